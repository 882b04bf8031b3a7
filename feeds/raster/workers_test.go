package raster

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"slices"
	"syscall"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// childEnv makes this test binary a child.
const childEnv = "SHEAF_RASTER_TEST_CHILD"

func TestMain(m *testing.M) {
	if os.Getenv(childEnv) == "" {
		os.Exit(m.Run())
	}
	examine = mischief
	if err := Serve(os.Stdin, os.Stdout); err != nil {
		os.Exit(1)
	}
}

// touchyWord at its end makes a file end a child that has seen another.
const touchyWord = "TOUCHY"

var seenByChild int

// mischief does to a child what a hostile file might.
func mischief(head []byte) {
	if seenByChild++; seenByChild > 1 && bytes.HasSuffix(head, []byte(touchyWord)) {
		_ = syscall.Kill(os.Getpid(), syscall.SIGKILL)
		select {}
	}
	for word, act := range map[string]func(){
		"CRASH": func() { _ = syscall.Kill(os.Getpid(), syscall.SIGSEGV); select {} },
		"ABORT": func() { _ = syscall.Kill(os.Getpid(), syscall.SIGABRT); select {} },
		"HANG.": func() { select {} },
		"BOMB.": func() { hoard(make([][]byte, 0, 1<<12)) },
		"EXIT.": func() { os.Exit(0) },
		"SHOUT": func() { _ = writeFrame(os.Stdout, kindWant, packRange(-1, 1<<40)); select {} },
		"CBOMB": func() { // what C cannot have is an error of GDAL's
			if _, err := godal.Create(godal.Memory, "", 1, godal.Float64, 40_000, 40_000, quiet); err == nil {
				select {}
			}
		},
		"WRITE": func() {
			if os.WriteFile(os.TempDir()+"/sheaf-raster-test-file", []byte("x"), 0o600) == nil {
				select {}
			}
		},
	} {
		if bytes.HasPrefix(head, []byte(word)) {
			act()
		}
	}
}

func hoard(held [][]byte) {
	for {
		b := make([]byte, 64<<20)
		for i := 0; i < len(b); i += 4096 {
			b[i] = 1
		}
		held = append(held, b)
	}
}

// workersForT starts no child; the test's end ends all.
func workersForT(t testing.TB, c WorkerConfig) *Workers {
	t.Helper()
	self, err := Self()
	require.NoError(t, err)
	c.Command, c.Env = self, append(decoderEnv(), childEnv+"=1")
	w, err := NewWorkers(c)
	require.NoError(t, err)
	t.Cleanup(w.Close)
	return w
}

func isolateForT(t testing.TB, w *Workers) {
	t.Helper()
	Isolate(w)
	t.Cleanup(func() { Isolate(nil) })
}

// bothWays runs a test in this process and with children.
func bothWays(t *testing.T, test func(*testing.T)) {
	t.Helper()
	t.Run("here", test)
	t.Run("in a child", func(t *testing.T) {
		isolateForT(t, workersForT(t, WorkerConfig{}))
		test(t)
	})
}

func readCorner(ctx context.Context, s *store, url string) ([]float32, error) {
	f, err := Open(ctx, s, Link{Provider: "files", URL: url})
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Read(0, Window{0, 0, 4, 4})
}

