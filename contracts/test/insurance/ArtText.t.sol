// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {RawToken, TextCaller} from "./support/ArtHarness.sol";
import {Test} from "forge-std/Test.sol";

contract ArtTextTest is Test {
    TextCaller private _text = new TextCaller();

    function test_index_cuts_towards_zero() public view {
        assertEq(_text.index(1_607_299, 2), "160.72");
        assertEq(_text.index(1_607_200, 0), "160");
        assertEq(_text.index(3123, 4), "0.3123");
        assertEq(_text.index(-125_099, 2), "-12.5");
        assertEq(_text.index(0, 3), "0");
        assertEq(_text.index(1_607_200, 4), "160.72");
        assertEq(_text.index(1_200_000, 4), "120", "no zero of the whole part goes");
        assertEq(_text.index(type(int32).min, 4), "-214748.3648");
    }

    function test_amount_groups_thousands() public view {
        assertEq(_text.amount(2_545_000_000, 6), "2,545");
        assertEq(_text.amount(999_999, 6), "0.99");
        assertEq(_text.amount(123_456_789e18 + 999e15, 18), "123,456,789.99");
        assertEq(_text.amount(1234, 0), "1,234");
        assertEq(_text.amount(1234, 1), "123.4");
        assertEq(_text.amount(0, 6), "0");
        assertEq(_text.amount(100_000, 2), "1,000");
    }

    function test_amounts_keep_both_decimals_or_none() public view {
        assertEq(_text.amount(2_545_500_000, 6), "2,545.50");
        assertEq(_text.amount(9999, 6), "0");
    }

    function test_long_texts_wrap_at_a_space() public view {
        (string memory first, string memory second) = _text.wrap("one two three", 7);
        assertEq(first, "one two");
        assertEq(second, "three");
        (first, second) = _text.wrap("one two three", 6);
        assertEq(first, "one");
        assertEq(second, "two three");
        (first, second) = _text.wrap("one two", 7);
        assertEq(first, "one two");
        assertEq(second, "");
        (first, second) = _text.wrap("onetwothree", 7);
        assertEq(first, "onetwothree", "nowhere to cut");
        assertEq(second, "");
    }

    function test_date_knows_leap_years() public view {
        assertEq(_text.date(0), "1970-01-01");
        assertEq(_text.date(951_782_399), "2000-02-28");
        assertEq(_text.date(951_782_400), "2000-02-29");
        assertEq(_text.date(951_868_800), "2000-03-01");
        assertEq(_text.date(1_627_776_000), "2021-08-01");
        assertEq(_text.date(1_640_995_199), "2021-12-31");
        assertEq(_text.date(1_640_995_200), "2022-01-01");
        assertEq(_text.date(4_107_542_400), "2100-03-01");
    }

    function testFuzz_dates_follow_each_other(uint32 day) public view {
        bytes memory today = bytes(_text.date(uint256(day % 73_000) * 1 days));
        bytes memory tomorrow = bytes(_text.date((uint256(day % 73_000) + 1) * 1 days));
        assertLt(keccak256(today) == keccak256(tomorrow) ? 1 : 0, 1);
        for (uint256 i = 0; i < 10; ++i) {
            if (today[i] == tomorrow[i]) continue;
            assertLt(uint8(today[i]), uint8(tomorrow[i]), "dates sort as texts");
            break;
        }
    }

    function test_xml_escapes_markup_and_drops_controls() public view {
        assertEq(_text.xml("a<b>&\"c'"), "a&lt;b&gt;&amp;&quot;c&#39;");
        assertEq(_text.xml(hex"41000a1f7f42"), "AB");
        assertEq(_text.xml(unicode"Sécheresse — 旱魃 🌾"), unicode"Sécheresse — 旱魃 🌾");
    }

    function test_json_escapes_quotes_and_backslashes() public view {
        assertEq(_text.json('say "hi" \\ <b>'), 'say \\"hi\\" \\\\ <b>');
        assertEq(_text.json(hex"0a410d"), "A");
    }

    function test_broken_utf8_becomes_question_marks() public view {
        assertEq(_text.xml(hex"41ff42"), "A?B");
        assertEq(_text.xml(hex"c3"), "?", "cut short");
        assertEq(_text.xml(hex"c080"), "??", "overlong");
        assertEq(_text.xml(hex"eda080"), "???", "surrogate");
        assertEq(_text.xml(hex"e08080"), "???", "overlong of three");
        assertEq(_text.xml(hex"f0808080"), "????", "overlong of four");
        assertEq(_text.xml(hex"f4908080"), "????", "past the last code point");
        assertEq(_text.xml(hex"e282"), "??");
        assertEq(_text.xml(hex"80"), "?");
    }

    function testFuzz_cleaned_texts_cannot_break_out(bytes memory raw) public view {
        bytes memory xml = bytes(_text.xml(raw));
        for (uint256 i = 0; i < xml.length; ++i) {
            bytes1 c = xml[i];
            assertTrue(c != "<" && c != ">" && c != "\"" && c != "'" && c >= 0x20 && c != 0x7f);
        }
        bytes memory json = bytes(_text.json(raw));
        for (uint256 i = 0; i < json.length; ++i) {
            if (json[i] == "\\") {
                assertTrue(json[i + 1] == "\\" || json[i + 1] == "\"");
                ++i;
            } else {
                assertTrue(json[i] != "\"" && json[i] >= 0x20);
            }
        }
    }

    function _token(bytes memory symbol, bytes memory decimals)
        private
        returns (string memory shown, uint256 places)
    {
        return _text.token(address(new RawToken(symbol, decimals)));
    }

    function test_tokens_of_every_kind_have_a_symbol() public {
        (string memory symbol, uint256 decimals) = _token(abi.encode("USDC"), abi.encode(6));
        assertEq(symbol, "USDC");
        assertEq(decimals, 6);
        (symbol, decimals) = _token(abi.encode(bytes32("MKR")), abi.encode(18));
        assertEq(symbol, "MKR");
        (symbol, decimals) = _token("", "");
        assertEq(symbol, "units");
        assertEq(decimals, 0);
        (symbol, decimals) = _token(abi.encode("a symbol that never ends"), abi.encode(type(uint256).max));
        assertEq(symbol, "a symbol tha");
        assertEq(decimals, 0);
        (symbol,) = _token(abi.encode(32, type(uint256).max, 0), abi.encode(6));
        assertEq(symbol, "units");
        (symbol,) = _token(abi.encode(64, 4, "x"), hex"06");
        assertEq(symbol, "units");
        (symbol, decimals) = _text.token(address(0xDEAD));
        assertEq(symbol, "units");
        assertEq(decimals, 0);
    }
}
