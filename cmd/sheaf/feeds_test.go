package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle/node"
)

// TestStationsAndDailyRainAreConfigured: what is printed leads each kind to its files.
func TestStationsAndDailyRainAreConfigured(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, godal.RegisterRaster(godal.GTiff))
	ds, err := godal.Create(godal.GTiff, filepath.Join(dir, "a.tif"), 1, godal.Float32, 2, 2)
	require.NoError(t, err)
	crs, err := godal.NewSpatialRefFromEPSG(4326)
	require.NoError(t, err)
	defer crs.Close()
	require.NoError(t, ds.SetSpatialRef(crs))
	require.NoError(t, ds.SetGeoTransform([6]float64{4, 0.05, 0, 51, 0, -0.05}))
	require.NoError(t, ds.Close())
	require.NoError(t, os.WriteFile(filepath.Join(dir, "g.csv"), []byte("STATION,DATE,LATITUDE,LONGITUDE,PRCP,PRCP_ATTRIBUTES\nUSC00130200,2021-06-01,42,-93.8,12,\",,7\"\n"), 0o600))
	digest := func(name string) map[string]any {
		raw, err := os.ReadFile(filepath.Join(dir, name))
		require.NoError(t, err)
		sum := sha256.Sum256(raw)
		return map[string]any{"file": name, "sha256": hex.EncodeToString(sum[:])}
	}
	station := digest("g.csv")
	station["id"] = "USC00130200"
	raw, err := json.Marshal(map[string]any{
		"name":     "made up",
		"stations": []any{map[string]any{"name": "gauges", "reach_km": 40, "stations": []any{station}}},
		"chirps": []any{map[string]any{
			"name": "rain", "final": "p05/{year}/{month}.{day}.cog", "preliminary": "prelim/{year}.{month}.{day}.cog",
			"days": []any{map[string]any{"day": "2021-06-01", "final": digest("a.tif")}},
		}},
	})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "manifest.json"), raw, 0o600))
	data, err := recorded.Load(dir)
	require.NoError(t, err)
	server, err := recorded.New(data, data.End, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	text, err := feedsFlags{view: "op-1"}.sources(data, server, data.End())
	require.NoError(t, err)
	require.Contains(t, string(text), "published up to "+time.Date(2021, 6, 2, 0, 0, 0, 0, time.UTC).Format(time.RFC3339))
	var config struct{ Sources node.SourcesConfig }
	require.NoError(t, yaml.Unmarshal(text, &config))
	require.Equal(t, []node.WeatherConfig{
		{Name: "gauges", Kind: "ghcn_daily", URL: "/gauges/data/global-historical-climatology-network-daily/access", Stations: []string{"USC00130200"}, ReachKm: 40},
		{Name: "rain", Kind: "chirps", URL: "/rain/p05/{year}/{month}.{day}.cog", PreliminaryURL: "/rain/prelim/{year}.{month}.{day}.cog", Stations: []string{}},
	}, config.Sources.Weather, "addresses begin with the server's, once it listens")
}
