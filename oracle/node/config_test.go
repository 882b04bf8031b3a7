package node_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle/node"
)

// template is the file that `sheaf node init` writes, with the operator's and
// the contracts' addresses filled in.
func template(t *testing.T) string {
	t.Helper()
	var b bytes.Buffer
	if err := node.WriteTemplate(&b); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), "0x"+strings.Repeat("0", 40), "0x"+strings.Repeat("1", 40))
}

func load(t *testing.T, text string) (node.Config, error) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "node.yaml")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return node.LoadConfig(path)
}

func TestTemplateLoads(t *testing.T) {
	c, err := load(t, template(t))
	if err != nil {
		t.Fatal(err)
	}
	if !filepath.IsAbs(c.DataDir) || c.Sources.Catalogues[0].Kind != "earth_search" || c.Timing.CommitBound == 0 {
		t.Errorf("config %+v", c)
	}
}

func TestLoadNamesTheField(t *testing.T) {
	text := template(t)
	for _, c := range []struct{ from, to, want string }{
		{`id: 1`, `id: 0`, "chain.id"},
		{`address: "0x1111`, `address: "0x11`, "address"},
		{`urls: ["ws://127.0.0.1:8546"]`, `urls: []`, "chain.urls"},
		{`urls: ["ws://127.0.0.1:8546"]`, `urls: ["file:///etc/passwd"]`, "chain.urls[0]"},
		{`kind: "earth_search"`, `kind: "google"`, "sources.catalogues[0].kind"},
		{`kind: "open_meteo"`, `kind: "x"`, "sources.weather[0].kind"},
		{`delta: 5s`, `delta: 5 seconds`, "duration"},
		{`delta: 5s`, `delta: 1ms`, "timing.delta"},
		{`listen: "0.0.0.0:7700"`, `listen: "7700"`, "peers.listen"},
		{`level: "info"`, `level: "loud"`, "log.level"},
		{`data_dir: "data"`, `data_dir: ""`, "data_dir"},
		{`data_dir: "data"`, "data_dir: data\ndata_dri: x", "data_dri"},
		{`quota_bytes: 107374182400`, `quota_bytes: -1`, "archive.quota_bytes"},
		{`tries: 4`, `tries: 99`, "sources"},
		{`https://archive-api`, `https://user:secret@archive-api`, "sources.weather[0].url"},
	} {
		changed := strings.Replace(text, c.from, c.to, 1)
		if changed == text {
			t.Fatalf("%s: nothing replaced in\n%s", c.from, text)
		}
		if _, err := load(t, changed); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one that names %q", c.to, err, c.want)
		}
	}
	if _, err := node.LoadConfig(filepath.Join(t.TempDir(), "none.yaml")); err == nil || !strings.Contains(err.Error(), "sheaf node init") {
		t.Errorf("missing file: %v", err)
	}
}
