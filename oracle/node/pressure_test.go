package node

import (
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

func TestFirstLeaderOfAReopenedAttempt(t *testing.T) {
	committee := oracletest.Committee(1, 7)
	c := oracle.Context{RequestHash: oracletest.Hash("request")}
	require.True(t, first(committee, c).IsZero(), "first attempts share a group, which anybody may lead")
	led := map[oracle.Address]bool{}
	order := publish.Order(c, 7)
	for attempt := uint32(1); attempt <= 7; attempt++ {
		c.Attempt = attempt
		leader := first(committee, c)
		require.Equal(t, committee.Members[order[attempt%7]].Operator, leader)
		led[leader] = true
	}
	require.Len(t, led, 7, "each has its turn")
}

// prunes is a node with folders of groups, none of which runs.
func prunesForT(t *testing.T, groups ...string) *Node {
	t.Helper()
	n := &Node{cfg: Config{DataDir: t.TempDir()}, log: zap.NewNop(), metrics: newMetrics(), attempts: newAttempts(), groups: map[uint64]*group{}, roster: registry.NewRoster()}
	for _, g := range groups {
		require.NoError(t, os.MkdirAll(filepath.Join(n.cfg.DataDir, "groups", g), 0o700))
	}
	return n
}

func (n *Node) foldersForT(t *testing.T) (names []string) {
	t.Helper()
	dirs, err := os.ReadDir(filepath.Join(n.cfg.DataDir, "groups"))
	require.NoError(t, err)
	for _, d := range dirs {
		names = append(names, d.Name())
	}
	return names
}

// Logs of groups whose requests are final are deleted; what is open, the newest
// shared group, what the chain has not told yet and what is still written stay.
func TestPruneDeletesOldGroups(t *testing.T) {
	n := prunesForT(t, "1", "2", "3", "4", "5", "6", "notes")
	a := n.attempts
	a.shared[0], a.newest = 3, 5
	a.open[[32]byte{1}] = &attempt{Attempt: oracle.Attempt{Group: 2}}
	n.attempts.leaving[4] = true
	stopped := false
	n.groups[1] = &group{id: 1, stop: func() { stopped = true }}
	n.groups[2] = &group{id: 2}
	n.groups[3] = &group{id: 3}

	n.prune()
	require.True(t, stopped, "a shared group without an attempt is left")
	require.Len(t, n.groups, 2)
	require.Equal(t, []string{"1", "2", "3", "4", "6", "notes"}, n.foldersForT(t), "1 is still closing its files")
	delete(n.attempts.leaving, 1)
	delete(n.attempts.leaving, 4)
	delete(a.open, [32]byte{1})
	n.groups = map[uint64]*group{}
	n.prune()
	require.Equal(t, []string{"3", "6", "notes"}, n.foldersForT(t))
	n.roster.Seat(oracletest.Committee(2, 4))
	n.prune()
	require.Equal(t, []string{"6", "notes"}, n.foldersForT(t), "no attempt of an earlier committee is opened any more")
	prunesForT(t).prune() // no folder at all
}

// TestADisputeLeavesTheCommitteesGroupAlone: the committee and the jury each have a
// shared group, and an attempt of one says nothing of the other's.
func TestADisputeLeavesTheCommitteesGroupAlone(t *testing.T) {
	n := prunesForT(t, "1", "2", "3")
	n.roster.Seat(oracletest.Committee(1, 4))
	n.roster.Seat(oracletest.Committee(oracle.Juries+1, 4))
	n.attempts.newest = 3
	for id, in := range map[uint64]uint64{1: 1, 3: oracle.Juries + 1} {
		n.attempts.shared[in] = id
		n.groups[id] = &group{id: id}
	}
	n.prune()
	require.Len(t, n.groups, 2)
	require.Equal(t, []string{"1", "3"}, n.foldersForT(t))
	n.roster.Seat(oracletest.Committee(oracle.Juries+2, 4))
	delete(n.groups, 3)
	n.prune()
	require.Equal(t, []string{"1"}, n.foldersForT(t), "that of an earlier jury goes")
}

// Members complain of a leader that keeps commitments out of the log, once in a
// bound, and no more once the log has them.
func TestPressComplainsOfAStallingLeader(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r := newRing(t)
		told := make([]atomic.Int32, 4)
		r.complain = func(i int) { told[i].Add(1) }
		r.board.restrict(0)
		for i := range r.seats {
			r.start(i)
			r.commit(i)
		}
		r.after(900 * time.Millisecond)
		for i := range told {
			require.Zero(t, told[i].Load(), "the leader has its time")
		}
		r.after(2500 * time.Millisecond)
		require.Zero(t, told[0].Load(), "a leader does not complain of itself")
		for i := 1; i < 4; i++ {
			require.Equal(t, int32(3), told[i].Load(), "member %d: once in a bound", i)
		}
		r.board.release()
		r.after(time.Second)
		r.agreed(0, 1, 2, 3)
		r.after(10 * time.Second)
		require.Equal(t, int32(3), told[1].Load(), "nothing is left to complain of")
		r.stopAll()
	})
}
