// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// PolicyBookMetaData contains all meta data concerning the PolicyBook contract.
var PolicyBookMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIReportHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"contractIDisputes\",\"name\":\"disputes_\",\"type\":\"address\"},{\"internalType\":\"contractIProductBook\",\"name\":\"products_\",\"type\":\"address\"},{\"internalType\":\"contractIRiskPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRights\",\"name\":\"rights_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyArt\",\"name\":\"art_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ART\",\"outputs\":[{\"internalType\":\"contractIPolicyArt\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DISPUTES\",\"outputs\":[{\"internalType\":\"contractIDisputes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HUB\",\"outputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_POLICIES_PER_RISK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRiskPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRODUCTS\",\"outputs\":[{\"internalType\":\"contractIProductBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RIGHTS\",\"outputs\":[{\"internalType\":\"contractIPolicyRights\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT_PERIOD\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STATUS_EXPIRED\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"assessmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"atStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"encumber\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"}],\"name\":\"overrule\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"policiesOfRisk\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"policyIds\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"policyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"},{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"internalType\":\"structPolicyView\",\"name\":\"shown\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"requestMonitoring\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"requestSettlement\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"returnFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"riskOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint56\",\"name\":\"lastPolicy\",\"type\":\"uint56\"},{\"internalType\":\"uint16\",\"name\":\"policyCount\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"openRequest\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structRisk\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"outline\",\"type\":\"bytes\"}],\"name\":\"sell\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"claimKey\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"}],\"name\":\"sellFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"seller\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"lockedAt\",\"type\":\"bytes32\"}],\"internalType\":\"structSale\",\"name\":\"sale\",\"type\":\"tuple\"}],\"name\":\"sellPhase\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"page\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"AssessmentRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimable\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"FeeReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"PolicyCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"PolicyMonitored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicyRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"}],\"name\":\"PolicySettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicySold\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"CancellationTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"ExpiryTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"MonitoringWindowInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"NoFeeToReturn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyDisputes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyRights\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PageEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"PolicyUnclaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"PolicyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"}],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"name\":\"RiskRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"RiskUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SaleClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"SaleRetired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settlesFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SettlementTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"SumInsuredInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyPolicies\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"}]",
	ID:  "90eb07afa0e2e3946556de40375364d886",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161655738038061655783398101604081905261002f916101e6565b86848484846040518060400160405280600c81526020016b536865616620506f6c69637960a01b8152506040518060400160405280600581526020016429a422a0a360d91b815250815f90816100859190610315565b5060016100928282610315565b5050506001600160a01b03808516608052831660a0819052604080516338d52e0f60e01b815290516338d52e0f916004808201926020929091908290030181865afa1580156100e3573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061010791906103cf565b6001600160a01b0390811660c05282811660e0528116610100526040517fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad962905f90a15050505061015c8161017b60201b60201c565b5050506001600160a01b039384166101205250501661014052506103f1565b600980546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146101e3575f5ffd5b50565b5f5f5f5f5f5f5f60e0888a0312156101fc575f5ffd5b8751610207816101cf565b6020890151909750610218816101cf565b6040890151909650610229816101cf565b606089015190955061023a816101cf565b608089015190945061024b816101cf565b60a089015190935061025c816101cf565b60c089015190925061026d816101cf565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806102a557607f821691505b6020821081036102c357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561031057805f5260205f20601f840160051c810160208510156102ee5750805b601f840160051c820191505b8181101561030d575f81556001016102fa565b50505b505050565b81516001600160401b0381111561032e5761032e61027d565b6103428161033c8454610291565b846102c9565b6020601f821160018114610374575f831561035d5750848201515b5f19600385901b1c1916600184901b17845561030d565b5f84815260208120601f198516915b828110156103a35787850151825560209485019460019092019101610383565b50848210156103c057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b5f602082840312156103df575f5ffd5b81516103ea816101cf565b9392505050565b60805160a05160c05160e051610100516101205161014051615fc56105925f395f818161034d01528181610bad01528181610bef01528181611bed0152613e9d01525f818161062001528181611648015281816116d30152818161173a0152818161331d0152818161350101528181613577015281816136210152818161367b0152818161370301528181613a4d0152613af001525f81816105e601528181612101015261258101525f818161078001528181610a8301528181610b09015281816110db01528181611833015281816118810152818161218a0152818161231e015281816126e40152818161299601528181612b5701528181612bfd01528181614081015281816140c3015261471f01525f818161056f015261430d01525f818161049a0152818161247d015281816124e601528181612d3701528181612e0701528181612f8f01528181614330015261436601525f818161059601528181610fd70152818161136d0152818161149601528181611a9201528181611f3601528181612a9d01528181613179015281816133e001526141250152615fc55ff3fe608060405234801561000f575f5ffd5b5060043610610281575f3560e01c80637a9e5e4b11610156578063adfaa986116100ca578063c34cc80e11610084578063c34cc80e146107c6578063c87b56dd146107d9578063ddd5e1b2146107ec578063de54d429146107ff578063e8a3d48514610808578063e985e9c514610810575f5ffd5b8063adfaa9861461064a578063b3045bf21461065d578063b88d4fde14610768578063bda88d291461077b578063bf716573146107a2578063bf7e214f146107b5575f5ffd5b80638fb360371161011b5780638fb36037146105b857806395d89b41146105d95780639cb84a01146105e1578063a22cb46514610608578063a4c52b861461061b578063a908532d14610642575f5ffd5b80637a9e5e4b146105315780637be863ca1461054457806381bc74b31461055757806382bfefc81461056a57806387bb9af614610591575f5ffd5b806353490c2d116101f85780636509ab2f116101b25780636509ab2f1461045c57806370a082311461046f57806370d76cba146104825780637535d2461461049557806376538b14146104bc57806378e0aafe1461051e575f5ffd5b806353490c2d146103d057806354d38590146103e357806354d9eef61461040357806357d682c4146104235780635a392b5f146104365780636352211e14610449575f5ffd5b806309e54b5b1161024957806309e54b5b1461032657806316e5a6731461034857806323b872dd1461036f57806329c2312d1461038257806333107af61461039c57806342842e0e146103bd575f5ffd5b8063016296911461028557806301ffc9a7146102ae57806306fdde03146102d1578063081812fc146102e6578063095ea7b314610311575b5f5ffd5b6102986102933660046150cc565b610823565b6040516102a591906150e3565b60405180910390f35b6102c16102bc36600461513a565b6108ef565b60405190151581526020016102a5565b6102d9610919565b6040516102a59190615183565b6102f96102f43660046150cc565b6109a8565b6040516001600160a01b0390911681526020016102a5565b61032461031f3660046151a9565b6109cf565b005b6103306276a70081565b6040516001600160401b0390911681526020016102a5565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b61032461037d3660046151d3565b6109de565b61038a600681565b60405160ff90911681526020016102a5565b6103af6103aa366004615211565b610a6c565b6040519081526020016102a5565b6103246103cb3660046151d3565b610b82565b6102c16103de3660046152ab565b610ba1565b6103f66103f13660046150cc565b610cd0565b6040516102a59190615308565b6104166104113660046150cc565b610e36565b6040516102a591906153da565b6103246104313660046153e8565b610eb1565b61032461044436600461545d565b611295565b6102f96104573660046150cc565b611550565b61032461046a3660046150cc565b61155a565b6103af61047d36600461549b565b6117d5565b6103af6104903660046154b6565b61181a565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b6104f86104ca3660046150cc565b5f908152600a6020526040902080546001909101549091600160401b820460ff16916001600160401b031690565b6040805193845260ff90921660208401526001600160401b0316908201526060016102a5565b6103af61052c366004615506565b6118e2565b61032461053f36600461549b565b6119ff565b6103af610552366004615560565b611a74565b6103af6105653660046150cc565b611d59565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b6105c0611dea565b6040516001600160e01b031990911681526020016102a5565b6102d9611e10565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b6103246106163660046155b4565b611e1f565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b6103af604081565b6103246106583660046155e0565b611e2a565b61075b61066b3660046150cc565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f90815260086020908152604091829020825161012081018452815481526001820154928101929092526002015466ffffffffffffff81169282019290925261ffff600160381b83041660608201526001600160401b03600160481b830481166080830152600160881b83041660a0820152600160c81b820460030b60c082015260ff600160e81b8304811660e0830152600160f01b909204909116151561010082015290565b6040516102a591906156b7565b6103246107763660046157d4565b612031565b6102f97f000000000000000000000000000000000000000000000000000000000000000081565b6103246107b03660046150cc565b612049565b6009546001600160a01b03166102f9565b6103af6107d436600461587b565b61208d565b6102d96107e73660046150cc565b6120e2565b6103246107fa3660046153e8565b612174565b6103af60065481565b6102d961257d565b6102c161081e366004615903565b612613565b5f818152600860205260409020600281015460609190600160381b900461ffff166001600160401b0381111561085b5761085b61576a565b604051908082528060200260200182016040528015610884578160200160208202803683370190505b50600282015490925066ffffffffffffff165f5b83518110156108e757818482815181106108b4576108b461592f565b6020908102919091018101919091525f92835260079052604090912054600160c01b900463ffffffff1690600101610898565b505050919050565b5f6001600160e01b03198216632483248360e11b1480610913575061091382612640565b92915050565b60605f805461092790615943565b80601f016020809104026020016040519081016040528092919081815260200182805461095390615943565b801561099e5780601f106109755761010080835404028352916020019161099e565b820191905f5260205f20905b81548152906001019060200180831161098157829003601f168201915b5050505050905090565b5f6109b28261268f565b505f828152600460205260409020546001600160a01b0316610913565b6109da8282336126c7565b5050565b6001600160a01b038216610a0c57604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f610a188383336126d4565b9050836001600160a01b0316816001600160a01b031614610a66576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610a03565b50505050565b5f610a79335b5f36612754565b610a8161284d565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316856001600160a01b031603610ade57604051633250574960e11b81526001600160a01b0386166004820152602401610a03565b610aea87878787612884565b90508115610b705760405163125ea4af60e01b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063125ea4af90610b429084908790879060040161599d565b5f604051808303815f87803b158015610b59575f5ffd5b505af1158015610b6b573d5f5f3e3d5ffd5b505050505b610b786128d5565b9695505050505050565b610b9c83838360405180602001604052805f815250612031565b505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c1c57604051636ce7fac760e11b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610a03565b5f8481526008602052604090206002810154600160481b90046001600160401b03168414610c4d575f915050610cc9565b610c56836128ff565b60028201805467ffffffffffffffff60481b1916600160481b6001600160401b039384160217905590545f848152600a602052604080822092835586825281206001908101549186905291820180549190931668ffffffffffffffffff1990911617680300000000000000001790915590505b9392505050565b610cd8615003565b5f8281526007602052604081206001810154909103610d0d5760405163ea7b41c560e01b815260048101849052602401610a03565b6001818101545f818152600860209081526040808320805488528783019490945293830154868501528682526002905291909120546001600160a01b0316606084015281546001600160601b038082166080860152600160601b9091041660a0840152610d7984612938565b60e0840152610d8784610e36565b8361010001906006811115610d9e57610d9e6152d4565b90816006811115610db157610db16152d4565b905250600281015460ff600160e81b820416610120850152600160c81b8104600390810b6101408601526001600160401b03600160881b83048116610160870152600160481b9092049091166101808501528361010001516006811115610e1a57610e1a6152d4565b03610e2f57610e29848361296d565b60c08401525b5050919050565b5f8181526007602052604081208160018254600160f81b900460ff166006811115610e6357610e636152d4565b148015610e8e575060018201545f90815260086020526040902060020154600160e81b900460ff1615155b905080610ea6578154600160f81b900460ff16610ea9565b60025b949350505050565b610eb961284d565b5f610ec38361268f565b9050336001600160a01b03821614610eff57604051631af4d0c760e01b81523360048201526001600160a01b0382166024820152604401610a03565b5f838152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b9004166006811115610f8b57610f8b6152d4565b6006811115610f9c57610f9c6152d4565b9052505f8581526007602090815260408083206001015483526008909152808220549051632150d90560e21b815260048101829052929350917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638543641490602401608060405180830381865afa158015611024573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061104891906159c5565b905060018360a001516006811115611062576110626152d4565b14158061107c575080602001516001600160401b03164210155b156110b8576020810151604051638df701a960e01b8152600481018890526001600160401b039091166024820152426044820152606401610a03565b60808301516002161561113a57604051633b22177960e01b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633b221779906024015f6040518083038186803b158015611123575f5ffd5b505afa158015611135573d5f5f3e3d5ffd5b505050505b5f83602001516001600160601b03169050816040015161ffff16846060015161ffff166111679190615a54565b6111746201518042615a67565b1061119d57612710826060015161ffff16826111909190615a86565b61119a9190615a67565b90505b6111a561507b565b82516040820152602081018490526111bf81898785612b0e565b5f89815260076020526040902080549193506006916001600160f81b0316600160f81b830217905550866001600160a01b0316887f2e0cc07d3f52587a5bc8ce55ba7d84866dcbb30bd848a202fdb02cb47ce8e5fd8460405161122491815260200190565b60405180910390a36040518881525f516020615fa55f395f51905f529060200160405180910390a161125881868985612ccc565b61128757604051633e6297ab60e21b81526001600160a01b038816600482015260248101839052604401610a03565b5050505050506109da6128d5565b61129d61284d565b6112a561507b565b5f5b8281101561153d575f60085f8686858181106112c5576112c561592f565b9050602002013581526020019081526020015f209050805f01545f5f1b03611324578484838181106112f9576112f961592f565b604051631d6de06160e11b8152602090910292909201356004830152505f6024820152604401610a03565b6002810154600160f01b900460ff1680611342575061134281612e71565b1561134d5750611535565b80546040516355f0eeef60e01b815260048101919091525f906276a700907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906355f0eeef90602401602060405180830381865afa1580156113ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113de9190615a9d565b6001600160401b03166113f19190615a54565b90508042101561143f5785858481811061140d5761140d61592f565b604051636516d32960e01b81526020909102929092013560048301525042602482015260448101829052606401610a03565b611463825f60068560020160119054906101000a90046001600160401b0316612eb6565b815460208501511461150f5761147884612f2c565b8154604051630a1cedf560e11b81526004810182905261150c915f917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631439dbea9060240160a060405180830381865afa1580156114e3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115079190615ac9565b612ff9565b93505b611532848787868181106115255761152561592f565b9050602002013584613028565b50505b6001016112a7565b5061154781612f2c565b506109da6128d5565b5f6109138261268f565b61156261284d565b5f818152600a602052604090206001810154600290910154600160481b9091046001600160a01b0316906001600160601b03168015806115a857506115a683613304565b155b156115c95760405163ebeb6d2f60e01b815260048101849052602401610a03565b5f838152600a60205260409081902060020180546bffffffffffffffffffffffff19169055516001600160a01b0383169084907f62521cb9d56ea74aff3fbc5d7d81ff8ef08364a7e45e6066d7e0d4b5bdcb683f9061162b9085815260200190565b60405180910390a3604051630758072560e41b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637580725090602401602060405180830381865afa158015611695573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116b99190615b59565b1561173357604051630f41a04d60e11b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e83409a906024015f604051808303815f87803b15801561171c575f5ffd5b505af115801561172e573d5f5f3e3d5ffd5b505050505b6117c882827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa158015611794573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117b89190615b70565b6001600160a01b031691906133a6565b50506117d26128d5565b50565b5f6001600160a01b0382166117ff576040516322718ad960e21b81525f6004820152602401610a03565b506001600160a01b03165f9081526003602052604090205490565b5f61182433610a72565b61182c61284d565b61185885857f000000000000000000000000000000000000000000000000000000000000000085612884565b6040516326afb53760e11b8152600481018290526001600160a01b0385811660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634d5f6a6e906044015f604051808303815f87803b1580156118c4575f5ffd5b505af11580156118d6573d5f5f3e3d5ffd5b50505050610ea96128d5565b5f6118ec33610a72565b6118f461284d565b5f5f5f611900886133db565b925092509250816001600160401b0316856001600160401b03161115806119385750806001600160401b0316856001600160401b0316115b1561197157604051631fe0494d60e11b81526001600160401b038087166004830152808416602483015282166044820152606401610a03565b846001600160401b03164210156119ac5760405163b21207e760e01b81526001600160401b0386166004820152426024820152604401610a03565b5f5b868110156119e1576119d88888838181106119cb576119cb61592f565b905060200201358a613478565b506001016119ae565b506119f2600289858a8a878b6134e0565b9350505050610ea96128d5565b60095433906001600160a01b03168114611a365760405162d1953b60e31b81526001600160a01b0382166004820152602401610a03565b816001600160a01b03163b5f03611a6b576040516361798f2f60e11b81526001600160a01b0383166004820152602401610a03565b6109da826138fa565b5f611a7d61284d565b5f5f5f611a89876133db565b9250925092505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166355f0eeef896040518263ffffffff1660e01b8152600401611ade91815260200190565b602060405180830381865afa158015611af9573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b1d9190615a9d565b9050816001600160401b0316421015611b5a5760405163b21207e760e01b81526001600160401b0383166004820152426024820152604401610a03565b806001600160401b0316421015611b955760405163040edb0360e01b81526001600160401b0382166004820152426024820152604401610a03565b611ba5600189868a8a88886134e0565b94505f5b86811015611d4c575f611bd4898984818110611bc757611bc761592f565b905060200201358b613478565b9050611bdf81612e71565b8015611cb4575060028101547f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906329ffc12490600160481b90046001600160401b03168b8b86818110611c3e57611c3e61592f565b6040516001600160e01b031960e087901b1681526001600160401b0390941660048501526020029190910135602483015250604401602060405180830381865afa158015611c8e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611cb29190615b8b565b155b15611d0c57888883818110611ccb57611ccb61592f565b6002840154604051637f09136160e11b815260209290920293909301356004820152600160481b9092046001600160401b0316602483015250604401610a03565b611d15876128ff565b600290910180546001600160401b0392909216600160481b0267ffffffffffffffff60481b19909216919091179055600101611ba9565b5050505050610cc96128d5565b5f8181526008602052604081206002015466ffffffffffffff165b8015611de4575f81815260076020526040902060018154600160f81b900460ff166006811115611da657611da66152d4565b03611dc3578054611dc0906001600160601b031684615a54565b92505b505f90815260076020526040902054600160c01b900463ffffffff16611d74565b50919050565b6009545f90600160a01b900460ff16611e0257505f90565b638fb3603760e01b5b905090565b60606001805461092790615943565b6109da33838361394e565b611e3261284d565b5f878152600a60209081526040808320815160a0810183528154815260018201546001600160401b03811694820194909452600160401b840460ff16928101839052600160481b9093046001600160a01b03166060840152600201546001600160601b03166080830152909103611ebf5760405163f4d1453f60e01b815260048101899052602401610a03565b611ec98887613a15565b600260ff16816040015160ff1603611f1b575f5b86811015611f1457611f0c89898984818110611efb57611efb61592f565b905061012002018460200151613bde565b600101611edd565b5050612020565b8051604051630a1cedf560e11b81525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691631439dbea91611f6d9160040190815260200190565b60a060405180830381865afa158015611f88573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611fac9190615ac9565b9050600360ff16826040015160ff1603611fc7575f60608201525b5f611fd68a845f015184612ff9565b90505f5b888110156120125761200a828b8b84818110611ff857611ff861592f565b90506101200201858760200151613dca565b600101611fda565b5061201c81612f2c565b5050505b6120286128d5565b50505050505050565b61203c8484846109de565b610a663385858585613f57565b61205161284d565b612059614076565b5f818152600760205260409020805460ff60f01b1981166002600160f01b9283900460ff16179091021790556117d26128d5565b5f61209661284d565b61209e614076565b6120a7826140f0565b5f818152600760205260409020805460ff60f01b1981166004600160f01b9283900460ff161790910217905590506120dd6128d5565b919050565b60405163e9dc637560e01b8152306004820152602481018290526060907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063e9dc6375906044015f60405180830381865afa15801561214d573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109139190810190615ba6565b61217c61284d565b5f6121868361268f565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b0316036121e05760405160016212f4d560e31b0319815260048101849052602401610a03565b5f6121ea84612938565b9050805f0361220f5760405163f948958560e01b815260048101859052602401610a03565b5f848152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b900416600681111561229b5761229b6152d4565b60068111156122ac576122ac6152d4565b9052506080810180515f888152600760205260408120805460fe909316600160f01b0260ff60f01b19909316929092179091559051919250908190859060021615612390576040516336ad522160e21b8152600481018990526001600160a01b038781166024830152604482018790527f0000000000000000000000000000000000000000000000000000000000000000169063dab54884906064016060604051808303815f875af1158015612364573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123889190615c1a565b919450925090505b806001600160a01b0316876001600160a01b0316141580156123bb5750336001600160a01b03871614155b156123ea57604051631af4d0c760e01b81523360048201526001600160a01b0387166024820152604401610a03565b6001600160a01b038716887f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed0266124208589615c5a565b60405190815260200160405180910390a36040518881525f516020615fa55f395f51905f529060200160405180910390a181156124d55760405163305aa85360e21b81526001600160a01b038481166004830152602482018490527f0000000000000000000000000000000000000000000000000000000000000000169063c16aa14c906044015f604051808303815f87803b1580156124be575f5ffd5b505af11580156124d0573d5f5f3e3d5ffd5b505050505b848214611287576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016639020a1be886125168589615c5a565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015612559575f5ffd5b505af115801561256b573d5f5f3e3d5ffd5b505050505050505050506109da6128d5565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166363f13f666125b6610919565b6040518263ffffffff1660e01b81526004016125d29190615183565b5f60405180830381865afa1580156125ec573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611e0b9190810190615ba6565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f6001600160e01b031982166380ac58cd60e01b148061267057506001600160e01b03198216635b5e139f60e01b145b8061091357506301ffc9a760e01b6001600160e01b0319831614610913565b5f818152600260205260408120546001600160a01b03168061091357604051637e27328960e01b815260048101849052602401610a03565b610b9c838383600161440b565b5f6126e084848461450f565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316846001600160a01b031614801561272b57506001600160a01b03811615155b15610cc957604051633250574960e11b81526001600160a01b0385166004820152602401610a03565b5f5f61278861276b6009546001600160a01b031690565b863061277a60045f898b615c6d565b61278391615c94565b614601565b91509150816128465763ffffffff811615612823576009805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906127e390889088908890600401615cca565b5f604051808303815f87803b1580156127fa575f5ffd5b505af115801561280c573d5f5f3e3d5ffd5b50506009805460ff60a01b19169055506128469050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610a03565b5050505050565b612855614693565b61288260017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906146d3565b565b5f6128cc6040518060c00160405280878152602001868152602001856001600160a01b03168152602001336001600160a01b03168152602001848152602001878152506140f0565b95945050505050565b6128825f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061287c565b5f6001600160401b0382111561293457604080516306dfcc6560e41b8152600481019190915260248101839052604401610a03565b5090565b5f8181526007602052604081208054600160f01b90046001161561296557612960838261296d565b610cc9565b5f9392505050565b80545f90600160f01b900460041615612a0e5760405163fd5a13fb60e01b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063fd5a13fb90602401602060405180830381865afa1580156129e3573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612a079190615b59565b9050610913565b60038254600160f81b900460ff166006811115612a2d57612a2d6152d4565b14612a4a57508054600160601b90046001600160601b0316610913565b60018201545f90815260086020526040908190208054600282015485549351633a85db6560e21b81526004810192909252600160c81b900460030b60248201526001600160601b039092166044830152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa158015612aea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ea99190615b59565b60808201515f906004168103612b25575080610ea9565b602083015160405163b70b639760e01b815260048101869052602481018490526001600160601b0390911660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063b70b63979060640160a0604051808303815f875af1158015612ba5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612bc99190615cee565b6101008a015260e08901526101408801526101208701526040516303e4f26d60e51b8152600481018690529091505f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637c9e4da0906024016040805180830381865afa158015612c49573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c6d9190615d2a565b90925090507f6bd5c950a8d8df17f772f5af37cb3655737899cbf903264b9795592da439661c826001612ca08483615a54565b612caa9190615c5a565b6040805192835260208301919091520160405180910390a15050949350505050565b60808301515f906004168103612daa576020858101516040808801518751938801519151632a4d2c2360e01b8152600481019390935260248301526001600160a01b0386811660448401526001600160601b0393841660648401529216608482015260a481018490527f000000000000000000000000000000000000000000000000000000000000000090911690632a4d2c239060c4016020604051808303815f875af1158015612d7f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612da39190615b8b565b9050610ea9565b60e0850151610100860151610120870151610140880151604051632a4d2c2360e01b8152600481019490945260248401929092526001600160a01b0386811660448501526064840191909152608483019190915260a482018490527f00000000000000000000000000000000000000000000000000000000000000001690632a4d2c239060c4016020604051808303815f875af1158015612e4d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128cc9190615b8b565b60028101545f90600160481b90046001600160401b03161580159061091357506002820154612eaf90600160481b90046001600160401b0316613304565b1592915050565b6002909301805460ff60f01b1960ff909316600160e81b029290921661ffff60e81b1963ffffffff909416600160c81b0263ffffffff60c81b196001600160401b0396909616600160881b0295909516600160481b600160e81b031990931692909217939093179190911617600160f01b179055565b80608001515f03612f3a5750565b6020810151604080830151608084015160a085015160c08601519351632a4d2c2360e01b8152600481019590955260248501929092525f60448501526064840152608483015260a48201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632a4d2c239060c4016020604051808303815f875af1158015612fd5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109da9190615b8b565b61300161507b565b60208101929092529181526080820151604092830151151560608301529181019190915290565b6002810154600160c81b810460030b9060ff600160e81b8204169066ffffffffffffff165b80156132fc575f818152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b90041660068111156130df576130df6152d4565b60068111156130f0576130f06152d4565b905250905060068160a00151600681111561310d5761310d6152d4565b03613123576040015163ffffffff16905061304d565b60ff83166001145f816131435782602001516001600160601b03166131ea565b60208901518351604051633a85db6560e21b81526004810192909252600388900b60248301526001600160601b031660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa1580156131c6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131ea9190615b59565b90506131f889858584612b0e565b9050811561328f57801561320d576003613210565b60045b8360a001906006811115613226576132266152d4565b90816006811115613239576132396152d4565b905250885160408051600389900b815260ff8816602082015290810183905289919086907ffccd4c74cdee9f872dc9bd0df4448fd3e0b7d144a9ae3df2b3600912ddc8f92f9060600160405180910390a46132dd565b600560a084018190525088516040805160ff88168152602081018490528a929187917ff3e9d8ee8e12737a50e5a9bf6dcc04efbfe7b2fb2d24cffc1ee8c72ad3f3b235910160405180910390a45b6132e9898585846146da565b50506040015163ffffffff16905061304d565b505050505050565b5f6003604051631f27a4f360e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa15801561336a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061338e9190615d4c565b600381111561339f5761339f6152d4565b1492915050565b6133b38383836001614976565b610b9c57604051635274afe760e01b81526001600160a01b0384166004820152602401610a03565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fdd5cfb9856040518263ffffffff1660e01b815260040161342c91815260200190565b606060405180830381865afa158015613447573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061346b9190615d6a565b9250925092509193909250565b5f828152600860205260409020805482146134b057604051631d6de06160e11b81526004810184905260248101839052604401610a03565b6002810154600160f01b900460ff16156109135760405163998bd69d60e01b815260048101849052602401610a03565b604051630a38fe2b60e01b815260048101869052602481018490525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630a38fe2b90604401602060405180830381865afa15801561354e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135729190615b59565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa1580156135d1573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135f59190615b70565b90508115613646576136126001600160a01b0382163330856149d8565b6136466001600160a01b0382167f000000000000000000000000000000000000000000000000000000000000000084614a0e565b6040516310e6429f60e31b815260ff8b1660048201526001600160401b03851660248201525f906136e9906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063873214f890604401602060405180830381865afa1580156136c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136e49190615b59565b6128ff565b604051634bc0163f60e01b81529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634bc0163f90613746908e908e908e908e908e908e908e908b90600401615da0565b6020604051808303815f875af1158015613762573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137869190615b59565b93506040518060a001604052808b8152602001866001600160401b031681526020018c60ff168152602001336001600160a01b031681526020016137c985614a60565b6001600160601b039081169091525f868152600a602090815260409182902084518155908401516001820180548685015160608801516001600160a01b0316600160481b02600160481b600160e81b031960ff909216600160401b0268ffffffffffffffffff199093166001600160401b0390951694909417919091171691909117905560809093015160029093018054939092166bffffffffffffffffffffffff19909316929092179055518a9085907f906e752af73dff7a90ad921a52deae093f6a98214af7cae6ea79cb0cb2700619906138e4908f908a908d9033908b9060ff9590951685526001600160401b0393909316602085015260408401919091526001600160a01b03166060830152608082015260a00190565b60405180910390a3505050979650505050505050565b600980546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b0383166139775760405163a9fbf51f60e01b81525f6004820152602401610a03565b6001600160a01b0382166139a957604051630b61174360e31b81526001600160a01b0383166004820152602401610a03565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b805f03613a35576040516376e3138b60e01b815260040160405180910390fd5b604051631924adb960e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631924adb990602401602060405180830381865afa158015613a9a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613abe9190615b59565b90505f819003613ae457604051631450ba8b60e11b815260048101849052602401610a03565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631339cea360e11b613b253660048186615c6d565b604051602001613b3793929190615e0c565b60408051601f1981840301815290829052613b5191615e2f565b5f60405180830381855afa9150503d805f8114613b89576040519150601f19603f3d011682016040523d82523d5f602084013e613b8e565b606091505b5091509150811580613ba257508051602014155b80613bb657506001613bb382615e45565b14155b1561284657604051631ba16d1360e11b81526004810186905260248101849052604401610a03565b6020808301355f908152600890915260409020613c0361012084016101008501615e68565b60ff161580613c2657506005613c2161012085016101008601615e68565b60ff16115b15613c315750505050565b6002810154600160f01b900460ff1680613c62575060028101546001600160401b03808416600160881b9092041610155b15613c6d5750505050565b60028101805467ffffffffffffffff60881b1916600160881b6001600160401b03851602179055613ca46060840160408501615e88565b60028201805463ffffffff92909216600160c81b0263ffffffff60c81b19909216919091179055613cdd61012084016101008501615e68565b60028201805460ff92909216600160e81b0260ff60e81b198316811790915566ffffffffffffff9081169116175b801561284657602084013585827f4bdc425e8553b90092ca4315000dfa696bed50d7ed1b14d84bc53ff23b4a6c31613d496060890160408a01615e88565b613d5b6101208a016101008b01615e68565b6040805160039390930b835260ff90911660208301526001600160401b0389169082015260600160405180910390a46040518181525f516020615fa55f395f51905f529060200160405180910390a15f90815260076020526040902054600160c01b900463ffffffff16613d0b565b6020838101355f90815260089091526040902084516002820154600160481b90046001600160401b031614613dff5750610a66565b5f613e1285855f01518660200151614a93565b905060041960ff821601613e6e5760028201805467ffffffffffffffff60481b191690558551604051602087013591907f303fb63371812dd30c52480c5f58f546e693584b6d50c896c0b039d26c1cad77905f90a35050610a66565b83606001518015613f10575085516040516344abf2e760e11b81526004810191909152602086013560248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638957e5ce90604401602060405180830381865afa158015613eea573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613f0e9190615b8b565b155b15613f1c575050610a66565b613f488260ff8316600114613f31575f613f41565b613f416060880160408901615e88565b8386612eb6565b6132fc86866020013584613028565b6001600160a01b0383163b1561284657604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613f99908890889087908790600401615ea8565b6020604051808303815f875af1925050508015613fd3575060408051601f3d908101601f19168201909252613fd091810190615eda565b60015b61403a573d808015614000576040519150601f19603f3d011682016040523d82523d5f602084013e614005565b606091505b5080515f0361403257604051633250574960e11b81526001600160a01b0385166004820152602401610a03565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b146132fc57604051633250574960e11b81526001600160a01b0385166004820152602401610a03565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146128825760405163f672592160e01b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610a03565b80516080820151604051632aa9aaa160e01b8152600481019290925260248201525f9081908190819081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632aa9aaa190604401608060405180830381865afa15801561416a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061418e9190615ef5565b935093509350935081156141bb57855160405163b27d072f60e01b81526004810191909152602401610a03565b826001600160401b03164211156142005785516040516331c9733960e11b815260048101919091526001600160401b0384166024820152426044820152606401610a03565b6080860151158061421b575060808601516001600160601b03105b1561424f57608086015160405163696655cd60e11b815260048101919091526001600160601b036024820152604401610a03565b5f614267875f01518860200151896080015188614b3e565b6040890151919750915061427b9087614dc8565b80875f0151877f36e2ba320708d8f30a204b47101cee6122465411562e55bc9d79aad70a4931108a602001518b604001518c606001518d608001518c6040516142f29594939291909485526001600160a01b0393841660208601529190921660408401526060830191909152608082015260a00190565b60405180910390a46060870151614355906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016907f0000000000000000000000000000000000000000000000000000000000000000886149d8565b60a087015187516001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169163d62fcdde918590821461439b575f6143a1565b8a608001515b6040516001600160e01b031960e086901b168152600481019390935260248301919091526044820152606481018890526084015f604051808303815f87803b1580156143eb575f5ffd5b505af11580156143fd573d5f5f3e3d5ffd5b505050505050505050919050565b808061441f57506001600160a01b03821615155b156144e0575f61442e8461268f565b90506001600160a01b0383161580159061445a5750826001600160a01b0316816001600160a01b031614155b801561446d575061446b8184612613565b155b156144965760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610a03565b81156144de5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b5f828152600260205260408120546001600160a01b039081169083161561453b5761453b818486614e29565b6001600160a01b03811615614575576145565f855f5f61440b565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b038516156145a3576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15614689575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561288257604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f81158015906146ec57508460600151155b80156146fd57506080830151600216155b1561474857505f838152600260205260409020546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016810361474857505f5b8115155f6001600160a01b0383161515806147695750608085015160041615155b9050806147e35781156147855760808501805160011760ff1690525b845f01516001600160601b0316876080018181516147a39190615a54565b905250602085015160a0880180516001600160601b03909216916147c8908390615a54565b90525060c0870180518591906147df908390615a54565b9052505b5f8681526007602090815260409182902087518154928901519389015160608a015160808b015160ff16600160f01b0260ff60f01b1961ffff909216600160e01b0261ffff60e01b1963ffffffff909416600160c01b029390931665ffffffffffff60c01b196001600160601b03988916600160601b026001600160c01b03199098169890951697909717959095179290921694909417939093179283168217815560a088015188939192909183916001600160f81b03166001600160f01b0390911617600160f81b8360068111156148be576148be6152d4565b0217905550506040518781525f516020615fa55f395f51905f52915060200160405180910390a1801561492d576148f787868587612ccc565b159150811561492d575f868152600760205260409020805460ff60f01b1981166001600160f01b9283900460ff16179091021790555b811561202857857f5e6870259316ade98ea82e5c797fbeae6a2a9d81ee3971572695d900ab39d8078560405161496591815260200190565b60405180910390a250505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166149cc5783831516156149c0573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6149e6848484846001614e8d565b610a6657604051635274afe760e01b81526001600160a01b0385166004820152602401610a03565b614a1a8383835f614efa565b610b9c57614a2b83835f6001614efa565b614a5357604051635274afe760e01b81526001600160a01b0384166004820152602401610a03565b6133b38383836001614efa565b5f6001600160601b03821115612934576040516306dfcc6560e41b81526060600482015260248101839052604401610a03565b5f80614aa761012086016101008701615e68565b905060ff81161580614abc5750600560ff8216115b15614acb576005915050610cc9565b60ff8116600114614add579050610cc9565b63ffffffff8416614af460c0870160a08801615f3c565b63ffffffff161115614b0a576004915050610cc9565b61ffff8316614b1f60e0870160c08801615f57565b61ffff161015614b33576002915050610cc9565b506001949350505050565b604080516020808201879052818301869052825180830384018152606090920190925280519101205f9081905f8181526008602052604090819020600281015492935091600160381b900461ffff1610614bb75760408051637348733360e01b8152610a03918491600401918252602082015260400190565b80545f03614bca57868155600181018690555b60065f8154614bd890615f72565b91829055505f8181526007602052604090819020600101849055805160c0810190915290935080614c0887614a60565b6001600160601b03168152602001614c1f86614a60565b6001600160601b031681526002830154602090910190614c479066ffffffffffffff16614f44565b63ffffffff168152602001614c67614c626201518042615a67565b614f74565b61ffff1681525f6020820152604001600190525f848152600760209081526040918290208351815492850151938501516060860151608087015160ff16600160f01b0260ff60f01b1961ffff909216600160e01b0261ffff60e01b1963ffffffff909416600160c01b029390931665ffffffffffff60c01b196001600160601b03988916600160601b026001600160c01b03199098169890951697909717959095179290921694909417939093179283168217815560a08401519092909183916001600160f81b039091166001600160f01b0390911617600160f81b836006811115614d5557614d556152d4565b0217905550905050614d6683614f44565b60028201805466ffffffffffffff191663ffffffff929092169190911780825560019190600790614da490849061ffff600160381b90910416615f8a565b92506101000a81548161ffff021916908361ffff1602179055505094509492505050565b6001600160a01b038216614df157604051633250574960e11b81525f6004820152602401610a03565b5f614dfd83835f6126d4565b90506001600160a01b03811615610b9c576040516339e3563760e11b81525f6004820152602401610a03565b614e34838383614fa2565b610b9c576001600160a01b038316614e6257604051637e27328960e01b815260048101829052602401610a03565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610a03565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614ee9578383151615614edd573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166149cc5783831516156149c0573d5f823e3d81fd5b5f63ffffffff821115612934576040516306dfcc6560e41b81526020600482015260248101839052604401610a03565b5f61ffff821115612934576040516306dfcc6560e41b81526010600482015260248101839052604401610a03565b5f6001600160a01b03831615801590610ea95750826001600160a01b0316846001600160a01b03161480614fdb5750614fdb8484612613565b80610ea95750505f908152600460205260409020546001600160a01b03908116911614919050565b604051806101a001604052805f81526020015f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f600681111561505a5761505a6152d4565b81525f60208201819052604082018190526060820181905260809091015290565b6040518061016001604052805f81526020015f81526020015f81526020015f151581526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81526020015f81525090565b5f602082840312156150dc575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b8181101561511a5783518352602093840193909201916001016150fc565b509095945050505050565b6001600160e01b0319811681146117d2575f5ffd5b5f6020828403121561514a575f5ffd5b8135610cc981615125565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610cc96020830184615155565b6001600160a01b03811681146117d2575f5ffd5b5f5f604083850312156151ba575f5ffd5b82356151c581615195565b946020939093013593505050565b5f5f5f606084860312156151e5575f5ffd5b83356151f081615195565b9250602084013561520081615195565b929592945050506040919091013590565b5f5f5f5f5f5f60a08789031215615226575f5ffd5b8635955060208701359450604087013561523f81615195565b93506060870135925060808701356001600160401b03811115615260575f5ffd5b8701601f81018913615270575f5ffd5b80356001600160401b03811115615285575f5ffd5b896020828401011115615296575f5ffd5b60208201935080925050509295509295509295565b5f5f5f606084860312156152bd575f5ffd5b505081359360208301359350604090920135919050565b634e487b7160e01b5f52602160045260245ffd5b6007811061530457634e487b7160e01b5f52602160045260245ffd5b9052565b5f6101a082019050825182526020830151602083015260408301516040830152606083015161534260608401826001600160a01b03169052565b506080830151608083015260a083015160a083015260c083015160c083015260e083015160e083015261010083015161537f6101008401826152e8565b5061012083015161539661012084018260ff169052565b506101408301516153ad61014084018260030b9052565b506101608301516153ca6101608401826001600160401b03169052565b5061018092830151919092015290565b6020810161091382846152e8565b5f5f604083850312156153f9575f5ffd5b82359150602083013561540b81615195565b809150509250929050565b5f5f83601f840112615426575f5ffd5b5081356001600160401b0381111561543c575f5ffd5b6020830191508360208260051b8501011115615456575f5ffd5b9250929050565b5f5f6020838503121561546e575f5ffd5b82356001600160401b03811115615483575f5ffd5b61548f85828601615416565b90969095509350505050565b5f602082840312156154ab575f5ffd5b8135610cc981615195565b5f5f5f5f608085870312156154c9575f5ffd5b843593506020850135925060408501356154e281615195565b9396929550929360600135925050565b6001600160401b03811681146117d2575f5ffd5b5f5f5f5f60608587031215615519575f5ffd5b8435935060208501356001600160401b03811115615535575f5ffd5b61554187828801615416565b9094509250506040850135615555816154f2565b939692955090935050565b5f5f5f60408486031215615572575f5ffd5b8335925060208401356001600160401b0381111561558e575f5ffd5b61559a86828701615416565b9497909650939450505050565b80151581146117d2575f5ffd5b5f5f604083850312156155c5575f5ffd5b82356155d081615195565b9150602083013561540b816155a7565b5f5f5f5f5f5f5f6080888a0312156155f6575f5ffd5b8735965060208801356001600160401b03811115615612575f5ffd5b8801601f81018a13615622575f5ffd5b80356001600160401b03811115615637575f5ffd5b8a60206101208302840101111561564c575f5ffd5b6020919091019650945060408801356001600160401b0381111561566e575f5ffd5b61567a8a828b01615416565b90955093505060608801356001600160401b03811115615698575f5ffd5b6156a48a828b01615416565b989b979a50959850939692959293505050565b5f61012082019050825182526020830151602083015266ffffffffffffff604084015116604083015261ffff6060840151166060830152608083015161570860808401826001600160401b03169052565b5060a083015161572360a08401826001600160401b03169052565b5060c083015161573860c084018260030b9052565b5060e083015161574d60e084018260ff169052565b5061010083015161576361010084018215159052565b5092915050565b634e487b7160e01b5f52604160045260245ffd5b604051601f8201601f191681016001600160401b03811182821017156157a6576157a661576a565b604052919050565b5f6001600160401b038211156157c6576157c661576a565b50601f01601f191660200190565b5f5f5f5f608085870312156157e7575f5ffd5b84356157f281615195565b9350602085013561580281615195565b92506040850135915060608501356001600160401b03811115615823575f5ffd5b8501601f81018713615833575f5ffd5b8035615846615841826157ae565b61577e565b81815288602083850101111561585a575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f60c082840312801561588c575f5ffd5b5060405160c081016001600160401b03811182821017156158af576158af61576a565b604090815283358252602080850135908301528301356158ce81615195565b604082015260608301356158e181615195565b60608201526080838101359082015260a0928301359281019290925250919050565b5f5f60408385031215615914575f5ffd5b823561591f81615195565b9150602083013561540b81615195565b634e487b7160e01b5f52603260045260245ffd5b600181811c9082168061595757607f821691505b602082108103611de457634e487b7160e01b5f52602260045260245ffd5b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b838152604060208201525f6128cc604083018486615975565b61ffff811681146117d2575f5ffd5b5f60808284031280156159d6575f5ffd5b50604051608081016001600160401b03811182821017156159f9576159f961576a565b604052825181526020830151615a0e816154f2565b60208201526040830151615a21816159b6565b60408201526060830151615a34816159b6565b60608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561091357610913615a40565b5f82615a8157634e487b7160e01b5f52601260045260245ffd5b500490565b808202811582820484141761091357610913615a40565b5f60208284031215615aad575f5ffd5b8151610cc9816154f2565b63ffffffff811681146117d2575f5ffd5b5f60a0828403128015615ada575f5ffd5b5060405160a081016001600160401b0381118282101715615afd57615afd61576a565b6040528251615b0b81615ab8565b81526020830151615b1b816159b6565b60208201526040830151615b2e816155a7565b60408201526060830151615b41816155a7565b60608201526080928301519281019290925250919050565b5f60208284031215615b69575f5ffd5b5051919050565b5f60208284031215615b80575f5ffd5b8151610cc981615195565b5f60208284031215615b9b575f5ffd5b8151610cc9816155a7565b5f60208284031215615bb6575f5ffd5b81516001600160401b03811115615bcb575f5ffd5b8201601f81018413615bdb575f5ffd5b8051615be9615841826157ae565b818152856020838501011115615bfd575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f5f5f60608486031215615c2c575f5ffd5b8351615c3781615195565b602085015160408601519194509250615c4f81615195565b809150509250925092565b8181038181111561091357610913615a40565b5f5f85851115615c7b575f5ffd5b83861115615c87575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015615763576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f906128cc9083018486615975565b5f5f5f5f5f60a08688031215615d02575f5ffd5b5050835160208501516040860151606087015160809097015192989197509594509092509050565b5f5f60408385031215615d3b575f5ffd5b505080516020909101519092909150565b5f60208284031215615d5c575f5ffd5b815160048110610cc9575f5ffd5b5f5f5f60608486031215615d7c575f5ffd5b83516020850151909350615d8f816154f2565b6040850151909250615c4f816154f2565b60ff8916815287602082015286604082015260e060608201528460e08201525f60018060fb1b03861115615dd2575f5ffd5b8560051b80886101008501376001600160401b03958616608084015293851660a083015250921660c0830152016101000195945050505050565b6001600160e01b031984168152818360048301375f910160040190815292915050565b5f82518060208501845e5f920191825250919050565b80516020808301519190811015611de4575f1960209190910360031b1b16919050565b5f60208284031215615e78575f5ffd5b813560ff81168114610cc9575f5ffd5b5f60208284031215615e98575f5ffd5b81358060030b8114610cc9575f5ffd5b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90610b7890830184615155565b5f60208284031215615eea575f5ffd5b8151610cc981615125565b5f5f5f5f60808587031215615f08575f5ffd5b84516020860151909450615f1b816154f2565b6040860151909350615f2c816155a7565b6060959095015193969295505050565b5f60208284031215615f4c575f5ffd5b8135610cc981615ab8565b5f60208284031215615f67575f5ffd5b8135610cc9816159b6565b5f60018201615f8357615f83615a40565b5060010190565b61ffff818116838216019081111561091357610913615a4056fef8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7",
}

