// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title TryTransfer
/// @notice An ERC-20 transfer that never reverts because of the token or the payee, spends a bounded amount of
/// gas, and copies no more than one word of what the token returns. It says whether the transfer went through;
/// it never retries and keeps no state.
library TryTransfer {
    /// @notice Gas a transfer may spend; what needs more is paid later by a claim, which has no such bound.
    uint256 internal constant TRANSFER_GAS = 200_000;
    /// @dev What must remain for the caller to note a refused transfer.
    uint256 private constant RESERVE_GAS = 10_000;

    /// @notice The call was given so little gas that a good transfer could fail for want of it.
    error NotEnoughGas(uint256 given, uint256 required);

    /// @notice Tries to send tokens.
    /// @param token Token; may return nothing, a bool or garbage, may revert, may have no code.
    /// @param to Payee.
    /// @param amount Amount in minor units.
    /// @return sent True if the call succeeded and returned nothing or true, and the token has code.
    function tryTransfer(IERC20 token, address to, uint256 amount) internal returns (bool sent) {
        // Anyone may settle: without this floor a caller could starve the transfer and turn a payment into a claim.
        uint256 floor = TRANSFER_GAS + TRANSFER_GAS / 63 + RESERVE_GAS;
        if (gasleft() < floor) revert NotEnoughGas(gasleft(), floor);
        bytes memory data = abi.encodeCall(IERC20.transfer, (to, amount));
        bool ok;
        uint256 size;
        uint256 word;
        assembly ("memory-safe") {
            mstore(0, 0)
            ok := call(TRANSFER_GAS, token, 0, add(data, 32), mload(data), 0, 32)
            size := returndatasize()
            word := mload(0)
        }
        if (!ok) return false;
        if (size == 0) return address(token).code.length != 0;
        return size >= 32 && word == 1;
    }
}
