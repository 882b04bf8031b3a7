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

// OperatorRegistryMetaData contains all meta data concerning the OperatorRegistry contract.
var OperatorRegistryMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"stakeToken_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minStake_\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unbondingDelay_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"activeEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committee\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeePointer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeSizes\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"n\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"f\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"t\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"m\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"releaseAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"standingDown\",\"type\":\"bool\"}],\"internalType\":\"structOperator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"operatorOfSigner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structOperatorKeys\",\"name\":\"keys\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"seatCommittee\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub_\",\"type\":\"address\"}],\"name\":\"setHub\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structOperatorKeys\",\"name\":\"keys\",\"type\":\"tuple\"}],\"name\":\"setKeys\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minStake_\",\"type\":\"uint256\"}],\"name\":\"setMinStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"refuses\",\"type\":\"bool\"}],\"name\":\"standDown\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"f\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"t\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"CommitteeSeated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"}],\"name\":\"MinStakeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"OperatorKeysSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"refuses\",\"type\":\"bool\"}],\"name\":\"StandingDown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"releaseAt\",\"type\":\"uint64\"}],\"name\":\"UnbondingStarted\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitteeNotStored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommitteeSizeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EndpointLengthOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"NotACommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NothingUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorStandsDown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"}],\"name\":\"OperatorsNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"SignerTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"}],\"name\":\"StakeExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"TlsKeyTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"UnbondingNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"UnknownEpoch\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroKey\",\"type\":\"error\"}]",
	ID:  "664f194dd304ac691239e040816462ac30",
	Bin: "0x60c060405234801561000f575f5ffd5b5060405161264338038061264383398101604081905261002e916100fe565b8361003881610094565b506001600160a01b0383166080526001600160401b03811660a05260018290556040518281527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200160405180910390a15050505061015b565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6001600160a01b03811681146100fb575f5ffd5b50565b5f5f5f5f60808587031215610111575f5ffd5b845161011c816100e7565b602086015190945061012d816100e7565b6040860151606087015191945092506001600160401b0381168114610150575f5ffd5b939692955090935050565b60805160a0516124b26101915f395f81816103d3015261055f01525f8181610259015281816108170152610cd901526124b25ff3fe608060405234801561000f575f5ffd5b5060043610610184575f3560e01c806370630a1a116100dd5780639f6b4a3b11610088578063cba1a11011610063578063cba1a110146103bb578063db7dd35a146103ce578063fd83df2c146103f5575f5ffd5b80639f6b4a3b1461036b578063a694fc3a14610398578063bf7e214f146103ab575f5ffd5b80638c80fd90116100b85780638c80fd90146103245780638d4ceacd146103375780638fb360371461034a575f5ffd5b806370630a1a146102be5780637a9e5e4b146102d15780637bb95e97146102e4575f5ffd5b8063375b3c0a1161013d57806351ed6a301161011857806351ed6a301461025757806355ec742f1461027d578063636f35d31461029e575f5ffd5b8063375b3c0a146102255780633ccfd60b1461023c5780635001e51a14610244575f5ffd5b806327de9e321161016d57806327de9e32146101e557806331962cdc146101f8578063365a86fc1461020b575f5ffd5b80630d6640fa146101885780631317ab371461019d575b5f5ffd5b61019b610196366004611da0565b610408565b005b6101c86101ab366004611dd7565b6001600160a01b039081165f908152600460205260409020541690565b6040516001600160a01b0390911681526020015b60405180910390f35b61019b6101f3366004611dfd565b610479565b61019b610206366004611dd7565b610619565b6002546101c890600160401b90046001600160a01b031681565b61022e60015481565b6040519081526020016101dc565b61019b61070e565b6101c8610252366004611e14565b610842565b7f00000000000000000000000000000000000000000000000000000000000000006101c8565b61029061028b366004611e14565b6108ac565b6040516101dc929190611e7e565b6102b16102ac366004611dd7565b6108d7565b6040516101dc9190611ed9565b61019b6102cc366004611fa1565b610a46565b61019b6102df366004611dd7565b610ac2565b6102f76102f2366004611e14565b610b4f565b6040805160ff958616815293851660208501529184169183019190915290911660608201526080016101dc565b61019b610332366004611dfd565b610bb0565b61022e610345366004611e14565b610bee565b610352610c07565b6040516001600160e01b031990911681526020016101dc565b60025461037f9067ffffffffffffffff1681565b60405167ffffffffffffffff90911681526020016101dc565b61019b6103a6366004611dfd565b610c42565b5f546001600160a01b03166101c8565b61037f6103c9366004611fbc565b610d01565b61037f7f000000000000000000000000000000000000000000000000000000000000000081565b61019b610403366004611da0565b610edb565b335f908152600360205260409020546001600160a01b03161561045e576040517f45ed80e90000000000000000000000000000000000000000000000000000000081523360048201526024015b60405180910390fd5b335f9081526003602052604090206104769082610f0d565b50565b5f61048333611245565b60048101549091505f8390036104ac57604051631f2a200560e01b815260040160405180910390fd5b808311156104f0576040517f85002f710000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610455565b5f6104fb8483612041565b90506001548110801561052a5750600683015461052890600160401b900467ffffffffffffffff166112a3565b155b1561055c57600154604051635fa7efd160e11b8152336004820152602481018390526044810191909152606401610455565b5f7f00000000000000000000000000000000000000000000000000000000000000006105874261138f565b6105919190612054565b905081846004018190555084846005015f8282546105af9190612074565b909155505060068401805467ffffffffffffffff191667ffffffffffffffff831690811790915560408051878152602081019290925233917fd08ca05f8de5f888945769c83caf3321ad3a0f2f2c78e17524bcf995b14ea7e6910160405180910390a25050505050565b610625335b5f366113c9565b6001600160a01b038116158061064c5750600254600160401b90046001600160a01b031615155b15610698576002546040517f19b47ad4000000000000000000000000000000000000000000000000000000008152600160401b9091046001600160a01b03166004820152602401610455565b600280547fffffffff0000000000000000000000000000000000000000ffffffffffffffff16600160401b6001600160a01b038416908102919091179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f61071833611245565b60058101549091505f81900361075c576040517fbf7babf4000000000000000000000000000000000000000000000000000000008152336004820152602401610455565b600682015467ffffffffffffffff164210156107bc5760068201546040517f69ecefda00000000000000000000000000000000000000000000000000000000815242600482015267ffffffffffffffff9091166024820152604401610455565b5f600583015560068201805467ffffffffffffffff1916905560405181815233907f8108595eb6bad3acefa9da467d90cc2217686d5c5ac85460f8b7849c840645fc9060200160405180910390a261083e6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633836114d8565b5050565b67ffffffffffffffff81165f908152600660205260409020546001600160a01b0316806108a7576040517fa4e21e6c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610455565b919050565b6060805f6108b984610842565b90506108c481611512565b92506108cf8161155a565b915050915091565b60408051610120810182525f808252602082018190529181018290526060808201526080810182905260a0810182905260c0810182905260e081018290526101008101919091526001600160a01b038083165f908152600360208181526040928390208351610120810185528154861681526001820154909516918501919091526002810154928401929092528101805460608401919061097790612087565b80601f01602080910402602001604051908101604052809291908181526020018280546109a390612087565b80156109ee5780601f106109c5576101008083540402835291602001916109ee565b820191905f5260205f20905b8154815290600101906020018083116109d157829003601f168201915b5050509183525050600482015460208201526005820154604082015260069091015467ffffffffffffffff8082166060840152600160401b8204166080830152600160801b900460ff16151560a09091015292915050565b80610a5033611245565b6006018054911515600160801b027fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff909216919091179055604051811515815233907fef846dcb81ec39b2dbb9f497bee0bed7bcff39bcddcefb5107f449ce5293a4789060200160405180910390a250565b5f5433906001600160a01b03168114610af85760405162d1953b60e31b81526001600160a01b0382166004820152602401610455565b816001600160a01b03163b5f03610b46576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610455565b61083e8261157c565b5f5f5f5f5f610b65610b6087610842565b6115c9565b90505f5f5f610b7384611631565b925092509250610b828461168e565b610b8b8461168e565b610b948461168e565b610b9d8461168e565b9750975097509750505050509193509193565b610bb93361061e565b60018190556040518181527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a90602001610703565b5f610c00610bfb83610842565b6116bb565b5192915050565b5f8054600160a01b900460ff16610c1d57505f90565b507f8fb360370000000000000000000000000000000000000000000000000000000090565b5f610c4c33611245565b9050815f03610c6e57604051631f2a200560e01b815260040160405180910390fd5b81816004015f828254610c819190612074565b9091555050600481015460405133917f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee9091610cc491868252602082015260400190565b60405180910390a261083e6001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633308561173d565b5f610d0b3361061e565b816004811080610d1b5750601f81115b15610d62576040517f9fe587d900000000000000000000000000000000000000000000000000000000815260048181018390526024820152601f6044820152606401610455565b600254610d7a9067ffffffffffffffff166001612054565b91505f8167ffffffffffffffff811115610d9657610d966120bf565b604051908082528060200260200182016040528015610dbf578160200160208202803683370190505b5090505f805b83811015610e93575f878783818110610de057610de06120d3565b9050602002016020810190610df59190611dd7565b9050826001600160a01b0316816001600160a01b031611610e55576040517f53a17b8f0000000000000000000000000000000000000000000000000000000081526001600160a01b03808316600483015284166024820152604401610455565b610e5f8187611779565b848381518110610e7157610e716120d3565b6001600160a01b03909216602092830291909101909101529150600101610dc5565b50610ed2848787808060200260200160405190810160405280939291908181526020018383602002808284375f92019190915250879250611870915050565b50505092915050565b5f610ee533611245565b60028101545f90815260056020526040902080546001600160a01b0319169055905061083e81835b5f610f1b60608301836120e7565b915050801580610f2b5750608081115b15610f6c576040517f339674020000000000000000000000000000000000000000000000000000000081526004810182905260806024820152604401610455565b5f610f7a6020840184611dd7565b6001600160a01b03161480610fa657505f610f9b6040840160208501611dd7565b6001600160a01b0316145b80610fb357506040820135155b15610fea576040517ffbd849c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f600481610ffb6020860186611dd7565b6001600160a01b03908116825260208201929092526040015f2054169050801580159061103157506001600160a01b0381163314155b15611089576110436020840184611dd7565b6040517fa7f1a9960000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201529082166024820152604401610455565b506040808301355f908152600560205220546001600160a01b031680156110f157604080517fc17970150000000000000000000000000000000000000000000000000000000081529084013560048201526001600160a01b0382166024820152604401610455565b3360045f6111026020870187611dd7565b6001600160a01b03908116825260208083019390935260409182015f9081208054959092166001600160a01b03199586161790915586820135815260058352208054909216331790915561115890840184611dd7565b84546001600160a01b0319166001600160a01b03919091161784556111836040840160208501611dd7565b6001850180546001600160a01b0319166001600160a01b0392909216919091179055604083013560028501556111bc60608401846120e7565b60038601916111cc919083612175565b506111da6020840184611dd7565b6001600160a01b0316337f6076b15cc3c29f8d8b1ee6d75db3cf2f20c2321b08d71ec791d58ee35915441f6112156040870160208801611dd7565b604087013561122760608901896120e7565b6040516112379493929190612257565b60405180910390a350505050565b6001600160a01b038082165f90815260036020526040902080549091166108a7576040517fbfc6c3370000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610455565b5f8167ffffffffffffffff165f036112bd57506001919050565b60025467ffffffffffffffff908116908316036112db57505f919050565b600254600160401b90046001600160a01b0316158061138957506002546040517f3404b76d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152600160401b9091046001600160a01b031690633404b76d906024016020604051808303815f875af1158015611365573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906113899190612289565b92915050565b5f67ffffffffffffffff8211156113c557604080516306dfcc6560e41b8152600481019190915260248101839052604401610455565b5090565b5f5f6113fc6113df5f546001600160a01b031690565b86306113ee60045f898b6122a4565b6113f7916122cb565b61193c565b91509150816114d15763ffffffff8116156114ae575f805460ff60a01b198116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee9061146f90889088908890600401612300565b5f604051808303815f87803b158015611486575f5ffd5b505af1158015611498573d5f5f3e3d5ffd5b50505f805460ff60a01b19169055506114d19050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610455565b5050505050565b6114e583838360016119fc565b61150d57604051635274afe760e01b81526001600160a01b0384166004820152602401610455565b505050565b60605f61151e836115c9565b905061155361154d84611532846014612322565b61153d906022612074565b611548856014612322565b611a77565b82611a94565b9392505050565b60605f611566836115c9565b905061155361154d846022611548856014612322565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001610703565b5f6001600160a01b0382163b6022811161161a576040517f48f45aee0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610455565b6028611627602283612041565b6115539190612339565b5f80806003611641600186612041565b61164b9190612339565b925060026116598486612074565b6116639190612339565b61166e906001612074565b915061167b836002612322565b611686906001612074565b929491935050565b5f60ff8211156113c5576040516306dfcc6560e41b81526008600482015260248101839052604401610455565b6116dc60405180606001604052805f81526020015f81526020015f81525090565b5f6116e6836115c9565b90505f61170484826116f9856014612322565b611548906022612074565b90505f6001820151905060405180606001604052808281526020018481526020016022846117329190612074565b905295945050505050565b61174b848484846001611b2d565b61177357604051635274afe760e01b81526001600160a01b0385166004820152602401610455565b50505050565b5f5f61178484611245565b6006810154909150600160801b900460ff16156117d8576040517f1a69e4540000000000000000000000000000000000000000000000000000000081526001600160a01b0385166004820152602401610455565b6001548160040154101561182257600480820154600154604051635fa7efd160e11b81526001600160a01b0388169381019390935260248301919091526044820152606401610455565b6006810180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16600160401b67ffffffffffffffff861602179055546001600160a01b0316905092915050565b5f61187c848484611bb3565b90505f61188a828585611be8565b90505f5f6118988651611631565b5067ffffffffffffffff89165f81815260066020526040902080546001600160a01b0319166001600160a01b0388161790556002805467ffffffffffffffff19168217905591935091507fe07f1ab06728db59862143e4c43bd81e8b3aed552fa7e713da1e58ee251854d285888861190f8761168e565b6119188761168e565b8960405161192b96959493929190612358565b60405180910390a250505050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa156119f2575f516020805191945081901c150291505b5094509492505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316611a6b578383151615611a5f573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b60408051828101603f01601f1916909152818382863c9392505050565b60608167ffffffffffffffff811115611aaf57611aaf6120bf565b604051908082528060200260200182016040528015611ad8578160200160208202803683370190505b5090505f5b82811015611b26575f6014820285015160601c905080838381518110611b0557611b056120d3565b6001600160a01b039092166020928302919091019091015250600101611add565b5092915050565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316611ba2578383151615611b96573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f838383604051602001611bc9939291906123b1565b6040516020818303038152906040528051906020012090509392505050565b5f5f5f60f81b85611bf9855161168e565b6040517fff000000000000000000000000000000000000000000000000000000000000009384166020820152602181019290925260f81b909116604182015260420160408051601f1981840301815291905290505f5b8351811015611c9e5781848281518110611c6b57611c6b6120d3565b6020026020010151604051602001611c849291906123fc565b60408051601f198184030181529190529150600101611c4f565b505f5b8451811015611cf05781858281518110611cbd57611cbd6120d3565b6020026020010151604051602001611cd69291906123fc565b60408051601f198184030181529190529150600101611ca1565b505f611cfc8251611d72565b82604051602001611d0e929190612428565b60405160208183030381529060405290508051602082015ff092506001600160a01b038316611d69576040517f66c0e12100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50509392505050565b5f61ffff8211156113c5576040516306dfcc6560e41b81526010600482015260248101839052604401610455565b5f60208284031215611db0575f5ffd5b813567ffffffffffffffff811115611dc6575f5ffd5b820160808185031215611553575f5ffd5b5f60208284031215611de7575f5ffd5b81356001600160a01b0381168114611553575f5ffd5b5f60208284031215611e0d575f5ffd5b5035919050565b5f60208284031215611e24575f5ffd5b813567ffffffffffffffff81168114611553575f5ffd5b5f8151808452602084019350602083015f5b82811015611e745781516001600160a01b0316865260209586019590910190600101611e4d565b5093949350505050565b604081525f611e906040830185611e3b565b8281036020840152611ea28185611e3b565b95945050505050565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60208152611ef36020820183516001600160a01b03169052565b5f6020830151611f0e60408401826001600160a01b03169052565b506040830151606083015260608301516101206080840152611f34610140840182611eab565b9050608084015160a084015260a084015160c084015260c0840151611f6560e085018267ffffffffffffffff169052565b5060e084015167ffffffffffffffff811661010085015250610100840151801515610120850152509392505050565b8015158114610476575f5ffd5b5f60208284031215611fb1575f5ffd5b813561155381611f94565b5f5f60208385031215611fcd575f5ffd5b823567ffffffffffffffff811115611fe3575f5ffd5b8301601f81018513611ff3575f5ffd5b803567ffffffffffffffff811115612009575f5ffd5b8560208260051b840101111561201d575f5ffd5b6020919091019590945092505050565b634e487b7160e01b5f52601160045260245ffd5b818103818111156113895761138961202d565b67ffffffffffffffff81811683821601908111156113895761138961202d565b808201808211156113895761138961202d565b600181811c9082168061209b57607f821691505b6020821081036120b957634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e198436030181126120fc575f5ffd5b83018035915067ffffffffffffffff821115612116575f5ffd5b60200191503681900382131561212a575f5ffd5b9250929050565b601f82111561150d57805f5260205f20601f840160051c810160208510156121565750805b601f840160051c820191505b818110156114d1575f8155600101612162565b67ffffffffffffffff83111561218d5761218d6120bf565b6121a18361219b8354612087565b83612131565b5f601f8411600181146121d2575f85156121bb5750838201355b5f19600387901b1c1916600186901b1783556114d1565b5f83815260208120601f198716915b8281101561220157868501358255602094850194600190920191016121e1565b508682101561221d575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b0385168152836020820152606060408201525f61227f60608301848661222f565b9695505050505050565b5f60208284031215612299575f5ffd5b815161155381611f94565b5f5f858511156122b2575f5ffd5b838611156122be575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611b26576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f611ea260408301848661222f565b80820281158282048414176113895761138961202d565b5f8261235357634e487b7160e01b5f52601260045260245ffd5b500490565b86815260c060208201525f61237060c0830188611e3b565b82810360408401526123828188611e3b565b91505060ff8516606083015260ff841660808301526001600160a01b03831660a0830152979650505050505050565b67ffffffffffffffff84168152606060208201525f6123d36060830185611e3b565b828103604084015261227f8185611e3b565b5f81518060208401855e5f93019283525090919050565b5f61240782856123e5565b60609390931b6bffffffffffffffffffffffff191683525050601401919050565b7f610000000000000000000000000000000000000000000000000000000000000081527fffff0000000000000000000000000000000000000000000000000000000000008360f01b1660018201527f80600a5f395ff30000000000000000000000000000000000000000000000000060038201525f6124aa600a8301846123e5565b94935050505056",
}

