package index

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// firstSecond and lastSecond, the years 1400 and 2800 or so, are far beyond any
// season and safe for time.Unix.
const (
	firstSecond = -18_000_000_000
	lastSecond  = 26_000_000_000
)

// baseline is the years an index compares with, "from_year" to "to_year", both
// inclusive. The window is laid over each of them at the same calendar dates; a
// year is that of the window's last day. All of them end before the window
// starts, so that no year is measured against itself.
type baseline struct {
	From int `json:"from_year"`
	To   int `json:"to_year"`
}

func (b baseline) check(least int) error {
	if n := b.To - b.From + 1; b.From < 1800 || b.To > 2200 || n < least || n > 200 {
		return fmt.Errorf("from_year %d and to_year %d: want at least %d years between 1800 and 2200", b.From, b.To, least)
	}
	return nil
}

// over lays a window over each year of the baseline, in order.
func (b baseline) over(w Window) ([]Window, Result) {
	if w.Start >= w.End || w.far() {
		return nil, refuse(oracle.StatusOutOfDomain, "the window [%d, %d) is not a season", w.Start, w.End)
	}
	own := date(w.End - 1).Year()
	var years []Window
	for year := b.From; year <= b.To; year++ {
		years = append(years, Window{shift(w.Start, year-own), shift(w.End, year-own)})
	}
	if last := years[len(years)-1]; last.End > w.Start {
		return nil, refuse(oracle.StatusOutOfDomain, "the baseline runs to %d: want it to end before the window starts", b.To)
	}
	return years, Result{Status: oracle.StatusOK}
}

// sums are the sums of a variable over each year of the baseline and over the
// window, all from one source that has every period between.
func (b baseline) sums(readings []oracle.Reading, variable oracle.Variable, w Window) (years []int64, now int64, bad Result) {
	spans, bad := b.over(w)
	if bad.Status != oracle.StatusOK {
		return nil, 0, bad
	}
	all, bad := points(readings, variable, Window{spans[0].Start, w.End}, false)
	if bad.Status != oracle.StatusOK {
		return nil, 0, bad
	}
	for _, s := range append(spans, w) {
		in, ok := within(all, s)
		if !ok {
			return nil, 0, refuse(oracle.StatusInsufficient, "a reading of %s crosses an end of %s", variable, s)
		}
		now = 0
		for _, p := range in {
			now += p.value
		}
		years = append(years, now)
	}
	return years[:len(spans)], now, bad
}

// within is the run of contiguous points that fill s exactly.
func within(all []point, s Window) ([]point, bool) {
	first := search(all, s.Start)
	last := search(all, s.End)
	if first == last || all[first].start != s.Start || all[last-1].end != s.End {
		return nil, false
	}
	return all[first:last], true
}

// search is the first point that starts at at or later.
func search(all []point, at int64) int {
	i, _ := slices.BinarySearchFunc(all, at, func(p point, at int64) int { return cmp.Compare(p.start, at) })
	return i
}

// monthly sums a variable by calendar month. A month that is not whole in the
// window, or is there twice, is left out.
func monthly(readings []oracle.Reading, variable oracle.Variable, w Window) (map[time.Month]int64, Result) {
	all, bad := points(readings, variable, w, false)
	if bad.Status != oracle.StatusOK {
		return nil, bad
	}
	found, twice := map[time.Month]int64{}, map[time.Month]bool{}
	for at := w.Start; at < w.End; {
		from := date(at)
		start := time.Date(from.Year(), from.Month(), 1, 0, 0, 0, 0, time.UTC)
		end := start.AddDate(0, 1, 0).Unix()
		if in, ok := within(all, Window{start.Unix(), end}); ok {
			_, before := found[from.Month()]
			twice[from.Month()] = before
			found[from.Month()] = 0
			for _, p := range in {
				found[from.Month()] += p.value
			}
		}
		at = end
	}
	for month, again := range twice {
		if again {
			delete(found, month)
		}
	}
	return found, bad
}

// monthsBefore is the window of the n calendar months that end at end.
func monthsBefore(end int64, n int) (Window, Result) {
	if at := date(end); at.Day() != 1 || at.Unix()%day != 0 || (Window{end, end}).far() {
		return Window{}, refuse(oracle.StatusOutOfDomain, "the window ends at %d: want the end of a calendar month", end)
	}
	return Window{date(end).AddDate(0, -n, 0).Unix(), end}, Result{Status: oracle.StatusOK}
}

// shift moves an instant by whole years; 29 February becomes 1 March.
func shift(at int64, years int) int64 { return date(at).AddDate(years, 0, 0).Unix() }

func date(at int64) time.Time { return time.Unix(max(min(at, lastSecond), firstSecond), 0).UTC() }

// String writes a window's dates.
func (w Window) String() string {
	return fmt.Sprintf("%s to %s", date(w.Start).Format(time.DateOnly), date(w.End).Format(time.DateOnly))
}
