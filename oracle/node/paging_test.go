package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestPagesHoldNeighbours(t *testing.T) {
	at := func(x, y float64) oracle.Parcel {
		return oracle.Parcel{Outline: [][][2]float64{{{x, y}}}}
	}
	// Two villages, named in turns.
	parcels := []oracle.Parcel{at(5.30, 50.63), at(-58.1, -34.2), at(5.31, 50.64), at(-58.2, -34.1), at(5.32, 50.63), at(-58.1, -34.1)}
	order := byPlace(parcels)
	require.ElementsMatch(t, []int{1, 3, 5}, order[:3])
	require.ElementsMatch(t, []int{0, 2, 4}, order[3:])
	require.Equal(t, []int{0}, byPlace(make([]oracle.Parcel, 1)), "a parcel without a place has one")
	require.Equal(t, []int{0, 1, 2}, byPlace([]oracle.Parcel{at(1, 1), at(1, 1), at(1, 1)}), "one place keeps the order")
	require.Equal(t, []int{1, 0}, byPlace([]oracle.Parcel{at(180, 90), at(-180, -90)}))
}

func TestSpread(t *testing.T) {
	require.Equal(t, uint64(0), spread(0))
	require.Equal(t, uint64(0x1555555555555555), spread(1))
	require.Equal(t, spread(1), spread(2))
	require.Equal(t, uint64(1)<<60, spread(0.5000001)&(1<<60))
}
