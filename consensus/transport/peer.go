package transport

import (
	"context"
	"crypto/tls"
	"encoding/binary"
	"errors"
	"io"
	"math/rand/v2"
	"net"
	"sync"
	"sync/atomic"
	"time"

	"go.uber.org/zap"
	"golang.org/x/time/rate"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// How a lost side connection is tried again: after firstWait, then twice as
// long each time up to lastWait, each wait drawn from its upper half.
const (
	firstWait  = 50 * time.Millisecond
	lastWait   = 2 * time.Second
	writeLimit = 10 * time.Second // a peer that takes no frame for so long is cut off
)

// peer is one other member. Its own node dials a side connection for what it
// sends; ours carries what we send.
type peer struct {
	t         *Transport
	operator  oracle.Address
	queue     *queue
	connected atomic.Bool
	woken     chan struct{} // the peer is reachable again: it dialled us
	arrivals  *rate.Limiter // what it may send us: frames, and a KiB each

	cancel context.CancelFunc // ends send; nil before Run; guarded by t.mu
	member oracle.Member      // key and endpoint as they are known now; guarded by t.mu

	mu       sync.Mutex
	inbound  net.Conn // the newest; an older one is closed
	outbound net.Conn // this node's side connection; nil while there is none
}

func newPeer(t *Transport, m oracle.Member) *peer {
	return &peer{t: t, operator: m.Operator, member: m, queue: newQueue(), woken: make(chan struct{}, 1), arrivals: rate.NewLimiter(maxFrames, maxFrameBurst)}
}

// cut ends the side connections, so that they are made anew if the peer is still
// one, with the keys and at the endpoint that count now.
func (p *peer) cut() {
	p.mu.Lock()
	conns := []net.Conn{p.inbound, p.outbound}
	p.mu.Unlock()
	for _, conn := range conns {
		if conn != nil {
			abort(conn)
		}
	}
	p.wake()
}

// abort ends a connection at once: a goodbye could wait for a peer who reads nothing.
func abort(conn net.Conn) {
	if secure, ok := conn.(*tls.Conn); ok {
		conn = secure.NetConn()
	}
	conn.Close()
}

// wake has a lost connection tried again at once.
func (p *peer) wake() {
	select {
	case p.woken <- struct{}{}:
	default:
	}
}

// still says whether a connection is of this peer and of this node by the keys that
// count now: it is asked once a change of keys would find the connection and end it.
func (p *peer) still(conn *tls.Conn, shown uint64) bool {
	operator, err := p.t.identify(conn.ConnectionState())
	return err == nil && operator == p.operator && p.t.peer(operator) == p && p.t.shown() == shown
}

func (p *peer) status() Status {
	waiting, dropped := p.queue.stats()
	return Status{Operator: p.operator, Connected: p.connected.Load(), Waiting: waiting, Dropped: dropped}
}

// dial opens an authenticated connection to this peer and says what it is for.
func (p *peer) dial(ctx context.Context, what purpose, group uint64) (*tls.Conn, error) {
	ctx, cancel := context.WithTimeout(ctx, handshakeLimit)
	defer cancel()
	p.t.mu.Lock()
	endpoint := p.member.Endpoint
	p.t.mu.Unlock()
	raw, err := p.t.cfg.Dial(ctx, endpoint)
	if err != nil {
		return nil, err
	}
	conn := tls.Client(raw, p.t.tls(&p.operator))
	if err := handshake(ctx, conn, handshakeLimit); err != nil {
		return nil, err
	}
	if err := conn.SetWriteDeadline(time.Now().Add(handshakeLimit)); err != nil {
		conn.Close()
		return nil, err
	}
	if err := writeHeader(conn, what, group); err != nil {
		conn.Close()
		return nil, err
	}
	return conn, conn.SetWriteDeadline(time.Time{})
}

// send keeps a side connection to the peer and writes its queue until ctx ends.
func (p *peer) send(ctx context.Context) {
	wait := firstWait
	var unsent []byte // taken from the queue, not known to be written
	for ctx.Err() == nil {
		shown := p.t.shown()
		conn, err := p.dial(ctx, purposeSide, 0)
		if err != nil {
			p.t.cfg.Logger.Debug("peer not reached", zap.Stringer("peer", p.operator), zap.Error(err))
		} else {
			wait = firstWait
			p.connected.Store(true)
			unsent = p.write(ctx, conn, shown, unsent)
			p.connected.Store(false)
		}
		if !p.pause(ctx, wait) {
			return
		}
		wait = min(2*wait, lastWait)
	}
}

// pause waits before the next attempt, less if the peer shows itself.
func (p *peer) pause(ctx context.Context, wait time.Duration) bool {
	timer := time.NewTimer(wait/2 + rand.N(wait/2))
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-p.woken:
	case <-timer.C:
	}
	return true
}

