package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// counter is the hub and the policy book of a chain with one request.
type counter struct {
	mu       sync.Mutex
	away     int // questions that are not answered
	refuses  bool
	reported bool
	settled  map[oracle.Hash]bool
	submits  int
	pages    int
	until    time.Time      // the end of the challenge window
	refusals map[string]int // answers that are a contract's no, by call
}

// no is a contract's no, as often as the test says.
func (c *counter) no(call string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.refusals[call] > 0 {
		c.refusals[call]--
		return &chain.Refusal{Name: "RequestNotReported"}
	}
	return nil
}

func (c *counter) answer() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.away > 0 {
		c.away--
		return oracle.ReasonChainDown
	}
	return nil
}

func (c *counter) Reported(context.Context, [32]byte) (bool, error) { return c.reported, c.answer() }

func (c *counter) Submit(context.Context, oracle.Attested) (oracle.Receipt, error) {
	if err := c.answer(); err != nil {
		return oracle.Receipt{}, err
	}
	if c.refuses {
		return oracle.Receipt{}, &chain.Refusal{Name: "NotOpen"}
	}
	c.reported = true
	c.submits++
	return oracle.Receipt{Block: 9}, nil
}

func (c *counter) Pending(_ context.Context, _ [32]byte, risks []oracle.Hash) ([]bool, error) {
	if err := c.no("pending"); err != nil {
		return nil, err
	}
	pending := make([]bool, len(risks))
	for i, r := range risks {
		pending[i] = !c.settled[r] && !time.Now().Before(c.until)
	}
	return pending, c.answer()
}

func (c *counter) Held(context.Context, [32]byte, []oracle.Hash) (bool, error) {
	if err := c.no("held"); err != nil {
		return false, err
	}
	return time.Now().Before(c.until), c.answer()
}

func (c *counter) Settle(_ context.Context, _ [32]byte, page []oracle.Outcome, _ oracle.MultiProof) (oracle.Receipt, error) {
	if err := errors.Join(c.answer(), c.no("settle")); err != nil {
		return oracle.Receipt{}, err
	}
	for _, o := range page {
		c.settled[o.Risk] = true
	}
	c.pages++
	return oracle.Receipt{}, nil
}

// publisher is a bare node that has archived what its committee agreed on.
func publisher(t *testing.T) (*Node, *attempt, *counter, oracle.Attested) {
	t.Helper()
	n, open := bareNode(t)
	c := &counter{settled: map[oracle.Hash]bool{}}
	n.hub, n.book, n.cfg.Timing.Slot = c, c, Duration(time.Second)
	n.cfg.Operator.Address = n.committee().Members[publish.Order(open.Context, n.committee().N())[1]].Operator // the second to send
	n.resuming = make(chan struct{}, resumers)
	var err error
	if n.store, err = evidence.OpenStore(t.TempDir(), 0); err != nil {
		t.Fatal(err)
	}
	a := oracle.Attested{Report: oracle.Report{RequestHash: open.RequestHash, RequestID: open.request.ID, OutcomeCount: 2}}
	for i, risk := range open.risks {
		a.Outcomes = append(a.Outcomes, oracle.Outcome{Index: uint32(i), Risk: risk, Status: oracle.StatusOK})
	}
	tree, err := oracle.OutcomeTree(a.Outcomes)
	if err != nil {
		t.Fatal(err)
	}
	a.Report.OutcomeRoot = tree.Root()
	if err := n.store.SaveAgreement(open.Context, evidence.Agreement{
		Format: evidence.AgreementFormat, Committee: evidence.Bare(n.committee()), Request: open.request, Risks: open.risks, Report: a,
	}); err != nil {
		t.Fatal(err)
	}
	a.Signers, a.Signatures = 0b111, make([]oracle.Signature, 3)
	return n, open, c, a
}

func (n *Node) stages(c oracle.Context) (all []tracker.Stage) {
	line, _ := n.tracker.Timeline(c)
	for _, e := range line.Events {
		all = append(all, e.Stage)
	}
	return all
}

