package satellite_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const folder = "../../testdata/feeds/belgium-2021"

// memory is an archive for one test.
type memory struct{ m sync.Map }

func (a *memory) Put(b []byte) (oracle.Hash, error) {
	digest := oracle.Hash(sha256.Sum256(b))
	a.m.Store(digest, slices.Clone(b))
	return digest, nil
}

func (a *memory) Get(digest oracle.Hash) ([]byte, error) {
	if b, ok := a.m.Load(digest); ok {
		return b.([]byte), nil
	}
	return nil, fmt.Errorf("object %s is missing", digest)
}

// belgium is the recorded patch behind the providers' shapes.
type belgium struct {
	server     *recorded.Server
	catalogues []satellite.Catalogue
	client     *fetch.Client
	names      []string
	outlines   []raster.Outline
	ndvi       []map[string]float64 // pixel-centre mean by month, as published with the fields
}

func newBelgium(t testing.TB) *belgium {
	t.Helper()
	data, err := recorded.Load(folder)
	require.NoError(t, err)
	now := time.Date(2021, 12, 1, 0, 0, 0, 0, time.UTC)
	b := &belgium{}
	b.server, err = recorded.New(data, func() time.Time { return now }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(b.server)
	t.Cleanup(server.Close)
	b.catalogues = []satellite.Catalogue{
		{Name: "earth-search", Kind: satellite.EarthSearch, URL: server.URL + "/earth-search/v1", Collection: "sentinel-2-l2a-monthly"},
		{
			Name: "planetary-computer", Kind: satellite.PlanetaryComputer, Collection: "sentinel-2-l2a-monthly",
			URL: server.URL + "/planetary-computer/api/stac/v1", SignURL: server.URL + "/planetary-computer/api/sas/v1/token",
		},
	}
	u, err := url.Parse(server.URL)
	require.NoError(t, err)
	b.client, err = fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true, Backoff: time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(b.client.Close)
	b.readFields(t)
	return b
}

func (b *belgium) readFields(t testing.TB) {
	raw, err := os.ReadFile(folder + "/fields.geojson")
	require.NoError(t, err)
	var fields struct {
		Features []struct {
			Properties struct {
				ID   string             `json:"field_id"`
				NDVI map[string]float64 `json:"ndvi"`
			}
			Geometry struct{ Coordinates raster.Outline }
		}
	}
	require.NoError(t, json.Unmarshal(raw, &fields))
	require.Len(t, fields.Features, 11)
	for _, f := range fields.Features {
		b.names = append(b.names, f.Properties.ID)
		b.outlines = append(b.outlines, f.Geometry.Coordinates)
		b.ndvi = append(b.ndvi, f.Properties.NDVI)
	}
}

func unix(text string) int64 {
	at, err := time.Parse("2006-01-02", text)
	if err != nil {
		panic(err)
	}
	return at.Unix()
}

func month(at int64) string { return time.Unix(at, 0).UTC().Format("2006-01") }

// read searches a catalogue and reduces everything it lists.
func (b *belgium) read(t testing.TB, getter fetch.Getter, c satellite.Catalogue, from, to string, bands []string) ([]satellite.Item, []satellite.Reduced) {
	t.Helper()
	area, err := satellite.NewArea(b.outlines)
	require.NoError(t, err)
	items, notes, err := satellite.Search(t.Context(), getter, c, satellite.Query{From: unix(from), To: unix(to), Box: area.Box()})
	require.NoError(t, err)
	require.Empty(t, notes)
	var out []satellite.Reduced
	for _, item := range items {
		r, err := satellite.Reduce(t.Context(), getter, item, satellite.Look{Bands: bands}, area)
		require.NoError(t, err)
		out = append(out, r)
	}
	return items, out
}

func TestNDVIOfTheFieldsIsThePublishedOne(t *testing.T) {
	b := newBelgium(t)
	items, reduced := b.read(t, b.client, b.catalogues[0], "2020-11-01", "2021-11-01", satellite.DefaultBands())
	require.NotEmpty(t, items)
	worst, compared := 0.0, 0
	for i, item := range items {
		for p, scene := range reduced[i].Scenes {
			want, ok := b.ndvi[p][month(item.Start)]
			if !ok {
				require.True(t, scene == nil || scene.ClearBps == 0, "%s of %s has no published value", b.names[p], item.ID)
				continue
			}
			require.NotNil(t, scene)
			require.GreaterOrEqual(t, scene.ClearBps, uint16(9990), "%s in %s", b.names[p], month(item.Start))
			require.InDelta(t, want, scene.Indices["ndvi"], 0.02, "%s in %s", b.names[p], month(item.Start))
			worst, compared = max(worst, abs(want-scene.Indices["ndvi"])), compared+1
		}
	}
	require.Equal(t, 110, compared)
	t.Logf("%d values, largest difference %.4f", compared, worst)
}

func TestBothCataloguesGiveTheSameNumbers(t *testing.T) {
	b := newBelgium(t)
	signer := satellite.NewSigner(b.client, b.catalogues)
	_, first := b.read(t, signer, b.catalogues[0], "2021-04-01", "2021-05-01", satellite.DefaultBands())
	_, second := b.read(t, signer, b.catalogues[1], "2021-04-01", "2021-05-01", satellite.DefaultBands())
	require.Len(t, first, 1)
	require.Len(t, second, 1)
	for p := range first[0].Scenes {
		one, two := *first[0].Scenes[p], *second[0].Scenes[p]
		require.NotEqual(t, one.Source, two.Source)
		one.Source, two.Source, one.Item, two.Item = "", "", "", ""
		require.Equal(t, one, two)
	}
}

func TestAReplayGivesTheSameNumbersWithoutANetwork(t *testing.T) {
	b := newBelgium(t)
	archive := &memory{}
	recorder := fetch.NewRecorder(satellite.NewSigner(b.client, b.catalogues), archive, 0)
	_, live := b.read(t, recorder, b.catalogues[1], "2021-04-01", "2021-08-01", satellite.DefaultBands())
	exchanges := recorder.Exchanges()
	for _, e := range exchanges {
		require.NotContains(t, e.URL, "sig=", "a credential reached the evidence")
		require.NotContains(t, e.URL, "token/")
	}
	replayer := fetch.NewReplayer(exchanges, archive)
	_, again := b.read(t, replayer, b.catalogues[1], "2021-04-01", "2021-08-01", satellite.DefaultBands())
	require.Equal(t, live, again)
	require.Equal(t, exchanges, replayer.Exchanges())
}

func abs(x float64) float64 { return max(x, -x) }

func BenchmarkElevenFieldsSixMonths(b *testing.B) {
	bel := newBelgium(b)
	requests, bytes := 0, int64(0)
	for b.Loop() {
		recorder := fetch.NewRecorder(bel.client, &memory{}, 0)
		items, _ := bel.read(b, recorder, bel.catalogues[0], "2021-03-01", "2021-09-01", satellite.DefaultBands())
		require.Len(b, items, 6)
		requests, bytes = 0, 0
		for _, e := range recorder.Exchanges() {
			requests, bytes = requests+1, bytes+e.Size
		}
	}
	b.ReportMetric(float64(requests), "requests/op")
	b.ReportMetric(float64(bytes), "read-B/op")
}
