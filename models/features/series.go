package features

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const (
	perMonth  = 6     // periods of a month
	perPeriod = 5     // days; the last one of a month takes what is left
	lastDays  = 2     // how many of the last days with a scene are given
	fresh     = 10    // days before the assessment within which a field seen by scene must be seen
	daySecs   = 86400 // a UTC day
)

// cropIndices are the indices that crop-series@3 reads of a scene, in the order of its columns.
var cropIndices = [...]string{NDVI, NDMI, NDTI}

// Widths of the parts: a period or month has its indices and a mask, a last day its age besides.
const (
	indices  = len(cropIndices)
	lastWide = indices + 2
)

// cropColumns lists the names crop-series@3 gives its numbers, in order.
func cropColumns(months []int, crops []string) (names []string) {
	seen := append(slices.Clone(cropIndices[:]), "seen")
	for _, kind := range seen {
		for i := range perMonth * len(months) {
			names = append(names, fmt.Sprintf("%s_p%02d", kind, i+1))
		}
	}
	monthly := func(kinds []string) {
		for _, kind := range kinds {
			for _, month := range months {
				names = append(names, fmt.Sprintf("%s_%02d", kind, month))
			}
		}
	}
	monthly(seen)
	for _, which := range []string{"last", "prior"} {
		for _, kind := range append(slices.Clone(cropIndices[:]), "age", "seen") {
			names = append(names, kind+"_"+which)
		}
	}
	monthly([]string{"rain", "temp", "known"})
	for _, crop := range crops {
		names = append(names, "crop_"+crop)
	}
	return names
}

// cropFeatures makes the crop-series@3 of one series.
func (p *page) cropFeatures(series *oracle.Series, values []float32) oracle.Features {
	crop := slices.Index(p.m.Crops, series.Crop)
	switch {
	case crop < 0:
		return refused(0, oracle.StatusOutOfDomain, "crop %.40q is none of %v, which model %s was made for", series.Crop, p.m.Crops, p.m.ID())
	case series.Missing != "":
		return refused(0, oracle.StatusInsufficient, "%s", series.Missing)
	}
	n, s := len(p.m.Window.Months), p.season
	periods, rest := cut(values, (indices+1)*perMonth*n)
	months, rest := cut(rest, (indices+1)*n)
	tail, rest := cut(rest, lastWide*lastDays)
	weather, crops := cut(rest, 3*n)
	p.usable(series.Imagery)
	var seen, inside, clear int
	for i, month := range s.months {
		of := p.within(month)
		if p.place(months, n, i, of) {
			seen++
			if i >= len(s.months)-s.inside {
				inside++
			}
		}
		if i >= len(s.months)-s.inside {
			clear += p.clearness(of)
		}
		for k := range perMonth {
			p.place(periods, perMonth*n, perMonth*i+k, p.within(month.period(k)))
		}
	}
	known := p.rainAndWarmth(series.Weather, weather)
	age := p.last(tail)
	crops[crop] = 1
	clear /= max(s.inside, 1)
	switch {
	case known < len(s.months):
		return refused(clear, oracle.StatusInsufficient, "rain or temperature is missing in %d of %d months", len(s.months)-known, len(s.months))
	case seen < p.plan.MinDates:
		return refused(clear, oracle.StatusInsufficient, "%d months were clear enough: the product asks for %d", seen, p.plan.MinDates)
	case 2*inside < s.inside:
		return refused(clear, oracle.StatusInsufficient, "%d of the window's %d months were clear enough: the model asks for half", inside, s.inside)
	case age > fresh:
		return refused(clear, oracle.StatusInsufficient, "the last clear scene is %d days older than the assessment: the model asks for %d at most", age, fresh)
	}
	return oracle.Features{Values: values, ClearBps: uint16(clear), Status: oracle.StatusOK}
}

// rainAndWarmth writes the rain, the mean temperature and "known" of the months that
// have both, and returns how many have.
func (p *page) rainAndWarmth(readings []oracle.Reading, weather []float32) (known int) {
	n := len(p.m.Window.Months)
	p.monthly(readings)
	for i := range p.season.months {
		rain, rained := p.tile(readings, 0, i)
		if temp, ok := p.tile(readings, 1, i); ok && rained {
			weather[i], weather[n+i], weather[2*n+i] = float32(models.Sum(rain)), float32(models.Mean(temp)), 1
			known++
		}
	}
	return known
}

// cut parts the first n values from the rest.
func cut(values []float32, n int) (first, rest []float32) { return values[:n], values[n:] }

func refused(clear int, status oracle.Status, format string, args ...any) oracle.Features {
	return oracle.Features{ClearBps: uint16(clear), Status: status, Reason: fmt.Sprintf(format, args...)}
}

// period is the k-th period of a month: five days from its first, 6th, 11th … 26th.
func (m span) period(k int) span {
	p := span{m.start + int64(k)*perPeriod*daySecs, m.start + int64(k+1)*perPeriod*daySecs}
	if k == perMonth-1 {
		p.end = m.end
	}
	return p
}
