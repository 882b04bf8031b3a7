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
	Bin: "0x610220604052348015610010575f5ffd5b5060405161585638038061585683398101604081905261002f9161067f565b6040518060400160405280600581526020016429b432b0b360d91b815250604051806040016040528060018152602001603160f81b81525088888686868e61007c816101a260201b60201c565b506001600160a01b0380861660a052841660805282516001600160601b0390811660c05260208401805190911660e052835190516100be9184918491906101f5565b50505050506100d28261045860201b60201c565b6101a0526100df81610458565b6101c05281516020808401919091206101605281519082012061018052466101205261016e6101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610100525050306101405263ffffffff8086166101e0528416610200526101958585610495565b505050505050505061077c565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b83516001600160601b038084169116111561024b57835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b03918216602482015290831660448201526064015b60405180910390fd5b806001600160601b031684602001516001600160601b031611156102ab57602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b0391821660248201529082166044820152606401610242565b835f01516001600160601b031684604001516001600160601b03161115610317576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b03918216602482015291166044820152606401610242565b6107d0846060015161ffff16111561036a57606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d06044820152606401610242565b835160018054602080880180516001600160601b039081166c010000000000000000000000009081026001600160c01b0319909516968216968717949094179094556040808a018051600280546060808f01805161ffff908116909a026001600160701b0319909316948b169490941791909117909155600380546001600160a01b038e166001600160a01b031990911681179091558451998a5294518816958901959095529051909516868201529351909216908401526080830152517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f9181900360a00190a150505050565b5f5f829050601f81511115610482578260405163305a27a960e01b81526004016102429190610721565b805161048d82610756565b179392505050565b63ffffffff821615806104b0575062093a808263ffffffff16115b156104f75760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a806044820152606401610242565b62093a808163ffffffff1611156105405760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a806044820152606401610242565b6009805463ffffffff8481166001600160401b03199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b6001600160a01b03811681146105bc575f5ffd5b50565b805163ffffffff811681146105d2575f5ffd5b919050565b80516001600160601b03811681146105d2575f5ffd5b5f608082840312156105fd575f5ffd5b604051608081016001600160401b038111828210171561062b57634e487b7160e01b5f52604160045260245ffd5b60405290508061063a836105d7565b8152610648602084016105d7565b6020820152610659604084016105d7565b6040820152606083015161ffff81168114610672575f5ffd5b6060919091015292915050565b5f5f5f5f5f5f5f5f6101c0898b031215610697575f5ffd5b88516106a2816105a8565b60208a01519098506106b3816105a8565b60408a01519097506106c4816105a8565b95506106d260608a016105bf565b94506106e060808a016105bf565b93506106ef8a60a08b016105ed565b92506106ff8a6101208b016105ed565b91506101a0890151610710816105a8565b809150509295985092959890939650565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610776575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051614ff961085d5f395f818161114b01526111a701525f81816110a8015261111c01525f61309701525f61306c01525f61401501525f613fed01525f613f4801525f613f7201525f613f9c01525f61175201525f61173101525f81816105d801528181610c760152818161121a015281816115b80152818161275101526130be01525f81816105220152818161094301528181611458015281816118c401528181611d180152612be70152614ff95ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c80636b1f70581161013d5780639e398923116100b8578063b609ac6111610088578063cc1bf6cc1161006e578063cc1bf6cc1461073d578063da6bffd814610750578063ed0132c214610763575f5ffd5b8063b609ac611461071a578063bf7e214f1461072d575f5ffd5b80639e398923146106ac578063ac32f9a8146106bf578063ad510070146106d2578063ad6f49a314610707575f5ffd5b80637b1039991161010d578063873214f8116100f3578063873214f8146106175780638fb360371461062a5780639af1d35a14610632575f5ffd5b80637b103999146105d657806384b0196e146105fc575f5ffd5b80636b1f7058146105595780636f3a5c511461056c578063758072501461059b5780637a9e5e4b146105c3575f5ffd5b80633404b76d116101cd5780635badbe4c1161019d57806361d027b31161018357806361d027b3146104f5578063647846a514610520578063650b9aba14610546575f5ffd5b80635badbe4c146104c05780635c3ce494146104e2575f5ffd5b80633404b76d1461043c5780633e4f49e61461044f5780634bc0163f146104815780634dc024a614610494575f5ffd5b80631eefddb11161022257806326739d461161020857806326739d46146103e95780632ecaa0831461040c578063324e03be1461041c575f5ffd5b80631eefddb1146103a95780631efe569d146103d6575f5ffd5b80631199c2cb14610253578063132e4f3c146103515780631924adb9146103665780631e83409a14610396575b5f5ffd5b6102f061026136600461437b565b604080516080810182525f808252602082018190529181018290526060810191909152505f90815260056020908152604091829020825160808101845260019091015463ffffffff610100820416825265ffffffffffff65010000000000820481169383019390935264ffffffffff600160581b82041693820193909352600160801b90920416606082015290565b60405161034891905f60808201905063ffffffff83511682526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b60405180910390f35b61036461035f36600461437b565b610776565b005b61038861037436600461437b565b5f9081526005602052604090206003015490565b604051908152602001610348565b6103646103a43660046143a9565b610885565b6009546103c190640100000000900463ffffffff1681565b60405163ffffffff9091168152602001610348565b6103646103e43660046143ee565b61096a565b6103fc6103f73660046144c1565b61097d565b6040519015158152602001610348565b6009546103c19063ffffffff1681565b61042f61042a36600461437b565b610b02565b604051610348919061466e565b6103fc61044a36600461469c565b610c59565b61047461045d36600461437b565b5f9081526005602052604090206001015460ff1690565b60405161034891906146eb565b61038861048f366004614707565b610dfa565b6104a76104a23660046143ee565b610fc5565b6040516001600160e01b03199091168152602001610348565b6009546d010000000000000000000000000090046001600160401b0316610388565b6103646104f03660046147a2565b61109a565b600354610508906001600160a01b031681565b6040516001600160a01b039091168152602001610348565b7f0000000000000000000000000000000000000000000000000000000000000000610508565b6103646105543660046147d3565b6111de565b61038861056736600461437b565b61147f565b6103c161057a36600461437b565b5f90815260056020526040902060010154600160b01b900463ffffffff1690565b6103886105a93660046143a9565b6001600160a01b03165f9081526004602052604090205490565b6103646105d13660046143a9565b6114c9565b7f0000000000000000000000000000000000000000000000000000000000000000610508565b610604611556565b6040516103489796959493929190614851565b610388610625366004614903565b6115b4565b6104a76116d6565b61069f604080516080810182525f80825260208201819052918101829052606081019190915250604080516080810182526001546001600160601b038082168352600160601b91829004811660208401526002549081169383019390935290910461ffff16606082015290565b604051610348919061493a565b6103646106ba366004614988565b611713565b6103646106cd3660046149b9565b611776565b6103886106e036600461469c565b6001600160401b03165f90815260066020526040902054600160d81b900463ffffffff1690565b61038861071536600461437b565b6118f1565b61036461072836600461437b565b611926565b5f546001600160a01b0316610508565b61038861074b3660046149f7565b6119f0565b61038861075e366004614a21565b611a55565b6103646107713660046143ee565b611a67565b5f61078082611bdf565b6006810154909150600160801b90046001600160401b03164210156107f35760068101546040517feec2770c000000000000000000000000000000000000000000000000000000008152426004820152600160801b9091046001600160401b031660248201526044015b60405180910390fd5b6107ff81600101611c4f565b60018101805460ff191660031790556108178261147f565b60098201546040516001600160601b03909116815283907f5b26a6ebbb2dc7d1fd3cc3468cc417338acd9c339fd630cf8e6735a596a76e279060200160405180910390a360028101546009820154610881916001600160a01b0316906001600160601b0316611d01565b5050565b6001600160a01b0381165f90815260046020526040812054908190036108e2576040517f64ab34660000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016107ea565b6001600160a01b0382165f8181526004602052604080822091909155517f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead9061092e9084815260200190565b60405180910390a26108816001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383611d50565b61097684848484611d85565b5050505050565b5f878152600560205260408120600301548681158061099a575080155b806109b857506109ab846001614a50565b6109b58783614a50565b14155b156109c7575f92505050610af7565b5f816001600160401b038111156109e0576109e0614a63565b604051908082528060200260200182016040528015610a09578160200160208202803683370190505b5090505f5b82811015610ae2578015801590610a8b57508a8a610a2d600184614a77565b818110610a3c57610a3c614a8a565b610a53926020610120909202019081019150614a9e565b63ffffffff168b8b83818110610a6b57610a6b614a8a565b610a82926020610120909202019081019150614a9e565b63ffffffff1611155b15610a9c575f945050505050610af7565b610abd8b8b83818110610ab157610ab1614a8a565b90506101200201612170565b828281518110610acf57610acf614a8a565b6020908102919091010152600101610a0e565b50610af188888888878661218d565b93505050505b979650505050505050565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091525f8281526005602052604080822081516101808101909252918190600184015460ff166003811115610b9657610b966146b7565b14610ba15784610ba3565b5f5b8152600683015460ff600160e01b820416602083015260028401546001600160a01b031660408301526004840154606083015260058401546080830152600784015460a083015263ffffffff600160c01b82041660c08301526001600160401b0380821660e08401526801000000000000000082048116610100840152600160801b9091041661012082015260098301546001600160601b03166101408201526008909201546101609092019190915292915050565b5f5f600960159054906101000a90046001600160401b031690505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610cd0573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610cf49190614ab7565b90505f5b604081108015610d195750846001600160401b0316836001600160401b0316105b15610d9a576001600160401b038216610d33846001614ad2565b6001600160401b0316101580610d7b575060065f610d52856001614ad2565b6001600160401b0316815260208101919091526040015f2054600160d81b900463ffffffff1615155b610d9a57610d8883614af1565b9250610d9381614b1b565b9050610cf8565b5050600980547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff1675010000000000000000000000000000000000000000006001600160401b039384169081029190911790915592169190911115919050565b5f841580610e09575061100085115b15610e4b576040517f4e6e017a0000000000000000000000000000000000000000000000000000000081526004810186905261100060248201526044016107ea565b60098054600d90610e75906d010000000000000000000000000090046001600160401b0316614af1565b91906101000a8154816001600160401b0302191690836001600160401b0316021790556001600160401b031690505f6040518061018001604052808381526020018b60ff168152602001336001600160a01b031681526020018a8152602001898152602001610ee489896121a8565b8152602001610ef2886121bd565b63ffffffff1681526001600160401b038088166020830152868116604083015285166060820152608001610f25886118f1565b8152602001610f326121f1565b90529050610f3f81612203565b610f4a828888612432565b5f610f54826124b2565b9050610f6082826124e1565b80837f95c61a3378264e87e2131e450ca2bcfbe18c358334b79f1619e946457eba4536848b8b604051610f9593929190614b33565b60405180910390a3610fa883825f6126da565b610fb733836101400151612bd4565b505098975050505050505050565b6040517f1efe569d0000000000000000000000000000000000000000000000000000000081525f903090631efe569d90611009908890889088908890600401614c73565b5f6040518083038186803b15801561101f575f5ffd5b505afa925050508015611030575060015b61108f573d80801561105d576040519150601f19603f3d011682016040523d82523d5f602084013e611062565b606091505b5060048151101561107e57506001600160e01b03199050611092565b61108781614cad565b915050611092565b505f5b949350505050565b6110a6335b5f36612c0f565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168263ffffffff16101561114957604051630a2e923160e01b81527f617474656d70744475726174696f6e0000000000000000000000000000000000600482015263ffffffff80841660248301527f00000000000000000000000000000000000000000000000000000000000000001660448201526064016107ea565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff1610156111d457604051630a2e923160e01b815264677261636560d81b600482015263ffffffff80831660248301527f00000000000000000000000000000000000000000000000000000000000000001660448201526064016107ea565b6108818282612d17565b6040517f9c835fdc0000000000000000000000000000000000000000000000000000000081526001600160a01b0384811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690639c835fdc90602401602060405180830381865afa15801561125f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112839190614cf6565b90505f5b8381101561142c575f6112b18686848181106112a5576112a5614a8a565b90506020020135612e39565b90505f6112c18260010189612ea5565b90508063ffffffff165f03611316578686848181106112e2576112e2614a8a565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b03891660248201526044016107ea565b60018201805463ffffffff808416600160d01b80840492909216170263ffffffff60d01b199091161790555f61134b83612f58565b5090506113588187614a50565b955084156113c157886001600160a01b031688888681811061137c5761137c614a8a565b905060200201357f3702c79d2e338e7ff83d506f9675d5f94571195f02c3b99acfd54ef289a68c3b836040516113b491815260200190565b60405180910390a361141e565b886001600160a01b03168888868181106113dd576113dd614a8a565b905060200201357f21c44946fba391a23601cfe4a4c4dc751779719b269b81942339d9eadb9302238360405161141591815260200190565b60405180910390a35b505050806001019050611287565b5081156109765761097681611441578561144e565b6003546001600160a01b03165b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169084611d50565b5f805f8381526005602052604090206001015460ff1660038111156114a6576114a66146b7565b036114b257505f919050565b6114c36114be83610b02565b6124b2565b92915050565b5f5433906001600160a01b031681146114ff5760405162d1953b60e31b81526001600160a01b03821660048201526024016107ea565b816001600160a01b03163b5f0361154d576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b03831660048201526024016107ea565b61088182613005565b5f6060805f5f5f6060611567613065565b61156f613090565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637bb95e976115ed6130bb565b6040516001600160e01b031960e084901b1681526001600160401b039091166004820152602401608060405180830381865afa15801561162f573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906116539190614d11565b505060095460ff9190911692505f915061167d9063ffffffff640100000000820481169116614a50565b611688836002614a50565b6116929190614d6d565b90505f1960ff8616016116af576116ac8162278d00613183565b90505b806116c342866001600160401b0316613183565b6116cd9190614a50565b95945050505050565b5f8054600160a01b900460ff166116ec57505f90565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b61171c3361109f565b61088161172e36849003840184614d9a565b827f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000613195565b6003545f906001600160a01b0316815b838110156118b0575f6117a48686848181106112a5576112a5614a8a565b6001810154909150600160d01b900463800000001615611804578585838181106117d0576117d0614a8a565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b03841660248201526044016107ea565b60018101805463ffffffff60d01b1981166380000000600160d01b9283900463ffffffff16179091021790555f61183a82612f58565b915061184890508186614a50565b9450836001600160a01b031687878581811061186657611866614a8a565b905060200201357f3e4febac6100e201db638e98000ef75bf1b86e7187ecd61f2ad8918c293f43ca8360405161189e91815260200190565b60405180910390a35050600101611786565b5081156118eb576118eb6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168284611d50565b50505050565b6001545f9061191090600160601b90046001600160601b031683614d6d565b6001546114c391906001600160601b0316614a50565b5f61193082611bdf565b60095460019190910180549092505f916119689164010000000090910463ffffffff1690600160801b900465ffffffffffff16614a50565b90508042116119b8574261197d826001614a50565b6040517fafbbdf19000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107ea565b6119c182611c4f565b6119eb836119ce8561147f565b84546119e690610100900463ffffffff166001614e2a565b6126da565b505050565b5f8181526005602052604081206002600182015460ff166003811115611a1857611a186146b7565b141580611a355750611a2d8160010185612ea5565b63ffffffff16155b15611a43575f9150506114c3565b611a4c81612f58565b50949350505050565b5f6114c3611a6283613440565b613474565b5f611a7485858585611d85565b6040868101355f90815260056020522060018101805460ff19166002179055909150611aa861016087016101408801614a9e565b600182810180547fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff16600160b01b63ffffffff94851602179081905560c0890135600385015565010000000000900465ffffffffffff165f908152600660205260409020805491929091601b91611b29918591600160d81b90910416614e46565b92506101000a81548163ffffffff021916908363ffffffff16021790555085604001357f8f340223debc253cc7b6c690510de33c6ea1c5aa184cce33199b4d96198c233f876060016020810190611b809190614a9e565b6040805163ffffffff928316815260c08b01356020820152908101869052908816606082015233608082015260a00160405180910390a26002810154611bd7903390600160a01b90046001600160601b03166134bb565b505050505050565b5f81815260056020526040902060018082015460ff166003811115611c0657611c066146b7565b14611c4a5760018101546040517fae6914f90000000000000000000000000000000000000000000000000000000081526107ea91849160ff90911690600401614e62565b919050565b805465010000000000900465ffffffffffff165f90815260066020526040902080546001908290601b90611c91908490600160d81b900463ffffffff16614e46565b825463ffffffff9182166101009390930a9283029190920219909116179055508054825464ffffffffff600160a01b9092048216600160581b9091049091160361088157805461ffff60c81b19167a04000000000000000000000000000000000000000000000000000017905550565b8015801590611d415750611d3f6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383613534565b155b156108815761088182826134bb565b611d5d838383600161353d565b6119eb57604051635274afe760e01b81526001600160a01b03841660048201526024016107ea565b5f5f611d948660400135611bdf565b6040805160e081019091526001820180549293505f92829060ff166003811115611dc057611dc06146b7565b6003811115611dd157611dd16146b7565b8152905463ffffffff6101008204811660208085019190915265ffffffffffff6501000000000084048116604086015264ffffffffff600160581b850416606080870191909152600160801b8504909116608080870191909152600160b01b8504841660a0870152600160d01b909404831660c0909501949094528401519394509290921691611e6691908a01908a01614a9e565b63ffffffff1614611ec857611e816080880160608901614a9e565b60208201516040517fb712a72900000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152911660248201526044016107ea565b5f611f57602089013560808a013560a08b0135611eec6101008d0160e08e01614a9e565b611efe6101808e016101608f0161469c565b60408051602081018790529081018590526060810184905263ffffffff831660808201526001600160401b03821660a08201525f9060c00160405160208183030381529060405280519060200120905095945050505050565b83549091508114611f6c57611f6c88846135b8565b60c08801355f03611fa9576040517fe72bba5300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b611fbb61018089016101608a0161469c565b6001600160401b03164210156120225742611fde6101808a016101608b0161469c565b6040517fa67435bd00000000000000000000000000000000000000000000000000000000815260048101929092526001600160401b031660248201526044016107ea565b60408083015165ffffffffffff165f90815260066020529081205461204f906001600160a01b03166137b3565b805190915089351461209a5780516040517f01e1050e0000000000000000000000000000000000000000000000000000000081528a35600482015260248101919091526044016107ea565b5f6120a8826020015161383a565b9250505081602001518a6101400160208101906120c59190614a9e565b63ffffffff16901c1515806120f25750806120f06120eb6101608d016101408e01614a9e565b613897565b105b1561214b576121096101608b016101408c01614a9e565b6040517ff687adfc00000000000000000000000000000000000000000000000000000000815263ffffffff9091166004820152602481018290526044016107ea565b6121548a611a55565b955061216382878b8b8b613900565b5050505050949350505050565b5f60405161012083823761012081205f525060205f209050919050565b5f8261219c8888888887613a75565b14979650505050505050565b5f6040518260051b8085833790209392505050565b5f63ffffffff8211156121ed576040516306dfcc6560e41b815260206004820152602481018390526044016107ea565b5090565b5f6121fd600143614a77565b40905090565b600160ff16816020015160ff1610806122265750600360ff16816020015160ff16115b156122685760208101516040517fbd3c908900000000000000000000000000000000000000000000000000000000815260ff90911660048201526024016107ea565b8061010001516001600160401b03168160e001516001600160401b0316106122da5760e08101516101008201516040517ff796537c0000000000000000000000000000000000000000000000000000000081526001600160401b039283166004820152911660248201526044016107ea565b5f6122e862093a8042614a50565b9050808261010001516001600160401b0316111561234b576101008201516040517f76b37a2f0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602481018290526044016107ea565b5f61235f83602001518461010001516115b4565b9050808361012001516001600160401b031610156123c2576101208301516040517fbfdc787b0000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602481018290526044016107ea565b6123cf6276a70082614a50565b9150818361012001516001600160401b031611156119eb576101208301516040517f65b42bd70000000000000000000000000000000000000000000000000000000081526001600160401b039091166004820152602481018390526044016107ea565b5f5b818110156118eb575f83838381811061244f5761244f614a8a565b9050602002013590505f855f528160205260405f20805c91506001815d5080156124a8576040517ff8c9810b000000000000000000000000000000000000000000000000000000008152600481018390526024016107ea565b5050600101612434565b5f816040516020016124c4919061466e565b604051602081830303815290604052805190602001209050919050565b81515f9081526005602052604090206060830151608084015160c08501516101008601516125689386939092909160408051602081018790529081018590526060810184905263ffffffff831660808201526001600160401b03821660a08201525f9060c00160405160208183030381529060405280519060200120905095945050505050565b8155606083015160048201556080830151600582015560e083015160068201805461010086015161012087015160c0880151602089015160ff16600160e01b027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff909216600160c01b027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff6001600160401b03948516600160801b02167fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff95851668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009097169490981693909317949094179290921694909417939093179290921691909117905560408301516002820180546001600160a01b0390921673ffffffffffffffffffffffffffffffffffffffff1990921691909117905560a0830151600782015561016083015160088201556101408301516119eb908290613cd4565b5f838152600560205260408120906126f06130bb565b6001600160401b0381165f9081526006602052604090208054919250906001600160a01b03166127eb576040517f5001e51a0000000000000000000000000000000000000000000000000000000081526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635001e51a90602401602060405180830381865afa15801561279e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906127c29190614e76565b815473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b03919091161781555b80546001908290601b9061280d908490600160d81b900463ffffffff16614e2a565b82546101009290920a63ffffffff8181021990931691831602179091558254600160a01b900464ffffffffff16915085161561288c57600980546008906128669068010000000000000000900464ffffffffff16614e91565b91906101000a81548164ffffffffff021916908364ffffffffff16021790559050612978565b64ffffffffff811615806128ad57508154600160c81b900461ffff16610400145b1561293d57600980546008906128d59068010000000000000000900464ffffffffff16614e91565b825464ffffffffff8083166101009490940a84810291021990911617909255835461ffff60c81b19600160a01b909202919091167fffffffffff00000000000000ffffffffffffffffffffffffffffffffffffffff90911617600160c81b1783559050612978565b8154600190839060199061295d908490600160c81b900461ffff16614eae565b92506101000a81548161ffff021916908361ffff1602179055505b60095460068501545f9163ffffffff16906129a99042906801000000000000000090046001600160401b0316613183565b6129b39190614a50565b6040805160e0810182526001815263ffffffff8916602082015291925081016129e46001600160401b038716613d66565b65ffffffffffff1681526020018364ffffffffff168152602001612a0783613d66565b65ffffffffffff1681525f60208201819052604090910152805160018088018054909291839160ff191690836003811115612a4457612a446146b7565b02179055506020820151815460408401516060850151608086015160a087015160c0909701516affffffffffffffffffff001990941661010063ffffffff968716026affffffffffff00000000001916176501000000000065ffffffffffff94851602177fffffffffffffffffffff0000000000000000000000ffffffffffffffffffffff16600160581b64ffffffffff909316929092027fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff1691909117600160801b9290911691909102177fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff16600160b01b9483169490940263ffffffff60d01b191693909317600160d01b919093160291909117905586887fde25bf205dbcf97136de71ac8634b6c34f904b90ab84533f2d97a3bee77f5377888786612b8b87613d98565b6040805163ffffffff90951685526001600160401b03938416602086015264ffffffffff9092169184019190915216606082015260800160405180910390a35050505050505050565b8015610881576108816001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016833084613dcd565b5f5f612c42612c255f546001600160a01b031690565b8630612c3460045f898b614ec8565b612c3d91614eef565b613e03565b91509150816109765763ffffffff811615612cf4575f805460ff60a01b198116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612cb590889088908890600401614f24565b5f604051808303815f87803b158015612ccc575f5ffd5b505af1158015612cde573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506109769050565b60405162d1953b60e31b81526001600160a01b03861660048201526024016107ea565b63ffffffff82161580612d32575062093a808263ffffffff16115b15612d875760405163689fbb9b60e01b81527f617474656d70744475726174696f6e0000000000000000000000000000000000600482015263ffffffff8316602482015262093a8060448201526064016107ea565b62093a808163ffffffff161115612dd05760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a8060448201526064016107ea565b6009805463ffffffff84811667ffffffffffffffff199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b5f8181526005602052604090206002600182015460ff166003811115612e6157612e616146b7565b14611c4a5760018101546040517fdeca234d0000000000000000000000000000000000000000000000000000000081526107ea91849160ff90911690600401614e62565b815465010000000000900465ffffffffffff165f908152600660205260408120548190612eda906001600160a01b0316613ec3565b90505f5b815181101561108f57836001600160a01b0316828281518110612f0357612f03614a8a565b60200260200101516001600160a01b031603612f50578454600160b01b810463ffffffff600160d01b9092048216191680821691612f46916001851b16166121bd565b93505050506114c3565b600101612ede565b600281015460098201545f9182918291612f85916001600160601b03600160a01b90920482169116614a77565b60018501549091505f90612fa590600160b01b900463ffffffff16613897565b6006860154909150819061271090612fc890600160e81b900461ffff1682614a77565b612fd29085614d6d565b612fdc9190614f46565b612fe69190614f46565b9350612ff28185614d6d565b612ffc9083614a77565b92505050915091565b5f805473ffffffffffffffffffffffffffffffffffffffff19166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b606061170e7f0000000000000000000000000000000000000000000000000000000000000000613eff565b606061170e7f0000000000000000000000000000000000000000000000000000000000000000613eff565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613118573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061313c9190614ab7565b9050806001600160401b03165f03613180576040517f9210c8d600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b5f8282188284110282185b9392505050565b83516001600160601b03808416911611156131ff57835160405163689fbb9b60e01b81527f626173650000000000000000000000000000000000000000000000000000000060048201526001600160601b03918216602482015290831660448201526064016107ea565b806001600160601b031684602001516001600160601b0316111561327557602084015160405163689fbb9b60e01b81527f7065725269736b0000000000000000000000000000000000000000000000000060048201526001600160601b03918216602482015290821660448201526064016107ea565b835f01516001600160601b031684604001516001600160601b031611156132ef576040848101518551915163689fbb9b60e01b81527f7375626d6974746572526566756e64000000000000000000000000000000000060048201526001600160601b039182166024820152911660448201526064016107ea565b6107d0846060015161ffff16111561335457606084015160405163689fbb9b60e01b81527f70726f746f636f6c427073000000000000000000000000000000000000000000600482015261ffff90911660248201526107d060448201526064016107ea565b83516001805460208701516001600160601b03908116600160601b9081027fffffffffffffffff00000000000000000000000000000000000000000000000090931694821694909417919091179091556040808701516002805460608a015161ffff169095026dffffffffffffffffffffffffffff199095169190931617929092179055600380546001600160a01b03861673ffffffffffffffffffffffffffffffffffffffff19909116179055517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f906134329086908690614f65565b60405180910390a150505050565b5f7fe8a786a3a295cc2669446bea3e0ca6cb472279ee9ea4b17cc94c3048f0199591826040516020016124c4929190614fc9565b5f6114c3613480613f3c565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b805f036134c6575050565b6001600160a01b0382165f90815260046020526040812080548392906134ed908490614a50565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f6110928484845f5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166135ac5783831516156135a0573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6135c6836040013561147f565b905080836020013514613612576040517f9d5631e400000000000000000000000000000000000000000000000000000000815260208401356004820152602481018290526044016107ea565b8160040154836080013514613666576004808301546040517f33c2d8bf00000000000000000000000000000000000000000000000000000000815260808601359281019290925260248201526044016107ea565b81600501548360a00135146136ba5760058201546040517f5e18269c00000000000000000000000000000000000000000000000000000000815260a0850135600482015260248101919091526044016107ea565b6006820154600160c01b900463ffffffff166136dd610100850160e08601614a9e565b63ffffffff1614613749576136f9610100840160e08501614a9e565b60068301546040517f0ede643400000000000000000000000000000000000000000000000000000000815263ffffffff9283166004820152600160c01b90910490911660248201526044016107ea565b61375b6101808401610160850161469c565b60068301546040517f0791244c0000000000000000000000000000000000000000000000000000000081526001600160401b0392831660048201526801000000000000000090910490911660248201526044016107ea565b6137d460405180606001604052805f81526020015f81526020015f81525090565b5f6137de83614065565b90505f61380184826137f1856014614d6d565b6137fc906022614a50565b6140cd565b90505f60018201519050604051806060016040528082815260200184815260200160228461382f9190614a50565b905295945050505050565b5f8080600361384a600186614a77565b6138549190614f46565b925060026138628486614a50565b61386c9190614f46565b613877906001614a50565b9150613884836002614d6d565b61388f906001614a50565b929491935050565b5f63ffffffff82166138b36355555555600185901c1682614a77565b90506138cc6333333333600283901c8116908316614a50565b90506138dc600482901c82614a50565b630f0f0f0f16905060186138f4826301010101614d6d565b60ff911c169392505050565b602085015163ffffffff8416901c1561395a5760208501516040517fb613372b00000000000000000000000000000000000000000000000000000000815263ffffffff8516600482015260248101919091526044016107ea565b5f61396484613897565b90505f613974876020015161383a565b50915050808210156139bc576040517f2b2dd84d00000000000000000000000000000000000000000000000000000000815260048101839052602481018290526044016107ea565b6139c7826040614d6d565b8314613a1457826139d9836040614d6d565b6040517fa66acb60000000000000000000000000000000000000000000000000000000008152600481019290925260248201526044016107ea565b5f613a2c8860400151888863ffffffff1688886140ea565b90505f198114613a6b576040517fa1c97319000000000000000000000000000000000000000000000000000000008152600481018290526024016107ea565b5050505050505050565b80515f9083613a85816001614a50565b613a8f8884614a50565b14613aad57604051631a8a024960e11b815260040160405180910390fd5b8015613c89575f816001600160401b03811115613acc57613acc614a63565b604051908082528060200260200182016040528015613af5578160200160208202803683370190505b5090505f8080805b85811015613c3e575f878510613b37578584613b1881614b1b565b955081518110613b2a57613b2a614a8a565b6020026020010151613b5d565b8985613b4281614b1b565b965081518110613b5457613b54614a8a565b60200260200101515b90505f8c8c84818110613b7257613b72614a8a565b9050602002016020810190613b879190614fde565b613bb4578e8e85613b9781614b1b565b9650818110613ba857613ba8614a8a565b90506020020135613c0b565b888610613be5578685613bc681614b1b565b965081518110613bd857613bd8614a8a565b6020026020010151613c0b565b8a86613bf081614b1b565b975081518110613c0257613c02614a8a565b60200260200101515b9050613c1782826141be565b878481518110613c2957613c29614a8a565b60209081029190910101525050600101613afd565b50808b14613c5f57604051631a8a024960e11b815260040160405180910390fd5b836001860381518110613c7457613c74614a8a565b602002602001015196505050505050506116cd565b8115613cb257835f81518110613ca157613ca1614a8a565b6020026020010151925050506116cd565b87875f818110613cc457613cc4614a8a565b90506020020135925050506116cd565b613cdd816141ea565b6009830180546bffffffffffffffffffffffff19166001600160601b039283161790556002805481850180546001600160a01b031691909316600160a01b021790915554600690920180547fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16600160601b90930461ffff16600160e81b029290921790915550565b5f65ffffffffffff8211156121ed576040516306dfcc6560e41b815260306004820152602481018390526044016107ea565b5f6001600160401b038211156121ed57604080516306dfcc6560e41b81526004810191909152602481018390526044016107ea565b613ddb84848484600161421d565b6118eb57604051635274afe760e01b81526001600160a01b03851660048201526024016107ea565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613eb9575f516020805191945081901c150291505b5094509492505050565b60605f613ecf83614065565b905061318e613ef984613ee3846014614d6d565b613eee906022614a50565b6137fc856014614d6d565b826142a3565b60605f613f0b8361433b565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613f9457507f000000000000000000000000000000000000000000000000000000000000000046145b15613fbe57507f000000000000000000000000000000000000000000000000000000000000000090565b61170e604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6001600160a01b0382163b602281116140b6576040517f48f45aee0000000000000000000000000000000000000000000000000000000081526001600160a01b03841660048201526024016107ea565b60286140c3602283614a77565b61318e9190614f46565b60408051828101603f01601f1916909152818382863c9392505050565b604080518581525f19916020820190820160608301868a5b89156141af5760018a16156141a0578135845260208281013560ff81901c601b0187527f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff168085525f80805290919060808960015afa50815160601c5f51187f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0821117156141985760148d8303049750506141af565b506040820191505b60019990991c98601401614102565b50505050505095945050505050565b5f8183106141d8575f82815260208490526040902061318e565b5f83815260208390526040902061318e565b5f6001600160601b038211156121ed576040516306dfcc6560e41b815260606004820152602481018390526044016107ea565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614292578383151615614286573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6060816001600160401b038111156142bd576142bd614a63565b6040519080825280602002602001820160405280156142e6578160200160208202803683370190505b5090505f5b82811015614334575f6014820285015160601c90508083838151811061431357614313614a8a565b6001600160a01b0390921660209283029190910190910152506001016142eb565b5092915050565b5f60ff8216601f8111156114c3576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6020828403121561438b575f5ffd5b5035919050565b6001600160a01b03811681146143a6575f5ffd5b50565b5f602082840312156143b9575f5ffd5b813561318e81614392565b5f61018082840312156143d5575f5ffd5b50919050565b803563ffffffff81168114611c4a575f5ffd5b5f5f5f5f6101c08587031215614402575f5ffd5b61440c86866143c4565b935061441b61018086016143db565b92506101a08501356001600160401b03811115614436575f5ffd5b8501601f81018713614446575f5ffd5b80356001600160401b0381111561445b575f5ffd5b87602082840101111561446c575f5ffd5b949793965060200194505050565b5f5f83601f84011261448a575f5ffd5b5081356001600160401b038111156144a0575f5ffd5b6020830191508360208260051b85010111156144ba575f5ffd5b9250929050565b5f5f5f5f5f5f5f6080888a0312156144d7575f5ffd5b8735965060208801356001600160401b038111156144f3575f5ffd5b8801601f81018a13614503575f5ffd5b80356001600160401b03811115614518575f5ffd5b8a60206101208302840101111561452d575f5ffd5b6020919091019650945060408801356001600160401b0381111561454f575f5ffd5b61455b8a828b0161447a565b90955093505060608801356001600160401b03811115614579575f5ffd5b6145858a828b0161447a565b989b979a50959850939692959293505050565b8051825260208101516145b0602084018260ff169052565b5060408101516145cb60408401826001600160a01b03169052565b50606081015160608301526080810151608083015260a081015160a083015260c081015161460160c084018263ffffffff169052565b5060e081015161461c60e08401826001600160401b03169052565b506101008101516146396101008401826001600160401b03169052565b506101208101516146566101208401826001600160401b03169052565b50610140818101519083015261016090810151910152565b61018081016114c38284614598565b6001600160401b03811681146143a6575f5ffd5b8035611c4a8161467d565b5f602082840312156146ac575f5ffd5b813561318e8161467d565b634e487b7160e01b5f52602160045260245ffd5b600481106146e757634e487b7160e01b5f52602160045260245ffd5b9052565b602081016114c382846146cb565b60ff811681146143a6575f5ffd5b5f5f5f5f5f5f5f5f60e0898b03121561471e575f5ffd5b8835614729816146f9565b9750602089013596506040890135955060608901356001600160401b03811115614751575f5ffd5b61475d8b828c0161447a565b90965094505060808901356147718161467d565b925060a08901356147818161467d565b915060c08901356147918161467d565b809150509295985092959890939650565b5f5f604083850312156147b3575f5ffd5b6147bc836143db565b91506147ca602084016143db565b90509250929050565b5f5f5f604084860312156147e5575f5ffd5b83356147f081614392565b925060208401356001600160401b0381111561480a575f5ffd5b6148168682870161447a565b9497909650939450505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f61488b60e0830189614823565b828103604084015261489d8189614823565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156148f25783518352602093840193909201916001016148d4565b50909b9a5050505050505050505050565b5f5f60408385031215614914575f5ffd5b823561491f816146f9565b9150602083013561492f8161467d565b809150509250929050565b608081016114c382846001600160601b0381511682526001600160601b0360208201511660208301526001600160601b03604082015116604083015261ffff60608201511660608301525050565b5f5f82840360a081121561499a575f5ffd5b60808112156149a7575f5ffd5b50829150608083013561492f81614392565b5f5f602083850312156149ca575f5ffd5b82356001600160401b038111156149df575f5ffd5b6149eb8582860161447a565b90969095509350505050565b5f5f60408385031215614a08575f5ffd5b8235614a1381614392565b946020939093013593505050565b5f6101808284031215614a32575f5ffd5b61318e83836143c4565b634e487b7160e01b5f52601160045260245ffd5b808201808211156114c3576114c3614a3c565b634e487b7160e01b5f52604160045260245ffd5b818103818111156114c3576114c3614a3c565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614aae575f5ffd5b61318e826143db565b5f60208284031215614ac7575f5ffd5b815161318e8161467d565b6001600160401b0381811683821601908111156114c3576114c3614a3c565b5f6001600160401b0382166001600160401b038103614b1257614b12614a3c565b60010192915050565b5f60018201614b2c57614b2c614a3c565b5060010190565b614b3d8185614598565b6101a0610180820152816101a08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614b7a575f5ffd5b8260051b80856101c0850137919091016101c001949350505050565b803582526020808201359083015260408082013590830152614bba606082016143db565b63ffffffff1660608301526080818101359083015260a0808201359083015260c08082013590830152614bef60e082016143db565b63ffffffff1660e083015261010081810135908301526101208082013590830152614c1d61014082016143db565b63ffffffff16610140830152614c366101608201614691565b6001600160401b038116610160840152505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b614c7d8186614b96565b63ffffffff84166101808201526101c06101a08201525f614ca36101c083018486614c4b565b9695505050505050565b805160208201516001600160e01b0319811691906004821015614ce2576001600160e01b0319808360040360031b1b82161692505b5050919050565b80151581146143a6575f5ffd5b5f60208284031215614d06575f5ffd5b815161318e81614ce9565b5f5f5f5f60808587031215614d24575f5ffd5b8451614d2f816146f9565b6020860151909450614d40816146f9565b6040860151909350614d51816146f9565b6060860151909250614d62816146f9565b939692955090935050565b80820281158282048414176114c3576114c3614a3c565b80356001600160601b0381168114611c4a575f5ffd5b5f6080828403128015614dab575f5ffd5b50604051608081016001600160401b0381118282101715614dda57634e487b7160e01b5f52604160045260245ffd5b604052614de683614d84565b8152614df460208401614d84565b6020820152614e0560408401614d84565b6040820152606083013561ffff81168114614e1e575f5ffd5b60608201529392505050565b63ffffffff81811683821601908111156114c3576114c3614a3c565b63ffffffff82811682821603908111156114c3576114c3614a3c565b8281526040810161318e60208301846146cb565b5f60208284031215614e86575f5ffd5b815161318e81614392565b5f64ffffffffff821664ffffffffff8103614b1257614b12614a3c565b61ffff81811683821601908111156114c3576114c3614a3c565b5f5f85851115614ed6575f5ffd5b83861115614ee2575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015614334576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f6116cd604083018486614c4b565b5f82614f6057634e487b7160e01b5f52601260045260245ffd5b500490565b60a08101614fb382856001600160601b0381511682526001600160601b0360208201511660208301526001600160601b03604082015116604083015261ffff60608201511660608301525050565b6001600160a01b03831660808301529392505050565b8281526101a0810161318e6020830184614b96565b5f60208284031215614fee575f5ffd5b813561318e81614ce956",
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
