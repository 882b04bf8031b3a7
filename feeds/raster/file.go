package raster

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
)

// What a file may ask for; more is refused before it is allocated.
const (
	MaxSide   = 1 << 18 // pixels of a raster's width and height
	MaxWindow = 1 << 22 // pixels read at once
	maxBands  = 256
	maxTile   = 1 << 24  // pixels of one tile or strip
	maxTiles  = 1 << 14  // tiles or strips under one window
	maxCRS    = 64 << 10 // bytes of a coordinate reference system
	maxLevels = 32       // overviews
)

// File is an open remote GeoTIFF. It is for one goroutine; Close it.
type File struct {
	source *blocks
	header header
	reader reader
}

// reader decodes one open file: GDAL in this process or in a child's.
type reader interface {
	pixels(band int, windows []Window) ([]float32, error) // one after the other, at most MaxWindow in all
	close()
}

// header is what a file says of itself.
type header struct {
	Grid      Grid      `json:"grid"`
	NoData    []missing `json:"nodata"`    // one per band
	Overviews [][2]int  `json:"overviews"` // width and height, finest first
	Metres    float64   `json:"metres"`    // length of a unit of the CRS
	Tile      [2]int    `json:"tile"`      // width and height of what is decoded at once
}

// missing is the value that marks missing pixels, as bits, for it may be NaN.
type missing struct {
	Has  bool   `json:"has"`
	Bits uint64 `json:"bits"`
}

// check bounds what a file says; it holds for what a child says, too.
func (h header) check() error {
	g := h.Grid
	sum := g.West + g.North + g.DX + g.DY
	switch {
	case g.Width < 1 || g.Height < 1 || g.Width > MaxSide || g.Height > MaxSide:
		return fmt.Errorf("it has %d × %d pixels: want at most %d each way", g.Width, g.Height, MaxSide)
	case len(h.NoData) < 1 || len(h.NoData) > maxBands || len(h.Overviews) > maxLevels:
		return fmt.Errorf("it has %d bands and %d overviews: want 1 to %d and at most %d", len(h.NoData), len(h.Overviews), maxBands, maxLevels)
	case g.CRS == "":
		return errors.New("it has no coordinate reference system")
	case len(g.CRS) > maxCRS:
		return fmt.Errorf("its coordinate reference system has %d bytes: want at most %d", len(g.CRS), maxCRS)
	case !(g.DX > 0) || !(g.DY > 0) || math.IsInf(sum, 0) || math.IsNaN(sum):
		return fmt.Errorf("its transform from %v, %v by %v, %v is not north-up", g.West, g.North, g.DX, g.DY)
	case !(h.Metres > 0) || math.IsInf(h.Metres, 0):
		return fmt.Errorf("a unit of its coordinates is %v metres", h.Metres)
	case h.Tile[0] < 1 || h.Tile[1] < 1 || h.Tile[0] > maxTile/h.Tile[1]:
		return fmt.Errorf("its tiles have %d × %d pixels: want at most %d", h.Tile[0], h.Tile[1], maxTile)
	}
	return nil
}

// Open reads the header of a remote GeoTIFF through getter. ctx holds for all
// reads until Close.
func Open(ctx context.Context, getter fetch.Getter, link Link) (*File, error) {
	f := &File{source: newBlocks(ctx, getter, link)}
	if _, err := f.source.length(); err != nil {
		return nil, err
	}
	if err := f.start(0); err != nil {
		f.Close()
		return nil, f.corrupt("open", err)
	}
	return f, nil
}

// Overview opens the n-th, from 0, of f.Overviews beside f. It shares what f has
// read, and its errors; close both.
func (f *File) Overview(n int) (*File, error) {
	if n < 0 || n >= len(f.header.Overviews) {
		return nil, f.corrupt("open", fmt.Errorf("it has %d overviews, not %d", len(f.header.Overviews), n+1))
	}
	o := &File{source: f.source}
	err := o.start(n + 1)
	if got := [2]int{o.header.Grid.Width, o.header.Grid.Height}; err == nil && got != f.header.Overviews[n] {
		err = fmt.Errorf("overview %d has %v pixels, not %v", n+1, got, f.header.Overviews[n])
	}
	if err != nil {
		o.Close()
		return nil, f.corrupt("open overview of", err)
	}
	return o, nil
}

// start opens a level of the file in a child, if this process has them, or here.
func (f *File) start(level int) error {
	if w := isolation.Load(); w != nil {
		r, h, err := w.open(f.source, level)
		if err != nil {
			return err
		}
		f.reader, f.header = r, h
		return f.source.failure()
	}
	l, h, err := openLocal(f.source, level)
	if err != nil {
		return err
	}
	f.reader, f.header = l, h
	return f.source.failure()
}

