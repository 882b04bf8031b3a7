package transport

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/binary"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const patience = 20 * time.Second

func tlsKeyForT(i int) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(binary.BigEndian.AppendUint64(make([]byte, 24), uint64(i)))
}

var castDomain = oracle.Domain{ChainID: 7, Hub: oracle.Address{0xaa}}

// signer is a member's signing key with its votes in memory.
type signer struct {
	key   *ecdsa.PrivateKey
	mu    sync.Mutex
	votes map[uint64]oracle.Address // by term, of one group
}

func signerForT(i int) *signer {
	seed := oracle.Keccak([]byte("signer"), []byte{byte(i)})
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		panic(err)
	}
	return &signer{key: key, votes: map[uint64]oracle.Address{}}
}

func (s *signer) address() oracle.Address {
	return oracle.Address(crypto.PubkeyToAddress(s.key.PublicKey))
}

func (s *signer) sign(structHash oracle.Hash) (oracle.Signature, error) {
	digest := castDomain.Digest(structHash)
	full, err := crypto.Sign(digest[:], s.key)
	if err != nil {
		return oracle.Signature{}, err
	}
	return threshold.Compact(full)
}

func (s *signer) SignVote(v oracle.Vote) (oracle.Signature, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if held, voted := s.votes[v.Term]; voted && held != v.Candidate {
		return oracle.Signature{}, oracle.ReasonLockRefused
	}
	s.votes[v.Term] = v.Candidate
	return s.sign(v.StructHash())
}

func (s *signer) SignComplaint(c oracle.Complaint) (oracle.Signature, error) {
	return s.sign(c.StructHash())
}

// unsigned takes every entry for one that nobody signs.
func unsigned([]byte) (oracle.Address, error) { return oracle.Address{}, nil }

// groupOf is how member i opens a group.
func groupOf(i int, group uint64) GroupConfig {
	return GroupConfig{Group: group, Domain: castDomain, Election: 300 * time.Millisecond, Signer: signerForT(i), Author: unsigned}
}

// book is a log and the figures of a raft that a guard looks at.
type book struct {
	term, commit uint64
	entries      []raft.Log // from index 1
}

func (b *book) State() raft.RaftState { return raft.Follower }
func (b *book) CurrentTerm() uint64   { return b.term }
func (b *book) CommitIndex() uint64   { return b.commit }
func (b *book) LastIndex() uint64     { return uint64(len(b.entries)) }

func (b *book) GetLog(index uint64, entry *raft.Log) error {
	if index == 0 || index > b.LastIndex() {
		return raft.ErrLogNotFound
	}
	*entry = b.entries[index-1]
	return nil
}

// cast is a committee on loopback.
type cast struct {
	t         *testing.T
	committee oracle.Committee
	listeners []net.Listener
	reached   map[path]bool // what came at least once
}

func newCastForT(t *testing.T, n int) *cast {
	t.Helper()
	c := &cast{t: t, reached: map[path]bool{}}
	for i := range n {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(t, err)
		t.Cleanup(func() { listener.Close() })
		c.listeners = append(c.listeners, listener)
		c.committee.Members = append(c.committee.Members, oracle.Member{
			Operator: oracle.Address{byte(i + 1)}, Signer: signerForT(i).address(),
			TLSKey: [32]byte(tlsKeyForT(i).Public().(ed25519.PublicKey)), Endpoint: listener.Addr().String(),
		})
	}
	require.NoError(t, c.committee.Check())
	return c
}

func (c *cast) operator(i int) oracle.Address { return c.committee.Members[i].Operator }

func (c *cast) config(i int) Config {
	return Config{Self: c.operator(i), Key: tlsKeyForT(i), Committee: c.committee, Listener: c.listeners[i], Logger: zap.NewNop()}
}

// run starts member i and returns it with what stops it and waits.
func (c *cast) run(i int) (*Transport, func()) {
	c.t.Helper()
	t, err := New(c.config(i))
	require.NoError(c.t, err)
	ctx, cancel := context.WithCancel(context.Background())
	var done sync.WaitGroup
	done.Go(func() {
		if err := t.Run(ctx); err != nil {
			c.t.Errorf("transport %d: %v", i, err)
		}
	})
	stop := sync.OnceFunc(func() { cancel(); done.Wait() })
	c.t.Cleanup(stop)
	return t, stop
}

// listenAgain binds the endpoint of a member that was stopped.
func (c *cast) listenAgain(i int) {
	listener, err := net.Listen("tcp", c.committee.Members[i].Endpoint)
	require.NoError(c.t, err)
	c.t.Cleanup(func() { listener.Close() })
	c.listeners[i] = listener
}

func next(t *testing.T, tr *Transport) Message {
	t.Helper()
	select {
	case m := <-tr.Receive():
		return m
	case <-time.After(patience):
		t.Fatal("no message came")
		return Message{}
	}
}

// until polls a condition that other goroutines make true.
func until(t *testing.T, what string, holds func() bool) {
	t.Helper()
	deadline, tick := time.After(patience), time.NewTicker(2*time.Millisecond)
	defer tick.Stop()
	for !holds() {
		select {
		case <-tick.C:
		case <-deadline:
			t.Fatalf("never: %s", what)
		}
	}
}
