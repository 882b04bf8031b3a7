// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IAggregatorV3
/// @notice The interface that price-feed consumers know as AggregatorV3Interface.
interface IAggregatorV3 {
    /// @notice Decimals of an answer.
    function decimals() external view returns (uint8);
    /// @notice What the feed measures.
    function description() external view returns (string memory);
    /// @notice Version of the adapter.
    function version() external view returns (uint256);
    /// @notice The answer of a round.
    /// @param roundId Round.
    function getRoundData(uint80 roundId) external view returns (uint80, int256, uint256, uint256, uint80);
    /// @notice The newest answer.
    function latestRoundData() external view returns (uint80, int256, uint256, uint256, uint80);
}
