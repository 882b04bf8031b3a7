// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome} from "../libs/SheafTypes.sol";

/// @notice Where a challenge of one risk's outcome stands.
///
///   None --challenge--> Open --rule--> Upheld (the second outcome settles the risk) | Rejected (the first does)
///    |                    +---close, reported and not shown by the deadline---> Rejected
///    +<--rule: undecided, close: failed or never reported-- (nobody answered: it may be challenged anew in its window)
enum ChallengeState {
    None,
    Open,
    Upheld,
    Rejected
}

/// @notice A challenge of one risk's outcome, in one slot.
/// @param second The dispute's request.
/// @param bond What was put down, minor units of the payout token.
/// @param value First value, 1e-4 of the index's unit; 0 unless status is 1.
/// @param status First status, as the product's rules judge it.
/// @param state Where it stands.
struct Challenge {
    uint64 second;
    uint96 bond;
    int32 value;
    uint8 status;
    ChallengeState state;
}

/// @notice A dispute: one request about some risks of a reported settlement request.
/// @param first The settlement request.
/// @param deadline Hard end, unix seconds: from then on the first outcome stands whatever else happens.
/// @param challenger Who put down the bonds.
/// @param fee What the challenger paid the hub and has not got back, minor units of the fee token.
/// @param productId The product.
struct Dispute {
    uint64 first;
    uint64 deadline;
    address challenger;
    uint96 fee;
    bytes32 productId;
}

/// @title IDisputes
/// @notice Bonded challenges of reported outcomes before they are paid. In the window between report and payment
/// anyone may challenge risks; other operators assess them again; a second value further away than the product's
/// tolerance takes the place of the first and the bond goes back, otherwise the bond is lost to the treasury. What is
/// not challenged is paid when its window ends. Everything ends by a hard deadline, and nothing here can be paused.
///
/// Window and bond follow from the sum at stake S, the insured sums of the risk's open policies, and the product's
/// floor F, window w and bond share b: none below F; from F on the window is w * S / F, at most ten times w and 14
/// days, and the bond S * b, rounded up.
interface IDisputes {
    /// @notice Risks were challenged.
    /// @param second The dispute's request at the hub.
    /// @param first The disputed settlement request.
    /// @param challenger Who put down the bonds.
    /// @param riskIds The risks, in the dispute's order.
    /// @param bonds Sum of the bonds, minor units.
    /// @param deadline Hard end, unix seconds.
    event DisputeOpened(
        uint256 indexed second,
        uint256 indexed first,
        address indexed challenger,
        bytes32[] riskIds,
        uint256 bonds,
        uint64 deadline
    );
    /// @notice A challenge ended.
    /// @param second The dispute's request.
    /// @param riskId Risk.
    /// @param upheld Whether the second outcome settles the risk.
    /// @param bond The bond, minor units.
    /// @param bondTo Who may claim it.
    event ChallengeEnded(
        uint256 indexed second, bytes32 indexed riskId, bool upheld, uint256 bond, address bondTo
    );
    /// @notice The fee of a failed dispute went back to its challenger.
    event FeeReturned(uint256 indexed second, address indexed challenger, uint256 fee);
    /// @notice A claimable amount was paid.
    event CreditClaimed(address indexed account, uint256 amount);
    /// @notice The policy book was set.
    event BookSet(address book);

    /// @notice The policy book was set before.
    error BookAlreadySet(address book);
    /// @notice The policy book has no code.
    error BookWithoutCode(address given);
    /// @notice Only reports on settlement requests of the policy book are disputed.
    error NotASettlement(uint256 requestId);
    /// @notice The outcomes are not in the report of the request.
    error NotAttested(uint256 requestId);
    /// @notice The risk does not wait for this request: it is settled, or named by another.
    error NotWaiting(bytes32 riskId, uint256 requestId, uint256 openRequest);
    /// @notice The outcome decides nothing, so it pays nothing: a new request may name the risk.
    error NothingToChallenge(bytes32 riskId);
    /// @notice The risk was challenged before: one request's outcome is disputed once, unless nobody answered; then the
    /// unanswered challenge must be closed first.
    error AlreadyChallenged(bytes32 riskId, uint256 second);
    /// @notice The window is over, or there is none: too little is at stake.
    error WindowOver(bytes32 riskId, uint256 time, uint256 end);
    /// @notice No such dispute.
    error DisputeUnknown(uint256 second);
    /// @notice The dispute's deadline has passed: the first outcomes stand.
    error DeadlinePassed(uint256 second, uint256 time, uint64 deadline);
    /// @notice The dispute may still be ruled.
    error StillOpen(uint256 second, uint256 time, uint64 deadline);
    /// @notice The dispute has not failed, or its fee went back before.
    error NoFeeToReturn(uint256 second);
    /// @notice The token did not move the whole bond.
    error TransferShort(uint256 balance, uint256 required);
    /// @notice The account has no claimable amount.
    error NothingToClaim(address account);

