// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome, Report, Request, RequestState} from "../libs/SheafTypes.sol";

/// @notice The current attempt of a request.
/// @param attempt Number of the attempt, from 0.
/// @param epoch Epoch of the committee that serves it.
/// @param group Raft group that orders it: shared by first attempts of an epoch, own for each reopened one.
/// @param deadline Time the committee has; unix seconds. A report stays welcome until the request is reopened.
struct Attempt {
    uint32 attempt;
    uint64 epoch;
    uint64 group;
    uint64 deadline;
}

/// @notice What a request costs and who gets it; fixed for a request when it is opened.
/// @param base Fee of any request, in the fee token.
/// @param perRisk Fee of each risk on top.
/// @param submitterRefund Part of the base that goes to whoever submits the accepted report.
/// @param protocolBps Share of the rest that goes to the treasury, in 1e-4; at most 2,000.
struct FeeSchedule {
    uint96 base;
    uint96 perRisk;
    uint96 submitterRefund;
    uint16 protocolBps;
}

/// @title IReportHub
/// @notice Requests, their attempts and fees, and the reports that answer them. Anyone may open a request for
/// its own account, submit, reopen and fail; nobody can pause any of it. A request ends once: with one report
/// of its current attempt, signed by a quorum of that attempt's committee, or failed after `failAfter`.
interface IReportHub {
    /// @notice A request was opened.
    event RequestOpened(
        uint256 indexed requestId, bytes32 indexed requestHash, Request request, bytes32[] riskIds
    );

    /// @notice A request that was just opened disputes an earlier one.
    event DisputeOpened(uint256 indexed requestId, uint256 indexed first);

    /// @notice An attempt was opened: the first with the request, later ones by reopening.
    event AttemptOpened(
        uint256 indexed requestId,
        bytes32 indexed requestHash,
        uint32 attempt,
        uint64 epoch,
        uint64 group,
        uint64 deadline
    );

    /// @notice A report was accepted; reportDigest is the EIP-712 digest that was signed.
    event ReportAccepted(
        uint256 indexed requestId,
        uint32 attempt,
        bytes32 outcomeRoot,
        bytes32 reportDigest,
        uint32 signers,
        address submitter
    );

    /// @notice A request failed and its fee went back.
    event RequestFailed(uint256 indexed requestId, bytes32 indexed requestHash, uint256 refunded);

    /// @notice An operator collected its part of a request's fee.
    event RewardCollected(uint256 indexed requestId, address indexed operator, uint256 amount);

    /// @notice A slashed operator's part of a request's fee went to the treasury.
    event RewardForfeited(uint256 indexed requestId, address indexed operator, uint256 amount);

    /// @notice The protocol's part of a request's fee went to the treasury.
    event ProtocolFeeCollected(uint256 indexed requestId, address indexed treasury, uint256 amount);

    /// @notice The royalty of a request's fee went to the model registry, for the creators to pull.
    event RoyaltyCollected(uint256 indexed requestId, bytes32 indexed modelDigest, uint256 amount);

    /// @notice The model registry was set.
    event ModelsSet(address models);

    /// @notice An amount became claimable: a submitter's refund, or a fee back that could not be sent.
    event Credited(address indexed account, uint256 amount);

    /// @notice A claimable amount was paid.
    event CreditClaimed(address indexed account, uint256 amount);

    /// @notice Timing of attempts changed; seconds.
    event TimingSet(uint32 attemptDuration, uint32 grace);

    /// @notice Fees of later requests changed.
    event FeesSet(FeeSchedule schedule, address treasury);

    /// @notice Not a kind that is opened this way: 1, 2 and 4 by `open`; only a settlement is disputed.
    error UnknownKind(uint8 kind);

    /// @notice The page is empty or too large.
    error PageSizeOutOfRange(uint256 given, uint256 max);

    /// @notice A risk is named twice.
    error DuplicateRisk(bytes32 riskId);

    /// @notice A window that ends before it starts.
    error EmptyWindow(uint64 windowStart, uint64 windowEnd);

