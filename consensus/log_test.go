package consensus

import (
	"context"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"
	wal "github.com/hashicorp/raft-wal"
	"github.com/hashicorp/raft-wal/metadb"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/consensus/transport/memnet"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/port"
)

const patience = 30 * time.Second

// world is a committee on loopback whose nodes can be stopped and started again.
type world struct {
	t         *testing.T
	committee oracle.Committee
	keys      []ed25519.PrivateKey
	dir       string
	signers   []*signer
	nodes     []*node
	entries   chan delivered
	ended     chan error // groups that end by themselves; nil: none may
	again     bool       // groups may begin again, and deliver from the first entry
	logger    *zap.Logger
	open      func(string, int, hclog.Logger) (*journal, error) // nil: as it is
}

type node struct {
	log    *Log
	net    *transport.Transport
	cancel context.CancelFunc
	done   sync.WaitGroup
}

type delivered struct {
	node  int
	entry oracle.Entry
}

func newWorldForT(t *testing.T, n int) *world {
	w := &world{t: t, dir: t.TempDir(), nodes: make([]*node, n), entries: make(chan delivered), logger: zap.NewNop()}
	for i := range n {
		key := ed25519.NewKeyFromSeed(binary.BigEndian.AppendUint64(make([]byte, 24), uint64(i)))
		endpoint, err := port.Free()
		require.NoError(t, err)
		w.keys, w.signers = append(w.keys, key), append(w.signers, signerOf(i))
		w.committee.Members = append(w.committee.Members, oracle.Member{
			Operator: oracle.Address{byte(i + 1)}, Signer: oracle.Address(crypto.PubkeyToAddress(signerOf(i).key.PublicKey)),
			TLSKey: [32]byte(key.Public().(ed25519.PublicKey)), Endpoint: endpoint,
		})
	}
	require.NoError(t, w.committee.Check())
	t.Cleanup(func() {
		for i := range w.nodes {
			w.stop(i)
		}
	})
	return w
}

func (w *world) start(i int) {
	listener, err := net.Listen("tcp", w.committee.Members[i].Endpoint)
	require.NoError(w.t, err)
	logger := w.logger
	tr, err := transport.New(transport.Config{Self: w.committee.Members[i].Operator, Key: w.keys[i], Committee: w.committee, Listener: listener, Logger: logger})
	require.NoError(w.t, err)
	log, err := NewLog(Config{Group: 1, Dir: filepath.Join(w.dir, fmt.Sprint(i)), Transport: tr, Logger: logger, Election: 300 * time.Millisecond, Domain: attemptDomain, Signer: w.signers[i], Author: unsigned})
	require.NoError(w.t, err)
	if w.open != nil {
		log.open = w.open
	}
	ctx, cancel := context.WithCancel(context.Background())
	n := &node{log: log, net: tr, cancel: cancel}
	n.done.Go(func() {
		if err := tr.Run(ctx); err != nil {
			w.t.Errorf("transport %d: %v", i, err)
		}
	})
	n.done.Go(func() {
		switch err := log.Run(ctx); {
		case err == nil:
		case w.ended != nil:
			w.ended <- err
		default:
			w.t.Errorf("log %d: %v", i, err)
		}
	})
	n.done.Go(func() {
		for {
			select {
			case e := <-log.Entries():
				select {
				case w.entries <- delivered{i, e}:
				case <-ctx.Done():
					return
				}
			case <-ctx.Done():
				return
			}
		}
	})
	w.nodes[i] = n
}

func (w *world) stop(i int) {
	if n := w.nodes[i]; n != nil {
		n.cancel()
		n.done.Wait()
		w.nodes[i] = nil
	}
}

// leader waits until a running node leads.
func (w *world) leader() (leader int) {
	w.await("nobody leads", func() bool {
		for i, n := range w.nodes {
			if n != nil && n.log.IsLeader() {
				leader = i
				return true
			}
		}
		return false
	})
	return leader
}

func (w *world) await(what string, is func() bool) {
	w.t.Helper()
	deadline, tick := time.After(patience), time.NewTicker(5*time.Millisecond)
	defer tick.Stop()
	for !is() {
		select {
		case <-tick.C:
		case <-deadline:
			w.t.Fatal(what)
		}
	}
}

// votes is how many votes the members have signed.
func (w *world) votes() (all int) {
	for _, s := range w.signers {
		s.mu.Lock()
		all += len(s.votes)
		s.mu.Unlock()
	}
	return all
}

