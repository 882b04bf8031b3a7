package weather

import (
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of stations.
const (
	MaxStations    = 16
	MaxReach       = 500.0 // km
	maxStationFile = 64 << 20
	earthRadius    = 6371.0 // km
	maxColumns     = 400    // GHCN knows some 70 elements, two columns each
)

var stationRule = regexp.MustCompile(`^[A-Z0-9_-]{11}$`)

// Stations reads daily observations of GHCN-Daily, NOAA's collection of rain
// gauges and thermometers: one CSV file per station with its whole record. A
// parcel has the values of the nearest configured station within reach.
//
// Days are the station's own days of observation, taken as days of UTC: a gauge
// read at seven in the morning books the day before. Numbers are tenths of mm
// and of °C. A value that failed a quality check of NOAA is missing, and so is a
// zero that NOAA only presumes. The collection has no preliminary part; NOAA may
// mend any value later, which makes a file's bytes others.
type Stations struct {
	name, root string
	ids        []string
	reach      float64
}

// NewStations names the source; root is the folder of the stations' files, ids
// the stations to choose from, reach the farthest that one may lie, in km.
func NewStations(name, root string, ids []string, reach float64) (*Stations, error) {
	if len(ids) == 0 || len(ids) > MaxStations || !(reach > 0 && reach <= MaxReach) {
		return nil, fmt.Errorf("%d stations within %g km: want 1 to %d stations and more than 0 to %g km", len(ids), reach, MaxStations, MaxReach)
	}
	for i, id := range ids {
		if !stationRule.MatchString(id) || slices.Contains(ids[:i], id) {
			return nil, fmt.Errorf("station %.20q is no identifier of GHCN, such as USW00094728, or is named twice", id)
		}
	}
	return &Stations{name: name, root: strings.TrimSuffix(root, "/"), ids: slices.Clone(ids), reach: reach}, nil
}

// stationColumns are the elements read, all in tenths.
var stationColumns = map[oracle.Variable]string{
	oracle.Precipitation: "PRCP", oracle.MeanTemperature: "TAVG", oracle.MaxTemperature: "TMAX", oracle.MinTemperature: "TMIN",
}

var stationFacts = Facts{
	Kind: "ghcn_daily", Form: "CSV of a station's whole record",
	Columns: columnsOf(stationColumns, func(name string) string {
		if name == "PRCP" {
			return name + " in tenths of mm"
		}
		return name + " in tenths of °C"
	}),
	Time:    "the station's own days of observation, taken as days of UTC",
	Missing: "an empty cell, 9999, -9999, a value that failed a check of NOAA, and a zero that NOAA presumes",
	Place:   "the nearest configured station within reach_km",
	Version: "GHCN-Daily, which has no preliminary part",
}

// Name is the source's name in the configuration.
func (s *Stations) Name() string { return s.name }

// Set is the data set that it reads.
func (s *Stations) Set() string { return stationFacts.Kind }

// Variables lists what stations observe that Sheaf knows.
func (s *Stations) Variables() []oracle.Variable { return stationFacts.Variables() }

// Read reads every configured station's file, for only there stands where it is.
func (s *Stations) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	result := Result{Series: make([][]oracle.Reading, len(q.Places))}
	wanted := q.only(s.Variables())
	d, ok := wholeDays(q)
	if len(wanted) == 0 || !ok {
		return result, nil
	}
	found := make([]station, len(s.ids))
	for i, id := range s.ids {
		link := s.root + "/" + id + ".csv"
		response, err := getter.Fetch(ctx, fetch.Request{Provider: s.name, URL: link, Limit: maxStationFile})
		if err != nil {
			return Result{}, err
		}
		if found[i], err = decodeStation(response.Body, id, d, wanted); err != nil {
			return Result{}, fetch.Corrupt(s.name, "read "+link, err)
		}
	}
	result.Decisions = []string{stationFacts.sentence(s.name, wanted)}
	served := make([]int, len(found))
	for place, p := range q.Places {
		best, near := -1, s.reach
		for i, at := range found {
			if km := distance(p, at.cell); km <= near && (best < 0 || km < near) {
				best, near = i, km
			}
		}
		if best < 0 {
			result.Decisions = append(result.Decisions, fmt.Sprintf("%s: no station lies within %g km of parcel %d.", s.name, s.reach, place+1))
			continue
		}
		served[best]++
		result.Series[place] = found[best].readings(s.name)
	}
	for i, n := range served {
		if n > 0 {
			result.Decisions = append(result.Decisions, fmt.Sprintf("%s: station %s at %.4f %.4f (latitude, longitude) is the nearest for %d of %d parcels, %d values refused by NOAA's checks.",
				s.name, s.ids[i], found[i].cell.lat, found[i].cell.lon, n, len(q.Places), found[i].flagged))
		}
	}
	return result, nil
}

// station is what a file says about the window.
type station struct {
	dailyAnswer
	flagged int // values that failed a check
}

