package node

import (
	"context"
	"slices"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
)

// keeper is what a node needs of the hub for requests whose time has passed.
type keeper interface {
	Standing(ctx context.Context, requestID [32]byte) (chain.State, oracle.Context, error)
	Reopen(ctx context.Context, requestID [32]byte) (oracle.Receipt, error)
	Fail(ctx context.Context, requestID [32]byte) (oracle.Receipt, error)
}

// lapse looks at an attempt whose deadline and grace have passed on the finalized
// view; the caller holds attempts.mu.
//
//	lapsed ─▶ before failAfter: reopen, in the transmission order
//	   └────▶ after it: fail, in the same order, unless a report is on its way
//
// Failing gives the fee back, lets the consumer ask again and frees the stake of
// the committee; reopening for ever would cost gas and hold all three. It is worth
// it for a request that this node could have answered: anyone may open requests,
// and who opens nonsense may end it himself.
func (n *Node) lapse(open *attempt) {
	if !open.overdue {
		open.overdue = true
		n.tracker.Stop(open.Context, oracle.ReasonNoQuorum, "the attempt's deadline and grace have passed")
	}
	turn := n.keeperTurn(open)
	if turn < 0 || slices.Contains(unknown, open.trouble) {
		return // who cannot answer does not pay for another turn
	}
	fails := n.attempts.head.Time >= open.request.FailAfter
	if fails && n.attempts.settling[open.Context] {
		return // a quorum has signed: its report is still accepted
	}
	open.lapsed = true
	n.spawn(func(ctx context.Context) { n.keep(ctx, open, turn, fails) })
}

// keep asks the chain for the next attempt at a request, or for its end, in this
// member's turn. When that fails, a later block asks again.
func (n *Node) keep(ctx context.Context, open *attempt, turn int, fails bool) {
	defer n.attempts.relapse(open)
	if !sleep(ctx, time.Duration(turn)*time.Duration(n.cfg.Timing.Slot)) {
		return
	}
	state, current, err := n.keeper.Standing(ctx, open.request.ID)
	switch {
	case err != nil:
	case state != chain.StateOpen || current != open.Context:
		return // somebody else was first
	case fails:
		_, err = n.keeper.Fail(ctx, open.request.ID)
	default:
		_, err = n.keeper.Reopen(ctx, open.request.ID)
	}
	switch {
	case err != nil && ctx.Err() == nil:
		n.log.Info("lapsed attempt left as it is by this node", zap.Stringer("request_id", open.Context), zap.Bool("fails", fails), zap.Error(err))
	case err == nil && fails:
		n.log.Info("request failed by this node: failAfter has passed without a report", zap.Stringer("request_id", open.Context))
	}
}

// turnIn gives this operator's place in a committee's transmission order.
func (n *Node) turnIn(committee oracle.Committee) func(oracle.Context) int {
	return func(c oracle.Context) int {
		return publish.Slot(c, committee.N(), committee.Index(n.cfg.Operator.Address))
	}
}

// keeperTurn is this operator's turn to keep a lapsed attempt: members of the
// active committee, which gets the next one, go first, then those of the
// attempt's own. −1: it is in neither. The caller holds attempts.mu.
func (n *Node) keeperTurn(open *attempt) int {
	before := 0
	for _, epoch := range []uint64{n.roster.Active(), open.Epoch} {
		in := n.seats[epoch]
		if in == nil {
			continue
		}
		if in.committee().Index(n.cfg.Operator.Address) >= 0 {
			return before + n.turnIn(in.committee())(open.Context)
		}
		before += in.committee().N()
	}
	return -1
}
