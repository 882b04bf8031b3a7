package raster

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"

	"github.com/airbusgeo/godal"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
)

// What a file may ask for; more is refused before it is allocated.
const (
	MaxSide   = 1 << 18 // pixels of a raster's width and height
	MaxWindow = 1 << 22 // pixels read at once
	maxBands  = 256
	maxTile   = 1 << 24 // pixels of one tile or strip
	maxTiles  = 1 << 14 // tiles or strips under one window
)

// File is an open remote GeoTIFF. It is for one goroutine; Close it.
type File struct {
	dataset *godal.Dataset
	bands   []godal.Band
	source  *blocks
	token   string
	grid    Grid
	tileW   int
	tileH   int
}

// quiet keeps warnings from being errors: providers' files carry odd tags.
var quiet = godal.ErrLogger(func(category godal.ErrorCategory, _ int, message string) error {
	if category < godal.CE_Failure {
		return nil
	}
	return errors.New(message)
})

// settings hold for each call into GDAL. Ranges are planned in prefetch, which
// sees the whole window; GDAL's own planning, of less, is off.
var settings = godal.ConfigOption(
	"GTIFF_HAS_OPTIMIZED_READ_MULTI_RANGE=NO", "GDAL_DISABLE_READDIR_ON_OPEN=EMPTY_DIR", "GDAL_PAM_ENABLED=NO",
	"GDAL_CACHEMAX=64", "GDAL_NUM_THREADS=1", "GTIFF_IGNORE_READ_ERRORS=NO",
)

// Open reads the header of a remote GeoTIFF through getter. ctx holds for all
// reads until Close.
func Open(ctx context.Context, getter fetch.Getter, link Link) (*File, error) {
	if err := register(); err != nil {
		return nil, fmt.Errorf("start GDAL: %w", err)
	}
	source := newBlocks(ctx, getter, link)
	if _, err := source.length(); err != nil {
		return nil, err
	}
	token, name := open.add(source)
	f := &File{source: source, token: token}
	dataset, err := godal.Open(name, godal.RasterOnly(), godal.Drivers("GTiff"), quiet, settings)
	if err == nil {
		f.dataset = dataset
		err = f.inspect()
	}
	if err == nil {
		err = source.failure()
	}
	if err != nil {
		f.Close()
		return nil, f.corrupt("open", err)
	}
	return f, nil
}

// corrupt gives a failure of the source as it is, and blames the bytes for all else.
func (f *File) corrupt(act string, err error) error {
	if failure := f.source.failure(); failure != nil {
		return failure
	}
	return fetch.Corrupt(f.source.link.Provider, act+" GeoTIFF "+f.source.link.URL, err)
}

// inspect checks the structure before anything is allocated for it.
func (f *File) inspect() error {
	s := f.dataset.Structure()
	switch {
	case s.SizeX < 1 || s.SizeY < 1 || s.SizeX > MaxSide || s.SizeY > MaxSide:
		return fmt.Errorf("it has %d × %d pixels: want at most %d each way", s.SizeX, s.SizeY, MaxSide)
	case s.NBands < 1 || s.NBands > maxBands:
		return fmt.Errorf("it has %d bands: want 1 to %d", s.NBands, maxBands)
	case s.BlockSizeX < 1 || s.BlockSizeY < 1 || s.BlockSizeX*s.BlockSizeY > maxTile:
		return fmt.Errorf("its tiles have %d × %d pixels: want at most %d", s.BlockSizeX, s.BlockSizeY, maxTile)
	}
	f.tileW, f.tileH, f.bands = s.BlockSizeX, s.BlockSizeY, f.dataset.Bands()
	for i, band := range f.bands {
		switch t := band.Structure().DataType; t {
		case godal.Byte, godal.UInt16, godal.Int16, godal.UInt32, godal.Int32, godal.Float32, godal.Float64:
		default:
			return fmt.Errorf("band %d holds %s: want real numbers", i+1, t)
		}
	}
	t, err := f.dataset.GeoTransform(quiet)
	if err != nil {
		return fmt.Errorf("it has no place: %w", err)
	}
	crs := f.dataset.Projection()
	if crs == "" {
		return errors.New("it has no coordinate reference system")
	}
	sum := 0.0
	for _, v := range t {
		sum += v
	}
	if t[2] != 0 || t[4] != 0 || !(t[1] > 0) || !(t[5] < 0) || math.IsInf(sum, 0) || math.IsNaN(sum) {
		return fmt.Errorf("its transform %v is not north-up", t)
	}
	f.grid = Grid{CRS: crs, West: t[0], North: t[3], DX: t[1], DY: -t[5], Width: s.SizeX, Height: s.SizeY}
	return nil
}

