package evidence

import (
	"bytes"
	"testing"

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
