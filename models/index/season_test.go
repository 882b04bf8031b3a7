package index

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func on(year int, month time.Month, d int) int64 {
	return time.Date(year, month, d, 0, 0, 0, 0, time.UTC).Unix()
}

// summer is a season that every example of the catalogue can be computed for.
var summer = Window{on(2025, 5, 1), on(2025, 8, 1)}

// seasonSeries has every variable from 1991 and scenes of ten years.
func seasonSeries(seed uint64) (s oracle.Series) {
	random, wet := rand.New(rand.NewPCG(seed, 5)), rand.New(rand.NewPCG(seed, 6))
	for at := on(1991, 1, 1); at < summer.End; at += day {
		warm := 10 + 12*random.Float64()
		for variable, v := range map[oracle.Variable]float64{
			oracle.Precipitation: max(0, random.Float64()*12-6), oracle.ReferenceET: 1 + 3*random.Float64(),
			oracle.MaxTemperature: warm + 12, oracle.MinTemperature: warm - 12,
			oracle.MaxWind: 5 + 25*random.Float64(), oracle.SoilMoisture: 0.1 + 0.3*random.Float64(), oracle.SoilWetness: 0.1 + 0.3*wet.Float64(),
		} {
			s.Weather = append(s.Weather, oracle.Reading{Variable: variable, Source: "station", Start: at, End: at + day, Value: v})
		}
	}
	for year := 1991; year <= 2025; year++ {
		for month := range 12 {
			for _, variable := range []oracle.Variable{oracle.PalmerZ, oracle.PalmerDrought} {
				r := byMonth(variable, year, make([]float64, month+1)...)[month]
				if r.Value = 6*random.Float64() - 3; r.End <= summer.End {
					s.Weather = append(s.Weather, r)
				}
			}
		}
	}
	for at := on(2016, 1, 1); at < summer.End; at += 5 * day {
		seen := scene(at, 0.3+0.5*random.Float64())
		seen.Indices["water"] = 0.2 * wet.Float64()
		s.Imagery = append(s.Imagery, seen)
	}
	for year := 1991; year < 2025; year++ {
		s.Weather = append(s.Weather, crops(year, 7+2*wet.Float64())...)
	}
	s.Weather = append(s.Weather, crops(2025, 3)...)
	return s
}

func scene(at int64, ndvi float64) oracle.Scene {
	return oracle.Scene{Start: at, End: at, ClearBps: 9000, Indices: map[string]float64{"ndvi": ndvi}}
}

// copied is a series whose values may be changed.
func copied(s oracle.Series) oracle.Series {
	s.Weather, s.Imagery = slices.Clone(s.Weather), slices.Clone(s.Imagery)
	for i := range s.Imagery {
		s.Imagery[i].Indices = maps.Clone(s.Imagery[i].Indices)
	}
	return s
}

// only keeps the weather that an index reads.
func only(s oracle.Series, variables []oracle.Variable) oracle.Series {
	s.Weather = slices.DeleteFunc(slices.Clone(s.Weather), func(r oracle.Reading) bool { return !slices.Contains(variables, r.Variable) })
	return s
}

func examples(t *testing.T) (all []*Index) {
	t.Helper()
	for _, e := range Catalogue() {
		x, err := New(e.Name, []byte(e.Example))
		require.NoError(t, err)
		all = append(all, x)
	}
	return all
}

func assess(x *Index, s oracle.Series) Result { return x.Assess(s, summer, 5000, 3) }

// TestOrderOfReadings: every index has a value for the season, the same when
// what was seen comes in another order.
func TestOrderOfReadings(t *testing.T) {
	s := seasonSeries(1)
	shuffled := copied(s)
	random := rand.New(rand.NewPCG(7, 7))
	random.Shuffle(len(shuffled.Weather), func(i, j int) {
		shuffled.Weather[i], shuffled.Weather[j] = shuffled.Weather[j], shuffled.Weather[i]
	})
	random.Shuffle(len(shuffled.Imagery), func(i, j int) {
		shuffled.Imagery[i], shuffled.Imagery[j] = shuffled.Imagery[j], shuffled.Imagery[i]
	})
	for _, x := range examples(t) {
		got := assess(x, s)
		require.Equal(t, oracle.StatusOK, got.Status, "%s: %s", x.Name(), got.Reason)
		require.Equal(t, got, assess(x, shuffled), x.Name())
		require.NoError(t, got.estimate(x.Imagery()).Check(), x.Name())
	}
}

