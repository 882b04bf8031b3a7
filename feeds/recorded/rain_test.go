package recorded_test

import (
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/airbusgeo/godal"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Where the gauge of Uccle stands, about, and what GHCN calls it.
const (
	uccle     = "BE000006447"
	uccleFile = "/gauges/data/global-historical-climatology-network-daily/access/" + uccle + ".csv"
)

var uccleAt = weather.Place{Latitude: 50.8, Longitude: 4.35}

// year is what was measured at Uccle in 2003.
type year struct {
	Rain []float64 `json:"rain_mm"`
	Warm []float64 `json:"tmax_c"`
	Cold []float64 `json:"tmin_c"`
}

func uccle2003(t testing.TB) (y year) {
	t.Helper()
	raw, err := os.ReadFile("../../testdata/vectors/indices.json")
	require.NoError(t, err)
	var all struct{ Daily *year }
	all.Daily = &y
	require.NoError(t, json.Unmarshal(raw, &all))
	require.Len(t, y.Rain, 365)
	return y
}

// file puts the year into the form of GHCN-Daily; the marks and the height are made up.
func (y year) file() string {
	var b strings.Builder
	b.WriteString(`"STATION","DATE","LATITUDE","LONGITUDE","ELEVATION","NAME","PRCP","PRCP_ATTRIBUTES","TMAX","TMAX_ATTRIBUTES","TMIN","TMIN_ATTRIBUTES"` + "\n")
	for i := range y.Rain {
		fmt.Fprintf(&b, `"%s","%s","%.4f","%.4f","104.0","UCCLE, BE","%5.0f",",,E","%5.0f",",,E","%5.0f",",,E"`+"\n", uccle,
			time.Date(2003, 1, 1+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), uccleAt.Latitude, uccleAt.Longitude, y.Rain[i]*10, y.Warm[i]*10, y.Cold[i]*10)
	}
	return b.String()
}

// june is the rain of a day of June in 2003.
func (y year) june(day int) float64 {
	return y.Rain[time.Date(2003, 6, day, 0, 0, 0, 0, time.UTC).YearDay()-1]
}

// gridded is a raster of 101 × 101 cells of 0.05° with rain in the middle one, around
// Uccle; too large for one request of a client.
func gridded(t testing.TB, mm float64, kind godal.DataType) []byte {
	t.Helper()
	require.NoError(t, godal.RegisterRaster(godal.GTiff, godal.Memory, "COG"))
	mem, err := godal.Create(godal.Memory, "", 1, kind, 101, 101)
	require.NoError(t, err)
	defer mem.Close()
	crs, err := godal.NewSpatialRefFromEPSG(4326)
	require.NoError(t, err)
	defer crs.Close()
	cells := make([]float32, 101*101)
	for i := range cells {
		cells[i] = -9999
	}
	cells[len(cells)/2] = float32(mm)
	require.NoError(t, errors.Join(mem.SetSpatialRef(crs), mem.SetGeoTransform([6]float64{1.825, 0.05, 0, 53.325, 0, -0.05}),
		mem.Bands()[0].Write(0, 0, cells, 101, 101)))
	name := "/vsimem/" + strings.ReplaceAll(t.Name(), "/", "-") + ".cog"
	out, err := mem.Translate(name, []string{"-of", "COG", "-co", "OVERVIEWS=NONE", "-co", "COMPRESS=NONE", "-co", "BLOCKSIZE=128"})
	require.NoError(t, err)
	require.NoError(t, out.Close())
	defer func() { require.NoError(t, godal.VSIUnlink(name)) }()
	file, err := godal.VSIOpen(name)
	require.NoError(t, err)
	defer file.Close()
	body, err := io.ReadAll(file)
	require.NoError(t, err)
	return body
}

const chirpsPath = "products/CHIRPS-2.0/global_daily/cogs/p05/{year}/chirps-v2.0.{year}.{month}.{day}.cog"

// rainManifest is a folder of the gauge and of its first eight days of June as a
// grid: to the 5th preliminary, a tenth too wet, and final on the 20th; nothing on
// the 6th; then final at once.
func rainManifest(t testing.TB) (manifest map[string]any, files map[string][]byte) {
	y := uccle2003(t)
	files = map[string][]byte{uccle + ".csv": []byte(y.file())}
	put := func(name string, mm float64) map[string]any {
		files[name] = gridded(t, mm, godal.Float32)
		return map[string]any{"file": name, "sha256": digestOf(string(files[name]))}
	}
	var days []any
	for day := 1; day <= 8; day++ {
		one, date := map[string]any{}, fmt.Sprintf("2003-06-%02d", day)
		if day != 6 {
			one["day"], one["final"] = date, put("final-"+date+".cog", y.june(day))
			days = append(days, one)
		}
		if day < 6 {
			one["final"].(map[string]any)["published"] = "2003-06-20T00:00:00Z"
			one["preliminary"] = put("early-"+date+".cog", y.june(day)*1.1)
		}
	}
	return map[string]any{
		"name": "uccle", "about": "", "attribution": []string{}, "fields": "", "imagery": map[string]any{}, "catalogues": []any{},
		"stations": []any{map[string]any{"name": "gauges", "reach_km": 40, "stations": []any{
			map[string]any{"id": uccle, "file": uccle + ".csv", "sha256": digestOf(y.file())},
		}}},
		"chirps": []any{map[string]any{"name": "chirps", "final": chirpsPath, "preliminary": "prelim/{year}/{month}-{day}.cog", "days": days}},
	}, files
}

// rainRig is the folder behind a server, with the clients as they are configured for it.
type rainRig struct {
	*recorded.Server
	t      *testing.T
	now    time.Time
	base   string
	client *fetch.Client
	gauges weather.Source
	grid   weather.Source
}

func newRainRig(t *testing.T, view string) *rainRig {
	t.Helper()
	manifest, files := rainManifest(t)
	data, err := recorded.Load(writeFolder(t, manifest, files))
	require.NoError(t, err)
	r := &rainRig{t: t, now: data.End()}
	r.Server, err = recorded.New(data, func() time.Time { return r.now }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(r.Server)
	t.Cleanup(server.Close)
	u, err := url.Parse(server.URL)
	require.NoError(t, err)
	r.client, err = fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true, Tries: 2, Backoff: time.Millisecond, MaxWait: time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(r.client.Close)
	r.base = server.URL
	if view != "" {
		r.base += "/view/" + view
	}
	list := r.Providers("") // addresses begin where the server listens: here, in another's place
	require.Len(t, list, 2)
	require.Equal(t, []string{recorded.ShapeStations, recorded.ShapeChirps}, []string{list[0].Shape, list[1].Shape})
	r.gauges, err = weather.NewStations(list[0].Name, r.base+list[0].URL, list[0].Stations, list[0].ReachKm)
	require.NoError(t, err)
	require.NoError(t, weather.CheckDaily(list[1].URL))
	r.grid = weather.NewChirps(list[1].Name, r.base+list[1].URL, r.base+list[1].Preliminary)
	return r
}

func juneDay(day int) time.Time { return time.Date(2003, 6, day, 0, 0, 0, 0, time.UTC) }

// read is what a source says of ten days of June at the gauge: day:value, with p
// where it is preliminary.
func (r *rainRig) read(s weather.Source, v oracle.Variable) (string, error) {
	r.t.Helper()
	got, err := s.Read(r.t.Context(), r.client, weather.Query{
		Variables: []oracle.Variable{v}, Sets: []oracle.DataSet{{Name: s.Set(), Preliminary: true}}, Places: []weather.Place{uccleAt}, From: juneDay(1), To: juneDay(11),
	})
	if err != nil {
		return "", err
	}
	text := ""
	for _, one := range got.Series[0] {
		text += fmt.Sprintf(" %d:%.1f", time.Unix(one.Start, 0).UTC().Day(), one.Value)
		if one.Preliminary {
			text += "p"
		}
	}
	return text, nil
}

func (r *rainRig) must(s weather.Source, v oracle.Variable) string {
	r.t.Helper()
	text, err := r.read(s, v)
	require.NoError(r.t, err)
	return text
}

func (r *rainRig) get(path string, header ...string) (*http.Response, string) {
	r.t.Helper()
	req, err := http.NewRequestWithContext(r.t.Context(), http.MethodGet, r.base+path, nil)
	require.NoError(r.t, err)
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	require.NoError(r.t, err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	require.NoError(r.t, err)
	return resp, string(body)
}

// A station's rows are there once their day has ended, and are the recorded bytes.
func TestAStationIsReadAsItWasRecordedUpToTheClock(t *testing.T) {
	r, y := newRainRig(t, ""), uccle2003(t)
	whole, want := y.file(), ""
	for day := 1; day <= 10; day++ {
		want += fmt.Sprintf(" %d:%.1f", day, y.june(day))
	}
	require.Equal(t, time.Date(2004, 1, 1, 0, 0, 0, 0, time.UTC), r.now, "after the last row")
	require.Equal(t, want, r.must(r.gauges, oracle.Precipitation))
	warm := r.must(r.gauges, oracle.MaxTemperature)
	require.Contains(t, warm, fmt.Sprintf(" 1:%.1f", y.Warm[151]))
	first, body := r.get(uccleFile)
	require.Equal(t, whole, body)
	require.Contains(t, first.Header.Get("Content-Type"), "text/csv")
	again, _ := r.get(uccleFile, "If-None-Match", first.Header.Get("ETag"))
	require.Equal(t, http.StatusNotModified, again.StatusCode)
	part, body := r.get(uccleFile, "Range", "bytes=10-19")
	require.Equal(t, http.StatusPartialContent, part.StatusCode)
	require.Equal(t, whole[10:20], body)

	r.now = juneDay(6).Add(-time.Second)
	require.Equal(t, want[:strings.Index(want, " 5:")], r.must(r.gauges, oracle.Precipitation))
	r.now = juneDay(6)
	require.Equal(t, want[:strings.Index(want, " 6:")], r.must(r.gauges, oracle.Precipitation))
	early, body := r.get(uccleFile)
	require.NotEqual(t, first.Header.Get("ETag"), early.Header.Get("ETag"))
	require.True(t, strings.HasPrefix(whole, body))
	r.now = time.Date(2003, 1, 1, 12, 0, 0, 0, time.UTC)
	_, body = r.get(uccleFile)
	require.Equal(t, 1, strings.Count(body, "\n"), "the heading alone")
	require.Empty(t, r.must(r.gauges, oracle.Precipitation))
	for _, path := range []string{"/gauges/", "/gauges/" + uccle + ".csv", strings.Replace(uccleFile, "6447", "6448", 1)} {
		resp, _ := r.get(path)
		require.Equal(t, http.StatusNotFound, resp.StatusCode, path)
	}
}

// A day's file is there once it was published: first the preliminary one, then the final.
func TestADaysRainIsPreliminaryThenFinal(t *testing.T) {
	r, y := newRainRig(t, ""), uccle2003(t)
	early, final := "", ""
	for day := 1; day <= 5; day++ {
		early += fmt.Sprintf(" %d:%.1fp", day, y.june(day)*1.1)
		final += fmt.Sprintf(" %d:%.1f", day, y.june(day))
	}
	seventh, eighth := fmt.Sprintf(" 7:%.1f", y.june(7)), fmt.Sprintf(" 8:%.1f", y.june(8))
	r.now = juneDay(9).Add(-time.Second)
	require.Equal(t, early+seventh, r.must(r.grid, oracle.Precipitation), "the 8th has not ended")
	r.now = juneDay(20).Add(-time.Second)
	require.Equal(t, early+seventh+eighth, r.must(r.grid, oracle.Precipitation))
	path := "/chirps/products/CHIRPS-2.0/global_daily/cogs/p05/2003/chirps-v2.0.2003.06.03.cog"
	resp, _ := r.get(path)
	require.Equal(t, http.StatusNotFound, resp.StatusCode)
	r.now = juneDay(20)
	require.Equal(t, final+seventh+eighth, r.must(r.grid, oracle.Precipitation))

	_, files := rainManifest(t)
	whole := string(files["final-2003-06-03.cog"])
	resp, body := r.get(path)
	require.Equal(t, whole, body)
	require.Equal(t, `"`+digestOf(whole)+`"`, resp.Header.Get("ETag"))
	resp, _ = r.get(path, "If-None-Match", resp.Header.Get("ETag"))
	require.Equal(t, http.StatusNotModified, resp.StatusCode)
	resp, body = r.get(path, "Range", "bytes=4-7")
	require.Equal(t, http.StatusPartialContent, resp.StatusCode)
	require.Equal(t, whole[4:8], body)
	resp, _ = r.get("/chirps/prelim/2003/06-03.cog")
	require.Equal(t, http.StatusOK, resp.StatusCode, "the preliminary file stays where it was")
}

// What is injected reaches its view alone, and no day but those that are named.
func TestRainIsTamperedForOneView(t *testing.T) {
	plain, r, y := newRainRig(t, "op-1"), newRainRig(t, "op-4"), uccle2003(t)
	for _, s := range []*rainRig{plain, r} {
		for _, in := range []recorded.Injection{
			{Kind: recorded.KindRain, View: "op-4", Factor: 10, From: juneDay(4), To: juneDay(5)},
			{Kind: recorded.KindRain, View: "op-4", Variable: "TMAX", Factor: 2, From: juneDay(8)},
			{Kind: recorded.KindMissing, View: "op-4", From: juneDay(2), To: juneDay(3)},
		} {
			_, err := s.Inject(in)
			require.NoError(t, err)
		}
	}
	for _, name := range []string{"gauges", "grid"} {
		honest, tampered := plain.must(plain.gauges, oracle.Precipitation), r.must(r.gauges, oracle.Precipitation)
		if name == "grid" {
			honest, tampered = plain.must(plain.grid, oracle.Precipitation), r.must(r.grid, oracle.Precipitation)
		}
		want := strings.Replace(honest, fmt.Sprintf(" 2:%.1f", y.june(2)), "", 1)
		want = strings.Replace(want, fmt.Sprintf(" 4:%.1f", y.june(4)), fmt.Sprintf(" 4:%.1f", y.june(4)*10), 1)
		require.Equal(t, want, tampered, name)
	}
	require.Positive(t, y.june(4), "a day on which it rained")
	sea, err := r.grid.Read(t.Context(), r.client, weather.Query{
		Variables: []oracle.Variable{oracle.Precipitation}, Places: []weather.Place{{Latitude: 52, Longitude: 3}}, From: juneDay(4), To: juneDay(5),
	})
	require.NoError(t, err, "what marks a cell without data is not multiplied")
	require.Empty(t, sea.Series[0])
	warm := func(s *rainRig) float64 {
		var v float64
		text := s.must(s.gauges, oracle.MaxTemperature)
		_, err := fmt.Sscanf(text[strings.Index(text, " 8:"):], " 8:%f", &v)
		require.NoError(t, err)
		return v
	}
	require.InDelta(t, 2*warm(plain), warm(r), 1e-9)
}

// Whatever a provider does, the sources say of it what they say of any other.
func TestBrokenRainHasAReason(t *testing.T) {
	for kind, want := range map[recorded.FaultKind][2]error{ // of the gauge and of the grid
		recorded.FaultBusy:      {oracle.ReasonSourceDown, oracle.ReasonSourceDown},
		recorded.FaultDown:      {oracle.ReasonSourceDown, oracle.ReasonSourceDown},
		recorded.FaultTruncated: {oracle.ReasonSourceCorrupt, oracle.ReasonSourceCorrupt},
		recorded.FaultLength:    {nil, oracle.ReasonSourceCorrupt}, // the last byte of the CSV ends its line
		recorded.FaultETag:      {nil, oracle.ReasonSourceCorrupt}, // the gauge is one request, with one validator
		recorded.FaultJSON:      {oracle.ReasonSourceCorrupt, oracle.ReasonSourceCorrupt},
		recorded.FaultSlow:      {nil, nil},
	} {
		t.Run(string(kind), func(t *testing.T) {
			r := newRainRig(t, "")
			before := [2]string{r.must(r.gauges, oracle.Precipitation), r.must(r.grid, oracle.Precipitation)}
			_, err := r.Break(recorded.Fault{Kind: kind, Resource: recorded.ResourceRaster, Delay: time.Millisecond})
			require.NoError(t, err)
			if want[1] != nil && kind != recorded.FaultETag { // the monthly grid's files take one request
				require.ErrorIs(t, monthly(t, kind), want[1], "as elsewhere")
			}
			for i, s := range []weather.Source{r.gauges, r.grid} {
				got, err := r.read(s, oracle.Precipitation)
				if want[i] == nil {
					require.NoError(t, err, s.Name())
					require.Equal(t, before[i], got, s.Name())
					continue
				}
				require.ErrorIs(t, err, want[i], s.Name())
			}
		})
	}
}

// monthly is what a grid of months says when its files are broken.
func monthly(t *testing.T, kind recorded.FaultKind) error {
	t.Helper()
	c := newClient(t)
	_, err := c.server.Break(recorded.Fault{Kind: kind, Resource: recorded.ResourceRaster})
	require.NoError(t, err)
	june := time.Date(2021, 6, 1, 0, 0, 0, 0, time.UTC)
	_, err = weather.NewGrid("agera5", c.base+"/agera5/v1/index.json").Read(t.Context(), c.getter, weather.Query{
		Variables: []oracle.Variable{oracle.Precipitation}, Places: []weather.Place{{Latitude: 50.63, Longitude: 5.33}}, From: june, To: june.AddDate(0, 1, 0),
	})
	return err
}

// shelf is an archive for one test.
type shelf struct {
	mu sync.Mutex
	m  map[oracle.Hash][]byte
}

func (a *shelf) Put(b []byte) (oracle.Hash, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	digest := oracle.Hash(sha256.Sum256(b))
	a.m[digest] = append([]byte(nil), b...)
	return digest, nil
}

func (a *shelf) Get(digest oracle.Hash) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if b, ok := a.m[digest]; ok {
		return b, nil
	}
	return nil, errors.New("not there")
}

// The collector reads the grid first, and the gauge where the grid has no whole
// window or does not answer.
func TestTheCollectorJoinsGridAndGauge(t *testing.T) {
	r, y := newRainRig(t, ""), uccle2003(t)
	c, err := feeds.New(feeds.Config{Weather: []weather.Source{r.grid, r.gauges}}, feeds.Live(r.client, &shelf{m: map[oracle.Hash][]byte{}}, 0))
	require.NoError(t, err)
	collect := func(from, to int) string {
		e, err := c.Collect(t.Context(), oracle.Task{
			Parcels: []oracle.Parcel{{Risk: oracle.Keccak([]byte("a")), Outline: [][][2]float64{{{4.349, 50.799}, {4.351, 50.799}, {4.351, 50.801}, {4.349, 50.801}, {4.349, 50.799}}}}},
			Plan:    oracle.Plan{From: juneDay(from).Unix(), To: juneDay(to).Unix(), Variables: []oracle.Variable{oracle.Precipitation}},
		})
		require.NoError(t, err)
		source, sum := "", 0.0
		for _, one := range e.Series[0].Weather {
			source, sum = one.Source, sum+one.Value
		}
		return fmt.Sprintf("%s %d days %.1f mm", source, len(e.Series[0].Weather), sum)
	}
	total := func(from, to int) (sum float64) {
		for day := from; day < to; day++ {
			sum += y.june(day)
		}
		return math.Round(sum*10) / 10
	}
	require.Equal(t, fmt.Sprintf("chirps 5 days %.1f mm", total(1, 6)), collect(1, 6))
	require.Equal(t, fmt.Sprintf("gauges 8 days %.1f mm", total(1, 9)), collect(1, 9), "the grid lacks the 6th")
	_, err = r.Break(recorded.Fault{Kind: recorded.FaultBusy, Provider: "chirps"})
	require.NoError(t, err)
	require.Equal(t, fmt.Sprintf("gauges 5 days %.1f mm", total(1, 6)), collect(1, 6))
}
