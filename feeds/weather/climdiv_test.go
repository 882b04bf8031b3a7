package weather

import (
	"math"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// iowa answers from the recorded files of NOAA; changed replaces some of them.
func iowa(t *testing.T, changed map[string]string) *getter {
	t.Helper()
	return &getter{answer: func(link *url.URL) (string, error) {
		if body, ok := changed[path.Base(link.Path)]; ok {
			return body, nil
		}
		raw, err := os.ReadFile(filepath.Join("../../testdata/feeds/iowa", path.Base(link.Path)))
		if err != nil {
			return "", fetch.Down("noaa", "GET "+link.String(), err)
		}
		return string(raw), nil
	}}
}

func climDiv() *ClimDiv {
	return NewClimDiv("noaa", "https://weather.test/climdiv/", "https://weather.test/divisions.geojson")
}

// ames lies in climate division 5 of Iowa, lyon in 1; lisbon is in no division.
func iowaQuery(from, to string, variables ...oracle.Variable) Query {
	return Query{
		Places:    []Place{{42.02, -93.77}, {43.38, -96.21}, {38.72, -9.14}},
		Variables: variables, From: day(from), To: day(to), Sets: early("nclimdiv"),
	}
}

func TestClimDivReadsTheDivisionOfEachPlace(t *testing.T) {
	g := iowa(t, nil)
	r, err := climDiv().Read(t.Context(), g, iowaQuery("1936-06-15", "1936-10-01", oracle.PalmerZ, oracle.Precipitation, oracle.MeanTemperature, oracle.PalmerDrought))
	require.NoError(t, err)
	require.Len(t, r.Series, 3)
	require.Empty(t, r.Series[2], "no division holds the place")
	require.Len(t, r.Series[0], 4*3, "June is not whole in the window")
	require.Equal(t, oracle.Reading{
		Variable: oracle.PalmerZ, Source: "noaa", Start: day("1936-07-01").Unix(), End: day("1936-08-01").Unix(),
		Value: -5.37, Version: "nClimDiv v1.0.0 of 2017-08-07",
	}, r.Series[0][0])
	require.Negative(t, r.Series[0][0].Start, "unix seconds before 1970")
	rain := values(r.Series[1])["precipitation 1936-07-01"]
	require.InDelta(t, 0.69*25.4, rain, 1e-9, "inches become mm")
	require.InDelta(t, (82.4-32)/1.8, values(r.Series[0])["mean_temperature 1936-07-01"], 1e-9, "°F become °C")
	require.Equal(t, []string{
		"noaa: 1 of 3 parcels lie in climate division 1305.", "noaa: 1 of 3 parcels lie in climate division 1301.",
		"noaa: 1 of 3 parcels lie in no zone of its map.",
	}, r.Decisions[1:])
	require.Equal(t, []string{
		"https://weather.test/climdiv/procdate.txt", "https://weather.test/divisions.geojson",
		"https://weather.test/climdiv/climdiv-zndxdv-v1.0.0-20170807", "https://weather.test/climdiv/climdiv-pcpndv-v1.0.0-20170807",
		"https://weather.test/climdiv/climdiv-tmpcdv-v1.0.0-20170807", "https://weather.test/climdiv/climdiv-pdsidv-v1.0.0-20170807",
	}, g.asked)
}

// TestClimDivPreliminary: NOAA computes the last two years anew every month.
func TestClimDivPreliminary(t *testing.T) {
	q := iowaQuery("2015-12-01", "2017-10-01", oracle.PalmerZ)
	q.Places = q.Places[:1]
	r, err := climDiv().Read(t.Context(), iowa(t, nil), q)
	require.NoError(t, err)
	require.Len(t, r.Series[0], 20, "August and September 2017 are missing, never -99.99")
	for _, reading := range r.Series[0] {
		require.Equal(t, reading.Start >= day("2016-01-01").Unix(), reading.Preliminary)
	}
	q.Sets = nil
	r, err = Chain{Sources: []Source{climDiv()}}.Read(t.Context(), iowa(t, nil), q)
	require.NoError(t, err)
	require.Len(t, r.Series[0], 1)
	require.Contains(t, strings.Join(r.Decisions, "\n"), "noaa: 19 values of palmer_z are left out: they are preliminary")
	require.Equal(t, []Gap{{Variable: oracle.PalmerZ, From: day("2016-01-01"), To: day("2017-10-01")}}, r.Gaps)
}

func TestClimDivRefusesWhatItIsNot(t *testing.T) {
	line := "1305071936" + strings.Repeat("  -1.00", 12) + "\n"
	for name, c := range map[string]struct{ file, body, want string }{
		"day":        {"procdate.txt", "soon", "not a day"},
		"empty":      {"climdiv-zndxdv-v1.0.0-20170807", "\n", "no line"},
		"page":       {"climdiv-zndxdv-v1.0.0-20170807", "<html>", "line 1 has 6 characters"},
		"element":    {"climdiv-zndxdv-v1.0.0-20170807", strings.Replace(line, "130507", "130505", 1), "another element"},
		"short":      {"climdiv-zndxdv-v1.0.0-20170807", line + line[:50], "line 2 has 50"},
		"twice":      {"climdiv-zndxdv-v1.0.0-20170807", line + line, "1936 comes after 1936"},
		"words":      {"climdiv-zndxdv-v1.0.0-20170807", strings.Replace(line, "  -1.00", "   dry ", 1), "want a number"},
		"no number":  {"climdiv-zndxdv-v1.0.0-20170807", strings.Replace(line, "  -1.00", "    NaN", 1), "want a number"},
		"absurd":     {"climdiv-zndxdv-v1.0.0-20170807", strings.ReplaceAll(line, "  -1.00", " -77.00"), "is not in [-30, 30]"},
		"year":       {"climdiv-zndxdv-v1.0.0-20170807", strings.Replace(line, "1936", "0036", 1), "want division, element and year"},
		"no outline": {"divisions.geojson", `{"type":"FeatureCollection","features":[]}`, "want a FeatureCollection"},
	} {
		_, err := climDiv().Read(t.Context(), iowa(t, map[string]string{c.file: c.body}), iowaQuery("1936-01-01", "1937-01-01", oracle.PalmerZ))
		require.ErrorContains(t, err, c.want, name)
		requireReason(t, err, oracle.ReasonSourceCorrupt, c.file)
	}
}

func TestZonesRefused(t *testing.T) {
	zone := func(properties, geometry string) string {
		return `{"type":"FeatureCollection","features":[{"properties":` + properties + `,"geometry":` + geometry + `}]}`
	}
	square := `{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}`
	for raw, want := range map[string]string{
		zone(`{"CLIMDIV":0}`, square): "want a number from 1",
		zone(`{}`, square):            "want a number from 1",
		zone(`{"CLIMDIV":1}`, `{"type":"Point","coordinates":[0,0]}`):                                 "want Polygon",
		zone(`{"CLIMDIV":1}`, `{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}`):         "the last equal to the first",
		zone(`{"CLIMDIV":1}`, `{"type":"MultiPolygon","coordinates":[[]]}`):                           "no ring",
		zone(`{"CLIMDIV":1}`, `{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,100],[0,1],[0,0]]]}`): "not a longitude",
		zone(`{"CLIMDIV":1}`, `{"type":"Polygon","coordinates":[[[0,"x"],[1,0],[1,1],[0,1],[0,0]]]}`): "geometry",
		`{"type":"Topology"}`: "FeatureCollection",
	} {
		_, err := decodeZones([]byte(raw), "CLIMDIV")
		require.ErrorContains(t, err, want, raw)
	}
}

// TestZonesHoldEachPlaceOnce: holes are outside, and a border belongs to one side.
func TestZonesHoldEachPlaceOnce(t *testing.T) {
	list, err := decodeZones([]byte(`{"type":"FeatureCollection","features":[
		{"properties":{"id":1},"geometry":{"type":"Polygon","coordinates":[[[0,0],[2,0],[2,2],[0,2],[0,0]],[[0.5,0.5],[1.5,0.5],[1.5,1.5],[0.5,1.5],[0.5,0.5]]]}},
		{"properties":{"id":2},"geometry":{"type":"MultiPolygon","coordinates":[[[[2,0],[4,0],[4,2],[2,2],[2,0]]],[[[9,9],[10,9],[10,10],[9,9]]]]}}]}`), "id")
	require.NoError(t, err)
	for _, c := range []struct {
		at   Place
		want int
	}{{Place{0.2, 0.2}, 1}, {Place{1, 1}, 0}, {Place{1, 3}, 2}, {Place{9.2, 9.5}, 2}, {Place{1, 2}, 2}, {Place{5, 5}, 0}, {Place{math.Inf(1), 0}, 0}} {
		require.Equal(t, c.want, list.at(c.at), "%v", c.at)
	}
}

func FuzzClimDiv(f *testing.F) {
	line := "1305071936" + strings.Repeat("  -1.00", 12) + "\n"
	f.Add([]byte(line))
	f.Add([]byte(line + strings.Replace(line, "1936", "1937", 1)))
	f.Add([]byte(strings.Replace(line, "  -1.00", "-99.99 ", 1)))
	q := iowaQuery("1936-01-01", "1938-01-01", oracle.PalmerZ)
	f.Fuzz(func(t *testing.T, raw []byte) {
		months, err := decodeClimDiv(raw, elements[oracle.PalmerZ], oracle.PalmerZ, []int{1305, 0}, q)
		if err != nil {
			return
		}
		var last time.Time
		for _, m := range months[1305] {
			if !m.start.After(last) || m.start.Before(q.From) || !m.start.Before(q.To) || !(m.value >= -30 && m.value <= 30) {
				t.Fatalf("%+v passed after %v", m, last)
			}
			last = m.start
		}
	})
}

func FuzzZones(f *testing.F) {
	f.Add([]byte(`{"type":"FeatureCollection","features":[{"properties":{"CLIMDIV":1},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}}]}`))
	f.Add([]byte(`{"type":"FeatureCollection","features":[{"properties":{"CLIMDIV":1},"geometry":{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]]}}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		list, err := decodeZones(raw, "CLIMDIV")
		if err != nil {
			return
		}
		for _, z := range list {
			if z.id < 1 || z.west < -180 || z.north > 90 {
				t.Fatalf("%+v passed", z)
			}
		}
		if id := list.at(Place{0.5, 0.25}); id < 0 {
			t.Fatal(id)
		}
	})
}
