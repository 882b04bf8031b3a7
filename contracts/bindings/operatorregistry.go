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
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"stakeToken_\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"minStake_\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"unbondingDelay_\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activationDelay_\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"CLOCK_MODE\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"activateCommittee\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"activateJury\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activationDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"activeEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"claim\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"clock\",\"outputs\":[{\"internalType\":\"uint48\",\"name\":\"\",\"type\":\"uint48\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committee\",\"outputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeDigest\",\"outputs\":[{\"internalType\":\"bytes32\",\"name\":\"\",\"type\":\"bytes32\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeePointer\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"committeeSizes\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"n\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"f\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"t\",\"type\":\"uint8\"},{\"internalType\":\"uint8\",\"name\":\"m\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"}],\"name\":\"delegate\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"delegatee\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"nonce\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"delegateBySig\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"delegates\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"first\",\"type\":\"uint64\"}],\"name\":\"disputeEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"eip712Domain\",\"outputs\":[{\"internalType\":\"bytes1\",\"name\":\"fields\",\"type\":\"bytes1\"},{\"internalType\":\"string\",\"name\":\"name\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"version\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"chainId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"verifyingContract\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"salt\",\"type\":\"bytes32\"},{\"internalType\":\"uint256[]\",\"name\":\"extensions\",\"type\":\"uint256[]\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"getApproved\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastTotalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"}],\"name\":\"getPastVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"getVotes\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"hub\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"isApprovedForAll\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"juryEpoch\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"minStake\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"nonces\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"operatorOf\",\"outputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"},{\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"unbonding\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"releaseAt\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"lastEpoch\",\"type\":\"uint64\"},{\"internalType\":\"bool\",\"name\":\"standingDown\",\"type\":\"bool\"},{\"internalType\":\"bool\",\"name\":\"tombstoned\",\"type\":\"bool\"},{\"internalType\":\"uint64\",\"name\":\"lastJury\",\"type\":\"uint64\"}],\"internalType\":\"structOperator\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"}],\"name\":\"operatorOfSigner\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ownerOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"penaltyOf\",\"outputs\":[{\"components\":[{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"},{\"internalType\":\"uint256\",\"name\":\"base\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"taken\",\"type\":\"uint256\"}],\"internalType\":\"structPenalty\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedCommittee\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"operatorsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"internalType\":\"structProposal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"proposedJury\",\"outputs\":[{\"components\":[{\"internalType\":\"bytes32\",\"name\":\"operatorsHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"internalType\":\"structProposal\",\"name\":\"\",\"type\":\"tuple\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structOperatorKeys\",\"name\":\"keys\",\"type\":\"tuple\"}],\"name\":\"register\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"bytes\",\"name\":\"\",\"type\":\"bytes\"}],\"name\":\"safeTransferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"seatCommittee\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"}],\"name\":\"seatJury\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"name\":\"setApprovalForAll\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub_\",\"type\":\"address\"}],\"name\":\"setHub\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"internalType\":\"structOperatorKeys\",\"name\":\"keys\",\"type\":\"tuple\"}],\"name\":\"setKeys\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"minStake_\",\"type\":\"uint256\"}],\"name\":\"setMinStake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"components\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"},{\"internalType\":\"bytes\",\"name\":\"first\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"firstSignature\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"second\",\"type\":\"bytes\"},{\"internalType\":\"bytes\",\"name\":\"secondSignature\",\"type\":\"bytes\"}],\"internalType\":\"structEvidence\",\"name\":\"evidence\",\"type\":\"tuple\"}],\"name\":\"slash\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"stake\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"stakeToken\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"deadline\",\"type\":\"uint256\"},{\"internalType\":\"uint8\",\"name\":\"v\",\"type\":\"uint8\"},{\"internalType\":\"bytes32\",\"name\":\"r\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"stakeWithPermit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bool\",\"name\":\"refuses\",\"type\":\"bool\"}],\"name\":\"standDown\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes4\",\"name\":\"interfaceId\",\"type\":\"bytes4\"}],\"name\":\"supportsInterface\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"tokenURI\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"tombstoned\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[],\"stateMutability\":\"pure\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"unbond\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unbondingDelay\",\"outputs\":[{\"internalType\":\"uint64\",\"name\":\"\",\"type\":\"uint64\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"withdraw\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"approved\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"approved\",\"type\":\"bool\"}],\"name\":\"ApprovalForAll\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"CommitteeProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"f\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"t\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"CommitteeSeated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"fromDelegate\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"toDelegate\",\"type\":\"address\"}],\"name\":\"DelegateChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"delegate\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"previousVotes\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"newVotes\",\"type\":\"uint256\"}],\"name\":\"DelegateVotesChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[],\"name\":\"EIP712DomainChanged\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"activeFrom\",\"type\":\"uint64\"}],\"name\":\"JuryProposed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"committeeDigest\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"operators\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"address[]\",\"name\":\"signers\",\"type\":\"address[]\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"f\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"t\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"JurySeated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Locked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"minStake\",\"type\":\"uint256\"}],\"name\":\"MinStakeSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"address\",\"name\":\"transmitter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"string\",\"name\":\"endpoint\",\"type\":\"string\"}],\"name\":\"OperatorKeysSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"reporter\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"reward\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"}],\"name\":\"OperatorSlashed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"StakeWithdrawn\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"stake\",\"type\":\"uint256\"}],\"name\":\"Staked\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"bool\",\"name\":\"refuses\",\"type\":\"bool\"}],\"name\":\"StandingDown\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint64\",\"name\":\"releaseAt\",\"type\":\"uint64\"}],\"name\":\"UnbondingStarted\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"Unlocked\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint64\",\"name\":\"required\",\"type\":\"uint64\"}],\"name\":\"ActivationTooEarly\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"AlreadyRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"AlreadySlashed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"BadgeLocked\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CheckpointUnorderedInsertion\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"CommitteeNotStored\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"min\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"CommitteeSizeOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"requestHash\",\"type\":\"bytes32\"},{\"internalType\":\"uint32\",\"name\":\"attempt\",\"type\":\"uint32\"}],\"name\":\"ContextsDiffer\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ECDSAInvalidSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"ECDSAInvalidSignatureLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"s\",\"type\":\"bytes32\"}],\"name\":\"ECDSAInvalidSignatureS\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"timepoint\",\"type\":\"uint256\"},{\"internalType\":\"uint48\",\"name\":\"clock\",\"type\":\"uint48\"}],\"name\":\"ERC5805FutureLookup\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721IncorrectOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721InsufficientApproval\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"ERC721InvalidOwner\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC721InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC721InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"tokenId\",\"type\":\"uint256\"}],\"name\":\"ERC721NonexistentToken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"EndpointLengthOutOfRange\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"EvidenceLengthWrong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"hub\",\"type\":\"address\"}],\"name\":\"HubAlreadySet\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"HubNotSet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"currentNonce\",\"type\":\"uint256\"}],\"name\":\"InvalidAccountNonce\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"InvalidShortString\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"activeEpoch\",\"type\":\"uint64\"}],\"name\":\"JurorInCommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes\",\"name\":\"signature\",\"type\":\"bytes\"}],\"name\":\"MalformedSignature\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"pointer\",\"type\":\"address\"}],\"name\":\"NotACommittee\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"given\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"proposed\",\"type\":\"bytes32\"}],\"name\":\"NotProposed\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotRegistered\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NotSignedByOperator\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NothingToClaim\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"NothingUnbonding\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"OperatorStandsDown\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"previous\",\"type\":\"address\"}],\"name\":\"OperatorsNotAscending\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"structHash\",\"type\":\"bytes32\"}],\"name\":\"SameMessage\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"signer\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"SignerTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"bonded\",\"type\":\"uint256\"}],\"name\":\"StakeExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"StakeTooConcentrated\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"StakeTooLow\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"string\",\"name\":\"str\",\"type\":\"string\"}],\"name\":\"StringTooLong\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"length\",\"type\":\"uint256\"}],\"name\":\"StringsInsufficientHexLength\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"tlsKey\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"TlsKeyTaken\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"operator\",\"type\":\"address\"}],\"name\":\"Tombstoned\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"UnbondingNotOver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint64\",\"name\":\"epoch\",\"type\":\"uint64\"}],\"name\":\"UnknownEpoch\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"kind\",\"type\":\"uint8\"}],\"name\":\"UnknownEvidence\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"expiry\",\"type\":\"uint256\"}],\"name\":\"VotesExpiredSignature\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroAmount\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ZeroKey\",\"type\":\"error\"}]",
	ID:  "664f194dd304ac691239e040816462ac30",
	Bin: "0x6101c0604052348015610010575f5ffd5b50604051615b2a380380615b2a83398101604081905261002f91610277565b8383836040518060400160405280601481526020017f5368656166204f70657261746f7220566f746573000000000000000000000000815250604051806040016040528060018152602001603160f81b81525089610092816101ac60201b60201c565b5061009c826101ff565b610120526100a9816101ff565b61014052815160208084019190912060e052815190820120610100524660a05261013560e05161010051604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201529081019290925260608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b60805250503060c0526001600160a01b038316610160526001600160401b0381166101805260078290556040518281527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200160405180910390a15050506001600160401b03166101a0525061033292505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b5f5f829050601f81511115610232578260405163305a27a960e01b815260040161022991906102d7565b60405180910390fd5b805161023d8261030c565b179392505050565b6001600160a01b0381168114610259575f5ffd5b50565b80516001600160401b0381168114610272575f5ffd5b919050565b5f5f5f5f5f60a0868803121561028b575f5ffd5b855161029681610245565b60208701519095506102a781610245565b604087015190945092506102bd6060870161025c565b91506102cb6080870161025c565b90509295509295909350565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b8051602080830151919081101561032c575f198160200360031b1b821691505b50919050565b60805160a05160c05160e05161010051610120516101405161016051610180516101a0516157516103d95f395f81816105f701528181610bc701528181611b9d015261248001525f8181610a400152610e7c01525f818161066001528181610d1501528181611145015281816118020152611c7e01525f612b5201525f612b2701525f613ff801525f613fd001525f613f2b01525f613f5501525f613f7f01526157515ff3fe608060405234801561000f575f5ffd5b506004361061039e575f3560e01c806370630a1a116101ea5780639c835fdc11610114578063c3cda520116100a9578063db7dd35a11610079578063db7dd35a14610a3b578063e985e9c514610a62578063ecd9ba8214610a77578063fd83df2c14610a8a575f5ffd5b8063c3cda520146109ad578063c87b56dd146109c0578063cba1a110146109d3578063d73bc8ef146109e6575f5ffd5b8063b45a3c0e116100e4578063b45a3c0e14610964578063b88d4fde14610977578063be68f6e71461098a578063bf7e214f1461099d575f5ffd5b80639c835fdc146108f65780639f6b4a3b1461092b578063a22cb4651461093e578063a694fc3a14610951575f5ffd5b806384b0196e1161018a5780638fb360371161015a5780638fb360371461087f57806391ddadf4146108a057806395d89b41146108bf5780639ab24eb0146108e3575f5ffd5b806384b0196e1461082b5780638c80fd90146108465780638d4ceacd146108595780638e539e8c1461086c575f5ffd5b80637a9e5e4b116101c55780637a9e5e4b1461079d5780637bb95e97146107b05780637ecebe00146107f0578063835024e014610818575f5ffd5b806370630a1a1461074f57806370a08231146107625780637580725014610775575f5ffd5b8063365a86fc116102cb5780635001e51a1161026b578063587cde1e1161023b578063587cde1e146106de5780635c19a95c146107095780636352211e1461071c578063636f35d31461072f575f5ffd5b80635001e51a1461064b57806351ed6a301461065e57806355e172d91461068457806355ec742f146106bd575f5ffd5b80633a8c0786116102a65780633a8c0786146105f25780633ccfd60b1461061957806342842e0e146105675780634bf5d7e914610621575f5ffd5b8063365a86fc146105ae578063375b3c0a146105c85780633a46b1a8146105df575f5ffd5b80631317ab371161034157806323b872dd1161031157806323b872dd1461056757806327de9e3214610575578063282f8f691461058857806331962cdc1461059b575f5ffd5b80631317ab37146105035780631e0950111461052e5780631e83409a146105415780631f682cc714610554575f5ffd5b8063081812fc1161037c578063081812fc14610485578063095ea7b3146104b05780630d40fd2e146104c55780630d6640fa146104f0575f5ffd5b806301ffc9a7146103a257806302728bbd146103ca57806306fdde0314610452575b5f5ffd5b6103b56103b03660046148a9565b610a9d565b60405190151581526020015b60405180910390f35b61041f604080516060810182525f8082526020820181905291810191909152506040805160608101825260105481526011546001600160401b038082166020840152600160401b909104169181019190915290565b60408051825181526020808401516001600160401b039081169183019190915292820151909216908201526060016103c1565b60408051808201909152600e81526d29b432b0b31027b832b930ba37b960911b60208201525b6040516103c191906148fe565b610498610493366004614910565b610b09565b6040516001600160a01b0390911681526020016103c1565b6104c36104be36600461493b565b610b1b565b005b6104d86104d3366004614965565b610b3c565b6040516001600160401b0390911681526020016103c1565b6104c36104fe3660046149d4565b610b5c565b610498610511366004614a0a565b6001600160a01b039081165f908152600b60205260409020541690565b6104d861053c366004614965565b610bb8565b6104c361054f366004614a0a565b610c70565b6104d8610562366004614a3b565b610d40565b6104c36104be366004614a54565b6104c3610583366004614910565b610d77565b6104d8610596366004614965565b610f55565b6104c36105a9366004614a0a565b610f6d565b60085461049890600160401b90046001600160a01b031681565b6105d160075481565b6040519081526020016103c1565b6105d16105ed36600461493b565b611036565b6104d87f000000000000000000000000000000000000000000000000000000000000000081565b6104c3611070565b60408051808201909152600e81526d06d6f64653d74696d657374616d760941b6020820152610478565b610498610659366004614a3b565b61116c565b7f0000000000000000000000000000000000000000000000000000000000000000610498565b610697610692366004614a0a565b6111bb565b60408051825161ffff1681526020808401519082015291810151908201526060016103c1565b6106d06106cb366004614a3b565b611225565b6040516103c1929190614ad5565b6104986106ec366004614a0a565b6001600160a01b039081165f908152600460205260409020541690565b6104c3610717366004614a0a565b611250565b61049861072a366004614910565b61125b565b61074261073d366004614a0a565b6112ac565b6040516103c19190614b02565b6104c361075d366004614bec565b61144b565b6105d1610770366004614a0a565b6114ac565b6105d1610783366004614a0a565b6001600160a01b03165f908152600d602052604090205490565b6104c36107ab366004614a0a565b61150f565b6107c36107be366004614a3b565b611583565b6040805160ff958616815293851660208501529184169183019190915290911660608201526080016103c1565b6105d16107fe366004614a0a565b6001600160a01b03165f9081526003602052604090205490565b6009546104d8906001600160401b031681565b6108336115e4565b6040516103c19796959493929190614c07565b6104c3610854366004614910565b611626565b6105d1610867366004614a3b565b611664565b6105d161087a366004614910565b61167d565b6108876116a1565b6040516001600160e01b031990911681526020016103c1565b6108a86116c5565b60405165ffffffffffff90911681526020016103c1565b604080518082019091526008815267053484541462d4f560c41b6020820152610478565b6105d16108f1366004614a0a565b6116cf565b6103b5610904366004614a0a565b6001600160a01b03165f908152600a6020526040902060060154600160881b900460ff1690565b6008546104d8906001600160401b031681565b6104c361094c366004614c9d565b6116ef565b6104c361095f366004614910565b61170a565b6103b5610972366004614910565b61182a565b6104c3610985366004614cd4565b61183d565b6105d1610998366004614d6b565b611859565b5f546001600160a01b0316610498565b6104c36109bb366004614db2565b611a8d565b6104786109ce366004614910565b611b49565b6104d86109e1366004614965565b611b91565b61041f604080516060810182525f80825260208201819052918101919091525060408051606081018252600e548152600f546001600160401b038082166020840152600160401b909104169181019190915290565b6104d87f000000000000000000000000000000000000000000000000000000000000000081565b6103b5610a70366004614e08565b5f92915050565b6104c3610a85366004614e34565b611c3e565b6104c3610a983660046149d4565b611ce9565b5f6001600160e01b031982166301ffc9a760e01b1480610acd57506001600160e01b031982166380ac58cd60e01b145b80610ae857506001600160e01b03198216635b5e139f60e01b145b80610b0357506001600160e01b03198216635a2d1e0760e11b145b92915050565b5f610b138261125b565b505f92915050565b60405163812b07ab60e01b8152600481018290526024015b60405180910390fd5b5f610b4960108484611d1f565b610b5583836001611de6565b9392505050565b335f908152600a60205260409020546001600160a01b031615610b94576040516345ed80e960e01b8152336004820152602401610b33565b335f908152600a60205260409020610bac9082612006565b610bb5336122da565b50565b5f610bc5335b5f3661234a565b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b03165f03610c0857610c0183836001611de6565b9050610b03565b5f610c1d60108585610c18612439565b612472565b60405191935091506001600160401b038316907f9607b0878c822c26dbf97adfe9de74bd5d0c8d02e825fa53f44788ff7d11f72490610c6190879087908690614eb5565b60405180910390a25092915050565b6001600160a01b0381165f908152600d602052604081205490819003610cb4576040516332559a3360e11b81526001600160a01b0383166004820152602401610b33565b6001600160a01b0382165f818152600d602052604080822091909155517f87e12c2565042763daa6bf5842ed2b6447f17f7e28f9a4905fe3959581396ead90610d009084815260200190565b60405180910390a2610d3c6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168383612517565b5050565b6009545f906001600160401b03168015801590610d625750610d628184612551565b610b03576008546001600160401b0316610b55565b5f610d8133612663565b60048101549091505f839003610daa57604051631f2a200560e01b815260040160405180910390fd5b80831115610dd5576040516385002f7160e01b81526004810184905260248101829052604401610b33565b5f610de08483614ef5565b60068401546008549192505f91610e0a916001600160401b03600160401b909104811691166126a8565b8015610e3657506006840154600954610e36916001600160401b03600160901b909104811691166126a8565b905060075482108015610e47575080155b15610e7957600754604051635fa7efd160e11b8152336004820152602481018490526044810191909152606401610b33565b5f7f0000000000000000000000000000000000000000000000000000000000000000610ea442612775565b610eae9190614f08565b905082856004018190555085856005015f828254610ecc9190614f27565b909155505060068501805467ffffffffffffffff19166001600160401b0383161790819055600160881b900460ff16610f0a57610f0a335f886127ae565b604080518781526001600160401b038316602082015233917fd08ca05f8de5f888945769c83caf3321ad3a0f2f2c78e17524bcf995b14ea7e6910160405180910390a2505050505050565b5f610f62600e8484611d1f565b610b5583835f611de6565b610f7633610bbe565b6001600160a01b0381161580610f9d5750600854600160401b90046001600160a01b031615155b15610fd05760085460405163066d1eb560e21b8152600160401b9091046001600160a01b03166004820152602401610b33565b6008805468010000000000000000600160e01b031916600160401b6001600160a01b038416908102919091179091556040519081527f15e04fee0c1335178e78e4dc6a8b0dcade867d1aea65418bf1200bc322ab7c21906020015b60405180910390a150565b5f61106061104383612828565b6001600160a01b0385165f90815260056020526040902090612876565b6001600160d01b03169392505050565b5f61107a33612663565b60058101549091505f8190036110a557604051632fdeeafd60e21b8152336004820152602401610b33565b60068201546001600160401b03164210156110ea5760068201546040516334f677ed60e11b81524260048201526001600160401b039091166024820152604401610b33565b5f600583015560068201805467ffffffffffffffff1916905560405181815233907f8108595eb6bad3acefa9da467d90cc2217686d5c5ac85460f8b7849c840645fc9060200160405180910390a2610d3c6001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000163383612517565b6001600160401b0381165f908152601360205260409020546001600160a01b0316806111b657604051632938879b60e21b81526001600160401b0383166004820152602401610b33565b919050565b6111e060405180606001604052805f61ffff1681526020015f81526020015f81525090565b506001600160a01b03165f908152600c60209081526040918290208251606081018452815461ffff168152600182015492810192909252600201549181019190915290565b6060805f6112328461116c565b905061123d81612926565b925061124881612967565b915050915091565b33610d3c8183612989565b806001600160a01b0381168114158061128b57506001600160a01b038181165f908152600a602052604090205416155b156111b657604051637e27328960e01b815260048101839052602401610b33565b60408051610160810182525f808252602082018190529181018290526060808201526080810182905260a0810182905260c0810182905260e08101829052610100810182905261012081018290526101408101919091526001600160a01b038083165f908152600a602090815260409182902082516101608101845281548516815260018201549094169184019190915260028101549183019190915260038101805460608401919061135e90614f3a565b80601f016020809104026020016040519081016040528092919081815260200182805461138a90614f3a565b80156113d55780601f106113ac576101008083540402835291602001916113d5565b820191905f5260205f20905b8154815290600101906020018083116113b857829003601f168201915b505050918352505060048201546020820152600582015460408201526006909101546001600160401b038082166060840152600160401b82048116608084015260ff600160801b83048116151560a0850152600160881b830416151560c0840152600160901b9091041660e09091015292915050565b8061145533612663565b6006018054911515600160801b0260ff60801b19909216919091179055604051811515815233907fef846dcb81ec39b2dbb9f497bee0bed7bcff39bcddcefb5107f449ce5293a4789060200160405180910390a250565b5f6001600160a01b0382166114df576040516322718ad960e21b81526001600160a01b0383166004820152602401610b33565b6001600160a01b038083165f908152600a602052604090205416611503575f611506565b60015b60ff1692915050565b5f5433906001600160a01b031681146115455760405162d1953b60e31b81526001600160a01b0382166004820152602401610b33565b816001600160a01b03163b5f0361157a576040516361798f2f60e11b81526001600160a01b0383166004820152602401610b33565b610d3c826129fa565b5f5f5f5f5f6115996115948761116c565b612a47565b90505f5f5f6115a784612a96565b9250925092506115b684612af3565b6115bf84612af3565b6115c884612af3565b6115d184612af3565b9750975097509750505050509193509193565b5f6060805f5f5f60606115f5612b20565b6115fd612b4b565b604080515f80825260208201909252600f60f81b9b939a50919850469750309650945092509050565b61162f33610bbe565b60078190556040518181527fa70bd512f7108f78a924d05836f49963c6d8583e3d39f5b6412eb5be70e8432a9060200161102b565b5f6116766116718361116c565b612b76565b5192915050565b5f61169261168a83612828565b600690612876565b6001600160d01b031692915050565b5f8054600160a01b900460ff166116b757505f90565b638fb3603760e01b5b905090565b5f6116c042612bf8565b6001600160a01b0381165f90815260056020526040812061169290612c2a565b60405163812b07ab60e01b81525f6004820152602401610b33565b5f61171433612663565b9050815f0361173657604051631f2a200560e01b815260040160405180910390fd5b6006810154600160881b900460ff1615611765576040516351806b9f60e11b8152336004820152602401610b33565b335f908152600460205260409020546001600160a01b031661178b5761178b3333612989565b81816004015f82825461179e9190614f27565b909155506117af90505f33846127ae565b600481015460405133917f1449c6dd7851abc30abf37f57715f492010519147cc2652fbc38202c18a6ee90916117ed91868252602082015260400190565b60405180910390a2610d3c6001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016333085612c61565b5f6118348261125b565b50600192915050565b60405163812b07ab60e01b815260048101849052602401610b33565b6008545f90600160401b90046001600160a01b03168061188c5760405163141863bd60e01b815260040160405180910390fd5b5f61189d6040850160208601614a0a565b90505f6118a982612663565b90505f5f6118b78786612c9d565b6001600160a01b038281165f908152600b602052604090205492945090925085811691161461190c5760405163181db84560e11b81526001600160a01b03808416600483015285166024820152604401610b33565b6001600160a01b038181165f908152600b602052604090205481169085161461195b5760405163181db84560e11b81526001600160a01b03808316600483015285166024820152604401610b33565b6001600160a01b0384165f908152600c602090815260408220919061198b90611986908b018b614f86565b612dd2565b825490915061ffff908116908216116119cf578154604051631ebd3f0560e01b81526001600160a01b038816600482015261ffff9091166024820152604401610b33565b6119db85878484612e06565b97505f6127106119ed6101f48b614f9f565b6119f79190614fca565b9050611a048a8a83612f1b565b611a0e3382612fb4565b611a80886001600160a01b03166361d027b36040518163ffffffff1660e01b8152600401602060405180830381865afa158015611a4d573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190611a719190614fe9565b611a7b838c614ef5565b612fb4565b5050505050505050919050565b83421115611ab157604051632341d78760e11b815260048101859052602401610b33565b604080517fe48329057bfd03d55e49b547132e39cffd9c1820ad7b9d4c5307691425d15adf60208201526001600160a01b0388169181019190915260608101869052608081018590525f90611b2a90611b229060a0016040516020818303038152906040528051906020012061302d565b858585613059565b9050611b368187613085565b611b408188612989565b50505050505050565b60605f611b558361125b565b9050611b60816130d7565b611b69826130ed565b604051602001611b7a92919061501b565b604051602081830303815290604052915050919050565b5f611b9b33610bbe565b7f00000000000000000000000000000000000000000000000000000000000000006001600160401b03165f03611bd657610c0183835f611de6565b6008545f90611bfa90600e9086908690610c18906001600160401b03166001614f08565b60405191935091506001600160401b038316907f7fbdd82940063b1c05975342b7c285e49892ff9db075973e0ddcceeb590b07ad90610c6190879087908690614eb5565b60405163d505accf60e01b8152336004820152306024820152604481018690526064810185905260ff8416608482015260a4810183905260c481018290527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03169063d505accf9060e4015f604051808303815f87803b158015611cc7575f5ffd5b505af1925050508015611cd8575060015b50611ce28561170a565b5050505050565b5f611cf333612663565b60028101545f90815260126020526040902080546001600160a01b03191690559050610d3c8183612006565b5f8282604051602001611d3392919061510f565b604051602081830303815290604052805190602001209050835f01548114611d7b57835460405163044afde760e51b8152610b33918391600401918252602082015260400190565b6001840154600160401b90046001600160401b0316421015611dcd576001840154604051630c512f8560e31b8152426004820152600160401b9091046001600160401b03166024820152604401610b33565b50505f82555060010180546001600160801b0319169055565b5f611df184846131f5565b81611e1257600854611e0d906001600160401b03166001614f08565b611e1a565b611e1a612439565b90505f836001600160401b03811115611e3557611e35614f72565b604051908082528060200260200182016040528015611e5e578160200160208202803683370190505b5090505f5b84811015611f59575f600a5f888885818110611e8157611e81615122565b9050602002016020810190611e969190614a0a565b6001600160a01b03166001600160a01b031681526020019081526020015f2090508415611ee95760068101805467ffffffffffffffff60901b1916600160901b6001600160401b03871602179055611f16565b6006810180546fffffffffffffffff00000000000000001916600160401b6001600160401b038716021790555b805483516001600160a01b0390911690849084908110611f3857611f38615122565b6001600160a01b039092166020928302919091019091015250600101611e63565b50611f9a828686808060200260200160405190810160405280939291908181526020018383602002808284375f920191909152508692508891506133fa9050565b828015611fb157506008546001600160401b031615155b8015611fd15750600854611fcf9083906001600160401b0316612551565b155b15611ffe5760085460405163901fa6dd60e01b81526001600160401b039091166004820152602401610b33565b509392505050565b5f6120146060830183615136565b9150508015806120245750608081115b1561204c576040516319cb3a0160e11b81526004810182905260806024820152604401610b33565b5f61205a6020840184614a0a565b6001600160a01b0316148061208657505f61207b6040840160208501614a0a565b6001600160a01b0316145b8061209357506040820135155b156120b157604051637dec24e360e11b815260040160405180910390fd5b5f600b816120c26020860186614a0a565b6001600160a01b03908116825260208201929092526040015f205416905080158015906120f857506001600160a01b0381163314155b156121375761210a6020840184614a0a565b6040516353f8d4cb60e11b81526001600160a01b0391821660048201529082166024820152604401610b33565b506040808301355f908152601260205220546001600160a01b03168015612186576040805163c179701560e01b81529084013560048201526001600160a01b0382166024820152604401610b33565b33600b5f6121976020870187614a0a565b6001600160a01b03908116825260208083019390935260409182015f9081208054959092166001600160a01b0319958616179091558682013581526012835220805490921633179091556121ed90840184614a0a565b84546001600160a01b0319166001600160a01b03919091161784556122186040840160208501614a0a565b6001850180546001600160a01b0319166001600160a01b0392909216919091179055604083013560028501556122516060840184615136565b60038601916122619190836151c3565b5061226f6020840184614a0a565b6001600160a01b0316337f6076b15cc3c29f8d8b1ee6d75db3cf2f20c2321b08d71ec791d58ee35915441f6122aa6040870160208801614a0a565b60408701356122bc6060890189615136565b6040516122cc94939291906152a4565b60405180910390a350505050565b6040516001600160a01b0382169081905f907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef908290a46040516001600160a01b03821681527f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060200161102b565b5f5f61237d6123605f546001600160a01b031690565b863061236f60045f898b6152d5565b612378916152fc565b61354a565b9150915081611ce25763ffffffff811615612416575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee906123d790889088908890600401615332565b5f604051808303815f87803b1580156123ee575f5ffd5b505af1158015612400573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550611ce29050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610b33565b6009545f906001600160401b031615612463576009546116c0906001600160401b03166001614f08565b6116c063800000006001614f08565b5f5f61247e85856131f5565b7f00000000000000000000000000000000000000000000000000000000000000006124a842612775565b6124b29190614f08565b905084846040516020016124c792919061510f565b60408051601f19818403018152919052805160209091012086556001860180546001600160401b03838116600160401b026001600160801b03199092169086161717905582915094509492505050565b61252483838360016135dc565b61254c57604051635274afe760e01b81526001600160a01b0384166004820152602401610b33565b505050565b5f5f61256461255f8561116c565b612926565b90505f61257361255f8561116c565b90505f805b8351811015612656575b8251821080156125d5575083818151811061259f5761259f615122565b60200260200101516001600160a01b03168383815181106125c2576125c2615122565b60200260200101516001600160a01b0316105b156125ea576125e382615356565b9150612582565b82518210801561263d575083818151811061260757612607615122565b60200260200101516001600160a01b031683838151811061262a5761262a615122565b60200260200101516001600160a01b0316145b1561264e575f945050505050610b03565b600101612578565b5060019695505050505050565b6001600160a01b038082165f908152600a6020526040902080549091166111b65760405163bfc6c33760e01b81526001600160a01b0383166004820152602401610b33565b5f826001600160401b03165f036126c157506001610b03565b816001600160401b0316836001600160401b0316036126e157505f610b03565b600854600160401b90046001600160a01b03161580610b555750600854604051633404b76d60e01b81526001600160401b0385166004820152600160401b9091046001600160a01b031690633404b76d906024016020604051808303815f875af1158015612751573d5f5f3e3d5ffd5b505050506040513d601f19601f82011682018060405250810190610b55919061536e565b5f6001600160401b038211156127aa57604080516306dfcc6560e41b8152600481019190915260248101839052604401610b33565b5090565b6001600160a01b0383166127d5576127d2600661363e6127cd84613649565b61367c565b50505b6001600160a01b0382166127f7576127f460066136b46127cd84613649565b50505b6001600160a01b038381165f9081526004602052604080822054858416835291205461254c929182169116836136bf565b5f5f6128326116c5565b90508065ffffffffffff16831061286d57604051637669fc0f60e11b81526004810184905265ffffffffffff82166024820152604401610b33565b610b5583612bf8565b81545f90818160058111156128d2575f61288f84613823565b6128999085614ef5565b5f8881526020902090915081015465ffffffffffff90811690871610156128c2578091506128d0565b6128cd816001614f27565b92505b505b5f6128df87878585613976565b9050801561291957612903876128f6600184614ef5565b5f91825260209091200190565b54600160301b90046001600160d01b031661291b565b5f5b979650505050505050565b60605f61293283612a47565b9050610b5561296184612946846014614f9f565b612951906022614f27565b61295c856014614f9f565b6139c4565b826139e1565b60605f61297383612a47565b9050610b5561296184602261295c856014614f9f565b6001600160a01b038281165f8181526004602052604080822080548686166001600160a01b0319821681179092559151919094169392849290917f3134e8a2e6d97e929a7e54011ea5485d7d196dd5f0ba4d4ef95803e8e3fc257f9190a461254c81836129f586613a79565b6136bf565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200161102b565b5f6001600160a01b0382163b60228111612a7f5760405163247a2d7760e11b81526001600160a01b0384166004820152602401610b33565b6028612a8c602283614ef5565b610b559190614fca565b5f80806003612aa6600186614ef5565b612ab09190614fca565b92506002612abe8486614f27565b612ac89190614fca565b612ad3906001614f27565b9150612ae0836002614f9f565b612aeb906001614f27565b929491935050565b5f60ff8211156127aa576040516306dfcc6560e41b81526008600482015260248101839052604401610b33565b60606116c07f0000000000000000000000000000000000000000000000000000000000000000613aad565b60606116c07f0000000000000000000000000000000000000000000000000000000000000000613aad565b612b9760405180606001604052805f81526020015f81526020015f81525090565b5f612ba183612a47565b90505f612bbf8482612bb4856014614f9f565b61295c906022614f27565b90505f600182015190506040518060600160405280828152602001848152602001602284612bed9190614f27565b905295945050505050565b5f65ffffffffffff8211156127aa576040516306dfcc6560e41b81526030600482015260248101839052604401610b33565b80545f908015612c5957612c43836128f6600184614ef5565b54600160301b90046001600160d01b0316610b55565b5f9392505050565b612c6f848484846001613aea565b612c9757604051635274afe760e01b81526001600160a01b0385166004820152602401610b33565b50505050565b5f8080612cb685612cb16080820182615136565b613b57565b90505f612cca86612cb160c0820182615136565b9050808203612cef5760405163f329017960e01b815260048101839052602401610b33565b604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f9b3dbda436ced3f0f55ae580f7fffc14c7c08f1f4a2747d4fd26606e79e1e4aa918101919091527fc89efdaa54c0f20c7adf612882df0950f5a951637e0307cdcb4c672f298b8bc660608201524660808201526001600160a01b03861660a08201525f9060c00160408051601f1981840301815291905280516020909101209050612db28184612dad60a08b018b615136565b613e61565b9450612dc68183612dad60e08b018b615136565b93505050509250929050565b5f60031960ff831601612de85750612710919050565b60011960ff831601612dfd5750611388919050565b506107d0919050565b5f5f85600501548660040154612e1c9190614f27565b6006870154909150600160881b900460ff16612e5e57612e41855f88600401546127ae565b60068601805460ff60881b1916600160881b179055600184018190555b612e9784600201546127108561ffff168760010154612e7d9190614f9f565b612e879190614fca565b612e919190614ef5565b82613f10565b845461ffff191661ffff851617855560028501805491935083915f90612ebe908490614f27565b925050819055505f612ed4838860040154613f10565b905080876004015f828254612ee99190614ef5565b90915550612ef990508184614ef5565b876005015f828254612f0b9190614ef5565b9091555092979650505050505050565b33612f2c6040850160208601614a0a565b6001600160a01b03167fa64b06cd766bdc1f2ddc440e404913c7b95efdb36a11ea2fdcc7af6e5866f4c7612f636020870187614f86565b85856040890135612f7a60808b0160608c0161539c565b6040805160ff9096168652602086019490945292840191909152606083015263ffffffff16608082015260a00160405180910390a3505050565b805f03612fbf575050565b6001600160a01b0382165f908152600d602052604081208054839290612fe6908490614f27565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f39060200160405180910390a25050565b5f610b03613039613f1f565b8360405161190160f01b8152600281019290925260228201526042902090565b5f5f5f5f61306988888888614048565b9250925092506130798282614110565b50909695505050505050565b6001600160a01b0382165f90815260036020526040902080546001810190915581811461254c576040516301d4b62360e61b81526001600160a01b038416600482015260248101829052604401610b33565b6060610b036001600160a01b03831660146141c8565b6001600160a01b0381165f908152600a60205260408120600681015460609290600160881b900460ff1661317c576006820154600160801b900460ff166131515760405180604001604052806005815260200164726561647960d81b81525061319d565b6040518060400160405280600d81526020016c39ba30b73234b733903237bbb760991b81525061319d565b604051806040016040528060078152602001661cdb185cda195960ca1b8152505b9050806131ad8360040154614341565b60068401546131cb90600160401b90046001600160401b0316614341565b6040516020016131dd939291906153b5565b60405160208183030381529060405292505050919050565b8060048110806132055750601f81115b1561323357604051639fe587d960e01b815260048181018390526024820152601f6044820152606401610b33565b5f8080805b84811015613397575f87878381811061325357613253615122565b90506020020160208101906132689190614a0a565b9050826001600160a01b0316816001600160a01b0316116132af576040516353a17b8f60e01b81526001600160a01b03808316600483015284166024820152604401610b33565b5f6132b982612663565b6004810154600682015491925090600160881b900460ff16156132fa576040516351806b9f60e11b81526001600160a01b0384166004820152602401610b33565b6006820154600160801b900460ff16156133325760405163069a791560e21b81526001600160a01b0384166004820152602401610b33565b60075481101561337257600754604051635fa7efd160e11b81526001600160a01b0385166004820152602481018390526044810191909152606401610b33565b61337c8188614f27565b96508581111561338a578095505b5090925050600101613238565b506133a4610bb884614f9f565b6133b061271084614f9f565b11156133f257816127106133c6610bb886614f9f565b6133d09190614fca565b604051633c7adc1560e01b815260048101929092526024820152604401610b33565b505050505050565b5f6134068585856143d0565b90505f613414828686614405565b90505f5f6134228751612a96565b50915091505f5f61343284612af3565b61343b84612af3565b6001600160401b038c165f90815260136020526040902080546001600160a01b0319166001600160a01b038916179055909250905086156134dc576009805467ffffffffffffffff19166001600160401b038c169081179091556040517f030b1369ac50e077e51659afd4368a7b6022c15521c8400de5226e6b83320f88906134cf9089908d908d90889088908d906154cf565b60405180910390a261353e565b6008805467ffffffffffffffff19166001600160401b038c169081179091556040517fe07f1ab06728db59862143e4c43bd81e8b3aed552fa7e713da1e58ee251854d2906135359089908d908d90889088908d906154cf565b60405180910390a25b50505050505050505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa156135d2575f516020805191945081901c150291505b5094509492505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f51148316613632578383151615613626573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b5f610b558284615527565b5f6001600160d01b038211156127aa576040516306dfcc6560e41b815260d0600482015260248101839052604401610b33565b5f5f6136a76136896116c5565b61369f61369588612c2a565b868863ffffffff16565b87919061455e565b915091505b935093915050565b5f610b558284615546565b816001600160a01b0316836001600160a01b0316141580156136e057505f81115b1561254c576001600160a01b03831615613782576001600160a01b0383165f908152600560205260408120819061371d906136b46127cd86613649565b6001600160d01b031691506001600160d01b03169150846001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051613777929190918252602082015260400190565b60405180910390a250505b6001600160a01b0382161561254c576001600160a01b0382165f90815260056020526040812081906137ba9061363e6127cd86613649565b6001600160d01b031691506001600160d01b03169150836001600160a01b03167fdec2bacdd2f05b59de34da9b523dff8be42e5e38e818c82fdb0bae774387a7248383604051613814929190918252602082015260400190565b60405180910390a25050505050565b5f60018211613830575090565b816001600160801b82106138495760809190911c9060401b5b600160401b821061385f5760409190911c9060201b5b64010000000082106138765760209190911c9060101b5b62010000821061388b5760109190911c9060081b5b610100821061389f5760089190911c9060041b5b601082106138b25760049190911c9060021b5b600482106138be5760011b5b600302600190811c908185816138d6576138d6614fb6565b048201901c905060018185816138ee576138ee614fb6565b048201901c9050600181858161390657613906614fb6565b048201901c9050600181858161391e5761391e614fb6565b048201901c9050600181858161393657613936614fb6565b048201901c9050600181858161394e5761394e614fb6565b048201901c905061396d81858161396757613967614fb6565b04821190565b90039392505050565b5f5b81831015611ffe575f85815260209020838316600285851804019081015465ffffffffffff868116911611156139b0578092506139be565b6139bb816001614f27565b93505b50613978565b60408051828101603f01601f1916909152818382863c9392505050565b6060816001600160401b038111156139fb576139fb614f72565b604051908082528060200260200182016040528015613a24578160200160208202803683370190505b5090505f5b82811015613a72575f6014820285015160601c905080838381518110613a5157613a51615122565b6001600160a01b039092166020928302919091019091015250600101613a29565b5092915050565b6001600160a01b0381165f908152600a602052604081206006810154600160881b900460ff16612c59578060040154610b55565b60605f613ab98361456b565b6040805160208082528183019092529192505f91906020820181803683375050509182525060208101929092525090565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316613b46578383151615613b3a573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b5f6001613b676020860186614f86565b60ff1603613c1f57613c186040850135613b87608087016060880161539c565b613b976040880160208901614a0a565b613ba18787614592565b604080517f4bd9a04170ef5b635b3f51c148215112a24f751e75de533555cb984424394c24602082015290810185905263ffffffff841660608201526001600160a01b038316608082015260a081018290525f9060c001604051602081830303815290604052805190602001209050949350505050565b9050610b55565b6002613c2e6020860186614f86565b60ff1603613c5d57613c186040850135613c4e608087016060880161539c565b613c588686614592565b6145ab565b6003613c6c6020860186614f86565b60ff1603613d4057613c80838360406145f8565b5f80613c8e84860186615565565b9092509050613d376040870135613cab6080890160608a0161539c565b613cbb60408a0160208b01614a0a565b604080517f8e34c3a4c94109888d7a74cd49078d85d47759b8a969c033db947fa8a03676c46020808301919091528183019590955263ffffffff9390931660608401526001600160a01b0391909116608083015260a0820186905260c08083018690528151808403909101815260e09092019052805191012090565b92505050610b55565b6004613d4f6020860186614f86565b60ff1614613d8357613d646020850185614f86565b604051631e38501f60e01b815260ff9091166004820152602401610b33565b613d9083836101806145f8565b5f613d9d838501856155ae565b905084604001358160200151141580613dd55750613dc1608086016060870161539c565b63ffffffff16816060015163ffffffff1614155b15613e0c5760208101516060820151604051637e15201160e11b8152600481019290925263ffffffff166024820152604401610b33565b7fe8a786a3a295cc2669446bea3e0ca6cb472279ee9ea4b17cc94c3048f01995918484604051602001613e4193929190615664565b604051602081830303815290604052805190602001209150509392505050565b5f60408214613e8757828260405163f382b45f60e01b8152600401610b3392919061567d565b5f80613e9584860186615565565b915091505f5f613ec9613ec28a8a60405161190160f01b8152600281019290925260228201526042902090565b8585614622565b5090925090505f816003811115613ee257613ee2615690565b14613f0457868660405163f382b45f60e01b8152600401610b3392919061567d565b50979650505050505050565b5f828218828410028218610b55565b5f306001600160a01b037f000000000000000000000000000000000000000000000000000000000000000016148015613f7757507f000000000000000000000000000000000000000000000000000000000000000046145b15613fa157507f000000000000000000000000000000000000000000000000000000000000000090565b6116c0604080517f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f60208201527f0000000000000000000000000000000000000000000000000000000000000000918101919091527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a08201525f9060c00160405160208183030381529060405280519060200120905090565b5f80807f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084111561408157505f91506003905082614106565b604080515f808252602082018084528a905260ff891692820192909252606081018790526080810186905260019060a0016020604051602081039080840390855afa1580156140d2573d5f5f3e3d5ffd5b5050604051601f1901519150506001600160a01b0381166140fd57505f925060019150829050614106565b92505f91508190505b9450945094915050565b5f82600381111561412357614123615690565b0361412c575050565b600182600381111561414057614140615690565b0361415e5760405163f645eedf60e01b815260040160405180910390fd5b600282600381111561417257614172615690565b036141935760405163fce698f760e01b815260048101829052602401610b33565b60038260038111156141a7576141a7615690565b03610d3c576040516335e2f38360e21b815260048101829052602401610b33565b6060825f6141d7846002614f9f565b6141e2906002614f27565b6001600160401b038111156141f9576141f9614f72565b6040519080825280601f01601f191660200182016040528015614223576020820181803683370190505b509050600360fc1b815f8151811061423d5761423d615122565b60200101906001600160f81b03191690815f1a905350600f60fb1b8160018151811061426b5761426b615122565b60200101906001600160f81b03191690815f1a9053505f61428d856002614f9f565b614298906001614f27565b90505b600181111561430f576f181899199a1a9b1b9c1cb0b131b232b360811b83600f16601081106142cc576142cc615122565b1a60f81b8282815181106142e2576142e2615122565b60200101906001600160f81b03191690815f1a90535060049290921c91614308816156a4565b905061429b565b5081156143395760405163e22e27eb60e01b81526004810186905260248101859052604401610b33565b949350505050565b60605f61434d83614654565b60010190505f816001600160401b0381111561436b5761436b614f72565b6040519080825280601f01601f191660200182016040528015614395576020820181803683370190505b5090508181016020015b5f19016f181899199a1a9b1b9c1cb0b131b232b360811b600a86061a8153600a850494508461439f57509392505050565b5f8383836040516020016143e6939291906156b9565b6040516020818303038152906040528051906020012090509392505050565b5f5f5f60f81b856144168551612af3565b6040516001600160f81b03199384166020820152602181019290925260f81b909116604182015260420160408051601f1981840301815291905290505f5b83518110156144a3578184828151811061447057614470615122565b60200260200101516040516020016144899291906156ec565b60408051601f198184030181529190529150600101614454565b505f5b84518110156144f557818582815181106144c2576144c2615122565b60200260200101516040516020016144db9291906156ec565b60408051601f1981840301815291905291506001016144a6565b505f614501825161472b565b82604051602001614513929190615718565b60405160208183030381529060405290508051602082015ff092506001600160a01b038316614555576040516366c0e12160e01b815260040160405180910390fd5b50509392505050565b5f806136a7858585614759565b5f60ff8216601f811115610b0357604051632cd44ac360e21b815260040160405180910390fd5b5f61459f838360206145f8565b610b5582840184614910565b604080517f737087946ca1750b9c4666d37346ea28f58db2aacef946a0222cbeb890d06c9c602082015290810184905263ffffffff83166060820152608081018290525f9060a0016143e6565b81811461254c57604051630795947d60e41b81526004810183905260248101829052604401610b33565b5f80806001600160ff1b038416601b60ff86901c0161464388828985614048565b945094509450505093509350939050565b5f8072184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b83106146925772184f03e93ff9f4daa797ed6e38ed64bf6a1f0160401b830492506040015b6d04ee2d6d415b85acef810000000083106146be576d04ee2d6d415b85acef8100000000830492506020015b662386f26fc1000083106146dc57662386f26fc10000830492506010015b6305f5e10083106146f4576305f5e100830492506008015b612710831061470857612710830492506004015b6064831061471a576064830492506002015b600a8310610b035760010192915050565b5f61ffff8211156127aa576040516306dfcc6560e41b81526010600482015260248101839052604401610b33565b82545f908190801561484f575f614775876128f6600185614ef5565b805490915065ffffffffffff80821691600160301b90046001600160d01b03169088168211156147b857604051632520601d60e01b815260040160405180910390fd5b8765ffffffffffff168265ffffffffffff16036147f157825465ffffffffffff16600160301b6001600160d01b03891602178355614841565b6040805180820190915265ffffffffffff808a1682526001600160d01b03808a1660208085019182528d54600181018f555f8f81529190912094519151909216600160301b029216919091179101555b94508593506136ac92505050565b50506040805180820190915265ffffffffffff80851682526001600160d01b0380851660208085019182528854600181018a555f8a815291822095519251909316600160301b0291909316179201919091559050816136ac565b5f602082840312156148b9575f5ffd5b81356001600160e01b031981168114610b55575f5ffd5b5f81518084528060208401602086015e5f602082860101526020601f19601f83011685010191505092915050565b602081525f610b5560208301846148d0565b5f60208284031215614920575f5ffd5b5035919050565b6001600160a01b0381168114610bb5575f5ffd5b5f5f6040838503121561494c575f5ffd5b823561495781614927565b946020939093013593505050565b5f5f60208385031215614976575f5ffd5b82356001600160401b0381111561498b575f5ffd5b8301601f8101851361499b575f5ffd5b80356001600160401b038111156149b0575f5ffd5b8560208260051b84010111156149c4575f5ffd5b6020919091019590945092505050565b5f602082840312156149e4575f5ffd5b81356001600160401b038111156149f9575f5ffd5b820160808185031215610b55575f5ffd5b5f60208284031215614a1a575f5ffd5b8135610b5581614927565b80356001600160401b03811681146111b6575f5ffd5b5f60208284031215614a4b575f5ffd5b610b5582614a25565b5f5f5f60608486031215614a66575f5ffd5b8335614a7181614927565b92506020840135614a8181614927565b929592945050506040919091013590565b5f8151808452602084019350602083015f5b82811015614acb5781516001600160a01b0316865260209586019590910190600101614aa4565b5093949350505050565b604081525f614ae76040830185614a92565b8281036020840152614af98185614a92565b95945050505050565b60208152614b1c6020820183516001600160a01b03169052565b5f6020830151614b3760408401826001600160a01b03169052565b506040830151606083015260608301516101606080840152614b5d6101808401826148d0565b9050608084015160a084015260a084015160c084015260c0840151614b8d60e08501826001600160401b03169052565b5060e08401516001600160401b0381166101008501525061010084015180151561012085015250610120840151801515610140850152506101408401516001600160401b038116610160850152611ffe565b8015158114610bb5575f5ffd5b5f60208284031215614bfc575f5ffd5b8135610b5581614bdf565b60ff60f81b8816815260e060208201525f614c2560e08301896148d0565b8281036040840152614c3781896148d0565b606084018890526001600160a01b038716608085015260a0840186905283810360c0850152845180825260208087019350909101905f5b81811015614c8c578351835260209384019390920191600101614c6e565b50909b9a5050505050505050505050565b5f5f60408385031215614cae575f5ffd5b8235614cb981614927565b91506020830135614cc981614bdf565b809150509250929050565b5f5f5f5f5f60808688031215614ce8575f5ffd5b8535614cf381614927565b94506020860135614d0381614927565b93506040860135925060608601356001600160401b03811115614d24575f5ffd5b8601601f81018813614d34575f5ffd5b80356001600160401b03811115614d49575f5ffd5b886020828401011115614d5a575f5ffd5b959894975092955050506020019190565b5f60208284031215614d7b575f5ffd5b81356001600160401b03811115614d90575f5ffd5b82016101008185031215610b55575f5ffd5b803560ff811681146111b6575f5ffd5b5f5f5f5f5f5f60c08789031215614dc7575f5ffd5b8635614dd281614927565b95506020870135945060408701359350614dee60608801614da2565b9598949750929560808101359460a0909101359350915050565b5f5f60408385031215614e19575f5ffd5b8235614e2481614927565b91506020830135614cc981614927565b5f5f5f5f5f60a08688031215614e48575f5ffd5b8535945060208601359350614e5f60408701614da2565b94979396509394606081013594506080013592915050565b8183526020830192505f815f5b84811015614acb578135614e9781614927565b6001600160a01b031686526020958601959190910190600101614e84565b604081525f614ec8604083018587614e77565b90506001600160401b0383166020830152949350505050565b634e487b7160e01b5f52601160045260245ffd5b81810381811115610b0357610b03614ee1565b6001600160401b038181168382160190811115610b0357610b03614ee1565b80820180821115610b0357610b03614ee1565b600181811c90821680614f4e57607f821691505b602082108103614f6c57634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52604160045260245ffd5b5f60208284031215614f96575f5ffd5b610b5582614da2565b8082028115828204841417610b0357610b03614ee1565b634e487b7160e01b5f52601260045260245ffd5b5f82614fe457634e487b7160e01b5f52601260045260245ffd5b500490565b5f60208284031215614ff9575f5ffd5b8151610b5581614927565b5f81518060208401855e5f93019283525090919050565b7f646174613a6170706c69636174696f6e2f6a736f6e3b757466382c7b226e616d815272032911d1129b432b0b31037b832b930ba37b91606d1b60208201525f6150686033830185615004565b7f222c226465736372697074696f6e223a224261646765206f6620616e206f706581527f7261746f72206f6620746865205368656166206f7261636c65206e6574776f7260208201527f6b2e2049742063616e6e6f7420626520736f6c64206f722073656e742e222c0060408201526d2261747472696275746573223a5b60901b605f8201526150fb606d820185615004565b615d7d60f01b815260020195945050505050565b602081525f614339602083018486614e77565b634e487b7160e01b5f52603260045260245ffd5b5f5f8335601e1984360301811261514b575f5ffd5b8301803591506001600160401b03821115615164575f5ffd5b602001915036819003821315615178575f5ffd5b9250929050565b601f82111561254c57805f5260205f20601f840160051c810160208510156151a45750805b601f840160051c820191505b81811015611ce2575f81556001016151b0565b6001600160401b038311156151da576151da614f72565b6151ee836151e88354614f3a565b8361517f565b5f601f84116001811461521f575f85156152085750838201355b5f19600387901b1c1916600186901b178355611ce2565b5f83815260208120601f198716915b8281101561524e578685013582556020948501946001909201910161522e565b508682101561526a575f1960f88860031b161c19848701351681555b505060018560011b0183555050505050565b81835281816020850137505f828201602090810191909152601f909101601f19169091010190565b60018060a01b0385168152836020820152606060408201525f6152cb60608301848661527c565b9695505050505050565b5f5f858511156152e3575f5ffd5b838611156152ef575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015613a72576001600160e01b031960049490940360031b84901b1690921692915050565b6001600160a01b03841681526040602082018190525f90614af9908301848661527c565b5f6001820161536757615367614ee1565b5060010190565b5f6020828403121561537e575f5ffd5b8151610b5581614bdf565b803563ffffffff811681146111b6575f5ffd5b5f602082840312156153ac575f5ffd5b610b5582615389565b7f7b2274726169745f74797065223a227374616e64696e67222c2276616c7565228152611d1160f11b60208201525f6153f16022830186615004565b7f227d2c7b2274726169745f74797065223a227374616b652c206d696e6f72207581527f6e697473222c22646973706c61795f74797065223a226e756d626572222c227660208201526530b63ab2911d60d11b60408201526154566046820186615004565b7f7d2c7b2274726169745f74797065223a226c6173742065706f6368207365617481527f6564222c22646973706c61795f74797065223a226e756d626572222c2276616c6020820152633ab2911d60e11b604082015290506154bb6044820185615004565b607d60f81b81526001019695505050505050565b86815260c060208201525f6154e760c0830188614a92565b82810360408401526154f98188614a92565b60ff9687166060850152949095166080830152506001600160a01b039190911660a090910152949350505050565b6001600160d01b038181168382160190811115610b0357610b03614ee1565b6001600160d01b038281168282160390811115610b0357610b03614ee1565b5f5f60408385031215615576575f5ffd5b50508035926020909101359150565b60405161018081016001600160401b03811182821017156155a8576155a8614f72565b60405290565b5f6101808284031280156155c0575f5ffd5b506155c9615585565b8235815260208084013590820152604080840135908201526155ed60608401615389565b60608201526080838101359082015260a0808401359082015260c0808401359082015261561c60e08401615389565b60e0820152610100838101359082015261012080840135908201526156446101408401615389565b6101408201526156576101608401614a25565b6101608201529392505050565b838152818360208301375f910160200190815292915050565b602081525f61433960208301848661527c565b634e487b7160e01b5f52602160045260245ffd5b5f816156b2576156b2614ee1565b505f190190565b6001600160401b0384168152606060208201525f6156da6060830185614a92565b82810360408401526152cb8185614a92565b5f6156f78285615004565b60609390931b6bffffffffffffffffffffffff191683525050601401919050565b606160f81b815260f083901b6001600160f01b03191660018201526680600a5f395ff360c81b60038201525f614339600a83018461500456",
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

