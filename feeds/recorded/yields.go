package recorded

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/paulmach/orb/geojson"
)

// ShapeQuickStats is the shape of a provider of yields by county, that of Quick Stats
// of the National Agricultural Statistics Service of the United States.
const ShapeQuickStats = "nass-quickstats"

// Bounds of a Yields provider.
const (
	quickStatsPath  = "api/api_GET/" // where the service answers
	maxYieldAnswer  = 50_000         // rows of an answer: the service's own
	maxYieldRows    = 500_000
	maxYieldColumns = 100 // the service has 39
)

// Yields is one provider of yields by county. The folder holds the table as the
// service gives it for format=CSV; a row is served once the clock has passed its
// load_time, taken as UTC.
type Yields struct {
	Name     string       `json:"name"`     // first part of its paths
	Item     string       `json:"item"`     // the service's short_desc that a client is told to read
	File     string       `json:"file"`     // CSV with a heading
	SHA256   string       `json:"sha256"`   // of the file, lower-case hex
	Outlines DivisionFile `json:"outlines"` // GeoJSON of the counties with the property GEOID, served as counties.geojson
}

// yieldTable is a table as it was read.
type yieldTable struct {
	header   []string
	at       map[string]int // column by name
	rows     []yieldRow
	outlines []byte
}

type yieldRow struct {
	cells  []string
	start  time.Time // of its year
	loaded time.Time
}

// yieldColumns are those that a client asks by or reads.
var yieldColumns = []string{
	"short_desc", "agg_level_desc", "source_desc", "domain_desc", "reference_period_desc", "state_fips_code", "county_code", "year", "Value", "load_time",
}

// unasked are columns by which the service lets nobody ask.
var unasked = []string{"Value", "CV (%)", "load_time"}

var yieldRule = regexp.MustCompile(`^ *(\([A-Z]\)|[0-9]{1,3}(,[0-9]{3})*(\.[0-9]+)?|[0-9]+(\.[0-9]+)?) *$`)

func (y Yields) validate() error {
	switch {
	case !nameRule.MatchString(y.Name):
		return fmt.Errorf("yields %q: name: want a lower-case word", y.Name)
	case y.Item == "" || len(y.Item) > 200:
		return fmt.Errorf("yields %s: item: want the service's short_desc of what is read, such as CORN, GRAIN - YIELD, MEASURED IN BU / ACRE", y.Name)
	case y.Outlines.Element != "":
		return fmt.Errorf("yields %s: outlines: element is of divisions", y.Name)
	}
	for _, f := range []DivisionFile{{File: y.File, SHA256: y.SHA256}, y.Outlines} {
		if !fileRule.MatchString(f.File) || !digestRule.MatchString(f.SHA256) {
			return fmt.Errorf("yields %s: file %.40q: want the name of a file of the folder, and its sha256; outlines too", y.Name, f.File)
		}
	}
	return nil
}

// loadYields reads the tables of all providers, by provider.
func loadYields(dir string, list []Yields) (map[string]yieldTable, error) {
	all := map[string]yieldTable{}
	for _, y := range list {
		raw, err := readChecked(dir, y.File, y.SHA256)
		if err != nil {
			return nil, err
		}
		t, err := y.parse(raw)
		if err != nil {
			return nil, fmt.Errorf("recorded file %s: %w", y.File, err)
		}
		if t.outlines, err = readChecked(dir, y.Outlines.File, y.Outlines.SHA256); err != nil {
			return nil, err
		}
		counties, err := geojson.UnmarshalFeatureCollection(t.outlines)
		if err != nil {
			return nil, fmt.Errorf("recorded file %s: %w", y.Outlines.File, err)
		}
		for i, f := range counties.Features {
			if id, _ := f.Properties["GEOID"].(string); id == "" {
				return nil, fmt.Errorf("recorded file %s: feature %d has no GEOID", y.Outlines.File, i)
			}
		}
		all[y.Name] = t
	}
	return all, nil
}

// parse reads the CSV; it refuses what the service would not say rather than leave it out.
func (y Yields) parse(raw []byte) (t yieldTable, err error) {
	rows := csv.NewReader(bytes.NewReader(raw))
	if t.header, err = rows.Read(); err != nil {
		return t, fmt.Errorf("heading: %w", err)
	}
	if err := t.columns(); err != nil {
		return t, err
	}
	found := false
	for {
		cells, err := rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return t, err
		}
		line, _ := rows.FieldPos(0)
		row, err := t.read(cells)
		if err != nil {
			return t, fmt.Errorf("line %d: %w", line, err)
		}
		found = found || cells[t.at["short_desc"]] == y.Item
		if t.rows = append(t.rows, row); len(t.rows) > maxYieldRows {
			return t, fmt.Errorf("line %d: want at most %d rows", line, maxYieldRows)
		}
	}
	if !found {
		return t, fmt.Errorf("it has no row of item %q", y.Item)
	}
	return t, nil
}

