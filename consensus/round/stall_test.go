package round

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestWaitingForTheLeader(t *testing.T) {
	s := newSeatForT(t, testParameters)
	waits := func() time.Duration {
		since, ok := s.p.Waiting()
		if !ok {
			return -1
		}
		return s.now.Sub(since)
	}
	require.Equal(t, time.Duration(-1), waits())
	s.apply(Open{Request: s.request(2)})
	s.receive(1, s.commitment(1))
	s.after(3 * time.Second)
	s.receive(2, s.commitment(2))
	require.Equal(t, 3*time.Second, waits(), "the oldest")
	s.apply(s.commitment(1))
	require.Equal(t, time.Duration(0), waits(), "the log has it")
	s.apply(s.commitment(2))
	require.Equal(t, time.Duration(-1), waits())
	// A tick of the next phase counts from that phase on.
	s.receive(3, s.tick(3, s.context, oracle.PhaseReveal))
	s.after(5 * time.Second)
	require.Equal(t, time.Duration(-1), waits())
	s.p.Lead(s.now, true)
	s.apply(s.commitment(0))
	out := s.apply(s.commitment(3))
	require.Equal(t, []Message{s.tick(3, s.context, oracle.PhaseReveal)}, s.proposed(out), "a leader appends it now")
	require.Equal(t, time.Duration(0), waits())
	s.after(2 * time.Second)
	require.Equal(t, 2*time.Second, waits())
}
