package simtest

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/boot"
	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
)

// node is one operator's process and its disk. What a crash takes is made anew
// by start; the disk, its branch of each log and the clock stay.
type node struct {
	w        *world
	i        int
	operator oracle.Address
	mind     *mind // nil: honest
	disk     *disk // of the lock
	archive  *disk // of what reports rest on
	lock     lock
	skew     time.Duration

	backup    map[string][]byte // what the disk once was
	newer     uint64            // start by which another instance replaced this one; 0: none
	recovered time.Duration     // attempts up to then are not signed for; 0: never recovered

	votes  map[[2]uint64]oracle.Address // in real groups: by group and term, synced
	heeded map[uint64]time.Duration     // by group: when it was last seen to follow the group's own leader
	voting sync.Mutex                   // of both, which raft's goroutines ask for

	up      bool
	boot    int
	lives   atomic.Int64 // moves at each end; a liar's goroutines read it
	own     oracle.Boot  // this start, as it is told
	ctx     context.Context
	cancel  context.CancelFunc
	cursor  int // events of the chain that were read
	desk    *boot.Desk
	seats   map[uint64]*seat
	tasks   map[oracle.Context]*task
	order   []*task
	backlog *round.Backlog

	nets    map[*cast]*transport.Transport // in real groups
	rogues  map[*cast]*rogue               // a liar's
	running sync.WaitGroup                 // what uses either
	gone    chan struct{}                  // closed when what the last start began has ended
}

// seat is a node's part of a group.
type seat struct {
	g       *group
	machine *round.Machine
	applied int
	leads   bool
	pacemaker
}

// task is an attempt that is open on the node's finalized view.
type task struct {
	chainEvent
	seat    *seat
	p       *round.Participant // nil before it begins
	wake    time.Duration
	closed  []oracle.Commitment
	sealed  bool
	logged  map[letter]bool // of what travels by side stream too: what the log has
	began   time.Duration
	turned  time.Duration // when the log closed
	led     time.Duration // when the node was last seen to lead the attempt's log
	claimed bool          // leg 3 is under way
}

func newNode(w *world, i int) *node {
	n := &node{w: w, i: i, operator: operatorOf(i), mind: w.s.mindOf(i), skew: w.within(time.Hour), votes: map[[2]uint64]oracle.Address{}, heeded: map[uint64]time.Duration{}}
	n.disk = newDisk(n.point, func() bool { return w.chance(0.5) })
	n.archive = newDisk(n.point, func() bool { return w.chance(0.5) })
	n.lock = lock{n.disk}
	return n
}

func (n *node) start() {
	n.up, n.cursor, n.backlog = true, 0, round.NewBacklog()
	n.boot++
	n.seats, n.tasks, n.order = map[uint64]*seat{}, map[oracle.Context]*task{}, nil
	n.ctx, n.cancel = context.WithCancel(n.w.ctx)
	if n.w.s.real {
		n.connect()
	}
	n.do(n.announce)
	n.do(n.read)
}

// point is where a power cut may strike.
func (n *node) point() {
	if n.mind == nil && !n.w.healed() && n.w.chance(n.w.s.cuts) {
		panic(powerCut{})
	}
}

// do runs a step of a node that is up; a power cut ends the step and the node.
func (n *node) do(step func()) {
	if !n.up {
		return
	}
	defer func() {
		switch cut := recover(); cut.(type) {
		case nil:
		case powerCut:
			n.crash(n.w.within(20 * time.Second))
		default:
			panic(cut)
		}
	}()
	step()
}

// later is a step after a while, if the node has not crashed until then.
func (n *node) later(d time.Duration, step func()) {
	boot := n.boot
	n.w.after(d, func() {
		if n.boot == boot {
			n.do(step)
		}
	})
}

// crash loses all but the disk; the node starts again once the time has passed.
func (n *node) crash(down time.Duration) {
	if !n.up {
		return
	}
	n.w.note("node %d crashes for %s", n.i, down)
	n.end()
	n.disk.cut()
	n.archive.cut()
	if !n.w.healed() {
		down = min(down, n.w.s.heal-n.w.now())
	}
	n.startIn(down)
}

// startIn starts the node after a while, unless something else did.
func (n *node) startIn(d time.Duration) {
	boot := n.boot
	n.w.after(d, func() {
		if n.boot != boot {
			return
		}
		select {
		case <-n.gone:
			n.start()
		default:
			n.startIn(beat)
		}
	})
}

func (n *node) end() {
	n.up = false
	n.boot++
	n.lives.Add(1)
	n.w.check.gone(n)
	n.cancel()
	for _, s := range n.seats {
		s.g.left(n.i)
	}
	gone := make(chan struct{})
	n.gone = gone
	if !n.w.s.real {
		close(gone)
		return
	}
	n.w.tasks.Go(func() { n.running.Wait(); close(gone) })
}

