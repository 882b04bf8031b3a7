// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Band, Curve, PayoutCurve} from "../../src/libs/PayoutCurve.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Puts library errors one call deeper, where expectRevert sees them.
contract CurveCaller {
    function validate(Curve memory curve) external pure {
        PayoutCurve.validate(curve);
    }
}

contract PayoutCurveTest is Test {
    CurveCaller private _caller = new CurveCaller();

    function _curve(uint8 kind, int32 trigger, int32 exit) private pure returns (Curve memory c) {
        c.kind = kind;
        c.trigger = trigger;
        c.exit = exit;
    }

    function _bands(Curve memory c, int32[3] memory thresholds, uint16[3] memory shares) private pure {
        c.bands = new Band[](3);
        for (uint256 i = 0; i < 3; ++i) {
            c.bands[i] = Band(thresholds[i], shares[i]);
        }
    }

    function test_linear_excess_of_the_demo_pays_50_90_percent() public pure {
        Curve memory c = _curve(1, 1_200_000, 2_000_000);
        assertEq(PayoutCurve.payout(c, 1_607_200, 5000e6), 2545e6);
    }

    function test_linear_is_floor_at_every_corner() public pure {
        Curve memory c = _curve(1, 100, 103);
        int32[7] memory values = [int32(-5), 99, 100, 101, 102, 103, 104];
        uint256[7] memory want = [uint256(0), 0, 0, 3, 6, 10, 10];
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(PayoutCurve.payout(c, values[i], 10), want[i]);
        }
        Curve memory d = _curve(1, 103, 100);
        for (uint256 i = 0; i < 7; ++i) {
            assertEq(PayoutCurve.payout(d, 203 - values[i], 10), want[i], "deficit mirrors excess");
        }
    }

    function test_binary_pays_all_at_the_trigger() public pure {
        Curve memory c = _curve(2, 100, 101);
        assertEq(PayoutCurve.payout(c, 99, 77), 0);
        assertEq(PayoutCurve.payout(c, 100, 77), 77);
        Curve memory d = _curve(2, 100, 0);
        assertEq(PayoutCurve.payout(d, 101, 77), 0);
        assertEq(PayoutCurve.payout(d, 100, 77), 77);
    }

    function test_steps_excess_take_the_last_band_reached() public pure {
        Curve memory c = _curve(3, 10, 40);
        _bands(c, [int32(10), 20, 30], [uint16(1000), 3333, 10_000]);
        PayoutCurve.validate(c);
        int32[6] memory values = [int32(9), 10, 19, 20, 29, 30];
        uint256[6] memory want = [uint256(0), 99, 99, 332, 332, 999];
        for (uint256 i = 0; i < 6; ++i) {
            assertEq(PayoutCurve.payout(c, values[i], 999), want[i]);
        }
    }

    /// Yield steps of the kind a public crop insurer prints: under 32 % all, 50-52 % 55 %, 78-80 % 3.5 %.
    function test_steps_deficit_take_the_first_band_that_covers() public pure {
        Curve memory c = _curve(3, 800_000, 320_000);
        _bands(c, [int32(320_000), 520_000, 800_000], [uint16(10_000), 5500, 350]);
        PayoutCurve.validate(c);
        assertEq(PayoutCurve.payout(c, 800_001, 10_000), 0);
        assertEq(PayoutCurve.payout(c, 800_000, 10_000), 350);
        assertEq(PayoutCurve.payout(c, 520_001, 10_000), 350);
        assertEq(PayoutCurve.payout(c, 520_000, 10_000), 5500);
        assertEq(PayoutCurve.payout(c, 320_000, 10_000), 10_000);
        assertEq(PayoutCurve.payout(c, -1, 10_000), 10_000);
    }

    function test_minimum_counts_from_the_trigger_on() public pure {
        Curve memory c = _curve(1, 100, 200);
        c.minPaymentBps = 2555;
        assertEq(PayoutCurve.payout(c, 99, 999), 0);
        assertEq(PayoutCurve.payout(c, 100, 999), 255);
        assertEq(PayoutCurve.payout(c, 125, 999), 255);
        assertEq(PayoutCurve.payout(c, 126, 999), 259);
        assertEq(PayoutCurve.payout(c, 200, 999), 999);
    }

    function test_extremes_do_not_overflow() public pure {
        Curve memory c = _curve(1, type(int32).min, type(int32).max);
        uint256 sum = type(uint128).max;
        assertEq(PayoutCurve.payout(c, type(int32).max, sum), sum);
        assertEq(PayoutCurve.payout(c, 0, sum), sum * (1 << 31) / ((1 << 32) - 1));
        assertEq(PayoutCurve.payout(c, type(int32).min, sum), 0);
    }

    function test_golden_figures_of_public_covers() public pure {
        // A rain tick of 10,000 per mm from 20 mm under a limit of 200,000: 39 mm pays 190,000.
        assertEq(PayoutCurve.payout(_curve(1, 200_000, 400_000), 390_000, 200_000), 190_000);
        // Coverage 90 and final index 62 lose 31.11 %.
        assertEq(PayoutCurve.payout(_curve(1, 900_000, 0), 620_000, 10_000), 3111);
    }

    /// A plain second way: walk the fraction as a rational and divide last.
    function _slow(Curve memory c, int256 x, uint256 sum) private pure returns (uint256 best) {
        int256 side = c.exit > c.trigger ? int256(1) : int256(-1);
        int256 depth = side * (x - c.trigger);
        if (depth < 0) return 0;
        int256 span = side * (int256(c.exit) - c.trigger);
        if (c.kind == 1) best = uint256(int256(sum) * (depth < span ? depth : span) / span);
        if (c.kind == 2) best = sum;
        if (c.kind == 3) {
            uint256 share;
            for (uint256 i = 0; i < c.bands.length; ++i) {
                bool reached = side * (x - c.bands[i].threshold) >= 0;
                if (reached && c.bands[i].shareBps > share) share = c.bands[i].shareBps;
            }
            best = sum * share / 10_000;
        }
        if (c.kind == 4) {
            best = sum * uint256(depth < span ? depth : span) * c.tick / 1e9;
            if (best > sum) best = sum;
        }
        if (c.kind == 5) best = _slowTwo(c, uint256(depth < span ? depth : span), uint256(span), sum);
        if (c.franchiseBps != 0 && best * 10_000 < sum * c.franchiseBps) return 0;
        uint256 own = sum * c.deductibleBps / 10_000 + (sum * c.deductibleBps % 10_000 == 0 ? 0 : 1);
        best = best < own ? 0 : best - own;
        best = best * (10_000 - c.coinsuranceBps) / 10_000;
        uint256 least = sum * c.minPaymentBps / 10_000;
        if (best < least) best = least;
        uint256 most = sum * c.limitBps / 10_000;
        if (c.limitBps != 0 && best > most) best = most;
    }

    /// @dev The two slopes as one fraction of two products.
    function _slowTwo(Curve memory c, uint256 depth, uint256 span, uint256 sum)
        private
        pure
        returns (uint256)
    {
        int256 toKnee = int256(c.knee) - c.trigger;
        uint256 knee = uint256(toKnee < 0 ? -toKnee : toKnee);
        uint256 first = depth < knee ? depth : knee;
        uint256 second = depth - first;
        uint256 top =
            uint256(c.kneeShareBps) * first * (span - knee) + (10_000 - c.kneeShareBps) * second * knee;
        return sum * top / (10_000 * knee * (span - knee));
    }

    function _anyCurve(uint256 seed, int32 trigger, int32 exit, uint16 least)
        private
        pure
        returns (Curve memory c)
    {
        vm.assume(trigger != exit);
        bool excess = exit > trigger;
        uint256 span = uint256(excess ? int256(exit) - trigger : int256(trigger) - exit);
        c = _curve(uint8(1 + seed % 5), trigger, exit);
        if (c.kind == 5 && span < 2) c.kind = 1;
        if ((seed >> 16) % 2 == 0) {
            c.minPaymentBps = uint16(least % 10_001);
        } else {
            c.franchiseBps = uint16((seed >> 24) % 10_001);
            c.deductibleBps = uint16((seed >> 40) % 10_000);
        }
        if ((seed >> 17) % 2 == 0) c.coinsuranceBps = uint16((seed >> 56) % 10_000);
        if ((seed >> 18) % 2 == 0) c.limitBps = uint16(bound(seed >> 72, c.minPaymentBps, 10_000));
        if (c.kind == 4) c.tick = uint32(1 + (seed >> 96) % type(uint32).max);
        if (c.kind == 5) {
            int256 inside = int256(1 + (seed >> 128) % (span - 1));
            c.knee = int32(excess ? trigger + inside : trigger - inside);
            c.kneeShareBps = uint16((seed >> 160) % 10_001);
        }
        if (c.kind != 3) return c;
        uint256 count = 1 + (seed >> 8) % 16;
        if (count > span + 1) count = span + 1;
        c.bands = new Band[](count);
        for (uint256 i = 0; i < count; ++i) {
            // Step i of the loss, from the trigger to the exit.
            uint256 depth = count == 1 ? 0 : span * i / (count - 1);
            int256 at = excess ? int256(trigger) + int256(depth) : int256(trigger) - int256(depth);
            uint256 share = 10_000 * (i + 1) / count;
            c.bands[excess ? i : count - 1 - i] = Band(int32(at), uint16(share));
        }
    }

    function testFuzz_equals_the_slow_way(
        uint256 seed,
        int32 trigger,
        int32 exit,
        uint16 least,
        int32 x,
        uint96 sum
    ) public pure {
        Curve memory c = _anyCurve(seed, trigger, exit, least);
        PayoutCurve.validate(c);
        uint256 paid = PayoutCurve.payout(c, x, sum);
        assertEq(paid, _slow(c, x, sum));
        assertLe(paid, sum, "INVARIANT 3: a payout exceeds the sum insured");
    }

    function testFuzz_deeper_never_pays_less(
        uint256 seed,
        int32 trigger,
        int32 exit,
        uint16 least,
        int32 x,
        int32 y,
        uint96 sum
    ) public pure {
        Curve memory c = _anyCurve(seed, trigger, exit, least);
        (int32 mild, int32 severe) = (x < y) == (exit > trigger) ? (x, y) : (y, x);
        assertLe(PayoutCurve.payout(c, mild, sum), PayoutCurve.payout(c, severe, sum));
    }

    /// CelsiusPro prints both: 8 rain days over 3 at 10,000 each, and 39 mm over 20 mm, under limits of 200,000.
    function test_ticks_of_public_covers() public pure {
        Curve memory c = _curve(4, 30_000, 230_000);
        c.tick = 5000; // 10,000 of 200,000 per day
        PayoutCurve.validate(c);
        assertEq(PayoutCurve.payout(c, 80_000, 200_000), 50_000);
        c.trigger = 200_000;
        c.exit = 400_000;
        assertEq(PayoutCurve.payout(c, 390_000, 200_000), 190_000);
        assertEq(PayoutCurve.payout(c, 900_000, 200_000), 200_000);
        c.tick = type(uint32).max;
        assertEq(PayoutCurve.payout(c, 400_000, 200_000), 200_000, "never more than the sum");
    }

    function test_two_slopes_meet_at_the_knee() public pure {
        Curve memory c = _curve(5, 100, 0);
        (c.knee, c.kneeShareBps) = (60, 2000);
        PayoutCurve.validate(c);
        int32[6] memory values = [int32(101), 100, 80, 60, 30, 0];
        uint256[6] memory want = [uint256(0), 0, 100, 200, 600, 1000];
        for (uint256 i = 0; i < 6; ++i) {
            assertEq(PayoutCurve.payout(c, values[i], 1000), want[i]);
        }
    }

    function test_modifiers_in_their_order() public pure {
        Curve memory c = _curve(1, 0, 1000);
        c.franchiseBps = 2000;
        assertEq(PayoutCurve.payout(c, 199, 1000), 0, "a loss below the franchise");
        assertEq(PayoutCurve.payout(c, 200, 1000), 200, "at the franchise it is paid whole");
        c.deductibleBps = 1001;
        assertEq(PayoutCurve.payout(c, 200, 1000), 99, "the deductible is rounded up");
        assertEq(PayoutCurve.payout(c, 150, 1000), 0);
        c.franchiseBps = 0;
        assertEq(PayoutCurve.payout(c, 50, 1000), 0, "a loss within the deductible");
        c.coinsuranceBps = 2500;
        assertEq(PayoutCurve.payout(c, 200, 1000), 74);
        c.limitBps = 5005;
        assertEq(PayoutCurve.payout(c, 1000, 1000), 500);
        c.deductibleBps = 0;
        c.minPaymentBps = 1000;
        PayoutCurve.validate(c);
        assertEq(PayoutCurve.payout(c, 0, 1000), 100, "the minimum is what is paid in the end");
    }

    function _refuse(Curve memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        _caller.validate(c);
    }

    function test_validate_refuses_what_contradicts_itself() public {
        Curve memory c = _curve(1, 1, 9);
        c.tick = 1;
        _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveTickInvalid.selector, 1));
        c = _curve(4, 1, 9);
        _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveTickInvalid.selector, 0));
        c = _curve(1, 1, 9);
        c.knee = 5;
        _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveKneeInvalid.selector, int32(5)));
        (c.knee, c.kneeShareBps) = (0, 1);
        _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveKneeInvalid.selector, int32(0)));
        int32[4] memory knees = [int32(1), 9, 0, 10];
        for (uint256 i = 0; i < 4; ++i) {
            c = _curve(5, 1, 9);
            c.knee = knees[i];
            _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveKneeInvalid.selector, knees[i]));
            (c.trigger, c.exit) = (9, 1);
            _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveKneeInvalid.selector, knees[i]));
        }
        c = _curve(1, 1, 9);
        c.minPaymentBps = 5;
        c.franchiseBps = 1;
        _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveMinimumClash.selector, 5));
        (c.franchiseBps, c.deductibleBps) = (0, 1);
        _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveMinimumClash.selector, 5));
        (c.deductibleBps, c.limitBps) = (0, 4);
        _refuse(c, abi.encodeWithSelector(PayoutCurve.CurveMinimumClash.selector, 5));
        c.limitBps = 5;
        _caller.validate(c);
    }

    function test_validate_bounds_every_share() public {
        bytes4 large = PayoutCurve.CurveShareTooLarge.selector;
        Curve memory c = _curve(1, 1, 9);
        c.franchiseBps = 10_001;
        _refuse(c, abi.encodeWithSelector(large, uint256(10_001), uint256(10_000)));
        (c.franchiseBps, c.deductibleBps) = (0, 10_000);
        _refuse(c, abi.encodeWithSelector(large, uint256(10_000), uint256(9999)));
        (c.deductibleBps, c.coinsuranceBps) = (0, 10_000);
        _refuse(c, abi.encodeWithSelector(large, uint256(10_000), uint256(9999)));
        (c.coinsuranceBps, c.limitBps) = (0, 10_001);
        _refuse(c, abi.encodeWithSelector(large, uint256(10_001), uint256(10_000)));
        (c.limitBps, c.kneeShareBps) = (0, 10_001);
        _refuse(c, abi.encodeWithSelector(large, uint256(10_001), uint256(10_000)));
    }

    function test_validate_refuses_each_broken_rule() public {
        Curve memory c = _curve(0, 1, 2);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveKindUnknown.selector, 0));
        _caller.validate(c);
        c.kind = 6;
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveKindUnknown.selector, 6));
        _caller.validate(c);
        c = _curve(2, 7, 7);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveWithoutDirection.selector, 7));
        _caller.validate(c);
        c = _curve(1, 1, 2);
        c.minPaymentBps = 10_001;
        vm.expectRevert(
            abi.encodeWithSelector(PayoutCurve.CurveShareTooLarge.selector, uint256(10_001), uint256(10_000))
        );
        _caller.validate(c);
        c.minPaymentBps = 0;
        c.bands = new Band[](1);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandCount.selector, uint256(1), uint256(0)));
        _caller.validate(c);
    }

    function test_validate_refuses_broken_bands() public {
        Curve memory c = _curve(3, 10, 30);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandCount.selector, uint256(0), uint256(16)));
        _caller.validate(c);
        c.bands = new Band[](17);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandCount.selector, uint256(17), uint256(16)));
        _caller.validate(c);
        _bands(c, [int32(10), 20, 20], [uint16(1), 2, 3]);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandOrder.selector, uint256(2)));
        _caller.validate(c);
        _bands(c, [int32(10), 20, 30], [uint16(1), 3, 2]);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandOrder.selector, uint256(2)));
        _caller.validate(c);
        _bands(c, [int32(10), 20, 30], [uint16(1), 2, 10_001]);
        vm.expectRevert(
            abi.encodeWithSelector(PayoutCurve.CurveShareTooLarge.selector, uint256(10_001), uint256(10_000))
        );
        _caller.validate(c);
        _bands(c, [int32(9), 20, 30], [uint16(1), 2, 3]);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandRange.selector, int32(9), int32(30)));
        _caller.validate(c);
        _bands(c, [int32(10), 20, 31], [uint16(1), 2, 3]);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandRange.selector, int32(10), int32(31)));
        _caller.validate(c);
        Curve memory d = _curve(3, 30, 10);
        _bands(d, [int32(10), 20, 30], [uint16(1), 2, 3]);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandOrder.selector, uint256(1)));
        _caller.validate(d);
        _bands(d, [int32(9), 20, 30], [uint16(3), 2, 1]);
        vm.expectRevert(abi.encodeWithSelector(PayoutCurve.CurveBandRange.selector, int32(9), int32(30)));
        _caller.validate(d);
    }
}
