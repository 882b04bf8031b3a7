package backtest

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TableSet says of which data set a weather table is, in the words of term sheets.
type TableSet struct {
	Name    string `json:"name"`    // such as nclimdiv
	Version string `json:"version"` // as the evidence of a node would state it
	// PreliminaryFrom is the month, such as 2016-01, from which on the provider called
	// the table's values preliminary; empty: all are final.
	PreliminaryFrom string `json:"preliminary_from"`
}

// Stated is weather of a data set that is known. What counts of it is then what the
// term sheet takes of that data set, by the rule that live sources follow
// (oracle.DataSet); a table that does not say what it is counts whole.
type Stated struct {
	Weather
	Set TableSet
}

// Check names what is wrong with the statement.
func (t TableSet) Check() error {
	if t.Name == "" || t.Version == "" {
		return fmt.Errorf("name %q, version %q: want both, as term sheets and evidence have them", t.Name, t.Version)
	}
	if _, err := t.early(); err != nil {
		return fmt.Errorf("preliminary_from %.20q: want a month such as 2016-01, or nothing", t.PreliminaryFrom)
	}
	return nil
}

// early is the first second of preliminary values.
func (t TableSet) early() (int64, error) {
	if t.PreliminaryFrom == "" {
		return 1<<62 - 1, nil
	}
	at, err := time.Parse("2006-01", t.PreliminaryFrom)
	return at.Unix(), err
}

// counting is what of a table's readings a sheet takes; all of them where the table
// does not say of which data set it is. The error is that the sheet settles on others.
func counting(w Weather, s terms.Sheet, x *index.Index) (func([]oracle.Reading) []oracle.Reading, error) {
	all := func(readings []oracle.Reading) []oracle.Reading { return readings }
	stated, ok := w.(Stated)
	if !ok || x == nil || readsYields(x) {
		return all, nil
	}
	set, named := oracle.SetOf(s.Data.Sets(), stated.Set.Name)
	if !named {
		return nil, fmt.Errorf("term sheet %.64q: data.sources: the weather table is of %s, and the sheet settles on %s", s.Name, stated.Set.Name, namesOf(s))
	}
	early, err := stated.Set.early()
	if err != nil {
		return nil, fmt.Errorf("weather table: preliminary_from: %w", err)
	}
	if !set.Takes(stated.Set.Version, false) {
		return nil, fmt.Errorf("term sheet %.64q: data.sources: the weather table is %s of version %q, and the sheet takes %q", s.Name, set.Name, stated.Set.Version, set.Version)
	}
	if set.Preliminary {
		return all, nil
	}
	return func(readings []oracle.Reading) []oracle.Reading {
		return slices.DeleteFunc(slices.Clone(readings), func(r oracle.Reading) bool {
			return !set.Takes(stated.Set.Version, r.Start >= early)
		})
	}, nil
}

func namesOf(s terms.Sheet) string {
	var names []string
	for _, source := range s.Data.Sources {
		names = append(names, source.Name)
	}
	return strings.Join(names, ", ")
}

// told is what a report says of the table's data set.
func told(w Weather, s terms.Sheet) string {
	stated, ok := w.(Stated)
	if !ok {
		return fmt.Sprintf("The weather table does not say of which data set it is; what is sold settles on %s", namesOf(s))
	}
	return fmt.Sprintf("The weather is of data set %s, version %s, which the term sheet settles on; it has every correction made until then, also those that came after a season's restatement cut-off", stated.Set.Name, stated.Set.Version)
}
