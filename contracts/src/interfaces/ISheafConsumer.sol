// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome} from "../libs/SheafTypes.sol";

/// @title ISheafConsumer
/// @notice What a contract implements to be called with outcomes it asked for.
interface ISheafConsumer {
    /// @notice An outcome that can no longer be challenged. Check that the caller is the callbacks contract; a revert is
    /// noted and stops nobody.
    /// @param requestId Its request.
    /// @param outcome The proven outcome, whatever its status.
    function onSheafOutcome(uint256 requestId, Outcome calldata outcome) external;
}
