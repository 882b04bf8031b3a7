package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestAssessSurvives ends the program itself while it looks at the third of three
// pages, as Ctrl-C does and as a machine that goes out does. What was done is there and
// verifies; the same call goes on with what had been read.
func TestAssessSurvives(t *testing.T) {
	for signal, code := range map[syscall.Signal]int{syscall.SIGINT: 130, syscall.SIGKILL: -1} {
		t.Run(signal.String(), func(t *testing.T) { assessEnded(t, signal, code) })
	}
}

func assessEnded(t *testing.T, signal syscall.Signal, code int) {
	root, dir := oracletest.Root(t), t.TempDir()
	data, err := recorded.Load(filepath.Join(root, "testdata", "feeds", "belgium-2021"))
	require.NoError(t, err)
	feeds, err := recorded.New(data, data.End, zap.NewNop(), recorded.Options{})
	require.NoError(t, err)
	var lists, rasters atomic.Int64
	third := make(chan struct{})
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch {
		case !strings.HasSuffix(r.URL.Path, "/index.json"):
			rasters.Add(1)
		case lists.Add(1) == 3:
			close(third)
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
	season, out := filepath.Join(root, "testdata", "seasons", "belgium-2021"), filepath.Join(dir, "out")
	args := []string{
		"assess", "--terms", filepath.Join(season, "excess-rain.json"), "--parcels", filepath.Join(season, "parcels.geojson"),
		"--config", filepath.Join(dir, "assess.yaml"), "--out", out, "--page", "4",
	}

	cmd := exec.CommandContext(t.Context(), "sheaf", args...)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	require.NoError(t, cmd.Start())
	<-third
	require.NoError(t, cmd.Process.Signal(signal))
	require.Error(t, cmd.Wait())
	require.Equal(t, code, cmd.ProcessState.ExitCode(), stderr.String())
	require.Empty(t, stdout.String(), "an answer that is not whole is not printed")
	if signal == syscall.SIGINT {
		require.Contains(t, stderr.String(), "8 of 11 parcels are done and kept in "+out+": the same call goes on from there")
	}

	ended, said, problem := sheaf(t, "replay", out)
	require.Zero(t, ended, problem)
	require.Contains(t, said, "8 of 11 estimates re-derived, 2 of 3 pages")
	read := rasters.Load()
	ended, said, problem = sheaf(t, args...)
	require.Zero(t, ended, problem)
	require.Contains(t, said, "11 parcels, 2021-07-01 to 2021-08-01: 11 ok")
	require.EqualValues(t, 4, lists.Load(), "only the page that was not done is looked at")
	require.Equal(t, read, rasters.Load(), "what was read is not read again")
	require.NoDirExists(t, filepath.Join(out, "unfinished"))
	ended, said, problem = sheaf(t, "replay", out)
	require.Zero(t, ended, problem)
	require.Contains(t, said, "11 of 11 estimates re-derived, 3 of 3 pages")
}
