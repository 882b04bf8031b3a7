// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice One step of a curve of kind STEPS.
struct Band {
    /// @dev Index value of the step, 1e-4 of the index's unit.
    int32 threshold;
    /// @dev Share of the sum insured paid at the step, in basis points, 0 to 10_000.
    uint16 shareBps;
}

/// @notice A payout curve: how much of the sum insured an index value pays. All but the bands share one storage slot.
struct Curve {
    /// @dev 1 linear, 2 binary, 3 steps, 4 tick, 5 two slopes.
    uint8 kind;
    /// @dev Index value at which payment begins, 1e-4 of the index's unit.
    int32 trigger;
    /// @dev Index value beyond which nothing more is paid. Its side of the trigger is the direction: exit below trigger
    /// is deficit (drought), exit above trigger is excess (rain, damage). Never equal to trigger, in any kind.
    int32 exit;
    /// @dev What a triggered policy is paid at least, in basis points of the sum insured.
    uint16 minPaymentBps;
    /// @dev A loss below this is not paid, one at it or above is paid whole; basis points of the sum insured.
    uint16 franchiseBps;
    /// @dev The part of every loss that is not paid, basis points of the sum insured; below 10_000.
    uint16 deductibleBps;
    /// @dev The holder's own share of what is left, basis points of it; below 10_000.
    uint16 coinsuranceBps;
    /// @dev The most that is paid, basis points of the sum insured; 0 is no such limit.
    uint16 limitBps;
    /// @dev Two slopes only: where the second begins, strictly between trigger and exit, 1e-4 of the index's unit.
    int32 knee;
    /// @dev Two slopes only: loss at the knee, basis points of the sum insured.
    uint16 kneeShareBps;
    /// @dev Tick only: loss per 1e-4 of the index's unit beyond the trigger, in 1e-9 of the sum insured; at least 1.
    uint32 tick;
    /// @dev Steps by ascending threshold, 1 to 16 for kind STEPS; empty for the other kinds.
    Band[] bands;
}

