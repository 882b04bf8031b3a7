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

// SheafFeedMetaData contains all meta data concerning the SheafFeed contract.
var SheafFeedMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"hub_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"HUB\",\"outputs\":[{\"internalType\":\"contractIReportHub\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"termsHash\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"modelDigest\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"}],\"name\":\"feedIdOf\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"feedId\",\"type\":\"bytes32\"}],\"name\":\"latest\",\"outputs\":[{\"components\":[{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structReading\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"feedId\",\"type\":\"bytes32\"},{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"}],\"name\":\"readingAt\",\"outputs\":[{\"components\":[{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"},{\"internalType\":\"uint64\",\"name\":\"windowStart\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structReading\",\"name\":\"reading\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"},{\"components\":[{\"internalType\":\"uint32\",\"name\":\"index\",\"type\":\"uint32\"},{\"internalType\":\"bytes32\",\"name\":\"riskId\",\"type\":\"bytes32\"},{\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"low\",\"type\":\"int32\"},{\"internalType\":\"int32\",\"name\":\"high\",\"type\":\"int32\"},{\"internalType\":\"uint32\",\"name\":\"spread\",\"type\":\"uint32\"},{\"internalType\":\"uint16\",\"name\":\"clearBps\",\"type\":\"uint16\"},{\"internalType\":\"uint8\",\"name\":\"k\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"}],\"internalType\":\"structOutcome[]\",\"name\":\"page\",\"type\":\"tuple[]\"},{\"internalType\":\"bytes32[]\",\"name\":\"proof\",\"type\":\"bytes32[]\"},{\"internalType\":\"bool[]\",\"name\":\"flags\",\"type\":\"bool[]\"}],\"name\":\"update\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"feedId\",\"type\":\"bytes32\"},{\"indexed\":true,\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"},{\"indexed\":false,\"internalType\":\"int32\",\"name\":\"value\",\"type\":\"int32\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"status\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"windowEnd\",\"type\":\"uint64\"}],\"name\":\"FeedUpdated\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"feedId\",\"type\":\"bytes32\"},{\"internalType\":\"uint80\",\"name\":\"round\",\"type\":\"uint80\"}],\"name\":\"NoReading\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"requestId\",\"type\":\"uint256\"}],\"name\":\"NotAttested\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"}]",
	ID:  "6ec12219b0ad1744927f48b299b4c52035",
	Bin: "0x60a0604052348015600e575f5ffd5b50604051610fd7380380610fd7833981016040819052602b91603b565b6001600160a01b03166080526066565b5f60208284031215604a575f5ffd5b81516001600160a01b0381168114605f575f5ffd5b9392505050565b608051610f4c61008b5f395f818160b701528181610297015261034f0152610f4c5ff3fe608060405234801561000f575f5ffd5b5060043610610055575f3560e01c80631c6419b01461005957806379feb1071461007f5780638783ab821461009f578063a4c52b86146100b2578063d0e2a8f7146100f1575b5f5ffd5b61006c6100673660046108f6565b610106565b6040519081526020015b60405180910390f35b61009261008d366004610934565b61014d565b604051610076919061094b565b6100926100ad366004610a18565b61017d565b6100d97f000000000000000000000000000000000000000000000000000000000000000081565b6040516001600160a01b039091168152602001610076565b6101046100ff366004610a98565b610280565b005b604080516020808201969096528082019490945260608401929092526001600160401b03166080808401919091528151808403909101815260a09092019052805191012090565b610155610894565b5f828152602081905260409020546101779083906001600160501b031661017d565b92915050565b610185610894565b505f8281526001602081815260408084206001600160501b0386811686529083528185208251610120810184528154928316808252600160501b84046001600160401b0390811696830196909652600160901b840490951693810193909352600160d01b909104600390810b606084015293015480840b6080830152640100000000810490930b60a082015268010000000000000000830463ffffffff1660c0820152600160601b830461ffff1660e0820152600160701b90920460ff1661010083015290910361017757604051630ab439b560e31b8152600481018490526001600160501b03831660248201526044015b60405180910390fd5b604051631339cea360e11b81526001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016906326739d46906102d8908a908a908a908a908a908a908a90600401610c49565b602060405180830381865afa1580156102f3573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103179190610d7c565b6103375760405163050b48d960e41b815260048101889052602401610277565b60405163192701df60e11b8152600481018890525f907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063324e03be9060240161018060405180830381865afa15801561039d573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906103c19190610e0a565b90505f6103cd89610410565b90505f5b87811015610404576103fc83838b8b858181106103f0576103f0610ed0565b90506101200201610447565b6001016103d1565b50505050505050505050565b5f6001600160501b03821115610443576040516306dfcc6560e41b81526050600482015260248101839052604401610277565b5090565b5f6104648460600151856080015184602001358760e00151610106565b5f8181526001602090815260408083206001600160501b03808916855292529091205491925016156104965750505050565b604051806101200160405280846001600160501b031681526020018560e001516001600160401b031681526020018561010001516001600160401b031681526020018360400160208101906104eb9190610ee4565b60030b81526020016105036080850160608601610ee4565b60030b815260200161051b60a0850160808601610ee4565b60030b815260200161053360c0850160a08601610efd565b63ffffffff16815260200161054e60e0850160c08601610f18565b61ffff16815260200161056961012085016101008601610f31565b60ff1681525060015f8381526020019081526020015f205f856001600160501b03166001600160501b031681526020019081526020015f205f820151815f015f6101000a8154816001600160501b0302191690836001600160501b031602179055506020820151815f01600a6101000a8154816001600160401b0302191690836001600160401b031602179055506040820151815f0160126101000a8154816001600160401b0302191690836001600160401b031602179055506060820151815f01601a6101000a81548163ffffffff021916908360030b63ffffffff1602179055506080820151816001015f6101000a81548163ffffffff021916908360030b63ffffffff16021790555060a08201518160010160046101000a81548163ffffffff021916908360030b63ffffffff16021790555060c08201518160010160086101000a81548163ffffffff021916908363ffffffff16021790555060e082015181600101600c6101000a81548161ffff021916908361ffff16021790555061010082015181600101600e6101000a81548160ff021916908360ff1602179055509050505f5f5f8381526020019081526020015f205f9054906101000a90046001600160501b031690505f60015f8481526020019081526020015f205f836001600160501b03166001600160501b031681526020019081526020015f205f0160129054906101000a90046001600160401b03169050806001600160401b03168661010001516001600160401b031610806107d65750806001600160401b03168661010001516001600160401b03161480156107d65750816001600160501b0316856001600160501b0316105b156107e357505050505050565b5f8381526020819052604090819020805469ffffffffffffffffffff19166001600160501b0388169081179091559084907f865ace4b42f91c40c27a617a638b80994eb4527b7017e9f102fae38770c756b0906108469060608901908901610ee4565b61085861012089016101008a01610f31565b6101008b01516040805160039490940b845260ff90921660208401526001600160401b03169082015260600160405180910390a3505050505050565b60408051610120810182525f80825260208201819052918101829052606081018290526080810182905260a0810182905260c0810182905260e0810182905261010081019190915290565b6001600160401b03811681146108f3575f5ffd5b50565b5f5f5f5f60808587031215610909575f5ffd5b8435935060208501359250604085013591506060850135610929816108df565b939692955090935050565b5f60208284031215610944575f5ffd5b5035919050565b5f610120820190506001600160501b0383511682526001600160401b036020840151166020830152604083015161098d60408401826001600160401b03169052565b5060608301516109a2606084018260030b9052565b5060808301516109b7608084018260030b9052565b5060a08301516109cc60a084018260030b9052565b5060c08301516109e460c084018263ffffffff169052565b5060e08301516109fa60e084018261ffff169052565b50610100830151610a1161010084018260ff169052565b5092915050565b5f5f60408385031215610a29575f5ffd5b8235915060208301356001600160501b0381168114610a46575f5ffd5b809150509250929050565b5f5f83601f840112610a61575f5ffd5b5081356001600160401b03811115610a77575f5ffd5b6020830191508360208260051b8501011115610a91575f5ffd5b9250929050565b5f5f5f5f5f5f5f6080888a031215610aae575f5ffd5b8735965060208801356001600160401b03811115610aca575f5ffd5b8801601f81018a13610ada575f5ffd5b80356001600160401b03811115610aef575f5ffd5b8a602061012083028401011115610b04575f5ffd5b6020919091019650945060408801356001600160401b03811115610b26575f5ffd5b610b328a828b01610a51565b90955093505060608801356001600160401b03811115610b50575f5ffd5b610b5c8a828b01610a51565b989b979a50959850939692959293505050565b63ffffffff811681146108f3575f5ffd5b8035610b8b81610b6f565b919050565b8035600381900b8114610b8b575f5ffd5b803561ffff81168114610b8b575f5ffd5b60ff811681146108f3575f5ffd5b8035610b8b81610bb2565b8183525f6001600160fb1b03831115610be2575f5ffd5b8260051b80836020870137939093016020019392505050565b80151581146108f3575f5ffd5b8183526020830192505f815f5b84811015610c3f578135610c2881610bfb565b151586526020958601959190910190600101610c15565b5093949350505050565b87815260806020820181905281018690525f8760a08301825b89811015610d44578235610c7581610b6f565b63ffffffff16825260208381013590830152610c9360408401610b90565b610ca2604084018260030b9052565b50610caf60608401610b90565b610cbe606084018260030b9052565b50610ccb60808401610b90565b610cda608084018260030b9052565b50610ce760a08401610b80565b63ffffffff1660a0830152610cfe60c08401610ba1565b61ffff1660c0830152610d1360e08401610bc0565b60ff1660e0830152610d286101008401610bc0565b60ff166101008301526101209283019290910190600101610c62565b508381036040850152610d5881888a610bcb565b9150508281036060840152610d6e818587610c08565b9a9950505050505050505050565b5f60208284031215610d8c575f5ffd5b8151610d9781610bfb565b9392505050565b60405161018081016001600160401b0381118282101715610dcd57634e487b7160e01b5f52604160045260245ffd5b60405290565b8051610b8b81610bb2565b80516001600160a01b0381168114610b8b575f5ffd5b8051610b8b81610b6f565b8051610b8b816108df565b5f610180828403128015610e1c575f5ffd5b50610e25610d9e565b82518152610e3560208401610dd3565b6020820152610e4660408401610dde565b6040820152606083810151908201526080808401519082015260a08084015190820152610e7560c08401610df4565b60c0820152610e8660e08401610dff565b60e0820152610e986101008401610dff565b610100820152610eab6101208401610dff565b6101208201526101408381015190820152610160928301519281019290925250919050565b634e487b7160e01b5f52603260045260245ffd5b5f60208284031215610ef4575f5ffd5b610d9782610b90565b5f60208284031215610f0d575f5ffd5b8135610d9781610b6f565b5f60208284031215610f28575f5ffd5b610d9782610ba1565b5f60208284031215610f41575f5ffd5b8135610d9781610bb256",
}

