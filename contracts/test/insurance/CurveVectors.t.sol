// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Band, Curve, PayoutCurve} from "../../src/libs/PayoutCurve.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Reads testdata/vectors/curves.json, written by the Go twin of the curves, and expects every payment in it to
/// the last unit. The file is a list of {"kind", "trigger", "exit", "minPaymentBps" and the other modifiers, "knee",
/// "kneeShareBps", "tick", "thresholds", "shareBps", "value", "sumInsured", "payout"}.
contract CurveVectorsTest is Test {
    string private constant PATH = "../testdata/vectors/curves.json";

    function test_vectors_pay_the_same_here() public {
        if (!vm.exists(PATH)) {
            vm.skip(true, "testdata/vectors/curves.json is not there");
        }
        string memory json = vm.readFile(PATH);
        uint256 count;
        for (; vm.keyExistsJson(json, _key(count, "kind")); ++count) {
            Curve memory curve = _curve(json, count);
            PayoutCurve.validate(curve);
            int32 value = int32(vm.parseJsonInt(json, _key(count, "value")));
            uint256 sum = vm.parseJsonUint(json, _key(count, "sumInsured"));
            uint256 want = vm.parseJsonUint(json, _key(count, "payout"));
            assertEq(PayoutCurve.payout(curve, value, sum), want, _key(count, "payout"));
        }
        assertGt(count, 0, "the file holds no case");
        emit log_named_uint("cases", count);
    }

    function _curve(string memory json, uint256 i) private pure returns (Curve memory curve) {
        curve.kind = uint8(vm.parseJsonUint(json, _key(i, "kind")));
        curve.trigger = int32(vm.parseJsonInt(json, _key(i, "trigger")));
        curve.exit = int32(vm.parseJsonInt(json, _key(i, "exit")));
        curve.minPaymentBps = uint16(vm.parseJsonUint(json, _key(i, "minPaymentBps")));
        curve.franchiseBps = uint16(vm.parseJsonUint(json, _key(i, "franchiseBps")));
        curve.deductibleBps = uint16(vm.parseJsonUint(json, _key(i, "deductibleBps")));
        curve.coinsuranceBps = uint16(vm.parseJsonUint(json, _key(i, "coinsuranceBps")));
        curve.limitBps = uint16(vm.parseJsonUint(json, _key(i, "limitBps")));
        curve.knee = int32(vm.parseJsonInt(json, _key(i, "knee")));
        curve.kneeShareBps = uint16(vm.parseJsonUint(json, _key(i, "kneeShareBps")));
        curve.tick = uint32(vm.parseJsonUint(json, _key(i, "tick")));
        if (curve.kind != PayoutCurve.STEPS) return curve;
        int256[] memory thresholds = vm.parseJsonIntArray(json, _key(i, "thresholds"));
        uint256[] memory shares = vm.parseJsonUintArray(json, _key(i, "shareBps"));
        curve.bands = new Band[](thresholds.length);
        for (uint256 k = 0; k < thresholds.length; ++k) {
            curve.bands[k] = Band(int32(thresholds[k]), uint16(shares[k]));
        }
    }

    function _key(uint256 i, string memory field) private pure returns (string memory) {
        return string.concat("$[", vm.toString(i), "].", field);
    }
}
