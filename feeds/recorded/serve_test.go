package recorded

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	earthSearch = "/earth-search/v1/search"
	planetary   = "/planetary-computer/api/stac/v1/search"
	overField   = `{"type":"Point","coordinates":[5.3310,50.6336]}`
)

func TestItemsAppearWhenTheClockHasPassedTheirEnd(t *testing.T) {
	r := newRig(t)
	r.now = day("2021-07-01").Add(-time.Second)
	require.Equal(t, "2021-05", r.search(earthSearch, `{}`).months()[0])
	r.now = day("2021-07-01")
	require.Equal(t, "2021-06", r.search(earthSearch, `{}`).months()[0])

	june := r.index("", "?variable=precipitation-flux&from=2021-06-01T00:00:00Z&to=2021-08-01T00:00:00Z").Items
	require.Len(t, june, 1)
	require.Equal(t, day("2021-07-01"), june[0].End)
}

func TestTheCataloguesSpeakTheirShapes(t *testing.T) {
	r := newRig(t)
	es := r.search(earthSearch, `{"datetime":"2021-07-15T00:00:00Z/2021-07-20T00:00:00Z"}`).Features[0]
	require.Equal(t, "S2_31UFS_20210701_20210801_L2A", es.ID)
	require.Equal(t, true, es.Properties["earthsearch:boa_offset_applied"])
	require.Nil(t, es.Properties["datetime"])
	require.Equal(t, "2021-08-01T00:00:00Z", es.Properties["end_datetime"])
	require.EqualValues(t, 32631, es.Properties["proj:epsg"])
	require.NotContains(t, es.Properties, "sheaf:injected")
	require.NotContains(t, es.Assets, "scl", "no cloud was recorded or injected")
	red := es.Assets["red"]
	require.Equal(t, [2]int{100, 100}, red.Shape)
	require.Equal(t, [6]float64{10, 0, 664000, 0, -10, 5612120}, red.Transform)
	require.Equal(t, 1e-4, red.Raster[0]["scale"])
	require.Equal(t, 65535.0, red.Raster[0]["nodata"])

	pc := r.search(planetary, `{"datetime":"2021-07-15T00:00:00Z"}`).Features[0]
	require.Equal(t, "S2_MSIL2A_20210701_20210801_T31UFS", pc.ID)
	for _, band := range []string{"B02", "B04", "B08", "B11", "B12"} {
		require.Contains(t, pc.Assets, band)
	}
	require.Equal(t, red.Checksum, pc.Assets["B04"].Checksum, "both catalogues hold the same bytes")
}

func TestACatalogueMissesTheSceneThatTheManifestNames(t *testing.T) {
	r := newRig(t)
	window := `{"datetime":"2021-05-15T00:00:00Z/2021-07-15T00:00:00Z"}`
	require.Equal(t, []string{"2021-07", "2021-06", "2021-05"}, r.search(earthSearch, window).months())
	require.Equal(t, []string{"2021-07", "2021-05"}, r.search(planetary, window).months())
}

