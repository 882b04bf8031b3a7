package recorded

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
)

const folder = "../../testdata/feeds/belgium-2021"

// season is after the last recorded month.
var season = day("2021-12-01")

func day(text string) time.Time {
	t, err := time.Parse("2006-01-02", text)
	if err != nil {
		panic(err)
	}
	return t
}

// rig is a served folder whose clocks a test moves.
type rig struct {
	*Server
	t    *testing.T
	base string
	now  time.Time // chain time
	wall time.Time
}

func newRig(t *testing.T) *rig {
	t.Helper()
	data, err := Load(folder)
	require.NoError(t, err)
	r := &rig{t: t, now: season, wall: day("2030-01-01")}
	r.Server, err = New(data, func() time.Time { return r.now }, zap.NewNop(), Options{Wall: func() time.Time { return r.wall }})
	require.NoError(t, err)
	server := httptest.NewServer(r.Server)
	t.Cleanup(server.Close)
	r.base = server.URL
	return r
}

// do sends one request and returns the answer with its body read.
func (r *rig) do(method, url, body string, header ...string) (*http.Response, []byte) {
	r.t.Helper()
	req, err := http.NewRequestWithContext(r.t.Context(), method, url, strings.NewReader(body))
	require.NoError(r.t, err)
	for i := 0; i+1 < len(header); i += 2 {
		req.Header.Set(header[i], header[i+1])
	}
	resp, err := http.DefaultClient.Do(req)
	require.NoError(r.t, err)
	defer resp.Body.Close()
	got, err := io.ReadAll(resp.Body)
	require.NoError(r.t, err)
	return resp, got
}

// page is what a client reads of a search.
type page struct {
	Features []struct {
		ID         string
		Properties map[string]any
		Assets     map[string]link
		Links      []struct{ Rel, Href string }
	}
	Links []struct {
		Rel, Method, Href string
		Body              json.RawMessage
	}
	NumberMatched int
}

func (r *rig) search(path, body string) page {
	r.t.Helper()
	resp, raw := r.do(http.MethodPost, r.base+path, body, "Content-Type", "application/json")
	require.Equal(r.t, http.StatusOK, resp.StatusCode, string(raw))
	var p page
	require.NoError(r.t, json.Unmarshal(raw, &p))
	return p
}

// months lists the start months of a page's items.
func (p page) months() []string {
	var list []string
	for _, f := range p.Features {
		list = append(list, f.Properties["start_datetime"].(string)[:7])
	}
	return list
}

// pixels decodes a served raster, through the same reader as the recorded files.
func (r *rig) pixels(href string) []float64 {
	r.t.Helper()
	resp, raw := r.do(http.MethodGet, href, "")
	require.Equal(r.t, http.StatusOK, resp.StatusCode, string(raw))
	return decode(r.t, raw)
}

func (r *rig) month(path, month string) map[string]link {
	r.t.Helper()
	p := r.search(path, `{"datetime":"`+month+`-02T00:00:00Z/`+month+`-03T00:00:00Z"}`)
	require.Len(r.t, p.Features, 1)
	return p.Features[0].Assets
}

func (r *rig) index(view, query string) Index {
	r.t.Helper()
	resp, raw := r.do(http.MethodGet, r.base+viewPath(view)+"/agera5/v1/index.json"+query, "")
	require.Equal(r.t, http.StatusOK, resp.StatusCode, string(raw))
	var index Index
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	require.NoError(r.t, decoder.Decode(&index))
	return index
}
