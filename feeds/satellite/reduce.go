package satellite

import (
	"context"
	"fmt"
	"math"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Reduced is one item over the parcels of an Area.
type Reduced struct {
	Scenes []*oracle.Scene // by parcel; nil where the item does not reach it
	Notes  []string        // what was decided, one sentence each
}

// maxReflectance is the brightest pixel that is believed.
const maxReflectance = 1.6

// Reduce reads the item's bands over the parcels and averages them. A pixel
// counts when it is valid in every band and, if the item has a classification,
// clear by it. Bands that the item lacks are left out; none of them is an error.
func Reduce(ctx context.Context, getter fetch.Getter, item Item, bands []string, area *Area) (Reduced, error) {
	out := Reduced{Scenes: make([]*oracle.Scene, area.Len())}
	for _, note := range item.Injected {
		out.Notes = append(out.Notes, fmt.Sprintf("%s: %s: injected: %s.", item.Catalogue, item.ID, note))
	}
	parcels := area.touching(item.Box)
	if len(parcels) == 0 {
		return out, nil
	}
	s, err := openScene(ctx, getter, item, bands)
	if err != nil {
		return Reduced{}, err
	}
	defer s.close()
	list, err := area.on(s.grid, parcels)
	if err != nil {
		return Reduced{}, fetch.Corrupt(item.Catalogue, "place parcels on "+item.ID, err)
	}
	dark := floor{darkest: math.Inf(1)}
	for _, g := range groups(list) {
		px, err := s.read(g.window, &dark)
		if err != nil {
			return Reduced{}, err
		}
		for _, p := range g.parcels {
			scene := px.mean(p)
			scene.Item, scene.Source, scene.Start, scene.End = item.ID, item.Catalogue, item.Start, item.End
			out.Scenes[p.parcel] = &scene
		}
	}
	e := s.bands[0].encoding
	if err := dark.check(e); err != nil {
		return Reduced{}, fetch.Corrupt(item.Catalogue, "read "+item.ID, err)
	}
	out.Notes = append(out.Notes, item.because(item.Assets[s.bands[0].name], e))
	if e.offset == 0 && dark.valid > 0 && dark.darkest > brightFloor && !item.Composite() {
		out.Notes = append(out.Notes, fmt.Sprintf("%s: %s: the darkest visible pixel is %.3f: an offset may still be in it.", item.Catalogue, item.ID, dark.darkest))
	}
	return out, nil
}

// band is one open file of a scene.
type band struct {
	name string
	file *raster.File
	encoding
}

// scene is an item's open files.
type scene struct {
	item    Item
	bands   []*band
	classes *band       // nil: no classification
	grid    raster.Grid // of the finest band
}

// openScene opens the bands that the item has, in the order asked for.
func openScene(ctx context.Context, getter fetch.Getter, item Item, bands []string) (*scene, error) {
	s := &scene{item: item}
	for _, name := range bands {
		if a, ok := item.Assets[name]; ok {
			s.bands = append(s.bands, &band{name: name, encoding: item.decide(a)})
		}
	}
	if len(s.bands) == 0 {
		return nil, fetch.Corrupt(item.Catalogue, "read "+item.ID, fmt.Errorf("it has none of the bands %v", bands))
	}
	if a, ok := item.Assets[classes]; ok {
		s.classes = &band{name: classes, encoding: encoding{scale: 1, noData: a.NoData}}
	}
	var group errgroup.Group
	for _, b := range s.all() {
		group.Go(func() (err error) {
			b.file, err = raster.Open(ctx, getter, item.Assets[b.name].Link)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		s.close()
		return nil, err
	}
	s.grid = s.bands[0].file.Grid()
	for _, b := range s.all() {
		g := b.file.Grid()
		if g.CRS != s.grid.CRS {
			s.close()
			return nil, fetch.Corrupt(item.Catalogue, "read "+item.ID, fmt.Errorf("bands %s and %s lie in different coordinate systems", s.bands[0].name, b.name))
		}
		if b != s.classes && g.DX < s.grid.DX {
			s.grid = g
		}
	}
	return s, nil
}

func (s *scene) all() []*band {
	if s.classes == nil {
		return s.bands
	}
	return append(slices.Clone(s.bands), s.classes)
}

func (s *scene) close() {
	for _, b := range s.all() {
		if b.file != nil {
			b.file.Close()
		}
	}
}

// pixels is a window of a scene on its finest grid.
type pixels struct {
	window raster.Window
	names  []string
	values [][]float32 // reflectance by band
	clear  []bool
	ratios []ratio
}

// read reads the window of every band and marks the clear pixels.
func (s *scene) read(w raster.Window, dark *floor) (*pixels, error) {
	px := &pixels{window: w, clear: make([]bool, w.Pixels()), values: make([][]float32, len(s.bands))}
	all := s.all()
	stored := make([][]float32, len(all))
	var group errgroup.Group
	for i, b := range all {
		group.Go(func() (err error) {
			stored[i], err = b.window(s.grid, w)
			return err
		})
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	for i := range px.clear {
		px.clear[i] = true
	}
	for i, b := range s.bands {
		px.names = append(px.names, b.name)
		px.values[i] = stored[i]
		b.reflectance(stored[i], px.clear, dark)
	}
	if s.classes != nil {
		for i, class := range stored[len(s.bands)] {
			px.clear[i] = px.clear[i] && allowed(class)
		}
	}
	px.ratios = indices(px.names)
	return px, nil
}

// window reads what lies under the pixels of w of grid g: the pixel of the band
// that holds each centre; NaN outside the band.
func (b *band) window(g raster.Grid, w raster.Window) ([]float32, error) {
	own := b.file.Grid()
	if own == g {
		values, err := b.file.Read(0, w)
		if err == nil {
			b.mask(values)
		}
		return values, err
	}
	columns, rows, cover := g.Match(w, own)
	out := make([]float32, w.Pixels())
	var values []float32
	if cover.Pixels() > 0 {
		var err error
		if values, err = b.file.Read(0, cover); err != nil {
			return nil, err
		}
		b.mask(values)
	}
	for i := range out {
		x, y := columns[i%w.W], rows[i/w.W]
		if x < 0 || y < 0 {
			out[i] = float32(math.NaN())
			continue
		}
		out[i] = values[(y-cover.Y)*cover.W+x-cover.X]
	}
	return out, nil
}

// mask turns missing data into NaN: the value that the catalogue names and the
// one that the file names.
func (b *band) mask(values []float32) {
	for _, missing := range b.missing() {
		for i, v := range values {
			if v == missing {
				values[i] = float32(math.NaN())
			}
		}
	}
}

func (b *band) missing() (list []float32) {
	if b.noData != nil {
		list = append(list, float32(*b.noData))
	}
	if v, ok := b.file.NoData(0); ok {
		list = append(list, float32(v))
	}
	return list
}

// reflectance turns stored numbers into reflectance, in place, and takes from
// clear what is missing or beyond belief. Slightly negative values are zero.
func (b *band) reflectance(values []float32, clear []bool, dark *floor) {
	visible := b.name == "red" || b.name == "green" || b.name == "blue"
	for i, v := range values {
		rho := b.scale*float64(v) + b.offset
		if !(rho <= maxReflectance) { // NaN too
			clear[i] = false
			continue
		}
		dark.valid++
		if rho < darkLimit {
			dark.under++
		}
		if visible {
			dark.darkest = math.Min(dark.darkest, rho)
		}
		values[i] = float32(math.Max(0, rho))
	}
}

// allowed reports whether a class of the scene classification may be used:
// neither no data (0), saturated (1), shadow (3), cloud (8, 9), cirrus (10) nor snow (11).
func allowed(class float32) bool {
	switch class {
	case 2, 4, 5, 6, 7:
		return true
	}
	return false
}