// PackActivateJury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d40fd2e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function activateJury(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) PackActivateJury(operators []common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("activateJury", operators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackActivateJury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0d40fd2e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function activateJury(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) TryPackActivateJury(operators []common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("activateJury", operators)
}

// UnpackActivateJury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0d40fd2e.
//
// Solidity: function activateJury(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) UnpackActivateJury(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("activateJury", data)
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

// PackDisputeEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f682cc7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function disputeEpoch(uint64 first) view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackDisputeEpoch(first uint64) []byte {
	enc, err := operatorRegistry.abi.Pack("disputeEpoch", first)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDisputeEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1f682cc7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function disputeEpoch(uint64 first) view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackDisputeEpoch(first uint64) ([]byte, error) {
	return operatorRegistry.abi.Pack("disputeEpoch", first)
}

// UnpackDisputeEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1f682cc7.
//
// Solidity: function disputeEpoch(uint64 first) view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackDisputeEpoch(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("disputeEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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

// PackJuryEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x835024e0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function juryEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) PackJuryEpoch() []byte {
	enc, err := operatorRegistry.abi.Pack("juryEpoch")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackJuryEpoch is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x835024e0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function juryEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) TryPackJuryEpoch() ([]byte, error) {
	return operatorRegistry.abi.Pack("juryEpoch")
}

