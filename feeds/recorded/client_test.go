package recorded_test

import (
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/paulmach/orb"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// client is the real imagery client in front of the recorded patch.
type client struct {
	t      *testing.T
	server *recorded.Server
	base   string
	getter fetch.Getter
	fields []recorded.Field
	area   *satellite.Area
}

func newClient(t *testing.T) *client {
	t.Helper()
	data, err := recorded.Load("../../testdata/feeds/belgium-2021")
	require.NoError(t, err)
	now := time.Date(2021, 12, 1, 0, 0, 0, 0, time.UTC)
	c := &client{t: t, fields: data.Fields}
	c.server, err = recorded.New(data, func() time.Time { return now }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(c.server)
	t.Cleanup(server.Close)
	c.base = server.URL
	at, err := url.Parse(server.URL)
	require.NoError(t, err)
	getter, err := fetch.NewClient(fetch.Config{Hosts: []string{at.Host}, Private: true, Backoff: time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(getter.Close)
	c.getter = getter
	outlines := make([]raster.Outline, len(data.Fields))
	for i, f := range data.Fields {
		outlines[i] = outline(f.Outline)
	}
	c.area, err = satellite.NewArea(outlines)
	require.NoError(t, err)
	return c
}

func outline(p orb.Polygon) raster.Outline {
	out := make(raster.Outline, len(p))
	for i, ring := range p {
		for _, point := range ring {
			out[i] = append(out[i], [2]float64(point))
		}
	}
	return out
}

// june finds the composite of June 2021 in the open catalogue.
func (c *client) june() satellite.Item {
	c.t.Helper()
	from := time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC)
	items, notes, err := satellite.Search(c.t.Context(), c.getter, satellite.Catalogue{
		Name: "earth-search", Kind: satellite.EarthSearch, URL: c.base + "/earth-search/v1", Collection: "sentinel-2-l2a-monthly",
	}, satellite.Query{From: from.Unix(), To: from.AddDate(0, 1, 0).Unix(), Box: c.area.Box()})
	require.NoError(c.t, err)
	require.Empty(c.t, notes)
	require.Len(c.t, items, 1)
	return items[0]
}

func (c *client) reduce(item satellite.Item) []*oracle.Scene {
	c.t.Helper()
	reduced, err := satellite.Reduce(c.t.Context(), c.getter, item, satellite.Look{Bands: satellite.DefaultBands()}, c.area)
	require.NoError(c.t, err)
	require.Len(c.t, reduced.Scenes, len(c.fields))
	return reduced.Scenes
}

// pixels reads a whole raster, past the client.
func (c *client) pixels(link raster.Link) ([]float64, raster.Grid) {
	c.t.Helper()
	response, err := c.getter.Fetch(c.t.Context(), fetch.Request{Provider: "test", URL: link.URL})
	require.NoError(c.t, err)
	path := filepath.Join(c.t.TempDir(), "raster.tif")
	require.NoError(c.t, os.WriteFile(path, response.Body, 0o600))
	ds, err := godal.Open(path)
	require.NoError(c.t, err)
	defer ds.Close()
	shape := ds.Structure()
	values := make([]float64, shape.SizeX*shape.SizeY)
	require.NoError(c.t, ds.Bands()[0].Read(0, 0, values, shape.SizeX, shape.SizeY))
	at, err := ds.GeoTransform()
	require.NoError(c.t, err)
	return values, raster.Grid{
		CRS: ds.Projection(), West: at[0], North: at[3], DX: at[1], DY: -at[5], Width: shape.SizeX, Height: shape.SizeY,
	}
}

// westHalf is the part of a field's bounding box west of its middle.
func westHalf(f recorded.Field) orb.Polygon {
	b := f.Outline.Bound()
	b.Max[0] = b.Center()[0]
	return b.ToPolygon()
}

func TestMaskingAnInjectedCloudRestoresTheValue(t *testing.T) {
	const clouded = 2 // BE-A-03
	for _, class := range []uint8{recorded.ClassShadow, recorded.ClassMedium, recorded.ClassHigh} {
		c := newClient(t)
		clean := c.june()
		before := c.reduce(clean)
		_, err := c.server.Inject(recorded.Injection{Kind: recorded.KindCloud, Class: class, Outline: westHalf(c.fields[clouded])})
		require.NoError(t, err)
		item := c.june()
		require.Equal(t, 1, len(item.Injected))
		after := c.reduce(item)

		got := after[clouded]
		require.Less(t, got.ClearBps, uint16(7000), "part of the field is masked")
		require.Greater(t, got.ClearBps, uint16(3000))
		require.InDelta(t, c.cleanMean(clouded, clean, item), got.Bands["red"], 1e-6, "class %d: the mean of what the cloud leaves", class)
		require.InDelta(t, before[clouded].Indices["ndvi"], got.Indices["ndvi"], 0.05)

		blind := item
		blind.Assets = map[string]satellite.Asset{}
		for name, asset := range item.Assets {
			if name != "scl" {
				blind.Assets[name] = asset
			}
		}
		require.Greater(t, abs(c.reduce(blind)[clouded].Bands["red"]-before[clouded].Bands["red"]), 0.005, "without the classes the cloud is in the value")
		require.Equal(t, before[10].Bands, after[10].Bands, "a field that no cloud touches keeps its values")
	}
}

// cleanMean is the mean red reflectance of the clean item over what the cloudy
// item's classes leave of a field.
func (c *client) cleanMean(field int, clean, cloudy satellite.Item) float64 {
	c.t.Helper()
	red, grid := c.pixels(clean.Assets["red"].Link)
	classes, coarse := c.pixels(cloudy.Assets["scl"].Link)
	projected, err := raster.Project(grid.CRS, []raster.Outline{outline(c.fields[field].Outline)})
	require.NoError(c.t, err)
	cover, err := raster.Cover(grid, projected[0])
	require.NoError(c.t, err)
	sum, weight := 0.0, 0.0
	for i, share := range cover.Weight {
		x, y := cover.Window.X+i%cover.Window.W, cover.Window.Y+i/cover.Window.W
		if class := classes[y/2*coarse.Width+x/2]; class != 3 && class < 8 {
			sum, weight = sum+share*red[y*grid.Width+x]*1e-4, weight+share
		}
	}
	return sum / weight
}

func TestACloudOverAWholeFieldLeavesNothing(t *testing.T) {
	c := newClient(t)
	_, err := c.server.Inject(recorded.Injection{Kind: recorded.KindCloud, Class: recorded.ClassHigh, Field: "BE-A-06"})
	require.NoError(t, err)
	require.Less(t, c.reduce(c.june())[5].ClearBps, uint16(20))
}

func TestAStrippedFieldLowersItsIndexAlone(t *testing.T) {
	c := newClient(t)
	before := c.reduce(c.june())
	_, err := c.server.Inject(recorded.Injection{Kind: recorded.KindStrip, Field: "BE-A-03"})
	require.NoError(t, err)
	after := c.reduce(c.june())
	require.InDelta(t, 0.904, before[2].Indices["ndvi"], 0.002)
	require.InDelta(t, 0.141, after[2].Indices["ndvi"], 0.002)
	for i := range after {
		if i != 2 {
			require.InDelta(t, before[i].Indices["ndvi"], after[i].Indices["ndvi"], 1e-4, c.fields[i].ID)
		}
	}
}

func abs(x float64) float64 { return max(x, -x) }
