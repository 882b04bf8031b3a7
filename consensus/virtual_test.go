package consensus

import (
	"context"
	"crypto/ecdsa"
	"crypto/ed25519"
	"encoding/binary"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/consensus/transport/memnet"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestPartitionInVirtualTime runs a committee of four in a bubble, without a
// socket: its leader is cut off, the other three elect one and go on, and the
// old one, healed, catches up to the same order.
func TestPartitionInVirtualTime(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var tasks sync.WaitGroup
		defer tasks.Wait()
		defer cancel()

		network := memnet.New()
		committee, names := virtualCommittee(4)
		logs, orders := make([]*Log, 4), make([]*order, 4)
		for i := range 4 {
			listener, err := network.Listen(names[i])
			require.NoError(t, err)
			tr, err := transport.New(transport.Config{
				Self: committee.Members[i].Operator, Key: virtualKey(i), Committee: committee,
				Listener: listener, Logger: zap.NewNop(), Dial: network.Dialer(names[i]),
			})
			require.NoError(t, err)
			logs[i], err = NewLog(Config{Group: 3, Dir: filepath.Join(dir, names[i]), Transport: tr, Logger: zap.NewNop(), Domain: attemptDomain, Signer: signerOf(i), Author: unsigned})
			require.NoError(t, err)
			orders[i] = &order{}
			tasks.Go(func() { require.NoError(t, tr.Run(ctx)) })
			tasks.Go(func() { require.NoError(t, logs[i].Run(ctx)) })
			tasks.Go(func() { orders[i].read(ctx, logs[i]) })
		}
		leader := electedOf(t, logs, -1)
		for k := range 5 {
			require.NoError(t, logs[(leader+1)%4].Propose(ctx, fmt.Appendf(nil, "before %d", k)))
		}
		time.Sleep(time.Second) // virtual
		for i := range 4 {
			require.Len(t, orders[i].all(), 5, "node %d", i)
		}

		network.Isolate(names[leader], names...)
		next := electedOf(t, logs, leader)
		time.Sleep(5 * time.Second)
		require.False(t, logs[leader].IsLeader(), "a leader without a majority steps down")
		require.ErrorIs(t, logs[leader].Propose(ctx, []byte("alone")), ErrNoLeader)
		require.NoError(t, logs[next].Propose(ctx, []byte("after")))
		time.Sleep(time.Second)
		require.Len(t, orders[next].all(), 6)
		require.Len(t, orders[leader].all(), 5)

		network.Heal()
		time.Sleep(30 * time.Second)
		for i := range 4 {
			require.Equal(t, orders[next].all(), orders[i].all(), "node %d", i)
		}
	})
}

// TestALeaderSoonAfterALongSilence: members that heard nobody for minutes have turns
// again as soon as they hear each other.
func TestALeaderSoonAfterALongSilence(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var tasks sync.WaitGroup
		defer tasks.Wait()
		defer cancel()
		network := memnet.New()
		const n = 7
		committee, names := virtualCommittee(n)
		logs := make([]*Log, n)
		for i := range n {
			listener, err := network.Listen(names[i])
			require.NoError(t, err)
			tr, err := transport.New(transport.Config{
				Self: committee.Members[i].Operator, Key: virtualKey(i), Committee: committee,
				Listener: listener, Logger: zap.NewNop(), Dial: network.Dialer(names[i]),
			})
			require.NoError(t, err)
			logs[i], err = NewLog(Config{Group: 3, Dir: filepath.Join(dir, names[i]), Transport: tr, Logger: zap.NewNop(), Domain: attemptDomain, Signer: signerOf(i), Author: unsigned})
			require.NoError(t, err)
			tasks.Go(func() { require.NoError(t, tr.Run(ctx)) })
			tasks.Go(func() { require.NoError(t, logs[i].Run(ctx)) })
		}
		electedOf(t, logs, -1)
		for _, silence := range []time.Duration{30 * time.Second, 3 * time.Minute} {
			for _, name := range names {
				network.Isolate(name, names...)
			}
			time.Sleep(silence)
			for _, l := range logs {
				require.False(t, l.IsLeader(), "alone")
			}
			network.Heal()
			healed := time.Now()
			electedOf(t, logs, -1)
			require.Less(t, time.Since(healed), 8*time.Second)
		}
	})
}

// signer is a member's signing key with its votes in memory.
type signer struct {
	key   *ecdsa.PrivateKey
	mu    sync.Mutex
	votes map[[2]uint64]oracle.Address // by group and term
}

func signerOf(i int) *signer {
	seed := oracle.Keccak([]byte{byte(i)})
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		panic(err)
	}
	return &signer{key: key, votes: map[[2]uint64]oracle.Address{}}
}

func (s *signer) sign(structHash oracle.Hash) (oracle.Signature, error) {
	digest := attemptDomain.Digest(structHash)
	full, err := crypto.Sign(digest[:], s.key)
	if err != nil {
		return oracle.Signature{}, err
	}
	return threshold.Compact(full)
}

