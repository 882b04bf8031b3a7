package api_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/api"
)

// ask sends one request to a handler, changed by each change.
func ask(handler http.Handler, path string, changes ...func(*http.Request)) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodGet, path, nil)
	r.Host = "127.0.0.1:8080"
	for _, change := range changes {
		change(r)
	}
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w
}

func method(m string) func(*http.Request)    { return func(r *http.Request) { r.Method = m } }
func host(h string) func(*http.Request)      { return func(r *http.Request) { r.Host = h } }
func header(k, v string) func(*http.Request) { return func(r *http.Request) { r.Header.Set(k, v) } }

func TestGuardOnlyReads(t *testing.T) {
	handler := newNode().handler()
	for _, m := range []string{"POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE"} {
		w := ask(handler, "/healthz", method(m))
		require.Equal(t, http.StatusMethodNotAllowed, w.Code, m)
		require.Equal(t, "GET, HEAD", w.Header().Get("Allow"))
	}
	require.Equal(t, http.StatusOK, ask(handler, "/healthz", method("HEAD")).Code)
}

func TestGuardAnswersOnlyUnderNamesItWasGiven(t *testing.T) {
	node := newNode()
	node.Hosts = []string{"node.example"}
	handler := api.NodeHandler(node.Node)
	for name, want := range map[string]int{
		"127.0.0.1:8080": 200, "127.0.0.1": 200, "localhost:1": 200, "LOCALHOST": 200, "localhost.:80": 200,
		"[::1]:8080": 200, "[::1]": 200, "10.1.2.3:9": 200, "node.example:8080": 200, "Node.Example": 200,
		"rebound.example": 421, "rebound.example:8080": 421, "localhost.rebound.example": 421,
		"127.0.0.1.rebound.example": 421, "node.example.rebound.example": 421, "": 421, "[": 421,
	} {
		require.Equal(t, want, ask(handler, "/healthz", host(name)).Code, "host %q", name)
	}
}

func TestGuardBoundsPaths(t *testing.T) {
	handler := newNode().handler()
	require.Equal(t, http.StatusRequestURITooLong, ask(handler, "/"+strings.Repeat("a", api.MaxPathBytes)).Code)
	require.Equal(t, http.StatusRequestURITooLong, ask(handler, "/v1/requests?x="+strings.Repeat("a", api.MaxPathBytes)).Code)
	require.Equal(t, http.StatusNotFound, ask(handler, "/"+strings.Repeat("a", api.MaxPathBytes-1)).Code)
}

func TestGuardHeadersOnEveryAnswer(t *testing.T) {
	handler := newNode().handler()
	for _, path := range []string{"/healthz", "/nothing", "/v1/requests"} {
		h := ask(handler, path).Header()
		require.Equal(t, "nosniff", h.Get("X-Content-Type-Options"))
		require.Equal(t, "no-referrer", h.Get("Referrer-Policy"))
		require.Equal(t, "same-origin", h.Get("Cross-Origin-Resource-Policy"))
		require.Contains(t, h.Get("Content-Security-Policy"), "default-src 'none'")
		require.NotContains(t, h.Get("Content-Security-Policy"), "unsafe")
		require.Empty(t, h.Get("Access-Control-Allow-Origin"))
	}
}
