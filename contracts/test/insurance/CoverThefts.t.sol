// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {Product} from "../../src/interfaces/IProductBook.sol";
import {IReportHub} from "../../src/interfaces/IReportHub.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {IMintable, ReentrantToken} from "./support/Tokens.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

/// @dev Three phases of one season, each up to half of the sum.
abstract contract CoverFixture is InsuranceFixture {
    bytes32[3] internal _phases = [bytes32("sowing"), bytes32("flowering"), bytes32("harvest")];

    function setUp() public virtual override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            Product memory p = _rain();
            p.termsHash = _phases[i];
            p.windowStart = WINDOW_START + uint64(i) * 31 days;
            p.windowEnd = p.windowStart + 31 days;
            p.curve.limitBps = 5000;
            p.premiumRateBps = uint16(1000 * (i + 1));
            p.coolingOffDays = 10;
            p.zone = "north";
            (p.disputeWindow, p.disputeBondBps, p.disputeFloor) = (1 days, 500, 5000e6);
            products.publish(p);
            pool.setLimit(_phases[i], 10_000);
        }
    }

    function _cover(address holder) internal returns (uint256[] memory) {
        bytes32[] memory ids = new bytes32[](3);
        for (uint256 i = 0; i < 3; ++i) {
            ids[i] = _phases[i];
        }
        return rights.sellPhases(ids, _parcel(0), holder, SUM);
    }

    function _risks() internal view returns (bytes32[] memory ids) {
        ids = new bytes32[](1);
        ids[0] = SheafTypes.riskId(_phases[0], _parcel(0));
    }
}

/// @notice A token that calls back while a cover is sold, whose phases are not all known yet.
contract CoverSaleThefts is CoverFixture {
    function _newToken() internal override returns (IMintable) {
        return IMintable(address(new ReentrantToken()));
    }

    /// @dev Sells a cover while each transfer tries to grant a lien; the token itself is the holder.
    function _sellWith(uint256 policyId) private {
        ReentrantToken hooked = ReentrantToken(address(token));
        hooked.arm(address(rights), abi.encodeCall(rights.grantLien, (policyId, OTHER, uint96(SUM))));
        uint256[] memory ids = _cover(address(token));
        hooked.arm(address(0), "");
        assertEq(hooked.succeeded(), 0, "a lien was granted on a cover that was not whole");
        assertEq(hooked.lastError(), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(rights.rightsOf(ids[i]).lien, 0);
        }
        vm.prank(address(token));
        rights.grantLien(ids[0], OTHER, uint96(SUM));
        assertEq(rights.rightsOf(ids[2]).creditor, OTHER, "afterwards it binds all of them");
    }

    function test_no_lien_on_the_first_phase_while_the_others_are_sold() public {
        _sellWith(1);
    }

    function test_no_lien_on_a_later_phase_while_it_is_sold() public {
        _sellWith(3);
    }

    function test_who_owns_nothing_pledges_nothing_during_the_sale() public {
        ReentrantToken hooked = ReentrantToken(address(token));
        hooked.arm(address(rights), abi.encodeCall(rights.grantLien, (1, address(0xBAD), type(uint96).max)));
        uint256[] memory ids = _cover(HOLDER);
        hooked.arm(address(0), "");
        assertEq(hooked.succeeded(), 0, "no owner was asked");
        assertEq(rights.rightsOf(ids[0]).creditor, address(0));
    }
}

/// @notice A challenge that lasts longer than a report may go unshown.
contract CoverDisputeThefts is CoverFixture {
    function test_a_new_request_cannot_void_a_ruling_that_is_still_to_come() public {
        _cover(HOLDER);
        vm.warp(WINDOW_START + 31 days);
        bytes32[] memory ids = _risks();
        uint256 first = book.requestSettlement(_phases[0], ids);
        (uint256 second, Outcome[] memory dry) = _challenged(first, ids[0]);
        vm.warp(block.timestamp + 90 days);
        assertLt(block.timestamp, disputes.disputeOf(second).deadline, "the challenge is open");
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskRequested.selector, ids[0], first));
        book.requestSettlement(_phases[0], ids);

        Outcome[] memory wet = new Outcome[](1);
        wet[0] = _outcome(0, ids[0], 3_000_000, 1);
        assertNotEq(TestTree.rootOf(wet), TestTree.rootOf(dry));
        hub.report(second, TestTree.rootOf(wet));
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(wet, 0, 1);
        disputes.rule(second, part, proof, flags);
        book.settle(second, part, proof, flags);
        assertEq(uint8(book.stage(1)), uint8(Stage.Paid), "what the jury said");
        _checkMoney();
    }

    /// @dev And it is not endless: past the challenge's deadline the risk may be asked again.
    function test_an_unanswered_challenge_holds_a_lost_report_no_longer_than_its_deadline() public {
        _cover(HOLDER);
        vm.warp(WINDOW_START + 31 days);
        bytes32[] memory ids = _risks();
        uint256 first = book.requestSettlement(_phases[0], ids);
        (uint256 second,) = _challenged(first, ids[0]);
        vm.warp(disputes.disputeOf(second).deadline - 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskRequested.selector, ids[0], first));
        book.requestSettlement(_phases[0], ids);
        vm.warp(disputes.disputeOf(second).deadline);
        assertGt(book.requestSettlement(_phases[0], ids), second);
    }

    /// @dev A committee that says dry, and a holder who has half a year for the jury: within the hub's range.
    function _challenged(uint256 first, bytes32 riskId)
        private
        returns (uint256 second, Outcome[] memory dry)
    {
        dry = new Outcome[](1);
        dry[0] = _outcome(0, riskId, 1_000_000, 1);
        hub.report(first, TestTree.rootOf(dry));
        token.mint(HOLDER, SUM);
        feeToken.mint(HOLDER, SUM);
        vm.mockCall(
            address(hub),
            abi.encodeCall(IReportHub.failAfterOf, (first + 1)),
            abi.encode(block.timestamp + 168 days)
        );
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(dry, 0, 1);
        vm.startPrank(HOLDER);
        token.approve(address(disputes), type(uint256).max);
        feeToken.approve(address(disputes), type(uint256).max);
        second = disputes.challenge(first, part, proof, flags);
        vm.stopPrank();
        assertEq(second, first + 1);
    }
}
