package satellite

import (
	"encoding/csv"
	"encoding/json"
	"math"
	"os"
	"strconv"
	"testing"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestAMeanWeighsPixelsByTheirCoverage(t *testing.T) {
	red, nir := utm(10, 4, 4, 1000), utm(10, 4, 4, 3000)
	red.values[1*4+1], nir.values[1*4+1] = 2000, 2000 // half covered below
	item, getter := scene1(t, map[string]image{"red": red, "nir": nir})
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir", "swir16"}}, areaOf(t, rectangle(t, 15, 10, 30, 20)))
	require.NoError(t, err)
	s := got.Scenes[0]
	require.Equal(t, "one", s.Item)
	require.Equal(t, "test", s.Source)
	require.InDelta(t, 1.5, s.Pixels, 1e-6)
	require.EqualValues(t, 10000, s.ClearBps)
	require.InDelta(t, (0.5*0.2+1*0.1)/1.5, s.Bands["red"], 1e-7)
	require.InDelta(t, (0.5*0+1*0.5)/1.5, s.Indices["ndvi"], 1e-6, "per pixel, then averaged")
	require.NotContains(t, s.Bands, "swir16", "the item lacks it")
	require.NotContains(t, s.Indices, "ndmi")
}

func TestIndices(t *testing.T) {
	item, getter := scene1(t, map[string]image{
		"blue": utm(10, 2, 2, 300), "green": utm(10, 2, 2, 500), "red": utm(10, 2, 2, 400),
		"nir": utm(10, 2, 2, 4000), "swir16": utm(10, 2, 2, 2000), "swir22": utm(10, 2, 2, 1200), "rededge2": utm(10, 2, 2, 2500),
	})
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"blue", "green", "red", "rededge2", "nir", "swir16", "swir22"}}, areaOf(t, rectangle(t, 0, 0, 20, 20)))
	require.NoError(t, err)
	for name, want := range map[string]float64{"ndvi": 3600.0 / 4400, "ndmi": 2000.0 / 6000, "ndti": 800.0 / 3200, "ndwi": -3500.0 / 4500, "psri": 100.0 / 2500, "evi2": 2.5 * 0.36 / (0.4 + 2.4*0.04 + 1)} {
		require.InDelta(t, want, got.Scenes[0].Indices[name], 1e-6, name)
	}
	require.Len(t, got.Scenes[0].Bands, 7)
}

func TestClassesAndCoarseBandsLieUnderTheirPixels(t *testing.T) {
	scl := utm(20, 2, 2, 4)
	scl.values[0] = 9 // cloud over the north-west quarter
	swir := utm(20, 2, 2, 1000)
	swir.values[3] = 3000 // south-east
	item, getter := scene1(t, map[string]image{"red": utm(10, 4, 4, 1000), "nir": utm(10, 4, 4, 3000), "swir16": swir, "scl": scl})
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"swir16", "red", "nir"}}, areaOf(t, rectangle(t, 0, 0, 40, 40), rectangle(t, 0, 0, 20, 20), rectangle(t, 20, 20, 40, 40)))
	require.NoError(t, err)
	whole, north, south := got.Scenes[0], got.Scenes[1], got.Scenes[2]
	require.EqualValues(t, 7500, whole.ClearBps)
	require.InDelta(t, 12, whole.Pixels, 1e-6)
	require.InDelta(t, (0.1+0.1+0.3)/3, whole.Bands["swir16"], 1e-7)
	require.Zero(t, north.ClearBps)
	require.Empty(t, north.Bands)
	require.Empty(t, north.Indices)
	require.InDelta(t, 0.3, south.Bands["swir16"], 1e-7)
}

func TestEveryClass(t *testing.T) {
	for class := range 16 {
		want := class == 2 || class >= 4 && class <= 7
		require.Equal(t, want, allowed(float32(class)), "class %d", class)
	}
	require.False(t, allowed(float32(math.NaN())))
}

