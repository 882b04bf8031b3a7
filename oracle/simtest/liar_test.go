package simtest

import (
	"encoding/binary"
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strings"
	"sync"
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

	winning sync.Mutex // of won, which rogues write from goroutines of their own
	won     map[win]bool
}

// win is a term of a real group in which a quorum gave a liar its votes.
type win struct {
	group, term uint64
	liar        oracle.Address
}

// wins notes that a liar may lead; elected says whether it may.
func (c *coven) wins(w win) {
	c.winning.Lock()
	defer c.winning.Unlock()
	c.won[w] = true
}

func (c *coven) elected(w win) bool {
	c.winning.Lock()
	defer c.winning.Unlock()
	return c.won[w]
}

func newCoven(w *world) *coven {
	return &coven{w: w, heard: map[oracle.Context][]round.Message{}, won: map[win]bool{}}
}

func (c *coven) hear(m round.Message) {
	context := round.ContextOf(m)
	if c.heard[context] == nil {
		c.contexts = append(c.contexts, context)
	}
	if len(c.heard[context]) < maxHeard {
		c.heard[context] = append(c.heard[context], m)
	}
	if !c.w.honest(c.w.nodeOf(round.AuthorOf(m))) {
		return
	}
	for _, i := range c.w.s.liars {
		n := c.w.nodes[i]
		if t := n.tasks[context]; t != nil && t.p != nil {
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
		if n.mind.bends { // before it comes from its author
			c.pass(n, t, c.bent(t, m))
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
		c.pass(n, t, t.cast.signed(n.i, r))
	} else {
		c.pass(n, t, t.cast.signed(n.i, commitmentOf(r)))
	}
}

// barge reveals without having committed, or before its time.
func (c *coven) barge(n *node, t *task) {
	if r, found := n.kept(t.context); found {
		c.pass(n, t, t.cast.signed(n.i, r))
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
	add(m.bends, c.bend)
	add(m.swindles, c.swindle)
	add(m.complains, c.complain)
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
	for _, to := range t.cast.nodes {
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
		c.pass(n, t, t.cast.signed(n.i, oracle.Tick{Context: t.context, Operator: n.operator, Phase: phase}))
	}
}

// another is a second answer: its commitment or its reveal.
func (c *coven) another(n *node, t *task) {
	r := t.cast.answer(n.i, t.context, n.estimates(t.request), fmt.Sprint("another", c.w.rng.IntN(3)))
	if c.w.chance(0.5) {
		c.pass(n, t, t.cast.signed(n.i, r))
	} else {
		c.pass(n, t, t.cast.signed(n.i, commitmentOf(r)))
	}
}

// everything signs all roots and reports that anybody signed.
func (c *coven) everything(n *node, t *task) {
	for _, m := range c.heard[t.context] {
		switch m := m.(type) {
		case oracle.CommitRoot:
			m.Operator = n.operator
			c.pass(n, t, t.cast.signed(n.i, m))
		case oracle.Share:
			m.Operator = n.operator
			c.pass(n, t, t.cast.signed(n.i, m))
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
		c.pass(n, t, t.cast.signed(n.i, m))
	case oracle.Reveal:
		m.Operator = n.operator
		c.pass(n, t, t.cast.signed(n.i, m))
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
	in := c.w.chain.castOf(context)
	if !in.has(liar) {
		return nil
	}
	victim := operatorOf(in.nodes[c.w.rng.IntN(in.n())])
	c.salt++
	digest := oracle.Keccak(binary.BigEndian.AppendUint64(nil, c.salt))
	switch c.w.rng.IntN(5) {
	case 0:
		return digest[:c.w.rng.IntN(len(digest))]
	case 1:
		return encode(c.open())
	case 2:
		sig := in.sign(liar, digest)
		return encode(oracle.Commitment{Context: context, Operator: victim, Digest: digest, Sig: sig})
	case 3:
		m := oracle.Tick{Context: context, Operator: victim, Phase: oracle.Phase(1 + c.w.rng.IntN(2))}
		return encode(in.signed(liar, m))
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
	c.pass(n, t, round.WithSignature(m, t.cast.again(n.i, digest, c.salt)))
}

// resubmit sends a report the liars hold, whatever has happened since.
func (c *coven) resubmit(n *node, _ *task) {
	if len(c.held) > 0 {
		_ = c.w.chain.submit(n.i, c.held[c.w.rng.IntN(len(c.held))])
	}
}

// bend sends a root with its author's signature, which is over the root alone,
// beside a set that is not the one it is over.
func (c *coven) bend(n *node, t *task) {
	var roots []oracle.CommitRoot
	for _, m := range c.heard[t.context] {
		if r, ok := m.(oracle.CommitRoot); ok {
			roots = append(roots, r)
		}
	}
	if len(roots) == 0 {
		return
	}
	c.pass(n, t, c.bent(t, roots[c.w.rng.IntN(len(roots))]))
}

func (c *coven) bent(t *task, r oracle.CommitRoot) oracle.CommitRoot {
	r.Digests = slices.Clone(r.Digests)
	if c.w.chance(0.5) {
		for i := range r.Digests {
			if c.w.chance(0.7) {
				r.Digests[i][0] ^= 1
			}
		}
	} else { // names somebody whose commitment the root is not over
		for place := range t.cast.n() {
			if r.Members&(1<<place) == 0 {
				r.Members |= 1 << place
				at := bits.OnesCount32(r.Members & (1<<place - 1))
				r.Digests = slices.Insert(r.Digests, at, c.committed(t, place))
				break
			}
		}
	}
	return r
}

// committed is a member's commitment as the liars heard it, or nothing.
func (c *coven) committed(t *task, place int) oracle.Hash {
	for _, m := range c.heard[t.context] {
		if o, ok := m.(oracle.Commitment); ok && o.Operator == operatorOf(t.cast.nodes[place]) {
			return o.Digest
		}
	}
	return oracle.Hash{}
}

// swindle brings the chain a report of the liars' own, without a quorum's word:
// with too few signers, with signatures of something else, or of another committee.
func (c *coven) swindle(n *node, t *task) {
	r := t.request
	in := t.cast
	if c.w.chance(0.3) {
		in = c.w.epochs[c.w.rng.IntN(len(c.w.epochs))]
	}
	report := oracle.Report{
		CommitteeDigest: in.committee.Digest(), RequestHash: r.hash, RequestID: r.ID, Attempt: r.attempt, TermsHash: r.TermsHash, ModelDigest: r.ModelDigest,
		OutcomeRoot: oracle.Keccak([]byte("bent")), OutcomeCount: r.RiskCount, ObservationRoot: oracle.Keccak([]byte("bent")),
		Observers: 1<<in.n() - 1, WindowEnd: r.WindowEnd,
	}
	digest := domain.Digest(report.StructHash())
	a := oracle.Attested{Report: report}
	all := c.w.chance(0.5)
	for place, node := range in.nodes {
		switch {
		case !c.w.honest(node):
			a.Signatures = append(a.Signatures, in.sign(node, digest))
		case all: // a signature, of a liar
			a.Signatures = append(a.Signatures, c.w.epochs[0].sign(c.w.s.liars[0], digest))
		default:
			continue
		}
		a.Signers |= 1 << place
	}
	_ = c.w.chain.submit(n.i, a)
}

// complain blames whoever leads.
func (c *coven) complain(n *node, t *task) { t.seat.g.blame(n, t.seat.g.reign) }

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