// TestMissingDay: without one reading of the window, no index of weather has a
// value; imagery survives one scene but not the loss of all.
func TestMissingDay(t *testing.T) {
	s := seasonSeries(2)
	for _, x := range examples(t) {
		for _, variable := range x.Variables() {
			gap := only(s, x.Variables())
			gap.Weather = slices.DeleteFunc(gap.Weather, func(r oracle.Reading) bool {
				return r.Variable == variable && r.Start <= on(2025, 7, 5) && r.End > on(2025, 7, 5)
			})
			got := assess(x, gap)
			require.Equal(t, oracle.StatusInsufficient, got.Status, "%s without a day of %s", x.Name(), variable)
			require.Contains(t, got.Reason, string(variable))
		}
		if x.Imagery() {
			dark := copied(s)
			for i := range dark.Imagery {
				dark.Imagery[i].ClearBps = 4999
			}
			require.Equal(t, oracle.StatusInsufficient, assess(x, dark).Status, x.Name())
			dark.Imagery = nil
			require.Equal(t, oracle.StatusInsufficient, assess(x, dark).Status, x.Name())
		}
	}
}

// TestMonotone: more of a variable in the window never moves an index the wrong way.
func TestMonotone(t *testing.T) {
	up := map[string]oracle.Variable{
		"excess_rain@1": oracle.Precipitation, "phase_rain@1": oracle.Precipitation, "wet_run@1": oracle.Precipitation,
		"rain_days@1": oracle.Precipitation, "rainfall_index@1": oracle.Precipitation, "rain_percent@1": oracle.Precipitation,
		"spi@1": oracle.Precipitation, "spei@1": oracle.Precipitation, "wrsi@1": oracle.Precipitation, "water_balance@1": oracle.Precipitation,
		"soil_moisture_percentile@1": oracle.SoilMoisture, "soil_wetness_percentile@1": oracle.SoilWetness, "palmer_z@1": oracle.PalmerZ, "pdsi@1": oracle.PalmerDrought,
		"gdd@1": oracle.MaxTemperature, "gdd_clamped@1": oracle.MinTemperature, "heat@1": oracle.MaxTemperature,
		"min_temperature@1": oracle.MinTemperature, "max_wind@1": oracle.MaxWind, "excess_wind@1": oracle.MaxWind,
	}
	down := map[string]oracle.Variable{"dry_spell@1": oracle.Precipitation, "prf_factor@1": oracle.Precipitation, "frost@1": oracle.MinTemperature, "area_shortfall@1": oracle.Yield}
	random := rand.New(rand.NewPCG(9, 9))
	s := seasonSeries(3)
	for _, x := range examples(t) {
		if x.Imagery() {
			continue
		}
		variable, rises := up[x.Name()]
		if !rises {
			variable = down[x.Name()]
			require.NotEmpty(t, variable, "%s: say which way it goes", x.Name())
		}
		s := only(s, x.Variables())
		moved, before := false, assess(x, s).Value
		for range 40 {
			from := summer.Start + int64(random.IntN(92))*day
			more, by := only(s, x.Variables()), 20*random.Float64()
			if variable == oracle.SoilMoisture || variable == oracle.SoilWetness || variable == oracle.PalmerZ || variable == oracle.PalmerDrought {
				by /= 50
			}
			for i, r := range more.Weather {
				if r.Variable == variable && (r.Start >= from && r.Start < from+8*day || variable == oracle.Yield && r.Start == yearStart(2025)) {
					more.Weather[i].Value += by
				}
			}
			after := assess(x, more).Value
			if rises {
				require.GreaterOrEqual(t, after, before, x.Name())
			} else {
				require.LessOrEqual(t, after, before, x.Name())
			}
			moved = moved || after != before
		}
		require.True(t, moved, "%s never moved with %s", x.Name(), variable)
	}
}

