// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ReportHub} from "../src/ReportHub.sol";
import {Outcome, Report, Request, SheafTypes} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {TestTree} from "./support/TestTree.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @notice Gives the library's calldata functions an address.
contract TypesHarness {
    function risks(bytes32[] calldata ids) external pure returns (bytes32) {
        return SheafTypes.hashRisks(ids);
    }

    function report(Report calldata r) external pure returns (bytes32) {
        return SheafTypes.hashReport(r);
    }

    function leaf(Outcome calldata o) external pure returns (bytes32) {
        return SheafTypes.outcomeLeaf(o);
    }

    function proves(bytes32[] calldata proof, bool[] calldata flags, bytes32 root, bytes32[] memory leaves)
        external
        pure
        returns (bool)
    {
        return MerkleProof.multiProofVerifyCalldata(proof, flags, root, leaves);
    }
}

/// @notice The vectors that the Go encoding writes and holds too.
contract VectorsTest is HubFixture {
    string private json;
    TypesHarness private harness;

    function setUp() public override {
        super.setUp();
        json = vm.readFile("../testdata/vectors/encoding.json");
        harness = new TypesHarness();
    }

    function testRequest() public view {
        Request memory r = _request();
        assertEq(SheafTypes.hashRequest(r), _word(".request.hash"), "request");
        bytes32[] memory ids = vm.parseJsonBytes32Array(json, ".riskIds");
        assertEq(harness.risks(ids), r.risksHash, "risks");
        assertEq(keccak256(abi.encodePacked(ids)), r.risksHash, "risks, plainly");
        assertEq(SheafTypes.riskId(r.termsHash, _word(".parcelHash")), _word(".riskIdOfThatPlace"), "risk");
    }

    function testCommittee() public view {
        bytes32 digest = SheafTypes.committeeDigest(
            uint64(_number(".epoch")),
            vm.parseJsonAddressArray(json, ".operators"),
            vm.parseJsonAddressArray(json, ".signers")
        );
        assertEq(digest, _word(".committeeDigest"));
    }

    function testMessages() public view {
        bytes32 context = _word(".request.hash");
        uint32 attempt = uint32(_number(".attempt"));
        address operator = vm.parseJsonAddress(json, ".operators[0]");
        bytes32 estimates = _word(".estimatesHash");
        assertEq(keccak256(vm.parseJsonBytes(json, ".estimates")), estimates, "estimates");
        bytes32 observation =
            SheafTypes.hashObservation(context, attempt, operator, estimates, _word(".evidenceRoot"));
        assertEq(observation, _word(".observationHash"), "observation");
        bytes32 digest = SheafTypes.commitmentDigest(context, attempt, operator, observation, _word(".salt"));
        assertEq(digest, _word(".commitmentDigest"), "commitment digest");
        assertEq(
            SheafTypes.hashCommitment(context, attempt, operator, digest),
            _word(".commitmentHash"),
            "commitment"
        );
        assertEq(
            SheafTypes.hashCommitRoot(context, attempt, _word(".commitRoot")),
            _word(".commitRootHash"),
            "commit root"
        );
        assertEq(SheafTypes.hashTick(context, attempt, operator, 2), _word(".tickHash"), "tick");
    }

    function testCommitRoot() public view {
        address[] memory operators = vm.parseJsonAddressArray(json, ".operators");
        bytes32[] memory leaves = new bytes32[](operators.length);
        for (uint256 i = 0; i < operators.length; ++i) {
            bytes32 observation = SheafTypes.hashObservation(
                _word(".request.hash"),
                uint32(_number(".attempt")),
                operators[i],
                _word(".estimatesHash"),
                _word(".evidenceRoot")
            );
            bytes32 digest = SheafTypes.commitmentDigest(
                _word(".request.hash"), uint32(_number(".attempt")), operators[i], observation, _word(".salt")
            );
            leaves[i] = SheafTypes.operatorLeaf(operators[i], digest);
        }
        assertEq(TestTree.root(leaves), _word(".commitRoot"));
    }

    function testOutcomesAndProof() public view {
        Outcome[] memory outcomes = _vectorOutcomes();
        for (uint256 i = 0; i < outcomes.length; ++i) {
            bytes32 want = _word(string.concat(".outcomes[", vm.toString(i), "].leaf"));
            assertEq(harness.leaf(outcomes[i]), want, "leaf");
            assertEq(TestTree.outcomeLeaf(outcomes[i]), want, "leaf, plainly");
        }
        bytes32[] memory leaves = TestTree.leavesOf(outcomes);
        assertEq(TestTree.root(leaves), _word(".outcomeRoot"), "root");
        uint256[] memory indices = vm.parseJsonUintArray(json, ".proofIndices");
        bytes32[] memory some = new bytes32[](indices.length);
        for (uint256 i = 0; i < indices.length; ++i) {
            some[i] = leaves[indices[i]];
        }
        bytes32[] memory proof = vm.parseJsonBytes32Array(json, ".proof");
        bool[] memory flags = vm.parseJsonBoolArray(json, ".proofFlags");
        assertTrue(harness.proves(proof, flags, _word(".outcomeRoot"), some), "proof");
        (bytes32[] memory ownProof, bool[] memory ownFlags) = TestTree.prove(leaves, indices);
        assertEq(ownProof, proof, "proof, plainly");
        assertEq(abi.encode(ownFlags), abi.encode(flags), "flags, plainly");
    }

    function testReport() public {
        Report memory r = Report({
            committeeDigest: _word(".committeeDigest"),
            requestHash: _word(".request.hash"),
            requestId: _number(".request.requestId"),
            attempt: uint32(_number(".attempt")),
            termsHash: _word(".request.termsHash"),
            modelDigest: _word(".request.modelDigest"),
            outcomeRoot: _word(".outcomeRoot"),
            outcomeCount: uint32(_number(".request.riskCount")),
            observationRoot: _word(".observationRoot"),
            auxRoot: 0,
            observers: uint32(_number(".observers")),
            windowEnd: uint64(_number(".request.windowEnd"))
        });
        assertEq(harness.report(r), _word(".reportHash"), "struct hash");
        // The domain is built from where the code runs, so the hub's code at the vector's address will do.
        address at = vm.parseJsonAddress(json, ".hub");
        vm.etch(at, address(hub).code);
        vm.chainId(_number(".chainId"));
        assertEq(ReportHub(at).reportDigest(r), _word(".reportDigest"), "digest");
    }

    function _request() private view returns (Request memory) {
        return Request({
            requestId: _number(".request.requestId"),
            kind: uint8(_number(".request.kind")),
            consumer: vm.parseJsonAddress(json, ".request.consumer"),
            termsHash: _word(".request.termsHash"),
            modelDigest: _word(".request.modelDigest"),
            risksHash: _word(".request.risksHash"),
            riskCount: uint32(_number(".request.riskCount")),
            windowStart: uint64(_number(".request.windowStart")),
            windowEnd: uint64(_number(".request.windowEnd")),
            failAfter: uint64(_number(".request.failAfter")),
            fee: _number(".request.fee"),
            anchorHash: _word(".request.anchorHash")
        });
    }

    function _vectorOutcomes() private view returns (Outcome[] memory outcomes) {
        outcomes = new Outcome[](_number(".request.riskCount"));
        for (uint256 i = 0; i < outcomes.length; ++i) {
            string memory at = string.concat(".outcomes[", vm.toString(i), "]");
            outcomes[i] = Outcome({
                index: uint32(_number(string.concat(at, ".index"))),
                riskId: _word(string.concat(at, ".riskId")),
                value: int32(vm.parseJsonInt(json, string.concat(at, ".value"))),
                low: int32(vm.parseJsonInt(json, string.concat(at, ".low"))),
                high: int32(vm.parseJsonInt(json, string.concat(at, ".high"))),
                spread: uint32(_number(string.concat(at, ".spread"))),
                clearBps: uint16(_number(string.concat(at, ".clearBps"))),
                k: uint8(_number(string.concat(at, ".k"))),
                status: uint8(_number(string.concat(at, ".status")))
            });
        }
    }

    function _word(string memory key) private view returns (bytes32) {
        return vm.parseJsonBytes32(json, key);
    }

    function _number(string memory key) private view returns (uint256) {
        return vm.parseJsonUint(json, key);
    }
}
