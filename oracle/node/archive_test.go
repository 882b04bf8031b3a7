package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
)

// TestWhatASignedReportRestsOnStays: a log that a liar led shows a node another sealed
// set after a restart. What it has signed a report of is neither replaced nor mixed
// with the signatures of another report.
func TestWhatASignedReportRestsOnStays(t *testing.T) {
	n, open := starter(t)
	var err error
	n.store, err = evidence.OpenStore(t.TempDir(), 0)
	require.NoError(t, err)
	of := func(root byte) evidence.Agreement {
		report := oracle.Report{RequestHash: open.RequestHash, RequestID: open.request.ID, OutcomeRoot: oracle.Hash{root}}
		return evidence.Agreement{Format: evidence.AgreementFormat, Request: open.request, Report: oracle.Attested{Report: report}}
	}
	archived := func() oracle.Attested {
		a, found, err := n.store.Agreement(open.Context)
		require.NoError(t, err)
		require.True(t, found)
		return a.Report
	}
	require.NoError(t, n.archive(open.Context, of(1)))
	require.NoError(t, n.archive(open.Context, of(2)), "nothing is signed yet")
	require.Equal(t, of(2).Report.Report, archived().Report)

	digest := n.domain().Digest(of(2).Report.Report.StructHash())
	_, err = n.lock.Sign(signonce.Report, open.Context, digest, nil, func() (oracle.Signature, error) { return oracle.Signature{1}, nil })
	require.NoError(t, err)
	require.NoError(t, n.archive(open.Context, of(3)))
	require.Equal(t, of(2).Report.Report, archived().Report)

	other, own := of(3).Report, of(2).Report
	for _, a := range []*oracle.Attested{&other, &own} {
		a.Signers, a.Signatures = 0b111, make([]oracle.Signature, 3)
	}
	require.NoError(t, n.completeAgreement(open.Context, other))
	require.Empty(t, archived().Signatures)
	require.NoError(t, n.completeAgreement(open.Context, own))
	require.Equal(t, own, archived())
}
