package transport

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"math/big"
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestMessagesReachEveryMember(t *testing.T) {
	c := newCastForT(t, 4)
	var nodes []*Transport
	for i := range 4 {
		tr, _ := c.run(i)
		nodes = append(nodes, tr)
	}
	require.NoError(t, nodes[0].Broadcast([]byte("to all")))
	for i := 1; i < 4; i++ {
		require.Equal(t, Message{From: c.operator(0), Data: []byte("to all")}, next(t, nodes[i]))
	}
	require.NoError(t, nodes[2].Send(c.operator(1), []byte("to one")))
	require.Equal(t, Message{From: c.operator(2), Data: []byte("to one")}, next(t, nodes[1]))
	for k := range 100 { // a peer's messages keep their order
		require.NoError(t, nodes[3].Send(c.operator(0), fmt.Appendf(nil, "%d", k)))
	}
	for k := range 100 {
		require.Equal(t, fmt.Sprint(k), string(next(t, nodes[0]).Data))
	}
	full := bytes.Repeat([]byte{7}, MaxMessage)
	require.NoError(t, nodes[0].Send(c.operator(1), full))
	require.Equal(t, full, next(t, nodes[1]).Data)
	require.Error(t, nodes[0].Send(c.operator(1), append(full, 0)))
	require.Error(t, nodes[0].Broadcast(append(full, 0)))
	require.Error(t, nodes[0].Send(c.operator(0), nil), "nobody sends to itself")
	require.Error(t, nodes[0].Send(oracle.Address{0x99}, nil))
	require.Len(t, nodes[0].Peers(), 3)
	require.Error(t, nodes[0].Run(t.Context()), "a transport runs once")
}

// A peer that was away gets what waited for it, from a node that kept running.
func TestRestartedPeerGetsWhatWaited(t *testing.T) {
	c := newCastForT(t, 4)
	a, _ := c.run(0)
	b, stop := c.run(1)
	require.NoError(t, a.Send(c.operator(1), []byte("before")))
	require.Equal(t, "before", string(next(t, b).Data))
	stop()
	until(t, "a sees the loss", func() bool { return !a.Peers()[0].Connected })
	require.NoError(t, a.Send(c.operator(1), []byte("while away")))
	require.NoError(t, a.Send(c.operator(1), []byte("and more")))
	c.listenAgain(1)
	b, _ = c.run(1)
	require.Equal(t, "while away", string(next(t, b).Data))
	require.Equal(t, "and more", string(next(t, b).Data))
	require.NoError(t, b.Send(c.operator(0), []byte("thanks")))
	require.Equal(t, "thanks", string(next(t, a).Data))
}

func TestNewRefusesAnotherKey(t *testing.T) {
	c := newCastForT(t, 4)
	cfg := c.config(0)
	cfg.Key = tlsKeyForT(1)
	_, err := New(cfg)
	require.ErrorContains(t, err, "tls_key")
	cfg = c.config(0)
	cfg.Self = oracle.Address{0x42}
	_, err = New(cfg)
	require.ErrorIs(t, err, oracle.ReasonNotSeated)
	cfg = c.config(0)
	cfg.Committee.Members = append([]oracle.Member{}, c.committee.Members...)
	cfg.Committee.Members[2].TLSKey = cfg.Committee.Members[1].TLSKey
	_, err = New(cfg)
	require.ErrorContains(t, err, "one tls_key")
}

// attempt dials member 0 with a certificate and says whether the connection was
// kept long enough to carry a header and a frame.
func attempt(t *testing.T, c *cast, conf *tls.Config) error {
	t.Helper()
	raw, err := net.Dial("tcp", c.committee.Members[0].Endpoint)
	require.NoError(t, err)
	defer raw.Close()
	conn := tls.Client(raw, conf)
	require.NoError(t, conn.SetDeadline(time.Now().Add(patience)))
	if err := conn.Handshake(); err != nil {
		return err
	}
	if err := writeHeader(conn, purposeSide, 0); err != nil {
		return err
	}
	if _, err := conn.Write(newFrame(frameMessage, []byte("let me in"))); err != nil {
		return err
	}
	_, err = conn.Read(make([]byte, 1)) // TLS 1.3: the server's refusal comes after the client is done
	return err
}

func TestOutsidersAreRefused(t *testing.T) {
	c := newCastForT(t, 4)
	node, _ := c.run(0)
	outsider, err := Certificate(tlsKeyForT(99))
	require.NoError(t, err)
	p256, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1)}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &p256.PublicKey, p256)
	require.NoError(t, err)
	self, err := Certificate(tlsKeyForT(0))
	require.NoError(t, err)
	member, err := Certificate(tlsKeyForT(1))
	require.NoError(t, err)
	stolen := member
	stolen.PrivateKey = tlsKeyForT(99) // a member's certificate without its key

	for name, conf := range map[string]*tls.Config{
		"outsider":       {Certificates: []tls.Certificate{outsider}},
		"no certificate": {},
		"another curve":  {Certificates: []tls.Certificate{{Certificate: [][]byte{der}, PrivateKey: p256}}},
		"own key":        {Certificates: []tls.Certificate{self}},
		"stolen":         {Certificates: []tls.Certificate{stolen}},
		"old TLS":        {Certificates: []tls.Certificate{member}, MaxVersion: tls.VersionTLS12},
	} {
		conf.InsecureSkipVerify = true
		err := attempt(t, c, conf)
		require.Error(t, err, name)
		var late net.Error
		require.False(t, errors.As(err, &late) && late.Timeout(), "%s: the connection was kept", name)
	}
	select {
	case m := <-node.Receive():
		t.Fatalf("a message of %s came through", m.From)
	default:
	}
}

