package recorded

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/paulmach/orb"
	"github.com/stretchr/testify/require"
)

func TestIntersectsEveryKindOfGeometry(t *testing.T) {
	square := orb.Polygon{{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}}}
	far := orb.Ring{{9, 9}, {10, 9}, {10, 10}, {9, 9}}
	around := orb.Ring{{-5, -5}, {9, -5}, {9, 9}, {-5, 9}, {-5, -5}}
	hole := orb.Ring{{-1, -1}, {5, -1}, {5, 5}, {-1, 5}, {-1, -1}}
	within := orb.Ring{{1, 1}, {2, 1}, {2, 2}, {1, 1}}
	cross := orb.Ring{{1, -1}, {2, -1}, {2, 5}, {1, 5}, {1, -1}} // no corner of either lies in the other
	for name, c := range map[string]struct {
		g    orb.Geometry
		want bool
	}{
		"nothing":            {nil, false},
		"point":              {orb.Point{1, 1}, true},
		"far point":          {orb.Point{5, 5}, false},
		"points":             {orb.MultiPoint{{9, 9}, {1, 1}}, true},
		"far points":         {orb.MultiPoint{{9, 1}, {1, 9}}, false},
		"line across":        {orb.LineString{{-1, 2}, {5, 2}}, true},
		"line within":        {orb.LineString{{1, 1}, {2, 2}}, true},
		"line past a corner": {orb.LineString{{3, 6}, {6, 3}}, false},
		"lines":              {orb.MultiLineString{{{9, 9}, {8, 8}}, {{-1, 2}, {5, 2}}}, true},
		"ring":               {within, true},
		"polygon around":     {orb.Polygon{around}, true},
		"polygon within":     {orb.Polygon{within}, true},
		"polygon across":     {orb.Polygon{cross}, true},
		"the same polygon":   {square, true},
		"in its hole":        {orb.Polygon{around, hole}, false},
		"far polygon":        {orb.Polygon{far}, false},
		"empty polygon":      {orb.Polygon{}, false},
		"polygons":           {orb.MultiPolygon{{far}, {within}}, true},
		"box":                {orb.Bound{Min: orb.Point{3, 3}, Max: orb.Point{9, 9}}, true},
		"collection":         {orb.Collection{orb.Point{9, 9}, orb.Polygon{cross}}, true},
	} {
		require.Equal(t, c.want, intersects(c.g, square), name)
	}
}

func TestCloudCoverComparisons(t *testing.T) {
	for filter, want := range map[string]bool{
		`{"lt":40}`: false, `{"lt":40.1}`: true, `{"lte":40}`: true, `{"gt":40}`: false, `{"gte":40}`: true,
		`{"eq":40}`: true, `{"eq":41}`: false, `{"gte":10,"lt":30}`: false, `{"startsWith":"a"}`: true, `{"neq":40}`: true,
	} {
		var q query
		require.NoError(t, json.Unmarshal([]byte(`{"query":{"eo:cloud_cover":`+filter+`}}`), &q))
		require.Equal(t, want, q.matchesCloud(40), filter)
	}
}

func TestSearchByGetReadsEveryParameter(t *testing.T) {
	r := newRig(t)
	base := r.base + earthSearch + "?limit=100&"
	for query, want := range map[string]int{
		"bbox=5.32,50.63,5.33,50.64": 12,
		"bbox=4,50,5,51":             0,
		"ids=S2_31UFS_20210701_20210801_L2A,S2_31UFS_20210601_20210701_L2A": 2,
		`intersects={"type":"Point","coordinates":[5.3310,50.6336]}`:        12,
		`query={"eo:cloud_cover":{"lt":50}}`:                                10,
		"datetime=2021-07-15T00:00:00Z":                                     1,
	} {
		resp, raw := r.do(http.MethodGet, base+strings.ReplaceAll(query, `"`, "%22"), "")
		require.Equal(t, http.StatusOK, resp.StatusCode, string(raw))
		var p page
		require.NoError(t, json.Unmarshal(raw, &p))
		require.Len(t, p.Features, want, query)
	}
	for _, query := range []string{"bbox=a,b,c,d", "limit=x", "query=x"} {
		resp, _ := r.do(http.MethodGet, r.base+earthSearch+"?"+query, "")
		require.Equal(t, http.StatusBadRequest, resp.StatusCode, query)
	}
}

func FuzzSearchBody(f *testing.F) {
	for _, body := range []string{
		`{}`, `{"limit":3,"next":"next:c:i"}`, `{"intersects":` + overField + `}`, `{"bbox":[1,2,3,4,5,6]}`,
		`{"datetime":"../2021-01-01T00:00:00Z","query":{"eo:cloud_cover":{"lt":60}}}`,
		`{"intersects":{"type":"GeometryCollection","geometries":[{"type":"Polygon","coordinates":[[]]}]}}`,
	} {
		f.Add(body)
	}
	footprint := orb.Polygon{{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}}}
	f.Fuzz(func(t *testing.T, body string) {
		q, _, err := readQuery(httptest.NewRequest(http.MethodPost, "/", strings.NewReader(body)))
		if err != nil {
			return
		}
		if q.limit < 1 || q.limit > maxLimit {
			t.Fatalf("limit %d passed", q.limit)
		}
		q.matches("id", Scene{Start: season, End: season}, footprint)
		q.matchesCloud(50)
	})
}
