package node

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// bareNode is a node without files, chain and peers, and one attempt it has
// heard of.
func bareNode(t *testing.T) (*Node, *attempt) {
	t.Helper()
	n := &Node{
		log: zap.NewNop(), tracker: tracker.New(time.Now), attempts: newAttempts(), groups: map[uint64]*group{},
		metrics: newMetrics(), looking: make(chan struct{}, lookers), ctx: t.Context(),
		roster: registry.NewRoster(), seats: map[uint64]*seat{}, reseated: make(chan struct{}, 1),
	}
	n.roll = newRoll(n.metrics.parts)
	n.seatForT(oracletest.Committee(1, 4))
	n.cfg.Operator.Address = n.committee().Members[0].Operator
	n.cfg.Timing = TimingConfig{
		CommitBound: Duration(time.Minute), RevealBound: Duration(time.Minute), Delta: Duration(time.Second), Retry: Duration(time.Second),
	}
	request, risks := oracletest.Request(1, 2)
	open := &attempt{
		Attempt: oracle.Attempt{Context: oracle.Context{RequestHash: request.Hash()}, Epoch: 1, Group: 1, Deadline: 100},
		request: request, risks: risks, opened: time.Now(),
	}
	n.tracker.Open(open.Attempt, request)
	n.attempts.open[request.ID] = open
	n.attempts.requests[request.ID] = chain.RequestOpened{Hash: request.Hash(), Request: request, Risks: risks}
	return n, open
}

// seatForT seats a committee of which the node looks on.
func (n *Node) seatForT(c oracle.Committee) {
	n.roster.Seat(c)
	in := &seat{gate: round.NewGate(n.domain(), c)}
	in.members.Store(&c)
	n.seats[c.Epoch] = in
}

// committee is the active one.
func (n *Node) committee() oracle.Committee { return n.seats[n.roster.Active()].committee() }

func (n *Node) waitsFor(c oracle.Context) oracle.Reason {
	line, _ := n.tracker.Timeline(c)
	return line.Waiting
}

// TestAgainOutlastsAnOutage: what fails for a while is tried again, ever more
// rarely, and its reason is shown until it succeeds.
func TestAgainOutlastsAnOutage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open := bareNode(t)
		start := time.Now()
		var tries []time.Duration
		ok := n.again(t.Context(), open, "request not answered", func() error {
			tries = append(tries, time.Since(start))
			switch len(tries) {
			case 8:
				if got := n.waitsFor(open.Context); got != oracle.ReasonSourceDown || open.trouble != got {
					t.Errorf("waits for %q, trouble %q, want source_down", got, open.trouble)
				}
				return nil
			case 3:
				panic("index out of range")
			}
			return fmt.Errorf("collect: %w", oracle.ReasonSourceDown)
		})
		if !ok || n.waitsFor(open.Context) != oracle.ReasonNone || open.trouble != oracle.ReasonNone {
			t.Errorf("ended %v, waits for %q", ok, n.waitsFor(open.Context))
		}
		want := []time.Duration{0, 1, 3, 7, 15, 31, 61, 91}
		for i := range want {
			if tries[i] != want[i]*time.Second {
				t.Fatalf("tries at %v, want %v seconds", tries, want)
			}
		}
	})
}

// TestAgainEnds: with the attempt, and at once for what no later try changes.
func TestAgainEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open := bareNode(t)
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
		defer cancel()
		if n.again(ctx, open, "x", func() error { return oracle.ReasonSourceDown }) {
			t.Error("an attempt that ended was answered")
		}
		tries := 0
		if n.again(t.Context(), open, "x", func() error { tries++; return fmt.Errorf("sign: %w", oracle.ReasonLockRefused) }) || tries != 1 {
			t.Errorf("%d tries past the lock", tries)
		}
		if line, _ := n.tracker.Timeline(open.Context); line.Events[len(line.Events)-1].Reason != oracle.ReasonLockRefused {
			t.Errorf("events %+v", line.Events)
		}
	})
}

// TestLastingTriesOnUntilTheContractSaysNo: only a contract's no is final.
func TestLastingTriesOnUntilTheContractSaysNo(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open := bareNode(t)
		steps := []error{oracle.ReasonChainDown, errors.New("gas is dearer than the limit"), oracle.ReasonChainRefused, &chain.Refusal{Name: "RequestNotOpen"}}
		err := n.lasting(t.Context(), open.Context, func() error {
			err := steps[0]
			steps = steps[1:]
			return err
		})
		if refusal := new(chain.Refusal); !errors.As(err, &refusal) || len(steps) != 0 {
			t.Errorf("ended with %v, %d steps left", err, len(steps))
		}
	})
}

