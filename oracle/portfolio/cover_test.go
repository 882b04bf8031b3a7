package portfolio_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// phase publishes the market's sheet once more under another name.
func (m *market) phase(t *testing.T, name string) oracle.Hash {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(oracletest.Root(t), "testdata", "seasons", "belgium-2021", "excess-rain.json"))
	require.NoError(t, err)
	sheet, err := terms.Parse(b)
	require.NoError(t, err)
	sheet.Name = name
	p, err := portfolio.Product(sheet, portfolio.Rules{CoolingOffDays: 14})
	require.NoError(t, err)
	send := chain.NewTransactor(m.client, m.Admin, chain.TransactorConfig{})
	_, err = chain.Market{Client: m.client, Send: send, Products: m.set.Products}.Publish(m.Ctx, p)
	require.NoError(t, err)
	return p.TermsHash
}

// settled has the risks of a product settled: with these values, or none where a value is 0.
func (m *market) settled(t *testing.T, product oracle.Hash, parcels []oracle.Hash, values ...int32) {
	t.Helper()
	risks, outcomes, places := make([]oracle.Hash, len(values)), make([]oracle.Outcome, len(values)), make([]int, len(values))
	for i, v := range values {
		risks[i], places[i] = oracle.RiskID(product, parcels[i]), i
		outcomes[i] = oracle.Outcome{Index: uint32(i), Risk: risks[i], K: 4, Status: oracle.StatusInsufficient}
		if v != 0 {
			outcomes[i] = oracle.Outcome{Index: uint32(i), Risk: risks[i], Value: v, Low: v, High: v, ClearBps: 10_000, K: 4, Status: oracle.StatusOK}
		}
	}
	id, _, err := m.book.RequestSettlement(m.Ctx, product, risks)
	require.NoError(t, err)
	m.reported(t, id, outcomes)
	_, err = m.book.Settle(m.Ctx, id, outcomes, proofOf(t, outcomes, places...))
	require.NoError(t, err)
}

// TestBooksOfACover: three covers of three phases each beside a policy that is alone, of
// 9 % premium for each phase. The books reconcile when they are sold, when a phase was
// cancelled, when the first phases were paid, when the second exhausted what was left,
// and when the third got back the premium, a part of it and nothing.
func TestBooksOfACover(t *testing.T) {
	m := newMarket(t)
	key := chaintest.Key("admin")
	products := []oracle.Hash{m.product, m.phase(t, "Second phase"), m.phase(t, "Third phase")}
	parcels := []oracle.Hash{oracletest.Hash("dry"), oracletest.Hash("wet"), oracletest.Hash("left"), oracletest.Hash("alone")}
	send, deed := chain.NewTransactor(m.client, m.Admin, chain.TransactorConfig{}), chain.Deed{Client: m.client, Contract: m.set.Rights}
	for i, holder := range []oracle.Address{m.Admin.Address(), oracletest.Address("h"), {}} {
		claim := oracle.Address{}
		if holder.IsZero() {
			claim = oracletest.Address("key")
		}
		_, _, err := deed.SellCover(m.Ctx, send, products, parcels[i], holder, claim, big.NewInt(1_000_000))
		require.NoError(t, err)
	}
	_, _, err := m.book.Sell(m.Ctx, m.product, parcels[3], oracletest.Address("h"), big.NewInt(500_000), nil)
	require.NoError(t, err)
	reconciles := func(stage, insured, risk string) portfolio.Ledger {
		t.Helper()
		l := m.ledger(t)
		require.NoError(t, l.Reconcile(), stage)
		all := l.Of(oracle.Hash{})
		require.Equal(t, []string{insured, risk}, []string{all.SumInsured, all.AtRisk}, stage)
		require.Equal(t, l.Pool.Locked.String(), all.AtRisk, stage)
		return l
	}
	l := reconciles("sold", "3500000", "3500000")
	require.Equal(t, []string{"3500000", "3000000"}, []string{l.Of(products[0]).SumInsured, l.Of(products[1]).AtRisk}, "of one product each cover has one phase")

	m.Must(key, m.At.Policies, bindings.NewPolicyBook().PackCancel(big.NewInt(3), crypto.PubkeyToAddress(key.PublicKey)))
	l = reconciles("a phase is cancelled, its premium comes out of the sum", "3500000", "3410000")
	require.Equal(t, "910000", l.Phases[1].Cover.Left.String())

	require.NoError(t, m.Advance(m.Ctx, time.Date(2021, 8, 2, 0, 0, 0, 0, time.UTC)))
	m.settled(t, products[0], parcels, 1_600_000, 1_600_000, 1_600_000, 1_100_000)
	reconciles("half of each is paid, the one alone is not", "3500000", "1410000")
	m.settled(t, products[1], parcels[:3], 2_000_000, 2_000_000, 1_560_000)
	l = reconciles("the first two are exhausted, of the third five in a hundred are left", "3500000", "50000")
	require.Equal(t, []int64{410_000, 500_000, 450_000}, []int64{l.Policies[1].Payout.Int64(), l.Policies[4].Payout.Int64(), l.Policies[7].Payout.Int64()})
	l.Phases[7].Cover.Left.Add(l.Phases[7].Cover.Left, big.NewInt(1))
	require.ErrorContains(t, l.Reconcile(), "1 differences: cover 7: its phases were paid 950000 of 1000000, and 50001 is left")
	m.settled(t, products[2], parcels[1:3], 0, 0)
	l = reconciles("nobody could decide the third phases", "3500000", "0")
	require.Equal(t, []int64{0, 50_000}, []int64{l.Phases[6].Paid.Int64(), l.Phases[9].Paid.Int64()}, "of a premium of 90,000 each")
	all := l.Of(oracle.Hash{})
	require.Equal(t, "2860000", all.Payouts)
	require.Equal(t, "140000", all.Returned, "90,000, nothing and 50,000")

	one := big.NewInt(1)
	for want, change := range map[string]func(){
		"policy 9: 50000 by its event, and the rights say it was paid 50001":       func() { l.Phases[9].Paid.Add(l.Phases[9].Paid, one) },
		"policy 4 is paid for 500001 in the book, settled for 500000 by its event": func() { l.Policies[3].Payout.Add(l.Policies[3].Payout, one) },
		"policy 3: 90000 by its event, and the rights say it was paid 89999":       func() { l.Phases[3].Paid.Sub(l.Phases[3].Paid, one) },
		"cover 7: 1 of its phases are open in the rights, 0 in the book": func() {
			p := l.Phases[7]
			p.Cover.Open = 1
			l.Phases[7] = p
		},
	} {
		l = m.ledger(t)
		change()
		require.ErrorContains(t, l.Reconcile(), want)
	}
}
