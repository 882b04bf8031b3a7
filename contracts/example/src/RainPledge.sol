// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Demand, Index, SheafReader} from "@sheaf/consumer/SheafReader.sol";
import {ISheafFeed, Reading} from "@sheaf/interfaces/ISheafFeed.sol";

/// @title RainPledge
/// @notice A pledge of ether that goes to a farm if it rained 60 mm or less in the window of a feed, and back to the donor
/// otherwise. Whatever must not decide (an old value, an insufficient one, one whose bounds straddle 60 mm) reverts in
/// SheafReader, and the pledge waits.
contract RainPledge {
    using SheafReader for ISheafFeed;
    using SheafReader for Reading;

    /// @notice Feed contract.
    ISheafFeed public immutable FEED;
    /// @notice Feed: one risk, one term sheet, one model, one window.
    bytes32 public immutable FEED_ID;
    /// @notice End of the window that decides, unix time.
    uint64 public immutable WINDOW_END;
    /// @notice Gets the pledge if it was dry.
    address payable public immutable FARM;
    /// @notice Gets it back otherwise.
    address payable public immutable DONOR;

    /// @notice The pledge was paid.
    /// @param to Payee.
    /// @param rain Rain, 1e-4 mm.
    event Paid(address indexed to, int32 rain);

    /// @notice The payee refused.
    error PaymentRefused(address to);

    /// @param feed Feed contract.
    /// @param feedId Feed.
    /// @param windowEnd End of the window that decides, unix time.
    /// @param farm Gets the pledge if it was dry.
    constructor(ISheafFeed feed, bytes32 feedId, uint64 windowEnd, address payable farm) payable {
        (FEED, FEED_ID, WINDOW_END, FARM) = (feed, feedId, windowEnd, farm);
        DONOR = payable(msg.sender);
    }

    /// @notice Pays by the attested rain. Anyone may call, once.
    function settle() external {
        Demand memory demand = Demand({maxAge: 60 days, maxSpread: 50_000, minClearBps: 0});
        // readAfter wants a window that ends later than the given time: the season's, not a part of it.
        Reading memory rain = FEED.readAfter(FEED_ID, demand, WINDOW_END - 1);
        Index sixty = SheafReader.index(60, 0);
        address payable to = rain.atMost(sixty) ? FARM : DONOR;
        emit Paid(to, rain.value);
        (bool ok,) = to.call{value: address(this).balance}("");
        if (!ok) revert PaymentRefused(to);
    }
}
