// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PolicyView, Risk, Sale, Stage} from "../libs/PolicyTypes.sol";
import {Outcome} from "../libs/SheafTypes.sol";
import {IPolicyRights} from "./IPolicyRights.sol";
import {IProductBook} from "./IProductBook.sol";
import {IRiskPool} from "./IRiskPool.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @title IPolicyBook
/// @notice Policies as ERC-721 tokens (with ERC-4906 and ERC-7572), from sale to payment.
///
/// Risks are shared: every policy on the same product and parcel follows one outcome. The amount of a payment is
/// computed here from the attested index and the product's curve; nobody supplies it. The owner of the token at
/// settlement is paid, unless its rights (IPolicyRights) name a creditor or a beneficiary. Only sale is restricted;
/// requests, settlement, expiry, cancellation and claims are open and cannot be paused.
///
///   risk:  (first sale) --> bound --requestSettlement--> requested --settle--> closed
///                             ^                              |
///                             +------ undecided, failed -----+        bound --expire--> closed (refund)
///
/// A payment waits in the policy's own slot, to be claimed, where the product says so, where the policy has rights
/// attached, where nobody holds it yet, and where the token refuses it.
interface IPolicyBook {
    /// @notice A policy was sold.
    /// @param policyId Its number and token id, from 1.
    /// @param productId Product.
    /// @param riskId Risk.
    /// @param parcelHash Salted hash of the parcel.
    /// @param holder First owner.
    /// @param payer Who paid the premium.
    /// @param sumInsured Largest payment, minor units.
    /// @param premium Premium, minor units.
    event PolicySold(
        uint256 indexed policyId,
        bytes32 indexed productId,
        bytes32 indexed riskId,
        bytes32 parcelHash,
        address holder,
        address payer,
        uint256 sumInsured,
        uint256 premium
    );
    /// @notice An assessment was ordered from the hub.
    /// @param requestId The hub's number.
    /// @param productId Product.
    /// @param kind 1 settlement, 2 monitoring.
    /// @param windowEnd End of the assessed window, unix time.
    /// @param riskCount Number of risks.
    /// @param payer Who paid the fee and gets it back if the request fails.
    /// @param fee Fee, minor units of the hub's fee token.
    event AssessmentRequested(
        uint256 indexed requestId,
        bytes32 indexed productId,
        uint8 kind,
        uint64 windowEnd,
        uint256 riskCount,
        address payer,
        uint256 fee
    );
    /// @notice A policy was closed by its index: paid, or without payout (payout 0).
    /// @param policyId Policy.
    /// @param requestId Request whose report decided.
    /// @param riskId Risk.
    /// @param value Index, 1e-4 of its unit.
    /// @param status 1, ok.
    /// @param payout Payment, minor units.
    event PolicySettled(
        uint256 indexed policyId,
        uint256 indexed requestId,
        bytes32 indexed riskId,
        int32 value,
        uint8 status,
        uint256 payout
    );
    /// @notice A policy was closed by the fallback: its premium goes back.
    /// @param policyId Policy.
    /// @param requestId Request whose report decided; 0 for an expired risk.
    /// @param riskId Risk.
    /// @param status Why: 2 insufficient, 3 out of domain, 4 dispersed, 6 expired.
    /// @param premium Amount, minor units.
    event PolicyRefunded(
        uint256 indexed policyId,
        uint256 indexed requestId,
        bytes32 indexed riskId,
        uint8 status,
        uint256 premium
    );
    /// @notice The index so far of a policy was noted; nothing was paid.
    /// @param policyId Policy.
    /// @param requestId Request.
    /// @param riskId Risk.
    /// @param value Index so far, 1e-4 of its unit; 0 unless status is 1.
    /// @param status Status of the outcome.
    /// @param windowEnd End of the assessed window, unix time.
    event PolicyMonitored(
        uint256 indexed policyId,
        uint256 indexed requestId,
        bytes32 indexed riskId,
        int32 value,
        uint8 status,
        uint64 windowEnd
    );
    /// @notice The operators could not decide on a risk; it stays bound and may be named in a new request.
    /// @param requestId Request.
    /// @param riskId Risk.
    event RiskUndecided(uint256 indexed requestId, bytes32 indexed riskId);
    /// @notice A payment waits in the policy.
    /// @param policyId Policy.
    /// @param amount Amount, minor units.
    event Claimable(uint256 indexed policyId, uint256 amount);
    /// @notice A holder cancelled.
    /// @param policyId Policy.
    /// @param to Payee.
    /// @param refund What was paid back, minor units.
    event PolicyCancelled(uint256 indexed policyId, address indexed to, uint256 refund);
    /// @notice A waiting payment was made.
    /// @param policyId Policy.
    /// @param to Payee.
    /// @param amount Amount, minor units, without what went to a creditor.
    event Claimed(uint256 indexed policyId, address indexed to, uint256 amount);
    /// @notice The fee of a failed request went back to who paid it.
    /// @param requestId Request.
    /// @param payer Payee.
    /// @param fee Amount, minor units of the fee token.
    event FeeReturned(uint256 indexed requestId, address indexed payer, uint256 fee);
    /// @notice Metadata of the collection changed (ERC-7572).
    event ContractURIUpdated();

