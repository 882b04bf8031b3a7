// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {Product} from "../../src/interfaces/IProductBook.sol";
import {PayoutCurve} from "../../src/libs/PayoutCurve.sol";
import {PolicyView, Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";

contract PolicySettleTest is InsuranceFixture {
    function _sellMany(uint256 count) private {
        for (uint256 i = 0; i < count; ++i) {
            _sell(i, HOLDER);
        }
    }

    function _stageOf(uint256 policyId) private view returns (uint8) {
        return uint8(book.stage(policyId));
    }

    function test_ok_pays_by_the_curve_and_says_every_number() public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        Outcome[] memory list = _outcomes(0, 1, 1_607_200, 1);
        hub.report(requestId, TestTree.rootOf(list));
        vm.expectEmit(address(book));
        emit IPolicyBook.PolicySettled(1, requestId, _risk(0), 1_607_200, 1, 2545e6);
        vm.expectEmit(address(book));
        emit IERC4906.MetadataUpdate(1);
        vm.prank(OTHER);
        _page(requestId, list, 0, 1);
        assertEq(token.balanceOf(HOLDER), 2545e6);
        assertEq(pool.locked(), 0, "INVARIANT 2: the lock outlived the policy");
        assertEq(pool.capital(), CAPITAL + 400e6 - 2545e6);
        PolicyView memory p = book.policyOf(1);
        assertEq(uint8(p.stage), uint8(Stage.Paid));
        assertEq(p.payout, 2545e6);
        assertEq(p.value, 1_607_200);
        assertEq(p.status, 1);
        assertEq(p.assessedUntil, WINDOW_END);
        assertEq(p.openRequest, 0);
        _checkMoney();
    }

    function test_below_the_trigger_is_an_explicit_no_payout() public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        Outcome[] memory list = _outcomes(0, 1, 1_199_999, 1);
        hub.report(requestId, TestTree.rootOf(list));
        vm.expectEmit(address(book));
        emit IPolicyBook.PolicySettled(1, requestId, _risk(0), 1_199_999, 1, 0);
        _page(requestId, list, 0, 1);
        assertEq(_stageOf(1), uint8(Stage.NoPayout));
        assertEq(token.balanceOf(HOLDER), 0);
        assertEq(pool.capital(), CAPITAL + 400e6);
        assertEq(pool.locked(), 0, "INVARIANT 2: the lock outlived the policy");
    }

    function test_not_ok_outcomes_refund_with_their_reason() public {
        _sellMany(3);
        uint256 requestId = _request(0, 3);
        Outcome[] memory list = _outcomes(0, 3, 0, 2);
        list[1].status = 3;
        list[2].status = 4;
        hub.report(requestId, TestTree.rootOf(list));
        for (uint256 i = 0; i < 3; ++i) {
            vm.expectEmit(address(book));
            emit IPolicyBook.PolicyRefunded(i + 1, requestId, _risk(i), uint8(2 + i), 400e6);
        }
        _page(requestId, list, 0, 3);
        assertEq(token.balanceOf(HOLDER), 3 * 400e6);
        assertEq(pool.capital(), CAPITAL, "a refund costs the shareholders nothing");
        for (uint256 i = 1; i <= 3; ++i) {
            assertEq(_stageOf(i), uint8(Stage.Refunded));
            assertEq(book.policyOf(i).status, i + 1);
            assertEq(book.policyOf(i).payout, 0);
        }
        _checkMoney();
    }

    function test_undecided_leaves_the_policy_bound_for_a_new_request() public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        Outcome[] memory list = _outcomes(0, 1, 0, 5);
        hub.report(requestId, TestTree.rootOf(list));
        vm.expectEmit(address(book));
        emit IPolicyBook.RiskUndecided(requestId, _risk(0));
        _page(requestId, list, 0, 1);
        assertEq(_stageOf(1), uint8(Stage.Bound));
        assertEq(pool.locked(), SUM, "INVARIANT 1: an open policy lost its lock");
        assertEq(token.balanceOf(HOLDER), 0);
        _settle(0, 1, 2_000_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM);
        _page(requestId, list, 0, 1);
        assertEq(_stageOf(1), uint8(Stage.Paid), "an old undecided page changes nothing");
    }

    function test_a_status_nobody_defined_decides_nothing() public {
        _sellMany(2);
        uint256 requestId = _request(0, 2);
        Outcome[] memory list = _outcomes(0, 2, 2_000_000, 0);
        list[1].status = 6;
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 2);
        assertEq(_stageOf(1), uint8(Stage.Bound));
        assertEq(_stageOf(2), uint8(Stage.Bound));
        assertEq(token.balanceOf(HOLDER), 0);
    }

    function test_spread_over_tolerance_is_dispersed_even_if_reported_ok() public {
        _sellMany(2);
        uint256 requestId = _request(0, 2);
        Outcome[] memory list = _outcomes(0, 2, 2_000_000, 1);
        list[0].spread = 50_000;
        list[1].spread = 50_001;
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 2);
        assertEq(_stageOf(1), uint8(Stage.Paid), "the tolerance itself is within it");
        assertEq(_stageOf(2), uint8(Stage.Refunded));
        assertEq(book.policyOf(2).status, 4);
        assertEq(book.policyOf(2).value, 0, "a value that does not count is not shown");
    }

    function test_too_little_clear_area_is_insufficient_even_if_reported_ok() public {
        Product memory p = _rain();
        p.termsHash = keccak256("imagery");
        p.minClearBps = 3000;
        products.publish(p);
        book.sell(p.termsHash, _parcel(0), HOLDER, SUM, "");
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = keccak256(abi.encode(p.termsHash, _parcel(0)));
        vm.warp(WINDOW_END);
        uint256 requestId = book.requestSettlement(p.termsHash, ids);
        Outcome[] memory list = new Outcome[](1);
        list[0] = _outcome(0, ids[0], 2_000_000, 1);
        list[0].clearBps = 2999;
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 1);
        assertEq(book.policyOf(1).status, 2);
        assertEq(token.balanceOf(HOLDER), 400e6);
    }

    function test_every_policy_of_a_risk_follows_its_outcome() public {
        for (uint256 i = 0; i < 5; ++i) {
            _sell(7, address(uint160(0xA000 + i)));
        }
        _settle(7, 1, 1_600_000, 1);
        for (uint256 i = 0; i < 5; ++i) {
            assertEq(token.balanceOf(address(uint160(0xA000 + i))), SUM / 2);
        }
        assertEq(pool.locked(), 0, "INVARIANT 2: the lock outlived the policies");
        _checkMoney();
    }

    function test_the_owner_at_settlement_is_paid() public {
        _sell(0, HOLDER);
        vm.prank(HOLDER);
        book.transferFrom(HOLDER, OTHER, 1);
        _settle(0, 1, 2_000_000, 1);
        assertEq(token.balanceOf(OTHER), SUM);
        assertEq(token.balanceOf(HOLDER), 0);
    }

    function test_pages_settle_in_any_order_overlap_and_resume() public {
        _sellMany(11);
        uint256 requestId = _request(0, 11);
        Outcome[] memory list = _outcomes(0, 11, 1_600_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 7, 4);
        assertEq(token.balanceOf(HOLDER), 4 * SUM / 2);
        _page(requestId, list, 5, 4);
        assertEq(token.balanceOf(HOLDER), 6 * SUM / 2, "INVARIANT 3: an overlap paid twice");
        _page(requestId, list, 0, 11);
        _page(requestId, list, 0, 11);
        assertEq(token.balanceOf(HOLDER), 11 * SUM / 2, "INVARIANT 3: a repeat paid twice");
        assertEq(pool.locked(), 0, "INVARIANT 2: released other than once");
        _checkMoney();
    }

    function test_scattered_leaves_settle_by_one_multiproof() public {
        _sellMany(9);
        uint256 requestId = _request(0, 9);
        Outcome[] memory list = _outcomes(0, 9, 1_600_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        uint256[] memory indices = new uint256[](3);
        (indices[0], indices[1], indices[2]) = (1, 4, 8);
        Outcome[] memory part = new Outcome[](3);
        for (uint256 i = 0; i < 3; ++i) {
            part[i] = list[indices[i]];
        }
        (bytes32[] memory proof, bool[] memory flags) = TestTree.prove(TestTree.leavesOf(list), indices);
        book.settle(requestId, part, proof, flags);
        assertEq(token.balanceOf(HOLDER), 3 * SUM / 2);
    }

    function test_settle_refuses_what_the_report_does_not_hold() public {
        _sellMany(2);
        uint256 requestId = _request(0, 2);
        Outcome[] memory list = _outcomes(0, 2, 1_600_000, 1);
        bytes32 root = TestTree.rootOf(list);
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RequestNotReported.selector, requestId));
        book.settle(requestId, part, proof, flags);
        hub.report(requestId, root);
        part[0].value = 2_000_000;
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.ProofInvalid.selector, requestId, root));
        book.settle(requestId, part, proof, flags);
        vm.expectRevert(IPolicyBook.PageEmpty.selector);
        book.settle(requestId, new Outcome[](0), proof, flags);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RequestUnknown.selector, 99));
        book.settle(99, part, proof, flags);
    }

    function test_a_report_cannot_settle_risks_of_another_request() public {
        _sellMany(2);
        uint256 first = _request(0, 1);
        uint256 second = _request(1, 1);
        Outcome[] memory foreign = _outcomes(1, 1, 2_000_000, 1);
        hub.report(first, TestTree.rootOf(foreign));
        _page(first, foreign, 0, 1);
        assertEq(token.balanceOf(HOLDER), 0, "only the request that names a risk may settle it");
        assertEq(book.policyOf(2).openRequest, second);
    }

    function test_monitoring_updates_and_pays_nothing() public {
        _sell(0, HOLDER);
        vm.warp(WINDOW_START + 10 days);
        uint64 end = WINDOW_START + 9 days;
        uint256 requestId = book.requestMonitoring(RAIN, _risks(0, 1), end);
        Outcome[] memory list = _outcomes(0, 1, 1_900_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        vm.expectEmit(address(book));
        emit IPolicyBook.PolicyMonitored(1, requestId, _risk(0), 1_900_000, 1, end);
        vm.expectEmit(address(book));
        emit IERC4906.MetadataUpdate(1);
        _page(requestId, list, 0, 1);
        PolicyView memory p = book.policyOf(1);
        assertEq(uint8(p.stage), uint8(Stage.Monitored));
        assertEq(p.value, 1_900_000);
        assertEq(p.assessedUntil, end);
        assertEq(p.payout, 0);
        assertEq(token.balanceOf(HOLDER), 0);
        assertEq(pool.locked(), SUM, "INVARIANT 1: monitoring released a lock");
        vm.recordLogs();
        _page(requestId, list, 0, 1);
        assertEq(vm.getRecordedLogs().length, 0, "a repeated page is silent");
    }

    function test_older_monitoring_never_overwrites_newer_or_final() public {
        _sell(0, HOLDER);
        vm.warp(WINDOW_END);
        uint256 late = book.requestMonitoring(RAIN, _risks(0, 1), WINDOW_START + 9 days);
        uint256 early = book.requestMonitoring(RAIN, _risks(0, 1), WINDOW_START + 5 days);
        Outcome[] memory second = _outcomes(0, 1, 900_000, 1);
        Outcome[] memory first = _outcomes(0, 1, 500_000, 1);
        hub.report(late, TestTree.rootOf(second));
        hub.report(early, TestTree.rootOf(first));
        _page(late, second, 0, 1);
        _page(early, first, 0, 1);
        assertEq(book.policyOf(1).value, 900_000);
        uint256 last = book.requestMonitoring(RAIN, _risks(0, 1), WINDOW_END);
        _settle(0, 1, 1_300_000, 1);
        Outcome[] memory third = _outcomes(0, 1, 1_999_999, 1);
        hub.report(last, TestTree.rootOf(third));
        _page(last, third, 0, 1);
        assertEq(book.policyOf(1).value, 1_300_000, "the final index is final");
    }

    function test_not_ok_monitoring_says_why_and_keeps_the_policy_open() public {
        _sell(0, HOLDER);
        vm.warp(WINDOW_END);
        uint256 requestId = book.requestMonitoring(RAIN, _risks(0, 1), WINDOW_START + 9 days);
        Outcome[] memory list = _outcomes(0, 1, 0, 2);
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 1);
        assertEq(_stageOf(1), uint8(Stage.Monitored));
        assertEq(book.policyOf(1).status, 2);
        _settle(0, 1, 2_000_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM);
    }

    function testFuzz_money_is_conserved(int32 value, uint8 status, uint32 spread, uint96 sum) public {
        sum = uint96(bound(sum, 1, CAPITAL));
        status = uint8(bound(status, 0, 6));
        book.sell(RAIN, _parcel(0), HOLDER, sum, "");
        uint256 requestId = _request(0, 1);
        Outcome[] memory list = _outcomes(0, 1, value, status);
        list[0].spread = spread;
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 1);
        uint256 paid = token.balanceOf(HOLDER);
        bool counts = status == 1 && spread <= 50_000;
        if (counts) assertEq(paid, PayoutCurve.payout(_rain().curve, value, sum));
        else if (status == 0 || status > 4) assertEq(paid, 0);
        else assertEq(paid, _premium(sum));
        assertLe(paid, sum, "INVARIANT 3: paid more than the sum insured");
        assertEq(
            pool.capital() + pool.unearned() + paid, CAPITAL + _premium(sum), "money appeared or vanished"
        );
        _checkMoney();
    }
}
