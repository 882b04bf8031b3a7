package satellite

import (
	"context"
	"fmt"
	"math"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Look says what is read of an item.
type Look struct {
	Bands      []string // common names
	Resolution float64  // size of a pixel that suffices, metres; 0: the finest that there is
}

// Reduced is one item over the parcels of an Area.
type Reduced struct {
	Scenes []*oracle.Scene // by parcel; nil where the item does not reach it
	Notes  []string        // what was decided, one sentence each
}

// Reduce reads the item's bands over the parcels and averages them. A pixel
// counts when it is valid in every band and, if the item has a classification,
// clear by it. Bands that the item lacks are left out; none of them is an error.
func Reduce(ctx context.Context, getter fetch.Getter, item Item, look Look, area *Area) (Reduced, error) {
	out := Reduced{Scenes: make([]*oracle.Scene, area.Len())}
	for _, note := range item.Injected {
		out.Notes = append(out.Notes, fmt.Sprintf("%s: %s: injected: %s.", item.Catalogue, item.ID, note))
	}
	parcels := area.touching(item.Box)
	if len(parcels) == 0 {
		return out, nil
	}
	s, err := openScene(ctx, getter, item, look)
	if err != nil {
		return Reduced{}, err
	}
	defer s.close()
	list, err := area.on(s.grid, parcels)
	if err != nil {
		return Reduced{}, fetch.Corrupt(item.Catalogue, "place parcels on "+item.ID, err)
	}
	dark := floor{darkest: math.Inf(1)}
	for _, batch := range batches(list, s.tile) {
		all, err := s.read(batch, &dark)
		if err != nil {
			return Reduced{}, err
		}
		for i, p := range batch {
			scene := all[i].mean(p)
			scene.Item, scene.Source, scene.Start, scene.End = item.ID, item.Catalogue, item.Start, item.End
			out.Scenes[p.parcel] = &scene
		}
	}
	e := s.bands[0].encoding
	if err := dark.check(e); err != nil {
		return Reduced{}, fetch.Corrupt(item.Catalogue, "read "+item.ID, err)
	}
	out.Notes = append(out.Notes, item.because(item.Assets[s.bands[0].name], e))
	out.Notes = append(out.Notes, s.notes...)
	if e.offset == 0 && dark.valid > 0 && dark.darkest > brightFloor && !item.Composite() {
		out.Notes = append(out.Notes, fmt.Sprintf("%s: %s: the darkest visible pixel is %.3f: an offset may still be in it.", item.Catalogue, item.ID, dark.darkest))
	}
	return out, nil
}

// pixels is a window of a scene on its finest grid.
type pixels struct {
	names  []string
	values [][]float32 // reflectance by band
	clear  []bool
	ratios []ratio
}

// read reads the window of every parcel in every band and marks the clear pixels.
func (s *scene) read(batch []placed, dark *floor) ([]*pixels, error) {
	windows := make([]raster.Window, len(batch))
	for i, p := range batch {
		windows[i] = p.Window
	}
	stored, blocked, err := s.fetch(windows)
	if err != nil {
		return nil, err
	}
	names := make([]string, len(s.bands))
	for i, b := range s.bands {
		names[i] = b.name
	}
	ratios := indices(names)
	all := make([]*pixels, len(batch))
	for n, w := range windows {
		px := &pixels{names: names, ratios: ratios, clear: make([]bool, w.Pixels())}
		for i := range px.clear {
			px.clear[i] = blocked == nil || !blocked[n][i]
		}
		for i, b := range s.bands {
			px.values = append(px.values, stored[i][n])
			b.reflectance(stored[i][n], px.clear, dark)
		}
		all[n] = px
	}
	return all, nil
}

// maxReflectance is the brightest pixel that is believed.
const maxReflectance = 1.6

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
