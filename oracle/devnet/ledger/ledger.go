// Package ledger is an Ethereum chain inside this process: a go-ethereum node
// without peers or disk, with real JSON-RPC on loopback, blocks at a short
// period whose times are ours to choose, and a finalized block two behind the
// head.
//
// It knows nothing of Sheaf. It persists nothing, and accepts connections from
// this machine alone.
package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"
)

// FinalityDepth is how many blocks the finalized block lies behind the head.
const FinalityDepth = 2

// DefaultPeriod is the time between two blocks when Config.Period is zero.
const DefaultPeriod = 500 * time.Millisecond

// ErrChainStopped is what a call on a chain that has ended returns.
var ErrChainStopped = errors.New("embedded chain: it has stopped")

// Config says what chain to make.
type Config struct {
	ChainID  uint64                      // EIP-155 id; required
	Genesis  time.Time                   // whole second of the genesis block; required
	Period   time.Duration               // wall time between blocks; 0 is DefaultPeriod, at least 10 ms
	Host     string                      // loopback address to listen on; empty is 127.0.0.1
	Port     int                         // JSON-RPC over HTTP and WS; 0 is a free port
	Accounts map[common.Address]*big.Int // balances at genesis, wei
	Code     map[common.Address][]byte   // contracts at genesis, as a chain of the public would have them
	Services map[string]any              // further JSON-RPC methods, by namespace: the exported methods of each value; nil is none
	Scratch  string                      // existing folder for temporary files; empty is the system's
	Log      *zap.Logger                 // nil is silent
}

// Tip is a block as the chain's own clock sees it.
type Tip struct {
	Number uint64
	Hash   common.Hash
	Time   time.Time // header time, UTC, whole seconds
}

// Chain is one such chain. Make it with NewChain, run it with Run, use it after
// WaitReady.
//
//	NewChain ──▶ Run ──▶ ready ──(a block each period, Advance at will)──▶ ctx ends ──▶ stopped
//
// All blocks are made by the one goroutine that is in Run, so Advance and the
// period never race. Everything is in memory, every past state included, so that
// calls at any block answer: some 7 KB a block, 50 MB an hour at half a second.
type Chain struct {
	cfg     Config
	log     *zap.Logger
	advance chan advance
	forks   chan fork
	ready   chan struct{}
	done    chan struct{}

	mu        sync.Mutex
	moved     chan struct{} // closed and replaced at each new head
	head      Tip
	finalized Tip
	httpURL   string
	wsURL     string
	err       error // why Run ended
}

// advance asks the block loop for a block with a chosen time.
type advance struct {
	to   uint64
	may  func() error // asked between two blocks; nil: always
	done chan error
}

// fork asks the block loop to replace the head.
type fork struct {
	lost  *types.Block
	err   error
	reply chan fork
}

// NewChain checks the configuration. It starts nothing.
func NewChain(cfg Config) (*Chain, error) {
	if cfg.Period == 0 {
		cfg.Period = DefaultPeriod
	}
	if cfg.Host == "" {
		cfg.Host = "127.0.0.1"
	}
	if cfg.Log == nil {
		cfg.Log = zap.NewNop()
	}
	switch {
	case cfg.ChainID == 0:
		return nil, errors.New("embedded chain: ChainID is required")
	case cfg.Genesis.Unix() <= 0:
		return nil, errors.New("embedded chain: Genesis is required and lies after 1970")
	case !net.ParseIP(cfg.Host).IsLoopback():
		return nil, fmt.Errorf("embedded chain: Host %.80q: want a loopback address such as 127.0.0.1", cfg.Host)
	case cfg.Period < 10*time.Millisecond:
		return nil, fmt.Errorf("embedded chain: Period %s: want at least 10ms", cfg.Period)
	case cfg.Port < 0 || cfg.Port > 65535:
		return nil, fmt.Errorf("embedded chain: Port %d: want 0 to 65535", cfg.Port)
	}
	for account, balance := range cfg.Accounts {
		if balance == nil || balance.Sign() < 0 {
			return nil, fmt.Errorf("embedded chain: balance of %s is missing or negative", account)
		}
	}
	return &Chain{
		cfg:     cfg,
		log:     cfg.Log,
		advance: make(chan advance), forks: make(chan fork),
		ready: make(chan struct{}),
		done:  make(chan struct{}),
		moved: make(chan struct{}),
	}, nil
}

