// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Deploy, DeployParams, DeployedSet} from "../script/Deploy.s.sol";
import {DemoToken} from "../src/demo/DemoToken.sol";
import {Authority} from "../src/governance/Authority.sol";
import {SheafGovernor} from "../src/governance/SheafGovernor.sol";
import {ModelStatus} from "../src/interfaces/IModelRegistry.sol";
import {OperatorKeys} from "../src/interfaces/IOperatorRegistry.sol";
import {IPolicyBook} from "../src/interfaces/IPolicyBook.sol";
import {Product} from "../src/interfaces/IProductBook.sol";
import {FeeSchedule} from "../src/interfaces/IReportHub.sol";
import {SheafTypes} from "../src/libs/SheafTypes.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {Test} from "forge-std/Test.sol";

/// @notice A set without an admin account: stake votes, the timelock acts, the guardian pauses sale and nothing else.
contract GovernanceTest is Test {
    uint256 private constant STAKE = 10_000e6;
    uint64 private constant NOW = 1_617_235_200;
    address private constant GUARDIAN = address(0x6A4D);
    address private constant SELLER = address(0x5E11);
    address private constant HOLDER = address(0x401D);
    bytes32 private constant MODEL = keccak256("model");
    bytes32 private constant RAIN = keccak256("terms");

    DeployedSet private s;
    SheafGovernor private governor;
    address private timelock;

    function setUp() public {
        vm.warp(NOW);
        Deploy script = new Deploy();
        script.ensureFactory();
        DeployParams memory p = script.defaults(SELLER, address(0x7EA5));
        p.admin = address(0);
        p.guardian = GUARDIAN;
        s = script.deploy(p, address(script));
        governor = s.governor;
        timelock = address(s.timelock);
        for (uint256 i = 0; i < 8; ++i) {
            _enrol(i);
        }
        vm.warp(NOW + 1);
    }

    function _operator(uint256 i) private pure returns (address) {
        return address(uint160(0x10000 + i));
    }

    function _enrol(uint256 i) private {
        address op = _operator(i);
        vm.prank(DemoToken(address(s.stakeToken)).owner());
        DemoToken(address(s.stakeToken)).mint(op, STAKE);
        vm.startPrank(op);
        s.registry.register(OperatorKeys(op, op, keccak256(abi.encode(i)), "127.0.0.1:7000"));
        s.stakeToken.approve(address(s.registry), STAKE);
        s.registry.stake(STAKE);
        vm.stopPrank();
    }

    /// @dev Proposes, votes by operators 0 .. voters - 1, queues and waits for the timelock; the caller executes.
    function _pass(address target, bytes memory data, uint256 voters)
        private
        returns (address[] memory targets, uint256[] memory values, bytes[] memory calls)
    {
        targets = new address[](1);
        values = new uint256[](1);
        calls = new bytes[](1);
        (targets[0], calls[0]) = (target, data);
        vm.prank(_operator(0));
        uint256 id = governor.propose(targets, values, calls, "p");
        vm.warp(block.timestamp + governor.votingDelay() + 1);
        for (uint256 i = 0; i < voters; ++i) {
            vm.prank(_operator(i));
            governor.castVote(id, 1);
        }
        vm.warp(block.timestamp + governor.votingPeriod() + 1);
        if (governor.state(id) != IGovernor.ProposalState.Succeeded) return (targets, values, calls);
        governor.queue(targets, values, calls, keccak256("p"));
    }

    function _govern(address target, bytes memory data) private {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) = _pass(target, data, 8);
        vm.warp(block.timestamp + s.timelock.getMinDelay());
        vm.prank(address(0xA11)); // anyone carries out what was decided
        governor.execute(targets, values, calls, keccak256("p"));
    }

    function _committee(uint256 from) private pure returns (address[] memory members) {
        members = new address[](4);
        for (uint256 i = 0; i < 4; ++i) {
            members[i] = _operator(from + i);
        }
    }

    function test_the_timelock_is_the_only_admin() public view {
        uint64 admin = s.manager.ADMIN_ROLE();
        (bool has,) = s.manager.hasRole(admin, timelock);
        assertTrue(has);
        address[5] memory others = [address(this), SELLER, GUARDIAN, address(governor), address(s.hub)];
        for (uint256 i = 0; i < others.length; ++i) {
            (has,) = s.manager.hasRole(admin, others[i]);
            assertFalse(has);
            assertFalse(
                s.timelock.hasRole(s.timelock.PROPOSER_ROLE(), others[i]) && others[i] != address(governor)
            );
            assertFalse(s.timelock.hasRole(s.timelock.DEFAULT_ADMIN_ROLE(), others[i]));
        }
        assertTrue(s.timelock.hasRole(s.timelock.PROPOSER_ROLE(), address(governor)));
    }

    function test_stake_decides_on_parameters_models_and_committees() public {
        FeeSchedule memory fees = FeeSchedule(1e6, 1e5, 1e6, 500);
        _govern(address(s.hub), abi.encodeCall(s.hub.setFees, (fees, address(0xFEE))));
        assertEq(s.hub.treasury(), address(0xFEE));
        _govern(address(s.models), abi.encodeCall(s.models.register, (MODEL, "m")));
        _govern(address(s.models), abi.encodeCall(s.models.release, (MODEL)));
        assertEq(uint8(s.models.statusOf(MODEL)), uint8(ModelStatus.Released));
        _govern(address(s.registry), abi.encodeCall(s.registry.seatCommittee, (_committee(0))));
        _govern(address(s.registry), abi.encodeCall(s.registry.seatJury, (_committee(4))));
        assertEq(s.registry.activeEpoch(), 1);
        assertGt(s.registry.juryEpoch(), 1 << 31);
        _govern(address(s.manager), abi.encodeCall(s.manager.revokeRole, (5, GUARDIAN)));
        vm.prank(GUARDIAN);
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManager.AccessManagerUnauthorizedAccount.selector, GUARDIAN, 5)
        );
        s.manager.pauseSales(true);
    }

    function test_nothing_passes_without_a_quorum_or_before_the_timelock() public {
        bytes memory data = abi.encodeCall(s.registry.setMinStake, (1));
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) =
            _pass(address(s.registry), data, 1);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        governor.execute(targets, values, calls, keccak256("p"));
        vm.warp(block.timestamp + 1);
        data = abi.encodeCall(s.registry.setMinStake, (2));
        (targets, values, calls) = _pass(address(s.registry), data, 8);
        vm.expectRevert();
        governor.execute(targets, values, calls, keccak256("p"));
        assertEq(s.registry.minStake(), STAKE);
    }

    /// Stake that is bonded after a proposal began does not vote on it, and cannot be bonded, voted and taken out again.
    function test_stake_that_comes_late_has_no_vote() public {
        address[] memory targets = new address[](1);
        targets[0] = address(s.hub);
        vm.prank(_operator(0));
        uint256 id = governor.propose(targets, new uint256[](1), new bytes[](1), "late");
        vm.warp(block.timestamp + governor.votingDelay() + 1);
        _enrol(50);
        vm.prank(_operator(50));
        assertEq(governor.castVote(id, 1), 0);
    }

    function test_proposing_takes_stake_and_a_proposal_may_be_withdrawn_until_its_vote() public {
        (address[] memory targets, uint256[] memory values, bytes[] memory calls) =
            (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], calls[0]) = (address(s.registry), abi.encodeCall(s.registry.setMinStake, (1)));
        address stranger = address(0xA11);
        uint256 threshold = governor.proposalThreshold();
        vm.prank(stranger);
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, stranger, 0, threshold
            )
        );
        governor.propose(targets, values, calls, "p");
        for (uint256 i = 0; i < 2; ++i) {
            string memory words = i == 0 ? "first" : "second";
            bytes32 hash = keccak256(bytes(words));
            vm.prank(_operator(0));
            uint256 id = governor.propose(targets, values, calls, words);
            assertTrue(governor.proposalNeedsQueuing(id), "nothing is carried out but by the timelock");
            if (i == 1) vm.warp(block.timestamp + governor.votingDelay() + 1);
            address by = _operator(i == 0 ? 1 : 0); // another, and then its own, too late
            vm.prank(by);
            vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, by));
            governor.cancel(targets, values, calls, hash);
            if (i == 1) return;
            vm.prank(_operator(0));
            governor.cancel(targets, values, calls, hash);
            assertEq(uint8(governor.state(id)), uint8(IGovernor.ProposalState.Canceled));
            vm.warp(block.timestamp + governor.votingDelay() + 1);
            vm.prank(_operator(0));
            vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
            governor.castVote(id, 1);
        }
    }

    function _sell() private returns (uint256) {
        vm.prank(SELLER);
        return s.policies.sell(RAIN, keccak256("parcel"), HOLDER, 1000e6, "");
    }

    function _season() private {
        _govern(address(s.registry), abi.encodeCall(s.registry.seatCommittee, (_committee(0))));
        _govern(address(s.models), abi.encodeCall(s.models.register, (MODEL, "m")));
        Product memory p;
        (p.termsHash, p.modelDigest) = (RAIN, MODEL);
        p.windowStart = uint64(block.timestamp) + 30 days;
        p.windowEnd = p.windowStart + 30 days;
        p.saleCutoff = p.windowStart - 1 days;
        (p.fallbackRule, p.premiumRateBps, p.cancelRefundBps) = (1, 800, 5000);
        (p.curve.kind, p.curve.trigger, p.curve.exit) = (1, 100, 200);
        (p.name, p.peril) = ("Rain", "rain");
        vm.prank(SELLER);
        s.products.publish(p);
        DemoToken money = DemoToken(address(s.payoutToken));
        vm.startPrank(money.owner());
        money.mint(address(this), 1_000_000e6);
        money.mint(SELLER, 1000e6);
        vm.stopPrank();
        money.approve(address(s.pool), type(uint256).max);
        money.approve(address(s.policies), type(uint256).max);
        s.pool.deposit(100_000e6, address(this));
        vm.prank(SELLER);
        money.approve(address(s.policies), type(uint256).max);
    }

    function test_the_guardian_pauses_sale_and_monitoring_and_opens_them_again() public {
        _season();
        _sell();
        vm.prank(GUARDIAN);
        s.manager.pauseSales(true);
        bytes memory denied =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, SELLER);
        vm.startPrank(SELLER);
        vm.expectRevert(denied);
        s.policies.sell(RAIN, keccak256("parcel"), HOLDER, 1000e6, "");
        vm.expectRevert(denied);
        s.policies.sellFor(RAIN, keccak256("parcel"), HOLDER, 1000e6);
        vm.expectRevert(denied);
        s.policies.requestMonitoring(RAIN, new bytes32[](1), 1);
        vm.stopPrank();
        vm.prank(GUARDIAN);
        s.manager.pauseSales(false);
        _sell();
    }

    function test_the_guardian_stops_neither_settlement_nor_cancellation() public {
        _season();
        uint256 one = _sell();
        uint256 two = _sell();
        vm.prank(GUARDIAN);
        s.manager.pauseSales(true);
        vm.prank(HOLDER);
        s.policies.cancel(two, HOLDER);
        vm.warp(block.timestamp + 61 days);
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = SheafTypes.riskId(RAIN, keccak256("parcel"));
        uint256 id = s.policies.requestSettlement(RAIN, ids);
        vm.warp(s.hub.requestOf(id).failAfter);
        s.hub.fail(id);
        s.policies.returnFee(id);
        vm.warp(block.timestamp + 90 days);
        s.policies.expire(ids);
        assertEq(s.payoutToken.balanceOf(HOLDER), 40e6 + 80e6, "half of one premium, the whole of the other");
        vm.expectRevert(abi.encodeWithSelector(IPolicyBook.NothingToClaim.selector, one));
        s.policies.claim(one, HOLDER);
    }

    /// Every restricted function of the set, tried by the guardian.
    function test_the_guardian_can_do_nothing_else() public {
        FeeSchedule memory f;
        Product memory p;
        address g = GUARDIAN;
        _denied(address(s.hub), abi.encodeCall(s.hub.setFees, (f, g)));
        _denied(address(s.hub), abi.encodeCall(s.hub.setTiming, (1, 1)));
        _denied(address(s.registry), abi.encodeCall(s.registry.seatCommittee, (_committee(0))));
        _denied(address(s.registry), abi.encodeCall(s.registry.seatJury, (_committee(0))));
        _denied(address(s.registry), abi.encodeCall(s.registry.setMinStake, (0)));
        _denied(address(s.registry), abi.encodeCall(s.registry.setHub, (g)));
        _denied(address(s.pool), abi.encodeCall(s.pool.setBook, (g)));
        _denied(address(s.pool), abi.encodeCall(s.pool.setLimit, (RAIN, 0)));
        _denied(address(s.pool), abi.encodeCall(s.pool.setLimits, (0, 0)));
        _denied(address(s.rights), abi.encodeCall(s.rights.setBook, (g)));
        _denied(address(s.disputes), abi.encodeCall(s.disputes.setBook, (g)));
        _denied(address(s.models), abi.encodeCall(s.models.register, (MODEL, "m")));
        _denied(address(s.models), abi.encodeCall(s.models.deprecate, (MODEL)));
        _denied(address(s.products), abi.encodeCall(s.products.publish, (p)));
        _denied(address(s.products), abi.encodeCall(s.products.retire, (RAIN)));
        _denied(address(s.policies), abi.encodeCall(s.policies.sellFor, (RAIN, RAIN, g, 1)));
        bytes32[] memory two = new bytes32[](2);
        _denied(address(s.rights), abi.encodeCall(s.rights.sellPhases, (two, RAIN, g, 1)));
        _denied(address(s.rights), abi.encodeCall(s.rights.sellPhasesFor, (two, RAIN, g, 1)));
        Authority m = s.manager;
        uint64 admin = m.ADMIN_ROLE();
        _denied(address(m), abi.encodeCall(m.grantRole, (admin, g, 0)));
        _denied(address(m), abi.encodeCall(m.grantRole, (5, g, 0)));
        _denied(address(m), abi.encodeCall(m.setTargetClosed, (address(s.hub), true)));
        _denied(address(m), abi.encodeCall(m.setTargetClosed, (address(s.policies), true)));
        _denied(address(m), abi.encodeCall(m.updateAuthority, (address(s.pool), g)));
        _denied(address(m), abi.encodeCall(m.setSales, (address(s.hub))));
        bytes4[] memory settle = new bytes4[](1);
        settle[0] = s.policies.settle.selector;
        _denied(address(m), abi.encodeCall(m.setTargetFunctionRole, (address(s.policies), settle, 5)));
    }

    function _denied(address target, bytes memory data) private {
        vm.prank(GUARDIAN);
        (bool ok,) = target.call(data);
        assertFalse(ok);
        uint256 before = vm.snapshotState();
        vm.prank(timelock);
        (, bytes memory why) = target.call(data);
        vm.revertToState(before);
        assertTrue(
            why.length < 4 || bytes4(why) != IAccessManaged.AccessManagedUnauthorized.selector
                || target == address(s.products) || target == address(s.policies)
                || target == address(s.rights),
            "denied to the guardian, not to everyone"
        );
    }

    function test_sales_are_named_once_and_have_code() public {
        vm.startPrank(timelock);
        vm.expectRevert(abi.encodeWithSelector(Authority.SalesAlreadySet.selector, address(s.policies)));
        s.manager.setSales(address(s.hub));
        Authority fresh = new Authority(timelock);
        vm.expectRevert(abi.encodeWithSelector(Authority.SalesWithoutCode.selector, address(1)));
        fresh.setSales(address(1));
        vm.stopPrank();
    }
}
