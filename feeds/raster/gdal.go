package raster

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"

	"github.com/airbusgeo/godal"
)

// quiet keeps warnings from being errors: providers' files carry odd tags.
var quiet = godal.ErrLogger(func(category godal.ErrorCategory, _ int, message string) error {
	if category < godal.CE_Failure {
		return nil
	}
	return errors.New(message)
})

// settings hold for each call into GDAL. Ranges are planned by tiles, which sees
// the whole window; GDAL's own planning, of less, is off.
var settings = godal.ConfigOption(
	"GTIFF_HAS_OPTIMIZED_READ_MULTI_RANGE=NO", "GDAL_DISABLE_READDIR_ON_OPEN=EMPTY_DIR", "GDAL_PAM_ENABLED=NO",
	"GDAL_CACHEMAX=64", "GDAL_NUM_THREADS=1", "GTIFF_IGNORE_READ_ERRORS=NO",
)

// source is what GDAL reads a file through, several ranges at once.
type source interface {
	length() (int64, error)
	ReadAt(p []byte, off int64) (int, error)
	prefetch(spans []span) error // reads what is missing of them, in few requests
}

// local is a file open in GDAL, in this process. It is for one goroutine.
type local struct {
	source  source
	token   string
	dataset *godal.Dataset
	bands   []godal.Band
	tileW   int
	tileH   int
}

// openLocal opens the file behind source, or its overview of a level from 1, and
// says what it is.
func openLocal(source source, level int) (*local, header, error) {
	if err := register(); err != nil {
		return nil, header{}, fmt.Errorf("start GDAL: %w", err)
	}
	token, name := open.add(source)
	l := &local{source: source, token: token}
	options := []godal.OpenOption{godal.RasterOnly(), godal.Drivers("GTiff"), quiet, settings}
	if level > 0 {
		options = append(options, godal.DriverOpenOption("OVERVIEW_LEVEL="+strconv.Itoa(level-1)))
	}
	dataset, err := godal.Open(name, options...)
	if err != nil {
		l.close()
		return nil, header{}, err
	}
	l.dataset = dataset
	h, err := l.inspect()
	if err != nil {
		l.close()
		return nil, header{}, err
	}
	return l, h, nil
}

// inspect checks the structure before anything is allocated for it.
func (l *local) inspect() (header, error) {
	s := l.dataset.Structure()
	if s.BlockSizeX < 1 || s.BlockSizeY < 1 || s.BlockSizeX > maxTile/s.BlockSizeY {
		return header{}, fmt.Errorf("its tiles have %d × %d pixels: want at most %d", s.BlockSizeX, s.BlockSizeY, maxTile)
	}
	t, err := l.dataset.GeoTransform(quiet)
	if err != nil {
		return header{}, fmt.Errorf("it has no place: %w", err)
	}
	if t[2] != 0 || t[4] != 0 {
		return header{}, fmt.Errorf("its transform %v is not north-up", t)
	}
	h := header{
		Grid:   Grid{CRS: l.dataset.Projection(), West: t[0], North: t[3], DX: t[1], DY: -t[5], Width: s.SizeX, Height: s.SizeY},
		Metres: l.metres(), Tile: [2]int{s.BlockSizeX, s.BlockSizeY},
	}
	if s.NBands < 1 || s.NBands > maxBands {
		return header{}, fmt.Errorf("it has %d bands: want 1 to %d", s.NBands, maxBands)
	}
	l.tileW, l.tileH, l.bands = s.BlockSizeX, s.BlockSizeY, l.dataset.Bands()
	for i, band := range l.bands {
		switch t := band.Structure().DataType; t {
		case godal.Byte, godal.UInt16, godal.Int16, godal.UInt32, godal.Int32, godal.Float32, godal.Float64:
		default:
			return header{}, fmt.Errorf("band %d holds %s: want real numbers", i+1, t)
		}
		value, ok := band.NoData()
		h.NoData = append(h.NoData, missing{Has: ok, Bits: math.Float64bits(value)})
	}
	for _, o := range l.bands[0].Overviews() {
		h.Overviews = append(h.Overviews, [2]int{o.Structure().SizeX, o.Structure().SizeY})
	}
	return h, h.check()
}

// degree is the length of a degree of latitude on WGS 84's equator, metres.
const degree = 111_319.49

// metres is the length of a unit of the file's coordinates; 1 where it is not said.
func (l *local) metres() float64 {
	crs := l.dataset.SpatialRef()
	if crs.Geographic() {
		return degree
	}
	text, _ := crs.AttrValue("PROJCS|UNIT", 1)
	if unit, err := strconv.ParseFloat(text, 64); err == nil && unit > 0 {
		return unit
	}
	return 1
}

