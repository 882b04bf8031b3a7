package weather

import (
	"context"
	"fmt"
	"maps"
	"math"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Bounds of an index.
const (
	maxIndex = 8 << 20 // bytes
	maxItems = 20_000
)

// Grid reads gridded weather: an index that leads to one Cloud-Optimized GeoTIFF
// per variable and period, such as AgERA5. A parcel has the value of the cell in
// which its centroid lies; parcels in one cell share one read.
type Grid struct {
	name string
	url  string
}

// NewGrid names the source; index is the address of its index.json.
func NewGrid(name, index string) *Grid { return &Grid{name: name, url: index} }

// Name is the source's name in the configuration.
func (g *Grid) Name() string { return g.name }

// Set is the data set that it reads.
func (g *Grid) Set() string { return gridFacts.Kind }

// Variables lists what AgERA5 has that Sheaf knows.
func (g *Grid) Variables() []oracle.Variable { return gridFacts.Variables() }

// gridded says how a provider's variable becomes ours.
type gridded struct {
	name      string // the provider's
	statistic string // over the period
	units     map[string]float64
}

// Units are those of DN·scale + offset; the number is added to reach ours.
var griddedNames = map[oracle.Variable]gridded{
	oracle.Precipitation:   {"precipitation-flux", "sum", map[string]float64{"mm": 0}},
	oracle.MeanTemperature: {"temperature-mean", "mean", celsius},
	oracle.MaxTemperature:  {"temperature-max", "mean", celsius},
	oracle.MinTemperature:  {"temperature-min", "mean", celsius},
	oracle.ReferenceET:     {"reference-evapotranspiration", "sum", map[string]float64{"mm": 0}},
}

var celsius = map[string]float64{"K": -273.15, "°C": 0}

func (g gridded) String() string {
	return fmt.Sprintf("%s, %s in %s", g.name, g.statistic, strings.Join(slices.Sorted(maps.Keys(g.units)), " or "))
}

var gridFacts = Facts{
	Kind: "agera5", Form: "an index of GeoTIFFs; another unit or statistic is refused", Columns: columnsOf(griddedNames, gridded.String),
	Time: "the periods of the index, in UTC", Missing: "the file's nodata, the index's, and what is no number",
	Place:   "the cell under the centroid",
	Version: "the index's; an item says whether it is preliminary",
}

// gridIndex is the index as far as it is read.
type gridIndex struct {
	Dataset string     `json:"dataset"`
	Version string     `json:"version"`
	Items   []gridItem `json:"items"`
}

type gridItem struct {
	ID        string    `json:"id"`
	Variable  string    `json:"variable"`
	Statistic string    `json:"statistic"`
	Unit      string    `json:"unit"`
	Start     time.Time `json:"start"`
	End       time.Time `json:"end"`
	Scale     float64   `json:"scale"`
	Offset    float64   `json:"offset"`
	Nodata    *float64  `json:"nodata"`
	Href      string    `json:"href"`
	// Preliminary is whether the provider will compute the period anew.
	Preliminary bool     `json:"preliminary"`
	Injected    []string `json:"sheaf:injected"`
}

// Read lists the index and reads each raster that lies in the window.
func (g *Grid) Read(ctx context.Context, getter fetch.Getter, q Query) (Result, error) {
	result := Result{Series: make([][]oracle.Reading, len(q.Places))}
	wanted := q.only(g.Variables())
	if len(wanted) == 0 {
		return result, nil
	}
	link := g.indexURL(wanted, q)
	response, err := getter.Fetch(ctx, fetch.Request{Provider: g.name, URL: link, Limit: maxIndex})
	if err != nil {
		return Result{}, err
	}
	index, err := decodeIndex(response.Body)
	if err != nil {
		return Result{}, fetch.Corrupt(g.name, "read index "+link, err)
	}
	result.Decisions = []string{gridFacts.sentence(g.name, wanted)}
	said := make(map[string]bool)
	for _, v := range wanted {
		for _, item := range index.of(v) {
			if !q.holds(item.Start, item.End) {
				continue
			}
			href, err := g.resolve(item.Href)
			if err != nil {
				return Result{}, fetch.Corrupt(g.name, "read index item "+item.ID, err)
			}
			cells, err := g.values(ctx, getter, href, v, item, q.Places)
			if err != nil {
				return Result{}, err
			}
			result.add(g.name, v, index.Version, item, cells)
			for _, note := range append(cells.sentences(g.name), injected(g.name, item)...) {
				if !said[note] {
					said[note] = true
					result.Decisions = append(result.Decisions, note)
				}
			}
		}
	}
	return result, nil
}

func (g *Grid) indexURL(wanted []oracle.Variable, q Query) string {
	values := url.Values{"from": {q.From.UTC().Format(time.RFC3339)}, "to": {q.To.UTC().Format(time.RFC3339)}}
	for _, v := range wanted {
		values.Add("variable", griddedNames[v].name)
	}
	return g.url + "?" + values.Encode()
}

// resolve makes an index's link absolute; the client checks its host.
func (g *Grid) resolve(href string) (string, error) {
	base, err := url.Parse(g.url)
	if err != nil {
		return "", fmt.Errorf("address of the index: %w", err)
	}
	link, err := base.Parse(href)
	if err != nil || link.Scheme != "http" && link.Scheme != "https" || link.User != nil {
		return "", fmt.Errorf("href %.100q is not a plain http(s) link", href)
	}
	link.Fragment = ""
	return link.String(), nil
}

// decodeIndex reads an index strictly: every number must be there and make sense.
func decodeIndex(raw []byte) (gridIndex, error) {
	var index gridIndex
	if err := decodeJSON(raw, &index); err != nil {
		return gridIndex{}, err
	}
	if index.Items == nil || index.Version == "" || len(index.Version) > 200 || len(index.Items) > maxItems {
		return gridIndex{}, fmt.Errorf("index of %d items, version %.40q: want items and a version", len(index.Items), index.Version)
	}
	for _, item := range index.Items {
		if err := item.check(); err != nil {
			return gridIndex{}, fmt.Errorf("item %.100q: %w", item.ID, err)
		}
	}
	slices.SortStableFunc(index.Items, func(a, b gridItem) int { return a.Start.Compare(b.Start) })
	last := make(map[string]time.Time)
	for _, item := range index.Items {
		if item.Start.Before(last[item.Variable]) {
			return gridIndex{}, fmt.Errorf("item %.100q overlaps another of %s", item.ID, item.Variable)
		}
		last[item.Variable] = item.End
	}
	return index, nil
}

func (i gridItem) check() error {
	switch {
	case !i.Start.Before(i.End) || i.Start.Year() < 1800 || i.End.Year() > 2200:
		return fmt.Errorf("period %s to %s is not one", i.Start.Format(time.RFC3339), i.End.Format(time.RFC3339))
	case i.Scale == 0 || math.Abs(i.Scale) > 1e6 || math.Abs(i.Offset) > 1e6:
		return fmt.Errorf("scale %g and offset %g are not those of a raster", i.Scale, i.Offset)
	case i.Href == "" || len(i.Href) > 4096:
		return fmt.Errorf("href of %d bytes: want 1 to 4096", len(i.Href))
	case len(i.Injected) > 16 || slices.ContainsFunc(i.Injected, func(s string) bool { return len(s) > 500 }):
		return fmt.Errorf("sheaf:injected holds more than 16 notes or a long one")
	}
	for _, known := range griddedNames {
		if known.name != i.Variable {
			continue
		}
		if _, ok := known.units[i.Unit]; !ok || i.Statistic != known.statistic {
			return fmt.Errorf("%s is the %.20q in %.20q: want the %s in another unit", i.Variable, i.Statistic, i.Unit, known.statistic)
		}
	}
	return nil
}

// of lists the items of one variable, by start.
func (x gridIndex) of(v oracle.Variable) []gridItem {
	var list []gridItem
	for _, item := range x.Items {
		if item.Variable == griddedNames[v].name {
			list = append(list, item)
		}
	}
	return list
}

// cells holds what one raster has for each place.
type cells struct {
	value  []float64 // by place; NaN when the cell is empty or the place outside
	at     []int     // index into middle; −1 outside the raster
	middle []string  // cells read, as text
}

// values reads the cells under the places, each once.
func (g *Grid) values(ctx context.Context, getter fetch.Getter, href string, v oracle.Variable, item gridItem, places []Place) (cells, error) {
	act := "read weather grid " + href
	file, err := raster.Open(ctx, getter, raster.Link{Provider: g.name, URL: href})
	if err != nil {
		return cells{}, err
	}
	defer file.Close()
	grid := file.Grid()
	points, err := project(grid.CRS, places)
	if err != nil {
		return cells{}, fetch.Corrupt(g.name, act, err)
	}
	c := cells{value: make([]float64, len(places)), at: make([]int, len(places))}
	seen := make(map[raster.Window]int)
	read := []float64(nil)
	for i, p := range points {
		column, row := math.Floor(grid.Column(p[0])), math.Floor(grid.Row(p[1]))
		c.value[i], c.at[i] = math.NaN(), -1
		if !(column >= 0 && column < float64(grid.Width) && row >= 0 && row < float64(grid.Height)) {
			continue
		}
		w := raster.Window{X: int(column), Y: int(row), W: 1, H: 1}
		if _, ok := seen[w]; !ok {
			pixels, err := file.Read(0, w)
			if err != nil {
				return cells{}, err
			}
			nodata, ok := file.NoData(0)
			value, err := item.value(float64(pixels[0]), nodata, ok, v)
			if err != nil {
				return cells{}, fetch.Corrupt(g.name, act, err)
			}
			seen[w], read = len(read), append(read, value)
			c.middle = append(c.middle, fmt.Sprintf("%.4f %.4f", grid.West+(column+0.5)*grid.DX, grid.North-(row+0.5)*grid.DY))
		}
		c.at[i], c.value[i] = seen[w], read[seen[w]]
	}
	return c, nil
}

// value turns a cell's number into our unit; NaN when the cell holds no data by
// the file's mark (if it has one), by the index's or by being no number.
func (i gridItem) value(dn, nodata float64, has bool, v oracle.Variable) (float64, error) {
	if has && dn == nodata || i.Nodata != nil && dn == *i.Nodata || math.IsNaN(dn) {
		return math.NaN(), nil
	}
	value := dn*i.Scale + i.Offset + griddedNames[v].units[i.Unit]
	return value, check(v, value, i.Start, i.End)
}

// add appends the readings of one raster; an empty cell adds none.
func (r *Result) add(source string, v oracle.Variable, version string, item gridItem, c cells) {
	for place, value := range c.value {
		if math.IsNaN(value) {
			continue
		}
		r.Series[place] = append(r.Series[place], oracle.Reading{
			Variable: v, Source: source, Start: item.Start.Unix(), End: item.End.Unix(), Value: value, Version: version, Preliminary: item.Preliminary,
		})
	}
}

// sentences say which cells were read for how many places.
func (c cells) sentences(source string) []string {
	list := make([]string, 0, len(c.middle)+1)
	for cell, middle := range c.middle {
		n := 0
		for _, at := range c.at {
			if at == cell {
				n++
			}
		}
		list = append(list, fmt.Sprintf("%s: %d of %d parcels share the cell around %s (east, north).", source, n, len(c.at), middle))
	}
	if i := slices.Index(c.at, -1); i >= 0 {
		list = append(list, fmt.Sprintf("%s: parcel %d lies outside the grid.", source, i+1))
	}
	return list
}

func injected(source string, item gridItem) []string {
	if len(item.Injected) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("%s: %s: injected: %s.", source, item.ID, strings.Join(item.Injected, "; "))}
}

// project moves places to a raster's coordinates, as rings that stand on a point.
func project(crs string, places []Place) ([][2]float64, error) {
	outlines := make([]raster.Outline, len(places))
	for i, p := range places {
		at := [2]float64{p.Longitude, p.Latitude}
		outlines[i] = raster.Outline{{at, at, at, at}}
	}
	moved, err := raster.Project(crs, outlines)
	if err != nil {
		return nil, err
	}
	points := make([][2]float64, len(places))
	for i := range moved {
		points[i] = moved[i][0][0]
	}
	return points, nil
}
