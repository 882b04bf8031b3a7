// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Challenge, ChallengeState, Dispute, IDisputes} from "./interfaces/IDisputes.sol";
import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {DisputeTerms, IProductBook} from "./interfaces/IProductBook.sol";
import {IReportHub} from "./interfaces/IReportHub.sol";
import {Judgement} from "./libs/Judgement.sol";
import {SETTLEMENT_SECONDS} from "./libs/PolicyTypes.sol";
import {Outcome, RequestState, SheafTypes} from "./libs/SheafTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title Disputes
/// @notice See IDisputes. It holds bonds, and fees of failed disputes on their way back; it pays no policy.
contract Disputes is IDisputes, AccessManaged, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @notice How long after a dispute's failAfter its outcome may still be ruled on.
    uint64 public constant RULING_TIME = 3 days;
    /// @notice Most windows that a large sum at stake adds up to.
    uint256 public constant MAX_WINDOWS = 10;
    /// @notice Longest window.
    uint256 public constant MAX_WINDOW = 14 days;
    uint256 private constant WHOLE_BPS = 10_000;

    /// @notice Hub that takes requests and holds reports.
    IReportHub public immutable HUB;
    /// @notice Products, whose rules say what may be challenged.
    IProductBook public immutable PRODUCTS;
    /// @notice Token of the bonds: the payout token.
    IERC20 public immutable TOKEN;

    /// @inheritdoc IDisputes
    address public book;
    /// @inheritdoc IDisputes
    mapping(address account => uint256 amount) public creditOf;
    mapping(uint256 second => Dispute) private _disputes;
    mapping(uint256 first => mapping(bytes32 riskId => Challenge)) private _challenges;

    /// @param authority_ AccessManager that may set the policy book.
    /// @param hub_ Report hub.
    /// @param products_ Product book.
    /// @param token_ Payout token; it must move exactly what it is asked to.
    constructor(address authority_, IReportHub hub_, IProductBook products_, IERC20 token_)
        AccessManaged(authority_)
    {
        HUB = hub_;
        PRODUCTS = products_;
        TOKEN = token_;
    }

    /// @inheritdoc IDisputes
    function setBook(address book_) external restricted {
        if (book != address(0)) revert BookAlreadySet(book);
        if (book_.code.length == 0) revert BookWithoutCode(book_);
        book = book_;
        emit BookSet(book_);
    }

    /// @inheritdoc IDisputes
    function challenge(
        uint256 first,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external nonReentrant returns (uint256 second) {
        (bytes32 productId, uint8 kind,) = IPolicyBook(book).assessmentOf(first);
        if (kind != SheafTypes.KIND_SETTLEMENT) revert NotASettlement(first);
        if (!HUB.verify(first, page, proof, flags)) revert NotAttested(first);
        bytes32[] memory riskIds = _riskIds(page);
        second = _order(first, productId, riskIds);
        uint256 bonds = _enterAll(first, second, page, PRODUCTS.disputeTerms(productId));
        emit DisputeOpened(second, first, msg.sender, riskIds, bonds, _disputes[second].deadline);
        _pull(bonds);
    }

    /// @inheritdoc IDisputes
    function rule(uint256 second, Outcome[] calldata page, bytes32[] calldata proof, bool[] calldata flags)
        external
        nonReentrant
    {
        Dispute memory dispute = _known(second);
        if (block.timestamp >= dispute.deadline) {
            revert DeadlinePassed(second, block.timestamp, dispute.deadline);
        }
        if (!HUB.verify(second, page, proof, flags)) revert NotAttested(second);
        DisputeTerms memory terms = PRODUCTS.disputeTerms(dispute.productId);
        for (uint256 i = 0; i < page.length; ++i) {
            _rule(dispute, second, page[i], terms);
        }
    }

    /// @inheritdoc IDisputes
    function close(uint256 second, bytes32[] calldata riskIds) external {
        Dispute memory dispute = _known(second);
        RequestState state = HUB.state(second);
        if (state != RequestState.Failed && block.timestamp < dispute.deadline) {
            revert StillOpen(second, block.timestamp, dispute.deadline);
        }
        bool answered = state == RequestState.Reported;
        for (uint256 i = 0; i < riskIds.length; ++i) {
            Challenge storage entry = _challenges[dispute.first][riskIds[i]];
            if (entry.second != second || entry.state != ChallengeState.Open) continue;
            if (answered) _end(entry, riskIds[i], ChallengeState.Rejected, HUB.treasury());
            else _undo(dispute, riskIds[i]);
        }
    }

    /// @inheritdoc IDisputes
    function returnFee(uint256 second) external nonReentrant {
        Dispute storage dispute = _disputes[second];
        (address challenger, uint256 fee) = (dispute.challenger, dispute.fee);
        if (fee == 0 || HUB.state(second) != RequestState.Failed) revert NoFeeToReturn(second);
        dispute.fee = 0;
        emit FeeReturned(second, challenger, fee);
        if (HUB.creditOf(address(this)) != 0) HUB.claim(address(this));
        IERC20(HUB.feeToken()).safeTransfer(challenger, fee);
    }

    /// @inheritdoc IDisputes
    function claim(address account) external nonReentrant {
        uint256 amount = creditOf[account];
        if (amount == 0) revert NothingToClaim(account);
        creditOf[account] = 0;
        emit CreditClaimed(account, amount);
        TOKEN.safeTransfer(account, amount);
    }

    /// @inheritdoc IDisputes
    function settles(uint256 first, bytes32 riskId) public view returns (bool) {
        Challenge storage entry = _challenges[first][riskId];
        if (entry.state == ChallengeState.Open) {
            RequestState state = HUB.state(entry.second);
            bool late = block.timestamp >= _disputes[entry.second].deadline;
            if (!late && state != RequestState.Failed) return false;
            if (state == RequestState.Reported) return true;
        } else if (entry.second != 0) {
            return true;
        }
        return block.timestamp >= challengeableUntil(first, riskId);
    }

    /// @inheritdoc IDisputes
    function lost(uint256 first, bytes32 riskId) external view returns (bool) {
        uint256 reportedAt = HUB.reportedAt(first);
        if (reportedAt == 0 || block.timestamp < reportedAt + SETTLEMENT_SECONDS) {
            return false;
        }
        return settles(first, riskId);
    }

    /// @inheritdoc IDisputes
    function challengeableUntil(uint256 first, bytes32 riskId) public view returns (uint256) {
        (bytes32 productId,,) = IPolicyBook(book).assessmentOf(first);
        DisputeTerms memory terms = PRODUCTS.disputeTerms(productId);
        return HUB.reportedAt(first) + _window(terms, IPolicyBook(book).atStake(riskId));
    }

    /// @inheritdoc IDisputes
    function bondFor(bytes32 productId, bytes32 riskId) external view returns (uint256) {
        return _bond(PRODUCTS.disputeTerms(productId), IPolicyBook(book).atStake(riskId));
    }

    /// @inheritdoc IDisputes
    function challengeOf(uint256 first, bytes32 riskId) external view returns (Challenge memory) {
        return _challenges[first][riskId];
    }

    /// @inheritdoc IDisputes
    function disputeOf(uint256 second) external view returns (Dispute memory) {
        return _disputes[second];
    }

    function _riskIds(Outcome[] calldata page) private pure returns (bytes32[] memory riskIds) {
        riskIds = new bytes32[](page.length);
        for (uint256 i = 0; i < page.length; ++i) {
            riskIds[i] = page[i].riskId;
        }
    }

    /// @dev Opens the dispute's request at the hub with the caller's fee. The hub refuses a risk that is named twice.
    function _order(uint256 first, bytes32 productId, bytes32[] memory riskIds)
        private
        returns (uint256 second)
    {
        uint256 fee = HUB.disputeFeeOf(first, riskIds.length);
        IERC20 feeToken = IERC20(HUB.feeToken());
        if (fee != 0) {
            feeToken.safeTransferFrom(msg.sender, address(this), fee);
            feeToken.forceApprove(address(HUB), fee);
        }
        second = HUB.openDispute(first, riskIds);
        Dispute storage dispute = _disputes[second];
        dispute.first = first.toUint64();
        dispute.deadline = (HUB.failAfterOf(second) + RULING_TIME).toUint64();
        dispute.challenger = msg.sender;
        dispute.fee = fee.toUint96();
        dispute.productId = productId;
    }

    function _enterAll(uint256 first, uint256 second, Outcome[] calldata page, DisputeTerms memory terms)
        private
        returns (uint256 bonds)
    {
        for (uint256 i = 0; i < page.length; ++i) {
            bonds += _enter(first, second, page[i], terms);
        }
    }

    /// @dev Takes the bonds, whole: a token that keeps a part would leave others' bonds short.
    function _pull(uint256 bonds) private {
        uint256 required = TOKEN.balanceOf(address(this)) + bonds;
        TOKEN.safeTransferFrom(msg.sender, address(this), bonds);
        uint256 balance = TOKEN.balanceOf(address(this));
        if (balance < required) revert TransferShort(balance, required);
    }

    /// @dev Enters a challenge; returns its bond.
    function _enter(uint256 first, uint256 second, Outcome calldata outcome, DisputeTerms memory terms)
        private
        returns (uint256 bond)
    {
        bytes32 riskId = outcome.riskId;
        uint64 waitsFor = IPolicyBook(book).riskOf(riskId).openRequest;
        if (waitsFor != first) revert NotWaiting(riskId, first, waitsFor);
        Challenge storage entry = _challenges[first][riskId];
        if (entry.second != 0) revert AlreadyChallenged(riskId, entry.second);
        uint8 status = Judgement.statusOf(outcome, terms.spreadTolerance, terms.minClearBps);
        if (status == SheafTypes.STATUS_UNDECIDED) revert NothingToChallenge(riskId);
        uint256 sum = IPolicyBook(book).atStake(riskId);
        uint256 end = HUB.reportedAt(first) + _window(terms, sum);
        if (block.timestamp >= end) revert WindowOver(riskId, block.timestamp, end);
        bond = _bond(terms, sum);
        entry.second = second.toUint64();
        entry.bond = bond.toUint96();
        entry.value = status == SheafTypes.STATUS_OK ? outcome.value : int32(0);
        entry.status = status;
        entry.state = ChallengeState.Open;
    }

    /// @dev Rules on one challenge, once.
    function _rule(
        Dispute memory dispute,
        uint256 second,
        Outcome calldata outcome,
        DisputeTerms memory terms
    ) private {
        Challenge storage entry = _challenges[dispute.first][outcome.riskId];
        if (entry.second != second || entry.state != ChallengeState.Open) return;
        uint8 status = Judgement.statusOf(outcome, terms.spreadTolerance, terms.minClearBps);
        bool wins = status == SheafTypes.STATUS_OK
            && (entry.status != SheafTypes.STATUS_OK
                || _distance(outcome.value, entry.value) > terms.spreadTolerance);
        if (wins) {
            _end(entry, outcome.riskId, ChallengeState.Upheld, dispute.challenger);
            IPolicyBook(book).overrule(outcome.riskId, dispute.first, second);
            return;
        }
        if (status == SheafTypes.STATUS_UNDECIDED) _undo(dispute, outcome.riskId);
        else _end(entry, outcome.riskId, ChallengeState.Rejected, HUB.treasury());
    }

    /// @dev Gives back the bond of a challenge that nobody answered, as if it had not been made. If it ended the window,
    /// whoever gains by the first outcome would challenge it himself while the jury is away.
    function _undo(Dispute memory dispute, bytes32 riskId) private {
        _end(_challenges[dispute.first][riskId], riskId, ChallengeState.None, dispute.challenger);
        delete _challenges[dispute.first][riskId];
    }

    /// @dev Ends a challenge and gives its bond, to be pulled.
    function _end(Challenge storage entry, bytes32 riskId, ChallengeState state, address to) private {
        entry.state = state;
        creditOf[to] += entry.bond;
        emit ChallengeEnded(entry.second, riskId, state == ChallengeState.Upheld, entry.bond, to);
    }

    function _known(uint256 second) private view returns (Dispute memory dispute) {
        dispute = _disputes[second];
        if (dispute.first == 0) revert DisputeUnknown(second);
    }

    /// @dev Seconds in which a risk may be challenged.
    function _window(DisputeTerms memory terms, uint256 sum) private pure returns (uint256) {
        if (terms.window == 0 || sum < terms.floor) return 0;
        uint256 most = Math.min(MAX_WINDOWS * terms.window, MAX_WINDOW);
        return Math.min(uint256(terms.window) * sum / terms.floor, most);
    }

    /// @dev What a challenge puts down.
    function _bond(DisputeTerms memory terms, uint256 sum) private pure returns (uint256) {
        return Math.mulDiv(sum, terms.bondBps, WHOLE_BPS, Math.Rounding.Ceil);
    }

    /// @dev |a - b| without overflow.
    function _distance(int32 a, int32 b) private pure returns (uint256) {
        int256 d = int256(a) - int256(b);
        // forge-lint: disable-next-line(unsafe-typecast)
        return d < 0 ? uint256(-d) : uint256(d);
    }
}
