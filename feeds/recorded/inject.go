package recorded

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"
)

// Kind says what an Injection changes.
type Kind string

// The kinds of injection.
const (
	KindStrip   Kind = "strip"   // pixels of bare soil
	KindCloud   Kind = "cloud"   // an SCL class with bright or dark pixels
	KindAbsurd  Kind = "absurd"  // valid reflectance that no crop has
	KindRain    Kind = "rain"    // weather values times a factor
	KindMissing Kind = "missing" // the item is not listed
)

// Scene classes that a cloud may have; the numbers are those of the product.
const (
	ClassShadow uint8 = 3
	ClassMedium uint8 = 8
	ClassHigh   uint8 = 9
)

// Injection makes the server serve what was not recorded. It touches the items
// whose start lies in [From, To); a zero bound is open. The item says so in its
// property "sheaf:injected".
type Injection struct {
	Kind     Kind               `json:"kind"`
	View     string             `json:"view,omitempty"`     // only for this view; empty: for everyone
	Provider string             `json:"provider,omitempty"` // only from this catalogue or weather provider; empty: all
	Field    string             `json:"field,omitempty"`    // id of the field that pixels change in
	Outline  orb.Polygon        `json:"outline,omitempty"`  // in place of Field: rings of longitude, latitude
	From     time.Time          `json:"from,omitzero"`      // inclusive
	To       time.Time          `json:"to,omitzero"`        // exclusive
	Class    uint8              `json:"class,omitempty"`    // of a cloud: 3, 8 or 9
	Spectrum map[string]float64 `json:"spectrum,omitempty"` // reflectance by sensor band in place of the kind's own
	Factor   float64            `json:"factor,omitempty"`   // of rain: 0 to 100
	Variable string             `json:"variable,omitempty"` // of rain: the provider's name, or an element of divisions or stations; empty: precipitation only
}

// Soil is the mean of field BE-A-07 in May 2021, when it lay bare.
var Soil = map[string]float64{
	"B02": 0.1078, "B03": 0.1579, "B04": 0.2125, "B05": 0.2400, "B06": 0.2583,
	"B07": 0.2733, "B08": 0.2822, "B11": 0.3551, "B12": 0.3509,
}

// Water is dark, and darker towards the infrared: valid, and no crop.
var Water = map[string]float64{
	"B02": 0.060, "B03": 0.050, "B04": 0.030, "B05": 0.025, "B06": 0.020,
	"B07": 0.018, "B08": 0.015, "B11": 0.008, "B12": 0.005,
}

// absurdLevel is the reflectance of every band of absurd pixels unless a
// Spectrum says otherwise: brighter than any soil or canopy.
const absurdLevel = 0.9

// active is an injection in force, with its area resolved.
type active struct {
	Injection
	id   int
	area orb.Polygon
}

func (d *Dataset) resolve(in Injection) (active, error) {
	a := active{Injection: in, area: in.Outline}
	if in.Field != "" {
		field, ok := d.Field(in.Field)
		if !ok {
			return active{}, fmt.Errorf("injection %s: no field %q is recorded", in.Kind, in.Field)
		}
		a.area = field.Outline
	}
	if in.View != "" && !nameRule.MatchString(in.View) {
		return active{}, fmt.Errorf("injection %s: view %q is not a lower-case word", in.Kind, in.View)
	}
	if !in.To.IsZero() && !in.From.Before(in.To) {
		return active{}, fmt.Errorf("injection %s: from must lie before to", in.Kind)
	}
	for band, level := range in.Spectrum {
		if commonName[band] == "" || level < 0 || level > 1.6 {
			return active{}, fmt.Errorf("injection %s: spectrum %s=%g is not a band's reflectance in [0, 1.6]", in.Kind, band, level)
		}
	}
	return a, a.checkKind()
}

func (a active) checkKind() error {
	switch a.Kind {
	case KindStrip, KindAbsurd:
		if len(a.area) == 0 {
			return fmt.Errorf("injection %s: field or outline must be set", a.Kind)
		}
	case KindCloud:
		if len(a.area) == 0 {
			return errors.New("injection cloud: field or outline must be set")
		}
		if !slices.Contains([]uint8{ClassShadow, ClassMedium, ClassHigh}, a.Class) {
			return fmt.Errorf("injection cloud: class %d is not 3, 8 or 9", a.Class)
		}
	case KindRain:
		if a.Factor < 0 || a.Factor > 100 {
			return fmt.Errorf("injection rain: factor %g is not in [0, 100]", a.Factor)
		}
	case KindMissing:
	default:
		return fmt.Errorf("injection kind %q is unknown", a.Kind)
	}
	return nil
}

// touches reports whether the injection is for this client, provider and time.
func (a active) touches(view, provider string, start time.Time) bool {
	return (a.View == "" || a.View == view) && (a.Provider == "" || a.Provider == provider) &&
		!start.Before(a.From) && (a.To.IsZero() || start.Before(a.To))
}

// note is the sentence that marks an item.
func (a active) note() string {
	where := a.Field
	if where == "" && len(a.area) > 0 {
		where = "an outline"
	}
	switch a.Kind {
	case KindStrip:
		return "bare soil over " + where
	case KindCloud:
		return fmt.Sprintf("cloud of class %d over %s", a.Class, where)
	case KindAbsurd:
		return "absurd pixels over " + where
	case KindRain:
		return fmt.Sprintf("value times %g", a.Factor)
	}
	return string(a.Kind)
}

// level is the reflectance that the injection gives a band at a pixel; was is
// what was recorded there.
func (a active) level(band string, was float64, x, y int) float64 {
	if level, ok := a.Spectrum[band]; ok {
		return level
	}
	switch a.Kind {
	case KindStrip:
		return Soil[band]
	case KindCloud:
		grain := float64((7*x+13*y)%11) / 100
		switch a.Class {
		case ClassShadow:
			return was * (0.25 + grain)
		case ClassMedium:
			return 0.45 + grain
		}
		return 0.70 + grain
	}
	return absurdLevel
}

// mask marks the pixels of r whose centre lies in the area, which is in r's
// coordinates.
func mask(r raster, area orb.Polygon) []bool {
	inside := make([]bool, r.width*r.height)
	bound := area.Bound()
	for y := range r.height {
		for x := range r.width {
			centre := r.at(float64(x)+0.5, float64(y)+0.5)
			inside[y*r.width+x] = bound.Contains(centre) && planar.PolygonContains(area, centre)
		}
	}
	return inside
}

// at is the place of a point given in pixels.
func (r raster) at(x, y float64) orb.Point {
	t := r.transform
	return orb.Point{t[0] + x*t[1] + y*t[2], t[3] + x*t[4] + y*t[5]}
}
