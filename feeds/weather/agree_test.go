package weather

import (
	"context"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// off is a fake whose values are shifted.
type off struct {
	fake
	by map[int]float64 // by day of June
}

func (o *off) Read(ctx context.Context, g fetch.Getter, q Query) (Result, error) {
	r, err := o.fake.Read(ctx, g, q)
	for _, series := range r.Series {
		for i := range series {
			d := int((series[i].Start-day("2021-06-01").Unix())/86400) + 1
			series[i].Value += o.by[d]
			series[i].Version = o.name + "@1"
		}
	}
	return r, err
}

func trio(log *[]string, a, b, c map[int]float64) Chain {
	one := func(name string, by map[int]float64) Source {
		return &off{fake{name, all(june, june, june), nil, log}, by}
	}
	return Chain{
		Sources: []Source{one("a", a), one("b", b), one("c", c), one("d", nil)},
		Agree:   map[oracle.Variable]float64{oracle.Precipitation: 2},
	}
}

func TestTwoOfThreeMustAgree(t *testing.T) {
	var log []string
	c := trio(&log, map[int]float64{2: 50, 3: 10, 4: -1}, map[int]float64{3: 20}, map[int]float64{3: 30, 4: 2.5})
	r, err := c.Read(t.Context(), nil, query(oracle.Precipitation))
	require.NoError(t, err)
	require.Equal(t, []string{"a precipitation", "b precipitation", "c precipitation"}, log, "all three, and no fourth")
	require.Equal(t, map[string]float64{
		"precipitation 2021-06-01": 1, "precipitation 2021-06-02": 2, "precipitation 2021-06-04": 4, "precipitation 2021-06-05": 5,
	}, values(r.Series[0]), "one liar moves nothing, and three strangers give nothing")
	require.Equal(t, "median of a, b, c", r.Series[0][0].Source)
	require.Equal(t, "a@1 | b@1 | c@1", r.Series[0][0].Version)
	require.Equal(t, Gap{Place: 0, Variable: oracle.Precipitation, From: day("2021-06-03"), To: day("2021-06-04"), Disagreed: true}, r.Gaps[0])
	require.Contains(t, r.Decisions, "weather_disagrees: 3 values of precipitation are left open, because no two sources lie within 2 of each other; "+
		"the first is that of parcel 1 from 2021-06-03: a 13, b 23, c 33.")
	require.Contains(t, r.Decisions, "precipitation of 0 of 3 parcels is whole as the median of a, b, c, of which two always lie within 2 of each other.")
}

func TestTwoThatAgreeAreEnough(t *testing.T) {
	var log []string
	c := trio(&log, map[int]float64{1: 1}, nil, nil)
	c.Sources[2] = &fake{"c", nil, fetch.Down("c", "GET x", errors.New("connection refused")), &log}
	r, err := c.Read(t.Context(), nil, query(oracle.Precipitation))
	require.NoError(t, err)
	require.Empty(t, r.Gaps)
	require.InDelta(t, 1.5, r.Series[0][0].Value, 1e-12, "the middle of two")

	c.Sources[1] = &fake{"b", nil, fetch.Down("b", "GET x", errors.New("connection refused")), &log}
	r, err = c.Read(t.Context(), nil, query(oracle.Precipitation))
	require.NoError(t, err)
	require.Empty(t, r.Series[0], "one source alone vouches for nothing")
	require.Equal(t, Gap{Place: 0, Variable: oracle.Precipitation, From: day("2021-06-01"), To: day("2021-06-06")}, r.Gaps[0])
}

// TestOtherVariablesKeepTheirRule: agreement is asked for by variable.
func TestOtherVariablesKeepTheirRule(t *testing.T) {
	var log []string
	r, err := trio(&log, nil, nil, nil).Read(t.Context(), nil, query(oracle.MaxTemperature))
	require.NoError(t, err)
	require.Equal(t, []string{"a max_temperature"}, log)
	require.Equal(t, "a", r.Series[0][0].Source)
}

// TestPeriodsOfDifferentLengthAreNotCompared: a month's sum agrees with no day.
func TestPeriodsOfDifferentLengthAreNotCompared(t *testing.T) {
	q := query(oracle.Precipitation)
	q.Places = q.Places[:1]
	whole := oracle.Reading{Variable: oracle.Precipitation, Source: "a", Start: q.From.Unix(), End: q.To.Unix(), Value: 1}
	single := whole
	single.Source, single.End = "b", day("2021-06-02").Unix()
	r := Result{Series: make([][]oracle.Reading, 1)}
	joinAgreed(q, oracle.Precipitation, 5, []answer{{"a", 0, [][]oracle.Reading{{whole}}}, {"b", 1, [][]oracle.Reading{{single}}}}, &r)
	require.Empty(t, r.Series[0])
	require.Len(t, r.Gaps, 1)
	require.False(t, r.Gaps[0].Disagreed)
}

// TestNoLoneSourceMovesTheMedian: whatever one of three says, the value stays
// between the two honest ones, or there is none.
func TestNoLoneSourceMovesTheMedian(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 7))
	for range 10_000 {
		a, b, lie := random.Float64()*100, random.Float64()*100, random.Float64()*1000-500
		within := random.Float64() * 20
		got, verdict := median([]float64{a, lie, b}, within)
		near := max(a, b)-min(a, b) <= within
		if near && verdict != agreed {
			t.Fatalf("%g and %g agree within %g, and %g undid it", a, b, within, lie)
		}
		if verdict == agreed && near && (got < min(a, b) || got > max(a, b)) {
			t.Fatalf("%g moved the median of %g and %g to %g", lie, a, b, got)
		}
	}
	for _, values := range [][]float64{nil, {1}} {
		_, verdict := median(values, 1)
		require.Equal(t, alone, verdict)
	}
}
