package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Series sends many calls of one account without waiting between them. What it
// signs it hands out before it sends, so that a caller who has kept it can send
// the very same again after a crash: a nonce is taken once, whatever happens.
//
//	Sign ──▶ (caller keeps what was signed) ──▶ Send ──▶ Await
//	                 ▲                                     │ ErrStuck
//	                 └──────────────── Raise ◀─────────────┘
//
// The account must have no other sender meanwhile.
type Series struct {
	client *Client
	signer TxSigner
	cfg    TransactorConfig
}

// NewSeries makes a series; it sends nothing by itself.
func NewSeries(client *Client, signer TxSigner, cfg TransactorConfig) *Series {
	return &Series{client: client, signer: signer, cfg: NewTransactor(client, signer, cfg).cfg}
}

// Signed is a transaction that may be sent any number of times.
type Signed struct {
	Nonce uint64        `json:"nonce"`
	Hash  oracle.Hash   `json:"hash"`
	Raw   hexutil.Bytes `json:"raw"`
	// Before are the same call under the same nonce at lower fees: the chain may
	// still take one of them in its place.
	Before []oracle.Hash `json:"before,omitempty"`
}

// ErrStuck says that nothing of what was sent is mined any more: the fee may be
// too low by now. Raise makes it higher.
var ErrStuck = errors.New("the fee may be too low by now, or nonces before it are missing")

// Mined is how many transactions of the account are in blocks: any nonce below it
// is used up.
func (s *Series) Mined(ctx context.Context) (n uint64, err error) {
	err = s.client.do(ctx, "read nonce", func(ctx context.Context, conn *ethclient.Client) (err error) {
		n, err = conn.NonceAt(ctx, common.Address(s.signer.Address()), nil)
		return err
	})
	return n, err
}

// Gas is a limit that fits each of many like calls: that of one, and half as much again.
func (s *Series) Gas(ctx context.Context, to oracle.Address, data []byte) (uint64, error) {
	target := common.Address(to)
	var gas uint64
	err := s.client.do(ctx, "estimate gas", func(ctx context.Context, conn *ethclient.Client) (err error) {
		gas, err = conn.EstimateGas(ctx, ethereum.CallMsg{From: common.Address(s.signer.Address()), To: &target, Data: data})
		return err
	})
	return gas + gas/2, refusalOr(err)
}

// Sign signs calls of one contract under consecutive nonces, at the price of now.
func (s *Series) Sign(ctx context.Context, to oracle.Address, first uint64, gas uint64, calls [][]byte) ([]Signed, error) {
	price, err := NewTransactor(s.client, s.signer, s.cfg).price(ctx)
	if err != nil {
		return nil, err
	}
	target, chainID := common.Address(to), s.client.ChainID()
	out := make([]Signed, len(calls))
	for i, data := range calls {
		tx, err := s.signer.SignTx(types.NewTx(&types.DynamicFeeTx{
			ChainID: chainID, Nonce: first + uint64(i), To: &target, Data: data, Gas: gas, GasTipCap: price.tip, GasFeeCap: price.limit,
		}), chainID)
		if err != nil {
			return nil, err
		}
		raw, err := tx.MarshalBinary()
		if err != nil {
			return nil, fmt.Errorf("encode transaction: %w", err)
		}
		out[i] = Signed{Nonce: first + uint64(i), Hash: oracle.Hash(tx.Hash()), Raw: raw}
	}
	return out, nil
}

// Send hands transactions to the endpoint. That it has one already, or has mined
// it, is as good.
func (s *Series) Send(ctx context.Context, txs []Signed) error {
	for from := 0; from < len(txs); from += maxBatch {
		part := txs[from:min(from+maxBatch, len(txs))]
		batch := make([]rpc.BatchElem, len(part))
		for i, tx := range part {
			batch[i] = rpc.BatchElem{Method: "eth_sendRawTransaction", Args: []any{tx.Raw}, Result: new(common.Hash)}
		}
		if err := s.client.do(ctx, "send transactions", func(ctx context.Context, conn *ethclient.Client) error {
			return conn.Client().BatchCallContext(ctx, batch)
		}); err != nil {
			return err
		}
		for i, e := range batch {
			if e.Error != nil && !says(e.Error, "already known") && !says(e.Error, "already imported") && !says(e.Error, "nonce too low") &&
				!says(e.Error, "underpriced") { // the endpoint has this call at a higher fee, or Await finds it stuck
				return fmt.Errorf("send transaction %s of nonce %d: %w", part[i].Hash, part[i].Nonce, e.Error)
			}
		}
	}
	return nil
}

