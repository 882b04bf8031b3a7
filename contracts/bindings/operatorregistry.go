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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"stakeToken_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minStake_\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unbondingDelay_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activationDelay_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"activateCommittee\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activationDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activeEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committee\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeePointer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeSizes\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"n\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"f\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"t\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"m\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"delegateBySig\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegates\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastTotalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"releaseAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"standingDown\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tombstoned\",\"type\":\"bool\"}],\"internalType\":\"structOperator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"operatorOfSigner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"penaltyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"base\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"internalType\":\"structPenalty\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedCommittee\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"operatorsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"internalType\":\"structProposal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structOperatorKeys\",\"name\":\"keys\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"seatCommittee\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub_\",\"type\":\"address\"}],\"name\":\"setHub\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structOperatorKeys\",\"name\":\"keys\",\"type\":\"tuple\"}],\"name\":\"setKeys\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minStake_\",\"type\":\"uint256\"}],\"name\":\"setMinStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"first\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"firstSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"second\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"secondSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"evidence\",\"type\":\"tuple\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"stakeWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"refuses\",\"type\":\"bool\"}],\"name\":\"standDown\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"tombstoned\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"CommitteeProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"f\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"t\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"CommitteeSeated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"fromDelegate\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"toDelegate\",\"type\":\"address\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotes\",\"type\":\"uint256\"}],\"name\":\"DelegateVotesChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"}],\"name\":\"MinStakeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"OperatorKeysSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"}],\"name\":\"OperatorSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"refuses\",\"type\":\"bool\"}],\"name\":\"StandingDown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"releaseAt\",\"type\":\"uint64\"}],\"name\":\"UnbondingStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"ActivationTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"BadgeLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitteeNotStored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommitteeSizeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"}],\"name\":\"ContextsDiffer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"clock\",\"type\":\"uint48\"}],\"name\":\"ERC5805FutureLookup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EndpointLengthOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"EvidenceLengthWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubAlreadySet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HubNotSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"MalformedSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"NotACommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"proposed\",\"type\":\"bytes32\"}],\"name\":\"NotProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotSignedByOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NothingUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorStandsDown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"}],\"name\":\"OperatorsNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"structHash\",\"type\":\"bytes32\"}],\"name\":\"SameMessage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"SignerTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"}],\"name\":\"StakeExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"StakeTooConcentrated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"StringsInsufficientHexLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"TlsKeyTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"Tombstoned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"UnbondingNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"UnknownEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"VotesExpiredSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroKey\",\"type\":\"error\"}]",
	ID:  "664f194dd304ac691239e040816462ac30",
	Bin: "0x6101c0604052348015610010575f5ffd5b50604051615dc0380380615dc083398101604081905261002f91610277565b8383836040518060400160405280601481526020017f5368656166204f70657261746f7220566f746573000000000000000000000000815250604051806040016040528060018152602001603160f81b81525089610092816101ac60201b60201c565b5061009c826101ff565b610120526100a9816101ff565b61014052815160208084019190912060e052815190820120610100524660a05261013560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b038316610160526001600160401b0381166101805260078290556040518281527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200160405180910390a15050506001600160401b03166101a0525061033292505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f81511115610232578260405163305a27a960e01b815260040161022991906102d7565b60405180910390fd5b805161023d8261030c565b179392505050565b6001600160a01b0381168114610259575f5ffd5b50565b80516001600160401b0381168114610272575f5ffd5b919050565b5f5f5f5f5f60a0868803121561028b575f5ffd5b855161029681610245565b60208701519095506102a781610245565b604087015190945092506102bd6060870161025c565b91506102cb6080870161025c565b90509295509295909350565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561032c575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516159ee6103d25f395f818161050f01528181611cc30152611d2a01525f818161099f0152610d4301525f818161058701528181610c320152818161117f015281816118dd0152611e8301525f612afa01525f612acf01525f61405c01525f61403401525f613f8f01525f613fb901525f613fe301526159ee5ff3fe608060405234801561000f575f5ffd5b5060043610610367575f3560e01c806375807250116101c9578063a22cb465116100fe578063c87b56dd1161009e578063db7dd35a11610079578063db7dd35a1461099a578063e985e9c5146109c1578063ecd9ba82146109d6578063fd83df2c146109e9575f5ffd5b8063c87b56dd146108ea578063cba1a110146108fd578063d73bc8ef14610910575f5ffd5b8063b88d4fde116100d9578063b88d4fde146108a1578063be68f6e7146108b4578063bf7e214f146108c7578063c3cda520146108d7575f5ffd5b8063a22cb46514610868578063a694fc3a1461087b578063b45a3c0e1461088e575f5ffd5b80638e539e8c1161016957806395d89b411161014457806395d89b41146107d35780639ab24eb01461080c5780639c835fdc1461081f5780639f6b4a3b14610854575f5ffd5b80638e539e8c146107805780638fb360371461079357806391ddadf4146107b4575f5ffd5b80637ecebe00116101a45780637ecebe001461071757806384b0196e1461073f5780638c80fd901461075a5780638d4ceacd1461076d575f5ffd5b8063758072501461069c5780637a9e5e4b146106c45780637bb95e97146106d7575f5ffd5b80633a8c07861161029f57806355ec742f1161023f5780636352211e1161021a5780636352211e14610643578063636f35d31461065657806370630a1a1461067657806370a0823114610689575f5ffd5b806355ec742f146105e4578063587cde1e146106055780635c19a95c14610630575f5ffd5b80634bf5d7e91161027a5780634bf5d7e9146105395780635001e51a1461057257806351ed6a301461058557806355e172d9146105ab575f5ffd5b80633a8c07861461050a5780633ccfd60b1461053157806342842e0e14610466575f5ffd5b806323b872dd1161030a57806331962cdc116102e557806331962cdc146104b3578063365a86fc146104c6578063375b3c0a146104e05780633a46b1a8146104f7575f5ffd5b806323b872dd1461046657806327de9e3214610474578063282f8f6914610487575f5ffd5b8063095ea7b311610345578063095ea7b3146104005780630d6640fa146104155780631317ab37146104285780631e83409a14610453575f5ffd5b806301ffc9a71461036b57806306fdde0314610393578063081812fc146103d5575b5f5ffd5b61037e610379366004614a70565b6109fc565b60405190151581526020015b60405180910390f35b60408051808201909152600e81527f5368656166204f70657261746f7200000000000000000000000000000000000060208201525b60405161038a9190614ac5565b6103e86103e3366004614ad7565b610acc565b6040516001600160a01b03909116815260200161038a565b61041361040e366004614b02565b610ade565b005b610413610423366004614b2c565b610aff565b6103e8610436366004614b63565b6001600160a01b039081165f908152600a60205260409020541690565b610413610461366004614b63565b610b74565b61041361040e366004614b7e565b610413610482366004614ad7565b610c5d565b61049a610495366004614bbc565b610e0e565b60405167ffffffffffffffff909116815260200161038a565b6104136104c1366004614b63565b610f47565b6008546103e890600160401b90046001600160a01b031681565b6104e960075481565b60405190815260200161038a565b6104e9610505366004614b02565b61103c565b61049a7f000000000000000000000000000000000000000000000000000000000000000081565b610413611076565b60408051808201909152600e81527f6d6f64653d74696d657374616d7000000000000000000000000000000000000060208201526103c8565b6103e8610580366004614c44565b6111a6565b7f00000000000000000000000000000000000000000000000000000000000000006103e8565b6105be6105b9366004614b63565b611210565b60408051825161ffff16815260208084015190820152918101519082015260600161038a565b6105f76105f2366004614c44565b61127a565b60405161038a929190614ca0565b6103e8610613366004614b63565b6001600160a01b039081165f908152600460205260409020541690565b61041361063e366004614b63565b6112a5565b6103e8610651366004614ad7565b6112b0565b610669610664366004614b63565b61131a565b60405161038a9190614cc4565b610413610684366004614d99565b6114a4565b6104e9610697366004614b63565b611520565b6104e96106aa366004614b63565b6001600160a01b03165f908152600c602052604090205490565b6104136106d2366004614b63565b61159c565b6106ea6106e5366004614c44565b611629565b6040805160ff9586168152938516602085015291841691830191909152909116606082015260800161038a565b6104e9610725366004614b63565b6001600160a01b03165f9081526003602052604090205490565b61074761168a565b60405161038a9796959493929190614db4565b610413610768366004614ad7565b6116e8565b6104e961077b366004614c44565b611726565b6104e961078e366004614ad7565b61173f565b61079b611763565b6040516001600160e01b0319909116815260200161038a565b6107bc6117a0565b60405165ffffffffffff909116815260200161038a565b60408051808201909152600881527f53484541462d4f5000000000000000000000000000000000000000000000000060208201526103c8565b6104e961081a366004614b63565b6117aa565b61037e61082d366004614b63565b6001600160a01b03165f90815260096020526040902060060154600160881b900460ff1690565b60085461049a9067ffffffffffffffff1681565b610413610876366004614e66565b6117ca565b610413610889366004614ad7565b6117e5565b61037e61089c366004614ad7565b611905565b6104136108af366004614e9d565b611918565b6104e96108c2366004614f36565b611934565b5f546001600160a01b03166103e8565b6104136108e5366004614f7e565b611b9a565b6103c86108f8366004614ad7565b611c6f565b61049a61090b366004614bbc565b611cb7565b610966604080516060810182525f80825260208201819052918101919091525060408051606081018252600d548152600e5467ffffffffffffffff8082166020840152600160401b909104169181019190915290565b604080518251815260208084015167ffffffffffffffff90811691830191909152928201519092169082015260600161038a565b61049a7f000000000000000000000000000000000000000000000000000000000000000081565b61037e6109cf366004614fd4565b5f92915050565b6104136109e4366004615000565b611e2a565b6104136109f7366004614b2c565b611eee565b5f6001600160e01b031982167f01ffc9a7000000000000000000000000000000000000000000000000000000001480610a5e57506001600160e01b031982167f80ac58cd00000000000000000000000000000000000000000000000000000000145b80610a9257506001600160e01b031982167f5b5e139f00000000000000000000000000000000000000000000000000000000145b80610ac657506001600160e01b031982167fb45a3c0e00000000000000000000000000000000000000000000000000000000145b92915050565b5f610ad6826112b0565b505f92915050565b60405163812b07ab60e01b8152600481018290526024015b60405180910390fd5b335f908152600960205260409020546001600160a01b031615610b50576040517f45ed80e9000000000000000000000000000000000000000000000000000000008152336004820152602401610af6565b335f908152600960205260409020610b689082611f20565b610b7133612258565b50565b6001600160a01b0381165f908152600c602052604081205490819003610bd1576040517f64ab34660000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610af6565b6001600160a01b0382165f818152600c602052604080822091909155517f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead90610c1d9084815260200190565b60405180910390a2610c596001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001683836122c8565b5050565b5f610c6733612302565b60048101549091505f839003610c9057604051631f2a200560e01b815260040160405180910390fd5b80831115610cd4576040517f85002f710000000000000000000000000000000000000000000000000000000081526004810184905260248101829052604401610af6565b5f610cdf8483615057565b905060075481108015610d0e57506006830154610d0c90600160401b900467ffffffffffffffff16612360565b155b15610d4057600754604051635fa7efd160e11b8152336004820152602481018390526044810191909152606401610af6565b5f7f0000000000000000000000000000000000000000000000000000000000000000610d6b42612446565b610d75919061506a565b905081846004018190555084846005015f828254610d93919061508a565b909155505060068401805467ffffffffffffffff191667ffffffffffffffff8316179055610dc2335f87612480565b6040805186815267ffffffffffffffff8316602082015233917fd08ca05f8de5f888945769c83caf3321ad3a0f2f2c78e17524bcf995b14ea7e691015b60405180910390a25050505050565b60408051606081018252600d548152600e5467ffffffffffffffff808216602080850191909152600160401b909204168284015291515f928391610e569187918791016150db565b604051602081830303815290604052805190602001209050815f01518114610eb75781516040517f895fbce0000000000000000000000000000000000000000000000000000000008152610af6918391600401918252602082015260400190565b816040015167ffffffffffffffff16421015610f175760408083015190517f62897c2800000000000000000000000000000000000000000000000000000000815242600482015267ffffffffffffffff9091166024820152604401610af6565b5f600d55600e80546fffffffffffffffffffffffffffffffff19169055610f3e85856124fa565b95945050505050565b610f53335b5f36612674565b6001600160a01b0381161580610f7a5750600854600160401b90046001600160a01b031615155b15610fc6576008546040517f19b47ad4000000000000000000000000000000000000000000000000000000008152600160401b9091046001600160a01b03166004820152602401610af6565b600880547fffffffff0000000000000000000000000000000000000000ffffffffffffffff16600160401b6001600160a01b038416908102919091179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f6110666110498361277c565b6001600160a01b0385165f908152600560205260409020906127ea565b6001600160d01b03169392505050565b5f61108033612302565b60058101549091505f8190036110c4576040517fbf7babf4000000000000000000000000000000000000000000000000000000008152336004820152602401610af6565b600682015467ffffffffffffffff164210156111245760068201546040517f69ecefda00000000000000000000000000000000000000000000000000000000815242600482015267ffffffffffffffff9091166024820152604401610af6565b5f600583015560068201805467ffffffffffffffff1916905560405181815233907f8108595eb6bad3acefa9da467d90cc2217686d5c5ac85460f8b7849c840645fc9060200160405180910390a2610c596001600160a01b037f00000000000000000000000000000000000000000000000000000000000000001633836122c8565b67ffffffffffffffff81165f908152601060205260409020546001600160a01b03168061120b576040517fa4e21e6c00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff83166004820152602401610af6565b919050565b61123560405180606001604052805f61ffff1681526020015f81526020015f81525090565b506001600160a01b03165f908152600b60209081526040918290208251606081018452815461ffff168152600182015492810192909252600201549181019190915290565b6060805f611287846111a6565b90506112928161289d565b925061129d816128de565b915050915091565b33610c598183612900565b806001600160a01b038116811415806112e057506001600160a01b038181165f9081526009602052604090205416155b1561120b576040517f7e27328900000000000000000000000000000000000000000000000000000000815260048101839052602401610af6565b60408051610140810182525f808252602082018190529181018290526060808201526080810182905260a0810182905260c0810182905260e0810182905261010081018290526101208101919091526001600160a01b038083165f908152600960209081526040918290208251610140810184528154851681526001820154909416918401919091526002810154918301919091526003810180546060840191906113c4906150ee565b80601f01602080910402602001604051908101604052809291908181526020018280546113f0906150ee565b801561143b5780601f106114125761010080835404028352916020019161143b565b820191905f5260205f20905b81548152906001019060200180831161141e57829003601f168201915b5050509183525050600482015460208201526005820154604082015260069091015467ffffffffffffffff8082166060840152600160401b820416608083015260ff600160801b82048116151560a0840152600160881b90910416151560c09091015292915050565b806114ae33612302565b6006018054911515600160801b027fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff909216919091179055604051811515815233907fef846dcb81ec39b2dbb9f497bee0bed7bcff39bcddcefb5107f449ce5293a4789060200160405180910390a250565b5f6001600160a01b03821661156c576040517f89c62b640000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610af6565b6001600160a01b038083165f9081526009602052604090205416611590575f611593565b60015b60ff1692915050565b5f5433906001600160a01b031681146115d25760405162d1953b60e31b81526001600160a01b0382166004820152602401610af6565b816001600160a01b03163b5f03611620576040517fc2f31e5e0000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610af6565b610c5982612989565b5f5f5f5f5f61163f61163a876111a6565b6129d6565b90505f5f5f61164d84612a3e565b92509250925061165c84612a9b565b61166584612a9b565b61166e84612a9b565b61167784612a9b565b9750975097509750505050509193509193565b5f6060805f5f5f606061169b612ac8565b6116a3612af3565b604080515f808252602082019092527f0f000000000000000000000000000000000000000000000000000000000000009b939a50919850469750309650945092509050565b6116f133610f4c565b60078190556040518181527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a90602001611031565b5f611738611733836111a6565b612b1e565b5192915050565b5f61175461174c8361277c565b6006906127ea565b6001600160d01b031692915050565b5f8054600160a01b900460ff1661177957505f90565b7f8fb36037000000000000000000000000000000000000000000000000000000005b905090565b5f61179b42612ba0565b6001600160a01b0381165f90815260056020526040812061175490612bd2565b60405163812b07ab60e01b81525f6004820152602401610af6565b5f6117ef33612302565b9050815f0361181157604051631f2a200560e01b815260040160405180910390fd5b6006810154600160881b900460ff1615611840576040516351806b9f60e11b8152336004820152602401610af6565b335f908152600460205260409020546001600160a01b0316611866576118663333612900565b81816004015f828254611879919061508a565b9091555061188a90505f3384612480565b600481015460405133917f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee90916118c891868252602082015260400190565b60405180910390a2610c596001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333085612c0c565b5f61190f826112b0565b50600192915050565b60405163812b07ab60e01b815260048101849052602401610af6565b6008545f90600160401b90046001600160a01b031680611980576040517f141863bd00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6119916040850160208601614b63565b90505f61199d82612302565b90505f5f6119ab8786612c48565b6001600160a01b038281165f908152600a6020526040902054929450909250858116911614611a005760405163181db84560e11b81526001600160a01b03808416600483015285166024820152604401610af6565b6001600160a01b038181165f908152600a6020526040902054811690851614611a4f5760405163181db84560e11b81526001600160a01b03808316600483015285166024820152604401610af6565b6001600160a01b0384165f908152600b6020908152604082209190611a7f90611a7a908b018b61513a565b612d96565b825490915061ffff90811690821611611adc5781546040517f1ebd3f050000000000000000000000000000000000000000000000000000000081526001600160a01b038816600482015261ffff9091166024820152604401610af6565b611ae885878484612dca565b97505f612710611afa6101f48b615153565b611b04919061517e565b9050611b118a8a83612ef6565b611b1b3382612f8f565b611b8d886001600160a01b03166361d027b36040518163ffffffff1660e01b8152600401602060405180830381865afa158015611b5a573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611b7e919061519d565b611b88838c615057565b612f8f565b5050505050505050919050565b83421115611bd7576040517f4683af0e00000000000000000000000000000000000000000000000000000000815260048101859052602401610af6565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f90611c5090611c489060a00160405160208183030381529060405280519060200120613008565b858585613034565b9050611c5c8187613060565b611c668188612900565b50505050505050565b60605f611c7b836112b0565b9050611c86816130cb565b611c8f826130e1565b604051602001611ca09291906151cf565b604051602081830303815290604052915050919050565b5f611cc133610f4c565b7f000000000000000000000000000000000000000000000000000000000000000067ffffffffffffffff165f03611d0357611cfc83836124fa565b9050610ac6565b611d0d8383613228565b600854611d259067ffffffffffffffff16600161506a565b90505f7f0000000000000000000000000000000000000000000000000000000000000000611d5242612446565b611d5c919061506a565b604080516060810190915290915080611d798686608084016150db565b60408051601f198184030181529181528151602092830120835267ffffffffffffffff808716848401819052868216948301949094528451600d5591840151600e8054958301518416600160401b026fffffffffffffffffffffffffffffffff19909616919093161793909317905590517f7fbdd82940063b1c05975342b7c285e49892ff9db075973e0ddcceeb590b07ad90611e1b908790879086906152f7565b60405180910390a25092915050565b6040517fd505accf000000000000000000000000000000000000000000000000000000008152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611ecc575f5ffd5b505af1925050508015611edd575060015b50611ee7856117e5565b5050505050565b5f611ef833612302565b60028101545f908152600f6020526040902080546001600160a01b03191690559050610c5981835b5f611f2e6060830183615324565b915050801580611f3e5750608081115b15611f7f576040517f339674020000000000000000000000000000000000000000000000000000000081526004810182905260806024820152604401610af6565b5f611f8d6020840184614b63565b6001600160a01b03161480611fb957505f611fae6040840160208501614b63565b6001600160a01b0316145b80611fc657506040820135155b15611ffd576040517ffbd849c600000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f600a8161200e6020860186614b63565b6001600160a01b03908116825260208201929092526040015f2054169050801580159061204457506001600160a01b0381163314155b1561209c576120566020840184614b63565b6040517fa7f1a9960000000000000000000000000000000000000000000000000000000081526001600160a01b0391821660048201529082166024820152604401610af6565b506040808301355f908152600f60205220546001600160a01b0316801561210457604080517fc17970150000000000000000000000000000000000000000000000000000000081529084013560048201526001600160a01b0382166024820152604401610af6565b33600a5f6121156020870187614b63565b6001600160a01b03908116825260208083019390935260409182015f9081208054959092166001600160a01b031995861617909155868201358152600f8352208054909216331790915561216b90840184614b63565b84546001600160a01b0319166001600160a01b03919091161784556121966040840160208501614b63565b6001850180546001600160a01b0319166001600160a01b0392909216919091179055604083013560028501556121cf6060840184615324565b60038601916121df9190836153b2565b506121ed6020840184614b63565b6001600160a01b0316337f6076b15cc3c29f8d8b1ee6d75db3cf2f20c2321b08d71ec791d58ee35915441f6122286040870160208801614b63565b604087013561223a6060890189615324565b60405161224a9493929190615494565b60405180910390a350505050565b6040516001600160a01b0382169081905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef908290a46040516001600160a01b03821681527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a161190602001611031565b6122d58383836001613491565b6122fd57604051635274afe760e01b81526001600160a01b0384166004820152602401610af6565b505050565b6001600160a01b038082165f908152600960205260409020805490911661120b576040517fbfc6c3370000000000000000000000000000000000000000000000000000000081526001600160a01b0383166004820152602401610af6565b5f8167ffffffffffffffff165f0361237a57506001919050565b60085467ffffffffffffffff9081169083160361239857505f919050565b600854600160401b90046001600160a01b03161580610ac657506008546040517f3404b76d00000000000000000000000000000000000000000000000000000000815267ffffffffffffffff84166004820152600160401b9091046001600160a01b031690633404b76d906024016020604051808303815f875af1158015612422573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610ac691906154c6565b5f67ffffffffffffffff82111561247c57604080516306dfcc6560e41b8152600481019190915260248101839052604401610af6565b5090565b6001600160a01b0383166124a7576124a4600661350c61249f84613517565b61354a565b50505b6001600160a01b0382166124c9576124c6600661358261249f84613517565b50505b6001600160a01b038381165f908152600460205260408082205485841683529120546122fd9291821691168361358d565b5f6125058383613228565b60085461251d9067ffffffffffffffff16600161506a565b90505f8267ffffffffffffffff81111561253957612539615126565b604051908082528060200260200182016040528015612562578160200160208202803683370190505b5090505f5b8381101561262e575f60095f878785818110612585576125856154e1565b905060200201602081019061259a9190614b63565b6001600160a01b03908116825260208201929092526040015f206006810180547fffffffffffffffffffffffffffffffff0000000000000000ffffffffffffffff16600160401b67ffffffffffffffff891602179055805485519193509091169084908490811061260d5761260d6154e1565b6001600160a01b039092166020928302919091019091015250600101612567565b5061266d828585808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508692506136e2915050565b5092915050565b5f5f6126a761268a5f546001600160a01b031690565b863061269960045f898b6154f5565b6126a29161551c565b6137ae565b9150915081611ee75763ffffffff811615612759575f805460ff60a01b198116600160a01b179091556040517f94c7d7ee0000000000000000000000000000000000000000000000000000000081526001600160a01b03909116906394c7d7ee9061271a90889088908890600401615551565b5f604051808303815f87803b158015612731575f5ffd5b505af1158015612743573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550611ee79050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610af6565b5f5f6127866117a0565b90508065ffffffffffff1683106127da576040517fecd3f81e0000000000000000000000000000000000000000000000000000000081526004810184905265ffffffffffff82166024820152604401610af6565b6127e383612ba0565b9392505050565b81545f9081816005811115612846575f6128038461386e565b61280d9085615057565b5f8881526020902090915081015465ffffffffffff908116908716101561283657809150612844565b61284181600161508a565b92505b505b5f612853878785856139c1565b90508015612890576128778761286a600184615057565b5f91825260209091200190565b54660100000000000090046001600160d01b0316612892565b5f5b979650505050505050565b60605f6128a9836129d6565b90506127e36128d8846128bd846014615153565b6128c890602261508a565b6128d3856014615153565b613a17565b82613a34565b60605f6128ea836129d6565b90506127e36128d88460226128d3856014615153565b6001600160a01b038281165f8181526004602052604080822080548686166001600160a01b0319821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a46122fd8183612984866001600160a01b03165f9081526009602052604090206004015490565b61358d565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad90602001611031565b5f6001600160a01b0382163b60228111612a27576040517f48f45aee0000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610af6565b6028612a34602283615057565b6127e3919061517e565b5f80806003612a4e600186615057565b612a58919061517e565b92506002612a66848661508a565b612a70919061517e565b612a7b90600161508a565b9150612a88836002615153565b612a9390600161508a565b929491935050565b5f60ff82111561247c576040516306dfcc6560e41b81526008600482015260248101839052604401610af6565b606061179b7f0000000000000000000000000000000000000000000000000000000000000000613ac6565b606061179b7f0000000000000000000000000000000000000000000000000000000000000000613ac6565b612b3f60405180606001604052805f81526020015f81526020015f81525090565b5f612b49836129d6565b90505f612b678482612b5c856014615153565b6128d390602261508a565b90505f600182015190506040518060600160405280828152602001848152602001602284612b95919061508a565b905295945050505050565b5f65ffffffffffff82111561247c576040516306dfcc6560e41b81526030600482015260248101839052604401610af6565b80545f908015612c0457612beb8361286a600184615057565b54660100000000000090046001600160d01b03166127e3565b5f9392505050565b612c1a848484846001613b03565b612c4257604051635274afe760e01b81526001600160a01b0385166004820152602401610af6565b50505050565b5f8080612c6185612c5c6080820182615324565b613b89565b90505f612c7586612c5c60c0820182615324565b9050808203612cb3576040517ff329017900000000000000000000000000000000000000000000000000000000815260048101839052602401610af6565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f9b3dbda436ced3f0f55ae580f7fffc14c7c08f1f4a2747d4fd26606e79e1e4aa918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03861660a08201525f9060c00160408051601f1981840301815291905280516020909101209050612d768184612d7160a08b018b615324565b613ec5565b9450612d8a8183612d7160e08b018b615324565b93505050509250929050565b5f60031960ff831601612dac5750612710919050565b60011960ff831601612dc15750611388919050565b506107d0919050565b5f5f85600501548660040154612de0919061508a565b6006870154909150600160881b900460ff16612e2e576006860180547fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff16600160881b179055600184018190555b612e6784600201546127108561ffff168760010154612e4d9190615153565b612e57919061517e565b612e619190615057565b82613f74565b845461ffff191661ffff851617855560028501805491935083915f90612e8e90849061508a565b925050819055505f612ea4838860040154613f74565b905080876004015f828254612eb99190615057565b90915550612ec990508184615057565b876005015f828254612edb9190615057565b90915550612eec9050865f83612480565b5050949350505050565b33612f076040850160208601614b63565b6001600160a01b03167fa64b06cd766bdc1f2ddc440e404913c7b95efdb36a11ea2fdcc7af6e5866f4c7612f3e602087018761513a565b85856040890135612f5560808b0160608c01615586565b6040805160ff9096168652602086019490945292840191909152606083015263ffffffff16608082015260a00160405180910390a3505050565b805f03612f9a575050565b6001600160a01b0382165f908152600c602052604081208054839290612fc190849061508a565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610ac6613014613f83565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f613044888888886140ac565b9250925092506130548282614174565b50909695505050505050565b6001600160a01b0382165f9081526003602052604090208054600181019091558181146122fd576040517f752d88c00000000000000000000000000000000000000000000000000000000081526001600160a01b038416600482015260248101829052604401610af6565b6060610ac66001600160a01b0383166014614277565b6001600160a01b0381165f908152600960205260408120600681015460609290600160881b900460ff16613198576006820154600160801b900460ff1661315d576040518060400160405280600581526020017f72656164790000000000000000000000000000000000000000000000000000008152506131cf565b6040518060400160405280600d81526020017f7374616e64696e6720646f776e000000000000000000000000000000000000008152506131cf565b6040518060400160405280600781526020017f736c6173686564000000000000000000000000000000000000000000000000008152505b9050806131df836004015461444f565b60068401546131fe90600160401b900467ffffffffffffffff1661444f565b6040516020016132109392919061559f565b60405160208183030381529060405292505050919050565b8060048110806132385750601f81115b1561327f576040517f9fe587d900000000000000000000000000000000000000000000000000000000815260048181018390526024820152601f6044820152606401610af6565b5f8080805b84811015613415575f87878381811061329f5761329f6154e1565b90506020020160208101906132b49190614b63565b9050826001600160a01b0316816001600160a01b031611613314576040517f53a17b8f0000000000000000000000000000000000000000000000000000000081526001600160a01b03808316600483015284166024820152604401610af6565b5f61331e82612302565b6004810154600682015491925090600160881b900460ff161561335f576040516351806b9f60e11b81526001600160a01b0384166004820152602401610af6565b6006820154600160801b900460ff16156133b0576040517f1a69e4540000000000000000000000000000000000000000000000000000000081526001600160a01b0384166004820152602401610af6565b6007548110156133f057600754604051635fa7efd160e11b81526001600160a01b0385166004820152602481018390526044810191909152606401610af6565b6133fa818861508a565b965085811115613408578095505b5090925050600101613284565b50613422610bb884615153565b61342e61271084615153565b11156134895781612710613444610bb886615153565b61344e919061517e565b6040517f3c7adc1500000000000000000000000000000000000000000000000000000000815260048101929092526024820152604401610af6565b505050505050565b6040517fa9059cbb000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166135005783831516156134f4573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f6127e38284615720565b5f6001600160d01b0382111561247c576040516306dfcc6560e41b815260d0600482015260248101839052604401610af6565b5f5f6135756135576117a0565b61356d61356388612bd2565b868863ffffffff16565b8791906144ec565b915091505b935093915050565b5f6127e3828461573f565b816001600160a01b0316836001600160a01b0316141580156135ae57505f81115b156122fd576001600160a01b03831615613650576001600160a01b0383165f90815260056020526040812081906135eb9061358261249f86613517565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051613645929190918252602082015260400190565b60405180910390a250505b6001600160a01b038216156122fd576001600160a01b0382165f90815260056020526040812081906136889061350c61249f86613517565b6001600160d01b031691506001600160d01b03169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051610dff929190918252602082015260400190565b5f6136ee8484846144f9565b90505f6136fc82858561452e565b90505f5f61370a8651612a3e565b5067ffffffffffffffff89165f81815260106020526040902080546001600160a01b0319166001600160a01b0388161790556008805467ffffffffffffffff19168217905591935091507fe07f1ab06728db59862143e4c43bd81e8b3aed552fa7e713da1e58ee251854d285888861378187612a9b565b61378a87612a9b565b8960405161379d9695949392919061575e565b60405180910390a250505050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180517bffffffffffffffffffffffffffffffffffffffffffffffffffffffff167fb7009613000000000000000000000000000000000000000000000000000000001781525f808052918290528351939450919290918a5afa15613864575f516020805191945081901c150291505b5094509492505050565b5f6001821161387b575090565b816001600160801b82106138945760809190911c9060401b5b600160401b82106138aa5760409190911c9060201b5b64010000000082106138c15760209190911c9060101b5b6201000082106138d65760109190911c9060081b5b61010082106138ea5760089190911c9060041b5b601082106138fd5760049190911c9060021b5b600482106139095760011b5b600302600190811c908185816139215761392161516a565b048201901c905060018185816139395761393961516a565b048201901c905060018185816139515761395161516a565b048201901c905060018185816139695761396961516a565b048201901c905060018185816139815761398161516a565b048201901c905060018185816139995761399961516a565b048201901c90506139b88185816139b2576139b261516a565b04821190565b90039392505050565b5f5b81831015613a0f575f85815260209020838316600285851804019081015465ffffffffffff868116911611156139fb57809250613a09565b613a0681600161508a565b93505b506139c3565b509392505050565b60408051828101603f01601f1916909152818382863c9392505050565b60608167ffffffffffffffff811115613a4f57613a4f615126565b604051908082528060200260200182016040528015613a78578160200160208202803683370190505b5090505f5b8281101561266d575f6014820285015160601c905080838381518110613aa557613aa56154e1565b6001600160a01b039092166020928302919091019091015250600101613a7d565b60605f613ad2836146b8565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040517f23b872dd000000000000000000000000000000000000000000000000000000005f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613b78578383151615613b6c573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6001613b99602086018661513a565b60ff1603613c5157613c4a6040850135613bb96080870160608801615586565b613bc96040880160208901614b63565b613bd387876146f8565b604080517f4bd9a04170ef5b635b3f51c148215112a24f751e75de533555cb984424394c24602082015290810185905263ffffffff841660608201526001600160a01b038316608082015260a081018290525f9060c001604051602081830303815290604052805190602001209050949350505050565b90506127e3565b6002613c60602086018661513a565b60ff1603613c8f57613c4a6040850135613c806080870160608801615586565b613c8a86866146f8565b614711565b6003613c9e602086018661513a565b60ff1603613d7257613cb28383604061475e565b5f80613cc0848601866157b7565b9092509050613d696040870135613cdd6080890160608a01615586565b613ced60408a0160208b01614b63565b604080517f8e34c3a4c94109888d7a74cd49078d85d47759b8a969c033db947fa8a03676c46020808301919091528183019590955263ffffffff9390931660608401526001600160a01b0391909116608083015260a0820186905260c08083018690528151808403909101815260e09092019052805191012090565b925050506127e3565b6004613d81602086018661513a565b60ff1614613dce57613d96602085018561513a565b6040517f1e38501f00000000000000000000000000000000000000000000000000000000815260ff9091166004820152602401610af6565b613ddb838361018061475e565b5f613de883850185615801565b905084604001358160200151141580613e205750613e0c6080860160608701615586565b63ffffffff16816060015163ffffffff1614155b15613e7057602081015160608201516040517ffc2a4022000000000000000000000000000000000000000000000000000000008152600481019290925263ffffffff166024820152604401610af6565b7fe8a786a3a295cc2669446bea3e0ca6cb472279ee9ea4b17cc94c3048f01995918484604051602001613ea5939291906158b7565b604051602081830303815290604052805190602001209150509392505050565b5f60408214613eeb57828260405163f382b45f60e01b8152600401610af69291906158d0565b5f80613ef9848601866157b7565b915091505f5f613f2d613f268a8a60405161190160f01b8152600281019290925260228201526042902090565b85856147a1565b5090925090505f816003811115613f4657613f466158e3565b14613f6857868660405163f382b45f60e01b8152600401610af69291906158d0565b50979650505050505050565b5f8282188284100282186127e3565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613fdb57507f000000000000000000000000000000000000000000000000000000000000000046145b1561400557507f000000000000000000000000000000000000000000000000000000000000000090565b61179b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411156140e557505f9150600390508261416a565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa158015614136573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b03811661416157505f92506001915082905061416a565b92505f91508190505b9450945094915050565b5f826003811115614187576141876158e3565b03614190575050565b60018260038111156141a4576141a46158e3565b036141db576040517ff645eedf00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b60028260038111156141ef576141ef6158e3565b03614229576040517ffce698f700000000000000000000000000000000000000000000000000000000815260048101829052602401610af6565b600382600381111561423d5761423d6158e3565b03610c59576040517fd78bce0c00000000000000000000000000000000000000000000000000000000815260048101829052602401610af6565b6060825f614286846002615153565b61429190600261508a565b67ffffffffffffffff8111156142a9576142a9615126565b6040519080825280601f01601f1916602001820160405280156142d3576020820181803683370190505b5090507f3000000000000000000000000000000000000000000000000000000000000000815f81518110614309576143096154e1565b60200101906001600160f81b03191690815f1a9053507f780000000000000000000000000000000000000000000000000000000000000081600181518110614353576143536154e1565b60200101906001600160f81b03191690815f1a9053505f614375856002615153565b61438090600161508a565b90505b6001811115614404577f303132333435363738396162636465660000000000000000000000000000000083600f16601081106143c1576143c16154e1565b1a60f81b8282815181106143d7576143d76154e1565b60200101906001600160f81b03191690815f1a90535060049290921c916143fd816158f7565b9050614383565b508115614447576040517fe22e27eb0000000000000000000000000000000000000000000000000000000081526004810186905260248101859052604401610af6565b949350505050565b60605f61445b836147ec565b60010190505f8167ffffffffffffffff81111561447a5761447a615126565b6040519080825280601f01601f1916602001820160405280156144a4576020820181803683370190505b5090508181016020015b5f19017f3031323334353637383961626364656600000000000000000000000000000000600a86061a8153600a85049450846144ae57509392505050565b5f806135758585856148cd565b5f83838360405160200161450f9392919061590c565b6040516020818303038152906040528051906020012090509392505050565b5f5f5f60f81b8561453f8551612a9b565b6040517fff000000000000000000000000000000000000000000000000000000000000009384166020820152602181019290925260f81b909116604182015260420160408051601f1981840301815291905290505f5b83518110156145e457818482815181106145b1576145b16154e1565b60200260200101516040516020016145ca929190615940565b60408051601f198184030181529190529150600101614595565b505f5b84518110156146365781858281518110614603576146036154e1565b602002602001015160405160200161461c929190615940565b60408051601f1981840301815291905291506001016145e7565b505f6146428251614a42565b8260405160200161465492919061596c565b60405160208183030381529060405290508051602082015ff092506001600160a01b0383166146af576040517f66c0e12100000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b50509392505050565b5f60ff8216601f811115610ac6576040517fb3512b0c00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b5f6147058383602061475e565b6127e382840184614ad7565b604080517f737087946ca1750b9c4666d37346ea28f58db2aacef946a0222cbeb890d06c9c602082015290810184905263ffffffff83166060820152608081018290525f9060a00161450f565b8181146122fd576040517f795947d00000000000000000000000000000000000000000000000000000000081526004810183905260248101829052604401610af6565b5f80807f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8416601b60ff86901c016147db888289856140ac565b945094509450505093509350939050565b5f807a184f03e93ff9f4daa797ed6e38ed64bf6a1f0100000000000000008310614834577a184f03e93ff9f4daa797ed6e38ed64bf6a1f010000000000000000830492506040015b6d04ee2d6d415b85acef81000000008310614860576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc10000831061487e57662386f26fc10000830492506010015b6305f5e1008310614896576305f5e100830492506008015b61271083106148aa57612710830492506004015b606483106148bc576064830492506002015b600a8310610ac65760010192915050565b82545f90819080156149e5575f6148e98761286a600185615057565b805490915065ffffffffffff80821691660100000000000090046001600160d01b0316908816821115614948576040517f2520601d00000000000000000000000000000000000000000000000000000000815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff160361498457825465ffffffffffff1666010000000000006001600160d01b038916021783556149d7565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f815291909120945191519092166601000000000000029216919091179101555b945085935061357a92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316660100000000000002919093161792019190915590508161357a565b5f61ffff82111561247c576040516306dfcc6560e41b81526010600482015260248101839052604401610af6565b5f60208284031215614a80575f5ffd5b81356001600160e01b0319811681146127e3575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f6127e36020830184614a97565b5f60208284031215614ae7575f5ffd5b5035919050565b6001600160a01b0381168114610b71575f5ffd5b5f5f60408385031215614b13575f5ffd5b8235614b1e81614aee565b946020939093013593505050565b5f60208284031215614b3c575f5ffd5b813567ffffffffffffffff811115614b52575f5ffd5b8201608081850312156127e3575f5ffd5b5f60208284031215614b73575f5ffd5b81356127e381614aee565b5f5f5f60608486031215614b90575f5ffd5b8335614b9b81614aee565b92506020840135614bab81614aee565b929592945050506040919091013590565b5f5f60208385031215614bcd575f5ffd5b823567ffffffffffffffff811115614be3575f5ffd5b8301601f81018513614bf3575f5ffd5b803567ffffffffffffffff811115614c09575f5ffd5b8560208260051b8401011115614c1d575f5ffd5b6020919091019590945092505050565b803567ffffffffffffffff8116811461120b575f5ffd5b5f60208284031215614c54575f5ffd5b6127e382614c2d565b5f8151808452602084019350602083015f5b82811015614c965781516001600160a01b0316865260209586019590910190600101614c6f565b5093949350505050565b604081525f614cb26040830185614c5d565b8281036020840152610f3e8185614c5d565b60208152614cde6020820183516001600160a01b03169052565b5f6020830151614cf960408401826001600160a01b03169052565b506040830151606083015260608301516101406080840152614d1f610160840182614a97565b9050608084015160a084015260a084015160c084015260c0840151614d5060e085018267ffffffffffffffff169052565b5060e084015167ffffffffffffffff81166101008501525061010084015180151561012085015250610120840151801515610140850152613a0f565b8015158114610b71575f5ffd5b5f60208284031215614da9575f5ffd5b81356127e381614d8c565b7fff000000000000000000000000000000000000000000000000000000000000008816815260e060208201525f614dee60e0830189614a97565b8281036040840152614e008189614a97565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614e55578351835260209384019390920191600101614e37565b50909b9a5050505050505050505050565b5f5f60408385031215614e77575f5ffd5b8235614e8281614aee565b91506020830135614e9281614d8c565b809150509250929050565b5f5f5f5f5f60808688031215614eb1575f5ffd5b8535614ebc81614aee565b94506020860135614ecc81614aee565b935060408601359250606086013567ffffffffffffffff811115614eee575f5ffd5b8601601f81018813614efe575f5ffd5b803567ffffffffffffffff811115614f14575f5ffd5b886020828401011115614f25575f5ffd5b959894975092955050506020019190565b5f60208284031215614f46575f5ffd5b813567ffffffffffffffff811115614f5c575f5ffd5b820161010081850312156127e3575f5ffd5b803560ff8116811461120b575f5ffd5b5f5f5f5f5f5f60c08789031215614f93575f5ffd5b8635614f9e81614aee565b95506020870135945060408701359350614fba60608801614f6e565b9598949750929560808101359460a0909101359350915050565b5f5f60408385031215614fe5575f5ffd5b8235614ff081614aee565b91506020830135614e9281614aee565b5f5f5f5f5f60a08688031215615014575f5ffd5b853594506020860135935061502b60408701614f6e565b94979396509394606081013594506080013592915050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610ac657610ac6615043565b67ffffffffffffffff8181168382160190811115610ac657610ac6615043565b80820180821115610ac657610ac6615043565b8183526020830192505f815f5b84811015614c965781356150bd81614aee565b6001600160a01b0316865260209586019591909101906001016150aa565b602081525f61444760208301848661509d565b600181811c9082168061510257607f821691505b60208210810361512057634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b5f6020828403121561514a575f5ffd5b6127e382614f6e565b8082028115828204841417610ac657610ac6615043565b634e487b7160e01b5f52601260045260245ffd5b5f8261519857634e487b7160e01b5f52601260045260245ffd5b500490565b5f602082840312156151ad575f5ffd5b81516127e381614aee565b5f81518060208401855e5f93019283525090919050565b7f646174613a6170706c69636174696f6e2f6a736f6e3b757466382c7b226e616d81527f65223a225368656166206f70657261746f72200000000000000000000000000060208201525f61522660338301856151b8565b7f222c226465736372697074696f6e223a224261646765206f6620616e206f706581527f7261746f72206f6620746865205368656166206f7261636c65206e6574776f7260208201527f6b2e2049742063616e6e6f7420626520736f6c64206f722073656e742e222c0060408201527f2261747472696275746573223a5b000000000000000000000000000000000000605f8201526152c8606d8201856151b8565b7f5d7d000000000000000000000000000000000000000000000000000000000000815260020195945050505050565b604081525f61530a60408301858761509d565b905067ffffffffffffffff83166020830152949350505050565b5f5f8335601e19843603018112615339575f5ffd5b83018035915067ffffffffffffffff821115615353575f5ffd5b602001915036819003821315615367575f5ffd5b9250929050565b601f8211156122fd57805f5260205f20601f840160051c810160208510156153935750805b601f840160051c820191505b81811015611ee7575f815560010161539f565b67ffffffffffffffff8311156153ca576153ca615126565b6153de836153d883546150ee565b8361536e565b5f601f84116001811461540f575f85156153f85750838201355b5f19600387901b1c1916600186901b178355611ee7565b5f83815260208120601f198716915b8281101561543e578685013582556020948501946001909201910161541e565b508682101561545a575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b6001600160a01b0385168152836020820152606060408201525f6154bc60608301848661546c565b9695505050505050565b5f602082840312156154d6575f5ffd5b81516127e381614d8c565b634e487b7160e01b5f52603260045260245ffd5b5f5f85851115615503575f5ffd5b8386111561550f575f5ffd5b5050820193919092039150565b80356001600160e01b0319811690600484101561266d576001600160e01b0319808560040360031b1b82161691505092915050565b6001600160a01b0384168152604060208201525f610f3e60408301848661546c565b803563ffffffff8116811461120b575f5ffd5b5f60208284031215615596575f5ffd5b6127e382615573565b7f7b2274726169745f74797065223a227374616e64696e67222c2276616c75652281527f3a2200000000000000000000000000000000000000000000000000000000000060208201525f6155f660228301866151b8565b7f227d2c7b2274726169745f74797065223a227374616b652c206d696e6f72207581527f6e697473222c22646973706c61795f74797065223a226e756d626572222c227660208201527f616c7565223a0000000000000000000000000000000000000000000000000000604082015261567260468201866151b8565b90507f7d2c7b2274726169745f74797065223a226c6173742065706f6368207365617481527f6564222c22646973706c61795f74797065223a226e756d626572222c2276616c60208201527f7565223a0000000000000000000000000000000000000000000000000000000060408201526156f060448201856151b8565b7f7d0000000000000000000000000000000000000000000000000000000000000081526001019695505050505050565b6001600160d01b038181168382160190811115610ac657610ac6615043565b6001600160d01b038281168282160390811115610ac657610ac6615043565b86815260c060208201525f61577660c0830188614c5d565b82810360408401526157888188614c5d565b91505060ff8516606083015260ff841660808301526001600160a01b03831660a0830152979650505050505050565b5f5f604083850312156157c8575f5ffd5b50508035926020909101359150565b604051610180810167ffffffffffffffff811182821017156157fb576157fb615126565b60405290565b5f610180828403128015615813575f5ffd5b5061581c6157d7565b82358152602080840135908201526040808401359082015261584060608401615573565b60608201526080838101359082015260a0808401359082015260c0808401359082015261586f60e08401615573565b60e0820152610100838101359082015261012080840135908201526158976101408401615573565b6101408201526158aa6101608401614c2d565b6101608201529392505050565b838152818360208301375f910160200190815292915050565b602081525f61444760208301848661546c565b634e487b7160e01b5f52602160045260245ffd5b5f8161590557615905615043565b505f190190565b67ffffffffffffffff84168152606060208201525f61592e6060830185614c5d565b82810360408401526154bc8185614c5d565b5f61594b82856151b8565b60609390931b6bffffffffffffffffffffffff191683525050601401919050565b7f610000000000000000000000000000000000000000000000000000000000000081527fffff0000000000000000000000000000000000000000000000000000000000008360f01b1660018201527f80600a5f395ff30000000000000000000000000000000000000000000000000060038201525f614447600a8301846151b856",
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
// Solidity: constructor(address authority_, address stakeToken_, uint256 minStake_, uint64 unbondingDelay_, uint64 activationDelay_) returns()
func (operatorRegistry *OperatorRegistry) PackConstructor(authority_ common.Address, stakeToken_ common.Address, minStake_ *big.Int, unbondingDelay_ uint64, activationDelay_ uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("", authority_, stakeToken_, minStake_, unbondingDelay_, activationDelay_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (operatorRegistry *OperatorRegistry) PackCLOCKMODE() []byte {
	enc, err := operatorRegistry.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (operatorRegistry *OperatorRegistry) TryPackCLOCKMODE() ([]byte, error) {
	return operatorRegistry.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() pure returns(string)
func (operatorRegistry *OperatorRegistry) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := operatorRegistry.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackActivateCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282f8f69.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateCommittee(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) PackActivateCommittee(operators []common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("activateCommittee", operators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x282f8f69.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateCommittee(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) TryPackActivateCommittee(operators []common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("activateCommittee", operators)
}

// UnpackActivateCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x282f8f69.
//
// Solidity: function activateCommittee(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) UnpackActivateCommittee(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("activateCommittee", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
}

// PackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activationDelay() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackActivationDelay() []byte {
	enc, err := operatorRegistry.abi.Pack("activationDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivationDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a8c0786.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activationDelay() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackActivationDelay() ([]byte, error) {
	return operatorRegistry.abi.Pack("activationDelay")
}

// UnpackActivationDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a8c0786.
//
// Solidity: function activationDelay() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackActivationDelay(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("activationDelay", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
	return out0, nil
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

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address , uint256 tokenId) pure returns()
func (operatorRegistry *OperatorRegistry) PackApprove(arg0 common.Address, tokenId *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("approve", arg0, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address , uint256 tokenId) pure returns()
func (operatorRegistry *OperatorRegistry) TryPackApprove(arg0 common.Address, tokenId *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("approve", arg0, tokenId)
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

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackBalanceOf(owner common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (operatorRegistry *OperatorRegistry) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e83409a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(address account) returns()
func (operatorRegistry *OperatorRegistry) PackClaim(account common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("claim", account)
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
func (operatorRegistry *OperatorRegistry) TryPackClaim(account common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("claim", account)
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (operatorRegistry *OperatorRegistry) PackClock() []byte {
	enc, err := operatorRegistry.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (operatorRegistry *OperatorRegistry) TryPackClock() ([]byte, error) {
	return operatorRegistry.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (operatorRegistry *OperatorRegistry) UnpackClock(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
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

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackCreditOf(account common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("creditOf", account)
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
func (operatorRegistry *OperatorRegistry) TryPackCreditOf(account common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegate(address delegatee) returns()
func (operatorRegistry *OperatorRegistry) PackDelegate(delegatee common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("delegate", delegatee)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegate is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5c19a95c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegate(address delegatee) returns()
func (operatorRegistry *OperatorRegistry) TryPackDelegate(delegatee common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("delegate", delegatee)
}

// PackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (operatorRegistry *OperatorRegistry) PackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := operatorRegistry.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegateBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3cda520.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegateBySig(address delegatee, uint256 nonce, uint256 expiry, uint8 v, bytes32 r, bytes32 s) returns()
func (operatorRegistry *OperatorRegistry) TryPackDelegateBySig(delegatee common.Address, nonce *big.Int, expiry *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("delegateBySig", delegatee, nonce, expiry, v, r, s)
}

// PackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function delegates(address account) view returns(address)
func (operatorRegistry *OperatorRegistry) PackDelegates(account common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("delegates", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDelegates is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x587cde1e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function delegates(address account) view returns(address)
func (operatorRegistry *OperatorRegistry) TryPackDelegates(account common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("delegates", account)
}

// UnpackDelegates is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x587cde1e.
//
// Solidity: function delegates(address account) view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackDelegates(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("delegates", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackEip712Domain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (operatorRegistry *OperatorRegistry) PackEip712Domain() []byte {
	enc, err := operatorRegistry.abi.Pack("eip712Domain")
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
func (operatorRegistry *OperatorRegistry) TryPackEip712Domain() ([]byte, error) {
	return operatorRegistry.abi.Pack("eip712Domain")
}

// OperatorRegistryEip712DomainOutput serves as a container for the return parameters of contract
// method Eip712Domain.
type OperatorRegistryEip712DomainOutput struct {
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
func (operatorRegistry *OperatorRegistry) UnpackEip712Domain(data []byte) (OperatorRegistryEip712DomainOutput, error) {
	out, err := operatorRegistry.abi.Unpack("eip712Domain", data)
	outstruct := new(OperatorRegistryEip712DomainOutput)
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

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (operatorRegistry *OperatorRegistry) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (operatorRegistry *OperatorRegistry) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (operatorRegistry *OperatorRegistry) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackGetPastTotalSupply(timepoint *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("getPastTotalSupply", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8e539e8c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (operatorRegistry *OperatorRegistry) TryPackGetPastTotalSupply(timepoint *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("getPastTotalSupply", timepoint)
}

// UnpackGetPastTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8e539e8c.
//
// Solidity: function getPastTotalSupply(uint256 timepoint) view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackGetPastTotalSupply(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("getPastTotalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackGetPastVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("getPastVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetPastVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a46b1a8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (operatorRegistry *OperatorRegistry) TryPackGetPastVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("getPastVotes", account, timepoint)
}

// UnpackGetPastVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3a46b1a8.
//
// Solidity: function getPastVotes(address account, uint256 timepoint) view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackGetPastVotes(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("getPastVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackGetVotes(account common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("getVotes", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ab24eb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) TryPackGetVotes(account common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("getVotes", account)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ab24eb0.
//
// Solidity: function getVotes(address account) view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (operatorRegistry *OperatorRegistry) PackIsApprovedForAll(arg0 common.Address, arg1 common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("isApprovedForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (operatorRegistry *OperatorRegistry) TryPackIsApprovedForAll(arg0 common.Address, arg1 common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("isApprovedForAll", arg0, arg1)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (operatorRegistry *OperatorRegistry) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := operatorRegistry.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (operatorRegistry *OperatorRegistry) PackLocked(tokenId *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("locked", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (operatorRegistry *OperatorRegistry) TryPackLocked(tokenId *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("locked", tokenId)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (operatorRegistry *OperatorRegistry) UnpackLocked(data []byte) (bool, error) {
	out, err := operatorRegistry.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
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

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() pure returns(string)
func (operatorRegistry *OperatorRegistry) PackName() []byte {
	enc, err := operatorRegistry.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() pure returns(string)
func (operatorRegistry *OperatorRegistry) TryPackName() ([]byte, error) {
	return operatorRegistry.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
func (operatorRegistry *OperatorRegistry) UnpackName(data []byte) (string, error) {
	out, err := operatorRegistry.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (operatorRegistry *OperatorRegistry) PackNonces(owner common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (operatorRegistry *OperatorRegistry) TryPackNonces(owner common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (operatorRegistry *OperatorRegistry) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("nonces", data)
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
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool,bool))
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
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool,bool))
func (operatorRegistry *OperatorRegistry) TryPackOperatorOf(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("operatorOf", operator)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x636f35d3.
//
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool,bool))
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

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address owner)
func (operatorRegistry *OperatorRegistry) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address owner)
func (operatorRegistry *OperatorRegistry) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address owner)
func (operatorRegistry *OperatorRegistry) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := operatorRegistry.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPenaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55e172d9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function penaltyOf(address operator) view returns((uint16,uint256,uint256))
func (operatorRegistry *OperatorRegistry) PackPenaltyOf(operator common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("penaltyOf", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPenaltyOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x55e172d9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function penaltyOf(address operator) view returns((uint16,uint256,uint256))
func (operatorRegistry *OperatorRegistry) TryPackPenaltyOf(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("penaltyOf", operator)
}

// UnpackPenaltyOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x55e172d9.
//
// Solidity: function penaltyOf(address operator) view returns((uint16,uint256,uint256))
func (operatorRegistry *OperatorRegistry) UnpackPenaltyOf(data []byte) (Penalty, error) {
	out, err := operatorRegistry.abi.Unpack("penaltyOf", data)
	if err != nil {
		return *new(Penalty), err
	}
	out0 := *abi.ConvertType(out[0], new(Penalty)).(*Penalty)
	return out0, nil
}

// PackProposedCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd73bc8ef.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedCommittee() view returns((bytes32,uint64,uint64))
func (operatorRegistry *OperatorRegistry) PackProposedCommittee() []byte {
	enc, err := operatorRegistry.abi.Pack("proposedCommittee")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedCommittee is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd73bc8ef.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedCommittee() view returns((bytes32,uint64,uint64))
func (operatorRegistry *OperatorRegistry) TryPackProposedCommittee() ([]byte, error) {
	return operatorRegistry.abi.Pack("proposedCommittee")
}

// UnpackProposedCommittee is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd73bc8ef.
//
// Solidity: function proposedCommittee() view returns((bytes32,uint64,uint64))
func (operatorRegistry *OperatorRegistry) UnpackProposedCommittee(data []byte) (Proposal, error) {
	out, err := operatorRegistry.abi.Unpack("proposedCommittee", data)
	if err != nil {
		return *new(Proposal), err
	}
	out0 := *abi.ConvertType(out[0], new(Proposal)).(*Proposal)
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

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId) pure returns()
func (operatorRegistry *OperatorRegistry) PackSafeTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("safeTransferFrom", arg0, arg1, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId) pure returns()
func (operatorRegistry *OperatorRegistry) TryPackSafeTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("safeTransferFrom", arg0, arg1, tokenId)
}

// PackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId, bytes ) pure returns()
func (operatorRegistry *OperatorRegistry) PackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) []byte {
	enc, err := operatorRegistry.abi.Pack("safeTransferFrom0", arg0, arg1, tokenId, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom0 is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address , address , uint256 tokenId, bytes ) pure returns()
func (operatorRegistry *OperatorRegistry) TryPackSafeTransferFrom0(arg0 common.Address, arg1 common.Address, tokenId *big.Int, arg3 []byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("safeTransferFrom0", arg0, arg1, tokenId, arg3)
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

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (operatorRegistry *OperatorRegistry) PackSetApprovalForAll(arg0 common.Address, arg1 bool) []byte {
	enc, err := operatorRegistry.abi.Pack("setApprovalForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (operatorRegistry *OperatorRegistry) TryPackSetApprovalForAll(arg0 common.Address, arg1 bool) ([]byte, error) {
	return operatorRegistry.abi.Pack("setApprovalForAll", arg0, arg1)
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

// PackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe68f6e7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function slash((uint8,address,bytes32,uint32,bytes,bytes,bytes,bytes) evidence) returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) PackSlash(evidence Evidence) []byte {
	enc, err := operatorRegistry.abi.Pack("slash", evidence)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSlash is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbe68f6e7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function slash((uint8,address,bytes32,uint32,bytes,bytes,bytes,bytes) evidence) returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) TryPackSlash(evidence Evidence) ([]byte, error) {
	return operatorRegistry.abi.Pack("slash", evidence)
}

// UnpackSlash is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbe68f6e7.
//
// Solidity: function slash((uint8,address,bytes32,uint32,bytes,bytes,bytes,bytes) evidence) returns(uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackSlash(data []byte) (*big.Int, error) {
	out, err := operatorRegistry.abi.Unpack("slash", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
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

// PackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd9ba82.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (operatorRegistry *OperatorRegistry) PackStakeWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) []byte {
	enc, err := operatorRegistry.abi.Pack("stakeWithPermit", amount, deadline, v, r, s)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackStakeWithPermit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xecd9ba82.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s) returns()
func (operatorRegistry *OperatorRegistry) TryPackStakeWithPermit(amount *big.Int, deadline *big.Int, v uint8, r [32]byte, s [32]byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("stakeWithPermit", amount, deadline, v, r, s)
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

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (operatorRegistry *OperatorRegistry) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := operatorRegistry.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (operatorRegistry *OperatorRegistry) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return operatorRegistry.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) pure returns(bool)
func (operatorRegistry *OperatorRegistry) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := operatorRegistry.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() pure returns(string)
func (operatorRegistry *OperatorRegistry) PackSymbol() []byte {
	enc, err := operatorRegistry.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() pure returns(string)
func (operatorRegistry *OperatorRegistry) TryPackSymbol() ([]byte, error) {
	return operatorRegistry.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
func (operatorRegistry *OperatorRegistry) UnpackSymbol(data []byte) (string, error) {
	out, err := operatorRegistry.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (operatorRegistry *OperatorRegistry) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (operatorRegistry *OperatorRegistry) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (operatorRegistry *OperatorRegistry) UnpackTokenURI(data []byte) (string, error) {
	out, err := operatorRegistry.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTombstoned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c835fdc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tombstoned(address operator) view returns(bool)
func (operatorRegistry *OperatorRegistry) PackTombstoned(operator common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("tombstoned", operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTombstoned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9c835fdc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tombstoned(address operator) view returns(bool)
func (operatorRegistry *OperatorRegistry) TryPackTombstoned(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("tombstoned", operator)
}

// UnpackTombstoned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9c835fdc.
//
// Solidity: function tombstoned(address operator) view returns(bool)
func (operatorRegistry *OperatorRegistry) UnpackTombstoned(data []byte) (bool, error) {
	out, err := operatorRegistry.abi.Unpack("tombstoned", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address , address , uint256 tokenId) pure returns()
func (operatorRegistry *OperatorRegistry) PackTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) []byte {
	enc, err := operatorRegistry.abi.Pack("transferFrom", arg0, arg1, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address , address , uint256 tokenId) pure returns()
func (operatorRegistry *OperatorRegistry) TryPackTransferFrom(arg0 common.Address, arg1 common.Address, tokenId *big.Int) ([]byte, error) {
	return operatorRegistry.abi.Pack("transferFrom", arg0, arg1, tokenId)
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

// OperatorRegistryApproval represents a Approval event raised by the OperatorRegistry contract.
type OperatorRegistryApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryApproval) ContractEventName() string {
	return OperatorRegistryApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (operatorRegistry *OperatorRegistry) UnpackApprovalEvent(log *types.Log) (*OperatorRegistryApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryApproval)
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

// OperatorRegistryApprovalForAll represents a ApprovalForAll event raised by the OperatorRegistry contract.
type OperatorRegistryApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryApprovalForAll) ContractEventName() string {
	return OperatorRegistryApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (operatorRegistry *OperatorRegistry) UnpackApprovalForAllEvent(log *types.Log) (*OperatorRegistryApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryApprovalForAll)
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

// OperatorRegistryCommitteeProposed represents a CommitteeProposed event raised by the OperatorRegistry contract.
type OperatorRegistryCommitteeProposed struct {
	Epoch      uint64
	Operators  []common.Address
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryCommitteeProposedEventName = "CommitteeProposed"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryCommitteeProposed) ContractEventName() string {
	return OperatorRegistryCommitteeProposedEventName
}

// UnpackCommitteeProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CommitteeProposed(uint64 indexed epoch, address[] operators, uint64 activeFrom)
func (operatorRegistry *OperatorRegistry) UnpackCommitteeProposedEvent(log *types.Log) (*OperatorRegistryCommitteeProposed, error) {
	event := "CommitteeProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryCommitteeProposed)
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

// OperatorRegistryCreditClaimed represents a CreditClaimed event raised by the OperatorRegistry contract.
type OperatorRegistryCreditClaimed struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryCreditClaimedEventName = "CreditClaimed"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryCreditClaimed) ContractEventName() string {
	return OperatorRegistryCreditClaimedEventName
}

// UnpackCreditClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditClaimed(address indexed account, uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackCreditClaimedEvent(log *types.Log) (*OperatorRegistryCreditClaimed, error) {
	event := "CreditClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryCreditClaimed)
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

// OperatorRegistryCredited represents a Credited event raised by the OperatorRegistry contract.
type OperatorRegistryCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryCredited) ContractEventName() string {
	return OperatorRegistryCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (operatorRegistry *OperatorRegistry) UnpackCreditedEvent(log *types.Log) (*OperatorRegistryCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryCredited)
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

// OperatorRegistryDelegateChanged represents a DelegateChanged event raised by the OperatorRegistry contract.
type OperatorRegistryDelegateChanged struct {
	Delegator    common.Address
	FromDelegate common.Address
	ToDelegate   common.Address
	Raw          *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryDelegateChangedEventName = "DelegateChanged"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryDelegateChanged) ContractEventName() string {
	return OperatorRegistryDelegateChangedEventName
}

// UnpackDelegateChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)
func (operatorRegistry *OperatorRegistry) UnpackDelegateChangedEvent(log *types.Log) (*OperatorRegistryDelegateChanged, error) {
	event := "DelegateChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryDelegateChanged)
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

// OperatorRegistryDelegateVotesChanged represents a DelegateVotesChanged event raised by the OperatorRegistry contract.
type OperatorRegistryDelegateVotesChanged struct {
	Delegate      common.Address
	PreviousVotes *big.Int
	NewVotes      *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryDelegateVotesChangedEventName = "DelegateVotesChanged"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryDelegateVotesChanged) ContractEventName() string {
	return OperatorRegistryDelegateVotesChangedEventName
}

// UnpackDelegateVotesChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)
func (operatorRegistry *OperatorRegistry) UnpackDelegateVotesChangedEvent(log *types.Log) (*OperatorRegistryDelegateVotesChanged, error) {
	event := "DelegateVotesChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryDelegateVotesChanged)
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

// OperatorRegistryEIP712DomainChanged represents a EIP712DomainChanged event raised by the OperatorRegistry contract.
type OperatorRegistryEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryEIP712DomainChanged) ContractEventName() string {
	return OperatorRegistryEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (operatorRegistry *OperatorRegistry) UnpackEIP712DomainChangedEvent(log *types.Log) (*OperatorRegistryEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryEIP712DomainChanged)
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

// OperatorRegistryLocked represents a Locked event raised by the OperatorRegistry contract.
type OperatorRegistryLocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryLocked) ContractEventName() string {
	return OperatorRegistryLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 tokenId)
func (operatorRegistry *OperatorRegistry) UnpackLockedEvent(log *types.Log) (*OperatorRegistryLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryLocked)
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

// OperatorRegistryOperatorSlashed represents a OperatorSlashed event raised by the OperatorRegistry contract.
type OperatorRegistryOperatorSlashed struct {
	Operator    common.Address
	Reporter    common.Address
	Kind        uint8
	Amount      *big.Int
	Reward      *big.Int
	RequestHash [32]byte
	Attempt     uint32
	Raw         *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryOperatorSlashedEventName = "OperatorSlashed"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryOperatorSlashed) ContractEventName() string {
	return OperatorRegistryOperatorSlashedEventName
}

// UnpackOperatorSlashedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OperatorSlashed(address indexed operator, address indexed reporter, uint8 kind, uint256 amount, uint256 reward, bytes32 requestHash, uint32 attempt)
func (operatorRegistry *OperatorRegistry) UnpackOperatorSlashedEvent(log *types.Log) (*OperatorRegistryOperatorSlashed, error) {
	event := "OperatorSlashed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryOperatorSlashed)
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

// OperatorRegistryTransfer represents a Transfer event raised by the OperatorRegistry contract.
type OperatorRegistryTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryTransfer) ContractEventName() string {
	return OperatorRegistryTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (operatorRegistry *OperatorRegistry) UnpackTransferEvent(log *types.Log) (*OperatorRegistryTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryTransfer)
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

// OperatorRegistryUnlocked represents a Unlocked event raised by the OperatorRegistry contract.
type OperatorRegistryUnlocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryUnlocked) ContractEventName() string {
	return OperatorRegistryUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint256 tokenId)
func (operatorRegistry *OperatorRegistry) UnpackUnlockedEvent(log *types.Log) (*OperatorRegistryUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryUnlocked)
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
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ActivationTooEarly"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackActivationTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AlreadyRegistered"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAlreadyRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["AlreadySlashed"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackAlreadySlashedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["BadgeLocked"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackBadgeLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["CommitteeNotStored"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackCommitteeNotStoredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["CommitteeSizeOutOfRange"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackCommitteeSizeOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ContextsDiffer"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackContextsDifferError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ECDSAInvalidSignature"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackECDSAInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ECDSAInvalidSignatureLength"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackECDSAInvalidSignatureLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ECDSAInvalidSignatureS"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackECDSAInvalidSignatureSError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC5805FutureLookup"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC5805FutureLookupError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["EndpointLengthOutOfRange"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackEndpointLengthOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["EvidenceLengthWrong"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackEvidenceLengthWrongError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["HubAlreadySet"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackHubAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["HubNotSet"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackHubNotSetError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["MalformedSignature"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackMalformedSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotACommittee"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotACommitteeError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotProposed"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotRegistered"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotRegisteredError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NotSignedByOperator"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNotSignedByOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["NothingToClaim"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackNothingToClaimError(raw[4:])
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
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["SameMessage"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackSameMessageError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["SignerTaken"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackSignerTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StakeExceeded"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStakeExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StakeTooConcentrated"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStakeTooConcentratedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StakeTooLow"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStakeTooLowError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStringTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["StringsInsufficientHexLength"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackStringsInsufficientHexLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["TlsKeyTaken"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackTlsKeyTakenError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["Tombstoned"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackTombstonedError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["UnbondingNotOver"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnbondingNotOverError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["UnknownEpoch"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnknownEpochError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["UnknownEvidence"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackUnknownEvidenceError(raw[4:])
	}
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["VotesExpiredSignature"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackVotesExpiredSignatureError(raw[4:])
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

// OperatorRegistryActivationTooEarly represents a ActivationTooEarly error raised by the OperatorRegistry contract.
type OperatorRegistryActivationTooEarly struct {
	Given    *big.Int
	Required uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ActivationTooEarly(uint256 given, uint64 required)
func OperatorRegistryActivationTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x62897c28f9d8449b94cac26a2a7d394c7ff4126a252dc75fab28befebc76551e")
}

// UnpackActivationTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ActivationTooEarly(uint256 given, uint64 required)
func (operatorRegistry *OperatorRegistry) UnpackActivationTooEarlyError(raw []byte) (*OperatorRegistryActivationTooEarly, error) {
	out := new(OperatorRegistryActivationTooEarly)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ActivationTooEarly", raw); err != nil {
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

// OperatorRegistryAlreadySlashed represents a AlreadySlashed error raised by the OperatorRegistry contract.
type OperatorRegistryAlreadySlashed struct {
	Operator common.Address
	Bps      uint16
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AlreadySlashed(address operator, uint16 bps)
func OperatorRegistryAlreadySlashedErrorID() common.Hash {
	return common.HexToHash("0x1ebd3f0507b1112a51275c153d0c14d4955399f6d04029dc33405a1fdc44cb12")
}

// UnpackAlreadySlashedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AlreadySlashed(address operator, uint16 bps)
func (operatorRegistry *OperatorRegistry) UnpackAlreadySlashedError(raw []byte) (*OperatorRegistryAlreadySlashed, error) {
	out := new(OperatorRegistryAlreadySlashed)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "AlreadySlashed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryBadgeLocked represents a BadgeLocked error raised by the OperatorRegistry contract.
type OperatorRegistryBadgeLocked struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BadgeLocked(uint256 tokenId)
func OperatorRegistryBadgeLockedErrorID() common.Hash {
	return common.HexToHash("0x812b07ab182c168d2ac24dadd8f7de990eb8bc8ae3e59bb2fa724987b6929c36")
}

// UnpackBadgeLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BadgeLocked(uint256 tokenId)
func (operatorRegistry *OperatorRegistry) UnpackBadgeLockedError(raw []byte) (*OperatorRegistryBadgeLocked, error) {
	out := new(OperatorRegistryBadgeLocked)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "BadgeLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the OperatorRegistry contract.
type OperatorRegistryCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func OperatorRegistryCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (operatorRegistry *OperatorRegistry) UnpackCheckpointUnorderedInsertionError(raw []byte) (*OperatorRegistryCheckpointUnorderedInsertion, error) {
	out := new(OperatorRegistryCheckpointUnorderedInsertion)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
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

// OperatorRegistryContextsDiffer represents a ContextsDiffer error raised by the OperatorRegistry contract.
type OperatorRegistryContextsDiffer struct {
	RequestHash [32]byte
	Attempt     uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ContextsDiffer(bytes32 requestHash, uint32 attempt)
func OperatorRegistryContextsDifferErrorID() common.Hash {
	return common.HexToHash("0xfc2a4022b66f071a035f433b60aaee1fc980c71c6a3791a00a19730bbe136b25")
}

// UnpackContextsDifferError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ContextsDiffer(bytes32 requestHash, uint32 attempt)
func (operatorRegistry *OperatorRegistry) UnpackContextsDifferError(raw []byte) (*OperatorRegistryContextsDiffer, error) {
	out := new(OperatorRegistryContextsDiffer)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ContextsDiffer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryECDSAInvalidSignature represents a ECDSAInvalidSignature error raised by the OperatorRegistry contract.
type OperatorRegistryECDSAInvalidSignature struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignature()
func OperatorRegistryECDSAInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0xf645eedf0193584640b6b90cb9477e4c95b98636c148a891d4c0a146dc46e75a")
}

// UnpackECDSAInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignature()
func (operatorRegistry *OperatorRegistry) UnpackECDSAInvalidSignatureError(raw []byte) (*OperatorRegistryECDSAInvalidSignature, error) {
	out := new(OperatorRegistryECDSAInvalidSignature)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ECDSAInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryECDSAInvalidSignatureLength represents a ECDSAInvalidSignatureLength error raised by the OperatorRegistry contract.
type OperatorRegistryECDSAInvalidSignatureLength struct {
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func OperatorRegistryECDSAInvalidSignatureLengthErrorID() common.Hash {
	return common.HexToHash("0xfce698f7e8e5342cd615f641317bc45fe7e1e4a8b0a14dd1383ff8dc9c41917f")
}

// UnpackECDSAInvalidSignatureLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureLength(uint256 length)
func (operatorRegistry *OperatorRegistry) UnpackECDSAInvalidSignatureLengthError(raw []byte) (*OperatorRegistryECDSAInvalidSignatureLength, error) {
	out := new(OperatorRegistryECDSAInvalidSignatureLength)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryECDSAInvalidSignatureS represents a ECDSAInvalidSignatureS error raised by the OperatorRegistry contract.
type OperatorRegistryECDSAInvalidSignatureS struct {
	S [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func OperatorRegistryECDSAInvalidSignatureSErrorID() common.Hash {
	return common.HexToHash("0xd78bce0cccb935155ed6428d1c13e50b7f3550fd2b66b9fe266006fea4a5e1eb")
}

// UnpackECDSAInvalidSignatureSError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ECDSAInvalidSignatureS(bytes32 s)
func (operatorRegistry *OperatorRegistry) UnpackECDSAInvalidSignatureSError(raw []byte) (*OperatorRegistryECDSAInvalidSignatureS, error) {
	out := new(OperatorRegistryECDSAInvalidSignatureS)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ECDSAInvalidSignatureS", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC5805FutureLookup represents a ERC5805FutureLookup error raised by the OperatorRegistry contract.
type OperatorRegistryERC5805FutureLookup struct {
	Timepoint *big.Int
	Clock     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func OperatorRegistryERC5805FutureLookupErrorID() common.Hash {
	return common.HexToHash("0xecd3f81ef0a2e77b4e11bb288f0a162344834f778af7e47bdbee611607f14457")
}

// UnpackERC5805FutureLookupError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC5805FutureLookup(uint256 timepoint, uint48 clock)
func (operatorRegistry *OperatorRegistry) UnpackERC5805FutureLookupError(raw []byte) (*OperatorRegistryERC5805FutureLookup, error) {
	out := new(OperatorRegistryERC5805FutureLookup)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC5805FutureLookup", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the OperatorRegistry contract.
type OperatorRegistryERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func OperatorRegistryERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (operatorRegistry *OperatorRegistry) UnpackERC721IncorrectOwnerError(raw []byte) (*OperatorRegistryERC721IncorrectOwner, error) {
	out := new(OperatorRegistryERC721IncorrectOwner)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the OperatorRegistry contract.
type OperatorRegistryERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func OperatorRegistryERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (operatorRegistry *OperatorRegistry) UnpackERC721InsufficientApprovalError(raw []byte) (*OperatorRegistryERC721InsufficientApproval, error) {
	out := new(OperatorRegistryERC721InsufficientApproval)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721InvalidApprover represents a ERC721InvalidApprover error raised by the OperatorRegistry contract.
type OperatorRegistryERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func OperatorRegistryERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (operatorRegistry *OperatorRegistry) UnpackERC721InvalidApproverError(raw []byte) (*OperatorRegistryERC721InvalidApprover, error) {
	out := new(OperatorRegistryERC721InvalidApprover)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721InvalidOperator represents a ERC721InvalidOperator error raised by the OperatorRegistry contract.
type OperatorRegistryERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func OperatorRegistryERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (operatorRegistry *OperatorRegistry) UnpackERC721InvalidOperatorError(raw []byte) (*OperatorRegistryERC721InvalidOperator, error) {
	out := new(OperatorRegistryERC721InvalidOperator)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721InvalidOwner represents a ERC721InvalidOwner error raised by the OperatorRegistry contract.
type OperatorRegistryERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func OperatorRegistryERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (operatorRegistry *OperatorRegistry) UnpackERC721InvalidOwnerError(raw []byte) (*OperatorRegistryERC721InvalidOwner, error) {
	out := new(OperatorRegistryERC721InvalidOwner)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the OperatorRegistry contract.
type OperatorRegistryERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func OperatorRegistryERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (operatorRegistry *OperatorRegistry) UnpackERC721InvalidReceiverError(raw []byte) (*OperatorRegistryERC721InvalidReceiver, error) {
	out := new(OperatorRegistryERC721InvalidReceiver)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721InvalidSender represents a ERC721InvalidSender error raised by the OperatorRegistry contract.
type OperatorRegistryERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func OperatorRegistryERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (operatorRegistry *OperatorRegistry) UnpackERC721InvalidSenderError(raw []byte) (*OperatorRegistryERC721InvalidSender, error) {
	out := new(OperatorRegistryERC721InvalidSender)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryERC721NonexistentToken represents a ERC721NonexistentToken error raised by the OperatorRegistry contract.
type OperatorRegistryERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func OperatorRegistryERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (operatorRegistry *OperatorRegistry) UnpackERC721NonexistentTokenError(raw []byte) (*OperatorRegistryERC721NonexistentToken, error) {
	out := new(OperatorRegistryERC721NonexistentToken)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
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

// OperatorRegistryEvidenceLengthWrong represents a EvidenceLengthWrong error raised by the OperatorRegistry contract.
type OperatorRegistryEvidenceLengthWrong struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error EvidenceLengthWrong(uint256 given, uint256 required)
func OperatorRegistryEvidenceLengthWrongErrorID() common.Hash {
	return common.HexToHash("0x795947d02277eb59a0a84780f5a602e52b1674cf60e1df776b737e1da7ce6b2e")
}

// UnpackEvidenceLengthWrongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error EvidenceLengthWrong(uint256 given, uint256 required)
func (operatorRegistry *OperatorRegistry) UnpackEvidenceLengthWrongError(raw []byte) (*OperatorRegistryEvidenceLengthWrong, error) {
	out := new(OperatorRegistryEvidenceLengthWrong)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "EvidenceLengthWrong", raw); err != nil {
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

// OperatorRegistryHubNotSet represents a HubNotSet error raised by the OperatorRegistry contract.
type OperatorRegistryHubNotSet struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error HubNotSet()
func OperatorRegistryHubNotSetErrorID() common.Hash {
	return common.HexToHash("0x141863bdd90b89e066a6c111b7e2be90f1f2d7cb4dabfacc2976f7b9fda62b58")
}

// UnpackHubNotSetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error HubNotSet()
func (operatorRegistry *OperatorRegistry) UnpackHubNotSetError(raw []byte) (*OperatorRegistryHubNotSet, error) {
	out := new(OperatorRegistryHubNotSet)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "HubNotSet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryInvalidAccountNonce represents a InvalidAccountNonce error raised by the OperatorRegistry contract.
type OperatorRegistryInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func OperatorRegistryInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (operatorRegistry *OperatorRegistry) UnpackInvalidAccountNonceError(raw []byte) (*OperatorRegistryInvalidAccountNonce, error) {
	out := new(OperatorRegistryInvalidAccountNonce)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryInvalidShortString represents a InvalidShortString error raised by the OperatorRegistry contract.
type OperatorRegistryInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func OperatorRegistryInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (operatorRegistry *OperatorRegistry) UnpackInvalidShortStringError(raw []byte) (*OperatorRegistryInvalidShortString, error) {
	out := new(OperatorRegistryInvalidShortString)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryMalformedSignature represents a MalformedSignature error raised by the OperatorRegistry contract.
type OperatorRegistryMalformedSignature struct {
	Signature []byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error MalformedSignature(bytes signature)
func OperatorRegistryMalformedSignatureErrorID() common.Hash {
	return common.HexToHash("0xf382b45f83c46fa5be1c3fbbaca80d7aece6c9352162a0f5dd3e5b88fbdc8868")
}

// UnpackMalformedSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error MalformedSignature(bytes signature)
func (operatorRegistry *OperatorRegistry) UnpackMalformedSignatureError(raw []byte) (*OperatorRegistryMalformedSignature, error) {
	out := new(OperatorRegistryMalformedSignature)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "MalformedSignature", raw); err != nil {
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

// OperatorRegistryNotProposed represents a NotProposed error raised by the OperatorRegistry contract.
type OperatorRegistryNotProposed struct {
	Given    [32]byte
	Proposed [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotProposed(bytes32 given, bytes32 proposed)
func OperatorRegistryNotProposedErrorID() common.Hash {
	return common.HexToHash("0x895fbce076dff8616fbb2191d4f6d4f3b66917d6658defcb53d45c0b68db7914")
}

// UnpackNotProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotProposed(bytes32 given, bytes32 proposed)
func (operatorRegistry *OperatorRegistry) UnpackNotProposedError(raw []byte) (*OperatorRegistryNotProposed, error) {
	out := new(OperatorRegistryNotProposed)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NotProposed", raw); err != nil {
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

// OperatorRegistryNotSignedByOperator represents a NotSignedByOperator error raised by the OperatorRegistry contract.
type OperatorRegistryNotSignedByOperator struct {
	Signer   common.Address
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotSignedByOperator(address signer, address operator)
func OperatorRegistryNotSignedByOperatorErrorID() common.Hash {
	return common.HexToHash("0x303b708a8a2da65af2bd553b3d43672ee5060176b3f17d14aff20a930ac0e93c")
}

// UnpackNotSignedByOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotSignedByOperator(address signer, address operator)
func (operatorRegistry *OperatorRegistry) UnpackNotSignedByOperatorError(raw []byte) (*OperatorRegistryNotSignedByOperator, error) {
	out := new(OperatorRegistryNotSignedByOperator)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NotSignedByOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryNothingToClaim represents a NothingToClaim error raised by the OperatorRegistry contract.
type OperatorRegistryNothingToClaim struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NothingToClaim(address account)
func OperatorRegistryNothingToClaimErrorID() common.Hash {
	return common.HexToHash("0x64ab34663471cdf42e0c6b384f4d5a5ab07a23c81e7ddc69a6fbb3a660346f9a")
}

// UnpackNothingToClaimError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NothingToClaim(address account)
func (operatorRegistry *OperatorRegistry) UnpackNothingToClaimError(raw []byte) (*OperatorRegistryNothingToClaim, error) {
	out := new(OperatorRegistryNothingToClaim)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "NothingToClaim", raw); err != nil {
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

// OperatorRegistrySameMessage represents a SameMessage error raised by the OperatorRegistry contract.
type OperatorRegistrySameMessage struct {
	StructHash [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SameMessage(bytes32 structHash)
func OperatorRegistrySameMessageErrorID() common.Hash {
	return common.HexToHash("0xf3290179717a4d26c0ee532ee6e098918e7c25238678f1d7eabdb5733c56e934")
}

// UnpackSameMessageError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SameMessage(bytes32 structHash)
func (operatorRegistry *OperatorRegistry) UnpackSameMessageError(raw []byte) (*OperatorRegistrySameMessage, error) {
	out := new(OperatorRegistrySameMessage)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "SameMessage", raw); err != nil {
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

// OperatorRegistryStakeTooConcentrated represents a StakeTooConcentrated error raised by the OperatorRegistry contract.
type OperatorRegistryStakeTooConcentrated struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StakeTooConcentrated(uint256 given, uint256 max)
func OperatorRegistryStakeTooConcentratedErrorID() common.Hash {
	return common.HexToHash("0x3c7adc15b6b710ebd0f6088a6361f598465000d21974deadcacbd0b9624a6c46")
}

// UnpackStakeTooConcentratedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StakeTooConcentrated(uint256 given, uint256 max)
func (operatorRegistry *OperatorRegistry) UnpackStakeTooConcentratedError(raw []byte) (*OperatorRegistryStakeTooConcentrated, error) {
	out := new(OperatorRegistryStakeTooConcentrated)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "StakeTooConcentrated", raw); err != nil {
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

// OperatorRegistryStringTooLong represents a StringTooLong error raised by the OperatorRegistry contract.
type OperatorRegistryStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func OperatorRegistryStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (operatorRegistry *OperatorRegistry) UnpackStringTooLongError(raw []byte) (*OperatorRegistryStringTooLong, error) {
	out := new(OperatorRegistryStringTooLong)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryStringsInsufficientHexLength represents a StringsInsufficientHexLength error raised by the OperatorRegistry contract.
type OperatorRegistryStringsInsufficientHexLength struct {
	Value  *big.Int
	Length *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func OperatorRegistryStringsInsufficientHexLengthErrorID() common.Hash {
	return common.HexToHash("0xe22e27eb9593f9947dc34771120a3349dd201c662753f0b60502fc1d8e422233")
}

// UnpackStringsInsufficientHexLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringsInsufficientHexLength(uint256 value, uint256 length)
func (operatorRegistry *OperatorRegistry) UnpackStringsInsufficientHexLengthError(raw []byte) (*OperatorRegistryStringsInsufficientHexLength, error) {
	out := new(OperatorRegistryStringsInsufficientHexLength)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "StringsInsufficientHexLength", raw); err != nil {
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

// OperatorRegistryTombstoned represents a Tombstoned error raised by the OperatorRegistry contract.
type OperatorRegistryTombstoned struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error Tombstoned(address operator)
func OperatorRegistryTombstonedErrorID() common.Hash {
	return common.HexToHash("0xa300d73e4dc1a58f4a92b21f760166afe75788eb2608093ffa9258e8b0ffc4ec")
}

// UnpackTombstonedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error Tombstoned(address operator)
func (operatorRegistry *OperatorRegistry) UnpackTombstonedError(raw []byte) (*OperatorRegistryTombstoned, error) {
	out := new(OperatorRegistryTombstoned)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "Tombstoned", raw); err != nil {
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

// OperatorRegistryUnknownEvidence represents a UnknownEvidence error raised by the OperatorRegistry contract.
type OperatorRegistryUnknownEvidence struct {
	Kind uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error UnknownEvidence(uint8 kind)
func OperatorRegistryUnknownEvidenceErrorID() common.Hash {
	return common.HexToHash("0x1e38501fcdfb4293b7c8ed42829e78276f62c18af6b8ccf6674b1528e457fe43")
}

// UnpackUnknownEvidenceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error UnknownEvidence(uint8 kind)
func (operatorRegistry *OperatorRegistry) UnpackUnknownEvidenceError(raw []byte) (*OperatorRegistryUnknownEvidence, error) {
	out := new(OperatorRegistryUnknownEvidence)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "UnknownEvidence", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// OperatorRegistryVotesExpiredSignature represents a VotesExpiredSignature error raised by the OperatorRegistry contract.
type OperatorRegistryVotesExpiredSignature struct {
	Expiry *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func OperatorRegistryVotesExpiredSignatureErrorID() common.Hash {
	return common.HexToHash("0x4683af0ecae671986a1b991272ba6e7bcb633f179b33ccfb3beb636962b1efde")
}

// UnpackVotesExpiredSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error VotesExpiredSignature(uint256 expiry)
func (operatorRegistry *OperatorRegistry) UnpackVotesExpiredSignatureError(raw []byte) (*OperatorRegistryVotesExpiredSignature, error) {
	out := new(OperatorRegistryVotesExpiredSignature)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "VotesExpiredSignature", raw); err != nil {
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
