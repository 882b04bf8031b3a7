// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Disputes} from "../../../src/Disputes.sol";
import {PolicyBook} from "../../../src/PolicyBook.sol";
import {Challenge, ChallengeState} from "../../../src/interfaces/IDisputes.sol";
import {Outcome, RequestState} from "../../../src/libs/SheafTypes.sol";
import {TestTree} from "../../support/TestTree.sol";
import {FakeHub} from "../support/FakeHub.sol";
import {BlacklistToken, PlainToken} from "../support/Tokens.sol";
import {MoneyHandler} from "./MoneyHandler.sol";

/// @notice The money handler with challenges: it puts bonds down, has them ruled on or lets them lapse, and keeps books
/// of what went in and came out.
contract DisputeHandler is MoneyHandler {
    Disputes public immutable DISPUTES;

    uint256 public bondsIn;
    uint256 public bondsOut;
    uint256 public upheld;
    uint256 public rejected;
    uint256[] private _disputed;

    constructor(PolicyBook book, FakeHub hub, BlacklistToken token, PlainToken feeToken)
        MoneyHandler(book, hub, token, feeToken)
    {
        DISPUTES = Disputes(address(book.DISPUTES()));
        token.approve(address(DISPUTES), type(uint256).max);
        feeToken.approve(address(DISPUTES), type(uint256).max);
    }

    /// @dev A dispute from challenge to ruling in one step: the random walk alone seldom gets there before the deadline.
    function dispute(uint256 which, uint256 at, uint256 value) external {
        uint256 before = _disputed.length;
        challenge(which, at);
        if (_disputed.length == before) return;
        uint256 second = _disputed[before];
        Outcome[] memory list = new Outcome[](1);
        list[0].riskId = _requestRisks[second][0];
        list[0].status = value % 2 == 0 ? 2 : 1; // one that is not ok overturns nothing
        list[0].value = int32(int256(value % 2_400_000));
        list[0].clearBps = 10_000;
        _outcomes[second].push(list[0]);
        HUB.report(second, TestTree.rootOf(list));
        rule(before);
    }

    function challenge(uint256 which, uint256 at) public {
        uint256 first = _pick(which);
        if (first == 0 || HUB.state(first) != RequestState.Reported || HUB.requestOf(first).kind != 1) {
            return;
        }
        Outcome[] memory list = _outcomes[first];
        at = at % list.length;
        bytes32 riskId = list[at].riskId;
        bool decided = list[at].status != 0 && list[at].status < 5;
        bool waits = BOOK.riskOf(riskId).openRequest == first;
        bool fresh = DISPUTES.challengeOf(first, riskId).state == ChallengeState.None;
        if (!decided || !waits || !fresh) return;
        if (block.timestamp >= DISPUTES.challengeableUntil(first, riskId)) return;
        uint256 bond = DISPUTES.bondFor(BOOK.riskOf(riskId).productId, riskId);
        TOKEN.mint(address(this), bond);
        bondsIn += bond;
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, at, 1);
        uint256 second = DISPUTES.challenge(first, part, proof, flags);
        _disputed.push(second);
        bytes32[] memory ids = new bytes32[](1);
        ids[0] = riskId;
        _open(second, ids);
    }

    function rule(uint256 which) public {
        uint256 second = _dispute(which);
        if (second == 0 || HUB.state(second) != RequestState.Reported) return;
        if (block.timestamp >= DISPUTES.disputeOf(second).deadline) return;
        Outcome[] memory list = _outcomes[second];
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 0, 1);
        bool open = _isOpen(second);
        DISPUTES.rule(second, part, proof, flags);
        if (!open) return;
        ChallengeState state = DISPUTES.challengeOf(HUB.firstOf(second), list[0].riskId).state;
        if (state == ChallengeState.Upheld) ++upheld;
        else if (state == ChallengeState.Rejected) ++rejected;
    }

    function closeDispute(uint256 which) external {
        uint256 second = _dispute(which);
        if (second == 0) return;
        bool failed = HUB.state(second) == RequestState.Failed;
        if (!failed && block.timestamp < DISPUTES.disputeOf(second).deadline) return;
        DISPUTES.close(second, _requestRisks[second]);
        if (!failed || _returned[second]) return;
        DISPUTES.returnFee(second);
        _returned[second] = true;
    }

    function claimBond(uint256 which) external {
        address account = which % 2 == 0 ? address(this) : HUB.treasury();
        uint256 amount = DISPUTES.creditOf(account);
        if (amount == 0) return;
        DISPUTES.claim(account);
        bondsOut += amount;
    }

    /// @notice What disputes must hold: bonds of open challenges and what was given and not pulled.
    function bondsOwed() external view returns (uint256 sum) {
        for (uint256 i = 0; i < _disputed.length; ++i) {
            uint256 second = _disputed[i];
            if (_isOpen(second)) {
                sum += DISPUTES.challengeOf(HUB.firstOf(second), _requestRisks[second][0]).bond;
            }
        }
        sum += DISPUTES.creditOf(address(this)) + DISPUTES.creditOf(HUB.treasury());
    }

    function _isOpen(uint256 second) private view returns (bool) {
        // A challenge that nobody answered leaves its place to a later one.
        Challenge memory entry = DISPUTES.challengeOf(HUB.firstOf(second), _requestRisks[second][0]);
        return entry.second == second && entry.state == ChallengeState.Open;
    }

    function _dispute(uint256 which) private view returns (uint256) {
        return _disputed.length == 0 ? 0 : _disputed[which % _disputed.length];
    }
}
