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

// RiskPoolMetaData contains all meta data concerning the RiskPool contract.
var RiskPoolMetaData = bind.MetaData{
	ABI: "[{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority_\",\"type\":\"address\"},{\"internalType\":\"contractIERC20\",\"name\":\"asset_\",\"type\":\"address\"},{\"internalType\":\"string\",\"name\":\"name_\",\"type\":\"string\"},{\"internalType\":\"string\",\"name\":\"symbol_\",\"type\":\"string\"}],\"stateMutability\":\"nonpayable\",\"type\":\"constructor\"},{\"inputs\":[],\"name\":\"MIN_EXIT\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"allowance\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"approve\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"asset\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"authority\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"balanceOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capacity\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"capital\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"}],\"name\":\"claimCredit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"close\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"paid\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"convertToAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"convertToShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"creditOf\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"creditOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"decimals\",\"outputs\":[{\"internalType\":\"uint8\",\"name\":\"\",\"type\":\"uint8\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"deposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"exitId\",\"type\":\"uint256\"}],\"name\":\"exitOf\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"bool\",\"name\":\"ready\",\"type\":\"bool\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"free\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"isConsumingScheduledOp\",\"outputs\":[{\"internalType\":\"bytes4\",\"name\":\"\",\"type\":\"bytes4\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"},{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"sumInsured\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"premium\",\"type\":\"uint256\"}],\"name\":\"lock\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"locked\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"lockedBy\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"}],\"name\":\"lockedIn\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"name\":\"maxDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"maxMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"maxWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"mint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"name\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"owed\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"payOwed\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"policyBook\",\"outputs\":[{\"internalType\":\"address\",\"name\":\"\",\"type\":\"address\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewDeposit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewMint\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"previewRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"previewWithdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"productId\",\"type\":\"bytes32\"}],\"name\":\"productLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"queuedShares\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"redeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"requestRedeem\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"exitId\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"serve\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"served\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"newAuthority\",\"type\":\"address\"}],\"name\":\"setAuthority\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"book\",\"type\":\"address\"}],\"name\":\"setBook\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"setLimit\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint16\",\"name\":\"productBps\",\"type\":\"uint16\"},{\"internalType\":\"uint16\",\"name\":\"zoneBps\",\"type\":\"uint16\"}],\"name\":\"setLimits\",\"outputs\":[],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"symbol\",\"outputs\":[{\"internalType\":\"string\",\"name\":\"\",\"type\":\"string\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalAssets\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"totalSupply\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transfer\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"transferFrom\",\"outputs\":[{\"internalType\":\"bool\",\"name\":\"\",\"type\":\"bool\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[],\"name\":\"unearned\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"}],\"name\":\"withdraw\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"nonpayable\",\"type\":\"function\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"zone\",\"type\":\"bytes32\"}],\"name\":\"zoneLimit\",\"outputs\":[{\"internalType\":\"uint256\",\"name\":\"\",\"type\":\"uint256\"}],\"stateMutability\":\"view\",\"type\":\"function\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Approval\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AuthorityUpdated\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"book\",\"type\":\"address\"}],\"name\":\"BookSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"CreditClaimed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"amount\",\"type\":\"uint256\"}],\"name\":\"Credited\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Deposit\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"bps\",\"type\":\"uint16\"}],\"name\":\"LimitSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"productBps\",\"type\":\"uint16\"},{\"indexed\":false,\"internalType\":\"uint16\",\"name\":\"zoneBps\",\"type\":\"uint16\"}],\"name\":\"LimitsSet\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"exitId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"barrier\",\"type\":\"uint256\"}],\"name\":\"RedeemRequested\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"uint256\",\"name\":\"exitId\",\"type\":\"uint256\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"}],\"name\":\"RedeemServed\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"from\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"to\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"Transfer\",\"type\":\"event\"},{\"anonymous\":false,\"inputs\":[{\"indexed\":true,\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"indexed\":true,\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"indexed\":false,\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"}],\"name\":\"Withdraw\",\"type\":\"event\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"authority\",\"type\":\"address\"}],\"name\":\"AccessManagedInvalidAuthority\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"},{\"internalType\":\"uint32\",\"name\":\"delay\",\"type\":\"uint32\"}],\"name\":\"AccessManagedRequiredDelay\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"caller\",\"type\":\"address\"}],\"name\":\"AccessManagedUnauthorized\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"book\",\"type\":\"address\"}],\"name\":\"BookAlreadySet\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"}],\"name\":\"BookWithoutCode\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"allowance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientAllowance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"needed\",\"type\":\"uint256\"}],\"name\":\"ERC20InsufficientBalance\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"approver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidApprover\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"}],\"name\":\"ERC20InvalidReceiver\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"sender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"spender\",\"type\":\"address\"}],\"name\":\"ERC20InvalidSpender\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxDeposit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"receiver\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxMint\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"shares\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxRedeem\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"owner\",\"type\":\"address\"},{\"internalType\":\"uint256\",\"name\":\"assets\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"ERC4626ExceededMaxWithdraw\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"ExitTooSmall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"bytes32\",\"name\":\"key\",\"type\":\"bytes32\"},{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"LimitExceeded\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"givenBps\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"maxBps\",\"type\":\"uint256\"}],\"name\":\"LimitInvalid\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"account\",\"type\":\"address\"}],\"name\":\"NoCredit\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"NotEnoughCapital\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"NotEnoughGas\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyAccount\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"given\",\"type\":\"address\"},{\"internalType\":\"address\",\"name\":\"required\",\"type\":\"address\"}],\"name\":\"OnlyBook\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"given\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"max\",\"type\":\"uint256\"}],\"name\":\"PayoutTooLarge\",\"type\":\"error\"},{\"inputs\":[],\"name\":\"ReentrancyGuardReentrantCall\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint8\",\"name\":\"bits\",\"type\":\"uint8\"},{\"internalType\":\"uint256\",\"name\":\"value\",\"type\":\"uint256\"}],\"name\":\"SafeCastOverflowedUintDowncast\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"address\",\"name\":\"token\",\"type\":\"address\"}],\"name\":\"SafeERC20FailedOperation\",\"type\":\"error\"},{\"inputs\":[{\"internalType\":\"uint256\",\"name\":\"balance\",\"type\":\"uint256\"},{\"internalType\":\"uint256\",\"name\":\"required\",\"type\":\"uint256\"}],\"name\":\"TransferShort\",\"type\":\"error\"}]",
	ID:  "0462565229886c01ab48a1f167a64e6d3c",
	Bin: "0x60c06040526008805463ffffffff60a01b19166304e2027160a31b1790557801000000000000000100000000000000010000000000000001600f55348015610045575f5ffd5b5060405161344638038061344683398101604081905261006491610209565b82828286610071816100cf565b50600461007e8382610318565b50600561008b8282610318565b5050505f5f61009f8361012260201b60201c565b91509150816100af5760126100b1565b805b60ff1660a05250506001600160a01b0316608052506103d292505050565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b63313ce56760e01b5f818152908190602082600481875afa5f51601f3d1190911661010082101695908602945092505050565b6001600160a01b0381168114610169575f5ffd5b50565b634e487b7160e01b5f52604160045260245ffd5b5f82601f83011261018f575f5ffd5b81516001600160401b038111156101a8576101a861016c565b604051601f8201601f19908116603f011681016001600160401b03811182821017156101d6576101d661016c565b6040528181528382016020018510156101ed575f5ffd5b8160208501602083015e5f918101602001919091529392505050565b5f5f5f5f6080858703121561021c575f5ffd5b845161022781610155565b602086015190945061023881610155565b60408601519093506001600160401b03811115610253575f5ffd5b61025f87828801610180565b606087015190935090506001600160401b0381111561027c575f5ffd5b61028887828801610180565b91505092959194509250565b600181811c908216806102a857607f821691505b6020821081036102c657634e487b7160e01b5f52602260045260245ffd5b50919050565b601f82111561031357805f5260205f20601f840160051c810160208510156102f15750805b601f840160051c820191505b81811015610310575f81556001016102fd565b50505b505050565b81516001600160401b038111156103315761033161016c565b6103458161033f8454610294565b846102cc565b6020601f821160018114610377575f83156103605750848201515b5f19600385901b1c1916600184901b178455610310565b5f84815260208120601f198516915b828110156103a65787850151825560209485019460019092019101610386565b50848210156103c357868401515f19600387901b60f8161c191681555b50505050600190811b01905550565b60805160a05161302961041d5f395f611d5901525f818161048701528181610ce0015281816111dc01528181611cce015281816120b70152818161297d01526129dd01526130295ff3fe608060405234801561000f575f5ffd5b5060043610610319575f3560e01c80637a9e5e4b116101af578063bf7e214f116100fe578063d211fd181161009e578063d83ad00c11610079578063d83ad00c14610732578063d905777e1461073b578063dd62ed3e1461074e578063ef8b30f714610786575f5ffd5b8063d211fd181461031d578063d62fcdde146106e5578063d74935d1146106f8575f5ffd5b8063c6e6f592116100d9578063c6e6f5921461068f578063c87d6779146106a2578063ce96cb77146106ba578063cf309012146106cd575f5ffd5b8063bf7e214f14610659578063c16aa14c14610669578063c63d75b61461067c575f5ffd5b806395d89b4111610169578063b3d7f6b911610144578063b3d7f6b91461060d578063b460af9414610620578063ba08765214610633578063bab6df2214610646575f5ffd5b806395d89b41146105df578063a9059cbb146105e7578063ab7920cc146105fa575f5ffd5b80637a9e5e4b1461055f5780637d41c86e146105725780638fb36037146105855780639020a1be146105a65780639114f84e146105b957806394bf804d146105cc575f5ffd5b8063313ce5671161026b5780634cdad506116102255780635cfc1a51116102005780635cfc1a51146104fd5780636e553f651461050557806370a08231146105185780637580725014610540575f5ffd5b80634cdad506146103525780634d835f31146104d2578063527cd9cd146104f1575f5ffd5b8063313ce5671461043257806333c864fe1461044c57806334b972691461045f578063368f48001461047257806338d52e0f14610485578063402d267d146104bf575f5ffd5b806312c8a4bb116102d657806323b872dd116102b157806323b872dd146103cf578063269fb70a146103e25780632a4d2c23146103f75780632b38c6cb1461040a575f5ffd5b806312c8a4bb146103ac5780631370128e146103bf57806318160ddd146103c7575f5ffd5b806301e1d1141461031d57806306fdde031461033d57806307a2d13a14610352578063095ea7b3146103655780630a28a477146103885780630f78e5521461039b575b5f5ffd5b6006546001600160801b03165b6040519081526020015b60405180910390f35b610345610799565b6040516103349190612aa6565b61032a610360366004612adb565b610829565b610378610373366004612b08565b61083a565b6040519015158152602001610334565b61032a610396366004612adb565b610851565b6007546001600160801b031661032a565b61032a6103ba366004612adb565b61085d565b61032a61087e565b60035461032a565b6103786103dd366004612b30565b6108ad565b6103f56103f0366004612b6a565b6108d2565b005b610378610405366004612b83565b61099a565b61032a610418366004612adb565b5f908152600a60205260409020546001600160801b031690565b61043a610b71565b60405160ff9091168152602001610334565b6103f561045a366004612bd0565b610b7f565b61032a61046d366004612adb565b610d1d565b6103f5610480366004612c12565b610d38565b7f00000000000000000000000000000000000000000000000000000000000000005b6040516001600160a01b039091168152602001610334565b61032a6104cd366004612b6a565b610dd0565b61032a6104e0366004612adb565b5f908152600b602052604090205490565b61032a64e8d4a5100081565b61032a610df9565b61032a610513366004612c3a565b610e37565b61032a610526366004612b6a565b6001600160a01b03165f9081526001602052604090205490565b61032a61054e366004612b6a565b600e6020525f908152604090205481565b6103f561056d366004612b6a565b610e8b565b61032a610580366004612c5b565b610eff565b61058d611151565b6040516001600160e01b03199091168152602001610334565b6103f56105b4366004612b08565b611173565b61032a6105c7366004612adb565b611206565b61032a6105da366004612c3a565b611221565b61034561126d565b6103786105f5366004612b08565b61127c565b6103f5610608366004612c94565b611289565b61032a61061b366004612adb565b6112f9565b61032a61062e366004612c5b565b611317565b61032a610641366004612c5b565b61136d565b6008546104a7906001600160a01b031681565b5f546001600160a01b03166104a7565b6103f5610677366004612b08565b6113ba565b61032a61068a366004612b6a565b6113d4565b61032a61069d366004612adb565b6113e1565b600754600160801b90046001600160801b031661032a565b61032a6106c8366004612b6a565b6113ec565b600654600160801b90046001600160801b031661032a565b6103f56106f3366004612cb5565b611424565b61070b610706366004612adb565b6116aa565b604080516001600160a01b0390941684526020840192909252151590820152606001610334565b61032a60105481565b61032a610749366004612b6a565b611756565b61032a61075c366004612bd0565b6001600160a01b039182165f90815260026020908152604080832093909416825291909152205490565b61032a610794366004612adb565b611783565b6060600480546107a890612ce4565b80601f01602080910402602001604051908101604052809291908181526020018280546107d490612ce4565b801561081f5780601f106107f65761010080835404028352916020019161081f565b820191905f5260205f20905b81548152906001019060200180831161080257829003601f168201915b5050505050905090565b5f610834825f61179f565b92915050565b5f336108478185856117e2565b5060019392505050565b5f6108348260016117f4565b5f610866611828565b61086f8261185f565b9050610879611a47565b919050565b6006545f9061089f906001600160801b03600160801b820481169116612d30565b6001600160801b0316905090565b5f336108ba858285611a71565b6108c5858585611ad4565b60019150505b9392505050565b6108de335b5f36611b31565b6008546001600160a01b03161561091c57600854604051634905bb7160e01b81526001600160a01b0390911660048201526024015b60405180910390fd5b806001600160a01b03163b5f03610951576040516307647fa760e11b81526001600160a01b0382166004820152602401610913565b600880546001600160a01b0319166001600160a01b0383169081179091556040517f58372e54fc54a1f322dc281b523fde55bb6fef3b057ab9be495f0845567f9326905f90a250565b5f6109a3611c27565b6109ab611828565b838211156109d6576040516326a9771560e11b81526004810183905260248101859052604401610913565b6109df84611c67565b60068054601090610a01908490600160801b90046001600160801b0316612d30565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610a2e83611c67565b600780545f90610a489084906001600160801b0316612d30565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550610a7582611c67565b610a7e84611c67565b600654610a9491906001600160801b0316612d4f565b610a9e9190612d30565b600680546001600160801b0319166001600160801b03929092169190911790555f868152600b602052604081208054869290610adb908490612d6e565b90915550505f878152600a60205260409020610af685611c67565b815482905f90610b109084906001600160801b0316612d30565b82546101009290920a6001600160801b038181021990931691831602179091558254161590508015610b4157508415155b15610b5257610b50600861185f565b505b610b5c8684611c9e565b915050610b67611a47565b9695505050505050565b5f610b7a611d51565b905090565b610b87611828565b816001600160a01b0316816001600160a01b031614158015610bb25750336001600160a01b03831614155b15610be15760405163e56f9b5160e01b81523360048201526001600160a01b0383166024820152604401610913565b6001600160a01b0382165f908152600e602052604081205490819003610c2557604051636385746f60e01b81526001600160a01b0384166004820152602401610913565b6001600160a01b0383165f908152600e6020526040812055610c4681611c67565b60078054601090610c68908490600160801b90046001600160801b0316612d30565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550816001600160a01b0316836001600160a01b03167fc4b5041307ee38be8c4f25df5d980a372ac8a9a73ea8f459891000a5386f532283604051610cd191815260200190565b60405180910390a3610d1082827f00000000000000000000000000000000000000000000000000000000000000005b6001600160a01b03169190611d7d565b50610d19611a47565b5050565b6008545f90610834908390600160a01b900461ffff16611db2565b610d41336108d7565b610d4e8261ffff16611df5565b610d5b8161ffff16611df5565b6008805463ffffffff60a01b1916600160b01b61ffff84811691820261ffff60a01b191692909217600160a01b928616928302179092556040805191825260208201929092527fb84f1f46d53b464ba37faf535784fa4ac6ef6bdaf1b8cd88a593ab457a497360910160405180910390a15050565b6006545f90610dea906001600160801b0390811690612d30565b6001600160801b031692915050565b5f5f610e08601054600161179f565b9050610e1261087e565b8110610e1e575f610e31565b80610e2761087e565b610e319190612d6e565b91505090565b5f5f610e4283610dd0565b905080841115610e6b57828482604051633c8097d960e11b815260040161091393929190612d81565b5f610e7585611783565b9050610e8333858784611e26565b949350505050565b5f5433906001600160a01b03168114610ec15760405162d1953b60e31b81526001600160a01b0382166004820152602401610913565b816001600160a01b03163b5f03610ef6576040516361798f2f60e11b81526001600160a01b0383166004820152602401610913565b610d1982611e91565b5f610f08611828565b831580610f3b575064e8d4a5100084108015610f3b57506001600160a01b0382165f908152600160205260409020548414155b15610f675760405163d6dbf24d60e01b81526004810185905264e8d4a510006024820152604401610913565b336001600160a01b03831614610f8257610f82823386611a71565b6001600160a01b038316610fb45760405163ec442f0560e01b81526001600160a01b0384166004820152602401610913565b600f8054600160c01b90046001600160401b0316906018610fd483612da2565b91906101000a8154816001600160401b0302191690836001600160401b031602179055506001600160401b031690506040518060600160405280846001600160a01b03168152602001600f60089054906101000a90046001600160401b03166001600160401b0316815260200161104a86611c67565b6001600160801b039081169091525f838152600d6020908152604080832085518154938701516001600160401b0316600160a01b026001600160e01b03199094166001600160a01b0390911617929092178255939093015160019093018054939092166001600160801b0319909316929092179055601080548692906110d1908490612dcc565b9091555050600f5460408051868152600160401b9092046001600160401b031660208301526001600160a01b03858116929085169184917f91c7e9fbc2d2a8bb8781ff008fc030518d7c60ab25acc158515ed269b29f51e7910160405180910390a461113e823086611ad4565b611148600861185f565b506108cb611a47565b5f8054600160a01b900460ff1661116757505f90565b50638fb3603760e01b90565b61117b611c27565b611183611828565b61118c81611c67565b600780546010906111ae908490600160801b90046001600160801b0316612d30565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506111fe8282610d007f000000000000000000000000000000000000000000000000000000000000000090565b610d19611a47565b6008545f90610834908390600160b01b900461ffff16611db2565b5f5f61122c836113d4565b9050808411156112555782848260405163284ff66760e01b815260040161091393929190612d81565b5f61125f856112f9565b9050610e8333858388611e26565b6060600580546107a890612ce4565b5f33610847818585611ad4565b611292336108d7565b61129f8161ffff16611df5565b5f82815260096020908152604091829020805461ffff191661ffff8516908117909155915191825283917f550a30cde8ec1efe21a286d08cb87534a7dcd325094e94d44524c79e36d4e04c91015b60405180910390a25050565b5f610834611305611ee4565b61130d611f0d565b8491906001611f27565b5f5f611322836113ec565b90508085111561134b57828582604051633fa733bb60e21b815260040161091393929190612d81565b5f61135586610851565b90506113643386868985611f69565b95945050505050565b5f5f61137883611756565b9050808511156113a157828582604051632e52afbb60e21b815260040161091393929190612d81565b5f6113ab86610829565b9050611364338686848a611f69565b6113c2611c27565b6113ca611828565b6111fe8282611fe4565b5f61083461079483610dd0565b5f610834825f6117f4565b5f610834611417611411846001600160a01b03165f9081526001602052604090205490565b5f61179f565b61141f61204b565b612072565b61142c611c27565b611434611828565b61143e600861185f565b5081611448610df9565b101561147a57611456610df9565b604051634c9fcfc160e11b8152600481019190915260248101839052604401610913565b5f848152600a6020526040902080546001600160801b031615801561149e57508215155b1561153057600f8054825467ffffffffffffffff60801b1916600160401b918290046001600160401b03908116600160801b0291909117845582548893600c935f9392049091169060086114f183612da2565b91906101000a8154816001600160401b0302191690836001600160401b031602179055506001600160401b031681526020019081526020015f20819055505b80545f906115489085906001600160801b0316612dcc565b5f868152600b602052604081205491925090611565908690612dcc565b905061157087610d1d565b8211156115ac57868261158289610d1d565b604051633bae0e8f60e11b8152600481019390935260248301919091526044820152606401610913565b6115b586611206565b8111156115c757858161158288611206565b6115d082611c67565b83546001600160801b0319166001600160801b03919091161783555f868152600b6020526040902081905561160485611c67565b60068054601090611626908490600160801b90046001600160801b0316612d4f565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061165384611c67565b600780545f9061166d9084906001600160801b0316612d4f565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611699612081565b5050506116a4611a47565b50505050565b5f818152600d60205260408120600f54829182916001600160401b03165b8154600160a01b90046001600160401b0316811080156116ec57506116ec8161216b565b15611701576116fa81612ddf565b90506116c8565b815460018301546001600160a01b03909116906001600160801b0316801580159061173d57508354600160a01b90046001600160401b03168310155b9196506001600160801b03169450925050509193909250565b6001600160a01b0381165f908152600160205260408120546108349061141f61177d61204b565b5f6117f4565b5f61083461178f611f0d565b611797611ee4565b8491906121b3565b5f6108cb6117b56006546001600160801b031690565b6117c0906001612dcc565b6117cc6006600a612eda565b6003546117d99190612dcc565b85919085611f27565b6117ef8383836001612263565b505050565b5f6108cb6118046006600a612eda565b6003546118119190612dcc565b6006546001600160801b03166117d9906001612dcc565b611830612335565b61185d60017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005b90612375565b565b600f545f906001600160401b0316815b61187a600885612dcc565b8110801561189d5750600f546001600160401b03600160401b9091048116908316105b80156118b657506118b6826001600160401b031661216b565b156118d6576118c482612da2565b91506118cf81612ddf565b905061186f565b50600f805467ffffffffffffffff19166001600160401b038381169190911791829055600160801b909104165b83831080156119275750600f546001600160401b03600160c01b9091048116908216105b15611a16576001600160401b038082165f908152600d6020908152604091829020825160608101845281546001600160a01b0381168252600160a01b900485169281018390526001909101546001600160801b0316928101929092529091841610806119af575061199661087e565b6119ad82604001516001600160801b03165f61179f565b115b156119ba5750611a16565b6001600160401b0382165f818152600d6020526040902080546001600160e01b031916815560010180546001600160801b03191690556119fa908261237c565b611a0382612da2565b9150611a0e84612ddf565b935050611903565b600f80546001600160401b03909216600160801b0267ffffffffffffffff60801b1990921691909117905550919050565b61185d5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00611857565b6001600160a01b038381165f908152600260209081526040808320938616835292905220545f198110156116a45781811015611ac657828183604051637dc7a0d960e11b815260040161091393929190612d81565b6116a484848484035f612263565b6001600160a01b038316611afd57604051634b637e8f60e11b81525f6004820152602401610913565b6001600160a01b038216611b265760405163ec442f0560e01b81525f6004820152602401610913565b6117ef8383836124d0565b5f5f611b64611b475f546001600160a01b031690565b8630611b5660045f898b612ee8565b611b5f91612f0f565b6125e3565b9150915081611c205763ffffffff811615611bfd575f805460ff60a01b198116600160a01b17909155604051634a63ebf760e11b81526001600160a01b03909116906394c7d7ee90611bbe90889088908890600401612f47565b5f604051808303815f87803b158015611bd5575f5ffd5b505af1158015611be7573d5f5f3e3d5ffd5b50505f805460ff60a01b1916905550611c209050565b60405162d1953b60e31b81526001600160a01b0386166004820152602401610913565b5050505050565b6008546001600160a01b0316331461185d5760085460405163a759010560e01b81523360048201526001600160a01b039091166024820152604401610913565b5f6001600160801b03821115611c9a576040516306dfcc6560e41b81526080600482015260248101839052604401610913565b5090565b5f815f03611cae57506001610834565b6001600160a01b03831615801590611cf55750611cf56001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000168484612675565b90508061083457611d0582611c67565b60078054601090611d27908490600160801b90046001600160801b0316612d4f565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555092915050565b5f610b7a60067f0000000000000000000000000000000000000000000000000000000000000000612f86565b611d8a8383836001612788565b6117ef57604051635274afe760e01b81526001600160a01b0384166004820152602401610913565b5f8281526009602052604081205461ffff166127108115611dd35781611dd5565b835b600654611deb91906001600160801b0316612f9f565b610e839190612fca565b612710811115611e235760405163c2d6191560e01b8152600481018290526127106024820152604401610913565b50565b611e2e611828565b611e3a848484846127ea565b611e4382611c67565b600680545f90611e5d9084906001600160801b0316612d4f565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611e89612081565b6116a4611a47565b5f80546001600160a01b0319166001600160a01b0383169081179091556040519081527f2f658b440c35314f52658ea8a740e05b284cdc84dc9ae01e891f21b8933e7cad9060200160405180910390a150565b6007546006545f91611f02916001600160801b039182169116612dcc565b610b7a906001612dcc565b5f611f1a6006600a612eda565b600354610b7a9190612dcc565b5f611f54611f348361284c565b8015611f4f57505f8480611f4a57611f4a612fb6565b868809115b151590565b611f5f8686866121b3565b6113649190612dcc565b611f71611828565b611f7961204b565b821115611f885761145661204b565b611f9182611c67565b600680545f90611fab9084906001600160801b0316612d30565b92506101000a8154816001600160801b0302191690836001600160801b03160217905550611fdc8585858585612878565b611c20611a47565b6001600160a01b0382165f908152600e60205260408120805483929061200b908490612dcc565b90915550506040518181526001600160a01b038316907f9c9e0cdb1670e88302408e5b941dc636f63a3293204694bb68910fcf3d9305f3906020016112ed565b6006545f90600160801b90046001600160801b03161561206a57505f90565b610b7a610df9565b5f8282188284100282186108cb565b6007546006545f916001600160801b03600160801b82048116926120a89282169116612dcc565b6120b29190612dcc565b90505f7f00000000000000000000000000000000000000000000000000000000000000006040516370a0823160e01b81523060048201526001600160a01b0391909116906370a0823190602401602060405180830381865afa15801561211a573d5f5f3e3d5ffd5b505050506040513d601f19601f8201168201806040525081019061213e9190612fdd565b905081811015610d1957604051630ba11f2f60e21b81526004810182905260248101839052604401610913565b5f818152600c60209081526040808320548352600a909152812080546001600160801b031615806108cb57508054600160801b90046001600160401b03168314159392505050565b5f5f5f6121c08686612917565b91509150815f036121e4578381816121da576121da612fb6565b04925050506108cb565b8184116121fb576121fb6003851502601118612933565b5f848688095f868103871696879004966002600389028118808a02820302808a02820302808a02820302808a02820302808a02820302808a02909103029181900381900460010185841190960395909502919093039390930492909217029150509392505050565b6001600160a01b03841661228c5760405163e602df0560e01b81525f6004820152602401610913565b6001600160a01b0383166122b557604051634a1406b160e11b81525f6004820152602401610913565b6001600160a01b038085165f90815260026020908152604080832093871683529290522082905580156116a457826001600160a01b0316846001600160a01b03167f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b9258460405161232791815260200190565b60405180910390a350505050565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c1561185d57604051633ee5aeb560e01b815260040160405180910390fd5b80825d5050565b5f61239482604001516001600160801b03165f61179f565b905081604001516001600160801b031660105f8282546123b49190612d6e565b909155506123c3905081611c67565b600680545f906123dd9084906001600160801b0316612d30565b92506101000a8154816001600160801b0302191690836001600160801b0316021790555061240a81611c67565b6007805460109061242c908490600160801b90046001600160801b0316612d4f565b92506101000a8154816001600160801b0302191690836001600160801b031602179055506124673083604001516001600160801b0316612944565b815160408084015181516001600160801b039091168152602081018490526001600160a01b039092169185917f14ce6cb4553e69ba62690f5cbc662c575caac9da6e4ffa439cd9b517707727b5910160405180910390a380156117ef5781516117ef9082611fe4565b6001600160a01b0383166124fa578060035f8282546124ef9190612dcc565b909155506125579050565b6001600160a01b0383165f90815260016020526040902054818110156125395783818360405163391434e360e21b815260040161091393929190612d81565b6001600160a01b0384165f9081526001602052604090209082900390555b6001600160a01b03821661257357600380548290039055612591565b6001600160a01b0382165f9081526001602052604090208054820190555b816001600160a01b0316836001600160a01b03167fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef836040516125d691815260200190565b60405180910390a3505050565b6040516001600160a01b038085166024830152831660448201526001600160e01b0319821660648201525f908190819060840160408051601f19818403018152918152602080830180516001600160e01b031663b700961360e01b1781525f808052918290528351939450919290918a5afa1561266b575f516020805191945081901c150291505b5094509492505050565b5f80612710612688603f62030d40612fca565b6126959062030d40612dcc565b61269f9190612dcc565b9050805a10156126ce575a604051634fd394c160e11b8152600481019190915260248101829052604401610913565b6040516001600160a01b0385166024820152604481018490525f9060640160408051601f19818403018152919052602080820180516001600160e01b031663a9059cbb60e01b1781525f8080528351939450928392839290918391828d62030d40f192503d91505f5190508261274b575f955050505050506108cb565b815f0361276a575050505050506001600160a01b0383163b15156108cb565b6020821015801561277b5750806001145b9998505050505050505050565b60405163a9059cbb60e01b5f8181526001600160a01b038616600452602485905291602083604481808b5af1925060015f511483166127de5783831516156127d2573d5f823e3d81fd5b5f873b113d1516831692505b60405250949350505050565b6127f48483612978565b6127fe83826129a4565b826001600160a01b0316846001600160a01b03167fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d78484604051612327929190918252602082015260400190565b5f600282600381111561286157612861612ff4565b61286b9190613008565b60ff166001149050919050565b826001600160a01b0316856001600160a01b03161461289c5761289c838683611a71565b6128a68382612944565b6128b084836129d8565b826001600160a01b0316846001600160a01b0316866001600160a01b03167ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db8585604051612908929190918252602082015260400190565b60405180910390a45050505050565b5f805f1983850993909202808410938190039390930393915050565b634e487b715f52806020526024601cfd5b6001600160a01b03821661296d57604051634b637e8f60e11b81525f6004820152602401610913565b610d19825f836124d0565b610d197f0000000000000000000000000000000000000000000000000000000000000000833084612a03565b6001600160a01b0382166129cd5760405163ec442f0560e01b81525f6004820152602401610913565b610d195f83836124d0565b610d197f00000000000000000000000000000000000000000000000000000000000000008383611d7d565b612a11848484846001612a39565b6116a457604051635274afe760e01b81526001600160a01b0385166004820152602401610913565b6040516323b872dd60e01b5f8181526001600160a01b038781166004528616602452604485905291602083606481808c5af1925060015f51148316612a95578383151615612a89573d5f823e3d81fd5b5f883b113d1516831692505b604052505f60605295945050505050565b602081525f82518060208401528060208501604085015e5f604082850101526040601f19601f83011684010191505092915050565b5f60208284031215612aeb575f5ffd5b5035919050565b80356001600160a01b0381168114610879575f5ffd5b5f5f60408385031215612b19575f5ffd5b612b2283612af2565b946020939093013593505050565b5f5f5f60608486031215612b42575f5ffd5b612b4b84612af2565b9250612b5960208501612af2565b929592945050506040919091013590565b5f60208284031215612b7a575f5ffd5b6108cb82612af2565b5f5f5f5f5f5f60c08789031215612b98575f5ffd5b8635955060208701359450612baf60408801612af2565b959894975094956060810135955060808101359460a0909101359350915050565b5f5f60408385031215612be1575f5ffd5b612bea83612af2565b9150612bf860208401612af2565b90509250929050565b803561ffff81168114610879575f5ffd5b5f5f60408385031215612c23575f5ffd5b612c2c83612c01565b9150612bf860208401612c01565b5f5f60408385031215612c4b575f5ffd5b82359150612bf860208401612af2565b5f5f5f60608486031215612c6d575f5ffd5b83359250612c7d60208501612af2565b9150612c8b60408501612af2565b90509250925092565b5f5f60408385031215612ca5575f5ffd5b82359150612bf860208401612c01565b5f5f5f5f60808587031215612cc8575f5ffd5b5050823594602084013594506040840135936060013592509050565b600181811c90821680612cf857607f821691505b602082108103612d1657634e487b7160e01b5f52602260045260245ffd5b50919050565b634e487b7160e01b5f52601160045260245ffd5b6001600160801b03828116828216039081111561083457610834612d1c565b6001600160801b03818116838216019081111561083457610834612d1c565b8181038181111561083457610834612d1c565b6001600160a01b039390931683526020830191909152604082015260600190565b5f6001600160401b0382166001600160401b038103612dc357612dc3612d1c565b60010192915050565b8082018082111561083457610834612d1c565b5f60018201612df057612df0612d1c565b5060010190565b6001815b6001841115612e3257808504811115612e1657612e16612d1c565b6001841615612e2457908102905b60019390931c928002612dfb565b935093915050565b5f82612e4857506001610834565b81612e5457505f610834565b8160018114612e6a5760028114612e7457612e90565b6001915050610834565b60ff841115612e8557612e85612d1c565b50506001821b610834565b5060208310610133831016604e8410600b8410161715612eb3575081810a610834565b612ebf5f198484612df7565b805f1904821115612ed257612ed2612d1c565b029392505050565b5f6108cb60ff841683612e3a565b5f5f85851115612ef6575f5ffd5b83861115612f02575f5ffd5b5050820193919092039150565b80356001600160e01b03198116906004841015612f40576001600160e01b0319600485900360031b81901b82161691505b5092915050565b6001600160a01b03841681526040602082018190528101829052818360608301375f818301606090810191909152601f909201601f1916010192915050565b60ff818116838216019081111561083457610834612d1c565b808202811582820484141761083457610834612d1c565b634e487b7160e01b5f52601260045260245ffd5b5f82612fd857612fd8612fb6565b500490565b5f60208284031215612fed575f5ffd5b5051919050565b634e487b7160e01b5f52602160045260245ffd5b5f60ff83168061301a5761301a612fb6565b8060ff8416069150509291505056",
}

