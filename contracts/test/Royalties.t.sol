// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ModelRegistry} from "../src/ModelRegistry.sol";
import {
    Creator,
    IModelRegistry,
    Model,
    ModelStatus,
    ModelTerms,
    Provenance,
    Usage
} from "../src/interfaces/IModelRegistry.sol";
import {IReportHub} from "../src/interfaces/IReportHub.sol";
import {Outcome, RequestState, SheafTypes} from "../src/libs/SheafTypes.sol";
import {HubFixture} from "./support/HubFixture.sol";
import {TestTree} from "./support/TestTree.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

/// @notice Models as tokens with versions, licences and royalties, on the real hub.
contract RoyaltiesTest is HubFixture {
    uint64 private constant DELAY = 7 days;
    address private constant OWNER = address(0x0E4);
    address private constant ALICE = address(0xA11CE);
    address private constant BOB = address(0xB0B);
    address private constant CAROL = address(0xCA401);

    ModelRegistry private models;

    function setUp() public override {
        super.setUp();
        models = new ModelRegistry(address(manager), false, DELAY);
        hub.setModels(address(models));
        models.setHub(address(hub));
        _seat(0, 4);
    }

    function _provenance() private pure returns (Provenance memory) {
        return Provenance("data", "script", "policy", "card", "energy");
    }

    function _creators() private pure returns (Creator[] memory list) {
        list = new Creator[](3);
        list[0] = Creator(ALICE, 3334);
        list[1] = Creator(BOB, 3333);
        list[2] = Creator(CAROL, 3333);
    }

    function _register(bytes32 digest, Usage usage, uint16 royaltyBps, uint96 price)
        private
        returns (uint256)
    {
        ModelTerms memory terms = ModelTerms(usage, royaltyBps, 500, price);
        return models.registerModel(OWNER, digest, "ipfs://m", _provenance(), terms, _creators());
    }

    function test_a_royalty_is_accrued_per_report_and_pulled_by_each_creator() public {
        _register(MODEL, Usage.Open, 1000, 0);
        uint256 id = _open(3);
        uint256 fee = 10e6 + 3e6;
        assertEq(hub.requestOf(id).fee, fee, "an open model costs nothing on top");
        assertEq(hub.royaltyOf(id), (fee - 3e6) / 10);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.RequestNotReported.selector, id, RequestState.Open));
        hub.collectRoyalty(_one(id));
        _submit(id, 0, 4);
        hub.collectRoyalty(_one(id));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.NothingToCollect.selector, id, address(models)));
        hub.collectRoyalty(_one(id));
        assertEq(models.royaltyOf(BOB), uint256(1e6) * 3333 / 10_000);
        assertEq(models.royaltyOf(ALICE) + models.royaltyOf(BOB) + models.royaltyOf(CAROL), 1e6);
        models.claim(ALICE);
        assertEq(feeToken.balanceOf(ALICE), 1e6 - 2 * (uint256(1e6) * 3333 / 10_000), "and the rounding");
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NothingToClaim.selector, ALICE));
        models.claim(ALICE);
    }

    /// INVARIANT 9: refund, royalty, observers' parts and the treasury's rest are the fee, to the last unit.
    function testFuzzAFeeIsPaidOutToTheLastUnit(uint16 royaltyBps, uint96 price, uint8 count) public {
        royaltyBps = uint16(bound(royaltyBps, 0, 2000));
        price = uint96(bound(price, 1, 100_000e6));
        count = uint8(bound(count, 1, 30));
        _register(MODEL, Usage.PerUse, royaltyBps, price);
        uint256 id = _open(count);
        uint256 fee = hub.requestOf(id).fee;
        assertEq(fee, 10e6 + uint256(count) * 1e6 + price);
        assertEq(hub.feeOf(MODEL, count), fee);
        _submit(id, 0, 4);
        hub.claim(SUBMITTER);
        hub.collectRoyalty(_one(id));
        hub.collectProtocol(_one(id));
        for (uint256 i = 0; i < 3; ++i) {
            hub.collect(_operator(i), _one(id));
        }
        assertEq(feeToken.balanceOf(address(hub)), 0, "INVARIANT 9: nothing is left in the hub");
        uint256 owed = models.royaltyOf(ALICE) + models.royaltyOf(BOB) + models.royaltyOf(CAROL);
        assertEq(feeToken.balanceOf(address(models)), owed, "INVARIANT 7: the registry owes what it has");
        assertGe(owed, price);
    }

    function test_a_failed_request_gives_price_and_royalty_back() public {
        _register(MODEL, Usage.PerUse, 2000, 50e6);
        uint256 before = feeToken.balanceOf(address(this));
        uint256 id = _open(1);
        assertEq(feeToken.balanceOf(address(this)), before - 61e6);
        vm.warp(hub.requestOf(id).failAfter);
        hub.fail(id);
        assertEq(feeToken.balanceOf(address(this)), before);
        vm.expectRevert(
            abi.encodeWithSelector(IReportHub.RequestNotReported.selector, id, RequestState.Failed)
        );
        hub.collectRoyalty(_one(id));
    }

    function test_a_model_for_holders_is_answered_to_its_owner_and_licensees_only() public {
        uint256 modelId = _register(MODEL, Usage.Holders, 0, 0);
        bytes32[] memory ids = _risks(1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotLicensed.selector, MODEL, address(this)));
        hub.open(1, TERMS, MODEL, ids, WINDOW_START, WINDOW_END, NOW + 40 days);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.OnlyModelOwner.selector, address(this), OWNER));
        models.grantLicence(modelId, address(this));
        vm.prank(OWNER);
        models.grantLicence(modelId, address(this));
        uint256 id = _open(1);
        vm.prank(OWNER);
        models.transferFrom(OWNER, ALICE, modelId);
        assertGt(_open(1), id, "a licence outlives the owner who gave it");
        vm.prank(ALICE);
        assertEq(hub.feeOf(MODEL, 1), 11e6, "the owner needs none");
    }

    /// The owner of a model licenses who settles by it and not who disputes: no report may be beyond challenge by that.
    function test_a_licence_withheld_shelters_no_report_from_a_dispute() public {
        uint256 modelId = _register(MODEL, Usage.Holders, 0, 0);
        vm.prank(OWNER);
        models.grantLicence(modelId, address(this));
        uint256 id = _open(2);
        _submit(id, 0, 4);
        address stranger = address(0x57A);
        feeToken.mint(stranger, 100e6);
        vm.startPrank(stranger);
        feeToken.approve(address(hub), 100e6);
        assertEq(hub.disputeFeeOf(id, 1), 11e6);
        uint256 second = hub.openDispute(id, _risks(1));
        vm.stopPrank();
        assertEq(hub.requestOf(second).fee, 11e6);
        assertEq(hub.firstOf(second), id);
    }

    /// Nobody may hold a sold policy to ransom: what a model costs never changes, for no version of it.
    function test_terms_hold_for_every_version_and_for_ever() public {
        uint256 modelId = _register(MODEL, Usage.PerUse, 100, 5e6);
        models.addVersion(modelId, "v2", "ipfs://v2", _provenance());
        (uint96 price, uint16 bps) = models.chargeOf("v2", address(this));
        assertEq(price, 5e6);
        assertEq(bps, 100);
        assertEq(abi.encode(models.termsOf(modelId)), abi.encode(ModelTerms(Usage.PerUse, 100, 500, 5e6)));
        assertEq(models.creatorsOf(modelId).length, 3);
    }

    function test_history_provenance_and_uri_are_read_on_chain() public {
        uint256 modelId = _register(MODEL, Usage.Open, 0, 0);
        models.addVersion(modelId, "v2", "ipfs://v2", _provenance());
        bytes32[] memory versions = models.versionsOf(modelId);
        assertEq(versions.length, 2);
        assertEq(versions[0], MODEL);
        assertEq(models.modelOf("v2").version, 2);
        assertEq(models.tokenURI(modelId), "ipfs://v2");
        assertEq(models.ownerOf(modelId), OWNER);
        assertEq(abi.encode(models.provenanceOf(MODEL)), abi.encode(_provenance()));
        (address to, uint256 amount) = models.royaltyInfo(modelId, 1000);
        assertEq(to, ALICE);
        assertEq(amount, 50);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.ModelUnknown.selector, 9));
        models.addVersion(9, "v", "u", _provenance());
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.ModelKnown.selector, MODEL, ModelStatus.Preview)
        );
        models.addVersion(modelId, MODEL, "u", _provenance());
        assertTrue(models.supportsInterface(0x2a55205a), "ERC-2981");
        assertTrue(models.supportsInterface(0x702c55a6), "ERC-7007");
        assertTrue(models.supportsInterface(0x80ac58cd), "ERC-721");
        assertEq(
            IModelRegistry.addAigcData.selector ^ IModelRegistry.verify.selector,
            bytes4(0x702c55a6),
            "the identifier is that of its two functions"
        );
    }

    function test_a_version_is_released_after_its_delay_and_tried_in_shadow_before() public {
        _register(MODEL, Usage.Open, 0, 0);
        vm.expectRevert(
            abi.encodeWithSelector(IModelRegistry.ReleaseTooEarly.selector, MODEL, NOW, NOW + DELAY)
        );
        models.release(MODEL);
        models.setCanary(MODEL);
        assertFalse(models.usable(MODEL), "no product may use what is on trial");
        uint256 shadow = _openKind(SheafTypes.KIND_SHADOW, 1);
        _submit(shadow, 0, 4);
        assertEq(uint8(hub.state(shadow)), uint8(RequestState.Reported));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.UnknownKind.selector, SheafTypes.KIND_SHADOW));
        hub.openDispute(shadow, _risks(1));
        vm.expectRevert(
            abi.encodeWithSelector(
                IModelRegistry.StatusNotAllowed.selector, MODEL, ModelStatus.Canary, ModelStatus.Preview
            )
        );
        models.setCanary(MODEL);
        vm.warp(NOW + DELAY);
        models.release(MODEL);
        assertTrue(models.usable(MODEL));
        models.deprecate(MODEL);
        assertFalse(models.usable(MODEL));
        assertGt(_open(1), 0, "what was sold on it is still settled");
    }

    function test_bad_terms_and_creators_are_refused() public {
        ModelTerms memory terms = ModelTerms(Usage.Open, 2001, 0, 0);
        Creator[] memory list = _creators();
        Provenance memory p = _provenance();
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.TermsInvalid.selector, 2001, 0, 0));
        models.registerModel(OWNER, MODEL, "u", p, terms, list);
        terms = ModelTerms(Usage.Open, 0, 0, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.TermsInvalid.selector, 0, 0, 1));
        models.registerModel(OWNER, MODEL, "u", p, terms, list);
        terms = ModelTerms(Usage.PerUse, 0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.TermsInvalid.selector, 0, 0, 0));
        models.registerModel(OWNER, MODEL, "u", p, terms, list);
        terms.usage = Usage.Open;
        list[0].shareBps = 3335;
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.CreatorsInvalid.selector, 3, 10_001));
        models.registerModel(OWNER, MODEL, "u", p, terms, list);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.CreatorsInvalid.selector, 9, 0));
        models.registerModel(OWNER, MODEL, "u", p, terms, new Creator[](9));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.CreatorsInvalid.selector, 0, 0));
        models.registerModel(OWNER, MODEL, "u", p, terms, new Creator[](0));
    }

    function test_only_the_hub_accrues_and_links_are_set_once() public {
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.OnlyHub.selector, address(this), address(hub)));
        models.accrue(MODEL, 1);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.HubAlreadySet.selector, address(hub)));
        models.setHub(address(this));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.ModelsAlreadySet.selector, address(models)));
        hub.setModels(address(this));
        vm.prank(BOB);
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, BOB));
        models.setCanary(MODEL);
    }

    function test_outcomes_of_a_model_are_verified_in_the_shape_of_erc_7007() public {
        uint256 modelId = _register(MODEL, Usage.Open, 0, 0);
        uint256 id = _open(3);
        _submit(id, 0, 4);
        (Outcome[] memory part, bytes32[] memory nodes, bool[] memory flags) =
            TestTree.page(_outcomes(3), 1, 2);
        bytes memory prompt = abi.encode(id);
        bytes memory proof = abi.encode(nodes, flags);
        assertTrue(models.verify(prompt, abi.encode(part), proof));
        models.addAigcData(modelId, prompt, abi.encode(part), proof);
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotAttested.selector, modelId + 1));
        models.addAigcData(modelId + 1, prompt, abi.encode(part), proof);
        part[0].value += 1;
        assertFalse(models.verify(prompt, abi.encode(part), proof));
        vm.expectRevert(abi.encodeWithSelector(IModelRegistry.NotAttested.selector, modelId));
        models.addAigcData(modelId, prompt, abi.encode(part), proof);
    }
}
