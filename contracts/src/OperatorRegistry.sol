// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {OperatorBadge} from "./OperatorBadge.sol";
import {OperatorStakes} from "./OperatorStakes.sol";
import {IOperatorRegistry, Operator, OperatorKeys, Proposal} from "./interfaces/IOperatorRegistry.sol";
import {QuorumVerifier} from "./libs/QuorumVerifier.sol";
import {SheafTypes} from "./libs/SheafTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title OperatorRegistry
/// @notice See IOperatorRegistry. This part holds keys and committees; OperatorStakes holds what they have to lose,
/// OperatorBadge shows them.
contract OperatorRegistry is OperatorStakes, OperatorBadge {
    uint256 private constant MAX_ENDPOINT = 128;
    /// @dev Largest part of a committee's stake that one member may hold.
    uint256 private constant MAX_SHARE_BPS = 3000;

    /// @inheritdoc IOperatorRegistry
    uint64 public immutable override activationDelay;

    Proposal private _proposal;
    Proposal private _juryProposal;
    mapping(bytes32 tlsKey => address operator) private _tlsOwner;
    mapping(uint64 epoch => address pointer) private _committees;

    /// @param authority_ AccessManager that says who may seat committees and set parameters.
    /// @param stakeToken_ ERC-20 that is staked.
    /// @param minStake_ Least stake of a seat.
    /// @param unbondingDelay_ Seconds between unbonding and withdrawal; longer than evidence lives.
    /// @param activationDelay_ Seconds between the proposal of a committee and its activation; 0 activates at once.
    constructor(
        address authority_,
        IERC20 stakeToken_,
        uint256 minStake_,
        uint64 unbondingDelay_,
        uint64 activationDelay_
    ) AccessManaged(authority_) OperatorStakes(stakeToken_, minStake_, unbondingDelay_) {
        activationDelay = activationDelay_;
    }

    /// @inheritdoc IOperatorRegistry
    function register(OperatorKeys calldata keys) external override {
        if (_operators[msg.sender].signer != address(0)) revert AlreadyRegistered(msg.sender);
        _setKeys(_operators[msg.sender], keys);
        _announceBadge(msg.sender);
    }

    /// @inheritdoc IOperatorRegistry
    function setKeys(OperatorKeys calldata keys) external override {
        Operator storage op = _registered(msg.sender);
        delete _tlsOwner[op.tlsKey];
        _setKeys(op, keys);
    }

    /// @inheritdoc IOperatorRegistry
    function standDown(bool refuses) external override {
        _registered(msg.sender).standingDown = refuses;
        emit StandingDown(msg.sender, refuses);
    }

    /// @inheritdoc IOperatorRegistry
    function seatCommittee(address[] calldata operators) external override restricted returns (uint64 epoch) {
        if (activationDelay == 0) return _activate(operators, false);
        uint64 activeFrom;
        (epoch, activeFrom) = _propose(_proposal, operators, activeEpoch + 1);
        emit CommitteeProposed(epoch, operators, activeFrom);
    }

    /// @inheritdoc IOperatorRegistry
    function activateCommittee(address[] calldata operators) external override returns (uint64 epoch) {
        _takeProposal(_proposal, operators);
        return _activate(operators, false);
    }

    /// @inheritdoc IOperatorRegistry
    function seatJury(address[] calldata operators) external override restricted returns (uint64 epoch) {
        if (activationDelay == 0) return _activate(operators, true);
        uint64 activeFrom;
        (epoch, activeFrom) = _propose(_juryProposal, operators, _nextJury());
        emit JuryProposed(epoch, operators, activeFrom);
    }

    /// @inheritdoc IOperatorRegistry
    function activateJury(address[] calldata operators) external override returns (uint64 epoch) {
        _takeProposal(_juryProposal, operators);
        return _activate(operators, true);
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
    function proposedCommittee() external view override returns (Proposal memory) {
        return _proposal;
    }

    /// @inheritdoc IOperatorRegistry
    function proposedJury() external view override returns (Proposal memory) {
        return _juryProposal;
    }

    /// @inheritdoc IOperatorRegistry
    function disputeEpoch(uint64 first) external view override returns (uint64) {
        uint64 jury = juryEpoch;
        return jury != 0 && _disjoint(jury, first) ? jury : activeEpoch;
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

    /// @dev Keeps a proposal of members that are ready now, in place of an earlier one.
    function _propose(Proposal storage proposal, address[] calldata operators, uint64 epoch)
        private
        returns (uint64, uint64 activeFrom)
    {
        _checkMembers(operators);
        activeFrom = SafeCast.toUint64(block.timestamp) + activationDelay;
        proposal.operatorsHash = keccak256(abi.encode(operators));
        proposal.epoch = epoch;
        proposal.activeFrom = activeFrom;
        return (epoch, activeFrom);
    }

    /// @dev Takes a proposal of exactly these operators whose time has come.
    function _takeProposal(Proposal storage proposal, address[] calldata operators) private {
        bytes32 given = keccak256(abi.encode(operators));
        if (given != proposal.operatorsHash) revert NotProposed(given, proposal.operatorsHash);
        if (block.timestamp < proposal.activeFrom) {
            revert ActivationTooEarly(block.timestamp, proposal.activeFrom);
        }
        proposal.operatorsHash = 0;
        proposal.epoch = 0;
        proposal.activeFrom = 0;
    }

    /// @dev Seats a committee or a jury of members that are ready now, with the keys they have now.
    function _activate(address[] calldata operators, bool jury) private returns (uint64 epoch) {
        _checkMembers(operators);
        epoch = jury ? _nextJury() : activeEpoch + 1;
        address[] memory signers = new address[](operators.length);
        for (uint256 i = 0; i < operators.length; ++i) {
            Operator storage op = _operators[operators[i]];
            if (jury) op.lastJury = epoch;
            else op.lastEpoch = epoch;
            signers[i] = op.signer;
        }
        _publish(epoch, operators, signers, jury);
        if (jury && activeEpoch != 0 && !_disjoint(epoch, activeEpoch)) revert JurorInCommittee(activeEpoch);
    }

    function _nextJury() private view returns (uint64) {
        return juryEpoch == 0 ? SheafTypes.JURY_EPOCHS + 1 : juryEpoch + 1;
    }

    /// @dev Whether the committees of two epochs share no member; both lists ascend.
    function _disjoint(uint64 a, uint64 b) private view returns (bool) {
        address[] memory left = QuorumVerifier.operatorsOf(committeePointer(a));
        address[] memory right = QuorumVerifier.operatorsOf(committeePointer(b));
        uint256 j = 0;
        for (uint256 i = 0; i < left.length; ++i) {
            while (j < right.length && right[j] < left[i]) ++j;
            if (j < right.length && right[j] == left[i]) return false;
        }
        return true;
    }

    /// @dev The rules of a seat: order, consent, the minimum, a clean record, and no more than a share of the stake.
    function _checkMembers(address[] calldata operators) private view {
        uint256 n = operators.length;
        if (n < QuorumVerifier.MIN_SIZE || n > QuorumVerifier.MAX_SIZE) {
            revert CommitteeSizeOutOfRange(n, QuorumVerifier.MIN_SIZE, QuorumVerifier.MAX_SIZE);
        }
        uint256 total = 0;
        uint256 largest = 0;
        address previous = address(0);
        for (uint256 i = 0; i < n; ++i) {
            address operator = operators[i];
            if (operator <= previous) revert OperatorsNotAscending(operator, previous);
            Operator storage op = _registered(operator);
            uint256 bonded = op.stake;
            if (op.tombstoned) revert Tombstoned(operator);
            if (op.standingDown) revert OperatorStandsDown(operator);
            if (bonded < minStake) revert StakeTooLow(operator, bonded, minStake);
            total += bonded;
            if (bonded > largest) largest = bonded;
            previous = operator;
        }
        if (largest * BPS > total * MAX_SHARE_BPS) {
            revert StakeTooConcentrated(largest, total * MAX_SHARE_BPS / BPS);
        }
    }

    function _publish(uint64 epoch, address[] memory operators, address[] memory signers, bool jury) private {
        bytes32 digest = SheafTypes.committeeDigest(epoch, operators, signers);
        address pointer = QuorumVerifier.store(digest, operators, signers);
        (uint256 f_, uint256 t_,) = QuorumVerifier.sizes(operators.length);
        (uint8 f, uint8 t) = (SafeCast.toUint8(f_), SafeCast.toUint8(t_));
        _committees[epoch] = pointer;
        if (jury) {
            juryEpoch = epoch;
            emit JurySeated(epoch, digest, operators, signers, f, t, pointer);
        } else {
            activeEpoch = epoch;
            emit CommitteeSeated(epoch, digest, operators, signers, f, t, pointer);
        }
    }

    function _hasBadge(address operator) internal view override returns (bool) {
        return _operators[operator].signer != address(0);
    }

    function _badgeAttributes(address operator) internal view override returns (string memory) {
        Operator storage op = _operators[operator];
        string memory standing = op.tombstoned ? "slashed" : op.standingDown ? "standing down" : "ready";
        return string.concat(
            '{"trait_type":"standing","value":"',
            standing,
            '"},{"trait_type":"stake, minor units","display_type":"number","value":',
            Strings.toString(op.stake),
            '},{"trait_type":"last epoch seated","display_type":"number","value":',
            Strings.toString(op.lastEpoch),
            "}"
        );
    }
}
