package backtest

import (
	"fmt"
	"math"
	"slices"
)

// Compared is one design scored at the mean payment of another: its payments are
// all multiplied by one factor and capped at the sum insured, so that no design
// looks better only because it pays more. A design that answers fewer zone-years
// is compared with the first on those alone.
type Compared struct {
	Name      string         `json:"name"`
	Index     []string       `json:"index"`              // of its sheets, name and parameters
	Standing  string         `json:"standing,omitempty"` // of the model that answers: whether it may decide about money
	Price     Price          `json:"price"`              // as designed, not multiplied, of the pricing years that it answers
	Intervals PriceIntervals `json:"intervals"`
	Same      *SameYears     `json:"first_on_same_years,omitempty"`
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

// SameYears is the first design on the zone-years that another answers, where
// those are not all of them.
type SameYears struct {
	From      int            `json:"from"` // first pricing year that the other answers
	To        int            `json:"to"`   // last
	Price     Price          `json:"price"`
	Intervals PriceIntervals `json:"intervals"`
	Basis     Basis          `json:"basis"`
	Scored    *Basis         `json:"basis_scoring_years,omitempty"`
}

// common keeps of two lists the zone-years that both have.
func common(a, b []pair) (left, right []pair) {
	keep := func(list, other []pair) []pair {
		in := make(map[[2]int]bool, len(other))
		for _, p := range other {
			in[[2]int{p.zone, p.year}] = true
		}
		return slices.DeleteFunc(slices.Clone(list), func(p pair) bool { return !in[[2]int{p.zone, p.year}] })
	}
	return keep(a, b), keep(b, a)
}

func meanPaid(pairs []pair) (mean float64) {
	for _, p := range pairs {
		mean += p.paid / float64(len(pairs))
	}
	return mean
}

// compare scores other designs at the first one's mean payment in the pricing
// years; the factor found there is kept for the years after.
func (r *run) compare() error {
	if len(r.Compare) == 0 {
		return nil
	}
	for i, d := range append([]Design{r.Design}, r.Compare...) {
		values := r.values
		if i > 0 {
			var err error
			if values, err = ValuesOf(d, r.Weather, r.places, r.years, nil); err != nil {
				return fmt.Errorf("design %s: %w", d.Name, err)
			}
		}
		c, err := r.compared(d, values)
		if err != nil {
			return err
		}
		if i == 0 {
			c.Pearson, c.Covered = Interval{}, Interval{}
		}
		r.report.Compared = append(r.report.Compared, c)
		r.step("designs", i+1, len(r.Compare)+1)
	}
	return nil
}

// compared scores one design beside the first.
func (r *run) compared(d Design, values Values) (c Compared, err error) {
	c = Compared{Name: d.Name, Standing: d.Standing}
	for _, s := range d.Sheets {
		c.Index = append(c.Index, methodOf(s))
	}
	years, err := r.burnt(d, values)
	if err != nil {
		return c, err
	}
	boot := newBootstrap(len(years), r.Samples, r.Seed)
	paid := r.annualOf(d, values, curvesOf(d), years)
	c.Price, c.Intervals = PriceOf(paid, r.Loading), boot.price(paid, r.Loading)
	all, _ := r.pairs(r.Design, r.values, years, r.losses)
	mine, missing := r.pairs(d, values, years, r.losses)
	first, mine := common(all, mine)
	if c.Excluded = missing; len(mine) == 0 {
		return c, fmt.Errorf("design %s: no zone-year has both a payment and a loss", d.Name)
	}
	var level []pair
	level, c.Factor, c.Reached = equalised(mine, meanPaid(first))
	c.Basis = BasisOf(level, len(years), r.Event, boot)
	covered := func(t tally) (float64, bool) { return t.covered / max(t.l, 1e-12), t.l > 0 }
	c.Pearson, c.Covered = difference(first, level, len(years), boot, tally.pearson), difference(first, level, len(years), boot, covered)
	late, _ := r.pairs(r.Design, r.values, r.scored, r.losses)
	mineLate, _ := r.pairs(d, values, r.scored, r.losses)
	late, mineLate = common(late, mineLate)
	for k := range mineLate {
		mineLate[k].paid = min(1, mineLate[k].paid*c.Factor)
	}
	c.Scored = r.scores(mineLate)
	if len(years) < len(r.burn) {
		paid := r.annualOf(r.Design, r.values, curvesOf(r.Design), years)
		c.Same = &SameYears{
			From: r.years[years[0]], To: r.years[years[len(years)-1]], Price: PriceOf(paid, r.Loading), Intervals: boot.price(paid, r.Loading),
			Basis: BasisOf(first, len(years), r.Event, boot), Scored: r.scores(late),
		}
	}
	return c, nil
}

// scores is the basis of pairs of the scoring years; nil where there are none.
func (r *run) scores(pairs []pair) *Basis {
	if len(pairs) == 0 {
		return nil
	}
	b := BasisOf(pairs, len(r.scored), r.Event, newBootstrap(len(r.scored), r.Samples, r.Seed))
	return &b
}

// burnt lists the pricing years in which a design answers for at least one zone:
// a year without any answer has no price, and is not one that pays nothing.
func (r *run) burnt(d Design, v Values) (years []int, err error) {
	for _, y := range r.priced {
		for z := range r.places {
			if r.answered(v, z, y) {
				years = append(years, y)
				break
			}
		}
	}
	if len(years) < fewestTrend {
		return nil, fmt.Errorf("design %s: %d of %d pricing years have an answer: want at least %d", d.Name, len(years), len(r.priced), fewestTrend)
	}
	return years, nil
}
