package round

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// messagesForT is one valid value of every kind.
func messagesForT(t testing.TB) []Message {
	t.Helper()
	c := newCastForT(t, 4)
	request := c.request(3)
	context := Open{Request: request, Attempt: 7}.Context()
	commitment, reveal := c.answer(1, context, 3, 100)
	return []Message{
		Open{Request: request, Attempt: 7},
		commitment, reveal,
		c.tick(2, context, oracle.PhaseReveal),
		c.commitRoot(3, context, 100, 0, 1, 3),
		c.signed(0, oracle.Share{Operator: c.committee.Members[0].Operator, Report: oracle.Report{
			CommitteeDigest: oracle.Hash{4}, RequestHash: context.RequestHash, RequestID: request.ID, Attempt: 7,
			TermsHash: oracle.Hash{5}, ModelDigest: oracle.Hash{6}, OutcomeRoot: oracle.Hash{7}, OutcomeCount: 3,
			ObservationRoot: oracle.Hash{9}, AuxRoot: oracle.Hash{10}, Observers: 0b1011, WindowEnd: 20,
		}}),
	}
}

func TestWireKeepsEveryMessage(t *testing.T) {
	for _, m := range messagesForT(t) {
		b, err := Encode(m)
		require.NoError(t, err)
		got, err := Decode(b)
		require.NoError(t, err)
		require.Equal(t, m, got)
		require.NotZero(t, ContextOf(m))
		for size := range b {
			_, err := Decode(b[:size])
			require.Error(t, err, "%T cut to %d bytes", m, size)
		}
		_, err = Decode(append(bytes.Clone(b), 0))
		require.Error(t, err, "%T with a byte too many", m)
		b[0]++
		_, err = Decode(b)
		require.ErrorContains(t, err, "version")
	}
}

func TestWireBounds(t *testing.T) {
	c := newCastForT(t, 4)
	context := oracle.Context{RequestHash: oracle.Hash{1}}
	_, reveal := c.answer(0, context, oracle.MaxRisks, 5)
	b, err := Encode(reveal)
	require.NoError(t, err)
	require.Len(t, b, MaxMessage)
	require.LessOrEqual(t, MaxMessage, 96<<10)
	_, err = Decode(append(b, 0))
	require.Error(t, err)

	for name, m := range map[string]Message{
		"nothing":         nil,
		"not a message":   oracle.Report{},
		"empty page":      oracle.Reveal{},
		"page too large":  oracle.Reveal{Estimates: make([]oracle.Estimate, oracle.MaxRisks+1)},
		"estimate":        oracle.Reveal{Estimates: []oracle.Estimate{{Low: 1, Status: oracle.StatusOK}}},
		"other hash":      oracle.Reveal{Estimates: []oracle.Estimate{{Status: oracle.StatusOK}}},
		"phase":           oracle.Tick{Phase: 3},
		"root of nothing": oracle.CommitRoot{},
		"root of others":  oracle.CommitRoot{Members: 3, Digests: make([]oracle.Hash, 1)},
		"request of none": Open{},
		"request of many": Open{Request: oracle.Request{RiskCount: oracle.MaxRisks + 1}},
	} {
		_, err := Encode(m)
		require.Error(t, err, name)
	}
}

func TestCheckAdmitsOnlyEntries(t *testing.T) {
	for _, m := range messagesForT(t) {
		b, err := Encode(m)
		require.NoError(t, err)
		switch m.(type) {
		case oracle.CommitRoot, oracle.Share:
			require.Error(t, Check(b))
		default:
			require.NoError(t, Check(b))
		}
	}
	require.Error(t, Check(nil))
	require.Error(t, Check([]byte{Version, 99}))
}

// TestWireFormIsPinned: members of different builds must agree on the bytes. A
// change here is a new Version.
func TestWireFormIsPinned(t *testing.T) {
	var all [][]byte
	var sizes []int
	for _, m := range messagesForT(t) {
		b, err := Encode(m)
		require.NoError(t, err)
		all, sizes = append(all, b), append(sizes, len(b))
	}
	require.Equal(t, []int{openSize, commitmentSize, revealHead + 3*oracle.EstimateSize, tickSize, commitRootHead + 3*32, shareSize}, sizes)
	require.Equal(t, []int{247, 154, 236, 123, 254, 362}, sizes)
	require.Equal(t, "0x8f032785eada00946e0b6ac9807debd9d1833be8ca8d8895d9a676548a4c6950", oracle.Keccak(all...).String())
}

// FuzzDecode: no bytes panic, and what decodes encodes to the same bytes.
func FuzzDecode(f *testing.F) {
	for _, m := range messagesForT(f) {
		b, err := Encode(m)
		require.NoError(f, err)
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := Decode(b)
		if err != nil {
			return
		}
		again, err := Encode(m)
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