func (n *node) lag() time.Duration { return n.w.s.lag[n.i] }

// local is the node's own clock, which has its own beginning and pace.
func (n *node) local() time.Time {
	return n.w.start.Add(n.skew + time.Duration(float64(n.w.now())*n.w.s.drift[n.i]))
}

// until is how long the world takes to a time of the node's clock.
func (n *node) until(t time.Time) time.Duration {
	return time.Duration(float64(t.Sub(n.local()))/n.w.s.drift[n.i]) + time.Microsecond
}

// in says whether the node runs its part of a group.
func (n *node) in(g *group) bool { return n.up && n.seats[g.id] != nil }

// read takes what the chain has finalized, in order, and begins what is open.
func (n *node) read() {
	if n.w.s.outage(n.w.now(), n.i) {
		n.later(2*time.Second, n.read)
		return
	}
	e, found, unsure := n.next()
	for ; found; e, found, unsure = n.next() {
		n.cursor++
		for _, t := range slices.Clone(n.order) {
			if t.request == e.request {
				n.forget(t)
			}
		}
		if !e.ended && e.cast.has(n.i) {
			t := &task{chainEvent: e}
			n.tasks[e.context] = t
			n.order = append(n.order, t)
		}
	}
	if unsure {
		n.later(2*time.Second, n.read)
	}
	n.work()
}

// alike is how many endpoints must say the same of a finalized block.
const alike = 2

// next is the next event of the chain as the node's three endpoints tell it;
// unsure says that they do not agree on one.
func (n *node) next() (e chainEvent, found, unsure bool) {
	truth := n.w.chain.log
	endpoints := [][]chainEvent{truth, truth, truth}
	if n.w.s.lied&(1<<n.i) != 0 {
		endpoints[0] = n.w.false
	}
	if n.w.s.during("flaky", n.w.now(), n.i) {
		endpoints = endpoints[:2]
	}
	var said []chainEvent
	for _, log := range endpoints {
		if n.cursor < len(log) && log[n.cursor].at+n.lag() <= n.w.now() {
			said = append(said, log[n.cursor])
		}
	}
	for _, e := range said {
		same := 0
		for _, other := range said {
			if e == other {
				same++
			}
		}
		if same >= alike {
			return e, true, false
		}
	}
	return chainEvent{}, false, len(said) > 0
}

// work begins what is open, has not begun and may be signed for.
func (n *node) work() {
	for _, t := range slices.Clone(n.order) {
		if t.p == nil && n.tasks[t.context] == t && n.cleared(t) {
			n.begin(t)
		}
	}
}

func (n *node) forget(t *task) {
	delete(n.tasks, t.context)
	n.order = slices.DeleteFunc(n.order, func(o *task) bool { return o == t })
	if t.seat != nil {
		t.seat.machine.Release(t.context)
	}
}

func (n *node) seat(g *group) *seat {
	if n.seats[g.id] == nil {
		n.seats[g.id] = &seat{g: g, machine: round.New(domain, g.cast.committee), pacemaker: pacemaker{blames: map[int]uint32{}}}
	}
	return n.seats[g.id]
}

// begin takes part in an attempt: what the log and the backlog have comes first.
func (n *node) begin(t *task) {
	t.seat = n.seat(n.w.group(t.group, t.context, t.cast))
	p, err := round.NewParticipant(round.Config{
		Domain: domain, Committee: t.cast.committee, Self: n.operator, Request: t.request.Request, Attempt: t.context.Attempt, Parameters: parameters,
	}, n.local())
	if err != nil {
		panic(err)
	}
	t.p, t.began, t.logged = p, n.w.now(), map[letter]bool{}
	if t.seat.g.real != nil {
		t.seat.g.real.join(n)
	}
	n.act(t, p.Lead(n.local(), t.seat.leads))
	for _, e := range t.seat.machine.Events(t.context) {
		n.deliver(t, e)
	}
	n.sync(t.seat.g)
	for _, waiting := range n.backlog.Take(t.cast.committee, t.context) {
		n.receive(waiting.From, waiting.Data)
	}
	leg1 := n.w.s.leg1[n.i]
	if n.lock.kept(t.context) != nil || n.mind != nil && n.mind.fast {
		leg1 = 0
	}
	n.later(leg1, func() { n.answer(t) })
	n.later(n.reopenIn(t), func() { n.reopen(t) })
	if n.mind != nil {
		if n.mind.floods && t.cast.n() < 7 {
			n.later(0, func() { n.w.liars.flood(n, t) })
		}
		n.later(n.w.within(time.Second), func() { n.w.liars.mischief(n, t) })
	}
}

