package weather

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// witnesses is how many sources are asked for a variable that they must agree
// on: the first that offer it, in order.
const witnesses = 3

// witnessed are the sources asked for a variable on which they must agree.
func (c Chain) witnessed(v oracle.Variable) []Source {
	var list []Source
	for _, s := range c.sources(v) {
		if len(list) < witnesses && slices.Contains(s.Variables(), v) {
			list = append(list, s)
		}
	}
	return list
}

// verdict is what several sources' values of one period amount to.
type verdict int

const (
	agreed    verdict = iota
	alone             // fewer than two have a value
	disagreed         // no two lie within the tolerance of each other
)

// median judges values of one period. Of three, the middle one counts if one of
// the others lies within the tolerance of it; of two, the middle of both if they
// lie within the tolerance of each other.
func median(values []float64, within float64) (float64, verdict) {
	sorted := slices.Sorted(slices.Values(values))
	switch len(sorted) {
	case 2:
		if sorted[1]-sorted[0] <= within {
			return (sorted[0] + sorted[1]) / 2, agreed
		}
		return 0, disagreed
	case witnesses:
		if math.Min(sorted[1]-sorted[0], sorted[2]-sorted[1]) <= within {
			return sorted[1], agreed
		}
		return 0, disagreed
	}
	return 0, alone
}

// period is a stretch of time, in unix seconds, half open.
type period struct{ start, end int64 }

// joinAgreed makes one variable's series of what at least two sources agree on.
// Values are compared for the same period only; a period on which no two agree
// stays a gap.
func joinAgreed(q Query, v oracle.Variable, within float64, answers []answer, result *Result) {
	var names []string
	for _, a := range answers {
		names = append(names, a.source)
	}
	name, full, apart, first := "median of "+strings.Join(names, ", "), 0, 0, ""
	for place := range q.Places {
		series, refused := agreedSeries(v, name, within, answers, place)
		gaps := missing(q, v, place, series)
		for i := range gaps {
			gaps[i].Disagreed = slices.ContainsFunc(refused, func(d dissent) bool { return d.start < gaps[i].To.Unix() && gaps[i].From.Unix() < d.end })
		}
		if len(gaps) == 0 {
			full++
		}
		if apart += len(refused); first == "" && len(refused) > 0 {
			first = refused[0].sentence(names, place)
		}
		result.Series[place] = append(result.Series[place], series...)
		result.Gaps = append(result.Gaps, gaps...)
	}
	result.Decisions = append(result.Decisions, fmt.Sprintf("%s of %d of %d parcels is whole as the %s, of which two always lie within %g of each other.",
		v, full, len(q.Places), name, within))
	if apart > 0 {
		result.Decisions = append(result.Decisions, fmt.Sprintf("%s: %d values of %s are left open, because no two sources lie within %g of each other; the first is %s.",
			string(oracle.ReasonWeatherApart), apart, v, within, first))
	}
}

// dissent is a period on which no two sources agree.
type dissent struct {
	period
	values []float64 // by source; NaN where it has none
}

func (d dissent) sentence(names []string, place int) string {
	var parts []string
	for i, value := range d.values {
		if !math.IsNaN(value) {
			parts = append(parts, fmt.Sprintf("%s %g", names[i], value))
		}
	}
	return fmt.Sprintf("that of parcel %d from %s: %s", place+1, time.Unix(d.start, 0).UTC().Format(time.DateOnly), strings.Join(parts, ", "))
}

func agreedSeries(v oracle.Variable, name string, within float64, answers []answer, place int) (series []oracle.Reading, refused []dissent) {
	known := make(map[period][]oracle.Reading)
	for i, a := range answers {
		for _, r := range a.series[place] {
			p := period{r.Start, r.End}
			if known[p] == nil {
				known[p] = make([]oracle.Reading, len(answers))
			}
			known[p][i] = r
		}
	}
	periods := make([]period, 0, len(known))
	for p := range known {
		periods = append(periods, p)
	}
	slices.SortFunc(periods, func(a, b period) int { return cmp.Or(cmp.Compare(a.start, b.start), cmp.Compare(a.end, b.end)) })
	end := int64(math.MinInt64)
	for _, p := range periods {
		d := dissent{period: p}
		reading := oracle.Reading{Variable: v, Source: name, Start: p.start, End: p.end}
		var values []float64
		var versions []string
		for _, r := range known[p] {
			value := math.NaN()
			if r.Source != "" {
				value = r.Value
				values = append(values, value)
				versions = append(versions, r.Version)
				reading.Preliminary = reading.Preliminary || r.Preliminary
			}
			d.values = append(d.values, value)
		}
		middle, verdict := median(values, within)
		switch {
		case verdict == disagreed:
			refused = append(refused, d)
		case verdict == agreed && p.start >= end: // of periods that overlap, the first
			reading.Value, reading.Version = middle, strings.Join(versions, " | ")
			series, end = append(series, reading), p.end
		}
	}
	return series, refused
}
