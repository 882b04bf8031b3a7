package api_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// fakeNode is a node's stores in memory.
type fakeNode struct {
	api.Node
	lines     []api.Line
	objects   map[oracle.Hash][]byte
	manifests map[oracle.Context][]byte
	changed   []api.Change
	notReady  error
	broken    error
	asked     [2]uint64 // cursor and limit of the last List
}

func newNode() *fakeNode {
	object := []byte("what a provider sent <script>alert(1)</script>")
	attempt := oracle.Context{RequestHash: oracletest.Hash("request"), Attempt: 1}
	f := &fakeNode{
		lines:     []api.Line{{Cursor: 7, RequestHash: attempt.RequestHash, RequestID: "3", Kind: "settlement", State: "open", Attempt: 1, Reason: api.Because(oracle.ReasonNoQuorum)}},
		objects:   map[oracle.Hash][]byte{sha256.Sum256(object): object},
		manifests: map[oracle.Context][]byte{attempt: []byte(`{"format":"bundle"}`)},
	}
	f.Node = api.Node{
		Requests: f, Objects: f, Bundles: f, Changes: f, Events: api.NewStream(), Log: zap.NewNop(),
		Metrics: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("sheaf_up 1\n")) }),
		Ready:   func(context.Context) error { return f.notReady },
	}
	return f
}

func (f *fakeNode) handler() http.Handler { return api.NodeHandler(f.Node) }

func (f *fakeNode) List(_ context.Context, cursor uint64, limit int) ([]api.Line, error) {
	f.asked = [2]uint64{cursor, uint64(limit)}
	return f.lines, f.broken
}

func (f *fakeNode) Timeline(_ context.Context, hash oracle.Hash) (api.Timeline, error) {
	for _, line := range f.lines {
		if line.RequestHash == hash {
			stage := api.Stage{Attempt: 1, Name: "committed", State: "stopped", At: time.Unix(1_627_776_000, 0).UTC(), Reason: line.Reason}
			return api.Timeline{Line: line, Stages: []api.Stage{stage}}, nil
		}
	}
	return api.Timeline{}, fmt.Errorf("timeline of %s: %w", hash, fs.ErrNotExist)
}

func (f *fakeNode) Get(digest oracle.Hash) ([]byte, error) {
	if object, ok := f.objects[digest]; ok {
		return object, nil
	}
	return nil, fmt.Errorf("object %s: %w", digest, fs.ErrNotExist)
}

func (f *fakeNode) Manifest(_ context.Context, attempt oracle.Context) ([]byte, error) {
	if manifest, ok := f.manifests[attempt]; ok {
		return manifest, nil
	}
	return nil, fmt.Errorf("bundle of %s: %w", attempt, fs.ErrNotExist)
}

func (f *fakeNode) Agreement(_ context.Context, attempt oracle.Context) ([]byte, error) {
	if _, ok := f.manifests[attempt]; ok {
		return []byte(`{"format":"agreement"}`), nil
	}
	return nil, fmt.Errorf("agreement of %s: %w", attempt, fs.ErrNotExist)
}

func TestNodeHealthReadinessAndMetrics(t *testing.T) {
	node := newNode()
	require.JSONEq(t, `{"alive":true}`, ask(node.handler(), "/healthz").Body.String())
	require.Equal(t, http.StatusOK, ask(node.handler(), "/readyz").Code)
	require.Equal(t, "sheaf_up 1\n", ask(node.handler(), "/metrics").Body.String())
	node.notReady = errors.New("no RPC endpoint answers: check chain.urls")
	w := ask(node.handler(), "/readyz")
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.JSONEq(t, `{"error":{"code":"not_ready","message":"no RPC endpoint answers: check chain.urls"}}`, w.Body.String())
	require.Equal(t, http.StatusOK, ask(node.handler(), "/healthz").Code, "a node that is not ready is alive")
}

func TestNodeListsRequests(t *testing.T) {
	node := newNode()
	w := ask(node.handler(), "/v1/requests?limit=5&cursor=9")
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, [2]uint64{9, 5}, node.asked)
	var got struct{ Requests []api.Line }
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
	require.Equal(t, node.lines, got.Requests)
	require.Contains(t, w.Body.String(), oracle.ReasonNoQuorum.Text())

	ask(node.handler(), "/v1/requests")
	require.Equal(t, [2]uint64{0, 50}, node.asked, "presets")
	for _, query := range []string{"limit=0", "limit=201", "limit=-1", "limit=x", "cursor=-1", "cursor=99999999999999999999"} {
		require.Equal(t, http.StatusBadRequest, ask(node.handler(), "/v1/requests?"+query).Code, query)
	}
	node.lines = nil
	require.JSONEq(t, `{"requests":[]}`, ask(node.handler(), "/v1/requests").Body.String())
	node.broken = errors.New("open /secret/path: input/output error")
	w = ask(node.handler(), "/v1/requests")
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.NotContains(t, w.Body.String(), "secret", "causes go to the log alone")
}

func TestNodeTimeline(t *testing.T) {
	node := newNode()
	w := ask(node.handler(), "/v1/requests/"+node.lines[0].RequestHash.String())
	require.Equal(t, http.StatusOK, w.Code)
	var got api.Timeline
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &got))
	require.Equal(t, "committed", got.Stages[0].Name)
	require.Equal(t, oracle.ReasonNoQuorum, got.Stages[0].Reason.Code)
	require.Equal(t, http.StatusNotFound, ask(node.handler(), "/v1/requests/"+oracletest.Hash("other").String()).Code)
	for _, hash := range []string{"0x12", "zz", strings.Repeat("0", 66), "0x" + strings.Repeat("g", 64)} {
		require.Equal(t, http.StatusBadRequest, ask(node.handler(), "/v1/requests/"+hash).Code, hash)
	}
}

