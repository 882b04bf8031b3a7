// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IProductBook} from "../../src/interfaces/IProductBook.sol";
import {Request, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";

contract PolicyRequestTest is InsuranceFixture {
    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            _sell(i, HOLDER);
        }
    }

    function test_settlement_request_carries_the_product_to_the_hub() public {
        vm.warp(WINDOW_END);
        vm.expectEmit(address(book));
        emit IPolicyBook.AssessmentRequested(1, RAIN, 1, WINDOW_END, 3, address(this), 13e6);
        uint256 requestId = book.requestSettlement(RAIN, _risks(0, 3));
        Request memory r = hub.requestOf(requestId);
        assertEq(r.kind, SheafTypes.KIND_SETTLEMENT);
        assertEq(r.consumer, address(book));
        assertEq(r.termsHash, RAIN);
        assertEq(r.modelDigest, MODEL);
        assertEq(r.riskCount, 3);
        assertEq(r.windowStart, WINDOW_START);
        assertEq(r.windowEnd, WINDOW_END);
        assertEq(r.failAfter, block.timestamp + 30 days);
        (bytes32 productId, uint8 kind, uint64 end) = book.assessmentOf(requestId);
        assertEq(productId, RAIN);
        assertEq(kind, 1);
        assertEq(end, WINDOW_END);
        assertEq(book.policyOf(1).openRequest, requestId);
    }

    function test_the_caller_pays_the_fee_whoever_it_is() public {
        vm.warp(WINDOW_END);
        feeToken.mint(OTHER, 11e6);
        vm.startPrank(OTHER);
        feeToken.approve(address(book), 11e6);
        book.requestSettlement(RAIN, _risks(1, 1));
        vm.stopPrank();
        assertEq(feeToken.balanceOf(OTHER), 0);
        assertEq(feeToken.balanceOf(address(hub)), 11e6);
        assertEq(feeToken.balanceOf(address(book)), 0);
    }

    function test_settlement_waits_for_the_end_of_the_window() public {
        vm.warp(WINDOW_END - 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.WindowNotEnded.selector, WINDOW_END, uint256(WINDOW_END) - 1)
        );
        book.requestSettlement(RAIN, _risks(0, 1));
    }

    function test_a_risk_is_in_one_open_settlement_request_only() public {
        uint256 requestId = _request(0, 2);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskRequested.selector, _risk(1), requestId));
        book.requestSettlement(RAIN, _risks(1, 2));
        book.requestSettlement(RAIN, _risks(2, 1));
    }

    function test_a_risk_named_twice_in_one_request_reverts() public {
        vm.warp(WINDOW_END);
        bytes32[] memory twice = new bytes32[](2);
        (twice[0], twice[1]) = (_risk(0), _risk(0));
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskRequested.selector, _risk(0), 1));
        book.requestSettlement(RAIN, twice);
    }

    function test_unknown_foreign_and_closed_risks_are_refused() public {
        vm.warp(WINDOW_END);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskUnknown.selector, _risk(9), RAIN));
        book.requestSettlement(RAIN, _risks(9, 1));
        vm.expectRevert(abi.encodeWithSelector(IProductBook.ProductUnknown.selector, bytes32("none")));
        book.requestSettlement("none", _risks(0, 1));
        _settle(0, 1, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskClosed.selector, _risk(0)));
        book.requestSettlement(RAIN, _risks(0, 1));
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RiskClosed.selector, _risk(0)));
        book.requestMonitoring(RAIN, _risks(0, 1), WINDOW_END);
    }

    function test_monitoring_request_has_its_own_window_and_binds_nothing() public {
        vm.warp(WINDOW_START + 10 days);
        uint64 end = WINDOW_START + 9 days;
        uint256 requestId = book.requestMonitoring(RAIN, _risks(0, 3), end);
        Request memory r = hub.requestOf(requestId);
        assertEq(r.kind, SheafTypes.KIND_MONITORING);
        assertEq(r.windowEnd, end);
        assertEq(book.policyOf(1).openRequest, 0);
        book.requestMonitoring(RAIN, _risks(0, 3), end);
    }

    function test_monitoring_window_lies_in_the_products_and_in_the_past() public {
        vm.warp(WINDOW_START + 10 days);
        uint64[2] memory outside = [WINDOW_START, WINDOW_END + 1];
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IPolicyBook.MonitoringWindowInvalid.selector, outside[i], WINDOW_START, WINDOW_END
                )
            );
            book.requestMonitoring(RAIN, _risks(0, 1), outside[i]);
        }
        uint64 ahead = WINDOW_START + 10 days + 1;
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.WindowNotEnded.selector, ahead, block.timestamp));
        book.requestMonitoring(RAIN, _risks(0, 1), ahead);
    }

    function test_a_failed_request_frees_its_risks_and_returns_its_fee() public {
        uint256 requestId = _request(0, 3);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NoFeeToReturn.selector, requestId));
        book.returnFee(requestId);
        uint256 before = feeToken.balanceOf(address(this));
        hub.fail(requestId);
        vm.expectEmit(address(book));
        emit IPolicyBook.FeeReturned(requestId, address(this), 13e6);
        vm.prank(OTHER);
        book.returnFee(requestId);
        assertEq(feeToken.balanceOf(address(this)), before + 13e6);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NoFeeToReturn.selector, requestId));
        book.returnFee(requestId);
        uint256 next = _settle(0, 3, 1_607_200, 1);
        assertGt(next, requestId);
        assertEq(token.balanceOf(HOLDER), 3 * 2545e6);
    }

    function test_a_fee_that_was_only_credited_comes_back_too() public {
        uint256 first = _request(0, 1);
        uint256 second = _request(1, 2);
        hub.setCreditOnly(true);
        hub.fail(first);
        hub.fail(second);
        uint256 before = feeToken.balanceOf(address(this));
        book.returnFee(second);
        book.returnFee(first);
        assertEq(feeToken.balanceOf(address(this)), before + 11e6 + 12e6);
        assertEq(feeToken.balanceOf(address(book)), 0, "INVARIANT 7: a fee stays behind");
    }

    function test_no_fee_to_return_for_requests_of_others() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NoFeeToReturn.selector, 7));
        book.returnFee(7);
    }
}
