// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice An on-chain order to assess a page of risks. All fields are static: its hash is over 12 words.
/// @param requestId Number of the request in its hub, from 1.
/// @param kind 1 settlement, 2 monitoring, 3 dispute, 4 shadow.
/// @param consumer Who opened it and who gets the fee back if it fails.
/// @param termsHash Hash of the canonical term sheet: the product.
/// @param modelDigest Digest of the model or of the index with its parameters.
/// @param risksHash keccak256 of the packed riskIds, in leaf order.
/// @param riskCount Number of riskIds, 1 to 4,096.
/// @param windowStart Start of the assessed window, unix seconds UTC, inclusive.
/// @param windowEnd End of the assessed window, unix seconds UTC, exclusive.
/// @param failAfter Time from which the request may be failed, unix seconds.
/// @param fee Fee in escrow, in the hub's fee token.
/// @param anchorHash Hash of the parent of the opening block.
struct Request {
    uint256 requestId;
    uint8 kind;
    address consumer;
    bytes32 termsHash;
    bytes32 modelDigest;
    bytes32 risksHash;
    uint32 riskCount;
    uint64 windowStart;
    uint64 windowEnd;
    uint64 failAfter;
    uint256 fee;
    bytes32 anchorHash;
}

/// @notice What a quorum of a committee signs about one attempt of a request.
/// @param committeeDigest Digest of the committee of the attempt, see SheafTypes.committeeDigest.
/// @param requestHash Hash of the request, see SheafTypes.hashRequest.
/// @param requestId Number of the request.
/// @param attempt Attempt the report belongs to, from 0.
/// @param termsHash The request's term sheet.
/// @param modelDigest The request's model.
/// @param outcomeRoot Merkle root over the outcomes, in index order.
/// @param outcomeCount Number of outcomes; equals the request's riskCount.
/// @param observationRoot Merkle root over the sealed observations, by operator address.
/// @param auxRoot A second root over the same outcomes in another hash, or 0.
/// @param observers Bitmap over committee members whose observations were sealed: they earn the fee.
/// @param windowEnd The request's windowEnd.
struct Report {
    bytes32 committeeDigest;
    bytes32 requestHash;
    uint256 requestId;
    uint32 attempt;
    bytes32 termsHash;
    bytes32 modelDigest;
    bytes32 outcomeRoot;
    uint32 outcomeCount;
    bytes32 observationRoot;
    bytes32 auxRoot;
    uint32 observers;
    uint64 windowEnd;
}

/// @notice The agreed value of one risk. Values are in 1e-4 of the index's unit and 0 unless status is ok.
/// @param index Position of the risk in the request, from 0.
/// @param riskId The risk.
/// @param value Agreed value.
/// @param low Lower bound; low <= value <= high.
/// @param high Upper bound.
/// @param spread Spread of the values f liars cannot widen, same unit.
/// @param clearBps Clear share of the observed area, 0 to 10,000.
/// @param k Number of ok estimates that went in.
/// @param status 1 ok, 2 insufficient, 3 out of domain, 4 dispersed, 5 undecided.
struct Outcome {
    uint32 index;
    bytes32 riskId;
    int32 value;
    int32 low;
    int32 high;
    uint32 spread;
    uint16 clearBps;
    uint8 k;
    uint8 status;
}

/// @notice Life of a request. None, then Open, then Reported or Failed, once.
enum RequestState {
    None,
    Open,
    Reported,
    Failed
}

