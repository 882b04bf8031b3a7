package recorded

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/airbusgeo/godal"
)

// ShapeChirps is the shape of a provider of daily rain in one file a day.
const ShapeChirps = "chirps"

// Chirps is one provider of daily rain in the shape of CHIRPS, version 2 or 3: a
// GeoTIFF a day, Cloud-Optimized by the provider, under a path with the date. The files are served
// byte for byte, each from the time at which it was published.
type Chirps struct {
	Name        string      `json:"name"`                  // first part of its paths
	Final       string      `json:"final"`                 // path of a day's final file, with {year}, {month} and {day}
	Preliminary string      `json:"preliminary,omitempty"` // the same of the preliminary series; empty: none
	Days        []ChirpsDay `json:"days"`                  // ascending; a day may be left out, as it is by the provider
}

// ChirpsDay is what is recorded of one day of UTC: the final file, the
// preliminary one, or both.
type ChirpsDay struct {
	Day         string     `json:"day"` // 2006-01-02
	Final       *DailyFile `json:"final,omitempty"`
	Preliminary *DailyFile `json:"preliminary,omitempty"`
}

// DailyFile is one day's GeoTIFF: one band of 32-bit float, in mm.
type DailyFile struct {
	File      string    `json:"file"`
	SHA256    string    `json:"sha256"`             // of the file, lower-case hex
	Published time.Time `json:"published,omitzero"` // not before the day's end; unset: at its end
}

// published is a file under its path, with its day.
type published struct {
	DailyFile
	start time.Time
	from  time.Time // when it appears
	what  string    // for messages: the provider, the day and the member of the manifest
}

var (
	digestRule = regexp.MustCompile(`^[0-9a-f]{64}$`)
	dailyRule  = regexp.MustCompile(`^[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*$`)
	dateParts  = []string{"{year}", "{month}", "{day}"}
)

// checkTemplate says what is wrong with the path of daily files.
func checkTemplate(member, template string) error {
	for _, part := range dateParts {
		if !strings.Contains(template, part) {
			return fmt.Errorf("%s %.100q: want a path with {year}, {month} and {day}", member, template)
		}
	}
	if plain := onDay(template, time.Time{}); len(plain) > 500 || !dailyRule.MatchString(plain) || path.Clean(plain) != plain {
		return fmt.Errorf("%s %.100q: want a path of letters, digits, _, . and -, without a leading slash", member, template)
	}
	return nil
}

// onDay is the path of one day's file.
func onDay(template string, day time.Time) string {
	return strings.NewReplacer("{year}", day.Format("2006"), "{month}", day.Format("01"), "{day}", day.Format("02")).Replace(template)
}

func (p Chirps) validate() error {
	if !nameRule.MatchString(p.Name) {
		return fmt.Errorf("chirps %q: name: want a lower-case word", p.Name)
	}
	err := checkTemplate("final", p.Final)
	if err == nil && p.Preliminary != "" {
		err = checkTemplate("preliminary", p.Preliminary)
	}
	if err == nil {
		_, err = p.files()
	}
	if err != nil {
		return fmt.Errorf("chirps %s: %w", p.Name, err)
	}
	return nil
}

// files lists the provider's files by path.
func (p Chirps) files() (map[string]published, error) {
	if len(p.Days) == 0 || len(p.Days) > maxDays {
		return nil, fmt.Errorf("days has %d entries: want 1 to %d", len(p.Days), maxDays)
	}
	all := map[string]published{}
	for i, d := range p.Days {
		day, err := time.Parse(time.DateOnly, d.Day)
		if err != nil || i > 0 && p.Days[i-1].Day >= d.Day {
			return nil, fmt.Errorf("day %.20q: want days such as 2021-06-01, ascending", d.Day)
		}
		if d.Final == nil && d.Preliminary == nil {
			return nil, fmt.Errorf("day %s: want final, preliminary or both", d.Day)
		}
		if d.Preliminary != nil && p.Preliminary == "" {
			return nil, fmt.Errorf("day %s: preliminary: the provider has no path for it", d.Day)
		}
		if err := errors.Join(d.Final.put(all, p.Final, "final", day), d.Preliminary.put(all, p.Preliminary, "preliminary", day)); err != nil {
			return nil, fmt.Errorf("day %s: %w", d.Day, err)
		}
	}
	return all, nil
}

