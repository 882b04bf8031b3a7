package backtest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Code names what is wrong with a table.
type Code string

// The codes. Those that Acceptable lists may be accepted by a caller who knows
// why; the report then carries them.
const (
	CodeEncoding  Code = "encoding"   // bytes that are no UTF-8, or two encodings in one table
	CodeHeader    Code = "header"     // a column that is unknown, missing or there twice, or whose unit is
	CodeCell      Code = "cell"       // a cell that is no number, year or zone
	CodeDuplicate Code = "duplicate"  // a zone's year or period twice
	CodeRange     Code = "range"      // a value that no weather or crop has: negative rain, or another unit than the header says
	CodeGap       Code = "gap"        // a year or period that is missing between others
	CodeZero      Code = "zero-yield" // a yield of zero: a total loss or a missing value, the table cannot tell
	CodeRepeat    Code = "repeat"     // a year that repeats another to the last digit
	CodeNoData    Code = "no-data"    // a zone without the data that it is insured on
)

// Acceptable are the codes that a caller may accept.
var Acceptable = []Code{CodeGap, CodeNoData, CodeRepeat, CodeZero}

// Finding is one thing wrong with a table.
type Finding struct {
	Code     Code   `json:"code"`
	Table    string `json:"table"`            // the file's name
	Row      int    `json:"row,omitempty"`    // line of the file, from 1; 0 is the whole table
	Column   string `json:"column,omitempty"` // the header's word
	Text     string `json:"text"`             // a sentence without a full stop
	Accepted bool   `json:"accepted"`
	Outside  bool   `json:"outside_season,omitempty"` // a gap that no season reads: it is listed, and asks for no acceptance

	gap span // of a gap in the weather; zero for any other finding
}

// String is one line.
func (f Finding) String() string {
	where := f.Table
	if f.Row > 0 {
		where += fmt.Sprintf(": row %d", f.Row)
	}
	if f.Column != "" {
		where += ", column " + f.Column
	}
	return fmt.Sprintf("%s: %s [%s]", where, f.Text, f.Code)
}

// SetAside marks the gaps of weather tables that lie outside every season of the
// sheets, in any year, such as the winters of a table of summers: no index reads
// them. A sheet whose answer is a model's reads its data's time.
func SetAside(found []Finding, sheets []terms.Sheet) ([]Finding, error) {
	found = slices.Clone(found)
	for i, f := range found {
		if f.gap == (span{}) {
			continue
		}
		read := false
		for _, s := range sheets {
			x, err := IndexOf(s)
			if err != nil {
				return nil, err
			}
			read = read || f.gap.meets(s, x)
		}
		found[i].Outside = !read
	}
	return found, nil
}

// meets reports whether any year's season of a sheet reads some of a gap. An index
// may look back before its window, over as long as it says.
func (g span) meets(s terms.Sheet, x *index.Index) bool {
	first, last := time.Unix(g.start, 0).UTC().Year(), time.Unix(g.end, 0).UTC().Year()
	back := max(0, s.Window.Start.Year()-s.Data.From.Year())
	for year := first - 1; year <= last+1+back; year++ {
		w := season(s, year)
		since := s.Data.From.AddDate(year-s.Window.Start.Year(), 0, 0).Unix()
		if x != nil {
			since = x.Since(w)
		}
		if since < g.end && w.End > g.start {
			return true
		}
	}
	return false
}

// findings collects what is wrong with one table.
type findings struct {
	table string
	all   []Finding
}

func (f *findings) add(code Code, row int, column, format string, args ...any) {
	f.all = append(f.all, Finding{Code: code, Table: f.table, Row: row, Column: column, Text: fmt.Sprintf(format, args...)})
}

// FindingsError says that tables cannot be used as they are.
type FindingsError struct{ Findings []Finding }

// Error lists the first twenty findings, a line each, and sums up in the last.
func (e *FindingsError) Error() string { return strings.Join(append(e.Lines(), e.Summary()), "\n") }

// Lines are the first twenty findings.
func (e *FindingsError) Lines() (lines []string) {
	for _, f := range e.Findings[:min(len(e.Findings), 20)] {
		lines = append(lines, f.String())
	}
	if more := len(e.Findings) - 20; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return lines
}

// Summary counts them and says what may be done about those that may be accepted.
func (e *FindingsError) Summary() string {
	text := fmt.Sprintf("%d findings in the tables", len(e.Findings))
	if len(e.Findings) == 1 {
		text = "1 finding in the tables"
	}
	if codes := e.acceptable(); len(codes) > 0 {
		text += fmt.Sprintf("; what you have looked into you may accept with --accept %s", strings.Join(codes, ","))
	}
	return text
}

// acceptable are the codes among the findings that may be accepted, in order.
func (e *FindingsError) acceptable() (codes []string) {
	for _, code := range Acceptable {
		if slices.ContainsFunc(e.Findings, func(f Finding) bool { return f.Code == code }) {
			codes = append(codes, string(code))
		}
	}
	return codes
}

// Judge marks what is accepted and refuses the rest, with a *FindingsError.
func Judge(all []Finding, accepted []Code) ([]Finding, error) { return judge(all, accepted) }

// judge marks what is accepted and refuses the rest.
func judge(all []Finding, accepted []Code) ([]Finding, error) {
	all = slices.Clone(all)
	var refused []Finding
	for i := range all {
		all[i].Accepted = !all[i].Outside && slices.Contains(accepted, all[i].Code) && slices.Contains(Acceptable, all[i].Code)
		if !all[i].Accepted && !all[i].Outside {
			refused = append(refused, all[i])
		}
	}
	slices.SortStableFunc(refused, func(a, b Finding) int { return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Row, b.Row)) })
	if len(refused) > 0 {
		return all, &FindingsError{refused}
	}
	return all, nil
}
