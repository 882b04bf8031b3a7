package index

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// years are scenes on the 5th, 15th and 25th of July, one NDVI per year from 2016.
func julys(values ...float64) (out []oracle.Scene) {
	for i, v := range values {
		for _, d := range []int{5, 15, 25} {
			out = append(out, scene(on(2016+i, 7, d), v))
		}
	}
	return out
}

func TestSceneValues(t *testing.T) {
	window := Window{on(2021, 7, 1), on(2021, 8, 1)}
	green := julys(0.5, 0.6, 0.7, 0.8, 0.4, 0.45)
	storm := []oracle.Scene{scene(on(2021, 6, 28), 0.82), scene(on(2021, 7, 8), 0.8), scene(on(2021, 7, 13), 0.3), scene(on(2021, 7, 18), 0.35), scene(on(2021, 7, 28), 0.6)}
	cloud := []oracle.Scene{scene(on(2021, 7, 1), 0.8), scene(on(2021, 7, 6), 0.1), scene(on(2021, 7, 11), 0.78)}
	month := []oracle.Scene{}
	for year := 2016; year <= 2021; year++ {
		month = append(month, oracle.Scene{Start: on(year, 7, 1), End: on(year, 8, 1), ClearBps: 8000, Indices: map[string]float64{"ndvi": 0.3 + 0.1*float64(year-2016)}})
	}
	for name, c := range map[string]struct {
		index, params string
		scenes        []oracle.Scene
		want          float64
	}{
		"VCI":                 {"vci@1", `{"from_year":2016,"index":"ndvi","period":"dekad","to_year":2020}`, green, 12.5},
		"VCI above the best":  {"vci@1", `{"from_year":2016,"index":"ndvi","period":"month","to_year":2020}`, julys(0.5, 0.6, 0.7, 0.8, 0.4, 0.95), 100},
		"VCI under the worst": {"vci@1", `{"from_year":2016,"index":"ndvi","period":"month","to_year":2020}`, julys(0.5, 0.6, 0.7, 0.8, 0.4, 0.1), 0},
		"VCI of composites":   {"vci@1", `{"from_year":2016,"index":"ndvi","period":"month","to_year":2020}`, month, 100},
		"z":                   {"ndvi_z@1", `{"from_year":2016,"index":"ndvi","period":"dekad","to_year":2020}`, green, (0.45 - 0.6) / math.Sqrt(0.025)},
		"percentile":          {"ndvi_cumulative@1", `{"from_year":2016,"index":"ndvi","period":"dekad","to_year":2020}`, green, 20},
		"percentile of equal": {"ndvi_cumulative@1", `{"from_year":2016,"index":"ndvi","period":"dekad","to_year":2020}`, julys(0.5, 0.6, 0.7, 0.8, 0.4, 0.5), 30},
		"drop":                {"abrupt_drop@1", `{"index":"ndvi","max_days":20}`, storm, 0.52},
		"drop, near dates":    {"abrupt_drop@1", `{"index":"ndvi","max_days":5}`, storm, 0.5},
		"drop, confirmed":     {"abrupt_drop@1", `{"confirm":1,"index":"ndvi","max_days":20}`, storm, 0.47},
		"an unmarked cloud":   {"abrupt_drop@1", `{"index":"ndvi","max_days":10}`, cloud, 0.7},
		"a cloud unconfirmed": {"abrupt_drop@1", `{"confirm":1,"index":"ndvi","max_days":10}`, cloud, 0.02},
		"rise":                {"abrupt_drop@1", `{"index":"ndvi","max_days":10,"rise":true}`, storm, 0.25},
		"no fall":             {"abrupt_drop@1", `{"index":"ndvi","max_days":40}`, []oracle.Scene{scene(on(2021, 7, 3), 0.2), scene(on(2021, 7, 9), 0.4)}, 0},
		// level 7 days at .8, down over 5, up over 5, up over 10, level 4
		"area": {"abrupt_area@1", `{"index":"ndvi","max_gap_days":10}`, storm[1:], 7*0.8 + 5*0.55 + 5*0.325 + 10*0.475 + 4*0.6},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New(c.index, []byte(c.params))
			require.NoError(t, err)
			got := x.Assess(oracle.Series{Imagery: c.scenes}, window, 5000, 1)
			require.Equal(t, oracle.StatusOK, got.Status, got.Reason)
			require.InDelta(t, c.want, float64(got.Value)/scale, 1e-4)
			require.Equal(t, got.Value, got.Low)
			require.Contains(t, []uint16{8000, 9000}, got.estimate(true).ClearBps)
		})
	}
}

