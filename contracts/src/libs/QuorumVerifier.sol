// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IReportHub} from "../interfaces/IReportHub.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title QuorumVerifier
/// @notice Holds a committee as contract code and checks a quorum's signatures against it. One EXTCODECOPY
/// brings all signers into memory, so that a signer costs little more than its calldata and ecrecover.
/// @dev Code layout: 0x00 (STOP, so that nobody can call it) | digest, 32 | n, 1 | signers, n * 20 | operators,
/// n * 20. Sizes follow from n alone; nobody can supply f or t.
library QuorumVerifier {
    uint256 internal constant MIN_SIZE = 4;
    uint256 internal constant MAX_SIZE = 31;

    /// @dev Bytes before the signers: STOP, digest, n.
    uint256 private constant HEADER = 34;

    /// @dev Half of the order of secp256k1: larger s values are the malleable twins.
    uint256 private constant HALF_ORDER = 0x7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF5D576E7357A4501DDFE92F46681B20A0;

    /// @notice What verifying needs of a committee, in memory. `signersAt` points to packed 20-byte addresses.
    struct Committee {
        bytes32 digest;
        uint256 n;
        uint256 signersAt;
    }

    /// @notice The code could not be stored.
    error CommitteeNotStored();

    /// @notice The account holds no committee.
    error NotACommittee(address pointer);

    /// @notice Sizes of a committee of n members.
    /// @return f Faulty members it stands.
    /// @return t Signatures of a report.
    /// @return m Observations of an outcome.
    function sizes(uint256 n) internal pure returns (uint256 f, uint256 t, uint256 m) {
        f = (n - 1) / 3;
        t = (n + f) / 2 + 1;
        m = 2 * f + 1;
    }

    /// @notice Stores a committee as contract code.
    /// @return pointer The account that holds it.
    function store(bytes32 digest, address[] memory operators, address[] memory signers)
        internal
        returns (address pointer)
    {
        bytes memory code = abi.encodePacked(bytes1(0), digest, SafeCast.toUint8(signers.length));
        for (uint256 i = 0; i < signers.length; ++i) {
            code = abi.encodePacked(code, signers[i]);
        }
        for (uint256 i = 0; i < operators.length; ++i) {
            code = abi.encodePacked(code, operators[i]);
        }
        // PUSH2 size, DUP1, PUSH1 10, PUSH0, CODECOPY, PUSH0, RETURN: returns what follows these ten bytes.
        bytes memory init =
            abi.encodePacked(hex"61", SafeCast.toUint16(code.length), hex"80600a5f395ff3", code);
        assembly ("memory-safe") {
            pointer := create(0, add(init, 0x20), mload(init))
        }
        if (pointer == address(0)) revert CommitteeNotStored();
    }

    /// @notice Brings digest and signers of a committee into memory.
    function load(address pointer) internal view returns (Committee memory c) {
        uint256 n = sizeOf(pointer);
        uint256 at = _copy(pointer, 0, HEADER + 20 * n);
        bytes32 digest;
        assembly ("memory-safe") {
            digest := mload(add(at, 1))
        }
        c = Committee({digest: digest, n: n, signersAt: at + HEADER});
    }

    /// @notice Number of members of a committee.
    function sizeOf(address pointer) internal view returns (uint256) {
        uint256 size = pointer.code.length;
        if (size <= HEADER) revert NotACommittee(pointer);
        return (size - HEADER) / 40;
    }

    /// @notice Operators of a committee, ascending.
    function operatorsOf(address pointer) internal view returns (address[] memory) {
        uint256 n = sizeOf(pointer);
        return _unpack(_copy(pointer, HEADER + 20 * n, 20 * n), n);
    }

    /// @notice Signers of a committee, in the order of its operators.
    function signersOf(address pointer) internal view returns (address[] memory) {
        uint256 n = sizeOf(pointer);
        return _unpack(_copy(pointer, HEADER, 20 * n), n);
    }

    /// @notice Reverts unless at least t distinct members of the committee signed the digest.
    /// @param digest EIP-712 digest.
    /// @param signers Bitmap over the members.
    /// @param signatures 64 bytes (r, then s with v's parity in its top bit) of each signer, ascending index.
    function verify(Committee memory c, bytes32 digest, uint32 signers, bytes calldata signatures)
        internal
        view
    {
        if (uint256(signers) >> c.n != 0) revert IReportHub.SignersNotMembers(signers, c.n);
        uint256 count = popCount(signers);
        (, uint256 t,) = sizes(c.n);
        if (count < t) revert IReportHub.QuorumTooSmall(count, t);
        if (signatures.length != count * 64) {
            revert IReportHub.SignaturesLengthWrong(signatures.length, count * 64);
        }
        uint256 bad = _firstBad(c.signersAt, digest, signers, signatures);
        if (bad != type(uint256).max) revert IReportHub.BadSignature(bad);
    }

    /// @notice Number of set bits.
    function popCount(uint32 bits) internal pure returns (uint256 count) {
        uint256 x = bits;
        x = x - ((x >> 1) & 0x55555555);
        x = (x & 0x33333333) + ((x >> 2) & 0x33333333);
        x = (x + (x >> 4)) & 0x0F0F0F0F;
        count = ((x * 0x01010101) >> 24) & 0xFF;
    }

    /// @dev Copies a part of an account's code to free memory, to whole words.
    function _copy(address pointer, uint256 from, uint256 length) private view returns (uint256 at) {
        assembly ("memory-safe") {
            at := mload(0x40)
            mstore(0x40, and(add(add(at, length), 0x3f), not(0x1f)))
            extcodecopy(pointer, at, from, length)
        }
    }

    function _unpack(uint256 at, uint256 n) private pure returns (address[] memory list) {
        list = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            address member;
            assembly ("memory-safe") {
                member := shr(96, mload(add(at, mul(i, 20))))
            }
            list[i] = member;
        }
    }

    /// @dev Index of the first member whose signature does not hold, or the largest number if all do.
    /// A member is never zero, so a failed ecrecover, which leaves zero, never matches.
    function _firstBad(uint256 first, bytes32 digest, uint256 bits, bytes calldata signatures)
        private
        view
        returns (uint256 bad)
    {
        bad = type(uint256).max;
        assembly ("memory-safe") {
            let input := mload(0x40)
            let inputV := add(input, 0x20)
            let inputR := add(input, 0x40)
            let inputS := add(input, 0x60)
            mstore(input, digest)
            let at := signatures.offset
            for { let member := first } bits {
                bits := shr(1, bits)
                member := add(member, 20)
            } {
                if iszero(and(bits, 1)) { continue }
                let vs := calldataload(add(at, 0x20))
                mstore(inputR, calldataload(at))
                mstore(inputV, add(shr(255, vs), 27))
                vs := shr(1, shl(1, vs)) // now s
                mstore(inputS, vs)
                mstore(0x00, 0)
                pop(staticcall(gas(), 1, input, 0x80, 0x00, 0x20))
                if or(gt(vs, HALF_ORDER), xor(mload(0x00), shr(96, mload(member)))) {
                    bad := div(sub(member, first), 20)
                    break
                }
                at := add(at, 0x40)
            }
        }
    }
}
