// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {RiskPool} from "../../src/RiskPool.sol";
import {IRiskPool} from "../../src/interfaces/IRiskPool.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC4626} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

contract RiskPoolTest is InsuranceFixture {
    bytes32 private constant ZONE = "zone";
    address private constant THIEF = address(0x7F1EF);

    function _asBook() private {
        vm.prank(address(book));
    }

    /// @dev A premium arrives and its policy is locked, as the book does it.
    function _lock(uint256 sum, uint256 premium) private {
        token.mint(address(pool), premium);
        _asBook();
        pool.lock(RAIN, ZONE, sum, premium);
    }

    function test_deposit_and_redeem_give_back_the_same() public {
        uint256 shares = _fund(OTHER, 777e6);
        vm.prank(OTHER);
        assertEq(pool.redeem(shares, OTHER, OTHER), 777e6);
        assertEq(token.balanceOf(OTHER), 777e6);
        assertEq(pool.capital(), CAPITAL);
        assertEq(pool.decimals(), 12, "six decimals of the asset and six of the offset");
    }

    function test_set_book_once_by_the_authority_to_a_contract() public {
        RiskPool fresh = new RiskPool(address(manager), IERC20(address(token)), "n", "s");
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        fresh.setBook(address(book));
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.BookWithoutCode.selector, OTHER));
        fresh.setBook(OTHER);
        vm.expectEmit(address(fresh));
        emit IRiskPool.BookSet(address(book));
        fresh.setBook(address(book));
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.BookAlreadySet.selector, address(book)));
        fresh.setBook(address(book));
    }

    function test_only_the_book_moves_money() public {
        bytes memory reason =
            abi.encodeWithSelector(IRiskPool.OnlyBook.selector, address(this), address(book));
        vm.expectRevert(reason);
        pool.lock(RAIN, ZONE, 1, 0);
        vm.expectRevert(reason);
        pool.close(RAIN, ZONE, HOLDER, 1, 0, 0);
        vm.expectRevert(reason);
        pool.close(RAIN, ZONE, HOLDER, 1, 0, 0);
        vm.expectRevert(reason);
        pool.payOwed(HOLDER, 0);
    }

    function test_lock_takes_no_more_than_free_capital() public {
        _lock(CAPITAL, 0);
        assertEq(pool.free(), 0);
        _asBook();
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.NotEnoughCapital.selector, 0, 1));
        pool.lock(RAIN, ZONE, 1, 0);
    }

    function test_lock_refuses_a_premium_that_did_not_arrive() public {
        _asBook();
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.TransferShort.selector, CAPITAL, CAPITAL + 5));
        pool.lock(RAIN, ZONE, 1, 5);
    }

    function test_premium_is_unearned_until_the_policy_closes() public {
        _lock(SUM, 400e6);
        assertEq(pool.totalAssets(), CAPITAL, "no share price moves at sale");
        assertEq(pool.unearned(), 400e6);
        _asBook();
        assertTrue(pool.close(RAIN, ZONE, HOLDER, SUM, 400e6, 0));
        assertEq(pool.totalAssets(), CAPITAL + 400e6);
        assertEq(pool.unearned(), 0);
        assertEq(pool.locked(), 0, "INVARIANT 2: what was locked is not released");
    }

    function test_settle_pays_from_capital_and_refund_from_premium() public {
        _lock(SUM, 400e6);
        _lock(SUM, 400e6);
        _asBook();
        pool.close(RAIN, ZONE, HOLDER, SUM, 400e6, 2545e6);
        assertEq(pool.capital(), CAPITAL + 400e6 - 2545e6);
        assertEq(token.balanceOf(HOLDER), 2545e6);
        _asBook();
        pool.close(RAIN, ZONE, HOLDER, SUM, 400e6, 400e6);
        assertEq(pool.capital(), CAPITAL + 400e6 - 2545e6, "a refund takes nothing from the shareholders");
        assertEq(token.balanceOf(HOLDER), 2545e6 + 400e6);
        _checkMoney();
    }

    function test_settle_refuses_more_than_the_sum() public {
        _lock(SUM, 0);
        _asBook();
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.PayoutTooLarge.selector, SUM + 1, SUM));
        pool.close(RAIN, ZONE, HOLDER, SUM, 0, SUM + 1);
    }

    function test_release_beyond_what_is_locked_reverts() public {
        _lock(SUM, 0);
        _asBook();
        vm.expectRevert(stdPanic());
        pool.close(RAIN, ZONE, HOLDER, SUM + 1, 0, 0);
    }

    function stdPanic() private pure returns (bytes memory) {
        return abi.encodeWithSignature("Panic(uint256)", 0x11);
    }

    function test_nothing_leaves_at_once_while_a_policy_is_open() public {
        _lock(100e6, 0);
        assertEq(pool.maxWithdraw(PROVIDER), 0);
        assertEq(pool.maxRedeem(PROVIDER), 0);
        vm.startPrank(PROVIDER);
        vm.expectRevert(abi.encodeWithSelector(ERC4626.ERC4626ExceededMaxWithdraw.selector, PROVIDER, 1, 0));
        pool.withdraw(1, PROVIDER, PROVIDER);
        vm.stopPrank();
        _asBook();
        pool.close(RAIN, ZONE, HOLDER, 100e6, 0, 0);
        uint256 all = pool.maxRedeem(PROVIDER);
        vm.prank(PROVIDER);
        assertEq(pool.redeem(all, PROVIDER, PROVIDER), CAPITAL);
        assertEq(pool.maxRedeem(PROVIDER) + pool.maxWithdraw(PROVIDER), 0);
        _checkMoney();
    }

    function test_allowance_guards_shares_the_right_way_round() public {
        vm.prank(OTHER);
        vm.expectRevert();
        pool.withdraw(1e6, OTHER, PROVIDER);
        uint256 shares = pool.previewWithdraw(1e6);
        vm.prank(PROVIDER);
        pool.approve(OTHER, shares);
        vm.prank(OTHER);
        pool.withdraw(1e6, OTHER, PROVIDER);
        assertEq(token.balanceOf(OTHER), 1e6);
        vm.prank(PROVIDER);
        vm.expectRevert();
        pool.withdraw(1e6, PROVIDER, OTHER);
    }

    function test_a_donation_moves_no_price_and_no_limit() public {
        uint256 before = pool.convertToAssets(1e12);
        token.mint(address(pool), 5_000_000e6);
        assertEq(pool.convertToAssets(1e12), before);
        assertEq(pool.totalAssets(), CAPITAL);
        assertEq(pool.free(), CAPITAL);
    }

    /// The classic: first depositor takes one share, donates, and the next depositor rounds to nothing.
    function testFuzz_inflation_attack_never_pays(uint96 first, uint96 gift, uint96 second) public {
        first = uint96(bound(first, 1, 1e15));
        second = uint96(bound(second, 1, 1e15));
        RiskPool fresh = new RiskPool(address(manager), IERC20(address(token)), "n", "s");
        token.mint(THIEF, uint256(first));
        vm.startPrank(THIEF);
        token.approve(address(fresh), first);
        uint256 stolen = fresh.deposit(first, THIEF);
        vm.stopPrank();
        token.mint(address(fresh), gift);
        token.mint(OTHER, second);
        vm.startPrank(OTHER);
        token.approve(address(fresh), second);
        uint256 shares = fresh.deposit(second, OTHER);
        assertGe(fresh.redeem(shares, OTHER, OTHER) + 1, second, "the victim lost more than dust");
        vm.stopPrank();
        vm.prank(THIEF);
        assertLe(fresh.redeem(stolen, THIEF, THIEF), first, "the attacker gained");
    }

    function testFuzz_rounding_never_favours_the_caller(uint96 profit, uint96 assets, uint96 shares) public {
        profit = uint96(bound(profit, 0, SUM));
        _lock(SUM, profit);
        _asBook();
        pool.close(RAIN, ZONE, HOLDER, SUM, profit, 0);
        assets = uint96(bound(assets, 1, 1e15));
        uint256 got = _fund(OTHER, assets);
        assertLe(pool.previewRedeem(got), assets);
        shares = uint96(bound(shares, 1, type(uint96).max));
        assertLe(pool.previewRedeem(shares), pool.previewMint(shares));
        assertLe(pool.previewDeposit(assets), pool.previewWithdraw(assets));
        vm.prank(OTHER);
        pool.redeem(got, OTHER, OTHER);
        _checkMoney();
    }

    function testFuzz_max_functions_are_reachable_and_tight(uint96 sum, uint96 other, uint96 leaving) public {
        sum = uint96(bound(sum, 0, CAPITAL));
        _fund(OTHER, bound(other, 1, CAPITAL));
        _lock(sum, 0);
        uint256 queued = bound(leaving, 0, pool.balanceOf(PROVIDER));
        bool enough = queued >= pool.MIN_EXIT();
        vm.prank(PROVIDER);
        if (enough) pool.requestRedeem(queued, PROVIDER, PROVIDER);
        else pool.approve(OTHER, 0);
        uint256 assets = pool.maxWithdraw(OTHER);
        assertLe(assets, sum == 0 ? pool.free() : 0);
        uint256 shares = pool.maxRedeem(OTHER);
        uint256 snapshot = vm.snapshotState();
        vm.startPrank(OTHER);
        pool.withdraw(assets, OTHER, OTHER);
        vm.revertToState(snapshot);
        vm.startPrank(OTHER);
        pool.redeem(shares, OTHER, OTHER);
        vm.stopPrank();
        assertLe(pool.locked(), pool.capital(), "INVARIANT 1: locked sums exceed capital");
    }

    function test_max_deposit_is_what_the_books_can_hold() public {
        uint256 most = pool.maxDeposit(OTHER);
        assertEq(most, type(uint128).max - CAPITAL);
        assertEq(pool.maxMint(OTHER), pool.convertToShares(most));
        _fund(OTHER, most);
        assertEq(pool.maxDeposit(OTHER), 0);
    }
}
