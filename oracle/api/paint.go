package api

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"math"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// MaxSide bounds a raster's width and height, in pixels.
const MaxSide = 2048

// Bands is one month's reflectance over the patch, row by row from the north
// west: 1e-4 of reflectance, NoData where nothing was seen.
type Bands struct {
	Width, Height         int
	Red, Green, Blue, NIR []uint16 // Width × Height each
	NoData                uint16
}

// check says which rule the bands break, or nil.
func (b Bands) check() error {
	if b.Width < 1 || b.Height < 1 || b.Width > MaxSide || b.Height > MaxSide {
		return fmt.Errorf("raster of %d × %d pixels: want 1 to %d a side", b.Width, b.Height, MaxSide)
	}
	for _, band := range [][]uint16{b.Red, b.Green, b.Blue, b.NIR} {
		if len(band) != b.Width*b.Height {
			return fmt.Errorf("raster band has %d pixels: want %d", len(band), b.Width*b.Height)
		}
	}
	return nil
}

// layers are the pictures of a month, by the name in their path.
var layers = map[string]func(Bands) ([]byte, error){
	"truecolor": PaintTrueColour,
	"ndvi":      PaintNDVI,
}

// PaintTrueColour draws red, green and blue as PNG, with one fixed stretch for
// all months, so that months compare. Pixels without data are transparent.
func PaintTrueColour(b Bands) ([]byte, error) {
	return paint(b, func(i int) (color.NRGBA, bool) {
		red, green, blue := b.Red[i], b.Green[i], b.Blue[i]
		if red == b.NoData || green == b.NoData || blue == b.NoData {
			return color.NRGBA{}, false
		}
		return color.NRGBA{stretch(red), stretch(green), stretch(blue), 255}, true
	})
}

// PaintNDVI draws (NIR − red) / (NIR + red) per pixel as PNG, on NDVIRamp.
// Pixels without data are transparent.
func PaintNDVI(b Bands) ([]byte, error) {
	return paint(b, func(i int) (color.NRGBA, bool) {
		red, nir := b.Red[i], b.NIR[i]
		if red == b.NoData || nir == b.NoData || uint32(red)+uint32(nir) == 0 {
			return color.NRGBA{}, false
		}
		r, n := float64(red), float64(nir)
		return ramp((n - r) / (n + r)), true
	})
}

func paint(b Bands, pixel func(i int) (color.NRGBA, bool)) ([]byte, error) {
	if err := b.check(); err != nil {
		return nil, fmt.Errorf("paint raster: %w", err)
	}
	picture := image.NewNRGBA(image.Rect(0, 0, b.Width, b.Height))
	for i := range b.Width * b.Height {
		if c, seen := pixel(i); seen {
			picture.SetNRGBA(i%b.Width, i/b.Width, c)
		}
	}
	var out bytes.Buffer
	if err := png.Encode(&out, picture); err != nil {
		return nil, fmt.Errorf("paint raster: %w", err)
	}
	return out.Bytes(), nil
}

// Reflectance shown as black and as white, 1e-4, and the gamma between: fields
// and bare soil lie in the lower third of the range.
const (
	blackPoint = 100
	whitePoint = 2600
	gamma      = 0.62
)

func stretch(dn uint16) uint8 {
	share := (float64(dn) - blackPoint) / (whitePoint - blackPoint)
	return uint8(math.Round(255 * math.Pow(min(max(share, 0), 1), gamma)))
}

// RampStop is one colour of a legend; between stops colours are mixed evenly.
type RampStop struct {
	Value  float64 `json:"value"`
	Colour string  `json:"colour"` // #rrggbb
}

// ndviRamp runs from bare soil to closed canopy; lightness falls all the way, so
// that it can also be read without colour.
var ndviRamp = []RampStop{
	{0.0, "#f3ead6"}, {0.2, "#e2cf9c"}, {0.4, "#bcc777"}, {0.6, "#7dab58"}, {0.8, "#35803f"}, {1.0, "#0d4a2b"},
}

func ramp(v float64) color.NRGBA {
	last := len(ndviRamp) - 1
	v = min(max(v, ndviRamp[0].Value), ndviRamp[last].Value)
	for i := range last {
		low, high := ndviRamp[i], ndviRamp[i+1]
		if v <= high.Value {
			return mix(hex(low.Colour), hex(high.Colour), (v-low.Value)/(high.Value-low.Value))
		}
	}
	return hex(ndviRamp[last].Colour)
}

func mix(a, b color.NRGBA, share float64) color.NRGBA {
	at := func(x, y uint8) uint8 { return uint8(math.Round(float64(x) + share*(float64(y)-float64(x)))) }
	return color.NRGBA{at(a.R, b.R), at(a.G, b.G), at(a.B, b.B), 255}
}

func hex(s string) (c color.NRGBA) {
	if _, err := fmt.Sscanf(s, "#%02x%02x%02x", &c.R, &c.G, &c.B); err != nil {
		panic("colour " + s + " is not #rrggbb") // our own table
	}
	c.A = 255
	return c
}

func sum(b []byte) oracle.Hash { return sha256.Sum256(b) }
