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

// hashed is a file's bytes with their SHA-256 in lower-case hex.
type hashed struct {
	body   []byte
	digest string
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
	rains    map[string]hashed // by digest of the recorded day and factor
	recent   []hashed          // recorded days, those asked for last at the end
	room     int               // bytes of them that are kept
}

func newStore(d *Dataset) *store {
	return &store{
		data: d, bands: map[string][]raster{}, variants: map[string]*variant{},
		months: map[string]asset{}, assets: map[string]asset{}, rains: map[string]hashed{}, room: maxRecent,
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
	bands, scl, offered := classes(bands, im.Nodata)
	fine := finest(bands)
	var err error
	if v.footprint, err = footprint(fine); err != nil {
		return nil, err
	}
	for _, in := range injected {
		v.notes = append(v.notes, in.note())
		area, err := project(in.area, fine.epsg)
		if err != nil {
			return nil, err
		}
		inside := func(r raster) []bool { return mask(r, area) }
		if in.Kind == KindCloud {
			inside, offered = scl.mark(fine, area, in.Class), true
		}
		paint(im, bands, in, inside)
	}
	v.unseen, v.cloudy = scl.shares(fine, im.Nodata)
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

// finest is the first of the bands with the smallest pixels.
func finest(bands []raster) raster {
	fine := bands[0]
	for _, b := range bands {
		if b.transform[1] < fine.transform[1] {
			fine = b
		}
	}
	return fine
}

// paint gives the inside pixels of each band, on the band's own grid, the injection's
// reflectance; a pixel without data stays without.
func paint(im *Imagery, bands []raster, in active, inside func(raster) []bool) {
	known := map[place][]bool{}
	for _, r := range bands {
		own, ok := known[r.place()]
		if !ok {
			own = inside(r)
			known[r.place()] = own
		}
		for i, dn := range r.u16 {
			if !own[i] || dn == im.Nodata {
				continue
			}
			was := float64(dn)*im.Scale + im.Offset
			level := in.level(r.name, was, i%r.width, i/r.width)
			next := math.Round((level - im.Offset) / im.Scale)
			r.u16[i] = uint16(min(max(next, 0), float64(im.Nodata)-1))
		}
	}
}

// place is a raster's grid.
type place struct {
	width, height int
	transform     [6]float64
}

func (r raster) place() place { return place{r.width, r.height, r.transform} }

// classification is an SCL raster: as recorded, or made at twice the pixel size of
// the finest band, as the product has it.
type classification struct{ raster }

// classesName is the name of the scene classification among the bands.
const classesName = "SCL"

// classes takes the recorded classification out of the bands, or makes one that
// knows of no cloud. Only a recorded one is offered without an injected cloud.
func classes(bands []raster, nodata uint16) ([]raster, classification, bool) {
	rest := make([]raster, 0, len(bands))
	var c classification
	for _, b := range bands {
		if b.name != classesName {
			rest = append(rest, b)
			continue
		}
		c.raster = raster{name: classesName, epsg: b.epsg, width: b.width, height: b.height, transform: b.transform, u8: make([]uint8, len(b.u16))}
		for i, class := range b.u16 {
			if class != nodata {
				c.u8[i] = uint8(min(class, 255))
			}
		}
	}
	if c.u8 != nil {
		return rest, c, true
	}
	fine := finest(rest)
	t := fine.transform
	c.raster = raster{
		name: classesName, epsg: fine.epsg, width: (fine.width + 1) / 2, height: (fine.height + 1) / 2,
		transform: [6]float64{t[0], 2 * t[1], 0, t[3], 0, 2 * t[5]},
	}
	c.u8 = make([]uint8, c.width*c.height)
	over := c.over(fine)
	for i, dn := range fine.u16 {
		if dn != nodata {
			c.u8[over(i)] = classUnclassified
		}
	}
	return rest, c, false
}

// over says which cell holds the centre of pixel i of r; −1 is none.
func (c classification) over(r raster) func(i int) int {
	t, own := r.transform, c.transform
	columns, rows := make([]int, r.width), make([]int, r.height)
	for x := range columns {
		columns[x] = cellOf(t[0]+(float64(x)+0.5)*t[1], own[0], own[1], c.width)
	}
	for y := range rows {
		rows[y] = cellOf(t[3]+(float64(y)+0.5)*t[5], own[3], own[5], c.height)
	}
	return func(i int) int {
		x, y := columns[i%r.width], rows[i/r.width]
		if x < 0 || y < 0 {
			return -1
		}
		return y*c.width + x
	}
}

// cellOf is the place of a coordinate among n cells of a size from a start; −1 is none.
func cellOf(at, start, size float64, n int) int {
	if i := math.Floor((at - start) / size); i >= 0 && i < float64(n) {
		return int(i)
	}
	return -1
}

// mark gives each cell that holds an inside pixel of the finest band the class, and
// returns what finds the pixels of a band under such cells. Where cells are finer than
// that band, those are marked whose own centre is inside.
func (c classification) mark(fine raster, area orb.Polygon, class uint8) func(raster) []bool {
	from := fine
	if c.transform[1] < fine.transform[1] {
		from = c.raster
	}
	over, marked := c.over(from), make([]bool, len(c.u8))
	for i, in := range mask(from, area) {
		if at := over(i); in && at >= 0 && c.u8[at] != classNodata {
			marked[at], c.u8[at] = true, class
		}
	}
	return func(r raster) []bool {
		under, over := make([]bool, r.width*r.height), c.over(r)
		for i := range under {
			at := over(i)
			under[i] = at >= 0 && marked[at]
		}
		return under
	}
}

// shares counts the pixels without data, and those without or under cloud; one outside
// of the classification is without.
func (c classification) shares(band raster, nodata uint16) (unseen, cloudy float64) {
	over := c.over(band)
	for i, dn := range band.u16 {
		if dn == nodata {
			unseen++
		}
		if at := over(i); dn == nodata || at < 0 || c.u8[at] >= ClassMedium {
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
