package chain

import (
	"context"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// heads wakes a loop at each new head: by subscription where the endpoint has
// one, by time otherwise, and by time in any case lest a silent connection
// hold the loop up.
type heads struct {
	client *Client
	quiet  time.Duration // longest wait without a subscription
	loud   time.Duration // longest wait with one
	ch     chan *types.Header
	sub    ethereum.Subscription
}

func newHeads(client *Client, quiet, loud time.Duration) *heads {
	return &heads{client: client, quiet: quiet, loud: max(quiet, loud), ch: make(chan *types.Header, 16)}
}

// subscribe tries to have the endpoint call; polling goes on without it.
func (h *heads) subscribe(ctx context.Context) {
	if h.sub != nil {
		return
	}
	_ = h.client.do(ctx, "subscribe to heads", func(ctx context.Context, conn *ethclient.Client) (err error) {
		h.sub, err = conn.SubscribeNewHead(ctx, h.ch)
		return err
	})
}

// next blocks until there may be a new head, or ctx ends.
func (h *heads) next(ctx context.Context) error {
	h.subscribe(ctx)
	wait, failed := h.quiet, (<-chan error)(nil)
	if h.sub != nil {
		wait, failed = h.loud, h.sub.Err()
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
	case <-h.ch:
		h.drain()
	case <-failed: //nolint:errcheck // the next subscription says what is wrong
		h.close()
	}
	return nil
}

// drain drops heads that queued up while the loop was at work.
func (h *heads) drain() {
	for {
		select {
		case <-h.ch:
		default:
			return
		}
	}
}

func (h *heads) close() {
	if h.sub != nil {
		h.sub.Unsubscribe()
		h.sub = nil
	}
}

// backoff waits longer after each failure, from a quarter of a second to
// fifteen, with jitter so that a committee does not return all at once.
type backoff struct{ failures int }

const (
	firstWait = 250 * time.Millisecond
	lastWait  = 15 * time.Second
)

func (b *backoff) reset() { b.failures = 0 }

// wait blocks for the next span, or until ctx ends.
func (b *backoff) wait(ctx context.Context) error {
	span := min(firstWait<<min(b.failures, 10), lastWait)
	b.failures++
	span = span/2 + rand.N(span/2+1) //nolint:gosec // jitter is no secret
	timer := time.NewTimer(span)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}
