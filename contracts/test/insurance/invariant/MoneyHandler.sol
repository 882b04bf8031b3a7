// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {PolicyBook} from "../../../src/PolicyBook.sol";
import {PolicyRights} from "../../../src/PolicyRights.sol";
import {ProductBook} from "../../../src/ProductBook.sol";
import {RiskPool} from "../../../src/RiskPool.sol";
import {IPolicyBook} from "../../../src/interfaces/IPolicyBook.sol";
import {Cover} from "../../../src/interfaces/IPolicyPhases.sol";
import {Product} from "../../../src/interfaces/IProductBook.sol";
import {Risk, Stage} from "../../../src/libs/PolicyTypes.sol";
import {Outcome, RequestState, SheafTypes} from "../../../src/libs/SheafTypes.sol";
import {TestTree} from "../../support/TestTree.sol";
import {FakeHub} from "../support/FakeHub.sol";
import {BlacklistToken, PlainToken} from "../support/Tokens.sol";
import {CommonBase} from "forge-std/Base.sol";
import {StdUtils} from "forge-std/StdUtils.sol";
import {Vm} from "forge-std/Vm.sol";

/// @notice Drives the insurance contracts through seasons with random but possible steps, and keeps its own books of
/// what went in, what came out and what each policy got. It is underwriter and seller.
contract MoneyHandler is CommonBase, StdUtils {
    uint256 private constant ACTORS = 5;
    uint256 private constant PARCELS = 4;
    uint256 internal constant CLAIM_KEY = 0xC1A1;

    BlacklistToken public immutable TOKEN;
    PlainToken public immutable FEE_TOKEN;
    FakeHub public immutable HUB;
    ProductBook public immutable PRODUCTS;
    RiskPool public immutable POOL;
    PolicyRights public immutable RIGHTS;
    PolicyBook public immutable BOOK;

    uint256 public deposited;
    uint256 public withdrawn;
    uint256 public premiums;
    uint256 public donated;
    uint256 public paidOut;
    uint256 public feesOwed;
    uint256 public settledPolicies;
    uint256 public refundedPolicies;
    uint256 public claimsMade;
    uint256 public cancellations;
    uint256 public exitsServed;
    uint256 public creditsClaimed;
    mapping(uint256 policyId => uint256) public closings;
    mapping(uint256 policyId => uint256) public received;
    mapping(bytes32 productId => bytes32) public termsAtSale;

    bytes32[] internal _products;
    bytes32[] private _risks;
    mapping(bytes32 riskId => bool) private _seen;
    uint256[] private _requests;
    mapping(uint256 requestId => bytes32[]) internal _requestRisks;
    mapping(uint256 requestId => Outcome[]) internal _outcomes;
    mapping(uint256 requestId => bool) internal _returned;

    constructor(PolicyBook book, FakeHub hub, BlacklistToken token, PlainToken feeToken) {
        BOOK = book;
        RIGHTS = PolicyRights(address(book.RIGHTS()));
        HUB = hub;
        TOKEN = token;
        FEE_TOKEN = feeToken;
        PRODUCTS = ProductBook(address(book.PRODUCTS()));
        POOL = RiskPool(address(book.POOL()));
        token.approve(address(book), type(uint256).max);
        feeToken.approve(address(book), type(uint256).max);
    }

    // Capital.

    function deposit(uint256 actor, uint256 amount) external {
        amount = _bound(amount, 1, 100_000e6);
        address provider = _actor(actor);
        TOKEN.mint(provider, amount);
        vm.startPrank(provider);
        TOKEN.approve(address(POOL), amount);
        POOL.deposit(amount, provider);
        vm.stopPrank();
        deposited += amount;
    }

    function redeem(uint256 actor, uint256 shares) external {
        address provider = _actor(actor);
        if (TOKEN.listed(provider)) return;
        shares = _bound(shares, 0, POOL.maxRedeem(provider));
        vm.prank(provider);
        withdrawn += POOL.redeem(shares, provider, provider);
    }

    function donate(uint256 amount) external {
        amount = _bound(amount, 0, 1000e6);
        TOKEN.mint(address(POOL), amount);
        donated += amount;
    }

    // Policies.

    function sell(uint256 parcel, uint256 holder, uint256 sum) external {
        bytes32 productId = _onSale();
        POOL.serve(1000);
        sum = _bound(sum, 1, 20_000e6);
        if (sum > _capacity(productId)) return;
        bytes32 parcelHash = _parcelHash(parcel);
        bytes32 riskId = SheafTypes.riskId(productId, parcelHash);
        if (BOOK.riskOf(riskId).policyCount >= BOOK.MAX_POLICIES_PER_RISK()) return;
        (uint256 premium,,,) = PRODUCTS.quote(productId, sum);
        TOKEN.mint(address(this), premium);
        if (holder % 8 == 0) BOOK.sellFor(productId, parcelHash, vm.addr(CLAIM_KEY), sum);
        else BOOK.sell(productId, parcelHash, _actor(holder), sum, "");
        premiums += premium;
        _note(riskId);
    }

    function transferPolicy(uint256 policyId, uint256 to) external {
        uint256 count = BOOK.policyCount();
        if (count == 0) return;
        policyId = _bound(policyId, 1, count);
        address owner = BOOK.ownerOf(policyId);
        if (owner == address(RIGHTS)) return;
        vm.prank(owner);
        BOOK.transferFrom(owner, _actor(to), policyId);
    }

    function toggleListed(uint256 actor) external {
        address account = _actor(actor);
        TOKEN.list(account, !TOKEN.listed(account));
        TOKEN.setQuiet(actor % 2 == 0);
    }

    function pass(uint256 time) external {
        vm.warp(block.timestamp + _bound(time, 1 days, 40 days));
    }

    function editTerms(uint256 which) external {
        if (_products.length == 0) return;
        Product memory p = PRODUCTS.product(_products[which % _products.length]);
        p.curve.trigger -= 1;
        p.saleCutoff = uint64(block.timestamp + 1 days);
        p.windowStart = p.saleCutoff + p.waitingPeriod;
        p.windowEnd = p.windowStart + 30 days;
        try PRODUCTS.publish(p) {} catch {}
        if (which % 7 == 0) PRODUCTS.retire(p.termsHash);
    }

    // Assessment.

    function requestSettlement(uint256 first) external {
        bytes32[] memory ids = _eligible(first);
        if (ids.length == 0) return;
        _open(BOOK.requestSettlement(BOOK.riskOf(ids[0]).productId, ids), ids);
    }

    function requestMonitoring(uint256 first) external {
        bytes32[] memory ids = _eligible(first);
        if (ids.length == 0) return;
        bytes32 productId = BOOK.riskOf(ids[0]).productId;
        (,, uint64 end) = PRODUCTS.assessmentOf(productId);
        _open(BOOK.requestMonitoring(productId, ids, end - uint64(first % 20 days)), ids);
    }

    function report(uint256 which, uint256 seed) external {
        uint256 requestId = _pick(which);
        if (requestId == 0 || HUB.state(requestId) != RequestState.Open) return;
        bytes32[] storage ids = _requestRisks[requestId];
        Outcome[] memory list = new Outcome[](ids.length);
        for (uint256 i = 0; i < list.length; ++i) {
            seed = uint256(keccak256(abi.encode(seed, i)));
            list[i].index = uint32(i);
            list[i].riskId = ids[i];
            list[i].status = uint8(seed % 10 < 5 ? 1 : 1 + (seed >> 8) % 6);
            list[i].value = int32(int256((seed >> 16) % 2_400_000));
            list[i].spread = uint32((seed >> 64) % 60_000);
            list[i].clearBps = 10_000;
            _outcomes[requestId].push(list[i]);
        }
        HUB.report(requestId, TestTree.rootOf(list));
    }

    function fail(uint256 which) external {
        uint256 requestId = _pick(which);
        if (requestId == 0 || which % 3 != 0 || HUB.state(requestId) != RequestState.Open) return;
        HUB.fail(requestId);
        if (HUB.firstOf(requestId) == 0) feesOwed += HUB.requestOf(requestId).fee;
    }

    function returnFee(uint256 which) external {
        uint256 requestId = _pick(which);
        if (requestId == 0 || HUB.state(requestId) != RequestState.Failed) return;
        if (_returned[requestId] || HUB.firstOf(requestId) != 0) return;
        BOOK.returnFee(requestId);
        _returned[requestId] = true;
        feesOwed -= HUB.requestOf(requestId).fee;
    }

    function settle(uint256 which, uint256 from, uint256 count) external {
        uint256 requestId = _pick(which);
        if (requestId == 0 || HUB.state(requestId) != RequestState.Reported) return;
        (, uint8 kind,) = BOOK.assessmentOf(requestId);
        if (kind == 0) return; // a dispute that has overturned nothing
        Outcome[] memory list = _outcomes[requestId];
        from = _bound(from, 0, list.length - 1);
        count = _bound(count, 1, list.length - from);
        (Outcome[] memory part, bytes32[] memory proof, bool[] memory flags) =
            TestTree.page(list, from, count);
        vm.recordLogs();
        BOOK.settle(requestId, part, proof, flags);
        _readLogs();
    }

    function expire(uint256 first) external {
        if (_risks.length == 0) return;
        bytes32[] memory one = new bytes32[](1);
        one[0] = _risks[first % _risks.length];
        (,, uint64 end) = PRODUCTS.assessmentOf(BOOK.riskOf(one[0]).productId);
        if (block.timestamp < uint256(end) + BOOK.SETTLEMENT_PERIOD()) return;
        vm.recordLogs();
        BOOK.expire(one);
        _readLogs();
    }

    function claim(uint256 policyId, uint256 to) external {
        uint256 count = BOOK.policyCount();
        if (count == 0) return;
        policyId = _bound(policyId, 1, count);
        uint256 amount = BOOK.policyOf(policyId).claimable;
        address payee = _actor(to);
        address owner = BOOK.ownerOf(policyId);
        if (amount == 0 || TOKEN.listed(payee) || owner == address(RIGHTS)) return;
        uint256 lien = RIGHTS.rightsOf(policyId).lien;
        vm.prank(owner);
        BOOK.claim(policyId, payee);
        paidOut += amount - (lien < amount ? lien : amount);
        ++claimsMade;
    }

    function cancel(uint256 policyId) external {
        uint256 count = BOOK.policyCount();
        if (count == 0) return;
        policyId = count - policyId % (count < 4 ? count : 4); // the newest: others are too old to cancel
        (address owner, bool held) = _open(policyId);
        if (held) return;
        (,, uint64 end) = PRODUCTS.assessmentOf(BOOK.policyOf(policyId).productId);
        bool tooLate = block.timestamp >= end - 30 days || BOOK.stage(policyId) != Stage.Bound;
        if (tooLate || TOKEN.listed(owner) || RIGHTS.rightsOf(policyId).lien != 0) return;
        vm.recordLogs();
        vm.prank(owner);
        BOOK.cancel(policyId, owner);
        _readLogs();
        ++cancellations;
    }

    // Rights.

    function claimPolicy(uint256 policyId, uint256 to) external {
        uint256 count = BOOK.policyCount();
        if (count == 0) return;
        policyId = _bound(policyId, 1, count);
        if (RIGHTS.rightsOf(policyId).claimKey == address(0)) return;
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(CLAIM_KEY, RIGHTS.claimDigest(policyId, _actor(to)));
        RIGHTS.claimPolicy(policyId, _actor(to), abi.encodePacked(r, s, v));
    }

    function attach(uint256 policyId, uint256 other, uint256 lien) external {
        (address owner, bool held) = _open(policyId);
        if (held) return;
        policyId = _bound(policyId, 1, BOOK.policyCount());
        vm.startPrank(owner);
        if (other % 2 == 0) {
            RIGHTS.setBeneficiary(policyId, _actor(other >> 8));
        } else if (RIGHTS.rightsOf(policyId).lien == 0 && _ownsAll(policyId, owner)) {
            RIGHTS.grantLien(policyId, _actor(other >> 8), uint96(1 + lien % 1e10));
        }
        vm.stopPrank();
    }

    /// @dev Whether an account owns a policy and, of a phase, all the others of its cover.
    function _ownsAll(uint256 policyId, address owner) private view returns (bool) {
        (uint256 coverId, Cover memory cover) = RIGHTS.coverOf(policyId);
        for (uint256 id = coverId; id < coverId + cover.phases; ++id) {
            if (BOOK.ownerOf(id) != owner) return false;
        }
        return true;
    }

    function lowerLien(uint256 policyId, uint256 lien) external {
        uint256 count = BOOK.policyCount();
        if (count == 0) return;
        policyId = _bound(policyId, 1, count);
        if (RIGHTS.rightsOf(policyId).lien == 0) return;
        lien %= RIGHTS.rightsOf(policyId).lien;
        vm.prank(RIGHTS.rightsOf(policyId).creditor);
        RIGHTS.lowerLien(policyId, uint96(lien));
    }

    // The queue.

    function requestRedeem(uint256 actor, uint256 shares) external {
        address provider = _actor(actor);
        uint256 own = POOL.balanceOf(provider) / 4;
        if (own < POOL.MIN_EXIT()) return;
        shares = _bound(shares, POOL.MIN_EXIT(), own);
        vm.prank(provider);
        POOL.requestRedeem(shares, provider, provider);
    }

    function serve(uint256 max) external {
        exitsServed += POOL.serve(max % 4);
    }

    function claimCredit(uint256 actor, uint256 to) external {
        (address account, address payee) = (_actor(actor), _actor(to));
        uint256 amount = POOL.creditOf(account);
        if (amount == 0 || TOKEN.listed(payee)) return;
        vm.prank(account);
        POOL.claimCredit(account, payee);
        paidOut += amount;
        ++creditsClaimed;
    }

    function setLimits(uint256 product, uint256 zone) external {
        POOL.setLimits(uint16(_bound(product, 1000, 10_000)), uint16(_bound(zone, 2000, 10_000)));
    }

    /// @dev What is waiting at the pool for all actors.
    function credits() external view returns (uint256 sum) {
        for (uint256 i = 0; i < ACTORS; ++i) {
            sum += POOL.creditOf(_actor(i));
        }
    }

    /// @dev The largest sum that a sale of the product may insure now.
    function _capacity(bytes32 productId) internal view returns (uint256 most) {
        (,,, bytes32 zone) = PRODUCTS.quote(productId, 1);
        most = POOL.capacity();
        uint256 limit = POOL.productLimit(productId);
        uint256 taken = POOL.lockedBy(productId);
        if (limit < taken + most) most = limit < taken ? 0 : limit - taken;
        (limit, taken) = (POOL.zoneLimit(zone), POOL.lockedIn(zone));
        if (limit < taken + most) most = limit < taken ? 0 : limit - taken;
    }

    /// @dev The owner of a policy, and whether nobody has claimed it or there is none.
    function _open(uint256 policyId) private view returns (address owner, bool held) {
        uint256 count = BOOK.policyCount();
        if (count == 0) return (address(0), true);
        owner = BOOK.ownerOf(_bound(policyId, 1, count));
        held = owner == address(RIGHTS);
    }

    function productCount() external view returns (uint256) {
        return _products.length;
    }

    function productAt(uint256 i) external view returns (bytes32) {
        return _products[i];
    }

    /// @dev Books what each policy got, from the events of the last call.
    function _readLogs() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            if (logs[i].emitter != address(BOOK) || logs[i].topics.length < 2) continue;
            bytes32 kind = logs[i].topics[0];
            uint256 policyId = uint256(logs[i].topics[1]);
            if (kind == IPolicyBook.PolicySettled.selector) {
                (,, uint256 payout) = abi.decode(logs[i].data, (int32, uint8, uint256));
                _close(policyId, payout);
                ++settledPolicies;
            } else if (kind == IPolicyBook.PolicyRefunded.selector) {
                (, uint256 premium) = abi.decode(logs[i].data, (uint8, uint256));
                _close(policyId, premium);
                ++refundedPolicies;
            } else if (kind == IPolicyBook.PolicyCancelled.selector) {
                _close(policyId, abi.decode(logs[i].data, (uint256)));
            } else if (kind == IPolicyBook.Claimable.selector) {
                paidOut -= abi.decode(logs[i].data, (uint256));
            }
        }
    }

    function _close(uint256 policyId, uint256 amount) private {
        ++closings[policyId];
        received[policyId] += amount;
        paidOut += amount;
    }

    /// @dev A product on sale now; a new season if the last one is over.
    function _onSale() internal returns (bytes32) {
        uint256 count = _products.length;
        if (count != 0) {
            (, uint64 cutoff, bool retired,) = PRODUCTS.quote(_products[count - 1], 1);
            if (!retired && block.timestamp <= cutoff) return _products[count - 1];
        }
        Product memory p;
        p.termsHash = keccak256(abi.encode("season", count));
        p.modelDigest = "model";
        p.saleCutoff = uint64(block.timestamp + 20 days);
        p.windowStart = p.saleCutoff + 1 days;
        p.waitingPeriod = 1 days;
        p.windowEnd = p.windowStart + 30 days;
        p.spreadTolerance = 50_000;
        p.fallbackRule = 1;
        p.premiumRateBps = uint16(1 + uint256(p.termsHash) % 10_000);
        p.curve.kind = uint8([1, 2, 4, 5][count % 4]);
        if (p.curve.kind == 4) p.curve.tick = 1500;
        if (p.curve.kind == 5) (p.curve.knee, p.curve.kneeShareBps) = (1_500_000, 2000);
        p.curve.coinsuranceBps = uint16(count % 3 * 1000);
        p.zone = bytes32(count % 2);
        p.payByClaim = count % 3 == 2;
        p.coolingOffDays = 3;
        p.cancelRefundBps = 5000;
        p.curve.trigger = 1_200_000;
        p.curve.exit = 2_000_000;
        p.curve.minPaymentBps = uint16(uint256(p.termsHash) % 3000);
        (p.name, p.peril) = ("season", "rain");
        if (count % 2 == 0) (p.disputeWindow, p.disputeBondBps, p.disputeFloor) = (5 days, 500, 1000e6);
        PRODUCTS.publish(p);
        _products.push(p.termsHash);
        termsAtSale[p.termsHash] = keccak256(abi.encode(PRODUCTS.product(p.termsHash)));
        return p.termsHash;
    }

    function _parcelHash(uint256 parcel) internal pure returns (bytes32) {
        return keccak256(abi.encode("parcel", parcel % PARCELS));
    }

    /// @dev Remembers a risk that has a policy.
    function _note(bytes32 riskId) internal {
        if (!_seen[riskId]) _risks.push(riskId);
        _seen[riskId] = true;
    }

    /// @dev Risks of one ended season that no request holds, from a random one on.
    function _eligible(uint256 first) private view returns (bytes32[] memory ids) {
        uint256 count = _risks.length;
        if (count == 0) return ids;
        bytes32 productId = BOOK.riskOf(_risks[first % count]).productId;
        (,, uint64 end) = PRODUCTS.assessmentOf(productId);
        if (block.timestamp < end) return ids;
        ids = new bytes32[](count);
        uint256 found;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 riskId = _risks[(first % count + i) % count];
            Risk memory risk = BOOK.riskOf(riskId);
            bool held = risk.openRequest != 0 && HUB.state(risk.openRequest) != RequestState.Failed;
            if (risk.productId == productId && !risk.closed && !held) ids[found++] = riskId;
        }
        assembly ("memory-safe") {
            mstore(ids, found)
        }
    }

    function _open(uint256 requestId, bytes32[] memory ids) internal {
        _requests.push(requestId);
        _requestRisks[requestId] = ids;
    }

    function _pick(uint256 which) internal view returns (uint256) {
        return _requests.length == 0 ? 0 : _requests[which % _requests.length];
    }

    function _actor(uint256 i) internal pure returns (address) {
        return address(uint160(0xAC7000 + i % ACTORS));
    }
}