func TestSearchFilters(t *testing.T) {
	r := newRig(t)
	everything := 12
	for name, c := range map[string]struct {
		body string
		want int
	}{
		"no filter":               {`{"limit":100}`, everything},
		"default limit":           {`{}`, 10},
		"the collection":          {`{"limit":100,"collections":["sentinel-2-l2a-monthly","x"]}`, everything},
		"another collection":      {`{"collections":["sentinel-1"]}`, 0},
		"point inside":            {`{"limit":100,"intersects":` + overField + `}`, everything},
		"point just outside":      {`{"intersects":{"type":"Point","coordinates":[5.3350,50.6336]}}`, 0},
		"polygon across an edge":  {`{"limit":100,"intersects":{"type":"Polygon","coordinates":[[[5.33,50.63],[5.34,50.63],[5.34,50.635],[5.33,50.635],[5.33,50.63]]]}}`, everything},
		"polygon around it all":   {`{"limit":100,"intersects":{"type":"Polygon","coordinates":[[[5,50],[6,50],[6,51],[5,51],[5,50]]]}}`, everything},
		"cross through a corner":  {`{"limit":100,"intersects":{"type":"LineString","coordinates":[[5.3185,50.6365],[5.3205,50.6385]]}}`, everything},
		"polygon whose box meets": {`{"intersects":{"type":"Polygon","coordinates":[[[5.3,50.62],[5.3,50.65],[5.31,50.65],[5.31,50.625],[5.35,50.625],[5.35,50.62],[5.3,50.62]]]}}`, 0},
		"bbox":                    {`{"limit":100,"bbox":[5.32,50.63,5.33,50.64]}`, everything},
		"bbox elsewhere":          {`{"bbox":[4,50,5,51]}`, 0},
		"cloud cover":             {`{"limit":100,"query":{"eo:cloud_cover":{"lt":60}}}`, 10},
		"unknown filter":          {`{"limit":100,"query":{"view:off_nadir":{"lt":6}},"sortby":[]}`, everything},
		"open start":              {`{"datetime":"../2020-12-15T00:00:00Z"}`, 2},
		"open end":                {`{"datetime":"2021-10-15T00:00:00Z/.."}`, 1},
		"closed at the end":       {`{"datetime":"2021-06-10T00:00:00Z/2021-07-01T00:00:00Z"}`, 2},
		"open at the start":       {`{"datetime":"2021-07-01T00:00:00Z/2021-07-02T00:00:00Z"}`, 1},
		"ids":                     {`{"ids":["S2_31UFS_20210701_20210801_L2A"]}`, 1},
	} {
		t.Run(name, func(t *testing.T) {
			require.Len(t, r.search(earthSearch, c.body).Features, c.want)
		})
	}
}

func TestWrongSearchesAreRefused(t *testing.T) {
	r := newRig(t)
	for name, body := range map[string]string{
		"not JSON":         `{`,
		"no such month":    `{"datetime":"2021-13-01T00:00:00Z"}`,
		"ends too early":   `{"datetime":"2021-06-01T00:00:00Z/2021-05-01T00:00:00Z"}`,
		"limit":            `{"limit":0}`,
		"geometry":         `{"intersects":{"type":"Blob","coordinates":[1]}}`,
		"box and geometry": `{"bbox":[1,2,3,4],"intersects":` + overField + `}`,
		"short box":        `{"bbox":[1,2,3]}`,
		"token":            `{"next":"next:sentinel-2-l2a-monthly:nothing"}`,
		"too long":         `{"ids":["` + strings.Repeat("x", maxQuery) + `"]}`,
	} {
		t.Run(name, func(t *testing.T) {
			resp, raw := r.do(http.MethodPost, r.base+earthSearch, body)
			require.Equal(t, http.StatusBadRequest, resp.StatusCode, string(raw))
			require.Contains(t, string(raw), `"description"`)
		})
	}
	resp, _ := r.do(http.MethodPut, r.base+earthSearch, `{}`)
	require.Equal(t, http.StatusBadRequest, resp.StatusCode)
}

func TestPagesFollowOneAnother(t *testing.T) {
	for _, path := range []string{earthSearch, planetary} {
		r := newRig(t)
		r.now = day("2021-07-01")
		body, seen, pages := `{"collections":["sentinel-2-l2a-monthly"],"limit":3}`, []string(nil), 0
		for body != "" {
			p := r.search(path, body)
			seen, pages, body = append(seen, p.months()...), pages+1, ""
			require.LessOrEqual(t, len(p.Features), 3)
			for _, l := range p.Links {
				if l.Rel == "next" {
					require.Equal(t, http.MethodPost, l.Method)
					require.Equal(t, r.base+path, l.Href)
					body = string(l.Body)
				}
			}
			r.now = season // what is published meanwhile must not shift the pages
		}
		want := []string{"2021-06", "2021-05", "2021-04", "2021-03", "2021-02", "2021-01", "2020-12", "2020-11"}
		if path == planetary {
			want = want[1:]
		}
		require.Equal(t, want, seen)
		require.Equal(t, (len(want)+2)/3, pages)
	}
}

