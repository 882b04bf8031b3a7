package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
)

// garbage is a provider whose files are no rasters.
type garbage struct{}

func (garbage) Fetch(context.Context, fetch.Request) (fetch.Response, error) {
	return fetch.Response{Body: []byte("no raster at all"), Total: 16, Status: 206}, nil
}

func TestRastersAreReadInAChild(t *testing.T) {
	workers, err := isolate()
	if err != nil {
		t.Fatal(err)
	}
	defer raster.Isolate(nil)
	_, err = raster.Open(t.Context(), garbage{}, raster.Link{Provider: "files", URL: "http://files.test/a.tif"})
	if err == nil || !strings.Contains(err.Error(), "not recognized as a supported file format") {
		t.Fatalf("open garbage: %v", err)
	}
	if n := decoders(t); n != 1 {
		t.Fatalf("%d children decode rasters, want 1", n)
	}
	workers.Close()
	if n := decoders(t); n != 0 {
		t.Fatalf("%d children are left", n)
	}
}

// decoders counts the processes that this one started to decode rasters.
func decoders(t *testing.T) (n int) {
	t.Helper()
	tasks, err := filepath.Glob("/proc/self/task/*/children")
	if err != nil {
		t.Fatal(err)
	}
	for _, task := range tasks {
		children, _ := os.ReadFile(task) // a thread may have ended since
		for _, pid := range strings.Fields(string(children)) {
			line, _ := os.ReadFile(filepath.Join("/proc", pid, "cmdline"))
			if strings.Contains(string(line), rastersName) {
				n++
			}
		}
	}
	return n
}
