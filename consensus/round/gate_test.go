package round

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestGateKnowsAuthors(t *testing.T) {
	c := newCastForT(t, 4)
	g := NewGate(c.domain, c.committee)
	context := oracle.Context{RequestHash: oracle.Hash{5}, Attempt: 1}
	commitment, reveal := c.answer(2, context, 3, 70)
	for _, m := range []Message{commitment, reveal, c.tick(2, context, oracle.PhaseReveal)} {
		for range 2 { // the second time without a look at the signature
			author, err := g.Author(c.encode(m))
			require.NoError(t, err)
			require.Equal(t, c.operator(2), author)
		}
	}
	require.Len(t, g.Seen().valid, 3)
	author, err := g.Author(c.encode(Open{Request: c.request(2)}))
	require.NoError(t, err)
	require.True(t, author.IsZero(), "nobody signs an opening")

	forged := commitment
	forged.Digest[0]++
	_, err = g.Author(c.encode(forged))
	require.ErrorContains(t, err, "signature refused")
	forged = commitment
	forged.Operator = c.operator(1)
	_, err = g.Author(c.encode(forged))
	require.ErrorContains(t, err, "signature refused", "copied")
	forged.Operator = oracle.Address{0x77}
	_, err = g.Author(c.encode(forged))
	require.ErrorContains(t, err, "not in the committee")
	_, err = g.Author(c.encode(c.commitRoot(1, context, 70, 0, 1, 2)))
	require.ErrorContains(t, err, "not a log entry")
	_, err = g.Author([]byte{1, 2, 3})
	require.Error(t, err)
}

// TestSeenKnowsTheNewest signatures, each for its digest and signer alone, and
// nothing that was refused.
func TestSeenKnowsTheNewest(t *testing.T) {
	c := newCastForT(t, 4)
	commitment, _ := c.answer(2, oracle.Context{RequestHash: oracle.Hash{5}}, 3, 70)
	s := NewSeen()
	verify := func(place int, m Message) error { return s.verify(c.domain, c.committee, place, m) }
	require.Error(t, verify(1, commitment), "not the signer")
	require.Empty(t, s.valid)
	require.NoError(t, verify(2, commitment))
	require.Error(t, verify(1, commitment), "known, of another")
	forged := commitment
	forged.Digest[0]++
	require.Error(t, verify(2, forged), "a known signature under another message")
	forged = commitment
	forged.Sig[0]++
	require.Error(t, verify(2, forged))

	key := func(i int) signed { return signed{digest: oracle.Keccak([]byte{byte(i), byte(i >> 8)})} }
	for i := range 2*maxSeen + 5 {
		s.remember(key(i))
		s.remember(key(i))
	}
	require.Len(t, s.valid, maxSeen)
	require.False(t, s.knows(key(maxSeen+4)))
	for i := maxSeen + 5; i < 2*maxSeen+5; i++ {
		require.True(t, s.knows(key(i)))
	}
	var none *Seen
	require.False(t, none.knows(key(1)))
	none.remember(key(1))
	require.NoError(t, none.verify(c.domain, c.committee, 2, commitment))
}

// Waiting is about messages that still count: the oldest that the log lacks.
func TestWaitingEndsWithThePhase(t *testing.T) {
	c := newCastForT(t, 4)
	now := time.Unix(1000, 0)
	p, err := NewParticipant(Config{Domain: c.domain, Committee: c.committee, Self: c.operator(0), Request: c.request(2), Parameters: DefaultParameters}, now)
	require.NoError(t, err)
	_, waits := p.Waiting()
	require.False(t, waits)
	commitment, _ := c.answer(1, p.Context(), 2, 70)
	p.Receive(now, c.operator(1), commitment)
	since, waits := p.Waiting()
	require.True(t, waits)
	require.Equal(t, now, since)
	p.Deliver(now, Committed{Commitment: commitment})
	_, waits = p.Waiting()
	require.False(t, waits)
}
