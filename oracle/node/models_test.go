package node

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

const libraryPath = "contracts/node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"

func modelsConfig(t *testing.T) ModelsConfig {
	t.Helper()
	root := oracletest.Root(t)
	return ModelsConfig{Dir: filepath.Join(root, "models", "artifacts"), Library: filepath.Join(root, libraryPath), AllowPreview: true}
}

func TestOpenMethodsRefuses(t *testing.T) {
	good := modelsConfig(t)
	empty, broken := t.TempDir(), t.TempDir()
	if err := os.Mkdir(filepath.Join(broken, "torn"), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(broken, "torn", "manifest.json"), []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		change func(*ModelsConfig)
		want   string // in the error; empty is none
	}{
		"nothing configured": {func(c *ModelsConfig) { *c = ModelsConfig{} }, ""},
		"an empty folder":    {func(c *ModelsConfig) { c.Dir = empty }, ""},
		"a preview model":    {func(c *ModelsConfig) { c.AllowPreview = false }, "models.dir: model crop-damage: "},
		"a broken manifest":  {func(c *ModelsConfig) { c.Dir = broken }, "models.dir: model torn: "},
	} {
		config := good
		c.change(&config)
		m, err := openMethods(t.Context(), config)
		if c.want == "" {
			if err != nil || len(m.models) != 0 {
				t.Errorf("%s: %v", name, err)
			}
			continue
		}
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: error %v, want one with %q", name, err, c.want)
		}
	}
}

func TestFindBindsTheMethodToItsDigest(t *testing.T) {
	m, err := openMethods(t.Context(), modelsConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	defer m.close()
	if len(m.models) == 0 {
		t.Fatal("no model was loaded")
	}
	for digest := range m.models {
		task := oracle.Task{Plan: oracle.Plan{Method: "model"}, Request: oracle.Request{ModelDigest: digest}}
		method, files, err := m.find(task)
		if err != nil || method == nil || len(files["model/model.onnx"]) == 0 || len(files["model/manifest.json"]) == 0 {
			t.Errorf("own model: %d files, %v", len(files), err)
		}
		task.Request.ModelDigest[0]++
		if _, _, err := m.find(task); !errors.Is(err, oracle.ReasonModelRefused) {
			t.Errorf("another model: %v", err)
		}
	}
	i := newInsurer(t)
	task, err := i.open().task(i.context(), i.request, i.risks)
	if err != nil {
		t.Fatal(err)
	}
	if method, files, err := m.find(task); err != nil || method == nil || files != nil {
		t.Errorf("index: %v, %v", files, err)
	}
	task.Request.ModelDigest[0]++
	if _, _, err := m.find(task); !errors.Is(err, oracle.ReasonModelRefused) {
		t.Errorf("index of another digest: %v", err)
	}
	task.Plan.Method = "sunshine@1"
	if _, _, err := m.find(task); !errors.Is(err, oracle.ReasonModelRefused) {
		t.Errorf("unknown index: %v", err)
	}
	if _, err := (estimator{m}).Estimate(t.Context(), task, oracle.Evidence{}); !errors.Is(err, oracle.ReasonModelRefused) {
		t.Errorf("estimate by an unknown index: %v", err)
	}
}

// TestBundleHoldsAllThatAnAnswerRestsOn, so that a replay needs nothing else.
func TestBundleHoldsAllThatAnAnswerRestsOn(t *testing.T) {
	m, err := openMethods(t.Context(), modelsConfig(t))
	if err != nil {
		t.Fatal(err)
	}
	defer m.close()
	i := newInsurer(t)
	p := i.open()
	task, err := p.task(i.context(), i.request, i.risks)
	if err != nil {
		t.Fatal(err)
	}
	store, err := evidence.OpenStore(t.TempDir(), 0)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := store.Put([]byte("what a provider answered"))
	if err != nil {
		t.Fatal(err)
	}
	b := bundler{store: store, methods: m, operator: oracletest.Address("op"), sources: []byte(`{"weather":[]}`), sheet: p.canonical}
	seen := oracle.Evidence{Exchanges: []oracle.Exchange{{Method: "GET", URL: "http://weather/july", Digest: answer, Size: 24}}}
	estimates := make([]oracle.Estimate, 2)
	root, err := b.Bundle(task, seen, estimates)
	if err != nil {
		t.Fatal(err)
	}
	kept, found, err := store.Manifest(task.Context)
	if err != nil || !found {
		t.Fatal(found, err)
	}
	if got, err := kept.Root(); err != nil || got != root {
		t.Errorf("kept root %s, %v; want %s", got, err, root)
	}
	if len(kept.Objects) != 1 || kept.Objects[0].Name != "terms.json" {
		t.Errorf("objects of an index %+v", kept.Objects)
	}

	for digest := range m.models { // the same task, by the model
		task.Plan.Method, task.Request.ModelDigest = "model", digest
	}
	if _, err := b.Bundle(task, seen, estimates); err != nil {
		t.Fatal(err)
	}
	kept, _, err = store.Manifest(task.Context)
	var names []string
	for _, o := range kept.Objects {
		names = append(names, o.Name)
	}
	if err != nil || strings.Join(names, " ") != "terms.json model/manifest.json model/model.onnx model/golden.json" {
		t.Errorf("objects of a model %q, %v", names, err)
	}

	task.Request.TermsHash[0]++
	if _, err := b.Bundle(task, seen, estimates); !errors.Is(err, oracle.ReasonTermsUnknown) {
		t.Errorf("sheet that is gone: %v", err)
	}
}

// TestBundleThatDoesNotFitIsNotSigned: an answer without its evidence is none.
func TestBundleThatDoesNotFitIsNotSigned(t *testing.T) {
	i := newInsurer(t)
	p := i.open()
	task, err := p.task(i.context(), i.request, i.risks)
	if err != nil {
		t.Fatal(err)
	}
	store, err := evidence.OpenStore(t.TempDir(), 100)
	if err != nil {
		t.Fatal(err)
	}
	b := bundler{store: store, methods: &methods{}, sources: []byte("{}"), sheet: p.canonical}
	if _, err := b.Bundle(task, oracle.Evidence{}, make([]oracle.Estimate, 2)); !errors.Is(err, oracle.ReasonArchiveFull) {
		t.Errorf("error %v, want archive_full", err)
	}
	if _, found, err := store.Manifest(task.Context); found || err != nil {
		t.Errorf("manifest found %v, %v", found, err)
	}
}
