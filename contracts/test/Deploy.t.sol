// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Deploy, DeployParams, DeployedSet} from "../script/Deploy.s.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Test} from "forge-std/Test.sol";

contract DeployTest is Test {
    address private constant ADMIN = address(0xAD);
    address private constant TREASURY = address(0x7EA5);

    function testTheSetIsWiredAndHandedOver() public {
        Deploy script = new Deploy();
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
        for (uint64 role = 0; role <= 4; ++role) {
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
        Deploy script = new Deploy();
        DeployParams memory p = script.defaults(ADMIN, TREASURY);
        p.allowPreview = false;
        vm.expectRevert(Deploy.TokenMissing.selector);
        script.deploy(p, address(script));
    }
}
