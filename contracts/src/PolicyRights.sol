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
        address owner = IERC721(book).ownerOf(policyId);
        if (msg.sender != owner) revert OnlyOwner(msg.sender, owner);
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
    function closePhase(uint256 policyId, uint256 due)
        external
        onlyBook
        returns (uint256 amount, uint256 released, bytes32 productId, bytes32 zone)
    {
        return _closePhase(policyId, due);
    }

    /// @inheritdoc IPolicyRights
    function take(uint256 policyId, address owner, uint256 amount)
        external
        onlyBook
        returns (address creditor, uint256 part, address payee)
    {
        Rights storage rights = _rights[policyId];
        payee = rights.beneficiary != address(0) && rights.namedBy == owner ? rights.beneficiary : owner;
        uint96 lien = rights.lien;
        if (lien == 0) return (address(0), 0, payee);
        (creditor, part) = (rights.creditor, amount < lien ? amount : lien);
        // forge-lint: disable-next-line(unsafe-typecast)
        _setLien(policyId, lien - uint96(part)); // part is at most the lien
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
    function grantLien(uint256 policyId, address creditor, uint96 lien) external onlyOwner(policyId) {
        if (creditor == address(0) || lien == 0) revert RightsMissing();
        checkCancel(policyId);
        _rights[policyId].creditor = creditor;
        _setLien(policyId, lien);
        IPolicyBook(book).encumber(policyId);
    }

    /// @inheritdoc IPolicyRights
    function lowerLien(uint256 policyId, uint96 lien) external {
        Rights storage rights = _rights[policyId];
        if (msg.sender != rights.creditor) revert OnlyCreditor(msg.sender, rights.creditor);
        if (lien > rights.lien) revert LienTooLarge(lien, rights.lien);
        _setLien(policyId, lien);
    }

    /// @inheritdoc IPolicyRights
    function checkCancel(uint256 policyId) public view {
        Rights storage rights = _rights[policyId];
        if (rights.lien != 0) revert LienExists(policyId, rights.creditor, rights.lien);
    }

    /// @inheritdoc IPolicyRights
    function outlineOf(uint256 policyId) external view returns (bytes memory) {
        return _outlines[policyId];
    }

    /// @inheritdoc IPolicyRights
    function rightsOf(uint256 policyId) external view returns (Rights memory) {
        return _rights[policyId];
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

    /// @dev Writes what is left of a lien; a lien of zero has no creditor.
    function _setLien(uint256 policyId, uint96 lien) private {
        Rights storage rights = _rights[policyId];
        emit LienSet(policyId, rights.creditor, lien);
        rights.lien = lien;
        if (lien == 0) rights.creditor = address(0);
    }
}