/// @title PayoutCurve
/// @notice Payout curves in integers. With S the sum insured, x the index, T trigger, E exit, K knee, s its share, all
/// divisions rounding down (the deductible up), and no intermediate share ever rounded:
///
///   depth     d = T - x in deficit (E < T), d = x - T in excess (E > T), held at D = |E - T|; k = |K - T|
///   triggered   d >= 0 (the trigger itself triggers)
///   linear    p = floor(S * d / D)
///   binary    p = S if triggered, else 0
///   steps     excess:  b = the last band with threshold <= x;  deficit: b = the first band with x <= threshold;
///             p = floor(S * b.shareBps / 10_000), or 0 if no band matches
///   tick      p = min(S, floor(S * d * tick / 10^9))
///   two       p = floor(S * s * d / (10_000 * k)) up to the knee, beyond it
///             p = floor(S * (s * (D - k) + (10_000 - s) * (d - k)) / (10_000 * (D - k)))
///
/// What is paid of p, in this order:
///
///   franchise    0 if p < S * franchiseBps / 10_000, compared without rounding
///   deductible   p - ceil(S * deductibleBps / 10_000), or 0
///   coinsurance  floor(p * (10_000 - coinsuranceBps) / 10_000)
///   minimum      at least floor(S * minPaymentBps / 10_000) if triggered; never with a franchise or a deductible
///   limit        at most floor(S * limitBps / 10_000), unless 0
///
/// A valid curve never pays less for a deeper loss and never more than S. S is at most 2^128 - 1, so nothing
/// here can overflow. The library reads no state and is mirrored off chain value for value.
library PayoutCurve {
    /// @notice Proportional between trigger and exit.
    uint8 internal constant LINEAR = 1;
    /// @notice All or nothing at the trigger.
    uint8 internal constant BINARY = 2;
    /// @notice Shares by band.
    uint8 internal constant STEPS = 3;
    /// @notice A fixed amount for each unit beyond the trigger.
    uint8 internal constant TICK = 4;
    /// @notice Proportional in two pieces that meet at the knee.
    uint8 internal constant TWO_SLOPE = 5;
    /// @notice One whole of a tick.
    uint256 internal constant WHOLE_TICK = 1e9;
    /// @notice Most bands a curve may have.
    uint256 internal constant MAX_BANDS = 16;
    /// @notice One whole in basis points.
    uint256 internal constant WHOLE_BPS = 10_000;

    /// @notice The kind is none of 1 to 5.
    error CurveKindUnknown(uint8 kind);
    /// @notice Trigger and exit are equal, so the curve has no direction.
    error CurveWithoutDirection(int32 trigger);
    /// @notice A share, a modifier or a limit is larger than it may be, in basis points.
    error CurveShareTooLarge(uint256 givenBps, uint256 maxBps);
    /// @notice The number of bands does not fit the kind.
    error CurveBandCount(uint256 given, uint256 max);
    /// @notice Thresholds do not strictly ascend, or shares do not grow with the loss, at this band.
    error CurveBandOrder(uint256 band);
    /// @notice The bands do not begin at the trigger or reach beyond the exit.
    error CurveBandRange(int32 first, int32 last);
    /// @notice A knee belongs to two slopes, strictly between trigger and exit, and to no other kind.
    error CurveKneeInvalid(int32 knee);
    /// @notice A tick belongs to kind TICK, where it is at least 1, and to no other kind.
    error CurveTickInvalid(uint32 tick);
    /// @notice A minimum payment contradicts a franchise, a deductible or a smaller limit.
    error CurveMinimumClash(uint16 minPaymentBps);

    /// @notice Reverts unless the curve obeys every rule of its kind.
    /// @param curve Curve to check.
    function validate(Curve memory curve) internal pure {
        if (curve.kind < LINEAR || curve.kind > TWO_SLOPE) revert CurveKindUnknown(curve.kind);
        if (curve.trigger == curve.exit) revert CurveWithoutDirection(curve.trigger);
        _validateModifiers(curve);
        if ((curve.kind == TICK) != (curve.tick != 0)) revert CurveTickInvalid(curve.tick);
        if (curve.kind == TWO_SLOPE) {
            bool between = isExcess(curve)
                ? curve.trigger < curve.knee && curve.knee < curve.exit
                : curve.exit < curve.knee && curve.knee < curve.trigger;
            if (!between) revert CurveKneeInvalid(curve.knee);
        } else if (curve.knee != 0 || curve.kneeShareBps != 0) {
            revert CurveKneeInvalid(curve.knee);
        }
        if (curve.kind == STEPS) {
            _validateBands(curve);
        } else if (curve.bands.length != 0) {
            revert CurveBandCount(curve.bands.length, 0);
        }
    }

    /// @notice Whether an index value has reached the trigger.
    /// @param curve A valid curve.
    /// @param value Index value, 1e-4 of its unit.
    /// @return Whether the value is at the trigger or beyond it on the side of the exit.
    function triggered(Curve memory curve, int32 value) internal pure returns (bool) {
        return isExcess(curve) ? value >= curve.trigger : value <= curve.trigger;
    }

    /// @notice The payment for an index value.
    /// @param curve A valid curve.
    /// @param value Index value, 1e-4 of its unit.
    /// @param sumInsured Largest payment, in minor units of the payout token, at most 2^128 - 1.
    /// @return amount Payment, in minor units, at most sumInsured.
    function payout(Curve memory curve, int32 value, uint256 sumInsured)
        internal
        pure
        returns (uint256 amount)
    {
        if (!triggered(curve, value)) return 0;
        amount = _loss(curve, value, sumInsured);
        if (amount * WHOLE_BPS < sumInsured * curve.franchiseBps) amount = 0;
        uint256 own = (sumInsured * curve.deductibleBps + WHOLE_BPS - 1) / WHOLE_BPS;
        amount = amount > own ? amount - own : 0;
        amount = amount * (WHOLE_BPS - curve.coinsuranceBps) / WHOLE_BPS;
        uint256 least = sumInsured * curve.minPaymentBps / WHOLE_BPS;
        if (amount < least) amount = least;
        if (curve.limitBps == 0) return amount;
        uint256 most = sumInsured * curve.limitBps / WHOLE_BPS;
        if (amount > most) amount = most;
    }

    /// @notice Whether larger values are worse.
    /// @param curve A valid curve.
    /// @return True in excess form (exit above trigger), false in deficit form.
    function isExcess(Curve memory curve) internal pure returns (bool) {
        return curve.exit > curve.trigger;
    }

    /// @dev The loss of a triggered value before any modifier, at most sumInsured.
    function _loss(Curve memory curve, int32 value, uint256 sumInsured) private pure returns (uint256) {
        if (curve.kind == BINARY) return sumInsured;
        if (curve.kind == STEPS) return sumInsured * _bandShare(curve, value) / WHOLE_BPS;
        uint256 depth = _distance(value, curve.trigger);
        uint256 full = _distance(curve.exit, curve.trigger);
        if (depth > full) depth = full;
        if (curve.kind == LINEAR) return sumInsured * depth / full;
        if (curve.kind == TICK) {
            uint256 amount = sumInsured * depth * curve.tick / WHOLE_TICK;
            return amount < sumInsured ? amount : sumInsured;
        }
        uint256 knee = _distance(curve.knee, curve.trigger);
        uint256 share = curve.kneeShareBps;
        if (depth <= knee) return sumInsured * share * depth / (WHOLE_BPS * knee);
        uint256 rest = full - knee;
        return sumInsured * (share * rest + (WHOLE_BPS - share) * (depth - knee)) / (WHOLE_BPS * rest);
    }

    /// @dev Share of the band that the value falls into, in basis points; 0 if none.
    function _bandShare(Curve memory curve, int32 value) private pure returns (uint256 shareBps) {
        Band[] memory bands = curve.bands;
        if (isExcess(curve)) {
            for (uint256 i = 0; i < bands.length && bands[i].threshold <= value; ++i) {
                shareBps = bands[i].shareBps;
            }
        } else {
            for (uint256 i = bands.length; i > 0 && value <= bands[i - 1].threshold; --i) {
                shareBps = bands[i - 1].shareBps;
            }
        }
    }

    /// @dev Every modifier in its range, and none that contradicts another.
    function _validateModifiers(Curve memory curve) private pure {
        _atMost(curve.minPaymentBps, WHOLE_BPS);
        _atMost(curve.franchiseBps, WHOLE_BPS);
        _atMost(curve.deductibleBps, WHOLE_BPS - 1);
        _atMost(curve.coinsuranceBps, WHOLE_BPS - 1);
        _atMost(curve.limitBps, WHOLE_BPS);
        _atMost(curve.kneeShareBps, WHOLE_BPS);
        bool over = curve.limitBps != 0 && curve.minPaymentBps > curve.limitBps;
        bool clash = curve.minPaymentBps != 0 && (curve.franchiseBps | curve.deductibleBps) != 0;
        if (over || clash) revert CurveMinimumClash(curve.minPaymentBps);
    }

    /// @dev Reverts on a share above its bound.
    function _atMost(uint256 givenBps, uint256 maxBps) private pure {
        if (givenBps > maxBps) revert CurveShareTooLarge(givenBps, maxBps);
    }

    /// @dev Bands ascend by threshold; shares never fall as the loss deepens; the mildest band is the trigger;
    /// no band lies beyond the exit.
    function _validateBands(Curve memory curve) private pure {
        Band[] memory bands = curve.bands;
        if (bands.length == 0 || bands.length > MAX_BANDS) revert CurveBandCount(bands.length, MAX_BANDS);
        bool excess = isExcess(curve);
        for (uint256 i = 0; i < bands.length; ++i) {
            _atMost(bands[i].shareBps, WHOLE_BPS);
            if (i == 0) continue;
            if (bands[i].threshold <= bands[i - 1].threshold) revert CurveBandOrder(i);
            bool grows = bands[i].shareBps >= bands[i - 1].shareBps;
            bool falls = bands[i].shareBps <= bands[i - 1].shareBps;
            if (excess ? !grows : !falls) revert CurveBandOrder(i);
        }
        int32 first = bands[0].threshold;
        int32 last = bands[bands.length - 1].threshold;
        bool fits = excess
            ? first == curve.trigger && last <= curve.exit
            : last == curve.trigger && first >= curve.exit;
        if (!fits) revert CurveBandRange(first, last);
    }

    /// @dev |a - b| without overflow; below 2^32.
    function _distance(int32 a, int32 b) private pure returns (uint256) {
        int256 d = int256(a) - int256(b);
        // forge-lint: disable-next-line(unsafe-typecast)
        return d < 0 ? uint256(-d) : uint256(d);
    }
}