// TestGroupHearsOfAnAttemptFirst: a message that comes right behind the attempt
// finds its participant, and none is left behind when the attempt ends.
func TestGroupHearsOfAnAttemptFirst(t *testing.T) {
	n, open := bareNode(t)
	g := newGroup(1, n.committee(), oracle.Domain{}, n.cfg.Operator.Address)
	g.timing = round.Parameters{CommitBound: time.Minute, RevealBound: time.Minute, Delta: time.Second, Retry: time.Second}
	ctx, stop := context.WithCancel(t.Context())
	g.stop = stop
	g.zap, g.broadcast, g.hooks = n.log, func([]byte) {}, hooks{event: func(e round.Event) { n.roundEvent(n.committee(), e) }, note: func(oracle.Context, round.Note) {}}
	n.groups[1] = g
	n.products = &products{termsDir: t.TempDir(), parcelsDir: t.TempDir()}

	n.attempts.mu.Lock()
	n.begin(t.Context(), open, n.seats[1])
	n.attempts.mu.Unlock()
	g.enqueue(t.Context(), func(time.Time) {
		if g.participants[open.Context] == nil {
			t.Error("a message came before its attempt")
		}
	})
	n.attempts.mu.Lock()
	n.end(open.request.ID, oracle.ReasonSuperseded)
	n.attempts.mu.Unlock()
	n.running.Wait()
	for len(g.inbox) > 0 {
		(<-g.inbox)(time.Now())
	}
	if len(g.participants) != 0 || ctx.Err() != nil {
		t.Errorf("after its end %d participants; the shared group ended: %v", len(g.participants), ctx.Err())
	}

	again := *open
	again.Context.Attempt, again.cancel, again.group = 1, nil, nil
	n.attempts.mu.Lock()
	n.attempts.open[open.request.ID] = &again
	n.begin(t.Context(), &again, n.seats[1])
	n.end(open.request.ID, oracle.ReasonNone)
	n.attempts.mu.Unlock()
	n.running.Wait()
	if ctx.Err() == nil || len(n.groups) != 0 {
		t.Error("the group of a reopened attempt outlives it")
	}
}

// TestLapsedAttemptOfAnotherCommitteeIsReopened: its own members may be gone.
func TestLapsedAttemptOfAnotherCommitteeIsReopened(t *testing.T) {
	n, open := bareNode(t)
	ctx, cancel := context.WithCancel(t.Context())
	n.ctx = ctx
	n.cfg.Timing.Slot = Duration(time.Hour) // the keeper waits for its turn, and asks no chain here
	n.cfg.Operator.Address = n.committee().Members[publish.Order(open.Context, n.committee().N())[1]].Operator
	watch := func(at uint64, trouble oracle.Reason) (overdue, lapsed bool) {
		n.attempts.mu.Lock()
		defer n.attempts.mu.Unlock()
		n.attempts.head.Time, open.trouble = at, trouble
		n.watch(open)
		return open.overdue, open.lapsed
	}
	if overdue, _ := watch(100, oracle.ReasonNone); overdue {
		t.Error("lapsed at its deadline")
	}
	if overdue, lapsed := watch(101, oracle.ReasonTermsUnknown); !overdue || lapsed {
		t.Error("a request that this node does not know is paid for")
	}
	if _, lapsed := watch(102, oracle.ReasonNone); !lapsed {
		t.Error("no keeper was started")
	}
	cancel()
	n.running.Wait()
	if open.lapsed {
		t.Error("no later block starts the keeper again")
	}
}

// TestEquivocationInTheLogIsKept: both messages are archived though neither came
// by side stream, an observation without its estimates too.
func TestEquivocationInTheLogIsKept(t *testing.T) {
	n, open := bareNode(t)
	var err error
	if n.store, err = evidence.OpenStore(t.TempDir(), 0); err != nil {
		t.Fatal(err)
	}
	first := oracle.Observation{Context: open.Context, Operator: n.committee().Members[1].Operator, EvidenceRoot: oracletest.Hash("a")}
	second := first
	second.EvidenceRoot = oracletest.Hash("b")
	n.roundEvent(n.committee(), round.Equivocated{Context: open.Context, Operator: first.Operator, First: first, Second: second})
	if n.store.Used() == 0 {
		t.Fatal("nothing was archived")
	}
	for _, o := range []oracle.Observation{first, second} {
		b, err := evidenceOf(o)
		if err != nil {
			t.Fatal(err)
		}
		used := n.store.Used()
		if _, err := n.store.Put(b); err != nil || n.store.Used() != used {
			t.Errorf("observation with root %s is not archived", o.EvidenceRoot)
		}
	}
}

// TestUnknownProductsAreReadWhenTheyCome: not at every request that names what
// nobody knows.
func TestUnknownProductsAreReadWhenTheyCome(t *testing.T) {
	p := &products{termsDir: t.TempDir(), parcelsDir: t.TempDir()}
	ask := func() error {
		_, err := p.task(oracle.Context{}, oracle.Request{}, nil)
		return err
	}
	if err := ask(); !errors.Is(err, oracle.ReasonTermsUnknown) || p.sheets != nil {
		t.Errorf("unchanged folders: %v, read %v", err, p.sheets != nil)
	}
	if err := os.WriteFile(filepath.Join(p.termsDir, "new.json"), []byte("{}"), 0o600); err != nil {
		t.Fatal(err)
	}
	// A broken file is named, beside the reason that the request stands still for.
	if err := ask(); !strings.Contains(fmt.Sprint(err), "new.json") || reasonOf(err) != oracle.ReasonTermsUnknown {
		t.Errorf("a new file was not read: %v", err)
	}
}
