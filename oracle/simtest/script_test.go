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
	free   bool   // liars lead whenever the committee lets them, and depose who leads
	first  bool   // liars lead whenever the committee lets them, and depose nobody
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

	change  change    // of the committee
	restore restore   // of a node from an old copy of its disk
	rolling []restart // of every node, one after the other, in a healed network
	real    bool      // raft is hashicorp's, behind the guard of package transport
	lied    uint32    // nodes one of whose three endpoints lies (bitmap)
	coups   bool      // liars depose each honest leader of a group of its own, one after the other
}

// change is when a new committee becomes active, and how it differs.
type change struct {
	at   time.Duration
	what string // key, join, leave, swap; empty for none
	node int    // whose key changes, or who leaves
}

// restore puts a node on the disk that it had at backup, after it was started
// again since. The node counts among the f: there is a liar less.
type restore struct {
	node                      int // −1: none
	backup, restart, restored time.Duration
}

// restart is a node that is away for a moment, and knows nothing when it is back.
type restart struct {
	node     int
	at, down time.Duration
}

// calm says whether nothing and nobody is at fault.
func (s *script) calm() bool {
	return len(s.liars) == 0 && s.heal == 0 && s.rolling == nil && s.restore.node < 0
}

// nodes is how many nodes there are in any epoch.
func (s *script) nodes() int {
	if s.change.what == "join" || s.change.what == "swap" {
		return s.n + 1
	}
	return s.n
}

// everybody are the nodes of the first epoch.
func (s *script) everybody() []int {
	nodes := make([]int, s.n)
	for i := range nodes {
		nodes[i] = i
	}
	return nodes
}

// epochs are the committees of the world.
func (s *script) epochs() []*cast {
	first := s.everybody()
	out := []*cast{newCast(1, first, -1)}
	next, rotated := slices.Clone(first), -1
	switch s.change.what {
	case "":
		return out
	case "key":
		rotated = s.change.node
	case "join":
		next = append(next, s.n)
	case "swap":
		next = append(next, s.n)
		fallthrough
	case "leave":
		next = slices.DeleteFunc(next, func(i int) bool { return i == s.change.node })
	}
	return append(out, newCast(2, next, rotated))
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
	what      string // cut a→b, isolate a, split at a, crash a, outage a, flaky a: one of its endpoints is away
	a, b      int
}

// mind is what a liar does.
type mind struct {
	fast, late, ticks, twice, copies, replays, barges, forges, resigns, floods, resubmits bool

	bends, swindles, complains bool // roots beside other sets; reports without a quorum; complaints of honest leaders
	whispers                   bool // sends to the first honest member alone, and nothing to the log

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
	s.restore.node = -1
	if f > 0 && r.IntN(8) == 0 {
		f-- // it counts among them
		s.restore.node = 0
	} else if r.IntN(12) == 0 {
		f = 0
		s.rolling = []restart{{}}
	}
	drawn := r.Perm(s.n)
	s.liars = drawn[:f]
	if s.restore.node == 0 {
		s.restore.node = drawn[f]
	}
	slices.Sort(s.liars)
	plan := newMind(r) // liars mostly act as one
	for range s.liars {
		m := plan
		if r.IntN(3) == 0 {
			m = newMind(r)
		}
		s.minds = append(s.minds, m)
	}
	s.free = r.IntN(4) == 0
	if r.IntN(3) > 0 && s.rolling == nil && s.restore.node < 0 {
		s.heal = time.Duration(20+r.IntN(120)) * time.Second
		s.weather(r)
	}
	s.repeat = 0.1 * r.Float64()
	least, most := time.Duration(0), maxLeg1
	switch {
	case plan.floods: // there must be time for it
		least = maxLeg1 * 3 / 4
	case r.IntN(6) == 0: // every honest one takes long, none much longer than others
		least, most = slowLeg1, slowLeg1+maxLeg1
	}
	for range s.n + 1 {
		s.leg1 = append(s.leg1, least+time.Duration(r.Int64N(int64(most-least))))
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
	s.happenings(r)
	s.real = (r.IntN(40) == 0 && s.n <= 7 || *allReal) && s.restore.node < 0
	return s
}

// happenings draws what changes while requests are open.
func (s *script) happenings(r *rand.Rand) {
	if r.IntN(3) == 0 {
		s.change = change{at: time.Duration(r.IntN(90)) * time.Second, what: [...]string{"key", "join", "leave", "swap"}[r.IntN(4)], node: r.IntN(s.n)}
		f := len(s.liars)
		if s.restore.node >= 0 {
			f++
		}
		if c := &s.change; c.what == "leave" && ((s.n-2)/3 < f || s.n == 4) {
			c.what = "key" // fewer members could not bear the liars
		}
	}
	if i := s.restore.node; i >= 0 {
		x := &s.restore
		x.backup = s.asks[0].at + time.Duration(r.Int64N(int64(time.Second)))
		x.restart = x.backup + s.lag[i] + s.leg1[i] + time.Duration(r.Int64N(int64(6*time.Second)))
		x.restored = x.restart + 2*time.Second + time.Duration(r.Int64N(int64(15*time.Second)))
	}
	if s.rolling != nil {
		s.rolling = nil
		at := s.asks[0].at + time.Second
		for _, i := range r.Perm(s.n) {
			down := time.Second + time.Duration(r.Int64N(int64(time.Second)))
			s.rolling = append(s.rolling, restart{node: i, at: at, down: down})
			at += down + time.Duration(r.Int64N(int64(2*time.Second)))
		}
	}
	if r.IntN(4) == 0 {
		s.lied = r.Uint32()
	}
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
	m.bends, m.swindles, m.complains = some(4), some(4), some(2)
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
	words := []string{"cut", "cut", "isolate", "split", "crash", "crash", "outage", "outage", "flaky"}
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
	fmt.Fprintf(&b, "seed %d: n %d, real raft %t, liars %v, free elections %t, healed at %s, loss %.2f, repeat %.2f, slow %s, power cuts %.3f\n",
		s.seed, s.n, s.real, s.liars, s.free, s.heal, s.loss, s.repeat, s.slow, s.cuts)
	for i, m := range s.minds {
		fmt.Fprintf(&b, "  liar %d %+v\n", s.liars[i], m)
	}
	for _, f := range s.faults {
		fmt.Fprintf(&b, "  %s to %s: %s %d %d\n", f.at, f.until, f.what, f.a, f.b)
	}
	for _, a := range s.asks {
		fmt.Fprintf(&b, "  %s: request of %v\n", a.at, a.risks)
	}
	if s.change.what != "" {
		fmt.Fprintf(&b, "  %s: committee changes: %s, node %d\n", s.change.at, s.change.what, s.change.node)
	}
	if x := s.restore; x.node >= 0 {
		fmt.Fprintf(&b, "  node %d: copied at %s, started again at %s, restored at %s\n", x.node, x.backup, x.restart, x.restored)
	}
	for _, x := range s.rolling {
		fmt.Fprintf(&b, "  %s: node %d is away for %s\n", x.at, x.node, x.down)
	}
	if s.lied != 0 {
		fmt.Fprintf(&b, "  an endpoint lies to %b\n", s.lied&(1<<s.nodes()-1))
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
func (s *script) outage(at time.Duration, i int) bool { return s.during("outage", at, i) }

func (s *script) during(what string, at time.Duration, i int) bool {
	for _, f := range s.faults {
		if f.what == what && f.a == i && at >= f.at && at < f.until {
			return true
		}
	}
	return false
}
