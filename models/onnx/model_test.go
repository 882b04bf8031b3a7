package onnx

import (
	"context"
	"crypto/sha256"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const library = "../../contracts/node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"

func load(t *testing.T) (*Model, *models.Package) {
	t.Helper()
	runtime, err := Open(library)
	require.NoError(t, err)
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(t, err)
	model, err := runtime.Load(t.Context(), p)
	require.NoError(t, err)
	t.Cleanup(model.Close)
	return model, p
}

func TestGoldenVectorsHoldInAnyBatchAndGoroutine(t *testing.T) {
	model, p := load(t)
	rows := make([][]float32, 0, 700)
	for len(rows) < 700 { // over two batches
		for _, v := range p.Golden {
			rows = append(rows, v.Features)
		}
	}
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			answers, err := model.Run(context.Background(), rows)
			if err != nil || len(answers) != len(rows) {
				t.Errorf("%d answers, %v", len(answers), err)
				return
			}
			for i, got := range answers {
				v := p.Golden[i%len(p.Golden)]
				if got != (Row{v.Low, v.Value, v.High, v.Score}) {
					t.Errorf("row %d: %v, want %v", i, got, v)
				}
			}
		})
	}
	wait.Wait()
}

func TestGoldenDifferenceIsNamed(t *testing.T) {
	_, p := load(t)
	runtime, err := Open(library)
	require.NoError(t, err)
	wrong := *p
	wrong.Golden = append([]models.Vector(nil), p.Golden...)
	wrong.Golden[7].Value++
	_, err = runtime.Load(t.Context(), &wrong)
	require.ErrorContains(t, err, "golden vector 7")
	wrong.Golden = wrong.Golden[:3]
	_, err = runtime.Load(t.Context(), &wrong)
	require.ErrorContains(t, err, "3 golden vectors")
}

// A graph whose rows look at each other would answer for a field by who else was asked for.
func TestRowsMustNotDependOnEachOther(t *testing.T) {
	_, p := load(t)
	graph := join(number(1, 8), opset17, nested(modelGraph, integers("zero", 0), integers("one", 1), op("Slice", "features zero one one", "s"),
		op("ReduceSum", "s zero", "all"), op("Add", "s all", "ood"), op("Concat", "ood ood ood", "quantiles", axisOf("axis", 1)), ends))
	m := *p.Manifest
	m.Graph.SHA256, m.Graph.Size = sha256.Sum256(graph), int64(len(graph))
	mixed := &models.Package{Manifest: &m, Graph: graph}
	for i := range models.MinGolden {
		v := models.Vector{Features: make([]float32, len(m.Input.Columns))}
		v.Features[0] = float32(i)
		v.Low = int32(i+models.MinGolden*(models.MinGolden-1)/2) * 10_000
		v.Value, v.High, v.Score = v.Low, v.Low, v.Low
		mixed.Golden = append(mixed.Golden, v)
	}
	runtime, err := Open(library)
	require.NoError(t, err)
	_, err = runtime.Load(t.Context(), mixed)
	require.ErrorContains(t, err, "golden vector 0: alone it gives {0 0 0 0}, beside others {20160000 20160000 20160000 20160000}")
}

