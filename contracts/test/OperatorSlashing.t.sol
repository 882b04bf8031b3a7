// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {ReportHub} from "../src/ReportHub.sol";
import {IOperatorRegistry, Operator, Penalty} from "../src/interfaces/IOperatorRegistry.sol";
import {IReportHub} from "../src/interfaces/IReportHub.sol";
import {Equivocation, Evidence} from "../src/libs/Equivocation.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Slashing by two signed messages that contradict each other, and by nothing else.
contract OperatorSlashingTest is HubFixture {
    address private constant REPORTER = address(0xEE);
    bytes32 private constant REQUEST = keccak256("request");
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    function setUp() public override {
        super.setUp();
        _seat(0, 4);
    }

    function testEachKindTakesItsTier() public {
        uint16[4] memory tiers = [uint16(2000), 5000, 2000, 10_000];
        for (uint8 kind = 1; kind <= 4; ++kind) {
            uint256 i = kind - 1;
            uint256 amount = MIN_STAKE * tiers[i] / 10_000;
            Evidence memory e = _equivocation(i, kind, REQUEST);
            vm.expectEmit(address(registry));
            emit IOperatorRegistry.OperatorSlashed(
                _operator(i), REPORTER, kind, amount, amount / 20, REQUEST, 3
            );
            vm.prank(REPORTER);
            assertEq(registry.slash(e), amount, "amount");
            Operator memory op = registry.operatorOf(_operator(i));
            assertTrue(op.tombstoned && registry.tombstoned(_operator(i)), "tombstone");
            assertEq(op.stake, MIN_STAKE - amount, "invariant 6");
            assertEq(registry.getVotes(_operator(i)), 0, "who is slashed votes no more");
        }
    }

    function testTheReporterIsRewardedAndTheTreasuryGetsTheRest() public {
        Evidence memory e = _equivocation(0, 4, REQUEST);
        vm.prank(REPORTER);
        registry.slash(e);
        assertEq(registry.creditOf(REPORTER), MIN_STAKE / 20);
        assertEq(registry.creditOf(TREASURY), MIN_STAKE - MIN_STAKE / 20);
        registry.claim(REPORTER);
        registry.claim(TREASURY);
        assertEq(stakeToken.balanceOf(REPORTER), MIN_STAKE / 20);
        assertEq(stakeToken.balanceOf(TREASURY), MIN_STAKE - MIN_STAKE / 20);
        assertEq(stakeToken.balanceOf(address(registry)), 3 * MIN_STAKE, "invariant 7");
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NothingToClaim.selector, REPORTER));
        registry.claim(REPORTER);
    }

    function testALesserProofShownFirstIsNoShelter() public {
        registry.slash(_equivocation(0, 1, REQUEST));
        bytes memory again =
            abi.encodeWithSelector(IOperatorRegistry.AlreadySlashed.selector, _operator(0), 2000);
        Evidence memory e = _equivocation(0, 1, REQUEST);
        vm.expectRevert(again);
        registry.slash(e);
        e = _equivocation(0, 3, "another request");
        vm.expectRevert(again);
        registry.slash(e);
        assertEq(registry.slash(_equivocation(0, 2, REQUEST)), MIN_STAKE * 3 / 10, "the difference");
        assertEq(registry.slash(_equivocation(0, 4, REQUEST)), MIN_STAKE / 2, "the difference");
        Penalty memory p = registry.penaltyOf(_operator(0));
        assertEq(p.bps, 10_000);
        assertEq(p.base, MIN_STAKE);
        assertEq(p.taken, MIN_STAKE);
        assertEq(registry.operatorOf(_operator(0)).stake, 0);
    }

    function testUnbondingStakeIsSlashedToo() public {
        vm.prank(_operator(0));
        registry.standDown(true);
        _seat(4, 4);
        vm.prank(_operator(0));
        registry.unbond(MIN_STAKE * 6 / 10);
        assertEq(registry.slash(_equivocation(0, 2, REQUEST)), MIN_STAKE / 2);
        Operator memory op = registry.operatorOf(_operator(0));
        assertEq(op.stake, 0, "bonded first");
        assertEq(op.unbonding, MIN_STAKE / 2);
        vm.warp(op.releaseAt);
        vm.prank(_operator(0));
        registry.withdraw();
        assertEq(registry.slash(_equivocation(0, 4, REQUEST)), 0, "what left is gone");
        assertEq(stakeToken.balanceOf(_operator(0)), MIN_STAKE / 2);
    }

    function testTheSlashedDecideNothingWithTheirRest() public {
        address delegate = address(0xD);
        vm.prank(_operator(0));
        registry.delegate(delegate);
        vm.warp(block.timestamp + 1);
        uint256 all = registry.getPastTotalSupply(block.timestamp - 1);
        registry.slash(_equivocation(0, 1, REQUEST));
        assertEq(registry.getVotes(delegate), 0, "its delegate");
        vm.prank(_operator(0));
        registry.delegate(_operator(0));
        assertEq(registry.getVotes(_operator(0)), 0, "it takes its votes back");
        registry.slash(_equivocation(0, 4, REQUEST));
        vm.warp(block.timestamp + 1);
        assertEq(registry.getPastTotalSupply(block.timestamp - 1), all - MIN_STAKE, "once, not again");
    }

    function testTheSlashedAreDoneForGood() public {
        registry.slash(_equivocation(0, 1, REQUEST));
        stakeToken.mint(_operator(0), MIN_STAKE);
        bytes memory dead = abi.encodeWithSelector(IOperatorRegistry.Tombstoned.selector, _operator(0));
        vm.prank(_operator(0));
        vm.expectRevert(dead);
        registry.stake(MIN_STAKE);
        registry.setMinStake(1);
        address[] memory members = new address[](4);
        for (uint256 i = 0; i < 4; ++i) {
            members[i] = _operator(i);
        }
        vm.expectRevert(dead);
        registry.seatCommittee(members);
        vm.prank(_operator(0));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.AlreadyRegistered.selector, _operator(0)));
        registry.register(_keys(60));
    }

    function testASlashedOperatorLeavesWithItsRest() public {
        registry.slash(_equivocation(0, 1, REQUEST));
        _seat(4, 4);
        vm.startPrank(_operator(0));
        registry.unbond(MIN_STAKE / 10);
        registry.unbond(MIN_STAKE * 7 / 10);
        vm.warp(block.timestamp + UNBONDING);
        registry.withdraw();
        assertEq(stakeToken.balanceOf(_operator(0)), MIN_STAKE * 8 / 10);
    }

    function testRewardsOfTheSlashedGoToTheTreasury() public {
        uint256 id = _open(3);
        _submit(id, 0, 4);
        uint256 amount = hub.rewardOf(_operator(0), id);
        assertGt(amount, 0);
        registry.slash(_equivocation(0, 1, REQUEST));
        vm.expectEmit(address(hub));
        emit IReportHub.RewardForfeited(id, _operator(0), amount);
        hub.collect(_operator(0), _one(id));
        assertEq(feeToken.balanceOf(_operator(0)), 0);
        assertEq(feeToken.balanceOf(TREASURY), amount);
        hub.collect(_operator(1), _one(id));
        assertEq(feeToken.balanceOf(_operator(1)), amount, "the others' parts are their own");
    }

    function testKeysThatWereRotatedStillProve() public {
        Evidence memory e = _equivocation(0, 4, REQUEST);
        vm.prank(_operator(0));
        registry.setKeys(_keys(50));
        e.secondSignature = _compact(50, _messageDigest(e, e.second));
        registry.slash(e);
        assertTrue(registry.tombstoned(_operator(0)), "one by the old key, one by the new");
    }

    function testTheUnseatedAndUnstakedAreSlashedAlike() public {
        vm.prank(_operator(9));
        registry.register(_keys(9));
        assertEq(registry.slash(_equivocation(9, 4, REQUEST)), 0);
        assertTrue(registry.tombstoned(_operator(9)));
    }

    // What is no evidence.

    function testTheSameMessageTwiceIsNoEvidence() public {
        for (uint8 kind = 1; kind <= 4; ++kind) {
            Evidence memory e = _equivocation(0, kind, REQUEST);
            e.second = e.first;
            // The same message, signed with another nonce: valid, different bytes, still the same message.
            e.secondSignature = e.firstSignature;
            vm.expectPartialRevert(Equivocation.SameMessage.selector);
            registry.slash(e);
        }
    }

    function testOtherKindsAreNoEvidence() public {
        uint8[3] memory kinds = [0, 5, 255];
        for (uint256 i = 0; i < kinds.length; ++i) {
            Evidence memory e = _equivocation(0, 1, REQUEST);
            e.kind = kinds[i];
            vm.expectRevert(abi.encodeWithSelector(Equivocation.UnknownEvidence.selector, kinds[i]));
            registry.slash(e);
        }
    }

    function testAnotherContextIsNoEvidence() public {
        for (uint8 kind = 1; kind <= 4; ++kind) {
            Evidence memory e = _equivocation(0, kind, REQUEST);
            e.attempt = 4; // the second one is of attempt 4: signed so, but the first was of 3
            e.second = _body(e, 2);
            e.secondSignature = _compact(0, _messageDigest(e, e.second));
            vm.expectRevert();
            registry.slash(e);
            e.attempt = 3;
            vm.expectRevert();
            registry.slash(e);
            assertFalse(registry.tombstoned(_operator(0)));
        }
    }

    function testAReportOfAnotherContextIsNamed() public {
        Evidence memory e = _equivocation(0, 4, REQUEST);
        e.requestHash = keccak256("other");
        vm.expectRevert(abi.encodeWithSelector(Equivocation.ContextsDiffer.selector, REQUEST, uint32(3)));
        registry.slash(e);
    }

    function testEachSignatureMustBeTheOperators() public {
        for (uint8 kind = 1; kind <= 4; ++kind) {
            Evidence memory e = _equivocation(0, kind, REQUEST);
            bytes memory good = e.firstSignature;
            e.firstSignature = _compact(1, _messageDigest(e, e.first));
            bytes memory other = abi.encodeWithSelector(
                IOperatorRegistry.NotSignedByOperator.selector, _keys(1).signer, _operator(0)
            );
            vm.expectRevert(other);
            registry.slash(e);
            e.firstSignature = good;
            e.secondSignature = _compact(1, _messageDigest(e, e.second));
            vm.expectRevert(other);
            registry.slash(e);
        }
    }

    function testAMessageInAnothersNameIsNoEvidenceAgainstIt() public {
        // Operator 1 signs commitments that name operator 0: against 0 they prove nothing.
        Evidence memory e = _equivocation(0, 1, REQUEST);
        e.firstSignature = _compact(1, _messageDigest(e, e.first));
        e.secondSignature = _compact(1, _messageDigest(e, e.second));
        vm.expectPartialRevert(IOperatorRegistry.NotSignedByOperator.selector);
        registry.slash(e);
        e.operator = _operator(1); // and against 1 the signatures are of something else
        vm.expectPartialRevert(IOperatorRegistry.NotSignedByOperator.selector);
        registry.slash(e);
    }

    function testBodiesHaveTheLengthOfTheirKind() public {
        uint16[4] memory lengths = [uint16(32), 32, 64, 384];
        for (uint8 kind = 1; kind <= 4; ++kind) {
            Evidence memory e = _equivocation(0, kind, REQUEST);
            e.second = bytes.concat(e.second, hex"00");
            uint256 want = lengths[kind - 1];
            vm.expectRevert(abi.encodeWithSelector(Equivocation.EvidenceLengthWrong.selector, want + 1, want));
            registry.slash(e);
            e.second = "";
            vm.expectRevert(abi.encodeWithSelector(Equivocation.EvidenceLengthWrong.selector, 0, want));
            registry.slash(e);
        }
    }

    function testMalleatedSignaturesAreRefused() public {
        Evidence memory e = _equivocation(0, 4, REQUEST);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_signerKey(0), _messageDigest(e, e.first));
        e.firstSignature = abi.encodePacked(r, s, v);
        vm.expectRevert(abi.encodeWithSelector(Equivocation.MalformedSignature.selector, e.firstSignature));
        registry.slash(e);
        // The high-s twin does not fit EIP-2098: its top bit reads as v, and recovers another key or none.
        e.firstSignature = abi.encodePacked(r, ORDER - uint256(s));
        vm.expectRevert();
        registry.slash(e);
        e.firstSignature = new bytes(64);
        vm.expectRevert(abi.encodeWithSelector(Equivocation.MalformedSignature.selector, e.firstSignature));
        registry.slash(e);
    }

    function testAnotherHubOrChainIsNoEvidence() public {
        ReportHub here = hub;
        hub = _newHub();
        Evidence memory e = _equivocation(0, 4, REQUEST);
        hub = here;
        vm.expectPartialRevert(IOperatorRegistry.NotSignedByOperator.selector);
        registry.slash(e);
        e = _equivocation(0, 4, REQUEST);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        vm.expectPartialRevert(IOperatorRegistry.NotSignedByOperator.selector);
        registry.slash(e);
        vm.chainId(chain);
        registry.slash(e);
    }

    function testStrangersAndHublessRegistriesSlashNobody() public {
        Evidence memory e = _equivocation(9, 4, REQUEST);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NotRegistered.selector, _operator(9)));
        registry.slash(e);
        registry = new OperatorRegistry(address(manager), IERC20(stakeToken), MIN_STAKE, UNBONDING, 0);
        vm.expectRevert(IOperatorRegistry.HubNotSet.selector);
        registry.slash(e);
    }

    function testFuzzAnyTwoDifferentMessagesProve(uint8 kind, bytes32 request, uint256 a, uint256 b) public {
        vm.assume(a != b);
        Evidence memory e = _equivocation(0, uint8(bound(kind, 1, 4)), request);
        e.first = _body(e, a);
        e.second = _body(e, b);
        e.firstSignature = _compact(0, _messageDigest(e, e.first));
        e.secondSignature = _compact(0, _messageDigest(e, e.second));
        assertGt(registry.slash(e), 0);
    }

    function testFuzzBrokenSignaturesProveNothing(uint8 kind, uint256 bit) public {
        Evidence memory e = _equivocation(0, uint8(bound(kind, 1, 4)), REQUEST);
        bit = bound(bit, 0, 511);
        e.secondSignature[bit / 8] ^= bytes1(uint8(1 << (bit % 8)));
        vm.expectRevert();
        registry.slash(e);
    }
}
