// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome} from "../../src/libs/SheafTypes.sol";

/// @notice A plain Merkle tree for tests: OpenZeppelin's StandardMerkleTree with sortLeaves off, an array of
/// 2n - 1 nodes with the root first and leaf i at 2n - 2 - i.
library TestTree {
    function outcomeLeaf(Outcome memory outcome) internal pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(abi.encode(outcome))));
    }

    function leavesOf(Outcome[] memory outcomes) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](outcomes.length);
        for (uint256 i = 0; i < outcomes.length; ++i) {
            leaves[i] = outcomeLeaf(outcomes[i]);
        }
    }

    function nodesOf(bytes32[] memory leaves) internal pure returns (bytes32[] memory nodes) {
        uint256 n = leaves.length;
        nodes = new bytes32[](2 * n - 1);
        for (uint256 i = 0; i < n; ++i) {
            nodes[2 * n - 2 - i] = leaves[i];
        }
        for (uint256 i = n - 1; i > 0; --i) {
            nodes[i - 1] = pair(nodes[2 * i - 1], nodes[2 * i]);
        }
    }

    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        return nodesOf(leaves)[0];
    }

    function rootOf(Outcome[] memory outcomes) internal pure returns (bytes32) {
        return root(leavesOf(outcomes));
    }

    /// @notice Multiproof of the leaves at strictly ascending indices.
    function prove(bytes32[] memory leaves, uint256[] memory indices)
        internal
        pure
        returns (bytes32[] memory proof, bool[] memory flags)
    {
        bytes32[] memory nodes = nodesOf(leaves);
        uint256[] memory queue = new uint256[](2 * nodes.length + indices.length);
        for (uint256 i = 0; i < indices.length; ++i) {
            queue[i] = nodes.length - 1 - indices[i];
        }
        return _walk(nodes, queue, indices.length);
    }

    /// @notice A page of neighbouring outcomes with its proof.
    function page(Outcome[] memory outcomes, uint256 from, uint256 count)
        internal
        pure
        returns (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags)
    {
        part = new Outcome[](count);
        uint256[] memory indices = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            indices[i] = from + i;
            part[i] = outcomes[from + i];
        }
        (proof, flags) = prove(leavesOf(outcomes), indices);
    }

    function pair(bytes32 a, bytes32 b) internal pure returns (bytes32) {
        return a < b ? keccak256(abi.encode(a, b)) : keccak256(abi.encode(b, a));
    }

    function _walk(bytes32[] memory nodes, uint256[] memory queue, uint256 tail)
        private
        pure
        returns (bytes32[] memory proof, bool[] memory flags)
    {
        proof = new bytes32[](nodes.length);
        flags = new bool[](nodes.length);
        uint256 head = 0;
        uint256 proofLength = 0;
        uint256 flagsLength = 0;
        while (queue[head] != 0) {
            uint256 at = queue[head++];
            uint256 sibling = at % 2 == 0 ? at - 1 : at + 1;
            if (head < tail && queue[head] == sibling) {
                flags[flagsLength] = true;
                ++head;
            } else {
                proof[proofLength++] = nodes[sibling];
            }
            ++flagsLength;
            queue[tail++] = (at - 1) / 2;
        }
        assembly ("memory-safe") {
            mstore(proof, proofLength)
            mstore(flags, flagsLength)
        }
    }
}