func TestPredictKeepsStatusAndFlagsTheDomain(t *testing.T) {
	model, p := load(t)
	good := p.Golden[0].Features
	column := func(name string) int {
		return slices.IndexFunc(p.Manifest.Input.Columns, func(c models.Column) bool { return c.Name == name })
	}
	high := append([]float32(nil), good...)
	high[column("rain_07")], high[column("known_07")] = 900, 1 // mm
	far := append([]float32(nil), good...)
	for i := range 6 { // snow or cloud: bright, no vegetation, very wet
		if far[column("seen_03")+i] == 1 {
			far[column("ndvi_03")+i], far[column("ndmi_03")+i] = 0.1, 0.6
		}
	}
	in := []oracle.Features{
		{Values: good, ClearBps: 9000, Status: oracle.StatusOK},
		{ClearBps: 100, Status: oracle.StatusInsufficient, Reason: "cloudy"},
		{Values: high, ClearBps: 8000, Status: oracle.StatusOK},
		{Values: far, ClearBps: 8000, Status: oracle.StatusOK},
	}
	got, err := model.Predict(t.Context(), in)
	require.NoError(t, err)
	require.Equal(t, oracle.Estimate{Low: p.Golden[0].Low, Value: p.Golden[0].Value, High: p.Golden[0].High, ClearBps: 9000, Status: oracle.StatusOK}, got[0])
	require.Equal(t, oracle.Estimate{ClearBps: 100, Status: oracle.StatusInsufficient}, got[1])
	require.Equal(t, oracle.Estimate{ClearBps: 8000, Status: oracle.StatusOutOfDomain}, got[2])
	require.Equal(t, oracle.StatusOutOfDomain, got[3].Status)
	for i, want := range []string{"", "cloudy", "rain_07 is 900.0000", "as far from the training seasons"} {
		reason, err := model.Explain(t.Context(), in[i])
		require.NoError(t, err)
		require.Contains(t, reason, want)
	}
	for _, e := range got {
		require.NoError(t, e.Check())
	}
}

func TestRunRefuses(t *testing.T) {
	model, p := load(t)
	_, err := model.Run(t.Context(), [][]float32{{1, 2}})
	require.ErrorContains(t, err, "row 0 has 2 numbers: want 201")
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = model.Run(ended, [][]float32{p.Golden[0].Features})
	require.ErrorIs(t, err, context.Canceled)
	model.Close()
	_, err = model.Run(t.Context(), [][]float32{p.Golden[0].Features})
	require.ErrorContains(t, err, "closed")
}

func TestOpenRefusesTheWrongLibrary(t *testing.T) {
	_, err := identify(filepath.Join(t.TempDir(), "libonnxruntime.so.1"))
	require.ErrorContains(t, err, "is missing: run `npm --prefix contracts ci --ignore-scripts`")
	other := filepath.Join(t.TempDir(), "libother.so")
	require.NoError(t, os.WriteFile(other, []byte("not it"), 0o600))
	_, err = identify(other)
	require.ErrorContains(t, err, "is no build this node knows")
	_, err = identify(t.TempDir())
	require.ErrorContains(t, err, "read ONNX Runtime library")
	_, err = Open(library)
	require.NoError(t, err)
	_, err = Open(other)
	require.ErrorContains(t, err, "already uses")
}

func TestLoadRefusesChangedBytes(t *testing.T) {
	_, p := load(t)
	runtime, err := Open(library)
	require.NoError(t, err)
	changed := *p
	changed.Graph = append([]byte(nil), p.Graph...)
	changed.Graph[len(changed.Graph)/2] ^= 1
	_, err = runtime.Load(t.Context(), &changed)
	require.ErrorContains(t, err, "has SHA-256")
	changed.Graph = p.Graph[:100]
	_, err = runtime.Load(t.Context(), &changed)
	require.ErrorContains(t, err, "has 100 bytes")
}

func TestQuantisePerRow(t *testing.T) {
	rows, err := quantise([]float32{0.12344, 0.12346, 0.9}, []float32{0.5})
	require.NoError(t, err)
	require.Equal(t, []Row{{1234, 1235, 9000, 5000}}, rows)
	_, err = quantise([]float32{0.5, 0.4, 0.9}, []float32{0.5})
	require.ErrorContains(t, err, "not in order")
	nan := float32(0)
	nan /= nan
	_, err = quantise([]float32{0.5, nan, 0.9}, []float32{0.5})
	require.ErrorContains(t, err, "not a number")
}

func BenchmarkRun(b *testing.B) {
	runtime, err := Open(library)
	require.NoError(b, err)
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(b, err)
	model, err := runtime.Load(b.Context(), p)
	require.NoError(b, err)
	defer model.Close()
	rows := make([][]float32, maxBatch)
	for i := range rows {
		rows[i] = p.Golden[i%len(p.Golden)].Features
	}
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			if _, err := model.Run(b.Context(), rows); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.ReportMetric(float64(b.N*len(rows))/b.Elapsed().Seconds(), "rows/s")
	if !strings.Contains(runtime.String(), "1.24.3") {
		b.Fatal(runtime)
	}
}
