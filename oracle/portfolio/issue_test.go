package portfolio_test

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"flag"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

var figures = flag.String("figures", "", "file for figures of 10,000 parcels; empty: not measured")

// market is a chain with a product on sale, capital, and premiums that may be taken.
type market struct {
	*chaintest.Chain
	client  *chain.Client
	set     chain.Set
	book    *chain.Book
	series  *chain.Series
	product oracle.Hash
}

func newMarket(t *testing.T) *market { return newMarketOf(t, func(*terms.Sheet) {}) }

// newMarketOf is newMarket of another sheet.
func newMarketOf(t *testing.T, change func(*terms.Sheet)) *market {
	t.Helper()
	m := &market{Chain: chaintest.New(t)}
	var err error
	m.client, m.set, err = chain.ConnectBook(m.Ctx, m.HTTPURL(), oracle.Address(m.At.Policies))
	require.NoError(t, err)
	t.Cleanup(m.client.Close)
	require.Equal(t, oracle.Address(m.At.Pool), m.set.Pool)
	require.Equal(t, oracle.Address(m.At.Registry), m.set.Registry)
	send := chain.NewTransactor(m.client, m.Admin, chain.TransactorConfig{})
	b, err := os.ReadFile(filepath.Join(oracletest.Root(t), "testdata", "seasons", "belgium-2021", "excess-rain.json"))
	require.NoError(t, err)
	sheet, err := terms.Parse(b)
	require.NoError(t, err)
	change(&sheet)
	require.NoError(t, sheet.Check())
	p, err := portfolio.Product(sheet, portfolio.Rules{CoolingOffDays: 14})
	require.NoError(t, err)
	place := chain.Market{Client: m.client, Send: send, Models: m.set.Models, Products: m.set.Products, Pool: m.set.Pool}
	_, err = place.RegisterModel(m.Ctx, p.ModelDigest, "index")
	require.NoError(t, err)
	_, err = place.Publish(m.Ctx, p)
	require.NoError(t, err)
	m.Must(chaintest.Key("admin"), m.At.Pool, bindings.NewRiskPool().PackDeposit(big.NewInt(100_000_000_000), crypto.PubkeyToAddress(chaintest.Key("admin").PublicKey)))
	m.book, m.product = chain.NewBook(m.client, send), p.TermsHash
	m.series = chain.NewSeries(m.client, m.Admin, chain.TransactorConfig{Poll: 5 * time.Millisecond})
	return m
}

// file is a portfolio of n parcels.
func file(n int) []byte {
	var b strings.Builder
	b.WriteString(header)
	for i := range n {
		b.WriteString(line(i))
	}
	return []byte(b.String())
}

func (m *market) prepare(t *testing.T, dir string, n int) portfolio.Plan {
	t.Helper()
	input := file(n)
	rows, err := portfolio.Read("f.csv", input)
	require.NoError(t, err)
	plan, err := portfolio.Prepare(dir, input, rows, m.set.ChainID, m.set.Policies, m.product, m.Admin)
	require.NoError(t, err)
	return plan
}

// sold counts the policies of each parcel of a plan, all of which must be there once.
func (m *market) soldOnce(t *testing.T, plan portfolio.Plan) {
	t.Helper()
	counts, err := m.book.Sold(m.Ctx, chain.Latest, plan.Risks())
	require.NoError(t, err)
	for i, n := range counts {
		require.Equal(t, 1, n, "policies of %s", plan.Policies[i].Name)
	}
	policies, err := m.book.Policies(m.Ctx, chain.Latest)
	require.NoError(t, err)
	require.Len(t, policies, len(plan.Policies), "nothing was sold twice")
}