// PolicyBook is an auto generated Go binding around an Ethereum contract.
type PolicyBook struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PolicyBook) GetABI() abi.ABI {
	return c.abi
}

// NewPolicyBook creates a new instance of PolicyBook.
func NewPolicyBook() *PolicyBook {
	parsed, err := PolicyBookMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PolicyBook{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PolicyBook) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_, address hub_, address disputes_, address products_, address pool_, address rights_, address art_) returns()
func (policyBook *PolicyBook) PackConstructor(authority_ common.Address, hub_ common.Address, disputes_ common.Address, products_ common.Address, pool_ common.Address, rights_ common.Address, art_ common.Address) []byte {
	enc, err := policyBook.abi.Pack("", authority_, hub_, disputes_, products_, pool_, rights_, art_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cb84a01.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ART() view returns(address)
func (policyBook *PolicyBook) PackART() []byte {
	enc, err := policyBook.abi.Pack("ART")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackART is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9cb84a01.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ART() view returns(address)
func (policyBook *PolicyBook) TryPackART() ([]byte, error) {
	return policyBook.abi.Pack("ART")
}

// UnpackART is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9cb84a01.
//
// Solidity: function ART() view returns(address)
func (policyBook *PolicyBook) UnpackART(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("ART", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackDISPUTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e5a673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DISPUTES() view returns(address)
func (policyBook *PolicyBook) PackDISPUTES() []byte {
	enc, err := policyBook.abi.Pack("DISPUTES")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDISPUTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e5a673.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function DISPUTES() view returns(address)
func (policyBook *PolicyBook) TryPackDISPUTES() ([]byte, error) {
	return policyBook.abi.Pack("DISPUTES")
}

// UnpackDISPUTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16e5a673.
//
// Solidity: function DISPUTES() view returns(address)
func (policyBook *PolicyBook) UnpackDISPUTES(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("DISPUTES", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackHUB is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c52b86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function HUB() view returns(address)
func (policyBook *PolicyBook) PackHUB() []byte {
	enc, err := policyBook.abi.Pack("HUB")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHUB is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c52b86.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function HUB() view returns(address)
func (policyBook *PolicyBook) TryPackHUB() ([]byte, error) {
	return policyBook.abi.Pack("HUB")
}

// UnpackHUB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4c52b86.
//
// Solidity: function HUB() view returns(address)
func (policyBook *PolicyBook) UnpackHUB(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("HUB", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXPOLICIESPERRISK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa908532d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_POLICIES_PER_RISK() view returns(uint256)
func (policyBook *PolicyBook) PackMAXPOLICIESPERRISK() []byte {
	enc, err := policyBook.abi.Pack("MAX_POLICIES_PER_RISK")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXPOLICIESPERRISK is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa908532d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_POLICIES_PER_RISK() view returns(uint256)
func (policyBook *PolicyBook) TryPackMAXPOLICIESPERRISK() ([]byte, error) {
	return policyBook.abi.Pack("MAX_POLICIES_PER_RISK")
}

// UnpackMAXPOLICIESPERRISK is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa908532d.
//
// Solidity: function MAX_POLICIES_PER_RISK() view returns(uint256)
func (policyBook *PolicyBook) UnpackMAXPOLICIESPERRISK(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("MAX_POLICIES_PER_RISK", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPOOL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7535d246.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function POOL() view returns(address)
func (policyBook *PolicyBook) PackPOOL() []byte {
	enc, err := policyBook.abi.Pack("POOL")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPOOL is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7535d246.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function POOL() view returns(address)
func (policyBook *PolicyBook) TryPackPOOL() ([]byte, error) {
	return policyBook.abi.Pack("POOL")
}

// UnpackPOOL is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7535d246.
//
// Solidity: function POOL() view returns(address)
func (policyBook *PolicyBook) UnpackPOOL(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("POOL", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPRODUCTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87bb9af6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function PRODUCTS() view returns(address)
func (policyBook *PolicyBook) PackPRODUCTS() []byte {
	enc, err := policyBook.abi.Pack("PRODUCTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPRODUCTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87bb9af6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function PRODUCTS() view returns(address)
func (policyBook *PolicyBook) TryPackPRODUCTS() ([]byte, error) {
	return policyBook.abi.Pack("PRODUCTS")
}

// UnpackPRODUCTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x87bb9af6.
//
// Solidity: function PRODUCTS() view returns(address)
func (policyBook *PolicyBook) UnpackPRODUCTS(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("PRODUCTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRIGHTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbda88d29.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function RIGHTS() view returns(address)
func (policyBook *PolicyBook) PackRIGHTS() []byte {
	enc, err := policyBook.abi.Pack("RIGHTS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRIGHTS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbda88d29.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function RIGHTS() view returns(address)
func (policyBook *PolicyBook) TryPackRIGHTS() ([]byte, error) {
	return policyBook.abi.Pack("RIGHTS")
}

// UnpackRIGHTS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbda88d29.
//
// Solidity: function RIGHTS() view returns(address)
func (policyBook *PolicyBook) UnpackRIGHTS(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("RIGHTS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSETTLEMENTPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09e54b5b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function SETTLEMENT_PERIOD() view returns(uint64)
func (policyBook *PolicyBook) PackSETTLEMENTPERIOD() []byte {
	enc, err := policyBook.abi.Pack("SETTLEMENT_PERIOD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSETTLEMENTPERIOD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x09e54b5b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function SETTLEMENT_PERIOD() view returns(uint64)
func (policyBook *PolicyBook) TryPackSETTLEMENTPERIOD() ([]byte, error) {
	return policyBook.abi.Pack("SETTLEMENT_PERIOD")
}

// UnpackSETTLEMENTPERIOD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x09e54b5b.
//
// Solidity: function SETTLEMENT_PERIOD() view returns(uint64)
func (policyBook *PolicyBook) UnpackSETTLEMENTPERIOD(data []byte) (uint64, error) {
	out, err := policyBook.abi.Unpack("SETTLEMENT_PERIOD", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSTATUSEXPIRED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29c2312d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function STATUS_EXPIRED() view returns(uint8)
func (policyBook *PolicyBook) PackSTATUSEXPIRED() []byte {
	enc, err := policyBook.abi.Pack("STATUS_EXPIRED")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSTATUSEXPIRED is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x29c2312d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function STATUS_EXPIRED() view returns(uint8)
func (policyBook *PolicyBook) TryPackSTATUSEXPIRED() ([]byte, error) {
	return policyBook.abi.Pack("STATUS_EXPIRED")
}

// UnpackSTATUSEXPIRED is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x29c2312d.
//
// Solidity: function STATUS_EXPIRED() view returns(uint8)
func (policyBook *PolicyBook) UnpackSTATUSEXPIRED(data []byte) (uint8, error) {
	out, err := policyBook.abi.Unpack("STATUS_EXPIRED", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function TOKEN() view returns(address)
func (policyBook *PolicyBook) PackTOKEN() []byte {
	enc, err := policyBook.abi.Pack("TOKEN")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTOKEN is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x82bfefc8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function TOKEN() view returns(address)
func (policyBook *PolicyBook) TryPackTOKEN() ([]byte, error) {
	return policyBook.abi.Pack("TOKEN")
}

// UnpackTOKEN is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x82bfefc8.
//
// Solidity: function TOKEN() view returns(address)
func (policyBook *PolicyBook) UnpackTOKEN(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("TOKEN", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (policyBook *PolicyBook) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("approve", to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (policyBook *PolicyBook) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("approve", to, tokenId)
}

// PackAssessmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76538b14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assessmentOf(uint256 requestId) view returns(bytes32, uint8, uint64)
func (policyBook *PolicyBook) PackAssessmentOf(requestId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("assessmentOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssessmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x76538b14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assessmentOf(uint256 requestId) view returns(bytes32, uint8, uint64)
func (policyBook *PolicyBook) TryPackAssessmentOf(requestId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("assessmentOf", requestId)
}

// PolicyBookAssessmentOfOutput serves as a container for the return parameters of contract
// method AssessmentOf.
type PolicyBookAssessmentOfOutput struct {
	Arg0 [32]byte
	Arg1 uint8
	Arg2 uint64
}

// UnpackAssessmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x76538b14.
//
// Solidity: function assessmentOf(uint256 requestId) view returns(bytes32, uint8, uint64)
func (policyBook *PolicyBook) UnpackAssessmentOf(data []byte) (PolicyBookAssessmentOfOutput, error) {
	out, err := policyBook.abi.Unpack("assessmentOf", data)
	outstruct := new(PolicyBookAssessmentOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackAtStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81bc74b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function atStake(bytes32 riskId) view returns(uint256 sum)
func (policyBook *PolicyBook) PackAtStake(riskId [32]byte) []byte {
	enc, err := policyBook.abi.Pack("atStake", riskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAtStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x81bc74b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function atStake(bytes32 riskId) view returns(uint256 sum)
func (policyBook *PolicyBook) TryPackAtStake(riskId [32]byte) ([]byte, error) {
	return policyBook.abi.Pack("atStake", riskId)
}

// UnpackAtStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x81bc74b3.
//
// Solidity: function atStake(bytes32 riskId) view returns(uint256 sum)
func (policyBook *PolicyBook) UnpackAtStake(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("atStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (policyBook *PolicyBook) PackAuthority() []byte {
	enc, err := policyBook.abi.Pack("authority")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function authority() view returns(address)
func (policyBook *PolicyBook) TryPackAuthority() ([]byte, error) {
	return policyBook.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (policyBook *PolicyBook) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (policyBook *PolicyBook) PackBalanceOf(owner common.Address) []byte {
	enc, err := policyBook.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (policyBook *PolicyBook) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return policyBook.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (policyBook *PolicyBook) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d682c4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 policyId, address to) returns()
func (policyBook *PolicyBook) PackCancel(policyId *big.Int, to common.Address) []byte {
	enc, err := policyBook.abi.Pack("cancel", policyId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x57d682c4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 policyId, address to) returns()
func (policyBook *PolicyBook) TryPackCancel(policyId *big.Int, to common.Address) ([]byte, error) {
	return policyBook.abi.Pack("cancel", policyId, to)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddd5e1b2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 policyId, address to) returns()
func (policyBook *PolicyBook) PackClaim(policyId *big.Int, to common.Address) []byte {
	enc, err := policyBook.abi.Pack("claim", policyId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddd5e1b2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 policyId, address to) returns()
func (policyBook *PolicyBook) TryPackClaim(policyId *big.Int, to common.Address) ([]byte, error) {
	return policyBook.abi.Pack("claim", policyId, to)
}

// PackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function contractURI() view returns(string)
func (policyBook *PolicyBook) PackContractURI() []byte {
	enc, err := policyBook.abi.Pack("contractURI")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackContractURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe8a3d485.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function contractURI() view returns(string)
func (policyBook *PolicyBook) TryPackContractURI() ([]byte, error) {
	return policyBook.abi.Pack("contractURI")
}

// UnpackContractURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe8a3d485.
//
// Solidity: function contractURI() view returns(string)
func (policyBook *PolicyBook) UnpackContractURI(data []byte) (string, error) {
	out, err := policyBook.abi.Unpack("contractURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEncumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf716573.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function encumber(uint256 policyId) returns()
func (policyBook *PolicyBook) PackEncumber(policyId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("encumber", policyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEncumber is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf716573.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function encumber(uint256 policyId) returns()
func (policyBook *PolicyBook) TryPackEncumber(policyId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("encumber", policyId)
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a392b5f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(bytes32[] riskIds) returns()
func (policyBook *PolicyBook) PackExpire(riskIds [][32]byte) []byte {
	enc, err := policyBook.abi.Pack("expire", riskIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5a392b5f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(bytes32[] riskIds) returns()
func (policyBook *PolicyBook) TryPackExpire(riskIds [][32]byte) ([]byte, error) {
	return policyBook.abi.Pack("expire", riskIds)
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (policyBook *PolicyBook) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (policyBook *PolicyBook) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (policyBook *PolicyBook) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (policyBook *PolicyBook) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := policyBook.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (policyBook *PolicyBook) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return policyBook.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (policyBook *PolicyBook) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := policyBook.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (policyBook *PolicyBook) PackIsConsumingScheduledOp() []byte {
	enc, err := policyBook.abi.Pack("isConsumingScheduledOp")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (policyBook *PolicyBook) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return policyBook.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (policyBook *PolicyBook) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := policyBook.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (policyBook *PolicyBook) PackName() []byte {
	enc, err := policyBook.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (policyBook *PolicyBook) TryPackName() ([]byte, error) {
	return policyBook.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (policyBook *PolicyBook) UnpackName(data []byte) (string, error) {
	out, err := policyBook.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOverrule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53490c2d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function overrule(bytes32 riskId, uint256 first, uint256 second) returns(bool)
func (policyBook *PolicyBook) PackOverrule(riskId [32]byte, first *big.Int, second *big.Int) []byte {
	enc, err := policyBook.abi.Pack("overrule", riskId, first, second)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOverrule is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x53490c2d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function overrule(bytes32 riskId, uint256 first, uint256 second) returns(bool)
func (policyBook *PolicyBook) TryPackOverrule(riskId [32]byte, first *big.Int, second *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("overrule", riskId, first, second)
}

// UnpackOverrule is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x53490c2d.
//
// Solidity: function overrule(bytes32 riskId, uint256 first, uint256 second) returns(bool)
func (policyBook *PolicyBook) UnpackOverrule(data []byte) (bool, error) {
	out, err := policyBook.abi.Unpack("overrule", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (policyBook *PolicyBook) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (policyBook *PolicyBook) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (policyBook *PolicyBook) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := policyBook.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPoliciesOfRisk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01629691.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policiesOfRisk(bytes32 riskId) view returns(uint256[] policyIds)
func (policyBook *PolicyBook) PackPoliciesOfRisk(riskId [32]byte) []byte {
	enc, err := policyBook.abi.Pack("policiesOfRisk", riskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPoliciesOfRisk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01629691.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policiesOfRisk(bytes32 riskId) view returns(uint256[] policyIds)
func (policyBook *PolicyBook) TryPackPoliciesOfRisk(riskId [32]byte) ([]byte, error) {
	return policyBook.abi.Pack("policiesOfRisk", riskId)
}

// UnpackPoliciesOfRisk is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01629691.
//
// Solidity: function policiesOfRisk(bytes32 riskId) view returns(uint256[] policyIds)
func (policyBook *PolicyBook) UnpackPoliciesOfRisk(data []byte) ([]*big.Int, error) {
	out, err := policyBook.abi.Unpack("policiesOfRisk", data)
	if err != nil {
		return *new([]*big.Int), err
	}
	out0 := *abi.ConvertType(out[0], new([]*big.Int)).(*[]*big.Int)
	return out0, nil
}

// PackPolicyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde54d429.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyCount() view returns(uint256)
func (policyBook *PolicyBook) PackPolicyCount() []byte {
	enc, err := policyBook.abi.Pack("policyCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde54d429.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyCount() view returns(uint256)
func (policyBook *PolicyBook) TryPackPolicyCount() ([]byte, error) {
	return policyBook.abi.Pack("policyCount")
}

// UnpackPolicyCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde54d429.
//
// Solidity: function policyCount() view returns(uint256)
func (policyBook *PolicyBook) UnpackPolicyCount(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("policyCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPolicyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54d38590.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyOf(uint256 policyId) view returns((bytes32,bytes32,bytes32,address,uint256,uint256,uint256,uint256,uint8,uint8,int32,uint64,uint256) shown)
func (policyBook *PolicyBook) PackPolicyOf(policyId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("policyOf", policyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54d38590.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyOf(uint256 policyId) view returns((bytes32,bytes32,bytes32,address,uint256,uint256,uint256,uint256,uint8,uint8,int32,uint64,uint256) shown)
func (policyBook *PolicyBook) TryPackPolicyOf(policyId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("policyOf", policyId)
}

// UnpackPolicyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54d38590.
//
// Solidity: function policyOf(uint256 policyId) view returns((bytes32,bytes32,bytes32,address,uint256,uint256,uint256,uint256,uint8,uint8,int32,uint64,uint256) shown)
func (policyBook *PolicyBook) UnpackPolicyOf(data []byte) (PolicyView, error) {
	out, err := policyBook.abi.Unpack("policyOf", data)
	if err != nil {
		return *new(PolicyView), err
	}
	out0 := *abi.ConvertType(out[0], new(PolicyView)).(*PolicyView)
	return out0, nil
}

// PackRequestMonitoring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78e0aafe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestMonitoring(bytes32 productId, bytes32[] riskIds, uint64 windowEnd) returns(uint256 requestId)
func (policyBook *PolicyBook) PackRequestMonitoring(productId [32]byte, riskIds [][32]byte, windowEnd uint64) []byte {
	enc, err := policyBook.abi.Pack("requestMonitoring", productId, riskIds, windowEnd)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestMonitoring is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x78e0aafe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestMonitoring(bytes32 productId, bytes32[] riskIds, uint64 windowEnd) returns(uint256 requestId)
func (policyBook *PolicyBook) TryPackRequestMonitoring(productId [32]byte, riskIds [][32]byte, windowEnd uint64) ([]byte, error) {
	return policyBook.abi.Pack("requestMonitoring", productId, riskIds, windowEnd)
}

// UnpackRequestMonitoring is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x78e0aafe.
//
// Solidity: function requestMonitoring(bytes32 productId, bytes32[] riskIds, uint64 windowEnd) returns(uint256 requestId)
func (policyBook *PolicyBook) UnpackRequestMonitoring(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("requestMonitoring", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7be863ca.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestSettlement(bytes32 productId, bytes32[] riskIds) returns(uint256 requestId)
func (policyBook *PolicyBook) PackRequestSettlement(productId [32]byte, riskIds [][32]byte) []byte {
	enc, err := policyBook.abi.Pack("requestSettlement", productId, riskIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7be863ca.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestSettlement(bytes32 productId, bytes32[] riskIds) returns(uint256 requestId)
func (policyBook *PolicyBook) TryPackRequestSettlement(productId [32]byte, riskIds [][32]byte) ([]byte, error) {
	return policyBook.abi.Pack("requestSettlement", productId, riskIds)
}

// UnpackRequestSettlement is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7be863ca.
//
// Solidity: function requestSettlement(bytes32 productId, bytes32[] riskIds) returns(uint256 requestId)
func (policyBook *PolicyBook) UnpackRequestSettlement(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("requestSettlement", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackReturnFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6509ab2f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function returnFee(uint256 requestId) returns()
func (policyBook *PolicyBook) PackReturnFee(requestId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("returnFee", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReturnFee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6509ab2f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function returnFee(uint256 requestId) returns()
func (policyBook *PolicyBook) TryPackReturnFee(requestId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("returnFee", requestId)
}

// PackRiskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3045bf2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function riskOf(bytes32 riskId) view returns((bytes32,bytes32,uint56,uint16,uint64,uint64,int32,uint8,bool))
func (policyBook *PolicyBook) PackRiskOf(riskId [32]byte) []byte {
	enc, err := policyBook.abi.Pack("riskOf", riskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRiskOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3045bf2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function riskOf(bytes32 riskId) view returns((bytes32,bytes32,uint56,uint16,uint64,uint64,int32,uint8,bool))
func (policyBook *PolicyBook) TryPackRiskOf(riskId [32]byte) ([]byte, error) {
	return policyBook.abi.Pack("riskOf", riskId)
}

// UnpackRiskOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3045bf2.
//
// Solidity: function riskOf(bytes32 riskId) view returns((bytes32,bytes32,uint56,uint16,uint64,uint64,int32,uint8,bool))
func (policyBook *PolicyBook) UnpackRiskOf(data []byte) (Risk, error) {
	out, err := policyBook.abi.Unpack("riskOf", data)
	if err != nil {
		return *new(Risk), err
	}
	out0 := *abi.ConvertType(out[0], new(Risk)).(*Risk)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (policyBook *PolicyBook) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (policyBook *PolicyBook) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (policyBook *PolicyBook) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := policyBook.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (policyBook *PolicyBook) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return policyBook.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSell is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33107af6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sell(bytes32 productId, bytes32 parcelHash, address holder, uint256 sumInsured, bytes outline) returns(uint256 policyId)
func (policyBook *PolicyBook) PackSell(productId [32]byte, parcelHash [32]byte, holder common.Address, sumInsured *big.Int, outline []byte) []byte {
	enc, err := policyBook.abi.Pack("sell", productId, parcelHash, holder, sumInsured, outline)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSell is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33107af6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sell(bytes32 productId, bytes32 parcelHash, address holder, uint256 sumInsured, bytes outline) returns(uint256 policyId)
func (policyBook *PolicyBook) TryPackSell(productId [32]byte, parcelHash [32]byte, holder common.Address, sumInsured *big.Int, outline []byte) ([]byte, error) {
	return policyBook.abi.Pack("sell", productId, parcelHash, holder, sumInsured, outline)
}

// UnpackSell is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33107af6.
//
// Solidity: function sell(bytes32 productId, bytes32 parcelHash, address holder, uint256 sumInsured, bytes outline) returns(uint256 policyId)
func (policyBook *PolicyBook) UnpackSell(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("sell", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSellFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70d76cba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sellFor(bytes32 productId, bytes32 parcelHash, address claimKey, uint256 sumInsured) returns(uint256 policyId)
func (policyBook *PolicyBook) PackSellFor(productId [32]byte, parcelHash [32]byte, claimKey common.Address, sumInsured *big.Int) []byte {
	enc, err := policyBook.abi.Pack("sellFor", productId, parcelHash, claimKey, sumInsured)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSellFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70d76cba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sellFor(bytes32 productId, bytes32 parcelHash, address claimKey, uint256 sumInsured) returns(uint256 policyId)
func (policyBook *PolicyBook) TryPackSellFor(productId [32]byte, parcelHash [32]byte, claimKey common.Address, sumInsured *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("sellFor", productId, parcelHash, claimKey, sumInsured)
}

// UnpackSellFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70d76cba.
//
// Solidity: function sellFor(bytes32 productId, bytes32 parcelHash, address claimKey, uint256 sumInsured) returns(uint256 policyId)
func (policyBook *PolicyBook) UnpackSellFor(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("sellFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSellPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc34cc80e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sellPhase((bytes32,bytes32,address,address,uint256,bytes32) sale) returns(uint256 policyId)
func (policyBook *PolicyBook) PackSellPhase(sale Sale) []byte {
	enc, err := policyBook.abi.Pack("sellPhase", sale)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSellPhase is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc34cc80e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sellPhase((bytes32,bytes32,address,address,uint256,bytes32) sale) returns(uint256 policyId)
func (policyBook *PolicyBook) TryPackSellPhase(sale Sale) ([]byte, error) {
	return policyBook.abi.Pack("sellPhase", sale)
}

// UnpackSellPhase is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc34cc80e.
//
// Solidity: function sellPhase((bytes32,bytes32,address,address,uint256,bytes32) sale) returns(uint256 policyId)
func (policyBook *PolicyBook) UnpackSellPhase(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("sellPhase", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (policyBook *PolicyBook) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := policyBook.abi.Pack("setApprovalForAll", operator, approved)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (policyBook *PolicyBook) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return policyBook.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (policyBook *PolicyBook) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := policyBook.abi.Pack("setAuthority", newAuthority)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (policyBook *PolicyBook) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return policyBook.abi.Pack("setAuthority", newAuthority)
}

// PackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadfaa986.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settle(uint256 requestId, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] page, bytes32[] proof, bool[] flags) returns()
func (policyBook *PolicyBook) PackSettle(requestId *big.Int, page []Outcome, proof [][32]byte, flags []bool) []byte {
	enc, err := policyBook.abi.Pack("settle", requestId, page, proof, flags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettle is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadfaa986.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settle(uint256 requestId, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] page, bytes32[] proof, bool[] flags) returns()
func (policyBook *PolicyBook) TryPackSettle(requestId *big.Int, page []Outcome, proof [][32]byte, flags []bool) ([]byte, error) {
	return policyBook.abi.Pack("settle", requestId, page, proof, flags)
}

// PackStage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54d9eef6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stage(uint256 policyId) view returns(uint8)
func (policyBook *PolicyBook) PackStage(policyId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("stage", policyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStage is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54d9eef6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stage(uint256 policyId) view returns(uint8)
func (policyBook *PolicyBook) TryPackStage(policyId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("stage", policyId)
}

// UnpackStage is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54d9eef6.
//
// Solidity: function stage(uint256 policyId) view returns(uint8)
func (policyBook *PolicyBook) UnpackStage(data []byte) (uint8, error) {
	out, err := policyBook.abi.Unpack("stage", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (policyBook *PolicyBook) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := policyBook.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (policyBook *PolicyBook) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return policyBook.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (policyBook *PolicyBook) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := policyBook.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (policyBook *PolicyBook) PackSymbol() []byte {
	enc, err := policyBook.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (policyBook *PolicyBook) TryPackSymbol() ([]byte, error) {
	return policyBook.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (policyBook *PolicyBook) UnpackSymbol(data []byte) (string, error) {
	out, err := policyBook.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 policyId) view returns(string)
func (policyBook *PolicyBook) PackTokenURI(policyId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("tokenURI", policyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 policyId) view returns(string)
func (policyBook *PolicyBook) TryPackTokenURI(policyId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("tokenURI", policyId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 policyId) view returns(string)
func (policyBook *PolicyBook) UnpackTokenURI(data []byte) (string, error) {
	out, err := policyBook.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (policyBook *PolicyBook) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("transferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 tokenId) returns()
func (policyBook *PolicyBook) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("transferFrom", from, to, tokenId)
}

// PolicyBookApproval represents a Approval event raised by the PolicyBook contract.
type PolicyBookApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyBookApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (PolicyBookApproval) ContractEventName() string {
	return PolicyBookApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (policyBook *PolicyBook) UnpackApprovalEvent(log *types.Log) (*PolicyBookApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookApproval)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookApprovalForAll represents a ApprovalForAll event raised by the PolicyBook contract.
type PolicyBookApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyBookApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (PolicyBookApprovalForAll) ContractEventName() string {
	return PolicyBookApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (policyBook *PolicyBook) UnpackApprovalForAllEvent(log *types.Log) (*PolicyBookApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookApprovalForAll)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookAssessmentRequested represents a AssessmentRequested event raised by the PolicyBook contract.
type PolicyBookAssessmentRequested struct {
	RequestId *big.Int
	ProductId [32]byte
	Kind      uint8
	WindowEnd uint64
	RiskCount *big.Int
	Payer     common.Address
	Fee       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyBookAssessmentRequestedEventName = "AssessmentRequested"

// ContractEventName returns the user-defined event name.
func (PolicyBookAssessmentRequested) ContractEventName() string {
	return PolicyBookAssessmentRequestedEventName
}

// UnpackAssessmentRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AssessmentRequested(uint256 indexed requestId, bytes32 indexed productId, uint8 kind, uint64 windowEnd, uint256 riskCount, address payer, uint256 fee)
func (policyBook *PolicyBook) UnpackAssessmentRequestedEvent(log *types.Log) (*PolicyBookAssessmentRequested, error) {
	event := "AssessmentRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookAssessmentRequested)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookAuthorityUpdated represents a AuthorityUpdated event raised by the PolicyBook contract.
type PolicyBookAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyBookAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (PolicyBookAuthorityUpdated) ContractEventName() string {
	return PolicyBookAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (policyBook *PolicyBook) UnpackAuthorityUpdatedEvent(log *types.Log) (*PolicyBookAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookBatchMetadataUpdate represents a BatchMetadataUpdate event raised by the PolicyBook contract.
type PolicyBookBatchMetadataUpdate struct {
	FromTokenId *big.Int
	ToTokenId   *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const PolicyBookBatchMetadataUpdateEventName = "BatchMetadataUpdate"

// ContractEventName returns the user-defined event name.
func (PolicyBookBatchMetadataUpdate) ContractEventName() string {
	return PolicyBookBatchMetadataUpdateEventName
}

// UnpackBatchMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BatchMetadataUpdate(uint256 _fromTokenId, uint256 _toTokenId)
func (policyBook *PolicyBook) UnpackBatchMetadataUpdateEvent(log *types.Log) (*PolicyBookBatchMetadataUpdate, error) {
	event := "BatchMetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookBatchMetadataUpdate)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookClaimable represents a Claimable event raised by the PolicyBook contract.
type PolicyBookClaimable struct {
	PolicyId *big.Int
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyBookClaimableEventName = "Claimable"

// ContractEventName returns the user-defined event name.
func (PolicyBookClaimable) ContractEventName() string {
	return PolicyBookClaimableEventName
}

// UnpackClaimableEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimable(uint256 indexed policyId, uint256 amount)
func (policyBook *PolicyBook) UnpackClaimableEvent(log *types.Log) (*PolicyBookClaimable, error) {
	event := "Claimable"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookClaimable)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookClaimed represents a Claimed event raised by the PolicyBook contract.
type PolicyBookClaimed struct {
	PolicyId *big.Int
	To       common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyBookClaimedEventName = "Claimed"

// ContractEventName returns the user-defined event name.
func (PolicyBookClaimed) ContractEventName() string {
	return PolicyBookClaimedEventName
}

// UnpackClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Claimed(uint256 indexed policyId, address indexed to, uint256 amount)
func (policyBook *PolicyBook) UnpackClaimedEvent(log *types.Log) (*PolicyBookClaimed, error) {
	event := "Claimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookClaimed)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookContractURIUpdated represents a ContractURIUpdated event raised by the PolicyBook contract.
type PolicyBookContractURIUpdated struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PolicyBookContractURIUpdatedEventName = "ContractURIUpdated"

// ContractEventName returns the user-defined event name.
func (PolicyBookContractURIUpdated) ContractEventName() string {
	return PolicyBookContractURIUpdatedEventName
}

// UnpackContractURIUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ContractURIUpdated()
func (policyBook *PolicyBook) UnpackContractURIUpdatedEvent(log *types.Log) (*PolicyBookContractURIUpdated, error) {
	event := "ContractURIUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookContractURIUpdated)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookFeeReturned represents a FeeReturned event raised by the PolicyBook contract.
type PolicyBookFeeReturned struct {
	RequestId *big.Int
	Payer     common.Address
	Fee       *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyBookFeeReturnedEventName = "FeeReturned"

// ContractEventName returns the user-defined event name.
func (PolicyBookFeeReturned) ContractEventName() string {
	return PolicyBookFeeReturnedEventName
}

// UnpackFeeReturnedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeeReturned(uint256 indexed requestId, address indexed payer, uint256 fee)
func (policyBook *PolicyBook) UnpackFeeReturnedEvent(log *types.Log) (*PolicyBookFeeReturned, error) {
	event := "FeeReturned"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookFeeReturned)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookMetadataUpdate represents a MetadataUpdate event raised by the PolicyBook contract.
type PolicyBookMetadataUpdate struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PolicyBookMetadataUpdateEventName = "MetadataUpdate"

// ContractEventName returns the user-defined event name.
func (PolicyBookMetadataUpdate) ContractEventName() string {
	return PolicyBookMetadataUpdateEventName
}

// UnpackMetadataUpdateEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MetadataUpdate(uint256 _tokenId)
func (policyBook *PolicyBook) UnpackMetadataUpdateEvent(log *types.Log) (*PolicyBookMetadataUpdate, error) {
	event := "MetadataUpdate"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookMetadataUpdate)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookPolicyCancelled represents a PolicyCancelled event raised by the PolicyBook contract.
type PolicyBookPolicyCancelled struct {
	PolicyId *big.Int
	To       common.Address
	Refund   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyBookPolicyCancelledEventName = "PolicyCancelled"

// ContractEventName returns the user-defined event name.
func (PolicyBookPolicyCancelled) ContractEventName() string {
	return PolicyBookPolicyCancelledEventName
}

// UnpackPolicyCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyCancelled(uint256 indexed policyId, address indexed to, uint256 refund)
func (policyBook *PolicyBook) UnpackPolicyCancelledEvent(log *types.Log) (*PolicyBookPolicyCancelled, error) {
	event := "PolicyCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookPolicyCancelled)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookPolicyMonitored represents a PolicyMonitored event raised by the PolicyBook contract.
type PolicyBookPolicyMonitored struct {
	PolicyId  *big.Int
	RequestId *big.Int
	RiskId    [32]byte
	Value     int32
	Status    uint8
	WindowEnd uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyBookPolicyMonitoredEventName = "PolicyMonitored"

// ContractEventName returns the user-defined event name.
func (PolicyBookPolicyMonitored) ContractEventName() string {
	return PolicyBookPolicyMonitoredEventName
}

// UnpackPolicyMonitoredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyMonitored(uint256 indexed policyId, uint256 indexed requestId, bytes32 indexed riskId, int32 value, uint8 status, uint64 windowEnd)
func (policyBook *PolicyBook) UnpackPolicyMonitoredEvent(log *types.Log) (*PolicyBookPolicyMonitored, error) {
	event := "PolicyMonitored"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookPolicyMonitored)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookPolicyRefunded represents a PolicyRefunded event raised by the PolicyBook contract.
type PolicyBookPolicyRefunded struct {
	PolicyId  *big.Int
	RequestId *big.Int
	RiskId    [32]byte
	Status    uint8
	Premium   *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyBookPolicyRefundedEventName = "PolicyRefunded"

// ContractEventName returns the user-defined event name.
func (PolicyBookPolicyRefunded) ContractEventName() string {
	return PolicyBookPolicyRefundedEventName
}

// UnpackPolicyRefundedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyRefunded(uint256 indexed policyId, uint256 indexed requestId, bytes32 indexed riskId, uint8 status, uint256 premium)
func (policyBook *PolicyBook) UnpackPolicyRefundedEvent(log *types.Log) (*PolicyBookPolicyRefunded, error) {
	event := "PolicyRefunded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookPolicyRefunded)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookPolicySettled represents a PolicySettled event raised by the PolicyBook contract.
type PolicyBookPolicySettled struct {
	PolicyId  *big.Int
	RequestId *big.Int
	RiskId    [32]byte
	Value     int32
	Status    uint8
	Payout    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyBookPolicySettledEventName = "PolicySettled"

// ContractEventName returns the user-defined event name.
func (PolicyBookPolicySettled) ContractEventName() string {
	return PolicyBookPolicySettledEventName
}

// UnpackPolicySettledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySettled(uint256 indexed policyId, uint256 indexed requestId, bytes32 indexed riskId, int32 value, uint8 status, uint256 payout)
func (policyBook *PolicyBook) UnpackPolicySettledEvent(log *types.Log) (*PolicyBookPolicySettled, error) {
	event := "PolicySettled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookPolicySettled)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookPolicySold represents a PolicySold event raised by the PolicyBook contract.
type PolicyBookPolicySold struct {
	PolicyId   *big.Int
	ProductId  [32]byte
	RiskId     [32]byte
	ParcelHash [32]byte
	Holder     common.Address
	Payer      common.Address
	SumInsured *big.Int
	Premium    *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const PolicyBookPolicySoldEventName = "PolicySold"

// ContractEventName returns the user-defined event name.
func (PolicyBookPolicySold) ContractEventName() string {
	return PolicyBookPolicySoldEventName
}

// UnpackPolicySoldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicySold(uint256 indexed policyId, bytes32 indexed productId, bytes32 indexed riskId, bytes32 parcelHash, address holder, address payer, uint256 sumInsured, uint256 premium)
func (policyBook *PolicyBook) UnpackPolicySoldEvent(log *types.Log) (*PolicyBookPolicySold, error) {
	event := "PolicySold"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookPolicySold)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookRiskUndecided represents a RiskUndecided event raised by the PolicyBook contract.
type PolicyBookRiskUndecided struct {
	RequestId *big.Int
	RiskId    [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyBookRiskUndecidedEventName = "RiskUndecided"

// ContractEventName returns the user-defined event name.
func (PolicyBookRiskUndecided) ContractEventName() string {
	return PolicyBookRiskUndecidedEventName
}

// UnpackRiskUndecidedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RiskUndecided(uint256 indexed requestId, bytes32 indexed riskId)
func (policyBook *PolicyBook) UnpackRiskUndecidedEvent(log *types.Log) (*PolicyBookRiskUndecided, error) {
	event := "RiskUndecided"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookRiskUndecided)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// PolicyBookTransfer represents a Transfer event raised by the PolicyBook contract.
type PolicyBookTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const PolicyBookTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (PolicyBookTransfer) ContractEventName() string {
	return PolicyBookTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (policyBook *PolicyBook) UnpackTransferEvent(log *types.Log) (*PolicyBookTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyBookTransfer)
	if len(log.Data) > 0 {
		if err := policyBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyBook.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (policyBook *PolicyBook) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], policyBook.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return policyBook.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return policyBook.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return policyBook.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["CancellationTooLate"].ID.Bytes()[:4]) {
		return policyBook.UnpackCancellationTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return policyBook.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ExpiryTooEarly"].ID.Bytes()[:4]) {
		return policyBook.UnpackExpiryTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["MonitoringWindowInvalid"].ID.Bytes()[:4]) {
		return policyBook.UnpackMonitoringWindowInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["NoFeeToReturn"].ID.Bytes()[:4]) {
		return policyBook.UnpackNoFeeToReturnError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return policyBook.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["OnlyDisputes"].ID.Bytes()[:4]) {
		return policyBook.UnpackOnlyDisputesError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["OnlyHolder"].ID.Bytes()[:4]) {
		return policyBook.UnpackOnlyHolderError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["OnlyRights"].ID.Bytes()[:4]) {
		return policyBook.UnpackOnlyRightsError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["PageEmpty"].ID.Bytes()[:4]) {
		return policyBook.UnpackPageEmptyError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["PaymentRefused"].ID.Bytes()[:4]) {
		return policyBook.UnpackPaymentRefusedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["PolicyUnclaimed"].ID.Bytes()[:4]) {
		return policyBook.UnpackPolicyUnclaimedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["PolicyUnknown"].ID.Bytes()[:4]) {
		return policyBook.UnpackPolicyUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ProofInvalid"].ID.Bytes()[:4]) {
		return policyBook.UnpackProofInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return policyBook.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["RequestNotReported"].ID.Bytes()[:4]) {
		return policyBook.UnpackRequestNotReportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["RequestUnknown"].ID.Bytes()[:4]) {
		return policyBook.UnpackRequestUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["RiskClosed"].ID.Bytes()[:4]) {
		return policyBook.UnpackRiskClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["RiskRequested"].ID.Bytes()[:4]) {
		return policyBook.UnpackRiskRequestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["RiskUnknown"].ID.Bytes()[:4]) {
		return policyBook.UnpackRiskUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return policyBook.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return policyBook.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["SaleClosed"].ID.Bytes()[:4]) {
		return policyBook.UnpackSaleClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["SaleRetired"].ID.Bytes()[:4]) {
		return policyBook.UnpackSaleRetiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["SettlementTooEarly"].ID.Bytes()[:4]) {
		return policyBook.UnpackSettlementTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["SumInsuredInvalid"].ID.Bytes()[:4]) {
		return policyBook.UnpackSumInsuredInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["TooManyPolicies"].ID.Bytes()[:4]) {
		return policyBook.UnpackTooManyPoliciesError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["WindowNotEnded"].ID.Bytes()[:4]) {
		return policyBook.UnpackWindowNotEndedError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PolicyBookAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the PolicyBook contract.
type PolicyBookAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func PolicyBookAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (policyBook *PolicyBook) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*PolicyBookAccessManagedInvalidAuthority, error) {
	out := new(PolicyBookAccessManagedInvalidAuthority)
	if err := policyBook.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the PolicyBook contract.
type PolicyBookAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func PolicyBookAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (policyBook *PolicyBook) UnpackAccessManagedRequiredDelayError(raw []byte) (*PolicyBookAccessManagedRequiredDelay, error) {
	out := new(PolicyBookAccessManagedRequiredDelay)
	if err := policyBook.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the PolicyBook contract.
type PolicyBookAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func PolicyBookAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (policyBook *PolicyBook) UnpackAccessManagedUnauthorizedError(raw []byte) (*PolicyBookAccessManagedUnauthorized, error) {
	out := new(PolicyBookAccessManagedUnauthorized)
	if err := policyBook.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookCancellationTooLate represents a CancellationTooLate error raised by the PolicyBook contract.
type PolicyBookCancellationTooLate struct {
	PolicyId    *big.Int
	WindowStart uint64
	Time        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CancellationTooLate(uint256 policyId, uint64 windowStart, uint256 time)
func PolicyBookCancellationTooLateErrorID() common.Hash {
	return common.HexToHash("0x8df701a947272d3512838da5a7973160ebca7c7a48a6fdf50f975bdbb21d8572")
}

// UnpackCancellationTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CancellationTooLate(uint256 policyId, uint64 windowStart, uint256 time)
func (policyBook *PolicyBook) UnpackCancellationTooLateError(raw []byte) (*PolicyBookCancellationTooLate, error) {
	out := new(PolicyBookCancellationTooLate)
	if err := policyBook.abi.UnpackIntoInterface(out, "CancellationTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the PolicyBook contract.
type PolicyBookERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func PolicyBookERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (policyBook *PolicyBook) UnpackERC721IncorrectOwnerError(raw []byte) (*PolicyBookERC721IncorrectOwner, error) {
	out := new(PolicyBookERC721IncorrectOwner)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the PolicyBook contract.
type PolicyBookERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func PolicyBookERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (policyBook *PolicyBook) UnpackERC721InsufficientApprovalError(raw []byte) (*PolicyBookERC721InsufficientApproval, error) {
	out := new(PolicyBookERC721InsufficientApproval)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721InvalidApprover represents a ERC721InvalidApprover error raised by the PolicyBook contract.
type PolicyBookERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func PolicyBookERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (policyBook *PolicyBook) UnpackERC721InvalidApproverError(raw []byte) (*PolicyBookERC721InvalidApprover, error) {
	out := new(PolicyBookERC721InvalidApprover)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721InvalidOperator represents a ERC721InvalidOperator error raised by the PolicyBook contract.
type PolicyBookERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func PolicyBookERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (policyBook *PolicyBook) UnpackERC721InvalidOperatorError(raw []byte) (*PolicyBookERC721InvalidOperator, error) {
	out := new(PolicyBookERC721InvalidOperator)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721InvalidOwner represents a ERC721InvalidOwner error raised by the PolicyBook contract.
type PolicyBookERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func PolicyBookERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (policyBook *PolicyBook) UnpackERC721InvalidOwnerError(raw []byte) (*PolicyBookERC721InvalidOwner, error) {
	out := new(PolicyBookERC721InvalidOwner)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the PolicyBook contract.
type PolicyBookERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func PolicyBookERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (policyBook *PolicyBook) UnpackERC721InvalidReceiverError(raw []byte) (*PolicyBookERC721InvalidReceiver, error) {
	out := new(PolicyBookERC721InvalidReceiver)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721InvalidSender represents a ERC721InvalidSender error raised by the PolicyBook contract.
type PolicyBookERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func PolicyBookERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (policyBook *PolicyBook) UnpackERC721InvalidSenderError(raw []byte) (*PolicyBookERC721InvalidSender, error) {
	out := new(PolicyBookERC721InvalidSender)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookERC721NonexistentToken represents a ERC721NonexistentToken error raised by the PolicyBook contract.
type PolicyBookERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func PolicyBookERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (policyBook *PolicyBook) UnpackERC721NonexistentTokenError(raw []byte) (*PolicyBookERC721NonexistentToken, error) {
	out := new(PolicyBookERC721NonexistentToken)
	if err := policyBook.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookExpiryTooEarly represents a ExpiryTooEarly error raised by the PolicyBook contract.
type PolicyBookExpiryTooEarly struct {
	RiskId   [32]byte
	Time     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExpiryTooEarly(bytes32 riskId, uint256 time, uint256 required)
func PolicyBookExpiryTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x6516d329c707d8a15019de834eeb59d65e329f48378a02a3ca1169a3b564b48e")
}

// UnpackExpiryTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExpiryTooEarly(bytes32 riskId, uint256 time, uint256 required)
func (policyBook *PolicyBook) UnpackExpiryTooEarlyError(raw []byte) (*PolicyBookExpiryTooEarly, error) {
	out := new(PolicyBookExpiryTooEarly)
	if err := policyBook.abi.UnpackIntoInterface(out, "ExpiryTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookMonitoringWindowInvalid represents a MonitoringWindowInvalid error raised by the PolicyBook contract.
type PolicyBookMonitoringWindowInvalid struct {
	Given       uint64
	WindowStart uint64
	WindowEnd   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MonitoringWindowInvalid(uint64 given, uint64 windowStart, uint64 windowEnd)
func PolicyBookMonitoringWindowInvalidErrorID() common.Hash {
	return common.HexToHash("0x3fc0929a85122b99c63011c2c91c10bf3e78f770e294e6c860a5be2c9e4354b3")
}

// UnpackMonitoringWindowInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MonitoringWindowInvalid(uint64 given, uint64 windowStart, uint64 windowEnd)
func (policyBook *PolicyBook) UnpackMonitoringWindowInvalidError(raw []byte) (*PolicyBookMonitoringWindowInvalid, error) {
	out := new(PolicyBookMonitoringWindowInvalid)
	if err := policyBook.abi.UnpackIntoInterface(out, "MonitoringWindowInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookNoFeeToReturn represents a NoFeeToReturn error raised by the PolicyBook contract.
type PolicyBookNoFeeToReturn struct {
	RequestId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoFeeToReturn(uint256 requestId)
func PolicyBookNoFeeToReturnErrorID() common.Hash {
	return common.HexToHash("0xebeb6d2f7884a94c87d03dbae5b036f6b70c59559edf96ad15671ff5116cf46b")
}

// UnpackNoFeeToReturnError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoFeeToReturn(uint256 requestId)
func (policyBook *PolicyBook) UnpackNoFeeToReturnError(raw []byte) (*PolicyBookNoFeeToReturn, error) {
	out := new(PolicyBookNoFeeToReturn)
	if err := policyBook.abi.UnpackIntoInterface(out, "NoFeeToReturn", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookNothingToClaim represents a NothingToClaim error raised by the PolicyBook contract.
type PolicyBookNothingToClaim struct {
	PolicyId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(uint256 policyId)
func PolicyBookNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0xf9489585dec3262b1162932c161df7b89594eadce970e53618b2c094b88a10ce")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(uint256 policyId)
func (policyBook *PolicyBook) UnpackNothingToClaimError(raw []byte) (*PolicyBookNothingToClaim, error) {
	out := new(PolicyBookNothingToClaim)
	if err := policyBook.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookOnlyDisputes represents a OnlyDisputes error raised by the PolicyBook contract.
type PolicyBookOnlyDisputes struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyDisputes(address given, address required)
func PolicyBookOnlyDisputesErrorID() common.Hash {
	return common.HexToHash("0xd9cff58e1422de5881e820c5e82e78ce46a61298a7e68293446dd861860f8944")
}

// UnpackOnlyDisputesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyDisputes(address given, address required)
func (policyBook *PolicyBook) UnpackOnlyDisputesError(raw []byte) (*PolicyBookOnlyDisputes, error) {
	out := new(PolicyBookOnlyDisputes)
	if err := policyBook.abi.UnpackIntoInterface(out, "OnlyDisputes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookOnlyHolder represents a OnlyHolder error raised by the PolicyBook contract.
type PolicyBookOnlyHolder struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyHolder(address given, address required)
func PolicyBookOnlyHolderErrorID() common.Hash {
	return common.HexToHash("0x1af4d0c71be91df9ee52cd1a66930b77730c595a69ecc249e7d011675b5ae523")
}

// UnpackOnlyHolderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyHolder(address given, address required)
func (policyBook *PolicyBook) UnpackOnlyHolderError(raw []byte) (*PolicyBookOnlyHolder, error) {
	out := new(PolicyBookOnlyHolder)
	if err := policyBook.abi.UnpackIntoInterface(out, "OnlyHolder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookOnlyRights represents a OnlyRights error raised by the PolicyBook contract.
type PolicyBookOnlyRights struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyRights(address given, address required)
func PolicyBookOnlyRightsErrorID() common.Hash {
	return common.HexToHash("0xf67259216abd413926173a01d3b077448cd26ae08c13f2f96705fc31c1b14f72")
}

// UnpackOnlyRightsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyRights(address given, address required)
func (policyBook *PolicyBook) UnpackOnlyRightsError(raw []byte) (*PolicyBookOnlyRights, error) {
	out := new(PolicyBookOnlyRights)
	if err := policyBook.abi.UnpackIntoInterface(out, "OnlyRights", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookPageEmpty represents a PageEmpty error raised by the PolicyBook contract.
type PolicyBookPageEmpty struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PageEmpty()
func PolicyBookPageEmptyErrorID() common.Hash {
	return common.HexToHash("0x76e3138ba454112258cec1573eac6c081e27c521c0cf8d0363bf6a72cf9d8dfc")
}

// UnpackPageEmptyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PageEmpty()
func (policyBook *PolicyBook) UnpackPageEmptyError(raw []byte) (*PolicyBookPageEmpty, error) {
	out := new(PolicyBookPageEmpty)
	if err := policyBook.abi.UnpackIntoInterface(out, "PageEmpty", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookPaymentRefused represents a PaymentRefused error raised by the PolicyBook contract.
type PolicyBookPaymentRefused struct {
	To     common.Address
	Amount *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func PolicyBookPaymentRefusedErrorID() common.Hash {
	return common.HexToHash("0xf98a5eac1494baeb26486452cfdb22b6924ba25f4053248d7b15cefb83c7e55c")
}

// UnpackPaymentRefusedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PaymentRefused(address to, uint256 amount)
func (policyBook *PolicyBook) UnpackPaymentRefusedError(raw []byte) (*PolicyBookPaymentRefused, error) {
	out := new(PolicyBookPaymentRefused)
	if err := policyBook.abi.UnpackIntoInterface(out, "PaymentRefused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookPolicyUnclaimed represents a PolicyUnclaimed error raised by the PolicyBook contract.
type PolicyBookPolicyUnclaimed struct {
	PolicyId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyUnclaimed(uint256 policyId)
func PolicyBookPolicyUnclaimedErrorID() common.Hash {
	return common.HexToHash("0xff6859584d552b1038ca49cb96e9536e9237170e03d063a95722a9434fd43749")
}

// UnpackPolicyUnclaimedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyUnclaimed(uint256 policyId)
func (policyBook *PolicyBook) UnpackPolicyUnclaimedError(raw []byte) (*PolicyBookPolicyUnclaimed, error) {
	out := new(PolicyBookPolicyUnclaimed)
	if err := policyBook.abi.UnpackIntoInterface(out, "PolicyUnclaimed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookPolicyUnknown represents a PolicyUnknown error raised by the PolicyBook contract.
type PolicyBookPolicyUnknown struct {
	PolicyId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PolicyUnknown(uint256 policyId)
func PolicyBookPolicyUnknownErrorID() common.Hash {
	return common.HexToHash("0xea7b41c5c7b590185c50bfc43b32be3b9ce69eab0c3e81985b2a30a0bc8208e2")
}

// UnpackPolicyUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PolicyUnknown(uint256 policyId)
func (policyBook *PolicyBook) UnpackPolicyUnknownError(raw []byte) (*PolicyBookPolicyUnknown, error) {
	out := new(PolicyBookPolicyUnknown)
	if err := policyBook.abi.UnpackIntoInterface(out, "PolicyUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookProofInvalid represents a ProofInvalid error raised by the PolicyBook contract.
type PolicyBookProofInvalid struct {
	RequestId   *big.Int
	OutcomeRoot [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProofInvalid(uint256 requestId, bytes32 outcomeRoot)
func PolicyBookProofInvalidErrorID() common.Hash {
	return common.HexToHash("0x3742da262f762c31827c666fb69a41f231b967d07f8eae2e848a80f736311b38")
}

// UnpackProofInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProofInvalid(uint256 requestId, bytes32 outcomeRoot)
func (policyBook *PolicyBook) UnpackProofInvalidError(raw []byte) (*PolicyBookProofInvalid, error) {
	out := new(PolicyBookProofInvalid)
	if err := policyBook.abi.UnpackIntoInterface(out, "ProofInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the PolicyBook contract.
type PolicyBookReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func PolicyBookReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (policyBook *PolicyBook) UnpackReentrancyGuardReentrantCallError(raw []byte) (*PolicyBookReentrancyGuardReentrantCall, error) {
	out := new(PolicyBookReentrancyGuardReentrantCall)
	if err := policyBook.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookRequestNotReported represents a RequestNotReported error raised by the PolicyBook contract.
type PolicyBookRequestNotReported struct {
	RequestId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestNotReported(uint256 requestId)
func PolicyBookRequestNotReportedErrorID() common.Hash {
	return common.HexToHash("0x28a175166569bf1e265d3434f3e3427a1e121a46f4b55eabc843256ec2435217")
}

// UnpackRequestNotReportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestNotReported(uint256 requestId)
func (policyBook *PolicyBook) UnpackRequestNotReportedError(raw []byte) (*PolicyBookRequestNotReported, error) {
	out := new(PolicyBookRequestNotReported)
	if err := policyBook.abi.UnpackIntoInterface(out, "RequestNotReported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookRequestUnknown represents a RequestUnknown error raised by the PolicyBook contract.
type PolicyBookRequestUnknown struct {
	RequestId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestUnknown(uint256 requestId)
func PolicyBookRequestUnknownErrorID() common.Hash {
	return common.HexToHash("0xf4d1453f4a6092a5a1e8e51dab9f493f681008453a36d9b5082ae8a17c5d0688")
}

// UnpackRequestUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestUnknown(uint256 requestId)
func (policyBook *PolicyBook) UnpackRequestUnknownError(raw []byte) (*PolicyBookRequestUnknown, error) {
	out := new(PolicyBookRequestUnknown)
	if err := policyBook.abi.UnpackIntoInterface(out, "RequestUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookRiskClosed represents a RiskClosed error raised by the PolicyBook contract.
type PolicyBookRiskClosed struct {
	RiskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RiskClosed(bytes32 riskId)
func PolicyBookRiskClosedErrorID() common.Hash {
	return common.HexToHash("0x998bd69d078ef88064d4e6755713c36c65e8d631f27659a25edcb143259428e6")
}

// UnpackRiskClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RiskClosed(bytes32 riskId)
func (policyBook *PolicyBook) UnpackRiskClosedError(raw []byte) (*PolicyBookRiskClosed, error) {
	out := new(PolicyBookRiskClosed)
	if err := policyBook.abi.UnpackIntoInterface(out, "RiskClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookRiskRequested represents a RiskRequested error raised by the PolicyBook contract.
type PolicyBookRiskRequested struct {
	RiskId      [32]byte
	OpenRequest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RiskRequested(bytes32 riskId, uint256 openRequest)
func PolicyBookRiskRequestedErrorID() common.Hash {
	return common.HexToHash("0xfe1226c2411e3f87ed5abfb23df3a5e03d131e55c7dc435a30a29d75d1fc7842")
}

// UnpackRiskRequestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RiskRequested(bytes32 riskId, uint256 openRequest)
func (policyBook *PolicyBook) UnpackRiskRequestedError(raw []byte) (*PolicyBookRiskRequested, error) {
	out := new(PolicyBookRiskRequested)
	if err := policyBook.abi.UnpackIntoInterface(out, "RiskRequested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookRiskUnknown represents a RiskUnknown error raised by the PolicyBook contract.
type PolicyBookRiskUnknown struct {
	RiskId    [32]byte
	ProductId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RiskUnknown(bytes32 riskId, bytes32 productId)
func PolicyBookRiskUnknownErrorID() common.Hash {
	return common.HexToHash("0x3adbc0c237718f21ab18218bde76c87dc6a7936a93c5055fadd919b4f22e54b9")
}

// UnpackRiskUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RiskUnknown(bytes32 riskId, bytes32 productId)
func (policyBook *PolicyBook) UnpackRiskUnknownError(raw []byte) (*PolicyBookRiskUnknown, error) {
	out := new(PolicyBookRiskUnknown)
	if err := policyBook.abi.UnpackIntoInterface(out, "RiskUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the PolicyBook contract.
type PolicyBookSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func PolicyBookSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (policyBook *PolicyBook) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*PolicyBookSafeCastOverflowedUintDowncast, error) {
	out := new(PolicyBookSafeCastOverflowedUintDowncast)
	if err := policyBook.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the PolicyBook contract.
type PolicyBookSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func PolicyBookSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (policyBook *PolicyBook) UnpackSafeERC20FailedOperationError(raw []byte) (*PolicyBookSafeERC20FailedOperation, error) {
	out := new(PolicyBookSafeERC20FailedOperation)
	if err := policyBook.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookSaleClosed represents a SaleClosed error raised by the PolicyBook contract.
type PolicyBookSaleClosed struct {
	ProductId  [32]byte
	SaleCutoff uint64
	Time       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleClosed(bytes32 productId, uint64 saleCutoff, uint256 time)
func PolicyBookSaleClosedErrorID() common.Hash {
	return common.HexToHash("0x6392e672c2203b4297c5eb5303f421cc6eae5897c7b96e211f52a68c47dd033a")
}

// UnpackSaleClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleClosed(bytes32 productId, uint64 saleCutoff, uint256 time)
func (policyBook *PolicyBook) UnpackSaleClosedError(raw []byte) (*PolicyBookSaleClosed, error) {
	out := new(PolicyBookSaleClosed)
	if err := policyBook.abi.UnpackIntoInterface(out, "SaleClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookSaleRetired represents a SaleRetired error raised by the PolicyBook contract.
type PolicyBookSaleRetired struct {
	ProductId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleRetired(bytes32 productId)
func PolicyBookSaleRetiredErrorID() common.Hash {
	return common.HexToHash("0xb27d072f896b6707546822f118aa0c6956d02817f09ab9535876f843209d8d0d")
}

// UnpackSaleRetiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleRetired(bytes32 productId)
func (policyBook *PolicyBook) UnpackSaleRetiredError(raw []byte) (*PolicyBookSaleRetired, error) {
	out := new(PolicyBookSaleRetired)
	if err := policyBook.abi.UnpackIntoInterface(out, "SaleRetired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookSettlementTooEarly represents a SettlementTooEarly error raised by the PolicyBook contract.
type PolicyBookSettlementTooEarly struct {
	SettlesFrom uint64
	Time        *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettlementTooEarly(uint64 settlesFrom, uint256 time)
func PolicyBookSettlementTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x040edb036e4f8bf1c70eef50c52668c1dae2cd5cc977ea0fef4fc9f262c1ebf7")
}

// UnpackSettlementTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettlementTooEarly(uint64 settlesFrom, uint256 time)
func (policyBook *PolicyBook) UnpackSettlementTooEarlyError(raw []byte) (*PolicyBookSettlementTooEarly, error) {
	out := new(PolicyBookSettlementTooEarly)
	if err := policyBook.abi.UnpackIntoInterface(out, "SettlementTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookSumInsuredInvalid represents a SumInsuredInvalid error raised by the PolicyBook contract.
type PolicyBookSumInsuredInvalid struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SumInsuredInvalid(uint256 given, uint256 max)
func PolicyBookSumInsuredInvalidErrorID() common.Hash {
	return common.HexToHash("0xd2ccab9a6ece414e871700ee7ad844c61cfee57e25a957efaf0864c26bf17036")
}

// UnpackSumInsuredInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SumInsuredInvalid(uint256 given, uint256 max)
func (policyBook *PolicyBook) UnpackSumInsuredInvalidError(raw []byte) (*PolicyBookSumInsuredInvalid, error) {
	out := new(PolicyBookSumInsuredInvalid)
	if err := policyBook.abi.UnpackIntoInterface(out, "SumInsuredInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookTooManyPolicies represents a TooManyPolicies error raised by the PolicyBook contract.
type PolicyBookTooManyPolicies struct {
	RiskId [32]byte
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooManyPolicies(bytes32 riskId, uint256 max)
func PolicyBookTooManyPoliciesErrorID() common.Hash {
	return common.HexToHash("0x734873330efc15b6c1d1f2d544195ec39b58a40bf2a5202fdb89ddf9b1f492ee")
}

// UnpackTooManyPoliciesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooManyPolicies(bytes32 riskId, uint256 max)
func (policyBook *PolicyBook) UnpackTooManyPoliciesError(raw []byte) (*PolicyBookTooManyPolicies, error) {
	out := new(PolicyBookTooManyPolicies)
	if err := policyBook.abi.UnpackIntoInterface(out, "TooManyPolicies", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyBookWindowNotEnded represents a WindowNotEnded error raised by the PolicyBook contract.
type PolicyBookWindowNotEnded struct {
	WindowEnd uint64
	Time      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowNotEnded(uint64 windowEnd, uint256 time)
func PolicyBookWindowNotEndedErrorID() common.Hash {
	return common.HexToHash("0xb21207e7b8becaad8a56892d6a06772bc7d4265db85df2daaf0316f222f58e9f")
}

// UnpackWindowNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowNotEnded(uint64 windowEnd, uint256 time)
func (policyBook *PolicyBook) UnpackWindowNotEndedError(raw []byte) (*PolicyBookWindowNotEnded, error) {
	out := new(PolicyBookWindowNotEnded)
	if err := policyBook.abi.UnpackIntoInterface(out, "WindowNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}
