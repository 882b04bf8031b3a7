package satellite

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// priced is a server of one scene's files that counts, by file, what it is asked for.
type priced struct {
	root  string
	files map[string]string // name → path on disk

	mu       sync.Mutex
	requests map[string]int
	bytes    map[string]int64
}

func (p *priced) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := filepath.Base(r.URL.Path)
	w.Header().Set("ETag", `"1"`)
	p.mu.Lock()
	p.requests[name]++
	p.mu.Unlock()
	http.ServeFile(&meter{w, p, name}, r, p.files[name])
}

// meter counts bytes before they leave: whoever has read them finds them counted.
type meter struct {
	http.ResponseWriter
	p    *priced
	name string
}

func (m *meter) Write(b []byte) (int, error) {
	m.p.mu.Lock()
	m.p.bytes[m.name] += int64(len(b))
	m.p.mu.Unlock()
	return m.ResponseWriter.Write(b)
}

// asked is what a file was asked for since the last reset.
func (p *priced) asked(name string) (requests int, bytes int64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.requests[name], p.bytes[name]
}

func (p *priced) reset() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.requests, p.bytes = map[string]int{}, map[string]int64{}
}

const (
	pricedSide = 2560 // pixels of 10 m
	pricedTile = 512
)

// newPriced writes red, nir and classes as cloud-optimized files with overviews.
func newPriced(t *testing.T) *priced {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff, godal.Memory, "COG"))
	p := &priced{files: map[string]string{}}
	dir := t.TempDir()
	random := rand.New(rand.NewPCG(11, 12))
	for name, pixel := range map[string]float64{"red": 10, "nir": 10, "scl": 20} {
		side := int(pricedSide * 10 / pixel)
		mem, err := godal.Create(godal.Memory, "", 1, godal.UInt16, side, side)
		require.NoError(t, err)
		crs, err := godal.NewSpatialRefFromEPSG(32631)
		require.NoError(t, err)
		require.NoError(t, mem.SetSpatialRef(crs))
		crs.Close()
		require.NoError(t, mem.SetGeoTransform([6]float64{500000, pixel, 0, 5000000, 0, -pixel}))
		values := make([]uint16, side*side)
		for i := range values {
			if values[i] = 4; name != "scl" {
				values[i] = uint16(500 + random.IntN(4000)) // resists compression
			}
		}
		require.NoError(t, mem.Bands()[0].Write(0, 0, values, side, side))
		p.files[name+".tif"] = filepath.Join(dir, name+".tif")
		out, err := mem.Translate(p.files[name+".tif"], []string{"-of", "COG", "-co", fmt.Sprintf("BLOCKSIZE=%d", pricedTile), "-co", "COMPRESS=DEFLATE"})
		require.NoError(t, err)
		require.NoError(t, out.Close())
		require.NoError(t, mem.Close())
	}
	server := httptest.NewServer(p)
	t.Cleanup(server.Close)
	p.root = server.URL
	p.reset()
	return p
}

func (p *priced) item() Item {
	item := Item{ID: "priced", Catalogue: "test", Box: [4]float64{-180, -90, 180, 90}, Offset: OffsetRemoved, Assets: map[string]Asset{}}
	for _, name := range []string{"red", "nir", "scl"} {
		item.Assets[name] = Asset{Link: raster.Link{Provider: "test", URL: p.root + "/" + name + ".tif"}}
	}
	return item
}

// through is what a task reads through, with a cache in a folder.
func (p *priced) through(t *testing.T, folder string) fetch.Getter {
	t.Helper()
	u, err := url.Parse(p.root)
	require.NoError(t, err)
	client, err := fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true})
	require.NoError(t, err)
	t.Cleanup(client.Close)
	cache, err := fetch.OpenCache(client, fetch.CacheConfig{Dir: folder, Fresh: time.Hour})
	require.NoError(t, err)
	return fetch.NewRecorder(cache, &shelves{}, 0)
}

