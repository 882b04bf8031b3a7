// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ISheafFeed, Reading} from "../interfaces/ISheafFeed.sol";

/// @notice An index value with its unit fixed: 1e-4. Only SheafReader.index makes one, so a threshold of another scale
/// does not compile.
type Index is int32;

/// @notice What a consumer demands of a value.
struct Demand {
    /// @dev Oldest end of the window that still counts, in seconds before now; never 0.
    uint64 maxAge;
    /// @dev Largest spread of the operators' values, 1e-4 of the unit.
    uint32 maxSpread;
    /// @dev Least clear share, basis points; 0 for weather.
    uint16 minClearBps;
}

/// @title SheafReader
/// @notice The safe way to read a feed: whatever a consumer must not act on reverts. It compares a value with a threshold
/// only where the attested bounds lie on one side of it.
library SheafReader {
    /// @notice Only status 1 has a value.
    error WrongStatus(bytes32 feedId, uint8 status);
    /// @notice The window ended too long ago, or in the future.
    error StaleReading(bytes32 feedId, uint64 windowEnd, uint256 time, uint64 maxAge);
    /// @notice A maximum age of zero accepts nothing; one beyond ten years is a mistake of units.
    error MaxAgeInvalid(uint64 maxAge);
    /// @notice The operators' values lie further apart than the consumer accepts.
    error SpreadTooWide(bytes32 feedId, uint32 spread, uint32 max);
    /// @notice Too little was seen.
    error NotClearEnough(bytes32 feedId, uint16 clearBps, uint16 min);
    /// @notice The value is not later than the one the consumer acted on before.
    error NotLater(bytes32 feedId, uint64 windowEnd, uint64 last);
    /// @notice The threshold lies between the bounds of the value, which can then decide nothing.
    error ThresholdWithinBounds(int32 low, int32 high, int32 threshold);
    /// @notice The threshold does not fit 1e-4 of the unit exactly.
    error ThresholdInexact(int256 given, uint8 decimals);

    /// @dev Longest sensible age.
    uint64 private constant LONGEST = 3653 days;

    /// @notice The newest value, if it meets the demand; reverts otherwise.
    /// @param feed Feed contract.
    /// @param feedId Feed.
    /// @param demand What is demanded.
    /// @return reading The value.
    function read(ISheafFeed feed, bytes32 feedId, Demand memory demand)
        internal
        view
        returns (Reading memory reading)
    {
        if (demand.maxAge == 0 || demand.maxAge > LONGEST) revert MaxAgeInvalid(demand.maxAge);
        reading = feed.latest(feedId);
        if (reading.status != 1) revert WrongStatus(feedId, reading.status);
        bool future = reading.windowEnd > block.timestamp;
        if (future || block.timestamp - reading.windowEnd > demand.maxAge) {
            revert StaleReading(feedId, reading.windowEnd, block.timestamp, demand.maxAge);
        }
        if (reading.spread > demand.maxSpread) {
            revert SpreadTooWide(feedId, reading.spread, demand.maxSpread);
        }
        if (reading.clearBps < demand.minClearBps) {
            revert NotClearEnough(feedId, reading.clearBps, demand.minClearBps);
        }
    }

    /// @notice Like read, for a consumer that acts once per window: the value must be as of a later time than the last.
    /// @param feed Feed contract.
    /// @param feedId Feed.
    /// @param demand What is demanded.
    /// @param last End of the window that was acted on last; 0 at first. Store the reading's windowEnd in its place.
    /// @return reading The value.
    function readAfter(ISheafFeed feed, bytes32 feedId, Demand memory demand, uint64 last)
        internal
        view
        returns (Reading memory reading)
    {
        reading = read(feed, feedId, demand);
        if (reading.windowEnd <= last) revert NotLater(feedId, reading.windowEnd, last);
    }

    /// @notice A threshold in the unit of the index: index(1205, 1) is 120.5.
    /// @param value Number.
    /// @param decimals Its decimals; more than four must be zeros.
    /// @return The same in 1e-4.
    function index(int256 value, uint8 decimals) internal pure returns (Index) {
        if (decimals > 18 || value > 1e30 || value < -1e30) revert ThresholdInexact(value, decimals);
        int256 scaled = value * 1e4;
        int256 unit = int256(10 ** uint256(decimals));
        if (scaled % unit != 0) revert ThresholdInexact(value, decimals);
        scaled /= unit;
        if (scaled > type(int32).max || scaled < type(int32).min) revert ThresholdInexact(value, decimals);
        // forge-lint: disable-next-line(unsafe-typecast)
        return Index.wrap(int32(scaled)); // in range by the line above
    }

    /// @notice Whether the value is at the threshold or above; reverts if its bounds leave that open.
    /// @param reading A value that read returned.
    /// @param threshold Threshold.
    /// @return Whether it is.
    function atLeast(Reading memory reading, Index threshold) internal pure returns (bool) {
        int32 t = Index.unwrap(threshold);
        if (reading.low >= t) return true;
        if (reading.high < t) return false;
        revert ThresholdWithinBounds(reading.low, reading.high, t);
    }

    /// @notice Whether the value is at the threshold or below; reverts if its bounds leave that open.
    /// @param reading A value that read returned.
    /// @param threshold Threshold.
    /// @return Whether it is.
    function atMost(Reading memory reading, Index threshold) internal pure returns (bool) {
        int32 t = Index.unwrap(threshold);
        if (reading.high <= t) return true;
        if (reading.low > t) return false;
        revert ThresholdWithinBounds(reading.low, reading.high, t);
    }
}
