// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IReportHub} from "../src/interfaces/IReportHub.sol";
import {QuorumVerifier} from "../src/libs/QuorumVerifier.sol";
import {Test} from "forge-std/Test.sol";

/// @notice Gives the library an address, so that reverts and calldata are real.
contract QuorumHarness {
    function store(bytes32 digest, address[] memory operators, address[] memory signers)
        external
        returns (address)
    {
        return QuorumVerifier.store(digest, operators, signers);
    }

    function verify(address pointer, bytes32 digest, uint32 signers, bytes calldata signatures)
        external
        view
    {
        QuorumVerifier.verify(QuorumVerifier.load(pointer), digest, signers, signatures);
    }

    function load(address pointer)
        external
        view
        returns (bytes32 digest, address[] memory operators, address[] memory signers)
    {
        digest = QuorumVerifier.load(pointer).digest;
        operators = QuorumVerifier.operatorsOf(pointer);
        signers = QuorumVerifier.signersOf(pointer);
    }
}

contract QuorumVerifierTest is Test {
    bytes32 private constant MESSAGE = keccak256("message");
    uint256 private constant ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;

    QuorumHarness private harness;

    function setUp() public {
        harness = new QuorumHarness();
    }

    function _key(uint256 i) private pure returns (uint256) {
        return uint256(keccak256(abi.encode("key", i)));
    }

    function _store(uint256 n) private returns (address pointer) {
        (address[] memory operators, address[] memory signers) = _members(n);
        return harness.store(keccak256("committee"), operators, signers);
    }

    function _members(uint256 n) private pure returns (address[] memory operators, address[] memory signers) {
        operators = new address[](n);
        signers = new address[](n);
        for (uint256 i = 0; i < n; ++i) {
            operators[i] = address(uint160(i + 1));
            signers[i] = vm.addr(_key(i));
        }
    }

    function _sign(uint256 i, bytes32 digest) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_key(i), digest);
        return abi.encodePacked(r, uint256(s) | (uint256(v - 27) << 255));
    }

    function _signAll(uint256 bitmap, bytes32 digest) private pure returns (bytes memory all) {
        for (uint256 i = 0; i < 32; ++i) {
            if ((bitmap >> i) & 1 == 1) all = bytes.concat(all, _sign(i, digest));
        }
    }

    /// What could not be created is no committee: without the check it would be one at the address zero.
    function testACommitteeThatIsNotCreatedIsRefused() public {
        (address[] memory operators, address[] memory signers) = _members(4);
        vm.setNonce(address(harness), type(uint64).max); // an account with no number left creates nothing
        vm.expectRevert(QuorumVerifier.CommitteeNotStored.selector);
        harness.store(keccak256("committee"), operators, signers);
    }

    function testSizes() public pure {
        uint8[4][7] memory table = [
            [4, 1, 3, 3],
            [5, 1, 4, 3],
            [6, 1, 4, 3],
            [7, 2, 5, 5],
            [10, 3, 7, 7],
            [13, 4, 9, 9],
            [31, 10, 21, 21]
        ];
        for (uint256 i = 0; i < table.length; ++i) {
            (uint256 f, uint256 t, uint256 m) = QuorumVerifier.sizes(table[i][0]);
            assertEq(f, table[i][1], "f");
            assertEq(t, table[i][2], "t");
            assertEq(m, table[i][3], "m");
        }
    }

    function testTwoQuorumsShareAnHonestMember() public pure {
        for (uint256 n = QuorumVerifier.MIN_SIZE; n <= QuorumVerifier.MAX_SIZE; ++n) {
            (uint256 f, uint256 t, uint256 m) = QuorumVerifier.sizes(n);
            assertGt(2 * t, n + f, "invariant 5: quorums overlap in more than f");
            assertLe(t, n - f, "a quorum exists with f absent");
            assertLe(m, n - f, "observations exist with f absent");
        }
    }

    function testFuzzPopCount(uint32 bits) public pure {
        uint256 plain = 0;
        for (uint256 i = 0; i < 32; ++i) {
            plain += (bits >> i) & 1;
        }
        assertEq(QuorumVerifier.popCount(bits), plain);
    }

    function testStoresAndLoadsEverySize() public {
        for (uint256 n = QuorumVerifier.MIN_SIZE; n <= QuorumVerifier.MAX_SIZE; ++n) {
            address pointer = _store(n);
            (address[] memory operators, address[] memory signers) = _members(n);
            (bytes32 digest, address[] memory gotOperators, address[] memory gotSigners) =
                harness.load(pointer);
            assertEq(digest, keccak256("committee"));
            assertEq(gotOperators, operators);
            assertEq(gotSigners, signers);
        }
    }

    function testCommitteeCodeCannotBeRun() public {
        address pointer = _store(4);
        assertEq(uint8(pointer.code[0]), 0, "STOP first");
        assertEq(pointer.code.length, 34 + 4 * 40);
    }

    function testRefusesAnAccountWithoutCommittee() public {
        vm.expectRevert(abi.encodeWithSelector(QuorumVerifier.NotACommittee.selector, address(0xE0A)));
        harness.load(address(0xE0A));
    }

    function testAcceptsAQuorumOfEverySize() public {
        for (uint256 n = QuorumVerifier.MIN_SIZE; n <= QuorumVerifier.MAX_SIZE; ++n) {
            (, uint256 t,) = QuorumVerifier.sizes(n);
            uint32 last = uint32(((1 << t) - 1) << (n - t));
            harness.verify(_store(n), MESSAGE, last, _signAll(last, MESSAGE));
        }
    }

    function testRefusesOneLessThanAQuorum() public {
        for (uint256 n = QuorumVerifier.MIN_SIZE; n <= QuorumVerifier.MAX_SIZE; ++n) {
            (, uint256 t,) = QuorumVerifier.sizes(n);
            uint32 few = uint32((1 << (t - 1)) - 1);
            address pointer = _store(n);
            bytes memory signatures = _signAll(few, MESSAGE);
            vm.expectRevert(abi.encodeWithSelector(IReportHub.QuorumTooSmall.selector, t - 1, t));
            harness.verify(pointer, MESSAGE, few, signatures);
        }
    }

    /// forge-config: default.fuzz.runs = 64
    function testFuzzAcceptsExactlyQuorums(uint256 n, uint32 bitmap) public {
        n = bound(n, QuorumVerifier.MIN_SIZE, QuorumVerifier.MAX_SIZE);
        bitmap = uint32(bitmap & ((1 << n) - 1));
        (, uint256 t,) = QuorumVerifier.sizes(n);
        uint256 count = QuorumVerifier.popCount(bitmap);
        address pointer = _store(n);
        bytes memory signatures = _signAll(bitmap, MESSAGE);
        if (count < t) vm.expectRevert(abi.encodeWithSelector(IReportHub.QuorumTooSmall.selector, count, t));
        harness.verify(pointer, MESSAGE, bitmap, signatures);
    }

    function testRefusesBitsBeyondTheCommittee() public {
        address pointer = _store(4);
        bytes memory signatures = _signAll(7, MESSAGE);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.SignersNotMembers.selector, uint32(0x17), 4));
        harness.verify(pointer, MESSAGE, 0x17, signatures);
    }

    function testRefusesTheWrongLength() public {
        address pointer = _store(4);
        bytes memory signatures = bytes.concat(_signAll(7, MESSAGE), hex"00");
        vm.expectRevert(abi.encodeWithSelector(IReportHub.SignaturesLengthWrong.selector, 193, 192));
        harness.verify(pointer, MESSAGE, 7, signatures);
        vm.expectRevert(abi.encodeWithSelector(IReportHub.SignaturesLengthWrong.selector, 0, 192));
        harness.verify(pointer, MESSAGE, 7, "");
    }

    function testNamesTheMemberWhoseSignatureIsBad() public {
        address pointer = _store(4);
        bytes memory twice = bytes.concat(_sign(0, MESSAGE), _sign(1, MESSAGE), _sign(1, MESSAGE));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 3));
        harness.verify(pointer, MESSAGE, 11, twice);

        bytes memory swapped = bytes.concat(_sign(1, MESSAGE), _sign(0, MESSAGE), _sign(3, MESSAGE));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 0));
        harness.verify(pointer, MESSAGE, 11, swapped);

        bytes memory other = bytes.concat(_sign(0, MESSAGE), _sign(1, keccak256("other")), _sign(3, MESSAGE));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 1));
        harness.verify(pointer, MESSAGE, 11, other);
    }

    function testRefusesAZeroSignature() public {
        address pointer = _store(4);
        bytes memory zero = bytes.concat(_sign(0, MESSAGE), _sign(1, MESSAGE), new bytes(64));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 2));
        harness.verify(pointer, MESSAGE, 7, zero);
    }

    /// @dev A failed ecrecover writes nothing: what the member before it recovered must not count again. The
    /// registry lets no signer sit twice; the library does not lean on that.
    function testAFailedRecoveryDoesNotRepeatTheOneBefore() public {
        (address[] memory operators, address[] memory signers) = _members(4);
        signers[2] = signers[1];
        address pointer = harness.store(0, operators, signers);
        bytes memory all = bytes.concat(_signAll(3, MESSAGE), new bytes(64));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 2));
        harness.verify(pointer, MESSAGE, 7, all);
    }

    /// @dev Nobody knows the key of member 2: its address is what ecrecover finds for a chosen high s.
    function testRefusesAHighS() public {
        (, bytes32 r,) = vm.sign(_key(2), MESSAGE);
        uint256 half = ORDER / 2;
        for (uint256 above = 0; above < 2; ++above) {
            bytes32 s = bytes32(half + above);
            (address[] memory operators, address[] memory signers) = _members(4);
            signers[2] = ecrecover(MESSAGE, 27, r, s);
            address pointer = harness.store(0, operators, signers);
            bytes memory all = bytes.concat(_signAll(3, MESSAGE), r, s);
            if (above == 1) vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, 2));
            harness.verify(pointer, MESSAGE, 7, all);
        }
    }

    function testFuzzAFlippedBitIsRefused(uint256 bit) public {
        bit = bound(bit, 0, 3 * 64 * 8 - 1);
        address pointer = _store(4);
        bytes memory signatures = _signAll(7, MESSAGE);
        signatures[bit / 8] = bytes1(uint8(signatures[bit / 8]) ^ uint8(1 << (bit % 8)));
        vm.expectRevert(abi.encodeWithSelector(IReportHub.BadSignature.selector, bit / 512));
        harness.verify(pointer, MESSAGE, 7, signatures);
    }
}