func TestAFileThatEndsItsReaderIsAReason(t *testing.T) {
	good := tiff{width: 300, height: 300}.write(t)
	want := sub(ramp(300*300), 300, Window{0, 0, 4, 4})
	for word, how := range map[string]string{
		"CRASH": "its reader crashed: it used memory that is not its own",
		"ABORT": "its reader ended: exit status 2",
		"EXIT.": "its reader ended: exit status 0",
		"HANG.": "its reader took too long and was stopped",
		"BOMB.": "its reader ran out of memory",
		"SHOUT": "its reader broke the rules: a raster process wants what is no range\nrange of 1099511627776 bytes from -1",
		"CBOMB": "not recognized as a supported file format",
		"WRITE": "not recognized as a supported file format",
	} {
		t.Run(word, func(t *testing.T) {
			w := workersForT(t, WorkerConfig{Most: 1, Memory: 128 << 20, Time: 10 * time.Second})
			if word == "HANG." {
				w.config.Time = 3 * time.Second // an honest order has it, too
				require.NoError(t, w.Warm(t.Context()))
			}
			isolateForT(t, w)
			s := newStore(map[string][]byte{link: good, "http://files.test/bad.tif": append([]byte(word), make([]byte, 100)...)})
			kept, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
			require.NoError(t, err)
			defer kept.Close()
			_, err = readCorner(t.Context(), s, "http://files.test/bad.tif")
			require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
			require.ErrorContains(t, err, "files: open GeoTIFF http://files.test/bad.tif: ")
			require.ErrorContains(t, err, how)

			got, err := kept.Read(0, Window{0, 0, 4, 4})
			require.NoError(t, err, "a file that was open beside it is read on")
			require.Equal(t, want, got)
		})
	}
}

func TestAChildThatIsKilledIsReplaced(t *testing.T) {
	w := workersForT(t, WorkerConfig{Most: 2})
	isolateForT(t, w)
	s := newStore(map[string][]byte{link: tiff{width: 300, height: 300}.write(t)})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	asked := s.calls
	for c := range w.all {
		require.NoError(t, c.cmd.Process.Kill())
		<-c.done
	}
	got, err := f.Read(0, Window{0, 0, 300, 300})
	require.NoError(t, err)
	require.Equal(t, sub(ramp(300*300), 300, Window{0, 0, 300, 300}), got)
	for _, r := range s.ranges[asked:] {
		require.NotZero(t, r.Offset, "what was read before is not asked for again")
	}
}

// A file is said to be bad only if it ends a child that had read nothing else.
func TestAnInnocentFileIsTriedInAFreshChild(t *testing.T) {
	isolateForT(t, workersForT(t, WorkerConfig{Most: 1}))
	touchy := append(tiff{width: 20, height: 20}.write(t), touchyWord...)
	s := newStore(map[string][]byte{link: tiff{width: 300, height: 300}.write(t), "http://files.test/b.tif": touchy})
	_, err := readCorner(t.Context(), s, link)
	require.NoError(t, err)
	got, err := readCorner(t.Context(), s, "http://files.test/b.tif")
	require.NoError(t, err)
	require.Equal(t, sub(ramp(20*20), 20, Window{0, 0, 4, 4}), got)
}

func TestChildrenAreReusedAndRetired(t *testing.T) {
	w := workersForT(t, WorkerConfig{Most: 2, Orders: 8})
	isolateForT(t, w)
	s := newStore(map[string][]byte{link: tiff{width: 300, height: 300}.write(t)})
	seen := make(map[int]bool)
	for range 6 {
		_, err := readCorner(t.Context(), s, link)
		require.NoError(t, err)
		for c := range w.all {
			seen[c.cmd.Process.Pid] = true
		}
	}
	require.Greater(t, len(seen), 1, "a child that has done its orders is replaced")
	require.Less(t, len(seen), 5, "and not before")
}

func TestAnEndedTaskStopsItsChild(t *testing.T) {
	w := workersForT(t, WorkerConfig{Most: 1})
	isolateForT(t, w)
	require.NoError(t, w.Warm(t.Context()))
	s := newStore(map[string][]byte{link: append([]byte("HANG."), make([]byte, 100)...)})
	ctx, cancel := context.WithCancel(t.Context())
	s.served = -1 // a store that is asked once is enough to know that the child is at it
	s.etag = func(int) string { cancel(); return `"1"` }
	_, err := readCorner(ctx, s, link)
	require.ErrorIs(t, err, context.Canceled)
	require.True(t, fetch.Fatal(err))
}