// TestAnImportSurvivesACrashAnywhere stops an import at each point at which a
// machine can: after a batch was written down and not sent, after it was sent and
// its end not written down, between two batches, and in the middle of a line of the
// journal. The next start sells what is left, and nothing twice.
func TestAnImportSurvivesACrashAnywhere(t *testing.T) {
	m := newMarket(t)
	dir := t.TempDir()
	plan := m.prepare(t, dir, 40)
	again := m.prepare(t, dir, 40)
	require.Equal(t, plan, again, "the salts are those of the first start")
	journal := filepath.Join(dir, "journal.jsonl")
	issuer := func(batch int, progress func(done, total int)) *portfolio.Issuer {
		return &portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series, Batch: batch, Progress: progress}
	}

	// Stopped between two batches.
	ctx, stop := context.WithCancel(m.Ctx)
	_, err := issuer(8, func(done, _ int) {
		if done == 16 {
			stop()
		}
	}).Run(ctx)
	require.ErrorIs(t, err, context.Canceled)

	// The end of the second batch is not written down, and its last line is cut.
	text, err := os.ReadFile(journal)
	require.NoError(t, err)
	lines := strings.SplitAfter(string(text), "\n")
	require.NoError(t, os.WriteFile(journal, []byte(strings.Join(lines[:24], "")+lines[24][:20]), 0o600))

	// The third batch is written down and never sent.
	third := calls(t, m, plan, 16, 24)
	mined, err := m.series.Mined(m.Ctx)
	require.NoError(t, err)
	gas, err := m.series.Gas(m.Ctx, m.set.Policies, third[0])
	require.NoError(t, err)
	signed, err := m.series.Sign(m.Ctx, m.set.Policies, mined, gas, third)
	require.NoError(t, err)
	f, err := os.OpenFile(journal, os.O_WRONLY|os.O_TRUNC, 0o600)
	require.NoError(t, err)
	_, err = f.WriteString(strings.Join(lines[:24], ""))
	require.NoError(t, err)
	for i, s := range signed {
		_, err = fmt.Fprintf(f, `{"at":%d,"signed":{"nonce":%d,"hash":"%s","raw":"%s"}}`+"\n", 16+i, s.Nonce, s.Hash, s.Raw)
		require.NoError(t, err)
	}
	_, err = f.WriteString(`{"at":2`)
	require.NoError(t, err)
	require.NoError(t, f.Close())
	// Half of it is under way when the next start begins.
	require.NoError(t, m.series.Send(m.Ctx, signed[:4]))

	issued, err := issuer(8, nil).Run(m.Ctx)
	require.NoError(t, err)
	require.Equal(t, 40, issued.Policies)
	require.Equal(t, 24, issued.Before, "two batches, and the third sent again as it was")
	require.Equal(t, 16, issued.Sent)
	require.Greater(t, issued.PerPolicy(), uint64(100_000))
	require.LessOrEqual(t, issued.Least, issued.PerPolicy())
	require.GreaterOrEqual(t, issued.Most, issued.PerPolicy())
	m.soldOnce(t, plan)

	issued, err = issuer(8, nil).Run(m.Ctx)
	require.NoError(t, err)
	require.Equal(t, 0, issued.Sent)
	m.soldOnce(t, plan)

	_, err = portfolio.Prepare(dir, file(41), nil, m.set.ChainID, m.set.Policies, m.product, m.Admin)
	require.ErrorContains(t, err, "holds the plan of another portfolio file")
	_, err = portfolio.Prepare(dir, file(40), nil, m.set.ChainID, m.set.Policies, oracletest.Hash("other"), m.Admin)
	require.ErrorContains(t, err, "another product")
	kept, err := os.ReadFile(filepath.Join(dir, portfolio.ParcelsFile))
	require.NoError(t, err)
	all, err := terms.ParseParcels(kept)
	require.NoError(t, err)
	hash, err := all.Parcels[39].Hash()
	require.NoError(t, err)
	require.Equal(t, plan.Policies[39].ParcelHash, hash, "the operators' file has the salts that are on chain")
}

// TestAnotherFolderSellsNothingAgain imports one file twice, into two folders: the
// salts are the account's, so the second finds every parcel sold. Another account,
// product or chain gives salts that have nothing in common with them.
func TestAnotherFolderSellsNothingAgain(t *testing.T) {
	m := newMarket(t)
	one, two := t.TempDir(), t.TempDir()
	plan := m.prepare(t, one, 12)
	issued, err := (&portfolio.Issuer{Dir: one, Plan: plan, Book: m.book, Series: m.series}).Run(m.Ctx)
	require.NoError(t, err)
	require.Equal(t, 12, issued.Sent)

	again := m.prepare(t, two, 15)
	require.Equal(t, plan.Risks(), again.Risks()[:12])
	issued, err = (&portfolio.Issuer{Dir: two, Plan: again, Book: m.book, Series: m.series}).Run(m.Ctx)
	require.NoError(t, err)
	require.Equal(t, 12, issued.Before, "sold by the first import")
	require.Equal(t, 3, issued.Sent)
	m.soldOnce(t, again)

	input := file(1)
	rows, err := portfolio.Read("f.csv", input)
	require.NoError(t, err)
	seen := map[oracle.Hash]bool{plan.Policies[0].ParcelHash: true}
	for _, other := range []struct {
		chain   uint64
		product oracle.Hash
		seal    portfolio.Sealer
	}{
		{m.set.ChainID + 1, m.product, m.Admin},
		{m.set.ChainID, oracletest.Hash("other"), m.Admin},
		{m.set.ChainID, m.product, keys.NewSigner(chaintest.Key("someone"))},
	} {
		draft, err := portfolio.Draft(input, rows, other.chain, m.set.Policies, other.product, other.seal)
		require.NoError(t, err)
		require.False(t, seen[draft.Policies[0].ParcelHash], "%+v", other)
		seen[draft.Policies[0].ParcelHash] = true
	}
}

