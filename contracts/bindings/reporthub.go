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

// ReportHubMetaData contains all meta data concerning the ReportHub contract.
var ReportHubMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIOperatorRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"feeToken_\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"caps\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"attemptDuration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"attemptOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAttempt\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"attemptsEnded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"checkReport\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collectProtocol\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collectRoyalty\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"earliestFail\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"fail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"}],\"name\":\"feeFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"}],\"name\":\"feeOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fees\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"firstOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"models\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"observersOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"openAttempts\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"openDispute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"outcomeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"reopen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"}],\"name\":\"reportDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"reportedAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"internalType\":\"structRequest\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"rewardOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"royaltyOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"name\":\"setFees\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"models_\",\"type\":\"address\"}],\"name\":\"setModels\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"}],\"name\":\"setTiming\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumRequestState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"outcomes\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"proofFlags\",\"type\":\"bool[]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"wouldAccept\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"AttemptOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"}],\"name\":\"DisputeOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"FeesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"models\",\"type\":\"address\"}],\"name\":\"ModelsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ProtocolFeeCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reportDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"}],\"name\":\"ReportAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RequestFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"RequestOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RoyaltyCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attemptDuration\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"TimingSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"AttemptNotLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRisk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"EmptyWindow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"FailAfterTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"FailAfterTooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"models\",\"type\":\"address\"}],\"name\":\"ModelsAlreadySet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"NotACommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToCollect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PageSizeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ParameterOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"ParameterTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"QuorumTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"SignaturesLengthWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"}],\"name\":\"SignersNotMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"TooEarlyToFail\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"WindowTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongAttempt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongModel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"WrongObservers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongOutcomeCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongRequestHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WrongWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroOutcomeRoot\",\"type\":\"error\"}]",
	ID:  "763b6f134872233e82284af86a66146c82",
	Bin: "0x610220604052600b80546001600160401b0319166380000000179055348015610026575f5ffd5b50604051615b11380380615b1183398101604081905261004591610695565b6040518060400160405280600581526020016429b432b0b360d91b815250604051806040016040528060018152602001603160f81b81525088888686868e610092816101b860201b60201c565b506001600160a01b0380861660a052841660805282516001600160601b0390811660c05260208401805190911660e052835190516100d491849184919061020b565b50505050506100e88261046e60201b60201c565b6101a0526100f58161046e565b6101c0528151602080840191909120610160528151908201206101805246610120526101846101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610100525050306101405263ffffffff8086166101e0528416610200526101ab85856104ab565b5050505050505050610792565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b83516001600160601b038084169116111561026157835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b03918216602482015290831660448201526064015b60405180910390fd5b806001600160601b031684602001516001600160601b031611156102c157602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b0391821660248201529082166044820152606401610258565b835f01516001600160601b031684604001516001600160601b0316111561032d576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b03918216602482015291166044820152606401610258565b6107d0846060015161ffff16111561038057606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d06044820152606401610258565b835160018054602080880180516001600160601b039081166c010000000000000000000000009081026001600160c01b0319909516968216968717949094179094556040808a018051600280546060808f01805161ffff908116909a026001600160701b0319909316948b169490941791909117909155600380546001600160a01b038e166001600160a01b031990911681179091558451998a5294518816958901959095529051909516868201529351909216908401526080830152517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f9181900360a00190a150505050565b5f5f829050601f81511115610498578260405163305a27a960e01b81526004016102589190610737565b80516104a38261076c565b179392505050565b63ffffffff821615806104c6575062093a808263ffffffff16115b1561050d5760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a806044820152606401610258565b62093a808163ffffffff1611156105565760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a806044820152606401610258565b600a805463ffffffff8481166001600160401b03199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b6001600160a01b03811681146105d2575f5ffd5b50565b805163ffffffff811681146105e8575f5ffd5b919050565b80516001600160601b03811681146105e8575f5ffd5b5f60808284031215610613575f5ffd5b604051608081016001600160401b038111828210171561064157634e487b7160e01b5f52604160045260245ffd5b604052905080610650836105ed565b815261065e602084016105ed565b602082015261066f604084016105ed565b6040820152606083015161ffff81168114610688575f5ffd5b6060919091015292915050565b5f5f5f5f5f5f5f5f6101c0898b0312156106ad575f5ffd5b88516106b8816105be565b60208a01519098506106c9816105be565b60408a01519097506106da816105be565b95506106e860608a016105d5565b94506106f660808a016105d5565b93506107058a60a08b01610603565b92506107158a6101208b01610603565b91506101a0890151610726816105be565b809150509295985092959890939650565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561078c575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516152896108885f395f818161145c01526114b801525f81816113c7015261142d01525f612bbf01525f612b9401525f6141bc01525f61419401525f6140ef01525f61411901525f61414301525f6118e701525f6118c601525f818161065701528181610d2b01528181610db00152818161151201528181612431015281816124d901528181612be60152612f3e01525f81816105a101528181610a2c0152818161131d0152818161174301528181611a58015281816120340152613fb001526152895ff3fe608060405234801561000f575f5ffd5b506004361061026b575f3560e01c80636b1f70581161014b578063a5a52c0a116100bf578063bc3b5dee11610084578063bc3b5dee146107f0578063bf7e214f14610803578063cc1bf6cc14610813578063d26509b114610826578063da6bffd814610858578063ed0132c21461086b575f5ffd5b8063a5a52c0a14610751578063ac32f9a814610782578063ad51007014610795578063ad6f49a3146107ca578063b609ac61146107dd575f5ffd5b806384b0196e1161011057806384b0196e1461067b578063873214f8146106965780638fb36037146106a95780639986df2c146106b15780639af1d35a146106c45780639e3989231461073e575f5ffd5b80636b1f7058146105d85780636f3a5c51146105eb578063758072501461061a5780637a9e5e4b146106425780637b10399914610655575f5ffd5b80633404b76d116101e257806351169dd7116101a757806351169dd7146105365780635badbe4c146105495780635c3ce4941461056157806361d027b314610574578063647846a51461059f578063650b9aba146105c5575f5ffd5b80633404b76d1461049f5780633e4f49e6146104b25780634550e3ec146104e45780634bc0163f146104f75780634dc024a61461050a575f5ffd5b80631e83409a116102335780631e83409a146103f95780631eefddb11461040c5780631efe569d1461043957806326739d461461044c5780632ecaa0831461046f578063324e03be1461047f575f5ffd5b80630a38fe2b1461026f5780630de257d0146102955780631199c2cb146102dd578063132e4f3c146103c25780631924adb9146103d7575b5f5ffd5b61028261027d3660046145ed565b61087e565b6040519081526020015b60405180910390f35b6102c56102a336600461460d565b5f90815260066020526040902060010154600160981b900464ffffffffff1690565b6040516001600160401b03909116815260200161028c565b61036a6102eb36600461460d565b60408051608080820183525f8083526020808401829052838501829052606093840182905294815260068552839020835191820184526001015463ffffffff610100820481168352600160281b8204169482019490945264ffffffffff600160481b8504811693820193909352600160701b9093049091169082015290565b60405161028c91905f60808201905063ffffffff83511682526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b6103d56103d036600461460d565b610891565b005b6102826103e536600461460d565b5f9081526006602052604090206003015490565b6103d561040736600461463b565b610987565b600a5461042490640100000000900463ffffffff1681565b60405163ffffffff909116815260200161028c565b6103d5610447366004614680565b610a53565b61045f61045a36600461474c565b610a66565b604051901515815260200161028c565b600a546104249063ffffffff1681565b61049261048d36600461460d565b610beb565b60405161028c91906148f9565b61045f6104ad366004614927565b610ce5565b6104d76104c036600461460d565b5f9081526006602052604090206001015460ff1690565b60405161028c9190614976565b6102826104f2366004614984565b610f42565b6102826105053660046149d9565b611094565b61051d610518366004614680565b611139565b6040516001600160e01b0319909116815260200161028c565b6103d5610544366004614a74565b6111f5565b600a54600160681b90046001600160401b0316610282565b6103d561056f366004614ab2565b6113b9565b600354610587906001600160a01b031681565b6040516001600160a01b03909116815260200161028c565b7f0000000000000000000000000000000000000000000000000000000000000000610587565b6103d56105d3366004614ae3565b6114ef565b6102826105e636600461460d565b61176a565b6104246105f936600461460d565b5f90815260066020526040902060010154600160c01b900463ffffffff1690565b61028261062836600461463b565b6001600160a01b03165f9081526005602052604090205490565b6103d561065036600461463b565b6117b4565b7f0000000000000000000000000000000000000000000000000000000000000000610587565b610683611828565b60405161028c9796959493929190614b48565b6102826106a4366004614bde565b61186a565b61051d611884565b600454610587906001600160a01b031681565b610731604080516080810182525f80825260208201819052918101829052606081019190915250604080516080810182526001546001600160601b038082168352600160601b91829004811660208401526002549081169383019390935290910461ffff16606082015290565b60405161028c9190614c5a565b6103d561074c366004614c68565b6118a8565b61028261075f36600461460d565b5f90815260066020526040902060090154600160c01b900465ffffffffffff1690565b6103d5610790366004614a74565b61190b565b6102826107a3366004614927565b6001600160401b03165f90815260076020526040902054600160d81b900463ffffffff1690565b6102826107d836600461460d565b611a85565b6103d56107eb36600461460d565b611aba565b6103d56107fe36600461463b565b611b65565b5f546001600160a01b0316610587565b610282610821366004614c99565b611c13565b61028261083436600461460d565b5f90815260066020526040902060090154600160601b90046001600160601b031690565b610282610866366004614cc3565b611c78565b6103d5610879366004614680565b611c8a565b5f6108898383611e1f565b509392505050565b5f61089b82611f30565b6006810154909150600160801b90046001600160401b03164210156108f5576006810154604051633bb09dc360e21b8152426004820152600160801b9091046001600160401b031660248201526044015b60405180910390fd5b61090181600101611f87565b60018101805460ff191660031790556109198261176a565b60098201546040516001600160601b03909116815283907f5b26a6ebbb2dc7d1fd3cc3468cc417338acd9c339fd630cf8e6735a596a76e279060200160405180910390a360028101546009820154610983916001600160a01b0316906001600160601b031661201d565b5050565b6001600160a01b0381165f90815260056020526040812054908190036109cb576040516332559a3360e11b81526001600160a01b03831660048201526024016108ec565b6001600160a01b0382165f8181526005602052604080822091909155517f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead90610a179084815260200190565b60405180910390a26109836001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016838361206c565b610a5f848484846120a1565b5050505050565b5f8781526006602052604081206003015486811580610a83575080155b80610aa15750610a94846001614cf2565b610a9e8783614cf2565b14155b15610ab0575f92505050610be0565b5f816001600160401b03811115610ac957610ac9614d05565b604051908082528060200260200182016040528015610af2578160200160208202803683370190505b5090505f5b82811015610bcb578015801590610b7457508a8a610b16600184614d19565b818110610b2557610b25614d2c565b610b3c926020610120909202019081019150614d40565b63ffffffff168b8b83818110610b5457610b54614d2c565b610b6b926020610120909202019081019150614d40565b63ffffffff1611155b15610b85575f945050505050610be0565b610ba68b8b83818110610b9a57610b9a614d2c565b905061012002016123be565b828281518110610bb857610bb8614d2c565b6020908102919091010152600101610af7565b50610bda8888888887866123db565b93505050505b979650505050505050565b610bf361456b565b5f8281526006602052604080822081516101808101909252918190600184015460ff166003811115610c2757610c27614942565b14610c325784610c34565b5f5b8152600683015460ff600160e01b820416602083015260028401546001600160a01b031660408301526004840154606083015260058401546080830152600784015460a083015263ffffffff600160c01b82041660c08301526001600160401b0380821660e0840152600160401b82048116610100840152600160801b9091041661012082015260098301546001600160601b03166101408201526008909201546101609092019190915292915050565b5f63800000006001600160401b038316118181610d1457600a54600160a81b90046001600160401b0316610d21565b600b546001600160401b03165b90505f82610dae577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d85573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610da99190614d59565b610e2e565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663835024e06040518163ffffffff1660e01b8152600401602060405180830381865afa158015610e0a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610e2e9190614d59565b90505f5b604081108015610e535750856001600160401b0316836001600160401b0316105b15610ed4576001600160401b038216610e6d846001614d74565b6001600160401b0316101580610eb5575060075f610e8c856001614d74565b6001600160401b0316815260208101919091526040015f2054600160d81b900463ffffffff1615155b610ed457610ec283614d93565b9250610ecd81614dbd565b9050610e32565b508215610efc57600b805467ffffffffffffffff19166001600160401b038416179055610f22565b600a805467ffffffffffffffff60a81b1916600160a81b6001600160401b038516021790555b816001600160401b0316856001600160401b031611159350505050919050565b5f8381526006602052604081206002600182015460ff166003811115610f6a57610f6a614942565b14610f9557600181015460405163deca234d60e01b81526108ec91879160ff90911690600401614dd5565b6006810154600160e01b900460ff16600114610fd557600681015460405163bd3c908960e01b8152600160e01b90910460ff1660048201526024016108ec565b610fdd61456b565b60036020820152600482015460608201526005820154608082015260068201546001600160401b0380821660e0840152600160401b9091041661010082015261104061103b61102b886123f6565b83602001518461010001516124af565b6125c6565b6001600160401b031661012082015261105b818686896125ff565b925085837f8bbff8bf77aa3ad8ef11385b895d9949110c2d6028e9a61d864a308f2113fd1760405160405180910390a350509392505050565b5f8060ff8a16600114806110ab575060ff8a166002145b806110b9575060ff8a166004145b9050806110de5760405163bd3c908960e01b815260ff8b1660048201526024016108ec565b6110e661456b565b60ff8b166020820152606081018a9052608081018990526001600160401b0380871660e0830152858116610100830152841661012082015261112a8189895f6125ff565b9b9a5050505050505050505050565b604051631efe569d60e01b81525f903090631efe569d90611164908890889088908890600401614ec6565b5f6040518083038186803b15801561117a575f5ffd5b505afa92505050801561118b575060015b6111ea573d8080156111b8576040519150601f19603f3d011682016040523d82523d5f602084013e6111bd565b606091505b506004815110156111d957506001600160e01b031990506111ed565b6111e281614ef6565b9150506111ed565b505f5b949350505050565b5f5b818110156113b4575f61122184848481811061121557611215614d2c565b9050602002013561274b565b6009810154909150600160601b90046001600160601b031680158061125157506009820154600160f01b900460ff165b156112a05784848481811061126857611268614d2c565b60048054604051631ed08ba160e11b815260209390930290940135908201526001600160a01b039092166024830152506044016108ec565b60098201805460ff60f01b1916600160f01b17905560058201548585858181106112cc576112cc614d2c565b905060200201357fc481bc9c4d5437ec388c51a0bf12ece2cb73cf8a99ddd1777cb07b62b32adb698360405161130491815260200190565b60405180910390a3600454611346906001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811691168361206c565b600480546005840154604051630b269df560e41b815292830152602482018390526001600160a01b03169063b269df50906044015f604051808303815f87803b158015611391575f5ffd5b505af11580156113a3573d5f5f3e3d5ffd5b5050505050508060010190506111f7565b505050565b6113c5335b5f3661279e565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168263ffffffff16101561145a57604051630a2e923160e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff80841660248301527f00000000000000000000000000000000000000000000000000000000000000001660448201526064016108ec565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff1610156114e557604051630a2e923160e01b815264677261636560d81b600482015263ffffffff80831660248301527f00000000000000000000000000000000000000000000000000000000000000001660448201526064016108ec565b610983828261288d565b604051632720d7f760e21b81526001600160a01b0384811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690639c835fdc90602401602060405180830381865afa158015611557573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061157b9190614f41565b90505f5b83811015611717575f61159d86868481811061121557611215614d2c565b90505f6115ad82600101896129a1565b90508063ffffffff165f03611602578686848181106115ce576115ce614d2c565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b03891660248201526044016108ec565b60018201805463ffffffff808416600160e01b8084049290921617026001600160e01b039091161790555f61163683612a50565b5090506116438187614cf2565b955084156116ac57886001600160a01b031688888681811061166757611667614d2c565b905060200201357f3702c79d2e338e7ff83d506f9675d5f94571195f02c3b99acfd54ef289a68c3b8360405161169f91815260200190565b60405180910390a3611709565b886001600160a01b03168888868181106116c8576116c8614d2c565b905060200201357f21c44946fba391a23601cfe4a4c4dc751779719b269b81942339d9eadb9302238360405161170091815260200190565b60405180910390a35b50505080600101905061157f565b508115610a5f57610a5f8161172c5785611739565b6003546001600160a01b03165b6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016908461206c565b5f805f8381526006602052604090206001015460ff16600381111561179157611791614942565b0361179d57505f919050565b6117ae6117a983610beb565b612b11565b92915050565b5f5433906001600160a01b031681146117ea5760405162d1953b60e31b81526001600160a01b03821660048201526024016108ec565b816001600160a01b03163b5f0361181f576040516361798f2f60e11b81526001600160a01b03831660048201526024016108ec565b61098382612b40565b5f6060805f5f5f6060611839612b8d565b611841612bb8565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f61187d611876612be3565b84846124af565b9392505050565b5f8054600160a01b900460ff1661189a57505f90565b638fb3603760e01b5b905090565b6118b1336113be565b6109836118c336849003840184614f95565b827f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612c92565b6003545f906001600160a01b0316815b83811015611a44575f61193986868481811061121557611215614d2c565b6001810154909150600160e01b9004638000000016156119995785858381811061196557611965614d2c565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b03841660248201526044016108ec565b6001810180546001600160e01b0381166380000000600160e01b9283900463ffffffff16179091021790555f6119ce82612a50565b91506119dc90508186614cf2565b9450836001600160a01b03168787858181106119fa576119fa614d2c565b905060200201357f3e4febac6100e201db638e98000ef75bf1b86e7187ecd61f2ad8918c293f43ca83604051611a3291815260200190565b60405180910390a3505060010161191b565b508115611a7f57611a7f6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016828461206c565b50505050565b6001545f90611aa490600160601b90046001600160601b03168361501f565b6001546117ae91906001600160601b0316614cf2565b5f611ac482611f30565b600a5460019190910180549092505f91611afb9164010000000090910463ffffffff1690600160701b900464ffffffffff16614cf2565b9050804211611b325742611b10826001614cf2565b60405163afbbdf1960e01b8152600481019290925260248201526044016108ec565b611b3b82611f87565b6113b483611b488561176a565b8454611b6090610100900463ffffffff166001615036565b612ec9565b611b6e336113be565b6001600160a01b0381161580611b8e57506004546001600160a01b031615155b15611bbe576004805460405163427492f560e01b81526001600160a01b03909116918101919091526024016108ec565b600480546001600160a01b0319166001600160a01b0383169081179091556040519081527fc281d68299f164b815f00d78cec66df092ffa887d4001b734e9c97cb3275baa9906020015b60405180910390a150565b5f8181526006602052604081206002600182015460ff166003811115611c3b57611c3b614942565b141580611c585750611c5081600101856129a1565b63ffffffff16155b15611c66575f9150506117ae565b611c6f81612a50565b50949350505050565b5f6117ae611c858361336a565b61339e565b5f611c97858585856120a1565b6040868101355f90815260066020522060018101805460ff19166002179055909150611ccb61016087016101408801614d40565b60018201805463ffffffff92909216600160c01b0263ffffffff60c01b19909216919091179055611cfb426133ca565b6001828101805464ffffffffff60981b1916600160981b64ffffffffff9490941693909302929092179182905560c08801356003840155600160281b90910463ffffffff9081165f90815260076020526040902080549091601b91611d69918591600160d81b900416615052565b92506101000a81548163ffffffff021916908363ffffffff16021790555085604001357f8f340223debc253cc7b6c690510de33c6ea1c5aa184cce33199b4d96198c233f876060016020810190611dc09190614d40565b6040805163ffffffff928316815260c08b01356020820152908101869052908816606082015233608082015260a00160405180910390a26002810154611e17903390600160a01b90046001600160601b03166133fb565b505050505050565b5f5f611e2a83611a85565b6004549092506001600160a01b0316611e4457505f611f29565b6004805460405163bde0c82960e01b81529182018690523360248301525f9182916001600160a01b03169063bde0c829906044016040805180830381865afa158015611e92573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611eb6919061506e565b60025491935091505f906127109061ffff841690611edd906001600160601b031688614d19565b611ee7919061501f565b611ef1919061509b565b9050611f066001600160601b03841686614cf2565b611f21611f1c836001600160601b038716614cf2565b613474565b945094505050505b9250929050565b5f81815260066020526040902060018082015460ff166003811115611f5757611f57614942565b14611f8257600181015460405163ae6914f960e01b81526108ec91849160ff90911690600401614dd5565b919050565b805463ffffffff600160281b90910481165f908152600760205260409020805490916001918391601b91611fc4918591600160d81b900416615052565b825463ffffffff9182166101009390930a9283029190920219909116179055508054825464ffffffffff600160a01b9092048216600160481b9091049091160361098357805461ffff60c81b1916600160d21b17905550565b801580159061205d575061205b6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001683836134a7565b155b156109835761098382826133fb565b61207983838360016134b0565b6113b457604051635274afe760e01b81526001600160a01b03841660048201526024016108ec565b5f5f6120b08660400135611f30565b6040805161010081019091526001820180549293505f92829060ff1660038111156120dd576120dd614942565b60038111156120ee576120ee614942565b8152905463ffffffff61010082048116602080850191909152600160281b83048216604085015264ffffffffff600160481b84048116606080870191909152600160701b85048216608080880191909152600160981b860490921660a0870152600160c01b8504841660c0870152600160e01b909404831660e0909501949094528401519394509290921691612188918a01908a01614d40565b63ffffffff16146121d1576121a36080880160608901614d40565b602082015160405163b712a72960e01b815263ffffffff9283166004820152911660248201526044016108ec565b5f61220c602089013560808a013560a08b01356121f56101008d0160e08e01614d40565b6122076101808e016101608f01614927565b613512565b8354909150811461222157612221888461356c565b60c08801355f036122455760405163e72bba5360e01b815260040160405180910390fd5b61225761018089016101608a01614927565b6001600160401b03164210156122a5574261227a6101808a016101608b01614927565b60405163a67435bd60e01b815260048101929092526001600160401b031660248201526044016108ec565b60408083015163ffffffff165f9081526007602052908120546122d0906001600160a01b03166136e5565b805190915089351461230157805160405162f0828760e11b81528a35600482015260248101919091526044016108ec565b5f61230f826020015161376c565b9250505081602001518a61014001602081019061232c9190614d40565b63ffffffff16901c1515806123595750806123576123526101608d016101408e01614d40565b6137c9565b105b15612399576123706101608b016101408c01614d40565b604051633da1eb7f60e21b815263ffffffff9091166004820152602481018290526044016108ec565b6123a28a611c78565b95506123b182878b8b8b613832565b5050505050949350505050565b5f60405161012083823761012081205f525060205f209050919050565b5f826123ea8888888887613943565b14979650505050505050565b5f81156124a7575f8281526006602052604090819020600101549051631f682cc760e01b8152600160281b90910463ffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631f682cc790602401602060405180830381865afa15801561247e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906124a29190614d59565b6117ae565b6117ae612be3565b604051637bb95e9760e01b81526001600160401b03841660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637bb95e9790602401608060405180830381865afa15801561251e573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061254291906150ba565b5050600a5460ff9190911692505f915061256c9063ffffffff640100000000820481169116614cf2565b612577836002614cf2565b612581919061501f565b90505f1960ff86160161259e5761259b8162278d00613ba2565b90505b806125b242866001600160401b0316613ba2565b6125bc9190614cf2565b9695505050505050565b5f6001600160401b038211156125fb57604080516306dfcc6560e41b81526004810191909152602481018390526044016108ec565b5090565b5f82158061260e575061100083115b156126375760405163273700bd60e11b81526004810184905261100060248201526044016108ec565b600a8054600d9061265790600160681b90046001600160401b0316614d93565b82546001600160401b039182166101009390930a8381029202191617909155808652336040870152905061268b8484613bb1565b60a086015261269983613bc6565b63ffffffff1660c086015260808501516126b39084611e1f565b506101408601526126c2613bf6565b6101608601526126d28583613c08565b6126dd818585613d77565b5f6126e786612b11565b90506126f4868285613dde565b80827f95c61a3378264e87e2131e450ca2bcfbe18c358334b79f1619e946457eba453688888860405161272993929190615116565b60405180910390a361273c82825f612ec9565b611c6f33876101400151613f9d565b5f8181526006602052604090206002600182015460ff16600381111561277357612773614942565b14611f8257600181015460405163deca234d60e01b81526108ec91849160ff90911690600401614dd5565b5f5f6127d16127b45f546001600160a01b031690565b86306127c360045f898b615160565b6127cc91615187565b613fd8565b9150915081610a5f5763ffffffff81161561286a575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061282b908890889088906004016151bd565b5f604051808303815f87803b158015612842575f5ffd5b505af1158015612854573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610a5f9050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016108ec565b63ffffffff821615806128a8575062093a808263ffffffff16115b156128ef5760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a8060448201526064016108ec565b62093a808163ffffffff1611156129385760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a8060448201526064016108ec565b600a805463ffffffff84811667ffffffffffffffff199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b8154600160281b900463ffffffff165f9081526007602052604081205481906129d2906001600160a01b031661406a565b90505f5b81518110156111ea57836001600160a01b03168282815181106129fb576129fb614d2c565b60200260200101516001600160a01b031603612a48578454600160c01b810463ffffffff600160e01b9092048216191680821691612a3e916001851b1616613bc6565b93505050506117ae565b6001016129d6565b600981015460028201545f91829182916001600160601b03600160601b8204811692612a8792600160a01b90910482169116614d19565b612a919190614d19565b60018501549091505f90612ab190600160c01b900463ffffffff166137c9565b6006860154909150819061271090612ad490600160e81b900461ffff1682614d19565b612ade908561501f565b612ae8919061509b565b612af2919061509b565b9350612afe818561501f565b612b089083614d19565b92505050915091565b5f81604051602001612b2391906148f9565b604051602081830303815290604052805190602001209050919050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611c08565b60606118a37f00000000000000000000000000000000000000000000000000000000000000006140a6565b60606118a37f00000000000000000000000000000000000000000000000000000000000000006140a6565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612c40573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c649190614d59565b9050806001600160401b03165f03612c8f57604051634908646b60e11b815260040160405180910390fd5b90565b83516001600160601b0380841691161115612ce357835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b03918216602482015290831660448201526064016108ec565b806001600160601b031684602001516001600160601b03161115612d4357602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b03918216602482015290821660448201526064016108ec565b835f01516001600160601b031684604001516001600160601b03161115612daf576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b039182166024820152911660448201526064016108ec565b6107d0846060015161ffff161115612e0257606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d060448201526064016108ec565b83516001805460208701516001600160601b03908116600160601b9081026001600160c01b031990931694821694909417919091179091556040808701516002805460608a015161ffff169095026dffffffffffffffffffffffffffff199095169190931617929092179055600380546001600160a01b0386166001600160a01b0319909116179055517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f90612ebb90869086906151e1565b60405180910390a150505050565b5f8381526006602052604081206009810154909190612ef690600160c01b900465ffffffffffff166123f6565b6001600160401b0381165f9081526007602052604090208054919250906001600160a01b0316612fcb57604051632800f28d60e11b81526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635001e51a90602401602060405180830381865afa158015612f8b573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612faf9190615207565b81546001600160a01b0319166001600160a01b03919091161781555b80546001908290601b90612fed908490600160d81b900463ffffffff16615036565b82546101009290920a63ffffffff8181021990931691831602179091558254600160a01b900464ffffffffff16915085161561306757600a805460089061304190600160401b900464ffffffffff16615222565b91906101000a81548164ffffffffff021916908364ffffffffff16021790559050613139565b64ffffffffff8116158061308857508154600160c81b900461ffff16610400145b156130fe57600a80546008906130ab90600160401b900464ffffffffff16615222565b825464ffffffffff8083166101009490940a84810291021990911617909255835461ffff60c81b19600160a01b9092029190911666ffffffffffffff60a01b1990911617600160c81b1783559050613139565b8154600190839060199061311e908490600160c81b900461ffff1661523f565b92506101000a81548161ffff021916908361ffff1602179055505b600a5460068501545f9163ffffffff1690613165904290600160401b90046001600160401b0316613ba2565b61316f9190614cf2565b60408051610100810182526001815263ffffffff8916602082015291925081016131a16001600160401b038716613bc6565b63ffffffff1681526020018364ffffffffff1681526020016131c2836133ca565b64ffffffffff1681525f6020820181905260408201819052606090910152805160018088018054909291839160ff19169083600381111561320557613205614942565b02179055506020820151815460408401516060850151608086015160a087015160c088015160e09098015168ffffffffffffffff001990951661010063ffffffff9788160268ffffffff0000000000191617600160281b948716949094029390931772ffffffffffffffffffff0000000000000000001916600160481b64ffffffffff9384160264ffffffffff60701b191617600160701b918316919091021768ffffffffffffffffff60981b1916600160981b919092160263ffffffff60c01b191617600160c01b94831694909402939093176001600160e01b0316600160e01b919093160291909117905586887fde25bf205dbcf97136de71ac8634b6c34f904b90ab84533f2d97a3bee77f5377888786613321876125c6565b6040805163ffffffff90951685526001600160401b03938416602086015264ffffffffff9092169184019190915216606082015260800160405180910390a35050505050505050565b5f7fe8a786a3a295cc2669446bea3e0ca6cb472279ee9ea4b17cc94c3048f019959182604051602001612b23929190615259565b5f6117ae6133aa6140e3565b8360405161190160f01b8152600281019290925260228201526042902090565b5f64ffffffffff8211156125fb576040516306dfcc6560e41b815260286004820152602481018390526044016108ec565b805f03613406575050565b6001600160a01b0382165f908152600560205260408120805483929061342d908490614cf2565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f6001600160601b038211156125fb576040516306dfcc6560e41b815260606004820152602481018390526044016108ec565b5f6111ed8484845f5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166135065783831516156134fa573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b60408051602081018790529081018590526060810184905263ffffffff831660808201526001600160401b03821660a08201525f9060c0016040516020818303038152906040528051906020012090505b95945050505050565b5f61357a836040013561176a565b9050808360200135146135ad576040516327558c7960e21b815260208401356004820152602481018290526044016108ec565b81600401548360800135146135e8576004808301546040516333c2d8bf60e01b815260808601359281019290925260248201526044016108ec565b81600501548360a001351461362357600582015460405163178609a760e21b815260a0850135600482015260248101919091526044016108ec565b6006820154600160c01b900463ffffffff16613646610100850160e08601614d40565b63ffffffff161461369957613662610100840160e08501614d40565b60068301546040516303b7990d60e21b815263ffffffff9283166004820152600160c01b90910490911660248201526044016108ec565b6136ab61018084016101608501614927565b60068301546040516301e4491360e21b81526001600160401b039283166004820152600160401b90910490911660248201526044016108ec565b61370660405180606001604052805f81526020015f81526020015f81525090565b5f6137108361420c565b90505f613733848261372385601461501f565b61372e906022614cf2565b61425b565b90505f6001820151905060405180606001604052808281526020018481526020016022846137619190614cf2565b905295945050505050565b5f8080600361377c600186614d19565b613786919061509b565b925060026137948486614cf2565b61379e919061509b565b6137a9906001614cf2565b91506137b683600261501f565b6137c1906001614cf2565b929491935050565b5f63ffffffff82166137e56355555555600185901c1682614d19565b90506137fe6333333333600283901c8116908316614cf2565b905061380e600482901c82614cf2565b630f0f0f0f169050601861382682630101010161501f565b60ff911c169392505050565b602085015163ffffffff8416901c1561387357602085015160405163b613372b60e01b815263ffffffff8516600482015260248101919091526044016108ec565b5f61387d846137c9565b90505f61388d876020015161376c565b50915050808210156138bc57604051632b2dd84d60e01b815260048101839052602481018290526044016108ec565b6138c782604061501f565b83146138fb57826138d983604061501f565b604051630533565b60e51b8152600481019290925260248201526044016108ec565b5f6139138860400151888863ffffffff168888614278565b90505f1981146139395760405163a1c9731960e01b8152600481018290526024016108ec565b5050505050505050565b80515f9083613953816001614cf2565b61395d8884614cf2565b1461397b57604051631a8a024960e11b815260040160405180910390fd5b8015613b57575f816001600160401b0381111561399a5761399a614d05565b6040519080825280602002602001820160405280156139c3578160200160208202803683370190505b5090505f8080805b85811015613b0c575f878510613a055785846139e681614dbd565b9550815181106139f8576139f8614d2c565b6020026020010151613a2b565b8985613a1081614dbd565b965081518110613a2257613a22614d2c565b60200260200101515b90505f8c8c84818110613a4057613a40614d2c565b9050602002016020810190613a55919061526e565b613a82578e8e85613a6581614dbd565b9650818110613a7657613a76614d2c565b90506020020135613ad9565b888610613ab3578685613a9481614dbd565b965081518110613aa657613aa6614d2c565b6020026020010151613ad9565b8a86613abe81614dbd565b975081518110613ad057613ad0614d2c565b60200260200101515b9050613ae58282614333565b878481518110613af757613af7614d2c565b602090810291909101015250506001016139cb565b50808b14613b2d57604051631a8a024960e11b815260040160405180910390fd5b836001860381518110613b4257613b42614d2c565b60200260200101519650505050505050613563565b8115613b8057835f81518110613b6f57613b6f614d2c565b602002602001015192505050613563565b87875f818110613b9257613b92614d2c565b9050602002013592505050613563565b5f82821882841102821861187d565b5f6040518260051b8085833790209392505050565b5f63ffffffff8211156125fb576040516306dfcc6560e41b815260206004820152602481018390526044016108ec565b5f613c02600143614d19565b40905090565b8161010001516001600160401b03168260e001516001600160401b031610613c615760e0820151610100830151604051633de594df60e21b81526001600160401b039283166004820152911660248201526044016108ec565b5f613c6f62093a8042614cf2565b9050808361010001516001600160401b03161115613cb9576101008301516040516376b37a2f60e01b81526001600160401b039091166004820152602481018290526044016108ec565b5f613cd6613cc6846123f6565b85602001518661010001516124af565b9050808461012001516001600160401b03161015613d205761012084015160405163bfdc787b60e01b81526001600160401b039091166004820152602481018290526044016108ec565b613d2d6276a70082614cf2565b9150818461012001516001600160401b03161115611a7f576101208401516040516365b42bd760e01b81526001600160401b039091166004820152602481018390526044016108ec565b5f5b81811015611a7f575f838383818110613d9457613d94614d2c565b9050602002013590505f855f528160205260405f20805c91506001815d508015613dd45760405163f8c9810b60e01b8152600481018390526024016108ec565b5050600101613d79565b82515f9081526006602052604090206060840151608085015160c0860151610100870151613e1193879390929091613512565b8155606084015160048201556080840151600582015560e084015160068201805461010087015161012088015160c089015160208a015160ff16600160e01b0260ff60e01b1963ffffffff909216600160c01b0263ffffffff60c01b196001600160401b03948516600160801b02166bffffffffffffffffffffffff60801b19958516600160401b026fffffffffffffffffffffffffffffffff199097169490981693909317949094179290921694909417939093179290921691909117905560408401516002820180546001600160a01b039092166001600160a01b031990921691909117905560a084015160078201556101608401516008820155613f178261435f565b8160090160186101000a81548165ffffffffffff021916908365ffffffffffff160217905550613f4c81856101400151614391565b613f6484608001518560c0015163ffffffff16611e1f565b600990920180546001600160601b03909316600160601b026bffffffffffffffffffffffff60601b199093169290921790915550505050565b8015610983576109836001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016833084614409565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15614060575f516020805191945081901c150291505b5094509492505050565b60605f6140768361420c565b905061187d6140a08461408a84601461501f565b614095906022614cf2565b61372e85601461501f565b8261443f565b60605f6140b2836144d7565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561413b57507f000000000000000000000000000000000000000000000000000000000000000046145b1561416557507f000000000000000000000000000000000000000000000000000000000000000090565b6118a3604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6001600160a01b0382163b602281116142445760405163247a2d7760e11b81526001600160a01b03841660048201526024016108ec565b6028614251602283614d19565b61187d919061509b565b60408051828101603f01601f1916909152818382863c9392505050565b604080518581525f19916020820190820160608301868a5b89156143245760018a1615614315578135845260208281013560ff81901c601b0187526001600160ff1b03168085525f80805290919060808960015afa50815160601c5f51187f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08211171561430d5760148d830304975050614324565b506040820191505b60019990991c98601401614290565b50505050505095945050505050565b5f81831061434d575f82815260208490526040902061187d565b5f83815260208390526040902061187d565b5f65ffffffffffff8211156125fb576040516306dfcc6560e41b815260306004820152602481018390526044016108ec565b61439a81613474565b6009830180546bffffffffffffffffffffffff19166001600160601b039283161790556002805481850180546001600160a01b031691909316600160a01b0217909155546006909201805461ffff60e81b1916600160601b90930461ffff16600160e81b029290921790915550565b6144178484848460016144fe565b611a7f57604051635274afe760e01b81526001600160a01b03851660048201526024016108ec565b6060816001600160401b0381111561445957614459614d05565b604051908082528060200260200182016040528015614482578160200160208202803683370190505b5090505f5b828110156144d0575f6014820285015160601c9050808383815181106144af576144af614d2c565b6001600160a01b039092166020928302919091019091015250600101614487565b5092915050565b5f60ff8216601f8111156117ae57604051632cd44ac360e21b815260040160405180910390fd5b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661455a57838315161561454e573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040518061018001604052805f81526020015f60ff1681526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f63ffffffff1681526020015f6001600160401b031681526020015f6001600160401b031681526020015f6001600160401b031681526020015f81526020015f81525090565b5f5f604083850312156145fe575f5ffd5b50508035926020909101359150565b5f6020828403121561461d575f5ffd5b5035919050565b6001600160a01b0381168114614638575f5ffd5b50565b5f6020828403121561464b575f5ffd5b813561187d81614624565b5f6101808284031215614667575f5ffd5b50919050565b803563ffffffff81168114611f82575f5ffd5b5f5f5f5f6101c08587031215614694575f5ffd5b61469e8686614656565b93506146ad610180860161466d565b92506101a08501356001600160401b038111156146c8575f5ffd5b8501601f810187136146d8575f5ffd5b80356001600160401b038111156146ed575f5ffd5b8760208284010111156146fe575f5ffd5b949793965060200194505050565b5f5f83601f84011261471c575f5ffd5b5081356001600160401b03811115614732575f5ffd5b6020830191508360208260051b8501011115611f29575f5ffd5b5f5f5f5f5f5f5f6080888a031215614762575f5ffd5b8735965060208801356001600160401b0381111561477e575f5ffd5b8801601f81018a1361478e575f5ffd5b80356001600160401b038111156147a3575f5ffd5b8a6020610120830284010111156147b8575f5ffd5b6020919091019650945060408801356001600160401b038111156147da575f5ffd5b6147e68a828b0161470c565b90955093505060608801356001600160401b03811115614804575f5ffd5b6148108a828b0161470c565b989b979a50959850939692959293505050565b80518252602081015161483b602084018260ff169052565b50604081015161485660408401826001600160a01b03169052565b50606081015160608301526080810151608083015260a081015160a083015260c081015161488c60c084018263ffffffff169052565b5060e08101516148a760e08401826001600160401b03169052565b506101008101516148c46101008401826001600160401b03169052565b506101208101516148e16101208401826001600160401b03169052565b50610140818101519083015261016090810151910152565b61018081016117ae8284614823565b6001600160401b0381168114614638575f5ffd5b8035611f8281614908565b5f60208284031215614937575f5ffd5b813561187d81614908565b634e487b7160e01b5f52602160045260245ffd5b6004811061497257634e487b7160e01b5f52602160045260245ffd5b9052565b602081016117ae8284614956565b5f5f5f60408486031215614996575f5ffd5b8335925060208401356001600160401b038111156149b2575f5ffd5b6149be8682870161470c565b9497909650939450505050565b60ff81168114614638575f5ffd5b5f5f5f5f5f5f5f5f60e0898b0312156149f0575f5ffd5b88356149fb816149cb565b9750602089013596506040890135955060608901356001600160401b03811115614a23575f5ffd5b614a2f8b828c0161470c565b9096509450506080890135614a4381614908565b925060a0890135614a5381614908565b915060c0890135614a6381614908565b809150509295985092959890939650565b5f5f60208385031215614a85575f5ffd5b82356001600160401b03811115614a9a575f5ffd5b614aa68582860161470c565b90969095509350505050565b5f5f60408385031215614ac3575f5ffd5b614acc8361466d565b9150614ada6020840161466d565b90509250929050565b5f5f5f60408486031215614af5575f5ffd5b8335614b0081614624565b925060208401356001600160401b038111156149b2575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f614b6660e0830189614b1a565b8281036040840152614b788189614b1a565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614bcd578351835260209384019390920191600101614baf565b50909b9a5050505050505050505050565b5f5f60408385031215614bef575f5ffd5b8235614bfa816149cb565b91506020830135614c0a81614908565b809150509250929050565b6001600160601b0381511682526001600160601b0360208201511660208301526001600160601b03604082015116604083015261ffff60608201511660608301525050565b608081016117ae8284614c15565b5f5f82840360a0811215614c7a575f5ffd5b6080811215614c87575f5ffd5b508291506080830135614c0a81614624565b5f5f60408385031215614caa575f5ffd5b8235614cb581614624565b946020939093013593505050565b5f6101808284031215614cd4575f5ffd5b61187d8383614656565b634e487b7160e01b5f52601160045260245ffd5b808201808211156117ae576117ae614cde565b634e487b7160e01b5f52604160045260245ffd5b818103818111156117ae576117ae614cde565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614d50575f5ffd5b61187d8261466d565b5f60208284031215614d69575f5ffd5b815161187d81614908565b6001600160401b0381811683821601908111156117ae576117ae614cde565b5f6001600160401b0382166001600160401b038103614db457614db4614cde565b60010192915050565b5f60018201614dce57614dce614cde565b5060010190565b8281526040810161187d6020830184614956565b803582526020808201359083015260408082013590830152614e0d6060820161466d565b63ffffffff1660608301526080818101359083015260a0808201359083015260c08082013590830152614e4260e0820161466d565b63ffffffff1660e083015261010081810135908301526101208082013590830152614e70610140820161466d565b63ffffffff16610140830152614e89610160820161491c565b6001600160401b038116610160840152505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b614ed08186614de9565b63ffffffff84166101808201526101c06101a08201525f6125bc6101c083018486614e9e565b805160208201516001600160e01b0319811691906004821015614f2d576001600160e01b0319600483900360031b81901b82161692505b5050919050565b8015158114614638575f5ffd5b5f60208284031215614f51575f5ffd5b815161187d81614f34565b6001600160601b0381168114614638575f5ffd5b8035611f8281614f5c565b61ffff81168114614638575f5ffd5b8035611f8281614f7b565b5f6080828403128015614fa6575f5ffd5b50604051608081016001600160401b0381118282101715614fd557634e487b7160e01b5f52604160045260245ffd5b6040528235614fe381614f5c565b8152614ff160208401614f70565b602082015261500260408401614f70565b604082015261501360608401614f8a565b60608201529392505050565b80820281158282048414176117ae576117ae614cde565b63ffffffff81811683821601908111156117ae576117ae614cde565b63ffffffff82811682821603908111156117ae576117ae614cde565b5f5f6040838503121561507f575f5ffd5b825161508a81614f5c565b6020840151909250614c0a81614f7b565b5f826150b557634e487b7160e01b5f52601260045260245ffd5b500490565b5f5f5f5f608085870312156150cd575f5ffd5b84516150d8816149cb565b60208601519094506150e9816149cb565b60408601519093506150fa816149cb565b606086015190925061510b816149cb565b939692955090935050565b6151208185614823565b6101a0610180820181905281018290525f6001600160fb1b03831115615144575f5ffd5b8260051b80856101c0850137919091016101c001949350505050565b5f5f8585111561516e575f5ffd5b8386111561517a575f5ffd5b5050820193919092039150565b80356001600160e01b031981169060048410156144d0576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f906135639083018486614e9e565b60a081016151ef8285614c15565b6001600160a01b039290921660809190910152919050565b5f60208284031215615217575f5ffd5b815161187d81614624565b5f64ffffffffff821664ffffffffff8103614db457614db4614cde565b61ffff81811683821601908111156117ae576117ae614cde565b8281526101a0810161187d6020830184614de9565b5f6020828403121561527e575f5ffd5b813561187d81614f3456",
}

