// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PhaseLedger} from "./PhaseLedger.sol";
import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {IPolicyPhases} from "./interfaces/IPolicyPhases.sol";
import {IPolicyRights, Rights} from "./interfaces/IPolicyRights.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC721} from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {SignatureChecker} from "@openzeppelin/contracts/utils/cryptography/SignatureChecker.sol";

/// @title PolicyRights
/// @notice See IPolicyRights. It moves policies that nobody holds yet, and no money.
contract PolicyRights is IPolicyRights, PhaseLedger, EIP712 {
    /// @notice Most bytes of an outline: 64 points.
    uint256 public constant MAX_OUTLINE = 128;
    uint256 private constant MIN_OUTLINE = 6;
    bytes32 private constant CLAIM_TYPEHASH = keccak256("ClaimPolicy(uint256 policyId,address to)");

    /// @inheritdoc IPolicyRights
    address public book;
    mapping(uint256 policyId => Rights) private _rights;
    mapping(uint256 policyId => bytes) private _outlines;

    modifier onlyBook() {
        if (msg.sender != book) revert OnlyBook(msg.sender, book);
        _;
    }

    modifier onlyOwner(uint256 policyId) {
        _checkOwner(policyId);
        _;
    }

    /// @param authority_ AccessManager that may set the policy book.
    constructor(address authority_) AccessManaged(authority_) EIP712("Sheaf Policy Rights", "1") {}

    /// @inheritdoc IPolicyRights
    function setBook(address book_) external restricted {
        if (book != address(0)) revert BookAlreadySet(book);
        if (book_.code.length == 0) revert BookWithoutCode(book_);
        book = book_;
        emit BookSet(book_);
    }

    /// @inheritdoc IPolicyRights
    function hold(uint256 policyId, address claimKey) external onlyBook {
        _hold(policyId, claimKey);
    }

    /// @inheritdoc IPolicyRights
    function keepOutline(uint256 policyId, bytes calldata outline) external onlyBook {
        uint256 length = outline.length;
        if (length < MIN_OUTLINE || length > MAX_OUTLINE || length % 2 != 0) {
            revert OutlineInvalid(length, MAX_OUTLINE);
        }
        _outlines[policyId] = outline;
    }

    /// @inheritdoc IPolicyPhases
    function sellPhases(bytes32[] calldata productIds, bytes32 parcelHash, address holder, uint256 sumInsured)
        external
        restricted
        returns (uint256[] memory policyIds)
    {
        if (holder == address(this)) revert IERC721Errors.ERC721InvalidReceiver(holder);
        return _sellPhases(IPolicyBook(book), productIds, parcelHash, holder, sumInsured);
    }

    /// @inheritdoc IPolicyPhases
    function sellPhasesFor(
        bytes32[] calldata productIds,
        bytes32 parcelHash,
        address claimKey,
        uint256 sumInsured
    ) external restricted returns (uint256[] memory policyIds) {
        policyIds = _sellPhases(IPolicyBook(book), productIds, parcelHash, address(this), sumInsured);
        for (uint256 i = 0; i < policyIds.length; ++i) {
            _hold(policyIds[i], claimKey);
        }
    }

    /// @inheritdoc IPolicyPhases
    function closePhase(uint256 policyId, uint256 due, uint256 premium)
        external
        onlyBook
        returns (uint256 amount, uint256 released, uint256 earned, bytes32 productId, bytes32 zone)
    {
        return _closePhase(policyId, due, premium);
    }

    /// @inheritdoc IPolicyRights
    function take(uint256 policyId, address owner, uint256 amount)
        external
        onlyBook
        returns (address creditor, uint256 part, address payee)
    {
        Rights storage rights = _rights[policyId];
        payee = rights.beneficiary != address(0) && rights.namedBy == owner ? rights.beneficiary : owner;
        (uint256 pledge,) = siblingsOf(policyId);
        uint96 lien = _rights[pledge].lien;
        if (lien == 0) return (address(0), 0, payee);
        (creditor, part) = (_rights[pledge].creditor, amount < lien ? amount : lien);
        // forge-lint: disable-next-line(unsafe-typecast)
        _setLien(pledge, lien - uint96(part)); // part is at most the lien
    }

    /// @inheritdoc IPolicyRights
    function claimPolicy(uint256 policyId, address to, bytes calldata signature) external {
        address claimKey = _rights[policyId].claimKey;
        if (claimKey == address(0)) revert NotHeld(policyId);
        if (!SignatureChecker.isValidSignatureNow(claimKey, claimDigest(policyId, to), signature)) {
            revert SignatureInvalid(policyId, claimKey);
        }
        delete _rights[policyId].claimKey;
        emit PolicyClaimed(policyId, to);
        IERC721(book).transferFrom(address(this), to, policyId);
    }

    /// @inheritdoc IPolicyRights
    function setBeneficiary(uint256 policyId, address beneficiary) external onlyOwner(policyId) {
        Rights storage rights = _rights[policyId];
        (rights.beneficiary, rights.namedBy) = (beneficiary, msg.sender);
        emit BeneficiarySet(policyId, beneficiary);
        IPolicyBook(book).encumber(policyId);
    }

    /// @inheritdoc IPolicyRights
    function grantLien(uint256 policyId, address creditor, uint96 lien) external {
        if (creditor == address(0) || lien == 0) revert RightsMissing();
        checkCancel(policyId);
        (uint256 first, uint256 count) = siblingsOf(policyId);
        _rights[first].creditor = creditor;
        _setLien(first, lien);
        IPolicyBook(book).encumber(policyId); // refused while a cover is sold, whose phases are not all known yet
        for (uint256 i = first; i < first + count; ++i) {
            _checkOwner(i);
            IPolicyBook(book).encumber(i);
        }
    }

    /// @inheritdoc IPolicyRights
    function lowerLien(uint256 policyId, uint96 lien) external {
        (uint256 pledge,) = siblingsOf(policyId);
        Rights storage rights = _rights[pledge];
        if (msg.sender != rights.creditor) revert OnlyCreditor(msg.sender, rights.creditor);
        if (lien > rights.lien) revert LienTooLarge(lien, rights.lien);
        _setLien(pledge, lien);
    }

    /// @inheritdoc IPolicyRights
    function checkCancel(uint256 policyId) public view {
        (uint256 pledge,) = siblingsOf(policyId);
        Rights storage rights = _rights[pledge];
        if (rights.lien != 0) revert LienExists(policyId, rights.creditor, rights.lien);
    }

    /// @inheritdoc IPolicyRights
    function outlineOf(uint256 policyId) external view returns (bytes memory) {
        return _outlines[policyId];
    }

    /// @inheritdoc IPolicyRights
    function rightsOf(uint256 policyId) external view returns (Rights memory rights) {
        (uint256 pledge,) = siblingsOf(policyId);
        rights = _rights[policyId];
        (rights.creditor, rights.lien) = (_rights[pledge].creditor, _rights[pledge].lien);
    }

    /// @inheritdoc IPolicyRights
    function claimDigest(uint256 policyId, address to) public view returns (bytes32) {
        return _hashTypedDataV4(keccak256(abi.encode(CLAIM_TYPEHASH, policyId, to)));
    }

    /// @dev Notes the key of a policy that waits here.
    function _hold(uint256 policyId, address claimKey) private {
        if (claimKey == address(0)) revert RightsMissing();
        _rights[policyId].claimKey = claimKey;
        emit PolicyHeld(policyId, claimKey);
    }

    /// @dev Reverts unless the caller owns the policy.
    function _checkOwner(uint256 policyId) private view {
        address owner = IERC721(book).ownerOf(policyId);
        if (msg.sender != owner) revert OnlyOwner(msg.sender, owner);
    }

    /// @dev Writes what is left of a lien, kept with the first of the policies that it binds; one of zero has no creditor.
    function _setLien(uint256 first, uint96 lien) private {
        Rights storage rights = _rights[first];
        emit LienSet(first, rights.creditor, lien);
        rights.lien = lien;
        if (lien == 0) rights.creditor = address(0);
    }
}
