package weather

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const (
	corn     = "CORN, GRAIN - YIELD, MEASURED IN BU / ACRE"
	counties = `{"type":"FeatureCollection","features":[
		{"type":"Feature","properties":{"GEOID":"19169"},"geometry":{"type":"Polygon","coordinates":[[[-94,42],[-93,42],[-93,43],[-94,43],[-94,42]]]}},
		{"type":"Feature","properties":{"GEOID":"19171"},"geometry":{"type":"Polygon","coordinates":[[[-93,42],[-92,42],[-92,43],[-93,43],[-93,42]]]}},
		{"type":"Feature","properties":{"GEOID":"01001"},"geometry":{"type":"Polygon","coordinates":[[[-87,32],[-86,32],[-86,33],[-87,33],[-87,32]]]}}]}`
)

// cropRow is a row as NASS sends it.
func cropRow(state, county, year, value string) string {
	return fmt.Sprintf(`{"short_desc":%q,"agg_level_desc":"COUNTY","source_desc":"SURVEY","reference_period_desc":"YEAR","state_fips_code":%q,"county_code":%q,"year":%s,"Value":%q,"load_time":"2013-02-21 15:00:00.000","CV (%%)":""}`,
		corn, state, county, year, value)
}

// nass answers with the rows of each state.
func nass(rows map[string][]string) *getter {
	return &getter{answer: func(link *url.URL) (string, error) {
		if strings.HasSuffix(link.Path, "counties.geojson") {
			return counties, nil
		}
		return `{"data":[` + strings.Join(rows[link.Query().Get("state_fips_code")], ",") + `]}`, nil
	}}
}

func cropSource(t *testing.T) *QuickStats {
	t.Helper()
	s, err := NewQuickStats("nass", "https://crops.test/api_GET/", corn, "https://crops.test/counties.geojson")
	require.NoError(t, err)
	return s
}

func cropQuery() Query {
	return Query{
		Places:    []Place{{42.5, -93.5}, {32.5, -86.5}, {42.5, -92.5}, {42.6, -93.6}, {0, 0}},
		Variables: []oracle.Variable{oracle.Yield}, From: day("2010-01-01"), To: day("2013-01-01"), Sets: early("nass_quickstats"),
	}
}

// TestQuickStatsReadsTheCountyOfEachPlace: once for each state; what is withheld, of
// counties together or outside the window is not there.
func TestQuickStatsReadsTheCountyOfEachPlace(t *testing.T) {
	g := nass(map[string][]string{
		"19": {
			cropRow("19", "169", "2012", "1,137.5"), cropRow("19", "169", `"2011"`, " 171 "), cropRow("19", "169", "2013", "160"),
			cropRow("19", "171", "2012", "(D)"), cropRow("19", "171", "2011", "0"), cropRow("19", "998", "2012", "99"), cropRow("19", "998", "2012", "98"),
		},
		"01": {cropRow("01", "001", "2010", "100.1")},
	})
	r, err := cropSource(t).Read(t.Context(), g, cropQuery())
	require.NoError(t, err)
	require.Equal(t, map[string]float64{"yield 2011-01-01": 171, "yield 2012-01-01": 1137.5}, values(r.Series[0]))
	require.Equal(t, map[string]float64{"yield 2010-01-01": 100.1}, values(r.Series[1]))
	require.Equal(t, map[string]float64{"yield 2011-01-01": 0}, values(r.Series[2]), "a harvest of nothing is a harvest, one withheld is not known")
	require.Equal(t, values(r.Series[0]), values(r.Series[3]))
	require.Empty(t, r.Series[4])
	require.Equal(t, corn+", loaded 2013-02-21", r.Series[0][0].Version)
	require.Equal(t, []string{
		"nass: 2 of 5 parcels lie in county 19169.", "nass: 1 of 5 parcels lie in county 01001.", "nass: 1 of 5 parcels lie in county 19171.",
		"nass: 1 of 5 parcels lie in no zone of its map.",
	}, r.Decisions[1:])
	require.Len(t, g.asked, 3)
	link, err := url.Parse(g.asked[2])
	require.NoError(t, err)
	require.Equal(t, url.Values{
		"source_desc": {"SURVEY"}, "agg_level_desc": {"COUNTY"}, "short_desc": {corn}, "domain_desc": {"TOTAL"}, "reference_period_desc": {"YEAR"},
		"state_fips_code": {"19"}, "year__GE": {"2010"}, "year__LE": {"2013"}, "format": {"JSON"},
	}, link.Query())
}

