package index

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// crops are yields of calendar years from the first on.
func crops(first int, values ...float64) (out []oracle.Reading) {
	for i, v := range values {
		out = append(out, oracle.Reading{Variable: oracle.Yield, Source: "table", Start: yearStart(first + i), End: yearStart(first + i + 1), Value: v})
	}
	return out
}

func season(year int) Window {
	return Window{time.Date(year, 5, 1, 0, 0, 0, 0, time.UTC).Unix(), time.Date(year, 10, 1, 0, 0, 0, 0, time.UTC).Unix()}
}

func TestAreaShortfall(t *testing.T) {
	line := crops(2016, 8, 8.5, 9, 9.5, 10, 7.35) // the line says 10.5 of 2021, the mean 9
	for name, c := range map[string]struct {
		params   string
		readings []oracle.Reading
		want     int64
	}{
		"trend":       {`{"expect":"trend","years":5}`, line, 3_000},
		"APH":         {`{"expect":"aph","years":5}`, line, 1_833},
		"four years":  {`{"expect":"aph","years":4}`, line, 2_054},
		"a good year": {`{"expect":"trend","years":5}`, crops(2016, 8, 8.5, 9, 9.5, 10, 12), 0},
		"no harvest":  {`{"expect":"aph","years":4}`, crops(2017, 8, 8, 8, 8, 0), 10_000},
		"older years": {`{"expect":"aph","years":4}`, append(crops(1990, 1, 1, 1), crops(2017, 8, 8, 8, 8, 4)...), 5_000},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New("area_shortfall@1", []byte(c.params))
			require.NoError(t, err)
			got := x.Compute(c.readings, season(2021))
			require.Equal(t, Result{Value: c.want, Low: c.want, High: c.want, Status: oracle.StatusOK}, got)
			for i := range c.readings { // the unit of all yields does not matter
				c.readings[i].Value *= 15.93
			}
			require.InDelta(t, c.want, x.Compute(c.readings, season(2021)).Value, 1)
		})
	}
	x, err := New("area_shortfall@1", []byte(`{"expect":"aph","years":4}`))
	require.NoError(t, err)
	require.Equal(t, yearStart(2017), x.Since(season(2021)))
	good := crops(2017, 8, 8, 8, 8, 4)
	for i := range good {
		missing := append(append([]oracle.Reading{}, good[:i]...), good[i+1:]...)
		require.Equal(t, oracle.StatusInsufficient, x.Compute(missing, season(2021)).Status)
		twice := append(append([]oracle.Reading{}, good...), good[i])
		require.Equal(t, oracle.StatusInsufficient, x.Compute(twice, season(2021)).Status)
	}
	require.Contains(t, x.Compute(good[1:], season(2021)).Reason, "0 yields are known of 2017: want one")
	require.Equal(t, oracle.StatusOutOfDomain, x.Compute(crops(2017, 0, 0, 0, 0, 4), season(2021)).Status)
	// Monotone: a smaller harvest never gives a smaller shortfall.
	before := int64(-1)
	for yield := 12.0; yield >= 0; yield -= 0.25 {
		got := x.Compute(crops(2017, 8, 9, 7, 8, yield), season(2021)).Value
		require.GreaterOrEqual(t, got, before)
		before = got
	}
	for _, bad := range []string{`{}`, `{"expect":"mean","years":5}`, `{"expect":"aph","years":3}`, `{"expect":"aph","years":41}`} {
		_, err := New("area_shortfall@1", []byte(bad))
		require.Error(t, err, bad)
	}
}

// flood are scenes five days apart from 1 July 2021 with this share of water.
func flood(shares ...float64) (out []oracle.Scene) {
	for i, v := range shares {
		at := on(2021, 7, 1) + int64(5*i)*day
		out = append(out, oracle.Scene{Start: at, End: at, ClearBps: 9000, Indices: map[string]float64{"water": v}})
	}
	return out
}

func TestFloodedShare(t *testing.T) {
	window := Window{on(2021, 7, 1), on(2021, 8, 1)}
	for name, c := range map[string]struct {
		params string
		scenes []oracle.Scene
		want   int64
	}{
		"one date":           {`{"index":"water"}`, flood(0, 0.35, 0), 3_500},
		"confirmed by less":  {`{"confirm":1,"index":"water"}`, flood(0, 0.8, 0.35, 0.1), 3_500},
		"a shadow":           {`{"confirm":1,"index":"water"}`, flood(0, 0.9, 0, 0), 0},
		"last is no witness": {`{"confirm":1,"index":"water"}`, flood(0, 0.1, 0.2, 0.9), 2_000},
		"two witnesses":      {`{"confirm":2,"index":"water"}`, flood(0.5, 0.6, 0.55, 0), 5_000},
		"dry":                {`{"index":"water"}`, flood(0, 0, 0), 0},
		"all of it":          {`{"index":"water"}`, flood(1), 10_000},
	} {
		t.Run(name, func(t *testing.T) {
			x, err := New("flooded_share@1", []byte(c.params))
			require.NoError(t, err)
			got := x.Assess(oracle.Series{Imagery: c.scenes}, window, 5000, 1)
			require.Equal(t, oracle.StatusOK, got.Status, got.Reason)
			require.Equal(t, c.want, got.Value)
			for i := range c.scenes { // monotone: more water anywhere is never less
				more := flood()
				for k, s := range c.scenes {
					share := s.Indices["water"]
					if k == i {
						share = min(1, share+0.2)
					}
					more = append(more, oracle.Scene{Start: s.Start, End: s.End, ClearBps: s.ClearBps, Indices: map[string]float64{"water": share}})
				}
				require.GreaterOrEqual(t, x.Assess(oracle.Series{Imagery: more}, window, 5000, 1).Value, c.want)
			}
		})
	}
	x, err := New("flooded_share@1", []byte(`{"confirm":2,"index":"water"}`))
	require.NoError(t, err)
	require.Contains(t, x.Assess(oracle.Series{Imagery: flood(1, 1)}, window, 5000, 1).Reason, "2 dates were clear enough: 2 must follow")
	require.Equal(t, oracle.StatusInsufficient, x.Assess(oracle.Series{Imagery: flood(1, 1, 1)}, window, 9500, 1).Status, "too cloudy")
	for _, bad := range []string{`{}`, `{"index":"ndwi"}`, `{"confirm":4,"index":"water"}`} {
		_, err := New("flooded_share@1", []byte(bad))
		require.Error(t, err, bad)
	}
}