func TestTheLastPageNamesNoNext(t *testing.T) {
	r := newRig(t)
	p := r.search(earthSearch, `{"limit":12}`)
	require.Len(t, p.Features, 12)
	for _, l := range p.Links {
		require.NotEqual(t, "next", l.Rel)
	}
}

func TestPagesFollowByGet(t *testing.T) {
	r := newRig(t)
	for _, path := range []string{earthSearch, planetary} {
		url, count := r.base+path+"?collections=sentinel-2-l2a-monthly&limit=5&datetime=2020-11-02T00:00:00Z/..", 0
		for url != "" {
			resp, raw := r.do(http.MethodGet, url, "")
			require.Equal(t, http.StatusOK, resp.StatusCode, string(raw))
			var p page
			require.NoError(t, json.Unmarshal(raw, &p))
			count, url = count+len(p.Features), ""
			for _, l := range p.Links {
				if l.Rel == "next" {
					url = l.Href
				}
			}
		}
		require.Contains(t, []int{11, 12}, count)
	}
}

func TestLinksOfAnItemResolve(t *testing.T) {
	r := newRig(t)
	for _, root := range []string{"/earth-search/v1", "/view/two/planetary-computer/api/stac/v1"} {
		for _, path := range []string{root, root + "/collections"} {
			resp, _ := r.do(http.MethodGet, r.base+path, "")
			require.Equal(t, http.StatusOK, resp.StatusCode)
		}
		links := r.search(root+"/search", `{"limit":1}`).Features[0].Links
		require.Len(t, links, 3)
		for _, l := range links {
			require.True(t, strings.HasPrefix(l.Href, r.base+root), l.Href)
			resp, _ := r.do(http.MethodGet, l.Href, "")
			require.Equal(t, http.StatusOK, resp.StatusCode, l.Href)
		}
	}
}

func TestRastersAnswerRangesAndConditions(t *testing.T) {
	r := newRig(t)
	red := r.month(earthSearch, "2021-07")["red"]
	resp, whole := r.do(http.MethodGet, red.Href, "")
	require.Equal(t, http.StatusOK, resp.StatusCode)
	sum := sha256.Sum256(whole)
	digest := hex.EncodeToString(sum[:])
	require.Equal(t, "1220"+digest, red.Checksum)
	require.Contains(t, red.Href, digest, "the path names its content")
	require.Len(t, whole, red.Size)
	etag := resp.Header.Get("ETag")
	require.Equal(t, `"`+digest+`"`, etag)
	require.Equal(t, "bytes", resp.Header.Get("Accept-Ranges"))

	resp, part := r.do(http.MethodGet, red.Href, "", "Range", "bytes=100-299", "If-Range", etag)
	require.Equal(t, http.StatusPartialContent, resp.StatusCode)
	require.Equal(t, fmt.Sprintf("bytes 100-299/%d", red.Size), resp.Header.Get("Content-Range"))
	require.Equal(t, whole[100:300], part)

	resp, _ = r.do(http.MethodGet, red.Href, "", "Range", "bytes=99999999-")
	require.Equal(t, http.StatusRequestedRangeNotSatisfiable, resp.StatusCode)
	resp, none := r.do(http.MethodHead, red.Href, "")
	require.Equal(t, int64(red.Size), resp.ContentLength)
	require.Empty(t, none)
	resp, _ = r.do(http.MethodGet, red.Href, "", "If-None-Match", etag)
	require.Equal(t, http.StatusNotModified, resp.StatusCode)
	resp, _ = r.do(http.MethodPost, red.Href, "")
	require.Equal(t, http.StatusMethodNotAllowed, resp.StatusCode)
}

func TestSplitBandsHoldTheRecordedPixels(t *testing.T) {
	r := newRig(t)
	data, err := Load(folder)
	require.NoError(t, err)
	im := &data.Manifest.Imagery
	recorded, err := readScene(folder, im, im.Scenes[8])
	require.NoError(t, err)
	assets := r.month(earthSearch, "2021-07")
	require.Len(t, assets, len(im.Bands))
	for i, band := range im.Bands {
		got := r.pixels(assets[commonName[band]].Href)
		for j, dn := range recorded[i].u16 {
			require.Equal(t, float64(dn), got[j], "band %s pixel %d", band, j)
		}
	}
}

