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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIOperatorRegistry\",\"name\":\"registry_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"feeToken_\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"caps\",\"type\":\"tuple\"},{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"attemptDuration\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"attemptOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"internalType\":\"structAttempt\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"attemptsEnded\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"checkReport\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collect\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256[]\",\"name\":\"requestIds\",\"type\":\"uint256[]\"}],\"name\":\"collectProtocol\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"earliestFail\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"fail\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"riskCount\",\"type\":\"uint256\"}],\"name\":\"feeFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"feeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"fees\",\"outputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"firstOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"grace\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"observersOf\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"}],\"name\":\"open\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"openAttempts\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"},{\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"openDispute\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"outcomeRoot\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"registry\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"reopen\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"}],\"name\":\"reportDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"reportedAt\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"requestCount\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestHashOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"requestOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"internalType\":\"structRequest\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"rewardOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"internalType\":\"address\",\"name\":\"treasury_\",\"type\":\"address\"}],\"name\":\"setFees\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"attemptDuration_\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"grace_\",\"type\":\"uint32\"}],\"name\":\"setTiming\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"state\",\"outputs\":[{\"internalType\":\"enumRequestState\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"submit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"treasury\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"outcomes\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"proofFlags\",\"type\":\"bool[]\"}],\"name\":\"verify\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"outcomeCount\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"observationRoot\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"auxRoot\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"observers\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"internalType\":\"structReport\",\"name\":\"report\",\"type\":\"tuple\"},{\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"signatures\",\"type\":\"bytes\"}],\"name\":\"wouldAccept\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"reason\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"group\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"deadline\",\"type\":\"uint64\"}],\"name\":\"AttemptOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"first\",\"type\":\"uint256\"}],\"name\":\"DisputeOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"components\":[{\"internalType\":\"uint96\",\"name\":\"base\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"perRisk\",\"type\":\"uint96\"},{\"internalType\":\"uint96\",\"name\":\"submitterRefund\",\"type\":\"uint96\"},{\"internalType\":\"uint16\",\"name\":\"protocolBps\",\"type\":\"uint16\"}],\"indexed\":false,\"internalType\":\"structFeeSchedule\",\"name\":\"schedule\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"}],\"name\":\"FeesSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"treasury\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"ProtocolFeeCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"outcomeRoot\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"reportDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"signers\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"submitter\",\"type\":\"address\"}],\"name\":\"ReportAccepted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"refunded\",\"type\":\"uint256\"}],\"name\":\"RequestFailed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"components\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"risksHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"riskCount\",\"type\":\"uint32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"failAfter\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"fee\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"anchorHash\",\"type\":\"bytes32\"}],\"indexed\":false,\"internalType\":\"structRequest\",\"name\":\"request\",\"type\":\"tuple\"},{\"indexed\":false,\"internalType\":\"bytes32[]\",\"name\":\"riskIds\",\"type\":\"bytes32[]\"}],\"name\":\"RequestOpened\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardCollected\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"RewardForfeited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attemptDuration\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"grace\",\"type\":\"uint32\"}],\"name\":\"TimingSet\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"AttemptNotLapsed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"index\",\"type\":\"uint256\"}],\"name\":\"BadSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"DuplicateRisk\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"EmptyWindow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"FailAfterTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"FailAfterTooLate\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"MerkleProofInvalidMultiproof\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"NoCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"NotACommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToCollect\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PageSizeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ParameterOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"name\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"}],\"name\":\"ParameterTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"QuorumTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotOpen\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"enumRequestState\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"RequestNotReported\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"SignaturesLengthWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"committeeSize\",\"type\":\"uint256\"}],\"name\":\"SignersNotMembers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"TooEarlyToFail\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownKind\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WindowNotEnded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"WindowTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongAttempt\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongModel\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"WrongObservers\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"given\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"required\",\"type\":\"uint32\"}],\"name\":\"WrongOutcomeCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongRequestHash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"required\",\"type\":\"bytes32\"}],\"name\":\"WrongTerms\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"WrongWindow\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroOutcomeRoot\",\"type\":\"error\"}]",
	ID:  "763b6f134872233e82284af86a66146c82",
	Bin: "0x610220604052600a80546001600160401b0319166380000000179055348015610026575f5ffd5b506040516155d93803806155d983398101604081905261004591610695565b6040518060400160405280600581526020016429b432b0b360d91b815250604051806040016040528060018152602001603160f81b81525088888686868e610092816101b860201b60201c565b506001600160a01b0380861660a052841660805282516001600160601b0390811660c05260208401805190911660e052835190516100d491849184919061020b565b50505050506100e88261046e60201b60201c565b6101a0526100f58161046e565b6101c0528151602080840191909120610160528151908201206101805246610120526101846101605161018051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b610100525050306101405263ffffffff8086166101e0528416610200526101ab85856104ab565b5050505050505050610792565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b83516001600160601b038084169116111561026157835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b03918216602482015290831660448201526064015b60405180910390fd5b806001600160601b031684602001516001600160601b031611156102c157602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b0391821660248201529082166044820152606401610258565b835f01516001600160601b031684604001516001600160601b0316111561032d576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b03918216602482015291166044820152606401610258565b6107d0846060015161ffff16111561038057606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d06044820152606401610258565b835160018054602080880180516001600160601b039081166c010000000000000000000000009081026001600160c01b0319909516968216968717949094179094556040808a018051600280546060808f01805161ffff908116909a026001600160701b0319909316948b169490941791909117909155600380546001600160a01b038e166001600160a01b031990911681179091558451998a5294518816958901959095529051909516868201529351909216908401526080830152517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f9181900360a00190a150505050565b5f5f829050601f81511115610498578260405163305a27a960e01b81526004016102589190610737565b80516104a38261076c565b179392505050565b63ffffffff821615806104c6575062093a808263ffffffff16115b1561050d5760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a806044820152606401610258565b62093a808163ffffffff1611156105565760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a806044820152606401610258565b6009805463ffffffff8481166001600160401b03199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b6001600160a01b03811681146105d2575f5ffd5b50565b805163ffffffff811681146105e8575f5ffd5b919050565b80516001600160601b03811681146105e8575f5ffd5b5f60808284031215610613575f5ffd5b604051608081016001600160401b038111828210171561064157634e487b7160e01b5f52604160045260245ffd5b604052905080610650836105ed565b815261065e602084016105ed565b602082015261066f604084016105ed565b6040820152606083015161ffff81168114610688575f5ffd5b6060919091015292915050565b5f5f5f5f5f5f5f5f6101c0898b0312156106ad575f5ffd5b88516106b8816105be565b60208a01519098506106c9816105be565b60408a01519097506106da816105be565b95506106e860608a016105d5565b94506106f660808a016105d5565b93506107058a60a08b01610603565b92506107158a6101208b01610603565b91506101a0890151610726816105be565b809150509295985092959890939650565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561078c575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516101c0516101e05161020051614d586108815f395f81816111d1015261122d01525f818161113c01526111a201525f61277101525f61274601525f613ced01525f613cc501525f613c2001525f613c4a01525f613c7401525f61166801525f61164701525f81816105fa01528181610c6401528181610ce90152818161128701528181611ff8015281816120a0015281816127980152612af101525f818161054401528181610965015281816114c4015281816117d901528181611bfb0152613ae10152614d585ff3fe608060405234801561000f575f5ffd5b5060043610610234575f3560e01c8063650b9aba116101355780639e398923116100b4578063b609ac6111610079578063b609ac611461076e578063bf7e214f14610781578063cc1bf6cc14610791578063da6bffd8146107a4578063ed0132c2146107b7575f5ffd5b80639e398923146106ce578063a5a52c0a146106e1578063ac32f9a814610713578063ad51007014610726578063ad6f49a31461075b575f5ffd5b80637b103999116100fa5780637b103999146105f857806384b0196e1461061e578063873214f8146106395780638fb360371461064c5780639af1d35a14610654575f5ffd5b8063650b9aba146105685780636b1f70581461057b5780636f3a5c511461058e57806375807250146105bd5780637a9e5e4b146105e5575f5ffd5b8063324e03be116101c15780634dc024a6116101865780634dc024a6146104c05780635badbe4c146104ec5780635c3ce4941461050457806361d027b314610517578063647846a514610542575f5ffd5b8063324e03be146104355780633404b76d146104555780633e4f49e6146104685780634550e3ec1461049a5780634bc0163f146104ad575f5ffd5b80631e83409a116102075780631e83409a146103af5780631eefddb1146103c25780631efe569d146103ef57806326739d46146104025780632ecaa08314610425575f5ffd5b80630de257d0146102385780631199c2cb14610285578063132e4f3c1461036a5780631924adb91461037f575b5f5ffd5b61026861024636600461411f565b5f90815260056020526040902060010154600160981b900464ffffffffff1690565b6040516001600160401b0390911681526020015b60405180910390f35b61031261029336600461411f565b60408051608080820183525f8083526020808401829052838501829052606093840182905294815260058552839020835191820184526001015463ffffffff610100820481168352600160281b8204169482019490945264ffffffffff600160481b8504811693820193909352600160701b9093049091169082015290565b60405161027c91905f60808201905063ffffffff83511682526001600160401b0360208401511660208301526001600160401b0360408401511660408301526001600160401b03606084015116606083015292915050565b61037d61037836600461411f565b6107ca565b005b6103a161038d36600461411f565b5f9081526005602052604090206003015490565b60405190815260200161027c565b61037d6103bd36600461414d565b6108c0565b6009546103da90640100000000900463ffffffff1681565b60405163ffffffff909116815260200161027c565b61037d6103fd366004614192565b61098c565b610415610410366004614265565b61099f565b604051901515815260200161027c565b6009546103da9063ffffffff1681565b61044861044336600461411f565b610b24565b60405161027c9190614412565b610415610463366004614440565b610c1e565b61048d61047636600461411f565b5f9081526005602052604090206001015460ff1690565b60405161027c919061448f565b6103a16104a836600461449d565b610e7b565b6103a16104bb3660046144f2565b610fcd565b6104d36104ce366004614192565b611072565b6040516001600160e01b0319909116815260200161027c565b600954600160681b90046001600160401b03166103a1565b61037d61051236600461458d565b61112e565b60035461052a906001600160a01b031681565b6040516001600160a01b03909116815260200161027c565b7f000000000000000000000000000000000000000000000000000000000000000061052a565b61037d6105763660046145be565b611264565b6103a161058936600461411f565b6114eb565b6103da61059c36600461411f565b5f90815260056020526040902060010154600160c01b900463ffffffff1690565b6103a16105cb36600461414d565b6001600160a01b03165f9081526004602052604090205490565b61037d6105f336600461414d565b611535565b7f000000000000000000000000000000000000000000000000000000000000000061052a565b6106266115a9565b60405161027c9796959493929190614623565b6103a16106473660046146b9565b6115eb565b6104d3611605565b6106c1604080516080810182525f80825260208201819052918101829052606081019190915250604080516080810182526001546001600160601b038082168352600160601b91829004811660208401526002549081169383019390935290910461ffff16606082015290565b60405161027c9190614735565b61037d6106dc366004614743565b611629565b6103a16106ef36600461411f565b5f90815260056020526040902060090154600160601b90046001600160401b031690565b61037d610721366004614774565b61168c565b6103a1610734366004614440565b6001600160401b03165f90815260066020526040902054600160d81b900463ffffffff1690565b6103a161076936600461411f565b611806565b61037d61077c36600461411f565b61183b565b5f546001600160a01b031661052a565b6103a161079f3660046147b2565b6118eb565b6103a16107b23660046147dc565b611950565b61037d6107c5366004614192565b611962565b5f6107d482611af7565b6006810154909150600160801b90046001600160401b031642101561082e576006810154604051633bb09dc360e21b8152426004820152600160801b9091046001600160401b031660248201526044015b60405180910390fd5b61083a81600101611b4e565b60018101805460ff19166003179055610852826114eb565b60098201546040516001600160601b03909116815283907f5b26a6ebbb2dc7d1fd3cc3468cc417338acd9c339fd630cf8e6735a596a76e279060200160405180910390a3600281015460098201546108bc916001600160a01b0316906001600160601b0316611be4565b5050565b6001600160a01b0381165f9081526004602052604081205490819003610904576040516332559a3360e11b81526001600160a01b0383166004820152602401610825565b6001600160a01b0382165f8181526004602052604080822091909155517f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead906109509084815260200190565b60405180910390a26108bc6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383611c33565b61099884848484611c68565b5050505050565b5f87815260056020526040812060030154868115806109bc575080155b806109da57506109cd84600161480b565b6109d7878361480b565b14155b156109e9575f92505050610b19565b5f816001600160401b03811115610a0257610a0261481e565b604051908082528060200260200182016040528015610a2b578160200160208202803683370190505b5090505f5b82811015610b04578015801590610aad57508a8a610a4f600184614832565b818110610a5e57610a5e614845565b610a75926020610120909202019081019150614859565b63ffffffff168b8b83818110610a8d57610a8d614845565b610aa4926020610120909202019081019150614859565b63ffffffff1611155b15610abe575f945050505050610b19565b610adf8b8b83818110610ad357610ad3614845565b90506101200201611f85565b828281518110610af157610af1614845565b6020908102919091010152600101610a30565b50610b13888888888786611fa2565b93505050505b979650505050505050565b610b2c61409d565b5f8281526005602052604080822081516101808101909252918190600184015460ff166003811115610b6057610b6061445b565b14610b6b5784610b6d565b5f5b8152600683015460ff600160e01b820416602083015260028401546001600160a01b031660408301526004840154606083015260058401546080830152600784015460a083015263ffffffff600160c01b82041660c08301526001600160401b0380821660e0840152600160401b82048116610100840152600160801b9091041661012082015260098301546001600160601b03166101408201526008909201546101609092019190915292915050565b5f63800000006001600160401b038316118181610c4d57600954600160a81b90046001600160401b0316610c5a565b600a546001600160401b03165b90505f82610ce7577f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa158015610cbe573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ce29190614872565b610d67565b7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663835024e06040518163ffffffff1660e01b8152600401602060405180830381865afa158015610d43573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d679190614872565b90505f5b604081108015610d8c5750856001600160401b0316836001600160401b0316105b15610e0d576001600160401b038216610da684600161488d565b6001600160401b0316101580610dee575060065f610dc585600161488d565b6001600160401b0316815260208101919091526040015f2054600160d81b900463ffffffff1615155b610e0d57610dfb836148ac565b9250610e06816148d6565b9050610d6b565b508215610e3557600a805467ffffffffffffffff19166001600160401b038416179055610e5b565b6009805467ffffffffffffffff60a81b1916600160a81b6001600160401b038516021790555b816001600160401b0316856001600160401b031611159350505050919050565b5f8381526005602052604081206002600182015460ff166003811115610ea357610ea361445b565b14610ece57600181015460405163deca234d60e01b815261082591879160ff909116906004016148ee565b6006810154600160e01b900460ff16600114610f0e57600681015460405163bd3c908960e01b8152600160e01b90910460ff166004820152602401610825565b610f1661409d565b60036020820152600482015460608201526005820154608082015260068201546001600160401b0380821660e0840152600160401b90910416610100820152610f79610f74610f6488611fbd565b8360200151846101000151612076565b61218d565b6001600160401b0316610120820152610f94818686896121c6565b925085837f8bbff8bf77aa3ad8ef11385b895d9949110c2d6028e9a61d864a308f2113fd1760405160405180910390a350509392505050565b5f8060ff8a1660011480610fe4575060ff8a166002145b80610ff2575060ff8a166004145b9050806110175760405163bd3c908960e01b815260ff8b166004820152602401610825565b61101f61409d565b60ff8b166020820152606081018a9052608081018990526001600160401b0380871660e083015285811661010083015284166101208201526110638189895f6121c6565b9b9a5050505050505050505050565b604051631efe569d60e01b81525f903090631efe569d9061109d9088908890889088906004016149df565b5f6040518083038186803b1580156110b3575f5ffd5b505afa9250505080156110c4575060015b611123573d8080156110f1576040519150601f19603f3d011682016040523d82523d5f602084013e6110f6565b606091505b5060048151101561111257506001600160e01b03199050611126565b61111b81614a0f565b915050611126565b505f5b949350505050565b61113a335b5f3661230b565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168263ffffffff1610156111cf57604051630a2e923160e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff80841660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610825565b7f000000000000000000000000000000000000000000000000000000000000000063ffffffff168163ffffffff16101561125a57604051630a2e923160e01b815264677261636560d81b600482015263ffffffff80831660248301527f0000000000000000000000000000000000000000000000000000000000000000166044820152606401610825565b6108bc82826123fa565b604051632720d7f760e21b81526001600160a01b0384811660048301525f9182917f00000000000000000000000000000000000000000000000000000000000000001690639c835fdc90602401602060405180830381865afa1580156112cc573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906112f09190614a5a565b90505f5b83811015611498575f61131e86868481811061131257611312614845565b9050602002013561250e565b90505f61132e8260010189612561565b90508063ffffffff165f036113835786868481811061134f5761134f614845565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b0389166024820152604401610825565b60018201805463ffffffff808416600160e01b8084049290921617026001600160e01b039091161790555f6113b783612610565b5090506113c4818761480b565b9550841561142d57886001600160a01b03168888868181106113e8576113e8614845565b905060200201357f3702c79d2e338e7ff83d506f9675d5f94571195f02c3b99acfd54ef289a68c3b8360405161142091815260200190565b60405180910390a361148a565b886001600160a01b031688888681811061144957611449614845565b905060200201357f21c44946fba391a23601cfe4a4c4dc751779719b269b81942339d9eadb9302238360405161148191815260200190565b60405180910390a35b5050508060010190506112f4565b50811561099857610998816114ad57856114ba565b6003546001600160a01b03165b6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000169084611c33565b5f805f8381526005602052604090206001015460ff1660038111156115125761151261445b565b0361151e57505f919050565b61152f61152a83610b24565b6126bd565b92915050565b5f5433906001600160a01b0316811461156b5760405162d1953b60e31b81526001600160a01b0382166004820152602401610825565b816001600160a01b03163b5f036115a0576040516361798f2f60e11b81526001600160a01b0383166004820152602401610825565b6108bc826126ec565b5f6060805f5f5f60606115ba61273f565b6115c261276a565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f6115fe6115f7612795565b8484612076565b9392505050565b5f8054600160a01b900460ff1661161b57505f90565b638fb3603760e01b5b905090565b61163233611133565b6108bc61164436849003840184614a8b565b827f00000000000000000000000000000000000000000000000000000000000000007f0000000000000000000000000000000000000000000000000000000000000000612844565b6003545f906001600160a01b0316815b838110156117c5575f6116ba86868481811061131257611312614845565b6001810154909150600160e01b90046380000000161561171a578585838181106116e6576116e6614845565b604051631ed08ba160e11b8152602090910292909201356004830152506001600160a01b0384166024820152604401610825565b6001810180546001600160e01b0381166380000000600160e01b9283900463ffffffff16179091021790555f61174f82612610565b915061175d9050818661480b565b9450836001600160a01b031687878581811061177b5761177b614845565b905060200201357f3e4febac6100e201db638e98000ef75bf1b86e7187ecd61f2ad8918c293f43ca836040516117b391815260200190565b60405180910390a3505060010161169c565b508115611800576118006001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168284611c33565b50505050565b6001545f9061182590600160601b90046001600160601b031683614b1b565b60015461152f91906001600160601b031661480b565b5f61184582611af7565b60095460019190910180549092505f9161187c9164010000000090910463ffffffff1690600160701b900464ffffffffff1661480b565b90508042116118b3574261189182600161480b565b60405163afbbdf1960e01b815260048101929092526024820152604401610825565b6118bc82611b4e565b6118e6836118c9856114eb565b84546118e190610100900463ffffffff166001614b32565b612a7b565b505050565b5f8181526005602052604081206002600182015460ff1660038111156119135761191361445b565b14158061193057506119288160010185612561565b63ffffffff16155b1561193e575f91505061152f565b61194781612610565b50949350505050565b5f61152f61195d83612f1d565b612f51565b5f61196f85858585611c68565b6040868101355f90815260056020522060018101805460ff191660021790559091506119a361016087016101408801614859565b60018201805463ffffffff92909216600160c01b0263ffffffff60c01b199092169190911790556119d342612f7d565b6001828101805464ffffffffff60981b1916600160981b64ffffffffff9490941693909302929092179182905560c08801356003840155600160281b90910463ffffffff9081165f90815260066020526040902080549091601b91611a41918591600160d81b900416614b4e565b92506101000a81548163ffffffff021916908363ffffffff16021790555085604001357f8f340223debc253cc7b6c690510de33c6ea1c5aa184cce33199b4d96198c233f876060016020810190611a989190614859565b6040805163ffffffff928316815260c08b01356020820152908101869052908816606082015233608082015260a00160405180910390a26002810154611aef903390600160a01b90046001600160601b0316612fae565b505050505050565b5f81815260056020526040902060018082015460ff166003811115611b1e57611b1e61445b565b14611b4957600181015460405163ae6914f960e01b815261082591849160ff909116906004016148ee565b919050565b805463ffffffff600160281b90910481165f908152600660205260409020805490916001918391601b91611b8b918591600160d81b900416614b4e565b825463ffffffff9182166101009390930a9283029190920219909116179055508054825464ffffffffff600160a01b9092048216600160481b909104909116036108bc57805461ffff60c81b1916600160d21b17905550565b8015801590611c245750611c226001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383613027565b155b156108bc576108bc8282612fae565b611c408383836001613030565b6118e657604051635274afe760e01b81526001600160a01b0384166004820152602401610825565b5f5f611c778660400135611af7565b6040805161010081019091526001820180549293505f92829060ff166003811115611ca457611ca461445b565b6003811115611cb557611cb561445b565b8152905463ffffffff61010082048116602080850191909152600160281b83048216604085015264ffffffffff600160481b84048116606080870191909152600160701b85048216608080880191909152600160981b860490921660a0870152600160c01b8504841660c0870152600160e01b909404831660e0909501949094528401519394509290921691611d4f918a01908a01614859565b63ffffffff1614611d9857611d6a6080880160608901614859565b602082015160405163b712a72960e01b815263ffffffff928316600482015291166024820152604401610825565b5f611dd3602089013560808a013560a08b0135611dbc6101008d0160e08e01614859565b611dce6101808e016101608f01614440565b613092565b83549091508114611de857611de888846130ec565b60c08801355f03611e0c5760405163e72bba5360e01b815260040160405180910390fd5b611e1e61018089016101608a01614440565b6001600160401b0316421015611e6c5742611e416101808a016101608b01614440565b60405163a67435bd60e01b815260048101929092526001600160401b03166024820152604401610825565b60408083015163ffffffff165f908152600660205290812054611e97906001600160a01b0316613265565b8051909150893514611ec857805160405162f0828760e11b81528a3560048201526024810191909152604401610825565b5f611ed682602001516132ec565b9250505081602001518a610140016020810190611ef39190614859565b63ffffffff16901c151580611f20575080611f1e611f196101608d016101408e01614859565b613349565b105b15611f6057611f376101608b016101408c01614859565b604051633da1eb7f60e21b815263ffffffff909116600482015260248101829052604401610825565b611f698a611950565b9550611f7882878b8b8b6133b2565b5050505050949350505050565b5f60405161012083823761012081205f525060205f209050919050565b5f82611fb188888888876134c3565b14979650505050505050565b5f811561206e575f8281526005602052604090819020600101549051631f682cc760e01b8152600160281b90910463ffffffff1660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690631f682cc790602401602060405180830381865afa158015612045573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906120699190614872565b61152f565b61152f612795565b604051637bb95e9760e01b81526001600160401b03841660048201525f9081906001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001690637bb95e9790602401608060405180830381865afa1580156120e5573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906121099190614b6a565b505060095460ff9190911692505f91506121339063ffffffff64010000000082048116911661480b565b61213e83600261480b565b6121489190614b1b565b90505f1960ff861601612165576121628162278d00613722565b90505b8061217942866001600160401b0316613722565b612183919061480b565b9695505050505050565b5f6001600160401b038211156121c257604080516306dfcc6560e41b8152600481019190915260248101839052604401610825565b5090565b5f8215806121d5575061100083115b156121fe5760405163273700bd60e11b8152600481018490526110006024820152604401610825565b60098054600d9061221e90600160681b90046001600160401b03166148ac565b82546001600160401b039182166101009390930a838102920219161790915580865233604087015290506122528484613731565b60a086015261226083613746565b63ffffffff1660c086015261227483611806565b610140860152612282613776565b6101608601526122928583613788565b61229d8185856138f7565b5f6122a7866126bd565b90506122b486828561395e565b80827f95c61a3378264e87e2131e450ca2bcfbe18c358334b79f1619e946457eba45368888886040516122e993929190614bc6565b60405180910390a36122fc82825f612a7b565b61194733876101400151613ace565b5f5f61233e6123215f546001600160a01b031690565b863061233060045f898b614c10565b61233991614c37565b613b09565b91509150816109985763ffffffff8116156123d7575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061239890889088908890600401614c6d565b5f604051808303815f87803b1580156123af575f5ffd5b505af11580156123c1573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506109989050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610825565b63ffffffff82161580612415575062093a808263ffffffff16115b1561245c5760405163689fbb9b60e01b81526e30ba3a32b6b83a223ab930ba34b7b760891b600482015263ffffffff8316602482015262093a806044820152606401610825565b62093a808163ffffffff1611156124a55760405163689fbb9b60e01b815264677261636560d81b600482015263ffffffff8216602482015262093a806044820152606401610825565b6009805463ffffffff84811667ffffffffffffffff199092168217640100000000918516918202179092556040805191825260208201929092527f53878950accd4803bee8b2249e9154580f626b9e1efa29c8cf822dede831c3ab910160405180910390a15050565b5f8181526005602052604090206002600182015460ff1660038111156125365761253661445b565b14611b4957600181015460405163deca234d60e01b815261082591849160ff909116906004016148ee565b8154600160281b900463ffffffff165f908152600660205260408120548190612592906001600160a01b0316613b9b565b90505f5b815181101561112357836001600160a01b03168282815181106125bb576125bb614845565b60200260200101516001600160a01b031603612608578454600160c01b810463ffffffff600160e01b90920482161916808216916125fe916001851b1616613746565b935050505061152f565b600101612596565b600281015460098201545f918291829161263d916001600160601b03600160a01b90920482169116614832565b60018501549091505f9061265d90600160c01b900463ffffffff16613349565b600686015490915081906127109061268090600160e81b900461ffff1682614832565b61268a9085614b1b565b6126949190614c91565b61269e9190614c91565b93506126aa8185614b1b565b6126b49083614832565b92505050915091565b5f816040516020016126cf9190614412565b604051602081830303815290604052805190602001209050919050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b60606116247f0000000000000000000000000000000000000000000000000000000000000000613bd7565b60606116247f0000000000000000000000000000000000000000000000000000000000000000613bd7565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316639f6b4a3b6040518163ffffffff1660e01b8152600401602060405180830381865afa1580156127f2573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906128169190614872565b9050806001600160401b03165f0361284157604051634908646b60e11b815260040160405180910390fd5b90565b83516001600160601b038084169116111561289557835160405163689fbb9b60e01b8152636261736560e01b60048201526001600160601b0391821660248201529083166044820152606401610825565b806001600160601b031684602001516001600160601b031611156128f557602084015160405163689fbb9b60e01b8152667065725269736b60c81b60048201526001600160601b0391821660248201529082166044820152606401610825565b835f01516001600160601b031684604001516001600160601b03161115612961576040848101518551915163689fbb9b60e01b81526e1cdd589b5a5d1d195c9499599d5b99608a1b60048201526001600160601b03918216602482015291166044820152606401610825565b6107d0846060015161ffff1611156129b457606084015160405163689fbb9b60e01b81526a70726f746f636f6c42707360a81b600482015261ffff90911660248201526107d06044820152606401610825565b83516001805460208701516001600160601b03908116600160601b9081026001600160c01b031990931694821694909417919091179091556040808701516002805460608a015161ffff169095026dffffffffffffffffffffffffffff199095169190931617929092179055600380546001600160a01b0386166001600160a01b0319909116179055517f3f816ce5277105f735542a8eb5e262ed83d4267482badab187d70cea4d64e89f90612a6d9086908690614cb0565b60405180910390a150505050565b5f8381526005602052604081206009810154909190612aa990600160601b90046001600160401b0316611fbd565b6001600160401b0381165f9081526006602052604090208054919250906001600160a01b0316612b7e57604051632800f28d60e11b81526001600160401b03831660048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690635001e51a90602401602060405180830381865afa158015612b3e573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190612b629190614cd6565b81546001600160a01b0319166001600160a01b03919091161781555b80546001908290601b90612ba0908490600160d81b900463ffffffff16614b32565b82546101009290920a63ffffffff8181021990931691831602179091558254600160a01b900464ffffffffff169150851615612c1a5760098054600890612bf490600160401b900464ffffffffff16614cf1565b91906101000a81548164ffffffffff021916908364ffffffffff16021790559050612cec565b64ffffffffff81161580612c3b57508154600160c81b900461ffff16610400145b15612cb15760098054600890612c5e90600160401b900464ffffffffff16614cf1565b825464ffffffffff8083166101009490940a84810291021990911617909255835461ffff60c81b19600160a01b9092029190911666ffffffffffffff60a01b1990911617600160c81b1783559050612cec565b81546001908390601990612cd1908490600160c81b900461ffff16614d0e565b92506101000a81548161ffff021916908361ffff1602179055505b60095460068501545f9163ffffffff1690612d18904290600160401b90046001600160401b0316613722565b612d22919061480b565b60408051610100810182526001815263ffffffff891660208201529192508101612d546001600160401b038716613746565b63ffffffff1681526020018364ffffffffff168152602001612d7583612f7d565b64ffffffffff1681525f6020820181905260408201819052606090910152805160018088018054909291839160ff191690836003811115612db857612db861445b565b02179055506020820151815460408401516060850151608086015160a087015160c088015160e09098015168ffffffffffffffff001990951661010063ffffffff9788160268ffffffff0000000000191617600160281b948716949094029390931772ffffffffffffffffffff0000000000000000001916600160481b64ffffffffff9384160264ffffffffff60701b191617600160701b918316919091021768ffffffffffffffffff60981b1916600160981b919092160263ffffffff60c01b191617600160c01b94831694909402939093176001600160e01b0316600160e01b919093160291909117905586887fde25bf205dbcf97136de71ac8634b6c34f904b90ab84533f2d97a3bee77f5377888786612ed48761218d565b6040805163ffffffff90951685526001600160401b03938416602086015264ffffffffff9092169184019190915216606082015260800160405180910390a35050505050505050565b5f7fe8a786a3a295cc2669446bea3e0ca6cb472279ee9ea4b17cc94c3048f0199591826040516020016126cf929190614d28565b5f61152f612f5d613c14565b8360405161190160f01b8152600281019290925260228201526042902090565b5f64ffffffffff8211156121c2576040516306dfcc6560e41b81526028600482015260248101839052604401610825565b805f03612fb9575050565b6001600160a01b0382165f9081526004602052604081208054839290612fe090849061480b565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f6111268484845f5b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f5114831661308657838315161561307a573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b60408051602081018790529081018590526060810184905263ffffffff831660808201526001600160401b03821660a08201525f9060c0016040516020818303038152906040528051906020012090505b95945050505050565b5f6130fa83604001356114eb565b90508083602001351461312d576040516327558c7960e21b81526020840135600482015260248101829052604401610825565b8160040154836080013514613168576004808301546040516333c2d8bf60e01b81526080860135928101929092526024820152604401610825565b81600501548360a00135146131a357600582015460405163178609a760e21b815260a085013560048201526024810191909152604401610825565b6006820154600160c01b900463ffffffff166131c6610100850160e08601614859565b63ffffffff1614613219576131e2610100840160e08501614859565b60068301546040516303b7990d60e21b815263ffffffff9283166004820152600160c01b9091049091166024820152604401610825565b61322b61018084016101608501614440565b60068301546040516301e4491360e21b81526001600160401b039283166004820152600160401b9091049091166024820152604401610825565b61328660405180606001604052805f81526020015f81526020015f81525090565b5f61329083613d3d565b90505f6132b384826132a3856014614b1b565b6132ae90602261480b565b613d8c565b90505f6001820151905060405180606001604052808281526020018481526020016022846132e1919061480b565b905295945050505050565b5f808060036132fc600186614832565b6133069190614c91565b92506002613314848661480b565b61331e9190614c91565b61332990600161480b565b9150613336836002614b1b565b61334190600161480b565b929491935050565b5f63ffffffff82166133656355555555600185901c1682614832565b905061337e6333333333600283901c811690831661480b565b905061338e600482901c8261480b565b630f0f0f0f16905060186133a6826301010101614b1b565b60ff911c169392505050565b602085015163ffffffff8416901c156133f357602085015160405163b613372b60e01b815263ffffffff851660048201526024810191909152604401610825565b5f6133fd84613349565b90505f61340d87602001516132ec565b509150508082101561343c57604051632b2dd84d60e01b81526004810183905260248101829052604401610825565b613447826040614b1b565b831461347b5782613459836040614b1b565b604051630533565b60e51b815260048101929092526024820152604401610825565b5f6134938860400151888863ffffffff168888613da9565b90505f1981146134b95760405163a1c9731960e01b815260048101829052602401610825565b5050505050505050565b80515f90836134d381600161480b565b6134dd888461480b565b146134fb57604051631a8a024960e11b815260040160405180910390fd5b80156136d7575f816001600160401b0381111561351a5761351a61481e565b604051908082528060200260200182016040528015613543578160200160208202803683370190505b5090505f8080805b8581101561368c575f878510613585578584613566816148d6565b95508151811061357857613578614845565b60200260200101516135ab565b8985613590816148d6565b9650815181106135a2576135a2614845565b60200260200101515b90505f8c8c848181106135c0576135c0614845565b90506020020160208101906135d59190614d3d565b613602578e8e856135e5816148d6565b96508181106135f6576135f6614845565b90506020020135613659565b888610613633578685613614816148d6565b96508151811061362657613626614845565b6020026020010151613659565b8a8661363e816148d6565b97508151811061365057613650614845565b60200260200101515b90506136658282613e64565b87848151811061367757613677614845565b6020908102919091010152505060010161354b565b50808b146136ad57604051631a8a024960e11b815260040160405180910390fd5b8360018603815181106136c2576136c2614845565b602002602001015196505050505050506130e3565b811561370057835f815181106136ef576136ef614845565b6020026020010151925050506130e3565b87875f81811061371257613712614845565b90506020020135925050506130e3565b5f8282188284110282186115fe565b5f6040518260051b8085833790209392505050565b5f63ffffffff8211156121c2576040516306dfcc6560e41b81526020600482015260248101839052604401610825565b5f613782600143614832565b40905090565b8161010001516001600160401b03168260e001516001600160401b0316106137e15760e0820151610100830151604051633de594df60e21b81526001600160401b03928316600482015291166024820152604401610825565b5f6137ef62093a804261480b565b9050808361010001516001600160401b03161115613839576101008301516040516376b37a2f60e01b81526001600160401b03909116600482015260248101829052604401610825565b5f61385661384684611fbd565b8560200151866101000151612076565b9050808461012001516001600160401b031610156138a05761012084015160405163bfdc787b60e01b81526001600160401b03909116600482015260248101829052604401610825565b6138ad6276a7008261480b565b9150818461012001516001600160401b03161115611800576101208401516040516365b42bd760e01b81526001600160401b03909116600482015260248101839052604401610825565b5f5b81811015611800575f83838381811061391457613914614845565b9050602002013590505f855f528160205260405f20805c91506001815d5080156139545760405163f8c9810b60e01b815260048101839052602401610825565b50506001016138f9565b82515f9081526005602052604090206060840151608085015160c086015161010087015161399193879390929091613092565b8155606084015160048201556080840151600582015560e084015160068201805461010087015161012088015160c089015160208a015160ff16600160e01b0260ff60e01b1963ffffffff909216600160c01b0263ffffffff60c01b196001600160401b03948516600160801b02166bffffffffffffffffffffffff60801b19958516600160401b026fffffffffffffffffffffffffffffffff199097169490981693909317949094179290921694909417939093179290921691909117905560408401516002820180546001600160a01b039092166001600160a01b031990921691909117905560a084015160078201556101608401516008820155613a978261218d565b81600901600c6101000a8154816001600160401b0302191690836001600160401b0316021790555061180081856101400151613e90565b80156108bc576108bc6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016833084613f08565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15613b91575f516020805191945081901c150291505b5094509492505050565b60605f613ba783613d3d565b90506115fe613bd184613bbb846014614b1b565b613bc690602261480b565b6132ae856014614b1b565b82613f3e565b60605f613be383613fd6565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613c6c57507f000000000000000000000000000000000000000000000000000000000000000046145b15613c9657507f000000000000000000000000000000000000000000000000000000000000000090565b611624604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f6001600160a01b0382163b60228111613d755760405163247a2d7760e11b81526001600160a01b0384166004820152602401610825565b6028613d82602283614832565b6115fe9190614c91565b60408051828101603f01601f1916909152818382863c9392505050565b604080518581525f19916020820190820160608301868a5b8915613e555760018a1615613e46578135845260208281013560ff81901c601b0187526001600160ff1b03168085525f80805290919060808960015afa50815160601c5f51187f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a082111715613e3e5760148d830304975050613e55565b506040820191505b60019990991c98601401613dc1565b50505050505095945050505050565b5f818310613e7e575f8281526020849052604090206115fe565b5f8381526020839052604090206115fe565b613e9981613ffd565b6009830180546bffffffffffffffffffffffff19166001600160601b039283161790556002805481850180546001600160a01b031691909316600160a01b0217909155546006909201805461ffff60e81b1916600160601b90930461ffff16600160e81b029290921790915550565b613f16848484846001614030565b61180057604051635274afe760e01b81526001600160a01b0385166004820152602401610825565b6060816001600160401b03811115613f5857613f5861481e565b604051908082528060200260200182016040528015613f81578160200160208202803683370190505b5090505f5b82811015613fcf575f6014820285015160601c905080838381518110613fae57613fae614845565b6001600160a01b039092166020928302919091019091015250600101613f86565b5092915050565b5f60ff8216601f81111561152f57604051632cd44ac360e21b815260040160405180910390fd5b5f6001600160601b038211156121c2576040516306dfcc6560e41b81526060600482015260248101839052604401610825565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f5114831661408c578383151615614080573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b6040518061018001604052805f81526020015f60ff1681526020015f6001600160a01b031681526020015f81526020015f81526020015f81526020015f63ffffffff1681526020015f6001600160401b031681526020015f6001600160401b031681526020015f6001600160401b031681526020015f81526020015f81525090565b5f6020828403121561412f575f5ffd5b5035919050565b6001600160a01b038116811461414a575f5ffd5b50565b5f6020828403121561415d575f5ffd5b81356115fe81614136565b5f6101808284031215614179575f5ffd5b50919050565b803563ffffffff81168114611b49575f5ffd5b5f5f5f5f6101c085870312156141a6575f5ffd5b6141b08686614168565b93506141bf610180860161417f565b92506101a08501356001600160401b038111156141da575f5ffd5b8501601f810187136141ea575f5ffd5b80356001600160401b038111156141ff575f5ffd5b876020828401011115614210575f5ffd5b949793965060200194505050565b5f5f83601f84011261422e575f5ffd5b5081356001600160401b03811115614244575f5ffd5b6020830191508360208260051b850101111561425e575f5ffd5b9250929050565b5f5f5f5f5f5f5f6080888a03121561427b575f5ffd5b8735965060208801356001600160401b03811115614297575f5ffd5b8801601f81018a136142a7575f5ffd5b80356001600160401b038111156142bc575f5ffd5b8a6020610120830284010111156142d1575f5ffd5b6020919091019650945060408801356001600160401b038111156142f3575f5ffd5b6142ff8a828b0161421e565b90955093505060608801356001600160401b0381111561431d575f5ffd5b6143298a828b0161421e565b989b979a50959850939692959293505050565b805182526020810151614354602084018260ff169052565b50604081015161436f60408401826001600160a01b03169052565b50606081015160608301526080810151608083015260a081015160a083015260c08101516143a560c084018263ffffffff169052565b5060e08101516143c060e08401826001600160401b03169052565b506101008101516143dd6101008401826001600160401b03169052565b506101208101516143fa6101208401826001600160401b03169052565b50610140818101519083015261016090810151910152565b610180810161152f828461433c565b6001600160401b038116811461414a575f5ffd5b8035611b4981614421565b5f60208284031215614450575f5ffd5b81356115fe81614421565b634e487b7160e01b5f52602160045260245ffd5b6004811061448b57634e487b7160e01b5f52602160045260245ffd5b9052565b6020810161152f828461446f565b5f5f5f604084860312156144af575f5ffd5b8335925060208401356001600160401b038111156144cb575f5ffd5b6144d78682870161421e565b9497909650939450505050565b60ff8116811461414a575f5ffd5b5f5f5f5f5f5f5f5f60e0898b031215614509575f5ffd5b8835614514816144e4565b9750602089013596506040890135955060608901356001600160401b0381111561453c575f5ffd5b6145488b828c0161421e565b909650945050608089013561455c81614421565b925060a089013561456c81614421565b915060c089013561457c81614421565b809150509295985092959890939650565b5f5f6040838503121561459e575f5ffd5b6145a78361417f565b91506145b56020840161417f565b90509250929050565b5f5f5f604084860312156145d0575f5ffd5b83356145db81614136565b925060208401356001600160401b038111156144cb575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f61464160e08301896145f5565b828103604084015261465381896145f5565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b818110156146a857835183526020938401939092019160010161468a565b50909b9a5050505050505050505050565b5f5f604083850312156146ca575f5ffd5b82356146d5816144e4565b915060208301356146e581614421565b809150509250929050565b6001600160601b0381511682526001600160601b0360208201511660208301526001600160601b03604082015116604083015261ffff60608201511660608301525050565b6080810161152f82846146f0565b5f5f82840360a0811215614755575f5ffd5b6080811215614762575f5ffd5b5082915060808301356146e581614136565b5f5f60208385031215614785575f5ffd5b82356001600160401b0381111561479a575f5ffd5b6147a68582860161421e565b90969095509350505050565b5f5f604083850312156147c3575f5ffd5b82356147ce81614136565b946020939093013593505050565b5f61018082840312156147ed575f5ffd5b6115fe8383614168565b634e487b7160e01b5f52601160045260245ffd5b8082018082111561152f5761152f6147f7565b634e487b7160e01b5f52604160045260245ffd5b8181038181111561152f5761152f6147f7565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215614869575f5ffd5b6115fe8261417f565b5f60208284031215614882575f5ffd5b81516115fe81614421565b6001600160401b03818116838216019081111561152f5761152f6147f7565b5f6001600160401b0382166001600160401b0381036148cd576148cd6147f7565b60010192915050565b5f600182016148e7576148e76147f7565b5060010190565b828152604081016115fe602083018461446f565b8035825260208082013590830152604080820135908301526149266060820161417f565b63ffffffff1660608301526080818101359083015260a0808201359083015260c0808201359083015261495b60e0820161417f565b63ffffffff1660e083015261010081810135908301526101208082013590830152614989610140820161417f565b63ffffffff166101408301526149a26101608201614435565b6001600160401b038116610160840152505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6149e98186614902565b63ffffffff84166101808201526101c06101a08201525f6121836101c0830184866149b7565b805160208201516001600160e01b0319811691906004821015614a46576001600160e01b0319600483900360031b81901b82161692505b5050919050565b801515811461414a575f5ffd5b5f60208284031215614a6a575f5ffd5b81516115fe81614a4d565b80356001600160601b0381168114611b49575f5ffd5b5f6080828403128015614a9c575f5ffd5b50604051608081016001600160401b0381118282101715614acb57634e487b7160e01b5f52604160045260245ffd5b604052614ad783614a75565b8152614ae560208401614a75565b6020820152614af660408401614a75565b6040820152606083013561ffff81168114614b0f575f5ffd5b60608201529392505050565b808202811582820484141761152f5761152f6147f7565b63ffffffff818116838216019081111561152f5761152f6147f7565b63ffffffff828116828216039081111561152f5761152f6147f7565b5f5f5f5f60808587031215614b7d575f5ffd5b8451614b88816144e4565b6020860151909450614b99816144e4565b6040860151909350614baa816144e4565b6060860151909250614bbb816144e4565b939692955090935050565b614bd0818561433c565b6101a0610180820181905281018290525f6001600160fb1b03831115614bf4575f5ffd5b8260051b80856101c0850137919091016101c001949350505050565b5f5f85851115614c1e575f5ffd5b83861115614c2a575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015613fcf576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f906130e390830184866149b7565b5f82614cab57634e487b7160e01b5f52601260045260245ffd5b500490565b60a08101614cbe82856146f0565b6001600160a01b039290921660809190910152919050565b5f60208284031215614ce6575f5ffd5b81516115fe81614136565b5f64ffffffffff821664ffffffffff81036148cd576148cd6147f7565b61ffff818116838216019081111561152f5761152f6147f7565b8281526101a081016115fe6020830184614902565b5f60208284031215614d4d575f5ffd5b81356115fe81614a4d56",
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
