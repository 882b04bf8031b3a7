package recorded_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/paulmach/orb"
	"github.com/paulmach/orb/geojson"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// layer is one band of a folder that a test writes.
type layer struct {
	pixels        []uint16
	width, height int
	at            [6]float64
	epsg          int
}

// acquisition is a folder with one scene as Sentinel-2 has it: red and near infrared
// of 10 m, short-wave infrared and classes of 20 m. Its pixels are recorded ones of
// June 2021, those of 20 m means of four.
type acquisition struct {
	t     *testing.T
	dir   string
	bands map[string]layer
	field orb.Polygon
	epsg  int // which the scene names; 0: none
}

// The field's pixels of 10 m: it begins and ends in the middle of pixels of 20 m.
const fieldX, fieldY, fieldW, fieldH = 15, 21, 14, 12

func newAcquisition(t *testing.T) *acquisition { return newAcquisitionIn(t, 32631) }

// newAcquisitionIn is one whose pixels lie at the same coordinates of a UTM zone.
func newAcquisitionIn(t *testing.T, epsg int) *acquisition {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff))
	ds, err := godal.Open("../../testdata/feeds/belgium-2021/S2L2A_31UFS_2021-06.tif")
	require.NoError(t, err)
	defer ds.Close()
	at, err := ds.GeoTransform()
	require.NoError(t, err)
	w, h := ds.Structure().SizeX/2*2, ds.Structure().SizeY/2*2
	read := func(band int) layer {
		l := layer{make([]uint16, w*h), w, h, at, epsg}
		require.NoError(t, ds.Bands()[band].Read(0, 0, l.pixels, w, h))
		return l
	}
	a := &acquisition{t: t, dir: t.TempDir(), bands: map[string]layer{"B04": read(2), "B08": read(6)}}
	fine := read(7)
	coarse := layer{make([]uint16, w*h/4), w / 2, h / 2, [6]float64{at[0], 2 * at[1], 0, at[3], 0, 2 * at[5]}, epsg}
	classes := coarse
	classes.pixels = make([]uint16, len(coarse.pixels))
	for i := range coarse.pixels {
		x, y := i%coarse.width, i/coarse.width
		sum := 0
		for k := range 4 {
			sum += int(fine.pixels[(2*y+k/2)*w+2*x+k%2])
		}
		coarse.pixels[i], classes.pixels[i] = uint16(sum/4), 4
		if (x+2*y)%7 == 0 {
			classes.pixels[i] = 9
		}
	}
	a.bands["B11"], a.bands["SCL"] = coarse, classes
	corner := func(x, y float64) orb.Point { return orb.Point{at[0] + x*at[1], at[3] + y*at[5]} }
	a.field = lonLat(t, epsg, orb.Polygon{{
		corner(fieldX, fieldY), corner(fieldX, fieldY+fieldH), corner(fieldX+fieldW, fieldY+fieldH), corner(fieldX+fieldW, fieldY), corner(fieldX, fieldY),
	}})
	return a
}

// lonLat takes an outline from a UTM zone to longitude and latitude.
func lonLat(t *testing.T, epsg int, p orb.Polygon) orb.Polygon {
	t.Helper()
	from, err := godal.NewSpatialRefFromEPSG(epsg)
	require.NoError(t, err)
	defer from.Close()
	to, err := godal.NewSpatialRefFromEPSG(4326)
	require.NoError(t, err)
	defer to.Close()
	move, err := godal.NewTransform(from, to)
	require.NoError(t, err)
	defer move.Close()
	for i := range p[0] {
		x, y := p[0][i][:1], p[0][i][1:]
		require.NoError(t, move.TransformEx(x, y, nil, nil))
	}
	return p
}

