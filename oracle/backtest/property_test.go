package backtest

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// tables are a weather and a yield table of zones whose yield follows the rain of
// June and July, 1961 to 2000, and their words of units.
func tables(zones int, rainUnit, yieldUnit string, rain, yield float64, random *rand.Rand) (weather, yields []string) {
	weather, yields = []string{"zone,period,precipitation_" + rainUnit}, []string{"zone,weather,year,yield_" + yieldUnit}
	for z := range zones {
		for year := 1961; year <= 2000; year++ {
			june, july := 20+60*random.Float64(), 20+60*random.Float64()
			for month := 1; month <= 12; month++ {
				mm := 50.0
				switch month {
				case 6:
					mm = june
				case 7:
					mm = july
				}
				weather = append(weather, fmt.Sprintf("w%02d,%d-%02d,%.9f", z, year, month, mm*rain))
			}
			yields = append(yields, fmt.Sprintf("z%02d,w%02d,%d,%.9f", z, z, year, (4+(june+july)/40+float64(year-1961)/20)*yield))
		}
	}
	return weather, yields
}

// studyOf is the study of two tables; change is done before it runs.
func studyOf(t *testing.T, weather, yields []string, change func(s *Study)) *Report {
	t.Helper()
	w, found := ParseWeather("w.csv", "s", []byte(strings.Join(weather, "\n")))
	require.Empty(t, found)
	y, found := ParseYields("y.csv", []byte(strings.Join(yields, "\n")), nil)
	require.Empty(t, found)
	s := &Study{
		Design: Design{Name: "rain", Sheets: []terms.Sheet{rainFor(t, 2001)}}, Weather: w, Yields: y, Price: Range{1975, 1995}, Score: Range{1996, 2000},
		Samples: 50, Seed: 3, Event: 0.05, Loading: DefaultLoading(), Now: 2001, Sum: 1_000_000_000,
	}
	change(s)
	r, err := s.Run(context.Background())
	require.NoError(t, err)
	return r
}

func unchanged(*Study) {}

func seededTables(rainUnit, yieldUnit string, rain, yield float64) (weather, yields []string) {
	return tables(6, rainUnit, yieldUnit, rain, yield, rand.New(rand.NewPCG(11, 12)))
}

// TestUnitsDoNotMatter: the same rain in inches and the same yields in three units
// give the same payments and losses.
func TestUnitsDoNotMatter(t *testing.T) {
	mm, tonnes := seededTables("mm", "t_ha", 1, 1)
	want := studyOf(t, mm, tonnes, unchanged)
	require.Positive(t, want.Raw.Paying)
	require.Positive(t, want.BasisPriced.Detection.Hits)
	inches, bushels := seededTables("in", "bu_acre", 1/25.4, 15.93)
	_, kilos := seededTables("mm", "kg_ha", 1, 1000)
	for _, got := range []*Report{studyOf(t, inches, bushels, unchanged), studyOf(t, mm, kilos, unchanged)} {
		require.InDelta(t, want.Raw.Pure, got.Raw.Pure, 2e-6)
		require.InDelta(t, want.BasisPriced.MeanLoss, got.BasisPriced.MeanLoss, 2e-6)
		require.InDelta(t, want.BasisPriced.Pearson, got.BasisPriced.Pearson, 1e-5)
		require.Equal(t, want.BasisPriced.Missed.Hits, got.BasisPriced.Missed.Hits)
	}
}

// TestOrderOfRowsDoesNotMatter: yields may come in any order, zones of weather too.
func TestOrderOfRowsDoesNotMatter(t *testing.T) {
	weather, yields := seededTables("mm", "t_ha", 1, 1)
	want := studyOf(t, weather, yields, unchanged)
	random := rand.New(rand.NewPCG(1, 1))
	random.Shuffle(len(yields)-1, func(i, j int) { yields[1+i], yields[1+j] = yields[1+j], yields[1+i] })
	half := 1 + (len(weather)-1)/2 // three whole zones
	turned := append(append(weather[:1:1], weather[half:]...), weather[1:half]...)
	got := studyOf(t, turned, yields, unchanged)
	require.Equal(t, want.Raw, got.Raw)
	require.Equal(t, want.Detrended, got.Detrended)
	require.Equal(t, want.BasisPriced, got.BasisPriced)
	require.Equal(t, want.ByZone, got.ByZone)
}

