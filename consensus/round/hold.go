package round

import (
	"errors"
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// try notes a message that was refused and charges the peer that delivered it.
func (p *Participant) try(sender int, err error) {
	if err != nil {
		p.faults[sender]++
		p.note(p.cfg.Committee.Members[sender].Operator, oracle.ReasonInvalidMessage, err)
	}
}

func (p *Participant) note(about oracle.Address, reason oracle.Reason, err error) {
	p.out = append(p.out, Note{Operator: about, Reason: reason, Err: err})
}

func (p *Participant) verify(place int, m Message) error {
	return p.cfg.Seen.verify(p.cfg.Domain, p.cfg.Committee, place, m)
}

// take checks a message and holds the first of its kind and author. It relays
// what it holds, once; an error says why it refused.
func (p *Participant) take(now time.Time, m Message) error {
	place := p.cfg.Committee.Index(AuthorOf(m))
	if place < 0 {
		return fmt.Errorf("author %s of a %T is not in the committee", AuthorOf(m), m)
	}
	switch m := m.(type) {
	case oracle.Commitment:
		return p.takeCommitment(now, place, m)
	case oracle.Tick:
		return p.takeTick(now, place, m)
	case oracle.CommitRoot:
		return p.takeRoot(now, place, m)
	case oracle.Reveal:
		return p.takeReveal(now, place, m)
	case oracle.Share:
		return p.takeShare(place, m)
	}
	return fmt.Errorf("a %T does not travel by side stream", m)
}

func (p *Participant) takeCommitment(now time.Time, place int, c oracle.Commitment) error {
	if held := p.commits[place]; held != nil {
		return p.second(place, kindCommitment, held.message, c, held.message.(oracle.Commitment).Digest == c.Digest)
	}
	if p.closed != nil {
		return nil // late: it cannot count
	}
	if err := p.verify(place, c); err != nil {
		return err
	}
	p.hold(now, &p.commits[place], c)
	p.count(now, oracle.PhaseCommit, p.commits)
	return nil
}

func (p *Participant) takeTick(now time.Time, place int, t oracle.Tick) error {
	if p.ticks[t.Phase][place] != nil || p.over(t.Phase) {
		return nil
	}
	if err := p.verify(place, t); err != nil {
		return err
	}
	p.hold(now, &p.ticks[t.Phase][place], t)
	p.clock(now, t.Phase)
	return nil
}

func (p *Participant) takeRoot(now time.Time, place int, r oracle.CommitRoot) error {
	held := p.roots[place]
	if held != nil && held.message.(oracle.CommitRoot).Root == r.Root {
		return nil
	}
	if err := checkSet(p.cfg.Committee, r); err != nil {
		return err
	}
	if held != nil {
		return p.second(place, kindCommitRoot, held.message, r, false)
	}
	if err := p.verify(place, r); err != nil {
		return err
	}
	p.hold(now, &p.roots[place], r)
	p.certify(now)
	return nil
}

func (p *Participant) takeReveal(now time.Time, place int, r oracle.Reveal) error {
	if held := p.reveals[place]; held != nil {
		return p.second(place, kindReveal, held.message, r, held.message.(oracle.Reveal).StructHash() == r.StructHash())
	}
	switch {
	case p.closed == nil:
		return p.takeEarly(place, r)
	case p.sealed != nil || !p.committed.has(place):
		return nil // late: it cannot count
	}
	if err := opens(r, p.digestOf(place), p.cfg.Request.RiskCount); err != nil {
		return err
	}
	if err := p.verify(place, r); err != nil {
		return err
	}
	p.hold(now, &p.reveals[place], r)
	p.count(now, oracle.PhaseReveal, p.reveals)
	return nil
}

// takeEarly keeps a reveal that came before this node's log closed: its peers
// are ahead. Two per author, since only one of them can open a commitment.
func (p *Participant) takeEarly(place int, r oracle.Reveal) error {
	for _, held := range p.early[place] {
		if held.StructHash() == r.StructHash() && held.Salt == r.Salt {
			return nil
		}
	}
	if len(p.early[place]) == 2 || len(r.Estimates) != int(p.cfg.Request.RiskCount) {
		return nil
	}
	if err := p.verify(place, r); err != nil {
		return err
	}
	p.early[place] = append(p.early[place], r)
	return nil
}

func (p *Participant) takeShare(place int, s oracle.Share) error {
	known := p.combiner.Holds(s.Operator)
	attested, ok, err := p.combiner.Add(s)
	var twice *threshold.Equivocation
	if errors.As(err, &twice) {
		return p.second(place, kindShare, twice.First, s, false)
	}
	if err != nil {
		return err
	}
	if !known {
		data := p.broadcast(s)
		if place == p.self {
			p.share = data
		}
	}
	if ok {
		p.out = append(p.out, Attest{attested})
	}
	return nil
}

// second tells an author's second message of a kind, once, and relays it: every
// honest member then holds both.
func (p *Participant) second(place int, k kind, first, other Message, equal bool) error {
	if equal || p.twice[k].has(place) {
		return nil
	}
	if err := p.verify(place, other); err != nil {
		return err
	}
	p.twice[k].add(place)
	p.out = append(p.out, Evidence{Operator: AuthorOf(other), First: first, Second: other})
	p.broadcast(other)
	return nil
}

// hold records a checked message, relays it and, at the leader, appends it.
func (p *Participant) hold(now time.Time, slot **record, m Message) {
	rec := &record{message: m, data: p.broadcast(m), since: now}
	*slot = rec
	if p.leading {
		p.propose(rec)
	}
}

func (p *Participant) broadcast(m Message) []byte {
	data, err := Encode(m)
	if err != nil {
		panic(fmt.Sprintf("round: %v", err)) // it was decoded, or checked by Commit
	}
	p.out = append(p.out, Broadcast{data})
	return data
}

// log marks what the log has. A message that came by log first needs no relay.
func (p *Participant) log(now time.Time, records []*record, m Message) {
	place := p.cfg.Committee.Index(AuthorOf(m))
	if place < 0 {
		return
	}
	if records[place] == nil {
		records[place] = &record{message: m, since: now}
	}
	records[place].logged = true
}

// compare tells an author whose commitment in the log is not the one held here.
func (p *Participant) compare(logged oracle.Commitment) {
	place := p.cfg.Committee.Index(logged.Operator)
	if place < 0 || p.commits[place] == nil {
		return
	}
	ours := p.commits[place].message.(oracle.Commitment)
	if place == p.self && ours.Digest != logged.Digest {
		p.note(p.cfg.Self, oracle.ReasonLockRefused, fmt.Errorf("the log has a commitment of this operator that this node did not make"))
		return
	}
	p.try(place, p.second(place, kindCommitment, ours, logged, ours.Digest == logged.Digest))
}

// count starts a phase's bound at the m-th message.
func (p *Participant) count(now time.Time, which oracle.Phase, records []*record) {
	if ph := &p.phases[which]; ph.enough.IsZero() && held(records) >= p.cfg.Committee.Majority() {
		ph.enough = now
	}
}

// clock marks when f+1 ticks of a phase were first held.
func (p *Participant) clock(now time.Time, which oracle.Phase) {
	if ph := &p.phases[which]; ph.clock.IsZero() && held(p.ticks[which]) >= p.cfg.Committee.F()+1 {
		ph.clock = now
	}
}

// omits lists the authors whose message this node had relayed at least Delta
// before it first held f+1 ticks of the phase, and who are not in the set.
func (p *Participant) omits(which oracle.Phase, records []*record, in bitmap) (out []oracle.Address) {
	clock := p.phases[which].clock
	for i, rec := range records {
		if rec == nil || in.has(i) {
			continue
		}
		if clock.IsZero() || !rec.since.Add(p.cfg.Parameters.Delta).After(clock) {
			out = append(out, p.cfg.Committee.Members[i].Operator)
		}
	}
	return out
}

func (p *Participant) close(now time.Time, e Closed) {
	p.closed = &e
	p.phases[oracle.PhaseReveal].began = now
	for _, c := range e.Commitments {
		p.committed.add(p.cfg.Committee.Index(c.Operator))
	}
	if omitted := p.omits(oracle.PhaseCommit, p.commits, p.committed); len(omitted) > 0 {
		p.note(omitted[0], oracle.ReasonLate, fmt.Errorf("commit root not signed: the log omits %d commitments relayed in time", len(omitted)))
	} else {
		p.sign(newCommitRoot(p.cfg.Committee, p.cfg.Self, e))
	}
	for place, reveals := range p.early {
		for _, r := range reveals {
			p.try(place, p.takeReveal(now, place, r))
		}
		p.early[place] = nil
	}
	if p.leading { // what came before the log would take it
		if own := p.reveals[p.self]; own != nil {
			p.propose(own)
		}
		p.proposeAll(p.ticks[oracle.PhaseReveal])
	}
}

// certify looks for a root that t members signed. There is one at most, and it
// need not be that of this node's log: a leader may show a member another log, or
// none, and must not silence it by that.
func (p *Participant) certify(now time.Time) {
	if p.certified != nil {
		return
	}
	for _, candidate := range p.roots {
		if candidate == nil {
			continue
		}
		root, equal := candidate.message.(oracle.CommitRoot), 0
		for _, rec := range p.roots {
			if rec != nil && rec.message.(oracle.CommitRoot).Root == root.Root {
				equal++
			}
		}
		if equal >= p.cfg.Committee.Quorum() {
			p.certified = &root
			p.reveal(now)
			return
		}
	}
}

// reveal opens this node's commitment, if the certified set has it.
func (p *Participant) reveal(now time.Time) {
	if p.certified == nil || p.answer == nil || p.reveals[p.self] != nil || p.sealed != nil {
		return
	}
	if !holds(*p.certified, p.self, oracle.CommitmentDigest(p.answer.Observation, p.answer.Salt)) {
		return
	}
	p.hold(now, &p.reveals[p.self], *p.answer)
	p.count(now, oracle.PhaseReveal, p.reveals)
}

func (p *Participant) digestOf(place int) oracle.Hash {
	for _, c := range p.closed.Commitments {
		if c.Operator == p.cfg.Committee.Members[place].Operator {
			return c.Digest
		}
	}
	return oracle.Hash{}
}

func (p *Participant) seal(e Sealed) {
	p.sealed = &e
	p.omitted = p.omits(oracle.PhaseReveal, p.reveals, bitmap(e.Observers))
	p.out = append(p.out, Done{Sealed: e, Omitted: p.omitted})
}

func (p *Participant) sign(m Message) {
	digest, err := Digest(p.cfg.Domain, m)
	if err != nil {
		panic(fmt.Sprintf("round: %v", err))
	}
	p.out = append(p.out, Sign{Message: m, Digest: digest})
}
