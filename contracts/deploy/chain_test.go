package deploy_test

import (
	"context"
	"crypto/ecdsa"
	"maps"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
)

// chain is a simulated chain under the rules of Prague, or an anvil, that seals a block after each transaction.
type chain struct {
	simulated.Client
	t      *testing.T
	commit func()
	adjust func(time.Duration) // moves the clock on
	id     *big.Int
}

func newChain(t *testing.T, accounts ...*account) *chain {
	t.Helper()
	alloc := types.GenesisAlloc{}
	for _, a := range accounts {
		alloc[a.address] = types.Account{Balance: new(big.Int).Mul(big.NewInt(1000), big.NewInt(params.Ether))}
	}
	alloc[deploy.Factory] = types.Account{Balance: new(big.Int), Code: deploy.FactoryCode}
	start := newSimulated
	if anvilAt != "" {
		start = newAnvil
	}
	c := start(t, alloc)
	id, err := c.ChainID(t.Context())
	c.must(err)
	c.id = id
	return c
}

func newSimulated(t *testing.T, alloc types.GenesisAlloc) *chain {
	t.Helper()
	sim := simulated.NewBackend(alloc, func(_ *node.Config, c *ethconfig.Config) {
		rules := *c.Genesis.Config
		rules.OsakaTime, rules.BogotaTime = nil, nil
		c.Genesis.Config = &rules
		c.Genesis.Alloc = maps.Clone(c.Genesis.Alloc)
		c.TxPool.AccountSlots = 256
	})
	t.Cleanup(func() {
		if err := sim.Close(); err != nil {
			t.Errorf("close chain: %v", err)
		}
	})
	sim.Commit()
	c := &chain{Client: sim.Client(), t: t, commit: func() { sim.Commit() }}
	c.adjust = func(d time.Duration) {
		// The pool drops what the last block took on a thread of its own, and AdjustTime refuses while anything is
		// pending. Sealing waits for the pool; the block that it seals here is empty.
		sim.Commit()
		c.must(sim.AdjustTime(d))
	}
	return c
}

func (c *chain) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := c.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	c.commit()
	return nil
}

func (c *chain) must(err error) {
	c.t.Helper()
	if err != nil {
		c.t.Fatal(err)
	}
}

func (c *chain) now() uint64 {
	c.t.Helper()
	head, err := c.HeaderByNumber(c.t.Context(), nil)
	c.must(err)
	return head.Time
}

// send calls a contract and fails the test if that reverts; it returns the receipt.
func (c *chain) send(from *account, to common.Address, data []byte) *types.Receipt {
	c.t.Helper()
	contract := bind.NewBoundContract(to, abi.ABI{}, c, c, c)
	tx, err := bind.Transact(contract, from.opts(c), data)
	c.must(err)
	receipt, err := c.TransactionReceipt(c.t.Context(), tx.Hash())
	c.must(err)
	if receipt.Status != types.ReceiptStatusSuccessful {
		c.t.Fatalf("transaction to %s reverted", to)
	}
	return receipt
}

// refused expects a call to revert with the named custom error of a contract.
func (c *chain) refused(from *account, to common.Address, data []byte, contract abi.ABI, want string) {
	c.t.Helper()
	bound := bind.NewBoundContract(to, abi.ABI{}, c, c, c)
	_, err := bind.Transact(bound, from.opts(c), data)
	if err == nil {
		c.t.Fatalf("call of %s: want %s, got no error", to, want)
	}
	raw, ok := revertData(err)
	if !ok {
		c.t.Fatalf("call of %s: want %s, got %v", to, want, err)
	}
	if selector := contract.Errors[want].ID; !slices.Equal(selector[:4], raw[:4]) {
		c.t.Fatalf("call of %s: want %s, got error %x", to, want, raw[:4])
	}
}

func revertData(err error) ([]byte, bool) {
	coded, ok := err.(interface{ ErrorData() any })
	if !ok {
		return nil, false
	}
	text, ok := coded.ErrorData().(string)
	return common.FromHex(text), ok && len(text) >= 10
}

// query reads one value from a contract.
func query[T any](c *chain, at common.Address, call []byte, unpack func([]byte) (T, error)) T {
	c.t.Helper()
	contract := bind.NewBoundContract(at, abi.ABI{}, c, c, c)
	v, err := bind.Call(contract, &bind.CallOpts{Context: c.t.Context()}, call, unpack)
	c.must(err)
	return v
}

type account struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

// newAccount derives an account from a name, the same on every run.
func newAccount(name string) *account {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("sheaf deploy test " + name)))
	if err != nil {
		panic(err)
	}
	return &account{key, crypto.PubkeyToAddress(key.PublicKey)}
}

func (a *account) opts(c *chain) *bind.TransactOpts {
	return bind.NewKeyedTransactor(a.key, c.id)
}

// compact signs a digest as the contracts want it: r ‖ s with v's parity in the top bit of s.
func (a *account) compact(digest [32]byte) []byte {
	sig, err := crypto.Sign(digest[:], a.key)
	if err != nil {
		panic(err)
	}
	sig[32] |= sig[64] << 7
	return sig[:64]
}

// enrol registers, stakes and seats n operators; the result is in committee order.
func (c *chain) enrol(a deploy.Addresses, admin *account, operators []*account) {
	c.t.Helper()
	members := c.stake(a, admin, operators)
	c.send(admin, a.Registry, bindings.NewOperatorRegistry().PackSeatCommittee(members))
}

// stake registers operators and bonds their stake; both lists are in committee order.
func (c *chain) stake(a deploy.Addresses, admin *account, operators []*account) []common.Address {
	c.t.Helper()
	slices.SortFunc(operators, func(x, y *account) int { return x.address.Cmp(y.address) })
	registry, token := bindings.NewOperatorRegistry(), bindings.NewDemoToken()
	stake := query(c, a.Registry, registry.PackMinStake(), registry.UnpackMinStake)
	members := make([]common.Address, len(operators))
	for i, op := range operators {
		members[i] = op.address
		c.send(op, a.Registry, registry.PackRegister(bindings.OperatorKeys{
			Signer: op.address, Transmitter: op.address, TlsKey: crypto.Keccak256Hash(op.address[:]), Endpoint: "127.0.0.1:7000",
		}))
		c.send(admin, a.StakeToken, token.PackMint(op.address, stake))
		c.send(op, a.StakeToken, token.PackApprove(a.Registry, stake))
		c.send(op, a.Registry, registry.PackStake(stake))
	}
	return members
}