// UnpackJuryEpoch is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x835024e0.
//
// Solidity: function juryEpoch() view returns(uint64)
func (operatorRegistry *OperatorRegistry) UnpackJuryEpoch(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("juryEpoch", data)
	if err != nil {
		return *new(uint64), err
	}
	out0 := *abi.ConvertType(out[0], new(uint64)).(*uint64)
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
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool,bool,uint64))
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
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool,bool,uint64))
func (operatorRegistry *OperatorRegistry) TryPackOperatorOf(operator common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("operatorOf", operator)
}

// UnpackOperatorOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x636f35d3.
//
// Solidity: function operatorOf(address operator) view returns((address,address,bytes32,string,uint256,uint256,uint64,uint64,bool,bool,uint64))
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

// PackProposedJury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02728bbd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposedJury() view returns((bytes32,uint64,uint64))
func (operatorRegistry *OperatorRegistry) PackProposedJury() []byte {
	enc, err := operatorRegistry.abi.Pack("proposedJury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposedJury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02728bbd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposedJury() view returns((bytes32,uint64,uint64))
func (operatorRegistry *OperatorRegistry) TryPackProposedJury() ([]byte, error) {
	return operatorRegistry.abi.Pack("proposedJury")
}

// UnpackProposedJury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02728bbd.
//
// Solidity: function proposedJury() view returns((bytes32,uint64,uint64))
func (operatorRegistry *OperatorRegistry) UnpackProposedJury(data []byte) (Proposal, error) {
	out, err := operatorRegistry.abi.Unpack("proposedJury", data)
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

// PackSeatJury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e095011.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function seatJury(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) PackSeatJury(operators []common.Address) []byte {
	enc, err := operatorRegistry.abi.Pack("seatJury", operators)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSeatJury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1e095011.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function seatJury(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) TryPackSeatJury(operators []common.Address) ([]byte, error) {
	return operatorRegistry.abi.Pack("seatJury", operators)
}

// UnpackSeatJury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1e095011.
//
// Solidity: function seatJury(address[] operators) returns(uint64 epoch)
func (operatorRegistry *OperatorRegistry) UnpackSeatJury(data []byte) (uint64, error) {
	out, err := operatorRegistry.abi.Unpack("seatJury", data)
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

// OperatorRegistryJuryProposed represents a JuryProposed event raised by the OperatorRegistry contract.
type OperatorRegistryJuryProposed struct {
	Epoch      uint64
	Operators  []common.Address
	ActiveFrom uint64
	Raw        *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryJuryProposedEventName = "JuryProposed"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryJuryProposed) ContractEventName() string {
	return OperatorRegistryJuryProposedEventName
}

// UnpackJuryProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JuryProposed(uint64 indexed epoch, address[] operators, uint64 activeFrom)
func (operatorRegistry *OperatorRegistry) UnpackJuryProposedEvent(log *types.Log) (*OperatorRegistryJuryProposed, error) {
	event := "JuryProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryJuryProposed)
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

// OperatorRegistryJurySeated represents a JurySeated event raised by the OperatorRegistry contract.
type OperatorRegistryJurySeated struct {
	Epoch           uint64
	CommitteeDigest [32]byte
	Operators       []common.Address
	Signers         []common.Address
	F               uint8
	T               uint8
	Pointer         common.Address
	Raw             *types.Log // Blockchain specific contextual infos
}

const OperatorRegistryJurySeatedEventName = "JurySeated"

// ContractEventName returns the user-defined event name.
func (OperatorRegistryJurySeated) ContractEventName() string {
	return OperatorRegistryJurySeatedEventName
}

// UnpackJurySeatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event JurySeated(uint64 indexed epoch, bytes32 committeeDigest, address[] operators, address[] signers, uint8 f, uint8 t, address pointer)
func (operatorRegistry *OperatorRegistry) UnpackJurySeatedEvent(log *types.Log) (*OperatorRegistryJurySeated, error) {
	event := "JurySeated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != operatorRegistry.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(OperatorRegistryJurySeated)
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
	if bytes.Equal(raw[:4], operatorRegistry.abi.Errors["JurorInCommittee"].ID.Bytes()[:4]) {
		return operatorRegistry.UnpackJurorInCommitteeError(raw[4:])
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

// OperatorRegistryJurorInCommittee represents a JurorInCommittee error raised by the OperatorRegistry contract.
type OperatorRegistryJurorInCommittee struct {
	ActiveEpoch uint64
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error JurorInCommittee(uint64 activeEpoch)
func OperatorRegistryJurorInCommitteeErrorID() common.Hash {
	return common.HexToHash("0x901fa6ddc60b9aeaf52ccf6a15ce6ba75dc8c692b1f278061f51a493f7710cdd")
}

// UnpackJurorInCommitteeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error JurorInCommittee(uint64 activeEpoch)
func (operatorRegistry *OperatorRegistry) UnpackJurorInCommitteeError(raw []byte) (*OperatorRegistryJurorInCommittee, error) {
	out := new(OperatorRegistryJurorInCommittee)
	if err := operatorRegistry.abi.UnpackIntoInterface(out, "JurorInCommittee", raw); err != nil {
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
