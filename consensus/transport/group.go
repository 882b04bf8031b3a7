package transport

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"net"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hashicorp/raft"
	"go.uber.org/zap"
	"golang.org/x/time/rate"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Limits of a group's traffic.
const (
	MaxEntries = 128       // of one replication request, if they are small
	maxPart    = 960 << 10 // bytes of entries of one request: raft's pipeline has two under way

	rpcTimeout   = 5 * time.Second
	maxBehind    = MaxEntries             // entries that a peer may lack in raft's pipeline
	awayPause    = 200 * time.Millisecond // between two tries to reach a peer that is away
	maxPool      = 3                      // idle connections to one peer
	maxProposals = 64                     // forwarded entries of one peer that wait; more are dropped
)

// GroupConfig is what the network of one raft group must know.
type GroupConfig struct {
	Group uint64 // number, from the contract
	// Committee whose group it is, this node among its members; it never changes.
	// Without members: that of the Transport's own configuration.
	Committee oracle.Committee
	Domain    oracle.Domain  // of what members sign
	First     oracle.Address // alone may lead at first; zero lets anybody
	Election  time.Duration  // raft's election timeout
	Signer    Signer

	// Author checks an entry and names the member who signed it; zero for one
	// that nobody signs. It reads no state of the log.
	Author func(entry []byte) (oracle.Address, error)
}

func (c GroupConfig) check() error {
	switch {
	case c.Election <= 0:
		return fmt.Errorf("open raft group %d: election timeout %s: want more than 0", c.Group, c.Election)
	case c.Signer == nil:
		return fmt.Errorf("open raft group %d: signer is missing", c.Group)
	case c.Author == nil:
		return fmt.Errorf("open raft group %d: author check is missing", c.Group)
	}
	return nil
}

// Group is the network of one raft group: a raft.Transport made of one
// NetworkTransport per peer, so that every RPC is known by the connection it
// came by, and the way for members to forward entries to the leader.
type Group struct {
	t          *Transport
	id         uint64
	committee  oracle.Committee
	guard      *guard
	links      map[oracle.Address]*link
	calls      chan raft.RPC
	props      chan Message
	complaints *complaints

	attached chan struct{} // closed by Attach
	turn     sync.Mutex    // held while raft decides on what was checked against its log

	ctx    context.Context // ends with Close at the latest
	cancel context.CancelFunc
	tasks  sync.WaitGroup
	once   sync.Once
}

// link is one peer in a group.
type link struct {
	operator  oracle.Address
	stream    *stream
	net       *raft.NetworkTransport
	proposals chan []byte
	rpcs      *rate.Limiter
	certified atomic.Uint64 // term of which the peer has this node's certificate
	has       atomic.Uint64 // entry up to which it last accepted
}

