// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";

contract PolicyExpiryTest is InsuranceFixture {
    uint256 private constant EXPIRY = uint256(WINDOW_END) + 90 days;

    function test_an_unsettled_risk_expires_with_a_refund() public {
        _sell(0, HOLDER);
        _sell(0, OTHER);
        vm.warp(EXPIRY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.ExpiryTooEarly.selector, _risk(0), EXPIRY - 1, EXPIRY)
        );
        book.expire(_risks(0, 1));
        vm.warp(EXPIRY);
        vm.expectEmit(address(book));
        emit IPolicyBook.PolicyRefunded(2, 0, _risk(0), 6, 400e6);
        vm.expectEmit(address(book));
        emit IPolicyBook.PolicyRefunded(1, 0, _risk(0), 6, 400e6);
        vm.prank(address(0xA11));
        book.expire(_risks(0, 1));
        assertEq(token.balanceOf(HOLDER), 400e6);
        assertEq(token.balanceOf(OTHER), 400e6);
        assertEq(uint8(book.stage(1)), uint8(Stage.Refunded));
        assertEq(book.policyOf(1).status, book.STATUS_EXPIRED());
        assertEq(pool.locked(), 0, "INVARIANT 2: an expired policy keeps its lock");
        book.expire(_risks(0, 1));
        assertEq(token.balanceOf(HOLDER), 400e6, "INVARIANT 3: expiry paid twice");
        _checkMoney();
    }

    function test_a_risk_in_an_open_or_reported_request_does_not_expire() public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        vm.warp(EXPIRY);
        book.expire(_risks(0, 1));
        assertEq(uint8(book.stage(1)), uint8(Stage.Bound));
        Outcome[] memory list = _outcomes(0, 1, 2_000_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        book.expire(_risks(0, 1));
        assertEq(uint8(book.stage(1)), uint8(Stage.Bound), "a report waits: the holder is paid by it");
        _page(requestId, list, 0, 1);
        assertEq(token.balanceOf(HOLDER), SUM);
    }

    function test_a_failed_oracle_ends_in_a_refund() public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        hub.fail(requestId);
        vm.warp(EXPIRY);
        book.expire(_risks(0, 1));
        assertEq(token.balanceOf(HOLDER), 400e6);
        assertEq(pool.capital(), CAPITAL);
        assertEq(pool.locked(), 0, "INVARIANT 2: a failed request keeps a lock");
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskClosed.selector, _risk(0)));
        book.requestSettlement(RAIN, _risks(0, 1));
    }

    function test_settlement_may_still_be_requested_after_the_period() public {
        _sell(0, HOLDER);
        vm.warp(EXPIRY + 30 days);
        _settle(0, 1, 2_000_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM);
    }

    function test_expire_refuses_unknown_risks() public {
        vm.warp(EXPIRY);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskUnknown.selector, _risk(5), bytes32(0)));
        book.expire(_risks(5, 1));
    }

    function test_expiry_keeps_the_date_of_the_last_index_and_drops_its_value() public {
        _sell(0, HOLDER);
        vm.warp(WINDOW_END);
        uint64 end = WINDOW_START + 9 days;
        uint256 requestId = book.requestMonitoring(RAIN, _risks(0, 1), end);
        Outcome[] memory list = _outcomes(0, 1, 900_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 1);
        vm.warp(EXPIRY);
        book.expire(_risks(0, 1));
        assertEq(book.policyOf(1).assessedUntil, end);
        assertEq(book.policyOf(1).value, 0);
    }
}
