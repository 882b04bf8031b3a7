package backtest

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestALabelStandsWhereNoYearIs: years that lie on the trigger must not cover its name.
func TestALabelStandsWhereNoYearIs(t *testing.T) {
	var years []Annual
	for year := 1950; year <= 2000; year++ {
		v := 0.0
		if year > 1970 && year < 1990 {
			v = -3
		}
		years = append(years, Annual{Year: year, Index: []*float64{&v}})
	}
	p := newPlot("x", 1949, 2001, -4, 1)
	x, y := p.room(years, 0, p.y(0), 80)
	require.Greater(t, x, p.x(1970))
	require.Less(t, x+80, p.x(1990))
	require.Greater(t, p.y(-2), y, "at the trigger, not at the years")
	x, y = p.room(nil, 0, p.y(0), 80)
	require.Equal(t, p.left+6, x)
	require.InDelta(t, p.y(0), y, 10)
}
