// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @notice What the tests need of a token besides ERC-20.
interface IMintable {
    function mint(address to, uint256 amount) external;
    function balanceOf(address account) external view returns (uint256);
    function approve(address spender, uint256 amount) external;
}

/// @notice An honest token with chosen decimals.
contract PlainToken is ERC20 {
    uint8 private immutable _DECIMALS;

    constructor(uint8 decimals_) ERC20("Plain", "PLN") {
        _DECIMALS = decimals_;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function decimals() public view override returns (uint8) {
        return _DECIMALS;
    }
}

/// @notice Refuses to send to listed accounts, as large stablecoins do: by revert, or by returning false.
contract BlacklistToken is PlainToken {
    mapping(address => bool) public listed;
    bool public quiet;

    constructor() PlainToken(6) {}

    function list(address account, bool on) external {
        listed[account] = on;
    }

    function setQuiet(bool on) external {
        quiet = on;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (listed[to]) {
            require(quiet, "listed");
            return false;
        }
        return super.transfer(to, amount);
    }
}

/// @notice Keeps one per cent of every transfer while the fee is on.
contract FeeToken is PlainToken {
    bool public feeOn = true;

    constructor() PlainToken(6) {}

    function setFee(bool on) external {
        feeOn = on;
    }

    function _update(address from, address to, uint256 amount) internal override {
        if (feeOn && from != address(0) && to != address(0)) {
            super._update(from, address(0xFEE), amount / 100);
            amount -= amount / 100;
        }
        super._update(from, to, amount);
    }
}

/// @notice Calls a target before it moves anything, and again after, as tokens with hooks do.
contract ReentrantToken is PlainToken {
    address public target;
    bytes public data;
    bytes4 public lastError;
    uint256 public succeeded;
    uint256 public refused;

    constructor() PlainToken(6) {}

    function arm(address target_, bytes calldata data_) external {
        target = target_;
        data = data_;
    }

    function _update(address from, address to, uint256 amount) internal override {
        _poke();
        super._update(from, to, amount);
        _poke();
    }

    function _poke() private {
        address to = target;
        if (to == address(0)) return;
        target = address(0);
        (bool ok, bytes memory answer) = to.call(data);
        if (ok) ++succeeded;
        else ++refused;
        if (!ok) lastError = bytes4(answer);
        target = to;
    }
}

/// @notice Burns all gas it is given when it sends to listed accounts.
contract GasToken is PlainToken {
    mapping(address => bool) public listed;

    constructor() PlainToken(6) {}

    function list(address account) external {
        listed[account] = true;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (listed[to]) {
            for (uint256 i = 0;; ++i) {
                listed[address(uint160(i))];
            }
        }
        return super.transfer(to, amount);
    }
}

/// @notice Answers a transfer to listed accounts with an enormous revert.
contract BombToken is PlainToken {
    mapping(address => bool) public listed;

    constructor() PlainToken(6) {}

    function list(address account) external {
        listed[account] = true;
    }

    function transfer(address to, uint256 amount) public override returns (bool) {
        if (listed[to]) {
            assembly {
                revert(0, 60000)
            }
        }
        return super.transfer(to, amount);
    }
}

/// @notice A token of the old kind: transfers and approvals return nothing, and approval must go through zero.
contract NoReturnToken {
    string public constant name = "Old";
    string public constant symbol = "OLD";
    uint8 public constant decimals = 6;
    uint256 public totalSupply;
    mapping(address => uint256) public balanceOf;
    mapping(address => mapping(address => uint256)) public allowance;

    event Transfer(address indexed from, address indexed to, uint256 value);

    function mint(address to, uint256 amount) external {
        totalSupply += amount;
        balanceOf[to] += amount;
    }

    function approve(address spender, uint256 amount) external {
        require(amount == 0 || allowance[msg.sender][spender] == 0, "approve through zero");
        allowance[msg.sender][spender] = amount;
    }

    function transfer(address to, uint256 amount) external {
        _move(msg.sender, to, amount);
    }

    function transferFrom(address from, address to, uint256 amount) external {
        allowance[from][msg.sender] -= amount;
        _move(from, to, amount);
    }

    function _move(address from, address to, uint256 amount) private {
        balanceOf[from] -= amount;
        balanceOf[to] += amount;
        emit Transfer(from, to, amount);
    }
}
