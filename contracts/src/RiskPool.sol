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
    uint256 private constant WHOLE_BPS = 10_000;
    /// @notice Least shares of an exit, unless it is all that the owner has: a whole unit of a 6-decimal asset at first.
    uint256 public constant MIN_EXIT = 1e12;
    /// @dev Exits that a sale or a closing serves on its way, and places that it passes.
    uint256 private constant ON_THE_WAY = 8;

    /// @dev A product at risk: what it has locked, and its place in the order in which products came at risk.
    struct AtRisk {
        uint128 locked;
        uint64 place;
    }

    /// @dev Shares that wait until every product before the barrier has closed.
    struct Exit {
        address receiver;
        uint64 barrier;
        uint128 shares;
    }

    uint128 private _capital;
    uint128 private _locked;
    uint128 private _unearned;
    uint128 private _owed;
    /// @inheritdoc IRiskPool
    address public policyBook;
    uint16 private _productBps = 5000;
    uint16 private _zoneBps = 10_000;
    mapping(bytes32 key => uint16 bps) private _limits;

    mapping(bytes32 productId => AtRisk) private _products;
    mapping(bytes32 zone => uint256 sum) private _zones;
    mapping(uint256 place => bytes32 productId) private _places;
    mapping(uint256 exitId => Exit) private _exits;
    /// @inheritdoc IRiskPool
    mapping(address account => uint256 amount) public creditOf;
    /// @dev Places below _closed hold no product at risk any more; the next product takes _opened.
    uint64 private _closed = 1;
    uint64 private _opened = 1;
    uint64 private _firstExit = 1;
    uint64 private _nextExit = 1;
    /// @inheritdoc IRiskPool
    uint256 public queuedShares;

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
    function setLimits(uint16 productBps, uint16 zoneBps) external restricted {
        _checkBps(productBps);
        _checkBps(zoneBps);
        (_productBps, _zoneBps) = (productBps, zoneBps);
        emit LimitsSet(productBps, zoneBps);
    }

    /// @inheritdoc IRiskPool
    function setLimit(bytes32 key, uint16 bps) external restricted {
        _checkBps(bps);
        _limits[key] = bps;
        emit LimitSet(key, bps);
    }

    /// @inheritdoc IRiskPool
    function lock(bytes32 productId, bytes32 zone, uint256 sumInsured, uint256 premium)
        external
        onlyBook
        nonReentrant
    {
        _serve(ON_THE_WAY);
        if (capacity() < sumInsured) revert NotEnoughCapital(capacity(), sumInsured);
        AtRisk storage product = _products[productId];
        if (product.locked == 0) {
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
        if (product.locked == 0) _serve(ON_THE_WAY);
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
    function lockedBy(bytes32 productId) external view returns (uint256) {
        return _products[productId].locked;
    }

    /// @inheritdoc IRiskPool
    function lockedIn(bytes32 zone) external view returns (uint256) {
        return _zones[zone];
    }

    /// @inheritdoc IRiskPool
    function exitOf(uint256 exitId) external view returns (address receiver, uint256 shares, bool ready) {
        Exit storage exit = _exits[exitId];
        uint256 place = _closed;
        while (place < exit.barrier && _isClosed(place)) ++place;
        return (exit.receiver, exit.shares, exit.shares != 0 && place >= exit.barrier);
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

    /// @inheritdoc IRiskPool
    function capacity() public view returns (uint256) {
        uint256 leaving = _convertToAssets(queuedShares, Math.Rounding.Ceil);
        return leaving < free() ? free() - leaving : 0;
    }

    /// @inheritdoc IRiskPool
    function productLimit(bytes32 productId) public view returns (uint256) {
        return _limit(productId, _productBps);
    }

    /// @inheritdoc IRiskPool
    function zoneLimit(bytes32 zone) public view returns (uint256) {
        return _limit(zone, _zoneBps);
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

    /// @dev Gives an amount that is owed to an account.
    function _credit(address account, uint256 amount) private {
        creditOf[account] += amount;
        emit Credited(account, amount);
    }

    /// @dev Whether the product that took a place has closed since, or came at risk anew at a later one.
    function _isClosed(uint256 place) private view returns (bool) {
        AtRisk storage product = _products[_places[place]];
        return product.locked == 0 || product.place != place;
    }

    /// @dev A share of the capital: the key's own, or the default.
    function _limit(bytes32 key, uint256 bps) private view returns (uint256) {
        uint256 own = _limits[key];
        return uint256(_capital) * (own == 0 ? bps : own) / WHOLE_BPS;
    }

    /// @dev Reverts on more than a whole.
    function _checkBps(uint256 bps) private pure {
        if (bps > WHOLE_BPS) revert LimitInvalid(bps, WHOLE_BPS);
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

    /// @dev Reverts unless the caller is the policy book.
    function _checkBook() private view {
        if (msg.sender != policyBook) revert OnlyBook(msg.sender, policyBook);
    }
}
