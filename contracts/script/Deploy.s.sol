// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Disputes} from "../src/Disputes.sol";
import {ModelRegistry} from "../src/ModelRegistry.sol";
import {OperatorRegistry} from "../src/OperatorRegistry.sol";
import {PolicyArt} from "../src/PolicyArt.sol";
import {PolicyBook} from "../src/PolicyBook.sol";
import {PolicyRights} from "../src/PolicyRights.sol";
import {ProductBook} from "../src/ProductBook.sol";
import {ReportHub} from "../src/ReportHub.sol";
import {RiskPool} from "../src/RiskPool.sol";
import {SheafCallbacks} from "../src/SheafCallbacks.sol";
import {SheafFeed} from "../src/SheafFeed.sol";
import {DemoToken} from "../src/demo/DemoToken.sol";
import {Authority} from "../src/governance/Authority.sol";
import {SheafGovernor} from "../src/governance/SheafGovernor.sol";
import {FeeSchedule} from "../src/interfaces/IReportHub.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Script} from "forge-std/Script.sol";

/// @notice What to deploy; the same fields, meanings and units as Params in contracts/deploy, but one account for each
/// list of holders.
struct DeployParams {
    bytes32 salt;
    bool allowPreview;
    address admin;
    address guardian;
    address insurer;
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
    uint48 votingDelay;
    uint32 votingPeriod;
    uint256 proposalThreshold;
    uint256 quorumPercent;
    uint256 timelockDelay;
    uint64 versionDelay;
}

/// @notice A deployed set.
struct DeployedSet {
    Authority manager;
    TimelockController timelock;
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
    Disputes disputes;
    SheafCallbacks callbacks;
    PolicyBook policies;
    SheafGovernor governor;
}