    /// @notice The sum insured is zero or too large.
    error SumInsuredInvalid(uint256 given, uint256 max);
    /// @notice The sale of the product is over.
    error SaleClosed(bytes32 productId, uint64 saleCutoff, uint256 time);
    /// @notice The product was retired.
    error SaleRetired(bytes32 productId);
    /// @notice The risk has as many policies as one settlement can carry.
    error TooManyPolicies(bytes32 riskId, uint256 max);
    /// @notice No such policy.
    error PolicyUnknown(uint256 policyId);
    /// @notice No policy of the product is bound to the risk.
    error RiskUnknown(bytes32 riskId, bytes32 productId);
    /// @notice The risk's policies are closed.
    error RiskClosed(bytes32 riskId);
    /// @notice The risk is named in a settlement request that has not ended for it.
    error RiskRequested(bytes32 riskId, uint256 openRequest);
    /// @notice The window has not ended.
    error WindowNotEnded(uint64 windowEnd, uint256 time);
    /// @notice The product's sources have not had their time to publish the window.
    error SettlementTooEarly(uint64 settlesFrom, uint256 time);
    /// @notice The window to monitor does not end inside the product's window.
    error MonitoringWindowInvalid(uint64 given, uint64 windowStart, uint64 windowEnd);
    /// @notice The request was not opened here.
    error RequestUnknown(uint256 requestId);
    /// @notice The page is empty.
    error PageEmpty();
    /// @notice The hub holds no report for the request.
    error RequestNotReported(uint256 requestId);
    /// @notice The page is not part of the report.
    error ProofInvalid(uint256 requestId, bytes32 outcomeRoot);
    /// @notice The risk may not expire yet.
    error ExpiryTooEarly(bytes32 riskId, uint256 time, uint256 required);
    /// @notice Nothing waits in the policy.
    error NothingToClaim(uint256 policyId);
    /// @notice Nobody has claimed the policy yet, so nobody can be paid.
    error PolicyUnclaimed(uint256 policyId);
    /// @notice The policy is closed, its risk is under assessment, or its window has begun.
    error CancellationTooLate(uint256 policyId, uint64 windowStart, uint256 time);
    /// @notice The token refused the payee.
    error PaymentRefused(address to, uint256 amount);
    /// @notice The caller is not the rights.
    error OnlyRights(address given, address required);
    /// @notice The caller is not the disputes.
    error OnlyDisputes(address given, address required);
    /// @notice Only the policy's owner may name another payee.
    error OnlyHolder(address given, address required);
    /// @notice The request has not failed, or its fee went back before.
    error NoFeeToReturn(uint256 requestId);

    /// @notice Sells a policy. Restricted to sellers, who vouch that the parcel exists; pulls the premium from the
    /// caller into the pool and locks the sum insured there.
    /// @param productId Product on sale.
    /// @param parcelHash Salted hash of the parcel.
    /// @param holder Owner of the policy.
    /// @param sumInsured Largest payment, minor units, 1 to 2^96 - 1.
    /// @param outline Normalised outline for the picture, pairs of bytes (x right, y down), 3 to 64 pairs, without
    /// coordinates; empty unless the holder chose to show it.
    /// @return policyId Number of the policy.
    function sell(
        bytes32 productId,
        bytes32 parcelHash,
        address holder,
        uint256 sumInsured,
        bytes calldata outline
    ) external returns (uint256 policyId);

    /// @notice Sells a policy to somebody without a wallet. Like sell, but the policy rests with the rights until it is
    /// claimed with the key (see IPolicyRights.claimPolicy); what it is paid before waits in it.
    /// @param productId Product on sale.
    /// @param parcelHash Salted hash of the parcel.
    /// @param claimKey Address of the key that was handed over.
    /// @param sumInsured Largest payment, minor units, 1 to 2^96 - 1.
    /// @return policyId Number of the policy.
    function sellFor(bytes32 productId, bytes32 parcelHash, address claimKey, uint256 sumInsured)
        external
        returns (uint256 policyId);

    /// @notice Sells one phase of a cover. Rights only, which checked the caller: see IPolicyPhases.sellPhases. Pulls the
    /// premium from the seller; the sum insured is locked with the phase that settles last, once.
    /// @param sale What is sold.
    /// @return policyId Number of the policy.
    function sellPhase(Sale memory sale) external returns (uint256 policyId);

    /// @notice Ends a policy before its window: within the product's cooling-off days for the whole premium, later for
    /// the part that the product gives back. Its owner only; reverts if the token refuses the payee.
    /// @param policyId Policy.
    /// @param to Payee.
    function cancel(uint256 policyId, address to) external;

    /// @notice Marks a policy whose payments the rights divide. Rights only.
    /// @param policyId Policy.
    function encumber(uint256 policyId) external;

