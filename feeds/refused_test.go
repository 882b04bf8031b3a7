package feeds_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// split answers searches from the catalogue, whatever the client may contact.
type split struct{ catalogue, rest fetch.Getter }

func (s split) Fetch(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	if strings.HasSuffix(r.URL, "/search") {
		return s.catalogue.Fetch(ctx, r)
	}
	return s.rest.Fetch(ctx, r)
}

// A catalogue is an outsider: whatever its links say, nothing but configured
// hosts is contacted, and the task says why it has no scene.
func TestLinksThatLeadElsewhereAreRefusedByName(t *testing.T) {
	var touched atomic.Int32
	inner := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { touched.Add(1) }))
	defer inner.Close()
	var href string
	outer := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/moved.tif" {
			http.Redirect(w, r, inner.URL+"/secret", http.StatusFound)
			return
		}
		fmt.Fprintf(w, `{"type":"FeatureCollection","links":[],"features":[{"type":"Feature","id":"made-up","bbox":[5,50,6,51],
			"properties":{"datetime":"2021-05-10T10:00:00Z"},"assets":{"red":{"href":%q},"nir":{"href":%q}}}]}`, href, href)
	}))
	defer outer.Close()
	u, err := url.Parse(outer.URL)
	require.NoError(t, err)
	within, err := fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Private: true, Tries: 1, Redirects: 2})
	require.NoError(t, err)
	defer within.Close()
	public, err := fetch.NewClient(fetch.Config{Hosts: []string{u.Host}, Tries: 1, Timeout: time.Second})
	require.NoError(t, err)
	defer public.Close()
	r := newRig(t)
	for name, one := range map[string]struct {
		href, says string
		getter     fetch.Getter
	}{
		"another host":           {inner.URL + "/a.tif", "is not among the configured hosts", within},
		"the cloud's own":        {"http://169.254.169.254/latest/meta-data/", "is not among the configured hosts", within},
		"a file":                 {"file:///etc/passwd", `scheme "file"`, within},
		"gopher":                 {"gopher://" + u.Host + "/1", `scheme "gopher"`, within},
		"object store":           {"s3://bucket/a.tif", `scheme "s3"`, within},
		"a redirect elsewhere":   {outer.URL + "/moved.tif", "is not among the configured hosts", within},
		"a private address":      {outer.URL + "/a.tif", "address 127.0.0.1 is not public", split{within, public}},
		"a name with a password": {"http://me:word@" + u.Host + "/a.tif", "", within},
	} {
		t.Run(name, func(t *testing.T) {
			href = one.href
			mix := feeds.Config{Catalogues: []satellite.Catalogue{{Name: "made-up", Kind: satellite.EarthSearch, URL: outer.URL, Collection: "c"}}}
			archive := newMemory()
			c, err := feeds.New(mix, feeds.Live(one.getter, archive, 0))
			require.NoError(t, err)
			task := r.task("2021-05-01", "2021-06-01")
			task.Plan.Variables = nil
			e, err := c.Collect(t.Context(), task)
			if one.says == "" { // it is not even a link: the item is left out, and said to be
				require.NoError(t, err)
				require.True(t, said(e, "made-up", "is not a plain link"))
				return
			}
			require.ErrorIs(t, err, oracle.ReasonLinkRefused)
			require.ErrorContains(t, err, one.says)
			require.ErrorContains(t, err, "refused by configuration")
		})
	}
	require.Zero(t, touched.Load(), "nothing was sent")
}

func TestARefusedLinkIsStoodInFor(t *testing.T) {
	r := newRig(t)
	away := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, `{"type":"FeatureCollection","links":[],"features":[{"type":"Feature","id":"made-up","bbox":[5,50,6,51],
			"properties":{"datetime":null,"start_datetime":"2021-05-01T00:00:00Z","end_datetime":"2021-06-01T00:00:00Z","grid:code":"MGRS-31UFS"},
			"assets":{"red":{"href":"file:///etc/passwd"}}}]}`)
	}))
	defer away.Close()
	u, err := url.Parse(away.URL)
	require.NoError(t, err)
	own, err := url.Parse(r.config.Catalogues[1].URL)
	require.NoError(t, err)
	client, err := fetch.NewClient(fetch.Config{Hosts: []string{u.Host, own.Host}, Private: true, Tries: 1})
	require.NoError(t, err)
	defer client.Close()
	mix := feeds.Config{Catalogues: []satellite.Catalogue{{Name: "made-up", Kind: satellite.EarthSearch, URL: away.URL, Collection: "c"}, r.config.Catalogues[1]}}
	c, err := feeds.New(mix, feeds.Live(client, r.archive, 0))
	require.NoError(t, err)
	task := r.task("2021-05-01", "2021-06-01")
	task.Plan.Variables = nil
	e, err := c.Collect(t.Context(), task)
	require.NoError(t, err)
	require.Equal(t, []string{"2021-05 earth-search"}, months(e.Series[0].Imagery))
	require.True(t, said(e, "made-up is left out", `scheme "file"`), e.Decisions)
	again, err := feeds.New(mix, feeds.Replay(e.Exchanges, r.archive))
	require.NoError(t, err)
	replayed, err := again.Collect(t.Context(), task)
	require.NoError(t, err)
	require.Equal(t, e, replayed, "the refusal is replayed, too")
}
