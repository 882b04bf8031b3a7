package backtest

import (
	"math/rand/v2"
	"slices"
)

// bootstrap draws years with replacement: all zones of a year go together, for
// they share their weather. The draws depend on the seed and on nothing else.
type bootstrap struct {
	draws [][]int // places of years, a list per sample
}

func newBootstrap(years, samples int, seed uint64) bootstrap {
	random := rand.New(rand.NewPCG(seed, 0x5ea1))
	b := bootstrap{draws: make([][]int, samples)}
	for i := range b.draws {
		b.draws[i] = make([]int, years)
		for y := range b.draws[i] {
			b.draws[i][y] = random.IntN(years)
		}
	}
	return b
}

// interval is what 95 % of the samples lie in; statistics that a sample does not
// have (ok false) are left out. It is zero when there is none.
func (b bootstrap) interval(statistic func(draw []int) (float64, bool)) Interval {
	var all []float64
	for _, draw := range b.draws {
		if v, ok := statistic(draw); ok {
			all = append(all, v)
		}
	}
	return intervalOf(all)
}

func intervalOf(all []float64) Interval {
	if len(all) == 0 {
		return Interval{}
	}
	slices.Sort(all)
	at := func(p float64) float64 { return all[min(len(all)-1, int(p*float64(len(all))))] }
	return Interval{at(0.025), at(0.975)}
}

// PriceIntervals are what resampled years make of a price.
type PriceIntervals struct {
	Pure     Interval `json:"pure"`
	Adjusted Interval `json:"adjusted"`
	Risk     Interval `json:"return_on_risk"`
	Gross    Interval `json:"gross"`
	VaR95    Interval `json:"var_95"`
}

func (b bootstrap) price(paid []float64, l Loading) PriceIntervals {
	var lists [5][]float64
	drawn := make([]float64, len(paid))
	for _, draw := range b.draws {
		for i, y := range draw {
			drawn[i] = paid[y]
		}
		slices.Sort(drawn)
		var p Price
		p.load(drawn, l)
		for i, v := range []float64{p.Pure, p.Adjusted, p.Risk, p.Gross, drawn[rankOf(drawn, 0.95)]} {
			lists[i] = append(lists[i], v)
		}
	}
	return PriceIntervals{intervalOf(lists[0]), intervalOf(lists[1]), intervalOf(lists[2]), intervalOf(lists[3]), intervalOf(lists[4])}
}
