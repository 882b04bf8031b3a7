// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Disputes} from "../../src/Disputes.sol";
import {Challenge, ChallengeState, Dispute, IDisputes} from "../../src/interfaces/IDisputes.sol";
import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IProductBook, Product} from "../../src/interfaces/IProductBook.sol";
import {IReportHub} from "../../src/interfaces/IReportHub.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";
import {FeeToken, IMintable} from "./support/Tokens.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Challenges of reported outcomes: who may, until when, what it costs, what it changes, and that it ends.
contract DisputesTest is InsuranceFixture {
    bytes32 private constant SLOW = keccak256("disputable rain terms");
    uint32 private constant WINDOW = 1 days;
    uint16 private constant BOND_BPS = 500;
    uint96 private constant FLOOR = 5000e6;
    int32 private constant WET = 1_600_000;
    int32 private constant DRY = 1_000_000;
    address private constant CHALLENGER = address(0xC4A1);
    uint256 private constant FIELDS = 4;

    uint256 private _first;
    Outcome[] private _list;

    /// @dev It keeps a part of each transfer once a test says so.
    function _newToken() internal override returns (IMintable) {
        FeeToken taking = new FeeToken();
        taking.setFee(false);
        return IMintable(address(taking));
    }

    function setUp() public override {
        super.setUp();
        Product memory p = _rain();
        (p.termsHash, p.disputeWindow, p.disputeBondBps, p.disputeFloor) = (SLOW, WINDOW, BOND_BPS, FLOOR);
        products.publish(p);
        pool.setLimit(SLOW, 10_000);
        for (uint256 i = 0; i < FIELDS; ++i) {
            book.sell(SLOW, _parcel(i), _holder(i), i == 3 ? FLOOR - 1 : FLOOR, "");
        }
        token.mint(CHALLENGER, 100_000e6);
        feeToken.mint(CHALLENGER, 100_000e6);
        vm.startPrank(CHALLENGER);
        token.approve(address(disputes), type(uint256).max);
        feeToken.approve(address(disputes), type(uint256).max);
        vm.stopPrank();
        vm.warp(WINDOW_END);
        bytes32[] memory ids = new bytes32[](FIELDS);
        for (uint256 i = 0; i < FIELDS; ++i) {
            ids[i] = _id(i);
            _list.push(_outcome(i, ids[i], WET, 1));
        }
        _first = book.requestSettlement(SLOW, ids);
        hub.report(_first, TestTree.rootOf(_list));
    }

    function _holder(uint256 i) private pure returns (address) {
        return address(uint160(0x40000 + i));
    }

    function _id(uint256 i) private pure returns (bytes32) {
        return SheafTypes.riskId(SLOW, _parcel(i));
    }

    function _challenge(uint256 from, uint256 count) private returns (uint256) {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(_list, from, count);
        vm.prank(CHALLENGER);
        return disputes.challenge(_first, part, proof, flags);
    }

    function _settleAll(uint256 requestId, Outcome[] memory list) private {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(list, 0, list.length);
        book.settle(requestId, part, proof, flags);
    }

    /// @dev The second report: fields from .. from + count - 1 with one value and status.
    function _answer(uint256 second, uint256 from, uint256 count, int32 value, uint8 status)
        private
        returns (Outcome[] memory list)
    {
        list = new Outcome[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = _outcome(i, _id(from + i), value, status);
        }
        hub.report(second, TestTree.rootOf(list));
    }

    function _ruleAll(uint256 second, Outcome[] memory list) private {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(list, 0, list.length);
        disputes.rule(second, part, proof, flags);
    }

    function _stage(uint256 field) private view returns (Stage) {
        return book.stage(field + 1);
    }

    function _state(uint256 field) private view returns (ChallengeState) {
        return disputes.challengeOf(_first, _id(field)).state;
    }

    function test_what_is_under_the_floor_is_paid_at_once_and_the_rest_when_its_window_ends() public {
        _settleAll(_first, _list);
        assertEq(uint8(_stage(3)), uint8(Stage.Paid), "too little at stake to wait");
        assertEq(uint8(_stage(0)), uint8(Stage.Bound));
        assertEq(disputes.challengeableUntil(_first, _id(0)), WINDOW_END + WINDOW);
        vm.warp(WINDOW_END + WINDOW - 1);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound), "one second early");
        vm.warp(WINDOW_END + WINDOW);
        _settleAll(_first, _list);
        for (uint256 i = 0; i < FIELDS; ++i) {
            assertEq(uint8(_stage(i)), uint8(Stage.Paid));
        }
        assertEq(pool.locked(), 0, "INVARIANT 2: all locks released");
        _checkMoney();
    }

    function test_window_and_bond_grow_with_the_sum_at_stake() public {
        vm.warp(CUTOFF);
        assertEq(disputes.bondFor(SLOW, _id(0)), 250e6);
        assertEq(disputes.bondFor(SLOW, _id(3)), 250e6, "rounded up");
        book.sell(SLOW, _parcel(0), HOLDER, FLOOR, "");
        assertEq(book.atStake(_id(0)), 2 * uint256(FLOOR));
        assertEq(disputes.bondFor(SLOW, _id(0)), 500e6);
        assertEq(disputes.challengeableUntil(_first, _id(0)), WINDOW_END + 2 * uint256(WINDOW));
        book.sell(SLOW, _parcel(0), HOLDER, 100 * uint256(FLOOR), "");
        assertEq(disputes.challengeableUntil(_first, _id(0)), WINDOW_END + 10 * uint256(WINDOW), "capped");
    }

    function test_a_challenge_that_is_right_takes_the_place_of_the_first_outcome() public {
        uint256 before = token.balanceOf(CHALLENGER);
        uint256 second = _challenge(0, 1);
        assertEq(token.balanceOf(CHALLENGER), before - 250e6);
        assertEq(hub.firstOf(second), _first, "the dispute names the first");
        vm.warp(WINDOW_END + WINDOW);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound), "what is disputed waits");
        assertEq(uint8(_stage(1)), uint8(Stage.Paid), "what is not disputed is paid");
        Outcome[] memory list = _answer(second, 0, 1, DRY, 1);
        _ruleAll(second, list);
        assertEq(uint8(_state(0)), uint8(ChallengeState.Upheld));
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound), "INVARIANT 3: the first outcome no longer pays");
        _settleAll(second, list);
        assertEq(uint8(_stage(0)), uint8(Stage.NoPayout));
        disputes.claim(CHALLENGER);
        assertEq(token.balanceOf(CHALLENGER), before, "the bond came back");
        assertEq(pool.locked(), 0, "INVARIANT 2: all locks released");
        _checkMoney();
    }

    function test_a_challenge_that_is_wrong_loses_its_bond() public {
        uint256 second = _challenge(0, 2);
        // Exactly the tolerance is not more than the tolerance.
        Outcome[] memory list = _answer(second, 0, 2, WET + 50_000, 1);
        _ruleAll(second, list);
        assertEq(uint8(_state(0)), uint8(ChallengeState.Rejected));
        assertEq(disputes.creditOf(hub.treasury()), 500e6);
        assertEq(disputes.creditOf(CHALLENGER), 0);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Paid));
        assertEq(book.policyOf(1).payout, 2500e6, "by the first value");
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.RequestUnknown.selector, second));
        _settleAll(second, list);
        disputes.claim(hub.treasury());
        assertEq(token.balanceOf(address(disputes)), 0, "INVARIANT 7: nothing is left or missing");
    }

    function test_one_more_than_the_tolerance_is_enough_in_either_direction() public {
        uint256 up = _challenge(0, 1);
        uint256 down = _challenge(1, 1);
        _ruleAll(up, _answer(up, 0, 1, WET + 50_001, 1));
        _ruleAll(down, _answer(down, 1, 1, WET - 50_001, 1));
        assertEq(uint8(_state(0)), uint8(ChallengeState.Upheld));
        assertEq(uint8(_state(1)), uint8(ChallengeState.Upheld));
    }

    /// A payment must not become a refund because somebody had it assessed with less to see.
    function test_a_second_outcome_that_is_not_ok_overturns_nothing() public {
        for (uint8 status = 2; status <= 4; ++status) {
            uint256 field = status - 2;
            uint256 second = _challenge(field, 1);
            _ruleAll(second, _answer(second, field, 1, 0, status));
            assertEq(uint8(_state(field)), uint8(ChallengeState.Rejected));
        }
        assertEq(disputes.creditOf(hub.treasury()), 750e6);
    }

    function test_a_first_outcome_that_was_not_ok_is_overturned_by_one_that_is() public {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = _sellAnother();
        uint256 request = book.requestSettlement(SLOW, ids);
        Outcome[] memory blind = new Outcome[](1);
        blind[0] = _outcome(0, ids[0], 0, 2);
        hub.report(request, TestTree.rootOf(blind));
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(blind, 0, 1);
        vm.prank(CHALLENGER);
        uint256 second = disputes.challenge(request, part, proof, flags);
        Outcome[] memory seen = new Outcome[](1);
        seen[0] = _outcome(0, ids[0], WET, 1);
        hub.report(second, TestTree.rootOf(seen));
        _ruleAll(second, seen);
        _settleAll(second, seen);
        assertEq(token.balanceOf(HOLDER), 2500e6);
    }

    function _sellAnother() private returns (bytes32) {
        vm.warp(CUTOFF);
        book.sell(SLOW, _parcel(50), HOLDER, FLOOR, "");
        vm.warp(WINDOW_END);
        return _id(50);
    }

    function test_a_dispute_that_decides_nothing_gives_the_bond_back() public {
        uint256 second = _challenge(0, 1);
        _ruleAll(second, _answer(second, 0, 1, 0, 5));
        assertEq(uint8(_state(0)), uint8(ChallengeState.None));
        assertEq(disputes.creditOf(CHALLENGER), 250e6);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound), "the window goes on");
        _challenge(0, 1);
    }

    function test_a_failed_dispute_gives_bond_and_fee_back_and_locks_nothing() public {
        uint256 fees = feeToken.balanceOf(CHALLENGER);
        uint256 second = _challenge(0, 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputes.StillOpen.selector, second, block.timestamp, disputes.disputeOf(second).deadline
            )
        );
        disputes.close(second, _one(_id(0)));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NoFeeToReturn.selector, second));
        disputes.returnFee(second);
        hub.fail(second);
        vm.warp(WINDOW_END + WINDOW);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Paid), "also before anyone closed the dispute");
        disputes.close(second, _one(_id(0)));
        disputes.close(second, _one(_id(0)));
        assertEq(disputes.creditOf(CHALLENGER), 250e6, "once");
        disputes.returnFee(second);
        assertEq(feeToken.balanceOf(CHALLENGER), fees);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NoFeeToReturn.selector, second));
        disputes.returnFee(second);
    }

    /// Who gains by a false report disputes it himself while the jury is away, lets the dispute fail, and has bond and fee
    /// back: neither may that end the window early nor keep out who means it.
    function test_a_thief_does_not_end_the_window_by_a_dispute_that_fails() public {
        uint256 sham = _challenge(0, 1);
        hub.fail(sham);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound), "the window goes on");
        disputes.close(sham, _one(_id(0)));
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound), "and after the dispute was closed");
        vm.warp(WINDOW_END + WINDOW - 1);
        uint256 honest = _challenge(0, 1);
        _ruleAll(honest, _answer(honest, 0, 1, DRY, 1));
        assertEq(uint8(_state(0)), uint8(ChallengeState.Upheld));
        assertEq(disputes.creditOf(CHALLENGER), 500e6, "each bond once");
        disputes.close(sham, _one(_id(0)));
        assertEq(disputes.creditOf(CHALLENGER), 500e6, "the sham dispute ends nothing that came later");
    }

    /// A false report's friends cannot hold it back by sham disputes either: the window is that of the report.
    function test_disputes_that_fail_again_and_again_do_not_move_the_window() public {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 sham = _challenge(0, 1);
            hub.fail(sham);
            disputes.close(sham, _one(_id(0)));
        }
        assertEq(disputes.challengeableUntil(_first, _id(0)), WINDOW_END + WINDOW);
        vm.warp(WINDOW_END + WINDOW);
        assertTrue(disputes.settles(_first, _id(0)));
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Paid));
    }

    function test_the_fee_comes_back_where_the_hub_could_only_credit_it() public {
        uint256 fees = feeToken.balanceOf(CHALLENGER);
        uint256 second = _challenge(0, 1);
        hub.setCreditOnly(true);
        hub.fail(second);
        disputes.returnFee(second);
        assertEq(feeToken.balanceOf(CHALLENGER), fees);
    }

    function test_no_dispute_locks_a_claim_beyond_its_deadline() public {
        uint256 second = _challenge(0, 2);
        uint64 deadline = disputes.disputeOf(second).deadline;
        assertEq(deadline, hub.requestOf(second).failAfter + disputes.RULING_TIME());
        Outcome[] memory list = _answer(second, 0, 2, DRY, 1);
        vm.warp(deadline - 1);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound));
        vm.warp(deadline);
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 0, 2);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.DeadlinePassed.selector, second, deadline, deadline));
        disputes.rule(second, part, proof, flags);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Paid));
        disputes.close(second, _one(_id(0)));
        assertEq(disputes.creditOf(hub.treasury()), 250e6, "reported, and not shown in time");
    }

    function test_a_dispute_that_nobody_answers_ends_too() public {
        uint256 second = _challenge(0, 1);
        vm.warp(disputes.disputeOf(second).deadline);
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Paid));
        disputes.close(second, _one(_id(0)));
        assertEq(disputes.creditOf(CHALLENGER), 250e6);
    }

    function test_who_comes_late_or_twice_or_for_nothing_is_refused() public {
        _challenge(0, 1);
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(_list, 0, 1);
        vm.startPrank(CHALLENGER);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.AlreadyChallenged.selector, _id(0), 2));
        disputes.challenge(_first, part, proof, flags);
        (part, proof, flags) = TestTree.page(_list, 3, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IDisputes.WindowOver.selector, _id(3), block.timestamp, WINDOW_END)
        );
        disputes.challenge(_first, part, proof, flags);
        (part, proof, flags) = TestTree.page(_list, 1, 1);
        vm.warp(WINDOW_END + WINDOW);
        vm.expectRevert(
            abi.encodeWithSelector(
                IDisputes.WindowOver.selector, _id(1), block.timestamp, WINDOW_END + WINDOW
            )
        );
        disputes.challenge(_first, part, proof, flags);
        _settleAll(_first, _list);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotWaiting.selector, _id(1), _first, 0));
        disputes.challenge(_first, part, proof, flags);
        part[0].value += 1;
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotAttested.selector, _first));
        disputes.challenge(_first, part, proof, flags);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotASettlement.selector, 99));
        disputes.challenge(99, part, proof, flags);
        vm.stopPrank();
    }

    /// Somebody who disputes a ruling's report, or the same ruling again, gains nothing.
    function test_a_ruling_is_final() public {
        uint256 second = _challenge(0, 1);
        Outcome[] memory list = _answer(second, 0, 1, DRY, 1);
        _ruleAll(second, list);
        _ruleAll(second, list);
        assertEq(disputes.creditOf(CHALLENGER), 250e6, "the bond comes back once");
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 0, 1);
        vm.prank(CHALLENGER);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotASettlement.selector, second));
        disputes.challenge(second, part, proof, flags);
        vm.warp(disputes.disputeOf(second).deadline);
        disputes.close(second, _one(_id(0)));
        assertEq(uint8(_state(0)), uint8(ChallengeState.Upheld), "the deadline changes no ruling");
        _settleAll(_first, _list);
        assertEq(uint8(_stage(0)), uint8(Stage.Bound));
        _settleAll(second, list);
        assertEq(uint8(_stage(0)), uint8(Stage.NoPayout));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NothingToClaim.selector, HOLDER));
        disputes.claim(HOLDER);
    }

    /// A risk that lost its outcomes and was named anew is not taken from its new request by an old dispute.
    function test_a_late_ruling_does_not_take_a_risk_from_a_new_request() public {
        uint256 second = _challenge(0, 1);
        Outcome[] memory list = _answer(second, 0, 1, DRY, 1);
        vm.mockCall(address(book), abi.encodeCall(book.overrule, (_id(0), _first, second)), abi.encode(false));
        _ruleAll(second, list);
        assertEq(book.riskOf(_id(0)).openRequest, _first);
        vm.clearMockedCalls();
        vm.prank(address(disputes));
        assertFalse(book.overrule(_id(0), _first + 7, second));
        assertEq(book.riskOf(_id(0)).openRequest, _first);
    }

    function test_a_bond_that_arrives_short_is_refused() public {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(_list, 0, 1);
        FeeToken(address(token)).setFee(true);
        vm.prank(CHALLENGER);
        vm.expectPartialRevert(IDisputes.TransferShort.selector); // others' bonds would have made up for it
        disputes.challenge(_first, part, proof, flags);
    }

    function test_a_page_that_was_not_attested_rules_nothing() public {
        uint256 second = _challenge(0, 1);
        Outcome[] memory list = _answer(second, 0, 1, WET, 1);
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 0, 1);
        part[0].value = DRY;
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NotAttested.selector, second));
        disputes.rule(second, part, proof, flags);
        assertEq(uint8(_state(0)), uint8(ChallengeState.Open));
    }

    function test_the_book_of_the_disputes_is_a_contract() public {
        Disputes fresh =
            new Disputes(address(manager), IReportHub(address(hub)), products, IERC20(address(token)));
        vm.expectRevert(abi.encodeWithSelector(IDisputes.BookWithoutCode.selector, address(1)));
        fresh.setBook(address(1));
    }

    function test_only_disputes_overrule() public {
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.OnlyDisputes.selector, address(this), address(disputes))
        );
        book.overrule(_id(0), _first, 9);
    }

    /// An undecided outcome pays nothing, so there is nothing to hold up: the risk is free at once.
    function test_an_undecided_outcome_is_not_challenged_and_waits_for_nothing() public {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = _sellAnother();
        uint256 request = book.requestSettlement(SLOW, ids);
        Outcome[] memory list = new Outcome[](1);
        list[0] = _outcome(0, ids[0], 0, 5);
        hub.report(request, TestTree.rootOf(list));
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 0, 1);
        vm.prank(CHALLENGER);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.NothingToChallenge.selector, ids[0]));
        disputes.challenge(request, part, proof, flags);
        book.settle(request, part, proof, flags);
        assertEq(book.riskOf(ids[0]).openRequest, 0);
    }

    function test_unknown_disputes_and_the_book_that_is_set_once() public {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(_list, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.DisputeUnknown.selector, 77));
        disputes.rule(77, part, proof, flags);
        vm.expectRevert(abi.encodeWithSelector(IDisputes.BookAlreadySet.selector, address(book)));
        disputes.setBook(address(this));
    }

    function test_terms_of_disputes_come_whole_or_not_at_all() public {
        vm.warp(GENESIS);
        _refuse(WINDOW, 0, FLOOR);
        _refuse(WINDOW, BOND_BPS, 0);
        _refuse(0, BOND_BPS, FLOOR);
        _refuse(14 days + 1, BOND_BPS, FLOOR);
        _refuse(WINDOW, 10_001, FLOOR);
    }

    function _refuse(uint32 window, uint16 bond, uint96 floor) private {
        Product memory p = _rain();
        (p.termsHash, p.disputeWindow, p.disputeBondBps, p.disputeFloor) = ("x", window, bond, floor);
        vm.expectRevert(
            abi.encodeWithSelector(IProductBook.DisputeTermsInvalid.selector, window, bond, floor)
        );
        products.publish(p);
    }

    /// Whatever sums, values and times: the window is between none and 14 days, the bond never exceeds the sum.
    function testFuzzBoundsOfWindowAndBond(uint96 sum, uint32 window, uint16 bps, uint96 floor) public {
        vm.warp(GENESIS);
        window = uint32(bound(window, 1, 14 days));
        bps = uint16(bound(bps, 1, 10_000));
        floor = uint96(bound(floor, 1, type(uint96).max));
        sum = uint96(bound(sum, 1, CAPITAL / 2));
        Product memory p = _rain();
        (p.termsHash, p.disputeWindow, p.disputeBondBps, p.disputeFloor) = ("fuzz", window, bps, floor);
        products.publish(p);
        pool.setLimit("fuzz", 10_000);
        book.sell("fuzz", _parcel(9), HOLDER, sum, "");
        bytes32 id = SheafTypes.riskId("fuzz", _parcel(9));
        uint256 bond = disputes.bondFor("fuzz", id);
        assertLe(bond, sum);
        assertGt(bond, 0);
        vm.warp(WINDOW_END);
        uint256 request = book.requestSettlement("fuzz", _one(id));
        hub.report(request, "root");
        uint256 open = disputes.challengeableUntil(request, id) - WINDOW_END;
        if (sum < floor) assertEq(open, 0);
        else assertGe(open, window);
        assertLe(open, 14 days);
    }

    function _one(bytes32 id) private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](1);
        ids[0] = id;
    }
}
