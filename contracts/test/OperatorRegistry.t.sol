// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {IOperatorRegistry, Operator, OperatorKeys} from "../src/interfaces/IOperatorRegistry.sol";
import {SheafTypes} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Operators, stake and committees.
contract OperatorRegistryTest is HubFixture {
    address private constant BAD = address(0xBAD);

    // Keys.

    function testRegisterHoldsTheKeys() public {
        OperatorKeys memory keys = _keys(0);
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.OperatorKeysSet(
            _operator(0), keys.signer, keys.transmitter, keys.tlsKey, keys.endpoint
        );
        vm.prank(_operator(0));
        registry.register(keys);
        Operator memory want = Operator({
            signer: keys.signer,
            transmitter: keys.transmitter,
            tlsKey: keys.tlsKey,
            endpoint: keys.endpoint,
            stake: 0,
            unbonding: 0,
            releaseAt: 0,
            lastEpoch: 0,
            standingDown: false,
            tombstoned: false,
            lastJury: 0
        });
        assertEq(abi.encode(registry.operatorOf(_operator(0))), abi.encode(want));
        assertEq(registry.operatorOfSigner(keys.signer), _operator(0));
    }

    function testOneRegistrationPerAccount() public {
        _enrol(0);
        OperatorKeys memory keys = _keys(0);
        vm.prank(_operator(0));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.AlreadyRegistered.selector, _operator(0)));
        registry.register(keys);
    }

    function testStrangersCanDoNothing() public {
        bytes memory unknown = abi.encodeWithSelector(IOperatorRegistry.NotRegistered.selector, BAD);
        OperatorKeys memory keys = _keys(0);
        vm.startPrank(BAD);
        vm.expectRevert(unknown);
        registry.setKeys(keys);
        vm.expectRevert(unknown);
        registry.stake(1);
        vm.expectRevert(unknown);
        registry.standDown(true);
        vm.expectRevert(unknown);
        registry.unbond(1);
        vm.expectRevert(unknown);
        registry.withdraw();
        bytes memory unauthorized =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, BAD);
        vm.expectRevert(unauthorized);
        registry.seatCommittee(new address[](4));
        vm.expectRevert(unauthorized);
        registry.setMinStake(0);
        vm.expectRevert(unauthorized);
        registry.setHub(BAD);
        vm.stopPrank();
    }

    function testKeysMustBeWhole() public {
        OperatorKeys memory keys = _keys(0);
        keys.signer = address(0);
        _refuseKeys(keys, abi.encodeWithSelector(IOperatorRegistry.ZeroKey.selector));
        keys = _keys(0);
        keys.transmitter = address(0);
        _refuseKeys(keys, abi.encodeWithSelector(IOperatorRegistry.ZeroKey.selector));
        keys = _keys(0);
        keys.tlsKey = 0;
        _refuseKeys(keys, abi.encodeWithSelector(IOperatorRegistry.ZeroKey.selector));
        keys = _keys(0);
        keys.endpoint = "";
        _refuseKeys(keys, abi.encodeWithSelector(IOperatorRegistry.EndpointLengthOutOfRange.selector, 0, 128));
        keys.endpoint = string(new bytes(129));
        _refuseKeys(
            keys, abi.encodeWithSelector(IOperatorRegistry.EndpointLengthOutOfRange.selector, 129, 128)
        );
    }

    function testKeysOfAnotherAreTaken() public {
        _enrol(0);
        OperatorKeys memory keys = _keys(1);
        keys.signer = _keys(0).signer;
        _refuseKeys(
            keys, abi.encodeWithSelector(IOperatorRegistry.SignerTaken.selector, keys.signer, _operator(0))
        );
        keys = _keys(1);
        keys.tlsKey = _keys(0).tlsKey;
        _refuseKeys(
            keys, abi.encodeWithSelector(IOperatorRegistry.TlsKeyTaken.selector, keys.tlsKey, _operator(0))
        );
    }

    function testAnOldSignerStaysItsOperatorsAndAnOldTlsKeyIsFree() public {
        _enrol(0);
        OperatorKeys memory old = _keys(0);
        vm.startPrank(_operator(0));
        registry.setKeys(_keys(50));
        assertEq(registry.operatorOf(_operator(0)).signer, _keys(50).signer);
        vm.stopPrank();
        OperatorKeys memory keys = _keys(1);
        keys.signer = old.signer;
        _refuseKeys(
            keys, abi.encodeWithSelector(IOperatorRegistry.SignerTaken.selector, old.signer, _operator(0))
        );
        vm.prank(_operator(0));
        registry.setKeys(old); // and back again
        assertEq(registry.operatorOf(_operator(0)).stake, MIN_STAKE, "keys do not touch stake");
        keys = _keys(1);
        keys.tlsKey = _keys(50).tlsKey;
        vm.prank(_operator(1));
        registry.register(keys);
    }

    // Stake.

    function testStakeIsTakenAndCounted() public {
        _enrol(0);
        stakeToken.mint(_operator(0), 7);
        vm.startPrank(_operator(0));
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.Staked(_operator(0), 7, MIN_STAKE + 7);
        registry.stake(7);
        vm.expectRevert(IOperatorRegistry.ZeroAmount.selector);
        registry.stake(0);
        vm.stopPrank();
        assertEq(stakeToken.balanceOf(address(registry)), MIN_STAKE + 7);
    }

    function testStakeLeavesAfterTheDelayOnly() public {
        _enrol(0);
        vm.startPrank(_operator(0));
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NothingUnbonding.selector, _operator(0)));
        registry.withdraw();
        vm.expectRevert(IOperatorRegistry.ZeroAmount.selector);
        registry.unbond(0);
        vm.expectRevert(
            abi.encodeWithSelector(IOperatorRegistry.StakeExceeded.selector, MIN_STAKE + 1, MIN_STAKE)
        );
        registry.unbond(MIN_STAKE + 1);
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.UnbondingStarted(_operator(0), MIN_STAKE, NOW + UNBONDING);
        registry.unbond(MIN_STAKE);
        vm.warp(NOW + UNBONDING - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.UnbondingNotOver.selector, NOW + UNBONDING - 1, NOW + UNBONDING
            )
        );
        registry.withdraw();
        vm.warp(NOW + UNBONDING);
        registry.withdraw();
        vm.stopPrank();
        assertEq(stakeToken.balanceOf(_operator(0)), MIN_STAKE, "invariant 6");
        assertEq(stakeToken.balanceOf(address(registry)), 0);
        assertEq(registry.operatorOf(_operator(0)).releaseAt, 0);
    }

    function testMoreUnbondingWaitsAgain() public {
        _enrol(0);
        vm.startPrank(_operator(0));
        registry.unbond(1);
        vm.warp(NOW + UNBONDING - 1);
        registry.unbond(2);
        vm.warp(NOW + UNBONDING);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.UnbondingNotOver.selector, NOW + UNBONDING, NOW + 2 * UNBONDING - 1
            )
        );
        registry.withdraw();
        vm.warp(NOW + 2 * UNBONDING - 1);
        registry.withdraw();
        vm.stopPrank();
        assertEq(stakeToken.balanceOf(_operator(0)), 3);
    }

    function testAMemberKeepsItsMinimum() public {
        _seat(0, 4);
        stakeToken.mint(_operator(0), 10);
        vm.startPrank(_operator(0));
        registry.stake(10);
        registry.unbond(10); // what is above the minimum may go
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.StakeTooLow.selector, _operator(0), MIN_STAKE - 1, MIN_STAKE
            )
        );
        registry.unbond(1); // invariant 6
        vm.stopPrank();
    }

    function testAFormerMemberLeavesOnceItsAttemptsEnded() public {
        _seat(0, 4);
        uint256 id = _open(1);
        vm.prank(_operator(0));
        registry.standDown(true);
        _seat(4, 4);
        vm.startPrank(_operator(0));
        vm.expectRevert(
            abi.encodeWithSelector(IOperatorRegistry.StakeTooLow.selector, _operator(0), 0, MIN_STAKE)
        );
        registry.unbond(MIN_STAKE); // invariant 6: its attempt is open
        vm.stopPrank();
        _submit(id, 0, 4);
        vm.prank(_operator(0));
        registry.unbond(MIN_STAKE);
        assertEq(registry.operatorOf(_operator(0)).stake, 0);
    }

    function testARaisedMinimumHoldsWhatMembersHave() public {
        _seat(0, 4);
        registry.setMinStake(2 * MIN_STAKE);
        vm.prank(_operator(0));
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.StakeTooLow.selector, _operator(0), MIN_STAKE - 1, 2 * MIN_STAKE
            )
        );
        registry.unbond(1);
        address[] memory members = _members(0, 4);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.StakeTooLow.selector, _operator(0), MIN_STAKE, 2 * MIN_STAKE
            )
        );
        registry.seatCommittee(members);
    }

    function testWithoutAHubOnlyTheActiveSeatHolds() public {
        registry = new OperatorRegistry(address(manager), IERC20(stakeToken), MIN_STAKE, UNBONDING, 0);
        _seat(0, 4);
        _seat(4, 4);
        vm.prank(_operator(0));
        registry.unbond(MIN_STAKE);
        vm.prank(_operator(4));
        vm.expectRevert(
            abi.encodeWithSelector(IOperatorRegistry.StakeTooLow.selector, _operator(4), 0, MIN_STAKE)
        );
        registry.unbond(MIN_STAKE);
    }

    // Committees.

    function testACommitteeIsHeldAndAnnounced() public {
        for (uint256 i = 0; i < 4; ++i) {
            _enrol(i);
        }
        address[] memory members = _members(0, 4);
        address[] memory signers = new address[](4);
        for (uint256 i = 0; i < 4; ++i) {
            signers[i] = _keys(i).signer;
        }
        bytes32 digest = SheafTypes.committeeDigest(1, members, signers);
        address pointer = vm.computeCreateAddress(address(registry), vm.getNonce(address(registry)));
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.CommitteeSeated(1, digest, members, signers, 1, 3, pointer);
        assertEq(registry.seatCommittee(members), 1);
        assertEq(registry.activeEpoch(), 1);
        assertEq(registry.committeeDigest(1), digest);
        assertEq(registry.committeePointer(1), pointer);
        (address[] memory gotMembers, address[] memory gotSigners) = registry.committee(1);
        assertEq(gotMembers, members);
        assertEq(gotSigners, signers);
        assertEq(registry.operatorOf(_operator(3)).lastEpoch, 1);
    }

    function testSizesFollowFromNAlone() public {
        for (uint256 n = 4; n <= 31; ++n) {
            uint64 epoch = _seat(0, n);
            (uint8 size, uint8 f, uint8 t, uint8 m) = registry.committeeSizes(epoch);
            assertEq(size, n);
            assertEq(f, (n - 1) / 3, "invariant 5");
            assertEq(t, (n + f) / 2 + 1, "invariant 5");
            assertEq(m, 2 * f + 1);
        }
    }

    function testACommitteeNeverChanges() public {
        _seat(0, 4);
        bytes32 code = keccak256(registry.committeePointer(1).code);
        vm.prank(_operator(0));
        registry.setKeys(_keys(50));
        (, address[] memory signers) = registry.committee(1);
        assertEq(signers[0], _keys(0).signer, "a new signer counts from the next committee on");
        registry.setMinStake(5 * MIN_STAKE);
        assertEq(keccak256(registry.committeePointer(1).code), code);
        registry.setMinStake(MIN_STAKE);
        _seat(0, 4);
        (, signers) = registry.committee(2);
        assertEq(signers[0], _keys(50).signer);
        assertNotEq(registry.committeeDigest(1), registry.committeeDigest(2));
    }

    function testCommitteesOutOfRangeAreRefused() public {
        uint256[2] memory bad = [uint256(3), 32];
        for (uint256 i = 0; i < bad.length; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(IOperatorRegistry.CommitteeSizeOutOfRange.selector, bad[i], 4, 31)
            );
            registry.seatCommittee(new address[](bad[i]));
        }
    }

    function testMembersMustAscendAndBeReady() public {
        for (uint256 i = 0; i < 5; ++i) {
            _enrol(i);
        }
        address[] memory members = _members(0, 4);
        members[2] = members[1];
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.OperatorsNotAscending.selector, _operator(1), _operator(1)
            )
        );
        registry.seatCommittee(members);
        members = _members(0, 4);
        (members[0], members[1]) = (members[1], members[0]);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.OperatorsNotAscending.selector, _operator(0), _operator(1)
            )
        );
        registry.seatCommittee(members);
        members = _members(0, 4);
        members[3] = _operator(9);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NotRegistered.selector, _operator(9)));
        registry.seatCommittee(members);

        vm.prank(_operator(3));
        registry.standDown(true);
        members = _members(0, 4);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.OperatorStandsDown.selector, _operator(3)));
        registry.seatCommittee(members);
        vm.prank(_operator(3));
        registry.standDown(false);
        registry.seatCommittee(members);
    }

    function testUnbondingStakeDoesNotCount() public {
        for (uint256 i = 0; i < 4; ++i) {
            _enrol(i);
        }
        vm.prank(_operator(2));
        registry.unbond(1);
        address[] memory members = _members(0, 4);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.StakeTooLow.selector, _operator(2), MIN_STAKE - 1, MIN_STAKE
            )
        );
        registry.seatCommittee(members);
    }

    function testUnknownEpochs() public {
        bytes memory unknown = abi.encodeWithSelector(IOperatorRegistry.UnknownEpoch.selector, uint64(1));
        vm.expectRevert(unknown);
        registry.committee(1);
        vm.expectRevert(unknown);
        registry.committeeDigest(1);
        vm.expectRevert(unknown);
        registry.committeeSizes(1);
        assertEq(registry.activeEpoch(), 0);
    }

    // Parameters.

    function testTheHubIsSetOnce() public {
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.HubAlreadySet.selector, address(hub)));
        registry.setHub(address(0xAB));
        OperatorRegistry fresh =
            new OperatorRegistry(address(manager), IERC20(stakeToken), MIN_STAKE, UNBONDING, 0);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.HubAlreadySet.selector, address(0)));
        fresh.setHub(address(0));
    }

    function testKnowsItsParameters() public view {
        assertEq(registry.stakeToken(), address(stakeToken));
        assertEq(registry.hub(), address(hub));
        assertEq(registry.minStake(), MIN_STAKE);
        assertEq(registry.unbondingDelay(), UNBONDING);
    }

    function _members(uint256 first, uint256 n) private pure returns (address[] memory members) {
        members = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            members[i] = _operator(first + i);
        }
    }

    function _refuseKeys(OperatorKeys memory keys, bytes memory error_) private {
        vm.prank(_operator(1));
        vm.expectRevert(error_);
        registry.register(keys);
    }
}
