package consensus

import (
	"context"
	"errors"
	"net"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
)

// TestFullDiskDelaysAGroup: a group that finds no room for its files waits, says
// so, and starts once there is some.
func TestFullDiskDelaysAGroup(t *testing.T) {
	w := newWorldForT(t, 4)
	core, said := observer.New(zap.WarnLevel)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	tr, err := transport.New(transport.Config{Self: w.committee.Members[0].Operator, Key: w.keys[0], Committee: w.committee, Listener: listener, Logger: zap.NewNop()})
	require.NoError(t, err)
	log, err := NewLog(Config{Group: 1, Dir: filepath.Join(w.dir, "0"), Transport: tr, Logger: zap.New(core), Signer: w.signers[0], Author: unsigned})
	require.NoError(t, err)

	var limit syscall.Rlimit // no file of this process may grow, as on a full disk
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit))
	none := syscall.Rlimit{Cur: 0, Max: limit.Max}
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &none))
	defer func() { require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit)) }()

	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- log.Run(ctx) }()
	await := func(what string, is func() bool) {
		t.Helper()
		deadline, tick := time.After(patience), time.NewTicker(5*time.Millisecond)
		defer tick.Stop()
		for !is() {
			select {
			case <-tick.C:
			case err := <-done:
				t.Fatalf("the group ended: %v", err)
			case <-deadline:
				t.Fatal(what)
			}
		}
	}
	await("it never says that there is no room", func() bool {
		return said.FilterMessage("raft group waits for room on the disk").Len() > 0
	})
	require.ErrorIs(t, log.Propose(t.Context(), []byte("x")), ErrNotRunning)

	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit))
	await("it never starts", func() bool {
		return errors.Is(log.Propose(t.Context(), []byte("x")), ErrNoLeader)
	})
	cancel()
	require.NoError(t, <-done)
}
