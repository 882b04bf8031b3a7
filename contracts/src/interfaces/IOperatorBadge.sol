// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC5192} from "./IERC5192.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/interfaces/IERC721Metadata.sol";

/// @title IOperatorBadge
/// @notice One badge per registered operator, its number the operator's account. A slashed operator keeps its badge,
/// which then says so: an account cannot shed what it did.
interface IOperatorBadge is IERC721Metadata, IERC5192 {
    /// @notice A badge cannot be sold, sent or lent.
    error BadgeLocked(uint256 tokenId);
}
