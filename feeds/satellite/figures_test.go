package satellite

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// The figures read one scene of the size of a Sentinel-2 tile, made of real pixels
// in the folder that benchDir names; the benchmarks do nothing without it.
const (
	benchDir   = "SHEAF_BENCH_DIR"
	benchSide  = 10_980 // pixels
	benchWest  = 600_000.0
	benchNorth = 5_600_040.0
	benchField = 141.4 // metres: 2 ha
	patchSide  = 100
)

func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "decode-rasters" {
		_ = raster.Serve(os.Stdin, os.Stdout)
		return
	}
	os.Exit(m.Run())
}

func benchDirForT(t testing.TB) string {
	dir := os.Getenv(benchDir)
	if dir == "" {
		t.Skip(benchDir + " names no folder")
	}
	return dir
}

// TestBenchScene makes the scene and 1,000 fields over it, once.
func TestBenchScene(t *testing.T) {
	dir := benchDirForT(t)
	path := filepath.Join(dir, "scene.tif")
	if _, err := os.Stat(path); err == nil {
		return
	}
	require.NoError(t, os.MkdirAll(dir, 0o700))
	require.NoError(t, godal.RegisterRaster(godal.GTiff, godal.Memory, "COG"))
	mem, err := godal.Create(godal.Memory, "", 1, godal.UInt16, benchSide, benchSide)
	require.NoError(t, err)
	defer mem.Close()
	crs, err := godal.NewSpatialRefFromEPSG(32631)
	require.NoError(t, err)
	defer crs.Close()
	require.NoError(t, mem.SetSpatialRef(crs))
	require.NoError(t, mem.SetGeoTransform([6]float64{benchWest, 10, 0, benchNorth, 0, -10}))
	band := mem.Bands()[0]
	require.NoError(t, band.SetNoData(0))
	patches, random := patchesForT(t), rand.New(rand.NewPCG(1, 2))
	for y := 0; y < benchSide; y += patchSide {
		for x := 0; x < benchSide; x += patchSide {
			w, h := min(patchSide, benchSide-x), min(patchSide, benchSide-y)
			patch := turned(patches[random.IntN(len(patches))], random.IntN(8))
			part := make([]uint16, 0, w*h)
			for row := range h {
				part = append(part, patch[row*patchSide:row*patchSide+w]...)
			}
			require.NoError(t, band.Write(x, y, part, w, h))
		}
	}
	out, err := mem.Translate(path+".part", []string{"-of", "COG", "-co", "BLOCKSIZE=1024", "-co", "COMPRESS=DEFLATE", "-co", "PREDICTOR=YES", "-co", "OVERVIEWS=NONE", "-co", "NUM_THREADS=2"})
	require.NoError(t, err)
	require.NoError(t, out.Close())
	require.NoError(t, os.Rename(path+".part", path))
}

// patchesForT are the red bands of the Belgian months that hold data.
func patchesForT(t testing.TB) (list [][]uint16) {
	names, err := filepath.Glob("../../testdata/feeds/belgium-2021/S2L2A_*.tif")
	require.NoError(t, err)
	for _, name := range names {
		ds, err := godal.Open(name)
		require.NoError(t, err)
		pixels := make([]uint16, patchSide*patchSide)
		require.NoError(t, ds.Bands()[2].Read(0, 0, pixels, patchSide, patchSide))
		require.NoError(t, ds.Close())
		whole := true
		for _, v := range pixels {
			whole = whole && v > 0 && v < 65535
		}
		if whole {
			list = append(list, pixels)
		}
	}
	require.NotEmpty(t, list)
	return list
}

// turned is one of the eight ways to lay a square.
func turned(patch []uint16, way int) []uint16 {
	out := make([]uint16, len(patch))
	for y := range patchSide {
		for x := range patchSide {
			u, v := x, y
			if way&1 != 0 {
				u = patchSide - 1 - u
			}
			if way&2 != 0 {
				v = patchSide - 1 - v
			}
			if way&4 != 0 {
				u, v = v, u
			}
			out[y*patchSide+x] = patch[v*patchSide+u]
		}
	}
	return out
}

// benchFields are fields of 2 ha, each turned by its own angle, over a square of
// side metres in the scene's coordinates.
func benchFields(n int, side float64) []raster.Outline {
	random := rand.New(rand.NewPCG(3, 4))
	list := make([]raster.Outline, n)
	for i := range list {
		x, y := benchWest+200+random.Float64()*(side-400), benchNorth-200-random.Float64()*(side-400)
		sin, cos := math.Sincos(random.Float64() * math.Pi)
		var ring [][2]float64
		for _, c := range [][2]float64{{-1, -1}, {1, -1}, {1, 1}, {-1, 1}, {-1, -1}} {
			u, v := c[0]*benchField/2, c[1]*benchField/2
			ring = append(ring, [2]float64{x + u*cos - v*sin, y + u*sin + v*cos})
		}
		list[i] = raster.Outline{ring}
	}
	return list
}

