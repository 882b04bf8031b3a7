package backtest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TestTheLevelOfPaymentDecidesNothing: a design that pays half of everything is, beside
// the first, what the first is itself; and every design is scored at the first's mean.
func TestTheLevelOfPaymentDecidesNothing(t *testing.T) {
	weather, yields := seededTables("mm", "t_ha", 1, 1)
	beside := func(name string, change func(p *terms.Payout)) Design {
		sheet := rainFor(t, 2001)
		change(&sheet.Payout)
		require.NoError(t, sheet.Check())
		return Design{Name: name, Sheets: []terms.Sheet{sheet}}
	}
	r := studyOf(t, weather, yields, func(s *Study) {
		s.Compare = []Design{
			beside("half", func(p *terms.Payout) { p.CoinsuranceBps = 5_000 }),
			beside("rare", func(p *terms.Payout) { p.Trigger -= 50_000 }),
			beside("all or nothing", func(p *terms.Payout) { p.Kind, p.Exit = terms.Binary, p.Trigger-1 }),
		}
	})
	require.Len(t, r.Compared, 4, "the first stands beside itself")
	first := r.Compared[0]
	require.InDelta(t, 1, first.Factor, 1e-9)
	for _, c := range r.Compared {
		require.True(t, c.Reached, c.Name)
		require.InDelta(t, first.Basis.MeanPaid, c.Basis.MeanPaid, 1e-6, "%s: at equal mean payment", c.Name)
	}
	half := r.Compared[1]
	require.InDelta(t, 2, half.Factor, 1e-3)
	require.InDelta(t, first.Price.Pure/2, half.Price.Pure, 1e-5, "its own price stays its own")
	require.InDelta(t, first.Basis.Pearson, half.Basis.Pearson, 1e-5)
	require.InDelta(t, first.Basis.Covered, half.Basis.Covered, 1e-5)
	require.Equal(t, first.Basis.Missed.Hits, half.Basis.Missed.Hits)
	require.InDelta(t, 0, half.Covered.Low, 1e-5)
	require.InDelta(t, 0, half.Covered.High, 1e-5)
	require.NotEqual(t, first.Basis.Missed.Hits, r.Compared[2].Basis.Missed.Hits, "a rarer payment is another design")
}

// TestNamesDoNotMatter: other words for zones leave every price and score as it was.
func TestNamesDoNotMatter(t *testing.T) {
	weather, yields := seededTables("mm", "t_ha", 1, 1)
	want := studyOf(t, weather, yields, unchanged)
	renamed := strings.NewReplacer("z00,", "Ümraniye,", "z03,", "a b,", "w00,", "zz,", "w03,", "0,") // their order turns too
	for i := range yields {
		yields[i] = renamed.Replace(yields[i])
	}
	for i := range weather {
		weather[i] = renamed.Replace(weather[i])
	}
	got := studyOf(t, weather, yields, unchanged)
	require.InDelta(t, want.Raw.Pure, got.Raw.Pure, 1e-12)
	require.InDelta(t, want.Raw.Gross, got.Raw.Gross, 1e-12)
	require.InDelta(t, want.BasisPriced.Pearson, got.BasisPriced.Pearson, 1e-12)
	require.InDelta(t, want.BasisPriced.Covered, got.BasisPriced.Covered, 1e-12)
	require.Equal(t, want.BasisPriced.Missed.Hits, got.BasisPriced.Missed.Hits)
	require.Equal(t, want.Annual[0].Paid, got.Annual[0].Paid)
}
