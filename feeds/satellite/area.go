package satellite

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"sync"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// Area is the parcels of one task. It keeps what was computed about them, by
// coordinate system and by grid, for the scenes that share these. It is safe
// for concurrent use.
type Area struct {
	outlines []raster.Outline
	boxes    [][4]float64
	box      [4]float64
	cover    func(raster.Grid, raster.Outline) (raster.Coverage, error) // raster.Cover but in a test

	mu        sync.Mutex
	projected map[string]map[int]raster.Outline
	covers    map[raster.Grid]map[int]raster.Coverage
	kept      int // pixels of covers
}

// What an Area may compute with.
const (
	maxParcels      = 4096
	maxParcelPixels = 1 << 20 // pixels of one parcel's window
	maxKeptPixels   = 1 << 22 // pixels of all windows kept; more and the cache starts afresh
)

// NewArea checks the outlines, rings of [longitude, latitude]; parcels are known
// by their place in the list.
func NewArea(outlines []raster.Outline) (*Area, error) {
	if len(outlines) == 0 || len(outlines) > maxParcels {
		return nil, fmt.Errorf("area of %d parcels: want 1 to %d", len(outlines), maxParcels)
	}
	a := &Area{
		outlines: outlines, boxes: make([][4]float64, len(outlines)), cover: raster.Cover,
		box:       [4]float64{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)},
		projected: make(map[string]map[int]raster.Outline), covers: make(map[raster.Grid]map[int]raster.Coverage),
	}
	for i, outline := range outlines {
		if err := raster.CheckOutline(outline); err != nil {
			return nil, fmt.Errorf("parcel %d: %w", i, err)
		}
		b := [4]float64{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
		for _, p := range outline[0] {
			b = [4]float64{math.Min(b[0], p[0]), math.Min(b[1], p[1]), math.Max(b[2], p[0]), math.Max(b[3], p[1])}
		}
		a.boxes[i] = b
		a.box = [4]float64{math.Min(a.box[0], b[0]), math.Min(a.box[1], b[1]), math.Max(a.box[2], b[2]), math.Max(a.box[3], b[3])}
	}
	return a, nil
}

// Box holds every parcel: west, south, east, north in degrees.
func (a *Area) Box() [4]float64 { return a.box }

// Len is the number of parcels.
func (a *Area) Len() int { return len(a.outlines) }

// touching lists the parcels whose box meets b.
func (a *Area) touching(b [4]float64) (list []int) {
	for i := range a.boxes {
		if touches(a.boxes[i], b) {
			list = append(list, i)
		}
	}
	return list
}

// placed is a parcel on a scene's grid.
type placed struct {
	parcel int
	raster.Coverage
}

// on places parcels on a grid; those that miss it are left out.
func (a *Area) on(g raster.Grid, parcels []int) ([]placed, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if err := a.project(g.CRS, parcels); err != nil {
		return nil, err
	}
	known := a.covers[g]
	if known == nil || a.kept > maxKeptPixels {
		a.covers, a.kept = map[raster.Grid]map[int]raster.Coverage{}, 0
		known = make(map[int]raster.Coverage)
		a.covers[g] = known
	}
	var list []placed
	for _, i := range parcels {
		c, ok := known[i]
		if !ok {
			var err error
			if c, err = a.cover(g, a.projected[g.CRS][i]); err != nil {
				return nil, fmt.Errorf("parcel %d: %w", i, err)
			}
			known[i] = c
			a.kept += c.Window.Pixels()
		}
		if c.Window.Pixels() > maxParcelPixels {
			return nil, fmt.Errorf("parcel %d spans %d × %d pixels: want at most %d", i, c.Window.W, c.Window.H, maxParcelPixels)
		}
		if c.Window.Pixels() > 0 {
			list = append(list, placed{i, c})
		}
	}
	return list, nil
}

// project makes the parcels' outlines known in a coordinate system.
func (a *Area) project(crs string, parcels []int) error {
	known := a.projected[crs]
	if known == nil {
		known = make(map[int]raster.Outline)
		a.projected[crs] = known
	}
	var missing []int
	var outlines []raster.Outline
	for _, i := range parcels {
		if known[i] == nil {
			missing, outlines = append(missing, i), append(outlines, a.outlines[i])
		}
	}
	projected, err := raster.Project(crs, outlines)
	if err != nil {
		return err
	}
	for n, i := range missing {
		known[i] = projected[n]
	}
	return nil
}

// maxBatch bounds the pixels of the windows that are read of each band at once.
const maxBatch = 1 << 19

// batches puts parcels in the order of the tiles that they lie on, so that each
// tile is read and decoded once, and cuts the order into parts.
func batches(list []placed, tile [2]int) (out [][]placed) {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, b placed) int {
		return cmp.Or(
			cmp.Compare(a.Window.Y/tile[1], b.Window.Y/tile[1]), cmp.Compare(a.Window.X/tile[0], b.Window.X/tile[0]),
			cmp.Compare(a.Window.Y, b.Window.Y), cmp.Compare(a.Window.X, b.Window.X), cmp.Compare(a.parcel, b.parcel),
		)
	})
	first, pixels := 0, 0
	for i, p := range list {
		if i > first && pixels+p.Window.Pixels() > maxBatch {
			out, first, pixels = append(out, list[first:i]), i, 0
		}
		pixels += p.Window.Pixels()
	}
	if first < len(list) {
		out = append(out, list[first:])
	}
	return out
}
