package weather

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of nClimDiv's files.
const (
	maxClimDiv     = 32 << 20 // bytes; a file of all divisions since 1895 has 4 MB
	climDivLine    = 10 + 12*7
	climDivVersion = "v1.0.0"
)

// ClimDiv reads NOAA's nClimDiv: monthly series of the climate divisions of the
// United States, one text file per element, of which procdate.txt names the
// newest. A parcel has the values of the division in which its centroid lies.
//
// Months are calendar months, taken as those of UTC. Inches become mm, °F become
// °C. NOAA computes the months of the processing year and of the year before it
// anew every month: those are preliminary here, all others final.
type ClimDiv struct {
	name, root, outlines string
}

// NewClimDiv names the source; root is the folder of procdate.txt, divisions the
// address of a GeoJSON of the divisions whose property CLIMDIV is 100 times
// NOAA's number of the state, plus the division.
func NewClimDiv(name, root, divisions string) *ClimDiv {
	return &ClimDiv{name: name, root: strings.TrimSuffix(root, "/"), outlines: divisions}
}

// element is one file of nClimDiv.
type element struct {
	file, code string
	unit       string
	missing    float64 // at or below: no value
	ours       func(float64) float64
}

var elements = map[oracle.Variable]element{
	oracle.Precipitation:   {"pcpndv", "01", "inches", -9.99, func(inches float64) float64 { return inches * 25.4 }},
	oracle.MeanTemperature: {"tmpcdv", "02", "°F", -99.90, func(f float64) float64 { return (f - 32) / 1.8 }},
	oracle.PalmerDrought:   {"pdsidv", "05", "PDSI", -99.99, func(v float64) float64 { return v }},
	oracle.PalmerZ:         {"zndxdv", "07", "Palmer Z", -99.99, func(v float64) float64 { return v }},
}

var climDivFacts = Facts{
	Kind: "nclimdiv", Form: "text of all divisions, one file per element",
	Columns: columnsOf(elements, func(e element) string { return column{e.file, e.unit}.String() }),
	Time:    "calendar months, taken as those of UTC", Missing: "-9.99 inches, -99.90 °F, -99.99 else",
	Place:   "the climate division around the centroid",
	Version: "v1.0.0 and the day of processing; months of that year and of the year before are preliminary",
}

// Name is the source's name in the configuration.
func (s *ClimDiv) Name() string { return s.name }

// Set is the data set that it reads.
func (s *ClimDiv) Set() string { return climDivFacts.Kind }

// Variables lists what nClimDiv has that Sheaf knows.
func (s *ClimDiv) Variables() []oracle.Variable { return climDivFacts.Variables() }

// Read asks which file is the newest, where the divisions lie, and for one file
// per variable.
func (s *ClimDiv) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	result := Result{Series: make([][]oracle.Reading, len(q.Places))}
	wanted := q.only(s.Variables())
	if len(wanted) == 0 {
		return result, nil
	}
	processed, err := s.processed(ctx, getter)
	if err != nil {
		return Result{}, err
	}
	home, err := s.home(ctx, getter, q.Places)
	if err != nil {
		return Result{}, err
	}
	result.Decisions = append([]string{climDivFacts.sentence(s.name, wanted)}, located(s.name, home, climateDivision)...)
	for _, v := range wanted {
		e := elements[v]
		link := fmt.Sprintf("%s/climdiv-%s-%s-%s", s.root, e.file, climDivVersion, processed.Format("20060102"))
		response, err := getter.Fetch(ctx, fetch.Request{Provider: s.name, URL: link, Limit: maxClimDiv})
		if err != nil {
			return Result{}, err
		}
		months, err := decodeClimDiv(response.Body, e, v, home, q)
		if err != nil {
			return Result{}, fetch.Corrupt(s.name, "read "+link, err)
		}
		for place, division := range home {
			for _, m := range months[division] {
				result.Series[place] = append(result.Series[place], oracle.Reading{
					Variable: v, Source: s.name, Start: m.start.Unix(), End: m.start.AddDate(0, 1, 0).Unix(), Value: m.value,
					Version: "nClimDiv " + climDivVersion + " of " + processed.Format(time.DateOnly), Preliminary: m.start.Year() >= processed.Year()-1,
				})
			}
		}
	}
	return result, nil
}