    /// @notice Orders the assessment that settles risks, once the product's window has ended and its settlement delay
    /// has passed. Anyone may; the caller pays the hub's fee, which this contract pulls. A risk is in one unfinished
    /// settlement request at most; a report whose outcomes nobody showed for 90 days, and no challenge holds, counts as
    /// finished, and settles the risk no more once another request names it.
    /// @param productId Product.
    /// @param riskIds Its risks to settle, none twice.
    /// @return requestId The hub's number.
    function requestSettlement(bytes32 productId, bytes32[] calldata riskIds)
        external
        returns (uint256 requestId);

    /// @notice Orders an assessment of the index so far. Anyone may unless the guardian has paused it with sales; the
    /// caller pays the hub's fee.
    /// @param productId Product.
    /// @param riskIds Its risks.
    /// @param windowEnd End of the window to assess, in the product's window and past, unix time.
    /// @return requestId The hub's number.
    function requestMonitoring(bytes32 productId, bytes32[] calldata riskIds, uint64 windowEnd)
        external
        returns (uint256 requestId);

    /// @notice Applies a page of a request's report: settles, or notes the index so far. Anyone may, in any order, page
    /// by page; outcomes applied before, or by another request, are skipped, and so is a risk that may still be challenged
    /// or is (see IDisputes.settles). One bad payee never stops a page.
    /// @param requestId Request opened here.
    /// @param page Outcomes in ascending index.
    /// @param proof Multiproof nodes, OpenZeppelin's order.
    /// @param flags Multiproof flags.
    function settle(
        uint256 requestId,
        Outcome[] calldata page,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external;

    /// @notice Has a risk settled by the report of a dispute instead. Disputes only.
    /// @param riskId Risk.
    /// @param first Settlement request that was disputed with success.
    /// @param second The dispute's request.
    /// @return Whether the risk still waited for `first`; otherwise nothing is changed.
    function overrule(bytes32 riskId, uint256 first, uint256 second) external returns (bool);

    /// @notice Closes risks that were not settled within the settlement period and refunds their premiums, so that no
    /// policy stays open for ever. Anyone may. Risks that are closed, or in a request that may still settle them,
    /// are skipped.
    /// @param riskIds Risks.
    function expire(bytes32[] calldata riskIds) external;

    /// @notice Pays what waits in a policy: a creditor's part becomes its credit at the pool, the rest goes to `to`. The
    /// owner may name any payee; anyone else only the beneficiary, or the owner if none is named.
    /// @param policyId Policy.
    /// @param to Payee.
    function claim(uint256 policyId, address to) external;

    /// @notice Gives the fee of a failed request back to who paid it, also where the hub could only credit it here.
    /// Anyone may.
    /// @param requestId Request opened here that the hub failed.
    function returnFee(uint256 requestId) external;

    /// @notice Everything about a policy; reverts if unknown.
    /// @param policyId Policy.
    /// @return The policy.
    function policyOf(uint256 policyId) external view returns (PolicyView memory);

    /// @notice The policies of a risk, newest first; empty if unknown.
    /// @param riskId Risk.
    /// @return policyIds Their numbers.
    function policiesOfRisk(bytes32 riskId) external view returns (uint256[] memory policyIds);

    /// @notice Sum insured of a risk's open policies: what a wrong outcome could cost. Minor units; 0 if unknown or closed.
    /// @param riskId Risk.
    /// @return sum Their sum.
    function atStake(bytes32 riskId) external view returns (uint256 sum);

    /// @notice A risk; all zero if unknown.
    /// @param riskId Risk.
    /// @return The risk.
    function riskOf(bytes32 riskId) external view returns (Risk memory);

    /// @notice Where a policy stands; None if unknown.
    /// @param policyId Policy.
    /// @return The stage.
    function stage(uint256 policyId) external view returns (Stage);

    /// @notice Product, kind and window end of a request opened here; all zero if unknown.
    /// @param requestId Request.
    /// @return productId Product.
    /// @return kind 1 settlement, 2 monitoring, 3 a dispute that overturned a settlement's report.
    /// @return windowEnd End of the assessed window, unix time.
    function assessmentOf(uint256 requestId)
        external
        view
        returns (bytes32 productId, uint8 kind, uint64 windowEnd);

    /// @notice Number of policies sold.
    /// @return Also the highest policy number.
    function policyCount() external view returns (uint256);

    /// @notice Products.
    /// @return Product book.
    function PRODUCTS() external view returns (IProductBook);

    /// @notice Capital.
    /// @return Risk pool.
    function POOL() external view returns (IRiskPool);

    /// @notice Premium and payout token, the pool's asset.
    /// @return Token.
    function TOKEN() external view returns (IERC20);

    /// @notice Beneficiaries, liens, covers of several phases, outlines, and policies that nobody holds yet.
    /// @return Policy rights.
    function RIGHTS() external view returns (IPolicyRights);

    /// @notice Metadata of the collection (ERC-7572).
    /// @return A data URI.
    function contractURI() external view returns (string memory);
}
