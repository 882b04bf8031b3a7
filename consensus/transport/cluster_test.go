package transport

import (
	"context"
	"errors"
	"net"
	"slices"
	"sync/atomic"
	"testing"
	"time"

	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Attacks of members on a whole cluster: rafts of honest members over real
// sockets, and liars who answer what they like.

// cluster is a committee whose last members lie.
type cluster struct {
	t      *testing.T
	cast   *cast
	nodes  []*raft.Raft // honest ones
	liars  int
	split  atomic.Bool // nodes of the two halves do not reach each other
	halves [][]int
	timing func(i int, conf *raft.Config)
	lie    func(asked uint64) uint64 // term of an answer to an append
	refuse func(asked uint64) uint64 // term of an answer to a candidate; nil: its vote
	ctx    context.Context           // of the liars; they go last
}

func newCluster(t *testing.T, n, liars int) *cluster {
	c := &cluster{t: t, cast: newCastForT(t, n), liars: liars, lie: func(asked uint64) uint64 { return asked }, timing: func(int, *raft.Config) {}}
	var cancel context.CancelFunc
	c.ctx, cancel = context.WithCancel(context.Background())
	t.Cleanup(cancel)
	return c
}

func (c *cluster) cut(from, to int) bool {
	if !c.split.Load() {
		return false
	}
	half := func(i int) int {
		return slices.IndexFunc(c.halves, func(h []int) bool { return slices.Contains(h, i) })
	}
	return half(from) >= 0 && half(to) >= 0 && half(from) != half(to)
}

// raft starts an honest member.
func (c *cluster) raft(i int, transport raft.Transport, members raft.Configuration) (*raft.Raft, *raft.InmemStore) {
	conf := raft.DefaultConfig()
	conf.LocalID = members.Servers[i].ID
	conf.HeartbeatTimeout, conf.ElectionTimeout, conf.LeaderLeaseTimeout = 200*time.Millisecond, 200*time.Millisecond, 100*time.Millisecond
	conf.Logger = Quiet(nopForT(c.t))
	c.timing(i, conf)
	store, snapshots := raft.NewInmemStore(), raft.NewInmemSnapshotStore()
	require.NoError(c.t, raft.BootstrapCluster(conf, store, store, snapshots, transport, members))
	node, err := raft.NewRaft(conf, &ledger{}, store, store, snapshots, transport)
	require.NoError(c.t, err)
	c.t.Cleanup(func() { require.NoError(c.t, node.Shutdown().Error()) })
	c.nodes = append(c.nodes, node)
	return node, store
}

// answer is what a liar says to anybody: yes.
func (c *cluster) answer(liar int, command any) any {
	if c.refuse != nil {
		switch r := command.(type) {
		case *raft.RequestPreVoteRequest:
			return &raft.RequestPreVoteResponse{Term: c.refuse(r.Term)}
		case *raft.RequestVoteRequest:
			return &raft.RequestVoteResponse{Term: c.refuse(r.Term)}
		}
	}
	switch r := command.(type) {
	case *raft.RequestPreVoteRequest:
		return &raft.RequestPreVoteResponse{Term: r.Term, Granted: true}
	case *raft.RequestVoteRequest:
		candidate, _ := oracle.ParseAddress(string(r.ID))
		sig, err := signerForT(liar).SignVote(oracle.Vote{Group: 7, Term: r.Term, Candidate: candidate})
		require.NoError(c.t, err)
		return &raft.RequestVoteResponse{Term: r.Term, Granted: true, Peers: sig[:]}
	case *raft.AppendEntriesRequest:
		return &raft.AppendEntriesResponse{Term: c.lie(r.Term), Success: true, LastLog: r.PrevLogEntry + uint64(len(r.Entries))}
	}
	return nil
}

func (c *cluster) serve(liar int, n *raft.NetworkTransport) {
	for {
		select {
		case rpc := <-n.Consumer():
			rpc.Respond(c.answer(liar, rpc.Command), nil)
		case <-c.ctx.Done():
			return
		}
	}
}

// routes is where a stock transport finds the others.
type routes struct {
	c       *cluster
	self    int
	members *raft.Configuration
}

func (r routes) ServerAddr(id raft.ServerID) (raft.ServerAddress, error) {
	for i, s := range r.members.Servers {
		if s.ID == id && r.c.cut(r.self, i) {
			return "127.0.0.1:1", nil
		} else if s.ID == id {
			return s.Address, nil
		}
	}
	return "", errors.New("nobody")
}

// stock runs the cluster on raft's own transport.
func (c *cluster) stock() {
	members := Configuration(c.cast.committee)
	var nets []*raft.NetworkTransport
	for i, listener := range c.cast.listeners {
		listener.Close()
		n, err := raft.NewTCPTransportWithConfig("127.0.0.1:0", nil, &raft.NetworkTransportConfig{
			MaxPool: 3, Timeout: time.Second, Logger: Quiet(nopForT(c.t)), ServerAddressProvider: routes{c, i, &members},
		})
		require.NoError(c.t, err)
		c.t.Cleanup(func() { n.Close() })
		members.Servers[i].Address = n.LocalAddr()
		nets = append(nets, n)
	}
	for i, n := range nets {
		if i >= len(nets)-c.liars {
			go c.serve(i, n)
			continue
		}
		c.raft(i, n, members)
	}
}

// ours runs the cluster behind the guard.
func (c *cluster) ours() {
	n := len(c.cast.listeners)
	for i := range n {
		cfg := c.cast.config(i)
		cfg.Dial = func(ctx context.Context, endpoint string) (net.Conn, error) {
			to := slices.IndexFunc(c.cast.committee.Members, func(m oracle.Member) bool { return m.Endpoint == endpoint })
			if c.cut(i, to) {
				return nil, errors.New("cut off")
			}
			return dialTCP(ctx, endpoint)
		}
		tr, err := New(cfg)
		require.NoError(c.t, err)
		ctx, cancel := context.WithCancel(context.Background())
		done := make(chan struct{})
		go func() { defer close(done); _ = tr.Run(ctx) }()
		c.t.Cleanup(func() { cancel(); <-done })
		if i >= n-c.liars {
			c.lieFrom(i, tr)
			continue
		}
		of := groupOf(i, 7)
		of.Election = 200 * time.Millisecond
		group, err := tr.Open(ctx, of)
		require.NoError(c.t, err)
		node, store := c.raft(i, group, group.Configuration())
		group.Attach(node, store)
	}
}

// lieFrom answers in group 7 from a member's own connections, without a guard.
func (c *cluster) lieFrom(liar int, tr *Transport) {
	g := &Group{t: tr, id: 7, links: map[oracle.Address]*link{}}
	for operator, p := range tr.peers {
		s := newStream(c.ctx, p, 7)
		n := raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{Stream: s, MaxPool: 3, Timeout: time.Second, Logger: Quiet(nopForT(c.t))})
		c.t.Cleanup(func() { n.Close() })
		g.links[operator] = &link{operator: operator, stream: s, net: n}
		go c.serve(liar, n)
	}
	tr.mu.Lock()
	tr.groups[7] = g
	tr.mu.Unlock()
}

