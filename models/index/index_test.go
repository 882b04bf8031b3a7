package index

import (
	"context"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

const july, august = 1_625_097_600, 1_627_776_000 // 2021, UTC

func daily(variable oracle.Variable, start int64, values ...float64) (out []oracle.Reading) {
	for i, v := range values {
		at := start + int64(i)*day
		out = append(out, oracle.Reading{Variable: variable, Source: "station", Start: at, End: at + day, Value: v})
	}
	return out
}

func span(n int) Window { return Window{july, july + int64(n)*day} }

func TestValues(t *testing.T) {
	rain := []float64{0, 12.5, 2.5, 2.4999, 0, 0, 40.25, 8, 0.1, 0}
	for name, c := range map[string]struct {
		index, params string
		readings      []oracle.Reading
		window        Window
		want          int64
	}{
		"the wet July of Liège": {"excess_rain@1", `{}`, []oracle.Reading{{Variable: oracle.Precipitation, Source: "agera5", Start: july, End: august, Value: 160.72}}, Window{july, august}, 1_607_200},
		"sum of days":           {"excess_rain@1", `{"cap_mm":"0"}`, daily(oracle.Precipitation, july, rain...), span(10), 658_499},
		"capped days":           {"excess_rain@1", `{"cap_mm":"10"}`, daily(oracle.Precipitation, july, rain...), span(10), 330_999},
		"wettest day":           {"excess_rain@1", `{"days":1}`, daily(oracle.Precipitation, july, rain...), span(10), 402_500},
		"wettest three days":    {"excess_rain@1", `{"days":3}`, daily(oracle.Precipitation, july, rain...), span(10), 483_500},
		"three capped days":     {"excess_rain@1", `{"cap_mm":"20","days":3}`, daily(oracle.Precipitation, july, rain...), span(10), 281_000},
		"dry spell":             {"dry_spell@1", `{"threshold_mm":"2.5"}`, daily(oracle.Precipitation, july, rain...), span(10), 30_000},
		"no dry day":            {"dry_spell@1", `{"threshold_mm":"2.5"}`, daily(oracle.Precipitation, july, 3, 3), span(2), 0},
		"all dry":               {"dry_spell@1", `{"threshold_mm":"2.5"}`, daily(oracle.Precipitation, july, 0, 1, 2), span(3), 30_000},
		"rain days":             {"rain_days@1", `{"threshold_mm":"2.5"}`, daily(oracle.Precipitation, july, rain...), span(10), 40_000},
		"eight rain days":       {"rain_days@1", `{"threshold_mm":"1"}`, daily(oracle.Precipitation, july, 1, 2, 3, 0, 4, 5, 6, 7, 8, 0.9), span(10), 80_000},
		"maize degree days": {"gdd@1", `{"base_c":"10","cap_c":"30"}`, append(daily(oracle.MaxTemperature, july, 25, 12, 40, 21.5),
			daily(oracle.MinTemperature, july, 13, 2, 28, 10)...), span(4), (9+0+20)*10_000 + 57_500},
		"degree days from below zero": {"gdd@1", `{"base_c":"-2"}`, append(daily(oracle.MaxTemperature, july, 3),
			daily(oracle.MinTemperature, july, -5)...), span(1), 10_000},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New(c.index, []byte(c.params))
			require.NoError(t, err)
			got := x.Compute(c.readings, c.window)
			require.Equal(t, Result{Value: c.want, Low: c.want, High: c.want, Status: oracle.StatusOK}, got)
		})
	}
}

