// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Curve} from "../libs/PayoutCurve.sol";

/// @notice What the contracts need of a term sheet. The sheet itself stays off chain, bound by its hash.
struct Product {
    /// @dev keccak256 of the canonical term sheet; also the product's id.
    bytes32 termsHash;
    /// @dev Digest of the model or index that must assess every risk of the product.
    bytes32 modelDigest;
    /// @dev First second of the insured window, unix time.
    uint64 windowStart;
    /// @dev First second after the insured window, unix time.
    uint64 windowEnd;
    /// @dev Last second at which a policy may be sold, unix time.
    uint64 saleCutoff;
    /// @dev Seconds between the cut-off and the window at least.
    uint64 waitingPeriod;
    /// @dev Seconds after the window before settlement may be requested: as long as the term sheet's sources need to
    /// publish it. Asked earlier, honest operators find too little, and too little closes a policy by its fallback.
    uint64 settlementDelay;
    /// @dev An outcome whose honest values spread over this is not paid on, 1e-4 of the index's unit.
    uint32 spreadTolerance;
    /// @dev An outcome seen less clearly than this is not paid on, basis points of the area; 0 for weather.
    uint16 minClearBps;
    /// @dev What happens to a risk that cannot be assessed: 1 refund of the premium.
    uint8 fallbackRule;
    /// @dev Premium in basis points of the sum insured, rounded up; 1 to 10_000.
    uint16 premiumRateBps;
    /// @dev Seconds after its report in which a risk with the floor at stake may be challenged before it is paid; more is
    /// at stake, longer, in proportion, up to ten times as long and 14 days. 0: reports are final; at most 14 days.
    uint32 disputeWindow;
    /// @dev What a challenge puts down, basis points of the sum at stake; 1 to 10_000 with a window, otherwise 0.
    uint16 disputeBondBps;
    /// @dev Where the product insures, a label of the insurer's: the pool bounds what is at risk in one zone.
    bytes32 zone;
    /// @dev Days, in UTC and with the day of sale, within which a holder may cancel for the whole premium; 0 to 366.
    uint16 coolingOffDays;
    /// @dev What a later cancellation before the window gives back, basis points of the premium.
    uint16 cancelRefundBps;
    /// @dev Whether payments wait in the policy until they are claimed, which makes settlement cheaper.
    bool payByClaim;
    /// @dev Risks with less than this at stake are paid at once; minor units, at least 1 with a window, otherwise 0.
    uint96 disputeFloor;
    /// @dev Payout by index value.
    Curve curve;
    /// @dev Name shown to people, 1 to 64 bytes of UTF-8.
    string name;
    /// @dev Insured peril shown to people, 1 to 64 bytes of UTF-8.
    string peril;
    /// @dev Unit of the index shown to people, up to 16 bytes of UTF-8; empty for a plain number.
    string unit;
    /// @dev Decimals of the index shown to people, 0 to 4. Stored values have four, always.
    uint8 indexDecimals;
}

/// @notice What settlement needs of a product besides its curve: no strings, so a page reads it once and cheaply.
struct SettlementTerms {
    /// @dev See Product.spreadTolerance.
    uint32 spreadTolerance;
    /// @dev See Product.minClearBps.
    uint16 minClearBps;
    /// @dev See Product.payByClaim.
    bool payByClaim;
    /// @dev Whether reports may be challenged: then IDisputes says from when a risk may be settled.
    bool disputable;
    /// @dev See Product.zone.
    bytes32 zone;
}

/// @notice What a dispute needs of a product.
struct DisputeTerms {
    /// @dev See Product.spreadTolerance: a second value overturns a first one that lies further away than this.
    uint32 spreadTolerance;
    /// @dev See Product.minClearBps.
    uint16 minClearBps;
    /// @dev See Product.disputeBondBps.
    uint16 bondBps;
    /// @dev See Product.disputeWindow.
    uint32 window;
    /// @dev See Product.disputeFloor.
    uint96 floor;
}

/// @notice What a picture needs of a product.
struct ProductFace {
    /// @dev See Product.windowStart.
    uint64 windowStart;
    /// @dev See Product.windowEnd.
    uint64 windowEnd;
    /// @dev See Product.indexDecimals.
    uint8 indexDecimals;
    /// @dev See Product.name.
    string name;
    /// @dev See Product.peril.
    string peril;
    /// @dev See Product.unit.
    string unit;
    /// @dev See Product.curve.
    Curve curve;
}

/// @notice What a cancellation needs of a product.
struct CancelTerms {
    /// @dev See Product.zone.
    bytes32 zone;
    /// @dev See Product.windowStart.
    uint64 windowStart;
    /// @dev See Product.coolingOffDays.
    uint16 coolingOffDays;
    /// @dev See Product.cancelRefundBps.
    uint16 cancelRefundBps;
}

/// @title IProductBook
/// @notice The products on sale. A product is written once and never edited, so no bound policy's terms can change;
/// what was published by mistake is retired and published again under a new term sheet.
///
///   (none) --publish--> on sale --retire--> retired (bound policies go on unchanged)
interface IProductBook {
    /// @notice A product was published.
    /// @param productId Its id, the hash of its term sheet.
    /// @param modelDigest Model or index that assesses it.
    /// @param windowStart First second of its window.
    /// @param windowEnd First second after its window.
    /// @param name Its name.
    event ProductPublished(
        bytes32 indexed productId,
        bytes32 indexed modelDigest,
        uint64 windowStart,
        uint64 windowEnd,
        string name
    );
    /// @notice A product is no longer sold.
    /// @param productId Its id.
    event ProductRetired(bytes32 indexed productId);

