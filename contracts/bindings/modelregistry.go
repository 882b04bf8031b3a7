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

// ModelRegistryMetaData contains all meta data concerning the ModelRegistry contract.
var ModelRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowPreview\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"versionDelay_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"accrue\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"prompt\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"aigcData\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"addAigcData\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"trainingData\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trainingScript\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"usagePolicy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"card\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"energy\",\"type\":\"bytes32\"}],\"internalType\":\"structProvenance\",\"name\":\"provenance\",\"type\":\"tuple\"}],\"name\":\"addVersion\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"chargeOf\",\"outputs\":[{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"}],\"name\":\"creatorsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"shareBps\",\"type\":\"uint16\"}],\"internalType\":\"structCreator[]\",\"name\":\"\",\"type\":\"tuple[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"deprecate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"grantLicence\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"licensed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"modelCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"modelOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumModelStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"registeredAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"statusAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"modelId\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structModel\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"previewAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"provenanceOf\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"trainingData\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trainingScript\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"usagePolicy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"card\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"energy\",\"type\":\"bytes32\"}],\"internalType\":\"structProvenance\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"trainingData\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trainingScript\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"usagePolicy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"card\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"energy\",\"type\":\"bytes32\"}],\"internalType\":\"structProvenance\",\"name\":\"provenance\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"enumUsage\",\"name\":\"usage\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"resaleBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"}],\"internalType\":\"structModelTerms\",\"name\":\"terms\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"shareBps\",\"type\":\"uint16\"}],\"internalType\":\"structCreator[]\",\"name\":\"creators\",\"type\":\"tuple[]\"}],\"name\":\"registerModel\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"requireUsable\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"salePrice\",\"type\":\"uint256\"}],\"name\":\"royaltyInfo\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"royaltyAmount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"royaltyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"data\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"setCanary\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub_\",\"type\":\"address\"}],\"name\":\"setHub\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"statusOf\",\"outputs\":[{\"internalType\":\"enumModelStatus\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"}],\"name\":\"termsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumUsage\",\"name\":\"usage\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"resaleBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"}],\"internalType\":\"structModelTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"usable\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"prompt\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"aigcData\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"versionDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"}],\"name\":\"versionsOf\",\"outputs\":[{\"internalType\":\"bytes32[]\",\"name\":\"\",\"type\":\"bytes32[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes\",\"name\":\"prompt\",\"type\":\"bytes\"},{\"indexed\":true,\"internalType\":\"bytes\",\"name\":\"aigcData\",\"type\":\"bytes\"},{\"indexed\":false,\"internalType\":\"bytes\",\"name\":\"proof\",\"type\":\"bytes\"}],\"name\":\"AigcData\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"LicenceGranted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"version\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumModelStatus\",\"name\":\"from\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumModelStatus\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"ModelStatusChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"trainingData\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"trainingScript\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"usagePolicy\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"card\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"energy\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structProvenance\",\"name\":\"provenance\",\"type\":\"tuple\"}],\"name\":\"ProvenanceRecorded\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RoyaltyAccrued\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RoyaltyClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"count\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"sumBps\",\"type\":\"uint256\"}],\"name\":\"CreatorsInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumModelStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"ModelKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumModelStatus\",\"name\":\"given\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"previewAllowed\",\"type\":\"bool\"}],\"name\":\"ModelNotUsable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"}],\"name\":\"ModelUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"modelId\",\"type\":\"uint256\"}],\"name\":\"NotAttested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NotLicensed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyHub\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyModelOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"ReleaseTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumModelStatus\",\"name\":\"given\",\"type\":\"uint8\"},{\"internalType\":\"enumModelStatus\",\"name\":\"required\",\"type\":\"uint8\"}],\"name\":\"StatusNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"royaltyBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"resaleBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"price\",\"type\":\"uint96\"}],\"name\":\"TermsInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"UriLengthOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroDigest\",\"type\":\"error\"}]",
	ID:  "3e254b56222d92d47acf39cfb7ab1cbcc5",
	Bin: "0x60c060405234801561000f575f5ffd5b50604051613d85380380613d8583398101604081905261002e9161010b565b826040518060400160405280600b81526020016a14da19585988135bd9195b60aa1b815250604051806040016040528060058152602001641353d1115360da1b815250815f908161007f9190610207565b50600161008c8282610207565b50505061009e816100b760201b60201c565b509015156080526001600160401b031660a052506102c1565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f5f6060848603121561011d575f5ffd5b83516001600160a01b0381168114610133575f5ffd5b60208501519093508015158114610148575f5ffd5b60408501519092506001600160401b0381168114610164575f5ffd5b809150509250925092565b634e487b7160e01b5f52604160045260245ffd5b600181811c9082168061019757607f821691505b6020821081036101b557634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561020257805f5260205f20601f840160051c810160208510156101e05750805b601f840160051c820191505b818110156101ff575f81556001016101ec565b50505b505050565b81516001600160401b038111156102205761022061016f565b6102348161022e8454610183565b846101bb565b6020601f821160018114610266575f831561024f5750848201515b5f19600385901b1c1916600184901b1784556101ff565b5f84815260208120601f198516915b828110156102955787850151825560209485019460019092019101610275565b50848210156102b257868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b60805160a051613a8e6102f75f395f818161050a0152610f1401525f818161033e0152818161114301526118f70152613a8e5ff3fe608060405234801561000f575f5ffd5b506004361061026b575f3560e01c80638027d3d51161014b578063bb30d4ce116100bf578063c7df14e211610084578063c7df14e214610693578063c87b56dd146106c2578063cf2d31fb146106d5578063d208cd85146106e8578063de8f50a1146106fb578063e985e9c51461070e575f5ffd5b8063bb30d4ce14610612578063bde0c82914610631578063bf7e214f14610666578063c1c3448c14610677578063c6a645fe1461068a575f5ffd5b8063a22cb46511610110578063a22cb46514610593578063a56afacf146105a6578063aea30507146105b9578063b269df50146105cc578063b88d4fde146105df578063badc2dff146105f2575f5ffd5b80638027d3d5146105055780638393faa21461054457806386c27e85146105575780638fb360371461056a57806395d89b411461058b575f5ffd5b806331962cdc116101e2578063627b7043116101a7578063627b7043146104445780636352211e1461049857806367d42a8b146104ab5780636e795ab3146104be57806370a08231146104d15780637a9e5e4b146104f2575f5ffd5b806331962cdc146103cb57806333c4c374146103de578063365a86fc146103fe57806342842e0e146104115780634853aa6b14610424575f5ffd5b8063127c949511610233578063127c94951461031957806317cc4c7b146103395780631e83409a146103605780631edc4ffd1461037357806323b872dd146103865780632a55205a14610399575f5ffd5b806301ffc9a71461026f57806306fdde0314610297578063074d8202146102ac578063081812fc146102d9578063095ea7b314610304575b5f5ffd5b61028261027d36600461281a565b610721565b60405190151581526020015b60405180910390f35b61029f610766565b60405161028e9190612863565b6102826102ba366004612889565b600a60209081525f928352604080842090915290825290205460ff1681565b6102ec6102e73660046128b7565b6107f5565b6040516001600160a01b03909116815260200161028e565b6103176103123660046128ce565b61081c565b005b61032c6103273660046128b7565b61082b565b60405161028e9190612932565b6102827f000000000000000000000000000000000000000000000000000000000000000081565b61031761036e366004612944565b61088a565b610317610381366004612889565b6109b0565b61031761039436600461295f565b610a51565b6103ac6103a736600461299d565b610ada565b604080516001600160a01b03909316835260208301919091520161028e565b6103176103d9366004612944565b610b5b565b6103f16103ec3660046128b7565b610c09565b60405161028e91906129bd565b6007546102ec906001600160a01b031681565b61031761041f36600461295f565b610c8f565b6104376104323660046128b7565b610cae565b60405161028e9190612a40565b6104576104523660046128b7565b610e00565b60405161028e91905f60a082019050825182526020830151602083015260408301516040830152606083015160608301526080830151608083015292915050565b6102ec6104a63660046128b7565b610e7b565b6103176104b93660046128b7565b610e85565b6103176104cc3660046128b7565b610f80565b6104e46104df366004612944565b610fdf565b60405190815260200161028e565b610317610500366004612944565b611024565b61052c7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160401b03909116815260200161028e565b6104e4610552366004612b07565b611099565b6102826105653660046128b7565b6110f9565b61057261116a565b6040516001600160e01b0319909116815260200161028e565b61029f61118e565b6103176105a1366004612bfc565b61119d565b6103176105b4366004612c28565b6111a8565b6103176105c7366004612c8c565b6111fd565b6103176105da36600461299d565b61135c565b6103176105ed366004612dc1565b61151a565b6106056106003660046128b7565b611532565b60405161028e9190612e81565b6104e4610620366004612944565b60096020525f908152604090205481565b61064461063f366004612889565b6115d5565b604080516001600160601b03909316835261ffff90911660208301520161028e565b6006546001600160a01b03166102ec565b6103176106853660046128b7565b6116c6565b6104e460085481565b6106b56106a13660046128b7565b5f908152600b602052604090205460ff1690565b60405161028e9190612ed1565b61029f6106d03660046128b7565b611741565b6103176106e3366004612edf565b611827565b6103176106f63660046128b7565b6118c0565b610282610709366004612f26565b611922565b61028261071c366004612fc2565b6119d7565b5f6001600160e01b0319821663152a902d60e11b148061075157506001600160e01b031982166338162ad360e11b145b80610760575061076082611a04565b92915050565b60605f805461077490612fee565b80601f01602080910402602001604051908101604052809291908181526020018280546107a090612fee565b80156107eb5780601f106107c2576101008083540402835291602001916107eb565b820191905f5260205f20905b8154815290600101906020018083116107ce57829003601f168201915b5050505050905090565b5f6107ff82611a53565b505f828152600460205260409020546001600160a01b0316610760565b610827828233611a8b565b5050565b5f818152600d602090815260409182902080548351818402810184019094528084526060939283018282801561087e57602002820191905f5260205f20905b81548152602001906001019080831161086a575b50505050509050919050565b6001600160a01b0381165f90815260096020526040812054908190036108d3576040516332559a3360e11b81526001600160a01b03831660048201526024015b60405180910390fd5b6001600160a01b0382165f8181526009602052604080822091909155517f4dde06d146f45c5901140b17cd6e3c65b3767f374b735f91bdf1bcff9e649c7a9061091f9084815260200190565b60405180910390a2610827828260075f9054906101000a90046001600160a01b03166001600160a01b031663647846a56040518163ffffffff1660e01b8152600401602060405180830381865afa15801561097c573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109a09190613030565b6001600160a01b03169190611a98565b5f6109ba83611a53565b9050336001600160a01b038216146109f6576040516311c9ae4360e31b81523360048201526001600160a01b03821660248201526044016108ca565b5f838152600a602090815260408083206001600160a01b0386168085529252808320805460ff1916600117905551909185917f9ffc984821e0ad616c184a024c64a38fb0f03428b3949a3ce1417cf234816c019190a3505050565b6001600160a01b038216610a7a57604051633250574960e11b81525f60048201526024016108ca565b5f610a86838333611acd565b9050836001600160a01b0316816001600160a01b031614610ad4576040516364283d7b60e01b81526001600160a01b03808616600483015260248201849052821660448201526064016108ca565b50505050565b5f5f610ae584611a53565b505f848152600f602052604081208054909190610b0457610b0461304b565b5f918252602080832090910154868352600e9091526040909120546001600160a01b039091169061271090610b459061ffff63010000009091041686613073565b610b4f919061308a565b915091505b9250929050565b610b67335b5f36611bbf565b6001600160a01b0381161580610b8757506007546001600160a01b031615155b15610bb45760075460405163066d1eb560e21b81526001600160a01b0390911660048201526024016108ca565b600780546001600160a01b0319166001600160a01b0383169081179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b6060600f5f8381526020019081526020015f20805480602002602001604051908101604052809291908181526020015f905b82821015610c84575f84815260209081902060408051808201909152908401546001600160a01b0381168252600160a01b900461ffff1681830152825260019092019101610c3b565b505050509050919050565b610ca983838360405180602001604052805f81525061151a565b505050565b6040805160c080820183525f808352602080840182905283850182905260608085018390526080850183905260a0850152858252600b90528390208351918201909352825491929091829060ff166004811115610d0d57610d0d612a18565b6004811115610d1e57610d1e612a18565b815281546001600160401b03610100820481166020840152600160481b820481166040840152600160881b820416606083015263ffffffff600160c81b90910416608082015260018201805460a090920191610d7990612fee565b80601f0160208091040260200160405190810160405280929190818152602001828054610da590612fee565b8015610df05780601f10610dc757610100808354040283529160200191610df0565b820191905f5260205f20905b815481529060010190602001808311610dd357829003601f168201915b5050505050815250509050919050565b610e2d6040518060a001604052805f81526020015f81526020015f81526020015f81526020015f81525090565b505f908152600c6020908152604091829020825160a0810184528154815260018201549281019290925260028101549282019290925260038201546060820152600490910154608082015290565b5f61076082611a53565b610e8e33610b60565b5f818152600b602052604090205460ff166001816004811115610eb357610eb3612a18565b14158015610ed357506004816004811115610ed057610ed0612a18565b14155b15610ef85781816001604051635689fe1160e01b81526004016108ca939291906130a9565b5f828152600b6020526040812054610f41906001600160401b037f00000000000000000000000000000000000000000000000000000000000000008116916101009004166130ca565b905080421015610f74576040516393477b3d60e01b815260048101849052426024820152604481018290526064016108ca565b610ca983836002611cb1565b610f8933610b60565b5f818152600b602052604090205460ff166001816004811115610fae57610fae612a18565b14610fd35781816001604051635689fe1160e01b81526004016108ca939291906130a9565b61082782826004611cb1565b5f6001600160a01b038216611009576040516322718ad960e21b81525f60048201526024016108ca565b506001600160a01b03165f9081526003602052604090205490565b60065433906001600160a01b0316811461105b5760405162d1953b60e31b81526001600160a01b03821660048201526024016108ca565b816001600160a01b03163b5f03611090576040516361798f2f60e11b81526001600160a01b03831660048201526024016108ca565b61082782611d62565b5f6110a333610b60565b60085f81546110b1906130dd565b918290555090506110c28185611db0565b6110cd818484611ec5565b6110d981898989611ff2565b6110e388866121ee565b6110ed8982612295565b98975050505050505050565b5f818152600b602052604081205460ff16600281600481111561111e5761111e612a18565b14806111635750600181600481111561113957611139612a18565b14801561116357507f00000000000000000000000000000000000000000000000000000000000000005b9392505050565b6006545f90600160a01b900460ff1661118257505f90565b50638fb3603760e01b90565b60606001805461077490612fee565b6108273383836122f6565b6111b133610b60565b8415806111bf575060085485115b156111e057604051634551eeef60e01b8152600481018690526024016108ca565b6111ec85858585611ff2565b6111f684826121ee565b5050505050565b6007545f906001600160a01b031663324e03be61121c888a018a6128b7565b6040518263ffffffff1660e01b815260040161123a91815260200190565b61018060405180830381865afa158015611256573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061127a9190613140565b6080015190505f88158015906112ac57505f828152600b6020526040902054600160881b90046001600160401b031689145b90508015806112c657506112c4888888888888611922565b155b156112e75760405163050b48d960e41b8152600481018a90526024016108ca565b85856040516112f7929190613206565b6040518091039020888860405161130f929190613206565b60405180910390208a7f65deac95b53ba76b9cdc6cf446af81731e1218c91eaf9811a95d28bde23b893e878760405161134992919061323d565b60405180910390a4505050505050505050565b6007546001600160a01b0316331461139c57600754604051630334c21b60e21b81523360048201526001600160a01b0390911660248201526044016108ca565b5f828152600b6020908152604080832054600160881b90046001600160401b03168352600f90915281208054909183916113d890600190613250565b90505b8015611490575f6127108483815481106113f7576113f761304b565b5f9182526020909120015461141790600160a01b900461ffff1687613073565b611421919061308a565b90508060095f8685815481106114395761143961304b565b5f9182526020808320909101546001600160a01b031683528201929092526040018120805490919061146c9084906130ca565b9091555061147c90508184613250565b9250508061148990613263565b90506113db565b508060095f845f815481106114a7576114a761304b565b5f9182526020808320909101546001600160a01b03168352820192909252604001812080549091906114da9084906130ca565b909155505060405183815284907f8b92bc602c0762a02616abb1ac4b3e517a18053f9cb2c977dc91e483145f552d9060200160405180910390a250505050565b611525848484610a51565b610ad433858585856123bd565b604080516080810182525f8082526020820181905291810182905260608101919091525f828152600e6020526040908190208151608081019092528054829060ff16600281111561158557611585612a18565b600281111561159657611596612a18565b8152905461ffff610100820481166020840152630100000082041660408301526001600160601b03650100000000009091041660609091015292915050565b5f828152600b6020908152604080832054600160881b90046001600160401b0316808452600e90925282208291906002815460ff16600281111561161b5761161b612a18565b14801561164a57505f828152600a602090815260408083206001600160a01b038916845290915290205460ff16155b801561166f57505f828152600260205260409020546001600160a01b03868116911614155b1561169f5760405163197f412d60e01b8152600481018790526001600160a01b03861660248201526044016108ca565b546501000000000081046001600160601b03169661010090910461ffff1695509350505050565b6116cf33610b60565b5f818152600b602052604081205460ff16908160048111156116f3576116f3612a18565b14806117105750600381600481111561170e5761170e612a18565b145b156117355781816002604051635689fe1160e01b81526004016108ca939291906130a9565b61082782826003611cb1565b606061174c82611a53565b505f828152600d6020526040812080549091600b91839061176f90600190613250565b8154811061177f5761177f61304b565b905f5260205f20015481526020019081526020015f2060010180546117a390612fee565b80601f01602080910402602001604051908101604052809291908181526020018280546117cf90612fee565b801561181a5780601f106117f15761010080835404028352916020019161181a565b820191905f5260205f20905b8154815290600101906020018083116117fd57829003601f168201915b5050505050915050919050565b61183033610b60565b5f60085f815461183f906130dd565b91829055505f818152600f602090815260408083208151808301909252338252612710828401908152815460018101835591855292909320905192018054915161ffff16600160a01b026001600160b01b03199092166001600160a01b03939093169290921717905590506118b681858585611ff2565b610ad43382612295565b6118c9816110f9565b61191f575f818152600b60205260409081902054905163125e10a360e31b81526108ca91839160ff909116907f000000000000000000000000000000000000000000000000000000000000000090600401613278565b50565b5f80611930878901896128b7565b90505f61193f868801886132ff565b90505f8061194f868801886134ab565b600754604051631339cea360e11b81529294509092506001600160a01b0316906326739d4690611989908790879087908790600401613597565b602060405180830381865afa1580156119a4573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906119c891906136b6565b9b9a5050505050505050505050565b6001600160a01b039182165f90815260056020908152604080832093909416825291909152205460ff1690565b5f6001600160e01b031982166380ac58cd60e01b1480611a3457506001600160e01b03198216635b5e139f60e01b145b8061076057506301ffc9a760e01b6001600160e01b0319831614610760565b5f818152600260205260408120546001600160a01b03168061076057604051637e27328960e01b8152600481018490526024016108ca565b610ca983838360016124dc565b611aa583838360016125e0565b610ca957604051635274afe760e01b81526001600160a01b03841660048201526024016108ca565b5f828152600260205260408120546001600160a01b0390811690831615611af957611af9818486612642565b6001600160a01b03811615611b3357611b145f855f5f6124dc565b6001600160a01b0381165f90815260036020526040902080545f190190555b6001600160a01b03851615611b61576001600160a01b0385165f908152600360205260409020805460010190555b5f8481526002602052604080822080546001600160a01b0319166001600160a01b0389811691821790925591518793918516917fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef91a4949350505050565b5f5f611bf3611bd66006546001600160a01b031690565b8630611be560045f898b6136d1565b611bee916136f8565b6126a6565b91509150816111f65763ffffffff811615611c8e576006805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90611c4e90889088908890600401613730565b5f604051808303815f87803b158015611c65575f5ffd5b505af1158015611c77573d5f5f3e3d5ffd5b50506006805460ff60a01b19169055506111f69050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016108ca565b5f838152600b60205260409020805482919060ff19166001836004811115611cdb57611cdb612a18565b0217905550611ce942612738565b5f848152600b60205260409081902080546001600160401b0393909316600160481b0267ffffffffffffffff60481b19909316929092179091555183907fbbcadec35b915a628e057c1af9aab382b3c08cd61507a95adb2249f72573fcec90611d55908590859061375d565b60405180910390a2505050565b600680546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610bfe565b5f6107d0611dc46040840160208501613778565b61ffff1611158015611deb57506107d0611de46060840160408501613778565b61ffff1611155b90505f611dfe60808401606085016137a7565b6001600160601b031615156001611e1860208601866137ce565b6002811115611e2957611e29612a18565b14149050811580611e38575080155b15611ea457611e4d6040840160208501613778565b611e5d6060850160408601613778565b611e6d60808601606087016137a7565b604051637a2a89e960e01b815261ffff93841660048201529290911660248301526001600160601b031660448201526064016108ca565b5f848152600e602052604090208390611ebd82826137f5565b505050505050565b5f808215801590611ed7575060088311155b90505f5b8381108015611ee75750815b15611fba575f858583818110611eff57611eff61304b565b611f159260206040909202019081019150612944565b6001600160a01b031614159150848482818110611f3457611f3461304b565b9050604002016020016020810190611f4c9190613778565b611f5a9061ffff16846130ca565b5f878152600f60205260409020909350858583818110611f7c57611f7c61304b565b83546001810185555f948552602090942060409091029290920192919091019050611fa782826138b7565b505080611fb3906130dd565b9050611edb565b50801580611fca57506127108214155b156111f657604051632c79c32d60e01b815260048101849052602481018390526044016108ca565b5f8390036120135760405163506f3a1b60e01b815260040160405180910390fd5b80801580612022575061010081115b1561204b57604051634144f22560e11b81526004810182905261010060248201526044016108ca565b5f848152600b6020526040812090815460ff16600481111561206f5761206f612a18565b146120975780546040516321b3ac5360e11b81526108ca91879160ff90911690600401613911565b5f868152600d6020908152604082208054600180820183559184529190922001869055815460ff19161781556120cc42612738565b81546001600160401b03919091166101000268ffffffffffffffff00199091161781556120f842612738565b81546001600160401b0391909116600160481b0267ffffffffffffffff60481b1990911617815561212886612738565b81546001600160401b0391909116600160881b0267ffffffffffffffff60881b199091161781555f868152600d602052604090205461216690612771565b815463ffffffff91909116600160c81b0263ffffffff60c81b1990911617815560018101612195848683613969565b5085857f125431546bf95933986548418970c7befe07f0b9861e6dbec138230a0d563380835f0160199054906101000a900463ffffffff1687876040516121de93929190613a22565b60405180910390a3505050505050565b5f828152600c602052604090208190612232828281358155602082013560018201556040820135600282015560608201356003820155608090910135600490910155565b505060408051823581526020808401359082015282820135818301526060808401359082015260808084013590820152905183917ff45eda4dbaceba7fdf63836d2460d078a3cd0d56f9b46d8deb1a0172471f4cf9919081900360a00190a25050565b6001600160a01b0382166122be57604051633250574960e11b81525f60048201526024016108ca565b5f6122ca83835f611acd565b90506001600160a01b03811615610ca9576040516339e3563760e11b81525f60048201526024016108ca565b6001600160a01b03831661231f5760405163a9fbf51f60e01b81525f60048201526024016108ca565b6001600160a01b03821661235157604051630b61174360e31b81526001600160a01b03831660048201526024016108ca565b6001600160a01b038381165f81815260056020908152604080832094871680845294825291829020805460ff191686151590811790915591519182527f17307eab39ab6107e8899845ad3d59bd9653f200f220920489ca2b5937696c31910160405180910390a3505050565b6001600160a01b0383163b156111f657604051630a85bd0160e11b81526001600160a01b0384169063150b7a02906123ff908890889087908790600401613a41565b6020604051808303815f875af1925050508015612439575060408051601f3d908101601f1916820190925261243691810190613a73565b60015b6124a0573d808015612466576040519150601f19603f3d011682016040523d82523d5f602084013e61246b565b606091505b5080515f0361249857604051633250574960e11b81526001600160a01b03851660048201526024016108ca565b805160208201fd5b6001600160e01b03198116630a85bd0160e11b14611ebd57604051633250574960e11b81526001600160a01b03851660048201526024016108ca565b80806124f057506001600160a01b03821615155b156125b1575f6124ff84611a53565b90506001600160a01b0383161580159061252b5750826001600160a01b0316816001600160a01b031614155b801561253e575061253c81846119d7565b155b156125675760405163a9fbf51f60e01b81526001600160a01b03841660048201526024016108ca565b81156125af5783856001600160a01b0316826001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560405160405180910390a45b505b50505f90815260046020526040902080546001600160a01b0319166001600160a01b0392909216919091179055565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661263657838315161561262a573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b61264d8383836127a1565b610ca9576001600160a01b03831661267b57604051637e27328960e01b8152600481018290526024016108ca565b60405163177e802f60e01b81526001600160a01b0383166004820152602481018290526044016108ca565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561272e575f516020805191945081901c150291505b5094509492505050565b5f6001600160401b0382111561276d57604080516306dfcc6560e41b81526004810191909152602481018390526044016108ca565b5090565b5f63ffffffff82111561276d576040516306dfcc6560e41b815260206004820152602481018390526044016108ca565b5f6001600160a01b038316158015906127fd5750826001600160a01b0316846001600160a01b031614806127da57506127da84846119d7565b806127fd57505f828152600460205260409020546001600160a01b038481169116145b949350505050565b6001600160e01b03198116811461191f575f5ffd5b5f6020828403121561282a575f5ffd5b813561116381612805565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6111636020830184612835565b6001600160a01b038116811461191f575f5ffd5b5f5f6040838503121561289a575f5ffd5b8235915060208301356128ac81612875565b809150509250929050565b5f602082840312156128c7575f5ffd5b5035919050565b5f5f604083850312156128df575f5ffd5b82356128ea81612875565b946020939093013593505050565b5f8151808452602084019350602083015f5b8281101561292857815186526020958601959091019060010161290a565b5093949350505050565b602081525f61116360208301846128f8565b5f60208284031215612954575f5ffd5b813561116381612875565b5f5f5f60608486031215612971575f5ffd5b833561297c81612875565b9250602084013561298c81612875565b929592945050506040919091013590565b5f5f604083850312156129ae575f5ffd5b50508035926020909101359150565b602080825282518282018190525f918401906040840190835b81811015612a0d57835180516001600160a01b0316845260209081015161ffff1681850152909301926040909201916001016129d6565b509095945050505050565b634e487b7160e01b5f52602160045260245ffd5b60058110612a3c57612a3c612a18565b9052565b60208152612a52602082018351612a2c565b6001600160401b0360208301511660408201526001600160401b0360408301511660608201526001600160401b03606083015116608082015263ffffffff60808301511660a08201525f60a083015160c0808401526127fd60e0840182612835565b5f5f83601f840112612ac4575f5ffd5b5081356001600160401b03811115612ada575f5ffd5b602083019150836020828501011115610b54575f5ffd5b5f60a08284031215612b01575f5ffd5b50919050565b5f5f5f5f5f5f5f5f888a036101a0811215612b20575f5ffd5b8935612b2b81612875565b985060208a0135975060408a01356001600160401b03811115612b4c575f5ffd5b612b588c828d01612ab4565b9098509650612b6c90508b60608c01612af1565b9450608060ff1982011215612b7f575f5ffd5b50610100890192506101808901356001600160401b03811115612ba0575f5ffd5b8901601f81018b13612bb0575f5ffd5b80356001600160401b03811115612bc5575f5ffd5b8b60208260061b8401011115612bd9575f5ffd5b989b979a50959850939692959194602001935050565b801515811461191f575f5ffd5b5f5f60408385031215612c0d575f5ffd5b8235612c1881612875565b915060208301356128ac81612bef565b5f5f5f5f5f6101008688031215612c3d575f5ffd5b853594506020860135935060408601356001600160401b03811115612c60575f5ffd5b612c6c88828901612ab4565b9094509250612c8090508760608801612af1565b90509295509295909350565b5f5f5f5f5f5f5f6080888a031215612ca2575f5ffd5b8735965060208801356001600160401b03811115612cbe575f5ffd5b612cca8a828b01612ab4565b90975095505060408801356001600160401b03811115612ce8575f5ffd5b612cf48a828b01612ab4565b90955093505060608801356001600160401b03811115612d12575f5ffd5b612d1e8a828b01612ab4565b989b979a50959850939692959293505050565b634e487b7160e01b5f52604160045260245ffd5b60405161018081016001600160401b0381118282101715612d6857612d68612d31565b60405290565b60405161012081016001600160401b0381118282101715612d6857612d68612d31565b604051601f8201601f191681016001600160401b0381118282101715612db957612db9612d31565b604052919050565b5f5f5f5f60808587031215612dd4575f5ffd5b8435612ddf81612875565b93506020850135612def81612875565b92506040850135915060608501356001600160401b03811115612e10575f5ffd5b8501601f81018713612e20575f5ffd5b80356001600160401b03811115612e3957612e39612d31565b612e4c601f8201601f1916602001612d91565b818152886020838501011115612e60575f5ffd5b816020840160208301375f6020838301015280935050505092959194509250565b8151608082019060038110612e9857612e98612a18565b8083525061ffff602084015116602083015261ffff60408401511660408301526001600160601b03606084015116606083015292915050565b602081016107608284612a2c565b5f5f5f60408486031215612ef1575f5ffd5b8335925060208401356001600160401b03811115612f0d575f5ffd5b612f1986828701612ab4565b9497909650939450505050565b5f5f5f5f5f5f60608789031215612f3b575f5ffd5b86356001600160401b03811115612f50575f5ffd5b612f5c89828a01612ab4565b90975095505060208701356001600160401b03811115612f7a575f5ffd5b612f8689828a01612ab4565b90955093505060408701356001600160401b03811115612fa4575f5ffd5b612fb089828a01612ab4565b979a9699509497509295939492505050565b5f5f60408385031215612fd3575f5ffd5b8235612fde81612875565b915060208301356128ac81612875565b600181811c9082168061300257607f821691505b602082108103612b0157634e487b7160e01b5f52602260045260245ffd5b805161302b81612875565b919050565b5f60208284031215613040575f5ffd5b815161116381612875565b634e487b7160e01b5f52603260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b80820281158282048414176107605761076061305f565b5f826130a457634e487b7160e01b5f52601260045260245ffd5b500490565b838152606081016130bd6020830185612a2c565b6127fd6040830184612a2c565b808201808211156107605761076061305f565b5f600182016130ee576130ee61305f565b5060010190565b60ff8116811461191f575f5ffd5b805161302b816130f5565b63ffffffff8116811461191f575f5ffd5b805161302b8161310e565b80516001600160401b038116811461302b575f5ffd5b5f610180828403128015613152575f5ffd5b5061315b612d45565b8251815261316b60208401613103565b602082015261317c60408401613020565b6040820152606083810151908201526080808401519082015260a080840151908201526131ab60c0840161311f565b60c08201526131bc60e0840161312a565b60e08201526131ce610100840161312a565b6101008201526131e1610120840161312a565b6101208201526101408381015190820152610160928301519281019290925250919050565b818382375f9101908152919050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f6127fd602083018486613215565b818103818111156107605761076061305f565b5f816132715761327161305f565b505f190190565b8381526060810161328c6020830185612a2c565b8215156040830152949350505050565b5f6001600160401b038211156132b4576132b4612d31565b5060051b60200190565b803561302b8161310e565b8035600381900b811461302b575f5ffd5b61ffff8116811461191f575f5ffd5b803561302b816132da565b803561302b816130f5565b5f6020828403121561330f575f5ffd5b81356001600160401b03811115613324575f5ffd5b8201601f81018413613334575f5ffd5b80356133476133428261329c565b612d91565b8082825260208201915060206101208402850101925086831115613369575f5ffd5b6020840193505b82841015613433576101208488031215613388575f5ffd5b613390612d6e565b613399856132be565b8152602085810135908201526133b1604086016132c9565b60408201526133c2606086016132c9565b60608201526133d3608086016132c9565b60808201526133e460a086016132be565b60a08201526133f560c086016132e9565b60c082015261340660e086016132f4565b60e082015261341861010086016132f4565b61010082015282526101209390930192602090910190613370565b9695505050505050565b5f82601f83011261344c575f5ffd5b813561345a6133428261329c565b8082825260208201915060208360051b86010192508583111561347b575f5ffd5b602085015b838110156134a157803561349381612bef565b835260209283019201613480565b5095945050505050565b5f5f604083850312156134bc575f5ffd5b82356001600160401b038111156134d1575f5ffd5b8301601f810185136134e1575f5ffd5b80356134ef6133428261329c565b8082825260208201915060208360051b850101925087831115613510575f5ffd5b6020840193505b82841015613532578335825260209384019390910190613517565b945050505060208301356001600160401b0381111561354f575f5ffd5b61355b8582860161343d565b9150509250929050565b5f8151808452602084019350602083015f5b828110156129285781511515865260209586019590910190600101613577565b5f608082018683526080602084015280865180835260a0850191506020880192505f5b8181101561368257835163ffffffff815116845260208101516020850152604081015160030b604085015260608101516135f9606086018260030b9052565b50608081015161360e608086018260030b9052565b5060a081015161362660a086018263ffffffff169052565b5060c081015161363c60c086018261ffff169052565b5060e081015161365160e086018260ff169052565b50610100810151905061366a61010085018260ff169052565b506020939093019261012092909201916001016135ba565b5050838103604085015261369681876128f8565b91505082810360608401526136ab8185613565565b979650505050505050565b5f602082840312156136c6575f5ffd5b815161116381612bef565b5f5f858511156136df575f5ffd5b838611156136eb575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015613729576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f906137549083018486613215565b95945050505050565b6040810161376b8285612a2c565b6111636020830184612a2c565b5f60208284031215613788575f5ffd5b8135611163816132da565b6001600160601b038116811461191f575f5ffd5b5f602082840312156137b7575f5ffd5b813561116381613793565b6003811061191f575f5ffd5b5f602082840312156137de575f5ffd5b8135611163816137c2565b5f813561076081613793565b8135613800816137c2565b6003811061381057613810612a18565b815460ff821691508160ff198216178355602084013561382f816132da565b62ffff008160081b169050808362ffffff198416171784556040850135613855816132da565b64ffff0000008160181b168464ffffffffff19851617831717855550505050610827613883606084016137e9565b825470ffffffffffffffffffffffff0000000000191660289190911b70ffffffffffffffffffffffff000000000016178255565b81356138c281612875565b81546001600160a01b031981166001600160a01b0392909216918217835560208401356138ee816132da565b6001600160b01b03199190911690911760a09190911b61ffff60a01b1617905550565b828152604081016111636020830184612a2c565b601f821115610ca957805f5260205f20601f840160051c8101602085101561394a5750805b601f840160051c820191505b818110156111f6575f8155600101613956565b6001600160401b0383111561398057613980612d31565b6139948361398e8354612fee565b83613925565b5f601f8411600181146139c5575f85156139ae5750838201355b5f19600387901b1c1916600186901b1783556111f6565b5f83815260208120601f198716915b828110156139f457868501358255602094850194600190920191016139d4565b5086821015613a10575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b63ffffffff84168152604060208201525f613754604083018486613215565b6001600160a01b03858116825284166020820152604081018390526080606082018190525f9061343390830184612835565b5f60208284031215613a83575f5ffd5b81516111638161280556",
}

