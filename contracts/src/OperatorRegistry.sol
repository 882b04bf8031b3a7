// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IOperatorRegistry, Operator, OperatorKeys} from "./interfaces/IOperatorRegistry.sol";
import {IReportHub} from "./interfaces/IReportHub.sol";
import {QuorumVerifier} from "./libs/QuorumVerifier.sol";
import {SheafTypes} from "./libs/SheafTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title OperatorRegistry
/// @notice See IOperatorRegistry. The stake token must move exactly the amount it is asked to.
contract OperatorRegistry is IOperatorRegistry, AccessManaged {
    using SafeERC20 for IERC20;

    uint256 private constant MAX_ENDPOINT = 128;

    IERC20 private immutable _stakeToken;
    uint64 public immutable override unbondingDelay;

    uint256 public override minStake;
    uint64 public override activeEpoch;
    address public override hub;

    mapping(address operator => Operator) private _operators;
    /// @dev Never freed: what a key once signed stays attributable to one operator.
    mapping(address signer => address operator) private _signerOwner;
    mapping(bytes32 tlsKey => address operator) private _tlsOwner;
    mapping(uint64 epoch => address pointer) private _committees;

    /// @param authority_ AccessManager that says who may seat committees and set parameters.
    /// @param stakeToken_ ERC-20 that is staked.
    /// @param minStake_ Least stake of a seat.
    /// @param unbondingDelay_ Seconds between unbonding and withdrawal; longer than evidence lives.
    constructor(address authority_, IERC20 stakeToken_, uint256 minStake_, uint64 unbondingDelay_)
        AccessManaged(authority_)
    {
        _stakeToken = stakeToken_;
        unbondingDelay = unbondingDelay_;
        minStake = minStake_;
        emit MinStakeSet(minStake_);
    }

    /// @inheritdoc IOperatorRegistry
    function register(OperatorKeys calldata keys) external override {
        if (_operators[msg.sender].signer != address(0)) revert AlreadyRegistered(msg.sender);
        _setKeys(_operators[msg.sender], keys);
    }

    /// @inheritdoc IOperatorRegistry
    function setKeys(OperatorKeys calldata keys) external override {
        Operator storage op = _registered(msg.sender);
        delete _tlsOwner[op.tlsKey];
        _setKeys(op, keys);
    }

    /// @inheritdoc IOperatorRegistry
    function stake(uint256 amount) external override {
        Operator storage op = _registered(msg.sender);
        if (amount == 0) revert ZeroAmount();
        op.stake += amount;
        emit Staked(msg.sender, amount, op.stake);
        _stakeToken.safeTransferFrom(msg.sender, address(this), amount);
    }

    /// @inheritdoc IOperatorRegistry
    function standDown(bool refuses) external override {
        _registered(msg.sender).standingDown = refuses;
        emit StandingDown(msg.sender, refuses);
    }

    /// @inheritdoc IOperatorRegistry
    function unbond(uint256 amount) external override {
        Operator storage op = _registered(msg.sender);
        uint256 bonded = op.stake;
        if (amount == 0) revert ZeroAmount();
        if (amount > bonded) revert StakeExceeded(amount, bonded);
        uint256 rest = bonded - amount;
        // The hub is asked last: it only moves a mark of its own, and holds no money of ours.
        if (rest < minStake && !_seatsEnded(op.lastEpoch)) revert StakeTooLow(msg.sender, rest, minStake);
        uint64 releaseAt = SafeCast.toUint64(block.timestamp) + unbondingDelay;
        op.stake = rest;
        op.unbonding += amount;
        op.releaseAt = releaseAt;
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
    function seatCommittee(address[] calldata operators) external override restricted returns (uint64 epoch) {
        uint256 n = operators.length;
        if (n < QuorumVerifier.MIN_SIZE || n > QuorumVerifier.MAX_SIZE) {
            revert CommitteeSizeOutOfRange(n, QuorumVerifier.MIN_SIZE, QuorumVerifier.MAX_SIZE);
        }
        epoch = activeEpoch + 1;
        address[] memory signers = new address[](n);
        address previous = address(0);
        for (uint256 i = 0; i < n; ++i) {
            address operator = operators[i];
            if (operator <= previous) revert OperatorsNotAscending(operator, previous);
            signers[i] = _seat(operator, epoch);
            previous = operator;
        }
        _publishCommittee(epoch, operators, signers);
    }

    /// @inheritdoc IOperatorRegistry
    function setMinStake(uint256 minStake_) external override restricted {
        minStake = minStake_;
        emit MinStakeSet(minStake_);
    }

    /// @inheritdoc IOperatorRegistry
    function setHub(address hub_) external override restricted {
        if (hub_ == address(0) || hub != address(0)) revert HubAlreadySet(hub);
        hub = hub_;
        emit HubSet(hub_);
    }

    /// @inheritdoc IOperatorRegistry
    function committee(uint64 epoch)
        external
        view
        override
        returns (address[] memory operators, address[] memory signers)
    {
        address pointer = committeePointer(epoch);
        operators = QuorumVerifier.operatorsOf(pointer);
        signers = QuorumVerifier.signersOf(pointer);
    }

    /// @inheritdoc IOperatorRegistry
    function committeeDigest(uint64 epoch) external view override returns (bytes32) {
        return QuorumVerifier.load(committeePointer(epoch)).digest;
    }

    /// @inheritdoc IOperatorRegistry
    function committeePointer(uint64 epoch) public view override returns (address pointer) {
        pointer = _committees[epoch];
        if (pointer == address(0)) revert UnknownEpoch(epoch);
    }

    /// @inheritdoc IOperatorRegistry
    function committeeSizes(uint64 epoch)
        external
        view
        override
        returns (uint8 n, uint8 f, uint8 t, uint8 m)
    {
        uint256 size = QuorumVerifier.sizeOf(committeePointer(epoch));
        (uint256 f_, uint256 t_, uint256 m_) = QuorumVerifier.sizes(size);
        return (SafeCast.toUint8(size), SafeCast.toUint8(f_), SafeCast.toUint8(t_), SafeCast.toUint8(m_));
    }

    /// @inheritdoc IOperatorRegistry
    function operatorOf(address operator) external view override returns (Operator memory) {
        return _operators[operator];
    }

    /// @inheritdoc IOperatorRegistry
    function operatorOfSigner(address signer) external view override returns (address) {
        return _signerOwner[signer];
    }

    /// @inheritdoc IOperatorRegistry
    function stakeToken() external view override returns (address) {
        return address(_stakeToken);
    }

    function _setKeys(Operator storage op, OperatorKeys calldata keys) private {
        uint256 length = bytes(keys.endpoint).length;
        if (length == 0 || length > MAX_ENDPOINT) revert EndpointLengthOutOfRange(length, MAX_ENDPOINT);
        if (keys.signer == address(0) || keys.transmitter == address(0) || keys.tlsKey == 0) {
            revert ZeroKey();
        }
        address owner = _signerOwner[keys.signer];
        if (owner != address(0) && owner != msg.sender) revert SignerTaken(keys.signer, owner);
        owner = _tlsOwner[keys.tlsKey];
        if (owner != address(0)) revert TlsKeyTaken(keys.tlsKey, owner);
        _signerOwner[keys.signer] = msg.sender;
        _tlsOwner[keys.tlsKey] = msg.sender;
        op.signer = keys.signer;
        op.transmitter = keys.transmitter;
        op.tlsKey = keys.tlsKey;
        op.endpoint = keys.endpoint;
        emit OperatorKeysSet(msg.sender, keys.signer, keys.transmitter, keys.tlsKey, keys.endpoint);
    }

    /// @dev Checks one member and marks its seat; returns the signer the committee will hold for it.
    function _seat(address operator, uint64 epoch) private returns (address) {
        Operator storage op = _registered(operator);
        if (op.standingDown) revert OperatorStandsDown(operator);
        if (op.stake < minStake) revert StakeTooLow(operator, op.stake, minStake);
        op.lastEpoch = epoch;
        return op.signer;
    }

    function _publishCommittee(uint64 epoch, address[] memory operators, address[] memory signers) private {
        bytes32 digest = SheafTypes.committeeDigest(epoch, operators, signers);
        address pointer = QuorumVerifier.store(digest, operators, signers);
        (uint256 f, uint256 t,) = QuorumVerifier.sizes(operators.length);
        _committees[epoch] = pointer;
        activeEpoch = epoch;
        emit CommitteeSeated(
            epoch, digest, operators, signers, SafeCast.toUint8(f), SafeCast.toUint8(t), pointer
        );
    }

    /// @dev Whether no attempt of any committee up to this epoch is open or can still be opened.
    function _seatsEnded(uint64 lastEpoch) private returns (bool) {
        if (lastEpoch == 0) return true;
        if (lastEpoch == activeEpoch) return false;
        return hub == address(0) || IReportHub(hub).attemptsEnded(lastEpoch);
    }

    function _registered(address operator) private view returns (Operator storage op) {
        op = _operators[operator];
        if (op.signer == address(0)) revert NotRegistered(operator);
    }
}