func (s station) readings(source string) []oracle.Reading {
	list := make([]oracle.Reading, 0, len(s.values))
	for _, v := range s.values {
		list = append(list, oracle.Reading{
			Variable: v.variable, Source: source, Start: v.day.Unix(), End: v.day.AddDate(0, 0, 1).Unix(), Value: v.value, Version: s.version,
		})
	}
	slices.SortFunc(list, order)
	return list
}

// stationFile reads a station's rows by the names of its columns.
type stationFile struct {
	rows   *csv.Reader
	column map[string]int
}

func openStation(raw []byte) (stationFile, error) {
	f := stationFile{rows: csv.NewReader(bytes.NewReader(raw)), column: make(map[string]int)}
	f.rows.ReuseRecord = true
	header, err := f.rows.Read()
	if err != nil {
		return f, fmt.Errorf("CSV: %w", err)
	}
	if len(header) > maxColumns {
		return f, fmt.Errorf("CSV: %d columns: want at most %d", len(header), maxColumns)
	}
	for i, name := range header {
		if _, twice := f.column[name]; twice {
			return f, fmt.Errorf("CSV: column %.40q is there twice", name)
		}
		f.column[name] = i
	}
	for _, name := range []string{"STATION", "DATE", "LATITUDE", "LONGITUDE"} {
		if _, ok := f.column[name]; !ok {
			return f, fmt.Errorf("CSV: no column %s", name)
		}
	}
	return f, nil
}

// decodeStation reads one station's file. Where the station stood is said by its
// last row in the window, or the last before it.
func decodeStation(raw []byte, id string, d days, wanted []oracle.Variable) (station, error) {
	s := station{dailyAnswer: dailyAnswer{cell: point{math.NaN(), math.NaN()}, version: "GHCN-Daily"}}
	file, err := openStation(raw)
	if err != nil {
		return s, err
	}
	seen := make(map[oracle.Variable]map[time.Time]bool, len(wanted))
	for _, v := range wanted {
		seen[v] = make(map[time.Time]bool)
	}
	for line := 2; ; line++ {
		row, err := file.rows.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return s, fmt.Errorf("CSV: %w", err)
		}
		day, err := time.Parse(time.DateOnly, row[file.column["DATE"]])
		if err != nil || row[file.column["STATION"]] != id {
			return s, fmt.Errorf("line %d is of station %.20q on %.20q: want %s and a day like 2021-06-01", line, row[file.column["STATION"]], row[file.column["DATE"]], id)
		}
		if day.After(d.last) {
			continue
		}
		if err := s.place(row[file.column["LATITUDE"]], row[file.column["LONGITUDE"]]); err != nil {
			return s, fmt.Errorf("line %d: %w", line, err)
		}
		if !d.holds(day) {
			continue
		}
		if err := s.row(file, row, day, d, wanted, seen); err != nil {
			return s, fmt.Errorf("line %d: %w", line, err)
		}
	}
	s.sort()
	return s, nil
}

func (s *station) place(latitude, longitude string) error {
	lat, err1 := strconv.ParseFloat(strings.TrimSpace(latitude), 64)
	lon, err2 := strconv.ParseFloat(strings.TrimSpace(longitude), 64)
	if err1 != nil || err2 != nil || !(math.Abs(lat) <= 90 && math.Abs(lon) <= 180) {
		return fmt.Errorf("%.20q %.20q is not a latitude and a longitude", latitude, longitude)
	}
	s.cell = point{lat, lon}
	return nil
}

func (s *station) row(file stationFile, row []string, day time.Time, d days, wanted []oracle.Variable, seen map[oracle.Variable]map[time.Time]bool) error {
	for _, v := range wanted {
		name := stationColumns[v]
		at, ok := file.column[name]
		if !ok {
			continue
		}
		text := strings.TrimSpace(row[at])
		if text == "" || text == "-9999" || text == "9999" {
			continue
		}
		flags, ok := file.column[name+"_ATTRIBUTES"]
		if !ok {
			return fmt.Errorf("%s has no column of attributes: nobody says whether NOAA trusts it", name)
		}
		marks := strings.Split(row[flags], ",")
		if len(marks) < 3 {
			return fmt.Errorf("%s_ATTRIBUTES %.20q: want measurement, quality and source", name, row[flags])
		}
		tenths, err := strconv.ParseInt(text, 10, 32)
		if err != nil {
			return fmt.Errorf("%s %.20q: want a whole number of tenths", name, text)
		}
		if strings.TrimSpace(marks[1]) != "" || strings.TrimSpace(marks[0]) == "P" {
			s.flagged++
			continue
		}
		if err := s.add(v, day, float64(tenths)/10, d, seen[v]); err != nil {
			return err
		}
	}
	return nil
}

// distance is that on the sphere, in km; NaN when either is nowhere.
func distance(p Place, at point) float64 {
	const degree = math.Pi / 180
	dLat, dLon := (at.lat-p.Latitude)*degree, (at.lon-p.Longitude)*degree
	h := math.Pow(math.Sin(dLat/2), 2) + math.Cos(p.Latitude*degree)*math.Cos(at.lat*degree)*math.Pow(math.Sin(dLon/2), 2)
	return 2 * earthRadius * math.Asin(math.Min(1, math.Sqrt(h)))
}