// SheafFeed is an auto generated Go binding around an Ethereum contract.
type SheafFeed struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *SheafFeed) GetABI() abi.ABI {
	return c.abi
}

// NewSheafFeed creates a new instance of SheafFeed.
func NewSheafFeed() *SheafFeed {
	parsed, err := SheafFeedMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &SheafFeed{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *SheafFeed) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address hub_) returns()
func (sheafFeed *SheafFeed) PackConstructor(hub_ common.Address) []byte {
	enc, err := sheafFeed.abi.Pack("", hub_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackHUB is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa4c52b86.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function HUB() view returns(address)
func (sheafFeed *SheafFeed) PackHUB() []byte {
	enc, err := sheafFeed.abi.Pack("HUB")
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
func (sheafFeed *SheafFeed) TryPackHUB() ([]byte, error) {
	return sheafFeed.abi.Pack("HUB")
}

// UnpackHUB is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa4c52b86.
//
// Solidity: function HUB() view returns(address)
func (sheafFeed *SheafFeed) UnpackHUB(data []byte) (common.Address, error) {
	out, err := sheafFeed.abi.Unpack("HUB", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackFeedIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c6419b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function feedIdOf(bytes32 termsHash, bytes32 modelDigest, bytes32 riskId, uint64 windowStart) pure returns(bytes32)
func (sheafFeed *SheafFeed) PackFeedIdOf(termsHash [32]byte, modelDigest [32]byte, riskId [32]byte, windowStart uint64) []byte {
	enc, err := sheafFeed.abi.Pack("feedIdOf", termsHash, modelDigest, riskId, windowStart)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFeedIdOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c6419b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function feedIdOf(bytes32 termsHash, bytes32 modelDigest, bytes32 riskId, uint64 windowStart) pure returns(bytes32)
func (sheafFeed *SheafFeed) TryPackFeedIdOf(termsHash [32]byte, modelDigest [32]byte, riskId [32]byte, windowStart uint64) ([]byte, error) {
	return sheafFeed.abi.Pack("feedIdOf", termsHash, modelDigest, riskId, windowStart)
}

// UnpackFeedIdOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1c6419b0.
//
// Solidity: function feedIdOf(bytes32 termsHash, bytes32 modelDigest, bytes32 riskId, uint64 windowStart) pure returns(bytes32)
func (sheafFeed *SheafFeed) UnpackFeedIdOf(data []byte) ([32]byte, error) {
	out, err := sheafFeed.abi.Unpack("feedIdOf", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79feb107.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latest(bytes32 feedId) view returns((uint80,uint64,uint64,int32,int32,int32,uint32,uint16,uint8))
func (sheafFeed *SheafFeed) PackLatest(feedId [32]byte) []byte {
	enc, err := sheafFeed.abi.Pack("latest", feedId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79feb107.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latest(bytes32 feedId) view returns((uint80,uint64,uint64,int32,int32,int32,uint32,uint16,uint8))
func (sheafFeed *SheafFeed) TryPackLatest(feedId [32]byte) ([]byte, error) {
	return sheafFeed.abi.Pack("latest", feedId)
}

// UnpackLatest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x79feb107.
//
// Solidity: function latest(bytes32 feedId) view returns((uint80,uint64,uint64,int32,int32,int32,uint32,uint16,uint8))
func (sheafFeed *SheafFeed) UnpackLatest(data []byte) (Reading, error) {
	out, err := sheafFeed.abi.Unpack("latest", data)
	if err != nil {
		return *new(Reading), err
	}
	out0 := *abi.ConvertType(out[0], new(Reading)).(*Reading)
	return out0, nil
}

// PackReadingAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8783ab82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function readingAt(bytes32 feedId, uint80 round) view returns((uint80,uint64,uint64,int32,int32,int32,uint32,uint16,uint8) reading)
func (sheafFeed *SheafFeed) PackReadingAt(feedId [32]byte, round *big.Int) []byte {
	enc, err := sheafFeed.abi.Pack("readingAt", feedId, round)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReadingAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8783ab82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function readingAt(bytes32 feedId, uint80 round) view returns((uint80,uint64,uint64,int32,int32,int32,uint32,uint16,uint8) reading)
func (sheafFeed *SheafFeed) TryPackReadingAt(feedId [32]byte, round *big.Int) ([]byte, error) {
	return sheafFeed.abi.Pack("readingAt", feedId, round)
}

// UnpackReadingAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8783ab82.
//
// Solidity: function readingAt(bytes32 feedId, uint80 round) view returns((uint80,uint64,uint64,int32,int32,int32,uint32,uint16,uint8) reading)
func (sheafFeed *SheafFeed) UnpackReadingAt(data []byte) (Reading, error) {
	out, err := sheafFeed.abi.Unpack("readingAt", data)
	if err != nil {
		return *new(Reading), err
	}
	out0 := *abi.ConvertType(out[0], new(Reading)).(*Reading)
	return out0, nil
}

// PackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e2a8f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function update(uint256 requestId, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] page, bytes32[] proof, bool[] flags) returns()
func (sheafFeed *SheafFeed) PackUpdate(requestId *big.Int, page []Outcome, proof [][32]byte, flags []bool) []byte {
	enc, err := sheafFeed.abi.Pack("update", requestId, page, proof, flags)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd0e2a8f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function update(uint256 requestId, (uint32,bytes32,int32,int32,int32,uint32,uint16,uint8,uint8)[] page, bytes32[] proof, bool[] flags) returns()
func (sheafFeed *SheafFeed) TryPackUpdate(requestId *big.Int, page []Outcome, proof [][32]byte, flags []bool) ([]byte, error) {
	return sheafFeed.abi.Pack("update", requestId, page, proof, flags)
}

// SheafFeedFeedUpdated represents a FeedUpdated event raised by the SheafFeed contract.
type SheafFeedFeedUpdated struct {
	FeedId    [32]byte
	Round     *big.Int
	Value     int32
	Status    uint8
	WindowEnd uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const SheafFeedFeedUpdatedEventName = "FeedUpdated"

// ContractEventName returns the user-defined event name.
func (SheafFeedFeedUpdated) ContractEventName() string {
	return SheafFeedFeedUpdatedEventName
}

// UnpackFeedUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event FeedUpdated(bytes32 indexed feedId, uint80 indexed round, int32 value, uint8 status, uint64 windowEnd)
func (sheafFeed *SheafFeed) UnpackFeedUpdatedEvent(log *types.Log) (*SheafFeedFeedUpdated, error) {
	event := "FeedUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != sheafFeed.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(SheafFeedFeedUpdated)
	if len(log.Data) > 0 {
		if err := sheafFeed.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range sheafFeed.abi.Events[event].Inputs {
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
func (sheafFeed *SheafFeed) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], sheafFeed.abi.Errors["NoReading"].ID.Bytes()[:4]) {
		return sheafFeed.UnpackNoReadingError(raw[4:])
	}
	if bytes.Equal(raw[:4], sheafFeed.abi.Errors["NotAttested"].ID.Bytes()[:4]) {
		return sheafFeed.UnpackNotAttestedError(raw[4:])
	}
	if bytes.Equal(raw[:4], sheafFeed.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return sheafFeed.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// SheafFeedNoReading represents a NoReading error raised by the SheafFeed contract.
type SheafFeedNoReading struct {
	FeedId [32]byte
	Round  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoReading(bytes32 feedId, uint80 round)
func SheafFeedNoReadingErrorID() common.Hash {
	return common.HexToHash("0x55a1cda8e28613dd286e4881901367575e7e074975630682b4edf987dec10b88")
}

// UnpackNoReadingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoReading(bytes32 feedId, uint80 round)
func (sheafFeed *SheafFeed) UnpackNoReadingError(raw []byte) (*SheafFeedNoReading, error) {
	out := new(SheafFeedNoReading)
	if err := sheafFeed.abi.UnpackIntoInterface(out, "NoReading", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SheafFeedNotAttested represents a NotAttested error raised by the SheafFeed contract.
type SheafFeedNotAttested struct {
	RequestId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotAttested(uint256 requestId)
func SheafFeedNotAttestedErrorID() common.Hash {
	return common.HexToHash("0x50b48d90f71b0d1ca11c441df6a2ef3b7120c564e801e74cc35a08c43d28f7a4")
}

// UnpackNotAttestedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotAttested(uint256 requestId)
func (sheafFeed *SheafFeed) UnpackNotAttestedError(raw []byte) (*SheafFeedNotAttested, error) {
	out := new(SheafFeedNotAttested)
	if err := sheafFeed.abi.UnpackIntoInterface(out, "NotAttested", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// SheafFeedSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the SheafFeed contract.
type SheafFeedSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func SheafFeedSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (sheafFeed *SheafFeed) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*SheafFeedSafeCastOverflowedUintDowncast, error) {
	out := new(SheafFeedSafeCastOverflowedUintDowncast)
	if err := sheafFeed.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}
