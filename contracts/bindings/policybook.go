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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIReportHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"contractIDisputes\",\"name\":\"disputes_\",\"type\":\"address\"},{\"internalType\":\"contractIProductBook\",\"name\":\"products_\",\"type\":\"address\"},{\"internalType\":\"contractIRiskPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRights\",\"name\":\"rights_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyArt\",\"name\":\"art_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ART\",\"outputs\":[{\"internalType\":\"contractIPolicyArt\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"DISPUTES\",\"outputs\":[{\"internalType\":\"contractIDisputes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HUB\",\"outputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_OUTLINE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_POLICIES_PER_RISK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRiskPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRODUCTS\",\"outputs\":[{\"internalType\":\"contractIProductBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RIGHTS\",\"outputs\":[{\"internalType\":\"contractIPolicyRights\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT_PERIOD\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STATUS_EXPIRED\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"assessmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"atStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"sum\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"encumber\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"outlineOf\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"second\",\"type\":\"uint256\"}],\"name\":\"overrule\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"policiesOfRisk\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"policyIds\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"policyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"},{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"internalType\":\"structPolicyView\",\"name\":\"shown\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"requestMonitoring\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"requestSettlement\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"returnFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"riskOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint56\",\"name\":\"lastPolicy\",\"type\":\"uint56\"},{\"internalType\":\"uint16\",\"name\":\"policyCount\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"openRequest\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structRisk\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"outline\",\"type\":\"bytes\"}],\"name\":\"sell\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"claimKey\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"}],\"name\":\"sellFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"page\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"AssessmentRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimable\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"FeeReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"PolicyCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"PolicyMonitored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicyRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"}],\"name\":\"PolicySettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicySold\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"CancellationTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"ExpiryTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"MonitoringWindowInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"NoFeeToReturn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyDisputes\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyRights\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"givenBytes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxBytes\",\"type\":\"uint256\"}],\"name\":\"OutlineInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PageEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"PolicyUnclaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"PolicyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"}],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"name\":\"RiskRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"RiskUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SaleClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"SaleRetired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settlesFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SettlementTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"SumInsuredInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyPolicies\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"}]",
	ID:  "90eb07afa0e2e3946556de40375364d886",
	Bin: "0x610160604052348015610010575f5ffd5b506040516164f93803806164f983398101604081905261002f916101e6565b86848484846040518060400160405280600c81526020016b536865616620506f6c69637960a01b8152506040518060400160405280600581526020016429a422a0a360d91b815250815f90816100859190610315565b5060016100928282610315565b5050506001600160a01b03808516608052831660a0819052604080516338d52e0f60e01b815290516338d52e0f916004808201926020929091908290030181865afa1580156100e3573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061010791906103cf565b6001600160a01b0390811660c05282811660e0528116610100526040517fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad962905f90a15050505061015c8161017b60201b60201c565b5050506001600160a01b039384166101205250501661014052506103f1565b600a80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146101e3575f5ffd5b50565b5f5f5f5f5f5f5f60e0888a0312156101fc575f5ffd5b8751610207816101cf565b6020890151909750610218816101cf565b6040890151909650610229816101cf565b606089015190955061023a816101cf565b608089015190945061024b816101cf565b60a089015190935061025c816101cf565b60c089015190925061026d816101cf565b8091505092959891949750929550565b634e487b7160e01b5f52604160045260245ffd5b600181811c908216806102a557607f821691505b6020821081036102c357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561031057805f5260205f20601f840160051c810160208510156102ee5750805b601f840160051c820191505b8181101561030d575f81556001016102fa565b50505b505050565b81516001600160401b0381111561032e5761032e61027d565b6103428161033c8454610291565b846102c9565b6020601f821160018114610374575f831561035d5750848201515b5f19600385901b1c1916600184901b17845561030d565b5f84815260208120601f198516915b828110156103a35787850151825560209485019460019092019101610383565b50848210156103c057868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b5f602082840312156103df575f5ffd5b81516103ea816101cf565b9392505050565b60805160a05160c05160e051610100516101205161014051615f756105845f395f818161035801528181610bfd01528181610c3f01526140cb01525f8181610646015281816117da01528181611865015281816118cc015281816133f6015281816135da01528181613650015281816136fa01528181613754015281816137dc01528181613a4001528181613ae901528181613c7b0152613d1e01525f818161060c015281816121d9015261278901525f81816107a6015281816111d0015281816119c501528181611a13015281816121380152818161217a0152818161239101528181612525015261484b01525f818161058d015281816122560152612ccb01525f81816104b80152818161133d01528181612684015281816126ed01528181612cee01528181612d3e015281816130510152614a3101525f81816105bc01528181610ead015281816110cc015281816114ff0152818161162801528181611c240152818161201a0152818161222701528181612b0501528181612ec20152818161326701526134b90152615f755ff3fe608060405234801561000f575f5ffd5b506004361061028c575f3560e01c806378e0aafe11610161578063a908532d116100ca578063bf7e214f11610084578063bf7e214f146107db578063c87b56dd146107ec578063ddd5e1b2146107ff578063de54d42914610812578063e8a3d4851461081b578063e985e9c514610823575f5ffd5b8063a908532d14610668578063adfaa98614610670578063b3045bf214610683578063b88d4fde1461078e578063bda88d29146107a1578063bf716573146107c8575f5ffd5b806387bb9af61161011b57806387bb9af6146105b75780638fb36037146105de57806395d89b41146105ff5780639cb84a0114610607578063a22cb4651461062e578063a4c52b8614610641575f5ffd5b806378e0aafe1461053c5780637a9e5e4b1461054f5780637be863ca1461056257806381bc74b31461057557806382bfefc814610588578063878419e0146105af575f5ffd5b806342842e0e116102035780636352211e116101bd5780636352211e146104675780636509ab2f1461047a57806370a082311461048d57806370d76cba146104a05780637535d246146104b357806376538b14146104da575f5ffd5b806342842e0e146103db57806353490c2d146103ee57806354d385901461040157806354d9eef61461042157806357d682c4146104415780635a392b5f14610454575f5ffd5b806309e54b5b1161025457806309e54b5b1461033157806316e5a6731461035357806323b872dd1461037a57806329c2312d1461038d5780632d761db8146103a757806333107af6146103ba575f5ffd5b8063016296911461029057806301ffc9a7146102b957806306fdde03146102dc578063081812fc146102f1578063095ea7b31461031c575b5f5ffd5b6102a361029e366004614eab565b610836565b6040516102b09190614ec2565b60405180910390f35b6102cc6102c7366004614f19565b610902565b60405190151581526020016102b0565b6102e461092c565b6040516102b09190614f62565b6103046102ff366004614eab565b6109bb565b6040516001600160a01b0390911681526020016102b0565b61032f61032a366004614f88565b6109e2565b005b61033b6276a70081565b6040516001600160401b0390911681526020016102b0565b6103047f000000000000000000000000000000000000000000000000000000000000000081565b61032f610388366004614fb2565b6109f1565b610395600681565b60405160ff90911681526020016102b0565b6102e46103b5366004614eab565b610a7f565b6103cd6103c8366004614ff0565b610b1e565b6040519081526020016102b0565b61032f6103e9366004614fb2565b610bd2565b6102cc6103fc36600461508a565b610bf1565b61041461040f366004614eab565b610d20565b6040516102b091906151ae565b61043461042f366004614eab565b610f2b565b6040516102b091906151bd565b61032f61044f3660046151cb565b610fa6565b61032f610462366004615240565b6113f4565b610304610475366004614eab565b6116e2565b61032f610488366004614eab565b6116ec565b6103cd61049b36600461527e565b611967565b6103cd6104ae366004615299565b6119ac565b6103047f000000000000000000000000000000000000000000000000000000000000000081565b6105166104e8366004614eab565b5f908152600b6020526040902080546001909101549091600160401b820460ff16916001600160401b031690565b6040805193845260ff90921660208401526001600160401b0316908201526060016102b0565b6103cd61054a3660046152e9565b611a74565b61032f61055d36600461527e565b611b91565b6103cd610570366004615343565b611c06565b6103cd610583366004614eab565b611e3d565b6103047f000000000000000000000000000000000000000000000000000000000000000081565b6103cd608081565b6103047f000000000000000000000000000000000000000000000000000000000000000081565b6105e6611ece565b6040516001600160e01b031990911681526020016102b0565b6102e4611ef4565b6103047f000000000000000000000000000000000000000000000000000000000000000081565b61032f61063c366004615397565b611f03565b6103047f000000000000000000000000000000000000000000000000000000000000000081565b6103cd604081565b61032f61067e3660046153c3565b611f0e565b610781610691366004614eab565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f90815260086020908152604091829020825161012081018452815481526001820154928101929092526002015466ffffffffffffff81169282019290925261ffff600160381b83041660608201526001600160401b03600160481b830481166080830152600160881b83041660a0820152600160c81b820460030b60c082015260ff600160e81b8304811660e0830152600160f01b909204909116151561010082015290565b6040516102b0919061549a565b61032f61079c3660046155e0565b612115565b6103047f000000000000000000000000000000000000000000000000000000000000000081565b61032f6107d6366004614eab565b61212d565b600a546001600160a01b0316610304565b6102e46107fa366004614eab565b6121d5565b61032f61080d3660046151cb565b61237b565b6103cd60065481565b6102e4612785565b6102cc610831366004615687565b61281b565b5f818152600860205260409020600281015460609190600160381b900461ffff166001600160401b0381111561086e5761086e61554d565b604051908082528060200260200182016040528015610897578160200160208202803683370190505b50600282015490925066ffffffffffffff165f5b83518110156108fa57818482815181106108c7576108c76156b3565b6020908102919091018101919091525f92835260079052604090912054600160c01b900463ffffffff16906001016108ab565b505050919050565b5f6001600160e01b03198216632483248360e11b1480610926575061092682612848565b92915050565b60605f805461093a906156c7565b80601f0160208091040260200160405190810160405280929190818152602001828054610966906156c7565b80156109b15780601f10610988576101008083540402835291602001916109b1565b820191905f5260205f20905b81548152906001019060200180831161099457829003601f168201915b5050505050905090565b5f6109c582612897565b505f828152600460205260409020546001600160a01b0316610926565b6109ed8282336128cf565b5050565b6001600160a01b038216610a1f57604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f610a2b8383336128dc565b9050836001600160a01b0316816001600160a01b031614610a79576040516364283d7b60e01b81526001600160a01b0380861660048301526024820184905282166044820152606401610a16565b50505050565b5f818152600960205260409020805460609190610a9b906156c7565b80601f0160208091040260200160405190810160405280929190818152602001828054610ac7906156c7565b8015610b125780601f10610ae957610100808354040283529160200191610b12565b820191905f5260205f20905b815481529060010190602001808311610af557829003601f168201915b50505050509050919050565b5f610b2b335b5f366129ce565b610b33612ac7565b5f60068310801590610b46575060808311155b8015610b5a5750610b5860028461570d565b155b90508215801590610b69575080155b15610b915760405163cbea4dcb60e01b81526004810184905260806024820152604401610a16565b610b9d88888888612afe565b91508215610bbf575f828152600960205260409020610bbd848683615764565b505b50610bc8612daa565b9695505050505050565b610bec83838360405180602001604052805f815250612115565b505050565b5f336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614610c6c57604051636ce7fac760e11b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610a16565b5f8481526008602052604090206002810154600160481b90046001600160401b03168414610c9d575f915050610d19565b610ca683612dd4565b60028201805467ffffffffffffffff60481b1916600160481b6001600160401b039384160217905590545f848152600b602052604080822092835586825281206001908101549186905291820180549190931668ffffffffffffffffff1990911617680300000000000000001790915590505b9392505050565b610d28614e33565b5f8281526007602052604081206001810154909103610d5d5760405163ea7b41c560e01b815260048101849052602401610a16565b6001818101545f818152600860209081526040808320805488528783019490945293830154868501528682526002905291909120546001600160a01b0316606084015281546001600160601b038082166080860152600160601b9091041660a0840152610dc984612e0d565b60e0840152610dd784610f2b565b8361010001906006811115610dee57610dee6150b3565b90816006811115610e0157610e016150b3565b905250600281015460ff600160e81b820416610120850152600160c81b8104600390810b6101408601526001600160401b03600160881b83048116610160870152600160481b9092049091166101808501528361010001516006811115610e6a57610e6a6150b3565b03610f2457805460028201548354604051633a85db6560e21b81526004810193909352600160c81b90910460030b60248301526001600160601b031660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa158015610efa573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f1e919061581d565b60c08401525b5050919050565b5f8181526007602052604081208160018254600160f81b900460ff166006811115610f5857610f586150b3565b148015610f83575060018201545f90815260086020526040902060020154600160e81b900460ff1615155b905080610f9b578154600160f81b900460ff16610f9e565b60025b949350505050565b610fae612ac7565b5f610fb883612897565b9050336001600160a01b03821614610ff457604051631af4d0c760e01b81523360048201526001600160a01b0382166024820152604401610a16565b5f838152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b9004166006811115611080576110806150b3565b6006811115611091576110916150b3565b9052505f8581526007602090815260408083206001015483526008909152808220549051632150d90560e21b815260048101829052929350917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638543641490602401608060405180830381865afa158015611119573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061113d9190615853565b905060018360a001516006811115611157576111576150b3565b141580611171575080602001516001600160401b03164210155b156111ad576020810151604051638df701a960e01b8152600481018890526001600160401b039091166024820152426044820152606401610a16565b60808301516002161561122f57604051633b22177960e01b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633b221779906024015f6040518083038186803b158015611218575f5ffd5b505afa15801561122a573d5f5f3e3d5ffd5b505050505b5f83602001516001600160601b03169050816040015161ffff16846060015161ffff1661125c91906158e2565b61126962015180426158f5565b1061129257612710826060015161ffff16826112859190615908565b61128f91906158f5565b90505b5f8781526007602052604090208054600691906001600160f81b0316600160f81b830217905550856001600160a01b0316877f2e0cc07d3f52587a5bc8ce55ba7d84866dcbb30bd848a202fdb02cb47ce8e5fd836040516112f591815260200190565b60405180910390a36040518781525f516020615f555f395f51905f529060200160405180910390a1815184516020860151604051632a4d2c2360e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693632a4d2c23936113789389938d929190899060040161591f565b6020604051808303815f875af1158015611394573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113b8919061595c565b6113e757604051633e6297ab60e21b81526001600160a01b038716600482015260248101829052604401610a16565b50505050506109ed612daa565b6113fc612ac7565b6114376040518060e001604052805f81526020015f81526020015f81526020015f151581526020015f81526020015f81526020015f81525090565b5f5b828110156116cf575f60085f868685818110611457576114576156b3565b9050602002013581526020019081526020015f209050805f01545f5f1b036114b65784848381811061148b5761148b6156b3565b604051631d6de06160e11b8152602090910292909201356004830152505f6024820152604401610a16565b6002810154600160f01b900460ff16806114d457506114d481612f33565b156114df57506116c7565b80546040516355f0eeef60e01b815260048101919091525f906276a700907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906355f0eeef90602401602060405180830381865afa15801561154c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115709190615977565b6001600160401b031661158391906158e2565b9050804210156115d15785858481811061159f5761159f6156b3565b604051636516d32960e01b81526020909102929092013560048301525042602482015260448101829052606401610a16565b6115f5825f60068560020160119054906101000a90046001600160401b0316612f78565b81546020850151146116a15761160a84612fee565b8154604051630a1cedf560e11b81526004810182905261169e915f917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631439dbea9060240160a060405180830381865afa158015611675573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061169991906159ae565b6130bb565b93505b6116c4848787868181106116b7576116b76156b3565b905060200201358461311d565b50505b600101611439565b506116d981612fee565b506109ed612daa565b5f61092682612897565b6116f4612ac7565b5f818152600b602052604090206001810154600290910154600160481b9091046001600160a01b0316906001600160601b031680158061173a5750611738836133dd565b155b1561175b5760405163ebeb6d2f60e01b815260048101849052602401610a16565b5f838152600b60205260409081902060020180546bffffffffffffffffffffffff19169055516001600160a01b0383169084907f62521cb9d56ea74aff3fbc5d7d81ff8ef08364a7e45e6066d7e0d4b5bdcb683f906117bd9085815260200190565b60405180910390a3604051630758072560e41b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637580725090602401602060405180830381865afa158015611827573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061184b919061581d565b156118c557604051630f41a04d60e11b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e83409a906024015f604051808303815f87803b1580156118ae575f5ffd5b505af11580156118c0573d5f5f3e3d5ffd5b505050505b61195a82827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa158015611926573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061194a9190615a49565b6001600160a01b0316919061347f565b5050611964612daa565b50565b5f6001600160a01b038216611991576040516322718ad960e21b81525f6004820152602401610a16565b506001600160a01b03165f9081526003602052604090205490565b5f6119b633610b24565b6119be612ac7565b6119ea85857f000000000000000000000000000000000000000000000000000000000000000085612afe565b6040516326afb53760e11b8152600481018290526001600160a01b0385811660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634d5f6a6e906044015f604051808303815f87803b158015611a56575f5ffd5b505af1158015611a68573d5f5f3e3d5ffd5b50505050610f9e612daa565b5f611a7e33610b24565b611a86612ac7565b5f5f5f611a92886134b4565b925092509250816001600160401b0316856001600160401b0316111580611aca5750806001600160401b0316856001600160401b0316115b15611b0357604051631fe0494d60e11b81526001600160401b038087166004830152808416602483015282166044820152606401610a16565b846001600160401b0316421015611b3e5760405163b21207e760e01b81526001600160401b0386166004820152426024820152604401610a16565b5f5b86811015611b7357611b6a888883818110611b5d57611b5d6156b3565b905060200201358a613551565b50600101611b40565b50611b84600289858a8a878b6135b9565b9350505050610f9e612daa565b600a5433906001600160a01b03168114611bc85760405162d1953b60e31b81526001600160a01b0382166004820152602401610a16565b816001600160a01b03163b5f03611bfd576040516361798f2f60e11b81526001600160a01b0383166004820152602401610a16565b6109ed826139d3565b5f611c0f612ac7565b5f5f5f611c1b876134b4565b9250925092505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166355f0eeef896040518263ffffffff1660e01b8152600401611c7091815260200190565b602060405180830381865afa158015611c8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611caf9190615977565b9050816001600160401b0316421015611cec5760405163b21207e760e01b81526001600160401b0383166004820152426024820152604401610a16565b806001600160401b0316421015611d275760405163040edb0360e01b81526001600160401b0382166004820152426024820152604401610a16565b611d37600189868a8a88886135b9565b94505f5b86811015611e30575f611d66898984818110611d5957611d596156b3565b905060200201358b613551565b9050611d7181612f33565b8015611d9857506002810154611d9690600160481b90046001600160401b0316613a27565b155b15611df057888883818110611daf57611daf6156b3565b6002840154604051637f09136160e11b815260209290920293909301356004820152600160481b9092046001600160401b0316602483015250604401610a16565b611df987612dd4565b600290910180546001600160401b0392909216600160481b0267ffffffffffffffff60481b19909216919091179055600101611d3b565b5050505050610d19612daa565b5f8181526008602052604081206002015466ffffffffffffff165b8015611ec8575f81815260076020526040902060018154600160f81b900460ff166006811115611e8a57611e8a6150b3565b03611ea7578054611ea4906001600160601b0316846158e2565b92505b505f90815260076020526040902054600160c01b900463ffffffff16611e58565b50919050565b600a545f90600160a01b900460ff16611ee657505f90565b638fb3603760e01b5b905090565b60606001805461093a906156c7565b6109ed338383613b7c565b611f16612ac7565b5f878152600b60209081526040808320815160a0810183528154815260018201546001600160401b03811694820194909452600160401b840460ff16928101839052600160481b9093046001600160a01b03166060840152600201546001600160601b03166080830152909103611fa35760405163f4d1453f60e01b815260048101899052602401610a16565b611fad8887613c43565b600260ff16816040015160ff1603611fff575f5b86811015611ff857611ff089898984818110611fdf57611fdf6156b3565b905061012002018460200151613e0c565b600101611fc1565b5050612104565b8051604051630a1cedf560e11b81525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691631439dbea916120519160040190815260200190565b60a060405180830381865afa15801561206c573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061209091906159ae565b9050600360ff16826040015160ff16036120ab575f60608201525b5f6120ba8a845f0151846130bb565b90505f5b888110156120f6576120ee828b8b848181106120dc576120dc6156b3565b90506101200201858760200151613ff8565b6001016120be565b5061210081612fee565b5050505b61210c612daa565b50505050505050565b6121208484846109f1565b610a793385858585614185565b336001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016146121a75760405163f672592160e01b81523360048201526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000166024820152604401610a16565b5f908152600760205260409020805460ff60f01b1981166002600160f01b9283900460ff1617909102179055565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b55aadf46040518060a0016040528085815260200161222086610d20565b81526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316815260200160095f8781526020019081526020015f20805461229f906156c7565b80601f01602080910402602001604051908101604052809291908181526020018280546122cb906156c7565b80156123165780601f106122ed57610100808354040283529160200191612316565b820191905f5260205f20905b8154815290600101906020018083116122f957829003601f168201915b50505050508152506040518263ffffffff1660e01b815260040161233a9190615a64565b5f60405180830381865afa158015612354573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526109269190810190615abf565b612383612ac7565b5f61238d83612897565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b0316036123e75760405160016212f4d560e31b0319815260048101849052602401610a16565b5f6123f184612e0d565b9050805f036124165760405163f948958560e01b815260048101859052602401610a16565b5f848152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b90041660068111156124a2576124a26150b3565b60068111156124b3576124b36150b3565b9052506080810180515f888152600760205260408120805460fe909316600160f01b0260ff60f01b19909316929092179091559051919250908190859060021615612597576040516336ad522160e21b8152600481018990526001600160a01b038781166024830152604482018790527f0000000000000000000000000000000000000000000000000000000000000000169063dab54884906064016060604051808303815f875af115801561256b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061258f9190615b33565b919450925090505b806001600160a01b0316876001600160a01b0316141580156125c25750336001600160a01b03871614155b156125f157604051631af4d0c760e01b81523360048201526001600160a01b0387166024820152604401610a16565b6001600160a01b038716887f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed0266126278589615b73565b60405190815260200160405180910390a36040518881525f516020615f555f395f51905f529060200160405180910390a181156126dc5760405163305aa85360e21b81526001600160a01b038481166004830152602482018490527f0000000000000000000000000000000000000000000000000000000000000000169063c16aa14c906044015f604051808303815f87803b1580156126c5575f5ffd5b505af11580156126d7573d5f5f3e3d5ffd5b505050505b848214612777576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016639020a1be8861271d8589615b73565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b158015612760575f5ffd5b505af1158015612772573d5f5f3e3d5ffd5b505050505b5050505050506109ed612daa565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166363f13f666127be61092c565b6040518263ffffffff1660e01b81526004016127da9190614f62565b5f60405180830381865afa1580156127f4573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611eef9190810190615abf565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f6001600160e01b031982166380ac58cd60e01b148061287857506001600160e01b03198216635b5e139f60e01b145b8061092657506301ffc9a760e01b6001600160e01b0319831614610926565b5f818152600260205260408120546001600160a01b03168061092657604051637e27328960e01b815260048101849052602401610a16565b610bec83838360016142a4565b5f828152600260205260408120546001600160a01b0390811690831615612908576129088184866143a8565b6001600160a01b03811615612942576129235f855f5f6142a4565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615612970576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f5f612a026129e5600a546001600160a01b031690565b86306129f460045f898b615b86565b6129fd91615bad565b61440c565b9150915081612ac05763ffffffff811615612a9d57600a805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90612a5d90889088908890600401615be3565b5f604051808303815f87803b158015612a74575f5ffd5b505af1158015612a86573d5f5f3e3d5ffd5b5050600a805460ff60a01b1916905550612ac09050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610a16565b5050505050565b612acf61449e565b612afc60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906144de565b565b5f5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637b9985558a886040518363ffffffff1660e01b8152600401612b5a929190918252602082015260400190565b608060405180830381865afa158015612b75573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b999190615c22565b93509350935093508115612bc35760405163b27d072f60e01b8152600481018a9052602401610a16565b826001600160401b0316421115612c05576040516331c9733960e11b8152600481018a90526001600160401b0384166024820152426044820152606401610a16565b851580612c1857506001600160601b0386115b15612c465760405163696655cd60e11b8152600481018790526001600160601b036024820152604401610a16565b5f612c538a8a89886144e5565b9096509050612c62888761476f565b604080518a81526001600160a01b038a16602082015233818301526060810189905260808101879052905182918c9189917f36e2ba320708d8f30a204b47101cee6122465411562e55bc9d79aad70a493110919081900360a00190a4612d136001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016337f0000000000000000000000000000000000000000000000000000000000000000886147d0565b604051636b17e6ef60e11b8152600481018b90526024810183905260448101889052606481018690527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d62fcdde906084015f604051808303815f87803b158015612d87575f5ffd5b505af1158015612d99573d5f5f3e3d5ffd5b505050505050505050949350505050565b612afc5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00612af6565b5f6001600160401b03821115612e0957604080516306dfcc6560e41b8152600481019190915260248101839052604401610a16565b5090565b5f8181526007602052604081208054600160f01b90046001168203612e3457505f92915050565b60038154600160f81b900460ff166006811115612e5357612e536150b3565b14612e6f5754600160601b90046001600160601b031692915050565b60018101545f90815260086020526040908190208054600282015484549351633a85db6560e21b81526004810192909252600160c81b900460030b60248201526001600160601b039092166044830152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa158015612f0f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f9e919061581d565b60028101545f90600160481b90046001600160401b03161580159061092657506002820154612f7190600160481b90046001600160401b03166133dd565b1592915050565b6002909301805460ff60f01b1960ff909316600160e81b029290921661ffff60e81b1963ffffffff909416600160c81b0263ffffffff60c81b196001600160401b0396909616600160881b0295909516600160481b600160e81b031990931692909217939093179190911617600160f01b179055565b80608001515f03612ffc5750565b6020810151604080830151608084015160a085015160c08601519351632a4d2c2360e01b8152600481019590955260248501929092525f60448501526064840152608483015260a48201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632a4d2c239060c4016020604051808303815f875af1158015613097573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109ed919061595c565b6130f66040518060e001604052805f81526020015f81526020015f81526020015f151581526020015f81526020015f81526020015f81525090565b60208101929092529181526080820151604092830151151560608301529181019190915290565b6002810154600160c81b810460030b9060ff600160e81b8204169066ffffffffffffff165b80156133d5575f818152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b90041660068111156131d4576131d46150b3565b60068111156131e5576131e56150b3565b905250905060068160a001516006811115613202576132026150b3565b03613218576040015163ffffffff169050613142565b60208101516001600160601b03165f1960ff8516016133695760208801518251604051633a85db6560e21b81526004810192909252600387900b60248301526001600160601b031660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa1580156132b4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132d8919061581d565b905080156132e75760036132ea565b60045b8260a001906006811115613300576133006150b3565b90816006811115613313576133136150b3565b905250875160408051600388900b815260ff8716602082015290810183905288919085907ffccd4c74cdee9f872dc9bd0df4448fd3e0b7d144a9ae3df2b3600912ddc8f92f9060600160405180910390a46133b7565b600560a083018190525087516040805160ff871681526020810184905289929186917ff3e9d8ee8e12737a50e5a9bf6dcc04efbfe7b2fb2d24cffc1ee8c72ad3f3b235910160405180910390a45b6133c388848484614806565b506040015163ffffffff169050613142565b505050505050565b5f6003604051631f27a4f360e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa158015613443573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906134679190615c69565b6003811115613478576134786150b3565b1492915050565b61348c8383836001614b2b565b610bec57604051635274afe760e01b81526001600160a01b0384166004820152602401610a16565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fdd5cfb9856040518263ffffffff1660e01b815260040161350591815260200190565b606060405180830381865afa158015613520573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135449190615c87565b9250925092509193909250565b5f8281526008602052604090208054821461358957604051631d6de06160e11b81526004810184905260248101839052604401610a16565b6002810154600160f01b900460ff16156109265760405163998bd69d60e01b815260048101849052602401610a16565b604051630a38fe2b60e01b815260048101869052602481018490525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690630a38fe2b90604401602060405180830381865afa158015613627573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061364b919061581d565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa1580156136aa573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906136ce9190615a49565b9050811561371f576136eb6001600160a01b0382163330856147d0565b61371f6001600160a01b0382167f000000000000000000000000000000000000000000000000000000000000000084614b8d565b6040516310e6429f60e31b815260ff8b1660048201526001600160401b03851660248201525f906137c2906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063873214f890604401602060405180830381865afa158015613799573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906137bd919061581d565b612dd4565b604051634bc0163f60e01b81529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634bc0163f9061381f908e908e908e908e908e908e908e908b90600401615cbd565b6020604051808303815f875af115801561383b573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061385f919061581d565b93506040518060a001604052808b8152602001866001600160401b031681526020018c60ff168152602001336001600160a01b031681526020016138a285614bdf565b6001600160601b039081169091525f868152600b602090815260409182902084518155908401516001820180548685015160608801516001600160a01b0316600160481b02600160481b600160e81b031960ff909216600160401b0268ffffffffffffffffff199093166001600160401b0390951694909417919091171691909117905560809093015160029093018054939092166bffffffffffffffffffffffff19909316929092179055518a9085907f906e752af73dff7a90ad921a52deae093f6a98214af7cae6ea79cb0cb2700619906139bd908f908a908d9033908b9060ff9590951685526001600160401b0393909316602085015260408401919091526001600160a01b03166060830152608082015260a00190565b60405180910390a3505050979650505050505050565b600a80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f6002604051631f27a4f360e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa158015613a8d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613ab19190615c69565b6003811115613ac257613ac26150b3565b14613ace57505f919050565b60405163192701df60e11b8152600481018390526276a700907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063324e03be9060240161018060405180830381865afa158015613b37573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613b5b9190615d42565b61012001516001600160401b0316613b7391906158e2565b42101592915050565b6001600160a01b038316613ba55760405163a9fbf51f60e01b81525f6004820152602401610a16565b6001600160a01b038216613bd757604051630b61174360e31b81526001600160a01b0383166004820152602401610a16565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b805f03613c63576040516376e3138b60e01b815260040160405180910390fd5b604051631924adb960e01b8152600481018390525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631924adb990602401602060405180830381865afa158015613cc8573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613cec919061581d565b90505f819003613d1257604051631450ba8b60e11b815260048101849052602401610a16565b5f806001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016631339cea360e11b613d533660048186615b86565b604051602001613d6593929190615e08565b60408051601f1981840301815290829052613d7f91615e2b565b5f60405180830381855afa9150503d805f8114613db7576040519150601f19603f3d011682016040523d82523d5f602084013e613dbc565b606091505b5091509150811580613dd057508051602014155b80613de457506001613de182615e41565b14155b15612ac057604051631ba16d1360e11b81526004810186905260248101849052604401610a16565b6020808301355f908152600890915260409020613e3161012084016101008501615e64565b60ff161580613e5457506005613e4f61012085016101008601615e64565b60ff16115b15613e5f5750505050565b6002810154600160f01b900460ff1680613e90575060028101546001600160401b03808416600160881b9092041610155b15613e9b5750505050565b60028101805467ffffffffffffffff60881b1916600160881b6001600160401b03851602179055613ed26060840160408501615e7f565b60028201805463ffffffff92909216600160c81b0263ffffffff60c81b19909216919091179055613f0b61012084016101008501615e64565b60028201805460ff92909216600160e81b0260ff60e81b198316811790915566ffffffffffffff9081169116175b8015612ac057602084013585827f4bdc425e8553b90092ca4315000dfa696bed50d7ed1b14d84bc53ff23b4a6c31613f776060890160408a01615e7f565b613f896101208a016101008b01615e64565b6040805160039390930b835260ff90911660208301526001600160401b0389169082015260600160405180910390a46040518181525f516020615f555f395f51905f529060200160405180910390a15f90815260076020526040902054600160c01b900463ffffffff16613f39565b6020838101355f90815260089091526040902084516002820154600160481b90046001600160401b03161461402d5750610a79565b5f61404085855f01518660200151614c12565b905060041960ff82160161409c5760028201805467ffffffffffffffff60481b191690558551604051602087013591907f303fb63371812dd30c52480c5f58f546e693584b6d50c896c0b039d26c1cad77905f90a35050610a79565b8360600151801561413e575085516040516344abf2e760e11b81526004810191909152602086013560248201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638957e5ce90604401602060405180830381865afa158015614118573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061413c919061595c565b155b1561414a575050610a79565b6141768260ff831660011461415f575f61416f565b61416f6060880160408901615e7f565b8386612f78565b6133d58686602001358461311d565b6001600160a01b0383163b15612ac057604051630a85bd0160e11b81526001600160a01b0384169063150b7a02906141c7908890889087908790600401615e9f565b6020604051808303815f875af1925050508015614201575060408051601f3d908101601f191682019092526141fe91810190615ed1565b60015b614268573d80801561422e576040519150601f19603f3d011682016040523d82523d5f602084013e614233565b606091505b5080515f0361426057604051633250574960e11b81526001600160a01b0385166004820152602401610a16565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b146133d557604051633250574960e11b81526001600160a01b0385166004820152602401610a16565b80806142b857506001600160a01b03821615155b15614379575f6142c784612897565b90506001600160a01b038316158015906142f35750826001600160a01b0316816001600160a01b031614155b80156143065750614304818461281b565b155b1561432f5760405163a9fbf51f60e01b81526001600160a01b0384166004820152602401610a16565b81156143775783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b6143b3838383614cbd565b610bec576001600160a01b0383166143e157604051637e27328960e01b815260048101829052602401610a16565b60405163177e802f60e01b81526001600160a01b038316600482015260248101829052604401610a16565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15614494575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612afc57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b604080516020808201879052818301869052825180830384018152606090920190925280519101205f9081905f8181526008602052604090819020600281015492935091600160381b900461ffff161061455e5760408051637348733360e01b8152610a16918491600401918252602082015260400190565b80545f0361457157868155600181018690555b60065f815461457f90615eec565b91829055505f8181526007602052604090819020600101849055805160c08101909152909350806145af87614bdf565b6001600160601b031681526020016145c686614bdf565b6001600160601b0316815260028301546020909101906145ee9066ffffffffffffff16614d1e565b63ffffffff16815260200161460e61460962015180426158f5565b614d4e565b61ffff1681525f6020820152604001600190525f848152600760209081526040918290208351815492850151938501516060860151608087015160ff16600160f01b0260ff60f01b1961ffff909216600160e01b0261ffff60e01b1963ffffffff909416600160c01b029390931665ffffffffffff60c01b196001600160601b03988916600160601b026001600160c01b03199098169890951697909717959095179290921694909417939093179283168217815560a08401519092909183916001600160f81b039091166001600160f01b0390911617600160f81b8360068111156146fc576146fc6150b3565b021790555090505061470d83614d1e565b60028201805466ffffffffffffff191663ffffffff92909216919091178082556001919060079061474b90849061ffff600160381b90910416615f04565b92506101000a81548161ffff021916908361ffff1602179055505094509492505050565b6001600160a01b03821661479857604051633250574960e11b81525f6004820152602401610a16565b5f6147a483835f6128dc565b90506001600160a01b03811615610bec576040516339e3563760e11b81525f6004820152602401610a16565b6147de848484846001614d7c565b610a7957604051635274afe760e01b81526001600160a01b0385166004820152602401610a16565b5f811580159061481857508460600151155b801561482957506080830151600216155b1561487457505f838152600260205260409020546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016810361487457505f5b8115156001600160a01b0382166148f857801561489a5760808401805160011760ff1690525b835f01516001600160601b0316866080018181516148b891906158e2565b905250602084015160a0870180516001600160601b03909216916148dd9083906158e2565b90525060c0860180518491906148f49083906158e2565b9052505b5f85815260076020908152604091829020865181549288015193880151606089015160808a015160ff16600160f01b0260ff60f01b1961ffff909216600160e01b0261ffff60e01b1963ffffffff909416600160c01b029390931665ffffffffffff60c01b196001600160601b03988916600160601b026001600160c01b03199098169890951697909717959095179290921694909417939093179283168217815560a087015187939192909183916001600160f81b03166001600160f01b0390911617600160f81b8360068111156149d3576149d36150b3565b0217905550506040518681525f516020615f555f395f51905f52915060200160405180910390a16001600160a01b03821615614ae3576020808701516040808901518751938801519151632a4d2c2360e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001694632a4d2c2394614a6d94909392899291908b9060040161591f565b6020604051808303815f875af1158015614a89573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190614aad919061595c565b1590508015614ae3575f858152600760205260409020805460ff60f01b1981166001600160f01b9283900460ff16179091021790555b80156133d557847f5e6870259316ade98ea82e5c797fbeae6a2a9d81ee3971572695d900ab39d80784604051614b1b91815260200190565b60405180910390a2505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614b81578383151615614b75573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b614b998383835f614de9565b610bec57614baa83835f6001614de9565b614bd257604051635274afe760e01b81526001600160a01b0384166004820152602401610a16565b61348c8383836001614de9565b5f6001600160601b03821115612e09576040516306dfcc6560e41b81526060600482015260248101839052604401610a16565b5f80614c2661012086016101008701615e64565b905060ff81161580614c3b5750600560ff8216115b15614c4a576005915050610d19565b60ff8116600114614c5c579050610d19565b63ffffffff8416614c7360c0870160a08801615f1e565b63ffffffff161115614c89576004915050610d19565b61ffff8316614c9e60e0870160c08801615f39565b61ffff161015614cb2576002915050610d19565b506001949350505050565b5f6001600160a01b03831615801590610f9e5750826001600160a01b0316846001600160a01b03161480614cf65750614cf6848461281b565b80610f9e5750505f908152600460205260409020546001600160a01b03908116911614919050565b5f63ffffffff821115612e09576040516306dfcc6560e41b81526020600482015260248101839052604401610a16565b5f61ffff821115612e09576040516306dfcc6560e41b81526010600482015260248101839052604401610a16565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614dd8578383151615614dcc573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614b81578383151615614b75573d5f823e3d81fd5b604051806101a001604052805f81526020015f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f6006811115614e8a57614e8a6150b3565b81525f60208201819052604082018190526060820181905260809091015290565b5f60208284031215614ebb575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015614ef9578351835260209384019390920191600101614edb565b509095945050505050565b6001600160e01b031981168114611964575f5ffd5b5f60208284031215614f29575f5ffd5b8135610d1981614f04565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610d196020830184614f34565b6001600160a01b0381168114611964575f5ffd5b5f5f60408385031215614f99575f5ffd5b8235614fa481614f74565b946020939093013593505050565b5f5f5f60608486031215614fc4575f5ffd5b8335614fcf81614f74565b92506020840135614fdf81614f74565b929592945050506040919091013590565b5f5f5f5f5f5f60a08789031215615005575f5ffd5b8635955060208701359450604087013561501e81614f74565b93506060870135925060808701356001600160401b0381111561503f575f5ffd5b8701601f8101891361504f575f5ffd5b80356001600160401b03811115615064575f5ffd5b896020828401011115615075575f5ffd5b60208201935080925050509295509295509295565b5f5f5f6060848603121561509c575f5ffd5b505081359360208301359350604090920135919050565b634e487b7160e01b5f52602160045260245ffd5b600781106150e357634e487b7160e01b5f52602160045260245ffd5b9052565b805182526020810151602083015260408101516040830152606081015161511960608401826001600160a01b03169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301526101008101516151566101008401826150c7565b5061012081015161516d61012084018260ff169052565b5061014081015161518461014084018260030b9052565b506101608101516151a16101608401826001600160401b03169052565b5061018090810151910152565b6101a0810161092682846150e7565b6020810161092682846150c7565b5f5f604083850312156151dc575f5ffd5b8235915060208301356151ee81614f74565b809150509250929050565b5f5f83601f840112615209575f5ffd5b5081356001600160401b0381111561521f575f5ffd5b6020830191508360208260051b8501011115615239575f5ffd5b9250929050565b5f5f60208385031215615251575f5ffd5b82356001600160401b03811115615266575f5ffd5b615272858286016151f9565b90969095509350505050565b5f6020828403121561528e575f5ffd5b8135610d1981614f74565b5f5f5f5f608085870312156152ac575f5ffd5b843593506020850135925060408501356152c581614f74565b9396929550929360600135925050565b6001600160401b0381168114611964575f5ffd5b5f5f5f5f606085870312156152fc575f5ffd5b8435935060208501356001600160401b03811115615318575f5ffd5b615324878288016151f9565b9094509250506040850135615338816152d5565b939692955090935050565b5f5f5f60408486031215615355575f5ffd5b8335925060208401356001600160401b03811115615371575f5ffd5b61537d868287016151f9565b9497909650939450505050565b8015158114611964575f5ffd5b5f5f604083850312156153a8575f5ffd5b82356153b381614f74565b915060208301356151ee8161538a565b5f5f5f5f5f5f5f6080888a0312156153d9575f5ffd5b8735965060208801356001600160401b038111156153f5575f5ffd5b8801601f81018a13615405575f5ffd5b80356001600160401b0381111561541a575f5ffd5b8a60206101208302840101111561542f575f5ffd5b6020919091019650945060408801356001600160401b03811115615451575f5ffd5b61545d8a828b016151f9565b90955093505060608801356001600160401b0381111561547b575f5ffd5b6154878a828b016151f9565b989b979a50959850939692959293505050565b5f61012082019050825182526020830151602083015266ffffffffffffff604084015116604083015261ffff606084015116606083015260808301516154eb60808401826001600160401b03169052565b5060a083015161550660a08401826001600160401b03169052565b5060c083015161551b60c084018260030b9052565b5060e083015161553060e084018260ff169052565b5061010083015161554661010084018215159052565b5092915050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b03811182821017156155845761558461554d565b60405290565b604051601f8201601f191681016001600160401b03811182821017156155b2576155b261554d565b604052919050565b5f6001600160401b038211156155d2576155d261554d565b50601f01601f191660200190565b5f5f5f5f608085870312156155f3575f5ffd5b84356155fe81614f74565b9350602085013561560e81614f74565b92506040850135915060608501356001600160401b0381111561562f575f5ffd5b8501601f8101871361563f575f5ffd5b803561565261564d826155ba565b61558a565b818152886020838501011115615666575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60408385031215615698575f5ffd5b82356156a381614f74565b915060208301356151ee81614f74565b634e487b7160e01b5f52603260045260245ffd5b600181811c908216806156db57607f821691505b602082108103611ec857634e487b7160e01b5f52602260045260245ffd5b634e487b7160e01b5f52601260045260245ffd5b5f8261571b5761571b6156f9565b500690565b601f821115610bec57805f5260205f20601f840160051c810160208510156157455750805b601f840160051c820191505b81811015612ac0575f8155600101615751565b6001600160401b0383111561577b5761577b61554d565b61578f8361578983546156c7565b83615720565b5f601f8411600181146157c0575f85156157a95750838201355b5f19600387901b1c1916600186901b178355612ac0565b5f83815260208120601f198716915b828110156157ef57868501358255602094850194600190920191016157cf565b508682101561580b575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f6020828403121561582d575f5ffd5b5051919050565b805161583f816152d5565b919050565b61ffff81168114611964575f5ffd5b5f6080828403128015615864575f5ffd5b50604051608081016001600160401b03811182821017156158875761588761554d565b60405282518152602083015161589c816152d5565b602082015260408301516158af81615844565b604082015260608301516158c281615844565b60608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b80820180821115610926576109266158ce565b5f82615903576159036156f9565b500490565b8082028115828204841417610926576109266158ce565b95865260208601949094526001600160a01b039290921660408501526001600160601b03908116606085015216608083015260a082015260c00190565b5f6020828403121561596c575f5ffd5b8151610d198161538a565b5f60208284031215615987575f5ffd5b8151610d19816152d5565b63ffffffff81168114611964575f5ffd5b805161583f81615992565b5f60a08284031280156159bf575f5ffd5b5060405160a081016001600160401b03811182821017156159e2576159e261554d565b60405282516159f081615992565b81526020830151615a0081615844565b60208201526040830151615a138161538a565b60408201526060830151615a268161538a565b60608201526080928301519281019290925250919050565b805161583f81614f74565b5f60208284031215615a59575f5ffd5b8151610d1981614f74565b60208152815160208201525f6020830151615a8260408401826150e7565b5060408301516001600160a01b039081166101e0840152606084015116610200830152608083015161022080840152610f9e610240840182614f34565b5f60208284031215615acf575f5ffd5b81516001600160401b03811115615ae4575f5ffd5b8201601f81018413615af4575f5ffd5b8051615b0261564d826155ba565b818152856020838501011115615b16575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f5f5f60608486031215615b45575f5ffd5b8351615b5081614f74565b602085015160408601519194509250615b6881614f74565b809150509250925092565b81810381811115610926576109266158ce565b5f5f85851115615b94575f5ffd5b83861115615ba0575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015615546576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f5f5f60808587031215615c35575f5ffd5b84516020860151909450615c48816152d5565b6040860151909350615c598161538a565b6060959095015193969295505050565b5f60208284031215615c79575f5ffd5b815160048110610d19575f5ffd5b5f5f5f60608486031215615c99575f5ffd5b83516020850151909350615cac816152d5565b6040850151909250615b68816152d5565b60ff8916815287602082015286604082015260e060608201528460e08201525f60018060fb1b03861115615cef575f5ffd5b8560051b80886101008501376001600160401b03958616608084015293851660a083015250921660c0830152016101000195945050505050565b60ff81168114611964575f5ffd5b805161583f81615d29565b5f610180828403128015615d54575f5ffd5b50615d5d615561565b82518152615d6d60208401615d37565b6020820152615d7e60408401615a3e565b6040820152606083810151908201526080808401519082015260a08084015190820152615dad60c084016159a3565b60c0820152615dbe60e08401615834565b60e0820152615dd06101008401615834565b610100820152615de36101208401615834565b6101208201526101408381015190820152610160928301519281019290925250919050565b6001600160e01b031984168152818360048301375f910160040190815292915050565b5f82518060208501845e5f920191825250919050565b80516020808301519190811015611ec8575f1960209190910360031b1b16919050565b5f60208284031215615e74575f5ffd5b8135610d1981615d29565b5f60208284031215615e8f575f5ffd5b81358060030b8114610d19575f5ffd5b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90610bc890830184614f34565b5f60208284031215615ee1575f5ffd5b8151610d1981614f04565b5f60018201615efd57615efd6158ce565b5060010190565b61ffff8181168382160190811115610926576109266158ce565b5f60208284031215615f2e575f5ffd5b8135610d1981615992565b5f60208284031215615f49575f5ffd5b8135610d198161584456fef8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7",
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

