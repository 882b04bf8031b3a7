package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// heldPoll is how often a node asks again for risks that may still be challenged:
// windows are hours and days long, by the chain's clock. What a contract refused is
// asked again after it too, and then ever later, up to refusedPoll.
const (
	heldPoll    = time.Minute
	refusedPoll = time.Hour
)

// resumers is how many reported requests are looked at side by side after a start.
const resumers = 4

// attested is leg 3: bring the report of a committee to the chain and have it
// settled.
func (n *Node) attested(ctx context.Context, committee oracle.Committee, c oracle.Context, report oracle.Attested) {
	n.tracker.Reach(c, tracker.Attested, fmt.Sprintf("%d of %d operators signed", len(report.Signatures), committee.N()))
	if err := n.completeAgreement(c, report); err != nil {
		n.log.Error("agreement not archived", zap.Stringer("request_id", c), zap.Error(err))
	}
	if open, ok := n.isOpen(c); ok {
		n.metrics.leg("agree", time.Since(open.opened))
	}
	if !n.attempts.claim(c) {
		return // the chain has a report already, and its settlement is under way
	}
	var receipt oracle.Receipt
	err := n.lasting(ctx, c, func() (err error) {
		receipt, err = publish.Transmitter{Hub: n.hub, Slot: time.Duration(n.cfg.Timing.Slot), Turn: n.turnIn(committee)}.Transmit(ctx, report)
		return err
	})
	if err != nil {
		n.attempts.unclaim(c)
		n.publishError(ctx, c, "report not transmitted", err)
		return
	}
	if receipt.Reason == oracle.ReasonNone {
		n.log.Info("report transmitted", zap.Stringer("request_id", c), zap.Uint64("block", receipt.Block))
	}
	n.settle(ctx, committee, c, report)
}

// settle has what is pending of a committee's report settled, and comes back for
// what may still be challenged; the caller has claimed it.
func (n *Node) settle(ctx context.Context, committee oracle.Committee, c oracle.Context, report oracle.Attested) {
	if n.book == nil {
		return
	}
	settler := publish.Settler{Book: n.book, Slot: time.Duration(n.cfg.Timing.Slot), Turn: n.turnIn(committee)}
	for pages := 0; ; {
		err := n.insisting(ctx, c, "report not settled", func() error {
			sent, err := settler.Settle(ctx, report)
			pages += len(sent)
			return err
		})
		if err != nil {
			return
		}
		held, err := n.challengeable(ctx, c, report)
		if err != nil {
			return
		}
		if !held {
			n.tracker.Reach(c, tracker.Settled, fmt.Sprintf("%d pages sent by this node", pages))
			return
		}
		if !n.attempts.pause(ctx, heldPoll) {
			return
		}
	}
}

// pause waits until d has passed here or by the clock of finalized blocks, whichever
// is first: windows end by the chain's clock, which a chain in trouble, or one on a
// single machine, may set ahead. It returns false when ctx ends before.
func (a *attempts) pause(ctx context.Context, d time.Duration) bool {
	timer := time.NewTimer(d)
	defer timer.Stop()
	a.mu.Lock()
	until := a.head.Time + uint64(d/time.Second) //nolint:gosec // a few seconds
	a.mu.Unlock()
	for {
		a.mu.Lock()
		now, moved := a.head.Time, a.moved
		a.mu.Unlock()
		if now >= until {
			return ctx.Err() == nil
		}
		select {
		case <-ctx.Done():
			return false
		case <-timer.C:
			return ctx.Err() == nil
		case <-moved:
		}
	}
}

// challengeable reports whether risks of a report wait for the end of their challenge
// window, or of a challenge. It fails with the node alone.
func (n *Node) challengeable(ctx context.Context, c oracle.Context, report oracle.Attested) (held bool, err error) {
	risks := make([]oracle.Hash, len(report.Outcomes))
	for i, o := range report.Outcomes {
		risks[i] = o.Risk
	}
	err = n.insisting(ctx, c, "whether a report may be settled is not known", func() (err error) {
		held, err = n.book.Held(ctx, report.Report.RequestID, risks)
		return err
	})
	return held, err
}

