package node_test

import (
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

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

const cornYield = "CORN, GRAIN - YIELD, MEASURED IN BU / ACRE"

// quickStats serves Iowa's recorded county yields in the shape of NASS, and the
// counties' outlines. It gives the yields of one county, as an index reads them.
func quickStats(t *testing.T, county string) (url string, readings []oracle.Reading) {
	t.Helper()
	dir := filepath.Join(oracletest.Root(t), "testdata", "seasons", "iowa-corn")
	table, err := os.ReadFile(filepath.Join(dir, "yields.csv"))
	require.NoError(t, err)
	outlines, err := os.ReadFile(filepath.Join(dir, "counties.geojson"))
	require.NoError(t, err)
	var data []map[string]any
	for line := range strings.Lines(string(table)) {
		var year int
		cells := strings.Split(strings.TrimSpace(line), ",")
		if _, err := fmt.Sscan(cells[3], &year); err != nil || cells[0] == "*" || year < 1980 || year > 2012 {
			continue
		}
		data = append(data, map[string]any{
			"short_desc": cornYield, "agg_level_desc": "COUNTY", "source_desc": "SURVEY", "reference_period_desc": "YEAR",
			"state_fips_code": cells[0][:2], "county_code": cells[0][2:], "year": year, "Value": cells[4], "load_time": "2013-02-21 15:00:00.000",
		})
		if cells[0] == county {
			var value float64
			_, err := fmt.Sscan(cells[4], &value)
			require.NoError(t, err)
			start := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
			readings = append(readings, oracle.Reading{Variable: oracle.Yield, Source: "table", Start: start.Unix(), End: start.AddDate(1, 0, 0).Unix(), Value: value})
		}
	}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		q := r.URL.Query()
		switch {
		case r.URL.Path == "/counties.geojson":
			_, _ = w.Write([]byte(strings.ReplaceAll(string(outlines), `"zone":`, `"GEOID":`)))
		case q.Get("short_desc") != cornYield || q.Get("state_fips_code") != "19" || q.Get("key") != "county-key":
			http.Error(w, `{"error":["bad request - invalid query"]}`, http.StatusBadRequest)
		default:
			_ = json.NewEncoder(w).Encode(map[string]any{"data": data})
		}
	}))
	t.Cleanup(server.Close)
	return server.URL, readings
}

// TestAreaYieldIsAnswered: a product on the county's yields runs as any other, from the
// source to an answer that is the backtest's own index of the same table, to its replay.
func TestAreaYieldIsAnswered(t *testing.T) {
	w := newWorld(t)
	link, table := quickStats(t, "19169")
	t.Setenv("SHEAF_KEY_NASS", "county-key")
	w.cfg.Sources.Weather = []node.WeatherConfig{{
		Name: "nass", Kind: "nass_quickstats", URL: link + "/api_GET/", DivisionsURL: link + "/counties.geojson", Item: cornYield, Key: node.KeyConfig{Parameter: "key"},
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
