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

// SheafCallbacksMetaData contains all meta data concerning the SheafCallbacks contract.
var SheafCallbacksMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"hub_\",\"type\":\"address\"},{\"internalType\":\"contractIDisputes\",\"name\":\"disputes_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"DISPUTES\",\"outputs\":[{\"internalType\":\"contractIDisputes\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"HUB\",\"outputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_DELAY\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MAX_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"MIN_GAS\",\"outputs\":[{\"internalType\":\"uint32\",\"name\":\"\",\"type\":\"uint32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"ask\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"callOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"},{\"internalType\":\"enumCallState\",\"name\":\"state\",\"type\":\"uint8\"}],\"internalType\":\"structCall\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"address[]\",\"name\":\"consumers\",\"type\":\"address[]\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"page\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"name\":\"deliver\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"made\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"}],\"name\":\"isFinal\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"gasLimit\",\"type\":\"uint32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"CallbackAsked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"success\",\"type\":\"bool\"}],\"name\":\"CallbackMade\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"consumer\",\"type\":\"address\"}],\"name\":\"CallbackKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"gasLimit\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxGas\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"delay\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxDelay\",\"type\":\"uint256\"}],\"name\":\"CallbackOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"NotAttested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"}]",
	ID:  "e834eafe38ffab9a01f1d4e1704b3cdf0d",
	Bin: "0x60c060405234801561000f575f5ffd5b506040516112c83803806112c883398101604081905261002e9161005c565b6001600160a01b039182166080521660a052610094565b6001600160a01b0381168114610059575f5ffd5b50565b5f5f6040838503121561006d575f5ffd5b825161007881610045565b602084015190925061008981610045565b809150509250929050565b60805160a0516111ea6100de5f395f81816099015281816102540152818161038e015261044001525f8181610132015281816101c30152818161070c015261092201526111ea5ff3fe608060405234801561000f575f5ffd5b5060043610610090575f3560e01c8063798eb2bc11610063578063798eb2bc1461010a578063a4c52b861461012d578063a93f1bf114610154578063eda042dd14610169578063f9b5b24714610189575f5ffd5b806316e5a6731461009457806320d2c951146100d85780634125ff90146100f65780635f2a9f4114610100575b5f5ffd5b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b0390911681526020015b60405180910390f35b6100e161753081565b60405163ffffffff90911681526020016100cf565b6100e16212750081565b6100e1620f424081565b61011d610118366004610b19565b6101aa565b60405190151581526020016100cf565b6100bb7f000000000000000000000000000000000000000000000000000000000000000081565b610167610162366004610b51565b6104bc565b005b61017c610177366004610bab565b610647565b6040516100cf9190610bf5565b61019c610197366004610c8c565b6106f3565b6040519081526020016100cf565b5f6002604051631f27a4f360e11b8152600481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690633e4f49e690602401602060405180830381865afa158015610210573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102349190610daf565b600381111561024557610245610be1565b1461025157505f6104b6565b5f7f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166305a8da726040518163ffffffff1660e01b8152600401602060405180830381865afa1580156102ae573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906102d29190610dca565b90506001600160a01b0381166102ec5760019150506104b6565b604051631d94e2c560e21b8152600481018590525f906001600160a01b038316906376538b1490602401606060405180830381865afa158015610331573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103559190610e15565b5091505060ff811660011461036f576001925050506104b6565b60026040516308c9b79360e41b815260048101879052602481018690527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638c9b79309060440160a060405180830381865afa1580156103db573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103ff9190610e84565b60800151600381111561041457610414610be1565b03610423575f925050506104b6565b6040516344abf2e760e11b815260048101869052602481018590527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690638957e5ce90604401602060405180830381865afa15801561048d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906104b19190610f2b565b925050505b92915050565b61753063ffffffff831610806104da5750620f424063ffffffff8316115b806104ed57506212750063ffffffff8216115b156105325760405163163c7cc160e01b815263ffffffff8084166004830152620f42406024830152821660448201526212750060648201526084015b60405180910390fd5b5f848152602081815260408083208684528252808320338452909152902060018154600160401b900460ff16600381111561056f5761056f610be1565b1480610597575060028154600160401b900460ff16600381111561059557610595610be1565b145b156105c55760405163cb2a3cb560e01b81526004810186905260248101859052336044820152606401610529565b805463ffffffff80851663ffffffff19918516640100000000810268ffffffffff000000001990941693909317600160401b1791909116811783556040805191825260208201929092523391869188917ff9802d28684a860b44b1386812ad0d98371c01eb3ecb20b15ece6c0cb9bfc022910160405180910390a45050505050565b610667604080516060810182525f80825260208201819052909182015290565b5f8481526020818152604080832086845282528083206001600160a01b03861684528252918290208251606081018452815463ffffffff80821683526401000000008204169382019390935292909190830190600160401b900460ff1660038111156106d5576106d5610be1565b60038111156106e6576106e6610be1565b90525090505b9392505050565b604051631339cea360e11b81525f906001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906326739d469061074d908d908b908b908b908b908b908b9060040161107b565b602060405180830381865afa158015610768573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061078c9190610f2b565b6107ac5760405163050b48d960e41b8152600481018b9052602401610529565b5f5b86811015610857576107dc8b8989848181106107cc576107cc61110f565b90506101200201602001356101aa565b1561084f575f5b8981101561084d576108348c8c8c848181106108015761080161110f565b90506020020160208101906108169190611123565b8b8b868181106108285761082861110f565b90506101200201610865565b156108455761084283611152565b92505b6001016107e3565b505b6001016107ae565b509998505050505050505050565b5f8381526020818152604080832084830135845282528083206001600160a01b038616845282528083208151606081018352815463ffffffff80821683526401000000008204169482019490945290928492849190830190600160401b900460ff1660038111156108d8576108d8610be1565b60038111156108e9576108e9610be1565b905250905060018160400151600381111561090657610906610be1565b14610915575f925050506106ec565b806020015163ffffffff167f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316630de257d0886040518263ffffffff1660e01b815260040161096e91815260200190565b602060405180830381865afa158015610989573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109ad919061116a565b6109b79190611183565b67ffffffffffffffff164210156109d2575f925050506106ec565b815460ff60401b19166802000000000000000017825580516040515f91610a3b91889163ffffffff1690610a0c908b908a906024016111a3565b60408051601f198184030181529190526020810180516001600160e01b031663d9f541ed60e01b179052610ab1565b905080610a5957825460ff60401b1916680300000000000000001783555b856001600160a01b03168560200135887f2511be4af0f24ab67a3d62b623be61135791b6f5c24ada675e2435ae866ac04784604051610a9c911515815260200190565b60405180910390a45060019695505050505050565b5f80614e20610ac1603f866111b8565b610acb90866111d7565b610ad591906111d7565b9050805a1015610b04575a604051634fd394c160e11b8152600481019190915260248101829052604401610529565b5f5f8451602086015f8989f195945050505050565b5f5f60408385031215610b2a575f5ffd5b50508035926020909101359150565b803563ffffffff81168114610b4c575f5ffd5b919050565b5f5f5f5f60808587031215610b64575f5ffd5b8435935060208501359250610b7b60408601610b39565b9150610b8960608601610b39565b905092959194509250565b6001600160a01b0381168114610ba8575f5ffd5b50565b5f5f5f60608486031215610bbd575f5ffd5b83359250602084013591506040840135610bd681610b94565b809150509250925092565b634e487b7160e01b5f52602160045260245ffd5b5f60608201905063ffffffff835116825263ffffffff6020840151166020830152604083015160048110610c3757634e487b7160e01b5f52602160045260245ffd5b8060408401525092915050565b5f5f83601f840112610c54575f5ffd5b50813567ffffffffffffffff811115610c6b575f5ffd5b6020830191508360208260051b8501011115610c85575f5ffd5b9250929050565b5f5f5f5f5f5f5f5f5f60a08a8c031215610ca4575f5ffd5b8935985060208a013567ffffffffffffffff811115610cc1575f5ffd5b610ccd8c828d01610c44565b90995097505060408a013567ffffffffffffffff811115610cec575f5ffd5b8a01601f81018c13610cfc575f5ffd5b803567ffffffffffffffff811115610d12575f5ffd5b8c602061012083028401011115610d27575f5ffd5b6020919091019650945060608a013567ffffffffffffffff811115610d4a575f5ffd5b610d568c828d01610c44565b90955093505060808a013567ffffffffffffffff811115610d75575f5ffd5b610d818c828d01610c44565b915080935050809150509295985092959850929598565b60048110610ba8575f5ffd5b8051610b4c81610d98565b5f60208284031215610dbf575f5ffd5b81516106ec81610d98565b5f60208284031215610dda575f5ffd5b81516106ec81610b94565b60ff81168114610ba8575f5ffd5b8051610b4c81610de5565b805167ffffffffffffffff81168114610b4c575f5ffd5b5f5f5f60608486031215610e27575f5ffd5b835192506020840151610e3981610de5565b9150610e4760408501610dfe565b90509250925092565b80516bffffffffffffffffffffffff81168114610b4c575f5ffd5b8060030b8114610ba8575f5ffd5b8051610b4c81610e6b565b5f60a0828403128015610e95575f5ffd5b5060405160a0810167ffffffffffffffff81118282101715610ec557634e487b7160e01b5f52604160045260245ffd5b604052610ed183610dfe565b8152610edf60208401610e50565b6020820152610ef060408401610e79565b6040820152610f0160608401610df3565b6060820152610f1260808401610da4565b60808201529392505050565b8015158114610ba8575f5ffd5b5f60208284031215610f3b575f5ffd5b81516106ec81610f1e565b8035610b4c81610e6b565b803561ffff81168114610b4c575f5ffd5b8035610b4c81610de5565b63ffffffff610f7b82610b39565b168252602081810135908301526040810135610f9681610e6b565b610fa5604084018260030b9052565b50610fb260608201610f46565b610fc1606084018260030b9052565b50610fce60808201610f46565b610fdd608084018260030b9052565b50610fea60a08201610b39565b63ffffffff1660a083015261100160c08201610f51565b61ffff1660c083015261101660e08201610f62565b60ff1660e083015261102b6101008201610f62565b60ff8116610100840152505050565b8183526020830192505f815f5b8481101561107157813561105a81610f1e565b151586526020958601959190910190600101611047565b5093949350505050565b87815260806020820181905281018690525f8760a08301825b898110156110ba576110a68284610f6d565b610120928301929190910190600101611094565b5083810360408501528681526001600160fb1b038711156110d9575f5ffd5b8660051b9150818860208301370182810360209081016060850152611101908201858761103a565b9a9950505050505050505050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215611133575f5ffd5b81356106ec81610b94565b634e487b7160e01b5f52601160045260245ffd5b5f600182016111635761116361113e565b5060010190565b5f6020828403121561117a575f5ffd5b6106ec82610dfe565b67ffffffffffffffff81811683821601908111156104b6576104b661113e565b82815261014081016106ec6020830184610f6d565b5f826111d257634e487b7160e01b5f52601260045260245ffd5b500490565b808201808211156104b6576104b661113e56",
}

