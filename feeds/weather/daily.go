package weather

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxDaily bounds one answer of a daily point service, in bytes.
const maxDaily = 32 << 20

// point is where a daily service is asked: rounded to 0.01°, so that parcels
// nearby share one request and no outline's centroid leaves the node exactly.
type point struct{ lat, lon float64 }

func pointOf(p Place) point {
	return point{math.Round(p.Latitude*100) / 100, math.Round(p.Longitude*100) / 100}
}

// days is a run of whole days of UTC, last included.
type days struct{ first, last time.Time }

// wholeDays are the days that lie wholly inside the window; ok is false if none does.
func wholeDays(q Query) (days, bool) {
	first := q.From.UTC().Truncate(24 * time.Hour)
	if first.Before(q.From) {
		first = first.AddDate(0, 0, 1)
	}
	last := q.To.UTC().Truncate(24*time.Hour).AddDate(0, 0, -1)
	return days{first, last}, !last.Before(first)
}

func (d days) holds(day time.Time) bool { return !day.Before(d.first) && !day.After(d.last) }

// count is how many days there are.
func (d days) count() int { return int(d.last.Sub(d.first).Hours()/24+0.5) + 1 }

// dailyAnswer is what a decoder makes of one answer.
type dailyAnswer struct {
	cell    point // as the provider says; not the point asked for
	version string
	values  []dailyValue
}

type dailyValue struct {
	variable oracle.Variable
	day      time.Time
	value    float64
}

// dailySource is what the daily point services share.
type dailySource struct {
	name   string
	facts  Facts
	link   func(at point, d days, wanted []oracle.Variable) string
	decode func(raw []byte, d days, wanted []oracle.Variable) (dailyAnswer, error)
	reach  float64 // degrees that a cell may lie from the point asked for
}

// read asks once per distinct point, in the order of the places.
func (s dailySource) read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	result := Result{Series: make([][]oracle.Reading, len(q.Places))}
	wanted := q.only(s.facts.Variables())
	d, ok := wholeDays(q)
	if len(wanted) == 0 || !ok {
		return result, nil
	}
	result.Decisions = []string{s.facts.sentence(s.name, wanted)}
	known := make(map[point][]oracle.Reading)
	for place, p := range q.Places {
		at := pointOf(p)
		readings, ok := known[at]
		if !ok {
			var note string
			var err error
			if readings, note, err = s.readPoint(ctx, getter, at, d, wanted); err != nil {
				return Result{}, err
			}
			known[at] = readings
			result.Decisions = append(result.Decisions, note)
		}
		result.Series[place] = slices.Clone(readings)
	}
	return result, nil
}

func (s dailySource) readPoint(ctx context.Context, getter fetch.Getter, at point, d days, wanted []oracle.Variable) ([]oracle.Reading, string, error) {
	link := s.link(at, d, wanted)
	response, err := getter.Fetch(ctx, fetch.Request{Provider: s.name, URL: link, Limit: maxDaily})
	if err != nil {
		return nil, "", err
	}
	answer, err := s.decode(response.Body, d, wanted)
	if err == nil && !(math.Abs(answer.cell.lat-at.lat) <= s.reach && math.Abs(answer.cell.lon-at.lon) <= s.reach) {
		err = fmt.Errorf("it answers for %.4f %.4f, not for %.2f %.2f", answer.cell.lat, answer.cell.lon, at.lat, at.lon)
	}
	if err != nil {
		return nil, "", fetch.Corrupt(s.name, "read "+link, err)
	}
	readings, fresh := make([]oracle.Reading, 0, len(answer.values)), 0
	for _, v := range answer.values {
		end := v.day.AddDate(0, 0, 1)
		reading := oracle.Reading{
			Variable: v.variable, Source: s.name, Start: v.day.Unix(), End: end.Unix(),
			Value: v.value, Version: answer.version, Preliminary: settling(end, response.Exchange.Retrieved),
		}
		if readings = append(readings, reading); reading.Preliminary {
			fresh++
		}
	}
	slices.SortFunc(readings, order)
	note := fmt.Sprintf("%s: the point %.2f %.2f was answered from the cell at %.4f %.4f (latitude, longitude), %d values of %d, %d of them preliminary.",
		s.name, at.lat, at.lon, answer.cell.lat, answer.cell.lon, len(readings), d.count()*len(wanted), fresh)
	return readings, note, nil
}

// add keeps one day's value after checking it; a day twice or outside the
// question is an error.
func (a *dailyAnswer) add(v oracle.Variable, day time.Time, value float64, d days, seen map[time.Time]bool) error {
	if !d.holds(day) {
		return fmt.Errorf("%s on %s was not asked for", v, day.Format(time.DateOnly))
	}
	if seen[day] {
		return fmt.Errorf("%s on %s is there twice", v, day.Format(time.DateOnly))
	}
	seen[day] = true
	if err := check(v, value, day, day.AddDate(0, 0, 1)); err != nil {
		return err
	}
	a.values = append(a.values, dailyValue{v, day, value})
	return nil
}

// sort orders values by variable and day.
func (a *dailyAnswer) sort() {
	slices.SortFunc(a.values, func(x, y dailyValue) int {
		return cmp.Or(cmp.Compare(x.variable, y.variable), x.day.Compare(y.day))
	})
}

// decodeJSON reads exactly one JSON value. Members that are not read are let
// be: providers add some.
func decodeJSON(raw []byte, into any) error {
	decoder := json.NewDecoder(bytes.NewReader(raw))
	if err := decoder.Decode(into); err != nil {
		return fmt.Errorf("JSON: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return errors.New("JSON: something follows the value")
	}
	return nil
}
