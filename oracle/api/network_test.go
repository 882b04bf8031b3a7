package api_test

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
)

func networkOf(f *fixture) http.Handler { return api.NetworkHandler(f.network(api.NewStream())) }

func TestNetworkStateRoundTrips(t *testing.T) {
	f := newFixture(t, "done")
	w := ask(networkOf(f), "/api/state")
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, "no-store", w.Header().Get("Cache-Control"))
	var got api.State
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
	require.Len(t, got.Policies, 22)
	require.Len(t, got.Fields.Features, 11)
	require.Equal(t, "FeatureCollection", got.Fields.Type)
	require.Equal(t, f.state.Requests[1].Outcomes, got.Requests[1].Outcomes)
	require.Equal(t, oracle.StatusOK, got.Requests[1].Observations[0].Estimates[0].Status)
	require.NotEmpty(t, got.Raster.NDVIRamp, "the legend comes with the state")
	require.Contains(t, w.Body.String(), `"status":"ok"`, "statuses are words")
	require.Contains(t, w.Body.String(), `"payout_bps":5090`)
}

// empty is a network of which nothing is known yet.
type empty struct{ err error }

func (e empty) State(context.Context) (api.State, error)         { return api.State{}, e.err }
func (e empty) Picture(context.Context, string) ([]byte, error)  { return nil, e.err }
func (e empty) Bands(context.Context, string) (api.Bands, error) { return api.Bands{}, e.err }
func (e empty) use(n api.Network) api.Network                    { n.States, n.Pictures, n.Rasters = e, e, e; return n }

func (e empty) handler(t *testing.T) http.Handler {
	return api.NetworkHandler(e.use(newFixture(t, "start").network(api.NewStream())))
}

func TestNetworkListsAreNeverNull(t *testing.T) {
	body := ask(empty{}.handler(t), "/api/state").Body.String()
	require.NotContains(t, body, "null")
	f := newFixture(t, "live")
	f.state.Requests = []api.Request{{Observations: []api.Observation{{}}}}
	body = ask(networkOf(f), "/api/state").Body.String()
	for _, name := range []string{"phases", "risks", "outcomes", "signers", "txs", "estimates", "outliers"} {
		require.Contains(t, body, `"`+name+`":[]`)
	}
}

func TestNetworkSaysWhenItCannotRead(t *testing.T) {
	handler := empty{errors.New("dial 10.0.0.7: refused")}.handler(t)
	for _, path := range []string{"/api/state", "/api/nft/1.svg", "/api/raster/2021-03/ndvi.png"} {
		w := ask(handler, path)
		require.Equal(t, http.StatusServiceUnavailable, w.Code, path)
		require.NotContains(t, w.Body.String(), "10.0.0.7")
	}
}

func TestNetworkRasters(t *testing.T) {
	handler := networkOf(newFixture(t, "done"))
	w := ask(handler, "/api/raster/2021-06/truecolor.png")
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, "image/png", w.Header().Get("Content-Type"))
	require.True(t, strings.HasPrefix(w.Body.String(), "\x89PNG"))
	tag := w.Header().Get("ETag")
	require.Equal(t, http.StatusNotModified, ask(handler, "/api/raster/2021-06/truecolor.png", header("If-None-Match", tag)).Code)
	require.NotEqual(t, tag, ask(handler, "/api/raster/2021-06/ndvi.png").Header().Get("ETag"))
	for _, path := range []string{
		"2021-10/ndvi.png", // not yet published
		"2021-13/ndvi.png", "2021-6/ndvi.png", "2021-06/red.png", "2021-06/ndvi.jpg", "2021-06/ndvi", "2021-06/", "..%2f/ndvi.png",
	} {
		require.Equal(t, http.StatusNotFound, ask(handler, "/api/raster/"+path).Code, path)
	}
}

func TestNetworkPicturesCannotRunAnything(t *testing.T) {
	handler := networkOf(newFixture(t, "done"))
	w := ask(handler, "/api/nft/22.svg")
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, "image/svg+xml; charset=utf-8", w.Header().Get("Content-Type"))
	policy := w.Header().Get("Content-Security-Policy")
	require.Contains(t, policy, "sandbox")
	require.Contains(t, policy, "default-src 'none'")
	require.NotContains(t, policy, "script-src")
	for _, path := range []string{"23.svg", "x.svg", "1.png", ".svg", "-1.svg", strings.Repeat("1", 79) + ".svg", "1%2f..%2f2.svg"} {
		require.Equal(t, http.StatusNotFound, ask(handler, "/api/nft/"+path).Code, path)
	}
}

// huge draws more than any contract should.
type huge struct{ empty }

func (huge) Picture(context.Context, string) ([]byte, error) {
	return make([]byte, api.MaxPictureBytes+1), nil
}

func TestNetworkRefusesHugePictures(t *testing.T) {
	n := newFixture(t, "start").network(api.NewStream())
	n.Pictures = huge{}
	require.Equal(t, http.StatusBadGateway, ask(api.NetworkHandler(n), "/api/nft/1.svg").Code)
}

func TestNetworkServesThePageAndNothingBeside(t *testing.T) {
	handler := networkOf(newFixture(t, "start"))
	w := ask(handler, "/")
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Body.String(), "<title>Sheaf</title>")
	require.Contains(t, w.Header().Get("Content-Security-Policy"), "script-src 'self'")
	for _, path := range []string{"/api", "/api/", "/api/other", "/assets/", "/assets", "/index.htm", "/../go.mod", "/dist/index.html"} {
		require.NotEqual(t, http.StatusOK, ask(handler, path).Code, path)
	}
	require.Equal(t, 421, ask(handler, "/", host("rebound.example:8080")).Code)
}
