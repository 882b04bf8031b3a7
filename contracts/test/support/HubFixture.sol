// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorRegistry} from "../../src/OperatorRegistry.sol";
import {ReportHub} from "../../src/ReportHub.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {OperatorKeys} from "../../src/interfaces/IOperatorRegistry.sol";
import {Attempt, FeeSchedule} from "../../src/interfaces/IReportHub.sol";
import {Equivocation, Evidence} from "../../src/libs/Equivocation.sol";
import {QuorumVerifier} from "../../src/libs/QuorumVerifier.sol";
import {Outcome, Report, Request, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "./TestTree.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A registry with staked operators and a hub, and helpers that open, sign and submit.
/// The test contract is the admin, the consumer and the owner of both tokens.
abstract contract HubFixture is Test {
    uint64 internal constant NOW = 1_627_800_000; // 2021-08-01 06:40 UTC
    uint64 internal constant WINDOW_START = 1_625_097_600; // 2021-07-01
    uint64 internal constant WINDOW_END = 1_627_776_000; // 2021-08-01
    uint256 internal constant MIN_STAKE = 1000e6;
    uint64 internal constant UNBONDING = 21 days;
    uint32 internal constant DURATION = 600;
    uint32 internal constant GRACE = 60;
    bytes32 internal constant TERMS = keccak256("terms");
    bytes32 internal constant MODEL = keccak256("model");
    address internal constant TREASURY = address(0x7EA5);
    address internal constant SUBMITTER = address(0x5B17);

    AccessManager internal manager;
    DemoToken internal feeToken;
    DemoToken internal stakeToken;
    OperatorRegistry internal registry;
    ReportHub internal hub;

    function setUp() public virtual {
        vm.warp(NOW);
        vm.roll(1000);
        manager = new AccessManager(address(this));
        feeToken = new DemoToken("Demo Dollar", "DUSD", address(this));
        stakeToken = new DemoToken("Demo Stake", "DSTK", address(this));
        registry = new OperatorRegistry(address(manager), IERC20(stakeToken), MIN_STAKE, UNBONDING, 0);
        hub = _newHub();
        registry.setHub(address(hub));
        feeToken.mint(address(this), 1_000_000e6);
        feeToken.approve(address(hub), type(uint256).max);
    }

    function _newHub() internal returns (ReportHub) {
        return new ReportHub(
            address(manager), registry, IERC20(feeToken), DURATION, GRACE, _caps(), _schedule(), TREASURY
        );
    }

    function _caps() internal pure returns (FeeSchedule memory) {
        return FeeSchedule({base: 100e6, perRisk: 10e6, submitterRefund: 0, protocolBps: 0});
    }

    function _schedule() internal pure returns (FeeSchedule memory) {
        return FeeSchedule({base: 10e6, perRisk: 1e6, submitterRefund: 3e6, protocolBps: 1000});
    }

    // Operators. Operator i has account 0x10000 + i, so accounts ascend with i.

    function _operator(uint256 i) internal pure returns (address) {
        return address(uint160(0x10000 + i));
    }

    function _signerKey(uint256 i) internal pure returns (uint256) {
        return uint256(keccak256(abi.encode("signer", i)));
    }

    function _keys(uint256 i) internal pure returns (OperatorKeys memory) {
        return OperatorKeys({
            signer: vm.addr(_signerKey(i)),
            transmitter: address(uint160(0x20000 + i)),
            tlsKey: keccak256(abi.encode("tls", i)),
            endpoint: "127.0.0.1:7000"
        });
    }

    function _enrol(uint256 i) internal {
        address op = _operator(i);
        stakeToken.mint(op, MIN_STAKE);
        vm.startPrank(op);
        registry.register(_keys(i));
        stakeToken.approve(address(registry), type(uint256).max);
        registry.stake(MIN_STAKE);
        vm.stopPrank();
    }

    /// @dev Enrols operators first .. first + n - 1 as far as they are new, and seats them.
    function _seat(uint256 first, uint256 n) internal returns (uint64 epoch) {
        address[] memory members = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            members[i] = _operator(first + i);
            if (registry.operatorOf(members[i]).signer == address(0)) _enrol(first + i);
        }
        return registry.seatCommittee(members);
    }

    // Requests and reports.

    function _risks(uint256 n) internal pure returns (bytes32[] memory ids) {
        ids = new bytes32[](n);
        for (uint256 i = 0; i < n; ++i) {
            ids[i] = keccak256(abi.encode("risk", i));
        }
    }

    function _open(uint256 n) internal returns (uint256) {
        return _openKind(SheafTypes.KIND_SETTLEMENT, n);
    }

    function _openKind(uint8 kind, uint256 n) internal returns (uint256) {
        uint64 failAfter = uint64(hub.earliestFail(kind, WINDOW_END));
        return hub.open(kind, TERMS, MODEL, _risks(n), WINDOW_START, WINDOW_END, failAfter);
    }

    function _outcomes(uint256 n) internal pure returns (Outcome[] memory list) {
        bytes32[] memory ids = _risks(n);
        list = new Outcome[](n);
        for (uint256 i = 0; i < n; ++i) {
            int32 value = 1_607_200 - int32(int256(i));
            list[i] = Outcome({
                index: uint32(i),
                riskId: ids[i],
                value: value,
                low: value - 10,
                high: value + 10,
                spread: 4,
                clearBps: 10_000,
                k: 4,
                status: SheafTypes.STATUS_OK
            });
        }
    }

    /// @dev An acceptable report on the current attempt, observed by the first m members.
    function _report(uint256 requestId) internal view returns (Report memory) {
        Request memory request = hub.requestOf(requestId);
        Attempt memory attempt = hub.attemptOf(requestId);
        (,,, uint8 m) = registry.committeeSizes(attempt.epoch);
        return Report({
            committeeDigest: registry.committeeDigest(attempt.epoch),
            requestHash: hub.requestHashOf(requestId),
            requestId: requestId,
            attempt: attempt.attempt,
            termsHash: request.termsHash,
            modelDigest: request.modelDigest,
            outcomeRoot: TestTree.rootOf(_outcomes(request.riskCount)),
            outcomeCount: request.riskCount,
            observationRoot: keccak256("observations"),
            auxRoot: 0,
            observers: uint32((1 << m) - 1),
            windowEnd: request.windowEnd
        });
    }

    /// @dev EIP-2098 signature of operator `i`.
    function _compact(uint256 i, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_signerKey(i), digest);
        return abi.encodePacked(r, uint256(s) | (uint256(v - 27) << 255));
    }

    /// @dev Signatures of the members in `bitmap` of a committee whose member 0 is operator `first`.
    function _sign(bytes32 digest, uint256 first, uint256 bitmap) internal pure returns (bytes memory all) {
        for (uint256 i = 0; i < 32; ++i) {
            if ((bitmap >> i) & 1 == 1) all = bytes.concat(all, _compact(first + i, digest));
        }
    }

    function _quorum(uint256 n) internal pure returns (uint32) {
        (, uint256 t,) = QuorumVerifier.sizes(n);
        return uint32((1 << t) - 1);
    }

    /// @dev Submits an acceptable report by the first t members of a committee of n from operator `first`.
    function _submit(uint256 requestId, uint256 first, uint256 n) internal returns (Report memory report) {
        report = _report(requestId);
        uint32 signers = _quorum(n);
        bytes memory signatures = _sign(hub.reportDigest(report), first, signers);
        vm.prank(SUBMITTER);
        hub.submit(report, signers, signatures);
    }

    // Evidence.

    /// @dev Two different signed messages of operator `i`, of one kind, in attempt 3 of a request.
    function _equivocation(uint256 i, uint8 kind, bytes32 requestHash)
        internal
        view
        returns (Evidence memory e)
    {
        e.kind = kind;
        e.operator = _operator(i);
        e.requestHash = requestHash;
        e.attempt = 3;
        e.first = _body(e, 1);
        e.second = _body(e, 2);
        e.firstSignature = _compact(i, _messageDigest(e, e.first));
        e.secondSignature = _compact(i, _messageDigest(e, e.second));
    }

    function _body(Evidence memory e, uint256 variant) internal pure returns (bytes memory) {
        if (e.kind == Equivocation.KIND_OBSERVATION) return abi.encode(bytes32("estimates"), variant);
        if (e.kind != Equivocation.KIND_REPORT) return abi.encode(variant);
        Report memory report;
        report.requestHash = e.requestHash;
        report.attempt = e.attempt;
        report.outcomeRoot = bytes32(variant);
        return abi.encode(report);
    }

    /// @dev EIP-712 digest of a message by the plain definition.
    function _messageDigest(Evidence memory e, bytes memory body) internal view returns (bytes32) {
        bytes32 hash;
        if (e.kind == Equivocation.KIND_COMMITMENT) {
            hash = keccak256(
                abi.encode(
                    SheafTypes.COMMITMENT_TYPEHASH,
                    e.requestHash,
                    e.attempt,
                    e.operator,
                    abi.decode(body, (bytes32))
                )
            );
        } else if (e.kind == Equivocation.KIND_COMMIT_ROOT) {
            hash = keccak256(
                abi.encode(
                    SheafTypes.COMMIT_ROOT_TYPEHASH, e.requestHash, e.attempt, abi.decode(body, (bytes32))
                )
            );
        } else if (e.kind == Equivocation.KIND_OBSERVATION) {
            (bytes32 estimates, bytes32 root) = abi.decode(body, (bytes32, bytes32));
            hash = keccak256(
                abi.encode(
                    SheafTypes.OBSERVATION_TYPEHASH, e.requestHash, e.attempt, e.operator, estimates, root
                )
            );
        } else {
            return hub.reportDigest(abi.decode(body, (Report)));
        }
        (, string memory name, string memory version, uint256 chain, address at,,) = hub.eip712Domain();
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256(bytes(name)),
                keccak256(bytes(version)),
                chain,
                at
            )
        );
        return keccak256(abi.encodePacked(hex"1901", domain, hash));
    }

    function _one(uint256 id) internal pure returns (uint256[] memory ids) {
        ids = new uint256[](1);
        ids[0] = id;
    }
}