// TestAStateWithoutRowsTakesNoOthersYields: the service calls a query that finds nothing
// an invalid one. What it says of a key or of too many rows is another matter.
func TestAStateWithoutRowsTakesNoOthersYields(t *testing.T) {
	status := http.StatusBadRequest
	g := nass(map[string][]string{"19": {cropRow("19", "169", "2012", "137.5")}})
	rows := g.answer
	g.answer = func(link *url.URL) (string, error) {
		if link.Query().Get("state_fips_code") == "01" {
			return "", &fetch.Error{Reason: oracle.ReasonSourceDown, Provider: "nass", Act: "GET", Status: status, Err: errors.New("bad request - invalid query")}
		}
		return rows(link)
	}
	r, err := cropSource(t).Read(t.Context(), g, cropQuery())
	require.NoError(t, err)
	require.Equal(t, map[string]float64{"yield 2012-01-01": 137.5}, values(r.Series[0]))
	require.Empty(t, r.Series[1])
	require.Contains(t, r.Decisions, "nass: no row of state 01 for 2010 to 2013, or no such item.")
	for _, status = range []int{http.StatusUnauthorized, http.StatusRequestEntityTooLarge, http.StatusInternalServerError} {
		_, err := cropSource(t).Read(t.Context(), g, cropQuery())
		require.ErrorIs(t, err, oracle.ReasonSourceDown, status)
	}
}

// TestAQueryThatFindsNothingIsNoAnswer: refused for every state, or in other words than
// those for no rows, it may be the service that is in trouble: nobody may sign upon it.
func TestAQueryThatFindsNothingIsNoAnswer(t *testing.T) {
	rows := nass(map[string][]string{"19": {cropRow("19", "169", "2012", "137.5")}}).answer
	for name, c := range map[string]struct {
		refused []string
		text    string
	}{
		"every state":  {[]string{"01", "19"}, "bad request - invalid query"},
		"a proxy's no": {[]string{"01"}, "400 Bad Request"},
	} {
		g := nass(nil)
		g.answer = func(link *url.URL) (string, error) {
			if slices.Contains(c.refused, link.Query().Get("state_fips_code")) {
				return "", &fetch.Error{Reason: oracle.ReasonSourceDown, Provider: "nass", Act: "GET", Status: http.StatusBadRequest, Err: errors.New(c.text)}
			}
			return rows(link)
		}
		_, err := cropSource(t).Read(t.Context(), g, cropQuery())
		require.ErrorIs(t, err, oracle.ReasonSourceDown, name)
	}
}

// TestAYoungYieldIsPreliminary: NASS may revise a year with the next one.
func TestAYoungYieldIsPreliminary(t *testing.T) {
	g := nass(map[string][]string{"19": {cropRow("19", "169", "2010", "1"), cropRow("19", "169", "2011", "2"), cropRow("19", "169", "2012", "3")}})
	q := cropQuery()
	q.Places = q.Places[:1]
	for at, want := range map[string]int{"2014-03-31": 2, "2014-04-01": 3, "2012-04-01": 1} {
		g.at = day(at)
		q.Sets = []oracle.DataSet{{Name: "nass_quickstats", Version: corn}}
		r, err := Chain{Sources: []Source{cropSource(t)}}.Read(t.Context(), g, q)
		require.NoError(t, err)
		require.Len(t, r.Series[0], want, at)
		q.Sets[0].Preliminary = true
		r, err = Chain{Sources: []Source{cropSource(t)}}.Read(t.Context(), g, q)
		require.NoError(t, err)
		require.Len(t, r.Series[0], 3, at)
		require.Empty(t, r.Gaps)
	}
}

