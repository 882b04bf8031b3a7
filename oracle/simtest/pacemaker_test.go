package simtest

import (
	"math/bits"
	"slices"
	"time"
)

// The pacemaker, as package transport has it: a member whose messages the log
// lacks complains of the leader, f+1 make others join, 2f+1 mute.
// round.Participant.Waiting is the real one; complaints travel like messages.

// pacemaker is a node's side of it in a group. A crash takes it.
type pacemaker struct {
	blames map[int]uint32 // who complained, by reign (bitmap of nodes)
	mutes  []muting       // oldest first
	heard  time.Duration  // when a leader's entries last came
}

type muting struct {
	node  int
	since time.Duration
}

func (p *pacemaker) hush(node, most int, now time.Duration) {
	p.mutes = append(p.mutes, muting{node, now})
	if len(p.mutes) > most {
		p.mutes = p.mutes[1:]
	}
}

// muted says whether a member is not heard; the oldest mute ends when nobody is.
func (p *pacemaker) muted(node int, now time.Duration) bool {
	if len(p.mutes) == 0 {
		return false
	}
	if quiet := max(p.heard, p.mutes[len(p.mutes)-1].since); now-quiet > muteWait {
		p.mutes = p.mutes[1:]
		p.heard = now
	}
	return slices.ContainsFunc(p.mutes, func(m muting) bool { return m.node == node })
}

// waits says for how long the log has lacked what the node holds of some attempt.
func (n *node) waits(s *seat) (longest time.Duration) {
	for _, t := range n.order {
		if t.seat != s || t.p == nil {
			continue
		}
		if since, ok := t.p.Waiting(); ok {
			longest = max(longest, n.local().Sub(since))
		}
	}
	return longest
}

// press complains where it is due.
func (n *node) press(g *group) {
	s := n.seats[g.id]
	if s == nil || n.mind != nil || g.leader < 0 || g.leader == n.i {
		return
	}
	if g.w.now()-g.crowned >= progress && n.waits(s) >= progress {
		g.blame(n, g.reign)
	}
}

// blame is a node's complaint of a reign.
func (g *group) blame(n *node, reign int) {
	s := n.seats[g.id]
	if s == nil || reign != g.reign || g.leader < 0 || g.leader == n.i || s.blames[reign]&(1<<n.i) != 0 {
		return
	}
	g.complained(n, n.i, reign)
}

// complained takes a complaint and passes a new one on.
func (g *group) complained(n *node, author, reign int) {
	s := n.seats[g.id]
	if s == nil || reign != g.reign || g.leader < 0 || s.blames[reign]&(1<<author) != 0 {
		return
	}
	s.blames[reign] |= 1 << author
	for _, to := range g.cast.nodes {
		if to != n.i && g.w.linked(n.i, to) && (g.w.healed() || !g.w.chance(g.w.s.loss)) {
			g.w.after(g.w.hop(), func() {
				if other := g.w.nodes[to]; g.w.linked(n.i, to) {
					other.do(func() { g.complained(other, author, reign) })
				}
			})
		}
	}
	f, _, m := sizesOf(g.cast.n())
	count := bits.OnesCount32(s.blames[reign])
	if count >= f+1 && n.mind == nil {
		g.blame(n, reign)
	}
	if count >= m && n.mind == nil && g.leader != n.i && !s.muted(g.leader, g.w.now()) {
		g.w.note("node %d mutes %d in group %d", n.i, g.leader, g.id)
		g.w.check.muted(g, n)
		s.hush(g.leader, f, g.w.now())
	}
}