// RiskPool is an auto generated Go binding around an Ethereum contract.
type RiskPool struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *RiskPool) GetABI() abi.ABI {
	return c.abi
}

// NewRiskPool creates a new instance of RiskPool.
func NewRiskPool() *RiskPool {
	parsed, err := RiskPoolMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &RiskPool{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *RiskPool) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address authority_, address asset_, string name_, string symbol_) returns()
func (riskPool *RiskPool) PackConstructor(authority_ common.Address, asset_ common.Address, name_ string, symbol_ string) []byte {
	enc, err := riskPool.abi.Pack("", authority_, asset_, name_, symbol_)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackMINEXIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x527cd9cd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function MIN_EXIT() view returns(uint256)
func (riskPool *RiskPool) PackMINEXIT() []byte {
	enc, err := riskPool.abi.Pack("MIN_EXIT")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMINEXIT is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x527cd9cd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function MIN_EXIT() view returns(uint256)
func (riskPool *RiskPool) TryPackMINEXIT() ([]byte, error) {
	return riskPool.abi.Pack("MIN_EXIT")
}

// UnpackMINEXIT is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x527cd9cd.
//
// Solidity: function MIN_EXIT() view returns(uint256)
func (riskPool *RiskPool) UnpackMINEXIT(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("MIN_EXIT", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (riskPool *RiskPool) PackAllowance(owner common.Address, spender common.Address) []byte {
	enc, err := riskPool.abi.Pack("allowance", owner, spender)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAllowance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd62ed3e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (riskPool *RiskPool) TryPackAllowance(owner common.Address, spender common.Address) ([]byte, error) {
	return riskPool.abi.Pack("allowance", owner, spender)
}

// UnpackAllowance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd62ed3e.
//
// Solidity: function allowance(address owner, address spender) view returns(uint256)
func (riskPool *RiskPool) UnpackAllowance(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("allowance", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (riskPool *RiskPool) PackApprove(spender common.Address, value *big.Int) []byte {
	enc, err := riskPool.abi.Pack("approve", spender, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (riskPool *RiskPool) TryPackApprove(spender common.Address, value *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("approve", spender, value)
}

// UnpackApprove is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x095ea7b3.
//
// Solidity: function approve(address spender, uint256 value) returns(bool)
func (riskPool *RiskPool) UnpackApprove(data []byte) (bool, error) {
	out, err := riskPool.abi.Unpack("approve", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function asset() view returns(address)
func (riskPool *RiskPool) PackAsset() []byte {
	enc, err := riskPool.abi.Pack("asset")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAsset is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x38d52e0f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function asset() view returns(address)
func (riskPool *RiskPool) TryPackAsset() ([]byte, error) {
	return riskPool.abi.Pack("asset")
}

// UnpackAsset is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x38d52e0f.
//
// Solidity: function asset() view returns(address)
func (riskPool *RiskPool) UnpackAsset(data []byte) (common.Address, error) {
	out, err := riskPool.abi.Unpack("asset", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackAuthority is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbf7e214f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function authority() view returns(address)
func (riskPool *RiskPool) PackAuthority() []byte {
	enc, err := riskPool.abi.Pack("authority")
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
func (riskPool *RiskPool) TryPackAuthority() ([]byte, error) {
	return riskPool.abi.Pack("authority")
}

// UnpackAuthority is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbf7e214f.
//
// Solidity: function authority() view returns(address)
func (riskPool *RiskPool) UnpackAuthority(data []byte) (common.Address, error) {
	out, err := riskPool.abi.Unpack("authority", data)
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
// Solidity: function balanceOf(address account) view returns(uint256)
func (riskPool *RiskPool) PackBalanceOf(account common.Address) []byte {
	enc, err := riskPool.abi.Pack("balanceOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (riskPool *RiskPool) TryPackBalanceOf(account common.Address) ([]byte, error) {
	return riskPool.abi.Pack("balanceOf", account)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address account) view returns(uint256)
func (riskPool *RiskPool) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capacity() view returns(uint256)
func (riskPool *RiskPool) PackCapacity() []byte {
	enc, err := riskPool.abi.Pack("capacity")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapacity is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5cfc1a51.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capacity() view returns(uint256)
func (riskPool *RiskPool) TryPackCapacity() ([]byte, error) {
	return riskPool.abi.Pack("capacity")
}

// UnpackCapacity is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5cfc1a51.
//
// Solidity: function capacity() view returns(uint256)
func (riskPool *RiskPool) UnpackCapacity(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("capacity", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCapital is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd211fd18.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function capital() view returns(uint256)
func (riskPool *RiskPool) PackCapital() []byte {
	enc, err := riskPool.abi.Pack("capital")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCapital is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd211fd18.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function capital() view returns(uint256)
func (riskPool *RiskPool) TryPackCapital() ([]byte, error) {
	return riskPool.abi.Pack("capital")
}

// UnpackCapital is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd211fd18.
//
// Solidity: function capital() view returns(uint256)
func (riskPool *RiskPool) UnpackCapital(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("capital", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClaimCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c864fe.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimCredit(address account, address to) returns()
func (riskPool *RiskPool) PackClaimCredit(account common.Address, to common.Address) []byte {
	enc, err := riskPool.abi.Pack("claimCredit", account, to)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimCredit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x33c864fe.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimCredit(address account, address to) returns()
func (riskPool *RiskPool) TryPackClaimCredit(account common.Address, to common.Address) ([]byte, error) {
	return riskPool.abi.Pack("claimCredit", account, to)
}

// PackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a4d2c23.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function close(bytes32 productId, bytes32 zone, address to, uint256 sumInsured, uint256 premium, uint256 amount) returns(bool paid)
func (riskPool *RiskPool) PackClose(productId [32]byte, zone [32]byte, to common.Address, sumInsured *big.Int, premium *big.Int, amount *big.Int) []byte {
	enc, err := riskPool.abi.Pack("close", productId, zone, to, sumInsured, premium, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2a4d2c23.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function close(bytes32 productId, bytes32 zone, address to, uint256 sumInsured, uint256 premium, uint256 amount) returns(bool paid)
func (riskPool *RiskPool) TryPackClose(productId [32]byte, zone [32]byte, to common.Address, sumInsured *big.Int, premium *big.Int, amount *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("close", productId, zone, to, sumInsured, premium, amount)
}

// UnpackClose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2a4d2c23.
//
// Solidity: function close(bytes32 productId, bytes32 zone, address to, uint256 sumInsured, uint256 premium, uint256 amount) returns(bool paid)
func (riskPool *RiskPool) UnpackClose(data []byte) (bool, error) {
	out, err := riskPool.abi.Unpack("close", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) PackConvertToAssets(shares *big.Int) []byte {
	enc, err := riskPool.abi.Pack("convertToAssets", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x07a2d13a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) TryPackConvertToAssets(shares *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("convertToAssets", shares)
}

// UnpackConvertToAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x07a2d13a.
//
// Solidity: function convertToAssets(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) UnpackConvertToAssets(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("convertToAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) PackConvertToShares(assets *big.Int) []byte {
	enc, err := riskPool.abi.Pack("convertToShares", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConvertToShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc6e6f592.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) TryPackConvertToShares(assets *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("convertToShares", assets)
}

// UnpackConvertToShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc6e6f592.
//
// Solidity: function convertToShares(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) UnpackConvertToShares(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("convertToShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOf(address account) view returns(uint256 amount)
func (riskPool *RiskPool) PackCreditOf(account common.Address) []byte {
	enc, err := riskPool.abi.Pack("creditOf", account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x75807250.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOf(address account) view returns(uint256 amount)
func (riskPool *RiskPool) TryPackCreditOf(account common.Address) ([]byte, error) {
	return riskPool.abi.Pack("creditOf", account)
}

// UnpackCreditOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x75807250.
//
// Solidity: function creditOf(address account) view returns(uint256 amount)
func (riskPool *RiskPool) UnpackCreditOf(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("creditOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreditOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc16aa14c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function creditOwed(address account, uint256 amount) returns()
func (riskPool *RiskPool) PackCreditOwed(account common.Address, amount *big.Int) []byte {
	enc, err := riskPool.abi.Pack("creditOwed", account, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreditOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc16aa14c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function creditOwed(address account, uint256 amount) returns()
func (riskPool *RiskPool) TryPackCreditOwed(account common.Address, amount *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("creditOwed", account, amount)
}

// PackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function decimals() view returns(uint8)
func (riskPool *RiskPool) PackDecimals() []byte {
	enc, err := riskPool.abi.Pack("decimals")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDecimals is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x313ce567.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function decimals() view returns(uint8)
func (riskPool *RiskPool) TryPackDecimals() ([]byte, error) {
	return riskPool.abi.Pack("decimals")
}

// UnpackDecimals is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x313ce567.
//
// Solidity: function decimals() view returns(uint8)
func (riskPool *RiskPool) UnpackDecimals(data []byte) (uint8, error) {
	out, err := riskPool.abi.Unpack("decimals", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (riskPool *RiskPool) PackDeposit(assets *big.Int, receiver common.Address) []byte {
	enc, err := riskPool.abi.Pack("deposit", assets, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6e553f65.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (riskPool *RiskPool) TryPackDeposit(assets *big.Int, receiver common.Address) ([]byte, error) {
	return riskPool.abi.Pack("deposit", assets, receiver)
}

// UnpackDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6e553f65.
//
// Solidity: function deposit(uint256 assets, address receiver) returns(uint256)
func (riskPool *RiskPool) UnpackDeposit(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("deposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd74935d1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function exitOf(uint256 exitId) view returns(address receiver, uint256 shares, bool ready)
func (riskPool *RiskPool) PackExitOf(exitId *big.Int) []byte {
	enc, err := riskPool.abi.Pack("exitOf", exitId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExitOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd74935d1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function exitOf(uint256 exitId) view returns(address receiver, uint256 shares, bool ready)
func (riskPool *RiskPool) TryPackExitOf(exitId *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("exitOf", exitId)
}

// RiskPoolExitOfOutput serves as a container for the return parameters of contract
// method ExitOf.
type RiskPoolExitOfOutput struct {
	Receiver common.Address
	Shares   *big.Int
	Ready    bool
}

// UnpackExitOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd74935d1.
//
// Solidity: function exitOf(uint256 exitId) view returns(address receiver, uint256 shares, bool ready)
func (riskPool *RiskPool) UnpackExitOf(data []byte) (RiskPoolExitOfOutput, error) {
	out, err := riskPool.abi.Unpack("exitOf", data)
	outstruct := new(RiskPoolExitOfOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Receiver = *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	outstruct.Shares = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Ready = *abi.ConvertType(out[2], new(bool)).(*bool)
	return *outstruct, nil
}

// PackFree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1370128e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function free() view returns(uint256)
func (riskPool *RiskPool) PackFree() []byte {
	enc, err := riskPool.abi.Pack("free")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackFree is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1370128e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function free() view returns(uint256)
func (riskPool *RiskPool) TryPackFree() ([]byte, error) {
	return riskPool.abi.Pack("free")
}

// UnpackFree is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x1370128e.
//
// Solidity: function free() view returns(uint256)
func (riskPool *RiskPool) UnpackFree(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("free", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackIsConsumingScheduledOp is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8fb36037.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (riskPool *RiskPool) PackIsConsumingScheduledOp() []byte {
	enc, err := riskPool.abi.Pack("isConsumingScheduledOp")
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
func (riskPool *RiskPool) TryPackIsConsumingScheduledOp() ([]byte, error) {
	return riskPool.abi.Pack("isConsumingScheduledOp")
}

// UnpackIsConsumingScheduledOp is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8fb36037.
//
// Solidity: function isConsumingScheduledOp() view returns(bytes4)
func (riskPool *RiskPool) UnpackIsConsumingScheduledOp(data []byte) ([4]byte, error) {
	out, err := riskPool.abi.Unpack("isConsumingScheduledOp", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd62fcdde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lock(bytes32 productId, bytes32 zone, uint256 sumInsured, uint256 premium) returns()
func (riskPool *RiskPool) PackLock(productId [32]byte, zone [32]byte, sumInsured *big.Int, premium *big.Int) []byte {
	enc, err := riskPool.abi.Pack("lock", productId, zone, sumInsured, premium)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd62fcdde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lock(bytes32 productId, bytes32 zone, uint256 sumInsured, uint256 premium) returns()
func (riskPool *RiskPool) TryPackLock(productId [32]byte, zone [32]byte, sumInsured *big.Int, premium *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("lock", productId, zone, sumInsured, premium)
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked() view returns(uint256)
func (riskPool *RiskPool) PackLocked() []byte {
	enc, err := riskPool.abi.Pack("locked")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcf309012.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked() view returns(uint256)
func (riskPool *RiskPool) TryPackLocked() ([]byte, error) {
	return riskPool.abi.Pack("locked")
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcf309012.
//
// Solidity: function locked() view returns(uint256)
func (riskPool *RiskPool) UnpackLocked(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("locked", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b38c6cb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedBy(bytes32 productId) view returns(uint256)
func (riskPool *RiskPool) PackLockedBy(productId [32]byte) []byte {
	enc, err := riskPool.abi.Pack("lockedBy", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedBy is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2b38c6cb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedBy(bytes32 productId) view returns(uint256)
func (riskPool *RiskPool) TryPackLockedBy(productId [32]byte) ([]byte, error) {
	return riskPool.abi.Pack("lockedBy", productId)
}

// UnpackLockedBy is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2b38c6cb.
//
// Solidity: function lockedBy(bytes32 productId) view returns(uint256)
func (riskPool *RiskPool) UnpackLockedBy(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("lockedBy", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLockedIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d835f31.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lockedIn(bytes32 zone) view returns(uint256)
func (riskPool *RiskPool) PackLockedIn(zone [32]byte) []byte {
	enc, err := riskPool.abi.Pack("lockedIn", zone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLockedIn is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4d835f31.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lockedIn(bytes32 zone) view returns(uint256)
func (riskPool *RiskPool) TryPackLockedIn(zone [32]byte) ([]byte, error) {
	return riskPool.abi.Pack("lockedIn", zone)
}

// UnpackLockedIn is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4d835f31.
//
// Solidity: function lockedIn(bytes32 zone) view returns(uint256)
func (riskPool *RiskPool) UnpackLockedIn(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("lockedIn", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (riskPool *RiskPool) PackMaxDeposit(arg0 common.Address) []byte {
	enc, err := riskPool.abi.Pack("maxDeposit", arg0)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x402d267d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (riskPool *RiskPool) TryPackMaxDeposit(arg0 common.Address) ([]byte, error) {
	return riskPool.abi.Pack("maxDeposit", arg0)
}

// UnpackMaxDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x402d267d.
//
// Solidity: function maxDeposit(address ) view returns(uint256)
func (riskPool *RiskPool) UnpackMaxDeposit(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("maxDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxMint(address receiver) view returns(uint256)
func (riskPool *RiskPool) PackMaxMint(receiver common.Address) []byte {
	enc, err := riskPool.abi.Pack("maxMint", receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc63d75b6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxMint(address receiver) view returns(uint256)
func (riskPool *RiskPool) TryPackMaxMint(receiver common.Address) ([]byte, error) {
	return riskPool.abi.Pack("maxMint", receiver)
}

// UnpackMaxMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc63d75b6.
//
// Solidity: function maxMint(address receiver) view returns(uint256)
func (riskPool *RiskPool) UnpackMaxMint(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("maxMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (riskPool *RiskPool) PackMaxRedeem(owner common.Address) []byte {
	enc, err := riskPool.abi.Pack("maxRedeem", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd905777e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (riskPool *RiskPool) TryPackMaxRedeem(owner common.Address) ([]byte, error) {
	return riskPool.abi.Pack("maxRedeem", owner)
}

// UnpackMaxRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd905777e.
//
// Solidity: function maxRedeem(address owner) view returns(uint256)
func (riskPool *RiskPool) UnpackMaxRedeem(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("maxRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (riskPool *RiskPool) PackMaxWithdraw(owner common.Address) []byte {
	enc, err := riskPool.abi.Pack("maxWithdraw", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMaxWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xce96cb77.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (riskPool *RiskPool) TryPackMaxWithdraw(owner common.Address) ([]byte, error) {
	return riskPool.abi.Pack("maxWithdraw", owner)
}

// UnpackMaxWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xce96cb77.
//
// Solidity: function maxWithdraw(address owner) view returns(uint256)
func (riskPool *RiskPool) UnpackMaxWithdraw(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("maxWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (riskPool *RiskPool) PackMint(shares *big.Int, receiver common.Address) []byte {
	enc, err := riskPool.abi.Pack("mint", shares, receiver)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x94bf804d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (riskPool *RiskPool) TryPackMint(shares *big.Int, receiver common.Address) ([]byte, error) {
	return riskPool.abi.Pack("mint", shares, receiver)
}

// UnpackMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x94bf804d.
//
// Solidity: function mint(uint256 shares, address receiver) returns(uint256)
func (riskPool *RiskPool) UnpackMint(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("mint", data)
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
// Solidity: function name() view returns(string)
func (riskPool *RiskPool) PackName() []byte {
	enc, err := riskPool.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (riskPool *RiskPool) TryPackName() ([]byte, error) {
	return riskPool.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (riskPool *RiskPool) UnpackName(data []byte) (string, error) {
	out, err := riskPool.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function owed() view returns(uint256)
func (riskPool *RiskPool) PackOwed() []byte {
	enc, err := riskPool.abi.Pack("owed")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87d6779.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function owed() view returns(uint256)
func (riskPool *RiskPool) TryPackOwed() ([]byte, error) {
	return riskPool.abi.Pack("owed")
}

// UnpackOwed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87d6779.
//
// Solidity: function owed() view returns(uint256)
func (riskPool *RiskPool) UnpackOwed(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("owed", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9020a1be.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payOwed(address to, uint256 amount) returns()
func (riskPool *RiskPool) PackPayOwed(to common.Address, amount *big.Int) []byte {
	enc, err := riskPool.abi.Pack("payOwed", to, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayOwed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9020a1be.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payOwed(address to, uint256 amount) returns()
func (riskPool *RiskPool) TryPackPayOwed(to common.Address, amount *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("payOwed", to, amount)
}

// PackPolicyBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab6df22.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function policyBook() view returns(address)
func (riskPool *RiskPool) PackPolicyBook() []byte {
	enc, err := riskPool.abi.Pack("policyBook")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPolicyBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbab6df22.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function policyBook() view returns(address)
func (riskPool *RiskPool) TryPackPolicyBook() ([]byte, error) {
	return riskPool.abi.Pack("policyBook")
}

// UnpackPolicyBook is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbab6df22.
//
// Solidity: function policyBook() view returns(address)
func (riskPool *RiskPool) UnpackPolicyBook(data []byte) (common.Address, error) {
	out, err := riskPool.abi.Unpack("policyBook", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) PackPreviewDeposit(assets *big.Int) []byte {
	enc, err := riskPool.abi.Pack("previewDeposit", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewDeposit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xef8b30f7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) TryPackPreviewDeposit(assets *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("previewDeposit", assets)
}

// UnpackPreviewDeposit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xef8b30f7.
//
// Solidity: function previewDeposit(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) UnpackPreviewDeposit(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("previewDeposit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) PackPreviewMint(shares *big.Int) []byte {
	enc, err := riskPool.abi.Pack("previewMint", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewMint is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb3d7f6b9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) TryPackPreviewMint(shares *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("previewMint", shares)
}

// UnpackPreviewMint is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb3d7f6b9.
//
// Solidity: function previewMint(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) UnpackPreviewMint(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("previewMint", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) PackPreviewRedeem(shares *big.Int) []byte {
	enc, err := riskPool.abi.Pack("previewRedeem", shares)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4cdad506.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) TryPackPreviewRedeem(shares *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("previewRedeem", shares)
}

// UnpackPreviewRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4cdad506.
//
// Solidity: function previewRedeem(uint256 shares) view returns(uint256)
func (riskPool *RiskPool) UnpackPreviewRedeem(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("previewRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) PackPreviewWithdraw(assets *big.Int) []byte {
	enc, err := riskPool.abi.Pack("previewWithdraw", assets)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPreviewWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0a28a477.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) TryPackPreviewWithdraw(assets *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("previewWithdraw", assets)
}

// UnpackPreviewWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0a28a477.
//
// Solidity: function previewWithdraw(uint256 assets) view returns(uint256)
func (riskPool *RiskPool) UnpackPreviewWithdraw(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("previewWithdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProductLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34b97269.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function productLimit(bytes32 productId) view returns(uint256)
func (riskPool *RiskPool) PackProductLimit(productId [32]byte) []byte {
	enc, err := riskPool.abi.Pack("productLimit", productId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProductLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x34b97269.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function productLimit(bytes32 productId) view returns(uint256)
func (riskPool *RiskPool) TryPackProductLimit(productId [32]byte) ([]byte, error) {
	return riskPool.abi.Pack("productLimit", productId)
}

// UnpackProductLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x34b97269.
//
// Solidity: function productLimit(bytes32 productId) view returns(uint256)
func (riskPool *RiskPool) UnpackProductLimit(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("productLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueuedShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd83ad00c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queuedShares() view returns(uint256)
func (riskPool *RiskPool) PackQueuedShares() []byte {
	enc, err := riskPool.abi.Pack("queuedShares")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueuedShares is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd83ad00c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queuedShares() view returns(uint256)
func (riskPool *RiskPool) TryPackQueuedShares() ([]byte, error) {
	return riskPool.abi.Pack("queuedShares")
}

// UnpackQueuedShares is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd83ad00c.
//
// Solidity: function queuedShares() view returns(uint256)
func (riskPool *RiskPool) UnpackQueuedShares(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("queuedShares", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (riskPool *RiskPool) PackRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := riskPool.abi.Pack("redeem", shares, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xba087652.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (riskPool *RiskPool) TryPackRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return riskPool.abi.Pack("redeem", shares, receiver, owner)
}

// UnpackRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xba087652.
//
// Solidity: function redeem(uint256 shares, address receiver, address owner) returns(uint256)
func (riskPool *RiskPool) UnpackRedeem(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("redeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRequestRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d41c86e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function requestRedeem(uint256 shares, address receiver, address owner) returns(uint256 exitId)
func (riskPool *RiskPool) PackRequestRedeem(shares *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := riskPool.abi.Pack("requestRedeem", shares, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRequestRedeem is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d41c86e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function requestRedeem(uint256 shares, address receiver, address owner) returns(uint256 exitId)
func (riskPool *RiskPool) TryPackRequestRedeem(shares *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return riskPool.abi.Pack("requestRedeem", shares, receiver, owner)
}

// UnpackRequestRedeem is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d41c86e.
//
// Solidity: function requestRedeem(uint256 shares, address receiver, address owner) returns(uint256 exitId)
func (riskPool *RiskPool) UnpackRequestRedeem(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("requestRedeem", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackServe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12c8a4bb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function serve(uint256 max) returns(uint256 served)
func (riskPool *RiskPool) PackServe(max *big.Int) []byte {
	enc, err := riskPool.abi.Pack("serve", max)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackServe is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x12c8a4bb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function serve(uint256 max) returns(uint256 served)
func (riskPool *RiskPool) TryPackServe(max *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("serve", max)
}

// UnpackServe is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x12c8a4bb.
//
// Solidity: function serve(uint256 max) returns(uint256 served)
func (riskPool *RiskPool) UnpackServe(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("serve", data)
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
func (riskPool *RiskPool) PackSetAuthority(newAuthority common.Address) []byte {
	enc, err := riskPool.abi.Pack("setAuthority", newAuthority)
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
func (riskPool *RiskPool) TryPackSetAuthority(newAuthority common.Address) ([]byte, error) {
	return riskPool.abi.Pack("setAuthority", newAuthority)
}

// PackSetBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x269fb70a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setBook(address book) returns()
func (riskPool *RiskPool) PackSetBook(book common.Address) []byte {
	enc, err := riskPool.abi.Pack("setBook", book)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetBook is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x269fb70a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setBook(address book) returns()
func (riskPool *RiskPool) TryPackSetBook(book common.Address) ([]byte, error) {
	return riskPool.abi.Pack("setBook", book)
}

// PackSetLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab7920cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLimit(bytes32 key, uint16 bps) returns()
func (riskPool *RiskPool) PackSetLimit(key [32]byte, bps uint16) []byte {
	enc, err := riskPool.abi.Pack("setLimit", key, bps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab7920cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLimit(bytes32 key, uint16 bps) returns()
func (riskPool *RiskPool) TryPackSetLimit(key [32]byte, bps uint16) ([]byte, error) {
	return riskPool.abi.Pack("setLimit", key, bps)
}

// PackSetLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x368f4800.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLimits(uint16 productBps, uint16 zoneBps) returns()
func (riskPool *RiskPool) PackSetLimits(productBps uint16, zoneBps uint16) []byte {
	enc, err := riskPool.abi.Pack("setLimits", productBps, zoneBps)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLimits is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x368f4800.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLimits(uint16 productBps, uint16 zoneBps) returns()
func (riskPool *RiskPool) TryPackSetLimits(productBps uint16, zoneBps uint16) ([]byte, error) {
	return riskPool.abi.Pack("setLimits", productBps, zoneBps)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (riskPool *RiskPool) PackSymbol() []byte {
	enc, err := riskPool.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (riskPool *RiskPool) TryPackSymbol() ([]byte, error) {
	return riskPool.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (riskPool *RiskPool) UnpackSymbol(data []byte) (string, error) {
	out, err := riskPool.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalAssets() view returns(uint256)
func (riskPool *RiskPool) PackTotalAssets() []byte {
	enc, err := riskPool.abi.Pack("totalAssets")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalAssets is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01e1d114.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalAssets() view returns(uint256)
func (riskPool *RiskPool) TryPackTotalAssets() ([]byte, error) {
	return riskPool.abi.Pack("totalAssets")
}

// UnpackTotalAssets is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01e1d114.
//
// Solidity: function totalAssets() view returns(uint256)
func (riskPool *RiskPool) UnpackTotalAssets(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("totalAssets", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function totalSupply() view returns(uint256)
func (riskPool *RiskPool) PackTotalSupply() []byte {
	enc, err := riskPool.abi.Pack("totalSupply")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTotalSupply is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x18160ddd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function totalSupply() view returns(uint256)
func (riskPool *RiskPool) TryPackTotalSupply() ([]byte, error) {
	return riskPool.abi.Pack("totalSupply")
}

// UnpackTotalSupply is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x18160ddd.
//
// Solidity: function totalSupply() view returns(uint256)
func (riskPool *RiskPool) UnpackTotalSupply(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("totalSupply", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (riskPool *RiskPool) PackTransfer(to common.Address, value *big.Int) []byte {
	enc, err := riskPool.abi.Pack("transfer", to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransfer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9059cbb.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (riskPool *RiskPool) TryPackTransfer(to common.Address, value *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("transfer", to, value)
}

// UnpackTransfer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9059cbb.
//
// Solidity: function transfer(address to, uint256 value) returns(bool)
func (riskPool *RiskPool) UnpackTransfer(data []byte) (bool, error) {
	out, err := riskPool.abi.Unpack("transfer", data)
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
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (riskPool *RiskPool) PackTransferFrom(from common.Address, to common.Address, value *big.Int) []byte {
	enc, err := riskPool.abi.Pack("transferFrom", from, to, value)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (riskPool *RiskPool) TryPackTransferFrom(from common.Address, to common.Address, value *big.Int) ([]byte, error) {
	return riskPool.abi.Pack("transferFrom", from, to, value)
}

// UnpackTransferFrom is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x23b872dd.
//
// Solidity: function transferFrom(address from, address to, uint256 value) returns(bool)
func (riskPool *RiskPool) UnpackTransferFrom(data []byte) (bool, error) {
	out, err := riskPool.abi.Unpack("transferFrom", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackUnearned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f78e552.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unearned() view returns(uint256)
func (riskPool *RiskPool) PackUnearned() []byte {
	enc, err := riskPool.abi.Pack("unearned")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnearned is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0f78e552.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unearned() view returns(uint256)
func (riskPool *RiskPool) TryPackUnearned() ([]byte, error) {
	return riskPool.abi.Pack("unearned")
}

// UnpackUnearned is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0f78e552.
//
// Solidity: function unearned() view returns(uint256)
func (riskPool *RiskPool) UnpackUnearned(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("unearned", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (riskPool *RiskPool) PackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) []byte {
	enc, err := riskPool.abi.Pack("withdraw", assets, receiver, owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackWithdraw is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb460af94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (riskPool *RiskPool) TryPackWithdraw(assets *big.Int, receiver common.Address, owner common.Address) ([]byte, error) {
	return riskPool.abi.Pack("withdraw", assets, receiver, owner)
}

// UnpackWithdraw is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb460af94.
//
// Solidity: function withdraw(uint256 assets, address receiver, address owner) returns(uint256)
func (riskPool *RiskPool) UnpackWithdraw(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("withdraw", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackZoneLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9114f84e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function zoneLimit(bytes32 zone) view returns(uint256)
func (riskPool *RiskPool) PackZoneLimit(zone [32]byte) []byte {
	enc, err := riskPool.abi.Pack("zoneLimit", zone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackZoneLimit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9114f84e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function zoneLimit(bytes32 zone) view returns(uint256)
func (riskPool *RiskPool) TryPackZoneLimit(zone [32]byte) ([]byte, error) {
	return riskPool.abi.Pack("zoneLimit", zone)
}

// UnpackZoneLimit is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9114f84e.
//
// Solidity: function zoneLimit(bytes32 zone) view returns(uint256)
func (riskPool *RiskPool) UnpackZoneLimit(data []byte) (*big.Int, error) {
	out, err := riskPool.abi.Unpack("zoneLimit", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// RiskPoolApproval represents a Approval event raised by the RiskPool contract.
type RiskPoolApproval struct {
	Owner   common.Address
	Spender common.Address
	Value   *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RiskPoolApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (RiskPoolApproval) ContractEventName() string {
	return RiskPoolApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed spender, uint256 value)
func (riskPool *RiskPool) UnpackApprovalEvent(log *types.Log) (*RiskPoolApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolApproval)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolAuthorityUpdated represents a AuthorityUpdated event raised by the RiskPool contract.
type RiskPoolAuthorityUpdated struct {
	Authority common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const RiskPoolAuthorityUpdatedEventName = "AuthorityUpdated"

// ContractEventName returns the user-defined event name.
func (RiskPoolAuthorityUpdated) ContractEventName() string {
	return RiskPoolAuthorityUpdatedEventName
}

// UnpackAuthorityUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event AuthorityUpdated(address authority)
func (riskPool *RiskPool) UnpackAuthorityUpdatedEvent(log *types.Log) (*RiskPoolAuthorityUpdated, error) {
	event := "AuthorityUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolAuthorityUpdated)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolBookSet represents a BookSet event raised by the RiskPool contract.
type RiskPoolBookSet struct {
	Book common.Address
	Raw  *types.Log // Blockchain specific contextual infos
}

const RiskPoolBookSetEventName = "BookSet"

// ContractEventName returns the user-defined event name.
func (RiskPoolBookSet) ContractEventName() string {
	return RiskPoolBookSetEventName
}

// UnpackBookSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event BookSet(address indexed book)
func (riskPool *RiskPool) UnpackBookSetEvent(log *types.Log) (*RiskPoolBookSet, error) {
	event := "BookSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolBookSet)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolCreditClaimed represents a CreditClaimed event raised by the RiskPool contract.
type RiskPoolCreditClaimed struct {
	Account common.Address
	To      common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RiskPoolCreditClaimedEventName = "CreditClaimed"

// ContractEventName returns the user-defined event name.
func (RiskPoolCreditClaimed) ContractEventName() string {
	return RiskPoolCreditClaimedEventName
}

// UnpackCreditClaimedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event CreditClaimed(address indexed account, address indexed to, uint256 amount)
func (riskPool *RiskPool) UnpackCreditClaimedEvent(log *types.Log) (*RiskPoolCreditClaimed, error) {
	event := "CreditClaimed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolCreditClaimed)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolCredited represents a Credited event raised by the RiskPool contract.
type RiskPoolCredited struct {
	Account common.Address
	Amount  *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const RiskPoolCreditedEventName = "Credited"

// ContractEventName returns the user-defined event name.
func (RiskPoolCredited) ContractEventName() string {
	return RiskPoolCreditedEventName
}

// UnpackCreditedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Credited(address indexed account, uint256 amount)
func (riskPool *RiskPool) UnpackCreditedEvent(log *types.Log) (*RiskPoolCredited, error) {
	event := "Credited"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolCredited)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolDeposit represents a Deposit event raised by the RiskPool contract.
type RiskPoolDeposit struct {
	Sender common.Address
	Owner  common.Address
	Assets *big.Int
	Shares *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const RiskPoolDepositEventName = "Deposit"

// ContractEventName returns the user-defined event name.
func (RiskPoolDeposit) ContractEventName() string {
	return RiskPoolDepositEventName
}

// UnpackDepositEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Deposit(address indexed sender, address indexed owner, uint256 assets, uint256 shares)
func (riskPool *RiskPool) UnpackDepositEvent(log *types.Log) (*RiskPoolDeposit, error) {
	event := "Deposit"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolDeposit)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolLimitSet represents a LimitSet event raised by the RiskPool contract.
type RiskPoolLimitSet struct {
	Key [32]byte
	Bps uint16
	Raw *types.Log // Blockchain specific contextual infos
}

const RiskPoolLimitSetEventName = "LimitSet"

// ContractEventName returns the user-defined event name.
func (RiskPoolLimitSet) ContractEventName() string {
	return RiskPoolLimitSetEventName
}

// UnpackLimitSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitSet(bytes32 indexed key, uint16 bps)
func (riskPool *RiskPool) UnpackLimitSetEvent(log *types.Log) (*RiskPoolLimitSet, error) {
	event := "LimitSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolLimitSet)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolLimitsSet represents a LimitsSet event raised by the RiskPool contract.
type RiskPoolLimitsSet struct {
	ProductBps uint16
	ZoneBps    uint16
	Raw        *types.Log // Blockchain specific contextual infos
}

const RiskPoolLimitsSetEventName = "LimitsSet"

// ContractEventName returns the user-defined event name.
func (RiskPoolLimitsSet) ContractEventName() string {
	return RiskPoolLimitsSetEventName
}

// UnpackLimitsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LimitsSet(uint16 productBps, uint16 zoneBps)
func (riskPool *RiskPool) UnpackLimitsSetEvent(log *types.Log) (*RiskPoolLimitsSet, error) {
	event := "LimitsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolLimitsSet)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolRedeemRequested represents a RedeemRequested event raised by the RiskPool contract.
type RiskPoolRedeemRequested struct {
	ExitId   *big.Int
	Owner    common.Address
	Receiver common.Address
	Shares   *big.Int
	Barrier  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RiskPoolRedeemRequestedEventName = "RedeemRequested"

// ContractEventName returns the user-defined event name.
func (RiskPoolRedeemRequested) ContractEventName() string {
	return RiskPoolRedeemRequestedEventName
}

// UnpackRedeemRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemRequested(uint256 indexed exitId, address indexed owner, address indexed receiver, uint256 shares, uint256 barrier)
func (riskPool *RiskPool) UnpackRedeemRequestedEvent(log *types.Log) (*RiskPoolRedeemRequested, error) {
	event := "RedeemRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolRedeemRequested)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolRedeemServed represents a RedeemServed event raised by the RiskPool contract.
type RiskPoolRedeemServed struct {
	ExitId   *big.Int
	Receiver common.Address
	Shares   *big.Int
	Assets   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RiskPoolRedeemServedEventName = "RedeemServed"

// ContractEventName returns the user-defined event name.
func (RiskPoolRedeemServed) ContractEventName() string {
	return RiskPoolRedeemServedEventName
}

// UnpackRedeemServedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event RedeemServed(uint256 indexed exitId, address indexed receiver, uint256 shares, uint256 assets)
func (riskPool *RiskPool) UnpackRedeemServedEvent(log *types.Log) (*RiskPoolRedeemServed, error) {
	event := "RedeemServed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolRedeemServed)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolTransfer represents a Transfer event raised by the RiskPool contract.
type RiskPoolTransfer struct {
	From  common.Address
	To    common.Address
	Value *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const RiskPoolTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (RiskPoolTransfer) ContractEventName() string {
	return RiskPoolTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 value)
func (riskPool *RiskPool) UnpackTransferEvent(log *types.Log) (*RiskPoolTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolTransfer)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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

// RiskPoolWithdraw represents a Withdraw event raised by the RiskPool contract.
type RiskPoolWithdraw struct {
	Sender   common.Address
	Receiver common.Address
	Owner    common.Address
	Assets   *big.Int
	Shares   *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const RiskPoolWithdrawEventName = "Withdraw"

// ContractEventName returns the user-defined event name.
func (RiskPoolWithdraw) ContractEventName() string {
	return RiskPoolWithdrawEventName
}

// UnpackWithdrawEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Withdraw(address indexed sender, address indexed receiver, address indexed owner, uint256 assets, uint256 shares)
func (riskPool *RiskPool) UnpackWithdrawEvent(log *types.Log) (*RiskPoolWithdraw, error) {
	event := "Withdraw"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != riskPool.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(RiskPoolWithdraw)
	if len(log.Data) > 0 {
		if err := riskPool.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range riskPool.abi.Events[event].Inputs {
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
func (riskPool *RiskPool) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], riskPool.abi.Errors["AccessManagedInvalidAuthority"].ID.Bytes()[:4]) {
		return riskPool.UnpackAccessManagedInvalidAuthorityError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["AccessManagedRequiredDelay"].ID.Bytes()[:4]) {
		return riskPool.UnpackAccessManagedRequiredDelayError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["AccessManagedUnauthorized"].ID.Bytes()[:4]) {
		return riskPool.UnpackAccessManagedUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["BookAlreadySet"].ID.Bytes()[:4]) {
		return riskPool.UnpackBookAlreadySetError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["BookWithoutCode"].ID.Bytes()[:4]) {
		return riskPool.UnpackBookWithoutCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC20InsufficientAllowance"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC20InsufficientAllowanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC20InsufficientBalance"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC20InsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC20InvalidApprover"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC20InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC20InvalidReceiver"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC20InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC20InvalidSender"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC20InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC20InvalidSpender"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC20InvalidSpenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC4626ExceededMaxDeposit"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC4626ExceededMaxDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC4626ExceededMaxMint"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC4626ExceededMaxMintError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC4626ExceededMaxRedeem"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC4626ExceededMaxRedeemError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ERC4626ExceededMaxWithdraw"].ID.Bytes()[:4]) {
		return riskPool.UnpackERC4626ExceededMaxWithdrawError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ExitTooSmall"].ID.Bytes()[:4]) {
		return riskPool.UnpackExitTooSmallError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["LimitExceeded"].ID.Bytes()[:4]) {
		return riskPool.UnpackLimitExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["LimitInvalid"].ID.Bytes()[:4]) {
		return riskPool.UnpackLimitInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["NoCredit"].ID.Bytes()[:4]) {
		return riskPool.UnpackNoCreditError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["NotEnoughCapital"].ID.Bytes()[:4]) {
		return riskPool.UnpackNotEnoughCapitalError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["NotEnoughGas"].ID.Bytes()[:4]) {
		return riskPool.UnpackNotEnoughGasError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["OnlyAccount"].ID.Bytes()[:4]) {
		return riskPool.UnpackOnlyAccountError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["OnlyBook"].ID.Bytes()[:4]) {
		return riskPool.UnpackOnlyBookError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["PayoutTooLarge"].ID.Bytes()[:4]) {
		return riskPool.UnpackPayoutTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return riskPool.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return riskPool.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return riskPool.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], riskPool.abi.Errors["TransferShort"].ID.Bytes()[:4]) {
		return riskPool.UnpackTransferShortError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// RiskPoolAccessManagedInvalidAuthority represents a AccessManagedInvalidAuthority error raised by the RiskPool contract.
type RiskPoolAccessManagedInvalidAuthority struct {
	Authority common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func RiskPoolAccessManagedInvalidAuthorityErrorID() common.Hash {
	return common.HexToHash("0xc2f31e5ee06c96eddd5864bf58d26da15afa7233cb6f74e000aa686fca7a7a0b")
}

// UnpackAccessManagedInvalidAuthorityError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedInvalidAuthority(address authority)
func (riskPool *RiskPool) UnpackAccessManagedInvalidAuthorityError(raw []byte) (*RiskPoolAccessManagedInvalidAuthority, error) {
	out := new(RiskPoolAccessManagedInvalidAuthority)
	if err := riskPool.abi.UnpackIntoInterface(out, "AccessManagedInvalidAuthority", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolAccessManagedRequiredDelay represents a AccessManagedRequiredDelay error raised by the RiskPool contract.
type RiskPoolAccessManagedRequiredDelay struct {
	Caller common.Address
	Delay  uint32
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func RiskPoolAccessManagedRequiredDelayErrorID() common.Hash {
	return common.HexToHash("0xaf77169dad650be42a753d4bbd4f4ad0d10be80053e495da3bb1525746eda4e4")
}

// UnpackAccessManagedRequiredDelayError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedRequiredDelay(address caller, uint32 delay)
func (riskPool *RiskPool) UnpackAccessManagedRequiredDelayError(raw []byte) (*RiskPoolAccessManagedRequiredDelay, error) {
	out := new(RiskPoolAccessManagedRequiredDelay)
	if err := riskPool.abi.UnpackIntoInterface(out, "AccessManagedRequiredDelay", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolAccessManagedUnauthorized represents a AccessManagedUnauthorized error raised by the RiskPool contract.
type RiskPoolAccessManagedUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func RiskPoolAccessManagedUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x068ca9d827f779c08fd30d7fda45faef5f2a6b2e57f8b809b3c6bbed99f5fb1f")
}

// UnpackAccessManagedUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AccessManagedUnauthorized(address caller)
func (riskPool *RiskPool) UnpackAccessManagedUnauthorizedError(raw []byte) (*RiskPoolAccessManagedUnauthorized, error) {
	out := new(RiskPoolAccessManagedUnauthorized)
	if err := riskPool.abi.UnpackIntoInterface(out, "AccessManagedUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolBookAlreadySet represents a BookAlreadySet error raised by the RiskPool contract.
type RiskPoolBookAlreadySet struct {
	Book common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BookAlreadySet(address book)
func RiskPoolBookAlreadySetErrorID() common.Hash {
	return common.HexToHash("0x4905bb71677d41ec6f44c4c3f9fdca67851dc4dbf2b12ff9abfe3037ce8b4dc9")
}

// UnpackBookAlreadySetError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BookAlreadySet(address book)
func (riskPool *RiskPool) UnpackBookAlreadySetError(raw []byte) (*RiskPoolBookAlreadySet, error) {
	out := new(RiskPoolBookAlreadySet)
	if err := riskPool.abi.UnpackIntoInterface(out, "BookAlreadySet", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolBookWithoutCode represents a BookWithoutCode error raised by the RiskPool contract.
type RiskPoolBookWithoutCode struct {
	Given common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error BookWithoutCode(address given)
func RiskPoolBookWithoutCodeErrorID() common.Hash {
	return common.HexToHash("0x0ec8ff4e86c0e2da8566a5bab5fa190af46b6bceb62d0ff1d451b7c2a67c7d9b")
}

// UnpackBookWithoutCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error BookWithoutCode(address given)
func (riskPool *RiskPool) UnpackBookWithoutCodeError(raw []byte) (*RiskPoolBookWithoutCode, error) {
	out := new(RiskPoolBookWithoutCode)
	if err := riskPool.abi.UnpackIntoInterface(out, "BookWithoutCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC20InsufficientAllowance represents a ERC20InsufficientAllowance error raised by the RiskPool contract.
type RiskPoolERC20InsufficientAllowance struct {
	Spender   common.Address
	Allowance *big.Int
	Needed    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func RiskPoolERC20InsufficientAllowanceErrorID() common.Hash {
	return common.HexToHash("0xfb8f41b23e99d2101d86da76cdfa87dd51c82ed07d3cb62cbc473e469dbc75c3")
}

// UnpackERC20InsufficientAllowanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)
func (riskPool *RiskPool) UnpackERC20InsufficientAllowanceError(raw []byte) (*RiskPoolERC20InsufficientAllowance, error) {
	out := new(RiskPoolERC20InsufficientAllowance)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC20InsufficientAllowance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC20InsufficientBalance represents a ERC20InsufficientBalance error raised by the RiskPool contract.
type RiskPoolERC20InsufficientBalance struct {
	Sender  common.Address
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func RiskPoolERC20InsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xe450d38cd8d9f7d95077d567d60ed49c7254716e6ad08fc9872816c97e0ffec6")
}

// UnpackERC20InsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed)
func (riskPool *RiskPool) UnpackERC20InsufficientBalanceError(raw []byte) (*RiskPoolERC20InsufficientBalance, error) {
	out := new(RiskPoolERC20InsufficientBalance)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC20InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC20InvalidApprover represents a ERC20InvalidApprover error raised by the RiskPool contract.
type RiskPoolERC20InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidApprover(address approver)
func RiskPoolERC20InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xe602df05cc75712490294c6c104ab7c17f4030363910a7a2626411c6d3118847")
}

// UnpackERC20InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidApprover(address approver)
func (riskPool *RiskPool) UnpackERC20InvalidApproverError(raw []byte) (*RiskPoolERC20InvalidApprover, error) {
	out := new(RiskPoolERC20InvalidApprover)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC20InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC20InvalidReceiver represents a ERC20InvalidReceiver error raised by the RiskPool contract.
type RiskPoolERC20InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func RiskPoolERC20InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0xec442f055133b72f3b2f9f0bb351c406b178527de2040a7d1feb4e058771f613")
}

// UnpackERC20InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidReceiver(address receiver)
func (riskPool *RiskPool) UnpackERC20InvalidReceiverError(raw []byte) (*RiskPoolERC20InvalidReceiver, error) {
	out := new(RiskPoolERC20InvalidReceiver)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC20InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC20InvalidSender represents a ERC20InvalidSender error raised by the RiskPool contract.
type RiskPoolERC20InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSender(address sender)
func RiskPoolERC20InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x96c6fd1edd0cd6ef7ff0ecc0facdf53148dc0048b57fe58af65755250a7a96bd")
}

// UnpackERC20InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSender(address sender)
func (riskPool *RiskPool) UnpackERC20InvalidSenderError(raw []byte) (*RiskPoolERC20InvalidSender, error) {
	out := new(RiskPoolERC20InvalidSender)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC20InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC20InvalidSpender represents a ERC20InvalidSpender error raised by the RiskPool contract.
type RiskPoolERC20InvalidSpender struct {
	Spender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC20InvalidSpender(address spender)
func RiskPoolERC20InvalidSpenderErrorID() common.Hash {
	return common.HexToHash("0x94280d62c347d8d9f4d59a76ea321452406db88df38e0c9da304f58b57b373a2")
}

// UnpackERC20InvalidSpenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC20InvalidSpender(address spender)
func (riskPool *RiskPool) UnpackERC20InvalidSpenderError(raw []byte) (*RiskPoolERC20InvalidSpender, error) {
	out := new(RiskPoolERC20InvalidSpender)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC20InvalidSpender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC4626ExceededMaxDeposit represents a ERC4626ExceededMaxDeposit error raised by the RiskPool contract.
type RiskPoolERC4626ExceededMaxDeposit struct {
	Receiver common.Address
	Assets   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func RiskPoolERC4626ExceededMaxDepositErrorID() common.Hash {
	return common.HexToHash("0x79012fb2819fcdc1de669c08773dbcd6bdc757862642f75fb1c584dadf259dfe")
}

// UnpackERC4626ExceededMaxDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxDeposit(address receiver, uint256 assets, uint256 max)
func (riskPool *RiskPool) UnpackERC4626ExceededMaxDepositError(raw []byte) (*RiskPoolERC4626ExceededMaxDeposit, error) {
	out := new(RiskPoolERC4626ExceededMaxDeposit)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC4626ExceededMaxMint represents a ERC4626ExceededMaxMint error raised by the RiskPool contract.
type RiskPoolERC4626ExceededMaxMint struct {
	Receiver common.Address
	Shares   *big.Int
	Max      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func RiskPoolERC4626ExceededMaxMintErrorID() common.Hash {
	return common.HexToHash("0x284ff667dc615a39438518c22e8955b9470327d9de8a4d7e21c926b260d65176")
}

// UnpackERC4626ExceededMaxMintError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxMint(address receiver, uint256 shares, uint256 max)
func (riskPool *RiskPool) UnpackERC4626ExceededMaxMintError(raw []byte) (*RiskPoolERC4626ExceededMaxMint, error) {
	out := new(RiskPoolERC4626ExceededMaxMint)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxMint", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC4626ExceededMaxRedeem represents a ERC4626ExceededMaxRedeem error raised by the RiskPool contract.
type RiskPoolERC4626ExceededMaxRedeem struct {
	Owner  common.Address
	Shares *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func RiskPoolERC4626ExceededMaxRedeemErrorID() common.Hash {
	return common.HexToHash("0xb94abeec0557d36b5f0bc8f115deec7b184dcbff94ac66d55e37c8f301e75269")
}

// UnpackERC4626ExceededMaxRedeemError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxRedeem(address owner, uint256 shares, uint256 max)
func (riskPool *RiskPool) UnpackERC4626ExceededMaxRedeemError(raw []byte) (*RiskPoolERC4626ExceededMaxRedeem, error) {
	out := new(RiskPoolERC4626ExceededMaxRedeem)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxRedeem", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolERC4626ExceededMaxWithdraw represents a ERC4626ExceededMaxWithdraw error raised by the RiskPool contract.
type RiskPoolERC4626ExceededMaxWithdraw struct {
	Owner  common.Address
	Assets *big.Int
	Max    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func RiskPoolERC4626ExceededMaxWithdrawErrorID() common.Hash {
	return common.HexToHash("0xfe9cceec2bd1f9b68641914cc354eacaeb1cc2169f5ba0639930f241e87142f0")
}

// UnpackERC4626ExceededMaxWithdrawError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC4626ExceededMaxWithdraw(address owner, uint256 assets, uint256 max)
func (riskPool *RiskPool) UnpackERC4626ExceededMaxWithdrawError(raw []byte) (*RiskPoolERC4626ExceededMaxWithdraw, error) {
	out := new(RiskPoolERC4626ExceededMaxWithdraw)
	if err := riskPool.abi.UnpackIntoInterface(out, "ERC4626ExceededMaxWithdraw", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolExitTooSmall represents a ExitTooSmall error raised by the RiskPool contract.
type RiskPoolExitTooSmall struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ExitTooSmall(uint256 given, uint256 required)
func RiskPoolExitTooSmallErrorID() common.Hash {
	return common.HexToHash("0xd6dbf24dbf2d3b76d62b2a42e9e027d9305d73498e2b9623b41574ce80103a39")
}

// UnpackExitTooSmallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ExitTooSmall(uint256 given, uint256 required)
func (riskPool *RiskPool) UnpackExitTooSmallError(raw []byte) (*RiskPoolExitTooSmall, error) {
	out := new(RiskPoolExitTooSmall)
	if err := riskPool.abi.UnpackIntoInterface(out, "ExitTooSmall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolLimitExceeded represents a LimitExceeded error raised by the RiskPool contract.
type RiskPoolLimitExceeded struct {
	Key   [32]byte
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LimitExceeded(bytes32 key, uint256 given, uint256 max)
func RiskPoolLimitExceededErrorID() common.Hash {
	return common.HexToHash("0x775c1d1e1eaa76f919eba7272a43a85a7fc0981d4f74559778b53887c623cb5c")
}

// UnpackLimitExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LimitExceeded(bytes32 key, uint256 given, uint256 max)
func (riskPool *RiskPool) UnpackLimitExceededError(raw []byte) (*RiskPoolLimitExceeded, error) {
	out := new(RiskPoolLimitExceeded)
	if err := riskPool.abi.UnpackIntoInterface(out, "LimitExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolLimitInvalid represents a LimitInvalid error raised by the RiskPool contract.
type RiskPoolLimitInvalid struct {
	GivenBps *big.Int
	MaxBps   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error LimitInvalid(uint256 givenBps, uint256 maxBps)
func RiskPoolLimitInvalidErrorID() common.Hash {
	return common.HexToHash("0xc2d6191554a1caf32c262100420166bc4e4fb063de6b26d8eb074d6a751e4148")
}

// UnpackLimitInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error LimitInvalid(uint256 givenBps, uint256 maxBps)
func (riskPool *RiskPool) UnpackLimitInvalidError(raw []byte) (*RiskPoolLimitInvalid, error) {
	out := new(RiskPoolLimitInvalid)
	if err := riskPool.abi.UnpackIntoInterface(out, "LimitInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolNoCredit represents a NoCredit error raised by the RiskPool contract.
type RiskPoolNoCredit struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NoCredit(address account)
func RiskPoolNoCreditErrorID() common.Hash {
	return common.HexToHash("0x6385746fcefe8edde7204ab2688cf3a9703f55184b5a77e217814dada566d089")
}

// UnpackNoCreditError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NoCredit(address account)
func (riskPool *RiskPool) UnpackNoCreditError(raw []byte) (*RiskPoolNoCredit, error) {
	out := new(RiskPoolNoCredit)
	if err := riskPool.abi.UnpackIntoInterface(out, "NoCredit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolNotEnoughCapital represents a NotEnoughCapital error raised by the RiskPool contract.
type RiskPoolNotEnoughCapital struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughCapital(uint256 given, uint256 required)
func RiskPoolNotEnoughCapitalErrorID() common.Hash {
	return common.HexToHash("0x993f9f82f1732a14be6c36acb37fc670682bd60ca77e43e70a4fd622b73ac044")
}

// UnpackNotEnoughCapitalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughCapital(uint256 given, uint256 required)
func (riskPool *RiskPool) UnpackNotEnoughCapitalError(raw []byte) (*RiskPoolNotEnoughCapital, error) {
	out := new(RiskPoolNotEnoughCapital)
	if err := riskPool.abi.UnpackIntoInterface(out, "NotEnoughCapital", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolNotEnoughGas represents a NotEnoughGas error raised by the RiskPool contract.
type RiskPoolNotEnoughGas struct {
	Given    *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error NotEnoughGas(uint256 given, uint256 required)
func RiskPoolNotEnoughGasErrorID() common.Hash {
	return common.HexToHash("0x9fa729828e06f64f0aba24f9c66804bdfb0e921365b21f9e24f4e732397f9e66")
}

// UnpackNotEnoughGasError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error NotEnoughGas(uint256 given, uint256 required)
func (riskPool *RiskPool) UnpackNotEnoughGasError(raw []byte) (*RiskPoolNotEnoughGas, error) {
	out := new(RiskPoolNotEnoughGas)
	if err := riskPool.abi.UnpackIntoInterface(out, "NotEnoughGas", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolOnlyAccount represents a OnlyAccount error raised by the RiskPool contract.
type RiskPoolOnlyAccount struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyAccount(address given, address required)
func RiskPoolOnlyAccountErrorID() common.Hash {
	return common.HexToHash("0xe56f9b51a2b430c7499aaceee8b26e2ad8f4b66e1678c7c60d7375a1caf61c11")
}

// UnpackOnlyAccountError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyAccount(address given, address required)
func (riskPool *RiskPool) UnpackOnlyAccountError(raw []byte) (*RiskPoolOnlyAccount, error) {
	out := new(RiskPoolOnlyAccount)
	if err := riskPool.abi.UnpackIntoInterface(out, "OnlyAccount", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolOnlyBook represents a OnlyBook error raised by the RiskPool contract.
type RiskPoolOnlyBook struct {
	Given    common.Address
	Required common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error OnlyBook(address given, address required)
func RiskPoolOnlyBookErrorID() common.Hash {
	return common.HexToHash("0xa759010563b976c7c34246bb96131b32ccc3cd5f7051ecbca8a57e4a8be41c5c")
}

// UnpackOnlyBookError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error OnlyBook(address given, address required)
func (riskPool *RiskPool) UnpackOnlyBookError(raw []byte) (*RiskPoolOnlyBook, error) {
	out := new(RiskPoolOnlyBook)
	if err := riskPool.abi.UnpackIntoInterface(out, "OnlyBook", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolPayoutTooLarge represents a PayoutTooLarge error raised by the RiskPool contract.
type RiskPoolPayoutTooLarge struct {
	Given *big.Int
	Max   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error PayoutTooLarge(uint256 given, uint256 max)
func RiskPoolPayoutTooLargeErrorID() common.Hash {
	return common.HexToHash("0x4d52ee2a4dd195ca472c75c1ca27764d2fb2a7167bdc544ce3d737264959dff3")
}

// UnpackPayoutTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error PayoutTooLarge(uint256 given, uint256 max)
func (riskPool *RiskPool) UnpackPayoutTooLargeError(raw []byte) (*RiskPoolPayoutTooLarge, error) {
	out := new(RiskPoolPayoutTooLarge)
	if err := riskPool.abi.UnpackIntoInterface(out, "PayoutTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the RiskPool contract.
type RiskPoolReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func RiskPoolReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (riskPool *RiskPool) UnpackReentrancyGuardReentrantCallError(raw []byte) (*RiskPoolReentrancyGuardReentrantCall, error) {
	out := new(RiskPoolReentrancyGuardReentrantCall)
	if err := riskPool.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the RiskPool contract.
type RiskPoolSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func RiskPoolSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (riskPool *RiskPool) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*RiskPoolSafeCastOverflowedUintDowncast, error) {
	out := new(RiskPoolSafeCastOverflowedUintDowncast)
	if err := riskPool.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the RiskPool contract.
type RiskPoolSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func RiskPoolSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (riskPool *RiskPool) UnpackSafeERC20FailedOperationError(raw []byte) (*RiskPoolSafeERC20FailedOperation, error) {
	out := new(RiskPoolSafeERC20FailedOperation)
	if err := riskPool.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// RiskPoolTransferShort represents a TransferShort error raised by the RiskPool contract.
type RiskPoolTransferShort struct {
	Balance  *big.Int
	Required *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error TransferShort(uint256 balance, uint256 required)
func RiskPoolTransferShortErrorID() common.Hash {
	return common.HexToHash("0x2e847cbc7e92cfa2ace51712ff49c812a43c8274fc16fa6851141be67c00766d")
}

// UnpackTransferShortError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error TransferShort(uint256 balance, uint256 required)
func (riskPool *RiskPool) UnpackTransferShortError(raw []byte) (*RiskPoolTransferShort, error) {
	out := new(RiskPoolTransferShort)
	if err := riskPool.abi.UnpackIntoInterface(out, "TransferShort", raw); err != nil {
		return nil, err
	}
	return out, nil
}
