package simtest

import (
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
)

const beat = 250 * time.Millisecond

// group is a raft group as far as the protocol leans on it: entries in one order
// while its leaders are honest, two branches or rewritten entries when one is
// not. An entry proposed may appear once, twice or never.
type group struct {
	w       *world
	id      uint64
	context oracle.Context // of the group's first attempt
	order   []int          // leaders in turn; nil where elections are free
	logs    [][][]byte
	on      []int // branch of each node
	leader  int   // −1: none
	since   time.Duration
	first   time.Duration // when the first node opened it
	clean   bool          // no liar has led
	halves  int           // bitmap: nodes on the second branch when a liar forks
	plot    *plot         // of the leader
	taken   int           // entries the plot has seen
	pool    [][]byte      // entries the plot holds back
	reign   int           // number of the reign
}

// group returns the group of an attempt, made on first use.
func (w *world) group(id uint64, c oracle.Context) *group {
	if g := w.groups[id]; g != nil {
		return g
	}
	g := &group{w: w, id: id, context: c, logs: make([][][]byte, 1), on: make([]int, w.s.n), leader: -1, clean: true, first: w.now(), since: w.now()}
	if !w.s.free {
		first := int(c.Attempt) % w.s.n
		order := publish.Order(oracle.Context{RequestHash: c.RequestHash}, w.s.n)
		g.order = append(slices.Clone(order[first:]), order[:first]...)
	}
	g.halves = w.rng.IntN(1 << w.s.n)
	w.groups[id] = g
	w.after(beat, g.tick)
	return g
}

// tick is the group's heartbeat: it elects, and repeats what did not arrive.
func (g *group) tick() {
	if !g.needed() {
		return
	}
	defer g.w.after(beat, g.tick)
	if g.leader >= 0 && !g.fit(g.leader) {
		g.depose()
	}
	if g.leader < 0 && g.w.now()-g.since > 2*beat+g.w.within(2*beat) {
		g.elect()
	}
	if g.leader >= 0 {
		for _, n := range g.w.nodes {
			if g.feeds(n.i) {
				n.do(func() { n.sync(g) })
			}
		}
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

func (g *group) depose() {
	old := g.w.nodes[g.leader]
	g.leader, g.since, g.plot, g.pool = -1, g.w.now(), nil, nil
	g.reign++
	old.do(func() { old.lead(g, false) })
}

// fit says whether a node reaches a majority that reaches it.
func (g *group) fit(i int) bool {
	if !g.w.nodes[i].in(g) {
		return false
	}
	reached := 0
	for _, n := range g.w.nodes {
		if n.in(g) && g.w.linked(i, n.i) && g.w.linked(n.i, i) {
			reached++
		}
	}
	return reached > g.w.s.n/2
}

// elect gives the group a leader: its own in the first place.
func (g *group) elect() {
	var able []int
	for i := range g.w.s.n {
		if g.fit(i) {
			able = append(able, i)
		}
	}
	if len(able) == 0 {
		return
	}
	chosen := able[g.w.rng.IntN(len(able))]
	if g.order == nil {
		for _, liar := range g.w.s.liars {
			if slices.Contains(able, liar) {
				chosen = liar
			}
		}
	} else {
		early := g.w.now()-g.first < patience
		if !slices.Contains(able, g.order[0]) && early {
			return
		}
		for _, i := range g.order {
			if slices.Contains(able, i) {
				chosen = i
				break
			}
		}
	}
	g.crown(chosen)
}

func (g *group) crown(i int) {
	g.leader = i
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
				if g.order != nil && g.order[0] == i {
					g.order = append(g.order[1:], i)
				}
				g.depose()
			})
		}
	} else if g.on[i] != 0 || len(g.logs) > 1 { // raft makes everybody's log that of the leader
		g.logs = [][][]byte{g.logs[g.on[i]]}
		clear(g.on)
	}
	n := g.w.nodes[i]
	n.do(func() { n.lead(g, true) })
}

// propose hands an entry to the leader, if there is one to reach.
func (g *group) propose(from int, entry []byte) {
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
	for _, n := range g.w.nodes {
		if g.on[n.i] == branch && g.feeds(n.i) {
			g.w.after(g.w.hop(), func() { n.do(func() { n.sync(g) }) })
		}
	}
}

// feeds says whether the leader's entries reach a node: a liar may starve some.
func (g *group) feeds(i int) bool {
	if !g.w.linked(g.leader, i) {
		return false
	}
	return g.plot == nil || !g.w.honest(i) || (g.w.place(i)+g.halves)%(g.w.s.n-len(g.w.s.liars)) >= g.plot.starve
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

// place is how many honest members there are before this one.
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
	g.logs = append(g.logs, slices.Clone(g.logs[0]))
	for i := range g.on {
		g.on[i] = g.halves >> i & 1
	}
}

// spread appends to the branches, without what the plot censors in each.
func (g *group) spread(entry []byte) {
	author := -1
	if m, err := round.Decode(entry); err == nil {
		author = g.w.committee.Index(round.AuthorOf(m))
	}
	for branch := range g.logs {
		if !g.censored(author, branch) {
			g.put(branch, entry)
		}
	}
	if g.plot.rewrite && len(g.logs) > 1 && g.w.chance(0.1) { // raft truncates even what was committed
		g.on[g.w.rng.IntN(g.w.s.n)] = g.w.rng.IntN(len(g.logs))
	}
}

// censored picks the honest members whose entries a branch goes without.
func (g *group) censored(author, branch int) bool {
	if author < 0 || !g.w.honest(author) {
		return false
	}
	return (g.w.place(author)+branch*g.plot.censor)%(g.w.s.n-len(g.w.s.liars)) < g.plot.censor
}