// gather proposes each entry at one node again and again until every running
// node has delivered all of them; it returns each node's first deliveries.
func (w *world) gather(at int, want ...string) map[int][]string {
	missing := map[int]map[string]bool{}
	for i, n := range w.nodes {
		if n != nil {
			missing[i] = map[string]bool{}
			for _, s := range want {
				missing[i][s] = true
			}
		}
	}
	got := map[int][]string{}
	last := map[int]uint64{}
	deadline, retry := time.After(patience), time.NewTicker(100*time.Millisecond)
	defer retry.Stop()
	propose := func() {
		for _, s := range want {
			_ = w.nodes[at].log.Propose(context.Background(), []byte(s))
		}
	}
	go propose()
	for len(missing) > 0 {
		select {
		case d := <-w.entries:
			require.True(w.t, d.entry.Index > last[d.node] || w.again, "indices rise")
			last[d.node] = d.entry.Index
			got[d.node] = append(got[d.node], fmt.Sprintf("%d:%s", d.entry.Index, d.entry.Data))
			delete(missing[d.node], string(d.entry.Data))
			if len(missing[d.node]) == 0 {
				delete(missing, d.node)
			}
		case <-retry.C:
			go propose()
		case <-deadline:
			w.t.Fatalf("missing %v", missing)
		}
	}
	return got
}

// requireSameOrder compares what nodes delivered at every index they share.
func requireSameOrder(t *testing.T, got map[int][]string) {
	t.Helper()
	byIndex := map[string]string{}
	for node, entries := range got {
		for _, e := range entries {
			var index string
			for k := range e {
				if e[k] == ':' {
					index = e[:k]
					break
				}
			}
			if before, ok := byIndex[index]; ok {
				require.Equal(t, before, e, "node %d", node)
			}
			byIndex[index] = e
		}
	}
}

func TestFourNodesOrderEntries(t *testing.T) {
	w := newWorldForT(t, 4)
	for i := range 4 {
		w.start(i)
	}
	leader := w.leader()
	follower := (leader + 1) % 4
	got := w.gather(follower, "a", "b", "c") // forwarded to the leader
	requireSameOrder(t, got)
	require.Len(t, got, 4)
	require.Equal(t, w.committee.Members[leader].Operator, w.nodes[follower].log.Leader())
	term, last, applied := w.nodes[leader].log.Stats()
	require.NotZero(t, term)
	require.GreaterOrEqual(t, last, applied)

	w.stop(leader)
	w.leader()
	requireSameOrder(t, w.gather(follower, "d"))

	// The old leader comes back and delivers the whole log from the start.
	w.start(leader)
	got = w.gather(follower, "e")
	requireSameOrder(t, got)
	require.Subset(t, plain(got[leader]), []string{"a", "b", "c", "d", "e"})
}

func plain(entries []string) (out []string) {
	for _, e := range entries {
		for k := range e {
			if e[k] == ':' {
				out = append(out, e[k+1:])
				break
			}
		}
	}
	return out
}

func TestWholeCommitteeRestarts(t *testing.T) {
	w := newWorldForT(t, 4)
	for i := range 4 {
		w.start(i)
	}
	before := w.gather(w.leader(), "x", "y")
	for i := range 4 {
		w.stop(i)
	}
	for i := range 4 {
		w.start(i)
	}
	after := w.gather(w.leader(), "z")
	for i := range 4 {
		require.GreaterOrEqual(t, len(after[i]), 3)
		for k := 1; k < len(before[i]) && k < len(after[i]); k++ {
			require.Equal(t, before[i][k], after[i][k], "node %d replays what it had", i)
		}
	}
}

