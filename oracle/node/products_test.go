package node

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// insurer is the folders of an insurer with one product and two parcels, and a
// request for both.
type insurer struct {
	t       *testing.T
	terms   string
	parcels string
	sheet   []byte
	records []terms.ParcelRecord
	request oracle.Request
	risks   []oracle.Hash
}

func newInsurer(t *testing.T) *insurer { return newInsurerOf(t, "excess-rain.json") }

func newInsurerOf(t *testing.T, product string) *insurer {
	t.Helper()
	sheet, err := os.ReadFile(filepath.Join(oracletest.Root(t), "testdata", "seasons", "belgium-2021", product))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(sheet, []byte(`"index"`)) { // the file leaves its model to whoever has one
		model := fmt.Appendf(nil, `{"model": "%s",`, oracletest.Hash("released"))
		sheet = bytes.Replace(sheet, []byte("{"), model, 1)
	}
	s, err := terms.Parse(sheet)
	if err != nil {
		t.Fatal(err)
	}
	i := &insurer{t: t, terms: t.TempDir(), parcels: t.TempDir(), sheet: sheet}
	i.request, _ = oracletest.Request(1, 2)
	i.request.TermsHash, err = s.Hash()
	if err != nil {
		t.Fatal(err)
	}
	if i.request.ModelDigest, err = s.ModelDigest(); err != nil {
		t.Fatal(err)
	}
	i.request.WindowStart, i.request.WindowEnd = uint64(s.Window.Start.Unix()), uint64(s.Window.End.Unix())
	for _, name := range []string{"north", "south"} {
		record := terms.ParcelRecord{Salt: oracletest.Hash(name), Name: name, Crop: "maize", Outline: [][][2]float64{{{5.3, 50.6}, {5.31, 50.6}, {5.31, 50.61}, {5.3, 50.6}}}}
		parcel, err := record.Parcel(i.request.TermsHash)
		if err != nil {
			t.Fatal(err)
		}
		i.records, i.risks = append(i.records, record), append(i.risks, parcel.Risk)
	}
	i.request.RisksHash = oracle.RisksHash(i.risks)
	i.write(filepath.Join(i.terms, "rain.json"), sheet)
	i.writeParcels("parcels.json", i.records...)
	return i
}

func (i *insurer) write(path string, b []byte) {
	i.t.Helper()
	if err := os.WriteFile(path, b, 0o600); err != nil {
		i.t.Fatal(err)
	}
}

func (i *insurer) writeParcels(name string, records ...terms.ParcelRecord) {
	i.t.Helper()
	b, err := json.Marshal(terms.Parcels{Format: terms.ParcelsFormat, Parcels: records})
	if err != nil {
		i.t.Fatal(err)
	}
	i.write(filepath.Join(i.parcels, name), b)
}

func (i *insurer) open() *products {
	i.t.Helper()
	p, err := openProducts(i.terms, i.parcels)
	if err != nil {
		i.t.Fatal(err)
	}
	return p
}

func (i *insurer) context() oracle.Context { return oracle.Context{RequestHash: i.request.Hash()} }

func TestTaskIsWhatTheRequestNames(t *testing.T) {
	i := newInsurer(t)
	p := i.open()
	task, err := p.task(i.context(), i.request, []oracle.Hash{i.risks[1], i.risks[0]})
	if err != nil {
		t.Fatal(err)
	}
	if len(task.Parcels) != 2 || task.Parcels[0].Name != "south" || task.Parcels[1].Risk != i.risks[0] {
		t.Errorf("parcels %+v: want the page's order", task.Parcels)
	}
	if task.Context != i.context() || task.Request != i.request || task.Plan.Method != "excess_rain@1" || task.Plan.To != int64(i.request.WindowEnd) {
		t.Errorf("task %+v", task)
	}
	early := i.request
	early.WindowEnd -= 86_400 // monitoring
	if task, err := p.task(i.context(), early, i.risks); err != nil || task.Plan.To != int64(early.WindowEnd) {
		t.Errorf("monitoring: plan %+v, %v", task.Plan, err)
	}
	b, ok := p.canonical(i.request.TermsHash)
	if !ok || oracle.Keccak(b) != i.request.TermsHash {
		t.Error("the canonical sheet does not hash to its product")
	}
	if _, ok := p.canonical(oracletest.Hash("another")); ok {
		t.Error("a sheet of another product")
	}
}