// Open joins a group under its number until ctx ends; Close leaves it and frees
// what it held, in either case. A group is open once. It lets nothing in before
// Attach.
func (t *Transport) Open(ctx context.Context, cfg GroupConfig) (*Group, error) {
	if err := cfg.check(); err != nil {
		return nil, err
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.groups[cfg.Group] != nil {
		return nil, fmt.Errorf("open raft group %d: it is open already", cfg.Group)
	}
	if cfg.Committee.N() == 0 {
		cfg.Committee = t.cfg.Committee
	}
	if cfg.Committee.Index(t.cfg.Self) < 0 {
		return nil, fmt.Errorf("open raft group %d: %w: operator %s", cfg.Group, oracle.ReasonNotSeated, t.cfg.Self)
	}
	ctx, cancel := context.WithCancel(ctx)
	g := &Group{
		t: t, id: cfg.Group, committee: cfg.Committee, guard: newGuard(t.cfg.Self, cfg.Committee, cfg), links: map[oracle.Address]*link{},
		calls: make(chan raft.RPC), props: make(chan Message), complaints: newComplaints(), attached: make(chan struct{}),
		ctx: ctx, cancel: cancel,
	}
	t.groups[cfg.Group] = g
	t.settle() // its members are peers for as long as it is open: none is let go
	logger := silent(t.cfg.Logger)
	for _, m := range cfg.Committee.Members {
		if m.Operator == t.cfg.Self {
			continue
		}
		s := newStream(ctx, t.peers[m.Operator], cfg.Group)
		l := &link{operator: m.Operator, stream: s, proposals: make(chan []byte, maxProposals), rpcs: rate.NewLimiter(maxRPCs, maxRPCBurst)}
		l.net = raft.NewNetworkTransportWithConfig(&raft.NetworkTransportConfig{Stream: s, MaxPool: maxPool, Timeout: rpcTimeout, Logger: logger})
		g.links[m.Operator] = l
		g.tasks.Go(func() { g.pump(l) })
		g.tasks.Go(func() { g.queue(l) })
	}
	return g, nil
}

// Attach shows the guard the raft that it guards, and lets peers in.
func (g *Group) Attach(view View, entries Entries) {
	g.guard.view, g.guard.entries = view, entries
	close(g.attached)
}

// Close leaves the group and ends its connections. raft calls it too.
func (g *Group) Close() error {
	g.once.Do(func() {
		g.t.mu.Lock()
		delete(g.t.groups, g.id)
		gone := g.t.settle()
		g.t.mu.Unlock()
		g.cancel()
		for _, l := range g.links {
			_ = l.net.Close() // closes the stream and with it the connections
		}
		for _, p := range gone {
			p.cut()
		}
		g.tasks.Wait()
	})
	return nil
}

// pump passes a peer's RPCs on to raft, if the guard lets them.
func (g *Group) pump(l *link) {
	select {
	case <-g.attached:
	case <-g.ctx.Done():
		return
	}
	for {
		select {
		case rpc := <-l.net.Consumer():
			g.pass(l, rpc, g.ask)
		case <-g.ctx.Done():
			return
		}
	}
}

// pass checks an RPC, has raft answer it, and completes the answer. What raft
// is asked was checked against a log that nobody else changes meanwhile.
func (g *Group) pass(l *link, rpc raft.RPC, ask func(command any) (raft.RPCResponse, bool)) {
	if l.rpcs.Wait(g.ctx) != nil {
		return
	}
	if err := g.guard.check(l.operator, rpc); err != nil {
		g.refuse(l, rpc, err)
		return
	}
	answer, ok, err := g.decide(rpc.Command, ask)
	if err != nil {
		g.refuse(l, rpc, err)
		return
	}
	if !ok {
		return
	}
	if answer.Error == nil {
		g.guard.reply(l.operator, rpc.Command, answer.Response)
	}
	rpc.Respond(answer.Response, answer.Error)
}

// decide has raft decide on a command that fits its log; one by one, but for
// heartbeats, which carry nothing and wait for no disk.
func (g *Group) decide(command any, ask func(any) (raft.RPCResponse, bool)) (answer raft.RPCResponse, ok bool, err error) {
	request, appends := command.(*raft.AppendEntriesRequest)
	if appends && heartbeat(request) {
		answer, ok = ask(command)
		return answer, ok, nil
	}
	g.turn.Lock()
	defer g.turn.Unlock()
	if appends {
		if err := g.guard.fits(request); err != nil {
			return raft.RPCResponse{}, false, err
		}
	}
	answer, ok = ask(command)
	return answer, ok, nil
}

// ask hands a command to raft's loop and waits for its answer.
func (g *Group) ask(command any) (raft.RPCResponse, bool) {
	answers := make(chan raft.RPCResponse, 1)
	select {
	case g.calls <- raft.RPC{Command: command, RespChan: answers}:
	case <-g.ctx.Done():
		return raft.RPCResponse{}, false
	}
	select {
	case answer := <-answers:
		return answer, true
	case <-g.ctx.Done():
		return raft.RPCResponse{}, false
	}
}

// refuse answers an RPC that the guard does not let in.
func (g *Group) refuse(l *link, rpc raft.RPC, err error) {
	log := g.t.cfg.Logger.Warn
	if strings.Contains(err.Error(), certificateNeeded) || errors.Is(err, errTurn) {
		log = g.t.cfg.Logger.Debug // the first word of every leader, and of candidates
	}
	log("raft message refused", zap.Stringer("peer", l.operator), zap.Uint64("group", g.id), zap.Error(err))
	rpc.Respond(nil, err)
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
func (g *Group) Configuration() raft.Configuration { return Configuration(g.committee) }

func (g *Group) link(id raft.ServerID) (*link, error) {
	operator, err := oracle.ParseAddress(string(id))
	if err != nil {
		return nil, fmt.Errorf("raft server %.64q: %w", id, err)
	}
	l := g.links[operator]
	if l == nil {
		return nil, fmt.Errorf("raft server %s is not another member of the committee", id)
	}
	return l, nil
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
	ask := func(command any) (raft.RPCResponse, bool) {
		answers := make(chan raft.RPCResponse, 1)
		handle(raft.RPC{Command: command, RespChan: answers})
		select {
		case answer := <-answers:
			return answer, true
		default:
			return raft.RPCResponse{}, false // raft is stopping
		}
	}
	for _, l := range g.links {
		l.net.SetHeartbeatHandler(func(rpc raft.RPC) {
			select {
			case <-g.attached:
				g.pass(l, rpc, ask)
			case <-g.ctx.Done():
			}
		})
	}
}
