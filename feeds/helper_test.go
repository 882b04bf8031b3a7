package feeds_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const folder = "../testdata/feeds/belgium-2021"

// memory is an archive for one test.
type memory struct {
	mu sync.Mutex
	m  map[oracle.Hash][]byte
}

func newMemory() *memory { return &memory{m: make(map[oracle.Hash][]byte)} }

func (a *memory) Put(b []byte) (oracle.Hash, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	digest := oracle.Hash(sha256.Sum256(b))
	a.m[digest] = slices.Clone(b)
	return digest, nil
}

func (a *memory) Get(digest oracle.Hash) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if b, ok := a.m[digest]; ok {
		return b, nil
	}
	return nil, fmt.Errorf("object %s is missing", digest)
}

// rig is the recorded patch with a collector over it.
type rig struct {
	*recorded.Server
	config  feeds.Config
	client  *fetch.Client
	archive *memory
	now     time.Time // chain time
	parcels []oracle.Parcel
	before  func(http.ResponseWriter, *http.Request) bool // answers in the server's place, if it returns true
}

func newRig(t testing.TB) *rig {
	t.Helper()
	data, err := recorded.Load(folder)
	require.NoError(t, err)
	r := &rig{archive: newMemory(), now: at("2021-08-02")}
	r.Server, err = recorded.New(data, func() time.Time { return r.now }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if r.before == nil || !r.before(w, req) {
			r.ServeHTTP(w, req)
		}
	}))
	t.Cleanup(server.Close)
	r.config = feeds.Config{
		Catalogues: []satellite.Catalogue{
			{Name: "planetary-computer", Kind: satellite.PlanetaryComputer, Collection: "sentinel-2-l2a-monthly", URL: server.URL + "/planetary-computer/api/stac/v1"},
			{Name: "earth-search", Kind: satellite.EarthSearch, Collection: "sentinel-2-l2a-monthly", URL: server.URL + "/earth-search/v1"},
		},
		Weather: []weather.Source{weather.NewGrid("agera5", server.URL+"/agera5/v1/index.json")},
	}
	u, err := url.Parse(server.URL)
	require.NoError(t, err)
	r.client, err = fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true, Backoff: time.Millisecond, MaxWait: 5 * time.Millisecond, Tries: 3})
	require.NoError(t, err)
	t.Cleanup(r.client.Close)
	r.parcels = fields(t)
	return r
}

func at(text string) time.Time {
	when, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return when
}

func fields(t testing.TB) (parcels []oracle.Parcel) {
	raw, err := os.ReadFile(folder + "/fields.geojson")
	require.NoError(t, err)
	var collection struct {
		Features []struct {
			Properties struct {
				ID string `json:"field_id"`
			}
			Geometry struct{ Coordinates raster.Outline }
		}
	}
	require.NoError(t, json.Unmarshal(raw, &collection))
	for _, f := range collection.Features {
		parcels = append(parcels, oracle.Parcel{
			Risk: oracle.Keccak([]byte(f.Properties.ID)), Name: f.Properties.ID, Crop: "cereal", Outline: f.Geometry.Coordinates,
		})
	}
	return parcels
}

// task asks for the season's imagery and weather over the fields.
func (r *rig) task(from, to string) oracle.Task {
	return oracle.Task{Parcels: r.parcels, Plan: oracle.Plan{
		Imagery: true, From: at(from).Unix(), To: at(to).Unix(),
		Variables: []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature},
	}}
}

// live is a collector over the network.
func (r *rig) live(t testing.TB) *feeds.Collector {
	t.Helper()
	c, err := feeds.New(r.config, feeds.Live(satellite.NewSigner(r.client, r.config.Catalogues), r.archive, 0))
	require.NoError(t, err)
	return c
}

// replay is a collector over what evidence recorded.
func (r *rig) replay(t testing.TB, e oracle.Evidence) *feeds.Collector {
	t.Helper()
	c, err := feeds.New(r.config, feeds.Replay(e.Exchanges, r.archive))
	require.NoError(t, err)
	return c
}

func (r *rig) breaks(t testing.TB, f recorded.Fault) {
	t.Helper()
	_, err := r.Break(f)
	require.NoError(t, err)
}
