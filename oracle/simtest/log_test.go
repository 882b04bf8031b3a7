package simtest

import (
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const (
	beat = 250 * time.Millisecond

	keyedAgain = 1600 * time.Millisecond // without its own leader until a group elects another
	firstFall  = 4 * time.Second         // between the first two falls of leaders by a liar's answers; it doubles
)

// group is a raft group as far as the protocol leans on it: entries in one order
// while its leaders are honest, two branches or rewritten entries when one is
// not. An entry proposed may appear once, twice or never. Who leads has the votes
// of a quorum, which hears it.
type group struct {
	w       *world
	cast    *cast
	id      uint64
	context oracle.Context // of the group's first attempt
	order   []int          // nodes: leaders in turn
	keyed   bool           // the first of them alone may lead while it can
	logs    [][][]byte
	on      map[int]int // branch of each node
	leader  int         // node; −1: none
	since   time.Duration
	crowned time.Duration // the reign's beginning
	first   time.Duration // when the first node opened it
	led     time.Duration // when the first of the order last led; 0: never
	clean   bool          // no liar has led
	forked  bool          // a liar has given members branches of their own
	halves  int           // bitmap: nodes on the second branch when a liar forks
	plot    *plot         // of the leader
	taken   int           // entries the plot has seen
	pool    [][]byte      // entries the plot holds back
	reign   int           // number of the reign
	falls   map[int]fall  // by liar
	real    *rafts        // real raft in the place of the model; nil: the model
}

// fall paces how often a liar's answers depose a leader.
type fall struct{ next, wait time.Duration }

// group returns the group of an attempt, made on first use.
func (w *world) group(id uint64, c oracle.Context, in *cast) *group {
	if g := w.groups[id]; g != nil {
		return g
	}
	g := &group{
		w: w, cast: in, id: id, context: c, logs: make([][][]byte, 1), on: map[int]int{}, leader: -1, clean: true,
		first: w.now(), since: w.now(), keyed: c.Attempt > 0, falls: map[int]fall{},
	}
	first := int(c.Attempt) % in.n()
	order := in.order(oracle.Context{RequestHash: c.RequestHash})
	g.order = append(slices.Clone(order[first:]), order[:first]...)
	g.halves = w.rng.IntN(1 << len(w.nodes))
	w.groups[id] = g
	if w.s.real {
		g.real = newRafts(g)
	}
	w.after(beat, g.tick)
	return g
}

// tick is the group's heartbeat: it elects, and repeats what did not arrive.
func (g *group) tick() {
	if !g.needed() {
		if g.real != nil && !g.w.chain.linger(g.id) {
			g.real.end()
			return
		} else if g.real == nil {
			return
		}
	}
	defer g.w.after(beat, g.tick)
	if g.real != nil {
		g.real.tick()
		return
	}
	if g.leader >= 0 && (!g.fit(g.leader) || g.toppled()) {
		g.depose()
	}
	if g.leader < 0 && g.w.now()-g.since > 2*beat+g.w.within(2*beat) {
		g.elect()
	}
	if g.leader >= 0 {
		if g.leader == g.order[0] {
			g.led = g.w.now()
		}
		for _, i := range g.cast.nodes {
			n := g.w.nodes[i]
			if g.feeds(i) {
				n.do(func() { n.hear(g); n.sync(g) })
			}
			n.do(func() { n.press(g) })
		}
		g.w.check.stalled(g)
	}
	g.w.check.reaches(g)
}

// hear notes that the leader's entries come.
func (n *node) hear(g *group) {
	if s := n.seats[g.id]; s != nil {
		s.heard = g.w.now()
	}
}

// needed says whether the chain still has an open attempt of the group.
func (g *group) needed() bool {
	for _, r := range g.w.chain.requests {
		if r.state == stateOpen && r.group == g.id {
			return true
		}
	}
	return false
}

// left tells the group that a node is gone.
func (g *group) left(i int) {
	if g.real != nil {
		g.real.stop(i)
	}
	// A lying leader gives who comes back another branch, where raft's commit
	// index, which a restart forgets, does not tell it better.
	if g.leader >= 0 && g.plot != nil && g.plot.rewrite && len(g.logs) > 1 {
		g.on[i] = 1 - g.on[i]
	}
}

func (g *group) depose() {
	old := g.w.nodes[g.leader]
	g.leader, g.since, g.plot, g.pool = -1, g.w.now(), nil, nil
	g.reign++
	old.do(func() { old.lead(g, false) })
}

// toppled says whether a liar's answer with a higher term deposes an honest leader.
func (g *group) toppled() bool {
	if !g.w.s.free || !g.w.honest(g.leader) {
		return false
	}
	for _, liar := range g.w.s.liars {
		f := g.falls[liar]
		if !g.cast.has(liar) || g.w.now() < f.next || !g.w.chance(0.3) {
			continue
		}
		f.wait = max(2*f.wait, firstFall)
		f.next = g.w.now() + f.wait
		g.falls[liar] = f
		g.w.note("group %d: an answer of %d deposes %d", g.id, liar, g.leader)
		return true
	}
	return false
}

// votes counts the members who reach a node, are reached by it and hear it. A
// liar gives its vote to liars.
func (g *group) votes(i int, liars bool) (votes int) {
	if !g.w.nodes[i].in(g) {
		return 0
	}
	for _, j := range g.cast.nodes {
		n := g.w.nodes[j]
		if !n.in(g) || !g.w.linked(i, j) || !g.w.linked(j, i) {
			continue
		}
		if n.mind != nil && (liars || i == j) || n.mind == nil && (i == j || !n.seats[g.id].muted(i, g.w.now())) {
			votes++
		}
	}
	return votes
}

// fit says whether a leader reaches a majority that hears it: raft's own rule.
func (g *group) fit(i int) bool { return g.votes(i, true) > g.cast.n()/2 }

// electable says whether a node gets a leader's certificate.
func (g *group) electable(i int) bool {
	_, t, _ := sizesOf(g.cast.n())
	return g.votes(i, !g.w.honest(i)) >= t
}

// elect gives the group a leader: its own in the first place.
func (g *group) elect() {
	var able []int
	for _, i := range g.cast.nodes {
		if g.electable(i) {
			able = append(able, i)
		}
	}
	own := slices.Contains(able, g.order[0])
	if len(able) == 0 || !own && g.reserved() {
		return
	}
	if own && g.reserved() {
		g.crown(g.order[0])
		return
	}
	chosen := able[g.w.rng.IntN(len(able))]
	if g.w.s.free || g.w.s.first {
		for _, liar := range g.w.s.liars {
			if slices.Contains(able, liar) {
				chosen = liar
			}
		}
	} else {
		for _, i := range slices.Backward(g.order) {
			if slices.Contains(able, i) {
				chosen = i
			}
		}
	}
	g.crown(chosen)
}

// reserved says whether nobody but the group's own leader gets a vote: until its
// time has passed, and while it leads or has just fallen.
func (g *group) reserved() bool {
	switch {
	case g.mutedBy(g.order[0]) >= g.cast.n()/2:
		return false
	case g.led > 0:
		return g.keyed && g.w.now()-g.led < keyedAgain
	}
	return (g.keyed || !g.w.s.free && !g.w.s.first) && g.w.now()-g.first < patience
}

func (g *group) mutedBy(i int) (count int) {
	for _, j := range g.cast.nodes {
		if n := g.w.nodes[j]; n.in(g) && n.seats[g.id].muted(i, g.w.now()) {
			count++
		}
	}
	return count
}

func (g *group) crown(i int) {
	g.leader, g.crowned = i, g.w.now()
	g.reign++
	g.w.note("group %d: %d leads", g.id, i)
	if m := g.w.s.mindOf(i); m != nil {
		g.clean, g.plot, g.taken = false, &m.leading, 0
		reign := g.reign
		if m.leading.reign > 0 {
			g.w.after(m.leading.reign, func() {
				if g.reign != reign {
					return
				}
				if !g.w.s.free && g.order[0] == i {
					g.order = append(g.order[1:], i)
				}
				g.depose()
			})
		}
	} else if g.on[i] != 0 || len(g.logs) > 1 { // raft makes everybody's log that of the leader
		g.logs = [][][]byte{g.logs[g.on[i]]}
		clear(g.on)
	}
	g.w.check.crowned(g)
	n := g.w.nodes[i]
	n.do(func() { n.lead(g, true) })
}

// propose hands an entry to the leader, if there is one to reach.
func (g *group) propose(from int, entry []byte) {
	if g.real != nil {
		g.real.propose(from, entry)
		return
	}
	if g.leader < 0 || !g.w.linked(from, g.leader) || (!g.w.healed() && g.w.chance(g.w.s.loss)) {
		return
	}
	if from == g.leader {
		g.append(entry)
		return
	}
	reign := g.reign
	g.w.after(g.w.hop(), func() {
		if g.reign == reign && g.leader >= 0 && g.w.nodes[g.leader].up {
			g.append(entry)
		}
	})
}

func (g *group) append(entry []byte) {
	if g.plot != nil {
		g.scheme(entry)
		return
	}
	if round.Check(entry) != nil {
		return
	}
	g.put(g.on[g.leader], entry)
}

// put appends to a branch and lets its nodes know.
func (g *group) put(branch int, entry []byte) {
	g.logs[branch] = append(g.logs[branch], entry)
	if g.leader < 0 {
		return
	}
	for _, i := range g.cast.nodes {
		if g.on[i] == branch && g.feeds(i) {
			n := g.w.nodes[i]
			g.w.after(g.w.hop(), func() { n.do(func() { n.sync(g) }) })
		}
	}
}

// feeds says whether the leader's entries reach a node: a liar may starve some,
// and some may not hear it.
func (g *group) feeds(i int) bool {
	if n := g.w.nodes[i]; !g.w.linked(g.leader, i) || n.in(g) && n.mind == nil && n.seats[g.id].muted(g.leader, g.w.now()) {
		return false
	}
	return g.plot == nil || !g.w.honest(i) || (g.w.place(i)+g.halves)%g.honest() >= g.plot.starve
}

// honest is how many members are.
func (g *group) honest() (count int) {
	for _, i := range g.cast.nodes {
		if g.w.honest(i) {
			count++
		}
	}
	return count
}

// scheme is what a lying leader does with an entry.
func (g *group) scheme(entry []byte) {
	p := g.plot
	g.taken++
	if p.stall >= 0 && g.taken > p.stall {
		return
	}
	if p.fork && len(g.logs) == 1 {
		g.fork()
	}
	if p.forge && g.w.chance(0.2) {
		g.put(g.w.rng.IntN(len(g.logs)), g.w.liars.forgery(g.context))
	}
	if !p.reorder && !p.ticksFirst {
		g.spread(entry)
		return
	}
	g.pool = append(g.pool, entry)
	reign := g.reign
	g.w.after(g.w.within(3*time.Second), func() {
		if g.reign == reign && len(g.pool) > 0 {
			g.spread(g.draw(p.ticksFirst))
		}
	})
}

// draw takes a random entry of the pool, a tick if there is one and it may.
func (g *group) draw(ticks bool) []byte {
	at := g.w.rng.IntN(len(g.pool))
	if ticks {
		for i, entry := range g.pool {
			if m, err := round.Decode(entry); err == nil {
				if _, ok := m.(oracle.Tick); ok {
					at = i
				}
			}
		}
	}
	entry := g.pool[at]
	g.pool = slices.Delete(g.pool, at, at+1)
	return entry
}

// place is how many honest nodes there are before this one.
func (w *world) place(i int) (before int) {
	for j := range i {
		if w.honest(j) {
			before++
		}
	}
	return before
}

// fork gives half of the committee a branch of its own.
func (g *group) fork() {
	g.forked = true
	g.logs = append(g.logs, slices.Clone(g.logs[0]))
	for _, i := range g.cast.nodes {
		g.on[i] = g.halves >> i & 1
	}
}

// spread appends to the branches, without what the plot censors in each.
func (g *group) spread(entry []byte) {
	author := -1
	if m, err := round.Decode(entry); err == nil {
		author = g.w.nodeOf(round.AuthorOf(m))
	}
	for branch := range g.logs {
		if !g.censored(author, branch) {
			g.put(branch, entry)
		}
	}
	if g.plot.rewrite && len(g.logs) > 1 && g.w.chance(0.1) { // raft truncates even what was committed
		g.on[g.cast.nodes[g.w.rng.IntN(g.cast.n())]] = g.w.rng.IntN(len(g.logs))
	}
}

// censored picks the honest members whose entries a branch goes without.
func (g *group) censored(author, branch int) bool {
	if author < 0 || !g.w.honest(author) {
		return false
	}
	return (g.w.place(author)+branch*g.plot.censor)%g.honest() < g.plot.censor
}
