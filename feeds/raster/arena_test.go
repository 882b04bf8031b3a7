package raster

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// watched is a source that knows what was planned and what was read.
type watched struct {
	source
	planned []span

	mu   sync.Mutex // several ranges of one read come at once
	read []span
}

func (w *watched) ReadAt(p []byte, off int64) (int, error) {
	w.mu.Lock()
	w.read = append(w.read, span{off, int64(len(p))})
	w.mu.Unlock()
	return w.source.ReadAt(p, off)
}

func (w *watched) prefetch(spans []span) error {
	w.planned = append(w.planned, spans...)
	return w.source.prefetch(spans)
}

// What is decoded must lie in what was planned: the rest goes through a pipe, in
// pieces, and costs a request each.
func TestAPlanHoldsWhatIsDecoded(t *testing.T) {
	const size = 700
	for name, d := range map[string]tiff{
		"cloud-optimized":          {driver: "COG", options: []string{"BLOCKSIZE=128", "COMPRESS=DEFLATE", "OVERVIEWS=NONE"}},
		"with overviews":           {driver: "COG", options: []string{"BLOCKSIZE=256", "COMPRESS=LZW"}},
		"tiles one after another":  {options: []string{"TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64"}},
		"strips one after another": {options: []string{"COMPRESS=DEFLATE"}},
	} {
		t.Run(name, func(t *testing.T) {
			d.width, d.height = size, size
			s := newStore(map[string][]byte{link: d.write(t)})
			w := &watched{source: newBlocks(t.Context(), s, Link{Provider: "files", URL: link})}
			l, h, err := openLocal(w, 0)
			require.NoError(t, err)
			defer l.close()
			w.read = nil
			_, err = l.pixels(0, []Window{{3, 5, 40, 40}, {120, 120, 20, 20}, {0, 600, 700, 90}})
			require.NoError(t, err)
			require.NotEmpty(t, w.planned)
			decoded := 0
			for _, r := range w.read {
				if r.size < 2000 { // of the header
					continue
				}
				decoded++
				require.True(t, slices.ContainsFunc(w.planned, func(p span) bool {
					return p.off <= r.off && r.off+r.size <= p.off+p.size
				}), "%+v of tiles of %v is not planned", r, h.Tile)
			}
			require.NotZero(t, decoded)
		})
	}
}

func TestLayoutsFit(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		total := 1 + random.Int64N(3*arenaSize)
		var spans []span
		for range random.IntN(40) {
			spans = append(spans, span{random.Int64N(4 * arenaSize), random.Int64N(arenaSize / 3)})
		}
		spans = merged(append(spans, span{0, 5000}))
		at := int64(0)
		for i := 1; i < len(spans); i++ {
			require.Greater(t, spans[i].off, spans[i-1].off+spans[i-1].size)
		}
		for _, l := range layout(spans, total) {
			require.Equal(t, at, l.at)
			require.Positive(t, l.size)
			require.LessOrEqual(t, l.off+l.size, total)
			at += l.size
		}
		require.LessOrEqual(t, at, int64(arenaSize))
	}
}

// A tile that shared memory cannot hold still reaches the child, by the pipe.
func TestATileLargerThanSharedMemory(t *testing.T) {
	const side = 4096 // one strip of 33.5 MB, more than is shared
	s := newStore(map[string][]byte{link: tiff{width: side, height: side + 1, options: []string{fmt.Sprintf("BLOCKYSIZE=%d", side)}}.write(t)})
	isolateForT(t, workersForT(t, WorkerConfig{Most: 1}))
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	got, err := f.Read(0, Window{0, side - 1, side, 2})
	require.NoError(t, err)
	require.True(t, slices.Equal(sub(ramp(side*(side+1)), side, Window{0, side - 1, side, 2}), got))
}

func TestOverviewsShareWhatWasRead(t *testing.T) { bothWays(t, overviewsShareWhatWasRead) }

