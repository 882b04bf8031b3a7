// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IRiskPool} from "../../src/interfaces/IRiskPool.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome} from "../../src/libs/SheafTypes.sol";
import {TryTransfer} from "../../src/libs/TryTransfer.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {
    BlacklistToken,
    BombToken,
    FeeToken,
    GasToken,
    IMintable,
    NoReturnToken,
    PlainToken,
    ReentrantToken
} from "./support/Tokens.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Vm} from "forge-std/Vm.sol";

contract NoReturnTokenTest is InsuranceFixture {
    function _newToken() internal override returns (IMintable) {
        return IMintable(address(new NoReturnToken()));
    }

    function test_a_token_without_return_values_goes_the_whole_way() public {
        _sell(0, HOLDER);
        _sell(1, HOLDER);
        _settle(0, 1, 1_607_200, 1);
        assertEq(token.balanceOf(HOLDER), 2545e6);
        _settle(1, 1, 0, 2);
        assertEq(token.balanceOf(HOLDER), 2945e6);
        uint256 shares = pool.maxRedeem(PROVIDER);
        vm.prank(PROVIDER);
        pool.redeem(shares, PROVIDER, PROVIDER);
        _checkMoney();
    }
}

contract BlacklistTokenTest is InsuranceFixture {
    BlacklistToken private _listing;

    function _newToken() internal override returns (IMintable) {
        _listing = new BlacklistToken();
        return IMintable(address(_listing));
    }

    /// @dev Three policies of three holders; the middle one is listed; all end with half their sum.
    function _refusedInTheMiddle() private {
        _sell(0, HOLDER);
        _sell(1, OTHER);
        _sell(2, HOLDER);
        _listing.list(OTHER, true);
        _settle(0, 3, 1_600_000, 1);
    }

    function test_one_refused_payee_never_blocks_a_page() public {
        vm.recordLogs();
        _refusedInTheMiddle();
        Vm.Log[] memory logs = vm.getRecordedLogs();
        Vm.Log memory last;
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].topics[0] == IPolicyBook.Claimable.selector) last = logs[i];
        }
        assertEq(uint256(last.topics[1]), 2);
        assertEq(abi.decode(last.data, (uint256)), SUM / 2);
        assertEq(token.balanceOf(HOLDER), SUM);
        assertEq(token.balanceOf(OTHER), 0);
        assertEq(book.policyOf(2).claimable, SUM / 2);
        assertEq(uint8(book.stage(2)), uint8(Stage.Paid));
        assertEq(pool.owed(), SUM / 2, "INVARIANT 7: a claim is not covered");
        assertEq(pool.locked(), 0, "INVARIANT 2: the lock outlived the policy");
        _checkMoney();
    }

    function test_a_false_from_the_token_is_a_refusal_too() public {
        _listing.setQuiet(true);
        _refusedInTheMiddle();
        assertEq(book.policyOf(2).claimable, SUM / 2);
        assertEq(pool.owed(), SUM / 2, "INVARIANT 7: a claim is not covered");
    }

    function test_a_refused_refund_waits_too() public {
        _sell(0, OTHER);
        _listing.list(OTHER, true);
        _settle(0, 1, 0, 3);
        assertEq(book.policyOf(1).claimable, 400e6);
        assertEq(pool.owed(), 400e6, "INVARIANT 7: a claim is not covered");
    }

    function test_the_owner_may_claim_elsewhere_once() public {
        _refusedInTheMiddle();
        address elsewhere = address(0xE15E);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.OnlyHolder.selector, address(this), OTHER));
        book.claim(2, elsewhere);
        vm.startPrank(OTHER);
        vm.expectRevert("listed");
        book.claim(2, OTHER);
        vm.expectEmit(address(book));
        emit IPolicyBook.Claimed(2, elsewhere, SUM / 2);
        book.claim(2, elsewhere);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NothingToClaim.selector, 2));
        book.claim(2, elsewhere);
        vm.stopPrank();
        assertEq(token.balanceOf(elsewhere), SUM / 2);
        assertEq(pool.owed(), 0);
        _checkMoney();
    }

    function test_anyone_may_push_a_claim_to_its_owner() public {
        _refusedInTheMiddle();
        _listing.list(OTHER, false);
        book.claim(2, OTHER);
        assertEq(token.balanceOf(OTHER), SUM / 2);
    }

    function test_a_claim_moves_with_the_token() public {
        _refusedInTheMiddle();
        vm.prank(OTHER);
        book.transferFrom(OTHER, HOLDER, 2);
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.OnlyHolder.selector, OTHER, HOLDER));
        book.claim(2, address(0xE15E));
        book.claim(2, HOLDER);
        assertEq(token.balanceOf(HOLDER), SUM + SUM / 2);
    }

    function test_shareholders_cannot_withdraw_what_is_owed() public {
        _refusedInTheMiddle();
        uint256 shares = pool.maxRedeem(PROVIDER);
        vm.prank(PROVIDER);
        pool.redeem(shares, PROVIDER, PROVIDER);
        assertGe(token.balanceOf(address(pool)), SUM / 2, "INVARIANT 7: a claim was withdrawn");
        _listing.list(OTHER, false);
        book.claim(2, OTHER);
        _checkMoney();
    }
}

