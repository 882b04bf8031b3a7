package parcels

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/geo"
	"github.com/peterstace/simplefeatures/geom"
	"github.com/peterstace/simplefeatures/rtree"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Rules are what a parcel must keep to; RulesOf has a term sheet's.
type Rules struct {
	Area        [4]float64 // west, south, east, north in degrees, of the product: parcels lie inside
	MinHectares float64    // at least; under some ten pixels of 10 m nothing can be seen well
	MaxHectares float64    // at most
	MaxOverlap  float64    // share of the smaller of two parcels that may be common, 0 … 1: borders are drawn by hand
	Insured     []terms.ParcelRecord
}

// Bounds that fit fields and a sensor of 10 m.
const (
	DefaultMinHectares = 0.1
	DefaultMaxHectares = 1000
	DefaultMaxOverlap  = 0.02
)

// Finding is a reason not to insure a parcel.
type Finding struct {
	Parcel int           // place in the list that was checked
	Reason oracle.Reason // parcel_invalid, parcel_size, parcel_outside or parcel_overlap
	Text   string        // a sentence for people
}

// shape is a parcel whose outline is valid.
type shape struct {
	record terms.ParcelRecord
	place  int // in the checked list; -1: insured already
	geom   geom.Polygon
	box    rtree.Box // degrees
}

// Check finds what is wrong with each parcel, by parcel and then by reason.
// Parcels whose outline is no area are not compared with others. The error
// names a parcel of rules.Insured whose outline is none, or is ctx's.
func Check(ctx context.Context, records []terms.ParcelRecord, rules Rules) ([]Finding, error) {
	var found []Finding
	var shapes []shape
	for i, r := range records {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		s, err := newShape(r, i)
		if err != nil {
			found = append(found, Finding{i, oracle.ReasonParcelInvalid, invalidText(err)})
			continue
		}
		shapes = append(shapes, s)
		found = append(found, rules.alone(s)...)
	}
	for _, r := range rules.Insured {
		s, err := newShape(r, -1)
		if err != nil {
			return nil, fmt.Errorf("insured parcel %.40q: %w", r.Name, err)
		}
		shapes = append(shapes, s)
	}
	overlaps, err := rules.overlaps(ctx, shapes)
	if err != nil {
		return nil, err
	}
	found = append(found, overlaps...)
	slices.SortStableFunc(found, func(a, b Finding) int { return a.Parcel - b.Parcel })
	return found, nil
}

// newShape says why an outline is no area: rings must be closed, never meet
// themselves, and holes lie inside without crossing each other or the outer ring.
func newShape(r terms.ParcelRecord, place int) (shape, error) {
	s := shape{record: r, place: place, box: rtree.Box{MinX: math.Inf(1), MinY: math.Inf(1), MaxX: math.Inf(-1), MaxY: math.Inf(-1)}}
	rings := make([]geom.LineString, len(r.Outline))
	for i, ring := range r.Outline {
		if len(ring) < 4 || ring[0] != ring[len(ring)-1] {
			return s, fmt.Errorf("ring %d has %d points: want at least 4, the last equal to the first", i, len(ring))
		}
		flat := make([]float64, 0, 2*len(ring))
		for _, p := range ring {
			flat = append(flat, p[0], p[1])
			s.box.MinX, s.box.MaxX = math.Min(s.box.MinX, p[0]), math.Max(s.box.MaxX, p[0])
			s.box.MinY, s.box.MaxY = math.Min(s.box.MinY, p[1]), math.Max(s.box.MaxY, p[1])
		}
		rings[i] = geom.NewLineString(geom.NewSequence(flat, geom.DimXY))
	}
	if s.geom = geom.NewPolygon(rings); s.geom.IsEmpty() {
		return s, fmt.Errorf("it has no ring")
	}
	return s, s.geom.Validate()
}

// RulesOf are a term sheet's rules, or those that fit fields where it has none.
func RulesOf(s terms.Sheet) Rules {
	if s.Parcels == nil {
		return Rules{Area: s.Area, MinHectares: DefaultMinHectares, MaxHectares: DefaultMaxHectares, MaxOverlap: DefaultMaxOverlap}
	}
	return Rules{
		Area: s.Area, MinHectares: float64(s.Parcels.MinHectares) / 1e4, MaxHectares: float64(s.Parcels.MaxHectares) / 1e4,
		MaxOverlap: float64(s.Parcels.MaxOverlapBps) / 1e4,
	}
}