// A member that answers at another member's endpoint is not taken for it.
func TestDialerPinsItsPeer(t *testing.T) {
	c := newCastForT(t, 4)
	c.run(2)
	cfg := c.config(0)
	cfg.Committee.Members = append([]oracle.Member{}, c.committee.Members...)
	cfg.Committee.Members[1].Endpoint = c.committee.Members[2].Endpoint
	tr, err := New(cfg)
	require.NoError(t, err)
	_, err = tr.peers[c.operator(1)].dial(t.Context(), purposeSide, 0)
	require.ErrorIs(t, err, ErrStranger)
}

// A member that breaks the framing loses its connection, not the node.
func TestBrokenFramesEndTheConnection(t *testing.T) {
	c := newCastForT(t, 4)
	node, _ := c.run(0)
	member, err := Certificate(tlsKeyForT(1))
	require.NoError(t, err)
	conf := &tls.Config{Certificates: []tls.Certificate{member}, InsecureSkipVerify: true}
	for name, sent := range map[string][]byte{
		"header version": {9, 1, 0, 0, 0, 0, 0, 0, 0, 0},
		"purpose":        {1, 7, 0, 0, 0, 0, 0, 0, 0, 0},
		"huge frame":     append([]byte{1, 1, 0, 0, 0, 0, 0, 0, 0, 0}, 0xff, 0xff, 0xff, 0xff),
		"empty frame":    append([]byte{1, 1, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 0),
		"frame kind":     append([]byte{1, 1, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 1, 9),
		"short proposal": append([]byte{1, 1, 0, 0, 0, 0, 0, 0, 0, 0}, 0, 0, 0, 2, 2, 0),
		"no such group":  {1, 2, 0, 0, 0, 0, 0, 0, 0, 5},
	} {
		raw, err := net.Dial("tcp", c.committee.Members[0].Endpoint)
		require.NoError(t, err)
		conn := tls.Client(raw, conf)
		require.NoError(t, conn.SetDeadline(time.Now().Add(patience)))
		_, err = conn.Write(sent)
		require.NoError(t, err, name)
		_, err = conn.Read(make([]byte, 1))
		require.Error(t, err, name)
		var late net.Error
		require.False(t, errors.As(err, &late) && late.Timeout(), "%s: the connection was kept", name)
		raw.Close()
	}
	other, _ := c.run(1)
	require.NoError(t, other.Send(c.operator(0), []byte("still here")))
	require.Equal(t, "still here", string(next(t, node).Data))
}

func TestQueueDropsTheOldest(t *testing.T) {
	q := newQueue()
	for i := range maxQueued + 10 {
		q.push(fmt.Appendf(nil, "%d", i))
	}
	waiting, dropped := q.stats()
	require.Equal(t, maxQueued, waiting)
	require.Equal(t, uint64(10), dropped)
	require.Equal(t, "10", string(q.pop()))

	q = newQueue()
	large := make([]byte, MaxMessage)
	for range 2 * maxQueuedBytes / MaxMessage {
		q.push(large)
	}
	require.LessOrEqual(t, q.bytes, maxQueuedBytes)
	for q.pop() != nil {
	}
	require.Zero(t, q.bytes)
}

// FuzzReadFrame: no bytes panic or make more than a frame may hold.
func FuzzReadFrame(f *testing.F) {
	f.Add(newFrame(frameMessage, []byte("x")))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 1})
	f.Fuzz(func(t *testing.T, b []byte) {
		kind, body, err := readFrame(bytes.NewReader(b))
		if err == nil {
			require.Equal(t, newFrame(kind, body), b[:5+len(body)])
		}
		_, _, _ = readHeader(bytes.NewReader(b))
	})
}

func TestCertificateKeepsTheKey(t *testing.T) {
	cert, err := Certificate(tlsKeyForT(3))
	require.NoError(t, err)
	parsed, err := x509.ParseCertificate(cert.Certificate[0])
	require.NoError(t, err)
	require.Equal(t, tlsKeyForT(3).Public(), parsed.PublicKey.(ed25519.PublicKey))
}

func TestRunEndsWithItsConnections(t *testing.T) {
	c := newCastForT(t, 4)
	_, stopA := c.run(0)
	b, _ := c.run(1)
	raw, err := net.Dial("tcp", c.committee.Members[0].Endpoint) // never says a word
	require.NoError(t, err)
	defer raw.Close()
	until(t, "connected", func() bool { return b.Peers()[0].Connected })
	stopA() // returns only when every goroutine of a has
	require.NoError(t, raw.SetReadDeadline(time.Now().Add(patience)))
	_, err = raw.Read(make([]byte, 1))
	require.Error(t, err)
	require.NotErrorIs(t, err, context.DeadlineExceeded)
}