func TestClosedWorkersReadNothing(t *testing.T) {
	w := workersForT(t, WorkerConfig{})
	isolateForT(t, w)
	require.NoError(t, w.Warm(t.Context()))
	w.Close()
	w.Close()
	s := newStore(map[string][]byte{link: tiff{width: 9, height: 9}.write(t)})
	_, err := readCorner(t.Context(), s, link)
	require.ErrorIs(t, err, oracle.ReasonSourceDown, "the file is not to blame")
	require.ErrorContains(t, err, "no raster process")
	require.Empty(t, w.idle)

	bad, err := NewWorkers(WorkerConfig{Command: []string{"/nowhere/at/all"}})
	require.NoError(t, err)
	Isolate(bad)
	_, err = readCorner(t.Context(), s, link)
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	_, err = NewWorkers(WorkerConfig{})
	require.Error(t, err)
}

func TestOutlinesAreMovedInAChild(t *testing.T) {
	s := newStore(map[string][]byte{link: tiff{width: 9, height: 9}.write(t)})
	f, err := Open(t.Context(), s, Link{Provider: "files", URL: link})
	require.NoError(t, err)
	defer f.Close()
	outlines := []Outline{{{{5.3, 50.6}, {5.4, 50.6}, {5.4, 50.7}, {5.3, 50.6}}}}
	here, err := Project(f.Grid().CRS, outlines)
	require.NoError(t, err)
	isolateForT(t, workersForT(t, WorkerConfig{}))
	there, err := Project(f.Grid().CRS, outlines)
	require.NoError(t, err)
	require.Equal(t, here, there)
	_, err = Project("PROJCS[nonsense", outlines)
	require.Error(t, err)
}

func TestNoSecretReachesAChild(t *testing.T) {
	t.Setenv("SHEAF_PASSWORD", "hunter2")
	t.Setenv("PROJ_NETWORK", "OFF")
	env := decoderEnv()
	require.Contains(t, env, "PROJ_NETWORK=OFF")
	require.False(t, slices.ContainsFunc(env, func(s string) bool { return bytes.Contains([]byte(s), []byte("hunter2")) }))
}

// A parent must stand whatever a child says.
func FuzzAnswers(f *testing.F) {
	f.Add(byte(kindDone), []byte(`{"header":{"grid":{"CRS":"x","West":1,"North":1,"DX":1,"DY":1,"Width":1,"Height":1},"nodata":[{"has":true,"bits":9}],"metres":1,"tile":[1,1]}}`))
	f.Add(byte(kindPlan), packSpans([]span{{0, 16384}, {1 << 40, 3}}))
	f.Add(byte(kindPixels), make([]byte, 16))
	f.Add(byte(kindWant), packRange(0, 16384))
	f.Fuzz(func(t *testing.T, k byte, b []byte) {
		var wire bytes.Buffer
		if writeFrame(&wire, kind(k), b) != nil {
			return
		}
		gotKind, got, err := readFrame(&wire, maxFrame)
		require.NoError(t, err)
		require.Equal(t, kind(k), gotKind)
		require.True(t, bytes.Equal(b, got))
		var a answer
		if json.Unmarshal(b, &a) == nil {
			_ = a.Header.check()
		}
		if offset, length, err := unpackRange(b); err == nil {
			require.True(t, offset >= 0 && length > 0 && length <= maxRange)
		}
		if spans, err := unpackSpans(b); err == nil {
			require.True(t, bytes.Equal(b, packSpans(spans)))
			size := int64(0)
			for _, l := range layout(spans, 1<<30) {
				require.True(t, l.off >= 0 && l.size >= 0 && l.at == size && l.at+l.size <= arenaSize)
				size += l.size
			}
		}
		if v, err := unpackPixels(b, len(b)/pixelSize); err == nil {
			require.True(t, bytes.Equal(b, packPixels(v)))
		}
	})
}

func BenchmarkReadInAChild(b *testing.B) {
	w := workersForT(b, WorkerConfig{})
	s := newStore(map[string][]byte{link: tiff{width: 512, height: 512, options: []string{"TILED=YES"}}.write(b)})
	for _, name := range []string{"here", "child"} {
		b.Run(name, func(b *testing.B) {
			if name == "child" {
				Isolate(w)
				defer Isolate(nil)
			}
			for b.Loop() {
				if _, err := readCorner(b.Context(), s, link); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