// SheafCallbacks is an auto generated Go binding around an Ethereum contract.
type SheafCallbacks struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SheafCallbacks) GetABI() abi.ABI {
	return c.abi
}

// NewSheafCallbacks creates a new instance of SheafCallbacks.
func NewSheafCallbacks() *SheafCallbacks {
	parsed, err := SheafCallbacksMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SheafCallbacks{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SheafCallbacks) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address hub_, address disputes_) returns()
func (sheafCallbacks *SheafCallbacks) PackConstructor(hub_ common.Address, disputes_ common.Address) []byte {
	enc, err := sheafCallbacks.abi.Pack("", hub_, disputes_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackDISPUTES is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e5a673.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function DISPUTES() view returns(address)
func (sheafCallbacks *SheafCallbacks) PackDISPUTES() []byte {
	enc, err := sheafCallbacks.abi.Pack("DISPUTES")
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
func (sheafCallbacks *SheafCallbacks) TryPackDISPUTES() ([]byte, error) {
	return sheafCallbacks.abi.Pack("DISPUTES")
}

// UnpackDISPUTES is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16e5a673.
//
// Solidity: function DISPUTES() view returns(address)
func (sheafCallbacks *SheafCallbacks) UnpackDISPUTES(data []byte) (common.Address, error) {
	out, err := sheafCallbacks.abi.Unpack("DISPUTES", data)
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
func (sheafCallbacks *SheafCallbacks) PackHUB() []byte {
	enc, err := sheafCallbacks.abi.Pack("HUB")
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
func (sheafCallbacks *SheafCallbacks) TryPackHUB() ([]byte, error) {
	return sheafCallbacks.abi.Pack("HUB")
}

// UnpackHUB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4c52b86.
//
// Solidity: function HUB() view returns(address)
func (sheafCallbacks *SheafCallbacks) UnpackHUB(data []byte) (common.Address, error) {
	out, err := sheafCallbacks.abi.Unpack("HUB", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) PackMAXDELAY() []byte {
	enc, err := sheafCallbacks.abi.Pack("MAX_DELAY")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXDELAY is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4125ff90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) TryPackMAXDELAY() ([]byte, error) {
	return sheafCallbacks.abi.Pack("MAX_DELAY")
}

// UnpackMAXDELAY is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4125ff90.
//
// Solidity: function MAX_DELAY() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) UnpackMAXDELAY(data []byte) (uint32, error) {
	out, err := sheafCallbacks.abi.Unpack("MAX_DELAY", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMAXGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f2a9f41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MAX_GAS() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) PackMAXGAS() []byte {
	enc, err := sheafCallbacks.abi.Pack("MAX_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMAXGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f2a9f41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MAX_GAS() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) TryPackMAXGAS() ([]byte, error) {
	return sheafCallbacks.abi.Pack("MAX_GAS")
}

// UnpackMAXGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f2a9f41.
//
// Solidity: function MAX_GAS() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) UnpackMAXGAS(data []byte) (uint32, error) {
	out, err := sheafCallbacks.abi.Unpack("MAX_GAS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackMINGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20d2c951.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_GAS() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) PackMINGAS() []byte {
	enc, err := sheafCallbacks.abi.Pack("MIN_GAS")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINGAS is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x20d2c951.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_GAS() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) TryPackMINGAS() ([]byte, error) {
	return sheafCallbacks.abi.Pack("MIN_GAS")
}

// UnpackMINGAS is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x20d2c951.
//
// Solidity: function MIN_GAS() view returns(uint32)
func (sheafCallbacks *SheafCallbacks) UnpackMINGAS(data []byte) (uint32, error) {
	out, err := sheafCallbacks.abi.Unpack("MIN_GAS", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa93f1bf1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ask(uint256 requestId, bytes32 riskId, uint32 gasLimit, uint32 delay) returns()
func (sheafCallbacks *SheafCallbacks) PackAsk(requestId *big.Int, riskId [32]byte, gasLimit uint32, delay uint32) []byte {
	enc, err := sheafCallbacks.abi.Pack("ask", requestId, riskId, gasLimit, delay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsk is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa93f1bf1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ask(uint256 requestId, bytes32 riskId, uint32 gasLimit, uint32 delay) returns()
func (sheafCallbacks *SheafCallbacks) TryPackAsk(requestId *big.Int, riskId [32]byte, gasLimit uint32, delay uint32) ([]byte, error) {
	return sheafCallbacks.abi.Pack("ask", requestId, riskId, gasLimit, delay)
}

// PackCallOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda042dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function callOf(uint256 requestId, bytes32 riskId, address consumer) view returns((uint32,uint32,uint8))
func (sheafCallbacks *SheafCallbacks) PackCallOf(requestId *big.Int, riskId [32]byte, consumer common.Address) []byte {
	enc, err := sheafCallbacks.abi.Pack("callOf", requestId, riskId, consumer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCallOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeda042dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function callOf(uint256 requestId, bytes32 riskId, address consumer) view returns((uint32,uint32,uint8))
func (sheafCallbacks *SheafCallbacks) TryPackCallOf(requestId *big.Int, riskId [32]byte, consumer common.Address) ([]byte, error) {
	return sheafCallbacks.abi.Pack("callOf", requestId, riskId, consumer)
}

// UnpackCallOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeda042dd.
//
// Solidity: function callOf(uint256 requestId, bytes32 riskId, address consumer) view returns((uint32,uint32,uint8))
func (sheafCallbacks *SheafCallbacks) UnpackCallOf(data []byte) (Call, error) {
	out, err := sheafCallbacks.abi.Unpack("callOf", data)
	if err != nil {
		return *new(Call), err
	}
	out0 := *abi.ConvertType(out[0], new(Call)).(*Call)
	return out0, nil
}

// PackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9b5b247.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deliver(uint256 requestId, address[] consumers, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] page, bytes32[] proof, bool[] flags) returns(uint256 made)
func (sheafCallbacks *SheafCallbacks) PackDeliver(requestId *big.Int, consumers []common.Address, page []Outcome, proof [][32]byte, flags []bool) []byte {
	enc, err := sheafCallbacks.abi.Pack("deliver", requestId, consumers, page, proof, flags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeliver is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf9b5b247.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deliver(uint256 requestId, address[] consumers, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] page, bytes32[] proof, bool[] flags) returns(uint256 made)
func (sheafCallbacks *SheafCallbacks) TryPackDeliver(requestId *big.Int, consumers []common.Address, page []Outcome, proof [][32]byte, flags []bool) ([]byte, error) {
	return sheafCallbacks.abi.Pack("deliver", requestId, consumers, page, proof, flags)
}

// UnpackDeliver is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf9b5b247.
//
// Solidity: function deliver(uint256 requestId, address[] consumers, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] page, bytes32[] proof, bool[] flags) returns(uint256 made)
func (sheafCallbacks *SheafCallbacks) UnpackDeliver(data []byte) (*big.Int, error) {
	out, err := sheafCallbacks.abi.Unpack("deliver", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x798eb2bc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isFinal(uint256 requestId, bytes32 riskId) view returns(bool)
func (sheafCallbacks *SheafCallbacks) PackIsFinal(requestId *big.Int, riskId [32]byte) []byte {
	enc, err := sheafCallbacks.abi.Pack("isFinal", requestId, riskId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsFinal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x798eb2bc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isFinal(uint256 requestId, bytes32 riskId) view returns(bool)
func (sheafCallbacks *SheafCallbacks) TryPackIsFinal(requestId *big.Int, riskId [32]byte) ([]byte, error) {
	return sheafCallbacks.abi.Pack("isFinal", requestId, riskId)
}

// UnpackIsFinal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x798eb2bc.
//
// Solidity: function isFinal(uint256 requestId, bytes32 riskId) view returns(bool)
func (sheafCallbacks *SheafCallbacks) UnpackIsFinal(data []byte) (bool, error) {
	out, err := sheafCallbacks.abi.Unpack("isFinal", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// SheafCallbacksCallbackAsked represents a CallbackAsked event raised by the SheafCallbacks contract.
type SheafCallbacksCallbackAsked struct {
	RequestId *big.Int
	RiskId    [32]byte
	Consumer  common.Address
	GasLimit  uint32
	Delay     uint32
	Raw       *types.Log // Blockchain specific contextual infos
}

const SheafCallbacksCallbackAskedEventName = "CallbackAsked"

// ContractEventName returns the user-defined event name.
func (SheafCallbacksCallbackAsked) ContractEventName() string {
	return SheafCallbacksCallbackAskedEventName
}

// UnpackCallbackAskedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackAsked(uint256 indexed requestId, bytes32 indexed riskId, address indexed consumer, uint32 gasLimit, uint32 delay)
func (sheafCallbacks *SheafCallbacks) UnpackCallbackAskedEvent(log *types.Log) (*SheafCallbacksCallbackAsked, error) {
	event := "CallbackAsked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sheafCallbacks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SheafCallbacksCallbackAsked)
	if len(log.Data) > 0 {
		if err := sheafCallbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sheafCallbacks.abi.Events[event].Inputs {
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

// SheafCallbacksCallbackMade represents a CallbackMade event raised by the SheafCallbacks contract.
type SheafCallbacksCallbackMade struct {
	RequestId *big.Int
	RiskId    [32]byte
	Consumer  common.Address
	Success   bool
	Raw       *types.Log // Blockchain specific contextual infos
}

const SheafCallbacksCallbackMadeEventName = "CallbackMade"

// ContractEventName returns the user-defined event name.
func (SheafCallbacksCallbackMade) ContractEventName() string {
	return SheafCallbacksCallbackMadeEventName
}

// UnpackCallbackMadeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CallbackMade(uint256 indexed requestId, bytes32 indexed riskId, address indexed consumer, bool success)
func (sheafCallbacks *SheafCallbacks) UnpackCallbackMadeEvent(log *types.Log) (*SheafCallbacksCallbackMade, error) {
	event := "CallbackMade"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sheafCallbacks.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SheafCallbacksCallbackMade)
	if len(log.Data) > 0 {
		if err := sheafCallbacks.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sheafCallbacks.abi.Events[event].Inputs {
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
func (sheafCallbacks *SheafCallbacks) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sheafCallbacks.abi.Errors["CallbackKnown"].ID.Bytes()[:4]) {
		return sheafCallbacks.UnpackCallbackKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], sheafCallbacks.abi.Errors["CallbackOutOfRange"].ID.Bytes()[:4]) {
		return sheafCallbacks.UnpackCallbackOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], sheafCallbacks.abi.Errors["NotAttested"].ID.Bytes()[:4]) {
		return sheafCallbacks.UnpackNotAttestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sheafCallbacks.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return sheafCallbacks.UnpackNotEnoughGasError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SheafCallbacksCallbackKnown represents a CallbackKnown error raised by the SheafCallbacks contract.
type SheafCallbacksCallbackKnown struct {
	RequestId *big.Int
	RiskId    [32]byte
	Consumer  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackKnown(uint256 requestId, bytes32 riskId, address consumer)
func SheafCallbacksCallbackKnownErrorID() common.Hash {
	return common.HexToHash("0xcb2a3cb5d985dce2963a0815665b365f270e6404750a5ed963a6eb1a0a2ad14e")
}

// UnpackCallbackKnownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackKnown(uint256 requestId, bytes32 riskId, address consumer)
func (sheafCallbacks *SheafCallbacks) UnpackCallbackKnownError(raw []byte) (*SheafCallbacksCallbackKnown, error) {
	out := new(SheafCallbacksCallbackKnown)
	if err := sheafCallbacks.abi.UnpackIntoInterface(out, "CallbackKnown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SheafCallbacksCallbackOutOfRange represents a CallbackOutOfRange error raised by the SheafCallbacks contract.
type SheafCallbacksCallbackOutOfRange struct {
	GasLimit *big.Int
	MaxGas   *big.Int
	Delay    *big.Int
	MaxDelay *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CallbackOutOfRange(uint256 gasLimit, uint256 maxGas, uint256 delay, uint256 maxDelay)
func SheafCallbacksCallbackOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x163c7cc1b82e7a4108f20971f612d5b5265b6bcc26096b46b1f51d75e8106cfe")
}

// UnpackCallbackOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CallbackOutOfRange(uint256 gasLimit, uint256 maxGas, uint256 delay, uint256 maxDelay)
func (sheafCallbacks *SheafCallbacks) UnpackCallbackOutOfRangeError(raw []byte) (*SheafCallbacksCallbackOutOfRange, error) {
	out := new(SheafCallbacksCallbackOutOfRange)
	if err := sheafCallbacks.abi.UnpackIntoInterface(out, "CallbackOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SheafCallbacksNotAttested represents a NotAttested error raised by the SheafCallbacks contract.
type SheafCallbacksNotAttested struct {
	RequestId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttested(uint256 requestId)
func SheafCallbacksNotAttestedErrorID() common.Hash {
	return common.HexToHash("0x50b48d90f71b0d1ca11c441df6a2ef3b7120c564e801e74cc35a08c43d28f7a4")
}

// UnpackNotAttestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttested(uint256 requestId)
func (sheafCallbacks *SheafCallbacks) UnpackNotAttestedError(raw []byte) (*SheafCallbacksNotAttested, error) {
	out := new(SheafCallbacksNotAttested)
	if err := sheafCallbacks.abi.UnpackIntoInterface(out, "NotAttested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SheafCallbacksNotEnoughGas represents a NotEnoughGas error raised by the SheafCallbacks contract.
type SheafCallbacksNotEnoughGas struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 given, uint256 required)
func SheafCallbacksNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 given, uint256 required)
func (sheafCallbacks *SheafCallbacks) UnpackNotEnoughGasError(raw []byte) (*SheafCallbacksNotEnoughGas, error) {
	out := new(SheafCallbacksNotEnoughGas)
	if err := sheafCallbacks.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}