// corrupt gives a failure of the source or the end of the task as it is, and
// blames the bytes for all else but a child that does not start.
func (f *File) corrupt(act string, err error) error {
	if failure := f.source.failure(); failure != nil {
		return failure
	}
	if f.source.ctx.Err() != nil {
		return context.Cause(f.source.ctx)
	}
	provider, act := f.source.link.Provider, act+" GeoTIFF "+f.source.link.URL
	if errors.Is(err, errNoWorker) {
		return fetch.Down(provider, act, err)
	}
	return fetch.Corrupt(provider, act, err)
}

// Grid says where the pixels lie.
func (f *File) Grid() Grid { return f.header.Grid }

// Bands is the number of bands.
func (f *File) Bands() int { return len(f.header.NoData) }

// Overviews lists the width and height in pixels of the coarser versions that
// the file holds of itself, finest first; Overview opens one.
func (f *File) Overviews() [][2]int { return f.header.Overviews }

// Metres is the length of a unit of the grid's coordinates; of degrees, at the equator.
func (f *File) Metres() float64 { return f.header.Metres }

// Tile is the width and height of what is decoded at once, in pixels.
func (f *File) Tile() (width, height int) { return f.header.Tile[0], f.header.Tile[1] }

// NoData is the value that band i (from 0) marks missing pixels with, if it has one.
func (f *File) NoData(i int) (float64, bool) {
	if i < 0 || i >= len(f.header.NoData) {
		return 0, false
	}
	m := f.header.NoData[i]
	return math.Float64frombits(m.Bits), m.Has
}

// Read returns the pixels of w in band i (from 0), row by row, as stored.
func (f *File) Read(i int, w Window) ([]float32, error) {
	all, err := f.ReadAll(i, []Window{w})
	if err != nil {
		return nil, err
	}
	return all[0], nil
}

// ReadAll is Read for many windows. They are decoded in their order: where those
// of one tile follow each other, it is read and decoded once.
func (f *File) ReadAll(i int, windows []Window) ([][]float32, error) {
	if i < 0 || i >= f.Bands() {
		return nil, f.corrupt("read", fmt.Errorf("it has %d bands, not %d", f.Bands(), i+1))
	}
	for _, w := range windows {
		if err := f.holds(w); err != nil {
			return nil, f.corrupt("read", err)
		}
	}
	out := make([][]float32, 0, len(windows))
	for at := 0; at < len(windows); {
		batch := windows[at : at+f.batch(windows[at:])]
		pixels, err := f.reader.pixels(i, batch)
		if err == nil {
			err = f.source.failure()
		}
		if err != nil {
			return nil, f.corrupt("read", err)
		}
		for _, w := range batch {
			out, pixels = append(out, pixels[:w.Pixels():w.Pixels()]), pixels[w.Pixels():]
		}
		at += len(batch)
	}
	return out, nil
}

// holds refuses a window that is not in the file, or too large.
func (f *File) holds(w Window) error {
	g := f.header.Grid
	switch {
	case w.W < 1 || w.H < 1 || w.X < 0 || w.Y < 0 || w.X > g.Width-w.W || w.Y > g.Height-w.H:
		return fmt.Errorf("window %+v lies outside its %d × %d pixels", w, g.Width, g.Height)
	case w.W > MaxWindow/w.H:
		return fmt.Errorf("window of %d × %d pixels: want at most %d", w.W, w.H, MaxWindow)
	}
	return nil
}

// What a reader is asked for at once, but for one window that needs more: work
// of well under the time that a child has for it.
const (
	maxBatch   = 256     // windows
	maxDecoded = 1 << 25 // pixels of the tiles under them
)

// batch is how many of the windows are read at once.
func (f *File) batch(windows []Window) (count int) {
	seen, pixels := make(map[tile]bool), 0
	w, h := f.Tile()
	for _, one := range windows {
		pixels += one.Pixels()
		if count == maxBatch || count > 0 && pixels > MaxWindow {
			break
		}
		if (one.W/w+2)*(one.H/h+2) > maxTiles { // the reader says so
			return max(1, count)
		}
		for y := one.Y / h; y <= (one.Y+one.H-1)/h; y++ {
			for x := one.X / w; x <= (one.X+one.W-1)/w; x++ {
				seen[tile{x, y}] = true
			}
		}
		if count > 0 && len(seen) > maxDecoded/(w*h) {
			break
		}
		count++
	}
	return max(1, count)
}

// Close releases the file. It may be called again.
func (f *File) Close() {
	if f.reader != nil {
		f.reader.close()
	}
}
