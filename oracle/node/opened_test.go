package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
)

// TestTheCutoffIsOfTheRequest: a lapsed attempt of a request that came in time does not
// make its successor too late, and a jury answers however late it is asked.
func TestTheCutoffIsOfTheRequest(t *testing.T) {
	for _, c := range []struct {
		name   string
		kind   oracle.Kind
		after  uint64 // seconds after the cut-off at which the request was opened
		opened bool   // whether its time decides
		late   bool
	}{
		{"in time, answered in a second attempt", oracle.KindSettlement, 0, true, false},
		{"too late", oracle.KindSettlement, 1, true, true},
		{"a challenge", oracle.KindDispute, 1, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			i := newInsurer(t)
			i.request.Kind = c.kind
			n, _ := bareNode(t)
			n.products = i.open()
			plan, err := n.products.task(i.context(), i.request, i.risks)
			require.NoError(t, err)
			opened := uint64(plan.Plan.Cutoff) + c.after //nolint:gosec // after 1970
			n.attempts.requests[i.request.ID] = chain.RequestOpened{
				Hash: i.request.Hash(), Request: i.request, Risks: i.risks, Block: chain.Block{Time: opened},
			}
			for number := range uint32(2) {
				attempt := oracle.Attempt{Context: oracle.Context{RequestHash: i.request.Hash(), Attempt: number}, Epoch: 1, Group: 1 + uint64(number)}
				delete(n.attempts.open, i.request.ID)
				n.attemptOpened(chain.AttemptOpened{RequestID: i.request.ID, Attempt: attempt, Block: chain.Block{Time: opened + 1000*uint64(number)}})
				task, err := n.task(n.attempts.open[i.request.ID])
				require.NoError(t, err)
				require.Equal(t, c.late, task.Expired(), "attempt %d", number)
				require.Equal(t, c.opened, task.Opened != 0)
			}
		})
	}
}

// TestReplayRefusesAnOpeningTimeInAChallenge: with one, a juror could call any challenge
// too late and leave the first report as it is.
func TestReplayRefusesAnOpeningTimeInAChallenge(t *testing.T) {
	var b evidence.Bundle
	b.Manifest.Request.Kind, b.Manifest.Task.Opened = oracle.KindDispute, 1
	_, err := replayBundle(t.Context(), b, false, "")
	require.EqualError(t, err, "manifest.json: task.opened differs: recorded 1, re-derived 0")
	b.Manifest.Task.Opened = 0
	_, err = replayBundle(t.Context(), b, false, "")
	require.ErrorContains(t, err, "terms.json")
}
