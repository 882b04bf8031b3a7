// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";
import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @title DemoToken
/// @notice An ERC-20 with permit and 6 decimals for demos and tests: payout token and stake token are two
/// instances of it. Never deploy it where money is real: its owner mints without limit.
contract DemoToken is ERC20Permit, Ownable {
    /// @param name_ Name, also of the permit domain.
    /// @param symbol_ Symbol.
    /// @param owner_ Who may mint.
    constructor(string memory name_, string memory symbol_, address owner_)
        ERC20(name_, symbol_)
        ERC20Permit(name_)
        Ownable(owner_)
    {}

    /// @notice Creates tokens. Owner only.
    /// @param to Receiver.
    /// @param amount Amount, 6 decimals.
    function mint(address to, uint256 amount) external onlyOwner {
        _mint(to, amount);
    }

    /// @inheritdoc ERC20
    function decimals() public pure override returns (uint8) {
        return 6;
    }
}
