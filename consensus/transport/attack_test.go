package transport

import (
	"bytes"
	"context"
	"crypto/tls"
	"errors"
	"io"
	"net"
	"os"
	"os/exec"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Each attack of this file is played twice over real sockets: against raft on
// its own TCP transport, where it succeeds, and against raft behind the guard,
// where the attacker is a member with its keys and still fails.

const calm = 20 * time.Second // election timeout of a victim: nothing happens by itself

// victim is member 0, alone, with raft's whole state in memory.
type victim struct {
	node  *raft.Raft
	store *raft.InmemStore
	state *ledger
}

// ledger is a state machine that remembers what it was told.
type ledger struct {
	mu       sync.Mutex
	applied  []string
	restored string
}

func (l *ledger) Apply(entry *raft.Log) any {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.applied = append(l.applied, string(entry.Data))
	return nil
}

func (l *ledger) Snapshot() (raft.FSMSnapshot, error) { return nil, raft.ErrNothingNewToSnapshot }

func (l *ledger) Restore(r io.ReadCloser) error {
	b, err := io.ReadAll(r)
	l.mu.Lock()
	defer l.mu.Unlock()
	l.restored = string(b)
	return err
}

func (l *ledger) says() (string, string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return strings.Join(l.applied, " "), l.restored
}

func (v *victim) servers() int {
	future := v.node.GetConfiguration()
	if future.Error() != nil {
		return 0
	}
	return len(future.Configuration().Servers)
}

// holds says what the victim's log has at an index.
func (v *victim) holds(index uint64) string {
	var entry raft.Log
	if v.store.GetLog(index, &entry) != nil {
		return ""
	}
	return string(entry.Data)
}

// attacker reaches the victim as one peer, past any guard of its own.
type attacker struct {
	net     *raft.NetworkTransport
	id      raft.ServerID
	address raft.ServerAddress
	header  raft.RPCHeader                   // its own
	proof   func(term uint64) []byte         // that it leads; nothing on the stock transport
	members func() raft.Configuration        // as raft knows them
	other   func(i int) (id, address []byte) // of another member
	second  *raft.NetworkTransport           // of member 2
}

// inNameOf is the request with a member's own header and no certificate.
func (a *attacker) inNameOf(i int, request *raft.AppendEntriesRequest) *raft.AppendEntriesRequest {
	id, address := a.other(i)
	request.RPCHeader = raft.RPCHeader{ProtocolVersion: 3, ID: id, Addr: address}
	return request
}

func (a *attacker) append(request *raft.AppendEntriesRequest) (raft.AppendEntriesResponse, error) {
	var answer raft.AppendEntriesResponse
	if request.ID == nil && request.Addr == nil {
		request.RPCHeader = a.header
	}
	request.Leader = a.proof(request.Term) //nolint:staticcheck // carries the certificate
	err := a.net.AppendEntries(a.id, a.address, request, &answer)
	return answer, err
}

func (a *attacker) ask(request *raft.RequestVoteRequest) bool {
	var answer raft.RequestVoteResponse
	return a.net.RequestVote(a.id, a.address, request, &answer) == nil && answer.Granted
}

// entry appends one entry behind the committee's configuration and commits it.
func (a *attacker) entry(entry *raft.Log) {
	_, _ = a.append(&raft.AppendEntriesRequest{Term: 3, PrevLogEntry: 1, PrevLogTerm: 1, Entries: []*raft.Log{entry}, LeaderCommitIndex: 2})
}

// honest appends an entry that everybody may have.
func (a *attacker) honest() { a.entry(&raft.Log{Index: 2, Term: 3, Data: []byte("good")}) }

type attack struct {
	name string
	send func(a *attacker)
	hit  func(v *victim) bool
	// panics says that raft's own code ends the process.
	panics bool
}

func attacks() []attack {
	members := func(kind raft.LogType) func(*attacker) {
		return func(a *attacker) {
			c := a.members()
			c.Servers = c.Servers[1:2]
			data := raft.EncodeConfiguration(c)
			if kind != raft.LogConfiguration {
				data = encodePeers(string(a.members().Servers[1].Address))
			}
			a.entry(&raft.Log{Index: 2, Term: 3, Type: kind, Data: data})
		}
	}
	fewer := func(v *victim) bool { return v.servers() < 4 }
	return []attack{
		{name: "entries nobody signed", send: func(a *attacker) { a.entry(&raft.Log{Index: 2, Term: 3, Data: []byte("forged")}) }, hit: func(v *victim) bool {
			applied, _ := v.state.says()
			return strings.Contains(applied, "forged")
		}},
		{name: "entries of a member who does not lead", send: func(a *attacker) {
			a.honest() // somebody leads term 3
			request := &raft.AppendEntriesRequest{
				RPCHeader: a.header, Term: 3, PrevLogEntry: 2, PrevLogTerm: 3, LeaderCommitIndex: 3,
				Entries: []*raft.Log{{Index: 3, Term: 3, Data: []byte("good stray")}},
			}
			_ = a.second.AppendEntries(a.id, a.address, a.inNameOf(2, request), &raft.AppendEntriesResponse{})
		}, hit: func(v *victim) bool {
			applied, _ := v.state.says()
			return strings.Contains(applied, "good stray")
		}},
		{name: "entries of a later term nobody was elected in", send: func(a *attacker) {
			a.honest()
			request := &raft.AppendEntriesRequest{RPCHeader: a.header, Term: 8, PrevLogEntry: 2, PrevLogTerm: 3, LeaderCommitIndex: 3, Entries: []*raft.Log{{Index: 3, Term: 8, Data: []byte("good stray")}}}
			_ = a.net.AppendEntries(a.id, a.address, request, &raft.AppendEntriesResponse{})
		}, hit: func(v *victim) bool {
			applied, _ := v.state.says()
			return strings.Contains(applied, "good stray")
		}},
		{name: "configuration entry", send: members(raft.LogConfiguration), hit: fewer},
		{name: "peer added the old way", send: members(raft.LogAddPeerDeprecated), hit: fewer},
		{name: "peer removed the old way", send: members(raft.LogRemovePeerDeprecated), hit: fewer},
		{name: "snapshot", send: func(a *attacker) {
			c := a.members()
			c.Servers = c.Servers[1:]
			request := &raft.InstallSnapshotRequest{
				RPCHeader: a.header, SnapshotVersion: 1, Term: 3, Leader: a.header.Addr, LastLogIndex: 50, LastLogTerm: 2,
				Configuration: raft.EncodeConfiguration(c), ConfigurationIndex: 1, Size: 6,
			}
			_ = a.net.InstallSnapshot(a.id, a.address, request, &raft.InstallSnapshotResponse{}, strings.NewReader("forged"))
		}, hit: func(v *victim) bool {
			_, restored := v.state.says()
			return restored == "forged"
		}},
	}
}

// elections are attacks on who leads.
func elections() []attack {
	granted := false
	vote := func(shape func(a *attacker, r *raft.RequestVoteRequest)) func(*attacker) {
		return func(a *attacker) {
			r := &raft.RequestVoteRequest{RPCHeader: a.header, Term: 9, LastLogIndex: 99, LastLogTerm: 8}
			shape(a, r)
			granted = a.ask(r)
		}
	}
	wasGranted := func(*victim) bool { return granted }
	return []attack{
		{name: "last term in a vote", send: vote(func(_ *attacker, r *raft.RequestVoteRequest) { r.Term = 1<<64 - 1 }), hit: func(v *victim) bool {
			return v.node.CurrentTerm() == 1<<64-1
		}},
		{name: "last term in an append", send: func(a *attacker) {
			request := &raft.AppendEntriesRequest{RPCHeader: a.header, Term: 1<<64 - 1}
			_ = a.net.AppendEntries(a.id, a.address, request, &raft.AppendEntriesResponse{})
		}, hit: func(v *victim) bool { return v.node.CurrentTerm() == 1<<64-1 }},
		{name: "timeout now", send: func(a *attacker) {
			_ = a.net.TimeoutNow(a.id, a.address, &raft.TimeoutNowRequest{RPCHeader: a.header}, &raft.TimeoutNowResponse{})
		}, hit: func(v *victim) bool { return v.node.State() != raft.Follower }},
		{name: "leadership transfer", send: func(a *attacker) {
			a.honest() // the victim has a leader
			vote(func(a *attacker, r *raft.RequestVoteRequest) {
				r.ID, r.Addr = a.other(2)
				r.LeadershipTransfer = true
			})(a)
		}, hit: wasGranted},
		{name: "vote without an id", send: vote(func(_ *attacker, r *raft.RequestVoteRequest) { r.ID, r.Addr = nil, []byte("nowhere") }), hit: wasGranted},
		{name: "vote in another's name", send: vote(func(a *attacker, r *raft.RequestVoteRequest) { r.ID, r.Addr = a.other(2) }), hit: wasGranted},
		{name: "vote at the leader's address", send: func(a *attacker) {
			a.honest()
			vote(func(a *attacker, r *raft.RequestVoteRequest) { r.ID, _ = a.other(2) })(a)
		}, hit: wasGranted},
	}
}

// rewrites are attacks of a leader on what its followers hold.
func rewrites() []attack {
	taken := false
	return []attack{
		{name: "committed entry rewritten", send: func(a *attacker) {
			a.honest()
			_, _ = a.append(&raft.AppendEntriesRequest{Term: 5, PrevLogEntry: 1, PrevLogTerm: 1, Entries: []*raft.Log{{Index: 2, Term: 4, Data: []byte("good other")}}})
		}, hit: func(v *victim) bool { return v.holds(2) == "good other" }},
		{name: "other bytes taken for the same entry", send: func(a *attacker) {
			a.honest()
			answer, err := a.append(&raft.AppendEntriesRequest{Term: 3, PrevLogEntry: 1, PrevLogTerm: 1, Entries: []*raft.Log{{Index: 2, Term: 3, Data: []byte("good other")}}})
			taken = err == nil && answer.Success
		}, hit: func(*victim) bool { return taken }},
		{name: "entry of a later term than its leader's", send: func(a *attacker) {
			a.entry(&raft.Log{Index: 2, Term: 1 << 60, Data: []byte("good late")})
		}, hit: func(v *victim) bool { return v.holds(2) == "good late" }},
	}
}

// panickers are attacks by which raft's own code ends the process.
func panickers() []attack {
	return []attack{
		{name: "missing entry", panics: true, send: func(a *attacker) { a.entry(nil) }},
		{name: "broken configuration", panics: true, send: func(a *attacker) {
			a.entry(&raft.Log{Index: 2, Term: 3, Type: raft.LogConfiguration, Data: []byte{0xc1, 0xff}})
		}},
		{name: "entry type nobody knows", panics: true, send: func(a *attacker) {
			a.entry(&raft.Log{Index: 2, Term: 3, Type: 99, Data: []byte("good")})
		}},
	}
}

// encodePeers is the form in which raft once listed members.
func encodePeers(address string) []byte {
	// msgpack: an array of one string of bytes
	return append([]byte{0x91, 0xa0 | byte(len(address))}, address...)
}

func startVictim(t *testing.T, id raft.ServerID, transport raft.Transport, members raft.Configuration) *victim {
	t.Helper()
	v := &victim{store: raft.NewInmemStore(), state: &ledger{}}
	conf := raft.DefaultConfig()
	conf.LocalID, conf.HeartbeatTimeout, conf.ElectionTimeout, conf.LeaderLeaseTimeout = id, calm, calm, calm
	conf.Logger = Quiet(nopForT(t))
	snapshots := raft.NewInmemSnapshotStore()
	require.NoError(t, raft.BootstrapCluster(conf, v.store, v.store, snapshots, transport, members))
	var err error
	v.node, err = raft.NewRaft(conf, v.state, v.store, v.store, snapshots, transport)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, v.node.Shutdown().Error()) })
	return v
}

