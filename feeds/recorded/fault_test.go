package recorded

import (
	"context"
	"encoding/json"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
)

func TestABusyProviderRecoversAfterItsCount(t *testing.T) {
	r := newRig(t)
	_, err := r.Break(Fault{Kind: FaultBusy, Provider: "earth-search", Resource: ResourceSearch, Count: 2, RetryAfter: 3 * time.Second})
	require.NoError(t, err)
	for range 2 {
		resp, _ := r.do(http.MethodPost, r.base+earthSearch, `{}`)
		require.Equal(t, http.StatusServiceUnavailable, resp.StatusCode)
		require.Equal(t, "3", resp.Header.Get("Retry-After"))
		resp, _ = r.do(http.MethodPost, r.base+planetary, `{}`)
		require.Equal(t, http.StatusOK, resp.StatusCode, "the other provider works")
	}
	require.Len(t, r.search(earthSearch, `{}`).Features, 10)
}

func TestAFaultReachesOnlyItsView(t *testing.T) {
	r := newRig(t)
	remove, err := r.Break(Fault{Kind: FaultBusy, View: "op-1"})
	require.NoError(t, err)
	resp, _ := r.do(http.MethodPost, r.base+"/view/op-1"+earthSearch, `{}`)
	require.Equal(t, http.StatusServiceUnavailable, resp.StatusCode)
	r.search("/view/op-2"+earthSearch, `{}`)
	remove()
	r.search("/view/op-1"+earthSearch, `{}`)
}

func TestBrokenRasters(t *testing.T) {
	r := newRig(t)
	red := r.month(earthSearch, "2021-07")["red"]
	get := func(header ...string) (*http.Response, []byte, error) {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, red.Href, nil)
		require.NoError(t, err)
		for i := 0; i+1 < len(header); i += 2 {
			req.Header.Set(header[i], header[i+1])
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			return nil, nil, err
		}
		defer resp.Body.Close()
		raw, err := io.ReadAll(resp.Body)
		return resp, raw, err
	}
	breakOnce := func(kind FaultKind) {
		_, err := r.Break(Fault{Kind: kind, Resource: ResourceRaster, Count: 1})
		require.NoError(t, err)
	}

	breakOnce(FaultTruncated)
	resp, raw, err := get()
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	require.Equal(t, int64(red.Size), resp.ContentLength)
	require.Len(t, raw, red.Size/2)

	breakOnce(FaultLength)
	resp, raw, err = get("Range", "bytes=0-99")
	require.NoError(t, err, "the answer itself is well formed")
	require.Contains(t, resp.Header.Get("Content-Range"), "bytes 0-99/")
	require.Len(t, raw, 99)

	remove, err := r.Break(Fault{Kind: FaultDown}) // not once: Go's client asks again on a fresh connection
	require.NoError(t, err)
	_, _, err = get()
	require.ErrorIs(t, err, io.EOF)
	remove()

	breakOnce(FaultETag)
	changed, _, err := get()
	require.NoError(t, err)
	whole, _, err := get()
	require.NoError(t, err)
	require.NotEqual(t, whole.Header.Get("ETag"), changed.Header.Get("ETag"))
	breakOnce(FaultETag)
	again, _, err := get()
	require.NoError(t, err)
	require.NotEqual(t, changed.Header.Get("ETag"), again.Header.Get("ETag"), "another one each time")
}

func TestWrongJSONIsStillJSON(t *testing.T) {
	r := newRig(t)
	_, err := r.Break(Fault{Kind: FaultJSON, Resource: ResourceSearch})
	require.NoError(t, err)
	for _, path := range []string{earthSearch, planetary, "/agera5/v1/index.json"} {
		resp, raw := r.do(http.MethodGet, r.base+path, "")
		require.Equal(t, http.StatusOK, resp.StatusCode)
		require.True(t, json.Valid(raw))
		require.Error(t, json.Unmarshal(raw, &page{}))
	}
}

func TestASlowAnswerEndsWithItsClient(t *testing.T) {
	r := newRig(t)
	remove, err := r.Break(Fault{Kind: FaultSlow, Delay: time.Hour})
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, r.base+"/agera5/v1/index.json", nil)
	require.NoError(t, err)
	_, err = http.DefaultClient.Do(req)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	remove()
	_, err = r.Break(Fault{Kind: FaultSlow, Delay: time.Millisecond, Count: 1})
	require.NoError(t, err)
	require.Len(t, r.index("", "?variable=precipitation-flux").Items, 12)
}

func TestWrongFaultsAreRefused(t *testing.T) {
	r := newRig(t)
	for want, f := range map[string]Fault{
		"kind":         {Kind: "fire"},
		"resource":     {Kind: FaultBusy, Resource: "disk"},
		"not be negat": {Kind: FaultBusy, Count: -1},
	} {
		_, err := r.Break(f)
		require.ErrorContains(t, err, want)
	}
}

func TestRunListensUntilItsContextEnds(t *testing.T) {
	data, err := Load(folder)
	require.NoError(t, err)
	s, err := New(data, func() time.Time { return season }, zap.NewNop(), Options{})
	require.NoError(t, err)
	require.Empty(t, s.URL(""))
	require.NoError(t, s.Listen())
	_, err = s.Break(Fault{Kind: FaultSlow, Provider: "agera5", Delay: time.Hour})
	require.NoError(t, err)

	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- s.Run(ctx) }()
	resp, err := http.Get(s.URL("op-1") + "/earth-search/v1")
	require.NoError(t, err)
	require.NoError(t, resp.Body.Close())
	require.Equal(t, http.StatusOK, resp.StatusCode)

	hung := make(chan error, 1)
	go func() {
		_, err := http.Get(s.URL("") + "/agera5/v1/index.json")
		hung <- err
	}()
	cancel()
	require.NoError(t, <-done)
	require.Error(t, <-hung, "a slow answer does not keep the server up")
}

func TestAPortInUseIsAnError(t *testing.T) {
	data, err := Load(folder)
	require.NoError(t, err)
	first, err := New(data, nil, zap.NewNop(), Options{})
	require.NoError(t, err)
	require.NoError(t, first.Listen())
	t.Cleanup(func() { first.listener.Close() })
	second, err := New(data, nil, zap.NewNop(), Options{Addr: first.listener.Addr().String()})
	require.NoError(t, err)
	require.ErrorContains(t, second.Run(t.Context()), "listen for recorded feeds")
}