func calls(t *testing.T, m *market, plan portfolio.Plan, from, to int) (all [][]byte) {
	t.Helper()
	for _, p := range plan.Policies[from:to] {
		data, err := m.book.SaleCall(plan.Product, p.ParcelHash, p.Holder, p.ClaimKey, p.Sum())
		require.NoError(t, err)
		all = append(all, data)
	}
	return all
}

// TestARefusedSaleNamesItsRow: the sale ends in the middle of an import.
func TestARefusedSaleNamesItsRow(t *testing.T) {
	m := newMarket(t)
	dir := t.TempDir()
	plan := m.prepare(t, dir, 12)
	_, err := (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series, Batch: 4, Progress: func(done, _ int) {
		if done == 4 {
			require.NoError(t, m.Advance(m.Ctx, time.Date(2021, 5, 1, 0, 0, 0, 0, time.UTC)))
		}
	}}).Run(m.Ctx)
	require.ErrorContains(t, err, "row 6 (F4): the contract refuses: SaleClosed")
	var refusal *chain.Refusal
	require.True(t, errors.As(err, &refusal))
}

// ledger is what the finalized chain holds.
func (m *market) ledger(t *testing.T) portfolio.Ledger {
	t.Helper()
	m.Finalize()
	l, err := portfolio.ReadLedger(m.Ctx, m.client, m.set, 0)
	require.NoError(t, err)
	l.Currency = "DUSD"
	return l
}

// TestLedgerReconciles, and finds each account that is off by one unit.
func TestLedgerReconciles(t *testing.T) {
	m := newMarket(t)
	dir := t.TempDir()
	plan := m.prepare(t, dir, 5)
	_, err := (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series}).Run(m.Ctx)
	require.NoError(t, err)
	m.Finalize()
	read := func() portfolio.Ledger { return m.ledger(t) }
	require.NoError(t, read().Reconcile())
	one := big.NewInt(1)
	for want, change := range map[string]func(*portfolio.Ledger){
		"1 differences: policy 3: sum": func(l *portfolio.Ledger) { l.Movements.Sales[2].Premium.Add(l.Movements.Sales[2].Premium, one) },
		"told of 4 sales":              func(l *portfolio.Ledger) { l.Movements.Sales = l.Movements.Sales[:4] },
		"the pool has locked":          func(l *portfolio.Ledger) { l.Pool.Locked.Sub(l.Pool.Locked, one) },
		"unearned":                     func(l *portfolio.Ledger) { l.Pool.Unearned.Add(l.Pool.Unearned, one) },
		"and the token moved":          func(l *portfolio.Ledger) { l.Movements.ByTx[0].MovedIn.Sub(l.Movements.ByTx[0].MovedIn, one) },
		"from the pool":                func(l *portfolio.Ledger) { l.Movements.ByTx[1].Moved.Add(l.Movements.ByTx[1].Moved, one) },
		"waits in policies":            func(l *portfolio.Ledger) { l.Policies[0].Claimable = one },
		"its end was told: false":      func(l *portfolio.Ledger) { l.Policies[4].Stage = chain.StagePaid },
		"policy 2 is bound, and its end": func(l *portfolio.Ledger) {
			l.Movements.Closings = []chain.Closing{{Policy: 2, Kind: "settled", Amount: one}}
		},
	} {
		l := read()
		change(&l)
		err := l.Reconcile()
		var mismatch *portfolio.MismatchError
		require.True(t, errors.As(err, &mismatch), want)
		require.ErrorContains(t, err, want)
	}
}

