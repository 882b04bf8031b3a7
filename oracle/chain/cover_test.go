package chain

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestCoverOfTwoPhasesFromSaleToPayment sells one cover of two products, settles
// each by its own report, and finds the second payment cut at what the first left.
func TestCoverOfTwoPhasesFromSaleToPayment(t *testing.T) {
	w := newWorld(t)
	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	market, first := w.sell(sender)
	second := oracletest.Hash("second phase")
	_, err := market.Publish(w.Ctx, Product{
		TermsHash: second, ModelDigest: oracletest.Hash("model"), WindowStart: uint64(day(6, 1).Unix()), WindowEnd: uint64(day(8, 1).Unix()),
		SaleCutoff: uint64(day(4, 25).Unix()), SpreadTolerance: 500, PremiumRateBps: 400,
		Curve: Curve{Kind: 1, Trigger: 0, Exit: 1250, LimitBps: 7000}, Name: "Crop damage, late", Peril: "damage",
	})
	require.NoError(t, err)
	hub, book := NewHub(w.client, sender), NewBook(w.client, sender)
	deed := Deed{Client: w.client, Contract: oracle.Address(w.At.Rights)}
	parcel, products := oracletest.Hash("parcel"), []oracle.Hash{first, second}

	_, _, err = deed.SellCover(w.Ctx, sender, products[:1], parcel, oracletest.Address("holder"), oracle.Address{}, big.NewInt(1_000_000))
	require.ErrorContains(t, err, "the contract refuses: PhaseCountInvalid (given 1, min 2, max 8)")
	ids, _, err := deed.SellCover(w.Ctx, sender, products, parcel, oracletest.Address("holder"), oracle.Address{}, big.NewInt(1_000_000))
	require.NoError(t, err)
	require.Equal(t, []uint64{1, 2}, ids)
	_, locked, unearned, _ := w.pool(market)
	require.Equal(t, []int64{1_000_000, 100_000}, []int64{locked, unearned}, "one sum for both, a premium of each")
	neighbour := oracletest.Hash("neighbour")
	_, _, err = deed.SellCover(w.Ctx, sender, products, neighbour, oracle.Address{}, oracletest.Address("key"), big.NewInt(1))
	require.ErrorContains(t, err, "the contract refuses: PremiumsTooHigh (premiums 2, sumInsured 1)")
	_, _, err = deed.SellCover(w.Ctx, sender, products, neighbour, oracle.Address{}, oracletest.Address("key"), big.NewInt(2))
	require.NoError(t, err, "for somebody without a wallet")
	cover, ok, err := deed.CoverOf(w.Ctx, Latest, 2)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, Cover{ID: 1, Product: first, Left: big.NewInt(1_000_000), Open: 2}, cover)
	_, ok, err = deed.CoverOf(w.Ctx, Latest, 5)
	require.NoError(t, err)
	require.False(t, ok)
	events := w.watch(w.client, w.At.FromBlock, zap.NewNop())

	require.NoError(t, w.Advance(w.Ctx, day(8, 1)))
	before := w.balance("holder")
	for i, want := range []int64{500_000, 500_000} { // 1000 of 2000 is half; 1000 of 1250 is 800,000, the limit 700,000, left 500,000
		id, _, err := book.RequestSettlement(w.Ctx, products[i], []oracle.Hash{oracle.RiskID(products[i], parcel), oracle.RiskID(products[i], neighbour)})
		require.NoError(t, err)
		w.settle(hub, book, events, id, []bool{true, true})
		p, ok, err := book.Policy(w.Ctx, Latest, ids[i])
		require.NoError(t, err)
		require.True(t, ok)
		require.Equal(t, want, p.Payout.Int64(), "phase %d", i)
	}
	require.Equal(t, before+1_000_000, w.balance("holder"))
	_, locked, unearned, _ = w.pool(market)
	require.Equal(t, []int64{0, 0}, []int64{locked, unearned})

	_, _, err = deed.SellCover(w.Ctx, sender, products, parcel, oracle.Address{}, oracletest.Address("key"), big.NewInt(2))
	require.ErrorContains(t, err, "SaleClosed")
}
