// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IReportHub} from "./interfaces/IReportHub.sol";
import {ISheafFeed, Reading} from "./interfaces/ISheafFeed.sol";
import {Outcome, Request} from "./libs/SheafTypes.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title SheafFeed
/// @notice See ISheafFeed. It has no owner, no parameter and no money.
contract SheafFeed is ISheafFeed {
    using SafeCast for uint256;

    /// @notice Hub whose reports count.
    IReportHub public immutable HUB;

    mapping(bytes32 feedId => uint80 round) private _latest;
    mapping(bytes32 feedId => mapping(uint80 round => Reading)) private _readings;

    /// @param hub_ Report hub.
    constructor(IReportHub hub_) {
        HUB = hub_;
    }

    /// @inheritdoc ISheafFeed
    function update(
        uint256 requestId,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external {
        if (!HUB.verify(requestId, page, proof, flags)) {
            revert NotAttested(requestId);
        }
        Request memory request = HUB.requestOf(requestId);
        uint80 round = requestId.toUint80();
        for (uint256 i = 0; i < page.length; ++i) {
            _keep(request, round, page[i]);
        }
    }

    /// @inheritdoc ISheafFeed
    function latest(bytes32 feedId) external view returns (Reading memory) {
        return readingAt(feedId, _latest[feedId]);
    }

    /// @inheritdoc ISheafFeed
    function readingAt(bytes32 feedId, uint80 round) public view returns (Reading memory reading) {
        reading = _readings[feedId][round];
        if (reading.round == 0) revert NoReading(feedId, round);
    }

    /// @inheritdoc ISheafFeed
    function feedIdOf(bytes32 termsHash, bytes32 modelDigest, bytes32 riskId, uint64 windowStart)
        public
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(termsHash, modelDigest, riskId, windowStart));
    }

    /// @dev Keeps an outcome for its round, and moves the feed if its window ends later, or ends with the newest one's and
    /// was asked later.
    function _keep(Request memory request, uint80 round, Outcome calldata outcome) private {
        bytes32 feedId = feedIdOf(request.termsHash, request.modelDigest, outcome.riskId, request.windowStart);
        if (_readings[feedId][round].round != 0) return;
        _readings[feedId][round] = Reading({
            round: round,
            windowStart: request.windowStart,
            windowEnd: request.windowEnd,
            value: outcome.value,
            low: outcome.low,
            high: outcome.high,
            spread: outcome.spread,
            clearBps: outcome.clearBps,
            status: outcome.status
        });
        uint80 held = _latest[feedId];
        uint64 until = _readings[feedId][held].windowEnd;
        if (request.windowEnd < until || (request.windowEnd == until && round < held)) return;
        _latest[feedId] = round;
        emit FeedUpdated(feedId, round, outcome.value, outcome.status, request.windowEnd);
    }
}
