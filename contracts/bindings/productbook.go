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

// ProductBookMetaData contains all meta data concerning the ProductBook contract.
var ProductBookMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIModelRegistry\",\"name\":\"models_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"FALLBACK_REFUND\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_AHEAD\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_COOLING_OFF\",\"outputs\":[{\"internalType\":\"uint16\",\"name\":\"\",\"type\":\"uint16\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_DISPUTE_WINDOW\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_SETTLEMENT_DELAY\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_WINDOW\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MODELS\",\"outputs\":[{\"internalType\":\"contractIModelRegistry\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"assessmentOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"cancelTerms\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint16\",\"name\":\"coolingOffDays\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cancelRefundBps\",\"type\":\"uint16\"}],\"internalType\":\"structCancelTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"disputeTerms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"spreadTolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"minClearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"bondBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint96\",\"name\":\"floor\",\"type\":\"uint96\"}],\"internalType\":\"structDisputeTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"face\",\"outputs\":[{\"components\":[{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint8\",\"name\":\"indexDecimals\",\"type\":\"uint8\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"peril\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"unit\",\"type\":\"string\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"int32\",\"name\":\"trigger\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"exit\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"minPaymentBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"franchiseBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"deductibleBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"coinsuranceBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"limitBps\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"knee\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"kneeShareBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"tick\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"threshold\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"shareBps\",\"type\":\"uint16\"}],\"internalType\":\"structBand[]\",\"name\":\"bands\",\"type\":\"tuple[]\"}],\"internalType\":\"structCurve\",\"name\":\"curve\",\"type\":\"tuple\"}],\"internalType\":\"structProductFace\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"}],\"name\":\"payoutFor\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"product\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"waitingPeriod\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settlementDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"spreadTolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"minClearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"fallbackRule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"premiumRateBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"disputeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"disputeBondBps\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"coolingOffDays\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cancelRefundBps\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"payByClaim\",\"type\":\"bool\"},{\"internalType\":\"uint96\",\"name\":\"disputeFloor\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"int32\",\"name\":\"trigger\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"exit\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"minPaymentBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"franchiseBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"deductibleBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"coinsuranceBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"limitBps\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"knee\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"kneeShareBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"tick\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"threshold\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"shareBps\",\"type\":\"uint16\"}],\"internalType\":\"structBand[]\",\"name\":\"bands\",\"type\":\"tuple[]\"}],\"internalType\":\"structCurve\",\"name\":\"curve\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"peril\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"unit\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"indexDecimals\",\"type\":\"uint8\"}],\"internalType\":\"structProduct\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"waitingPeriod\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"settlementDelay\",\"type\":\"uint64\"},{\"internalType\":\"uint32\",\"name\":\"spreadTolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"minClearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"fallbackRule\",\"type\":\"uint8\"},{\"internalType\":\"uint16\",\"name\":\"premiumRateBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"disputeWindow\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"disputeBondBps\",\"type\":\"uint16\"},{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"coolingOffDays\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cancelRefundBps\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"payByClaim\",\"type\":\"bool\"},{\"internalType\":\"uint96\",\"name\":\"disputeFloor\",\"type\":\"uint96\"},{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"int32\",\"name\":\"trigger\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"exit\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"minPaymentBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"franchiseBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"deductibleBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"coinsuranceBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"limitBps\",\"type\":\"uint16\"},{\"internalType\":\"int32\",\"name\":\"knee\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"kneeShareBps\",\"type\":\"uint16\"},{\"internalType\":\"uint32\",\"name\":\"tick\",\"type\":\"uint32\"},{\"components\":[{\"internalType\":\"int32\",\"name\":\"threshold\",\"type\":\"int32\"},{\"internalType\":\"uint16\",\"name\":\"shareBps\",\"type\":\"uint16\"}],\"internalType\":\"structBand[]\",\"name\":\"bands\",\"type\":\"tuple[]\"}],\"internalType\":\"structCurve\",\"name\":\"curve\",\"type\":\"tuple\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"peril\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"unit\",\"type\":\"string\"},{\"internalType\":\"uint8\",\"name\":\"indexDecimals\",\"type\":\"uint8\"}],\"internalType\":\"structProduct\",\"name\":\"product_\",\"type\":\"tuple\"}],\"name\":\"publish\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"}],\"name\":\"quote\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"retired\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"retire\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"}],\"name\":\"saleTerms\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"retired\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"settlementTerms\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"spreadTolerance\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"minClearBps\",\"type\":\"uint16\"},{\"internalType\":\"bool\",\"name\":\"payByClaim\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"disputable\",\"type\":\"bool\"},{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"}],\"internalType\":\"structSettlementTerms\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"settlesFrom\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"}],\"name\":\"ProductPublished\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"ProductRetired\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"coolingOffDays\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"cancelRefundBps\",\"type\":\"uint16\"}],\"name\":\"CancellationInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CurveBandCount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"band\",\"type\":\"uint256\"}],\"name\":\"CurveBandOrder\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"int32\",\"name\":\"first\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"last\",\"type\":\"int32\"}],\"name\":\"CurveBandRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"CurveKindUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"int32\",\"name\":\"knee\",\"type\":\"int32\"}],\"name\":\"CurveKneeInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"minPaymentBps\",\"type\":\"uint16\"}],\"name\":\"CurveMinimumClash\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"givenBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxBps\",\"type\":\"uint256\"}],\"name\":\"CurveShareTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"tick\",\"type\":\"uint32\"}],\"name\":\"CurveTickInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"int32\",\"name\":\"trigger\",\"type\":\"int32\"}],\"name\":\"CurveWithoutDirection\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint32\",\"name\":\"window\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"bondBps\",\"type\":\"uint16\"},{\"internalType\":\"uint96\",\"name\":\"floor\",\"type\":\"uint96\"}],\"name\":\"DisputeTermsInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"given\",\"type\":\"uint8\"}],\"name\":\"FallbackRuleUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"given\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"max\",\"type\":\"uint8\"}],\"name\":\"IndexDecimalsInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"givenBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxBps\",\"type\":\"uint16\"}],\"name\":\"MinClearInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"}],\"name\":\"ModelNotUsable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"givenBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"maxBps\",\"type\":\"uint16\"}],\"name\":\"PremiumRateInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"ProductExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"ProductUnknown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"time\",\"type\":\"uint256\"}],\"name\":\"SaleCutoffPassed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"saleCutoff\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"waitingPeriod\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"}],\"name\":\"SaleCutoffTooLate\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"given\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"max\",\"type\":\"uint64\"}],\"name\":\"SettlementDelayTooLong\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"TermsHashMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"TextLengthInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"maxSeconds\",\"type\":\"uint64\"}],\"name\":\"WindowInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"uint256\",\"name\":\"latest\",\"type\":\"uint256\"}],\"name\":\"WindowTooFar\",\"type\":\"error\"}]",
	ID:  "6d1e9a8e0779c2b2a8baf798d2f8462f5c",
	Bin: "0x60a060405234801561000f575f5ffd5b5060405161407538038061407583398101604081905261002e916100b5565b816100388161004b565b506001600160a01b0316608052506100ed565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100b2575f5ffd5b50565b5f5f604083850312156100c6575f5ffd5b82516100d18161009e565b60208401519092506100e28161009e565b809150509250929050565b608051613f626101135f395f81816102d00152818161064f0152610cb30152613f625ff3fe608060405234801561000f575f5ffd5b506004361061013d575f3560e01c806380cbc6fa116100b4578063b224149c11610079578063b224149c1461040c578063bf7e214f1461042c578063bf9c76d21461043c578063deb9663414610456578063ea176d9414610461578063fdd5cfb914610474575f5ffd5b806380cbc6fa14610330578063854364141461034f5780638fb36037146103aa578063a9cb5ade146103cb578063af110f1d146103eb575f5ffd5b806332c0d3c11161010557806332c0d3c11461029157806355f0eeef146102ad5780636354b81b146102c057806365d8c3e4146102cb5780637a9e5e4b1461030a5780637b9985551461031d575f5ffd5b80630c26ce67146101415780631062787c146101685780631439dbea146101d95780631f2b6f231461023b5780632aa9aaa114610250575b5f5ffd5b61014b62ed4e0081565b6040516001600160401b0390911681526020015b60405180910390f35b61017b610176366004612bc3565b6104ac565b60405161015f91905f60a08201905063ffffffff835116825261ffff602084015116602083015261ffff604084015116604083015263ffffffff60608401511660608301526001600160601b03608084015116608083015292915050565b6101ec6101e7366004612bc3565b610552565b60405161015f91905f60a08201905063ffffffff835116825261ffff60208401511660208301526040830151151560408301526060830151151560608301526080830151608083015292915050565b61024e610249366004612bc3565b6105f1565b005b61026361025e366004612bda565b610649565b604080519485526001600160401b03909316602085015290151591830191909152606082015260800161015f565b61029a61016e81565b60405161ffff909116815260200161015f565b61014b6102bb366004612bc3565b610708565b61014b630967530081565b6102f27f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b03909116815260200161015f565b61024e610318366004612bfa565b610745565b61026361032b366004612bda565b6107c2565b61033a6212750081565b60405163ffffffff909116815260200161015f565b61036261035d366004612bc3565b610832565b60405161015f91905f608082019050825182526001600160401b03602084015116602083015261ffff604084015116604083015261ffff606084015116606083015292915050565b6103b26108a8565b6040516001600160e01b0319909116815260200161015f565b6103de6103d9366004612bc3565b6108ca565b60405161015f9190612da1565b6103fe6103f9366004612e53565b610c03565b60405190815260200161015f565b61041f61041a366004612bc3565b610dd4565b60405161015f9190612e8a565b5f546001600160a01b03166102f2565b610444600181565b60405160ff909116815260200161015f565b61014b6305a4ec0081565b6103fe61046f366004613090565b6113e2565b610487610482366004612bc3565b61152f565b604080519384526001600160401b03928316602085015291169082015260600161015f565b6040805160a0810182525f808252602082018190529181018290526060810182905260808101829052906104df83611569565b6040805160a081018252600383015463ffffffff600160401b82048116835261ffff600160601b830481166020850152600160a81b83041693830193909352600160881b900490911660608201526005909101546001600160601b03650100000000009091041660808201529392505050565b6040805160a0810182525f8082526020820181905291810182905260608101829052608081018290529061058583611569565b6040805160a081018252600383015463ffffffff600160401b82048116835261ffff600160601b8304166020840152600585015460ff64010000000090910416151593830193909352600160881b90049091161515606082015260049091015460808201529392505050565b6105fd335b5f366115a0565b61060681611569565b505f81815260026020526040808220805460ff191660011790555182917fcc473fd55320cc86a8c382610d271b56c884f52f47f6391242403d0dd73ebb6991a250565b5f5f5f5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031663bde0c82961068588611569565b600101546040516001600160e01b031960e084901b16815260048101919091523360248201526044016040805180830381865afa1580156106c8573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906106ec91906130e8565b50506106f886866107c2565b9299919850965090945092505050565b5f5f61071383611569565b6003810154600282015491925061073e916001600160401b0391821691600160401b90910416613134565b9392505050565b5f5433906001600160a01b031681146107805760405162d1953b60e31b81526001600160a01b03821660048201526024015b60405180910390fd5b816001600160a01b03163b5f036107b5576040516361798f2f60e11b81526001600160a01b0383166004820152602401610777565b6107be82611696565b5050565b5f5f5f5f5f6107d087611569565b60038101549091506107f3908790600160781b900461ffff1661271060016116e9565b6002828101545f998a526020919091526040909820546004909201549098600160801b9098046001600160401b03169760ff9092169650945092505050565b604080516080810182525f80825260208201819052918101829052606081018290529061085e83611569565b604080516080810182526004830154815260028301546001600160401b0316602082015260059092015461ffff808216928401929092526201000090041660608201529392505050565b5f8054600160a01b900460ff166108be57505f90565b50638fb3603760e01b90565b6108d2612a49565b5f6108dc83611569565b6040805160e08101825260028301546001600160401b038082168352600160401b909104166020820152600b83015460ff1691810191909152600882018054929350909160608301919061092f90613153565b80601f016020809104026020016040519081016040528092919081815260200182805461095b90613153565b80156109a65780601f1061097d576101008083540402835291602001916109a6565b820191905f5260205f20905b81548152906001019060200180831161098957829003601f168201915b505050505081526020018260090180546109bf90613153565b80601f01602080910402602001604051908101604052809291908181526020018280546109eb90613153565b8015610a365780601f10610a0d57610100808354040283529160200191610a36565b820191905f5260205f20905b815481529060010190602001808311610a1957829003601f168201915b5050505050815260200182600a018054610a4f90613153565b80601f0160208091040260200160405190810160405280929190818152602001828054610a7b90613153565b8015610ac65780601f10610a9d57610100808354040283529160200191610ac6565b820191905f5260205f20905b815481529060010190602001808311610aa957829003601f168201915b5050509183525050604080516101808101825260068501805460ff81168352610100808204600390810b602080870191909152650100000000008404820b86880152600160481b840461ffff9081166060880152600160581b850481166080880152600160681b8504811660a0880152600160781b8504811660c0880152600160881b8504811660e0880152600160981b850490920b92860192909252600160b81b830416610120850152600160c81b90910463ffffffff166101408401526007870180548551818402810184019096528086529582019593949293610160860193925f9084015b82821015610bf3575f8481526020908190206040805180820190915290840154600381900b8252640100000000900461ffff1681830152825260019092019101610bae565b5050509152505090529392505050565b5f610c0d336105f6565b5080355f819003610c3157604051634edff2d960e01b815260040160405180910390fd5b5f8181526001602052604090205415610c6057604051633aab3f9760e11b815260048101829052602401610777565b610c698261172b565b610c72826119e2565b610c7b82611d6c565b610c9a610c8c61024084018461318b565b610c9590613333565b611db7565b6040516386c27e8560e01b8152602083013560048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316906386c27e8590602401602060405180830381865afa158015610d00573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610d249190613446565b610d4757604051632e2f719360e01b815260208301356004820152602401610777565b5f8181526001602052604090208290610d608282613964565b50506020820135817fbeda9e0ab2356f7acf959bf97e00be6554859b80a6631514071c966dc5345601610d996060860160408701613cdc565b610da96080870160608801613cdc565b610db7610260880188613825565b604051610dc79493929190613d1f565b60405180910390a3919050565b610ddc612a9d565b610de582611569565b604051806102e00160405290815f820154815260200160018201548152602001600282015f9054906101000a90046001600160401b03166001600160401b03166001600160401b031681526020016002820160089054906101000a90046001600160401b03166001600160401b03166001600160401b031681526020016002820160109054906101000a90046001600160401b03166001600160401b03166001600160401b031681526020016002820160189054906101000a90046001600160401b03166001600160401b03166001600160401b03168152602001600382015f9054906101000a90046001600160401b03166001600160401b03166001600160401b031681526020016003820160089054906101000a900463ffffffff1663ffffffff1663ffffffff16815260200160038201600c9054906101000a900461ffff1661ffff1661ffff16815260200160038201600e9054906101000a900460ff1660ff1660ff16815260200160038201600f9054906101000a900461ffff1661ffff1661ffff1681526020016003820160119054906101000a900463ffffffff1663ffffffff1663ffffffff1681526020016003820160159054906101000a900461ffff1661ffff1661ffff16815260200160048201548152602001600582015f9054906101000a900461ffff1661ffff1661ffff1681526020016005820160029054906101000a900461ffff1661ffff1661ffff1681526020016005820160049054906101000a900460ff161515151581526020016005820160059054906101000a90046001600160601b03166001600160601b03166001600160601b0316815260200160068201604051806101800160405290815f82015f9054906101000a900460ff1660ff1660ff1681526020015f820160019054906101000a900460030b60030b60030b81526020015f820160059054906101000a900460030b60030b60030b81526020015f820160099054906101000a900461ffff1661ffff1661ffff1681526020015f8201600b9054906101000a900461ffff1661ffff1661ffff1681526020015f8201600d9054906101000a900461ffff1661ffff1661ffff1681526020015f8201600f9054906101000a900461ffff1661ffff1661ffff1681526020015f820160119054906101000a900461ffff1661ffff1661ffff1681526020015f820160139054906101000a900460030b60030b60030b81526020015f820160179054906101000a900461ffff1661ffff1661ffff1681526020015f820160199054906101000a900463ffffffff1663ffffffff1663ffffffff16815260200160018201805480602002602001604051908101604052809291908181526020015f905b82821015611211575f8481526020908190206040805180820190915290840154600381900b8252640100000000900461ffff16818301528252600190920191016111cc565b5050505081525050815260200160088201805461122d90613153565b80601f016020809104026020016040519081016040528092919081815260200182805461125990613153565b80156112a45780601f1061127b576101008083540402835291602001916112a4565b820191905f5260205f20905b81548152906001019060200180831161128757829003601f168201915b505050505081526020016009820180546112bd90613153565b80601f01602080910402602001604051908101604052809291908181526020018280546112e990613153565b80156113345780601f1061130b57610100808354040283529160200191611334565b820191905f5260205f20905b81548152906001019060200180831161131757829003601f168201915b50505050508152602001600a8201805461134d90613153565b80601f016020809104026020016040519081016040528092919081815260200182805461137990613153565b80156113c45780601f1061139b576101008083540402835291602001916113c4565b820191905f5260205f20905b8154815290600101906020018083116113a757829003601f168201915b5050509183525050600b919091015460ff1660209091015292915050565b5f5f6113ed85611569565b604080516101808101825260068301805460ff81168352610100808204600390810b602080870191909152650100000000008404820b86880152600160481b840461ffff9081166060880152600160581b850481166080880152600160681b8504811660a0880152600160781b8504811660c0880152600160881b8504811660e0880152600160981b850490920b92860192909252600160b81b830416610120850152600160c81b90910463ffffffff16610140840152600790940180548451818702810187019095528085529294919361016086019390925f9084015b82821015611510575f8481526020908190206040805180820190915290840154600381900b8252640100000000900461ffff16818301528252600190920191016114cb565b5050509152509091506115269050818585611fcb565b95945050505050565b5f5f5f5f61153c85611569565b600181015460029091015490966001600160401b038083169750600160401b909204909116945092505050565b5f818152600160205260408120805490910361159b5760405163414d84e960e01b815260048101839052602401610777565b919050565b5f5f6115d36115b65f546001600160a01b031690565b86306115c560045f898b613d5a565b6115ce91613d81565b61211c565b915091508161168f5763ffffffff81161561166c575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061162d90889088908890600401613db7565b5f604051808303815f87803b158015611644575f5ffd5b505af1158015611656573d5f5f3e3d5ffd5b50505f805460ff60a01b191690555061168f9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610777565b5050505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f6117166116f6836121ae565b801561171157505f848061170c5761170c613ddb565b868809115b151590565b6117218686866121da565b6115269190613def565b61173b6080820160608301613cdc565b6001600160401b03166117546060830160408401613cdc565b6001600160401b031610158061179f57506305a4ec0061177a6060830160408401613cdc565b61178a6080840160608501613cdc565b6117949190613e02565b6001600160401b0316115b156117fa576117b46060820160408301613cdc565b6117c46080830160608401613cdc565b604051635e779b9b60e11b81526001600160401b039283166004820152911660248201526305a4ec006044820152606401610777565b4261180b60a0830160808401613cdc565b6001600160401b0316116118545761182960a0820160808301613cdc565b604051633b38867160e01b81526001600160401b039091166004820152426024820152604401610777565b6118646060820160408301613cdc565b6001600160401b031661187d60c0830160a08401613cdc565b6001600160401b031661189660a0840160808501613cdc565b6001600160401b03166118a99190613def565b1115611914576118bf60a0820160808301613cdc565b6118cf60c0830160a08401613cdc565b6118df6060840160408501613cdc565b604051639cc0503160e01b81526001600160401b03938416600482015291831660248301529091166044820152606401610777565b5f611923630967530042613def565b9050806119366080840160608501613cdc565b6001600160401b03161115611981576119556080830160608401613cdc565b60405163ae011cc360e01b81526001600160401b03909116600482015260248101829052604401610777565b62ed4e0061199560e0840160c08501613cdc565b6001600160401b031611156107be576119b460e0830160c08401613cdc565b604051633e15091360e11b81526001600160401b03909116600482015262ed4e006024820152604401610777565b6119f461016082016101408301613e21565b61ffff161580611a1a5750612710611a1461016083016101408401613e21565b61ffff16115b15611a5957611a3161016082016101408301613e21565b60405163b5e3033f60e01b815261ffff90911660048201526127106024820152604401610777565b612710611a6e61012083016101008401613e21565b61ffff161115611ab257611a8a61012082016101008301613e21565b60405163fb0d696160e01b815261ffff90911660048201526127106024820152604401610777565b6001611ac661014083016101208401613e3c565b60ff1614611aff57611ae061014082016101208301613e3c565b60405163b59d2f9d60e01b815260ff9091166004820152602401610777565b61016e611b146101e083016101c08401613e21565b61ffff161180611b3a5750612710611b3461020083016101e08401613e21565b61ffff16115b15611b8a57611b516101e082016101c08301613e21565b611b6361020083016101e08401613e21565b60405163a269600360e01b815261ffff928316600482015291166024820152604401610777565b5f611b9d61018083016101608401613e57565b63ffffffff1615801590611bc55750611bbe6101a083016101808401613e21565b61ffff1615155b8015611bea5750611bde61024083016102208401613e72565b6001600160601b031615155b90505f611bff61018084016101608501613e57565b63ffffffff16158015611c255750611c1f6101a084016101808501613e21565b61ffff16155b8015611c495750611c3e61024084016102208501613e72565b6001600160601b0316155b90508180611c545750805b1580611c79575062127500611c7161018085016101608601613e57565b63ffffffff16115b80611c9a5750612710611c946101a085016101808601613e21565b61ffff16115b15611d1057611cb161018084016101608501613e57565b611cc36101a085016101808601613e21565b611cd561024086016102208701613e72565b6040516302f3cb1b60e51b815263ffffffff909316600484015261ffff90911660248301526001600160601b03166044820152606401610777565b6004611d246102e085016102c08601613e3c565b60ff161115611d6757611d3f6102e084016102c08501613e3c565b6040516301fe764160e61b815260ff9091166004828101919091526024820152604401610777565b505050565b611d88611d7d610260830183613825565b90506001604061228a565b611d99611d7d610280830183613825565b611db4611daa6102a0830183613825565b90505f601061228a565b50565b8051600160ff9091161080611dd257508051600560ff909116115b15611df8578051604051634039c22560e11b815260ff9091166004820152602401610777565b806040015160030b816020015160030b03611e3257602081015160405163f8e197ef60e01b815260039190910b6004820152602401610777565b611e3b816122c6565b610140810151815160ff1660041463ffffffff909116151514611e805761014081015160405163b672d00160e01b815263ffffffff9091166004820152602401610777565b805160ff1660041901611f3657602081015160408201515f91600390810b91900b13611ed75781610100015160030b826040015160030b128015611ed25750816020015160030b82610100015160030b125b611f03565b81610100015160030b826020015160030b128015611f035750816040015160030b82610100015160030b125b905080611f305761010082015160405163bdf3f14960e01b815260039190910b6004820152602401610777565b50611f7f565b61010081015160030b151580611f54575061012081015161ffff1615155b15611f7f5761010081015160405163bdf3f14960e01b815260039190910b6004820152602401610777565b805160ff1660021901611f9557611db4816123d6565b6101608101515115611db45761016081015151604051634228dfe160e01b815260048101919091525f6024820152604401610777565b5f611fd68484612689565b611fe157505f61073e565b611fec8484846126cd565b9050836080015161ffff16826120029190613515565b61200e61271083613515565b101561201757505f5b5f61271060016127108760a0015161ffff16866120349190613515565b61203e9190613def565b6120489190613e8d565b6120529190613ea0565b9050808211612061575f61206b565b61206b8183613e8d565b91506127108560c0015161ffff166127106120869190613e8d565b6120909084613515565b61209a9190613ea0565b91505f612710866060015161ffff16856120b49190613515565b6120be9190613ea0565b9050808310156120cc578092505b8560e0015161ffff165f036120e257505061073e565b5f6127108760e0015161ffff16866120fa9190613515565b6121049190613ea0565b905080841115612112578093505b5050509392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156121a4575f516020805191945081901c150291505b5094509492505050565b5f60028260038111156121c3576121c3613eb3565b6121cd9190613ec7565b60ff166001149050919050565b5f5f5f6121e7868661289d565b91509150815f0361220b5783818161220157612201613ddb565b049250505061073e565b8184116122225761222260038515026011186128b9565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b8183108061229757508083115b15611d67576040516314c988cb60e11b8152600481018490526024810183905260448101829052606401610777565b6122da816060015161ffff166127106128ca565b6122ee816080015161ffff166127106128ca565b60a081015161230d9061ffff166123086001612710613e8d565b6128ca565b60c08101516123279061ffff166123086001612710613e8d565b61233b8160e0015161ffff166127106128ca565b61235081610120015161ffff166127106128ca565b5f8160e0015161ffff165f1415801561237857508160e0015161ffff16826060015161ffff16115b90505f826060015161ffff165f141580156123a157508260a0015183608001511761ffff165f14155b905081806123ac5750805b15611d6757606083015160405163a61243e960e01b815261ffff9091166004820152602401610777565b610160810151805115806123eb575060108151115b15612416578051604051634228dfe160e01b8152600481019190915260106024820152604401610777565b60208201516040830151600391820b910b135f5b82518110156125b45761246083828151811061244857612448613ee8565b60200260200101516020015161ffff166127106128ca565b80156125ac5782612472600183613e8d565b8151811061248257612482613ee8565b60200260200101515f015160030b8382815181106124a2576124a2613ee8565b60200260200101515f015160030b136124d157604051630b572d2f60e21b815260048101829052602401610777565b5f836124de600184613e8d565b815181106124ee576124ee613ee8565b60200260200101516020015161ffff1684838151811061251057612510613ee8565b60200260200101516020015161ffff16101590505f846001846125339190613e8d565b8151811061254357612543613ee8565b60200260200101516020015161ffff1685848151811061256557612565613ee8565b60200260200101516020015161ffff161115905083612585578015612588565b81155b156125a957604051630b572d2f60e21b815260048101849052602401610777565b50505b60010161242a565b505f825f815181106125c8576125c8613ee8565b60200260200101515f015190505f83600185516125e59190613e8d565b815181106125f5576125f5613ee8565b60200260200101515f015190505f8361263057856020015160030b8260030b14801561262b5750856040015160030b8360030b12155b612653565b856020015160030b8360030b1480156126535750856040015160030b8260030b13155b90508061268157604051632fe8226160e21b8152600384810b600483015283900b6024820152604401610777565b505050505050565b602082015160408301515f91600390810b91900b136126b557826020015160030b8260030b13156126c4565b826020015160030b8260030b12155b90505b92915050565b5f600260ff16845f015160ff16036126e657508061073e565b835160ff166002190161271b5761271061270085856128f5565b61270a9084613515565b6127149190613ea0565b905061073e565b5f61272a848660200151612a15565b90505f61273f86604001518760200151612a15565b90508082111561274d578091505b855160ff165f190161277757806127648386613515565b61276e9190613ea0565b9250505061073e565b855160ff16600319016127d1575f633b9aca0087610140015163ffffffff1684876127a29190613515565b6127ac9190613515565b6127b69190613ea0565b90508481106127c557846127c7565b805b935050505061073e565b5f6127e58761010001518860200151612a15565b61012088015190915061ffff1681841161282f5761280582612710613515565b846128108389613515565b61281a9190613515565b6128249190613ea0565b94505050505061073e565b5f61283a8385613e8d565b905061284881612710613515565b6128528487613e8d565b61285e84612710613e8d565b6128689190613515565b6128728385613515565b61287c9190613def565b6128869089613515565b6128909190613ea0565b9998505050505050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b808211156107be57604051630f794e4960e21b81526004810183905260248101829052604401610777565b610160820151602083015160408401515f9291600390810b91900b131561298a575f5b81518110801561294a57508360030b82828151811061293957612939613ee8565b60200260200101515f015160030b13155b156129845781818151811061296157612961613ee8565b60200260200101516020015161ffff1692508061297d90613efc565b9050612918565b50612a0e565b80515b5f811180156129c85750816129a3600183613e8d565b815181106129b3576129b3613ee8565b60200260200101515f015160030b8460030b13155b15612a0c57816129d9600183613e8d565b815181106129e9576129e9613ee8565b60200260200101516020015161ffff16925080612a0590613f14565b905061298d565b505b5092915050565b5f5f8260030b8460030b612a299190613f29565b90505f8112612a385780612a41565b612a4181613f48565b949350505050565b6040518060e001604052805f6001600160401b031681526020015f6001600160401b031681526020015f60ff168152602001606081526020016060815260200160608152602001612a98612b5e565b905290565b604080516102e0810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101829052610160810182905261018081018290526101a081018290526101c081018290526101e0810182905261020081018290526102208101919091526102408101612b3a612b5e565b81526020016060815260200160608152602001606081526020015f60ff1681525090565b60408051610180810182525f8082526020820181905291810182905260608082018390526080820183905260a0820183905260c0820183905260e082018390526101008201839052610120820183905261014082019290925261016081019190915290565b5f60208284031215612bd3575f5ffd5b5035919050565b5f5f60408385031215612beb575f5ffd5b50508035926020909101359150565b5f60208284031215612c0a575f5ffd5b81356001600160a01b038116811461073e575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b5f8151808452602084019350602083015f5b82811015612c91578151805160030b875260209081015161ffff168188015260409096019590910190600101612c60565b5093949350505050565b805160ff1682525f6020820151612cb7602085018260030b9052565b506040820151612ccc604085018260030b9052565b506060820151612ce2606085018261ffff169052565b506080820151612cf8608085018261ffff169052565b5060a0820151612d0e60a085018261ffff169052565b5060c0820151612d2460c085018261ffff169052565b5060e0820151612d3a60e085018261ffff169052565b50610100820151612d5161010085018260030b9052565b50610120820151612d6961012085018261ffff169052565b50610140820151612d8361014085018263ffffffff169052565b50610160820151610180610160850152612a41610180850182612c4e565b602081526001600160401b0382511660208201525f6020830151612dd060408401826001600160401b03169052565b50604083015160ff8116606084015250606083015160e06080840152612dfa610100840182612c20565b90506080840151601f198483030160a0850152612e178282612c20565b91505060a0840151601f198483030160c0850152612e358282612c20565b91505060c0840151601f198483030160e08501526115268282612c9b565b5f60208284031215612e63575f5ffd5b81356001600160401b03811115612e78575f5ffd5b82016102e0818503121561073e575f5ffd5b6020815281516020820152602082015160408201525f6040830151612eba60608401826001600160401b03169052565b5060608301516001600160401b03811660808401525060808301516001600160401b03811660a08401525060a08301516001600160401b03811660c08401525060c08301516001600160401b03811660e08401525060e083015163ffffffff81166101008401525061010083015161ffff81166101208401525061012083015160ff81166101408401525061014083015161ffff81166101608401525061016083015163ffffffff81166101808401525061018083015161ffff81166101a0840152506101a08301516101c08301526101c0830151612fa06101e084018261ffff169052565b506101e083015161ffff811661020084015250610200830151801515610220840152506102208301516001600160601b038116610240840152506102408301516102e0610260840152612ff7610300840182612c9b565b9050610260840151601f19848303016102808501526130168282612c20565b915050610280840151601f19848303016102a08501526130368282612c20565b9150506102a0840151601f19848303016102c08501526130568282612c20565b9150506102c084015161306f6102e085018260ff169052565b509392505050565b8060030b8114611db4575f5ffd5b803561159b81613077565b5f5f5f606084860312156130a2575f5ffd5b8335925060208401356130b481613077565b929592945050506040919091013590565b6001600160601b0381168114611db4575f5ffd5b61ffff81168114611db4575f5ffd5b5f5f604083850312156130f9575f5ffd5b8251613104816130c5565b6020840151909250613115816130d9565b809150509250929050565b634e487b7160e01b5f52601160045260245ffd5b6001600160401b0381811683821601908111156126c7576126c7613120565b600181811c9082168061316757607f821691505b60208210810361318557634e487b7160e01b5f52602260045260245ffd5b50919050565b5f823561017e198336030181126131a0575f5ffd5b9190910192915050565b634e487b7160e01b5f52604160045260245ffd5b604080519081016001600160401b03811182821017156131e0576131e06131aa565b60405290565b60405161018081016001600160401b03811182821017156131e0576131e06131aa565b604051601f8201601f191681016001600160401b0381118282101715613231576132316131aa565b604052919050565b60ff81168114611db4575f5ffd5b803561159b81613239565b803561159b816130d9565b63ffffffff81168114611db4575f5ffd5b803561159b8161325d565b5f82601f830112613288575f5ffd5b81356001600160401b038111156132a1576132a16131aa565b6132b060208260051b01613209565b8082825260208201915060208360061b8601019250858311156132d1575f5ffd5b602085015b8381101561332957604081880312156132ed575f5ffd5b6132f56131be565b813561330081613077565b81526020820135613310816130d9565b60208281019190915290845292909201916040016132d6565b5095945050505050565b5f6101808236031215613344575f5ffd5b61334c6131e6565b61335583613247565b815261336360208401613085565b602082015261337460408401613085565b604082015261338560608401613252565b606082015261339660808401613252565b60808201526133a760a08401613252565b60a08201526133b860c08401613252565b60c08201526133c960e08401613252565b60e08201526133db6101008401613085565b6101008201526133ee6101208401613252565b610120820152613401610140840161326e565b6101408201526101608301356001600160401b03811115613420575f5ffd5b61342c36828601613279565b6101608301525092915050565b8015158114611db4575f5ffd5b5f60208284031215613456575f5ffd5b815161073e81613439565b6001600160401b0381168114611db4575f5ffd5b5f81356126c781613461565b5f81356126c78161325d565b5f81356126c7816130d9565b5f81356126c781613239565b5f81356126c781613439565b5f81356126c7816130c5565b5f81356126c781613077565b5f5f8335601e198436030181126134de575f5ffd5b8301803591506001600160401b038211156134f7575f5ffd5b6020019150600681901b360382131561350e575f5ffd5b9250929050565b80820281158282048414176126c7576126c7613120565b813561353781613077565b815463ffffffff19811663ffffffff83161783556020840135613559816130d9565b65ffff000000008160201b1663ffffffff841665ffffffffffff198416171784555050505050565b600160401b831115613595576135956131aa565b8054838255808410156135ca575f828152602090208481019082015b808210156135c7575f82556001820191506135b1565b50505b505f8181526020812083915b85811015612681576135e8838361352c565b60409290920191600191820191016135d6565b61361861360783613499565b825460ff191660ff91909116178255565b613645613627602084016134bd565b825460089190911b64ffffffff001664ffffffff0019909116178255565b61367a613654604084016134bd565b825460289190911b68ffffffff00000000001668ffffffff000000000019909116178255565b6136b16136896060840161348d565b82546affff000000000000000000191660489190911b6affff00000000000000000016178255565b6136e06136c06080840161348d565b82805461ffff60581b191660589290921b61ffff60581b16919091179055565b61370f6136ef60a0840161348d565b82805461ffff60681b191660689290921b61ffff60681b16919091179055565b61373e61371e60c0840161348d565b82805461ffff60781b191660789290921b61ffff60781b16919091179055565b61376d61374d60e0840161348d565b82805461ffff60881b191660889290921b61ffff60881b16919091179055565b61379f61377d61010084016134bd565b825460989190911b63ffffffff60981b1663ffffffff60981b19909116178255565b6137cf6137af610120840161348d565b82805461ffff60b81b191660b89290921b61ffff60b81b16919091179055565b6138036137df6101408401613481565b82805463ffffffff60c81b191660c89290921b63ffffffff60c81b16919091179055565b6138116101608301836134c9565b61381f818360018601613581565b50505050565b5f5f8335601e1984360301811261383a575f5ffd5b8301803591506001600160401b03821115613853575f5ffd5b60200191503681900382131561350e575f5ffd5b601f821115611d6757805f5260205f20601f840160051c8101602085101561388c5750805b601f840160051c820191505b8181101561168f575f8155600101613898565b6001600160401b038311156138c2576138c26131aa565b6138d6836138d08354613153565b83613867565b5f601f841160018114613907575f85156138f05750838201355b5f19600387901b1c1916600186901b17835561168f565b5f83815260208120601f198716915b828110156139365786850135825560209485019460019092019101613916565b5086821015613952575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b8135815560208201356001820155600281016139a361398560408501613475565b825467ffffffffffffffff19166001600160401b0391909116178255565b6139e46139b260608501613475565b82546fffffffffffffffff0000000000000000191660409190911b6fffffffffffffffff000000000000000016178255565b613a1f6139f360808501613475565b82805467ffffffffffffffff60801b191660809290921b67ffffffffffffffff60801b16919091179055565b613a52613a2e60a08501613475565b8280546001600160c01b031660c09290921b6001600160c01b031916919091179055565b5060038101613a6661398560c08501613475565b613a9f613a7560e08501613481565b82546bffffffff0000000000000000191660409190911b6bffffffff000000000000000016178255565b613acf613aaf610100850161348d565b82805461ffff60601b191660609290921b61ffff60601b16919091179055565b613afd613adf6101208501613499565b82805460ff60701b191660709290921b60ff60701b16919091179055565b613b0d61371e610140850161348d565b613b41613b1d6101608501613481565b82805463ffffffff60881b191660889290921b63ffffffff60881b16919091179055565b613b71613b51610180850161348d565b82805461ffff60a81b191660a89290921b61ffff60a81b16919091179055565b506101a0820135600482015560058101613ba4613b916101c0850161348d565b825461ffff191661ffff91909116178255565b613bce613bb46101e0850161348d565b825463ffff0000191660109190911b63ffff000016178255565b613bfe613bde61020085016134a5565b82805464ff00000000191691151560201b64ff0000000016919091179055565b613c42613c0e61022085016134b1565b825470ffffffffffffffffffffffff0000000000191660289190911b70ffffffffffffffffffffffff000000000016178255565b50613c5d613c5461024084018461318b565b600683016135fb565b613c6b610260830183613825565b613c798183600886016138ab565b5050613c89610280830183613825565b613c978183600986016138ab565b5050613ca76102a0830183613825565b613cb58183600a86016138ab565b50506107be613cc76102c08401613499565b600b830160ff821660ff198254161781555050565b5f60208284031215613cec575f5ffd5b813561073e81613461565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160401b03851681526001600160401b0384166020820152606060408201525f613d50606083018486613cf7565b9695505050505050565b5f5f85851115613d68575f5ffd5b83861115613d74575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612a0e576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f906115269083018486613cf7565b634e487b7160e01b5f52601260045260245ffd5b808201808211156126c7576126c7613120565b6001600160401b0382811682821603908111156126c7576126c7613120565b5f60208284031215613e31575f5ffd5b813561073e816130d9565b5f60208284031215613e4c575f5ffd5b813561073e81613239565b5f60208284031215613e67575f5ffd5b813561073e8161325d565b5f60208284031215613e82575f5ffd5b813561073e816130c5565b818103818111156126c7576126c7613120565b5f82613eae57613eae613ddb565b500490565b634e487b7160e01b5f52602160045260245ffd5b5f60ff831680613ed957613ed9613ddb565b8060ff84160691505092915050565b634e487b7160e01b5f52603260045260245ffd5b5f60018201613f0d57613f0d613120565b5060010190565b5f81613f2257613f22613120565b505f190190565b8181035f831280158383131683831282161715612a0e57612a0e613120565b5f600160ff1b8201613f5c57613f5c613120565b505f039056",
}

