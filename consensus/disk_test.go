package consensus

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
)

// TestFullDiskDelaysAGroup: a group that finds no room for its files waits, says
// so, and starts once there is some.
func TestFullDiskDelaysAGroup(t *testing.T) {
	if !aloneForT(t) {
		return
	}
	w := newWorldForT(t, 4)
	core, said := observer.New(zap.WarnLevel)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	tr, err := transport.New(transport.Config{Self: w.committee.Members[0].Operator, Key: w.keys[0], Committee: w.committee, Listener: listener, Logger: zap.NewNop()})
	require.NoError(t, err)
	log, err := NewLog(Config{Group: 1, Dir: filepath.Join(w.dir, "0"), Transport: tr, Logger: zap.New(core), Signer: w.signers[0], Author: unsigned})
	require.NoError(t, err)

	makeRoom := breakDiskForT(t)

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

	makeRoom()
	await("it never starts", func() bool {
		return errors.Is(log.Propose(t.Context(), []byte("x")), ErrNoLeader)
	})
	cancel()
	require.NoError(t, <-done)
}

// TestFullDiskDelaysARunningGroup: raft would panic where it cannot save a term. The
// group stops instead, votes for nobody, and goes on by itself once there is room.
func TestFullDiskDelaysARunningGroup(t *testing.T) {
	if !aloneForT(t) {
		return
	}
	w := newWorldForT(t, 4)
	core, said := observer.New(zap.WarnLevel)
	w.logger, w.again = zap.New(core), true
	for i := range 4 {
		w.start(i)
	}
	leader := w.leader()
	w.gather(leader, "a")
	before, makeRoom := w.votes(), breakDiskForT(t)
	w.stop(leader) // the others want a new term
	waiting := func() *observer.ObservedLogs { return said.FilterMessage("raft group waits for room on the disk") }
	w.await("a group goes on with a term that it cannot save", func() bool { return waiting().Len() > 0 })
	require.Contains(t, waiting().All()[0].ContextMap()["error"], "raft group 1: ")
	require.Equal(t, before, w.votes(), "somebody voted in a term that is on no disk")
	makeRoom()
	w.start(leader)
	requireSameOrder(t, w.gather(leader, "b"))
}

// TestDiskThatFailsEndsARunningGroup with one sentence, which ends the node.
func TestDiskThatFailsEndsARunningGroup(t *testing.T) {
	w := newWorldForT(t, 4)
	w.ended = make(chan error, 4)
	var mu sync.Mutex
	var journals []*journal
	w.open = func(dir string, size int, logger hclog.Logger) (*journal, error) {
		j, err := openJournal(dir, size, logger)
		mu.Lock()
		defer mu.Unlock()
		journals = append(journals, j)
		return j, err
	}
	for i := range 4 {
		w.start(i)
	}
	leader := w.leader()
	w.gather(leader, "a")
	mu.Lock()
	for _, j := range journals {
		require.NoError(t, j.WAL.Close()) // nothing is saved or read any more; the file of terms itself bears no close while it is in use
	}
	mu.Unlock()
	w.stop(leader)
	select {
	case err := <-w.ended:
		require.ErrorIs(t, err, ErrDisk)
		require.Regexp(t, "^raft group 1: the disk failed under a running raft group: mend it, then start the node again: (save (CurrentTerm|LastVoteTerm)|(read|write) entry) ", err.Error(), "whichever comes first; an entry may be proposed once more")
	case <-time.After(patience):
		t.Fatal("a group goes on with a term that it cannot save")
	}
	for i := range w.nodes {
		w.stop(i)
	}
	w.requireSavedTerms()
}

// TestLeaderWhoseLogCannotBeReadEnds: it reads while it sends entries to the others,
// on goroutines of raft that wait for each other.
func TestLeaderWhoseLogCannotBeReadEnds(t *testing.T) {
	w := newWorldForT(t, 4)
	w.ended = make(chan error, 4)
	var mu sync.Mutex
	journals := map[string]*journal{}
	w.open = func(dir string, size int, logger hclog.Logger) (*journal, error) {
		j, err := openJournal(dir, size, logger)
		mu.Lock()
		defer mu.Unlock()
		journals[dir] = j
		return j, err
	}
	for i := range 4 {
		w.start(i)
	}
	leader := w.leader()
	w.gather(leader, "a")
	mu.Lock()
	require.NoError(t, journals[filepath.Join(w.dir, fmt.Sprint(leader))].WAL.Close())
	mu.Unlock()
	select {
	case err := <-w.ended:
		require.ErrorIs(t, err, ErrDisk)
	case <-time.After(patience):
		t.Fatal("a leader that can read nothing does not end")
	}
}

// requireSavedTerms checks that no member voted in a term that is not on its own disk.
// An election that was under way when a disk failed may have gone on with terms that
// were saved before, so that votes cannot be counted.
func (w *world) requireSavedTerms() {
	w.t.Helper()
	for i, s := range w.signers {
		j, err := openJournal(filepath.Join(w.dir, fmt.Sprint(i)), segmentSize, hclog.NewNullLogger())
		require.NoError(w.t, err)
		saved, err := j.GetUint64([]byte("CurrentTerm"))
		require.NoError(w.t, errors.Join(err, j.Close()))
		for vote := range s.votes {
			require.LessOrEqual(w.t, vote[1], saved, "member %d voted in a term that is on no disk", i)
		}
	}
}

// TestFullDiskDelaysWhatIsWritten: a log that could not write takes nothing any more
// until it is opened anew, which the group does.
func TestFullDiskDelaysWhatIsWritten(t *testing.T) {
	if !aloneForT(t) {
		return
	}
	w := newWorldForT(t, 4)
	core, said := observer.New(zap.WarnLevel)
	w.logger, w.again = zap.New(core), true
	for i := range 4 {
		w.start(i)
	}
	leader := w.leader()
	w.gather(leader, "a")
	makeRoom := breakDiskForT(t)
	require.NoError(t, w.nodes[leader].log.Propose(t.Context(), []byte("b")))
	w.await("the leader goes on with a log that it cannot write", func() bool {
		for _, e := range said.FilterMessage("raft group waits for room on the disk").All() {
			if text, is := e.ContextMap()["error"].(string); is && strings.Contains(text, "write entry ") {
				return true
			}
		}
		return false
	})
	makeRoom()
	requireSameOrder(t, w.gather(leader, "c"))
}

// aloneForT runs the test that calls it in a process of its own, and is true there:
// go test keeps a log of the files that a test opens, and fails where that log cannot
// grow while breakDiskForT lets no file grow.
func aloneForT(t *testing.T) bool {
	t.Helper()
	const child = "SHEAF_CONSENSUS_ALONE"
	if os.Getenv(child) == t.Name() {
		return true
	}
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^"+t.Name()+"$", "-test.v", "-test.timeout", "5m")
	cmd.Env = append(os.Environ(), child+"="+t.Name())
	said, err := cmd.CombinedOutput()
	require.NoError(t, err, string(said))
	require.Contains(t, string(said), "PASS: "+t.Name())
	return false
}

// breakDiskForT lets no write to a file of this process succeed until mend is called.
func breakDiskForT(t *testing.T) (mend func()) {
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit))
	none := syscall.Rlimit{Cur: 0, Max: limit.Max}
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &none))
	mend = func() { require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit)) }
	t.Cleanup(mend)
	return mend
}
