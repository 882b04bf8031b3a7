package node

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// board is a log that every member reads and that keeps what it was given. It
// delivers up to its limit, as a log that is slow to commit does.
type board struct {
	mu      sync.Mutex
	limit   int
	entries []oracle.Entry
	readers []chan oracle.Entry
}

func newBoard() *board { return &board{limit: math.MaxInt} }

func (b *board) restrict(limit int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.limit = limit
}

// release delivers what was held back, and all that comes.
func (b *board) release() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, e := range b.entries[min(b.limit, len(b.entries)):] {
		b.deliver(e)
	}
	b.limit = math.MaxInt
}

func (b *board) deliver(e oracle.Entry) {
	for _, c := range b.readers {
		c <- e
	}
}

// join gives a reader the log from its first entry on.
func (b *board) join() *boardLog {
	b.mu.Lock()
	defer b.mu.Unlock()
	c := make(chan oracle.Entry, 4096)
	for _, e := range b.entries[:min(b.limit, len(b.entries))] {
		c <- e
	}
	b.readers = append(b.readers, c)
	return &boardLog{board: b, entries: c}
}

// boardLog is the board as one member's oracle.Log.
type boardLog struct {
	board   *board
	entries chan oracle.Entry
}

func (l *boardLog) Entries() <-chan oracle.Entry { return l.entries }

func (l *boardLog) Propose(_ context.Context, entry []byte) error {
	b := l.board
	b.mu.Lock()
	defer b.mu.Unlock()
	e := oracle.Entry{Index: uint64(len(b.entries) + 1), Data: entry}
	b.entries = append(b.entries, e)
	if len(b.entries) <= b.limit {
		b.deliver(e)
	}
	return nil
}

// ring is a committee of four groups over one board, in one bubble, in which
// the first member leads.
type ring struct {
	t         *testing.T
	committee oracle.Committee
	keys      []*ecdsa.PrivateKey
	domain    oracle.Domain
	request   oracle.Request
	risks     []oracle.Hash
	context   oracle.Context
	board     *board

	mu       sync.Mutex
	seats    []*chair
	attested map[int]oracle.Attested
	complain func(i int) // of the leader; nil: nobody does
}

// chair is a member's group as it runs now, with the lock that outlives it.
type chair struct {
	group  *group
	stop   context.CancelFunc
	ended  chan struct{}
	ctx    context.Context
	locked map[string]oracle.Hash
}

var ringTiming = round.Parameters{CommitBound: 4 * time.Second, RevealBound: 2 * time.Second, Delta: 300 * time.Millisecond, Retry: 500 * time.Millisecond}

func newRing(t *testing.T) *ring {
	t.Helper()
	r := &ring{t: t, committee: oracletest.Committee(1, 4), domain: oracle.Domain{ChainID: 1, Hub: oracletest.Address("hub")}, board: newBoard(), attested: map[int]oracle.Attested{}}
	for i := range r.committee.Members {
		seed := oracletest.Hash(fmt.Sprint("key ", i))
		key, err := crypto.ToECDSA(seed[:])
		if err != nil {
			t.Fatal(err)
		}
		r.keys = append(r.keys, key)
		r.committee.Members[i].Signer = oracle.Address(crypto.PubkeyToAddress(key.PublicKey))
		r.seats = append(r.seats, &chair{locked: map[string]oracle.Hash{}})
	}
	r.request, r.risks = oracletest.Request(1, 2)
	r.context = oracle.Context{RequestHash: r.request.Hash()}
	return r
}

