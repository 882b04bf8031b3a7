package simtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// script is all that a seed decides before the world begins. What is left to
// chance on the way (delays, subsets, nonces) follows the same seed.
type script struct {
	seed   uint64
	n      int
	liars  []int
	minds  []mind // of the liars
	free   bool   // liars lead whenever they like: what signed votes, certificates and muting will stop
	heal   time.Duration
	faults []fault
	loss   float64 // of a message, until heal
	repeat float64 // of a message
	slow   time.Duration
	cuts   float64 // power cut at an operation of a disk, until heal
	asks   []ask
	leg1   []time.Duration
	lag    []time.Duration // finality, by node
	drift  []float64       // seconds of a node's clock per second
}

// ask is a request for a page of risks.
type ask struct {
	at    time.Duration
	risks []riskKind
}

// riskKind is how the honest estimates of a risk look.
type riskKind int

const (
	good   riskKind = iota // all ok, within tolerance: must pay
	wide                   // all ok, far apart
	scarce                 // some are not ok
	kinds
)

func (k riskKind) String() string { return [...]string{"good", "wide", "scarce"}[k] }

// fault is something that goes wrong and ends before heal.
type fault struct {
	at, until time.Duration
	what      string // cut a→b, isolate a, split at a, crash a, outage a
	a, b      int
}

// mind is what a liar does.
type mind struct {
	fast, late, ticks, twice, copies, replays, barges, forges, resigns, floods, resubmits bool

	status  oracle.Status // claimed for every risk, unless 0
	value   int32         // added to every value
	mute    string        // kinds of message it does not send: c r t o s (commitment, reveal, tick, root, share)
	few     int           // sends to this many others only, unless 0
	asleep  bool          // never sends a report it holds
	oppose  bool          // reopens at the first possible second
	leading plot
}

// plot is what a liar does to a log it leads.
type plot struct {
	fork, rewrite, reorder, ticksFirst, forge bool
	censor                                    int // honest members whose entries it drops
	starve                                    int // honest members whom it sends no entries
	stall                                     int // entries after which it appends nothing; −1 never
	reign                                     time.Duration
}

var sizes = []int{4, 5, 4, 7, 4, 10, 5, 4, 7, 13}

func newScript(seed uint64) *script {
	r := rand.New(rand.NewPCG(seed, 1))
	s := &script{seed: seed, n: sizes[seed%uint64(len(sizes))]}
	f := (s.n - 1) / 3
	if r.IntN(8) == 0 {
		f = r.IntN(f + 1)
	}
	s.liars = r.Perm(s.n)[:f]
	slices.Sort(s.liars)
	plan := newMind(r) // liars mostly act as one
	for range s.liars {
		m := plan
		if r.IntN(3) == 0 {
			m = newMind(r)
		}
		s.minds = append(s.minds, m)
	}
	s.free = r.IntN(6) == 0
	if r.IntN(3) > 0 {
		s.heal = time.Duration(20+r.IntN(120)) * time.Second
		s.weather(r)
	}
	s.repeat = 0.1 * r.Float64()
	least := time.Duration(0)
	if plan.floods { // there must be time for it
		least = maxLeg1 * 3 / 4
	}
	for range s.n {
		s.leg1 = append(s.leg1, least+time.Duration(r.Int64N(int64(maxLeg1-least))))
		s.lag = append(s.lag, time.Second+time.Duration(r.Int64N(int64(maxLag))))
		s.drift = append(s.drift, 0.99+0.02*r.Float64())
	}
	for i := range 1 + r.IntN(5)/3 {
		a := ask{at: time.Duration(i) * time.Duration(1+r.IntN(30)) * time.Second, risks: []riskKind{good}}
		for range r.IntN(3) {
			a.risks = append(a.risks, riskKind(r.IntN(int(kinds))))
		}
		s.asks = append(s.asks, a)
	}
	return s
}

