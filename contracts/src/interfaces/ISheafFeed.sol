// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome} from "../libs/SheafTypes.sol";

/// @notice One attested value of a feed.
struct Reading {
    /// @dev Request that attested it: the round. Later windows have higher ones in one feed.
    uint80 round;
    /// @dev First second of the assessed window, unix time.
    uint64 windowStart;
    /// @dev First second after the assessed window, unix time: what the value is as of.
    uint64 windowEnd;
    /// @dev Index, 1e-4 of its unit; 0 unless status is 1.
    int32 value;
    /// @dev Lower bound, same unit.
    int32 low;
    /// @dev Upper bound, same unit.
    int32 high;
    /// @dev Spread of the operators' values, same unit.
    uint32 spread;
    /// @dev Clear share of what was observed, basis points.
    uint16 clearBps;
    /// @dev 1 ok, 2 insufficient, 3 out of domain, 4 dispersed, 5 undecided.
    uint8 status;
}

/// @title ISheafFeed
/// @notice The newest attested value of every risk or zone that somebody brought here. Anyone may bring a proven outcome;
/// nobody may bring anything else. A feed is one risk under one term sheet, one model and one start of the window, so
/// no request with another model or another season can ever move it. Values only move forward in time.
interface ISheafFeed {
    /// @notice A feed moved on.
    /// @param feedId Feed.
    /// @param round Request that attested the value.
    /// @param value Index, 1e-4 of its unit.
    /// @param status Status of the outcome.
    /// @param windowEnd End of the assessed window, unix time.
    event FeedUpdated(
        bytes32 indexed feedId, uint80 indexed round, int32 value, uint8 status, uint64 windowEnd
    );

    /// @notice The outcomes are not part of the request's report, or there is none.
    error NotAttested(uint256 requestId);
    /// @notice The feed holds no value, or none of that round.
    error NoReading(bytes32 feedId, uint80 round);

    /// @notice Moves feeds on by proven outcomes of a request. Outcomes that are not newer than what a feed holds are
    /// kept for their round and do not move it.
    /// @param requestId Request with a report.
    /// @param page Outcomes in ascending index.
    /// @param proof Multiproof nodes, OpenZeppelin's order.
    /// @param flags Multiproof flags.
    function update(
        uint256 requestId,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external;

    /// @notice The newest value of a feed; reverts if there is none. It may be old and of any status: read it through
    /// SheafReader.
    /// @param feedId Feed.
    /// @return The value.
    function latest(bytes32 feedId) external view returns (Reading memory);

    /// @notice The value of one round; reverts if there is none.
    /// @param feedId Feed.
    /// @param round Request.
    /// @return The value.
    function readingAt(bytes32 feedId, uint80 round) external view returns (Reading memory);

    /// @notice The number of a feed.
    /// @param termsHash Term sheet.
    /// @param modelDigest Model or index.
    /// @param riskId Risk or zone.
    /// @param windowStart First second of the window, unix time.
    /// @return keccak256 of the four words.
    function feedIdOf(bytes32 termsHash, bytes32 modelDigest, bytes32 riskId, uint64 windowStart)
        external
        pure
        returns (bytes32);
}
