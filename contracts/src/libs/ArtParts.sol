// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ArtText} from "./ArtText.sol";
import {Stage} from "./PolicyTypes.sol";
import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @title ArtParts
/// @notice The pieces that a policy's picture and metadata are put together from: words, colours, lines and labels. They
/// escape every foreign text that they are given.
library ArtParts {
    using Strings for uint256;

    /// @notice What a status that does not pay means.
    /// @param status See Risk.status.
    /// @return End of a sentence.
    function reason(uint8 status) internal pure returns (string memory) {
        if (status == 2) return "too little could be seen";
        if (status == 3) return "the model was not made for what was seen";
        if (status == 4) return "the operators' values lie too far apart";
        if (status == 5) return "the operators could not decide";
        return "not settled in time";
    }

    /// @notice Accent and background colours and the word of a stage.
    /// @param stage Where the policy stands.
    /// @return accent Colour of the accents.
    /// @return dark Colour of the background.
    /// @return word Name of the stage.
    function style(Stage stage)
        internal
        pure
        returns (string memory accent, string memory dark, string memory word)
    {
        if (stage == Stage.Paid) return ("#f4c550", "#3d2a08", "Paid");
        if (stage == Stage.NoPayout) return ("#b8c1cc", "#262b33", "No payout");
        if (stage == Stage.Refunded) return ("#c9b2f7", "#2d2347", "Refunded");
        if (stage == Stage.Monitored) return ("#86cdf2", "#0e3145", "Monitored");
        if (stage == Stage.Cancelled) return ("#b8c1cc", "#262b33", "Cancelled");
        return ("#95dbae", "#12372f", "Bound");
    }

    /// @notice Adds one trait to the list of a JSON, its value escaped.
    /// @param text List so far.
    /// @param kind Name of the trait, plain ASCII.
    /// @param value Its value, any text.
    /// @return The list with it.
    function trait(string memory text, string memory kind, string memory value)
        internal
        pure
        returns (string memory)
    {
        string memory open = bytes(text).length == 0 ? '{"trait_type":"' : ',{"trait_type":"';
        return string.concat(text, open, kind, '","value":"', ArtText.json(value), '"}');
    }

    /// @notice Ends the text before and begins a line of the notice.
    /// @param y Height of the line.
    /// @param text Its text, escaped here.
    /// @return SVG without its end.
    function line(string memory y, string memory text) internal pure returns (string memory) {
        return string.concat(
            '</text><text class="c m" x="240" y="',
            y,
            '" font-size="',
            fit(text, 13, 780),
            '">',
            ArtText.xml(text)
        );
    }

    /// @notice Adds a label and its value.
    /// @param text SVG so far.
    /// @param at Place, "x y".
    /// @param label Label, plain ASCII.
    /// @param value Value, escaped here.
    /// @return SVG with it.
    function fact(string memory text, string memory at, string memory label, string memory value)
        internal
        pure
        returns (string memory)
    {
        return string.concat(
            text,
            '<g transform="translate(',
            at,
            ')"><text class="h">',
            label,
            '</text><text y="22" font-size="',
            fit(value, 15, 230),
            '">',
            ArtText.xml(value),
            "</text></g>"
        );
    }

    /// @notice The normalised outline: bytes 0 to 255 scaled into a box of 96.
    /// @param points_ Pairs of bytes.
    /// @param accent Colour.
    /// @return SVG.
    function outline(bytes memory points_, string memory accent) internal pure returns (string memory) {
        string memory points;
        for (uint256 i = 0; i < points_.length; ++i) {
            points = string.concat(points, uint256(uint8(points_[i])).toString(), " ");
        }
        return string.concat(
            '<polygon transform="translate(340 490) scale(.376)" fill="',
            accent,
            '" fill-opacity=".28" stroke="',
            accent,
            '" stroke-width="5" stroke-linejoin="round" points="',
            points,
            '"/>'
        );
    }

    /// @notice Font size at which a text keeps within a width.
    /// @param text The text.
    /// @param size Largest size.
    /// @param width Size times characters at most.
    /// @return The size in words.
    function fit(string memory text, uint256 size, uint256 width) internal pure returns (string memory) {
        uint256 letters = ArtText.length(text);
        return (letters * size > width ? width / letters : size).toString();
    }

    /// @notice JSON as a data URI.
    /// @param json The JSON.
    /// @return The URI.
    function dataUri(string memory json) internal pure returns (string memory) {
        return string.concat("data:application/json;base64,", Base64.encode(bytes(json)));
    }
}
