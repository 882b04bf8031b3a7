package consensus

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/consensus/transport/memnet"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// The tests of this file join the rooms of leg 2 as a node does: Log, Machine,
// Participant and Transport in one loop, from signed answers to a quorum's
// signatures on one report.

var attemptDomain = oracle.Domain{ChainID: 7, Hub: oracle.Address{0xaa}}

// player is one node's loop over one attempt at a time.
type player struct {
	t        testing.TB
	self     int
	key      *ecdsa.PrivateKey
	cfg      round.Config
	log      *Log
	net      *transport.Transport
	machine  *round.Machine
	p        *round.Participant
	start    chan uint32 // attempts to play
	attested chan oracle.Attested
	risks    []oracle.Hash

	stalls   atomic.Bool   // as leader it appends nothing
	progress time.Duration // of a leader before this node complains; 0: it never does
	stop     func()        // ends the node
	restart  func() *player
}

func (n *player) run(ctx context.Context) {
	timer := time.NewTimer(time.Hour)
	leading := false
	backlog := round.NewBacklog()
	for {
		if n.p != nil {
			timer.Reset(min(time.Until(n.p.Next()), n.complain()))
		}
		select {
		case <-ctx.Done():
			return
		case attempt := <-n.start:
			n.begin(ctx, attempt, leading, backlog)
		case e := <-n.log.Entries():
			for _, event := range n.machine.Apply(e.Index, e.Data) {
				if n.p != nil {
					n.act(ctx, n.p.Deliver(time.Now(), event))
				}
			}
		case m := <-n.net.Receive():
			message, err := round.Decode(m.Data)
			require.NoError(n.t, err)
			if n.p == nil || round.ContextOf(message) != n.p.Context() {
				backlog.Add(m.From, round.ContextOf(message), m.Data)
				continue
			}
			n.act(ctx, n.p.Receive(time.Now(), m.From, message))
		case leading = <-n.log.Leadership():
			if n.p != nil {
				n.act(ctx, n.p.Lead(time.Now(), leading))
			}
		case <-timer.C:
			if n.p != nil {
				n.act(ctx, n.p.Wake(time.Now()))
			}
		}
	}
}

// complain tells on a leader when it is time to, and says when it may be next.
func (n *player) complain() time.Duration {
	since, waits := n.p.Waiting()
	if n.progress == 0 || !waits || n.log.IsLeader() {
		return time.Hour
	}
	if left := time.Until(since.Add(n.progress)); left > 0 {
		return left
	}
	if err := n.log.Complain(n.p.Context(), n.progress); !errors.Is(err, ErrNotRunning) { // it is stopping
		require.NoError(n.t, err)
	}
	return n.progress / 4
}

func (n *player) begin(ctx context.Context, attempt uint32, leading bool, backlog *round.Backlog) {
	n.cfg.Attempt = attempt
	p, err := round.NewParticipant(n.cfg, time.Now())
	require.NoError(n.t, err)
	n.p = p
	n.act(ctx, p.Lead(time.Now(), leading))
	for _, event := range n.machine.Events(p.Context()) {
		n.act(ctx, p.Deliver(time.Now(), event))
	}
	for _, w := range backlog.Take(n.cfg.Committee, p.Context()) {
		message, err := round.Decode(w.Data)
		require.NoError(n.t, err)
		n.act(ctx, p.Receive(time.Now(), w.From, message))
	}
	c, r := n.answer(p.Context())
	actions, err := p.Commit(time.Now(), c, r)
	require.NoError(n.t, err)
	n.act(ctx, actions)
}

func (n *player) answer(context oracle.Context) (oracle.Commitment, oracle.Reveal) {
	estimates := make([]oracle.Estimate, len(n.risks))
	for i := range estimates {
		v := int32(1000 + i + n.self)
		estimates[i] = oracle.Estimate{Value: v, Low: v, High: v, Status: oracle.StatusOK}
	}
	r := oracle.Reveal{Salt: oracle.Hash{byte(n.self)}, Estimates: estimates}
	r.Observation = oracle.Observation{Context: context, Operator: n.cfg.Self, EstimatesHash: oracle.EstimatesHash(estimates)}
	c := oracle.Commitment{Context: context, Operator: n.cfg.Self, Digest: oracle.CommitmentDigest(r.Observation, r.Salt)}
	return n.sign(c).(oracle.Commitment), n.sign(r).(oracle.Reveal)
}

