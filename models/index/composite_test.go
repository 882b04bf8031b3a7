package index

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestComposites(t *testing.T) {
	cloudy := scene(on(2021, 7, 5), 0.1)
	cloudy.ClearBps = 2000
	hidden := oracle.Scene{Start: on(2021, 7, 25), End: on(2021, 7, 25)} // nothing of the field was clear
	monthly := oracle.Scene{Start: on(2021, 7, 1), End: on(2021, 8, 1), ClearBps: 8000, Indices: map[string]float64{"ndvi": 0.9}}
	scenes := []oracle.Scene{scene(on(2021, 7, 17), 0.8), cloudy, scene(on(2021, 7, 12), 0.6), hidden, scene(on(2021, 8, 1), 0.2)}
	w := Window{on(2021, 7, 1), on(2021, 8, 1)}
	got, err := Composites(scenes, w, PerDekad, 5000)
	require.NoError(t, err)
	require.Equal(t, []Composite{
		{Index: "ndvi", Start: on(2021, 7, 1), End: on(2021, 7, 11), Passes: 1, ClearBps: 2000},
		{Index: "ndvi", Start: on(2021, 7, 11), End: on(2021, 7, 21), Dates: 2, Passes: 2, ClearBps: scenes[0].ClearBps, Median: 7000, Max: 8000},
		{Index: "ndvi", Start: on(2021, 7, 21), End: on(2021, 8, 1), Passes: 1},
	}, got)

	got, err = Composites(append(scenes, monthly), w, PerMonth, 5000)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.Equal(t, [4]int64{3, 5, 8000, 9000}, [4]int64{int64(got[0].Dates), int64(got[0].Passes), got[0].Median, got[0].Max})

	got, err = Composites(append(scenes, monthly), w, PerDate, 5000)
	require.NoError(t, err)
	var at, values []int64
	for _, c := range got {
		require.Equal(t, 1, c.Passes)
		at, values = append(at, c.Start), append(values, c.Median)
	}
	require.Equal(t, []int64{on(2021, 7, 1), on(2021, 7, 5), on(2021, 7, 12), on(2021, 7, 17), on(2021, 7, 25)}, at, "the first of August is no day of the window")
	require.Equal(t, []int64{9000, 0, 6000, 8000, 0}, values)
	require.Equal(t, [2]int{1, 0}, [2]int{got[0].Dates, got[1].Dates})

	for _, bad := range []struct {
		w      Window
		period string
	}{{w, "week"}, {Window{5, 5}, PerMonth}, {Window{0, 1 << 60}, PerDate}} {
		_, err := Composites(scenes, bad.w, bad.period, 0)
		require.Error(t, err)
	}
}

// TestAnIndexReadsTheCompositesThatAreShown: what a baseline compares is what a series
// of the same periods holds.
func TestAnIndexReadsTheCompositesThatAreShown(t *testing.T) {
	scenes := julys(0.5, 0.6, 0.7, 0.8, 0.4, 0.45)
	x, err := New("vci@1", []byte(`{"from_year":2016,"index":"ndvi","period":"month","to_year":2020}`))
	require.NoError(t, err)
	w := Window{on(2021, 7, 1), on(2021, 8, 1)}
	own, err := Composites(scenes, w, PerMonth, 5000)
	require.NoError(t, err)
	require.EqualValues(t, 4500, own[0].Median)
	require.EqualValues(t, share(own[0].Median-4000, 8000-4000, 100), x.Assess(oracle.Series{Imagery: scenes}, w, 5000, 1).Value)
}
