package backtest

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
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

// Error lists the first twenty findings, a line each.
func (e *FindingsError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d findings in the tables", len(e.Findings))
	for _, f := range e.Findings[:min(len(e.Findings), 20)] {
		b.WriteString("\n  " + f.String())
	}
	if more := len(e.Findings) - 20; more > 0 {
		fmt.Fprintf(&b, "\n  and %d more", more)
	}
	if slices.ContainsFunc(e.Findings, func(f Finding) bool { return slices.Contains(Acceptable, f.Code) }) {
		b.WriteString("\nfindings of gap, no-data, repeat and zero-yield may be accepted by code, and are then listed in the report; a year may be dropped")
	}
	return b.String()
}

// judge marks what is accepted and refuses the rest.
func judge(all []Finding, accepted []Code) ([]Finding, error) {
	all = slices.Clone(all)
	var refused []Finding
	for i := range all {
		all[i].Accepted = slices.Contains(accepted, all[i].Code) && slices.Contains(Acceptable, all[i].Code)
		if !all[i].Accepted {
			refused = append(refused, all[i])
		}
	}
	slices.SortStableFunc(refused, func(a, b Finding) int { return cmp.Or(cmp.Compare(a.Table, b.Table), cmp.Compare(a.Row, b.Row)) })
	if len(refused) > 0 {
		return all, &FindingsError{refused}
	}
	return all, nil
}