func (s *signer) SignVote(v oracle.Vote) (oracle.Signature, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	place := [2]uint64{v.Group, v.Term}
	if held, voted := s.votes[place]; voted && held != v.Candidate {
		return oracle.Signature{}, oracle.ReasonLockRefused
	}
	s.votes[place] = v.Candidate
	return s.sign(v.StructHash())
}

func (s *signer) SignComplaint(c oracle.Complaint) (oracle.Signature, error) {
	return s.sign(c.StructHash())
}

// unsigned takes every entry for one that nobody signs.
func unsigned([]byte) (oracle.Address, error) { return oracle.Address{}, nil }

// TestStallingLeaderIsMuted: a leader that appends nothing loses its place once
// 2f+1 members complain, and the others never elect it again in the group.
func TestStallingLeaderIsMuted(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var tasks sync.WaitGroup
		defer tasks.Wait()
		defer cancel()
		network := memnet.New()
		committee, names := virtualCommittee(4)
		logs, orders := make([]*Log, 4), make([]*order, 4)
		attempt, bound := oracle.Context{Attempt: 1}, time.Second
		for i := range 4 {
			listener, err := network.Listen(names[i])
			require.NoError(t, err)
			tr, err := transport.New(transport.Config{
				Self: committee.Members[i].Operator, Key: virtualKey(i), Committee: committee,
				Listener: listener, Logger: zap.NewNop(), Dial: network.Dialer(names[i]),
			})
			require.NoError(t, err)
			logs[i], err = NewLog(Config{
				Group: 3, Dir: filepath.Join(dir, names[i]), Transport: tr, Logger: zap.NewNop(), Domain: attemptDomain, Signer: signerOf(i),
				First: committee.Members[2].Operator, // and so the one who stalls
				Author: func([]byte) (oracle.Address, error) {
					if i == 2 {
						return oracle.Address{}, errors.New("not in my log")
					}
					return oracle.Address{}, nil
				},
			})
			require.NoError(t, err)
			orders[i] = &order{}
			tasks.Go(func() { require.NoError(t, tr.Run(ctx)) })
			tasks.Go(func() { require.NoError(t, logs[i].Run(ctx)) })
			tasks.Go(func() { orders[i].read(ctx, logs[i]) })
		}
		require.Equal(t, 2, electedOf(t, logs, -1), "the group's first leader")
		time.Sleep(100 * time.Millisecond)
		require.NoError(t, logs[0].Complain(attempt, bound))
		time.Sleep(bound)
		require.NoError(t, logs[0].Propose(ctx, []byte("kept out")))
		require.NoError(t, logs[0].Complain(attempt, bound), "one of f may lie")
		time.Sleep(2 * time.Second)
		require.True(t, logs[2].IsLeader())

		require.NoError(t, logs[1].Complain(attempt, bound), "the third joins two by itself")
		began := time.Now()
		next := electedOf(t, logs, 2)
		require.Less(t, time.Since(began), 3*DefaultElection)
		require.NoError(t, logs[next].Propose(ctx, []byte("taken in")))
		time.Sleep(time.Second)
		require.Len(t, orders[next].all(), 1)
		require.False(t, logs[2].IsLeader())
		logs[0].EndComplaints(attempt)
	})
}

func virtualKey(i int) ed25519.PrivateKey {
	return ed25519.NewKeyFromSeed(binary.BigEndian.AppendUint64(make([]byte, 24), uint64(i)))
}

func virtualCommittee(n int) (c oracle.Committee, names []string) {
	for i := range n {
		names = append(names, fmt.Sprintf("node%d", i))
		c.Members = append(c.Members, oracle.Member{
			Operator: oracle.Address{byte(i + 1)}, Signer: oracle.Address(crypto.PubkeyToAddress(signerOf(i).key.PublicKey)),
			TLSKey: [32]byte(virtualKey(i).Public().(ed25519.PublicKey)), Endpoint: names[i],
		})
	}
	return c, names
}

// order is what one node delivered.
type order struct {
	mu      sync.Mutex
	entries []string
}

func (o *order) read(ctx context.Context, log *Log) {
	for {
		select {
		case e := <-log.Entries():
			o.mu.Lock()
			o.entries = append(o.entries, fmt.Sprintf("%d %s", e.Index, e.Data))
			o.mu.Unlock()
		case <-ctx.Done():
			return
		}
	}
}

func (o *order) all() []string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return append([]string{}, o.entries...)
}

// electedOf waits, in virtual time, for a leader other than one.
func electedOf(t *testing.T, logs []*Log, other int) int {
	t.Helper()
	for range 3000 {
		for i, l := range logs {
			if i != other && l.IsLeader() {
				return i
			}
		}
		time.Sleep(10 * time.Millisecond)
	}
	t.Fatal("nobody leads")
	return -1
}
