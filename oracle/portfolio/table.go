package portfolio

import (
	"bytes"
	"cmp"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/peterstace/simplefeatures/geom"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

// MaxFileBytes bounds a portfolio file.
const MaxFileBytes = 256 << 20

// Row is one parcel to insure. Either Holder or ClaimKey is set.
type Row struct {
	Line     int // of the CSV, from 1, or the feature's number of a GeoJSON, from 1
	Record   terms.ParcelRecord
	Holder   oracle.Address // who will own the policy
	ClaimKey oracle.Address // whose key may claim it, for somebody without a wallet
	Sum      *big.Int       // insured, minor units
}

// Fault is one thing wrong with a portfolio file, by row and column.
type Fault struct {
	Line   int    // 0: the whole file
	Column string // or property; may be empty
	Text   string
}

// String is one line.
func (f Fault) String() string {
	where := ""
	if f.Line > 0 {
		where = fmt.Sprintf("row %d", f.Line)
	}
	if f.Column != "" {
		where = strings.TrimPrefix(where+", column "+f.Column, ", ")
	}
	if where == "" {
		return f.Text
	}
	return where + ": " + f.Text
}

// FaultsError says that a portfolio cannot be insured as it is.
type FaultsError struct {
	File   string
	Faults []Fault
}

// Error sums up and lists the first twenty faults, by row.
func (e *FaultsError) Error() string {
	return strings.Join(append([]string{e.Summary()}, e.Lines()...), "; ")
}

// Lines are the first twenty faults, by row.
func (e *FaultsError) Lines() (lines []string) {
	list := slices.Clone(e.Faults)
	slices.SortStableFunc(list, func(a, b Fault) int { return cmp.Compare(a.Line, b.Line) })
	for _, f := range list[:min(len(list), 20)] {
		lines = append(lines, f.String())
	}
	if more := len(list) - 20; more > 0 {
		lines = append(lines, fmt.Sprintf("and %d more", more))
	}
	return lines
}

// Summary counts them.
func (e *FaultsError) Summary() string {
	if len(e.Faults) == 1 {
		return e.File + ": 1 fault, nothing is insured"
	}
	return fmt.Sprintf("%s: %d faults, nothing is insured", e.File, len(e.Faults))
}

// columns of a portfolio; either holder or claim_key is filled in each row.
var columns = []string{"name", "crop", "sum_insured", "holder", "claim_key", "outline"}

// Read reads a portfolio: CSV with the columns name, crop, sum_insured (minor
// units), holder or claim_key, and outline (WKT, POLYGON in longitude and
// latitude); or GeoJSON with these as properties. The error is a *FaultsError that
// names every fault by row and column, or says why the file cannot be read.
func Read(name string, b []byte) ([]Row, error) {
	if len(b) > MaxFileBytes {
		return nil, fmt.Errorf("%s: %d bytes: want at most %d", name, len(b), MaxFileBytes)
	}
	r := &reader{named: map[string]int{}}
	if text := bytes.TrimLeft(b, " \t\r\n\xef\xbb\xbf"); bytes.HasPrefix(text, []byte("{")) {
		r.geojson(text)
	} else {
		r.csv(bytes.TrimPrefix(b, []byte("\xef\xbb\xbf")))
	}
	if len(r.rows) == 0 && len(r.faults) == 0 {
		r.fault(0, "", "it has no row")
	}
	if len(r.faults) > 0 {
		return nil, &FaultsError{name, r.faults}
	}
	return r.rows, nil
}

type reader struct {
	rows   []Row
	faults []Fault
	named  map[string]int // line by name
}

func (r *reader) fault(line int, column, format string, args ...any) {
	r.faults = append(r.faults, Fault{line, column, fmt.Sprintf(format, args...)})
}

func (r *reader) csv(b []byte) {
	if bytes.IndexByte(b[:min(len(b), 512)], 0) >= 0 {
		r.fault(1, "", "the table is UTF-16 or binary: save it as UTF-8")
		return
	}
	c := csv.NewReader(bytes.NewReader(b))
	c.FieldsPerRecord = -1
	header, err := c.Read()
	if err != nil {
		r.fault(1, "", "want a header of column names: %v", err)
		return
	}
	for mark, words := range map[string]string{";": "semicolons", "\t": "tabs"} {
		if len(header) == 1 && strings.Contains(header[0], mark) {
			r.fault(1, "", "the cells are separated by %s: want commas", words)
			return
		}
	}
	at := map[string]int{}
	for i, column := range header {
		_, twice := at[column]
		if !slices.Contains(columns, column) || twice {
			r.fault(1, column, "unknown, or there twice: want %s", strings.Join(columns, ", "))
		}
		at[column] = i
	}
	for _, column := range columns {
		if _, ok := at[column]; !ok && column != "holder" && column != "claim_key" {
			r.fault(1, column, "the column is missing")
		}
	}
	for len(at) > 0 && !slices.ContainsFunc(r.faults, func(f Fault) bool { return f.Line == 1 }) {
		cells, err := c.Read()
		if errors.Is(err, io.EOF) || len(r.rows) > terms.MaxParcels {
			break
		}
		var bad *csv.ParseError
		if errors.As(err, &bad) {
			r.fault(bad.StartLine, "", "%v", bad.Err)
			break // where a quote is open, nobody knows what the next row is
		}
		line, _ := c.FieldPos(0)
		if len(cells) != len(header) {
			r.fault(line, "", "%d cells under %d columns", len(cells), len(header))
			continue
		}
		r.row(line, func(column string) string {
			if i, ok := at[column]; ok {
				return cells[i]
			}
			return ""
		})
	}
	if len(r.rows) > terms.MaxParcels {
		r.fault(0, "", "more than %d parcels", terms.MaxParcels)
	}
}

// row reads a CSV row by its columns.
func (r *reader) row(line int, cell func(column string) string) {
	for _, column := range columns {
		if !utf8.ValidString(cell(column)) {
			r.fault(line, column, "the cell is not UTF-8 (Latin-1?): save the table as UTF-8")
			return
		}
	}
	row := Row{Line: line, Record: terms.ParcelRecord{Name: strings.TrimSpace(cell("name")), Crop: strings.TrimSpace(cell("crop"))}}
	outline, err := readWKT(strings.TrimSpace(cell("outline")))
	if err != nil {
		r.fault(line, "outline", "%v", err)
	}
	row.Record.Outline = outline
	r.take(row, strings.TrimSpace(cell("sum_insured")), strings.TrimSpace(cell("holder")), strings.TrimSpace(cell("claim_key")))
}

// take checks what both kinds of files have, and keeps the row.
func (r *reader) take(row Row, sum, holder, claimKey string) {
	line, before := row.Line, len(r.faults)
	if row.Record.Name == "" || len(row.Record.Name) > terms.MaxNameBytes {
		r.fault(line, "name", "want 1 to %d bytes", terms.MaxNameBytes)
	} else if shown := oneLine(row.Record.Name); shown != row.Record.Name {
		r.fault(row.Line, "name", "%q holds characters that are not shown: want %q", row.Record.Name, shown)
	} else if first, twice := r.named[row.Record.Name]; twice {
		r.fault(line, "name", "%s is also the name of row %d", row.Record.Name, first)
	}
	if row.Record.Crop == "" || len(row.Record.Crop) > terms.MaxCropBytes {
		r.fault(line, "crop", "want 1 to %d bytes", terms.MaxCropBytes)
	}
	var ok bool
	if row.Sum, ok = minor(sum); !ok {
		r.fault(line, "sum_insured", "%.40q: want minor units, a whole number above 0", sum)
	}
	var err error
	switch {
	case (holder == "") == (claimKey == ""):
		r.fault(line, "holder", "want either a holder or a claim_key")
	case holder != "":
		if row.Holder, err = oracle.ParseAddress(holder); err != nil || row.Holder.IsZero() {
			r.fault(line, "holder", "%.60q is no address such as 0x and 40 hexadecimal digits", holder)
		}
	default:
		if row.ClaimKey, err = oracle.ParseAddress(claimKey); err != nil || row.ClaimKey.IsZero() {
			r.fault(line, "claim_key", "%.60q is no address such as 0x and 40 hexadecimal digits", claimKey)
		}
	}
	r.named[row.Record.Name] = line
	if len(r.faults) == before {
		r.rows = append(r.rows, row)
	}
}

// readWKT reads a POLYGON in longitude and latitude.
func readWKT(text string) ([][][2]float64, error) {
	g, err := geom.UnmarshalWKT(text, geom.NoValidate{})
	if err != nil || g.Type() != geom.TypePolygon || g.IsEmpty() {
		return nil, fmt.Errorf("%.60q: want WKT such as POLYGON((5.3 50.6, 5.31 50.6, 5.31 50.61, 5.3 50.6))", text)
	}
	polygon := g.MustAsPolygon()
	var rings [][][2]float64
	for i := range 1 + polygon.NumInteriorRings() {
		ring := polygon.ExteriorRing()
		if i > 0 {
			ring = polygon.InteriorRingN(i - 1)
		}
		points := ring.Coordinates()
		out := make([][2]float64, points.Length())
		for j := range out {
			p := points.GetXY(j)
			if out[j] = [2]float64{p.X, p.Y}; !(p.X >= -180 && p.X <= 180 && p.Y >= -90 && p.Y <= 90) {
				return nil, fmt.Errorf("point %d of ring %d is (%g %g): want longitude and latitude in degrees", j+1, i+1, p.X, p.Y)
			}
		}
		rings = append(rings, out)
	}
	return rings, nil
}

// geojson reads features: what is a parcel by package parcels, what is insured here.
func (r *reader) geojson(b []byte) {
	records, err := parcels.Parse(b, parcels.Properties{})
	if err != nil {
		r.fault(0, "", "%v", err)
		return
	}
	var file struct {
		Features []struct {
			Properties struct {
				Sum      json.RawMessage `json:"sum_insured"`
				Holder   string          `json:"holder"`
				ClaimKey string          `json:"claim_key"`
			} `json:"properties"`
		} `json:"features"`
	}
	if err := json.Unmarshal(b, &file); err != nil || len(file.Features) != len(records) {
		r.fault(0, "", "properties: want sum_insured, and text in holder or claim_key, of GeoJSON features: %v", err)
		return
	}
	for i, record := range records {
		p := file.Features[i].Properties
		record.Salt = oracle.Hash{}
		r.take(Row{Line: i + 1, Record: record}, strings.Trim(string(p.Sum), `"`), p.Holder, p.ClaimKey)
	}
}

// Check holds the parcels of a portfolio to the rules, each alone and against all
// others. The error is a *FaultsError, or ctx's.
func Check(ctx context.Context, name string, rows []Row, rules parcels.Rules) error {
	records := make([]terms.ParcelRecord, len(rows))
	for i, row := range rows {
		records[i] = row.Record
	}
	found, err := parcels.Check(ctx, records, rules)
	if err != nil {
		return err
	}
	var faults []Fault
	for _, f := range found {
		faults = append(faults, Fault{rows[f.Parcel].Line, "outline", fmt.Sprintf("%s (%s): %s", records[f.Parcel].Name, string(f.Reason), f.Text)})
	}
	if len(faults) > 0 {
		return &FaultsError{name, faults}
	}
	return nil
}