func TestScenesThatCannotBeUsed(t *testing.T) {
	window := Window{on(2021, 7, 1), on(2021, 8, 1)}
	green := julys(0.5, 0.6, 0.7, 0.8, 0.4, 0.45)
	spoil := func(change func(s *oracle.Scene)) []oracle.Scene {
		out := julys(0.5, 0.6, 0.7, 0.8, 0.4, 0.45)
		for i := range out {
			if out[i].Start >= window.Start {
				change(&out[i])
			}
		}
		return out
	}
	const vci = `{"from_year":2016,"index":"ndvi","period":"dekad","to_year":2020}`
	for name, c := range map[string]struct {
		index, params string
		scenes        []oracle.Scene
		status        oracle.Status
		want          string
	}{
		"cloudy":            {"vci@1", vci, spoil(func(s *oracle.Scene) { s.ClearBps = 5999 }), oracle.StatusInsufficient, "0 dates were clear enough"},
		"no such index":     {"vci@1", vci, spoil(func(s *oracle.Scene) { s.Indices = nil }), oracle.StatusInsufficient, "0 dates"},
		"not a number":      {"vci@1", vci, spoil(func(s *oracle.Scene) { s.Indices["ndvi"] = math.NaN() }), oracle.StatusInsufficient, "0 dates"},
		"no such greenness": {"vci@1", vci, spoil(func(s *oracle.Scene) { s.Indices["ndvi"] = 1.5 }), oracle.StatusInsufficient, "0 dates"},
		"few dates":         {"vci@1", vci, green[:16], oracle.StatusInsufficient, "1 dates were clear enough: the product asks for 2"},
		"few periods":       {"ndvi_z@1", vci, append(green[:15:15], scene(on(2021, 7, 25), 0.4), scene(on(2021, 7, 26), 0.4)), oracle.StatusInsufficient, "1 of the window's 3 dekads"},
		"few years":         {"vci@1", vci, green[3:], oracle.StatusInsufficient, "0 of the window's 3 dekads"},
		"all years alike":   {"vci@1", vci, julys(0.5, 0.5, 0.5, 0.5, 0.5, 0.5), oracle.StatusInsufficient, "0 of the window's 3 dekads"},
		"baseline runs in":  {"vci@1", `{"from_year":2016,"index":"ndvi","period":"dekad","to_year":2021}`, green, oracle.StatusOutOfDomain, "end before the window"},
		"lone dates":        {"abrupt_drop@1", `{"index":"ndvi","max_days":5}`, green, oracle.StatusInsufficient, "no two usable dates"},
		"gap":               {"abrupt_area@1", `{"index":"ndvi","max_gap_days":9}`, green, oracle.StatusInsufficient, "no usable date in 10 days"},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New(c.index, []byte(c.params))
			require.NoError(t, err)
			got := x.Assess(oracle.Series{Imagery: c.scenes}, window, 6000, 2)
			require.Equal(t, c.status, got.Status, got.Reason)
			require.Contains(t, got.Reason, c.want)
		})
	}
	x, err := New("ndvi_cumulative@1", []byte(vci))
	require.NoError(t, err)
	patchy := append(green[1:15:15], scene(on(2015, 7, 5), 0.4)) // 2016 lacks its first dekad, 2015 is no baseline year
	patchy = append(patchy, green[15:]...)
	got := x.Assess(oracle.Series{Imagery: patchy}, window, 6000, 2)
	require.Equal(t, oracle.StatusOK, got.Status, "two dekads have five years: %s", got.Reason)
	require.Equal(t, oracle.StatusOutOfDomain, x.Assess(oracle.Series{Imagery: green}, Window{on(2021, 7, 2), on(2021, 7, 10)}, 6000, 1).Status, "no whole dekad")
	require.Equal(t, "it is down", x.Assess(oracle.Series{Missing: "it is down"}, window, 0, 0).Reason)
}

func TestPeriods(t *testing.T) {
	got := periods(Window{on(2024, 2, 1), on(2024, 3, 11)}, "dekad")
	require.Equal(t, []Window{
		{on(2024, 2, 1), on(2024, 2, 11)},
		{on(2024, 2, 11), on(2024, 2, 21)},
		{on(2024, 2, 21), on(2024, 3, 1)},
		{on(2024, 3, 1), on(2024, 3, 11)},
	}, got)
	require.Len(t, periods(Window{on(2023, 12, 2), on(2024, 3, 1)}, "month"), 2, "December is not whole")
	require.Empty(t, periods(Window{on(2024, 3, 1), on(2024, 2, 1)}, "month"))
	require.Empty(t, periods(Window{0, 1 << 62}, "dekad"))
}