// Grid says where the pixels lie.
func (f *File) Grid() Grid { return f.grid }

// Bands is the number of bands.
func (f *File) Bands() int { return len(f.bands) }

// NoData is the value that band i (from 0) marks missing pixels with, if it has one.
func (f *File) NoData(i int) (float64, bool) {
	if i < 0 || i >= len(f.bands) {
		return 0, false
	}
	return f.bands[i].NoData()
}

// Read returns the pixels of w in band i (from 0), row by row, as stored.
func (f *File) Read(i int, w Window) ([]float32, error) {
	switch {
	case i < 0 || i >= len(f.bands):
		return nil, f.corrupt("read", fmt.Errorf("it has %d bands, not %d", len(f.bands), i+1))
	case w.W < 1 || w.H < 1 || w.X < 0 || w.Y < 0 || w.X > f.grid.Width-w.W || w.Y > f.grid.Height-w.H:
		return nil, f.corrupt("read", fmt.Errorf("window %+v lies outside its %d × %d pixels", w, f.grid.Width, f.grid.Height))
	case w.W > MaxWindow/w.H:
		return nil, f.corrupt("read", fmt.Errorf("window of %d × %d pixels: want at most %d", w.W, w.H, MaxWindow))
	}
	if err := f.prefetch(i, w); err != nil {
		return nil, f.corrupt("read", err)
	}
	pixels := make([]float32, w.Pixels())
	err := f.bands[i].Read(w.X, w.Y, pixels, w.W, w.H, quiet, settings)
	if err == nil {
		err = f.source.failure()
	}
	if err != nil {
		return nil, f.corrupt("read", err)
	}
	return pixels, nil
}

// prefetch reads the tiles under w in few requests. A tile that ends past the
// file is refused here: some decoders make pixels of what is left of it.
func (f *File) prefetch(i int, w Window) error {
	x0, x1 := w.X/f.tileW, (w.X+w.W-1)/f.tileW
	y0, y1 := w.Y/f.tileH, (w.Y+w.H-1)/f.tileH
	if n := (x1 - x0 + 1) * (y1 - y0 + 1); n > maxTiles {
		return fmt.Errorf("window %+v touches %d tiles: want at most %d", w, n, maxTiles)
	}
	total, err := f.source.length()
	if err != nil {
		return err
	}
	var spans []span
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			off, ok := f.tileNumber(i, "BLOCK_OFFSET", x, y)
			size, ok2 := f.tileNumber(i, "BLOCK_SIZE", x, y)
			if ok && ok2 && off+size > total {
				return fmt.Errorf("tile %d, %d ends at byte %d of %d: it was cut short", x, y, off+size, total)
			}
			if ok && ok2 {
				spans = append(spans, span{off - tileFrame, size + 2*tileFrame})
			}
		}
	}
	return f.source.prefetch(spans)
}

// tileFrame is what a cloud-optimized file keeps before and after a tile's bytes.
const tileFrame = 4

// tileNumber is where a tile's bytes start or how many there are; a tile of
// missing pixels has none.
func (f *File) tileNumber(i int, what string, x, y int) (int64, bool) {
	text := f.bands[i].Metadata(fmt.Sprintf("%s_%d_%d", what, x, y), godal.Domain("TIFF"))
	n, err := strconv.ParseInt(text, 10, 64)
	return n, err == nil && n > 0 && n < math.MaxInt64/4
}

// Close releases the file. It may be called again.
func (f *File) Close() {
	if f.dataset != nil {
		_ = f.dataset.Close(quiet)
		f.dataset = nil
	}
	open.remove(f.token)
}
