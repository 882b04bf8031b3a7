package raster

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const link = "http://files.test/a.tif"

// sub is the window of a row-major image.
func sub(values []uint16, width int, w Window) []float32 {
	out := make([]float32, 0, w.Pixels())
	for y := w.Y; y < w.Y+w.H; y++ {
		for x := w.X; x < w.X+w.W; x++ {
			out = append(out, float32(values[y*width+x]))
		}
	}
	return out
}

func TestWindowsHoldThePixelsWhateverTheLayout(t *testing.T) {
	bothWays(t, windowsHoldThePixelsWhateverTheLayout)
}

func windowsHoldThePixelsWhateverTheLayout(t *testing.T) {
	const size = 700
	want := ramp(size * size)
	for name, d := range map[string]tiff{
		"cloud-optimized":           {driver: "COG", options: []string{"BLOCKSIZE=128", "COMPRESS=DEFLATE", "OVERVIEWS=NONE"}},
		"with overviews":            {driver: "COG", options: []string{"BLOCKSIZE=128", "COMPRESS=LZW"}},
		"tiles one after another":   {options: []string{"TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"}},
		"strips one after another":  {},
		"compressed strips":         {options: []string{"COMPRESS=DEFLATE", "PREDICTOR=2"}},
		"several bands interleaved": {bands: 3, options: []string{"TILED=YES", "INTERLEAVE=PIXEL"}},
		"big tiff":                  {options: []string{"TILED=YES", "BIGTIFF=YES"}},
	} {
		t.Run(name, func(t *testing.T) {
			d.width, d.height = size, size
			s := newStore(map[string][]byte{link: d.write(t)})
			f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
			require.NoError(t, err)
			defer f.Close()
			require.Equal(t, max(1, d.bands), f.Bands())
			for _, w := range []Window{{0, 0, 1, 1}, {0, 0, size, size}, {100, 90, 300, 200}, {size - 1, size - 1, 1, 1}, {60, 0, 8, size}} {
				got, err := f.Read(f.Bands()-1, w)
				require.NoError(t, err)
				require.True(t, slices.Equal(sub(want, size, w), got), "%+v", w)
			}
			seen := make(map[int64]bool)
			for _, r := range s.ranges {
				require.Zero(t, r.Offset%blockSize)
				require.Zero(t, r.Length%blockSize)
				for b := r.Offset / blockSize; b < (r.Offset+r.Length)/blockSize; b++ {
					require.False(t, seen[b] && r.Length == blockSize, "block %d was read twice", b)
					seen[b] = true
				}
			}
		})
	}
}

func TestGridAndNoData(t *testing.T) { bothWays(t, gridAndNoData) }

func gridAndNoData(t *testing.T) {
	missing := 7.0
	s := newStore(map[string][]byte{link: tiff{width: 30, height: 20, noData: &missing}.write(t)})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	g := f.Grid()
	require.Contains(t, g.CRS, "UTM zone 31N")
	g.CRS = ""
	require.Equal(t, Grid{West: 600000, North: 5600000, DX: 10, DY: 10, Width: 30, Height: 20}, g)
	v, ok := f.NoData(0)
	require.True(t, ok)
	require.Equal(t, missing, v)
	_, ok = f.NoData(1)
	require.False(t, ok)
}

func TestFewRequestsReadLittleMoreThanTheTiles(t *testing.T) {
	bothWays(t, fewRequestsReadLittleMoreThanTheTiles)
}

func fewRequestsReadLittleMoreThanTheTiles(t *testing.T) {
	const size = 2560
	b := tiff{width: size, height: size, driver: "COG", options: []string{"BLOCKSIZE=512", "COMPRESS=DEFLATE"}}.write(t)
	for _, one := range []struct {
		window Window
		tiles  int64
	}{
		{Window{1030, 1030, 60, 60}, 1}, // inside one tile
		{Window{1000, 1030, 60, 60}, 2}, // across a column
		{Window{1000, 1000, 60, 60}, 4}, // across a corner
	} {
		s := newStore(map[string][]byte{link: b})
		f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
		require.NoError(t, err)
		_, err = f.Read(0, one.window)
		f.Close()
		require.NoError(t, err)
		require.LessOrEqual(t, s.calls, 3, "%+v", one.window)
		require.LessOrEqual(t, s.served, 2*one.tiles*512*512*2, "%+v", one.window)
		t.Logf("%d tiles: %d requests, %d bytes, %.2f times the tiles", one.tiles, s.calls, s.served, float64(s.served)/float64(one.tiles*512*512*2))
	}
}

