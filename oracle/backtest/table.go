package backtest

import (
	"bytes"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// What a table may hold.
const (
	MaxTableBytes = 512 << 20
	maxLine       = 64 << 10
	maxColumns    = 64
)

// table reads a CSV line by line. Cells hold no line breaks, so that a row is a
// line of the file and every finding can name it.
type table struct {
	*findings
	rest    []byte
	row     int
	columns []string
	cells   []string
	wide    bool // a two-byte character was seen: the table is UTF-8
}

// openTable checks the header: every word must be known, none twice.
func openTable(name string, b []byte, f *findings, known func(column string) error) (*table, bool) {
	f.table = name
	t := &table{findings: f, rest: bytes.TrimPrefix(b, []byte("\xef\xbb\xbf"))}
	switch {
	case len(b) > MaxTableBytes:
		t.add(CodeHeader, 0, "", "the table has %d bytes: want at most %d", len(b), MaxTableBytes)
		return t, false
	case bytes.HasPrefix(b, []byte("\xff\xfe")) || bytes.HasPrefix(b, []byte("\xfe\xff")) || bytes.IndexByte(b[:min(len(b), 512)], 0) >= 0:
		t.add(CodeEncoding, 1, "", "the table is UTF-16 or binary: save it as UTF-8")
		return t, false
	}
	if !t.next() {
		if len(t.all) == 0 {
			t.add(CodeHeader, 1, "", "the table is empty: want a header of column names")
		}
		return t, false
	}
	t.columns = append([]string(nil), t.cells...)
	for mark, words := range map[string]string{";": "semicolons", "\t": "tabs"} {
		if len(t.columns) == 1 && strings.Contains(t.columns[0], mark) {
			t.add(CodeHeader, 1, "", "the cells are separated by %s: want commas, and a point in numbers", words)
			return t, false
		}
	}
	fine := true
	for i, column := range t.columns {
		err := known(column)
		for _, before := range t.columns[:i] {
			if before == column {
				err = fmt.Errorf("the column is there twice")
			}
		}
		if err != nil {
			t.add(CodeHeader, 1, column, "%v", err)
			fine = false
		}
	}
	return t, fine
}

// next reads a row; false at the end. Rows that cannot be read are findings and
// are passed over.
func (t *table) next() bool {
	for len(t.rest) > 0 {
		t.row++
		line, rest, _ := bytes.Cut(t.rest, []byte("\n"))
		t.rest = rest
		line = bytes.TrimSuffix(line, []byte("\r"))
		if len(line) == 0 || len(line) > maxLine {
			if len(line) > 0 {
				t.add(CodeCell, t.row, "", "the line has %d bytes: want at most %d", len(line), maxLine)
			}
			continue
		}
		if t.split(line) {
			return true
		}
	}
	return false
}

// split cuts a line into cells, which may be in double quotes.
func (t *table) split(line []byte) bool {
	t.cells = t.cells[:0]
	for s, more := string(line), true; more; {
		var cell string
		if strings.HasPrefix(s, `"`) {
			end := closing(s)
			if end < 0 {
				t.add(CodeCell, t.row, t.column(len(t.cells)), "the quote is not closed, or something follows it")
				return false
			}
			cell = strings.ReplaceAll(s[1:end], `""`, `"`)
			s, more = strings.TrimPrefix(s[end+1:], ","), end+1 < len(s)
		} else {
			cell, s, more = strings.Cut(s, ",")
		}
		if !t.encoded(cell) {
			return false
		}
		if t.cells = append(t.cells, strings.TrimSpace(cell)); len(t.cells) > maxColumns {
			t.add(CodeCell, t.row, "", "more than %d cells", maxColumns)
			return false
		}
	}
	if t.columns != nil && len(t.cells) != len(t.columns) {
		t.add(CodeCell, t.row, "", "%d cells under %d columns", len(t.cells), len(t.columns))
		return false
	}
	return true
}

// closing is where a leading quote ends, or -1.
func closing(s string) int {
	for i := 1; i < len(s); i++ {
		switch {
		case s[i] != '"':
		case i+1 < len(s) && s[i+1] == '"':
			i++
		case i+1 == len(s) || s[i+1] == ',':
			return i
		default:
			return -1
		}
	}
	return -1
}

func (t *table) encoded(cell string) bool {
	ascii := true
	for i := range len(cell) {
		ascii = ascii && cell[i] < utf8.RuneSelf
	}
	if ascii {
		return true
	}
	if utf8.ValidString(cell) && !strings.ContainsRune(cell, utf8.RuneError) {
		t.wide = true
		return true
	}
	why := "the cell is not UTF-8 (Latin-1?): save the table as UTF-8"
	if t.wide {
		why = "the cell is not UTF-8 while rows before are: the table mixes two encodings"
	}
	t.add(CodeEncoding, t.row, t.column(len(t.cells)), "%s", why)
	return false
}

func (t *table) column(i int) string {
	if i < len(t.columns) {
		return t.columns[i]
	}
	return strconv.Itoa(i + 1)
}

// at is where a column is, or -1.
func (t *table) at(column string) int {
	for i, c := range t.columns {
		if c == column {
			return i
		}
	}
	return -1
}

// number reads a cell as a plain decimal: a point, no thousands, no exponent.
func (t *table) number(i int) (float64, bool) {
	s := t.cells[i]
	plain := s != "" && len(s) <= 24 && strings.Trim(s, "-0123456789.") == ""
	v, err := strconv.ParseFloat(s, 64)
	if !plain || err != nil {
		t.add(CodeCell, t.row, t.column(i), "%.40q is not a number with a decimal point", s)
		return 0, false
	}
	return v, true
}

// year reads a cell as a year.
func (t *table) year(i int) (int, bool) {
	y, err := strconv.Atoi(t.cells[i])
	if err != nil || len(t.cells[i]) != 4 || y < 1800 || y > 2200 {
		t.add(CodeCell, t.row, t.column(i), "%.40q is not a year", t.cells[i])
		return 0, false
	}
	return y, true
}
