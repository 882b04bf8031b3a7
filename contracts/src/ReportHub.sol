// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {HubLedger} from "./HubLedger.sol";
import {IOperatorRegistry} from "./interfaces/IOperatorRegistry.sol";
import {FeeSchedule, IReportHub} from "./interfaces/IReportHub.sol";
import {QuorumVerifier} from "./libs/QuorumVerifier.sol";
import {Outcome, Report, Request, RequestState, SheafTypes} from "./libs/SheafTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {EIP712} from "@openzeppelin/contracts/utils/cryptography/EIP712.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title ReportHub
/// @notice See IReportHub. This part holds the life of requests and what makes a report acceptable; HubLedger
/// holds the records and the fees.
contract ReportHub is HubLedger, EIP712 {
    /// @dev How far ahead of now a window may end: an open attempt holds its committee's stake.
    uint256 private constant MAX_LEAD = 7 days;
    /// @dev Least time a settlement request has before it may be failed.
    uint256 private constant SETTLEMENT_TIME = 30 days;
    /// @dev Least time that the operators of a dispute have: f + 2 attempts may be minutes, and whoever gains by the first
    /// report could wait for an hour in which they are away.
    uint256 private constant DISPUTE_TIME = 1 days;
    /// @dev How long after the least failAfter a request may stay open: its fee and the work of the committees end.
    uint256 private constant MAX_PATIENCE = 90 days;
    /// @dev First attempts that may share a group.
    uint16 private constant GROUP_SIZE = 1024;
    /// @dev Largest duration and grace.
    uint256 private constant MAX_SECONDS = 7 days;
    /// @dev Ended epochs that one call of attemptsEnded may pass.
    uint256 private constant MARK_STEPS = 64;

    /// @dev Timing of construction, which no later timing undercuts: attempts too short to report in would stop
    /// every report.
    uint32 private immutable _minDuration;
    uint32 private immutable _minGrace;

    /// @inheritdoc IReportHub
    uint32 public override attemptDuration;
    /// @inheritdoc IReportHub
    uint32 public override grace;
    uint40 private _lastGroup;
    uint64 private _requestCount;
    /// @dev No attempt of this epoch or an older one is open, or can be opened.
    uint64 private _endedThrough;
    /// @dev The same of juries, whose epochs count apart.
    uint64 private _juriesEnded = SheafTypes.JURY_EPOCHS;

    /// @param authority_ AccessManager that says who may set timing and fees.
    /// @param registry_ Registry of the committees.
    /// @param feeToken_ ERC-20 that fees are paid in.
    /// @param attemptDuration_ Seconds an attempt has; never less later.
    /// @param grace_ Seconds between deadline and reopening; never less later.
    /// @param caps Largest base and per-risk fee that can ever be set; its other fields do not matter.
    /// @param schedule First fees.
    /// @param treasury_ Where the protocol's part goes.
    constructor(
        address authority_,
        IOperatorRegistry registry_,
        IERC20 feeToken_,
        uint32 attemptDuration_,
        uint32 grace_,
        FeeSchedule memory caps,
        FeeSchedule memory schedule,
        address treasury_
    )
        EIP712("Sheaf", "1")
        AccessManaged(authority_)
        HubLedger(registry_, feeToken_, caps, schedule, treasury_)
    {
        _minDuration = attemptDuration_;
        _minGrace = grace_;
        _setTiming(attemptDuration_, grace_);
    }

    /// @inheritdoc IReportHub
    function open(
        uint8 kind,
        bytes32 termsHash,
        bytes32 modelDigest,
        bytes32[] calldata riskIds,
        uint64 windowStart,
        uint64 windowEnd,
        uint64 failAfter
    ) external override returns (uint256 requestId) {
        bool known = kind == SheafTypes.KIND_SETTLEMENT || kind == SheafTypes.KIND_MONITORING
            || kind == SheafTypes.KIND_SHADOW;
        if (!known) revert UnknownKind(kind);
        Request memory request;
        request.kind = kind;
        request.termsHash = termsHash;
        request.modelDigest = modelDigest;
        request.windowStart = windowStart;
        request.windowEnd = windowEnd;
        request.failAfter = failAfter;
        return _open(request, riskIds, 0);
    }

    /// @inheritdoc IReportHub
    function openDispute(uint256 first, bytes32[] calldata riskIds)
        external
        override
        returns (uint256 requestId)
    {
        Record storage r = _records[first];
        if (r.live.state != RequestState.Reported) revert RequestNotReported(first, r.live.state);
        if (r.kind != SheafTypes.KIND_SETTLEMENT) revert UnknownKind(r.kind);
        Request memory request;
        request.kind = SheafTypes.KIND_DISPUTE;
        request.termsHash = r.termsHash;
        request.modelDigest = r.modelDigest;
        request.windowStart = r.windowStart;
        request.windowEnd = r.windowEnd;
        request.failAfter =
            SafeCast.toUint64(_earliestFail(_epochFor(first), request.kind, request.windowEnd));
        requestId = _open(request, riskIds, first);
        emit DisputeOpened(requestId, first);
    }

    /// @inheritdoc IReportHub
    function submit(Report calldata report, uint32 signers, bytes calldata signatures) external override {
        bytes32 digest = _check(report, signers, signatures);
        Record storage r = _records[report.requestId];
        r.live.state = RequestState.Reported;
        r.live.observers = report.observers;
        r.live.reportedAt = SafeCast.toUint40(block.timestamp);
        r.outcomeRoot = report.outcomeRoot;
        _epochs[r.live.epoch].open -= 1;
        emit ReportAccepted(report.requestId, report.attempt, report.outcomeRoot, digest, signers, msg.sender);
        _credit(msg.sender, r.submitterRefund);
    }

    /// @inheritdoc IReportHub
    function reopen(uint256 requestId) external override {
        Live storage live = _openRecord(requestId).live;
        uint256 lapse = uint256(live.deadline) + grace;
        if (block.timestamp <= lapse) revert AttemptNotLapsed(block.timestamp, lapse + 1);
        _leaveAttempt(live);
        _openAttempt(requestId, requestHashOf(requestId), live.attempt + 1);
    }

    /// @inheritdoc IReportHub
    function fail(uint256 requestId) external override {
        Record storage r = _openRecord(requestId);
        if (block.timestamp < r.failAfter) revert TooEarlyToFail(block.timestamp, r.failAfter);
        _leaveAttempt(r.live);
        r.live.state = RequestState.Failed;
        emit RequestFailed(requestId, requestHashOf(requestId), r.fee);
        _returnFee(r.consumer, r.fee);
    }

    /// @inheritdoc IReportHub
    function attemptsEnded(uint64 epoch) external override returns (bool) {
        bool jury = epoch > SheafTypes.JURY_EPOCHS;
        uint64 mark = jury ? _juriesEnded : _endedThrough;
        uint64 active = jury ? _registry.juryEpoch() : _registry.activeEpoch();
        // Attempts open in the active epoch and the active jury only: an older one without open attempts stays without.
        for (uint256 i = 0; i < MARK_STEPS && mark < epoch; ++i) {
            if (mark + 1 >= active || _epochs[mark + 1].open != 0) break;
            ++mark;
        }
        if (jury) _juriesEnded = mark;
        else _endedThrough = mark;
        return epoch <= mark;
    }

    /// @inheritdoc IReportHub
    function setTiming(uint32 attemptDuration_, uint32 grace_) external override restricted {
        if (attemptDuration_ < _minDuration) {
            revert ParameterTooLow("attemptDuration", attemptDuration_, _minDuration);
        }
        if (grace_ < _minGrace) revert ParameterTooLow("grace", grace_, _minGrace);
        _setTiming(attemptDuration_, grace_);
    }

    /// @inheritdoc IReportHub
    function verify(
        uint256 requestId,
        Outcome[] calldata outcomes,
        bytes32[] calldata proof,
        bool[] calldata proofFlags
    ) external view override returns (bool) {
        bytes32 root = _records[requestId].outcomeRoot;
        uint256 n = outcomes.length;
        // A multiproof of nothing holds for any root, and the Merkle library asks flags and nodes to add up.
        if (root == 0 || n == 0 || n + proof.length != proofFlags.length + 1) return false;
        bytes32[] memory leaves = new bytes32[](n);
        for (uint256 i = 0; i < n; ++i) {
            if (i != 0 && outcomes[i].index <= outcomes[i - 1].index) return false;
            leaves[i] = SheafTypes.outcomeLeaf(outcomes[i]);
        }
        return MerkleProof.multiProofVerifyCalldata(proof, proofFlags, root, leaves);
    }

    /// @inheritdoc IReportHub
    function wouldAccept(Report calldata report, uint32 signers, bytes calldata signatures)
        external
        view
        override
        returns (bytes4 reason)
    {
        try this.checkReport(report, signers, signatures) {
            return 0;
        } catch (bytes memory revertData) {
            // No error of ours is empty: the gas ran out, and that is no yes.
            if (revertData.length < 4) return bytes4(type(uint32).max);
            // The selector is the first four bytes, and nothing else is asked for.
            // forge-lint: disable-next-line(unsafe-typecast)
            return bytes4(revertData);
        }
    }

    /// @inheritdoc IReportHub
    function checkReport(Report calldata report, uint32 signers, bytes calldata signatures)
        external
        view
        override
    {
        _check(report, signers, signatures);
    }

    /// @inheritdoc IReportHub
    function reportDigest(Report calldata report) public view override returns (bytes32) {
        return _hashTypedDataV4(SheafTypes.hashReport(report));
    }

    /// @inheritdoc IReportHub
    function failAfterOf(uint256 requestId) external view override returns (uint256) {
        return _records[requestId].failAfter;
    }

    /// @inheritdoc IReportHub
    function earliestFail(uint8 kind, uint64 windowEnd) external view override returns (uint256) {
        return _earliestFail(_activeEpoch(), kind, windowEnd);
    }

    /// @inheritdoc IReportHub
    function requestCount() external view override returns (uint256) {
        return _requestCount;
    }

    /// @dev Ties a request to the chain's history: the hash of the parent of the opening block. A chain whose
    /// blockhash is not that of its own blocks needs an answer of its own here.
    function _anchorHash() internal view virtual returns (bytes32) {
        return blockhash(block.number - 1);
    }

    /// @dev Completes, checks and keeps a request of the caller, and opens its first attempt.
    function _open(Request memory request, bytes32[] calldata riskIds, uint256 first)
        private
        returns (uint256 requestId)
    {
        if (riskIds.length == 0 || riskIds.length > SheafTypes.MAX_PAGE) {
            revert PageSizeOutOfRange(riskIds.length, SheafTypes.MAX_PAGE);
        }
        requestId = ++_requestCount;
        request.requestId = requestId;
        request.consumer = msg.sender;
        request.risksHash = SheafTypes.hashRisks(riskIds);
        request.riskCount = SafeCast.toUint32(riskIds.length);
        (request.fee,) = _charge(first, request.modelDigest, riskIds.length);
        request.anchorHash = _anchorHash();
        _checkRequest(request, first);
        _refuseDuplicates(requestId, riskIds);
        bytes32 requestHash = SheafTypes.hashRequest(request);
        _store(request, requestHash, first);
        emit RequestOpened(requestId, requestHash, request, riskIds);
        _openAttempt(requestId, requestHash, 0);
        _pullFee(msg.sender, request.fee);
    }

    /// @dev Least failAfter of a request that the committee of an epoch serves first.
    function _earliestFail(uint64 epoch, uint8 kind, uint64 windowEnd) private view returns (uint256) {
        (, uint256 f,,) = _registry.committeeSizes(epoch);
        uint256 time = (f + 2) * (uint256(attemptDuration) + grace);
        if (kind == SheafTypes.KIND_SETTLEMENT) time = Math.max(time, SETTLEMENT_TIME);
        if (kind == SheafTypes.KIND_DISPUTE) time = Math.max(time, DISPUTE_TIME);
        return Math.max(block.timestamp, windowEnd) + time;
    }

    function _checkRequest(Request memory request, uint256 first) private view {
        if (request.windowStart >= request.windowEnd) {
            revert EmptyWindow(request.windowStart, request.windowEnd);
        }
        uint256 latest = block.timestamp + MAX_LEAD;
        if (request.windowEnd > latest) revert WindowTooLate(request.windowEnd, latest);
        uint256 earliest = _earliestFail(_epochFor(first), request.kind, request.windowEnd);
        if (request.failAfter < earliest) revert FailAfterTooEarly(request.failAfter, earliest);
        latest = earliest + MAX_PATIENCE;
        if (request.failAfter > latest) revert FailAfterTooLate(request.failAfter, latest);
    }

    /// @dev Gives an open request its next attempt, by the active committee. First attempts share the epoch's
    /// group until it is full or one of them lapsed; a later attempt has a group of its own.
    function _openAttempt(uint256 requestId, bytes32 requestHash, uint32 attempt) private {
        Record storage r = _records[requestId];
        uint64 epoch = _epochFor(r.first);
        EpochState storage e = _epochs[epoch];
        if (e.pointer == address(0)) e.pointer = _registry.committeePointer(epoch);
        e.open += 1;
        uint40 group = e.group;
        if (attempt != 0) {
            group = ++_lastGroup;
        } else if (group == 0 || e.groupAttempts == GROUP_SIZE) {
            group = ++_lastGroup;
            e.group = group;
            e.groupAttempts = 1;
        } else {
            e.groupAttempts += 1;
        }
        uint256 deadline = Math.max(block.timestamp, r.windowEnd) + attemptDuration;
        r.live = Live({
            state: RequestState.Open,
            attempt: attempt,
            epoch: SafeCast.toUint32(epoch),
            group: group,
            deadline: SafeCast.toUint40(deadline),
            reportedAt: 0,
            observers: 0,
            collected: 0
        });
        emit AttemptOpened(requestId, requestHash, attempt, epoch, group, SafeCast.toUint64(deadline));
    }

    /// @dev Ends the current attempt without a report. The lapse of a first attempt ends its group.
    function _leaveAttempt(Live storage live) private {
        EpochState storage e = _epochs[live.epoch];
        e.open -= 1;
        if (live.group == e.group) e.groupAttempts = GROUP_SIZE;
    }

    /// @dev Everything that makes a report acceptable, cheap checks first. Returns the digest that was signed.
    function _check(Report calldata report, uint32 signers, bytes calldata signatures)
        private
        view
        returns (bytes32 digest)
    {
        Record storage r = _openRecord(report.requestId);
        Live memory live = r.live;
        if (report.attempt != live.attempt) revert WrongAttempt(report.attempt, live.attempt);
        bytes32 given = _bind(
            report.requestHash, report.termsHash, report.modelDigest, report.outcomeCount, report.windowEnd
        );
        if (given != r.bound) _explain(report, r);
        if (report.outcomeRoot == 0) revert ZeroOutcomeRoot();
        if (block.timestamp < report.windowEnd) revert WindowNotEnded(block.timestamp, report.windowEnd);
        QuorumVerifier.Committee memory c = QuorumVerifier.load(_epochs[live.epoch].pointer);
        if (report.committeeDigest != c.digest) revert WrongCommittee(report.committeeDigest, c.digest);
        (,, uint256 m) = QuorumVerifier.sizes(c.n);
        if (uint256(report.observers) >> c.n != 0 || QuorumVerifier.popCount(report.observers) < m) {
            revert WrongObservers(report.observers, m);
        }
        digest = reportDigest(report);
        QuorumVerifier.verify(c, digest, signers, signatures);
    }

    /// @dev Reverts by the first field in which a report is not on its request.
    function _explain(Report calldata report, Record storage r) private view {
        bytes32 requestHash = requestHashOf(report.requestId);
        if (report.requestHash != requestHash) revert WrongRequestHash(report.requestHash, requestHash);
        if (report.termsHash != r.termsHash) revert WrongTerms(report.termsHash, r.termsHash);
        if (report.modelDigest != r.modelDigest) revert WrongModel(report.modelDigest, r.modelDigest);
        if (report.outcomeCount != r.riskCount) revert WrongOutcomeCount(report.outcomeCount, r.riskCount);
        revert WrongWindow(report.windowEnd, r.windowEnd);
    }

    function _openRecord(uint256 requestId) private view returns (Record storage r) {
        r = _records[requestId];
        if (r.live.state != RequestState.Open) revert RequestNotOpen(requestId, r.live.state);
    }

    /// @dev Whose turn a new attempt is: the active committee's, or of a dispute whoever the registry has for it.
    function _epochFor(uint256 first) private view returns (uint64) {
        return first == 0 ? _activeEpoch() : _registry.disputeEpoch(_records[first].live.epoch);
    }

    function _activeEpoch() private view returns (uint64 epoch) {
        epoch = _registry.activeEpoch();
        if (epoch == 0) revert NoCommittee();
    }

    function _setTiming(uint32 attemptDuration_, uint32 grace_) private {
        if (attemptDuration_ == 0 || attemptDuration_ > MAX_SECONDS) {
            revert ParameterOutOfRange("attemptDuration", attemptDuration_, MAX_SECONDS);
        }
        if (grace_ > MAX_SECONDS) revert ParameterOutOfRange("grace", grace_, MAX_SECONDS);
        attemptDuration = attemptDuration_;
        grace = grace_;
        emit TimingSet(attemptDuration_, grace_);
    }
}