// answer is leg 1: all that chance decides is kept before anything is signed.
func (n *node) answer(t *task) {
	if n.tasks[t.context] != t {
		return
	}
	r, found := n.kept(t.context)
	if !found {
		salt := fmt.Sprint(n.w.s.seed, n.boot)
		r = t.cast.answer(n.i, t.context, n.estimates(t.request), salt)
		if n.mind == nil {
			n.w.check.drafted(t.request, r.Estimates)
		}
		if err := n.lock.keep(r); err != nil {
			n.w.fail("node %d keeps its answer: %v", n.i, err)
		}
	}
	c := commitmentOf(r)
	var err error
	if r.Sig, err = n.sign(t.cast, signonce.Observation, t.context, domain.Digest(r.StructHash())); err != nil {
		n.w.fail("node %d: the kept answer is not the signed one: %v", n.i, err)
	}
	if c.Sig, err = n.sign(t.cast, signonce.Commitment, t.context, domain.Digest(c.StructHash())); err != nil {
		n.w.fail("node %d: the kept answer is not the committed one: %v", n.i, err)
	}
	actions, err := t.p.Commit(n.local(), c, r)
	if err != nil {
		n.w.note("node %d commits: %v", n.i, err)
		if n.mind == nil {
			n.w.fail("node %d: %v", n.i, err)
		}
	}
	n.act(t, actions)
}

func (n *node) kept(c oracle.Context) (oracle.Reveal, bool) {
	b := n.lock.kept(c)
	if b == nil {
		return oracle.Reveal{}, false
	}
	m, err := round.Decode(b)
	if err != nil {
		panic(err)
	}
	return m.(oracle.Reveal), true
}

// sign passes the lock, unless the node lies: then it signs whatever it likes.
func (n *node) sign(in *cast, kind signonce.Kind, c oracle.Context, digest oracle.Hash) (oracle.Signature, error) {
	if n.mind != nil {
		return in.sign(n.i, digest), nil
	}
	return n.lock.sign(kind, c, digest, func() oracle.Signature { return in.sign(n.i, digest) })
}

// lead tells the group's attempts whether this node leads its log.
func (n *node) lead(g *group, leads bool) {
	s := n.seats[g.id]
	if s == nil || s.leads == leads {
		return
	}
	s.leads = leads
	for _, t := range slices.Clone(n.order) {
		if t.seat == s {
			n.act(t, t.p.Lead(n.local(), leads))
		}
	}
}

// sync applies what the node's branch has and it has not.
func (n *node) sync(g *group) {
	s := n.seats[g.id]
	if s == nil || g.real != nil {
		return
	}
	for s.applied < len(g.logs[g.on[n.i]]) {
		entry := g.logs[g.on[n.i]][s.applied]
		s.applied++
		n.apply(s, uint64(s.applied), entry)
	}
}

func (n *node) apply(s *seat, index uint64, entry []byte) {
	for _, e := range s.machine.Apply(index, entry) {
		n.w.check.event(n, s.g, e)
		if t := n.tasks[contextOf(e)]; t != nil && t.p != nil {
			n.deliver(t, e)
		}
	}
}

func (n *node) deliver(t *task, e round.Event) {
	n.w.check.delivered(n, t, e)
	n.act(t, t.p.Deliver(n.local(), e))
}

func (n *node) receive(from oracle.Address, data []byte) {
	if boot.Is(data) {
		n.booted(from, data)
		return
	}
	m, err := round.Decode(data)
	if err != nil {
		return
	}
	n.w.check.arrived(n, m)
	known := false
	for _, t := range slices.Clone(n.order) { // each attempt must know its own
		if t.p == nil || n.tasks[t.context] != t {
			continue
		}
		actions := t.p.Receive(n.local(), from, m)
		if own := t.context == round.ContextOf(m); own || len(actions) > 0 {
			known = known || own
			n.act(t, actions)
		}
	}
	if !known {
		n.backlog.Add(from, round.ContextOf(m), data)
	}
}

// act does what a participant wants and sees that it is woken.
func (n *node) act(t *task, actions []round.Action) {
	for len(actions) > 0 {
		action := actions[0]
		actions = actions[1:]
		switch a := action.(type) {
		case round.Propose:
			n.leave(a.Entry, true)
			if n.mind == nil || !n.mind.whispers && !n.w.liars.keepsBack(n, a.Entry) {
				t.seat.g.propose(n.i, a.Entry)
			}
		case round.Broadcast:
			n.leave(a.Data, false)
			n.broadcast(t.cast, a.Data)
		case round.Sign:
			actions = append(n.signed(t, a), actions...)
		case round.Done:
			n.later(n.w.within(50*time.Millisecond), func() { n.seal(t, a) })
		case round.Attest:
			n.w.check.attested(n, a.Attested)
			n.transmit(t, a.Attested)
		case round.Evidence:
			n.w.check.evidence(n, a)
		case round.Note:
			n.w.note("node %d notes of %s: %v", n.i, a.Operator, a.Err)
		}
	}
	if wake := n.w.now() + n.until(t.p.Next()); wake != t.wake && n.tasks[t.context] == t {
		t.wake = wake
		n.later(max(wake-n.w.now(), 0), func() {
			if t.wake == wake && n.tasks[t.context] == t {
				t.wake = 0
				n.act(t, t.p.Wake(n.local()))
			}
		})
	}
}