// start runs a member's group, as after a start of its node: the chain shows
// the attempt as open.
func (r *ring) start(i int) {
	s := r.seats[i]
	g := newGroup(1, r.committee, r.domain, r.committee.Members[i].Operator)
	log, leading := r.board.join(), make(chan bool, 1)
	leading <- i == 0
	g.log, g.leading, g.zap, g.timing = log, leading, zap.NewNop(), ringTiming
	g.sign = func(m round.Message, digest oracle.Hash) (oracle.Signature, error) { return r.sign(i, m, digest) }
	g.broadcast = func(data []byte) { r.broadcast(i, data) }
	g.hooks = hooks{
		event: func(round.Event) {},
		done: func(c oracle.Context, commitments []oracle.Commitment, d round.Done) {
			go r.report(i, commitments, d)
		},
		attested: func(_ oracle.Context, a oracle.Attested) { r.mu.Lock(); r.attested[i] = a; r.mu.Unlock() },
		evidence: func(_ oracle.Context, e round.Evidence) {
			r.t.Errorf("member %d holds evidence against %s", i, e.Operator)
		},
		note: func(_ oracle.Context, n round.Note) {
			if n.Reason == oracle.ReasonLockRefused {
				r.t.Errorf("member %d: %v", i, n.Err)
			}
		},
	}
	if r.complain != nil {
		g.pressure = pressure{
			bound: time.Second, last: map[oracle.Context]time.Time{}, end: func(oracle.Context) {},
			complain: func(oracle.Context, time.Duration) error { r.complain(i); return nil },
		}
	}
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan struct{})
	r.mu.Lock()
	s.group, s.ctx, s.stop, s.ended = g, ctx, stop, ended
	r.mu.Unlock()
	go func() { defer close(ended); _ = g.run(ctx) }()
	g.enqueue(ctx, g.open(r.request, r.context, nil))
}

// kill ends a member's group at once; its lock stays.
func (r *ring) kill(i int) {
	s := r.seats[i]
	s.stop()
	<-s.ended
}

func (r *ring) broadcast(from int, data []byte) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, s := range r.seats {
		if i != from && s.group != nil {
			go s.group.enqueue(s.ctx, s.group.receive(r.committee.Members[from].Operator, data))
		}
	}
}

// sign is the sign-once lock: one digest per kind, across restarts.
func (r *ring) sign(i int, m round.Message, digest oracle.Hash) (oracle.Signature, error) {
	kind := fmt.Sprintf("%T", m)
	if tick, ok := m.(oracle.Tick); ok {
		kind += fmt.Sprint(tick.Phase)
	}
	r.mu.Lock()
	held, locked := r.seats[i].locked[kind]
	r.seats[i].locked[kind] = digest
	r.mu.Unlock()
	if locked && held != digest {
		return oracle.Signature{}, fmt.Errorf("%w: a second %s", oracle.ReasonLockRefused, kind)
	}
	return r.raw(i, digest), nil
}

func (r *ring) raw(i int, digest oracle.Hash) oracle.Signature {
	full, err := crypto.Sign(digest[:], r.keys[i])
	if err != nil {
		r.t.Error(err)
	}
	sig, err := threshold.Compact(full)
	if err != nil {
		r.t.Error(err)
	}
	return sig
}

// commit hands a member's answer over, signed as leg 1 signs it.
func (r *ring) commit(i int) {
	estimates := []oracle.Estimate{{Value: 1000 + int32(i), Low: 900, High: 1100, ClearBps: 9000, Status: oracle.StatusOK}, {Status: oracle.StatusInsufficient}}
	reveal := oracle.Reveal{Salt: oracletest.Hash(fmt.Sprint("salt ", i)), Estimates: estimates}
	reveal.Observation = oracle.Observation{
		Context: r.context, Operator: r.committee.Members[i].Operator,
		EstimatesHash: oracle.EstimatesHash(estimates), EvidenceRoot: oracletest.Hash(fmt.Sprint("evidence ", i)),
	}
	reveal.Sig = r.raw(i, r.domain.Digest(reveal.StructHash()))
	commitment := oracle.Commitment{Context: r.context, Operator: reveal.Operator, Digest: oracle.CommitmentDigest(reveal.Observation, reveal.Salt)}
	commitment.Sig = r.raw(i, r.domain.Digest(commitment.StructHash()))
	s := r.seats[i]
	s.group.enqueue(s.ctx, s.group.commit(commitment, reveal))
}

func (r *ring) report(i int, commitments []oracle.Commitment, d round.Done) {
	if len(commitments) < r.committee.Majority() {
		r.t.Errorf("member %d is told %d commitments", i, len(commitments))
	}
	report, outcomes, err := round.BuildReport(r.committee, r.request, r.context.Attempt, d.Sealed, r.risks, 1000, false)
	if err != nil {
		r.t.Error(err)
		return
	}
	s := r.seats[i]
	s.group.enqueue(s.ctx, s.group.report(r.context, report, outcomes))
}