// planBytes is how much of a file is planned at once, but for a window that
// needs more by itself.
const planBytes = maxRange

// tile is the place of a tile among a band's tiles.
type tile struct{ x, y int }

// plan lists where the bytes under the first windows lie, by offset, and how many
// windows it is for.
func (l *local) plan(band int, windows []Window) (spans []span, count int, err error) {
	total, err := l.source.length()
	if err != nil {
		return nil, 0, err
	}
	seen, bytes := make(map[tile]bool), int64(0)
	for _, w := range windows {
		more, err := l.tiles(band, w, total, seen)
		if err != nil {
			return nil, 0, err
		}
		for _, s := range more {
			bytes += s.size
		}
		if count > 0 && (bytes > planBytes || len(spans)+len(more) > maxTiles) {
			break
		}
		spans, count = append(spans, more...), count+1
	}
	return merged(spans), count, nil
}

// merged puts spans in order and joins those that touch: what lies side by side
// is read across, and must lie so in shared memory.
func merged(spans []span) (out []span) {
	slices.SortFunc(spans, func(a, b span) int { return cmp.Or(cmp.Compare(a.off, b.off), cmp.Compare(a.size, b.size)) })
	for _, s := range spans {
		if k := len(out) - 1; k >= 0 && s.off <= out[k].off+out[k].size {
			out[k].size = max(out[k].size, s.off+s.size-out[k].off)
			continue
		}
		out = append(out, s)
	}
	return out
}

// tiles lists where the bytes under w lie, but for tiles seen before. A tile that
// ends past the file is refused here: some decoders make pixels of what is left of it.
func (l *local) tiles(band int, w Window, total int64, seen map[tile]bool) (spans []span, err error) {
	x0, x1 := w.X/l.tileW, (w.X+w.W-1)/l.tileW
	y0, y1 := w.Y/l.tileH, (w.Y+w.H-1)/l.tileH
	if n := (x1 - x0 + 1) * (y1 - y0 + 1); n > maxTiles {
		return nil, fmt.Errorf("window %+v touches %d tiles: want at most %d", w, n, maxTiles)
	}
	for y := y0; y <= y1; y++ {
		for x := x0; x <= x1; x++ {
			if seen[tile{x, y}] {
				continue
			}
			seen[tile{x, y}] = true
			off, ok := l.tileNumber(band, "BLOCK_OFFSET", x, y)
			size, ok2 := l.tileNumber(band, "BLOCK_SIZE", x, y)
			if !ok || !ok2 {
				continue
			}
			if off+size > total {
				return nil, fmt.Errorf("tile %d, %d ends at byte %d of %d: it was cut short", x, y, off+size, total)
			}
			spans = append(spans, span{max(0, off-tileFrame), size + 3*tileFrame})
		}
	}
	return spans, nil
}

// tileFrame is what a cloud-optimized file keeps before and after a tile's bytes;
// GDAL reads what comes before the next tile, too.
const tileFrame = 4

// tileNumber is where a tile's bytes start or how many there are; a tile of
// missing pixels has none.
func (l *local) tileNumber(band int, what string, x, y int) (int64, bool) {
	text := l.bands[band].Metadata(fmt.Sprintf("%s_%d_%d", what, x, y), godal.Domain("TIFF"))
	n, err := strconv.ParseInt(text, 10, 64)
	return n, err == nil && n > 0 && n < math.MaxInt64/4
}

// pixels decodes windows one after the other, each row by row, as stored.
func (l *local) pixels(band int, windows []Window) ([]float32, error) {
	out, at := make([]float32, area(windows)), 0
	for len(windows) > 0 {
		spans, count, err := l.plan(band, windows)
		if err == nil {
			err = l.source.prefetch(spans)
		}
		if err != nil {
			return nil, err
		}
		for _, w := range windows[:count] {
			if err := l.bands[band].Read(w.X, w.Y, out[at:at+w.Pixels()], w.W, w.H, quiet, settings); err != nil {
				return nil, err
			}
			at += w.Pixels()
		}
		windows = windows[count:]
	}
	return out, nil
}

// area is the number of pixels of windows.
func area(windows []Window) (pixels int) {
	for _, w := range windows {
		pixels += w.Pixels()
	}
	return pixels
}

func (l *local) close() {
	if l.dataset != nil {
		_ = l.dataset.Close(quiet)
		l.dataset = nil
	}
	open.remove(l.token)
}
