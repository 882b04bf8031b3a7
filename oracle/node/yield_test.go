package node_test

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

const cornYield = "CORN, GRAIN - YIELD, MEASURED IN BU / ACRE"

// quickStats serves Iowa's recorded county yields and the counties' outlines in the
// shape of NASS; when each year was loaded is made up. It gives the yields of one county,
// as an index reads them.
func quickStats(t *testing.T, county string) (url string, readings []oracle.Reading) {
	t.Helper()
	season, dir := filepath.Join(oracletest.Root(t), "testdata", "seasons", "iowa-corn"), t.TempDir()
	table, err := os.ReadFile(filepath.Join(season, "yields.csv"))
	require.NoError(t, err)
	counties, err := os.ReadFile(filepath.Join(season, "counties.geojson"))
	require.NoError(t, err)
	rows := "short_desc,agg_level_desc,source_desc,domain_desc,reference_period_desc,state_fips_code,county_code,year,Value,load_time\n"
	for line := range strings.Lines(string(table)) {
		var year int
		cells := strings.Split(strings.TrimSpace(line), ",")
		if _, err := fmt.Sscan(cells[3], &year); err != nil || cells[0] == "*" || year < 1980 || year > 2012 {
			continue
		}
		rows += fmt.Sprintf("%q,COUNTY,SURVEY,TOTAL,YEAR,%s,%s,%d,%s,%d-02-21 15:00:00\n", cornYield, cells[0][:2], cells[0][2:], year, cells[4], year+1)
		if cells[0] == county {
			var value float64
			_, err := fmt.Sscan(cells[4], &value)
			require.NoError(t, err)
			start := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
			readings = append(readings, oracle.Reading{Variable: oracle.Yield, Source: "table", Start: start.Unix(), End: start.AddDate(1, 0, 0).Unix(), Value: value})
		}
	}
	outlines := strings.ReplaceAll(string(counties), `"zone":`, `"GEOID":`)
	sum := func(text string) string { return fmt.Sprintf("%x", sha256.Sum256([]byte(text))) }
	manifest, err := json.Marshal(recorded.Manifest{Name: "iowa-yields", Yields: []recorded.Yields{{
		Name: "nass", Item: cornYield, File: "yields.csv", SHA256: sum(rows), Outlines: recorded.DivisionFile{File: "counties.geojson", SHA256: sum(outlines)},
	}}})
	require.NoError(t, err)
	for name, text := range map[string]string{"manifest.json": string(manifest), "yields.csv": rows, "counties.geojson": outlines} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600))
	}
	data, err := recorded.Load(dir)
	require.NoError(t, err)
	played, err := recorded.New(data, func() time.Time { return data.End() }, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.Contains(r.URL.Path, "api_GET") && r.URL.Query().Get("key") != "county-key" {
			http.Error(w, `{"error":["unauthorized"]}`, http.StatusUnauthorized)
			return
		}
		played.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/nass", readings
}

// TestAreaYieldIsAnswered: a product on the county's yields runs as any other, from the
// source to an answer that is the backtest's own index of the same table, to its replay.
func TestAreaYieldIsAnswered(t *testing.T) {
	w := newWorld(t)
	link, table := quickStats(t, "19169")
	t.Setenv("SHEAF_KEY_NASS", "county-key")
	w.cfg.Sources.Weather = []node.WeatherConfig{{
		Name: "nass", Kind: "nass_quickstats", URL: link + "/api/api_GET/", DivisionsURL: link + "/counties.geojson", Item: cornYield, Key: node.KeyConfig{Parameter: "key"},
	}}
	s := w.measured("area_shortfall@1", `{"expect":"trend","years":25}`, oracle.Yield)
	s.Name, s.Unit, s.Area = "Corn yield of the county, 2012", "share", [4]float64{-97, 40, -89.9, 43.7}
	s.Window = terms.Window{Start: time.Date(2012, 5, 1, 0, 0, 0, 0, time.UTC), End: time.Date(2013, 1, 1, 0, 0, 0, 0, time.UTC), SettlementDelayHours: 90 * 24}
	s.Sale.Cutoff, s.Data.From = time.Date(2012, 3, 15, 0, 0, 0, 0, time.UTC), time.Date(1987, 1, 1, 0, 0, 0, 0, time.UTC)
	s.Data.Sources, s.Data.CutoffHours = []terms.Source{{Name: "nass_quickstats", Version: cornYield, Values: "preliminary"}}, 120*24
	s.Payout = terms.Payout{Kind: terms.Linear, Trigger: 1_000, Exit: 5_000, Direction: terms.Excess}
	require.NoError(t, s.Check())

	order := w.order(s, t.TempDir(), 64)
	order.Parcels = order.Parcels[:1]
	order.Parcels[0].Outline = [][][2]float64{{{-93.48, 42.02}, {-93.47, 42.02}, {-93.47, 42.03}, {-93.48, 42.02}}} // Story County
	x, err := index.New(s.Index.Name, s.Index.Params)
	require.NoError(t, err)
	want := x.Compute(table, index.Window{Start: s.Window.Start.Unix(), End: s.Window.End.Unix()})
	require.Equal(t, oracle.StatusOK, want.Status, want.Reason)
	require.Positive(t, want.Value, "2012 was a drought")
	for name, a := range w.answers(t, order) {
		require.Equal(t, oracle.StatusOK, a.Estimate.Status, "%s: %s", name, a.Reason)
		require.Equal(t, want.Value, int64(a.Estimate.Value))
	}
	_, replayed, err := node.ReplayAssessment(t.Context(), order.Dir, "")
	require.NoError(t, err)
	require.Len(t, replayed, 1)

	// Another item is not what was sold.
	s.Data.Sources[0].Version = "SOYBEANS - YIELD, MEASURED IN BU / ACRE"
	order = w.order(s, t.TempDir(), 64)
	order.Parcels = order.Parcels[:1]
	order.Parcels[0].Outline = [][][2]float64{{{-93.48, 42.02}, {-93.47, 42.02}, {-93.47, 42.03}, {-93.48, 42.02}}}
	for _, a := range w.answers(t, order) {
		require.Equal(t, oracle.StatusInsufficient, a.Estimate.Status)
	}
}
