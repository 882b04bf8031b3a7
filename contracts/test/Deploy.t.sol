// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Deploy, DeployParams, DeployedSet} from "../script/Deploy.s.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Test} from "forge-std/Test.sol";

contract DeployTest is Test {
    address private constant ADMIN = address(0xAD);
    address private constant TREASURY = address(0x7EA5);

    address private constant DEPLOYER = address(0xDE9107);

    /// @dev The script at the account that is to deploy, on a chain with the factory.
    function _script() private returns (Deploy script) {
        script = Deploy(DEPLOYER);
        vm.etch(DEPLOYER, address(new Deploy()).code);
        vm.allowCheatcodes(DEPLOYER);
        script.ensureFactory();
    }

    function testTheAddressesAreThoseOfTheGoDeployer() public {
        Deploy script = _script();
        DeployedSet memory s = script.deploy(script.defaults(ADMIN, TREASURY), DEPLOYER);
        string memory json = vm.readFile("../testdata/vectors/deployment.json");
        assertEq(address(s.manager), vm.parseJsonAddress(json, ".accessManager"));
        assertEq(address(s.timelock), vm.parseJsonAddress(json, ".timelock"));
        assertEq(address(s.governor), vm.parseJsonAddress(json, ".governor"));
        assertEq(address(s.payoutToken), vm.parseJsonAddress(json, ".payoutToken"));
        assertEq(address(s.stakeToken), vm.parseJsonAddress(json, ".stakeToken"));
        assertEq(address(s.models), vm.parseJsonAddress(json, ".models"));
        assertEq(address(s.registry), vm.parseJsonAddress(json, ".registry"));
        assertEq(address(s.hub), vm.parseJsonAddress(json, ".hub"));
        assertEq(address(s.feed), vm.parseJsonAddress(json, ".feed"));
        assertEq(address(s.products), vm.parseJsonAddress(json, ".products"));
        assertEq(address(s.art), vm.parseJsonAddress(json, ".art"));
        assertEq(address(s.pool), vm.parseJsonAddress(json, ".pool"));
        assertEq(address(s.rights), vm.parseJsonAddress(json, ".rights"));
        assertEq(address(s.disputes), vm.parseJsonAddress(json, ".disputes"));
        assertEq(address(s.callbacks), vm.parseJsonAddress(json, ".callbacks"));
        assertEq(address(s.policies), vm.parseJsonAddress(json, ".policies"));
    }

    function testNoContractIsTooLarge() public {
        Deploy script = _script();
        DeployedSet memory s = script.deploy(script.defaults(ADMIN, TREASURY), DEPLOYER);
        address[8] memory all = [
            address(s.policies),
            address(s.registry),
            address(s.hub),
            address(s.art),
            address(s.governor),
            address(s.products),
            address(s.pool),
            address(s.disputes)
        ];
        for (uint256 i = 0; i < all.length; ++i) {
            assertLe(all[i].code.length, 24_576);
        }
    }

    function testTheSetIsWiredAndHandedOver() public {
        Deploy script = _script();
        DeployedSet memory s = script.deploy(script.defaults(ADMIN, TREASURY), address(script));
        assertEq(s.registry.hub(), address(s.hub));
        assertEq(s.registry.stakeToken(), address(s.stakeToken));
        assertEq(s.hub.registry(), address(s.registry));
        assertEq(s.hub.feeToken(), address(s.payoutToken));
        assertEq(s.hub.treasury(), TREASURY);
        assertEq(s.pool.policyBook(), address(s.policies));
        assertEq(s.pool.asset(), address(s.payoutToken));
        assertEq(address(s.policies.HUB()), address(s.hub));
        assertEq(address(s.policies.PRODUCTS()), address(s.products));
        assertEq(address(s.policies.POOL()), address(s.pool));
        assertEq(address(s.policies.ART()), address(s.art));
        assertEq(address(s.products.MODELS()), address(s.models));
        assertTrue(s.models.previewAllowed());
        assertEq(address(s.policies.DISPUTES()), address(s.disputes));
        assertEq(s.disputes.book(), address(s.policies));
        assertEq(address(s.callbacks.DISPUTES()), address(s.disputes));
        assertEq(s.hub.models(), address(s.models));
        assertEq(s.models.hub(), address(s.hub));
        assertEq(s.manager.sales(), address(s.policies));
        assertEq(address(s.governor.token()), address(s.registry));
        assertEq(s.governor.timelock(), address(s.timelock));
        for (uint64 role = 0; role <= 5; ++role) {
            (bool has,) = s.manager.hasRole(role, ADMIN);
            assertTrue(has, "the admin holds every role");
            (has,) = s.manager.hasRole(role, address(script));
            assertFalse(has, "the deployer holds none");
        }
        vm.prank(ADMIN);
        s.models.register(keccak256("m"), "m");
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this))
        );
        s.models.register(keccak256("n"), "n");
    }

    function testALiveSetNeedsTokens() public {
        Deploy script = _script();
        DeployParams memory p = script.defaults(ADMIN, TREASURY);
        p.allowPreview = false;
        vm.expectRevert(abi.encodeWithSelector(Deploy.AdminOfLiveSet.selector, ADMIN));
        script.deploy(p, address(script));
        p.admin = address(0);
        p.unbondingDelay = 8 days; // as long as a proposal: 1 + 5 + 2
        vm.expectRevert(abi.encodeWithSelector(Deploy.UnbondingTooShort.selector, 8 days, 8 days));
        script.deploy(p, address(script));
        p.unbondingDelay = 8 days + 1;
        vm.expectRevert(Deploy.TokenMissing.selector);
        script.deploy(p, address(script));
    }
}
