package chain

import (
	"fmt"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

func day(month time.Month, day int) time.Time {
	return time.Date(2021, month, day, 0, 0, 0, 0, time.UTC)
}

// sell puts a model and a product on sale and money in the pool.
func (w *world) sell(sender *Transactor) (Market, oracle.Hash) {
	w.T.Helper()
	m := Market{
		Client: w.client, Send: sender, Models: oracle.Address(w.At.Models),
		Products: oracle.Address(w.At.Products), Pool: oracle.Address(w.At.Pool),
	}
	model, product := oracletest.Hash("model"), oracletest.Hash("product")
	steps := []func() (*types.Receipt, error){
		func() (*types.Receipt, error) { return m.RegisterModel(w.Ctx, model, "model.json") },
		func() (*types.Receipt, error) {
			return m.Publish(w.Ctx, Product{
				TermsHash: product, ModelDigest: model, WindowStart: uint64(day(5, 1).Unix()), WindowEnd: uint64(day(8, 1).Unix()),
				SaleCutoff: uint64(day(4, 25).Unix()), SpreadTolerance: 500, PremiumRateBps: 600,
				Curve: Curve{Kind: 1, Trigger: 0, Exit: 2000}, Name: "Crop damage", Peril: "damage",
			})
		},
		func() (*types.Receipt, error) {
			return m.Deposit(w.Ctx, big.NewInt(100_000_000_000), w.Admin.Address())
		},
		func() (*types.Receipt, error) { return m.ReleaseModel(w.Ctx, model) },
	}
	for i, step := range steps {
		_, err := step()
		require.NoError(w.T, err, i)
	}
	_, err := m.Publish(w.Ctx, Product{Curve: Curve{Thresholds: []int32{1}}})
	require.ErrorContains(w.T, err, "1 thresholds and 0 shares")
	return m, product
}

func (w *world) pool(m Market) (capital, locked, unearned, owed int64) {
	w.T.Helper()
	s, err := m.PoolAt(w.Ctx, Latest)
	require.NoError(w.T, err)
	return s.Capital.Int64(), s.Locked.Int64(), s.Unearned.Int64(), s.Owed.Int64()
}

func TestBookFromSaleToPayment(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	market, product := w.sell(sender)
	hub, book := NewHub(w.client, sender), NewBook(w.client, sender)
	holder := oracletest.Address("holder")
	var risks []oracle.Hash
	for i := range 3 {
		parcel := oracletest.Hash(fmt.Sprint("parcel ", i))
		id, _, err := book.Sell(w.Ctx, product, parcel, holder, big.NewInt(1_000_000), nil)
		require.NoError(t, err)
		require.Equal(t, uint64(i+1), id)
		risks = append(risks, oracle.RiskID(product, parcel))
	}
	capital, locked, unearned, owed := w.pool(market)
	require.Equal(t, []int64{100_000_000_000, 3_000_000, 180_000, 0}, []int64{capital, locked, unearned, owed})
	events := w.watch(w.client, w.At.FromBlock, zap.NewNop())

	require.NoError(t, w.Advance(w.Ctx, day(6, 20)))
	_, _, err := book.Sell(w.Ctx, product, oracletest.Hash("late"), holder, big.NewInt(1), nil)
	require.ErrorContains(t, err, "the contract refuses: SaleClosed (productId 0x")
	monitoring, _, err := book.RequestMonitoring(w.Ctx, product, risks[:2], uint64(day(6, 1).Unix()))
	require.NoError(t, err)
	w.settle(hub, book, events, monitoring, []bool{true, true})
	require.Equal(t, []Stage{StageMonitored, StageMonitored, StageBound}, w.stages(book))

	require.NoError(t, w.Advance(w.Ctx, day(8, 1)))
	settlement, mined, err := book.RequestSettlement(w.Ctx, product, risks)
	require.NoError(t, err)
	require.NotZero(t, mined.GasUsed)
	unpaid := w.balance("holder")
	w.settle(hub, book, events, settlement, []bool{true, true, true})
	require.Equal(t, []Stage{StagePaid, StagePaid, StagePaid}, w.stages(book))
	require.Equal(t, unpaid+3*500_000, w.balance("holder"), "value 1000 of exit 2000 pays half of 1,000,000 three times")

	capital, locked, unearned, owed = w.pool(market)
	require.Equal(t, []int64{100_000_180_000 - 1_500_000, 0, 0, 0}, []int64{capital, locked, unearned, owed})
	w.remembers(map[[32]byte][]string{
		monitoring: {"requestMonitoring", "submit", "settle", "settle"},
		settlement: {"requestSettlement", "submit", "settle", "settle", "settle"},
	})

	policies, err := book.Policies(w.Ctx, Latest)
	require.NoError(t, err)
	require.Equal(t, int64(500_000), policies[0].Payout.Int64())
	require.Equal(t, risks[0], policies[0].Risk)
	require.Equal(t, oracle.StatusOK, policies[0].Status)
	require.Equal(t, int32(1000), policies[0].Value)
	uri, err := book.TokenURI(w.Ctx, Latest, 1)
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(uri, "data:application/json"), uri[:min(60, len(uri))])
	_, err = book.TokenURI(w.Ctx, Latest, 99)
	require.ErrorIs(t, err, oracle.ReasonChainRefused)
}

