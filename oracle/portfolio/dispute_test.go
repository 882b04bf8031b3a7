package portfolio_test

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// answered has a request reported with these values of its risks.
func (m *market) answered(t *testing.T, id [32]byte, risks []oracle.Hash, values ...int32) []oracle.Outcome {
	t.Helper()
	outcomes := make([]oracle.Outcome, len(values))
	for i, v := range values {
		outcomes[i] = oracle.Outcome{Index: uint32(i), Risk: risks[i], Value: v, Low: v, High: v, ClearBps: 10_000, K: 4, Status: oracle.StatusOK}
	}
	m.reported(t, id, outcomes)
	return outcomes
}

// reported has the committee's report of a request accepted.
func (m *market) reported(t *testing.T, id [32]byte, outcomes []oracle.Outcome) {
	t.Helper()
	hub := chain.NewHub(m.client, chain.NewTransactor(m.client, m.Admin, chain.TransactorConfig{}))
	request, known, err := hub.Request(m.Ctx, chain.Latest, id)
	require.NoError(t, err)
	require.True(t, known)
	attempt, err := hub.Attempt(m.Ctx, chain.Latest, id)
	require.NoError(t, err)
	_, err = hub.Submit(m.Ctx, m.AttestAs(request, attempt, outcomes, 3))
	require.NoError(t, err)
}

func proofOf(t *testing.T, outcomes []oracle.Outcome, places ...int) oracle.MultiProof {
	t.Helper()
	tree, err := oracle.OutcomeTree(outcomes)
	require.NoError(t, err)
	proof, err := tree.Prove(places)
	require.NoError(t, err)
	return proof
}

// TestBooksOfACorrectedPayout: one of two fields is found dry, that is challenged, and
// the second assessment has it pay half. The books reconcile to the last unit before
// the window ends, while the challenge runs and after the corrected payment, and the
// notice says which answer was replaced by which.
func TestBooksOfACorrectedPayout(t *testing.T) {
	m := newMarketOf(t, func(s *terms.Sheet) { s.Dispute = &terms.Dispute{WindowHours: 24, BondBps: 1000, Floor: 1000} })
	m.Must(chaintest.Key("admin"), m.At.PayoutToken, bindings.NewDemoToken().PackApprove(m.At.Disputes, big.NewInt(1e12)))
	input := []byte(header + strings.Replace(line(0), ",1000,", ",2000000007,", 1) + strings.Replace(line(1), ",1001,", ",3000000001,", 1))
	rows, err := portfolio.Read("f.csv", input)
	require.NoError(t, err)
	dir := t.TempDir()
	plan, err := portfolio.Prepare(dir, input, rows, m.set.ChainID, m.set.Policies, m.product, m.Admin)
	require.NoError(t, err)
	_, err = (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series}).Run(m.Ctx)
	require.NoError(t, err)
	at := time.Date(2021, 8, 2, 0, 0, 0, 0, time.UTC)
	require.NoError(t, m.Advance(m.Ctx, at))
	risks := plan.Risks()
	id, _, err := m.book.RequestSettlement(m.Ctx, m.product, risks)
	require.NoError(t, err)
	first := m.answered(t, id, risks, 1_100_000, 1_300_000)
	l := m.ledger(t)
	require.NoError(t, l.Reconcile(), "reported, and nothing may be paid yet")
	require.Empty(t, l.Movements.Closings)
	held, err := m.book.Held(m.Ctx, id, risks[:1])
	require.NoError(t, err)
	require.True(t, held)

	second, err := m.book.ChallengePage(m.Ctx, id, first[:1], proofOf(t, first, 0))
	require.NoError(t, err)
	require.NoError(t, m.ledger(t).Reconcile(), "a bond is not the pool's")
	corrected := m.answered(t, second, risks[:1], 1_600_000)
	_, err = m.book.Settle(m.Ctx, second, corrected, proofOf(t, corrected, 0))
	require.NoError(t, err)
	l = m.ledger(t)
	require.NoError(t, l.Reconcile(), "the challenged field is paid, the other's window is open")
	require.Len(t, l.Movements.Closings, 1)
	require.NoError(t, m.Advance(m.Ctx, at.AddDate(0, 0, 5)))
	_, err = m.book.Settle(m.Ctx, id, first, proofOf(t, first, 0, 1))
	require.NoError(t, err)
	l = m.ledger(t)
	require.NoError(t, l.Reconcile())
	require.Len(t, l.Movements.Closings, 2)
	require.Equal(t, int64(2_000_000_007/2), l.Policies[0].Payout.Int64(), "160 mm of 120 to 200, rounded down")
	require.Equal(t, int64(3_000_000_001/8), l.Policies[1].Payout.Int64())
	end := l.Movements.Closings[0]
	require.Equal(t, new(big.Int).SetBytes(second[:]), end.Request, "what decided is the dispute")
	totals := l.Of(m.product)
	require.Equal(t, big.NewInt(2_000_000_007/2+3_000_000_001/8).String(), totals.Payouts)
	claims, err := l.Claims(m.product)
	require.NoError(t, err)
	require.Contains(t, string(claims), ","+end.Request.String()+",paid,ok,160,DUSD,2000000007,1000000003,0,")
	token := bindings.NewDemoToken()
	data, err := m.Eth.CallContract(m.Ctx, ethereum.CallMsg{To: &m.At.PayoutToken, Data: token.PackBalanceOf(common.Address(l.Policies[0].Holder))}, nil)
	require.NoError(t, err)
	balance, err := token.UnpackBalanceOf(data)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Sub(l.Policies[0].Payout, l.Policies[0].Claimable), balance, "what was sent is what the books say")

	read, _, err := chain.Market{Client: m.client, Products: m.set.Products}.ProductAt(m.Ctx, chain.Latest, m.product)
	require.NoError(t, err)
	require.Equal(t, uint32(24*3600), read.DisputeWindow, "a product is read back as it was published")
	require.Equal(t, uint16(1000), read.DisputeBondBps)
	require.Equal(t, int64(1_000_000_000), read.DisputeFloor.Int64())
	replaced, ok, err := m.book.Replaces(m.Ctx, second)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, new(big.Int).SetBytes(id[:]).Uint64(), replaced)
	_, ok, err = m.book.Replaces(m.Ctx, id)
	require.NoError(t, err)
	require.False(t, ok, "a settlement replaces nothing")
}
