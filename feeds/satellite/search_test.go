package satellite

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const fixtures = "../../testdata/feeds/stac/"

var earth = Catalogue{Name: "earth", Kind: EarthSearch, URL: "https://earth.test/v1", Collection: "sentinel-2-l2a"}

// script answers requests in turn and keeps what it was asked.
type script struct {
	answers []string
	asked   []fetch.Request
}

func (s *script) Fetch(_ context.Context, r fetch.Request) (fetch.Response, error) {
	s.asked = append(s.asked, r)
	if len(s.asked) > len(s.answers) {
		return fetch.Response{}, errors.New("asked too often")
	}
	return fetch.Response{Body: []byte(s.answers[len(s.asked)-1]), Status: 200}, nil
}

// made is a made-up item; paging and flags need more than the recorded ones hold.
func made(id, datetime string, extra ...string) string {
	return fmt.Sprintf(`{"type":"Feature","id":%q,"bbox":[0,0,1,1],"properties":{"datetime":%q,"grid:code":"MGRS-31UFS"%s},
		"assets":{"red":{"href":"https://earth.test/%s/red.tif"}}}`, id, datetime, strings.Join(extra, ""), id)
}

func list(links string, features ...string) string {
	return fmt.Sprintf(`{"type":"FeatureCollection","features":[%s],"links":[%s]}`, strings.Join(features, ","), links)
}

func june(t *testing.T) Query {
	return Query{From: seconds(t, "2021-06-01T00:00:00Z"), To: seconds(t, "2021-07-01T00:00:00Z"), Box: [4]float64{5, 50, 5.5, 50.5}}
}

func ids(items []Item) (out []string) {
	for _, i := range items {
		out = append(out, i.ID)
	}
	return out
}

func TestTheSearchThatIsSent(t *testing.T) {
	s := &script{answers: []string{list("")}}
	c := earth
	c.MaxCloud = 60
	_, _, err := Search(t.Context(), s, c, june(t))
	require.NoError(t, err)
	r := s.asked[0]
	require.Equal(t, "POST https://earth.test/v1/search", r.String())
	require.JSONEq(t, `{"collections":["sentinel-2-l2a"],"datetime":"2021-06-01T00:00:00Z/2021-06-30T23:59:59Z","limit":100,
		"intersects":{"type":"Polygon","coordinates":[[[5,50],[5.5,50],[5.5,50.5],[5,50.5],[5,50]]]},
		"query":{"eo:cloud_cover":{"lt":60}}}`, string(r.Body))
}

func TestPagesAreFollowed(t *testing.T) {
	one, two := made("a", "2021-06-02T10:00:00Z"), made("b", "2021-06-01T10:00:00Z")
	for name, link := range map[string]string{
		"POST with its own body":   `{"rel":"next","method":"POST","href":"https://earth.test/v1/search","body":{"next":"2","limit":7}}`,
		"POST merged":              `{"rel":"next","method":"POST","href":"https://earth.test/v1/search","merge":true,"body":{"next":"2"}}`,
		"GET":                      `{"rel":"next","href":"https://earth.test/v1/search?next=2"}`,
		"GET relative to the page": `{"rel":"self"},{"rel":"next","method":"GET","href":"search?next=2"}`,
	} {
		t.Run(name, func(t *testing.T) {
			s := &script{answers: []string{list(link, one), list("", two)}}
			items, notes, err := Search(t.Context(), s, earth, june(t))
			require.NoError(t, err)
			require.Empty(t, notes)
			require.Equal(t, []string{"b", "a"}, ids(items), "by time")
			next := s.asked[1]
			if strings.HasPrefix(name, "GET") {
				require.Equal(t, "GET https://earth.test/v1/search?next=2", next.String())
				require.Empty(t, next.Body)
				return
			}
			var body map[string]any
			require.NoError(t, json.Unmarshal(next.Body, &body))
			require.Equal(t, "2", body["next"])
			require.Equal(t, strings.Contains(name, "merged"), body["collections"] != nil)
		})
	}
}

