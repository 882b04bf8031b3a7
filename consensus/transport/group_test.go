package transport

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"
)

func headerOf(c *cast, i int) raft.RPCHeader {
	id := []byte(ServerID(c.operator(i)))
	return raft.RPCHeader{ProtocolVersion: 3, ID: id, Addr: id}
}

// pair is two members in one group, the second answering every RPC it gets.
func pairForT(t *testing.T) (*cast, *Group, *Group, chan raft.RPC) {
	c := newCastForT(t, 4)
	a, _ := c.run(0)
	b, _ := c.run(1)
	ga, err := a.Open(context.Background(), groupOf(0, 7))
	require.NoError(t, err)
	gb, err := b.Open(context.Background(), groupOf(1, 7))
	require.NoError(t, err)
	log := &book{term: 2, entries: make([]raft.Log, 1)}
	gb.Attach(log, log)
	gb.guard.crown(certificate{term: 2, candidate: c.operator(0)})
	t.Cleanup(func() { ga.Close(); gb.Close() })
	_, err = a.Open(context.Background(), groupOf(0, 7))
	require.ErrorContains(t, err, "open already")
	seen := make(chan raft.RPC, 16)
	answer := func(rpc raft.RPC) {
		seen <- rpc
		switch rpc.Command.(type) {
		case *raft.AppendEntriesRequest:
			rpc.Respond(&raft.AppendEntriesResponse{Term: 2, Success: true}, nil)
		case *raft.RequestVoteRequest:
			rpc.Respond(&raft.RequestVoteResponse{Term: 2, Granted: true}, nil)
		case *raft.RequestPreVoteRequest:
			rpc.Respond(&raft.RequestPreVoteResponse{Term: 2, Granted: true}, nil)
		}
	}
	gb.SetHeartbeatHandler(answer)
	go func() {
		for {
			select {
			case rpc := <-gb.Consumer():
				answer(rpc)
			case <-gb.ctx.Done():
				return
			}
		}
	}()
	return c, ga, gb, seen
}

func TestGroupCarriesRaft(t *testing.T) {
	c, ga, gb, seen := pairForT(t)
	target, address := ServerID(c.operator(1)), raft.ServerAddress(ServerID(c.operator(1)))
	own := headerOf(c, 0)
	require.Equal(t, raft.ServerAddress(ServerID(c.operator(0))), ga.LocalAddr())
	require.Equal(t, address, ga.DecodePeer(ga.EncodePeer(target, address)))

	var pre raft.RequestPreVoteResponse
	require.NoError(t, ga.links[c.operator(1)].net.RequestPreVote(target, address, &raft.RequestPreVoteRequest{RPCHeader: own, Term: 2, LastLogIndex: 1}, &pre))
	require.True(t, pre.Granted)
	<-seen
	var done raft.AppendEntriesResponse
	heartbeat := &raft.AppendEntriesRequest{RPCHeader: own, Term: 2}
	require.NoError(t, ga.AppendEntries(target, address, heartbeat, &done))
	require.True(t, done.Success)
	<-seen
	pipeline, err := ga.AppendEntriesPipeline(target, address)
	require.NoError(t, err)
	_, err = pipeline.AppendEntries(&raft.AppendEntriesRequest{RPCHeader: own, Term: 2, PrevLogEntry: 1, PrevLogTerm: 1, Entries: []*raft.Log{{Index: 2, Term: 2, Data: []byte("x")}}}, &done)
	require.NoError(t, err)
	future := <-pipeline.Consumer()
	require.NoError(t, future.Error())
	require.True(t, future.Response().Success)
	require.NoError(t, pipeline.Close())
	<-seen

	require.NoError(t, ga.Forward(c.operator(1), []byte("entry")))
	select {
	case m := <-gb.Proposals():
		require.Equal(t, Message{From: c.operator(0), Data: []byte("entry")}, m)
	case <-time.After(patience):
		t.Fatal("the forwarded entry never came")
	}
	require.Error(t, ga.Forward(c.operator(1), make([]byte, MaxMessage+1)))
}

