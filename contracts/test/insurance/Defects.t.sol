// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IProductBook, Product} from "../../src/interfaces/IProductBook.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

/// @notice Defects that were seen in public insurance contracts, each held off by a test with its name.
contract DefectsTest is InsuranceFixture {
    /// A cancelled claim left the policy open for ever, and its capital locked.
    function test_defect_a_request_that_comes_to_nothing_leaves_no_policy_open_for_ever() public {
        _sell(0, HOLDER);
        hub.fail(_request(0, 1));
        uint256 second = _request(0, 1);
        Outcome[] memory list = _outcomes(0, 1, 0, 5);
        hub.report(second, TestTree.rootOf(list));
        _page(second, list, 0, 1);
        hub.fail(_request(0, 1));
        assertEq(uint8(book.stage(1)), uint8(Stage.Bound));
        vm.warp(uint256(WINDOW_END) + 90 days);
        book.expire(_risks(0, 1));
        assertEq(uint8(book.stage(1)), uint8(Stage.Refunded));
        assertEq(pool.locked(), 0, "INVARIANT 2: capital stays locked for ever");
    }

    /// Capital was locked at level x sum and released at sum.
    function test_defect_lock_and_release_are_one_number() public {
        uint256[3] memory sums = [uint256(1), 5000e6 + 1, 77e6 + 7];
        int32[3] memory values = [int32(1_600_001), 0, 2_000_000];
        uint256 locked;
        for (uint256 i = 0; i < 3; ++i) {
            book.sell(RAIN, _parcel(i), HOLDER, sums[i], "");
            locked += sums[i];
            assertEq(pool.locked(), locked, "INVARIANT 2: locked is not the sum insured");
        }
        for (uint256 i = 0; i < 3; ++i) {
            _settle(i, 1, values[i], 1);
            locked -= sums[i];
            assertEq(pool.locked(), locked, "INVARIANT 2: released is not what was locked");
        }
    }

    /// A forward loop walked a list from which close() removed by swap, and skipped every second entry.
    function test_defect_closing_while_walking_skips_no_policy() public {
        uint256 count = book.MAX_POLICIES_PER_RISK();
        for (uint256 i = 0; i < count; ++i) {
            book.sell(RAIN, _parcel(0), address(uint160(0xB000 + i)), 1e6, "");
        }
        _settle(0, 1, 2_000_000, 1);
        for (uint256 i = 0; i < count; ++i) {
            assertEq(token.balanceOf(address(uint160(0xB000 + i))), 1e6, "a policy was skipped");
            assertEq(uint8(book.stage(i + 1)), uint8(Stage.Paid));
        }
        assertEq(pool.locked(), 0, "INVARIANT 2: a skipped policy keeps its lock");
        assertEq(book.policiesOfRisk(_risk(0)).length, count, "closing removes nothing from the list");
    }

    /// An allowance was checked the wrong way round, so that anyone's approval could be spent.
    function test_defect_only_the_callers_allowance_is_spent() public {
        token.mint(HOLDER, SUM);
        vm.prank(HOLDER);
        token.approve(address(book), type(uint256).max);
        token.approve(address(book), 0);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(book), 0, 400e6)
        );
        _sell(0, HOLDER);
        token.approve(address(book), 400e6);
        _sell(0, HOLDER);
        assertEq(token.balanceOf(HOLDER), SUM, "the holder's approval was spent for another's purchase");
        vm.warp(WINDOW_END);
        feeToken.mint(OTHER, 100e6);
        vm.prank(OTHER);
        vm.expectRevert(
            abi.encodeWithSelector(IERC20Errors.ERC20InsufficientAllowance.selector, address(book), 0, 11e6)
        );
        book.requestSettlement(RAIN, _risks(0, 1));
    }

    /// A settlement formula was edited live, between loss and payment.
    function test_defect_terms_cannot_be_edited_live() public {
        _sell(0, HOLDER);
        bytes32 before = keccak256(abi.encode(products.product(RAIN)));
        Product memory edited = _rain();
        edited.curve.trigger = 1_900_000;
        vm.expectRevert(abi.encodeWithSelector(IProductBook.ProductExists.selector, RAIN));
        products.publish(edited);
        products.retire(RAIN);
        models.refuse(MODEL);
        assertEq(
            keccak256(abi.encode(products.product(RAIN))),
            before,
            "INVARIANT 8: the terms of a bound policy changed"
        );
        _settle(0, 1, 1_607_200, 1);
        assertEq(token.balanceOf(HOLDER), 2545e6);
    }

    /// An administrator could pause or redirect the payment of sold policies.
    function test_defect_nobody_can_pause_requests_settlement_or_claims() public {
        _sell(0, HOLDER);
        manager.setTargetClosed(address(book), true);
        manager.setTargetClosed(address(pool), true);
        manager.setTargetClosed(address(products), true);
        _settle(0, 1, 1_607_200, 1);
        assertEq(token.balanceOf(HOLDER), 2545e6);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NothingToClaim.selector, 1));
        book.claim(1, HOLDER);
    }
}
