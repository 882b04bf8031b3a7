package satellite

import (
	"fmt"
	"testing"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// coarse is a 10 m patch with overviews of 20 and 40 m.
func coarse(side int, value float32) image {
	i := utm(10, side, side, value)
	i.levels = []int{2, 4}
	return i
}

func TestTheCoarsestOverviewThatSufficesIsRead(t *testing.T) {
	const side = 400
	red := coarse(side, 0)
	for i := range red.values { // columns of 1000 and 2000, so that only full resolution tells them apart
		red.values[i] = 1000 + 1000*float32(i%2)
	}
	item, getter := scene1(t, map[string]image{"red": red, "nir": coarse(side, 3000)})
	area := areaOf(t, rectangle(t, 0, 0, 10, 4000))
	for resolution, want := range map[float64]struct {
		mean  float64
		pixel float64 // metres
		note  string
	}{
		0: {0.10, 10, ""}, 9: {0.10, 10, "red is read from its full resolution of 400 × 400 pixels, the coarsest that is no coarser than 9 m"},
		19: {0.10, 10, "full resolution"}, 20: {0.15, 20, "red is read from its overview of 200 × 200 pixels"}, 39: {0.15, 20, "200 × 200"},
		40: {0.15, 40, "its overview of 100 × 100 pixels"}, 1000: {0.15, 40, "100 × 100"},
	} {
		t.Run(fmt.Sprint(resolution), func(t *testing.T) {
			getter.served = 0
			got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}, Resolution: resolution}, area)
			require.NoError(t, err)
			s := got.Scenes[0]
			require.InDelta(t, want.mean, s.Bands["red"], 1e-6)
			require.InDelta(t, 400*10/want.pixel*10/want.pixel, s.Pixels, 1e-3)
			require.EqualValues(t, 10000, s.ClearBps)
			if want.note == "" {
				require.Len(t, got.Notes, 1)
			} else {
				require.Contains(t, got.Notes[1], want.note)
			}
			if want.pixel == 40 {
				require.Less(t, getter.served, int64(2*side*side*4/4), "bytes")
			}
		})
	}
}

func TestACoarsePixelIsClearIfAllOfItIs(t *testing.T) {
	scl := utm(20, 20, 20, 4)
	scl.values[0] = 9 // a quarter of the first pixel of 40 m
	item, getter := scene1(t, map[string]image{"red": coarse(40, 1000), "nir": coarse(40, 3000), "scl": scl})
	area := areaOf(t, rectangle(t, 0, 0, 400, 400), rectangle(t, 0, 0, 40, 40), rectangle(t, 40, 0, 80, 40))
	for resolution, want := range map[float64][3]uint16{0: {9975, 7500, 10000}, 40: {9900, 0, 10000}} {
		got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}, Resolution: resolution}, area)
		require.NoError(t, err)
		for i, s := range got.Scenes {
			require.InDelta(t, want[i], s.ClearBps, 1, "%g m, parcel %d", resolution, i)
		}
	}
}

// Parcels are moved to the raster's coordinates, whichever they are; pixels are
// never resampled.
func TestRastersOfOtherCoordinateSystems(t *testing.T) {
	for _, one := range []struct {
		epsg     int
		lon, lat float64
		pixel    float64
	}{
		{32631, 5.3, 50.6, 10},   // the zone of the place
		{32632, 5.3, 50.6, 10},   // its neighbour's
		{32733, 15.2, -33.1, 10}, // south
		{4326, 5.3, 50.6, 1e-4},  // degrees, latitude first by its authority
		{3035, 5.3, 50.6, 10},    // northing first by its authority
		{3857, 5.3, 50.6, 15},
	} {
		t.Run(fmt.Sprint(one.epsg), func(t *testing.T) {
			x, y := moved(t, one.epsg, one.lon, one.lat)
			const side = 200
			red := image{epsg: one.epsg, west: x - side/2*one.pixel, north: y + side/2*one.pixel, pixel: one.pixel, width: side, height: side, values: make([]float32, side*side)}
			nir := red
			nir.values = make([]float32, side*side)
			for i := range red.values {
				red.values[i], nir.values[i] = float32(1000+10*(i%side)), float32(1000+10*(i/side))
			}
			item, getter := scene1(t, map[string]image{"red": red, "nir": nir})
			d := 0.003 // degrees east and north of the middle
			at := raster.Outline{{{one.lon + d, one.lat + d}, {one.lon + d + 1e-3, one.lat + d}, {one.lon + d + 1e-3, one.lat + d + 1e-3}, {one.lon + d, one.lat + d + 1e-3}, {one.lon + d, one.lat + d}}}
			got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red", "nir"}}, areaOf(t, at))
			require.NoError(t, err)
			east, north := moved(t, one.epsg, one.lon+d+5e-4, one.lat+d+5e-4)
			s := got.Scenes[0]
			require.NotNil(t, s)
			require.EqualValues(t, 10000, s.ClearBps)
			require.InDelta(t, 1000+10*((east-red.west)/one.pixel-0.5), s.Bands["red"]*1e4, 1, "columns run east")
			require.InDelta(t, 1000+10*((red.north-north)/one.pixel-0.5), s.Bands["nir"]*1e4, 1, "rows run south")
		})
	}
}

