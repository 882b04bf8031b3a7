package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"strings"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
	"github.com/sheaf-oracle/sheaf/oracle/terms/parcels"
)

// assessInput is what an assessment is about.
type assessInput struct {
	sheet   terms.Sheet // for the window asked for
	end     time.Time   // of the window
	records []terms.ParcelRecord
	insured []terms.ParcelRecord
}

func (f assessFlags) read() (in assessInput, err error) {
	switch {
	case f.terms == "" || f.parcels == "":
		return in, &usageError{errors.New("assess wants --terms and --parcels")}
	case f.page < 1 || f.page > oracle.MaxRisks:
		return in, &usageError{fmt.Errorf("--page %d: want 1 to %d", f.page, oracle.MaxRisks)}
	}
	if in.sheet, err = readSheetOf(f.terms, f.model); err != nil {
		return in, err
	}
	start, end := in.sheet.Window.Start, in.sheet.Window.End
	if f.window != "" {
		if start, end, err = parseWindow(f.window); err != nil {
			return in, &usageError{fmt.Errorf("--window: %w", err)}
		}
	}
	in.end = end
	if err = f.checkSeries(in.sheet); err != nil {
		return in, err
	}
	if in.sheet, err = in.sheet.Over(start, end); err != nil {
		return in, fmt.Errorf("--window: %w", err)
	}
	if in.records, err = f.readParcels(f.parcels); err != nil {
		return in, err
	}
	for _, path := range f.rules.insured {
		more, err := f.readParcels(path)
		if err != nil {
			return in, err
		}
		in.insured = append(in.insured, more...)
	}
	return in, nil
}

// withModel puts a model's digest into the text of a sheet that leaves open what answers.
func withModel(b []byte, digest oracle.Hash) ([]byte, error) {
	var sheet map[string]json.RawMessage
	if err := json.Unmarshal(terms.Unmarked(b), &sheet); err != nil {
		return nil, fmt.Errorf("read term sheet: %w", err)
	}
	if sheet["model"] != nil || sheet["index"] != nil {
		return nil, errors.New("the term sheet says itself what answers: leave out --model")
	}
	var err error
	if sheet["model"], err = json.Marshal(digest); err != nil {
		return nil, err
	}
	return json.Marshal(sheet)
}

func (f assessFlags) readParcels(path string) ([]terms.ParcelRecord, error) {
	b, err := readBounded(path, terms.MaxParcelFileBytes)
	if err != nil {
		return nil, err
	}
	records, err := parcels.Parse(b, f.properties)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return records, nil
}

// readBounded reads a file and one byte more than it may have, for its parser to refuse.
func readBounded(path string, most int64) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(io.LimitReader(file, most+1))
}

func parseWindow(text string) (start, end time.Time, err error) {
	first, second, ok := strings.Cut(text, "/")
	if !ok {
		return start, end, fmt.Errorf("%.60q: want START/END, such as 2021-05-01/2021-08-01", text)
	}
	if start, err = parseDay(first); err == nil {
		end, err = parseDay(second)
	}
	return start, end, err
}

func parseDay(text string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339} {
		if at, err := time.Parse(layout, text); err == nil {
			return at.UTC(), nil
		}
	}
	return time.Time{}, fmt.Errorf("%.40q: want a day such as 2021-05-01, or a time such as 2021-05-01T00:00:00Z", text)
}

// report checks the parcels: each has its row, and those that pass are accepted.
func (in assessInput) report(ctx context.Context, f assessFlags) (r assessReport, accepted []int, err error) {
	r = assessReport{Unit: in.sheet.Unit, WindowStart: in.sheet.Window.Start, WindowEnd: in.end, Parcels: make([]assessRow, len(in.records))}
	if r.Product, err = in.sheet.Hash(); err != nil {
		return r, nil, err
	}
	if r.Model, err = in.sheet.ModelDigest(); err != nil {
		return r, nil, err
	}
	rules, err := f.rules.over(in.sheet)
	if err != nil {
		return r, nil, err
	}
	rules.Insured = in.insured
	found, err := parcels.Check(ctx, in.records, rules)
	if err != nil {
		return r, nil, err
	}
	for i, record := range in.records {
		hectares := math.Round(parcels.Hectares(record.Outline)*1e4) / 1e4
		r.Parcels[i] = assessRow{Name: record.Name, Crop: record.Crop, Hectares: hectares, Status: statusAccepted}
	}
	for _, finding := range found {
		row := &r.Parcels[finding.Parcel]
		row.Status = statusRefused
		row.Reasons = append(row.Reasons, assessReason{string(finding.Reason), finding.Text})
	}
	for i, row := range r.Parcels {
		if row.Status == statusAccepted {
			accepted = append(accepted, i)
		}
	}
	return r, accepted, nil
}
