package simtest

import (
	"fmt"
	"math/bits"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// checker holds the promises of the protocol against what happens. It counts
// every liar as having signed everything.
type checker struct {
	w       *world
	sides   map[oracle.Context]*sides
	sealed  map[oracle.Context]oracle.Hash // of logs that no liar led
	reports map[oracle.Hash][]oracle.Outcome
	rests   map[oracle.Hash][]oracle.Reveal // what a report rests on
	ranges  map[oracle.Hash][]span          // by request
	taken   map[oracle.Hash]int             // reports accepted, by request
	done    map[oracle.Context]bool         // attempts that an honest node has a report of
	relays  map[oracle.Context]map[letter]*relay
	hands   hands
	tally   tally
}

// tally is what a run of many seeds adds up.
type tally struct {
	requests, attempts, reports, undecided int
	muted, halted                          int // leaders that a quorum heard no more; nodes whose disk was an old copy
	longest                                int // attempts of one request
	forked, crashes                        int
	end                                    time.Duration // of the last world
}

// sides are the signatures that left honest nodes, by what was signed.
type sides struct {
	said    map[string]oracle.Hash // (operator, kind) → struct hash
	roots   map[oracle.Hash]uint32
	shares  map[oracle.Hash]uint32
	closed  map[oracle.Hash]map[oracle.Address]oracle.Hash // commit root → the commitments it is over
	quorums map[oracle.Hash]bool

	clocked   bool                  // somebody has ticked
	committed map[int]time.Duration // when honest nodes first sent their commitments
}

// span is the range of the honest values of a risk.
type span struct {
	count, ok               int
	value, low, high, clear [2]int64
}

func newChecker(w *world) *checker {
	return &checker{
		w: w, sides: map[oracle.Context]*sides{}, sealed: map[oracle.Context]oracle.Hash{}, reports: map[oracle.Hash][]oracle.Outcome{},
		rests:  map[oracle.Hash][]oracle.Reveal{},
		ranges: map[oracle.Hash][]span{}, taken: map[oracle.Hash]int{}, done: map[oracle.Context]bool{},
		relays: map[oracle.Context]map[letter]*relay{}, hands: hands{blames: map[[2]uint64]uint32{}, votes: map[[2]uint64]uint32{}, made: map[uint64]time.Duration{}},
	}
}

func (c *checker) of(context oracle.Context) *sides {
	if c.sides[context] == nil {
		c.sides[context] = &sides{
			said: map[string]oracle.Hash{}, roots: map[oracle.Hash]uint32{}, shares: map[oracle.Hash]uint32{},
			closed: map[oracle.Hash]map[oracle.Address]oracle.Hash{}, quorums: map[oracle.Hash]bool{},
			committed: map[int]time.Duration{},
		}
	}
	return c.sides[context]
}

// quorum says whether these honest members and all the liars make a quorum of an
// attempt's committee.
func (c *checker) quorum(context oracle.Context, honest uint32) bool {
	in := c.w.chain.castOf(context)
	_, t, _ := sizesOf(in.n())
	for _, i := range c.w.s.liars {
		if in.has(i) {
			t--
		}
	}
	return bits.OnesCount32(honest) >= t
}

// drafted widens the honest values of a request.
func (c *checker) drafted(r *request, page []oracle.Estimate) {
	if c.ranges[r.hash] == nil {
		c.ranges[r.hash] = make([]span, len(page))
	}
	for i, e := range page {
		s := &c.ranges[r.hash][i]
		s.count++
		if e.Status != oracle.StatusOK {
			continue
		}
		for _, f := range []struct {
			at *[2]int64
			v  int64
		}{{&s.value, int64(e.Value)}, {&s.low, int64(e.Low)}, {&s.high, int64(e.High)}, {&s.clear, int64(e.ClearBps)}} {
			if s.ok == 0 {
				*f.at = [2]int64{f.v, f.v}
			}
			f.at[0], f.at[1] = min(f.at[0], f.v), max(f.at[1], f.v)
		}
		s.ok++
	}
}

// left checks a message on its way out of an honest node.
func (c *checker) left(n *node, m round.Message) {
	if n.mind != nil || round.AuthorOf(m) != n.operator {
		return
	}
	s, bit := c.of(round.ContextOf(m)), uint32(1)<<n.i
	switch m := m.(type) {
	case oracle.Commitment:
		c.once(n, s, "commitment", m.Context, m.StructHash())
		if _, sent := s.committed[n.i]; !sent {
			s.committed[n.i] = c.w.now()
		}
	case oracle.Tick:
		s.clocked = true
	case oracle.Reveal:
		c.once(n, s, "observation", m.Context, m.StructHash())
		if !c.certified(s, m) {
			c.w.fail("node %d revealed for %s without a certificate of its commitment", n.i, m.Context)
		}
	case oracle.CommitRoot:
		c.once(n, s, "commit root", m.Context, m.Root)
		s.roots[m.Root] |= bit
		c.alone(s.roots, "commit certificates", m.Context)
	case oracle.Share:
		digest := domain.Digest(m.Report.StructHash())
		c.once(n, s, "report", m.Context(), digest)
		if c.reports[digest] == nil {
			c.w.fail("node %d signed a report that no honest node computed", n.i)
		}
		s.shares[digest] |= bit
		c.alone(s.shares, "valid reports", m.Context())
		if c.quorum(m.Context(), s.shares[digest]) {
			c.durable(s, m.Context(), digest)
		}
	}
}

func (c *checker) once(n *node, s *sides, kind string, context oracle.Context, what oracle.Hash) {
	key := string(n.operator[:]) + kind
	before, said := s.said[key]
	if said && before != what {
		c.w.fail("honest node %d signed a second %s for %s", n.i, kind, context)
	}
	if !said {
		c.w.note("node %d sends its %s for %s", n.i, kind, context)
	}
	s.said[key] = what
}

// alone: of all that could have a quorum there is at most one.
func (c *checker) alone(votes map[oracle.Hash]uint32, what string, context oracle.Context) {
	count := 0
	for _, honest := range votes {
		if c.quorum(context, honest) {
			count++
		}
	}
	if count > 1 {
		c.w.fail("%d %s for %s", count, what, context)
	}
}

// certified: a certificate is over the commitment that this reveal opens.
func (c *checker) certified(s *sides, r oracle.Reveal) bool {
	for root, honest := range s.roots {
		if c.quorum(r.Context, honest) && s.closed[root][r.Operator] == oracle.CommitmentDigest(r.Observation, r.Salt) {
			return true
		}
	}
	return false
}

// durable: enough honest members can show what a valid report rests on, and all
// of it was committed before anybody revealed.
func (c *checker) durable(s *sides, context oracle.Context, digest oracle.Hash) {
	for _, r := range c.rests[digest] {
		if !c.certified(s, r) {
			c.w.fail("a report for %s rests on an answer of %s that was not committed", context, r.Operator)
		}
	}
	for i, n := range c.w.nodes {
		if s.shares[digest]&(1<<i) != 0 && string(n.archive.synced["agreement "+keyOf(context)]) != string(digest[:]) {
			c.w.fail("node %d signed a report for %s that its disk can lose", i, context)
		}
	}
}

// event compares what honest nodes read in logs that no liar led.
func (c *checker) event(n *node, g *group, e round.Event) {
	switch e := e.(type) {
	case round.Closed:
		set := map[oracle.Address]oracle.Hash{}
		for _, commitment := range e.Commitments {
			set[commitment.Operator] = commitment.Digest
		}
		c.of(e.Context).closed[e.Root] = set
		c.w.note("node %d closes %s over %d", n.i, e.Context, len(set))
	case round.Sealed:
		c.w.note("node %d seals %s with %b", n.i, e.Context, e.Observers)
		if before, known := c.sealed[e.Context]; known && g.clean && before != e.ObservationRoot {
			c.w.fail("two sealed sets in one log for %s", e.Context)
		} else if g.clean {
			c.sealed[e.Context] = e.ObservationRoot
		}
	case round.Equivocated:
		if c.w.honest(c.w.nodeOf(e.Operator)) {
			c.w.fail("the log says that honest %s equivocated", e.Operator)
		}
	}
}

func (c *checker) evidence(n *node, e round.Evidence) {
	if c.w.honest(c.w.nodeOf(e.Operator)) {
		c.w.fail("node %d has evidence against honest %s", n.i, e.Operator)
	}
}

// muted: members stop hearing a leader that keeps entries out of the log, and no
// other; but who was shown another branch before lacks entries of an honest one too.
func (c *checker) muted(g *group, n *node) {
	c.tally.muted++
	if c.w.honest(g.leader) && g.clean && g.first >= c.w.s.heal && c.w.steady() {
		c.w.fail("node %d no longer hears honest %d, which led a healed network", n.i, g.leader)
	}
}

// steady says whether honest nodes stay up in a healed network: one that comes back
// knows only what is sent again.
func (w *world) steady() bool { return w.s.rolling == nil && w.s.restore.node < 0 }

// stalled: no leader stays once every honest member has waited for it too long.
func (c *checker) stalled(g *group) {
	const slack = 3 * time.Second
	if !c.w.healed() || g.crowned < c.w.s.heal || g.leader < 0 || c.w.now()-g.crowned < progress+slack {
		return
	}
	_, _, m := sizesOf(g.cast.n())
	waiting := 0
	for _, i := range g.cast.nodes {
		if n := c.w.nodes[i]; n.mind == nil && n.in(g) && n.waits(n.seats[g.id]) > progress+slack {
			waiting++
		}
	}
	if c.w.steady() {
		c.starved(g, 2*slack)
	}
	if waiting >= m {
		c.w.fail("%d leads group %d though %d members have waited for its entries for %s", g.leader, g.id, waiting, progress+slack)
	}
}

// crowned: an honest leader that takes over a log in which nothing is decided yet
// brings its attempts to an end.
func (c *checker) crowned(g *group) {
	if !c.w.honest(g.leader) || !c.w.healed() || g.forked || !c.w.steady() {
		return
	}
	for _, r := range c.w.chain.requests {
		if r.state != stateOpen || r.group != g.id || r.opened < c.w.s.heal || c.ticked(g, r.context()) {
			continue
		}
		context, reign := r.context(), g.reign
		c.w.after(2*maxLag+maxLeg1+slowLeg1+parameters.CommitBound+parameters.RevealBound+2*parameters.Retry, func() {
			if g.reign == reign && r.context() == context && !c.done[context] {
				c.w.fail("%s is not attested though honest %d has led its log undisturbed", context, g.leader)
			}
		})
	}
}

// ticked says whether any branch of a log has a tick of an attempt.
func (c *checker) ticked(g *group, context oracle.Context) bool {
	for _, log := range g.logs {
		for _, entry := range log {
			if m, err := round.Decode(entry); err == nil {
				if tick, ok := m.(oracle.Tick); ok && tick.Context == context {
					return true
				}
			}
		}
	}
	return false
}

// prompt: with nobody at fault no clock decides anything.
func (c *checker) prompt(context oracle.Context) {
	for _, r := range c.w.chain.requests {
		if r.context() != context || !c.w.s.calm() || c.done[context] {
			continue
		}
		slowest := time.Duration(0)
		for _, i := range r.cast.nodes {
			slowest = max(slowest, c.w.s.lag[i]+c.w.s.leg1[i])
		}
		if took := c.w.now() - r.opened; took > slowest+3*time.Second {
			c.w.fail("%s took %s though all answered within %s", context, took, slowest)
		}
	}
}

// computed checks the outcomes of a report that an honest node would sign.
func (c *checker) computed(n *node, r *request, digest oracle.Hash, sealed round.Sealed, outcomes []oracle.Outcome) {
	if n.mind != nil {
		return
	}
	c.reports[digest] = outcomes
	c.rests[digest] = sealed.Reveals
	for i, o := range outcomes {
		s := c.ranges[r.hash][i]
		if r.kinds[i] == good && o.Status != oracle.StatusOK && o.Status != oracle.StatusUndecided {
			c.w.fail("a good risk became %s", o.Status)
		}
		if o.Status != oracle.StatusOK {
			continue
		}
		for what, f := range map[string]struct {
			got  int64
			want [2]int64
		}{"value": {int64(o.Value), s.value}, "low": {int64(o.Low), s.low}, "high": {int64(o.High), s.high}, "clear": {int64(o.ClearBps), s.clear}} {
			if s.ok == 0 || f.got < f.want[0] || f.got > f.want[1] {
				c.w.fail("%s %d of risk %d is outside the honest %v", what, f.got, i, f.want)
			}
		}
		if r.kinds[i] == wide || s.value[1]-s.value[0] <= tolerance {
			continue
		}
		c.w.fail("honest values of a %s risk span %v: the world is wrong", r.kinds[i], s.value)
	}
}

func (c *checker) attested(n *node, a oracle.Attested) {
	c.tally.reports++
	digest := domain.Digest(a.Report.StructHash())
	context := oracle.Context{RequestHash: a.Report.RequestHash, Attempt: a.Report.Attempt}
	if n.mind == nil {
		if !c.quorum(context, c.of(context).shares[digest]) {
			c.w.fail("node %d attested a report without a quorum", n.i)
		}
		c.prompt(context)
		c.done[context] = true
	}
}

// opened judges liveness: once healed, f+1 reopened attempts are enough.
func (c *checker) opened(r *request) {
	c.tally.attempts++
	c.tally.longest = max(c.tally.longest, int(r.attempt)+1)
	if f, _, _ := sizesOf(r.cast.n()); r.healthy > f+1 {
		c.w.fail("%s is not reported after %d reopened attempts in a healed network", r.context(), r.healthy-1)
	}
}

func (c *checker) accepted(r *request, a oracle.Attested) {
	if c.taken[r.hash]++; c.taken[r.hash] > 1 {
		c.w.fail("a second report of request %d was accepted", r.ID[31])
	}
	if a.Report.Attempt != r.attempt {
		c.w.fail("a report of attempt %d was accepted in attempt %d", a.Report.Attempt, r.attempt)
	}
	outcomes := c.reports[domain.Digest(a.Report.StructHash())]
	if outcomes == nil {
		c.w.fail("the chain accepted a report that no honest node computed")
	}
	var again []riskKind
	for i, o := range outcomes {
		if r.kinds[i] == good && o.Status == oracle.StatusUndecided {
			again = append(again, good)
		}
	}
	if len(again) == 0 {
		return
	}
	c.tally.undecided++
	if r.opened >= c.w.s.heal {
		c.w.fail("a good risk is undecided though its attempt began in a healed network")
	}
	r.again = true // the policy stays bound, and is asked for once more
	c.w.after(max(c.w.s.heal-c.w.now(), 0)+3*time.Second, func() {
		r.again = false
		c.w.chain.open(again)
	})
}

// refused: what honest nodes bring in the attempt that is open has a quorum's word.
func (c *checker) refused(from int, r *request, a oracle.Attested, err error) {
	if c.w.honest(from) && r.state == stateOpen && a.Report.Attempt == r.attempt {
		c.w.fail("the chain refuses a report of %s that a quorum signed: %v", r.context(), err)
	}
}

// mended: with nobody lying, an attempt in which no clock had run out when the network
// healed is brought to its end, whatever was lost before.
func (c *checker) mended() {
	if len(c.w.s.liars) > 0 || !c.w.steady() {
		return
	}
	for _, r := range c.w.chain.requests {
		context := r.context()
		if r.state != stateOpen || c.of(context).clocked {
			continue
		}
		bound := 2*maxLag + maxLeg1 + slowLeg1 + parameters.CommitBound + parameters.RevealBound + 5*parameters.Retry
		if time.Duration(r.deadline-uint64(c.w.start.Unix()))*time.Second < c.w.now()+bound {
			continue
		}
		c.w.after(bound, func() {
			if r.context() == context && r.state == stateOpen && !c.done[context] {
				c.w.fail("%s is not attested %s after the network healed, with nobody lying and no clock run out", context, bound)
			}
		})
	}
}

// starved: no leader stays that keeps an honest member's commitment out of its log.
// It is asked of the log itself, not of the members.
func (c *checker) starved(g *group, slack time.Duration) {
	for _, r := range c.w.chain.requests {
		s := c.of(r.context())
		if r.state != stateOpen || r.group != g.id || len(s.closed) > 0 {
			continue
		}
		for _, i := range g.cast.nodes {
			at, sent := s.committed[i]
			if !sent || c.w.now()-max(at, g.crowned, c.w.s.heal) < progress+slack || g.has(r.context(), i) {
				continue
			}
			c.w.fail("%d leads group %d though the commitment of %d for %s has waited for %s", g.leader, g.id, i, r.context(), progress+slack)
		}
	}
}

// has says whether any branch has a member's commitment.
func (g *group) has(context oracle.Context, i int) bool {
	for _, log := range g.logs {
		for _, entry := range log {
			if m, err := round.Decode(entry); err == nil {
				if o, is := m.(oracle.Commitment); is && o.Context == context && o.Operator == operatorOf(i) {
					return true
				}
			}
		}
	}
	return false
}

// end adds up a world that is over.
func (c *checker) end() {
	c.tally.requests, c.tally.end = len(c.w.chain.requests), c.w.now()
	for _, g := range c.w.groups {
		if len(g.logs) > 1 {
			c.tally.forked++
		}
	}
	for _, n := range c.w.nodes {
		c.tally.crashes += (n.boot - 1) / 2
	}
}

func (t *tally) add(o tally) {
	t.requests, t.attempts, t.reports, t.undecided = t.requests+o.requests, t.attempts+o.attempts, t.reports+o.reports, t.undecided+o.undecided
	t.longest, t.forked, t.crashes = max(t.longest, o.longest), t.forked+o.forked, t.crashes+o.crashes
	t.muted, t.halted = t.muted+o.muted, t.halted+o.halted
}

func contextOf(e round.Event) oracle.Context {
	switch e := e.(type) {
	case round.Opened:
		return e.Context
	case round.Forgotten:
		return e.Context
	case round.Committed:
		return e.Commitment.Context
	case round.Ticked:
		return e.Tick.Context
	case round.Closed:
		return e.Context
	case round.Revealed:
		return e.Reveal.Context
	case round.Sealed:
		return e.Context
	case round.Refused:
		return e.Context
	case round.Equivocated:
		return e.Context
	}
	panic(fmt.Sprintf("simtest: a node would not know what to do with %T", e))
}
