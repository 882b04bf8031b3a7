package devnet

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

// sumInsured of every policy of the demo, in minor units of a 6-decimal token.
const sumInsured = 10_000_000_000

// season is what the demo plays: recorded data, two products, fields, dates and
// what goes wrong on purpose.
type season struct {
	name       string
	folder     string // of data
	data       *recorded.Dataset
	products   []product
	fields     []terms.ParcelRecord
	injections []recorded.Injection
	genesis    time.Time
	sale       time.Time // when policies are sold
	late       time.Time // when a sale must be refused
	monitor    time.Time // when the index so far of the last product is asked for; zero: never
	monitorEnd time.Time // up to when
	settle     time.Time
	settleText string                  // the step's title
	mixes      [committeeSize][]string // catalogues of each operator
	weather    string                  // the one source of weather
	raster     api.Raster              // frame of the map
	shared     string                  // what fields have in common, one sentence
	about      []string                // what a reader must know besides, one sentence each
	known      *known                  // what really happened, where it was measured
	zones      bool                    // fields are whole zones, such as counties
	names      map[oracle.Hash]string  // of fields, by the hash that stands for each on chain
}

// product is a term sheet with its hash and its model.
type product struct {
	terms.Sheet
	id    oracle.Hash
	model oracle.Hash
}

// The seasons that can be played.
const (
	SeasonBelgium = "belgium-2021"
	SeasonHard    = "belgium-2021-hard"
	SeasonIowa    = "iowa-2012"
)

// Seasons are all that can be played.
var Seasons = []string{SeasonBelgium, SeasonHard, SeasonIowa}

// loadSeason reads a season from the project's testdata. polygons replaces the
// fields by that many small plots; 0 keeps them.
func loadSeason(root, name string, model oracle.Hash, polygons int) (*season, error) {
	load := loadBelgium
	switch name {
	case SeasonBelgium, SeasonHard:
	case SeasonIowa:
		if load = loadIowa; polygons > 0 {
			return nil, fmt.Errorf("season %s: it insures counties: want no polygons", name)
		}
	default:
		return nil, fmt.Errorf("season %q: want %s, %s or %s", name, SeasonBelgium, SeasonHard, SeasonIowa)
	}
	s, err := load(root, model)
	if err != nil {
		return nil, fmt.Errorf("season %s: %w", name, err)
	}
	s.name = name
	if polygons > 0 {
		s.fields, err = plots(s.data, polygons)
	}
	if name == SeasonHard {
		s.injections = hardships()
	}
	if err != nil {
		return nil, err
	}
	s.names, err = namesOf(s.fields)
	return s, err
}

// namesOf are the names of parcels by the hash that stands for each on chain.
func namesOf(records []terms.ParcelRecord) (map[oracle.Hash]string, error) {
	names := make(map[oracle.Hash]string, len(records))
	for _, r := range records {
		hash, err := r.Hash()
		if err != nil {
			return nil, fmt.Errorf("parcel %s: %w", r.Name, err)
		}
		names[hash] = r.Name
	}
	return names, nil
}

func loadBelgium(root string, model oracle.Hash) (*season, error) {
	s := &season{
		folder:  filepath.Join(root, "testdata", "feeds", SeasonBelgium),
		genesis: date(2021, 4, 1), sale: date(2021, 4, 10), late: date(2021, 5, 2),
		monitor: date(2021, 6, 20), monitorEnd: date(2021, 6, 1), settle: date(2021, 8, 1).Add(2 * time.Hour), settleText: "settle after 31 July",
		mixes: belgianMixes, weather: "agera5", raster: belgianFrame, shared: sharedCell, about: []string{previewModel, recordedData},
	}
	dir := filepath.Join(root, "testdata", "seasons", SeasonBelgium)
	var err error
	if s.data, err = recorded.Load(s.folder); err != nil {
		return nil, err
	}
	rain, err := loadProduct(filepath.Join(dir, "excess-rain.json"), nil)
	damage, err2 := loadProduct(filepath.Join(dir, "crop-damage.json"), &model)
	s.products = []product{rain, damage}
	var err3 error
	s.fields, err3 = loadFields(filepath.Join(dir, "crops.json"), s.data)
	return s, errors.Join(err, err2, err3)
}

// belgianMixes are the operators' orders of catalogues. The last reads only the
// one that lacks a scene, so its answers may differ from the others'.
var belgianMixes = [committeeSize][]string{
	{"earth-search", "planetary-computer"},
	{"planetary-computer", "earth-search"},
	{"earth-search"},
	{"planetary-computer"},
}

// belgianFrame is the recorded patch near Liège: 100 × 100 pixels of 10 m.
var belgianFrame = api.Raster{
	Corners: [4][2]float64{{5.3193104, 50.6378439}, {5.33344, 50.6375617}, {5.332995, 50.6285761}, {5.318868, 50.6288582}},
	Width:   100, Height: 100, PixelMetres: 10,
	Source: "Contains modified Copernicus Sentinel data 2020-2021 and Copernicus Climate Change Service information",
}

// last is the product that is monitored, and whose answers the table shows.
func (s *season) last() product { return s.products[len(s.products)-1] }