// put checks the file and puts it under its path; none is none.
func (f *DailyFile) put(all map[string]published, template, member string, day time.Time) error {
	if f == nil {
		return nil
	}
	at, end := onDay(template, day), day.AddDate(0, 0, 1)
	_, taken := all[at]
	switch {
	case !fileRule.MatchString(f.File):
		return fmt.Errorf("%s: file %.40q: want the name of a file of the folder", member, f.File)
	case !digestRule.MatchString(f.SHA256):
		return fmt.Errorf("%s: sha256 %.70q: want 64 lower-case hex digits", member, f.SHA256)
	case !f.Published.IsZero() && f.Published.Before(end):
		return fmt.Errorf("%s: published %s: want a time no earlier than the day's end", member, f.Published.Format(time.RFC3339))
	case taken:
		return fmt.Errorf("%s: another file has the path %s", member, at)
	}
	one := published{DailyFile: *f, start: day, from: end, what: "day " + day.Format(time.DateOnly) + ": " + member}
	if f.Published.After(end) {
		one.from = f.Published
	}
	all[at] = one
	return nil
}

// loadChirps checks every file of the providers, and keeps where each is found, by
// provider and path; the bytes are read when somebody asks for them.
func loadChirps(dir string, list []Chirps) (map[[2]string]published, error) {
	all := map[[2]string]published{}
	for _, p := range list {
		files, err := p.files()
		if err != nil {
			return nil, fmt.Errorf("chirps %s: %w", p.Name, err)
		}
		for _, at := range slices.Sorted(maps.Keys(files)) { // the same folder, the same first complaint
			f := files[at]
			ds, err := f.open(dir)
			if err != nil {
				return nil, fmt.Errorf("chirps %s: %s: %w", p.Name, f.what, err)
			}
			if err := ds.Close(); err != nil {
				return nil, fmt.Errorf("chirps %s: %s: close %s: %w", p.Name, f.what, f.File, err)
			}
			all[[2]string{p.Name, at}] = f
		}
	}
	return all, nil
}

// open opens the file, if it is one that the client could read. It need not be
// Cloud-Optimized: whoever recorded it kept the provider's bytes.
func (f DailyFile) open(dir string) (*godal.Dataset, error) {
	if err := registerDrivers(); err != nil {
		return nil, fmt.Errorf("register raster formats: %w", err)
	}
	if _, err := readChecked(dir, f.File, f.SHA256); err != nil {
		return nil, err
	}
	ds, err := godal.Open(filepath.Join(dir, f.File), godal.Drivers("GTiff"), godal.RasterOnly())
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", f.File, err)
	}
	shape := ds.Structure()
	transform, err := ds.GeoTransform()
	switch {
	case shape.NBands != 1 || shape.DataType != godal.Float32 || shape.SizeX > 1<<14 || shape.SizeY > 1<<14:
		err = fmt.Errorf("file %s is %d×%d with %d bands of %v: want one band of 32-bit float, at most 16384×16384", f.File, shape.SizeX, shape.SizeY, shape.NBands, shape.DataType)
	case err != nil || ds.Projection() == "" || !(transform[1] > 0 && transform[5] < 0):
		err = fmt.Errorf("file %s does not say where it lies: want a coordinate system and a north-up grid", f.File)
	}
	if err != nil {
		return nil, errors.Join(err, ds.Close())
	}
	return ds, nil
}

