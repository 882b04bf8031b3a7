package portfolio_test

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
)

var issued = time.Date(2021, 4, 1, 12, 0, 0, 0, time.UTC)

func quote(t *testing.T) portfolio.Quote {
	t.Helper()
	q, err := portfolio.Quote{
		ChainID: 7, Book: oracletest.Address("book"), Product: oracletest.Hash("product"), Name: "Rain", ParcelHash: oracletest.Hash("parcel"),
		Holder: oracletest.Address("holder"), SumInsured: "1000", Premium: "90", Currency: "DUSD", Decimals: 6, Issued: issued, Expires: issued.Add(time.Hour),
	}.Sign(keys.NewSigner(chaintest.Key("seller")))
	require.NoError(t, err)
	return q
}

// TestEveryFieldOfAQuoteIsSigned changes each field in turn: none passes.
func TestEveryFieldOfAQuoteIsSigned(t *testing.T) {
	q := quote(t)
	b, err := json.Marshal(q)
	require.NoError(t, err)
	back, err := portfolio.ParseQuote(b)
	require.NoError(t, err)
	require.Equal(t, q, back)
	require.Equal(t, int64(1000), back.Sum().Int64())
	require.Equal(t, int64(90), back.Price().Int64())
	var fields map[string]any
	require.NoError(t, json.Unmarshal(b, &fields))
	require.Len(t, fields, 15)
	other := map[string]any{
		"format": "sheaf/quote/2", "chain_id": 8, "name": "Raim", "sum_insured": "1001", "premium": "89", "currency": "EUR", "decimals": 18,
		"issued": issued.Add(time.Second), "expires": issued.Add(2 * time.Hour), "product": oracletest.Hash("x"), "parcel_hash": oracletest.Hash("x"),
		"book": oracletest.Address("x"), "holder": oracletest.Address("x"), "seller": oracletest.Address("x"), "signature": strings.Replace(q.Signature.String(), "0x0", "0x1", 1),
	}
	if other["signature"] == q.Signature.String() {
		other["signature"] = "0x0" + q.Signature.String()[3:]
	}
	for name, was := range fields {
		fields[name] = other[name]
		b, err := json.Marshal(fields)
		require.NoError(t, err)
		_, err = portfolio.ParseQuote(b)
		require.Error(t, err, name)
		fields[name] = was
	}
	_, err = portfolio.ParseQuote([]byte(`{"format":"sheaf/quote/1","more":1}`))
	require.ErrorContains(t, err, "more")
}

func TestQuoteEnds(t *testing.T) {
	q := quote(t)
	require.NoError(t, q.Valid(7, q.Book, q.Expires))
	require.ErrorContains(t, q.Valid(7, q.Book, q.Expires.Add(time.Second)), "the quote expired at 2021-04-01T13:00:00Z")
	require.ErrorContains(t, q.Valid(8, q.Book, issued), "on chain 7")
	require.ErrorContains(t, q.Valid(7, oracletest.Address("other"), issued), "not for")
	for want, change := range map[string]func(*portfolio.Quote){
		"sum_insured":   func(q *portfolio.Quote) { q.SumInsured = "1000.5" },
		"premium":       func(q *portfolio.Quote) { q.Premium = "1001" },
		"expires":       func(q *portfolio.Quote) { q.Expires = q.Issued },
		"must be set":   func(q *portfolio.Quote) { q.Holder = oracle.Address{} },
		`premium "-90"`: func(q *portfolio.Quote) { q.Premium = "-90" },
		`"01000"`:       func(q *portfolio.Quote) { q.SumInsured = "01000" },
	} {
		other := q
		change(&other)
		_, err := other.Sign(keys.NewSigner(chaintest.Key("seller")))
		require.ErrorContains(t, err, want)
	}
}

// TestPremiumAndRefundAreTheContracts: up for the premium, down for what goes back,
// and the day of sale counts.
func TestPremiumAndRefundAreTheContracts(t *testing.T) {
	p := chain.Product{PremiumRateBps: 900, CoolingOffDays: 2, CancelRefundBps: 3333}
	require.Equal(t, int64(1), portfolio.Premium(p, big.NewInt(1)).Int64())
	require.Equal(t, int64(90), portfolio.Premium(p, big.NewInt(1000)).Int64())
	require.Equal(t, int64(91), portfolio.Premium(p, big.NewInt(1001)).Int64())
	const day = 86_400
	sold := uint64(18_718*day + day - 1)
	for at, want := range map[uint64]int64{sold: 100, sold + 1: 100, sold + day: 100, sold + day + 1: 33} {
		require.Equal(t, want, portfolio.CancelRefund(p, big.NewInt(100), sold, at).Int64(), at-sold)
	}
}
