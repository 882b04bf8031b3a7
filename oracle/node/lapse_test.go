package node

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// bailiff is a hub that notes what is asked for, and when.
type bailiff struct {
	state    chain.State
	current  oracle.Context
	down     int // answers that stay away
	reopened []time.Time
	failed   []time.Time
}

func (b *bailiff) Standing(context.Context, [32]byte) (chain.State, oracle.Context, error) {
	if b.down > 0 {
		b.down--
		return 0, oracle.Context{}, oracle.ReasonChainDown
	}
	return b.state, b.current, nil
}

func (b *bailiff) Reopen(context.Context, [32]byte) (oracle.Receipt, error) {
	b.reopened = append(b.reopened, time.Now())
	b.current.Attempt++
	return oracle.Receipt{}, nil
}

func (b *bailiff) Fail(context.Context, [32]byte) (oracle.Receipt, error) {
	b.failed = append(b.failed, time.Now())
	b.state = chain.StateFailed
	return oracle.Receipt{}, nil
}

// at shows the node a finalized block of a time.
func at(n *Node, open *attempt, when uint64) {
	n.attempts.mu.Lock()
	n.attempts.head.Time = when
	n.watch(open)
	n.attempts.mu.Unlock()
}

// TestLapsedRequestEndsAfterFailAfter: it is reopened until then, failed once
// after it, in the member's turn, and never while a report is on its way.
func TestLapsedRequestEndsAfterFailAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open := bareNode(t)
		n.ctx = t.Context()
		hub := &bailiff{state: chain.StateOpen, current: open.Context}
		n.keeper = hub
		n.cfg.Timing.Slot = Duration(time.Second)
		open.request.FailAfter = 500
		began, turn := time.Now(), time.Duration(n.turnIn(n.committee())(open.Context))*time.Second

		at(n, open, 499)
		n.running.Wait()
		require.Len(t, hub.reopened, 1)
		require.Equal(t, turn, hub.reopened[0].Sub(began))
		require.Empty(t, hub.failed)

		hub.current = open.Context // a reorganisation undid it
		n.attempts.claim(open.Context)
		at(n, open, 500)
		n.running.Wait()
		require.Empty(t, hub.failed, "its report is being transmitted")
		n.attempts.unclaim(open.Context)
		hub.down = 1
		at(n, open, 501)
		n.running.Wait()
		require.Empty(t, hub.failed, "nobody knows whether it is open")
		at(n, open, 502)
		n.running.Wait()
		require.Len(t, hub.failed, 1)
		at(n, open, 503)
		n.running.Wait()
		require.Len(t, hub.failed, 1, "the head has it already")
	})
}

// TestNonsenseIsNotEndedAtOwnCost: whoever opened it may.
func TestNonsenseIsNotEndedAtOwnCost(t *testing.T) {
	n, open := bareNode(t)
	hub := &bailiff{state: chain.StateOpen, current: open.Context}
	n.keeper, n.ctx, open.request.FailAfter, open.trouble = hub, t.Context(), 1, oracle.ReasonTermsUnknown
	at(n, open, 10_000)
	n.running.Wait()
	require.Empty(t, hub.failed)
	require.Empty(t, hub.reopened)
}

// TestFailedRequestIsToldAsFailed from the finalized event alone.
func TestFailedRequestIsToldAsFailed(t *testing.T) {
	n, open := bareNode(t)
	n.attempts.open[open.request.ID] = open
	n.tracker.Open(open.Attempt, open.request)
	require.NoError(t, n.deliver(t.Context(), chain.RequestFailed{RequestID: open.request.ID}))
	line, found := n.tracker.Timeline(open.Context)
	require.True(t, found)
	require.True(t, line.Reached(tracker.Failed))
	shown := lineOf(line, 1)
	require.Equal(t, "failed", shown.State)
	require.Equal(t, oracle.ReasonFailed, shown.Reason.Code)
	stages, err := view{n}.Timeline(t.Context(), open.RequestHash)
	require.NoError(t, err)
	require.Equal(t, "failed", stages.Stages[len(stages.Stages)-2].State)
}
