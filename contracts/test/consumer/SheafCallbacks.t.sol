// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {SheafCallbacks} from "../../src/SheafCallbacks.sol";
import {IDisputes} from "../../src/interfaces/IDisputes.sol";
import {Product} from "../../src/interfaces/IProductBook.sol";
import {IReportHub} from "../../src/interfaces/IReportHub.sol";
import {CallState, ISheafCallbacks} from "../../src/interfaces/ISheafCallbacks.sol";
import {ISheafConsumer} from "../../src/interfaces/ISheafConsumer.sol";
import {Outcome, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {InsuranceFixture} from "../insurance/support/InsuranceFixture.sol";
import {TestTree} from "../support/TestTree.sol";

/// @notice Consumers that behave in every way a consumer can.
contract Consumer is ISheafConsumer {
    enum Mood {
        Good,
        Reverts,
        BurnsAll,
        ReturnsMuch,
        CallsBack
    }

    SheafCallbacks private immutable CALLBACKS;
    Mood public mood;
    uint256 public calls;
    int32 public value;
    uint256 public gasSeen;
    bytes private _again;

    constructor(SheafCallbacks callbacks) {
        CALLBACKS = callbacks;
    }

    function set(Mood mood_) external {
        mood = mood_;
    }

    function setAgain(bytes calldata again) external {
        _again = again;
    }

    function ask(uint256 requestId, bytes32 riskId, uint32 gasLimit, uint32 delay) external {
        CALLBACKS.ask(requestId, riskId, gasLimit, delay);
    }

    function onSheafOutcome(uint256, Outcome calldata outcome) external {
        gasSeen = gasleft();
        require(msg.sender == address(CALLBACKS), "not the callbacks");
        if (mood == Mood.Reverts) revert("no");
        if (mood == Mood.BurnsAll) while (true) {}
        if (mood == Mood.ReturnsMuch) {
            assembly {
                return(0, 100000)
            }
        }
        if (mood == Mood.CallsBack) {
            (bool ok,) = address(CALLBACKS).call(_again);
            require(ok, "call back");
        }
        ++calls;
        value = outcome.value;
    }
}

/// @notice Callbacks come once, after the challenge window, with the gas that was asked for, and stop nobody.
contract SheafCallbacksTest is InsuranceFixture {
    uint32 private constant GAS = 200_000;

    SheafCallbacks private _callbacks;
    Consumer[] private _consumers;
    address[] private _all;
    uint256 private _request1;
    Outcome[] private _list;

    function setUp() public override {
        super.setUp();
        _callbacks = new SheafCallbacks(IReportHub(address(hub)), disputes);
        Product memory p = _rain();
        (p.termsHash, p.disputeWindow, p.disputeBondBps, p.disputeFloor) = ("slow", 1 days, 100, uint96(SUM));
        products.publish(p);
        pool.setLimit("slow", 10_000);
        bytes32[] memory ids = new bytes32[](2);
        for (uint256 i = 0; i < 2; ++i) {
            book.sell("slow", _parcel(i), HOLDER, SUM, "");
            ids[i] = SheafTypes.riskId("slow", _parcel(i));
            _list.push(_outcome(i, ids[i], 1_600_000, 1));
        }
        vm.warp(WINDOW_END);
        _request1 = book.requestSettlement("slow", ids);
        for (uint256 i = 0; i < 5; ++i) {
            Consumer c = new Consumer(_callbacks);
            c.set(Consumer.Mood(i));
            c.ask(_request1, ids[0], i == 4 ? 4 * GAS : GAS, 0); // who calls back needs more
            _consumers.push(c);
            _all.push(address(c));
        }
        feeToken.approve(address(hub), type(uint256).max);
        _consumers[4].setAgain(_deliverCall());
    }

    function _deliverCall() private view returns (bytes memory) {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(_list, 0, 2);
        return abi.encodeCall(_callbacks.deliver, (_request1, _all, part, proof, flags));
    }

    function _deliver() private returns (uint256 made) {
        (bool ok, bytes memory out) = address(_callbacks).call(_deliverCall());
        assertTrue(ok);
        return abi.decode(out, (uint256));
    }

    function _report() private {
        hub.report(_request1, TestTree.rootOf(_list));
    }

    function _state(uint256 i) private view returns (CallState) {
        return _callbacks.callOf(_request1, _list[0].riskId, _all[i]).state;
    }

    function test_every_consumer_is_called_once_whatever_the_others_do() public {
        _report();
        assertEq(_deliver(), 0, "not within the challenge window");
        vm.warp(WINDOW_END + 1 days);
        assertEq(_deliver(), 5);
        for (uint256 i = 0; i < 5; ++i) {
            bool bad = i == 1 || i == 2;
            assertEq(uint8(_state(i)), uint8(bad ? CallState.Failed : CallState.Done));
        }
        assertEq(_consumers[0].calls(), 1);
        assertEq(_consumers[0].value(), 1_600_000);
        assertEq(_consumers[4].calls(), 1, "one that calls back finds nothing left to do");
        assertEq(_deliver(), 0);
    }

    function test_who_failed_may_ask_again_and_nobody_else() public {
        _report();
        vm.warp(WINDOW_END + 1 days);
        _deliver();
        vm.expectRevert(
            abi.encodeWithSelector(
                ISheafCallbacks.CallbackKnown.selector, _request1, _list[0].riskId, _all[0]
            )
        );
        _consumers[0].ask(_request1, _list[0].riskId, GAS, 0);
        _consumers[1].set(Consumer.Mood.Good);
        _consumers[1].ask(_request1, _list[0].riskId, GAS, 0);
        assertEq(_deliver(), 1);
        assertEq(_consumers[1].calls(), 1);
    }

    /// Who pays for the transaction cannot turn a call into a failure by giving it little gas.
    function test_a_consumer_gets_the_gas_it_asked_for_or_nothing_happens() public {
        _report();
        vm.warp(WINDOW_END + 1 days);
        bytes memory data = _deliverCall();
        for (uint256 given = 100_000; given < 2_400_000; given += 100_000) {
            uint256 before = vm.snapshotState();
            (bool ok,) = address(_callbacks).call{gas: given}(data);
            if (ok) {
                assertEq(_consumers[0].calls(), 1);
                assertGt(_consumers[0].gasSeen(), GAS - 2000);
            } else {
                assertEq(uint8(_state(0)), uint8(CallState.Asked));
            }
            vm.revertToState(before);
        }
    }

    function test_an_overturned_outcome_is_never_delivered() public {
        _report();
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(_list, 0, 1);
        token.approve(address(disputes), type(uint256).max);
        feeToken.approve(address(disputes), type(uint256).max);
        uint256 second = disputes.challenge(_request1, part, proof, flags);
        vm.warp(WINDOW_END + 1 days);
        assertEq(_deliver(), 0, "disputed");
        Outcome[] memory again = new Outcome[](1);
        again[0] = _outcome(0, _list[0].riskId, 1_000_000, 1);
        hub.report(second, TestTree.rootOf(again));
        (part, proof, flags) = TestTree.page(again, 0, 1);
        disputes.rule(second, part, proof, flags);
        assertEq(_deliver(), 0, "overturned");
        _consumers[0].ask(second, _list[0].riskId, GAS, 0);
        assertEq(_callbacks.deliver(second, _all, part, proof, flags), 1);
        assertEq(_consumers[0].value(), 1_000_000);
    }

    function test_a_delay_of_the_consumers_own_is_kept() public {
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = keccak256("elsewhere");
        uint256 id = hub.open(2, RAIN, MODEL, ids, 1, 2, 3);
        Outcome[] memory one = new Outcome[](1);
        one[0] = _outcome(0, ids[0], 7, 1);
        _consumers[0].ask(id, ids[0], GAS, 3 days);
        hub.report(id, TestTree.rootOf(one));
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(one, 0, 1);
        vm.warp(WINDOW_END + 3 days - 1);
        assertEq(_callbacks.deliver(id, _all, part, proof, flags), 0);
        vm.warp(WINDOW_END + 3 days);
        assertEq(_callbacks.deliver(id, _all, part, proof, flags), 1);
        part[0].value += 1;
        vm.expectRevert(abi.encodeWithSelector(ISheafCallbacks.NotAttested.selector, id));
        _callbacks.deliver(id, _all, part, proof, flags);
        assertFalse(_callbacks.isFinal(99, ids[0]));
        assertTrue(new SheafCallbacks(IReportHub(address(hub)), _emptyDisputes()).isFinal(id, ids[0]));
    }

    /// @dev Disputes whose book is not set yet.
    function _emptyDisputes() private returns (IDisputes none) {
        none = IDisputes(address(0xD15));
        vm.mockCall(address(none), abi.encodeCall(IDisputes.book, ()), abi.encode(address(0)));
    }

    function test_gas_and_delay_have_bounds() public {
        _refuse(29_999, 0);
        _refuse(1_000_001, 0);
        _refuse(GAS, 14 days + 1);
    }

    function _refuse(uint32 gasLimit, uint32 delay) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                ISheafCallbacks.CallbackOutOfRange.selector, gasLimit, 1_000_000, delay, 14 days
            )
        );
        _consumers[0].ask(1, "r", gasLimit, delay);
    }
}