// TestMoneyFollowsTheSums: twice the sum pays twice, and a zone that holds nearly all
// of the portfolio decides its price.
func TestMoneyFollowsTheSums(t *testing.T) {
	weather, yields := seededTables("mm", "t_ha", 1, 1)
	one := studyOf(t, weather, yields, unchanged)
	two := studyOf(t, weather, yields, func(s *Study) { s.Sum *= 2 })
	for i, a := range one.Annual {
		require.InDelta(t, 2*a.Paid, two.Annual[i].Paid, 12, "rounded down once for each zone")
	}
	require.InDelta(t, one.Raw.Gross, two.Raw.Gross, 1e-8)
	heavy := studyOf(t, weather, yields, func(s *Study) { s.Insured = map[string]int64{"z03": 1 << 50} })
	require.InDelta(t, one.ByZone[3].Pure, heavy.Raw.Pure, 1e-4)
	total := int64(0)
	for _, z := range heavy.ByZone {
		total += z.Insured
	}
	require.Equal(t, heavy.Insured, total)
}

// TestAWiderTriggerNeverPaysLess, in any year.
func TestAWiderTriggerNeverPaysLess(t *testing.T) {
	weather, yields := seededTables("mm", "t_ha", 1, 1)
	before := studyOf(t, weather, yields, unchanged)
	for _, trigger := range []terms.Value{1_050_000, 1_100_000, 1_200_000} {
		after := studyOf(t, weather, yields, func(s *Study) { s.Design.Sheets[0].Payout.Trigger = trigger })
		for i := range after.Annual {
			require.GreaterOrEqual(t, after.Annual[i].Paid, before.Annual[i].Paid)
		}
		require.Greater(t, after.Raw.Pure, before.Raw.Pure)
		require.GreaterOrEqual(t, after.BasisPriced.Detection.Hits, before.BasisPriced.Detection.Hits)
		before = after
	}
}

// TestAccumulation: zones under one sky diversify nothing, zones of their own do.
func TestAccumulation(t *testing.T) {
	weather, yields := seededTables("mm", "t_ha", 1, 1)
	apart := studyOf(t, weather, yields, unchanged)
	require.Equal(t, 6, apart.Weather)
	require.Positive(t, apart.Gathering.Diversified)
	require.Less(t, apart.Gathering.Correlation, 0.5)
	for i := range yields[1:] {
		cells := strings.Split(yields[1+i], ",")
		cells[1] = "w00"
		yields[1+i] = strings.Join(cells, ",")
	}
	together := studyOf(t, weather, yields, unchanged)
	require.Equal(t, 1, together.Weather)
	require.InDelta(t, 0, together.Gathering.Diversified, 1e-9)
	require.InDelta(t, together.Gathering.PML, together.Gathering.Alone, 1e-9)
	worst := together.Gathering.Exceedance[0]
	require.InDelta(t, 22, worst.Period, 1e-9, "the worst of 21 years")
	for i, e := range together.Gathering.Exceedance[1:] {
		require.LessOrEqual(t, e.Paid, together.Gathering.Exceedance[i].Paid)
	}
}

// TestScoringYearsNeverPrice: whatever comes after the pricing years changes no price,
// and a local clock changes nothing.
func TestScoringYearsNeverPrice(t *testing.T) {
	weather, yields := seededTables("mm", "t_ha", 1, 1)
	want := studyOf(t, weather, yields, unchanged)
	for i, row := range weather {
		if cells := strings.Split(row, ","); i > 0 && cells[1] >= "1996" {
			weather[i] = fmt.Sprintf("%s,%s,%d.5", cells[0], cells[1], 1+i%83)
		}
	}
	local := time.Local
	time.Local = time.FixedZone("far east", 14*3600)
	t.Cleanup(func() { time.Local = local })
	got := studyOf(t, weather, yields, unchanged)
	require.Equal(t, want.Raw, got.Raw)
	require.Equal(t, want.BasisPriced, got.BasisPriced)
	require.NotEqual(t, want.BasisScored, got.BasisScored)
}
