package recorded

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/geojson"
)

// Shapes of a catalogue's answers.
const (
	ShapeEarthSearch       = "earth-search"       // common band names, open hrefs
	ShapePlanetaryComputer = "planetary-computer" // sensor band names, signed hrefs
)

// Unserved is the name of a band of the files that no catalogue offers.
const Unserved = "-"

// MaxFile bounds each file of a folder, in bytes.
const MaxFile = 64 << 20

// Manifest describes a folder of recorded data. File names are relative to it.
type Manifest struct {
	Name        string      `json:"name"`        // of the set; also in the log
	About       string      `json:"about"`       // for people
	Attribution []string    `json:"attribution"` // what the licences want said
	Fields      string      `json:"fields"`      // GeoJSON of polygons with a property field_id; may be empty without imagery
	Imagery     Imagery     `json:"imagery"`     // the scenes and what their numbers mean; empty where divisions alone are recorded
	Catalogues  []Catalogue `json:"catalogues"`  // who offers the scenes
	Weather     *Weather    `json:"weather,omitempty"`
	Divisions   *Divisions  `json:"divisions,omitempty"`
	Series      []Series    `json:"series,omitempty"`     // daily series at points
	Stations    []Stations  `json:"stations,omitempty"`   // files of GHCN-Daily
	Chirps      []Chirps    `json:"chirps,omitempty"`     // a raster of rain a day
	Yields      []Yields    `json:"yields,omitempty"`     // yields by county
	Injections  []Injection `json:"injections,omitempty"` // in force from the start
	Faults      []Fault     `json:"faults,omitempty"`     // in force from the start
}

// Imagery is what the scenes of a folder share.
type Imagery struct {
	Platform string   `json:"platform"` // "sentinel-2"
	Tile     string   `json:"tile"`     // MGRS tile
	EPSG     int      `json:"epsg"`     // of the rasters
	Bands    []string `json:"bands"`    // sensor names in file order, SCL among them if it is recorded; "-" is not served
	Scale    float64  `json:"scale"`    // reflectance = DN·scale + offset
	Offset   float64  `json:"offset"`   // reflectance
	Nodata   uint16   `json:"nodata"`   // DN of a pixel that was never seen
	Scenes   []Scene  `json:"scenes"`   // ascending by start
}

// Scene is one recorded scene: a file with all bands, or a file for each.
type Scene struct {
	ID     string              `json:"id"`
	File   string              `json:"file,omitempty"`
	SHA256 string              `json:"sha256,omitempty"` // of the file, lower-case hex
	Files  map[string]BandFile `json:"files,omitempty"`  // in place of file: by band, each on its own grid
	Start  time.Time           `json:"start"`
	End    time.Time           `json:"end"`            // exclusive; published once the clock has passed it
	EPSG   int                 `json:"epsg,omitempty"` // of its rasters, where it is not the imagery's
	Tile   string              `json:"tile,omitempty"` // where it is not the imagery's
}

// of is what a scene has, with its own place where it names one.
func (im Imagery) of(s Scene) *Imagery {
	if s.EPSG != 0 {
		im.EPSG = s.EPSG
	}
	if s.Tile != "" {
		im.Tile = s.Tile
	}
	return &im
}

// BandFile is the file of one band.
type BandFile struct {
	File   string `json:"file"`
	SHA256 string `json:"sha256"` // lower-case hex
}

// check says whether the scene names a file for every band, in one way.
func (s Scene) check(bands []string) error {
	if !fileRule.MatchString(s.ID) || s.End.Before(s.Start) {
		return errors.New("id, start and end must be set and in order")
	}
	if s.EPSG < 0 {
		return fmt.Errorf("epsg is %d: want the code of a coordinate system", s.EPSG)
	}
	if len(s.Files) == 0 {
		if !fileRule.MatchString(s.File) || len(s.SHA256) != 64 {
			return errors.New("file and sha256 must be set, or files")
		}
		return nil
	}
	if s.File != "" || s.SHA256 != "" || len(s.Files) != len(bands) {
		return fmt.Errorf("files names %d bands: want each of %v once, and no file beside it", len(s.Files), bands)
	}
	for _, b := range bands {
		if f := s.Files[b]; !fileRule.MatchString(f.File) || len(f.SHA256) != 64 {
			return fmt.Errorf("files: band %s: file and sha256 must be set", b)
		}
	}
	return nil
}

