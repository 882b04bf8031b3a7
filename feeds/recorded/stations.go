package recorded

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// ShapeStations is the shape of a provider of GHCN-Daily station files.
const ShapeStations = "ghcn-daily"

// stationPath is where NOAA keeps the files of GHCN-Daily.
const stationPath = "data/global-historical-climatology-network-daily/access"

// Bounds of a Stations provider; no client is configured for more.
const (
	maxStations       = 16
	maxReach          = 500.0 // km
	maxStationColumns = 400   // GHCN knows some 70 elements, two columns each
)

// Stations is one provider of daily observations in the shape of NOAA's
// GHCN-Daily: a CSV file per station. The folder holds the files as NOAA has
// them; a row is served once the clock has passed its day.
type Stations struct {
	Name     string    `json:"name"`     // first part of its paths
	ReachKm  float64   `json:"reach_km"` // farthest parcel that a client is told to use them for, km
	Stations []Station `json:"stations"`
}

// Station is the file of one station.
type Station struct {
	ID     string `json:"id"` // GHCN's, such as USC00130200
	File   string `json:"file"`
	SHA256 string `json:"sha256"` // of the file, lower-case hex
}

// stationFile is a file as it was read, and where each row lies in it.
type stationFile struct {
	raw    []byte
	header []string
	at     map[string]int // column by name
	rows   []stationRow   // ascending by day
}

type stationRow struct {
	day      time.Time
	from, to int // bytes of the file, to exclusive
}

var stationRule = regexp.MustCompile(`^[A-Z0-9_-]{11}$`)

func (p Stations) validate() error {
	switch {
	case !nameRule.MatchString(p.Name):
		return fmt.Errorf("stations %q: name: want a lower-case word", p.Name)
	case !(p.ReachKm > 0 && p.ReachKm <= maxReach):
		return fmt.Errorf("stations %s: reach_km is %g: want more than 0, to %g", p.Name, p.ReachKm, maxReach)
	case len(p.Stations) == 0 || len(p.Stations) > maxStations:
		return fmt.Errorf("stations %s: stations has %d entries: want 1 to %d", p.Name, len(p.Stations), maxStations)
	}
	for i, one := range p.Stations {
		switch {
		case !stationRule.MatchString(one.ID) || slices.ContainsFunc(p.Stations[:i], func(o Station) bool { return o.ID == one.ID }):
			return fmt.Errorf("stations %s: id %.20q: want an identifier of GHCN, such as USW00094728, once", p.Name, one.ID)
		case !fileRule.MatchString(one.File):
			return fmt.Errorf("stations %s: %s: file %.40q: want the name of a file of the folder", p.Name, one.ID, one.File)
		case !digestRule.MatchString(one.SHA256):
			return fmt.Errorf("stations %s: %s: sha256 %.70q: want 64 lower-case hex digits", p.Name, one.ID, one.SHA256)
		}
	}
	return nil
}

// loadStations reads the files of all providers, by provider and station.
func loadStations(dir string, list []Stations) (map[[2]string]stationFile, error) {
	all := map[[2]string]stationFile{}
	for _, p := range list {
		for _, one := range p.Stations {
			raw, err := readChecked(dir, one.File, one.SHA256)
			if err != nil {
				return nil, err
			}
			if all[[2]string{p.Name, one.ID}], err = readStation(raw, one.ID); err != nil {
				return nil, fmt.Errorf("recorded file %s: %w", one.File, err)
			}
		}
	}
	return all, nil
}

// readStation finds the rows of a station's file; the file's bytes stay.
func readStation(raw []byte, id string) (stationFile, error) {
	f := stationFile{raw: raw, at: map[string]int{}}
	rows := csv.NewReader(bytes.NewReader(raw))
	var err error
	if f.header, err = rows.Read(); err != nil {
		return f, fmt.Errorf("heading: %w", err)
	}
	if err := f.columns(); err != nil {
		return f, err
	}
	for from := int(rows.InputOffset()); ; from = int(rows.InputOffset()) {
		fields, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return f, err
		}
		line, _ := rows.FieldPos(0)
		day, err := f.check(fields, id)
		if err != nil {
			return f, fmt.Errorf("line %d: %w", line, err)
		}
		if n := len(f.rows); n > 0 && !f.rows[n-1].day.Before(day) {
			return f, fmt.Errorf("line %d: DATE %s: want days that ascend", line, day.Format(time.DateOnly))
		}
		f.rows = append(f.rows, stationRow{day, from, int(rows.InputOffset())})
	}
	if len(f.rows) == 0 || len(f.rows) > maxDays {
		return f, fmt.Errorf("%d rows: want a heading and 1 to %d days", len(f.rows), maxDays)
	}
	return f, nil
}

