// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {RequestState} from "../src/libs/SheafTypes.sol";
import {JuryHandler} from "./support/JuryHandler.sol";
import {OracleHandler} from "./support/OracleHandler.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Invariants 4, 5, 6, 7 and 9 of INVARIANTS.md after every step of random histories.
contract OracleInvariantsTest is Test {
    JuryHandler private handler;

    function setUp() public {
        handler = new JuryHandler();
        handler.setUp();
        bytes4[] memory selectors = new bytes4[](20);
        selectors[0] = OracleHandler.seat.selector;
        selectors[1] = OracleHandler.openRequest.selector;
        selectors[2] = OracleHandler.submit.selector;
        selectors[3] = OracleHandler.submitWrong.selector;
        selectors[4] = OracleHandler.reopen.selector;
        selectors[5] = OracleHandler.failRequest.selector;
        selectors[6] = OracleHandler.collect.selector;
        selectors[7] = OracleHandler.collectProtocol.selector;
        selectors[8] = OracleHandler.claim.selector;
        selectors[9] = OracleHandler.stake.selector;
        selectors[10] = OracleHandler.unbond.selector;
        selectors[11] = OracleHandler.withdraw.selector;
        selectors[12] = OracleHandler.pass.selector;
        selectors[13] = OracleHandler.slash.selector;
        selectors[14] = OracleHandler.slashWrong.selector;
        selectors[15] = OracleHandler.claimSlashed.selector;
        selectors[16] = JuryHandler.seatJury.selector;
        selectors[17] = JuryHandler.dispute.selector;
        selectors[18] = JuryHandler.collectRoyalty.selector;
        selectors[19] = JuryHandler.claimRoyalty.selector;
        targetSelector(FuzzSelector({addr: address(handler), selectors: selectors}));
        targetContract(address(handler));
    }

    function invariant_4_OneReportInALife() public view {
        for (uint256 id = 1; id <= handler.requests(); ++id) {
            (RequestState state, bytes32 root) = handler.stateAndRoot(id);
            bool ended = state == RequestState.Reported || state == RequestState.Failed;
            assertEq(handler.endings(id), ended ? 1 : 0, "invariant 4: a request ends once");
            assertEq(root, handler.rootOf(id), "invariant 4: an accepted root stays");
        }
    }

    function invariant_5_OnlyQuorumsOfTheAttempt() public view {
        assertEq(handler.badReportsAccepted(), 0, "invariants 4 and 5: a report that must be refused");
    }

    function invariant_6_StakeStays() public view {
        assertEq(
            handler.registryBalance(),
            handler.staked() - handler.withdrawn() - handler.slashedPaid(),
            "invariant 6: all stake is held"
        );
        assertEq(
            handler.held() + handler.slashCredits(),
            handler.registryBalance(),
            "invariants 6 and 7: all stake is booked"
        );
        assertEq(
            handler.slashed(),
            handler.slashCredits() + handler.slashedPaid(),
            "invariant 7: what was slashed is owed or paid"
        );
        assertEq(handler.wrongSlashes(), 0, "invariant 6: slashing by the tier, on evidence alone");
        (uint256 votes, uint256 bonds) = handler.votesAndBonds();
        assertEq(votes, bonds, "bonded stake that was never slashed votes, and nothing else");
        assertEq(handler.earlyWithdrawals(), 0, "invariant 6: the delay");
        assertGe(handler.lowestMember(), 1000e6, "invariant 6: members keep their minimum");
    }

    function invariant_7_WhatTheHubOwesItHas() public view {
        assertEq(handler.hubBalance(), handler.owed(), "invariant 7");
        (uint256 held, uint256 owed) = handler.royalties();
        assertEq(held, owed, "invariant 7: royalties");
        assertEq(
            held,
            handler.royaltiesCollected() - handler.royaltiesClaimed(),
            "invariant 7: a royalty appeared or vanished"
        );
    }

    function invariant_9_FeesInAreFeesOut() public view {
        assertEq(handler.paidIn(), handler.paidOut() + handler.owed(), "invariant 9: to the last unit");
    }

    function invariant_OpenCountsAgree() public view {
        (uint256 byState, uint256 byEpoch) = handler.openByBoth();
        assertEq(byState, byEpoch, "every open request is counted in its attempt's epoch");
    }

    /// @dev The handler can do what the invariants are about: one history that meets every kind of step.
    function testTheHandlerReachesEverything() public {
        handler.openRequest(2, 3);
        handler.submit(1, 7, bytes32("root"));
        handler.submitWrong(2, 3);
        assertEq(handler.accepted(), 1, "accepted");
        uint256 before = handler.paidOut();
        handler.collect(1, 0);
        handler.collectProtocol(1);
        handler.claim();
        assertGt(handler.paidOut(), before, "collected");
        handler.pass(4 days);
        handler.reopen(2);
        (RequestState state,) = handler.stateAndRoot(2);
        assertEq(uint8(state), uint8(RequestState.Open));
        handler.failRequest(2);
        (state,) = handler.stateAndRoot(2);
        assertEq(uint8(state), uint8(RequestState.Failed));
        handler.openRequest(1, 2);
        handler.submit(3, 7, bytes32("settled"));
        handler.seatJury(6, 4);
        handler.dispute(3);
        assertEq(handler.disputed(), 1, "disputed");
        handler.submit(4, 7, bytes32("judged"));
        assertEq(handler.accepted(), 3, "the jury's report");
        handler.collectRoyalty(3);
        handler.collectRoyalty(4);
        handler.claimRoyalty(true);
        assertGt(handler.royaltiesClaimed(), 0, "royalty claimed");
        handler.stake(0, 5);
        handler.seat(2, 4);
        handler.unbond(0, 2 * 1000e6);
        handler.unbond(1, 1000e6);
        for (uint256 i = 0; i < 6; ++i) {
            handler.pass(4 days);
        }
        handler.withdraw(1);
        assertEq(handler.withdrawn(), 1000e6, "withdrawn");
        handler.slash(4, 1, "a");
        handler.slash(4, 1, "b");
        handler.slash(4, 4, "c");
        handler.slashWrong(5, 4, 1);
        assertEq(handler.slashed(), 1000e6, "slashed");
        handler.claimSlashed(true);
        handler.claimSlashed(false);
        assertEq(handler.slashedPaid(), 1000e6, "paid");
        invariant_4_OneReportInALife();
        invariant_6_StakeStays();
        invariant_7_WhatTheHubOwesItHas();
        invariant_9_FeesInAreFeesOut();
    }
}
