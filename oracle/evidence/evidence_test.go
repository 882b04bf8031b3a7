package evidence_test

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

func open(t *testing.T, quota int64) (*evidence.Store, string) {
	t.Helper()
	dir := t.TempDir()
	s, err := evidence.OpenStore(dir, quota)
	if err != nil {
		t.Fatal(err)
	}
	return s, dir
}

// manifest is a valid manifest of two risks whose one object is in the store.
func manifest(t *testing.T, s *evidence.Store) evidence.Manifest {
	t.Helper()
	digest, err := s.Put([]byte("what a provider answered"))
	if err != nil {
		t.Fatal(err)
	}
	r, risks := oracletest.Request(1, 2)
	c := oracle.Context{RequestHash: r.Hash()}
	return evidence.Manifest{
		Format: evidence.ManifestFormat, Domain: oracle.Domain{ChainID: 1, Hub: oracletest.Address("hub")},
		Operator: oracletest.Address("operator"), Context: c, Request: r,
		Task:      oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}, {Risk: risks[1]}}},
		Evidence:  oracle.Evidence{Exchanges: []oracle.Exchange{{Method: "GET", URL: "http://a/b", Digest: digest, Size: 24}}},
		Estimates: []oracle.Estimate{{Value: 1, Low: 1, High: 1, Status: oracle.StatusOK}, {Status: oracle.StatusInsufficient}},
	}
}

func TestArchiveKeepsAndVerifies(t *testing.T) {
	s, dir := open(t, 0)
	digest, err := s.Put([]byte("rain"))
	if err != nil {
		t.Fatal(err)
	}
	if again, err := s.Put([]byte("rain")); err != nil || again != digest || s.Used() != 4 {
		t.Errorf("second put: %v %v, %d bytes used", again, err, s.Used())
	}
	paths, err := filepath.Glob(filepath.Join(dir, "objects", "*", "*"))
	if err != nil || len(paths) != 1 {
		t.Fatalf("objects on disk: %v %v", paths, err)
	}
	if err := os.WriteFile(paths[0], []byte("rai!"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Get(digest); err == nil || !strings.Contains(err.Error(), digest.String()) {
		t.Errorf("altered object: error %v, want one that names it", err)
	}
	if _, err := s.Get(oracletest.Hash("never stored")); err == nil {
		t.Error("missing object: want an error")
	}
}

func TestArchiveQuotaIsAReason(t *testing.T) {
	s, _ := open(t, 10)
	if _, err := s.Put(make([]byte, 8)); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Put(make([]byte, 9)); !errors.Is(err, oracle.ReasonArchiveFull) {
		t.Errorf("over quota: %v, want archive_full", err)
	}
	if s.Used() != 8 {
		t.Errorf("%d bytes used after a refusal, want 8", s.Used())
	}
}

// TestOpenDropsWhatACrashCutShort: a half-written object was never answered for.
func TestOpenDropsWhatACrashCutShort(t *testing.T) {
	s, dir := open(t, 0)
	digest, err := s.Put([]byte("whole"))
	if err != nil {
		t.Fatal(err)
	}
	half := filepath.Join(dir, "objects", "00", "123.tmp")
	if err := os.MkdirAll(filepath.Dir(half), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(half, []byte("hal"), 0o600); err != nil {
		t.Fatal(err)
	}
	again, err := evidence.OpenStore(dir, 0)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(half); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("half-written object is still there: %v", err)
	}
	if _, err := again.Get(digest); err != nil {
		t.Error(err)
	}
}

func TestBundleRoundTrip(t *testing.T) {
	s, _ := open(t, 0)
	m := manifest(t, s)
	root, err := s.Save(m)
	if err != nil {
		t.Fatal(err)
	}
	contexts, err := s.Contexts()
	if err != nil || len(contexts) != 1 || contexts[0] != m.Context {
		t.Errorf("contexts %v %v", contexts, err)
	}
	out := filepath.Join(t.TempDir(), "bundle")
	if err := s.Export(m.Context, out); err != nil {
		t.Fatal(err)
	}
	b, err := evidence.Read(out)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := b.Manifest.Root(); err != nil || got != root {
		t.Errorf("root after export %s %v, want %s", got, err, root)
	}
	if err := s.Export(m.Context, out); err == nil {
		t.Error("export over a bundle: want an error")
	}
	if err := s.Export(oracle.Context{}, filepath.Join(t.TempDir(), "x")); err == nil {
		t.Error("export of nothing: want an error")
	}
}

// TestEveryFlippedByteOfAnObjectIsNamed flips each byte of each object in turn.
func TestEveryFlippedByteOfAnObjectIsNamed(t *testing.T) {
	s, _ := open(t, 0)
	m := manifest(t, s)
	if _, err := s.Save(m); err != nil {
		t.Fatal(err)
	}
	out := filepath.Join(t.TempDir(), "bundle")
	if err := s.Export(m.Context, out); err != nil {
		t.Fatal(err)
	}
	path, err := filepath.Glob(filepath.Join(out, "objects", "*", "*"))
	if err != nil || len(path) != 1 {
		t.Fatal(path, err)
	}
	good, err := os.ReadFile(path[0])
	if err != nil {
		t.Fatal(err)
	}
	for i := range good {
		bad := append([]byte(nil), good...)
		bad[i] ^= 1
		if err := os.WriteFile(path[0], bad, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := evidence.Read(out); err == nil || !strings.Contains(err.Error(), filepath.Base(path[0])) {
			t.Fatalf("byte %d flipped: error %v, want one that names the object", i, err)
		}
	}
}

func TestSaveRefusesAMissingObject(t *testing.T) {
	s, _ := open(t, 0)
	m := manifest(t, s)
	m.Objects = []evidence.Object{{Name: "terms.json", Digest: oracletest.Hash("nowhere")}}
	if _, err := s.Save(m); err == nil {
		t.Error("manifest with a missing object: want an error")
	}
}

// TestRootBindsEverything: a change of any part of a manifest changes its root.
func TestRootBindsEverything(t *testing.T) {
	s, _ := open(t, 0)
	m := manifest(t, s)
	root, err := m.Root()
	if err != nil {
		t.Fatal(err)
	}
	for name, change := range map[string]func(*evidence.Manifest){
		"operator":  func(m *evidence.Manifest) { m.Operator[0]++ },
		"estimate":  func(m *evidence.Manifest) { m.Estimates = []oracle.Estimate{{Value: 2}, {}} },
		"exchange":  func(m *evidence.Manifest) { m.Evidence.Exchanges = nil },
		"decision":  func(m *evidence.Manifest) { m.Evidence.Decisions = []string{"another"} },
		"object":    func(m *evidence.Manifest) { m.Objects = []evidence.Object{{Name: "x"}} },
		"sources":   func(m *evidence.Manifest) { m.Sources = []byte(`{"a":1}`) },
		"hub":       func(m *evidence.Manifest) { m.Domain.Hub[0]++ },
		"tolerance": func(m *evidence.Manifest) { m.Task.Plan.Tolerance++ },
	} {
		changed := m
		change(&changed)
		if got, err := changed.Root(); err != nil || got == root {
			t.Errorf("%s: root %s %v does not change", name, got, err)
		}
	}
}
