package backtest

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Design is a product: one sheet or several that together insure the same sum,
// such as drought and excess wet. A zone's payouts of a season add up and never
// exceed the sum insured.
type Design struct {
	Name   string
	Sheets []terms.Sheet
	// Estimates stand in for an index where a sheet leaves the answer to a model:
	// by zone and year, in 1e-4 of the unit, made without the year they are of.
	Estimates map[string]map[int]int32
	Standing  string // of the model that answers: whether it may decide about money; empty for indices
}

// Value is an index of one season: in 1e-4 of the unit if OK, else with the reason.
type Value struct {
	Value  int32
	OK     bool
	Reason string
}

// Values are a design's index values: by sheet, then by place in a list of
// zones, then by place in a list of years.
type Values [][][]Value

// season is a sheet's window in a year: the year of the window's start.
func season(s terms.Sheet, year int) index.Window {
	by := year - s.Window.Start.Year()
	return index.Window{Start: s.Window.Start.AddDate(by, 0, 0).Unix(), End: s.Window.End.AddDate(by, 0, 0).Unix()}
}

// IndexOf is the index that answers for a sheet; nil where a model does.
func IndexOf(s terms.Sheet) (*index.Index, error) {
	if s.Index == nil {
		return nil, nil
	}
	params, err := s.IndexParams()
	if err != nil {
		return nil, fmt.Errorf("term sheet %.64q: index.params: %w", s.Name, err)
	}
	x, err := index.New(s.Index.Name, params)
	if err != nil {
		return nil, fmt.Errorf("term sheet %.64q: %w", s.Name, err)
	}
	if x.Imagery() {
		return nil, fmt.Errorf("term sheet %.64q: index %s reads imagery: a backtest has weather alone", s.Name, x.Name())
	}
	if x.Unit() != s.Unit {
		return nil, fmt.Errorf("term sheet %.64q: unit %q: index %s answers in %q", s.Name, s.Unit, x.Name(), x.Unit())
	}
	return x, nil
}

// ValuesOf computes a design's index for every zone and year. done is called
// after each zone. Zones that share a weather zone share its values.
func ValuesOf(d Design, w Weather, zones []Zone, years []int, done func()) (Values, error) {
	values := make(Values, len(d.Sheets))
	indices, takes := make([]*index.Index, len(d.Sheets)), make([]func([]oracle.Reading) []oracle.Reading, len(d.Sheets))
	for s, sheet := range d.Sheets {
		var err error
		if indices[s], err = IndexOf(sheet); err != nil {
			return nil, err
		}
		if takes[s], err = counting(w, sheet, indices[s]); err != nil {
			return nil, err
		}
		values[s] = make([][]Value, len(zones))
	}
	known := map[string]int{}
	for i, zone := range zones {
		at, shared := known[zone.Weather]
		known[zone.Weather] = i
		var readings []oracle.Reading
		for s, sheet := range d.Sheets {
			switch {
			case indices[s] == nil:
				values[s][i] = d.estimates(zone.ID, years)
			case readsYields(indices[s]):
				values[s][i] = over(indices[s], sheet, zone.yields(), years)
			case shared:
				values[s][i] = values[s][at]
			default:
				if readings == nil {
					var err error
					if readings, err = w.Zone(zone.Weather); err != nil {
						return nil, fmt.Errorf("weather of zone %s: %w", zone.ID, err)
					}
				}
				values[s][i] = over(indices[s], sheet, takes[s](readings), years)
			}
		}
		if done != nil {
			done()
		}
	}
	return values, nil
}

// readsYields reports an index of a zone's own yields, which its weather zone does not know.
func readsYields(x *index.Index) bool { return slices.Contains(x.Variables(), oracle.Yield) }

// yields are a zone's yields as readings of calendar years, in order.
func (z Zone) yields() (out []oracle.Reading) {
	for _, year := range slices.Sorted(maps.Keys(z.Yields)) {
		start := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
		out = append(out, oracle.Reading{Variable: oracle.Yield, Source: "yields", Start: start.Unix(), End: start.AddDate(1, 0, 0).Unix(), Value: z.Yields[year]})
	}
	return out
}

// ownValues reports whether zones that share their weather may have different values.
func (d Design) ownValues() bool {
	return slices.ContainsFunc(d.Sheets, func(s terms.Sheet) bool { return s.Model != nil || slices.Contains(s.Data.Variables, oracle.Yield) })
}

func (d Design) estimates(zone string, years []int) []Value {
	out := make([]Value, len(years))
	for y, year := range years {
		v, ok := d.Estimates[zone][year]
		if out[y] = (Value{Value: v, OK: ok}); !ok {
			out[y].Reason = "the model has no estimate"
		}
	}
	return out
}

