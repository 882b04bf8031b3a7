// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IOperatorRegistry, Operator, Penalty} from "./interfaces/IOperatorRegistry.sol";
import {IReportHub} from "./interfaces/IReportHub.sol";
import {Equivocation, Evidence} from "./libs/Equivocation.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {Votes} from "@openzeppelin/contracts/governance/utils/Votes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title OperatorStakes
/// @notice The inner half of OperatorRegistry: what operators have at stake, how it leaves, what it is lost by, and
/// the votes it gives. Stake is slashable until it is withdrawn, also while it unbonds.
/// @dev The stake token must move exactly the amount it is asked to.
abstract contract OperatorStakes is IOperatorRegistry, AccessManaged, Votes {
    using SafeERC20 for IERC20;

    /// @dev Part of what is slashed that goes to who showed the evidence; small, so that showing one's own is no exit.
    uint256 private constant REWARD_BPS = 500;
    uint256 internal constant BPS = 10_000;

    IERC20 private immutable _stakeToken;
    /// @inheritdoc IOperatorRegistry
    uint64 public immutable override unbondingDelay;

    /// @inheritdoc IOperatorRegistry
    uint256 public override minStake;
    /// @inheritdoc IOperatorRegistry
    uint64 public override activeEpoch;
    /// @inheritdoc IOperatorRegistry
    address public override hub;
    /// @inheritdoc IOperatorRegistry
    uint64 public override juryEpoch;

    mapping(address operator => Operator) internal _operators;
    /// @dev Never freed: what a key once signed stays attributable to one operator.
    mapping(address signer => address operator) internal _signerOwner;
    mapping(address operator => Penalty) private _penalties;
    mapping(address account => uint256) private _credits;

    constructor(IERC20 stakeToken_, uint256 minStake_, uint64 unbondingDelay_)
        EIP712("Sheaf Operator Votes", "1")
    {
        _stakeToken = stakeToken_;
        unbondingDelay = unbondingDelay_;
        minStake = minStake_;
        emit MinStakeSet(minStake_);
    }

    /// @inheritdoc IOperatorRegistry
    function stake(uint256 amount) public override {
        Operator storage op = _registered(msg.sender);
        if (amount == 0) revert ZeroAmount();
        if (op.tombstoned) revert Tombstoned(msg.sender);
        // Votes come with the stake; who never said otherwise casts its own.
        if (delegates(msg.sender) == address(0)) _delegate(msg.sender, msg.sender);
        op.stake += amount;
        _transferVotingUnits(address(0), msg.sender, amount);
        emit Staked(msg.sender, amount, op.stake);
        _stakeToken.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IOperatorRegistry
    function stakeWithPermit(uint256 amount, uint256 deadline, uint8 v, bytes32 r, bytes32 s)
        external
        override
    {
        // A permit that was used before us has given the allowance; without one the stake fails by itself.
        try IERC20Permit(address(_stakeToken)).permit(msg.sender, address(this), amount, deadline, v, r, s) {}
            catch {}
        stake(amount);
    }

    /// @inheritdoc IOperatorRegistry
    function unbond(uint256 amount) external override {
        Operator storage op = _registered(msg.sender);
        uint256 bonded = op.stake;
        if (amount == 0) revert ZeroAmount();
        if (amount > bonded) revert StakeExceeded(amount, bonded);
        uint256 rest = bonded - amount;
        // The hub is asked last: it only moves a mark of its own, and holds no money of ours.
        bool free = _seatsEnded(op.lastEpoch, activeEpoch) && _seatsEnded(op.lastJury, juryEpoch);
        if (rest < minStake && !free) revert StakeTooLow(msg.sender, rest, minStake);
        uint64 releaseAt = SafeCast.toUint64(block.timestamp) + unbondingDelay;
        op.stake = rest;
        op.unbonding += amount;
        op.releaseAt = releaseAt;
        if (!op.tombstoned) _transferVotingUnits(msg.sender, address(0), amount);
        emit UnbondingStarted(msg.sender, amount, releaseAt);
    }

    /// @inheritdoc IOperatorRegistry
    function withdraw() external override {
        Operator storage op = _registered(msg.sender);
        uint256 amount = op.unbonding;
        if (amount == 0) revert NothingUnbonding(msg.sender);
        if (block.timestamp < op.releaseAt) revert UnbondingNotOver(block.timestamp, op.releaseAt);
        op.unbonding = 0;
        op.releaseAt = 0;
        emit StakeWithdrawn(msg.sender, amount);
        _stakeToken.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IOperatorRegistry
    function slash(Evidence calldata evidence) external override returns (uint256 amount) {
        address hub_ = hub;
        if (hub_ == address(0)) revert HubNotSet();
        address operator = evidence.operator;
        Operator storage op = _registered(operator);
        (address first, address second) = Equivocation.signersOf(evidence, hub_);
        if (_signerOwner[first] != operator) revert NotSignedByOperator(first, operator);
        if (_signerOwner[second] != operator) revert NotSignedByOperator(second, operator);
        Penalty storage penalty = _penalties[operator];
        uint16 bps = Equivocation.penaltyBps(evidence.kind);
        if (bps <= penalty.bps) revert AlreadySlashed(operator, penalty.bps);
        amount = _take(op, operator, penalty, bps);
        uint256 reward = amount * REWARD_BPS / BPS;
        _announceSlash(evidence, amount, reward);
        _credit(msg.sender, reward);
        _credit(IReportHub(hub_).treasury(), amount - reward);
    }

    /// @inheritdoc IOperatorRegistry
    function claim(address account) external override {
        uint256 amount = _credits[account];
        if (amount == 0) revert NothingToClaim(account);
        _credits[account] = 0;
        emit CreditClaimed(account, amount);
        _stakeToken.safeTransfer(account, amount);
    }

    /// @inheritdoc IOperatorRegistry
    function creditOf(address account) external view override returns (uint256) {
        return _credits[account];
    }

    /// @inheritdoc IOperatorRegistry
    function penaltyOf(address operator) external view override returns (Penalty memory) {
        return _penalties[operator];
    }

    /// @inheritdoc IOperatorRegistry
    function tombstoned(address operator) external view override returns (bool) {
        return _operators[operator].tombstoned;
    }

    /// @inheritdoc IOperatorRegistry
    function stakeToken() external view override returns (address) {
        return address(_stakeToken);
    }

    /// @notice Votes are counted by time, in unix seconds.
    function clock() public view override returns (uint48) {
        return SafeCast.toUint48(block.timestamp);
    }

    /// @notice How the clock counts (ERC-6372).
    // forge-lint: disable-next-line(mixed-case-function)
    function CLOCK_MODE() public pure override returns (string memory) {
        return "mode=timestamp";
    }

    /// @dev Takes a penalty up to a tier from what is bonded, then from what unbonds. The tiers of one operator do
    /// not add up: a worse proof takes the difference, so that a lesser one shown first is no shelter.
    function _take(Operator storage op, address operator, Penalty storage penalty, uint16 bps)
        private
        returns (uint256 amount)
    {
        uint256 left = op.stake + op.unbonding;
        if (!op.tombstoned) {
            // Who is slashed decides nothing any more, with what is left to it neither.
            _transferVotingUnits(operator, address(0), op.stake);
            op.tombstoned = true;
            penalty.base = left;
        }
        amount = Math.min(penalty.base * bps / BPS - penalty.taken, left);
        penalty.bps = bps;
        penalty.taken += amount;
        uint256 bonded = Math.min(amount, op.stake);
        op.stake -= bonded;
        op.unbonding -= amount - bonded;
    }

    function _announceSlash(Evidence calldata e, uint256 amount, uint256 reward) private {
        emit OperatorSlashed(e.operator, msg.sender, e.kind, amount, reward, e.requestHash, e.attempt);
    }

    function _credit(address account, uint256 amount) private {
        if (amount == 0) return;
        _credits[account] += amount;
        emit Credited(account, amount);
    }

    /// @dev Whether no attempt of any committee up to this epoch is open or can still be opened.
    function _seatsEnded(uint64 lastEpoch, uint64 active) private returns (bool) {
        if (lastEpoch == 0) return true;
        if (lastEpoch == active) return false;
        return hub == address(0) || IReportHub(hub).attemptsEnded(lastEpoch);
    }

    function _registered(address operator) internal view returns (Operator storage op) {
        op = _operators[operator];
        if (op.signer == address(0)) revert NotRegistered(operator);
    }

    function _getVotingUnits(address operator) internal view override returns (uint256) {
        Operator storage op = _operators[operator];
        return op.tombstoned ? 0 : op.stake;
    }
}
