package index

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// phase is the part of the window that counts: days "from_day" (inclusive) to
// "to_day" (exclusive), counted from the window's start at 0. Neither means the
// whole window. What happens on other days cannot change the index, and may be
// missing.
type phase struct {
	From int `json:"from_day"`
	To   int `json:"to_day"`
}

// check refuses a phase that is empty or longer than two years.
func (p phase) check() error {
	if p != (phase{}) && (p.From < 0 || p.To <= p.From || p.To > 2*366) {
		return fmt.Errorf("from_day %d and to_day %d: want 0 <= from_day < to_day <= 732", p.From, p.To)
	}
	return nil
}

// of is the phase's part of a window.
func (p phase) of(w Window) (Window, Result) {
	if p == (phase{}) {
		return w, Result{Status: oracle.StatusOK}
	}
	part := Window{w.Start + int64(p.From)*day, w.Start + int64(p.To)*day}
	if part.End > w.End {
		return part, refuse(oracle.StatusOutOfDomain, "the phase ends on day %d, after the window", p.To)
	}
	return part, Result{Status: oracle.StatusOK}
}

// overPhase binds an index of one daily variable within a phase.
func overPhase(p phase, variable oracle.Variable, compute func(v []int64) int64) function {
	return func(readings []oracle.Reading, w Window) Result {
		part, bad := p.of(w)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		v, bad := values(readings, variable, part, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		return exact(compute(v))
	}
}
