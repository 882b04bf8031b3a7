package terms_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// days are daily rain readings from an arbitrary day on.
func days(mm ...float64) (out []oracle.Reading, w index.Window) {
	const start, day = 1_625_097_600, 86_400
	for i, v := range mm {
		at := int64(start + i*day)
		out = append(out, oracle.Reading{Variable: oracle.Precipitation, Source: "station", Start: at, End: at + day, Value: v})
	}
	return out, index.Window{Start: start, End: start + int64(len(mm))*day}
}

// months are monthly rain readings from May 2021 on.
func months(mm ...float64) (out []oracle.Reading, w index.Window) {
	starts := []int64{1_619_827_200, 1_622_505_600, 1_625_097_600, 1_627_776_000} // May to August
	for i, v := range mm {
		out = append(out, oracle.Reading{Variable: oracle.Precipitation, Source: "division", Start: starts[i], End: starts[i+1], Value: v})
	}
	return out, index.Window{Start: starts[0], End: starts[len(mm)]}
}

// tick is a tick contract as a line: so much per unit beyond the strike, up to a
// limit that the sum insured is.
func tick(strike, limitAt int32) terms.Curve {
	return terms.Curve{Kind: terms.Linear, Trigger: strike * 10_000, Exit: limitAt * 10_000}
}

// forage are the published steps of a percent-of-normal cover that are at hand:
// 78 to 80 % pays 3.5 %, 76 to 78 % 7 %, 60 to 62 % 35 %, 50 to 52 % 55 %, and
// less than 32 % all. A step that excludes its end begins 0.0001 below it.
var forage = terms.Curve{Kind: terms.Steps, Trigger: 800_000, Exit: 319_999, Bands: []terms.Band{
	{Threshold: 319_999, ShareBps: 10_000},
	{Threshold: 519_999, ShareBps: 5_500},
	{Threshold: 619_999, ShareBps: 3_500},
	{Threshold: 779_999, ShareBps: 700},
	{Threshold: 800_000, ShareBps: 350},
}}

// TestKnownContracts goes from readings to money as contracts on the market do.
func TestKnownContracts(t *testing.T) {
	eightDays, eightWindow := days(5, 6, 0, 7, 8, 9, 0.5, 10, 11, 12)
	oneStorm, stormWindow := days(2, 39, 4)
	forageRain, forageWindow := months(30, 72, 19.98)
	drySpring, dryWindow := months(40, 13.5, 8.5)
	noRain, noWindow := months(0, 0, 0)
	for name, c := range map[string]struct {
		index, params string
		readings      []oracle.Reading
		window        index.Window
		value         int64
		curve         terms.Curve
		insured, paid int64
	}{
		"rain days: (8 - 3) x 10,000":           {"rain_days@1", `{"threshold_mm":"5"}`, eightDays, eightWindow, 80_000, tick(3, 13), 100_000, 50_000},
		"excess: (39 - 20) mm x 10,000":         {"excess_rain@1", `{"days":1}`, oneStorm, stormWindow, 390_000, tick(20, 40), 200_000, 190_000},
		"forage: 76.3 % of normal pays 7 %":     {"rain_percent@1", forageParams, forageRain, forageWindow, 763_200, forage, 40_000, 2_800},
		"PRF: coverage 90, final 62":            {"prf_factor@1", `{"coverage_pct":"90","normal_mm":"100"}`, drySpring, dryWindow, 3_111, tick(0, 1), 10_000, 3_111},
		"PRF: the same as a line to no rain":    {"rainfall_index@1", `{"normal_mm":"100"}`, drySpring, dryWindow, 620_000, tick(90, 0), 10_000, 3_111},
		"PRF: a total loss pays all":            {"prf_factor@1", `{"coverage_pct":"90","normal_mm":"100"}`, noRain, noWindow, 10_000, tick(0, 1), 10_000, 10_000},
		"PRF: a total loss as a line":           {"rainfall_index@1", `{"normal_mm":"100"}`, noRain, noWindow, 0, tick(90, 0), 10_000, 10_000},
		"forage: no rain at all is all of it":   {"rain_percent@1", forageParams, noRain, noWindow, 0, forage, 40_000, 40_000},
		"excess: a storm beyond the limit pays": {"excess_rain@1", `{"days":3}`, oneStorm, stormWindow, 450_000, tick(20, 40), 200_000, 200_000},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := index.New(c.index, []byte(c.params))
			require.NoError(t, err)
			got := x.Compute(c.readings, c.window)
			require.Equal(t, oracle.StatusOK, got.Status, got.Reason)
			if c.index == "rainfall_index@1" || c.index == "prf_factor@1" {
				require.InDelta(t, c.value, got.Value, 1)
			} else {
				require.Equal(t, c.value, got.Value)
			}
			require.NoError(t, c.curve.Check())
			require.Equal(t, c.paid, c.curve.Payout(int32(got.Value), big.NewInt(c.insured)).Int64())
		})
	}
}

const forageParams = `{"months":[{"month":5,"normal_mm":"40","weight":"0.2"},{"month":6,"normal_mm":"60","weight":"0.4"},{"month":7,"normal_mm":"60","weight":"0.4"}]}`

// TestForageSteps reads each published step at both its ends.
func TestForageSteps(t *testing.T) {
	for percent, bps := range map[string]int64{
		"80.0001": 0, "80": 350, "78": 350, "77.9999": 700, "76": 700, "61.9999": 3_500, "60": 3_500, "51.9999": 5_500, "50": 5_500, "32": 5_500, "31.9999": 10_000, "0": 10_000,
	} {
		v, err := terms.ParseValue(percent)
		require.NoError(t, err)
		require.Equal(t, bps, forage.Payout(v, big.NewInt(10_000)).Int64(), percent)
	}
}
