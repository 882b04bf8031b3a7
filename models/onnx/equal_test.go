package onnx

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
)

// TestAnswersDoNotDependOnBatchThreadsOrRepeats runs each shipped model in every
// batch size from 1 to 1,024 (with two threads inside an operator in every
// seventh) and a thousand times over: operators sign what comes out, so it must
// be one answer.
func TestAnswersDoNotDependOnBatchThreadsOrRepeats(t *testing.T) {
	const most, repeats = 1024, 1000
	for _, p := range shipped(t) {
		t.Run(p.Manifest.ID(), func(t *testing.T) {
			rows, want := golden(p, most)
			for threads := 1; threads <= 2; threads++ {
				runtime, err := Open(library)
				require.NoError(t, err)
				model, err := runtime.LoadThreads(t.Context(), p, threads)
				require.NoError(t, err)
				step := 1 + 6*(threads-1) // every size with one thread, every seventh with two
				if testing.Short() {
					step = 31
				}
				for n := 1; n <= most; n += step {
					got, err := model.batch(rows[:n])
					require.NoError(t, err)
					if first := differs(got, want[:n]); first >= 0 {
						t.Fatalf("%d threads, batch of %d, row %d: %v, want %v", threads, n, first, got[first], want[first])
					}
				}
				for i := range repeats {
					got, err := model.batch(rows[:8])
					require.NoError(t, err)
					if first := differs(got, want[:8]); first >= 0 {
						t.Fatalf("%d threads, repeat %d, row %d: %v, want %v", threads, i, first, got[first], want[first])
					}
				}
				model.Close()
			}
		})
	}
}

// shipped loads every model of the artifacts.
func shipped(t testing.TB) (all []*models.Package) {
	t.Helper()
	for _, name := range artifacts.Names() {
		p, err := models.Load(artifacts.Folder(name))
		require.NoError(t, err)
		all = append(all, p)
	}
	return all
}

// golden repeats a model's golden vectors to n rows with the answers they must give.
func golden(p *models.Package, n int) (rows [][]float32, want []Row) {
	for i := range n {
		v := p.Golden[i%len(p.Golden)]
		rows, want = append(rows, v.Features), append(want, Row{v.Low, v.Value, v.High, v.Score})
	}
	return rows, want
}

// differs is the first row that is not the wanted one, or -1.
func differs(got, want []Row) int {
	for i := range want {
		if got[i] != want[i] {
			return i
		}
	}
	return -1
}

func TestLoadRefusesAbsurdThreads(t *testing.T) {
	p := shipped(t)[0]
	runtime, err := Open(library)
	require.NoError(t, err)
	for _, threads := range []int{0, -1, MaxThreads + 1} {
		_, err := runtime.LoadThreads(t.Context(), p, threads)
		require.ErrorContains(t, err, "want 1 to 64")
	}
}