func TestWhatCannotBeComputed(t *testing.T) {
	days := daily(oracle.Precipitation, july, 1, 2, 3, 4)
	for name, c := range map[string]struct {
		index, params string
		readings      []oracle.Reading
		window        Window
		status        oracle.Status
		want          string
	}{
		"nothing":     {"excess_rain@1", `{}`, nil, span(4), oracle.StatusInsufficient, "no source has precipitation"},
		"gap":         {"excess_rain@1", `{}`, slices.Delete(slices.Clone(days), 1, 2), span(4), oracle.StatusInsufficient, "no source has precipitation"},
		"overlap":     {"excess_rain@1", `{}`, append(slices.Clone(days), days[2]), span(4), oracle.StatusInsufficient, "no source has precipitation"},
		"short":       {"excess_rain@1", `{}`, days, span(5), oracle.StatusInsufficient, "no source has precipitation"},
		"two halves":  {"excess_rain@1", `{}`, mixed(days), span(4), oracle.StatusInsufficient, "no source has precipitation"},
		"backwards":   {"excess_rain@1", `{}`, days, Window{august, july}, oracle.StatusInsufficient, "no source has precipitation"},
		"negative":    {"excess_rain@1", `{}`, daily(oracle.Precipitation, july, 1, -0.1), span(2), oracle.StatusInsufficient, "no such weather"},
		"fill value":  {"excess_rain@1", `{}`, daily(oracle.Precipitation, july, -999), span(1), oracle.StatusInsufficient, "no such weather"},
		"absurd":      {"excess_rain@1", `{}`, daily(oracle.Precipitation, july, 5000), span(1), oracle.StatusInsufficient, "no such weather"},
		"not finite":  {"excess_rain@1", `{}`, daily(oracle.Precipitation, july, math.NaN()), span(1), oracle.StatusInsufficient, "no source has"},
		"few days":    {"excess_rain@1", `{"days":5}`, days, span(4), oracle.StatusOutOfDomain, "the window has 4 days"},
		"monthly":     {"excess_rain@1", `{"days":5}`, []oracle.Reading{{Variable: oracle.Precipitation, Start: july, End: august, Value: 100}}, Window{july, august}, oracle.StatusInsufficient, "is not daily"},
		"no minimum":  {"gdd@1", `{"base_c":"10"}`, daily(oracle.MaxTemperature, july, 20), span(1), oracle.StatusInsufficient, "no source has min_temperature"},
		"kelvin":      {"gdd@1", `{"base_c":"10"}`, append(daily(oracle.MaxTemperature, july, 293), daily(oracle.MinTemperature, july, 280)...), span(1), oracle.StatusInsufficient, "no such weather"},
		"dry monthly": {"dry_spell@1", `{"threshold_mm":"1"}`, []oracle.Reading{{Variable: oracle.Precipitation, Start: july, End: august}}, Window{july, august}, oracle.StatusInsufficient, "is not daily"},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New(c.index, []byte(c.params))
			require.NoError(t, err)
			got := x.Compute(c.readings, c.window)
			require.Equal(t, c.status, got.Status)
			require.Contains(t, got.Reason, c.want)
			require.Zero(t, got.Value)
		})
	}
}

func mixed(days []oracle.Reading) []oracle.Reading {
	out := slices.Clone(days)
	for i := range out[:2] {
		out[i].Source = "other"
	}
	return out
}

// TestFallbackSourceIsTakenWhole: a primary with a gap gives way, unmixed.
func TestFallbackSourceIsTakenWhole(t *testing.T) {
	primary := daily(oracle.Precipitation, july, 1, 2, 3)
	fallback := daily(oracle.Precipitation, july, 10, 20, 30)
	for i := range fallback {
		fallback[i].Source = "fallback"
	}
	x, err := New("excess_rain@1", nil)
	require.NoError(t, err)
	require.EqualValues(t, 60_000, x.Compute(append(slices.Clone(primary), fallback...), span(3)).Value)
	require.EqualValues(t, 600_000, x.Compute(append(slices.Delete(slices.Clone(primary), 1, 2), fallback...), span(3)).Value)
}

// TestAgainstPlainVersion compares with sums written out, and shuffles readings.
func TestAgainstPlainVersion(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		n, days := 1+random.IntN(40), 1+random.IntN(6)
		rain := make([]float64, n)
		for i := range rain {
			rain[i] = math.Round(max(0, random.Float64()*60-30)*1e4) / 1e4
		}
		readings := daily(oracle.Precipitation, july, rain...)
		var best, total int64
		for i := range rain {
			total += int64(math.Round(rain[i] * 1e4))
			run := int64(0)
			for j := i; j < i+days && i+days <= n; j++ {
				run += int64(math.Round(rain[j] * 1e4))
			}
			best = max(best, run)
		}
		random.Shuffle(n, func(i, j int) { readings[i], readings[j] = readings[j], readings[i] })
		whole, err := New("excess_rain@1", nil)
		require.NoError(t, err)
		require.Equal(t, total, whole.Compute(readings, span(n)).Value)
		if days <= n {
			x, err := New("excess_rain@1", []byte(`{"days":`+string(rune('0'+days))+`}`))
			require.NoError(t, err)
			require.Equal(t, best, x.Compute(readings, span(n)).Value)
		}
	}
}

