// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {IOperatorRegistry} from "../src/interfaces/IOperatorRegistry.sol";
import {Attempt, IReportHub} from "../src/interfaces/IReportHub.sol";
import {Report, Request, RequestState, SheafTypes} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Disputes at the hub and the juries of the registry that answer them.
contract JuryTest is HubFixture {
    uint64 private constant JURY = (1 << 31) + 1;

    function setUp() public override {
        super.setUp();
        _seat(0, 4);
    }

    function _list(uint256 from, uint256 n) private pure returns (address[] memory members) {
        members = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            members[i] = _operator(from + i);
        }
    }

    function _jury(uint256 from, uint256 n) private returns (uint64) {
        for (uint256 i = from; i < from + n; ++i) {
            if (registry.operatorOf(_operator(i)).signer == address(0)) _enrol(i);
        }
        return registry.seatJury(_list(from, n));
    }

    function _reported() private returns (uint256 id) {
        id = _open(3);
        _submit(id, 0, 4);
    }

    function test_a_dispute_goes_to_the_jury_and_repeats_the_first_request() public {
        assertEq(_jury(10, 7), JURY);
        uint256 first = _reported();
        assertEq(hub.reportedAt(first), NOW);
        vm.warp(NOW + 100);
        uint256 second = hub.openDispute(first, _risks(2));
        Request memory a = hub.requestOf(first);
        Request memory b = hub.requestOf(second);
        assertEq(b.kind, SheafTypes.KIND_DISPUTE);
        assertEq(b.termsHash, a.termsHash);
        assertEq(b.modelDigest, a.modelDigest);
        assertEq(b.windowStart, a.windowStart);
        assertEq(b.windowEnd, a.windowEnd);
        assertEq(b.failAfter, NOW + 100 + 1 days, "a day, more than the attempts of the jury take");
        assertEq(hub.firstOf(second), first);
        assertEq(hub.firstOf(first), 0);
        assertEq(hub.attemptOf(second).epoch, JURY);
        assertEq(registry.activeEpoch(), 1, "the committee serves on");
        Report memory report = _report(second);
        bytes memory wrong = _sign(hub.reportDigest(report), 0, _quorum(7));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 0));
        hub.submit(report, _quorum(7), wrong);
        _submit(second, 10, 7);
        assertEq(uint8(hub.state(second)), uint8(RequestState.Reported));
        vm.prank(_operator(11));
        hub.collect(_operator(11), _one(second));
    }

    function test_without_a_jury_the_active_committee_answers() public {
        uint256 first = _reported();
        assertEq(hub.attemptOf(hub.openDispute(first, _risks(1))).epoch, 1);
        _seat(20, 4);
        assertEq(hub.attemptOf(hub.openDispute(first, _risks(1))).epoch, 2, "others where there are others");
    }

    function test_a_jury_does_not_judge_itself() public {
        _jury(10, 4);
        _seat(10, 4);
        uint256 own = _open(1);
        _submit(own, 10, 4);
        assertEq(hub.attemptOf(hub.openDispute(own, _risks(1))).epoch, 2, "jurors signed it");
        assertEq(registry.disputeEpoch(1), JURY, "of the committee before they are still outside");
    }

    function test_a_reopened_dispute_stays_with_the_jury_and_its_group_is_its_own() public {
        _jury(10, 4);
        uint256 second = hub.openDispute(_reported(), _risks(1));
        Attempt memory a = hub.attemptOf(second);
        vm.warp(a.deadline + GRACE + 1);
        hub.reopen(second);
        assertEq(hub.attemptOf(second).epoch, JURY);
        assertGt(hub.attemptOf(second).group, a.group);
        vm.warp(hub.requestOf(second).failAfter);
        hub.fail(second);
        assertEq(hub.openAttempts(JURY), 0);
    }

    function test_only_reported_settlements_are_disputed() public {
        uint256 open = _open(1);
        vm.expectRevert(
            abi.encodeWithSelector(IReportHub.RequestNotReported.selector, open, RequestState.Open)
        );
        hub.openDispute(open, _risks(1));
        uint256 monitoring = _openKind(SheafTypes.KIND_MONITORING, 1);
        _submit(monitoring, 0, 4);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.UnknownKind.selector, 2));
        hub.openDispute(monitoring, _risks(1));
        uint256 second = hub.openDispute(_reported(), _risks(1));
        _submit(second, 0, 4);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.UnknownKind.selector, 3));
        hub.openDispute(second, _risks(1));
        uint256 first = _reported();
        vm.expectRevert(abi.encodeWithSelector(IReportHub.PageSizeOutOfRange.selector, 0, 4096));
        hub.openDispute(first, _risks(0));
    }

    function test_jurors_are_admitted_like_a_committee() public {
        _enrol(10);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.CommitteeSizeOutOfRange.selector, 1, 4, 31));
        registry.seatJury(_list(10, 1));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.JurorInCommittee.selector, 1));
        registry.seatJury(_list(0, 4));
        vm.prank(address(0xBAD));
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(0xBAD))
        );
        registry.seatJury(_list(0, 4));
    }

    function test_a_jury_waits_for_its_activation() public {
        registry = new OperatorRegistry(address(manager), IERC20(stakeToken), MIN_STAKE, UNBONDING, 2 days);
        for (uint256 i = 0; i < 8; ++i) {
            _enrol(i);
        }
        registry.seatCommittee(_list(0, 4));
        vm.warp(NOW + 2 days);
        registry.activateCommittee(_list(0, 4));
        registry.seatJury(_list(4, 4));
        assertEq(registry.juryEpoch(), 0);
        assertEq(registry.proposedJury().activeFrom, NOW + 4 days);
        assertEq(registry.proposedCommittee().activeFrom, 0, "a jury proposed is no committee proposed");
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.ActivationTooEarly.selector, block.timestamp, NOW + 4 days
            )
        );
        registry.activateJury(_list(4, 4));
        vm.warp(NOW + 4 days);
        vm.prank(address(0xA11));
        assertEq(registry.activateJury(_list(4, 4)), JURY);
        vm.expectRevert();
        registry.activateJury(_list(4, 4));
    }

    /// INVARIANT 6: a juror's stake answers for the disputes it may be given, and is free once its jury has ended.
    function test_a_juror_leaves_only_after_its_jury_and_its_disputes() public {
        _jury(10, 4);
        uint256 second = hub.openDispute(_reported(), _risks(1));
        address juror = _operator(10);
        bytes memory low = abi.encodeWithSelector(IOperatorRegistry.StakeTooLow.selector, juror, 0, MIN_STAKE);
        vm.startPrank(juror);
        registry.standDown(true);
        vm.expectRevert(low);
        registry.unbond(MIN_STAKE);
        vm.stopPrank();
        assertEq(_jury(20, 4), JURY + 1);
        vm.prank(juror);
        vm.expectRevert(low);
        registry.unbond(MIN_STAKE);
        _submit(second, 10, 4);
        vm.prank(juror);
        registry.unbond(MIN_STAKE);
        assertTrue(hub.attemptsEnded(JURY));
        assertFalse(hub.attemptsEnded(JURY + 1), "the active jury may be given more");
    }

    /// A jury that stays must not hold the stake of committees that have long ended.
    function test_a_standing_jury_holds_no_other_stake() public {
        _jury(10, 4);
        _seat(20, 4);
        _seat(24, 4);
        vm.startPrank(_operator(0));
        registry.unbond(MIN_STAKE);
        vm.stopPrank();
    }
}