// onStock is a victim on raft's own TCP transport, and a stranger who found its port.
func onStock(t *testing.T) (*victim, *attacker) {
	t.Helper()
	open := func() *raft.NetworkTransport {
		n, err := raft.NewTCPTransportWithLogger("127.0.0.1:0", nil, 3, time.Second, Quiet(nopForT(t)))
		require.NoError(t, err)
		t.Cleanup(func() { n.Close() })
		return n
	}
	c := newCastForT(t, 4)
	victims, attacks := open(), open() // while the others hold their ports: no two members have one address
	for _, listener := range c.listeners {
		listener.Close() // nobody else is there
	}
	members := Configuration(c.committee)
	for i := range members.Servers {
		members.Servers[i].Address = raft.ServerAddress(c.committee.Members[i].Endpoint)
	}
	members.Servers[0].Address, members.Servers[1].Address = victims.LocalAddr(), attacks.LocalAddr()
	v := startVictim(t, members.Servers[0].ID, victims, members)
	return v, &attacker{
		net: attacks, second: attacks, id: members.Servers[0].ID, address: victims.LocalAddr(),
		header:  raft.RPCHeader{ProtocolVersion: 3, ID: []byte(members.Servers[1].ID), Addr: []byte(attacks.LocalAddr())},
		proof:   func(uint64) []byte { return nil },
		members: members.Clone,
		other: func(i int) ([]byte, []byte) {
			return []byte(members.Servers[i].ID), []byte(members.Servers[i].Address)
		},
	}
}

