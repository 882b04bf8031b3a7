// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyArt} from "./interfaces/IPolicyArt.sol";
import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {IPolicyRights} from "./interfaces/IPolicyRights.sol";
import {IProductBook} from "./interfaces/IProductBook.sol";
import {IRiskPool} from "./interfaces/IRiskPool.sol";
import {PolicyView, Risk, Stage} from "./libs/PolicyTypes.sol";
import {Outcome, SheafTypes} from "./libs/SheafTypes.sol";
import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC4906} from "@openzeppelin/contracts/interfaces/IERC4906.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC721} from "@openzeppelin/contracts/token/ERC721/ERC721.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title PolicyLedger
/// @notice The inner half of the policy book: risks, policies, their tokens, and how they are bound and closed. It
/// never decides when: PolicyBook does.
abstract contract PolicyLedger is IPolicyBook, ERC721, IERC4906 {
    using SafeCast for uint256;

    /// @dev The part of a policy that settlement needs: one slot, read once and written once. A payment that waits is one
    /// bit of it: how much follows from the stage, the product and the risk, which are final by then.
    struct Bond {
        uint96 sumInsured;
        uint96 premium;
        uint32 previous;
        uint16 soldDay;
        uint8 flags;
        Stage stage;
    }

    /// @dev What is kept of a policy; its owner is the token's, its outcome the risk's.
    struct Policy {
        Bond bond;
        bytes32 riskId;
    }

    /// @dev What closing the policies of a page needs, read once; and the sums of those that nobody is paid for now, of
    /// which the pool hears once, at the end. Of a phase, where the pool locked the sum of its cover, what of it is released,
    /// and which premiums are earned.
    struct Closing {
        uint256 requestId;
        bytes32 productId;
        bytes32 zone;
        bool payByClaim;
        uint256 sumInsured;
        uint256 premium;
        uint256 owed;
        bytes32 lockedAt;
        bytes32 lockedIn;
        uint256 released;
        uint256 earned;
    }

    /// @notice Most policies on one risk, so that one outcome can always be settled in one transaction.
    uint256 public constant MAX_POLICIES_PER_RISK = 64;
    /// @dev A payment waits.
    uint8 internal constant OWED = 1;
    /// @dev The rights divide what is paid.
    uint8 internal constant ENCUMBERED = 2;
    /// @dev The policy is a phase: it shares its sum insured with the others of its cover.
    uint8 internal constant PHASED = 4;
    bytes4 private constant ERC4906_ID = 0x49064906;

    /// @notice Products.
    IProductBook public immutable PRODUCTS;
    /// @notice Pool that holds premiums and capital.
    IRiskPool public immutable POOL;
    /// @notice Premium and payout token, the pool's asset.
    IERC20 public immutable TOKEN;
    /// @notice Beneficiaries, liens, and policies that nobody holds yet.
    IPolicyRights public immutable RIGHTS;
    /// @notice Draws the policies.
    IPolicyArt public immutable ART;

    /// @inheritdoc IPolicyBook
    uint256 public policyCount;
    mapping(uint256 policyId => Policy) internal _policies;
    mapping(bytes32 riskId => Risk) internal _risks;

    /// @param products_ Product book.
    /// @param pool_ Risk pool.
    /// @param rights_ Policy rights.
    /// @param art_ Policy art.
    constructor(IProductBook products_, IRiskPool pool_, IPolicyRights rights_, IPolicyArt art_)
        ERC721("Sheaf Policy", "SHEAF")
    {
        PRODUCTS = products_;
        POOL = pool_;
        TOKEN = IERC20(pool_.asset());
        RIGHTS = rights_;
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
        shown.claimable = _waiting(policyId);
        shown.stage = stage(policyId);
        shown.status = risk.status;
        shown.value = risk.value;
        shown.assessedUntil = risk.assessedUntil;
        shown.openRequest = risk.openRequest;
        if (shown.stage == Stage.Paid) shown.payout = _amount(policyId, policy);
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
    function atStake(bytes32 riskId) external view returns (uint256 sum) {
        for (uint256 id = _risks[riskId].lastPolicy; id != 0; id = _policies[id].bond.previous) {
            Bond storage bond = _policies[id].bond;
            if (bond.stage == Stage.Bound) sum += bond.sumInsured;
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
    function contractURI() external view returns (string memory) {
        return ART.contractURI(name());
    }

    /// @notice Metadata of a policy as a data URI, drawn from its present values; reverts if unknown.
    /// @param policyId Policy.
    /// @return A data URI.
    function tokenURI(uint256 policyId) public view override returns (string memory) {
        return ART.tokenURI(address(this), policyId);
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
            previous: uint256(risk.lastPolicy).toUint32(),
            soldDay: (block.timestamp / 1 days).toUint16(),
            flags: 0,
            stage: Stage.Bound
        });
        risk.lastPolicy = policyId.toUint32();
        risk.policyCount += 1;
    }

    /// @dev Notes an index so far, unless the risk is closed or knows a later one.
    function _monitor(uint256 requestId, Outcome calldata outcome, uint64 windowEnd) internal {
        Risk storage risk = _risks[outcome.riskId];
        if (outcome.status == 0 || outcome.status > SheafTypes.STATUS_UNDECIDED) return;
        if (risk.closed || risk.assessedUntil >= windowEnd) return;
        risk.assessedUntil = windowEnd;
        risk.value = outcome.value;
        risk.status = outcome.status;
        for (uint256 policyId = risk.lastPolicy; policyId != 0; policyId = _policies[policyId].bond.previous) {
            emit PolicyMonitored(
                policyId, requestId, outcome.riskId, outcome.value, outcome.status, windowEnd
            );
            emit MetadataUpdate(policyId);
        }
    }

    /// @dev Makes value and status of a risk final.
    function _closeRisk(Risk storage risk, int32 value, uint8 status, uint64 assessedUntil) internal {
        risk.openRequest = 0;
        risk.assessedUntil = assessedUntil;
        risk.value = value;
        risk.status = status;
        risk.closed = true;
    }

    /// @dev Closes every open policy of a closed risk. The list only grows at its head and never shrinks, so the walk is
    /// safe; what was cancelled is passed.
    function _closePolicies(Closing memory closing, bytes32 riskId, Risk storage risk) internal {
        (int32 value, uint8 status, uint256 policyId) = (risk.value, risk.status, risk.lastPolicy);
        while (policyId != 0) {
            Bond memory bond = _policies[policyId].bond;
            if (bond.stage == Stage.Cancelled) {
                policyId = bond.previous;
                continue;
            }
            bool ok = status == SheafTypes.STATUS_OK;
            uint256 amount =
                ok ? PRODUCTS.payoutFor(closing.productId, value, bond.sumInsured) : uint256(bond.premium);
            amount = _due(closing, policyId, bond, amount);
            if (ok) {
                bond.stage = amount == 0 ? Stage.NoPayout : Stage.Paid;
                emit PolicySettled(policyId, closing.requestId, riskId, value, status, amount);
            } else {
                bond.stage = Stage.Refunded;
                emit PolicyRefunded(policyId, closing.requestId, riskId, status, amount);
            }
            _closePolicy(closing, policyId, bond, amount);
            policyId = bond.previous;
        }
    }

    /// @dev Makes a policy's stage final and has the pool release and pay it; what is not paid now waits in its slot. The
    /// stage is written before the pool may call a token, the bit after it: until then nothing can be claimed.
    function _closePolicy(Closing memory closing, uint256 policyId, Bond memory bond, uint256 amount)
        private
    {
        address to;
        if (amount != 0 && !closing.payByClaim && bond.flags & ENCUMBERED == 0) {
            to = _ownerOf(policyId);
            if (to == address(RIGHTS)) to = address(0);
        }
        bool waits = amount != 0;
        bool alone = to != address(0) || bond.flags & PHASED != 0;
        if (!alone) {
            if (waits) bond.flags |= OWED;
            closing.sumInsured += bond.sumInsured;
            closing.premium += bond.premium;
            closing.owed += amount;
        }
        _policies[policyId].bond = bond;
        emit MetadataUpdate(policyId);
        if (alone) {
            waits = !_release(closing, bond, to, amount);
            if (waits) _policies[policyId].bond.flags |= OWED;
        }
        if (waits) emit Claimable(policyId, amount);
    }

    /// @dev What a policy is paid of what it is due: all of it, but for a phase no more than its cover has left.
    function _due(Closing memory closing, uint256 policyId, Bond memory bond, uint256 amount)
        internal
        returns (uint256 paid)
    {
        if (bond.flags & PHASED == 0) return amount;
        (paid, closing.released, closing.earned, closing.lockedAt, closing.lockedIn) =
            RIGHTS.closePhase(policyId, amount, bond.premium);
        (uint256 first, uint256 count) = RIGHTS.siblingsOf(policyId); // what is left changes the pictures of all
        emit BatchMetadataUpdate(first, first + count - 1);
    }

    /// @dev Has the pool release what it holds for a policy, or for a phase what its cover needs no more, and pay.
    function _release(Closing memory closing, Bond memory bond, address to, uint256 amount)
        internal
        returns (bool)
    {
        if (bond.flags & PHASED == 0) {
            return POOL.close(closing.productId, closing.zone, to, bond.sumInsured, bond.premium, amount);
        }
        return POOL.close(closing.lockedAt, closing.lockedIn, to, closing.released, closing.earned, amount);
    }

    /// @dev Refuses a policy that is sent to the rights: only what is sold there has a key that takes it out again.
    function _update(address to, uint256 policyId, address auth) internal override returns (address from) {
        from = super._update(to, policyId, auth);
        if (to == address(RIGHTS) && from != address(0)) revert ERC721InvalidReceiver(to);
    }

    /// @dev Tells the pool of the policies that nobody was paid for.
    function _flush(Closing memory closing) internal {
        if (closing.sumInsured == 0) return;
        POOL.close(
            closing.productId, closing.zone, address(0), closing.sumInsured, closing.premium, closing.owed
        );
    }

    /// @dev What waits in a policy. Its stage, its product and the outcome of its risk are final while the bit is set.
    function _waiting(uint256 policyId) internal view returns (uint256) {
        Policy storage policy = _policies[policyId];
        return policy.bond.flags & OWED == 0 ? 0 : _amount(policyId, policy);
    }

    /// @dev What a closed policy is paid: its stage, its product and the outcome of its risk are final.
    function _amount(uint256 policyId, Policy storage policy) private view returns (uint256) {
        if (policy.bond.flags & PHASED != 0) return RIGHTS.paidOf(policyId);
        if (policy.bond.stage != Stage.Paid) return policy.bond.premium;
        Risk storage risk = _risks[policy.riskId];
        return PRODUCTS.payoutFor(risk.productId, risk.value, policy.bond.sumInsured);
    }
}
