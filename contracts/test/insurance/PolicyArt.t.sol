// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PolicyArt} from "../../src/PolicyArt.sol";
import {Product} from "../../src/interfaces/IProductBook.sol";
import {ArtGauge} from "../../src/libs/ArtGauge.sol";
import {Band, Curve} from "../../src/libs/PayoutCurve.sol";
import {Card, Stage} from "../../src/libs/PolicyTypes.sol";
import {FakeProducts} from "./support/ArtHarness.sol";
import {PlainToken} from "./support/Tokens.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Test} from "forge-std/Test.sol";

contract PolicyArtTest is Test {
    using Strings for string;

    PolicyArt private _art = new PolicyArt();
    FakeProducts private _products = new FakeProducts();
    address private _token = address(new PlainToken(6));

    function setUp() public {
        _products.set(_rain());
    }

    function _rain() private pure returns (Product memory p) {
        p.curve.kind = 1;
        p.curve.trigger = 1_200_000;
        p.curve.exit = 2_000_000;
        p.name = "Excess rain, July";
        p.peril = "Too much rain in 31 days";
        p.unit = "mm";
        p.indexDecimals = 2;
        p.windowStart = 1_625_097_600;
        p.windowEnd = 1_627_776_000;
    }

    function _card(Stage stage, uint8 status, int32 value, uint256 payout)
        private
        view
        returns (Card memory c)
    {
        c.policyId = 12;
        c.policy.stage = stage;
        c.policy.status = status;
        c.policy.value = value;
        c.policy.payout = payout;
        c.policy.assessedUntil = status == 0 ? 0 : 1_627_776_000;
        c.policy.sumInsured = 5000e6;
        c.most = 5000e6;
        c.policy.premium = 400e6;
        c.policy.riskId = keccak256("risk");
        c.products = address(_products);
        c.token = _token;
    }

    function _has(string memory text, string memory part) private pure {
        assertTrue(_contains(bytes(text), bytes(part)), string.concat("missing: ", part));
    }

    function _lacks(string memory text, string memory part) private pure {
        assertFalse(_contains(bytes(text), bytes(part)), string.concat("must not hold: ", part));
    }

    function _contains(bytes memory text, bytes memory part) private pure returns (bool) {
        for (uint256 i = 0; i + part.length <= text.length; ++i) {
            uint256 k;
            while (k < part.length && text[i + k] == part[k]) ++k;
            if (k == part.length) return true;
        }
        return false;
    }

    /// @dev Metadata as JSON text.
    function _json(Card memory card) private view returns (string memory) {
        bytes memory uri = bytes(_art.metadata(card));
        bytes memory head = "data:application/json;base64,";
        bytes memory body = new bytes(uri.length - head.length);
        for (uint256 i = 0; i < uri.length; ++i) {
            if (i < head.length) assertEq(uri[i], head[i]);
            else body[i - head.length] = uri[i];
        }
        return string(Base64.decode(string(body)));
    }

    function test_each_stage_is_named_with_its_amount_and_reason() public view {
        string memory svg = _art.picture(_card(Stage.Bound, 0, 0, 0));
        _has(svg, ">Bound<");
        _has(svg, "not yet assessed");
        _has(svg, "5,000 PLN");
        svg = _art.picture(_card(Stage.Monitored, 1, 1_607_200, 0));
        _has(svg, ">Monitored<");
        _has(svg, "160.72");
        _has(svg, "index so far, to 2021-08-01");
        _has(svg, "2,545 PLN");
        _has(svg, "would be due if the window ended here");
        svg = _art.picture(_card(Stage.Paid, 1, 1_607_200, 2545e6));
        _has(svg, ">Paid<");
        _has(svg, "final index, to 2021-08-01");
        _has(svg, "paid of 5,000 PLN insured");
        svg = _art.picture(_card(Stage.NoPayout, 1, 1, 0));
        _has(svg, ">No payout<");
        _has(svg, ">Nothing due<");
        _has(svg, ">the index has not passed the trigger<");
        _lacks(svg, ">0 PLN<");
        svg = _art.picture(_card(Stage.Monitored, 1, 1, 0));
        _has(svg, ">Nothing due<");
        _has(svg, ">the index has not passed the trigger<");
        svg = _art.picture(_card(Stage.NoPayout, 1, 1_200_000, 0));
        _has(svg, "the curve pays nothing here");
        assertEq(
            vm.parseJsonString(_json(_card(Stage.NoPayout, 1, 1, 0)), ".description"),
            "No payout: nothing due, the index has not passed the trigger."
        );
    }

    /// A phase may get less than its premium, or nothing, because its siblings used the cover up.
    function test_a_phase_shows_what_its_cover_left() public view {
        Card memory c = _card(Stage.Refunded, 2, 0, 0);
        (c.coverId, c.most) = (11, 150e6);
        string memory svg = _art.picture(c);
        _has(svg, ">150 PLN<");
        _has(svg, ">of the premium returned, all the cover had left: too little<");
        _has(svg, ">could be seen<");
        c.policy.claimable = 150e6;
        assertEq(vm.parseJsonString(_json(c), ".description"), "To claim: 150 PLN waits here to be claimed.");
        c.policy.claimable = 0;
        c.most = 400e6;
        _has(_art.picture(c), ">premium returned: too little could be seen<");
        c.most = 0;
        _has(_art.picture(c), ">0 PLN<");
        c = _card(Stage.NoPayout, 1, 1_607_200, 0);
        (c.coverId, c.most) = (11, 0);
        _has(_art.picture(c), ">its cover has nothing left<");
        c.policy.value = 1; // below the trigger: it would have been paid nothing anyway
        _has(_art.picture(c), ">the index has not passed the trigger<");
        c = _card(Stage.Bound, 0, 0, 0);
        (c.coverId, c.most) = (11, 0);
        _has(_art.picture(c), ">Nothing due<");
        _has(_art.picture(c), ">its cover has nothing left<");
    }

    function _damage() private pure returns (Product memory p) {
        p = _rain();
        (p.curve.trigger, p.curve.exit) = (2000, 7000);
        p.name = "Crop damage, May to July";
        p.peril = "Loss of vegetation";
        p.unit = "share";
        p.indexDecimals = 4;
    }

    function test_a_share_is_shown_as_a_percentage() public {
        _products.set(_damage());
        Card memory card = _card(Stage.Monitored, 1, 2518, 0);
        string memory svg = _art.picture(card);
        _has(svg, '>25.18<tspan font-size=".45em" font-weight="400"> %<');
        _has(svg, ">20 %<");
        _has(svg, ">70 %<");
        _lacks(svg, "share");
        string memory json = _json(card);
        _has(json, '{"trait_type":"Index","value":"25.18 %"}');
        _has(json, '{"trait_type":"Trigger","value":"20 %"}');
        Product memory p = _damage();
        p.unit = "shares";
        _products.set(p);
        _has(_art.picture(card), ">0.2518<");
    }

    function test_a_value_near_zero_has_no_thin_arc() public {
        _products.set(_damage());
        _lacks(_art.picture(_card(Stage.NoPayout, 1, 12, 0)), 'class="a n"');
        _has(_art.picture(_card(Stage.Monitored, 1, 2518, 0)), 'class="a n"');
    }

    function test_labels_grow_away_from_the_gauge() public {
        _has(_art.picture(_card(Stage.Bound, 0, 0, 0)), '80 334)" text-anchor="start"');
        Product memory p = _damage();
        p.curve.trigger = 100;
        _products.set(p);
        _has(_art.picture(_card(Stage.Bound, 0, 0, 0)), '80 334)" text-anchor="end"');
    }

    function test_a_long_notice_takes_two_lines() public view {
        Card memory card = _card(Stage.Paid, 1, 1_607_200, 1e6);
        card.policy.sumInsured = type(uint128).max;
        string memory svg = _art.picture(card);
        _has(svg, ">paid of 340,282,366,920,938,463,463,374,607,431,768.21 PLN<");
        _has(svg, 'y="468" font-size="13">insured<');
    }

    function test_refunds_and_doubts_say_why() public view {
        string[5] memory reasons = [
            "too little could be seen",
            "the model was not made for what was seen",
            "the operators&#39; values lie too far apart",
            "the operators could not decide",
            "not settled in time"
        ];
        for (uint256 i = 0; i < 5; ++i) {
            _has(_art.picture(_card(Stage.Refunded, uint8(i + 2), 0, 0)), reasons[i]);
        }
        _has(_art.picture(_card(Stage.Refunded, 2, 0, 0)), "400 PLN");
        _has(_art.picture(_card(Stage.Monitored, 2, 0, 0)), "so far too little could be seen");
    }

    function test_a_claim_is_not_shown_as_paid() public view {
        Card memory card = _card(Stage.Paid, 1, 1_607_200, 2545e6);
        card.policy.claimable = 2545e6;
        string memory svg = _art.picture(card);
        _has(svg, ">To claim<");
        _lacks(svg, ">Paid<");
        _has(svg, "waits here to be claimed");
    }

    function test_an_outline_is_drawn_only_where_one_was_given() public view {
        Card memory card = _card(Stage.Bound, 0, 0, 0);
        _lacks(_art.picture(card), "<polygon");
        card.outline = hex"0a14ff0080c8";
        _has(_art.picture(card), 'points="10 20 255 0 128 200 "');
    }

    function test_metadata_is_json_with_exact_traits() public view {
        string memory json = _json(_card(Stage.Paid, 1, 1_607_299, 2545e6));
        assertEq(vm.parseJsonString(json, ".name"), "Sheaf Policy #12: Excess rain, July");
        assertEq(vm.parseJsonString(json, ".attributes[0].trait_type"), "Stage");
        assertEq(vm.parseJsonString(json, ".attributes[0].value"), "Paid");
        _has(json, '{"trait_type":"Index","value":"160.7299 mm"}');
        _has(json, '{"trait_type":"Trigger","value":"120 mm"}');
        _has(json, '{"trait_type":"Payment","value":"2,545 PLN"}');
        _has(json, '"image":"data:image/svg+xml;base64,');
        _lacks(_json(_card(Stage.Bound, 0, 0, 0)), '"Index"');
        string memory uri = _art.contractURI("Sheaf Policy");
        assertGt(bytes(uri).length, 0);
    }

    function test_foreign_texts_cannot_leave_their_place() public {
        Product memory p = _rain();
        p.name = '</text><script>alert("1")</script>\\"}';
        p.peril = "a & b";
        p.unit = "<mm>";
        _products.set(p);
        Card memory card = _card(Stage.Paid, 1, 1_607_200, 2545e6);
        string memory svg = _art.picture(card);
        _lacks(svg, "<script");
        _lacks(svg, "<mm>");
        _has(svg, "a &amp; b");
        string memory json = _json(card);
        assertEq(vm.parseJsonString(json, ".name"), string.concat("Sheaf Policy #12: ", p.name), "JSON holds");
        assertEq(vm.parseJsonString(json, ".attributes[1].value"), p.name);
    }

    function test_binary_and_stepped_curves_draw_their_marks() public {
        Product memory p = _rain();
        p.curve.kind = 2;
        _products.set(p);
        _lacks(_art.picture(_card(Stage.Bound, 0, 0, 0)), "FULL AT");
        p.curve.kind = 3;
        p.curve.bands = new Band[](2);
        p.curve.bands[0] = Band(1_200_000, 2500);
        p.curve.bands[1] = Band(1_600_000, 10_000);
        _products.set(p);
        _has(_art.picture(_card(Stage.Bound, 0, 0, 0)), 'class="s"');
    }

    function test_gauge_positions() public pure {
        Curve memory c;
        c.kind = 1;
        (c.trigger, c.exit) = (1_200_000, 2_000_000);
        // From 40 to 212 mm, linear.
        assertEq(ArtGauge.position(c, 400_000), 0);
        assertEq(ArtGauge.position(c, 2_120_000), 1800);
        assertEq(ArtGauge.position(c, 1_260_000), 900);
        assertEq(ArtGauge.position(c, type(int32).min), 0);
        assertEq(ArtGauge.position(c, type(int32).max), 1800);
        // Damage starts at zero, not below.
        (c.trigger, c.exit) = (3000, 8000);
        assertEq(ArtGauge.position(c, 0), 0);
        // A deficit runs the other way and ends at zero.
        (c.trigger, c.exit) = (500_000, 0);
        assertEq(ArtGauge.position(c, 0), 1800);
        assertEq(ArtGauge.position(c, 1_000_000), 0);
        assertEq(ArtGauge.position(c, 500_000), 900);
    }

    function testFuzz_gauge_follows_the_loss(int32 trigger, int32 exit, int32 x, int32 y) public pure {
        vm.assume(trigger != exit);
        Curve memory c;
        c.kind = 1;
        (c.trigger, c.exit) = (trigger, exit);
        (int32 mild, int32 severe) = (x < y) == (exit > trigger) ? (x, y) : (y, x);
        assertLe(ArtGauge.position(c, mild), ArtGauge.position(c, severe));
        assertLe(ArtGauge.position(c, trigger), ArtGauge.position(c, exit));
        assertLe(ArtGauge.position(c, severe), 1800);
    }

    function testFuzz_any_policy_has_a_picture(
        uint8 stage,
        uint8 status,
        int32 value,
        uint96 sum,
        bytes memory name
    ) public {
        vm.assume(name.length <= 64);
        Product memory p = _rain();
        p.name = string(name);
        _products.set(p);
        Card memory card = _card(Stage(bound(stage, 1, 5)), uint8(bound(status, 0, 6)), value, sum);
        card.policy.sumInsured = sum;
        card.policy.premium = sum;
        assertGt(bytes(_json(card)).length, 2000);
    }
}
