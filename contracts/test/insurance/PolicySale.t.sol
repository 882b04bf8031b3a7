// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IPolicyRights} from "../../src/interfaces/IPolicyRights.sol";
import {IProductBook} from "../../src/interfaces/IProductBook.sol";
import {IRiskPool} from "../../src/interfaces/IRiskPool.sol";
import {PolicyView, Risk, Stage} from "../../src/libs/PolicyTypes.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

contract PolicySaleTest is InsuranceFixture {
    function test_sell_moves_the_premium_and_locks_the_whole_sum() public {
        vm.expectEmit(address(book));
        emit IPolicyBook.PolicySold(1, RAIN, _risk(3), _parcel(3), HOLDER, address(this), SUM, 400e6);
        uint256 policyId = _sell(3, HOLDER);
        assertEq(policyId, 1);
        assertEq(book.ownerOf(1), HOLDER);
        assertEq(pool.locked(), SUM, "INVARIANT 1: the lock is not the whole sum");
        assertEq(pool.unearned(), 400e6);
        assertEq(token.balanceOf(address(this)), CAPITAL - 400e6);
        PolicyView memory p = book.policyOf(1);
        assertEq(p.productId, RAIN);
        assertEq(p.riskId, keccak256(abi.encode(RAIN, _parcel(3))));
        assertEq(p.parcelHash, _parcel(3));
        assertEq(p.holder, HOLDER);
        assertEq(p.sumInsured, SUM);
        assertEq(p.premium, 400e6);
        assertEq(uint8(p.stage), uint8(Stage.Bound));
        assertEq(p.payout + p.claimable + p.status + p.assessedUntil + p.openRequest, 0);
        _checkMoney();
    }

    function test_sell_is_for_sellers_only() public {
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        book.sell(RAIN, _parcel(1), HOLDER, SUM, "");
    }

    function test_sell_until_the_last_second_of_the_cutoff() public {
        vm.warp(CUTOFF);
        _sell(1, HOLDER);
        vm.warp(CUTOFF + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.SaleClosed.selector, RAIN, CUTOFF, uint256(CUTOFF) + 1)
        );
        _sell(2, HOLDER);
    }

    function test_sell_refuses_unknown_and_retired_products() public {
        vm.expectRevert(abi.encodeWithSelector(IProductBook.ProductUnknown.selector, bytes32("none")));
        book.sell("none", _parcel(1), HOLDER, SUM, "");
        products.retire(RAIN);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.SaleRetired.selector, RAIN));
        _sell(1, HOLDER);
    }

    function test_sell_refuses_sums_out_of_range() public {
        uint256 max = type(uint96).max;
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.SumInsuredInvalid.selector, 0, max));
        book.sell(RAIN, _parcel(1), HOLDER, 0, "");
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.SumInsuredInvalid.selector, max + 1, max));
        book.sell(RAIN, _parcel(1), HOLDER, max + 1, "");
    }

    function test_sell_refuses_what_the_pool_cannot_carry() public {
        uint256 sum = CAPITAL + 1;
        token.mint(address(this), sum);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.NotEnoughCapital.selector, CAPITAL, sum));
        book.sell(RAIN, _parcel(1), HOLDER, sum, "");
        book.sell(RAIN, _parcel(1), HOLDER, CAPITAL, "");
        assertEq(pool.free(), 0, "premiums do not back policies before they are earned");
    }

    function test_sell_keeps_an_outline_only_where_one_is_given() public {
        bytes memory outline = hex"0000ff0080ff";
        uint256 policyId = book.sell(RAIN, _parcel(1), HOLDER, SUM, outline);
        assertEq(rights.outlineOf(policyId), outline);
        assertEq(rights.outlineOf(_sell(1, HOLDER)), "");
    }

    function test_sell_refuses_crooked_outlines() public {
        uint256[4] memory sizes = [uint256(2), 4, 7, 130];
        for (uint256 i = 0; i < sizes.length; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IPolicyRights.OutlineInvalid.selector, sizes[i], 128));
            book.sell(RAIN, _parcel(1), HOLDER, SUM, new bytes(sizes[i]));
        }
        book.sell(RAIN, _parcel(1), HOLDER, SUM, new bytes(128));
    }

    function test_policies_share_a_risk_up_to_a_bound() public {
        uint256 max = book.MAX_POLICIES_PER_RISK();
        for (uint256 i = 0; i < max; ++i) {
            book.sell(RAIN, _parcel(1), HOLDER, 1e6, "");
        }
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.TooManyPolicies.selector, _risk(1), max));
        book.sell(RAIN, _parcel(1), HOLDER, 1e6, "");
        uint256[] memory ids = book.policiesOfRisk(_risk(1));
        assertEq(ids.length, max);
        for (uint256 i = 0; i < max; ++i) {
            assertEq(ids[i], max - i, "newest first");
        }
        Risk memory risk = book.riskOf(_risk(1));
        assertEq(risk.policyCount, max);
        assertEq(risk.productId, RAIN);
        assertEq(book.policyCount(), max);
    }

    function test_views_of_unknown_things() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.PolicyUnknown.selector, 1));
        book.policyOf(1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.PolicyUnknown.selector, 1));
        book.tokenURI(1);
        assertEq(uint8(book.stage(1)), uint8(Stage.None));
        assertEq(book.policiesOfRisk("none").length, 0);
        (bytes32 productId, uint8 kind, uint64 end) = book.assessmentOf(1);
        assertEq(productId, 0);
        assertEq(uint256(kind) + end, 0);
    }

    function test_interfaces() public view {
        assertTrue(book.supportsInterface(0x01ffc9a7), "ERC-165");
        assertTrue(book.supportsInterface(0x80ac58cd), "ERC-721");
        assertTrue(book.supportsInterface(0x5b5e139f), "ERC-721 metadata");
        assertTrue(book.supportsInterface(0x49064906), "ERC-4906");
        assertFalse(book.supportsInterface(0xffffffff));
        assertEq(book.name(), "Sheaf Policy");
    }

    function testFuzz_sell_locks_and_charges_exactly(uint96 sum, uint256 parcel) public {
        sum = uint96(bound(sum, 1, CAPITAL));
        uint256 before = token.balanceOf(address(this));
        uint256 policyId = book.sell(RAIN, _parcel(parcel), HOLDER, sum, "");
        assertEq(pool.locked(), sum, "INVARIANT 2: locked is not the sum insured");
        assertEq(before - token.balanceOf(address(this)), _premium(sum));
        assertEq(book.policyOf(policyId).premium, _premium(sum));
        _checkMoney();
    }
}