// onEarth moves outlines from the scene's coordinates to degrees.
func onEarth(t testing.TB, list []raster.Outline) []raster.Outline {
	from, err := godal.NewSpatialRefFromEPSG(32631)
	require.NoError(t, err)
	defer from.Close()
	to, err := godal.NewSpatialRefFromEPSG(4326)
	require.NoError(t, err)
	defer to.Close()
	move, err := godal.NewTransform(from, to)
	require.NoError(t, err)
	defer move.Close()
	out := make([]raster.Outline, len(list))
	for i, outline := range list {
		ring := make([][2]float64, len(outline[0]))
		for j, p := range outline[0][:len(ring)-1] {
			x, y := []float64{p[0]}, []float64{p[1]}
			require.NoError(t, move.TransformEx(x, y, nil, nil))
			ring[j] = [2]float64{x[0], y[0]}
		}
		ring[len(ring)-1] = ring[0]
		out[i] = raster.Outline{ring}
	}
	return out
}

// disk answers ranges from a file, as a warm cache would.
type disk struct{ *os.File }

func (d disk) Fetch(_ context.Context, r fetch.Request) (fetch.Response, error) {
	info, err := d.Stat()
	if err != nil {
		return fetch.Response{}, err
	}
	b := make([]byte, min(r.Length, info.Size()-r.Offset))
	_, err = d.ReadAt(b, r.Offset)
	return fetch.Response{Body: b, Total: info.Size(), ETag: "v", Status: 206}, err
}

func benchItem(link string) Item {
	open, scale := 0.0, 1e-4
	return Item{
		ID: "scene", Catalogue: "bench", Box: [4]float64{-180, -90, 180, 90}, Offset: OffsetRemoved,
		Assets: map[string]Asset{"red": {Link: raster.Link{Provider: "bench", URL: link}, Scale: &scale, Offset: &open}},
	}
}

// isolateForB has rasters decoded in one child, as nodes do.
func isolateForB(b testing.TB) {
	command, err := raster.Self("decode-rasters")
	require.NoError(b, err)
	w, err := raster.NewWorkers(raster.WorkerConfig{Command: command, Most: 1})
	require.NoError(b, err)
	require.NoError(b, w.Warm(b.Context()))
	raster.Isolate(w)
	b.Cleanup(func() {
		raster.Isolate(nil)
		w.Close()
	})
}

// BenchmarkScene is the zonal mean of one band of a whole tile over 1,000 fields,
// from a file on disk: projection, coverage, decoding and the means, with decoding
// in this process and in a child, as nodes do it. It counts the time of processors,
// which a busy machine changes less than the time on the wall. It leaves the fields
// and the means for others to compare.
func BenchmarkScene(b *testing.B) {
	dir := benchDirForT(b)
	f, err := os.Open(filepath.Join(dir, "scene.tif"))
	require.NoError(b, err)
	defer f.Close()
	degrees := onEarth(b, benchFields(1000, 10*benchSide))
	for _, where := range []string{"here", "child"} {
		b.Run(where, func(b *testing.B) {
			if where == "child" {
				isolateForB(b)
			}
			var got Reduced
			before, rounds := processorTime(b), 0
			for b.Loop() {
				rounds++
				got, err = Reduce(b.Context(), disk{f}, benchItem("http://bench.test/scene.tif"), Look{Bands: []string{"red"}}, areaOf(b, degrees...))
				require.NoError(b, err)
			}
			b.ReportMetric(1000*float64(rounds)/(processorTime(b)-before), "parcels/s")
			b.ReportMetric(peak(b), "MB")
			scene, err := raster.Open(b.Context(), disk{f}, raster.Link{Provider: "bench", URL: "http://bench.test/scene.tif"})
			require.NoError(b, err)
			defer scene.Close()
			moved, err := raster.Project(scene.Grid().CRS, degrees)
			require.NoError(b, err)
			leave(b, dir, moved, got)
		})
	}
}

// family lists this process and its children.
func family(b *testing.B) []string {
	tasks, err := filepath.Glob("/proc/self/task/*/children")
	require.NoError(b, err)
	pids := []string{"self"}
	for _, task := range tasks {
		children, _ := os.ReadFile(task) // a thread may have ended
		pids = append(pids, strings.Fields(string(children))...)
	}
	return pids
}

// processorTime is what this process and its children used so far, in seconds.
func processorTime(b *testing.B) (seconds float64) {
	for _, pid := range family(b) {
		stat, err := os.ReadFile(filepath.Join("/proc", pid, "stat"))
		require.NoError(b, err)
		fields := strings.Fields(string(stat[strings.LastIndexByte(string(stat), ')')+1:]))
		for _, ticks := range fields[11:13] { // user and system
			n, err := strconv.ParseFloat(ticks, 64)
			require.NoError(b, err)
			seconds += n / 100
		}
	}
	return seconds
}

