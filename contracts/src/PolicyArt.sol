// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IPolicyArt} from "./interfaces/IPolicyArt.sol";
import {IPolicyBook} from "./interfaces/IPolicyBook.sol";
import {Cover} from "./interfaces/IPolicyPhases.sol";
import {IPolicyRights} from "./interfaces/IPolicyRights.sol";
import {IProductBook, ProductFace} from "./interfaces/IProductBook.sol";
import {ArtGauge} from "./libs/ArtGauge.sol";
import {ArtParts} from "./libs/ArtParts.sol";
import {ArtText} from "./libs/ArtText.sol";
import {ArtToken} from "./libs/ArtToken.sol";
import {Curve, PayoutCurve} from "./libs/PayoutCurve.sol";
import {Card, Stage} from "./libs/PolicyTypes.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title PolicyArt
/// @notice See IPolicyArt. Every foreign text is escaped; a picture never shows a coordinate.
contract PolicyArt is IPolicyArt {
    using PayoutCurve for Curve;
    using Strings for uint256;

    /// @dev What the picture shows, and what it says in words, worked out once.
    struct Scene {
        Card card;
        ProductFace product;
        Stage stage;
        bool known;
        bool nothing;
        bool percent;
        string accent;
        string dark;
        string word;
        string index;
        string caption;
        string amount;
        string notice;
        string insured;
        string premium;
        string trigger;
        string exit;
        string start;
        string end;
        string risk;
    }

    uint8 private constant STATUS_OK = 1;
    /// @dev The unit that is shown as a percentage.
    bytes32 private constant SHARE = keccak256("share");
    /// @dev Letters of a notice that fit on one line.
    uint256 private constant LINE = 60;

    /// @inheritdoc IPolicyArt
    function tokenURI(address book, uint256 policyId) external view returns (string memory uri) {
        IPolicyBook from = IPolicyBook(book);
        IPolicyRights rights = from.RIGHTS();
        Card memory card = Card({
            policyId: policyId,
            policy: from.policyOf(policyId),
            products: address(from.PRODUCTS()),
            token: address(from.TOKEN()),
            outline: rights.outlineOf(policyId),
            coverId: 0,
            most: 0
        });
        Cover memory cover;
        (card.coverId, cover) = rights.coverOf(policyId);
        if (card.coverId == 0) card.most = card.policy.sumInsured;
        else card.most = card.policy.stage < Stage.Paid ? cover.left : rights.paidOf(policyId);
        return metadata(card);
    }

    /// @inheritdoc IPolicyArt
    function metadata(Card memory card) public view returns (string memory uri) {
        Scene memory scene = _scene(card);
        return ArtParts.dataUri(
            string.concat(
                '{"name":"Sheaf Policy #',
                card.policyId.toString(),
                ": ",
                ArtText.json(scene.product.name),
                '","description":"',
                ArtText.json(
                    string.concat(
                        scene.word, ": ", scene.nothing ? "nothing due," : scene.amount, " ", scene.notice
                    )
                ),
                '.","attributes":[',
                _attributes(scene),
                '],"image":"data:image/svg+xml;base64,',
                Base64.encode(bytes(_svg(scene))),
                '"}'
            )
        );
    }

    /// @inheritdoc IPolicyArt
    function contractURI(string memory name) external pure returns (string memory uri) {
        return ArtParts.dataUri(
            string.concat(
                '{"name":"',
                ArtText.json(name),
                '","description":"Parametric crop insurance: each token is a policy with its index so far, its',
                ' trigger and exit, its stage and its payout, read from the chain."}'
            )
        );
    }

    /// @inheritdoc IPolicyArt
    function picture(Card memory card) external view returns (string memory svg) {
        return _svg(_scene(card));
    }

    /// @dev Reads product and token and words everything that depends on the stage.
    function _scene(Card memory card) private view returns (Scene memory scene) {
        scene.card = card;
        scene.product = IProductBook(card.products).face(card.policy.productId);
        scene.stage = card.policy.stage;
        scene.known = card.policy.status == STATUS_OK;
        scene.percent = keccak256(bytes(scene.product.unit)) == SHARE;
        if (scene.percent) scene.product.unit = "%";
        (scene.accent, scene.dark, scene.word) = ArtParts.style(scene.stage);
        if (card.policy.claimable != 0) scene.word = "To claim";
        scene.index = scene.known ? _number(scene, card.policy.value, scene.product.indexDecimals) : "&#8211;";
        scene.caption = card.policy.assessedUntil == 0
            ? "not yet assessed"
            : string.concat(
                scene.stage < Stage.Paid ? "index so far, to " : "final index, to ",
                ArtText.date(card.policy.assessedUntil)
            );
        scene.trigger = _withUnit(scene, scene.product.curve.trigger, scene.product.indexDecimals);
        scene.exit = _withUnit(scene, scene.product.curve.exit, scene.product.indexDecimals);
        scene.start = ArtText.date(scene.product.windowStart);
        scene.end = ArtText.date(scene.product.windowEnd);
        scene.risk = uint256(card.policy.riskId).toHexString(32);
        _price(scene);
    }

    /// @dev Words the amounts.
    function _price(Scene memory scene) private view {
        (string memory symbol, uint256 decimals) = ArtToken.read(scene.card.token);
        symbol = string.concat(" ", symbol);
        uint256 amount = _amount(scene);
        scene.insured = string.concat(ArtText.amount(scene.card.policy.sumInsured, decimals), symbol);
        scene.premium = string.concat(ArtText.amount(scene.card.policy.premium, decimals), symbol);
        scene.amount = string.concat(ArtText.amount(amount, decimals), symbol);
        scene.nothing = amount == 0 && scene.stage != Stage.Refunded;
        scene.notice = _notice(scene);
    }

    /// @dev The amount that matters at this stage.
    function _amount(Scene memory scene) private view returns (uint256) {
        if (scene.stage == Stage.Refunded) return Math.min(scene.card.policy.premium, scene.card.most);
        if (scene.stage == Stage.Cancelled) return 0;
        if (scene.stage >= Stage.Paid) return scene.card.policy.payout;
        if (!scene.known) return scene.card.most;
        return Math.min(_due(scene), scene.card.most);
    }

    /// @dev What the curve pays for the known index.
    function _due(Scene memory scene) private view returns (uint256) {
        return IProductBook(scene.card.products)
            .payoutFor(scene.card.policy.productId, scene.card.policy.value, scene.card.policy.sumInsured);
    }

    /// @dev Why the amount is what it is: the end of a sentence that the amount begins.
    function _notice(Scene memory scene) private view returns (string memory) {
        if (scene.card.policy.claimable != 0) return "waits here to be claimed";
        if (scene.stage == Stage.Refunded) {
            string memory back = scene.card.most < scene.card.policy.premium
                ? "of the premium returned, all the cover had left: "
                : "premium returned: ";
            return string.concat(back, ArtParts.reason(scene.card.policy.status));
        }
        if (scene.stage == Stage.Cancelled) return "cancelled by its holder before the window";
        if (scene.stage == Stage.Paid) return string.concat("paid of ", scene.insured, " insured");
        if (scene.nothing) {
            bool spent = scene.card.most == 0 && (!scene.known || _due(scene) != 0);
            if (spent) return "its cover has nothing left";
            return scene.product.curve.triggered(scene.card.policy.value)
                ? "the curve pays nothing here"
                : "the index has not passed the trigger";
        }
        if (scene.stage == Stage.Bound) return "insured, paid by the index at the end";
        if (!scene.known) {
            return string.concat("insured; so far ", ArtParts.reason(scene.card.policy.status));
        }
        return "would be due if the window ended here";
    }

    /// @dev An index value: a share is shown as hundredths, so with two decimals less.
    function _number(Scene memory scene, int256 value, uint256 decimals)
        private
        pure
        returns (string memory)
    {
        if (!scene.percent) return ArtText.index(value, decimals);
        return ArtText.index(value * 100, decimals < 2 ? 0 : decimals - 2);
    }

    /// @dev An index value with its unit.
    function _withUnit(Scene memory scene, int256 value, uint256 decimals)
        private
        pure
        returns (string memory)
    {
        string memory gap = bytes(scene.product.unit).length == 0 ? "" : " ";
        return string.concat(_number(scene, value, decimals), gap, scene.product.unit);
    }

    /// @dev A label of the gauge: bare but for a percentage, so it holds no foreign text.
    function _label(Scene memory scene, int256 value) private pure returns (string memory) {
        string memory number = _number(scene, value, scene.product.indexDecimals);
        return scene.percent ? string.concat(number, " %") : number;
    }

    /// @dev Traits of the JSON; the index is exact here where the picture may cut decimals.
    function _attributes(Scene memory scene) private pure returns (string memory text) {
        text = ArtParts.trait("", "Stage", scene.word);
        text = ArtParts.trait(text, "Product", scene.product.name);
        text = ArtParts.trait(text, "Peril", scene.product.peril);
        text = ArtParts.trait(text, "Sum insured", scene.insured);
        text = ArtParts.trait(text, "Premium", scene.premium);
        text = ArtParts.trait(text, "Trigger", scene.trigger);
        text = ArtParts.trait(text, "Exit", scene.exit);
        text = ArtParts.trait(text, "Window start", scene.start);
        text = ArtParts.trait(text, "Window end", scene.end);
        if (scene.known) text = ArtParts.trait(text, "Index", _withUnit(scene, scene.card.policy.value, 4));
        if (scene.stage >= Stage.Paid) text = ArtParts.trait(text, "Payment", scene.amount);
        if (scene.card.coverId != 0) text = ArtParts.trait(text, "Cover", scene.card.coverId.toString());
        text = ArtParts.trait(text, "Risk", scene.risk);
    }

    /// @dev The whole picture, 480 x 640.
    function _svg(Scene memory scene) private pure returns (string memory) {
        return string.concat(
            _frame(scene),
            _header(scene),
            _gauge(scene),
            _centre(scene),
            _verdict(scene),
            _facts(scene),
            "</svg>"
        );
    }

    /// @dev The gauge with its labels.
    function _gauge(Scene memory scene) private pure returns (string memory) {
        Curve memory curve = scene.product.curve;
        return ArtGauge.draw(
            curve,
            scene.card.policy.value,
            scene.known,
            _label(scene, curve.trigger),
            _label(scene, curve.exit)
        );
    }

    /// @dev Document, styles and background.
    function _frame(Scene memory scene) private pure returns (string memory) {
        return string.concat(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 640" width="480" height="640" role="img">'
            '<defs><linearGradient id="b" x1="0" y1="0" x2="0" y2="1"><stop stop-color="',
            scene.dark,
            '"/><stop offset="1" stop-color="#0c1112"/></linearGradient><linearGradient id="z" x1="240" y1="0"'
            ' x2="380" y2="0" gradientUnits="userSpaceOnUse"><stop stop-color="#f2c14e"/><stop offset="1"'
            ' stop-color="#e2572f"/></linearGradient></defs><style>text{font-family:Inter,Helvetica,Arial,'
            "sans-serif;fill:#f5f0e2}.a{fill:none;stroke-width:20}.t{stroke:#fff;stroke-opacity:.14}"
            ".z{stroke:url(#z)}.f{stroke:#e2572f}.k{stroke:#f5f0e2;stroke-width:2.5}"
            ".s{stroke:#0c1112;stroke-width:1.5;opacity:.6}.h{font-size:9px;letter-spacing:1px;opacity:.7}"
            ".n{stroke-width:5;stroke:",
            scene.accent,
            "}.p{fill:#fff;stroke:#0c1112;stroke-width:1.5}.c{text-anchor:middle}.m{opacity:.66}.b{font-weight:700}"
            '</style><rect width="480"'
            ' height="640" rx="28" fill="url(#b)"/><rect x="11" y="11" width="458" height="618" rx="20"'
            ' fill="none" stroke="',
            scene.accent,
            '" stroke-opacity=".35"/>'
        );
    }

    /// @dev Mark, number, product and peril.
    function _header(Scene memory scene) private pure returns (string memory) {
        return string.concat(
            '<path fill="#f4c550" d="M45 66h2V38h-2zM46 60c-8 0-10-5-10-9 6 0 10 3 10 9c0-6 4-9 10-9 0 4-2 9-10 9z'
            "M46 51c-8 0-10-5-10-9 6 0 10 3 10 9c0-6 4-9 10-9 0 4-2 9-10 9zM46 42c-4-4-4-9 0-13 4 4 4 9 0 13z"
            '"/><text x="70" y="56" font-size="17" letter-spacing="5">SHEAF</text><text x="446" y="56"'
            ' font-size="17" text-anchor="end">No. ',
            scene.card.policyId.toString(),
            '</text><text class="b" x="34" y="106" font-size="',
            ArtParts.fit(scene.product.name, 30, 600),
            '">',
            ArtText.xml(scene.product.name),
            '</text><text class="m" x="34" y="130" font-size="14">',
            ArtText.xml(scene.product.peril),
            "</text>"
        );
    }

    /// @dev Value in the gauge.
    function _centre(Scene memory scene) private pure returns (string memory) {
        string memory unit = scene.known ? scene.product.unit : "";
        return string.concat(
            '<text class="c b" x="240" y="302" font-size="',
            ArtParts.fit(string.concat(scene.index, unit), 40, 310),
            '">',
            scene.index,
            '<tspan font-size=".45em" font-weight="400"> ',
            ArtText.xml(unit),
            '</tspan></text><text class="c m" x="240" y="328" font-size="13">',
            scene.caption,
            "</text>"
        );
    }

    /// @dev The stage, the amount and the notice.
    function _verdict(Scene memory scene) private pure returns (string memory) {
        string memory amount = scene.nothing ? "Nothing due" : scene.amount;
        (string memory first, string memory second) = ArtText.wrap(scene.notice, LINE);
        bool one = bytes(second).length == 0;
        return string.concat(
            '<rect x="170" y="358" width="140" height="30" rx="15" fill="',
            scene.accent,
            '"/><text class="c b" x="240" y="378" font-size="14" style="fill:#0c1112">',
            scene.word,
            '</text><text class="c b" x="240" y="430" font-size="',
            ArtParts.fit(amount, 34, 600),
            '">',
            ArtText.xml(amount),
            ArtParts.line(one ? "456" : "451", first),
            one ? "" : ArtParts.line("468", second),
            "</text>"
        );
    }

    /// @dev The lower third: figures, and on the right either the outline or the ends of the curve.
    function _facts(Scene memory scene) private pure returns (string memory text) {
        text = '<path d="M34 480h412" stroke="#fff" stroke-opacity=".16"/>';
        text = ArtParts.fact(text, "34 508", "SUM INSURED", scene.insured);
        text = ArtParts.fact(text, "34 558", "PREMIUM", scene.premium);
        text = ArtParts.fact(text, "190 508", "FROM", scene.start);
        text = ArtParts.fact(text, "190 558", "UNTIL", scene.end);
        if (scene.card.outline.length != 0) {
            text = string.concat(text, ArtParts.outline(scene.card.outline, scene.accent));
        } else {
            text = ArtParts.fact(text, "326 508", "PAYS FROM", scene.trigger);
            if (scene.product.curve.kind != PayoutCurve.BINARY) {
                text = ArtParts.fact(text, "326 558", "FULL AT", scene.exit);
            }
        }
        return string.concat(
            text,
            '<text class="m" x="34" y="608" font-size="9.6" style="font-family:monospace">risk ',
            scene.risk,
            "</text>"
        );
    }
}
