package index

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// maizeKc is the crop curve of maize in percent of the season.
const maizeKc = `"kc":[["0","0.3"],["16","0.3"],["44","1.2"],["76","1.2"],["100","0.35"]]`

func weatherOf(variable oracle.Variable, values ...float64) []oracle.Reading {
	return daily(variable, july, values...)
}

func joined(parts ...[]oracle.Reading) (all []oracle.Reading) {
	for _, p := range parts {
		all = append(all, p...)
	}
	return all
}

// TestMoreValues computes by hand what each index says of a few days or months.
func TestMoreValues(t *testing.T) {
	rain := weatherOf(oracle.Precipitation, 0, 12.5, 2.5, 2.4999, 0, 0, 40.25, 8, 0.1, 0)
	spring := byMonth(oracle.Precipitation, 2021, 10, 20, 30, 40, 30, 72, 19.98, 50)
	year := Window{on(2021, 1, 1), on(2021, 9, 1)}
	for name, c := range map[string]struct {
		index, params string
		readings      []oracle.Reading
		window        Window
		want          int64
	}{
		"phase, no cap":           {"phase_rain@1", `{}`, rain, span(10), 658_499},
		"phase, daily cap":        {"phase_rain@1", `{"cap_mm":"10"}`, rain, span(10), 330_999},
		"phase, pentad cap":       {"phase_rain@1", `{"cap_mm":"15","period_days":5}`, rain, span(10), 300_000},
		"phase, short last":       {"phase_rain@1", `{"cap_mm":"15","period_days":4}`, rain, span(10), 301_000},
		"phase, days 1 to 4":      {"phase_rain@1", `{"from_day":1,"to_day":4}`, rain, span(10), 174_999},
		"missing outside a phase": {"phase_rain@1", `{"from_day":1,"to_day":4}`, rain[1:4], span(10), 174_999},
		"wet run":                 {"wet_run@1", `{"threshold_mm":"2.5"}`, rain, span(10), 20_000},
		"no wet run":              {"wet_run@1", `{"threshold_mm":"50"}`, rain, span(10), 0},
		"rainfall index":          {"rainfall_index@1", `{"normal_mm":"100"}`, weatherOf(oracle.Precipitation, 60, 2), span(2), 620_000},
		"PRF 90 at 62":            {"prf_factor@1", `{"coverage_pct":"90","normal_mm":"100"}`, weatherOf(oracle.Precipitation, 60, 2), span(2), 3_111},
		"PRF total loss":          {"prf_factor@1", `{"coverage_pct":"90","normal_mm":"100"}`, weatherOf(oracle.Precipitation, 0, 0), span(2), 10_000},
		"PRF at the trigger":      {"prf_factor@1", `{"coverage_pct":"90","normal_mm":"100"}`, weatherOf(oracle.Precipitation, 90), span(1), 0},
		"PRF wet":                 {"prf_factor@1", `{"coverage_pct":"70","normal_mm":"100"}`, weatherOf(oracle.Precipitation, 300), span(1), 0},
		"weighted months": {
			"rain_percent@1", `{"months":[{"month":5,"normal_mm":"40","weight":"0.2"},{"month":6,"normal_mm":"60","weight":"0.4"},{"month":7,"normal_mm":"60","weight":"0.4"}]}`, spring, year,
			763_200,
		},
		"weighted, capped": {"rain_percent@1", `{"cap_pct":"100","months":[{"month":5,"normal_mm":"40","weight":"0.2"},{"month":6,"normal_mm":"60","weight":"0.8"}]}`, spring, year, 950_000},
		"clamped maize days": {
			"gdd_clamped@1", `{"base_c":"10","cap_c":"30"}`,
			joined(weatherOf(oracle.MaxTemperature, 25, 12, 40, 8), weatherOf(oracle.MinTemperature, 13, 2, 28, -3)), span(4), 90_000 + 10_000 + 190_000,
		},
		"heat":           {"heat@1", `{"above_c":"32"}`, weatherOf(oracle.MaxTemperature, 31.9, 32, 35.5, 40), span(4), 115_000},
		"heat in phase":  {"heat@1", `{"above_c":"32","from_day":0,"to_day":3}`, weatherOf(oracle.MaxTemperature, 31.9, 32, 35.5, 40), span(4), 35_000},
		"frost":          {"frost@1", `{"below_c":"0"}`, weatherOf(oracle.MinTemperature, 1, -2, -0.25, 4), span(4), 22_500},
		"frost above 0":  {"frost@1", `{"below_c":"2"}`, weatherOf(oracle.MinTemperature, 1, -2), span(2), 50_000},
		"coldest":        {"min_temperature@1", `{}`, weatherOf(oracle.MinTemperature, 1, -2.5, 3), span(3), -25_000},
		"coldest is one": {"min_temperature@1", `{"from_day":2,"to_day":3}`, weatherOf(oracle.MinTemperature, 1, -2.5, 3), span(3), 30_000},
		"windiest":       {"max_wind@1", `{}`, weatherOf(oracle.MaxWind, 10, 31.5, 8), span(3), 315_000},
		"wind over":      {"excess_wind@1", `{"above_ms":"20"}`, weatherOf(oracle.MaxWind, 10, 31.5, 21, 20), span(4), 125_000},
		"water balance":  {"water_balance@1", `{}`, joined(weatherOf(oracle.Precipitation, 0, 3, 0), weatherOf(oracle.ReferenceET, 4, 3, 5)), span(3), -30_000},
		"balance of a month": {"water_balance@1", `{}`, []oracle.Reading{
			{Variable: oracle.Precipitation, Start: july, End: august, Value: 62}, {Variable: oracle.ReferenceET, Start: july, End: august, Value: 124},
		}, Window{july, august}, -20_000},
		"Palmer of July":         {"palmer_z@1", `{"months":[7]}`, byMonth(oracle.PalmerZ, 2021, 1, 2, 3, 4, 5, -2.5, -3.5, 1), year, -35_000},
		"Palmer of June, July":   {"palmer_z@1", `{"months":[6,7]}`, byMonth(oracle.PalmerZ, 2021, 1, 2, 3, 4, 5, -2.5, -3.5, 1), year, -30_000},
		"Palmer of the window":   {"pdsi@1", `{}`, byMonth(oracle.PalmerDrought, 2021, 1, 2, 3, 4, 5, -2.5, -3.5, 1), year, 12_500},
		"satisfied crop":         {"wrsi@1", `{"capacity_mm":"50",` + maizeKc + `}`, joined(weatherOf(oracle.Precipitation, 9, 9, 9), weatherOf(oracle.ReferenceET, 4, 4, 4)), span(3), 1_000_000},
		"crop without a drop":    {"wrsi@1", `{"capacity_mm":"50",` + maizeKc + `}`, joined(weatherOf(oracle.Precipitation, 0, 0, 0), weatherOf(oracle.ReferenceET, 4, 4, 4)), span(3), 0},
		"crop on the soil alone": {"wrsi@1", `{"capacity_mm":"50","kc":[["0","1"],["100","1"]],"start_mm":"6"}`, joined(weatherOf(oracle.Precipitation, 0, 0), weatherOf(oracle.ReferenceET, 4, 4)), span(2), 750_000},
		"soil that runs over":    {"wrsi@1", `{"capacity_mm":"3","kc":[["0","1"],["100","1"]]}`, joined(weatherOf(oracle.Precipitation, 30, 0), weatherOf(oracle.ReferenceET, 4, 4)), span(2), 875_000},
		"crop's need by stage":   {"wrsi@1", `{"capacity_mm":"50","kc":[["0","0"],["100","1"]]}`, joined(weatherOf(oracle.Precipitation, 1, 0), weatherOf(oracle.ReferenceET, 4, 4)), span(2), 250_000},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New(c.index, []byte(c.params))
			require.NoError(t, err)
			got := x.Compute(c.readings, c.window)
			require.Equal(t, Result{Value: c.want, Low: c.want, High: c.want, Status: oracle.StatusOK}, got)
		})
	}
}

