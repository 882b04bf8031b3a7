package backtest

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// iowaForT is the bundled study, with few samples.
func iowaForT(t testing.TB) *Study {
	t.Helper()
	dir := filepath.Join("..", "..", "testdata", "seasons", "iowa-corn")
	read := func(name string) []byte {
		b, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		return b
	}
	d, err := ParseDataset(read("dataset.json"))
	require.NoError(t, err)
	s := &Study{Samples: 100, Seed: 1, Event: 0.1, Loading: DefaultLoading(), Sources: d.Sources, Accept: d.Accept, Now: 2012, Sum: 10_000_000_000}
	s.Drop, err = YearsOf(d.Drop)
	require.NoError(t, err)
	s.Named, err = YearsOf(d.Named)
	require.NoError(t, err)
	s.Price, err = ParseRange(d.Price)
	require.NoError(t, err)
	s.Score, err = ParseRange(d.Score)
	require.NoError(t, err)
	s.Design = Design{Name: d.Name}
	for _, name := range d.Terms {
		sheet, err := terms.Parse(read(name))
		require.NoError(t, err)
		s.Design.Sheets = append(s.Design.Sheets, sheet)
	}
	weather, found := ParseWeather("weather.csv", "division", read(d.Weather))
	require.Empty(t, found)
	s.Weather = weather
	s.Yields, s.Found = ParseYields("yields.csv", read(d.Yields), []int{1934})
	require.Empty(t, Lacking(s.Yields, weather, "yields.csv"))
	s.Zones, err = ParseZones(read(d.Zones))
	require.NoError(t, err)
	return s
}

func TestIowa(t *testing.T) {
	s := iowaForT(t)
	r, err := s.Run(context.Background())
	require.NoError(t, err)
	require.Equal(t, 99, r.Zones)
	require.Equal(t, 9, r.Weather)
	require.Equal(t, 74, r.Raw.Years)
	require.Contains(t, r.Dropped["1934"], "are those of 1935")
	of := func(year int) Annual {
		i := slices.IndexFunc(r.Annual, func(a Annual) bool { return a.Year == year })
		require.GreaterOrEqual(t, i, 0, "year %d", year)
		return r.Annual[i]
	}
	require.Equal(t, "flash drought", of(2012).Known)
	require.InDelta(t, 0.281, of(2012).LostBps, 0.005, "130 of a trend of 181 bushels")
	require.Greater(t, of(2012).PaidBps, 0.3)
	require.Greater(t, of(1993).PaidBps, 0.4, "the flood pays through the wet sheet")
	require.Zero(t, of(1993).BySheet[0])
	require.InDelta(t, of(1993).PaidBps, of(1993).BySheet[1], 1e-6)
	require.InDelta(t, 0.56, r.BasisPriced.Pearson, 0.02, "July Palmer Z over the pricing years")
	require.Less(t, r.BasisPriced.PearsonCI.Low, r.BasisPriced.Pearson)
	require.Greater(t, r.BasisPriced.PearsonCI.High, r.BasisPriced.Pearson)
	require.Less(t, r.Raw.Intervals.Pure.Low, r.Raw.Pure)
	require.Greater(t, r.Raw.Intervals.Pure.High, r.Raw.Pure)
	require.Greater(t, r.Sensitivity[1].Pure, r.Sensitivity[3].Pure, "a trigger further away pays less")
	require.InDelta(t, r.Raw.Pure, r.Sensitivity[2].Pure, 1e-12)
	total := int64(0)
	for _, a := range r.Annual {
		if !a.Scored {
			total += a.Paid
		}
	}
	require.InDelta(t, r.Raw.Pure, float64(total)/float64(r.Insured)/74, 1e-9, "the price is the mean of what was paid")

	again, err := iowaForT(t).Run(context.Background())
	require.NoError(t, err)
	one, err := json.Marshal(r)
	require.NoError(t, err)
	two, err := json.Marshal(again)
	require.NoError(t, err)
	require.Equal(t, string(one), string(two), "the same inputs and seed give the same report")

	page, err := r.HTML()
	require.NoError(t, err)
	text := string(page)
	for _, want := range []string{"flash drought", "1934 is left out", "<svg", "Exceedance"[1:], "Adair", "@media print"} {
		require.Contains(t, text, want)
	}
	for _, outside := range []string{"http://", "https://", "<script", "src="} {
		require.NotContains(t, text, outside, "the page needs nothing else")
	}
	require.Equal(t, 2*99, strings.Count(text, "<polygon"))
}

