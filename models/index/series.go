package index

import (
	"fmt"
	"math"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const (
	scale = 10_000 // values are in 1e-4 of their unit
	day   = 86_400 // seconds
)

// bounds are what a reading of a variable may be, per day of its period for
// sums. A value outside is a broken reading, not weather.
var bounds = map[oracle.Variable]struct{ low, high float64 }{
	oracle.Precipitation:   {0, 2_000}, // mm per day; the record is 1,825
	oracle.MeanTemperature: {-95, 65},  // °C
	oracle.MaxTemperature:  {-95, 65},
	oracle.MinTemperature:  {-95, 65},
	oracle.ReferenceET:     {-2, 40},  // mm per day; dew is negative
	oracle.MaxWind:         {0, 120},  // m/s
	oracle.PalmerZ:         {-30, 30}, // the driest and wettest months on record stay well within
	oracle.PalmerDrought:   {-20, 20},
	oracle.SoilMoisture:    {0, 1}, // m³/m³
	oracle.SoilWetness:     {0, 1}, // of saturation
}

// point is one reading as an integer in 1e-4 of its unit.
type point struct {
	start, end int64 // unix seconds, half open
	value      int64
}

// points reads a variable over the window in time order, all of it from one
// source. daily asks for one reading per day.
func points(readings []oracle.Reading, variable oracle.Variable, w Window, daily bool) ([]point, Result) {
	tiles, ok := models.Tile(readings, variable, w.Start, w.End)
	if !ok {
		return nil, refuse(oracle.StatusInsufficient, "no source has %s for the whole window", variable)
	}
	out := make([]point, len(tiles))
	for i, r := range tiles {
		if daily && r.End-r.Start != day {
			return nil, refuse(oracle.StatusInsufficient, "%s of %s is not daily, and the index needs days", variable, r.Source)
		}
		b, days := bounds[variable], 1.0
		if variable == oracle.Precipitation || variable == oracle.ReferenceET {
			days = max(1, float64(r.End-r.Start)/day)
		}
		if r.Value < b.low*days || r.Value > b.high*days {
			return nil, refuse(oracle.StatusInsufficient, "%s of %s is %g at %d: no such weather", variable, r.Source, r.Value, r.Start)
		}
		out[i] = point{r.Start, r.End, quantise(r.Value)}
	}
	return out, Result{Status: oracle.StatusOK}
}

// values are the points' values alone.
func values(readings []oracle.Reading, variable oracle.Variable, w Window, daily bool) ([]int64, Result) {
	all, bad := points(readings, variable, w, daily)
	if bad.Status != oracle.StatusOK {
		return nil, bad
	}
	out := make([]int64, len(all))
	for i, p := range all {
		out[i] = p.value
	}
	return out, bad
}

// quantise gives v in 1e-4 units, halves up.
func quantise(v float64) int64 { return int64(math.Floor(v*scale + 0.5)) }

// decimal is a parameter written as a string with at most four decimals, held in 1e-4.
type decimal int64

// UnmarshalText reads digits with an optional sign and up to four decimals.
func (d *decimal) UnmarshalText(text []byte) error {
	var whole, part, places int64
	s, sign, dot := string(text), int64(1), false
	if len(s) > 0 && s[0] == '-' {
		s, sign = s[1:], -1
	}
	if s == "" || len(s) > 12 || s[0] == '.' || s[len(s)-1] == '.' {
		return fmt.Errorf("%.40q: want a decimal such as \"2.5\"", text)
	}
	for _, c := range s {
		switch {
		case c == '.' && !dot:
			dot = true
		case c < '0' || c > '9' || places == 4:
			return fmt.Errorf("%.40q: want a decimal with at most four places", text)
		case dot:
			part, places = part*10+int64(c-'0'), places+1
		default:
			whole = whole*10 + int64(c-'0')
		}
	}
	for ; places < 4; places++ {
		part *= 10
	}
	*d = decimal(sign * (whole*scale + part))
	return nil
}