    /// @notice Challenges proven outcomes of a settlement request's report. Anyone may; the caller pays the hub's fee and
    /// puts down the bonds, which this contract pulls.
    /// @param first Reported settlement request of the policy book.
    /// @param page Its outcomes to challenge, in ascending index, of risks that wait for it within their windows.
    /// @param proof Multiproof nodes, OpenZeppelin's order.
    /// @param flags Multiproof flags.
    /// @return second The dispute's request at the hub.
    function challenge(
        uint256 first,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external returns (uint256 second);

    /// @notice Rules on challenges by proven outcomes of the dispute's report, before its deadline. Anyone may, page by
    /// page; what was ruled before is skipped. A second outcome wins if it is ok and the first was not, or lies further
    /// away than the tolerance; one that is not ok has no value to differ by, so nobody turns a payment into a refund by
    /// having it assessed badly. One that decides nothing gives the bond back, and the window goes on.
    /// @param second The dispute's request.
    /// @param page Outcomes in ascending index.
    /// @param proof Multiproof nodes, OpenZeppelin's order.
    /// @param flags Multiproof flags.
    function rule(uint256 second, Outcome[] calldata page, bytes32[] calldata proof, bool[] calldata flags)
        external;

    /// @notice Ends challenges that nobody ruled on, once their request failed or the deadline has passed. If the dispute
    /// was reported the first outcomes stand and the bonds are lost: the challenger had its time to show what it would have
    /// won by. Otherwise the bonds go back as if nothing had been challenged, and what is left of the window is left to
    /// anyone. Anyone may; what has ended is skipped.
    /// @param second The dispute's request.
    /// @param riskIds Risks of it.
    function close(uint256 second, bytes32[] calldata riskIds) external;

    /// @notice Gives the fee of a failed dispute back to its challenger, also where the hub could only credit it here.
    /// Anyone may.
    /// @param second The dispute's request.
    function returnFee(uint256 second) external;

    /// @notice Sends an account what it may claim: bonds that went back, or to the treasury.
    /// @param account The account.
    function claim(address account) external;

    /// @notice Names the policy book. Restricted, once.
    /// @param book_ The policy book.
    function setBook(address book_) external;

    /// @notice Whether a risk may be settled now by the report of a settlement request: its challenge was ruled on, or was
    /// reported and can no longer be; or its window is over and no challenge of it may still be ruled.
    /// @param first A reported settlement request of the policy book.
    /// @param riskId A risk that waits for it.
    function settles(uint256 first, bytes32 riskId) external view returns (bool);

    /// @notice Whether a request was reported and yet settled nothing for so long that its outcomes must be lost: only the
    /// root is on chain, and without its leaves a risk would stay bound for ever. A report that a challenge holds is not
    /// lost: the challenge's deadline ends that, and until then a new request would void the ruling.
    /// @param first Settlement request.
    /// @param riskId Risk.
    /// @return Whether another request may take its place.
    function lost(uint256 first, bytes32 riskId) external view returns (bool);

    /// @notice Until when a risk may be challenged, unix seconds; the time of the report where too little is at stake.
    /// @param first A reported settlement request of the policy book.
    /// @param riskId A risk that waits for it.
    function challengeableUntil(uint256 first, bytes32 riskId) external view returns (uint256);

    /// @notice Bond of a challenge, now.
    /// @param productId Product.
    /// @param riskId Risk.
    /// @return Minor units of the payout token.
    function bondFor(bytes32 productId, bytes32 riskId) external view returns (uint256);

    /// @notice The challenge of a risk; all zero if there is none.
    /// @param first The settlement request.
    /// @param riskId The risk.
    function challengeOf(uint256 first, bytes32 riskId) external view returns (Challenge memory);

    /// @notice A dispute; all zero if unknown.
    /// @param second Its request.
    function disputeOf(uint256 second) external view returns (Dispute memory);

    /// @notice What an account can claim, minor units of the payout token.
    /// @param account The account.
    function creditOf(address account) external view returns (uint256);

    /// @notice The policy book; zero until set.
    function book() external view returns (address);
}
