package recorded

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"math"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Shapes of a provider of daily series at a point.
const (
	ShapeOpenMeteo = "open-meteo" // the archive's parameters and JSON
	ShapePower     = "nasa-power" // POWER's daily point
)

// Series is one provider of a recorded daily series at a point: a station's, or a
// grid cell's. Days are days of UTC, and appear once the clock has passed them.
type Series struct {
	Name      string         `json:"name"`      // first part of its paths
	Shape     string         `json:"shape"`     // one of the Shape constants of series
	Version   string         `json:"version"`   // of the data; POWER's shape says it
	File      string         `json:"file"`      // CSV with a heading and one row a day, ascending
	SHA256    string         `json:"sha256"`    // of the file, lower-case hex
	Day       string         `json:"day"`       // column of the day, 2006-01-02
	Latitude  float64        `json:"latitude"`  // of the point, degrees
	Longitude float64        `json:"longitude"` // degrees
	Variables []SeriesColumn `json:"variables"`
}

// SeriesColumn is one variable of a series.
type SeriesColumn struct {
	Name   string `json:"name"`   // the provider's
	Column string `json:"column"` // of the CSV; an empty field is a missing value
	Unit   string `json:"unit"`   // as the provider states it
}

// daily is a series as it was read: a value per day and variable, NaN where missing.
type daily struct {
	days   []time.Time
	values [][]float64 // by variable, then by day
}

const maxDays = 100_000 // of a series: 270 years

func (s Series) validate() error {
	switch {
	case !nameRule.MatchString(s.Name) || !fileRule.MatchString(s.File) || len(s.SHA256) != 64 || s.Day == "":
		return fmt.Errorf("series %q: name, file, sha256 and day must be set", s.Name)
	case s.Shape != ShapeOpenMeteo && s.Shape != ShapePower:
		return fmt.Errorf("series %s: shape %q: want %s or %s", s.Name, s.Shape, ShapeOpenMeteo, ShapePower)
	case !(math.Abs(s.Latitude) <= 90 && math.Abs(s.Longitude) <= 180):
		return fmt.Errorf("series %s: %g, %g is no latitude and longitude", s.Name, s.Latitude, s.Longitude)
	case len(s.Variables) == 0 || len(s.Variables) > 64:
		return fmt.Errorf("series %s: %d variables: want 1 to 64", s.Name, len(s.Variables))
	}
	for i, v := range s.Variables {
		if v.Name == "" || v.Column == "" || v.Unit == "" || slices.ContainsFunc(s.Variables[:i], func(o SeriesColumn) bool { return o.Name == v.Name }) {
			return fmt.Errorf("series %s: variable %q: want a name of its own, a column and a unit", s.Name, v.Name)
		}
	}
	return nil
}

func loadSeries(dir string, list []Series) (map[string]daily, error) {
	all := map[string]daily{}
	for _, s := range list {
		raw, err := readChecked(dir, s.File, s.SHA256)
		if err != nil {
			return nil, err
		}
		d, err := s.parse(raw)
		if err != nil {
			return nil, fmt.Errorf("recorded file %s: %w", s.File, err)
		}
		all[s.Name] = d
	}
	return all, nil
}

// parse reads the CSV; it refuses what is no number rather than leave it out.
func (s Series) parse(raw []byte) (daily, error) {
	rows, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil {
		return daily{}, err
	}
	if len(rows) < 2 || len(rows) > maxDays {
		return daily{}, fmt.Errorf("%d rows: want a heading and 1 to %d days", len(rows), maxDays)
	}
	at := slices.Index(rows[0], s.Day)
	columns := make([]int, len(s.Variables))
	for i, v := range s.Variables {
		if columns[i] = slices.Index(rows[0], v.Column); columns[i] < 0 || at < 0 {
			return daily{}, fmt.Errorf("its heading lacks %q or %q", s.Day, v.Column)
		}
	}
	d := daily{values: make([][]float64, len(columns))}
	for number, row := range rows[1:] {
		day, err := time.Parse(time.DateOnly, row[at])
		if err != nil || number > 0 && !d.days[number-1].Before(day) {
			return daily{}, fmt.Errorf("row %d: day %.20q: want 2006-01-02, ascending", number+2, row[at])
		}
		d.days = append(d.days, day)
		for i, column := range columns {
			v := math.NaN()
			if text := strings.TrimSpace(row[column]); text != "" {
				if v, err = strconv.ParseFloat(text, 64); err != nil || v-v != 0 {
					return daily{}, fmt.Errorf("row %d: %s %.20q: want a number, or nothing where it is missing", number+2, s.Variables[i].Column, text)
				}
			}
			d.values[i] = append(d.values[i], v)
		}
	}
	return d, nil
}

func (s *Server) routeSeries(c call, one Series) (Resource, http.HandlerFunc) {
	switch {
	case one.Shape == ShapeOpenMeteo && c.rest == "v1/archive":
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) { s.serveOpenMeteo(w, r, c, one) }
	case one.Shape == ShapePower && c.rest == "api/temporal/daily/point":
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) { s.servePower(w, r, c, one) }
	}
	return "", nil
}