// onOurs is a victim behind the guard, and a member with all its keys who leads
// whichever term it says.
func onOurs(t *testing.T) (*victim, *attacker) {
	t.Helper()
	c := newCastForT(t, 4)
	tr, _ := c.run(0)
	cfg := groupOf(0, 7)
	cfg.Election = calm
	cfg.Author = func(entry []byte) (oracle.Address, error) {
		if !bytes.HasPrefix(entry, []byte("good")) {
			return oracle.Address{}, io.ErrUnexpectedEOF
		}
		return c.operator(2), nil
	}
	group, err := tr.Open(context.Background(), cfg)
	require.NoError(t, err)
	v := startVictim(t, ServerID(c.operator(0)), group, group.Configuration())
	group.Attach(v.node, v.store)
	rogue, _ := c.run(1)
	second, _ := c.run(2)
	return v, &attacker{
		net: rogueNet(t, rogue, c.operator(0)), second: rogueNet(t, second, c.operator(0)), id: ServerID(c.operator(0)), address: raft.ServerAddress(ServerID(c.operator(0))),
		header:  headerOf(c, 1),
		proof:   func(term uint64) []byte { return c.elected(term, 1, 1, 2, 3).encode() },
		members: group.Configuration,
		other:   func(i int) ([]byte, []byte) { h := headerOf(c, i); return h.ID, h.Addr },
	}
}

