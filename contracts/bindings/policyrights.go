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

// PolicyRightsMetaData contains all meta data concerning the PolicyRights contract.
var PolicyRightsMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"book\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"checkCancel\",\"outputs\":[],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claimDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"claimPolicy\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"creditor\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"lien\",\"type\":\"uint96\"}],\"name\":\"grantLien\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"claimKey\",\"type\":\"address\"}],\"name\":\"hold\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"uint96\",\"name\":\"lien\",\"type\":\"uint96\"}],\"name\":\"lowerLien\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"rightsOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"namedBy\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"creditor\",\"type\":\"address\"},{\"internalType\":\"uint96\",\"name\":\"lien\",\"type\":\"uint96\"},{\"internalType\":\"address\",\"name\":\"claimKey\",\"type\":\"address\"}],\"internalType\":\"structRights\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"setBeneficiary\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"book_\",\"type\":\"address\"}],\"name\":\"setBook\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"take\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"creditor\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"part\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"payee\",\"type\":\"address\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"beneficiary\",\"type\":\"address\"}],\"name\":\"BeneficiarySet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"book\",\"type\":\"address\"}],\"name\":\"BookSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"creditor\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"lien\",\"type\":\"uint256\"}],\"name\":\"LienSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"PolicyClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"claimKey\",\"type\":\"address\"}],\"name\":\"PolicyHeld\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"book\",\"type\":\"address\"}],\"name\":\"BookAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"}],\"name\":\"BookWithoutCode\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"creditor\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"lien\",\"type\":\"uint256\"}],\"name\":\"LienExists\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"LienTooLarge\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"}],\"name\":\"NotHeld\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyBook\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyCreditor\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyOwner\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"RightsMissing\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"policyId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"claimKey\",\"type\":\"address\"}],\"name\":\"SignatureInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"}]",
	ID:  "a32abb8cfb1ffb30f92379963cd7dcfcbd",
	Bin: "0x610160604052348015610010575f5ffd5b5060405161190038038061190083398101604081905261002f916101da565b6040518060400160405280601381526020017f536865616620506f6c6963792052696768747300000000000000000000000000815250604051806040016040528060018152602001603160f81b8152508261008f8161014160201b60201c565b5061009982610194565b610120526100a681610194565b61014052815160208084019190912060e052815190820120610100524660a05261013260e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c05250610262565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f815111156101c7578260405163305a27a960e01b81526004016101be9190610207565b60405180910390fd5b80516101d28261023c565b179392505050565b5f602082840312156101ea575f5ffd5b81516001600160a01b0381168114610200575f5ffd5b9392505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561025c575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161164d6102b35f395f610f2701525f610efc01525f61116401525f61113c01525f61109701525f6110c101525f6110eb015261164d5ff3fe608060405234801561000f575f5ffd5b50600436106100f0575f3560e01c8063581ce1fa116100935780638fb36037116100635780638fb36037146101fa578063bf7e214f1461021b578063d80bc1471461022b578063dab5488414610322575f5ffd5b8063581ce1fa14610198578063619a6b89146101ab5780637a9e5e4b146101cc57806384b0196e146101df575f5ffd5b80631f844f3c116100ce5780631f844f3c1461014c578063269fb70a1461015f5780633b221779146101725780634d5f6a6e14610185575f5ffd5b806305a8da72146100f457806311248dda146101245780631c846d5914610139575b5f5ffd5b600354610107906001600160a01b031681565b6040516001600160a01b0390911681526020015b60405180910390f35b6101376101323660046112f7565b61035f565b005b61013761014736600461137c565b6104d7565b61013761015a3660046113c5565b610614565b61013761016d3660046113ef565b6106ce565b61013761018036600461140a565b610790565b61013761019336600461137c565b610801565b6101376101a6366004611421565b6108c3565b6101be6101b936600461137c565b610a16565b60405190815260200161011b565b6101376101da3660046113ef565b610a82565b6101e7610af6565b60405161011b979695949392919061148a565b610202610b38565b6040516001600160e01b0319909116815260200161011b565b5f546001600160a01b0316610107565b6102cc61023936600461140a565b6040805160a0810182525f80825260208201819052918101829052606081018290526080810191909152505f90815260046020908152604091829020825160a08101845281546001600160a01b0390811682526001830154811693820193909352600282015480841694820194909452600160a01b9093046001600160601b031660608401526003015416608082015290565b60405161011b919081516001600160a01b0390811682526020808401518216908301526040808401518216908301526060808401516001600160601b031690830152608092830151169181019190915260a00190565b610335610330366004611520565b610b5c565b604080516001600160a01b039485168152602081019390935292169181019190915260600161011b565b5f848152600460205260409020600301546001600160a01b03168061039f57604051631890e3f160e01b8152600481018690526024015b60405180910390fd5b6103e8816103ad8787610a16565b85858080601f0160208091040260200160405190810160405280939291908181526020018383808284375f92019190915250610c6d92505050565b61041757604051631b7bc88f60e01b8152600481018690526001600160a01b0382166024820152604401610396565b5f8581526004602052604080822060030180546001600160a01b0319169055516001600160a01b0386169187917fc7ec6d9a759e329b525c568d4a31eadfd4d47a50a11498317356b63536972cff9190a36003546040516323b872dd60e01b81523060048201526001600160a01b03868116602483015260448201889052909116906323b872dd906064015b5f604051808303815f87803b1580156104ba575f5ffd5b505af11580156104cc573d5f5f3e3d5ffd5b505050505050505050565b6003546040516331a9108f60e11b81526004810184905283915f916001600160a01b0390911690636352211e90602401602060405180830381865afa158015610522573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906105469190611555565b9050336001600160a01b038216146105825760405163a3ee740f60e01b81523360048201526001600160a01b0382166024820152604401610396565b5f848152600460205260408082206001810180546001600160a01b0319908116331790915581546001600160a01b0388169116811782559151909287917fc86a110aa1766ba4b859c168a83f6cff38cd5cec05052a5eba292e4604ea25899190a360035460405163bf71657360e01b8152600481018790526001600160a01b039091169063bf716573906024016104a3565b5f82815260046020526040902060028101546001600160a01b0316331461066557600281015460405163ade3a36960e01b81523360048201526001600160a01b039091166024820152604401610396565b60028101546001600160601b03600160a01b909104811690831611156106bf57600281015460405163fc4d666d60e01b81526001600160601b038481166004830152600160a01b9092049091166024820152604401610396565b6106c98383610ce0565b505050565b6106d9335f36610d80565b6003546001600160a01b03161561071257600354604051634905bb7160e01b81526001600160a01b039091166004820152602401610396565b806001600160a01b03163b5f03610747576040516307647fa760e11b81526001600160a01b0382166004820152602401610396565b600380546001600160a01b0319166001600160a01b0383169081179091556040517f58372e54fc54a1f322dc281b523fde55bb6fef3b057ab9be495f0845567f9326905f90a250565b5f8181526004602052604090206002810154600160a01b90046001600160601b0316156107fd5760028101546040516369d22d3360e01b8152600481018490526001600160a01b0382166024820152600160a01b9091046001600160601b03166044820152606401610396565b5050565b6003546001600160a01b031633146108415760035460405163a759010560e01b81523360048201526001600160a01b039091166024820152604401610396565b6001600160a01b03811661086857604051632cca56dd60e01b815260040160405180910390fd5b5f8281526004602052604080822060030180546001600160a01b0319166001600160a01b0385169081179091559051909184917f3acf2db89aad78e46f148dae3908cf520284eb1459c259c37407a06d8642cb959190a35050565b6003546040516331a9108f60e11b81526004810185905284915f916001600160a01b0390911690636352211e90602401602060405180830381865afa15801561090e573d5f5f3e3d5ffd5b505050506040513d601f19601f820116820180604052508101906109329190611555565b9050336001600160a01b0382161461096e5760405163a3ee740f60e01b81523360048201526001600160a01b0382166024820152604401610396565b6001600160a01b038416158061098b57506001600160601b038316155b156109a957604051632cca56dd60e01b815260040160405180910390fd5b6109b285610790565b5f85815260046020526040902060020180546001600160a01b0319166001600160a01b0386161790556109e58584610ce0565b60035460405163bf71657360e01b8152600481018790526001600160a01b039091169063bf716573906024016104a3565b604080517fa5c1a55e5b0153b242f88a753848da089ae347ed5faf27ab25539e0a32b9c21e60208201529081018390526001600160a01b03821660608201525f90610a799060800160405160208183030381529060405280519060200120610e76565b90505b92915050565b5f5433906001600160a01b03168114610ab85760405162d1953b60e31b81526001600160a01b0382166004820152602401610396565b816001600160a01b03163b5f03610aed576040516361798f2f60e11b81526001600160a01b0383166004820152602401610396565b6107fd82610ea2565b5f6060805f5f5f6060610b07610ef5565b610b0f610f20565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b5f8054600160a01b900460ff16610b4e57505f90565b638fb3603760e01b5b905090565b6003545f90819081906001600160a01b03163314610ba25760035460405163a759010560e01b81523360048201526001600160a01b039091166024820152604401610396565b5f86815260046020526040902080546001600160a01b031615801590610bd7575060018101546001600160a01b038781169116145b610be15785610bed565b80546001600160a01b03165b6002820154909250600160a01b90046001600160601b03165f819003610c1a575f5f945094505050610c64565b60028201546001600160a01b03166001600160601b0382168710610c4757816001600160601b0316610c49565b865b9095509350610c6188610c5c8684611570565b610ce0565b50505b93509350939050565b5f836001600160a01b03163b5f03610ccb575f5f610c8b8585610f4b565b5090925090505f816003811115610ca457610ca461159b565b148015610cc25750856001600160a01b0316826001600160a01b0316145b92505050610cd9565b610cd6848484610f94565b90505b9392505050565b5f82815260046020908152604091829020600281015492516001600160601b038516815290926001600160a01b03169185917f62d33f8894b2962d20aa40354b3a189fe200bd76ecf71eab2921f59a5e8107a3910160405180910390a36002810180546001600160a01b0316600160a01b6001600160601b038516908102919091179091555f036106c95760020180546001600160a01b03191690555050565b5f5f610db3610d965f546001600160a01b031690565b8630610da560045f898b6115af565b610dae916115d6565b610ff9565b9150915081610e6f5763ffffffff811615610e4c575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90610e0d9088908890889060040161160e565b5f604051808303815f87803b158015610e24575f5ffd5b505af1158015610e36573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550610e6f9050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610396565b5050505050565b5f610a7c610e8261108b565b8360405161190160f01b8152600281019290925260228201526042902090565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6060610b577f00000000000000000000000000000000000000000000000000000000000000006111b4565b6060610b577f00000000000000000000000000000000000000000000000000000000000000006111b4565b5f5f5f8351604103610f82576020840151604085015160608601515f1a610f74888285856111f1565b955095509550505050610f8d565b505081515f91506002905b9250925092565b805160408051630b135d3f60e11b8082526004820186905260248201929092525f92906020820185604483015e5f82606483010152601f820160051c60051b915060205f60648401838a5afa9050825f5114601f3d1116811693505050509392505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa15611081575f516020805191945081901c150291505b5094509492505050565b5f306001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000161480156110e357507f000000000000000000000000000000000000000000000000000000000000000046145b1561110d57507f000000000000000000000000000000000000000000000000000000000000000090565b610b57604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60605f6111c0836112b9565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561122a57505f915060039050826112af565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa15801561127b573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166112a657505f9250600191508290506112af565b92505f91508190505b9450945094915050565b5f60ff8216601f811115610a7c57604051632cd44ac360e21b815260040160405180910390fd5b6001600160a01b03811681146112f4575f5ffd5b50565b5f5f5f5f6060858703121561130a575f5ffd5b84359350602085013561131c816112e0565b9250604085013567ffffffffffffffff811115611337575f5ffd5b8501601f81018713611347575f5ffd5b803567ffffffffffffffff81111561135d575f5ffd5b87602082840101111561136e575f5ffd5b949793965060200194505050565b5f5f6040838503121561138d575f5ffd5b82359150602083013561139f816112e0565b809150509250929050565b80356001600160601b03811681146113c0575f5ffd5b919050565b5f5f604083850312156113d6575f5ffd5b823591506113e6602084016113aa565b90509250929050565b5f602082840312156113ff575f5ffd5b8135610cd9816112e0565b5f6020828403121561141a575f5ffd5b5035919050565b5f5f5f60608486031215611433575f5ffd5b833592506020840135611445816112e0565b9150611453604085016113aa565b90509250925092565b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b60ff60f81b8816815260e060208201525f6114a860e083018961145c565b82810360408401526114ba818961145c565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b8181101561150f5783518352602093840193909201916001016114f1565b50909b9a5050505050505050505050565b5f5f5f60608486031215611532575f5ffd5b833592506020840135611544816112e0565b929592945050506040919091013590565b5f60208284031215611565575f5ffd5b8151610cd9816112e0565b6001600160601b038281168282160390811115610a7c57634e487b7160e01b5f52601160045260245ffd5b634e487b7160e01b5f52602160045260245ffd5b5f5f858511156115bd575f5ffd5b838611156115c9575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015611607576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f191601019291505056",
}