// ReportHub is an auto generated Go binding around an Ethereum contract.
type ReportHub struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ReportHub) GetABI() abi.ABI {
	return c.abi
}

// NewReportHub creates a new instance of ReportHub.
func NewReportHub() *ReportHub {
	parsed, err := ReportHubMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ReportHub{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ReportHub) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_, address registry_, address feeToken_, uint32 attemptDuration_, uint32 grace_, (uint96,uint96,uint96,uint16) caps, (uint96,uint96,uint96,uint16) schedule, address treasury_) returns()
func (reportHub *ReportHub) PackConstructor(authority_ common.Address, registry_ common.Address, feeToken_ common.Address, attemptDuration_ uint32, grace_ uint32, caps FeeSchedule, schedule FeeSchedule, treasury_ common.Address) []byte {
	enc, err := reportHub.abi.Pack("", authority_, registry_, feeToken_, attemptDuration_, grace_, caps, schedule, treasury_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAttemptDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ecaa083.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptDuration() view returns(uint32)
func (reportHub *ReportHub) PackAttemptDuration() []byte {
	enc, err := reportHub.abi.Pack("attemptDuration")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptDuration is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2ecaa083.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptDuration() view returns(uint32)
func (reportHub *ReportHub) TryPackAttemptDuration() ([]byte, error) {
	return reportHub.abi.Pack("attemptDuration")
}

// UnpackAttemptDuration is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2ecaa083.
//
// Solidity: function attemptDuration() view returns(uint32)
func (reportHub *ReportHub) UnpackAttemptDuration(data []byte) (uint32, error) {
	out, err := reportHub.abi.Unpack("attemptDuration", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAttemptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1199c2cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptOf(uint256 requestId) view returns((uint32,uint64,uint64,uint64))
func (reportHub *ReportHub) PackAttemptOf(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("attemptOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1199c2cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptOf(uint256 requestId) view returns((uint32,uint64,uint64,uint64))
func (reportHub *ReportHub) TryPackAttemptOf(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("attemptOf", requestId)
}

// UnpackAttemptOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1199c2cb.
//
// Solidity: function attemptOf(uint256 requestId) view returns((uint32,uint64,uint64,uint64))
func (reportHub *ReportHub) UnpackAttemptOf(data []byte) (Attempt, error) {
	out, err := reportHub.abi.Unpack("attemptOf", data)
	if err != nil {
		return *new(Attempt), err
	}
	out0 := *abi.ConvertType(out[0], new(Attempt)).(*Attempt)
	return out0, nil
}

// PackAttemptsEnded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3404b76d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function attemptsEnded(uint64 epoch) returns(bool)
func (reportHub *ReportHub) PackAttemptsEnded(epoch uint64) []byte {
	enc, err := reportHub.abi.Pack("attemptsEnded", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAttemptsEnded is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3404b76d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function attemptsEnded(uint64 epoch) returns(bool)
func (reportHub *ReportHub) TryPackAttemptsEnded(epoch uint64) ([]byte, error) {
	return reportHub.abi.Pack("attemptsEnded", epoch)
}

// UnpackAttemptsEnded is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3404b76d.
//
// Solidity: function attemptsEnded(uint64 epoch) returns(bool)
func (reportHub *ReportHub) UnpackAttemptsEnded(data []byte) (bool, error) {
	out, err := reportHub.abi.Unpack("attemptsEnded", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (reportHub *ReportHub) PackAuthority() []byte {
	enc, err := reportHub.abi.Pack("authority")
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
func (reportHub *ReportHub) TryPackAuthority() ([]byte, error) {
	return reportHub.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (reportHub *ReportHub) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := reportHub.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCheckReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1efe569d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkReport((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report, uint32 signers, bytes signatures) view returns()
func (reportHub *ReportHub) PackCheckReport(report Report, signers uint32, signatures []byte) []byte {
	enc, err := reportHub.abi.Pack("checkReport", report, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckReport is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1efe569d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkReport((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report, uint32 signers, bytes signatures) view returns()
func (reportHub *ReportHub) TryPackCheckReport(report Report, signers uint32, signatures []byte) ([]byte, error) {
	return reportHub.abi.Pack("checkReport", report, signers, signatures)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address account) returns()
func (reportHub *ReportHub) PackClaim(account common.Address) []byte {
	enc, err := reportHub.abi.Pack("claim", account)
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
func (reportHub *ReportHub) TryPackClaim(account common.Address) ([]byte, error) {
	return reportHub.abi.Pack("claim", account)
}

// PackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x650b9aba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collect(address operator, uint256[] requestIds) returns()
func (reportHub *ReportHub) PackCollect(operator common.Address, requestIds []*big.Int) []byte {
	enc, err := reportHub.abi.Pack("collect", operator, requestIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollect is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x650b9aba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collect(address operator, uint256[] requestIds) returns()
func (reportHub *ReportHub) TryPackCollect(operator common.Address, requestIds []*big.Int) ([]byte, error) {
	return reportHub.abi.Pack("collect", operator, requestIds)
}

// PackCollectProtocol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac32f9a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectProtocol(uint256[] requestIds) returns()
func (reportHub *ReportHub) PackCollectProtocol(requestIds []*big.Int) []byte {
	enc, err := reportHub.abi.Pack("collectProtocol", requestIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectProtocol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xac32f9a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectProtocol(uint256[] requestIds) returns()
func (reportHub *ReportHub) TryPackCollectProtocol(requestIds []*big.Int) ([]byte, error) {
	return reportHub.abi.Pack("collectProtocol", requestIds)
}

// PackCollectRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51169dd7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function collectRoyalty(uint256[] requestIds) returns()
func (reportHub *ReportHub) PackCollectRoyalty(requestIds []*big.Int) []byte {
	enc, err := reportHub.abi.Pack("collectRoyalty", requestIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCollectRoyalty is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51169dd7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function collectRoyalty(uint256[] requestIds) returns()
func (reportHub *ReportHub) TryPackCollectRoyalty(requestIds []*big.Int) ([]byte, error) {
	return reportHub.abi.Pack("collectRoyalty", requestIds)
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (reportHub *ReportHub) PackCreditOf(account common.Address) []byte {
	enc, err := reportHub.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (reportHub *ReportHub) TryPackCreditOf(account common.Address) ([]byte, error) {
	return reportHub.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (reportHub *ReportHub) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEarliestFail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x873214f8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function earliestFail(uint8 kind, uint64 windowEnd) view returns(uint256)
func (reportHub *ReportHub) PackEarliestFail(kind uint8, windowEnd uint64) []byte {
	enc, err := reportHub.abi.Pack("earliestFail", kind, windowEnd)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEarliestFail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x873214f8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function earliestFail(uint8 kind, uint64 windowEnd) view returns(uint256)
func (reportHub *ReportHub) TryPackEarliestFail(kind uint8, windowEnd uint64) ([]byte, error) {
	return reportHub.abi.Pack("earliestFail", kind, windowEnd)
}

// UnpackEarliestFail is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x873214f8.
//
// Solidity: function earliestFail(uint8 kind, uint64 windowEnd) view returns(uint256)
func (reportHub *ReportHub) UnpackEarliestFail(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("earliestFail", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (reportHub *ReportHub) PackEip712Domain() []byte {
	enc, err := reportHub.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (reportHub *ReportHub) TryPackEip712Domain() ([]byte, error) {
	return reportHub.abi.Pack("eip712Domain")
}

// ReportHubEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type ReportHubEip712DomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEip712Domain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (reportHub *ReportHub) UnpackEip712Domain(data []byte) (ReportHubEip712DomainOutput, error) {
	out, err := reportHub.abi.Unpack("eip712Domain", data)
	outstruct := new(ReportHubEip712DomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackFail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x132e4f3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fail(uint256 requestId) returns()
func (reportHub *ReportHub) PackFail(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("fail", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFail is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x132e4f3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fail(uint256 requestId) returns()
func (reportHub *ReportHub) TryPackFail(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("fail", requestId)
}

// PackFeeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad6f49a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeFor(uint256 riskCount) view returns(uint256)
func (reportHub *ReportHub) PackFeeFor(riskCount *big.Int) []byte {
	enc, err := reportHub.abi.Pack("feeFor", riskCount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad6f49a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeFor(uint256 riskCount) view returns(uint256)
func (reportHub *ReportHub) TryPackFeeFor(riskCount *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("feeFor", riskCount)
}

// UnpackFeeFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad6f49a3.
//
// Solidity: function feeFor(uint256 riskCount) view returns(uint256)
func (reportHub *ReportHub) UnpackFeeFor(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("feeFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a38fe2b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeOf(bytes32 modelDigest, uint256 riskCount) view returns(uint256 fee)
func (reportHub *ReportHub) PackFeeOf(modelDigest [32]byte, riskCount *big.Int) []byte {
	enc, err := reportHub.abi.Pack("feeOf", modelDigest, riskCount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a38fe2b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeOf(bytes32 modelDigest, uint256 riskCount) view returns(uint256 fee)
func (reportHub *ReportHub) TryPackFeeOf(modelDigest [32]byte, riskCount *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("feeOf", modelDigest, riskCount)
}

// UnpackFeeOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a38fe2b.
//
// Solidity: function feeOf(bytes32 modelDigest, uint256 riskCount) view returns(uint256 fee)
func (reportHub *ReportHub) UnpackFeeOf(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("feeOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackFeeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x647846a5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feeToken() view returns(address)
func (reportHub *ReportHub) PackFeeToken() []byte {
	enc, err := reportHub.abi.Pack("feeToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x647846a5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feeToken() view returns(address)
func (reportHub *ReportHub) TryPackFeeToken() ([]byte, error) {
	return reportHub.abi.Pack("feeToken")
}

// UnpackFeeToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x647846a5.
//
// Solidity: function feeToken() view returns(address)
func (reportHub *ReportHub) UnpackFeeToken(data []byte) (common.Address, error) {
	out, err := reportHub.abi.Unpack("feeToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function fees() view returns((uint96,uint96,uint96,uint16))
func (reportHub *ReportHub) PackFees() []byte {
	enc, err := reportHub.abi.Pack("fees")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9af1d35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function fees() view returns((uint96,uint96,uint96,uint16))
func (reportHub *ReportHub) TryPackFees() ([]byte, error) {
	return reportHub.abi.Pack("fees")
}

// UnpackFees is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9af1d35a.
//
// Solidity: function fees() view returns((uint96,uint96,uint96,uint16))
func (reportHub *ReportHub) UnpackFees(data []byte) (FeeSchedule, error) {
	out, err := reportHub.abi.Unpack("fees", data)
	if err != nil {
		return *new(FeeSchedule), err
	}
	out0 := *abi.ConvertType(out[0], new(FeeSchedule)).(*FeeSchedule)
	return out0, nil
}

// PackFirstOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5a52c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function firstOf(uint256 requestId) view returns(uint256)
func (reportHub *ReportHub) PackFirstOf(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("firstOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFirstOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa5a52c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function firstOf(uint256 requestId) view returns(uint256)
func (reportHub *ReportHub) TryPackFirstOf(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("firstOf", requestId)
}

// UnpackFirstOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa5a52c0a.
//
// Solidity: function firstOf(uint256 requestId) view returns(uint256)
func (reportHub *ReportHub) UnpackFirstOf(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("firstOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eefddb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grace() view returns(uint32)
func (reportHub *ReportHub) PackGrace() []byte {
	enc, err := reportHub.abi.Pack("grace")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1eefddb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grace() view returns(uint32)
func (reportHub *ReportHub) TryPackGrace() ([]byte, error) {
	return reportHub.abi.Pack("grace")
}

// UnpackGrace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1eefddb1.
//
// Solidity: function grace() view returns(uint32)
func (reportHub *ReportHub) UnpackGrace(data []byte) (uint32, error) {
	out, err := reportHub.abi.Unpack("grace", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (reportHub *ReportHub) PackIsConsumingScheduledOp() []byte {
	enc, err := reportHub.abi.Pack("isConsumingScheduledOp")
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
func (reportHub *ReportHub) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return reportHub.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (reportHub *ReportHub) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := reportHub.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function models() view returns(address)
func (reportHub *ReportHub) PackModels() []byte {
	enc, err := reportHub.abi.Pack("models")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9986df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function models() view returns(address)
func (reportHub *ReportHub) TryPackModels() ([]byte, error) {
	return reportHub.abi.Pack("models")
}

// UnpackModels is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9986df2c.
//
// Solidity: function models() view returns(address)
func (reportHub *ReportHub) UnpackModels(data []byte) (common.Address, error) {
	out, err := reportHub.abi.Unpack("models", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackObserversOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f3a5c51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function observersOf(uint256 requestId) view returns(uint32)
func (reportHub *ReportHub) PackObserversOf(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("observersOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObserversOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6f3a5c51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function observersOf(uint256 requestId) view returns(uint32)
func (reportHub *ReportHub) TryPackObserversOf(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("observersOf", requestId)
}

// UnpackObserversOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6f3a5c51.
//
// Solidity: function observersOf(uint256 requestId) view returns(uint32)
func (reportHub *ReportHub) UnpackObserversOf(data []byte) (uint32, error) {
	out, err := reportHub.abi.Unpack("observersOf", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc0163f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function open(uint8 kind, bytes32 termsHash, bytes32 modelDigest, bytes32[] riskIds, uint64 windowStart, uint64 windowEnd, uint64 failAfter) returns(uint256 requestId)
func (reportHub *ReportHub) PackOpen(kind uint8, termsHash [32]byte, modelDigest [32]byte, riskIds [][32]byte, windowStart uint64, windowEnd uint64, failAfter uint64) []byte {
	enc, err := reportHub.abi.Pack("open", kind, termsHash, modelDigest, riskIds, windowStart, windowEnd, failAfter)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bc0163f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function open(uint8 kind, bytes32 termsHash, bytes32 modelDigest, bytes32[] riskIds, uint64 windowStart, uint64 windowEnd, uint64 failAfter) returns(uint256 requestId)
func (reportHub *ReportHub) TryPackOpen(kind uint8, termsHash [32]byte, modelDigest [32]byte, riskIds [][32]byte, windowStart uint64, windowEnd uint64, failAfter uint64) ([]byte, error) {
	return reportHub.abi.Pack("open", kind, termsHash, modelDigest, riskIds, windowStart, windowEnd, failAfter)
}

// UnpackOpen is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bc0163f.
//
// Solidity: function open(uint8 kind, bytes32 termsHash, bytes32 modelDigest, bytes32[] riskIds, uint64 windowStart, uint64 windowEnd, uint64 failAfter) returns(uint256 requestId)
func (reportHub *ReportHub) UnpackOpen(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("open", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenAttempts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad510070.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openAttempts(uint64 epoch) view returns(uint256)
func (reportHub *ReportHub) PackOpenAttempts(epoch uint64) []byte {
	enc, err := reportHub.abi.Pack("openAttempts", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenAttempts is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xad510070.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openAttempts(uint64 epoch) view returns(uint256)
func (reportHub *ReportHub) TryPackOpenAttempts(epoch uint64) ([]byte, error) {
	return reportHub.abi.Pack("openAttempts", epoch)
}

// UnpackOpenAttempts is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xad510070.
//
// Solidity: function openAttempts(uint64 epoch) view returns(uint256)
func (reportHub *ReportHub) UnpackOpenAttempts(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("openAttempts", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOpenDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4550e3ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function openDispute(uint256 first, bytes32[] riskIds) returns(uint256 requestId)
func (reportHub *ReportHub) PackOpenDispute(first *big.Int, riskIds [][32]byte) []byte {
	enc, err := reportHub.abi.Pack("openDispute", first, riskIds)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOpenDispute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4550e3ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function openDispute(uint256 first, bytes32[] riskIds) returns(uint256 requestId)
func (reportHub *ReportHub) TryPackOpenDispute(first *big.Int, riskIds [][32]byte) ([]byte, error) {
	return reportHub.abi.Pack("openDispute", first, riskIds)
}

// UnpackOpenDispute is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4550e3ec.
//
// Solidity: function openDispute(uint256 first, bytes32[] riskIds) returns(uint256 requestId)
func (reportHub *ReportHub) UnpackOpenDispute(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("openDispute", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOutcomeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1924adb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function outcomeRoot(uint256 requestId) view returns(bytes32)
func (reportHub *ReportHub) PackOutcomeRoot(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("outcomeRoot", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOutcomeRoot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1924adb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function outcomeRoot(uint256 requestId) view returns(bytes32)
func (reportHub *ReportHub) TryPackOutcomeRoot(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("outcomeRoot", requestId)
}

// UnpackOutcomeRoot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1924adb9.
//
// Solidity: function outcomeRoot(uint256 requestId) view returns(bytes32)
func (reportHub *ReportHub) UnpackOutcomeRoot(data []byte) ([32]byte, error) {
	out, err := reportHub.abi.Unpack("outcomeRoot", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function registry() view returns(address)
func (reportHub *ReportHub) PackRegistry() []byte {
	enc, err := reportHub.abi.Pack("registry")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegistry is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b103999.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function registry() view returns(address)
func (reportHub *ReportHub) TryPackRegistry() ([]byte, error) {
	return reportHub.abi.Pack("registry")
}

// UnpackRegistry is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b103999.
//
// Solidity: function registry() view returns(address)
func (reportHub *ReportHub) UnpackRegistry(data []byte) (common.Address, error) {
	out, err := reportHub.abi.Unpack("registry", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackReopen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb609ac61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reopen(uint256 requestId) returns()
func (reportHub *ReportHub) PackReopen(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("reopen", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReopen is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb609ac61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reopen(uint256 requestId) returns()
func (reportHub *ReportHub) TryPackReopen(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("reopen", requestId)
}

// PackReportDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda6bffd8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportDigest((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report) view returns(bytes32)
func (reportHub *ReportHub) PackReportDigest(report Report) []byte {
	enc, err := reportHub.abi.Pack("reportDigest", report)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda6bffd8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportDigest((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report) view returns(bytes32)
func (reportHub *ReportHub) TryPackReportDigest(report Report) ([]byte, error) {
	return reportHub.abi.Pack("reportDigest", report)
}

// UnpackReportDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda6bffd8.
//
// Solidity: function reportDigest((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report) view returns(bytes32)
func (reportHub *ReportHub) UnpackReportDigest(data []byte) ([32]byte, error) {
	out, err := reportHub.abi.Unpack("reportDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackReportedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de257d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reportedAt(uint256 requestId) view returns(uint64)
func (reportHub *ReportHub) PackReportedAt(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("reportedAt", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReportedAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0de257d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reportedAt(uint256 requestId) view returns(uint64)
func (reportHub *ReportHub) TryPackReportedAt(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("reportedAt", requestId)
}

// UnpackReportedAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0de257d0.
//
// Solidity: function reportedAt(uint256 requestId) view returns(uint64)
func (reportHub *ReportHub) UnpackReportedAt(data []byte) (uint64, error) {
	out, err := reportHub.abi.Unpack("reportedAt", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5badbe4c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestCount() view returns(uint256)
func (reportHub *ReportHub) PackRequestCount() []byte {
	enc, err := reportHub.abi.Pack("requestCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5badbe4c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestCount() view returns(uint256)
func (reportHub *ReportHub) TryPackRequestCount() ([]byte, error) {
	return reportHub.abi.Pack("requestCount")
}

// UnpackRequestCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5badbe4c.
//
// Solidity: function requestCount() view returns(uint256)
func (reportHub *ReportHub) UnpackRequestCount(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("requestCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1f7058.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestHashOf(uint256 requestId) view returns(bytes32)
func (reportHub *ReportHub) PackRequestHashOf(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("requestHashOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestHashOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6b1f7058.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestHashOf(uint256 requestId) view returns(bytes32)
func (reportHub *ReportHub) TryPackRequestHashOf(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("requestHashOf", requestId)
}

// UnpackRequestHashOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6b1f7058.
//
// Solidity: function requestHashOf(uint256 requestId) view returns(bytes32)
func (reportHub *ReportHub) UnpackRequestHashOf(data []byte) ([32]byte, error) {
	out, err := reportHub.abi.Unpack("requestHashOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x324e03be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestOf(uint256 requestId) view returns((uint256,uint8,address,bytes32,bytes32,bytes32,uint32,uint64,uint64,uint64,uint256,bytes32))
func (reportHub *ReportHub) PackRequestOf(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("requestOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x324e03be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestOf(uint256 requestId) view returns((uint256,uint8,address,bytes32,bytes32,bytes32,uint32,uint64,uint64,uint64,uint256,bytes32))
func (reportHub *ReportHub) TryPackRequestOf(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("requestOf", requestId)
}

// UnpackRequestOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x324e03be.
//
// Solidity: function requestOf(uint256 requestId) view returns((uint256,uint8,address,bytes32,bytes32,bytes32,uint32,uint64,uint64,uint64,uint256,bytes32))
func (reportHub *ReportHub) UnpackRequestOf(data []byte) (Request, error) {
	out, err := reportHub.abi.Unpack("requestOf", data)
	if err != nil {
		return *new(Request), err
	}
	out0 := *abi.ConvertType(out[0], new(Request)).(*Request)
	return out0, nil
}

// PackRewardOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1bf6cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rewardOf(address operator, uint256 requestId) view returns(uint256 amount)
func (reportHub *ReportHub) PackRewardOf(operator common.Address, requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("rewardOf", operator, requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRewardOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcc1bf6cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rewardOf(address operator, uint256 requestId) view returns(uint256 amount)
func (reportHub *ReportHub) TryPackRewardOf(operator common.Address, requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("rewardOf", operator, requestId)
}

// UnpackRewardOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcc1bf6cc.
//
// Solidity: function rewardOf(address operator, uint256 requestId) view returns(uint256 amount)
func (reportHub *ReportHub) UnpackRewardOf(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("rewardOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRoyaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd26509b1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function royaltyOf(uint256 requestId) view returns(uint256)
func (reportHub *ReportHub) PackRoyaltyOf(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("royaltyOf", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRoyaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd26509b1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function royaltyOf(uint256 requestId) view returns(uint256)
func (reportHub *ReportHub) TryPackRoyaltyOf(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("royaltyOf", requestId)
}

// UnpackRoyaltyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd26509b1.
//
// Solidity: function royaltyOf(uint256 requestId) view returns(uint256)
func (reportHub *ReportHub) UnpackRoyaltyOf(data []byte) (*big.Int, error) {
	out, err := reportHub.abi.Unpack("royaltyOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (reportHub *ReportHub) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := reportHub.abi.Pack("setAuthority", newAuthority)
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
func (reportHub *ReportHub) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return reportHub.abi.Pack("setAuthority", newAuthority)
}

// PackSetFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e398923.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setFees((uint96,uint96,uint96,uint16) schedule, address treasury_) returns()
func (reportHub *ReportHub) PackSetFees(schedule FeeSchedule, treasury common.Address) []byte {
	enc, err := reportHub.abi.Pack("setFees", schedule, treasury)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetFees is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9e398923.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setFees((uint96,uint96,uint96,uint16) schedule, address treasury_) returns()
func (reportHub *ReportHub) TryPackSetFees(schedule FeeSchedule, treasury common.Address) ([]byte, error) {
	return reportHub.abi.Pack("setFees", schedule, treasury)
}

// PackSetModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3b5dee.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setModels(address models_) returns()
func (reportHub *ReportHub) PackSetModels(models common.Address) []byte {
	enc, err := reportHub.abi.Pack("setModels", models)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetModels is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc3b5dee.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setModels(address models_) returns()
func (reportHub *ReportHub) TryPackSetModels(models common.Address) ([]byte, error) {
	return reportHub.abi.Pack("setModels", models)
}

// PackSetTiming is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c3ce494.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setTiming(uint32 attemptDuration_, uint32 grace_) returns()
func (reportHub *ReportHub) PackSetTiming(attemptDuration uint32, grace uint32) []byte {
	enc, err := reportHub.abi.Pack("setTiming", attemptDuration, grace)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetTiming is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c3ce494.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setTiming(uint32 attemptDuration_, uint32 grace_) returns()
func (reportHub *ReportHub) TryPackSetTiming(attemptDuration uint32, grace uint32) ([]byte, error) {
	return reportHub.abi.Pack("setTiming", attemptDuration, grace)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 requestId) view returns(uint8)
func (reportHub *ReportHub) PackState(requestId *big.Int) []byte {
	enc, err := reportHub.abi.Pack("state", requestId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 requestId) view returns(uint8)
func (reportHub *ReportHub) TryPackState(requestId *big.Int) ([]byte, error) {
	return reportHub.abi.Pack("state", requestId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 requestId) view returns(uint8)
func (reportHub *ReportHub) UnpackState(data []byte) (uint8, error) {
	out, err := reportHub.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed0132c2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report, uint32 signers, bytes signatures) returns()
func (reportHub *ReportHub) PackSubmit(report Report, signers uint32, signatures []byte) []byte {
	enc, err := reportHub.abi.Pack("submit", report, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xed0132c2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report, uint32 signers, bytes signatures) returns()
func (reportHub *ReportHub) TryPackSubmit(report Report, signers uint32, signatures []byte) ([]byte, error) {
	return reportHub.abi.Pack("submit", report, signers, signatures)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (reportHub *ReportHub) PackTreasury() []byte {
	enc, err := reportHub.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (reportHub *ReportHub) TryPackTreasury() ([]byte, error) {
	return reportHub.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (reportHub *ReportHub) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := reportHub.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26739d46.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function verify(uint256 requestId, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] outcomes, bytes32[] proof, bool[] proofFlags) view returns(bool)
func (reportHub *ReportHub) PackVerify(requestId *big.Int, outcomes []Outcome, proof [][32]byte, proofFlags []bool) []byte {
	enc, err := reportHub.abi.Pack("verify", requestId, outcomes, proof, proofFlags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVerify is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x26739d46.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function verify(uint256 requestId, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] outcomes, bytes32[] proof, bool[] proofFlags) view returns(bool)
func (reportHub *ReportHub) TryPackVerify(requestId *big.Int, outcomes []Outcome, proof [][32]byte, proofFlags []bool) ([]byte, error) {
	return reportHub.abi.Pack("verify", requestId, outcomes, proof, proofFlags)
}

// UnpackVerify is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x26739d46.
//
// Solidity: function verify(uint256 requestId, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] outcomes, bytes32[] proof, bool[] proofFlags) view returns(bool)
func (reportHub *ReportHub) UnpackVerify(data []byte) (bool, error) {
	out, err := reportHub.abi.Unpack("verify", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackWouldAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dc024a6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function wouldAccept((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report, uint32 signers, bytes signatures) view returns(bytes4 reason)
func (reportHub *ReportHub) PackWouldAccept(report Report, signers uint32, signatures []byte) []byte {
	enc, err := reportHub.abi.Pack("wouldAccept", report, signers, signatures)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWouldAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4dc024a6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function wouldAccept((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report, uint32 signers, bytes signatures) view returns(bytes4 reason)
func (reportHub *ReportHub) TryPackWouldAccept(report Report, signers uint32, signatures []byte) ([]byte, error) {
	return reportHub.abi.Pack("wouldAccept", report, signers, signatures)
}

// UnpackWouldAccept is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4dc024a6.
//
// Solidity: function wouldAccept((bytes32,bytes32,uint256,uint32,bytes32,bytes32,bytes32,uint32,bytes32,bytes32,uint32,uint64) report, uint32 signers, bytes signatures) view returns(bytes4 reason)
func (reportHub *ReportHub) UnpackWouldAccept(data []byte) ([4]byte, error) {
	out, err := reportHub.abi.Unpack("wouldAccept", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// ReportHubAttemptOpened represents a AttemptOpened event raised by the ReportHub contract.
type ReportHubAttemptOpened struct {
	RequestId   *big.Int
	RequestHash [32]byte
	Attempt     uint32
	Epoch       uint64
	Group       uint64
	Deadline    uint64
	Raw         *types.Log // Blockchain specific contextual infos
}

const ReportHubAttemptOpenedEventName = "AttemptOpened"

// ContractEventName returns the user-defined event name.
func (ReportHubAttemptOpened) ContractEventName() string {
	return ReportHubAttemptOpenedEventName
}

// UnpackAttemptOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AttemptOpened(uint256 indexed requestId, bytes32 indexed requestHash, uint32 attempt, uint64 epoch, uint64 group, uint64 deadline)
func (reportHub *ReportHub) UnpackAttemptOpenedEvent(log *types.Log) (*ReportHubAttemptOpened, error) {
	event := "AttemptOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubAttemptOpened)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubAuthorityUpdated represents a AuthorityUpdated event raised by the ReportHub contract.
type ReportHubAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReportHubAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ReportHubAuthorityUpdated) ContractEventName() string {
	return ReportHubAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (reportHub *ReportHub) UnpackAuthorityUpdatedEvent(log *types.Log) (*ReportHubAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubCreditClaimed represents a CreditClaimed event raised by the ReportHub contract.
type ReportHubCreditClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReportHubCreditClaimedEventName = "CreditClaimed"

// ContractEventName returns the user-defined event name.
func (ReportHubCreditClaimed) ContractEventName() string {
	return ReportHubCreditClaimedEventName
}

// UnpackCreditClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditClaimed(address indexed account, uint256 amount)
func (reportHub *ReportHub) UnpackCreditClaimedEvent(log *types.Log) (*ReportHubCreditClaimed, error) {
	event := "CreditClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubCreditClaimed)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubCredited represents a Credited event raised by the ReportHub contract.
type ReportHubCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const ReportHubCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (ReportHubCredited) ContractEventName() string {
	return ReportHubCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (reportHub *ReportHub) UnpackCreditedEvent(log *types.Log) (*ReportHubCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubCredited)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubDisputeOpened represents a DisputeOpened event raised by the ReportHub contract.
type ReportHubDisputeOpened struct {
	RequestId *big.Int
	First     *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReportHubDisputeOpenedEventName = "DisputeOpened"

// ContractEventName returns the user-defined event name.
func (ReportHubDisputeOpened) ContractEventName() string {
	return ReportHubDisputeOpenedEventName
}

// UnpackDisputeOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DisputeOpened(uint256 indexed requestId, uint256 indexed first)
func (reportHub *ReportHub) UnpackDisputeOpenedEvent(log *types.Log) (*ReportHubDisputeOpened, error) {
	event := "DisputeOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubDisputeOpened)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubEIP712DomainChanged represents a EIP712DomainChanged event raised by the ReportHub contract.
type ReportHubEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const ReportHubEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (ReportHubEIP712DomainChanged) ContractEventName() string {
	return ReportHubEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (reportHub *ReportHub) UnpackEIP712DomainChangedEvent(log *types.Log) (*ReportHubEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubFeesSet represents a FeesSet event raised by the ReportHub contract.
type ReportHubFeesSet struct {
	Schedule FeeSchedule
	Treasury common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const ReportHubFeesSetEventName = "FeesSet"

// ContractEventName returns the user-defined event name.
func (ReportHubFeesSet) ContractEventName() string {
	return ReportHubFeesSetEventName
}

// UnpackFeesSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeesSet((uint96,uint96,uint96,uint16) schedule, address treasury)
func (reportHub *ReportHub) UnpackFeesSetEvent(log *types.Log) (*ReportHubFeesSet, error) {
	event := "FeesSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubFeesSet)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubModelsSet represents a ModelsSet event raised by the ReportHub contract.
type ReportHubModelsSet struct {
	Models common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const ReportHubModelsSetEventName = "ModelsSet"

// ContractEventName returns the user-defined event name.
func (ReportHubModelsSet) ContractEventName() string {
	return ReportHubModelsSetEventName
}

// UnpackModelsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelsSet(address models)
func (reportHub *ReportHub) UnpackModelsSetEvent(log *types.Log) (*ReportHubModelsSet, error) {
	event := "ModelsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubModelsSet)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubProtocolFeeCollected represents a ProtocolFeeCollected event raised by the ReportHub contract.
type ReportHubProtocolFeeCollected struct {
	RequestId *big.Int
	Treasury  common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReportHubProtocolFeeCollectedEventName = "ProtocolFeeCollected"

// ContractEventName returns the user-defined event name.
func (ReportHubProtocolFeeCollected) ContractEventName() string {
	return ReportHubProtocolFeeCollectedEventName
}

// UnpackProtocolFeeCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProtocolFeeCollected(uint256 indexed requestId, address indexed treasury, uint256 amount)
func (reportHub *ReportHub) UnpackProtocolFeeCollectedEvent(log *types.Log) (*ReportHubProtocolFeeCollected, error) {
	event := "ProtocolFeeCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubProtocolFeeCollected)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubReportAccepted represents a ReportAccepted event raised by the ReportHub contract.
type ReportHubReportAccepted struct {
	RequestId    *big.Int
	Attempt      uint32
	OutcomeRoot  [32]byte
	ReportDigest [32]byte
	Signers      uint32
	Submitter    common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const ReportHubReportAcceptedEventName = "ReportAccepted"

// ContractEventName returns the user-defined event name.
func (ReportHubReportAccepted) ContractEventName() string {
	return ReportHubReportAcceptedEventName
}

// UnpackReportAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ReportAccepted(uint256 indexed requestId, uint32 attempt, bytes32 outcomeRoot, bytes32 reportDigest, uint32 signers, address submitter)
func (reportHub *ReportHub) UnpackReportAcceptedEvent(log *types.Log) (*ReportHubReportAccepted, error) {
	event := "ReportAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubReportAccepted)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubRequestFailed represents a RequestFailed event raised by the ReportHub contract.
type ReportHubRequestFailed struct {
	RequestId   *big.Int
	RequestHash [32]byte
	Refunded    *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ReportHubRequestFailedEventName = "RequestFailed"

// ContractEventName returns the user-defined event name.
func (ReportHubRequestFailed) ContractEventName() string {
	return ReportHubRequestFailedEventName
}

// UnpackRequestFailedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestFailed(uint256 indexed requestId, bytes32 indexed requestHash, uint256 refunded)
func (reportHub *ReportHub) UnpackRequestFailedEvent(log *types.Log) (*ReportHubRequestFailed, error) {
	event := "RequestFailed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubRequestFailed)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubRequestOpened represents a RequestOpened event raised by the ReportHub contract.
type ReportHubRequestOpened struct {
	RequestId   *big.Int
	RequestHash [32]byte
	Request     Request
	RiskIds     [][32]byte
	Raw         *types.Log // Blockchain specific contextual infos
}

const ReportHubRequestOpenedEventName = "RequestOpened"

// ContractEventName returns the user-defined event name.
func (ReportHubRequestOpened) ContractEventName() string {
	return ReportHubRequestOpenedEventName
}

// UnpackRequestOpenedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RequestOpened(uint256 indexed requestId, bytes32 indexed requestHash, (uint256,uint8,address,bytes32,bytes32,bytes32,uint32,uint64,uint64,uint64,uint256,bytes32) request, bytes32[] riskIds)
func (reportHub *ReportHub) UnpackRequestOpenedEvent(log *types.Log) (*ReportHubRequestOpened, error) {
	event := "RequestOpened"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubRequestOpened)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubRewardCollected represents a RewardCollected event raised by the ReportHub contract.
type ReportHubRewardCollected struct {
	RequestId *big.Int
	Operator  common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReportHubRewardCollectedEventName = "RewardCollected"

// ContractEventName returns the user-defined event name.
func (ReportHubRewardCollected) ContractEventName() string {
	return ReportHubRewardCollectedEventName
}

// UnpackRewardCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardCollected(uint256 indexed requestId, address indexed operator, uint256 amount)
func (reportHub *ReportHub) UnpackRewardCollectedEvent(log *types.Log) (*ReportHubRewardCollected, error) {
	event := "RewardCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubRewardCollected)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubRewardForfeited represents a RewardForfeited event raised by the ReportHub contract.
type ReportHubRewardForfeited struct {
	RequestId *big.Int
	Operator  common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const ReportHubRewardForfeitedEventName = "RewardForfeited"

// ContractEventName returns the user-defined event name.
func (ReportHubRewardForfeited) ContractEventName() string {
	return ReportHubRewardForfeitedEventName
}

// UnpackRewardForfeitedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RewardForfeited(uint256 indexed requestId, address indexed operator, uint256 amount)
func (reportHub *ReportHub) UnpackRewardForfeitedEvent(log *types.Log) (*ReportHubRewardForfeited, error) {
	event := "RewardForfeited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubRewardForfeited)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubRoyaltyCollected represents a RoyaltyCollected event raised by the ReportHub contract.
type ReportHubRoyaltyCollected struct {
	RequestId   *big.Int
	ModelDigest [32]byte
	Amount      *big.Int
	Raw         *types.Log // Blockchain specific contextual infos
}

const ReportHubRoyaltyCollectedEventName = "RoyaltyCollected"

// ContractEventName returns the user-defined event name.
func (ReportHubRoyaltyCollected) ContractEventName() string {
	return ReportHubRoyaltyCollectedEventName
}

// UnpackRoyaltyCollectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RoyaltyCollected(uint256 indexed requestId, bytes32 indexed modelDigest, uint256 amount)
func (reportHub *ReportHub) UnpackRoyaltyCollectedEvent(log *types.Log) (*ReportHubRoyaltyCollected, error) {
	event := "RoyaltyCollected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubRoyaltyCollected)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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

// ReportHubTimingSet represents a TimingSet event raised by the ReportHub contract.
type ReportHubTimingSet struct {
	AttemptDuration uint32
	Grace           uint32
	Raw             *types.Log // Blockchain specific contextual infos
}

const ReportHubTimingSetEventName = "TimingSet"

// ContractEventName returns the user-defined event name.
func (ReportHubTimingSet) ContractEventName() string {
	return ReportHubTimingSetEventName
}

// UnpackTimingSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimingSet(uint32 attemptDuration, uint32 grace)
func (reportHub *ReportHub) UnpackTimingSetEvent(log *types.Log) (*ReportHubTimingSet, error) {
	event := "TimingSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != reportHub.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ReportHubTimingSet)
	if len(log.Data) > 0 {
		if err := reportHub.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range reportHub.abi.Events[event].Inputs {
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
func (reportHub *ReportHub) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], reportHub.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return reportHub.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return reportHub.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return reportHub.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["AttemptNotLapsed"].ID.Bytes()[:4]) {
		return reportHub.UnpackAttemptNotLapsedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["BadSignature"].ID.Bytes()[:4]) {
		return reportHub.UnpackBadSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["DuplicateRisk"].ID.Bytes()[:4]) {
		return reportHub.UnpackDuplicateRiskError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["EmptyWindow"].ID.Bytes()[:4]) {
		return reportHub.UnpackEmptyWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["FailAfterTooEarly"].ID.Bytes()[:4]) {
		return reportHub.UnpackFailAfterTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["FailAfterTooLate"].ID.Bytes()[:4]) {
		return reportHub.UnpackFailAfterTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return reportHub.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["MerkleProofInvalidMultiproof"].ID.Bytes()[:4]) {
		return reportHub.UnpackMerkleProofInvalidMultiproofError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["ModelsAlreadySet"].ID.Bytes()[:4]) {
		return reportHub.UnpackModelsAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["NoCommittee"].ID.Bytes()[:4]) {
		return reportHub.UnpackNoCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["NotACommittee"].ID.Bytes()[:4]) {
		return reportHub.UnpackNotACommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return reportHub.UnpackNothingToClaimError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["NothingToCollect"].ID.Bytes()[:4]) {
		return reportHub.UnpackNothingToCollectError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["PageSizeOutOfRange"].ID.Bytes()[:4]) {
		return reportHub.UnpackPageSizeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["ParameterOutOfRange"].ID.Bytes()[:4]) {
		return reportHub.UnpackParameterOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["ParameterTooLow"].ID.Bytes()[:4]) {
		return reportHub.UnpackParameterTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["QuorumTooSmall"].ID.Bytes()[:4]) {
		return reportHub.UnpackQuorumTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["RequestNotOpen"].ID.Bytes()[:4]) {
		return reportHub.UnpackRequestNotOpenError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["RequestNotReported"].ID.Bytes()[:4]) {
		return reportHub.UnpackRequestNotReportedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return reportHub.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return reportHub.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["SignaturesLengthWrong"].ID.Bytes()[:4]) {
		return reportHub.UnpackSignaturesLengthWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["SignersNotMembers"].ID.Bytes()[:4]) {
		return reportHub.UnpackSignersNotMembersError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return reportHub.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["TooEarlyToFail"].ID.Bytes()[:4]) {
		return reportHub.UnpackTooEarlyToFailError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["UnknownKind"].ID.Bytes()[:4]) {
		return reportHub.UnpackUnknownKindError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WindowNotEnded"].ID.Bytes()[:4]) {
		return reportHub.UnpackWindowNotEndedError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WindowTooLate"].ID.Bytes()[:4]) {
		return reportHub.UnpackWindowTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongAttempt"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongAttemptError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongCommittee"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongCommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongModel"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongModelError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongObservers"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongObserversError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongOutcomeCount"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongOutcomeCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongRequestHash"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongRequestHashError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongTerms"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongTermsError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["WrongWindow"].ID.Bytes()[:4]) {
		return reportHub.UnpackWrongWindowError(raw[4:])
	}
	if bytes.Equal(raw[:4], reportHub.abi.Errors["ZeroOutcomeRoot"].ID.Bytes()[:4]) {
		return reportHub.UnpackZeroOutcomeRootError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ReportHubAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ReportHub contract.
type ReportHubAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ReportHubAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (reportHub *ReportHub) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ReportHubAccessManagedInvalidAuthority, error) {
	out := new(ReportHubAccessManagedInvalidAuthority)
	if err := reportHub.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ReportHub contract.
type ReportHubAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ReportHubAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (reportHub *ReportHub) UnpackAccessManagedRequiredDelayError(raw []byte) (*ReportHubAccessManagedRequiredDelay, error) {
	out := new(ReportHubAccessManagedRequiredDelay)
	if err := reportHub.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ReportHub contract.
type ReportHubAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ReportHubAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (reportHub *ReportHub) UnpackAccessManagedUnauthorizedError(raw []byte) (*ReportHubAccessManagedUnauthorized, error) {
	out := new(ReportHubAccessManagedUnauthorized)
	if err := reportHub.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubAttemptNotLapsed represents a AttemptNotLapsed error raised by the ReportHub contract.
type ReportHubAttemptNotLapsed struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AttemptNotLapsed(uint256 given, uint256 required)
func ReportHubAttemptNotLapsedErrorID() common.Hash {
	return common.HexToHash("0xafbbdf19f35e86058999876a8ce984f95e955e9891e6d34d1b2c3a7eb17793e9")
}

// UnpackAttemptNotLapsedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AttemptNotLapsed(uint256 given, uint256 required)
func (reportHub *ReportHub) UnpackAttemptNotLapsedError(raw []byte) (*ReportHubAttemptNotLapsed, error) {
	out := new(ReportHubAttemptNotLapsed)
	if err := reportHub.abi.UnpackIntoInterface(out, "AttemptNotLapsed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubBadSignature represents a BadSignature error raised by the ReportHub contract.
type ReportHubBadSignature struct {
	Index *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadSignature(uint256 index)
func ReportHubBadSignatureErrorID() common.Hash {
	return common.HexToHash("0xa1c973190ea39240abfd4da3039e0d94cea4d1e689acfee87f4e7dbabee0f307")
}

// UnpackBadSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadSignature(uint256 index)
func (reportHub *ReportHub) UnpackBadSignatureError(raw []byte) (*ReportHubBadSignature, error) {
	out := new(ReportHubBadSignature)
	if err := reportHub.abi.UnpackIntoInterface(out, "BadSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubDuplicateRisk represents a DuplicateRisk error raised by the ReportHub contract.
type ReportHubDuplicateRisk struct {
	RiskId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DuplicateRisk(bytes32 riskId)
func ReportHubDuplicateRiskErrorID() common.Hash {
	return common.HexToHash("0xf8c9810bea69d9c30661499b9090b10d88be92551c0c1c75c4b60115f6138a0b")
}

// UnpackDuplicateRiskError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DuplicateRisk(bytes32 riskId)
func (reportHub *ReportHub) UnpackDuplicateRiskError(raw []byte) (*ReportHubDuplicateRisk, error) {
	out := new(ReportHubDuplicateRisk)
	if err := reportHub.abi.UnpackIntoInterface(out, "DuplicateRisk", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubEmptyWindow represents a EmptyWindow error raised by the ReportHub contract.
type ReportHubEmptyWindow struct {
	WindowStart uint64
	WindowEnd   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EmptyWindow(uint64 windowStart, uint64 windowEnd)
func ReportHubEmptyWindowErrorID() common.Hash {
	return common.HexToHash("0xf796537c33377339542a082f6a348312e8b2c0e2bd58c470d09c995ffe3f6df9")
}

// UnpackEmptyWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EmptyWindow(uint64 windowStart, uint64 windowEnd)
func (reportHub *ReportHub) UnpackEmptyWindowError(raw []byte) (*ReportHubEmptyWindow, error) {
	out := new(ReportHubEmptyWindow)
	if err := reportHub.abi.UnpackIntoInterface(out, "EmptyWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubFailAfterTooEarly represents a FailAfterTooEarly error raised by the ReportHub contract.
type ReportHubFailAfterTooEarly struct {
	Given    uint64
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailAfterTooEarly(uint64 given, uint256 required)
func ReportHubFailAfterTooEarlyErrorID() common.Hash {
	return common.HexToHash("0xbfdc787bcda39987986a82fd4782a025100081e598de1b2aff41e497a21f5ed0")
}

// UnpackFailAfterTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailAfterTooEarly(uint64 given, uint256 required)
func (reportHub *ReportHub) UnpackFailAfterTooEarlyError(raw []byte) (*ReportHubFailAfterTooEarly, error) {
	out := new(ReportHubFailAfterTooEarly)
	if err := reportHub.abi.UnpackIntoInterface(out, "FailAfterTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubFailAfterTooLate represents a FailAfterTooLate error raised by the ReportHub contract.
type ReportHubFailAfterTooLate struct {
	Given  uint64
	Latest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailAfterTooLate(uint64 given, uint256 latest)
func ReportHubFailAfterTooLateErrorID() common.Hash {
	return common.HexToHash("0x65b42bd706023ebd104c8574383d7c3269050873a45c05b7f209608c6ca756e0")
}

// UnpackFailAfterTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailAfterTooLate(uint64 given, uint256 latest)
func (reportHub *ReportHub) UnpackFailAfterTooLateError(raw []byte) (*ReportHubFailAfterTooLate, error) {
	out := new(ReportHubFailAfterTooLate)
	if err := reportHub.abi.UnpackIntoInterface(out, "FailAfterTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubInvalidShortString represents a InvalidShortString error raised by the ReportHub contract.
type ReportHubInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func ReportHubInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (reportHub *ReportHub) UnpackInvalidShortStringError(raw []byte) (*ReportHubInvalidShortString, error) {
	out := new(ReportHubInvalidShortString)
	if err := reportHub.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubMerkleProofInvalidMultiproof represents a MerkleProofInvalidMultiproof error raised by the ReportHub contract.
type ReportHubMerkleProofInvalidMultiproof struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MerkleProofInvalidMultiproof()
func ReportHubMerkleProofInvalidMultiproofErrorID() common.Hash {
	return common.HexToHash("0x351404920163d662c9e55a2ededa2a037e643758bbfddef8b612fa4d17ed11ea")
}

// UnpackMerkleProofInvalidMultiproofError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MerkleProofInvalidMultiproof()
func (reportHub *ReportHub) UnpackMerkleProofInvalidMultiproofError(raw []byte) (*ReportHubMerkleProofInvalidMultiproof, error) {
	out := new(ReportHubMerkleProofInvalidMultiproof)
	if err := reportHub.abi.UnpackIntoInterface(out, "MerkleProofInvalidMultiproof", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubModelsAlreadySet represents a ModelsAlreadySet error raised by the ReportHub contract.
type ReportHubModelsAlreadySet struct {
	Models common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelsAlreadySet(address models)
func ReportHubModelsAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x427492f5964db1849e9a2fdcef08b85672959472ef2419977d97c3f7969ab94e")
}

// UnpackModelsAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelsAlreadySet(address models)
func (reportHub *ReportHub) UnpackModelsAlreadySetError(raw []byte) (*ReportHubModelsAlreadySet, error) {
	out := new(ReportHubModelsAlreadySet)
	if err := reportHub.abi.UnpackIntoInterface(out, "ModelsAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubNoCommittee represents a NoCommittee error raised by the ReportHub contract.
type ReportHubNoCommittee struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCommittee()
func ReportHubNoCommitteeErrorID() common.Hash {
	return common.HexToHash("0x9210c8d6855d55ce8e2121ea0d16eef0817070b04cbaf38dfd9b0a423b26996c")
}

// UnpackNoCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCommittee()
func (reportHub *ReportHub) UnpackNoCommitteeError(raw []byte) (*ReportHubNoCommittee, error) {
	out := new(ReportHubNoCommittee)
	if err := reportHub.abi.UnpackIntoInterface(out, "NoCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubNotACommittee represents a NotACommittee error raised by the ReportHub contract.
type ReportHubNotACommittee struct {
	Pointer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotACommittee(address pointer)
func ReportHubNotACommitteeErrorID() common.Hash {
	return common.HexToHash("0x48f45aee647873217768a8b2d95e3d0466283bfef4a9e7e2e3aad70888a609df")
}

// UnpackNotACommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotACommittee(address pointer)
func (reportHub *ReportHub) UnpackNotACommitteeError(raw []byte) (*ReportHubNotACommittee, error) {
	out := new(ReportHubNotACommittee)
	if err := reportHub.abi.UnpackIntoInterface(out, "NotACommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubNothingToClaim represents a NothingToClaim error raised by the ReportHub contract.
type ReportHubNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func ReportHubNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (reportHub *ReportHub) UnpackNothingToClaimError(raw []byte) (*ReportHubNothingToClaim, error) {
	out := new(ReportHubNothingToClaim)
	if err := reportHub.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubNothingToCollect represents a NothingToCollect error raised by the ReportHub contract.
type ReportHubNothingToCollect struct {
	RequestId *big.Int
	Account   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToCollect(uint256 requestId, address account)
func ReportHubNothingToCollectErrorID() common.Hash {
	return common.HexToHash("0x3da117429c5ab13d97b4a8c8aaffdf05d16c8ce36f7410f44c0b0ea39fa2609a")
}

// UnpackNothingToCollectError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToCollect(uint256 requestId, address account)
func (reportHub *ReportHub) UnpackNothingToCollectError(raw []byte) (*ReportHubNothingToCollect, error) {
	out := new(ReportHubNothingToCollect)
	if err := reportHub.abi.UnpackIntoInterface(out, "NothingToCollect", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubPageSizeOutOfRange represents a PageSizeOutOfRange error raised by the ReportHub contract.
type ReportHubPageSizeOutOfRange struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PageSizeOutOfRange(uint256 given, uint256 max)
func ReportHubPageSizeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x4e6e017a0d944ceeeddb6c04db3f32edf0ad40e5e330ec5ed8be4feb226a76a5")
}

// UnpackPageSizeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PageSizeOutOfRange(uint256 given, uint256 max)
func (reportHub *ReportHub) UnpackPageSizeOutOfRangeError(raw []byte) (*ReportHubPageSizeOutOfRange, error) {
	out := new(ReportHubPageSizeOutOfRange)
	if err := reportHub.abi.UnpackIntoInterface(out, "PageSizeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubParameterOutOfRange represents a ParameterOutOfRange error raised by the ReportHub contract.
type ReportHubParameterOutOfRange struct {
	Name  [32]byte
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 given, uint256 max)
func ReportHubParameterOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x689fbb9b379b0b0ac6aa138b9a1c83134ce075f557427a38548cc3d067d91e1e")
}

// UnpackParameterOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterOutOfRange(bytes32 name, uint256 given, uint256 max)
func (reportHub *ReportHub) UnpackParameterOutOfRangeError(raw []byte) (*ReportHubParameterOutOfRange, error) {
	out := new(ReportHubParameterOutOfRange)
	if err := reportHub.abi.UnpackIntoInterface(out, "ParameterOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubParameterTooLow represents a ParameterTooLow error raised by the ReportHub contract.
type ReportHubParameterTooLow struct {
	Name  [32]byte
	Given *big.Int
	Min   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ParameterTooLow(bytes32 name, uint256 given, uint256 min)
func ReportHubParameterTooLowErrorID() common.Hash {
	return common.HexToHash("0x0a2e923164ef71d93950368338542f4cc26c356f15ce195969da4188ce9447f0")
}

// UnpackParameterTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ParameterTooLow(bytes32 name, uint256 given, uint256 min)
func (reportHub *ReportHub) UnpackParameterTooLowError(raw []byte) (*ReportHubParameterTooLow, error) {
	out := new(ReportHubParameterTooLow)
	if err := reportHub.abi.UnpackIntoInterface(out, "ParameterTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubQuorumTooSmall represents a QuorumTooSmall error raised by the ReportHub contract.
type ReportHubQuorumTooSmall struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error QuorumTooSmall(uint256 given, uint256 required)
func ReportHubQuorumTooSmallErrorID() common.Hash {
	return common.HexToHash("0x2b2dd84da2107e895e3ab36d9c129fe2b1b7c98e7ea4fb946faa07d8b183d743")
}

// UnpackQuorumTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error QuorumTooSmall(uint256 given, uint256 required)
func (reportHub *ReportHub) UnpackQuorumTooSmallError(raw []byte) (*ReportHubQuorumTooSmall, error) {
	out := new(ReportHubQuorumTooSmall)
	if err := reportHub.abi.UnpackIntoInterface(out, "QuorumTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubRequestNotOpen represents a RequestNotOpen error raised by the ReportHub contract.
type ReportHubRequestNotOpen struct {
	RequestId *big.Int
	Given     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestNotOpen(uint256 requestId, uint8 given)
func ReportHubRequestNotOpenErrorID() common.Hash {
	return common.HexToHash("0xae6914f910299fca20a59ff775326e2a0ebcc65f82202c468c7ecd2266a956d1")
}

// UnpackRequestNotOpenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestNotOpen(uint256 requestId, uint8 given)
func (reportHub *ReportHub) UnpackRequestNotOpenError(raw []byte) (*ReportHubRequestNotOpen, error) {
	out := new(ReportHubRequestNotOpen)
	if err := reportHub.abi.UnpackIntoInterface(out, "RequestNotOpen", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubRequestNotReported represents a RequestNotReported error raised by the ReportHub contract.
type ReportHubRequestNotReported struct {
	RequestId *big.Int
	Given     uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RequestNotReported(uint256 requestId, uint8 given)
func ReportHubRequestNotReportedErrorID() common.Hash {
	return common.HexToHash("0xdeca234d1ab48d9f362f8d61966ac506f03b04d7bd4ab66245058007b23d1dfc")
}

// UnpackRequestNotReportedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RequestNotReported(uint256 requestId, uint8 given)
func (reportHub *ReportHub) UnpackRequestNotReportedError(raw []byte) (*ReportHubRequestNotReported, error) {
	out := new(ReportHubRequestNotReported)
	if err := reportHub.abi.UnpackIntoInterface(out, "RequestNotReported", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the ReportHub contract.
type ReportHubSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func ReportHubSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (reportHub *ReportHub) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*ReportHubSafeCastOverflowedUintDowncast, error) {
	out := new(ReportHubSafeCastOverflowedUintDowncast)
	if err := reportHub.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the ReportHub contract.
type ReportHubSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func ReportHubSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (reportHub *ReportHub) UnpackSafeERC20FailedOperationError(raw []byte) (*ReportHubSafeERC20FailedOperation, error) {
	out := new(ReportHubSafeERC20FailedOperation)
	if err := reportHub.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubSignaturesLengthWrong represents a SignaturesLengthWrong error raised by the ReportHub contract.
type ReportHubSignaturesLengthWrong struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignaturesLengthWrong(uint256 given, uint256 required)
func ReportHubSignaturesLengthWrongErrorID() common.Hash {
	return common.HexToHash("0xa66acb60edee008b2a6436f391079c24db6087febd0da9f6f2ea1cb245ccc782")
}

// UnpackSignaturesLengthWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignaturesLengthWrong(uint256 given, uint256 required)
func (reportHub *ReportHub) UnpackSignaturesLengthWrongError(raw []byte) (*ReportHubSignaturesLengthWrong, error) {
	out := new(ReportHubSignaturesLengthWrong)
	if err := reportHub.abi.UnpackIntoInterface(out, "SignaturesLengthWrong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubSignersNotMembers represents a SignersNotMembers error raised by the ReportHub contract.
type ReportHubSignersNotMembers struct {
	Given         uint32
	CommitteeSize *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignersNotMembers(uint32 given, uint256 committeeSize)
func ReportHubSignersNotMembersErrorID() common.Hash {
	return common.HexToHash("0xb613372b081d324316bc6ca82342eb7a4796de191f4279e78088a257bea0134e")
}

// UnpackSignersNotMembersError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignersNotMembers(uint32 given, uint256 committeeSize)
func (reportHub *ReportHub) UnpackSignersNotMembersError(raw []byte) (*ReportHubSignersNotMembers, error) {
	out := new(ReportHubSignersNotMembers)
	if err := reportHub.abi.UnpackIntoInterface(out, "SignersNotMembers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubStringTooLong represents a StringTooLong error raised by the ReportHub contract.
type ReportHubStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func ReportHubStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (reportHub *ReportHub) UnpackStringTooLongError(raw []byte) (*ReportHubStringTooLong, error) {
	out := new(ReportHubStringTooLong)
	if err := reportHub.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubTooEarlyToFail represents a TooEarlyToFail error raised by the ReportHub contract.
type ReportHubTooEarlyToFail struct {
	Given    *big.Int
	Required uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TooEarlyToFail(uint256 given, uint64 required)
func ReportHubTooEarlyToFailErrorID() common.Hash {
	return common.HexToHash("0xeec2770c047ad4668f412e4efed22fca4b9b882c1587f022e32c6c7462e8af9b")
}

// UnpackTooEarlyToFailError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TooEarlyToFail(uint256 given, uint64 required)
func (reportHub *ReportHub) UnpackTooEarlyToFailError(raw []byte) (*ReportHubTooEarlyToFail, error) {
	out := new(ReportHubTooEarlyToFail)
	if err := reportHub.abi.UnpackIntoInterface(out, "TooEarlyToFail", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubUnknownKind represents a UnknownKind error raised by the ReportHub contract.
type ReportHubUnknownKind struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownKind(uint8 kind)
func ReportHubUnknownKindErrorID() common.Hash {
	return common.HexToHash("0xbd3c90894f7b5a9cce89be28990c5c48eeecbdbc851f01ad4d59a4a38d093e0b")
}

// UnpackUnknownKindError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownKind(uint8 kind)
func (reportHub *ReportHub) UnpackUnknownKindError(raw []byte) (*ReportHubUnknownKind, error) {
	out := new(ReportHubUnknownKind)
	if err := reportHub.abi.UnpackIntoInterface(out, "UnknownKind", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWindowNotEnded represents a WindowNotEnded error raised by the ReportHub contract.
type ReportHubWindowNotEnded struct {
	Given    *big.Int
	Required uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowNotEnded(uint256 given, uint64 required)
func ReportHubWindowNotEndedErrorID() common.Hash {
	return common.HexToHash("0xa67435bd682942df004c22ad15ea046c6a2cc8b22f226c5ae7b4d25ee7e4e2bb")
}

// UnpackWindowNotEndedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowNotEnded(uint256 given, uint64 required)
func (reportHub *ReportHub) UnpackWindowNotEndedError(raw []byte) (*ReportHubWindowNotEnded, error) {
	out := new(ReportHubWindowNotEnded)
	if err := reportHub.abi.UnpackIntoInterface(out, "WindowNotEnded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWindowTooLate represents a WindowTooLate error raised by the ReportHub contract.
type ReportHubWindowTooLate struct {
	Given  uint64
	Latest *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooLate(uint64 given, uint256 latest)
func ReportHubWindowTooLateErrorID() common.Hash {
	return common.HexToHash("0x76b37a2f36e65d0670573ebbe88f164370d4bcd06b21b124947b1a33cac0d7dc")
}

// UnpackWindowTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooLate(uint64 given, uint256 latest)
func (reportHub *ReportHub) UnpackWindowTooLateError(raw []byte) (*ReportHubWindowTooLate, error) {
	out := new(ReportHubWindowTooLate)
	if err := reportHub.abi.UnpackIntoInterface(out, "WindowTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongAttempt represents a WrongAttempt error raised by the ReportHub contract.
type ReportHubWrongAttempt struct {
	Given    uint32
	Required uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongAttempt(uint32 given, uint32 required)
func ReportHubWrongAttemptErrorID() common.Hash {
	return common.HexToHash("0xb712a7292e583489de757bd64e6281c505e3b967486af5a353e635fe29365559")
}

// UnpackWrongAttemptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongAttempt(uint32 given, uint32 required)
func (reportHub *ReportHub) UnpackWrongAttemptError(raw []byte) (*ReportHubWrongAttempt, error) {
	out := new(ReportHubWrongAttempt)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongAttempt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongCommittee represents a WrongCommittee error raised by the ReportHub contract.
type ReportHubWrongCommittee struct {
	Given    [32]byte
	Required [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongCommittee(bytes32 given, bytes32 required)
func ReportHubWrongCommitteeErrorID() common.Hash {
	return common.HexToHash("0x01e1050e38cdd0a856f634f025c40f845379afbaf624639cedfcaaa7daf210b1")
}

// UnpackWrongCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongCommittee(bytes32 given, bytes32 required)
func (reportHub *ReportHub) UnpackWrongCommitteeError(raw []byte) (*ReportHubWrongCommittee, error) {
	out := new(ReportHubWrongCommittee)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongCommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongModel represents a WrongModel error raised by the ReportHub contract.
type ReportHubWrongModel struct {
	Given    [32]byte
	Required [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongModel(bytes32 given, bytes32 required)
func ReportHubWrongModelErrorID() common.Hash {
	return common.HexToHash("0x5e18269cd5e9113af49130d8b968bb64f1f6f97851c80d3933448ae67f731b72")
}

// UnpackWrongModelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongModel(bytes32 given, bytes32 required)
func (reportHub *ReportHub) UnpackWrongModelError(raw []byte) (*ReportHubWrongModel, error) {
	out := new(ReportHubWrongModel)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongModel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongObservers represents a WrongObservers error raised by the ReportHub contract.
type ReportHubWrongObservers struct {
	Given    uint32
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongObservers(uint32 given, uint256 required)
func ReportHubWrongObserversErrorID() common.Hash {
	return common.HexToHash("0xf687adfc35f487da2dc28a7d3271dfe29e3fb615f67d398aac1d59fb525bddfb")
}

// UnpackWrongObserversError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongObservers(uint32 given, uint256 required)
func (reportHub *ReportHub) UnpackWrongObserversError(raw []byte) (*ReportHubWrongObservers, error) {
	out := new(ReportHubWrongObservers)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongObservers", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongOutcomeCount represents a WrongOutcomeCount error raised by the ReportHub contract.
type ReportHubWrongOutcomeCount struct {
	Given    uint32
	Required uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongOutcomeCount(uint32 given, uint32 required)
func ReportHubWrongOutcomeCountErrorID() common.Hash {
	return common.HexToHash("0x0ede6434f658351c8173df300b6460cd30879fe4f8be8d480130bb3e9008aa13")
}

// UnpackWrongOutcomeCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongOutcomeCount(uint32 given, uint32 required)
func (reportHub *ReportHub) UnpackWrongOutcomeCountError(raw []byte) (*ReportHubWrongOutcomeCount, error) {
	out := new(ReportHubWrongOutcomeCount)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongOutcomeCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongRequestHash represents a WrongRequestHash error raised by the ReportHub contract.
type ReportHubWrongRequestHash struct {
	Given    [32]byte
	Required [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongRequestHash(bytes32 given, bytes32 required)
func ReportHubWrongRequestHashErrorID() common.Hash {
	return common.HexToHash("0x9d5631e41d511d1dccfcf10cd29989caa6ac8427c4443a7a5f2c180e03547a2e")
}

// UnpackWrongRequestHashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongRequestHash(bytes32 given, bytes32 required)
func (reportHub *ReportHub) UnpackWrongRequestHashError(raw []byte) (*ReportHubWrongRequestHash, error) {
	out := new(ReportHubWrongRequestHash)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongRequestHash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongTerms represents a WrongTerms error raised by the ReportHub contract.
type ReportHubWrongTerms struct {
	Given    [32]byte
	Required [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongTerms(bytes32 given, bytes32 required)
func ReportHubWrongTermsErrorID() common.Hash {
	return common.HexToHash("0x33c2d8bf2226cf6f1c3ed59b73b2f3f37ad3596efcc1d67f4c6e26f220391497")
}

// UnpackWrongTermsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongTerms(bytes32 given, bytes32 required)
func (reportHub *ReportHub) UnpackWrongTermsError(raw []byte) (*ReportHubWrongTerms, error) {
	out := new(ReportHubWrongTerms)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongTerms", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubWrongWindow represents a WrongWindow error raised by the ReportHub contract.
type ReportHubWrongWindow struct {
	Given    uint64
	Required uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WrongWindow(uint64 given, uint64 required)
func ReportHubWrongWindowErrorID() common.Hash {
	return common.HexToHash("0x0791244c0c8e73a5ea90b119160a2d7acc5e741929ac091af0a7d4c93a9d22ef")
}

// UnpackWrongWindowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WrongWindow(uint64 given, uint64 required)
func (reportHub *ReportHub) UnpackWrongWindowError(raw []byte) (*ReportHubWrongWindow, error) {
	out := new(ReportHubWrongWindow)
	if err := reportHub.abi.UnpackIntoInterface(out, "WrongWindow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ReportHubZeroOutcomeRoot represents a ZeroOutcomeRoot error raised by the ReportHub contract.
type ReportHubZeroOutcomeRoot struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroOutcomeRoot()
func ReportHubZeroOutcomeRootErrorID() common.Hash {
	return common.HexToHash("0xe72bba538aaad4b8b5880a492cdab6a46ecc70f4d94b837c11a8272d9381ea34")
}

// UnpackZeroOutcomeRootError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroOutcomeRoot()
func (reportHub *ReportHub) UnpackZeroOutcomeRootError(raw []byte) (*ReportHubZeroOutcomeRoot, error) {
	out := new(ReportHubZeroOutcomeRoot)
	if err := reportHub.abi.UnpackIntoInterface(out, "ZeroOutcomeRoot", raw); err != nil {
		return nil, err
	}
	return out, nil
}
