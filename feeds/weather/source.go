package weather

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Source is one provider of weather. It is safe for concurrent use.
type Source interface {
	// Name is the source's name in the configuration.
	Name() string
	// Set is the data set that it reads, as term sheets name it: its kind.
	Set() string
	// Variables lists what the source can have.
	Variables() []oracle.Variable
	// Read returns what the source has of the query. Missing values are absent;
	// an error means that the source was of no use. It asks in an order that
	// depends on the query alone, so that a replay asks the same.
	Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error)
}

// MaxPlaces bounds the parcels of one query.
const MaxPlaces = oracle.MaxRisks

// maxWindow bounds the time that one query spans.
const maxWindow = 100 * 366 * 24 * time.Hour

// Place is where one parcel's weather is read: its centroid, in degrees (WGS 84).
type Place struct {
	Latitude  float64
	Longitude float64
}

// Query asks for variables over places in the window [From, To).
type Query struct {
	Places    []Place // one per parcel, in page order
	Variables []oracle.Variable
	From      time.Time // first instant, UTC
	To        time.Time // first instant not wanted, UTC
	// Sets are the data sets that count, primary first; none: final values of any.
	Sets []oracle.DataSet
}

// Result is what a source, or a chain of them, has of a query.
type Result struct {
	Series    [][]oracle.Reading // one list per place, by variable and then by time
	Decisions []string           // what was decided, one sentence each
	Gaps      []Gap              // of a chain: what no source has
}

// Gap is a part of the window without a value.
type Gap struct {
	Place    int // index into Query.Places
	Variable oracle.Variable
	From, To time.Time
	// Disagreed is whether sources have values that lie too far apart, not none.
	Disagreed bool
}

// Validate says what is wrong with a query.
func (q Query) Validate() error {
	if len(q.Places) == 0 || len(q.Places) > MaxPlaces {
		return fmt.Errorf("weather query has %d places: want 1 to %d", len(q.Places), MaxPlaces)
	}
	for i, p := range q.Places {
		if !(math.Abs(p.Latitude) <= 90 && math.Abs(p.Longitude) <= 180) {
			return fmt.Errorf("weather query: place %d (%g, %g) is not a latitude and a longitude", i, p.Latitude, p.Longitude)
		}
	}
	if !q.From.Before(q.To) || q.To.Sub(q.From) > maxWindow || q.From.Year() < 1800 || q.To.Year() > 2200 {
		return fmt.Errorf("weather query: window %s to %s is not one", q.From.Format(time.RFC3339), q.To.Format(time.RFC3339))
	}
	for i, v := range q.Variables {
		if _, ok := bounds[v]; !ok || slices.Contains(q.Variables[:i], v) {
			return fmt.Errorf("weather query: variable %q is unknown or named twice", v)
		}
	}
	return nil
}

// only returns the variables of q that a source offers, in the query's order.
func (q Query) only(offered []oracle.Variable) []oracle.Variable {
	var list []oracle.Variable
	for _, v := range q.Variables {
		if slices.Contains(offered, v) {
			list = append(list, v)
		}
	}
	return list
}

// holds reports whether a period lies wholly inside the window.
func (q Query) holds(start, end time.Time) bool {
	return start.Before(end) && !start.Before(q.From) && !end.After(q.To)
}

// bound is what a variable can be on Earth over a day or longer.
type bound struct {
	low, perDay, high float64 // of a sum, high is perDay times the days
}

var bounds = map[oracle.Variable]bound{
	oracle.Precipitation:   {low: 0, perDay: 2000},
	oracle.ReferenceET:     {low: -2, perDay: 30},
	oracle.MeanTemperature: {low: -95, high: 60},
	oracle.MaxTemperature:  {low: -95, high: 60},
	oracle.MinTemperature:  {low: -95, high: 60},
	oracle.MaxWind:         {low: 0, high: 120},
	oracle.SoilMoisture:    {low: 0, high: 1},
	oracle.SoilWetness:     {low: 0, high: 1},
	oracle.PalmerZ:         {low: -30, high: 30}, // the driest and wettest months on record stay well within
	oracle.PalmerDrought:   {low: -20, high: 20},
	oracle.Yield:           {low: 0, high: 200_000}, // in the smallest unit that is used, kg/ha or lb/acre
}

// check refuses a value that no weather has.
func check(v oracle.Variable, value float64, start, end time.Time) error {
	b := bounds[v]
	high := b.high
	if b.perDay > 0 {
		high = b.perDay * math.Max(1, end.Sub(start).Hours()/24)
	}
	if !(value >= b.low && value <= high) { // so that NaN is refused
		return fmt.Errorf("%s of %g on %s is not in [%g, %g]", v, value, start.Format(time.DateOnly), b.low, high)
	}
	return nil
}

// order sorts readings as a series wants them.
func order(a, b oracle.Reading) int {
	return cmp.Or(cmp.Compare(a.Variable, b.Variable), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
}
