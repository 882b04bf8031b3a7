// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IModelRegistry} from "../../src/interfaces/IModelRegistry.sol";
import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {Cover, IPolicyPhases} from "../../src/interfaces/IPolicyPhases.sol";
import {IPolicyRights} from "../../src/interfaces/IPolicyRights.sol";
import {Product} from "../../src/interfaces/IProductBook.sol";
import {IRiskPool} from "../../src/interfaces/IRiskPool.sol";
import {Card, PolicyView, Sale, Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {BlacklistToken, IMintable} from "./support/Tokens.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Covers of several phases: limits per phase, one aggregate, one lock, each phase paid by itself.
contract PolicyPhasesTest is InsuranceFixture {
    uint256 private constant KEY = 0xFA53;
    bytes32[3] private _phases = [bytes32("sowing"), bytes32("flowering"), bytes32("harvest")];

    function _newToken() internal override returns (IMintable) {
        return IMintable(address(new BlacklistToken()));
    }

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            Product memory p = _rain();
            p.termsHash = _phases[i];
            p.windowStart = WINDOW_START + uint64(i) * 31 days;
            p.windowEnd = p.windowStart + 31 days;
            p.curve.limitBps = 5000;
            p.premiumRateBps = uint16(100 * (i + 1));
            p.coolingOffDays = 10;
            p.cancelRefundBps = 5000;
            p.zone = "north";
            products.publish(p);
            pool.setLimit(_phases[i], 10_000);
        }
    }

    function _ids(uint256 count) private view returns (bytes32[] memory ids) {
        ids = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            ids[i] = _phases[i];
        }
    }

    function _cover(uint256 count) private returns (uint256[] memory) {
        return rights.sellPhases(_ids(count), _parcel(0), HOLDER, SUM);
    }

    function _left(uint256 policyId) private view returns (uint256 left, uint256 open) {
        (, Cover memory cover) = rights.coverOf(policyId);
        return (cover.left, cover.open);
    }

    /// @dev Requests, reports and settles one phase.
    function _close(uint256 phase, int32 value, uint8 status) private {
        vm.warp(WINDOW_START + (phase + 1) * 31 days);
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = SheafTypes.riskId(_phases[phase], _parcel(0));
        uint256 requestId = book.requestSettlement(_phases[phase], ids);
        Outcome[] memory list = new Outcome[](1);
        list[0] = _outcome(0, ids[0], value, status);
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 1);
        _checkMoney();
    }

    /// @dev What a phase is paid changes what its siblings may still be, and so their pictures.
    function test_a_closed_phase_refreshes_the_pictures_of_all() public {
        uint256[] memory ids = _cover(3);
        for (uint256 phase = 0; phase < 2; ++phase) {
            vm.recordLogs();
            _close(phase, phase == 0 ? int32(3_000_000) : int32(0), 1);
            Vm.Log[] memory logs = vm.getRecordedLogs();
            uint256 told;
            for (uint256 i = 0; i < logs.length; ++i) {
                if (logs[i].topics[0] != IERC4906.BatchMetadataUpdate.selector) continue;
                assertEq(logs[i].emitter, address(book));
                assertEq(logs[i].data, abi.encode(ids[0], ids[2]));
                ++told;
            }
            assertEq(told, 1);
        }
    }

    function test_a_cancelled_phase_refreshes_the_pictures_of_all() public {
        uint256[] memory ids = _cover(3);
        vm.expectEmit(address(book));
        emit IERC4906.BatchMetadataUpdate(ids[0], ids[2]);
        vm.prank(HOLDER);
        book.cancel(ids[1], HOLDER);
    }

    function test_each_phase_pays_up_to_its_limit_and_all_together_up_to_the_sum() public {
        uint256[] memory ids = _cover(3);
        assertEq(pool.locked(), SUM, "INVARIANT 1: one sum for all phases");
        assertEq(pool.lockedBy(_phases[2]), SUM, "under the phase that settles last");
        assertEq(pool.lockedBy(_phases[0]) + pool.lockedBy(_phases[1]), 0);
        assertEq(rights.sharedBy(_phases[0]), SUM);
        assertEq(rights.sharedBy(_phases[2]), 0);
        assertEq(pool.lockedIn("north"), SUM);
        assertEq(pool.unearned(), SUM * 600 / 10_000, "the premium of each phase");
        _close(0, 3_000_000, 1); // a total loss: the phase's limit
        assertEq(token.balanceOf(HOLDER), SUM / 2);
        assertEq(pool.locked(), SUM / 2, "INVARIANT 2: released what was paid");
        _close(1, 1_360_000, 1); // a fifth of the way
        assertEq(token.balanceOf(HOLDER), SUM / 2 + SUM / 5);
        _close(2, 3_000_000, 1); // due half, left three tenths
        assertEq(token.balanceOf(HOLDER), SUM, "INVARIANT 3: the aggregate");
        PolicyView memory last = book.policyOf(ids[2]);
        assertEq(last.payout, SUM * 3 / 10, "shown as it was paid");
        assertEq(uint8(last.stage), uint8(Stage.Paid));
        assertEq(pool.locked(), 0);
        assertEq(pool.unearned(), 0);
        assertEq(pool.lockedIn("north"), 0);
        assertEq(rights.sharedBy(_phases[0]) + rights.sharedBy(_phases[1]), 0);
        (uint256 left, uint256 open) = _left(ids[0]);
        assertEq(left + open, 0);
        assertEq(rights.paidOf(ids[0]) + rights.paidOf(ids[1]) + rights.paidOf(ids[2]), SUM);
    }

    function test_phases_may_close_in_any_order_and_the_last_releases_the_rest() public {
        uint256[] memory ids = _cover(2);
        _close(1, 1_000_000, 1);
        assertEq(uint8(book.stage(ids[1])), uint8(Stage.NoPayout));
        assertEq(pool.locked(), SUM, "the other phase may need all of it");
        _close(0, 1_280_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM / 10);
        assertEq(pool.locked(), 0);
    }

    function test_an_exhausted_cover_pays_nothing_more() public {
        uint256[] memory ids = _cover(3);
        _close(0, 3_000_000, 1);
        _close(1, 3_000_000, 1);
        _close(2, 3_000_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM);
        assertEq(uint8(book.stage(ids[2])), uint8(Stage.NoPayout), "due half, and nothing left");
        assertEq(book.policyOf(ids[2]).payout, 0);
    }

    function test_a_phase_that_cannot_be_assessed_gives_its_own_premium_back() public {
        uint256[] memory ids = _cover(2);
        _close(0, 0, 2);
        assertEq(token.balanceOf(HOLDER), SUM / 100, "the premium of the first phase alone");
        assertEq(uint8(book.stage(ids[0])), uint8(Stage.Refunded));
        (uint256 left,) = _left(ids[1]);
        assertEq(left, SUM - SUM / 100, "refunds count: all that a cover pays is at most its sum");
        _close(1, 1_360_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM / 100 + SUM / 5);
        assertEq(pool.locked(), 0);
    }

    function test_a_payment_that_the_token_refuses_waits_in_its_phase() public {
        uint256[] memory ids = _cover(2);
        BlacklistToken(address(token)).list(HOLDER, true);
        _close(0, 3_000_000, 1);
        assertEq(book.policyOf(ids[0]).claimable, SUM / 2);
        assertEq(pool.owed(), SUM / 2);
        _close(1, 3_000_000, 1);
        BlacklistToken(address(token)).list(HOLDER, false);
        book.claim(ids[0], HOLDER);
        book.claim(ids[1], HOLDER);
        assertEq(token.balanceOf(HOLDER), SUM);
        assertEq(pool.owed(), 0);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NothingToClaim.selector, ids[0]));
        book.claim(ids[0], HOLDER);
        _checkMoney();
    }

    function test_a_farmer_without_a_wallet_claims_each_phase() public {
        uint256[] memory ids = rights.sellPhasesFor(_ids(2), _parcel(0), vm.addr(KEY), SUM);
        _close(0, 3_000_000, 1);
        assertEq(book.policyOf(ids[0]).claimable, SUM / 2);
        for (uint256 i = 0; i < 2; ++i) {
            (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, rights.claimDigest(ids[i], HOLDER));
            rights.claimPolicy(ids[i], HOLDER, abi.encodePacked(r, s, v));
        }
        book.claim(ids[0], HOLDER);
        _close(1, 1_360_000, 1);
        assertEq(token.balanceOf(HOLDER), SUM / 2 + SUM / 5);
    }

    function test_a_creditor_of_a_phase_comes_first() public {
        uint256[] memory ids = _cover(2);
        vm.prank(HOLDER);
        rights.grantLien(ids[0], OTHER, uint96(SUM / 4));
        _close(0, 3_000_000, 1);
        book.claim(ids[0], HOLDER);
        assertEq(pool.creditOf(OTHER), SUM / 4);
        assertEq(token.balanceOf(HOLDER), SUM / 4);
    }

    function test_a_phase_may_be_cancelled_before_its_window() public {
        uint256[] memory ids = _cover(2);
        vm.prank(HOLDER);
        book.cancel(ids[1], HOLDER);
        assertEq(token.balanceOf(HOLDER), SUM * 200 / 10_000);
        assertEq(pool.locked(), SUM - SUM * 200 / 10_000);
        _close(0, 1_000_000, 1);
        assertEq(pool.locked(), 0);
        assertEq(pool.unearned(), 0);
    }

    function test_a_phase_expires_like_any_policy() public {
        uint256[] memory ids = _cover(2);
        vm.warp(WINDOW_START + 62 days + book.SETTLEMENT_PERIOD());
        bytes32[] memory riskIds = new bytes32[](2);
        for (uint256 i = 0; i < 2; ++i) {
            riskIds[i] = SheafTypes.riskId(_phases[i], _parcel(0));
        }
        book.expire(riskIds);
        assertEq(uint8(book.stage(ids[0])), uint8(Stage.Refunded));
        assertEq(token.balanceOf(HOLDER), SUM * 300 / 10_000);
        assertEq(pool.locked() + pool.unearned(), 0);
    }

    function test_the_exit_queue_waits_for_the_last_phase() public {
        _cover(2);
        uint256 shares = pool.balanceOf(PROVIDER);
        vm.prank(PROVIDER);
        uint256 exitId = pool.requestRedeem(shares, PROVIDER, PROVIDER);
        _close(0, 3_000_000, 1);
        (,, bool ready) = pool.exitOf(exitId);
        assertFalse(ready, "the second phase is still at risk");
        _close(1, 1_000_000, 1);
        (, uint256 waiting,) = pool.exitOf(exitId);
        assertEq(waiting, 0, "served");
        assertApproxEqAbs(pool.creditOf(PROVIDER), CAPITAL + SUM * 300 / 10_000 - SUM / 2, 2);
    }

    /// Who left when a cover was used up bore its loss, and the premiums of its later phases went to those who stayed.
    function test_a_cover_that_is_used_up_has_earned_its_premiums_before_an_exit_is_served() public {
        uint256[] memory ids = _cover(3);
        uint256 shares = pool.balanceOf(PROVIDER);
        vm.prank(PROVIDER);
        pool.requestRedeem(shares, PROVIDER, PROVIDER);
        _close(0, 3_000_000, 1);
        assertEq(
            pool.unearned(), SUM * 500 / 10_000, "half is left: the other phases may still give theirs back"
        );
        _close(1, 3_000_000, 1);
        assertEq(pool.unearned(), 0, "nothing is left to give the last premium back");
        (, Cover memory cover) = rights.coverOf(ids[0]);
        assertEq(cover.unearned, 0);
        assertEq(cover.open, 1);
        assertApproxEqAbs(pool.creditOf(PROVIDER), CAPITAL + SUM * 600 / 10_000 - SUM, 2, "all of them");
        assertLe(pool.capital(), 2, "nothing for nobody");
        _close(2, 0, 2);
        assertEq(token.balanceOf(HOLDER), SUM);
        assertEq(book.policyOf(ids[2]).claimable, 0);
        assertEq(pool.locked() + pool.unearned(), 0);
    }

    /// Its siblings emptied a lien on one phase: by what they were paid, or by a cancellation.
    function test_a_lien_binds_all_phases_of_a_cover() public {
        uint256[] memory ids = _cover(3);
        vm.startPrank(HOLDER);
        rights.grantLien(ids[1], OTHER, uint96(SUM * 6 / 10));
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(rights.rightsOf(ids[i]).creditor, OTHER);
            assertEq(rights.rightsOf(ids[i]).lien, SUM * 6 / 10);
            bytes memory reason =
                abi.encodeWithSelector(IPolicyRights.LienExists.selector, ids[i], OTHER, SUM * 6 / 10);
            vm.expectRevert(reason);
            book.cancel(ids[i], HOLDER);
            vm.expectRevert(reason);
            rights.grantLien(ids[i], HOLDER, 1);
        }
        vm.stopPrank();
        _close(0, 3_000_000, 1);
        _close(1, 3_000_000, 1);
        assertEq(token.balanceOf(HOLDER), 0, "each waits to be divided");
        book.claim(ids[0], HOLDER);
        assertEq(pool.creditOf(OTHER), SUM / 2);
        assertEq(rights.rightsOf(ids[2]).lien, SUM / 10);
        book.claim(ids[1], HOLDER);
        assertEq(pool.creditOf(OTHER), SUM * 6 / 10);
        assertEq(token.balanceOf(HOLDER), SUM * 4 / 10);
        assertEq(rights.rightsOf(ids[1]).creditor, address(0), "served");
    }

    function test_a_lien_on_a_cover_is_granted_by_who_owns_all_of_it_and_lowered_once() public {
        uint256[] memory ids = _cover(2);
        vm.prank(HOLDER);
        book.transferFrom(HOLDER, OTHER, ids[1]);
        vm.prank(HOLDER);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.OnlyOwner.selector, HOLDER, OTHER));
        rights.grantLien(ids[0], address(0xBA2C), 10);
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.OnlyOwner.selector, OTHER, HOLDER));
        rights.grantLien(ids[1], address(0xBA2C), 10);
        vm.prank(OTHER);
        book.transferFrom(OTHER, HOLDER, ids[1]);
        vm.prank(HOLDER);
        rights.setBeneficiary(ids[1], OTHER); // of this phase alone
        assertEq(rights.rightsOf(ids[0]).beneficiary, address(0));
        vm.prank(HOLDER);
        rights.grantLien(ids[1], address(0xBA2C), 10);
        vm.expectEmit(address(rights));
        emit IPolicyRights.LienSet(ids[0], address(0xBA2C), 0);
        vm.prank(address(0xBA2C));
        rights.lowerLien(ids[1], 0);
        vm.prank(HOLDER);
        book.cancel(ids[0], HOLDER);
        uint256 alone = _sell(7, HOLDER);
        vm.prank(HOLDER);
        rights.grantLien(alone, OTHER, 5);
        assertEq(rights.rightsOf(ids[0]).lien, 0, "a policy of its own binds no cover");
    }

    function test_the_art_shows_what_a_phase_gave_back() public {
        uint256[] memory ids = _cover(3);
        _close(0, 3_000_000, 1);
        _close(1, 1_998_000, 1);
        PolicyView memory p = book.policyOf(ids[2]);
        (uint256 left,) = _left(ids[2]);
        assertGt(p.premium, left);
        _close(2, 0, 2);
        assertEq(rights.paidOf(ids[2]), left);
        Card memory card;
        card.policyId = ids[2];
        card.policy = book.policyOf(ids[2]);
        (card.products, card.token) = (address(products), address(token));
        (card.coverId, card.most) = (ids[0], left);
        assertEq(book.tokenURI(ids[2]), book.ART().metadata(card), "what it was paid, and not its premium");
    }

    function test_covers_are_for_sellers_of_two_to_eight_different_products() public {
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        rights.sellPhases(_ids(2), _parcel(0), HOLDER, SUM);
        vm.prank(OTHER);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, OTHER));
        rights.sellPhasesFor(_ids(2), _parcel(0), HOLDER, SUM);
        vm.expectRevert(abi.encodeWithSelector(IPolicyPhases.PhaseCountInvalid.selector, 1, 2, 8));
        rights.sellPhases(_ids(1), _parcel(0), HOLDER, SUM);
        vm.expectRevert(abi.encodeWithSelector(IPolicyPhases.PhaseCountInvalid.selector, 9, 2, 8));
        rights.sellPhases(new bytes32[](9), _parcel(0), HOLDER, SUM);
        bytes32[] memory twice = _ids(3);
        twice[2] = twice[0];
        vm.expectRevert(abi.encodeWithSelector(IPolicyPhases.PhaseTwice.selector, twice[0]));
        rights.sellPhases(twice, _parcel(0), HOLDER, SUM);
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.SumInsuredInvalid.selector, 0, type(uint96).max));
        rights.sellPhases(_ids(2), _parcel(0), HOLDER, 0);
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(rights)));
        rights.sellPhases(_ids(2), _parcel(0), address(rights), SUM);
        vm.expectRevert(IPolicyRights.RightsMissing.selector);
        rights.sellPhasesFor(_ids(2), _parcel(0), address(0), SUM);
        vm.expectRevert(
            abi.encodeWithSelector(IRiskPool.LimitExceeded.selector, _phases[0], CAPITAL + 1, CAPITAL)
        );
        rights.sellPhases(_ids(2), _parcel(0), HOLDER, CAPITAL + 1);
        assertEq(book.policyCount(), 0);
    }

    function test_only_the_book_and_the_rights_meet_over_phases() public {
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.OnlyBook.selector, address(this), address(book)));
        rights.closePhase(1, 1, 1);
        vm.expectRevert(abi.encodeWithSelector(IPolicyRights.OnlyBook.selector, address(this), address(book)));
        rights.keepOutline(1, "123456");
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.OnlyRights.selector, address(this), address(rights))
        );
        book.sellPhase(Sale(RAIN, _parcel(0), HOLDER, address(this), SUM, RAIN));
    }

    function test_no_cover_is_sold_while_sales_are_paused() public {
        manager.setTargetClosed(address(book), true);
        vm.expectRevert(abi.encodeWithSelector(IPolicyPhases.SalesPaused.selector, address(book)));
        rights.sellPhases(_ids(2), _parcel(0), HOLDER, SUM);
        manager.setTargetClosed(address(book), false);
        _cover(2);
    }

    function test_the_art_names_the_cover_and_what_it_has_left() public {
        uint256[] memory ids = _cover(2);
        string memory before = book.tokenURI(ids[1]);
        _close(0, 3_000_000, 1);
        assertNotEq(keccak256(bytes(before)), keccak256(bytes(book.tokenURI(ids[1]))));
    }

    // What a cover must not take from the pool's owners.

    function _publish(bytes32 id, uint64 end, bytes32 zone, uint16 rate) private returns (bytes32) {
        Product memory p = _rain();
        (p.termsHash, p.windowStart, p.windowEnd, p.zone, p.premiumRateBps) =
        (id, end - 10 days, end, zone, rate);
        p.coolingOffDays = 10;
        products.publish(p);
        return id;
    }

    function _pair(bytes32 a, bytes32 b) private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](2);
        (ids[0], ids[1]) = (a, b);
    }

    function test_limits_hold_for_every_phase() public {
        bytes32 a = _publish("A", WINDOW_START + 31 days, "north", 100);
        bytes32 b = _publish("B", WINDOW_START + 31 days, "north", 100);
        bytes32 x = _publish("X", WINDOW_START + 11 days, "north", 100);
        pool.setLimit(x, 100);
        uint256 most = CAPITAL / 100;
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.LimitExceeded.selector, x, most + 1, most));
        rights.sellPhases(_pair(a, x), _parcel(0), HOLDER, most + 1);
        uint256[] memory ids = rights.sellPhases(_pair(a, x), _parcel(0), HOLDER, most);
        vm.expectRevert(abi.encodeWithSelector(IRiskPool.LimitExceeded.selector, x, most + 2, most));
        rights.sellPhases(_pair(b, x), _parcel(0), HOLDER, 2);
        vm.prank(HOLDER);
        book.cancel(ids[1], HOLDER);
        assertEq(rights.sharedBy(x), 0, "once it has closed it is at risk no more");
        rights.sellPhases(_pair(b, x), _parcel(0), HOLDER, most / 2);
        book.sell(x, _parcel(0), HOLDER, most / 2, "");
        vm.expectPartialRevert(IRiskPool.LimitExceeded.selector);
        rights.sellPhases(_pair(b, x), _parcel(0), HOLDER, 2);
    }

    function test_a_cover_lies_in_one_zone() public {
        bytes32 a = _publish("A", WINDOW_START + 31 days, "north", 100);
        bytes32 x = _publish("X", WINDOW_START + 11 days, "south", 100);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyPhases.ZonesDiffer.selector, bytes32("north"), bytes32("south"))
        );
        rights.sellPhases(_pair(a, x), _parcel(0), HOLDER, SUM);
    }

    function test_premiums_are_at_most_what_a_cover_can_pay() public {
        bytes32 a = _publish("A", WINDOW_START + 31 days, "north", 5001);
        bytes32 x = _publish("X", WINDOW_START + 11 days, "north", 5000);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyPhases.PremiumsTooHigh.selector, SUM * 10_001 / 10_000, SUM)
        );
        rights.sellPhases(_pair(a, x), _parcel(0), HOLDER, SUM);
    }

    function test_an_exit_does_not_wait_for_a_cover_that_is_sold_later() public {
        bytes32 a = _publish("A", WINDOW_START + 10 days, "north", 100);
        bytes32 x = _publish("X", WINDOW_START + 1000 days, "north", 100);
        book.sell(a, _parcel(0), HOLDER, SUM, "");
        uint256 half = pool.balanceOf(PROVIDER) / 2;
        vm.prank(PROVIDER);
        uint256 exitId = pool.requestRedeem(half, PROVIDER, PROVIDER);
        rights.sellPhases(_pair(a, x), _parcel(1), HOLDER, SUM);
        vm.warp(WINDOW_START + 10 days + book.SETTLEMENT_PERIOD());
        bytes32[] memory riskIds = new bytes32[](2);
        (riskIds[0], riskIds[1]) = (SheafTypes.riskId(a, _parcel(0)), SheafTypes.riskId(a, _parcel(1)));
        book.expire(riskIds);
        (, uint256 waiting,) = pool.exitOf(exitId);
        assertEq(waiting, 0, "served when what was at risk then had closed");
        assertEq(pool.locked(), SUM - SUM / 100);
    }

    function test_a_phase_of_an_exhausted_cover_serves_nobody_on_its_way() public {
        bytes32 a = _publish("A", WINDOW_START + 31 days, "north", 100);
        bytes32 x = _publish("X", WINDOW_START + 11 days, "north", 100);
        rights.sellPhases(_pair(a, x), _parcel(0), HOLDER, SUM);
        for (uint256 i = 0; i < 20; ++i) {
            vm.prank(PROVIDER);
            pool.requestRedeem(1e12, PROVIDER, PROVIDER);
        }
        _settlePhase(x); // takes all of the sum, so that the product is at risk no more
        assertEq(pool.queuedShares(), 12e12, "a closing serves eight");
        _settlePhase(a);
        assertEq(
            pool.queuedShares(),
            12e12,
            "who settles a page does not pay for the exits of others at each phase"
        );
        assertEq(token.balanceOf(HOLDER), SUM);
        assertEq(pool.locked() + pool.unearned(), 0);
    }

    function _settlePhase(bytes32 productId) private {
        vm.warp(products.settlesFrom(productId));
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = SheafTypes.riskId(productId, _parcel(0));
        uint256 requestId = book.requestSettlement(productId, ids);
        Outcome[] memory list = new Outcome[](1);
        list[0] = _outcome(0, ids[0], 3_000_000, 1);
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, 1);
        _checkMoney();
    }

    /// @dev The aggregate against the plain definition, over any values, statuses and order.
    function testFuzz_a_cover_pays_the_sum_of_its_phases_cut_at_the_sum(
        int32[3] memory values,
        uint8[3] memory statuses,
        uint96 sum,
        bool reversed
    ) public {
        sum = uint96(bound(sum, 3, CAPITAL)); // each premium is 1 at least
        uint256[] memory ids = rights.sellPhases(_ids(3), _parcel(0), HOLDER, sum);
        vm.warp(WINDOW_START + 100 days);
        uint256 left = sum;
        for (uint256 j = 0; j < 3; ++j) {
            uint256 i = reversed ? 2 - j : j;
            bool ok = statuses[i] % 3 != 0;
            uint256 due = ok
                ? products.payoutFor(_phases[i], values[i], sum)
                : (uint256(sum) * (i + 1) * 100 + 9999) / 10_000;
            due = due < left ? due : left;
            left -= due;
            uint256 before = token.balanceOf(HOLDER);
            uint256 at = block.timestamp;
            _close(i, ok ? values[i] : int32(0), ok ? 1 : 2);
            vm.warp(at);
            assertEq(token.balanceOf(HOLDER) - before, due, "INVARIANT 3: a phase");
            assertEq(pool.locked(), j == 2 ? 0 : left, "INVARIANT 2: a phase");
            assertEq(rights.paidOf(ids[i]), due);
        }
    }

    // What may be sold, and to whom a policy may go.

    function test_nothing_is_sold_on_a_model_that_the_book_has_no_licence_of() public {
        models.close(MODEL);
        bytes memory reason =
            abi.encodeWithSelector(IModelRegistry.NotLicensed.selector, MODEL, address(book));
        vm.expectRevert(reason);
        _sell(0, HOLDER);
        vm.expectRevert(reason);
        _cover(2);
        products.quote(RAIN, SUM); // anyone may still ask for the price
    }

    function test_a_policy_sent_to_the_rights_is_refused() public {
        uint256 id = _sell(0, HOLDER);
        bytes memory reason =
            abi.encodeWithSelector(IERC721Errors.ERC721InvalidReceiver.selector, address(rights));
        vm.prank(HOLDER);
        vm.expectRevert(reason);
        book.transferFrom(HOLDER, address(rights), id);
        vm.expectRevert(reason);
        book.sell(RAIN, _parcel(0), address(rights), SUM, "");
        assertEq(book.ownerOf(id), HOLDER);
    }
}
