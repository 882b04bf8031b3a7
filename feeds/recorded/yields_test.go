package recorded_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const (
	cornItem    = "CORN, GRAIN - YIELD, MEASURED IN BU / ACRE"
	yieldHead   = `"short_desc","agg_level_desc","source_desc","domain_desc","reference_period_desc","state_fips_code","county_code","year","Value","load_time","CV (%)"` + "\n"
	countiesMap = `{"type":"FeatureCollection","features":[
		{"type":"Feature","properties":{"GEOID":"19169"},"geometry":{"type":"Polygon","coordinates":[[[-94,42],[-93,42],[-93,43],[-94,43],[-94,42]]]}},
		{"type":"Feature","properties":{"GEOID":"17001"},"geometry":{"type":"Polygon","coordinates":[[[-91.5,40],[-90.5,40],[-90.5,41],[-91.5,41],[-91.5,40]]]}}]}`
)

// cornRow is a row of the table as Quick Stats gives it for format=CSV.
func cornRow(county, year, value, loaded string) string {
	return fmt.Sprintf(`"%s","COUNTY","SURVEY","TOTAL","YEAR","19","%s","%s","%s","%s",""`+"\n", cornItem, county, year, value, loaded)
}

var cornTable = yieldHead +
	cornRow("169", "2011", "171.0", "2012-02-21 15:00:00") +
	cornRow("169", "2012", "137.5", "2013-02-21 15:00:00") +
	cornRow("171", "2012", "                 (D)", "2013-02-21 15:00:00.000") +
	cornRow("998", "2012", "1,137.5", "2013-02-21 15:00:00") +
	strings.Replace(cornRow("169", "2012", "20", "2013-01-11 12:00:00"), "GRAIN - YIELD, MEASURED IN BU", "SILAGE - YIELD, MEASURED IN TONS", 1)

// yieldFolder writes a folder with a table of yields alone.
func yieldFolder(t testing.TB, table string, change func(*recorded.Yields)) (dir string) {
	t.Helper()
	dir = t.TempDir()
	y := recorded.Yields{Name: "nass", Item: cornItem, File: "corn.csv", Outlines: recorded.DivisionFile{File: "counties.geojson", SHA256: digestOf(countiesMap)}, SHA256: digestOf(table)}
	if change != nil {
		change(&y)
	}
	m, err := json.Marshal(map[string]any{"name": "yields", "about": "made up", "yields": []recorded.Yields{y}})
	require.NoError(t, err)
	for name, text := range map[string]string{"manifest.json": string(m), "corn.csv": table, "counties.geojson": countiesMap} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	return dir
}

// yieldRig is a served table, and the client that ships in front of it.
type yieldRig struct {
	t      *testing.T
	server *recorded.Server
	base   string
	now    time.Time
	getter fetch.Getter
}

