package deploy

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

const (
	receiptPoll = 100 * time.Millisecond // how often a missing receipt is asked for
	callGas     = 1_000_000              // gas limit of a wiring call; what is not used is not paid
	createBase  = 1_000_000              // gas of a creation besides its bytes: intrinsic and constructor
	createByte  = 250                    // gas per byte of creation code: 200 stored, 16 sent, the rest to spare
)

// Backend is what deploying needs of a chain: *ethclient.Client has it.
type Backend interface {
	bind.ContractBackend
	TransactionReceipt(ctx context.Context, txHash common.Hash) (*types.Receipt, error)
	ChainID(ctx context.Context) (*big.Int, error)
}

// batch sends transactions of one account in a row, without waiting between
// them: nonces and so addresses are known in advance, and a set lands in a few
// blocks instead of one block each.
type batch struct {
	ctx     context.Context
	backend Backend
	opts    bind.TransactOpts
	nonce   uint64
	sent    []sent
}

type sent struct {
	name string
	hash common.Hash
}

func newBatch(ctx context.Context, backend Backend, opts *bind.TransactOpts) (*batch, error) {
	nonce, err := backend.PendingNonceAt(ctx, opts.From)
	if err != nil {
		return nil, fmt.Errorf("read nonce of deployer %s: %w", opts.From, err)
	}
	b := &batch{ctx: ctx, backend: backend, opts: *opts, nonce: nonce}
	b.opts.Context, b.opts.NoSend = ctx, false
	return b, nil
}

// Factory is the CREATE2 factory that most chains have at this address: it takes
// a salt and creation code. A chain of one's own has it in its genesis, with
// FactoryCode.
var Factory = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// FactoryCode is the code of Factory.
var FactoryCode = common.FromHex("7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

// create has the factory create a contract, unless it is there, and returns its address.
func (b *batch) create(name string, salt [32]byte, code []byte) (common.Address, error) {
	address := addressOf(salt, code)
	there, err := b.backend.CodeAt(b.ctx, address, nil)
	if err != nil {
		return common.Address{}, fmt.Errorf("deploy %s: read code at %s: %w", name, address, err)
	}
	if len(there) > 0 {
		return address, nil
	}
	gas := createBase + createByte*uint64(len(code))
	if err := b.send("deploy "+name, Factory, append(salt[:], code...), gas); err != nil {
		return common.Address{}, err
	}
	return address, nil
}

// call sends a call of a contract.
func (b *batch) call(name string, to common.Address, data []byte) error {
	return b.send(name, to, data, callGas)
}

func (b *batch) send(name string, to common.Address, data []byte, gas uint64) error {
	contract := bind.NewBoundContract(to, noABI, b.backend, b.backend, b.backend)
	tx, err := bind.Transact(contract, b.next(gas), data)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	b.sent = append(b.sent, sent{name, tx.Hash()})
	return nil
}

func (b *batch) next(gas uint64) *bind.TransactOpts {
	opts := b.opts
	opts.Nonce, opts.GasLimit = new(big.Int).SetUint64(b.nonce), gas
	b.nonce++
	return &opts
}

// wait returns the first block of the batch once all of it is mined and nothing reverted.
func (b *batch) wait() (first uint64, err error) {
	for i, s := range b.sent {
		receipt, err := b.receipt(s.hash)
		if err != nil {
			return 0, fmt.Errorf("%s: await %s: %w", s.name, s.hash, err)
		}
		if receipt.Status != types.ReceiptStatusSuccessful {
			return 0, fmt.Errorf("%s: transaction %s reverted after %d gas", s.name, s.hash, receipt.GasUsed)
		}
		if i == 0 {
			first = receipt.BlockNumber.Uint64()
		}
	}
	b.sent = nil
	return first, nil
}

func (b *batch) receipt(hash common.Hash) (*types.Receipt, error) {
	ticker := time.NewTicker(receiptPoll)
	defer ticker.Stop()
	for {
		receipt, err := b.backend.TransactionReceipt(b.ctx, hash)
		if err == nil {
			return receipt, nil
		}
		// A node says "not found", or that it is still indexing; anything else is worth no wait.
		if !errors.Is(err, ethereum.NotFound) && !isIndexing(err) {
			return nil, err
		}
		select {
		case <-b.ctx.Done():
			return nil, context.Cause(b.ctx)
		case <-ticker.C:
		}
	}
}

func isIndexing(err error) bool { return err.Error() == "transaction indexing is in progress" }
