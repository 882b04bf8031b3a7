package node

import (
	"context"
	"sync"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// attempts follows the requests of the chain's finalized view. What the node
// works on is what is open there; everything else is ended.
//
//	RequestOpened ─▶ AttemptOpened ─▶ (Advanced: still open) begin ─▶ ReportAccepted | RequestFailed | next attempt: end
//
// An attempt keeps its committee, whatever is seated after it.
type attempts struct {
	mu       sync.Mutex
	requests map[[32]byte]chain.RequestOpened
	open     map[[32]byte]*attempt
	settling map[oracle.Context]bool // leg 3 is under way, or done
	backlog  *round.Backlog
	head     chain.Block
	moved    chan struct{}     // closed and replaced when head is
	shared   map[uint64]uint64 // raft group of the newest first attempt, by epoch
	newest   uint64            // highest raft group seen
	leaving  map[uint64]bool   // raft groups whose files are still open
}

// attempt is one committee's turn that the node works on.
type attempt struct {
	oracle.Attempt
	request oracle.Request
	risks   []oracle.Hash
	opened  time.Time
	block   uint64             // in which it was opened
	time    uint64             // of the block of its request's opening, unix seconds
	ctx     context.Context    // of what was begun for it
	cancel  context.CancelFunc // ends that; nil before
	group   *group             // nil before, and for an attempt of another committee
	seat    *seat              // nil before that
	trouble oracle.Reason      // why this node's own part does not go on
	lapsed  bool               // its keeper is at work
	overdue bool               // its time has passed
}

func newAttempts() *attempts {
	return &attempts{
		requests: map[[32]byte]chain.RequestOpened{}, open: map[[32]byte]*attempt{}, settling: map[oracle.Context]bool{}, backlog: round.NewBacklog(), leaving: map[uint64]bool{},
		moved: make(chan struct{}), shared: map[uint64]uint64{},
	}
}

// advance takes the newest finalized block; the caller holds mu.
func (a *attempts) advance(head chain.Block) {
	a.head = head
	close(a.moved)
	a.moved = make(chan struct{})
}

// claim takes leg 3 of an attempt, unless somebody in this process has it.
func (a *attempts) claim(c oracle.Context) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	taken := a.settling[c]
	a.settling[c] = true
	return !taken
}

func (a *attempts) unclaim(c oracle.Context) {
	a.mu.Lock()
	defer a.mu.Unlock()
	delete(a.settling, c)
}

// trouble notes why this node's own part of an attempt does not go on.
func (a *attempts) trouble(open *attempt, reason oracle.Reason) {
	a.mu.Lock()
	defer a.mu.Unlock()
	open.trouble = reason
}

// relapse lets a later block start the attempt's keeper again.
func (a *attempts) relapse(open *attempt) {
	a.mu.Lock()
	defer a.mu.Unlock()
	open.lapsed = false
}

// deliver takes one event of the chain; the watcher calls it in order.
func (n *Node) deliver(ctx context.Context, event chain.Event) error {
	a := n.attempts
	a.mu.Lock()
	defer a.mu.Unlock()
	switch e := event.(type) {
	case chain.RequestOpened:
		a.requests[e.Request.ID] = e
	case chain.AttemptOpened:
		n.attemptOpened(e)
	case chain.ReportAccepted:
		if open := a.open[e.RequestID]; open != nil {
			n.tracker.Reach(open.Context, tracker.Reported, "by "+e.Submitter.String())
		}
		if request, known := a.requests[e.RequestID]; known {
			c := oracle.Context{RequestHash: request.Hash, Attempt: e.Attempt}
			n.spawn(func(ctx context.Context) { n.resume(ctx, c, e.OutcomeRoot) })
		}
		n.end(e.RequestID, oracle.ReasonNone)
	case chain.RequestFailed:
		if open := a.open[e.RequestID]; open != nil {
			n.tracker.Reach(open.Context, tracker.Failed, "the fee went back")
		}
		n.end(e.RequestID, oracle.ReasonFailed)
	case chain.KeysSet:
		n.roster.Register(registry.Operator{Address: e.Operator, Signer: e.Signer, Transmitter: e.Transmitter, TLSKey: e.TLSKey, Endpoint: e.Endpoint})
	case chain.CommitteeSeated:
		n.roster.Seat(e.Committee)
	case chain.Advanced:
		a.advance(e.Block)
		n.metrics.block(e.Block)
		n.follow()
		for _, open := range a.open {
			n.work(ctx, open)
			n.watch(open)
		}
		n.prune()
	}
	return nil
}

