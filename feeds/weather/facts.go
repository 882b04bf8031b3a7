package weather

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Facts say what the numbers of a kind of source are. They are stated in the
// evidence of every task that asked such a source, and in README.md.
type Facts struct {
	Kind    string                     // word of the configuration
	Form    string                     // what is read
	Columns map[oracle.Variable]string // the provider's name of each variable, and its unit
	Time    string                     // whose days or months the values are of
	Missing string                     // what stands for no value
	Place   string                     // whose place answers for a parcel
	Version string                     // which edition it is, and what of it is preliminary
}

// Kinds lists the facts of every kind of source, in the order of README.md.
func Kinds() []Facts {
	return []Facts{openMeteoFacts, powerFacts, gridFacts, chirpsFacts, stationFacts, climDivFacts, quickStatsFacts}
}

// Variables lists what the kind can have, in the order of their names.
func (f Facts) Variables() []oracle.Variable {
	var list []oracle.Variable
	for v := range f.Columns {
		list = append(list, v)
	}
	slices.Sort(list)
	return list
}

// sentence states the facts of a source for the variables that it was asked for.
func (f Facts) sentence(source string, asked []oracle.Variable) string {
	columns := make([]string, len(asked))
	for i, v := range asked {
		columns[i] = fmt.Sprintf("%s is %s", v, f.Columns[v])
	}
	return fmt.Sprintf("%s (%s): %s. %s. Time: %s. Missing: %s. Place: %s. Version: %s.",
		source, f.Kind, f.Form, strings.Join(columns, ", "), f.Time, f.Missing, f.Place, f.Version)
}

// columnsOf are names with units as Facts has them.
func columnsOf[T any](names map[oracle.Variable]T, text func(T) string) map[oracle.Variable]string {
	columns := make(map[oracle.Variable]string, len(names))
	for v, name := range names {
		columns[v] = text(name)
	}
	return columns
}

// column is a provider's name of a variable with the unit that it must state.
type column struct{ name, unit string }

func (c column) String() string {
	if c.unit == "1" {
		return c.name + " (a share)"
	}
	return c.name + " in " + c.unit
}

// settles is how long a reanalysis takes to become final: ECMWF replaces the first
// issue of ERA5 (ERA5T) two to three months later, and NASA POWER the forecast
// system's analysis by MERRA-2 within about two. Neither service says which of the
// two a day is, so the age of what was read decides.
const settles = 92 * 24 * time.Hour

// settling says whether a day, which ended at end, may still be computed anew by a
// source that was read at a time.
func settling(end, read time.Time) bool { return end.Add(settles).After(read) }