func TestNewRefuses(t *testing.T) {
	for _, c := range [][3]string{
		{"excess_rain@2", `{}`, "this node has"},
		{"excess_rain@1", `{ }`, "not canonical"},
		{"excess_rain@1", `{"days":1,"cap_mm":"5"}`, "not canonical"},
		{"excess_rain@1", `{"days":1,"days":1}`, "not canonical"},
		{"excess_rain@1", `{"cap":"5"}`, "unknown field"},
		{"excess_rain@1", `{"cap_mm":5}`, "cannot unmarshal"},
		{"excess_rain@1", `{"cap_mm":"-5"}`, "want cap_mm"},
		{"excess_rain@1", `{"days":-1}`, "want cap_mm"},
		{"excess_rain@1", `{"days":1.5}`, "cannot unmarshal"},
		{"excess_rain@1", `[]`, "cannot unmarshal"},
		{"excess_rain@1", `{`, "unexpected end"},
		{"excess_rain@1", `{"cap_mm":"1.23456"}`, "at most four places"},
		{"excess_rain@1", `{"cap_mm":"1."}`, "want a decimal"},
		{"excess_rain@1", `{"cap_mm":"1e3"}`, "want a decimal"},
		{"dry_spell@1", `{}`, "threshold_mm"},
		{"rain_days@1", `{"threshold_mm":"0"}`, "threshold_mm"},
		{"gdd@1", `{}`, "base_c"},
		{"gdd@1", `{"base_c":"10","cap_c":"5"}`, "cap_c"},
	} {
		_, err := New(c[0], []byte(c[1]))
		require.ErrorContains(t, err, c[2], "%s %s", c[0], c[1])
	}
}

func TestDigest(t *testing.T) {
	plain, err := New("excess_rain@1", nil)
	require.NoError(t, err)
	empty, err := New("excess_rain@1", []byte(`{}`))
	require.NoError(t, err)
	capped, err := New("excess_rain@1", []byte(`{"cap_mm":"0"}`))
	require.NoError(t, err)
	require.Equal(t, oracle.Keccak([]byte(`excess_rain@1{}`)), plain.Digest())
	require.Equal(t, plain.Digest(), empty.Digest())
	require.NotEqual(t, plain.Digest(), capped.Digest())
	require.Equal(t, "mm", plain.Unit())
	require.Equal(t, []oracle.Variable{oracle.Precipitation}, plain.Variables())
	require.Subset(t, Names(), []string{"dry_spell@1", "excess_rain@1", "gdd@1", "rain_days@1"}, "what policies may name stays")
}

func TestEstimate(t *testing.T) {
	x, err := New("excess_rain@1", nil)
	require.NoError(t, err)
	a, b := oracle.Hash{1}, oracle.Hash{2}
	task := oracle.Task{Request: oracle.Request{WindowStart: july, WindowEnd: july + 2*day}, Parcels: []oracle.Parcel{{Risk: a}, {Risk: b}}}
	evidence := oracle.Evidence{Series: []oracle.Series{
		{Risk: a, Weather: daily(oracle.Precipitation, july, 1.5, 2)}, {Risk: b, Missing: "the source is down"},
	}}
	got, err := x.Estimate(t.Context(), task, evidence)
	require.NoError(t, err)
	require.Equal(t, []oracle.Estimate{
		{Value: 35_000, Low: 35_000, High: 35_000, ClearBps: 10_000, Status: oracle.StatusOK}, {Status: oracle.StatusInsufficient},
	}, got)
	for _, e := range got {
		require.NoError(t, e.Check())
	}
	require.Equal(t, "the source is down", x.Explain(task, evidence.Series[1]).Reason)
	evidence.Series[1].Risk = a
	_, err = x.Estimate(t.Context(), task, evidence)
	require.ErrorContains(t, err, "series 1 is of risk")
	_, err = x.Estimate(t.Context(), task, oracle.Evidence{})
	require.ErrorContains(t, err, "0 series for 2 parcels")
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	evidence.Series[1].Risk = b
	_, err = x.Estimate(ended, task, evidence)
	require.ErrorIs(t, err, context.Canceled)
}

func FuzzNew(f *testing.F) {
	f.Add("excess_rain@1", []byte(`{"cap_mm":"2.5","days":3}`))
	f.Add("gdd@1", []byte(`{"base_c":"-2"}`))
	f.Fuzz(func(t *testing.T, name string, params []byte) {
		x, err := New(name, params)
		if err != nil {
			return
		}
		if got := x.Compute(daily(oracle.Precipitation, july, 1, 2, 3), span(3)); got.Status == oracle.StatusInvalid {
			t.Fatalf("%s %s: no status", name, params)
		}
	})
}
