package index

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// fewestYears is the least number of baseline years that say what is usual for
// a period.
const fewestYears = 5

// greenness names an index of the scenes, such as ndvi: (nir − red)/(nir + red).
type greenness struct {
	Name string `json:"index"`
}

var sceneIndices = []string{"evi2", "ndmi", "ndti", "ndvi", "ndwi", "psri"}

func (g greenness) check() error {
	if !slices.Contains(sceneIndices, g.Name) {
		return fmt.Errorf("index %.40q: want one of %v", g.Name, sceneIndices)
	}
	return nil
}

// sight is one usable scene: its middle, its bounds, its value in 1e-4.
type sight struct {
	at, start, end int64
	value          int64
	clear          uint16
}

// sights are the usable scenes that lie in [from, to) whole, in time order. A
// scene is usable when it carries the index as a number in [-1, 1] and is clear
// enough; one that is not is as if it were not there.
func (v view) sights(name string, from, to int64) (out []sight) {
	for _, s := range v.scenes {
		x, ok := s.Indices[name]
		if !ok || !(math.Abs(x) <= 1) || s.ClearBps < max(v.minClear, 1) || s.ClearBps > 10000 {
			continue
		}
		if s.Start < from || s.Start >= to || s.End > to || s.End < s.Start {
			continue
		}
		out = append(out, sight{s.Start + (s.End-s.Start)/2, s.Start, s.End, quantise(x), s.ClearBps})
	}
	slices.SortStableFunc(out, func(a, b sight) int { return cmp.Compare(a.at, b.at) })
	return out
}

// few refuses a window with fewer usable dates than the product asks for.
func (v view) few(inWindow []sight) (clear uint16, bad Result) {
	if n := len(inWindow); n < max(1, v.minDates) {
		return 0, refuse(oracle.StatusInsufficient, "%d dates were clear enough: the product asks for %d", n, max(1, v.minDates))
	}
	return composite(inWindow).ClearBps, Result{Status: oracle.StatusOK}
}

// seen is an exact result from scenes that were clear to this share.
func seen(value int64, clear uint16) Result {
	r := exact(value)
	r.ClearBps = clear
	return r
}

// periods are the calendar dekads (days 1 to 10, 11 to 20, and the rest) or
// months that lie in the window whole.
func periods(w Window, name string) (out []Window) {
	if w.Start >= w.End || w.far() || w.End-w.Start > 800*day {
		return nil
	}
	first := date(w.Start)
	start := time.Date(first.Year(), first.Month(), 1, 0, 0, 0, 0, time.UTC)
	for start.Unix() < w.End {
		next := start.AddDate(0, 1, 0)
		if name == PerDekad {
			if next = start.AddDate(0, 0, 10); start.Day() == 21 {
				next = start.AddDate(0, 1, -20)
			}
		}
		if p := (Window{start.Unix(), next.Unix()}); p.Start >= w.Start && p.End <= w.End {
			out = append(out, p)
		}
		start = next
	}
	return out
}
