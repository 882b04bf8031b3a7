package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TxSigner signs the transactions of one account.
type TxSigner interface {
	Address() oracle.Address
	SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

// TransactorConfig bounds what a transactor pays and how long it waits.
type TransactorConfig struct {
	MaxFee    *big.Int      // most wei per gas, tip included; nil is 500 gwei
	BumpAfter time.Duration // a transaction not mined by then is replaced at a higher fee; 0 is 30 s
	Poll      time.Duration // time between two looks for a receipt without announced heads; 0 is 100 ms
	Log       *zap.Logger   // nil is silent
}

// Transactor sends one account's transactions. It takes a nonce per call of
// Send and never gives one call two: whatever is sent again, at whatever fee,
// has the same nonce, so that the chain can take it once only. Safe for
// concurrent use; the account must have no other sender.
type Transactor struct {
	client *Client
	signer TxSigner
	cfg    TransactorConfig
	log    *zap.Logger

	mu      sync.Mutex // held from the choice of a nonce until it is sent
	next    uint64     // nonce after those in flight
	flights int        // sent and neither mined nor given up
}

// NewTransactor makes a transactor; it sends nothing by itself.
func NewTransactor(client *Client, signer TxSigner, cfg TransactorConfig) *Transactor {
	if cfg.MaxFee == nil {
		cfg.MaxFee = big.NewInt(500 * params.GWei)
	}
	if cfg.BumpAfter == 0 {
		cfg.BumpAfter = 30 * time.Second
	}
	if cfg.Poll == 0 {
		cfg.Poll = 100 * time.Millisecond
	}
	if cfg.Log == nil {
		cfg.Log = zap.NewNop()
	}
	return &Transactor{client: client, signer: signer, cfg: cfg, log: cfg.Log}
}

// Address is the account that sends and pays.
func (t *Transactor) Address() oracle.Address { return t.signer.Address() }

// Send has a call mined and returns its receipt. A call that would revert is
// not sent: that, and a call that reverted when mined, is a *Refusal. When ctx
// ends, the transaction may still be mined later.
func (t *Transactor) Send(ctx context.Context, to oracle.Address, data []byte) (*types.Receipt, error) {
	return t.send(ctx, to, data, t.launch)
}

// SendAt is Send under a nonce that Free gave. Where anything else of the
// account has the nonce, nothing is sent: of all calls under one nonce the
// chain takes one, whoever sends them.
func (t *Transactor) SendAt(ctx context.Context, nonce uint64, to oracle.Address, data []byte) (*types.Receipt, error) {
	return t.send(ctx, to, data, func(ctx context.Context, f *flight, price fees) error {
		t.mu.Lock()
		defer t.mu.Unlock()
		f.nonce = nonce
		err := t.hand(ctx, f, price)
		if taken(err) {
			return fmt.Errorf("nonce %d of account %s has been taken since, by another terminal perhaps: nothing was sent: %w", nonce, t.Address(), err)
		}
		return err
	})
}

func (t *Transactor) send(ctx context.Context, to oracle.Address, data []byte, launch func(context.Context, *flight, fees) error) (*types.Receipt, error) {
	gas, err := t.estimate(ctx, to, data)
	if err != nil {
		return nil, err
	}
	price, err := t.price(ctx)
	if err != nil {
		return nil, err
	}
	f := &flight{to: to, data: data, gas: gas}
	if err := launch(ctx, f, price); err != nil {
		return nil, err
	}
	defer func() {
		t.mu.Lock()
		t.flights--
		t.mu.Unlock()
	}()
	receipt, err := t.await(ctx, f)
	if err != nil {
		return nil, err
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return receipt, t.postMortem(ctx, f, receipt)
	}
	return receipt, nil
}

// Free is the account's first nonce that no block has yet, and how many
// transactions from there on the endpoint holds.
func (t *Transactor) Free(ctx context.Context) (nonce, waiting uint64, err error) {
	err = t.client.do(ctx, "read nonce", func(ctx context.Context, conn *ethclient.Client) error {
		// In this order what is mined in between counts as mined.
		pending, err := conn.PendingNonceAt(ctx, common.Address(t.Address()))
		if err != nil {
			return err
		}
		nonce, err = conn.NonceAt(ctx, common.Address(t.Address()), nil)
		waiting = max(pending, nonce) - nonce
		return err
	})
	return nonce, waiting, err
}

// Quote is what a call would take if it were sent now.
type Quote struct {
	Gas  uint64   // limit, a quarter above the estimate
	Cost *big.Int // most that the account can be charged, wei
}

// Quote says what a call would take, and sends nothing. A call that would
// revert is a *Refusal.
func (t *Transactor) Quote(ctx context.Context, to oracle.Address, data []byte) (Quote, error) {
	gas, err := t.estimate(ctx, to, data)
	if err != nil {
		return Quote{}, err
	}
	price, err := t.price(ctx)
	if err != nil {
		return Quote{}, err
	}
	return Quote{Gas: gas, Cost: new(big.Int).Mul(new(big.Int).SetUint64(gas), price.limit)}, nil
}

// estimate is the gas the call needs at the head and a quarter more: what runs
// in between may make it dearer.
func (t *Transactor) estimate(ctx context.Context, to oracle.Address, data []byte) (gas uint64, err error) {
	target := common.Address(to)
	msg := ethereum.CallMsg{From: common.Address(t.Address()), To: &target, Data: data}
	err = t.client.do(ctx, "estimate gas", func(ctx context.Context, conn *ethclient.Client) error {
		gas, err = conn.EstimateGas(ctx, msg)
		return err
	})
	if err != nil {
		return 0, t.explain(refusalOr(err))
	}
	return gas + gas/4, nil
}

// fees are what a transaction offers, wei per gas.
type fees struct{ tip, limit *big.Int }

// price offers the suggested tip and room for the base fee to double.
func (t *Transactor) price(ctx context.Context) (fees, error) {
	head, err := t.client.header(ctx, Latest)
	if err != nil {
		return fees{}, err
	}
	if head.BaseFee == nil {
		return fees{}, errors.New("price transaction: the chain has no base fee (EIP-1559)")
	}
	var tip *big.Int
	err = t.client.do(ctx, "read gas tip", func(ctx context.Context, conn *ethclient.Client) (err error) {
		tip, err = conn.SuggestGasTipCap(ctx)
		return err
	})
	if err != nil {
		return fees{}, err
	}
	if least := new(big.Int).Add(head.BaseFee, tip); least.Cmp(t.cfg.MaxFee) > 0 {
		return fees{}, fmt.Errorf("price transaction: gas costs %s wei, more than the limit of %s: wait, or raise the limit", least, t.cfg.MaxFee)
	}
	limit := new(big.Int).Add(tip, new(big.Int).Lsh(head.BaseFee, 1))
	if limit.Cmp(t.cfg.MaxFee) > 0 {
		limit.Set(t.cfg.MaxFee)
	}
	return fees{tip: tip, limit: limit}, nil
}

// launch takes a nonce and sends, going past nonces that something else has.
func (t *Transactor) launch(ctx context.Context, f *flight, price fees) (err error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	var floor uint64
	for range 3 {
		if f.nonce, err = t.nonce(ctx, floor); err != nil {
			return err
		}
		if err = t.hand(ctx, f, price); !taken(err) {
			return err
		}
		// Something of this account has the nonce: a call given up on, perhaps,
		// that the endpoint does not count yet. Look again, and go past it.
		floor = f.nonce + 1
	}
	return fmt.Errorf("send transaction: account %s has another sender: its nonces keep being taken", t.Address())
}

// hand signs a flight under its nonce and sends it. An answer that leaves open
// whether the endpoint has the transaction counts as sent: await sends the same
// again. After an error nothing was sent, unless it is ctx that ended.
func (t *Transactor) hand(ctx context.Context, f *flight, price fees) error {
	f.hashes = nil
	if err := t.sign(f, price); err != nil {
		return err
	}
	switch err := t.broadcast(ctx, f); {
	case err == nil, errors.Is(err, oracle.ReasonChainDown):
		f.lost = err != nil
		if t.flights == 0 {
			t.next = 0 // of nothing that is on its way
		}
		t.next, t.flights = max(t.next, f.nonce+1), t.flights+1
		return nil
	case ctx.Err() != nil:
		return fmt.Errorf("send transaction %s, which the endpoint may have: %w", f.tx.Hash(), ctx.Err())
	default:
		return t.explain(err)
	}
}

// taken is whether an endpoint refused a transaction since another has its nonce.
func taken(err error) bool {
	return says(err, "nonce too low") || says(err, "replacement") && says(err, "underpriced")
}

// nonce is the next free one from floor on. The endpoint's own count is
// believed, unless transactions in flight may not have reached it.
func (t *Transactor) nonce(ctx context.Context, floor uint64) (uint64, error) {
	var pending uint64
	err := t.client.do(ctx, "read nonce", func(ctx context.Context, conn *ethclient.Client) (err error) {
		pending, err = conn.PendingNonceAt(ctx, common.Address(t.Address()))
		return err
	})
	if err != nil {
		return 0, err
	}
	if t.flights == 0 && pending < t.next {
		t.log.Debug("nonce falls back to the endpoint's", zap.Uint64("own", t.next), zap.Uint64("pending", pending))
		return max(pending, floor), nil
	}
	return max(pending, t.next, floor), nil
}

// sign makes the flight's transaction at a price, under the nonce it has.
func (t *Transactor) sign(f *flight, price fees) error {
	target := common.Address(f.to)
	tx, err := t.signer.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: t.client.ChainID(), Nonce: f.nonce, To: &target, Data: f.data, Gas: f.gas,
		GasTipCap: price.tip, GasFeeCap: price.limit,
	}), t.client.ChainID())
	if err != nil {
		return err
	}
	f.price, f.tx = price, tx
	f.hashes = append(f.hashes, tx.Hash())
	return nil
}

