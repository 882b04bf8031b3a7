package satellite

import (
	"math"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// formula is an index of bands: (a − b) / (c + d), with d optional.
type formula struct {
	name       string
	a, b, c, d string
}

// formulas of the indices; they are computed where their bands were read.
var formulas = []formula{
	{"ndvi", "nir", "red", "nir", "red"},       // vegetation
	{"ndmi", "nir", "swir16", "nir", "swir16"}, // moisture of the canopy
	{"ndwi", "green", "nir", "green", "nir"},   // open water
	{"psri", "red", "blue", "rededge2", ""},    // senescence
}

// ratio is a formula over a window's bands, by their place; −1 is none.
type ratio struct {
	name       string
	a, b, c, d int
}

// indices lists the formulas that the bands allow.
func indices(names []string) (list []ratio) {
	for _, f := range formulas {
		r := ratio{f.name, slices.Index(names, f.a), slices.Index(names, f.b), slices.Index(names, f.c), slices.Index(names, f.d)}
		if r.a >= 0 && r.b >= 0 && r.c >= 0 && (r.d >= 0 || f.d == "") {
			list = append(list, r)
		}
	}
	return list
}

// minDenominator is the reflectance under which a ratio says nothing.
const minDenominator = 1e-3

// at is the ratio of one pixel; false where it says nothing.
func (r ratio) at(values [][]float32, i int) (float64, bool) {
	below := float64(values[r.c][i])
	if r.d >= 0 {
		below += float64(values[r.d][i])
	}
	if below < minDenominator {
		return 0, false
	}
	return (float64(values[r.a][i]) - float64(values[r.b][i])) / below, true
}

// mean averages the window over one parcel: Σ c·m·v / Σ c·m.
func (px *pixels) mean(p placed) oracle.Scene {
	sums := make([]float64, len(px.names))
	ratios, weights := make([]float64, len(px.ratios)), make([]float64, len(px.ratios))
	clear := 0.0
	for y := range p.Window.H {
		row := (p.Window.Y-px.window.Y+y)*px.window.W + p.Window.X - px.window.X
		for x, c := range p.Weight[y*p.Window.W : (y+1)*p.Window.W] {
			i := row + x
			if c == 0 || !px.clear[i] {
				continue
			}
			clear += c
			for b, values := range px.values {
				sums[b] += c * float64(values[i])
			}
			for k, r := range px.ratios {
				if v, ok := r.at(px.values, i); ok {
					ratios[k] += c * v
					weights[k] += c
				}
			}
		}
	}
	s := oracle.Scene{
		Bands: make(map[string]float64), Indices: make(map[string]float64), Pixels: clear,
		ClearBps: uint16(math.Round(10000 * min(1, clear/p.Area))),
	}
	if clear == 0 {
		return s
	}
	for b, name := range px.names {
		s.Bands[name] = sums[b] / clear
	}
	for k, r := range px.ratios {
		if weights[k] > 0 {
			s.Indices[r.name] = ratios[k] / weights[k]
		}
	}
	return s
}