func TestPagesThatAreNotFollowed(t *testing.T) {
	self := `{"rel":"next","method":"POST","href":"https://earth.test/v1/search","merge":true}`
	for want, link := range map[string]string{
		"is the same page":            self,
		"is not on the catalogue":     `{"rel":"next","href":"https://evil.test/v1/search?next=2"}`,
		"not on the catalogue's host": `{"rel":"next","href":"http://earth.test/v1/search?next=2"}`,
		"next page":                   `{"rel":"next","method":"POST","href":"https://earth.test/v1/search","body":[1]}`,
	} {
		_, _, err := Search(t.Context(), &script{answers: []string{list(link)}}, earth, june(t))
		require.ErrorContains(t, err, want)
		reason := oracle.ReasonSourceCorrupt
		if strings.Contains(want, "catalogue") {
			reason = oracle.ReasonLinkRefused
		}
		require.ErrorIs(t, err, reason)
	}
	s := &script{}
	for n := range 2 * maxPages {
		s.answers = append(s.answers, list(fmt.Sprintf(`{"rel":"next","href":"https://earth.test/v1/search?next=%d"}`, n)))
	}
	_, _, err := Search(t.Context(), s, earth, june(t))
	require.ErrorContains(t, err, "more than 50 pages")
}

func TestAnswersThatAreNoPages(t *testing.T) {
	for _, body := range []string{"", "null", "[]", "{}", "<html>", `{"type":"Feature"}`, `{"type":"FeatureCollection"}`, `{"type":"FeatureCollection","features":{}}`, `{"type":7,"features":[]}`} {
		_, _, err := Search(t.Context(), &script{answers: []string{body}}, earth, june(t))
		require.ErrorIs(t, err, oracle.ReasonSourceCorrupt, body)
	}
}

func TestOnlyWhatLiesInTheWindowIsKept(t *testing.T) {
	month := func(id, start, end string) string {
		return strings.Replace(made(id, "x"), `"datetime":"x"`, fmt.Sprintf(`"datetime":null,"start_datetime":%q,"end_datetime":%q`, start, end), 1)
	}
	s := &script{answers: []string{list("",
		made("before", "2021-05-31T23:59:59Z"), made("first", "2021-06-01T00:00:00Z"), made("last", "2021-06-30T23:59:59.9Z"), made("after", "2021-07-01T00:00:00Z"),
		month("june", "2021-06-01T00:00:00Z", "2021-07-01T00:00:00Z"), month("june to its last second", "2021-06-01T00:00:00Z", "2021-06-30T23:59:59Z"),
		month("july", "2021-07-01T00:00:00Z", "2021-08-01T00:00:00Z"), month("may", "2021-05-01T00:00:00Z", "2021-06-01T00:00:00Z"),
		made("first", "2021-06-01T00:00:00Z"),
	)}}
	items, notes, err := Search(t.Context(), s, earth, june(t))
	require.NoError(t, err)
	require.Equal(t, []string{"first", "june", "last"}, ids(items))
	require.Len(t, notes, 1, "an id with spaces: %v", notes)
	require.Equal(t, seconds(t, "2021-07-01T00:00:00Z"), items[1].End)
}

func TestRealItemsOfEarthSearch(t *testing.T) {
	raw, err := os.ReadFile(fixtures + "earth-search-c1-3items.json")
	require.NoError(t, err)
	items, notes, err := Search(t.Context(), &script{answers: []string{string(raw)}}, earth, Query{To: seconds(t, "2030-01-01T00:00:00Z")})
	require.NoError(t, err)
	require.Empty(t, notes)
	require.Len(t, items, 3)
	for _, i := range items {
		require.False(t, i.Composite())
		require.Equal(t, "13TDE", i.Tile)
		require.InDelta(t, 5.1, i.Baseline, 1e-9)
		require.Equal(t, OffsetUnsaid, i.Offset)
		require.ElementsMatch(t, []string{"red", "green", "nir", "swir16", "rededge1", "scl"}, slices.Collect(maps.Keys(i.Assets)))
		red := i.Assets["red"]
		require.Contains(t, red.Link.URL, "/B04.tif")
		require.False(t, red.Link.Signed)
		require.Zero(t, *red.NoData)
		e := i.decide(red)
		require.Equal(t, encoding{1e-4, -0.1, red.NoData}, e)
	}
}

