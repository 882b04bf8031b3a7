// Package memnet is a network in memory for tests in virtual time: listeners
// and connections that a testing/synctest bubble can wait on, and links between
// endpoints that a test cuts and heals. It opens no socket and is no part of a
// running node.
package memnet

import (
	"context"
	"errors"
	"fmt"
	"net"
	"sync"
)

// ErrUnreachable is returned for an endpoint where nobody listens or whose link is cut.
var ErrUnreachable = errors.New("endpoint is not reachable")

// Network connects endpoints by name.
type Network struct {
	mu        sync.Mutex
	listeners map[string]*listener
	cut       map[link]bool
	conns     map[*conn]link
}

// link is a pair of endpoints, the smaller name first.
type link struct{ a, b string }

func linkOf(a, b string) link {
	if a > b {
		a, b = b, a
	}
	return link{a, b}
}

// New makes a network without endpoints.
func New() *Network {
	return &Network{listeners: map[string]*listener{}, cut: map[link]bool{}, conns: map[*conn]link{}}
}

// Listen binds an endpoint until its listener is closed.
func (n *Network) Listen(endpoint string) (net.Listener, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.listeners[endpoint] != nil {
		return nil, fmt.Errorf("listen on %s: it is taken", endpoint)
	}
	l := &listener{network: n, endpoint: endpoint, accept: make(chan net.Conn), done: make(chan struct{})}
	n.listeners[endpoint] = l
	return l, nil
}

// Dialer gives the way out of one endpoint.
func (n *Network) Dialer(from string) func(ctx context.Context, endpoint string) (net.Conn, error) {
	return func(ctx context.Context, endpoint string) (net.Conn, error) {
		n.mu.Lock()
		l := n.listeners[endpoint]
		reachable := l != nil && !n.cut[linkOf(from, endpoint)]
		n.mu.Unlock()
		if !reachable {
			return nil, fmt.Errorf("dial %s from %s: %w", endpoint, from, ErrUnreachable)
		}
		near, far := net.Pipe()
		select {
		case l.accept <- n.keep(far, from, endpoint):
			return n.keep(near, from, endpoint), nil
		case <-l.done:
			return nil, fmt.Errorf("dial %s from %s: %w", endpoint, from, ErrUnreachable)
		case <-ctx.Done():
			return nil, ctx.Err()
		}
	}
}

// Cut ends every connection between two endpoints and refuses new ones.
func (n *Network) Cut(a, b string) {
	n.mu.Lock()
	n.cut[linkOf(a, b)] = true
	var ended []*conn
	for c, l := range n.conns {
		if l == linkOf(a, b) {
			ended = append(ended, c)
		}
	}
	n.mu.Unlock()
	for _, c := range ended {
		c.Close()
	}
}

// Isolate cuts an endpoint off from all the others.
func (n *Network) Isolate(endpoint string, others ...string) {
	for _, other := range others {
		if other != endpoint {
			n.Cut(endpoint, other)
		}
	}
}

// Heal lets every endpoint reach every other again.
func (n *Network) Heal() {
	n.mu.Lock()
	defer n.mu.Unlock()
	clear(n.cut)
}

func (n *Network) keep(c net.Conn, a, b string) *conn {
	n.mu.Lock()
	defer n.mu.Unlock()
	kept := &conn{Conn: c, network: n}
	n.conns[kept] = linkOf(a, b)
	return kept
}

type conn struct {
	net.Conn
	network *Network
}

// Close closes the connection and forgets it.
func (c *conn) Close() error {
	c.network.mu.Lock()
	delete(c.network.conns, c)
	c.network.mu.Unlock()
	return c.Conn.Close()
}

type listener struct {
	network  *Network
	endpoint string
	accept   chan net.Conn
	done     chan struct{}
	once     sync.Once
}

// Accept implements net.Listener.
func (l *listener) Accept() (net.Conn, error) {
	select {
	case c := <-l.accept:
		return c, nil
	case <-l.done:
		return nil, net.ErrClosed
	}
}

// Close frees the endpoint.
func (l *listener) Close() error {
	l.once.Do(func() {
		l.network.mu.Lock()
		delete(l.network.listeners, l.endpoint)
		l.network.mu.Unlock()
		close(l.done)
	})
	return nil
}

// Addr implements net.Listener.
func (l *listener) Addr() net.Addr { return address(l.endpoint) }

type address string

func (address) Network() string  { return "memory" }
func (a address) String() string { return string(a) }