    /// @notice The window ends too far in the future.
    error WindowTooLate(uint64 given, uint256 latest);

    /// @notice failAfter leaves the committees too little time.
    error FailAfterTooEarly(uint64 given, uint256 required);

    /// @notice failAfter would hold the fee for too long.
    error FailAfterTooLate(uint64 given, uint256 latest);

    /// @notice No committee is seated.
    error NoCommittee();

    /// @notice The request is not open.
    error RequestNotOpen(uint256 requestId, RequestState given);

    /// @notice The request has no accepted report.
    error RequestNotReported(uint256 requestId, RequestState given);

    /// @notice A report of another attempt.
    error WrongAttempt(uint32 given, uint32 required);

    /// @notice A report of another committee.
    error WrongCommittee(bytes32 given, bytes32 required);

    /// @notice A report on another request.
    error WrongRequestHash(bytes32 given, bytes32 required);

    /// @notice A report on other terms.
    error WrongTerms(bytes32 given, bytes32 required);

    /// @notice A report by another model.
    error WrongModel(bytes32 given, bytes32 required);

    /// @notice A report on another number of risks.
    error WrongOutcomeCount(uint32 given, uint32 required);

    /// @notice A report on another window.
    error WrongWindow(uint64 given, uint64 required);

    /// @notice The outcome root is zero.
    error ZeroOutcomeRoot();

    /// @notice The window has not ended.
    error WindowNotEnded(uint256 given, uint64 required);

    /// @notice The observers are fewer than m, or name no member.
    error WrongObservers(uint32 given, uint256 required);

    /// @notice The signers' bitmap names no member of so small a committee.
    error SignersNotMembers(uint32 given, uint256 committeeSize);

    /// @notice Fewer signers than a quorum.
    error QuorumTooSmall(uint256 given, uint256 required);

    /// @notice Not 64 bytes for each signer.
    error SignaturesLengthWrong(uint256 given, uint256 required);

    /// @notice A signature that is malformed, malleable, or not of the member at this index.
    error BadSignature(uint256 index);

    /// @notice The attempt may not be reopened yet.
    error AttemptNotLapsed(uint256 given, uint256 required);

    /// @notice The request may not be failed yet.
    error TooEarlyToFail(uint256 given, uint64 required);

    /// @notice The account has no part, or no part left, in the request's fee.
    error NothingToCollect(uint256 requestId, address account);

    /// @notice The model registry is zero or set already.
    error ModelsAlreadySet(address models);

    /// @notice The account has no claimable amount.
    error NothingToClaim(address account);

    /// @notice A parameter is out of its range.
    error ParameterOutOfRange(bytes32 name, uint256 given, uint256 max);

    /// @notice A timing below that of construction.
    error ParameterTooLow(bytes32 name, uint256 given, uint256 min);

    /// @notice Opens a request for the caller, who pays the fee, and its first attempt.
    /// @param kind 1 settlement, 2 monitoring, 4 shadow: of a model on trial, which settles nothing.
    /// @param termsHash Term sheet.
    /// @param modelDigest Model.
    /// @param riskIds 1 to 4,096 risks, in leaf order, none twice.
    /// @param windowStart Start of the window, unix seconds, inclusive.
    /// @param windowEnd End of the window, exclusive; at most seven days ahead.
    /// @param failAfter Time from which the request may be failed; from `earliestFail` to 90 days later.
    /// @return requestId Number of the request.
    function open(
        uint8 kind,
        bytes32 termsHash,
        bytes32 modelDigest,
        bytes32[] calldata riskIds,
        uint64 windowStart,
        uint64 windowEnd,
        uint64 failAfter
    ) external returns (uint256 requestId);

    /// @notice Opens a dispute of a reported settlement request for the caller, who pays the fee: the same terms, model
    /// and window, for some of its risks, by operators outside the first committee where the registry has them (see
    /// IOperatorRegistry.disputeEpoch). It may be failed as early as the rules allow. What follows from its outcome is
    /// up to the caller.
    /// @param first A reported settlement request.
    /// @param riskIds 1 to 4,096 risks, in leaf order, none twice; the hub does not know whether the first named them.
    /// @return requestId Number of the dispute.
    function openDispute(uint256 first, bytes32[] calldata riskIds) external returns (uint256 requestId);

