package round

import "github.com/sheaf-oracle/sheaf/oracle"

// state is one round of a Machine. Slices are by member, nil where nothing is held.
type state struct {
	context oracle.Context
	request oracle.Request
	opened  uint64
	claimed bool // a member has been charged for the round

	commitments    []*oracle.Commitment // the first of each author
	committedTwice bitmap
	committed      bitmap                // authors in the closed set
	observed       []*oracle.Observation // the counted one, or the first with a valid signature
	observedTwice  bitmap
	reveals        []*oracle.Reveal // counted; dropped by release
	counted        bitmap
	ticks          [oracle.PhaseReveal + 1][]*oracle.Tick // by phase

	closed *Closed
	sealed *Sealed // without its reveals once released
}

func newState(o Open, index uint64, n int) *state {
	s := &state{
		context: o.Context(), request: o.Request, opened: index,
		commitments: make([]*oracle.Commitment, n), observed: make([]*oracle.Observation, n), reveals: make([]*oracle.Reveal, n),
	}
	for phase := range s.ticks {
		s.ticks[phase] = make([]*oracle.Tick, n)
	}
	return s
}

func held[T any](slots []*T) (n int) {
	for _, s := range slots {
		if s != nil {
			n++
		}
	}
	return n
}

func (s *state) close(index uint64) Closed {
	event := Closed{Context: s.context, Index: index}
	for i, c := range s.commitments {
		if c != nil {
			event.Commitments = append(event.Commitments, *c)
			s.committed.add(i)
		}
	}
	event.Root = CommitRootOf(event.Commitments)
	s.closed = &event
	return event
}

func (s *state) seal(index uint64) Sealed {
	event := Sealed{Context: s.context, Request: s.request, Index: index, Observers: uint32(s.counted)}
	for _, r := range s.reveals {
		if r != nil {
			event.Reveals = append(event.Reveals, *r)
		}
	}
	event.ObservationRoot = ObservationRootOf(event.Reveals)
	s.sealed = &event
	return event
}

// release keeps what tells a duplicate and an equivocation, and drops the rest.
func (s *state) release() {
	s.sealed.Reveals = nil
	clear(s.reveals)
}

// history tells the round as events. A sealed round that was released has no
// Revealed and no Sealed left to tell. Indices within a phase are those of its start.
func (s *state) history() []Event {
	events := []Event{Opened{Context: s.context, Request: s.request, Index: s.opened}}
	for _, c := range s.commitments {
		if c != nil {
			events = append(events, Committed{Commitment: *c, Index: s.opened})
		}
	}
	for _, phase := range s.ticks {
		for _, t := range phase {
			if t != nil {
				events = append(events, Ticked{Tick: *t, Index: s.opened})
			}
		}
	}
	if s.closed != nil {
		events = append(events, *s.closed)
	}
	for _, r := range s.reveals {
		if r != nil {
			events = append(events, Revealed{Reveal: *r, Index: s.closed.Index})
		}
	}
	if s.sealed != nil && s.sealed.Reveals != nil {
		events = append(events, *s.sealed)
	}
	return events
}
