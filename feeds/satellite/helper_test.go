package satellite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// files is a Getter over GeoTIFFs in memory, by URL.
type files struct {
	mu     sync.Mutex
	bytes  map[string][]byte
	calls  int
	served int64
}

func (f *files) Fetch(_ context.Context, r fetch.Request) (fetch.Response, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.calls++
	b, ok := f.bytes[r.URL]
	if !ok || r.Offset >= int64(len(b)) {
		return fetch.Response{}, fetch.Down(r.Provider, r.String(), errors.New("status 404"))
	}
	f.served += min(r.Length, int64(len(b))-r.Offset)
	return fetch.Response{Body: b[r.Offset:min(r.Offset+r.Length, int64(len(b)))], Total: int64(len(b)), ETag: "v", Status: 206}, nil
}

// image is one band's file to write: float32 in UTM, north-up.
type image struct {
	epsg          int
	west, north   float64
	pixel         float64
	width, height int
	values        []float32
	levels        []int // by how much each overview is smaller
}

// utm is a patch on the central meridian of zone 31 with every pixel the same.
func utm(pixel float64, width, height int, value float32) image {
	i := image{epsg: 32631, west: 500000, north: 5000000, pixel: pixel, width: width, height: height, values: make([]float32, width*height)}
	for n := range i.values {
		i.values[n] = value
	}
	return i
}

func (i image) write(t testing.TB) []byte {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff))
	path := filepath.Join(t.TempDir(), "band.tif")
	ds, err := godal.Create(godal.GTiff, path, 1, godal.Float32, i.width, i.height)
	require.NoError(t, err)
	crs, err := godal.NewSpatialRefFromEPSG(i.epsg)
	require.NoError(t, err)
	defer crs.Close()
	require.NoError(t, ds.SetSpatialRef(crs))
	require.NoError(t, ds.SetGeoTransform([6]float64{i.west, i.pixel, 0, i.north, 0, -i.pixel}))
	require.NoError(t, ds.Bands()[0].Write(0, 0, i.values, i.width, i.height))
	if len(i.levels) > 0 {
		require.NoError(t, ds.BuildOverviews(godal.Levels(i.levels...), godal.Resampling(godal.Average)))
	}
	require.NoError(t, ds.Close())
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	return b
}

// scene1 is an item made of images, with the getter that has them.
func scene1(t testing.TB, images map[string]image) (Item, *files) {
	t.Helper()
	f := &files{bytes: make(map[string][]byte)}
	item := Item{ID: "one", Catalogue: "test", Start: 1000, End: 1000, Box: [4]float64{-180, -90, 180, 90}, Assets: make(map[string]Asset)}
	for name, i := range images {
		link := fmt.Sprintf("http://files.test/%s.tif", name)
		f.bytes[link] = i.write(t)
		item.Assets[name] = Asset{Link: raster.Link{Provider: "test", URL: link}}
	}
	return item, f
}

// rectangle is an outline around a box of metres from the patch's north-west
// corner. The patch lies on 3° east at about 45.15° north.
func rectangle(t testing.TB, x0, y0, x1, y1 float64) raster.Outline {
	t.Helper()
	from, err := godal.NewSpatialRefFromEPSG(32631)
	require.NoError(t, err)
	defer from.Close()
	to, err := godal.NewSpatialRefFromEPSG(4326)
	require.NoError(t, err)
	defer to.Close()
	move, err := godal.NewTransform(from, to)
	require.NoError(t, err)
	defer move.Close()
	xs := []float64{x0, x1, x1, x0, x0}
	ys := []float64{y0, y0, y1, y1, y0}
	for i := range xs {
		xs[i], ys[i] = 500000+xs[i], 5000000-ys[i]
	}
	require.NoError(t, move.TransformEx(xs, ys, nil, nil))
	ring := make([][2]float64, len(xs))
	for i := range xs {
		ring[i] = [2]float64{xs[i], ys[i]}
	}
	ring[len(ring)-1] = ring[0]
	return raster.Outline{ring}
}

func areaOf(t testing.TB, outlines ...raster.Outline) *Area {
	t.Helper()
	area, err := NewArea(outlines)
	require.NoError(t, err)
	return area
}

func seconds(t testing.TB, text string) int64 {
	t.Helper()
	at, err := time.Parse(time.RFC3339, text)
	require.NoError(t, err)
	return at.Unix()
}
