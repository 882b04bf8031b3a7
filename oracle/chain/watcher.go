package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.uber.org/zap"
)

// maxRange is how many blocks one question for events spans; public endpoints
// refuse much more.
const maxRange = 1000

// Watcher delivers ReportHub's events from finalized blocks, in order and once
// each per run.
//
//	finalized head moved ─▶ read ≤ 1000 blocks ─▶ check ─▶ deliver … deliver, Advanced ─▶ wait
//	        ▲                       │ no answer, or one that does not check
//	        └──── back off, next endpoint ◀┘
type Watcher struct {
	client *Client
	next   uint64 // first block that is not delivered
	told   Block  // last Advanced
	poll   time.Duration
	log    *zap.Logger
}

// NewWatcher starts reading at block from. Poll is the time between two looks
// where the endpoint does not announce heads.
func NewWatcher(client *Client, from uint64, poll time.Duration, log *zap.Logger) *Watcher {
	return &Watcher{client: client, next: from, poll: poll, log: log}
}

// errDeliver marks an error of the receiver, which ends the run.
type errDeliver struct{ error }

func (e errDeliver) Unwrap() error { return e.error }

// Run delivers events until ctx ends, which is no error, or deliver returns
// one, which Run returns. Deliver is called by one goroutine, one event at a
// time; while it blocks nothing is read. An outage of the chain never ends the
// run: it is logged when it begins and when it is over.
func (w *Watcher) Run(ctx context.Context, deliver func(context.Context, Event) error) error {
	heads := newHeads(w.client, w.poll, 2*w.poll)
	defer heads.close()
	var pause backoff
	var down time.Time // since when the chain does not answer
	for {
		err := w.advance(ctx, deliver)
		var refused errDeliver
		switch {
		case errors.As(err, &refused):
			return refused.error
		case ctx.Err() != nil:
			return nil
		case err != nil:
			if down.IsZero() {
				down = time.Now()
				w.log.Warn("chain cannot be read, trying on", zap.Error(err))
			}
			if pause.wait(ctx) != nil {
				return nil
			}
			continue
		case !down.IsZero():
			w.log.Info("chain can be read again", zap.Duration("after", time.Since(down)), zap.Uint64("next_block", w.next))
			down = time.Time{}
			pause.reset()
		}
		if heads.next(ctx) != nil {
			return nil
		}
	}
}

// advance delivers everything up to the finalized block.
func (w *Watcher) advance(ctx context.Context, deliver func(context.Context, Event) error) error {
	final, err := w.client.Now(ctx, Finalized)
	if err != nil {
		return fmt.Errorf("read the finalized block: %w", err)
	}
	for w.next <= final.Number {
		to := min(w.next+maxRange-1, final.Number)
		events, err := w.client.events(ctx, w.next, to, nil)
		if err != nil {
			return err
		}
		for _, e := range events {
			if err := deliver(ctx, e); err != nil {
				return errDeliver{err}
			}
		}
		w.next = to + 1
	}
	if w.told.Hash.IsZero() || w.told.Number < final.Number {
		w.told = final
		if err := deliver(ctx, Advanced{Block: final}); err != nil {
			return errDeliver{err}
		}
	}
	return nil
}

// Opened reads a request's opening and its attempts again, for a reader that
// resumed after them. Blocks before from are not searched.
func (c *Client) Opened(ctx context.Context, requestID [32]byte, from uint64) ([]Event, error) {
	final, err := c.Now(ctx, Finalized)
	if err != nil {
		return nil, err
	}
	var all []Event
	for start := from; start <= final.Number; start += maxRange {
		events, err := c.events(ctx, start, min(start+maxRange-1, final.Number), &requestID)
		if err != nil {
			return nil, err
		}
		all = append(all, events...)
	}
	return all, nil
}
