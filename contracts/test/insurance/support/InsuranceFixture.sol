// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Disputes} from "../../../src/Disputes.sol";
import {PolicyArt} from "../../../src/PolicyArt.sol";
import {PolicyBook} from "../../../src/PolicyBook.sol";
import {PolicyRights} from "../../../src/PolicyRights.sol";
import {ProductBook} from "../../../src/ProductBook.sol";
import {RiskPool} from "../../../src/RiskPool.sol";
import {IModelRegistry} from "../../../src/interfaces/IModelRegistry.sol";
import {Product} from "../../../src/interfaces/IProductBook.sol";
import {IReportHub} from "../../../src/interfaces/IReportHub.sol";
import {Outcome, SheafTypes} from "../../../src/libs/SheafTypes.sol";
import {TestTree} from "../../support/TestTree.sol";
import {FakeHub} from "./FakeHub.sol";
import {FakeModels} from "./FakeModels.sol";
import {IMintable, PlainToken} from "./Tokens.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The four insurance contracts over a fake hub, a funded pool, and helpers that sell and settle. The test
/// contract is admin, underwriter and seller.
abstract contract InsuranceFixture is Test {
    uint64 internal constant GENESIS = 1_617_235_200; // 2021-04-01
    uint64 internal constant CUTOFF = 1_619_308_800; // 2021-04-25
    uint64 internal constant WINDOW_START = 1_625_097_600; // 2021-07-01
    uint64 internal constant WINDOW_END = 1_627_776_000; // 2021-08-01
    bytes32 internal constant RAIN = keccak256("rain terms");
    bytes32 internal constant MODEL = keccak256("excess@1");
    address internal constant PROVIDER = address(0xCA91);
    address internal constant HOLDER = address(0x401DE2);
    address internal constant OTHER = address(0x07E2);
    uint256 internal constant SUM = 5000e6;
    uint256 internal constant CAPITAL = 1_000_000e6;

    AccessManager internal manager;
    IMintable internal token;
    IMintable internal feeToken;
    FakeHub internal hub;
    FakeModels internal models;
    ProductBook internal products;
    RiskPool internal pool;
    PolicyBook internal book;
    PolicyRights internal rights;
    Disputes internal disputes;

    function setUp() public virtual {
        vm.warp(GENESIS);
        manager = new AccessManager(address(this));
        token = _newToken();
        feeToken = IMintable(address(new PlainToken(6)));
        hub = new FakeHub(address(feeToken));
        models = new FakeModels();
        products = new ProductBook(address(manager), IModelRegistry(address(models)));
        pool = new RiskPool(address(manager), IERC20(address(token)), "Sheaf Pool", "sPOOL");
        rights = new PolicyRights(address(manager));
        IReportHub oracle = IReportHub(address(hub));
        disputes = new Disputes(address(manager), oracle, products, IERC20(address(token)));
        book = new PolicyBook(address(manager), oracle, disputes, products, pool, rights, new PolicyArt());
        disputes.setBook(address(book));
        _openToAll(manager, address(book), book.requestMonitoring.selector);
        pool.setBook(address(book));
        rights.setBook(address(book));
        products.publish(_rain());
        pool.setLimit(RAIN, 10_000);
        token.mint(address(this), CAPITAL);
        token.approve(address(book), type(uint256).max);
        feeToken.mint(address(this), CAPITAL);
        feeToken.approve(address(book), type(uint256).max);
        _fund(PROVIDER, CAPITAL);
    }

    /// @dev Lets anyone call a restricted function, as the deployed set does with monitoring.
    function _openToAll(AccessManager by, address target, bytes4 selector) internal {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = selector;
        by.setTargetFunctionRole(target, selectors, by.PUBLIC_ROLE());
    }

    /// @dev The payout and premium token of the test.
    function _newToken() internal virtual returns (IMintable) {
        return IMintable(address(new PlainToken(6)));
    }

    function _fund(address provider, uint256 amount) internal returns (uint256 shares) {
        token.mint(provider, amount);
        vm.startPrank(provider);
        token.approve(address(pool), amount);
        shares = pool.deposit(amount, provider);
        vm.stopPrank();
    }

    /// @dev Excess rain of July: trigger 120 mm, exit 200 mm, 8 % premium.
    function _rain() internal pure returns (Product memory p) {
        p.termsHash = RAIN;
        p.modelDigest = MODEL;
        p.windowStart = WINDOW_START;
        p.windowEnd = WINDOW_END;
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

    function _parcel(uint256 i) internal pure returns (bytes32) {
        return keccak256(abi.encode("parcel", i));
    }

    function _risk(uint256 i) internal pure returns (bytes32) {
        return SheafTypes.riskId(RAIN, _parcel(i));
    }

    function _risks(uint256 from, uint256 count) internal pure returns (bytes32[] memory ids) {
        ids = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            ids[i] = _risk(from + i);
        }
    }

    function _sell(uint256 parcel, address holder) internal returns (uint256) {
        return book.sell(RAIN, _parcel(parcel), holder, SUM, "");
    }

    function _premium(uint256 sum) internal pure returns (uint256) {
        return (sum * 800 + 9999) / 10_000;
    }

    function _outcome(uint256 index, bytes32 riskId, int32 value, uint8 status)
        internal
        pure
        returns (Outcome memory o)
    {
        o.index = uint32(index);
        o.riskId = riskId;
        o.value = value;
        o.low = value;
        o.high = value;
        o.clearBps = 10_000;
        o.k = 4;
        o.status = status;
    }

    /// @dev Outcomes with one value and status for neighbouring risks.
    function _outcomes(uint256 from, uint256 count, int32 value, uint8 status)
        internal
        pure
        returns (Outcome[] memory list)
    {
        list = new Outcome[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = _outcome(i, _risk(from + i), value, status);
        }
    }

    function _request(uint256 from, uint256 count) internal returns (uint256) {
        if (block.timestamp < WINDOW_END) vm.warp(WINDOW_END);
        return book.requestSettlement(RAIN, _risks(from, count));
    }

    function _page(uint256 requestId, Outcome[] memory list, uint256 from, uint256 count) internal {
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(list, from, count);
        book.settle(requestId, part, proof, flags);
    }

    /// @dev Requests, reports and settles neighbouring risks with one value and status.
    function _settle(uint256 from, uint256 count, int32 value, uint8 status)
        internal
        returns (uint256 requestId)
    {
        requestId = _request(from, count);
        Outcome[] memory list = _outcomes(from, count, value, status);
        hub.report(requestId, TestTree.rootOf(list));
        _page(requestId, list, 0, count);
    }

    /// @dev The books that must hold after every step of any test.
    function _checkMoney() internal view {
        assertLe(pool.locked(), pool.capital(), "INVARIANT 1: locked sums exceed capital");
        assertLe(
            pool.capital() + pool.unearned() + pool.owed(),
            token.balanceOf(address(pool)),
            "INVARIANT 7: the pool owes more than it holds"
        );
    }
}