// TestNobodySpoilsTheAccounts: a holder cancels in favour of the pool itself and has somebody's capital leave it in the
// same transaction, which cost its author next to nothing and would keep the insurer from any bordereau for ever.
func TestNobodySpoilsTheAccounts(t *testing.T) {
	m := newMarket(t)
	admin := chaintest.Key("admin")
	lender := crypto.PubkeyToAddress(admin.PublicKey)
	book, pool := bindings.NewPolicyBook(), bindings.NewRiskPool()
	act := batched([]common.Address{m.At.Policies, m.At.Pool}, [][]byte{
		book.PackCancel(big.NewInt(1), m.At.Pool), pool.PackClaimCredit(lender, lender),
	})
	holder := crypto.CreateAddress2(deploy.Factory, [32]byte{}, crypto.Keccak256(act))
	m.Must(admin, m.At.Policies, book.PackSell(m.product, oracletest.Hash("parcel"), holder, big.NewInt(1_000_000_000), nil))
	m.Must(admin, m.At.Pool, pool.PackRequestRedeem(big.NewInt(1e15), lender, lender))
	m.Must(admin, deploy.Factory, append(make([]byte, 32), act...))
	m.Finalize()
	l := portfolio.Ledger{}
	var err error
	l.Movements, err = m.book.Movements(m.Ctx, m.set, 0)
	require.NoError(t, err)
	l.Policies, err = m.book.Policies(m.Ctx, chain.Latest)
	require.NoError(t, err)
	require.Equal(t, chain.StageCancelled, l.Policies[0].Stage)
	l.Pool, err = chain.Market{Client: m.client, Pool: m.set.Pool}.PoolAt(m.Ctx, chain.Latest)
	require.NoError(t, err)
	require.Zero(t, l.Pool.Owed.Sign(), "the capital has left in the same transaction")
	require.NoError(t, l.Reconcile())
}

// batched is creation code that makes calls in a row.
func batched(to []common.Address, calls [][]byte) []byte {
	const prologue, each = 1, 51
	code, data := []byte{}, []byte{}
	two := func(n int) []byte { return []byte{0x61, byte(n >> 8), byte(n)} } // PUSH2
	for i, call := range calls {
		code = append(code, two(len(call))...)
		code = append(code, two(prologue+each*len(calls)+len(data))...)
		code = append(code, 0x5f, 0x39, 0x5f, 0x5f) // CODECOPY to 0; nothing returned
		code = append(code, two(len(call))...)
		code = append(code, 0x5f, 0x5f, 0x73) // from 0, no value, PUSH20
		code = append(code, to[i][:]...)
		code = append(code, 0x5a, 0xf1, 0x15) // GAS, CALL, ISZERO
		for len(code) < each*(i+1)-5 {
			code = append(code, 0x5b) // JUMPDEST does nothing
		}
		code = append(code, two(0xffff)...)
		code = append(code, 0x57, 0x5b) // JUMPI to nowhere where a call failed
		data = append(data, call...)
	}
	return append(append(code, 0x00), data...) // STOP
}

// TestASecondImportOfAFolderIsKeptOut: it would sign the parcels that the first has under way under other nonces.
func TestASecondImportOfAFolderIsKeptOut(t *testing.T) {
	m := newMarket(t)
	dir := t.TempDir()
	plan := m.prepare(t, dir, 4)
	var second error
	first := &portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series, Batch: 2}
	first.Progress = func(int, int) {
		_, second = (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series, Batch: 2}).Run(m.Ctx)
	}
	_, err := first.Run(m.Ctx)
	require.NoError(t, err)
	require.ErrorContains(t, second, "another import of this folder runs")
	m.soldOnce(t, plan)
}

// TestNoNameIsAFormula: a parcel's name comes from the applicant, and a bordereau is opened in a spreadsheet.
func TestNoNameIsAFormula(t *testing.T) {
	m := newMarket(t)
	dir := t.TempDir()
	plan := m.prepare(t, dir, 1)
	_, err := (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series}).Run(m.Ctx)
	require.NoError(t, err)
	m.Finalize()
	l := portfolio.Ledger{}
	l.Movements, err = m.book.Movements(m.Ctx, m.set, 0)
	require.NoError(t, err)
	l.Policies, err = m.book.Policies(m.Ctx, chain.Latest)
	require.NoError(t, err)
	for given, want := range map[string]string{
		"=HYPERLINK(1)": "'=HYPERLINK(1)", "+1": "'+1", "-1+1": "'-1+1", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'=1", "\r=1": "'=1",
		"a\n=1": "a =1", "North field": "North field",
	} {
		l.Currency, l.Names = given, map[oracle.Hash]terms.ParcelRecord{plan.Policies[0].ParcelHash: {Name: given, Crop: given}}
		b, err := l.Premiums(oracle.Hash{})
		require.NoError(t, err)
		rows, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
		require.NoError(t, err)
		require.Equal(t, []string{want, want, want}, []string{rows[1][3], rows[1][4], rows[1][10]})
	}
}