// leave lets the checker and the liars see what goes out.
func (n *node) leave(data []byte, entry bool) {
	m, err := round.Decode(data)
	if err != nil {
		panic(err)
	}
	n.w.check.left(n, m)
	if !entry {
		n.w.check.carried(n, m)
		n.w.liars.hear(m)
	}
}

func (n *node) broadcast(in *cast, data []byte) {
	if n.mind != nil && n.w.liars.keepsBack(n, data) {
		return
	}
	others := n.w.rng.Perm(in.n())
	if n.mind != nil && n.mind.few > 0 {
		others = others[:min(n.mind.few, len(others))]
	}
	if n.mind != nil && n.mind.whispers {
		others = []int{slices.IndexFunc(in.nodes, n.w.honest)}
	}
	for _, place := range others {
		if to := in.nodes[place]; to != n.i {
			n.w.send(n.i, to, data)
		}
	}
}

func (n *node) signed(t *task, a round.Sign) []round.Action {
	var sig oracle.Signature
	var err error
	switch a.Message.(type) {
	case oracle.CommitRoot:
		sig, err = n.sign(t.cast, signonce.CommitRoot, t.context, a.Digest)
	case oracle.Share:
		sig, err = n.sign(t.cast, signonce.Report, t.context, a.Digest)
	default:
		sig = t.cast.sign(n.i, a.Digest)
	}
	if err != nil {
		n.w.note("node %d: %v", n.i, err)
		return nil
	}
	return t.p.Signed(n.local(), round.WithSignature(a.Message, sig))
}

// seal computes the report and makes all it rests on durable before it is signed.
func (n *node) seal(t *task, d round.Done) {
	if n.tasks[t.context] != t {
		return
	}
	report, outcomes, err := round.BuildReport(t.cast.committee, t.request.Request, t.context.Attempt, d.Sealed, t.request.risks, tolerance, false)
	if err != nil {
		n.w.fail("node %d: %v", n.i, err)
	}
	digest := domain.Digest(report.StructHash())
	n.w.check.computed(n, t.request, digest, d.Sealed, outcomes)
	if held := n.disk.get(lockKey(signonce.Report, t.context)); held == nil || oracle.Hash(held[:32]) == digest { // what it signed a report of stays
		n.archive.put("agreement "+keyOf(t.context), digest[:])
	}
	n.archive.sync()
	actions, err := t.p.Report(n.local(), report, outcomes)
	if err != nil {
		n.w.fail("node %d: %v", n.i, err)
	}
	n.act(t, actions)
}

// transmit is leg 3 of a node that attested a report.
func (n *node) transmit(t *task, report oracle.Attested) {
	if n.mind != nil {
		n.w.liars.hold(report)
		if n.mind.asleep {
			return
		}
	}
	if t.claimed {
		return
	}
	t.claimed = true
	ctx := n.ctx
	transmitter := publish.Transmitter{Hub: hub{n.w, n.i}, Slot: slot, Turn: func(c oracle.Context) int { return publish.Slot(c, t.cast.n(), t.cast.place(n.i)) }}
	n.w.tasks.Go(func() {
		for {
			_, err := transmitter.Transmit(ctx, report)
			if !errors.Is(err, oracle.ReasonChainDown) {
				return
			}
			select {
			case <-ctx.Done():
				return
			case <-time.After(2 * time.Second):
			}
		}
	})
}

// reopenIn is when the node's turn to reopen a lapsed attempt comes.
func (n *node) reopenIn(t *task) time.Duration {
	lapse := time.Duration(t.deadline+graceTime+1-uint64(n.w.start.Unix())) * time.Second
	if n.mind != nil {
		return lapse - n.w.now()
	}
	return max(0, lapse+n.lag()+time.Duration(publish.Slot(t.context, t.cast.n(), t.cast.place(n.i)))*slot-n.w.now())
}

func (n *node) reopen(t *task) {
	if n.tasks[t.context] != t || n.mind != nil && !n.mind.oppose {
		return
	}
	if !n.w.s.outage(n.w.now(), n.i) && n.w.chain.reopen(t.request, t.context.Attempt) == nil {
		return
	}
	n.later(5*time.Second, func() { n.reopen(t) })
}