func newYields(t *testing.T) *yieldRig {
	t.Helper()
	data, err := recorded.Load(yieldFolder(t, cornTable, nil))
	require.NoError(t, err)
	r := &yieldRig{t: t, now: data.End()}
	require.Equal(t, time.Date(2013, 2, 21, 15, 0, 1, 0, time.UTC), r.now)
	r.server, err = recorded.New(data, func() time.Time { return r.now }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(r.server)
	t.Cleanup(server.Close)
	r.base = server.URL
	at, err := url.Parse(server.URL)
	require.NoError(t, err)
	client, err := fetch.NewClient(fetch.Config{Hosts: []string{at.Host}, Private: true, Backoff: time.Millisecond})
	require.NoError(t, err)
	t.Cleanup(client.Close)
	r.getter = client
	return r
}

// read asks as a node does, for a parcel of Iowa and one of Illinois.
func (r *yieldRig) read(view string) (years map[int]float64, result weather.Result) {
	r.t.Helper()
	result, err := r.ask(view)
	require.NoError(r.t, err)
	require.Empty(r.t, result.Series[1])
	years = map[int]float64{}
	for _, one := range result.Series[0] {
		years[time.Unix(one.Start, 0).UTC().Year()] = one.Value
	}
	return years, result
}

func (r *yieldRig) ask(view string) (weather.Result, error) {
	p, base := r.server.Providers("")[0], r.base
	if view != "" {
		base += "/view/" + view
	}
	require.Equal(r.t, recorded.ShapeQuickStats, p.Shape)
	source, err := weather.NewQuickStats(p.Name, base+p.URL, p.Item, base+p.Outlines)
	require.NoError(r.t, err)
	return source.Read(r.t.Context(), r.getter, weather.Query{
		Places: []weather.Place{{Latitude: 42.5, Longitude: -93.5}, {Latitude: 40.5, Longitude: -91}}, Variables: []oracle.Variable{oracle.Yield},
		From: time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(2014, 1, 1, 0, 0, 0, 0, time.UTC),
	})
}

// TestYieldsAreReadByTheClientThatShips: each as of its load_time, of one item, and a
// state without a row is told apart from a service that is away.
func TestYieldsAreReadByTheClientThatShips(t *testing.T) {
	r := newYields(t)
	years, result := r.read("")
	require.Equal(t, map[int]float64{2011: 171, 2012: 137.5}, years)
	require.Contains(t, result.Decisions, "nass: no row of state 17 for 2000 to 2014, or no such item.")
	r.now = time.Date(2013, 2, 21, 15, 0, 0, 0, time.UTC)
	years, _ = r.read("")
	require.Equal(t, map[int]float64{2011: 171}, years, "2012 is being loaded")
	r.now = time.Date(2012, 1, 1, 0, 0, 0, 0, time.UTC)
	_, err := r.ask("")
	require.ErrorIs(t, err, oracle.ReasonSourceDown, "nothing is loaded of any state: that is no answer")

	r.now = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	_, err = r.server.Inject(recorded.Injection{Kind: recorded.KindRain, View: "op-4", Variable: "Value", Factor: 2, From: time.Date(2012, 1, 1, 0, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	_, err = r.server.Inject(recorded.Injection{Kind: recorded.KindMissing, View: "op-3", To: time.Date(2012, 1, 1, 0, 0, 0, 0, time.UTC)})
	require.NoError(t, err)
	for view, want := range map[string]map[int]float64{"": {2011: 171, 2012: 137.5}, "op-4": {2011: 171, 2012: 275}, "op-3": {2012: 137.5}} {
		years, _ = r.read(view)
		require.Equal(t, want, years, view)
	}
	_, err = r.server.Break(recorded.Fault{Kind: recorded.FaultBusy, Resource: recorded.ResourceSearch, Count: 1})
	require.NoError(t, err)
	years, _ = r.read("")
	require.Len(t, years, 2, "it is asked again")
}

// TestYieldQueries: what the service answers to what a client may ask wrongly.
func TestYieldQueries(t *testing.T) {
	r := newYields(t)
	for query, want := range map[string]string{
		"short_desc=" + url.QueryEscape(cornItem) + "&year__GE=2012&year__LE=2012&county_code=169&key=anything": `200 {"data":[{"CV (%)":"","Value":"137.5","agg_level_desc":"COUNTY","county_code":"169","domain_desc":"TOTAL","load_time":"2013-02-21 15:00:00","reference_period_desc":"YEAR","short_desc":"` + cornItem + `","source_desc":"SURVEY","state_fips_code":"19","year":2012}]}`,
		"county_code=171&county_code=998&format=JSON":                                                           `200 {"data":[{"CV (%)":"","Value":"                 (D)"`,
		"year=2012&county_code=998":                                                                             `200 {"data":[{"CV (%)":"","Value":"1,137.5"`,
		"county_code=001":                                                                                       `400 {"error":["bad request - invalid query"]}`,
		"county=169":                                                                                            `400 {"error":["bad request - invalid query"]}`,
		"Value=137.5":                                                                                           `400 {"error":["bad request - invalid query"]}`,
		"year__GE=then":                                                                                         `400 {"error":["bad request - invalid query"]}`,
		"year=2012&format=XML":                                                                                  `415 {"error":["bad request - unsupported media type"]}`,
	} {
		response, err := http.Get(r.base + "/nass/api/api_GET/?" + query)
		require.NoError(t, err)
		b, err := io.ReadAll(response.Body)
		require.NoError(t, errors.Join(err, response.Body.Close()))
		got := fmt.Sprintf("%d %s", response.StatusCode, b)
		require.Truef(t, strings.HasPrefix(got, want), "%s: %s", query, got)
	}
}

// TestYieldFoldersAreRefusedInWords: by member of the manifest, or by line of the table.
func TestYieldFoldersAreRefusedInWords(t *testing.T) {
	for want, c := range map[string]struct {
		table  string
		change func(*recorded.Yields)
	}{
		`yields "NASS": name: want a lower-case word`:       {cornTable, func(y *recorded.Yields) { y.Name = "NASS" }},
		"yields nass: item: want the service's short_desc":  {cornTable, func(y *recorded.Yields) { y.Item = "" }},
		"yields nass: outlines: element is of divisions":    {cornTable, func(y *recorded.Yields) { y.Outlines.Element = "zndxdv" }},
		`yields nass: file "../c": want the name of a file`: {cornTable, func(y *recorded.Yields) { y.Outlines.File = "../c" }},
		"recorded file corn.csv has sha256":                 {cornTable, func(y *recorded.Yields) { y.SHA256 = digestOf("") }},
		`it has no row of item "WHEAT`:                      {cornTable, func(y *recorded.Yields) { y.Item = "WHEAT" }},
		"heading: EOF":                                      {"", nil},
		"heading lacks load_time":                           {strings.Replace(cornTable, "load_time", "loaded", 1), nil},
		`heading has "year" twice`:                          {strings.Replace(cornTable, "CV (%)", "year", 1), nil},
		`line 3: year "12": want one of 1800 to 2200`:       {strings.Replace(cornTable, `"2012"`, `"12"`, 1), nil},
		`line 3: value "good": want a number`:               {strings.Replace(cornTable, "137.5", "good", 1), nil},
		`line 2: load_time "yesterday": want such as 2013`:  {strings.Replace(cornTable, "2012-02-21 15:00:00", "yesterday", 1), nil},
		"line 4: wrong number of fields":                    {strings.Replace(cornTable, `,""`+"\n"+`"CORN, GRAIN - YIELD, MEASURED IN BU / ACRE","COUNTY","SURVEY","TOTAL","YEAR","19","998"`, "\n"+`"CORN, GRAIN - YIELD, MEASURED IN BU / ACRE","COUNTY","SURVEY","TOTAL","YEAR","19","998"`, 1), nil},
	} {
		_, err := recorded.Load(yieldFolder(t, c.table, c.change))
		require.ErrorContains(t, err, want)
	}
}

// FuzzYields: a table is refused in words, or every row of it has a year and a time.
func FuzzYields(f *testing.F) {
	f.Add(cornTable)
	f.Add(yieldHead)
	f.Add("year,year\n2012,2012\n")
	f.Fuzz(func(t *testing.T, table string) {
		data, err := recorded.Load(yieldFolder(t, table, nil))
		if err == nil && data.End().Year() < 1 {
			t.Fatalf("it ends at %s", data.End())
		}
	})
}
