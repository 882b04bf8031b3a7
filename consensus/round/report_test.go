package round

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func sealedForT(c *cast, members ...int) (oracle.Request, Sealed) {
	request := c.request(2)
	context := oracle.Context{RequestHash: request.Hash(), Attempt: 3}
	s := Sealed{Context: context, Request: request}
	for _, i := range members {
		_, r := c.answer(i, context, 2, int32(100+10*i))
		s.Reveals = append(s.Reveals, r)
		s.Observers |= 1 << i
	}
	s.ObservationRoot = ObservationRootOf(s.Reveals)
	return request, s
}

func TestBuildReportNamesEverythingItStandsFor(t *testing.T) {
	c := newCastForT(t, 4)
	request, sealed := sealedForT(c, 0, 1, 3)
	report, outcomes, err := BuildReport(c.committee, request, 3, sealed, riskIDs(2), 100, false)
	require.NoError(t, err)
	require.Len(t, outcomes, 2)
	for i, o := range outcomes {
		require.Equal(t, riskIDs(2)[i], o.Risk)
		require.Equal(t, int32(110), o.Value)
		require.Equal(t, oracle.StatusOK, o.Status)
	}
	tree, err := oracle.OutcomeTree(outcomes)
	require.NoError(t, err)
	require.Equal(t, oracle.Report{
		CommitteeDigest: c.committee.Digest(), RequestHash: request.Hash(), RequestID: request.ID, Attempt: 3,
		TermsHash: request.TermsHash, ModelDigest: request.ModelDigest, OutcomeRoot: tree.Root(), OutcomeCount: 2,
		ObservationRoot: sealed.ObservationRoot, Observers: 0b1011, WindowEnd: request.WindowEnd,
	}, report)

	_, strict, err := BuildReport(c.committee, request, 3, sealed, riskIDs(2), 100, true)
	require.NoError(t, err)
	require.Equal(t, oracle.StatusUndecided, strict[0].Status, "m+1 were demanded")
}

func TestBuildReportRefuses(t *testing.T) {
	c := newCastForT(t, 4)
	request, sealed := sealedForT(c, 0, 1, 2)
	build := func(attempt uint32, s Sealed, risks []oracle.Hash) error {
		_, _, err := BuildReport(c.committee, request, attempt, s, risks, 0, false)
		return err
	}
	require.NoError(t, build(3, sealed, riskIDs(2)))
	require.Error(t, build(2, sealed, riskIDs(2)))
	require.Error(t, build(3, sealed, riskIDs(3)))
	require.Error(t, build(3, sealed, []oracle.Hash{riskIDs(2)[1], riskIDs(2)[0]}))
	few := sealed
	few.Reveals = few.Reveals[:2]
	require.Error(t, build(3, few, riskIDs(2)))
	short := sealed
	short.Reveals = append([]oracle.Reveal{}, sealed.Reveals...)
	short.Reveals[1].Estimates = short.Reveals[1].Estimates[:1]
	require.Error(t, build(3, short, riskIDs(2)))
}

func TestBacklogIsFairAndBounded(t *testing.T) {
	c := newCastForT(t, 4)
	b := NewBacklog()
	mine, other := oracle.Context{Attempt: 1}, oracle.Context{Attempt: 2}
	b.Add(c.operator(2), mine, []byte("2"))
	b.Add(c.operator(1), mine, []byte("1a"))
	b.Add(c.operator(1), other, []byte("x"))
	b.Add(c.operator(1), mine, []byte("1b"))
	for range 3 * maxWaiting { // a flood of one peer pushes out its own alone
		b.Add(c.operator(3), other, []byte("flood"))
	}
	b.Add(c.operator(3), mine, make([]byte, MaxMessage+1))
	var got []string
	for _, w := range b.Take(c.committee, mine) {
		require.GreaterOrEqual(t, c.committee.Index(w.From), 0)
		got = append(got, string(w.Data))
	}
	require.Equal(t, []string{"1a", "1b", "2"}, got)
	require.Empty(t, b.Take(c.committee, mine))
	require.Len(t, b.Take(c.committee, other), 1+maxWaiting)

	for range 40 {
		b.Add(c.operator(3), mine, make([]byte, MaxMessage))
	}
	require.LessOrEqual(t, len(b.Take(c.committee, mine))*MaxMessage, maxWaitingBytes)
	require.Zero(t, b.peers[c.operator(3)].bytes)

	// Who has left has no share, and gets none again.
	b.Add(c.operator(1), mine, []byte("1"))
	b.Add(c.operator(3), mine, []byte("3"))
	b.Only([]oracle.Address{c.operator(1), c.operator(2)})
	b.Add(c.operator(3), mine, []byte("3"))
	require.NotContains(t, b.peers, c.operator(3))
	require.Len(t, b.Take(c.committee, mine), 1)
	b.Only([]oracle.Address{c.operator(3)})
	b.Add(c.operator(3), mine, []byte("3"))
	require.Len(t, b.Take(c.committee, mine), 1, "it is back")
}
