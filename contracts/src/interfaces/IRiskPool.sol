// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {IERC4626} from "@openzeppelin/contracts/interfaces/IERC4626.sol";

/// @title IRiskPool
/// @notice The capital behind policies, as ERC-4626 shares. Every policy's sum insured is locked in full from sale
/// to settlement; premiums stand apart, unearned, until their policy closes.
///
///   balance of the asset >= capital + unearned + owed
///   capital >= locked
///
/// All four are kept in the books, never read from the balance: a donation moves no share price.
/// Shares are bought at (capital + unearned) and redeemed at capital: who comes in between sale and settlement
/// pays for the premiums on the way, and takes none from those who bore the risk.
///
/// Capital never leaves just before a loss that it can foresee. While any policy is open, shares leave through a
/// queue: they bear every product that was at risk when they asked, and are priced when the last of these has closed.
/// Nobody can take an exit back or put it off, so it is no option; new policies cannot be sold on capital that waits.
/// While no policy is open, withdraw and redeem work at once.
///
///   requestRedeem --> waiting --(products at risk then have closed: serve)--> creditOf --claimCredit--> paid
///
/// The policy book is set once and never changes, so nobody can stop the payment of a bound policy. Limits bound what
/// may be at risk in one product and in one zone, as a share of the capital, at each sale.
interface IRiskPool is IERC4626 {
    /// @notice The one contract that may lock, release and pay was set.
    /// @param book Policy book.
    event BookSet(address indexed book);

    /// @notice Shares joined the queue.
    /// @param exitId Number of the exit, from 1.
    /// @param owner Whose shares they were.
    /// @param receiver Who is credited.
    /// @param shares Shares, held by the pool from now on.
    /// @param barrier The exit waits until every product that came at risk before this place has closed.
    event RedeemRequested(
        uint256 indexed exitId,
        address indexed owner,
        address indexed receiver,
        uint256 shares,
        uint256 barrier
    );
    /// @notice An exit was priced and credited.
    /// @param exitId Number of the exit.
    /// @param receiver Who was credited.
    /// @param shares Shares, burned.
    /// @param assets Amount, minor units of the asset.
    event RedeemServed(uint256 indexed exitId, address indexed receiver, uint256 shares, uint256 assets);
    /// @notice An amount waits for an account.
    /// @param account Account.
    /// @param amount Amount, minor units.
    event Credited(address indexed account, uint256 amount);
    /// @notice What waited for an account was paid.
    /// @param account Account.
    /// @param to Payee.
    /// @param amount Amount, minor units.
    event CreditClaimed(address indexed account, address indexed to, uint256 amount);
    /// @notice The shares of capital that one product and one zone may put at risk, where none is set for it.
    /// @param productBps Basis points of the capital.
    /// @param zoneBps Basis points of the capital.
    event LimitsSet(uint16 productBps, uint16 zoneBps);
    /// @notice The share of capital that a product or zone may put at risk.
    /// @param key Product or zone.
    /// @param bps Basis points of the capital; 0 is the default again.
    event LimitSet(bytes32 indexed key, uint16 bps);

    /// @notice The policy book was set before; it is set once.
    error BookAlreadySet(address book);
    /// @notice The caller is not the policy book.
    error OnlyBook(address given, address required);
    /// @notice The policy book must be a contract.
    error BookWithoutCode(address given);
    /// @notice There is less free capital than the sum to lock.
    error NotEnoughCapital(uint256 given, uint256 required);
    /// @notice The pool's balance does not cover its books: a token arrived short (fee on transfer).
    error TransferShort(uint256 balance, uint256 required);
    /// @notice A payment above the sum insured.
    error PayoutTooLarge(uint256 given, uint256 max);
    /// @notice The product or zone would put more of the capital at risk than it may.
    error LimitExceeded(bytes32 key, uint256 given, uint256 max);
    /// @notice A share above 10,000 basis points.
    error LimitInvalid(uint256 givenBps, uint256 maxBps);
    /// @notice Fewer shares than an exit needs: an exit of dust would only lengthen the queue.
    error ExitTooSmall(uint256 given, uint256 required);
    /// @notice Nothing waits for the account.
    error NoCredit(address account);
    /// @notice Only the account may name another payee.
    error OnlyAccount(address given, address required);

    /// @notice Sets the policy book, once. Restricted to the authority.
    /// @param book Policy book, a contract.
    function setBook(address book) external;

    /// @notice Sets the default limits for later sales. Restricted to the authority.
    /// @param productBps Share of the capital that one product may put at risk, at most 10,000 basis points.
    /// @param zoneBps Share of the capital that one zone may put at risk, at most 10,000 basis points.
    function setLimits(uint16 productBps, uint16 zoneBps) external;

    /// @notice Sets the limit of one product or zone for later sales. Restricted to the authority.
    /// @param key Product or zone.
    /// @param bps Share of the capital, at most 10,000 basis points; 0 takes the default.
    function setLimit(bytes32 key, uint16 bps) external;

