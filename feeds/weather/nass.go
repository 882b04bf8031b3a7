package weather

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of Quick Stats.
const (
	maxQuickStats = 64 << 20 // bytes; the service itself ends at 50,000 rows
	maxItem       = 120
	// severalCounties is where the codes begin that stand for counties taken together.
	severalCounties = 888
	// yieldSettles is how long after its end a year may still be estimated anew: NASS
	// may revise a year together with its estimate of the next one, which comes out by
	// then. The service does not say which rows were revised, so the age of what was
	// read decides.
	yieldSettles = 15 // months
)

var itemRule = regexp.MustCompile(`^[A-Z0-9 ,.&/()-]+ - YIELD, MEASURED IN [A-Z /]+$`)

// QuickStats reads the county yields that the National Agricultural Statistics
// Service of the United States estimates from its surveys. A parcel has the values
// of the county in which its centroid lies; nobody measures the parcel's own yield.
//
// A reading is a calendar year, taken as that of UTC, in the unit that the item
// names. What NASS withholds, because it could show a single farm, is missing.
type QuickStats struct {
	name, root, item, outlines string
}

// NewQuickStats names the source; root is the address of the query service, item the
// NASS name of what is read, with its unit, and counties the address of a GeoJSON of
// the counties whose property GEOID is the state's and the county's code, such as 19001.
func NewQuickStats(name, root, item, counties string) (*QuickStats, error) {
	if len(item) > maxItem || !itemRule.MatchString(item) {
		return nil, fmt.Errorf("item %.80q: want the NASS name of a yield, such as \"CORN, GRAIN - YIELD, MEASURED IN BU / ACRE\"", item)
	}
	return &QuickStats{name: name, root: root, item: item, outlines: counties}, nil
}

var quickStatsFacts = Facts{
	Kind: "nass_quickstats", Form: "JSON of the surveys of a state's counties; another item is refused",
	Columns: map[oracle.Variable]string{oracle.Yield: "Value of the configured item, in its unit"},
	Time:    "calendar years, taken as those of UTC", Missing: "a letter in brackets, such as (D) for withheld, and a year without a row",
	Place:   "the county around the centroid",
	Version: "the item's name and the day on which NASS loaded the value; a year is preliminary until it was read 15 months after its end",
}

// Name is the source's name in the configuration.
func (s *QuickStats) Name() string { return s.name }

// Set is the data set that it reads.
func (s *QuickStats) Set() string { return quickStatsFacts.Kind }

// Variables lists what Quick Stats has that Sheaf knows.
func (s *QuickStats) Variables() []oracle.Variable { return quickStatsFacts.Variables() }

// Read asks where the counties lie, and once for each state.
func (s *QuickStats) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	result := Result{Series: make([][]oracle.Reading, len(q.Places))}
	wanted := q.only(s.Variables())
	if len(wanted) == 0 {
		return result, nil
	}
	response, err := getter.Fetch(ctx, fetch.Request{Provider: s.name, URL: s.outlines, Limit: maxZones})
	if err != nil {
		return Result{}, err
	}
	counties, err := decodeZones(response.Body, "GEOID")
	if err != nil {
		return Result{}, fetch.Corrupt(s.name, "read "+s.outlines, err)
	}
	home, states := make([]int, len(q.Places)), []int(nil)
	for i, p := range q.Places {
		home[i] = counties.at(p)
		if state := home[i] / 1000; home[i] != 0 && !slices.Contains(states, state) {
			states = append(states, state)
		}
	}
	result.Decisions = append([]string{quickStatsFacts.sentence(s.name, wanted)}, located(s.name, home, func(county int) string { return fmt.Sprintf("county %05d", county) })...)
	slices.Sort(states)
	var empty error // of a state of which nothing is known
	answered := 0
	for _, state := range states {
		known, err := s.state(ctx, getter, state, q)
		if noRows(err) {
			empty = err
			result.Decisions = append(result.Decisions, fmt.Sprintf("%s: no row of state %02d for %d to %d, or no such item.", s.name, state, q.From.Year(), q.To.Year()))
			continue
		}
		if err != nil {
			return Result{}, err
		}
		answered++
		for place, county := range home {
			result.Series[place] = append(result.Series[place], known[county]...)
		}
	}
	if answered == 0 && empty != nil {
		return Result{}, empty // a query that is no good any more, or a service in trouble, looks the same
	}
	return result, nil
}

// noRows tells that nothing answers the query: the service then calls it an invalid one.
// A state without a row must not take the yields of another that the same query finds;
// a query that finds nothing anywhere is a fault, and no answer.
func noRows(err error) bool {
	var f *fetch.Error
	return errors.As(err, &f) && f.Status == http.StatusBadRequest && strings.Contains(err.Error(), "invalid query")
}