// rogueNet is a member's raw connection to another in group 7, without a guard.
func rogueNet(t *testing.T, tr *Transport, to oracle.Address) *raft.NetworkTransport {
	t.Helper()
	s := newStream(t.Context(), tr.peers[to], 7)
	n := raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{Stream: s, MaxPool: 3, Timeout: patience, Logger: Quiet(nopForT(t))})
	t.Cleanup(func() { n.Close() })
	return n
}

// TestStrangersNeverReachRaft: what a stranger does to raft's own transport
// begins with a connection; ours gives it none, whatever key it shows.
func TestStrangersNeverReachRaft(t *testing.T) {
	for name, key := range map[string]int{"a key of its own": 99, "the victim's key": 0} {
		c := newCastForT(t, 4)
		tr, _ := c.run(0)
		group, err := tr.Open(context.Background(), groupOf(0, 7))
		require.NoError(t, err)
		v := startVictim(t, ServerID(c.operator(0)), group, group.Configuration())
		group.Attach(v.node, v.store)
		cert, err := Certificate(tlsKeyForT(key))
		require.NoError(t, err)
		dialled := strangerStream{cert, c.committee.Members[0].Endpoint}
		n := raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{Stream: dialled, MaxPool: 1, Timeout: patience, Logger: Quiet(nopForT(t))})
		request := &raft.AppendEntriesRequest{RPCHeader: headerOf(c, 1), Term: 3, Leader: c.elected(3, 1, 1, 2, 3).encode()} //nolint:staticcheck // carries the certificate
		err = n.AppendEntries(ServerID(c.operator(0)), "", request, &raft.AppendEntriesResponse{})
		require.Error(t, err, name)
		var late net.Error
		require.False(t, errors.As(err, &late) && late.Timeout(), "%s: the connection was kept", name)
		require.Equal(t, uint64(1), v.node.CurrentTerm(), name)
		require.NoError(t, n.Close())
	}
}

