// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PoolLedger} from "./PoolLedger.sol";
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
contract RiskPool is PoolLedger, ERC4626, ReentrancyGuardTransient {
    using Math for uint256;
    using SafeCast for uint256;
    using SafeERC20 for IERC20;
    using TryTransfer for IERC20;

    /// @dev Shares carry six decimals more than the asset, so a first depositor cannot round others to nothing.
    uint8 private constant SHARE_OFFSET = 6;
    /// @notice Least shares of an exit, unless it is all that the owner has: a whole unit of a 6-decimal asset at first.
    uint256 public constant MIN_EXIT = 1e12;
    /// @dev Exits that a sale or a closing serves on its way, and places that it passes.
    uint256 private constant ON_THE_WAY = 8;

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
    function lock(bytes32 productId, bytes32 zone, uint256 sumInsured, uint256 premium)
        external
        onlyBook
        nonReentrant
    {
        _serve(ON_THE_WAY);
        if (capacity() < sumInsured) revert NotEnoughCapital(capacity(), sumInsured);
        AtRisk storage product = _products[productId];
        if (product.locked == 0 && sumInsured != 0) {
            product.place = _opened;
            _places[_opened++] = productId;
        }
        uint256 byProduct = product.locked + sumInsured;
        uint256 byZone = _zones[zone] + sumInsured;
        if (byProduct > productLimit(productId)) {
            revert LimitExceeded(productId, byProduct, productLimit(productId));
        }
        if (byZone > zoneLimit(zone)) revert LimitExceeded(zone, byZone, zoneLimit(zone));
        product.locked = byProduct.toUint128();
        _zones[zone] = byZone;
        _locked += sumInsured.toUint128();
        _unearned += premium.toUint128();
        _checkCovered();
    }

    /// @inheritdoc IRiskPool
    function close(
        bytes32 productId,
        bytes32 zone,
        address to,
        uint256 sumInsured,
        uint256 premium,
        uint256 amount
    ) external onlyBook nonReentrant returns (bool paid) {
        if (amount > sumInsured) revert PayoutTooLarge(amount, sumInsured);
        _locked -= sumInsured.toUint128();
        _unearned -= premium.toUint128();
        _capital = _capital + premium.toUint128() - amount.toUint128();
        _zones[zone] -= sumInsured;
        AtRisk storage product = _products[productId];
        product.locked -= sumInsured.toUint128();
        // A phase of an exhausted cover releases nothing, and opens no exit.
        if (product.locked == 0 && sumInsured != 0) _serve(ON_THE_WAY);
        paid = _pay(to, amount);
    }

    /// @inheritdoc IRiskPool
    function payOwed(address to, uint256 amount) external onlyBook nonReentrant {
        _owed -= amount.toUint128();
        IERC20(asset()).safeTransfer(to, amount);
    }

    /// @inheritdoc IRiskPool
    function creditOwed(address account, uint256 amount) external onlyBook nonReentrant {
        _credit(account, amount);
    }

    /// @inheritdoc IRiskPool
    function requestRedeem(uint256 shares, address receiver, address owner)
        external
        nonReentrant
        returns (uint256 exitId)
    {
        if (shares == 0 || (shares < MIN_EXIT && shares != balanceOf(owner))) {
            revert ExitTooSmall(shares, MIN_EXIT);
        }
        if (msg.sender != owner) _spendAllowance(owner, msg.sender, shares);
        if (receiver == address(0)) revert ERC20InvalidReceiver(receiver);
        exitId = _nextExit++;
        _exits[exitId] = Exit({receiver: receiver, barrier: _opened, shares: shares.toUint128()});
        queuedShares += shares;
        emit RedeemRequested(exitId, owner, receiver, shares, _opened);
        _transfer(owner, address(this), shares);
        _serve(ON_THE_WAY);
    }

    /// @inheritdoc IRiskPool
    function serve(uint256 max) external nonReentrant returns (uint256 served) {
        return _serve(max);
    }

    /// @inheritdoc IRiskPool
    function claimCredit(address account, address to) external nonReentrant {
        if (to != account && msg.sender != account) revert OnlyAccount(msg.sender, account);
        uint256 amount = creditOf[account];
        if (amount == 0) revert NoCredit(account);
        creditOf[account] = 0;
        _owed -= amount.toUint128();
        emit CreditClaimed(account, to, amount);
        IERC20(asset()).safeTransfer(to, amount);
    }

    /// @inheritdoc IRiskPool
    function capacity() public view returns (uint256) {
        uint256 leaving = _convertToAssets(queuedShares, Math.Rounding.Ceil);
        return leaving < free() ? free() - leaving : 0;
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

    /// @notice Assets that an owner may withdraw at once: its own while no policy is open and no exit waits for them,
    /// otherwise none; see requestRedeem.
    /// @param owner Shareholder.
    /// @return Minor units of the asset.
    function maxWithdraw(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        return Math.min(_convertToAssets(balanceOf(owner), Math.Rounding.Floor), _atOnce());
    }

    /// @notice Shares that an owner may redeem at once; see maxWithdraw.
    /// @param owner Shareholder.
    /// @return Shares.
    function maxRedeem(address owner) public view override(ERC4626, IERC4626) returns (uint256) {
        return Math.min(balanceOf(owner), _convertToShares(_atOnce(), Math.Rounding.Floor));
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
        if (assets > _atOnce()) revert NotEnoughCapital(_atOnce(), assets);
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

    /// @dev What may leave without the queue.
    function _atOnce() private view returns (uint256) {
        return _locked == 0 ? capacity() : 0;
    }

    /// @dev Serves exits in order, as far as their products have closed.
    function _serve(uint256 max) private returns (uint256 served) {
        uint64 place = _closed;
        for (uint256 i = 0; i < max + ON_THE_WAY && place < _opened && _isClosed(place); ++i) {
            ++place;
        }
        _closed = place;
        uint64 exitId = _firstExit;
        while (served < max && exitId < _nextExit) {
            Exit memory exit = _exits[exitId];
            if (exit.barrier > place || _convertToAssets(exit.shares, Math.Rounding.Floor) > free()) break;
            delete _exits[exitId];
            _leave(exitId, exit);
            ++exitId;
            ++served;
        }
        _firstExit = exitId;
    }

    /// @dev Prices an exit, burns its shares and credits its receiver. What waits was never insured anew, so it is free.
    function _leave(uint256 exitId, Exit memory exit) private {
        uint256 assets = _convertToAssets(exit.shares, Math.Rounding.Floor);
        queuedShares -= exit.shares;
        _capital -= assets.toUint128();
        _owed += assets.toUint128();
        _burn(address(this), exit.shares);
        emit RedeemServed(exitId, exit.receiver, exit.shares, assets);
        if (assets != 0) _credit(exit.receiver, assets);
    }

    /// @dev Sends, or owes.
    function _pay(address to, uint256 amount) private returns (bool paid) {
        if (amount == 0) return true;
        paid = to != address(0) && IERC20(asset()).tryTransfer(to, amount);
        if (!paid) _owed += amount.toUint128();
    }

    /// @dev The balance covers the books, whatever the token did on the way in.
    function _checkCovered() private view {
        uint256 required = uint256(_capital) + _unearned + _owed;
        uint256 balance = IERC20(asset()).balanceOf(address(this));
        if (balance < required) revert TransferShort(balance, required);
    }
}
