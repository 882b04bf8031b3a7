package satellite

import "fmt"

// boaOffset is what baselines from 04.00 add to reflectance before storing it.
const boaOffset = -0.1

// defaultScale turns Sentinel-2's integers into reflectance.
const defaultScale = 1e-4

// encoding turns a band's stored numbers into reflectance: ρ = scale·DN + offset.
type encoding struct {
	scale, offset float64
	noData        *float64 // as the catalogue says; nil: the file says
}

// decide picks the encoding of one asset. The item's flag decides about the
// offset; without one the asset's own offset does; without that the baseline.
func (i Item) decide(a Asset) encoding {
	e := encoding{scale: defaultScale, noData: a.NoData}
	if a.Scale != nil {
		e.scale = *a.Scale
	}
	switch {
	case i.Offset == OffsetRemoved:
	case a.Offset != nil:
		e.offset = *a.Offset
	case i.Baseline >= 4 && !i.Composite():
		e.offset = boaOffset
	}
	return e
}

// because says why decide chose as it did.
func (i Item) because(a Asset, e encoding) string {
	rule := "no offset is stated"
	switch {
	case i.Offset == OffsetRemoved:
		rule = "its flag says the offset is removed"
	case a.Offset != nil:
		rule = "its band states the offset"
	case i.Baseline >= 4 && !i.Composite():
		rule = fmt.Sprintf("baseline %05.2f adds it", i.Baseline)
	}
	return fmt.Sprintf("%s: %s: reflectance is %g·DN%+g, because %s.", i.Catalogue, i.ID, e.scale, e.offset, rule)
}

// What the darkest pixels must look like.
const (
	darkLimit   = -0.02 // reflectance; atmospheric correction leaves little under it
	darkShare   = 0.05  // of valid pixels, above which an offset is not believed
	brightFloor = 0.1   // a scene whose darkest visible pixel is above may still hold the offset
)

// floor gathers the dark end of a scene's pixels.
type floor struct {
	valid, under int
	darkest      float64 // of the visible bands
}

// check refuses an item whose offset makes reflectance negative: it was removed
// before. Such an item is read from another catalogue rather than guessed about.
func (f floor) check(e encoding) error {
	if e.offset < 0 && float64(f.under) > darkShare*float64(f.valid) {
		return fmt.Errorf("with offset %g, %d of %d pixels lie under %g: the offset was already removed", e.offset, f.under, f.valid, darkLimit)
	}
	return nil
}
