// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice A registry that says yes to every model but one.
contract FakeModels {
    bytes32 public refused;

    function refuse(bytes32 digest) external {
        refused = digest;
    }

    function usable(bytes32 digest) external view returns (bool) {
        return digest != refused;
    }
}