// write writes the folder: the coarse band first, for nothing may rest on the order.
func (a *acquisition) write() {
	a.t.Helper()
	files := map[string]recorded.BandFile{}
	for name, l := range a.bands {
		path := filepath.Join(a.dir, name+".tif")
		ds, err := godal.Create(godal.GTiff, path, 1, godal.UInt16, l.width, l.height)
		require.NoError(a.t, err)
		crs, err := godal.NewSpatialRefFromEPSG(l.epsg)
		require.NoError(a.t, err)
		require.NoError(a.t, ds.SetSpatialRef(crs))
		crs.Close()
		require.NoError(a.t, ds.SetGeoTransform(l.at))
		require.NoError(a.t, ds.Bands()[0].Write(0, 0, l.pixels, l.width, l.height))
		require.NoError(a.t, ds.Close())
		b, err := os.ReadFile(path)
		require.NoError(a.t, err)
		sum := sha256.Sum256(b)
		files[name] = recorded.BandFile{File: name + ".tif", SHA256: hex.EncodeToString(sum[:])}
	}
	feature := geojson.NewFeature(a.field)
	feature.Properties["field_id"], feature.Properties["area_ha"] = "F", 1.68
	fields, err := geojson.NewFeatureCollection().Append(feature).MarshalJSON()
	require.NoError(a.t, err)
	require.NoError(a.t, os.WriteFile(filepath.Join(a.dir, "fields.geojson"), fields, 0o600))
	june := time.Date(2021, 6, 14, 10, 46, 0, 0, time.UTC)
	manifest, err := json.Marshal(recorded.Manifest{
		Name: "two-grids", Fields: "fields.geojson",
		Imagery: recorded.Imagery{
			Platform: "sentinel-2", Tile: "31UFS", EPSG: 32631, Bands: []string{"B11", "B04", "SCL", "B08"}, Scale: 1e-4, Nodata: 65535,
			Scenes: []recorded.Scene{{ID: "one", Files: files, Start: june, End: june, EPSG: a.epsg}},
		},
		Catalogues: []recorded.Catalogue{{Name: "earth-search", Shape: recorded.ShapeEarthSearch, Collection: "sentinel-2-l2a"}},
	})
	require.NoError(a.t, err)
	require.NoError(a.t, os.WriteFile(filepath.Join(a.dir, "manifest.json"), manifest, 0o600))
}

// server serves the folder as it is now.
func (a *acquisition) server() *recorded.Server {
	a.t.Helper()
	a.write()
	data, err := recorded.Load(a.dir)
	require.NoError(a.t, err)
	server, err := recorded.New(data, data.End, zap.NewNop(), recorded.Options{})
	require.NoError(a.t, err)
	return server
}

// read has the real client find the scene, and returns what reads the field of it.
func (a *acquisition) read(inject ...recorded.Injection) (satellite.Item, func(satellite.Item) *oracle.Scene) {
	a.t.Helper()
	server := a.server()
	for _, in := range inject {
		_, err := server.Inject(in)
		require.NoError(a.t, err)
	}
	web := httptest.NewServer(server)
	a.t.Cleanup(web.Close)
	at, err := url.Parse(web.URL)
	require.NoError(a.t, err)
	getter, err := fetch.NewClient(fetch.Config{Hosts: []string{at.Host}, Private: true, Backoff: time.Millisecond, Tries: 1})
	require.NoError(a.t, err)
	a.t.Cleanup(getter.Close)
	area, err := satellite.NewArea([]raster.Outline{outline(a.field)})
	require.NoError(a.t, err)
	items, _, err := satellite.Search(a.t.Context(), getter, satellite.Catalogue{
		Name: "earth-search", Kind: satellite.EarthSearch, URL: web.URL + "/earth-search/v1", Collection: "sentinel-2-l2a",
	}, satellite.Query{From: time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC).Unix(), To: time.Date(2021, 7, 1, 0, 0, 0, 0, time.UTC).Unix(), Box: area.Box()})
	require.NoError(a.t, err)
	require.Len(a.t, items, 1)
	return items[0], func(item satellite.Item) *oracle.Scene {
		bands, err := satellite.BandsOf([]string{"ndvi", "ndmi"})
		require.NoError(a.t, err)
		reduced, err := satellite.Reduce(a.t.Context(), getter, item, satellite.Look{Bands: bands}, area)
		require.NoError(a.t, err)
		return reduced.Scenes[0]
	}
}

// want is the mean of both indices over the field's pixels of 10 m that no class
// rules out, each pixel taking what the pixel of 20 m above it holds.
func (a *acquisition) want(ruledOut func(x int, class uint16) bool) (ndvi, ndmi float64, clear int) {
	red, nir, swir, scl := a.bands["B04"], a.bands["B08"], a.bands["B11"], a.bands["SCL"]
	for y := fieldY; y < fieldY+fieldH; y++ {
		for x := fieldX; x < fieldX+fieldW; x++ {
			under := y/2*swir.width + x/2
			if ruledOut(x, scl.pixels[under]) {
				continue
			}
			r, n, s := float64(red.pixels[y*red.width+x]), float64(nir.pixels[y*nir.width+x]), float64(swir.pixels[under])
			ndvi, ndmi, clear = ndvi+(n-r)/(n+r), ndmi+(n-s)/(n+s), clear+1
		}
	}
	return ndvi / float64(clear), ndmi / float64(clear), clear
}

