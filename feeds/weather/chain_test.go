package weather

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// fake has given days of June for each place and variable.
type fake struct {
	name string
	has  map[oracle.Variable][][]int // by place
	err  error
	log  *[]string
}

func (f *fake) Name() string { return f.name }

func (f *fake) Set() string { return f.name }

func (f *fake) Variables() []oracle.Variable {
	return []oracle.Variable{oracle.Precipitation, oracle.MaxTemperature}
}

func (f *fake) Read(_ context.Context, _ fetch.Getter, q Query) (Result, error) {
	for _, v := range q.Variables {
		*f.log = append(*f.log, f.name+" "+string(v))
	}
	if f.err != nil {
		return Result{}, f.err
	}
	r := Result{Series: make([][]oracle.Reading, len(q.Places)), Decisions: []string{f.name + " was asked."}}
	for place := range q.Places {
		for _, v := range q.Variables {
			for _, d := range f.has[v][place] {
				start := day("2021-06-01").AddDate(0, 0, d-1)
				r.Series[place] = append(r.Series[place], oracle.Reading{
					Variable: v, Source: f.name, Start: start.Unix(), End: start.AddDate(0, 0, 1).Unix(), Value: float64(d),
				})
			}
		}
	}
	return r, nil
}

func all(places ...[]int) map[oracle.Variable][][]int {
	return map[oracle.Variable][][]int{oracle.Precipitation: places, oracle.MaxTemperature: places}
}

var (
	june  = []int{1, 2, 3, 4, 5}
	holed = []int{1, 2, 5}
	none  []int
)

func TestAWholePrimaryIsEnough(t *testing.T) {
	var log []string
	c := Chain{Sources: []Source{&fake{"a", all(june, june, june), nil, &log}, &fake{"b", all(june, june, june), nil, &log}}}
	r, err := c.Read(t.Context(), nil, query(oracle.Precipitation, oracle.MaxTemperature))
	require.NoError(t, err)
	require.Equal(t, []string{"a precipitation", "a max_temperature"}, log, "the fallback is not asked")
	require.Empty(t, r.Gaps)
	require.Equal(t, []string{
		"a was asked.", "precipitation of 3 of 3 parcels is from a (primary).", "max_temperature of 3 of 3 parcels is from a (primary).",
	}, r.Decisions)
	require.Len(t, r.Series[2], 10)
	require.Equal(t, oracle.MaxTemperature, r.Series[2][0].Variable, "by variable, then by time")
}

func TestAVariableOfOneParcelIsFromOneSource(t *testing.T) {
	var log []string
	c := Chain{Sources: []Source{&fake{"a", all(june, holed, none), nil, &log}, &fake{"b", all(june, june, holed), nil, &log}}}
	r, err := c.Read(t.Context(), nil, query(oracle.Precipitation))
	require.NoError(t, err)
	sources := func(place int) (list []string) {
		for _, reading := range r.Series[place] {
			list = append(list, reading.Source)
		}
		return list
	}
	require.Equal(t, []string{"a", "a", "a", "a", "a"}, sources(0), "the primary has it")
	require.Equal(t, []string{"b", "b", "b", "b", "b"}, sources(1), "never two sources in one series")
	require.Equal(t, []string{"b", "b", "b"}, sources(2), "the one that has most")
	require.Equal(t, []Gap{{Place: 2, Variable: oracle.Precipitation, From: day("2021-06-03"), To: day("2021-06-05")}}, r.Gaps)
	require.Equal(t, []string{
		"a was asked.", "b was asked.",
		"precipitation of 1 of 3 parcels is from a (primary).", "precipitation of 2 of 3 parcels is from b (fallback).",
		"weather_missing: no source has precipitation from 2021-06-03 to 2021-06-05 for 1 of 3 parcels.",
	}, r.Decisions)
}

func TestAnEqualGapIsThePrimarys(t *testing.T) {
	var log []string
	c := Chain{Sources: []Source{&fake{"a", all(holed, holed, holed), nil, &log}, &fake{"b", all(holed, holed, holed), nil, &log}}}
	r, err := c.Read(t.Context(), nil, query(oracle.Precipitation))
	require.NoError(t, err)
	require.Equal(t, "a", r.Series[0][0].Source)
	require.Len(t, r.Gaps, 3)
	require.Contains(t, r.Decisions, "weather_missing: no source has precipitation from 2021-06-03 to 2021-06-05 for 3 of 3 parcels.")
}