    /// @notice Accepts a report. Anyone may send it, also after the deadline, until the request is reopened.
    /// @param report The report.
    /// @param signers Bitmap of the members that signed, bit i = member i by ascending operator address.
    /// @param signatures 64 bytes (EIP-2098) of each signer, in ascending index.
    function submit(Report calldata report, uint32 signers, bytes calldata signatures) external;

    /// @notice Opens the next attempt, by the active committee, once deadline and grace have passed.
    /// @param requestId An open request.
    function reopen(uint256 requestId) external;

    /// @notice Fails a request from its failAfter on and gives the fee back to its consumer.
    /// @param requestId An open request.
    function fail(uint256 requestId) external;

    /// @notice Sends an operator its parts of the fees of reported requests that its observation was sealed in; those
    /// of a slashed operator go to the treasury.
    /// @param operator The operator's account.
    /// @param requestIds Reported requests.
    function collect(address operator, uint256[] calldata requestIds) external;

    /// @notice Sends the treasury the protocol's part of the fees of reported requests.
    /// @param requestIds Reported requests.
    function collectProtocol(uint256[] calldata requestIds) external;

    /// @notice Sends the model registry the royalties of reported requests, which credits them to the creators.
    /// @param requestIds Reported requests with a royalty.
    function collectRoyalty(uint256[] calldata requestIds) external;

    /// @notice Names the registry that says what models cost. Restricted, once; without one nothing is charged for them.
    /// @param models_ The model registry.
    function setModels(address models_) external;

    /// @notice Sends an account its claimable amount.
    /// @param account The account.
    function claim(address account) external;

    /// @notice Lets the registry ask whether no attempt of any epoch up to this one is open or can be opened.
    /// @dev Advances a mark over at most 64 ended epochs; anyone may call it.
    /// @param epoch An epoch, of a committee or of a jury.
    function attemptsEnded(uint64 epoch) external returns (bool);

    /// @notice Sets the timing of later attempts; the grace counts for open ones too. Restricted, and never below the
    /// timing of construction: an attempt that lapses before it can be answered would stop settlement.
    /// @param attemptDuration_ Seconds an attempt has, up to 7 days.
    /// @param grace_ Seconds between deadline and reopening, up to 7 days.
    function setTiming(uint32 attemptDuration_, uint32 grace_) external;

    /// @notice Sets the fees of later requests, within the caps of construction. Restricted.
    /// @param schedule The fees.
    /// @param treasury_ Where the protocol's part goes.
    function setFees(FeeSchedule calldata schedule, address treasury_) external;

    /// @notice State of a request.
    /// @param requestId The request.
    function state(uint256 requestId) external view returns (RequestState);

    /// @notice A request as it was opened; all zero for an unknown one.
    /// @param requestId The request.
    function requestOf(uint256 requestId) external view returns (Request memory);

    /// @notice Hash of a request; zero for an unknown one.
    /// @param requestId The request.
    function requestHashOf(uint256 requestId) external view returns (bytes32);

    /// @notice The current, or last, attempt of a request.
    /// @param requestId The request.
    function attemptOf(uint256 requestId) external view returns (Attempt memory);

    /// @notice Outcome root of the accepted report; zero if there is none.
    /// @param requestId The request.
    function outcomeRoot(uint256 requestId) external view returns (bytes32);

    /// @notice When the report was accepted, unix seconds; zero if there is none.
    /// @param requestId The request.
    function reportedAt(uint256 requestId) external view returns (uint64);

    /// @notice The request that this one disputes; zero if it is no dispute.
    /// @param requestId The request.
    function firstOf(uint256 requestId) external view returns (uint256);

