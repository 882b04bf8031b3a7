package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/boot"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// bootPause is between two sendings to the members that have not acknowledged,
// once a quorum has.
const bootPause = 30 * time.Second

// openBoot counts this start. Each committee's own key signs for it.
func (n *Node) openBoot(context.Context) (err error) {
	if n.start, err = n.lock.Start(); err != nil {
		return err
	}
	if n.recovered, err = n.lock.Recovered(); err != nil {
		return err
	}
	n.desk = boot.New(n.domain(), n.start, n.lock)
	n.log.Info("sign-once lock opened", zap.Uint64("boot", n.start.Number), zap.Uint64("recovered_at_block", n.recovered))
	return nil
}

// boot tells the members of each committee of this start until all of them have
// acknowledged it, and again when another committee is seated.
func (n *Node) boot(ctx context.Context) error {
	for {
		for _, due := range n.desk.Dues() {
			_ = n.transport.Send(due.To, due.Data) // it is sent again
		}
		pause := time.Duration(n.cfg.Timing.Retry)
		if n.allCleared() {
			pause = bootPause
		}
		timer := time.NewTimer(pause)
		select {
		case <-ctx.Done():
			timer.Stop()
			return nil
		case <-n.reseated:
			timer.Stop()
		case <-timer.C:
		}
	}
}

// allCleared says whether the node may sign in every committee in which it has a
// seat.
func (n *Node) allCleared() bool {
	n.attempts.mu.Lock()
	defer n.attempts.mu.Unlock()
	for epoch, in := range n.seats {
		if in.signer() != nil && !n.desk.Cleared(epoch) {
			return false
		}
	}
	return true
}

// booted takes a peer's Boot, or its answer to this node's.
func (n *Node) booted(ctx context.Context, m transport.Message) {
	before := len(n.desk.Dues())
	answer, err := n.desk.Receive(m.From, m.Data)
	switch {
	case errors.Is(err, oracle.ReasonNotSeated):
	case err != nil:
		n.metrics.noted(oracle.ReasonInvalidMessage)
		n.log.Debug("boot refused", zap.Stringer("from", m.From), zap.Error(err))
		return
	case answer != nil:
		_ = n.transport.Send(m.From, answer)
	}
	if newer, halted := n.desk.Newer(); halted {
		n.fail(fmt.Errorf("operator %s has started elsewhere, or this node's files are an old copy: peers hold its boot %d: end the other node, or run `sheaf operator lock recover`: %w",
			n.cfg.Operator.Address, newer.Number, oracle.ReasonLockUncleared))
		return
	}
	if len(n.desk.Dues()) == before {
		return
	}
	n.attempts.mu.Lock()
	defer n.attempts.mu.Unlock()
	for epoch, in := range n.seats {
		if in.signer() != nil && !in.cleared && n.desk.Cleared(epoch) {
			in.cleared = true
			n.log.Info("start acknowledged by a quorum", zap.Uint64("epoch", epoch))
		}
	}
	for _, open := range n.attempts.open {
		n.work(ctx, open) // ctx is that of the node's parts, as in deliver
	}
}

// work begins an attempt that has not begun, unless the lock forbids it; the
// caller holds attempts.mu.
func (n *Node) work(ctx context.Context, open *attempt) {
	if open.cancel != nil {
		return
	}
	if open.block <= n.recovered && n.recovered > 0 {
		_, open.cancel = context.WithCancel(ctx)
		open.trouble = oracle.ReasonLockRecovered
		n.tracker.Stop(open.Context, oracle.ReasonLockRecovered, fmt.Sprintf("opened at block %d, recovered at block %d", open.block, n.recovered))
		return
	}
	in := n.seats[open.Epoch]
	if in == nil || in.committee().Index(n.cfg.Operator.Address) < 0 {
		_, open.cancel = context.WithCancel(ctx)
		open.trouble = oracle.ReasonNotSeated
		n.tracker.Stop(open.Context, oracle.ReasonNotSeated, fmt.Sprintf("the attempt belongs to the committee of epoch %d, in which this operator has no seat", open.Epoch))
		return
	}
	if in.signer() == nil {
		open.trouble = oracle.ReasonNotSeated // its key may come yet
		n.tracker.Wait(open.Context, oracle.ReasonNotSeated)
		return
	}
	if !n.desk.Cleared(open.Epoch) {
		reason := oracle.ReasonLockUncleared
		if _, err := n.products.task(open.Context, open.request, open.risks); err != nil {
			reason = reasonOf(err) // what the operator can mend meanwhile
			open.trouble = reason
		}
		n.tracker.Wait(open.Context, reason)
		return
	}
	open.trouble = oracle.ReasonNone
	n.tracker.Wait(open.Context, oracle.ReasonNone)
	n.begin(ctx, open, in)
}