func (n *Node) attemptOpened(e chain.AttemptOpened) {
	a := n.attempts
	a.newest = max(a.newest, e.Attempt.Group)
	if e.Attempt.Attempt == 0 {
		a.shared[e.Attempt.Epoch] = e.Attempt.Group
	}
	request, known := a.requests[e.RequestID]
	if !known || request.Hash != e.Attempt.RequestHash {
		n.log.Error("attempt ignored: chain.from_block is after its request's opening", zap.Stringer("request_id", e.Attempt.Context))
		return
	}
	if a.open[e.RequestID] != nil {
		n.end(e.RequestID, oracle.ReasonSuperseded) // forgets the request too
		a.requests[e.RequestID] = request
	}
	n.tracker.Open(e.Attempt, request.Request)
	a.open[e.RequestID] = &attempt{Attempt: e.Attempt, request: request.Request, risks: request.Risks, opened: time.Now(), block: e.Block.Number, time: request.Block.Time}
}

// end forgets a request's attempt. Legs that publish go on: they run under the
// node's own context and ask the chain what is left to do.
func (n *Node) end(id [32]byte, reason oracle.Reason) {
	a := n.attempts
	delete(a.requests, id)
	open := a.open[id]
	delete(a.open, id)
	if open == nil {
		return
	}
	if open.cancel != nil {
		open.cancel()
	}
	if reason != oracle.ReasonNone {
		n.tracker.Stop(open.Context, reason, "")
	}
	if open.seat != nil {
		n.roll.end(open.Context, open.seat.committee(), n.cfg.Operator.Address)
	}
	switch {
	case open.group == nil:
	case open.Context.Attempt > 0: // a reopened attempt has a group of its own
		n.leave(open.group)
	default:
		n.spawn(func(ctx context.Context) { open.group.enqueue(ctx, open.group.end(open.Context)) })
	}
	if open.cancel != nil { // what had ended before this start was told then
		n.outcome(open, reason)
	}
}

// watch looks at an attempt after each finalized block: what it waits for, and
// whether its time has passed.
func (n *Node) watch(open *attempt) {
	c, trouble := open.Context, open.trouble
	if open.group != nil && time.Since(open.opened) > time.Duration(n.cfg.Timing.CommitBound) {
		open.group.offer(open.group.waits(c, func(r oracle.Reason) {
			if trouble != oracle.ReasonNone {
				r = trouble // what this operator can mend goes before what it waits for
			}
			n.tracker.Wait(c, r)
		}))
	}
	// An attempt of another committee is reopened too: its members may be gone.
	if n.attempts.head.Time > open.Deadline+uint64(n.grace) && !open.lapsed {
		n.lapse(open)
	}
}

// isOpen reports whether the attempt is open on the finalized view.
func (n *Node) isOpen(c oracle.Context) (*attempt, bool) {
	n.attempts.mu.Lock()
	defer n.attempts.mu.Unlock()
	for _, open := range n.attempts.open {
		if open.Context == c {
			return open, true
		}
	}
	return nil, false
}

// outcome writes the one line per outcome of a request.
func (n *Node) outcome(open *attempt, reason oracle.Reason) {
	n.metrics.ended(reason)
	fields := []zap.Field{
		zap.Stringer("request_id", open.Context), zap.Stringer("kind", open.request.Kind), zap.Int("risks", len(open.risks)),
		zap.Duration("after", time.Since(open.opened).Round(time.Millisecond)),
	}
	if reason == oracle.ReasonNone {
		n.log.Info("request reported", fields...)
		return
	}
	n.log.Info("request ended without a report", append(fields, zap.String("reason", string(reason)))...)
}