// Catalogue is one provider of the scenes.
type Catalogue struct {
	Name       string   `json:"name"`       // first part of its paths
	Shape      string   `json:"shape"`      // one of the Shape constants
	Collection string   `json:"collection"` // the collection's id
	Missing    []string `json:"missing"`    // ids of scenes it does not offer
}

// Weather is one provider of gridded weather.
type Weather struct {
	Name      string     `json:"name"`    // first part of its paths
	Dataset   string     `json:"dataset"` // the provider's name for the data
	Version   string     `json:"version"` // of the data; goes into every reading
	File      string     `json:"file"`    // CSV with a column month (2006-01) and one per variable
	SHA256    string     `json:"sha256"`  // of the file, lower-case hex
	Grid      Grid       `json:"grid"`
	Nodata    uint16     `json:"nodata"` // DN of a cell without a value
	Variables []Variable `json:"variables"`
}

// Grid is a north-up grid with one recorded cell; all others hold no data.
type Grid struct {
	EPSG   int     `json:"epsg"`
	West   float64 `json:"west"`  // left edge, in units of EPSG
	North  float64 `json:"north"` // upper edge
	Cell   float64 `json:"cell"`  // width and height of a cell
	Width  int     `json:"width"`
	Height int     `json:"height"`
	Column int     `json:"column"` // of the recorded cell, from 0
	Row    int     `json:"row"`
}

// Variable is one weather variable of a grid.
type Variable struct {
	Name      string  `json:"name"`      // the provider's
	Canonical string  `json:"variable"`  // oracle.Variable of the value, for people
	Column    string  `json:"column"`    // of the CSV, holding DN
	Statistic string  `json:"statistic"` // "sum" or "mean" over the month
	Unit      string  `json:"unit"`      // of DN·scale + offset
	Scale     float64 `json:"scale"`
	Offset    float64 `json:"offset"`
}

// Field is one outline of the folder.
type Field struct {
	ID       string
	Hectares float64
	Outline  orb.Polygon // longitude, latitude; first ring outer
}

// Dataset is a folder that was read and checked.
type Dataset struct {
	Manifest Manifest
	Fields   []Field // as the file orders them

	dir       string
	months    []month
	divisions divisionFiles
	series    map[string]daily          // by name
	stations  map[[2]string]stationFile // by provider and station
	rain      map[[2]string]published   // by provider and path
	yields    map[string]yieldTable     // by name
}