// TestFiguresOfTenThousandParcels measures an import where -figures names a file.
func TestFiguresOfTenThousandParcels(t *testing.T) {
	if *figures == "" {
		t.Skip("measures only with -figures")
	}
	const n = 10_000
	input := file(n)
	began := time.Now()
	rows, err := portfolio.Read("f.csv", input)
	require.NoError(t, err)
	require.NoError(t, portfolio.Check(t.Context(), "f.csv", rows, parcels.Rules{Area: [4]float64{5, 50, 6, 52}, MinHectares: 0.1, MaxHectares: 10, MaxOverlap: 0.02}))
	read := time.Since(began)
	dir, m := t.TempDir(), newMarket(t)
	began = time.Now()
	plan, err := portfolio.Prepare(dir, input, rows, m.set.ChainID, m.set.Policies, m.product, m.Admin)
	require.NoError(t, err)
	prepared := time.Since(began)
	began = time.Now()
	issued, err := (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: m.series}).Run(m.Ctx)
	require.NoError(t, err)
	require.Equal(t, n, issued.Sent)
	sold := time.Since(began)
	text := fmt.Sprintf("portfolio_read_and_check_10000_parcels %.2f s\nportfolio_salts_and_plan_10000_parcels %.2f s\nportfolio_issue_10000_policies %.1f s\ngas_sell_per_policy_in_batches %d gas\n",
		read.Seconds(), prepared.Seconds(), sold.Seconds(), issued.PerPolicy())
	require.NoError(t, os.WriteFile(*figures, []byte(text), 0o600))
}

// miser signs its first transactions at a fee that no block takes.
type miser struct {
	chain.TxSigner
	cheap int
}

func (m *miser) SignTx(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if m.cheap > 0 {
		m.cheap--
		tx = types.NewTx(&types.DynamicFeeTx{
			ChainID: chainID, Nonce: tx.Nonce(), To: tx.To(), Data: tx.Data(), Gas: tx.Gas(), GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1),
		})
	}
	return m.TxSigner.SignTx(tx, chainID)
}

// TestAStuckSaleGetsAHigherFee: a batch that no block takes is replaced under its
// nonces and every parcel is sold once. Where the higher fee was written down and
// not sent, it is seen that the first was mined. No fee is over the limit.
func TestAStuckSaleGetsAHigherFee(t *testing.T) {
	m := newMarket(t)
	dir := t.TempDir()
	plan := m.prepare(t, dir, 8)
	quick := chain.TransactorConfig{Poll: 5 * time.Millisecond, BumpAfter: 100 * time.Millisecond}
	_, err := (&portfolio.Issuer{Dir: dir, Plan: plan, Book: m.book, Series: chain.NewSeries(m.client, &miser{m.Admin, 4}, quick), Batch: 4}).Run(m.Ctx)
	require.NoError(t, err)
	m.soldOnce(t, plan)
	journal, err := os.ReadFile(filepath.Join(dir, "journal.jsonl"))
	require.NoError(t, err)
	require.GreaterOrEqual(t, strings.Count(string(journal), `"before":`), 4, "the higher fees stand in the journal")

	other := t.TempDir()
	input := []byte(strings.ReplaceAll(string(file(4)), "F", "G"))
	rows, err := portfolio.Read("g.csv", input)
	require.NoError(t, err)
	second, err := portfolio.Prepare(other, input, rows, m.set.ChainID, m.set.Policies, m.product, m.Admin)
	require.NoError(t, err)
	sales := calls(t, m, second, 0, 4)
	first, err := m.series.Mined(m.Ctx)
	require.NoError(t, err)
	gas, err := m.series.Gas(m.Ctx, m.set.Policies, sales[0])
	require.NoError(t, err)
	signed, err := m.series.Sign(m.Ctx, m.set.Policies, first, gas, sales)
	require.NoError(t, err)
	raised, err := m.series.Raise(m.Ctx, signed)
	require.NoError(t, err)
	for i := range raised {
		require.Equal(t, signed[i].Nonce, raised[i].Nonce)
		require.Equal(t, []oracle.Hash{signed[i].Hash}, raised[i].Before)
	}
	require.NoError(t, m.series.Send(m.Ctx, signed))
	receipts, err := m.series.Await(m.Ctx, raised)
	require.NoError(t, err)
	require.Equal(t, signed[3].Hash, oracle.Hash(receipts[3].TxHash), "the first was mined, not what was to replace it")

	poor := chain.NewSeries(m.client, m.Admin, chain.TransactorConfig{MaxFee: big.NewInt(5)})
	_, err = poor.Raise(m.Ctx, raised)
	require.ErrorContains(t, err, "limit")
}
