// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IReportHub} from "../src/interfaces/IReportHub.sol";
import {Outcome, Report} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {TestTree} from "./support/TestTree.sol";

/// @notice Proving outcomes against an accepted report.
contract ReportHubVerifyTest is HubFixture {
    uint256 private constant COUNT = 21;

    uint256 private id;
    Outcome[] private all;

    function setUp() public override {
        super.setUp();
        _seat(0, 4);
        id = _open(COUNT);
        _submit(id, 0, 4);
        Outcome[] memory outcomes = _outcomes(COUNT);
        for (uint256 i = 0; i < COUNT; ++i) {
            all.push(outcomes[i]);
        }
    }

    function testEveryPageOfNeighboursProves() public view {
        for (uint256 from = 0; from < COUNT; ++from) {
            for (uint256 count = 1; from + count <= COUNT; count += 3) {
                (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
                    TestTree.page(all, from, count);
                assertTrue(hub.verify(id, part, proof, flags));
                assertFalse(hub.verify(id + 1, part, proof, flags), "unknown request");
            }
        }
    }

    function testASingleOutcomeIsItsOwnRoot() public {
        uint256 one = _open(1);
        _submit(one, 0, 4);
        Outcome[] memory part = _outcomes(1);
        assertTrue(hub.verify(one, part, new bytes32[](0), new bool[](0)));
        part[0].value += 1;
        assertFalse(hub.verify(one, part, new bytes32[](0), new bool[](0)));
    }

    function testFuzzAnySubsetProves(uint256 bitmap) public view {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = _subset(bitmap);
        assertTrue(hub.verify(id, part, proof, flags));
    }

    /// @dev Any changed word of any outcome is refused.
    function testFuzzAChangedOutcomeIsRefused(uint256 bitmap, uint256 which, uint256 field) public view {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = _subset(bitmap);
        Outcome memory o = part[bound(which, 0, part.length - 1)];
        field = bound(field, 0, 7);
        if (field == 0) o.riskId = bytes32(uint256(o.riskId) ^ 1);
        if (field == 1) o.value ^= 1;
        if (field == 2) o.low ^= 1;
        if (field == 3) o.high ^= 1;
        if (field == 4) o.spread ^= 1;
        if (field == 5) o.clearBps ^= 1;
        if (field == 6) o.k ^= 1;
        if (field == 7) o.status ^= 1;
        assertFalse(hub.verify(id, part, proof, flags));
    }

    function testNothingIsNotAProof() public view {
        bytes32[] memory proof = new bytes32[](1);
        proof[0] = hub.outcomeRoot(id);
        assertFalse(hub.verify(id, new Outcome[](0), proof, new bool[](0)));
        assertFalse(hub.verify(id, new Outcome[](0), new bytes32[](0), new bool[](0)));
    }

    function testProofsThatDoNotAddUpAreRefused() public view {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(all, 2, 3);
        assertFalse(hub.verify(id, part, new bytes32[](0), flags));
        assertFalse(hub.verify(id, part, proof, new bool[](0)));
        bytes32[] memory longer = new bytes32[](proof.length + 1);
        assertFalse(hub.verify(id, part, longer, flags));
    }

    function testIndicesMustAscend() public view {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(all, 2, 2);
        (part[0], part[1]) = (part[1], part[0]);
        // Commutative hashing would accept siblings in either order; the hub does not.
        assertFalse(hub.verify(id, part, proof, flags));
        (part[0], part[1]) = (part[1], part[1]);
        assertFalse(hub.verify(id, part, proof, flags), "the same outcome twice");
    }

    function testAnOpenRequestProvesNothing() public {
        uint256 open = _open(1);
        assertFalse(hub.verify(open, _outcomes(1), new bytes32[](0), new bool[](0)));
    }

    /// @dev Upper bits that no Outcome has must not give a second spelling of a leaf.
    function testDirtyWordsAreRefused() public {
        uint256 one = _open(1);
        _submit(one, 0, 4);
        bytes memory call =
            abi.encodeCall(IReportHub.verify, (one, _outcomes(1), new bytes32[](0), new bool[](0)));
        (bool ok, bytes memory result) = address(hub).staticcall(call);
        assertTrue(ok && abi.decode(result, (bool)), "clean");
        for (uint256 word = 0; word < 9; ++word) {
            if (word == 1) continue; // riskId uses all its bits
            bytes memory dirty = bytes.concat(call);
            // selector, four heads, length of outcomes, then the words
            uint256 at = 4 + 4 * 32 + 32 + word * 32;
            dirty[at] = bytes1(uint8(dirty[at]) ^ 0x80);
            (ok, result) = address(hub).staticcall(dirty);
            assertFalse(ok && abi.decode(result, (bool)), "dirty");
        }
    }

    function _subset(uint256 bitmap)
        private
        view
        returns (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags)
    {
        bitmap = bound(bitmap, 1, (1 << COUNT) - 1);
        uint256[] memory indices = new uint256[](COUNT);
        uint256 n = 0;
        for (uint256 i = 0; i < COUNT; ++i) {
            if ((bitmap >> i) & 1 == 1) indices[n++] = i;
        }
        assembly ("memory-safe") {
            mstore(indices, n)
        }
        part = new Outcome[](n);
        for (uint256 i = 0; i < n; ++i) {
            part[i] = all[indices[i]];
        }
        (proof, flags) = TestTree.prove(TestTree.leavesOf(all), indices);
    }
}