func TestProposeRefuses(t *testing.T) {
	w := newWorldForT(t, 4)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	logger := w.logger
	tr, err := transport.New(transport.Config{Self: w.committee.Members[0].Operator, Key: w.keys[0], Committee: w.committee, Listener: listener, Logger: logger})
	require.NoError(t, err)
	for name, cfg := range map[string]Config{
		"transport": {Dir: "x", Logger: logger, Signer: w.signers[0], Author: unsigned},
		"dir":       {Transport: tr, Logger: logger, Signer: w.signers[0], Author: unsigned},
		"logger":    {Transport: tr, Dir: "x", Signer: w.signers[0], Author: unsigned},
		"signer":    {Transport: tr, Dir: "x", Logger: logger, Author: unsigned},
		"author":    {Transport: tr, Dir: "x", Logger: logger, Signer: w.signers[0]},
		"attempts":  {Transport: tr, Dir: "x", Logger: logger, Signer: w.signers[0], Author: unsigned, Attempts: -1},
		"election":  {Transport: tr, Dir: "x", Logger: logger, Signer: w.signers[0], Author: unsigned, Election: time.Millisecond},
	} {
		_, err := NewLog(cfg)
		require.ErrorContains(t, err, name)
	}
	log, err := NewLog(Config{Transport: tr, Dir: filepath.Join(w.dir, "lone"), Logger: logger, Signer: w.signers[0], Author: unsigned})
	require.NoError(t, err)
	require.ErrorIs(t, log.Propose(t.Context(), []byte("x")), ErrNotRunning)
	require.False(t, log.IsLeader())
	require.True(t, log.Leader().IsZero())

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- log.Run(ctx) }()
	deadline, tick := time.After(patience), time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for err = ErrNotRunning; !errors.Is(err, ErrNoLeader); err = log.Propose(t.Context(), []byte("x")) {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("a lone member never says that there is no leader: %v", err)
		}
	}
	cancel()
	require.NoError(t, <-done)
	require.Error(t, log.Run(t.Context()), "a log runs once")
}

// A node that was killed between the two writes of its first start starts again.
func TestStartCutShortByACrash(t *testing.T) {
	w := newWorldForT(t, 4)
	dir := filepath.Join(w.dir, "0")
	require.NoError(t, os.MkdirAll(dir, 0o700))
	meta := &metadb.BoltMetaDB{}
	store, err := wal.Open(dir, wal.WithMetaStore(meta))
	require.NoError(t, err)
	require.NoError(t, store.SetUint64([]byte("CurrentTerm"), 1))
	require.NoError(t, errors.Join(store.Close(), meta.Close()))
	for i := range 4 {
		w.start(i)
	}
	got := w.gather(w.leader(), "after")
	require.Contains(t, plain(got[0]), "after")
}

// A directory of another committee is refused instead of mixing two logs.
func TestForeignDirectoryIsRefused(t *testing.T) {
	w := newWorldForT(t, 4)
	w.start(0)
	deadline, tick := time.After(patience), time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for running := false; !running; {
		select {
		case <-tick.C:
			_, last, _ := w.nodes[0].log.Stats()
			running = last >= 1
		case <-deadline:
			t.Fatal("the log never started")
		}
	}
	w.stop(0)

	other := w.committee
	other.Members = append([]oracle.Member{}, w.committee.Members...)
	other.Members[3].Operator = oracle.Address{0x77}
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()
	logger := w.logger
	tr, err := transport.New(transport.Config{Self: other.Members[0].Operator, Key: w.keys[0], Committee: other, Listener: listener, Logger: logger})
	require.NoError(t, err)
	log, err := NewLog(Config{Group: 1, Dir: filepath.Join(w.dir, "0"), Transport: tr, Logger: logger, Signer: w.signers[0], Author: unsigned})
	require.NoError(t, err)
	require.ErrorContains(t, log.Run(t.Context()), "another committee")
}

// A node that was away while the log grew is brought up to date in one go, not a
// request at each of raft's beats.
func TestAwayNodeCatchesUp(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var tasks sync.WaitGroup
		defer tasks.Wait()
		defer cancel()
		memory := memnet.New()
		players := playersForT(ctx, t, &tasks, 4, 1, dir, memoryOf(t, memory))
		_, names := virtualCommittee(4)
		leader := electedOf(t, logsOf(players), -1)
		away := (leader + 1) % 4
		memory.Isolate(names[away], names...)
		entries := players[leader].season(players, 0, 200)
		for _, e := range entries {
			require.NoError(t, players[leader].log.Propose(ctx, e))
		}
		time.Sleep(30 * time.Second) // raft alone would now try every ten seconds
		memory.Heal()
		began := time.Now()
		_, last, _ := players[leader].log.Stats()
		require.Greater(t, last, uint64(len(entries)))
		applied := uint64(0)
		for applied < last && time.Since(began) < time.Minute {
			time.Sleep(10 * time.Millisecond)
			_, _, applied = players[away].log.Stats()
		}
		require.Less(t, time.Since(began), 1500*time.Millisecond, "%d of %d", applied, last)
	})
}
