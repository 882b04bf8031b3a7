package recorded

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/airbusgeo/godal"
	"github.com/paulmach/orb"
)

// commonName is a sensor band's name in the "earth-search" shape.
var commonName = map[string]string{
	"B01": "coastal", "B02": "blue", "B03": "green", "B04": "red", "B05": "rededge1", "B06": "rededge2",
	"B07": "rededge3", "B08": "nir", "B8A": "nir08", "B09": "nir09", "B11": "swir16", "B12": "swir22", "SCL": "scl",
}

// Classes of the scene classification that the server itself writes.
const (
	classNodata       uint8 = 0
	classUnclassified uint8 = 7
)

// asset is one raster, ready to serve under its digest.
type asset struct {
	name   string // sensor band or weather variable
	body   []byte
	digest string // SHA-256, lower-case hex
	shape  [2]int // rows, columns
	pixel  [6]float64
	nodata float64
}

// variant is a scene as one set of injections leaves it.
type variant struct {
	assets    []asset // bands in file order, then SCL if there is one
	footprint orb.Polygon
	unseen    float64 // share of pixels without data, 0 to 1
	cloudy    float64 // share of pixels without data or under an injected cloud, 0 to 1
	notes     []string
}

// store renders scenes on demand and keeps what it rendered: a link once given
// stays good.
type store struct {
	data *Dataset

	mu       sync.Mutex
	bands    map[string][]raster // recorded, by scene id; never changed
	variants map[string]*variant
	months   map[string]asset
	assets   map[string]asset  // by digest
	rains    map[string][]byte // by digest of the recorded day and factor
}

func newStore(d *Dataset) *store {
	return &store{
		data: d, bands: map[string][]raster{}, variants: map[string]*variant{},
		months: map[string]asset{}, assets: map[string]asset{}, rains: map[string][]byte{},
	}
}

// scene renders a scene with the given injections, or returns the earlier rendering.
func (st *store) scene(s Scene, injected []active) (*variant, error) {
	key := s.ID + keyOf(injected)
	st.mu.Lock()
	defer st.mu.Unlock()
	if v, ok := st.variants[key]; ok {
		return v, nil
	}
	bands, ok := st.bands[s.ID]
	if !ok {
		var err error
		if bands, err = readScene(st.data.dir, &st.data.Manifest.Imagery, s); err != nil {
			return nil, err
		}
		st.bands[s.ID] = bands
	}
	v, err := render(&st.data.Manifest.Imagery, bands, injected)
	if err != nil {
		return nil, fmt.Errorf("render scene %s: %w", s.ID, err)
	}
	for _, a := range v.assets {
		st.assets[a.digest] = a
	}
	st.variants[key] = v
	return v, nil
}

// month renders one variable of one month, times factor.
func (st *store) month(m month, variable int, factor float64) (asset, error) {
	key := fmt.Sprintf("%s/%d/%g", m.start.Format("2006-01"), variable, factor)
	st.mu.Lock()
	defer st.mu.Unlock()
	if a, ok := st.months[key]; ok {
		return a, nil
	}
	a, err := newAsset(gridRaster(st.data.Manifest.Weather, m, variable, factor))
	if err != nil {
		return asset{}, err
	}
	st.months[key], st.assets[a.digest] = a, a
	return a, nil
}

// asset finds a rendered raster.
func (st *store) asset(digest string) (asset, bool) {
	st.mu.Lock()
	defer st.mu.Unlock()
	a, ok := st.assets[digest]
	return a, ok
}

func keyOf(injected []active) string {
	var key strings.Builder
	for _, a := range injected {
		key.WriteString("/" + strconv.Itoa(a.id))
	}
	return key.String()
}

func render(im *Imagery, recorded []raster, injected []active) (*variant, error) {
	bands := make([]raster, len(recorded))
	for i, r := range recorded {
		bands[i] = r
		bands[i].u16 = slices.Clone(r.u16)
	}
	v := &variant{}
	var err error
	if v.footprint, err = footprint(bands[0]); err != nil {
		return nil, err
	}
	bands, scl, offered := classes(bands, im.Nodata)
	for _, in := range injected {
		v.notes = append(v.notes, in.note())
		area, err := project(in.area, bands[0].epsg)
		if err != nil {
			return nil, err
		}
		inside := mask(bands[0], area)
		if in.Kind == KindCloud {
			inside, offered = scl.mark(inside, bands[0].width, in.Class), true
		}
		paint(im, bands, in, inside)
	}
	v.unseen, v.cloudy = scl.shares(bands[0], im.Nodata)
	if offered {
		bands = append(bands, scl.raster)
	}
	for _, r := range bands {
		a, err := newAsset(r)
		if err != nil {
			return nil, err
		}
		v.assets = append(v.assets, a)
	}
	return v, nil
}

// paint gives the inside pixels the injection's reflectance; a pixel without
// data stays without.
func paint(im *Imagery, bands []raster, in active, inside []bool) {
	for _, r := range bands {
		for i, dn := range r.u16 {
			if !inside[i] || dn == im.Nodata {
				continue
			}
			was := float64(dn)*im.Scale + im.Offset
			level := in.level(r.name, was, i%r.width, i/r.width)
			next := math.Round((level - im.Offset) / im.Scale)
			r.u16[i] = uint16(min(max(next, 0), float64(im.Nodata)-1))
		}
	}
}

