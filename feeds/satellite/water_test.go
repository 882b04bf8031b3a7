package satellite

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// TestTheShareOfWaterWeighsPixelsByTheirArea: of four pixels one is water and half in
// the field, one is water under cloud, one is dark water that says nothing.
func TestTheShareOfWaterWeighsPixelsByTheirArea(t *testing.T) {
	px := &pixels{
		names:  []string{"green", "nir"},
		values: [][]float32{{0.08, 0.05, 0.09, 0.0002, 0.06}, {0.02, 0.30, 0.01, 0.0001, 0.06}},
		clear:  []bool{true, true, false, true, true},
		ratios: indices([]string{"green", "nir"}),
	}
	s := px.mean(placed{Coverage: raster.Coverage{Weight: []float64{0.5, 1, 1, 0.25, 0.5}, Area: 3.25}})
	require.InDelta(t, 0.5/2.0, s.Indices["water"], 1e-12, "half a pixel of water in two that can tell; land at NDWI 0 is land")
	require.InDelta(t, (0.5*0.6-1*0.25/0.35+0)/2.0, s.Indices["ndwi"], 1e-6)
	bands, err := BandsOf([]string{"water"})
	require.NoError(t, err)
	require.Equal(t, []string{"green", "nir"}, bands)
}
