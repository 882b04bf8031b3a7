// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome, SheafTypes} from "./SheafTypes.sol";

/// @title Judgement
/// @notice What an attested outcome says under the rules of a product. It reads no state.
library Judgement {
    /// @notice The status that counts: an ok outcome must also keep the product's tolerance and clear share. A status
    /// that is not known decides nothing.
    /// @param outcome Attested outcome.
    /// @param spreadTolerance See Product.
    /// @param minClearBps See Product.
    /// @return Status, 1 to 5.
    function statusOf(Outcome calldata outcome, uint32 spreadTolerance, uint16 minClearBps)
        internal
        pure
        returns (uint8)
    {
        uint8 status = outcome.status;
        if (status == 0 || status > SheafTypes.STATUS_UNDECIDED) return SheafTypes.STATUS_UNDECIDED;
        if (status != SheafTypes.STATUS_OK) return status;
        if (outcome.spread > spreadTolerance) return SheafTypes.STATUS_DISPERSED;
        if (outcome.clearBps < minClearBps) return SheafTypes.STATUS_INSUFFICIENT;
        return SheafTypes.STATUS_OK;
    }
}