// after lets virtual time pass, and everything settle that is due.
func (r *ring) after(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

func (r *ring) stopAll() {
	for _, s := range r.seats {
		if s.stop != nil {
			s.stop()
			<-s.ended
		}
	}
}

// agreed demands that the members named hold one and the same report.
func (r *ring) agreed(members ...int) oracle.Report {
	r.t.Helper()
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, i := range members {
		a, ok := r.attested[i]
		if !ok || a.Report != r.attested[members[0]].Report || len(a.Signatures) < r.committee.Quorum() {
			r.t.Errorf("member %d: attested %v with %d signatures", i, ok, len(a.Signatures))
		}
	}
	return r.attested[members[0]].Report
}

// TestGroupsAttest: four members over one log reach one report.
func TestGroupsAttest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRing(t)
		for i := range r.seats {
			r.start(i)
			r.commit(i)
		}
		r.after(time.Second)
		if report := r.agreed(0, 1, 2, 3); report.Observers != 0b1111 {
			t.Errorf("observers %b", report.Observers)
		}
		r.stopAll()
	})
}

// TestGroupsAttestWithoutOne: clocks end the phases when a member is away.
func TestGroupsAttestWithoutOne(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRing(t)
		for i := range 3 {
			r.start(i)
			r.commit(i)
		}
		r.after(3 * time.Second)
		r.mu.Lock()
		if len(r.attested) != 0 {
			t.Error("attested before the commit bound of 4 s")
		}
		r.mu.Unlock()
		r.after(5 * time.Second)
		if report := r.agreed(0, 1, 2); report.Observers != 0b111 {
			t.Errorf("observers %b", report.Observers)
		}
		r.stopAll()
	})
}

// TestRestartedGroupSignsNothingElse kills a member after every prefix of the
// log, starts it again over the log, and demands that whatever it is asked to
// sign then is what it signed before, and that the report is the same.
func TestRestartedGroupSignsNothingElse(t *testing.T) {
	for _, member := range []int{0, 2} {
		for after := range 10 { // a round is open, four commitments, four reveals
			t.Run(fmt.Sprintf("member %d after %d entries", member, after), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					r := newRing(t)
					r.board.restrict(after)
					for i := range r.seats {
						r.start(i)
						r.commit(i)
					}
					synctest.Wait()
					r.kill(member)
					r.board.release()
					r.start(member)
					r.commit(member)
					r.after(10 * time.Second)
					r.agreed(0, 1, 2, 3)
					r.stopAll()
				})
			})
		}
	}
}

// TestRestartOverTheWholeLog: a member that lost everything but its lock reads
// the log from its first entry and says the same again.
func TestRestartOverTheWholeLog(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRing(t)
		for i := range r.seats {
			r.start(i)
			r.commit(i)
		}
		r.after(time.Second)
		before := r.agreed(0, 1, 2, 3)
		for i := range r.seats {
			r.kill(i)
		}
		clear(r.attested)
		for i := range r.seats {
			r.start(i)
			r.commit(i)
		}
		r.after(5 * time.Second)
		if after := r.agreed(0, 1, 2, 3); after != before {
			t.Errorf("report %+v, before the restart %+v", after, before)
		}
		r.stopAll()
	})
}

// TestGroupForgetsWhatHasEnded, and does not answer for it any more.
func TestGroupForgetsWhatHasEnded(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRing(t)
		r.start(0)
		r.commit(0)
		g, ctx := r.seats[0].group, r.seats[0].ctx
		waits := oracle.ReasonNone
		g.enqueue(ctx, g.waits(r.context, func(reason oracle.Reason) { waits = reason }))
		synctest.Wait()
		if waits != oracle.ReasonNoCommitQuorum {
			t.Errorf("waits for %q", waits)
		}
		g.enqueue(ctx, g.end(r.context))
		g.enqueue(ctx, g.waits(r.context, func(oracle.Reason) { t.Error("an attempt that ended still waits") }))
		r.commit(0)
		g.enqueue(ctx, g.receive(r.committee.Members[1].Operator, []byte("no message")))
		synctest.Wait()
		if len(g.participants) != 0 {
			t.Errorf("%d participants", len(g.participants))
		}
		r.stopAll()
	})
}
