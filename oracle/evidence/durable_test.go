package evidence_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestHoldsIsTheWholeBundle: nothing is signed over evidence that is not there.
func TestHoldsIsTheWholeBundle(t *testing.T) {
	s, dir := open(t, 0)
	m := manifest(t, s)
	root, err := m.Root()
	if err != nil {
		t.Fatal(err)
	}
	refused := func(root oracle.Hash, want string) {
		t.Helper()
		if err := s.Holds(m.Context, root); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v, want one with %q", err, want)
		}
	}
	refused(root, "missing")
	if _, err := s.Save(m); err != nil {
		t.Fatal(err)
	}
	if err := s.Holds(m.Context, root); err != nil {
		t.Errorf("a whole bundle: %v", err)
	}
	refused(oracletest.Hash("another answer"), "has root")
	paths, err := filepath.Glob(filepath.Join(dir, "objects", "*", "*"))
	if err != nil || len(paths) != 1 {
		t.Fatalf("objects %v %v", paths, err)
	}
	if err := os.Remove(paths[0]); err != nil {
		t.Fatal(err)
	}
	refused(root, "object")
}
