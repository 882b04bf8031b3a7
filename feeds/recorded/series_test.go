package recorded_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// madeUp is a series that nobody recorded: ten days with a gap.
func madeUp() string {
	rows := "date,rain_mm,tmax_c\n"
	for day := 1; day <= 10; day++ {
		rain := fmt.Sprintf("%.1f", float64(day)/10)
		if day == 4 {
			rain = ""
		}
		rows += fmt.Sprintf("2021-06-%02d,%s,%d\n", day, rain, 10+day)
	}
	return rows
}

func digestOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return hex.EncodeToString(sum[:])
}

func seriesManifest() map[string]any {
	rain, warm := []string{"precipitation_sum", "PRECTOTCORR"}, []string{"temperature_2m_max", "T2M_MAX"}
	var list []any
	for i, shape := range []string{"open-meteo", "nasa-power"} {
		list = append(list, map[string]any{
			"name": shape, "shape": shape, "version": "v2.5.2", "file": "made-up.csv", "sha256": digestOf(madeUp()), "day": "date", "latitude": 50.63, "longitude": 5.33,
			"variables": []any{
				map[string]string{"name": rain[i], "column": "rain_mm", "unit": []string{"mm", "mm/day"}[i]},
				map[string]string{"name": warm[i], "column": "tmax_c", "unit": []string{"°C", "C"}[i]},
			},
		})
	}
	return map[string]any{"name": "made-up", "about": "nothing that was measured", "attribution": []string{"nobody"}, "fields": "", "imagery": map[string]any{}, "catalogues": []any{}, "series": list}
}

func writeFolder(t *testing.T, manifest map[string]any, files map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	raw, err := json.Marshal(manifest)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "manifest.json"), raw, 0o600))
	for name, b := range files {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), b, 0o600))
	}
	return dir
}

