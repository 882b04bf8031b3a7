// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {DemoToken} from "../src/demo/DemoToken.sol";
import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {Test} from "forge-std/Test.sol";

contract DemoTokenTest is Test {
    function testOnlyOwnerMints() public {
        DemoToken token = new DemoToken("Demo Dollar", "DUSD", address(this));
        token.mint(address(0xB0B), 5e6);
        assertEq(token.balanceOf(address(0xB0B)), 5e6);
        assertEq(token.decimals(), 6);
        vm.prank(address(0xB0B));
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableUnauthorizedAccount.selector, address(0xB0B)));
        token.mint(address(0xB0B), 1);
    }
}
