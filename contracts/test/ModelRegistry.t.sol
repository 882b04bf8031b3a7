// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ModelRegistry} from "../src/ModelRegistry.sol";
import {IModelRegistry, Model, ModelStatus} from "../src/interfaces/IModelRegistry.sol";
import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Test} from "forge-std/Test.sol";

contract ModelRegistryTest is Test {
    bytes32 private constant MODEL = keccak256("model");
    uint64 private constant NOW = 1_617_235_200;

    ModelRegistry private demo;
    ModelRegistry private live;

    function setUp() public {
        vm.warp(NOW);
        AccessManager manager = new AccessManager(address(this));
        demo = new ModelRegistry(address(manager), true, 0);
        live = new ModelRegistry(address(manager), false, 0);
    }

    function testTheFlagIsFixed() public view {
        assertTrue(demo.previewAllowed());
        assertFalse(live.previewAllowed());
    }

    function testAModelStartsAsPreview() public {
        vm.expectEmit(address(demo));
        emit IModelRegistry.ModelRegistered(MODEL, 1, 1, "models/artifacts/damage");
        demo.register(MODEL, "models/artifacts/damage");
        Model memory want = Model({
            status: ModelStatus.Preview,
            registeredAt: NOW,
            statusAt: NOW,
            modelId: 1,
            version: 1,
            uri: "models/artifacts/damage"
        });
        assertEq(abi.encode(demo.modelOf(MODEL)), abi.encode(want));
    }

    function testALiveRegistryRefusesPreviews() public {
        demo.register(MODEL, "m");
        live.register(MODEL, "m");
        assertTrue(demo.usable(MODEL));
        assertFalse(live.usable(MODEL));
        demo.requireUsable(MODEL);
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.ModelNotUsable.selector, MODEL, ModelStatus.Preview, false)
        );
        live.requireUsable(MODEL);
        live.release(MODEL);
        live.requireUsable(MODEL);
    }

    function testUnknownAndDeprecatedModelsAreUsableNowhere() public {
        assertFalse(demo.usable(MODEL));
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.ModelNotUsable.selector, MODEL, ModelStatus.Unknown, true)
        );
        demo.requireUsable(MODEL);
        demo.register(MODEL, "m");
        demo.deprecate(MODEL);
        assertFalse(demo.usable(MODEL));
        assertEq(uint8(demo.statusOf(MODEL)), uint8(ModelStatus.Deprecated));
    }

    function testStandingMovesForwardOnly() public {
        bytes memory unknown = abi.encodeWithSelector(
            IModelRegistry.StatusNotAllowed.selector, MODEL, ModelStatus.Unknown, ModelStatus.Preview
        );
        vm.expectRevert(unknown);
        demo.release(MODEL);
        vm.expectRevert(
            abi.encodeWithSelector(
                IModelRegistry.StatusNotAllowed.selector, MODEL, ModelStatus.Unknown, ModelStatus.Released
            )
        );
        demo.deprecate(MODEL);

        demo.register(MODEL, "m");
        vm.warp(NOW + 1 days);
        vm.expectEmit(address(demo));
        emit IModelRegistry.ModelStatusChanged(MODEL, ModelStatus.Preview, ModelStatus.Released);
        demo.release(MODEL);
        assertEq(demo.modelOf(MODEL).statusAt, NOW + 1 days);
        assertEq(demo.modelOf(MODEL).registeredAt, NOW);
        vm.expectRevert(
            abi.encodeWithSelector(
                IModelRegistry.StatusNotAllowed.selector, MODEL, ModelStatus.Released, ModelStatus.Preview
            )
        );
        demo.release(MODEL);
        demo.deprecate(MODEL);
        vm.expectRevert(
            abi.encodeWithSelector(
                IModelRegistry.StatusNotAllowed.selector, MODEL, ModelStatus.Deprecated, ModelStatus.Released
            )
        );
        demo.deprecate(MODEL);
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.ModelKnown.selector, MODEL, ModelStatus.Deprecated)
        );
        demo.register(MODEL, "m");
    }

    function testArgumentsAreChecked() public {
        vm.expectRevert(IModelRegistry.ZeroDigest.selector);
        demo.register(0, "m");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UriLengthOutOfRange.selector, 0, 256));
        demo.register(MODEL, "");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.UriLengthOutOfRange.selector, 257, 256));
        demo.register(MODEL, string(new bytes(257)));
        demo.register(MODEL, string(new bytes(256)));
    }

    function testOnlyTheAuthorityMayChangeModels() public {
        bytes memory unauthorized =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(0xBAD));
        vm.startPrank(address(0xBAD));
        vm.expectRevert(unauthorized);
        demo.register(MODEL, "m");
        vm.expectRevert(unauthorized);
        demo.release(MODEL);
        vm.expectRevert(unauthorized);
        demo.deprecate(MODEL);
        vm.stopPrank();
    }
}
