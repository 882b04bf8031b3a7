package backtest

import "math"

// Compared is one design scored at the mean payment of another: its payments are
// all multiplied by one factor and capped at the sum insured, so that no design
// looks better only because it pays more.
type Compared struct {
	Name      string         `json:"name"`
	Index     []string       `json:"index"` // of its sheets, name and parameters
	Price     Price          `json:"price"` // as designed, not multiplied
	Intervals PriceIntervals `json:"intervals"`
	Factor    float64        `json:"factor"` // that its payments were multiplied by
	Reached   bool           `json:"reached"`
	Basis     Basis          `json:"basis"`                         // pricing years
	Scored    *Basis         `json:"basis_scoring_years,omitempty"` // with the same factor
	Pearson   Interval       `json:"pearson_minus_first"`           // resampled years: this design less the first
	Covered   Interval       `json:"covered_minus_first"`
	Excluded  []Skipped      `json:"excluded,omitempty"`
}

// equalised multiplies payments by the factor that makes their mean the target,
// each capped at 1. ok is false when no factor does: too few of them pay.
func equalised(pairs []pair, target float64) (out []pair, factor float64, ok bool) {
	mean := func(factor float64) (m float64) {
		for _, p := range pairs {
			m += min(1, p.paid*factor) / float64(len(pairs))
		}
		return m
	}
	low, high := 0.0, 1.0
	for mean(high) < target && high < 1e9 {
		high *= 2
	}
	for range 80 {
		if factor = (low + high) / 2; mean(factor) < target {
			low = factor
		} else {
			high = factor
		}
	}
	out = make([]pair, len(pairs))
	for i, p := range pairs {
		p.paid = min(1, p.paid*factor)
		out[i] = p
	}
	return out, factor, math.Abs(mean(factor)-target) < 1e-6
}

// difference is the interval of what a design's figure is above the first's in
// the same draws of years.
func difference(first, other []pair, years int, b bootstrap, of func(t tally) (float64, bool)) Interval {
	sums := func(pairs []pair) []tally {
		byYear := make([]tally, years)
		for _, p := range pairs {
			byYear[p.year].add(p, 1)
		}
		return byYear
	}
	one, two := sums(first), sums(other)
	return b.interval(func(draw []int) (float64, bool) {
		var a, c tally
		for _, y := range draw {
			a.merge(one[y])
			c.merge(two[y])
		}
		x, ok := of(a)
		z, also := of(c)
		return z - x, ok && also
	})
}
