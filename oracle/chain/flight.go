package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// flight is one call on its way: one nonce, and every transaction that was
// signed for it. The chain takes one of them at most.
//
//	sent ──▶ mined
//	  ▲ │ not mined within BumpAfter: the same call and nonce at a higher fee
//	  └─┘
type flight struct {
	to     oracle.Address
	data   []byte
	gas    uint64
	nonce  uint64
	price  fees
	tx     *types.Transaction // the last one signed
	hashes []common.Hash      // all that were signed, oldest first
	lost   bool               // the last broadcast had no answer, or not the one hoped for
	taken  time.Time          // since when the nonce is used up without a receipt
	said   string             // last complaint that was logged
}

// loudPoll is the longest wait between two looks when heads are announced.
const loudPoll = time.Second

// await looks for a receipt at each new head, sends again what may not have
// arrived and raises the fee of what waits for too long, until ctx ends.
func (t *Transactor) await(ctx context.Context, f *flight) (*types.Receipt, error) {
	heads := newHeads(t.client, t.cfg.Poll, loudPoll)
	defer heads.close()
	var pause backoff
	sent := time.Now()
	for {
		receipt, err := t.landed(ctx, f)
		switch {
		case receipt != nil:
			return receipt, nil
		case ctx.Err() != nil:
			return nil, fmt.Errorf("wait for transaction %s: %w", f.tx.Hash(), ctx.Err())
		case errors.Is(err, oracle.ReasonChainDown):
			if pause.wait(ctx) == nil {
				continue
			}
		case err != nil:
			return nil, err
		default:
			pause.reset()
			if f.lost {
				t.resend(ctx, f)
			} else if f.taken.IsZero() && time.Since(sent) > t.cfg.BumpAfter {
				t.bump(ctx, f)
				sent = time.Now()
			}
			if heads.next(ctx) == nil {
				continue
			}
		}
		return nil, fmt.Errorf("wait for transaction %s: %w", f.tx.Hash(), ctx.Err())
	}
}

// landed returns the receipt of whichever of the flight's transactions was
// mined, nil while none is, or an error once none of them ever will be.
func (t *Transactor) landed(ctx context.Context, f *flight) (*types.Receipt, error) {
	// The nonce is read first: if it is used up and no receipt is found after
	// that, somebody else has used it.
	var used uint64
	err := t.client.do(ctx, "read nonce", func(ctx context.Context, conn *ethclient.Client) (err error) {
		used, err = conn.NonceAt(ctx, common.Address(t.Address()), nil)
		return err
	})
	if err != nil {
		return nil, err
	}
	if used <= f.nonce {
		return nil, nil
	}
	for _, hash := range f.hashes {
		receipt, err := t.receipt(ctx, hash)
		if err == nil {
			return receipt, nil
		}
		// An endpoint that has not indexed its last block yet will find it later.
		if !isNotFound(err) && !says(err, "indexing is in progress") {
			return nil, err
		}
	}
	// Endpoints behind one address may differ by a block, so it is believed late.
	if f.taken.IsZero() {
		f.taken = time.Now()
	}
	if time.Since(f.taken) > t.cfg.BumpAfter {
		return nil, fmt.Errorf("wait for transaction %s: nonce %d of %s was used by another transaction", f.tx.Hash(), f.nonce, t.Address())
	}
	return nil, nil
}

func (t *Transactor) receipt(ctx context.Context, hash common.Hash) (receipt *types.Receipt, err error) {
	err = t.client.do(ctx, "read receipt", func(ctx context.Context, conn *ethclient.Client) error {
		receipt, err = conn.TransactionReceipt(ctx, hash)
		return err
	})
	return receipt, err
}

// resend hands the same transaction over again.
func (t *Transactor) resend(ctx context.Context, f *flight) {
	err := t.broadcast(ctx, f)
	// A nonce too low: it was mined after all. Underpriced: an earlier one of
	// this flight is still waiting, and will be replaced in its time.
	f.lost = err != nil && !says(err, "nonce too low") && !says(err, "underpriced")
	if f.lost && f.said != err.Error() && ctx.Err() == nil {
		f.said = err.Error()
		t.log.Warn("transaction cannot be sent, trying on", zap.Uint64("nonce", f.nonce), zap.Error(t.explain(err)))
	}
}

// bump replaces the flight's transaction by the same call at a fee that
// endpoints accept as a replacement (a tenth more) and that today's price asks.
func (t *Transactor) bump(ctx context.Context, f *flight) {
	price, err := t.price(ctx)
	if err != nil {
		t.log.Warn("transaction waits and its fee cannot be raised", zap.Uint64("nonce", f.nonce), zap.Error(err))
		return
	}
	raised := fees{tip: higher(price.tip, raise(f.price.tip)), limit: higher(price.limit, raise(f.price.limit))}
	if raised.limit.Cmp(t.cfg.MaxFee) > 0 {
		t.log.Warn("transaction waits at the highest fee allowed", zap.Uint64("nonce", f.nonce), zap.Stringer("wei_per_gas", f.price.limit))
		f.lost = true // an endpoint that dropped it gets it again
		return
	}
	if err := t.sign(f, raised); err != nil {
		t.log.Warn("transaction waits and its replacement cannot be signed", zap.Uint64("nonce", f.nonce), zap.Error(err))
		return
	}
	t.log.Info("transaction replaced at a higher fee", zap.Uint64("nonce", f.nonce), zap.Stringer("wei_per_gas", raised.limit))
	t.resend(ctx, f)
}

// raise adds an eighth, and one.
func raise(v *big.Int) *big.Int {
	return new(big.Int).Add(new(big.Int).Add(v, new(big.Int).Rsh(v, 3)), big.NewInt(1))
}

func higher(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// postMortem finds out why a mined transaction reverted, by making its call on
// the state it left.
func (t *Transactor) postMortem(ctx context.Context, f *flight, receipt *types.Receipt) error {
	target := common.Address(f.to)
	msg := ethereum.CallMsg{From: common.Address(t.Address()), To: &target, Data: f.data, Gas: f.gas}
	_, err := t.client.CallContract(ctx, msg, receipt.BlockNumber)
	var refused *Refusal
	if errors.As(refusalOr(err), &refused) {
		return fmt.Errorf("transaction %s reverted in block %s: %w", receipt.TxHash, receipt.BlockNumber, refused)
	}
	return fmt.Errorf("transaction %s reverted in block %s after %d of %d gas: %w",
		receipt.TxHash, receipt.BlockNumber, receipt.GasUsed, f.gas, oracle.ReasonChainRefused)
}