// routeChirps answers the paths of files that are published.
func (s *Server) routeChirps(c call) (Resource, http.HandlerFunc) {
	f, ok := s.data.rain[[2]string{c.provider, c.rest}]
	if !ok || s.clock().Before(f.from) || len(s.injections(c.view, c.provider, f.start, KindMissing)) > 0 {
		return ResourceRaster, func(w http.ResponseWriter, _ *http.Request) { notFound(w) }
	}
	return ResourceRaster, func(w http.ResponseWriter, r *http.Request) {
		rain, err := s.store.rain(f.DailyFile, s.downpour(c, f.start))
		if err != nil {
			s.fail(w, fmt.Errorf("chirps %s: %s: %w", c.provider, f.what, err))
			return
		}
		serveHashed(w, r, "image/tiff; application=geotiff; profile=cloud-optimized", rain)
	}
}

// downpour is the factor that injections put on a day's rain.
func (s *Server) downpour(c call, day time.Time) float64 {
	factor := 1.0
	for _, in := range s.injections(c.view, c.provider, day, KindRain) {
		if in.Variable == "" || in.Variable == "precipitation" {
			factor *= in.Factor
		}
	}
	return factor
}

// maxRecent bounds the bytes of recorded days that are kept: a file of the whole globe
// is read by many small ranges, and none of them should read and hash it again.
const maxRecent = 2 * MaxFile

// rain is a day's file as it was recorded, for a factor of 1, or with every value times
// the factor: rendered once, so that the same request has the same answer.
func (st *store) rain(f DailyFile, factor float64) (hashed, error) {
	key := fmt.Sprintf("%s/%g", f.SHA256, factor)
	st.mu.Lock()
	defer st.mu.Unlock()
	if a, ok := st.rains[key]; ok {
		return a, nil
	}
	if factor == 1 {
		return st.day(f)
	}
	r, err := f.times(st.data.dir, factor)
	if err != nil {
		return hashed{}, err
	}
	body, err := r.encode()
	if err != nil {
		return hashed{}, err
	}
	sum := sha256.Sum256(body)
	st.rains[key] = hashed{body, hex.EncodeToString(sum[:])}
	return st.rains[key], nil
}

// day reads and checks a recorded file, unless it is among those read last; the caller
// holds mu.
func (st *store) day(f DailyFile) (hashed, error) {
	at := slices.IndexFunc(st.recent, func(h hashed) bool { return h.digest == f.SHA256 })
	if at >= 0 {
		h := st.recent[at]
		st.recent = append(slices.Delete(st.recent, at, at+1), h)
		return h, nil
	}
	body, err := readChecked(st.data.dir, f.File, f.SHA256)
	if err != nil {
		return hashed{}, err
	}
	st.recent = append(st.recent, hashed{body, f.SHA256})
	kept := 0
	for i := len(st.recent) - 1; i >= 0; i-- {
		if kept += len(st.recent[i].body); kept > st.room {
			st.recent = slices.Delete(st.recent, 0, i+1)
			break
		}
	}
	return hashed{body, f.SHA256}, nil
}

// times reads the file with every value of rain times factor; a cell without data
// stays without.
func (f DailyFile) times(dir string, factor float64) (raster, error) {
	ds, err := f.open(dir)
	if err != nil {
		return raster{}, err
	}
	defer ds.Close()
	shape, band := ds.Structure(), ds.Bands()[0]
	r := raster{name: "precipitation", wkt: ds.Projection(), width: shape.SizeX, height: shape.SizeY, nodata: chirpsNodata, f32: make([]float32, shape.SizeX*shape.SizeY)}
	if r.transform, err = ds.GeoTransform(); err != nil {
		return r, fmt.Errorf("read %s: %w", f.File, err)
	}
	if mark, ok := band.NoData(); ok {
		r.nodata = mark
	}
	if err := band.Read(0, 0, r.f32, r.width, r.height); err != nil {
		return r, fmt.Errorf("read %s: %w", f.File, err)
	}
	for i, mm := range r.f32 {
		if mm > 0 && float64(mm) != r.nodata {
			r.f32[i] = float32(float64(mm) * factor)
		}
	}
	return r, nil
}

// chirpsNodata marks a cell without a value in files that name no mark.
const chirpsNodata = -9999.0

// chirpsEnd is when the last file is published.
func chirpsEnd(files map[[2]string]published) (end time.Time) {
	for _, f := range files {
		if f.from.After(end) {
			end = f.from
		}
	}
	return end
}
