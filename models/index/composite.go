package index

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Periods of a series: every date by itself, and the calendar's dekads (days 1 to 10,
// 11 to 20, and the rest) and months.
const (
	PerDate  = "date"
	PerDekad = "dekad"
	PerMonth = "month"
)

// Composite is what was seen of a parcel by one index within one period. Values are
// index points in 1e-4; they are zero where no date was usable.
type Composite struct {
	Index      string
	Start, End int64 // unix seconds, half open; the scene's own where the period is a date
	Dates      int   // usable ones
	Passes     int   // scenes that lie in the period whole, usable or not
	ClearBps   uint16
	Median     int64 // of the usable dates, the mean of the middle two when even
	Max        int64
}

// Composites are the series of every index that the scenes carry, in order of name and
// time. A period without a usable date is there with none: nothing is filled. A date
// counts when its index is a number in [-1, 1] and minClear of it was clear; a scene
// that spans more than a period counts in none. ClearBps is the middle share of the
// usable dates; where the only scene is not usable, its own.
func Composites(scenes []oracle.Scene, w Window, period string, minClear uint16) ([]Composite, error) {
	if period != PerDate && period != PerDekad && period != PerMonth {
		return nil, fmt.Errorf("period %.40q: want %s, %s or %s", period, PerDate, PerDekad, PerMonth)
	}
	if w.far() || w.Start >= w.End {
		return nil, fmt.Errorf("window from %d to %d: want one of a season", w.Start, w.End)
	}
	named := map[string]bool{}
	for _, s := range scenes {
		for name := range s.Indices {
			named[name] = true
		}
	}
	within := inside(scenes, w)
	var spans []Window
	if period != PerDate {
		spans = periods(w, period)
	}
	var out []Composite
	for _, name := range slices.Sorted(maps.Keys(named)) {
		for _, s := range within {
			if period == PerDate {
				out = append(out, compose([]oracle.Scene{s}, name, Window{s.Start, s.End}, w, minClear))
			}
		}
		for _, p := range spans {
			out = append(out, compose(inside(within, p), name, p, p, minClear))
		}
	}
	return out, nil
}

// inside are the scenes that lie in a window whole, in time order.
func inside(scenes []oracle.Scene, w Window) (out []oracle.Scene) {
	for _, s := range scenes {
		if s.Start >= w.Start && s.Start < w.End && s.End <= w.End && s.End >= s.Start {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b oracle.Scene) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	return out
}

// compose makes one index's composite of scenes that lie in w, and calls it of span.
func compose(scenes []oracle.Scene, name string, span, w Window, minClear uint16) Composite {
	c := composite(view{scenes: scenes, minClear: minClear}.sights(name, w.Start, w.End))
	c.Index, c.Start, c.End, c.Passes = name, span.Start, span.End, len(scenes)
	if c.Dates == 0 && len(scenes) == 1 {
		c.ClearBps = scenes[0].ClearBps
	}
	return c
}

// composite is one period's usable sights taken together.
func composite(sights []sight) (c Composite) {
	if len(sights) == 0 {
		return c
	}
	values, shares := make([]int64, len(sights)), make([]uint16, len(sights))
	for i, s := range sights {
		values[i], shares[i] = s.value, s.clear
	}
	slices.Sort(values)
	slices.Sort(shares)
	n := len(sights)
	return Composite{
		Dates: n, ClearBps: shares[(n-1)/2], Median: ratio(values[(n-1)/2]+values[n/2], 2), Max: values[n-1],
	}
}
