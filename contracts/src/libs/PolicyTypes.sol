// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @dev How long a settlement may wait for what it needs: a request for a report, a report for who shows its outcomes.
uint64 constant SETTLEMENT_SECONDS = 90 days;

/// @notice Where a policy stands. Bound and Monitored are open; the others are final.
///
///   (sale) --> Bound --> Monitored --> Paid | NoPayout | Refunded
///                +--> Cancelled, by its holder before the window
enum Stage {
    None,
    Bound,
    Monitored,
    Paid,
    NoPayout,
    Refunded,
    Cancelled
}

/// @notice What is insured: a product on a parcel, shared by all policies on it.
struct Risk {
    /// @dev Product, zero if the risk is unknown.
    bytes32 productId;
    /// @dev Salted hash of the parcel; the outline stays off chain.
    bytes32 parcelHash;
    /// @dev Newest policy of the risk; each policy names the one before it.
    uint56 lastPolicy;
    /// @dev Number of policies.
    uint16 policyCount;
    /// @dev Settlement request that names the risk and is not settled for it yet; 0 if none.
    uint64 openRequest;
    /// @dev End of the window of the newest outcome, unix time; 0 if never assessed.
    uint64 assessedUntil;
    /// @dev Index of the newest outcome, 1e-4 of its unit; 0 unless status is 1.
    int32 value;
    /// @dev Status of the newest outcome (1 ok, 2 insufficient, 3 out of domain, 4 dispersed, 5 undecided), or 6
    /// for a risk that expired; 0 if never assessed.
    uint8 status;
    /// @dev Whether its policies are closed; then value and status are final.
    bool closed;
}

/// @notice What is sold: a policy, or one phase of a cover.
struct Sale {
    /// @dev Product of the policy.
    bytes32 productId;
    /// @dev Salted hash of the parcel.
    bytes32 parcelHash;
    /// @dev Owner of the policy.
    address holder;
    /// @dev Who pays the premium.
    address seller;
    /// @dev Largest payment, minor units; of a phase, what all phases of its cover may be paid together.
    uint256 sumInsured;
    /// @dev Product under which the pool locks the sum: the policy's own, or that of the cover's phase that settles last.
    bytes32 lockedAt;
}

/// @notice Everything the chain knows about one policy.
struct PolicyView {
    /// @dev Product, equal to the hash of its term sheet.
    bytes32 productId;
    /// @dev Risk, keccak256(abi.encode(productId, parcelHash)).
    bytes32 riskId;
    /// @dev Salted hash of the parcel.
    bytes32 parcelHash;
    /// @dev Owner of the policy, who is paid.
    address holder;
    /// @dev Largest payment, minor units of the payout token.
    uint256 sumInsured;
    /// @dev Premium paid at sale, minor units.
    uint256 premium;
    /// @dev What the final index paid, whether sent or claimable, minor units.
    uint256 payout;
    /// @dev What waits to be claimed: the product or the holder's rights say so, or the token refused. Minor units.
    uint256 claimable;
    /// @dev Where the policy stands.
    Stage stage;
    /// @dev See Risk.status.
    uint8 status;
    /// @dev See Risk.value.
    int32 value;
    /// @dev See Risk.assessedUntil.
    uint64 assessedUntil;
    /// @dev See Risk.openRequest.
    uint256 openRequest;
}

/// @notice What a policy's picture is drawn from.
struct Card {
    /// @dev Number of the policy.
    uint256 policyId;
    /// @dev The policy.
    PolicyView policy;
    /// @dev Product book, asked for the policy's product.
    address products;
    /// @dev Payout token, asked for its symbol and decimals.
    address token;
    /// @dev Normalised outline, pairs of bytes (x right, y down), at most 64; empty if the holder gave none.
    bytes outline;
    /// @dev Cover that the policy is a phase of; 0 if none.
    uint256 coverId;
    /// @dev Most that may still be paid: what the cover has left, or the sum insured. Of a phase that has closed, what it
    /// was paid. Minor units.
    uint256 most;
}
