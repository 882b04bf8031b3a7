// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {ReportHub} from "../src/ReportHub.sol";
import {Attempt, IReportHub} from "../src/interfaces/IReportHub.sol";
import {Report, Request, RequestState, SheafTypes} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Opening requests, and what makes a report acceptable.
contract ReportHubTest is HubFixture {
    function setUp() public override {
        super.setUp();
        _seat(0, 4);
    }

    // Opening.

    function testOpenHoldsAndEmitsTheWholeRequest() public {
        bytes32[] memory ids = _risks(3);
        Request memory want = Request({
            requestId: 1,
            kind: SheafTypes.KIND_SETTLEMENT,
            consumer: address(this),
            termsHash: TERMS,
            modelDigest: MODEL,
            risksHash: keccak256(abi.encodePacked(ids)),
            riskCount: 3,
            windowStart: WINDOW_START,
            windowEnd: WINDOW_END,
            failAfter: NOW + 30 days,
            fee: 13e6,
            anchorHash: blockhash(block.number - 1)
        });
        bytes32 hash = keccak256(abi.encode(want));
        vm.expectEmit(address(hub));
        emit IReportHub.RequestOpened(1, hash, want, ids);
        vm.expectEmit(address(hub));
        emit IReportHub.AttemptOpened(1, hash, 0, 1, 1, NOW + DURATION);
        assertEq(hub.open(1, TERMS, MODEL, ids, WINDOW_START, WINDOW_END, NOW + 30 days), 1);

        assertEq(abi.encode(hub.requestOf(1)), abi.encode(want));
        assertEq(hub.requestHashOf(1), hash);
        assertEq(uint8(hub.state(1)), uint8(RequestState.Open));
        assertEq(abi.encode(hub.attemptOf(1)), abi.encode(Attempt(0, 1, 1, NOW + DURATION)));
        assertEq(hub.requestCount(), 1);
        assertEq(hub.openAttempts(1), 1);
        assertEq(feeToken.balanceOf(address(hub)), 13e6);
        assertNotEq(want.anchorHash, bytes32(0));
    }

    function testUnknownRequestIsAllZero() public view {
        Request memory zero;
        assertEq(abi.encode(hub.requestOf(9)), abi.encode(zero));
        assertEq(uint8(hub.state(9)), uint8(RequestState.None));
    }

    function testOpenRefusesBadArguments() public {
        bytes32[] memory ids = _risks(2);
        uint64 late = NOW + 60 days;
        for (uint8 kind = 0; kind < 6; ++kind) {
            if (kind == 1 || kind == 2 || kind == 4) continue;
            vm.expectRevert(abi.encodeWithSelector(IReportHub.UnknownKind.selector, kind));
            hub.open(kind, TERMS, MODEL, ids, WINDOW_START, WINDOW_END, late);
        }
        vm.expectRevert(abi.encodeWithSelector(IReportHub.PageSizeOutOfRange.selector, 0, 4096));
        hub.open(1, TERMS, MODEL, new bytes32[](0), WINDOW_START, WINDOW_END, late);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.PageSizeOutOfRange.selector, 4097, 4096));
        hub.open(1, TERMS, MODEL, new bytes32[](4097), WINDOW_START, WINDOW_END, late);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.EmptyWindow.selector, WINDOW_END, WINDOW_END));
        hub.open(1, TERMS, MODEL, ids, WINDOW_END, WINDOW_END, late);
        vm.expectRevert(
            abi.encodeWithSelector(IReportHub.WindowTooLate.selector, NOW + 7 days + 1, NOW + 7 days)
        );
        hub.open(1, TERMS, MODEL, ids, WINDOW_START, NOW + 7 days + 1, late);
    }

    function testOpenRefusesARiskNamedTwice() public {
        bytes32[] memory ids = _risks(5);
        ids[4] = ids[1];
        vm.expectRevert(abi.encodeWithSelector(IReportHub.DuplicateRisk.selector, ids[1]));
        hub.open(1, TERMS, MODEL, ids, WINDOW_START, WINDOW_END, NOW + 30 days);
    }

    function testTwoRequestsOfOneTransactionMayNameTheSameRisks() public {
        _open(2);
        _open(2);
        assertEq(hub.requestCount(), 2);
    }

    function testOpenTakesTheLargestPage() public {
        uint256 id = hub.open(1, TERMS, MODEL, _risks(4096), WINDOW_START, WINDOW_END, NOW + 30 days);
        assertEq(hub.requestOf(id).riskCount, 4096);
    }

    function testSettlementHasThirtyDays() public {
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportHub.FailAfterTooEarly.selector, NOW + 30 days - 1, uint256(NOW + 30 days)
            )
        );
        hub.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, NOW + 30 days - 1);
        hub.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, NOW + 30 days);
    }

    function testOtherKindsHaveFPlusTwoAttempts() public {
        uint64 least = NOW + 3 * (DURATION + GRACE);
        assertEq(hub.earliestFail(2, WINDOW_END), least);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.FailAfterTooEarly.selector, least - 1, least));
        hub.open(2, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, least - 1);
        hub.open(2, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, least);
        _seat(0, 7); // f = 2
        assertEq(hub.earliestFail(2, WINDOW_END), NOW + 4 * (DURATION + GRACE));
    }

    function testADisputeHasADayHoweverShortTheAttemptsAre() public {
        assertLt(3 * (DURATION + GRACE), 1 days);
        assertEq(hub.earliestFail(3, WINDOW_END), NOW + 1 days);
        hub.setTiming(1 days, GRACE);
        assertEq(hub.earliestFail(3, WINDOW_END), NOW + 3 * (1 days + GRACE));
    }

    function testTimesCountFromTheEndOfTheWindow() public {
        uint64 end = NOW + 1 days;
        assertEq(hub.earliestFail(2, end), end + 3 * (DURATION + GRACE));
        uint256 id = hub.open(2, TERMS, MODEL, _risks(1), WINDOW_START, end, end + 1 hours);
        assertEq(hub.attemptOf(id).deadline, end + DURATION);
    }

    function testOpenNeedsACommittee() public {
        registry = new OperatorRegistry(address(manager), IERC20(stakeToken), MIN_STAKE, UNBONDING, 0);
        ReportHub lone = _newHub();
        vm.expectRevert(IReportHub.NoCommittee.selector);
        lone.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, NOW + 30 days);
    }

    function testOpenNeedsTheFee() public {
        vm.startPrank(address(0xBAD));
        feeToken.approve(address(hub), 1e18);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientBalance.selector, address(0xBAD), 0, 11e6)
        );
        hub.open(1, TERMS, MODEL, _risks(1), WINDOW_START, WINDOW_END, NOW + 30 days);
        vm.stopPrank();
    }

    // Submitting.

    function testSubmitAcceptsAQuorum() public {
        uint256 id = _open(5);
        Report memory report = _report(id);
        bytes memory signatures = _sign(hub.reportDigest(report), 0, 13);
        assertEq(hub.wouldAccept(report, 13, signatures), bytes4(0));
        vm.expectEmit(address(hub));
        emit IReportHub.ReportAccepted(id, 0, report.outcomeRoot, hub.reportDigest(report), 13, address(this));
        hub.submit(report, 13, signatures);
        assertEq(uint8(hub.state(id)), uint8(RequestState.Reported));
        assertEq(hub.outcomeRoot(id), report.outcomeRoot);
        assertEq(hub.observersOf(id), 7);
        assertEq(hub.openAttempts(1), 0);
    }

    function testSubmitAcceptsAllSigners() public {
        uint256 id = _open(1);
        Report memory report = _report(id);
        hub.submit(report, 15, _sign(hub.reportDigest(report), 0, 15));
        assertEq(uint8(hub.state(id)), uint8(RequestState.Reported));
    }

    function testARequestAcceptsOneReport() public {
        uint256 id = _open(2);
        Report memory report = _submit(id, 0, 4);
        bytes memory error_ =
            abi.encodeWithSelector(IReportHub.RequestNotOpen.selector, id, RequestState.Reported);
        _refused(report, 7, error_, "invariant 4: the same report again");
        report.outcomeRoot = keccak256("other");
        _refused(report, 7, error_, "invariant 4: another report");
    }

    function testSubmitRefusesAnUnknownRequest() public {
        _open(1);
        Report memory report = _report(1);
        report.requestId = 2;
        _refused(
            report,
            7,
            abi.encodeWithSelector(IReportHub.RequestNotOpen.selector, 2, RequestState.None),
            "unknown"
        );
    }

    function testSubmitRefusesAnotherContext() public {
        uint256 id = _open(2);
        Report memory r = _report(id);
        bytes32 x = keccak256("x");

        r.attempt = 1;
        _refused(r, 7, abi.encodeWithSelector(IReportHub.WrongAttempt.selector, 1, 0), "attempt");
        r = _report(id);
        r.requestHash = x;
        _refused(
            r,
            7,
            abi.encodeWithSelector(IReportHub.WrongRequestHash.selector, x, hub.requestHashOf(id)),
            "hash"
        );
        r = _report(id);
        r.termsHash = x;
        _refused(r, 7, abi.encodeWithSelector(IReportHub.WrongTerms.selector, x, TERMS), "terms");
        r = _report(id);
        r.modelDigest = x;
        _refused(r, 7, abi.encodeWithSelector(IReportHub.WrongModel.selector, x, MODEL), "model");
        r = _report(id);
        r.outcomeCount = 1;
        _refused(r, 7, abi.encodeWithSelector(IReportHub.WrongOutcomeCount.selector, 1, 2), "count");
        r = _report(id);
        r.windowEnd = WINDOW_END - 1;
        _refused(
            r,
            7,
            abi.encodeWithSelector(IReportHub.WrongWindow.selector, WINDOW_END - 1, WINDOW_END),
            "window"
        );
        r = _report(id);
        r.outcomeRoot = 0;
        _refused(r, 7, abi.encodeWithSelector(IReportHub.ZeroOutcomeRoot.selector), "root");
        r = _report(id);
        r.committeeDigest = x;
        _refused(
            r,
            7,
            abi.encodeWithSelector(IReportHub.WrongCommittee.selector, x, registry.committeeDigest(1)),
            "committee"
        );
    }

    function testSubmitRefusesFewOrForeignObservers() public {
        Report memory r = _report(_open(1));
        uint32[4] memory bad = [uint32(0), 3, 0x17, type(uint32).max];
        for (uint256 i = 0; i < bad.length; ++i) {
            r.observers = bad[i];
            _refused(
                r,
                7,
                abi.encodeWithSelector(IReportHub.WrongObservers.selector, bad[i], 3),
                "invariant 9: observers"
            );
        }
    }

    function testSubmitRefusesLessThanAQuorum() public {
        Report memory r = _report(_open(1));
        _refused(r, 3, abi.encodeWithSelector(IReportHub.QuorumTooSmall.selector, 2, 3), "invariant 5");
    }

    function testSubmitRefusesBeforeTheWindowEnds() public {
        uint64 end = NOW + 1 days;
        uint256 id = hub.open(2, TERMS, MODEL, _risks(1), WINDOW_START, end, end + 1 hours);
        Report memory r = _report(id);
        _refused(r, 7, abi.encodeWithSelector(IReportHub.WindowNotEnded.selector, uint256(NOW), end), "early");
        vm.warp(end);
        _submit(id, 0, 4);
    }

    /// @dev Any changed field of a signed report is refused, whatever the field.
    function testFuzzSignaturesBindEveryField(uint256 field, bytes32 noise) public {
        uint256 id = _open(2);
        Report memory r = _report(id);
        bytes memory signatures = _sign(hub.reportDigest(r), 0, 7);
        field = bound(field, 0, 11);
        bytes memory raw = abi.encode(r);
        bytes32 before = keccak256(raw);
        uint256 mask = field == 3 || field == 7 || field == 10
            ? type(uint32).max
            : (field == 11 ? type(uint64).max : type(uint256).max);
        assembly ("memory-safe") {
            mstore(add(raw, add(0x20, shl(5, field))), and(noise, mask))
        }
        vm.assume(keccak256(raw) != before);
        assertTrue(
            hub.wouldAccept(abi.decode(raw, (Report)), 7, signatures) != 0, "invariant 4: changed field"
        );
        assertEq(hub.wouldAccept(r, 7, signatures), bytes4(0));
    }

    function testSubmitRefusesSignaturesForAnotherHubOrChain() public {
        ReportHub other = _newHub();
        uint256 id = _open(1);
        Report memory r = _report(id);
        bytes memory signatures = _sign(other.reportDigest(r), 0, 7);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 0));
        hub.submit(r, 7, signatures);

        signatures = _sign(hub.reportDigest(r), 0, 7);
        vm.chainId(999);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 0));
        hub.submit(r, 7, signatures);
    }

    function testWouldAcceptNamesTheError() public {
        Report memory r = _report(_open(1));
        bytes memory signatures = _sign(hub.reportDigest(r), 0, 7);
        assertEq(hub.wouldAccept(r, 7, signatures), bytes4(0));
        assertEq(hub.wouldAccept(r, 3, signatures), IReportHub.QuorumTooSmall.selector);
        assertEq(hub.wouldAccept(r, 15, signatures), IReportHub.SignaturesLengthWrong.selector);
        assertEq(hub.wouldAccept(r, 0x17, signatures), IReportHub.SignersNotMembers.selector);
        r.auxRoot = keccak256("aux");
        assertEq(hub.wouldAccept(r, 7, signatures), IReportHub.BadSignature.selector);
    }

    // Parameters.

    function testOnlyTheAuthoritySetsTiming() public {
        vm.prank(address(0xBAD));
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(0xBAD))
        );
        hub.setTiming(900, 90);
        hub.setTiming(900, 90);
        assertEq(hub.attemptDuration(), 900);
        assertEq(hub.grace(), 90);
    }

    function testTimingHasBounds() public {
        uint32[2][2] memory bad = [[uint32(7 days + 1), GRACE], [DURATION, 7 days + 1]];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IReportHub.ParameterOutOfRange.selector,
                    i == 0 ? bytes32("attemptDuration") : bytes32("grace"),
                    bad[i][i],
                    7 days
                )
            );
            hub.setTiming(bad[i][0], bad[i][1]);
        }
    }

    function testKnowsItsParts() public view {
        assertEq(hub.registry(), address(registry));
        assertEq(hub.feeToken(), address(feeToken));
        assertEq(hub.treasury(), TREASURY);
    }

    /// @dev Signs the report as it is and expects exactly this refusal, by submit and by wouldAccept.
    function _refused(Report memory r, uint32 signers, bytes memory error_, string memory why) private {
        bytes memory signatures = _sign(hub.reportDigest(r), 0, signers);
        assertEq(hub.wouldAccept(r, signers, signatures), bytes4(error_), why);
        vm.expectRevert(error_);
        hub.submit(r, signers, signatures);
    }
}
