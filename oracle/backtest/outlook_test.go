package backtest

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// rainFor is a sheet of June and July's rain in a year: deficit from 100 to 50 mm.
func rainFor(t *testing.T, year int) terms.Sheet {
	t.Helper()
	start, err := terms.Begin("drought", year)
	require.NoError(t, err)
	s := start.Sheet
	s.Window = terms.Window{Start: time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC), End: time.Date(year, 8, 1, 0, 0, 0, 0, time.UTC)}
	s.Data.From, s.Data.Variables = s.Window.Start, []oracle.Variable{oracle.Precipitation}
	s.Index, s.Unit = &terms.Index{Name: "excess_rain@1", Params: json.RawMessage(`{}`)}, "mm"
	s.Payout = terms.Payout{Kind: terms.Linear, Trigger: 1_000_000, Exit: 500_000}
	return s
}

// daily is rain of a zone: amount(year, day of the season) in June and July.
func daily(from, to int, until time.Time, amount func(year, day int) float64) (readings []oracle.Reading) {
	for year := from; year <= to; year++ {
		at := time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC)
		for day := 0; day < 61 && at.AddDate(0, 0, day).Before(until); day++ {
			start := at.AddDate(0, 0, day)
			readings = append(readings, oracle.Reading{Variable: oracle.Precipitation, Source: "s", Start: start.Unix(), End: start.Unix() + 86_400, Value: amount(year, day), Version: "1"})
		}
	}
	return readings
}

// TestLookAheadJoinsThisSeasonWithEachRest: 30 dry days of 2021, and after them the
// rest of each past year, in which year y had (y − 2000)/10 mm a day.
func TestLookAheadJoinsThisSeasonWithEachRest(t *testing.T) {
	until := time.Date(2021, 7, 1, 0, 0, 0, 0, time.UTC)
	readings := daily(2001, 2021, until, func(year, _ int) float64 {
		if year == 2021 {
			return 1
		}
		return float64(year-2000) / 10
	})
	s := rainFor(t, 2021)
	o, err := LookAhead(s, 1_000_000, "Z", readings, until, 2001)
	require.NoError(t, err)
	require.Equal(t, int32(300_000), *o.SoFar, "30 days of 1 mm")
	require.Equal(t, int32(700_000), *o.Distance)
	require.Equal(t, 20, o.Years)
	require.Empty(t, o.Skipped)
	// Year y ends at 30 + 31 (y − 2000)/10 mm and pays (100 − that)/50 of a million.
	for year, paid := range o.ByYear {
		end := 300_000 + int64(31_000*(year-2000))
		want := max(0, min(1_000_000, (1_000_000-end)*1_000_000/500_000))
		require.Equal(t, want, paid, year)
	}
	require.Equal(t, Spread{Low: o.ByYear[2019], Middle: o.ByYear[2011], High: o.ByYear[2002]}, o.Payout)
	require.Equal(t, 20, o.Paying)
	// A phase whose cover has 300,000 left: its curve is that of the whole sum.
	cut := o.AtMost(300_000)
	require.Equal(t, Spread{Low: min(300_000, o.Payout.Low), Middle: 300_000, High: 300_000}, cut.Payout)
	require.Equal(t, []int64{300_000, 300_000, o.ByYear[2020]}, []int64{cut.Insured, cut.ByYear[2002], cut.ByYear[2020]})
	require.Less(t, cut.Mean, o.Mean)
	require.Equal(t, o, o.AtMost(1_000_000))
	require.Equal(t, []int{20, 0}, []int{cut.Paying, o.AtMost(0).Paying})

	// What follows until in this season's table is not known yet and changes nothing.
	later := append(daily(2001, 2020, until, func(int, int) float64 { return 1 }), daily(2021, 2021, time.Date(2021, 8, 1, 0, 0, 0, 0, time.UTC), func(_, day int) float64 { return float64(day) })...)
	a, err := LookAhead(s, 1_000_000, "Z", later, until, 2001)
	require.NoError(t, err)
	b, err := LookAhead(s, 1_000_000, "Z", later[:len(later)-31], until, 2001)
	require.NoError(t, err)
	require.Equal(t, a, b)

	// A year with a gap gives no rest, and is named.
	gap := append(append([]oracle.Reading{}, readings[:40]...), readings[41:]...)
	o, err = LookAhead(s, 1_000_000, "Z", gap, until, 2001)
	require.NoError(t, err)
	require.Equal(t, []int{2001}, o.Skipped)
	require.Equal(t, 19, o.Years)
}

