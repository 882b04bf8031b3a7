package round

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// FuzzReceive: whatever comes from peers and from the log, in whatever order, a
// Participant does not panic, asks for one signature of a kind, and reveals only
// what three members have certified. Its own messages come back to it only once it
// has sent them: nobody else can sign them.
func FuzzReceive(f *testing.F) {
	c := newCastForT(f, 4)
	context := Open{Request: c.request(2)}.Context()
	messages := []Message{Open{Request: c.request(2)}}
	for i := range 4 {
		commitment, reveal := c.answer(i, context, 2, 100)
		other, lie := c.answer(i, context, 2, 50)
		messages = append(messages, commitment, reveal, other, lie, c.tick(i, context, oracle.PhaseCommit), c.tick(i, context, oracle.PhaseReveal))
		if i > 0 {
			messages = append(messages, c.commitRoot(i, context, 100, 0, 1, 2, 3), c.commitRoot(i, context, 100, 0, 1, 2))
		}
	}
	f.Add([]byte{0, 1, 1, 7, 2, 15, 3, 23, 4, 13, 5, 21})
	f.Add([]byte{250, 0, 0, 0, 1, 251, 7, 15, 254, 13, 21, 255, 29})
	f.Fuzz(func(t *testing.T, steps []byte) {
		w := &witness{T: t, seat: newSeatForT(t, testParameters), signed: map[string]oracle.Hash{}, roots: map[oracle.Hash]map[oracle.Address]bool{}, sent: map[string]bool{}}
		committed := false
		for k := 0; k < len(steps); k++ {
			m := messages[int(steps[k])/2%len(messages)]
			switch step := steps[k]; {
			case step == 250 && !committed:
				committed = true
				commitment, reveal := w.seat.answer(0, w.seat.context, 2, 100)
				if actions, err := w.seat.p.Commit(w.seat.now, commitment, reveal); err == nil {
					w.take(actions)
				}
			case step >= 250:
				w.take(w.seat.after(time.Duration(step-249) * 10 * time.Second))
			case step >= 200:
				w.take(w.seat.p.Lead(w.seat.now, step%2 == 0))
			case !w.exists(m):
			case step%2 == 0:
				w.take(w.seat.apply(m))
			default:
				if _, open := m.(Open); !open {
					w.take(w.seat.receive(1+k%3, m))
				}
			}
		}
	})
}

// witness looks at all that a Participant wants done, and signs for it.
type witness struct {
	*testing.T
	seat   *seat
	signed map[string]oracle.Hash                  // by kind
	roots  map[oracle.Hash]map[oracle.Address]bool // who signed them
	sent   map[string]bool
}

// exists says whether a message can be in the world: it is another's, or was sent.
func (w *witness) exists(m Message) bool {
	if _, open := m.(Open); open || AuthorOf(m) != w.seat.operator(0) {
		return true
	}
	data, err := Encode(m)
	return err == nil && w.sent[string(data)]
}

func (w *witness) take(actions []Action) {
	for len(actions) > 0 {
		a := actions[0]
		actions = actions[1:]
		switch a := a.(type) {
		case Sign:
			kind := string([]byte{byte(kindOf(a.Message))})
			if tick, ok := a.Message.(oracle.Tick); ok {
				kind = string([]byte{99, byte(tick.Phase)})
			}
			require.NotContains(w, w.signed, kind)
			w.signed[kind] = a.Digest
			actions = append(actions, w.seat.p.Signed(w.seat.now, w.seat.signed(0, a.Message))...)
		case Broadcast:
			w.see(a.Data)
		}
	}
}

func (w *witness) see(data []byte) {
	w.sent[string(data)] = true
	m, err := Decode(data)
	require.NoError(w, err)
	if r, ok := m.(oracle.CommitRoot); ok {
		if w.roots[r.Root] == nil {
			w.roots[r.Root] = map[oracle.Address]bool{}
		}
		w.roots[r.Root][r.Operator] = true
	}
	if r, ok := m.(oracle.Reveal); ok && r.Operator == w.seat.operator(0) {
		most := 0
		for _, who := range w.roots {
			most = max(most, len(who))
		}
		require.GreaterOrEqual(w, most, 3, "revealed without a certificate")
	}
}

func kindOf(m Message) kind {
	switch m.(type) {
	case oracle.Commitment:
		return kindCommitment
	case oracle.CommitRoot:
		return kindCommitRoot
	case oracle.Reveal:
		return kindReveal
	}
	return kindShare
}