// OperatorRegistry is an auto generated Go binding around an Ethereum contract.
type OperatorRegistry struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *OperatorRegistry) GetABI() abi.ABI {
	return c.abi
}

// NewOperatorRegistry creates a new instance of OperatorRegistry.
func NewOperatorRegistry() *OperatorRegistry {
	parsed, err := OperatorRegistryMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &OperatorRegistry{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *OperatorRegistry) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_, address stakeToken_, uint256 minStake_, uint64 unbondingDelay_) returns()
func (operatorRegistry *OperatorRegistry) PackConstructor(authority_ common.Address, stakeToken_ common.Address, minStake_ *big.Int, unbondingDelay_ uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("", authority_, stakeToken_, minStake_, unbondingDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackActiveEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6b4a3b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activeEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackActiveEpoch() []byte {
	enc, err := operatorRegistry.abi.Pack("activeEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActiveEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f6b4a3b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activeEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackActiveEpoch() ([]byte, error) {
	return operatorRegistry.abi.Pack("activeEpoch")
}

// UnpackActiveEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f6b4a3b.
//
// Solidity: function activeEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackActiveEpoch(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("activeEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (operatorRegistry *OperatorRegistry) PackAuthority() []byte {
	enc, err := operatorRegistry.abi.Pack("authority")
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
func (operatorRegistry *OperatorRegistry) TryPackAuthority() ([]byte, error) {
	return operatorRegistry.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ec742f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committee(uint64 epoch) view returns(address[] operators, address[] signers)
func (operatorRegistry *OperatorRegistry) PackCommittee(epoch uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("committee", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55ec742f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committee(uint64 epoch) view returns(address[] operators, address[] signers)
func (operatorRegistry *OperatorRegistry) TryPackCommittee(epoch uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("committee", epoch)
}

// OperatorRegistryCommitteeOutput serves as a container for the return parameters of contract
// method Committee.
type OperatorRegistryCommitteeOutput struct {
	Operators []common.Address
	Signers   []common.Address
}

// UnpackCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55ec742f.
//
// Solidity: function committee(uint64 epoch) view returns(address[] operators, address[] signers)
func (operatorRegistry *OperatorRegistry) UnpackCommittee(data []byte) (OperatorRegistryCommitteeOutput, error) {
	out, err := operatorRegistry.abi.Unpack("committee", data)
	outstruct := new(OperatorRegistryCommitteeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Operators = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Signers = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	return *outstruct, nil
}

// PackCommitteeDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d4ceacd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeDigest(uint64 epoch) view returns(bytes32)
func (operatorRegistry *OperatorRegistry) PackCommitteeDigest(epoch uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("committeeDigest", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8d4ceacd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeDigest(uint64 epoch) view returns(bytes32)
func (operatorRegistry *OperatorRegistry) TryPackCommitteeDigest(epoch uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("committeeDigest", epoch)
}

// UnpackCommitteeDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8d4ceacd.
//
// Solidity: function committeeDigest(uint64 epoch) view returns(bytes32)
func (operatorRegistry *OperatorRegistry) UnpackCommitteeDigest(data []byte) ([32]byte, error) {
	out, err := operatorRegistry.abi.Unpack("committeeDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCommitteePointer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5001e51a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeePointer(uint64 epoch) view returns(address pointer)
func (operatorRegistry *OperatorRegistry) PackCommitteePointer(epoch uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("committeePointer", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteePointer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5001e51a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeePointer(uint64 epoch) view returns(address pointer)
func (operatorRegistry *OperatorRegistry) TryPackCommitteePointer(epoch uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("committeePointer", epoch)
}

// UnpackCommitteePointer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5001e51a.
//
// Solidity: function committeePointer(uint64 epoch) view returns(address pointer)
func (operatorRegistry *OperatorRegistry) UnpackCommitteePointer(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("committeePointer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCommitteeSizes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bb95e97.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function committeeSizes(uint64 epoch) view returns(uint8 n, uint8 f, uint8 t, uint8 m)
func (operatorRegistry *OperatorRegistry) PackCommitteeSizes(epoch uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("committeeSizes", epoch)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCommitteeSizes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7bb95e97.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function committeeSizes(uint64 epoch) view returns(uint8 n, uint8 f, uint8 t, uint8 m)
func (operatorRegistry *OperatorRegistry) TryPackCommitteeSizes(epoch uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("committeeSizes", epoch)
}

// OperatorRegistryCommitteeSizesOutput serves as a container for the return parameters of contract
// method CommitteeSizes.
type OperatorRegistryCommitteeSizesOutput struct {
	N uint8
	F uint8
	T uint8
	M uint8
}

// UnpackCommitteeSizes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7bb95e97.
//
// Solidity: function committeeSizes(uint64 epoch) view returns(uint8 n, uint8 f, uint8 t, uint8 m)
func (operatorRegistry *OperatorRegistry) UnpackCommitteeSizes(data []byte) (OperatorRegistryCommitteeSizesOutput, error) {
	out, err := operatorRegistry.abi.Unpack("committeeSizes", data)
	outstruct := new(OperatorRegistryCommitteeSizesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.N = *abi.ConvertType(out[0], new(uint8)).(*uint8)
	outstruct.F = *abi.ConvertType(out[1], new(uint8)).(*uint8)
	outstruct.T = *abi.ConvertType(out[2], new(uint8)).(*uint8)
	outstruct.M = *abi.ConvertType(out[3], new(uint8)).(*uint8)
	return *outstruct, nil
}

// PackHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x365a86fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hub() view returns(address)
func (operatorRegistry *OperatorRegistry) PackHub() []byte {
	enc, err := operatorRegistry.abi.Pack("hub")
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
func (operatorRegistry *OperatorRegistry) TryPackHub() ([]byte, error) {
	return operatorRegistry.abi.Pack("hub")
}

// UnpackHub is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x365a86fc.
//
// Solidity: function hub() view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackHub(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("hub", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (operatorRegistry *OperatorRegistry) PackIsConsumingScheduledOp() []byte {
	enc, err := operatorRegistry.abi.Pack("isConsumingScheduledOp")
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
func (operatorRegistry *OperatorRegistry) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return operatorRegistry.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (operatorRegistry *OperatorRegistry) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := operatorRegistry.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function minStake() view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackMinStake() []byte {
	enc, err := operatorRegistry.abi.Pack("minStake")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x375b3c0a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function minStake() view returns(uint256)
func (operatorRegistry *OperatorRegistry) TryPackMinStake() ([]byte, error) {
	return operatorRegistry.abi.Pack("minStake")
}

// UnpackMinStake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x375b3c0a.
//
// Solidity: function minStake() view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackMinStake(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("minStake", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool))
func (operatorRegistry *OperatorRegistry) PackOperatorOf(operator common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("operatorOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x636f35d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool))
func (operatorRegistry *OperatorRegistry) TryPackOperatorOf(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("operatorOf", operator)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x636f35d3.
//
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool))
func (operatorRegistry *OperatorRegistry) UnpackOperatorOf(data []byte) (Operator, error) {
	out, err := operatorRegistry.abi.Unpack("operatorOf", data)
	if err != nil {
		return *new(Operator), err
	}
	out0 := *abi.ConvertType(out[0], new(Operator)).(*Operator)
	return out0, nil
}

// PackOperatorOfSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1317ab37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function operatorOfSigner(address signer) view returns(address)
func (operatorRegistry *OperatorRegistry) PackOperatorOfSigner(signer common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("operatorOfSigner", signer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOperatorOfSigner is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1317ab37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function operatorOfSigner(address signer) view returns(address)
func (operatorRegistry *OperatorRegistry) TryPackOperatorOfSigner(signer common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("operatorOfSigner", signer)
}

// UnpackOperatorOfSigner is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1317ab37.
//
// Solidity: function operatorOfSigner(address signer) view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackOperatorOfSigner(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("operatorOfSigner", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d6640fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function register((address,address,bytes32,string) keys) returns()
func (operatorRegistry *OperatorRegistry) PackRegister(keys OperatorKeys) []byte {
	enc, err := operatorRegistry.abi.Pack("register", keys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRegister is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d6640fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function register((address,address,bytes32,string) keys) returns()
func (operatorRegistry *OperatorRegistry) TryPackRegister(keys OperatorKeys) ([]byte, error) {
	return operatorRegistry.abi.Pack("register", keys)
}

// PackSeatCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcba1a110.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatCommittee(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) PackSeatCommittee(operators []common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("seatCommittee", operators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcba1a110.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatCommittee(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) TryPackSeatCommittee(operators []common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("seatCommittee", operators)
}

// UnpackSeatCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcba1a110.
//
// Solidity: function seatCommittee(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) UnpackSeatCommittee(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("seatCommittee", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (operatorRegistry *OperatorRegistry) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("setAuthority", newAuthority)
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
func (operatorRegistry *OperatorRegistry) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("setAuthority", newAuthority)
}

// PackSetHub is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x31962cdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setHub(address hub_) returns()
func (operatorRegistry *OperatorRegistry) PackSetHub(hub common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("setHub", hub)
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
func (operatorRegistry *OperatorRegistry) TryPackSetHub(hub common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("setHub", hub)
}

// PackSetKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd83df2c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setKeys((address,address,bytes32,string) keys) returns()
func (operatorRegistry *OperatorRegistry) PackSetKeys(keys OperatorKeys) []byte {
	enc, err := operatorRegistry.abi.Pack("setKeys", keys)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetKeys is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfd83df2c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setKeys((address,address,bytes32,string) keys) returns()
func (operatorRegistry *OperatorRegistry) TryPackSetKeys(keys OperatorKeys) ([]byte, error) {
	return operatorRegistry.abi.Pack("setKeys", keys)
}

// PackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c80fd90.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setMinStake(uint256 minStake_) returns()
func (operatorRegistry *OperatorRegistry) PackSetMinStake(minStake *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("setMinStake", minStake)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetMinStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8c80fd90.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setMinStake(uint256 minStake_) returns()
func (operatorRegistry *OperatorRegistry) TryPackSetMinStake(minStake *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("setMinStake", minStake)
}

// PackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stake(uint256 amount) returns()
func (operatorRegistry *OperatorRegistry) PackStake(amount *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("stake", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa694fc3a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stake(uint256 amount) returns()
func (operatorRegistry *OperatorRegistry) TryPackStake(amount *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("stake", amount)
}

// PackStakeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51ed6a30.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeToken() view returns(address)
func (operatorRegistry *OperatorRegistry) PackStakeToken() []byte {
	enc, err := operatorRegistry.abi.Pack("stakeToken")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x51ed6a30.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeToken() view returns(address)
func (operatorRegistry *OperatorRegistry) TryPackStakeToken() ([]byte, error) {
	return operatorRegistry.abi.Pack("stakeToken")
}

// UnpackStakeToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x51ed6a30.
//
// Solidity: function stakeToken() view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackStakeToken(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("stakeToken", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackStandDown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70630a1a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function standDown(bool refuses) returns()
func (operatorRegistry *OperatorRegistry) PackStandDown(refuses bool) []byte {
	enc, err := operatorRegistry.abi.Pack("standDown", refuses)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStandDown is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70630a1a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function standDown(bool refuses) returns()
func (operatorRegistry *OperatorRegistry) TryPackStandDown(refuses bool) ([]byte, error) {
	return operatorRegistry.abi.Pack("standDown", refuses)
}

// PackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbond(uint256 amount) returns()
func (operatorRegistry *OperatorRegistry) PackUnbond(amount *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("unbond", amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbond is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x27de9e32.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbond(uint256 amount) returns()
func (operatorRegistry *OperatorRegistry) TryPackUnbond(amount *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("unbond", amount)
}

// PackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackUnbondingDelay() []byte {
	enc, err := operatorRegistry.abi.Pack("unbondingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnbondingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdb7dd35a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackUnbondingDelay() ([]byte, error) {
	return operatorRegistry.abi.Pack("unbondingDelay")
}

// UnpackUnbondingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdb7dd35a.
//
// Solidity: function unbondingDelay() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackUnbondingDelay(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("unbondingDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw() returns()
func (operatorRegistry *OperatorRegistry) PackWithdraw() []byte {
	enc, err := operatorRegistry.abi.Pack("withdraw")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3ccfd60b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw() returns()
func (operatorRegistry *OperatorRegistry) TryPackWithdraw() ([]byte, error) {
	return operatorRegistry.abi.Pack("withdraw")
}

// OperatorRegistryAuthorityUpdated represents a AuthorityUpdated event raised by the OperatorRegistry contract.
type OperatorRegistryAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryAuthorityUpdated) ContractEventName() string {
	return OperatorRegistryAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (operatorRegistry *OperatorRegistry) UnpackAuthorityUpdatedEvent(log *types.Log) (*OperatorRegistryAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryCommitteeSeated represents a CommitteeSeated event raised by the OperatorRegistry contract.
type OperatorRegistryCommitteeSeated struct {
	Epoch           uint64
	CommitteeDigest [32]byte
	Operators       []common.Address
	Signers         []common.Address
	F               uint8
	T               uint8
	Pointer         common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryCommitteeSeatedEventName = "CommitteeSeated"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryCommitteeSeated) ContractEventName() string {
	return OperatorRegistryCommitteeSeatedEventName
}

// UnpackCommitteeSeatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitteeSeated(uint64 indexed epoch, bytes32 committeeDigest, address[] operators, address[] signers, uint8 f, uint8 t, address pointer)
func (operatorRegistry *OperatorRegistry) UnpackCommitteeSeatedEvent(log *types.Log) (*OperatorRegistryCommitteeSeated, error) {
	event := "CommitteeSeated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryCommitteeSeated)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryHubSet represents a HubSet event raised by the OperatorRegistry contract.
type OperatorRegistryHubSet struct {
	Hub common.Address
	Raw *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryHubSetEventName = "HubSet"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryHubSet) ContractEventName() string {
	return OperatorRegistryHubSetEventName
}

// UnpackHubSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event HubSet(address hub)
func (operatorRegistry *OperatorRegistry) UnpackHubSetEvent(log *types.Log) (*OperatorRegistryHubSet, error) {
	event := "HubSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryHubSet)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryMinStakeSet represents a MinStakeSet event raised by the OperatorRegistry contract.
type OperatorRegistryMinStakeSet struct {
	MinStake *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryMinStakeSetEventName = "MinStakeSet"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryMinStakeSet) ContractEventName() string {
	return OperatorRegistryMinStakeSetEventName
}

// UnpackMinStakeSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MinStakeSet(uint256 minStake)
func (operatorRegistry *OperatorRegistry) UnpackMinStakeSetEvent(log *types.Log) (*OperatorRegistryMinStakeSet, error) {
	event := "MinStakeSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryMinStakeSet)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryOperatorKeysSet represents a OperatorKeysSet event raised by the OperatorRegistry contract.
type OperatorRegistryOperatorKeysSet struct {
	Operator    common.Address
	Signer      common.Address
	Transmitter common.Address
	TlsKey      [32]byte
	Endpoint    string
	Raw         *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryOperatorKeysSetEventName = "OperatorKeysSet"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryOperatorKeysSet) ContractEventName() string {
	return OperatorRegistryOperatorKeysSetEventName
}

// UnpackOperatorKeysSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorKeysSet(address indexed operator, address indexed signer, address transmitter, bytes32 tlsKey, string endpoint)
func (operatorRegistry *OperatorRegistry) UnpackOperatorKeysSetEvent(log *types.Log) (*OperatorRegistryOperatorKeysSet, error) {
	event := "OperatorKeysSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryOperatorKeysSet)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryStakeWithdrawn represents a StakeWithdrawn event raised by the OperatorRegistry contract.
type OperatorRegistryStakeWithdrawn struct {
	Operator common.Address
	Amount   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryStakeWithdrawnEventName = "StakeWithdrawn"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryStakeWithdrawn) ContractEventName() string {
	return OperatorRegistryStakeWithdrawnEventName
}

// UnpackStakeWithdrawnEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StakeWithdrawn(address indexed operator, uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackStakeWithdrawnEvent(log *types.Log) (*OperatorRegistryStakeWithdrawn, error) {
	event := "StakeWithdrawn"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryStakeWithdrawn)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryStaked represents a Staked event raised by the OperatorRegistry contract.
type OperatorRegistryStaked struct {
	Operator common.Address
	Amount   *big.Int
	Stake    *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryStakedEventName = "Staked"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryStaked) ContractEventName() string {
	return OperatorRegistryStakedEventName
}

// UnpackStakedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Staked(address indexed operator, uint256 amount, uint256 stake)
func (operatorRegistry *OperatorRegistry) UnpackStakedEvent(log *types.Log) (*OperatorRegistryStaked, error) {
	event := "Staked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryStaked)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryStandingDown represents a StandingDown event raised by the OperatorRegistry contract.
type OperatorRegistryStandingDown struct {
	Operator common.Address
	Refuses  bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryStandingDownEventName = "StandingDown"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryStandingDown) ContractEventName() string {
	return OperatorRegistryStandingDownEventName
}

// UnpackStandingDownEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event StandingDown(address indexed operator, bool refuses)
func (operatorRegistry *OperatorRegistry) UnpackStandingDownEvent(log *types.Log) (*OperatorRegistryStandingDown, error) {
	event := "StandingDown"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryStandingDown)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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

// OperatorRegistryUnbondingStarted represents a UnbondingStarted event raised by the OperatorRegistry contract.
type OperatorRegistryUnbondingStarted struct {
	Operator  common.Address
	Amount    *big.Int
	ReleaseAt uint64
	Raw       *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryUnbondingStartedEventName = "UnbondingStarted"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryUnbondingStarted) ContractEventName() string {
	return OperatorRegistryUnbondingStartedEventName
}

// UnpackUnbondingStartedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event UnbondingStarted(address indexed operator, uint256 amount, uint64 releaseAt)
func (operatorRegistry *OperatorRegistry) UnpackUnbondingStartedEvent(log *types.Log) (*OperatorRegistryUnbondingStarted, error) {
	event := "UnbondingStarted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryUnbondingStarted)
	if len(log.Data) > 0 {
		if err := operatorRegistry.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range operatorRegistry.abi.Events[event].Inputs {
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
func (operatorRegistry *OperatorRegistry) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["CommitteeNotStored"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackCommitteeNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["CommitteeSizeOutOfRange"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackCommitteeSizeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["EndpointLengthOutOfRange"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackEndpointLengthOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["HubAlreadySet"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackHubAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotACommittee"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotACommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NothingUnbonding"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNothingUnbondingError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["OperatorStandsDown"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackOperatorStandsDownError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["OperatorsNotAscending"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackOperatorsNotAscendingError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["SignerTaken"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackSignerTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StakeExceeded"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStakeExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["TlsKeyTaken"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackTlsKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["UnbondingNotOver"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnbondingNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["UnknownEpoch"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnknownEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ZeroAmount"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackZeroAmountError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ZeroKey"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackZeroKeyError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// OperatorRegistryAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the OperatorRegistry contract.
type OperatorRegistryAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func OperatorRegistryAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (operatorRegistry *OperatorRegistry) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*OperatorRegistryAccessManagedInvalidAuthority, error) {
	out := new(OperatorRegistryAccessManagedInvalidAuthority)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the OperatorRegistry contract.
type OperatorRegistryAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func OperatorRegistryAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (operatorRegistry *OperatorRegistry) UnpackAccessManagedRequiredDelayError(raw []byte) (*OperatorRegistryAccessManagedRequiredDelay, error) {
	out := new(OperatorRegistryAccessManagedRequiredDelay)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the OperatorRegistry contract.
type OperatorRegistryAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func OperatorRegistryAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (operatorRegistry *OperatorRegistry) UnpackAccessManagedUnauthorizedError(raw []byte) (*OperatorRegistryAccessManagedUnauthorized, error) {
	out := new(OperatorRegistryAccessManagedUnauthorized)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryAlreadyRegistered represents a AlreadyRegistered error raised by the OperatorRegistry contract.
type OperatorRegistryAlreadyRegistered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadyRegistered(address operator)
func OperatorRegistryAlreadyRegisteredErrorID() common.Hash {
	return common.HexToHash("0x45ed80e9399c87887ea54f615514a1e3dde31e9b6c027ddceb4ffd503b70e428")
}

// UnpackAlreadyRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadyRegistered(address operator)
func (operatorRegistry *OperatorRegistry) UnpackAlreadyRegisteredError(raw []byte) (*OperatorRegistryAlreadyRegistered, error) {
	out := new(OperatorRegistryAlreadyRegistered)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AlreadyRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryCommitteeNotStored represents a CommitteeNotStored error raised by the OperatorRegistry contract.
type OperatorRegistryCommitteeNotStored struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeNotStored()
func OperatorRegistryCommitteeNotStoredErrorID() common.Hash {
	return common.HexToHash("0x66c0e12100ba74e35bf620af5735f6d060063f98fdb6986c485b8b55032d5f56")
}

// UnpackCommitteeNotStoredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeNotStored()
func (operatorRegistry *OperatorRegistry) UnpackCommitteeNotStoredError(raw []byte) (*OperatorRegistryCommitteeNotStored, error) {
	out := new(OperatorRegistryCommitteeNotStored)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "CommitteeNotStored", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryCommitteeSizeOutOfRange represents a CommitteeSizeOutOfRange error raised by the OperatorRegistry contract.
type OperatorRegistryCommitteeSizeOutOfRange struct {
	Given *big.Int
	Min   *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CommitteeSizeOutOfRange(uint256 given, uint256 min, uint256 max)
func OperatorRegistryCommitteeSizeOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9fe587d9df5e48cb8e0148e6c558e1a03cdc8f30a3369e84ef725db7dc6ae808")
}

// UnpackCommitteeSizeOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CommitteeSizeOutOfRange(uint256 given, uint256 min, uint256 max)
func (operatorRegistry *OperatorRegistry) UnpackCommitteeSizeOutOfRangeError(raw []byte) (*OperatorRegistryCommitteeSizeOutOfRange, error) {
	out := new(OperatorRegistryCommitteeSizeOutOfRange)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "CommitteeSizeOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryEndpointLengthOutOfRange represents a EndpointLengthOutOfRange error raised by the OperatorRegistry contract.
type OperatorRegistryEndpointLengthOutOfRange struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EndpointLengthOutOfRange(uint256 given, uint256 max)
func OperatorRegistryEndpointLengthOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x33967402700e35f87ed10e8566607f46991d54fad9dbc5deeb3352c4b906e546")
}

// UnpackEndpointLengthOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EndpointLengthOutOfRange(uint256 given, uint256 max)
func (operatorRegistry *OperatorRegistry) UnpackEndpointLengthOutOfRangeError(raw []byte) (*OperatorRegistryEndpointLengthOutOfRange, error) {
	out := new(OperatorRegistryEndpointLengthOutOfRange)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "EndpointLengthOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryHubAlreadySet represents a HubAlreadySet error raised by the OperatorRegistry contract.
type OperatorRegistryHubAlreadySet struct {
	Hub common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HubAlreadySet(address hub)
func OperatorRegistryHubAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x19b47ad4a9f663092a18ec95b071ded2cbce8ed342e76368f03631388846ef27")
}

// UnpackHubAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HubAlreadySet(address hub)
func (operatorRegistry *OperatorRegistry) UnpackHubAlreadySetError(raw []byte) (*OperatorRegistryHubAlreadySet, error) {
	out := new(OperatorRegistryHubAlreadySet)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "HubAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNotACommittee represents a NotACommittee error raised by the OperatorRegistry contract.
type OperatorRegistryNotACommittee struct {
	Pointer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotACommittee(address pointer)
func OperatorRegistryNotACommitteeErrorID() common.Hash {
	return common.HexToHash("0x48f45aee647873217768a8b2d95e3d0466283bfef4a9e7e2e3aad70888a609df")
}

// UnpackNotACommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotACommittee(address pointer)
func (operatorRegistry *OperatorRegistry) UnpackNotACommitteeError(raw []byte) (*OperatorRegistryNotACommittee, error) {
	out := new(OperatorRegistryNotACommittee)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NotACommittee", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNotRegistered represents a NotRegistered error raised by the OperatorRegistry contract.
type OperatorRegistryNotRegistered struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotRegistered(address operator)
func OperatorRegistryNotRegisteredErrorID() common.Hash {
	return common.HexToHash("0xbfc6c337a80b7b8201f77f0a2a54c6e5f7c6fd9124a749804a482fa16ee8a895")
}

// UnpackNotRegisteredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotRegistered(address operator)
func (operatorRegistry *OperatorRegistry) UnpackNotRegisteredError(raw []byte) (*OperatorRegistryNotRegistered, error) {
	out := new(OperatorRegistryNotRegistered)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NotRegistered", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNothingUnbonding represents a NothingUnbonding error raised by the OperatorRegistry contract.
type OperatorRegistryNothingUnbonding struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingUnbonding(address operator)
func OperatorRegistryNothingUnbondingErrorID() common.Hash {
	return common.HexToHash("0xbf7babf42769460cc78797944234cd23f16a1f227ab920250aa68a7d7e85e6aa")
}

// UnpackNothingUnbondingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingUnbonding(address operator)
func (operatorRegistry *OperatorRegistry) UnpackNothingUnbondingError(raw []byte) (*OperatorRegistryNothingUnbonding, error) {
	out := new(OperatorRegistryNothingUnbonding)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NothingUnbonding", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryOperatorStandsDown represents a OperatorStandsDown error raised by the OperatorRegistry contract.
type OperatorRegistryOperatorStandsDown struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorStandsDown(address operator)
func OperatorRegistryOperatorStandsDownErrorID() common.Hash {
	return common.HexToHash("0x1a69e45426d0c596db465b1fabb150a9f30543d1b3dd34fd958f4e39fde21f75")
}

// UnpackOperatorStandsDownError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorStandsDown(address operator)
func (operatorRegistry *OperatorRegistry) UnpackOperatorStandsDownError(raw []byte) (*OperatorRegistryOperatorStandsDown, error) {
	out := new(OperatorRegistryOperatorStandsDown)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "OperatorStandsDown", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryOperatorsNotAscending represents a OperatorsNotAscending error raised by the OperatorRegistry contract.
type OperatorRegistryOperatorsNotAscending struct {
	Given    common.Address
	Previous common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OperatorsNotAscending(address given, address previous)
func OperatorRegistryOperatorsNotAscendingErrorID() common.Hash {
	return common.HexToHash("0x53a17b8fa007ed72bf5361389f3e60d1153226bd94d85542804246da5aec8136")
}

// UnpackOperatorsNotAscendingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OperatorsNotAscending(address given, address previous)
func (operatorRegistry *OperatorRegistry) UnpackOperatorsNotAscendingError(raw []byte) (*OperatorRegistryOperatorsNotAscending, error) {
	out := new(OperatorRegistryOperatorsNotAscending)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "OperatorsNotAscending", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistrySafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the OperatorRegistry contract.
type OperatorRegistrySafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func OperatorRegistrySafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (operatorRegistry *OperatorRegistry) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*OperatorRegistrySafeCastOverflowedUintDowncast, error) {
	out := new(OperatorRegistrySafeCastOverflowedUintDowncast)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistrySafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the OperatorRegistry contract.
type OperatorRegistrySafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func OperatorRegistrySafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (operatorRegistry *OperatorRegistry) UnpackSafeERC20FailedOperationError(raw []byte) (*OperatorRegistrySafeERC20FailedOperation, error) {
	out := new(OperatorRegistrySafeERC20FailedOperation)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistrySignerTaken represents a SignerTaken error raised by the OperatorRegistry contract.
type OperatorRegistrySignerTaken struct {
	Signer common.Address
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignerTaken(address signer, address owner)
func OperatorRegistrySignerTakenErrorID() common.Hash {
	return common.HexToHash("0xa7f1a996c0a8da99e1b6adfa078bff57a6401ca972c6d75259daad1ab548ad23")
}

// UnpackSignerTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignerTaken(address signer, address owner)
func (operatorRegistry *OperatorRegistry) UnpackSignerTakenError(raw []byte) (*OperatorRegistrySignerTaken, error) {
	out := new(OperatorRegistrySignerTaken)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "SignerTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryStakeExceeded represents a StakeExceeded error raised by the OperatorRegistry contract.
type OperatorRegistryStakeExceeded struct {
	Given  *big.Int
	Bonded *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeExceeded(uint256 given, uint256 bonded)
func OperatorRegistryStakeExceededErrorID() common.Hash {
	return common.HexToHash("0x85002f71f862063da7c78c8c06c022650dd47d5d6c8bb5b46fb52bde6858059b")
}

// UnpackStakeExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeExceeded(uint256 given, uint256 bonded)
func (operatorRegistry *OperatorRegistry) UnpackStakeExceededError(raw []byte) (*OperatorRegistryStakeExceeded, error) {
	out := new(OperatorRegistryStakeExceeded)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "StakeExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryStakeTooLow represents a StakeTooLow error raised by the OperatorRegistry contract.
type OperatorRegistryStakeTooLow struct {
	Operator common.Address
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooLow(address operator, uint256 given, uint256 required)
func OperatorRegistryStakeTooLowErrorID() common.Hash {
	return common.HexToHash("0xbf4fdfa2a7b4a21ef5301df1c1a0bff49aaa5942a8915b0c33839dd2a756bcfe")
}

// UnpackStakeTooLowError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooLow(address operator, uint256 given, uint256 required)
func (operatorRegistry *OperatorRegistry) UnpackStakeTooLowError(raw []byte) (*OperatorRegistryStakeTooLow, error) {
	out := new(OperatorRegistryStakeTooLow)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "StakeTooLow", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryTlsKeyTaken represents a TlsKeyTaken error raised by the OperatorRegistry contract.
type OperatorRegistryTlsKeyTaken struct {
	TlsKey [32]byte
	Owner  common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TlsKeyTaken(bytes32 tlsKey, address owner)
func OperatorRegistryTlsKeyTakenErrorID() common.Hash {
	return common.HexToHash("0xc1797015d2673501755362a78149ead4546cab713e84aeec7566fe7d63d03d5d")
}

// UnpackTlsKeyTakenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TlsKeyTaken(bytes32 tlsKey, address owner)
func (operatorRegistry *OperatorRegistry) UnpackTlsKeyTakenError(raw []byte) (*OperatorRegistryTlsKeyTaken, error) {
	out := new(OperatorRegistryTlsKeyTaken)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "TlsKeyTaken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryUnbondingNotOver represents a UnbondingNotOver error raised by the OperatorRegistry contract.
type OperatorRegistryUnbondingNotOver struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnbondingNotOver(uint256 given, uint256 required)
func OperatorRegistryUnbondingNotOverErrorID() common.Hash {
	return common.HexToHash("0x69ecefda07fa4e449f4e4830dd0ae352baede00361a2ace75059bb424b09fb41")
}

// UnpackUnbondingNotOverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnbondingNotOver(uint256 given, uint256 required)
func (operatorRegistry *OperatorRegistry) UnpackUnbondingNotOverError(raw []byte) (*OperatorRegistryUnbondingNotOver, error) {
	out := new(OperatorRegistryUnbondingNotOver)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "UnbondingNotOver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryUnknownEpoch represents a UnknownEpoch error raised by the OperatorRegistry contract.
type OperatorRegistryUnknownEpoch struct {
	Epoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownEpoch(uint64 epoch)
func OperatorRegistryUnknownEpochErrorID() common.Hash {
	return common.HexToHash("0xa4e21e6c8f881eff51b5764f98a67304231c1cb1ba8af636f941098552d2bd6c")
}

// UnpackUnknownEpochError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownEpoch(uint64 epoch)
func (operatorRegistry *OperatorRegistry) UnpackUnknownEpochError(raw []byte) (*OperatorRegistryUnknownEpoch, error) {
	out := new(OperatorRegistryUnknownEpoch)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "UnknownEpoch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryZeroAmount represents a ZeroAmount error raised by the OperatorRegistry contract.
type OperatorRegistryZeroAmount struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroAmount()
func OperatorRegistryZeroAmountErrorID() common.Hash {
	return common.HexToHash("0x1f2a2005cb66a8e145327e8814e243a0996aec9bfe1e15a495778b1236dbd485")
}

// UnpackZeroAmountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroAmount()
func (operatorRegistry *OperatorRegistry) UnpackZeroAmountError(raw []byte) (*OperatorRegistryZeroAmount, error) {
	out := new(OperatorRegistryZeroAmount)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ZeroAmount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryZeroKey represents a ZeroKey error raised by the OperatorRegistry contract.
type OperatorRegistryZeroKey struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ZeroKey()
func OperatorRegistryZeroKeyErrorID() common.Hash {
	return common.HexToHash("0xfbd849c64583c50579479efaac1ef44e6d9d78379a9ea28aa6150a3b683c09f5")
}

// UnpackZeroKeyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ZeroKey()
func (operatorRegistry *OperatorRegistry) UnpackZeroKeyError(raw []byte) (*OperatorRegistryZeroKey, error) {
	out := new(OperatorRegistryZeroKey)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ZeroKey", raw); err != nil {
		return nil, err
	}
	return out, nil
}
