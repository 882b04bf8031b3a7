// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";

/// @title ArtToken
/// @notice Symbol and decimals of any token, even one that has none, answers with bytes32 or answers nonsense. It
/// never reverts; the symbol it returns is foreign text.
library ArtToken {
    /// @dev Longest symbol shown, bytes.
    uint256 private constant MAX_SYMBOL = 12;
    /// @dev Most decimals believed; a token with more is shown in minor units.
    uint256 private constant MAX_DECIMALS = 36;

    /// @notice Symbol and decimals.
    /// @param token Any address.
    /// @return symbol Up to 12 bytes; "units" if the token gives none.
    /// @return decimals 0 to 36; 0 if the token gives none.
    function read(address token) internal view returns (string memory symbol, uint256 decimals) {
        (bool ok, bytes memory data) = token.staticcall(abi.encodeCall(IERC20Metadata.decimals, ()));
        if (ok && data.length >= 32) decimals = _word(data, 0);
        if (decimals > MAX_DECIMALS) decimals = 0;
        (ok, data) = token.staticcall(abi.encodeCall(IERC20Metadata.symbol, ()));
        bytes memory text = ok ? _text(data) : bytes("");
        symbol = text.length == 0 ? "units" : string(text);
    }

    /// @dev The text in an answer: an ABI string (offset 32, length, bytes) or a bytes32 padded with zeros.
    function _text(bytes memory data) private pure returns (bytes memory) {
        if (data.length == 32) return _slice(data, 0, MAX_SYMBOL, true);
        if (data.length < 96 || _word(data, 0) != 32) return "";
        uint256 size = _word(data, 32);
        if (size > data.length - 64) return "";
        return _slice(data, 64, size < MAX_SYMBOL ? size : MAX_SYMBOL, false);
    }

    /// @dev Copies bytes, up to the first zero where asked.
    function _slice(bytes memory data, uint256 from, uint256 size, bool stopAtZero)
        private
        pure
        returns (bytes memory out)
    {
        uint256 end;
        while (end < size && !(stopAtZero && data[from + end] == 0)) ++end;
        out = new bytes(end);
        for (uint256 i = 0; i < end; ++i) {
            out[i] = data[from + i];
        }
    }

    /// @dev The word at an offset that the caller checked.
    function _word(bytes memory data, uint256 at) private pure returns (uint256 word) {
        assembly ("memory-safe") {
            word := mload(add(add(data, 32), at))
        }
    }
}