// Fits says why a parcel is not what a plan asks for, by its outline alone:
// ReasonNone and an empty sentence if it is. Nodes that know the same parcel answer
// alike: no other parcel counts.
func Fits(p oracle.Parcel, plot oracle.Plot) (oracle.Reason, string) {
	s, err := newShape(terms.ParcelRecord{Name: p.Name, Crop: p.Crop, Outline: p.Outline}, 0)
	if err != nil {
		return oracle.ReasonParcelInvalid, invalidText(err)
	}
	rules := Rules{Area: plot.Area, MinHectares: float64(plot.MinHectares) / 1e4, MaxHectares: float64(plot.MaxHectares) / 1e4}
	if plot.MaxHectares == 0 {
		rules.MaxHectares = math.Inf(1)
	}
	if found := rules.alone(s); len(found) > 0 {
		return found[0].Reason, found[0].Text
	}
	return oracle.ReasonNone, ""
}

func invalidText(err error) string { return fmt.Sprintf("The outline is no area: %v.", err) }

// alone are the findings that need no other parcel.
func (r Rules) alone(s shape) (found []Finding) {
	if hectares := Hectares(s.record.Outline); hectares < r.MinHectares || hectares > r.MaxHectares {
		found = append(found, Finding{s.place, oracle.ReasonParcelSize, fmt.Sprintf("It has %.3g hectares: want %g to %g.", hectares, r.MinHectares, r.MaxHectares)})
	}
	if s.box.MinX < r.Area[0] || s.box.MinY < r.Area[1] || s.box.MaxX > r.Area[2] || s.box.MaxY > r.Area[3] {
		found = append(found, Finding{s.place, oracle.ReasonParcelOutside, fmt.Sprintf("It reaches out of the product's area %v.", r.Area)})
	}
	return found
}

// Hectares is an outline's area on the sphere, holes left out, good to 1 %.
func Hectares(outline [][][2]float64) float64 {
	polygon := make(orb.Polygon, len(outline))
	for i, ring := range outline {
		polygon[i] = make(orb.Ring, len(ring))
		for j, p := range ring {
			polygon[i][j] = orb.Point(p)
		}
	}
	return geo.Area(polygon) / 1e4
}

// overlaps finds for each parcel one other that it overlaps: one is enough not
// to insure it, and bounds the work where all lie on one heap.
func (r Rules) overlaps(ctx context.Context, shapes []shape) ([]Finding, error) {
	items := make([]rtree.BulkItem, len(shapes))
	for i, s := range shapes {
		items[i] = rtree.BulkItem{Box: s.box, RecordID: i}
	}
	tree, flagged := rtree.BulkLoad(items), make([]bool, len(shapes))
	var found []Finding
	flag := func(i, j int, share string) {
		if flagged[i] || shapes[i].place < 0 {
			return
		}
		flagged[i] = true
		other := shapes[j].record.Name
		if shapes[j].place < 0 {
			other += ", which is insured"
		}
		found = append(found, Finding{shapes[i].place, oracle.ReasonParcelOverlap, fmt.Sprintf("It overlaps %s: %s.", other, share)})
	}
	for i, s := range shapes {
		if flagged[i] || s.place < 0 {
			continue
		}
		err := tree.RangeSearch(s.box, func(j int) error {
			if err := ctx.Err(); err != nil {
				return err
			}
			seen := j < i && !flagged[j] && shapes[j].place >= 0 // compared when it was j's turn
			if j == i || seen || shapes[j].place < 0 && same(s.record, shapes[j].record) {
				return nil
			}
			share, over := r.overlap(s, shapes[j])
			if !over {
				return nil
			}
			flag(i, j, share)
			flag(j, i, share)
			return rtree.Stop
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// overlap says how much of the smaller of two shapes is common, and whether that
// is too much. Shares of areas this small are the same in degrees as in metres.
func (r Rules) overlap(a, b shape) (share string, over bool) {
	common, err := geom.Intersection(a.geom.AsGeometry(), b.geom.AsGeometry())
	if err != nil { // numerically degenerate: somebody must look at it
		return "by how much cannot be computed", true
	}
	part := common.Area() / math.Min(a.geom.Area(), b.geom.Area())
	return fmt.Sprintf("%.1f %% of the smaller of the two", 100*part), part > r.MaxOverlap
}

// same says whether an insured parcel is the checked one itself.
func same(a, b terms.ParcelRecord) bool {
	return a.Name == b.Name && a.Crop == b.Crop && slices.EqualFunc(a.Outline, b.Outline, slices.Equal[[][2]float64])
}
