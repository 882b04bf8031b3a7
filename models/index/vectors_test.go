package index

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// independent is testdata/vectors/indices.json, which other people's code wrote.
type independent struct {
	From      int          `json:"from_year"`
	Baseline  [2]int       `json:"baseline"`
	Rain      []float64    `json:"rain_mm"`
	PET       []float64    `json:"pet_mm"`
	SPI, SPEI []standardAt `json:"-"`
	Daily     struct {
		Year       int       `json:"year"`
		Latitude   float64   `json:"latitude"`
		Low        []float64 `json:"tmin_c"`
		High       []float64 `json:"tmax_c"`
		Rain       []float64 `json:"rain_mm"`
		Hargreaves []float64 `json:"hargreaves_mm"`
	} `json:"daily"`
	counts map[string]float64
}

type standardAt struct {
	Months, Year, Month int
	Value               float64
}

func independentForT(t *testing.T) (v independent) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(oracletest.Root(t), "testdata", "vectors", "indices.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &v))
	var more struct {
		SPI   []standardAt               `json:"spi"`
		SPEI  []standardAt               `json:"spei"`
		Daily map[string]json.RawMessage `json:"daily"`
	}
	require.NoError(t, json.Unmarshal(b, &more))
	v.SPI, v.SPEI, v.counts = more.SPI, more.SPEI, map[string]float64{}
	for name, raw := range more.Daily {
		var count float64
		if json.Unmarshal(raw, &count) == nil {
			v.counts[name] = count
		}
	}
	return v
}

// byMonth are readings of calendar months from January of a year.
func byMonth(variable oracle.Variable, year int, values ...float64) (out []oracle.Reading) {
	for i, v := range values {
		start := time.Date(year, time.Month(1+i), 1, 0, 0, 0, 0, time.UTC)
		out = append(out, oracle.Reading{Variable: variable, Source: "division", Start: start.Unix(), End: start.AddDate(0, 1, 0).Unix(), Value: v})
	}
	return out
}

func monthEnd(year, month int) int64 {
	return time.Date(year, time.Month(month+1), 1, 0, 0, 0, 0, time.UTC).Unix()
}

func TestStandardIndicesAgainstOthers(t *testing.T) {
	v := independentForT(t)
	readings := append(byMonth(oracle.Precipitation, v.From, v.Rain...), byMonth(oracle.ReferenceET, v.From, v.PET...)...)
	for name, all := range map[string][]standardAt{"spi@1": v.SPI, "spei@1": v.SPEI} {
		require.Len(t, all, 140)
		for _, c := range all {
			x, err := New(name, fmt.Appendf(nil, `{"from_year":%d,"months":%d,"to_year":%d}`, v.Baseline[0], c.Months, v.Baseline[1]))
			require.NoError(t, err)
			end := monthEnd(c.Year, c.Month)
			got := x.Compute(readings, Window{monthEnd(c.Year, c.Month-1), end})
			require.Equal(t, oracle.StatusOK, got.Status, "%s %+v: %s", name, c, got.Reason)
			require.InDelta(t, c.Value, float64(got.Value)/scale, 1.1e-4, "%s %+v", name, c)
		}
	}
}

func TestDailyIndicesAgainstOthers(t *testing.T) {
	v := independentForT(t)
	d := v.Daily
	start := time.Date(d.Year, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
	readings := append(append(daily(oracle.Precipitation, start, d.Rain...), daily(oracle.MaxTemperature, start, d.High...)...), daily(oracle.MinTemperature, start, d.Low...)...)
	for field, c := range map[string][2]string{
		"gdd_wheat":         {"gdd@1", `{"base_c":"0"}`},
		"gdd_maize":         {"gdd@1", `{"base_c":"10","cap_c":"30"}`},
		"gdd_maize_clamped": {"gdd_clamped@1", `{"base_c":"10","cap_c":"30"}`},
		"heat_30":           {"heat@1", `{"above_c":"30"}`},
		"frost_0":           {"frost@1", `{"below_c":"0"}`},
		"min_temperature":   {"min_temperature@1", `{}`},
		"dry_spell_1":       {"dry_spell@1", `{"threshold_mm":"1"}`},
		"wet_run_1":         {"wet_run@1", `{"threshold_mm":"1"}`},
		"rain_days_1":       {"rain_days@1", `{"threshold_mm":"1"}`},
		"rain_1_day":        {"excess_rain@1", `{"days":1}`},
		"rain_5_days":       {"excess_rain@1", `{"days":5}`},
	} {
		x, err := New(c[0], []byte(c[1]))
		require.NoError(t, err)
		got := x.Compute(readings, Window{start, start + 365*day})
		require.Equal(t, oracle.StatusOK, got.Status, field)
		require.Contains(t, v.counts, field)
		require.InDelta(t, v.counts[field], float64(got.Value)/scale, 1e-4, field)
	}
	for i, want := range d.Hargreaves {
		require.InDelta(t, want, Hargreaves(d.High[i], d.Low[i], d.Latitude, i+1), 2e-3, "day %d", i+1)
	}
}

// TestHargreavesExample is example 20 of FAO-56 (Lyon in July), and its example
// 8 for the radiation (20° south, 3 September).
func TestHargreavesExample(t *testing.T) {
	require.InDelta(t, 32.2, Extraterrestrial(-20, 246), 0.05)
	require.InDelta(t, 40.6, Extraterrestrial(45.72, 196), 0.15)
	require.InDelta(t, 5.0, Hargreaves(26.6, 14.8, 45.72, 196), 0.05)
	require.Zero(t, Hargreaves(-20, -30, 45, 10))
}
