package backtest

import (
	"math"
	"math/big"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Choice is a trigger and an exit of each sheet.
type Choice struct {
	Trigger terms.Value `json:"trigger"`
	Exit    terms.Value `json:"exit"`
}

// Fold is what a year was scored with: chosen without it.
type Fold struct {
	Year   int      `json:"year"`
	Chosen []Choice `json:"chosen"` // by sheet
	Paid   float64  `json:"paid"`
	Lost   float64  `json:"lost"`
}

// Tuned is a leave-one-year-out choice of trigger and exit.
type Tuned struct {
	Folds []Fold   `json:"folds"`
	Basis Basis    `json:"basis"` // of the folds' years, each paid by the choice that never saw it
	Final []Choice `json:"final"` // chosen with all of the pricing years
}

// The quantiles of the index, counted from the bad end, that triggers and exits
// are chosen from.
var (
	triggerAt = []float64{0.05, 0.08, 0.12, 0.16, 0.20, 0.25, 0.30}
	exitAt    = []float64{0, 0.01, 0.02, 0.04, 0.06, 0.10}
)

// tuner chooses triggers and exits of linear curves. Zones that share an index
// are one group: their squared errors come from the group's sums.
type tuner struct {
	design Design
	values Values
	groups [][]int // places of zones
	years  []int
}

// target is what a group lost in a year: number of zones, Σ loss.
type target struct{ n, lost float64 }

// mostPasses bounds how often the sheets' choices are gone through again.
const mostPasses = 8

// choose minimises the squared difference of payment and loss over some years,
// sheet by sheet, each with the others as they are chosen so far. At first none
// of them pays: the triggers that the sheets carry were chosen by somebody who may
// have known every year, and must not reach a choice that is scored on one of them.
// The years are all that it sees: losses must come from them too.
func (t tuner) choose(seen []int, losses Losses) []Choice {
	targets := t.targets(seen, losses)
	chosen := make([]*terms.Curve, len(t.design.Sheets))
	for range mostPasses {
		before := make([]*terms.Curve, len(chosen))
		copy(before, chosen)
		for s := range chosen {
			t.improve(s, seen, chosen, targets)
		}
		if slices.EqualFunc(before, chosen, sameCurve) {
			break
		}
	}
	out := make([]Choice, len(chosen))
	for s, c := range chosen {
		out[s] = Choice{terms.Value(c.Trigger), terms.Value(c.Exit)}
	}
	return out
}

// sameCurve compares what tuning chooses of two curves; nil is one that is not chosen yet.
func sameCurve(a, b *terms.Curve) bool {
	return a != nil && b != nil && a.Trigger == b.Trigger && a.Exit == b.Exit
}

// targets are what the groups lost in the years seen.
func (t tuner) targets(seen []int, losses Losses) [][]target {
	targets := make([][]target, len(t.groups))
	for g, zones := range t.groups {
		targets[g] = make([]target, len(seen))
		for i, y := range seen {
			for _, z := range zones {
				if lost, ok := losses[z][t.years[y]]; ok {
					targets[g][i].n++
					targets[g][i].lost += float64(lost) / wholeE6
				}
			}
		}
	}
	return targets
}

// improve puts the best candidate for sheet s into chosen.
func (t tuner) improve(s int, seen []int, chosen []*terms.Curve, targets [][]target) {
	others := t.paid(seen, chosen, s)
	best := math.Inf(1)
	for _, c := range t.candidates(s, seen, t.design.Sheets[s].Curve()) {
		if errors := t.errors(s, seen, c, others, targets); errors < best {
			best, chosen[s] = errors, &c
		}
	}
}

// candidates are linear curves between quantiles of the index in the years seen;
// the sheet's own where the index leaves nothing to choose from.
func (t tuner) candidates(s int, seen []int, like terms.Curve) (out []terms.Curve) {
	var values []int32
	for _, zones := range t.groups {
		for _, y := range seen {
			if one := t.values[s][zones[0]][y]; one.OK {
				values = append(values, one.Value)
			}
		}
	}
	like.Kind = terms.Linear
	if len(values) == 0 {
		return []terms.Curve{like}
	}
	slices.Sort(values)
	if like.Excess() {
		slices.Reverse(values)
	}
	at := func(q float64) int32 { return values[int(q*float64(len(values)-1))] }
	for _, q := range triggerAt {
		for _, e := range exitAt {
			c := terms.Curve{Kind: terms.Linear, Trigger: at(q), Exit: at(e), MinPaymentBps: like.MinPaymentBps}
			if e < q && c.Trigger != c.Exit && c.Excess() == like.Excess() {
				out = append(out, c)
			}
		}
	}
	if len(out) == 0 {
		return []terms.Curve{like}
	}
	return out
}

// paid is what the sheets other than s pay, by group and year seen.
func (t tuner) paid(seen []int, curves []*terms.Curve, s int) [][]float64 {
	whole := big.NewInt(wholeE6)
	out := make([][]float64, len(t.groups))
	for g, zones := range t.groups {
		out[g] = make([]float64, len(seen))
		for other, curve := range curves {
			if other == s || curve == nil {
				continue
			}
			for i, y := range seen {
				if one := t.values[other][zones[0]][y]; one.OK {
					out[g][i] += float64(curve.Payout(one.Value, whole).Int64()) / wholeE6
				}
			}
		}
	}
	return out
}

// errors is Σ (payment − loss)² less what no choice changes.
func (t tuner) errors(s int, seen []int, c terms.Curve, others [][]float64, targets [][]target) (total float64) {
	whole := big.NewInt(wholeE6)
	for g, zones := range t.groups {
		for i, y := range seen {
			paid := others[g][i]
			if one := t.values[s][zones[0]][y]; one.OK {
				paid += float64(c.Payout(one.Value, whole).Int64()) / wholeE6
			}
			paid = min(1, paid)
			total += targets[g][i].n*paid*paid - 2*paid*targets[g][i].lost
		}
	}
	return total
}

// with is the design with another choice.
func (d Design) with(chosen []Choice) Design {
	d.Sheets = slices.Clone(d.Sheets)
	for s, c := range chosen {
		d.Sheets[s].Payout = terms.Payout{Kind: terms.Linear, Trigger: c.Trigger, Exit: c.Exit, MinPaymentBps: d.Sheets[s].Payout.MinPaymentBps}
	}
	return d
}

// groupsOf puts zones that share all index values together.
func groupsOf(d Design, zones []Zone) (groups [][]int) {
	at := map[string]int{}
	for i, z := range zones {
		key := z.Weather
		if d.ownValues() {
			key = z.ID
		}
		if _, ok := at[key]; !ok {
			at[key] = len(groups)
			groups = append(groups, nil)
		}
		groups[at[key]] = append(groups[at[key]], i)
	}
	return groups
}