// moved is a place in coordinates of a system, easting first.
func moved(t *testing.T, epsg int, lon, lat float64) (x, y float64) {
	t.Helper()
	from, err := godal.NewSpatialRefFromEPSG(4326)
	require.NoError(t, err)
	defer from.Close()
	to, err := godal.NewSpatialRefFromEPSG(epsg)
	require.NoError(t, err)
	defer to.Close()
	move, err := godal.NewTransform(from, to)
	require.NoError(t, err)
	defer move.Close()
	xs, ys := []float64{lon}, []float64{lat}
	require.NoError(t, move.TransformEx(xs, ys, nil, nil))
	return xs[0], ys[0]
}

func TestOverviewsOfDegreesAreMeasuredInMetres(t *testing.T) {
	i := image{epsg: 4326, west: 3, north: 45, pixel: 1e-4, width: 200, height: 200, values: make([]float32, 200*200), levels: []int{2, 4}}
	for n := range i.values {
		i.values[n] = 1000
	}
	item, getter := scene1(t, map[string]image{"red": i})
	square := raster.Outline{{{3.002, 44.99}, {3.004, 44.99}, {3.004, 44.992}, {3.002, 44.992}, {3.002, 44.99}}}
	for resolution, want := range map[float64]string{0: "", 20: "full resolution of 200", 23: "overview of 100", 50: "overview of 50"} {
		got, err := Reduce(t.Context(), getter, item, Look{Bands: []string{"red"}, Resolution: resolution}, areaOf(t, square))
		require.NoError(t, err)
		require.InDelta(t, 0.1, got.Scenes[0].Bands["red"], 1e-7)
		if want != "" {
			require.Contains(t, got.Notes[1], want)
		}
	}
}

func TestBandsOfIndices(t *testing.T) {
	for name, want := range map[string][]string{
		"ndvi": {"red", "nir"}, "evi2": {"red", "nir"}, "ndmi": {"nir", "swir16"}, "ndti": {"swir16", "swir22"}, "ndwi": {"green", "nir"}, "psri": {"blue", "red", "rededge2"},
	} {
		got, err := BandsOf([]string{name})
		require.NoError(t, err)
		require.Equal(t, want, got)
		require.NotEmpty(t, indices(got))
	}
	got, err := BandsOf([]string{"psri", "ndvi", "ndvi"})
	require.NoError(t, err)
	require.Equal(t, []string{"blue", "red", "rededge2", "nir"}, got)
	_, err = BandsOf([]string{"lai"})
	require.ErrorContains(t, err, `index "lai"`)
}

func TestCloudyScenesAreLeftOutByWhoeverAsks(t *testing.T) {
	cloud := func(percent string) string { return `,"eo:cloud_cover":` + percent }
	s := &script{answers: []string{list("",
		made("clear", "2021-06-02T10:00:00Z", cloud("10")), made("edge", "2021-06-03T10:00:00Z", cloud("40")),
		made("cloudy", "2021-06-04T10:00:00Z", cloud("90.5")), made("unsaid", "2021-06-05T10:00:00Z"), made("absurd", "2021-06-06T10:00:00Z", cloud("140")),
	)}}
	q, c := june(t), earth
	q.MaxCloud, c.MaxCloud = 40, 60
	items, notes, err := Search(t.Context(), s, c, q)
	require.NoError(t, err)
	require.Equal(t, []string{"clear", "unsaid"}, ids(items), "whether the catalogue filters or not")
	require.Contains(t, string(s.asked[0].Body), `"eo:cloud_cover":{"lt":40}`)
	require.Equal(t, []string{
		"earth: edge is 40 % cloud: left out.", "earth: cloudy is 90.5 % cloud: left out.",
		"earth: item absurd: eo:cloud_cover 140: want 0 to 100: left out.",
	}, notes)
	for _, one := range [][3]float64{{0, 0, 0}, {30, 0, 30}, {0, 30, 30}, {20, 30, 20}, {30, 20, 20}} {
		require.Equal(t, one[2], Query{MaxCloud: one[0]}.maxCloud(Catalogue{MaxCloud: one[1]}))
	}
}
