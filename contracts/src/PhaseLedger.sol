// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {Cover, IPolicyPhases} from "./interfaces/IPolicyPhases.sol";
import {IProductBook} from "./interfaces/IProductBook.sol";
import {IRiskPool} from "./interfaces/IRiskPool.sol";
import {Sale} from "./libs/PolicyTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title PhaseLedger
/// @notice See IPolicyPhases: the half of the policy rights that knows covers of several phases. It computes no payout
/// and holds no money; it says how much of a payout its cover still has.
abstract contract PhaseLedger is IPolicyPhases, AccessManaged {
    using SafeCast for uint256;

    /// @dev A policy's place in a cover. The product is zero where the pool itself counts the sum for it.
    struct Phase {
        uint64 coverId;
        uint96 paid;
        uint96 sumInsured;
        bytes32 productId;
    }

    /// @notice Fewest phases of a cover: one is a policy.
    uint256 public constant MIN_PHASES = 2;
    /// @notice Most phases of a cover, so that a sale fits a transaction.
    uint256 public constant MAX_PHASES = 8;

    mapping(uint256 policyId => Phase) private _phases;
    mapping(uint256 coverId => Cover) private _covers;
    /// @inheritdoc IPolicyPhases
    mapping(bytes32 productId => uint256 sum) public sharedBy;

    /// @inheritdoc IPolicyPhases
    function coverOf(uint256 policyId) external view returns (uint256 coverId, Cover memory cover) {
        coverId = _phases[policyId].coverId;
        return (coverId, _covers[coverId]);
    }

    /// @inheritdoc IPolicyPhases
    function paidOf(uint256 policyId) external view returns (uint256) {
        return _phases[policyId].paid;
    }

    /// @dev Sells a policy for each phase. The book cannot be entered again while it sells, so that none of them closes
    /// before its cover is entered here.
    function _sellPhases(
        IPolicyBook book,
        bytes32[] calldata productIds,
        bytes32 parcelHash,
        address holder,
        uint256 sumInsured
    ) internal returns (uint256[] memory policyIds) {
        uint256 count = productIds.length;
        if (count < MIN_PHASES || count > MAX_PHASES) {
            revert PhaseCountInvalid(count, MIN_PHASES, MAX_PHASES);
        }
        if (IAccessManager(authority()).isTargetClosed(address(book))) revert SalesPaused(address(book));
        policyIds = new uint256[](count);
        Cover memory cover = _newCover(book.PRODUCTS(), productIds, sumInsured);
        Sale memory sale = Sale({
            productId: 0,
            parcelHash: parcelHash,
            holder: holder,
            seller: msg.sender,
            sumInsured: sumInsured,
            lockedAt: cover.productId
        });
        for (uint256 i = 0; i < count; ++i) {
            sale.productId = productIds[i];
            policyIds[i] = book.sellPhase(sale);
            Phase storage phase = _phases[policyIds[i]];
            (phase.coverId, phase.sumInsured) = (policyIds[0].toUint64(), sumInsured.toUint96());
            if (productIds[i] != sale.lockedAt) {
                phase.productId = productIds[i];
                _share(book.POOL(), productIds[i], sumInsured);
            }
        }
        _covers[policyIds[0]] = cover;
        emit CoverSold(policyIds[0], policyIds, sumInsured);
    }

    /// @dev Closes a phase; see IPolicyPhases.closePhase. The book closes a policy once.
    function _closePhase(uint256 policyId, uint256 due, uint256 premium)
        internal
        returns (uint256 amount, uint256 released, uint256 earned, bytes32 productId, bytes32 zone)
    {
        Phase storage phase = _phases[policyId];
        Cover storage cover = _covers[phase.coverId];
        (uint256 left, uint8 open) = (cover.left, cover.open - 1);
        amount = due < left ? due : left;
        left -= amount;
        released = open == 0 ? amount + left : amount;
        if (open == 0) left = 0;
        earned = left == 0 ? cover.unearned : premium;
        (cover.left, cover.open) = (left.toUint96(), open);
        cover.unearned -= earned.toUint96();
        phase.paid = amount.toUint96();
        if (phase.productId != 0) sharedBy[phase.productId] -= phase.sumInsured;
        emit PhaseClosed(policyId, phase.coverId, due, amount, left);
        return (amount, released, earned, cover.productId, cover.zone);
    }

    /// @inheritdoc IPolicyPhases
    function siblingsOf(uint256 policyId) public view returns (uint256 first, uint256 count) {
        first = _phases[policyId].coverId;
        return first == 0 ? (policyId, 1) : (first, _covers[first].phases);
    }

    /// @dev Counts a sum against the limit of a product under which the pool does not lock it.
    function _share(IRiskPool pool, bytes32 productId, uint256 sumInsured) private {
        uint256 shared = sharedBy[productId] + sumInsured;
        (uint256 taken, uint256 limit) = (pool.lockedBy(productId) + shared, pool.productLimit(productId));
        if (taken > limit) revert IRiskPool.LimitExceeded(productId, taken, limit);
        sharedBy[productId] = shared;
    }

    /// @dev The phase that may be settled last: the sum stays at risk until then, and exits wait for its product.
    function _last(IProductBook products, bytes32[] calldata productIds) private view returns (bytes32 last) {
        uint64 latest;
        for (uint256 i = 0; i < productIds.length; ++i) {
            uint64 from = products.settlesFrom(productIds[i]);
            if (from > latest) (last, latest) = (productIds[i], from);
        }
    }

    /// @dev A cover before its first phase is sold. Reverts on a product named twice, on two zones, and on premiums that no
    /// cover is worth.
    function _newCover(IProductBook products, bytes32[] calldata productIds, uint256 sumInsured)
        private
        view
        returns (Cover memory cover)
    {
        uint256 premiums;
        for (uint256 i = 0; i < productIds.length; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                if (productIds[j] == productIds[i]) revert PhaseTwice(productIds[i]);
            }
            (uint256 premium,,, bytes32 own) = products.quote(productIds[i], sumInsured);
            if (i != 0 && own != cover.zone) revert ZonesDiffer(cover.zone, own);
            (cover.zone, premiums) = (own, premiums + premium);
        }
        if (premiums > sumInsured) revert PremiumsTooHigh(premiums, sumInsured);
        cover.productId = _last(products, productIds);
        (cover.left, cover.unearned) = (sumInsured.toUint96(), premiums.toUint96());
        (cover.open, cover.phases) = (productIds.length.toUint8(), productIds.length.toUint8());
    }
}