// resume settles what a report on chain has left pending and nobody in this
// process works on: after a crash between report and settlement every member
// may have forgotten it. The outcomes come from this node's own archive.
func (n *Node) resume(ctx context.Context, c oracle.Context, root oracle.Hash) {
	if n.book == nil || !n.attempts.claim(c) {
		return
	}
	agreement, pending, err := n.left(ctx, c, root)
	switch {
	case err != nil:
		n.attempts.unclaim(c)
		n.publishError(ctx, c, "archived report not read", err)
	case pending:
		n.settle(ctx, agreement.Committee, c, agreement.Report)
	}
}

// left reads whether a report that this node has archived still has something
// to settle.
func (n *Node) left(ctx context.Context, c oracle.Context, root oracle.Hash) (agreement evidence.Agreement, pending bool, err error) {
	found := false
	err = n.inTurn(ctx, func() error {
		agreement, found, err = n.store.Agreement(c)
		return err
	})
	if err != nil || !found || agreement.Report.Report.OutcomeRoot != root {
		return agreement, false, err // it was away; the others have it
	}
	err = n.insisting(ctx, c, "whether a report is settled is not known", func() error {
		return n.inTurn(ctx, func() error {
			flags, err := n.book.Pending(ctx, agreement.Request.ID, agreement.Risks)
			if err != nil {
				return err
			}
			held, err := n.book.Held(ctx, agreement.Request.ID, agreement.Risks)
			pending = held || slices.Contains(flags, true)
			return err
		})
	})
	return agreement, pending, err
}

// inTurn looks at one of the reports that wait to be looked at, few at a time; it
// holds its turn for one look alone.
func (n *Node) inTurn(ctx context.Context, look func() error) error {
	select {
	case n.resuming <- struct{}{}:
		defer func() { <-n.resuming }()
	case <-ctx.Done():
		return ctx.Err()
	}
	return look()
}

// insisting is lasting over a contract's no too, for a report that the chain has: an
// endpoint that is a block behind refuses what it takes a moment later, and so does a
// chain that takes blocks back. Until then the no is what the request waits for. It
// fails with ctx alone.
func (n *Node) insisting(ctx context.Context, c oracle.Context, what string, act func() error) error {
	told := "" // of each no that differs from the last one
	for pause := heldPoll; ; pause = min(2*pause, refusedPoll) {
		err := n.lasting(ctx, c, act)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err == nil && told != "":
			n.tracker.Wait(c, oracle.ReasonNone)
			return nil
		case err == nil:
			return nil
		case told != err.Error():
			told = err.Error()
			n.tracker.Wait(c, reasonOf(err))
			n.log.Warn(what+", trying on", zap.Stringer("request_id", c), zap.Error(err))
		}
		if !n.attempts.pause(ctx, pause) {
			return ctx.Err()
		}
	}
}

// lasting repeats what fails for any reason but a contract's no: a chain that is
// away, gas that is too dear or an account without funds delays what was
// attested and loses nothing of it. Act asks the chain each time what is left.
func (n *Node) lasting(ctx context.Context, c oracle.Context, act func() error) error {
	told := false
	for pause := time.Duration(n.cfg.Timing.Retry); ; pause = min(2*pause, longestPause) {
		err := act()
		if final := new(chain.Refusal); err == nil || errors.As(err, &final) {
			return err
		}
		if !told && ctx.Err() == nil {
			told = true
			n.log.Warn("chain step failed, trying on", zap.Stringer("request_id", c), zap.Error(err))
		}
		if !sleep(ctx, pause) {
			return ctx.Err()
		}
	}
}

// completeAgreement adds a quorum's signatures to what is archived of the same report.
func (n *Node) completeAgreement(c oracle.Context, report oracle.Attested) error {
	agreement, found, err := n.store.Agreement(c)
	if err != nil || !found || agreement.Report.Report != report.Report {
		return err
	}
	agreement.Report = report
	return n.store.SaveAgreement(c, agreement)
}

func (n *Node) publishError(ctx context.Context, c oracle.Context, what string, err error) {
	if ctx.Err() != nil {
		return
	}
	n.tracker.Stop(c, reasonOf(err), err.Error())
	n.log.Warn(what, zap.Stringer("request_id", c), zap.Error(err))
}
