// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {IERC5192, IOperatorBadge} from "../src/interfaces/IOperatorBadge.sol";
import {IOperatorRegistry, Operator, Proposal} from "../src/interfaces/IOperatorRegistry.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice Committees that wait, the share of one member, stake by permit, votes and badges.
contract OperatorSeatsTest is HubFixture {
    uint64 private constant DELAY = 1 days;

    // A registry whose committees wait.

    function _waiting() private returns (address[] memory members) {
        registry = new OperatorRegistry(address(manager), IERC20(stakeToken), MIN_STAKE, UNBONDING, DELAY);
        members = new address[](4);
        for (uint256 i = 0; i < 4; ++i) {
            _enrol(i);
            members[i] = _operator(i);
        }
    }

    function testACommitteeWaitsForItsActivation() public {
        address[] memory members = _waiting();
        vm.expectEmit(address(registry));
        emit IOperatorRegistry.CommitteeProposed(1, members, NOW + DELAY);
        assertEq(registry.seatCommittee(members), 1);
        assertEq(registry.activeEpoch(), 0, "not active yet");
        Proposal memory p = registry.proposedCommittee();
        assertEq(p.operatorsHash, keccak256(abi.encode(members)));
        assertEq(p.epoch, 1);
        assertEq(p.activeFrom, NOW + DELAY);
        vm.warp(NOW + DELAY - 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.ActivationTooEarly.selector, NOW + DELAY - 1, NOW + DELAY
            )
        );
        registry.activateCommittee(members);
        vm.warp(NOW + DELAY);
        vm.prank(address(0xBEEF)); // anyone
        assertEq(registry.activateCommittee(members), 1);
        assertEq(registry.activeEpoch(), 1);
        assertEq(registry.proposedCommittee().operatorsHash, 0, "spent");
        vm.expectPartialRevert(IOperatorRegistry.NotProposed.selector);
        registry.activateCommittee(members);
    }

    function testOnlyWhatWasProposedIsActivated() public {
        address[] memory members = _waiting();
        vm.expectPartialRevert(IOperatorRegistry.NotProposed.selector);
        registry.activateCommittee(members);
        registry.seatCommittee(members);
        _enrol(4);
        address[] memory others = new address[](4);
        for (uint256 i = 0; i < 4; ++i) {
            others[i] = _operator(i + 1);
        }
        vm.warp(NOW + DELAY);
        vm.expectPartialRevert(IOperatorRegistry.NotProposed.selector);
        registry.activateCommittee(others);
        registry.seatCommittee(others); // a new proposal takes the place, and waits in full
        vm.expectPartialRevert(IOperatorRegistry.NotProposed.selector);
        registry.activateCommittee(members);
        vm.expectPartialRevert(IOperatorRegistry.ActivationTooEarly.selector);
        registry.activateCommittee(others);
    }

    function testTheWaitIsATimeToRefuseInAndToRotateKeysIn() public {
        address[] memory members = _waiting();
        registry.seatCommittee(members);
        vm.warp(NOW + DELAY);
        vm.prank(_operator(2));
        registry.standDown(true);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.OperatorStandsDown.selector, _operator(2)));
        registry.activateCommittee(members);
        vm.startPrank(_operator(2));
        registry.standDown(false);
        registry.setKeys(_keys(70));
        vm.stopPrank();
        registry.activateCommittee(members);
        (, address[] memory signers) = registry.committee(1);
        assertEq(signers[2], _keys(70).signer, "the keys of the activation");
    }

    function testAProposalIsCheckedAtOnce() public {
        address[] memory members = _waiting();
        members[3] = _operator(9);
        vm.expectRevert(abi.encodeWithSelector(IOperatorRegistry.NotRegistered.selector, _operator(9)));
        registry.seatCommittee(members);
    }

    // The share of one member.

    function testNoMemberHoldsMoreThanThirtyPercent() public {
        for (uint256 i = 0; i < 4; ++i) {
            _enrol(i);
        }
        address[] memory members = new address[](4);
        for (uint256 i = 0; i < 4; ++i) {
            members[i] = _operator(i);
        }
        // x / (3000 + x) = 30 % at x = 1285.714285...
        uint256 most = 1_285_714_285;
        stakeToken.mint(_operator(1), 1000e6);
        vm.prank(_operator(1));
        registry.stake(most - MIN_STAKE);
        registry.seatCommittee(members);
        vm.prank(_operator(1));
        registry.stake(1);
        vm.expectRevert(
            abi.encodeWithSelector(
                IOperatorRegistry.StakeTooConcentrated.selector, most + 1, (3000e6 + most + 1) * 3 / 10
            )
        );
        registry.seatCommittee(members);
    }

    // Stake by permit.

    function testStakeWithPermit() public {
        uint256 key = uint256(keccak256("holder"));
        address holder = vm.addr(key);
        stakeToken.mint(holder, MIN_STAKE);
        vm.prank(holder);
        registry.register(_keys(0));
        (uint8 v, bytes32 r, bytes32 s) = _permit(key, holder, MIN_STAKE);
        vm.prank(holder);
        registry.stakeWithPermit(MIN_STAKE, NOW, v, r, s);
        assertEq(registry.operatorOf(holder).stake, MIN_STAKE);
    }

    function testAPermitUsedByAnotherFirstIsNoHarm() public {
        uint256 key = uint256(keccak256("holder"));
        address holder = vm.addr(key);
        stakeToken.mint(holder, MIN_STAKE);
        vm.prank(holder);
        registry.register(_keys(0));
        (uint8 v, bytes32 r, bytes32 s) = _permit(key, holder, MIN_STAKE);
        stakeToken.permit(holder, address(registry), MIN_STAKE, NOW, v, r, s);
        vm.prank(holder);
        registry.stakeWithPermit(MIN_STAKE, NOW, v, r, s);
        assertEq(registry.operatorOf(holder).stake, MIN_STAKE);
        vm.prank(holder);
        vm.expectRevert();
        registry.stakeWithPermit(1, NOW, v, r, s); // neither permit nor allowance
    }

    function _permit(uint256 key, address holder, uint256 amount)
        private
        view
        returns (uint8 v, bytes32 r, bytes32 s)
    {
        bytes32 hash = keccak256(
            abi.encode(
                keccak256(
                    "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"
                ),
                holder,
                address(registry),
                amount,
                stakeToken.nonces(holder),
                uint256(NOW)
            )
        );
        return vm.sign(key, keccak256(abi.encodePacked(hex"1901", stakeToken.DOMAIN_SEPARATOR(), hash)));
    }

    // Votes.

    function testBondedStakeVotes() public {
        _enrol(0);
        assertEq(registry.delegates(_operator(0)), _operator(0), "its own at first");
        assertEq(registry.getVotes(_operator(0)), MIN_STAKE);
        vm.warp(NOW + 10);
        stakeToken.mint(_operator(0), 5);
        vm.startPrank(_operator(0));
        registry.unbond(MIN_STAKE / 4);
        assertEq(registry.getVotes(_operator(0)), MIN_STAKE * 3 / 4, "what unbonds does not vote");
        registry.delegate(address(0xD));
        registry.stake(5);
        vm.stopPrank();
        assertEq(registry.getVotes(address(0xD)), MIN_STAKE * 3 / 4 + 5, "a delegate stays");
        vm.warp(NOW + 20);
        assertEq(registry.getPastVotes(_operator(0), NOW), MIN_STAKE);
        assertEq(registry.getPastTotalSupply(NOW), MIN_STAKE);
        assertEq(registry.getPastTotalSupply(NOW + 10), MIN_STAKE * 3 / 4 + 5);
        assertEq(registry.clock(), NOW + 20);
        assertEq(registry.CLOCK_MODE(), "mode=timestamp");
    }

    // Badges.

    function testABadgeComesWithRegistration() public {
        address op = _operator(0);
        vm.expectEmit(address(registry));
        emit IERC721.Transfer(address(0), op, uint160(op));
        vm.expectEmit(address(registry));
        emit IERC5192.Locked(uint160(op));
        vm.prank(op);
        registry.register(_keys(0));
        assertEq(registry.balanceOf(op), 1);
        assertEq(registry.balanceOf(_operator(1)), 0);
        assertEq(registry.ownerOf(uint160(op)), op);
        assertTrue(registry.locked(uint160(op)));
        assertEq(registry.getApproved(uint160(op)), address(0));
        assertFalse(registry.isApprovedForAll(op, op));
        assertEq(registry.name(), "Sheaf Operator");
        assertEq(registry.symbol(), "SHEAF-OP");
    }

    function testABadgeNeverMoves() public {
        _enrol(0);
        address op = _operator(0);
        uint256 id = uint160(op);
        bytes memory stuck = abi.encodeWithSelector(IOperatorBadge.BadgeLocked.selector, id);
        vm.startPrank(op);
        vm.expectRevert(stuck);
        registry.transferFrom(op, address(1), id);
        vm.expectRevert(stuck);
        registry.safeTransferFrom(op, address(1), id);
        vm.expectRevert(stuck);
        registry.safeTransferFrom(op, address(1), id, "");
        vm.expectRevert(stuck);
        registry.approve(address(1), id);
        vm.expectRevert(abi.encodeWithSelector(IOperatorBadge.BadgeLocked.selector, 0));
        registry.setApprovalForAll(address(1), true);
    }

    function testNoBadgeWithoutAnOperator() public {
        uint256[2] memory ids = [uint256(uint160(_operator(0))), (1 << 160) + uint160(_operator(1))];
        _enrol(1);
        for (uint256 i = 0; i < ids.length; ++i) {
            bytes memory none = abi.encodeWithSelector(IERC721Errors.ERC721NonexistentToken.selector, ids[i]);
            vm.expectRevert(none);
            registry.ownerOf(ids[i]);
            vm.expectRevert(none);
            registry.locked(ids[i]);
            vm.expectRevert(none);
            registry.tokenURI(ids[i]);
            vm.expectRevert(none);
            registry.getApproved(ids[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(IERC721Errors.ERC721InvalidOwner.selector, address(0)));
        registry.balanceOf(address(0));
    }

    function testABadgeSaysHowItsOperatorStands() public {
        _seat(0, 4);
        uint256 id = uint160(_operator(0));
        assertEq(_standing(id), "ready");
        vm.prank(_operator(0));
        registry.standDown(true);
        assertEq(_standing(id), "standing down");
        registry.slash(_equivocation(0, 1, "request"));
        assertEq(_standing(id), "slashed");
        string memory json = _json(id);
        assertEq(vm.parseJsonUint(json, ".attributes[1].value"), MIN_STAKE * 8 / 10);
        assertEq(vm.parseJsonUint(json, ".attributes[2].value"), 1);
    }

    function testTheRegistrySaysWhatItIs() public view {
        bytes4[4] memory ids = [bytes4(0x01ffc9a7), 0x80ac58cd, 0x5b5e139f, 0xb45a3c0e];
        for (uint256 i = 0; i < ids.length; ++i) {
            assertTrue(registry.supportsInterface(ids[i]));
        }
        assertFalse(registry.supportsInterface(0xffffffff));
        assertEq(ids[0], type(IERC165).interfaceId);
    }

    function _standing(uint256 id) private view returns (string memory) {
        return vm.parseJsonString(_json(id), ".attributes[0].value");
    }

    function _json(uint256 id) private view returns (string memory) {
        bytes memory uri = bytes(registry.tokenURI(id));
        uint256 head = bytes("data:application/json;utf8,").length;
        bytes memory json = new bytes(uri.length - head);
        for (uint256 i = 0; i < json.length; ++i) {
            json[i] = uri[head + i];
        }
        return string(json);
    }
}