func overviewsShareWhatWasRead(t *testing.T) {
	b := tiff{width: 1024, height: 1024, driver: "COG", options: []string{"BLOCKSIZE=256", "COMPRESS=DEFLATE", "RESAMPLING=NEAREST", "OVERVIEW_RESAMPLING=NEAREST"}}.write(t)
	s := newStore(map[string][]byte{link: b})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	require.Equal(t, [][2]int{{512, 512}, {256, 256}}, f.Overviews())
	require.Equal(t, 1.0, f.Metres())
	calls := s.calls
	o, err := f.Overview(1)
	require.NoError(t, err)
	defer o.Close()
	require.Equal(t, calls, s.calls, "its header is the file's")
	require.Equal(t, 40.0, o.Grid().DX)
	require.Equal(t, 256, o.Grid().Width)
	got, err := o.Read(0, Window{0, 0, 256, 256})
	require.NoError(t, err)
	require.Less(t, s.served, int64(len(b))/4, "and little else is read")
	all := ramp(1024 * 1024)
	hits := 0
	for i, v := range got {
		y, x := 4*(i/256), 4*(i%256)
		for dy := range 4 {
			if slices.Contains(all[(y+dy)*1024+x:(y+dy)*1024+x+4], uint16(v)) {
				hits++
				break
			}
		}
	}
	require.Equal(t, len(got), hits, "each pixel is one of the sixteen under it")
	for _, n := range []int{-1, 2} {
		_, err = f.Overview(n)
		require.ErrorContains(t, err, "it has 2 overviews")
	}
}

func TestManyWindowsAreThoseOfEachAlone(t *testing.T) { bothWays(t, manyWindowsAreThoseOfEachAlone) }

func manyWindowsAreThoseOfEachAlone(t *testing.T) {
	const size = 1500
	want := ramp(size * size)
	for _, options := range [][]string{{"TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"}, {"COMPRESS=LZW"}} {
		s := newStore(map[string][]byte{link: tiff{width: size, height: size, options: options}.write(t)})
		f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
		require.NoError(t, err)
		random := rand.New(rand.NewPCG(8, 9))
		windows := []Window{{0, 0, size, size}}
		for range 2*maxBatch + 7 {
			w, h := 1+random.IntN(40), 1+random.IntN(40)
			windows = append(windows, Window{random.IntN(size - w), random.IntN(size - h), w, h})
		}
		windows = append(windows, Window{0, 0, size, size})
		all, err := f.ReadAll(0, windows)
		require.NoError(t, err)
		require.Len(t, all, len(windows))
		for i, w := range windows {
			require.True(t, slices.Equal(sub(want, size, w), all[i]), "%+v", w)
		}
		none, err := f.ReadAll(0, nil)
		require.NoError(t, err)
		require.Empty(t, none)
		_, err = f.ReadAll(0, []Window{{0, 0, 1, 1}, {size, 0, 1, 1}})
		require.ErrorContains(t, err, "outside")
		f.Close()
	}
}

func TestRowsAreJoinedWhereThatIsCheap(t *testing.T) {
	for _, one := range []struct {
		rows, want []run
	}{
		{nil, nil},
		{[]run{{0, 4}, {100, 4}}, []run{{0, 4}, {100, 4}}},
		{[]run{{0, 20}, {25, 20}, {200, 20}}, []run{{0, 45}, {200, 20}}},
		{[]run{{0, 4}, {50, 4}, {100, 4}}, []run{{0, 4}, {50, 4}, {100, 4}}}, // would read eight times as much
		{[]run{{0, 20}, {30, 20}, {60, 20}, {90, 20}}, []run{{0, 80}, {90, 20}}},
	} {
		require.Equal(t, one.want, join(slices.Clone(one.rows), 2, 1000))
	}
	require.Equal(t, []run{{0, 20}, {21, 20}, {42, 20}}, join([]run{{0, 20}, {21, 20}, {42, 20}}, 2, 30), "never more than one request may ask for")
}
