package weather

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"path"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxMissingRun is after how many days in a row without a file the rest of the
// window is taken as not published.
const maxMissingRun = 10

// chirpsNodata marks a cell without a value, such as the sea.
var chirpsNodata = -9999.0

var chirpsFacts = Facts{
	Kind: "chirps", Form: "one GeoTIFF per day, of version 2 or 3", Columns: map[oracle.Variable]string{oracle.Precipitation: "the file's band in mm"},
	Time: "CHIRPS' own days, taken as days of UTC", Missing: "-9999, the file's nodata, and a day without a file",
	Place:   "the cell under the centroid",
	Version: "the name of the file; a day from the preliminary series is preliminary",
}

// Chirps reads daily rain of CHIRPS, version 2 or 3: one Cloud-Optimized GeoTIFF
// per day, in mm. A parcel has the value of the cell in which its centroid lies,
// between 50° (version 3: 60°) south and north. Days are CHIRPS' own, taken as
// days of UTC. What only the preliminary series has is preliminary.
type Chirps struct {
	grid        *Grid
	final       string
	preliminary string
}

// NewChirps names the source. final is the address of a day's file, in which
// {year}, {month} and {day} stand for digits; preliminary is the same of the
// preliminary series, or empty.
func NewChirps(name, final, preliminary string) *Chirps {
	return &Chirps{grid: NewGrid(name, ""), final: final, preliminary: preliminary}
}

// CheckDaily says what is wrong with an address of daily files, or nil.
func CheckDaily(template string) error {
	for _, part := range []string{"{year}", "{month}", "{day}"} {
		if !strings.Contains(template, part) {
			return fmt.Errorf("%.100q lacks %s: want the address of a day's file with {year}, {month} and {day}", template, part)
		}
	}
	return nil
}

// Name is the source's name in the configuration.
func (s *Chirps) Name() string { return s.grid.name }

// Set is the data set that it reads.
func (s *Chirps) Set() string { return chirpsFacts.Kind }

// Variables lists what CHIRPS has: rain.
func (s *Chirps) Variables() []oracle.Variable { return chirpsFacts.Variables() }

// Read reads the file of each whole day of the window. A day without a file is
// missing.
func (s *Chirps) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	result := Result{Series: make([][]oracle.Reading, len(q.Places))}
	d, ok := wholeDays(q)
	if len(q.only(s.Variables())) == 0 || !ok {
		return result, nil
	}
	result.Decisions = []string{chirpsFacts.sentence(s.Name(), s.Variables())}
	said, absent, run := make(map[string]bool), 0, 0
	for day := d.first; d.holds(day) && run < maxMissingRun; day = day.AddDate(0, 0, 1) {
		item, c, err := s.day(ctx, getter, day, q)
		if absentFile(err) {
			absent, run = absent+1, run+1
			continue
		}
		if err != nil {
			return Result{}, err
		}
		run = 0
		result.add(s.Name(), oracle.Precipitation, item.ID, item, c)
		for _, note := range c.sentences(s.Name()) {
			if !said[note] {
				said[note] = true
				result.Decisions = append(result.Decisions, note)
			}
		}
	}
	if absent > 0 {
		result.Decisions = append(result.Decisions, fmt.Sprintf("%s: no file for %d days from %s to %s; after %d days without one no more are asked for.",
			s.Name(), absent, d.first.Format(time.DateOnly), d.last.Format(time.DateOnly), maxMissingRun))
	}
	return result, nil
}

// day reads the final file, or the preliminary one where there is none and the
// query takes such.
func (s *Chirps) day(ctx context.Context, getter fetch.Getter, day time.Time, q Query) (gridItem, cells, error) {
	item := gridItem{Start: day, End: day.AddDate(0, 0, 1), Scale: 1, Unit: "mm", Nodata: &chirpsNodata, ID: path.Base(s.final) + " final"}
	c, err := s.grid.values(ctx, getter, daily(s.final, day), oracle.Precipitation, item, q.Places)
	if set, _ := oracle.SetOf(q.Sets, s.Set()); absentFile(err) && s.preliminary != "" && set.Preliminary {
		item.Preliminary, item.ID = true, path.Base(s.preliminary)+" preliminary"
		c, err = s.grid.values(ctx, getter, daily(s.preliminary, day), oracle.Precipitation, item, q.Places)
	}
	return item, c, err
}

// daily is the address of one day's file.
func daily(template string, day time.Time) string {
	return strings.NewReplacer("{year}", day.Format("2006"), "{month}", day.Format("01"), "{day}", day.Format("02")).Replace(template)
}

// absentFile tells a file that its provider does not have from one that did not come.
func absentFile(err error) bool {
	var f *fetch.Error
	return errors.As(err, &f) && f.Status == http.StatusNotFound
}
