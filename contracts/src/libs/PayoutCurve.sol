// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice One step of a curve of kind STEPS.
struct Band {
    /// @dev Index value of the step, 1e-4 of the index's unit.
    int32 threshold;
    /// @dev Share of the sum insured paid at the step, in basis points, 0 to 10_000.
    uint16 shareBps;
}

/// @notice A payout curve: how much of the sum insured an index value pays.
struct Curve {
    /// @dev 1 linear, 2 binary, 3 steps.
    uint8 kind;
    /// @dev Index value at which payment begins, 1e-4 of the index's unit.
    int32 trigger;
    /// @dev Index value of the full loss. Its side of the trigger is the direction: exit below trigger is
    /// deficit (drought), exit above trigger is excess (rain, damage). Never equal to trigger, in any kind.
    int32 exit;
    /// @dev What a triggered policy is paid at least, in basis points of the sum insured.
    uint16 minPaymentBps;
    /// @dev Steps by ascending threshold, 1 to 16 for kind STEPS; empty for the other kinds.
    Band[] bands;
}

/// @title PayoutCurve
/// @notice Payout curves in integers. With S the sum insured, x the index, T trigger, E exit, all divisions
/// rounding down and no intermediate share ever rounded:
///
///   depth     d = T - x in deficit (E < T), d = x - T in excess (E > T)
///   triggered   d >= 0 (the trigger itself triggers)
///   linear    p = floor(S * clamp(d, 0, |E - T|) / |E - T|)
///   binary    p = S if triggered, else 0
///   steps     excess:  b = the last band with threshold <= x;  deficit: b = the first band with x <= threshold;
///             p = floor(S * b.shareBps / 10_000), or 0 if no band matches
///   minimum   if triggered, p = max(p, floor(S * minPaymentBps / 10_000))
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
    /// @notice Most bands a curve may have.
    uint256 internal constant MAX_BANDS = 16;
    /// @notice One whole in basis points.
    uint256 internal constant WHOLE_BPS = 10_000;

    /// @notice The kind is none of 1, 2, 3.
    error CurveKindUnknown(uint8 kind);
    /// @notice Trigger and exit are equal, so the curve has no direction.
    error CurveWithoutDirection(int32 trigger);
    /// @notice A share or the minimum payment is above 10_000 basis points.
    error CurveShareTooLarge(uint256 givenBps, uint256 maxBps);
    /// @notice The number of bands does not fit the kind.
    error CurveBandCount(uint256 given, uint256 max);
    /// @notice Thresholds do not strictly ascend, or shares do not grow with the loss, at this band.
    error CurveBandOrder(uint256 band);
    /// @notice The bands do not begin at the trigger or reach beyond the exit.
    error CurveBandRange(int32 first, int32 last);

    /// @notice Reverts unless the curve obeys every rule of its kind.
    /// @param curve Curve to check.
    function validate(Curve memory curve) internal pure {
        if (curve.kind < LINEAR || curve.kind > STEPS) revert CurveKindUnknown(curve.kind);
        if (curve.trigger == curve.exit) revert CurveWithoutDirection(curve.trigger);
        if (curve.minPaymentBps > WHOLE_BPS) revert CurveShareTooLarge(curve.minPaymentBps, WHOLE_BPS);
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
        if (curve.kind == LINEAR) {
            amount = _linear(curve, value, sumInsured);
        } else if (curve.kind == BINARY) {
            amount = sumInsured;
        } else {
            amount = sumInsured * _bandShare(curve, value) / WHOLE_BPS;
        }
        uint256 least = sumInsured * curve.minPaymentBps / WHOLE_BPS;
        if (amount < least) amount = least;
    }

    /// @notice Whether larger values are worse.
    /// @param curve A valid curve.
    /// @return True in excess form (exit above trigger), false in deficit form.
    function isExcess(Curve memory curve) internal pure returns (bool) {
        return curve.exit > curve.trigger;
    }

    /// @dev The value is triggered, so the depth is never negative and only the exit bounds it.
    function _linear(Curve memory curve, int32 value, uint256 sumInsured) private pure returns (uint256) {
        uint256 depth = _distance(value, curve.trigger);
        uint256 full = _distance(curve.exit, curve.trigger);
        return depth >= full ? sumInsured : sumInsured * depth / full;
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

    /// @dev Bands ascend by threshold; shares never fall as the loss deepens; the mildest band is the trigger;
    /// no band lies beyond the exit.
    function _validateBands(Curve memory curve) private pure {
        Band[] memory bands = curve.bands;
        if (bands.length == 0 || bands.length > MAX_BANDS) revert CurveBandCount(bands.length, MAX_BANDS);
        bool excess = isExcess(curve);
        for (uint256 i = 0; i < bands.length; ++i) {
            if (bands[i].shareBps > WHOLE_BPS) revert CurveShareTooLarge(bands[i].shareBps, WHOLE_BPS);
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