func (n *player) sign(m round.Message) round.Message {
	digest, err := round.Digest(attemptDomain, m)
	require.NoError(n.t, err)
	full, err := crypto.Sign(digest[:], n.key)
	require.NoError(n.t, err)
	sig, err := threshold.Compact(full)
	require.NoError(n.t, err)
	return round.WithSignature(m, sig)
}

func (n *player) act(ctx context.Context, actions []round.Action) {
	for _, a := range actions {
		switch a := a.(type) {
		case round.Propose:
			if !n.stalls.Load() {
				_ = n.log.Propose(ctx, a.Entry) // it is proposed again until it appears
			}
		case round.Broadcast:
			require.NoError(n.t, n.net.Broadcast(a.Data))
		case round.Sign:
			n.act(ctx, n.p.Signed(time.Now(), n.sign(a.Message)))
		case round.Done:
			require.Empty(n.t, a.Omitted)
			report, outcomes, err := round.BuildReport(n.cfg.Committee, n.cfg.Request, n.cfg.Attempt, a.Sealed, n.risks, 100, false)
			require.NoError(n.t, err)
			more, err := n.p.Report(time.Now(), report, outcomes)
			require.NoError(n.t, err)
			n.act(ctx, more)
		case round.Attest:
			select {
			case n.attested <- a.Attested:
			case <-ctx.Done():
			}
		case round.Note:
			n.t.Logf("node %d: %s: %v", n.self, string(a.Reason), a.Err)
		case round.Evidence:
			n.t.Errorf("node %d: evidence against %s", n.self, a.Operator)
		}
	}
}

// network is loopback or memory.
type network struct {
	election time.Duration // 0: the default

	listen func(i int) (net.Listener, string)
	dial   func(i int) func(context.Context, string) (net.Conn, error)
}

// playersForT starts n nodes that end with ctx.
func playersForT(ctx context.Context, t testing.TB, tasks *sync.WaitGroup, n, risks int, dir string, w network) []*player {
	committee := oracle.Committee{Epoch: 1}
	players, listeners := make([]*player, n), make([]net.Listener, n)
	ids := make([]oracle.Hash, risks)
	for i := range ids {
		ids[i] = oracle.Keccak([]byte(fmt.Sprint(i)))
	}
	for i := range n {
		seed := oracle.Keccak([]byte{byte(i)})
		key, err := crypto.ToECDSA(seed[:])
		require.NoError(t, err)
		players[i] = &player{t: t, self: i, key: key, risks: ids, start: make(chan uint32, 1), attested: make(chan oracle.Attested, 1)}
		listener, endpoint := w.listen(i)
		listeners[i] = listener
		public, _ := virtualCommittee(n)
		m := public.Members[i]
		m.Signer, m.Endpoint = oracle.Address(crypto.PubkeyToAddress(key.PublicKey)), endpoint
		committee.Members = append(committee.Members, m)
	}
	request := oracle.Request{ID: [32]byte{1}, Kind: oracle.KindSettlement, RiskCount: uint32(risks), RisksHash: oracle.RisksHash(ids)}
	for i, p := range players {
		p.cfg = round.Config{
			Domain: attemptDomain, Committee: committee, Self: committee.Members[i].Operator, Request: request,
			Parameters: round.Parameters{CommitBound: 8 * time.Second, RevealBound: 4 * time.Second, Delta: time.Second, Retry: time.Second},
		}
		where := filepath.Join(dir, fmt.Sprint(i))
		p.play(ctx, tasks, listeners[i], where, w)
		p.restart = func() *player {
			listener, err := net.Listen("tcp", committee.Members[i].Endpoint)
			require.NoError(t, err)
			again := &player{t: t, self: i, key: p.key, risks: ids, cfg: p.cfg, start: p.start, attested: p.attested}
			again.play(ctx, tasks, listener, where, w)
			return again
		}
	}
	return players
}

// play starts a node that ends with ctx or its stop.
func (n *player) play(ctx context.Context, tasks *sync.WaitGroup, listener net.Listener, dir string, w network) {
	var err error
	gate := round.NewGate(attemptDomain, n.cfg.Committee)
	n.net, err = transport.New(transport.Config{
		Self: n.cfg.Self, Key: virtualKey(n.self), Committee: n.cfg.Committee,
		Listener: listener, Logger: zap.NewNop(), Dial: w.dial(n.self),
	})
	require.NoError(n.t, err)
	n.log, err = NewLog(Config{
		Group: 1, Dir: dir, Transport: n.net, Logger: zap.NewNop(), Election: w.election, Domain: attemptDomain, Signer: signerOf(n.self),
		Author: func(entry []byte) (oracle.Address, error) {
			if n.stalls.Load() {
				return oracle.Address{}, errors.New("not in my log")
			}
			return gate.Author(entry)
		},
	})
	require.NoError(n.t, err)
	n.machine = round.New(attemptDomain, n.cfg.Committee)
	n.machine.Share(gate.Seen())
	n.cfg.Seen = gate.Seen()
	ctx, cancel := context.WithCancel(ctx)
	var own sync.WaitGroup
	for _, run := range []func(){
		func() { require.NoError(n.t, n.net.Run(ctx)) },
		func() { require.NoError(n.t, n.log.Run(ctx)) },
		func() { n.run(ctx) },
	} {
		own.Add(1)
		tasks.Go(func() { defer own.Done(); run() })
	}
	n.stop = func() { cancel(); own.Wait() }
}

