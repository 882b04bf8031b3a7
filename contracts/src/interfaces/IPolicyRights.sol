// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyPhases} from "./IPolicyPhases.sol";

/// @notice Who stands behind a policy besides its owner.
struct Rights {
    /// @dev Who is paid in the owner's place; zero if nobody is.
    address beneficiary;
    /// @dev The owner that named the beneficiary: a later owner is not bound by it.
    address namedBy;
    /// @dev Who is paid first, up to the lien; zero if there is none. The phases of a cover have one.
    address creditor;
    /// @dev What the creditor may still take, minor units of the payout token; of all phases of a cover together.
    uint96 lien;
    /// @dev Key that may claim a policy that nobody holds yet; zero once it is claimed.
    address claimKey;
}

/// @title IPolicyRights
/// @notice What a policy's owner gives away of it, policies that wait for an owner, covers of several phases, and the
/// outlines that holders chose to show. It never holds money: it tells
/// the policy book how a payment is divided. A creditor comes first, up to its lien, over every owner; then the
/// beneficiary that the present owner named; then the owner.
///
/// A policy sold to somebody without a wallet is held here until the key that was handed over signs for it. Signing
/// needs no gas: anyone may bring the signature. Keys may be those of plain accounts or of contracts (ERC-1271).
///
///   sellFor --> held here --claimPolicy, signed by the claim key--> owned
interface IPolicyRights is IPolicyPhases {
    /// @notice The one policy book was set.
    /// @param book Policy book.
    event BookSet(address indexed book);
    /// @notice A policy waits for its holder.
    /// @param policyId Policy.
    /// @param claimKey Key that may claim it.
    event PolicyHeld(uint256 indexed policyId, address indexed claimKey);
    /// @notice A waiting policy was claimed.
    /// @param policyId Policy.
    /// @param to Its owner from now on.
    event PolicyClaimed(uint256 indexed policyId, address indexed to);
    /// @notice An owner named who is paid in its place.
    /// @param policyId Policy.
    /// @param beneficiary Payee; zero for the owner again.
    event BeneficiarySet(uint256 indexed policyId, address indexed beneficiary);
    /// @notice A lien was granted, lowered, released or used: what is left of it.
    /// @param policyId Policy; the first of a cover, whose phases have one lien.
    /// @param creditor Creditor.
    /// @param lien What it may still take, minor units.
    event LienSet(uint256 indexed policyId, address indexed creditor, uint256 lien);

    /// @notice The policy book was set before; it is set once.
    error BookAlreadySet(address book);
    /// @notice The policy book must be a contract.
    error BookWithoutCode(address given);
    /// @notice The caller is not the policy book.
    error OnlyBook(address given, address required);
    /// @notice The caller does not own the policy.
    error OnlyOwner(address given, address required);
    /// @notice The caller is not the policy's creditor.
    error OnlyCreditor(address given, address required);
    /// @notice A key, a creditor or a lien of zero.
    error RightsMissing();
    /// @notice The policy has a creditor, so it takes no other and cannot be cancelled.
    error LienExists(uint256 policyId, address creditor, uint256 lien);
    /// @notice A creditor may only lower its lien.
    error LienTooLarge(uint256 given, uint256 max);
    /// @notice The policy does not wait for a holder.
    error NotHeld(uint256 policyId);
    /// @notice The claim key has not signed for this policy and owner.
    error SignatureInvalid(uint256 policyId, address claimKey);

    /// @notice The outline has an odd number of bytes, or fewer or more points than a picture takes.
    error OutlineInvalid(uint256 givenBytes, uint256 maxBytes);

    /// @notice Sets the policy book, once. Restricted to the authority.
    /// @param book_ Policy book, a contract.
    function setBook(address book_) external;

    /// @notice Notes the key of a policy that was minted to this contract. Policy book only.
    /// @param policyId Policy.
    /// @param claimKey Key, not zero.
    function hold(uint256 policyId, address claimKey) external;

    /// @notice Keeps the outline that a holder chose to show. Policy book only, at sale.
    /// @param policyId Policy.
    /// @param outline Normalised, pairs of bytes (x right, y down), 3 to 64 pairs.
    function keepOutline(uint256 policyId, bytes calldata outline) external;

    /// @notice Divides a payment and uses up the lien by the creditor's part. Policy book only.
    /// @param policyId Policy.
    /// @param owner Its owner now.
    /// @param amount Payment, minor units.
    /// @return creditor Creditor; zero if part is 0.
    /// @return part What the creditor gets, at most the amount.
    /// @return payee Who gets the rest.
    function take(uint256 policyId, address owner, uint256 amount)
        external
        returns (address creditor, uint256 part, address payee);

    /// @notice Gives a waiting policy to an owner. Anyone may bring the signature.
    /// @param policyId Policy.
    /// @param to Its owner from now on.
    /// @param signature Of the claim key, over claimDigest(policyId, to).
    function claimPolicy(uint256 policyId, address to, bytes calldata signature) external;

    /// @notice Names who is paid in the owner's place, as long as it is the owner. Owner only.
    /// @param policyId Policy.
    /// @param beneficiary Payee; zero for the owner itself.
    function setBeneficiary(uint256 policyId, address beneficiary) external;

    /// @notice Grants a lien on everything the policy is paid; it stays when the policy changes hands. Owner only; the
    /// policy must have none. On a phase it binds all phases of the cover, so that none of them can be paid or cancelled
    /// past the creditor, and the caller must own them all, also those that have closed. Whichever of them is claimed first
    /// pays it, also where one of them has changed hands since.
    /// @param policyId Policy.
    /// @param creditor Creditor, not zero.
    /// @param lien Most that it takes, minor units, not zero.
    function grantLien(uint256 policyId, address creditor, uint96 lien) external;

    /// @notice Lowers a lien; zero releases it. Creditor only.
    /// @param policyId Policy.
    /// @param lien What is left of it, minor units.
    function lowerLien(uint256 policyId, uint96 lien) external;

    /// @notice Reverts if the policy has a lien: a creditor's cover is not cancelled behind its back.
    /// @param policyId Policy.
    function checkCancel(uint256 policyId) external view;

    /// @notice The outline a holder chose to show; empty otherwise.
    /// @param policyId Policy.
    /// @return Pairs of bytes.
    function outlineOf(uint256 policyId) external view returns (bytes memory);

    /// @notice Who stands behind a policy; all zero if nobody does.
    /// @param policyId Policy.
    /// @return The rights.
    function rightsOf(uint256 policyId) external view returns (Rights memory);

    /// @notice What a claim key signs: EIP-712 ClaimPolicy(uint256 policyId,address to) in the domain "Sheaf Policy
    /// Rights", version "1", of this contract and chain.
    /// @param policyId Policy.
    /// @param to Its owner from then on.
    /// @return Digest.
    function claimDigest(uint256 policyId, address to) external view returns (bytes32);

    /// @notice The policy book, or zero before it is set.
    /// @return Address of the policy book.
    function book() external view returns (address);
}