// TestTheShippedProductIsWhatIsPriced: trigger and exit of the sheets are those that
// tuning chooses on the pricing years, which end before the years that are scored
// or played, and their premiums together are the gross price of the same years.
func TestTheShippedProductIsWhatIsPriced(t *testing.T) {
	s := iowaForT(t)
	s.Tune, s.Samples = true, 1
	r, err := s.Run(context.Background())
	require.NoError(t, err)
	rates := 0
	for i, sheet := range s.Design.Sheets {
		require.Equal(t, r.Tuned.Final[i], Choice{sheet.Payout.Trigger, sheet.Payout.Exit}, sheet.Name)
		require.Greater(t, sheet.Window.Start.Year(), s.Price.To)
		rates += int(sheet.Premium.RateBps)
	}
	require.Equal(t, int(math.Ceil(r.Raw.Gross*10_000)), rates, "the premiums' rates, in basis points")
	alone := iowaForT(t)
	alone.Samples, alone.Design.Sheets = 1, alone.Design.Sheets[:1]
	dry, err := alone.Run(context.Background())
	require.NoError(t, err)
	require.Equal(t, int(math.Ceil(dry.Raw.Gross*10_000)), int(s.Design.Sheets[0].Premium.RateBps), "the drought sheet's alone")
}

// TestTuningNeverSeesTheYear changes all that is known of one year and finds the
// choice for that year as it was, and those for other years changed.
func TestTuningNeverSeesTheYear(t *testing.T) {
	folds := func(tamper bool) map[int][]Choice {
		s := iowaForT(t)
		s.Price, s.Score, s.Tune, s.Samples = Range{1960, 2000}, Range{}, true, 5
		if tamper {
			weather := s.Weather.(Series)
			for _, readings := range weather {
				for i, r := range readings {
					if r.Start >= unix(1988, 1) && r.Start < unix(1989, 1) {
						readings[i].Value = -15
					}
				}
			}
			for _, z := range s.Yields.Zones {
				z.Yields[1988] = 1
			}
		}
		return chosenForT(t, s)
	}
	clean, tampered := folds(false), folds(true)
	require.Equal(t, clean[1988], tampered[1988])
	require.NotEqual(t, clean[1970], tampered[1970])
}

func chosenForT(t *testing.T, s *Study) map[int][]Choice {
	t.Helper()
	r, err := s.Run(context.Background())
	require.NoError(t, err)
	out := map[int][]Choice{-1: r.Tuned.Final}
	for _, f := range r.Tuned.Folds {
		out[f.Year] = f.Chosen
	}
	return out
}

// TestTuningForgetsTheSheets: whoever wrote the sheets' triggers may have known the
// year that is scored, so no choice may depend on them.
func TestTuningForgetsTheSheets(t *testing.T) {
	short := func() *Study {
		s := iowaForT(t)
		s.Price, s.Score, s.Tune, s.Samples = Range{1960, 2000}, Range{}, true, 5
		return s
	}
	other := short()
	other.Design.Sheets[0].Payout.Trigger, other.Design.Sheets[0].Payout.Exit = -5_000, -90_000
	other.Design.Sheets[1].Payout.Trigger, other.Design.Sheets[1].Payout.Exit = 2_000, 150_000
	require.Equal(t, chosenForT(t, short()), chosenForT(t, other))
}

func unix(year int, month time.Month) int64 {
	return time.Date(year, month, 1, 0, 0, 0, 0, time.UTC).Unix()
}

// TestPayoutsAreTheContracts compares the money of a season with the curve applied by hand.
func TestPayoutsAreTheContracts(t *testing.T) {
	s := iowaForT(t)
	v, err := ValuesOf(s.Design, s.Weather, s.Yields.Zones[:1], []int{2012}, nil)
	require.NoError(t, err)
	z := v[0][0][0].Value // Adair lies in division 7
	require.True(t, v[0][0][0].OK)
	trigger, exit := int32(s.Design.Sheets[0].Payout.Trigger), int32(s.Design.Sheets[0].Payout.Exit)
	require.Less(t, z, trigger)
	want := int64(10_000_000_007) * int64(trigger-max(z, exit)) / int64(trigger-exit)
	require.Equal(t, want, payout(s.Design, v, curvesOf(s.Design), 0, 0, 10_000_000_007))
}

