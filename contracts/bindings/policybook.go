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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIReportHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"contractIProductBook\",\"name\":\"products_\",\"type\":\"address\"},{\"internalType\":\"contractIRiskPool\",\"name\":\"pool_\",\"type\":\"address\"},{\"internalType\":\"contractIPolicyArt\",\"name\":\"art_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"ART\",\"outputs\":[{\"internalType\":\"contractIPolicyArt\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HUB\",\"outputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_OUTLINE\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_POLICIES_PER_RISK\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"POOL\",\"outputs\":[{\"internalType\":\"contractIRiskPool\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"PRODUCTS\",\"outputs\":[{\"internalType\":\"contractIProductBook\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"SETTLEMENT_PERIOD\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"STATUS_EXPIRED\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"TOKEN\",\"outputs\":[{\"internalType\":\"contractIERC20\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"assessmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"contractURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"expire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"outlineOf\",\"outputs\":[{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"policiesOfRisk\",\"outputs\":[{\"internalType\":\"uint256[]\",\"name\":\"policyIds\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"policyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"claimable\",\"type\":\"uint256\"},{\"internalType\":\"enumStage\",\"name\":\"stage\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"internalType\":\"structPolicyView\",\"name\":\"shown\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"requestMonitoring\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"requestSettlement\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"returnFee\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"riskOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint56\",\"name\":\"lastPolicy\",\"type\":\"uint56\"},{\"internalType\":\"uint16\",\"name\":\"policyCount\",\"type\":\"uint16\"},{\"internalType\":\"uint64\",\"name\":\"openRequest\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"assessedUntil\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"closed\",\"type\":\"bool\"}],\"internalType\":\"structRisk\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"outline\",\"type\":\"bytes\"}],\"name\":\"sell\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"page\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"name\":\"settle\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"stage\",\"outputs\":[{\"internalType\":\"enumStage\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"AssessmentRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_fromTokenId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_toTokenId\",\"type\":\"uint256\"}],\"name\":\"BatchMetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimable\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Claimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"ContractURIUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"name\":\"FeeReturned\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"_tokenId\",\"type\":\"uint256\"}],\"name\":\"MetadataUpdate\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"PolicyMonitored\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicyRefunded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"payout\",\"type\":\"uint256\"}],\"name\":\"PolicySettled\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"parcelHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"holder\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"payer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"PolicySold\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskUndecided\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"ExpiryTooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"MonitoringWindowInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"NoFeeToReturn\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyHolder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"givenBytes\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxBytes\",\"type\":\"uint256\"}],\"name\":\"OutlineInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"PageEmpty\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"PolicyUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"}],\"name\":\"ProofInvalid\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"RequestUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"RiskClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"openRequest\",\"type\":\"uint256\"}],\"name\":\"RiskRequested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"RiskUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SaleClosed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"SaleRetired\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"settlesFrom\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SettlementTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"SumInsuredInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TooManyPolicies\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"}]",
	ID:  "90eb07afa0e2e3946556de40375364d886",
	Bin: "0x610120604052348015610010575f5ffd5b50604051615fa3380380615fa383398101604081905261002f916101d5565b848383836040518060400160405280600c81526020016b536865616620506f6c69637960a01b8152506040518060400160405280600581526020016429a422a0a360d91b815250815f908161008491906102de565b50600161009182826102de565b5050506001600160a01b03808416608052821660a0819052604080516338d52e0f60e01b815290516338d52e0f916004808201926020929091908290030181865afa1580156100e2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906101069190610398565b6001600160a01b0390811660c052811660e0526040517fa5d4097edda6d87cb9329af83fb3712ef77eeb13738ffe43cc35a4ce305ad962905f90a15050506101538161016a60201b60201c565b505050506001600160a01b031661010052506103ba565b600a80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146101d2575f5ffd5b50565b5f5f5f5f5f60a086880312156101e9575f5ffd5b85516101f4816101be565b6020870151909550610205816101be565b6040870151909450610216816101be565b6060870151909350610227816101be565b6080870151909250610238816101be565b809150509295509295909350565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061026e57607f821691505b60208210810361028c57634e487b7160e01b5f52602260045260245ffd5b50919050565b601f8211156102d957805f5260205f20601f840160051c810160208510156102b75750805b601f840160051c820191505b818110156102d6575f81556001016102c3565b50505b505050565b81516001600160401b038111156102f7576102f7610246565b61030b81610305845461025a565b84610292565b6020601f82116001811461033d575f83156103265750848201515b5f19600385901b1c1916600184901b1784556102d6565b5f84815260208120601f198516915b8281101561036c578785015182556020948501946001909201910161034c565b508482101561038957868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b5f602082840312156103a8575f5ffd5b81516103b3816101be565b9392505050565b60805160a05160c05160e05161010051615ae86104bb5f395f81816106030152818161131b015281816113bf0152818161142601528181612bb301528181612dc201528181612e3801528181612ee201528181612f5501528181612ff60152818161328101528181613343015261355a01525f81816105c901528181611bd60152611f7e01525f818161054a01528181610bcd0152611c5301525f818161048301528181610bf001528181610c4b01528181611f190152818161406e015261413701525f818161057901528181610ea0015281816110a9015281816116f801528181611af101528181611c240152818161237b0152612c760152615ae85ff3fe608060405234801561000f575f5ffd5b50600436106102b7575f3560e01c80637a9e5e4b11610171578063a908532d116100d2578063c87b56dd11610088578063de54d4291161006e578063de54d42914610799578063e8a3d485146107a2578063e985e9c5146107aa575f5ffd5b8063c87b56dd14610773578063ddd5e1b214610786575f5ffd5b8063b3045bf2116100b8578063b3045bf214610640578063b88d4fde1461074f578063bf7e214f14610762575f5ffd5b8063a908532d14610625578063adfaa9861461062d575f5ffd5b80638fb36037116101275780639cb84a011161010d5780639cb84a01146105c4578063a22cb465146105eb578063a4c52b86146105fe575f5ffd5b80638fb360371461059b57806395d89b41146105bc575f5ffd5b806382bfefc81161015757806382bfefc814610545578063878419e01461056c57806387bb9af614610574575f5ffd5b80637a9e5e4b1461051f5780637be863ca14610532575f5ffd5b806342842e0e1161021b5780636509ab2f116101d15780637535d246116101b75780637535d2461461047e57806376538b14146104a557806378e0aafe1461050c575f5ffd5b80636509ab2f1461045857806370a082311461046b575f5ffd5b806354d9eef61161020157806354d9eef6146104125780635a392b5f146104325780636352211e14610445575f5ffd5b806342842e0e146103df57806354d38590146103f2575f5ffd5b806309e54b5b1161027057806329c2312d1161025657806329c2312d146103915780632d761db8146103ab57806333107af6146103be575f5ffd5b806309e54b5b1461035c57806323b872dd1461037e575f5ffd5b806306fdde03116102a057806306fdde0314610307578063081812fc1461031c578063095ea7b314610347575f5ffd5b806301629691146102bb57806301ffc9a7146102e4575b5f5ffd5b6102ce6102c93660046149bb565b6107e5565b6040516102db91906149d2565b60405180910390f35b6102f76102f2366004614a29565b6108b8565b60405190151581526020016102db565b61030f6108fb565b6040516102db9190614a72565b61032f61032a3660046149bb565b61098a565b6040516001600160a01b0390911681526020016102db565b61035a610355366004614a98565b6109b1565b005b6103666276a70081565b6040516001600160401b0390911681526020016102db565b61035a61038c366004614ac2565b6109c0565b610399600681565b60405160ff90911681526020016102db565b61030f6103b93660046149bb565b610a67565b6103d16103cc366004614b00565b610b06565b6040519081526020016102db565b61035a6103ed366004614ac2565b610cbe565b6104056104003660046149bb565b610cdd565b6040516102db9190614c95565b6104256104203660046149bb565b610f1e565b6040516102db9190614ca4565b61035a610440366004614cf9565b610f98565b61032f6104533660046149bb565b6111f1565b61035a6104663660046149bb565b6111fb565b6103d1610479366004614d37565b6114c1565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6104e66104b33660046149bb565b5f908152600b602052604090208054600190910154909168010000000000000000820460ff16916001600160401b031690565b6040805193845260ff90921660208401526001600160401b0316908201526060016102db565b6103d161051a366004614d66565b61151f565b61035a61052d366004614d37565b61164c565b6103d1610540366004614dc0565b6116da565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6103d1608081565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6105a3611950565b6040516001600160e01b031990911681526020016102db565b61030f61198f565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b61035a6105f9366004614e14565b61199e565b61032f7f000000000000000000000000000000000000000000000000000000000000000081565b6103d1604081565b61035a61063b366004614e4b565b6119a9565b61074261064e3660046149bb565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810191909152505f90815260086020908152604091829020825161012081018452815481526001820154928101929092526002015466ffffffffffffff81169282019290925261ffff67010000000000000083041660608201526001600160401b03600160481b830481166080830152600160881b83041660a0820152600160c81b820460030b60c082015260ff600160e81b8304811660e0830152600160f01b909204909116151561010082015290565b6040516102db9190614f22565b61035a61075d3660046150c7565b611bba565b600a546001600160a01b031661032f565b61030f6107813660046149bb565b611bd2565b61035a61079436600461516e565b611d78565b6103d160065481565b61030f611f7a565b6102f76107b8366004615191565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f818152600860205260409020600281015460609190670100000000000000900461ffff166001600160401b0381111561082157610821614fce565b60405190808252806020026020018201604052801561084a578160200160208202803683370190505b50600282015490925066ffffffffffffff165f5b83518110156108b0578184828151811061087a5761087a6151bd565b6020908102919091018101919091525f92835260079052604090912054600160c01b900466ffffffffffffff169060010161085e565b505050919050565b5f6001600160e01b031982167f490649060000000000000000000000000000000000000000000000000000000014806108f557506108f582612010565b92915050565b60605f8054610909906151d1565b80601f0160208091040260200160405190810160405280929190818152602001828054610935906151d1565b80156109805780601f1061095757610100808354040283529160200191610980565b820191905f5260205f20905b81548152906001019060200180831161096357829003601f168201915b5050505050905090565b5f610994826120aa565b505f828152600460205260409020546001600160a01b03166108f5565b6109bc8282336120e2565b5050565b6001600160a01b0382166109ee57604051633250574960e11b81525f60048201526024015b60405180910390fd5b5f6109fa8383336120ef565b9050836001600160a01b0316816001600160a01b031614610a61576040517f64283d7b0000000000000000000000000000000000000000000000000000000081526001600160a01b03808616600483015260248201849052821660448201526064016109e5565b50505050565b5f818152600960205260409020805460609190610a83906151d1565b80601f0160208091040260200160405190810160405280929190818152602001828054610aaf906151d1565b8015610afa5780601f10610ad157610100808354040283529160200191610afa565b820191905f5260205f20905b815481529060010190602001808311610add57829003601f168201915b50505050509050919050565b5f610b12335f366121ee565b610b1a612300565b5f610b26888685612337565b90505f610b358989888561255c565b90935090508315610b5a575f838152600960205260409020610b5885878361524d565b505b610b6487846127e7565b604080518981526001600160a01b038916602082015233818301526060810188905260808101849052905182918b9186917f36e2ba320708d8f30a204b47101cee6122465411562e55bc9d79aad70a493110919081900360a00190a4610c156001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016337f000000000000000000000000000000000000000000000000000000000000000085612861565b6040517f1338736f00000000000000000000000000000000000000000000000000000000815260048101879052602481018390527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631338736f906044015f604051808303815f87803b158015610c94575f5ffd5b505af1158015610ca6573d5f5f3e3d5ffd5b505050505050610cb4612897565b9695505050505050565b610cd883838360405180602001604052805f815250611bba565b505050565b610ce5614943565b5f8281526007602052604081206002810154909103610d33576040517fea7b41c5000000000000000000000000000000000000000000000000000000008152600481018490526024016109e5565b6002818101545f818152600860209081526040808320805488528783019490945260018085015488830152888452949091529020546001600160a01b0316606085015282546001600160601b0380821660808701526c010000000000000000000000009091041660a08501529082015460e0840152610db184610f1e565b8361010001906005811115610dc857610dc8614b9a565b90816005811115610ddb57610ddb614b9a565b905250600281015460ff600160e81b820416610120850152600160c81b8104600390810b6101408601526001600160401b03600160881b83048116610160870152600160481b9092049091166101808501528361010001516005811115610e4457610e44614b9a565b03610f17578054600282015483546040517fea176d940000000000000000000000000000000000000000000000000000000081526004810193909352600160c81b90910460030b60248301526001600160601b031660448201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ea176d9490606401602060405180830381865afa158015610eed573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610f119190615306565b60c08401525b5050919050565b5f8181526007602052604081208160018254600160f81b900460ff166005811115610f4b57610f4b614b9a565b148015610f7557506002828101545f9081526008602052604090200154600160e81b900460ff1615155b905080610f8d578154600160f81b900460ff16610f90565b60025b949350505050565b610fa0612300565b6040805160a0810182525f8082526020820181905291810182905260608082018390526080820152905b828110156111e7575f60085f868685818110610fe857610fe86151bd565b9050602002013581526020019081526020015f209050805f01545f5f1b036110475784848381811061101c5761101c6151bd565b604051631d6de06160e11b8152602090910292909201356004830152505f60248201526044016109e5565b6002810154600160f01b900460ff16806110655750611065816128c1565b1561107057506111df565b80546040517f55f0eeef00000000000000000000000000000000000000000000000000000000815260048101919091525f906276a700907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906355f0eeef90602401602060405180830381865afa1580156110f6573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061111a919061532d565b6001600160401b031661112d919061535c565b90508042101561119457858584818110611149576111496151bd565b6040517f6516d32900000000000000000000000000000000000000000000000000000000815260209091029290920135600483015250426024820152604481018290526064016109e5565b6111b8825f60068560020160119054906101000a90046001600160401b0316612906565b6111dc5f8787868181106111ce576111ce6151bd565b9050602002013584876129c6565b50505b600101610fca565b50506109bc612897565b5f6108f5826120aa565b611203612300565b5f818152600b602052604090206001810154600290910154600160481b9091046001600160a01b0316906001600160601b0316801580611249575061124783612b9a565b155b15611283576040517febeb6d2f000000000000000000000000000000000000000000000000000000008152600481018490526024016109e5565b5f838152600b60205260409081902060020180546bffffffffffffffffffffffff19169055516001600160a01b0383169084907f62521cb9d56ea74aff3fbc5d7d81ff8ef08364a7e45e6066d7e0d4b5bdcb683f906112e59085815260200190565b60405180910390a36040517f758072500000000000000000000000000000000000000000000000000000000081523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690637580725090602401602060405180830381865afa158015611368573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061138c9190615306565b1561141f576040517f1e83409a0000000000000000000000000000000000000000000000000000000081523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631e83409a906024015f604051808303815f87803b158015611408575f5ffd5b505af115801561141a573d5f5f3e3d5ffd5b505050505b6114b482827f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa158015611480573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906114a4919061537a565b6001600160a01b03169190612c3c565b50506114be612897565b50565b5f6001600160a01b038216611504576040517f89c62b640000000000000000000000000000000000000000000000000000000081525f60048201526024016109e5565b506001600160a01b03165f9081526003602052604090205490565b5f611528612300565b5f5f5f61153488612c71565b925092509250816001600160401b0316856001600160401b031611158061156c5750806001600160401b0316856001600160401b0316115b156115be576040517f3fc0929a0000000000000000000000000000000000000000000000000000000081526001600160401b0380871660048301528084166024830152821660448201526064016109e5565b846001600160401b03164210156115f95760405163b21207e760e01b81526001600160401b03861660048201524260248201526044016109e5565b5f5b8681101561162e57611625888883818110611618576116186151bd565b905060200201358a612d0e565b506001016115fb565b5061163f600289858a8a878b612d8f565b9350505050610f90612897565b600a5433906001600160a01b031681146116835760405162d1953b60e31b81526001600160a01b03821660048201526024016109e5565b816001600160a01b03163b5f036116d1576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016109e5565b6109bc82613207565b5f6116e3612300565b5f5f5f6116ef87612c71565b9250925092505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166355f0eeef896040518263ffffffff1660e01b815260040161174491815260200190565b602060405180830381865afa15801561175f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611783919061532d565b9050816001600160401b03164210156117c05760405163b21207e760e01b81526001600160401b03831660048201524260248201526044016109e5565b806001600160401b0316421015611814576040517f040edb030000000000000000000000000000000000000000000000000000000081526001600160401b03821660048201524260248201526044016109e5565b611824600189868a8a8888612d8f565b94505f5b8681101561193c575f611853898984818110611846576118466151bd565b905060200201358b612d0e565b905061185e816128c1565b80156118855750600281015461188390600160481b90046001600160401b0316613268565b155b156118f65788888381811061189c5761189c6151bd565b60028401546040517ffe1226c200000000000000000000000000000000000000000000000000000000815260209290920293909301356004820152600160481b9092046001600160401b03166024830152506044016109e5565b6118ff876133d6565b600290910180546001600160401b0392909216600160481b0270ffffffffffffffff00000000000000000019909216919091179055600101611828565b5050505050611949612897565b9392505050565b600a545f90600160a01b900460ff1661196857505f90565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b606060018054610909906151d1565b6109bc33838361340f565b6119b1612300565b5f878152600b60209081526040808320815160a0810183528154815260018201546001600160401b0381169482019490945268010000000000000000840460ff16928101839052600160481b9093046001600160a01b03166060840152600201546001600160601b03166080830152909103611a5c576040517ff4d1453f000000000000000000000000000000000000000000000000000000008152600481018990526024016109e5565b611a6b888888888888886134ef565b600260ff16816040015160ff1603611abd575f5b86811015611ab657611aae89898984818110611a9d57611a9d6151bd565b9050610120020184602001516136f9565b600101611a7f565b5050611ba9565b80516040517f1439dbea0000000000000000000000000000000000000000000000000000000081525f916001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001691631439dbea91611b289160040190815260200190565b5f60405180830381865afa158015611b42573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f19168201604052611b6991908101906153e7565b90505f5b87811015611ba557611b9d8a8a8a84818110611b8b57611b8b6151bd565b9050610120020184866020015161392a565b600101611b6d565b5050505b611bb1612897565b50505050505050565b611bc58484846109c0565b610a613385858585613a12565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663b55aadf46040518060a00160405280858152602001611c1d86610cdd565b81526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031681526020017f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316815260200160095f8781526020019081526020015f208054611c9c906151d1565b80601f0160208091040260200160405190810160405280929190818152602001828054611cc8906151d1565b8015611d135780601f10611cea57610100808354040283529160200191611d13565b820191905f5260205f20905b815481529060010190602001808311611cf657829003601f168201915b50505050508152506040518263ffffffff1660e01b8152600401611d3791906155a5565b5f60405180830381865afa158015611d51573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f191682016040526108f59190810190615606565b611d80612300565b5f611d8a836120aa565b9050806001600160a01b0316826001600160a01b031614158015611db75750336001600160a01b03821614155b15611dff576040517f1af4d0c70000000000000000000000000000000000000000000000000000000081523360048201526001600160a01b03821660248201526044016109e5565b5f8381526007602052604081206001015490819003611e4d576040517ff9489585000000000000000000000000000000000000000000000000000000008152600481018590526024016109e5565b5f8481526007602052604080822060010191909155516001600160a01b0384169085907f4ec90e965519d92681267467f775ada5bd214aa92c0dc93d90a5e880ce9ed02690611e9f9085815260200190565b60405180910390a36040518481527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a16040517f9020a1be0000000000000000000000000000000000000000000000000000000081526001600160a01b038481166004830152602482018390527f00000000000000000000000000000000000000000000000000000000000000001690639020a1be906044015f604051808303815f87803b158015611f5a575f5ffd5b505af1158015611f6c573d5f5f3e3d5ffd5b5050505050506109bc612897565b60607f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166363f13f66611fb36108fb565b6040518263ffffffff1660e01b8152600401611fcf9190614a72565b5f60405180830381865afa158015611fe9573d5f5f3e3d5ffd5b505050506040513d5f823e601f3d908101601f1916820160405261198a9190810190615606565b5f6001600160e01b031982167f80ac58cd00000000000000000000000000000000000000000000000000000000148061207257506001600160e01b031982167f5b5e139f00000000000000000000000000000000000000000000000000000000145b806108f557507f01ffc9a7000000000000000000000000000000000000000000000000000000006001600160e01b03198316146108f5565b5f818152600260205260408120546001600160a01b0316806108f557604051637e27328960e01b8152600481018490526024016109e5565b610cd88383836001613b31565b5f828152600260205260408120546001600160a01b039081169083161561211b5761211b818486613c60565b6001600160a01b03811615612155576121365f855f5f613b31565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615612183576001600160a01b0385165f908152600360205260409020805460010190555b5f84815260026020526040808220805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f5f612222612205600a546001600160a01b031690565b863061221460045f898b61567a565b61221d916156a1565b613cdd565b91509150816122f95763ffffffff8116156122d657600a805460ff60a01b198116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612296908890889088906004016156d6565b5f604051808303815f87803b1580156122ad575f5ffd5b505af11580156122bf573d5f5f3e3d5ffd5b5050600a805460ff60a01b19169055506122f99050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016109e5565b5050505050565b612308613d9d565b61233560017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90613df6565b565b6040517f7b99855500000000000000000000000000000000000000000000000000000000815260048101849052602481018390525f90819081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637b99855590604401606060405180830381865afa1580156123c0573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123e49190615714565b919450925090508015612426576040517fb27d072f000000000000000000000000000000000000000000000000000000008152600481018790526024016109e5565b816001600160401b0316421115612481576040517f6392e672000000000000000000000000000000000000000000000000000000008152600481018790526001600160401b03831660248201524260448201526064016109e5565b84158061249457506001600160601b0385115b156124db576040517fd2ccab9a000000000000000000000000000000000000000000000000000000008152600481018690526001600160601b0360248201526044016109e5565b5f600685101580156124ee575060808511155b80156125025750612500600286615769565b155b90508415801590612511575080155b15612552576040517fcbea4dcb00000000000000000000000000000000000000000000000000000000815260048101869052608060248201526044016109e5565b5050509392505050565b604080516020808201879052818301869052825180830384018152606090920190925280519101205f9081905f8181526008602052604090819020600281015492935091670100000000000000900461ffff16106125f257604080517f734873330000000000000000000000000000000000000000000000000000000081526109e5918491600401918252602082015260400190565b80545f0361260557868155600181018690555b60065f81546126139061577c565b91829055505f81815260076020526040908190206002018490558051608081019091529093508061264387613dfd565b6001600160601b0316815260200161265a86613dfd565b6001600160601b03168152600283015466ffffffffffffff166020820152604001600190525f8481526007602090815260409182902083518154928501519385015166ffffffffffffff16600160c01b027fff00000000000000ffffffffffffffffffffffffffffffffffffffffffffffff6001600160601b039586166c01000000000000000000000000027fffffffffffffffff0000000000000000000000000000000000000000000000009095169590921694909417929092179182168317815560608401519092909183917effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1677ffffffffffffffffffffffffffffffffffffffffffffffff90911617600160f81b83600581111561277d5761277d614b9a565b0217905550505060028101805466ffffffffffffff191666ffffffffffffff851617808255600191906007906127c3908490670100000000000000900461ffff16615794565b92506101000a81548161ffff021916908361ffff1602179055505094509492505050565b6001600160a01b03821661281057604051633250574960e11b81525f60048201526024016109e5565b5f61281c83835f6120ef565b90506001600160a01b03811615610cd8576040517f73c6ac6e0000000000000000000000000000000000000000000000000000000081525f60048201526024016109e5565b61286f848484846001613e30565b610a6157604051635274afe760e01b81526001600160a01b03851660048201526024016109e5565b6123355f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f0061232f565b60028101545f90600160481b90046001600160401b0316158015906108f5575060028201546128ff90600160481b90046001600160401b0316612b9a565b1592915050565b600290930180547fff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60ff909316600160e81b02929092167fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909416600160c81b0263ffffffff60c81b196001600160401b0396909616600160881b02959095167fffffff0000000000000000000000000000000000000000ffffffffffffffffff90931692909217939093179190911617600160f01b179055565b6002820154600160c81b810460030b9060ff600160e81b8204169066ffffffffffffff165b8015611bb1575f818152600760209081526040808320815160808101835281546001600160601b0380821683526c0100000000000000000000000082041694820194909452600160c01b840466ffffffffffffff169281019290925290916060830190600160f81b900460ff166005811115612a6957612a69614b9a565b6005811115612a7a57612a7a614b9a565b90525090505f1960ff841601612b155780515f90612aa490879087906001600160601b0316613eb6565b60408051600388900b815260ff8716602082015290810182905290915088908a9085907ffccd4c74cdee9f872dc9bd0df4448fd3e0b7d144a9ae3df2b3600912ddc8f92f9060600160405180910390a4612b0f83838315612b06576003612b09565b60045b84613f5a565b50612b86565b8688837ff3e9d8ee8e12737a50e5a9bf6dcc04efbfe7b2fb2d24cffc1ee8c72ad3f3b235868560200151604051612b6492919060ff9290921682526001600160601b0316602082015260400190565b60405180910390a4612b868282600584602001516001600160601b0316613f5a565b6040015166ffffffffffffff1690506129eb565b5f6003604051631f27a4f360e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa158015612c00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c2491906157ae565b6003811115612c3557612c35614b9a565b1492915050565b612c498383836001614214565b610cd857604051635274afe760e01b81526001600160a01b03841660048201526024016109e5565b5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663fdd5cfb9856040518263ffffffff1660e01b8152600401612cc291815260200190565b606060405180830381865afa158015612cdd573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612d0191906157cc565b9250925092509193909250565b5f82815260086020526040902080548214612d4657604051631d6de06160e11b815260048101849052602481018390526044016109e5565b6002810154600160f01b900460ff16156108f5576040517f998bd69d000000000000000000000000000000000000000000000000000000008152600481018490526024016109e5565b6040517fad6f49a3000000000000000000000000000000000000000000000000000000008152600481018490525f9081907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063ad6f49a390602401602060405180830381865afa158015612e0f573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612e339190615306565b90505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa158015612e92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612eb6919061537a565b90508115612f0757612ed36001600160a01b038216333085612861565b612f076001600160a01b0382167f00000000000000000000000000000000000000000000000000000000000000008461428f565b6040517f873214f800000000000000000000000000000000000000000000000000000000815260ff8b1660048201526001600160401b03851660248201525f90612fc3906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169063873214f890604401602060405180830381865afa158015612f9a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612fbe9190615306565b6133d6565b6040517f4bc0163f0000000000000000000000000000000000000000000000000000000081529091506001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690634bc0163f90613039908e908e908e908e908e908e908e908b90600401615802565b6020604051808303815f875af1158015613055573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906130799190615306565b93506040518060a001604052808b8152602001866001600160401b031681526020018c60ff168152602001336001600160a01b031681526020016130bc85613dfd565b6001600160601b039081169091525f868152600b602090815260409182902084518155908401516001820180548685015160608801516001600160a01b0316600160481b027fffffff0000000000000000000000000000000000000000ffffffffffffffffff60ff909216680100000000000000000268ffffffffffffffffff199093166001600160401b0390951694909417919091171691909117905560809093015160029093018054939092166bffffffffffffffffffffffff19909316929092179055518a9085907f906e752af73dff7a90ad921a52deae093f6a98214af7cae6ea79cb0cb2700619906131f1908f908a908d9033908b9060ff9590951685526001600160401b0393909316602085015260408401919091526001600160a01b03166060830152608082015260a00190565b60405180910390a3505050979650505050505050565b600a805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f6002604051631f27a4f360e11b8152600481018490527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa1580156132ce573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906132f291906157ae565b600381111561330357613303614b9a565b1461330f57505f919050565b6040517f324e03be000000000000000000000000000000000000000000000000000000008152600481018390526276a700907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063324e03be9060240161018060405180830381865afa158015613391573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906133b59190615888565b61012001516001600160401b03166133cd919061535c565b42101592915050565b5f6001600160401b0382111561340b57604080516306dfcc6560e41b81526004810191909152602481018390526044016109e5565b5090565b6001600160a01b0383166134385760405163a9fbf51f60e01b81525f60048201526024016109e5565b6001600160a01b038216613483576040517f5b08ba180000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016109e5565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b5f859003613529576040517f76e3138b00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b6040517f1924adb9000000000000000000000000000000000000000000000000000000008152600481018890525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631924adb990602401602060405180830381865afa1580156135a7573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906135cb9190615306565b90505f81900361360a576040517f28a17516000000000000000000000000000000000000000000000000000000008152600481018990526024016109e5565b5f866001600160401b0381111561362357613623614fce565b60405190808252806020026020018201604052801561364c578160200160208202803683370190505b5090505f5b8781101561369f5761367a89898381811061366e5761366e6151bd565b905061012002016142e1565b82828151811061368c5761368c6151bd565b6020908102919091010152600101613651565b506136ae8686868686866142fe565b6136ee576040517f3742da26000000000000000000000000000000000000000000000000000000008152600481018a9052602481018390526044016109e5565b505050505050505050565b6020808301355f90815260089091526040902061371e6101208401610100850161594e565b60ff1615806137415750600561373c6101208501610100860161594e565b60ff16115b1561374c5750505050565b6002810154600160f01b900460ff168061377d575060028101546001600160401b03808416600160881b9092041610155b156137885750505050565b6002810180547fffffffffffffff0000000000000000ffffffffffffffffffffffffffffffffff16600160881b6001600160401b038516021790556137d36060840160408501615969565b60028201805463ffffffff92909216600160c81b0263ffffffff60c81b1990921691909117905561380c6101208401610100850161594e565b60028201805460ff92909216600160e81b027fffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8316811790915566ffffffffffffff9081169116175b80156122f957602084013585827f4bdc425e8553b90092ca4315000dfa696bed50d7ed1b14d84bc53ff23b4a6c316138936060890160408a01615969565b6138a56101208a016101008b0161594e565b6040805160039390930b835260ff90911660208301526001600160401b0389169082015260600160405180910390a46040518181527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a15f90815260076020526040902054600160c01b900466ffffffffffffff16613855565b6020838101355f9081526008909152604090206002810154600160481b90046001600160401b0316851461395e5750610a61565b5f6139698585614319565b905060041960ff8216016139ca5760028201805470ffffffffffffffff0000000000000000001916905560405160208601359087907f303fb63371812dd30c52480c5f58f546e693584b6d50c896c0b039d26c1cad77905f90a35050610a61565b6139f68260ff83166001146139df575f6139ef565b6139ef6060880160408901615969565b8386612906565b613a0a8686602001358487604001516129c6565b505050505050565b6001600160a01b0383163b156122f957604051630a85bd0160e11b81526001600160a01b0384169063150b7a0290613a54908890889087908790600401615984565b6020604051808303815f875af1925050508015613a8e575060408051601f3d908101601f19168201909252613a8b918101906159ba565b60015b613af5573d808015613abb576040519150601f19603f3d011682016040523d82523d5f602084013e613ac0565b606091505b5080515f03613aed57604051633250574960e11b81526001600160a01b03851660048201526024016109e5565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14613a0a57604051633250574960e11b81526001600160a01b03851660048201526024016109e5565b8080613b4557506001600160a01b03821615155b15613c24575f613b54846120aa565b90506001600160a01b03831615801590613b805750826001600160a01b0316816001600160a01b031614155b8015613bb157506001600160a01b038082165f9081526005602090815260408083209387168352929052205460ff16155b15613bda5760405163a9fbf51f60e01b81526001600160a01b03841660048201526024016109e5565b8115613c225783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f908152600460205260409020805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0392909216919091179055565b613c6b8383836143f1565b610cd8576001600160a01b038316613c9957604051637e27328960e01b8152600481018290526024016109e5565b6040517f177e802f0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602481018290526044016109e5565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613d93575f516020805191945081901c150291505b5094509492505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c15612335576040517f3ee5aeb500000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b80825d5050565b5f6001600160601b0382111561340b576040516306dfcc6560e41b815260606004820152602481018390526044016109e5565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613ea5578383151615613e99573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f613ec18484614471565b613ecc57505f611949565b835160ff165f1901613eea57613ee38484846144b2565b9050613f22565b835160ff1660011901613efe575080613f22565b612710613f0b8585614505565b613f1590846159d5565b613f1f91906159ec565b90505b5f612710856060015161ffff1684613f3a91906159d5565b613f4491906159ec565b905080821015613f52578091505b509392505050565b5f848152600260205260408120546001600160a01b03165f868152600760205260409020805491925084917effffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160f81b836005811115613fbd57613fbd614b9a565b02179055506040518581527ff8e1a15aba9398e019f0b49df1a4fde98ee17ae345cb5f6b5e2c27f5033e8ce79060200160405180910390a15f600584600581111561400a5761400a614b9a565b146140df57845160208601516040517fc6a3d0740000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301526001600160601b039384166024830152929091166044820152606481018590527f00000000000000000000000000000000000000000000000000000000000000009091169063c6a3d074906084016020604051808303815f875af11580156140b6573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906140da91906159ff565b6141a3565b845160208601516040517f18fd89030000000000000000000000000000000000000000000000000000000081526001600160a01b0385811660048301526001600160601b0393841660248301529290911660448201527f0000000000000000000000000000000000000000000000000000000000000000909116906318fd8903906064016020604051808303815f875af115801561417f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906141a391906159ff565b905080156141b2575050610a61565b5f8681526007602052604090819020600101849055516001600160a01b0383169087907f3bd5b7f834c330b78e985ff87d08ba691b05a5d7603c092889698d6bbe0e343f906142049087815260200190565b60405180910390a3505050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614283578383151615614277573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b61429b8383835f614624565b610cd8576142ac83835f6001614624565b6142d457604051635274afe760e01b81526001600160a01b03841660048201526024016109e5565b612c498383836001614624565b5f60405161012083823761012081205f525060205f209050919050565b5f8261430d8888888887614687565b14979650505050505050565b5f61432c6101208401610100850161594e565b60ff16158061434f5750600561434a6101208501610100860161594e565b60ff16115b1561435c575060056108f5565b60016143706101208501610100860161594e565b60ff16146143915761438a6101208401610100850161594e565b90506108f5565b815163ffffffff166143a960c0850160a08601615a1a565b63ffffffff1611156143bd575060046108f5565b602082015161ffff166143d660e0850160c08601615a35565b61ffff1610156143e8575060026108f5565b50600192915050565b5f6001600160a01b03831615801590610f905750826001600160a01b0316846001600160a01b0316148061444957506001600160a01b038085165f9081526005602090815260408083209387168352929052205460ff165b80610f905750505f908152600460205260409020546001600160a01b03908116911614919050565b602082015160408301515f91600390810b91900b1361449d57826020015160030b8260030b1315611949565b826020015160030b8260030b12159392505050565b5f5f6144c28486602001516148eb565b90505f6144d7866040015187602001516148eb565b9050808210156144fb57806144ec83866159d5565b6144f691906159ec565b610cb4565b5091949350505050565b6080820151602083015160408401515f9291600390810b91900b1315614599575f5b81518110801561455957508360030b828281518110614548576145486151bd565b60200260200101515f015160030b13155b1561459357818181518110614570576145706151bd565b60200260200101516020015161ffff1692508061458c9061577c565b9050614527565b5061461d565b80515b5f811180156145d75750816145b2600183615a50565b815181106145c2576145c26151bd565b60200260200101515f015160030b8460030b13155b1561461b57816145e8600183615a50565b815181106145f8576145f86151bd565b60200260200101516020015161ffff1692508061461490615a63565b905061459c565b505b5092915050565b6040517f095ea7b3000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316614283578383151615614277573d5f823e3d81fd5b80515f908361469781600161535c565b6146a1888461535c565b146146bf57604051631a8a024960e11b815260040160405180910390fd5b801561489b575f816001600160401b038111156146de576146de614fce565b604051908082528060200260200182016040528015614707578160200160208202803683370190505b5090505f8080805b85811015614850575f87851061474957858461472a8161577c565b95508151811061473c5761473c6151bd565b602002602001015161476f565b89856147548161577c565b965081518110614766576147666151bd565b60200260200101515b90505f8c8c84818110614784576147846151bd565b90506020020160208101906147999190615a78565b6147c6578e8e856147a98161577c565b96508181106147ba576147ba6151bd565b9050602002013561481d565b8886106147f75786856147d88161577c565b9650815181106147ea576147ea6151bd565b602002602001015161481d565b8a866148028161577c565b975081518110614814576148146151bd565b60200260200101515b90506148298282614917565b87848151811061483b5761483b6151bd565b6020908102919091010152505060010161470f565b50808b1461487157604051631a8a024960e11b815260040160405180910390fd5b836001860381518110614886576148866151bd565b602002602001015196505050505050506148e2565b81156148c457835f815181106148b3576148b36151bd565b6020026020010151925050506148e2565b87875f8181106148d6576148d66151bd565b90506020020135925050505b95945050505050565b5f5f8260030b8460030b6148ff9190615a93565b90505f811261490e5780610f90565b610f9081615ab2565b5f818310614931575f828152602084905260409020611949565b5f838152602083905260409020611949565b604051806101a001604052805f81526020015f81526020015f81526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f81526020015f600581111561499a5761499a614b9a565b81525f60208201819052604082018190526060820181905260809091015290565b5f602082840312156149cb575f5ffd5b5035919050565b602080825282518282018190525f918401906040840190835b81811015614a095783518352602093840193909201916001016149eb565b509095945050505050565b6001600160e01b0319811681146114be575f5ffd5b5f60208284031215614a39575f5ffd5b813561194981614a14565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6119496020830184614a44565b6001600160a01b03811681146114be575f5ffd5b5f5f60408385031215614aa9575f5ffd5b8235614ab481614a84565b946020939093013593505050565b5f5f5f60608486031215614ad4575f5ffd5b8335614adf81614a84565b92506020840135614aef81614a84565b929592945050506040919091013590565b5f5f5f5f5f5f60a08789031215614b15575f5ffd5b86359550602087013594506040870135614b2e81614a84565b93506060870135925060808701356001600160401b03811115614b4f575f5ffd5b8701601f81018913614b5f575f5ffd5b80356001600160401b03811115614b74575f5ffd5b896020828401011115614b85575f5ffd5b60208201935080925050509295509295509295565b634e487b7160e01b5f52602160045260245ffd5b60068110614bca57634e487b7160e01b5f52602160045260245ffd5b9052565b8051825260208101516020830152604081015160408301526060810151614c0060608401826001600160a01b03169052565b506080810151608083015260a081015160a083015260c081015160c083015260e081015160e0830152610100810151614c3d610100840182614bae565b50610120810151614c5461012084018260ff169052565b50610140810151614c6b61014084018260030b9052565b50610160810151614c886101608401826001600160401b03169052565b5061018090810151910152565b6101a081016108f58284614bce565b602081016108f58284614bae565b5f5f83601f840112614cc2575f5ffd5b5081356001600160401b03811115614cd8575f5ffd5b6020830191508360208260051b8501011115614cf2575f5ffd5b9250929050565b5f5f60208385031215614d0a575f5ffd5b82356001600160401b03811115614d1f575f5ffd5b614d2b85828601614cb2565b90969095509350505050565b5f60208284031215614d47575f5ffd5b813561194981614a84565b6001600160401b03811681146114be575f5ffd5b5f5f5f5f60608587031215614d79575f5ffd5b8435935060208501356001600160401b03811115614d95575f5ffd5b614da187828801614cb2565b9094509250506040850135614db581614d52565b939692955090935050565b5f5f5f60408486031215614dd2575f5ffd5b8335925060208401356001600160401b03811115614dee575f5ffd5b614dfa86828701614cb2565b9497909650939450505050565b80151581146114be575f5ffd5b5f5f60408385031215614e25575f5ffd5b8235614e3081614a84565b91506020830135614e4081614e07565b809150509250929050565b5f5f5f5f5f5f5f6080888a031215614e61575f5ffd5b8735965060208801356001600160401b03811115614e7d575f5ffd5b8801601f81018a13614e8d575f5ffd5b80356001600160401b03811115614ea2575f5ffd5b8a602061012083028401011115614eb7575f5ffd5b6020919091019650945060408801356001600160401b03811115614ed9575f5ffd5b614ee58a828b01614cb2565b90955093505060608801356001600160401b03811115614f03575f5ffd5b614f0f8a828b01614cb2565b989b979a50959850939692959293505050565b5f61012082019050825182526020830151602083015266ffffffffffffff604084015116604083015261ffff60608401511660608301526080830151614f7360808401826001600160401b03169052565b5060a0830151614f8e60a08401826001600160401b03169052565b5060c0830151614fa360c084018260030b9052565b5060e0830151614fb860e084018260ff169052565b5061010083015161461d61010084018215159052565b634e487b7160e01b5f52604160045260245ffd5b604051606081016001600160401b038111828210171561500457615004614fce565b60405290565b60405160a081016001600160401b038111828210171561500457615004614fce565b604080519081016001600160401b038111828210171561500457615004614fce565b60405161018081016001600160401b038111828210171561500457615004614fce565b604051601f8201601f191681016001600160401b038111828210171561509957615099614fce565b604052919050565b5f6001600160401b038211156150b9576150b9614fce565b50601f01601f191660200190565b5f5f5f5f608085870312156150da575f5ffd5b84356150e581614a84565b935060208501356150f581614a84565b92506040850135915060608501356001600160401b03811115615116575f5ffd5b8501601f81018713615126575f5ffd5b8035615139615134826150a1565b615071565b81815288602083850101111561514d575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b5f5f6040838503121561517f575f5ffd5b823591506020830135614e4081614a84565b5f5f604083850312156151a2575f5ffd5b82356151ad81614a84565b91506020830135614e4081614a84565b634e487b7160e01b5f52603260045260245ffd5b600181811c908216806151e557607f821691505b60208210810361520357634e487b7160e01b5f52602260045260245ffd5b50919050565b601f821115610cd857805f5260205f20601f840160051c8101602085101561522e5750805b601f840160051c820191505b818110156122f9575f815560010161523a565b6001600160401b0383111561526457615264614fce565b6152788361527283546151d1565b83615209565b5f601f8411600181146152a9575f85156152925750838201355b5f19600387901b1c1916600186901b1783556122f9565b5f83815260208120601f198716915b828110156152d857868501358255602094850194600190920191016152b8565b50868210156152f4575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b5f60208284031215615316575f5ffd5b5051919050565b805161532881614d52565b919050565b5f6020828403121561533d575f5ffd5b815161194981614d52565b634e487b7160e01b5f52601160045260245ffd5b808201808211156108f5576108f5615348565b805161532881614a84565b5f6020828403121561538a575f5ffd5b815161194981614a84565b63ffffffff811681146114be575f5ffd5b805161532881615395565b61ffff811681146114be575f5ffd5b60ff811681146114be575f5ffd5b8051615328816153c0565b8060030b81146114be575f5ffd5b5f602082840312156153f7575f5ffd5b81516001600160401b0381111561540c575f5ffd5b82016060818503121561541d575f5ffd5b615425614fe2565b815161543081615395565b81526020820151615440816153b1565b602082015260408201516001600160401b0381111561545d575f5ffd5b919091019060a08286031215615471575f5ffd5b61547961500a565b8251615484816153c0565b81526020830151615494816153d9565b602082015260408301516154a7816153d9565b604082015260608301516154ba816153b1565b606082015260808301516001600160401b038111156154d7575f5ffd5b80840193505085601f8401126154eb575f5ffd5b82516001600160401b0381111561550457615504614fce565b61551360208260051b01615071565b8082825260208201915060208360061b870101925088831115615534575f5ffd5b6020860195505b82861015615591576040868a031215615552575f5ffd5b61555a61502c565b8651615565816153d9565b81526020870151615575816153b1565b806020830152508083525060208201915060408601955061553b565b608084015250506040820152949350505050565b60208152815160208201525f60208301516155c36040840182614bce565b506001600160a01b036040840151166101e08301526001600160a01b03606084015116610200830152608083015161022080840152610f90610240840182614a44565b5f60208284031215615616575f5ffd5b81516001600160401b0381111561562b575f5ffd5b8201601f8101841361563b575f5ffd5b8051615649615134826150a1565b81815285602083850101111561565d575f5ffd5b8160208401602083015e5f91810160200191909152949350505050565b5f5f85851115615688575f5ffd5b83861115615694575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561461d576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b038416815260406020820152816040820152818360608301375f818301606090810191909152601f909201601f1916010192915050565b5f5f5f60608486031215615726575f5ffd5b8351602085015190935061573981614d52565b604085015190925061574a81614e07565b809150509250925092565b634e487b7160e01b5f52601260045260245ffd5b5f8261577757615777615755565b500690565b5f6001820161578d5761578d615348565b5060010190565b61ffff81811683821601908111156108f5576108f5615348565b5f602082840312156157be575f5ffd5b815160048110611949575f5ffd5b5f5f5f606084860312156157de575f5ffd5b835160208501519093506157f181614d52565b604085015190925061574a81614d52565b60ff8916815287602082015286604082015260e060608201528460e08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff86111561584e575f5ffd5b8560051b80886101008501376001600160401b03958616608084015293851660a083015250921660c0830152016101000195945050505050565b5f61018082840312801561589a575f5ffd5b506158a361504e565b825181526158b3602084016153ce565b60208201526158c46040840161536f565b6040820152606083810151908201526080808401519082015260a080840151908201526158f360c084016153a6565b60c082015261590460e0840161531d565b60e0820152615916610100840161531d565b610100820152615929610120840161531d565b6101208201526101408381015190820152610160928301519281019290925250919050565b5f6020828403121561595e575f5ffd5b8135611949816153c0565b5f60208284031215615979575f5ffd5b8135611949816153d9565b6001600160a01b03851681526001600160a01b0384166020820152826040820152608060608201525f610cb46080830184614a44565b5f602082840312156159ca575f5ffd5b815161194981614a14565b80820281158282048414176108f5576108f5615348565b5f826159fa576159fa615755565b500490565b5f60208284031215615a0f575f5ffd5b815161194981614e07565b5f60208284031215615a2a575f5ffd5b813561194981615395565b5f60208284031215615a45575f5ffd5b8135611949816153b1565b818103818111156108f5576108f5615348565b5f81615a7157615a71615348565b505f190190565b5f60208284031215615a88575f5ffd5b813561194981614e07565b8181035f83128015838313168383128216171561461d5761461d615348565b5f7f80000000000000000000000000000000000000000000000000000000000000008203615ae257615ae2615348565b505f039056",
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
// Solidity: constructor(address authority_, address hub_, address products_, address pool_, address art_) returns()
func (policyBook *PolicyBook) PackConstructor(authority_ common.Address, hub_ common.Address, products_ common.Address, pool_ common.Address, art_ common.Address) []byte {
	enc, err := policyBook.abi.Pack("", authority_, hub_, products_, pool_, art_)
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
	Holder   common.Address
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
// Solidity: event Claimable(uint256 indexed policyId, address indexed holder, uint256 amount)
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
	if bytes.Equal(raw[:4], policyBook.abi.Errors["OutlineInvalid"].ID.Bytes()[:4]) {
		return policyBook.UnpackOutlineInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyBook.abi.Errors["PageEmpty"].ID.Bytes()[:4]) {
		return policyBook.UnpackPageEmptyError(raw[4:])
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
