// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Operator, Penalty} from "../../src/interfaces/IOperatorRegistry.sol";
import {Attempt} from "../../src/interfaces/IReportHub.sol";
import {Evidence} from "../../src/libs/Equivocation.sol";
import {QuorumVerifier} from "../../src/libs/QuorumVerifier.sol";
import {Report, Request, RequestState, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {HubFixture} from "./HubFixture.sol";

/// @notice Does random things to a hub and a registry, remembers what it saw, and keeps the counts that the
/// invariants compare. Operators 0 to 9 exist; a committee is a run of them.
contract OracleHandler is HubFixture {
    uint256 internal constant OPERATORS = 10;

    /// @dev First operator and size of each epoch's committee.
    mapping(uint64 epoch => uint256) public firstOf;
    mapping(uint64 epoch => uint256) public sizeOf;
    mapping(uint256 requestId => bytes32) public rootOf;
    mapping(uint256 requestId => uint256) public endings;
    mapping(uint256 requestId => bool) public protocolGone;
    mapping(uint256 requestId => bool) public royaltyGone;
    mapping(uint256 i => uint64) public releaseAt;

    uint256 public paidIn;
    uint256 public paidOut;
    uint256 public staked;
    uint256 public withdrawn;
    uint256 public badReportsAccepted;
    uint256 public earlyWithdrawals;
    uint256 public accepted;
    uint256 public slashed;
    uint256 public slashedPaid;
    uint256 public wrongSlashes;

    function setUp() public virtual override {
        super.setUp();
        for (uint256 i = 0; i < OPERATORS; ++i) {
            _enrol(i);
            staked += MIN_STAKE;
        }
        seat(0, 4);
        openRequest(1, 1);
    }

    function seat(uint256 first, uint256 n) public {
        n = bound(n, 4, 7);
        first = bound(first, 0, OPERATORS - n);
        for (uint256 i = first; i < first + n; ++i) {
            if (registry.operatorOf(_operator(i)).stake < MIN_STAKE || registry.tombstoned(_operator(i))) {
                return;
            }
        }
        uint64 epoch = _seat(first, n);
        firstOf[epoch] = first;
        sizeOf[epoch] = n;
    }

    function openRequest(uint256 kind, uint256 risks) public {
        uint256 id = _openKind(uint8(bound(kind, 1, 3)), bound(risks, 1, 5));
        paidIn += hub.requestOf(id).fee;
    }

    /// @dev A report by random members: accepted if and only if they are a quorum and the request is open.
    function submit(uint256 pick, uint32 signers, bytes32 root) external {
        uint256 id = _pick(pick);
        Report memory r = _report(id);
        Attempt memory a = hub.attemptOf(id);
        uint256 n = sizeOf[a.epoch];
        signers = uint32(signers & ((1 << n) - 1));
        if (root != 0) r.outcomeRoot = root;
        (, uint256 t,) = QuorumVerifier.sizes(n);
        bool good = hub.state(id) == RequestState.Open && QuorumVerifier.popCount(signers) >= t;
        bytes memory signatures = _sign(hub.reportDigest(r), firstOf[a.epoch], signers);
        vm.prank(SUBMITTER);
        try hub.submit(r, signers, signatures) {
            if (!good) ++badReportsAccepted;
            ++accepted;
            ++endings[id];
            rootOf[id] = r.outcomeRoot;
        } catch {
            assertFalse(good, "a good report is refused");
        }
    }

    /// @dev A quorum's report with one thing wrong; never accepted.
    function submitWrong(uint256 pick, uint256 what) external {
        uint256 id = _pick(pick);
        Report memory r = _report(id);
        Attempt memory a = hub.attemptOf(id);
        uint32 quorum = _quorum(sizeOf[a.epoch]);
        uint256 first = firstOf[a.epoch];
        what = bound(what, 0, 3);
        if (what == 2 && a.epoch > SheafTypes.JURY_EPOCHS) return;
        if (what == 0) r.attempt = a.attempt + 1;
        if (what == 1) r.requestHash = keccak256("other");
        if (what == 2) r.committeeDigest = registry.committeeDigest(a.epoch == 1 ? 1 : a.epoch - 1);
        if (what == 2 && a.epoch == 1) return;
        bytes32 digest = hub.reportDigest(r);
        if (what == 3) digest = keccak256(abi.encode(digest));
        try hub.submit(r, quorum, _sign(digest, first, quorum)) {
            ++badReportsAccepted;
        } catch {}
    }

    function reopen(uint256 pick) external {
        uint256 id = _pick(pick);
        try hub.reopen(id) {} catch {}
    }

    function failRequest(uint256 pick) external {
        uint256 id = _pick(pick);
        uint256 fee = hub.requestOf(id).fee;
        try hub.fail(id) {
            ++endings[id];
            paidOut += fee;
        } catch {}
    }

    function collect(uint256 pick, uint256 i) external {
        uint256 id = _pick(pick);
        address op = _operator(bound(i, 0, OPERATORS - 1));
        uint256 amount = hub.rewardOf(op, id); // a slashed operator's goes to the treasury
        try hub.collect(op, _one(id)) {
            paidOut += amount;
        } catch {}
    }

    function collectProtocol(uint256 pick) external {
        uint256 id = _pick(pick);
        uint256 before = feeToken.balanceOf(TREASURY);
        try hub.collectProtocol(_one(id)) {
            protocolGone[id] = true;
            paidOut += feeToken.balanceOf(TREASURY) - before;
        } catch {}
    }

    function claim() external {
        uint256 amount = hub.creditOf(SUBMITTER);
        try hub.claim(SUBMITTER) {
            paidOut += amount;
        } catch {}
    }

    function stake(uint256 i, uint256 amount) external {
        address op = _operator(bound(i, 0, OPERATORS - 1));
        if (registry.tombstoned(op)) return;
        amount = bound(amount, 1, MIN_STAKE);
        stakeToken.mint(op, amount);
        vm.prank(op);
        registry.stake(amount);
        staked += amount;
    }

    function unbond(uint256 i, uint256 amount) external {
        i = bound(i, 0, OPERATORS - 1);
        vm.prank(_operator(i));
        try registry.unbond(bound(amount, 1, 2 * MIN_STAKE)) {
            releaseAt[i] = uint64(block.timestamp) + UNBONDING;
        } catch {}
    }

    function withdraw(uint256 i) external {
        i = bound(i, 0, OPERATORS - 1);
        uint256 amount = registry.operatorOf(_operator(i)).unbonding;
        vm.prank(_operator(i));
        try registry.withdraw() {
            withdrawn += amount;
            if (block.timestamp < releaseAt[i]) ++earlyWithdrawals;
        } catch {}
    }

    /// @dev Proves an equivocation of any kind against any operator; only a worse tier than before takes more.
    function slash(uint256 i, uint8 kind, bytes32 context) external {
        i = bound(i, 0, OPERATORS - 1);
        kind = uint8(bound(kind, 1, 4));
        address op = _operator(i);
        Operator memory was = registry.operatorOf(op);
        Penalty memory before = registry.penaltyOf(op);
        uint256 tier = kind == 4 ? 10_000 : kind == 2 ? 5000 : 2000;
        try registry.slash(_equivocation(i, kind, context)) returns (uint256 amount) {
            slashed += amount;
            Operator memory now_ = registry.operatorOf(op);
            bool right = tier > before.bps && now_.tombstoned
                && was.stake + was.unbonding == now_.stake + now_.unbonding + amount
                && registry.penaltyOf(op).taken <= registry.penaltyOf(op).base * tier / 10_000;
            if (!right) ++wrongSlashes;
        } catch {
            if (tier > before.bps) ++wrongSlashes;
        }
    }

    /// @dev Evidence that is none: the same message twice, another's key, or another context.
    function slashWrong(uint256 i, uint8 kind, uint256 what) external {
        i = bound(i, 0, OPERATORS - 1);
        Evidence memory e = _equivocation(i, uint8(bound(kind, 1, 4)), "wrong");
        what = bound(what, 0, 2);
        if (what == 0) (e.second, e.secondSignature) = (e.first, e.firstSignature);
        if (what == 1) e.operator = _operator((i + 1) % OPERATORS);
        if (what == 2) e.attempt += 1;
        try registry.slash(e) {
            ++wrongSlashes;
        } catch {}
    }

    function claimSlashed(bool reporter) external {
        address account = reporter ? address(this) : TREASURY;
        uint256 amount = registry.creditOf(account);
        try registry.claim(account) {
            slashedPaid += amount;
        } catch {}
    }

    function pass(uint256 time) external {
        vm.warp(block.timestamp + bound(time, 1, 4 days));
        vm.roll(block.number + 1);
    }

    // What the invariants read.

    /// @notice What the hub still owes: escrow of open requests, credits, and parts of reported fees.
    function owed() external view returns (uint256 total) {
        total = hub.creditOf(SUBMITTER) + hub.creditOf(address(this));
        for (uint256 id = 1; id <= hub.requestCount(); ++id) {
            if (hub.state(id) == RequestState.Open) total += hub.requestOf(id).fee;
            if (hub.state(id) == RequestState.Reported) total += _partsLeft(id);
        }
    }

    /// @notice Stake and unbonding of all operators.
    function held() external view returns (uint256 total) {
        for (uint256 i = 0; i < OPERATORS; ++i) {
            Operator memory op = registry.operatorOf(_operator(i));
            total += op.stake + op.unbonding;
        }
    }

    /// @notice Lowest stake of any member of the active committee or of one with open attempts.
    function lowestMember() external view returns (uint256 lowest) {
        lowest = type(uint256).max;
        for (uint64 epoch = 1; epoch <= registry.activeEpoch(); ++epoch) {
            if (epoch != registry.activeEpoch() && hub.openAttempts(epoch) == 0) continue;
            lowest = _lowestOf(epoch, lowest);
        }
        for (uint64 epoch = SheafTypes.JURY_EPOCHS + 1; epoch <= registry.juryEpoch(); ++epoch) {
            if (epoch != registry.juryEpoch() && hub.openAttempts(epoch) == 0) continue;
            lowest = _lowestOf(epoch, lowest);
        }
    }

    function _lowestOf(uint64 epoch, uint256 lowest) private view returns (uint256) {
        (address[] memory members,) = registry.committee(epoch);
        for (uint256 i = 0; i < members.length; ++i) {
            if (registry.tombstoned(members[i])) continue;
            uint256 own = registry.operatorOf(members[i]).stake;
            if (own < lowest) lowest = own;
        }
        return lowest;
    }

    /// @notice Claimable parts of slashed stake.
    function slashCredits() external view returns (uint256) {
        return registry.creditOf(address(this)) + registry.creditOf(TREASURY);
    }

    /// @notice Votes of all operators, and what those of them have bonded that were not slashed.
    function votesAndBonds() external view returns (uint256 votes, uint256 bonds) {
        for (uint256 i = 0; i < OPERATORS; ++i) {
            votes += registry.getVotes(_operator(i));
            if (!registry.tombstoned(_operator(i))) bonds += registry.operatorOf(_operator(i)).stake;
        }
    }

    function hubBalance() external view returns (uint256) {
        return feeToken.balanceOf(address(hub));
    }

    function registryBalance() external view returns (uint256) {
        return stakeToken.balanceOf(address(registry));
    }

    function requests() external view returns (uint256) {
        return hub.requestCount();
    }

    function stateAndRoot(uint256 id) external view returns (RequestState, bytes32) {
        return (hub.state(id), hub.outcomeRoot(id));
    }

    /// @notice Open requests by their state and by the hub's counts per epoch.
    function openByBoth() external view returns (uint256 byState, uint256 byEpoch) {
        for (uint256 id = 1; id <= hub.requestCount(); ++id) {
            if (hub.state(id) == RequestState.Open) ++byState;
        }
        for (uint64 epoch = 1; epoch <= registry.activeEpoch(); ++epoch) {
            byEpoch += hub.openAttempts(epoch);
        }
        for (uint64 epoch = SheafTypes.JURY_EPOCHS + 1; epoch <= registry.juryEpoch(); ++epoch) {
            byEpoch += hub.openAttempts(epoch);
        }
    }

    function _partsLeft(uint256 id) private view returns (uint256 total) {
        for (uint256 i = 0; i < OPERATORS; ++i) {
            total += hub.rewardOf(_operator(i), id);
        }
        total += _treasuryLeft(id);
        if (!royaltyGone[id]) total += hub.royaltyOf(id);
    }

    /// @dev The treasury's part by the plain definition: what refund and equal parts leave.
    function _treasuryLeft(uint256 id) private view returns (uint256) {
        if (protocolGone[id]) return 0;
        uint256 shared = hub.requestOf(id).fee - _schedule().submitterRefund - hub.royaltyOf(id);
        uint256 count = QuorumVerifier.popCount(hub.observersOf(id));
        return shared - count * (shared * (10_000 - _schedule().protocolBps) / 10_000 / count);
    }

    function _pick(uint256 seed) private view returns (uint256) {
        return bound(seed, 1, hub.requestCount());
    }
}