func TestWindowsOutsideAreRefused(t *testing.T) { bothWays(t, windowsOutsideAreRefused) }

func windowsOutsideAreRefused(t *testing.T) {
	s := newStore(map[string][]byte{link: tiff{width: 30, height: 20}.write(t)})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	for _, w := range []Window{{}, {0, 0, 31, 1}, {-1, 0, 2, 2}, {29, 19, 2, 1}, {0, 0, 1 << 40, 1 << 40}, {1 << 62, 0, 1 << 62, 1}, {1, 1, math.MaxInt, math.MaxInt}} {
		_, err := f.Read(0, w)
		require.ErrorContains(t, err, "outside", "%+v", w)
	}
	_, err = f.Read(1, Window{0, 0, 1, 1})
	require.ErrorContains(t, err, "has 1 bands, not 2")
	_, err = f.Read(-1, Window{0, 0, 1, 1})
	require.Error(t, err)
}

func TestAFileThatChangesIsRefused(t *testing.T) { bothWays(t, aFileThatChangesIsRefused) }

func aFileThatChangesIsRefused(t *testing.T) {
	b := tiff{width: 700, height: 700, driver: "COG", options: []string{"BLOCKSIZE=128"}}.write(t)
	s := newStore(map[string][]byte{link: b})
	s.etag = func(call int) string { return fmt.Sprintf("\"%d\"", min(call, 2)) }
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	if err == nil {
		defer f.Close()
		_, err = f.Read(0, Window{300, 300, 10, 10})
	}
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
	require.ErrorContains(t, err, `it changed while it was read: validator "1", then "2"`)
	require.ErrorContains(t, err, link)

	s = newStore(map[string][]byte{link: b})
	f, err = Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	s.files[link] = append(b, 0)
	_, err = f.Read(0, Window{300, 300, 10, 10})
	require.ErrorContains(t, err, "it changed while it was read")
	_, err = f.Read(0, Window{300, 300, 10, 10})
	require.Error(t, err, "and is not used again")
}

func TestASourcesOwnErrorIsKept(t *testing.T) { bothWays(t, aSourcesOwnErrorIsKept) }

func aSourcesOwnErrorIsKept(t *testing.T) {
	s := newStore(nil)
	_, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	require.EqualError(t, err, "files: GET "+link+" bytes 0-16383: status 404")

	s.files = map[string][]byte{link: tiff{width: 700, height: 700, driver: "COG", options: []string{"BLOCKSIZE=128"}}.write(t)}
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	delete(s.files, link)
	_, err = f.Read(0, Window{300, 300, 10, 10})
	require.ErrorIs(t, err, oracle.ReasonSourceDown)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = Open(ctx, s, Link{Provider: "files", URL: link})
	require.ErrorIs(t, err, context.Canceled)
}

func TestFilesThatAreNotWhatTheyShouldBe(t *testing.T) { bothWays(t, filesThatAreNotWhatTheyShouldBe) }

func filesThatAreNotWhatTheyShouldBe(t *testing.T) {
	rotated := [6]float64{600000, 10, 1, 5600000, 1, -10}
	south := [6]float64{600000, 10, 0, 5600000, 0, 10}
	for name, b := range map[string][]byte{
		"empty header": make([]byte, 200), "text": []byte("<html>not here</html>"), "one byte": {1},
		"rotated":   tiff{width: 9, height: 9, transform: &rotated}.write(t),
		"south up":  tiff{width: 9, height: 9, transform: &south}.write(t),
		"no place":  tiff{width: 9, height: 9, plain: true}.write(t),
		"cut short": tiff{width: 300, height: 300}.write(t)[:40],
	} {
		t.Run(name, func(t *testing.T) {
			f, err := Open(t.Context(), newStore(map[string][]byte{link: b}), Link{Provider: "files", URL: link})
			if f != nil {
				f.Close()
			}
			require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
			require.ErrorContains(t, err, "open GeoTIFF "+link)
		})
	}
}

func TestATruncatedFileIsNeverReadAsPixels(t *testing.T) {
	bothWays(t, aTruncatedFileIsNeverReadAsPixels)
}

