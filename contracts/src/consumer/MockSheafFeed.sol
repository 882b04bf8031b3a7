// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ISheafFeed, Reading} from "../interfaces/ISheafFeed.sol";
import {Outcome} from "../libs/SheafTypes.sol";

/// @title MockSheafFeed
/// @notice A feed whose values a test sets. For tests of contracts that read feeds; it proves nothing.
contract MockSheafFeed is ISheafFeed {
    mapping(bytes32 feedId => Reading) private _latest;
    mapping(bytes32 feedId => mapping(uint80 round => Reading)) private _readings;

    /// @notice The mock takes values by set alone.
    error OnlySet();

    /// @notice Sets the newest value of a feed, with bounds equal to it.
    /// @param feedId Feed.
    /// @param value Index, 1e-4 of its unit.
    /// @param windowEnd End of its window, unix time.
    function set(bytes32 feedId, int32 value, uint64 windowEnd) external {
        Reading memory reading;
        reading.round = _latest[feedId].round + 1;
        reading.windowEnd = windowEnd;
        (reading.value, reading.low, reading.high) = (value, value, value);
        (reading.clearBps, reading.status) = (10_000, 1);
        setReading(feedId, reading);
    }

    /// @notice Sets the newest value of a feed in every part.
    /// @param feedId Feed.
    /// @param reading The value; its round must not be 0.
    function setReading(bytes32 feedId, Reading memory reading) public {
        _latest[feedId] = reading;
        _readings[feedId][reading.round] = reading;
        emit FeedUpdated(feedId, reading.round, reading.value, reading.status, reading.windowEnd);
    }

    /// @inheritdoc ISheafFeed
    function update(uint256, Outcome[] calldata, bytes32[] calldata, bool[] calldata) external pure {
        revert OnlySet();
    }

    /// @inheritdoc ISheafFeed
    function latest(bytes32 feedId) external view returns (Reading memory reading) {
        reading = _latest[feedId];
        if (reading.round == 0) revert NoReading(feedId, 0);
    }

    /// @inheritdoc ISheafFeed
    function readingAt(bytes32 feedId, uint80 round) external view returns (Reading memory reading) {
        reading = _readings[feedId][round];
        if (reading.round == 0) revert NoReading(feedId, round);
    }

    /// @inheritdoc ISheafFeed
    function feedIdOf(bytes32 termsHash, bytes32 modelDigest, bytes32 riskId, uint64 windowStart)
        external
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(termsHash, modelDigest, riskId, windowStart));
    }
}