// TestGreener: a season that is greener throughout never looks worse, and one
// that turns brown in a day shows it.
func TestGreener(t *testing.T) {
	s := seasonSeries(4)
	greener, hit := copied(s), copied(s)
	for i, scene := range s.Imagery {
		if scene.Start >= summer.Start {
			greener.Imagery[i].Indices["ndvi"] += 0.1
		}
		if scene.Start >= on(2025, 7, 10) {
			hit.Imagery[i].Indices["ndvi"] = 0.05
		}
	}
	for _, x := range examples(t) {
		if !x.Imagery() || x.Name() == "flooded_share@1" { // it does not look at green
			continue
		}
		before := assess(x, s).Value
		if x.Name() == "abrupt_drop@1" {
			require.Greater(t, assess(x, hit).Value, before)
			continue
		}
		require.Greater(t, assess(x, greener).Value, before, x.Name())
		require.Less(t, assess(x, hit).Value, assess(x, greener).Value, x.Name())
	}
}

// TestUnits: what is a ratio to other years does not know the unit of rain, what
// is a depth of water scales with it.
func TestUnits(t *testing.T) {
	s := seasonSeries(5)
	inches := copied(s)
	for i, r := range s.Weather {
		if r.Variable == oracle.Precipitation || r.Variable == oracle.ReferenceET {
			inches.Weather[i].Value /= 25.4
		}
	}
	for name, params := range map[string]string{
		"spi@1": `{"from_year":1991,"months":3,"to_year":2020}`, "spei@1": `{"from_year":1991,"months":3,"to_year":2020}`,
		"rainfall_index@1": `{"from_year":1991,"to_year":2020}`, "prf_factor@1": `{"coverage_pct":"90","from_year":1991,"to_year":2020}`,
	} {
		x, err := New(name, []byte(params))
		require.NoError(t, err)
		mm, in := assess(x, s), assess(x, inches)
		require.Equal(t, oracle.StatusOK, mm.Status, mm.Reason)
		require.InDelta(t, mm.Value, in.Value, 100, "%s in another unit", name) // inches lose digits at 1e-4
	}
	for _, name := range []string{"excess_rain@1", "phase_rain@1", "water_balance@1"} {
		x, err := New(name, []byte(`{}`))
		require.NoError(t, err)
		require.InDelta(t, float64(assess(x, s).Value)/25.4, assess(x, inches).Value, 60, name)
	}
}

// TestSince: an index needs what it says it reads, and nothing before.
func TestSince(t *testing.T) {
	s := seasonSeries(6)
	for _, x := range examples(t) {
		since := x.Since(summer)
		require.LessOrEqual(t, since, summer.Start, x.Name())
		cut, short := copied(s), copied(s)
		late := func(at int64) func(r oracle.Reading) bool {
			return func(r oracle.Reading) bool { return r.Start < at }
		}
		cut.Weather, short.Weather = slices.DeleteFunc(cut.Weather, late(since)), slices.DeleteFunc(short.Weather, late(since+1))
		cut.Imagery = slices.DeleteFunc(cut.Imagery, func(s oracle.Scene) bool { return s.Start < since })
		require.Equal(t, assess(x, s), assess(x, cut), x.Name())
		if !x.Imagery() {
			require.Equal(t, oracle.StatusInsufficient, assess(x, short).Status, x.Name())
		}
	}
}

// TestBeforeTheEpoch moves whole seasons by 84 years, which keep the calendar:
// the years before 1970, whose seconds are negative, give the same values.
func TestBeforeTheEpoch(t *testing.T) {
	const years = 84
	from := func(year int) (readings []oracle.Reading) {
		random := rand.New(rand.NewPCG(1, 2))
		for _, variable := range []oracle.Variable{oracle.Precipitation, oracle.ReferenceET} {
			values := make([]float64, 12*31)
			for i := range values {
				values[i] = 20 + 80*random.Float64()
			}
			readings = append(readings, byMonth(variable, year, values...)...)
		}
		return readings
	}
	for name, more := range map[string]string{"rainfall_index@1": "", "spi@1": `"months":3,`, "spei@1": `"months":3,`} {
		value := func(year int) Result {
			x, err := New(name, fmt.Appendf(nil, `{"from_year":%d,%s"to_year":%d}`, year, more, year+29))
			require.NoError(t, err)
			w := Window{on(year+30, 5, 1), on(year+30, 8, 1)}
			require.Equal(t, year, date(x.Since(w)).Year())
			return x.Compute(from(year), w)
		}
		late, early := value(2005), value(2005-years)
		require.Equal(t, oracle.StatusOK, late.Status, late.Reason)
		require.Equal(t, late, early, name)
	}
	require.Equal(t, Window{lastSecond + 1, lastSecond + 1}, WindowOf(oracle.Request{WindowStart: 1 << 63, WindowEnd: 1<<64 - 1}))
}
