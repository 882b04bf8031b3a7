package simtest

import (
	"math/bits"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// What is checked of leaders where raft is real. The checker asks the nodes and
// what they sign, not the guard.

// hands are what honest members signed about leaders, by group and term, as bitmaps
// of nodes. They sign in goroutines of raft's and the transport's.
type hands struct {
	mu     sync.Mutex
	blames map[[2]uint64]uint32
	votes  map[[2]uint64]uint32     // for a group's own leader
	made   map[uint64]time.Duration // by group: when those could first make its own leader's certificate
}

// blamed notes a complaint of an honest node.
func (c *checker) blamed(n *node, about oracle.Complaint) {
	c.hands.mu.Lock()
	defer c.hands.mu.Unlock()
	c.hands.blames[[2]uint64{about.Group, about.Term}] |= 1 << n.i
}

// could says whether some term of a group has so many hands, those of all liars among
// them. The caller holds the lock.
func (c *checker) could(g *group, hands map[[2]uint64]uint32, enough int) bool {
	for about, nodes := range hands {
		if about[0] == g.id && bits.OnesCount32(nodes)+len(c.w.s.liars) >= enough {
			return true
		}
	}
	return false
}

// How long nobody but the group's own leader gets a vote, in a node's own words of
// what it last saw; a follower takes a moment to see that its leader is lost.
const (
	turnFirst = 9 * election
	turnAgain = 5 * election / 2
)

// voted: no honest member votes for anybody else while the group's own leader has its
// turn. It runs in a goroutine of raft's, under the node's lock.
func (c *checker) voted(g *group, n *node, v oracle.Vote) {
	first := g.real.first()
	if first.IsZero() {
		return
	}
	_, t, m := sizesOf(g.cast.n())
	c.hands.mu.Lock()
	if v.Candidate == first {
		c.hands.votes[[2]uint64{g.id, v.Term}] |= 1 << n.i
	}
	now, why := c.w.now(), ""
	made, elected := c.hands.made[g.id]
	if !elected && c.could(g, c.hands.votes, t) {
		made, elected = now, true
		c.hands.made[g.id] = now
	}
	muted := c.could(g, c.hands.blames, m)
	c.hands.mu.Unlock()
	if v.Candidate == first || muted {
		return
	}
	heeded, led := n.heeded[g.id]
	switch {
	case led && now-heeded < turnAgain:
		why = "which it followed a moment ago"
	case now-g.first < turnFirst && elected && now-made < turnAgain:
		why = "which a quorum has elected a moment ago"
	case now-g.first < turnFirst && !elected:
		why = "which has not had its turn"
	case now-g.first < turnFirst && !led && c.owed(g):
		why = "which a quorum has elected and nobody has let lead"
	default:
		return
	}
	c.w.tell(func() {
		c.w.fail("node %d votes for %s in group %d instead of %s, %s", n.i, v.Candidate, g.id, first, why)
	})
}

// owed says whether nothing but liars can keep a group's own leader from its turn.
func (c *checker) owed(g *group) bool {
	return c.w.honest(c.w.nodeOf(g.real.first())) && g.first >= c.w.s.heal && c.w.steady()
}

// tell runs in the world's goroutine.
func (w *world) tell(call func()) {
	w.tasks.Go(func() {
		select {
		case w.calls <- call:
		case <-w.ctx.Done():
		}
	})
}

// follows: nobody follows a liar whom no quorum elected.
func (c *checker) follows(g *group, i int, log *consensus.Log) {
	leader := log.Leader()
	term, _, _ := log.Stats()
	if leader.IsZero() || leader != log.Leader() || c.w.honest(c.w.nodeOf(leader)) {
		return
	}
	if !c.w.liars.elected(win{g.id, term, leader}) {
		c.w.fail("node %d follows %s in term %d of group %d, whom no quorum elected", i, leader, term, g.id)
	}
}

// endured: no leader of a healed network stays for whom 2f+1 honest members have
// waited longer than the bound.
func (c *checker) endured(r *rafts) {
	const bound = progress + 3*time.Second
	g := r.g
	if !c.w.healed() || !c.w.steady() {
		return
	}
	_, _, m := sizesOf(g.cast.n())
	waiting := map[oracle.Address]int{}
	for i := range r.logs {
		n, h := c.w.nodes[i], r.follows[i]
		if h.leader.IsZero() || h.leader == n.operator || c.w.now()-max(h.since, c.w.s.heal) < bound || !n.in(g) || n.waits(n.seats[g.id]) < bound {
			continue
		}
		if waiting[h.leader]++; waiting[h.leader] >= m {
			c.w.fail("%d members follow %s in term %d of group %d, for whose entries they have waited for %s", m, h.leader, h.term, g.id, bound)
		}
	}
}
