// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IModelRegistry} from "../../../src/interfaces/IModelRegistry.sol";

/// @notice A registry that says yes to every model but one.
contract FakeModels {
    bytes32 public refused;
    bytes32 public forHolders;

    function refuse(bytes32 digest) external {
        refused = digest;
    }

    /// @notice Makes a model one that nobody was given a licence of.
    function close(bytes32 digest) external {
        forHolders = digest;
    }

    function chargeOf(bytes32 digest, address consumer) external view returns (uint96, uint16) {
        if (digest == forHolders) revert IModelRegistry.NotLicensed(digest, consumer);
        return (0, 0);
    }

    function usable(bytes32 digest) external view returns (bool) {
        return digest != refused;
    }
}
