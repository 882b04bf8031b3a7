package main

import (
	"bytes"
	"context"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestAssessIsInterruptedAndGoesOn presses Ctrl-C while the third page is looked at.
func TestAssessIsInterruptedAndGoesOn(t *testing.T) {
	root, dir := oracletest.Root(t), t.TempDir()
	data, err := recorded.Load(filepath.Join(root, "testdata", "feeds", "belgium-2021"))
	require.NoError(t, err)
	feeds, err := recorded.New(data, data.End, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	ctx, interrupt := context.WithCancel(t.Context())
	var lists atomic.Int64
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/index.json") && lists.Add(1) == 3 {
			interrupt()
			<-r.Context().Done()
			return
		}
		feeds.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	config, err := yaml.Marshal(map[string]node.SourcesConfig{"sources": {
		Weather:       []node.WeatherConfig{{Name: "agera5", Kind: "agera5", URL: server.URL + "/agera5/v1/index.json"}},
		AllowLoopback: true, Tries: 1, TaskBytes: 1 << 28, ExtraHosts: []string{}, Catalogues: []node.CatalogueConfig{},
	}})
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "assess.yaml"), config, 0o600))

	season := filepath.Join(root, "testdata", "seasons", "belgium-2021")
	f := assessFlags{
		terms: filepath.Join(season, "excess-rain.json"), parcels: filepath.Join(season, "parcels.geojson"),
		config: filepath.Join(dir, "assess.yaml"), out: filepath.Join(dir, "out"), page: 4,
	}
	var out, progress bytes.Buffer
	require.ErrorIs(t, assess(ctx, &out, &progress, f), context.Canceled)
	require.Empty(t, out.String(), "an answer that is not whole is not printed")
	require.Contains(t, progress.String(), "8 of 11 parcels are done and kept in "+f.out)

	before := lists.Load()
	require.NoError(t, assess(t.Context(), &out, &progress, f))
	require.Contains(t, out.String(), "11 parcels, 2021-07-01 to 2021-08-01: 11 ok")
	require.Equal(t, before+1, lists.Load(), "only the page that was not done is looked at")
}