    /// @notice Observers of the accepted report; zero if there is none.
    /// @param requestId The request.
    function observersOf(uint256 requestId) external view returns (uint32);

    /// @notice Whether the outcomes are in the accepted report of a request. False for an empty list and for
    /// indices that do not strictly ascend, so that no outcome can count twice.
    /// @param requestId The request.
    /// @param outcomes Outcomes in ascending index.
    /// @param proof Multiproof nodes, OpenZeppelin's order.
    /// @param proofFlags Multiproof flags.
    function verify(
        uint256 requestId,
        Outcome[] calldata outcomes,
        bytes32[] calldata proof,
        bool[] calldata proofFlags
    ) external view returns (bool);

    /// @notice Whether `submit` would accept a report now.
    /// @param report The report.
    /// @param signers Bitmap of signers.
    /// @param signatures Their signatures.
    /// @return reason 0 if it would, otherwise the selector of the error; 0xffffffff if the gas did not suffice.
    function wouldAccept(Report calldata report, uint32 signers, bytes calldata signatures)
        external
        view
        returns (bytes4 reason);

    /// @notice Returns only if `submit` would accept the report now; reverts as `submit` would otherwise.
    /// @param report The report.
    /// @param signers Bitmap of signers.
    /// @param signatures Their signatures.
    function checkReport(Report calldata report, uint32 signers, bytes calldata signatures) external view;

    /// @notice EIP-712 digest that members sign for a report.
    /// @param report The report.
    function reportDigest(Report calldata report) external view returns (bytes32);

    /// @notice Fee of a request of the caller by a model, now: that of the schedule and the model's price. Reverts if the
    /// caller may not use the model.
    /// @param modelDigest Its model.
    /// @param riskCount Number of risks.
    function feeOf(bytes32 modelDigest, uint256 riskCount) external view returns (uint256);

    /// @notice Fee of a dispute of a reported request, now. It takes no licence but that of the request's consumer.
    /// @param first The disputed request.
    /// @param riskCount Number of risks.
    function disputeFeeOf(uint256 first, uint256 riskCount) external view returns (uint256);

    /// @notice Part of a request's fee that is its model's creators', once it is reported.
    /// @param requestId The request.
    function royaltyOf(uint256 requestId) external view returns (uint256);

    /// @notice The registry that says what models cost; zero until set.
    function models() external view returns (address);

    /// @notice Fee of a request of so many risks, now, without what its model costs.
    /// @param riskCount Number of risks.
    function feeFor(uint256 riskCount) external view returns (uint256);

    /// @notice From when a request may be failed, unix time; 0 if unknown.
    /// @param requestId The request.
    function failAfterOf(uint256 requestId) external view returns (uint256);

    /// @notice Least failAfter of a request opened now: f + 2 attempts after the window, and at least 30 days for a
    /// settlement and a day for a dispute.
    /// @param kind Its kind.
    /// @param windowEnd Its windowEnd.
    function earliestFail(uint8 kind, uint64 windowEnd) external view returns (uint256);

    /// @notice What an account can claim.
    /// @param account The account.
    function creditOf(address account) external view returns (uint256);

    /// @notice What an operator could collect from a request.
    /// @param operator The operator's account.
    /// @param requestId The request.
    function rewardOf(address operator, uint256 requestId) external view returns (uint256);

    /// @notice Number of requests opened so far.
    function requestCount() external view returns (uint256);

    /// @notice Attempts of an epoch that are open.
    /// @param epoch The epoch.
    function openAttempts(uint64 epoch) external view returns (uint256);

    /// @notice Seconds an attempt has.
    function attemptDuration() external view returns (uint32);

    /// @notice Seconds between deadline and reopening.
    function grace() external view returns (uint32);

    /// @notice The ERC-20 that fees are paid in.
    function feeToken() external view returns (address);

    /// @notice The registry of the committees.
    function registry() external view returns (address);

    /// @notice Fees of a request opened now.
    function fees() external view returns (FeeSchedule memory);

    /// @notice Where the protocol's part of the fees goes.
    function treasury() external view returns (address);
}