// PackMAXOUTLINE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x878419e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_OUTLINE() view returns(uint256)
func (policyBook *PolicyBook) PackMAXOUTLINE() []byte {
	enc, err := policyBook.abi.Pack("MAX_OUTLINE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXOUTLINE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x878419e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_OUTLINE() view returns(uint256)
func (policyBook *PolicyBook) TryPackMAXOUTLINE() ([]byte, error) {
	return policyBook.abi.Pack("MAX_OUTLINE")
}

// UnpackMAXOUTLINE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x878419e0.
//
// Solidity: function MAX_OUTLINE() view returns(uint256)
func (policyBook *PolicyBook) UnpackMAXOUTLINE(data []byte) (*big.Int, error) {
	out, err := policyBook.abi.Unpack("MAX_OUTLINE", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackOutlineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d761db8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outlineOf(uint256 policyId) view returns(bytes)
func (policyBook *PolicyBook) PackOutlineOf(policyId *big.Int) []byte {
	enc, err := policyBook.abi.Pack("outlineOf", policyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutlineOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d761db8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outlineOf(uint256 policyId) view returns(bytes)
func (policyBook *PolicyBook) TryPackOutlineOf(policyId *big.Int) ([]byte, error) {
	return policyBook.abi.Pack("outlineOf", policyId)
}

// UnpackOutlineOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d761db8.
//
// Solidity: function outlineOf(uint256 policyId) view returns(bytes)
func (policyBook *PolicyBook) UnpackOutlineOf(data []byte) ([]byte, error) {
	out, err := policyBook.abi.Unpack("outlineOf", data)
	if err != nil {
		return *new([]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([]byte)).(*[]byte)
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
	if bytes.Equal(raw[:4], policyBook.abi.Errors["OutlineInvalid"].ID.Bytes()[:4]) {
		return policyBook.UnpackOutlineInvalidError(raw[4:])
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

// PolicyBookOutlineInvalid represents a OutlineInvalid error raised by the PolicyBook contract.
type PolicyBookOutlineInvalid struct {
	GivenBytes *big.Int
	MaxBytes   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OutlineInvalid(uint256 givenBytes, uint256 maxBytes)
func PolicyBookOutlineInvalidErrorID() common.Hash {
	return common.HexToHash("0xcbea4dcb90ad06b47f45349cf565f2f2a9000a5f17f176544bb7e08c2828d20b")
}

// UnpackOutlineInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OutlineInvalid(uint256 givenBytes, uint256 maxBytes)
func (policyBook *PolicyBook) UnpackOutlineInvalidError(raw []byte) (*PolicyBookOutlineInvalid, error) {
	out := new(PolicyBookOutlineInvalid)
	if err := policyBook.abi.UnpackIntoInterface(out, "OutlineInvalid", raw); err != nil {
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
