package backtest

import (
	"math"
	"slices"
)

// Basis is how payments met losses over zone-years: shares of the sum insured.
// An event is a loss of at least Event, a catastrophe one of at least half.
type Basis struct {
	ZoneYears int     `json:"zone_years"`
	Years     int     `json:"years"`
	Event     float64 `json:"event"`
	MeanLoss  float64 `json:"mean_loss"`
	MeanPaid  float64 `json:"mean_paid"`

	Missed      Share `json:"missed"`       // P(pays nothing | event): false negatives
	False       Share `json:"false"`        // P(pays | no event): false positives
	Detection   Share `json:"detection"`    // P(pays | event)
	FalseAlarm  Share `json:"false_alarm"`  // P(no event | pays)
	Threat      Share `json:"threat"`       // hits/(hits + misses + false alarms)
	Catastrophe Share `json:"catastrophic"` // P(pays nothing | catastrophe)

	Under10   float64 `json:"under_10"`    // share of events underpaid by less than 0.10 of the sum insured
	Under30   float64 `json:"under_10_30"` // by 0.10 to 0.30
	UnderMore float64 `json:"under_30"`    // by more

	Pearson      float64  `json:"pearson"`
	PearsonCI    Interval `json:"pearson_ci"`
	Spearman     float64  `json:"spearman"`
	Covered      float64  `json:"covered"` // Σ min(paid, loss)/Σ loss
	CoveredCI    Interval `json:"covered_ci"`
	Hedging      float64  `json:"hedging"` // 1 − semivariance with/without, premium at the mean payment
	RIB          float64  `json:"rib"`     // relative insurance benefit, CRRA 2, premiums at the mean payment
	AnnualCorr   float64  `json:"annual_pearson"`
	AnnualCorrCI Interval `json:"annual_pearson_ci"`
}

// Share is a ratio of counts with its Wilson interval, and with that of whole
// years drawn anew, which is wider: a year's zones are not independent.
type Share struct {
	Hits   int      `json:"hits"`
	Of     int      `json:"of"`
	Share  float64  `json:"share"` // 0 when Of is 0
	Wilson Interval `json:"wilson"`
	Years  Interval `json:"by_years"`
}

// pair is a zone-year: what was paid and lost, shares of the sum insured.
type pair struct {
	zone, year int // places
	paid, lost float64
}

const catastrophe = 0.5

// tally are sums over the pairs of one year, which samples of years add up.
type tally struct {
	n, p, l, pp, ll, pl, covered               float64
	events, missed, quiet, alarms, paying, cat float64
	catMissed                                  float64
	under                                      [3]float64
}

func (t *tally) add(x pair, event float64) {
	t.n++
	t.p += x.paid
	t.l += x.lost
	t.pp += x.paid * x.paid
	t.ll += x.lost * x.lost
	t.pl += x.paid * x.lost
	t.covered += min(x.paid, x.lost)
	if x.paid > 0 {
		t.paying++
	}
	if x.lost < event {
		t.quiet++
		if x.paid > 0 {
			t.alarms++
		}
		return
	}
	t.events++
	if x.paid == 0 {
		t.missed++
	}
	switch short := x.lost - x.paid; {
	case short > 0.3:
		t.under[2]++
	case short >= 0.1:
		t.under[1]++
	case short > 0:
		t.under[0]++
	}
	if x.lost >= catastrophe {
		t.cat++
		if x.paid == 0 {
			t.catMissed++
		}
	}
}

func (t *tally) merge(o tally) {
	t.n += o.n
	t.p, t.l, t.pp, t.ll, t.pl, t.covered = t.p+o.p, t.l+o.l, t.pp+o.pp, t.ll+o.ll, t.pl+o.pl, t.covered+o.covered
	t.events, t.missed, t.quiet, t.alarms = t.events+o.events, t.missed+o.missed, t.quiet+o.quiet, t.alarms+o.alarms
	t.paying, t.cat, t.catMissed = t.paying+o.paying, t.cat+o.cat, t.catMissed+o.catMissed
	for i := range t.under {
		t.under[i] += o.under[i]
	}
}

func (t tally) pearson() (float64, bool) {
	v := (t.pp - t.p*t.p/t.n) * (t.ll - t.l*t.l/t.n)
	if t.n < 3 || v <= 1e-18 {
		return 0, false
	}
	return (t.pl - t.p*t.l/t.n) / math.Sqrt(v), true
}