// TestAPauseEndsByTheChainsClock: a chain whose clock is set ahead is asked again at
// once, and one that stands still as soon as the time has passed here.
func TestAPauseEndsByTheChainsClock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, _ := bareNode(t)
		began, ended := time.Now(), make(chan bool, 1)
		pause := func(ctx context.Context) { ended <- n.attempts.pause(ctx, heldPoll) }
		advance := func(seconds uint64) {
			block := n.attempts.head
			block.Number, block.Time = block.Number+1, block.Time+seconds
			n.attempts.mu.Lock()
			n.attempts.advance(block)
			n.attempts.mu.Unlock()
			synctest.Wait()
		}
		go pause(t.Context())
		synctest.Wait()
		advance(uint64(heldPoll/time.Second) - 1)
		if len(ended) != 0 {
			t.Fatal("it ended a second too early")
		}
		advance(1)
		if !<-ended || time.Since(began) != 0 {
			t.Fatalf("it ended after %s here, and the chain's clock was ahead", time.Since(began))
		}
		go pause(t.Context())
		if !<-ended || time.Since(began) != heldPoll {
			t.Fatalf("a chain that stands still is asked again after %s, want %s", time.Since(began), heldPoll)
		}
		ctx, cancel := context.WithCancel(t.Context())
		go pause(ctx)
		synctest.Wait()
		cancel()
		if <-ended {
			t.Fatal("it did not see the node's end")
		}
	})
}

// TestSettlementWaitsForTheChallengeWindow: what may be challenged is left alone,
// and settled when its window has ended.
func TestSettlementWaitsForTheChallengeWindow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		c.until = time.Now().Add(36 * time.Hour)
		n.attested(t.Context(), n.committee(), open.Context, a)
		if len(c.settled) != 2 || c.pages != 1 {
			t.Errorf("%d settled by %d pages", len(c.settled), c.pages)
		}
		if late := time.Since(c.until); late < 0 || late > 2*heldPoll {
			t.Errorf("settled %s after the end of the window", late)
		}
		if stages := n.stages(open.Context); stages[len(stages)-1] != tracker.Settled {
			t.Errorf("stages %v", stages)
		}
	})
}

// TestARefusalLosesNoSettlement: an endpoint that is a block behind, or a chain that takes
// blocks back, has the contracts say no to what they take later. Nothing is called settled
// before it is, and all of it is in the end, with whoever began.
func TestARefusalLosesNoSettlement(t *testing.T) {
	for _, call := range []string{"pending", "held", "settle"} {
		for _, times := range []int{1, 2, 9} {
			for _, resumed := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s %d resumed %t", call, times, resumed), func(t *testing.T) {
					synctest.Test(t, func(t *testing.T) {
						n, open, c, a := publisher(t)
						c.until, c.refusals = time.Now().Add(36*time.Hour), map[string]int{call: times}
						done := make(chan struct{})
						go func() {
							defer close(done)
							if resumed {
								c.reported = true
								n.resume(t.Context(), open.Context, a.Report.OutcomeRoot)
								return
							}
							n.attested(t.Context(), n.committee(), open.Context, a)
						}()
						time.Sleep(time.Until(c.until) - time.Second)
						if slices.Contains(n.stages(open.Context), tracker.Settled) {
							t.Errorf("called settled while it may be challenged: %v", n.stages(open.Context))
						}
						<-done
						if len(c.settled) != 2 || c.refusals[call] != 0 {
							t.Errorf("%d settled by %d pages, %d refusals left", len(c.settled), c.pages, c.refusals[call])
						}
						line, _ := n.tracker.Timeline(open.Context)
						if !line.Reached(tracker.Settled) || line.Reached(tracker.Stopped) || line.Waiting != oracle.ReasonNone {
							t.Errorf("%+v", line)
						}
					})
				})
			}
		}
	}
}

// TestARefusedSettlementEndsWithTheNode, and the no is what it waits for.
func TestARefusedSettlementEndsWithTheNode(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		c.refusals = map[string]int{"settle": 1 << 30}
		ctx, cancel := context.WithTimeout(t.Context(), 10*24*time.Hour)
		defer cancel()
		n.attested(ctx, n.committee(), open.Context, a)
		line, _ := n.tracker.Timeline(open.Context)
		if line.Waiting != oracle.ReasonChainRefused || line.Reached(tracker.Settled) {
			t.Errorf("%+v", line)
		}
		if tries := 1<<30 - c.refusals["settle"]; tries < 100 || tries > 1000 {
			t.Errorf("asked %d times in ten days", tries)
		}
	})
}