// TestASceneOfTwoGrids: bands of 10 m and of 20 m and classes of 20 m are served each
// on its own grid, and the client makes of them what a loop over the pixels makes.
func TestASceneOfTwoGrids(t *testing.T) {
	a := newAcquisition(t)
	item, reduce := a.read()
	got := reduce(item)
	ndvi, ndmi, clear := a.want(func(_ int, class uint16) bool { return class == 9 })
	require.Less(t, clear, fieldW*fieldH)
	require.InDelta(t, ndvi, got.Indices["ndvi"], 1e-6)
	require.InDelta(t, ndmi, got.Indices["ndmi"], 1e-6)
	require.InDelta(t, float64(clear), got.Pixels, 1e-6)
	require.InDelta(t, 10000*float64(clear)/(fieldW*fieldH), got.ClearBps, 1)

	blind, _, _ := a.want(func(int, uint16) bool { return false })
	delete(item.Assets, "scl")
	require.InDelta(t, blind, reduce(item).Indices["ndvi"], 1e-6)
	require.NotEqual(t, blind, ndvi)
}

// TestASceneOfAnotherZone: a tile may lie in another coordinate system than the rest.
func TestASceneOfAnotherZone(t *testing.T) {
	a := newAcquisitionIn(t, 32632)
	a.epsg = 32632
	item, reduce := a.read()
	got := reduce(item)
	ndvi, _, clear := a.want(func(_ int, class uint16) bool { return class == 9 })
	require.InDelta(t, ndvi, got.Indices["ndvi"], 1e-6)
	require.InDelta(t, float64(clear), got.Pixels, 1e-6)
}

// TestTroubleOnTwoGrids: what is injected reaches every band on its own grid.
func TestTroubleOnTwoGrids(t *testing.T) {
	a := newAcquisition(t)
	half := append(orb.Ring{}, a.field[0]...)
	for _, i := range []int{2, 3} { // the eastern corners go to the middle
		half[i] = orb.Point{(a.field[0][0][0] + a.field[0][3][0]) / 2, half[i][1]}
	}
	item, reduce := a.read(recorded.Injection{Kind: recorded.KindCloud, Class: recorded.ClassHigh, Outline: orb.Polygon{half}})
	ndvi, ndmi, clear := a.want(func(x int, class uint16) bool { return class == 9 || x < fieldX+fieldW/2 })
	got := reduce(item)
	require.InDelta(t, float64(clear), got.Pixels, 1e-6)
	require.InDelta(t, ndvi, got.Indices["ndvi"], 1e-6, "what the cloud leaves")
	require.InDelta(t, ndmi, got.Indices["ndmi"], 1e-6)
	delete(item.Assets, "scl")
	blind := reduce(item)
	require.Greater(t, blind.Bands["swir16"], got.Bands["swir16"]+0.1, "the cloud is in the band of 20 m")
	require.Greater(t, blind.Bands["red"], got.Bands["red"]+0.1, "and in that of 10 m")

	item, reduce = newAcquisition(t).read(recorded.Injection{Kind: recorded.KindStrip, Field: "F"})
	got = reduce(item)
	require.InDelta(t, recorded.Soil["B04"], got.Bands["red"], 1e-4)
	// A pixel of 20 m is stripped when its centre is inside: here every one but those of the first column and row.
	require.InDelta(t, recorded.Soil["B11"], got.Bands["swir16"], 0.03)
}

// TestBandsOfAnotherPlaceAreNamed: a folder that would be served wrongly is not.
func TestBandsOfAnotherPlaceAreNamed(t *testing.T) {
	for says, spoil := range map[string]func(*layer){
		"band B11: B11.tif: it is not in EPSG:32631": func(l *layer) { l.epsg = 32632 },
		"B11.tif: its transform":                     func(l *layer) { l.at[5] = -l.at[5] },
		"want bands of one place":                    func(l *layer) { l.at[0] += 1e5 },
	} {
		a := newAcquisition(t)
		l := a.bands["B11"]
		spoil(&l)
		a.bands["B11"] = l
		answer := httptest.NewRecorder()
		a.server().ServeHTTP(answer, httptest.NewRequest(http.MethodPost, "/earth-search/v1/search", strings.NewReader("{}")))
		require.Equal(t, http.StatusInternalServerError, answer.Code)
		require.Contains(t, answer.Body.String(), says)
	}
}