// BasisOf scores pairs whose years are places 0 … years−1. It draws whole years.
func BasisOf(pairs []pair, years int, event float64, b bootstrap) Basis {
	byYear, present := make([]tally, years), 0
	for _, x := range pairs {
		byYear[x.year].add(x, event)
	}
	var all tally
	for _, t := range byYear {
		all.merge(t)
		if t.n > 0 {
			present++
		}
	}
	out := Basis{ZoneYears: len(pairs), Years: present, Event: event}
	if len(pairs) == 0 {
		return out
	}
	drawn := make([]tally, len(b.draws))
	for i, draw := range b.draws {
		for _, y := range draw {
			drawn[i].merge(byYear[y])
		}
	}
	interval := func(of func(t tally) (float64, bool)) Interval {
		var values []float64
		for _, t := range drawn {
			if v, ok := of(t); ok {
				values = append(values, v)
			}
		}
		return intervalOf(values)
	}
	share := func(of func(t tally) (hits, of float64)) Share {
		hits, n := of(all)
		s := Share{Hits: int(hits), Of: int(n), Wilson: wilson(hits, n)}
		if n > 0 {
			s.Share = hits / n
		}
		s.Years = interval(func(t tally) (float64, bool) {
			h, n := of(t)
			return h / max(n, 1), n > 0
		})
		return s
	}
	out.MeanLoss, out.MeanPaid = all.l/all.n, all.p/all.n
	out.Missed = share(func(t tally) (float64, float64) { return t.missed, t.events })
	out.False = share(func(t tally) (float64, float64) { return t.alarms, t.quiet })
	out.Detection = share(func(t tally) (float64, float64) { return t.events - t.missed, t.events })
	out.FalseAlarm = share(func(t tally) (float64, float64) { return t.alarms, t.paying })
	out.Threat = share(func(t tally) (float64, float64) { return t.events - t.missed, t.events + t.alarms })
	out.Catastrophe = share(func(t tally) (float64, float64) { return t.catMissed, t.cat })
	if all.events > 0 {
		out.Under10, out.Under30, out.UnderMore = all.under[0]/all.events, all.under[1]/all.events, all.under[2]/all.events
	}
	out.Pearson, _ = all.pearson()
	out.PearsonCI = interval(tally.pearson)
	out.Spearman = spearman(pairs)
	covered := func(t tally) (float64, bool) { return t.covered / max(t.l, 1e-12), t.l > 0 }
	out.Covered, _ = covered(all)
	out.CoveredCI = interval(covered)
	out.Hedging, out.RIB = hedging(pairs, out.MeanPaid), benefit(pairs, out.MeanPaid, out.MeanLoss)
	out.annual(byYear, b)
	return out
}

// annual compares the means of years.
func (o *Basis) annual(byYear []tally, b bootstrap) {
	of := func(places []int) (float64, bool) {
		var t tally
		for _, y := range places {
			if one := byYear[y]; one.n > 0 {
				t.add(pair{paid: one.p / one.n, lost: one.l / one.n}, 1)
			}
		}
		return t.pearson()
	}
	all := make([]int, len(byYear))
	for i := range all {
		all[i] = i
	}
	o.AnnualCorr, _ = of(all)
	o.AnnualCorrCI = b.interval(of)
}

// wilson is the 95 % score interval of a share.
func wilson(hits, n float64) Interval {
	if n == 0 {
		return Interval{0, 1}
	}
	const z = 1.959964
	p, zz := hits/n, z*z/n
	mid, half := (p+zz/2)/(1+zz), z*math.Sqrt(p*(1-p)/n+zz/(4*n))/(1+zz)
	return Interval{max(0, mid-half), min(1, mid+half)}
}

// spearman is Pearson's correlation of mid-ranks.
func spearman(pairs []pair) float64 {
	rank := func(of func(p pair) float64) []float64 {
		order := make([]int, len(pairs))
		for i := range order {
			order[i] = i
		}
		slices.SortFunc(order, func(a, b int) int {
			switch x, y := of(pairs[a]), of(pairs[b]); {
			case x < y:
				return -1
			case x > y:
				return 1
			}
			return 0
		})
		ranks := make([]float64, len(pairs))
		for from := 0; from < len(order); {
			to := from
			for to < len(order) && of(pairs[order[to]]) == of(pairs[order[from]]) {
				to++
			}
			for _, i := range order[from:to] {
				ranks[i] = float64(from+to-1) / 2
			}
			from = to
		}
		return ranks
	}
	p, l := rank(func(p pair) float64 { return p.paid }), rank(func(p pair) float64 { return p.lost })
	var t tally
	for i := range p {
		t.add(pair{paid: p[i] / float64(len(p)), lost: l[i] / float64(len(p))}, 2)
	}
	r, _ := t.pearson()
	return r
}

// hedging is by how much insurance at the mean payment shrinks the semivariance
// of income, what is lost under its mean.
func hedging(pairs []pair, premium float64) float64 {
	semi := func(income func(p pair) float64) (v float64) {
		mean := 0.0
		for _, p := range pairs {
			mean += income(p) / float64(len(pairs))
		}
		for _, p := range pairs {
			d := min(0, income(p)-mean)
			v += d * d
		}
		return v
	}
	without := semi(func(p pair) float64 { return 1 - p.lost })
	if without == 0 {
		return 0
	}
	return 1 - semi(func(p pair) float64 { return 1 - p.lost + p.paid - premium })/without
}

// benefit is the gain in certainty equivalent of income, of constant relative
// risk aversion 2, over that of insurance which pays every loss, each at its
// mean payment. Income is held at 0.05 at least, for a utility without bottom.
func benefit(pairs []pair, premium, mean float64) float64 {
	certain := func(income func(p pair) float64) float64 {
		utility := 0.0
		for _, p := range pairs {
			utility += 1 / max(0.05, income(p)) / float64(len(pairs))
		}
		return 1 / utility
	}
	none := certain(func(p pair) float64 { return 1 - p.lost })
	perfect := certain(func(pair) float64 { return 1 - mean })
	if perfect-none < 1e-12 {
		return 0
	}
	return (certain(func(p pair) float64 { return 1 - p.lost + p.paid - premium }) - none) / (perfect - none)
}
