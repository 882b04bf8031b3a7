package transport

import (
	"context"
	"crypto/ed25519"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"slices"
	"sync"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Limits in time and number of connections.
const (
	handshakeLimit = 5 * time.Second // from accept to a read header
	maxHandshakes  = 64              // connections not yet authenticated
	acceptPause    = 100 * time.Millisecond
	receiveBuffer  = 256 // messages waiting for Receive's reader
)

// Config says who this node is and whom it talks to.
type Config struct {
	Self      oracle.Address     // operator
	Key       ed25519.PrivateKey // of Self's tls_key in Committee
	Committee oracle.Committee   // whose members are let in until Follow names others; without members: nobody
	Listener  net.Listener       // already bound; closed when Run ends
	Logger    *zap.Logger

	// Dial reaches an endpoint; nil is TCP. Tests put memory here.
	Dial func(ctx context.Context, endpoint string) (net.Conn, error)
}

// Message is a side message with the operator whose connection brought it.
type Message struct {
	From oracle.Address
	Data []byte
}

// Status is how the connection to one peer is doing.
type Status struct {
	Operator  oracle.Address
	Connected bool   // this node's side connection to the peer is up
	Waiting   int    // frames in its queue
	Dropped   uint64 // frames that a full queue let go
}

// Transport is one node's connections to the members of its committees.
type Transport struct {
	cfg     Config
	receive chan Message
	slots   chan struct{} // one per handshake in progress
	tasks   sync.WaitGroup

	mu       sync.Mutex
	cert     tls.Certificate
	rekeyed  uint64          // how often cert was replaced
	followed []oracle.Member // of Follow, without this node
	members  members         // whose a key is, of all peers
	peers    map[oracle.Address]*peer
	ctx      context.Context // of Run; nil before
	ended    bool            // Run waits for its last tasks
	groups   map[uint64]*Group
	conns    map[net.Conn]struct{} // inbound, to be closed when Run ends
}

// New prepares a Transport and starts nothing. It fails when Self is not a
// member of a committee that has some, or Key is not its tls_key.
func New(cfg Config) (*Transport, error) {
	if len(cfg.Key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("transport: key of %d bytes: want an Ed25519 key", len(cfg.Key))
	}
	place := cfg.Committee.Index(cfg.Self)
	switch {
	case cfg.Committee.N() == 0:
	case place < 0:
		return nil, fmt.Errorf("transport: %w: operator %s", oracle.ReasonNotSeated, cfg.Self)
	case cfg.Committee.Members[place].TLSKey != [32]byte(cfg.Key.Public().(ed25519.PublicKey)):
		return nil, fmt.Errorf("transport: key is not the registered tls_key of operator %s", cfg.Self)
	}
	cert, err := Certificate(cfg.Key)
	if err != nil {
		return nil, fmt.Errorf("transport: %w", err)
	}
	if cfg.Dial == nil {
		cfg.Dial = dialTCP
	}
	t := &Transport{
		cfg: cfg, cert: cert, members: members{},
		peers: map[oracle.Address]*peer{}, receive: make(chan Message, receiveBuffer),
		slots: make(chan struct{}, maxHandshakes), groups: map[uint64]*Group{}, conns: map[net.Conn]struct{}{},
	}
	if err := t.Follow(cfg.Committee.Members); err != nil {
		return nil, fmt.Errorf("transport: %w", err)
	}
	return t, nil
}

// Self is the operator this node is.
func (t *Transport) Self() oracle.Address { return t.cfg.Self }

// Run accepts and keeps connections until ctx ends, and returns when all it
// started has ended.
func (t *Transport) Run(ctx context.Context) error {
	t.mu.Lock()
	if t.ctx != nil {
		t.mu.Unlock()
		return errors.New("transport: Run was called before")
	}
	t.ctx = ctx
	for _, p := range t.peers {
		t.begin(p)
	}
	t.mu.Unlock()

	stop := context.AfterFunc(ctx, t.closeConns)
	defer stop()
	err := t.accept(ctx)
	t.mu.Lock()
	t.ended = true // from here on nothing is added to tasks
	t.mu.Unlock()
	t.tasks.Wait()
	return err
}

// begin keeps a connection to a peer until it is let go or Run ends; the caller
// holds mu.
func (t *Transport) begin(p *peer) {
	if t.ctx != nil && !t.ended {
		ctx, cancel := context.WithCancel(t.ctx)
		p.cancel = cancel
		t.tasks.Go(func() { p.send(ctx) })
	}
}

// closeConns makes every blocked read and accept return.
func (t *Transport) closeConns() {
	t.cfg.Listener.Close()
	t.mu.Lock()
	defer t.mu.Unlock()
	for conn := range t.conns {
		conn.Close()
	}
}

func (t *Transport) accept(ctx context.Context) error {
	for {
		select {
		case t.slots <- struct{}{}:
		case <-ctx.Done():
			return nil
		}
		conn, err := t.cfg.Listener.Accept()
		if err != nil {
			<-t.slots
			if ctx.Err() != nil {
				return nil //nolint:nilerr // the end of ctx closed the listener
			}
			if errors.Is(err, net.ErrClosed) {
				return fmt.Errorf("accept peers on %s: %w", t.cfg.Listener.Addr(), err)
			}
			t.cfg.Logger.Warn("no connection accepted", zap.Error(err)) // such as too many open files: it passes
			select {
			case <-time.After(acceptPause):
			case <-ctx.Done():
			}
			continue
		}
		t.tasks.Go(func() { t.admit(ctx, conn) })
	}
}

// admit authenticates a connection, reads what it is for and serves it. The
// handshake's slot is free again as soon as the peer is known.
func (t *Transport) admit(ctx context.Context, raw net.Conn) {
	if !t.track(ctx, raw) {
		<-t.slots
		return
	}
	shown := t.shown()
	conn := tls.Server(raw, t.tls(nil))
	p, what, group, err := t.greet(ctx, conn)
	<-t.slots
	switch {
	case err != nil:
		t.cfg.Logger.Debug("connection refused", zap.String("remote", raw.RemoteAddr().String()), zap.Error(err))
	case what == purposeSide:
		p.serve(ctx, conn, shown)
	default:
		if g := t.group(group); g != nil && g.serve(p.operator, conn) {
			t.untrack(raw) // the group's stream closes it from here on
			if !p.still(conn, shown) {
				conn.Close()
			}
			return
		}
	}
	conn.Close()
	t.untrack(raw)
}

func (t *Transport) greet(ctx context.Context, conn *tls.Conn) (*peer, purpose, uint64, error) {
	if err := handshake(ctx, conn, handshakeLimit); err != nil {
		return nil, 0, 0, err
	}
	operator, err := t.identify(conn.ConnectionState())
	if err != nil {
		return nil, 0, 0, err
	}
	p := t.peer(operator)
	if p == nil {
		return nil, 0, 0, fmt.Errorf("%w: operator %s was let go", ErrStranger, operator)
	}
	if err := conn.SetReadDeadline(time.Now().Add(handshakeLimit)); err != nil {
		return nil, 0, 0, err
	}
	what, group, err := readHeader(conn)
	if err != nil {
		return nil, 0, 0, err
	}
	return p, what, group, conn.SetReadDeadline(time.Time{})
}

// track remembers an inbound connection; it closes it when Run has ended.
func (t *Transport) track(ctx context.Context, conn net.Conn) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	if ctx.Err() != nil {
		conn.Close()
		return false
	}
	t.conns[conn] = struct{}{}
	return true
}