func TestQuickStatsRefusesWhatItIsNot(t *testing.T) {
	good := cropRow("19", "169", "2012", "137.5")
	for name, c := range map[string]struct{ row, want string }{
		"item":    {strings.Replace(good, "CORN, GRAIN", "CORN, SILAGE", 1), "it was not asked for"},
		"state":   {strings.Replace(good, `"19"`, `"17"`, 1), "it was not asked for"},
		"level":   {strings.Replace(good, "COUNTY", "STATE", 1), "it was not asked for"},
		"census":  {strings.Replace(good, "SURVEY", "CENSUS", 1), "it was not asked for"},
		"month":   {strings.Replace(good, "YEAR", "YEAR - AUG FORECAST", 1), "it was not asked for"},
		"county":  {strings.Replace(good, `"169"`, `"69"`, 1), "county_code \"69\": want three digits"},
		"sign":    {strings.Replace(good, `"169"`, `"+69"`, 1), "county_code \"+69\": want three digits"},
		"year":    {strings.Replace(good, "2012", "12", 1), "want one of 1800 to 2200"},
		"words":   {strings.Replace(good, "137.5", "good", 1), `Value "good": want a number`},
		"no crop": {strings.Replace(good, "137.5", "-1", 1), "not in [0, 200000]"},
		"NaN":     {strings.Replace(good, "137.5", "NaN", 1), "not in [0, 200000]"},
		"loaded":  {strings.Replace(good, "2013-02-21", "yesterday", 1), "load_time"},
		"twice":   {good + "," + good, "county 19169 has 2012 twice"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := cropSource(t).Read(t.Context(), nass(map[string][]string{"19": {c.row}}), Query{
				Places: []Place{{42.5, -93.5}}, Variables: []oracle.Variable{oracle.Yield}, From: day("2010-01-01"), To: day("2013-01-01"),
			})
			requireReason(t, err, oracle.ReasonSourceCorrupt, c.want)
		})
	}
	_, err := cropSource(t).Read(t.Context(), says(`{"error":["exceeds limit=50000"]}`), cropQuery())
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
	for _, bad := range []string{"", "CORN", "CORN, GRAIN - PRODUCTION, MEASURED IN BU", "corn - YIELD, MEASURED IN BU / ACRE", strings.Repeat("A", 120) + " - YIELD, MEASURED IN BU"} {
		_, err := NewQuickStats("nass", "https://crops.test", bad, "https://crops.test/c")
		require.ErrorContains(t, err, "want the NASS name of a yield", bad)
	}
}

// FuzzQuickStats: no bytes end the decoder, and what it gives is a yield of a year.
func FuzzQuickStats(f *testing.F) {
	f.Add([]byte(`{"data":[` + cropRow("19", "169", "2012", "137.5") + `]}`))
	f.Add([]byte(`{"data":[` + cropRow("19", "998", "2012", "(D)") + `]}`))
	f.Add([]byte(`{"data":null}`))
	s, err := NewQuickStats("nass", "https://crops.test", corn, "https://crops.test/c")
	require.NoError(f, err)
	f.Fuzz(func(t *testing.T, raw []byte) {
		rows, err := s.decode(raw, 19)
		if err != nil {
			require.Empty(t, rows)
			return
		}
		for _, row := range rows {
			require.True(t, row.county > 19_000 && row.county < 19_888 && row.value >= 0 && row.value <= 200_000)
			_, err := time.Parse(time.DateOnly, row.loaded)
			require.NoError(t, err)
		}
	})
}
