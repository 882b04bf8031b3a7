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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIReportHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"contractIProductBook\",\"name\":\"products_\",\"type\":\"address\"},{\"internalType\":\"contractIRiskPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyRights\",\"name\":\"rights_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyArt\",\"name\":\"art_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ART\",\"outputs\":[{\"internalType\":\"contractIPolicyArt\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HUB\",\"outputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_OUTLINE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_POLICIES_PER_RISK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRiskPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRODUCTS\",\"outputs\":[{\"internalType\":\"contractIProductBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"RIGHTS\",\"outputs\":[{\"internalType\":\"contractIPolicyRights\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT_PERIOD\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STATUS_EXPIRED\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"assessmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"cancel\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"encumber\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"outlineOf\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"policiesOfRisk\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"policyIds\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"policyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"},{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"internalType\":\"structPolicyView\",\"name\":\"shown\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"requestMonitoring\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"requestSettlement\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"returnFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"riskOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint56\",\"name\":\"lastPolicy\",\"type\":\"uint56\"},{\"internalType\":\"uint16\",\"name\":\"policyCount\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"openRequest\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structRisk\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"outline\",\"type\":\"bytes\"}],\"name\":\"sell\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"claimKey\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"}],\"name\":\"sellFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"page\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"AssessmentRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimable\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"FeeReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refund\",\"type\":\"uint256\"}],\"name\":\"PolicyCancelled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"PolicyMonitored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicyRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"}],\"name\":\"PolicySettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicySold\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"CancellationTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"ExpiryTooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"MonitoringWindowInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"NoFeeToReturn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyRights\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"givenBytes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxBytes\",\"type\":\"uint256\"}],\"name\":\"OutlineInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PageEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"PaymentRefused\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"PolicyUnclaimed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"PolicyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"}],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"name\":\"RiskRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"RiskUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SaleClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"SaleRetired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settlesFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SettlementTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"SumInsuredInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyPolicies\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"}]",
	ID:  "90eb07afa0e2e3946556de40375364d886",
	Bin: "0x610140604052348015610010575f5ffd5b506040516163fd3803806163fd83398101604081905261002f916101e2565b85848484846040518060400160405280600c81526020016b536865616620506f6c69637960a01b8152506040518060400160405280600581526020016429a422a0a360d91b815250815f908161008591906102fd565b50600161009282826102fd565b5050506001600160a01b03808516608052831660a0819052604080516338d52e0f60e01b815290516338d52e0f916004808201926020929091908290030181865afa1580156100e3573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061010791906103b7565b6001600160a01b0390811660c05282811660e0528116610100526040517fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad962905f90a15050505061015c8161017760201b60201c565b5050506001600160a01b0390921661012052506103d9915050565b600a80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146101df575f5ffd5b50565b5f5f5f5f5f5f60c087890312156101f7575f5ffd5b8651610202816101cb565b6020880151909650610213816101cb565b6040880151909550610224816101cb565b6060880151909450610235816101cb565b6080880151909350610246816101cb565b60a0880151909250610257816101cb565b809150509295509295509295565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061028d57607f821691505b6020821081036102ab57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102f857805f5260205f20601f840160051c810160208510156102d65750805b601f840160051c820191505b818110156102f5575f81556001016102e2565b50505b505050565b81516001600160401b0381111561031657610316610265565b61032a816103248454610279565b846102b1565b6020601f82116001811461035c575f83156103455750848201515b5f19600385901b1c1916600184901b1784556102f5565b5f84815260208120601f198516915b8281101561038b578785015182556020948501946001909201910161036b565b50848210156103a857868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b5f602082840312156103c7575f5ffd5b81516103d2816101cb565b9392505050565b60805160a05160c05160e0516101005161012051615eb76105465f395f81816105d80152818161163d015281816116c80152818161172f0152818161317c01528181613359015281816133cf01528181613479015281816134d30152818161355b015281816137bf015281816138680152613a3401525f818161059e01528181611f95015261254501525f818161073801528181611033015281816118280152818161187601528181611ef401528181611f360152818161214d015281816122e1015261452a01525f818161051f015281816120120152612a8701525f818161045d015281816111a001528181612440015281816124a901528181612aaa01528181612afa01528181612dd4015261471001525f818161054e01528181610d1001528181610f2f015281816113620152818161148b01528181611a7e01528181611def01528181611fe3015281816128c101528181612c4501528181612fed015261323f0152615eb75ff3fe608060405234801561000f575f5ffd5b506004361061026b575f3560e01c80637a9e5e4b1161014b578063adfaa986116100bf578063bf7e214f11610084578063bf7e214f1461076d578063c87b56dd1461077e578063ddd5e1b214610791578063de54d429146107a4578063e8a3d485146107ad578063e985e9c5146107b5575f5ffd5b8063adfaa98614610602578063b3045bf214610615578063b88d4fde14610720578063bda88d2914610733578063bf7165731461075a575f5ffd5b80638fb36037116101105780638fb360371461057057806395d89b41146105915780639cb84a0114610599578063a22cb465146105c0578063a4c52b86146105d3578063a908532d146105fa575f5ffd5b80637a9e5e4b146104f45780637be863ca1461050757806382bfefc81461051a578063878419e01461054157806387bb9af614610549575f5ffd5b806354d38590116101e25780636509ab2f116101a75780636509ab2f1461041f57806370a082311461043257806370d76cba146104455780637535d2461461045857806376538b141461047f57806378e0aafe146104e1575f5ffd5b806354d38590146103a657806354d9eef6146103c657806357d682c4146103e65780635a392b5f146103f95780636352211e1461040c575f5ffd5b806309e54b5b1161023357806309e54b5b1461031057806323b872dd1461033257806329c2312d146103455780632d761db81461035f57806333107af61461037257806342842e0e14610393575f5ffd5b8063016296911461026f57806301ffc9a71461029857806306fdde03146102bb578063081812fc146102d0578063095ea7b3146102fb575b5f5ffd5b61028261027d366004614e7c565b6107c8565b60405161028f9190614e93565b60405180910390f35b6102ab6102a6366004614eea565b610894565b604051901515815260200161028f565b6102c36108be565b60405161028f9190614f33565b6102e36102de366004614e7c565b61094d565b6040516001600160a01b03909116815260200161028f565b61030e610309366004614f59565b610974565b005b61031a6276a70081565b6040516001600160401b03909116815260200161028f565b61030e610340366004614f83565b610983565b61034d600681565b60405160ff909116815260200161028f565b6102c361036d366004614e7c565b610a11565b610385610380366004614fc1565b610ab0565b60405190815260200161028f565b61030e6103a1366004614f83565b610b64565b6103b96103b4366004614e7c565b610b83565b60405161028f9190615156565b6103d96103d4366004614e7c565b610d8e565b60405161028f9190615165565b61030e6103f4366004615173565b610e09565b61030e6104073660046151e8565b611257565b6102e361041a366004614e7c565b611545565b61030e61042d366004614e7c565b61154f565b610385610440366004615226565b6117ca565b610385610453366004615241565b61180f565b6102e37f000000000000000000000000000000000000000000000000000000000000000081565b6104bb61048d366004614e7c565b5f908152600b6020526040902080546001909101549091600160401b820460ff16916001600160401b031690565b6040805193845260ff90921660208401526001600160401b03169082015260600161028f565b6103856104ef366004615291565b6118d7565b61030e610502366004615226565b6119eb565b6103856105153660046152eb565b611a60565b6102e37f000000000000000000000000000000000000000000000000000000000000000081565b610385608081565b6102e37f000000000000000000000000000000000000000000000000000000000000000081565b610578611c9e565b6040516001600160e01b0319909116815260200161028f565b6102c3611cc4565b6102e37f000000000000000000000000000000000000000000000000000000000000000081565b61030e6105ce36600461533f565b611cd3565b6102e37f000000000000000000000000000000000000000000000000000000000000000081565b610385604081565b61030e61061036600461536b565b611cde565b610713610623366004614e7c565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f90815260086020908152604091829020825161012081018452815481526001820154928101929092526002015466ffffffffffffff81169282019290925261ffff600160381b83041660608201526001600160401b03600160481b830481166080830152600160881b83041660a0820152600160c81b820460030b60c082015260ff600160e81b8304811660e0830152600160f01b909204909116151561010082015290565b60405161028f9190615442565b61030e61072e3660046155aa565b611ed1565b6102e37f000000000000000000000000000000000000000000000000000000000000000081565b61030e610768366004614e7c565b611ee9565b600a546001600160a01b03166102e3565b6102c361078c366004614e7c565b611f91565b61030e61079f366004615173565b612137565b61038560065481565b6102c3612541565b6102ab6107c3366004615651565b6125d7565b5f818152600860205260409020600281015460609190600160381b900461ffff166001600160401b03811115610800576108006154f5565b604051908082528060200260200182016040528015610829578160200160208202803683370190505b50600282015490925066ffffffffffffff165f5b835181101561088c57818482815181106108595761085961567d565b6020908102919091018101919091525f92835260079052604090912054600160c01b900463ffffffff169060010161083d565b505050919050565b5f6001600160e01b03198216632483248360e11b14806108b857506108b882612604565b92915050565b60605f80546108cc90615691565b80601f01602080910402602001604051908101604052809291908181526020018280546108f890615691565b80156109435780601f1061091a57610100808354040283529160200191610943565b820191905f5260205f20905b81548152906001019060200180831161092657829003601f168201915b5050505050905090565b5f61095782612653565b505f828152600460205260409020546001600160a01b03166108b8565b61097f82823361268b565b5050565b6001600160a01b0382166109b157604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f6109bd838333612698565b9050836001600160a01b0316816001600160a01b031614610a0b576040516364283d7b60e01b81526001600160a01b03808616600483015260248201849052821660448201526064016109a8565b50505050565b5f818152600960205260409020805460609190610a2d90615691565b80601f0160208091040260200160405190810160405280929190818152602001828054610a5990615691565b8015610aa45780601f10610a7b57610100808354040283529160200191610aa4565b820191905f5260205f20905b815481529060010190602001808311610a8757829003601f168201915b50505050509050919050565b5f610abd335b5f3661278a565b610ac5612883565b5f60068310801590610ad8575060808311155b8015610aec5750610aea6002846156dd565b155b90508215801590610afb575080155b15610b235760405163cbea4dcb60e01b815260048101849052608060248201526044016109a8565b610b2f888888886128ba565b91508215610b51575f828152600960205260409020610b4f848683615734565b505b50610b5a612b66565b9695505050505050565b610b7e83838360405180602001604052805f815250611ed1565b505050565b610b8b614e04565b5f8281526007602052604081206001810154909103610bc05760405163ea7b41c560e01b8152600481018490526024016109a8565b6001818101545f818152600860209081526040808320805488528783019490945293830154868501528682526002905291909120546001600160a01b0316606084015281546001600160601b038082166080860152600160601b9091041660a0840152610c2c84612b90565b60e0840152610c3a84610d8e565b8361010001906006811115610c5157610c5161505b565b90816006811115610c6457610c6461505b565b905250600281015460ff600160e81b820416610120850152600160c81b8104600390810b6101408601526001600160401b03600160881b83048116610160870152600160481b9092049091166101808501528361010001516006811115610ccd57610ccd61505b565b03610d8757805460028201548354604051633a85db6560e21b81526004810193909352600160c81b90910460030b60248301526001600160601b031660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa158015610d5d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d8191906157ed565b60c08401525b5050919050565b5f8181526007602052604081208160018254600160f81b900460ff166006811115610dbb57610dbb61505b565b148015610de6575060018201545f90815260086020526040902060020154600160e81b900460ff1615155b905080610dfe578154600160f81b900460ff16610e01565b60025b949350505050565b610e11612883565b5f610e1b83612653565b9050336001600160a01b03821614610e5757604051631af4d0c760e01b81523360048201526001600160a01b03821660248201526044016109a8565b5f838152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b9004166006811115610ee357610ee361505b565b6006811115610ef457610ef461505b565b9052505f8581526007602090815260408083206001015483526008909152808220549051632150d90560e21b815260048101829052929350917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638543641490602401608060405180830381865afa158015610f7c573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610fa09190615823565b905060018360a001516006811115610fba57610fba61505b565b141580610fd4575080602001516001600160401b03164210155b15611010576020810151604051638df701a960e01b8152600481018890526001600160401b0390911660248201524260448201526064016109a8565b60808301516002161561109257604051633b22177960e01b8152600481018790527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633b221779906024015f6040518083038186803b15801561107b575f5ffd5b505afa15801561108d573d5f5f3e3d5ffd5b505050505b5f83602001516001600160601b03169050816040015161ffff16846060015161ffff166110bf9190615895565b6110cc62015180426158a8565b106110f557612710826060015161ffff16826110e891906158bb565b6110f291906158a8565b90505b5f8781526007602052604090208054600691906001600160f81b0316600160f81b830217905550856001600160a01b0316877f2e0cc07d3f52587a5bc8ce55ba7d84866dcbb30bd848a202fdb02cb47ce8e5fd8360405161115891815260200190565b60405180910390a36040518781525f516020615e975f395f51905f529060200160405180910390a1815184516020860151604051632a4d2c2360e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001693632a4d2c23936111db9389938d92919089906004016158d2565b6020604051808303815f875af11580156111f7573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061121b919061590f565b61124a57604051633e6297ab60e21b81526001600160a01b0387166004820152602481018290526044016109a8565b505050505061097f612b66565b61125f612883565b61129a6040518060e001604052805f81526020015f81526020015f81526020015f151581526020015f81526020015f81526020015f81525090565b5f5b82811015611532575f60085f8686858181106112ba576112ba61567d565b9050602002013581526020019081526020015f209050805f01545f5f1b03611319578484838181106112ee576112ee61567d565b604051631d6de06160e11b8152602090910292909201356004830152505f60248201526044016109a8565b6002810154600160f01b900460ff1680611337575061133781612cb6565b15611342575061152a565b80546040516355f0eeef60e01b815260048101919091525f906276a700907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906355f0eeef90602401602060405180830381865afa1580156113af573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113d3919061592a565b6001600160401b03166113e69190615895565b905080421015611434578585848181106114025761140261567d565b604051636516d32960e01b815260209091029290920135600483015250426024820152604481018290526064016109a8565b611458825f60068560020160119054906101000a90046001600160401b0316612cfb565b81546020850151146115045761146d84612d71565b8154604051630a1cedf560e11b815260048101829052611501915f917f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631439dbea90602401608060405180830381865afa1580156114d8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114fc9190615961565b612e3e565b93505b6115278487878681811061151a5761151a61567d565b9050602002013584612ea3565b50505b60010161129c565b5061153c81612d71565b5061097f612b66565b5f6108b882612653565b611557612883565b5f818152600b602052604090206001810154600290910154600160481b9091046001600160a01b0316906001600160601b031680158061159d575061159b83613163565b155b156115be5760405163ebeb6d2f60e01b8152600481018490526024016109a8565b5f838152600b60205260409081902060020180546bffffffffffffffffffffffff19169055516001600160a01b0383169084907f62521cb9d56ea74aff3fbc5d7d81ff8ef08364a7e45e6066d7e0d4b5bdcb683f906116209085815260200190565b60405180910390a3604051630758072560e41b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637580725090602401602060405180830381865afa15801561168a573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116ae91906157ed565b1561172857604051630f41a04d60e11b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e83409a906024015f604051808303815f87803b158015611711575f5ffd5b505af1158015611723573d5f5f3e3d5ffd5b505050505b6117bd82827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa158015611789573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906117ad91906159cc565b6001600160a01b03169190613205565b50506117c7612b66565b50565b5f6001600160a01b0382166117f4576040516322718ad960e21b81525f60048201526024016109a8565b506001600160a01b03165f9081526003602052604090205490565b5f61181933610ab6565b611821612883565b61184d85857f0000000000000000000000000000000000000000000000000000000000000000856128ba565b6040516326afb53760e11b8152600481018290526001600160a01b0385811660248301529192507f000000000000000000000000000000000000000000000000000000000000000090911690634d5f6a6e906044015f604051808303815f87803b1580156118b9575f5ffd5b505af11580156118cb573d5f5f3e3d5ffd5b50505050610e01612b66565b5f6118e0612883565b5f5f5f6118ec8861323a565b925092509250816001600160401b0316856001600160401b03161115806119245750806001600160401b0316856001600160401b0316115b1561195d57604051631fe0494d60e11b81526001600160401b0380871660048301528084166024830152821660448201526064016109a8565b846001600160401b03164210156119985760405163b21207e760e01b81526001600160401b03861660048201524260248201526044016109a8565b5f5b868110156119cd576119c48888838181106119b7576119b761567d565b905060200201358a6132d7565b5060010161199a565b506119de600289858a8a878b61333f565b9350505050610e01612b66565b600a5433906001600160a01b03168114611a225760405162d1953b60e31b81526001600160a01b03821660048201526024016109a8565b816001600160a01b03163b5f03611a57576040516361798f2f60e11b81526001600160a01b03831660048201526024016109a8565b61097f82613752565b5f611a69612883565b5f5f5f611a758761323a565b9250925092505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166355f0eeef896040518263ffffffff1660e01b8152600401611aca91815260200190565b602060405180830381865afa158015611ae5573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b09919061592a565b9050816001600160401b0316421015611b465760405163b21207e760e01b81526001600160401b03831660048201524260248201526044016109a8565b806001600160401b0316421015611b815760405163040edb0360e01b81526001600160401b03821660048201524260248201526044016109a8565b611b91600189868a8a888861333f565b94505f5b86811015611c8a575f611bc0898984818110611bb357611bb361567d565b905060200201358b6132d7565b9050611bcb81612cb6565b8015611bf257506002810154611bf090600160481b90046001600160401b03166137a6565b155b15611c4a57888883818110611c0957611c0961567d565b6002840154604051637f09136160e11b815260209290920293909301356004820152600160481b9092046001600160401b03166024830152506044016109a8565b611c53876138fb565b600290910180546001600160401b0392909216600160481b0267ffffffffffffffff60481b19909216919091179055600101611b95565b5050505050611c97612b66565b9392505050565b600a545f90600160a01b900460ff16611cb657505f90565b638fb3603760e01b5b905090565b6060600180546108cc90615691565b61097f338383613934565b611ce6612883565b5f878152600b60209081526040808320815160a0810183528154815260018201546001600160401b03811694820194909452600160401b840460ff16928101839052600160481b9093046001600160a01b03166060840152600201546001600160601b03166080830152909103611d735760405163f4d1453f60e01b8152600481018990526024016109a8565b611d82888888888888886139fb565b600260ff16816040015160ff1603611dd4575f5b86811015611dcd57611dc589898984818110611db457611db461567d565b905061012002018460200151613ba1565b600101611d96565b5050611ec0565b8051604051630a1cedf560e11b81525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691631439dbea91611e269160040190815260200190565b608060405180830381865afa158015611e41573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611e659190615961565b90505f611e768a845f015184612e3e565b90505f5b88811015611eb257611eaa828b8b84818110611e9857611e9861567d565b90506101200201858760200151613d8d565b600101611e7a565b50611ebc81612d71565b5050505b611ec8612b66565b50505050505050565b611edc848484610983565b610a0b3385858585613e64565b336001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614611f635760405163f672592160e01b81523360048201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001660248201526044016109a8565b5f908152600760205260409020805460ff60f01b1981166002600160f01b9283900460ff1617909102179055565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b55aadf46040518060a00160405280858152602001611fdc86610b83565b81526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316815260200160095f8781526020019081526020015f20805461205b90615691565b80601f016020809104026020016040519081016040528092919081815260200182805461208790615691565b80156120d25780601f106120a9576101008083540402835291602001916120d2565b820191905f5260205f20905b8154815290600101906020018083116120b557829003601f168201915b50505050508152506040518263ffffffff1660e01b81526004016120f691906159e7565b5f60405180830381865afa158015612110573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108b89190810190615a42565b61213f612883565b5f61214983612653565b90507f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316816001600160a01b0316036121a35760405160016212f4d560e31b03198152600481018490526024016109a8565b5f6121ad84612b90565b9050805f036121d25760405163f948958560e01b8152600481018590526024016109a8565b5f848152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b900416600681111561225e5761225e61505b565b600681111561226f5761226f61505b565b9052506080810180515f888152600760205260408120805460fe909316600160f01b0260ff60f01b19909316929092179091559051919250908190859060021615612353576040516336ad522160e21b8152600481018990526001600160a01b038781166024830152604482018790527f0000000000000000000000000000000000000000000000000000000000000000169063dab54884906064016060604051808303815f875af1158015612327573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061234b9190615ab6565b919450925090505b806001600160a01b0316876001600160a01b03161415801561237e5750336001600160a01b03871614155b156123ad57604051631af4d0c760e01b81523360048201526001600160a01b03871660248201526044016109a8565b6001600160a01b038716887f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed0266123e38589615af6565b60405190815260200160405180910390a36040518881525f516020615e975f395f51905f529060200160405180910390a181156124985760405163305aa85360e21b81526001600160a01b038481166004830152602482018490527f0000000000000000000000000000000000000000000000000000000000000000169063c16aa14c906044015f604051808303815f87803b158015612481575f5ffd5b505af1158015612493573d5f5f3e3d5ffd5b505050505b848214612533576001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016639020a1be886124d98589615af6565b6040516001600160e01b031960e085901b1681526001600160a01b03909216600483015260248201526044015f604051808303815f87803b15801561251c575f5ffd5b505af115801561252e573d5f5f3e3d5ffd5b505050505b50505050505061097f612b66565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166363f13f6661257a6108be565b6040518263ffffffff1660e01b81526004016125969190614f33565b5f60405180830381865afa1580156125b0573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611cbf9190810190615a42565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f6001600160e01b031982166380ac58cd60e01b148061263457506001600160e01b03198216635b5e139f60e01b145b806108b857506301ffc9a760e01b6001600160e01b03198316146108b8565b5f818152600260205260408120546001600160a01b0316806108b857604051637e27328960e01b8152600481018490526024016109a8565b610b7e8383836001613f83565b5f828152600260205260408120546001600160a01b03908116908316156126c4576126c4818486614087565b6001600160a01b038116156126fe576126df5f855f5f613f83565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b0385161561272c576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f5f6127be6127a1600a546001600160a01b031690565b86306127b060045f898b615b09565b6127b991615b30565b6140eb565b915091508161287c5763ffffffff81161561285957600a805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061281990889088908890600401615b66565b5f604051808303815f87803b158015612830575f5ffd5b505af1158015612842573d5f5f3e3d5ffd5b5050600a805460ff60a01b191690555061287c9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016109a8565b5050505050565b61288b61417d565b6128b860017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b906141bd565b565b5f5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637b9985558a886040518363ffffffff1660e01b8152600401612916929190918252602082015260400190565b608060405180830381865afa158015612931573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906129559190615ba5565b9350935093509350811561297f5760405163b27d072f60e01b8152600481018a90526024016109a8565b826001600160401b03164211156129c1576040516331c9733960e11b8152600481018a90526001600160401b03841660248201524260448201526064016109a8565b8515806129d457506001600160601b0386115b15612a025760405163696655cd60e11b8152600481018790526001600160601b0360248201526044016109a8565b5f612a0f8a8a89886141c4565b9096509050612a1e888761444e565b604080518a81526001600160a01b038a16602082015233818301526060810189905260808101879052905182918c9189917f36e2ba320708d8f30a204b47101cee6122465411562e55bc9d79aad70a493110919081900360a00190a4612acf6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016337f0000000000000000000000000000000000000000000000000000000000000000886144af565b604051636b17e6ef60e11b8152600481018b90526024810183905260448101889052606481018690527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d62fcdde906084015f604051808303815f87803b158015612b43575f5ffd5b505af1158015612b55573d5f5f3e3d5ffd5b505050505050505050949350505050565b6128b85f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f006128b2565b5f8181526007602052604081208054600160f01b90046001168203612bb757505f92915050565b60038154600160f81b900460ff166006811115612bd657612bd661505b565b14612bf25754600160601b90046001600160601b031692915050565b60018101545f90815260086020526040908190208054600282015484549351633a85db6560e21b81526004810192909252600160c81b900460030b60248201526001600160601b039092166044830152907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa158015612c92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e0191906157ed565b60028101545f90600160481b90046001600160401b0316158015906108b857506002820154612cf490600160481b90046001600160401b0316613163565b1592915050565b6002909301805460ff60f01b1960ff909316600160e81b029290921661ffff60e81b1963ffffffff909416600160c81b0263ffffffff60c81b196001600160401b0396909616600160881b0295909516600160481b600160e81b031990931692909217939093179190911617600160f01b179055565b80608001515f03612d7f5750565b6020810151604080830151608084015160a085015160c08601519351632a4d2c2360e01b8152600481019590955260248501929092525f60448501526064840152608483015260a48201526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690632a4d2c239060c4016020604051808303815f875af1158015612e1a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061097f919061590f565b612e796040518060e001604052805f81526020015f81526020015f81526020015f151581526020015f81526020015f81526020015f81525090565b60208101929092529181526060808301516040938401511515918301919091529181019190915290565b6002810154600160c81b810460030b9060ff600160e81b8204169066ffffffffffffff165b801561315b575f818152600760209081526040808320815160c08101835281546001600160601b038082168352600160601b8204169482019490945263ffffffff600160c01b8504169281019290925261ffff600160e01b840416606083015260ff600160f01b8404811660808401529192909160a0840191600160f81b9004166006811115612f5a57612f5a61505b565b6006811115612f6b57612f6b61505b565b905250905060068160a001516006811115612f8857612f8861505b565b03612f9e576040015163ffffffff169050612ec8565b60208101516001600160601b03165f1960ff8516016130ef5760208801518251604051633a85db6560e21b81526004810192909252600387900b60248301526001600160601b031660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa15801561303a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061305e91906157ed565b9050801561306d576003613070565b60045b8260a0019060068111156130865761308661505b565b908160068111156130995761309961505b565b905250875160408051600388900b815260ff8716602082015290810183905288919085907ffccd4c74cdee9f872dc9bd0df4448fd3e0b7d144a9ae3df2b3600912ddc8f92f9060600160405180910390a461313d565b600560a083018190525087516040805160ff871681526020810184905289929186917ff3e9d8ee8e12737a50e5a9bf6dcc04efbfe7b2fb2d24cffc1ee8c72ad3f3b235910160405180910390a45b613149888484846144e5565b506040015163ffffffff169050612ec8565b505050505050565b5f6003604051631f27a4f360e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa1580156131c9573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131ed9190615bec565b60038111156131fe576131fe61505b565b1492915050565b613212838383600161480a565b610b7e57604051635274afe760e01b81526001600160a01b03841660048201526024016109a8565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fdd5cfb9856040518263ffffffff1660e01b815260040161328b91815260200190565b606060405180830381865afa1580156132a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132ca9190615c0a565b9250925092509193909250565b5f8281526008602052604090208054821461330f57604051631d6de06160e11b815260048101849052602481018390526044016109a8565b6002810154600160f01b900460ff16156108b85760405163998bd69d60e01b8152600481018490526024016109a8565b60405163ad6f49a360e01b8152600481018490525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ad6f49a390602401602060405180830381865afa1580156133a6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133ca91906157ed565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa158015613429573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061344d91906159cc565b9050811561349e5761346a6001600160a01b0382163330856144af565b61349e6001600160a01b0382167f00000000000000000000000000000000000000000000000000000000000000008461486c565b6040516310e6429f60e31b815260ff8b1660048201526001600160401b03851660248201525f90613541906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063873214f890604401602060405180830381865afa158015613518573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061353c91906157ed565b6138fb565b604051634bc0163f60e01b81529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634bc0163f9061359e908e908e908e908e908e908e908e908b90600401615c40565b6020604051808303815f875af11580156135ba573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135de91906157ed565b93506040518060a001604052808b8152602001866001600160401b031681526020018c60ff168152602001336001600160a01b03168152602001613621856148be565b6001600160601b039081169091525f868152600b602090815260409182902084518155908401516001820180548685015160608801516001600160a01b0316600160481b02600160481b600160e81b031960ff909216600160401b0268ffffffffffffffffff199093166001600160401b0390951694909417919091171691909117905560809093015160029093018054939092166bffffffffffffffffffffffff19909316929092179055518a9085907f906e752af73dff7a90ad921a52deae093f6a98214af7cae6ea79cb0cb27006199061373c908f908a908d9033908b9060ff9590951685526001600160401b0393909316602085015260408401919091526001600160a01b03166060830152608082015260a00190565b60405180910390a3505050979650505050505050565b600a80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f6002604051631f27a4f360e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa15801561380c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138309190615bec565b60038111156138415761384161505b565b1461384d57505f919050565b60405163192701df60e11b8152600481018390526276a700907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063324e03be9060240161018060405180830381865afa1580156138b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906138da9190615cc5565b61012001516001600160401b03166138f29190615895565b42101592915050565b5f6001600160401b0382111561393057604080516306dfcc6560e41b81526004810191909152602481018390526044016109a8565b5090565b6001600160a01b03831661395d5760405163a9fbf51f60e01b81525f60048201526024016109a8565b6001600160a01b03821661398f57604051630b61174360e31b81526001600160a01b03831660048201526024016109a8565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b5f859003613a1c576040516376e3138b60e01b815260040160405180910390fd5b604051631924adb960e01b8152600481018890525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631924adb990602401602060405180830381865afa158015613a81573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190613aa591906157ed565b90505f819003613acb57604051631450ba8b60e11b8152600481018990526024016109a8565b5f866001600160401b03811115613ae457613ae46154f5565b604051908082528060200260200182016040528015613b0d578160200160208202803683370190505b5090505f5b87811015613b6057613b3b898983818110613b2f57613b2f61567d565b905061012002016148f1565b828281518110613b4d57613b4d61567d565b6020908102919091010152600101613b12565b50613b6f86868686868661490e565b613b9657604051631ba16d1360e11b8152600481018a9052602481018390526044016109a8565b505050505050505050565b6020808301355f908152600890915260409020613bc661012084016101008501615d8b565b60ff161580613be957506005613be461012085016101008601615d8b565b60ff16115b15613bf45750505050565b6002810154600160f01b900460ff1680613c25575060028101546001600160401b03808416600160881b9092041610155b15613c305750505050565b60028101805467ffffffffffffffff60881b1916600160881b6001600160401b03851602179055613c676060840160408501615da6565b60028201805463ffffffff92909216600160c81b0263ffffffff60c81b19909216919091179055613ca061012084016101008501615d8b565b60028201805460ff92909216600160e81b0260ff60e81b198316811790915566ffffffffffffff9081169116175b801561287c57602084013585827f4bdc425e8553b90092ca4315000dfa696bed50d7ed1b14d84bc53ff23b4a6c31613d0c6060890160408a01615da6565b613d1e6101208a016101008b01615d8b565b6040805160039390930b835260ff90911660208301526001600160401b0389169082015260600160405180910390a46040518181525f516020615e975f395f51905f529060200160405180910390a15f90815260076020526040902054600160c01b900463ffffffff16613cce565b6020838101355f90815260089091526040902084516002820154600160481b90046001600160401b031614613dc25750610a0b565b5f613dcd8585614929565b905060041960ff821601613e295760028201805467ffffffffffffffff60481b191690558551604051602087013591907f303fb63371812dd30c52480c5f58f546e693584b6d50c896c0b039d26c1cad77905f90a35050610a0b565b613e558260ff8316600114613e3e575f613e4e565b613e4e6060880160408901615da6565b8386612cfb565b61315b86866020013584612ea3565b6001600160a01b0383163b1561287c57604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613ea6908890889087908790600401615dc6565b6020604051808303815f875af1925050508015613ee0575060408051601f3d908101601f19168201909252613edd91810190615df8565b60015b613f47573d808015613f0d576040519150601f19603f3d011682016040523d82523d5f602084013e613f12565b606091505b5080515f03613f3f57604051633250574960e11b81526001600160a01b03851660048201526024016109a8565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b1461315b57604051633250574960e11b81526001600160a01b03851660048201526024016109a8565b8080613f9757506001600160a01b03821615155b15614058575f613fa684612653565b90506001600160a01b03831615801590613fd25750826001600160a01b0316816001600160a01b031614155b8015613fe55750613fe381846125d7565b155b1561400e5760405163a9fbf51f60e01b81526001600160a01b03841660048201526024016109a8565b81156140565783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b614092838383614a01565b610b7e576001600160a01b0383166140c057604051637e27328960e01b8152600481018290526024016109a8565b60405163177e802f60e01b81526001600160a01b0383166004820152602481018290526044016109a8565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15614173575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c156128b857604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b604080516020808201879052818301869052825180830384018152606090920190925280519101205f9081905f8181526008602052604090819020600281015492935091600160381b900461ffff161061423d5760408051637348733360e01b81526109a8918491600401918252602082015260400190565b80545f0361425057868155600181018690555b60065f815461425e90615e13565b91829055505f8181526007602052604090819020600101849055805160c081019091529093508061428e876148be565b6001600160601b031681526020016142a5866148be565b6001600160601b0316815260028301546020909101906142cd9066ffffffffffffff16614a62565b63ffffffff1681526020016142ed6142e862015180426158a8565b614a92565b61ffff1681525f6020820152604001600190525f848152600760209081526040918290208351815492850151938501516060860151608087015160ff16600160f01b0260ff60f01b1961ffff909216600160e01b0261ffff60e01b1963ffffffff909416600160c01b029390931665ffffffffffff60c01b196001600160601b03988916600160601b026001600160c01b03199098169890951697909717959095179290921694909417939093179283168217815560a08401519092909183916001600160f81b039091166001600160f01b0390911617600160f81b8360068111156143db576143db61505b565b02179055509050506143ec83614a62565b60028201805466ffffffffffffff191663ffffffff92909216919091178082556001919060079061442a90849061ffff600160381b90910416615e2b565b92506101000a81548161ffff021916908361ffff1602179055505094509492505050565b6001600160a01b03821661447757604051633250574960e11b81525f60048201526024016109a8565b5f61448383835f612698565b90506001600160a01b03811615610b7e576040516339e3563760e11b81525f60048201526024016109a8565b6144bd848484846001614ac0565b610a0b57604051635274afe760e01b81526001600160a01b03851660048201526024016109a8565b5f81158015906144f757508460600151155b801561450857506080830151600216155b1561455357505f838152600260205260409020546001600160a01b03908116907f000000000000000000000000000000000000000000000000000000000000000016810361455357505f5b8115156001600160a01b0382166145d75780156145795760808401805160011760ff1690525b835f01516001600160601b0316866080018181516145979190615895565b905250602084015160a0870180516001600160601b03909216916145bc908390615895565b90525060c0860180518491906145d3908390615895565b9052505b5f85815260076020908152604091829020865181549288015193880151606089015160808a015160ff16600160f01b0260ff60f01b1961ffff909216600160e01b0261ffff60e01b1963ffffffff909416600160c01b029390931665ffffffffffff60c01b196001600160601b03988916600160601b026001600160c01b03199098169890951697909717959095179290921694909417939093179283168217815560a087015187939192909183916001600160f81b03166001600160f01b0390911617600160f81b8360068111156146b2576146b261505b565b0217905550506040518681525f516020615e975f395f51905f52915060200160405180910390a16001600160a01b038216156147c2576020808701516040808901518751938801519151632a4d2c2360e01b81526001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001694632a4d2c239461474c94909392899291908b906004016158d2565b6020604051808303815f875af1158015614768573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061478c919061590f565b15905080156147c2575f858152600760205260409020805460ff60f01b1981166001600160f01b9283900460ff16179091021790555b801561315b57847f5e6870259316ade98ea82e5c797fbeae6a2a9d81ee3971572695d900ab39d807846040516147fa91815260200190565b60405180910390a2505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614860578383151615614854573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6148788383835f614b2d565b610b7e5761488983835f6001614b2d565b6148b157604051635274afe760e01b81526001600160a01b03841660048201526024016109a8565b6132128383836001614b2d565b5f6001600160601b03821115613930576040516306dfcc6560e41b815260606004820152602481018390526044016109a8565b5f60405161012083823761012081205f525060205f209050919050565b5f8261491d8888888887614b77565b14979650505050505050565b5f61493c61012084016101008501615d8b565b60ff16158061495f5750600561495a61012085016101008601615d8b565b60ff16115b1561496c575060056108b8565b600161498061012085016101008601615d8b565b60ff16146149a15761499a61012084016101008501615d8b565b90506108b8565b815163ffffffff166149b960c0850160a08601615e45565b63ffffffff1611156149cd575060046108b8565b602082015161ffff166149e660e0850160c08601615e60565b61ffff1610156149f8575060026108b8565b50600192915050565b5f6001600160a01b03831615801590610e015750826001600160a01b0316846001600160a01b03161480614a3a5750614a3a84846125d7565b80610e015750505f908152600460205260409020546001600160a01b03908116911614919050565b5f63ffffffff821115613930576040516306dfcc6560e41b815260206004820152602481018390526044016109a8565b5f61ffff821115613930576040516306dfcc6560e41b815260106004820152602481018390526044016109a8565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614b1c578383151615614b10573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b60405163095ea7b360e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614860578383151615614854573d5f823e3d81fd5b80515f9083614b87816001615895565b614b918884615895565b14614baf57604051631a8a024960e11b815260040160405180910390fd5b8015614d8b575f816001600160401b03811115614bce57614bce6154f5565b604051908082528060200260200182016040528015614bf7578160200160208202803683370190505b5090505f8080805b85811015614d40575f878510614c39578584614c1a81615e13565b955081518110614c2c57614c2c61567d565b6020026020010151614c5f565b8985614c4481615e13565b965081518110614c5657614c5661567d565b60200260200101515b90505f8c8c84818110614c7457614c7461567d565b9050602002016020810190614c899190615e7b565b614cb6578e8e85614c9981615e13565b9650818110614caa57614caa61567d565b90506020020135614d0d565b888610614ce7578685614cc881615e13565b965081518110614cda57614cda61567d565b6020026020010151614d0d565b8a86614cf281615e13565b975081518110614d0457614d0461567d565b60200260200101515b9050614d198282614ddb565b878481518110614d2b57614d2b61567d565b60209081029190910101525050600101614bff565b50808b14614d6157604051631a8a024960e11b815260040160405180910390fd5b836001860381518110614d7657614d7661567d565b60200260200101519650505050505050614dd2565b8115614db457835f81518110614da357614da361567d565b602002602001015192505050614dd2565b87875f818110614dc657614dc661567d565b90506020020135925050505b95945050505050565b5f818310614df5575f828152602084905260409020611c97565b505f9182526020526040902090565b604051806101a001604052805f81526020015f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f6006811115614e5b57614e5b61505b565b81525f60208201819052604082018190526060820181905260809091015290565b5f60208284031215614e8c575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015614eca578351835260209384019390920191600101614eac565b509095945050505050565b6001600160e01b0319811681146117c7575f5ffd5b5f60208284031215614efa575f5ffd5b8135611c9781614ed5565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f611c976020830184614f05565b6001600160a01b03811681146117c7575f5ffd5b5f5f60408385031215614f6a575f5ffd5b8235614f7581614f45565b946020939093013593505050565b5f5f5f60608486031215614f95575f5ffd5b8335614fa081614f45565b92506020840135614fb081614f45565b929592945050506040919091013590565b5f5f5f5f5f5f60a08789031215614fd6575f5ffd5b86359550602087013594506040870135614fef81614f45565b93506060870135925060808701356001600160401b03811115615010575f5ffd5b8701601f81018913615020575f5ffd5b80356001600160401b03811115615035575f5ffd5b896020828401011115615046575f5ffd5b60208201935080925050509295509295509295565b634e487b7160e01b5f52602160045260245ffd5b6007811061508b57634e487b7160e01b5f52602160045260245ffd5b9052565b80518252602081015160208301526040810151604083015260608101516150c160608401826001600160a01b03169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e08301526101008101516150fe61010084018261506f565b5061012081015161511561012084018260ff169052565b5061014081015161512c61014084018260030b9052565b506101608101516151496101608401826001600160401b03169052565b5061018090810151910152565b6101a081016108b8828461508f565b602081016108b8828461506f565b5f5f60408385031215615184575f5ffd5b82359150602083013561519681614f45565b809150509250929050565b5f5f83601f8401126151b1575f5ffd5b5081356001600160401b038111156151c7575f5ffd5b6020830191508360208260051b85010111156151e1575f5ffd5b9250929050565b5f5f602083850312156151f9575f5ffd5b82356001600160401b0381111561520e575f5ffd5b61521a858286016151a1565b90969095509350505050565b5f60208284031215615236575f5ffd5b8135611c9781614f45565b5f5f5f5f60808587031215615254575f5ffd5b8435935060208501359250604085013561526d81614f45565b9396929550929360600135925050565b6001600160401b03811681146117c7575f5ffd5b5f5f5f5f606085870312156152a4575f5ffd5b8435935060208501356001600160401b038111156152c0575f5ffd5b6152cc878288016151a1565b90945092505060408501356152e08161527d565b939692955090935050565b5f5f5f604084860312156152fd575f5ffd5b8335925060208401356001600160401b03811115615319575f5ffd5b615325868287016151a1565b9497909650939450505050565b80151581146117c7575f5ffd5b5f5f60408385031215615350575f5ffd5b823561535b81614f45565b9150602083013561519681615332565b5f5f5f5f5f5f5f6080888a031215615381575f5ffd5b8735965060208801356001600160401b0381111561539d575f5ffd5b8801601f81018a136153ad575f5ffd5b80356001600160401b038111156153c2575f5ffd5b8a6020610120830284010111156153d7575f5ffd5b6020919091019650945060408801356001600160401b038111156153f9575f5ffd5b6154058a828b016151a1565b90955093505060608801356001600160401b03811115615423575f5ffd5b61542f8a828b016151a1565b989b979a50959850939692959293505050565b5f61012082019050825182526020830151602083015266ffffffffffffff604084015116604083015261ffff6060840151166060830152608083015161549360808401826001600160401b03169052565b5060a08301516154ae60a08401826001600160401b03169052565b5060c08301516154c360c084018260030b9052565b5060e08301516154d860e084018260ff169052565b506101008301516154ee61010084018215159052565b5092915050565b634e487b7160e01b5f52604160045260245ffd5b604051608081016001600160401b038111828210171561552b5761552b6154f5565b60405290565b60405161018081016001600160401b038111828210171561552b5761552b6154f5565b604051601f8201601f191681016001600160401b038111828210171561557c5761557c6154f5565b604052919050565b5f6001600160401b0382111561559c5761559c6154f5565b50601f01601f191660200190565b5f5f5f5f608085870312156155bd575f5ffd5b84356155c881614f45565b935060208501356155d881614f45565b92506040850135915060608501356001600160401b038111156155f9575f5ffd5b8501601f81018713615609575f5ffd5b803561561c61561782615584565b615554565b818152886020838501011115615630575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f60408385031215615662575f5ffd5b823561566d81614f45565b9150602083013561519681614f45565b634e487b7160e01b5f52603260045260245ffd5b600181811c908216806156a557607f821691505b6020821081036156c357634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601260045260245ffd5b5f826156eb576156eb6156c9565b500690565b601f821115610b7e57805f5260205f20601f840160051c810160208510156157155750805b601f840160051c820191505b8181101561287c575f8155600101615721565b6001600160401b0383111561574b5761574b6154f5565b61575f836157598354615691565b836156f0565b5f601f841160018114615790575f85156157795750838201355b5f19600387901b1c1916600186901b17835561287c565b5f83815260208120601f198716915b828110156157bf578685013582556020948501946001909201910161579f565b50868210156157db575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f602082840312156157fd575f5ffd5b5051919050565b805161580f8161527d565b919050565b61ffff811681146117c7575f5ffd5b5f6080828403128015615834575f5ffd5b5061583d615509565b82518152602083015161584f8161527d565b6020820152604083015161586281615814565b6040820152606083015161587581615814565b60608201529392505050565b634e487b7160e01b5f52601160045260245ffd5b808201808211156108b8576108b8615881565b5f826158b6576158b66156c9565b500490565b80820281158282048414176108b8576108b8615881565b95865260208601949094526001600160a01b039290921660408501526001600160601b03908116606085015216608083015260a082015260c00190565b5f6020828403121561591f575f5ffd5b8151611c9781615332565b5f6020828403121561593a575f5ffd5b8151611c978161527d565b63ffffffff811681146117c7575f5ffd5b805161580f81615945565b5f6080828403128015615972575f5ffd5b5061597b615509565b825161598681615945565b8152602083015161599681615814565b602082015260408301516159a981615332565b60408201526060928301519281019290925250919050565b805161580f81614f45565b5f602082840312156159dc575f5ffd5b8151611c9781614f45565b60208152815160208201525f6020830151615a05604084018261508f565b5060408301516001600160a01b039081166101e0840152606084015116610200830152608083015161022080840152610e01610240840182614f05565b5f60208284031215615a52575f5ffd5b81516001600160401b03811115615a67575f5ffd5b8201601f81018413615a77575f5ffd5b8051615a8561561782615584565b818152856020838501011115615a99575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f5f5f60608486031215615ac8575f5ffd5b8351615ad381614f45565b602085015160408601519194509250615aeb81614f45565b809150509250925092565b818103818111156108b8576108b8615881565b5f5f85851115615b17575f5ffd5b83861115615b23575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156154ee576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f5f5f60808587031215615bb8575f5ffd5b84516020860151909450615bcb8161527d565b6040860151909350615bdc81615332565b6060959095015193969295505050565b5f60208284031215615bfc575f5ffd5b815160048110611c97575f5ffd5b5f5f5f60608486031215615c1c575f5ffd5b83516020850151909350615c2f8161527d565b6040850151909250615aeb8161527d565b60ff8916815287602082015286604082015260e060608201528460e08201525f60018060fb1b03861115615c72575f5ffd5b8560051b80886101008501376001600160401b03958616608084015293851660a083015250921660c0830152016101000195945050505050565b60ff811681146117c7575f5ffd5b805161580f81615cac565b5f610180828403128015615cd7575f5ffd5b50615ce0615531565b82518152615cf060208401615cba565b6020820152615d01604084016159c1565b6040820152606083810151908201526080808401519082015260a08084015190820152615d3060c08401615956565b60c0820152615d4160e08401615804565b60e0820152615d536101008401615804565b610100820152615d666101208401615804565b6101208201526101408381015190820152610160928301519281019290925250919050565b5f60208284031215615d9b575f5ffd5b8135611c9781615cac565b5f60208284031215615db6575f5ffd5b81358060030b8114611c97575f5ffd5b6001600160a01b03858116825284166020820152604081018390526080606082018190525f90610b5a90830184614f05565b5f60208284031215615e08575f5ffd5b8151611c9781614ed5565b5f60018201615e2457615e24615881565b5060010190565b61ffff81811683821601908111156108b8576108b8615881565b5f60208284031215615e55575f5ffd5b8135611c9781615945565b5f60208284031215615e70575f5ffd5b8135611c9781615814565b5f60208284031215615e8b575f5ffd5b8135611c978161533256fef8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce7",
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
// Solidity: constructor(address authority_, address hub_, address products_, address pool_, address rights_, address art_) returns()
func (policyBook *PolicyBook) PackConstructor(authority_ common.Address, hub_ common.Address, products_ common.Address, pool_ common.Address, rights_ common.Address, art_ common.Address) []byte {
	enc, err := policyBook.abi.Pack("", authority_, hub_, products_, pool_, rights_, art_)
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
	if bytes.Equal(raw[:4], policyBook.abi.Errors["MerkleProofInvalidMultiproof"].ID.Bytes()[:4]) {
		return policyBook.UnpackMerkleProofInvalidMultiproofError(raw[4:])
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

// PolicyBookMerkleProofInvalidMultiproof represents a MerkleProofInvalidMultiproof error raised by the PolicyBook contract.
type PolicyBookMerkleProofInvalidMultiproof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MerkleProofInvalidMultiproof()
func PolicyBookMerkleProofInvalidMultiproofErrorID() common.Hash {
	return common.HexToHash("0x351404920163d662c9e55a2ededa2a037e643758bbfddef8b612fa4d17ed11ea")
}

// UnpackMerkleProofInvalidMultiproofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MerkleProofInvalidMultiproof()
func (policyBook *PolicyBook) UnpackMerkleProofInvalidMultiproofError(raw []byte) (*PolicyBookMerkleProofInvalidMultiproof, error) {
	out := new(PolicyBookMerkleProofInvalidMultiproof)
	if err := policyBook.abi.UnpackIntoInterface(out, "MerkleProofInvalidMultiproof", raw); err != nil {
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
