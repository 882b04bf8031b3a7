package models

import (
	"math"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Tile returns the readings of variable that fill [start, end) exactly: without
// a gap, an overlap or a part outside. Sources are tried whole, in the order in
// which they first appear in readings (the collector puts the primary first);
// values of two sources are never mixed. ok is false when none fills it.
func Tile(readings []oracle.Reading, variable oracle.Variable, start, end int64) (tiles []oracle.Reading, ok bool) {
	if start >= end {
		return nil, false
	}
	if i, alone := single(readings, variable, start, end); alone {
		return readings[i : i+1 : i+1], true
	}
	var sources []string
	for _, r := range readings {
		if r.Variable == variable && !slices.Contains(sources, r.Source) {
			sources = append(sources, r.Source)
		}
	}
	for _, source := range sources {
		tiles = tiles[:0]
		for _, r := range readings {
			if r.Variable == variable && r.Source == source && r.Start >= start && r.End <= end {
				tiles = append(tiles, r)
			}
		}
		if fills(tiles, start, end) {
			return tiles, true
		}
	}
	return nil, false
}

// single finds the one reading by which the first source of a variable fills
// [start, end), as monthly weather does; the long way answers all else.
func single(readings []oracle.Reading, variable oracle.Variable, start, end int64) (at int, alone bool) {
	first := -1 // of the variable: it names the source
	for i := range readings {
		r := &readings[i]
		switch {
		case r.Variable != variable:
			continue
		case first < 0:
			first = i
		case r.Source != readings[first].Source:
			continue
		}
		if r.Start < start || r.End > end {
			continue
		}
		if alone || r.Start != start || r.End != end || !finite(r.Value) {
			return 0, false
		}
		at, alone = i, true
	}
	return at, alone
}

// fills sorts tiles by start and reports whether they cover [start, end) once.
func fills(tiles []oracle.Reading, start, end int64) bool {
	slices.SortStableFunc(tiles, func(a, b oracle.Reading) int {
		switch {
		case a.Start < b.Start:
			return -1
		case a.Start > b.Start:
			return 1
		}
		return 0
	})
	at := start
	for _, r := range tiles {
		if r.Start != at || r.End <= at || !finite(r.Value) {
			return false
		}
		at = r.End
	}
	return at == end
}

// Sum adds the values of tiles in their order.
func Sum(tiles []oracle.Reading) (total float64) {
	for _, r := range tiles {
		total += r.Value
	}
	return total
}

// Mean weighs the values of tiles by their duration.
func Mean(tiles []oracle.Reading) float64 {
	var weighted float64
	var duration int64
	for _, r := range tiles {
		weighted += r.Value * float64(r.End-r.Start)
		duration += r.End - r.Start
	}
	if duration == 0 {
		return 0
	}
	return weighted / float64(duration)
}

// finite refuses NaN and the infinities.
func finite(v float64) bool { return v-v == 0 }

// Quantise gives v in 1e-4 units, halves up, clamped to int32: the step after
// which every node computes in integers.
func Quantise(v float64) int32 {
	const most = 1<<31 - 1
	switch scaled := v * 1e4; {
	case scaled >= most:
		return most
	case scaled <= -most:
		return -most
	case scaled-scaled != 0:
		return 0
	default:
		return int32(math.Floor(scaled + 0.5))
	}
}