// Await blocks until every transaction, or one of those before it, is mined and
// returns their receipts in order. One that reverted is in them too; Why says why.
// When none is mined for the transactor's BumpAfter it returns what it has with an
// error that is ErrStuck.
func (s *Series) Await(ctx context.Context, txs []Signed) ([]*types.Receipt, error) {
	receipts := make([]*types.Receipt, len(txs))
	tick := time.NewTicker(s.cfg.Poll)
	defer tick.Stop()
	stalled := time.NewTimer(s.cfg.BumpAfter)
	defer stalled.Stop()
	for next := 0; next < len(txs); {
		got, err := s.receipts(ctx, txs[next:])
		if err != nil {
			return receipts, err
		}
		next += copy(receipts[next:], got)
		if len(got) > 0 {
			stalled.Reset(s.cfg.BumpAfter)
			continue
		}
		select {
		case <-ctx.Done():
			return receipts, fmt.Errorf("await receipts: %w", ctx.Err())
		case <-stalled.C:
			return receipts, fmt.Errorf("transaction %s of nonce %d is not mined after %s: %w", txs[next].Hash, txs[next].Nonce, s.cfg.BumpAfter, ErrStuck)
		case <-tick.C:
		}
	}
	return receipts, nil
}

// receipts are those of the first transactions of a list, up to one that is not mined.
func (s *Series) receipts(ctx context.Context, txs []Signed) (got []*types.Receipt, err error) {
	var batch []rpc.BatchElem
	for _, tx := range txs {
		if len(batch)+1+len(tx.Before) > maxBatch && len(batch) > 0 {
			break
		}
		for _, hash := range append([]oracle.Hash{tx.Hash}, tx.Before...) {
			batch = append(batch, rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{hash}, Result: new(*types.Receipt)})
		}
	}
	if err := s.client.do(ctx, "read receipts", func(ctx context.Context, conn *ethclient.Client) error {
		return conn.Client().BatchCallContext(ctx, batch)
	}); err != nil {
		return nil, err
	}
	for at, n := 0, 0; at < len(batch); n++ {
		var mined *types.Receipt
		for range 1 + len(txs[n].Before) {
			e := batch[at]
			at++
			if e.Error != nil && !says(e.Error, "indexing is in progress") {
				return nil, fmt.Errorf("read receipt of %s: %w", e.Args[0], e.Error)
			}
			if r, _ := e.Result.(**types.Receipt); e.Error == nil && *r != nil {
				mined = *r
			}
		}
		if mined == nil {
			break // nonces are mined in order
		}
		got = append(got, mined)
	}
	return got, nil
}

// Raise signs the same calls under their nonces once more, at the price of now or
// an eighth over the last one, whichever is more: endpoints replace by no less. The
// caller keeps them before it sends them. A fee over the limit is an error.
func (s *Series) Raise(ctx context.Context, txs []Signed) ([]Signed, error) {
	price, err := NewTransactor(s.client, s.signer, s.cfg).price(ctx)
	if err != nil {
		return nil, err
	}
	chainID, out := s.client.ChainID(), make([]Signed, len(txs))
	for i, old := range txs {
		var was types.Transaction
		if err := was.UnmarshalBinary(old.Raw); err != nil {
			return nil, fmt.Errorf("read transaction of nonce %d: %w", old.Nonce, err)
		}
		tip, limit := higher(price.tip, raise(was.GasTipCap())), higher(price.limit, raise(was.GasFeeCap()))
		if limit.Cmp(s.cfg.MaxFee) > 0 {
			return nil, fmt.Errorf("raise the fee of nonce %d to %s wei: the limit is %s: wait, or raise the limit", old.Nonce, limit, s.cfg.MaxFee)
		}
		tx, err := s.signer.SignTx(types.NewTx(&types.DynamicFeeTx{
			ChainID: chainID, Nonce: old.Nonce, To: was.To(), Data: was.Data(), Gas: was.Gas(), GasTipCap: tip, GasFeeCap: limit,
		}), chainID)
		if err != nil {
			return nil, err
		}
		raw, err := tx.MarshalBinary()
		if err != nil {
			return nil, fmt.Errorf("encode transaction: %w", err)
		}
		out[i] = Signed{old.Nonce, oracle.Hash(tx.Hash()), raw, append([]oracle.Hash{old.Hash}, old.Before...)}
	}
	return out, nil
}

// Why is the contract's no to a call at the state before a block; nil if it would
// have taken it there.
func (s *Series) Why(ctx context.Context, to oracle.Address, data []byte, block *big.Int) error {
	target := common.Address(to)
	before := new(big.Int).Sub(block, big.NewInt(1))
	_, err := s.client.CallContract(ctx, ethereum.CallMsg{From: common.Address(s.signer.Address()), To: &target, Data: data}, before)
	return refusalOr(err)
}

// refused reports whether an error is a contract's no of this name.
func refused(err error, name string) bool {
	var no *Refusal
	return errors.As(err, &no) && no.Name == name
}