// processed is the day on which NOAA made the newest files.
func (s *ClimDiv) processed(ctx context.Context, getter fetch.Getter) (time.Time, error) {
	link := s.root + "/procdate.txt"
	response, err := getter.Fetch(ctx, fetch.Request{Provider: s.name, URL: link, Limit: 1 << 10})
	if err != nil {
		return time.Time{}, err
	}
	at, err := time.Parse("20060102", string(bytes.TrimSpace(response.Body)))
	if err != nil || at.Year() < 1990 || at.Year() > 2200 {
		return at, fetch.Corrupt(s.name, "read "+link, fmt.Errorf("%.20q is not a day like 20240105", response.Body))
	}
	return at, nil
}

// home is the division of each place, 0 where none holds it.
func (s *ClimDiv) home(ctx context.Context, getter fetch.Getter, places []Place) ([]int, error) {
	response, err := getter.Fetch(ctx, fetch.Request{Provider: s.name, URL: s.outlines, Limit: maxZones})
	if err != nil {
		return nil, err
	}
	zones, err := decodeZones(response.Body, "CLIMDIV")
	if err != nil {
		return nil, fetch.Corrupt(s.name, "read "+s.outlines, err)
	}
	home := make([]int, len(places))
	for i, p := range places {
		home[i] = zones.at(p)
	}
	return home, nil
}

func climateDivision(n int) string { return fmt.Sprintf("climate division %04d", n) }

// located says which zone answers for how many parcels; word names one.
func located(source string, home []int, word func(zone int) string) []string {
	counts, order := make(map[int]int), []int(nil)
	for _, zone := range home {
		if counts[zone]++; counts[zone] == 1 {
			order = append(order, zone)
		}
	}
	var list []string
	for _, zone := range order {
		where := "lie in " + word(zone)
		if zone == 0 {
			where = "lie in no zone of its map"
		}
		list = append(list, fmt.Sprintf("%s: %d of %d parcels %s.", source, counts[zone], len(home), where))
	}
	return list
}

// monthly is one month of one division.
type monthly struct {
	start time.Time
	value float64
}

// decodeClimDiv reads the lines of the divisions in home over the window. Each
// line is division (4 digits), element (2), year (4) and twelve months of seven
// characters.
func decodeClimDiv(raw []byte, e element, v oracle.Variable, home []int, q Query) (map[int][]monthly, error) {
	months := make(map[int][]monthly, len(home))
	for _, division := range home {
		if division > 0 {
			months[division] = nil
		}
	}
	last, lines := make(map[int]int), 0
	for number := 1; len(raw) > 0; number++ {
		var line []byte
		line, raw, _ = bytes.Cut(raw, []byte("\n"))
		if line = bytes.TrimRight(line, " \r"); len(line) == 0 {
			continue
		}
		if len(line) != climDivLine || string(line[4:6]) != e.code {
			return nil, fmt.Errorf("line %d has %d characters or another element than %s: want %d", number, len(line), e.code, climDivLine)
		}
		lines++
		division, err1 := strconv.Atoi(string(line[:4]))
		year, err2 := strconv.Atoi(string(line[6:10]))
		if err1 != nil || err2 != nil || year < 1800 || year > 2200 {
			return nil, fmt.Errorf("line %d begins %q: want division, element and year", number, line[:10])
		}
		if _, ok := months[division]; !ok {
			continue
		}
		if year <= last[division] {
			return nil, fmt.Errorf("line %d: %d comes after %d", number, year, last[division])
		}
		last[division] = year
		list, err := climDivYear(line[10:], e, v, year, q)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
		months[division] = append(months[division], list...)
	}
	if lines == 0 {
		return nil, fmt.Errorf("it has no line")
	}
	return months, nil
}

func climDivYear(text []byte, e element, v oracle.Variable, year int, q Query) (list []monthly, err error) {
	for month := range 12 {
		field := string(bytes.TrimSpace(text[month*7 : month*7+7]))
		value, err := strconv.ParseFloat(field, 64)
		if err != nil || math.IsNaN(value) || math.IsInf(value, 0) {
			return nil, fmt.Errorf("month %d is %q: want a number", month+1, field)
		}
		start := time.Date(year, time.Month(month+1), 1, 0, 0, 0, 0, time.UTC)
		end := start.AddDate(0, 1, 0)
		if value <= e.missing || !q.holds(start, end) {
			continue
		}
		ours := e.ours(value)
		if err := check(v, ours, start, end); err != nil {
			return nil, err
		}
		list = append(list, monthly{start, ours})
	}
	return list, nil
}