var (
	nameRule = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,40}$`)
	fileRule = regexp.MustCompile(`^[A-Za-z0-9_][A-Za-z0-9_.-]{0,120}$`)
)

// Load reads the folder's manifest, outlines and weather. Scenes are read when
// somebody first asks for them.
func Load(dir string) (*Dataset, error) {
	raw, err := readFile(dir, "manifest.json")
	if err != nil {
		return nil, err
	}
	d := &Dataset{dir: dir}
	if d.Manifest, err = readManifest(raw); err != nil {
		return nil, fmt.Errorf("manifest.json of %s: %w", dir, err)
	}
	if d.series, err = loadSeries(dir, d.Manifest.Series); err != nil {
		return nil, err
	}
	if d.stations, err = loadStations(dir, d.Manifest.Stations); err != nil {
		return nil, err
	}
	if d.rain, err = loadChirps(dir, d.Manifest.Chirps); err != nil {
		return nil, err
	}
	if d.yields, err = loadYields(dir, d.Manifest.Yields); err != nil {
		return nil, err
	}
	if d.Manifest.Fields != "" {
		if d.Fields, err = loadFields(dir, d.Manifest.Fields); err != nil {
			return nil, err
		}
	}
	if d.Manifest.Divisions != nil {
		if d.divisions, err = loadDivisions(dir, d.Manifest.Divisions); err != nil {
			return nil, err
		}
	}
	if d.Manifest.Weather != nil {
		if d.months, err = loadMonths(dir, d.Manifest.Weather); err != nil {
			return nil, err
		}
	}
	return d, nil
}

// readManifest reads a manifest's bytes and checks them.
func readManifest(raw []byte) (m Manifest, err error) {
	if err := strict(raw, &m); err != nil {
		return m, err
	}
	return m, m.Validate()
}

// Field finds an outline by its id.
func (d *Dataset) Field(id string) (Field, bool) {
	i := slices.IndexFunc(d.Fields, func(f Field) bool { return f.ID == id })
	if i < 0 {
		return Field{}, false
	}
	return d.Fields[i], true
}

// Validate says which entry of the manifest is wrong.
func (m *Manifest) Validate() error {
	bare := (m.Divisions != nil || len(m.Series)+len(m.Stations)+len(m.Chirps)+len(m.Yields) > 0) && m.Fields == "" && len(m.Imagery.Scenes) == 0 && len(m.Catalogues) == 0
	if m.Name == "" || !bare && !fileRule.MatchString(m.Fields) {
		return errors.New("name and fields must be set")
	}
	if bare {
		return m.validateProviders()
	}
	im := m.Imagery
	if im.EPSG <= 0 || im.Scale <= 0 || len(im.Bands) == 0 || len(im.Scenes) == 0 {
		return errors.New("imagery: epsg, scale, bands and scenes must be set")
	}
	for _, b := range im.Bands {
		if commonName[b] == "" && b != Unserved {
			return fmt.Errorf("imagery: band %q is unknown", b)
		}
	}
	if first := im.Bands[0]; first == classesName || first == Unserved {
		return fmt.Errorf("imagery: the first band is %s: want one of reflectance", first)
	}
	ids := map[string]bool{}
	for i, s := range im.Scenes {
		if err := s.check(im.Bands); err != nil {
			return fmt.Errorf("scene %d (%s): %w", i, s.ID, err)
		}
		if ids[s.ID] {
			return fmt.Errorf("scene %d: there is another scene %s", i, s.ID)
		}
		ids[s.ID] = true
		if i > 0 && s.Start.Before(im.Scenes[i-1].Start) {
			return fmt.Errorf("scene %s: scenes must ascend by start", s.ID)
		}
	}
	return m.validateProviders()
}

func (m *Manifest) validateProviders() error {
	seen := map[string]bool{"view": true}
	for _, c := range m.Catalogues {
		seen[c.Name] = true
	}
	if m.Weather != nil {
		seen[m.Weather.Name] = true
	}
	if m.Divisions != nil {
		seen[m.Divisions.Name] = true
	}
	claim := func(what, name string, wrong error) error {
		if wrong == nil && seen[name] {
			wrong = fmt.Errorf("%s %s: the name is taken", what, name)
		}
		seen[name] = true
		return wrong
	}
	for _, s := range m.Series {
		if err := claim("series", s.Name, s.validate()); err != nil {
			return err
		}
	}
	for _, p := range m.Stations {
		if err := claim("stations", p.Name, p.validate()); err != nil {
			return err
		}
	}
	for _, p := range m.Chirps {
		if err := claim("chirps", p.Name, p.validate()); err != nil {
			return err
		}
	}
	for _, y := range m.Yields {
		if err := claim("yields", y.Name, y.validate()); err != nil {
			return err
		}
	}
	return errors.Join(m.validateCatalogues(), m.validateWeather(), m.Divisions.validate())
}

func (m *Manifest) validateCatalogues() error {
	seen := map[string]bool{"view": true}
	if m.Weather != nil {
		seen[m.Weather.Name] = true
	}
	if d := m.Divisions; d != nil && seen[d.Name] {
		return fmt.Errorf("divisions %q: the name is taken", d.Name)
	} else if d != nil {
		seen[d.Name] = true
	}
	for _, c := range m.Catalogues {
		if !nameRule.MatchString(c.Name) || !nameRule.MatchString(c.Collection) || seen[c.Name] {
			return fmt.Errorf("catalogue %q: name and collection must be lower-case words and the name its own", c.Name)
		}
		seen[c.Name] = true
		if c.Shape != ShapeEarthSearch && c.Shape != ShapePlanetaryComputer {
			return fmt.Errorf("catalogue %s: shape %q is unknown", c.Name, c.Shape)
		}
		for _, id := range c.Missing {
			if !slices.ContainsFunc(m.Imagery.Scenes, func(s Scene) bool { return s.ID == id }) {
				return fmt.Errorf("catalogue %s: missing names scene %q, which is not recorded", c.Name, id)
			}
		}
	}
	return nil
}

func (m *Manifest) validateWeather() error {
	w := m.Weather
	if w == nil {
		return nil
	}
	if !nameRule.MatchString(w.Name) || !fileRule.MatchString(w.File) || len(w.SHA256) != 64 || w.Version == "" {
		return errors.New("weather: name, version, file and sha256 must be set")
	}
	g := w.Grid
	if g.EPSG <= 0 || g.Cell <= 0 || g.Width < 1 || g.Height < 1 || g.Width > 1024 || g.Height > 1024 ||
		g.Column < 0 || g.Column >= g.Width || g.Row < 0 || g.Row >= g.Height {
		return errors.New("weather: grid must have an epsg, a cell size, 1 to 1024 columns and rows and its cell inside")
	}
	for _, v := range w.Variables {
		if !nameRule.MatchString(v.Name) || v.Column == "" || v.Unit == "" || v.Scale <= 0 ||
			(v.Statistic != "sum" && v.Statistic != "mean") {
			return fmt.Errorf("weather: variable %q must have a column, a unit, a scale and the statistic sum or mean", v.Name)
		}
	}
	return nil
}

func loadFields(dir, file string) ([]Field, error) {
	raw, err := readFile(dir, file)
	if err != nil {
		return nil, err
	}
	collection, err := geojson.UnmarshalFeatureCollection(raw)
	if err != nil {
		return nil, fmt.Errorf("read fields %s: %w", file, err)
	}
	fields := make([]Field, 0, len(collection.Features))
	for i, f := range collection.Features {
		id, _ := f.Properties["field_id"].(string)
		area, _ := f.Properties["area_ha"].(float64)
		outline, ok := f.Geometry.(orb.Polygon)
		if id == "" || !ok || len(outline) == 0 || len(outline[0]) < 4 {
			return nil, fmt.Errorf("fields %s: feature %d needs a field_id and a polygon", file, i)
		}
		fields = append(fields, Field{ID: id, Hectares: area, Outline: outline})
	}
	return fields, nil
}

// readFile reads a file that lies directly in dir, never above or beyond it.
func readFile(dir, name string) ([]byte, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, fmt.Errorf("open recorded folder: %w", err)
	}
	defer root.Close()
	file, err := root.Open(filepath.Base(name))
	if err != nil {
		return nil, fmt.Errorf("open recorded file: %w", err)
	}
	defer file.Close()
	raw, err := io.ReadAll(io.LimitReader(file, MaxFile+1))
	if err != nil {
		return nil, fmt.Errorf("read recorded file %s: %w", name, err)
	}
	if len(raw) > MaxFile {
		return nil, fmt.Errorf("recorded file %s is over %d bytes", name, MaxFile)
	}
	return raw, nil
}

// readChecked is readFile for a file whose digest the manifest states.
func readChecked(dir, name, want string) ([]byte, error) {
	raw, err := readFile(dir, name)
	if err != nil {
		return nil, err
	}
	if sum := sha256.Sum256(raw); hex.EncodeToString(sum[:]) != want {
		return nil, fmt.Errorf("recorded file %s has sha256 %x, the manifest says %s", name, sum, want)
	}
	return raw, nil
}
