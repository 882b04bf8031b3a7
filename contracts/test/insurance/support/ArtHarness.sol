// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Product, ProductFace} from "../../../src/interfaces/IProductBook.sol";
import {ArtText} from "../../../src/libs/ArtText.sol";
import {ArtToken} from "../../../src/libs/ArtToken.sol";
import {Curve, PayoutCurve} from "../../../src/libs/PayoutCurve.sol";

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
    using PayoutCurve for Curve;

    bytes private _product;

    function set(Product memory product_) external {
        _product = abi.encode(product_);
    }

    function face(bytes32) external view returns (ProductFace memory shown) {
        Product memory p = abi.decode(_product, (Product));
        shown = ProductFace(p.windowStart, p.windowEnd, p.indexDecimals, p.name, p.peril, p.unit, p.curve);
    }

    function payoutFor(bytes32, int32 value, uint256 sumInsured) external view returns (uint256) {
        Curve memory curve = abi.decode(_product, (Product)).curve;
        return curve.payout(value, sumInsured);
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