// A member cannot speak for another, not even by a heartbeat, which takes a
// path of its own, and cannot send a snapshot or hand over leadership.
func TestGroupRefusesAMemberWithAnothersName(t *testing.T) {
	c, ga, _, seen := pairForT(t)
	target, address := ServerID(c.operator(1)), raft.ServerAddress(ServerID(c.operator(1)))
	other := headerOf(c, 2)
	var vote raft.RequestVoteResponse
	err := ga.RequestVote(target, address, &raft.RequestVoteRequest{RPCHeader: other, Term: 3}, &vote)
	require.ErrorContains(t, err, "refused by the guard")
	require.False(t, vote.Granted)
	var done raft.AppendEntriesResponse
	err = ga.AppendEntries(target, address, &raft.AppendEntriesRequest{RPCHeader: other, Term: 2}, &done)
	require.ErrorContains(t, err, "refused by the guard")

	// The peer's own NetworkTransport lets out what Group would not send.
	n := ga.links[c.operator(1)].net
	own := headerOf(c, 0)
	err = n.TimeoutNow(target, address, &raft.TimeoutNowRequest{RPCHeader: own}, &raft.TimeoutNowResponse{})
	require.ErrorContains(t, err, "never accepted")
	err = n.InstallSnapshot(target, address, &raft.InstallSnapshotRequest{RPCHeader: own, Size: 3}, &raft.InstallSnapshotResponse{}, strings.NewReader("abc"))
	require.ErrorContains(t, err, "never accepted")

	require.ErrorIs(t, ga.TimeoutNow(target, address, nil, nil), ErrGuard)
	require.ErrorIs(t, ga.InstallSnapshot(target, address, nil, nil, nil), ErrGuard)
	_, err = ga.AppendEntriesPipeline("nobody", address)
	require.Error(t, err)
	require.Error(t, ga.RequestVote(ServerID(c.operator(0)), "", nil, nil), "not to itself")
	select {
	case rpc := <-seen:
		t.Fatalf("a %T came through", rpc.Command)
	default:
	}
}

// A request over the cap ends its connection before it is decoded in full.
func TestGroupCapsRequests(t *testing.T) {
	c, ga, _, seen := pairForT(t)
	target, address := ServerID(c.operator(1)), raft.ServerAddress(ServerID(c.operator(1)))
	huge := &raft.AppendEntriesRequest{RPCHeader: headerOf(c, 0), Term: 2, Entries: []*raft.Log{{Index: 1, Data: make([]byte, maxRequest+1)}}}
	err := ga.AppendEntries(target, address, huge, &raft.AppendEntriesResponse{})
	require.Error(t, err)
	require.Empty(t, seen)
	require.NoError(t, ga.AppendEntries(target, address, &raft.AppendEntriesRequest{RPCHeader: headerOf(c, 0), Term: 2}, &raft.AppendEntriesResponse{}))
}

func TestClosedGroupAnswersNobody(t *testing.T) {
	c, ga, gb, _ := pairForT(t)
	target, address := ServerID(c.operator(1)), raft.ServerAddress(ServerID(c.operator(1)))
	var pre raft.RequestPreVoteResponse
	ask := func() error {
		return ga.links[c.operator(1)].net.RequestPreVote(target, address, &raft.RequestPreVoteRequest{RPCHeader: headerOf(c, 0), Term: 3, LastLogIndex: 1}, &pre)
	}
	require.NoError(t, ask())
	require.NoError(t, gb.Close())
	require.Error(t, ask())
	require.Error(t, ask(), "a new connection to a closed group ends")
	require.NoError(t, ga.Close())
	require.NoError(t, ga.Close())
	require.Error(t, ask())
	again, err := ga.t.Open(context.Background(), groupOf(0, 7))
	require.NoError(t, err)
	require.NoError(t, again.Close())
}

func TestStreamKeepsTheNewestConnections(t *testing.T) {
	c := newCastForT(t, 4)
	tr, err := New(c.config(0))
	require.NoError(t, err)
	s := newStream(t.Context(), tr.peers[c.operator(1)], 1)
	var pipes []*fakeConn
	for range maxAccepted + 3 {
		conn := &fakeConn{}
		pipes = append(pipes, conn)
		kept := s.keep(conn, 10, true)
		if conn.closed {
			t.Fatal("the newest was closed")
		}
		for i, p := range pipes[:max(0, len(pipes)-maxAccepted)] {
			require.True(t, p.closed, "connection %d", i)
			for held := range s.all {
				if held.Conn == p {
					held.Close()
				}
			}
		}
		_, err := kept.Write(nil)
		require.NoError(t, err)
	}
	require.Len(t, s.all, maxAccepted)
	var metered *meteredConn
	for held := range s.all {
		metered = held
	}
	_, err = metered.Read(make([]byte, 10))
	require.NoError(t, err)
	_, err = metered.Read(make([]byte, 1))
	require.ErrorIs(t, err, errBytes)
	require.NoError(t, s.Close())
	require.Nil(t, s.keep(&fakeConn{}, 10, true))
	require.False(t, s.deliver(&fakeConn{}))
	_, err = s.Accept()
	require.Error(t, err)
	_, err = s.Dial("", time.Second)
	require.Error(t, err)
}