func TestLossesUseEarlierYearsAlone(t *testing.T) {
	s := iowaForT(t)
	before := LossesOf(s.Yields)
	for _, z := range s.Yields.Zones {
		for year := range z.Yields {
			if year > 1980 {
				z.Yields[year] = 1000
			}
		}
	}
	after := LossesOf(s.Yields)
	for i := range before {
		for year := 1926; year <= 1980; year++ {
			require.Equal(t, before[i][year], after[i][year])
		}
	}
	require.Len(t, before[0], len(s.Yields.Zones[0].Yields), "every year has a trend: the state's reaches back to 1900")
}

func TestPriceOf(t *testing.T) {
	paid := make([]float64, 20)
	paid[3], paid[7] = 0.2, 1
	p := PriceOf(paid, Loading{K: 1, Return: 0.1, PML: 0.99, Alpha: 0.5, Expenses: 0.01, Load: 0.2})
	require.InDelta(t, 0.06, p.Pure, 1e-12)
	sd := math.Sqrt((0.14*0.14 + 0.94*0.94 + 18*0.06*0.06) / 19)
	require.InDelta(t, sd, p.Deviation, 1e-12)
	adjusted := 0.06 + sd/math.Sqrt(20)
	require.InDelta(t, adjusted, p.Adjusted, 1e-12)
	risk := adjusted + 0.1*(1-adjusted) + 0.01
	require.InDelta(t, risk, p.Risk, 1e-12)
	require.InDelta(t, risk/0.8, p.Gross, 1e-12)
	require.InDelta(t, 0.06+sd/2, p.Sigma, 1e-12)
	require.Equal(t, 2, p.Paying)
	require.InDelta(t, 10, p.ReturnPeriod, 1e-9)
	require.InDelta(t, 0.2, p.Quantiles[2].VaR, 1e-12, "19 of 20 years are at most that")
	require.InDelta(t, 0.6, p.Quantiles[2].TVaR, 1e-12)
	// Beta(3, 19): quantiles of 2.5 and 97.5 % by an independent table.
	require.InDelta(t, 0.0305, p.FrequencyCI.Low, 5e-4)
	require.InDelta(t, 0.3038, p.FrequencyCI.High, 5e-4)
}

func TestBetaAgainstABinomialSum(t *testing.T) {
	for _, c := range [][3]float64{{3, 19, 0.1}, {1, 21, 0.2}, {11, 11, 0.5}, {40, 36, 0.6}, {76, 2, 0.99}} {
		n, sum := c[0]+c[1]-1, 0.0
		for k := c[0]; k <= n; k++ {
			a, _ := math.Lgamma(n + 1)
			b, _ := math.Lgamma(k + 1)
			d, _ := math.Lgamma(n - k + 1)
			sum += math.Exp(a - b - d + k*math.Log(c[2]) + (n-k)*math.Log(1-c[2]))
		}
		require.InDelta(t, sum, betaBelow(c[0], c[1], c[2]), 1e-9, "%v", c)
	}
}

func TestBasisByHand(t *testing.T) {
	pairs := []pair{{0, 0, 0, 0.6}, {0, 1, 0.5, 0.4}, {0, 2, 0.2, 0}, {0, 3, 0, 0}, {1, 0, 0.1, 0.3}, {1, 1, 0, 0.2}}
	b := BasisOf(pairs, 4, 0.1, newBootstrap(4, 200, 1))
	require.Equal(t, 4, b.Missed.Of)
	require.Equal(t, 2, b.Missed.Hits)
	require.Equal(t, 1, b.Catastrophe.Of)
	require.InDelta(t, 1, b.Catastrophe.Share, 0)
	require.InDelta(t, 0.5, b.False.Share, 1e-12, "one of two quiet years pays")
	require.InDelta(t, 1.0/3, b.FalseAlarm.Share, 1e-12)
	require.InDelta(t, 2.0/5, b.Threat.Share, 1e-12)
	require.InDelta(t, 0.5/1.5, b.Covered, 1e-12)
	require.InDelta(t, 0.5, b.Under30, 1e-12, "two of four events are underpaid by 0.2")
	require.InDelta(t, 0.25, b.UnderMore, 1e-12)
	require.InDelta(t, 0.1502, wilson(2, 4).Low, 2e-3)
	perfect := []pair{{0, 0, 0.6, 0.6}, {0, 1, 0, 0}, {0, 2, 0.2, 0.2}}
	b = BasisOf(perfect, 3, 0.1, newBootstrap(3, 50, 1))
	for _, one := range []float64{b.Pearson, b.Spearman, b.Covered, b.Hedging, b.RIB, b.Detection.Share} {
		require.InDelta(t, 1, one, 1e-9)
	}
}