// PolicyRights is an auto generated Go binding around an Ethereum contract.
type PolicyRights struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *PolicyRights) GetABI() abi.ABI {
	return c.abi
}

// NewPolicyRights creates a new instance of PolicyRights.
func NewPolicyRights() *PolicyRights {
	parsed, err := PolicyRightsMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &PolicyRights{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *PolicyRights) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_) returns()
func (policyRights *PolicyRights) PackConstructor(authority_ common.Address) []byte {
	enc, err := policyRights.abi.Pack("", authority_)
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
func (policyRights *PolicyRights) PackAuthority() []byte {
	enc, err := policyRights.abi.Pack("authority")
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
func (policyRights *PolicyRights) TryPackAuthority() ([]byte, error) {
	return policyRights.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (policyRights *PolicyRights) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := policyRights.abi.Unpack("authority", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a8da72.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function book() view returns(address)
func (policyRights *PolicyRights) PackBook() []byte {
	enc, err := policyRights.abi.Pack("book")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x05a8da72.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function book() view returns(address)
func (policyRights *PolicyRights) TryPackBook() ([]byte, error) {
	return policyRights.abi.Pack("book")
}

// UnpackBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x05a8da72.
//
// Solidity: function book() view returns(address)
func (policyRights *PolicyRights) UnpackBook(data []byte) (common.Address, error) {
	out, err := policyRights.abi.Unpack("book", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackCheckCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b221779.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function checkCancel(uint256 policyId) view returns()
func (policyRights *PolicyRights) PackCheckCancel(policyId *big.Int) []byte {
	enc, err := policyRights.abi.Pack("checkCancel", policyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCheckCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3b221779.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function checkCancel(uint256 policyId) view returns()
func (policyRights *PolicyRights) TryPackCheckCancel(policyId *big.Int) ([]byte, error) {
	return policyRights.abi.Pack("checkCancel", policyId)
}

// PackClaimDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x619a6b89.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimDigest(uint256 policyId, address to) view returns(bytes32)
func (policyRights *PolicyRights) PackClaimDigest(policyId *big.Int, to common.Address) []byte {
	enc, err := policyRights.abi.Pack("claimDigest", policyId, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimDigest is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x619a6b89.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimDigest(uint256 policyId, address to) view returns(bytes32)
func (policyRights *PolicyRights) TryPackClaimDigest(policyId *big.Int, to common.Address) ([]byte, error) {
	return policyRights.abi.Pack("claimDigest", policyId, to)
}

// UnpackClaimDigest is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x619a6b89.
//
// Solidity: function claimDigest(uint256 policyId, address to) view returns(bytes32)
func (policyRights *PolicyRights) UnpackClaimDigest(data []byte) ([32]byte, error) {
	out, err := policyRights.abi.Unpack("claimDigest", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackClaimPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11248dda.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimPolicy(uint256 policyId, address to, bytes signature) returns()
func (policyRights *PolicyRights) PackClaimPolicy(policyId *big.Int, to common.Address, signature []byte) []byte {
	enc, err := policyRights.abi.Pack("claimPolicy", policyId, to, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimPolicy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x11248dda.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimPolicy(uint256 policyId, address to, bytes signature) returns()
func (policyRights *PolicyRights) TryPackClaimPolicy(policyId *big.Int, to common.Address, signature []byte) ([]byte, error) {
	return policyRights.abi.Pack("claimPolicy", policyId, to, signature)
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (policyRights *PolicyRights) PackEip712Domain() []byte {
	enc, err := policyRights.abi.Pack("eip712Domain")
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
func (policyRights *PolicyRights) TryPackEip712Domain() ([]byte, error) {
	return policyRights.abi.Pack("eip712Domain")
}

// PolicyRightsEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type PolicyRightsEip712DomainOutput struct {
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
func (policyRights *PolicyRights) UnpackEip712Domain(data []byte) (PolicyRightsEip712DomainOutput, error) {
	out, err := policyRights.abi.Unpack("eip712Domain", data)
	outstruct := new(PolicyRightsEip712DomainOutput)
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

// PackGrantLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x581ce1fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantLien(uint256 policyId, address creditor, uint96 lien) returns()
func (policyRights *PolicyRights) PackGrantLien(policyId *big.Int, creditor common.Address, lien *big.Int) []byte {
	enc, err := policyRights.abi.Pack("grantLien", policyId, creditor, lien)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x581ce1fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantLien(uint256 policyId, address creditor, uint96 lien) returns()
func (policyRights *PolicyRights) TryPackGrantLien(policyId *big.Int, creditor common.Address, lien *big.Int) ([]byte, error) {
	return policyRights.abi.Pack("grantLien", policyId, creditor, lien)
}

// PackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d5f6a6e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hold(uint256 policyId, address claimKey) returns()
func (policyRights *PolicyRights) PackHold(policyId *big.Int, claimKey common.Address) []byte {
	enc, err := policyRights.abi.Pack("hold", policyId, claimKey)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d5f6a6e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hold(uint256 policyId, address claimKey) returns()
func (policyRights *PolicyRights) TryPackHold(policyId *big.Int, claimKey common.Address) ([]byte, error) {
	return policyRights.abi.Pack("hold", policyId, claimKey)
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (policyRights *PolicyRights) PackIsConsumingScheduledOp() []byte {
	enc, err := policyRights.abi.Pack("isConsumingScheduledOp")
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
func (policyRights *PolicyRights) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return policyRights.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (policyRights *PolicyRights) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := policyRights.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLowerLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f844f3c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lowerLien(uint256 policyId, uint96 lien) returns()
func (policyRights *PolicyRights) PackLowerLien(policyId *big.Int, lien *big.Int) []byte {
	enc, err := policyRights.abi.Pack("lowerLien", policyId, lien)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLowerLien is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f844f3c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lowerLien(uint256 policyId, uint96 lien) returns()
func (policyRights *PolicyRights) TryPackLowerLien(policyId *big.Int, lien *big.Int) ([]byte, error) {
	return policyRights.abi.Pack("lowerLien", policyId, lien)
}

// PackRightsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd80bc147.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rightsOf(uint256 policyId) view returns((address,address,address,uint96,address))
func (policyRights *PolicyRights) PackRightsOf(policyId *big.Int) []byte {
	enc, err := policyRights.abi.Pack("rightsOf", policyId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRightsOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd80bc147.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rightsOf(uint256 policyId) view returns((address,address,address,uint96,address))
func (policyRights *PolicyRights) TryPackRightsOf(policyId *big.Int) ([]byte, error) {
	return policyRights.abi.Pack("rightsOf", policyId)
}

// UnpackRightsOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd80bc147.
//
// Solidity: function rightsOf(uint256 policyId) view returns((address,address,address,uint96,address))
func (policyRights *PolicyRights) UnpackRightsOf(data []byte) (Rights, error) {
	out, err := policyRights.abi.Unpack("rightsOf", data)
	if err != nil {
		return *new(Rights), err
	}
	out0 := *abi.ConvertType(out[0], new(Rights)).(*Rights)
	return out0, nil
}

// PackSetAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7a9e5e4b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setAuthority(address newAuthority) returns()
func (policyRights *PolicyRights) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := policyRights.abi.Pack("setAuthority", newAuthority)
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
func (policyRights *PolicyRights) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return policyRights.abi.Pack("setAuthority", newAuthority)
}

// PackSetBeneficiary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c846d59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBeneficiary(uint256 policyId, address beneficiary) returns()
func (policyRights *PolicyRights) PackSetBeneficiary(policyId *big.Int, beneficiary common.Address) []byte {
	enc, err := policyRights.abi.Pack("setBeneficiary", policyId, beneficiary)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBeneficiary is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1c846d59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBeneficiary(uint256 policyId, address beneficiary) returns()
func (policyRights *PolicyRights) TryPackSetBeneficiary(policyId *big.Int, beneficiary common.Address) ([]byte, error) {
	return policyRights.abi.Pack("setBeneficiary", policyId, beneficiary)
}

// PackSetBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x269fb70a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBook(address book_) returns()
func (policyRights *PolicyRights) PackSetBook(book common.Address) []byte {
	enc, err := policyRights.abi.Pack("setBook", book)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x269fb70a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBook(address book_) returns()
func (policyRights *PolicyRights) TryPackSetBook(book common.Address) ([]byte, error) {
	return policyRights.abi.Pack("setBook", book)
}

// PackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdab54884.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function take(uint256 policyId, address owner, uint256 amount) returns(address creditor, uint256 part, address payee)
func (policyRights *PolicyRights) PackTake(policyId *big.Int, owner common.Address, amount *big.Int) []byte {
	enc, err := policyRights.abi.Pack("take", policyId, owner, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTake is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdab54884.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function take(uint256 policyId, address owner, uint256 amount) returns(address creditor, uint256 part, address payee)
func (policyRights *PolicyRights) TryPackTake(policyId *big.Int, owner common.Address, amount *big.Int) ([]byte, error) {
	return policyRights.abi.Pack("take", policyId, owner, amount)
}

// PolicyRightsTakeOutput serves as a container for the return parameters of contract
// method Take.
type PolicyRightsTakeOutput struct {
	Creditor common.Address
	Part     *big.Int
	Payee    common.Address
}

// UnpackTake is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdab54884.
//
// Solidity: function take(uint256 policyId, address owner, uint256 amount) returns(address creditor, uint256 part, address payee)
func (policyRights *PolicyRights) UnpackTake(data []byte) (PolicyRightsTakeOutput, error) {
	out, err := policyRights.abi.Unpack("take", data)
	outstruct := new(PolicyRightsTakeOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Creditor = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Part = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Payee = *abi.ConvertType(out[2], new(common.Address)).(*common.Address)
	return *outstruct, nil
}

// PolicyRightsAuthorityUpdated represents a AuthorityUpdated event raised by the PolicyRights contract.
type PolicyRightsAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const PolicyRightsAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (PolicyRightsAuthorityUpdated) ContractEventName() string {
	return PolicyRightsAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (policyRights *PolicyRights) UnpackAuthorityUpdatedEvent(log *types.Log) (*PolicyRightsAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRights.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRightsAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := policyRights.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRights.abi.Events[event].Inputs {
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

// PolicyRightsBeneficiarySet represents a BeneficiarySet event raised by the PolicyRights contract.
type PolicyRightsBeneficiarySet struct {
	PolicyId    *big.Int
	Beneficiary common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const PolicyRightsBeneficiarySetEventName = "BeneficiarySet"

// ContractEventName returns the user-defined event name.
func (PolicyRightsBeneficiarySet) ContractEventName() string {
	return PolicyRightsBeneficiarySetEventName
}

// UnpackBeneficiarySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BeneficiarySet(uint256 indexed policyId, address indexed beneficiary)
func (policyRights *PolicyRights) UnpackBeneficiarySetEvent(log *types.Log) (*PolicyRightsBeneficiarySet, error) {
	event := "BeneficiarySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRights.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRightsBeneficiarySet)
	if len(log.Data) > 0 {
		if err := policyRights.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRights.abi.Events[event].Inputs {
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

// PolicyRightsBookSet represents a BookSet event raised by the PolicyRights contract.
type PolicyRightsBookSet struct {
	Book common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const PolicyRightsBookSetEventName = "BookSet"

// ContractEventName returns the user-defined event name.
func (PolicyRightsBookSet) ContractEventName() string {
	return PolicyRightsBookSetEventName
}

// UnpackBookSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BookSet(address indexed book)
func (policyRights *PolicyRights) UnpackBookSetEvent(log *types.Log) (*PolicyRightsBookSet, error) {
	event := "BookSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRights.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRightsBookSet)
	if len(log.Data) > 0 {
		if err := policyRights.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRights.abi.Events[event].Inputs {
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

// PolicyRightsEIP712DomainChanged represents a EIP712DomainChanged event raised by the PolicyRights contract.
type PolicyRightsEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const PolicyRightsEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (PolicyRightsEIP712DomainChanged) ContractEventName() string {
	return PolicyRightsEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (policyRights *PolicyRights) UnpackEIP712DomainChangedEvent(log *types.Log) (*PolicyRightsEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRights.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRightsEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := policyRights.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRights.abi.Events[event].Inputs {
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

// PolicyRightsLienSet represents a LienSet event raised by the PolicyRights contract.
type PolicyRightsLienSet struct {
	PolicyId *big.Int
	Creditor common.Address
	Lien     *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyRightsLienSetEventName = "LienSet"

// ContractEventName returns the user-defined event name.
func (PolicyRightsLienSet) ContractEventName() string {
	return PolicyRightsLienSetEventName
}

// UnpackLienSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LienSet(uint256 indexed policyId, address indexed creditor, uint256 lien)
func (policyRights *PolicyRights) UnpackLienSetEvent(log *types.Log) (*PolicyRightsLienSet, error) {
	event := "LienSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRights.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRightsLienSet)
	if len(log.Data) > 0 {
		if err := policyRights.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRights.abi.Events[event].Inputs {
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

// PolicyRightsPolicyClaimed represents a PolicyClaimed event raised by the PolicyRights contract.
type PolicyRightsPolicyClaimed struct {
	PolicyId *big.Int
	To       common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyRightsPolicyClaimedEventName = "PolicyClaimed"

// ContractEventName returns the user-defined event name.
func (PolicyRightsPolicyClaimed) ContractEventName() string {
	return PolicyRightsPolicyClaimedEventName
}

// UnpackPolicyClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyClaimed(uint256 indexed policyId, address indexed to)
func (policyRights *PolicyRights) UnpackPolicyClaimedEvent(log *types.Log) (*PolicyRightsPolicyClaimed, error) {
	event := "PolicyClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRights.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRightsPolicyClaimed)
	if len(log.Data) > 0 {
		if err := policyRights.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRights.abi.Events[event].Inputs {
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

// PolicyRightsPolicyHeld represents a PolicyHeld event raised by the PolicyRights contract.
type PolicyRightsPolicyHeld struct {
	PolicyId *big.Int
	ClaimKey common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const PolicyRightsPolicyHeldEventName = "PolicyHeld"

// ContractEventName returns the user-defined event name.
func (PolicyRightsPolicyHeld) ContractEventName() string {
	return PolicyRightsPolicyHeldEventName
}

// UnpackPolicyHeldEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PolicyHeld(uint256 indexed policyId, address indexed claimKey)
func (policyRights *PolicyRights) UnpackPolicyHeldEvent(log *types.Log) (*PolicyRightsPolicyHeld, error) {
	event := "PolicyHeld"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != policyRights.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(PolicyRightsPolicyHeld)
	if len(log.Data) > 0 {
		if err := policyRights.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range policyRights.abi.Events[event].Inputs {
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
func (policyRights *PolicyRights) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], policyRights.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return policyRights.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return policyRights.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return policyRights.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["BookAlreadySet"].ID.Bytes()[:4]) {
		return policyRights.UnpackBookAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["BookWithoutCode"].ID.Bytes()[:4]) {
		return policyRights.UnpackBookWithoutCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return policyRights.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["LienExists"].ID.Bytes()[:4]) {
		return policyRights.UnpackLienExistsError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["LienTooLarge"].ID.Bytes()[:4]) {
		return policyRights.UnpackLienTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["NotHeld"].ID.Bytes()[:4]) {
		return policyRights.UnpackNotHeldError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["OnlyBook"].ID.Bytes()[:4]) {
		return policyRights.UnpackOnlyBookError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["OnlyCreditor"].ID.Bytes()[:4]) {
		return policyRights.UnpackOnlyCreditorError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["OnlyOwner"].ID.Bytes()[:4]) {
		return policyRights.UnpackOnlyOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["RightsMissing"].ID.Bytes()[:4]) {
		return policyRights.UnpackRightsMissingError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["SignatureInvalid"].ID.Bytes()[:4]) {
		return policyRights.UnpackSignatureInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], policyRights.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return policyRights.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// PolicyRightsAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the PolicyRights contract.
type PolicyRightsAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func PolicyRightsAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (policyRights *PolicyRights) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*PolicyRightsAccessManagedInvalidAuthority, error) {
	out := new(PolicyRightsAccessManagedInvalidAuthority)
	if err := policyRights.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the PolicyRights contract.
type PolicyRightsAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func PolicyRightsAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (policyRights *PolicyRights) UnpackAccessManagedRequiredDelayError(raw []byte) (*PolicyRightsAccessManagedRequiredDelay, error) {
	out := new(PolicyRightsAccessManagedRequiredDelay)
	if err := policyRights.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the PolicyRights contract.
type PolicyRightsAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func PolicyRightsAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (policyRights *PolicyRights) UnpackAccessManagedUnauthorizedError(raw []byte) (*PolicyRightsAccessManagedUnauthorized, error) {
	out := new(PolicyRightsAccessManagedUnauthorized)
	if err := policyRights.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsBookAlreadySet represents a BookAlreadySet error raised by the PolicyRights contract.
type PolicyRightsBookAlreadySet struct {
	Book common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BookAlreadySet(address book)
func PolicyRightsBookAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x4905bb71677d41ec6f44c4c3f9fdca67851dc4dbf2b12ff9abfe3037ce8b4dc9")
}

// UnpackBookAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BookAlreadySet(address book)
func (policyRights *PolicyRights) UnpackBookAlreadySetError(raw []byte) (*PolicyRightsBookAlreadySet, error) {
	out := new(PolicyRightsBookAlreadySet)
	if err := policyRights.abi.UnpackIntoInterface(out, "BookAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsBookWithoutCode represents a BookWithoutCode error raised by the PolicyRights contract.
type PolicyRightsBookWithoutCode struct {
	Given common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BookWithoutCode(address given)
func PolicyRightsBookWithoutCodeErrorID() common.Hash {
	return common.HexToHash("0x0ec8ff4e86c0e2da8566a5bab5fa190af46b6bceb62d0ff1d451b7c2a67c7d9b")
}

// UnpackBookWithoutCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BookWithoutCode(address given)
func (policyRights *PolicyRights) UnpackBookWithoutCodeError(raw []byte) (*PolicyRightsBookWithoutCode, error) {
	out := new(PolicyRightsBookWithoutCode)
	if err := policyRights.abi.UnpackIntoInterface(out, "BookWithoutCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsInvalidShortString represents a InvalidShortString error raised by the PolicyRights contract.
type PolicyRightsInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func PolicyRightsInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (policyRights *PolicyRights) UnpackInvalidShortStringError(raw []byte) (*PolicyRightsInvalidShortString, error) {
	out := new(PolicyRightsInvalidShortString)
	if err := policyRights.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsLienExists represents a LienExists error raised by the PolicyRights contract.
type PolicyRightsLienExists struct {
	PolicyId *big.Int
	Creditor common.Address
	Lien     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LienExists(uint256 policyId, address creditor, uint256 lien)
func PolicyRightsLienExistsErrorID() common.Hash {
	return common.HexToHash("0x69d22d334386328ce8c4a528d5203df0c751e7a74bc51ce749c8b3aa27326a35")
}

// UnpackLienExistsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LienExists(uint256 policyId, address creditor, uint256 lien)
func (policyRights *PolicyRights) UnpackLienExistsError(raw []byte) (*PolicyRightsLienExists, error) {
	out := new(PolicyRightsLienExists)
	if err := policyRights.abi.UnpackIntoInterface(out, "LienExists", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsLienTooLarge represents a LienTooLarge error raised by the PolicyRights contract.
type PolicyRightsLienTooLarge struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LienTooLarge(uint256 given, uint256 max)
func PolicyRightsLienTooLargeErrorID() common.Hash {
	return common.HexToHash("0xfc4d666dde33f2e48429effa129427af85813db68376ec30b8ea1e2ba44e4e0c")
}

// UnpackLienTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LienTooLarge(uint256 given, uint256 max)
func (policyRights *PolicyRights) UnpackLienTooLargeError(raw []byte) (*PolicyRightsLienTooLarge, error) {
	out := new(PolicyRightsLienTooLarge)
	if err := policyRights.abi.UnpackIntoInterface(out, "LienTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsNotHeld represents a NotHeld error raised by the PolicyRights contract.
type PolicyRightsNotHeld struct {
	PolicyId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotHeld(uint256 policyId)
func PolicyRightsNotHeldErrorID() common.Hash {
	return common.HexToHash("0x1890e3f111d405b7bb9186a1959d18a5637db1fb91990981d0da2524b4d4d542")
}

// UnpackNotHeldError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotHeld(uint256 policyId)
func (policyRights *PolicyRights) UnpackNotHeldError(raw []byte) (*PolicyRightsNotHeld, error) {
	out := new(PolicyRightsNotHeld)
	if err := policyRights.abi.UnpackIntoInterface(out, "NotHeld", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsOnlyBook represents a OnlyBook error raised by the PolicyRights contract.
type PolicyRightsOnlyBook struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyBook(address given, address required)
func PolicyRightsOnlyBookErrorID() common.Hash {
	return common.HexToHash("0xa759010563b976c7c34246bb96131b32ccc3cd5f7051ecbca8a57e4a8be41c5c")
}

// UnpackOnlyBookError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyBook(address given, address required)
func (policyRights *PolicyRights) UnpackOnlyBookError(raw []byte) (*PolicyRightsOnlyBook, error) {
	out := new(PolicyRightsOnlyBook)
	if err := policyRights.abi.UnpackIntoInterface(out, "OnlyBook", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsOnlyCreditor represents a OnlyCreditor error raised by the PolicyRights contract.
type PolicyRightsOnlyCreditor struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyCreditor(address given, address required)
func PolicyRightsOnlyCreditorErrorID() common.Hash {
	return common.HexToHash("0xade3a369281ce890c2efa57d82d0d3941826dd1c305d11380be2ded6401c14b1")
}

// UnpackOnlyCreditorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyCreditor(address given, address required)
func (policyRights *PolicyRights) UnpackOnlyCreditorError(raw []byte) (*PolicyRightsOnlyCreditor, error) {
	out := new(PolicyRightsOnlyCreditor)
	if err := policyRights.abi.UnpackIntoInterface(out, "OnlyCreditor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsOnlyOwner represents a OnlyOwner error raised by the PolicyRights contract.
type PolicyRightsOnlyOwner struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyOwner(address given, address required)
func PolicyRightsOnlyOwnerErrorID() common.Hash {
	return common.HexToHash("0xa3ee740f2da94db23b70498c1801d3e542be1429ca6d115d1328c142c6717da3")
}

// UnpackOnlyOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyOwner(address given, address required)
func (policyRights *PolicyRights) UnpackOnlyOwnerError(raw []byte) (*PolicyRightsOnlyOwner, error) {
	out := new(PolicyRightsOnlyOwner)
	if err := policyRights.abi.UnpackIntoInterface(out, "OnlyOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsRightsMissing represents a RightsMissing error raised by the PolicyRights contract.
type PolicyRightsRightsMissing struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error RightsMissing()
func PolicyRightsRightsMissingErrorID() common.Hash {
	return common.HexToHash("0x2cca56ddcaa167a623a01c5e396e86dedb3e65f5fca0bef5243053841fb234cd")
}

// UnpackRightsMissingError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error RightsMissing()
func (policyRights *PolicyRights) UnpackRightsMissingError(raw []byte) (*PolicyRightsRightsMissing, error) {
	out := new(PolicyRightsRightsMissing)
	if err := policyRights.abi.UnpackIntoInterface(out, "RightsMissing", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsSignatureInvalid represents a SignatureInvalid error raised by the PolicyRights contract.
type PolicyRightsSignatureInvalid struct {
	PolicyId *big.Int
	ClaimKey common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SignatureInvalid(uint256 policyId, address claimKey)
func PolicyRightsSignatureInvalidErrorID() common.Hash {
	return common.HexToHash("0x1b7bc88fe37d50ece90ed0813f56df9cb6a6f39c989bb26c70039d69dd3c5149")
}

// UnpackSignatureInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SignatureInvalid(uint256 policyId, address claimKey)
func (policyRights *PolicyRights) UnpackSignatureInvalidError(raw []byte) (*PolicyRightsSignatureInvalid, error) {
	out := new(PolicyRightsSignatureInvalid)
	if err := policyRights.abi.UnpackIntoInterface(out, "SignatureInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// PolicyRightsStringTooLong represents a StringTooLong error raised by the PolicyRights contract.
type PolicyRightsStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func PolicyRightsStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (policyRights *PolicyRights) UnpackStringTooLongError(raw []byte) (*PolicyRightsStringTooLong, error) {
	out := new(PolicyRightsStringTooLong)
	if err := policyRights.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