// state reads the years of the window of every county of a state.
func (s *QuickStats) state(ctx context.Context, getter fetch.Getter, state int, q Query) (map[int][]oracle.Reading, error) {
	link := s.root + "?" + url.Values{
		"source_desc": {"SURVEY"}, "agg_level_desc": {"COUNTY"}, "short_desc": {s.item}, "domain_desc": {"TOTAL"}, "reference_period_desc": {"YEAR"},
		"state_fips_code": {fmt.Sprintf("%02d", state)}, "year__GE": {strconv.Itoa(q.From.Year())}, "year__LE": {strconv.Itoa(q.To.Year())}, "format": {"JSON"},
	}.Encode()
	response, err := getter.Fetch(ctx, fetch.Request{Provider: s.name, URL: link, Limit: maxQuickStats})
	if err != nil {
		return nil, err
	}
	rows, err := s.decode(response.Body, state)
	if err != nil {
		return nil, fetch.Corrupt(s.name, "read "+link, err)
	}
	known := make(map[int][]oracle.Reading)
	for _, row := range rows {
		start := time.Date(row.year, 1, 1, 0, 0, 0, 0, time.UTC)
		end := start.AddDate(1, 0, 0)
		if !q.holds(start, end) {
			continue
		}
		known[row.county] = append(known[row.county], oracle.Reading{
			Variable: oracle.Yield, Source: s.name, Start: start.Unix(), End: end.Unix(), Value: row.value,
			Version: s.item + ", loaded " + row.loaded, Preliminary: end.AddDate(0, yieldSettles, 0).After(response.Exchange.Retrieved),
		})
	}
	return known, nil
}

// yieldRow is one value of one county.
type yieldRow struct {
	county, year int
	value        float64
	loaded       string // day
}

type quickStatsAnswer struct {
	Data []struct {
		Item    string     `json:"short_desc"`
		Level   string     `json:"agg_level_desc"`
		Program string     `json:"source_desc"`
		Period  string     `json:"reference_period_desc"`
		State   string     `json:"state_fips_code"`
		County  string     `json:"county_code"`
		Year    yearNumber `json:"year"`
		Value   string     `json:"Value"`
		Loaded  string     `json:"load_time"`
	} `json:"data"`
}

// yearNumber is a year as a number or in quotes: the service has sent both.
type yearNumber int

// UnmarshalJSON reads either form.
func (y *yearNumber) UnmarshalJSON(b []byte) error {
	n, err := strconv.Atoi(strings.Trim(string(b), `"`))
	if err != nil || n < 1800 || n > 2200 {
		return fmt.Errorf("year %.20s: want one of 1800 to 2200", b)
	}
	*y = yearNumber(n)
	return nil
}

// decode reads an answer strictly: what was not asked for, or is there twice, makes it corrupt.
func (s *QuickStats) decode(raw []byte, state int) (rows []yieldRow, err error) {
	var a quickStatsAnswer
	if err := decodeJSON(raw, &a); err != nil {
		return nil, err
	}
	if a.Data == nil {
		return nil, fmt.Errorf("it has no data")
	}
	type key struct{ county, year int }
	seen := make(map[key]bool)
	for i, d := range a.Data {
		if d.Item != s.item || d.Level != "COUNTY" || d.Program != "SURVEY" || d.Period != "YEAR" || d.State != fmt.Sprintf("%02d", state) {
			return nil, fmt.Errorf("row %d is %.80q, %.20q, %.20q, %.20q of state %.4q: it was not asked for", i, d.Item, d.Level, d.Program, d.Period, d.State)
		}
		county, err := strconv.ParseUint(d.County, 10, 16) // without a sign: "+12" is not 012
		if err != nil || len(d.County) != 3 || county < 1 {
			return nil, fmt.Errorf("row %d: county_code %.10q: want three digits", i, d.County)
		}
		row := yieldRow{county: 1000*state + int(county), year: int(d.Year)}
		if county >= severalCounties {
			continue
		}
		k := key{row.county, row.year}
		if seen[k] {
			return nil, fmt.Errorf("row %d: county %05d has %d twice", i, row.county, row.year)
		}
		seen[k] = true
		text := strings.TrimSpace(d.Value)
		if strings.HasPrefix(text, "(") {
			continue
		}
		if row.value, err = strconv.ParseFloat(strings.ReplaceAll(text, ",", ""), 64); err != nil {
			return nil, fmt.Errorf("row %d: Value %.20q: want a number, or a letter in brackets", i, d.Value)
		}
		start := time.Date(row.year, 1, 1, 0, 0, 0, 0, time.UTC)
		if err := check(oracle.Yield, row.value, start, start.AddDate(1, 0, 0)); err != nil {
			return nil, fmt.Errorf("row %d: %w", i, err)
		}
		loaded, err := time.Parse(time.DateTime, d.Loaded[:min(len(d.Loaded), len(time.DateTime))])
		if err != nil {
			return nil, fmt.Errorf("row %d: load_time %.30q: want such as 2013-02-21 15:00:00", i, d.Loaded)
		}
		row.loaded = loaded.Format(time.DateOnly)
		rows = append(rows, row)
	}
	slices.SortFunc(rows, func(a, b yieldRow) int { return cmp.Or(cmp.Compare(a.county, b.county), cmp.Compare(a.year, b.year)) })
	return rows, nil
}
