// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Curve, PayoutCurve} from "./PayoutCurve.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @title ArtGauge
/// @notice A half-circle gauge of an index against its curve. Left is no loss, right is full loss, whatever the
/// direction of the curve. Positions are tenths of a degree, 0 to 1800: SVG rotates, so no sine is needed here.
library ArtGauge {
    using PayoutCurve for Curve;
    using Strings for uint256;

    /// @notice Length of the whole arc.
    uint256 internal constant SWEEP = 1800;
    /// @dev Room beyond the exit, in hundredths of the distance between trigger and exit.
    int256 private constant BEYOND = 15;
    /// @dev Shortest thin arc, in tenths of a degree: a shorter one looks like a mark beside the pointer.
    uint256 private constant MIN_THIN = 90;
    /// @dev A label within this much of the top is centred; elsewhere it grows away from the arc.
    uint256 private constant TOP = 450;
    /// @dev Most letters of a label at its full size.
    uint256 private constant LETTERS = 8;
    string private constant ARC = '<path class="a" d="M104 334a136 136 0 0 1 272 0" pathLength="1800"';

    /// @notice The gauge: track, paying zone, ticks with labels and, if there is a value, its needle.
    /// @param curve A valid curve.
    /// @param value Index, 1e-4 of its unit.
    /// @param known Whether there is a value to show.
    /// @param trigger Label of the trigger, safe in XML.
    /// @param exit Label of the exit, safe in XML.
    /// @return svg Elements inside a 480 x 640 drawing.
    function draw(Curve memory curve, int32 value, bool known, string memory trigger, string memory exit)
        internal
        pure
        returns (string memory svg)
    {
        uint256 from = position(curve, curve.trigger);
        uint256 to = curve.kind == PayoutCurve.BINARY ? from : position(curve, curve.exit);
        svg = string.concat(
            _arc(0, SWEEP, "t"),
            _arc(from, to - from, "z"),
            _arc(to, SWEEP - to, "f"),
            _steps(curve),
            _tick(from, "PAYS FROM", trigger)
        );
        if (curve.kind != PayoutCurve.BINARY) {
            svg = string.concat(svg, _tick(to, "FULL AT", exit));
        }
        if (known) svg = string.concat(svg, _needle(position(curve, value)));
    }

    /// @notice Where a value lies on the arc: linear from one distance (or zero, for an excess index that starts
    /// there) before the trigger to a little beyond the exit, and held at the ends.
    /// @param curve A valid curve.
    /// @param value Index, 1e-4 of its unit.
    /// @return Tenths of a degree from the left end, 0 to 1800.
    function position(Curve memory curve, int32 value) internal pure returns (uint256) {
        bool excess = curve.isExcess();
        int256 side = excess ? int256(1) : int256(-1);
        int256 trigger = side * curve.trigger;
        int256 exit = side * curve.exit;
        int256 low = 2 * trigger - exit;
        int256 high = exit + (exit - trigger) * BEYOND / 100;
        if (excess && trigger > 0 && low < 0) low = 0;
        if (!excess && exit <= 0 && high > 0) high = 0;
        int256 at = side * value;
        if (at <= low) return 0;
        if (at >= high) return SWEEP;
        // forge-lint: disable-next-line(unsafe-typecast)
        return SWEEP * uint256(at - low) / uint256(high - low); // low < at < high
    }

    /// @dev A piece of the arc in the style of a class.
    function _arc(uint256 start, uint256 size, string memory class) private pure returns (string memory) {
        if (size == 0) return "";
        return string.concat(
            '<g class="',
            class,
            '">',
            ARC,
            ' stroke-dasharray="',
            size.toString(),
            ' 3600" stroke-dashoffset="-',
            start.toString(),
            '"/></g>'
        );
    }

    /// @dev A line across the arc with an upright label outside it, whose near end keeps off the line.
    function _tick(uint256 at, string memory word, string memory label) private pure returns (string memory) {
        (string memory x, string memory anchor) = ("58", "middle");
        if (at < SWEEP / 2 - TOP) (x, anchor) = ("80", "end");
        if (at > SWEEP / 2 + TOP) (x, anchor) = ("80", "start");
        uint256 letters = bytes(label).length;
        return string.concat(
            '<g transform="rotate(',
            _degrees(at),
            ' 240 334)"><path class="k" d="M90 334h30"/><g transform="rotate(-',
            _degrees(at),
            string.concat(" ", x, ' 334)" text-anchor="', anchor, '" font-size="'),
            (letters > LETTERS ? 13 * LETTERS / letters : 13).toString(),
            string.concat('"><text class="h" x="', x, '" y="328">', word, '</text><text x="', x),
            '" y="344">',
            label,
            "</text></g></g>"
        );
    }

    /// @dev Faint lines at the bands of a stepped curve.
    function _steps(Curve memory curve) private pure returns (string memory svg) {
        for (uint256 i = 0; i < curve.bands.length; ++i) {
            svg = string.concat(
                svg,
                '<path class="s" d="M95 334h18" transform="rotate(',
                _degrees(position(curve, curve.bands[i].threshold)),
                ' 240 334)"/>'
            );
        }
    }

    /// @dev The value: a thin arc up to it, where there is room for one, and a pointer at it.
    function _needle(uint256 at) private pure returns (string memory) {
        string memory thin = at < MIN_THIN
            ? ""
            : string.concat(
                '<path class="a n" d="M126 334a114 114 0 0 1 228 0" pathLength="1800" stroke-dasharray="',
                at.toString(),
                ' 3600"/>'
            );
        return string.concat(
            thin, '<path class="p" d="M93 334l25-9v18z" transform="rotate(', _degrees(at), ' 240 334)"/>'
        );
    }

    /// @dev Tenths of a degree as degrees.
    function _degrees(uint256 tenths) private pure returns (string memory) {
        return string.concat((tenths / 10).toString(), ".", (tenths % 10).toString());
    }
}
