// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IProductBook, Product} from "../../src/interfaces/IProductBook.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";

/// @notice Ways to take others' money without breaking a rule, and to lock it for ever; each was open once.
contract TheftsTest is InsuranceFixture {
    uint64 private constant DELAY = 20 days;

    function _sellTen() private {
        for (uint256 i = 0; i < 10; ++i) {
            _sell(i, HOLDER);
        }
    }

    /// @dev A product like the fixture's whose sources publish DELAY after the window.
    function _slow() private returns (bytes32 productId, bytes32[] memory ids) {
        Product memory p = _rain();
        (p.termsHash, p.settlementDelay) = ("slow", DELAY);
        productId = products.publish(p);
        book.sell(productId, _parcel(0), HOLDER, SUM, "");
        ids = new bytes32[](1);
        ids[0] = keccak256(abi.encode(productId, _parcel(0)));
    }

    // Premiums.

    /// Borrowed capital came in before the page that earned the season's premiums and left with 99 % of them, in one
    /// transaction and at no risk.
    function test_capital_that_comes_for_one_page_takes_no_premium() public {
        _sellTen();
        uint256 requestId = _request(0, 10);
        Outcome[] memory list = _outcomes(0, 10, 0, 1);
        hub.report(requestId, TestTree.rootOf(list));
        uint256 shares = _fund(OTHER, 100 * CAPITAL);
        _page(requestId, list, 0, 10);
        vm.prank(OTHER);
        assertLe(pool.redeem(shares, OTHER, OTHER), 100 * CAPITAL, "a premium went to capital without risk");
        uint256 rest = pool.convertToAssets(pool.balanceOf(PROVIDER));
        assertGe(rest + 1, CAPITAL + 10 * 400e6, "the premiums are not with who bore the risk");
    }

    function testFuzz_who_comes_in_between_sale_and_settlement_gains_nothing(
        uint256 amount,
        int32 value,
        uint8 status
    ) public {
        amount = bound(amount, 1, 1000 * CAPITAL);
        _sellTen();
        uint256 requestId = _request(0, 10);
        Outcome[] memory list = _outcomes(0, 10, value, uint8(bound(status, 1, 4)));
        hub.report(requestId, TestTree.rootOf(list));
        uint256 shares = _fund(OTHER, amount);
        _page(requestId, list, 0, 10);
        vm.startPrank(OTHER);
        assertLe(pool.redeem(shares, OTHER, OTHER), amount, "a late deposit gained");
        vm.stopPrank();
        _checkMoney();
    }

    function test_shares_bought_by_number_cost_the_same() public {
        _sellTen();
        uint256 shares = pool.previewDeposit(1000e6);
        assertLt(shares, pool.convertToShares(1000e6), "premiums on the way are for nothing");
        assertEq(pool.previewMint(shares), 1000e6);
        assertEq(pool.maxMint(OTHER), pool.previewDeposit(pool.maxDeposit(OTHER)));
        token.mint(OTHER, 1000e6);
        vm.startPrank(OTHER);
        token.approve(address(pool), 1000e6);
        assertEq(pool.mint(shares, OTHER), 1000e6);
        vm.stopPrank();
        _checkMoney();
    }

    // Settlement before there is anything to see.

    /// In the first second after the window no source has published its last days: honest operators find too little, and
    /// a payout becomes a refund for the price of one fee.
    function test_settlement_is_not_asked_before_the_sources_can_answer() public {
        (bytes32 productId, bytes32[] memory ids) = _slow();
        assertEq(products.settlesFrom(productId), WINDOW_END + DELAY);
        vm.warp(WINDOW_END + DELAY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPolicyBook.SettlementTooEarly.selector, WINDOW_END + DELAY, block.timestamp
            )
        );
        book.requestSettlement(productId, ids);
        book.requestMonitoring(productId, ids, WINDOW_END);
        vm.warp(WINDOW_END + DELAY);
        book.requestSettlement(productId, ids);
    }

    function test_the_delay_takes_nothing_from_the_settlement_period() public {
        (, bytes32[] memory ids) = _slow();
        uint256 expiry = uint256(WINDOW_END) + DELAY + book.SETTLEMENT_PERIOD();
        vm.warp(expiry - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.ExpiryTooEarly.selector, ids[0], expiry - 1, expiry)
        );
        book.expire(ids);
        vm.warp(expiry);
        book.expire(ids);
        assertEq(token.balanceOf(HOLDER), 400e6);
    }

    // Locks for ever.

    /// A report whose leaves are lost, or never were, held its risks and their capital for ever.
    function test_a_report_without_outcomes_does_not_lock_a_risk_for_ever() public {
        _sell(0, HOLDER);
        uint256 lost = _request(0, 1);
        hub.report(lost, keccak256("a root of nothing anyone knows"));
        uint256 opens = block.timestamp + book.SETTLEMENT_PERIOD();
        vm.warp(opens - 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskRequested.selector, _risk(0), lost));
        book.requestSettlement(RAIN, _risks(0, 1));
        vm.warp(opens);
        book.expire(_risks(0, 1));
        assertEq(uint8(book.stage(1)), uint8(Stage.Bound), "a reported risk is asked again, not refunded");
        _settle(0, 1, 2_000_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM);
        _checkMoney();
    }

    /// A report that came long after its failAfter counted as lost at once: it could be replaced before it was shown.
    function test_a_late_report_has_its_whole_time_to_be_shown() public {
        _sell(0, HOLDER);
        uint256 late = _request(0, 1);
        vm.warp(uint256(hub.requestOf(late).failAfter) + book.SETTLEMENT_PERIOD());
        Outcome[] memory list = _outcomes(0, 1, 2_000_000, 1);
        hub.report(late, TestTree.rootOf(list));
        vm.warp(block.timestamp + book.SETTLEMENT_PERIOD() - 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskRequested.selector, _risk(0), late));
        book.requestSettlement(RAIN, _risks(0, 1));
        _page(late, list, 0, 1);
        assertEq(token.balanceOf(HOLDER), SUM);
    }

    function test_outcomes_that_turn_up_late_settle_until_another_request_names_the_risk() public {
        _sell(0, HOLDER);
        _sell(1, OTHER);
        uint256 first = _request(0, 2);
        Outcome[] memory list = _outcomes(0, 2, 2_000_000, 1);
        hub.report(first, TestTree.rootOf(list));
        vm.warp(uint256(hub.requestOf(first).failAfter) + book.SETTLEMENT_PERIOD());
        uint256 second = book.requestSettlement(RAIN, _risks(1, 1));
        _page(first, list, 0, 2);
        assertEq(token.balanceOf(HOLDER), SUM);
        assertEq(token.balanceOf(OTHER), 0, "the risk waits for the newer request");
        Outcome[] memory again = _outcomes(1, 1, 1_600_000, 1);
        hub.report(second, TestTree.rootOf(again));
        _page(second, again, 0, 1);
        _page(first, list, 0, 2);
        assertEq(token.balanceOf(OTHER), SUM / 2, "INVARIANT 3: paid by two requests");
        _checkMoney();
    }

    /// Times in milliseconds would lock capital for tens of thousands of years.
    function test_no_product_locks_capital_beyond_a_lifetime() public {
        Product memory p = _rain();
        p.termsHash = "milliseconds";
        (p.saleCutoff, p.windowStart) = (CUTOFF * 1000, WINDOW_START * 1000);
        p.windowEnd = p.windowStart + 31 days;
        uint256 latest = block.timestamp + products.MAX_AHEAD();
        vm.expectRevert(abi.encodeWithSelector(IProductBook.WindowTooFar.selector, p.windowEnd, latest));
        products.publish(p);
        p = _rain();
        (p.termsHash, p.windowEnd) = ("last", uint64(latest));
        p.windowStart = p.windowEnd - 31 days;
        products.publish(p);
        p.termsHash = "slower";
        p.settlementDelay = products.MAX_SETTLEMENT_DELAY() + 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                IProductBook.SettlementDelayTooLong.selector, p.settlementDelay, p.settlementDelay - 1
            )
        );
        products.publish(p);
    }

    // Tried, and refused by what was there.

    function test_a_quorum_that_names_a_risk_twice_pays_it_once() public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        Outcome[] memory list = new Outcome[](2);
        list[0] = _outcome(0, _risk(0), 2_000_000, 1);
        list[1] = _outcome(1, _risk(0), 2_000_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 2);
        assertEq(token.balanceOf(HOLDER), SUM, "INVARIANT 3: paid twice in one page");
        _checkMoney();
    }

    function test_an_inner_node_of_the_tree_is_no_outcome() public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        Outcome[] memory list = _outcomes(0, 4, 0, 1);
        bytes32 root = TestTree.rootOf(list);
        hub.report(requestId, root);
        Outcome[] memory forged = _outcomes(0, 1, 2_000_000, 1);
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = root;
        bool[] memory flags = new bool[](1);
        for (uint256 i = 0; i < 2; ++i) {
            flags[0] = i == 1;
            vm.expectRevert();
            book.settle(requestId, forged, proof, flags);
        }
        vm.expectRevert();
        book.settle(requestId, forged, proof, new bool[](0));
        vm.expectRevert(IPolicyBook.PageEmpty.selector);
        book.settle(requestId, new Outcome[](0), proof, new bool[](0));
    }

    function test_a_holder_without_receiver_code_is_paid_and_calls_nobody_back() public {
        uint256 policyId = _sell(0, address(hub));
        assertEq(book.ownerOf(policyId), address(hub));
        _settle(0, 1, 2_000_000, 1);
        assertEq(token.balanceOf(address(hub)), SUM);
    }
}