func TestTaskSaysWhatIsUnknown(t *testing.T) {
	i := newInsurer(t)
	p := i.open()
	for name, c := range map[string]struct {
		change func(*oracle.Request)
		risks  []oracle.Hash
		want   oracle.Reason
	}{
		"product":         {func(r *oracle.Request) { r.TermsHash[0]++ }, i.risks, oracle.ReasonTermsUnknown},
		"model":           {func(r *oracle.Request) { r.ModelDigest[0]++ }, i.risks, oracle.ReasonModelRefused},
		"earlier start":   {func(r *oracle.Request) { r.WindowStart-- }, i.risks, oracle.ReasonWindowRefused},
		"later end":       {func(r *oracle.Request) { r.WindowEnd++ }, i.risks, oracle.ReasonWindowRefused},
		"risk":            {func(*oracle.Request) {}, []oracle.Hash{i.risks[0], oracletest.Hash("x")}, oracle.ReasonParcelUnknown},
		"risk of another": {func(*oracle.Request) {}, []oracle.Hash{oracle.RiskID(oracletest.Hash("product"), i.risks[0])}, oracle.ReasonParcelUnknown},
	} {
		r := i.request
		c.change(&r)
		if _, err := p.task(i.context(), r, c.risks); !errors.Is(err, c.want) {
			t.Errorf("%s: error %v, want %s", name, err, c.want)
		}
	}
}

// TestFilesThatComeLate are found, and a broken one in between loses nothing
// that was known.
func TestFilesThatComeLate(t *testing.T) {
	i := newInsurer(t)
	i.writeParcels("parcels.json", i.records[0])
	p := i.open()
	if _, err := p.task(i.context(), i.request, i.risks); !errors.Is(err, oracle.ReasonParcelUnknown) {
		t.Fatalf("error %v", err)
	}
	i.write(filepath.Join(i.parcels, "second.json"), []byte(`{"format": "sheaf/par`)) // being written
	if _, err := p.task(i.context(), i.request, i.risks); err == nil || !strings.Contains(err.Error(), "second.json") {
		t.Errorf("half a file: %v", err)
	}
	if _, err := p.task(i.context(), i.request, i.risks[:1]); err != nil {
		t.Errorf("what was known before: %v", err)
	}
	i.writeParcels("second.json", i.records[1])
	if _, err := p.task(i.context(), i.request, i.risks); err != nil {
		t.Errorf("once it is there: %v", err)
	}
}

func TestOpenProductsNamesTheFile(t *testing.T) {
	i := newInsurer(t)
	i.write(filepath.Join(i.terms, "notes.txt"), []byte("not a sheet"))
	if _, err := openProducts(i.terms, i.parcels); err != nil {
		t.Errorf("a file of another kind: %v", err)
	}
	if _, err := openProducts(filepath.Join(i.terms, "none"), i.parcels); err == nil || !strings.Contains(err.Error(), "products.terms_dir") {
		t.Errorf("no folder: %v", err)
	}
	i.write(filepath.Join(i.terms, "bad.json"), []byte("{}"))
	if _, err := openProducts(i.terms, i.parcels); err == nil || !strings.Contains(err.Error(), "bad.json") {
		t.Errorf("a broken sheet: %v", err)
	}
	huge, err := os.Create(filepath.Join(i.parcels, "huge.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(huge.Truncate(terms.MaxParcelFileBytes+1), huge.Close(), os.Remove(filepath.Join(i.terms, "bad.json"))); err != nil {
		t.Fatal(err)
	}
	if _, err := openProducts(i.terms, i.parcels); err == nil || !strings.Contains(err.Error(), "huge.json has") {
		t.Errorf("a huge file: %v", err)
	}
}

// TestAModelOnTrialIsAssessedInShadowOnly: a request that settles nothing may name another model than the term sheet,
// and any other may not.
func TestAModelOnTrialIsAssessedInShadowOnly(t *testing.T) {
	for _, c := range []struct {
		product string
		kind    oracle.Kind
		want    error
	}{
		{"crop-damage.json", oracle.KindShadow, nil},
		{"crop-damage.json", oracle.KindSettlement, oracle.ReasonModelRefused},
		{"crop-damage.json", oracle.KindMonitoring, oracle.ReasonModelRefused},
		{"excess-rain.json", oracle.KindShadow, oracle.ReasonModelRefused}, // an index is not tried by a model
	} {
		i := newInsurerOf(t, c.product)
		p, err := openProducts(i.terms, i.parcels)
		if err != nil {
			t.Fatal(err)
		}
		r := i.request
		r.Kind, r.ModelDigest = c.kind, oracletest.Hash("on trial")
		task, err := p.task(oracle.Context{}, r, i.risks)
		if !errors.Is(err, c.want) {
			t.Errorf("%s, %s: %v, want %v", c.product, c.kind, err, c.want)
		}
		if c.want == nil && (len(task.Parcels) != 2 || task.Plan.Method != "model") {
			t.Errorf("%s, %s: task %+v", c.product, c.kind, task)
		}
	}
}
