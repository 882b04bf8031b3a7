// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {RainPledge} from "../src/RainPledge.sol";
import {MockSheafFeed} from "@sheaf/consumer/MockSheafFeed.sol";
import {SheafReader} from "@sheaf/consumer/SheafReader.sol";
import {Reading} from "@sheaf/interfaces/ISheafFeed.sol";
import {Test} from "forge-std/Test.sol";

contract RainPledgeTest is Test {
    bytes32 private constant FEED_ID = keccak256("rain of a field");
    uint64 private constant END = 1_627_776_000;
    address payable private constant FARM = payable(address(0xFA23));

    MockSheafFeed private _feed = new MockSheafFeed();
    RainPledge private _pledge;

    receive() external payable {}

    function setUp() public {
        vm.warp(END + 1 days);
        _pledge = new RainPledge{value: 1 ether}(_feed, FEED_ID, END, FARM);
    }

    function test_a_dry_season_pays_the_farm() public {
        _feed.set(FEED_ID, 600_000, END);
        _pledge.settle();
        assertEq(FARM.balance, 1 ether);
    }

    function test_a_wet_season_pays_the_donor() public {
        _feed.set(FEED_ID, 600_001, END);
        uint256 before = address(this).balance;
        _pledge.settle();
        assertEq(address(this).balance, before + 1 ether);
    }

    function test_half_a_season_decides_nothing() public {
        _feed.set(FEED_ID, 100_000, END - 30 days);
        vm.expectRevert(
            abi.encodeWithSelector(SheafReader.NotLater.selector, FEED_ID, END - 30 days, END - 1)
        );
        _pledge.settle();
    }

    function test_an_old_value_decides_nothing() public {
        _feed.set(FEED_ID, 100_000, END);
        vm.warp(END + 60 days + 1);
        vm.expectRevert(
            abi.encodeWithSelector(
                SheafReader.StaleReading.selector, FEED_ID, END, END + 60 days + 1, 60 days
            )
        );
        _pledge.settle();
    }

    function test_a_value_that_straddles_the_threshold_decides_nothing() public {
        _feed.setReading(FEED_ID, Reading(1, 0, END, 600_000, 590_000, 610_000, 20_000, 10_000, 1));
        vm.expectRevert(
            abi.encodeWithSelector(
                SheafReader.ThresholdWithinBounds.selector, int32(590_000), int32(610_000), int32(600_000)
            )
        );
        _pledge.settle();
    }

    function test_what_could_not_be_assessed_decides_nothing() public {
        _feed.setReading(FEED_ID, Reading(1, 0, END, 0, 0, 0, 0, 0, 2));
        vm.expectRevert(abi.encodeWithSelector(SheafReader.WrongStatus.selector, FEED_ID, 2));
        _pledge.settle();
    }
}