func newMind(r *rand.Rand) mind {
	some := func(one int) bool { return r.IntN(one) == 0 }
	m := mind{
		fast: some(2), ticks: some(3), twice: some(3), copies: some(4), replays: some(4), forges: some(4), resigns: some(4),
		barges: some(5), late: some(5), floods: some(25), resubmits: some(2), asleep: some(2), oppose: some(3),
	}
	switch r.IntN(5) {
	case 0:
		m.status = oracle.StatusInsufficient
	case 1:
		m.status = oracle.StatusOutOfDomain
	case 2:
		m.value = [...]int32{1_000_000_000, -1_000_000_000, tolerance, -tolerance, 90}[r.IntN(5)]
	}
	if m.late {
		m.mute = "cr"
	} else if some(2) {
		m.mute = [...]string{"r", "s", "o", "ro", "os", "ts", "c", "rs", "crtos"}[r.IntN(9)]
	}
	if some(4) {
		m.few = 1 + r.IntN(3)
	}
	if m.floods { // before anybody has committed
		m.fast = false
	}
	m.leading = plot{
		fork: some(3), rewrite: some(3), reorder: some(3), ticksFirst: some(3), forge: some(3), stall: -1,
	}
	if some(3) {
		m.leading.censor = 1 + r.IntN(4)
	}
	if some(3) {
		m.leading.starve = 1 + r.IntN(4)
	}
	if some(4) {
		m.leading.stall = r.IntN(30)
	}
	if some(2) {
		m.leading.reign = time.Duration(1+r.IntN(25)) * time.Second
	}
	return m
}

// weather draws what fails before heal.
func (s *script) weather(r *rand.Rand) {
	if r.IntN(2) == 0 {
		s.loss = 0.3 * r.Float64()
	}
	if r.IntN(2) == 0 {
		s.slow = time.Duration(r.Int64N(int64(8 * time.Second)))
	}
	if r.IntN(2) == 0 {
		s.cuts = 0.05 * r.Float64()
	}
	words := []string{"cut", "cut", "isolate", "split", "crash", "crash", "outage", "outage"}
	for range r.IntN(10) {
		f := fault{what: words[r.IntN(len(words))], a: r.IntN(s.n), b: r.IntN(s.n)}
		f.at = time.Duration(r.Int64N(int64(s.heal)))
		f.until = min(s.heal, f.at+time.Duration(r.Int64N(int64(60*time.Second))))
		s.faults = append(s.faults, f)
	}
	slices.SortFunc(s.faults, func(a, b fault) int { return int(a.at - b.at) })
}

// String tells the script to whoever has to understand a failure.
func (s *script) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "seed %d: n %d, liars %v, free elections %t, healed at %s, loss %.2f, repeat %.2f, slow %s, power cuts %.3f\n",
		s.seed, s.n, s.liars, s.free, s.heal, s.loss, s.repeat, s.slow, s.cuts)
	for i, m := range s.minds {
		fmt.Fprintf(&b, "  liar %d %+v\n", s.liars[i], m)
	}
	for _, f := range s.faults {
		fmt.Fprintf(&b, "  %s to %s: %s %d %d\n", f.at, f.until, f.what, f.a, f.b)
	}
	for _, a := range s.asks {
		fmt.Fprintf(&b, "  %s: request of %v\n", a.at, a.risks)
	}
	fmt.Fprintf(&b, "  leg 1 %v\n  finality %v\n  clocks %.3f\n", s.leg1, s.lag, s.drift)
	return b.String()
}

func (s *script) mindOf(i int) *mind {
	if k := slices.Index(s.liars, i); k >= 0 {
		return &s.minds[k]
	}
	return nil
}

// cut says whether the script keeps a from reaching b at a time.
func (s *script) cut(at time.Duration, a, b int) bool {
	for _, f := range s.faults {
		if at < f.at || at >= f.until {
			continue
		}
		switch f.what {
		case "cut":
			if f.a == a && f.b == b {
				return true
			}
		case "isolate":
			if f.a == a || f.a == b {
				return true
			}
		case "split":
			if (a <= f.a) != (b <= f.a) {
				return true
			}
		}
	}
	return false
}

// outage says whether the script keeps a node from the chain at a time.
func (s *script) outage(at time.Duration, i int) bool {
	for _, f := range s.faults {
		if f.what == "outage" && f.a == i && at >= f.at && at < f.until {
			return true
		}
	}
	return false
}
