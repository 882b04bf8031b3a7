package transport

import (
	"context"
	"crypto/tls"
	"errors"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"github.com/hashicorp/raft"
	"golang.org/x/time/rate"
)

// Bounds of one peer in one group.
const (
	maxRequest  = 2 << 20  // bytes of requests that may arrive before one is answered: two, and room
	maxAnswer   = 64 << 10 // bytes of answers that may arrive before the next request
	maxAccepted = 8        // inbound connections; the oldest goes first
)

// Rates of one peer; who is faster waits.
const (
	maxRPCs       = 2000     // a second, in one group
	maxRPCBurst   = 4000     //
	maxBytes      = 64 << 20 // a second, of raft requests in one group
	maxBytesBurst = 32 << 20 //
	maxFrames     = 32 << 10 // a second, and a KiB of them
	maxFrameBurst = 64 << 10 //
)

// errBytes ends a connection that brings more than an RPC may have.
var errBytes = errors.New("raft connection: more bytes than an RPC may have")

// stream is the virtual network of one peer in one group: raft's
// NetworkTransport on it meets nobody but that peer.
type stream struct {
	peer   *peer
	group  uint64
	ctx    context.Context // ends with the group
	cancel context.CancelFunc
	accept chan net.Conn
	rate   *rate.Limiter // bytes of its requests

	away atomic.Bool // the last try to dial it failed

	mu      sync.Mutex
	closed  bool
	inbound []*meteredConn // oldest first
	all     map[*meteredConn]struct{}
}

func newStream(ctx context.Context, p *peer, group uint64) *stream {
	ctx, cancel := context.WithCancel(ctx)
	return &stream{peer: p, group: group, ctx: ctx, cancel: cancel, accept: make(chan net.Conn), rate: rate.NewLimiter(maxBytes, maxBytesBurst), all: map[*meteredConn]struct{}{}}
}

// meteredConn counts what it reads between two writes, the turn of an RPC.
type meteredConn struct {
	net.Conn
	owner *stream
	limit int64
	rate  *rate.Limiter // nil on outbound ones
	read  atomic.Int64
}

// Read fails once a turn brings too much.
func (c *meteredConn) Read(b []byte) (int, error) {
	n, err := c.Conn.Read(b)
	if c.rate != nil && n > 0 {
		if late := c.rate.WaitN(c.owner.ctx, n); late != nil {
			return 0, late
		}
	}
	if c.read.Add(int64(n)) > c.limit {
		c.Close()
		return 0, errBytes
	}
	return n, err
}

// Write begins the next turn.
func (c *meteredConn) Write(b []byte) (int, error) {
	c.read.Store(0)
	return c.Conn.Write(b)
}

// Close closes the connection and forgets it.
func (c *meteredConn) Close() error {
	c.owner.forget(c)
	return hangUp(c.Conn)
}

// hangUp closes a connection at once. TLS would say goodbye first, and wait five
// seconds for a peer that does not read.
func hangUp(conn net.Conn) error {
	if secure, ok := conn.(*tls.Conn); ok {
		conn = secure.NetConn()
	}
	return conn.Close()
}

// keep takes a connection under the stream's care; nil once it is closed.
func (s *stream) keep(conn net.Conn, limit int64, inbound bool) *meteredConn {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	c := &meteredConn{Conn: conn, owner: s, limit: limit}
	s.all[c] = struct{}{}
	if inbound {
		c.rate = s.rate
		s.inbound = append(s.inbound, c)
		if len(s.inbound) > maxAccepted {
			_ = hangUp(s.inbound[0].Conn) // its reader then calls Close, which forgets it
		}
	}
	return c
}

func (s *stream) forget(c *meteredConn) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.all, c)
	for i, other := range s.inbound {
		if other == c {
			s.inbound = append(s.inbound[:i:i], s.inbound[i+1:]...)
			return
		}
	}
}

// deliver hands an authenticated inbound connection to raft's listener.
func (s *stream) deliver(conn net.Conn) bool {
	c := s.keep(conn, maxRequest, true)
	if c == nil {
		return false
	}
	select {
	case s.accept <- c:
		return true
	case <-s.ctx.Done():
		s.forget(c)
		return false
	}
}

// Accept implements net.Listener.
func (s *stream) Accept() (net.Conn, error) {
	select {
	case conn := <-s.accept:
		return conn, nil
	case <-s.ctx.Done():
		return nil, net.ErrClosed
	}
}

// Close ends every connection of the peer in this group.
func (s *stream) Close() error {
	s.cancel()
	s.mu.Lock()
	s.closed = true
	s.mu.Unlock()
	s.cut()
	return nil
}

// cut ends the peer's connections in this group; it may make new ones.
func (s *stream) cut() {
	s.mu.Lock()
	conns := make([]*meteredConn, 0, len(s.all))
	for c := range s.all {
		conns = append(conns, c)
	}
	s.mu.Unlock()
	for _, c := range conns {
		abort(c.Conn)
		c.Close()
	}
}

// Addr is this node's own name in the group.
func (s *stream) Addr() net.Addr { return virtualAddr(ServerID(s.peer.t.cfg.Self)) }

// Dial reaches the stream's peer, whatever the address says.
func (s *stream) Dial(_ raft.ServerAddress, timeout time.Duration) (net.Conn, error) {
	ctx, cancel := context.WithTimeout(s.ctx, timeout)
	defer cancel()
	shown := s.peer.t.shown()
	conn, err := s.peer.dial(ctx, purposeRaft, s.group)
	s.away.Store(err != nil)
	if err != nil {
		return nil, err
	}
	c := s.keep(conn, maxAnswer, false)
	if c == nil {
		conn.Close()
		return nil, net.ErrClosed
	}
	if !s.peer.still(conn, shown) {
		abort(conn)
		return nil, errors.Join(net.ErrClosed, c.Close())
	}
	return c, nil
}

// virtualAddr is an operator as a network address.
type virtualAddr string

func (virtualAddr) Network() string  { return "sheaf" }
func (a virtualAddr) String() string { return string(a) }