/// @title SheafTypes
/// @notice The bytes that are hashed and signed, equal to the Go encoding (shared vectors hold them together).
library SheafTypes {
    uint8 internal constant KIND_SETTLEMENT = 1;
    uint8 internal constant KIND_MONITORING = 2;
    uint8 internal constant KIND_DISPUTE = 3;
    /// @dev A model on trial is assessed; nothing is ever paid by it.
    uint8 internal constant KIND_SHADOW = 4;

    /// @dev Juries count their epochs from here; committees never reach it.
    uint64 internal constant JURY_EPOCHS = 1 << 31;

    uint8 internal constant STATUS_OK = 1;
    uint8 internal constant STATUS_INSUFFICIENT = 2;
    uint8 internal constant STATUS_OUT_OF_DOMAIN = 3;
    uint8 internal constant STATUS_DISPERSED = 4;
    uint8 internal constant STATUS_UNDECIDED = 5;

    /// @dev Risks in one request.
    uint256 internal constant MAX_PAGE = 4096;

    bytes32 internal constant COMMITMENT_TYPEHASH =
        keccak256("Commitment(bytes32 requestHash,uint32 attempt,address operator,bytes32 digest)");
    bytes32 internal constant COMMIT_ROOT_TYPEHASH =
        keccak256("CommitRoot(bytes32 requestHash,uint32 attempt,bytes32 root)");
    bytes32 internal constant OBSERVATION_TYPEHASH = keccak256(
        "Observation(bytes32 requestHash,uint32 attempt,address operator,bytes32 estimatesHash,bytes32 evidenceRoot)"
    );
    bytes32 internal constant TICK_TYPEHASH =
        keccak256("Tick(bytes32 requestHash,uint32 attempt,address operator,uint8 phase)");
    bytes32 internal constant REPORT_TYPEHASH = keccak256(
        "Report(bytes32 committeeDigest,bytes32 requestHash,uint256 requestId,uint32 attempt,bytes32 termsHash,bytes32 modelDigest,bytes32 outcomeRoot,uint32 outcomeCount,bytes32 observationRoot,bytes32 auxRoot,uint32 observers,uint64 windowEnd)"
    );

    /// @dev Size of an outcome in calldata: nine words.
    uint256 private constant OUTCOME_SIZE = 288;

    /// @notice Hash that names a request in every signed message.
    function hashRequest(Request memory request) internal pure returns (bytes32) {
        return keccak256(abi.encode(request));
    }

    /// @notice Hash over the riskIds of a page in leaf order.
    function hashRisks(bytes32[] calldata riskIds) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let ptr := mload(0x40)
            let size := shl(5, riskIds.length)
            calldatacopy(ptr, riskIds.offset, size)
            hash := keccak256(ptr, size)
        }
    }

    /// @notice Identity of a risk: a product and a salted parcel hash.
    function riskId(bytes32 productId, bytes32 parcelHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(productId, parcelHash));
    }

    /// @notice Digest of a committee; operators ascending, signers in the same order.
    function committeeDigest(uint64 epoch, address[] memory operators, address[] memory signers)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(epoch, operators, signers));
    }

    /// @notice EIP-712 struct hash of a report.
    function hashReport(Report calldata report) internal pure returns (bytes32) {
        return keccak256(abi.encode(REPORT_TYPEHASH, report));
    }

    /// @notice EIP-712 struct hash of an observation.
    function hashObservation(
        bytes32 requestHash,
        uint32 attempt,
        address operator,
        bytes32 estimatesHash,
        bytes32 evidenceRoot
    ) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(OBSERVATION_TYPEHASH, requestHash, attempt, operator, estimatesHash, evidenceRoot)
        );
    }

    /// @notice What a commitment hides: the observation's struct hash under a random salt.
    function commitmentDigest(
        bytes32 requestHash,
        uint32 attempt,
        address operator,
        bytes32 observation,
        bytes32 salt
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(COMMITMENT_TYPEHASH, requestHash, attempt, operator, observation, salt));
    }

    /// @notice EIP-712 struct hash of a commitment.
    function hashCommitment(bytes32 requestHash, uint32 attempt, address operator, bytes32 digest)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(COMMITMENT_TYPEHASH, requestHash, attempt, operator, digest));
    }

    /// @notice EIP-712 struct hash of a commit root.
    function hashCommitRoot(bytes32 requestHash, uint32 attempt, bytes32 root)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(COMMIT_ROOT_TYPEHASH, requestHash, attempt, root));
    }

    /// @notice EIP-712 struct hash of a tick; phase 1 commit, 2 reveal.
    function hashTick(bytes32 requestHash, uint32 attempt, address operator, uint8 phase)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(TICK_TYPEHASH, requestHash, attempt, operator, phase));
    }

    /// @notice Leaf of (operator, word) in the trees of commitments and observations.
    function operatorLeaf(address operator, bytes32 word) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(operator, word))));
    }

    /// @notice Leaf of an outcome: keccak256 of the keccak256 of its nine words.
    /// @dev Hashes calldata as it came. A word with dirty upper bits gives a leaf no tree of ours holds.
    function outcomeLeaf(Outcome calldata outcome) internal pure returns (bytes32 leaf) {
        assembly ("memory-safe") {
            let ptr := mload(0x40)
            calldatacopy(ptr, outcome, OUTCOME_SIZE)
            mstore(0x00, keccak256(ptr, OUTCOME_SIZE))
            leaf := keccak256(0x00, 0x20)
        }
    }
}
