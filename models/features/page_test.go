package features

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestOneWalkFindsWhatTileFinds holds the quick look at monthly weather to the
// search of every reading, over readings of every kind of fault: gaps, overlaps,
// repeats, two sources, parts of a month, no time at all, values that are none.
func TestOneWalkFindsWhatTileFinds(t *testing.T) {
	const unit, least = 10, 3000 // seconds of a month; tiles that must have been found
	variables := []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature, oracle.PalmerZ}
	spans := []span{{0, unit}, {unit, 2 * unit}, {2 * unit, 3 * unit}}
	rng, found := rand.New(rand.NewPCG(3, 1)), 0
	for range 20_000 {
		p := &page{season: season{months: spans}, variables: variables}
		var readings []oracle.Reading
		for range rng.IntN(14) {
			start := int64(rng.IntN(7)) * unit / 2
			r := oracle.Reading{Variable: variables[rng.IntN(3)], Source: []string{"", "a"}[rng.IntN(2)*rng.IntN(2)], Start: start, End: start + int64(rng.IntN(4))*unit/2, Value: rng.NormFloat64()}
			if rng.IntN(3) > 0 {
				r.Start = int64(rng.IntN(3)) * unit
				r.End = r.Start + unit
			}
			if rng.IntN(20) == 0 {
				r.Value = math.NaN()
			}
			readings = append(readings, r)
		}
		p.monthly(readings)
		for v, variable := range variables {
			for i, s := range spans {
				want, ok := models.Tile(readings, variable, s.start, s.end)
				got, also := p.tile(readings, v, i)
				require.Equal(t, ok, also, "%v of %v in %v", variable, readings, s)
				require.Equal(t, want, got, "%v of %v in %v", variable, readings, s)
				if ok {
					found++
				}
			}
		}
	}
	require.Greater(t, found, least, "the cases must not all be faulty")
}

// TestRisksOfAPageDoNotTouch: room used again must not leak from one risk into another.
func TestRisksOfAPageDoNotTouch(t *testing.T) {
	e, _ := extractor(t)
	_, cases := vectors(t)
	for _, v := range cases {
		var page oracle.Task
		var evidence oracle.Evidence
		page.Request, page.Plan = oracle.Request{WindowStart: v.Start, WindowEnd: v.End}, oracle.Plan{MinClearBps: v.MinClearBps, MinDates: v.MinDates}
		for _, other := range cases {
			task, one := other.task()
			page.Parcels = append(page.Parcels, task.Parcels...)
			evidence.Series = append(evidence.Series, one.Series...)
		}
		together, err := e.Extract(page, evidence)
		require.NoError(t, err)
		for i := range together {
			alone := page
			alone.Parcels = page.Parcels[i : i+1]
			want, err := e.Extract(alone, oracle.Evidence{Series: evidence.Series[i : i+1]})
			require.NoError(t, err)
			require.Equal(t, want[0], together[i])
		}
	}
}

// BenchmarkExtract measures the features of a page of 256 risks, as `sheaf model bench` lays them out.
func BenchmarkExtract(b *testing.B) {
	for _, name := range artifacts.Names() {
		p, err := models.Load(artifacts.Folder(name))
		require.NoError(b, err)
		b.Run(p.Manifest.ID(), func(b *testing.B) {
			e, err := New(p.Manifest)
			require.NoError(b, err)
			task, evidence, err := Example(p.Manifest, p.Golden, 256)
			require.NoError(b, err)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := e.Extract(task, evidence); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.N)*256/b.Elapsed().Seconds(), "risks/s")
		})
	}
}
