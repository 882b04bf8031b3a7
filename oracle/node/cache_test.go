package node_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/node"
)

// TestAssessReadsFilesOnce: with a cache a second look costs the searches alone,
// says the same, and its evidence still holds every byte.
func TestAssessReadsFilesOnce(t *testing.T) {
	w := newWorld(t)
	w.cfg.Sources.CacheDir, w.cfg.Sources.CacheFresh = filepath.Join(t.TempDir(), "cache"), node.Duration(time.Hour)
	first, err := node.Assess(t.Context(), w.cfg, w.order(w.rain, t.TempDir(), 11))
	require.NoError(t, err)
	cold := w.asked.Swap(0)
	dir := t.TempDir()
	again, err := node.Assess(t.Context(), w.cfg, w.order(w.rain, dir, 11))
	require.NoError(t, err)
	require.Equal(t, values(first), values(again))
	require.Less(t, w.asked.Load(), cold)
	require.LessOrEqual(t, w.asked.Load(), int64(1), "the list of grids, which is asked about each time")
	_, pages, err := node.ReplayAssessment(t.Context(), dir, "")
	require.NoError(t, err)
	require.Len(t, pages, 1)
}