// strangerStream dials a member's raft with some key and meets nobody.
type strangerStream struct {
	cert     tls.Certificate
	endpoint string
}

func (s strangerStream) Dial(raft.ServerAddress, time.Duration) (net.Conn, error) {
	raw, err := net.Dial("tcp", s.endpoint)
	if err != nil {
		return nil, err
	}
	conn := tls.Client(raw, &tls.Config{Certificates: []tls.Certificate{s.cert}, InsecureSkipVerify: true})
	return conn, writeHeader(conn, purposeRaft, 7)
}
func (strangerStream) Accept() (net.Conn, error) { return nil, net.ErrClosed }
func (strangerStream) Close() error              { return nil }
func (strangerStream) Addr() net.Addr            { return virtualAddr("stranger") }

// inChild is the attack that a child process plays against the stock transport.
const inChild = "SHEAF_TEST_ATTACK"

func TestAttacksSucceedOnTheStockTransport(t *testing.T) {
	for _, a := range slices.Concat(attacks(), elections(), rewrites(), panickers()) {
		if name := os.Getenv(inChild); name != "" && name != a.name {
			continue
		}
		t.Run(a.name, func(t *testing.T) {
			if a.panics && os.Getenv(inChild) == "" {
				//nolint:gosec // this test itself
				child := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestAttacksSucceedOnTheStockTransport$")
				child.Env = append(os.Environ(), inChild+"="+a.name)
				out, err := child.CombinedOutput()
				require.Error(t, err)
				require.Contains(t, string(out), "panic", "the process ended")
				require.NotContains(t, string(out), "still alive")
				return
			}
			v, attacker := onStock(t)
			a.send(attacker)
			if a.panics {
				<-time.After(patience) // a panic of raft's own goroutine ends this process before
				t.Fatal("still alive")
			}
			until(t, "the attack is seen", func() bool { return a.hit(v) })
		})
	}
}

func TestAttacksFailBehindTheGuard(t *testing.T) {
	for _, a := range slices.Concat(attacks(), elections(), rewrites(), panickers()) {
		t.Run(a.name, func(t *testing.T) {
			v, attacker := onOurs(t)
			a.send(attacker)
			// Whatever was let in is applied before this honest entry is.
			index := uint64(2)
			if v.holds(2) != "" {
				index = 3
			}
			previous := &raft.Log{Index: 1, Term: 1}
			if index == 3 {
				require.NoError(t, v.store.GetLog(2, previous))
			}
			_, err := attacker.append(&raft.AppendEntriesRequest{
				Term: 10, PrevLogEntry: index - 1, PrevLogTerm: previous.Term,
				Entries: []*raft.Log{{Index: index, Term: 10, Data: []byte("good end")}}, LeaderCommitIndex: index,
			})
			require.NoError(t, err, "the victim is alive and listens")
			until(t, "the last entry is applied", func() bool {
				applied, _ := v.state.says()
				return strings.HasSuffix(applied, "good end")
			})
			if a.hit != nil {
				require.False(t, a.hit(v))
			}
			require.Equal(t, 4, v.servers())
			require.LessOrEqual(t, v.node.CurrentTerm(), uint64(10))
		})
	}
}
