// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Report, SheafTypes} from "./SheafTypes.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {MessageHashUtils} from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

/// @notice Two messages of one operator that no honest operator signs both of: the same kind and attempt, and not
/// the same message. It proves itself; nothing is looked up but whose key signed.
/// @param kind 1 commitment, 2 commit root, 3 observation, 4 report. No other message is evidence.
/// @param operator The operator accused.
/// @param requestHash Request of both messages.
/// @param attempt Attempt of both messages.
/// @param first What the first message says besides its context: commitment the digest, commit root the root,
/// observation estimatesHash and evidenceRoot, report the twelve words of the whole report.
/// @param firstSignature Signature of the first message, 64 bytes (EIP-2098).
/// @param second What the second message says, likewise.
/// @param secondSignature Signature of the second message.
struct Evidence {
    uint8 kind;
    address operator;
    bytes32 requestHash;
    uint32 attempt;
    bytes first;
    bytes firstSignature;
    bytes second;
    bytes secondSignature;
}

/// @title Equivocation
/// @notice Checks slashing evidence and says what it costs.
library Equivocation {
    uint8 internal constant KIND_COMMITMENT = 1;
    uint8 internal constant KIND_COMMIT_ROOT = 2;
    uint8 internal constant KIND_OBSERVATION = 3;
    uint8 internal constant KIND_REPORT = 4;

    /// @dev Two commitments or observations can cost an attempt at most.
    uint16 private constant PENALTY_MESSAGE = 2000;
    /// @dev Two commit roots let a fork learn values before it closes.
    uint16 private constant PENALTY_COMMIT_ROOT = 5000;
    /// @dev Two reports are what a false payout is made of.
    uint16 private constant PENALTY_REPORT = 10_000;

    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    /// @notice No such kind of evidence.
    error UnknownEvidence(uint8 kind);

    /// @notice A message's body has another length than its kind.
    error EvidenceLengthWrong(uint256 given, uint256 required);

    /// @notice A report of another request or attempt than the evidence names.
    error ContextsDiffer(bytes32 requestHash, uint32 attempt);

    /// @notice Both messages are the same one.
    error SameMessage(bytes32 structHash);

    /// @notice A signature is malformed or malleable.
    error MalformedSignature(bytes signature);

    /// @notice Share of the stake that evidence of a kind costs, in 1e-4.
    function penaltyBps(uint8 kind) internal pure returns (uint16) {
        if (kind == KIND_REPORT) return PENALTY_REPORT;
        if (kind == KIND_COMMIT_ROOT) return PENALTY_COMMIT_ROOT;
        return PENALTY_MESSAGE;
    }

    /// @notice Who signed the two messages, which are of one kind and context and differ.
    /// @param hub The hub that the messages were signed for, on this chain.
    function signersOf(Evidence calldata e, address hub)
        internal
        view
        returns (address first, address second)
    {
        bytes32 firstHash = structHash(e, e.first);
        bytes32 secondHash = structHash(e, e.second);
        if (firstHash == secondHash) revert SameMessage(firstHash);
        bytes32 domain =
            keccak256(abi.encode(DOMAIN_TYPEHASH, keccak256("Sheaf"), keccak256("1"), block.chainid, hub));
        first = _recover(domain, firstHash, e.firstSignature);
        second = _recover(domain, secondHash, e.secondSignature);
    }

    /// @notice EIP-712 struct hash of one of the messages.
    function structHash(Evidence calldata e, bytes calldata body) internal pure returns (bytes32) {
        if (e.kind == KIND_COMMITMENT) {
            return SheafTypes.hashCommitment(e.requestHash, e.attempt, e.operator, _word(body));
        }
        if (e.kind == KIND_COMMIT_ROOT) {
            return SheafTypes.hashCommitRoot(e.requestHash, e.attempt, _word(body));
        }
        if (e.kind == KIND_OBSERVATION) {
            _requireLength(body, 64);
            (bytes32 estimatesHash, bytes32 evidenceRoot) = abi.decode(body, (bytes32, bytes32));
            return
                SheafTypes.hashObservation(e.requestHash, e.attempt, e.operator, estimatesHash, evidenceRoot);
        }
        if (e.kind != KIND_REPORT) revert UnknownEvidence(e.kind);
        _requireLength(body, 384);
        Report memory report = abi.decode(body, (Report));
        if (report.requestHash != e.requestHash || report.attempt != e.attempt) {
            revert ContextsDiffer(report.requestHash, report.attempt);
        }
        return keccak256(abi.encodePacked(SheafTypes.REPORT_TYPEHASH, body));
    }

    function _word(bytes calldata body) private pure returns (bytes32) {
        _requireLength(body, 32);
        return abi.decode(body, (bytes32));
    }

    function _requireLength(bytes calldata body, uint256 required) private pure {
        if (body.length != required) revert EvidenceLengthWrong(body.length, required);
    }

    function _recover(bytes32 domain, bytes32 hash, bytes calldata signature) private pure returns (address) {
        if (signature.length != 64) revert MalformedSignature(signature);
        (bytes32 r, bytes32 vs) = abi.decode(signature, (bytes32, bytes32));
        (address signer, ECDSA.RecoverError err,) =
            ECDSA.tryRecover(MessageHashUtils.toTypedDataHash(domain, hash), r, vs);
        if (err != ECDSA.RecoverError.NoError) revert MalformedSignature(signature);
        return signer;
    }
}
