// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Product} from "../../src/interfaces/IProductBook.sol";
import {IRiskPool} from "../../src/interfaces/IRiskPool.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

/// @notice The way out of the pool, and what may be at risk in it.
contract PoolQueueTest is InsuranceFixture {
    bytes32 private constant HAIL = keccak256("hail terms");

    function _leave(address provider, uint256 shares) private returns (uint256) {
        vm.prank(provider);
        return pool.requestRedeem(shares, provider, provider);
    }

    function _hail() private {
        Product memory p = _rain();
        (p.termsHash, p.zone) = (HAIL, "north");
        products.publish(p);
    }

    /// Capital that saw the storm coming left before settlement, and the others bore the whole loss.
    function test_capital_cannot_leave_before_a_loss_that_it_foresees() public {
        _fund(OTHER, CAPITAL);
        _sell(0, HOLDER);
        vm.warp(WINDOW_START + 20 days);
        uint256 all = pool.balanceOf(PROVIDER);
        vm.prank(PROVIDER);
        vm.expectRevert();
        pool.redeem(all, PROVIDER, PROVIDER);
        uint256 exitId = _leave(PROVIDER, all);
        assertEq(pool.serve(10), 0, "an exit was served before its products closed");
        (address receiver, uint256 shares, bool ready) = pool.exitOf(exitId);
        assertEq(receiver, PROVIDER);
        assertEq(shares, all);
        assertFalse(ready);
        _settle(0, 1, 2_000_000, 1);
        uint256 each = (2 * CAPITAL - SUM + 400e6) / 2;
        assertApproxEqAbs(pool.creditOf(PROVIDER), each, 1, "who left bore less than who stayed");
        assertApproxEqAbs(pool.convertToAssets(pool.balanceOf(OTHER)), each, 1);
        assertEq(pool.queuedShares(), 0);
        pool.claimCredit(PROVIDER, PROVIDER);
        assertApproxEqAbs(token.balanceOf(PROVIDER), each, 1);
        _checkMoney();
    }

    function test_an_idle_pool_serves_at_once() public {
        vm.prank(PROVIDER);
        uint256 exitId = pool.requestRedeem(1e12, OTHER, PROVIDER);
        assertEq(exitId, 1);
        assertEq(pool.creditOf(OTHER), 1e6);
        (, uint256 shares, bool ready) = pool.exitOf(exitId);
        assertEq(shares, 0);
        assertFalse(ready);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.OnlyAccount.selector, address(this), OTHER));
        pool.claimCredit(OTHER, HOLDER);
        vm.startPrank(OTHER);
        vm.expectEmit(address(pool));
        emit IRiskPool.CreditClaimed(OTHER, HOLDER, 1e6);
        pool.claimCredit(OTHER, HOLDER);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.NoCredit.selector, OTHER));
        pool.claimCredit(OTHER, OTHER);
        vm.stopPrank();
        assertEq(token.balanceOf(HOLDER), 1e6);
        assertEq(pool.owed(), 0);
        _checkMoney();
    }

    function test_an_exit_waits_for_what_was_at_risk_and_for_nothing_sold_later() public {
        _sell(0, HOLDER);
        uint256 first = _leave(PROVIDER, pool.balanceOf(PROVIDER) / 4);
        _hail();
        book.sell(HAIL, _parcel(0), HOLDER, SUM, "");
        uint256 second = _leave(PROVIDER, pool.balanceOf(PROVIDER) / 4);
        _settle(0, 1, 2_000_000, 1);
        (, uint256 left,) = pool.exitOf(first);
        assertEq(left, 0, "the first exit still waits");
        assertApproxEqAbs(pool.creditOf(PROVIDER), (CAPITAL - SUM + 400e6) / 4, 1);
        (, left,) = pool.exitOf(second);
        assertGt(left, 0, "the second exit did not wait for the later product");
        assertEq(pool.locked(), SUM);
        _checkMoney();
    }

    function test_exits_are_served_in_order_and_by_number() public {
        _sell(0, HOLDER);
        for (uint256 i = 0; i < 20; ++i) {
            _leave(PROVIDER, 1e12);
        }
        _settle(0, 1, 0, 1);
        (, uint256 left,) = pool.exitOf(8);
        assertEq(left, 0, "the closing serves a few by itself");
        (, uint256 waits, bool ready) = pool.exitOf(9);
        assertGt(waits, 0);
        assertTrue(ready);
        assertEq(pool.serve(3), 3);
        (, waits,) = pool.exitOf(12);
        assertGt(waits, 0);
        assertEq(pool.serve(100), 9);
        assertEq(pool.queuedShares(), 0);
        assertEq(pool.serve(100), 0);
    }

    function test_no_policy_is_sold_on_capital_that_waits() public {
        _sell(0, HOLDER);
        _leave(PROVIDER, pool.balanceOf(PROVIDER) / 2);
        uint256 room = pool.capacity();
        assertApproxEqAbs(room, CAPITAL / 2 - SUM, 1);
        token.mint(address(this), CAPITAL);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.NotEnoughCapital.selector, room, room + 1));
        book.sell(RAIN, _parcel(1), HOLDER, room + 1, "");
        book.sell(RAIN, _parcel(1), HOLDER, room, "");
        assertEq(pool.capacity(), 0);
        _leave(PROVIDER, pool.balanceOf(PROVIDER));
        assertEq(pool.capacity(), 0, "more may wait than is free");
        _settle(0, 2, 2_000_000, 1);
        assertEq(pool.capital(), 0 + pool.convertToAssets(pool.totalSupply()));
        assertEq(pool.totalSupply(), 0);
        _checkMoney();
    }

    function test_a_product_that_comes_at_risk_anew_takes_a_new_place() public {
        Product memory p = _rain();
        (p.termsHash, p.coolingOffDays) = (HAIL, 5);
        products.publish(p);
        uint256 policyId = book.sell(HAIL, _parcel(0), HOLDER, SUM, "");
        _leave(PROVIDER, 1e12);
        vm.prank(HOLDER);
        book.cancel(policyId, HOLDER);
        assertEq(pool.creditOf(PROVIDER), 1e6, "no product is at risk any more");
        _leave(PROVIDER, 1e12);
        assertEq(pool.creditOf(PROVIDER), 2e6);
        book.sell(HAIL, _parcel(0), HOLDER, SUM, "");
        _leave(PROVIDER, 1e12);
        pool.serve(10);
        assertEq(pool.creditOf(PROVIDER), 2e6, "the product is at risk again");
    }

    function test_an_exit_needs_shares_a_receiver_and_a_right() public {
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.ExitTooSmall.selector, 0, 1e12));
        pool.requestRedeem(0, PROVIDER, PROVIDER);
        vm.prank(PROVIDER);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.ExitTooSmall.selector, 1e12 - 1, 1e12));
        pool.requestRedeem(1e12 - 1, PROVIDER, PROVIDER);
        vm.prank(PROVIDER);
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidReceiver.selector, address(0)));
        pool.requestRedeem(1e12, address(0), PROVIDER);
        vm.prank(OTHER);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, OTHER, 0, 1e12)
        );
        pool.requestRedeem(1e12, OTHER, PROVIDER);
        vm.prank(PROVIDER);
        pool.approve(OTHER, 1e12);
        vm.prank(OTHER);
        pool.requestRedeem(1e12, OTHER, PROVIDER);
        assertEq(pool.creditOf(OTHER), 1e6);
        vm.startPrank(PROVIDER);
        pool.transfer(HOLDER, 5);
        vm.stopPrank();
        _leave(HOLDER, 5);
        assertEq(pool.balanceOf(HOLDER), 0, "all that an owner has may be dust");
    }

    function test_only_the_book_credits() public {
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.OnlyBook.selector, address(this), address(book)));
        pool.creditOwed(HOLDER, 1);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.OnlyBook.selector, address(this), address(book)));
        pool.close(RAIN, 0, HOLDER, 0, 0, 0);
    }

    // Limits.

    function test_a_product_may_risk_half_of_the_capital_unless_set_otherwise() public {
        pool.setLimit(RAIN, 0);
        assertEq(pool.productLimit(RAIN), CAPITAL / 2);
        assertEq(pool.zoneLimit(0), CAPITAL);
        vm.expectRevert(
            abi.encodeWithSelector(IRiskPool.LimitExceeded.selector, RAIN, CAPITAL / 2 + 1, CAPITAL / 2)
        );
        book.sell(RAIN, _parcel(0), HOLDER, CAPITAL / 2 + 1, "");
        book.sell(RAIN, _parcel(0), HOLDER, CAPITAL / 2, "");
        assertEq(pool.lockedBy(RAIN), CAPITAL / 2);
        vm.expectRevert(
            abi.encodeWithSelector(IRiskPool.LimitExceeded.selector, RAIN, CAPITAL / 2 + 1, CAPITAL / 2)
        );
        book.sell(RAIN, _parcel(1), HOLDER, 1, "");
        pool.setLimits(6000, 10_000);
        book.sell(RAIN, _parcel(1), HOLDER, CAPITAL / 10, "");
        _settle(0, 2, 0, 1);
        assertEq(pool.lockedBy(RAIN), 0, "INVARIANT 2: a product keeps its lock");
    }

    function test_a_zone_counts_over_its_products() public {
        _hail();
        Product memory p = products.product(HAIL);
        p.termsHash = "frost";
        products.publish(p);
        pool.setLimit("north", 100);
        book.sell(HAIL, _parcel(0), HOLDER, SUM, "");
        book.sell("frost", _parcel(0), HOLDER, SUM, "");
        assertEq(pool.lockedIn("north"), 2 * SUM);
        vm.expectRevert(
            abi.encodeWithSelector(
                IRiskPool.LimitExceeded.selector, bytes32("north"), 2 * SUM + 1, CAPITAL / 100
            )
        );
        book.sell("frost", _parcel(0), HOLDER, 1, "");
        _sell(0, HOLDER);
        assertEq(pool.lockedIn(0), SUM, "another zone is not bound by it");
    }

    function test_limits_are_for_the_authority_and_at_most_a_whole() public {
        bytes memory reason = abi.encodeWithSelector(IRiskPool.LimitInvalid.selector, 10_001, 10_000);
        vm.expectRevert(reason);
        pool.setLimit(RAIN, 10_001);
        vm.expectRevert(reason);
        pool.setLimits(10_001, 1);
        vm.expectRevert(reason);
        pool.setLimits(1, 10_001);
        vm.expectEmit(address(pool));
        emit IRiskPool.LimitsSet(1, 2);
        pool.setLimits(1, 2);
        vm.expectEmit(address(pool));
        emit IRiskPool.LimitSet(RAIN, 3);
        pool.setLimit(RAIN, 3);
        reason = abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER);
        vm.startPrank(OTHER);
        vm.expectRevert(reason);
        pool.setLimit(RAIN, 1);
        vm.expectRevert(reason);
        pool.setLimits(1, 1);
    }

    /// Whoever leaves before the end and whoever stays bear the same, whatever the season brings.
    function testFuzz_leaving_and_staying_bear_the_same(uint96 mine, int32 value, uint8 status, uint16 part)
        public
    {
        mine = uint96(bound(mine, 1e6, 10 * CAPITAL));
        uint256 shares = _fund(OTHER, mine);
        for (uint256 i = 0; i < 5; ++i) {
            _sell(i, HOLDER);
        }
        uint256 leaving = bound(part, 1, 10_000) * shares / 10_000;
        if (leaving < 1e12) leaving = shares;
        _leave(OTHER, leaving);
        _settle(0, 5, value, uint8(bound(status, 1, 4)));
        uint256 stays = pool.convertToAssets(pool.balanceOf(OTHER));
        assertApproxEqAbs(
            pool.creditOf(OTHER) * (shares - leaving), stays * leaving, 2 * shares, "one of them got more"
        );
        _checkMoney();
    }
}