// TestTheFlagOfAMadeUpItem: the recorded items carry no flag, so these are made up.
func TestTheFlagOfAMadeUpItem(t *testing.T) {
	for flag, want := range map[string]float64{
		`,"earthsearch:boa_offset_applied":true`:  0,    // removed, whatever the band still says
		`,"earthsearch:boa_offset_applied":false`: -0.1, // kept
		``: -0.1, // not said: the band's own, as in sentinel-2-c1-l2a
	} {
		raw := strings.Replace(made("a", "2021-06-02T10:00:00Z", `,"s2:processing_baseline":"05.09"`, flag), `red.tif"`, `red.tif","raster:bands":[{"nodata":0,"scale":0.0001,"offset":-0.1}]`, 1)
		item, err := parseItem(earth, json.RawMessage(raw))
		require.NoError(t, err)
		require.InDelta(t, 5.09, item.Baseline, 1e-9)
		e := item.decide(item.Assets["red"])
		require.Equal(t, want, e.offset, flag)
		require.Equal(t, 1e-4, e.scale)
	}
}

func TestARealItemOfPlanetaryComputer(t *testing.T) {
	raw, err := os.ReadFile(fixtures + "planetary-computer-item.json")
	require.NoError(t, err)
	c := Catalogue{Name: "pc", Kind: PlanetaryComputer, URL: "https://pc.test/api/stac/v1", Collection: "sentinel-2-l2a"}
	i, err := parseItem(c, raw)
	require.NoError(t, err)
	require.Equal(t, "06VVN", i.Tile)
	require.Equal(t, seconds(t, "2019-06-29T21:25:29Z"), i.Start)
	require.ElementsMatch(t, []string{"red", "green", "nir", "swir16", "scl"}, slices.Collect(maps.Keys(i.Assets)))
	require.True(t, i.Assets["nir"].Link.Signed)
	require.Zero(t, i.decide(i.Assets["red"]).offset, "baseline 02.12")
	require.Equal(t, Key{seconds(t, "2019-06-29T00:00:00Z"), seconds(t, "2019-06-29T00:00:00Z"), "06VVN"}, i.Key())
}

func TestItemsThatAreLeftOut(t *testing.T) {
	good := made("a", "2021-06-02T10:00:00Z")
	_, err := parseItem(earth, json.RawMessage(good))
	require.NoError(t, err)
	for want, change := range map[string][2]string{
		"plain id":                    {`"id":"a"`, `"id":""`},
		"want a Feature":              {`"Feature"`, `"Point"`},
		"bbox of 2 numbers":           {`[0,0,1,1]`, `[0,0]`},
		"is not west":                 {`[0,0,1,1]`, `[0,0,1,91]`},
		"bbox [0 2 1 1]":              {`[0,0,1,1]`, `[0,2,1,1]`},
		`datetime "yesterday"`:        {`2021-06-02T10:00:00Z`, `yesterday`},
		`datetime "9999-`:             {`2021-06`, `9999-06`},
		`datetime "0001-`:             {`2021-06`, `0001-06`},
		"neither datetime":            {`"2021-06-02T10:00:00Z"`, `null`},
		"lies before":                 {`"properties":{`, `"properties":{"start_datetime":"2021-06-02T10:00:00Z","end_datetime":"2021-06-01T10:00:00Z",`},
		"s2:processing_baseline":      {`"properties":{`, `"properties":{"s2:processing_baseline":"new",`},
		"tile":                        {`MGRS-31UFS`, `MGRS-31 UFS`},
		"plain link":                  {`https://earth.test/a/red.tif`, `https://user:word@earth.test/red.tif`},
		"href of 0 bytes":             {`https://earth.test/a/red.tif`, ``},
		"one file per band":           {`red.tif"`, `red.tif","raster:bands":[{},{}]`},
		"not that of a reflectance":   {`red.tif"`, `red.tif","raster:bands":[{"scale":10000}]`},
		"is not that of a":            {`red.tif"`, `red.tif","raster:bands":[{"offset":-5}]`},
		"cannot unmarshal":            {`red.tif"`, `red.tif","raster:bands":[{"nodata":{}}]`},
		"sheaf:injected holds a note": {`"properties":{`, `"properties":{"sheaf:injected":["` + strings.Repeat("x", 501) + `"],`},
	} {
		bad := strings.Replace(good, change[0], change[1], 1)
		require.NotEqual(t, good, bad)
		_, err := parseItem(earth, json.RawMessage(bad))
		require.ErrorContains(t, err, want)
		items, notes, err := Search(t.Context(), &script{answers: []string{list("", bad, strings.Replace(good, `"a"`, `"b"`, 1))}}, earth, june(t))
		require.NoError(t, err)
		require.Equal(t, []string{"b"}, ids(items), "the page is not lost")
		require.Len(t, notes, 1)
	}
}