// columns reads the heading: every element has a column of attributes.
func (f stationFile) columns() error {
	if len(f.header) > maxStationColumns {
		return fmt.Errorf("heading has %d columns: want at most %d", len(f.header), maxStationColumns)
	}
	for i, name := range f.header {
		if _, twice := f.at[name]; twice {
			return fmt.Errorf("heading has %.40q twice", name)
		}
		f.at[name] = i
	}
	for _, name := range []string{"STATION", "DATE", "LATITUDE", "LONGITUDE"} {
		if _, ok := f.at[name]; !ok {
			return fmt.Errorf("heading lacks %s", name)
		}
	}
	for name := range f.at {
		if element, ok := strings.CutSuffix(name, attributes); ok {
			if _, ok := f.at[element]; !ok {
				return fmt.Errorf("heading has %.40q and lacks %.40q", name, element)
			}
		}
	}
	if len(f.elements()) == 0 {
		return fmt.Errorf("heading has no element, such as PRCP with PRCP%s", attributes)
	}
	return nil
}

// attributes ends the name of a column that says whether a value can be trusted.
const attributes = "_ATTRIBUTES"

// elements are the columns of values, in file order: those with attributes.
func (f stationFile) elements() []int {
	var list []int
	for i, name := range f.header {
		if _, ok := f.at[name+attributes]; ok {
			list = append(list, i)
		}
	}
	return list
}

// check reads a row's day and says what is wrong with its fields.
func (f stationFile) check(fields []string, id string) (time.Time, error) {
	if got := fields[f.at["STATION"]]; got != id {
		return time.Time{}, fmt.Errorf("STATION %.20q: want %s", got, id)
	}
	day, err := time.Parse(time.DateOnly, fields[f.at["DATE"]])
	if err != nil {
		return day, fmt.Errorf("DATE %.20q: want a day such as 2021-06-01", fields[f.at["DATE"]])
	}
	for name, most := range map[string]float64{"LATITUDE": 90, "LONGITUDE": 180} {
		v, err := strconv.ParseFloat(strings.TrimSpace(fields[f.at[name]]), 64)
		if err != nil || !(math.Abs(v) <= most) {
			return day, fmt.Errorf("%s %.20q: want degrees from -%g to %g", name, fields[f.at[name]], most, most)
		}
	}
	for _, i := range f.elements() {
		text := strings.TrimSpace(fields[i])
		if text == "" {
			continue
		}
		if _, err := strconv.ParseInt(text, 10, 32); err != nil {
			return day, fmt.Errorf("%s %.20q: want a whole number, or nothing where it is missing", f.header[i], text)
		}
		if marks := fields[f.at[f.header[i]+attributes]]; strings.Count(marks, ",") < 2 {
			return day, fmt.Errorf("%s%s %.20q: want measurement, quality and source", f.header[i], attributes, marks)
		}
	}
	return day, nil
}

func (s *Server) routeStations(c call, p Stations) (Resource, http.HandlerFunc) {
	for _, one := range p.Stations {
		if c.rest == stationPath+"/"+one.ID+".csv" {
			return ResourceRaster, func(w http.ResponseWriter, r *http.Request) {
				body, err := s.observed(c, s.data.stations[[2]string{p.Name, one.ID}])
				if err != nil {
					s.fail(w, err)
					return
				}
				serveText(w, r, "text/csv", body)
			}
		}
	}
	return "", nil
}

// observed is a file as NOAA would have it now: the heading and the rows whose day
// has ended. Rows that no injection touches keep their recorded bytes.
func (s *Server) observed(c call, f stationFile) ([]byte, error) {
	now, out := s.clock(), bytes.Clone(f.raw[:f.rows[0].from])
	for _, row := range f.rows {
		if now.Before(row.day.AddDate(0, 0, 1)) {
			break
		}
		if len(s.injections(c.view, c.provider, row.day, KindMissing)) > 0 {
			continue
		}
		text := f.raw[row.from:row.to]
		if rain := s.injections(c.view, c.provider, row.day, KindRain); len(rain) > 0 {
			var err error
			if text, err = f.tampered(text, rain); err != nil {
				return nil, fmt.Errorf("row of %s: %w", row.day.Format(time.DateOnly), err)
			}
		}
		out = append(out, text...)
	}
	return out, nil
}

// tampered is a row with elements times the factors of injections, rounded to
// whole tenths; NOAA's marks of a missing value stay.
func (f stationFile) tampered(row []byte, rain []active) ([]byte, error) {
	fields, err := csv.NewReader(bytes.NewReader(row)).Read()
	if err != nil {
		return nil, err
	}
	for _, i := range f.elements() {
		v, err := strconv.ParseInt(strings.TrimSpace(fields[i]), 10, 32)
		if err != nil || v == 9999 || v == -9999 { // empty: readStation has refused all else
			continue
		}
		for _, in := range rain {
			if in.Variable == f.header[i] || in.Variable == "" && f.header[i] == "PRCP" {
				v = int64(math.Round(float64(v) * in.Factor))
			}
		}
		fields[i] = strconv.FormatInt(v, 10)
	}
	for i, text := range fields {
		fields[i] = `"` + strings.ReplaceAll(text, `"`, `""`) + `"` // as NOAA writes them
	}
	return []byte(strings.Join(fields, ",") + "\n"), nil
}
