package ledger

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

var errTimeNotRising = errors.New("chain time only moves forward")

// WaitReady blocks until JSON-RPC answers, Run has failed or ctx ends.
func (c *Chain) WaitReady(ctx context.Context) error {
	select {
	case <-c.ready:
		return nil
	case <-c.done:
		return c.ended()
	case <-ctx.Done():
		return fmt.Errorf("wait for the embedded chain: %w", ctx.Err())
	}
}

// ChainID is the chain's EIP-155 id.
func (c *Chain) ChainID() uint64 { return c.cfg.ChainID }

// HTTPURL is the JSON-RPC address over HTTP; empty before the chain is ready.
func (c *Chain) HTTPURL() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.httpURL
}

// WSURL is the JSON-RPC address over WebSocket; empty before the chain is ready.
func (c *Chain) WSURL() string {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.wsURL
}

// Time is the header time of the latest block.
func (c *Chain) Time() time.Time { return c.Head().Time }

// Head is the latest block.
func (c *Chain) Head() Tip {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.head
}

// Finalized is the block FinalityDepth behind the head, the genesis block at first.
func (c *Chain) Finalized() Tip {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.finalized
}

// Advance makes a block whose header time is exactly t (whole seconds) and
// returns once that block is finalized. Transactions that wait are in it. The
// caller sees to it that no request is open: a jump eats its deadline.
func (c *Chain) Advance(ctx context.Context, t time.Time) error { return c.AdvanceIf(ctx, t, nil) }

// AdvanceIf is Advance, unless may refuses. It is asked when the chain stands still
// between two blocks, so that no block comes between what it reads and the jump; what
// waits to be mined then is mined at the new time. It must not wait for a block.
func (c *Chain) AdvanceIf(ctx context.Context, t time.Time, may func() error) error {
	if t.Nanosecond() != 0 || t.Unix() <= 0 {
		return fmt.Errorf("advance to %s: want a whole second after 1970", t)
	}
	req := advance{to: uint64(t.Unix()), may: may, done: make(chan error, 1)}
	select {
	case c.advance <- req:
	case <-c.done:
		return c.ended()
	case <-ctx.Done():
		return fmt.Errorf("advance to %s: %w", stamp(req.to), ctx.Err())
	}
	select {
	case err := <-req.done:
		return err
	case <-c.done:
		return c.ended()
	}
}

// Fork makes a block with the transactions that wait, has it replaced by an empty
// one of the same height and time, and returns the block that is lost: it was the
// head for a moment and never became final. Its transactions wait again.
func (c *Chain) Fork(ctx context.Context) (*types.Block, error) {
	req := fork{reply: make(chan fork, 1)}
	select {
	case c.forks <- req:
	case <-c.done:
		return nil, c.ended()
	case <-ctx.Done():
		return nil, fmt.Errorf("fork: %w", ctx.Err())
	}
	select {
	case answer := <-req.reply:
		return answer.lost, answer.err
	case <-c.done:
		return nil, c.ended()
	}
}

// AwaitFinalized blocks until the block with this number is finalized.
func (c *Chain) AwaitFinalized(ctx context.Context, number uint64) error {
	for {
		c.mu.Lock()
		finalized, moved := c.finalized.Number, c.moved
		c.mu.Unlock()
		if finalized >= number && c.HTTPURL() != "" {
			return nil
		}
		select {
		case <-moved:
		case <-c.done:
			return c.ended()
		case <-ctx.Done():
			return fmt.Errorf("wait until block %d is finalized (now %d): %w", number, finalized, ctx.Err())
		}
	}
}

// ended is why Run returned, for callers that wait on it.
func (c *Chain) ended() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err != nil {
		return c.err
	}
	return ErrChainStopped
}
