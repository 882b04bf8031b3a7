// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome} from "../libs/SheafTypes.sol";

/// @notice Where a call that a consumer asked for stands: asked, then called once, with or without success.
enum CallState {
    None,
    Asked,
    Done,
    Failed
}

/// @notice A call that a consumer asked for.
/// @param gasLimit Gas that it is given.
/// @param delay Seconds after the report before which it is not made.
/// @param state Where it stands.
struct Call {
    uint32 gasLimit;
    uint32 delay;
    CallState state;
}

/// @title ISheafCallbacks
/// @notice Brings proven outcomes to contracts that asked for them, after the challenge window: that of the product where
/// the request is the policy book's, and a delay of the consumer's own choice. A consumer is called with the gas it
/// named, no more and no less, once; what it does with it, and whether it reverts, touches nobody else. It may ask
/// again after a failure. The contract holds no money and no right.
interface ISheafCallbacks {
    /// @notice A consumer asked to be called.
    event CallbackAsked(
        uint256 indexed requestId,
        bytes32 indexed riskId,
        address indexed consumer,
        uint32 gasLimit,
        uint32 delay
    );
    /// @notice A consumer was called.
    event CallbackMade(
        uint256 indexed requestId, bytes32 indexed riskId, address indexed consumer, bool success
    );

    /// @notice Gas or delay is out of range.
    error CallbackOutOfRange(uint256 gasLimit, uint256 maxGas, uint256 delay, uint256 maxDelay);
    /// @notice The consumer asked already, or was called with success.
    error CallbackKnown(uint256 requestId, bytes32 riskId, address consumer);
    /// @notice The outcomes are not in the report of the request.
    error NotAttested(uint256 requestId);
    /// @notice The call was given so little gas that a consumer would be called with less than it asked for.
    error NotEnoughGas(uint256 given, uint256 required);

    /// @notice Asks for the caller to be called with a risk's outcome, also before the request is reported.
    /// @param requestId Request.
    /// @param riskId Risk.
    /// @param gasLimit Gas of the call, 30,000 to 1,000,000.
    /// @param delay Seconds after the report, up to 14 days.
    function ask(uint256 requestId, bytes32 riskId, uint32 gasLimit, uint32 delay) external;

    /// @notice Calls consumers with a page of proven outcomes. Anyone may; what was not asked for, was called before, may
    /// still be challenged or was overturned is passed.
    /// @param requestId Reported request.
    /// @param consumers Consumers.
    /// @param page Outcomes in ascending index.
    /// @param proof Multiproof nodes, OpenZeppelin's order.
    /// @param flags Multiproof flags.
    /// @return made Number of calls that were made.
    function deliver(
        uint256 requestId,
        address[] calldata consumers,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external returns (uint256 made);

    /// @notice Whether an outcome of a reported request can no longer be challenged and was not overturned.
    /// @param requestId Reported request.
    /// @param riskId Risk.
    function isFinal(uint256 requestId, bytes32 riskId) external view returns (bool);

    /// @notice What a consumer asked for; all zero if nothing.
    /// @param requestId Request.
    /// @param riskId Risk.
    /// @param consumer Consumer.
    function callOf(uint256 requestId, bytes32 riskId, address consumer) external view returns (Call memory);
}