// tileBytes is the size of the tiles of a file under a window of 10 m pixels.
func (p *priced) tileBytes(t *testing.T, name string, w raster.Window, scale int) (size int64) {
	t.Helper()
	ds, err := godal.Open(p.files[name])
	require.NoError(t, err)
	defer ds.Close()
	tile := pricedTile * scale
	for y := w.Y / tile; y <= (w.Y+w.H-1)/tile; y++ {
		for x := w.X / tile; x <= (w.X+w.W-1)/tile; x++ {
			n, err := strconv.ParseInt(ds.Bands()[0].Metadata(fmt.Sprintf("BLOCK_SIZE_%d_%d", x, y), godal.Domain("TIFF")), 10, 64)
			require.NoError(t, err)
			size += n
		}
	}
	return size
}

// What a parcel costs is counted where it is paid: at the server.
func TestAParcelCostsThreeRequestsABandAndNoneAgain(t *testing.T) {
	isolateForB(t)
	p := newPriced(t)
	random := rand.New(rand.NewPCG(13, 14))
	side := 10.0 * pricedSide
	places := [][2]float64{{5120, 5120}, {5120, 9000}, {9000, 5120}, {30, 30}, {side - 200, side - 200}} // on corners and edges of tiles
	for range 12 {
		places = append(places, [2]float64{random.Float64() * (side - 200), random.Float64() * (side - 200)})
	}
	for _, at := range places {
		x, y := max(0, at[0]-70), max(0, at[1]-70)
		outline := rectangle(t, x, y, x+benchField, y+benchField)
		area := areaOf(t, outline)
		folder := t.TempDir()
		read := func() raster.Window {
			got, err := Reduce(t.Context(), p.through(t, folder), p.item(), Look{Bands: []string{"red", "nir"}}, area)
			require.NoError(t, err)
			require.EqualValues(t, 10000, got.Scenes[0].ClearBps)
			list, err := area.on(raster.Grid{CRS: crsOf(t), West: 500000, North: 5000000, DX: 10, DY: 10, Width: pricedSide, Height: pricedSide}, []int{0})
			require.NoError(t, err)
			return list[0].Window
		}
		p.reset()
		window := read()
		for name, scale := range map[string]int{"red.tif": 1, "nir.tif": 1, "scl.tif": 2} {
			requests, bytes := p.asked(name)
			require.LessOrEqual(t, requests, 3, "%s at %v", name, at)
			most := 2 * p.tileBytes(t, name, window, scale)
			if name == "scl.tif" { // all of one class: its tiles are smaller than its header
				continue
			}
			require.LessOrEqual(t, bytes, most, "%s at %v", name, at)
		}
		p.reset()
		read()
		for name := range p.files {
			requests, _ := p.asked(name)
			require.Zero(t, requests, "a warm cache asks for nothing, not for %s", name)
		}
	}
}

func TestTheCostOfAParcelFalls(t *testing.T) {
	isolateForB(t)
	p := newPriced(t)
	random := rand.New(rand.NewPCG(15, 16))
	var outlines []raster.Outline
	for range 200 {
		x, y := random.Float64()*(10*pricedSide-200), random.Float64()*(10*pricedSide-200)
		outlines = append(outlines, rectangle(t, x, y, x+benchField, y+benchField))
	}
	requests, bytes := 1e9, 1e18
	for _, n := range []int{10, 50, 200} {
		p.reset()
		_, err := Reduce(t.Context(), p.through(t, t.TempDir()), p.item(), Look{Bands: []string{"red", "nir"}}, areaOf(t, outlines[:n]...))
		require.NoError(t, err)
		asked, read := 0.0, 0.0
		for name := range p.files {
			r, b := p.asked(name)
			asked, read = asked+float64(r)/float64(n), read+float64(b)/float64(n)
		}
		require.Less(t, asked, requests, "%d parcels", n)
		require.Less(t, read, bytes, "%d parcels", n)
		requests, bytes = asked, read
	}
}
