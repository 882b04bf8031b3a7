package api_test

import (
	"context"
	"net"
	"net/http/httptest"
	"os"
	"os/exec"
	"os/signal"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/dashboard"
)

const web = "../dashboard/web"

func (f *fixture) network(events *api.Stream) api.Network {
	return api.Network{
		States: f, Pictures: f, Rasters: f, Events: events, Page: dashboard.Handler(), Log: zap.NewNop(),
	}
}

// TestPageInChromium opens each scene of the fixture in a real browser. It needs
// Node, Chromium and web/node_modules; the set-up of `make test` provides them.
func TestPageInChromium(t *testing.T) {
	chrome := os.Getenv("CHROME")
	if chrome == "" {
		chrome = "/usr/bin/chromium"
	}
	for _, need := range []string{chrome, web + "/node_modules/playwright-core"} {
		if _, err := os.Stat(need); err != nil {
			t.Skipf("the page is opened where there is a browser: %v", err)
		}
	}
	expect := map[string]string{"start": "any", "live": "any", "stuck": "any", "faults": "settled"}
	for _, scene := range []string{"start", "live", "stuck", "faults"} {
		t.Run(scene, func(t *testing.T) {
			network, events := newFixture(t, scene), api.NewStream()
			ctx, stop := context.WithCancel(t.Context())
			var blocks sync.WaitGroup
			blocks.Go(func() { network.run(ctx, events) })
			defer func() { stop(); blocks.Wait() }()
			server := httptest.NewServer(api.NetworkHandler(network.network(events)))
			defer server.Close()
			run := exec.CommandContext(t.Context(), "node", "--test", "--test-reporter=spec", "test/page.test.mjs")
			run.Dir = web
			run.Env = append(os.Environ(), "SHEAF_PAGE="+server.URL, "SHEAF_EXPECT="+expect[scene], "CHROME="+chrome)
			out, err := run.CombinedOutput()
			require.NoError(t, err, "%s", out)
		})
	}
}

// TestServeFixture serves one scene until it is interrupted, for work on the page:
//
//	SHEAF_FIXTURE=127.0.0.1:8090 SHEAF_SCENE=done go test -run TestServeFixture -timeout 0 ./oracle/api
func TestServeFixture(t *testing.T) {
	address := os.Getenv("SHEAF_FIXTURE")
	if address == "" {
		t.Skip("only serves when SHEAF_FIXTURE names an address")
	}
	scene := os.Getenv("SHEAF_SCENE")
	if scene == "" {
		scene = "done"
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ln, err := net.Listen("tcp", address)
	require.NoError(t, err)
	network, events := newFixture(t, scene), api.NewStream()
	go network.run(ctx, events)
	require.NoError(t, api.Serve(ctx, ln, api.NetworkHandler(network.network(events)), zap.NewNop()))
}