func TestWordsForMissingData(t *testing.T) {
	for text, want := range map[string]string{`"nan"`: "NaN", `"inf"`: "+Inf", `"-inf"`: "-Inf", `0`: "0", `-9999.5`: "-9999.5"} {
		var n noData
		require.NoError(t, json.Unmarshal([]byte(text), &n))
		require.Equal(t, want, fmt.Sprint(float64(n)))
	}
}

func TestCataloguesOfTheConfiguration(t *testing.T) {
	require.NoError(t, earth.Check())
	require.Equal(t, []string{"earth.test"}, earth.AllHosts())
	require.Empty(t, earth.tokenURL())
	pc := Catalogue{Name: "pc", Kind: PlanetaryComputer, URL: "https://pc.test/api/stac/v1/", Collection: "c", Hosts: []string{"blob.test"}}
	require.Equal(t, "https://pc.test/api/sas/v1/token/c", pc.tokenURL())
	pc.SignURL = "https://sign.test/token"
	require.Equal(t, "https://sign.test/token/c", pc.tokenURL())
	require.Equal(t, []string{"blob.test", "pc.test", "sign.test"}, pc.AllHosts())
	for want, change := range map[string]func(*Catalogue){
		"without a name": func(c *Catalogue) { c.Name = "" }, "kind": func(c *Catalogue) { c.Kind = "x" }, "collection": func(c *Catalogue) { c.Collection = "a/b" },
		"url": func(c *Catalogue) { c.URL = "earth.test" }, "sign_url": func(c *Catalogue) { c.SignURL = "x" }, "max_cloud": func(c *Catalogue) { c.MaxCloud = 101 },
	} {
		c := earth
		change(&c)
		require.ErrorContains(t, c.Check(), want)
	}
}

// tokens is a provider whose links want a token that it gives out.
type tokens struct {
	given, refused int
	valid          string
	expiry         string
}

func (s *tokens) Fetch(_ context.Context, r fetch.Request) (fetch.Response, error) {
	if strings.HasPrefix(r.URL, "https://pc.test/api/sas/v1/token/") {
		s.given++
		s.valid = fmt.Sprintf("t%d", s.given)
		return fetch.Response{Body: fmt.Appendf(nil, `{"msft:expiry":%q,"token":"sig=%s&se=x"}`, s.expiry, s.valid)}, nil
	}
	if r.Signed && r.Secret.Get("sig") != s.valid {
		s.refused++
		return fetch.Response{}, &fetch.Error{Reason: oracle.ReasonSourceDown, Status: http.StatusForbidden, Err: errors.New("forbidden")}
	}
	return fetch.Response{Body: []byte(r.Secret.Encode())}, nil
}