// ProductBook is an auto generated Go binding around an Ethereum contract.
type ProductBook struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *ProductBook) GetABI() abi.ABI {
	return c.abi
}

// NewProductBook creates a new instance of ProductBook.
func NewProductBook() *ProductBook {
	parsed, err := ProductBookMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &ProductBook{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *ProductBook) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_, address models_) returns()
func (productBook *ProductBook) PackConstructor(authority_ common.Address, models_ common.Address) []byte {
	enc, err := productBook.abi.Pack("", authority_, models_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackFALLBACKREFUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf9c76d2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function FALLBACK_REFUND() view returns(uint8)
func (productBook *ProductBook) PackFALLBACKREFUND() []byte {
	enc, err := productBook.abi.Pack("FALLBACK_REFUND")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFALLBACKREFUND is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf9c76d2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function FALLBACK_REFUND() view returns(uint8)
func (productBook *ProductBook) TryPackFALLBACKREFUND() ([]byte, error) {
	return productBook.abi.Pack("FALLBACK_REFUND")
}

// UnpackFALLBACKREFUND is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf9c76d2.
//
// Solidity: function FALLBACK_REFUND() view returns(uint8)
func (productBook *ProductBook) UnpackFALLBACKREFUND(data []byte) (uint8, error) {
	out, err := productBook.abi.Unpack("FALLBACK_REFUND", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackMAXAHEAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6354b81b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_AHEAD() view returns(uint64)
func (productBook *ProductBook) PackMAXAHEAD() []byte {
	enc, err := productBook.abi.Pack("MAX_AHEAD")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXAHEAD is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6354b81b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_AHEAD() view returns(uint64)
func (productBook *ProductBook) TryPackMAXAHEAD() ([]byte, error) {
	return productBook.abi.Pack("MAX_AHEAD")
}

// UnpackMAXAHEAD is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6354b81b.
//
// Solidity: function MAX_AHEAD() view returns(uint64)
func (productBook *ProductBook) UnpackMAXAHEAD(data []byte) (uint64, error) {
	out, err := productBook.abi.Unpack("MAX_AHEAD", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXCOOLINGOFF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32c0d3c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_COOLING_OFF() view returns(uint16)
func (productBook *ProductBook) PackMAXCOOLINGOFF() []byte {
	enc, err := productBook.abi.Pack("MAX_COOLING_OFF")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXCOOLINGOFF is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32c0d3c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_COOLING_OFF() view returns(uint16)
func (productBook *ProductBook) TryPackMAXCOOLINGOFF() ([]byte, error) {
	return productBook.abi.Pack("MAX_COOLING_OFF")
}

// UnpackMAXCOOLINGOFF is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32c0d3c1.
//
// Solidity: function MAX_COOLING_OFF() view returns(uint16)
func (productBook *ProductBook) UnpackMAXCOOLINGOFF(data []byte) (uint16, error) {
	out, err := productBook.abi.Unpack("MAX_COOLING_OFF", data)
	if err != nil {
		return *new(uint16), err
	}
	out0 := *abi.ConvertType(out[0], new(uint16)).(*uint16)
	return out0, nil
}

// PackMAXDISPUTEWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80cbc6fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DISPUTE_WINDOW() view returns(uint32)
func (productBook *ProductBook) PackMAXDISPUTEWINDOW() []byte {
	enc, err := productBook.abi.Pack("MAX_DISPUTE_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDISPUTEWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x80cbc6fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DISPUTE_WINDOW() view returns(uint32)
func (productBook *ProductBook) TryPackMAXDISPUTEWINDOW() ([]byte, error) {
	return productBook.abi.Pack("MAX_DISPUTE_WINDOW")
}

// UnpackMAXDISPUTEWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x80cbc6fa.
//
// Solidity: function MAX_DISPUTE_WINDOW() view returns(uint32)
func (productBook *ProductBook) UnpackMAXDISPUTEWINDOW(data []byte) (uint32, error) {
	out, err := productBook.abi.Unpack("MAX_DISPUTE_WINDOW", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXSETTLEMENTDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c26ce67.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_SETTLEMENT_DELAY() view returns(uint64)
func (productBook *ProductBook) PackMAXSETTLEMENTDELAY() []byte {
	enc, err := productBook.abi.Pack("MAX_SETTLEMENT_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXSETTLEMENTDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c26ce67.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_SETTLEMENT_DELAY() view returns(uint64)
func (productBook *ProductBook) TryPackMAXSETTLEMENTDELAY() ([]byte, error) {
	return productBook.abi.Pack("MAX_SETTLEMENT_DELAY")
}

// UnpackMAXSETTLEMENTDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c26ce67.
//
// Solidity: function MAX_SETTLEMENT_DELAY() view returns(uint64)
func (productBook *ProductBook) UnpackMAXSETTLEMENTDELAY(data []byte) (uint64, error) {
	out, err := productBook.abi.Unpack("MAX_SETTLEMENT_DELAY", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (productBook *ProductBook) PackMAXWINDOW() []byte {
	enc, err := productBook.abi.Pack("MAX_WINDOW")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXWINDOW is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeb96634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (productBook *ProductBook) TryPackMAXWINDOW() ([]byte, error) {
	return productBook.abi.Pack("MAX_WINDOW")
}

// UnpackMAXWINDOW is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeb96634.
//
// Solidity: function MAX_WINDOW() view returns(uint64)
func (productBook *ProductBook) UnpackMAXWINDOW(data []byte) (uint64, error) {
	out, err := productBook.abi.Unpack("MAX_WINDOW", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MODELS() view returns(address)
func (productBook *ProductBook) PackMODELS() []byte {
	enc, err := productBook.abi.Pack("MODELS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMODELS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x65d8c3e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MODELS() view returns(address)
func (productBook *ProductBook) TryPackMODELS() ([]byte, error) {
	return productBook.abi.Pack("MODELS")
}

// UnpackMODELS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x65d8c3e4.
//
// Solidity: function MODELS() view returns(address)
func (productBook *ProductBook) UnpackMODELS(data []byte) (common.Address, error) {
	out, err := productBook.abi.Unpack("MODELS", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAssessmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd5cfb9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function assessmentOf(bytes32 productId) view returns(bytes32, uint64, uint64)
func (productBook *ProductBook) PackAssessmentOf(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("assessmentOf", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAssessmentOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdd5cfb9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function assessmentOf(bytes32 productId) view returns(bytes32, uint64, uint64)
func (productBook *ProductBook) TryPackAssessmentOf(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("assessmentOf", productId)
}

// ProductBookAssessmentOfOutput serves as a container for the return parameters of contract
// method AssessmentOf.
type ProductBookAssessmentOfOutput struct {
	Arg0 [32]byte
	Arg1 uint64
	Arg2 uint64
}

// UnpackAssessmentOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfdd5cfb9.
//
// Solidity: function assessmentOf(bytes32 productId) view returns(bytes32, uint64, uint64)
func (productBook *ProductBook) UnpackAssessmentOf(data []byte) (ProductBookAssessmentOfOutput, error) {
	out, err := productBook.abi.Unpack("assessmentOf", data)
	outstruct := new(ProductBookAssessmentOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Arg0 = *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	outstruct.Arg1 = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Arg2 = *abi.ConvertType(out[2], new(uint64)).(*uint64)
	return *outstruct, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (productBook *ProductBook) PackAuthority() []byte {
	enc, err := productBook.abi.Pack("authority")
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
func (productBook *ProductBook) TryPackAuthority() ([]byte, error) {
	return productBook.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (productBook *ProductBook) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := productBook.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCancelTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85436414.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelTerms(bytes32 productId) view returns((bytes32,uint64,uint16,uint16))
func (productBook *ProductBook) PackCancelTerms(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("cancelTerms", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x85436414.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelTerms(bytes32 productId) view returns((bytes32,uint64,uint16,uint16))
func (productBook *ProductBook) TryPackCancelTerms(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("cancelTerms", productId)
}

// UnpackCancelTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x85436414.
//
// Solidity: function cancelTerms(bytes32 productId) view returns((bytes32,uint64,uint16,uint16))
func (productBook *ProductBook) UnpackCancelTerms(data []byte) (CancelTerms, error) {
	out, err := productBook.abi.Unpack("cancelTerms", data)
	if err != nil {
		return *new(CancelTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(CancelTerms)).(*CancelTerms)
	return out0, nil
}

// PackDisputeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1062787c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeTerms(bytes32 productId) view returns((uint32,uint16,uint16,uint32,uint96))
func (productBook *ProductBook) PackDisputeTerms(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("disputeTerms", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1062787c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeTerms(bytes32 productId) view returns((uint32,uint16,uint16,uint32,uint96))
func (productBook *ProductBook) TryPackDisputeTerms(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("disputeTerms", productId)
}

// UnpackDisputeTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1062787c.
//
// Solidity: function disputeTerms(bytes32 productId) view returns((uint32,uint16,uint16,uint32,uint96))
func (productBook *ProductBook) UnpackDisputeTerms(data []byte) (DisputeTerms, error) {
	out, err := productBook.abi.Unpack("disputeTerms", data)
	if err != nil {
		return *new(DisputeTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(DisputeTerms)).(*DisputeTerms)
	return out0, nil
}

// PackFace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9cb5ade.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function face(bytes32 productId) view returns((uint64,uint64,uint8,string,string,string,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[])))
func (productBook *ProductBook) PackFace(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("face", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFace is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9cb5ade.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function face(bytes32 productId) view returns((uint64,uint64,uint8,string,string,string,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[])))
func (productBook *ProductBook) TryPackFace(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("face", productId)
}

// UnpackFace is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9cb5ade.
//
// Solidity: function face(bytes32 productId) view returns((uint64,uint64,uint8,string,string,string,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[])))
func (productBook *ProductBook) UnpackFace(data []byte) (ProductFace, error) {
	out, err := productBook.abi.Unpack("face", data)
	if err != nil {
		return *new(ProductFace), err
	}
	out0 := *abi.ConvertType(out[0], new(ProductFace)).(*ProductFace)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (productBook *ProductBook) PackIsConsumingScheduledOp() []byte {
	enc, err := productBook.abi.Pack("isConsumingScheduledOp")
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
func (productBook *ProductBook) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return productBook.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (productBook *ProductBook) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := productBook.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackPayoutFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea176d94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutFor(bytes32 productId, int32 value, uint256 sumInsured) view returns(uint256)
func (productBook *ProductBook) PackPayoutFor(productId [32]byte, value int32, sumInsured *big.Int) []byte {
	enc, err := productBook.abi.Pack("payoutFor", productId, value, sumInsured)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutFor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xea176d94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutFor(bytes32 productId, int32 value, uint256 sumInsured) view returns(uint256)
func (productBook *ProductBook) TryPackPayoutFor(productId [32]byte, value int32, sumInsured *big.Int) ([]byte, error) {
	return productBook.abi.Pack("payoutFor", productId, value, sumInsured)
}

// UnpackPayoutFor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xea176d94.
//
// Solidity: function payoutFor(bytes32 productId, int32 value, uint256 sumInsured) view returns(uint256)
func (productBook *ProductBook) UnpackPayoutFor(data []byte) (*big.Int, error) {
	out, err := productBook.abi.Unpack("payoutFor", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProduct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb224149c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function product(bytes32 productId) view returns((bytes32,bytes32,uint64,uint64,uint64,uint64,uint64,uint32,uint16,uint8,uint16,uint32,uint16,bytes32,uint16,uint16,bool,uint96,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[]),string,string,string,uint8))
func (productBook *ProductBook) PackProduct(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("product", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProduct is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb224149c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function product(bytes32 productId) view returns((bytes32,bytes32,uint64,uint64,uint64,uint64,uint64,uint32,uint16,uint8,uint16,uint32,uint16,bytes32,uint16,uint16,bool,uint96,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[]),string,string,string,uint8))
func (productBook *ProductBook) TryPackProduct(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("product", productId)
}

// UnpackProduct is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb224149c.
//
// Solidity: function product(bytes32 productId) view returns((bytes32,bytes32,uint64,uint64,uint64,uint64,uint64,uint32,uint16,uint8,uint16,uint32,uint16,bytes32,uint16,uint16,bool,uint96,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[]),string,string,string,uint8))
func (productBook *ProductBook) UnpackProduct(data []byte) (Product, error) {
	out, err := productBook.abi.Unpack("product", data)
	if err != nil {
		return *new(Product), err
	}
	out0 := *abi.ConvertType(out[0], new(Product)).(*Product)
	return out0, nil
}

// PackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf110f1d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function publish((bytes32,bytes32,uint64,uint64,uint64,uint64,uint64,uint32,uint16,uint8,uint16,uint32,uint16,bytes32,uint16,uint16,bool,uint96,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[]),string,string,string,uint8) product_) returns(bytes32 productId)
func (productBook *ProductBook) PackPublish(product Product) []byte {
	enc, err := productBook.abi.Pack("publish", product)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPublish is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf110f1d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function publish((bytes32,bytes32,uint64,uint64,uint64,uint64,uint64,uint32,uint16,uint8,uint16,uint32,uint16,bytes32,uint16,uint16,bool,uint96,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[]),string,string,string,uint8) product_) returns(bytes32 productId)
func (productBook *ProductBook) TryPackPublish(product Product) ([]byte, error) {
	return productBook.abi.Pack("publish", product)
}

// UnpackPublish is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf110f1d.
//
// Solidity: function publish((bytes32,bytes32,uint64,uint64,uint64,uint64,uint64,uint32,uint16,uint8,uint16,uint32,uint16,bytes32,uint16,uint16,bool,uint96,(uint8,int32,int32,uint16,uint16,uint16,uint16,uint16,int32,uint16,uint32,(int32,uint16)[]),string,string,string,uint8) product_) returns(bytes32 productId)
func (productBook *ProductBook) UnpackPublish(data []byte) ([32]byte, error) {
	out, err := productBook.abi.Unpack("publish", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b998555.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quote(bytes32 productId, uint256 sumInsured) view returns(uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
func (productBook *ProductBook) PackQuote(productId [32]byte, sumInsured *big.Int) []byte {
	enc, err := productBook.abi.Pack("quote", productId, sumInsured)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b998555.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quote(bytes32 productId, uint256 sumInsured) view returns(uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
func (productBook *ProductBook) TryPackQuote(productId [32]byte, sumInsured *big.Int) ([]byte, error) {
	return productBook.abi.Pack("quote", productId, sumInsured)
}

// ProductBookQuoteOutput serves as a container for the return parameters of contract
// method Quote.
type ProductBookQuoteOutput struct {
	Premium    *big.Int
	SaleCutoff uint64
	Retired    bool
	Zone       [32]byte
}

// UnpackQuote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b998555.
//
// Solidity: function quote(bytes32 productId, uint256 sumInsured) view returns(uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
func (productBook *ProductBook) UnpackQuote(data []byte) (ProductBookQuoteOutput, error) {
	out, err := productBook.abi.Unpack("quote", data)
	outstruct := new(ProductBookQuoteOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Premium = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.SaleCutoff = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Retired = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Zone = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2b6f23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function retire(bytes32 productId) returns()
func (productBook *ProductBook) PackRetire(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("retire", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRetire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f2b6f23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function retire(bytes32 productId) returns()
func (productBook *ProductBook) TryPackRetire(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("retire", productId)
}

// PackSaleTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2aa9aaa1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function saleTerms(bytes32 productId, uint256 sumInsured) view returns(uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
func (productBook *ProductBook) PackSaleTerms(productId [32]byte, sumInsured *big.Int) []byte {
	enc, err := productBook.abi.Pack("saleTerms", productId, sumInsured)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSaleTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2aa9aaa1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function saleTerms(bytes32 productId, uint256 sumInsured) view returns(uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
func (productBook *ProductBook) TryPackSaleTerms(productId [32]byte, sumInsured *big.Int) ([]byte, error) {
	return productBook.abi.Pack("saleTerms", productId, sumInsured)
}

// ProductBookSaleTermsOutput serves as a container for the return parameters of contract
// method SaleTerms.
type ProductBookSaleTermsOutput struct {
	Premium    *big.Int
	SaleCutoff uint64
	Retired    bool
	Zone       [32]byte
}

// UnpackSaleTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2aa9aaa1.
//
// Solidity: function saleTerms(bytes32 productId, uint256 sumInsured) view returns(uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
func (productBook *ProductBook) UnpackSaleTerms(data []byte) (ProductBookSaleTermsOutput, error) {
	out, err := productBook.abi.Unpack("saleTerms", data)
	outstruct := new(ProductBookSaleTermsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Premium = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.SaleCutoff = *abi.ConvertType(out[1], new(uint64)).(*uint64)
	outstruct.Retired = *abi.ConvertType(out[2], new(bool)).(*bool)
	outstruct.Zone = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (productBook *ProductBook) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := productBook.abi.Pack("setAuthority", newAuthority)
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
func (productBook *ProductBook) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return productBook.abi.Pack("setAuthority", newAuthority)
}

// PackSettlementTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1439dbea.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlementTerms(bytes32 productId) view returns((uint32,uint16,bool,bool,bytes32))
func (productBook *ProductBook) PackSettlementTerms(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("settlementTerms", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlementTerms is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1439dbea.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlementTerms(bytes32 productId) view returns((uint32,uint16,bool,bool,bytes32))
func (productBook *ProductBook) TryPackSettlementTerms(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("settlementTerms", productId)
}

// UnpackSettlementTerms is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1439dbea.
//
// Solidity: function settlementTerms(bytes32 productId) view returns((uint32,uint16,bool,bool,bytes32))
func (productBook *ProductBook) UnpackSettlementTerms(data []byte) (SettlementTerms, error) {
	out, err := productBook.abi.Unpack("settlementTerms", data)
	if err != nil {
		return *new(SettlementTerms), err
	}
	out0 := *abi.ConvertType(out[0], new(SettlementTerms)).(*SettlementTerms)
	return out0, nil
}

// PackSettlesFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f0eeef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function settlesFrom(bytes32 productId) view returns(uint64)
func (productBook *ProductBook) PackSettlesFrom(productId [32]byte) []byte {
	enc, err := productBook.abi.Pack("settlesFrom", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSettlesFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55f0eeef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function settlesFrom(bytes32 productId) view returns(uint64)
func (productBook *ProductBook) TryPackSettlesFrom(productId [32]byte) ([]byte, error) {
	return productBook.abi.Pack("settlesFrom", productId)
}

// UnpackSettlesFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55f0eeef.
//
// Solidity: function settlesFrom(bytes32 productId) view returns(uint64)
func (productBook *ProductBook) UnpackSettlesFrom(data []byte) (uint64, error) {
	out, err := productBook.abi.Unpack("settlesFrom", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// ProductBookAuthorityUpdated represents a AuthorityUpdated event raised by the ProductBook contract.
type ProductBookAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProductBookAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (ProductBookAuthorityUpdated) ContractEventName() string {
	return ProductBookAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (productBook *ProductBook) UnpackAuthorityUpdatedEvent(log *types.Log) (*ProductBookAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductBookAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := productBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productBook.abi.Events[event].Inputs {
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

// ProductBookProductPublished represents a ProductPublished event raised by the ProductBook contract.
type ProductBookProductPublished struct {
	ProductId   [32]byte
	ModelDigest [32]byte
	WindowStart uint64
	WindowEnd   uint64
	Name        string
	Raw         *types.Log // Blockchain specific contextual infos
}

const ProductBookProductPublishedEventName = "ProductPublished"

// ContractEventName returns the user-defined event name.
func (ProductBookProductPublished) ContractEventName() string {
	return ProductBookProductPublishedEventName
}

// UnpackProductPublishedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProductPublished(bytes32 indexed productId, bytes32 indexed modelDigest, uint64 windowStart, uint64 windowEnd, string name)
func (productBook *ProductBook) UnpackProductPublishedEvent(log *types.Log) (*ProductBookProductPublished, error) {
	event := "ProductPublished"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductBookProductPublished)
	if len(log.Data) > 0 {
		if err := productBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productBook.abi.Events[event].Inputs {
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

// ProductBookProductRetired represents a ProductRetired event raised by the ProductBook contract.
type ProductBookProductRetired struct {
	ProductId [32]byte
	Raw       *types.Log // Blockchain specific contextual infos
}

const ProductBookProductRetiredEventName = "ProductRetired"

// ContractEventName returns the user-defined event name.
func (ProductBookProductRetired) ContractEventName() string {
	return ProductBookProductRetiredEventName
}

// UnpackProductRetiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProductRetired(bytes32 indexed productId)
func (productBook *ProductBook) UnpackProductRetiredEvent(log *types.Log) (*ProductBookProductRetired, error) {
	event := "ProductRetired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != productBook.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(ProductBookProductRetired)
	if len(log.Data) > 0 {
		if err := productBook.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range productBook.abi.Events[event].Inputs {
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
func (productBook *ProductBook) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], productBook.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return productBook.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return productBook.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return productBook.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CancellationInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackCancellationInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveBandCount"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveBandCountError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveBandOrder"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveBandOrderError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveBandRange"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveBandRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveKindUnknown"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveKindUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveKneeInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveKneeInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveMinimumClash"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveMinimumClashError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveShareTooLarge"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveShareTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveTickInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveTickInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["CurveWithoutDirection"].ID.Bytes()[:4]) {
		return productBook.UnpackCurveWithoutDirectionError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["DisputeTermsInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackDisputeTermsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["FallbackRuleUnknown"].ID.Bytes()[:4]) {
		return productBook.UnpackFallbackRuleUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["IndexDecimalsInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackIndexDecimalsInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["MinClearInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackMinClearInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["ModelNotUsable"].ID.Bytes()[:4]) {
		return productBook.UnpackModelNotUsableError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["PremiumRateInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackPremiumRateInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["ProductExists"].ID.Bytes()[:4]) {
		return productBook.UnpackProductExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["ProductUnknown"].ID.Bytes()[:4]) {
		return productBook.UnpackProductUnknownError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["SaleCutoffPassed"].ID.Bytes()[:4]) {
		return productBook.UnpackSaleCutoffPassedError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["SaleCutoffTooLate"].ID.Bytes()[:4]) {
		return productBook.UnpackSaleCutoffTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["SettlementDelayTooLong"].ID.Bytes()[:4]) {
		return productBook.UnpackSettlementDelayTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["TermsHashMissing"].ID.Bytes()[:4]) {
		return productBook.UnpackTermsHashMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["TextLengthInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackTextLengthInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["WindowInvalid"].ID.Bytes()[:4]) {
		return productBook.UnpackWindowInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], productBook.abi.Errors["WindowTooFar"].ID.Bytes()[:4]) {
		return productBook.UnpackWindowTooFarError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// ProductBookAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the ProductBook contract.
type ProductBookAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func ProductBookAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (productBook *ProductBook) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*ProductBookAccessManagedInvalidAuthority, error) {
	out := new(ProductBookAccessManagedInvalidAuthority)
	if err := productBook.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the ProductBook contract.
type ProductBookAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func ProductBookAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (productBook *ProductBook) UnpackAccessManagedRequiredDelayError(raw []byte) (*ProductBookAccessManagedRequiredDelay, error) {
	out := new(ProductBookAccessManagedRequiredDelay)
	if err := productBook.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the ProductBook contract.
type ProductBookAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func ProductBookAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (productBook *ProductBook) UnpackAccessManagedUnauthorizedError(raw []byte) (*ProductBookAccessManagedUnauthorized, error) {
	out := new(ProductBookAccessManagedUnauthorized)
	if err := productBook.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCancellationInvalid represents a CancellationInvalid error raised by the ProductBook contract.
type ProductBookCancellationInvalid struct {
	CoolingOffDays  uint16
	CancelRefundBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CancellationInvalid(uint16 coolingOffDays, uint16 cancelRefundBps)
func ProductBookCancellationInvalidErrorID() common.Hash {
	return common.HexToHash("0xa26960037b80dd19dbf3d0319df4c4f56086754aa1f55bccdc280fdf9cc3260a")
}

// UnpackCancellationInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CancellationInvalid(uint16 coolingOffDays, uint16 cancelRefundBps)
func (productBook *ProductBook) UnpackCancellationInvalidError(raw []byte) (*ProductBookCancellationInvalid, error) {
	out := new(ProductBookCancellationInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "CancellationInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveBandCount represents a CurveBandCount error raised by the ProductBook contract.
type ProductBookCurveBandCount struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveBandCount(uint256 given, uint256 max)
func ProductBookCurveBandCountErrorID() common.Hash {
	return common.HexToHash("0x4228dfe17cb8a48ed29e13bc48f0c910f80a2a825b82f42e0fd4a32ad710999a")
}

// UnpackCurveBandCountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveBandCount(uint256 given, uint256 max)
func (productBook *ProductBook) UnpackCurveBandCountError(raw []byte) (*ProductBookCurveBandCount, error) {
	out := new(ProductBookCurveBandCount)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveBandCount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveBandOrder represents a CurveBandOrder error raised by the ProductBook contract.
type ProductBookCurveBandOrder struct {
	Band *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveBandOrder(uint256 band)
func ProductBookCurveBandOrderErrorID() common.Hash {
	return common.HexToHash("0x2d5cb4bc64a5cf361bbbc75a3beceb8985952b494402bcbd5e7ed4bdf3dd76f3")
}

// UnpackCurveBandOrderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveBandOrder(uint256 band)
func (productBook *ProductBook) UnpackCurveBandOrderError(raw []byte) (*ProductBookCurveBandOrder, error) {
	out := new(ProductBookCurveBandOrder)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveBandOrder", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveBandRange represents a CurveBandRange error raised by the ProductBook contract.
type ProductBookCurveBandRange struct {
	First int32
	Last  int32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveBandRange(int32 first, int32 last)
func ProductBookCurveBandRangeErrorID() common.Hash {
	return common.HexToHash("0xbfa0898450b6a7566e38596f192f89e41ef0c7f5c12e6fd163290f491565a9c6")
}

// UnpackCurveBandRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveBandRange(int32 first, int32 last)
func (productBook *ProductBook) UnpackCurveBandRangeError(raw []byte) (*ProductBookCurveBandRange, error) {
	out := new(ProductBookCurveBandRange)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveBandRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveKindUnknown represents a CurveKindUnknown error raised by the ProductBook contract.
type ProductBookCurveKindUnknown struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveKindUnknown(uint8 kind)
func ProductBookCurveKindUnknownErrorID() common.Hash {
	return common.HexToHash("0x8073844a48b912d1bbc36c69d4d70d64cc4bf938c4897b13fc7e625e26c7ab94")
}

// UnpackCurveKindUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveKindUnknown(uint8 kind)
func (productBook *ProductBook) UnpackCurveKindUnknownError(raw []byte) (*ProductBookCurveKindUnknown, error) {
	out := new(ProductBookCurveKindUnknown)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveKindUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveKneeInvalid represents a CurveKneeInvalid error raised by the ProductBook contract.
type ProductBookCurveKneeInvalid struct {
	Knee int32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveKneeInvalid(int32 knee)
func ProductBookCurveKneeInvalidErrorID() common.Hash {
	return common.HexToHash("0xbdf3f14903a44f8d8f09c404ab13676a64e60185d9b3c3ce79a89d34b4e27807")
}

// UnpackCurveKneeInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveKneeInvalid(int32 knee)
func (productBook *ProductBook) UnpackCurveKneeInvalidError(raw []byte) (*ProductBookCurveKneeInvalid, error) {
	out := new(ProductBookCurveKneeInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveKneeInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveMinimumClash represents a CurveMinimumClash error raised by the ProductBook contract.
type ProductBookCurveMinimumClash struct {
	MinPaymentBps uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveMinimumClash(uint16 minPaymentBps)
func ProductBookCurveMinimumClashErrorID() common.Hash {
	return common.HexToHash("0xa61243e9fadad71473dee2768482938a1ba5b894143276ef715133960f98d5f1")
}

// UnpackCurveMinimumClashError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveMinimumClash(uint16 minPaymentBps)
func (productBook *ProductBook) UnpackCurveMinimumClashError(raw []byte) (*ProductBookCurveMinimumClash, error) {
	out := new(ProductBookCurveMinimumClash)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveMinimumClash", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveShareTooLarge represents a CurveShareTooLarge error raised by the ProductBook contract.
type ProductBookCurveShareTooLarge struct {
	GivenBps *big.Int
	MaxBps   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveShareTooLarge(uint256 givenBps, uint256 maxBps)
func ProductBookCurveShareTooLargeErrorID() common.Hash {
	return common.HexToHash("0x3de53924c5db6fd5bd0b7670b6b38f185cca5b9c232c0de60fa7355cc9d29a66")
}

// UnpackCurveShareTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveShareTooLarge(uint256 givenBps, uint256 maxBps)
func (productBook *ProductBook) UnpackCurveShareTooLargeError(raw []byte) (*ProductBookCurveShareTooLarge, error) {
	out := new(ProductBookCurveShareTooLarge)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveShareTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveTickInvalid represents a CurveTickInvalid error raised by the ProductBook contract.
type ProductBookCurveTickInvalid struct {
	Tick uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveTickInvalid(uint32 tick)
func ProductBookCurveTickInvalidErrorID() common.Hash {
	return common.HexToHash("0xb672d001e746ea559f67756b01f0a4e53b5a6b30d4b5c5b115751397feef414a")
}

// UnpackCurveTickInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveTickInvalid(uint32 tick)
func (productBook *ProductBook) UnpackCurveTickInvalidError(raw []byte) (*ProductBookCurveTickInvalid, error) {
	out := new(ProductBookCurveTickInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveTickInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookCurveWithoutDirection represents a CurveWithoutDirection error raised by the ProductBook contract.
type ProductBookCurveWithoutDirection struct {
	Trigger int32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CurveWithoutDirection(int32 trigger)
func ProductBookCurveWithoutDirectionErrorID() common.Hash {
	return common.HexToHash("0xf8e197ef8b90d9034cad9da049e9ac9f66b715f1c2c19b319ee1bcb51d4049e6")
}

// UnpackCurveWithoutDirectionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CurveWithoutDirection(int32 trigger)
func (productBook *ProductBook) UnpackCurveWithoutDirectionError(raw []byte) (*ProductBookCurveWithoutDirection, error) {
	out := new(ProductBookCurveWithoutDirection)
	if err := productBook.abi.UnpackIntoInterface(out, "CurveWithoutDirection", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookDisputeTermsInvalid represents a DisputeTermsInvalid error raised by the ProductBook contract.
type ProductBookDisputeTermsInvalid struct {
	Window  uint32
	BondBps uint16
	Floor   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error DisputeTermsInvalid(uint32 window, uint16 bondBps, uint96 floor)
func ProductBookDisputeTermsInvalidErrorID() common.Hash {
	return common.HexToHash("0x5e79636083f164f54ba069bd26660a7ea38124ebfb4ac9d7803a63eb36fcca90")
}

// UnpackDisputeTermsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error DisputeTermsInvalid(uint32 window, uint16 bondBps, uint96 floor)
func (productBook *ProductBook) UnpackDisputeTermsInvalidError(raw []byte) (*ProductBookDisputeTermsInvalid, error) {
	out := new(ProductBookDisputeTermsInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "DisputeTermsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookFallbackRuleUnknown represents a FallbackRuleUnknown error raised by the ProductBook contract.
type ProductBookFallbackRuleUnknown struct {
	Given uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FallbackRuleUnknown(uint8 given)
func ProductBookFallbackRuleUnknownErrorID() common.Hash {
	return common.HexToHash("0xb59d2f9d82a9b24fd3e575015cba5ea69030bebb31394c0963c00f9285423dd9")
}

// UnpackFallbackRuleUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FallbackRuleUnknown(uint8 given)
func (productBook *ProductBook) UnpackFallbackRuleUnknownError(raw []byte) (*ProductBookFallbackRuleUnknown, error) {
	out := new(ProductBookFallbackRuleUnknown)
	if err := productBook.abi.UnpackIntoInterface(out, "FallbackRuleUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookIndexDecimalsInvalid represents a IndexDecimalsInvalid error raised by the ProductBook contract.
type ProductBookIndexDecimalsInvalid struct {
	Given uint8
	Max   uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error IndexDecimalsInvalid(uint8 given, uint8 max)
func ProductBookIndexDecimalsInvalidErrorID() common.Hash {
	return common.HexToHash("0x7f9d9040ed543b2a52d7c42f7126c7a4f3dbfcab965aa30c39aa7e97127c80dc")
}

// UnpackIndexDecimalsInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error IndexDecimalsInvalid(uint8 given, uint8 max)
func (productBook *ProductBook) UnpackIndexDecimalsInvalidError(raw []byte) (*ProductBookIndexDecimalsInvalid, error) {
	out := new(ProductBookIndexDecimalsInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "IndexDecimalsInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookMinClearInvalid represents a MinClearInvalid error raised by the ProductBook contract.
type ProductBookMinClearInvalid struct {
	GivenBps uint16
	MaxBps   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MinClearInvalid(uint16 givenBps, uint16 maxBps)
func ProductBookMinClearInvalidErrorID() common.Hash {
	return common.HexToHash("0xfb0d6961049170032e5d9b249277f8f005fa19117459afccbb5cc58a95367f00")
}

// UnpackMinClearInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MinClearInvalid(uint16 givenBps, uint16 maxBps)
func (productBook *ProductBook) UnpackMinClearInvalidError(raw []byte) (*ProductBookMinClearInvalid, error) {
	out := new(ProductBookMinClearInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "MinClearInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookModelNotUsable represents a ModelNotUsable error raised by the ProductBook contract.
type ProductBookModelNotUsable struct {
	ModelDigest [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ModelNotUsable(bytes32 modelDigest)
func ProductBookModelNotUsableErrorID() common.Hash {
	return common.HexToHash("0x2e2f71930391801c1f193b484ce5f4d239671edd32e062d1e62734a59d53c7ae")
}

// UnpackModelNotUsableError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ModelNotUsable(bytes32 modelDigest)
func (productBook *ProductBook) UnpackModelNotUsableError(raw []byte) (*ProductBookModelNotUsable, error) {
	out := new(ProductBookModelNotUsable)
	if err := productBook.abi.UnpackIntoInterface(out, "ModelNotUsable", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookPremiumRateInvalid represents a PremiumRateInvalid error raised by the ProductBook contract.
type ProductBookPremiumRateInvalid struct {
	GivenBps uint16
	MaxBps   uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PremiumRateInvalid(uint16 givenBps, uint16 maxBps)
func ProductBookPremiumRateInvalidErrorID() common.Hash {
	return common.HexToHash("0xb5e3033fde1bdef990310135040ff723ef62e6786941aa29d5acee72952a6559")
}

// UnpackPremiumRateInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PremiumRateInvalid(uint16 givenBps, uint16 maxBps)
func (productBook *ProductBook) UnpackPremiumRateInvalidError(raw []byte) (*ProductBookPremiumRateInvalid, error) {
	out := new(ProductBookPremiumRateInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "PremiumRateInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookProductExists represents a ProductExists error raised by the ProductBook contract.
type ProductBookProductExists struct {
	ProductId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProductExists(bytes32 productId)
func ProductBookProductExistsErrorID() common.Hash {
	return common.HexToHash("0x75567f2ecdb49d8023ea8ec46b584698c99a977e7d5e67b57bfa3e22c7b8c730")
}

// UnpackProductExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProductExists(bytes32 productId)
func (productBook *ProductBook) UnpackProductExistsError(raw []byte) (*ProductBookProductExists, error) {
	out := new(ProductBookProductExists)
	if err := productBook.abi.UnpackIntoInterface(out, "ProductExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookProductUnknown represents a ProductUnknown error raised by the ProductBook contract.
type ProductBookProductUnknown struct {
	ProductId [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ProductUnknown(bytes32 productId)
func ProductBookProductUnknownErrorID() common.Hash {
	return common.HexToHash("0x414d84e9f4d5cf7e1743f9e6b64234428b220a2ee6a032571c47a516853bb831")
}

// UnpackProductUnknownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ProductUnknown(bytes32 productId)
func (productBook *ProductBook) UnpackProductUnknownError(raw []byte) (*ProductBookProductUnknown, error) {
	out := new(ProductBookProductUnknown)
	if err := productBook.abi.UnpackIntoInterface(out, "ProductUnknown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookSaleCutoffPassed represents a SaleCutoffPassed error raised by the ProductBook contract.
type ProductBookSaleCutoffPassed struct {
	SaleCutoff uint64
	Time       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleCutoffPassed(uint64 saleCutoff, uint256 time)
func ProductBookSaleCutoffPassedErrorID() common.Hash {
	return common.HexToHash("0x3b3886718063f3d76b6f7b88852d533fc04782f183616221f4a4cbf1b966a32f")
}

// UnpackSaleCutoffPassedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleCutoffPassed(uint64 saleCutoff, uint256 time)
func (productBook *ProductBook) UnpackSaleCutoffPassedError(raw []byte) (*ProductBookSaleCutoffPassed, error) {
	out := new(ProductBookSaleCutoffPassed)
	if err := productBook.abi.UnpackIntoInterface(out, "SaleCutoffPassed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookSaleCutoffTooLate represents a SaleCutoffTooLate error raised by the ProductBook contract.
type ProductBookSaleCutoffTooLate struct {
	SaleCutoff    uint64
	WaitingPeriod uint64
	WindowStart   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SaleCutoffTooLate(uint64 saleCutoff, uint64 waitingPeriod, uint64 windowStart)
func ProductBookSaleCutoffTooLateErrorID() common.Hash {
	return common.HexToHash("0x9cc05031869d3bc8d4a484ad870b077022fc962e682c04fc61839e1784373f0e")
}

// UnpackSaleCutoffTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SaleCutoffTooLate(uint64 saleCutoff, uint64 waitingPeriod, uint64 windowStart)
func (productBook *ProductBook) UnpackSaleCutoffTooLateError(raw []byte) (*ProductBookSaleCutoffTooLate, error) {
	out := new(ProductBookSaleCutoffTooLate)
	if err := productBook.abi.UnpackIntoInterface(out, "SaleCutoffTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookSettlementDelayTooLong represents a SettlementDelayTooLong error raised by the ProductBook contract.
type ProductBookSettlementDelayTooLong struct {
	Given uint64
	Max   uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SettlementDelayTooLong(uint64 given, uint64 max)
func ProductBookSettlementDelayTooLongErrorID() common.Hash {
	return common.HexToHash("0x7c2a1226e7991bafc6ccbbdc1f1ae389d30ea0258d8e514178e4786c5e31b732")
}

// UnpackSettlementDelayTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SettlementDelayTooLong(uint64 given, uint64 max)
func (productBook *ProductBook) UnpackSettlementDelayTooLongError(raw []byte) (*ProductBookSettlementDelayTooLong, error) {
	out := new(ProductBookSettlementDelayTooLong)
	if err := productBook.abi.UnpackIntoInterface(out, "SettlementDelayTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookTermsHashMissing represents a TermsHashMissing error raised by the ProductBook contract.
type ProductBookTermsHashMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TermsHashMissing()
func ProductBookTermsHashMissingErrorID() common.Hash {
	return common.HexToHash("0x4edff2d95ae53d0591170871f97d6adc0fe836406631d1e54a74bfb68fc448a2")
}

// UnpackTermsHashMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TermsHashMissing()
func (productBook *ProductBook) UnpackTermsHashMissingError(raw []byte) (*ProductBookTermsHashMissing, error) {
	out := new(ProductBookTermsHashMissing)
	if err := productBook.abi.UnpackIntoInterface(out, "TermsHashMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookTextLengthInvalid represents a TextLengthInvalid error raised by the ProductBook contract.
type ProductBookTextLengthInvalid struct {
	Given *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TextLengthInvalid(uint256 given, uint256 min, uint256 max)
func ProductBookTextLengthInvalidErrorID() common.Hash {
	return common.HexToHash("0x299311960885586bd00417726a5942e2e67aabd70f52dc6264a98bdfd392ef31")
}

// UnpackTextLengthInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TextLengthInvalid(uint256 given, uint256 min, uint256 max)
func (productBook *ProductBook) UnpackTextLengthInvalidError(raw []byte) (*ProductBookTextLengthInvalid, error) {
	out := new(ProductBookTextLengthInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "TextLengthInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookWindowInvalid represents a WindowInvalid error raised by the ProductBook contract.
type ProductBookWindowInvalid struct {
	WindowStart uint64
	WindowEnd   uint64
	MaxSeconds  uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowInvalid(uint64 windowStart, uint64 windowEnd, uint64 maxSeconds)
func ProductBookWindowInvalidErrorID() common.Hash {
	return common.HexToHash("0xbcef37365925b5b23adaaf7310ee2c370064a02696c9f0df7e97f10189e2d6d7")
}

// UnpackWindowInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowInvalid(uint64 windowStart, uint64 windowEnd, uint64 maxSeconds)
func (productBook *ProductBook) UnpackWindowInvalidError(raw []byte) (*ProductBookWindowInvalid, error) {
	out := new(ProductBookWindowInvalid)
	if err := productBook.abi.UnpackIntoInterface(out, "WindowInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// ProductBookWindowTooFar represents a WindowTooFar error raised by the ProductBook contract.
type ProductBookWindowTooFar struct {
	WindowEnd uint64
	Latest    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error WindowTooFar(uint64 windowEnd, uint256 latest)
func ProductBookWindowTooFarErrorID() common.Hash {
	return common.HexToHash("0xae011cc322c26d1562c2d236f48dd7c1680d27be031c2d267c089aac0a7801c6")
}

// UnpackWindowTooFarError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error WindowTooFar(uint64 windowEnd, uint256 latest)
func (productBook *ProductBook) UnpackWindowTooFarError(raw []byte) (*ProductBookWindowTooFar, error) {
	out := new(ProductBookWindowTooFar)
	if err := productBook.abi.UnpackIntoInterface(out, "WindowTooFar", raw); err != nil {
		return nil, err
	}
	return out, nil
}
