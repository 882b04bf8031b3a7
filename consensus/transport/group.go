package transport

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"sync"
	"time"

	"github.com/hashicorp/raft"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Limits of a group's traffic.
const (
	rpcTimeout   = 5 * time.Second
	maxPool      = 3  // idle connections to one peer
	maxProposals = 64 // forwarded entries of one peer that wait; more are dropped
)

// Group is the network of one raft group: a raft.Transport made of one
// NetworkTransport per peer, so that every RPC is known by the connection it
// came by, and the way for members to forward entries to the leader.
type Group struct {
	t     *Transport
	id    uint64
	guard guard
	links map[oracle.Address]*link
	calls chan raft.RPC
	props chan Message

	ctx    context.Context // ends with Close at the latest
	cancel context.CancelFunc
	tasks  sync.WaitGroup
	once   sync.Once
}

// link is one peer in a group.
type link struct {
	id        raft.ServerID
	operator  oracle.Address
	stream    *stream
	net       *raft.NetworkTransport
	proposals chan []byte
}

// Open joins a group under its number until ctx ends; Close leaves it and frees
// what it held, in either case. A group is open once.
func (t *Transport) Open(ctx context.Context, id uint64) (*Group, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.groups[id] != nil {
		return nil, fmt.Errorf("open raft group %d: it is open already", id)
	}
	ctx, cancel := context.WithCancel(ctx)
	g := &Group{
		t: t, id: id, guard: newGuard(t.cfg.Committee), links: map[oracle.Address]*link{},
		calls: make(chan raft.RPC), props: make(chan Message), ctx: ctx, cancel: cancel,
	}
	logger := Quiet(t.cfg.Logger)
	for operator, p := range t.peers {
		s := newStream(ctx, p, id)
		l := &link{id: ServerID(operator), operator: operator, stream: s, proposals: make(chan []byte, maxProposals)}
		l.net = raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{Stream: s, MaxPool: maxPool, Timeout: rpcTimeout, Logger: logger})
		g.links[operator] = l
		g.tasks.Go(func() { g.pump(l) })
		g.tasks.Go(func() { g.queue(l) })
	}
	t.groups[id] = g
	return g, nil
}

// Close leaves the group and ends its connections. raft calls it too.
func (g *Group) Close() error {
	g.once.Do(func() {
		g.t.mu.Lock()
		delete(g.t.groups, g.id)
		g.t.mu.Unlock()
		g.cancel()
		for _, l := range g.links {
			_ = l.net.Close() // closes the stream and with it the connections
		}
		g.tasks.Wait()
	})
	return nil
}

// pump passes a peer's RPCs on to raft, if the guard lets them.
func (g *Group) pump(l *link) {
	for {
		select {
		case rpc := <-l.net.Consumer():
			if !g.admit(l, rpc) {
				continue
			}
			select {
			case g.calls <- rpc:
			case <-g.ctx.Done():
				return
			}
		case <-g.ctx.Done():
			return
		}
	}
}

// admit answers an RPC that the guard refuses.
func (g *Group) admit(l *link, rpc raft.RPC) bool {
	err := g.guard.check(l.id, rpc)
	if err != nil {
		g.t.cfg.Logger.Warn("raft message refused", zap.Stringer("peer", l.operator), zap.Uint64("group", g.id), zap.Error(err))
		rpc.Respond(nil, err)
	}
	return err == nil
}

// queue passes a peer's forwarded entries on, fairly between peers.
func (g *Group) queue(l *link) {
	for {
		select {
		case entry := <-l.proposals:
			select {
			case g.props <- Message{From: l.operator, Data: entry}:
			case <-g.ctx.Done():
				return
			}
		case <-g.ctx.Done():
			return
		}
	}
}

// serve hands an inbound connection of a peer to its NetworkTransport.
func (g *Group) serve(operator oracle.Address, conn net.Conn) bool {
	l := g.links[operator]
	return l != nil && l.stream.deliver(conn)
}

// propose keeps an entry forwarded by a peer until it is read; a peer that
// forwards faster than entries are appended loses them.
func (g *Group) propose(operator oracle.Address, entry []byte) {
	if l := g.links[operator]; l != nil {
		select {
		case l.proposals <- entry:
		default:
		}
	}
}

