// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyArt} from "./interfaces/IPolicyArt.sol";
import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {IProductBook} from "./interfaces/IProductBook.sol";
import {IRiskPool} from "./interfaces/IRiskPool.sol";
import {Curve, PayoutCurve} from "./libs/PayoutCurve.sol";
import {Card, PolicyView, Risk, Stage} from "./libs/PolicyTypes.sol";
import {SheafTypes} from "./libs/SheafTypes.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title PolicyLedger
/// @notice The inner half of the policy book: risks, policies, their tokens, and how they are bound and closed. It
/// never decides when: PolicyBook does.
abstract contract PolicyLedger is IPolicyBook, ERC721, IERC4906 {
    using PayoutCurve for Curve;
    using SafeCast for uint256;

    /// @dev The part of a policy that settlement needs: one slot, read once and written once.
    struct Bond {
        uint96 sumInsured;
        uint96 premium;
        uint56 previous;
        Stage stage;
    }

    /// @dev What is kept of a policy; its owner is the token's, its outcome the risk's.
    struct Policy {
        Bond bond;
        uint256 claimable;
        bytes32 riskId;
    }

    /// @notice Most policies on one risk, so that one outcome can always be settled in one transaction.
    uint256 public constant MAX_POLICIES_PER_RISK = 64;
    bytes4 private constant ERC4906_ID = 0x49064906;

    /// @notice Products.
    IProductBook public immutable PRODUCTS;
    /// @notice Pool that holds premiums and capital.
    IRiskPool public immutable POOL;
    /// @notice Premium and payout token, the pool's asset.
    IERC20 public immutable TOKEN;
    /// @notice Draws the policies.
    IPolicyArt public immutable ART;

    /// @inheritdoc IPolicyBook
    uint256 public policyCount;
    mapping(uint256 policyId => Policy) internal _policies;
    mapping(bytes32 riskId => Risk) internal _risks;
    mapping(uint256 policyId => bytes) internal _outlines;

    /// @param products_ Product book.
    /// @param pool_ Risk pool.
    /// @param art_ Policy art.
    constructor(IProductBook products_, IRiskPool pool_, IPolicyArt art_) ERC721("Sheaf Policy", "SHEAF") {
        PRODUCTS = products_;
        POOL = pool_;
        TOKEN = IERC20(pool_.asset());
        ART = art_;
        emit ContractURIUpdated();
    }

    /// @inheritdoc IPolicyBook
    function policyOf(uint256 policyId) public view returns (PolicyView memory shown) {
        Policy storage policy = _policies[policyId];
        if (policy.riskId == 0) revert PolicyUnknown(policyId);
        Risk storage risk = _risks[policy.riskId];
        shown.productId = risk.productId;
        shown.riskId = policy.riskId;
        shown.parcelHash = risk.parcelHash;
        shown.holder = _ownerOf(policyId);
        shown.sumInsured = policy.bond.sumInsured;
        shown.premium = policy.bond.premium;
        shown.claimable = policy.claimable;
        shown.stage = stage(policyId);
        shown.status = risk.status;
        shown.value = risk.value;
        shown.assessedUntil = risk.assessedUntil;
        shown.openRequest = risk.openRequest;
        if (shown.stage == Stage.Paid) {
            shown.payout = PRODUCTS.payoutFor(risk.productId, risk.value, policy.bond.sumInsured);
        }
    }

    /// @inheritdoc IPolicyBook
    function policiesOfRisk(bytes32 riskId) external view returns (uint256[] memory policyIds) {
        Risk storage risk = _risks[riskId];
        policyIds = new uint256[](risk.policyCount);
        uint256 policyId = risk.lastPolicy;
        for (uint256 i = 0; i < policyIds.length; ++i) {
            policyIds[i] = policyId;
            policyId = _policies[policyId].bond.previous;
        }
    }

    /// @inheritdoc IPolicyBook
    function riskOf(bytes32 riskId) external view returns (Risk memory) {
        return _risks[riskId];
    }

    /// @inheritdoc IPolicyBook
    function stage(uint256 policyId) public view returns (Stage) {
        Policy storage policy = _policies[policyId];
        bool seen = policy.bond.stage == Stage.Bound && _risks[policy.riskId].status != 0;
        return seen ? Stage.Monitored : policy.bond.stage;
    }

    /// @inheritdoc IPolicyBook
    function outlineOf(uint256 policyId) external view returns (bytes memory) {
        return _outlines[policyId];
    }

    /// @inheritdoc IPolicyBook
    function contractURI() external view returns (string memory) {
        return ART.contractURI(name());
    }

    /// @notice Metadata of a policy as a data URI, drawn from its present values; reverts if unknown.
    /// @param policyId Policy.
    /// @return A data URI.
    function tokenURI(uint256 policyId) public view override returns (string memory) {
        return ART.tokenURI(
            Card({
                policyId: policyId,
                policy: policyOf(policyId),
                products: address(PRODUCTS),
                token: address(TOKEN),
                outline: _outlines[policyId]
            })
        );
    }

    /// @inheritdoc ERC721
    function supportsInterface(bytes4 interfaceId) public view override(ERC721, IERC165) returns (bool) {
        return interfaceId == ERC4906_ID || super.supportsInterface(interfaceId);
    }

    /// @dev Numbers a policy and adds it to its risk.
    function _bind(bytes32 productId, bytes32 parcelHash, uint256 sumInsured, uint256 premium)
        internal
        returns (uint256 policyId, bytes32 riskId)
    {
        riskId = SheafTypes.riskId(productId, parcelHash);
        Risk storage risk = _risks[riskId];
        if (risk.policyCount >= MAX_POLICIES_PER_RISK) revert TooManyPolicies(riskId, MAX_POLICIES_PER_RISK);
        if (risk.productId == 0) {
            risk.productId = productId;
            risk.parcelHash = parcelHash;
        }
        policyId = ++policyCount;
        _policies[policyId].riskId = riskId;
        _policies[policyId].bond = Bond({
            sumInsured: sumInsured.toUint96(),
            premium: premium.toUint96(),
            previous: risk.lastPolicy,
            stage: Stage.Bound
        });
        // forge-lint: disable-next-line(unsafe-typecast)
        risk.lastPolicy = uint56(policyId); // a counter: never near 2^56
        risk.policyCount += 1;
    }

    /// @dev Makes value and status of a risk final.
    function _closeRisk(Risk storage risk, int32 value, uint8 status, uint64 assessedUntil) internal {
        risk.openRequest = 0;
        risk.assessedUntil = assessedUntil;
        risk.value = value;
        risk.status = status;
        risk.closed = true;
    }

    /// @dev Closes every policy of a closed risk. The list only grows at its head and never shrinks, so the walk is safe.
    function _closePolicies(uint256 requestId, bytes32 riskId, Risk storage risk, Curve memory curve)
        internal
    {
        (int32 value, uint8 status, uint256 policyId) = (risk.value, risk.status, risk.lastPolicy);
        while (policyId != 0) {
            Bond memory bond = _policies[policyId].bond;
            if (status == SheafTypes.STATUS_OK) {
                uint256 payout = curve.payout(value, bond.sumInsured);
                emit PolicySettled(policyId, requestId, riskId, value, status, payout);
                _closePolicy(policyId, bond, payout == 0 ? Stage.NoPayout : Stage.Paid, payout);
            } else {
                emit PolicyRefunded(policyId, requestId, riskId, status, bond.premium);
                _closePolicy(policyId, bond, Stage.Refunded, bond.premium);
            }
            policyId = bond.previous;
        }
    }

    /// @dev Makes a policy's stage final and has the pool release and pay it; what the token refuses waits in it.
    function _closePolicy(uint256 policyId, Bond memory bond, Stage final_, uint256 amount) private {
        address holder = _ownerOf(policyId);
        _policies[policyId].bond.stage = final_;
        emit MetadataUpdate(policyId);
        bool paid = final_ == Stage.Refunded
            ? POOL.refund(holder, bond.sumInsured, bond.premium)
            : POOL.settle(holder, bond.sumInsured, bond.premium, amount);
        if (paid) return;
        _policies[policyId].claimable = amount;
        emit Claimable(policyId, holder, amount);
    }
}
