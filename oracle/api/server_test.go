package api_test

import (
	"bufio"
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"

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

func TestServeHoldsABoundedNumberOfConnections(t *testing.T) {
	url, stop := serve(t, newNode().handler())
	address := strings.TrimPrefix(url, "http://")
	open := make([]net.Conn, api.MaxConnections)
	for i := range open {
		open[i] = healthy(t, address)
	}
	extra, err := net.Dial("tcp", address) // waits in the kernel's queue
	require.NoError(t, err)
	_, err = extra.Write([]byte("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))
	require.NoError(t, err)
	require.NoError(t, open[0].Close())
	line, err := bufio.NewReader(extra).ReadString('\n') // its turn comes once a place is free
	require.NoError(t, err)
	require.Contains(t, line, "200")
	extra.Close()
	for _, conn := range open[1:] {
		conn.Close()
	}
	require.NoError(t, stop())
}

// healthy opens a connection and keeps it after one answer.
func healthy(t *testing.T, address string) net.Conn {
	t.Helper()
	conn, err := net.Dial("tcp", address)
	require.NoError(t, err)
	_, err = conn.Write([]byte("GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))
	require.NoError(t, err)
	line, err := bufio.NewReader(conn).ReadString('\n')
	require.NoError(t, err)
	require.Contains(t, line, "200")
	return conn
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