func logsOf(players []*player) (logs []*Log) {
	for _, p := range players {
		logs = append(logs, p.log)
	}
	return logs
}

func memoryOf(t testing.TB, n *memnet.Network) network {
	return network{
		listen: func(i int) (net.Listener, string) {
			l, err := n.Listen(fmt.Sprintf("node%d", i))
			require.NoError(t, err)
			return l, l.Addr().String()
		},
		dial: func(i int) func(context.Context, string) (net.Conn, error) { return n.Dialer(fmt.Sprintf("node%d", i)) },
	}
}

// TestAttemptsEndAttested plays attempts with everybody there, with a node cut
// off, and with the leader cut off in the middle.
func TestAttemptsEndAttested(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var tasks sync.WaitGroup
		defer tasks.Wait()
		defer cancel()
		memory := memnet.New()
		players := playersForT(ctx, t, &tasks, 4, 3, dir, memoryOf(t, memory))
		_, names := virtualCommittee(4)
		leader := electedOf(t, logsOf(players), -1)

		play := func(attempt uint32, who ...int) time.Duration {
			began := time.Now()
			for _, i := range who {
				players[i].start <- attempt
			}
			var first *oracle.Attested
			for _, i := range who {
				got := <-players[i].attested
				if first == nil {
					first = &got
				}
				require.Equal(t, first.Report, got.Report)
				require.Equal(t, attempt, got.Report.Attempt)
				require.Len(t, got.Signatures, 3)
			}
			return time.Since(began)
		}
		all := play(0, 0, 1, 2, 3)
		require.Less(t, all, time.Second, "nothing waits for a clock when everybody answers")

		away := (leader + 1) % 4
		memory.Isolate(names[away], names...)
		rest := without(away)
		bounds := players[0].cfg.Parameters
		one := play(1, rest...)
		require.Greater(t, one, bounds.CommitBound, "the commit phase waited for the missing member")
		require.Less(t, one, bounds.CommitBound+bounds.RevealBound+5*time.Second)
		memory.Heal()
		time.Sleep(10 * time.Second)

		leader = electedOf(t, logsOf(players), -1)
		memory.Isolate(names[leader], names...)
		require.Less(t, play(2, without(leader)...), time.Minute)
		memory.Heal()
		players[leader].start <- 2
		late := <-players[leader].attested
		require.Equal(t, uint32(2), late.Report.Attempt, "the old leader attests the same attempt once it is back")
	})
}

func without(gone int) (rest []int) {
	for i := range 4 {
		if i != gone {
			rest = append(rest, i)
		}
	}
	return rest
}

// BenchmarkAttempt is leg 2 of four nodes over loopback in one process, from
// signed answers to the last node's attested report.
func BenchmarkAttempt(b *testing.B) {
	for _, risks := range []int{1, oracle.MaxRisks} {
		b.Run(fmt.Sprintf("risks=%d", risks), func(b *testing.B) {
			ctx, cancel := context.WithCancel(context.Background())
			var tasks sync.WaitGroup
			defer tasks.Wait()
			defer cancel()
			players := playersForT(ctx, b, &tasks, 4, risks, b.TempDir(), network{
				listen: func(int) (net.Listener, string) {
					l, err := net.Listen("tcp", "127.0.0.1:0")
					require.NoError(b, err)
					return l, l.Addr().String()
				},
				dial: func(int) func(context.Context, string) (net.Conn, error) { return nil },
			})
			for !players[0].log.IsLeader() && !players[1].log.IsLeader() && !players[2].log.IsLeader() && !players[3].log.IsLeader() {
				<-time.After(time.Millisecond)
			}
			attempt := uint32(0)
			for b.Loop() {
				for _, p := range players {
					p.start <- attempt
				}
				for _, p := range players {
					<-p.attested
				}
				attempt++
			}
		})
	}
}