// broadcast hands the flight's transaction to the endpoint; that it has it
// already is as good.
func (t *Transactor) broadcast(ctx context.Context, f *flight) error {
	err := t.client.do(ctx, "send transaction", func(ctx context.Context, conn *ethclient.Client) error {
		return conn.SendTransaction(ctx, f.tx)
	})
	if err != nil && (says(err, "already known") || says(err, "already imported")) {
		return nil
	}
	return err
}

// explain adds what to do about the errors that an operator can mend.
func (t *Transactor) explain(err error) error {
	if says(err, "insufficient funds") {
		return &unpaid{account: t.Address(), cause: err}
	}
	return err
}

// unpaid is a transaction that its account cannot pay for. It is an
// oracle.ReasonChainRefused.
type unpaid struct {
	account oracle.Address
	cause   error
}

func (u *unpaid) Error() string {
	return fmt.Sprintf("transmitter %s cannot pay for gas: send it funds: %s", u.account, u.cause)
}

func (u *unpaid) Unwrap() []error { return []error{oracle.ReasonChainRefused, u.cause} }

// says looks for an error by its text: JSON-RPC has no codes for these, and
// endpoints agree on the words.
func says(err error, words string) bool {
	return err != nil && strings.Contains(strings.ToLower(err.Error()), words)
}
