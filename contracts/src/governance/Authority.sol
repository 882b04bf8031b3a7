// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

/// @title Authority
/// @notice The AccessManager of a set, with one thing that it could not do: an emergency guardian may close the sale of
/// policies and monitoring requests, at once, and open them again.
///
/// All that is restricted in the policy book is sale and monitoring, so closing that one target stops nothing else:
/// settlement, disputes, expiry, cancellation and claims are open to everyone and ask nobody. The guardian chooses no
/// target and grants nothing; the admin, meant to be the timelock, may take the role away.
contract Authority is AccessManager {
    /// @notice Which target the guardian closes was set.
    event SalesSet(address target);

    /// @notice The target was set before.
    error SalesAlreadySet(address target);

    /// @notice The target has no code.
    error SalesWithoutCode(address target);

    /// @notice The policy book; zero until set.
    address public sales;

    /// @param admin First admin.
    constructor(address admin) AccessManager(admin) {}

    /// @notice Names the policy book. Admin only, once.
    /// @param target The policy book.
    function setSales(address target) external onlyAuthorized {
        if (sales != address(0)) revert SalesAlreadySet(sales);
        if (target.code.length == 0) revert SalesWithoutCode(target);
        sales = target;
        emit SalesSet(target);
    }

    /// @notice Closes or opens sale and monitoring. For the role that the admin gives this function to: the guardian.
    /// @param closed Whether they are closed.
    function pauseSales(bool closed) external onlyAuthorized {
        _setTargetClosed(sales, closed);
    }
}