// TestMoreThatCannotBeComputed names what is wrong, and with which status.
func TestMoreThatCannotBeComputed(t *testing.T) {
	july2021 := Window{july, august}
	dry := byMonth(oracle.Precipitation, 1991, make([]float64, 12*31)...)
	same := byMonth(oracle.Precipitation, 1991, make([]float64, 12*31)...)
	for i := range same {
		same[i].Value = 40
	}
	wetZ := byMonth(oracle.PalmerZ, 2021, 1, 2, 3, 4, 5, 6, 7)
	for name, c := range map[string]struct {
		index, params string
		readings      []oracle.Reading
		window        Window
		status        oracle.Status
		want          string
	}{
		"phase beyond":       {"heat@1", `{"above_c":"32","from_day":0,"to_day":3}`, weatherOf(oracle.MaxTemperature, 30, 30), span(2), oracle.StatusOutOfDomain, "the phase ends on day 3"},
		"monthly phase":      {"phase_rain@1", `{"cap_mm":"5"}`, dry, july2021, oracle.StatusInsufficient, "is not daily"},
		"never rained":       {"spi@1", `{"from_year":1991,"months":1,"to_year":2020}`, dry, july2021, oracle.StatusOutOfDomain, "too few years"},
		"always the same":    {"spi@1", `{"from_year":1991,"months":1,"to_year":2020}`, same, july2021, oracle.StatusOutOfDomain, "too few years"},
		"balance the same":   {"spei@1", `{"from_year":1991,"months":1,"to_year":2020}`, joined(same, renamed(dry, oracle.ReferenceET)), july2021, oracle.StatusOutOfDomain, "all the same"},
		"year cut short":     {"spi@1", `{"from_year":1990,"months":1,"to_year":2020}`, same, july2021, oracle.StatusInsufficient, "no source has"},
		"baseline too late":  {"spi@1", `{"from_year":1991,"months":1,"to_year":2021}`, same, july2021, oracle.StatusOutOfDomain, "want it to end before"},
		"not a month's end":  {"spi@1", `{"from_year":1991,"months":1,"to_year":2020}`, same, Window{july, august - day}, oracle.StatusOutOfDomain, "the end of a calendar month"},
		"before the data":    {"rainfall_index@1", `{"from_year":1960,"to_year":1990}`, same, july2021, oracle.StatusInsufficient, "no source has"},
		"beyond calendars":   {"spi@1", `{"from_year":1991,"months":1,"to_year":2020}`, same, Window{-1 << 62, 1 << 62}, oracle.StatusOutOfDomain, "the end of a calendar month"},
		"crossing readings":  {"rainfall_index@1", `{"from_year":1991,"to_year":2000}`, joined(same[:12], twoMonths(1992), same[24:]), july2021, oracle.StatusInsufficient, "crosses"},
		"dry baseline":       {"rainfall_index@1", `{"from_year":1991,"to_year":2020}`, dry, july2021, oracle.StatusOutOfDomain, "never rained"},
		"absurd window":      {"rainfall_index@1", `{"from_year":1991,"to_year":2020}`, dry, Window{august, july}, oracle.StatusOutOfDomain, "not a season"},
		"month not whole":    {"rain_percent@1", `{"months":[{"month":7,"normal_mm":"60","weight":"1"}]}`, weatherOf(oracle.Precipitation, 1, 2), span(2), oracle.StatusOutOfDomain, "month 7 is not whole"},
		"month twice":        {"rain_percent@1", `{"months":[{"month":7,"normal_mm":"60","weight":"1"}]}`, same, Window{on(2020, 7, 1), august}, oracle.StatusOutOfDomain, "or in it twice"},
		"Palmer twice":       {"palmer_z@1", `{"months":[7]}`, byMonth(oracle.PalmerZ, 2020, make([]float64, 24)...), Window{on(2020, 1, 1), on(2022, 1, 1)}, oracle.StatusOutOfDomain, "in the window twice"},
		"Palmer not there":   {"palmer_z@1", `{"months":[3,7]}`, wetZ, july2021, oracle.StatusOutOfDomain, "1 of the 2 months"},
		"Palmer of days":     {"palmer_z@1", `{}`, weatherOf(oracle.PalmerZ, 1, 2), span(2), oracle.StatusInsufficient, "not of one calendar month"},
		"fill value":         {"palmer_z@1", `{}`, byMonth(oracle.PalmerZ, 2021, 1, 2, 3, 4, 5, 6, -99.99), july2021, oracle.StatusInsufficient, "no such weather"},
		"crossed extremes":   {"water_balance@1", `{"latitude_deg":"50"}`, joined(weatherOf(oracle.Precipitation, 1), weatherOf(oracle.MaxTemperature, 5), weatherOf(oracle.MinTemperature, 6)), span(1), oracle.StatusInsufficient, "under min_temperature"},
		"no evaporation":     {"water_balance@1", `{}`, weatherOf(oracle.Precipitation, 1), span(1), oracle.StatusInsufficient, "no source has reference_et"},
		"a crop that sleeps": {"wrsi@1", `{"capacity_mm":"50","kc":[["0","0"],["100","0"]]}`, joined(weatherOf(oracle.Precipitation, 1), weatherOf(oracle.ReferenceET, 4)), span(1), oracle.StatusOutOfDomain, "asked for no water"},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New(c.index, []byte(c.params))
			require.NoError(t, err)
			got := x.Compute(c.readings, c.window)
			require.Equal(t, c.status, got.Status, got.Reason)
			require.Contains(t, got.Reason, c.want)
			require.Zero(t, got.Value)
		})
	}
}

