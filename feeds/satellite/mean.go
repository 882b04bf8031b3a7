package satellite

import (
	"fmt"
	"math"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// formula is an index of bands: gain·(a − b) / (c + weight·d + plus), with d optional.
type formula struct {
	name               string
	a, b, c, d         string
	gain, weight, plus float64
	share              bool // 1 where the ratio is above 0, else 0: its mean is a share of the parcel
}

// formulas of the indices; they are computed where their bands were read.
var formulas = []formula{
	{"ndvi", "nir", "red", "nir", "red", 1, 1, 0, false},             // vegetation
	{"evi2", "nir", "red", "nir", "red", 2.5, 2.4, 1, false},         // vegetation, not saturated by dense canopies
	{"ndmi", "nir", "swir16", "nir", "swir16", 1, 1, 0, false},       // moisture of the canopy
	{"ndti", "swir16", "swir22", "swir16", "swir22", 1, 1, 0, false}, // dry straw and stubble, and canopies, against bare ground (van Deventer et al. 1997)
	{"ndwi", "green", "nir", "green", "nir", 1, 1, 0, false},         // open water
	{"water", "green", "nir", "green", "nir", 1, 1, 0, true},         // share under open water: NDWI above 0 (McFeeters 1996)
	{"psri", "red", "blue", "rededge2", "", 1, 0, 0, false},          // senescence
}

// BandsOf lists the bands that indices are made of, each once, in the order of
// the spectrum; the error names an index that is not known.
func BandsOf(names []string) ([]string, error) {
	wanted := make(map[string]bool)
	for _, name := range names {
		i := slices.IndexFunc(formulas, func(f formula) bool { return f.name == name })
		if i < 0 {
			return nil, fmt.Errorf("index %.40q is not made of the bands of imagery", name)
		}
		f := formulas[i]
		for _, band := range []string{f.a, f.b, f.c, f.d} {
			wanted[band] = true
		}
	}
	var list []string
	for _, band := range spectrum {
		if wanted[band] {
			list = append(list, band)
		}
	}
	return list, nil
}

// ratio is a formula over a window's bands, by their place; −1 is none.
type ratio struct {
	formula
	at [4]int // a, b, c, d
}

// indices lists the formulas that the bands allow.
func indices(names []string) (list []ratio) {
	for _, f := range formulas {
		r := ratio{f, [4]int{slices.Index(names, f.a), slices.Index(names, f.b), slices.Index(names, f.c), slices.Index(names, f.d)}}
		if r.at[0] >= 0 && r.at[1] >= 0 && r.at[2] >= 0 && (r.at[3] >= 0 || f.d == "") {
			list = append(list, r)
		}
	}
	return list
}

// minDenominator is the reflectance under which a ratio says nothing.
const minDenominator = 1e-3

// of is the ratio of one pixel; false where it says nothing.
func (r ratio) of(values [][]float32, i int) (float64, bool) {
	below := float64(values[r.at[2]][i]) + r.plus
	if r.at[3] >= 0 {
		below += r.weight * float64(values[r.at[3]][i])
	}
	if below < minDenominator {
		return 0, false
	}
	v := r.gain * (float64(values[r.at[0]][i]) - float64(values[r.at[1]][i])) / below
	if !r.share {
		return v, true
	}
	if v > 0 {
		return 1, true
	}
	return 0, true
}

// mean averages a parcel's window over it: Σ c·m·v / Σ c·m.
func (px *pixels) mean(p placed) oracle.Scene {
	sums := make([]float64, len(px.names))
	ratios, weights := make([]float64, len(px.ratios)), make([]float64, len(px.ratios))
	clear := 0.0
	for i, c := range p.Weight {
		if c == 0 || !px.clear[i] {
			continue
		}
		clear += c
		for b, values := range px.values {
			sums[b] += c * float64(values[i])
		}
		for k, r := range px.ratios {
			if v, ok := r.of(px.values, i); ok {
				ratios[k] += c * v
				weights[k] += c
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
