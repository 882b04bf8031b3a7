package round

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of a Machine, so that no member can grow it without end. A member is
// charged for the rounds in which its commitment was the first; an honest one
// begins at most the attempts of a group.
const (
	MaxRounds    = 1024 // rounds one member may begin; the attempts of one group
	maxUnclaimed = 1024 // rounds opened in which nobody has committed; the oldest goes first
	maxKept      = 64   // sealed rounds whose estimates are still held
)

// Machine is the replicated state of one raft group. It is not safe for
// concurrent use.
type Machine struct {
	domain    oracle.Domain
	committee oracle.Committee
	last      uint64 // index applied last
	rounds    map[oracle.Context]*state
	unclaimed []oracle.Context // oldest first
	begun     []int            // rounds begun, by member
	kept      []oracle.Context // sealed rounds with estimates, oldest first
	seen      *Seen            // no part of the state
}

// New makes the empty Machine of a group whose committee passes Check.
func New(domain oracle.Domain, committee oracle.Committee) *Machine {
	return &Machine{
		domain: domain, committee: committee,
		rounds: map[oracle.Context]*state{}, begun: make([]int, committee.N()),
	}
}

// Share gives the Machine what its node knows of signatures.
func (m *Machine) Share(seen *Seen) { m.seen = seen }

// Applied is the index applied last.
func (m *Machine) Applied() uint64 { return m.last }

// Apply takes the entry at an index and says what it changed. Indices rise
// strictly; an entry at or below the last one changes nothing. A repeated
// message is silent.
func (m *Machine) Apply(index uint64, entry []byte) []Event {
	if index <= m.last {
		return nil
	}
	m.last = index
	message, err := Decode(entry)
	if err != nil {
		return []Event{Refused{Index: index, Reason: oracle.ReasonInvalidMessage, Err: err}}
	}
	if open, ok := message.(Open); ok {
		return m.open(open)
	}
	refuse := func(reason oracle.Reason, err error) []Event {
		return []Event{Refused{Context: ContextOf(message), Operator: AuthorOf(message), Index: index, Reason: reason, Err: err}}
	}
	place := m.committee.Index(AuthorOf(message))
	if place < 0 {
		return refuse(oracle.ReasonNotSeated, fmt.Errorf("author %s is not in the committee", AuthorOf(message)))
	}
	s := m.rounds[ContextOf(message)]
	if s == nil {
		return refuse(oracle.ReasonInvalidMessage, fmt.Errorf("no request was opened for %s", ContextOf(message)))
	}
	var events []Event
	var refusal *refusal
	switch message := message.(type) {
	case oracle.Commitment:
		events, refusal = m.commit(s, place, message)
	case oracle.Tick:
		events, refusal = m.tick(s, place, message)
	case oracle.Reveal:
		events, refusal = m.reveal(s, place, message)
	default:
		refusal = invalid(fmt.Errorf("a %T is not a log entry", message))
	}
	if refusal != nil {
		events = append(events, refuse(refusal.reason, refusal.err)...)
	}
	return events
}

// Events tells the history of a round again, for a node that learns of an
// attempt after the log did. Opened comes first, Sealed last; the set is the
// same as the one Apply told, the order within a kind is by member.
func (m *Machine) Events(context oracle.Context) []Event {
	if s := m.rounds[context]; s != nil {
		return s.history()
	}
	return nil
}

// Release drops the estimates of a sealed round that its node has finished
// with. It changes what is held here, never what Apply decides.
func (m *Machine) Release(context oracle.Context) {
	if s := m.rounds[context]; s != nil && s.sealed != nil {
		s.release()
		m.kept = slices.DeleteFunc(m.kept, func(c oracle.Context) bool { return c == context })
	}
}

func (m *Machine) open(o Open) []Event {
	context := o.Context()
	if m.rounds[context] != nil {
		return nil
	}
	var events []Event
	if len(m.unclaimed) == maxUnclaimed {
		events = append(events, Forgotten{Context: m.unclaimed[0]})
		delete(m.rounds, m.unclaimed[0])
		m.unclaimed = m.unclaimed[1:]
	}
	m.rounds[context] = newState(o, m.last, m.committee.N())
	m.unclaimed = append(m.unclaimed, context)
	return append(events, Opened{Context: context, Request: o.Request, Index: m.last})
}