func renamed(readings []oracle.Reading, variable oracle.Variable) (out []oracle.Reading) {
	for _, r := range readings {
		r.Variable = variable
		out = append(out, r)
	}
	return out
}

// twoMonths is a year of rain in readings of two months, June and July together.
func twoMonths(year int) (out []oracle.Reading) {
	months := byMonth(oracle.Precipitation, year, make([]float64, 12)...)
	for i := 1; i < 12; i += 2 {
		out = append(out, oracle.Reading{Variable: oracle.Precipitation, Source: "division", Start: months[i].Start, End: months[min(i+1, 11)].End, Value: 40})
	}
	return append(months[:1:1], out...)
}

func TestMoreRefusals(t *testing.T) {
	for _, c := range [][3]string{
		{"phase_rain@1", `{"period_days":0}`, "period_days"},
		{"phase_rain@1", `{"from_day":5,"to_day":5}`, "from_day"},
		{"phase_rain@1", `{"from_day":-1,"to_day":5}`, "from_day"},
		{"wet_run@1", `{}`, "threshold_mm"},
		{"rainfall_index@1", `{}`, "exactly one"},
		{"rainfall_index@1", `{"from_year":1991,"normal_mm":"5","to_year":2020}`, "exactly one"},
		{"rainfall_index@1", `{"normal_mm":"-5"}`, "normal_mm"},
		{"rainfall_index@1", `{"from_year":2015,"to_year":2020}`, "at least 10 years"},
		{"prf_factor@1", `{"normal_mm":"100"}`, "coverage_pct"},
		{"prf_factor@1", `{"coverage_pct":"101","normal_mm":"100"}`, "coverage_pct"},
		{"rain_percent@1", `{}`, "weights"},
		{"rain_percent@1", `{"months":[{"month":7,"normal_mm":"60","weight":"0.9"}]}`, "weights"},
		{"rain_percent@1", `{"months":[{"month":7,"normal_mm":"0","weight":"1"}]}`, "months[0]"},
		{"rain_percent@1", `{"months":[{"month":7,"normal_mm":"6","weight":"0.5"},{"month":7,"normal_mm":"6","weight":"0.5"}]}`, "months[1]"},
		{"spi@1", `{"from_year":1991,"months":0,"to_year":2020}`, "months 0"},
		{"spi@1", `{"from_year":2010,"months":3,"to_year":2020}`, "at least 20 years"},
		{"spei@1", `{"from_year":1991,"latitude_deg":"80","months":3,"to_year":2020}`, "latitude_deg"},
		{"water_balance@1", `{"latitude_deg":"-70"}`, "latitude_deg"},
		{"wrsi@1", `{"capacity_mm":"50"}`, "kc"},
		{"wrsi@1", `{` + strings.Replace(`"capacity_mm":"50",`+maizeKc, `["16","0.3"]`, `["16","0.3","1"]`, 1) + `}`, "kc[1]"},
		{"wrsi@1", `{"capacity_mm":"50","kc":[["0","1"],["90","1"]]}`, "from \"0\" to \"100\""},
		{"wrsi@1", `{"capacity_mm":"0",` + maizeKc + `}`, "capacity_mm"},
		{"wrsi@1", `{"capacity_mm":"50",` + maizeKc + `,"start_mm":"51"}`, "start_mm"},
		{"gdd_clamped@1", `{"base_c":"10"}`, "cap_c"},
		{"gdd_clamped@1", `{"cap_c":"10"}`, "base_c"},
		{"heat@1", `{}`, "above_c"},
		{"frost@1", `{"below_c":"21"}`, "below_c"},
		{"excess_wind@1", `{}`, "above_ms"},
		{"palmer_z@1", `{"months":[7,6]}`, "rising"},
		{"soil_moisture_percentile@1", `{}`, "from_year"},
		{"vci@1", `{"from_year":2017,"index":"evi","period":"dekad","to_year":2024}`, "index"},
		{"vci@1", `{"from_year":2017,"index":"ndvi","period":"week","to_year":2024}`, "period"},
		{"ndvi_z@1", `{"from_year":2022,"index":"ndvi","period":"month","to_year":2024}`, "at least 5 years"},
		{"abrupt_drop@1", `{"index":"ndvi"}`, "max_days"},
		{"abrupt_drop@1", `{"confirm":4,"index":"ndvi","max_days":5}`, "confirm"},
		{"abrupt_area@1", `{"index":"ndvi"}`, "max_gap_days"},
	} {
		_, err := New(c[0], []byte(c[1]))
		require.ErrorContains(t, err, c[2], "%s %s", c[0], c[1])
	}
}

// TestLongestSeasons: what a hostile but valid reading may say neither overflows
// nor fits what is signed.
func TestLongestSeasons(t *testing.T) {
	rain := make([]float64, 366)
	for i := range rain {
		rain[i] = 2000
	}
	for name, params := range map[string]string{
		"rain_percent@1":   `{"months":[{"month":8,"normal_mm":"0.0001","weight":"1"}]}`,
		"rainfall_index@1": `{"normal_mm":"0.0001"}`,
	} {
		x, err := New(name, []byte(params))
		require.NoError(t, err)
		got := x.Compute(daily(oracle.Precipitation, july, rain...), span(366))
		require.Greater(t, got.Value, int64(1e14), name)
		require.Equal(t, oracle.Estimate{Status: oracle.StatusOutOfDomain}, got.estimate(false), name)
	}
}