func TestMissingAndAbsurdPixelsDoNotCount(t *testing.T) {
	red := utm(10, 4, 1, 1000)
	red.values[0], red.values[1], red.values[2] = float32(math.NaN()), 65535, 16001
	item, getter := scene1(t, map[string]image{"red": red, "nir": utm(10, 4, 1, 3000)})
	missing := 65535.0
	a := item.Assets["red"]
	a.NoData = &missing
	item.Assets["red"] = a
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, areaOf(t, rectangle(t, 0, 0, 40, 10)))
	require.NoError(t, err)
	require.EqualValues(t, 2500, got.Scenes[0].ClearBps)
	require.InDelta(t, 0.1, got.Scenes[0].Bands["red"], 1e-7)
}

func TestAPartOutsideTheSceneIsNotClear(t *testing.T) {
	item, getter := scene1(t, map[string]image{"red": utm(10, 4, 4, 1000), "nir": utm(10, 4, 4, 3000)})
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, areaOf(t, rectangle(t, 20, 0, 100, 40), rectangle(t, 500, 0, 600, 40)))
	require.NoError(t, err)
	require.EqualValues(t, 2500, got.Scenes[0].ClearBps)
	require.Nil(t, got.Scenes[1], "the scene does not reach it")
}

func TestNothingIsReadForParcelsElsewhere(t *testing.T) {
	item, getter := scene1(t, map[string]image{"red": utm(10, 4, 4, 1000)})
	item.Box = [4]float64{10, 10, 11, 11}
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red"}}, areaOf(t, rectangle(t, 0, 0, 20, 20)))
	require.NoError(t, err)
	require.Equal(t, []*oracle.Scene{nil}, got.Scenes)
	require.Zero(t, getter.calls)
}

func TestDarkPixelsSayWhoseOffsetIsWrong(t *testing.T) {
	item, getter := scene1(t, map[string]image{"red": utm(10, 4, 4, 400), "nir": utm(10, 4, 4, 3000)})
	item.Baseline = 5.09
	area := areaOf(t, rectangle(t, 0, 0, 40, 40))
	_, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, area)
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
	require.ErrorContains(t, err, "the offset was already removed")

	item.Offset = OffsetRemoved
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, area)
	require.NoError(t, err)
	require.InDelta(t, 0.04, got.Scenes[0].Bands["red"], 1e-7)
	require.Equal(t, []string{"test: one: reflectance is 0.0001·DN+0, because its flag says the offset is removed."}, got.Notes)

	bright, getter := scene1(t, map[string]image{"red": utm(10, 4, 4, 1400), "nir": utm(10, 4, 4, 3000)})
	bright.Offset = OffsetRemoved
	got, err = Reduce(t.Context(), getter, bright, Look{Bands: []string{"red", "nir"}}, area)
	require.NoError(t, err)
	require.Contains(t, got.Notes[1], "an offset may still be in it")
}

func TestTheOffsetRule(t *testing.T) {
	number := func(v float64) *float64 { return &v }
	for name, one := range map[string]struct {
		item  Item
		asset Asset
		want  float64
		why   string
	}{
		"flag removed wins over the band":  {Item{Offset: OffsetRemoved, Baseline: 5}, Asset{Offset: number(-0.1)}, 0, "flag says the offset is removed"},
		"flag kept, band states":           {Item{Offset: OffsetKept, Baseline: 5}, Asset{Offset: number(-0.1)}, -0.1, "band states"},
		"no flag, band states":             {Item{Baseline: 5.1}, Asset{Offset: number(-0.1)}, -0.1, "band states"},
		"band states none":                 {Item{Baseline: 5.1}, Asset{Offset: number(0)}, 0, "band states"},
		"baseline 4 and nothing else":      {Item{Baseline: 4}, Asset{}, -0.1, "baseline 04.00 adds it"},
		"baseline under 4":                 {Item{Baseline: 2.12}, Asset{}, 0, "no offset is stated"},
		"composite":                        {Item{Start: 0, End: 9}, Asset{}, 0, "no offset is stated"},
		"composite with baseline":          {Item{Start: 0, End: 9, Baseline: 5}, Asset{}, 0, "no offset is stated"},
		"flag kept and nothing else after": {Item{Offset: OffsetKept, Baseline: 4}, Asset{}, -0.1, "baseline 04.00"},
	} {
		t.Run(name, func(t *testing.T) {
			e := one.item.decide(one.asset)
			require.Equal(t, one.want, e.offset)
			require.Equal(t, 1e-4, e.scale)
			require.Contains(t, one.item.because(one.asset, e), one.why)
		})
	}
	require.Equal(t, 2e-4, Item{}.decide(Asset{Scale: number(2e-4)}).scale)
}