    /// @notice Locks a policy's sum insured and books its premium, which must have arrived. Policy book only.
    /// @param productId Product.
    /// @param zone Zone of the product.
    /// @param sumInsured Capital to lock, minor units.
    /// @param premium Premium that has arrived, minor units; stays unearned until the policy closes.
    function lock(bytes32 productId, bytes32 zone, uint256 sumInsured, uint256 premium) external;

    /// @notice Closes a policy: releases its capital, earns its premium, pays. Policy book only. A settlement pays from
    /// the sum insured; a refund pays at most the premium, so it takes nothing from the capital. A refused payment
    /// does not revert; it becomes owed, to be paid by payOwed.
    /// @param productId Product.
    /// @param zone Zone of the product.
    /// @param to Payee; zero pays nobody now: the whole amount becomes owed.
    /// @param sumInsured What was locked for the policy.
    /// @param premium What was booked for the policy.
    /// @param amount Payment, at most sumInsured; may be zero.
    /// @return paid False if the amount is now owed.
    function close(
        bytes32 productId,
        bytes32 zone,
        address to,
        uint256 sumInsured,
        uint256 premium,
        uint256 amount
    ) external returns (bool paid);

    /// @notice Pays what close left owed; reverts if the token refuses again. Policy book only.
    /// @param to Payee.
    /// @param amount Amount, at most owed().
    function payOwed(address to, uint256 amount) external;

    /// @notice Gives what close left owed to an account, which claims it by claimCredit: for a payee that must not be
    /// able to block another's part. Policy book only.
    /// @param account Account.
    /// @param amount Amount, at most owed().
    function creditOwed(address account, uint256 amount) external;

    /// @notice Puts shares into the queue. Nobody can take them back: they bear the products at risk now.
    /// @param shares Shares of the owner; the caller is the owner or has its allowance.
    /// @param receiver Who is credited in the end.
    /// @param owner Whose shares.
    /// @return exitId Number of the exit.
    function requestRedeem(uint256 shares, address receiver, address owner) external returns (uint256 exitId);

    /// @notice Prices and credits exits whose time has come, in order. Anyone may; the closing of a product's last
    /// policy and each sale do a few by themselves.
    /// @param max Most exits to serve.
    /// @return served How many were served.
    function serve(uint256 max) external returns (uint256 served);

    /// @notice Pays what waits for an account. The account may name any payee; anyone else only the account.
    /// @param account Account.
    /// @param to Payee.
    function claimCredit(address account, address to) external;

    /// @notice The policy book, or zero before it is set.
    /// @return Address of the policy book.
    function policyBook() external view returns (address);

    /// @notice What belongs to the shareholders, locked or not; equals totalAssets.
    /// @return Minor units of the asset.
    function capital() external view returns (uint256);

    /// @notice Sum insured of all open policies; never above capital.
    /// @return Minor units of the asset.
    function locked() external view returns (uint256);

    /// @notice Capital that is not locked. What waits in the queue is part of it, but insures nothing new.
    /// @return Minor units of the asset.
    function free() external view returns (uint256);

    /// @notice Premiums of open policies, not yet the shareholders'.
    /// @return Minor units of the asset.
    function unearned() external view returns (uint256);

    /// @notice Payments that the token refused and that holders may still claim.
    /// @return Minor units of the asset.
    function owed() external view returns (uint256);

    /// @notice Capital that may be insured: what is neither locked nor waiting to leave.
    /// @return Minor units of the asset.
    function capacity() external view returns (uint256);

    /// @notice Sum insured of the open policies of a product.
    /// @param productId Product.
    /// @return Minor units of the asset.
    function lockedBy(bytes32 productId) external view returns (uint256);

    /// @notice Sum insured of the open policies of a zone.
    /// @param zone Zone.
    /// @return Minor units of the asset.
    function lockedIn(bytes32 zone) external view returns (uint256);

    /// @notice The most a product may have at risk now.
    /// @param productId Product.
    /// @return Minor units of the asset.
    function productLimit(bytes32 productId) external view returns (uint256);

    /// @notice The most a zone may have at risk now.
    /// @param zone Zone.
    /// @return Minor units of the asset.
    function zoneLimit(bytes32 zone) external view returns (uint256);

    /// @notice Shares in the queue.
    /// @return Shares.
    function queuedShares() external view returns (uint256);

    /// @notice An exit that waits; all zero if it was served or never asked for.
    /// @param exitId Number of the exit.
    /// @return receiver Who will be credited.
    /// @return shares Shares.
    /// @return ready Whether every product it waits for has closed.
    function exitOf(uint256 exitId) external view returns (address receiver, uint256 shares, bool ready);

    /// @notice What waits for an account.
    /// @param account Account.
    /// @return Minor units of the asset.
    function creditOf(address account) external view returns (uint256);
}
