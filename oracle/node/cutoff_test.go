package node_test

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/node"
)

// TestAfterTheCutoffNoNodeReads: a request that is opened after the sheet's restatement
// cut-off, by the chain's clock, is reported as insufficient by all; not one byte is
// asked of a source, which is held shut here, and a replay says the same.
func TestAfterTheCutoffNoNodeReads(t *testing.T) {
	if testing.Short() {
		t.Skip("runs four nodes")
	}
	l := newLeague(t, nil)
	l.sheet.Data.CutoffHours = 2 // the chain stands a day after the window's end
	require.NoError(t, l.sheet.Check())
	ops := l.chain.Operators
	for i := range ops {
		ops[i].Member.Endpoint = free(t)
	}
	l.chain.SetKeys(ops...)
	l.chain.Finalize()
	var nodes []*life
	for _, o := range ops {
		nodes = append(nodes, live(t, l.enlist(o)))
	}
	for _, n := range nodes {
		n.ask("/metrics", "sheaf_lock_cleared 1")
	}
	attempt := l.reported(l.ask(1))
	require.Empty(t, l.feeds.held, "a source was asked")
	endQuietly(t, nodes...)
	bundles := 0
	for _, dir := range l.dirs {
		store, err := evidence.OpenStore(filepath.Join(dir, "data", "evidence"), 0)
		require.NoError(t, err)
		m, found, err := store.Manifest(attempt.Context)
		require.NoError(t, err)
		if !found {
			continue // a quorum was there without it
		}
		bundles++
		require.Greater(t, int64(m.Task.Opened), m.Task.Plan.Cutoff)
		require.Equal(t, oracle.StatusInsufficient, m.Estimates[0].Status)
		require.Empty(t, m.Evidence.Exchanges)
		require.Contains(t, m.Evidence.Series[0].Missing, string(oracle.ReasonCutoffPassed))
		out := filepath.Join(t.TempDir(), "bundle")
		require.NoError(t, store.Export(attempt.Context, out))
		_, err = node.Replay(t.Context(), out, "")
		require.NoError(t, err)
	}
	require.GreaterOrEqual(t, bundles, 3)
}
