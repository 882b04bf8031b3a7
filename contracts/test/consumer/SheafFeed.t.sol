// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {SheafFeed} from "../../src/SheafFeed.sol";
import {MockSheafFeed} from "../../src/consumer/MockSheafFeed.sol";
import {SheafAggregator} from "../../src/consumer/SheafAggregator.sol";
import {Demand, Index, SheafReader} from "../../src/consumer/SheafReader.sol";
import {IReportHub} from "../../src/interfaces/IReportHub.sol";
import {ISheafFeed, Reading} from "../../src/interfaces/ISheafFeed.sol";
import {Outcome, Request} from "../../src/libs/SheafTypes.sol";
import {Test} from "forge-std/Test.sol";

/// @notice The hub as the feed sees it: a test says which requests have which outcomes.
contract AttestingHub {
    mapping(uint256 => Request) private _requests;
    mapping(uint256 => bytes32) private _attested;

    function attest(
        uint256 id,
        bytes32 terms,
        bytes32 model,
        uint64 start,
        uint64 end,
        Outcome[] calldata page
    ) external {
        Request storage r = _requests[id];
        (r.requestId, r.termsHash, r.modelDigest, r.windowStart, r.windowEnd) = (id, terms, model, start, end);
        _attested[id] = keccak256(abi.encode(page));
    }

    function verify(uint256 id, Outcome[] calldata page, bytes32[] calldata, bool[] calldata)
        external
        view
        returns (bool)
    {
        return _attested[id] == keccak256(abi.encode(page));
    }

    function requestOf(uint256 id) external view returns (Request memory) {
        return _requests[id];
    }
}

/// @notice The library's functions one call deeper, where expectRevert sees them.
contract ReaderCaller {
    using SheafReader for ISheafFeed;

    function read(ISheafFeed feed, bytes32 id, Demand memory demand) external view returns (int32) {
        return feed.read(id, demand).value;
    }

    function readAfter(ISheafFeed feed, bytes32 id, Demand memory demand, uint64 last)
        external
        view
        returns (uint64)
    {
        return feed.readAfter(id, demand, last).windowEnd;
    }

    function index(int256 value, uint8 decimals) external pure returns (int32) {
        return Index.unwrap(SheafReader.index(value, decimals));
    }

    function atLeast(Reading memory reading, int256 threshold) external pure returns (bool) {
        return SheafReader.atLeast(reading, SheafReader.index(threshold, 4));
    }

    function atMost(Reading memory reading, int256 threshold) external pure returns (bool) {
        return SheafReader.atMost(reading, SheafReader.index(threshold, 4));
    }
}

