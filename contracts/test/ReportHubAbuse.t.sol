// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReportHub} from "../src/ReportHub.sol";
import {IReportHub} from "../src/interfaces/IReportHub.sol";
import {Report} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice What somebody would try who wants to stop reports, to hold fees or to be told yes.
contract ReportHubAbuseTest is HubFixture {
    function setUp() public override {
        super.setUp();
        _seat(0, 4);
    }

    /// Attempts of one second could be reopened before any committee answers, by anyone, until the request fails.
    function test_nobody_stops_reports_by_attempts_too_short_to_answer() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportHub.ParameterTooLow.selector, bytes32("attemptDuration"), DURATION - 1, DURATION
            )
        );
        hub.setTiming(DURATION - 1, GRACE);
        vm.expectRevert(
            abi.encodeWithSelector(IReportHub.ParameterTooLow.selector, bytes32("grace"), GRACE - 1, GRACE)
        );
        hub.setTiming(DURATION, GRACE - 1);
        hub.setTiming(2 * DURATION, 2 * GRACE);
        hub.setTiming(DURATION, GRACE);
        uint256 id = _open(1);
        vm.warp(NOW + DURATION + GRACE);
        vm.expectRevert();
        hub.reopen(id);
        _submit(id, 0, 4);
    }

    /// A time in milliseconds, or malice: the fee would never come back, and attempts would be reopened for ever.
    function test_no_request_outlives_everybody() public {
        uint256 least = hub.earliestFail(1, WINDOW_END);
        uint64 latest = uint64(least + 90 days);
        vm.expectRevert(
            abi.encodeWithSelector(IReportHub.FailAfterTooLate.selector, latest + 1, uint256(latest))
        );
        hub.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, latest + 1);
        vm.expectRevert();
        hub.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, type(uint64).max);
        uint256 before = feeToken.balanceOf(address(this));
        uint256 id = hub.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, latest);
        vm.warp(latest);
        hub.fail(id);
        assertEq(feeToken.balanceOf(address(this)), before);
    }

    /// The check runs in a call of its own; where its gas ends, its error is empty and must not read as a yes.
    function test_would_accept_never_says_yes_for_want_of_gas() public {
        _seat(0, 31);
        uint256 id = _open(1);
        Report memory report = _report(id);
        uint32 signers = _quorum(31);
        bytes memory signatures = _sign(hub.reportDigest(report), 0, signers);
        signatures[20 * 64] ^= 0x01;
        bytes memory query = abi.encodeCall(IReportHub.wouldAccept, (report, signers, signatures));
        for (uint256 gas = 20_000; gas < 250_000; gas += 499) {
            (bool ok, bytes memory answer) = address(hub).staticcall{gas: gas}(query);
            if (ok) assertTrue(abi.decode(answer, (bytes4)) != 0, "a yes for want of gas");
        }
        assertEq(hub.wouldAccept(report, signers, signatures), IReportHub.BadSignature.selector);
    }

    function test_a_report_for_one_hub_is_nothing_to_its_twin() public {
        ReportHub twin = _newHub();
        feeToken.approve(address(twin), type(uint256).max);
        uint256 id = _open(1);
        uint64 failAfter = uint64(twin.earliestFail(1, WINDOW_END));
        assertEq(twin.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, failAfter), id);
        Report memory report = _report(id);
        bytes memory signatures = _sign(hub.reportDigest(report), 0, 7);
        assertEq(hub.requestHashOf(id), twin.requestHashOf(id), "the twins ask the very same");
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 0));
        twin.submit(report, 7, signatures);
        hub.submit(report, 7, signatures);
    }

    function test_a_request_number_twice_in_a_list_collects_once() public {
        uint256 id = _open(1);
        _submit(id, 0, 4);
        uint256[] memory twice = new uint256[](2);
        (twice[0], twice[1]) = (id, id);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.NothingToCollect.selector, id, _operator(0)));
        hub.collect(_operator(0), twice);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.NothingToCollect.selector, id, TREASURY));
        hub.collectProtocol(twice);
        assertEq(IERC20(feeToken).balanceOf(_operator(0)) + feeToken.balanceOf(TREASURY), 0);
    }
}