func (t *Transport) untrack(conn net.Conn) {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.conns, conn)
}

func (t *Transport) group(id uint64) *Group {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.groups[id]
}

// Broadcast queues a message for every peer. It never blocks.
func (t *Transport) Broadcast(data []byte) error {
	return t.broadcast(data, func(oracle.Address) bool { return true })
}

// Multicast queues a message for the other members of a committee who are peers.
// It never blocks.
func (t *Transport) Multicast(committee oracle.Committee, data []byte) error {
	return t.broadcast(data, func(operator oracle.Address) bool { return committee.Index(operator) >= 0 })
}

func (t *Transport) broadcast(data []byte, gets func(oracle.Address) bool) error {
	if len(data) > MaxMessage {
		return fmt.Errorf("broadcast of %d bytes: want at most %d", len(data), MaxMessage)
	}
	frame := newFrame(frameMessage, data)
	t.mu.Lock()
	defer t.mu.Unlock()
	for operator, p := range t.peers {
		if gets(operator) {
			p.queue.push(frame)
		}
	}
	return nil
}

// Send queues a message for one member. It never blocks.
func (t *Transport) Send(operator oracle.Address, data []byte) error {
	if len(data) > MaxMessage {
		return fmt.Errorf("message of %d bytes: want at most %d", len(data), MaxMessage)
	}
	return t.queueFrame(operator, newFrame(frameMessage, data))
}

func (t *Transport) queueFrame(operator oracle.Address, frame []byte) error {
	p := t.peer(operator)
	if p == nil {
		return fmt.Errorf("send to %s: not another member of a committee", operator)
	}
	p.queue.push(frame)
	return nil
}

// Receive gives side messages as they come, each peer's in its order. The
// channel is never closed.
func (t *Transport) Receive() <-chan Message { return t.receive }

// Peers tells how each connection is doing, ascending by operator.
func (t *Transport) Peers() []Status {
	t.mu.Lock()
	defer t.mu.Unlock()
	out := make([]Status, 0, len(t.peers))
	for _, p := range t.peers {
		out = append(out, p.status())
	}
	slices.SortFunc(out, func(a, b Status) int { return a.Operator.Compare(b.Operator) })
	return out
}