func (t *yieldTable) columns() error {
	t.at = map[string]int{}
	if len(t.header) > maxYieldColumns {
		return fmt.Errorf("heading has %d columns: want at most %d", len(t.header), maxYieldColumns)
	}
	for i, name := range t.header {
		if _, twice := t.at[name]; twice {
			return fmt.Errorf("heading has %.40q twice", name)
		}
		t.at[name] = i
	}
	for _, name := range yieldColumns {
		if _, ok := t.at[name]; !ok {
			return fmt.Errorf("heading lacks %s", name)
		}
	}
	return nil
}

func (t *yieldTable) read(cells []string) (yieldRow, error) {
	cell := func(name string) string { return cells[t.at[name]] }
	year, err := strconv.Atoi(cell("year"))
	if err != nil || year < 1800 || year > 2200 {
		return yieldRow{}, fmt.Errorf("year %.20q: want one of 1800 to 2200", cell("year"))
	}
	if !yieldRule.MatchString(cell("Value")) {
		return yieldRow{}, fmt.Errorf("value %.40q: want a number such as 1,137.5, or a letter in brackets", cell("Value"))
	}
	text := cell("load_time")
	loaded, err := time.Parse(time.DateTime, text[:min(len(text), len(time.DateTime))])
	if err != nil {
		return yieldRow{}, fmt.Errorf("load_time %.30q: want such as 2013-02-21 15:00:00", text)
	}
	return yieldRow{cells: cells, start: time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC), loaded: loaded}, nil
}

func (s *Server) routeYields(c call, y Yields) (Resource, http.HandlerFunc) {
	switch c.rest {
	case quickStatsPath, strings.TrimSuffix(quickStatsPath, "/"):
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) { s.serveYields(w, r, c, y) }
	case "counties.geojson":
		return ResourceSearch, func(w http.ResponseWriter, r *http.Request) {
			serveText(w, r, "application/geo+json", s.data.yields[y.Name].outlines)
		}
	}
	return "", nil
}

// serveYields answers a query as the service does: it says of a query that finds
// nothing that it is no valid one.
func (s *Server) serveYields(w http.ResponseWriter, r *http.Request, c call, y Yields) {
	t, q := s.data.yields[y.Name], r.URL.Query()
	complain := func(status int, text string) {
		writeJSON(w, status, "application/json", map[string][]string{"error": {text}})
	}
	if format := q.Get("format"); format != "" && format != "JSON" {
		complain(http.StatusUnsupportedMediaType, "bad request - unsupported media type")
		return
	}
	asks, err := t.ask(q)
	found := []map[string]any{}
	for _, row := range t.rows {
		if err == nil && asks(row) && s.clock().After(row.loaded) && len(s.injections(c.view, y.Name, row.start, KindMissing)) == 0 {
			found = append(found, s.yield(c, t, y, row))
		}
	}
	switch {
	case err != nil || len(found) == 0:
		complain(http.StatusBadRequest, "bad request - invalid query")
	case len(found) > maxYieldAnswer:
		complain(http.StatusRequestEntityTooLarge, fmt.Sprintf("exceeds limit=%d", maxYieldAnswer))
	default:
		body, err := json.Marshal(map[string]any{"data": found})
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		serveText(w, r, "application/json", body)
	}
}

// yield is a row as the service writes it, with what injections put on its value.
func (s *Server) yield(c call, t yieldTable, y Yields, row yieldRow) map[string]any {
	one := make(map[string]any, len(t.header))
	for i, name := range t.header {
		one[name] = row.cells[i]
	}
	one["year"] = row.start.Year()
	value := strings.TrimSpace(row.cells[t.at["Value"]])
	for _, in := range s.injections(c.view, y.Name, row.start, KindRain) {
		if in.Variable != "Value" || strings.HasPrefix(value, "(") {
			continue
		}
		v, _ := strconv.ParseFloat(strings.ReplaceAll(value, ",", ""), 64) // yieldRule has seen it
		value = strconv.FormatFloat(v*in.Factor, 'f', 1, 64)
		one["Value"] = value
	}
	return one
}

// ask reads a query: columns with one of the values given, and years from and to.
func (t yieldTable) ask(q url.Values) (func(yieldRow) bool, error) {
	wants := map[int][]string{}
	from, to := 0, 9999
	for _, name := range slices.Sorted(maps.Keys(q)) {
		var err error
		switch at, known := t.at[name]; {
		case name == "key" || name == "format":
		case name == "year__GE":
			from, err = strconv.Atoi(q.Get(name))
		case name == "year__LE":
			to, err = strconv.Atoi(q.Get(name))
		case known && !slices.Contains(unasked, name):
			wants[at] = q[name]
		default:
			err = fmt.Errorf("nobody can ask by %.40q", name)
		}
		if err != nil {
			return nil, err
		}
	}
	return func(row yieldRow) bool {
		for at, values := range wants {
			if !slices.Contains(values, row.cells[at]) {
				return false
			}
		}
		return from <= row.start.Year() && row.start.Year() <= to
	}, nil
}

// yieldsEnd is the last moment at which a row appears.
func yieldsEnd(all map[string]yieldTable) (end time.Time) {
	for _, t := range all {
		for _, row := range t.rows {
			if at := row.loaded.Add(time.Second); at.After(end) {
				end = at
			}
		}
	}
	return end
}
