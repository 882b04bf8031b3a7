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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIOperatorRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"feeToken_\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"caps\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"attemptDuration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"attemptOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAttempt\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"attemptsEnded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"checkReport\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collectProtocol\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"earliestFail\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"fail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"}],\"name\":\"feeFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fees\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"observersOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"openAttempts\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"outcomeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"reopen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"}],\"name\":\"reportDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"internalType\":\"structRequest\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"rewardOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"name\":\"setFees\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"}],\"name\":\"setTiming\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumRequestState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"outcomes\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"proofFlags\",\"type\":\"bool[]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"wouldAccept\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"AttemptOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"FeesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ProtocolFeeCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reportDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"}],\"name\":\"ReportAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RequestFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"RequestOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attemptDuration\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"TimingSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"AttemptNotLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRisk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"EmptyWindow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"FailAfterTooEarly\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"NotACommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToCollect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PageSizeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ParameterOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"QuorumTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"SignaturesLengthWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"}],\"name\":\"SignersNotMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"TooEarlyToFail\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"WindowTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongAttempt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongModel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"WrongObservers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongOutcomeCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongRequestHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WrongWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroOutcomeRoot\",\"type\":\"error\"}]",
	ID:  "763b6f134872233e82284af86a66146c82",
	Bin: "0x6101e0604052348015610010575f5ffd5b50604051615ba0380380615ba083398101604081905261002f9161066d565b6040518060400160405280600581526020016429b432b0b360d91b815250604051806040016040528060018152602001603160f81b81525088888686868e61007c8161019060201b60201c565b506001600160a01b0380861660a052841660805282516001600160601b0390811660c05260208401805190911660e052835190516100be9184918491906101e3565b50505050506100d28261044660201b60201c565b6101a0526100df81610446565b6101c05281516020808401919091206101605281519082012061018052466101205261016e6101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b61010052505030610140526101838585610483565b505050505050505061076a565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b83516001600160601b038084169116111561023957835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b03918216602482015290831660448201526064015b60405180910390fd5b806001600160601b031684602001516001600160601b0316111561029957602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b0391821660248201529082166044820152606401610230565b835f01516001600160601b031684604001516001600160601b03161115610305576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b03918216602482015291166044820152606401610230565b6107d0846060015161ffff16111561035857606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d06044820152606401610230565b835160018054602080880180516001600160601b039081166c010000000000000000000000009081026001600160c01b0319909516968216968717949094179094556040808a018051600280546060808f01805161ffff908116909a026001600160701b0319909316948b169490941791909117909155600380546001600160a01b038e166001600160a01b031990911681179091558451998a5294518816958901959095529051909516868201529351909216908401526080830152517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f9181900360a00190a150505050565b5f5f829050601f81511115610470578260405163305a27a960e01b8152600401610230919061070f565b805161047b82610744565b179392505050565b63ffffffff8216158061049e575062093a808263ffffffff16115b156104e55760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a806044820152606401610230565b62093a808163ffffffff16111561052e5760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a806044820152606401610230565b6009805463ffffffff8481166001600160401b03199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b6001600160a01b03811681146105aa575f5ffd5b50565b805163ffffffff811681146105c0575f5ffd5b919050565b80516001600160601b03811681146105c0575f5ffd5b5f608082840312156105eb575f5ffd5b604051608081016001600160401b038111828210171561061957634e487b7160e01b5f52604160045260245ffd5b604052905080610628836105c5565b8152610636602084016105c5565b6020820152610647604084016105c5565b6040820152606083015161ffff81168114610660575f5ffd5b6060919091015292915050565b5f5f5f5f5f5f5f5f6101c0898b031215610685575f5ffd5b885161069081610596565b60208a01519098506106a181610596565b60408a01519097506106b281610596565b95506106c060608a016105ad565b94506106ce60808a016105ad565b93506106dd8a60a08b016105db565b92506106ed8a6101208b016105db565b91506101a08901516106fe81610596565b809150509295985092959890939650565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b80516020808301519190811015610764575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c05161537e6108225f395f61308301525f61305801525f61436d01525f61434501525f6142a001525f6142ca01525f6142f401525f61163d01525f61161c01525f818161062801528181610d6d01528181611476015281816124e801526130aa01525f8181610553015281816109f7015281816113400152818161180e01528181611d200152612abf015261537e5ff3fe608060405234801561000f575f5ffd5b506004361061024f575f3560e01c80636b1f70581161013d5780639e398923116100b8578063b609ac6111610088578063cc1bf6cc1161006e578063cc1bf6cc146107b4578063da6bffd8146107c7578063ed0132c2146107da575f5ffd5b8063b609ac6114610791578063bf7e214f146107a4575f5ffd5b80639e3989231461070a578063ac32f9a81461071d578063ad51007014610730578063ad6f49a31461077e575f5ffd5b80637b1039991161010d578063873214f8116100f3578063873214f8146106675780638fb360371461067a5780639af1d35a14610682575f5ffd5b80637b1039991461062657806384b0196e1461064c575f5ffd5b80636b1f70581461058a5780636f3a5c51146105a957806375807250146105eb5780637a9e5e4b14610613575f5ffd5b80633404b76d116101cd5780635badbe4c1161019d57806361d027b31161018357806361d027b314610526578063647846a514610551578063650b9aba14610577575f5ffd5b80635badbe4c146104f05780635c3ce49414610513575f5ffd5b80633404b76d146104545780633e4f49e6146104675780634bc0163f146104995780634dc024a6146104ac575f5ffd5b80631eefddb11161022257806326739d461161020857806326739d46146104015780632ecaa08314610424578063324e03be14610434575f5ffd5b80631eefddb1146103c15780631efe569d146103ee575f5ffd5b80631199c2cb14610253578063132e4f3c146103695780631924adb91461037e5780631e83409a146103ae575b5f5ffd5b6103056102613660046145b1565b604080516080810182525f808252602082018190529181018290526060810191909152505f90815260056020908152604091829020825160808101845260049091015463ffffffff610100820416825265ffffffffffff65010000000000820481169383019390935264ffffffffff6b0100000000000000000000008204169382019390935270010000000000000000000000000000000090920416606082015290565b60405161036091905f60808201905063ffffffff835116825267ffffffffffffffff602084015116602083015267ffffffffffffffff604084015116604083015267ffffffffffffffff606084015116606083015292915050565b60405180910390f35b61037c6103773660046145b1565b6107ed565b005b6103a061038c3660046145b1565b5f9081526005602052604090206006015490565b604051908152602001610360565b61037c6103bc3660046145df565b610939565b6009546103d990640100000000900463ffffffff1681565b60405163ffffffff9091168152602001610360565b61037c6103fc36600461461e565b610a1e565b61041461040f3660046146f4565b610a31565b6040519015158152602001610360565b6009546103d99063ffffffff1681565b6104476104423660046145b1565b610bb7565b60405161036091906148a8565b6104146104623660046148d7565b610d4f565b61048c6104753660046145b1565b5f9081526005602052604090206004015460ff1690565b6040516103609190614958565b6103a06104a7366004614974565b610f0f565b6104bf6104ba36600461461e565b6110d4565b6040517fffffffff000000000000000000000000000000000000000000000000000000009091168152602001610360565b6009546d0100000000000000000000000000900467ffffffffffffffff166103a0565b61037c610521366004614a10565b61118e565b600354610539906001600160a01b031681565b6040516001600160a01b039091168152602001610360565b7f0000000000000000000000000000000000000000000000000000000000000000610539565b61037c610585366004614a41565b6111a4565b6103a06105983660046145b1565b5f9081526005602052604090205490565b6103d96105b73660046145b1565b5f90815260056020526040902060040154760100000000000000000000000000000000000000000000900463ffffffff1690565b6103a06105f93660046145df565b6001600160a01b03165f9081526004602052604090205490565b61037c6106213660046145df565b61136d565b7f0000000000000000000000000000000000000000000000000000000000000000610539565b610654611414565b6040516103609796959493929190614ade565b6103a0610675366004614b90565b611472565b6104bf6115b0565b6106fd604080516080810182525f80825260208201819052918101829052606081019190915250604080516080810182526001546bffffffffffffffffffffffff80821683526c0100000000000000000000000091829004811660208401526002549081169383019390935290910461ffff16606082015290565b6040516103609190614bc7565b61037c610718366004614c24565b6115fe565b61037c61072b366004614c55565b611661565b6103a061073e3660046148d7565b67ffffffffffffffff165f908152600660205260409020547b01000000000000000000000000000000000000000000000000000000900463ffffffff1690565b6103a061078c3660046145b1565b611835565b61037c61079f3660046145b1565b61187d565b5f546001600160a01b0316610539565b6103a06107c2366004614c94565b61194d565b6103a06107d5366004614cbe565b6119b2565b61037c6107e836600461461e565b6119c4565b5f6107f782611b9e565b6003810154909150700100000000000000000000000000000000900467ffffffffffffffff164210156108865760038101546040517feec2770c00000000000000000000000000000000000000000000000000000000815242600482015270010000000000000000000000000000000090910467ffffffffffffffff1660248201526044015b60405180910390fd5b61089281600401611c0c565b6004810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166003179055805460098201546040516bffffffffffffffffffffffff909116815283907f5b26a6ebbb2dc7d1fd3cc3468cc417338acd9c339fd630cf8e6735a596a76e279060200160405180910390a360058101546009820154610935916001600160a01b0316906bffffffffffffffffffffffff16611d09565b5050565b6001600160a01b0381165f9081526004602052604081205490819003610996576040517f64ab34660000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260240161087d565b6001600160a01b0382165f8181526004602052604080822091909155517f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead906109e29084815260200190565b60405180910390a26109356001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383611d58565b610a2a84848484611da6565b5050505050565b5f8781526005602052604081206006015486811580610a4e575080155b80610a6c5750610a5f846001614d06565b610a698783614d06565b14155b15610a7b575f92505050610bac565b5f8167ffffffffffffffff811115610a9557610a95614d19565b604051908082528060200260200182016040528015610abe578160200160208202803683370190505b5090505f5b82811015610b97578015801590610b4057508a8a610ae2600184614d46565b818110610af157610af1614d59565b610b08926020610120909202019081019150614d86565b63ffffffff168b8b83818110610b2057610b20614d59565b610b37926020610120909202019081019150614d86565b63ffffffff1611155b15610b51575f945050505050610bac565b610b728b8b83818110610b6657610b66614d59565b90506101200201611fa2565b828281518110610b8457610b84614d59565b6020908102919091010152600101610ac3565b50610ba6888888888786611fbf565b93505050505b979650505050505050565b60408051610180810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e081018290526101008101829052610120810182905261014081018290526101608101919091525f8281526005602052604080822081516101808101909252918190600484015460ff166003811115610c4b57610c4b6148f2565b14610c565784610c58565b5f5b8152600383015460ff7c0100000000000000000000000000000000000000000000000000000000820416602083015260058401546001600160a01b031660408301526001840154606083015260028401546080830152600784015460a083015263ffffffff780100000000000000000000000000000000000000000000000082041660c083015267ffffffffffffffff80821660e084015268010000000000000000820481166101008401527001000000000000000000000000000000009091041661012082015260098301546bffffffffffffffffffffffff166101408201526008909201546101609092019190915292915050565b5f5f600960159054906101000a900467ffffffffffffffff1690505f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610dc7573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610deb9190614d9f565b90505f5b604081108015610e1257508467ffffffffffffffff168367ffffffffffffffff16105b15610eae5767ffffffffffffffff8216610e2d846001614dba565b67ffffffffffffffff16101580610e8f575060065f610e4d856001614dba565b67ffffffffffffffff16815260208101919091526040015f20547b01000000000000000000000000000000000000000000000000000000900463ffffffff1615155b610eae57610e9c83614dda565b9250610ea781614e06565b9050610def565b5050600980547fffffff0000000000000000ffffffffffffffffffffffffffffffffffffffffff16750100000000000000000000000000000000000000000067ffffffffffffffff9384169081029190911790915592169190911115919050565b5f841580610f1e575061100085115b15610f60576040517f4e6e017a00000000000000000000000000000000000000000000000000000000815260048101869052611000602482015260440161087d565b60098054600d90610f8b906d0100000000000000000000000000900467ffffffffffffffff16614dda565b91906101000a81548167ffffffffffffffff021916908367ffffffffffffffff160217905567ffffffffffffffff1690505f6040518061018001604052808381526020018b60ff168152602001336001600160a01b031681526020018a8152602001898152602001610ffd8989611fda565b815260200161100b88611fef565b63ffffffff16815267ffffffffffffffff808816602083015286811660408301528516606082015260800161103f88611835565b815260200161104c61203c565b905290506110598161204e565b611064828888612214565b5f61106e82612294565b905080837f95c61a3378264e87e2131e450ca2bcfbe18c358334b79f1619e946457eba4536848b8b6040516110a593929190614e1e565b60405180910390a36110b7835f61246f565b6110c633836101400151612aac565b505098975050505050505050565b6040517f1efe569d0000000000000000000000000000000000000000000000000000000081525f903090631efe569d90611118908890889088908890600401614f7e565b5f6040518083038186803b15801561112e575f5ffd5b505afa92505050801561113f575060015b611183573d80801561116c576040519150601f19603f3d011682016040523d82523d5f602084013e611171565b606091505b5061117b81614fae565b915050611186565b505f5b949350505050565b61119a335b5f36612ae7565b6109358282612c50565b5f805b8281101561132c575f6111d18585848181106111c5576111c5614d59565b90506020020135612dd3565b90505f6111e18260040188612e3c565b90508063ffffffff165f0361124f5785858481811061120257611202614d59565b6040517f3da11742000000000000000000000000000000000000000000000000000000008152602090910292909201356004830152506001600160a01b038816602482015260440161087d565b60048201805463ffffffff8084167a0100000000000000000000000000000000000000000000000000008084049290921617027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff9091161790555f6112b383612ef6565b5090506112c08186614d06565b9450876001600160a01b03168787868181106112de576112de614d59565b905060200201357f21c44946fba391a23601cfe4a4c4dc751779719b269b81942339d9eadb9302238360405161131691815260200190565b60405180910390a35050508060010190506111a7565b508015611367576113676001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168583611d58565b50505050565b5f5433906001600160a01b031681146113bd576040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b038216600482015260240161087d565b816001600160a01b03163b5f0361140b576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b038316600482015260240161087d565b61093582612fe6565b5f6060805f5f5f6060611425613051565b61142d61307c565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316637bb95e976114ab6130a7565b6040517fffffffff0000000000000000000000000000000000000000000000000000000060e084901b16815267ffffffffffffffff9091166004820152602401608060405180830381865afa158015611506573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061152a919061501a565b505060095460ff9190911692505f91506115549063ffffffff640100000000820481169116614d06565b61155f836002614d06565b6115699190615076565b90505f1960ff861601611586576115838162278d00613170565b90505b8061159b428667ffffffffffffffff16613170565b6115a59190614d06565b925050505b92915050565b5f805474010000000000000000000000000000000000000000900460ff166115d757505f90565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b61160733611193565b610935611619368490038401846150a8565b827f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000613182565b6003545f906001600160a01b0316815b838110156117fa575f61168f8686848181106111c5576111c5614d59565b60048101549091507a01000000000000000000000000000000000000000000000000000090046380000000161561171f578585838181106116d2576116d2614d59565b6040517f3da11742000000000000000000000000000000000000000000000000000000008152602090910292909201356004830152506001600160a01b038416602482015260440161087d565b6004810180547fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff811663800000007a0100000000000000000000000000000000000000000000000000009283900463ffffffff16179091021790555f61178482612ef6565b915061179290508186614d06565b9450836001600160a01b03168787858181106117b0576117b0614d59565b905060200201357f3e4febac6100e201db638e98000ef75bf1b86e7187ecd61f2ad8918c293f43ca836040516117e891815260200190565b60405180910390a35050600101611671565b508115611367576113676001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168284611d58565b6001545f90611862906c0100000000000000000000000090046bffffffffffffffffffffffff1683615076565b6001546115aa91906bffffffffffffffffffffffff16614d06565b5f61188782611b9e565b60095460049190910180549092505f916118cc9164010000000090910463ffffffff1690700100000000000000000000000000000000900465ffffffffffff16614d06565b905080421161191c57426118e1826001614d06565b6040517fafbbdf190000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161087d565b61192582611c0c565b815461194890849061194390610100900463ffffffff166001615152565b61246f565b505050565b5f8181526005602052604081206002600482015460ff166003811115611975576119756148f2565b141580611992575061198a8160040185612e3c565b63ffffffff16155b156119a0575f9150506115aa565b6119a981612ef6565b50949350505050565b5f6115aa6119bf836134e3565b613534565b5f6119d185858585611da6565b6040868101355f9081526005602052206004810180547fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff00166002179055909150611a2361016087016101408801614d86565b6004820180547fffffffffffff00000000ffffffffffffffffffffffffffffffffffffffffffff1676010000000000000000000000000000000000000000000063ffffffff93841602179081905560c08801356006808501919091556501000000000090910465ffffffffffff165f908152602091909152604090208054600192601b91611ad29185917b0100000000000000000000000000000000000000000000000000000090041661516e565b92506101000a81548163ffffffff021916908363ffffffff16021790555085604001357f8f340223debc253cc7b6c690510de33c6ea1c5aa184cce33199b4d96198c233f876060016020810190611b299190614d86565b6040805163ffffffff928316815260c08b01356020820152908101869052908816606082015233608082015260a00160405180910390a26005810154611b969033907401000000000000000000000000000000000000000090046bffffffffffffffffffffffff1661357b565b505050505050565b5f8181526005602052604090206001600482015460ff166003811115611bc657611bc66148f2565b14611c07576004808201546040517fae6914f900000000000000000000000000000000000000000000000000000000815261087d92859260ff16910161518a565b919050565b805465010000000000900465ffffffffffff165f90815260066020526040902080546001908290601b90611c669084907b01000000000000000000000000000000000000000000000000000000900463ffffffff1661516e565b825463ffffffff9182166101009390930a9283029190920219909116179055508054825464ffffffffff7401000000000000000000000000000000000000000090920482166b010000000000000000000000909104909116036109355780547fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff167a04000000000000000000000000000000000000000000000000000017905550565b8015801590611d495750611d476001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001683836135f4565b155b1561093557610935828261357b565b611d6583838360016135fd565b611948576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260240161087d565b5f5f611db58660400135611b9e565b6004810154909150610100900463ffffffff16611dd86080880160608901614d86565b63ffffffff1614611e4357611df36080870160608801614d86565b6004828101546040517fb712a72900000000000000000000000000000000000000000000000000000000815263ffffffff938416928101929092526101009004909116602482015260440161087d565b611e4d8682613678565b600481015465010000000000900465ffffffffffff165f90815260066020526040812054611e83906001600160a01b0316613982565b8051909150873514611ece5780516040517f01e1050e00000000000000000000000000000000000000000000000000000000815288356004820152602481019190915260440161087d565b5f611edc8260200151613a73565b92505050816020015188610140016020810190611ef99190614d86565b63ffffffff16901c151580611f26575080611f24611f1f6101608b016101408c01614d86565b613ad0565b105b15611f7f57611f3d61016089016101408a01614d86565b6040517ff687adfc00000000000000000000000000000000000000000000000000000000815263ffffffff90911660048201526024810182905260440161087d565b611f88886119b2565b9350611f978285898989613b39565b505050949350505050565b5f60405161012083823761012081205f525060205f209050919050565b5f82611fce8888888887613cae565b14979650505050505050565b5f6040518260051b8085833790209392505050565b5f63ffffffff821115612038576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152602060048201526024810183905260440161087d565b5090565b5f612048600143614d46565b40905090565b600160ff16816020015160ff1610806120715750600360ff16816020015160ff16115b156120b35760208101516040517fbd3c908900000000000000000000000000000000000000000000000000000000815260ff909116600482015260240161087d565b80610100015167ffffffffffffffff168160e0015167ffffffffffffffff16106121285760e08101516101008201516040517ff796537c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff92831660048201529116602482015260440161087d565b5f61213662093a8042614d06565b90508082610100015167ffffffffffffffff16111561219b576101008201516040517f76b37a2f00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024810182905260440161087d565b5f6121af8360200151846101000151611472565b90508083610120015167ffffffffffffffff161015611948576101208301516040517fbfdc787b00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff90911660048201526024810182905260440161087d565b5f5b81811015611367575f83838381811061223157612231614d59565b9050602002013590505f855f528160205260405f20805c91506001815d50801561228a576040517ff8c9810b0000000000000000000000000000000000000000000000000000000081526004810183905260240161087d565b5050600101612216565b80515f9081526005602052604081206122ac83613f45565b808255606084015160018301556080840151600283015560e084015160038301805461010087015161012088015160c089015160208a015160ff167c0100000000000000000000000000000000000000000000000000000000027fffffff00ffffffffffffffffffffffffffffffffffffffffffffffffffffffff63ffffffff9092167801000000000000000000000000000000000000000000000000027fffffffff00000000ffffffffffffffffffffffffffffffffffffffffffffffff67ffffffffffffffff94851670010000000000000000000000000000000002167fffffffff000000000000000000000000ffffffffffffffffffffffffffffffff95851668010000000000000000027fffffffffffffffffffffffffffffffff000000000000000000000000000000009097169490981693909317949094179290921694909417939093179290921691909117905560408401516005830180546001600160a01b039092167fffffffffffffffffffffffff000000000000000000000000000000000000000090921691909117905560a084015160078301556101608401516008830155610140840151909250612469908290613f57565b50919050565b5f828152600560205260408120906124856130a7565b67ffffffffffffffff81165f9081526006602052604090208054919250906001600160a01b031661258d576040517f5001e51a00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635001e51a90602401602060405180830381865afa158015612535573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612559919061519e565b81547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b03919091161781555b80546001908290601b906125c79084907b01000000000000000000000000000000000000000000000000000000900463ffffffff16615152565b82546101009290920a63ffffffff818102199093169183160217909155825474010000000000000000000000000000000000000000900464ffffffffff16915085161561265757600980546008906126319068010000000000000000900464ffffffffff166151b9565b91906101000a81548164ffffffffff021916908364ffffffffff160217905590506127b0565b64ffffffffff8116158061268e57508154790100000000000000000000000000000000000000000000000000900461ffff16610400145b1561275f57600980546008906126b69068010000000000000000900464ffffffffff166151b9565b825464ffffffffff8083166101009490940a8481029102199091161790925583547fffffffffff0000ffffffffffffffffffffffffffffffffffffffffffffffffff74010000000000000000000000000000000000000000909202919091167fffffffffff00000000000000ffffffffffffffffffffffffffffffffffffffff9091161779010000000000000000000000000000000000000000000000000017835590506127b0565b81546001908390601990612795908490790100000000000000000000000000000000000000000000000000900461ffff166151d6565b92506101000a81548161ffff021916908361ffff1602179055505b60095460038501545f9163ffffffff16906127e290429068010000000000000000900467ffffffffffffffff16613170565b6127ec9190614d06565b6040805160e0810182526001815263ffffffff89166020820152919250810161281e67ffffffffffffffff8716614036565b65ffffffffffff1681526020018364ffffffffff16815260200161284183614036565b65ffffffffffff1681525f60208201819052604090910152805160048701805490919082907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0016600183600381111561289c5761289c6148f2565b02179055506020820151815460408401516060850151608086015160a087015160c0909701517fffffffffffffffffffffffffffffffffffffffffff00000000000000000000ff90941661010063ffffffff968716027fffffffffffffffffffffffffffffffffffffffffff000000000000ffffffffff16176501000000000065ffffffffffff94851602177fffffffffffffffffffff0000000000000000000000ffffffffffffffffffffff166b01000000000000000000000064ffffffffff909316929092027fffffffffffffffffffff000000000000ffffffffffffffffffffffffffffffff16919091177001000000000000000000000000000000009290911691909102177fffff0000000000000000ffffffffffffffffffffffffffffffffffffffffffff16760100000000000000000000000000000000000000000000948316949094027fffff00000000ffffffffffffffffffffffffffffffffffffffffffffffffffff16939093177a01000000000000000000000000000000000000000000000000000091909316029190911790558454877fde25bf205dbcf97136de71ac8634b6c34f904b90ab84533f2d97a3bee77f5377888786612a6387614081565b6040805163ffffffff909516855267ffffffffffffffff938416602086015264ffffffffff9092169184019190915216606082015260800160405180910390a350505050505050565b8015610935576109356001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168330846140d0565b5f5f612b1a612afd5f546001600160a01b031690565b8630612b0c60045f898b6151f0565b612b1591615217565b61411f565b9150915081610a2a5763ffffffff811615612c13575f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff811674010000000000000000000000000000000000000000179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee90612bb99088908890889060040161527d565b5f604051808303815f87803b158015612bd0575f5ffd5b505af1158015612be2573d5f5f3e3d5ffd5b50505f80547fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff16905550610a2a9050565b6040517f068ca9d80000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015260240161087d565b63ffffffff82161580612c6b575062093a808263ffffffff16115b15612cd9576040517f689fbb9b0000000000000000000000000000000000000000000000000000000081527f617474656d70744475726174696f6e0000000000000000000000000000000000600482015263ffffffff8316602482015262093a80604482015260640161087d565b62093a808163ffffffff161115612d53576040517f689fbb9b0000000000000000000000000000000000000000000000000000000081527f6772616365000000000000000000000000000000000000000000000000000000600482015263ffffffff8216602482015262093a80604482015260640161087d565b6009805463ffffffff8481167fffffffffffffffffffffffffffffffffffffffffffffffff00000000000000009092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b5f8181526005602052604090206002600482015460ff166003811115612dfb57612dfb6148f2565b14611c07576004808201546040517fdeca234d00000000000000000000000000000000000000000000000000000000815261087d92859260ff16910161518a565b815465010000000000900465ffffffffffff165f908152600660205260408120548190612e71906001600160a01b0316613982565b90505f612e7e8285614215565b905081602001518103612e95575f925050506115aa565b8454760100000000000000000000000000000000000000000000810463ffffffff7a0100000000000000000000000000000000000000000000000000009092048216191680821691612eec916001851b1616611fef565b9695505050505050565b600581015460098201545f9182918291612f39916bffffffffffffffffffffffff7401000000000000000000000000000000000000000090920482169116614d46565b60048501549091505f90612f6c90760100000000000000000000000000000000000000000000900463ffffffff16613ad0565b6003860154909150819061271090612fa9907d010000000000000000000000000000000000000000000000000000000000900461ffff1682614d46565b612fb39085615076565b612fbd919061529f565b612fc7919061529f565b9350612fd38185615076565b612fdd9083614d46565b92505050915091565b5f80547fffffffffffffffffffffffff0000000000000000000000000000000000000000166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60606115f97f0000000000000000000000000000000000000000000000000000000000000000614257565b60606115f97f0000000000000000000000000000000000000000000000000000000000000000614257565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015613104573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906131289190614d9f565b90508067ffffffffffffffff165f0361316d576040517f9210c8d600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b90565b5f8282188284110282185b9392505050565b83516bffffffffffffffffffffffff8084169116111561320f5783516040517f689fbb9b0000000000000000000000000000000000000000000000000000000081527f626173650000000000000000000000000000000000000000000000000000000060048201526bffffffffffffffffffffffff9182166024820152908316604482015260640161087d565b806bffffffffffffffffffffffff1684602001516bffffffffffffffffffffffff1611156132ad5760208401516040517f689fbb9b0000000000000000000000000000000000000000000000000000000081527f7065725269736b0000000000000000000000000000000000000000000000000060048201526bffffffffffffffffffffffff9182166024820152908216604482015260640161087d565b835f01516bffffffffffffffffffffffff1684604001516bffffffffffffffffffffffff16111561334f57604084810151855191517f689fbb9b0000000000000000000000000000000000000000000000000000000081527f7375626d6974746572526566756e64000000000000000000000000000000000060048201526bffffffffffffffffffffffff91821660248201529116604482015260640161087d565b6107d0846060015161ffff1611156133cd5760608401516040517f689fbb9b0000000000000000000000000000000000000000000000000000000081527f70726f746f636f6c427073000000000000000000000000000000000000000000600482015261ffff90911660248201526107d0604482015260640161087d565b83516001805460208701516bffffffffffffffffffffffff9081166c010000000000000000000000009081027fffffffffffffffff00000000000000000000000000000000000000000000000090931694821694909417919091179091556040808701516002805460608a015161ffff169095027fffffffffffffffffffffffffffffffffffff00000000000000000000000000009095169190931617929092179055600380546001600160a01b0386167fffffffffffffffffffffffff0000000000000000000000000000000000000000909116179055517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f906134d590869086906152d7565b60405180910390a150505050565b5f7fe8a786a3a295cc2669446bea3e0ca6cb472279ee9ea4b17cc94c3048f01995918260405160200161351792919061534a565b604051602081830303815290604052805190602001209050919050565b5f6115aa613540614294565b836040517f19010000000000000000000000000000000000000000000000000000000000008152600281019290925260228201526042902090565b805f03613586575050565b6001600160a01b0382165f90815260046020526040812080548392906135ad908490614d06565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f6111868484845f5b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661366c578383151615613660573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b80546020830135146136c65780546040517f9d5631e400000000000000000000000000000000000000000000000000000000815260208401356004820152602481019190915260440161087d565b806001015482608001351461371a5760018101546040517f33c2d8bf00000000000000000000000000000000000000000000000000000000815260808401356004820152602481019190915260440161087d565b80600201548260a001351461376e5760028101546040517f5e18269c00000000000000000000000000000000000000000000000000000000815260a08401356004820152602481019190915260440161087d565b60038101547801000000000000000000000000000000000000000000000000900463ffffffff166137a6610100840160e08501614d86565b63ffffffff1614613827576137c2610100830160e08401614d86565b60038201546040517f0ede643400000000000000000000000000000000000000000000000000000000815263ffffffff92831660048201527801000000000000000000000000000000000000000000000000909104909116602482015260440161087d565b600381015468010000000000000000900467ffffffffffffffff16613854610180840161016085016148d7565b67ffffffffffffffff16146138ce57613875610180830161016084016148d7565b60038201546040517f0791244c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff928316600482015268010000000000000000909104909116602482015260440161087d565b60c08201355f0361390b576040517fe72bba5300000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b600381015468010000000000000000900467ffffffffffffffff164210156109355760038101546040517fa67435bd0000000000000000000000000000000000000000000000000000000081524260048201526801000000000000000090910467ffffffffffffffff16602482015260440161087d565b6139a960405180608001604052805f81526020015f81526020015f81526020015f81525090565b5f5f5f843b6040519150601f19603f8284010116604052805f83883c600182015192506021811160218301515f1a02935050825f03613a1f576040517f48f45aee0000000000000000000000000000000000000000000000000000000081526001600160a01b038616600482015260240161087d565b6040518060800160405280838152602001848152602001602283613a439190614d06565b8152602001613a53856014615076565b613a5e602285614d06565b613a689190614d06565b905295945050505050565b5f80806003613a83600186614d46565b613a8d919061529f565b92506002613a9b8486614d06565b613aa5919061529f565b613ab0906001614d06565b9150613abd836002615076565b613ac8906001614d06565b929491935050565b5f63ffffffff8216613aec6355555555600185901c1682614d46565b9050613b056333333333600283901c8116908316614d06565b9050613b15600482901c82614d06565b630f0f0f0f1690506018613b2d826301010101615076565b60ff911c169392505050565b602085015163ffffffff8416901c15613b935760208501516040517fb613372b00000000000000000000000000000000000000000000000000000000815263ffffffff85166004820152602481019190915260440161087d565b5f613b9d84613ad0565b90505f613bad8760200151613a73565b5091505080821015613bf5576040517f2b2dd84d000000000000000000000000000000000000000000000000000000008152600481018390526024810182905260440161087d565b613c00826040615076565b8314613c4d5782613c12836040615076565b6040517fa66acb600000000000000000000000000000000000000000000000000000000081526004810192909252602482015260440161087d565b5f613c658860400151888863ffffffff1688886143bd565b90505f198114613ca4576040517fa1c973190000000000000000000000000000000000000000000000000000000081526004810182905260240161087d565b5050505050505050565b80515f9083613cbe816001614d06565b613cc88884614d06565b14613cff576040517f3514049200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8015613ef5575f8167ffffffffffffffff811115613d1f57613d1f614d19565b604051908082528060200260200182016040528015613d48578160200160208202803683370190505b5090505f8080805b85811015613e91575f878510613d8a578584613d6b81614e06565b955081518110613d7d57613d7d614d59565b6020026020010151613db0565b8985613d9581614e06565b965081518110613da757613da7614d59565b60200260200101515b90505f8c8c84818110613dc557613dc5614d59565b9050602002016020810190613dda919061535f565b613e07578e8e85613dea81614e06565b9650818110613dfb57613dfb614d59565b90506020020135613e5e565b888610613e38578685613e1981614e06565b965081518110613e2b57613e2b614d59565b6020026020010151613e5e565b8a86613e4381614e06565b975081518110613e5557613e55614d59565b60200260200101515b9050613e6a828261446e565b878481518110613e7c57613e7c614d59565b60209081029190910101525050600101613d50565b50808b14613ecb576040517f3514049200000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b836001860381518110613ee057613ee0614d59565b60200260200101519650505050505050613f3c565b8115613f1e57835f81518110613f0d57613f0d614d59565b602002602001015192505050613f3c565b87875f818110613f3057613f30614d59565b90506020020135925050505b95945050505050565b5f8160405160200161351791906148a8565b613f608161449a565b6009830180547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000166bffffffffffffffffffffffff928316179055600280546005850180546001600160a01b03169190931674010000000000000000000000000000000000000000021790915554600390920180547fff0000ffffffffffffffffffffffffffffffffffffffffffffffffffffffffff166c0100000000000000000000000090930461ffff167d010000000000000000000000000000000000000000000000000000000000029290921790915550565b5f65ffffffffffff821115612038576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152603060048201526024810183905260440161087d565b5f67ffffffffffffffff82111561203857604080517f6dfcc65000000000000000000000000000000000000000000000000000000000815260048101919091526024810183905260440161087d565b6140de8484848460016144eb565b611367576040517f5274afe70000000000000000000000000000000000000000000000000000000081526001600160a01b038516600482015260240161087d565b6040516001600160a01b038085166024830152831660448201527fffffffff00000000000000000000000000000000000000000000000000000000821660648201525f9081908190608401604080517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa1561420b575f516020805191945081901c150291505b5094509492505050565b5f5b82602001518110156115aa57816001600160a01b0316614241846060015183601402015160601c90565b6001600160a01b0316146115aa57600101614217565b60605f61426383614571565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156142ec57507f000000000000000000000000000000000000000000000000000000000000000046145b1561431657507f000000000000000000000000000000000000000000000000000000000000000090565b6115f9604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b6040518481525f1990835f5b861561446257600187161561444f5760208201358060011b60011c601b8260ff1c016020860152833560408601528060608601525f5f5260205f60808760015afa508a5160601c5f51187f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082111715614446578295505050614462565b50506040820191505b60149890980197600196871c96016143c9565b50505095945050505050565b5f818310614488575f82815260208490526040902061317b565b5f83815260208390526040902061317b565b5f6bffffffffffffffffffffffff821115612038576040517f6dfcc650000000000000000000000000000000000000000000000000000000008152606060048201526024810183905260440161087d565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316614560578383151615614554573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f60ff8216601f8111156115aa576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f602082840312156145c1575f5ffd5b5035919050565b6001600160a01b03811681146145dc575f5ffd5b50565b5f602082840312156145ef575f5ffd5b813561317b816145c8565b5f6101808284031215612469575f5ffd5b803563ffffffff81168114611c07575f5ffd5b5f5f5f5f6101c08587031215614632575f5ffd5b61463c86866145fa565b935061464b610180860161460b565b92506101a085013567ffffffffffffffff811115614667575f5ffd5b8501601f81018713614677575f5ffd5b803567ffffffffffffffff81111561468d575f5ffd5b87602082840101111561469e575f5ffd5b949793965060200194505050565b5f5f83601f8401126146bc575f5ffd5b50813567ffffffffffffffff8111156146d3575f5ffd5b6020830191508360208260051b85010111156146ed575f5ffd5b9250929050565b5f5f5f5f5f5f5f6080888a03121561470a575f5ffd5b87359650602088013567ffffffffffffffff811115614727575f5ffd5b8801601f81018a13614737575f5ffd5b803567ffffffffffffffff81111561474d575f5ffd5b8a602061012083028401011115614762575f5ffd5b60209190910196509450604088013567ffffffffffffffff811115614785575f5ffd5b6147918a828b016146ac565b909550935050606088013567ffffffffffffffff8111156147b0575f5ffd5b6147bc8a828b016146ac565b989b979a50959850939692959293505050565b8051825260208101516147e7602084018260ff169052565b50604081015161480260408401826001600160a01b03169052565b50606081015160608301526080810151608083015260a081015160a083015260c081015161483860c084018263ffffffff169052565b5060e081015161485460e084018267ffffffffffffffff169052565b5061010081015161487261010084018267ffffffffffffffff169052565b5061012081015161489061012084018267ffffffffffffffff169052565b50610140818101519083015261016090810151910152565b61018081016115aa82846147cf565b67ffffffffffffffff811681146145dc575f5ffd5b8035611c07816148b7565b5f602082840312156148e7575f5ffd5b813561317b816148b7565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b60048110614954577f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b9052565b602081016115aa828461491f565b60ff811681146145dc575f5ffd5b5f5f5f5f5f5f5f5f60e0898b03121561498b575f5ffd5b883561499681614966565b97506020890135965060408901359550606089013567ffffffffffffffff8111156149bf575f5ffd5b6149cb8b828c016146ac565b90965094505060808901356149df816148b7565b925060a08901356149ef816148b7565b915060c08901356149ff816148b7565b809150509295985092959890939650565b5f5f60408385031215614a21575f5ffd5b614a2a8361460b565b9150614a386020840161460b565b90509250929050565b5f5f5f60408486031215614a53575f5ffd5b8335614a5e816145c8565b9250602084013567ffffffffffffffff811115614a79575f5ffd5b614a85868287016146ac565b9497909650939450505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614b1860e0830189614a92565b8281036040840152614b2a8189614a92565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614b7f578351835260209384019390920191600101614b61565b50909b9a5050505050505050505050565b5f5f60408385031215614ba1575f5ffd5b8235614bac81614966565b91506020830135614bbc816148b7565b809150509250929050565b608081016115aa82846bffffffffffffffffffffffff81511682526bffffffffffffffffffffffff60208201511660208301526bffffffffffffffffffffffff604082015116604083015261ffff60608201511660608301525050565b5f5f82840360a0811215614c36575f5ffd5b6080811215614c43575f5ffd5b508291506080830135614bbc816145c8565b5f5f60208385031215614c66575f5ffd5b823567ffffffffffffffff811115614c7c575f5ffd5b614c88858286016146ac565b90969095509350505050565b5f5f60408385031215614ca5575f5ffd5b8235614cb0816145c8565b946020939093013593505050565b5f6101808284031215614ccf575f5ffd5b61317b83836145fa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b808201808211156115aa576115aa614cd9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b818103818111156115aa576115aa614cd9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f60208284031215614d96575f5ffd5b61317b8261460b565b5f60208284031215614daf575f5ffd5b815161317b816148b7565b67ffffffffffffffff81811683821601908111156115aa576115aa614cd9565b5f67ffffffffffffffff821667ffffffffffffffff8103614dfd57614dfd614cd9565b60010192915050565b5f5f198203614e1757614e17614cd9565b5060010190565b614e2881856147cf565b6101a0610180820152816101a08201525f7f07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff831115614e65575f5ffd5b8260051b80856101c0850137919091016101c001949350505050565b803582526020808201359083015260408082013590830152614ea56060820161460b565b63ffffffff1660608301526080818101359083015260a0808201359083015260c08082013590830152614eda60e0820161460b565b63ffffffff1660e083015261010081810135908301526101208082013590830152614f08610140820161460b565b63ffffffff16610140830152614f2161016082016148cc565b67ffffffffffffffff8116610160840152505050565b81835281816020850137505f602082840101525f60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840116840101905092915050565b614f888186614e81565b63ffffffff84166101808201526101c06101a08201525f612eec6101c083018486614f37565b805160208201517fffffffff00000000000000000000000000000000000000000000000000000000811691906004821015615013577fffffffff00000000000000000000000000000000000000000000000000000000808360040360031b1b82161692505b5050919050565b5f5f5f5f6080858703121561502d575f5ffd5b845161503881614966565b602086015190945061504981614966565b604086015190935061505a81614966565b606086015190925061506b81614966565b939692955090935050565b80820281158282048414176115aa576115aa614cd9565b80356bffffffffffffffffffffffff81168114611c07575f5ffd5b5f60808284031280156150b9575f5ffd5b506040516080810167ffffffffffffffff81118282101715615102577f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60405261510e8361508d565b815261511c6020840161508d565b602082015261512d6040840161508d565b6040820152606083013561ffff81168114615146575f5ffd5b60608201529392505050565b63ffffffff81811683821601908111156115aa576115aa614cd9565b63ffffffff82811682821603908111156115aa576115aa614cd9565b8281526040810161317b602083018461491f565b5f602082840312156151ae575f5ffd5b815161317b816145c8565b5f64ffffffffff821664ffffffffff8103614dfd57614dfd614cd9565b61ffff81811683821601908111156115aa576115aa614cd9565b5f5f858511156151fe575f5ffd5b8386111561520a575f5ffd5b5050820193919092039150565b80357fffffffff000000000000000000000000000000000000000000000000000000008116906004841015615276577fffffffff00000000000000000000000000000000000000000000000000000000808560040360031b1b82161691505b5092915050565b6001600160a01b0384168152604060208201525f613f3c604083018486614f37565b5f826152d2577f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b500490565b60a0810161533482856bffffffffffffffffffffffff81511682526bffffffffffffffffffffffff60208201511660208301526bffffffffffffffffffffffff604082015116604083015261ffff60608201511660608301525050565b6001600160a01b03831660808301529392505050565b8281526101a0810161317b6020830184614e81565b5f6020828403121561536f575f5ffd5b8135801515811461317b575f5ffd",
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