// A folder of a series alone is read by the clients that read the providers.
func TestASeriesIsServedBehindItsProvidersShape(t *testing.T) {
	data, err := recorded.Load(writeFolder(t, seriesManifest(), map[string][]byte{"made-up.csv": []byte(madeUp())}))
	require.NoError(t, err)
	require.Equal(t, time.Date(2021, 6, 11, 0, 0, 0, 0, time.UTC), data.End())
	now := time.Date(2021, 6, 9, 12, 0, 0, 0, time.UTC)
	s, err := recorded.New(data, func() time.Time { return now }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(s)
	defer server.Close()
	u, err := url.Parse(server.URL)
	require.NoError(t, err)
	client, err := fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true, Tries: 1})
	require.NoError(t, err)
	defer client.Close()
	_, err = s.Inject(recorded.Injection{Kind: recorded.KindRain, Factor: 10, From: time.Date(2021, 6, 7, 0, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	for name, source := range map[string]weather.Source{
		"open-meteo": weather.NewOpenMeteo("a", server.URL+"/open-meteo", "era5_land"), "nasa-power": weather.NewPower("a", server.URL+"/nasa-power"),
	} {
		t.Run(name, func(t *testing.T) {
			got, err := source.Read(t.Context(), client, weather.Query{
				Variables: []oracle.Variable{oracle.Precipitation, oracle.MaxTemperature},
				Places:    []weather.Place{{Latitude: 50.6, Longitude: 5.3}}, From: time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2021, 6, 11, 0, 0, 0, 0, time.UTC),
			})
			require.NoError(t, err)
			values := map[oracle.Variable]string{}
			for _, r := range got.Series[0] {
				values[r.Variable] += fmt.Sprintf("%d:%.1f ", time.Unix(r.Start, 0).UTC().Day(), r.Value)
			}
			require.Equal(t, "1:0.1 2:0.2 3:0.3 5:0.5 6:0.6 7:7.0 8:8.0 ", values[oracle.Precipitation], "what is missing, or has not ended, is not there")
			require.Equal(t, "1:11.0 2:12.0 3:13.0 4:14.0 5:15.0 6:16.0 7:17.0 8:18.0 ", values[oracle.MaxTemperature])
		})
	}
	for _, path := range []string{
		"/open-meteo/v1/archive?start_date=2021-06-02&end_date=2021-06-01&daily=precipitation_sum&timezone=UTC",
		"/open-meteo/v1/archive?start_date=2021-06-01&end_date=2021-06-02&daily=snow&timezone=UTC",
		"/open-meteo/v1/archive?start_date=2021-06-01&end_date=2021-06-02&daily=precipitation_sum",
		"/nasa-power/api/temporal/daily/point?start=20210601&end=20210602&parameters=PRECTOTCORR", "/open-meteo/v2",
	} {
		_, err := client.Fetch(t.Context(), fetch.Request{URL: server.URL + path})
		require.Error(t, err, path)
	}
}

func TestSeriesThatCannotBeServed(t *testing.T) {
	for want, change := range map[string]func(m, series map[string]any, csv *string){
		`shape "radar"`:          func(_, s map[string]any, _ *string) { s["shape"] = "radar" },
		"the name is taken":      func(_, s map[string]any, _ *string) { s["name"] = "nasa-power" },
		"file, sha256 and day":   func(_, s map[string]any, _ *string) { s["day"] = "" },
		"no latitude":            func(_, s map[string]any, _ *string) { s["latitude"] = 123 },
		"want 1 to 64":           func(_, s map[string]any, _ *string) { s["variables"] = []any{} },
		"its heading lacks":      func(_, s map[string]any, _ *string) { s["day"] = "when" },
		"the manifest says":      func(_, s map[string]any, _ *string) { s["sha256"] = strings.Repeat("0", 64) },
		"row 3: day":             func(_, _ map[string]any, csv *string) { *csv = "date,rain_mm,tmax_c\n2021-06-02,1,1\n2021-06-01,1,1\n" },
		"row 2: rain_mm":         func(_, _ map[string]any, csv *string) { *csv = "date,rain_mm,tmax_c\n2021-06-02,wet,1\n" },
		"want a heading and 1":   func(_, _ map[string]any, csv *string) { *csv = "date,rain_mm,tmax_c\n" },
		"unknown field \"snow\"": func(m, _ map[string]any, _ *string) { m["snow"] = 1 },
	} {
		t.Run(want, func(t *testing.T) {
			m, csv := seriesManifest(), madeUp()
			list := m["series"].([]any)
			one := list[0].(map[string]any)
			change(m, one, &csv)
			if one["sha256"] == digestOf(madeUp()) {
				one["sha256"] = digestOf(csv)
			}
			list[1].(map[string]any)["sha256"] = digestOf(csv)
			_, err := recorded.Load(writeFolder(t, m, map[string][]byte{"made-up.csv": []byte(csv)}))
			require.ErrorContains(t, err, want)
		})
	}
}

// A folder may hold a file for each band, as providers do.
func TestAFolderOfOneFilePerBand(t *testing.T) {
	require.NoError(t, godal.RegisterRaster(godal.GTiff))
	whole, err := recorded.Load("../../testdata/feeds/belgium-2021")
	require.NoError(t, err)
	scene := whole.Manifest.Imagery.Scenes[7]
	files, parts := map[string][]byte{}, map[string]any{}
	ds, err := godal.Open(filepath.Join("../../testdata/feeds/belgium-2021", scene.File))
	require.NoError(t, err)
	defer ds.Close()
	for i, name := range whole.Manifest.Imagery.Bands {
		path := filepath.Join(t.TempDir(), name+".tif")
		out, err := ds.Translate(path, []string{"-b", fmt.Sprint(i + 1), "-co", "COMPRESS=DEFLATE"})
		require.NoError(t, err)
		require.NoError(t, out.Close())
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		files[name+".tif"], parts[name] = b, map[string]string{"file": name + ".tif", "sha256": digestOf(string(b))}
	}
	fields, err := os.ReadFile("../../testdata/feeds/belgium-2021/fields.geojson")
	require.NoError(t, err)
	files["fields.geojson"] = fields
	raw, err := os.ReadFile("../../testdata/feeds/belgium-2021/manifest.json")
	require.NoError(t, err)
	var m map[string]any
	require.NoError(t, json.Unmarshal(raw, &m))
	delete(m, "weather")
	m["catalogues"] = m["catalogues"].([]any)[:1]
	im := m["imagery"].(map[string]any)
	im["scenes"] = []any{map[string]any{"id": scene.ID, "files": parts, "start": scene.Start, "end": scene.End}}
	apart, err := recorded.Load(writeFolder(t, m, files))
	require.NoError(t, err)
	var digests []string
	for _, data := range []*recorded.Dataset{whole, apart} {
		s, err := recorded.New(data, data.End, zap.NewNop(), recorded.Options{})
		require.NoError(t, err)
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest("POST", "/earth-search/v1/search", strings.NewReader(`{"ids":["S2_31UFS_20210601_20210701_L2A"]}`)))
		require.Contains(t, w.Body.String(), `"numberReturned":1`)
		var answer struct {
			Features []struct {
				Assets map[string]struct {
					Checksum string `json:"file:checksum"`
				}
			}
		}
		require.NoError(t, json.Unmarshal(w.Body.Bytes(), &answer))
		digests = append(digests, fmt.Sprint(answer.Features[0].Assets))
	}
	require.Equal(t, digests[0], digests[1], "the same bytes are served")

	delete(parts, "B04")
	_, err = recorded.Load(writeFolder(t, m, files))
	require.ErrorContains(t, err, "files names 8 bands")
}
