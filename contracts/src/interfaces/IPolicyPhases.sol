// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice What the policies of one cover share.
struct Cover {
    /// @dev Product of the phase that settles last: the pool locks the cover's sum insured under it.
    bytes32 productId;
    /// @dev Zone of all phases.
    bytes32 zone;
    /// @dev What the open phases may still be paid together, minor units; 0 once all have closed.
    uint96 left;
    /// @dev Premiums of the open phases, minor units, as long as they may go back: 0 once nothing is left to pay them.
    uint96 unearned;
    /// @dev Phases that are open.
    uint8 open;
    /// @dev Phases that were sold; their policies follow each other in number, from the cover's.
    uint8 phases;
}

/// @title IPolicyPhases
/// @notice Covers of several phases: one parcel, one sum insured, and a policy for each phase, which is a product of its
/// own with its window, index, curve and limit. Each phase is assessed, challenged and paid by itself, so that a drought
/// at sowing is paid at sowing and not after the harvest; one that cannot be assessed gives back its own premium.
///
/// The aggregate: with S the sum insured, all that the phases of a cover pay, premiums given back included, is at most S,
/// in the order in which they close:
///
///   paid(phase) = min(due(phase), S - what the cover paid before)
///
/// A limit of a phase is its curve's limitBps. The pool locks S once, under the product of the phase that settles last,
/// and releases of it what is paid and, with the last open phase, the rest; so a cover of four phases ties up the capital
/// of one policy. Against the pool's limit of each other phase's product S counts when the cover is sold; a policy of
/// that product that is sold alone does not count it, so that a product can lose its limit twice at most.
///
/// One phase may take what another would have been paid, also when it is cancelled: who buys one phase has what its
/// siblings leave. A lien therefore binds all phases of a cover (see IPolicyRights.grantLien). Once a cover is used up its
/// open phases bear no risk and give nothing back, so their premiums are earned with the payment that used it up, before
/// any capital leaves. Bonds and windows of a challenge count S for each phase, whatever is left.
///
///   sellPhases --> S left, n open --each phase closes--> S - paid left, n - 1 open ... --> 0 left, 0 open
interface IPolicyPhases {
    /// @notice A cover was sold.
    /// @param coverId Its number: that of its first policy.
    /// @param policyIds Its policies, by phase.
    /// @param sumInsured Most that they are paid together, minor units.
    event CoverSold(uint256 indexed coverId, uint256[] policyIds, uint256 sumInsured);
    /// @notice A phase closed.
    /// @param policyId Policy of the phase.
    /// @param coverId Its cover.
    /// @param due What its curve, its refund or its cancellation asked for, minor units.
    /// @param amount What it is paid of it.
    /// @param left What the phases still open may be paid together.
    event PhaseClosed(
        uint256 indexed policyId, uint256 indexed coverId, uint256 due, uint256 amount, uint256 left
    );

    /// @notice A cover has 2 to 8 phases.
    error PhaseCountInvalid(uint256 given, uint256 min, uint256 max);
    /// @notice A product is named twice: its phase would be one risk with two sums.
    error PhaseTwice(bytes32 productId);
    /// @notice The products lie in two zones: the pool counts a cover in one.
    error ZonesDiffer(bytes32 zone, bytes32 other);
    /// @notice The premiums together are more than the cover can ever pay.
    error PremiumsTooHigh(uint256 premiums, uint256 sumInsured);
    /// @notice The guardian has paused sales.
    error SalesPaused(address book);

    /// @notice Sells a cover to a holder. Restricted to sellers, who vouch that the parcel exists; pulls the premium of
    /// each phase from the caller, who must have approved the policy book, and locks the sum insured once.
    /// @param productIds Products on sale, one for each phase, 2 to 8, none twice, all of one zone.
    /// @param parcelHash Salted hash of the parcel, the same for all phases.
    /// @param holder Owner of the policies.
    /// @param sumInsured Most that the phases are paid together, and what each curve is applied to; minor units.
    /// @return policyIds Numbers of the policies, by phase; the first is the cover's.
    function sellPhases(bytes32[] calldata productIds, bytes32 parcelHash, address holder, uint256 sumInsured)
        external
        returns (uint256[] memory policyIds);

    /// @notice Sells a cover to somebody without a wallet: each policy waits for the claim key, as after
    /// IPolicyBook.sellFor. Otherwise like sellPhases.
    /// @param productIds Products on sale, one for each phase, 2 to 8, none twice.
    /// @param parcelHash Salted hash of the parcel.
    /// @param claimKey Address of the key that was handed over.
    /// @param sumInsured Most that the phases are paid together, minor units.
    /// @return policyIds Numbers of the policies, by phase.
    function sellPhasesFor(
        bytes32[] calldata productIds,
        bytes32 parcelHash,
        address claimKey,
        uint256 sumInsured
    ) external returns (uint256[] memory policyIds);

    /// @notice Closes a phase and cuts what it is due to what its cover has left. Policy book only, once for each phase.
    /// @param policyId Policy of a phase.
    /// @param due What it asks for, minor units.
    /// @param premium Its premium, minor units.
    /// @return amount What it is paid.
    /// @return released What the pool may release: the amount, and with the last open phase the rest.
    /// @return earned What the pool has earned: the premium, and where nothing is left those of all open phases; after that 0.
    /// @return productId Product under which the pool locked it.
    /// @return zone Zone in which the pool locked it.
    function closePhase(uint256 policyId, uint256 due, uint256 premium)
        external
        returns (uint256 amount, uint256 released, uint256 earned, bytes32 productId, bytes32 zone);

    /// @notice The policies that share a sum with one: those of its cover, or it alone.
    /// @param policyId Policy.
    /// @return first The first of them; their numbers follow each other.
    /// @return count How many they are.
    function siblingsOf(uint256 policyId) external view returns (uint256 first, uint256 count);

    /// @notice Cover of a policy.
    /// @param policyId Policy.
    /// @return coverId Number of the cover; 0 if the policy is no phase.
    /// @return cover What it shares; all zero if the policy is no phase.
    function coverOf(uint256 policyId) external view returns (uint256 coverId, Cover memory cover);

    /// @notice Sums insured of open phases of a product whose capital is locked under another, minor units.
    /// @param productId Its id.
    /// @return Sum.
    function sharedBy(bytes32 productId) external view returns (uint256);

    /// @notice What a closed phase is paid, minor units; 0 while it is open and for a policy that is none.
    /// @param policyId Policy.
    /// @return Amount.
    function paidOf(uint256 policyId) external view returns (uint256);
}
