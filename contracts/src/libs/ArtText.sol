// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";

/// @title ArtText
/// @notice Numbers, dates and foreign texts as they may stand in a picture or in JSON. Rounds towards zero, always.
library ArtText {
    using Strings for uint256;

    /// @notice Decimals of stored index values.
    uint256 internal constant VALUE_DECIMALS = 4;
    /// @dev What stands for a byte that is not UTF-8: a question mark.
    bytes1 private constant BROKEN = 0x3f;
    /// @dev Decimals of amounts shown.
    uint256 private constant AMOUNT_DECIMALS = 2;
    /// @dev Days from 0000-03-01 to 1970-01-01 in the proleptic Gregorian calendar.
    uint256 private constant EPOCH_SHIFT = 719_468;
    uint256 private constant DAYS_PER_ERA = 146_097;

    /// @notice An index value without trailing zeros, such as -12.5.
    /// @param value Value, 1e-4 of its unit.
    /// @param decimals Decimals to show at most, no more than 4; the rest is cut.
    /// @return Text.
    function index(int256 value, uint256 decimals) internal pure returns (string memory) {
        // forge-lint: disable-next-line(unsafe-typecast)
        uint256 size = value < 0 ? uint256(-value) : uint256(value);
        uint256 show = decimals;
        size /= 10 ** (VALUE_DECIMALS - decimals);
        while (show != 0 && size % 10 == 0) {
            size /= 10;
            --show;
        }
        string memory text = _fixed(size, show, false);
        return value < 0 ? string.concat("-", text) : text;
    }

    /// @notice An amount of tokens with at most two decimals, such as 1,234.50, or with none if it is whole.
    /// @param value Minor units.
    /// @param decimals Decimals of the token.
    /// @return Text.
    function amount(uint256 value, uint256 decimals) internal pure returns (string memory) {
        uint256 show = decimals < AMOUNT_DECIMALS ? decimals : AMOUNT_DECIMALS;
        uint256 shown = value / 10 ** (decimals - show);
        if (shown % 10 ** show == 0) (shown, show) = (shown / 10 ** show, 0);
        return _fixed(shown, show, true);
    }

    /// @notice A plain text in at most two lines, cut at the last space that keeps the first within a width.
    /// @param text Text.
    /// @param width Bytes of the first line.
    /// @return first The whole text if it fits or has no such space.
    /// @return second The rest, without the space.
    function wrap(string memory text, uint256 width)
        internal
        pure
        returns (string memory first, string memory second)
    {
        bytes memory raw = bytes(text);
        if (raw.length <= width) return (text, "");
        uint256 at = width;
        while (at != 0 && raw[at] != " ") --at;
        if (at == 0) return (text, "");
        return (_part(raw, 0, at), _part(raw, at + 1, raw.length));
    }

    /// @notice A day in UTC, such as 2021-07-01.
    /// @param time Unix time in seconds.
    /// @return Text.
    function date(uint256 time) internal pure returns (string memory) {
        // Years begin in March here, so that a leap day is the last of its year.
        uint256 day = time / 1 days + EPOCH_SHIFT;
        uint256 era = day / DAYS_PER_ERA;
        uint256 dayOfEra = day % DAYS_PER_ERA;
        uint256 year = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        uint256 dayOfYear = dayOfEra - (365 * year + year / 4 - year / 100);
        uint256 shifted = (5 * dayOfYear + 2) / 153;
        uint256 dayOfMonth = dayOfYear - (153 * shifted + 2) / 5 + 1;
        uint256 month = shifted < 10 ? shifted + 3 : shifted - 9;
        uint256 fullYear = year + era * 400 + (month <= 2 ? 1 : 0);
        return string.concat(_pad(fullYear, 4), "-", _pad(month, 2), "-", _pad(dayOfMonth, 2));
    }

    /// @notice A foreign text inside XML: markup becomes entities, control bytes vanish, broken UTF-8 becomes "?".
    /// @param text Any bytes.
    /// @return Safe as an element's text and inside quoted attributes.
    function xml(string memory text) internal pure returns (string memory) {
        return _clean(bytes(text), true);
    }

    /// @notice A foreign text inside a JSON string: quotes and backslashes escaped, control bytes vanish, broken UTF-8
    /// becomes "?".
    /// @param text Any bytes.
    /// @return Safe between double quotes.
    function json(string memory text) internal pure returns (string memory) {
        return _clean(bytes(text), false);
    }

    /// @notice Characters of a text, counting each UTF-8 sequence once.
    /// @param text Text.
    /// @return count Characters.
    function length(string memory text) internal pure returns (uint256 count) {
        bytes memory raw = bytes(text);
        for (uint256 i = 0; i < raw.length; ++i) {
            if (uint8(raw[i]) & 0xc0 != 0x80) ++count;
        }
    }

    /// @dev Bytes from `start` until `end`.
    function _part(bytes memory raw, uint256 start, uint256 end) private pure returns (string memory) {
        bytes memory out = new bytes(end - start);
        for (uint256 i = 0; i < out.length; ++i) {
            out[i] = raw[start + i];
        }
        return string(out);
    }

    /// @dev value / 10^show with `show` decimals.
    function _fixed(uint256 value, uint256 show, bool group) private pure returns (string memory) {
        uint256 one = 10 ** show;
        string memory whole = (value / one).toString();
        if (group) whole = _group(bytes(whole));
        return show == 0 ? whole : string.concat(whole, ".", _pad(value % one, show));
    }

    /// @dev Thousands separated by commas.
    function _group(bytes memory digits) private pure returns (string memory) {
        uint256 commas = (digits.length - 1) / 3;
        bytes memory out = new bytes(digits.length + commas);
        uint256 at = out.length;
        for (uint256 i = 0; i < digits.length; ++i) {
            if (i != 0 && i % 3 == 0) out[--at] = ",";
            out[--at] = digits[digits.length - 1 - i];
        }
        return string(out);
    }

    /// @dev Decimal with leading zeros to a width.
    function _pad(uint256 value, uint256 width) private pure returns (string memory text) {
        text = value.toString();
        while (bytes(text).length < width) text = string.concat("0", text);
    }

    /// @dev One pass over the bytes: copies, escapes, drops or replaces.
    function _clean(bytes memory raw, bool markup) private pure returns (string memory) {
        bytes memory out = new bytes(raw.length * 6);
        uint256 size;
        for (uint256 i = 0; i < raw.length;) {
            uint256 width = _sequence(raw, i);
            if (width > 1) {
                for (uint256 k = 0; k < width; ++k) {
                    out[size++] = raw[i + k];
                }
            } else {
                size = _append(out, size, width == 0 ? BROKEN : raw[i], markup);
            }
            i += width == 0 ? 1 : width;
        }
        assembly ("memory-safe") {
            mstore(out, size)
        }
        return string(out);
    }

    /// @dev Writes one ASCII byte with its escape; returns the new size.
    function _append(bytes memory out, uint256 size, bytes1 char, bool markup)
        private
        pure
        returns (uint256)
    {
        if (char < 0x20 || char == 0x7f) return size;
        bytes memory text = abi.encodePacked(char);
        if (markup) {
            if (char == "&") text = "&amp;";
            else if (char == "<") text = "&lt;";
            else if (char == ">") text = "&gt;";
            else if (char == "\"") text = "&quot;";
            else if (char == "'") text = "&#39;";
        } else if (char == "\"" || char == "\\") {
            text = abi.encodePacked("\\", char);
        }
        for (uint256 i = 0; i < text.length; ++i) {
            out[size + i] = text[i];
        }
        return size + text.length;
    }

    /// @dev Bytes of the UTF-8 sequence at `at`: 1 to 4, or 0 if it is broken (overlong and surrogates too).
    function _sequence(bytes memory raw, uint256 at) private pure returns (uint256 width) {
        uint8 lead = uint8(raw[at]);
        if (lead < 0x80) return 1;
        if (lead < 0xc2 || lead > 0xf4) return 0;
        width = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + width > raw.length) return 0;
        for (uint256 i = 1; i < width; ++i) {
            if (uint8(raw[at + i]) & 0xc0 != 0x80) return 0;
        }
        uint8 second = uint8(raw[at + 1]);
        if (lead == 0xe0 && second < 0xa0) return 0;
        if (lead == 0xed && second > 0x9f) return 0;
        if (lead == 0xf0 && second < 0x90) return 0;
        if (lead == 0xf4 && second > 0x8f) return 0;
    }
}