func TestScenesThatCannotBeRead(t *testing.T) {
	area := areaOf(t, rectangle(t, 0, 0, 20, 20))
	item, getter := scene1(t, map[string]image{"red": utm(10, 2, 2, 1), "nir": utm(10, 2, 2, 1)})
	_, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"blue"}}, area)
	require.ErrorContains(t, err, "it has none of the bands [blue]")

	getter.bytes[item.Assets["nir"].Link.URL] = []byte("not a picture")
	_, err = Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, area)
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)

	delete(getter.bytes, item.Assets["nir"].Link.URL)
	_, err = Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, area)
	require.ErrorIs(t, err, oracle.ReasonSourceDown)

	other := utm(10, 2, 2, 1)
	other.epsg = 32632
	item, getter = scene1(t, map[string]image{"red": utm(10, 2, 2, 1), "nir": other})
	_, err = Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, area)
	require.ErrorContains(t, err, "different coordinate systems")
}

func TestTilesAreReadInTurn(t *testing.T) {
	const size = 1500
	nir := utm(10, size, size, 3000)
	item, getter := scene1(t, map[string]image{"red": utm(10, size, size, 1000), "nir": nir})
	area := areaOf(t, rectangle(t, 0, 0, 100, 100), rectangle(t, 14900, 14900, 15000, 15000), rectangle(t, 110, 0, 200, 100), rectangle(t, 50, 5050, 150, 5150))
	list, err := area.on(raster.Grid{CRS: crsOf(t), West: 500000, North: 5000000, DX: 10, DY: 10, Width: size, Height: size}, []int{0, 1, 2, 3})
	require.NoError(t, err)
	all := batches(list, [2]int{size / 2, size / 2})
	require.Len(t, all, 1)
	var order []int
	for _, p := range all[0] {
		order = append(order, p.parcel)
	}
	require.Equal(t, []int{0, 2, 3, 1}, order, "all of one tile before the next")
	got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, area)
	require.NoError(t, err)
	for _, s := range got.Scenes {
		require.GreaterOrEqual(t, s.ClearBps, uint16(9998))
		require.InDelta(t, 0.5, s.Indices["ndvi"], 1e-6)
	}
}

func TestBatchesAreBounded(t *testing.T) {
	var list []placed
	for i := range 9 {
		list = append(list, placed{i, raster.Coverage{Window: raster.Window{X: 1000 * i, W: 500, H: 500}}})
	}
	list = append(list, placed{9, raster.Coverage{Window: raster.Window{Y: 9, W: 1000, H: 1000}}})
	seen := 0
	for _, batch := range batches(list, [2]int{512, 512}) {
		pixels := 0
		for _, p := range batch {
			pixels += p.Window.Pixels()
		}
		require.True(t, pixels <= maxBatch || len(batch) == 1, "%d pixels", pixels)
		seen += len(batch)
	}
	require.Equal(t, len(list), seen)
	require.Empty(t, batches(nil, [2]int{1, 1}))
}

func crsOf(t *testing.T) string {
	sr, err := godal.NewSpatialRefFromEPSG(32631)
	require.NoError(t, err)
	defer sr.Close()
	wkt, err := sr.WKT()
	require.NoError(t, err)
	return wkt
}

