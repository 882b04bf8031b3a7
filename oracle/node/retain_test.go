package node

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"github.com/sheaf-oracle/sheaf/oracle/evidence"
)

// TestRetainRemovesDayByDay: what a crash left behind goes once it is older than any task.
func TestRetainRemovesDayByDay(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		store, err := evidence.OpenStore(dir, 0)
		require.NoError(t, err)
		_, err = store.Put([]byte("of a task that ended before its manifest"))
		require.NoError(t, err)
		paths, err := filepath.Glob(filepath.Join(dir, "objects", "*", "*"))
		require.NoError(t, err)
		require.NoError(t, os.Chtimes(paths[0], time.Now(), time.Now()))
		core, logs := observer.New(zap.InfoLevel)
		n := &Node{store: store, log: zap.New(core), cfg: Config{Archive: ArchiveConfig{Retention: Duration(time.Hour)}}}
		ctx, stop := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- n.retain(ctx) }()
		synctest.Wait()
		require.NotZero(t, store.Used(), "it may be of a task in work")
		time.Sleep(2*sweepEvery + time.Minute)
		synctest.Wait()
		require.Zero(t, store.Used())
		require.Len(t, logs.FilterMessage("evidence removed after its retention").All(), 1)
		stop()
		require.NoError(t, <-ended)
	})
}

func TestRetainForEver(t *testing.T) {
	require.NoError(t, (&Node{}).retain(t.Context()), "0 keeps everything, and needs nobody")
}

func TestRetainSaysWhatItCannotSweep(t *testing.T) {
	dir := t.TempDir()
	store, err := evidence.OpenStore(dir, 0)
	require.NoError(t, err)
	bundle := filepath.Join(dir, "bundles", "x-0")
	require.NoError(t, os.MkdirAll(bundle, 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(bundle, "manifest.json"), []byte("{"), 0o600))
	core, logs := observer.New(zap.WarnLevel)
	n := &Node{store: store, log: zap.New(core)}
	n.sweep(time.Now())
	require.Len(t, logs.FilterMessage("evidence not swept").All(), 1)
}
