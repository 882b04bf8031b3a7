// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {FeeSchedule, IReportHub} from "../src/interfaces/IReportHub.sol";
import {QuorumVerifier} from "../src/libs/QuorumVerifier.sol";
import {Report, RequestState} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @notice Where a request's fee goes.
contract ReportHubFeesTest is HubFixture {
    function setUp() public override {
        super.setUp();
        _seat(0, 4);
    }

    function testFeeIsBaseAndRisks() public view {
        assertEq(hub.feeFor(1), 11e6);
        assertEq(hub.feeFor(4096), 10e6 + 4096e6);
        assertEq(abi.encode(hub.fees()), abi.encode(_schedule()));
    }

    /// @dev Fee 13 of 3 risks: 3 to the submitter, of the other 10 a tenth to the treasury, 9 to 3 observers.
    function testAReportedFeeIsSplit() public {
        uint256 id = _open(3);
        _submit(id, 0, 4);
        assertEq(hub.creditOf(SUBMITTER), 3e6);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(hub.rewardOf(_operator(i), id), 3e6);
            vm.expectEmit(address(hub));
            emit IReportHub.RewardCollected(id, _operator(i), 3e6);
            hub.collect(_operator(i), _one(id));
            assertEq(feeToken.balanceOf(_operator(i)), 3e6);
            assertEq(hub.rewardOf(_operator(i), id), 0);
        }
        vm.expectEmit(address(hub));
        emit IReportHub.ProtocolFeeCollected(id, TREASURY, 1e6);
        hub.collectProtocol(_one(id));
        assertEq(feeToken.balanceOf(TREASURY), 1e6);
        hub.claim(SUBMITTER);
        assertEq(feeToken.balanceOf(SUBMITTER), 3e6);
        assertEq(feeToken.balanceOf(address(hub)), 0, "invariant 9: to the last unit");
    }

    function testNobodyCollectsTwiceOrWithoutAPart() public {
        uint256 id = _open(3);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.RequestNotReported.selector, id, RequestState.Open));
        hub.collect(_operator(0), _one(id));
        assertEq(hub.rewardOf(_operator(0), id), 0);
        _submit(id, 0, 4);

        hub.collect(_operator(0), _one(id));
        _nothing(id, _operator(0), "twice");
        _nothing(id, _operator(3), "a member that did not observe");
        _nothing(id, address(0xBAD), "no member");
        hub.collectProtocol(_one(id));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.NothingToCollect.selector, id, TREASURY));
        hub.collectProtocol(_one(id));

        uint256[] memory same = new uint256[](2);
        (same[0], same[1]) = (id, id);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.NothingToCollect.selector, id, _operator(1)));
        hub.collect(_operator(1), same);
    }

    function testRewardsOfSeveralEpochsAreCollectedTogether() public {
        uint256[] memory ids = new uint256[](3);
        ids[0] = _open(3);
        _submit(ids[0], 0, 4);
        ids[1] = _open(3);
        _seat(0, 7);
        ids[2] = _open(3);
        _submit(ids[1], 0, 4);
        _submit(ids[2], 0, 7);
        hub.collect(_operator(1), ids);
        assertEq(feeToken.balanceOf(_operator(1)), 3e6 + 3e6 + 1.8e6);
    }

    function testTermsOfPaymentAreThoseOfTheOpening() public {
        uint256 id = _open(3);
        hub.setFees(
            FeeSchedule({base: 100e6, perRisk: 0, submitterRefund: 0, protocolBps: 0}), address(0xBEEF)
        );
        _submit(id, 0, 4);
        assertEq(hub.creditOf(SUBMITTER), 3e6);
        assertEq(hub.rewardOf(_operator(0), id), 3e6);
        assertEq(hub.feeFor(9), 100e6);
    }

    function testFeesCannotPassTheirCaps() public {
        _refuseFees(FeeSchedule(100e6 + 1, 0, 0, 0), "base", 100e6 + 1, 100e6);
        _refuseFees(FeeSchedule(0, 10e6 + 1, 0, 0), "perRisk", 10e6 + 1, 10e6);
        _refuseFees(FeeSchedule(5, 0, 6, 0), "submitterRefund", 6, 5);
        _refuseFees(FeeSchedule(5, 0, 5, 2001), "protocolBps", 2001, 2000);
        vm.prank(address(0xBAD));
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(0xBAD))
        );
        hub.setFees(_schedule(), TREASURY);
    }

    function testARequestMayBeFree() public {
        hub.setFees(FeeSchedule(0, 0, 0, 0), TREASURY);
        feeToken.approve(address(hub), 0);
        uint256 id = _open(1);
        _submit(id, 0, 4);
        assertEq(hub.creditOf(SUBMITTER), 0);
        hub.collect(_operator(0), _one(id));
        hub.collectProtocol(_one(id));
    }

    /// forge-config: default.fuzz.runs = 128
    function testFuzzFeesAddUpToTheLastUnit(FeeSchedule memory fees, uint32 observers, uint256 n) public {
        fees.base = uint96(bound(fees.base, 0, 100e6));
        fees.perRisk = 1;
        fees.submitterRefund = uint96(bound(fees.submitterRefund, 0, fees.base));
        fees.protocolBps = uint16(bound(fees.protocolBps, 0, 2000));
        n = bound(n, 4, 31);
        hub.setFees(fees, TREASURY);
        _seat(0, n);
        uint256 id = _open(1);
        observers = _submitWith(id, observers, n);
        _collectAll(id, observers, n);
        assertEq(feeToken.balanceOf(address(hub)), 0, "invariant 9: to the last unit");
        uint256 shared = uint256(fees.base) + 1 - fees.submitterRefund;
        assertLe(
            feeToken.balanceOf(TREASURY),
            shared * fees.protocolBps / 10_000 + n,
            "the treasury gets its share and less than a unit of each observer"
        );
    }

    /// @dev Submits with the given observers, made at least m members of the committee.
    function _submitWith(uint256 id, uint32 observers, uint256 n) private returns (uint32) {
        (,, uint256 m) = QuorumVerifier.sizes(n);
        Report memory r = _report(id);
        r.observers = uint32((observers & ((1 << n) - 1)) | ((1 << m) - 1));
        bytes memory signatures = _sign(hub.reportDigest(r), 0, _quorum(n));
        vm.prank(SUBMITTER);
        hub.submit(r, _quorum(n), signatures);
        return r.observers;
    }

    function _collectAll(uint256 id, uint32 observers, uint256 n) private {
        uint256 first = hub.rewardOf(_operator(0), id);
        for (uint256 i = 0; i < n; ++i) {
            if ((observers >> i) & 1 == 0) continue;
            hub.collect(_operator(i), _one(id));
            assertEq(feeToken.balanceOf(_operator(i)), first, "equal parts");
        }
        hub.collectProtocol(_one(id));
        if (hub.creditOf(SUBMITTER) != 0) hub.claim(SUBMITTER);
    }

    function _nothing(uint256 id, address account, string memory) private {
        vm.expectRevert(abi.encodeWithSelector(IReportHub.NothingToCollect.selector, id, account));
        hub.collect(account, _one(id));
    }

    function _refuseFees(FeeSchedule memory s, bytes32 name, uint256 given, uint256 max) private {
        vm.expectRevert(abi.encodeWithSelector(IReportHub.ParameterOutOfRange.selector, name, given, max));
        hub.setFees(s, TREASURY);
    }
}
