package round

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// FuzzReceive: whatever comes from peers and from the log, in whatever order, a
// Participant does not panic, asks for one signature of a kind, and reveals only
// what three members have certified.
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
		s := newSeatForT(t, testParameters)
		signed := map[string]oracle.Hash{}
		roots := map[oracle.Hash]map[oracle.Address]bool{}
		take := func(actions []Action) {
			for len(actions) > 0 {
				a := actions[0]
				actions = actions[1:]
				switch a := a.(type) {
				case Sign:
					kind := string([]byte{byte(kindOf(a.Message))})
					if tick, ok := a.Message.(oracle.Tick); ok {
						kind = string([]byte{99, byte(tick.Phase)})
					}
					require.NotContains(t, signed, kind)
					signed[kind] = a.Digest
					actions = append(actions, s.p.Signed(s.now, s.signed(0, a.Message))...)
				case Broadcast:
					m, err := Decode(a.Data)
					require.NoError(t, err)
					if r, ok := m.(oracle.CommitRoot); ok {
						if roots[r.Root] == nil {
							roots[r.Root] = map[oracle.Address]bool{}
						}
						roots[r.Root][r.Operator] = true
					}
					if r, ok := m.(oracle.Reveal); ok && r.Operator == s.operator(0) {
						most := 0
						for _, who := range roots {
							most = max(most, len(who))
						}
						require.GreaterOrEqual(t, most, 3, "revealed without a certificate")
					}
				}
			}
		}
		committed := false
		for k := 0; k < len(steps); k++ {
			switch step := steps[k]; {
			case step == 250 && !committed:
				committed = true
				commitment, reveal := s.answer(0, s.context, 2, 100)
				if actions, err := s.p.Commit(s.now, commitment, reveal); err == nil {
					take(actions)
				}
			case step >= 250:
				take(s.after(time.Duration(step-249) * 10 * time.Second))
			case step >= 200:
				take(s.p.Lead(s.now, step%2 == 0))
			case step%2 == 0:
				take(s.apply(messages[int(step)/2%len(messages)]))
			default:
				m := messages[int(step)/2%len(messages)]
				if _, open := m.(Open); !open {
					take(s.receive(1+k%3, m))
				}
			}
		}
	})
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
