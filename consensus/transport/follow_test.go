package transport

import (
	"context"
	"crypto/ed25519"
	"net"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// path is a text that one node sends to another.
type path struct {
	from, to oracle.Address
	text     string
}

// reaches says whether a message of one node is delivered at another. What is written
// to a connection that the peer has yet to refuse is lost: it is sent again, as users
// do, and may come twice.
func (c *cast) reaches(from, to *Transport, text string) {
	c.t.Helper()
	want := path{from.Self(), to.Self(), text}
	send := func() { require.NoError(c.t, from.Send(to.Self(), []byte(text))) }
	deadline, again := time.After(patience), time.NewTicker(time.Second)
	defer again.Stop()
	for send(); ; {
		select {
		case m := <-to.Receive():
			got := path{m.From, to.Self(), string(m.Data)}
			if c.reached[got] = c.reached[got] || got == want; got == want {
				return
			}
			require.True(c.t, c.reached[got], "%v came, which nobody sent", got)
		case <-again.C:
			send()
		case <-deadline:
			c.t.Fatalf("%v never came", want)
		}
	}
}

// A transport that knows nobody lets nobody in; who is named is reached and let in,
// who is no more named is let go.
func TestFollowTakesUpAndLetsGo(t *testing.T) {
	c := newCastForT(t, 5)
	whole := c.committee
	cfg := c.config(4)
	cfg.Committee = oracle.Committee{} // nobody was named yet
	late := c.runAs(cfg)
	require.Empty(t, late.Peers())
	require.Error(t, late.Send(c.operator(0), nil))
	c.committee.Members = slices.Clone(whole.Members[:4])
	var nodes []*Transport
	for i := range 4 {
		tr, _ := c.run(i)
		nodes = append(nodes, tr)
	}
	c.reaches(nodes[0], nodes[1], "as before")
	for _, tr := range append(slices.Clone(nodes[1:]), late) { // the first one goes, the fifth comes
		require.NoError(t, tr.Follow(whole.Members[1:]))
	}
	require.NoError(t, nodes[0].Follow(nil))
	require.Len(t, late.Peers(), 3)
	require.Len(t, nodes[1].Peers(), 3)
	require.Empty(t, nodes[0].Peers())
	for _, tr := range nodes[1:] {
		c.reaches(tr, late, "welcome")
		c.reaches(late, tr, "thanks")
	}
	require.Error(t, nodes[1].Send(nodes[0].Self(), nil))
	require.Error(t, nodes[0].Send(nodes[1].Self(), nil))

	two := slices.Clone(whole.Members[1:])
	two[0].TLSKey = two[1].TLSKey
	require.ErrorContains(t, nodes[1].Follow(two), "have one tls_key")
	require.Len(t, nodes[1].Peers(), 3, "nothing has changed")
}

// runAs starts a transport of any configuration.
func (c *cast) runAs(cfg Config) *Transport {
	c.t.Helper()
	t, err := New(cfg)
	require.NoError(c.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() {
		if err := t.Run(ctx); err != nil {
			c.t.Errorf("transport of %s: %v", cfg.Self, err)
		}
	})
	c.t.Cleanup(func() { cancel(); done.Wait() })
	return t
}

// A member that registers another key and another endpoint is reached there, and
// nobody with the old key is let in any more; connections of the old key end.
func TestFollowTakesAnotherKeyAndEndpoint(t *testing.T) {
	c := newCastForT(t, 4)
	a, _ := c.run(0)
	b, stop := c.run(1)
	c.reaches(a, b, "before")
	c.reaches(b, a, "before")

	stop()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	t.Cleanup(func() { listener.Close() })
	old := c.config(1)
	members := slices.Clone(c.committee.Members)
	members[1].TLSKey = [32]byte(tlsKeyForT(9).Public().(ed25519.PublicKey))
	members[1].Endpoint = listener.Addr().String()
	require.NoError(t, a.Follow(members))
	c.committee.Members = members
	c.listeners[1] = listener
	cfg := c.config(1)
	cfg.Key = tlsKeyForT(9)
	moved := c.runAs(cfg)
	c.reaches(a, moved, "after")
	c.reaches(moved, a, "after")

	thief, err := New(old)
	require.NoError(t, err)
	conn, err := thief.peer(a.Self()).dial(t.Context(), purposeSide, 0)
	if err == nil { // a server refuses after the client's half of the handshake
		defer conn.Close()
		_, err = conn.Read(make([]byte, 1))
	}
	require.Error(t, err)
}

// A running node shows another key of its own: peers who know it let it in again,
// on connections that are made anew.
func TestRekeyChangesTheOwnKey(t *testing.T) {
	c := newCastForT(t, 4)
	a, _ := c.run(0)
	b, _ := c.run(1)
	c.reaches(a, b, "before")
	c.reaches(b, a, "before")
	members := slices.Clone(c.committee.Members)
	members[1].TLSKey = [32]byte(tlsKeyForT(9).Public().(ed25519.PublicKey))
	require.NoError(t, a.Follow(members)) // a has read the block first
	until(t, "b is cut off", func() bool { return !b.Peers()[0].Connected })
	require.NoError(t, b.Rekey(tlsKeyForT(9)))
	require.NoError(t, b.Follow(members))
	c.reaches(a, b, "after")
	c.reaches(b, a, "after")
}

// A connection whose handshake showed the key before the last one is none on which
// anything is sent or taken, though the change of keys was too early to find it.
func TestRekeyEndsWhatShowedTheOldKey(t *testing.T) {
	c := newCastForT(t, 4)
	a, _ := c.run(0)
	b, err := New(c.config(1))
	require.NoError(t, err)
	p, shown := b.peer(a.Self()), b.shown()
	conn, err := p.dial(t.Context(), purposeSide, 0)
	require.NoError(t, err)
	t.Cleanup(func() { conn.Close() })
	require.True(t, p.still(conn, shown))
	require.NoError(t, b.Rekey(tlsKeyForT(9)))
	require.False(t, p.still(conn, shown))
	frame := newFrame(frameMessage, []byte("kept"))
	require.Equal(t, frame, p.write(t.Context(), conn, shown, frame), "what was not sent is kept for the next connection")
}

// An open group keeps its committee, and its members stay peers until it is closed,
// whoever is followed meanwhile; another group has another committee.
func TestAGroupKeepsItsCommittee(t *testing.T) {
	c := newCastForT(t, 5)
	whole := c.committee
	first := oracle.Committee{Epoch: 1, Members: whole.Members[:4]}
	second := oracle.Committee{Epoch: 2, Members: whole.Members[1:]}
	c.committee = first
	a, _ := c.run(1)
	b, _ := c.run(0)
	cfg := groupOf(1, 7)
	old, err := a.Open(t.Context(), cfg)
	require.NoError(t, err)
	other, err := b.Open(t.Context(), groupOf(0, 7))
	require.NoError(t, err)
	t.Cleanup(func() { other.Close() })
	other.Attach(&book{term: 1}, &book{})

	require.NoError(t, a.Follow(second.Members))
	cfg.Group, cfg.Committee = 8, second
	young, err := a.Open(t.Context(), cfg)
	require.NoError(t, err)
	require.Equal(t, Configuration(first), old.Configuration())
	require.Equal(t, Configuration(second), young.Configuration())
	require.Len(t, a.Peers(), 4, "members of both")
	c.reaches(a, b, "still a member of the old group")
	_, err = young.link(ServerID(b.Self()))
	require.ErrorContains(t, err, "not another member")
	var answer raft.RequestPreVoteResponse // reaches the old group's other member all the same
	err = old.RequestPreVote(ServerID(b.Self()), raft.ServerAddress(ServerID(b.Self())), &raft.RequestPreVoteRequest{
		RPCHeader: raft.RPCHeader{ProtocolVersion: 3, ID: []byte(a.Self().String()), Addr: []byte(a.Self().String())}, Term: 0,
	}, &answer)
	require.Error(t, err, "refused by the guard, so it was heard")
	require.NotErrorIs(t, err, net.ErrClosed)

	require.NoError(t, old.Close())
	require.Len(t, a.Peers(), 3)
	require.Error(t, a.Send(b.Self(), nil), "let go with the last group")
	require.NoError(t, young.Close())

	cfg.Committee = oracle.Committee{Epoch: 3, Members: []oracle.Member{whole.Members[0]}}
	_, err = a.Open(t.Context(), cfg)
	require.ErrorIs(t, err, oracle.ReasonNotSeated)
}
