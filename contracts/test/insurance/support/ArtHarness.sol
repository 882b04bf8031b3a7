// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Product} from "../../../src/interfaces/IProductBook.sol";
import {ArtText} from "../../../src/libs/ArtText.sol";
import {ArtToken} from "../../../src/libs/ArtToken.sol";

/// @notice The art's libraries as external functions.
contract TextCaller {
    function index(int256 value, uint256 decimals) external pure returns (string memory) {
        return ArtText.index(value, decimals);
    }

    function amount(uint256 value, uint256 decimals) external pure returns (string memory) {
        return ArtText.amount(value, decimals);
    }

    function wrap(string memory text, uint256 width) external pure returns (string memory, string memory) {
        return ArtText.wrap(text, width);
    }

    function date(uint256 time) external pure returns (string memory) {
        return ArtText.date(time);
    }

    function xml(bytes memory text) external pure returns (string memory) {
        return ArtText.xml(string(text));
    }

    function json(bytes memory text) external pure returns (string memory) {
        return ArtText.json(string(text));
    }

    function token(address token_) external view returns (string memory symbol, uint256 decimals) {
        return ArtToken.read(token_);
    }
}

/// @notice A product book with one product, set at will.
contract FakeProducts {
    bytes private _product;

    function set(Product memory product_) external {
        _product = abi.encode(product_);
    }

    function product(bytes32) external view returns (Product memory) {
        return abi.decode(_product, (Product));
    }
}

/// @notice A token whose symbol and decimals are raw bytes of the test's choice.
contract RawToken {
    bytes public symbolAnswer;
    bytes public decimalsAnswer;

    constructor(bytes memory symbol_, bytes memory decimals_) {
        symbolAnswer = symbol_;
        decimalsAnswer = decimals_;
    }

    fallback() external {
        bytes memory answer = msg.sig == bytes4(keccak256("symbol()")) ? symbolAnswer : decimalsAnswer;
        if (answer.length == 0) revert();
        assembly {
            return(add(answer, 32), mload(answer))
        }
    }
}