func TestAreas(t *testing.T) {
	_, err := NewArea(nil)
	require.ErrorContains(t, err, "area of 0 parcels")
	_, err = NewArea([]raster.Outline{{}})
	require.ErrorContains(t, err, "parcel 0")
	a := areaOf(t, raster.Outline{{{1, 2}, {3, 2}, {3, 4}, {1, 2}}}, raster.Outline{{{-5, 7}, {-4, 7}, {-4, 8}, {-5, 7}}})
	require.Equal(t, [4]float64{-5, 2, 3, 8}, a.Box())
	require.Equal(t, []int{0}, a.touching([4]float64{0, 0, 9, 5}))
	require.Equal(t, []int{0, 1}, a.touching([4]float64{170, -90, 160, 90}), "a box across 180°")
}

// spain is a real field whose scenes hold NaN where clouds were.
func TestSpainIsThePublishedSeries(t *testing.T) {
	const spain = "../../testdata/feeds/spain-2019/"
	raw, err := os.ReadFile(spain + "fields.geojson")
	require.NoError(t, err)
	var fields struct {
		Features []struct {
			Geometry struct{ Coordinates raster.Outline }
		}
	}
	require.NoError(t, json.Unmarshal(raw, &fields))
	area := areaOf(t, fields.Features[0].Geometry.Coordinates)
	centres := areaOf(t, fields.Features[0].Geometry.Coordinates)
	centres.cover = coverCentres
	f, err := os.Open(spain + "summary.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	compared := 0
	for _, row := range rows[1:] {
		path := spain + "S2L2A_30TUM_" + row[0] + ".tif"
		if _, err := os.Stat(path); err != nil {
			continue // not among the dates kept here
		}
		item, getter := scene1(t, split(t, path, "red", "nir", "scl"))
		got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, area)
		require.NoError(t, err)
		clear, err := strconv.ParseFloat(row[1], 64)
		require.NoError(t, err)
		ndvi, err := strconv.ParseFloat(row[4], 64)
		require.NoError(t, err)
		s := got.Scenes[0]
		tolerance := 1.1e-3 // exact coverage against pixel centres
		if clear < 0.5 {
			tolerance = 3e-3 // of few pixels the edge weighs more
		}
		require.InDelta(t, ndvi, s.Indices["ndvi"], tolerance, row[0])
		got, err = Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, centres)
		require.NoError(t, err)
		require.InDelta(t, ndvi, got.Scenes[0].Indices["ndvi"], 1e-4, "%s by pixel centres, as it was published", row[0])
		require.InDelta(t, clear, float64(s.ClearBps)/1e4, 0.03, row[0])
		compared++
	}
	require.Equal(t, 33, compared)
}

// coverCentres counts a pixel whole if its centre lies inside.
func coverCentres(g raster.Grid, outline raster.Outline) (raster.Coverage, error) {
	c, err := raster.Cover(g, outline)
	for i := range c.Weight {
		x := g.West + (float64(c.Window.X+i%c.Window.W)+0.5)*g.DX
		y := g.North - (float64(c.Window.Y+i/c.Window.W)+0.5)*g.DY
		inside := false
		for _, ring := range outline {
			for j := 1; j < len(ring); j++ {
				a, b := ring[j-1], ring[j]
				if (a[1] > y) != (b[1] > y) && x < a[0]+(y-a[1])*(b[0]-a[0])/(b[1]-a[1]) {
					inside = !inside
				}
			}
		}
		c.Weight[i] = 0
		if inside {
			c.Weight[i] = 1
		}
	}
	return c, err
}

// split takes the first bands of a file apart, one image each.
func split(t *testing.T, path string, names ...string) map[string]image {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff))
	ds, err := godal.Open(path)
	require.NoError(t, err)
	defer ds.Close()
	place, err := ds.GeoTransform()
	require.NoError(t, err)
	s := ds.Structure()
	out := make(map[string]image)
	for i, name := range names {
		im := image{epsg: 32630, west: place[0], north: place[3], pixel: place[1], width: s.SizeX, height: s.SizeY, values: make([]float32, s.SizeX*s.SizeY)}
		require.NoError(t, ds.Bands()[i].Read(0, 0, im.values, s.SizeX, s.SizeY))
		out[name] = im
	}
	return out
}
