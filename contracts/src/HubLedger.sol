// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IModelRegistry} from "./interfaces/IModelRegistry.sol";
import {IOperatorRegistry} from "./interfaces/IOperatorRegistry.sol";
import {Attempt, FeeSchedule, IReportHub} from "./interfaces/IReportHub.sol";
import {QuorumVerifier} from "./libs/QuorumVerifier.sol";
import {Request, RequestState, SheafTypes} from "./libs/SheafTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title HubLedger
/// @notice The inner half of ReportHub: the records of requests, what they cost, and who pulls which part of a
/// fee. A reported fee is the submitter's refund, the creators' royalty, equal parts of the observers, and the treasury's
/// rest; they add up to it, to the last unit. Nothing is written per signer: a bit marks a part that has gone.
/// @dev The fee token must move exactly the amount it is asked to.
abstract contract HubLedger is IReportHub, AccessManaged {
    using SafeERC20 for IERC20;

    /// @dev Bit of `collected` that stands for the treasury; members use bits 0 to 30.
    uint32 private constant TREASURY_BIT = 1 << 31;
    uint256 private constant MAX_PROTOCOL_BPS = 2000;
    uint256 private constant BPS = 10_000;

    /// @dev A request. `bound` is the hash of all that a report repeats of it: an acceptable report is checked by
    /// that one read. `submit` reads bound, live and the refund, and writes live and outcomeRoot.
    struct Record {
        bytes32 bound;
        Live live;
        address consumer;
        uint96 submitterRefund;
        bytes32 outcomeRoot;
        bytes32 termsHash;
        bytes32 modelDigest;
        uint64 windowStart;
        uint64 windowEnd;
        uint64 failAfter;
        uint32 riskCount;
        uint8 kind;
        uint16 protocolBps;
        bytes32 risksHash;
        bytes32 anchorHash;
        uint96 fee;
        uint96 royalty;
        uint48 first;
        bool royaltyCollected;
    }

    /// @dev What changes in a request's life, in one slot. `collected` marks whose part of the fee has gone.
    struct Live {
        RequestState state;
        uint32 attempt;
        uint32 epoch;
        uint40 group;
        uint40 deadline;
        uint40 reportedAt;
        uint32 observers;
        uint32 collected;
    }

    /// @dev What the hub holds about an epoch, in one slot. The pointer never changes once read.
    struct EpochState {
        address pointer;
        uint40 group;
        uint16 groupAttempts;
        uint32 open;
    }

    IERC20 internal immutable _feeToken;
    IOperatorRegistry internal immutable _registry;
    uint96 private immutable _maxBase;
    uint96 private immutable _maxPerRisk;

    FeeSchedule private _schedule;
    /// @inheritdoc IReportHub
    address public override treasury;
    /// @inheritdoc IReportHub
    address public override models;
    mapping(address account => uint256) private _credits;

    mapping(uint256 requestId => Record) internal _records;
    mapping(uint64 epoch => EpochState) internal _epochs;

    constructor(
        IOperatorRegistry registry_,
        IERC20 feeToken_,
        FeeSchedule memory caps,
        FeeSchedule memory schedule,
        address treasury_
    ) {
        _registry = registry_;
        _feeToken = feeToken_;
        _maxBase = caps.base;
        _maxPerRisk = caps.perRisk;
        _setFees(schedule, treasury_, caps.base, caps.perRisk);
    }

    /// @inheritdoc IReportHub
    function collect(address operator, uint256[] calldata requestIds) external override {
        uint256 total = 0;
        bool forfeit = _registry.tombstoned(operator);
        for (uint256 i = 0; i < requestIds.length; ++i) {
            Record storage r = _reported(requestIds[i]);
            uint32 bit = _uncollectedBit(r.live, operator);
            if (bit == 0) revert NothingToCollect(requestIds[i], operator);
            r.live.collected |= bit;
            (uint256 each,) = _split(r);
            total += each;
            if (forfeit) emit RewardForfeited(requestIds[i], operator, each);
            else emit RewardCollected(requestIds[i], operator, each);
        }
        if (total != 0) _feeToken.safeTransfer(forfeit ? treasury : operator, total);
    }

    /// @inheritdoc IReportHub
    function collectProtocol(uint256[] calldata requestIds) external override {
        uint256 total = 0;
        address to = treasury;
        for (uint256 i = 0; i < requestIds.length; ++i) {
            Record storage r = _reported(requestIds[i]);
            if (r.live.collected & TREASURY_BIT != 0) revert NothingToCollect(requestIds[i], to);
            r.live.collected |= TREASURY_BIT;
            (, uint256 rest) = _split(r);
            total += rest;
            emit ProtocolFeeCollected(requestIds[i], to, rest);
        }
        if (total != 0) _feeToken.safeTransfer(to, total);
    }

    /// @inheritdoc IReportHub
    function collectRoyalty(uint256[] calldata requestIds) external override {
        for (uint256 i = 0; i < requestIds.length; ++i) {
            Record storage r = _reported(requestIds[i]);
            uint256 amount = r.royalty;
            if (amount == 0 || r.royaltyCollected) revert NothingToCollect(requestIds[i], models);
            r.royaltyCollected = true;
            emit RoyaltyCollected(requestIds[i], r.modelDigest, amount);
            _feeToken.safeTransfer(models, amount);
            IModelRegistry(models).accrue(r.modelDigest, amount);
        }
    }

    /// @inheritdoc IReportHub
    function setModels(address models_) external override restricted {
        if (models_ == address(0) || models != address(0)) revert ModelsAlreadySet(models);
        models = models_;
        emit ModelsSet(models_);
    }

    /// @inheritdoc IReportHub
    function claim(address account) external override {
        uint256 amount = _credits[account];
        if (amount == 0) revert NothingToClaim(account);
        _credits[account] = 0;
        emit CreditClaimed(account, amount);
        _feeToken.safeTransfer(account, amount);
    }

    /// @inheritdoc IReportHub
    function setFees(FeeSchedule calldata schedule, address treasury_) external override restricted {
        _setFees(schedule, treasury_, _maxBase, _maxPerRisk);
    }

    /// @inheritdoc IReportHub
    function feeFor(uint256 riskCount) public view override returns (uint256) {
        return _schedule.base + riskCount * _schedule.perRisk;
    }

    /// @inheritdoc IReportHub
    function feeOf(bytes32 modelDigest, uint256 riskCount) external view override returns (uint256 fee) {
        (fee,) = _charge(0, modelDigest, riskCount);
    }

    /// @inheritdoc IReportHub
    function disputeFeeOf(uint256 first, uint256 riskCount) external view override returns (uint256 fee) {
        (fee,) = _charge(first, _records[first].modelDigest, riskCount);
    }

    /// @inheritdoc IReportHub
    function royaltyOf(uint256 requestId) external view override returns (uint256) {
        return _records[requestId].royalty;
    }

    /// @inheritdoc IReportHub
    function fees() external view override returns (FeeSchedule memory) {
        return _schedule;
    }

    /// @inheritdoc IReportHub
    function creditOf(address account) external view override returns (uint256) {
        return _credits[account];
    }

    /// @inheritdoc IReportHub
    function rewardOf(address operator, uint256 requestId) external view override returns (uint256 amount) {
        Record storage r = _records[requestId];
        if (r.live.state != RequestState.Reported || _uncollectedBit(r.live, operator) == 0) return 0;
        (amount,) = _split(r);
    }

    /// @inheritdoc IReportHub
    function state(uint256 requestId) external view override returns (RequestState) {
        return _records[requestId].live.state;
    }

    /// @inheritdoc IReportHub
    function requestOf(uint256 requestId) public view override returns (Request memory) {
        Record storage r = _records[requestId];
        return Request({
            requestId: r.live.state == RequestState.None ? 0 : requestId,
            kind: r.kind,
            consumer: r.consumer,
            termsHash: r.termsHash,
            modelDigest: r.modelDigest,
            risksHash: r.risksHash,
            riskCount: r.riskCount,
            windowStart: r.windowStart,
            windowEnd: r.windowEnd,
            failAfter: r.failAfter,
            fee: r.fee,
            anchorHash: r.anchorHash
        });
    }

    /// @inheritdoc IReportHub
    function requestHashOf(uint256 requestId) public view override returns (bytes32) {
        if (_records[requestId].live.state == RequestState.None) return 0;
        return SheafTypes.hashRequest(requestOf(requestId));
    }

    /// @inheritdoc IReportHub
    function attemptOf(uint256 requestId) external view override returns (Attempt memory) {
        Live storage live = _records[requestId].live;
        return Attempt({attempt: live.attempt, epoch: live.epoch, group: live.group, deadline: live.deadline});
    }

    /// @inheritdoc IReportHub
    function outcomeRoot(uint256 requestId) external view override returns (bytes32) {
        return _records[requestId].outcomeRoot;
    }

    /// @inheritdoc IReportHub
    function reportedAt(uint256 requestId) external view override returns (uint64) {
        return _records[requestId].live.reportedAt;
    }

    /// @inheritdoc IReportHub
    function firstOf(uint256 requestId) external view override returns (uint256) {
        return _records[requestId].first;
    }

    /// @inheritdoc IReportHub
    function openAttempts(uint64 epoch) external view override returns (uint256) {
        return _epochs[epoch].open;
    }

    /// @inheritdoc IReportHub
    function observersOf(uint256 requestId) external view override returns (uint32) {
        return _records[requestId].live.observers;
    }

    /// @inheritdoc IReportHub
    function registry() external view override returns (address) {
        return address(_registry);
    }

    /// @inheritdoc IReportHub
    function feeToken() external view override returns (address) {
        return address(_feeToken);
    }

    /// @dev Marks each risk in transient storage, under the request's number so that two requests of one
    /// transaction do not meet.
    function _refuseDuplicates(uint256 requestId, bytes32[] calldata riskIds) internal {
        for (uint256 i = 0; i < riskIds.length; ++i) {
            bytes32 risk = riskIds[i];
            bool seen;
            assembly ("memory-safe") {
                mstore(0x00, requestId)
                mstore(0x20, risk)
                let slot := keccak256(0x00, 0x40)
                seen := tload(slot)
                tstore(slot, 1)
            }
            if (seen) revert DuplicateRisk(risk);
        }
    }

    /// @dev Keeps a new request; `first` is the request it disputes, or 0.
    function _store(Request memory request, bytes32 requestHash, uint256 first) internal {
        Record storage r = _records[request.requestId];
        r.bound =
            _bind(requestHash, request.termsHash, request.modelDigest, request.riskCount, request.windowEnd);
        r.termsHash = request.termsHash;
        r.modelDigest = request.modelDigest;
        r.windowStart = request.windowStart;
        r.windowEnd = request.windowEnd;
        r.failAfter = request.failAfter;
        r.riskCount = request.riskCount;
        r.kind = request.kind;
        r.consumer = request.consumer;
        r.risksHash = request.risksHash;
        r.anchorHash = request.anchorHash;
        r.first = SafeCast.toUint48(first);
        _fixFee(r, request.fee);
        (, r.royalty) = _charge(first, request.modelDigest, request.riskCount);
    }

    /// @dev What a request of the caller costs, and the part of that which is the model's creators'. A dispute goes by the
    /// licence of the request it disputes: a model's owner must not choose whose reports can be challenged.
    function _charge(uint256 first, bytes32 modelDigest, uint256 riskCount)
        internal
        view
        returns (uint256 fee, uint96 royalty)
    {
        fee = feeFor(riskCount);
        if (models == address(0)) return (fee, 0);
        address user = first == 0 ? msg.sender : _records[first].consumer;
        (uint96 price, uint16 royaltyBps) = IModelRegistry(models).chargeOf(modelDigest, user);
        uint256 part = (fee - _schedule.submitterRefund) * royaltyBps / BPS;
        return (fee + price, SafeCast.toUint96(price + part));
    }

    /// @dev Hash of all that a report repeats of its request.
    function _bind(
        bytes32 requestHash,
        bytes32 termsHash,
        bytes32 modelDigest,
        uint32 outcomeCount,
        uint64 windowEnd
    ) internal pure returns (bytes32) {
        return keccak256(abi.encode(requestHash, termsHash, modelDigest, outcomeCount, windowEnd));
    }

    /// @dev Fixes the terms of payment of a new request.
    function _fixFee(Record storage r, uint256 fee) internal {
        r.fee = SafeCast.toUint96(fee);
        r.submitterRefund = _schedule.submitterRefund;
        r.protocolBps = _schedule.protocolBps;
    }

    function _pullFee(address consumer, uint256 fee) internal {
        if (fee != 0) _feeToken.safeTransferFrom(consumer, address(this), fee);
    }

    /// @dev Sends a fee back; a consumer that cannot be paid now may claim it later.
    function _returnFee(address consumer, uint256 fee) internal {
        if (fee != 0 && !_feeToken.trySafeTransfer(consumer, fee)) _credit(consumer, fee);
    }

    function _credit(address account, uint256 amount) internal {
        if (amount == 0) return;
        _credits[account] += amount;
        emit Credited(account, amount);
    }

    function _reported(uint256 requestId) private view returns (Record storage r) {
        r = _records[requestId];
        if (r.live.state != RequestState.Reported) revert RequestNotReported(requestId, r.live.state);
    }

    /// @dev The operator's bit if its observation was sealed and its part has not gone; otherwise 0.
    function _uncollectedBit(Live storage live, address operator) private view returns (uint32) {
        address[] memory operators = QuorumVerifier.operatorsOf(_epochs[live.epoch].pointer);
        for (uint256 i = 0; i < operators.length; ++i) {
            if (operators[i] != operator) continue;
            uint256 left = live.observers & ~live.collected;
            return SafeCast.toUint32(left & (uint256(1) << i));
        }
        return 0;
    }

    /// @dev Part of each observer, and what is left for the treasury: its share and the rounding.
    function _split(Record storage r) private view returns (uint256 each, uint256 rest) {
        uint256 shared = uint256(r.fee) - r.submitterRefund - r.royalty;
        uint256 count = QuorumVerifier.popCount(r.live.observers);
        each = shared * (BPS - r.protocolBps) / BPS / count;
        rest = shared - each * count;
    }

    function _setFees(FeeSchedule memory schedule, address treasury_, uint96 maxBase, uint96 maxPerRisk)
        private
    {
        if (schedule.base > maxBase) revert ParameterOutOfRange("base", schedule.base, maxBase);
        if (schedule.perRisk > maxPerRisk) {
            revert ParameterOutOfRange("perRisk", schedule.perRisk, maxPerRisk);
        }
        if (schedule.submitterRefund > schedule.base) {
            revert ParameterOutOfRange("submitterRefund", schedule.submitterRefund, schedule.base);
        }
        if (schedule.protocolBps > MAX_PROTOCOL_BPS) {
            revert ParameterOutOfRange("protocolBps", schedule.protocolBps, MAX_PROTOCOL_BPS);
        }
        _schedule = schedule;
        treasury = treasury_;
        emit FeesSet(schedule, treasury_);
    }
}