func (c *cluster) leaders() (terms []uint64) {
	for _, n := range c.nodes {
		if n.State() == raft.Leader {
			terms = append(terms, n.CurrentTerm())
		}
	}
	return terms
}

// halved is a committee in two halves that only the liars join: member 0 and
// member 2 stand, each half with the liars is a majority to raft.
func halved(t *testing.T, n, liars int) *cluster {
	c := newCluster(t, n, liars)
	c.halves = [][]int{{0, 1}, {2, 3}}
	if n == 7 {
		c.halves = [][]int{{0, 1}, {2, 3}, {4}}
	}
	c.split.Store(true)
	c.timing = func(i int, conf *raft.Config) {
		if i != 0 && i != 2 {
			conf.HeartbeatTimeout = calm
			conf.ElectionTimeout = calm
		} else {
			conf.PreVoteDisabled = true // they stand though nobody would vote for them
		}
		if i == 2 { // and do not split the votes for ever once they are healed
			conf.HeartbeatTimeout, conf.ElectionTimeout = 5*conf.HeartbeatTimeout, 5*conf.ElectionTimeout
		}
	}
	return c
}

func TestTwoLeadersInOneTerm(t *testing.T) {
	for _, size := range []struct{ n, liars int }{{5, 1}, {7, 2}} {
		// A machine with much else to do may have one half elect at its second try: a term
		// later, and for good, as nothing deposes either. Then another two halves try.
		inOneTerm := false
		for tries := 0; !inOneTerm; tries++ {
			require.Less(t, tries, 20, "raft never has two leaders in one term")
			stock := halved(t, size.n, size.liars)
			stock.stock()
			until(t, "each half has a leader", func() bool {
				terms := stock.leaders()
				inOneTerm = len(terms) == 2 && terms[0] == terms[1]
				return len(terms) == 2
			})
		}

		ours := halved(t, size.n, size.liars)
		ours.ours()
		until(t, "both have stood twice", func() bool {
			require.Empty(t, ours.leaders(), "no half is a quorum")
			return ours.nodes[0].CurrentTerm() > 2 && ours.nodes[2].CurrentTerm() > 2
		})
		ours.split.Store(false)
		until(t, "healed, one leads", func() bool { return len(ours.leaders()) == 1 })
	}
}

// A member that answers candidates with terms far ahead: raft takes them over. One
// honest member is away at first, so that a candidate needs the liar and hears it.
func TestTermsInAnswersToCandidates(t *testing.T) {
	lying := func() *cluster {
		c := newCluster(t, 4, 1)
		c.halves = [][]int{{0, 1}, {2}}
		c.split.Store(true)
		c.refuse = func(asked uint64) uint64 { return asked + 1<<40 }
		return c
	}
	highest := func(c *cluster) (highest uint64) {
		for _, n := range c.nodes {
			highest = max(highest, n.CurrentTerm())
		}
		return highest
	}
	stock := lying()
	stock.stock()
	until(t, "raft's terms run away", func() bool { return highest(stock) > 1<<40 })
	ours := lying()
	ours.ours()
	until(t, "ours stands twice", func() bool { return ours.nodes[0].CurrentTerm() > 2 || ours.nodes[1].CurrentTerm() > 2 })
	ours.split.Store(false)
	until(t, "ours elects a leader", func() bool { return len(ours.leaders()) == 1 })
	require.Less(t, highest(ours), uint64(1<<16))
}

// A follower that answers with ever higher terms.
func TestTermsInAnswersDeposeNobodyForLong(t *testing.T) {
	terms := func(c *cluster) (highest uint64) {
		for _, n := range c.nodes {
			highest = max(highest, n.CurrentTerm())
		}
		return highest
	}
	lying := func() *cluster {
		c := newCluster(t, 4, 1)
		c.lie = func(asked uint64) uint64 { return asked + 1<<40 }
		return c
	}
	stock := lying()
	stock.stock()
	ours := lying()
	ours.ours()
	until(t, "raft's leader falls again and again", func() bool { return terms(stock) >= 12 })
	require.Less(t, terms(ours), uint64(12), "ours falls ever more rarely")
	until(t, "ours orders entries", func() bool {
		for _, n := range ours.nodes {
			if n.State() == raft.Leader && n.Apply([]byte("entry"), time.Second).Error() == nil {
				return true
			}
		}
		return false
	})
}
