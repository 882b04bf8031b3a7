// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PolicyRights} from "../../src/PolicyRights.sol";
import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IPolicyRights} from "../../src/interfaces/IPolicyRights.sol";
import {Product} from "../../src/interfaces/IProductBook.sol";
import {IRiskPool} from "../../src/interfaces/IRiskPool.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {BlacklistToken, IMintable} from "./support/Tokens.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice A smart account that accepts what its key signed (ERC-1271).
contract SmartKey {
    address private immutable _KEY;

    constructor(address key) {
        _KEY = key;
    }

    function isValidSignature(bytes32 digest, bytes calldata signature) external view returns (bytes4) {
        return ECDSA.recover(digest, signature) == _KEY ? this.isValidSignature.selector : bytes4(0);
    }
}

/// @notice Beneficiaries, liens, policies without a holder, cancellation, and payment by claim.
contract PolicyRightsTest is InsuranceFixture {
    address private constant BANK = address(0xBA2C);
    address private constant CHILD = address(0xC41D);
    uint256 private constant KEY = 0xFA53;
    uint256 private constant PAID = SUM / 2;

    function _newToken() internal override returns (IMintable) {
        return IMintable(address(new BlacklistToken()));
    }

    function _sign(uint256 key, uint256 policyId, address to) private view returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, rights.claimDigest(policyId, to));
        return abi.encodePacked(r, s, v);
    }

    function _pays() private {
        _settle(0, 1, 1_600_000, 1);
    }

    // No wallet at sale.

    function test_a_farmer_without_wallet_or_gas_claims_later() public {
        uint256 policyId = book.sellFor(RAIN, _parcel(0), vm.addr(KEY), SUM);
        assertEq(book.ownerOf(policyId), address(rights));
        _pays();
        assertEq(book.policyOf(policyId).claimable, PAID);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.PolicyUnclaimed.selector, policyId));
        book.claim(policyId, address(rights));
        bytes memory signature = _sign(KEY, policyId, HOLDER);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyRights.SignatureInvalid.selector, policyId, vm.addr(KEY))
        );
        rights.claimPolicy(policyId, OTHER, signature);
        rights.claimPolicy(policyId, HOLDER, signature);
        assertEq(book.ownerOf(policyId), HOLDER);
        book.claim(policyId, HOLDER);
        assertEq(token.balanceOf(HOLDER), PAID);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.NotHeld.selector, policyId));
        rights.claimPolicy(policyId, HOLDER, signature);
        _checkMoney();
    }

    function test_a_claim_before_the_end_is_paid_like_any_policy() public {
        uint256 policyId = book.sellFor(RAIN, _parcel(0), vm.addr(KEY), SUM);
        rights.claimPolicy(policyId, HOLDER, _sign(KEY, policyId, HOLDER));
        _pays();
        assertEq(token.balanceOf(HOLDER), PAID);
    }

    function test_a_claim_key_may_be_a_smart_account() public {
        address key = address(new SmartKey(vm.addr(KEY)));
        uint256 policyId = book.sellFor(RAIN, _parcel(0), key, SUM);
        bytes memory wrong = _sign(KEY + 1, policyId, HOLDER);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.SignatureInvalid.selector, policyId, key));
        rights.claimPolicy(policyId, HOLDER, wrong);
        rights.claimPolicy(policyId, HOLDER, _sign(KEY, policyId, HOLDER));
        assertEq(book.ownerOf(policyId), HOLDER);
    }

    function test_a_signature_is_for_one_policy_one_chain_and_one_contract() public {
        uint256 one = book.sellFor(RAIN, _parcel(0), vm.addr(KEY), SUM);
        uint256 two = book.sellFor(RAIN, _parcel(1), vm.addr(KEY), SUM);
        bytes memory signature = _sign(KEY, one, HOLDER);
        bytes memory reason =
            abi.encodeWithSelector(IPolicyRights.SignatureInvalid.selector, two, vm.addr(KEY));
        vm.expectRevert(reason);
        rights.claimPolicy(two, HOLDER, signature);
        vm.chainId(5);
        vm.expectRevert();
        rights.claimPolicy(one, HOLDER, signature);
        PolicyRights elsewhere = new PolicyRights(address(manager));
        assertNotEq(elsewhere.claimDigest(one, HOLDER), rights.claimDigest(one, HOLDER));
    }

    function test_only_sellers_sell_for_others_and_only_with_a_key() public {
        vm.expectRevert(IPolicyRights.RightsMissing.selector);
        book.sellFor(RAIN, _parcel(0), address(0), SUM);
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        book.sellFor(RAIN, _parcel(0), OTHER, SUM);
    }

    // Beneficiary and lien.

    function test_a_creditor_comes_first_then_the_beneficiary() public {
        uint256 policyId = _sell(0, HOLDER);
        vm.startPrank(HOLDER);
        rights.grantLien(policyId, BANK, 700e6);
        rights.setBeneficiary(policyId, CHILD);
        vm.stopPrank();
        _pays();
        assertEq(book.policyOf(policyId).claimable, PAID, "what the rights divide waits");
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.OnlyHolder.selector, address(this), HOLDER));
        book.claim(policyId, HOLDER);
        vm.expectEmit(address(book));
        emit IPolicyBook.Claimed(policyId, CHILD, PAID - 700e6); // without the creditor's part
        book.claim(policyId, CHILD);
        assertEq(token.balanceOf(CHILD), PAID - 700e6);
        assertEq(pool.creditOf(BANK), 700e6);
        pool.claimCredit(BANK, BANK);
        assertEq(token.balanceOf(BANK), 700e6);
        assertEq(rights.rightsOf(policyId).lien, 0);
        assertEq(pool.owed(), 0);
        _checkMoney();
    }

    function test_a_creditor_may_take_all_and_a_listed_one_blocks_nobody() public {
        uint256 policyId = _sell(0, HOLDER);
        vm.prank(HOLDER);
        rights.grantLien(policyId, BANK, uint96(PAID + 5));
        BlacklistToken(address(token)).list(BANK, true);
        _pays();
        book.claim(policyId, HOLDER);
        assertEq(pool.creditOf(BANK), PAID);
        assertEq(rights.rightsOf(policyId).lien, 5);
        assertEq(token.balanceOf(HOLDER), 0);
        vm.expectRevert();
        pool.claimCredit(BANK, BANK);
        vm.prank(BANK);
        pool.claimCredit(BANK, OTHER);
        assertEq(token.balanceOf(OTHER), PAID);
    }

    function test_a_lien_stays_with_the_policy_and_a_beneficiary_with_its_owner() public {
        uint256 policyId = _sell(0, HOLDER);
        vm.startPrank(HOLDER);
        rights.grantLien(policyId, BANK, 100e6);
        rights.setBeneficiary(policyId, CHILD);
        book.transferFrom(HOLDER, OTHER, policyId);
        vm.stopPrank();
        _pays();
        book.claim(policyId, OTHER);
        assertEq(token.balanceOf(OTHER), PAID - 100e6);
        assertEq(pool.creditOf(BANK), 100e6);
        assertEq(token.balanceOf(CHILD), 0);
    }

    function test_rights_are_the_owners_to_give_and_the_creditors_to_lower() public {
        uint256 policyId = _sell(0, HOLDER);
        bytes memory reason = abi.encodeWithSelector(IPolicyRights.OnlyOwner.selector, address(this), HOLDER);
        vm.expectRevert(reason);
        rights.setBeneficiary(policyId, CHILD);
        vm.expectRevert(reason);
        rights.grantLien(policyId, BANK, 1);
        vm.startPrank(HOLDER);
        vm.expectRevert(IPolicyRights.RightsMissing.selector);
        rights.grantLien(policyId, address(0), 1);
        vm.expectRevert(IPolicyRights.RightsMissing.selector);
        rights.grantLien(policyId, BANK, 0);
        rights.grantLien(policyId, BANK, 10);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.LienExists.selector, policyId, BANK, 10));
        rights.grantLien(policyId, CHILD, 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.OnlyCreditor.selector, HOLDER, BANK));
        rights.lowerLien(policyId, 0);
        vm.stopPrank();
        vm.startPrank(BANK);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.LienTooLarge.selector, 11, 10));
        rights.lowerLien(policyId, 11);
        rights.lowerLien(policyId, 4);
        vm.expectEmit(address(rights));
        emit IPolicyRights.LienSet(policyId, BANK, 0);
        rights.lowerLien(policyId, 0);
        assertEq(rights.rightsOf(policyId).creditor, address(0));
        vm.stopPrank();
    }

    function test_only_the_book_and_the_rights_meet() public {
        bytes memory reason =
            abi.encodeWithSelector(IPolicyRights.OnlyBook.selector, address(this), address(book));
        vm.expectRevert(reason);
        rights.hold(1, HOLDER);
        vm.expectRevert(reason);
        rights.take(1, HOLDER, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.OnlyRights.selector, address(this), address(rights))
        );
        book.encumber(1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.BookAlreadySet.selector, address(book)));
        rights.setBook(address(book));
        PolicyRights fresh = new PolicyRights(address(manager));
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.BookWithoutCode.selector, OTHER));
        fresh.setBook(OTHER);
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        fresh.setBook(address(book));
    }

    // Cancellation.

    function _publish(uint16 days_, uint16 backBps) private returns (bytes32 productId) {
        Product memory p = _rain();
        (p.termsHash, p.coolingOffDays, p.cancelRefundBps) = ("cancellable", days_, backBps);
        return products.publish(p);
    }

    function test_cooling_off_gives_the_whole_premium_back() public {
        bytes32 productId = _publish(3, 2500);
        uint256 policyId = book.sell(productId, _parcel(0), HOLDER, SUM, "");
        vm.warp(GENESIS / 1 days * 1 days + 3 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.OnlyHolder.selector, address(this), HOLDER));
        book.cancel(policyId, HOLDER);
        vm.prank(HOLDER);
        book.cancel(policyId, OTHER);
        assertEq(token.balanceOf(OTHER), 400e6);
        assertEq(uint8(book.stage(policyId)), uint8(Stage.Cancelled));
        assertEq(pool.locked() + pool.unearned(), 0, "INVARIANT 2: a cancelled policy keeps its lock");
        assertEq(pool.capital(), CAPITAL);
        vm.prank(HOLDER);
        vm.expectRevert();
        book.cancel(policyId, HOLDER);
        _checkMoney();
    }

    function test_a_later_cancellation_gives_the_agreed_part_back() public {
        bytes32 productId = _publish(3, 2500);
        uint256 policyId = book.sell(productId, _parcel(0), HOLDER, SUM, "");
        vm.warp(GENESIS / 1 days * 1 days + 3 days);
        vm.prank(HOLDER);
        book.cancel(policyId, HOLDER);
        assertEq(token.balanceOf(HOLDER), 100e6);
        assertEq(pool.capital(), CAPITAL + 300e6, "the rest is earned");
        _checkMoney();
    }

    function test_nothing_is_cancelled_once_the_window_has_begun() public {
        uint256 policyId = _sell(0, HOLDER);
        vm.warp(WINDOW_START);
        vm.prank(HOLDER);
        vm.expectRevert(
            abi.encodeWithSelector(
                IPolicyBook.CancellationTooLate.selector, policyId, WINDOW_START, WINDOW_START
            )
        );
        book.cancel(policyId, HOLDER);
    }

    function test_a_cancelled_policy_is_passed_by_settlement() public {
        bytes32 productId = _publish(3, 0);
        uint256 first = book.sell(productId, _parcel(0), HOLDER, SUM, "");
        uint256 gone = book.sell(productId, _parcel(0), OTHER, SUM, "");
        book.sell(productId, _parcel(0), CHILD, SUM, "");
        vm.prank(OTHER);
        book.cancel(gone, OTHER);
        vm.warp(uint256(WINDOW_END) + book.SETTLEMENT_PERIOD());
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = book.policyOf(first).riskId;
        book.expire(ids);
        assertEq(token.balanceOf(OTHER), 400e6, "INVARIANT 3: a cancelled policy was paid again");
        assertEq(token.balanceOf(HOLDER), 400e6);
        assertEq(token.balanceOf(CHILD), 400e6);
        assertEq(pool.locked(), 0, "INVARIANT 2: released other than once");
        _checkMoney();
    }

    function test_a_cover_with_a_creditor_is_not_cancelled_behind_its_back() public {
        uint256 policyId = _sell(0, HOLDER);
        vm.startPrank(HOLDER);
        rights.grantLien(policyId, BANK, 10);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.LienExists.selector, policyId, BANK, 10));
        book.cancel(policyId, HOLDER);
        vm.stopPrank();
        vm.prank(BANK);
        rights.lowerLien(policyId, 0);
        vm.prank(HOLDER);
        book.cancel(policyId, HOLDER);
        assertEq(token.balanceOf(HOLDER), 0, "the fixture's product gives nothing back");
    }

    function test_a_cancellation_reverts_if_the_token_refuses_the_payee() public {
        bytes32 productId = _publish(3, 0);
        uint256 policyId = book.sell(productId, _parcel(0), HOLDER, SUM, "");
        BlacklistToken(address(token)).list(OTHER, true);
        vm.startPrank(HOLDER);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.PaymentRefused.selector, OTHER, 400e6));
        book.cancel(policyId, OTHER);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.PaymentRefused.selector, address(0), 400e6));
        book.cancel(policyId, address(0));
        vm.stopPrank();
        assertEq(uint8(book.stage(policyId)), uint8(Stage.Bound));
    }

    // Payment by claim.

    function test_a_product_may_pay_by_claim() public {
        Product memory p = _rain();
        (p.termsHash, p.payByClaim) = ("by claim", true);
        bytes32 productId = products.publish(p);
        uint256 policyId = book.sell(productId, _parcel(0), HOLDER, SUM, "");
        vm.warp(uint256(WINDOW_END) + book.SETTLEMENT_PERIOD());
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = book.policyOf(policyId).riskId;
        vm.expectEmit(address(book));
        emit IPolicyBook.Claimable(policyId, 400e6);
        book.expire(ids);
        assertEq(token.balanceOf(HOLDER), 0);
        assertEq(book.policyOf(policyId).claimable, 400e6);
        assertEq(pool.owed(), 400e6, "INVARIANT 7: a claim is not covered");
        book.claim(policyId, HOLDER);
        assertEq(token.balanceOf(HOLDER), 400e6);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NothingToClaim.selector, policyId));
        book.claim(policyId, HOLDER);
        _checkMoney();
    }
}
