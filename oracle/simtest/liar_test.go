package simtest

import (
	"encoding/binary"
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxHeard bounds what the liars remember of an attempt.
const maxHeard = 400

// coven is what the liars know together: they hear every message at once.
type coven struct {
	w        *world
	contexts []oracle.Context
	heard    map[oracle.Context][]round.Message
	held     []oracle.Attested
	salt     uint64
}

func newCoven(w *world) *coven { return &coven{w: w, heard: map[oracle.Context][]round.Message{}} }

func (c *coven) hear(m round.Message) {
	context := round.ContextOf(m)
	if c.heard[context] == nil {
		c.contexts = append(c.contexts, context)
	}
	if len(c.heard[context]) < maxHeard {
		c.heard[context] = append(c.heard[context], m)
	}
	if !c.w.honest(c.w.committee.Index(round.AuthorOf(m))) {
		return
	}
	for _, i := range c.w.s.liars {
		n := c.w.nodes[i]
		if t := n.tasks[context]; t != nil {
			c.moved(n, t, m)
		}
	}
}

// moved is what a liar does when an honest node has done something.
func (c *coven) moved(n *node, t *task, m round.Message) {
	switch m := m.(type) {
	case oracle.Tick:
		if n.mind.late {
			n.later(c.w.within(maxHop), func() { c.late(n, t, m.Phase) })
		}
	case oracle.CommitRoot:
		if n.mind.barges {
			n.later(c.w.within(maxHop), func() { c.barge(n, t) })
		}
	}
}

// late sends what a phase is for to some, when the first clock has run out.
func (c *coven) late(n *node, t *task, phase oracle.Phase) {
	r, found := n.kept(t.context)
	if !found || n.tasks[t.context] != t {
		return
	}
	if phase == oracle.PhaseReveal {
		c.pass(n, t, c.w.signed(n.i, r))
	} else {
		c.pass(n, t, c.w.signed(n.i, commitmentOf(r)))
	}
}

// barge reveals without having committed, or before its time.
func (c *coven) barge(n *node, t *task) {
	if r, found := n.kept(t.context); found {
		c.pass(n, t, c.w.signed(n.i, r))
	}
}

// hold keeps a report to send it when it hurts.
func (c *coven) hold(report oracle.Attested) { c.held = append(c.held, report) }

// keepsBack says whether a liar does not send what its node wants to send.
func (c *coven) keepsBack(n *node, data []byte) bool {
	m, err := round.Decode(data)
	if err != nil {
		return false
	}
	letter := map[string]string{
		"oracle.Commitment": "c", "oracle.Reveal": "r", "oracle.Tick": "t", "oracle.CommitRoot": "o", "oracle.Share": "s",
	}[fmt.Sprintf("%T", m)]
	return letter != "" && strings.Contains(n.mind.mute, letter)
}

// estimates is what a node says of a page. A liar bends what it saw.
func (n *node) estimates(r *request) []oracle.Estimate {
	rng := n.w.rng
	page := make([]oracle.Estimate, len(r.kinds))
	for i, kind := range r.kinds {
		// The same node sees nearly the same whenever it looks; a second look is never quite equal.
		offset := int32(n.i*7%80) - 40 + int32(rng.IntN(9))
		if kind == wide {
			offset *= 40
		}
		v := int32(5000+100*i) + offset
		page[i] = oracle.Estimate{Value: v, Low: v - int32(rng.IntN(30)), High: v + int32(rng.IntN(30)), ClearBps: uint16(5000 + rng.IntN(5000)), Status: oracle.StatusOK}
		if kind == scarce && (n.i+i)%2 == 0 {
			page[i] = oracle.Estimate{Status: oracle.StatusInsufficient}
		}
		if n.mind != nil {
			page[i] = n.mind.bend(page[i])
		}
	}
	return page
}

func (m *mind) bend(e oracle.Estimate) oracle.Estimate {
	if m.status != 0 {
		return oracle.Estimate{Status: m.status}
	}
	if m.value == 0 || e.Status != oracle.StatusOK {
		return e
	}
	v := int32(min(max(int64(e.Value)+int64(m.value), math.MinInt32+100), math.MaxInt32-100))
	return oracle.Estimate{Value: v, Low: v - 50, High: v + 50, ClearBps: e.ClearBps, Status: oracle.StatusOK}
}

// mischief does one of a liar's tricks, and again after a while.
func (c *coven) mischief(n *node, t *task) {
	if n.tasks[t.context] != t {
		return
	}
	n.later(c.w.within(1500*time.Millisecond), func() { c.mischief(n, t) })
	var tricks []func(*node, *task)
	add := func(does bool, trick func(*node, *task)) {
		if does {
			tricks = append(tricks, trick)
		}
	}
	m := n.mind
	add(m.ticks, c.ticks)
	add(m.twice, c.another)
	add(m.twice, c.everything)
	add(m.copies, c.copy)
	add(m.barges, c.barge)
	add(m.replays, c.replay)
	add(m.forges, c.forge)
	add(m.resigns, c.resign)
	add(m.resubmits, c.resubmit)
	if len(tricks) > 0 {
		tricks[c.w.rng.IntN(len(tricks))](n, t)
	}
}

// pass sends a message to some, and to the log if it may go there.
func (c *coven) pass(n *node, t *task, m round.Message) {
	data, err := round.Encode(m)
	if err != nil {
		return
	}
	for to := range c.w.s.n {
		if to != n.i && c.w.chance(0.5) {
			c.w.send(n.i, to, data)
		}
	}
	if round.Check(data) == nil && c.w.chance(0.5) {
		t.seat.g.propose(n.i, data)
	}
}

func (c *coven) ticks(n *node, t *task) {
	for _, phase := range []oracle.Phase{oracle.PhaseCommit, oracle.PhaseReveal} {
		c.pass(n, t, c.w.signed(n.i, oracle.Tick{Context: t.context, Operator: n.operator, Phase: phase}))
	}
}

// another is a second answer: its commitment or its reveal.
func (c *coven) another(n *node, t *task) {
	r := c.w.answer(n.i, t.context, n.estimates(t.request), fmt.Sprint("another", c.w.rng.IntN(3)))
	if c.w.chance(0.5) {
		c.pass(n, t, c.w.signed(n.i, r))
	} else {
		c.pass(n, t, c.w.signed(n.i, commitmentOf(r)))
	}
}

// everything signs all roots and reports that anybody signed.
func (c *coven) everything(n *node, t *task) {
	for _, m := range c.heard[t.context] {
		switch m := m.(type) {
		case oracle.CommitRoot:
			m.Operator = n.operator
			c.pass(n, t, c.w.signed(n.i, m))
		case oracle.Share:
			m.Operator = n.operator
			c.pass(n, t, c.w.signed(n.i, m))
		default:
			continue
		}
		if c.w.chance(0.3) {
			return
		}
	}
}

func (c *coven) any(context oracle.Context) round.Message {
	if heard := c.heard[context]; len(heard) > 0 {
		return heard[c.w.rng.IntN(len(heard))]
	}
	return nil
}

// copy gives another's commitment or reveal the liar's own name.
func (c *coven) copy(n *node, t *task) {
	switch m := c.any(t.context).(type) {
	case oracle.Commitment:
		m.Operator = n.operator
		c.pass(n, t, c.w.signed(n.i, m))
	case oracle.Reveal:
		m.Operator = n.operator
		c.pass(n, t, c.w.signed(n.i, m))
	}
}

// replay brings messages of another attempt, as they were and under the new context.
func (c *coven) replay(n *node, t *task) {
	if len(c.contexts) == 0 {
		return
	}
	m := c.any(c.contexts[c.w.rng.IntN(len(c.contexts))])
	c.pass(n, t, m)
	switch m := m.(type) {
	case oracle.Commitment:
		m.Context = t.context
		c.pass(n, t, m)
	case oracle.Reveal:
		m.Context = t.context
		c.pass(n, t, m)
	case oracle.CommitRoot:
		m.Context = t.context
		c.pass(n, t, m)
	case oracle.Share:
		m.Report.RequestHash, m.Report.Attempt = t.context.RequestHash, t.context.Attempt
		c.pass(n, t, m)
	}
}

// forge puts words into an honest member's mouth.
func (c *coven) forge(n *node, t *task) {
	data := c.forgery(t.context)
	if m, err := round.Decode(data); err == nil {
		c.pass(n, t, m)
	}
}

// forgery is an entry that is wrong: not an entry, not signed by whom it names,
// or of a request that no chain knows.
func (c *coven) forgery(context oracle.Context) []byte {
	liar := c.w.s.liars[c.w.rng.IntN(len(c.w.s.liars))]
	victim := c.w.operator(c.w.rng.IntN(c.w.s.n))
	c.salt++
	digest := oracle.Keccak(binary.BigEndian.AppendUint64(nil, c.salt))
	switch c.w.rng.IntN(5) {
	case 0:
		return digest[:c.w.rng.IntN(len(digest))]
	case 1:
		return encode(c.open())
	case 2:
		sig := c.w.sign(liar, digest)
		return encode(oracle.Commitment{Context: context, Operator: victim, Digest: digest, Sig: sig})
	case 3:
		m := oracle.Tick{Context: context, Operator: victim, Phase: oracle.Phase(1 + c.w.rng.IntN(2))}
		return encode(c.w.signed(liar, m))
	}
	if m := c.any(context); m != nil {
		data := encode(m)
		data[c.w.rng.IntN(len(data))] ^= 1 << c.w.rng.IntN(8)
		return data
	}
	return nil
}

func (c *coven) open() round.Open {
	c.salt++
	return round.Open{Request: oracle.Request{ID: [32]byte{1}, Kind: oracle.KindSettlement, RiskCount: 1, FailAfter: c.salt}}
}

// resign sends a message of the liar's once more, with another signature.
func (c *coven) resign(n *node, t *task) {
	m := c.any(t.context)
	if m == nil || round.AuthorOf(m) != n.operator {
		return
	}
	digest, err := round.Digest(domain, m)
	if err != nil {
		return
	}
	c.salt++
	c.pass(n, t, round.WithSignature(m, c.w.again(n.i, digest, c.salt)))
}

// resubmit sends a report the liars hold, whatever has happened since.
func (c *coven) resubmit(n *node, _ *task) {
	if len(c.held) > 0 {
		_ = c.w.chain.submit(n.i, c.held[c.w.rng.IntN(len(c.held))])
	}
}

// flood opens more requests than a machine keeps, right behind the real one.
func (c *coven) flood(n *node, t *task) {
	if c.salt > 5000 || n.tasks[t.context] != t {
		return
	}
	if t.seat.g.leader < 0 {
		n.later(beat, func() { c.flood(n, t) })
		return
	}
	t.seat.g.propose(n.i, encode(round.Open{Request: t.request.Request, Attempt: t.context.Attempt}))
	n.later(2*maxHop, func() {
		for range 1100 {
			t.seat.g.propose(n.i, encode(c.open()))
		}
	})
}
