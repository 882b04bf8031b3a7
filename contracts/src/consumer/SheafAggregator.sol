// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IAggregatorV3} from "../interfaces/IAggregatorV3.sol";
import {ISheafFeed, Reading} from "../interfaces/ISheafFeed.sol";

/// @title SheafAggregator
/// @notice One feed of a risk or zone as an AggregatorV3Interface. updatedAt is the end of the assessed window, not when
/// somebody brought it: an old value never looks fresh. A value without status ok or older than the adapter's bound
/// reverts; a consumer that checks nothing is then still safe.
contract SheafAggregator is IAggregatorV3 {
    /// @notice Feed contract.
    ISheafFeed public immutable FEED;
    /// @notice Feed.
    bytes32 public immutable FEED_ID;
    /// @notice Oldest end of the window that is answered with, in seconds before now.
    uint64 public immutable MAX_AGE;
    /// @inheritdoc IAggregatorV3
    string public description;

    /// @notice The outcome has no value.
    error WrongStatus(uint80 round, uint8 status);
    /// @notice The newest value is too old.
    error StaleReading(uint64 windowEnd, uint256 time, uint64 maxAge);

    /// @param feed Feed contract.
    /// @param feedId Feed.
    /// @param maxAge Oldest end of the window that is answered with, in seconds before now.
    /// @param description_ What the feed measures.
    constructor(ISheafFeed feed, bytes32 feedId, uint64 maxAge, string memory description_) {
        (FEED, FEED_ID, MAX_AGE) = (feed, feedId, maxAge);
        description = description_;
    }

    /// @inheritdoc IAggregatorV3
    function decimals() external pure returns (uint8) {
        return 4;
    }

    /// @inheritdoc IAggregatorV3
    function version() external pure returns (uint256) {
        return 1;
    }

    /// @inheritdoc IAggregatorV3
    function getRoundData(uint80 roundId) external view returns (uint80, int256, uint256, uint256, uint80) {
        return _answer(FEED.readingAt(FEED_ID, roundId));
    }

    /// @inheritdoc IAggregatorV3
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80) {
        Reading memory reading = FEED.latest(FEED_ID);
        if (block.timestamp > uint256(reading.windowEnd) + MAX_AGE) {
            revert StaleReading(reading.windowEnd, block.timestamp, MAX_AGE);
        }
        return _answer(reading);
    }

    /// @dev The five words of an answer.
    function _answer(Reading memory reading) private pure returns (uint80, int256, uint256, uint256, uint80) {
        if (reading.status != 1) revert WrongStatus(reading.round, reading.status);
        return (reading.round, reading.value, reading.windowStart, reading.windowEnd, reading.round);
    }
}
