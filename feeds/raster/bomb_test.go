package raster

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// bombForT is a real GeoTIFF of one tile, a thousand times as large as it is on
// the wire.
func bombForT(t testing.TB, kind godal.DataType, width, height int) []byte {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff))
	path := filepath.Join(t.TempDir(), "bomb.tif")
	ds, err := godal.Create(godal.GTiff, path, 1, kind, width, height, godal.CreationOption("COMPRESS=DEFLATE", "TILED=YES", fmt.Sprintf("BLOCKXSIZE=%d", width), fmt.Sprintf("BLOCKYSIZE=%d", height)))
	require.NoError(t, err)
	crs, err := godal.NewSpatialRefFromEPSG(32631)
	require.NoError(t, err)
	defer crs.Close()
	require.NoError(t, ds.SetSpatialRef(crs))
	require.NoError(t, ds.SetGeoTransform([6]float64{600000, 10, 0, 5600000, 0, -10}))
	require.NoError(t, ds.Bands()[0].Fill(7, 0))
	require.NoError(t, ds.Close())
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// A bomb is refused by its header where that tells, and else ends in the memory
// that a child has; the process that asked reads on.
func TestARealBombIsAReason(t *testing.T) {
	for name, one := range map[string]struct {
		bomb []byte
		says string
	}{
		"told by its header":     {bombForT(t, godal.Byte, 1<<14, 1<<14), "its tiles have 16384 × 16384 pixels"},
		"held by child's memory": {bombForT(t, godal.Float64, 1<<13, 1<<11), "cannot allocate 134217728 bytes"},
	} {
		t.Run(name, func(t *testing.T) {
			w := workersForT(t, WorkerConfig{Most: 1, Memory: 64 << 20, Time: 20 * time.Second})
			isolateForT(t, w)
			const bad = "http://files.test/bomb.tif"
			s := newStore(map[string][]byte{link: tiff{width: 300, height: 300}.write(t), bad: one.bomb})
			require.Less(t, len(one.bomb), 1<<20)
			f, err := Open(t.Context(), s, Link{Provider: "files", URL: bad})
			if err == nil {
				_, err = f.Read(0, Window{0, 0, 64, 64})
				f.Close()
			}
			require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
			require.ErrorContains(t, err, one.says)
			got, err := readCorner(t.Context(), s, link)
			require.NoError(t, err, "the next file is read")
			require.Equal(t, sub(ramp(300*300), 300, Window{0, 0, 4, 4}), got)
		})
	}
}

// killing ends the child that waits for a range, once.
type killing struct {
	*store
	w      *Workers
	after  int   // answers before it
	killed []int // pids
}

func (k *killing) Fetch(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	response, err := k.store.Fetch(ctx, r)
	if k.calls > k.after && k.killed == nil {
		k.w.mu.Lock()
		defer k.w.mu.Unlock()
		for c := range k.w.all {
			k.killed = append(k.killed, c.cmd.Process.Pid)
			if err := c.cmd.Process.Kill(); err != nil { // SIGKILL
				return response, err
			}
		}
	}
	return response, err
}

// A child that is killed while it decodes is replaced, and the order repeated, if
// another file may be to blame; if none may, it is a reason. Nobody's answer is
// made of what a dead child left.
func TestAChildKilledInTheMiddle(t *testing.T) {
	const other = "http://files.test/other.tif"
	b := tiff{width: 1500, height: 1500, driver: "COG", options: []string{"BLOCKSIZE=128", "COMPRESS=DEFLATE", "OVERVIEWS=NONE"}}.write(t)
	windows := []Window{{0, 0, 700, 700}, {700, 700, 700, 700}, {100, 900, 300, 300}}
	for _, shared := range []bool{true, false} {
		w := workersForT(t, WorkerConfig{Most: 1})
		isolateForT(t, w)
		k := &killing{store: newStore(map[string][]byte{link: b, other: b}), w: w, after: 1 << 30}
		if shared {
			_, err := readCorner(t.Context(), k.store, other)
			require.NoError(t, err)
		}
		f, err := Open(t.Context(), k, Link{Provider: "files", URL: link})
		require.NoError(t, err)
		k.after = k.calls
		all, err := f.ReadAll(0, windows)
		require.NotEmpty(t, k.killed)
		if shared {
			require.NoError(t, err)
			for i, one := range windows {
				require.Equal(t, sub(ramp(1500*1500), 1500, one), all[i])
			}
		} else {
			require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
			require.ErrorContains(t, err, "its reader ended: signal: killed")
		}
		f.Close()
		_, err = readCorner(t.Context(), k.store, other)
		require.NoError(t, err, "the next file is read")
	}
}

// Whatever a header says, a child answers with a reason or with pixels.
func FuzzGeoTIFF(f *testing.F) {
	for _, d := range []tiff{
		{width: 40, height: 30},
		{width: 40, height: 30, options: []string{"TILED=YES", "BLOCKXSIZE=16", "BLOCKYSIZE=16", "COMPRESS=DEFLATE"}},
		{width: 40, height: 30, bands: 2, options: []string{"COMPRESS=LZW", "BIGTIFF=YES"}},
	} {
		f.Add(d.write(f))
	}
	w := workersForT(f, WorkerConfig{Most: 2, Memory: 256 << 20, Time: 5 * time.Second})
	Isolate(w)
	f.Cleanup(func() { Isolate(nil) })
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := Open(t.Context(), newStore(map[string][]byte{link: b}), Link{Provider: "files", URL: link})
		if err == nil {
			g := file.Grid()
			require.NoError(t, file.header.check())
			_, err = file.Read(0, Window{0, 0, min(g.Width, 64), min(g.Height, 64)})
			file.Close()
		}
		if err != nil {
			require.Contains(t, []oracle.Reason{oracle.ReasonSourceCorrupt, oracle.ReasonSourceDown}, fetch.ReasonOf(err))
		}
	})
}