// over is the index of each year's season. It hands the index only the readings
// of the season, which are found by halving: what lies outside cannot count.
func over(x *index.Index, s terms.Sheet, readings []oracle.Reading, years []int) []Value {
	runs := runsOf(readings, x.Variables())
	out := make([]Value, len(years))
	var part []oracle.Reading
	for y, year := range years {
		w := season(s, year)
		since := x.Since(w)
		part = part[:0]
		for _, run := range runs {
			from, _ := slices.BinarySearchFunc(run, since, func(r oracle.Reading, at int64) int { return compare(r.Start, at) })
			to, _ := slices.BinarySearchFunc(run, w.End, func(r oracle.Reading, at int64) int { return compare(r.Start, at) })
			part = append(part, run[from:to]...)
		}
		out[y] = valueOf(x.Compute(part, w))
	}
	return out
}

func valueOf(r index.Result) Value {
	const most = 1<<31 - 1
	switch {
	case r.Status != oracle.StatusOK:
		return Value{Reason: r.Reason}
	case r.Value > most || r.Value < -most:
		return Value{Reason: "the value does not fit"}
	}
	return Value{Value: int32(r.Value), OK: true}
}

// runsOf cuts readings, sorted by variable and time, into a run per variable.
func runsOf(readings []oracle.Reading, wanted []oracle.Variable) (runs [][]oracle.Reading) {
	for from := 0; from < len(readings); {
		to := from
		for to < len(readings) && readings[to].Variable == readings[from].Variable {
			to++
		}
		if slices.Contains(wanted, readings[from].Variable) {
			runs = append(runs, readings[from:to])
		}
		from = to
	}
	return runs
}

func compare(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// shares are what each sheet and all together pay of the sum insured, in 1e-6,
// by zone and year; −1 where no sheet could answer. A sheet that cannot answer
// refunds its premium and pays nothing.
func shares(d Design, v Values, curves []terms.Curve) [][]int64 {
	whole := big.NewInt(wholeE6)
	out := make([][]int64, len(v[0]))
	for i := range out {
		out[i] = make([]int64, len(v[0][i]))
		for y := range out[i] {
			paid, answered := int64(0), false
			for s := range d.Sheets {
				if one := v[s][i][y]; one.OK {
					answered = true
					paid += curves[s].Payout(one.Value, whole).Int64()
				}
			}
			if out[i][y] = min(paid, wholeE6); !answered {
				out[i][y] = -1
			}
		}
	}
	return out
}

// payout is what a zone is paid for a season, in minor units: each sheet by the
// contract's curve, all together at most the sum insured.
func payout(d Design, v Values, curves []terms.Curve, zone, year int, insured int64) int64 {
	sum, paid := big.NewInt(insured), new(big.Int)
	var dues []*big.Int
	for s := range d.Sheets {
		if one := v[s][zone][year]; one.OK {
			dues = append(dues, curves[s].Payout(one.Value, sum))
		}
	}
	for _, one := range terms.Aggregate(sum, dues...) {
		paid.Add(paid, one)
	}
	return paid.Int64()
}

// curvesOf are the sheets' curves.
func curvesOf(d Design) []terms.Curve {
	curves := make([]terms.Curve, len(d.Sheets))
	for s, sheet := range d.Sheets {
		curves[s] = sheet.Curve()
	}
	return curves
}

// moved is a curve whose trigger lies a share (1e-4, either sign) of itself
// further away, with its exit where it was. Bands move with the trigger.
func moved(c terms.Curve, byBps int64) terms.Curve {
	by := int32(int64(c.Trigger) * byBps / 10_000)
	if c.Kind == terms.Steps {
		c.Bands = slices.Clone(c.Bands)
		for i := range c.Bands {
			c.Bands[i].Threshold += by
		}
		c.Exit += by
	}
	c.Trigger += by
	return c
}

// detrended takes each zone's straight trend out of the index, sheet by sheet,
// and puts in its level of the year now: what the past would pay in today's climate.
// The slope is fitted on the places of years in on, those that are priced: one that
// had seen the scoring years would let them into the price that they are to judge.
func detrended(v Values, years, on []int, now int) Values {
	out := make(Values, len(v))
	for s := range v {
		out[s] = make([][]Value, len(v[s]))
		for i, list := range v[s] {
			var at []int
			var x []float64
			for _, y := range on {
				if one := list[y]; one.OK {
					at, x = append(at, years[y]), append(x, float64(one.Value))
				}
			}
			out[s][i] = slices.Clone(list)
			if len(at) < fewestTrend {
				continue
			}
			_, slope := fit(at, x)
			for y := range out[s][i] {
				if out[s][i][y].OK {
					out[s][i][y].Value += round(slope * float64(now-years[y]))
				}
			}
		}
	}
	return out
}

func round(x float64) int32 {
	if x < 0 {
		return -int32(-x + 0.5)
	}
	return int32(x + 0.5)
}
