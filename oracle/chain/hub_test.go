package chain

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

func TestHubTakesAReportOnce(t *testing.T) {
	w := newWorld(t)
	hub := NewHub(w.client, NewTransactor(w.client, w.Admin, TransactorConfig{}))
	events := w.watch(w.client, w.At.FromBlock, zap.NewNop())
	w.open(5)
	opened, attempt := next[RequestOpened](w, events), next[AttemptOpened](w, events)
	id := opened.Request.ID

	state, err := hub.State(w.Ctx, Finalized, id)
	require.NoError(t, err)
	require.Equal(t, StateOpen, state)
	request, known, err := hub.Request(w.Ctx, Finalized, id)
	require.NoError(t, err)
	require.True(t, known)
	require.Equal(t, opened.Request, request)
	current, err := hub.Attempt(w.Ctx, Finalized, id)
	require.NoError(t, err)
	require.Equal(t, attempt.Attempt, current)
	grace, err := hub.Grace(w.Ctx, Finalized)
	require.NoError(t, err)
	require.Equal(t, uint32(30), grace)
	_, known, err = hub.Request(w.Ctx, Finalized, oracletest.Uint256(99))
	require.NoError(t, err)
	require.False(t, known)

	opening, err := hub.Opening(w.Ctx, opened.Request)
	require.NoError(t, err)
	require.Equal(t, opened, opening)
	another := opened.Request
	another.Fee[31]++
	_, err = hub.Opening(w.Ctx, another)
	require.ErrorIs(t, err, ErrNotOpened)
	require.ErrorContains(t, err, "read the opening of request 1: the chain did not open this request: it is not in block ")
	another.Anchor[0]++
	_, err = hub.Opening(w.Ctx, another)
	require.ErrorIs(t, err, ErrNotOpened)
	require.ErrorContains(t, err, "the chain has no block 0x")

	few := w.Attest(opened.Request, attempt.Attempt, opened.Risks, 2)
	require.EqualError(t, hub.WouldAccept(w.Ctx, few), "the contract refuses: QuorumTooSmall")
	_, err = hub.Submit(w.Ctx, few)
	require.ErrorContains(t, err, "the contract refuses: QuorumTooSmall (given 2, required 3)")

	report := w.Attest(opened.Request, attempt.Attempt, opened.Risks, 3)
	require.NoError(t, hub.WouldAccept(w.Ctx, report))
	reported, err := hub.Reported(w.Ctx, id)
	require.NoError(t, err)
	require.False(t, reported)
	receipt, err := hub.Submit(w.Ctx, report)
	require.NoError(t, err)
	require.Equal(t, attempt.Attempt.Context, receipt.Context)
	require.Equal(t, w.Admin.Address(), receipt.Submitter)
	reported, err = hub.Reported(w.Ctx, id)
	require.NoError(t, err)
	require.True(t, reported)
	root, err := hub.OutcomeRoot(w.Ctx, Latest, id)
	require.NoError(t, err)
	require.Equal(t, report.Report.OutcomeRoot, root)
	require.ErrorContains(t, hub.WouldAccept(w.Ctx, report), "RequestNotOpen")
	_, err = hub.Submit(w.Ctx, report)
	require.ErrorIs(t, err, oracle.ReasonChainRefused)
}

func TestHubReopensALapsedAttempt(t *testing.T) {
	w := newWorld(t)
	hub := NewHub(w.client, NewTransactor(w.client, w.Admin, TransactorConfig{}))
	events := w.watch(w.client, w.At.FromBlock, zap.NewNop())
	w.open(1)
	first := next[AttemptOpened](w, events)
	require.NoError(t, w.Advance(w.Ctx, time.Unix(int64(first.Attempt.Deadline)+1000, 0)))
	_, err := hub.Reopen(w.Ctx, first.RequestID)
	require.NoError(t, err)
	second := next[AttemptOpened](w, events)
	require.Equal(t, uint32(1), second.Attempt.Attempt)
	require.Equal(t, first.Attempt.RequestHash, second.Attempt.RequestHash)
	require.NotEqual(t, first.Attempt.Group, second.Attempt.Group)
	require.Greater(t, second.Attempt.Deadline, first.Attempt.Deadline)
	_, err = hub.Fail(w.Ctx, first.RequestID)
	require.ErrorContains(t, err, "TooEarlyToFail")

	again, err := w.client.Opened(w.Ctx, first.RequestID, w.At.FromBlock)
	require.NoError(t, err)
	require.Len(t, again, 3)
	require.Equal(t, second, again[2])
	require.Equal(t, "failed", StateFailed.String())
	require.True(t, w.Time().After(chaintest.Genesis))
}
