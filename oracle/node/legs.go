package node

import (
	"context"
	"fmt"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus"
	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// patience is how many election timeouts a leader has for what all members hold.
const patience = 5

// begin starts the legs of an attempt in its committee's seat; the caller holds
// attempts.mu. The group hears of the attempt before any of its messages and before
// its end.
func (n *Node) begin(ctx context.Context, open *attempt, in *seat) {
	ctx, open.cancel = context.WithCancel(ctx)
	open.seat = in
	g, err := n.group(open.Group, open.Context, in)
	if err != nil {
		n.tracker.Stop(open.Context, oracle.ReasonNotSeated, err.Error())
		n.log.Error("raft group not opened", zap.Uint64("group", open.Group), zap.Error(err))
		return
	}
	open.ctx, open.group = ctx, g
	n.roll.begin(open.Context)
	g.enqueue(ctx, g.open(open.request, open.Context, n.attempts.backlog.Take(in.committee(), open.Context)))
	n.spawn(func(context.Context) { n.observe(ctx, open) })
}

// observe is leg 1: look, answer, hand the answer to the round.
func (n *Node) observe(ctx context.Context, open *attempt) {
	var commitment oracle.Commitment
	var reveal oracle.Reveal
	answered := n.again(ctx, open, "request not answered", func() (err error) {
		select {
		case n.looking <- struct{}{}:
			defer func() { <-n.looking }()
		case <-ctx.Done():
			return ctx.Err()
		}
		commitment, reveal, err = n.answer(ctx, open)
		return err
	})
	if !answered {
		return
	}
	// Statuses are part of what the commitment hides: the API tells only a count.
	n.tracker.Reach(open.Context, tracker.Collected, fmt.Sprintf("%d risks assessed", len(reveal.Estimates)))
	n.metrics.leg("observe", time.Since(open.opened))
	open.group.enqueue(ctx, open.group.commit(commitment, reveal))
}

func (n *Node) answer(ctx context.Context, open *attempt) (oracle.Commitment, oracle.Reveal, error) {
	task, err := n.task(open)
	if err != nil {
		return oracle.Commitment{}, oracle.Reveal{}, err
	}
	observer := n.observer
	observer.Lock = n.locker(open.seat.signer())
	return observer.Observe(ctx, task)
}

// task is what the attempt asks, with the chain's time at which its request was opened: an attempt that lapses leaves
// the next one in time. A challenge has none, as its jury must be able to answer whenever a report comes: else a
// committee that waited past the cut-off could not be overruled.
func (n *Node) task(open *attempt) (oracle.Task, error) {
	task, err := n.products.task(open.Context, open.request, open.risks)
	if open.request.Kind != oracle.KindDispute {
		task.Opened = open.time
	}
	return task, err
}

// group returns leg 2 of the raft group of an attempt, started on first use.
func (n *Node) group(id uint64, attempt oracle.Context, in *seat) (*group, error) {
	if g := n.groups[id]; g != nil {
		return g, nil
	}
	turns := consensus.MaxAttempts
	if attempt.Attempt > 0 {
		turns = 1
	}
	log, err := consensus.NewLog(consensus.Config{
		Group: id, Dir: n.groupDir(id), Transport: n.transport, Committee: in.committee(),
		Logger: n.log.Named("raft"), Election: time.Duration(n.cfg.Timing.Election),
		Domain: n.client.Domain(), Signer: n.locker(in.signer()), Author: in.gate.Author, First: first(in.committee(), attempt), Attempts: turns,
	})
	if err != nil {
		return nil, err
	}
	g := newGroup(id, in.committee(), n.client.Domain(), n.cfg.Operator.Address)
	g.seen = in.gate.Seen()
	g.machine.Share(g.seen)
	g.log, g.leading, g.zap, g.hooks = log, log.Leadership(), n.log, n.hooks(in.committee())
	g.sign = func(m round.Message, digest oracle.Hash) (oracle.Signature, error) {
		return n.sign(in.signer(), m, digest)
	}
	g.broadcast = func(data []byte) { _ = n.transport.Multicast(in.committee(), data) } // a full queue is the transport's to count
	g.timing = round.Parameters{
		CommitBound: time.Duration(n.cfg.Timing.CommitBound), RevealBound: time.Duration(n.cfg.Timing.RevealBound),
		Delta: time.Duration(n.cfg.Timing.Delta), Retry: time.Duration(n.cfg.Timing.Retry),
	}
	g.pressure = pressure{
		bound:    max(patience*time.Duration(n.cfg.Timing.Election), time.Duration(n.cfg.Timing.Delta)),
		complain: log.Complain, end: log.EndComplaints, last: map[oracle.Context]time.Time{},
	}
	n.groups[id] = g
	n.metrics.leading(id, log.IsLeader)
	ctx, stop := context.WithCancel(n.ctx)
	g.stop = stop
	n.spawn(func(context.Context) {
		if err := log.Run(ctx); err != nil {
			n.fail(err)
		}
		n.attempts.mu.Lock()
		defer n.attempts.mu.Unlock()
		delete(n.attempts.leaving, id) // from now on its folder may go
	})
	n.spawn(func(context.Context) { _ = g.run(ctx) })
	return g, nil
}

// leave ends a group that orders no other attempt; the caller holds attempts.mu.
func (n *Node) leave(g *group) {
	delete(n.groups, g.id)
	n.attempts.leaving[g.id] = true
	n.metrics.left(g.id)
	g.stop()
}

// sign passes the sign-once lock for every message that can be evidence.
func (n *Node) sign(signer *keys.Signer, message round.Message, digest oracle.Hash) (oracle.Signature, error) {
	c := round.ContextOf(message)
	switch message.(type) {
	case oracle.CommitRoot:
		return n.locker(signer).sign(signonce.CommitRoot, c, digest)
	case oracle.Share:
		return n.locker(signer).sign(signonce.Report, c, digest)
	case oracle.Tick:
		return signer.Sign(digest)
	}
	return oracle.Signature{}, fmt.Errorf("sign: a round asks for %T", message)
}

func (n *Node) hooks(committee oracle.Committee) hooks {
	return hooks{
		event: func(e round.Event) { n.roundEvent(committee, e) },
		done: func(c oracle.Context, commitments []oracle.Commitment, d round.Done) {
			n.spawn(func(context.Context) { n.sealed(c, commitments, d) })
		},
		attested: func(c oracle.Context, a oracle.Attested) {
			n.spawn(func(ctx context.Context) { n.attested(ctx, committee, c, a) })
		},
		evidence: func(c oracle.Context, e round.Evidence) { n.equivocation(committee, c, e) },
		heard:    n.roll.heard,
		note: func(c oracle.Context, note round.Note) {
			if note.Reason == oracle.ReasonLockRefused {
				n.tracker.Stop(c, note.Reason, note.Err.Error())
			}
			n.metrics.noted(note.Reason)
			n.log.Debug("round note", zap.Stringer("request_id", c), zap.Stringer("operator", note.Operator), zap.String("reason", string(note.Reason)), zap.Error(note.Err))
		},
	}
}

func (n *Node) roundEvent(committee oracle.Committee, event round.Event) {
	switch e := event.(type) {
	case round.Closed:
		n.roll.fixed(e.Context, phaseCommit, authorsOf(e.Commitments, func(c oracle.Commitment) oracle.Address { return c.Operator }))
		n.tracker.Reach(e.Context, tracker.Committed, fmt.Sprintf("%d of %d operators committed", len(e.Commitments), committee.N()))
	case round.Revealed:
		n.tracker.Reach(e.Reveal.Context, tracker.Certified, "")
		if e.Reveal.Operator == n.cfg.Operator.Address {
			n.tracker.Reach(e.Reveal.Context, tracker.Revealed, "")
		}
	case round.Sealed:
		n.roll.fixed(e.Context, phaseReveal, authorsOf(e.Reveals, func(r oracle.Reveal) oracle.Address { return r.Operator }))
		n.tracker.Reach(e.Context, tracker.Sealed, fmt.Sprintf("%d of %d operators revealed", len(e.Reveals), committee.N()))
	case round.Refused:
		n.metrics.noted(e.Reason)
	case round.Equivocated: // the second came by the log alone
		n.equivocation(committee, e.Context, round.Evidence{Operator: e.Operator, First: e.First, Second: e.Second})
	}
}

// sealed computes the report from the sealed set, makes everything durable and
// offers the report for this node's signature.
func (n *Node) sealed(c oracle.Context, commitments []oracle.Commitment, d round.Done) {
	open, ok := n.isOpen(c)
	if !ok {
		return // ended on the finalized view: there is nothing to sign
	}
	if len(d.Omitted) > 0 {
		n.log.Warn("sealed set leaves out operators that were heard in time", zap.Stringer("request_id", c), zap.Int("omitted", len(d.Omitted)))
	}
	var a evidence.Agreement
	kept := n.again(open.ctx, open, "report not signed", func() (err error) {
		a, err = n.agree(open, commitments, d.Sealed)
		return err
	})
	if !kept {
		return
	}
	if len(d.Omitted) == 0 {
		n.tracker.Reach(c, tracker.Signed, "")
	}
	open.group.enqueue(open.ctx, open.group.report(c, a.Report.Report, a.Report.Outcomes))
}

// agree makes this node's report of a sealed set and has all that it rests on
// on disk: every sealed observation, and its own evidence if it is among them.
func (n *Node) agree(open *attempt, commitments []oracle.Commitment, sealed round.Sealed) (a evidence.Agreement, err error) {
	task, err := n.task(open)
	if err != nil {
		return a, err
	}
	report, outcomes, err := round.BuildReport(open.seat.committee(), open.request, open.Context.Attempt, sealed, open.risks, task.Plan.Tolerance, task.Plan.ExtraValues)
	if err != nil {
		return a, err
	}
	for _, reveal := range sealed.Reveals {
		if reveal.Operator != n.cfg.Operator.Address {
			continue
		}
		if err := n.store.Holds(open.Context, reveal.EvidenceRoot); err != nil {
			return a, fmt.Errorf("own evidence: %w: %w", oracle.ReasonArchiveFull, err)
		}
	}
	a, found, err := n.store.Agreement(open.Context)
	if err == nil && found && a.Report.Report == report {
		return a, nil // of before a restart, perhaps with a quorum's signatures
	}
	a = evidence.Agreement{
		Format: evidence.AgreementFormat, Domain: n.client.Domain(), Committee: evidence.Bare(open.seat.committee()), Request: open.request,
		Risks: open.risks, Commitments: commitments, Reveals: sealed.Reveals, Report: oracle.Attested{Report: report, Outcomes: outcomes},
	}
	return a, n.archive(open.Context, a)
}

// archive keeps what a report rests on, unless this node has signed another report of
// the attempt. A log that a liar led may show a member that starts again another set,
// and what a signature of its own rests on has to stay.
func (n *Node) archive(c oracle.Context, a evidence.Agreement) error {
	held, signed, err := n.lock.Signed(signonce.Report, c)
	if err != nil {
		return err
	}
	if signed && held.Digest != n.domain().Digest(a.Report.Report.StructHash()) {
		n.log.Warn("the log shows another sealed set than the one this node signed a report of: that one stays archived", zap.Stringer("request_id", c))
		return nil
	}
	return n.store.SaveAgreement(c, a)
}
