// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Cover} from "../../../src/interfaces/IPolicyPhases.sol";
import {PolicyView, Stage} from "../../../src/libs/PolicyTypes.sol";
import {InsuranceFixture} from "../support/InsuranceFixture.sol";
import {BlacklistToken, IMintable, PlainToken} from "../support/Tokens.sol";
import {DisputeHandler} from "./DisputeHandler.sol";
import {MoneyHandler} from "./MoneyHandler.sol";
import {PhaseHandler} from "./PhaseHandler.sol";

/// @notice The money invariants after every random step; numbers are those of the list of invariants.
contract MoneyInvariantTest is InsuranceFixture {
    PhaseHandler private _handler;

    function _newToken() internal override returns (IMintable) {
        return IMintable(address(new BlacklistToken()));
    }

    function setUp() public override {
        super.setUp();
        _handler = new PhaseHandler(book, hub, BlacklistToken(address(token)), PlainToken(address(feeToken)));
        manager.grantRole(manager.ADMIN_ROLE(), address(_handler), 0);
        feeToken.mint(address(_handler), 1e24);
        vm.startPrank(PROVIDER);
        pool.redeem(pool.balanceOf(PROVIDER), PROVIDER, PROVIDER);
        vm.stopPrank();
        _handler.deposit(0, 100_000e6);
        targetContract(address(_handler));
        targetSelector(FuzzSelector({addr: address(_handler), selectors: _steps()}));
    }

    /// @dev Steps that drive a policy on are drawn more often than those that only disturb.
    function _steps() private pure returns (bytes4[] memory steps) {
        bytes4[47] memory all = [
            MoneyHandler.deposit.selector,
            MoneyHandler.redeem.selector,
            MoneyHandler.donate.selector,
            MoneyHandler.sell.selector,
            MoneyHandler.sell.selector,
            MoneyHandler.sell.selector,
            MoneyHandler.sell.selector,
            MoneyHandler.transferPolicy.selector,
            MoneyHandler.toggleListed.selector,
            MoneyHandler.pass.selector,
            MoneyHandler.pass.selector,
            MoneyHandler.pass.selector,
            MoneyHandler.editTerms.selector,
            MoneyHandler.requestSettlement.selector,
            MoneyHandler.requestSettlement.selector,
            MoneyHandler.requestMonitoring.selector,
            MoneyHandler.report.selector,
            MoneyHandler.report.selector,
            MoneyHandler.fail.selector,
            MoneyHandler.returnFee.selector,
            MoneyHandler.settle.selector,
            MoneyHandler.settle.selector,
            MoneyHandler.expire.selector,
            MoneyHandler.claim.selector,
            MoneyHandler.cancel.selector,
            MoneyHandler.claimPolicy.selector,
            MoneyHandler.attach.selector,
            MoneyHandler.lowerLien.selector,
            MoneyHandler.requestRedeem.selector,
            MoneyHandler.serve.selector,
            MoneyHandler.claimCredit.selector,
            MoneyHandler.claimCredit.selector,
            MoneyHandler.setLimits.selector,
            DisputeHandler.challenge.selector,
            DisputeHandler.dispute.selector,
            DisputeHandler.challenge.selector,
            DisputeHandler.rule.selector,
            DisputeHandler.rule.selector,
            DisputeHandler.closeDispute.selector,
            DisputeHandler.claimBond.selector,
            DisputeHandler.dispute.selector,
            DisputeHandler.dispute.selector,
            DisputeHandler.dispute.selector,
            PhaseHandler.sellCover.selector,
            PhaseHandler.sellCover.selector,
            PhaseHandler.ask.selector,
            PhaseHandler.deliver.selector
        ];
        steps = new bytes4[](all.length);
        for (uint256 i = 0; i < all.length; ++i) {
            steps[i] = all[i];
        }
    }

    /// forge-config: default.invariant.fail-on-revert = true
    /// forge-config: default.invariant.runs = 32
    /// forge-config: default.invariant.depth = 128
    function invariant_money() public view {
        _checkPolicies();
        _checkPool();
        _checkTerms();
        _checkBonds();
        assertEq(_handler.wrongCalls(), 0, "a consumer was called twice, too early or by a stranger");
    }

    /// @dev Invariants 1, 2, 3 and the claims of 7, by a walk over all policies.
    function _checkPolicies() private view {
        uint256 openSums;
        uint256 openPremiums;
        uint256 claimable;
        uint256[] memory byCover = new uint256[](book.policyCount() + 1);
        for (uint256 id = 1; id <= book.policyCount(); ++id) {
            PolicyView memory p = book.policyOf(id);
            bool open = p.stage == Stage.Bound || p.stage == Stage.Monitored;
            (uint256 coverId, Cover memory cover) = rights.coverOf(id);
            if (open && coverId == 0) openSums += p.sumInsured;
            if (coverId == id) openSums += cover.left;
            byCover[coverId] += _handler.received(id);
            if (coverId != 0) {
                assertLe(byCover[coverId], p.sumInsured, "INVARIANT 3: a cover got more than its sum insured");
            }
            if (open && (coverId == 0 || cover.left != 0)) openPremiums += p.premium;
            claimable += p.claimable;
            assertEq(_handler.closings(id), open ? 0 : 1, "INVARIANT 3: a policy was closed other than once");
            assertLe(
                _handler.received(id), p.sumInsured, "INVARIANT 3: a policy got more than its sum insured"
            );
            if (p.stage == Stage.Refunded) {
                if (coverId == 0) assertEq(_handler.received(id), p.premium, "INVARIANT 3: refund");
                assertLe(_handler.received(id), p.premium, "INVARIANT 3: refund of a phase");
            } else if (p.stage == Stage.Cancelled) {
                assertLe(_handler.received(id), p.premium, "INVARIANT 3: refund");
            } else {
                assertEq(_handler.received(id), p.payout, "INVARIANT 3: a payout was not the one shown");
            }
        }
        assertLe(openSums, pool.capital(), "INVARIANT 1: outstanding payouts exceed the pool's assets");
        assertEq(openSums, pool.locked(), "INVARIANT 2: locked is not the sum of open policies");
        assertEq(openPremiums, pool.unearned(), "INVARIANT 2: unearned is not what may go back");
        assertEq(
            claimable + _handler.credits(),
            pool.owed(),
            "INVARIANT 7: owed is not the sum of claims and credits"
        );
        assertEq(pool.queuedShares(), pool.balanceOf(address(pool)), "INVARIANT 7: the queue is not held");
    }

    /// @dev Invariant 7, and conservation: what went in is what came out or is there.
    function _checkPool() private view {
        uint256 held = token.balanceOf(address(pool));
        assertLe(
            pool.capital() + pool.unearned() + pool.owed(),
            held,
            "INVARIANT 7: the pool owes more than it holds"
        );
        uint256 came = _handler.deposited() + _handler.premiums() + _handler.donated();
        uint256 went = _handler.withdrawn() + _handler.paidOut();
        assertEq(held, came - went, "INVARIANT 7: money appeared or vanished");
        assertEq(
            pool.capital() + pool.unearned() + pool.owed() + _handler.donated(),
            held,
            "INVARIANT 7: a unit is in no column"
        );
        assertEq(
            feeToken.balanceOf(address(book)), _handler.feesOwed(), "INVARIANT 7: fees owed are not held"
        );
        assertEq(token.balanceOf(address(book)), 0, "INVARIANT 7: the book holds payout tokens");
    }

    /// @dev Invariant 7 of disputes: each bond is held until one side has pulled it, once.
    function _checkBonds() private view {
        uint256 held = token.balanceOf(address(disputes));
        assertEq(held, _handler.bondsOwed(), "INVARIANT 7: bonds owed are not held");
        assertEq(held, _handler.bondsIn() - _handler.bondsOut(), "INVARIANT 7: a bond appeared or vanished");
    }

    /// @dev Invariant 8.
    function _checkTerms() private view {
        for (uint256 i = 0; i < _handler.productCount(); ++i) {
            bytes32 id = _handler.productAt(i);
            assertEq(
                keccak256(abi.encode(products.product(id))),
                _handler.termsAtSale(id),
                "INVARIANT 8: the terms of a product changed"
            );
        }
    }

    /// @dev The random walk would prove nothing if it settled nothing: over a long walk, all ends are met.
    /// @dev A cover of a product and its twin, in the last second in which either may be sold.
    function test_a_walk_to_the_last_instant_of_a_sale() public {
        _handler.sell(0, 1, 5000e6);
        _handler.pass(20 days);
        _handler.sellCover(0, 1, 5000e6);
        assertEq(_handler.covers(), 0, "a twin was published after its own sale");
        invariant_money();
    }

    function test_the_walk_reaches_every_end() public {
        uint256 seed = 1;
        bytes4[] memory steps = _steps();
        for (uint256 i = 0; i < 6000; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            (bool ok,) = address(_handler)
                .call(abi.encodePacked(steps[seed % steps.length], seed >> 8, seed >> 16, seed >> 24));
            assertTrue(ok, "a step reverted");
        }
        invariant_money();
        assertGt(_handler.settledPolicies(), 20, "too few settled");
        assertGt(_handler.refundedPolicies(), 5, "too few refunded");
        assertGt(_handler.claimsMade(), 0, "no claim made");
        assertGt(_handler.cancellations(), 0, "no policy cancelled");
        assertGt(_handler.upheld() + _handler.rejected(), 0, "no challenge ruled on");
        assertGt(_handler.covers(), 3, "too few covers sold");
        assertGt(_handler.calls(), 0, "no consumer called");
        assertGt(_handler.exitsServed() + _handler.creditsClaimed(), 0, "no exit served");
    }
}
