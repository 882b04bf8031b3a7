// Package aggregate turns the estimates of a sealed set into the committee's
// outcomes: lower medians, a spread that f liars cannot widen, and a status for
// every risk. Every node computes the same page from the same set.
//
// It is pure: integers only, no clock, no map order, no I/O. It never decides
// who belongs to the set, checks no signature and never invents a value: a risk
// without enough usable estimates gets a status that says so.
//
//	k ≥ need ok ──▶ spread ≤ tolerance ──▶ ok
//	    │               └─ else ─────────▶ dispersed
//	    └─ else ─▶ f+1 not ok ───────────▶ their most frequent status
//	                   └─ else ──────────▶ undecided
package aggregate

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Rule says how many estimates it takes and how far they may lie apart.
type Rule struct {
	F         int    // operators that may lie: ⌊(n−1)/3⌋
	M         int    // ok estimates that make a value: 2F+1
	Tolerance uint32 // a spread over this is dispersed, 1e-4 of the index's unit
	Extra     bool   // demand M+1 ok estimates: at M the spread is 0 and says nothing
}

// need is how many ok estimates make a value under the rule.
func (r Rule) need() int {
	if r.Extra {
		return r.M + 1
	}
	return r.M
}

// Page computes one outcome per risk, in page order. sets holds one slice per
// observer, each as long as risks and made of estimates that pass Check; their
// order does not matter. It panics on a set of another length: the caller
// refused such a set when it was revealed.
func Page(risks []oracle.Hash, sets [][]oracle.Estimate, f, m int, tolerance uint32, extra bool) []oracle.Outcome {
	rule := Rule{F: f, M: m, Tolerance: tolerance, Extra: extra}
	for i, set := range sets {
		if len(set) != len(risks) {
			panic(fmt.Sprintf("aggregate: set %d has %d estimates for %d risks", i, len(set), len(risks)))
		}
	}
	outcomes := make([]oracle.Outcome, len(risks))
	column := make([]oracle.Estimate, len(sets))
	for i, risk := range risks {
		for j, set := range sets {
			column[j] = set[i]
		}
		outcomes[i] = rule.Risk(column)
		outcomes[i].Index, outcomes[i].Risk = uint32(i), risk
	}
	return outcomes
}

// Risk computes the outcome of one risk from one estimate per observer; Index
// and Risk are the caller's. A dispersed outcome keeps the spread that made it
// so; other outcomes that are not ok keep only K.
func (r Rule) Risk(estimates []oracle.Estimate) oracle.Outcome {
	var ok []oracle.Estimate
	var refused [oracle.StatusOutOfDomain + 1]int
	for _, e := range estimates {
		if e.Status == oracle.StatusOK {
			ok = append(ok, e)
		} else if int(e.Status) < len(refused) {
			refused[e.Status]++
		}
	}
	k := len(ok)
	outcome := oracle.Outcome{K: uint8(k)}
	switch {
	case k >= r.need():
		r.value(ok, &outcome)
	case refused[oracle.StatusInsufficient]+refused[oracle.StatusOutOfDomain] >= r.F+1:
		outcome.Status = oracle.StatusInsufficient
		if refused[oracle.StatusOutOfDomain] > refused[oracle.StatusInsufficient] {
			outcome.Status = oracle.StatusOutOfDomain
		}
	default:
		outcome.Status = oracle.StatusUndecided
	}
	return outcome
}

// value fills the outcome of at least 2F+1 ok estimates.
func (r Rule) value(ok []oracle.Estimate, outcome *oracle.Outcome) {
	values := sorted(ok, func(e oracle.Estimate) int64 { return int64(e.Value) })
	k := len(values)
	outcome.Spread = uint32(values[k-1-r.F] - values[r.F])
	outcome.ClearBps = uint16(lowerMedian(sorted(ok, func(e oracle.Estimate) int64 { return int64(e.ClearBps) })))
	if outcome.Spread > r.Tolerance {
		outcome.Status = oracle.StatusDispersed
		return
	}
	outcome.Status = oracle.StatusOK
	outcome.Value = int32(lowerMedian(values))
	outcome.Low = int32(lowerMedian(sorted(ok, func(e oracle.Estimate) int64 { return int64(e.Low) })))
	outcome.High = int32(lowerMedian(sorted(ok, func(e oracle.Estimate) int64 { return int64(e.High) })))
}

func sorted(estimates []oracle.Estimate, field func(oracle.Estimate) int64) []int64 {
	values := make([]int64, len(estimates))
	for i, e := range estimates {
		values[i] = field(e)
	}
	slices.Sort(values)
	return values
}

// lowerMedian is the middle of ascending values, the lower of the two middles
// when their number is even.
func lowerMedian(ascending []int64) int64 { return ascending[(len(ascending)-1)/2] }
