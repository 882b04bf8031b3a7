package satellite

import (
	"context"
	"fmt"
	"math"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// band is one open file of a scene.
type band struct {
	name string
	file *raster.File
	full *raster.File // where file is an overview of it
	encoding
}

// scene is an item's open files.
type scene struct {
	item    Item
	bands   []*band
	classes *band       // nil: no classification
	grid    raster.Grid // of the finest band
	tile    [2]int      // width and height of that band's tiles
	notes   []string
}

// openScene opens the bands that the item has, in the order asked for, each at
// the coarsest of its levels that is fine enough.
func openScene(ctx context.Context, getter fetch.Getter, item Item, look Look) (*scene, error) {
	s := &scene{item: item}
	for _, name := range look.Bands {
		if a, ok := item.Assets[name]; ok {
			s.bands = append(s.bands, &band{name: name, encoding: item.decide(a)})
		}
	}
	if len(s.bands) == 0 {
		return nil, fetch.Corrupt(item.Catalogue, "read "+item.ID, fmt.Errorf("it has none of the bands %v", look.Bands))
	}
	if a, ok := item.Assets[classes]; ok {
		s.classes = &band{name: classes, encoding: encoding{scale: 1, noData: a.NoData}}
	}
	var group errgroup.Group
	for _, b := range s.all() {
		group.Go(func() (err error) {
			if b.file, err = raster.Open(ctx, getter, item.Assets[b.name].Link); err == nil && b != s.classes {
				err = b.coarsen(look.Resolution)
			}
			return err
		})
	}
	if err := group.Wait(); err != nil {
		s.close()
		return nil, err
	}
	if err := s.lay(); err != nil {
		s.close()
		return nil, fetch.Corrupt(item.Catalogue, "read "+item.ID, err)
	}
	s.note(look)
	return s, nil
}

// coarsen goes over to the smallest overview whose pixels are no larger than
// resolution, metres. Classes stay as fine as they are: an overview of them would
// hide what lies between the pixels that it keeps.
func (b *band) coarsen(resolution float64) error {
	g := b.file.Grid()
	best, width := -1, g.Width
	for n, size := range b.file.Overviews() {
		east, south := g.DX*float64(g.Width)/float64(size[0]), g.DY*float64(g.Height)/float64(size[1])
		// A level of an odd size rounds up: half a percent is no difference.
		if size[0] < width && math.Max(east, south)*b.file.Metres() <= resolution*1.005 {
			best, width = n, size[0]
		}
	}
	if best < 0 {
		return nil
	}
	overview, err := b.file.Overview(best)
	if err != nil {
		return err
	}
	b.full, b.file = b.file, overview
	return nil
}

// lay finds the finest grid; all bands must lie in one coordinate system.
func (s *scene) lay() error {
	s.grid = s.bands[0].file.Grid()
	finest := s.bands[0]
	for _, b := range s.all() {
		g := b.file.Grid()
		if g.CRS != s.grid.CRS {
			return fmt.Errorf("bands %s and %s lie in different coordinate systems", s.bands[0].name, b.name)
		}
		if b != s.classes && g.DX < s.grid.DX {
			s.grid, finest = g, b
		}
	}
	s.tile[0], s.tile[1] = finest.file.Tile()
	return nil
}

// note says which bands were read from overviews.
func (s *scene) note(look Look) {
	if look.Resolution <= 0 {
		return
	}
	for _, b := range s.bands {
		g := b.file.Grid()
		what := "full resolution"
		if b.full != nil {
			what = "overview"
		}
		s.notes = append(s.notes, fmt.Sprintf("%s: %s: %s is read from its %s of %d × %d pixels, the coarsest that is no coarser than %g m.",
			s.item.Catalogue, s.item.ID, b.name, what, g.Width, g.Height, look.Resolution))
	}
}

func (s *scene) all() []*band {
	if s.classes == nil {
		return s.bands
	}
	return append(slices.Clone(s.bands), s.classes)
}

func (s *scene) close() {
	for _, b := range s.all() {
		for _, f := range []*raster.File{b.file, b.full} {
			if f != nil {
				f.Close()
			}
		}
	}
}

// fetch reads what lies under windows of the scene's grid: by band and by window
// what is stored there, and by window which pixels the classes rule out; nil if
// there are none.
func (s *scene) fetch(windows []raster.Window) (stored [][][]float32, blocked [][]bool, err error) {
	stored = make([][][]float32, len(s.bands))
	var group errgroup.Group
	for i, b := range s.bands {
		group.Go(func() (err error) {
			stored[i], err = b.under(s.grid, windows)
			return err
		})
	}
	if s.classes != nil {
		group.Go(func() (err error) {
			blocked, err = s.classes.blocked(s.grid, windows)
			return err
		})
	}
	return stored, blocked, group.Wait()
}

// under reads what lies under the pixels of windows of grid g: the pixel of the
// band that holds each centre; NaN where it is missing.
func (b *band) under(g raster.Grid, windows []raster.Window) ([][]float32, error) {
	if b.file.Grid() == g {
		all, err := b.file.ReadAll(0, windows)
		for _, values := range all {
			b.mask(values)
		}
		return all, err
	}
	matches := make([]match, len(windows))
	for i, w := range windows {
		m := &matches[i]
		m.columns, m.rows, m.cover = g.Match(w, b.file.Grid())
	}
	read, err := b.covers(matches)
	if err != nil {
		return nil, err
	}
	out := make([][]float32, len(windows))
	for i, m := range matches {
		out[i] = make([]float32, 0, windows[i].Pixels())
		for _, y := range m.rows {
			for _, x := range m.columns {
				out[i] = append(out[i], m.at(read[i], x, y))
			}
		}
	}
	return out, nil
}

// blocked says which pixels of windows of grid g the classes rule out: those
// whose centre lies in a class that is not allowed or outside of the file, and,
// where classes are finer than g, those with any such class in them.
func (b *band) blocked(g raster.Grid, windows []raster.Window) ([][]bool, error) {
	fine := b.finer(g)
	matches := make([]match, len(windows))
	for i, w := range windows {
		m := &matches[i]
		m.columns, m.rows, m.cover = fine.Match(fine.of(w), b.file.Grid())
	}
	read, err := b.covers(matches)
	if err != nil {
		return nil, err
	}
	out := make([][]bool, len(windows))
	for i, m := range matches {
		out[i] = make([]bool, windows[i].Pixels())
		for row, y := range m.rows {
			for column, x := range m.columns {
				if !allowed(m.at(read[i], x, y)) {
					out[i][row/fine.times*windows[i].W+column/fine.times] = true
				}
			}
		}
	}
	return out, nil
}

// finer is a grid whose pixels are cut into equal parts each way.
type finer struct {
	raster.Grid
	times int
}

// maxFiner bounds the parts of a pixel; classes are never finer than that.
const maxFiner = 64

// finer cuts the pixels of g so that none is larger than the band's own.
func (b *band) finer(g raster.Grid) finer {
	own := b.file.Grid()
	n := int(min(maxFiner, math.Ceil(math.Max(g.DX/own.DX, g.DY/own.DY)-0.005)))
	f := finer{g, max(1, n)}
	f.DX, f.DY = g.DX/float64(f.times), g.DY/float64(f.times)
	f.Width, f.Height = g.Width*f.times, g.Height*f.times
	return f
}

func (f finer) of(w raster.Window) raster.Window {
	return raster.Window{X: w.X * f.times, Y: w.Y * f.times, W: w.W * f.times, H: w.H * f.times}
}

// match says which pixels of a band lie under the columns and rows of a window.
type match struct {
	columns, rows []int // −1: none
	cover         raster.Window
}

// at is the pixel of a column and row among those read of the cover.
func (m match) at(read []float32, x, y int) float32 {
	if x < 0 || y < 0 {
		return float32(math.NaN())
	}
	return read[(y-m.cover.Y)*m.cover.W+x-m.cover.X]
}

// covers reads each match's window of the band; none where it is empty.
func (b *band) covers(matches []match) ([][]float32, error) {
	var windows []raster.Window
	for _, m := range matches {
		if m.cover.Pixels() > 0 {
			windows = append(windows, m.cover)
		}
	}
	read, err := b.file.ReadAll(0, windows)
	if err != nil {
		return nil, err
	}
	all := make([][]float32, len(matches))
	for i, m := range matches {
		if m.cover.Pixels() > 0 {
			all[i], read = read[0], read[1:]
			b.mask(all[i])
		}
	}
	return all, nil
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
