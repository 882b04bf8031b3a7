// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {Creator, ModelTerms, Provenance, Usage} from "../../src/interfaces/IModelRegistry.sol";
import {Request, RequestState, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {OracleHandler} from "./OracleHandler.sol";

/// @notice The oracle's handler with juries, disputes, and a model with a price and a royalty for two creators.
contract JuryHandler is OracleHandler {
    address private constant ALICE = address(0xA11CE);
    address private constant BOB = address(0xB0B);

    ModelRegistry public models;
    uint256 public disputed;
    uint256 public royaltiesCollected;
    uint256 public royaltiesClaimed;

    function setUp() public override {
        super.setUp();
        models = new ModelRegistry(address(manager), true, 0);
        hub.setModels(address(models));
        models.setHub(address(hub));
        Creator[] memory creators = new Creator[](2);
        (creators[0], creators[1]) = (Creator(ALICE, 6667), Creator(BOB, 3333));
        models.registerModel(
            address(this),
            MODEL,
            "m",
            Provenance("a", "b", "c", "d", "e"),
            ModelTerms(Usage.PerUse, 1500, 0, 777_777),
            creators
        );
    }

    /// @dev A jury of operators that are not in the committee; the registry refuses any other.
    function seatJury(uint256 first, uint256 n) external {
        n = bound(n, 4, 7);
        first = bound(first, 0, OPERATORS - n);
        address[] memory members = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            members[i] = _operator(first + i);
        }
        try registry.seatJury(members) {
            uint64 epoch = registry.juryEpoch();
            (firstOf[epoch], sizeOf[epoch]) = (first, n);
        } catch {}
    }

    function dispute(uint256 pick) external {
        uint256 first = bound(pick, 1, hub.requestCount());
        Request memory request = hub.requestOf(first);
        if (hub.state(first) != RequestState.Reported || request.kind != SheafTypes.KIND_SETTLEMENT) return;
        uint256 id = hub.openDispute(first, _risks(request.riskCount));
        paidIn += hub.requestOf(id).fee;
        ++disputed;
    }

    function collectRoyalty(uint256 pick) external {
        uint256 id = bound(pick, 1, hub.requestCount());
        uint256 amount = hub.royaltyOf(id);
        try hub.collectRoyalty(_one(id)) {
            royaltyGone[id] = true;
            paidOut += amount;
            royaltiesCollected += amount;
        } catch {}
    }

    function claimRoyalty(bool alice) external {
        address account = alice ? ALICE : BOB;
        uint256 amount = models.royaltyOf(account);
        try models.claim(account) {
            royaltiesClaimed += amount;
        } catch {}
    }

    /// @notice What the model registry holds, and what its creators may claim.
    function royalties() external view returns (uint256 held_, uint256 owed_) {
        return (feeToken.balanceOf(address(models)), models.royaltyOf(ALICE) + models.royaltyOf(BOB));
    }
}
