package devnet

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TestASaleChecksItsParcels: what is played may be sold; a field that is insured twice,
// lies elsewhere, crosses itself or is none is named before anything is sold.
func TestASaleChecksItsParcels(t *testing.T) {
	root := oracletest.Root(t)
	for name, polygons := range map[string]int{SeasonBelgium: 0, SeasonHard: 200, SeasonIowa: 0} {
		s, err := loadSeason(root, name, oracle.Hash{1}, polygons)
		require.NoError(t, err)
		for _, p := range s.products {
			require.NoError(t, s.checkParcels(t.Context(), p), "%s, %s", name, p.Name)
		}
	}
	s, err := loadSeason(root, SeasonBelgium, oracle.Hash{1}, 0)
	require.NoError(t, err)
	honest := s.fields
	square := func(west, south, side float64) [][][2]float64 {
		return [][][2]float64{{{west, south}, {west + side, south}, {west + side, south + side}, {west, south + side}, {west, south}}}
	}
	twice := honest[0]
	twice.Name = "twice"
	for says, field := range map[string]terms.ParcelRecord{
		"twice (parcel_overlap)":     twice,
		"elsewhere (parcel_outside)": {Name: "elsewhere", Crop: "cereal", Outline: square(6, 51, 0.002)},
		"speck (parcel_size)":        {Name: "speck", Crop: "cereal", Outline: square(5.33, 50.63, 1e-5)},
		"bow-tie (parcel_invalid)":   {Name: "bow-tie", Crop: "cereal", Outline: [][][2]float64{{{5.3, 50.6}, {5.31, 50.61}, {5.31, 50.6}, {5.3, 50.61}, {5.3, 50.6}}}},
	} {
		s.fields = append(append([]terms.ParcelRecord{}, honest...), field)
		err := s.checkParcels(t.Context(), s.products[0])
		require.ErrorContains(t, err, "refused before the sale")
		require.ErrorContains(t, err, says)
	}
}
