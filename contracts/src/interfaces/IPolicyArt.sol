// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Card} from "../libs/PolicyTypes.sol";

/// @title IPolicyArt
/// @notice Draws policies: JSON and SVG as data URIs, from what the card says, the product and the token. It holds
/// nothing and changes nothing.
interface IPolicyArt {
    /// @notice Metadata of a policy as its book and the book's rights know it.
    /// @param book Policy book.
    /// @param policyId Policy.
    /// @return uri data:application/json;base64, with the picture inside.
    function tokenURI(address book, uint256 policyId) external view returns (string memory uri);

    /// @notice Metadata of a policy.
    /// @param card What to show.
    /// @return uri data:application/json;base64, with the picture inside.
    function metadata(Card memory card) external view returns (string memory uri);

    /// @notice Metadata of the collection (ERC-7572).
    /// @param name Name of the collection.
    /// @return uri data:application/json;base64.
    function contractURI(string memory name) external view returns (string memory uri);

    /// @notice The picture alone.
    /// @param card What to show.
    /// @return svg An SVG document.
    function picture(Card memory card) external view returns (string memory svg);
}
