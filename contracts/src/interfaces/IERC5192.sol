// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title IERC5192
/// @notice Tokens that stay where they are.
interface IERC5192 {
    /// @notice A token was locked.
    event Locked(uint256 tokenId);

    /// @notice A token was unlocked. Ours never is.
    event Unlocked(uint256 tokenId);

    /// @notice Whether a token is locked; reverts if there is none.
    /// @param tokenId The token.
    function locked(uint256 tokenId) external view returns (bool);
}
