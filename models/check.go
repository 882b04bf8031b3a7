package models

import (
	"fmt"
	"regexp"
	"slices"
)

var (
	nameForm = regexp.MustCompile(`^[a-z][a-z0-9-]{0,40}$`)
	fileForm = regexp.MustCompile(`^[a-z][a-z0-9_.-]{0,40}$`)
	idForm   = regexp.MustCompile(`^[a-z][a-z0-9_-]{0,40}@[1-9][0-9]{0,3}$`)
	unitForm = regexp.MustCompile(`^[ -~]{1,40}$`)
	wordForm = regexp.MustCompile(`^[a-z][a-z0-9_]{0,40}$`)
)

// check says which field of the manifest is wrong, or nil.
func (m *Manifest) check() error {
	switch {
	case m.Format != 1:
		return fmt.Errorf("format %d: want 1", m.Format)
	case !nameForm.MatchString(m.Name):
		return fmt.Errorf("name %.60q: want lower case, digits and dashes", m.Name)
	case m.Version < 1:
		return fmt.Errorf("version %d: want 1 or more", m.Version)
	case m.Status != Preview && m.Status != Released:
		return fmt.Errorf("status %.60q: want preview or released", m.Status)
	case m.Opset < MinOpset || m.Opset > MaxOpset:
		return fmt.Errorf("opset %d: want %d to %d", m.Opset, MinOpset, MaxOpset)
	case m.Graph.Size < 1 || m.Graph.Size > MaxGraph:
		return fmt.Errorf("onnx.size %d: want 1 to %d bytes", m.Graph.Size, MaxGraph)
	case !fileForm.MatchString(m.Graph.Name) || !fileForm.MatchString(m.Golden.Name):
		return fmt.Errorf("onnx.file %.60q, golden.file %.60q: want plain file names", m.Graph.Name, m.Golden.Name)
	case !idForm.MatchString(m.Preprocessing):
		return fmt.Errorf("preprocessing %.60q: want name@version", m.Preprocessing)
	case len(m.Crops) == 0 || hasTwice(m.Crops) || slices.ContainsFunc(m.Crops, func(c string) bool { return !wordForm.MatchString(c) }):
		return fmt.Errorf("crops %.60q: want words, at least one and none twice", m.Crops)
	}
	for name, bands := range m.Indices {
		if !wordForm.MatchString(name) || len(bands) != 2 {
			return fmt.Errorf("indices.%.60s %.60q: want a word and two bands", name, bands)
		}
	}
	if err := m.Window.check(); err != nil {
		return fmt.Errorf("window.%w", err)
	}
	if err := m.Input.check(); err != nil {
		return fmt.Errorf("input.%w", err)
	}
	return m.Output.check()
}

func (w Window) check() error {
	for _, day := range append([][2]int{w.Start}, w.Ends...) {
		if day[0] < 1 || day[0] > 12 || day[1] < 1 || day[1] > 28 {
			return fmt.Errorf("start or ends %v: want month 1-12 and day 1-28", day)
		}
	}
	if len(w.Ends) == 0 || len(w.Ends) > 24 {
		return fmt.Errorf("ends: %d dates, want 1 to 24", len(w.Ends))
	}
	if len(w.Months) == 0 || !slices.IsSorted(w.Months) || len(slices.Compact(slices.Clone(w.Months))) != len(w.Months) || w.Months[0] < 1 || w.Months[len(w.Months)-1] > 12 {
		return fmt.Errorf("months %v: want rising months 1-12", w.Months)
	}
	return nil
}

func (in Input) check() error {
	if !wordForm.MatchString(in.Name) {
		return fmt.Errorf("name %.60q: want a word", in.Name)
	}
	if n := len(in.Columns); n < 1 || n > MaxColumns {
		return fmt.Errorf("columns: %d, want 1 to %d", n, MaxColumns)
	}
	names := make([]string, len(in.Columns))
	for i, c := range in.Columns {
		names[i] = c.Name
	}
	if hasTwice(names) {
		return fmt.Errorf("columns: a name appears twice")
	}
	for _, c := range in.Columns {
		switch {
		case !wordForm.MatchString(c.Name) || !unitForm.MatchString(c.Unit):
			return fmt.Errorf("columns %.60q of unit %.60q: want a word, and a unit of plain letters", c.Name, c.Unit)
		case c.Min > c.Max:
			return fmt.Errorf("columns %s: min_e4 %d over max_e4 %d", c.Name, c.Min, c.Max)
		case c.Mask != "" && !slices.ContainsFunc(in.Columns, func(o Column) bool { return o.Name == c.Mask && o.Unit == UnitMask }):
			return fmt.Errorf("columns %s: mask %.60q is no column of unit %s", c.Name, c.Mask, UnitMask)
		}
	}
	return nil
}

func (o Output) check() error {
	switch {
	case !wordForm.MatchString(o.Quantiles) || !wordForm.MatchString(o.Score):
		return fmt.Errorf("output %.60q, %.60q: want words", o.Quantiles, o.Score)
	case !unitForm.MatchString(o.Unit):
		return fmt.Errorf("output.unit %.60q: want 1 to 40 plain letters", o.Unit)
	case o.Levels[0] < 0 || o.Levels[0] >= o.Levels[1] || o.Levels[1] >= o.Levels[2] || o.Levels[2] > 10000:
		return fmt.Errorf("output.levels_bps %v: want three rising shares", o.Levels)
	case o.Limit <= 0:
		return fmt.Errorf("output.ood_limit_e4 %d: want more than 0", o.Limit)
	}
	return nil
}

func hasTwice(words []string) bool {
	sorted := slices.Sorted(slices.Values(words))
	return len(slices.Compact(sorted)) != len(words)
}