// Forward queues an entry for the member that leads. It never blocks.
func (g *Group) Forward(leader oracle.Address, entry []byte) error {
	if len(entry) > MaxMessage {
		return fmt.Errorf("forward entry of %d bytes: want at most %d", len(entry), MaxMessage)
	}
	id := binary.BigEndian.AppendUint64(nil, g.id)
	return g.t.queueFrame(leader, newFrame(frameProposal, id, entry))
}

// Proposals gives the entries that peers forward to this node.
func (g *Group) Proposals() <-chan Message { return g.props }

// Configuration is the group's set of servers.
func (g *Group) Configuration() raft.Configuration { return Configuration(g.t.cfg.Committee) }

func (g *Group) link(id raft.ServerID) (*raft.NetworkTransport, error) {
	operator, err := oracle.ParseAddress(string(id))
	if err != nil {
		return nil, fmt.Errorf("raft server %.64q: %w", id, err)
	}
	l := g.links[operator]
	if l == nil {
		return nil, fmt.Errorf("raft server %s is not another member of the committee", id)
	}
	return l.net, nil
}

// Consumer implements raft.Transport.
func (g *Group) Consumer() <-chan raft.RPC { return g.calls }

// LocalAddr implements raft.Transport.
func (g *Group) LocalAddr() raft.ServerAddress { return raft.ServerAddress(ServerID(g.t.cfg.Self)) }

// EncodePeer implements raft.Transport.
func (g *Group) EncodePeer(_ raft.ServerID, address raft.ServerAddress) []byte {
	return []byte(address)
}

// DecodePeer implements raft.Transport.
func (g *Group) DecodePeer(b []byte) raft.ServerAddress { return raft.ServerAddress(b) }

// SetHeartbeatHandler implements raft.Transport: heartbeats take a fast path
// past Consumer, so the guard stands on it too.
func (g *Group) SetHeartbeatHandler(handle func(raft.RPC)) {
	for _, l := range g.links {
		l.net.SetHeartbeatHandler(func(rpc raft.RPC) {
			if g.admit(l, rpc) {
				handle(rpc)
			}
		})
	}
}

// AppendEntriesPipeline implements raft.Transport.
func (g *Group) AppendEntriesPipeline(id raft.ServerID, target raft.ServerAddress) (raft.AppendPipeline, error) {
	n, err := g.link(id)
	if err != nil {
		return nil, err
	}
	return n.AppendEntriesPipeline(id, target)
}

// AppendEntries implements raft.Transport.
func (g *Group) AppendEntries(id raft.ServerID, target raft.ServerAddress, args *raft.AppendEntriesRequest, resp *raft.AppendEntriesResponse) error {
	n, err := g.link(id)
	if err != nil {
		return err
	}
	return n.AppendEntries(id, target, args, resp)
}

// RequestVote implements raft.Transport.
func (g *Group) RequestVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestVoteRequest, resp *raft.RequestVoteResponse) error {
	n, err := g.link(id)
	if err != nil {
		return err
	}
	return n.RequestVote(id, target, args, resp)
}

// RequestPreVote implements raft.WithPreVote.
func (g *Group) RequestPreVote(id raft.ServerID, target raft.ServerAddress, args *raft.RequestPreVoteRequest, resp *raft.RequestPreVoteResponse) error {
	n, err := g.link(id)
	if err != nil {
		return err
	}
	return n.RequestPreVote(id, target, args, resp)
}

// InstallSnapshot implements raft.Transport: a log dies with its group and has
// no snapshots.
func (g *Group) InstallSnapshot(raft.ServerID, raft.ServerAddress, *raft.InstallSnapshotRequest, *raft.InstallSnapshotResponse, io.Reader) error {
	return fmt.Errorf("%w: snapshots are not sent", ErrGuard)
}

// TimeoutNow implements raft.Transport.
func (g *Group) TimeoutNow(raft.ServerID, raft.ServerAddress, *raft.TimeoutNowRequest, *raft.TimeoutNowResponse) error {
	return fmt.Errorf("%w: leadership is not transferred", ErrGuard)
}

var (
	_ raft.Transport   = (*Group)(nil)
	_ raft.WithPreVote = (*Group)(nil)
	_ raft.WithClose   = (*Group)(nil)
)
