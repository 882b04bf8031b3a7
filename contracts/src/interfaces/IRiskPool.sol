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
/// Capital providers may withdraw only what is not locked. The policy book is set once and never changes, so
/// nobody can stop the payment of a bound policy. Each wei is in exactly one of the three columns.
interface IRiskPool is IERC4626 {
    /// @notice The one contract that may lock, release and pay was set.
    /// @param book Policy book.
    event BookSet(address indexed book);

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
    /// @notice A payout above the sum insured.
    error PayoutTooLarge(uint256 given, uint256 max);

    /// @notice Sets the policy book, once. Restricted to the authority.
    /// @param book Policy book, a contract.
    function setBook(address book) external;

    /// @notice Locks a policy's sum insured and books its premium, which must have arrived. Policy book only.
    /// @param sumInsured Capital to lock, minor units.
    /// @param premium Premium that has arrived, minor units; stays unearned until the policy closes.
    function lock(uint256 sumInsured, uint256 premium) external;

    /// @notice Closes a policy by its outcome: releases its capital, earns its premium, pays. Policy book only.
    /// A refused payment does not revert; it becomes owed, to be paid by payOwed.
    /// @param to Payee.
    /// @param sumInsured What was locked for the policy.
    /// @param premium What was booked for the policy.
    /// @param payout Payment, at most sumInsured; may be zero.
    /// @return paid False if the transfer was refused and the amount is now owed.
    function settle(address to, uint256 sumInsured, uint256 premium, uint256 payout)
        external
        returns (bool paid);

    /// @notice Closes a policy without an outcome: releases its capital and pays the premium back. Policy book only.
    /// @param to Payee.
    /// @param sumInsured What was locked for the policy.
    /// @param premium What was booked for the policy.
    /// @return paid False if the transfer was refused and the premium is now owed.
    function refund(address to, uint256 sumInsured, uint256 premium) external returns (bool paid);

    /// @notice Pays what a refused transfer left owed; reverts if the token refuses again. Policy book only.
    /// @param to Payee.
    /// @param amount Amount, at most owed().
    function payOwed(address to, uint256 amount) external;

    /// @notice The policy book, or zero before it is set.
    /// @return Address of the policy book.
    function policyBook() external view returns (address);

    /// @notice What belongs to the shareholders, locked or not; equals totalAssets.
    /// @return Minor units of the asset.
    function capital() external view returns (uint256);

    /// @notice Sum insured of all open policies; never above capital.
    /// @return Minor units of the asset.
    function locked() external view returns (uint256);

    /// @notice Capital that is not locked: what may be withdrawn or insured.
    /// @return Minor units of the asset.
    function free() external view returns (uint256);

    /// @notice Premiums of open policies, not yet the shareholders'.
    /// @return Minor units of the asset.
    function unearned() external view returns (uint256);

    /// @notice Payments that the token refused and that holders may still claim.
    /// @return Minor units of the asset.
    function owed() external view returns (uint256);
}
