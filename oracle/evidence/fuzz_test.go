package evidence

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// FuzzManifest: whatever is read as a manifest has one form and one root, and
// what it names can be listed.
func FuzzManifest(f *testing.F) {
	r, risks := oracletest.Request(1, 1)
	c := oracle.Context{RequestHash: r.Hash()}
	whole, err := oracle.CanonicalJSON(Manifest{
		Format: ManifestFormat, Context: c, Request: r, Sources: []byte(`{"format":"sheaf/sources/1"}`),
		Task:      oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}}},
		Evidence:  oracle.Evidence{Exchanges: []oracle.Exchange{{Method: "GET", URL: "http://a/b"}}, Series: []oracle.Series{{Weather: []oracle.Reading{{Value: 1.5}}}}},
		Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
	})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(whole)
	f.Add([]byte(`{"format":"sheaf/bundle/1","sources":null,"evidence":{"exchanges":[{}]}}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var m Manifest
		if oracle.StrictJSON(raw, &m) != nil {
			return
		}
		first, err := oracle.CanonicalJSON(m)
		if err != nil {
			return // such as sources that are no JSON
		}
		var again Manifest
		if err := oracle.StrictJSON(first, &again); err != nil {
			t.Fatalf("its own form is refused: %v", err)
		}
		second, err := oracle.CanonicalJSON(again)
		if err != nil || !bytes.Equal(first, second) {
			t.Fatalf("two forms: %s and %s, %v", first, second, err)
		}
		one, err := m.Root()
		other, err2 := again.Root()
		if err != nil || err2 != nil || one != other {
			t.Fatalf("two roots: %v %v", err, err2)
		}
		if len(m.Digests()) > len(m.Objects)+len(m.Evidence.Exchanges) {
			t.Fatal("it lists more than it names")
		}
		if m.check() == nil && len(m.Estimates) != len(m.Task.Parcels) {
			t.Fatal("a parcel without an estimate passed")
		}
	})
}

// FuzzBundle reads whatever stands in a folder's documents: a bundle's, an
// assessment's, an accusation's. Each is refused, or is whole and in its one form.
func FuzzBundle(f *testing.F) {
	r, risks := oracletest.Request(1, 1)
	c := oracle.Context{RequestHash: r.Hash()}
	manifest, err := oracle.CanonicalJSON(Manifest{
		Format: ManifestFormat, Context: c, Request: r, Sources: []byte(`{}`), Objects: []Object{},
		Task:      oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}}},
		Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
	})
	require.NoError(f, err)
	agreement, err := oracle.CanonicalJSON(Agreement{Format: AgreementFormat, Request: r, Risks: risks})
	require.NoError(f, err)
	assessment, err := oracle.CanonicalJSON(Assessment{Format: AssessmentFormat, TermsHash: r.TermsHash, ModelDigest: r.ModelDigest, WindowStart: r.WindowStart, WindowEnd: r.WindowEnd, Sources: []byte(`{}`), Parcels: 1, Pages: []oracle.Context{c}})
	require.NoError(f, err)
	line := func(b []byte) []byte { return append(b, '\n') }
	f.Add(line(manifest), line(agreement), line(assessment), []byte(`{"format":"sheaf/equivocation/1"}`))
	f.Add([]byte("{}"), []byte("null"), []byte("[]"), []byte(`{"format":"sheaf/equivocation/1","first":"0x00"}`))
	dir := f.TempDir()
	recoverer := func(oracle.Hash, oracle.Signature) (oracle.Address, error) {
		return oracle.Address{}, errors.New("nobody signed")
	}
	f.Fuzz(func(t *testing.T, manifest, agreement, assessment, accusation []byte) {
		folder := filepath.Join(dir, "bundles", c.RequestHash.String()+"-0")
		require.NoError(t, os.MkdirAll(folder, 0o700))
		require.NoError(t, os.MkdirAll(filepath.Join(dir, "objects"), 0o700))
		for path, b := range map[string][]byte{
			filepath.Join(folder, "manifest.json"): manifest, filepath.Join(folder, "agreement.json"): agreement,
			filepath.Join(dir, "assessment.json"): assessment, filepath.Join(dir, "accusation.json"): accusation,
		} {
			require.NoError(t, os.WriteFile(path, b, 0o600))
		}
		if b, err := readBundle(folder, dir); err == nil {
			if b.Manifest.check() != nil || len(b.Manifest.Digests()) > 0 {
				t.Fatal("a bundle passed whose objects are nowhere")
			}
			if b.Agreement != nil {
				if sealed, err := b.Verify(recoverer); sealed {
					t.Fatalf("an agreement that nobody signed is sealed: %v", err)
				}
			}
		}
		if a, done, err := ReadAssessment(dir); err == nil && len(done) > len(a.Pages) {
			t.Fatal("more pages are done than there are")
		}
		if e, err := ReadEquivocation(filepath.Join(dir, "accusation.json")); err == nil && e.Format != EquivocationFormat {
			t.Fatal("a file of another format passed")
		}
	})
}
