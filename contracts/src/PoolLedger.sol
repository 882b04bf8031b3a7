// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IRiskPool} from "./interfaces/IRiskPool.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

/// @title PoolLedger
/// @notice The inner half of the risk pool: its books, its limits, and the order in which products came at risk. It moves
/// no token and knows no share price: RiskPool does.
abstract contract PoolLedger is AccessManaged, IRiskPool {
    uint256 private constant WHOLE_BPS = 10_000;

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

    uint128 internal _capital;
    uint128 internal _locked;
    uint128 internal _unearned;
    uint128 internal _owed;
    /// @inheritdoc IRiskPool
    address public policyBook;
    uint16 private _productBps = 5000;
    uint16 private _zoneBps = 10_000;
    mapping(bytes32 key => uint16 bps) private _limits;

    mapping(bytes32 productId => AtRisk) internal _products;
    mapping(bytes32 zone => uint256 sum) internal _zones;
    mapping(uint256 place => bytes32 productId) internal _places;
    mapping(uint256 exitId => Exit) internal _exits;
    /// @inheritdoc IRiskPool
    mapping(address account => uint256 amount) public creditOf;
    /// @dev Places below _closed hold no product at risk any more; the next product takes _opened.
    uint64 internal _closed = 1;
    uint64 internal _opened = 1;
    uint64 internal _firstExit = 1;
    uint64 internal _nextExit = 1;
    /// @inheritdoc IRiskPool
    uint256 public queuedShares;

    modifier onlyBook() {
        _checkBook();
        _;
    }

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
    function productLimit(bytes32 productId) public view returns (uint256) {
        return _limit(productId, _productBps);
    }

    /// @inheritdoc IRiskPool
    function zoneLimit(bytes32 zone) public view returns (uint256) {
        return _limit(zone, _zoneBps);
    }

    /// @dev Gives an amount that is owed to an account.
    function _credit(address account, uint256 amount) internal {
        creditOf[account] += amount;
        emit Credited(account, amount);
    }

    /// @dev Whether the product that took a place has closed since, or came at risk anew at a later one.
    function _isClosed(uint256 place) internal view returns (bool) {
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

    /// @dev Reverts unless the caller is the policy book.
    function _checkBook() private view {
        if (msg.sender != policyBook) revert OnlyBook(msg.sender, policyBook);
    }
}
