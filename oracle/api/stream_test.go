package api_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/api"
)

// sink is a reader of a stream without a socket: what it got so far can be read
// while the handler runs, and it can be made to take no more.
type sink struct {
	mu     sync.Mutex
	got    strings.Builder
	header http.Header
	stuck  chan struct{} // when set, writes wait for it
	ended  atomic.Bool   // the handler has returned
}

func (s *sink) Header() http.Header { return s.header }
func (s *sink) WriteHeader(int)     {}
func (s *sink) Flush()              {}

func (s *sink) Write(b []byte) (int, error) {
	if s.stuck != nil {
		<-s.stuck
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.got.Write(b)
}

func (s *sink) text() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.got.String()
}

// follow reads a stream until the returned function is called, which waits for
// the handler's end.
func follow(stream *api.Stream, to *sink, lastID string) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	r := httptest.NewRequestWithContext(ctx, http.MethodGet, "/v1/events", nil)
	r.Header.Set("Last-Event-ID", lastID)
	to.header = make(http.Header)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		stream.ServeHTTP(to, r)
		to.ended.Store(true)
	}()
	return func() { cancel(); <-ended }
}

func TestStreamReachesEveryReader(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stream := api.NewStream()
		var a, b sink
		stopA, stopB := follow(stream, &a, ""), follow(stream, &b, "")
		synctest.Wait()
		require.NoError(t, stream.Publish("state", map[string]int{"head": 4}))
		synctest.Wait()
		want := "retry: 1000\n\nid: 1\nevent: state\ndata: {\"head\":4}\n\n"
		require.Equal(t, want, a.text())
		require.Equal(t, want, b.text())
		require.Equal(t, "text/event-stream; charset=utf-8", a.header.Get("Content-Type"))
		stopA()
		require.NoError(t, stream.Publish("state", 5))
		synctest.Wait()
		require.Equal(t, want, a.text(), "one that left gets nothing")
		require.Contains(t, b.text(), "data: 5")
		stopB()
	})
}

func TestStreamCatchesUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stream := api.NewStream()
		for i := range api.KeptEvents + 10 {
			require.NoError(t, stream.Publish("n", i))
		}
		var fresh, back, old, odd sink
		for reader, id := range map[*sink]string{&fresh: "", &back: fmt.Sprint(api.KeptEvents + 8), &old: "1", &odd: "99999"} {
			defer follow(stream, reader, id)()
		}
		synctest.Wait()
		require.Zero(t, strings.Count(fresh.text(), "data:"), "a new reader reads the state itself")
		require.Equal(t, 2, strings.Count(back.text(), "data:"))
		require.Equal(t, api.KeptEvents, strings.Count(old.text(), "data:"), "as far as kept")
		require.Zero(t, strings.Count(odd.text(), "data:"), "an id of another life of the server")
	})
}

func TestStreamBeatsWhileNothingHappens(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var reader sink
		defer follow(api.NewStream(), &reader, "")()
		time.Sleep(61 * time.Second) // of the bubble's clock
		require.Equal(t, 4, strings.Count(reader.text(), ": still here"))
	})
}

func TestStreamCutsOffSlowReadersAndNeverWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stream := api.NewStream()
		slow := sink{stuck: make(chan struct{})}
		var quick sink
		stopSlow, stopQuick := follow(stream, &slow, ""), follow(stream, &quick, "")
		synctest.Wait()
		for i := range 200 {
			require.NoError(t, stream.Publish("n", i))
			synctest.Wait()
		}
		require.Equal(t, 200, strings.Count(quick.text(), "data:"))
		close(slow.stuck)
		synctest.Wait()
		require.Less(t, strings.Count(slow.text(), "data:"), 200)
		require.True(t, slow.ended.Load(), "it is to come back with the last id it saw")
		require.False(t, quick.ended.Load())
		stopSlow()
		stopQuick()
	})
}

func TestStreamBoundsReadersAndEvents(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		stream := api.NewStream()
		readers := make([]sink, api.MaxSubscribers)
		for i := range readers {
			defer follow(stream, &readers[i], "")()
		}
		synctest.Wait()
		w := httptest.NewRecorder()
		stream.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/v1/events", nil))
		require.Equal(t, http.StatusServiceUnavailable, w.Code)
		require.Equal(t, "10", w.Header().Get("Retry-After"))

		require.ErrorContains(t, stream.Publish("big", strings.Repeat("x", api.MaxEventBytes)), "want at most 65536")
		require.ErrorContains(t, stream.Publish("odd", func() {}), "encode event odd")
		synctest.Wait()
		require.NotContains(t, readers[0].text(), "id:")
	})
}

func TestStreamAnswersHead(t *testing.T) {
	w := httptest.NewRecorder()
	api.NewStream().ServeHTTP(w, httptest.NewRequest(http.MethodHead, "/v1/events", nil))
	require.Equal(t, http.StatusOK, w.Code)
	require.Empty(t, w.Body.String())
}