func TestEqualised(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	pairs := make([]pair, 200)
	for i := range pairs {
		pairs[i] = pair{0, i, max(0, random.Float64()-0.6), random.Float64()}
	}
	level, factor, ok := equalised(pairs, 0.2)
	require.True(t, ok)
	require.Greater(t, factor, 1.0)
	mean := 0.0
	for _, p := range level {
		require.LessOrEqual(t, p.paid, 1.0)
		mean += p.paid / 200
	}
	require.InDelta(t, 0.2, mean, 1e-6)
	_, _, ok = equalised(pairs, 0.9)
	require.False(t, ok, "too few years pay")
}

// TestThePriceNeverSawTheScoringYears: whatever is priced comes out the same with
// scoring years and without, the price in today's climate and that by zone among it.
func TestThePriceNeverSawTheScoringYears(t *testing.T) {
	priced := func(score Range) *Report {
		s := iowaForT(t)
		s.Price, s.Score, s.Samples = Range{1961, 2000}, score, 20
		r, err := s.Run(context.Background())
		require.NoError(t, err)
		for i := range r.ByZone { // these two are of all years, and say so
			r.ByZone[i].Loss, r.ByZone[i].Worst = 0, nil
		}
		return r
	}
	alone := priced(Range{})
	require.NotEqual(t, alone.Raw.Pure, alone.Detrended.Pure, "there is a trend to see")
	for _, score := range []Range{{2001, 2005}, {2001, 2016}} {
		with := priced(score)
		require.NotNil(t, with.BasisScored)
		require.Equal(t, alone.Raw, with.Raw)
		require.Equal(t, alone.Detrended, with.Detrended, "scored on %s", score)
		require.Equal(t, alone.ByZone, with.ByZone, "scored on %s", score)
		require.Equal(t, alone.Sensitivity, with.Sensitivity)
		require.Equal(t, alone.Gathering, with.Gathering)
		require.Equal(t, alone.BasisPriced, with.BasisPriced)
		page, err := with.HTML()
		require.NoError(t, err)
		require.Contains(t, string(page), "The slope is fitted on the pricing years 1961-2000 alone", "the method says on what")
	}
}

func TestDetrended(t *testing.T) {
	years := make([]int, 40)
	list := make([]Value, 40)
	for i := range years {
		years[i], list[i] = 1961+i, Value{Value: int32(1000 * i), OK: i != 5}
	}
	list[5] = Value{Reason: "gap"}
	on := make([]int, 30)
	for i := range on {
		on[i] = i
	}
	list[38].Value = 9_000_000 // not priced: the slope never sees it
	out := detrended(Values{{list}}, years, on, 2000)[0][0]
	for i := range out {
		if i != 5 && i != 38 {
			require.InDelta(t, 39_000, out[i].Value, 1)
		}
	}
	require.False(t, out[5].OK)
}

