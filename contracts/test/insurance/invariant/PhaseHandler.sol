// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PolicyBook} from "../../../src/PolicyBook.sol";
import {SheafCallbacks} from "../../../src/SheafCallbacks.sol";
import {Product} from "../../../src/interfaces/IProductBook.sol";
import {IReportHub} from "../../../src/interfaces/IReportHub.sol";
import {CallState} from "../../../src/interfaces/ISheafCallbacks.sol";
import {ISheafConsumer} from "../../../src/interfaces/ISheafConsumer.sol";
import {Outcome, RequestState, SheafTypes} from "../../../src/libs/SheafTypes.sol";
import {TestTree} from "../../support/TestTree.sol";
import {FakeHub} from "../support/FakeHub.sol";
import {BlacklistToken, PlainToken} from "../support/Tokens.sol";
import {DisputeHandler} from "./DisputeHandler.sol";

/// @notice The money handler with covers of two phases, and as a contract that asks to be called with outcomes.
contract PhaseHandler is DisputeHandler, ISheafConsumer {
    SheafCallbacks public immutable CALLBACKS;

    uint256 public covers;
    uint256 public calls;
    uint256 public wrongCalls;
    mapping(uint256 requestId => mapping(bytes32 riskId => uint256)) private _called;

    constructor(PolicyBook book, FakeHub hub, BlacklistToken token, PlainToken feeToken)
        DisputeHandler(book, hub, token, feeToken)
    {
        CALLBACKS = new SheafCallbacks(IReportHub(address(hub)), DISPUTES);
    }

    function sellCover(uint256 parcel, uint256 holder, uint256 sum) external {
        bytes32[] memory ids = new bytes32[](2);
        ids[holder % 2] = _onSale();
        bytes32 twin = _twin(ids[holder % 2]); // it settles first, so its limit is the rights' to keep
        if (twin == 0) return;
        ids[1 - holder % 2] = twin;
        (,, bool retired,) = PRODUCTS.quote(twin, 1);
        if (retired) return;
        POOL.serve(1000);
        sum = _bound(sum, 2, 20_000e6);
        if (POOL.lockedBy(twin) + RIGHTS.sharedBy(twin) + sum > POOL.productLimit(twin)) return;
        if (sum > _capacity(ids[holder % 2]) || _full(ids[0], parcel) || _full(ids[1], parcel)) return;
        uint256 cost;
        for (uint256 i = 0; i < 2; ++i) {
            (uint256 premium,,,) = PRODUCTS.quote(ids[i], sum);
            cost += premium;
        }
        if (cost > sum) return;
        TOKEN.mint(address(this), cost);
        bytes32 parcelHash = _parcelHash(parcel);
        if (holder % 8 == 0) RIGHTS.sellPhasesFor(ids, parcelHash, vm.addr(CLAIM_KEY), sum);
        else RIGHTS.sellPhases(ids, parcelHash, _actor(holder), sum);
        premiums += cost;
        ++covers;
        for (uint256 i = 0; i < 2; ++i) {
            _note(SheafTypes.riskId(ids[i], parcelHash));
        }
    }

    function ask(uint256 which, uint256 at) external {
        uint256 requestId = _pick(which);
        if (requestId == 0) return;
        bytes32 riskId = _requestRisks[requestId][at % _requestRisks[requestId].length];
        CallState state = CALLBACKS.callOf(requestId, riskId, address(this)).state;
        if (state == CallState.Asked || state == CallState.Done) return;
        CALLBACKS.ask(requestId, riskId, 200_000, uint32(at % 3 days));
    }

    function deliver(uint256 which, uint256 at) external {
        uint256 requestId = _pick(which);
        if (requestId == 0 || HUB.state(requestId) != RequestState.Reported) return;
        Outcome[] memory list = _outcomes[requestId];
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(list, at % list.length, 1);
        address[] memory consumers = new address[](1);
        consumers[0] = address(this);
        CALLBACKS.deliver(requestId, consumers, part, proof, flags);
    }

    function onSheafOutcome(uint256 requestId, Outcome calldata outcome) external {
        ++calls;
        bool first = ++_called[requestId][outcome.riskId] == 1;
        bool due = CALLBACKS.isFinal(requestId, outcome.riskId);
        if (!first || !due || msg.sender != address(CALLBACKS)) ++wrongCalls;
    }

    /// @dev A product of the same season with a shorter window and a limit; the season's own stays the newest. Zero if
    /// there is none yet in the last instant of the sale: sales are then still open, and publications no more.
    function _twin(bytes32 productId) private returns (bytes32 id) {
        id = keccak256(abi.encode("twin", productId));
        if (termsAtSale[id] != 0) return id;
        Product memory p = PRODUCTS.product(productId);
        if (p.saleCutoff == block.timestamp) return 0;
        p.termsHash = id;
        p.windowEnd -= 10 days;
        p.curve.limitBps = 6000;
        p.premiumRateBps = p.premiumRateBps < 9000 ? 9000 - p.premiumRateBps : 1; // together at most the sum, mostly
        PRODUCTS.publish(p);
        termsAtSale[id] = keccak256(abi.encode(PRODUCTS.product(id)));
        _products[_products.length - 1] = id;
        _products.push(productId);
    }

    function _full(bytes32 productId, uint256 parcel) private view returns (bool) {
        bytes32 riskId = SheafTypes.riskId(productId, _parcelHash(parcel));
        return BOOK.riskOf(riskId).policyCount >= BOOK.MAX_POLICIES_PER_RISK();
    }
}
