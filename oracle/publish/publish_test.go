package publish_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
)

// chain is a hub and a book in one: it accepts one report and settles each risk once.
type chain struct {
	reported bool
	down     error
	lateWin  bool // another member's report lands while ours is in flight
	settled  map[oracle.Hash]bool
	submits  []time.Time
	pages    []int
	root     oracle.Hash
	most     int // outcomes that a block holds; 0: any number
	tried    int
}

func (c *chain) Reported(context.Context, [32]byte) (bool, error) { return c.reported, c.down }

func (c *chain) Submit(context.Context, oracle.Attested) (oracle.Receipt, error) {
	c.submits = append(c.submits, time.Now())
	if c.lateWin {
		c.reported = true
	}
	if c.reported {
		return oracle.Receipt{}, errors.New("execution reverted")
	}
	c.reported = true
	return oracle.Receipt{Block: 9}, nil
}

func (c *chain) Pending(_ context.Context, _ [32]byte, risks []oracle.Hash) ([]bool, error) {
	pending := make([]bool, len(risks))
	for i, r := range risks {
		pending[i] = !c.settled[r]
	}
	return pending, c.down
}

func (c *chain) Held(context.Context, [32]byte, []oracle.Hash) (bool, error) { return false, nil }

func (c *chain) Settle(_ context.Context, _ [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (oracle.Receipt, error) {
	if c.tried++; c.most != 0 && len(page) > c.most {
		return oracle.Receipt{}, errors.New("gas required exceeds allowance")
	}
	leaves := make([]oracle.Hash, len(page))
	for i, o := range page {
		leaves[i] = o.Leaf()
	}
	if !proof.Verify(c.root, leaves) {
		return oracle.Receipt{}, errors.New("proof refused")
	}
	for _, o := range page {
		if c.settled[o.Risk] {
			return oracle.Receipt{}, errors.New("settled twice")
		}
		c.settled[o.Risk] = true
	}
	c.pages = append(c.pages, len(page))
	return oracle.Receipt{}, nil
}

func attested(t *testing.T, n int) (oracle.Attested, *chain) {
	t.Helper()
	r, risks := oracletest.Request(1, n)
	a := oracle.Attested{Report: oracle.Report{RequestHash: r.Hash(), RequestID: r.ID}}
	for i, risk := range risks {
		a.Outcomes = append(a.Outcomes, oracle.Outcome{Index: uint32(i), Risk: risk, Status: oracle.StatusOK})
	}
	tree, err := oracle.OutcomeTree(a.Outcomes)
	if err != nil {
		t.Fatal(err)
	}
	return a, &chain{settled: map[oracle.Hash]bool{}, root: tree.Root()}
}

func turn(slot int) func(oracle.Context) int { return func(oracle.Context) int { return slot } }

// TestOrderIsAPermutationThatNobodyChooses counts who is first over many attempts.
func TestOrderIsAPermutationThatNobodyChooses(t *testing.T) {
	first := make([]int, 7)
	for i := range uint32(7000) {
		c := oracle.Context{RequestHash: oracletest.Hash("r"), Attempt: i}
		order := publish.Order(c, 7)
		first[order[0]]++
		for slot, m := range order {
			if publish.Slot(c, 7, m) != slot {
				t.Fatalf("slot of %d in %v", m, order)
			}
		}
		slices.Sort(order)
		if !slices.Equal(order, []int{0, 1, 2, 3, 4, 5, 6}) {
			t.Fatalf("not a permutation: %v", order)
		}
	}
	for member, n := range first {
		if n < 800 || n > 1200 { // mean 1000, sd 29
			t.Errorf("member %d is first %d times of 7000", member, n)
		}
	}
}

func TestTransmitWaitsForItsTurnAndSkips(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		a, c := attested(t, 1)
		start := time.Now()
		second := publish.Transmitter{Hub: c, Slot: 3 * time.Second, Turn: turn(1)}
		receipt, err := second.Transmit(t.Context(), a)
		if err != nil || receipt.Block != 9 || c.submits[0].Sub(start) != 3*time.Second {
			t.Errorf("second in the order: %+v %v after %v", receipt, err, c.submits)
		}
		third := publish.Transmitter{Hub: c, Slot: 3 * time.Second, Turn: turn(2)}
		receipt, err = third.Transmit(t.Context(), a)
		if err != nil || receipt.Reason != oracle.ReasonAlreadyReported || len(c.submits) != 1 {
			t.Errorf("third in the order: %+v %v, %d submissions", receipt, err, len(c.submits))
		}
	})
}

func TestTransmitLosingARaceIsNoError(t *testing.T) {
	a, c := attested(t, 1)
	c.lateWin = true
	receipt, err := publish.Transmitter{Hub: c, Turn: turn(0)}.Transmit(t.Context(), a)
	if err != nil || receipt.Reason != oracle.ReasonAlreadyReported {
		t.Errorf("%+v %v", receipt, err)
	}
}

func TestTransmitSaysWhenTheChainIsDown(t *testing.T) {
	a, c := attested(t, 1)
	c.down = oracle.ReasonChainDown
	if _, err := (publish.Transmitter{Hub: c, Turn: turn(0)}).Transmit(t.Context(), a); !errors.Is(err, oracle.ReasonChainDown) {
		t.Errorf("error %v", err)
	}
}

// TestSettleHalvesAPageThatABlockDoesNotHold: many policies on the risks of a page
// must not keep the nodes from paying it, nor the pages behind it.
func TestSettleHalvesAPageThatABlockDoesNotHold(t *testing.T) {
	a, c := attested(t, 2*publish.PageSize)
	c.most = 13
	s := publish.Settler{Book: c, Turn: turn(0)}
	receipts, err := s.Settle(t.Context(), a)
	if err != nil || len(c.settled) != len(a.Outcomes) || len(receipts) != len(c.pages) {
		t.Errorf("%d of %d settled in pages %v, %d receipts: %v", len(c.settled), len(a.Outcomes), c.pages, len(receipts), err)
	}
	a, c = attested(t, publish.PageSize)
	c.most = -1
	if _, err := (publish.Settler{Book: c, Turn: turn(0)}).Settle(t.Context(), a); err == nil || c.tried > 10 {
		t.Errorf("what is never taken: %v after %d tries", err, c.tried)
	}
}

func TestSettleByPagesResumes(t *testing.T) {
	a, c := attested(t, 2*publish.PageSize+7)
	c.settled[a.Outcomes[0].Risk] = true // somebody began
	s := publish.Settler{Book: c, Turn: turn(0)}
	if _, err := s.Settle(t.Context(), a); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(c.pages, []int{publish.PageSize - 1, publish.PageSize, 7}) || len(c.settled) != len(a.Outcomes) {
		t.Errorf("pages %v, %d settled", c.pages, len(c.settled))
	}
	if receipts, err := s.Settle(t.Context(), a); err != nil || len(receipts) != 0 {
		t.Errorf("second run: %d pages, %v", len(receipts), err)
	}
}
