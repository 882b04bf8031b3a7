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

// openBoot counts this start and signs for it.
func (n *Node) openBoot(context.Context) error {
	own, err := n.lock.Start()
	if err != nil {
		return err
	}
	if own.Sig, err = n.signer.Sign(n.domain().Digest(own.StructHash())); err != nil {
		return fmt.Errorf("sign boot: %w", err)
	}
	if n.recovered, err = n.lock.Recovered(); err != nil {
		return err
	}
	n.desk = boot.New(n.domain(), n.committee, own, n.lock)
	n.log.Info("sign-once lock opened", zap.Uint64("boot", own.Number), zap.Uint64("recovered_at_block", n.recovered))
	return nil
}

// cleared says whether the node may sign; it is asked before there is a desk too.
func (n *Node) cleared() bool {
	if n.desk == nil {
		return false
	}
	quorum, _ := n.desk.Cleared()
	return quorum
}

// boot tells the members of this start until all of them have acknowledged it.
func (n *Node) boot(ctx context.Context) error {
	for {
		quorum, all := n.desk.Cleared()
		if all {
			return nil
		}
		_ = n.transport.Broadcast(n.desk.Own()) // a full queue is the transport's to count
		pause := time.Duration(n.cfg.Timing.Retry)
		if quorum {
			pause = bootPause
		}
		if !sleep(ctx, pause) {
			return nil
		}
	}
}

// booted takes a peer's Boot, or its answer to this node's.
func (n *Node) booted(ctx context.Context, m transport.Message) {
	before, _ := n.desk.Cleared()
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
	if after, _ := n.desk.Cleared(); after && !before {
		n.log.Info("start acknowledged by a quorum")
		n.attempts.mu.Lock()
		defer n.attempts.mu.Unlock()
		for _, open := range n.attempts.open {
			n.work(ctx, open) // ctx is that of the node's parts, as in deliver
		}
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
	if !n.cleared() {
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
	n.begin(ctx, open)
}