func TestLinksAreSigned(t *testing.T) {
	pc := Catalogue{Name: "pc", Kind: PlanetaryComputer, URL: "https://pc.test/api/stac/v1", Collection: "c"}
	provider := &tokens{expiry: "2100-01-01T00:00:00Z"}
	signer := NewSigner(provider, []Catalogue{earth, pc})
	link := fetch.Request{Provider: "pc", URL: "https://blob.test/a.tif", Signed: true}
	for range 3 {
		got, err := signer.Fetch(t.Context(), link)
		require.NoError(t, err)
		require.Equal(t, "se=x&sig=t1", string(got.Body))
	}
	require.Equal(t, 1, provider.given, "a token is used until it ends")

	provider.valid = "revoked"
	got, err := signer.Fetch(t.Context(), link)
	require.NoError(t, err)
	require.Equal(t, "se=x&sig=t2", string(got.Body))
	require.Equal(t, 1, provider.refused)

	for _, r := range []fetch.Request{{Provider: "pc", URL: "https://pc.test/search"}, {Provider: "earth", URL: "https://earth.test", Signed: true}} {
		provider.valid = ""
		got, err := signer.Fetch(t.Context(), r)
		require.NoError(t, err)
		require.Empty(t, got.Body, "nothing to sign")
	}

	provider = &tokens{expiry: "2001-01-01T00:00:00Z"}
	signer = NewSigner(provider, []Catalogue{pc})
	for range 2 {
		_, err := signer.Fetch(t.Context(), link)
		require.NoError(t, err)
	}
	require.Equal(t, 2, provider.given, "an old token is not used")

	_, err = NewSigner(&script{answers: []string{`{"token":""}`}}, []Catalogue{pc}).Fetch(t.Context(), link)
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
}

func FuzzSearchAnswer(f *testing.F) {
	// Small seeds: the fuzzer shortens what it finds interesting, byte by byte.
	f.Add([]byte(list("", `{"type":"Feature","id":"c","bbox":[0,0,0,1,1,1],"properties":{"datetime":null,"start_datetime":"2021-06-01T00:00:00Z",
		"end_datetime":"2021-06-30T23:59:59Z","mgrs:utm_zone":31,"earthsearch:boa_offset_applied":true},
		"assets":{"scl":{"href":"a.tif","raster:bands":[{"nodata":"nan","scale":0.1,"offset":-0.1}]},"B04":{"href":"/b.tif"}}}`)))
	f.Add([]byte(list(`{"rel":"next","method":"POST","href":"/v1/search","merge":true,"body":{"next":"2"}}`, made("a", "2021-06-02T10:00:00Z"))))
	f.Add([]byte(list(`{"rel":"next","href":"?a=1"}`, made("a", "2021-06-02T10:00:00Z", `,"s2:processing_baseline":"05.09"`))))
	f.Add([]byte(list("", strings.Replace(made("a", "2021-06-02T10:00:00Z"), "https://earth.test/a/red.tif", "s3:", 1))))
	q := Query{From: 0, To: 1 << 40}
	f.Fuzz(func(t *testing.T, raw []byte) {
		for _, c := range []Catalogue{earth, {Name: "pc", Kind: PlanetaryComputer, URL: "https://pc.test/api/stac/v1", Collection: "c"}} {
			items, _, err := Search(t.Context(), &script{answers: []string{string(raw)}}, c, q)
			if err != nil {
				continue
			}
			for _, i := range items {
				if i.ID == "" || len(i.ID) > maxID || i.End < i.Start || !q.holds(i) {
					t.Fatalf("item %+v", i)
				}
				for name, a := range i.Assets {
					e := i.decide(a)
					// Of another scheme or host is a link as well: who follows it is refused by name.
					link, err := url.Parse(a.Link.URL)
					if err != nil || !link.IsAbs() || link.User != nil || link.Fragment != "" || !(e.scale > 0 && e.scale <= 1) || !(e.offset >= -1 && e.offset <= 1) {
						t.Fatalf("asset %s %+v", name, a)
					}
				}
			}
		}
	})
}

// A token service is an outsider, too.
func FuzzToken(f *testing.F) {
	f.Add([]byte(`{"msft:expiry":"2100-01-01T00:00:00Z","token":"sig=a&se=x"}`))
	f.Add([]byte(`{"token":"%zz"}`))
	pc := Catalogue{Name: "pc", Kind: PlanetaryComputer, URL: "https://pc.test/api/stac/v1", Collection: "c"}
	f.Fuzz(func(t *testing.T, raw []byte) {
		s := &script{answers: []string{string(raw), "the file"}}
		got, err := NewSigner(s, []Catalogue{pc}).Fetch(t.Context(), fetch.Request{Provider: "pc", URL: "https://blob.test/a.tif", Signed: true})
		if err != nil {
			require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
			return
		}
		require.Equal(t, "the file", string(got.Body))
		require.Len(t, s.asked, 2)
	})
}
