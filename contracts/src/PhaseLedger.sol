// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {Cover, IPolicyPhases} from "./interfaces/IPolicyPhases.sol";
import {Sale} from "./libs/PolicyTypes.sol";
import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IAccessManager} from "@openzeppelin/contracts/access/manager/IAccessManager.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";

/// @title PhaseLedger
/// @notice See IPolicyPhases: the half of the policy rights that knows covers of several phases. It computes no payout
/// and holds no money; it says how much of a payout its cover still has.
abstract contract PhaseLedger is IPolicyPhases, AccessManaged {
    using SafeCast for uint256;

    /// @dev A policy's place in a cover.
    struct Phase {
        uint64 coverId;
        uint96 paid;
    }

    /// @notice Fewest phases of a cover: one is a policy.
    uint256 public constant MIN_PHASES = 2;
    /// @notice Most phases of a cover, so that a sale fits a transaction.
    uint256 public constant MAX_PHASES = 8;

    mapping(uint256 policyId => Phase) private _phases;
    mapping(uint256 coverId => Cover) private _covers;

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
        Sale memory sale = Sale({
            productId: 0,
            parcelHash: parcelHash,
            holder: holder,
            seller: msg.sender,
            sumInsured: sumInsured,
            lockedAt: productIds[0]
        });
        for (uint256 i = 0; i < count; ++i) {
            for (uint256 j = 0; j < i; ++j) {
                if (productIds[j] == productIds[i]) revert PhaseTwice(productIds[i]);
            }
            sale.productId = productIds[i];
            policyIds[i] = book.sellPhase(sale);
            _phases[policyIds[i]].coverId = policyIds[0].toUint64();
        }
        (,,, bytes32 zone) = book.PRODUCTS().quote(productIds[0], sumInsured);
        _covers[policyIds[0]] =
            Cover({productId: productIds[0], zone: zone, left: sumInsured.toUint96(), open: count.toUint8()});
        emit CoverSold(policyIds[0], policyIds, sumInsured);
    }

    /// @dev Closes a phase; see IPolicyPhases.closePhase. The book closes a policy once.
    function _closePhase(uint256 policyId, uint256 due)
        internal
        returns (uint256 amount, uint256 released, bytes32 productId, bytes32 zone)
    {
        Phase storage phase = _phases[policyId];
        Cover storage cover = _covers[phase.coverId];
        (uint256 left, uint8 open) = (cover.left, cover.open - 1);
        amount = due < left ? due : left;
        left -= amount;
        released = open == 0 ? amount + left : amount;
        if (open == 0) left = 0;
        (cover.left, cover.open) = (left.toUint96(), open);
        phase.paid = amount.toUint96();
        emit PhaseClosed(policyId, phase.coverId, due, amount, left);
        return (amount, released, cover.productId, cover.zone);
    }
}