// TestAttestedReachesChainAndIsSettled in spite of an outage, with the quorum's
// signatures in the archive from before.
func TestAttestedReachesChainAndIsSettled(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		c.away = 5
		n.attested(t.Context(), n.committee(), open.Context, a)
		if c.submits != 1 || c.pages != 1 || len(c.settled) != 2 {
			t.Errorf("%d submits, %d pages, %d settled", c.submits, c.pages, len(c.settled))
		}
		kept, _, err := n.store.Agreement(open.Context)
		if err != nil || len(kept.Report.Signatures) != 3 {
			t.Errorf("archived %d signatures, %v", len(kept.Report.Signatures), err)
		}
		if stages := n.stages(open.Context); !slices.Contains(stages, tracker.Attested) || !slices.Contains(stages, tracker.Settled) {
			t.Errorf("stages %v", stages)
		}
		n.resume(t.Context(), open.Context, a.Report.OutcomeRoot)
		if c.pages != 1 {
			t.Error("what this process settled is settled again")
		}
	})
}

// TestResumeSettlesWhatACrashLeft: the chain has the report and nobody works on it.
func TestResumeSettlesWhatACrashLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		c.reported, c.away = true, 2
		c.settled[open.risks[0]] = true
		n.resume(t.Context(), open.Context, a.Report.OutcomeRoot)
		if c.submits != 0 || c.pages != 1 || len(c.settled) != 2 {
			t.Errorf("%d submits, %d pages, %d settled", c.submits, c.pages, len(c.settled))
		}
	})
}

// TestResumeLeavesAlone what is settled, what it does not know, and a report
// that is not the archived one.
func TestResumeLeavesAlone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		n.resume(t.Context(), oracle.Context{RequestHash: oracletest.Hash("another")}, a.Report.OutcomeRoot)
		n.resume(t.Context(), open.Context, oracletest.Hash("another root"))
		if c.pages != 0 {
			t.Error("settled with outcomes that the chain's report does not have")
		}
		n, open, c, a = publisher(t)
		for _, risk := range open.risks {
			c.settled[risk] = true
		}
		start := time.Now()
		n.resume(t.Context(), open.Context, a.Report.OutcomeRoot)
		if c.pages != 0 || time.Since(start) != 0 {
			t.Errorf("settled anew, or waited %s for its turn with nothing to do", time.Since(start))
		}
		n.book = nil
		n.resume(t.Context(), open.Context, a.Report.OutcomeRoot)
	})
}

// TestRefusedReportIsLeftToOthers: a contract's no is told, and whoever's report
// the chain has is settled later all the same.
func TestRefusedReportIsLeftToOthers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		c.refuses = true
		n.attested(t.Context(), n.committee(), open.Context, a)
		line, _ := n.tracker.Timeline(open.Context)
		if last := line.Events[len(line.Events)-1]; last.Stage != tracker.Stopped || c.pages != 0 {
			t.Errorf("last event %+v, %d pages", last, c.pages)
		}
		n.resume(t.Context(), open.Context, a.Report.OutcomeRoot)
		if c.pages != 1 {
			t.Error("the accepted report is not settled")
		}
	})
}

// TestLegThreeEndsWithTheNode, without an error that would be told as one.
func TestLegThreeEndsWithTheNode(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		c.away = 1 << 30
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		n.attested(ctx, n.committee(), open.Context, a)
		if stages := n.stages(open.Context); slices.Contains(stages, tracker.Stopped) {
			t.Errorf("stages %v", stages)
		}
		if err := n.lasting(ctx, open.Context, func() error { return oracle.ReasonChainDown }); !errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("error %v", err)
		}
	})
}

// TestReportOnChainStartsResume: the watcher's event leads to the settlement.
func TestReportOnChainStartsResume(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		n, open, c, a := publisher(t)
		event := chain.ReportAccepted{RequestID: open.request.ID, OutcomeRoot: a.Report.OutcomeRoot, Submitter: oracletest.Address("op")}
		if err := n.deliver(t.Context(), event); err != nil {
			t.Fatal(err)
		}
		n.running.Wait()
		if c.pages != 1 || !slices.Contains(n.stages(open.Context), tracker.Reported) {
			t.Errorf("%d pages, stages %v", c.pages, n.stages(open.Context))
		}
		if _, still := n.isOpen(open.Context); still {
			t.Error("a reported request is still open")
		}
	})
}
