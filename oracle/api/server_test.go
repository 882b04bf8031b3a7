package api_test

import (
	"bufio"
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle/api"
)

// serve runs Serve on a free port until the returned stop, which gives its error.
func serve(t *testing.T, handler http.Handler) (url string, stop func() error) {
	t.Helper()
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- api.Serve(ctx, ln, handler, zap.NewNop()) }()
	return "http://" + ln.Addr().String(), func() error { cancel(); return <-ended }
}

func TestServeEndsWithItsStreams(t *testing.T) {
	node := newNode()
	url, stop := serve(t, node.handler())
	answer, err := http.Get(url + "/v1/events")
	require.NoError(t, err)
	defer answer.Body.Close()
	lines := bufio.NewScanner(answer.Body)
	require.True(t, lines.Scan())
	require.Equal(t, "retry: 1000", lines.Text())
	require.NoError(t, stop(), "an open stream does not keep the server")
	for lines.Scan() {
		require.Empty(t, lines.Text())
	}
	_, err = http.Get(url + "/healthz")
	require.Error(t, err, "the port is free again")
}

func TestServeBoundsHeaders(t *testing.T) {
	url, stop := serve(t, newNode().handler())
	r, err := http.NewRequest(http.MethodGet, url+"/healthz", nil)
	require.NoError(t, err)
	r.Header.Set("X-Long", strings.Repeat("x", 2*api.MaxHeaderBytes))
	answer, err := http.DefaultClient.Do(r)
	require.NoError(t, err)
	answer.Body.Close()
	require.Equal(t, http.StatusRequestHeaderFieldsTooLarge, answer.StatusCode)
	require.NoError(t, stop())
}

// pipes is a listener without sockets: what is sent to it is accepted.
type pipes struct {
	conns    chan net.Conn
	closed   chan struct{}
	accepted atomic.Int64
}

func (p *pipes) Accept() (net.Conn, error) {
	select {
	case conn := <-p.conns:
		p.accepted.Add(1)
		return conn, nil
	case <-p.closed:
		return nil, net.ErrClosed
	}
}

func (p *pipes) Close() error   { close(p.closed); return nil }
func (p *pipes) Addr() net.Addr { return &net.UnixAddr{Name: "pipes"} }

func TestServeHoldsABoundedNumberOfConnections(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ln := &pipes{conns: make(chan net.Conn, 2*api.MaxConnections), closed: make(chan struct{})}
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error, 1)
		go func() { ended <- api.Serve(ctx, ln, newNode().handler(), zap.NewNop()) }()
		ends := make([]net.Conn, api.MaxConnections+3)
		for i := range ends {
			client, server := net.Pipe()
			ends[i] = client
			ln.conns <- server
		}
		synctest.Wait()
		require.EqualValues(t, api.MaxConnections, ln.accepted.Load())
		require.NoError(t, ends[0].Close())
		synctest.Wait()
		require.EqualValues(t, api.MaxConnections+1, ln.accepted.Load(), "a place that is free is taken again")
		cancel()
		require.NoError(t, <-ended)
		for _, conn := range ends {
			conn.Close()
		}
	})
}

// broken is a listener that fails at once.
type broken struct{ net.Listener }

func (broken) Accept() (net.Conn, error) { return nil, errors.New("no more files") }

func TestServeSaysWhyItEnded(t *testing.T) {
	ln, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer ln.Close()
	err = api.Serve(t.Context(), broken{ln}, newNode().handler(), zap.NewNop())
	require.ErrorContains(t, err, "serve 127.0.0.1")
	require.ErrorContains(t, err, "no more files")
}
