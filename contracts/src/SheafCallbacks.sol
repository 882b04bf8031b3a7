// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ChallengeState, IDisputes} from "./interfaces/IDisputes.sol";
import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {IReportHub} from "./interfaces/IReportHub.sol";
import {Call, CallState, ISheafCallbacks} from "./interfaces/ISheafCallbacks.sol";
import {ISheafConsumer} from "./interfaces/ISheafConsumer.sol";
import {Outcome, RequestState, SheafTypes} from "./libs/SheafTypes.sol";

/// @title SheafCallbacks
/// @notice See ISheafCallbacks.
contract SheafCallbacks is ISheafCallbacks {
    /// @notice Least and most gas of a call.
    uint32 public constant MIN_GAS = 30_000;
    /// @notice Most gas of a call.
    uint32 public constant MAX_GAS = 1_000_000;
    /// @notice Longest delay.
    uint32 public constant MAX_DELAY = 14 days;
    /// @dev What must remain to note the call and go on.
    uint256 private constant RESERVE_GAS = 20_000;

    /// @notice Hub whose reports count.
    IReportHub public immutable HUB;
    /// @notice Challenges of the policy book's reports.
    IDisputes public immutable DISPUTES;

    mapping(uint256 requestId => mapping(bytes32 riskId => mapping(address consumer => Call))) private _calls;

    /// @param hub_ Report hub.
    /// @param disputes_ Disputes, of the same hub.
    constructor(IReportHub hub_, IDisputes disputes_) {
        HUB = hub_;
        DISPUTES = disputes_;
    }

    /// @inheritdoc ISheafCallbacks
    function ask(uint256 requestId, bytes32 riskId, uint32 gasLimit, uint32 delay) external {
        if (gasLimit < MIN_GAS || gasLimit > MAX_GAS || delay > MAX_DELAY) {
            revert CallbackOutOfRange(gasLimit, MAX_GAS, delay, MAX_DELAY);
        }
        Call storage entry = _calls[requestId][riskId][msg.sender];
        if (entry.state == CallState.Asked || entry.state == CallState.Done) {
            revert CallbackKnown(requestId, riskId, msg.sender);
        }
        (entry.gasLimit, entry.delay, entry.state) = (gasLimit, delay, CallState.Asked);
        emit CallbackAsked(requestId, riskId, msg.sender, gasLimit, delay);
    }

    /// @inheritdoc ISheafCallbacks
    function deliver(
        uint256 requestId,
        address[] calldata consumers,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external returns (uint256 made) {
        if (!HUB.verify(requestId, page, proof, flags)) revert NotAttested(requestId);
        for (uint256 i = 0; i < page.length; ++i) {
            if (!isFinal(requestId, page[i].riskId)) continue;
            for (uint256 j = 0; j < consumers.length; ++j) {
                if (_deliver(requestId, consumers[j], page[i])) ++made;
            }
        }
    }

    /// @inheritdoc ISheafCallbacks
    function isFinal(uint256 requestId, bytes32 riskId) public view returns (bool) {
        if (HUB.state(requestId) != RequestState.Reported) return false;
        address book = DISPUTES.book();
        if (book == address(0)) return true;
        (, uint8 kind,) = IPolicyBook(book).assessmentOf(requestId);
        if (kind != SheafTypes.KIND_SETTLEMENT) return true;
        if (DISPUTES.challengeOf(requestId, riskId).state == ChallengeState.Upheld) return false;
        return DISPUTES.settles(requestId, riskId);
    }

    /// @inheritdoc ISheafCallbacks
    function callOf(uint256 requestId, bytes32 riskId, address consumer) external view returns (Call memory) {
        return _calls[requestId][riskId][consumer];
    }

    /// @dev Makes one call, once: it is noted as done before the consumer runs, so that a consumer that calls back finds
    /// nothing left to do.
    function _deliver(uint256 requestId, address consumer, Outcome calldata outcome) private returns (bool) {
        Call storage entry = _calls[requestId][outcome.riskId][consumer];
        Call memory known = entry;
        if (known.state != CallState.Asked) return false;
        if (block.timestamp < HUB.reportedAt(requestId) + known.delay) return false;
        entry.state = CallState.Done;
        bool success = _call(
            consumer, known.gasLimit, abi.encodeCall(ISheafConsumer.onSheafOutcome, (requestId, outcome))
        );
        if (!success) entry.state = CallState.Failed;
        emit CallbackMade(requestId, outcome.riskId, consumer, success);
        return true;
    }

    /// @dev Calls with exactly so much gas, and copies nothing of what comes back.
    function _call(address consumer, uint256 gasLimit, bytes memory data) private returns (bool success) {
        uint256 required = gasLimit + gasLimit / 63 + RESERVE_GAS;
        if (gasleft() < required) revert NotEnoughGas(gasleft(), required);
        assembly ("memory-safe") {
            success := call(gasLimit, consumer, 0, add(data, 32), mload(data), 0, 0)
        }
    }
}