contract SheafFeedTest is Test {
    bytes32 private constant TERMS = keccak256("terms");
    bytes32 private constant MODEL = keccak256("model");
    bytes32 private constant RISK = keccak256("risk");
    uint64 private constant START = 1_625_097_600;
    uint64 private constant END = 1_627_776_000;

    AttestingHub private _hub = new AttestingHub();
    SheafFeed private _feed = new SheafFeed(IReportHub(address(_hub)));
    ReaderCaller private _caller = new ReaderCaller();
    bytes32 private _id = _feed.feedIdOf(TERMS, MODEL, RISK, START);

    function setUp() public {
        vm.warp(END + 1 days);
    }

    function _page(int32 value, uint8 status) private pure returns (Outcome[] memory page) {
        page = new Outcome[](1);
        page[0] = Outcome(0, RISK, value, value - 10, value + 10, 20, 9000, 4, status);
    }

    function _bring(uint256 id, bytes32 model, uint64 end, int32 value) private {
        _hub.attest(id, TERMS, model, START, end, _page(value, 1));
        _feed.update(id, _page(value, 1), new bytes32[](0), new bool[](0));
    }

    function _demand() private pure returns (Demand memory) {
        return Demand({maxAge: 30 days, maxSpread: 20, minClearBps: 9000});
    }

    function test_only_attested_outcomes_move_a_feed() public {
        vm.expectRevert(abi.encodeWithSelector(ISheafFeed.NoReading.selector, _id, 0));
        _feed.latest(_id);
        _hub.attest(1, TERMS, MODEL, START, END, _page(5, 1));
        vm.expectRevert(abi.encodeWithSelector(ISheafFeed.NotAttested.selector, 1));
        _feed.update(1, _page(6, 1), new bytes32[](0), new bool[](0));
        vm.expectEmit(address(_feed));
        emit ISheafFeed.FeedUpdated(_id, 1, 5, 1, END);
        _feed.update(1, _page(5, 1), new bytes32[](0), new bool[](0));
        Reading memory r = _feed.latest(_id);
        assertEq(abi.encode(r), abi.encode(Reading(1, START, END, 5, -5, 15, 20, 9000, 1)));
    }

    function test_a_feed_never_goes_back_in_time() public {
        _bring(3, MODEL, END, 30);
        _bring(4, MODEL, END - 1, 40);
        _bring(2, MODEL, END, 20);
        assertEq(_feed.latest(_id).value, 30);
        assertEq(_feed.readingAt(_id, 4).value, 40, "kept for its round");
        assertEq(_feed.readingAt(_id, 2).value, 20);
        _bring(5, MODEL, END, 50);
        assertEq(_feed.latest(_id).value, 50, "asked later for the same window");
        _bring(3, MODEL, END, 31);
        assertEq(_feed.readingAt(_id, 3).value, 30, "a round is written once");
    }

    function test_another_model_or_window_is_another_feed() public {
        _bring(1, keccak256("another model"), END, 1);
        _hub.attest(2, TERMS, MODEL, START - 1, END, _page(2, 1));
        _feed.update(2, _page(2, 1), new bytes32[](0), new bool[](0));
        vm.expectRevert(abi.encodeWithSelector(ISheafFeed.NoReading.selector, _id, 0));
        _feed.latest(_id);
    }

    function test_the_adapter_answers_in_the_known_shape() public {
        SheafAggregator adapter = new SheafAggregator(_feed, _id, 30 days, "rain of a field, mm");
        assertEq(adapter.decimals(), 4);
        assertEq(adapter.version(), 1);
        assertEq(adapter.description(), "rain of a field, mm");
        _bring(7, MODEL, END, 1_607_200);
        (uint80 round, int256 answer, uint256 started, uint256 updated, uint80 answered) =
            adapter.latestRoundData();
        assertEq(round, 7);
        assertEq(answered, 7);
        assertEq(answer, 1_607_200);
        assertEq(started, START);
        assertEq(updated, END, "as of the end of the window, whenever it was brought");
        vm.warp(END + 30 days);
        adapter.latestRoundData();
        vm.warp(END + 30 days + 1);
        vm.expectRevert(
            abi.encodeWithSelector(SheafAggregator.StaleReading.selector, END, END + 30 days + 1, 30 days)
        );
        adapter.latestRoundData();
        (, answer,,,) = adapter.getRoundData(7);
        assertEq(answer, 1_607_200);
        vm.expectRevert(abi.encodeWithSelector(ISheafFeed.NoReading.selector, _id, 8));
        adapter.getRoundData(8);
        _hub.attest(9, TERMS, MODEL, START, END + 1, _page(0, 2));
        _feed.update(9, _page(0, 2), new bytes32[](0), new bool[](0));
        vm.warp(END + 2);
        vm.expectRevert(abi.encodeWithSelector(SheafAggregator.WrongStatus.selector, 9, 2));
        adapter.latestRoundData();
    }

    function test_the_reader_refuses_what_must_not_decide() public {
        _bring(1, MODEL, END, 100);
        assertEq(_caller.read(_feed, _id, _demand()), 100);
        Demand memory d = _demand();
        d.maxAge = 0;
        vm.expectRevert(abi.encodeWithSelector(SheafReader.MaxAgeInvalid.selector, 0));
        _caller.read(_feed, _id, d);
        d.maxAge = 3653 days + 1;
        vm.expectRevert(abi.encodeWithSelector(SheafReader.MaxAgeInvalid.selector, d.maxAge));
        _caller.read(_feed, _id, d);
        d = _demand();
        d.maxSpread = 19;
        vm.expectRevert(abi.encodeWithSelector(SheafReader.SpreadTooWide.selector, _id, 20, 19));
        _caller.read(_feed, _id, d);
        d = _demand();
        d.minClearBps = 9001;
        vm.expectRevert(abi.encodeWithSelector(SheafReader.NotClearEnough.selector, _id, 9000, 9001));
        _caller.read(_feed, _id, d);
        vm.warp(END - 1);
        vm.expectRevert(abi.encodeWithSelector(SheafReader.StaleReading.selector, _id, END, END - 1, 30 days));
        _caller.read(_feed, _id, _demand());
        vm.warp(END + 30 days);
        _caller.read(_feed, _id, _demand());
        vm.warp(END + 30 days + 1);
        vm.expectRevert(
            abi.encodeWithSelector(SheafReader.StaleReading.selector, _id, END, END + 30 days + 1, 30 days)
        );
        _caller.read(_feed, _id, _demand());
        for (uint8 status = 2; status <= 5; ++status) {
            _hub.attest(status, TERMS, MODEL, START, END, _page(0, status));
            _feed.update(status, _page(0, status), new bytes32[](0), new bool[](0));
            vm.expectRevert(abi.encodeWithSelector(SheafReader.WrongStatus.selector, _id, status));
            _caller.read(_feed, _id, _demand());
        }
    }

    function test_the_reader_acts_once_per_window() public {
        _bring(1, MODEL, END - 10, 100);
        assertEq(_caller.readAfter(_feed, _id, _demand(), 0), END - 10);
        vm.expectRevert(abi.encodeWithSelector(SheafReader.NotLater.selector, _id, END - 10, END - 10));
        _caller.readAfter(_feed, _id, _demand(), END - 10);
        _bring(2, MODEL, END, 100);
        assertEq(_caller.readAfter(_feed, _id, _demand(), END - 10), END);
    }

    function test_a_threshold_has_the_unit_of_the_index() public {
        assertEq(_caller.index(1205, 1), 1_205_000);
        assertEq(_caller.index(-5e17, 18), -5000);
        assertEq(_caller.index(3, 4), 3);
        int256[4] memory wrong = [int256(3), 1e31, 300_000, -1e31];
        uint8[4] memory decimals = [uint8(5), 0, 0, 0];
        for (uint256 i = 0; i < 4; ++i) {
            vm.expectRevert(
                abi.encodeWithSelector(SheafReader.ThresholdInexact.selector, wrong[i], decimals[i])
            );
            _caller.index(wrong[i], decimals[i]);
        }
        vm.expectRevert(abi.encodeWithSelector(SheafReader.ThresholdInexact.selector, int256(1), uint8(19)));
        _caller.index(1, 19);
    }

    function test_a_threshold_between_the_bounds_decides_nothing() public {
        _bring(1, MODEL, END, 100);
        Reading memory r = _feed.latest(_id);
        assertTrue(_caller.atLeast(r, 90));
        assertFalse(_caller.atLeast(r, 111));
        assertTrue(_caller.atMost(r, 110));
        assertFalse(_caller.atMost(r, 89));
        bytes4 within = SheafReader.ThresholdWithinBounds.selector;
        vm.expectRevert(abi.encodeWithSelector(within, int32(90), int32(110), int32(91)));
        _caller.atLeast(r, 91);
        vm.expectRevert(abi.encodeWithSelector(within, int32(90), int32(110), int32(109)));
        _caller.atMost(r, 109);
    }

    function test_the_mock_behaves_like_a_feed() public {
        MockSheafFeed mock = new MockSheafFeed();
        assertEq(mock.feedIdOf(TERMS, MODEL, RISK, START), _id);
        vm.expectRevert(abi.encodeWithSelector(ISheafFeed.NoReading.selector, _id, 0));
        mock.latest(_id);
        vm.expectRevert(abi.encodeWithSelector(ISheafFeed.NoReading.selector, _id, 1));
        mock.readingAt(_id, 1);
        mock.set(_id, 77, END);
        mock.set(_id, 78, END);
        assertEq(_caller.read(mock, _id, Demand(30 days, 0, 10_000)), 78);
        assertEq(mock.readingAt(_id, 1).value, 77);
        vm.expectRevert(MockSheafFeed.OnlySet.selector);
        mock.update(1, _page(1, 1), new bytes32[](0), new bool[](0));
    }
}
