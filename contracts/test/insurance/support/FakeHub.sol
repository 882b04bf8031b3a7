// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Outcome, Request, RequestState, SheafTypes} from "../../../src/libs/SheafTypes.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {MerkleProof} from "@openzeppelin/contracts/utils/cryptography/MerkleProof.sol";

/// @notice The part of the hub that the policy book uses, without committees: a test reports what it likes.
contract FakeHub {
    uint256 public constant FEE_BASE = 10e6;
    uint256 public constant FEE_PER_RISK = 1e6;

    address public feeToken;
    uint256 public requestCount;
    /// @dev Whether a failed request's fee is only credited, as the hub does when its token refuses.
    bool public creditOnly;
    mapping(uint256 => RequestState) public state;
    mapping(uint256 => bytes32) public outcomeRoot;
    mapping(uint256 => uint64) public reportedAt;
    mapping(uint256 => uint256) public firstOf;
    address public constant treasury = address(0x7EA5);
    mapping(uint256 => Request) private _requests;
    mapping(address => uint256) public creditOf;

    constructor(address feeToken_) {
        feeToken = feeToken_;
    }

    function open(
        uint8 kind,
        bytes32 termsHash,
        bytes32 modelDigest,
        bytes32[] calldata riskIds,
        uint64 windowStart,
        uint64 windowEnd,
        uint64 failAfter
    ) public returns (uint256 requestId) {
        requestId = ++requestCount;
        Request storage request = _requests[requestId];
        request.requestId = requestId;
        request.kind = kind;
        request.consumer = msg.sender;
        request.termsHash = termsHash;
        request.modelDigest = modelDigest;
        request.riskCount = uint32(riskIds.length);
        request.windowStart = windowStart;
        request.windowEnd = windowEnd;
        request.failAfter = failAfter;
        request.fee = feeFor(riskIds.length);
        state[requestId] = RequestState.Open;
        IERC20(feeToken).transferFrom(msg.sender, address(this), request.fee);
    }

    function openDispute(uint256 first, bytes32[] calldata riskIds) external returns (uint256 requestId) {
        Request memory r = _requests[first];
        uint64 failAfter = uint64(block.timestamp + 1 hours);
        requestId = open(3, r.termsHash, r.modelDigest, riskIds, r.windowStart, r.windowEnd, failAfter);
        firstOf[requestId] = first;
    }

    /// @dev As the hub's, with the same library.
    function verify(
        uint256 requestId,
        Outcome[] calldata outcomes,
        bytes32[] calldata proof,
        bool[] calldata flags
    ) external view returns (bool) {
        if (outcomes.length == 0 || outcomes.length + proof.length != flags.length + 1) return false;
        return MerkleProof.multiProofVerifyCalldata(proof, flags, outcomeRoot[requestId], _leaves(outcomes));
    }

    function _leaves(Outcome[] calldata outcomes) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](outcomes.length);
        for (uint256 i = 0; i < leaves.length; ++i) {
            require(i == 0 || outcomes[i].index > outcomes[i - 1].index, "fake: order");
            leaves[i] = SheafTypes.outcomeLeaf(outcomes[i]);
        }
    }

    function report(uint256 requestId, bytes32 root) external {
        require(state[requestId] == RequestState.Open, "fake: not open");
        state[requestId] = RequestState.Reported;
        outcomeRoot[requestId] = root;
        reportedAt[requestId] = uint64(block.timestamp);
    }

    function fail(uint256 requestId) external {
        require(state[requestId] == RequestState.Open, "fake: not open");
        state[requestId] = RequestState.Failed;
        Request storage request = _requests[requestId];
        if (creditOnly) creditOf[request.consumer] += request.fee;
        else IERC20(feeToken).transfer(request.consumer, request.fee);
    }

    function claim(address account) external {
        uint256 amount = creditOf[account];
        creditOf[account] = 0;
        IERC20(feeToken).transfer(account, amount);
    }

    function setCreditOnly(bool on) external {
        creditOnly = on;
    }

    function requestOf(uint256 requestId) external view returns (Request memory) {
        return _requests[requestId];
    }

    function failAfterOf(uint256 requestId) external view returns (uint256) {
        return _requests[requestId].failAfter;
    }

    function feeOf(bytes32, uint256 riskCount) external pure returns (uint256) {
        return feeFor(riskCount);
    }

    function disputeFeeOf(uint256, uint256 riskCount) external pure returns (uint256) {
        return feeFor(riskCount);
    }

    function earliestFail(uint8, uint64) external view returns (uint256) {
        return block.timestamp + 30 days;
    }

    function feeFor(uint256 riskCount) public pure returns (uint256) {
        return FEE_BASE + FEE_PER_RISK * riskCount;
    }
}
