package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"
	"time"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// seriesRow is what was seen of a parcel by one index within one period, as the
// classical indices take periods together (models/index).
type seriesRow struct {
	Index  string       `json:"index"`
	Start  time.Time    `json:"start"`
	End    time.Time    `json:"end"`    // exclusive; of a single acquisition its start
	Dates  int          `json:"dates"`  // that were clear enough for the product
	Passes int          `json:"passes"` // scenes of the period, clear or not
	Clear  uint16       `json:"clear_bps"`
	Median *terms.Value `json:"median,omitempty"` // left out where no date was clear enough
	Max    *terms.Value `json:"max,omitempty"`
}

// checkSeries says what is wrong with --series, or nil.
func (f assessFlags) checkSeries(sheet terms.Sheet) error {
	switch {
	case f.series == "":
		return nil
	case !slices.Contains([]string{index.PerDate, index.PerDekad, index.PerMonth}, f.series):
		return &usageError{fmt.Errorf("--series %q: want %s, %s or %s", f.series, index.PerDate, index.PerDekad, index.PerMonth)}
	case f.check:
		return &usageError{errors.New("--series wants imagery to be read, which --check does not")}
	case !sheet.Data.Imagery:
		return &usageError{errors.New("--series: the term sheet reads no imagery (data.imagery)")}
	}
	return nil
}

// follow puts in the series of the parcel, from the first day that the sheet's data
// begin to the window's end.
func (r *assessRow) follow(in assessInput, a node.Assessed, period string) error {
	w := index.Window{Start: in.sheet.Data.From.Unix(), End: in.end.Unix()}
	all, err := index.Composites(a.Seen.Imagery, w, period, in.sheet.Data.MinClearBps)
	if err != nil {
		return fmt.Errorf("series of %s: %w", r.Name, err)
	}
	for _, c := range all {
		row := seriesRow{
			Index: c.Index, Start: time.Unix(c.Start, 0).UTC(), End: time.Unix(c.End, 0).UTC(), Dates: c.Dates, Passes: c.Passes, Clear: c.ClearBps,
		}
		if c.Dates > 0 {
			median, highest := terms.Value(c.Median), terms.Value(c.Max)
			row.Median, row.Max = &median, &highest
		}
		r.Series = append(r.Series, row)
	}
	return nil
}

// printSeries is a second table, where there are series.
func (r assessReport) printSeries(out io.Writer) error {
	if !slices.ContainsFunc(r.Parcels, func(row assessRow) bool { return len(row.Series) > 0 }) {
		return nil
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprint(table, "\nPARCEL\tINDEX\tFROM\tTO\tDATES\tOF\tCLEAR\tMEDIAN\tMAX\n")
	for _, row := range r.Parcels {
		for _, s := range row.Series {
			fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%d\t%d\t%d %%\t%s\t%s\n", row.Name, s.Index, s.Start.Format(time.DateOnly), s.End.Format(time.DateOnly),
				s.Dates, s.Passes, s.Clear/100, decimalOf(s.Median), decimalOf(s.Max))
		}
	}
	fmt.Fprintln(table)
	return table.Flush()
}