// write sends frames until the connection or ctx ends; it returns the frame
// that may not have arrived.
func (p *peer) write(ctx context.Context, conn *tls.Conn, shown uint64, frame []byte) []byte {
	p.mu.Lock()
	p.outbound = conn
	p.mu.Unlock()
	if !p.still(conn, shown) {
		conn.Close()
	}
	gone := make(chan struct{})
	go func() { // the peer sends nothing here: a read returns when it is gone
		defer close(gone)
		_, _ = io.Copy(io.Discard, io.LimitReader(conn, 1))
	}()
	defer func() {
		_ = hangUp(conn)
		<-gone
	}()
	for {
		if frame == nil {
			frame = p.queue.pop()
		}
		if frame == nil {
			select {
			case <-p.queue.ready:
				continue
			case <-gone:
				return nil
			case <-ctx.Done():
				return nil
			}
		}
		if err := conn.SetWriteDeadline(time.Now().Add(writeLimit)); err != nil {
			return frame
		}
		if _, err := conn.Write(frame); err != nil {
			return frame
		}
		frame = nil
	}
}

// serve reads the peer's side connection until it ends. There is one reader per
// peer: a new connection ends the old one.
func (p *peer) serve(ctx context.Context, conn *tls.Conn, shown uint64) {
	p.mu.Lock()
	if p.inbound != nil {
		p.inbound.Close()
	}
	p.inbound = conn
	p.mu.Unlock()
	if !p.still(conn, shown) {
		return
	}
	p.wake()
	for {
		kind, body, err := readFrame(conn)
		if err == nil {
			err = p.arrivals.WaitN(ctx, 1+len(body)/1024)
		}
		if err != nil {
			if !errors.Is(err, io.EOF) && ctx.Err() == nil {
				p.t.cfg.Logger.Debug("side connection ended", zap.Stringer("peer", p.operator), zap.Error(err))
			}
			return
		}
		if !p.handle(ctx, kind, body) {
			return
		}
	}
}

// handle passes a frame on; it blocks while this node's reader is behind.
func (p *peer) handle(ctx context.Context, kind frameKind, body []byte) bool {
	switch {
	case kind == frameMessage && len(body) <= MaxMessage:
		select {
		case p.t.receive <- Message{From: p.operator, Data: body}:
		case <-ctx.Done():
			return false
		}
	case kind == frameProposal && len(body) >= 8:
		if g := p.t.group(binary.BigEndian.Uint64(body)); g != nil {
			g.propose(p.operator, body[8:])
		}
	case kind == frameComplaint && len(body) == complaintSize:
		if g := p.t.group(binary.BigEndian.Uint64(body)); g != nil {
			if err := g.hear(body); err != nil {
				p.t.cfg.Logger.Warn("complaint refused", zap.Stringer("peer", p.operator), zap.Error(err))
			}
		}
	default:
		p.t.cfg.Logger.Warn("peer sent a frame that is not known", zap.Stringer("peer", p.operator), zap.Uint8("kind", uint8(kind)))
		return false
	}
	return true
}