func TestLookAheadSaysWhatItCannot(t *testing.T) {
	s := rainFor(t, 2021)
	until := time.Date(2021, 7, 1, 0, 0, 0, 0, time.UTC)
	few := daily(2015, 2021, until, func(int, int) float64 { return 1 })
	_, err := LookAhead(s, 1, "Z", few, until, 2015)
	require.ErrorContains(t, err, "zone Z: 6 past years have the rest of the season: want at least 10")
	_, err = LookAhead(s, 1, "Z", few, s.Window.End.AddDate(0, 0, 1), 2015)
	require.ErrorContains(t, err, "the season ended on 2021-08-01: settle it")
	_, err = LookAhead(s, 0, "Z", few, until, 2015)
	require.ErrorContains(t, err, "sum insured 0")
	s.Index, s.Model = nil, &oracle.Hash{1}
	_, err = LookAhead(s, 1, "Z", few, until, 2015)
	require.ErrorContains(t, err, "leaves the answer to a model")
	early := daily(2001, 2020, until, func(int, int) float64 { return 1 })
	o, err := LookAhead(rainFor(t, 2021), 1, "Z", early, time.Date(2021, 5, 1, 0, 0, 0, 0, time.UTC), 2001)
	require.NoError(t, err)
	require.Equal(t, 20, o.Years)
	require.Nil(t, o.SoFar)
	require.Equal(t, "the season has not begun", o.Why)
}

// TestGatherAddsYearByYear: two fields that pay after different years together never
// pay what the sum of their worst would be.
func TestGatherAddsYearByYear(t *testing.T) {
	one, two := Outlook{Insured: 100, ByYear: map[int]int64{}}, Outlook{Insured: 100, ByYear: map[int]int64{}}
	for year := 2001; year <= 2012; year++ {
		one.ByYear[year], two.ByYear[year] = 0, 10
	}
	one.ByYear[2003], two.ByYear[2005], two.ByYear[2020] = 100, 90, 100
	g, err := Gather([]Outlook{one, two})
	require.NoError(t, err)
	require.Equal(t, Gathering{
		Insured: 200, Years: 12, Payout: Spread{10, 10, 10}, Mean: (11*10 + 90 + 100) / 12, Most: 110, Worst: 2003, ByYear: g.ByYear,
	}, g)
	require.NotContains(t, g.ByYear, 2020, "one of them has no rest of that year")
	delete(one.ByYear, 2001)
	delete(one.ByYear, 2002)
	delete(two.ByYear, 2003)
	_, err = Gather([]Outlook{one, two})
	require.ErrorContains(t, err, "9 past years have the rest of the season for every policy")
	_, err = Gather([]Outlook{{Insured: 1 << 62}, {Insured: 1 << 62}})
	require.ErrorContains(t, err, "2^62")
}

func TestParsePlaces(t *testing.T) {
	places, found := ParsePlaces("p.csv", []byte("zone,name\nIA-01,F1\nIA-01,F2\n"))
	require.Empty(t, found)
	require.Equal(t, map[string]string{"F1": "IA-01", "F2": "IA-01"}, places)
	_, found = ParsePlaces("p.csv", []byte("name,zone\nF1,\nF2,a\nF2,b\n"))
	require.Equal(t, "p.csv: row 2: want a name and a zone [cell]", found[0].String())
	require.Equal(t, "p.csv: row 4, column name: F2 is there twice [duplicate]", found[1].String())
}
