// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC5192} from "./interfaces/IERC5192.sol";
import {IOperatorBadge} from "./interfaces/IOperatorBadge.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/interfaces/IERC721Metadata.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @title OperatorBadge
/// @notice The badge half of OperatorRegistry: an ERC-721 with one token per operator, whose number is the
/// operator's account and which never moves (ERC-5192). It holds nothing: it shows what the registry knows.
abstract contract OperatorBadge is IOperatorBadge, IERC721Errors {
    /// @inheritdoc IERC721
    function balanceOf(address owner) external view override returns (uint256) {
        if (owner == address(0)) revert ERC721InvalidOwner(owner);
        return _hasBadge(owner) ? 1 : 0;
    }

    /// @inheritdoc IERC721
    function ownerOf(uint256 tokenId) public view override returns (address owner) {
        // A number above 160 bits is cut here, and does not equal what is left of it.
        // forge-lint: disable-next-line(unsafe-typecast)
        owner = address(uint160(tokenId));
        if (uint160(owner) != tokenId || !_hasBadge(owner)) revert ERC721NonexistentToken(tokenId);
    }

    /// @inheritdoc IERC5192
    function locked(uint256 tokenId) external view override returns (bool) {
        ownerOf(tokenId);
        return true;
    }

    /// @inheritdoc IERC721Metadata
    function tokenURI(uint256 tokenId) external view override returns (string memory) {
        address owner = ownerOf(tokenId);
        return string.concat(
            'data:application/json;utf8,{"name":"Sheaf operator ',
            Strings.toHexString(owner),
            '","description":"Badge of an operator of the Sheaf oracle network. It cannot be sold or sent.",',
            '"attributes":[',
            _badgeAttributes(owner),
            "]}"
        );
    }

    /// @inheritdoc IERC721Metadata
    function name() external pure override returns (string memory) {
        return "Sheaf Operator";
    }

    /// @inheritdoc IERC721Metadata
    function symbol() external pure override returns (string memory) {
        return "SHEAF-OP";
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 interfaceId) external pure override returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == type(IERC721).interfaceId
            || interfaceId == type(IERC721Metadata).interfaceId || interfaceId == type(IERC5192).interfaceId;
    }

    /// @inheritdoc IERC721
    function getApproved(uint256 tokenId) external view override returns (address) {
        ownerOf(tokenId);
        return address(0);
    }

    /// @inheritdoc IERC721
    function isApprovedForAll(address, address) external pure override returns (bool) {
        return false;
    }

    /// @inheritdoc IERC721
    function approve(address, uint256 tokenId) external pure override {
        revert BadgeLocked(tokenId);
    }

    /// @inheritdoc IERC721
    function setApprovalForAll(address, bool) external pure override {
        revert BadgeLocked(0);
    }

    /// @inheritdoc IERC721
    function transferFrom(address, address, uint256 tokenId) external pure override {
        revert BadgeLocked(tokenId);
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256 tokenId) external pure override {
        revert BadgeLocked(tokenId);
    }

    /// @inheritdoc IERC721
    function safeTransferFrom(address, address, uint256 tokenId, bytes calldata) external pure override {
        revert BadgeLocked(tokenId);
    }

    function _announceBadge(address operator) internal {
        emit Transfer(address(0), operator, uint160(operator));
        emit Locked(uint160(operator));
    }

    /// @dev Whether the account is an operator.
    function _hasBadge(address operator) internal view virtual returns (bool);

    /// @dev JSON objects, with commas between them, of ERC-721 attributes.
    function _badgeAttributes(address operator) internal view virtual returns (string memory);
}
