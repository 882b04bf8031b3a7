package weather

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Chain joins sources by the rule of the package.
type Chain struct {
	Sources []Source                     // primary first; where the query names data sets, these come in its order and no others
	By      map[oracle.Variable][]Source // another order for a variable
	// Agree lists variables of which two of the first three sources must lie within
	// this much of each other, in the variable's unit; their median counts.
	Agree map[oracle.Variable]float64
}

// answer is what one source gave for one variable.
type answer struct {
	source string
	rank   int                // place in the order of sources, from 0
	series [][]oracle.Reading // by place
}

// Read asks the sources in turn, each only for the variables that those before
// it lack somewhere. A source of no use is named in the decisions; the error is
// one that no other source could help with (see fetch.Fatal).
func (c Chain) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	if err := q.Validate(); err != nil {
		return Result{}, err
	}
	var decisions []string
	answers := make(map[oracle.Variable][]answer)
	c = c.of(q.Sets)
	for rank := 0; ; rank++ {
		asked := false
		for _, turn := range c.turns(q, rank, answers) {
			asked = true
			part := q
			part.Variables = turn.variables
			result, err := turn.source.Read(ctx, getter, part)
			if err != nil && fetch.Fatal(err) {
				return Result{}, fmt.Errorf("read weather of %s: %w", turn.source.Name(), err)
			}
			if err != nil {
				decisions = append(decisions, fmt.Sprintf("%s gave no weather: %v.", turn.source.Name(), err))
				continue
			}
			decisions = append(decisions, result.Decisions...)
			for _, v := range turn.variables {
				series, left := counting(q, turn.source, v, pick(result.Series, v))
				decisions = append(decisions, left...)
				answers[v] = append(answers[v], answer{turn.source.Name(), rank, series})
			}
		}
		if !asked && rank >= c.depth(q) {
			break
		}
	}
	return c.join(q, answers, decisions), nil
}

// of keeps the sources of the data sets that are named, in the order of these;
// of several of one set the order is the operator's.
func (c Chain) of(sets []oracle.DataSet) Chain {
	if len(sets) == 0 {
		return c
	}
	named := func(all []Source) (list []Source) {
		for _, set := range sets {
			for _, s := range all {
				if s.Set() == set.Name {
					list = append(list, s)
				}
			}
		}
		return list
	}
	by := make(map[oracle.Variable][]Source, len(c.By))
	for v, own := range c.By {
		by[v] = named(own)
	}
	return Chain{Sources: named(c.Sources), By: by, Agree: c.Agree}
}

// turn is one source with the variables it is asked for.
type turn struct {
	source    Source
	variables []oracle.Variable
}

// turns lists whom to ask at a rank: those variables that are not whole yet.
func (c Chain) turns(q Query, rank int, answers map[oracle.Variable][]answer) []turn {
	var list []turn
	for _, v := range q.Variables {
		sources := c.sources(v)
		_, witnessed := c.Agree[v]
		if witnessed {
			sources = c.witnessed(v)
		}
		if rank >= len(sources) || !witnessed && whole(q, answers[v]) || !slices.Contains(sources[rank].Variables(), v) {
			continue
		}
		i := slices.IndexFunc(list, func(t turn) bool { return t.source.Name() == sources[rank].Name() })
		if i < 0 {
			i, list = len(list), append(list, turn{source: sources[rank]})
		}
		list[i].variables = append(list[i].variables, v)
	}
	return list
}

func (c Chain) sources(v oracle.Variable) []Source {
	if own, ok := c.By[v]; ok {
		return own
	}
	return c.Sources
}

func (c Chain) depth(q Query) int {
	depth := 0
	for _, v := range q.Variables {
		depth = max(depth, len(c.sources(v)))
	}
	return depth
}

// whole reports whether every place has the window from some one source.
func whole(q Query, answers []answer) bool {
	for place := range q.Places {
		if !slices.ContainsFunc(answers, func(a answer) bool { return covered(q, a.series[place]) == q.To.Sub(q.From) }) {
			return false
		}
	}
	return true
}

