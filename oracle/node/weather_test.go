package node_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// archive answers as Open-Meteo's archive does, with a value for every day and
// variable that is asked for. It knows who has no key.
func archive(t *testing.T, key string, value func(name string, day time.Time) float64) string {
	t.Helper()
	units := map[string]string{"wind_speed_10m_max": "m/s", "soil_moisture_0_to_100cm_mean": "m³/m³", "precipitation_sum": "mm"}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		if q.Get("apikey") != key {
			http.Error(w, `{"error":true,"reason":"The supplied API key is invalid"}`, http.StatusForbidden)
			return
		}
		from, err := time.Parse(time.DateOnly, q.Get("start_date"))
		to, err2 := time.Parse(time.DateOnly, q.Get("end_date"))
		if err != nil || err2 != nil {
			http.Error(w, "dates", http.StatusBadRequest)
			return
		}
		daily, said := map[string]any{}, map[string]string{"time": "iso8601"}
		var days []string
		for at := from; !at.After(to); at = at.AddDate(0, 0, 1) {
			days = append(days, at.Format(time.DateOnly))
		}
		daily["time"] = days
		for _, name := range strings.Split(q.Get("daily"), ",") {
			var list []float64
			for at := from; !at.After(to); at = at.AddDate(0, 0, 1) {
				list = append(list, value(name, at))
			}
			daily[name], said[name] = list, units[name]
		}
		_ = json.NewEncoder(w).Encode(map[string]any{
			"latitude": json.Number(q.Get("latitude")), "longitude": json.Number(q.Get("longitude")), "utc_offset_seconds": 0, "daily_units": said, "daily": daily,
		})
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// measured is the rain sheet with another index over another variable.
func (w *world) measured(name, params string, v oracle.Variable) terms.Sheet {
	s := w.rain
	s.Index = &terms.Index{Name: name, Params: json.RawMessage(params)}
	s.Data.Variables = []oracle.Variable{v}
	return s
}

// TestWindAndSoilAreAnswered: storm and soil indices, from source to estimate to replay.
func TestWindAndSoilAreAnswered(t *testing.T) {
	w := newWorld(t)
	link := archive(t, "", func(name string, day time.Time) float64 {
		switch {
		case name == "wind_speed_10m_max" && day.Day() == 14:
			return 31.5
		case name == "wind_speed_10m_max":
			return 8
		}
		return 0.2 + float64(day.Year()-2000)/1000 // wetter by the year
	})
	w.cfg.Sources.Weather = []node.WeatherConfig{{Name: "meteo", Kind: "open_meteo", URL: link}}
	order := w.order(w.measured("max_wind@1", `{}`, oracle.MaxWind), t.TempDir(), 64)
	for name, a := range w.answers(t, order) {
		require.Equal(t, "31.5", terms.FormatValue(a.Estimate.Value), "%s: %s", name, a.Reason)
	}
	_, replayed, err := node.ReplayAssessment(t.Context(), order.Dir, "")
	require.NoError(t, err)
	require.Len(t, replayed, 1)

	soil := w.measured("soil_moisture_percentile@1", `{"from_year":2001,"to_year":2020}`, oracle.SoilMoisture)
	soil.Data.From = time.Date(2001, 7, 1, 0, 0, 0, 0, time.UTC)
	for name, a := range w.answers(t, w.order(soil, t.TempDir(), 64)) {
		require.Equal(t, "100", terms.FormatValue(a.Estimate.Value), "%s: %s", name, a.Reason)
	}
}

// TestAKeyIsInNoEvidence: it is sent, and then it is nowhere: not in the folder, the
// cache, the configuration's copy or an error.
func TestAKeyIsInNoEvidence(t *testing.T) {
	const key = "k3y-of+the/operator"
	w := newWorld(t)
	w.cfg.Sources.CacheDir, w.cfg.Sources.CacheBytes = t.TempDir(), 1<<20
	w.cfg.Sources.Weather = []node.WeatherConfig{{
		Name: "meteo-1", Kind: "open_meteo", Key: node.KeyConfig{Parameter: "apikey"}, URL: archive(t, key, func(string, time.Time) float64 { return 5 }),
	}}
	order := w.order(w.measured("excess_rain@1", `{"cap_mm":"0"}`, oracle.Precipitation), t.TempDir(), 64)
	_, err := node.Assess(t.Context(), w.cfg, order)
	require.ErrorContains(t, err, "sources.weather meteo-1: read key: environment variable SHEAF_KEY_METEO_1 is not set")
	t.Setenv("SHEAF_KEY_METEO_1", "of somebody else")
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.ErrorContains(t, err, "no space")
	require.NotContains(t, err.Error(), "somebody")
	t.Setenv("SHEAF_KEY_METEO_1", "of-somebody-else")
	_, err = node.Assess(t.Context(), w.cfg, order)
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	require.NotContains(t, fmt.Sprintf("%v %+v", err, w.cfg), "somebody")

	t.Setenv("SHEAF_KEY_METEO_1", "")
	w.cfg.Sources.Weather[0].Key.File = filepath.Join(t.TempDir(), "key")
	require.NoError(t, os.WriteFile(w.cfg.Sources.Weather[0].Key.File, []byte(key+"\n"), 0o600))
	for _, a := range w.answers(t, order) {
		require.Equal(t, "155", terms.FormatValue(a.Estimate.Value), a.Reason)
	}
	_, _, err = node.ReplayAssessment(t.Context(), order.Dir, "")
	require.NoError(t, err, "a replay needs no key")
	for _, dir := range []string{order.Dir, w.cfg.Sources.CacheDir} {
		require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			b, err := os.ReadFile(path)
			for _, form := range []string{key, url.QueryEscape(key), "SHEAF_KEY"} {
				require.NotContains(t, path+string(b), form)
			}
			return err
		}))
	}
}
