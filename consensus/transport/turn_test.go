package transport

import (
	"testing"
	"testing/synctest"
	"time"

	"github.com/hashicorp/raft"
	"github.com/stretchr/testify/require"
)

// TestMembersStandInTurn: behind a lost leader the ring goes on, each member a step
// after the one before, and who has had its turn has the next one later and later.
func TestMembersStandInTurn(t *testing.T) {
	c := newCastForT(t, 4)
	synctest.Test(t, func(t *testing.T) {
		begin := time.Now()
		step := groupOf(0, 7).Election / turnStep
		dues := map[int]time.Duration{}
		for i := range 4 {
			g := newGuard(c.operator(i), c.committee, groupOf(i, 7))
			g.crown(c.elected(5, 2, 1, 2, 3))
			g.heard = begin
			p, err := g.ask(6, begin)
			require.NoError(t, err)
			dues[i] = p.due.Sub(begin) - lost(g.cfg.Election)
			again, err := g.ask(6, begin.Add(time.Millisecond))
			require.NoError(t, err)
			require.Same(t, p, again, "all of one candidacy ask together")

			before, wait := p.due, time.Duration(0)
			for range turnRounds + 2 {
				later, err := g.ask(6, p.end)
				require.NoError(t, err)
				require.GreaterOrEqual(t, later.due.Sub(before), max(wait, g.cfg.Election))
				before, wait, p = later.due, later.due.Sub(before), later
			}
			g.crown(c.elected(7, 1, 1, 2, 3))
			g.heard = p.end
			first, err := g.ask(8, p.end)
			require.NoError(t, err)
			require.Less(t, first.due.Sub(p.end), lost(g.cfg.Election)+4*step, "a leader gives everybody a first turn again")
		}
		require.Equal(t, map[int]time.Duration{3: 0, 0: step, 1: 2 * step, 2: 3 * step}, dues)
	})
}

// TestWhoseTurnItIsGoesFirst: a member that asks out of turn waits for a moment, and
// nobody can make others wait often, nor with a log that nobody would vote for.
func TestWhoseTurnItIsGoesFirst(t *testing.T) {
	c := newCastForT(t, 7)
	synctest.Test(t, func(t *testing.T) {
		g, b := guardForT(t, c)
		b.entries = []raft.Log{{Index: 1, Term: 1}, {Index: 2, Term: 4}}
		g.crown(c.elected(5, 1, 1, 2, 3, 4, 5)) // 2 is next, then 3, 4, 5, 6 and this node
		asks := func(i int, index, term uint64) error { return g.yields(c.operator(i), index, term, time.Now()) }
		require.NoError(t, asks(4, 2, 4), "nobody else asks")
		require.NoError(t, asks(2, 1, 4), "raft refuses it: it lacks an entry")
		require.NoError(t, asks(4, 2, 4), "and so nobody waits for it")
		require.NoError(t, asks(2, 2, 4))
		require.ErrorIs(t, asks(4, 2, 4), errTurn)
		require.ErrorIs(t, asks(3, 9, 4), errTurn)
		require.NoError(t, asks(2, 2, 4))

		// Who asks on and on without standing holds others up ever more rarely.
		refused := 0
		for range 6000 { // a minute
			time.Sleep(10 * time.Millisecond)
			require.NoError(t, asks(2, 2, 4))
			if asks(4, 2, 4) != nil {
				refused++
			}
		}
		require.Less(t, refused, 12*int(g.cfg.Election/2/(10*time.Millisecond)))

		// This node asks too, and its own turn is the last.
		_, err := g.ask(6, time.Now())
		require.NoError(t, err)
		require.NoError(t, asks(6, 2, 4))
		g.crown(c.elected(6, 6, 1, 2, 3, 4, 5)) // now it is the first
		g.heard = time.Now()
		p, err := g.ask(7, time.Now())
		require.NoError(t, err)
		require.NoError(t, asks(2, 2, 4), "before its turn it holds nobody up")
		time.Sleep(time.Until(p.due))
		require.ErrorIs(t, asks(5, 2, 4), errTurn)
		require.NoError(t, asks(5, 3, 4), "whose log has more")
		time.Sleep(g.cfg.Election / 2)
		require.NoError(t, asks(5, 2, 4), "it has had its turn")
	})
}

// TestFirstLeaderHasTheFirstTurn of its group, and nobody else asks meanwhile.
func TestFirstLeaderHasTheFirstTurn(t *testing.T) {
	c := newCastForT(t, 4)
	synctest.Test(t, func(t *testing.T) {
		for i := range 4 {
			cfg := groupOf(i, 7)
			cfg.First = c.operator(2)
			g := newGuard(c.operator(i), c.committee, cfg)
			p, err := g.ask(2, time.Now())
			if i != 2 {
				require.ErrorIs(t, err, ErrGuard)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, lost(cfg.Election), time.Until(p.due))
		}
	})
}

// TestPollIsAQuorums: raft hears of pre-votes once a quorum gave theirs.
func TestPollIsAQuorums(t *testing.T) {
	p := &poll{won: make(chan struct{})}
	for _, place := range []int{0, 3, 3} {
		p.grant(place, 3)
		require.Empty(t, p.won)
	}
	p.grant(1, 3)
	_, open := <-p.won
	require.False(t, open)
	p.grant(2, 3)
}
