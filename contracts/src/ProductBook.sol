// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {
    CancelTerms,
    DisputeTerms,
    IProductBook,
    Product,
    ProductFace,
    SettlementTerms
} from "./interfaces/IProductBook.sol";
import {Curve, PayoutCurve} from "./libs/PayoutCurve.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title ProductBook
/// @notice See IProductBook. It holds terms and no money.
contract ProductBook is IProductBook, AccessManaged {
    using PayoutCurve for Curve;

    /// @notice The one fallback rule: refund of the premium.
    uint8 public constant FALLBACK_REFUND = 1;
    /// @notice Longest window: three years.
    uint64 public constant MAX_WINDOW = 1096 days;
    /// @notice How far ahead of its publication a window may end: policies lock capital until then.
    uint64 public constant MAX_AHEAD = 1826 days;
    /// @notice Longest settlement delay.
    uint64 public constant MAX_SETTLEMENT_DELAY = 180 days;
    /// @notice Longest dispute window, whatever is at stake: no payment waits longer for a challenge.
    uint32 public constant MAX_DISPUTE_WINDOW = 14 days;
    /// @notice Longest cooling-off period, in days.
    uint16 public constant MAX_COOLING_OFF = 366;
    uint16 private constant WHOLE_BPS = 10_000;
    uint8 private constant VALUE_DECIMALS = 4;
    uint256 private constant MAX_NAME = 64;
    uint256 private constant MAX_UNIT = 16;

    /// @notice Says which models may be used.
    IModelRegistry public immutable MODELS;

    mapping(bytes32 productId => Product) private _products;
    mapping(bytes32 productId => bool) private _retired;

    /// @param authority_ AccessManager whose underwriters may publish and retire.
    /// @param models_ Model registry.
    constructor(address authority_, IModelRegistry models_) AccessManaged(authority_) {
        MODELS = models_;
    }

    /// @inheritdoc IProductBook
    function publish(Product calldata product_) external restricted returns (bytes32 productId) {
        productId = product_.termsHash;
        if (productId == 0) revert TermsHashMissing();
        if (_products[productId].termsHash != 0) revert ProductExists(productId);
        _checkTimes(product_);
        _checkNumbers(product_);
        _checkTexts(product_);
        PayoutCurve.validate(product_.curve);
        if (!MODELS.usable(product_.modelDigest)) revert ModelNotUsable(product_.modelDigest);
        _products[productId] = product_;
        emit ProductPublished(
            productId, product_.modelDigest, product_.windowStart, product_.windowEnd, product_.name
        );
    }

    /// @inheritdoc IProductBook
    function retire(bytes32 productId) external restricted {
        _known(productId);
        _retired[productId] = true;
        emit ProductRetired(productId);
    }

    /// @inheritdoc IProductBook
    function product(bytes32 productId) external view returns (Product memory) {
        return _known(productId);
    }

    /// @inheritdoc IProductBook
    function settlementTerms(bytes32 productId) external view returns (SettlementTerms memory) {
        Product storage known = _known(productId);
        return SettlementTerms({
            spreadTolerance: known.spreadTolerance,
            minClearBps: known.minClearBps,
            payByClaim: known.payByClaim,
            disputable: known.disputeWindow != 0,
            zone: known.zone
        });
    }

    /// @inheritdoc IProductBook
    function disputeTerms(bytes32 productId) external view returns (DisputeTerms memory) {
        Product storage known = _known(productId);
        return DisputeTerms({
            spreadTolerance: known.spreadTolerance,
            minClearBps: known.minClearBps,
            bondBps: known.disputeBondBps,
            window: known.disputeWindow,
            floor: known.disputeFloor
        });
    }

    /// @inheritdoc IProductBook
    function assessmentOf(bytes32 productId) external view returns (bytes32, uint64, uint64) {
        Product storage known = _known(productId);
        return (known.modelDigest, known.windowStart, known.windowEnd);
    }

    /// @inheritdoc IProductBook
    function settlesFrom(bytes32 productId) external view returns (uint64) {
        Product storage known = _known(productId);
        return known.windowEnd + known.settlementDelay;
    }

    /// @inheritdoc IProductBook
    function saleTerms(bytes32 productId, uint256 sumInsured)
        external
        view
        returns (uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
    {
        MODELS.chargeOf(_known(productId).modelDigest, msg.sender); // reverts without a licence
        return quote(productId, sumInsured);
    }

    /// @inheritdoc IProductBook
    function quote(bytes32 productId, uint256 sumInsured)
        public
        view
        returns (uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone)
    {
        Product storage known = _known(productId);
        premium = Math.mulDiv(sumInsured, known.premiumRateBps, WHOLE_BPS, Math.Rounding.Ceil);
        return (premium, known.saleCutoff, _retired[productId], known.zone);
    }

    /// @inheritdoc IProductBook
    function cancelTerms(bytes32 productId) external view returns (CancelTerms memory) {
        Product storage known = _known(productId);
        return CancelTerms({
            zone: known.zone,
            windowStart: known.windowStart,
            coolingOffDays: known.coolingOffDays,
            cancelRefundBps: known.cancelRefundBps
        });
    }

    /// @inheritdoc IProductBook
    function face(bytes32 productId) external view returns (ProductFace memory) {
        Product storage known = _known(productId);
        return ProductFace({
            windowStart: known.windowStart,
            windowEnd: known.windowEnd,
            indexDecimals: known.indexDecimals,
            name: known.name,
            peril: known.peril,
            unit: known.unit,
            curve: known.curve
        });
    }

    /// @inheritdoc IProductBook
    function payoutFor(bytes32 productId, int32 value, uint256 sumInsured) external view returns (uint256) {
        Curve memory curve = _known(productId).curve;
        return curve.payout(value, sumInsured);
    }

    /// @dev The stored product; reverts if there is none.
    function _known(bytes32 productId) private view returns (Product storage known) {
        known = _products[productId];
        if (known.termsHash == 0) revert ProductUnknown(productId);
    }

    /// @dev now < cut-off, cut-off + waiting period <= window start < window end, and none of it in a far future.
    function _checkTimes(Product calldata p) private view {
        if (p.windowStart >= p.windowEnd || p.windowEnd - p.windowStart > MAX_WINDOW) {
            revert WindowInvalid(p.windowStart, p.windowEnd, MAX_WINDOW);
        }
        if (p.saleCutoff <= block.timestamp) revert SaleCutoffPassed(p.saleCutoff, block.timestamp);
        if (uint256(p.saleCutoff) + p.waitingPeriod > p.windowStart) {
            revert SaleCutoffTooLate(p.saleCutoff, p.waitingPeriod, p.windowStart);
        }
        uint256 latest = block.timestamp + MAX_AHEAD;
        if (p.windowEnd > latest) revert WindowTooFar(p.windowEnd, latest);
        if (p.settlementDelay > MAX_SETTLEMENT_DELAY) {
            revert SettlementDelayTooLong(p.settlementDelay, MAX_SETTLEMENT_DELAY);
        }
    }

    /// @dev Rates and rules in their ranges.
    function _checkNumbers(Product calldata p) private pure {
        if (p.premiumRateBps == 0 || p.premiumRateBps > WHOLE_BPS) {
            revert PremiumRateInvalid(p.premiumRateBps, WHOLE_BPS);
        }
        if (p.minClearBps > WHOLE_BPS) revert MinClearInvalid(p.minClearBps, WHOLE_BPS);
        if (p.fallbackRule != FALLBACK_REFUND) revert FallbackRuleUnknown(p.fallbackRule);
        if (p.coolingOffDays > MAX_COOLING_OFF || p.cancelRefundBps > WHOLE_BPS) {
            revert CancellationInvalid(p.coolingOffDays, p.cancelRefundBps);
        }
        bool all = p.disputeWindow != 0 && p.disputeBondBps != 0 && p.disputeFloor != 0;
        bool none = p.disputeWindow == 0 && p.disputeBondBps == 0 && p.disputeFloor == 0;
        if (!(all || none) || p.disputeWindow > MAX_DISPUTE_WINDOW || p.disputeBondBps > WHOLE_BPS) {
            revert DisputeTermsInvalid(p.disputeWindow, p.disputeBondBps, p.disputeFloor);
        }
        if (p.indexDecimals > VALUE_DECIMALS) revert IndexDecimalsInvalid(p.indexDecimals, VALUE_DECIMALS);
    }

    /// @dev Texts short enough for a picture; what they contain is escaped where they are drawn.
    function _checkTexts(Product calldata p) private pure {
        _checkLength(bytes(p.name).length, 1, MAX_NAME);
        _checkLength(bytes(p.peril).length, 1, MAX_NAME);
        _checkLength(bytes(p.unit).length, 0, MAX_UNIT);
    }

    /// @dev min <= given <= max.
    function _checkLength(uint256 given, uint256 min, uint256 max) private pure {
        if (given < min || given > max) revert TextLengthInvalid(given, min, max);
    }
}
