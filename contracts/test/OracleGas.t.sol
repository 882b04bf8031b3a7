// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorKeys} from "../src/interfaces/IOperatorRegistry.sol";
import {Outcome, Report} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {TestTree} from "./support/TestTree.sol";

/// @notice Gas of whole transactions, intrinsic gas and calldata included, under FOUNDRY_PROFILE=gas.
contract OracleGasTest is HubFixture {
    function testGasOfSubmit() public {
        uint256[3] memory sizes = [uint256(4), 13, 31];
        for (uint256 i = 0; i < sizes.length; ++i) {
            _seat(0, sizes[i]);
            for (uint256 j = 0; j < 3; ++j) {
                _submit(_open(22), 0, sizes[i]);
            }
            vm.snapshotGasLastCall(
                "ReportHub", string.concat("submit, n = ", vm.toString(sizes[i]), ", third")
            );
        }
    }

    function testGasOfARequestsLife() public {
        _seat(0, 4);
        _open(22);
        vm.snapshotGasLastCall("ReportHub", "open, 22 risks, first of an epoch");
        uint256 id = _open(22);
        vm.snapshotGasLastCall("ReportHub", "open, 22 risks");
        _open(1024);
        vm.snapshotGasLastCall("ReportHub", "open, 1024 risks");
        vm.warp(hub.attemptOf(id).deadline + GRACE + 1);
        hub.reopen(id);
        vm.snapshotGasLastCall("ReportHub", "reopen");
        vm.warp(hub.requestOf(id).failAfter);
        hub.fail(id);
        vm.snapshotGasLastCall("ReportHub", "fail");
    }

    function testGasOfFees() public {
        _seat(0, 4);
        uint256[] memory ids = new uint256[](10);
        for (uint256 i = 0; i < 10; ++i) {
            ids[i] = _open(22);
            _submit(ids[i], 0, 4);
        }
        hub.collect(_operator(0), _one(ids[0]));
        vm.snapshotGasLastCall("ReportHub", "collect, one request");
        hub.collect(_operator(1), ids);
        vm.snapshotGasLastCall("ReportHub", "collect, ten requests");
        hub.claim(SUBMITTER);
        vm.snapshotGasLastCall("ReportHub", "claim");
    }

    function testGasOfVerify() public {
        _seat(0, 4);
        uint256 id = _open(200);
        _submit(id, 0, 4);
        Outcome[] memory all = _outcomes(200);
        uint256[3] memory counts = [uint256(1), 50, 200];
        for (uint256 i = 0; i < counts.length; ++i) {
            (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
                TestTree.page(all, 0, counts[i]);
            hub.verify(id, part, proof, flags);
            vm.snapshotGasLastCall("ReportHub", string.concat("verify, ", vm.toString(counts[i]), " of 200"));
        }
    }

    /// What a consumer pays to read a verified outcome, besides the nodes of its proof.
    function testGasOfReading() public {
        _seat(0, 4);
        uint256 id = _open(1);
        _submit(id, 0, 4);
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(_outcomes(1), 0, 1);
        assertTrue(hub.verify(id, part, proof, flags));
        assertLe(vm.lastCallGas().gasTotalUsed, 8000);
        vm.snapshotGasLastCall("ReportHub", "verify, an outcome without nodes");
    }

    function testGasOfOperators() public {
        OperatorKeys memory keys = _keys(0);
        stakeToken.mint(_operator(0), MIN_STAKE);
        vm.prank(_operator(0));
        registry.register(keys);
        vm.snapshotGasLastCall("OperatorRegistry", "register");
        vm.prank(_operator(0));
        stakeToken.approve(address(registry), MIN_STAKE);
        vm.prank(_operator(0));
        registry.stake(MIN_STAKE);
        vm.snapshotGasLastCall("OperatorRegistry", "stake");
        uint256[3] memory sizes = [uint256(4), 13, 31];
        for (uint256 i = 0; i < sizes.length; ++i) {
            for (uint256 j = 1; j < sizes[i]; ++j) {
                if (registry.operatorOf(_operator(j)).signer == address(0)) _enrol(j);
            }
            _seat(0, sizes[i]);
            vm.snapshotGasLastCall(
                "OperatorRegistry", string.concat("seatCommittee, n = ", vm.toString(sizes[i]))
            );
        }
    }

    /// @dev Each signer beyond the quorum costs at most 4,400 gas: 13 signers of 13 against 9.
    function testGasOfOneMoreSigner() public {
        _seat(0, 13);
        for (uint256 i = 0; i < 2; ++i) {
            _submit(_open(22), 0, 13);
        }
        uint256 few = _gasOfSubmit(_open(22), 9);
        uint256 all = _gasOfSubmit(_open(22), 13);
        assertLe(all - few, 4 * 4400, "marginal signer");
    }

    function _gasOfSubmit(uint256 id, uint256 signers) private returns (uint256) {
        Report memory r = _report(id);
        uint32 bitmap = uint32((1 << signers) - 1);
        bytes memory signatures = _sign(hub.reportDigest(r), 0, bitmap);
        vm.prank(SUBMITTER);
        hub.submit(r, bitmap, signatures);
        return vm.lastCallGas().gasTotalUsed;
    }
}
