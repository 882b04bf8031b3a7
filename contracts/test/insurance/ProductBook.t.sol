// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IProductBook, Product, SettlementTerms} from "../../src/interfaces/IProductBook.sol";
import {Band, PayoutCurve} from "../../src/libs/PayoutCurve.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

contract ProductBookTest is InsuranceFixture {
    function _fresh() private pure returns (Product memory p) {
        p = _rain();
        p.termsHash = keccak256("another sheet");
    }

    function _refuse(Product memory p, bytes memory reason) private {
        vm.expectRevert(reason);
        products.publish(p);
    }

    function test_publish_stores_every_field_and_says_so() public {
        Product memory p = _fresh();
        p.curve.kind = 3;
        p.curve.bands = new Band[](2);
        p.curve.bands[0] = Band(1_200_000, 2500);
        p.curve.bands[1] = Band(1_500_000, 10_000);
        p.minClearBps = 3000;
        vm.expectEmit(address(products));
        emit IProductBook.ProductPublished(p.termsHash, MODEL, WINDOW_START, WINDOW_END, p.name);
        assertEq(products.publish(p), p.termsHash);
        assertEq(abi.encode(products.product(p.termsHash)), abi.encode(p));
        SettlementTerms memory terms = products.settlementTerms(p.termsHash);
        assertEq(
            abi.encode(terms),
            abi.encode(SettlementTerms(p.spreadTolerance, 3000, p.payByClaim, false, p.zone))
        );
        (bytes32 model, uint64 start, uint64 end) = products.assessmentOf(p.termsHash);
        assertEq(model, MODEL);
        assertEq(start, WINDOW_START);
        assertEq(end, WINDOW_END);
    }

    function test_publish_is_for_underwriters_only() public {
        Product memory p = _fresh();
        vm.prank(OTHER);
        _refuse(p, abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        manager.setTargetFunctionRole(address(products), _selectors(IProductBook.publish.selector), 7);
        manager.grantRole(7, OTHER, 0);
        vm.prank(OTHER);
        products.publish(p);
    }

    function test_publish_needs_a_new_terms_hash() public {
        Product memory p = _fresh();
        p.termsHash = 0;
        _refuse(p, abi.encodeWithSelector(IProductBook.TermsHashMissing.selector));
        _refuse(_rain(), abi.encodeWithSelector(IProductBook.ProductExists.selector, RAIN));
    }

    function test_publish_checks_the_window() public {
        Product memory p = _fresh();
        uint64 max = products.MAX_WINDOW();
        p.windowEnd = p.windowStart;
        _refuse(
            p, abi.encodeWithSelector(IProductBook.WindowInvalid.selector, WINDOW_START, WINDOW_START, max)
        );
        p.windowEnd = p.windowStart + max + 1;
        _refuse(
            p, abi.encodeWithSelector(IProductBook.WindowInvalid.selector, WINDOW_START, p.windowEnd, max)
        );
        p.windowEnd = p.windowStart + max;
        products.publish(p);
    }

    function test_publish_checks_cutoff_and_waiting_period() public {
        Product memory p = _fresh();
        p.saleCutoff = GENESIS;
        _refuse(p, abi.encodeWithSelector(IProductBook.SaleCutoffPassed.selector, GENESIS, uint256(GENESIS)));
        p.saleCutoff = WINDOW_START - p.waitingPeriod + 1;
        _refuse(
            p,
            abi.encodeWithSelector(
                IProductBook.SaleCutoffTooLate.selector, p.saleCutoff, p.waitingPeriod, WINDOW_START
            )
        );
        p.waitingPeriod = type(uint64).max;
        _refuse(
            p,
            abi.encodeWithSelector(
                IProductBook.SaleCutoffTooLate.selector, p.saleCutoff, p.waitingPeriod, WINDOW_START
            )
        );
        p.waitingPeriod = WINDOW_START - p.saleCutoff;
        products.publish(p);
    }

    function test_publish_checks_rates_and_rules() public {
        Product memory p = _fresh();
        p.premiumRateBps = 0;
        _refuse(p, abi.encodeWithSelector(IProductBook.PremiumRateInvalid.selector, 0, 10_000));
        p.premiumRateBps = 10_001;
        _refuse(p, abi.encodeWithSelector(IProductBook.PremiumRateInvalid.selector, 10_001, 10_000));
        p = _fresh();
        p.minClearBps = 10_001;
        _refuse(p, abi.encodeWithSelector(IProductBook.MinClearInvalid.selector, 10_001, 10_000));
        p = _fresh();
        p.fallbackRule = 0;
        _refuse(p, abi.encodeWithSelector(IProductBook.FallbackRuleUnknown.selector, 0));
        p = _fresh();
        p.indexDecimals = 5;
        _refuse(p, abi.encodeWithSelector(IProductBook.IndexDecimalsInvalid.selector, 5, 4));
    }

    function test_publish_checks_texts_curve_and_model() public {
        Product memory p = _fresh();
        p.name = "";
        _refuse(p, abi.encodeWithSelector(IProductBook.TextLengthInvalid.selector, 0, 1, 64));
        p = _fresh();
        p.peril = string(new bytes(65));
        _refuse(p, abi.encodeWithSelector(IProductBook.TextLengthInvalid.selector, 65, 1, 64));
        p = _fresh();
        p.unit = string(new bytes(17));
        _refuse(p, abi.encodeWithSelector(IProductBook.TextLengthInvalid.selector, 17, 0, 16));
        p = _fresh();
        p.curve.exit = p.curve.trigger;
        _refuse(p, abi.encodeWithSelector(PayoutCurve.CurveWithoutDirection.selector, p.curve.trigger));
        p = _fresh();
        models.refuse(MODEL);
        _refuse(p, abi.encodeWithSelector(IProductBook.ModelNotUsable.selector, MODEL));
    }

    function test_retire_ends_the_sale_and_nothing_else() public {
        uint256 policyId = _sell(1, HOLDER);
        vm.expectEmit(address(products));
        emit IProductBook.ProductRetired(RAIN);
        products.retire(RAIN);
        (,, bool retired,) = products.quote(RAIN, SUM);
        assertTrue(retired);
        _settle(1, 1, 1_607_200, 1);
        assertEq(book.policyOf(policyId).payout, 2545e6, "a bound policy settles all the same");
    }

    function test_retire_is_for_underwriters_and_known_products() public {
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        products.retire(RAIN);
        vm.expectRevert(abi.encodeWithSelector(IProductBook.ProductUnknown.selector, bytes32("none")));
        products.retire("none");
    }

    function test_views_refuse_unknown_products() public {
        bytes memory reason = abi.encodeWithSelector(IProductBook.ProductUnknown.selector, bytes32("none"));
        vm.expectRevert(reason);
        products.product("none");
        vm.expectRevert(reason);
        products.settlementTerms("none");
        vm.expectRevert(reason);
        products.assessmentOf("none");
        vm.expectRevert(reason);
        products.quote("none", 1);
        vm.expectRevert(reason);
        products.payoutFor("none", 1, 1);
    }

    function testFuzz_quote_rounds_up_and_keeps_within_the_sum(uint16 rate, uint96 sum) public {
        Product memory p = _fresh();
        p.premiumRateBps = uint16(bound(rate, 1, 10_000));
        vm.assume(sum != 0);
        products.publish(p);
        (uint256 premium, uint64 cutoff, bool retired,) = products.quote(p.termsHash, sum);
        assertGe(premium * 10_000, uint256(sum) * p.premiumRateBps);
        assertLt((premium - 1) * 10_000, uint256(sum) * p.premiumRateBps);
        assertLe(premium, sum);
        assertEq(cutoff, CUTOFF);
        assertFalse(retired);
    }

    function testFuzz_payoutFor_is_the_curve(int32 value, uint96 sum) public view {
        Product memory p = _rain();
        assertEq(products.payoutFor(RAIN, value, sum), PayoutCurve.payout(p.curve, value, sum));
    }

    function _selectors(bytes4 one) private pure returns (bytes4[] memory list) {
        list = new bytes4[](1);
        list[0] = one;
    }
}