    /// @notice The term sheet's hash is zero.
    error TermsHashMissing();
    /// @notice The product exists; products are never edited.
    error ProductExists(bytes32 productId);
    /// @notice No such product.
    error ProductUnknown(bytes32 productId);
    /// @notice The window is empty, reversed or longer than allowed.
    error WindowInvalid(uint64 windowStart, uint64 windowEnd, uint64 maxSeconds);
    /// @notice The cut-off has passed already.
    error SaleCutoffPassed(uint64 saleCutoff, uint256 time);
    /// @notice Cut-off and waiting period reach into the window.
    error SaleCutoffTooLate(uint64 saleCutoff, uint64 waitingPeriod, uint64 windowStart);
    /// @notice The window ends too far ahead: capital would be locked until then.
    error WindowTooFar(uint64 windowEnd, uint256 latest);
    /// @notice The settlement delay is too long.
    error SettlementDelayTooLong(uint64 given, uint64 max);
    /// @notice The premium rate is outside its range.
    error PremiumRateInvalid(uint16 givenBps, uint16 maxBps);
    /// @notice The minimum clear share is above one whole.
    error MinClearInvalid(uint16 givenBps, uint16 maxBps);
    /// @notice The fallback rule is unknown.
    error FallbackRuleUnknown(uint8 given);
    /// @notice Name, peril or unit is too short or too long.
    error TextLengthInvalid(uint256 given, uint256 min, uint256 max);
    /// @notice More decimals than values have.
    error IndexDecimalsInvalid(uint8 given, uint8 max);
    /// @notice The model may not be used by products of this deployment.
    error ModelNotUsable(bytes32 modelDigest);

    /// @notice A cancellation rule is out of range.
    error CancellationInvalid(uint16 coolingOffDays, uint16 cancelRefundBps);

    /// @notice The rules of disputes are out of range or contradict each other.
    error DisputeTermsInvalid(uint32 window, uint16 bondBps, uint96 floor);

    /// @notice Publishes a product under the hash of its term sheet. Restricted to underwriters.
    /// @param product_ The product; every rule of Product is checked, and the model with the registry.
    /// @return productId Its id, equal to product_.termsHash.
    function publish(Product calldata product_) external returns (bytes32 productId);

    /// @notice Ends the sale of a product. Restricted to underwriters. Bound policies are not touched.
    /// @param productId Its id.
    function retire(bytes32 productId) external;

    /// @notice The whole product; reverts if unknown.
    /// @param productId Its id.
    /// @return The product.
    function product(bytes32 productId) external view returns (Product memory);

    /// @notice What settlement needs; reverts if unknown.
    /// @param productId Its id.
    /// @return Tolerance, clear share, zone and how payments are made.
    function settlementTerms(bytes32 productId) external view returns (SettlementTerms memory);

    /// @notice What a request needs; reverts if unknown.
    /// @param productId Its id.
    /// @return modelDigest Model or index.
    /// @return windowStart First second of the window.
    /// @return windowEnd First second after the window.
    function assessmentOf(bytes32 productId)
        external
        view
        returns (bytes32 modelDigest, uint64 windowStart, uint64 windowEnd);

    /// @notice What a dispute needs; reverts if unknown.
    /// @param productId Its id.
    /// @return Tolerance, clear share, window, bond and floor.
    function disputeTerms(bytes32 productId) external view returns (DisputeTerms memory);

    /// @notice When settlement may be requested first; reverts if unknown.
    /// @param productId Its id.
    /// @return First second, unix time: the end of the window and the settlement delay.
    function settlesFrom(bytes32 productId) external view returns (uint64);

    /// @notice Like quote, for the contract that sells: reverts too where the model asks for a licence that the caller,
    /// which will have to ask for the settlement, was not given. A licence never ends, so what is sold can be settled.
    /// @param productId Its id.
    /// @param sumInsured Sum insured, minor units.
    /// @return premium See quote.
    /// @return saleCutoff See quote.
    /// @return retired See quote.
    /// @return zone See quote.
    function saleTerms(bytes32 productId, uint256 sumInsured)
        external
        view
        returns (uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone);

    /// @notice What a sale costs, and until when; reverts if unknown.
    /// @param productId Its id.
    /// @param sumInsured Sum insured, minor units.
    /// @return premium Premium, minor units, rounded up: at least 1 for a positive sum and at most the sum.
    /// @return saleCutoff Last second at which a policy may be sold, unix time.
    /// @return retired Whether the sale was ended before that.
    /// @return zone See Product.zone.
    function quote(bytes32 productId, uint256 sumInsured)
        external
        view
        returns (uint256 premium, uint64 saleCutoff, bool retired, bytes32 zone);

    /// @notice What a cancellation needs; reverts if unknown.
    /// @param productId Its id.
    /// @return Zone, window start and the two rules.
    function cancelTerms(bytes32 productId) external view returns (CancelTerms memory);

    /// @notice What a picture needs; reverts if unknown.
    /// @param productId Its id.
    /// @return Window, texts and curve.
    function face(bytes32 productId) external view returns (ProductFace memory);

    /// @notice The payment of a product's curve, as settlement computes it; reverts if unknown.
    /// @param productId Its id.
    /// @param value Index value, 1e-4 of the index's unit.
    /// @param sumInsured Sum insured, minor units, at most 2^128 - 1.
    /// @return Payment, minor units.
    function payoutFor(bytes32 productId, int32 value, uint256 sumInsured) external view returns (uint256);
}
