// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {DemoToken} from "../../src/demo/DemoToken.sol";

/// @notice A token that refuses to pay accounts on its list, as some real ones do.
contract ListingToken is DemoToken {
    error Listed(address account);

    mapping(address account => bool) public listed;

    constructor() DemoToken("Listing", "LIST", msg.sender) {}

    function setListed(address account, bool isListed) external {
        listed[account] = isListed;
    }

    function _update(address from, address to, uint256 value) internal override {
        if (listed[to]) revert Listed(to);
        super._update(from, to, value);
    }
}