func TestNodeBundleAndAgreement(t *testing.T) {
	node := newNode()
	attempt := oracle.Context{RequestHash: oracletest.Hash("request"), Attempt: 1}
	w := ask(node.handler(), api.BundlePath(attempt))
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, `{"format":"bundle"}`, w.Body.String(), "byte for byte")
	again := ask(node.handler(), api.BundlePath(attempt), header("If-None-Match", w.Header().Get("ETag")))
	require.Equal(t, http.StatusNotModified, again.Code)

	require.Equal(t, `{"format":"agreement"}`, ask(node.handler(), api.AgreementPath(attempt)).Body.String())

	attempt.Attempt = 2
	require.Equal(t, http.StatusNotFound, ask(node.handler(), api.BundlePath(attempt)).Code)
	require.Equal(t, http.StatusNotFound, ask(node.handler(), api.AgreementPath(attempt)).Code)
	hash := attempt.RequestHash.String()
	for _, context := range []string{hash, hash + "-", hash + "--1", hash + "-x", hash + "-4294967296", "0x12-0", "-"} {
		require.Equal(t, http.StatusBadRequest, ask(node.handler(), "/v1/bundles/"+context).Code, context)
		require.Equal(t, http.StatusBadRequest, ask(node.handler(), "/v1/agreements/"+context).Code, context)
	}
}

func (f *fakeNode) Changes(context.Context) ([]api.Change, error) { return f.changed, f.broken }

func TestNodeShowsWhatProvidersRestated(t *testing.T) {
	node := newNode()
	require.JSONEq(t, `{"total":0,"changes":[]}`, ask(node.handler(), "/v1/changes").Body.String())
	for i := range api.MaxRequests + 5 {
		first := api.Version{Digest: oracletest.Hash("first"), Size: 5, Retrieved: time.Unix(int64(1000+i), 0).UTC(), Attempts: 2}
		second := api.Version{Digest: oracletest.Hash("second"), Size: 6, ETag: `"2"`, Retrieved: time.Unix(int64(2000+i), 0).UTC(), Attempts: 1}
		node.changed = append(node.changed, api.Change{Provider: "noaa", Method: "GET", URL: fmt.Sprint("http://noaa/", i), Versions: []api.Version{first, second}})
	}
	var got struct {
		Total   int
		Changes []api.Change
	}
	require.NoError(t, json.Unmarshal(ask(node.handler(), "/v1/changes").Body.Bytes(), &got))
	require.Equal(t, api.MaxRequests+5, got.Total)
	require.Len(t, got.Changes, api.MaxRequests)
	require.Equal(t, node.changed[api.MaxRequests+4], got.Changes[0], "the newest first")
	require.Equal(t, "http://noaa/0", node.changed[0].URL, "the store's own list stays in its order")
	node.broken = errors.New("open /secret/path: input/output error")
	w := ask(node.handler(), "/v1/changes")
	require.Equal(t, http.StatusServiceUnavailable, w.Code)
	require.NotContains(t, w.Body.String(), "secret")
}

func TestNodeEvidenceIsServedAsBytesAndNeverShown(t *testing.T) {
	node := newNode()
	for digest, object := range node.objects {
		path := "/v1/evidence/" + digest.String()
		w := ask(node.handler(), path)
		require.Equal(t, object, w.Body.Bytes())
		require.Equal(t, "application/octet-stream", w.Header().Get("Content-Type"))
		require.Contains(t, w.Header().Get("Content-Disposition"), "attachment")
		require.Contains(t, w.Header().Get("Content-Security-Policy"), "sandbox")
		require.Contains(t, w.Header().Get("Cache-Control"), "immutable")
		require.Equal(t, `"`+digest.String()+`"`, w.Header().Get("ETag"))

		part := ask(node.handler(), path, header("Range", "bytes=5-9"))
		require.Equal(t, http.StatusPartialContent, part.Code)
		require.Equal(t, object[5:10], part.Body.Bytes())
		require.Equal(t, fmt.Sprintf("bytes 5-9/%d", len(object)), part.Header().Get("Content-Range"))
		require.Equal(t, http.StatusRequestedRangeNotSatisfiable, ask(node.handler(), path, header("Range", "bytes=999-")).Code)
	}
	require.Equal(t, http.StatusNotFound, ask(node.handler(), "/v1/evidence/"+oracletest.Hash("none").String()).Code)
	for _, path := range []string{"/v1/evidence/", "/v1/evidence", "/v1/", "/v1"} {
		require.Equal(t, http.StatusNotFound, ask(node.handler(), path).Code, "%s lists nothing", path)
	}
	require.Equal(t, http.StatusBadRequest, ask(node.handler(), "/v1/evidence/..%2f..%2fnode.yaml").Code)
}

func FuzzNodePaths(f *testing.F) {
	for _, seed := range []string{"/v1/bundles/0x00-1", "/v1/evidence/0x", "/v1/requests/%00", "/v1/requests?limit=1", "//", "/v1/bundles/-"} {
		f.Add(seed)
	}
	handler := newNode().handler()
	f.Fuzz(func(t *testing.T, path string) {
		r, err := http.NewRequest(http.MethodGet, "http://127.0.0.1"+path, nil)
		if err != nil || r.URL.Path == "/v1/events" || r.URL.Path == "" {
			return
		}
		w := ask(handler, "/", func(to *http.Request) { to.URL = r.URL })
		if w.Code >= 500 {
			t.Fatalf("path %q answered %d: %s", path, w.Code, w.Body)
		}
	})
}