func TestStudyRefuses(t *testing.T) {
	for want, change := range map[string]func(s *Study){
		"separated by semicolons": func(s *Study) { s.Yields, s.Found = ParseYields("y.csv", []byte("zone;year;yield_t_ha\n"), nil) },
		"wants a term sheet":      func(s *Study) { s.Design.Sheets = nil },
		"pricing years 2000-1990": func(s *Study) { s.Price = Range{2000, 1990} },
		"after the pricing years": func(s *Study) { s.Score = Range{1990, 2016} },
		"bootstrap samples":       func(s *Study) { s.Samples = 0 },
		"sum insured 0":           func(s *Study) { s.Sum = 0 },
		"loading":                 func(s *Study) { s.Loading.Load = 1 },
		"event":                   func(s *Study) { s.Event = 0 },
		"pricing years are left":  func(s *Study) { s.Price = Range{1926, 1930} },
		"52 findings":             func(s *Study) { s.Accept = nil },
		"zone 1 has no yield":     func(s *Study) { s.Zones["1"] = nil },
		"answers in":              func(s *Study) { s.Design.Sheets[0].Unit = "mm" },
	} {
		s := iowaForT(t)
		change(s)
		_, err := s.Run(context.Background())
		require.ErrorContains(t, err, want)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := iowaForT(t).Run(ctx)
	require.ErrorIs(t, err, context.Canceled)
}

// TestRealNineteenThirtyFour is what happens to who does not drop the false year.
func TestRealNineteenThirtyFour(t *testing.T) {
	b, err := os.ReadFile(filepath.Join(oracletest.Root(t), "testdata", "seasons", "iowa-corn", "yields.csv"))
	require.NoError(t, err)
	_, found := ParseYields("yields.csv", b, nil)
	i := slices.IndexFunc(found, func(f Finding) bool { return f.Code == CodeRepeat })
	require.GreaterOrEqual(t, i, 0)
	require.Equal(t, "yields.csv: row 36, column yield_bu_acre: 1934 repeats 1935 to the last digit in all 99 zones that have both [repeat]", found[i].String())
}

// BenchmarkCountyYears is the bundled study with 1,000 samples.
func BenchmarkCountyYears(b *testing.B) {
	for range b.N {
		s := iowaForT(b)
		s.Price, s.Score, s.Samples = Range{1926, 2016}, Range{}, 1000
		r, err := s.Run(context.Background())
		require.NoError(b, err)
		b.ReportMetric(float64(r.ZoneYears), "zone-years")
	}
	b.ReportMetric(peakForT(b), "peak-MB")
}

// peakForT is the most memory that this process has had, in MB.
func peakForT(t testing.TB) float64 {
	t.Helper()
	status, err := os.ReadFile("/proc/self/status")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(status), "VmHWM:")
	require.True(t, ok)
	var kib float64
	_, err = fmt.Sscan(rest, &kib)
	require.NoError(t, err)
	return kib / 1024
}

// parcels makes weather for any zone out of its name, a zone at a time.
type parcels struct{ days []span }

func (p parcels) Zone(name string) ([]oracle.Reading, error) {
	var seed uint64
	if _, err := fmt.Sscan(name, &seed); err != nil {
		return nil, err
	}
	random := rand.New(rand.NewPCG(seed, 7))
	readings := make([]oracle.Reading, len(p.days))
	for i, d := range p.days {
		readings[i] = oracle.Reading{Variable: oracle.Precipitation, Source: "made up", Start: d.start, End: d.end, Value: max(0, 12*random.Float64()-6)}
	}
	return readings, nil
}

// BenchmarkParcels is 10,000 parcels with 30 years of days each.
func BenchmarkParcels(b *testing.B) {
	var days []span
	for at := unix(1991, 1); at < unix(2021, 1); at += 86_400 {
		days = append(days, span{at, at + 86_400})
	}
	start, err := terms.Begin("drought", 2020)
	require.NoError(b, err)
	for range b.N {
		s := &Study{
			Design: Design{Name: "parcels", Sheets: []terms.Sheet{start.Sheet}}, Weather: parcels{days}, Samples: 1000, Seed: 1, Event: 0.1,
			Loading: DefaultLoading(), Sum: 1_000_000_000, Price: Range{1991, 2020}, Now: 2020,
		}
		random := rand.New(rand.NewPCG(1, 1))
		for i := range 10_000 {
			z := Zone{ID: fmt.Sprintf("%05d", i+1), Weather: fmt.Sprint(i + 1), Yields: map[int]float64{}}
			for year := 1991; year <= 2020; year++ {
				z.Yields[year] = 5 + random.Float64()
			}
			s.Yields.Zones = append(s.Yields.Zones, z)
		}
		r, err := s.Run(context.Background())
		require.NoError(b, err)
		require.Equal(b, 300_000, r.ZoneYears)
	}
	b.ReportMetric(peakForT(b), "peak-MB")
}
