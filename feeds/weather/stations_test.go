package weather

import (
	"math"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// gauge is made up in the shape of GHCN-Daily's files.
const gauge = `"STATION","DATE","LATITUDE","LONGITUDE","ELEVATION","NAME","PRCP","PRCP_ATTRIBUTES","SNWD","SNWD_ATTRIBUTES","TMAX","TMAX_ATTRIBUTES"
"BE000006447","2021-05-31","50.60","5.30","104.0","UCCLE, BE","   12",",,E",,,"  198",",,E"
"BE000006447","2021-06-01","50.60","5.30","104.0","UCCLE, BE","   51",",,E",,,"  214",",,E"
"BE000006447","2021-06-02","50.60","5.30","104.0","UCCLE, BE","    0","T,,E",,,"  -12",",,E"
"BE000006447","2021-06-03","50.60","5.30","104.0","UCCLE, BE","  999",",G,E",,,"  199",",,E"
"BE000006447","2021-06-04","50.60","5.30","104.0","UCCLE, BE","    0","P,,E",,,"",""
"BE000006447","2021-06-05","50.60","5.30","104.0","UCCLE, BE","   21",",,E,0700",,,"  170",",,E"
`

func stations(t *testing.T, ids ...string) *Stations {
	t.Helper()
	s, err := NewStations("ghcn", "https://weather.test/access/", ids, 40)
	require.NoError(t, err)
	return s
}

func TestStationsReadTheNearestGauge(t *testing.T) {
	far := strings.ReplaceAll(strings.ReplaceAll(gauge, "BE000006447", "BE000006999"), `"50.60","5.30"`, `"50.95","5.30"`)
	g := &getter{answer: func(link *url.URL) (string, error) {
		if strings.HasSuffix(link.Path, "BE000006999.csv") {
			return far, nil
		}
		return gauge, nil
	}}
	q := query(oracle.Precipitation, oracle.MaxTemperature)
	q.Places = append(q.Places, Place{48.85, 2.35})
	r, err := stations(t, "BE000006999", "BE000006447").Read(t.Context(), g, q)
	require.NoError(t, err)
	require.Equal(t, []string{"https://weather.test/access/BE000006999.csv", "https://weather.test/access/BE000006447.csv"}, g.asked)
	require.Equal(t, map[string]float64{
		"precipitation 2021-06-01": 5.1, "precipitation 2021-06-02": 0, "precipitation 2021-06-05": 2.1,
		"max_temperature 2021-06-01": 21.4, "max_temperature 2021-06-02": -1.2, "max_temperature 2021-06-03": 19.9, "max_temperature 2021-06-05": 17,
	}, values(r.Series[0]), "tenths; what failed a check or is only presumed is missing, and a trace is nothing")
	require.Empty(t, r.Series[3], "Paris is out of reach")
	require.Equal(t, []string{
		"ghcn: no station lies within 40 km of parcel 4.",
		"ghcn: station BE000006999 at 50.9500 5.3000 (latitude, longitude) is the nearest for 1 of 4 parcels, 2 values refused by NOAA's checks.",
		"ghcn: station BE000006447 at 50.6000 5.3000 (latitude, longitude) is the nearest for 2 of 4 parcels, 2 values refused by NOAA's checks.",
	}, r.Decisions[1:])
	require.Equal(t, "GHCN-Daily", r.Series[0][0].Version)
}

func TestStationsRefuseWhatIsNoRecord(t *testing.T) {
	for name, c := range map[string]struct{ old, with, want string }{
		"empty":          {gauge, "", "CSV"},
		"other station":  {`"BE000006447","2021-06-02"`, `"BE000006448","2021-06-02"`, "line 4 is of station"},
		"day":            {"2021-06-02", "02/06/2021", "a day like"},
		"twice":          {"2021-06-02", "2021-06-01", "is there twice"},
		"half a tenth":   {`"   51"`, `"  5.1"`, "whole number of tenths"},
		"absurd":         {`"   51"`, `"99999"`, "is not in [0, 2000]"},
		"no attributes":  {`"PRCP_ATTRIBUTES"`, `"PRCP_NOTES"`, "nobody says whether"},
		"few attributes": {`"   51",",,E"`, `"   51","E"`, "want measurement, quality and source"},
		"place":          {`"2021-06-01","50.60"`, `"2021-06-01","91"`, "not a latitude"},
		"no column":      {`"LATITUDE"`, `"LAT"`, "no column LATITUDE"},
		"column twice":   {`"SNWD",`, `"PRCP",`, "is there twice"},
		"ragged":         {`"  214",",,E"`, `"  214"`, "wrong number of fields"},
	} {
		_, err := stations(t, "BE000006447").Read(t.Context(), says(swap(t, gauge, c.old, c.with)), query(oracle.Precipitation))
		require.ErrorContains(t, err, c.want, name)
		requireReason(t, err, oracle.ReasonSourceCorrupt, "BE000006447.csv")
	}
	_, err := stations(t, "BE000006447").Read(t.Context(), down(), query(oracle.Precipitation))
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
}

func TestNewStationsRefused(t *testing.T) {
	for want, c := range map[string]struct {
		ids   []string
		reach float64
	}{
		"0 stations":     {nil, 40},
		"within 0 km":    {[]string{"BE000006447"}, 0},
		"within 501 km":  {[]string{"BE000006447"}, 501},
		"within NaN km":  {[]string{"BE000006447"}, math.NaN()},
		"no identifier":  {[]string{"../etc/passwd"}, 40},
		"is named twice": {[]string{"BE000006447", "BE000006447"}, 40},
	} {
		_, err := NewStations("ghcn", "https://weather.test", c.ids, c.reach)
		require.ErrorContains(t, err, want)
	}
}

func TestDistance(t *testing.T) {
	require.InDelta(t, 111.2, distance(Place{50, 5}, point{51, 5}), 0.1)
	require.InDelta(t, 262, distance(Place{48.8566, 2.3522}, point{50.8466, 4.3528}), 3, "Paris to Brussels")
	require.True(t, math.IsNaN(distance(Place{50, 5}, point{math.NaN(), 5})))
}

func FuzzStation(f *testing.F) {
	f.Add([]byte(gauge))
	f.Add([]byte("STATION,DATE,LATITUDE,LONGITUDE,PRCP,PRCP_ATTRIBUTES\nBE000006447,2021-06-01,1,2,-9999,\",,\"\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := decodeStation(raw, "BE000006447", fuzzed, []oracle.Variable{oracle.Precipitation, oracle.MaxTemperature})
		sane(t, s.dailyAnswer, err)
		if err == nil && len(s.values) > 0 && !(math.Abs(s.cell.lat) <= 90) {
			t.Fatalf("values of nowhere: %+v", s)
		}
	})
}
