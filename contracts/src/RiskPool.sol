// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IRiskPool} from "./interfaces/IRiskPool.sol";
import {TryTransfer} from "./libs/TryTransfer.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title RiskPool
/// @notice See IRiskPool. It decides no payout and knows no policy: the policy book says what to lock and release.
contract RiskPool is IRiskPool, ERC4626, AccessManaged, ReentrancyGuardTransient {
    using Math for uint256;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;
    using TryTransfer for IERC20;

    /// @dev Shares carry six decimals more than the asset, so a first depositor cannot round others to nothing.
    uint8 private constant SHARE_OFFSET = 6;

    uint128 private _capital;
    uint128 private _locked;
    uint128 private _unearned;
    uint128 private _owed;
    /// @inheritdoc IRiskPool
    address public policyBook;

    modifier onlyBook() {
        _checkBook();
        _;
    }

    /// @param authority_ AccessManager that may set the policy book.
    /// @param asset_ Payout and premium token.
    /// @param name_ Name of the shares.
    /// @param symbol_ Symbol of the shares.
    constructor(address authority_, IERC20 asset_, string memory name_, string memory symbol_)
        ERC20(name_, symbol_)
        ERC4626(asset_)
        AccessManaged(authority_)
    {}

    /// @inheritdoc IRiskPool
    function setBook(address book) external restricted {
        if (policyBook != address(0)) revert BookAlreadySet(policyBook);
        if (book.code.length == 0) revert BookWithoutCode(book);
        policyBook = book;
        emit BookSet(book);
    }

    /// @inheritdoc IRiskPool
    function lock(uint256 sumInsured, uint256 premium) external onlyBook nonReentrant {
        if (free() < sumInsured) revert NotEnoughCapital(free(), sumInsured);
        _locked += sumInsured.toUint128();
        _unearned += premium.toUint128();
        _checkCovered();
    }

    /// @inheritdoc IRiskPool
    function settle(address to, uint256 sumInsured, uint256 premium, uint256 payout)
        external
        onlyBook
        nonReentrant
        returns (bool paid)
    {
        if (payout > sumInsured) revert PayoutTooLarge(payout, sumInsured);
        _locked -= sumInsured.toUint128();
        _unearned -= premium.toUint128();
        _capital = _capital + premium.toUint128() - payout.toUint128();
        paid = _pay(to, payout);
    }

    /// @inheritdoc IRiskPool
    function refund(address to, uint256 sumInsured, uint256 premium)
        external
        onlyBook
        nonReentrant
        returns (bool paid)
    {
        _locked -= sumInsured.toUint128();
        _unearned -= premium.toUint128();
        paid = _pay(to, premium);
    }

    /// @inheritdoc IRiskPool
    function payOwed(address to, uint256 amount) external onlyBook nonReentrant {
        _owed -= amount.toUint128();
        IERC20(asset()).safeTransfer(to, amount);
    }

    /// @inheritdoc IRiskPool
    function capital() external view returns (uint256) {
        return _capital;
    }

    /// @inheritdoc IRiskPool
    function locked() external view returns (uint256) {
        return _locked;
    }

    /// @inheritdoc IRiskPool
    function unearned() external view returns (uint256) {
        return _unearned;
    }

    /// @inheritdoc IRiskPool
    function owed() external view returns (uint256) {
        return _owed;
    }

    /// @inheritdoc IRiskPool
    function free() public view returns (uint256) {
        return _capital - _locked;
    }

    /// @inheritdoc ERC4626
    function totalAssets() public view override(ERC4626, IERC4626) returns (uint256) {
        return _capital;
    }

    /// @notice Assets that may be deposited: what the books can hold.
    /// @return Minor units of the asset.
    function maxDeposit(address) public view override(ERC4626, IERC4626) returns (uint256) {
        return type(uint128).max - _capital;
    }

    /// @notice Shares that may be minted: those of maxDeposit.
    /// @param receiver Who would own them.
    /// @return Shares.
    function maxMint(address receiver) public view override(ERC4626, IERC4626) returns (uint256) {
        return previewDeposit(maxDeposit(receiver));
    }

    /// @notice Shares for assets that come in now. A premium that is not earned yet belongs to the capital that bears
    /// its risk, so who comes in pays for it: no deposit before a settlement takes a part of the premiums.
    /// @param assets Minor units of the asset.
    /// @return Shares, rounded down; fewer than convertToShares while premiums are unearned.
    function previewDeposit(uint256 assets) public view override(ERC4626, IERC4626) returns (uint256) {
        return assets.mulDiv(_virtualShares(), _entryAssets());
    }

    /// @notice Assets that shares cost now, the premiums not yet earned included; see previewDeposit.
    /// @param shares Shares.
    /// @return Minor units of the asset, rounded up.
    function previewMint(uint256 shares) public view override(ERC4626, IERC4626) returns (uint256) {
        return shares.mulDiv(_entryAssets(), _virtualShares(), Math.Rounding.Ceil);
    }

    /// @notice Assets that an owner may withdraw: its own, as far as they are free.
    /// @param owner Shareholder.
    /// @return Minor units of the asset.
    function maxWithdraw(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        return Math.min(_convertToAssets(balanceOf(owner), Math.Rounding.Floor), free());
    }

    /// @notice Shares that an owner may redeem: its own, as far as their assets are free.
    /// @param owner Shareholder.
    /// @return Shares.
    function maxRedeem(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        return Math.min(balanceOf(owner), _convertToShares(free(), Math.Rounding.Floor));
    }

    /// @inheritdoc ERC4626
    function decimals() public view override(ERC4626, IERC20Metadata) returns (uint8) {
        return super.decimals();
    }

    /// @dev Takes the assets first, then books them: a hook of the token sees the old price and the old supply.
    function _deposit(address caller, address receiver, uint256 assets, uint256 shares)
        internal
        override
        nonReentrant
    {
        super._deposit(caller, receiver, assets, shares);
        _capital += assets.toUint128();
        _checkCovered();
    }

    /// @dev Books first, then sends: a hook of the token sees the new price and the new supply.
    function _withdraw(address caller, address receiver, address owner, uint256 assets, uint256 shares)
        internal
        override
        nonReentrant
    {
        if (assets > free()) revert NotEnoughCapital(free(), assets);
        _capital -= assets.toUint128();
        super._withdraw(caller, receiver, owner, assets, shares);
    }

    /// @inheritdoc ERC4626
    function _decimalsOffset() internal pure override returns (uint8) {
        return SHARE_OFFSET;
    }

    /// @dev What all shares are worth if no open policy pays anything: the price to come in at.
    function _entryAssets() private view returns (uint256) {
        return uint256(_capital) + _unearned + 1;
    }

    /// @dev All shares and the virtual ones of ERC4626.
    function _virtualShares() private view returns (uint256) {
        return totalSupply() + 10 ** SHARE_OFFSET;
    }

    /// @dev Sends or owes.
    function _pay(address to, uint256 amount) private returns (bool paid) {
        if (amount == 0) return true;
        paid = IERC20(asset()).tryTransfer(to, amount);
        if (!paid) _owed += amount.toUint128();
    }

    /// @dev The balance covers the books, whatever the token did on the way in.
    function _checkCovered() private view {
        uint256 required = uint256(_capital) + _unearned + _owed;
        uint256 balance = IERC20(asset()).balanceOf(address(this));
        if (balance < required) revert TransferShort(balance, required);
    }

    /// @dev Reverts unless the caller is the policy book.
    function _checkBook() private view {
        if (msg.sender != policyBook) revert OnlyBook(msg.sender, policyBook);
    }
}
