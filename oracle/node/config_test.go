package node_test

import (
	"bytes"
	"os"
	"path/filepath"
	"reflect"
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
		{`address: "0x1111`, `address: "0x11`, "operator.address"},
		{`urls: ["ws://127.0.0.1:8546"]`, `urls: []`, "chain.urls"},
		{`urls: ["ws://127.0.0.1:8546"]`, `urls: ["file:///etc/passwd"]`, "chain.urls[0]"},
		{`kind: "earth_search"`, `kind: "google"`, "sources.catalogues[0].kind"},
		{`kind: "open_meteo"`, `kind: "x"`, "sources.weather[0].kind"},
		{`delta: 5s`, `delta: 5 seconds`, "duration"},
		{`delta: 5s`, `delta: 1ms`, "timing.delta"},
		{`listen: "0.0.0.0:7700"`, `listen: "7700"`, "peers.listen"},
		{`level: "info"`, `level: "loud"`, "log.level"},
		{`data_dir: "data"`, `data_dir: ""`, "data_dir is missing"},
		{`signer_key: "keys/signer.json"`, ``, "operator.signer_key is missing"},
		{`transmitter_key: "keys/transmitter.json"`, ``, "operator.transmitter_key is missing"},
		{`tls_key: "keys/tls.json"`, ``, "operator.tls_key is missing"},
		{`hub: "0x1111111111111111111111111111111111111111"`, ``, "chain.hub is missing"},
		{`registry: "0x1111111111111111111111111111111111111111"`, ``, "chain.registry is missing"},
		{`from_block: 0`, `from_block: -1`, "chain.from_block: want a whole number of 0 or more"},
		{`poll: 2s`, `poll: 1us`, "chain.poll"},
		{`terms_dir: "terms"`, `terms_dir: ""`, "products.terms_dir is missing"},
		{`parcels_dir: "parcels"`, `parcels_dir: ""`, "products.parcels_dir is missing"},
		{`library: "libonnxruntime.so.1"`, `library: ""`, "models.library is missing"},
		{`allow_preview: false`, `allow_preview: perhaps`, "models.allow_preview: want true or false"},
		{`tries: 4`, `tries: many`, "sources.tries: want a whole number"},
		{`stations: []`, `stations: {a: b}`, "sources.weather[0].stations: want a list of texts"},
		{`reach_km: 0`, `reach_km: far`, "sources.weather[0].reach_km: want a number"},
		{`address: "0x1111111111111111111111111111111111111111"`, `address: [1]`, "operator.address: want a text"},
		{`name: "earth-search"`, `name: ""`, "sources.catalogues[0].name is missing"},
		{`name: "era5_land"`, `name: "earth-search"`, "sources.weather[0].name \"earth-search\": another source has it"},
		{`collection: "sentinel-2-l2a"`, `collection: ""`, "sources.catalogues[0].collection is missing"},
		{`url: "https://earth-search.aws.element84.com/v1"`, `url: "ftp://x"`, "sources.catalogues[0].url"},
		{`max_cloud: 0`, `max_cloud: 101`, "sources.catalogues[0].max_cloud 101: want 0 to 100 percent"},
		{`sign_url: `, `sign_url: "nowhere"`, "sources.catalogues[0].sign_url"},
		{`url: "https://archive-api.open-meteo.com"`, `url: ""`, "sources.weather[0].url"},
		{`url: "https://archive-api.open-meteo.com"`, `url: "https://archive-api.open-meteo.com/v1/archive/"`, "sources.weather[0].url \"https://archive-api.open-meteo.com/v1/archive/\": want it without /v1/archive"},
		{`extra_hosts: []`, `extra_hosts: ["https://files.example.org/"]`, "sources.extra_hosts[0]"},
		{`request_timeout: 20s`, `request_timeout: 1ns`, "sources.request_timeout"},
		{`host_bytes: 274877906944`, `host_bytes: 5`, "sources.host_bytes 5"},
		{`task_bytes: 1073741824`, `task_bytes: 5`, "sources.task_bytes 5"},
		{`cache_bytes: 4294967296`, `cache_bytes: -1`, "sources.cache_bytes"},
		{`cache_fresh: 1h`, `cache_fresh: -1h`, "sources.cache_fresh"},
		{`commit_bound: 2m`, `commit_bound: 48h`, "timing.commit_bound"},
		{`reveal_bound: 30s`, `reveal_bound: 48h`, "timing.reveal_bound"},
		{`retry: 2s`, `retry: 1ms`, "timing.retry"},
		{`slot: 30s`, `slot: 1ms`, "timing.slot"},
		{`election: 1s`, `election: 1ms`, "timing.election"},
		{`retention: 43800h`, `retention: 5y`, "archive.retention"},
		{`dispute_window: 2160h`, `dispute_window: soon`, "archive.dispute_window"},
		{`format: "json"`, `format: "xml"`, "log.format"},
		{`listen: "127.0.0.1:7780"`, `listen: "127.0.0.1:99999"`, "api.listen"},
		{`data_dir: "data"`, "data_dir: data\ndata_dri: x", "data_dri"},
		{`quota_bytes: 107374182400`, `quota_bytes: -1`, "archive.quota_bytes"},
		{`tries: 4`, `tries: 99`, "sources.tries 99"},
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

// TestEveryFieldSaysWhatItDoes: with its effect, and its default unless it must be
// given.
func TestEveryFieldSaysWhatItDoes(t *testing.T) {
	var visit func(kind reflect.Type, path string)
	visit = func(kind reflect.Type, path string) {
		for i := range kind.NumField() {
			f := kind.Field(i)
			name, doc := path+f.Tag.Get("yaml"), f.Tag.Get("doc")
			inner := f.Type
			if inner.Kind() == reflect.Slice && inner.Elem().Kind() == reflect.Struct {
				inner = inner.Elem()
			}
			if f.Tag.Get("yaml") == "" || len(doc) < 15 {
				t.Errorf("%s has no name or no comment", name)
			}
			if inner.Kind() == reflect.Struct {
				visit(inner, name+".")
				continue
			}
			if !strings.Contains(doc, "Default") && !strings.Contains(doc, "Required") {
				t.Errorf("%s: %q: want its default, or that it is required", name, doc)
			}
		}
	}
	visit(reflect.TypeFor[node.Config](), "")
}
