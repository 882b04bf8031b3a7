// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Attempt, IReportHub} from "../src/interfaces/IReportHub.sol";
import {Report, RequestState, SheafTypes} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {ListingToken} from "./support/OracleTokens.sol";

/// @notice Attempts, committees, groups, and the end of a request.
contract ReportHubLifeTest is HubFixture {
    function setUp() public override {
        super.setUp();
        _seat(0, 4);
    }

    // Attempts.

    function testAReportIsWelcomeAfterTheDeadlineUntilReopened() public {
        uint256 id = _open(1);
        vm.warp(NOW + DURATION + GRACE + 5 days);
        _submit(id, 0, 4);
        assertEq(uint8(hub.state(id)), uint8(RequestState.Reported));
    }

    function testReopenWaitsForDeadlineAndGrace() public {
        uint256 id = _open(1);
        uint256 lapse = NOW + DURATION + GRACE;
        for (uint256 at = NOW; at <= lapse; at += GRACE) {
            vm.warp(at);
            vm.expectRevert(abi.encodeWithSelector(IReportHub.AttemptNotLapsed.selector, at, lapse + 1));
            hub.reopen(id);
        }
        vm.warp(lapse + 1);
        vm.expectEmit(address(hub));
        emit IReportHub.AttemptOpened(id, hub.requestHashOf(id), 1, 1, 2, uint64(lapse + 1 + DURATION));
        vm.prank(address(0xA11)); // anyone may
        hub.reopen(id);
        assertEq(hub.attemptOf(id).attempt, 1);
        assertEq(hub.openAttempts(1), 1);
    }

    function testAnOlderAttemptsReportIsRefused() public {
        uint256 id = _open(1);
        Report memory old = _report(id);
        bytes memory signatures = _sign(hub.reportDigest(old), 0, 7);
        _lapse(id);
        hub.reopen(id);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.WrongAttempt.selector, 0, 1));
        hub.submit(old, 7, signatures); // invariant 4
        old.attempt = 1;
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 0));
        hub.submit(old, 7, signatures); // invariant 4
        _submit(id, 0, 4);
    }

    function testTheCommitteeOfTheAttemptStaysWhenANewerOneIsSeated() public {
        uint256 id = _open(1);
        _seat(4, 7);
        assertEq(registry.activeEpoch(), 2);
        Report memory r = _report(id);
        assertEq(r.committeeDigest, registry.committeeDigest(1));
        r.committeeDigest = registry.committeeDigest(2);
        bytes memory signatures = _sign(hub.reportDigest(r), 4, _quorum(7));
        vm.expectRevert(
            abi.encodeWithSelector(
                IReportHub.WrongCommittee.selector, registry.committeeDigest(2), registry.committeeDigest(1)
            )
        );
        hub.submit(r, _quorum(7), signatures); // invariant 4: another committee than the attempt's
        _submit(id, 0, 4);
    }

    function testReopenTakesTheActiveCommittee() public {
        uint256 id = _open(1);
        _seat(4, 7);
        _lapse(id);
        hub.reopen(id);
        Attempt memory a = hub.attemptOf(id);
        assertEq(a.epoch, 2);
        assertEq(hub.openAttempts(1), 0);
        assertEq(hub.openAttempts(2), 1);
        _submit(id, 4, 7);
        assertEq(hub.openAttempts(2), 0);
    }

    function testReopensAsOftenAsNeeded() public {
        uint256 id = _open(1);
        for (uint32 i = 1; i <= 20; ++i) {
            _lapse(id);
            hub.reopen(id);
            assertEq(hub.attemptOf(id).attempt, i);
        }
        _submit(id, 0, 4);
    }

    // Groups.

    function testFirstAttemptsOfAnEpochShareAGroup() public {
        assertEq(hub.attemptOf(_open(1)).group, 1);
        assertEq(hub.attemptOf(_open(1)).group, 1);
        _seat(0, 5);
        assertEq(hub.attemptOf(_open(1)).group, 2, "a new epoch is a new group");
    }

    function testAReopenedAttemptHasItsOwnGroupAndALapseEndsTheShared() public {
        uint256 first = _open(1);
        uint256 second = _open(1);
        _lapse(first);
        hub.reopen(first);
        assertEq(hub.attemptOf(first).group, 2);
        assertEq(hub.attemptOf(second).group, 1, "attempts under way keep theirs");
        uint256 third = _open(1);
        assertEq(hub.attemptOf(third).group, 3, "the shared group ended at its first lapse");
        _lapse(first);
        hub.reopen(first);
        assertEq(hub.attemptOf(first).group, 4);
        assertEq(hub.attemptOf(_open(1)).group, 3, "the lapse of a later attempt ends nothing shared");
        hub.reopen(second);
        assertEq(hub.attemptOf(_open(1)).group, 3, "the lapse of an attempt of an ended group ends no other");
    }

    function testAReportedRequestEndsNoGroup() public {
        uint256 id = _open(1);
        _submit(id, 0, 4);
        assertEq(hub.attemptOf(_open(1)).group, 1);
    }

    function testAFailedFirstAttemptEndsItsGroup() public {
        uint256 id = _openKind(SheafTypes.KIND_MONITORING, 1);
        vm.warp(hub.requestOf(id).failAfter);
        hub.fail(id);
        assertEq(hub.attemptOf(_open(1)).group, 2);
    }

    function testAGroupEndsAfter1024Attempts() public {
        for (uint256 i = 0; i < 1024; ++i) {
            assertEq(hub.attemptOf(_open(1)).group, 1);
        }
        assertEq(hub.attemptOf(_open(1)).group, 2);
    }

    // Failing.

    function testARequestFailsFromFailAfterOnAndRefunds() public {
        uint256 id = _open(2);
        uint64 failAfter = hub.requestOf(id).failAfter;
        vm.warp(failAfter - 1);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.TooEarlyToFail.selector, failAfter - 1, failAfter));
        hub.fail(id);
        vm.warp(failAfter);
        uint256 before = feeToken.balanceOf(address(this));
        vm.expectEmit(address(hub));
        emit IReportHub.RequestFailed(id, hub.requestHashOf(id), 12e6);
        vm.prank(address(0xA11));
        hub.fail(id);
        assertEq(feeToken.balanceOf(address(this)), before + 12e6);
        assertEq(uint8(hub.state(id)), uint8(RequestState.Failed));
        assertEq(hub.openAttempts(1), 0);
    }

    function testAnOutageCannotUseUpARequest() public {
        uint256 id = _open(1);
        vm.warp(hub.requestOf(id).failAfter - 1);
        hub.reopen(id);
        _submit(id, 0, 4);
        assertEq(uint8(hub.state(id)), uint8(RequestState.Reported));
    }

    function testARequestEndsOnce() public {
        uint256 failed = _openKind(SheafTypes.KIND_MONITORING, 1);
        uint256 reported = _openKind(SheafTypes.KIND_MONITORING, 1);
        _submit(reported, 0, 4);
        Report memory r = _report(failed);
        bytes memory signatures = _sign(hub.reportDigest(r), 0, 7);
        vm.warp(hub.requestOf(failed).failAfter);
        hub.fail(failed);

        bytes memory notOpen =
            abi.encodeWithSelector(IReportHub.RequestNotOpen.selector, failed, RequestState.Failed);
        vm.expectRevert(notOpen);
        hub.submit(r, 7, signatures);
        vm.expectRevert(notOpen);
        hub.fail(failed);
        vm.expectRevert(notOpen);
        hub.reopen(failed);

        notOpen = abi.encodeWithSelector(IReportHub.RequestNotOpen.selector, reported, RequestState.Reported);
        vm.expectRevert(notOpen);
        hub.fail(reported);
        vm.expectRevert(notOpen);
        hub.reopen(reported);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.RequestNotOpen.selector, 77, RequestState.None));
        hub.fail(77);
    }

    function testAConsumerThatCannotBePaidClaimsLater() public {
        ListingToken token = new ListingToken();
        vm.etch(address(feeToken), address(token).code);
        uint256 id = _openKind(SheafTypes.KIND_MONITORING, 1);
        ListingToken(address(feeToken)).setListed(address(this), true);
        vm.warp(hub.requestOf(id).failAfter);
        vm.expectEmit(address(hub));
        emit IReportHub.Credited(address(this), 11e6);
        hub.fail(id);
        assertEq(hub.creditOf(address(this)), 11e6);
        vm.expectRevert(abi.encodeWithSelector(ListingToken.Listed.selector, address(this)));
        hub.claim(address(this));

        ListingToken(address(feeToken)).setListed(address(this), false);
        uint256 before = feeToken.balanceOf(address(this));
        hub.claim(address(this));
        assertEq(feeToken.balanceOf(address(this)), before + 11e6);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.NothingToClaim.selector, address(this)));
        hub.claim(address(this));
    }

    // The mark of ended epochs.

    function testAttemptsEndedFollowsTheOldestOpenOne() public {
        uint256 id = _open(1); // epoch 1
        _seat(0, 4);
        _seat(0, 4); // epochs 2 and 3, 3 is active
        assertFalse(hub.attemptsEnded(1), "its attempt is open");
        assertFalse(hub.attemptsEnded(2), "an older attempt is open");
        _submit(id, 0, 4);
        assertFalse(hub.attemptsEnded(3), "the active epoch never has ended");
        assertTrue(hub.attemptsEnded(2));
        assertTrue(hub.attemptsEnded(1));
    }

    function testAttemptsEndedPassesManyEpochsInSteps() public {
        for (uint256 i = 0; i < 100; ++i) {
            _seat(0, 4);
        }
        assertFalse(hub.attemptsEnded(100), "64 epochs at a time");
        assertTrue(hub.attemptsEnded(100));
    }

    function testFuzzFailAfterLeavesRoomForFPlusTwoAttempts(
        uint256 n,
        uint32 duration,
        uint32 grace,
        uint8 kind
    ) public {
        n = bound(n, 4, 31);
        duration = uint32(bound(duration, DURATION, 7 days));
        grace = uint32(bound(grace, GRACE, 7 days));
        kind = uint8(bound(kind, 1, 3));
        _seat(0, n);
        hub.setTiming(duration, grace);
        uint256 least = ((n - 1) / 3 + 2) * (uint256(duration) + grace);
        if (kind == SheafTypes.KIND_SETTLEMENT && least < 30 days) least = 30 days;
        if (kind == SheafTypes.KIND_DISPUTE && least < 1 days) least = 1 days;
        assertEq(hub.earliestFail(kind, WINDOW_END), NOW + least);
    }

    function _lapse(uint256 id) private {
        vm.warp(hub.attemptOf(id).deadline + hub.grace() + 1);
    }
}
