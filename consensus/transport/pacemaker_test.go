package transport

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestMutesEndWhenNobodyLeads(t *testing.T) {
	c := newCastForT(t, 7) // f = 2
	synctest.Test(t, func(t *testing.T) {
		g, _ := guardForT(t, c)
		silence := func(term uint64, i int) bool {
			g.crown(certificate{term: term, candidate: c.operator(i)})
			_, isNew := g.silence(term)
			return isNew
		}
		require.False(t, g.muted(c.operator(1)))
		require.True(t, silence(6, 1))
		require.False(t, silence(6, 1), "once")
		_, isNew := g.silence(5)
		require.False(t, isNew, "of a term that is over")
		require.False(t, silence(7, 0), "not itself")
		require.True(t, g.muted(c.operator(1)))
		require.ErrorIs(t, g.stands(c.operator(1), 9, 1, false), ErrGuard)
		require.True(t, silence(8, 2))
		require.True(t, silence(9, 3))
		require.False(t, g.muted(c.operator(1)), "f at most: the oldest ended")
		require.True(t, g.muted(c.operator(2)) && g.muted(c.operator(3)))

		time.Sleep(muteWait*g.cfg.Election + 1)
		require.False(t, g.muted(c.operator(2)), "nobody was heard for a while")
		require.True(t, g.muted(c.operator(3)), "the next has a while of its own")
		time.Sleep(muteWait*g.cfg.Election + 1)
		require.False(t, g.muted(c.operator(3)))
	})
}

func TestComplaintsCountMembers(t *testing.T) {
	one, two := complaint{oracle.Context{Attempt: 1}, 5}, complaint{oracle.Context{Attempt: 2}, 5}
	c := newComplaints()
	counts := func(place int, about complaint) int {
		isNew, count := c.add(place, about)
		require.Equal(t, count > 0, isNew)
		return count
	}
	require.Equal(t, 1, counts(0, one))
	require.Equal(t, 0, counts(0, one), "a repetition")
	require.Equal(t, 1, counts(0, two), "the same member")
	require.Equal(t, 2, counts(1, two))
	require.Equal(t, 1, counts(2, complaint{one.context, 6}), "another term")
	c.end(two.context)
	require.False(t, c.has(1, two))
	require.Equal(t, 2, counts(1, one), "the ended attempt's do not count")
	for i := range maxComplaints + 5 {
		c.add(3, complaint{oracle.Context{Attempt: uint32(10 + i)}, 7})
	}
	require.Len(t, c.from, maxComplaints)
	require.Len(t, c.seen, maxComplaints)
}

// A complaint is counted with its author's signature, whoever brings it, for the
// term that is led; f+1 make a member join, 2f+1 mute.
func TestComplaintsTravelAndMute(t *testing.T) {
	c := newCastForT(t, 4)
	var groups []*Group
	for i := range 4 {
		tr, _ := c.run(i)
		g, err := tr.Open(t.Context(), groupOf(i, 7))
		require.NoError(t, err)
		t.Cleanup(func() { g.Close() })
		g.Attach(&book{term: 5}, &book{})
		require.NoError(t, g.Complain(oracle.Context{}, 0), "nobody leads: nothing to say")
		g.guard.crown(c.elected(5, 3, 0, 1, 2))
		groups = append(groups, g)
	}
	attempt := oracle.Context{Attempt: 1}
	require.NoError(t, groups[0].Complain(attempt, time.Hour), "too young")
	require.NoError(t, groups[3].Complain(attempt, 0), "not of itself")
	require.False(t, groups[1].complaints.has(3, complaint{attempt, 5}))
	require.NoError(t, groups[0].Complain(attempt, 0))
	until(t, "it arrives", func() bool { return groups[2].complaints.has(0, complaint{attempt, 5}) })
	require.False(t, groups[2].guard.muted(c.operator(3)))
	require.NoError(t, groups[1].Complain(attempt, 0))
	for i := range 3 {
		until(t, "all mute", func() bool { return groups[i].guard.muted(c.operator(3)) })
	}
	require.False(t, groups[3].guard.muted(c.operator(3)))
	require.True(t, groups[2].complaints.has(2, complaint{attempt, 5}), "the third joined by itself")

	sig, err := signerForT(1).SignComplaint(oracle.Complaint{Context: attempt, Group: 7, Term: 5})
	require.NoError(t, err)
	body := func(author oracle.Address, term uint64) []byte {
		q := newQueue()
		g := &Group{id: 7, links: map[oracle.Address]*link{{}: {stream: &stream{peer: &peer{queue: q}}}}}
		g.spread(complaint{oracle.Context{Attempt: 9}, term}, author, sig)
		return q.pop()[5:]
	}
	require.Len(t, body(c.operator(1), 5), complaintSize)
	require.ErrorContains(t, groups[0].hear(body(c.operator(1), 5)), "signature refused")
	require.ErrorContains(t, groups[0].hear(body(oracle.Address{0x99}, 5)), "not in the committee")
	require.NoError(t, groups[0].hear(body(c.operator(1), 4)), "a term that is over")
	require.False(t, groups[0].complaints.has(1, complaint{oracle.Context{Attempt: 9}, 4}))
}
