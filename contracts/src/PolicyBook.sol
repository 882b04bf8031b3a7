// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PolicyLedger} from "./PolicyLedger.sol";
import {IDisputes} from "./interfaces/IDisputes.sol";
import {IPolicyArt} from "./interfaces/IPolicyArt.sol";
import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {IPolicyRights} from "./interfaces/IPolicyRights.sol";
import {CancelTerms, IProductBook, SettlementTerms} from "./interfaces/IProductBook.sol";
import {IReportHub} from "./interfaces/IReportHub.sol";
import {IRiskPool} from "./interfaces/IRiskPool.sol";
import {Judgement} from "./libs/Judgement.sol";
import {Risk, SETTLEMENT_SECONDS, Sale, Stage} from "./libs/PolicyTypes.sol";
import {Outcome, RequestState, SheafTypes} from "./libs/SheafTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title PolicyBook
/// @notice See IPolicyBook. It holds no capital: premiums and payments move through the pool, and only the fees of
/// failed requests wait here until they go back.
contract PolicyBook is PolicyLedger, AccessManaged, ReentrancyGuardTransient {
    using SafeCast for uint256;
    using SafeERC20 for IERC20;

    /// @dev What a request opened here is about.
    struct Assessment {
        bytes32 productId;
        uint64 windowEnd;
        uint8 kind;
        address payer;
        uint96 fee;
    }

    /// @notice Status of a risk that nobody settled in time.
    uint8 public constant STATUS_EXPIRED = 6;
    /// @notice How long after settlement became possible a risk may be settled before anyone may have it expire, and
    /// how long a report may leave a risk unsettled before another request may name it.
    uint64 public constant SETTLEMENT_PERIOD = SETTLEMENT_SECONDS;
    uint256 private constant WHOLE_BPS = 10_000;

    /// @notice Hub that takes requests and holds reports.
    IReportHub public immutable HUB;
    /// @notice Challenges of reports, and from when a risk that may be challenged is settled.
    IDisputes public immutable DISPUTES;

    mapping(uint256 requestId => Assessment) private _assessments;

    /// @param authority_ AccessManager whose sellers may sell.
    /// @param hub_ Report hub.
    /// @param disputes_ Disputes; their authority must set this contract as their policy book.
    /// @param products_ Product book.
    /// @param pool_ Risk pool; its authority must set this contract as its policy book.
    /// @param rights_ Policy rights; their authority must set this contract as their policy book.
    /// @param art_ Policy art.
    constructor(
        address authority_,
        IReportHub hub_,
        IDisputes disputes_,
        IProductBook products_,
        IRiskPool pool_,
        IPolicyRights rights_,
        IPolicyArt art_
    ) PolicyLedger(products_, pool_, rights_, art_) AccessManaged(authority_) {
        HUB = hub_;
        DISPUTES = disputes_;
    }

    /// @inheritdoc IPolicyBook
    function sell(
        bytes32 productId,
        bytes32 parcelHash,
        address holder,
        uint256 sumInsured,
        bytes calldata outline
    ) external restricted nonReentrant returns (uint256 policyId) {
        if (holder == address(RIGHTS)) revert ERC721InvalidReceiver(holder);
        policyId = _sellAlone(productId, parcelHash, holder, sumInsured);
        if (outline.length != 0) RIGHTS.keepOutline(policyId, outline);
    }

    /// @inheritdoc IPolicyBook
    function sellFor(bytes32 productId, bytes32 parcelHash, address claimKey, uint256 sumInsured)
        external
        restricted
        nonReentrant
        returns (uint256 policyId)
    {
        policyId = _sellAlone(productId, parcelHash, address(RIGHTS), sumInsured);
        RIGHTS.hold(policyId, claimKey);
    }

    /// @inheritdoc IPolicyBook
    function sellPhase(Sale memory sale) external nonReentrant returns (uint256 policyId) {
        _checkRights();
        policyId = _sell(sale);
        _policies[policyId].bond.flags |= PHASED;
    }

    /// @inheritdoc IPolicyBook
    function cancel(uint256 policyId, address to) external nonReentrant {
        address holder = _requireOwned(policyId);
        if (msg.sender != holder) revert OnlyHolder(msg.sender, holder);
        Bond memory bond = _policies[policyId].bond;
        bytes32 productId = _risks[_policies[policyId].riskId].productId;
        CancelTerms memory terms = PRODUCTS.cancelTerms(productId);
        if (bond.stage != Stage.Bound || block.timestamp >= terms.windowStart) {
            revert CancellationTooLate(policyId, terms.windowStart, block.timestamp);
        }
        if (bond.flags & ENCUMBERED != 0) RIGHTS.checkCancel(policyId);
        uint256 refund = bond.premium;
        if (block.timestamp / 1 days >= uint256(bond.soldDay) + terms.coolingOffDays) {
            refund = refund * terms.cancelRefundBps / WHOLE_BPS;
        }
        Closing memory closing;
        (closing.productId, closing.zone) = (productId, terms.zone);
        refund = _due(closing, policyId, bond, refund);
        _policies[policyId].bond.stage = Stage.Cancelled;
        emit PolicyCancelled(policyId, to, refund);
        emit MetadataUpdate(policyId);
        if (!_release(closing, bond, to, refund)) revert PaymentRefused(to, refund);
    }

    /// @inheritdoc IPolicyBook
    function encumber(uint256 policyId) external nonReentrant {
        _checkRights();
        _policies[policyId].bond.flags |= ENCUMBERED;
    }

    /// @inheritdoc IPolicyBook
    function requestSettlement(bytes32 productId, bytes32[] calldata riskIds)
        external
        nonReentrant
        returns (uint256 requestId)
    {
        (bytes32 model, uint64 start, uint64 end) = _assessed(productId);
        uint64 from = PRODUCTS.settlesFrom(productId);
        if (block.timestamp < end) revert WindowNotEnded(end, block.timestamp);
        if (block.timestamp < from) revert SettlementTooEarly(from, block.timestamp);
        requestId = _open(SheafTypes.KIND_SETTLEMENT, productId, model, riskIds, start, end);
        for (uint256 i = 0; i < riskIds.length; ++i) {
            Risk storage risk = _openRisk(riskIds[i], productId);
            if (_requested(risk) && !DISPUTES.lost(risk.openRequest, riskIds[i])) {
                revert RiskRequested(riskIds[i], risk.openRequest);
            }
            risk.openRequest = requestId.toUint64();
        }
    }

    /// @inheritdoc IPolicyBook
    function requestMonitoring(bytes32 productId, bytes32[] calldata riskIds, uint64 windowEnd)
        external
        restricted
        nonReentrant
        returns (uint256 requestId)
    {
        (bytes32 model, uint64 start, uint64 end) = _assessed(productId);
        if (windowEnd <= start || windowEnd > end) revert MonitoringWindowInvalid(windowEnd, start, end);
        if (block.timestamp < windowEnd) revert WindowNotEnded(windowEnd, block.timestamp);
        for (uint256 i = 0; i < riskIds.length; ++i) {
            _openRisk(riskIds[i], productId);
        }
        requestId = _open(SheafTypes.KIND_MONITORING, productId, model, riskIds, start, windowEnd);
    }

    /// @inheritdoc IPolicyBook
    function settle(
        uint256 requestId,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external nonReentrant {
        Assessment memory assessment = _assessments[requestId];
        if (assessment.kind == 0) revert RequestUnknown(requestId);
        (proof, flags); // they go to the hub as they came
        _checkPage(requestId, page.length);
        if (assessment.kind == SheafTypes.KIND_MONITORING) {
            for (uint256 i = 0; i < page.length; ++i) {
                _monitor(requestId, page[i], assessment.windowEnd);
            }
            return;
        }
        SettlementTerms memory terms = PRODUCTS.settlementTerms(assessment.productId);
        if (assessment.kind == SheafTypes.KIND_DISPUTE) terms.disputable = false;
        Closing memory closing = _closing(requestId, assessment.productId, terms);
        for (uint256 i = 0; i < page.length; ++i) {
            _settleRisk(closing, page[i], terms, assessment.windowEnd);
        }
        _flush(closing);
    }

    /// @inheritdoc IPolicyBook
    function overrule(bytes32 riskId, uint256 first, uint256 second) external returns (bool) {
        if (msg.sender != address(DISPUTES)) revert OnlyDisputes(msg.sender, address(DISPUTES));
        Risk storage risk = _risks[riskId];
        if (risk.openRequest != first) return false;
        risk.openRequest = second.toUint64();
        _assessments[second].productId = risk.productId;
        _assessments[second].windowEnd = _assessments[first].windowEnd;
        _assessments[second].kind = SheafTypes.KIND_DISPUTE;
        return true;
    }

    /// @inheritdoc IPolicyBook
    function expire(bytes32[] calldata riskIds) external nonReentrant {
        Closing memory closing;
        for (uint256 i = 0; i < riskIds.length; ++i) {
            Risk storage risk = _risks[riskIds[i]];
            if (risk.productId == 0) revert RiskUnknown(riskIds[i], 0);
            if (risk.closed || _requested(risk)) continue;
            uint256 required = uint256(PRODUCTS.settlesFrom(risk.productId)) + SETTLEMENT_PERIOD;
            if (block.timestamp < required) revert ExpiryTooEarly(riskIds[i], block.timestamp, required);
            _closeRisk(risk, 0, STATUS_EXPIRED, risk.assessedUntil);
            if (closing.productId != risk.productId) {
                _flush(closing);
                closing = _closing(0, risk.productId, PRODUCTS.settlementTerms(risk.productId));
            }
            _closePolicies(closing, riskIds[i], risk);
        }
        _flush(closing);
    }

    /// @inheritdoc IPolicyBook
    function claim(uint256 policyId, address to) external nonReentrant {
        address holder = _requireOwned(policyId);
        if (holder == address(RIGHTS)) revert PolicyUnclaimed(policyId);
        uint256 amount = _waiting(policyId);
        if (amount == 0) revert NothingToClaim(policyId);
        Bond memory bond = _policies[policyId].bond;
        _policies[policyId].bond.flags = bond.flags & ~OWED;
        (address creditor, uint256 part, address payee) = (address(0), 0, holder);
        if (bond.flags & ENCUMBERED != 0) (creditor, part, payee) = RIGHTS.take(policyId, holder, amount);
        if (to != payee && msg.sender != holder) revert OnlyHolder(msg.sender, holder);
        emit Claimed(policyId, to, amount - part);
        emit MetadataUpdate(policyId);
        if (part != 0) POOL.creditOwed(creditor, part);
        if (part != amount) POOL.payOwed(to, amount - part);
    }

    /// @inheritdoc IPolicyBook
    function returnFee(uint256 requestId) external nonReentrant {
        (address payer, uint256 fee) = (_assessments[requestId].payer, _assessments[requestId].fee);
        if (fee == 0 || !_failed(requestId)) revert NoFeeToReturn(requestId);
        _assessments[requestId].fee = 0;
        emit FeeReturned(requestId, payer, fee);
        if (HUB.creditOf(address(this)) != 0) HUB.claim(address(this));
        IERC20(HUB.feeToken()).safeTransfer(payer, fee);
    }

    /// @inheritdoc IPolicyBook
    function assessmentOf(uint256 requestId) external view returns (bytes32, uint8, uint64) {
        Assessment storage assessment = _assessments[requestId];
        return (assessment.productId, assessment.kind, assessment.windowEnd);
    }

    /// @dev Sells a policy that shares its sum with no other.
    function _sellAlone(bytes32 productId, bytes32 parcelHash, address holder, uint256 sumInsured)
        private
        returns (uint256)
    {
        return _sell(
            Sale({
                productId: productId,
                parcelHash: parcelHash,
                holder: holder,
                seller: msg.sender,
                sumInsured: sumInsured,
                lockedAt: productId
            })
        );
    }

    /// @dev Sells: binds, mints, and moves premium and capital; reverts unless the product is on sale and the sum in range.
    function _sell(Sale memory s) private returns (uint256 policyId) {
        (uint256 premium, uint64 cutoff, bool retired, bytes32 zone) =
            PRODUCTS.saleTerms(s.productId, s.sumInsured);
        if (retired) revert SaleRetired(s.productId);
        if (block.timestamp > cutoff) revert SaleClosed(s.productId, cutoff, block.timestamp);
        if (s.sumInsured == 0 || s.sumInsured > type(uint96).max) {
            revert SumInsuredInvalid(s.sumInsured, type(uint96).max);
        }
        bytes32 riskId;
        (policyId, riskId) = _bind(s.productId, s.parcelHash, s.sumInsured, premium);
        _mint(s.holder, policyId);
        emit PolicySold(
            policyId, s.productId, riskId, s.parcelHash, s.holder, s.seller, s.sumInsured, premium
        );
        TOKEN.safeTransferFrom(s.seller, address(POOL), premium);
        POOL.lock(s.lockedAt, zone, s.productId == s.lockedAt ? s.sumInsured : 0, premium);
    }

    /// @dev Reverts unless the caller is the policy rights.
    function _checkRights() private view {
        if (msg.sender != address(RIGHTS)) revert OnlyRights(msg.sender, address(RIGHTS));
    }

    /// @dev Opens a request at the hub with the caller's fee.
    function _open(
        uint8 kind,
        bytes32 productId,
        bytes32 model,
        bytes32[] calldata riskIds,
        uint64 start,
        uint64 end
    ) private returns (uint256 requestId) {
        uint256 fee = HUB.feeOf(model, riskIds.length);
        IERC20 feeToken = IERC20(HUB.feeToken());
        if (fee != 0) {
            feeToken.safeTransferFrom(msg.sender, address(this), fee);
            feeToken.forceApprove(address(HUB), fee);
        }
        uint64 failAfter = HUB.earliestFail(kind, end).toUint64();
        requestId = HUB.open(kind, productId, model, riskIds, start, end, failAfter);
        _assessments[requestId] = Assessment({
            productId: productId, windowEnd: end, kind: kind, payer: msg.sender, fee: fee.toUint96()
        });
        emit AssessmentRequested(requestId, productId, kind, end, riskIds.length, msg.sender, fee);
    }

    /// @dev The open risk of a product; reverts otherwise.
    function _openRisk(bytes32 riskId, bytes32 productId) private view returns (Risk storage risk) {
        risk = _risks[riskId];
        if (risk.productId != productId) revert RiskUnknown(riskId, productId);
        if (risk.closed) revert RiskClosed(riskId);
    }

    /// @dev Model and window of a product.
    function _assessed(bytes32 productId) private view returns (bytes32 model, uint64 start, uint64 end) {
        return PRODUCTS.assessmentOf(productId);
    }

    /// @dev Whether the hub failed a request.
    function _failed(uint256 requestId) private view returns (bool) {
        return HUB.state(requestId) == RequestState.Failed;
    }

    /// @dev Whether a request may still settle the risk: one that failed at the hub no longer can.
    function _requested(Risk storage risk) private view returns (bool) {
        return risk.openRequest != 0 && !_failed(risk.openRequest);
    }

    /// @dev Reverts unless the page of the present call is proven by the request's accepted report. The hub takes the same
    /// arguments in the same order, so they go on as they came: encoding them anew would cost more.
    function _checkPage(uint256 requestId, uint256 length) private view {
        if (length == 0) revert PageEmpty();
        bytes32 root = HUB.outcomeRoot(requestId);
        if (root == 0) revert RequestNotReported(requestId);
        (bool ok, bytes memory answer) =
            address(HUB).staticcall(abi.encodePacked(HUB.verify.selector, msg.data[4:]));
        // forge-lint: disable-next-line(unsafe-typecast) its length is that of a word
        if (!ok || answer.length != 32 || bytes32(answer) != bytes32(uint256(1))) {
            revert ProofInvalid(requestId, root);
        }
    }

    /// @dev A closing of policies of one product, with nothing closed yet.
    function _closing(uint256 requestId, bytes32 productId, SettlementTerms memory terms)
        private
        pure
        returns (Closing memory closing)
    {
        (closing.requestId, closing.productId) = (requestId, productId);
        (closing.zone, closing.payByClaim) = (terms.zone, terms.payByClaim);
    }

    /// @dev Applies a settlement outcome to its risk, once: the risk must still wait for this very request.
    function _settleRisk(
        Closing memory closing,
        Outcome calldata outcome,
        SettlementTerms memory terms,
        uint64 windowEnd
    ) private {
        Risk storage risk = _risks[outcome.riskId];
        if (risk.openRequest != closing.requestId) return;
        uint8 status = Judgement.statusOf(outcome, terms.spreadTolerance, terms.minClearBps);
        if (status == SheafTypes.STATUS_UNDECIDED) {
            risk.openRequest = 0;
            emit RiskUndecided(closing.requestId, outcome.riskId);
            return;
        }
        if (terms.disputable && !DISPUTES.settles(closing.requestId, outcome.riskId)) return;
        _closeRisk(risk, status == SheafTypes.STATUS_OK ? outcome.value : int32(0), status, windowEnd);
        _closePolicies(closing, outcome.riskId, risk);
    }
}
