package node_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// rastersEnv makes this test binary a process that decodes rasters (see TestMain).
const rastersEnv = "SHEAF_NODE_RASTERS"

// hostile stands before the feeds and does to the nodes what its mode says.
type hostile struct {
	t      *testing.T
	next   http.Handler
	mode   atomic.Pointer[string]
	href   string // to which a catalogue leads in mode link
	bomb   []byte
	acted  atomic.Int32 // answers that were not the feeds'
	killed atomic.Int32 // reads in the middle of which a decoder was
}

var anyRaster = regexp.MustCompile(`"href":"[^"]+\.tif"`)

func (h *hostile) be(mode string) {
	h.acted.Store(0)
	h.mode.Store(&mode)
}

func (h *hostile) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	isRaster := strings.HasSuffix(r.URL.Path, ".tif")
	switch mode := *h.mode.Load(); {
	case mode == "link" && strings.HasSuffix(r.URL.Path, "/search"):
		h.acted.Add(1)
		answer := httptest.NewRecorder()
		h.next.ServeHTTP(answer, r)
		w.Header().Set("Content-Type", answer.Header().Get("Content-Type"))
		_, _ = w.Write(anyRaster.ReplaceAll(answer.Body.Bytes(), []byte(`"href":"`+h.href+`"`)))
		return
	case mode == "bomb" && isRaster:
		h.acted.Add(1)
		w.Header().Set("ETag", `"bomb"`)
		http.ServeContent(w, r, "bomb.tif", time.Time{}, bytes.NewReader(h.bomb))
		return
	case mode == "kill" && isRaster:
		h.acted.Add(1)
		if h.kill() > 0 { // one of them waits for this answer
			h.killed.Add(1)
		}
	}
	h.next.ServeHTTP(w, r)
}

// kill ends what decodes rasters (SIGKILL), and counts it.
func (h *hostile) kill() (n int) {
	for _, pid := range decoders(h.t) {
		if syscall.Kill(pid, syscall.SIGKILL) == nil {
			n++
		}
	}
	return n
}

// hunt kills whatever takes the place of a killed decoder, while the mode is kill:
// one that is killed once is replaced, and its read repeated.
func (h *hostile) hunt(ctx context.Context) {
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if *h.mode.Load() == "kill" && h.killed.Load() > 0 {
				h.kill()
			}
		}
	}
}

// decoders lists the processes that this one started to decode rasters.
func decoders(t *testing.T) (pids []int) {
	t.Helper()
	tasks, err := filepath.Glob("/proc/self/task/*/children")
	if err != nil {
		t.Error(err)
	}
	for _, task := range tasks {
		children, _ := os.ReadFile(task) // a thread may have ended since
		for _, word := range strings.Fields(string(children)) {
			env, _ := os.ReadFile(filepath.Join("/proc", word, "environ"))
			if pid, err := strconv.Atoi(word); err == nil && bytes.Contains(env, []byte(rastersEnv)) {
				pids = append(pids, pid)
			}
		}
	}
	return pids
}

// bombForT is a real GeoTIFF over the fields, of one tile: 128 MiB, and a thousandth of that on the wire.
func bombForT(t *testing.T) []byte {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff))
	path := filepath.Join(t.TempDir(), "bomb.tif")
	ds, err := godal.Create(godal.GTiff, path, 1, godal.Float64, 1<<13, 1<<11, godal.CreationOption("COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=8192", "BLOCKYSIZE=2048"))
	require.NoError(t, err)
	crs, err := godal.NewSpatialRefFromEPSG(32631)
	require.NoError(t, err)
	defer crs.Close()
	require.NoError(t, ds.SetSpatialRef(crs))
	require.NoError(t, ds.SetGeoTransform([6]float64{640000, 10, 0, 5620000, 0, -10}))
	require.NoError(t, ds.Bands()[0].Fill(7, 0))
	require.NoError(t, ds.Close())
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// greened makes the league answer for the field's green, read from one catalogue.
func (l *league) greened(w *world) {
	l.sheet.Index = &terms.Index{Name: "abrupt_area@1", Params: json.RawMessage(`{"index":"ndvi","max_gap_days":60}`)}
	l.sheet.Unit, l.sheet.Window.Start = "index point days", time.Date(2021, 5, 1, 0, 0, 0, 0, time.UTC)
	l.sheet.Data.From, l.sheet.Data.Imagery, l.sheet.Data.Variables = time.Date(2021, 4, 1, 0, 0, 0, 0, time.UTC), true, []oracle.Variable{}
	l.sheet.Data.MinClearBps, l.sheet.Data.MinDates = 6000, 2
	l.sheet.Data.Sources = []terms.Source{{Name: w.cfg.Sources.Catalogues[0].Collection, Values: "final"}}
	l.sheet.Payout.Trigger, l.sheet.Payout.Exit = 300_000, 100_000
	require.NoError(l.t, l.sheet.Check())
	l.catalogues = []node.CatalogueConfig{{Name: "earth-search", Kind: "earth_search", URL: l.url + "/earth-search/v1", Collection: w.cfg.Sources.Catalogues[0].Collection}}
}