/// @title Deploy
/// @notice The Foundry twin of contracts/deploy: the same set, links, roles and, for the same deployer and parameters,
/// addresses, because both create by CREATE2 through one factory. Reads TREASURY and INSURER, and for a live set
/// GUARDIAN, PAYOUT_TOKEN and STAKE_TOKEN, from the environment; a live set's only admin is its timelock. With ADMIN
/// set and no tokens it deploys demo tokens, allows preview models and leaves the rights to that account.
contract Deploy is Script {
    uint64 internal constant ROLE_SEATER = 1;
    uint64 internal constant ROLE_CURATOR = 2;
    uint64 internal constant ROLE_UNDERWRITER = 3;
    uint64 internal constant ROLE_SELLER = 4;
    uint64 internal constant ROLE_GUARDIAN = 5;

    /// @notice The CREATE2 factory that most chains have: salt and creation code in, address out.
    address public constant FACTORY = 0x4e59b44847b379578588920cA78FbF26c0B4956C;
    /// @dev Its code, for chains of tests.
    bytes private constant FACTORY_CODE =
        hex"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";

    /// @notice A live set has no admin but its timelock: leave the admin zero.
    error AdminOfLiveSet(address admin);
    /// @notice Stake must stay slashable for longer than a proposal takes from its start to its execution: what votes must
    /// not be gone before it is carried out.
    error UnbondingTooShort(uint64 unbondingDelay, uint256 votes);
    /// @notice A live set needs both tokens.
    error TokenMissing();
    /// @notice The chain has no CREATE2 factory.
    error FactoryMissing(address factory);
    /// @notice The factory did not create a contract.
    error NotCreated(address expected);

    /// @notice Deploys from the environment and broadcasts.
    function run() external returns (DeployedSet memory set) {
        DeployParams memory p = defaults(vm.envOr("ADMIN", address(0)), vm.envAddress("TREASURY"));
        p.payoutToken = IERC20(vm.envOr("PAYOUT_TOKEN", address(0)));
        p.stakeToken = IERC20(vm.envOr("STAKE_TOKEN", address(0)));
        p.allowPreview = address(p.payoutToken) == address(0) && address(p.stakeToken) == address(0);
        p.guardian = vm.envOr("GUARDIAN", p.admin);
        p.insurer = vm.envOr("INSURER", p.admin);
        if (!p.allowPreview) (p.activationDelay, p.versionDelay) = (2 days, 7 days);
        vm.startBroadcast();
        set = deploy(p, msg.sender);
        vm.stopBroadcast();
    }

    /// @notice Demo parameters, for tokens of 6 decimals.
    function defaults(address admin, address treasury) public pure returns (DeployParams memory p) {
        p.allowPreview = true;
        (p.admin, p.guardian, p.insurer, p.treasury) = (admin, admin, admin, treasury);
        p.minStake = 10_000e6;
        p.unbondingDelay = 21 days;
        p.activationDelay = 0;
        p.attemptDuration = 120;
        p.grace = 30;
        p.caps = FeeSchedule({base: 100e6, perRisk: 1e6, submitterRefund: 0, protocolBps: 0});
        p.fees = FeeSchedule({base: 10e6, perRisk: 0.1e6, submitterRefund: 2e6, protocolBps: 1000});
        p.poolName = "Sheaf Risk Pool";
        p.poolSymbol = "spDUSD";
        p.votingDelay = 1 days;
        p.votingPeriod = 5 days;
        p.proposalThreshold = 10_000e6;
        p.quorumPercent = 20;
        p.timelockDelay = 2 days;
    }

    /// @notice Deploys and wires a set; `deployer` is the account that sends and ends without rights.
    function deploy(DeployParams memory p, address deployer) public returns (DeployedSet memory s) {
        if (!p.allowPreview && p.admin != address(0)) revert AdminOfLiveSet(p.admin);
        uint256 votes = uint256(p.votingDelay) + p.votingPeriod + p.timelockDelay;
        if (!p.allowPreview && p.unbondingDelay <= votes) revert UnbondingTooShort(p.unbondingDelay, votes);
        s.manager = Authority(_create(p, type(Authority).creationCode, abi.encode(deployer)));
        address[] memory anyone = new address[](1);
        s.timelock = TimelockController(
            payable(_create(
                    p,
                    type(TimelockController).creationCode,
                    abi.encode(p.timelockDelay, new address[](0), anyone, deployer)
                ))
        );
        if (p.admin == address(0)) p.admin = address(s.timelock);
        s.payoutToken = _token(p.payoutToken, p, "Demo Dollar", "DUSD");
        s.stakeToken = _token(p.stakeToken, p, "Demo Stake", "DSTK");
        _createOracle(s, p);
        _createInsurance(s, p);
        _wire(s, p, deployer);
    }

    /// @notice Puts the factory on a chain of a test that has none.
    function ensureFactory() external {
        if (FACTORY.code.length == 0) vm.etch(FACTORY, FACTORY_CODE);
    }

    function _createOracle(DeployedSet memory s, DeployParams memory p) private {
        address authority = address(s.manager);
        s.models = ModelRegistry(
            _create(
                p, type(ModelRegistry).creationCode, abi.encode(authority, p.allowPreview, p.versionDelay)
            )
        );
        s.registry = OperatorRegistry(
            _create(
                p,
                type(OperatorRegistry).creationCode,
                abi.encode(authority, s.stakeToken, p.minStake, p.unbondingDelay, p.activationDelay)
            )
        );
        s.hub = ReportHub(
            _create(
                p,
                type(ReportHub).creationCode,
                abi.encode(
                    authority,
                    s.registry,
                    s.payoutToken,
                    p.attemptDuration,
                    p.grace,
                    p.caps,
                    p.fees,
                    p.treasury
                )
            )
        );
        s.governor = SheafGovernor(
            payable(_create(
                    p,
                    type(SheafGovernor).creationCode,
                    abi.encode(
                        s.registry,
                        s.timelock,
                        p.votingDelay,
                        p.votingPeriod,
                        p.proposalThreshold,
                        p.quorumPercent
                    )
                ))
        );
        s.feed = SheafFeed(_create(p, type(SheafFeed).creationCode, abi.encode(s.hub)));
    }

    function _createInsurance(DeployedSet memory s, DeployParams memory p) private {
        address authority = address(s.manager);
        s.products = ProductBook(_create(p, type(ProductBook).creationCode, abi.encode(authority, s.models)));
        s.art = PolicyArt(_create(p, type(PolicyArt).creationCode, ""));
        s.pool = RiskPool(
            _create(
                p, type(RiskPool).creationCode, abi.encode(authority, s.payoutToken, p.poolName, p.poolSymbol)
            )
        );
        s.rights = PolicyRights(_create(p, type(PolicyRights).creationCode, abi.encode(authority)));
        s.disputes = Disputes(
            _create(p, type(Disputes).creationCode, abi.encode(authority, s.hub, s.products, s.payoutToken))
        );
        s.callbacks =
            SheafCallbacks(_create(p, type(SheafCallbacks).creationCode, abi.encode(s.hub, s.disputes)));
        s.policies = PolicyBook(
            _create(
                p,
                type(PolicyBook).creationCode,
                abi.encode(authority, s.hub, s.disputes, s.products, s.pool, s.rights, s.art)
            )
        );
    }

    /// @dev Creates through the factory, or finds what it has created before: the address says what the code is.
    function _create(DeployParams memory p, bytes memory code, bytes memory args)
        private
        returns (address created)
    {
        if (FACTORY.code.length == 0) revert FactoryMissing(FACTORY);
        bytes memory initCode = bytes.concat(code, args);
        created = vm.computeCreate2Address(p.salt, keccak256(initCode), FACTORY);
        if (created.code.length != 0) return created;
        (bool ok,) = FACTORY.call(bytes.concat(p.salt, initCode));
        if (!ok || created.code.length == 0) revert NotCreated(created);
    }

    function _token(IERC20 given, DeployParams memory p, string memory name, string memory symbol)
        private
        returns (IERC20)
    {
        if (address(given) != address(0)) return given;
        if (!p.allowPreview) revert TokenMissing();
        return IERC20(_create(p, type(DemoToken).creationCode, abi.encode(name, symbol, p.admin)));
    }

    function _wire(DeployedSet memory s, DeployParams memory p, address deployer) private {
        s.registry.setHub(address(s.hub));
        s.pool.setBook(address(s.policies));
        s.rights.setBook(address(s.policies));
        s.disputes.setBook(address(s.policies));
        s.hub.setModels(address(s.models));
        s.models.setHub(address(s.hub));
        s.manager.setSales(address(s.policies));
        _grant(s, p);
        s.timelock.grantRole(s.timelock.PROPOSER_ROLE(), address(s.governor));
        s.timelock.grantRole(s.timelock.CANCELLER_ROLE(), address(s.governor));
        s.timelock.renounceRole(s.timelock.DEFAULT_ADMIN_ROLE(), deployer);
        if (p.admin == deployer) return;
        uint64 admin = s.manager.ADMIN_ROLE();
        s.manager.grantRole(admin, p.admin, 0);
        s.manager.renounceRole(admin, deployer);
    }

    function _grant(DeployedSet memory s, DeployParams memory p) private {
        bytes4[] memory selectors = new bytes4[](1);
        selectors[0] = s.policies.requestMonitoring.selector;
        s.manager.setTargetFunctionRole(address(s.policies), selectors, s.manager.PUBLIC_ROLE());
        selectors[0] = s.manager.pauseSales.selector;
        _role(s.manager, ROLE_GUARDIAN, "guardian", address(s.manager), selectors, p.guardian);
        selectors = new bytes4[](2);
        selectors[0] = s.registry.seatCommittee.selector;
        selectors[1] = s.registry.seatJury.selector;
        _role(s.manager, ROLE_SEATER, "seater", address(s.registry), selectors, p.admin);
        selectors[0] = s.policies.sell.selector;
        selectors[1] = s.policies.sellFor.selector;
        _role(s.manager, ROLE_SELLER, "seller", address(s.policies), selectors, p.insurer);
        selectors[0] = s.rights.sellPhases.selector;
        selectors[1] = s.rights.sellPhasesFor.selector;
        _role(s.manager, ROLE_SELLER, "seller", address(s.rights), selectors, p.insurer);
        selectors[0] = s.products.publish.selector;
        selectors[1] = s.products.retire.selector;
        _role(s.manager, ROLE_UNDERWRITER, "underwriter", address(s.products), selectors, p.insurer);
        selectors = new bytes4[](6);
        selectors[0] = s.models.register.selector;
        selectors[1] = s.models.release.selector;
        selectors[2] = s.models.deprecate.selector;
        selectors[3] = s.models.registerModel.selector;
        selectors[4] = s.models.addVersion.selector;
        selectors[5] = s.models.setCanary.selector;
        _role(s.manager, ROLE_CURATOR, "curator", address(s.models), selectors, p.admin);
    }

    function _role(
        Authority manager,
        uint64 role,
        string memory label,
        address target,
        bytes4[] memory selectors,
        address holder
    ) private {
        manager.labelRole(role, label);
        manager.setTargetFunctionRole(target, selectors, role);
        if (holder != address(0)) manager.grantRole(role, holder, 0);
    }
}
