// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Disputes} from "../../src/Disputes.sol";
import {ModelRegistry} from "../../src/ModelRegistry.sol";
import {PolicyArt} from "../../src/PolicyArt.sol";
import {PolicyBook} from "../../src/PolicyBook.sol";
import {PolicyRights} from "../../src/PolicyRights.sol";
import {ProductBook} from "../../src/ProductBook.sol";
import {RiskPool} from "../../src/RiskPool.sol";
import {DemoToken} from "../../src/demo/DemoToken.sol";
import {IPolicyBook} from "../../src/interfaces/IPolicyBook.sol";
import {IProductBook, Product} from "../../src/interfaces/IProductBook.sol";
import {FeeSchedule} from "../../src/interfaces/IReportHub.sol";
import {Stage} from "../../src/libs/PolicyTypes.sol";
import {Outcome, Report, RequestState, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {HubFixture} from "../support/HubFixture.sol";
import {TestTree} from "../support/TestTree.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

/// @notice The whole road on the real hub: four staked operators sign, the policy book pays.
contract InsuranceEndToEndTest is HubFixture {
    uint64 private constant CUTOFF = NOW + 24 days;
    uint64 private constant START = NOW + 91 days;
    uint64 private constant END = START + 31 days;
    uint256 private constant SUM = 5000e6;
    uint256 private constant FIELDS = 11;
    bytes32 private constant RAIN = keccak256("rain terms");

    DemoToken private _payout;
    ModelRegistry private _models;
    ProductBook private _products;
    RiskPool private _pool;
    PolicyBook private _book;
    Disputes private _disputes;

    function setUp() public override {
        super.setUp();
        _seat(0, 4);
        _payout = new DemoToken("Payout", "USDX", address(this));
        _models = new ModelRegistry(address(manager), true, 0);
        _models.register(MODEL, "ipfs://model");
        _products = new ProductBook(address(manager), _models);
        _pool = new RiskPool(address(manager), IERC20(_payout), "Sheaf Pool", "sPOOL");
        PolicyRights rights = new PolicyRights(address(manager));
        _disputes = new Disputes(address(manager), hub, _products, IERC20(_payout));
        _book = new PolicyBook(address(manager), hub, _disputes, _products, _pool, rights, new PolicyArt());
        _disputes.setBook(address(_book));
        _pool.setBook(address(_book));
        _pool.setLimit(RAIN, 10_000);
        rights.setBook(address(_book));
        _payout.mint(address(this), 200_000e6);
        _payout.approve(address(_pool), 100_000e6);
        _payout.approve(address(_book), type(uint256).max);
        feeToken.approve(address(_book), type(uint256).max);
        _pool.deposit(100_000e6, address(this));
        _products.publish(_rain());
        for (uint256 i = 0; i < FIELDS; ++i) {
            _book.sell(RAIN, keccak256(abi.encode("parcel", i)), _holder(i), SUM, "");
        }
    }

    function _rain() private pure returns (Product memory p) {
        p.termsHash = RAIN;
        p.modelDigest = MODEL;
        p.windowStart = START;
        p.windowEnd = END;
        p.saleCutoff = CUTOFF;
        p.waitingPeriod = 5 days;
        p.spreadTolerance = 50_000;
        p.fallbackRule = 1;
        p.premiumRateBps = 800;
        p.curve.kind = 1;
        p.curve.trigger = 1_200_000;
        p.curve.exit = 2_000_000;
        p.name = "Excess rain, July";
        p.peril = "Too much rain in 31 days";
        p.unit = "mm";
        p.indexDecimals = 2;
    }

    function _holder(uint256 i) private pure returns (address) {
        return address(uint160(0x40000 + i));
    }

    function _riskIds() private pure returns (bytes32[] memory ids) {
        ids = new bytes32[](FIELDS);
        for (uint256 i = 0; i < FIELDS; ++i) {
            ids[i] = SheafTypes.riskId(RAIN, keccak256(abi.encode("parcel", i)));
        }
    }

    /// @dev 160.72 mm everywhere, but field 8 insufficient, 9 dispersed, 10 undecided.
    function _season() private pure returns (Outcome[] memory list) {
        bytes32[] memory ids = _riskIds();
        list = new Outcome[](FIELDS);
        for (uint256 i = 0; i < FIELDS; ++i) {
            list[i].index = uint32(i);
            list[i].riskId = ids[i];
            (list[i].value, list[i].low, list[i].high) = (1_607_200, 1_600_000, 1_610_000);
            (list[i].clearBps, list[i].k, list[i].status) = (10_000, 4, 1);
            if (i < 8) continue;
            (list[i].value, list[i].low, list[i].high) = (0, 0, 0);
            list[i].status = i == 8 ? 2 : i == 9 ? 4 : 5;
        }
    }

    /// @dev A report of three of the four operators on any outcomes.
    function _answer(uint256 requestId, Outcome[] memory list) private {
        Report memory report = _report(requestId);
        report.outcomeRoot = TestTree.rootOf(list);
        uint32 signers = _quorum(4);
        bytes memory signatures = _sign(hub.reportDigest(report), 0, signers);
        vm.prank(SUBMITTER);
        hub.submit(report, signers, signatures);
    }

    function _settlePage(uint256 requestId, Outcome[] memory list, uint256 from, uint256 count) private {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(list, from, count);
        _book.settle(requestId, part, proof, flags);
    }

    function test_a_season_from_sale_to_payment() public {
        vm.warp(CUTOFF + 1);
        vm.expectRevert(
            abi.encodeWithSelector(IPolicyBook.SaleClosed.selector, RAIN, CUTOFF, uint256(CUTOFF) + 1)
        );
        _book.sell(RAIN, keccak256("late"), _holder(0), SUM, "");

        vm.warp(START + 20 days);
        uint256 monitoring = _book.requestMonitoring(RAIN, _riskIds(), START + 19 days);
        Outcome[] memory soFar = _season();
        _answer(monitoring, soFar);
        _settlePage(monitoring, soFar, 0, FIELDS);
        assertEq(uint8(_book.stage(1)), uint8(Stage.Monitored));
        assertEq(_payout.balanceOf(_holder(0)), 0);

        vm.warp(END);
        uint256 requestId = _book.requestSettlement(RAIN, _riskIds());
        Outcome[] memory list = _season();
        _answer(requestId, list);
        _settlePage(requestId, list, 0, 6);
        _settlePage(requestId, list, 6, 5);
        for (uint256 i = 0; i < 8; ++i) {
            assertEq(_payout.balanceOf(_holder(i)), 2545e6);
        }
        assertEq(_payout.balanceOf(_holder(8)), 400e6);
        assertEq(_payout.balanceOf(_holder(9)), 400e6);
        assertEq(_payout.balanceOf(_holder(10)), 0);
        assertEq(_pool.locked(), SUM, "INVARIANT 2: only the undecided policy keeps its lock");
        assertEq(_pool.capital(), 100_000e6 + 8 * 400e6 - 8 * 2545e6);
        assertEq(_payout.balanceOf(address(_pool)), _pool.capital() + _pool.unearned());
        assertGt(bytes(_book.tokenURI(1)).length, 4000);
        assertGt(bytes(_book.contractURI()).length, 100);
    }

    function test_an_undecided_risk_is_decided_by_a_second_request() public {
        vm.warp(END);
        uint256 first = _book.requestSettlement(RAIN, _riskIds());
        Outcome[] memory list = _season();
        _answer(first, list);
        _settlePage(first, list, 0, FIELDS);
        bytes32[] memory one = new bytes32[](1);
        one[0] = _riskIds()[10];
        uint256 second = _book.requestSettlement(RAIN, one);
        Outcome[] memory again = new Outcome[](1);
        again[0] = list[0];
        again[0].riskId = one[0];
        _answer(second, again);
        _settlePage(second, again, 0, 1);
        assertEq(_payout.balanceOf(_holder(10)), 2545e6);
        assertEq(_pool.locked(), 0, "INVARIANT 2: the lock outlived the policies");
    }

    function test_an_oracle_that_fails_loses_no_money() public {
        vm.warp(END);
        uint256 before = feeToken.balanceOf(address(this));
        uint256 requestId = _book.requestSettlement(RAIN, _riskIds());
        vm.warp(hub.requestOf(requestId).failAfter);
        hub.fail(requestId);
        assertEq(uint8(hub.state(requestId)), uint8(RequestState.Failed));
        _book.returnFee(requestId);
        assertEq(feeToken.balanceOf(address(this)), before);
        vm.warp(uint256(END) + _book.SETTLEMENT_PERIOD());
        _book.expire(_riskIds());
        for (uint256 i = 0; i < FIELDS; ++i) {
            assertEq(_payout.balanceOf(_holder(i)), 400e6);
        }
        assertEq(_pool.capital(), 100_000e6);
        assertEq(_pool.locked() + _pool.unearned(), 0);
    }

    /// Some tokens refuse to move nothing; a set without fees must still settle.
    function test_a_request_without_a_fee_moves_no_token() public {
        hub.setFees(FeeSchedule({base: 0, perRisk: 0, submitterRefund: 0, protocolBps: 0}), TREASURY);
        vm.mockCallRevert(address(feeToken), abi.encodePacked(feeToken.transferFrom.selector), "zero");
        vm.warp(END);
        uint256 requestId = _book.requestSettlement(RAIN, _riskIds());
        assertEq(uint8(hub.state(requestId)), uint8(RequestState.Open));
    }

    function test_a_live_registry_refuses_a_preview_model() public {
        ModelRegistry live = new ModelRegistry(address(manager), false, 0);
        live.register(MODEL, "ipfs://model");
        ProductBook products = new ProductBook(address(manager), live);
        Product memory p = _rain();
        vm.expectRevert(abi.encodeWithSelector(IProductBook.ModelNotUsable.selector, MODEL));
        products.publish(p);
        live.release(MODEL);
        products.publish(p);
    }
}