func aTruncatedFileIsNeverReadAsPixels(t *testing.T) {
	for _, d := range []tiff{
		{driver: "COG", options: []string{"BLOCKSIZE=128", "COMPRESS=DEFLATE"}}, {options: []string{"COMPRESS=LZW"}}, {options: []string{"TILED=YES"}},
	} {
		d.width, d.height = 300, 300
		b := d.write(t)
		want := ramp(300 * 300)
		for _, keep := range []int{len(b) / 8, len(b) / 2, len(b) - 100, len(b) - 1} {
			f, err := Open(t.Context(), newStore(map[string][]byte{link: b[:keep]}), Link{Provider: "files", URL: link})
			if err != nil {
				require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
				continue
			}
			got, err := f.Read(0, Window{0, 0, 300, 300})
			f.Close()
			if err == nil { // only what is not needed was cut
				require.True(t, slices.Equal(sub(want, 300, Window{0, 0, 300, 300}), got), "%d of %d bytes", keep, len(b))
				continue
			}
			require.ErrorIs(t, err, oracle.ReasonSourceCorrupt, "%d of %d bytes", keep, len(b))
		}
	}
}

// Bytes are changed at random; whatever comes back, it is an error or pixels,
// never a crash, and the error names its reason.
func TestDamagedFilesDoNoHarm(t *testing.T) { bothWays(t, damagedFilesDoNoHarm) }

func damagedFilesDoNoHarm(t *testing.T) {
	b := tiff{width: 300, height: 300, driver: "COG", options: []string{"BLOCKSIZE=128", "COMPRESS=DEFLATE"}}.write(t)
	random := rand.New(rand.NewPCG(1, 2))
	refused, rounds := 0, 300
	if isolation.Load() != nil {
		rounds = 40
	}
	for range rounds {
		damaged := append([]byte(nil), b...)
		for range 1 + random.IntN(8) {
			damaged[random.IntN(min(len(b), 1200))] = byte(random.Uint32())
		}
		f, err := Open(t.Context(), newStore(map[string][]byte{link: damaged}), Link{Provider: "files", URL: link})
		if err == nil {
			g := f.Grid()
			_, err = f.Read(0, Window{0, 0, min(g.Width, 300), min(g.Height, 300)})
			f.Close()
		}
		if err != nil {
			refused++
			require.True(t, errors.Is(err, oracle.ReasonSourceCorrupt) || errors.Is(err, oracle.ReasonSourceDown), "%v", err)
		}
	}
	require.Positive(t, refused)
	t.Logf("%d of %d refused", refused, rounds)
}

func TestManyFilesAtOnce(t *testing.T) { bothWays(t, manyFilesAtOnce) }

func manyFilesAtOnce(t *testing.T) {
	const size = 300
	files := make(map[string][]byte)
	images := make(map[string][]uint16)
	for i := range 8 {
		name := fmt.Sprintf("http://files.test/%d.tif", i)
		images[name] = ramp(size * size)
		for j := range images[name] {
			images[name][j] += uint16(i)
		}
		files[name] = tiff{width: size, height: size, pixels: images[name], driver: "COG", options: []string{"BLOCKSIZE=128"}}.write(t)
	}
	var group sync.WaitGroup
	for name, image := range images {
		for range 4 {
			group.Go(func() {
				f, err := Open(t.Context(), newStore(files), Link{Provider: "files", URL: name})
				if err != nil {
					t.Error(err)
					return
				}
				defer f.Close()
				for i := range 10 {
					w := Window{i, 2 * i, 100, 90}
					got, err := f.Read(0, w)
					if err != nil || !slices.Equal(got, sub(image, size, w)) {
						t.Errorf("%s %+v differs: %v", name, w, err)
					}
				}
			})
		}
	}
	group.Wait()
	left := 0
	open.files.Range(func(any, any) bool { left++; return true })
	require.Zero(t, left, "files left open")
}

func TestClosedFilesAreForgotten(t *testing.T) {
	s := newStore(map[string][]byte{link: tiff{width: 9, height: 9}.write(t)})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	f.Close()
	f.Close()
	_, err = godal.Open(prefix+f.reader.(*local).token, quiet)
	require.Error(t, err)
	_, err = open.Size("nonsense")
	require.Error(t, err)
}

func TestRunsAreJoinedAndBounded(t *testing.T) {
	require.Equal(t, []run{{0, 3}, {10, 1}}, runs([]int64{0, 1, 2, 10}, 4, 100))
	require.Equal(t, []run{{0, 7}}, runs([]int64{0, 1, 6}, 4, 100))
	require.Equal(t, []run{{0, 2}, {2, 2}, {4, 1}}, runs([]int64{0, 1, 2, 3, 4}, 4, 2))
	require.Empty(t, runs(nil, 4, 2))
}

func TestSignedLinksAskForASignature(t *testing.T) {
	s := newStore(map[string][]byte{link: tiff{width: 9, height: 9}.write(t)})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link, Signed: true})
	require.NoError(t, err)
	f.Close()
	require.Equal(t, fetch.Request{Provider: "files", URL: link, Signed: true, Length: blockSize}, s.ranges[0])
}