// ModelRegistry is an auto generated Go binding around an Ethereum contract.
type ModelRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ModelRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewModelRegistry creates a new instance of ModelRegistry.
func NewModelRegistry() *ModelRegistry {
	parsed, err := ModelRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ModelRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ModelRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_, bool allowPreview, uint64 versionDelay_) returns()
func (modelRegistry *ModelRegistry) PackConstructor(authority_ common.Address, allowPreview bool, versionDelay_ uint64) []byte {
	enc, err := modelRegistry.abi.Pack("", authority_, allowPreview, versionDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccrue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb269df50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accrue(bytes32 digest, uint256 amount) returns()
func (modelRegistry *ModelRegistry) PackAccrue(digest [32]byte, amount *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("accrue", digest, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccrue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb269df50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accrue(bytes32 digest, uint256 amount) returns()
func (modelRegistry *ModelRegistry) TryPackAccrue(digest [32]byte, amount *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("accrue", digest, amount)
}

// PackAddAigcData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea30507.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addAigcData(uint256 tokenId, bytes prompt, bytes aigcData, bytes proof) returns()
func (modelRegistry *ModelRegistry) PackAddAigcData(tokenId *big.Int, prompt []byte, aigcData []byte, proof []byte) []byte {
	enc, err := modelRegistry.abi.Pack("addAigcData", tokenId, prompt, aigcData, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddAigcData is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaea30507.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addAigcData(uint256 tokenId, bytes prompt, bytes aigcData, bytes proof) returns()
func (modelRegistry *ModelRegistry) TryPackAddAigcData(tokenId *big.Int, prompt []byte, aigcData []byte, proof []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("addAigcData", tokenId, prompt, aigcData, proof)
}

// PackAddVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa56afacf.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function addVersion(uint256 modelId, bytes32 digest, string uri, (bytes32,bytes32,bytes32,bytes32,bytes32) provenance) returns()
func (modelRegistry *ModelRegistry) PackAddVersion(modelId *big.Int, digest [32]byte, uri string, provenance Provenance) []byte {
	enc, err := modelRegistry.abi.Pack("addVersion", modelId, digest, uri, provenance)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAddVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa56afacf.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function addVersion(uint256 modelId, bytes32 digest, string uri, (bytes32,bytes32,bytes32,bytes32,bytes32) provenance) returns()
func (modelRegistry *ModelRegistry) TryPackAddVersion(modelId *big.Int, digest [32]byte, uri string, provenance Provenance) ([]byte, error) {
	return modelRegistry.abi.Pack("addVersion", modelId, digest, uri, provenance)
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) PackApprove(to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("approve", to, tokenId)
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
func (modelRegistry *ModelRegistry) TryPackApprove(to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("approve", to, tokenId)
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (modelRegistry *ModelRegistry) PackAuthority() []byte {
	enc, err := modelRegistry.abi.Pack("authority")
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
func (modelRegistry *ModelRegistry) TryPackAuthority() ([]byte, error) {
	return modelRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (modelRegistry *ModelRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("authority", data)
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
func (modelRegistry *ModelRegistry) PackBalanceOf(owner common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("balanceOf", owner)
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
func (modelRegistry *ModelRegistry) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbde0c829.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function chargeOf(bytes32 digest, address consumer) view returns(uint96 price, uint16 royaltyBps)
func (modelRegistry *ModelRegistry) PackChargeOf(digest [32]byte, consumer common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("chargeOf", digest, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChargeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbde0c829.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function chargeOf(bytes32 digest, address consumer) view returns(uint96 price, uint16 royaltyBps)
func (modelRegistry *ModelRegistry) TryPackChargeOf(digest [32]byte, consumer common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("chargeOf", digest, consumer)
}

// ModelRegistryChargeOfOutput serves as a container for the return parameters of contract
// method ChargeOf.
type ModelRegistryChargeOfOutput struct {
	Price      *big.Int
	RoyaltyBps uint16
}

// UnpackChargeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbde0c829.
//
// Solidity: function chargeOf(bytes32 digest, address consumer) view returns(uint96 price, uint16 royaltyBps)
func (modelRegistry *ModelRegistry) UnpackChargeOf(data []byte) (ModelRegistryChargeOfOutput, error) {
	out, err := modelRegistry.abi.Unpack("chargeOf", data)
	outstruct := new(ModelRegistryChargeOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Price = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.RoyaltyBps = *abi.ConvertType(out[1], new(uint16)).(*uint16)
	return *outstruct, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address account) returns()
func (modelRegistry *ModelRegistry) PackClaim(account common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("claim", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(address account) returns()
func (modelRegistry *ModelRegistry) TryPackClaim(account common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("claim", account)
}

// PackCreatorsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c4c374.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creatorsOf(uint256 modelId) view returns((address,uint16)[])
func (modelRegistry *ModelRegistry) PackCreatorsOf(modelId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("creatorsOf", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreatorsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c4c374.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creatorsOf(uint256 modelId) view returns((address,uint16)[])
func (modelRegistry *ModelRegistry) TryPackCreatorsOf(modelId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("creatorsOf", modelId)
}

// UnpackCreatorsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x33c4c374.
//
// Solidity: function creatorsOf(uint256 modelId) view returns((address,uint16)[])
func (modelRegistry *ModelRegistry) UnpackCreatorsOf(data []byte) ([]Creator, error) {
	out, err := modelRegistry.abi.Unpack("creatorsOf", data)
	if err != nil {
		return *new([]Creator), err
	}
	out0 := *abi.ConvertType(out[0], new([]Creator)).(*[]Creator)
	return out0, nil
}

// PackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c3448c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deprecate(bytes32 digest) returns()
func (modelRegistry *ModelRegistry) PackDeprecate(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("deprecate", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeprecate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc1c3448c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deprecate(bytes32 digest) returns()
func (modelRegistry *ModelRegistry) TryPackDeprecate(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("deprecate", digest)
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("getApproved", tokenId)
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
func (modelRegistry *ModelRegistry) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrantLicence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1edc4ffd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantLicence(uint256 modelId, address account) returns()
func (modelRegistry *ModelRegistry) PackGrantLicence(modelId *big.Int, account common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("grantLicence", modelId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantLicence is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1edc4ffd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantLicence(uint256 modelId, address account) returns()
func (modelRegistry *ModelRegistry) TryPackGrantLicence(modelId *big.Int, account common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("grantLicence", modelId, account)
}

// PackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hub() view returns(address)
func (modelRegistry *ModelRegistry) PackHub() []byte {
	enc, err := modelRegistry.abi.Pack("hub")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hub() view returns(address)
func (modelRegistry *ModelRegistry) TryPackHub() ([]byte, error) {
	return modelRegistry.abi.Pack("hub")
}

// UnpackHub is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x365a86fc.
//
// Solidity: function hub() view returns(address)
func (modelRegistry *ModelRegistry) UnpackHub(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("hub", data)
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
func (modelRegistry *ModelRegistry) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("isApprovedForAll", owner, operator)
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
func (modelRegistry *ModelRegistry) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("isApprovedForAll", data)
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
func (modelRegistry *ModelRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := modelRegistry.abi.Pack("isConsumingScheduledOp")
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
func (modelRegistry *ModelRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return modelRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (modelRegistry *ModelRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := modelRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLicensed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x074d8202.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function licensed(uint256 modelId, address account) view returns(bool)
func (modelRegistry *ModelRegistry) PackLicensed(modelId *big.Int, account common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("licensed", modelId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLicensed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x074d8202.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function licensed(uint256 modelId, address account) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackLicensed(modelId *big.Int, account common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("licensed", modelId, account)
}

// UnpackLicensed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x074d8202.
//
// Solidity: function licensed(uint256 modelId, address account) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackLicensed(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("licensed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) PackModelCount() []byte {
	enc, err := modelRegistry.abi.Pack("modelCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6a645fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackModelCount() ([]byte, error) {
	return modelRegistry.abi.Pack("modelCount")
}

// UnpackModelCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6a645fe.
//
// Solidity: function modelCount() view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackModelCount(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("modelCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackModelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4853aa6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelOf(bytes32 digest) view returns((uint8,uint64,uint64,uint64,uint32,string))
func (modelRegistry *ModelRegistry) PackModelOf(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("modelOf", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4853aa6b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function modelOf(bytes32 digest) view returns((uint8,uint64,uint64,uint64,uint32,string))
func (modelRegistry *ModelRegistry) TryPackModelOf(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("modelOf", digest)
}

// UnpackModelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4853aa6b.
//
// Solidity: function modelOf(bytes32 digest) view returns((uint8,uint64,uint64,uint64,uint32,string))
func (modelRegistry *ModelRegistry) UnpackModelOf(data []byte) (Model, error) {
	out, err := modelRegistry.abi.Unpack("modelOf", data)
	if err != nil {
		return *new(Model), err
	}
	out0 := *abi.ConvertType(out[0], new(Model)).(*Model)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (modelRegistry *ModelRegistry) PackName() []byte {
	enc, err := modelRegistry.abi.Pack("name")
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
func (modelRegistry *ModelRegistry) TryPackName() ([]byte, error) {
	return modelRegistry.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (modelRegistry *ModelRegistry) UnpackName(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("ownerOf", tokenId)
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
func (modelRegistry *ModelRegistry) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (modelRegistry *ModelRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := modelRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPreviewAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17cc4c7b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewAllowed() view returns(bool)
func (modelRegistry *ModelRegistry) PackPreviewAllowed() []byte {
	enc, err := modelRegistry.abi.Pack("previewAllowed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewAllowed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x17cc4c7b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewAllowed() view returns(bool)
func (modelRegistry *ModelRegistry) TryPackPreviewAllowed() ([]byte, error) {
	return modelRegistry.abi.Pack("previewAllowed")
}

// UnpackPreviewAllowed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x17cc4c7b.
//
// Solidity: function previewAllowed() view returns(bool)
func (modelRegistry *ModelRegistry) UnpackPreviewAllowed(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("previewAllowed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProvenanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x627b7043.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function provenanceOf(bytes32 digest) view returns((bytes32,bytes32,bytes32,bytes32,bytes32))
func (modelRegistry *ModelRegistry) PackProvenanceOf(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("provenanceOf", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProvenanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x627b7043.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function provenanceOf(bytes32 digest) view returns((bytes32,bytes32,bytes32,bytes32,bytes32))
func (modelRegistry *ModelRegistry) TryPackProvenanceOf(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("provenanceOf", digest)
}

// UnpackProvenanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x627b7043.
//
// Solidity: function provenanceOf(bytes32 digest) view returns((bytes32,bytes32,bytes32,bytes32,bytes32))
func (modelRegistry *ModelRegistry) UnpackProvenanceOf(data []byte) (Provenance, error) {
	out, err := modelRegistry.abi.Unpack("provenanceOf", data)
	if err != nil {
		return *new(Provenance), err
	}
	out0 := *abi.ConvertType(out[0], new(Provenance)).(*Provenance)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d31fb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register(bytes32 digest, string uri) returns()
func (modelRegistry *ModelRegistry) PackRegister(digest [32]byte, uri string) []byte {
	enc, err := modelRegistry.abi.Pack("register", digest, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf2d31fb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register(bytes32 digest, string uri) returns()
func (modelRegistry *ModelRegistry) TryPackRegister(digest [32]byte, uri string) ([]byte, error) {
	return modelRegistry.abi.Pack("register", digest, uri)
}

// PackRegisterModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8393faa2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registerModel(address owner, bytes32 digest, string uri, (bytes32,bytes32,bytes32,bytes32,bytes32) provenance, (uint8,uint16,uint16,uint96) terms, (address,uint16)[] creators) returns(uint256 modelId)
func (modelRegistry *ModelRegistry) PackRegisterModel(owner common.Address, digest [32]byte, uri string, provenance Provenance, terms ModelTerms, creators []Creator) []byte {
	enc, err := modelRegistry.abi.Pack("registerModel", owner, digest, uri, provenance, terms, creators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegisterModel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8393faa2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registerModel(address owner, bytes32 digest, string uri, (bytes32,bytes32,bytes32,bytes32,bytes32) provenance, (uint8,uint16,uint16,uint96) terms, (address,uint16)[] creators) returns(uint256 modelId)
func (modelRegistry *ModelRegistry) TryPackRegisterModel(owner common.Address, digest [32]byte, uri string, provenance Provenance, terms ModelTerms, creators []Creator) ([]byte, error) {
	return modelRegistry.abi.Pack("registerModel", owner, digest, uri, provenance, terms, creators)
}

// UnpackRegisterModel is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8393faa2.
//
// Solidity: function registerModel(address owner, bytes32 digest, string uri, (bytes32,bytes32,bytes32,bytes32,bytes32) provenance, (uint8,uint16,uint16,uint96) terms, (address,uint16)[] creators) returns(uint256 modelId)
func (modelRegistry *ModelRegistry) UnpackRegisterModel(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("registerModel", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67d42a8b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function release(bytes32 digest) returns()
func (modelRegistry *ModelRegistry) PackRelease(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("release", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelease is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x67d42a8b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function release(bytes32 digest) returns()
func (modelRegistry *ModelRegistry) TryPackRelease(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("release", digest)
}

// PackRequireUsable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd208cd85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requireUsable(bytes32 digest) view returns()
func (modelRegistry *ModelRegistry) PackRequireUsable(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("requireUsable", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequireUsable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd208cd85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requireUsable(bytes32 digest) view returns()
func (modelRegistry *ModelRegistry) TryPackRequireUsable(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("requireUsable", digest)
}

// PackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address receiver, uint256 royaltyAmount)
func (modelRegistry *ModelRegistry) PackRoyaltyInfo(tokenId *big.Int, salePrice *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("royaltyInfo", tokenId, salePrice)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyInfo is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a55205a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address receiver, uint256 royaltyAmount)
func (modelRegistry *ModelRegistry) TryPackRoyaltyInfo(tokenId *big.Int, salePrice *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("royaltyInfo", tokenId, salePrice)
}

// ModelRegistryRoyaltyInfoOutput serves as a container for the return parameters of contract
// method RoyaltyInfo.
type ModelRegistryRoyaltyInfoOutput struct {
	Receiver      common.Address
	RoyaltyAmount *big.Int
}

// UnpackRoyaltyInfo is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a55205a.
//
// Solidity: function royaltyInfo(uint256 tokenId, uint256 salePrice) view returns(address receiver, uint256 royaltyAmount)
func (modelRegistry *ModelRegistry) UnpackRoyaltyInfo(data []byte) (ModelRegistryRoyaltyInfoOutput, error) {
	out, err := modelRegistry.abi.Unpack("royaltyInfo", data)
	outstruct := new(ModelRegistryRoyaltyInfoOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Receiver = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.RoyaltyAmount = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackRoyaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb30d4ce.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyOf(address account) view returns(uint256)
func (modelRegistry *ModelRegistry) PackRoyaltyOf(account common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("royaltyOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbb30d4ce.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyOf(address account) view returns(uint256)
func (modelRegistry *ModelRegistry) TryPackRoyaltyOf(account common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("royaltyOf", account)
}

// UnpackRoyaltyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbb30d4ce.
//
// Solidity: function royaltyOf(address account) view returns(uint256)
func (modelRegistry *ModelRegistry) UnpackRoyaltyOf(data []byte) (*big.Int, error) {
	out, err := modelRegistry.abi.Unpack("royaltyOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (modelRegistry *ModelRegistry) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
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
func (modelRegistry *ModelRegistry) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId, bytes data) returns()
func (modelRegistry *ModelRegistry) PackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) []byte {
	enc, err := modelRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
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
func (modelRegistry *ModelRegistry) TryPackSafeTransferFrom0(from common.Address, to common.Address, tokenId *big.Int, data []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("safeTransferFrom0", from, to, tokenId, data)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address operator, bool approved) returns()
func (modelRegistry *ModelRegistry) PackSetApprovalForAll(operator common.Address, approved bool) []byte {
	enc, err := modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
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
func (modelRegistry *ModelRegistry) TryPackSetApprovalForAll(operator common.Address, approved bool) ([]byte, error) {
	return modelRegistry.abi.Pack("setApprovalForAll", operator, approved)
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (modelRegistry *ModelRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("setAuthority", newAuthority)
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
func (modelRegistry *ModelRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackSetCanary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e795ab3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setCanary(bytes32 digest) returns()
func (modelRegistry *ModelRegistry) PackSetCanary(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("setCanary", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetCanary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e795ab3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setCanary(bytes32 digest) returns()
func (modelRegistry *ModelRegistry) TryPackSetCanary(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("setCanary", digest)
}

// PackSetHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31962cdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHub(address hub_) returns()
func (modelRegistry *ModelRegistry) PackSetHub(hub common.Address) []byte {
	enc, err := modelRegistry.abi.Pack("setHub", hub)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31962cdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setHub(address hub_) returns()
func (modelRegistry *ModelRegistry) TryPackSetHub(hub common.Address) ([]byte, error) {
	return modelRegistry.abi.Pack("setHub", hub)
}

// PackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function statusOf(bytes32 digest) view returns(uint8)
func (modelRegistry *ModelRegistry) PackStatusOf(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("statusOf", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStatusOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc7df14e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function statusOf(bytes32 digest) view returns(uint8)
func (modelRegistry *ModelRegistry) TryPackStatusOf(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("statusOf", digest)
}

// UnpackStatusOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc7df14e2.
//
// Solidity: function statusOf(bytes32 digest) view returns(uint8)
func (modelRegistry *ModelRegistry) UnpackStatusOf(data []byte) (uint8, error) {
	out, err := modelRegistry.abi.Unpack("statusOf", data)
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
func (modelRegistry *ModelRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := modelRegistry.abi.Pack("supportsInterface", interfaceId)
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
func (modelRegistry *ModelRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("supportsInterface", data)
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
func (modelRegistry *ModelRegistry) PackSymbol() []byte {
	enc, err := modelRegistry.abi.Pack("symbol")
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
func (modelRegistry *ModelRegistry) TryPackSymbol() ([]byte, error) {
	return modelRegistry.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (modelRegistry *ModelRegistry) UnpackSymbol(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function termsOf(uint256 modelId) view returns((uint8,uint16,uint16,uint96))
func (modelRegistry *ModelRegistry) PackTermsOf(modelId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("termsOf", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTermsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbadc2dff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function termsOf(uint256 modelId) view returns((uint8,uint16,uint16,uint96))
func (modelRegistry *ModelRegistry) TryPackTermsOf(modelId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("termsOf", modelId)
}

// UnpackTermsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbadc2dff.
//
// Solidity: function termsOf(uint256 modelId) view returns((uint8,uint16,uint16,uint96))
func (modelRegistry *ModelRegistry) UnpackTermsOf(data []byte) (ModelTerms, error) {
	out, err := modelRegistry.abi.Unpack("termsOf", data)
	if err != nil {
		return *new(ModelTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(ModelTerms)).(*ModelTerms)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (modelRegistry *ModelRegistry) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (modelRegistry *ModelRegistry) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (modelRegistry *ModelRegistry) UnpackTokenURI(data []byte) (string, error) {
	out, err := modelRegistry.abi.Unpack("tokenURI", data)
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
func (modelRegistry *ModelRegistry) PackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("transferFrom", from, to, tokenId)
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
func (modelRegistry *ModelRegistry) TryPackTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("transferFrom", from, to, tokenId)
}

// PackUsable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86c27e85.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function usable(bytes32 digest) view returns(bool)
func (modelRegistry *ModelRegistry) PackUsable(digest [32]byte) []byte {
	enc, err := modelRegistry.abi.Pack("usable", digest)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUsable is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x86c27e85.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function usable(bytes32 digest) view returns(bool)
func (modelRegistry *ModelRegistry) TryPackUsable(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("usable", digest)
}

// UnpackUsable is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x86c27e85.
//
// Solidity: function usable(bytes32 digest) view returns(bool)
func (modelRegistry *ModelRegistry) UnpackUsable(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("usable", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde8f50a1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(bytes prompt, bytes aigcData, bytes proof) view returns(bool success)
func (modelRegistry *ModelRegistry) PackVerify(prompt []byte, aigcData []byte, proof []byte) []byte {
	enc, err := modelRegistry.abi.Pack("verify", prompt, aigcData, proof)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xde8f50a1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(bytes prompt, bytes aigcData, bytes proof) view returns(bool success)
func (modelRegistry *ModelRegistry) TryPackVerify(prompt []byte, aigcData []byte, proof []byte) ([]byte, error) {
	return modelRegistry.abi.Pack("verify", prompt, aigcData, proof)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xde8f50a1.
//
// Solidity: function verify(bytes prompt, bytes aigcData, bytes proof) view returns(bool success)
func (modelRegistry *ModelRegistry) UnpackVerify(data []byte) (bool, error) {
	out, err := modelRegistry.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackVersionDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8027d3d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionDelay() view returns(uint64)
func (modelRegistry *ModelRegistry) PackVersionDelay() []byte {
	enc, err := modelRegistry.abi.Pack("versionDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8027d3d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionDelay() view returns(uint64)
func (modelRegistry *ModelRegistry) TryPackVersionDelay() ([]byte, error) {
	return modelRegistry.abi.Pack("versionDelay")
}

// UnpackVersionDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8027d3d5.
//
// Solidity: function versionDelay() view returns(uint64)
func (modelRegistry *ModelRegistry) UnpackVersionDelay(data []byte) (uint64, error) {
	out, err := modelRegistry.abi.Unpack("versionDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackVersionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127c9495.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function versionsOf(uint256 modelId) view returns(bytes32[])
func (modelRegistry *ModelRegistry) PackVersionsOf(modelId *big.Int) []byte {
	enc, err := modelRegistry.abi.Pack("versionsOf", modelId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersionsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x127c9495.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function versionsOf(uint256 modelId) view returns(bytes32[])
func (modelRegistry *ModelRegistry) TryPackVersionsOf(modelId *big.Int) ([]byte, error) {
	return modelRegistry.abi.Pack("versionsOf", modelId)
}

// UnpackVersionsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x127c9495.
//
// Solidity: function versionsOf(uint256 modelId) view returns(bytes32[])
func (modelRegistry *ModelRegistry) UnpackVersionsOf(data []byte) ([][32]byte, error) {
	out, err := modelRegistry.abi.Unpack("versionsOf", data)
	if err != nil {
		return *new([][32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([][32]byte)).(*[][32]byte)
	return out0, nil
}

// ModelRegistryAigcData represents a AigcData event raised by the ModelRegistry contract.
type ModelRegistryAigcData struct {
	TokenId  *big.Int
	Prompt   common.Hash
	AigcData common.Hash
	Proof    []byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryAigcDataEventName = "AigcData"

// ContractEventName returns the user-defined event name.
func (ModelRegistryAigcData) ContractEventName() string {
	return ModelRegistryAigcDataEventName
}

// UnpackAigcDataEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AigcData(uint256 indexed tokenId, bytes indexed prompt, bytes indexed aigcData, bytes proof)
func (modelRegistry *ModelRegistry) UnpackAigcDataEvent(log *types.Log) (*ModelRegistryAigcData, error) {
	event := "AigcData"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryAigcData)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryApproval represents a Approval event raised by the ModelRegistry contract.
type ModelRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (ModelRegistryApproval) ContractEventName() string {
	return ModelRegistryApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (modelRegistry *ModelRegistry) UnpackApprovalEvent(log *types.Log) (*ModelRegistryApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryApproval)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryApprovalForAll represents a ApprovalForAll event raised by the ModelRegistry contract.
type ModelRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const ModelRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (ModelRegistryApprovalForAll) ContractEventName() string {
	return ModelRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (modelRegistry *ModelRegistry) UnpackApprovalForAllEvent(log *types.Log) (*ModelRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryApprovalForAll)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the ModelRegistry contract.
type ModelRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ModelRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ModelRegistryAuthorityUpdated) ContractEventName() string {
	return ModelRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (modelRegistry *ModelRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*ModelRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryHubSet represents a HubSet event raised by the ModelRegistry contract.
type ModelRegistryHubSet struct {
	Hub common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const ModelRegistryHubSetEventName = "HubSet"

// ContractEventName returns the user-defined event name.
func (ModelRegistryHubSet) ContractEventName() string {
	return ModelRegistryHubSetEventName
}

// UnpackHubSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HubSet(address hub)
func (modelRegistry *ModelRegistry) UnpackHubSetEvent(log *types.Log) (*ModelRegistryHubSet, error) {
	event := "HubSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryHubSet)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryLicenceGranted represents a LicenceGranted event raised by the ModelRegistry contract.
type ModelRegistryLicenceGranted struct {
	ModelId *big.Int
	Account common.Address
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryLicenceGrantedEventName = "LicenceGranted"

// ContractEventName returns the user-defined event name.
func (ModelRegistryLicenceGranted) ContractEventName() string {
	return ModelRegistryLicenceGrantedEventName
}

// UnpackLicenceGrantedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LicenceGranted(uint256 indexed modelId, address indexed account)
func (modelRegistry *ModelRegistry) UnpackLicenceGrantedEvent(log *types.Log) (*ModelRegistryLicenceGranted, error) {
	event := "LicenceGranted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryLicenceGranted)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryModelRegistered represents a ModelRegistered event raised by the ModelRegistry contract.
type ModelRegistryModelRegistered struct {
	Digest  [32]byte
	ModelId *big.Int
	Version uint32
	Uri     string
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRegisteredEventName = "ModelRegistered"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRegistered) ContractEventName() string {
	return ModelRegistryModelRegisteredEventName
}

// UnpackModelRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRegistered(bytes32 indexed digest, uint256 indexed modelId, uint32 version, string uri)
func (modelRegistry *ModelRegistry) UnpackModelRegisteredEvent(log *types.Log) (*ModelRegistryModelRegistered, error) {
	event := "ModelRegistered"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelRegistered)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryModelStatusChanged represents a ModelStatusChanged event raised by the ModelRegistry contract.
type ModelRegistryModelStatusChanged struct {
	Digest [32]byte
	From   uint8
	To     uint8
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelStatusChangedEventName = "ModelStatusChanged"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelStatusChanged) ContractEventName() string {
	return ModelRegistryModelStatusChangedEventName
}

// UnpackModelStatusChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelStatusChanged(bytes32 indexed digest, uint8 from, uint8 to)
func (modelRegistry *ModelRegistry) UnpackModelStatusChangedEvent(log *types.Log) (*ModelRegistryModelStatusChanged, error) {
	event := "ModelStatusChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryModelStatusChanged)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryProvenanceRecorded represents a ProvenanceRecorded event raised by the ModelRegistry contract.
type ModelRegistryProvenanceRecorded struct {
	Digest     [32]byte
	Provenance Provenance
	Raw        *types.Log // Blockchain specific contextual infos
}

const ModelRegistryProvenanceRecordedEventName = "ProvenanceRecorded"

// ContractEventName returns the user-defined event name.
func (ModelRegistryProvenanceRecorded) ContractEventName() string {
	return ModelRegistryProvenanceRecordedEventName
}

// UnpackProvenanceRecordedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProvenanceRecorded(bytes32 indexed digest, (bytes32,bytes32,bytes32,bytes32,bytes32) provenance)
func (modelRegistry *ModelRegistry) UnpackProvenanceRecordedEvent(log *types.Log) (*ModelRegistryProvenanceRecorded, error) {
	event := "ProvenanceRecorded"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryProvenanceRecorded)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryRoyaltyAccrued represents a RoyaltyAccrued event raised by the ModelRegistry contract.
type ModelRegistryRoyaltyAccrued struct {
	Digest [32]byte
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistryRoyaltyAccruedEventName = "RoyaltyAccrued"

// ContractEventName returns the user-defined event name.
func (ModelRegistryRoyaltyAccrued) ContractEventName() string {
	return ModelRegistryRoyaltyAccruedEventName
}

// UnpackRoyaltyAccruedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltyAccrued(bytes32 indexed digest, uint256 amount)
func (modelRegistry *ModelRegistry) UnpackRoyaltyAccruedEvent(log *types.Log) (*ModelRegistryRoyaltyAccrued, error) {
	event := "RoyaltyAccrued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryRoyaltyAccrued)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryRoyaltyClaimed represents a RoyaltyClaimed event raised by the ModelRegistry contract.
type ModelRegistryRoyaltyClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryRoyaltyClaimedEventName = "RoyaltyClaimed"

// ContractEventName returns the user-defined event name.
func (ModelRegistryRoyaltyClaimed) ContractEventName() string {
	return ModelRegistryRoyaltyClaimedEventName
}

// UnpackRoyaltyClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltyClaimed(address indexed account, uint256 amount)
func (modelRegistry *ModelRegistry) UnpackRoyaltyClaimedEvent(log *types.Log) (*ModelRegistryRoyaltyClaimed, error) {
	event := "RoyaltyClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryRoyaltyClaimed)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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

// ModelRegistryTransfer represents a Transfer event raised by the ModelRegistry contract.
type ModelRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ModelRegistryTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (ModelRegistryTransfer) ContractEventName() string {
	return ModelRegistryTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (modelRegistry *ModelRegistry) UnpackTransferEvent(log *types.Log) (*ModelRegistryTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != modelRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ModelRegistryTransfer)
	if len(log.Data) > 0 {
		if err := modelRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range modelRegistry.abi.Events[event].Inputs {
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
func (modelRegistry *ModelRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["CreatorsInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackCreatorsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["HubAlreadySet"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackHubAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelKnown"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelNotUsable"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelNotUsableError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelUnknown"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotAttested"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotAttestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NotLicensed"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNotLicensedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["OnlyHub"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackOnlyHubError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["OnlyModelOwner"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackOnlyModelOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ReleaseTooEarly"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackReleaseTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["StatusNotAllowed"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackStatusNotAllowedError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["TermsInvalid"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackTermsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["UriLengthOutOfRange"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackUriLengthOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ZeroDigest"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackZeroDigestError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ModelRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ModelRegistry contract.
type ModelRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ModelRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (modelRegistry *ModelRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ModelRegistryAccessManagedInvalidAuthority, error) {
	out := new(ModelRegistryAccessManagedInvalidAuthority)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ModelRegistry contract.
type ModelRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ModelRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (modelRegistry *ModelRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*ModelRegistryAccessManagedRequiredDelay, error) {
	out := new(ModelRegistryAccessManagedRequiredDelay)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ModelRegistry contract.
type ModelRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ModelRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (modelRegistry *ModelRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*ModelRegistryAccessManagedUnauthorized, error) {
	out := new(ModelRegistryAccessManagedUnauthorized)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryCreatorsInvalid represents a CreatorsInvalid error raised by the ModelRegistry contract.
type ModelRegistryCreatorsInvalid struct {
	Count  *big.Int
	SumBps *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CreatorsInvalid(uint256 count, uint256 sumBps)
func ModelRegistryCreatorsInvalidErrorID() common.Hash {
	return common.HexToHash("0x2c79c32d97a34927ff54ac8ab82a113c0f2a13c426f1857174711e236b14d102")
}

// UnpackCreatorsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CreatorsInvalid(uint256 count, uint256 sumBps)
func (modelRegistry *ModelRegistry) UnpackCreatorsInvalidError(raw []byte) (*ModelRegistryCreatorsInvalid, error) {
	out := new(ModelRegistryCreatorsInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "CreatorsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the ModelRegistry contract.
type ModelRegistryERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func ModelRegistryERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (modelRegistry *ModelRegistry) UnpackERC721IncorrectOwnerError(raw []byte) (*ModelRegistryERC721IncorrectOwner, error) {
	out := new(ModelRegistryERC721IncorrectOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the ModelRegistry contract.
type ModelRegistryERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func ModelRegistryERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (modelRegistry *ModelRegistry) UnpackERC721InsufficientApprovalError(raw []byte) (*ModelRegistryERC721InsufficientApproval, error) {
	out := new(ModelRegistryERC721InsufficientApproval)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidApprover represents a ERC721InvalidApprover error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func ModelRegistryERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidApproverError(raw []byte) (*ModelRegistryERC721InvalidApprover, error) {
	out := new(ModelRegistryERC721InvalidApprover)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidOperator represents a ERC721InvalidOperator error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func ModelRegistryERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidOperatorError(raw []byte) (*ModelRegistryERC721InvalidOperator, error) {
	out := new(ModelRegistryERC721InvalidOperator)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidOwner represents a ERC721InvalidOwner error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func ModelRegistryERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidOwnerError(raw []byte) (*ModelRegistryERC721InvalidOwner, error) {
	out := new(ModelRegistryERC721InvalidOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func ModelRegistryERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidReceiverError(raw []byte) (*ModelRegistryERC721InvalidReceiver, error) {
	out := new(ModelRegistryERC721InvalidReceiver)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721InvalidSender represents a ERC721InvalidSender error raised by the ModelRegistry contract.
type ModelRegistryERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func ModelRegistryERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (modelRegistry *ModelRegistry) UnpackERC721InvalidSenderError(raw []byte) (*ModelRegistryERC721InvalidSender, error) {
	out := new(ModelRegistryERC721InvalidSender)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryERC721NonexistentToken represents a ERC721NonexistentToken error raised by the ModelRegistry contract.
type ModelRegistryERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func ModelRegistryERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (modelRegistry *ModelRegistry) UnpackERC721NonexistentTokenError(raw []byte) (*ModelRegistryERC721NonexistentToken, error) {
	out := new(ModelRegistryERC721NonexistentToken)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryHubAlreadySet represents a HubAlreadySet error raised by the ModelRegistry contract.
type ModelRegistryHubAlreadySet struct {
	Hub common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HubAlreadySet(address hub)
func ModelRegistryHubAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x19b47ad4a9f663092a18ec95b071ded2cbce8ed342e76368f03631388846ef27")
}

// UnpackHubAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HubAlreadySet(address hub)
func (modelRegistry *ModelRegistry) UnpackHubAlreadySetError(raw []byte) (*ModelRegistryHubAlreadySet, error) {
	out := new(ModelRegistryHubAlreadySet)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "HubAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelKnown represents a ModelKnown error raised by the ModelRegistry contract.
type ModelRegistryModelKnown struct {
	Digest [32]byte
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelKnown(bytes32 digest, uint8 status)
func ModelRegistryModelKnownErrorID() common.Hash {
	return common.HexToHash("0x436758a6689207b964fe289e4870009b119d7b4713c9c011917097cb04a4b0a1")
}

// UnpackModelKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelKnown(bytes32 digest, uint8 status)
func (modelRegistry *ModelRegistry) UnpackModelKnownError(raw []byte) (*ModelRegistryModelKnown, error) {
	out := new(ModelRegistryModelKnown)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelNotUsable represents a ModelNotUsable error raised by the ModelRegistry contract.
type ModelRegistryModelNotUsable struct {
	Digest         [32]byte
	Given          uint8
	PreviewAllowed bool
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelNotUsable(bytes32 digest, uint8 given, bool previewAllowed)
func ModelRegistryModelNotUsableErrorID() common.Hash {
	return common.HexToHash("0x92f08518ab7c3d2fafc5bda0dbc511f61f4d4968f97ebf97b212b6707900e5a5")
}

// UnpackModelNotUsableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelNotUsable(bytes32 digest, uint8 given, bool previewAllowed)
func (modelRegistry *ModelRegistry) UnpackModelNotUsableError(raw []byte) (*ModelRegistryModelNotUsable, error) {
	out := new(ModelRegistryModelNotUsable)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelNotUsable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryModelUnknown represents a ModelUnknown error raised by the ModelRegistry contract.
type ModelRegistryModelUnknown struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelUnknown(uint256 modelId)
func ModelRegistryModelUnknownErrorID() common.Hash {
	return common.HexToHash("0x4551eeef75941ae9e2aebae53519667de981f6e0ff3a67d9039cf1fab79f984c")
}

// UnpackModelUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelUnknown(uint256 modelId)
func (modelRegistry *ModelRegistry) UnpackModelUnknownError(raw []byte) (*ModelRegistryModelUnknown, error) {
	out := new(ModelRegistryModelUnknown)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ModelUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotAttested represents a NotAttested error raised by the ModelRegistry contract.
type ModelRegistryNotAttested struct {
	ModelId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttested(uint256 modelId)
func ModelRegistryNotAttestedErrorID() common.Hash {
	return common.HexToHash("0x50b48d90f71b0d1ca11c441df6a2ef3b7120c564e801e74cc35a08c43d28f7a4")
}

// UnpackNotAttestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttested(uint256 modelId)
func (modelRegistry *ModelRegistry) UnpackNotAttestedError(raw []byte) (*ModelRegistryNotAttested, error) {
	out := new(ModelRegistryNotAttested)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotAttested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNotLicensed represents a NotLicensed error raised by the ModelRegistry contract.
type ModelRegistryNotLicensed struct {
	Digest  [32]byte
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotLicensed(bytes32 digest, address account)
func ModelRegistryNotLicensedErrorID() common.Hash {
	return common.HexToHash("0x197f412d13d1679ddd00c1af86c88de4a4b3c5c64994f492877bc7faa5310db9")
}

// UnpackNotLicensedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotLicensed(bytes32 digest, address account)
func (modelRegistry *ModelRegistry) UnpackNotLicensedError(raw []byte) (*ModelRegistryNotLicensed, error) {
	out := new(ModelRegistryNotLicensed)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NotLicensed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryNothingToClaim represents a NothingToClaim error raised by the ModelRegistry contract.
type ModelRegistryNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func ModelRegistryNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (modelRegistry *ModelRegistry) UnpackNothingToClaimError(raw []byte) (*ModelRegistryNothingToClaim, error) {
	out := new(ModelRegistryNothingToClaim)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryOnlyHub represents a OnlyHub error raised by the ModelRegistry contract.
type ModelRegistryOnlyHub struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyHub(address given, address required)
func ModelRegistryOnlyHubErrorID() common.Hash {
	return common.HexToHash("0x0cd3086cbe267f4dc2cdabdfdd774474bd5e70d07b092a391318f82752faeba5")
}

// UnpackOnlyHubError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyHub(address given, address required)
func (modelRegistry *ModelRegistry) UnpackOnlyHubError(raw []byte) (*ModelRegistryOnlyHub, error) {
	out := new(ModelRegistryOnlyHub)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "OnlyHub", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryOnlyModelOwner represents a OnlyModelOwner error raised by the ModelRegistry contract.
type ModelRegistryOnlyModelOwner struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyModelOwner(address given, address required)
func ModelRegistryOnlyModelOwnerErrorID() common.Hash {
	return common.HexToHash("0x8e4d7218db1a8ee80e778c26a34990f4f05941f004d8f78b902179c009612ccd")
}

// UnpackOnlyModelOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyModelOwner(address given, address required)
func (modelRegistry *ModelRegistry) UnpackOnlyModelOwnerError(raw []byte) (*ModelRegistryOnlyModelOwner, error) {
	out := new(ModelRegistryOnlyModelOwner)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "OnlyModelOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryReleaseTooEarly represents a ReleaseTooEarly error raised by the ModelRegistry contract.
type ModelRegistryReleaseTooEarly struct {
	Digest   [32]byte
	Time     *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReleaseTooEarly(bytes32 digest, uint256 time, uint256 required)
func ModelRegistryReleaseTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x93477b3d8b8860d0455a8560bbf03243eee6865bf742c87b793e0c111c024b59")
}

// UnpackReleaseTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReleaseTooEarly(bytes32 digest, uint256 time, uint256 required)
func (modelRegistry *ModelRegistry) UnpackReleaseTooEarlyError(raw []byte) (*ModelRegistryReleaseTooEarly, error) {
	out := new(ModelRegistryReleaseTooEarly)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ReleaseTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ModelRegistry contract.
type ModelRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ModelRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (modelRegistry *ModelRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ModelRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(ModelRegistrySafeCastOverflowedUintDowncast)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ModelRegistry contract.
type ModelRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ModelRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (modelRegistry *ModelRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*ModelRegistrySafeERC20FailedOperation, error) {
	out := new(ModelRegistrySafeERC20FailedOperation)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryStatusNotAllowed represents a StatusNotAllowed error raised by the ModelRegistry contract.
type ModelRegistryStatusNotAllowed struct {
	Digest   [32]byte
	Given    uint8
	Required uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StatusNotAllowed(bytes32 digest, uint8 given, uint8 required)
func ModelRegistryStatusNotAllowedErrorID() common.Hash {
	return common.HexToHash("0x5689fe11a24869148d3a816b51a36c96cd03a030bc5dfa56d4af4f062d6acb2a")
}

// UnpackStatusNotAllowedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StatusNotAllowed(bytes32 digest, uint8 given, uint8 required)
func (modelRegistry *ModelRegistry) UnpackStatusNotAllowedError(raw []byte) (*ModelRegistryStatusNotAllowed, error) {
	out := new(ModelRegistryStatusNotAllowed)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "StatusNotAllowed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryTermsInvalid represents a TermsInvalid error raised by the ModelRegistry contract.
type ModelRegistryTermsInvalid struct {
	RoyaltyBps uint16
	ResaleBps  uint16
	Price      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsInvalid(uint16 royaltyBps, uint16 resaleBps, uint96 price)
func ModelRegistryTermsInvalidErrorID() common.Hash {
	return common.HexToHash("0x7a2a89e98e5130cfe9f1c540ef7b8714b324da345d65fbf3eed7dc644a6ff12b")
}

// UnpackTermsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsInvalid(uint16 royaltyBps, uint16 resaleBps, uint96 price)
func (modelRegistry *ModelRegistry) UnpackTermsInvalidError(raw []byte) (*ModelRegistryTermsInvalid, error) {
	out := new(ModelRegistryTermsInvalid)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "TermsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryUriLengthOutOfRange represents a UriLengthOutOfRange error raised by the ModelRegistry contract.
type ModelRegistryUriLengthOutOfRange struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UriLengthOutOfRange(uint256 given, uint256 max)
func ModelRegistryUriLengthOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x8289e44a8b66938eb449858405aa754ebcc311569489346084096a5edf0c1408")
}

// UnpackUriLengthOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UriLengthOutOfRange(uint256 given, uint256 max)
func (modelRegistry *ModelRegistry) UnpackUriLengthOutOfRangeError(raw []byte) (*ModelRegistryUriLengthOutOfRange, error) {
	out := new(ModelRegistryUriLengthOutOfRange)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "UriLengthOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ModelRegistryZeroDigest represents a ZeroDigest error raised by the ModelRegistry contract.
type ModelRegistryZeroDigest struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroDigest()
func ModelRegistryZeroDigestErrorID() common.Hash {
	return common.HexToHash("0x506f3a1b346eda52e581752dd72ca5fc50463f2e4eb5db65f0e0390bcb3ada11")
}

// UnpackZeroDigestError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroDigest()
func (modelRegistry *ModelRegistry) UnpackZeroDigestError(raw []byte) (*ModelRegistryZeroDigest, error) {
	out := new(ModelRegistryZeroDigest)
	if err := modelRegistry.abi.UnpackIntoInterface(out, "ZeroDigest", raw); err != nil {
		return nil, err
	}
	return out, nil
}
