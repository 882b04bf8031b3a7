package simtest

import (
	"math/bits"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/boot"
	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// What the checker knows of single messages: who passes one on, whom it has
// reached, and what a node was shown of its own starts.

// letter is a message of an attempt that also goes into its log.
type letter struct {
	author oracle.Address
	what   byte // c commitment, r reveal, 1 and 2 ticks of either phase
}

func letterOf(m round.Message) (l letter, ok bool) {
	l.author = round.AuthorOf(m)
	switch m := m.(type) {
	case oracle.Commitment:
		l.what = 'c'
	case oracle.Reveal:
		l.what = 'r'
	case oracle.Tick:
		l.what = '0' + byte(m.Phase)
	}
	return l, l.what != 0
}

// early says whether a letter is of the commit phase.
func (l letter) early() bool { return l.what == 'c' || l.what == '0'+byte(oracle.PhaseCommit) }

// relay is where a letter is. A restart empties a node's part of it.
type relay struct {
	holders, reached uint32          // bitmaps of nodes: who passed it on; whom it came to
	since            []time.Duration // by holder
}

func (c *checker) relay(context oracle.Context, l letter) *relay {
	if c.relays[context] == nil {
		c.relays[context] = map[letter]*relay{}
	}
	if c.relays[context][l] == nil {
		c.relays[context][l] = &relay{since: make([]time.Duration, len(c.w.nodes))}
	}
	return c.relays[context][l]
}

// carried notes that a node passes a letter on.
func (c *checker) carried(n *node, m round.Message) {
	l, ok := letterOf(m)
	if !ok || n.mind != nil {
		return
	}
	r := c.relay(round.ContextOf(m), l)
	if r.holders&(1<<n.i) == 0 {
		r.since[n.i] = c.w.now()
	}
	r.holders |= 1 << n.i
	r.reached |= 1 << n.i
}

// arrived notes whom a letter came to, whoever brought it.
func (c *checker) arrived(n *node, m round.Message) {
	if l, ok := letterOf(m); ok {
		c.relay(round.ContextOf(m), l).reached |= 1 << n.i
	}
}

// delivered notes what a node's log has.
func (c *checker) delivered(n *node, t *task, e round.Event) {
	var m round.Message
	switch e := e.(type) {
	case round.Closed:
		t.closed, t.turned = e.Commitments, c.w.now()
	case round.Sealed:
		t.sealed = true
	case round.Committed:
		m = e.Commitment
	case round.Ticked:
		m = e.Tick
	case round.Revealed:
		m = e.Reveal
	}
	if m != nil {
		l, _ := letterOf(m)
		t.logged[l] = true
		c.arrived(n, m)
	}
}

// gone forgets what a node held and saw, as it does.
func (c *checker) gone(n *node) {
	n.voting.Lock()
	clear(n.heeded)
	n.voting.Unlock()
	for _, letters := range c.relays {
		for _, r := range letters {
			r.holders &^= 1 << n.i
			r.reached &^= 1 << n.i
		}
	}
}

// wants says whether an attempt of a node is still in the phase that a letter is for.
func (t *task) wants(l letter) bool {
	return t != nil && t.p != nil && !t.sealed && (!l.early() || t.closed == nil)
}

// reaches: in a healed network what an honest member holds and its log lacks comes to
// every other, though whoever wrote it sends it to nobody else. A member makes one such
// relay at a time, so more of them take longer.
func (c *checker) reaches(g *group) {
	if !c.w.healed() || !c.w.steady() {
		return
	}
	for _, request := range c.w.chain.requests {
		context := request.context()
		if request.state != stateOpen || request.group != g.id {
			continue
		}
		for l, r := range c.relays[context] {
			for rest := r.holders; rest != 0; rest &= rest - 1 {
				c.passes(context, l, r, c.w.nodes[bits.TrailingZeros32(rest)])
			}
		}
	}
}

// passes is reaches for one holder of one letter.
func (c *checker) passes(context oracle.Context, l letter, r *relay, holder *node) {
	t := holder.tasks[context]
	if !t.wants(l) || t.logged[l] || !l.early() && t.closed == nil { // a phase is relayed while its holder is in it
		return
	}
	if t.seat.leads {
		t.led = c.w.now() // it appends what it holds
	}
	for _, to := range t.cast.nodes {
		other := c.w.nodes[to]
		if r.reached&(1<<to) != 0 || other.mind != nil || !other.tasks[context].wants(l) {
			continue
		}
		since := max(c.w.s.heal, r.since[holder.i], t.led, t.turned, other.tasks[context].began)
		if waited := c.w.now() - since; waited > time.Duration(c.burden(context, holder, t)+1)*parameters.Retry+time.Second {
			c.w.fail("node %d has held the %c of %s for %s, and node %d lacks it %s after the network healed", holder.i, l.what, l.author, context, to, waited)
		}
	}
}

// burden is how many letters of others a node holds that its log lacks.
func (c *checker) burden(context oracle.Context, n *node, t *task) (count int) {
	for l, r := range c.relays[context] {
		if r.holders&(1<<n.i) != 0 && l.author != n.operator && !t.logged[l] && t.wants(l) {
			count++
		}
	}
	return count
}

// replaced: a node that was shown that another start of its operator replaced it has
// ended with the step in which it was.
func (c *checker) replaced(n *node, life int, data []byte) {
	if n.boot != life || !n.up {
		return
	}
	b, err := boot.Decode(data)
	if err != nil || n.mind != nil || b.Operator != n.operator || b.Number < n.own.Number || b.Number == n.own.Number && b.Instance == n.own.Instance {
		return
	}
	by, err := threshold.Recover(domain.Digest(b.StructHash()), b.Sig)
	if err == nil && c.w.signs(n.i, by) {
		c.w.fail("node %d goes on though start %d of its operator replaced it", n.i, b.Number)
	}
}

// signs says whether an account is a node's in some committee.
func (w *world) signs(i int, signer oracle.Address) bool {
	for _, in := range w.epochs {
		if in.has(i) && in.committee.Members[in.place(i)].Signer == signer {
			return true
		}
	}
	return false
}