func date(year int, month time.Month, day int) time.Time {
	return time.Date(year, month, day, 0, 0, 0, 0, time.UTC)
}

// hardships make one season end in every way an assessment can: a stripped
// field pays, a clouded one is insufficient, one under water is out of the
// model's domain, and one on which the catalogues disagree is dispersed.
func hardships() []recorded.Injection {
	may, june := date(2021, 5, 1), date(2021, 6, 1)
	return []recorded.Injection{
		{Kind: recorded.KindStrip, Field: "BE-A-02", From: june},
		{Kind: recorded.KindCloud, Field: "BE-A-04", Class: recorded.ClassHigh, From: date(2021, 4, 1)},
		{Kind: recorded.KindAbsurd, Field: "BE-A-08", From: may, Spectrum: recorded.Water},
		{Kind: recorded.KindStrip, Field: "BE-A-10", From: may, Provider: "planetary-computer"},
	}
}

// loadProduct reads a term sheet; model stands in where the sheet leaves the
// answer to a model, so that a model trained anew needs no new sheet.
func loadProduct(path string, model *oracle.Hash) (p product, err error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return p, err
	}
	if model != nil {
		var sheet map[string]json.RawMessage
		if err := json.Unmarshal(b, &sheet); err != nil {
			return p, fmt.Errorf("%s: %w", path, err)
		}
		if sheet["model"], err = json.Marshal(model); err != nil {
			return p, err
		}
		if b, err = json.Marshal(sheet); err != nil {
			return p, err
		}
	}
	if p.Sheet, err = terms.Parse(b); err != nil {
		return p, fmt.Errorf("%s: %w", path, err)
	}
	var err2 error
	p.id, err = p.Hash()
	p.model, err2 = p.ModelDigest()
	return p, errors.Join(err, err2)
}

func loadFields(path string, data *recorded.Dataset) ([]terms.ParcelRecord, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var declared struct {
		About string            `json:"about"`
		Crops map[string]string `json:"crops"`
	}
	if err := oracle.StrictJSON(b, &declared); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var fields []terms.ParcelRecord
	for _, f := range data.Fields {
		crop, ok := declared.Crops[f.ID]
		if !ok {
			return nil, fmt.Errorf("%s: field %s has no crop", path, f.ID)
		}
		record := terms.ParcelRecord{Name: f.ID, Crop: crop}
		for _, ring := range f.Outline {
			points := make([][2]float64, len(ring))
			for i, p := range ring {
				points[i] = [2]float64(p)
			}
			record.Outline = append(record.Outline, points)
		}
		if _, err := rand.Read(record.Salt[:]); err != nil {
			return nil, fmt.Errorf("draw salt: %w", err)
		}
		fields = append(fields, record)
	}
	return fields, nil
}

// plots lays n equal rectangles over the fields' bounding box, to see how the
// road carries more load. They are no real fields.
func plots(data *recorded.Dataset, n int) ([]terms.ParcelRecord, error) {
	if n > oracle.MaxRisks {
		return nil, fmt.Errorf("%d polygons: want at most %d, the page of a request", n, oracle.MaxRisks)
	}
	bound := data.Fields[0].Outline.Bound()
	for _, f := range data.Fields {
		bound = bound.Union(f.Outline.Bound())
	}
	side := int(math.Ceil(math.Sqrt(float64(n))))
	width, height := (bound.Max[0]-bound.Min[0])/float64(side), (bound.Max[1]-bound.Min[1])/float64(side)
	var all []terms.ParcelRecord
	for i := range n {
		west, south := bound.Min[0]+width*float64(i%side), bound.Min[1]+height*float64(i/side)
		east, north := west+0.9*width, south+0.9*height
		record := terms.ParcelRecord{
			Name: fmt.Sprintf("plot-%03d", i+1), Crop: "cereal",
			Outline: [][][2]float64{{{west, south}, {east, south}, {east, north}, {west, north}, {west, south}}},
		}
		if _, err := rand.Read(record.Salt[:]); err != nil {
			return nil, fmt.Errorf("draw salt: %w", err)
		}
		all = append(all, record)
	}
	return all, nil
}

// checkParcels refuses a sale as an insurer does: nothing is sold for an outline that is
// none, of a size or in a place that the product does not insure, or that overlaps
// another's. Whole zones may be of any size.
func (s *season) checkParcels(ctx context.Context, p product) error {
	rules := parcels.RulesOf(p.Sheet)
	if s.zones {
		rules.MaxHectares = math.Inf(1)
	}
	rows := make([]portfolio.Row, len(s.fields))
	for i, f := range s.fields {
		rows[i] = portfolio.Row{Line: i + 1, Record: f}
	}
	if err := portfolio.Check(ctx, s.name, rows, rules); err != nil {
		return fmt.Errorf("%s: refused before the sale: %w", p.Name, err)
	}
	return nil
}

// risks are the page of a product: one risk per field, in the fields' order.
func (s *season) risks(p product) ([]oracle.Hash, error) {
	ids := make([]oracle.Hash, len(s.fields))
	for i, f := range s.fields {
		parcel, err := f.Parcel(p.id)
		if err != nil {
			return nil, err
		}
		ids[i] = parcel.Risk
	}
	return ids, nil
}