// join takes for each variable and place the source that covers most of the
// window, the earlier one if equal; or what the sources agree on.
func (c Chain) join(q Query, answers map[oracle.Variable][]answer, decisions []string) Result {
	result := Result{Series: make([][]oracle.Reading, len(q.Places)), Decisions: decisions}
	for _, v := range q.Variables {
		if within, ok := c.Agree[v]; ok {
			joinAgreed(q, v, within, answers[v], &result)
			continue
		}
		taken := make(map[string]int)
		var gaps []Gap
		for place := range q.Places {
			best, most := -1, time.Duration(0)
			for i, a := range answers[v] {
				if d := covered(q, a.series[place]); d > most {
					best, most = i, d
				}
			}
			var series []oracle.Reading
			if best >= 0 {
				series = answers[v][best].series[place]
				taken[answers[v][best].source]++
			}
			result.Series[place] = append(result.Series[place], series...)
			gaps = append(gaps, missing(q, v, place, series)...)
		}
		result.Decisions = append(result.Decisions, sentences(q, v, answers[v], taken, gaps)...)
		result.Gaps = append(result.Gaps, gaps...)
	}
	for _, series := range result.Series {
		slices.SortFunc(series, order)
	}
	return result
}

// sentences say who a variable was taken from and what nobody has.
func sentences(q Query, v oracle.Variable, answers []answer, taken map[string]int, gaps []Gap) []string {
	var list []string
	for _, a := range answers {
		if n := taken[a.source]; n > 0 {
			role := "primary"
			if a.rank > 0 {
				role = "fallback"
			}
			list = append(list, fmt.Sprintf("%s of %d of %d parcels is from %s (%s).", v, n, len(q.Places), a.source, role))
		}
	}
	for i, g := range gaps {
		same := func(o Gap) bool { return o.From.Equal(g.From) && o.To.Equal(g.To) }
		if slices.IndexFunc(gaps, same) < i {
			continue // said with the first of its kind
		}
		n := 0
		for _, o := range gaps {
			if same(o) {
				n++
			}
		}
		list = append(list, fmt.Sprintf("%s: no source has %s from %s to %s for %d of %d parcels.", string(oracle.ReasonWeatherMissing), v,
			g.From.UTC().Format(time.DateOnly), g.To.UTC().Format(time.DateOnly), n, len(q.Places)))
	}
	return list
}

// counting leaves out the values that the term sheet does not take from a source,
// and says how many and why.
func counting(q Query, source Source, v oracle.Variable, series [][]oracle.Reading) (kept [][]oracle.Reading, left []string) {
	set, _ := oracle.SetOf(q.Sets, source.Set()) // a source of another set was not asked
	early, other, version := 0, 0, ""
	for i, list := range series {
		series[i] = slices.DeleteFunc(list, func(r oracle.Reading) bool {
			switch {
			case set.Takes(r.Version, r.Preliminary):
				return false
			case set.Takes(r.Version, false):
				early++
			default:
				other, version = other+1, r.Version
			}
			return true
		})
	}
	if early > 0 {
		left = append(left, fmt.Sprintf("%s: %d values of %s are left out: they are preliminary, and the term sheet waits for final ones.", source.Name(), early, v))
	}
	if other > 0 {
		left = append(left, fmt.Sprintf("%s: %d values of %s are left out: their version is %q, and the term sheet takes %q.", source.Name(), other, v, version, set.Version))
	}
	return series, left
}

// pick returns one variable of each place's series.
func pick(series [][]oracle.Reading, v oracle.Variable) [][]oracle.Reading {
	picked := make([][]oracle.Reading, len(series))
	for i, list := range series {
		for _, r := range list {
			if r.Variable == v {
				picked[i] = append(picked[i], r)
			}
		}
		slices.SortFunc(picked[i], order)
	}
	return picked
}

// covered is how much of the window a series of one variable fills.
func covered(q Query, series []oracle.Reading) time.Duration {
	total := q.To.Sub(q.From)
	for _, g := range missing(q, "", 0, series) {
		total -= g.To.Sub(g.From)
	}
	return total
}

// missing lists the parts of the window that a series of one variable, sorted
// by time, leaves open.
func missing(q Query, v oracle.Variable, place int, series []oracle.Reading) []Gap {
	var gaps []Gap
	at := q.From.UTC()
	open := func(until time.Time) {
		if at.Before(until) {
			gaps = append(gaps, Gap{Place: place, Variable: v, From: at, To: until})
		}
	}
	for _, r := range series {
		start, end := time.Unix(r.Start, 0).UTC(), time.Unix(r.End, 0).UTC()
		open(start)
		if end.After(at) {
			at = end
		}
	}
	open(q.To.UTC())
	return gaps
}
