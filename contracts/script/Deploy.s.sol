// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ModelRegistry} from "../src/ModelRegistry.sol";
import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {PolicyArt} from "../src/PolicyArt.sol";
import {PolicyBook} from "../src/PolicyBook.sol";
import {PolicyRights} from "../src/PolicyRights.sol";
import {ProductBook} from "../src/ProductBook.sol";
import {ReportHub} from "../src/ReportHub.sol";
import {RiskPool} from "../src/RiskPool.sol";
import {SheafFeed} from "../src/SheafFeed.sol";
import {DemoToken} from "../src/demo/DemoToken.sol";
import {FeeSchedule} from "../src/interfaces/IReportHub.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Script} from "forge-std/Script.sol";

/// @notice What to deploy; the same fields, meanings and units as Params in contracts/deploy. One account holds
/// all roles at first and passes them on.
struct DeployParams {
    bool allowPreview;
    address admin;
    address treasury;
    IERC20 payoutToken;
    IERC20 stakeToken;
    uint256 minStake;
    uint64 unbondingDelay;
    uint64 activationDelay;
    uint32 attemptDuration;
    uint32 grace;
    FeeSchedule caps;
    FeeSchedule fees;
    string poolName;
    string poolSymbol;
}

/// @notice A deployed set.
struct DeployedSet {
    AccessManager manager;
    IERC20 payoutToken;
    IERC20 stakeToken;
    ModelRegistry models;
    OperatorRegistry registry;
    ReportHub hub;
    ProductBook products;
    PolicyArt art;
    RiskPool pool;
    PolicyRights rights;
    SheafFeed feed;
    PolicyBook policies;
}

/// @title Deploy
/// @notice The Foundry twin of contracts/deploy: the same set, links and roles. Reads ADMIN and TREASURY, and for
/// a live set PAYOUT_TOKEN and STAKE_TOKEN, from the environment; without them it deploys demo tokens and
/// allows preview models.
contract Deploy is Script {
    uint64 internal constant ROLE_SEATER = 1;
    uint64 internal constant ROLE_CURATOR = 2;
    uint64 internal constant ROLE_UNDERWRITER = 3;
    uint64 internal constant ROLE_SELLER = 4;

    /// @notice A live set needs both tokens.
    error TokenMissing();

    /// @notice Deploys from the environment and broadcasts.
    function run() external returns (DeployedSet memory set) {
        DeployParams memory p = defaults(vm.envAddress("ADMIN"), vm.envAddress("TREASURY"));
        p.payoutToken = IERC20(vm.envOr("PAYOUT_TOKEN", address(0)));
        p.stakeToken = IERC20(vm.envOr("STAKE_TOKEN", address(0)));
        p.allowPreview = address(p.payoutToken) == address(0) && address(p.stakeToken) == address(0);
        vm.startBroadcast();
        set = deploy(p, msg.sender);
        vm.stopBroadcast();
    }

    /// @notice Demo parameters, for tokens of 6 decimals.
    function defaults(address admin, address treasury) public pure returns (DeployParams memory p) {
        p.allowPreview = true;
        p.admin = admin;
        p.treasury = treasury;
        p.minStake = 10_000e6;
        p.unbondingDelay = 21 days;
        p.activationDelay = 0;
        p.attemptDuration = 120;
        p.grace = 30;
        p.caps = FeeSchedule({base: 100e6, perRisk: 1e6, submitterRefund: 0, protocolBps: 0});
        p.fees = FeeSchedule({base: 10e6, perRisk: 0.1e6, submitterRefund: 2e6, protocolBps: 1000});
        p.poolName = "Sheaf Risk Pool";
        p.poolSymbol = "spDUSD";
    }

    /// @notice Deploys and wires a set; `deployer` is the account that sends and ends without rights.
    function deploy(DeployParams memory p, address deployer) public returns (DeployedSet memory s) {
        s.manager = new AccessManager(deployer);
        s.payoutToken = _token(p.payoutToken, p, "Demo Dollar", "DUSD");
        s.stakeToken = _token(p.stakeToken, p, "Demo Stake", "DSTK");
        address authority = address(s.manager);
        s.models = new ModelRegistry(authority, p.allowPreview);
        s.registry =
            new OperatorRegistry(authority, s.stakeToken, p.minStake, p.unbondingDelay, p.activationDelay);
        s.hub = new ReportHub(
            authority, s.registry, s.payoutToken, p.attemptDuration, p.grace, p.caps, p.fees, p.treasury
        );
        s.feed = new SheafFeed(s.hub);
        s.products = new ProductBook(authority, s.models);
        s.art = new PolicyArt();
        s.pool = new RiskPool(authority, s.payoutToken, p.poolName, p.poolSymbol);
        s.rights = new PolicyRights(authority);
        s.policies = new PolicyBook(authority, s.hub, s.products, s.pool, s.rights, s.art);
        s.registry.setHub(address(s.hub));
        s.pool.setBook(address(s.policies));
        s.rights.setBook(address(s.policies));
        _grant(s, p.admin);
        _handOver(s.manager, p.admin, deployer);
    }

    function _token(IERC20 given, DeployParams memory p, string memory name, string memory symbol)
        private
        returns (IERC20)
    {
        if (address(given) != address(0)) return given;
        if (!p.allowPreview) revert TokenMissing();
        return new DemoToken(name, symbol, p.admin);
    }

    function _grant(DeployedSet memory s, address holder) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = s.registry.seatCommittee.selector;
        _role(s.manager, ROLE_SEATER, "seater", address(s.registry), selectors, holder);
        selectors = new bytes4[](2);
        selectors[0] = s.policies.sell.selector;
        selectors[1] = s.policies.sellFor.selector;
        _role(s.manager, ROLE_SELLER, "seller", address(s.policies), selectors, holder);
        selectors[0] = s.products.publish.selector;
        selectors[1] = s.products.retire.selector;
        _role(s.manager, ROLE_UNDERWRITER, "underwriter", address(s.products), selectors, holder);
        selectors = new bytes4[](3);
        selectors[0] = s.models.register.selector;
        selectors[1] = s.models.release.selector;
        selectors[2] = s.models.deprecate.selector;
        _role(s.manager, ROLE_CURATOR, "curator", address(s.models), selectors, holder);
    }

    function _role(
        AccessManager manager,
        uint64 role,
        string memory label,
        address target,
        bytes4[] memory selectors,
        address holder
    ) private {
        manager.labelRole(role, label);
        manager.setTargetFunctionRole(target, selectors, role);
        manager.grantRole(role, holder, 0);
    }

    function _handOver(AccessManager manager, address admin, address deployer) private {
        if (admin == deployer) return;
        uint64 adminRole = manager.ADMIN_ROLE();
        manager.grantRole(adminRole, admin, 0);
        manager.renounceRole(adminRole, deployer);
    }
}
