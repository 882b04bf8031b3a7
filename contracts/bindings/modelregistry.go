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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"allowPreview\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"deprecate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"modelOf\",\"outputs\":[{\"components\":[{\"internalType\":\"enumModelStatus\",\"name\":\"status\",\"type\":\"uint8\"},{\"internalType\":\"uint64\",\"name\":\"registeredAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"statusAt\",\"type\":\"uint64\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"internalType\":\"structModel\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"previewAllowed\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"release\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"requireUsable\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"statusOf\",\"outputs\":[{\"internalType\":\"enumModelStatus\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"}],\"name\":\"usable\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"uri\",\"type\":\"string\"}],\"name\":\"ModelRegistered\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"enumModelStatus\",\"name\":\"from\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"enumModelStatus\",\"name\":\"to\",\"type\":\"uint8\"}],\"name\":\"ModelStatusChanged\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumModelStatus\",\"name\":\"status\",\"type\":\"uint8\"}],\"name\":\"ModelKnown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumModelStatus\",\"name\":\"given\",\"type\":\"uint8\"},{\"internalType\":\"bool\",\"name\":\"previewAllowed\",\"type\":\"bool\"}],\"name\":\"ModelNotUsable\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"digest\",\"type\":\"bytes32\"},{\"internalType\":\"enumModelStatus\",\"name\":\"given\",\"type\":\"uint8\"},{\"internalType\":\"enumModelStatus\",\"name\":\"required\",\"type\":\"uint8\"}],\"name\":\"StatusNotAllowed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"UriLengthOutOfRange\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroDigest\",\"type\":\"error\"}]",
	ID:  "3e254b56222d92d47acf39cfb7ab1cbcc5",
	Bin: "0x60a060405234801561000f575f5ffd5b50604051610ea5380380610ea583398101604081905261002e91610097565b8161003881610044565b501515608052506100de565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f604083850312156100a8575f5ffd5b82516001600160a01b03811681146100be575f5ffd5b602084015190925080151581146100d3575f5ffd5b809150509250929050565b608051610da26101035f395f818160af0152818161043f01526106a80152610da25ff3fe608060405234801561000f575f5ffd5b50600436106100a6575f3560e01c80638fb360371161006e5780638fb3603714610141578063bf7e214f14610162578063c1c3448c1461017c578063c7df14e21461018f578063cf2d31fb146101be578063d208cd85146101d1575f5ffd5b806317cc4c7b146100aa5780634853aa6b146100e657806367d42a8b146101065780637a9e5e4b1461011b57806386c27e851461012e575b5f5ffd5b6100d17f000000000000000000000000000000000000000000000000000000000000000081565b60405190151581526020015b60405180910390f35b6100f96100f436600461099d565b6101e4565b6040516100dd91906109e8565b61011961011436600461099d565b610310565b005b610119610129366004610a5f565b610381565b6100d161013c36600461099d565b6103f5565b610149610466565b6040516001600160e01b031990911681526020016100dd565b5f546040516001600160a01b0390911681526020016100dd565b61011961018a36600461099d565b610488565b6101b161019d36600461099d565b5f9081526001602052604090205460ff1690565b6040516100dd9190610a85565b6101196101cc366004610a99565b610509565b6101196101df36600461099d565b610671565b61020c6040805160808101909152805f81525f60208201819052604082015260609081015290565b5f82815260016020526040908190208151608081019092528054829060ff16600381111561023c5761023c6109b4565b600381111561024d5761024d6109b4565b8152815467ffffffffffffffff610100820481166020840152600160481b90910416604082015260018201805460609092019161028990610b10565b80601f01602080910402602001604051908101604052809291908181526020018280546102b590610b10565b80156103005780601f106102d757610100808354040283529160200191610300565b820191905f5260205f20905b8154815290600101906020018083116102e357829003601f168201915b5050505050815250509050919050565b61031c335b5f366106d3565b5f8181526001602081905260409091205460ff1690816003811115610343576103436109b4565b146103715781816001604051635689fe1160e01b815260040161036893929190610b48565b60405180910390fd5b61037d828260026107c9565b5050565b5f5433906001600160a01b031681146103b75760405162d1953b60e31b81526001600160a01b0382166004820152602401610368565b816001600160a01b03163b5f036103ec576040516361798f2f60e11b81526001600160a01b0383166004820152602401610368565b61037d8261087e565b5f8181526001602052604081205460ff16600281600381111561041a5761041a6109b4565b148061045f57506001816003811115610435576104356109b4565b14801561045f57507f00000000000000000000000000000000000000000000000000000000000000005b9392505050565b5f8054600160a01b900460ff1661047c57505f90565b50638fb3603760e01b90565b61049133610315565b5f8181526001602081905260409091205460ff16908160038111156104b8576104b86109b4565b141580156104d8575060028160038111156104d5576104d56109b4565b14155b156104fd5781816002604051635689fe1160e01b815260040161036893929190610b48565b61037d828260036107c9565b61051233610315565b5f8390036105335760405163506f3a1b60e01b815260040160405180910390fd5b80801580610542575061010081115b1561056b57604051634144f22560e11b8152600481018290526101006024820152604401610368565b5f84815260016020526040812090815460ff16600381111561058f5761058f6109b4565b146105b75780546040516321b3ac5360e11b815261036891879160ff90911690600401610b71565b805460ff191660011781556105cb426108d1565b815467ffffffffffffffff919091166101000268ffffffffffffffff00199091161781556105f8426108d1565b815467ffffffffffffffff91909116600160481b0267ffffffffffffffff60481b199091161781556001810161062f848683610be2565b50847f229fb27adf4fc3d7047e1b8bc821b9e68cdc175e90048d9f2ba5370b38723ce78585604051610662929190610cc4565b60405180910390a25050505050565b61067a816103f5565b6106d0575f818152600160205260409081902054905163125e10a360e31b815261036891839160ff909116907f000000000000000000000000000000000000000000000000000000000000000090600401610cd7565b50565b5f5f6107066106e95f546001600160a01b031690565b86306106f860045f898b610cfb565b61070191610d22565b61090b565b91509150816107c25763ffffffff81161561079f575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee9061076090889088908890600401610d5a565b5f604051808303815f87803b158015610777575f5ffd5b505af1158015610789573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506107c29050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610368565b5050505050565b5f8381526001602081905260409091208054839260ff19909116908360038111156107f6576107f66109b4565b0217905550610804426108d1565b5f8481526001602052604090819020805467ffffffffffffffff93909316600160481b0267ffffffffffffffff60481b19909316929092179091555183907fbbcadec35b915a628e057c1af9aab382b3c08cd61507a95adb2249f72573fcec906108719085908590610d87565b60405180910390a2505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f67ffffffffffffffff82111561090757604080516306dfcc6560e41b8152600481019190915260248101839052604401610368565b5090565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15610993575f516020805191945081901c150291505b5094509492505050565b5f602082840312156109ad575f5ffd5b5035919050565b634e487b7160e01b5f52602160045260245ffd5b600481106109e457634e487b7160e01b5f52602160045260245ffd5b9052565b602081526109fa6020820183516109c8565b67ffffffffffffffff602083015116604082015267ffffffffffffffff60408301511660608201525f606083015160808084015280518060a0850152806020830160c086015e5f60c0828601015260c0601f19601f8301168501019250505092915050565b5f60208284031215610a6f575f5ffd5b81356001600160a01b038116811461045f575f5ffd5b60208101610a9382846109c8565b92915050565b5f5f5f60408486031215610aab575f5ffd5b83359250602084013567ffffffffffffffff811115610ac8575f5ffd5b8401601f81018613610ad8575f5ffd5b803567ffffffffffffffff811115610aee575f5ffd5b866020828401011115610aff575f5ffd5b939660209190910195509293505050565b600181811c90821680610b2457607f821691505b602082108103610b4257634e487b7160e01b5f52602260045260245ffd5b50919050565b83815260608101610b5c60208301856109c8565b610b6960408301846109c8565b949350505050565b8281526040810161045f60208301846109c8565b634e487b7160e01b5f52604160045260245ffd5b601f821115610bdd57805f5260205f20601f840160051c81016020851015610bbe5750805b601f840160051c820191505b818110156107c2575f8155600101610bca565b505050565b67ffffffffffffffff831115610bfa57610bfa610b85565b610c0e83610c088354610b10565b83610b99565b5f601f841160018114610c3f575f8515610c285750838201355b5f19600387901b1c1916600186901b1783556107c2565b5f83815260208120601f198716915b82811015610c6e5786850135825560209485019460019092019101610c4e565b5086821015610c8a575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b602081525f610b69602083018486610c9c565b83815260608101610ceb60208301856109c8565b8215156040830152949350505050565b5f5f85851115610d09575f5ffd5b83861115610d15575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015610d53576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190525f90610d7e9083018486610c9c565b95945050505050565b60408101610d9582856109c8565b61045f60208301846109c856",
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
// Solidity: constructor(address authority_, bool allowPreview) returns()
func (modelRegistry *ModelRegistry) PackConstructor(authority_ common.Address, allowPreview bool) []byte {
	enc, err := modelRegistry.abi.Pack("", authority_, allowPreview)
	if err != nil {
		panic(err)
	}
	return enc
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

// PackModelOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4853aa6b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function modelOf(bytes32 digest) view returns((uint8,uint64,uint64,string))
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
// Solidity: function modelOf(bytes32 digest) view returns((uint8,uint64,uint64,string))
func (modelRegistry *ModelRegistry) TryPackModelOf(digest [32]byte) ([]byte, error) {
	return modelRegistry.abi.Pack("modelOf", digest)
}

// UnpackModelOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4853aa6b.
//
// Solidity: function modelOf(bytes32 digest) view returns((uint8,uint64,uint64,string))
func (modelRegistry *ModelRegistry) UnpackModelOf(data []byte) (Model, error) {
	out, err := modelRegistry.abi.Unpack("modelOf", data)
	if err != nil {
		return *new(Model), err
	}
	out0 := *abi.ConvertType(out[0], new(Model)).(*Model)
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

// ModelRegistryModelRegistered represents a ModelRegistered event raised by the ModelRegistry contract.
type ModelRegistryModelRegistered struct {
	Digest [32]byte
	Uri    string
	Raw    *types.Log // Blockchain specific contextual infos
}

const ModelRegistryModelRegisteredEventName = "ModelRegistered"

// ContractEventName returns the user-defined event name.
func (ModelRegistryModelRegistered) ContractEventName() string {
	return ModelRegistryModelRegisteredEventName
}

// UnpackModelRegisteredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ModelRegistered(bytes32 indexed digest, string uri)
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
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelKnown"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelKnownError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["ModelNotUsable"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackModelNotUsableError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], modelRegistry.abi.Errors["StatusNotAllowed"].ID.Bytes()[:4]) {
		return modelRegistry.UnpackStatusNotAllowedError(raw[4:])
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
