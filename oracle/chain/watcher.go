package chain

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxRange is how many blocks one question for events spans; public endpoints
// refuse much more.
const maxRange = 1000

// rewrittenLimit is how often in a row a finalized block may be seen changed
// before the run ends: endpoints behind one address may differ for a moment.
const rewrittenLimit = 3

// ErrRewritten says that a block that was final has been replaced. What was done
// on the strength of it cannot be undone; a new start reads the chain as it is
// now, and the sign-once lock holds, as requests of another past have other hashes.
var ErrRewritten = errors.New("a finalized block was replaced by another")

// Watcher delivers ReportHub's events, and OperatorRegistry's of who may sign, from
// finalized blocks, in order and once each per run, as at least two endpoints tell
// them where two answer.
//
//	finalized head moved ─▶ read ≤ 1000 blocks ─▶ agreed, unbroken? ─▶ deliver … deliver, Advanced ─▶ wait
//	        ▲                       │ no answer, or one that does not check
//	        └──── back off, other endpoints ◀┘
type Watcher struct {
	client    *Client
	court     *court
	thread    thread
	next      uint64      // first block that is not delivered
	parent    common.Hash // of the block before it, as it was when it was read; zero: not read
	rewritten int         // times in a row that it was another
	newest    Block       // of the last event
	told      Block       // last Advanced
	poll      time.Duration
	log       *zap.Logger

	mu     sync.Mutex
	health []Health
}

// Health is how one endpoint is doing.
type Health struct {
	Endpoint  string // scheme and host
	Believed  bool   // it answers, moves, and says what another says
	Finalized uint64 // newest finalized block it has told
	Lies      uint64 // times that two others said otherwise
	Splits    uint64 // times that endpoints differed, all together
}

// Health tells how the endpoints are doing. It may be called from anywhere.
func (w *Watcher) Health() []Health {
	w.mu.Lock()
	defer w.mu.Unlock()
	return slices.Clone(w.health)
}

func (w *Watcher) note(panel []*witness) {
	now := w.court.now()
	health := make([]Health, len(w.court.seats))
	for i, s := range w.court.seats {
		believed := !now.Before(s.rests) && slices.Contains(panel, s)
		health[i] = Health{Endpoint: s.name, Believed: believed, Finalized: uint64(s.final.Number), Lies: s.lied, Splits: w.court.splits}
	}
	w.mu.Lock()
	w.health = health
	w.mu.Unlock()
}

// NewWatcher starts reading at block from. Poll is the time between two looks
// where the endpoint does not announce heads.
func NewWatcher(client *Client, from uint64, poll time.Duration, log *zap.Logger) *Watcher {
	return &Watcher{client: client, court: newCourt(client, log), next: from, poll: poll, log: log}
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
	defer w.court.close()
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
		case errors.Is(err, ErrRewritten) && w.rewritten >= rewrittenLimit:
			return err
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
	panel, final, err := w.court.sit(ctx)
	w.note(panel)
	if err != nil {
		return err
	}
	for w.next <= final.Number {
		events, last, err := w.read(ctx, panel, min(w.next+maxRange-1, final.Number))
		w.note(panel)
		if err != nil {
			return err
		}
		for _, e := range events {
			if err := deliver(ctx, e); err != nil {
				return errDeliver{err}
			}
		}
		w.next, w.parent = uint64(last.Number)+1, last.Hash
	}
	if w.told.Hash.IsZero() || w.told.Number < final.Number {
		w.told = final
		if err := deliver(ctx, Advanced{Block: final}); err != nil {
			return errDeliver{err}
		}
	}
	return nil
}

// read is the next range of blocks: told alike, on top of what was read before,
// and without a gap in the hub's own numbers.
func (w *Watcher) read(ctx context.Context, panel []*witness, to uint64) ([]Event, rawBlock, error) {
	told, by, err := w.court.hear(ctx, panel, w.next, to)
	if err != nil {
		return nil, rawBlock{}, err
	}
	if w.parent != (common.Hash{}) && told.parent.Hash != w.parent {
		w.rewritten++
		return nil, rawBlock{}, fmt.Errorf("block %d was %s and is now %s: %w", w.next-1, w.parent, told.parent.Hash, ErrRewritten)
	}
	w.rewritten = 0
	events, err := by.decodeLogs(told.logs, told.blocks)
	if err != nil {
		return nil, rawBlock{}, err
	}
	thread, err := w.thread.follow(events)
	if err != nil {
		// What is missing may lie in a range that was read: none of its events is
		// behind the last one that was delivered.
		if !w.newest.Hash.IsZero() {
			w.next, w.parent = w.newest.Number+1, common.Hash(w.newest.Hash)
		}
		return nil, rawBlock{}, err
	}
	w.thread = thread
	if len(told.logs) > 0 {
		l := told.logs[len(told.logs)-1]
		w.newest = Block{Number: l.BlockNumber, Hash: oracle.Hash(l.BlockHash)}
	}
	return events, told.last, nil
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