// bundles is how many bundles a node keeps: one of each request that it answered.
func bundles(t *testing.T, n *life) int {
	t.Helper()
	entries, err := os.ReadDir(filepath.Join(n.cfg.DataDir, "evidence", "bundles"))
	if !os.IsNotExist(err) {
		require.NoError(t, err)
	}
	return len(entries)
}

// TestAHostileSourceNeitherEndsANodeNorIsSigned: running nodes meet a catalogue that
// leads them to an inner address or another host, a raster that is a decompression
// bomb, and decoders that are killed (SIGKILL) in the middle of a read. Each is a
// reason that the node tells; nothing is answered or reported; and once the source is
// itself again, the very same nodes answer the very same request.
func TestAHostileSourceNeitherEndsANodeNorIsSigned(t *testing.T) {
	if testing.Short() {
		t.Skip("runs four nodes")
	}
	command, err := raster.Self()
	require.NoError(t, err)
	workers, err := raster.NewWorkers(raster.WorkerConfig{Command: command, Env: append(os.Environ(), rastersEnv+"=1", "GOMAXPROCS=1", "MALLOC_ARENA_MAX=1"), Memory: 64 << 20})
	require.NoError(t, err)
	raster.Isolate(workers)
	t.Cleanup(func() { raster.Isolate(nil); workers.Close() })
	var touched atomic.Int32
	inner := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { touched.Add(1) }))
	t.Cleanup(inner.Close)

	w := newWorld(t)
	h := &hostile{t: t, next: w.feeds, bomb: bombForT(t)}
	h.be("honest")
	var hunting sync.WaitGroup
	ctx, stop := context.WithCancel(t.Context())
	hunting.Go(func() { h.hunt(ctx) })
	t.Cleanup(func() { stop(); hunting.Wait() })
	l := newLeague(t, h)
	l.greened(w)
	ops := l.chain.Operators
	for i := range ops {
		ops[i].Member.Endpoint = free(t)
	}
	l.chain.SetKeys(ops...)
	l.chain.Finalize()
	close(l.feeds.open)
	var nodes []*life
	for _, o := range ops {
		nodes = append(nodes, live(t, l.enlist(o)))
	}
	for _, n := range nodes {
		n.ask("/metrics", "sheaf_lock_cleared 1")
	}
	for i, one := range []struct {
		mode, href string
		reasons    []oracle.Reason
	}{
		{"link", "http://169.254.169.254/latest/meta-data/a.tif", []oracle.Reason{oracle.ReasonLinkRefused}},
		{"link", inner.URL + "/a.tif", []oracle.Reason{oracle.ReasonLinkRefused}},
		{"bomb", "", []oracle.Reason{oracle.ReasonSourceCorrupt}},
		// A file that a decoder dies of looks corrupt; where no decoder can be had, nothing can be said of the file.
		{"kill", "", []oracle.Reason{oracle.ReasonSourceCorrupt, oracle.ReasonSourceDown}},
	} {
		h.href = one.href
		h.be(one.mode)
		id := l.ask(uint64(i + 1))
		for _, n := range nodes {
			n.await("/v1/requests", fmt.Sprint("one of ", one.reasons), func(answer string) bool {
				return slices.ContainsFunc(one.reasons, func(r oracle.Reason) bool { return strings.Contains(answer, `"`+string(r)+`"`) })
			})
			n.ask("/healthz", "alive")
			require.Equal(t, i, bundles(t, n), "a node answered the request of %v", one)
		}
		require.NotZero(t, h.acted.Load(), "the source was not hostile in %v", one)
		state, err := l.hub.State(l.chain.Ctx, chain.Finalized, id)
		require.NoError(t, err)
		require.Equal(t, chain.StateOpen, state)
		h.be("honest")
		l.reported(id)
		for _, n := range nodes {
			n.ask("/healthz", "alive")
		}
	}
	require.Zero(t, touched.Load(), "a host that is not configured was asked")
	require.NotZero(t, h.killed.Load())
	endQuietly(t, nodes...)
}
