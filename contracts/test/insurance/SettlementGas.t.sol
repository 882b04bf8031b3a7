// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Product} from "../../src/interfaces/IProductBook.sol";
import {Outcome, SheafTypes} from "../../src/libs/SheafTypes.sol";
import {TestTree} from "../support/TestTree.sol";
import {InsuranceFixture} from "./support/InsuranceFixture.sol";

/// @notice What a page of 50 settled policies costs each, calldata and base fee of the transaction included.
/// forge-config: default.isolate = true
contract SettlementGasTest is InsuranceFixture {
    uint256 private constant PAGE = 50;
    uint256 private constant TARGET = 45_000;
    uint256 private constant TARGET_CREDIT = 30_000;

    uint256 private _requestId;
    Outcome[] private _list;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 2 * PAGE; ++i) {
            _sell(i, address(uint160(0xC0DE0000 + i)));
        }
        _requestId = _request(0, 2 * PAGE);
    }

    function _measure(string memory name, int32 value, uint8 status, bool fresh) private returns (uint256) {
        Outcome[] memory list = _outcomes(0, 2 * PAGE, value, status);
        for (uint256 i = 0; i < 2 * PAGE; ++i) {
            list[i].value = value == 0 ? int32(0) : value + int32(uint32(i));
            list[i].spread = uint32(7 * i);
            if (!fresh) token.mint(address(uint160(0xC0DE0000 + i)), 1);
        }
        hub.report(_requestId, TestTree.rootOf(list));
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 25, PAGE);
        book.settle(_requestId, part, proof, flags);
        uint256 each = uint256(vm.lastCallGas().gasTotalUsed) / PAGE;
        vm.snapshotValue("PolicyBook", string.concat("settle, page of 50, per policy, ", name), each);
        return each;
    }

    function test_a_page_of_50_credited() public {
        Product memory p = _rain();
        (p.termsHash, p.payByClaim) = ("by claim", true);
        vm.warp(GENESIS);
        bytes32 productId = products.publish(p);
        pool.setLimit(productId, 10_000);
        bytes32[] memory ids = new bytes32[](2 * PAGE);
        Outcome[] memory list = new Outcome[](2 * PAGE);
        for (uint256 i = 0; i < 2 * PAGE; ++i) {
            book.sell(productId, _parcel(i), address(uint160(0xC0DE0000 + i)), SUM, "");
            ids[i] = SheafTypes.riskId(productId, _parcel(i));
            list[i] = _outcome(i, ids[i], 1_600_000 + int32(uint32(i)), 1);
            list[i].spread = uint32(7 * i);
        }
        vm.warp(WINDOW_END);
        uint256 requestId = book.requestSettlement(productId, ids);
        hub.report(requestId, TestTree.rootOf(list));
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) = TestTree.page(list, 25, PAGE);
        book.settle(requestId, part, proof, flags);
        uint256 each = uint256(vm.lastCallGas().gasTotalUsed) / PAGE;
        vm.snapshotValue("PolicyBook", "settle, page of 50, per policy, credited", each);
        assertLe(each, TARGET_CREDIT);
    }

    function test_a_page_of_50_paid_to_known_accounts() public {
        assertLe(_measure("paid to accounts that hold the token", 1_600_000, 1, false), TARGET);
    }

    function test_a_page_of_50_paid_to_fresh_accounts() public {
        _measure("paid to accounts new to the token", 1_600_000, 1, true);
    }

    function test_a_page_of_50_without_payout() public {
        assertLe(_measure("no payout", 1, 1, true), TARGET);
    }

    function test_a_page_of_50_refunds() public {
        _measure("refunded to accounts new to the token", 0, 2, true);
    }

    function test_a_sale() public {
        vm.warp(CUTOFF);
        _sell(7, HOLDER);
        vm.snapshotGasLastCall("PolicyBook", "sell, a further policy of a risk");
        _sell(700, HOLDER);
        vm.snapshotGasLastCall("PolicyBook", "sell, the first policy of a risk");
    }
}
