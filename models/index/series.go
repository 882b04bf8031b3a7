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
	oracle.ReferenceET:     {0, 40}, // mm per day
}

// values reads a variable over the window as integers in 1e-4 of its unit, one
// per reading in time order. daily asks for one reading per day.
func values(readings []oracle.Reading, variable oracle.Variable, w Window, daily bool) ([]int64, Result) {
	tiles, ok := models.Tile(readings, variable, w.Start, w.End)
	if !ok {
		return nil, refuse(oracle.StatusInsufficient, "no source has %s for the whole window", variable)
	}
	out := make([]int64, len(tiles))
	for i, r := range tiles {
		if daily && r.End-r.Start != day {
			return nil, refuse(oracle.StatusInsufficient, "%s of %s is not daily, and the index needs days", variable, r.Source)
		}
		b, days := bounds[variable], 1.0
		if variable == oracle.Precipitation || variable == oracle.ReferenceET {
			days = max(1, float64(r.End-r.Start)/day)
		}
		if r.Value < b.low || r.Value > b.high*days {
			return nil, refuse(oracle.StatusInsufficient, "%s of %s is %g at %d: no such weather", variable, r.Source, r.Value, r.Start)
		}
		out[i] = int64(math.Floor(r.Value*scale + 0.5))
	}
	return out, Result{Status: oracle.StatusOK}
}

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