// window is what a request asks of a series: days and variables, by place.
type window struct {
	days    []time.Time
	columns []int
}

// readWindow reads the names of the query's members that a shape uses.
func readWindow(r *http.Request, one Series, first, last, layout, names string) (window, error) {
	q := r.URL.Query()
	from, err1 := time.Parse(layout, q.Get(first))
	to, err2 := time.Parse(layout, q.Get(last))
	if err1 != nil || err2 != nil || to.Before(from) || to.Sub(from) > maxDays*24*time.Hour {
		return window{}, fmt.Errorf("%s and %s: want two days such as %s, in order", first, last, layout)
	}
	var w window
	for day := from; !day.After(to); day = day.AddDate(0, 0, 1) {
		w.days = append(w.days, day)
	}
	for _, name := range strings.Split(q.Get(names), ",") {
		i := slices.IndexFunc(one.Variables, func(v SeriesColumn) bool { return v.Name == name })
		if i < 0 {
			return window{}, fmt.Errorf("%s: cannot initialize variable from invalid value %.40q", names, name)
		}
		w.columns = append(w.columns, i)
	}
	return w, nil
}

// value is what the provider says of a day now: nothing before it has ended.
func (s *Server) value(c call, one Series, column int, day time.Time) (float64, bool) {
	d := s.data.series[one.Name]
	at, ok := slices.BinarySearchFunc(d.days, day, time.Time.Compare)
	if !ok || s.clock().Before(day.AddDate(0, 0, 1)) || len(s.injections(c.view, one.Name, day, KindMissing)) > 0 {
		return 0, false
	}
	v := d.values[column][at]
	for _, in := range s.injections(c.view, one.Name, day, KindRain) {
		if name := one.Variables[column].Name; in.Variable == name || in.Variable == "" && strings.Contains(strings.ToLower(name), "prec") {
			v *= in.Factor
		}
	}
	return v, !math.IsNaN(v)
}

func (s *Server) serveOpenMeteo(w http.ResponseWriter, r *http.Request, c call, one Series) {
	q, err := readWindow(r, one, "start_date", "end_date", time.DateOnly, "daily")
	if err == nil && r.URL.Query().Get("timezone") != "UTC" {
		err = errors.New("timezone: only UTC is recorded")
	}
	if err != nil {
		writeJSON(w, http.StatusBadRequest, "application/json", map[string]any{"error": true, "reason": err.Error()})
		return
	}
	days := make([]string, len(q.days))
	body, units := map[string]any{"time": days}, map[string]string{"time": "iso8601"}
	for i, day := range q.days {
		days[i] = day.Format(time.DateOnly)
	}
	for _, column := range q.columns {
		list := make([]*float64, len(q.days))
		for i, day := range q.days {
			if v, ok := s.value(c, one, column, day); ok {
				list[i] = &v
			}
		}
		name := one.Variables[column].Name
		body[name], units[name] = list, one.Variables[column].Unit
	}
	writeJSON(w, http.StatusOK, "application/json", map[string]any{
		"latitude": one.Latitude, "longitude": one.Longitude, "utc_offset_seconds": 0, "timezone": "UTC", "timezone_abbreviation": "UTC",
		"daily_units": units, "daily": body,
	})
}

// powerFill is what POWER writes for a missing value.
const powerFill = -999.0

func (s *Server) servePower(w http.ResponseWriter, r *http.Request, c call, one Series) {
	q, err := readWindow(r, one, "start", "end", "20060102", "parameters")
	if err == nil && r.URL.Query().Get("time-standard") != "UTC" {
		err = errors.New("time-standard: only UTC is recorded")
	}
	if err != nil {
		writeJSON(w, http.StatusUnprocessableEntity, "application/json", map[string]any{"header": "The POWER request was not successful.", "messages": []string{err.Error()}})
		return
	}
	values, units := map[string]map[string]float64{}, map[string]any{}
	for _, column := range q.columns {
		name := one.Variables[column].Name
		values[name], units[name] = map[string]float64{}, map[string]string{"units": one.Variables[column].Unit, "longname": name}
		for _, day := range q.days {
			v, ok := s.value(c, one, column, day)
			if !ok {
				v = powerFill
			}
			values[name][day.Format("20060102")] = v
		}
	}
	writeJSON(w, http.StatusOK, "application/json", map[string]any{
		"type": "Feature", "geometry": map[string]any{"type": "Point", "coordinates": []float64{one.Longitude, one.Latitude, 0}},
		"properties": map[string]any{"parameter": values}, "parameters": units,
		"header": map[string]any{
			"title": "NASA/POWER Source Native Resolution Daily Data", "api": map[string]string{"version": one.Version, "name": "POWER Daily API"},
			"fill_value": powerFill, "time_standard": "UTC", "start": q.days[0].Format("20060102"), "end": q.days[len(q.days)-1].Format("20060102"),
		},
	})
}