// claim charges the round to the first member whose commitment it holds.
func (m *Machine) claim(s *state, place int) error {
	if s.claimed {
		return nil
	}
	if m.begun[place] >= MaxRounds {
		return fmt.Errorf("operator began %d rounds: want at most %d", m.begun[place]+1, MaxRounds)
	}
	m.begun[place]++
	s.claimed = true
	m.unclaimed = slices.DeleteFunc(m.unclaimed, func(c oracle.Context) bool { return c == s.context })
	return nil
}

func (m *Machine) commit(s *state, place int, c oracle.Commitment) ([]Event, *refusal) {
	held := s.commitments[place]
	if held != nil && (held.Digest == c.Digest || s.committedTwice.has(place)) {
		return nil, nil
	}
	if err := m.seen.verify(m.domain, m.committee, place, c); err != nil {
		return nil, invalid(err)
	}
	if held != nil {
		s.committedTwice.add(place)
		return []Event{Equivocated{Context: s.context, Operator: c.Operator, Index: m.last, First: *held, Second: c}}, nil
	}
	if s.closed != nil {
		return nil, late("commitment", s.closed.Index)
	}
	if err := m.claim(s, place); err != nil {
		return nil, invalid(err)
	}
	s.commitments[place] = &c
	return append([]Event{Committed{Commitment: c, Index: m.last}}, m.settle(s)...), nil
}

func (m *Machine) tick(s *state, place int, t oracle.Tick) ([]Event, *refusal) {
	over := s.sealed != nil || (t.Phase == oracle.PhaseCommit && s.closed != nil)
	if over || s.ticks[t.Phase][place] != nil {
		return nil, nil
	}
	if err := m.seen.verify(m.domain, m.committee, place, t); err != nil {
		return nil, invalid(err)
	}
	s.ticks[t.Phase][place] = &t
	return append([]Event{Ticked{Tick: t, Index: m.last}}, m.settle(s)...), nil
}

func (m *Machine) reveal(s *state, place int, r oracle.Reveal) ([]Event, *refusal) {
	hash := r.StructHash()
	seen := s.observed[place]
	if s.counted.has(place) && (seen.StructHash() == hash || s.observedTwice.has(place)) {
		return nil, nil
	}
	if err := m.seen.verify(m.domain, m.committee, place, r); err != nil {
		return nil, invalid(err)
	}
	var events []Event
	if seen == nil {
		s.observed[place] = &r.Observation
	} else if seen.StructHash() != hash && !s.observedTwice.has(place) {
		s.observedTwice.add(place)
		events = []Event{Equivocated{Context: s.context, Operator: r.Operator, Index: m.last, First: *seen, Second: r.Observation}}
	}
	switch {
	case s.closed == nil:
		return events, invalid(fmt.Errorf("reveal before the commit phase closed"))
	case s.sealed != nil:
		return events, late("reveal", s.sealed.Index)
	case !s.committed.has(place):
		return events, late("commitment of a reveal", s.closed.Index)
	case s.counted.has(place):
		return events, nil
	}
	if err := opens(r, s.commitments[place].Digest, s.request.RiskCount); err != nil {
		return events, invalid(err)
	}
	s.reveals[place] = &r
	s.observed[place] = &r.Observation
	s.counted.add(place)
	events = append(events, Revealed{Reveal: r, Index: m.last})
	return append(events, m.settle(s)...), nil
}

// settle closes or seals the round at the first index that allows it. No
// message reaches it once the round is sealed.
func (m *Machine) settle(s *state) []Event {
	all, enough, clock := m.committee.N(), m.committee.Majority(), m.committee.F()+1
	if s.closed == nil {
		if in := held(s.commitments); in == all || (in >= enough && held(s.ticks[oracle.PhaseCommit]) >= clock) {
			return []Event{s.close(m.last)}
		}
		return nil
	}
	in := s.counted.count()
	if in == s.committed.count() || (in >= enough && held(s.ticks[oracle.PhaseReveal]) >= clock) {
		event := s.seal(m.last)
		m.kept = append(m.kept, s.context)
		if len(m.kept) > maxKept {
			m.rounds[m.kept[0]].release()
			m.kept = m.kept[1:]
		}
		return []Event{event}
	}
	return nil
}

// refusal is why a message was not counted.
type refusal struct {
	reason oracle.Reason
	err    error
}

func invalid(err error) *refusal { return &refusal{oracle.ReasonInvalidMessage, err} }

func late(what string, index uint64) *refusal {
	return &refusal{oracle.ReasonLate, fmt.Errorf("%s came after its phase ended at index %d", what, index)}
}