// settle attests, submits and settles a request, whose risks must be pending as said before and not after.
func (w *world) settle(hub *Hub, book *Book, events <-chan Event, id [32]byte, pending []bool) {
	w.T.Helper()
	opened, attempt := next[RequestOpened](w, events), next[AttemptOpened](w, events)
	require.Equal(w.T, id, opened.Request.ID)
	report := w.Attest(opened.Request, attempt.Attempt, opened.Risks, 3)
	_, err := hub.Submit(w.Ctx, report)
	require.NoError(w.T, err)
	got, err := book.Pending(w.Ctx, id, opened.Risks)
	require.NoError(w.T, err)
	require.Equal(w.T, pending, got)
	none, err := book.Pending(w.Ctx, oracletest.Uint256(77), opened.Risks)
	require.NoError(w.T, err)
	require.NotContains(w.T, none, true, "a request that was not opened by the book")

	tree, err := oracle.OutcomeTree(report.Outcomes)
	require.NoError(w.T, err)
	first, err := tree.Prove([]int{0})
	require.NoError(w.T, err)
	_, err = book.Settle(w.Ctx, id, report.Outcomes[1:2], first)
	require.ErrorContains(w.T, err, "ProofInvalid")
	for i := range report.Outcomes { // page by page
		proof, err := tree.Prove([]int{i})
		require.NoError(w.T, err)
		receipt, err := book.Settle(w.Ctx, id, report.Outcomes[i:i+1], proof)
		require.NoError(w.T, err)
		require.Equal(w.T, id, receipt.RequestID)
		pending[i] = false
		got, err := book.Pending(w.Ctx, id, opened.Risks)
		require.NoError(w.T, err)
		require.Equal(w.T, pending, got)
	}
}

func (w *world) stages(book *Book) []Stage {
	w.T.Helper()
	policies, err := book.Policies(w.Ctx, Latest)
	require.NoError(w.T, err)
	stages := make([]Stage, len(policies))
	for i, p := range policies {
		stages[i] = p.Stage
	}
	return stages
}

// remembers expects the history of each request, in order, by methods.
func (w *world) remembers(want map[[32]byte][]string) {
	w.T.Helper()
	txs, err := w.client.History(w.Ctx, w.At.FromBlock)
	require.NoError(w.T, err)
	got := map[[32]byte][]string{}
	for _, tx := range txs {
		got[tx.RequestID] = append(got[tx.RequestID], tx.Name)
		require.Equal(w.T, w.Admin.Address(), tx.From)
		require.Greater(w.T, tx.Gas, uint64(21_000))
	}
	require.Equal(w.T, want, got)
}

func TestTokenMovesMoney(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	token := Token{Client: w.client, Send: sender, Address: oracle.Address(w.At.PayoutToken)}
	someone := oracletest.Address("someone")
	_, err := token.Mint(w.Ctx, someone, big.NewInt(42))
	require.NoError(t, err)
	balance, err := token.Balance(w.Ctx, Latest, someone)
	require.NoError(t, err)
	require.Equal(t, int64(42), balance.Int64())
	mined, err := token.Approve(w.Ctx, someone, big.NewInt(1))
	require.NoError(t, err)
	require.Len(t, mined.Logs, 1)
}