contract FeeTokenTest is InsuranceFixture {
    FeeToken private _taking;

    function _newToken() internal override returns (IMintable) {
        _taking = new FeeToken();
        _taking.setFee(false);
        return IMintable(address(_taking));
    }

    function test_deposits_that_arrive_short_are_refused() public {
        _taking.setFee(true);
        token.mint(OTHER, 100e6);
        vm.startPrank(OTHER);
        token.approve(address(pool), 100e6);
        vm.expectRevert(
            abi.encodeWithSelector(IRiskPool.TransferShort.selector, CAPITAL + 99e6, CAPITAL + 100e6)
        );
        pool.deposit(100e6, OTHER);
        vm.stopPrank();
    }

    /// What waits to be claimed does not make up for a deposit that arrives short.
    function test_what_is_owed_covers_no_deposit_that_arrives_short() public {
        uint256 policyId = _sell(0, HOLDER);
        vm.prank(HOLDER);
        rights.setBeneficiary(policyId, OTHER); // so that the payment waits
        _settle(0, 1, 1_600_000, 1);
        assertEq(pool.owed(), SUM / 2);
        uint256 books = pool.capital() + pool.owed();
        _taking.setFee(true);
        token.mint(OTHER, 100e6);
        vm.startPrank(OTHER);
        token.approve(address(pool), 100e6);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.TransferShort.selector, books + 99e6, books + 100e6));
        pool.deposit(100e6, OTHER);
        vm.stopPrank();
    }

    function test_premiums_that_arrive_short_are_refused() public {
        _taking.setFee(true);
        vm.expectRevert(
            abi.encodeWithSelector(IRiskPool.TransferShort.selector, CAPITAL + 396e6, CAPITAL + 400e6)
        );
        _sell(0, HOLDER);
    }

    function test_a_fee_that_begins_later_costs_the_payee_and_nobody_else() public {
        _sell(0, HOLDER);
        _taking.setFee(true);
        _settle(0, 1, 1_600_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM / 2 - SUM / 200);
        _checkMoney();
    }
}