// Run starts the chain and makes blocks until ctx ends; then it closes the
// ports and frees everything. It can be called once.
func (c *Chain) Run(ctx context.Context) (err error) {
	defer func() {
		c.mu.Lock()
		c.err = err
		c.mu.Unlock()
		close(c.done)
	}()
	engine, err := startEngine(ctx, c.cfg)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, engine.stop()) }()

	c.mu.Lock()
	c.httpURL, c.wsURL = engine.httpURL(), engine.wsURL()
	c.mu.Unlock()
	c.publish(engine)
	close(c.ready)
	c.log.Info("embedded chain is up", zap.String("url", c.HTTPURL()), zap.Uint64("chain_id", c.cfg.ChainID))

	ticker := time.NewTicker(c.cfg.Period)
	defer ticker.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-ticker.C:
			if err := c.produce(ctx, engine, engine.head().Time+c.step()); err != nil {
				return err
			}
		case req := <-c.advance:
			if req.may != nil {
				if err := req.may(); err != nil {
					req.done <- err
					continue
				}
			}
			err := c.jump(ctx, engine, req.to)
			req.done <- err
			if err != nil && !errors.Is(err, errTimeNotRising) {
				return err
			}
		case req := <-c.forks:
			req.lost, req.err = c.replace(ctx, engine)
			req.reply <- req
			if req.err != nil {
				return req.err
			}
		}
	}
}

// step is how many seconds an ordinary block adds: header time is whole
// seconds and strictly rising, so below a second chain time outruns the wall.
func (c *Chain) step() uint64 {
	return uint64(max(1, (c.cfg.Period+time.Second-1)/time.Second))
}

// produce makes one block, unless ctx has ended in the middle of it.
func (c *Chain) produce(ctx context.Context, engine *engine, at uint64) error {
	block, err := engine.produce(ctx, at)
	if err != nil {
		if ctx.Err() != nil {
			return nil //nolint:nilerr // a block cut short by the end is none
		}
		return fmt.Errorf("embedded chain: %w", err)
	}
	c.publish(engine)
	if txs := block.Transactions(); len(txs) > 0 {
		c.log.Debug("block", zap.Uint64("number", block.NumberU64()), zap.Int("txs", len(txs)), zap.Uint64("gas", block.GasUsed()))
	}
	return nil
}

// replace makes a block with all that waits, and an empty one in its place.
func (c *Chain) replace(ctx context.Context, engine *engine) (*types.Block, error) {
	if err := c.produce(ctx, engine, engine.head().Time+c.step()); err != nil {
		return nil, err
	}
	lost, err := engine.fork(ctx, engine.head().Time)
	if err != nil {
		return nil, fmt.Errorf("embedded chain: %w", err)
	}
	c.publish(engine)
	return lost, nil
}

// jump makes the block at the chosen time and as many after it as it takes to
// finalize that block.
func (c *Chain) jump(ctx context.Context, engine *engine, to uint64) error {
	if head := engine.head(); to <= head.Time {
		return fmt.Errorf("advance to %s: %w: block %d is at %s", stamp(to), errTimeNotRising, head.Number, stamp(head.Time))
	}
	for i := range uint64(FinalityDepth + 1) {
		if err := c.produce(ctx, engine, to+i*c.step()); err != nil {
			return err
		}
	}
	return nil
}

// publish shows the engine's head and finalized block to the callers.
func (c *Chain) publish(engine *engine) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.head, c.finalized = tip(engine.head()), tip(engine.finalized())
	close(c.moved)
	c.moved = make(chan struct{})
}

func tip(h *types.Header) Tip {
	return Tip{Number: h.Number.Uint64(), Hash: h.Hash(), Time: time.Unix(int64(h.Time), 0).UTC()}
}

func stamp(unix uint64) string { return time.Unix(int64(unix), 0).UTC().Format(time.RFC3339) }