// classification is an SCL raster: as recorded, or made at twice the pixel size,
// as the product has it.
type classification struct {
	raster
	step int // pixels under a cell, each way
}

// classesName is the name of the scene classification among the bands.
const classesName = "SCL"

// classes takes the recorded classification out of the bands, or makes one that
// knows of no cloud. Only a recorded one is offered without an injected cloud.
func classes(bands []raster, nodata uint16) ([]raster, classification, bool) {
	first, rest := bands[0], make([]raster, 0, len(bands))
	t := first.transform
	c := classification{step: 2, raster: raster{
		name: classesName, epsg: first.epsg, width: (first.width + 1) / 2, height: (first.height + 1) / 2,
		transform: [6]float64{t[0], 2 * t[1], 0, t[3], 0, 2 * t[5]},
	}}
	offered := false
	for _, b := range bands {
		if b.name != classesName {
			rest = append(rest, b)
			continue
		}
		offered = true
		c.step, c.width, c.height, c.transform = 1, b.width, b.height, t
		c.u8 = make([]uint8, len(b.u16))
		for i, class := range b.u16 {
			if class != nodata {
				c.u8[i] = uint8(min(class, 255))
			}
		}
	}
	if offered {
		return rest, c, true
	}
	c.u8 = make([]uint8, c.width*c.height)
	for i, dn := range first.u16 {
		if dn != nodata {
			c.u8[c.over(i, first.width)] = classUnclassified
		}
	}
	return rest, c, false
}

// over is the cell above pixel i of a band of the given width.
func (c classification) over(i, width int) int { return (i/width/c.step)*c.width + i%width/c.step }

// mark gives each cell that holds an inside pixel the class, and returns every
// pixel under such a cell.
func (c classification) mark(inside []bool, width int, class uint8) []bool {
	marked := make([]bool, len(c.u8))
	for i, in := range inside {
		if cell := c.over(i, width); in && c.u8[cell] != classNodata {
			marked[cell], c.u8[cell] = true, class
		}
	}
	under := make([]bool, len(inside))
	for i := range under {
		under[i] = marked[c.over(i, width)]
	}
	return under
}

// shares counts the pixels without data, and those without or under cloud.
func (c classification) shares(band raster, nodata uint16) (unseen, cloudy float64) {
	for i, dn := range band.u16 {
		if dn == nodata {
			unseen++
		}
		if class := c.u8[c.over(i, band.width)]; dn == nodata || class >= ClassMedium {
			cloudy++
		}
	}
	n := float64(len(band.u16))
	return unseen / n, cloudy / n
}

func newAsset(r raster) (asset, error) {
	body, err := r.encode()
	if err != nil {
		return asset{}, err
	}
	sum, t := sha256.Sum256(body), r.transform
	return asset{
		name: r.name, body: body, digest: hex.EncodeToString(sum[:]), shape: [2]int{r.height, r.width},
		pixel: [6]float64{t[1], t[2], t[0], t[4], t[5], t[3]}, nodata: r.nodata,
	}, nil
}

// footprint is the raster's outline in longitude and latitude.
func footprint(r raster) (orb.Polygon, error) {
	w, h := float64(r.width), float64(r.height)
	ring := orb.Ring{r.at(0, 0), r.at(0, h), r.at(w, h), r.at(w, 0), r.at(0, 0)}
	return reproject(orb.Polygon{ring}, r.epsg, 4326)
}

// project takes longitude and latitude to a raster's coordinates.
func project(area orb.Polygon, epsg int) (orb.Polygon, error) { return reproject(area, 4326, epsg) }

func reproject(area orb.Polygon, from, to int) (orb.Polygon, error) {
	src, err := godal.NewSpatialRefFromEPSG(from)
	if err != nil {
		return nil, fmt.Errorf("read EPSG:%d: %w", from, err)
	}
	defer src.Close()
	dst, err := godal.NewSpatialRefFromEPSG(to)
	if err != nil {
		return nil, fmt.Errorf("read EPSG:%d: %w", to, err)
	}
	defer dst.Close()
	transform, err := godal.NewTransform(src, dst)
	if err != nil {
		return nil, fmt.Errorf("transform EPSG:%d to EPSG:%d: %w", from, to, err)
	}
	defer transform.Close()
	out := make(orb.Polygon, len(area))
	for i, ring := range area {
		x, y := make([]float64, len(ring)), make([]float64, len(ring))
		for j, p := range ring {
			x[j], y[j] = p[0], p[1]
		}
		if len(ring) == 0 {
			continue
		}
		if err := transform.TransformEx(x, y, nil, nil); err != nil {
			return nil, fmt.Errorf("transform outline to EPSG:%d: %w", to, err)
		}
		out[i] = make(orb.Ring, len(ring))
		for j := range ring {
			out[i][j] = orb.Point{x[j], y[j]}
		}
	}
	return out, nil
}