func TestUnsignedLinksAreRefused(t *testing.T) {
	r := newRig(t)
	href := r.month(planetary, "2021-07")["B08"].Href
	resp, raw := r.do(http.MethodGet, href, "")
	require.Equal(t, http.StatusForbidden, resp.StatusCode)
	require.Contains(t, string(raw), "AuthenticationFailed")

	resp, raw = r.do(http.MethodGet, r.base+"/planetary-computer/api/sas/v1/token/sentinel-2-l2a-monthly", "")
	require.Equal(t, http.StatusOK, resp.StatusCode)
	var token struct {
		Expiry time.Time `json:"msft:expiry"`
		Token  string
	}
	require.NoError(t, json.Unmarshal(raw, &token))
	require.Equal(t, r.wall.Add(45*time.Minute), token.Expiry)
	resp, _ = r.do(http.MethodGet, href+"?"+token.Token, "")
	require.Equal(t, http.StatusOK, resp.StatusCode)
	resp, _ = r.do(http.MethodGet, href+"?"+strings.Replace(token.Token, "se=2030", "se=2031", 1), "")
	require.Equal(t, http.StatusForbidden, resp.StatusCode, "a longer life was not signed")
	r.wall = r.wall.Add(45 * time.Minute)
	resp, _ = r.do(http.MethodGet, href+"?"+token.Token, "")
	require.Equal(t, http.StatusForbidden, resp.StatusCode, "expired")

	resp, _ = r.do(http.MethodGet, r.base+"/planetary-computer/api/sas/v1/token/other", "")
	require.Equal(t, http.StatusNotFound, resp.StatusCode)
}

func TestGriddedWeatherHoldsTheRecordedMonth(t *testing.T) {
	r := newRig(t)
	items := r.index("", "?from=2021-07-01T00:00:00Z&to=2021-08-01T00:00:00Z").Items
	require.Len(t, items, 2)
	rain, warmth := items[0], items[1]
	require.Equal(t, "precipitation-flux", rain.Variable)
	require.Equal(t, "mm", rain.Unit)
	require.Equal(t, "K", warmth.Unit)
	require.Empty(t, rain.Injected)
	got := r.pixels(rain.Href)
	require.Equal(t, []float64{65535, 65535, 65535, 65535, 16072, 65535, 65535, 65535, 65535}, got)
	require.InDelta(t, 160.72, got[4]*rain.Scale+rain.Offset, 1e-9)
	require.InDelta(t, 290.87, r.pixels(warmth.Href)[4]*warmth.Scale, 1e-9)
	x, y := rain.Transform[2]+1.5*rain.Transform[0], rain.Transform[5]+1.5*rain.Transform[4]
	require.InDelta(t, 5.3, x, 1e-9)
	require.InDelta(t, 50.6, y, 1e-9)

	resp, _ := r.do(http.MethodGet, r.base+"/agera5/v1/index.json?from=yesterday", "")
	require.Equal(t, http.StatusBadRequest, resp.StatusCode)
}

func TestUnknownPathsAreNotFound(t *testing.T) {
	r := newRig(t)
	for _, path := range []string{
		"/", "/nobody/v1/search", "/view/", "/view/Bad Name/earth-search/v1/search", "/earth-search/v2/search",
		"/earth-search/cogs/00/B04.tif", "/earth-search/v1/collections/none", "/agera5/v1/other.json", "/planetary-computer/blob/x/y/z",
		"/earth-search/v1/collections/sentinel-2-l2a-monthly/items/none",
	} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, r.base+strings.ReplaceAll(path, " ", "%20"), nil)
		require.NoError(t, err)
		resp, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		require.NoError(t, resp.Body.Close())
		require.Equal(t, http.StatusNotFound, resp.StatusCode, path)
	}
}
