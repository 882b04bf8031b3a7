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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIOperatorRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"feeToken_\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"caps\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"attemptDuration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"attemptOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAttempt\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"attemptsEnded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"checkReport\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collectProtocol\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"earliestFail\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"fail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"}],\"name\":\"feeFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fees\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"observersOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"openAttempts\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"outcomeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"reopen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"}],\"name\":\"reportDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"internalType\":\"structRequest\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"rewardOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"name\":\"setFees\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"}],\"name\":\"setTiming\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumRequestState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"outcomes\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"proofFlags\",\"type\":\"bool[]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"wouldAccept\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"AttemptOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"FeesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ProtocolFeeCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reportDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"}],\"name\":\"ReportAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RequestFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"RequestOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attemptDuration\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"TimingSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"AttemptNotLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRisk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"EmptyWindow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"FailAfterTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"FailAfterTooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"NotACommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToCollect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PageSizeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ParameterOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"ParameterTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"QuorumTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"SignaturesLengthWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"}],\"name\":\"SignersNotMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"TooEarlyToFail\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"WindowTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongAttempt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongModel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"WrongObservers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongOutcomeCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongRequestHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WrongWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroOutcomeRoot\",\"type\":\"error\"}]",
	ID:  "763b6f134872233e82284af86a66146c82",
	Bin: "0x610220604052348015610010575f5ffd5b5060405161514038038061514083398101604081905261002f9161067f565b6040518060400160405280600581526020016429b432b0b360d91b815250604051806040016040528060018152602001603160f81b81525088888686868e61007c816101a260201b60201c565b506001600160a01b0380861660a052841660805282516001600160601b0390811660c05260208401805190911660e052835190516100be9184918491906101f5565b50505050506100d28261045860201b60201c565b6101a0526100df81610458565b6101c05281516020808401919091206101605281519082012061018052466101205261016e6101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610100525050306101405263ffffffff8086166101e0528416610200526101958585610495565b505050505050505061077c565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b83516001600160601b038084169116111561024b57835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b03918216602482015290831660448201526064015b60405180910390fd5b806001600160601b031684602001516001600160601b031611156102ab57602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b0391821660248201529082166044820152606401610242565b835f01516001600160601b031684604001516001600160601b03161115610317576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b03918216602482015291166044820152606401610242565b6107d0846060015161ffff16111561036a57606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d06044820152606401610242565b835160018054602080880180516001600160601b039081166c010000000000000000000000009081026001600160c01b0319909516968216968717949094179094556040808a018051600280546060808f01805161ffff908116909a026001600160701b0319909316948b169490941791909117909155600380546001600160a01b038e166001600160a01b031990911681179091558451998a5294518816958901959095529051909516868201529351909216908401526080830152517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f9181900360a00190a150505050565b5f5f829050601f81511115610482578260405163305a27a960e01b81526004016102429190610721565b805161048d82610756565b179392505050565b63ffffffff821615806104b0575062093a808263ffffffff16115b156104f75760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a806044820152606401610242565b62093a808163ffffffff1611156105405760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a806044820152606401610242565b6009805463ffffffff8481166001600160401b03199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b6001600160a01b03811681146105bc575f5ffd5b50565b805163ffffffff811681146105d2575f5ffd5b919050565b80516001600160601b03811681146105d2575f5ffd5b5f608082840312156105fd575f5ffd5b604051608081016001600160401b038111828210171561062b57634e487b7160e01b5f52604160045260245ffd5b60405290508061063a836105d7565b8152610648602084016105d7565b6020820152610659604084016105d7565b6040820152606083015161ffff81168114610672575f5ffd5b6060919091015292915050565b5f5f5f5f5f5f5f5f6101c0898b031215610697575f5ffd5b88516106a2816105a8565b60208a01519098506106b3816105a8565b60408a01519097506106c4816105a8565b95506106d260608a016105bf565b94506106e060808a016105bf565b93506106ef8a60a08b016105ed565b92506106ff8a6101208b016105ed565b91506101a0890151610710816105a8565b809150509295985092959890939650565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610776575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e051610200516148e361085d5f395f818161105c01526110b801525f8181610fc7015261102d01525f612be401525f612bb901525f6139cc01525f6139a401525f6138ff01525f61392901525f61395301525f6115fc01525f6115db01525f818161059001528181610bf7015281816111120152818161147b0152818161235b0152612c0b01525f81816104da015281816108c9015281816113500152818161176e01528181611b5d015261278301526148e35ff3fe608060405234801561000f575f5ffd5b5060043610610213575f3560e01c80636b1f70581161011f5780639e398923116100a9578063b609ac6111610079578063b609ac61146106d2578063bf7e214f146106e5578063cc1bf6cc146106f5578063da6bffd814610708578063ed0132c21461071b575f5ffd5b80639e39892314610664578063ac32f9a814610677578063ad5100701461068a578063ad6f49a3146106bf575f5ffd5b80637b103999116100ef5780637b1039991461058e57806384b0196e146105b4578063873214f8146105cf5780638fb36037146105e25780639af1d35a146105ea575f5ffd5b80636b1f7058146105115780636f3a5c511461052457806375807250146105535780637a9e5e4b1461057b575f5ffd5b80633404b76d116101a05780635badbe4c116101705780635badbe4c146104825780635c3ce4941461049a57806361d027b3146104ad578063647846a5146104d8578063650b9aba146104fe575f5ffd5b80633404b76d146103fe5780633e4f49e6146104115780634bc0163f146104435780634dc024a614610456575f5ffd5b80631eefddb1116101e65780631eefddb11461036b5780631efe569d1461039857806326739d46146103ab5780632ecaa083146103ce578063324e03be146103de575f5ffd5b80631199c2cb14610217578063132e4f3c146103135780631924adb9146103285780631e83409a14610358575b5f5ffd5b6102b2610225366004613cce565b604080516080810182525f808252602082018190529181018290526060810191909152505f90815260056020908152604091829020825160808101845260019091015463ffffffff610100820416825265ffffffffffff600160281b820481169383019390935264ffffffffff600160581b82041693820193909352600160801b90920416606082015290565b60405161030a91905f60808201905063ffffffff83511682526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b60405180910390f35b610326610321366004613cce565b61072e565b005b61034a610336366004613cce565b5f9081526005602052604090206003015490565b60405190815260200161030a565b610326610366366004613cfc565b610824565b60095461038390640100000000900463ffffffff1681565b60405163ffffffff909116815260200161030a565b6103266103a6366004613d41565b6108f0565b6103be6103b9366004613e14565b610903565b604051901515815260200161030a565b6009546103839063ffffffff1681565b6103f16103ec366004613cce565b610a88565b60405161030a9190613fc1565b6103be61040c366004613fef565b610bda565b61043661041f366004613cce565b5f9081526005602052604090206001015460ff1690565b60405161030a919061403e565b61034a61045136600461405a565b610d55565b610469610464366004613d41565b610efd565b6040516001600160e01b0319909116815260200161030a565b600954600160681b90046001600160401b031661034a565b6103266104a83660046140f5565b610fb9565b6003546104c0906001600160a01b031681565b6040516001600160a01b03909116815260200161030a565b7f00000000000000000000000000000000000000000000000000000000000000006104c0565b61032661050c366004614126565b6110ef565b61034a61051f366004613cce565b611377565b610383610532366004613cce565b5f90815260056020526040902060010154600160b01b900463ffffffff1690565b61034a610561366004613cfc565b6001600160a01b03165f9081526004602052604090205490565b610326610589366004613cfc565b6113c1565b7f00000000000000000000000000000000000000000000000000000000000000006104c0565b6105bc611435565b60405161030a97969594939291906141a4565b61034a6105dd36600461423a565b611477565b610469611599565b610657604080516080810182525f80825260208201819052918101829052606081019190915250604080516080810182526001546001600160601b038082168352600160601b91829004811660208401526002549081169383019390935290910461ffff16606082015290565b60405161030a91906142b6565b6103266106723660046142c4565b6115bd565b6103266106853660046142f5565b611620565b61034a610698366004613fef565b6001600160401b03165f90815260066020526040902054600160d81b900463ffffffff1690565b61034a6106cd366004613cce565b61179b565b6103266106e0366004613cce565b6117d0565b5f546001600160a01b03166104c0565b61034a610703366004614333565b611881565b61034a61071636600461435d565b6118e6565b610326610729366004613d41565b6118f8565b5f61073882611a56565b6006810154909150600160801b90046001600160401b0316421015610792576006810154604051633bb09dc360e21b8152426004820152600160801b9091046001600160401b031660248201526044015b60405180910390fd5b61079e81600101611aad565b60018101805460ff191660031790556107b682611377565b60098201546040516001600160601b03909116815283907f5b26a6ebbb2dc7d1fd3cc3468cc417338acd9c339fd630cf8e6735a596a76e279060200160405180910390a360028101546009820154610820916001600160a01b0316906001600160601b0316611b46565b5050565b6001600160a01b0381165f9081526004602052604081205490819003610868576040516332559a3360e11b81526001600160a01b0383166004820152602401610789565b6001600160a01b0382165f8181526004602052604080822091909155517f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead906108b49084815260200190565b60405180910390a26108206001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383611b95565b6108fc84848484611bca565b5050505050565b5f8781526005602052604081206003015486811580610920575080155b8061093e575061093184600161438c565b61093b878361438c565b14155b1561094d575f92505050610a7d565b5f816001600160401b038111156109665761096661439f565b60405190808252806020026020018201604052801561098f578160200160208202803683370190505b5090505f5b82811015610a68578015801590610a1157508a8a6109b36001846143b3565b8181106109c2576109c26143c6565b6109d99260206101209092020190810191506143da565b63ffffffff168b8b838181106109f1576109f16143c6565b610a089260206101209092020190810191506143da565b63ffffffff1611155b15610a22575f945050505050610a7d565b610a438b8b83818110610a3757610a376143c6565b90506101200201611ee1565b828281518110610a5557610a556143c6565b6020908102919091010152600101610994565b50610a77888888888786611efe565b93505050505b979650505050505050565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091525f8281526005602052604080822081516101808101909252918190600184015460ff166003811115610b1c57610b1c61400a565b14610b275784610b29565b5f5b8152600683015460ff600160e01b820416602083015260028401546001600160a01b031660408301526004840154606083015260058401546080830152600784015460a083015263ffffffff600160c01b82041660c08301526001600160401b0380821660e0840152600160401b82048116610100840152600160801b9091041661012082015260098301546001600160601b03166101408201526008909201546101609092019190915292915050565b5f5f600960159054906101000a90046001600160401b031690505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610c51573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610c7591906143f3565b90505f5b604081108015610c9a5750846001600160401b0316836001600160401b0316105b15610d1b576001600160401b038216610cb484600161440e565b6001600160401b0316101580610cfc575060065f610cd385600161440e565b6001600160401b0316815260208101919091526040015f2054600160d81b900463ffffffff1615155b610d1b57610d098361442d565b9250610d1481614457565b9050610c79565b50506009805467ffffffffffffffff60a81b1916600160a81b6001600160401b039384169081029190911790915592169190911115919050565b5f841580610d64575061100085115b15610d8d5760405163273700bd60e11b8152600481018690526110006024820152604401610789565b60098054600d90610dad90600160681b90046001600160401b031661442d565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b031690505f6040518061018001604052808381526020018b60ff168152602001336001600160a01b031681526020018a8152602001898152602001610e1c8989611f19565b8152602001610e2a88611f2e565b63ffffffff1681526001600160401b038088166020830152868116604083015285166060820152608001610e5d8861179b565b8152602001610e6a611f62565b90529050610e7781611f74565b610e82828888612126565b5f610e8c8261218d565b9050610e9882826121bc565b80837f95c61a3378264e87e2131e450ca2bcfbe18c358334b79f1619e946457eba4536848b8b604051610ecd9392919061446f565b60405180910390a3610ee083825f6122fd565b610eef33836101400151612770565b505098975050505050505050565b604051631efe569d60e01b81525f903090631efe569d90610f28908890889088908890600401614596565b5f6040518083038186803b158015610f3e575f5ffd5b505afa925050508015610f4f575060015b610fae573d808015610f7c576040519150601f19603f3d011682016040523d82523d5f602084013e610f81565b606091505b50600481511015610f9d57506001600160e01b03199050610fb1565b610fa6816145d0565b915050610fb1565b505f5b949350505050565b610fc5335b5f366127ab565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168263ffffffff16101561105a57604051630a2e923160e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff80841660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610789565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff1610156110e557604051630a2e923160e01b815264677261636560d81b600482015263ffffffff80831660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610789565b610820828261289a565b604051632720d7f760e21b81526001600160a01b0384811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690639c835fdc90602401602060405180830381865afa158015611157573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061117b919061461b565b90505f5b83811015611324575f6111a986868481811061119d5761119d6143c6565b905060200201356129ae565b90505f6111b98260010189612a01565b90508063ffffffff165f0361120e578686848181106111da576111da6143c6565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b0389166024820152604401610789565b60018201805463ffffffff808416600160d01b80840492909216170263ffffffff60d01b199091161790555f61124383612ab2565b509050611250818761438c565b955084156112b957886001600160a01b0316888886818110611274576112746143c6565b905060200201357f3702c79d2e338e7ff83d506f9675d5f94571195f02c3b99acfd54ef289a68c3b836040516112ac91815260200190565b60405180910390a3611316565b886001600160a01b03168888868181106112d5576112d56143c6565b905060200201357f21c44946fba391a23601cfe4a4c4dc751779719b269b81942339d9eadb9302238360405161130d91815260200190565b60405180910390a35b50505080600101905061117f565b5081156108fc576108fc816113395785611346565b6003546001600160a01b03165b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169084611b95565b5f805f8381526005602052604090206001015460ff16600381111561139e5761139e61400a565b036113aa57505f919050565b6113bb6113b683610a88565b61218d565b92915050565b5f5433906001600160a01b031681146113f75760405162d1953b60e31b81526001600160a01b0382166004820152602401610789565b816001600160a01b03163b5f0361142c576040516361798f2f60e11b81526001600160a01b0383166004820152602401610789565b61082082612b5f565b5f6060805f5f5f6060611446612bb2565b61144e612bdd565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637bb95e976114b0612c08565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401608060405180830381865afa1580156114f2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906115169190614636565b505060095460ff9190911692505f91506115409063ffffffff64010000000082048116911661438c565b61154b83600261438c565b6115559190614692565b90505f1960ff8616016115725761156f8162278d00612cb7565b90505b8061158642866001600160401b0316612cb7565b611590919061438c565b95945050505050565b5f8054600160a01b900460ff166115af57505f90565b638fb3603760e01b5b905090565b6115c633610fbe565b6108206115d8368490038401846146bf565b827f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612cc9565b6003545f906001600160a01b0316815b8381101561175a575f61164e86868481811061119d5761119d6143c6565b6001810154909150600160d01b9004638000000016156116ae5785858381811061167a5761167a6143c6565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b0384166024820152604401610789565b60018101805463ffffffff60d01b1981166380000000600160d01b9283900463ffffffff16179091021790555f6116e482612ab2565b91506116f29050818661438c565b9450836001600160a01b0316878785818110611710576117106143c6565b905060200201357f3e4febac6100e201db638e98000ef75bf1b86e7187ecd61f2ad8918c293f43ca8360405161174891815260200190565b60405180910390a35050600101611630565b508115611795576117956001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168284611b95565b50505050565b6001545f906117ba90600160601b90046001600160601b031683614692565b6001546113bb91906001600160601b031661438c565b5f6117da82611a56565b60095460019190910180549092505f916118129164010000000090910463ffffffff1690600160801b900465ffffffffffff1661438c565b9050804211611849574261182782600161438c565b60405163afbbdf1960e01b815260048101929092526024820152604401610789565b61185282611aad565b61187c8361185f85611377565b845461187790610100900463ffffffff16600161474f565b6122fd565b505050565b5f8181526005602052604081206002600182015460ff1660038111156118a9576118a961400a565b1415806118c657506118be8160010185612a01565b63ffffffff16155b156118d4575f9150506113bb565b6118dd81612ab2565b50949350505050565b5f6113bb6118f383612f00565b612f34565b5f61190585858585611bca565b6040868101355f90815260056020522060018101805460ff19166002179055909150611939610160870161014088016143da565b6001828101805463ffffffff60b01b1916600160b01b63ffffffff94851602179081905560c08901356003850155600160281b900465ffffffffffff165f908152600660205260409020805491929091601b916119a0918591600160d81b9091041661476b565b92506101000a81548163ffffffff021916908363ffffffff16021790555085604001357f8f340223debc253cc7b6c690510de33c6ea1c5aa184cce33199b4d96198c233f8760600160208101906119f791906143da565b6040805163ffffffff928316815260c08b01356020820152908101869052908816606082015233608082015260a00160405180910390a26002810154611a4e903390600160a01b90046001600160601b0316612f60565b505050505050565b5f81815260056020526040902060018082015460ff166003811115611a7d57611a7d61400a565b14611aa857600181015460405163ae6914f960e01b815261078991849160ff90911690600401614787565b919050565b8054600160281b900465ffffffffffff165f90815260066020526040902080546001908290601b90611aed908490600160d81b900463ffffffff1661476b565b825463ffffffff9182166101009390930a9283029190920219909116179055508054825464ffffffffff600160a01b9092048216600160581b9091049091160361082057805461ffff60c81b1916600160d21b17905550565b8015801590611b865750611b846001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383612fd9565b155b15610820576108208282612f60565b611ba28383836001612fe2565b61187c57604051635274afe760e01b81526001600160a01b0384166004820152602401610789565b5f5f611bd98660400135611a56565b6040805160e081019091526001820180549293505f92829060ff166003811115611c0557611c0561400a565b6003811115611c1657611c1661400a565b8152905463ffffffff6101008204811660208085019190915265ffffffffffff600160281b84048116604086015264ffffffffff600160581b850416606080870191909152600160801b8504909116608080870191909152600160b01b8504841660a0870152600160d01b909404831660c0909501949094528401519394509290921691611ca991908a01908a016143da565b63ffffffff1614611cf257611cc460808801606089016143da565b602082015160405163b712a72960e01b815263ffffffff928316600482015291166024820152604401610789565b5f611d2d602089013560808a013560a08b0135611d166101008d0160e08e016143da565b611d286101808e016101608f01613fef565b613044565b83549091508114611d4257611d42888461309d565b60c08801355f03611d665760405163e72bba5360e01b815260040160405180910390fd5b611d7861018089016101608a01613fef565b6001600160401b0316421015611dc65742611d9b6101808a016101608b01613fef565b60405163a67435bd60e01b815260048101929092526001600160401b03166024820152604401610789565b60408083015165ffffffffffff165f908152600660205290812054611df3906001600160a01b0316613216565b8051909150893514611e2457805160405162f0828760e11b81528a3560048201526024810191909152604401610789565b5f611e32826020015161329d565b9250505081602001518a610140016020810190611e4f91906143da565b63ffffffff16901c151580611e7c575080611e7a611e756101608d016101408e016143da565b6132fa565b105b15611ebc57611e936101608b016101408c016143da565b604051633da1eb7f60e21b815263ffffffff909116600482015260248101829052604401610789565b611ec58a6118e6565b9550611ed482878b8b8b613363565b5050505050949350505050565b5f60405161012083823761012081205f525060205f209050919050565b5f82611f0d8888888887613474565b14979650505050505050565b5f6040518260051b8085833790209392505050565b5f63ffffffff821115611f5e576040516306dfcc6560e41b81526020600482015260248101839052604401610789565b5090565b5f611f6e6001436143b3565b40905090565b600160ff16816020015160ff161080611f975750600360ff16816020015160ff16115b15611fc057602081015160405163bd3c908960e01b815260ff9091166004820152602401610789565b8061010001516001600160401b03168160e001516001600160401b0316106120195760e0810151610100820151604051633de594df60e21b81526001600160401b03928316600482015291166024820152604401610789565b5f61202762093a804261438c565b9050808261010001516001600160401b03161115612071576101008201516040516376b37a2f60e01b81526001600160401b03909116600482015260248101829052604401610789565b5f6120858360200151846101000151611477565b9050808361012001516001600160401b031610156120cf5761012083015160405163bfdc787b60e01b81526001600160401b03909116600482015260248101829052604401610789565b6120dc6276a7008261438c565b9150818361012001516001600160401b0316111561187c576101208301516040516365b42bd760e01b81526001600160401b03909116600482015260248101839052604401610789565b5f5b81811015611795575f838383818110612143576121436143c6565b9050602002013590505f855f528160205260405f20805c91506001815d5080156121835760405163f8c9810b60e01b815260048101839052602401610789565b5050600101612128565b5f8160405160200161219f9190613fc1565b604051602081830303815290604052805190602001209050919050565b81515f9081526005602052604090206060830151608084015160c08501516101008601516121ef93869390929091613044565b8155606083015160048201556080830151600582015560e083015160068201805461010086015161012087015160c0880151602089015160ff16600160e01b0260ff60e01b1963ffffffff909216600160c01b0263ffffffff60c01b196001600160401b03948516600160801b02166bffffffffffffffffffffffff60801b19958516600160401b026fffffffffffffffffffffffffffffffff199097169490981693909317949094179290921694909417939093179290921691909117905560408301516002820180546001600160a01b039092166001600160a01b031990921691909117905560a08301516007820155610160830151600882015561014083015161187c9082906136d3565b5f83815260056020526040812090612313612c08565b6001600160401b0381165f9081526006602052604090208054919250906001600160a01b03166123e857604051632800f28d60e11b81526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635001e51a90602401602060405180830381865afa1580156123a8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906123cc919061479b565b81546001600160a01b0319166001600160a01b03919091161781555b80546001908290601b9061240a908490600160d81b900463ffffffff1661474f565b82546101009290920a63ffffffff8181021990931691831602179091558254600160a01b900464ffffffffff169150851615612484576009805460089061245e90600160401b900464ffffffffff166147b6565b91906101000a81548164ffffffffff021916908364ffffffffff16021790559050612556565b64ffffffffff811615806124a557508154600160c81b900461ffff16610400145b1561251b57600980546008906124c890600160401b900464ffffffffff166147b6565b825464ffffffffff8083166101009490940a84810291021990911617909255835461ffff60c81b19600160a01b9092029190911666ffffffffffffff60a01b1990911617600160c81b1783559050612556565b8154600190839060199061253b908490600160c81b900461ffff166147d3565b92506101000a81548161ffff021916908361ffff1602179055505b60095460068501545f9163ffffffff1690612582904290600160401b90046001600160401b0316612cb7565b61258c919061438c565b6040805160e0810182526001815263ffffffff8916602082015291925081016125bd6001600160401b03871661374b565b65ffffffffffff1681526020018364ffffffffff1681526020016125e08361374b565b65ffffffffffff1681525f60208201819052604090910152805160018088018054909291839160ff19169083600381111561261d5761261d61400a565b02179055506020820151815460408401516060850151608086015160a087015160c0909701516affffffffffffffffffff001990941661010063ffffffff968716026affffffffffff0000000000191617600160281b65ffffffffffff94851602176affffffffffffffffffffff60581b1916600160581b64ffffffffff9093169290920265ffffffffffff60801b191691909117600160801b92909116919091021767ffffffffffffffff60b01b1916600160b01b9483169490940263ffffffff60d01b191693909317600160d01b919093160291909117905586887fde25bf205dbcf97136de71ac8634b6c34f904b90ab84533f2d97a3bee77f53778887866127278761377d565b6040805163ffffffff90951685526001600160401b03938416602086015264ffffffffff9092169184019190915216606082015260800160405180910390a35050505050505050565b8015610820576108206001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168330846137b2565b5f5f6127de6127c15f546001600160a01b031690565b86306127d060045f898b6147ed565b6127d991614814565b6137e8565b91509150816108fc5763ffffffff811615612877575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906128389088908890889060040161484a565b5f604051808303815f87803b15801561284f575f5ffd5b505af1158015612861573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506108fc9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610789565b63ffffffff821615806128b5575062093a808263ffffffff16115b156128fc5760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a806044820152606401610789565b62093a808163ffffffff1611156129455760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a806044820152606401610789565b6009805463ffffffff84811667ffffffffffffffff199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b5f8181526005602052604090206002600182015460ff1660038111156129d6576129d661400a565b14611aa857600181015460405163deca234d60e01b815261078991849160ff90911690600401614787565b8154600160281b900465ffffffffffff165f908152600660205260408120548190612a34906001600160a01b031661387a565b90505f5b8151811015610fae57836001600160a01b0316828281518110612a5d57612a5d6143c6565b60200260200101516001600160a01b031603612aaa578454600160b01b810463ffffffff600160d01b9092048216191680821691612aa0916001851b1616611f2e565b93505050506113bb565b600101612a38565b600281015460098201545f9182918291612adf916001600160601b03600160a01b909204821691166143b3565b60018501549091505f90612aff90600160b01b900463ffffffff166132fa565b6006860154909150819061271090612b2290600160e81b900461ffff16826143b3565b612b2c9085614692565b612b36919061486e565b612b40919061486e565b9350612b4c8185614692565b612b5690836143b3565b92505050915091565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60606115b87f00000000000000000000000000000000000000000000000000000000000000006138b6565b60606115b87f00000000000000000000000000000000000000000000000000000000000000006138b6565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015612c65573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612c8991906143f3565b9050806001600160401b03165f03612cb457604051634908646b60e11b815260040160405180910390fd5b90565b5f8282188284110282185b9392505050565b83516001600160601b0380841691161115612d1a57835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b0391821660248201529083166044820152606401610789565b806001600160601b031684602001516001600160601b03161115612d7a57602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b0391821660248201529082166044820152606401610789565b835f01516001600160601b031684604001516001600160601b03161115612de6576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b03918216602482015291166044820152606401610789565b6107d0846060015161ffff161115612e3957606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d06044820152606401610789565b83516001805460208701516001600160601b03908116600160601b9081026001600160c01b031990931694821694909417919091179091556040808701516002805460608a015161ffff169095026dffffffffffffffffffffffffffff199095169190931617929092179055600380546001600160a01b0386166001600160a01b0319909116179055517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f90612ef2908690869061488d565b60405180910390a150505050565b5f7fe8a786a3a295cc2669446bea3e0ca6cb472279ee9ea4b17cc94c3048f01995918260405160200161219f9291906148b3565b5f6113bb612f406138f3565b8360405161190160f01b8152600281019290925260228201526042902090565b805f03612f6b575050565b6001600160a01b0382165f9081526004602052604081208054839290612f9290849061438c565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610fb18484845f5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661303857838315161561302c573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b60408051602081018790529081018590526060810184905263ffffffff831660808201526001600160401b03821660a08201525f9060c00160405160208183030381529060405280519060200120905095945050505050565b5f6130ab8360400135611377565b9050808360200135146130de576040516327558c7960e21b81526020840135600482015260248101829052604401610789565b8160040154836080013514613119576004808301546040516333c2d8bf60e01b81526080860135928101929092526024820152604401610789565b81600501548360a001351461315457600582015460405163178609a760e21b815260a085013560048201526024810191909152604401610789565b6006820154600160c01b900463ffffffff16613177610100850160e086016143da565b63ffffffff16146131ca57613193610100840160e085016143da565b60068301546040516303b7990d60e21b815263ffffffff9283166004820152600160c01b9091049091166024820152604401610789565b6131dc61018084016101608501613fef565b60068301546040516301e4491360e21b81526001600160401b039283166004820152600160401b9091049091166024820152604401610789565b61323760405180606001604052805f81526020015f81526020015f81525090565b5f61324183613a1c565b90505f6132648482613254856014614692565b61325f90602261438c565b613a6b565b90505f600182015190506040518060600160405280828152602001848152602001602284613292919061438c565b905295945050505050565b5f808060036132ad6001866143b3565b6132b7919061486e565b925060026132c5848661438c565b6132cf919061486e565b6132da90600161438c565b91506132e7836002614692565b6132f290600161438c565b929491935050565b5f63ffffffff82166133166355555555600185901c16826143b3565b905061332f6333333333600283901c811690831661438c565b905061333f600482901c8261438c565b630f0f0f0f1690506018613357826301010101614692565b60ff911c169392505050565b602085015163ffffffff8416901c156133a457602085015160405163b613372b60e01b815263ffffffff851660048201526024810191909152604401610789565b5f6133ae846132fa565b90505f6133be876020015161329d565b50915050808210156133ed57604051632b2dd84d60e01b81526004810183905260248101829052604401610789565b6133f8826040614692565b831461342c578261340a836040614692565b604051630533565b60e51b815260048101929092526024820152604401610789565b5f6134448860400151888863ffffffff168888613a88565b90505f19811461346a5760405163a1c9731960e01b815260048101829052602401610789565b5050505050505050565b80515f908361348481600161438c565b61348e888461438c565b146134ac57604051631a8a024960e11b815260040160405180910390fd5b8015613688575f816001600160401b038111156134cb576134cb61439f565b6040519080825280602002602001820160405280156134f4578160200160208202803683370190505b5090505f8080805b8581101561363d575f87851061353657858461351781614457565b955081518110613529576135296143c6565b602002602001015161355c565b898561354181614457565b965081518110613553576135536143c6565b60200260200101515b90505f8c8c84818110613571576135716143c6565b905060200201602081019061358691906148c8565b6135b3578e8e8561359681614457565b96508181106135a7576135a76143c6565b9050602002013561360a565b8886106135e45786856135c581614457565b9650815181106135d7576135d76143c6565b602002602001015161360a565b8a866135ef81614457565b975081518110613601576136016143c6565b60200260200101515b90506136168282613b43565b878481518110613628576136286143c6565b602090810291909101015250506001016134fc565b50808b1461365e57604051631a8a024960e11b815260040160405180910390fd5b836001860381518110613673576136736143c6565b60200260200101519650505050505050611590565b81156136b157835f815181106136a0576136a06143c6565b602002602001015192505050611590565b87875f8181106136c3576136c36143c6565b9050602002013592505050611590565b6136dc81613b6f565b6009830180546bffffffffffffffffffffffff19166001600160601b039283161790556002805481850180546001600160a01b031691909316600160a01b0217909155546006909201805461ffff60e81b1916600160601b90930461ffff16600160e81b029290921790915550565b5f65ffffffffffff821115611f5e576040516306dfcc6560e41b81526030600482015260248101839052604401610789565b5f6001600160401b03821115611f5e57604080516306dfcc6560e41b8152600481019190915260248101839052604401610789565b6137c0848484846001613ba2565b61179557604051635274afe760e01b81526001600160a01b0385166004820152602401610789565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613870575f516020805191945081901c150291505b5094509492505050565b60605f61388683613a1c565b9050612cc26138b08461389a846014614692565b6138a590602261438c565b61325f856014614692565b82613c0f565b60605f6138c283613ca7565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001614801561394b57507f000000000000000000000000000000000000000000000000000000000000000046145b1561397557507f000000000000000000000000000000000000000000000000000000000000000090565b6115b8604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6001600160a01b0382163b60228111613a545760405163247a2d7760e11b81526001600160a01b0384166004820152602401610789565b6028613a616022836143b3565b612cc2919061486e565b60408051828101603f01601f1916909152818382863c9392505050565b604080518581525f19916020820190820160608301868a5b8915613b345760018a1615613b25578135845260208281013560ff81901c601b0187526001600160ff1b03168085525f80805290919060808960015afa50815160601c5f51187f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082111715613b1d5760148d830304975050613b34565b506040820191505b60019990991c98601401613aa0565b50505050505095945050505050565b5f818310613b5d575f828152602084905260409020612cc2565b5f838152602083905260409020612cc2565b5f6001600160601b03821115611f5e576040516306dfcc6560e41b81526060600482015260248101839052604401610789565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613bfe578383151615613bf2573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6060816001600160401b03811115613c2957613c2961439f565b604051908082528060200260200182016040528015613c52578160200160208202803683370190505b5090505f5b82811015613ca0575f6014820285015160601c905080838381518110613c7f57613c7f6143c6565b6001600160a01b039092166020928302919091019091015250600101613c57565b5092915050565b5f60ff8216601f8111156113bb57604051632cd44ac360e21b815260040160405180910390fd5b5f60208284031215613cde575f5ffd5b5035919050565b6001600160a01b0381168114613cf9575f5ffd5b50565b5f60208284031215613d0c575f5ffd5b8135612cc281613ce5565b5f6101808284031215613d28575f5ffd5b50919050565b803563ffffffff81168114611aa8575f5ffd5b5f5f5f5f6101c08587031215613d55575f5ffd5b613d5f8686613d17565b9350613d6e6101808601613d2e565b92506101a08501356001600160401b03811115613d89575f5ffd5b8501601f81018713613d99575f5ffd5b80356001600160401b03811115613dae575f5ffd5b876020828401011115613dbf575f5ffd5b949793965060200194505050565b5f5f83601f840112613ddd575f5ffd5b5081356001600160401b03811115613df3575f5ffd5b6020830191508360208260051b8501011115613e0d575f5ffd5b9250929050565b5f5f5f5f5f5f5f6080888a031215613e2a575f5ffd5b8735965060208801356001600160401b03811115613e46575f5ffd5b8801601f81018a13613e56575f5ffd5b80356001600160401b03811115613e6b575f5ffd5b8a602061012083028401011115613e80575f5ffd5b6020919091019650945060408801356001600160401b03811115613ea2575f5ffd5b613eae8a828b01613dcd565b90955093505060608801356001600160401b03811115613ecc575f5ffd5b613ed88a828b01613dcd565b989b979a50959850939692959293505050565b805182526020810151613f03602084018260ff169052565b506040810151613f1e60408401826001600160a01b03169052565b50606081015160608301526080810151608083015260a081015160a083015260c0810151613f5460c084018263ffffffff169052565b5060e0810151613f6f60e08401826001600160401b03169052565b50610100810151613f8c6101008401826001600160401b03169052565b50610120810151613fa96101208401826001600160401b03169052565b50610140818101519083015261016090810151910152565b61018081016113bb8284613eeb565b6001600160401b0381168114613cf9575f5ffd5b8035611aa881613fd0565b5f60208284031215613fff575f5ffd5b8135612cc281613fd0565b634e487b7160e01b5f52602160045260245ffd5b6004811061403a57634e487b7160e01b5f52602160045260245ffd5b9052565b602081016113bb828461401e565b60ff81168114613cf9575f5ffd5b5f5f5f5f5f5f5f5f60e0898b031215614071575f5ffd5b883561407c8161404c565b9750602089013596506040890135955060608901356001600160401b038111156140a4575f5ffd5b6140b08b828c01613dcd565b90965094505060808901356140c481613fd0565b925060a08901356140d481613fd0565b915060c08901356140e481613fd0565b809150509295985092959890939650565b5f5f60408385031215614106575f5ffd5b61410f83613d2e565b915061411d60208401613d2e565b90509250929050565b5f5f5f60408486031215614138575f5ffd5b833561414381613ce5565b925060208401356001600160401b0381111561415d575f5ffd5b61416986828701613dcd565b9497909650939450505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6141c260e0830189614176565b82810360408401526141d48189614176565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561422957835183526020938401939092019160010161420b565b50909b9a5050505050505050505050565b5f5f6040838503121561424b575f5ffd5b82356142568161404c565b9150602083013561426681613fd0565b809150509250929050565b6001600160601b0381511682526001600160601b0360208201511660208301526001600160601b03604082015116604083015261ffff60608201511660608301525050565b608081016113bb8284614271565b5f5f82840360a08112156142d6575f5ffd5b60808112156142e3575f5ffd5b50829150608083013561426681613ce5565b5f5f60208385031215614306575f5ffd5b82356001600160401b0381111561431b575f5ffd5b61432785828601613dcd565b90969095509350505050565b5f5f60408385031215614344575f5ffd5b823561434f81613ce5565b946020939093013593505050565b5f610180828403121561436e575f5ffd5b612cc28383613d17565b634e487b7160e01b5f52601160045260245ffd5b808201808211156113bb576113bb614378565b634e487b7160e01b5f52604160045260245ffd5b818103818111156113bb576113bb614378565b634e487b7160e01b5f52603260045260245ffd5b5f602082840312156143ea575f5ffd5b612cc282613d2e565b5f60208284031215614403575f5ffd5b8151612cc281613fd0565b6001600160401b0381811683821601908111156113bb576113bb614378565b5f6001600160401b0382166001600160401b03810361444e5761444e614378565b60010192915050565b5f6001820161446857614468614378565b5060010190565b6144798185613eeb565b6101a0610180820181905281018290525f6001600160fb1b0383111561449d575f5ffd5b8260051b80856101c0850137919091016101c001949350505050565b8035825260208082013590830152604080820135908301526144dd60608201613d2e565b63ffffffff1660608301526080818101359083015260a0808201359083015260c0808201359083015261451260e08201613d2e565b63ffffffff1660e0830152610100818101359083015261012080820135908301526145406101408201613d2e565b63ffffffff166101408301526145596101608201613fe4565b6001600160401b038116610160840152505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6145a081866144b9565b63ffffffff84166101808201526101c06101a08201525f6145c66101c08301848661456e565b9695505050505050565b805160208201516001600160e01b0319811691906004821015614607576001600160e01b0319600483900360031b81901b82161692505b5050919050565b8015158114613cf9575f5ffd5b5f6020828403121561462b575f5ffd5b8151612cc28161460e565b5f5f5f5f60808587031215614649575f5ffd5b84516146548161404c565b60208601519094506146658161404c565b60408601519093506146768161404c565b60608601519092506146878161404c565b939692955090935050565b80820281158282048414176113bb576113bb614378565b80356001600160601b0381168114611aa8575f5ffd5b5f60808284031280156146d0575f5ffd5b50604051608081016001600160401b03811182821017156146ff57634e487b7160e01b5f52604160045260245ffd5b60405261470b836146a9565b8152614719602084016146a9565b602082015261472a604084016146a9565b6040820152606083013561ffff81168114614743575f5ffd5b60608201529392505050565b63ffffffff81811683821601908111156113bb576113bb614378565b63ffffffff82811682821603908111156113bb576113bb614378565b82815260408101612cc2602083018461401e565b5f602082840312156147ab575f5ffd5b8151612cc281613ce5565b5f64ffffffffff821664ffffffffff810361444e5761444e614378565b61ffff81811683821601908111156113bb576113bb614378565b5f5f858511156147fb575f5ffd5b83861115614807575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015613ca0576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f90611590908301848661456e565b5f8261488857634e487b7160e01b5f52601260045260245ffd5b500490565b60a0810161489b8285614271565b6001600160a01b039290921660809190910152919050565b8281526101a08101612cc260208301846144b9565b5f602082840312156148d8575f5ffd5b8135612cc28161460e56",
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