func TestASourceOfNoUseIsSkippedAndNamed(t *testing.T) {
	var log []string
	broken := &fake{"a", nil, fetch.Down("a", "GET x", errors.New("connection refused")), &log}
	c := Chain{Sources: []Source{broken, &fake{"b", all(june, june, june), nil, &log}}}
	r, err := c.Read(t.Context(), nil, query(oracle.Precipitation))
	require.NoError(t, err)
	require.Equal(t, "a gave no weather: a: GET x: connection refused.", r.Decisions[0])
	require.Contains(t, r.Decisions, "precipitation of 3 of 3 parcels is from b (fallback).")

	r, err = Chain{Sources: []Source{broken}}.Read(t.Context(), nil, query(oracle.Precipitation))
	require.NoError(t, err)
	require.Len(t, r.Gaps, 3)
	require.Len(t, r.Series, 3)
	require.Equal(t, day("2021-06-01"), r.Gaps[0].From)
	require.Equal(t, day("2021-06-06"), r.Gaps[0].To)
}

func TestAnEndedTaskIsNotAFallback(t *testing.T) {
	var log []string
	c := Chain{Sources: []Source{&fake{"a", nil, context.Canceled, &log}, &fake{"b", all(june, june, june), nil, &log}}}
	_, err := c.Read(t.Context(), nil, query(oracle.Precipitation))
	require.ErrorIs(t, err, context.Canceled)
	require.Equal(t, []string{"a precipitation"}, log)
}

func TestAVariableMayHaveItsOwnOrder(t *testing.T) {
	var log []string
	a, b := &fake{"a", all(june, june, june), nil, &log}, &fake{"b", all(june, june, june), nil, &log}
	c := Chain{Sources: []Source{a, b}, By: map[oracle.Variable][]Source{oracle.MaxTemperature: {b, a}}}
	_, err := c.Read(t.Context(), nil, query(oracle.Precipitation, oracle.MaxTemperature))
	require.NoError(t, err)
	require.Equal(t, []string{"a precipitation", "b max_temperature"}, log)
}

func TestAVariableThatNobodyOffersIsAGap(t *testing.T) {
	var log []string
	c := Chain{Sources: []Source{&fake{"a", all(june, june, june), nil, &log}}}
	r, err := c.Read(t.Context(), nil, query(oracle.ReferenceET))
	require.NoError(t, err)
	require.Empty(t, log)
	require.Len(t, r.Gaps, 3)
}

func TestMissingCountsOverlapsOnce(t *testing.T) {
	q := query(oracle.Precipitation)
	at := func(from, to int) oracle.Reading {
		start := day("2021-06-01")
		return oracle.Reading{Start: start.AddDate(0, 0, from).Unix(), End: start.AddDate(0, 0, to).Unix()}
	}
	require.Equal(t, 4*24*time.Hour, covered(q, []oracle.Reading{at(0, 3), at(1, 2), at(2, 3), at(4, 5)}))
	require.Zero(t, covered(q, nil))
	require.Empty(t, missing(q, oracle.Precipitation, 0, []oracle.Reading{at(0, 5)}))
}

func TestADownChainFallsBackToAnotherProvider(t *testing.T) {
	_, base := serve(t, day("2021-08-01"))
	q := season(t)
	c := Chain{Sources: []Source{NewPower("power", "http://127.0.0.1:0"), NewGrid("agera5", base+"/agera5/v1/index.json")}}
	r, err := c.Read(t.Context(), overHTTP{map[string]int{}}, q)
	require.NoError(t, err)
	require.Empty(t, r.Gaps)
	require.Contains(t, r.Decisions, "precipitation of 11 of 11 parcels is from agera5 (fallback).")
	require.ErrorIs(t, func() error { _, err := NewPower("power", "x").Read(t.Context(), down(), q); return err }(), oracle.ReasonSourceDown)
}
