package node

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestSameNamesTheFirstValue: somebody must be able to look it up.
func TestSameNamesTheFirstValue(t *testing.T) {
	series := func(change func(*oracle.Series)) oracle.Series {
		s := oracle.Series{
			Crop:    "wheat",
			Imagery: []oracle.Scene{{Item: "S2_1", Bands: map[string]float64{"red": 0.1, "nir": 0.4}}, {Item: "S2_2"}},
			Weather: []oracle.Reading{{Variable: oracle.Precipitation, Value: 1.5}, {Variable: oracle.Precipitation, Value: 3}},
		}
		change(&s)
		return s
	}
	require.NoError(t, same("series", series(func(*oracle.Series) {}), series(func(*oracle.Series) {})))
	for want, change := range map[string]func(*oracle.Series){
		`series of F1.weather[1].value differs: recorded 3, re-derived 3.5`:                    func(s *oracle.Series) { s.Weather[1].Value = 3.5 },
		`series of F1.imagery[0].bands.nir differs: recorded 0.4, re-derived 0.41`:             func(s *oracle.Series) { s.Imagery[0].Bands["nir"] = 0.41; s.Weather[0].Value = 9 },
		`series of F1.imagery[0].bands.nir differs: recorded 0.4, re-derived nothing`:          func(s *oracle.Series) { delete(s.Imagery[0].Bands, "nir") },
		`series of F1.imagery[0].bands.blue differs: recorded nothing, re-derived 0.05`:        func(s *oracle.Series) { s.Imagery[0].Bands["blue"] = 0.05 },
		`series of F1.weather[2] differs: recorded nothing, re-derived {"end":0`:               func(s *oracle.Series) { s.Weather = append(s.Weather, oracle.Reading{}) },
		`series of F1.weather[1] differs: recorded {`:                                          func(s *oracle.Series) { s.Weather = s.Weather[:1] },
		`series of F1.crop differs: recorded "wheat", re-derived "` + strings.Repeat("x", 199): func(s *oracle.Series) { s.Crop = strings.Repeat("x", 1000) },
		`series of F1.weather differs: recorded [`:                                             func(s *oracle.Series) { s.Weather = nil },
	} {
		require.ErrorContains(t, same("series of F1", series(func(*oracle.Series) {}), series(change)), want)
	}
	require.ErrorContains(t, same("decisions", []string{"a", "b"}, []string{"a", "c"}), `decisions[1] differs: recorded "b", re-derived "c"`)
}