contract ReentrantTokenTest is InsuranceFixture {
    ReentrantToken private _calling;

    function _newToken() internal override returns (IMintable) {
        _calling = new ReentrantToken();
        return IMintable(address(_calling));
    }

    function _reported() private returns (uint256 requestId, Outcome[] memory list) {
        _sell(0, HOLDER);
        _sell(1, HOLDER);
        requestId = _request(0, 2);
        list = _outcomes(0, 2, 1_600_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
    }

    function _settleCall(uint256 requestId, Outcome[] memory list) private pure returns (bytes memory) {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(list, 0, list.length);
        return abi.encodeCall(IPolicyBook.settle, (requestId, part, proof, flags));
    }

    function _expectAllRefused() private view {
        assertEq(_calling.succeeded(), 0, "a reentrant call went through");
        assertGt(_calling.refused(), 0, "nothing was tried");
        assertEq(_calling.lastError(), ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
    }

    function test_settling_inside_a_payment_pays_once() public {
        (uint256 requestId, Outcome[] memory list) = _reported();
        _calling.arm(address(book), _settleCall(requestId, list));
        _page(requestId, list, 0, 2);
        _expectAllRefused();
        assertEq(token.balanceOf(HOLDER), SUM, "INVARIANT 3: reentrancy paid twice");
        _checkMoney();
    }

    function test_settling_inside_a_deposit_or_a_sale_is_refused() public {
        (uint256 requestId, Outcome[] memory list) = _reported();
        token.mint(OTHER, 100e6);
        vm.prank(OTHER);
        token.approve(address(pool), 100e6);
        _calling.arm(address(book), _settleCall(requestId, list));
        vm.prank(OTHER);
        pool.deposit(100e6, OTHER);
        _expectAllRefused();
        vm.warp(GENESIS);
        _sell(5, HOLDER);
        _expectAllRefused();
        _checkMoney();
    }

    function test_shares_cannot_be_redeemed_inside_a_payment() public {
        (uint256 requestId, Outcome[] memory list) = _reported();
        uint256 shares = _fund(address(_calling), 100e6);
        _calling.arm(
            address(pool), abi.encodeCall(pool.redeem, (shares, address(_calling), address(_calling)))
        );
        _page(requestId, list, 0, 2);
        _expectAllRefused();
        _checkMoney();
    }

    function test_claims_expiry_and_requests_are_guarded_too() public {
        (uint256 requestId, Outcome[] memory list) = _reported();
        bytes[4] memory calls = [
            abi.encodeCall(IPolicyBook.claim, (1, HOLDER)),
            abi.encodeCall(IPolicyBook.expire, (_risks(0, 2))),
            abi.encodeCall(IPolicyBook.requestSettlement, (RAIN, _risks(0, 1))),
            abi.encodeCall(IPolicyBook.returnFee, (requestId))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            uint256 snapshot = vm.snapshotState();
            _calling.arm(address(book), calls[i]);
            _page(requestId, list, 0, 2);
            _expectAllRefused();
            vm.revertToState(snapshot);
        }
    }
}

contract BigDecimalsTest is InsuranceFixture {
    function _newToken() internal override returns (IMintable) {
        return IMintable(address(new PlainToken(18)));
    }

    function test_eighteen_decimals_pay_to_the_last_unit() public {
        uint256 sum = 5_000_000e18 + 1;
        _fund(OTHER, 2 * sum);
        token.mint(address(this), sum);
        book.sell(RAIN, _parcel(0), HOLDER, sum, "");
        _settle(0, 1, 1_607_200, 1);
        assertEq(token.balanceOf(HOLDER), sum * 407_200 / 800_000);
        assertEq(pool.decimals(), 24);
        _checkMoney();
    }
}

contract GreedyTokenTest is InsuranceFixture {
    GasToken private _burning;

    function _newToken() internal override returns (IMintable) {
        _burning = new GasToken();
        return IMintable(address(_burning));
    }

    function test_a_payee_that_burns_gas_costs_a_bounded_amount() public {
        _sell(0, HOLDER);
        _sell(1, OTHER);
        _burning.list(HOLDER);
        uint256 before = gasleft();
        _settle(0, 2, 1_600_000, 1);
        assertLt(before - gasleft(), 1_000_000);
        assertEq(book.policyOf(1).claimable, SUM / 2);
        assertEq(token.balanceOf(OTHER), SUM / 2);
        _checkMoney();
    }

    function testFuzz_a_caller_cannot_starve_a_payment_into_a_claim(uint256 gas) public {
        _sell(0, HOLDER);
        uint256 requestId = _request(0, 1);
        Outcome[] memory list = _outcomes(0, 1, 1_600_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 0, 1);
        gas = bound(gas, 30_000, 600_000);
        try book.settle{gas: gas}(requestId, part, proof, flags) {
            assertEq(token.balanceOf(HOLDER), SUM / 2);
            assertEq(book.policyOf(1).claimable, 0);
        } catch (bytes memory reason) {
            assertEq(uint8(book.stage(1)), uint8(Stage.Bound), "a failed call changed something");
            bool starved = reason.length == 0 || bytes4(reason) == TryTransfer.NotEnoughGas.selector;
            assertTrue(starved, "failed for another reason than gas");
        }
    }
}

contract BombTokenTest is InsuranceFixture {
    BombToken private _shouting;

    function _newToken() internal override returns (IMintable) {
        _shouting = new BombToken();
        return IMintable(address(_shouting));
    }

    function test_an_enormous_answer_is_not_copied() public {
        _sell(0, HOLDER);
        _shouting.list(HOLDER);
        uint256 before = gasleft();
        _settle(0, 1, 1_600_000, 1);
        assertLt(before - gasleft(), 600_000);
        assertEq(book.policyOf(1).claimable, SUM / 2);
    }
}