// peak is the memory that this process and its children held at most, if all at once.
func peak(b *testing.B) (megabytes float64) {
	for _, pid := range family(b) {
		status, err := os.ReadFile(filepath.Join("/proc", pid, "status"))
		require.NoError(b, err)
		_, rest, ok := strings.Cut(string(status), "VmHWM:")
		require.True(b, ok)
		kB, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
		require.NoError(b, err)
		megabytes += kB / 1e3
	}
	return megabytes
}

// leave writes what exactextract needs to do the same.
func leave(b *testing.B, dir string, fields []raster.Outline, got Reduced) {
	type feature struct {
		Type       string         `json:"type"`
		Properties map[string]any `json:"properties"`
		Geometry   polygon        `json:"geometry"`
	}
	var features []feature
	means := make([]float64, len(fields))
	for i, f := range fields {
		require.NotNil(b, got.Scenes[i])
		means[i] = got.Scenes[i].Bands["red"]
		features = append(features, feature{"Feature", map[string]any{"id": i}, polygon{"Polygon", f}})
	}
	for name, v := range map[string]any{"fields.json": features, "means.json": means} {
		raw, err := json.Marshal(v)
		require.NoError(b, err)
		require.NoError(b, os.WriteFile(filepath.Join(dir, name), raw, 0o600))
	}
}

// shelves is an archive that keeps nothing but what it is asked to give back.
type shelves struct{ m sync.Map }

func (a *shelves) Put(body []byte) (oracle.Hash, error) {
	digest := oracle.Hash(sha256.Sum256(body))
	a.m.Store(digest, body)
	return digest, nil
}

func (a *shelves) Get(digest oracle.Hash) ([]byte, error) {
	body, ok := a.m.Load(digest)
	if !ok {
		return nil, fmt.Errorf("object %s is missing", digest)
	}
	return body.([]byte), nil
}

// BenchmarkSeason is what a season of six scenes of two bands costs for 10, 100
// and 1,000 fields that lie among each other on 20 km by 20 km: from a server on
// loopback through client, cache and recorder, cold and then warm.
func BenchmarkSeason(b *testing.B) {
	dir := benchDirForT(b)
	fields := onEarth(b, benchFields(1000, 20_000))
	var requests, served atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		requests.Add(1)
		w.Header().Set("ETag", `"1"`)
		http.ServeFile(&counting{w, &served}, r, filepath.Join(dir, "scene.tif"))
	}))
	b.Cleanup(server.Close)
	u, err := url.Parse(server.URL)
	require.NoError(b, err)
	client, err := fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true})
	require.NoError(b, err)
	b.Cleanup(client.Close)
	for _, n := range []int{10, 100, 1000} {
		for _, state := range []string{"cold", "warm"} {
			b.Run(fmt.Sprintf("%s/%d", state, n), func(b *testing.B) {
				isolateForB(b)
				var folder string
				fresh := func() {
					folder = b.TempDir()
				}
				fresh()
				if state == "warm" {
					season(b, client, folder, server.URL, fields[:n])
				}
				requests.Store(0)
				served.Store(0)
				for b.Loop() {
					if state == "cold" && requests.Load() > 0 {
						fresh()
					}
					season(b, client, folder, server.URL, fields[:n])
				}
				per := float64(n * b.N)
				b.ReportMetric(float64(requests.Load())/per, "requests/parcel")
				b.ReportMetric(float64(served.Load())/per/1e3, "kB/parcel")
				b.ReportMetric(b.Elapsed().Seconds()*1e3/per, "ms/parcel")
			})
		}
	}
}

func season(b *testing.B, client *fetch.Client, folder, root string, fields []raster.Outline) {
	cache, err := fetch.OpenCache(client, fetch.CacheConfig{Dir: folder, Fresh: time.Hour})
	require.NoError(b, err)
	recorder := fetch.NewRecorder(cache, &shelves{}, 0)
	area := areaOf(b, fields...)
	for month := range 6 {
		item := benchItem(fmt.Sprintf("%s/%d/red.tif", root, month))
		red := item.Assets["red"]
		red.Link.URL = strings.Replace(red.Link.URL, "red", "nir", 1)
		item.Assets["nir"] = red
		got, err := Reduce(b.Context(), recorder, item, Look{Bands: []string{"red", "nir"}}, area)
		require.NoError(b, err)
		require.NotNil(b, got.Scenes[len(fields)-1])
	}
}

// counting counts what is written.
type counting struct {
	http.ResponseWriter
	n *atomic.Int64
}

func (c *counting) Write(p []byte) (int, error) {
	c.n.Add(int64(len(p)))
	return c.ResponseWriter.Write(p)
}
