package backtest

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Model is a trained model as a term sheet names it, and what it said of past
// seasons without having learnt from them.
type Model struct {
	Name      string      // "name@version"
	Digest    oracle.Hash // that a sheet names
	Standing  string      // whether it may decide about money, and which of its gates it does not pass
	Estimates map[string]map[int]int32
}

// ParseHeldOut reads the table of a model's folder with what it said of seasons
// that were held out: the columns fips (the zone), year and value among others.
// Values are in the model's unit and are rounded to 1e-4.
func ParseHeldOut(name string, b []byte) (map[string]map[int]int32, []Finding) {
	found, out := &findings{}, map[string]map[int]int32{}
	t, ok := openTable(name, b, found, func(string) error { return nil })
	if !ok {
		return out, found.all
	}
	for _, column := range []string{"fips", "year", "value"} {
		if t.at(column) < 0 {
			t.add(CodeHeader, 1, column, "the column is missing: this model holds out no years of zones")
			return out, found.all
		}
	}
	for t.next() {
		year, good := t.year(t.at("year"))
		if v, fine := t.number(t.at("value")); good && fine {
			t.estimate(out, t.cells[t.at("fips")], year, v)
		}
	}
	if len(out) == 0 && len(found.all) == 0 {
		t.add(CodeNoData, 0, "", "the table has no rows")
	}
	return out, found.all
}

// ReadsModel reports whether a sheet of the design leaves the answer to a model.
func (d Design) ReadsModel() bool {
	for _, s := range d.Sheets {
		if s.Model != nil {
			return true
		}
	}
	return false
}

// Answered gives the design the estimates of the model that its sheets name.
func (d Design) Answered(models []Model) (Design, error) {
	for _, s := range d.Sheets {
		if s.Model == nil {
			continue
		}
		i := slices.IndexFunc(models, func(m Model) bool { return m.Digest == *s.Model })
		switch {
		case i < 0:
			return d, fmt.Errorf("term sheet %.64q names the model %s: want its folder, or a table of its estimates", s.Name, s.Model)
		case d.Standing != "" && d.Standing != models[i].words():
			return d, fmt.Errorf("design %.64q names two models: want one", d.Name)
		}
		d.Estimates, d.Standing = models[i].Estimates, models[i].words()
	}
	return d, nil
}

func (m Model) words() string { return m.Name + ": " + m.Standing }
