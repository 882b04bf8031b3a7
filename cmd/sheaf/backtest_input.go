package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/sheaf-oracle/sheaf/oracle/backtest"
)

// study reads what the flags name into a study.
func (f backtestFlags) study() (*backtest.Study, error) {
	d, err := f.dataset()
	if err != nil {
		return nil, err
	}
	s := &backtest.Study{Samples: f.samples, Seed: f.seed, Event: f.event, Loading: f.loading, Tune: f.tune, Sources: d.Sources, Accept: d.Accept}
	if s.Drop, err = backtest.YearsOf(d.Drop); err != nil {
		return nil, &usageError{fmt.Errorf("--drop: %w", err)}
	}
	if s.Named, err = backtest.YearsOf(d.Named); err != nil {
		return nil, err
	}
	if s.Price, err = backtest.ParseRange(d.Price); err != nil {
		return nil, &usageError{fmt.Errorf("--price: %w", err)}
	}
	if s.Score, err = backtest.ParseRange(d.Score); err != nil {
		return nil, &usageError{fmt.Errorf("--score: %w", err)}
	}
	if s.Design, err = readDesign(d.Name, d.Terms); err != nil {
		return nil, err
	}
	for _, name := range sortedNames(d.Compare) {
		other, err := readDesign(name, d.Compare[name])
		if err != nil {
			return nil, err
		}
		s.Compare = append(s.Compare, other)
	}
	sheet := s.Design.Sheets[0]
	if s.Now = f.now; s.Now == 0 {
		s.Now = yearOfSheet(sheet)
	}
	sum, err := amountOf(f.sum, sheet.Premium.Decimals)
	if err != nil {
		return nil, &usageError{fmt.Errorf("--sum: %w", err)}
	}
	if sum.BitLen() > 53 {
		return nil, &usageError{fmt.Errorf("--sum: %.40q is more than 2^53 minor units", f.sum)}
	}
	s.Sum = sum.Int64()
	if err := s.CheckNumbers(); err != nil { // of the flags alone
		return nil, &usageError{err}
	}
	return s, f.tables(s, d)
}

// dataset is the folder's, with the flags in place of what they name.
func (f backtestFlags) dataset() (d backtest.Dataset, err error) {
	if (f.weather == "") != (f.yields == "") {
		return d, &usageError{fmt.Errorf("backtest wants --weather and --yields, or none of them")}
	}
	if f.weather == "" {
		b, err := os.ReadFile(filepath.Join(f.data, "dataset.json"))
		if err != nil {
			return d, fmt.Errorf("bundled data: %w (name its folder with --data, or give --weather and --yields)", err)
		}
		if d, err = backtest.ParseDataset(b); err != nil {
			return d, fmt.Errorf("%s: %w", f.data, err)
		}
		d = d.Within(func(path string) string { return filepath.Join(f.data, path) })
	} else {
		d.Weather, d.Yields, d.Price = f.weather, f.yields, f.price
		if d.Set, err = f.tableSet(); err != nil {
			return d, err
		}
		d.Sources = []string{"Weather: " + filepath.Base(f.weather), "Yields: " + filepath.Base(f.yields)}
	}
	if len(f.terms) > 0 {
		d.Terms, d.Name = f.terms, ""
	}
	for _, replaced := range []struct {
		by   string
		into *string
	}{{f.zones, &d.Zones}, {f.price, &d.Price}, {f.score, &d.Score}} {
		if replaced.by != "" {
			*replaced.into = replaced.by
		}
	}
	if len(d.Terms) == 0 || d.Price == "" {
		return d, &usageError{fmt.Errorf("backtest wants --terms and --price with your own tables")}
	}
	return d, f.lists(&d)
}

// tableSet is what --weather-set says, NAME=VERSION or NAME=VERSION,MONTH; nil for nothing.
func (f backtestFlags) tableSet() (*backtest.TableSet, error) {
	if f.set == "" {
		return nil, nil
	}
	var set backtest.TableSet
	set.Name, set.Version, _ = strings.Cut(f.set, "=")
	if at := strings.LastIndexByte(set.Version, ','); at >= 0 {
		set.Version, set.PreliminaryFrom = set.Version[:at], set.Version[at+1:]
	}
	if err := set.Check(); err != nil {
		return nil, &usageError{fmt.Errorf("--weather-set %.80q: %w", f.set, err)}
	}
	return &set, nil
}

// lists adds what the repeated flags name.
func (f backtestFlags) lists(d *backtest.Dataset) error {
	for _, text := range f.compare {
		name, files, ok := strings.Cut(text, "=")
		if !ok || name == "" || files == "" {
			return &usageError{fmt.Errorf("--compare %q: want NAME=FILE[,FILE]", text)}
		}
		if d.Compare == nil {
			d.Compare = map[string][]string{}
		}
		d.Compare[name] = strings.Split(files, ",")
	}
	for _, text := range f.drop {
		year, reason, ok := strings.Cut(text, "=")
		if !ok || reason == "" {
			return &usageError{fmt.Errorf("--drop %q: want YEAR=REASON", text)}
		}
		if d.Drop == nil {
			d.Drop = map[string]string{}
		}
		d.Drop[year] = reason
	}
	d.Models = append(d.Models, f.models...)
	accept, err := codesOf(f.accept)
	d.Accept = append(d.Accept, accept...)
	return err
}

// acceptable are the words that --accept takes.
func acceptable() (words []string) {
	for _, code := range backtest.Acceptable {
		words = append(words, string(code))
	}
	return words
}

// codesOf are the codes that --accept names.
func codesOf(words []string) (codes []backtest.Code, err error) {
	for _, word := range words {
		code := backtest.Code(word)
		if !slices.Contains(backtest.Acceptable, code) {
			return nil, &usageError{fmt.Errorf("--accept %.40q: want some of %v", word, backtest.Acceptable)}
		}
		codes = append(codes, code)
	}
	return codes, nil
}

// tables reads the tables into the study; what is wrong with them is kept.
func (f backtestFlags) tables(s *backtest.Study, d backtest.Dataset) error {
	b, err := readTable(d.Weather)
	if err != nil {
		return err
	}
	name := filepath.Base(d.Weather)
	weather, found := backtest.ParseWeather(name, strings.TrimSuffix(strings.TrimSuffix(name, ".gz"), ".csv"), b)
	s.Weather, s.Found = weather, found
	if d.Set != nil {
		s.Weather = backtest.Stated{Weather: weather, Set: *d.Set}
	}
	if b, err = readTable(d.Yields); err != nil {
		return err
	}
	var drop []int
	for year := range s.Drop {
		drop = append(drop, year)
	}
	s.Yields, found = backtest.ParseYields(filepath.Base(d.Yields), b, drop)
	s.Found = append(s.Found, found...)
	if len(weather) > 0 { // where nothing could be read, why is said already
		s.Found = append(s.Found, backtest.Lacking(s.Yields, weather, filepath.Base(d.Yields))...)
	}
	if d.Zones != "" {
		if b, err = readTable(d.Zones); err != nil {
			return err
		}
		if s.Zones, err = backtest.ParseZones(b); err != nil {
			return fmt.Errorf("%s: %w", d.Zones, err)
		}
	}
	if f.insured != "" {
		if b, err = readTable(f.insured); err != nil {
			return err
		}
		s.Insured, found = backtest.ParseInsured(filepath.Base(f.insured), b, s.Yields)
		s.Found = append(s.Found, found...)
	}
	return f.answers(s, d)
}

// answers gives designs whose sheets name a model what that model said of past seasons.
func (f backtestFlags) answers(s *backtest.Study, d backtest.Dataset) error {
	var all []backtest.Model
	for _, dir := range d.Models {
		m, found, err := modelOf(dir)
		if err != nil {
			return err
		}
		all, s.Found = append(all, m), append(s.Found, found...)
	}
	var table map[string]map[int]int32
	if f.estimates != "" {
		b, err := readTable(f.estimates)
		if err != nil {
			return err
		}
		estimates, found := backtest.ParseEstimates(filepath.Base(f.estimates), b)
		table, s.Found = estimates, append(s.Found, found...)
	}
	for _, design := range append([]*backtest.Design{&s.Design}, pointers(s.Compare)...) {
		if !design.ReadsModel() {
			continue
		}
		if table != nil {
			design.Estimates = table
			continue
		}
		answered, err := design.Answered(all)
		if err != nil {
			return err
		}
		*design = answered
	}
	return nil
}

func pointers[T any](list []T) (out []*T) {
	for i := range list {
		out = append(out, &list[i])
	}
	return out
}

// modelOf reads a model's folder: its digest, its standing, and what it said of
// seasons that it had not learnt from.
func modelOf(dir string) (m backtest.Model, found []backtest.Finding, err error) {
	pack, err := loadPack(dir)
	if err != nil {
		return m, nil, err
	}
	m.Name, m.Digest = pack.Manifest.ID(), pack.Manifest.Digest()
	b, err := readBounded(filepath.Join(dir, "gates.json"), 1<<20)
	if err != nil {
		return m, nil, fmt.Errorf("gates of model %s: %w", m.Name, err)
	}
	var judged struct {
		Gates []struct {
			Name   string `json:"name"`
			Passed bool   `json:"passed"`
		} `json:"gates"`
	}
	if err := json.Unmarshal(b, &judged); err != nil {
		return m, nil, fmt.Errorf("gates of model %s: %w", m.Name, err)
	}
	var not []string
	for _, gate := range judged.Gates {
		if !gate.Passed {
			not = append(not, gate.Name)
		}
	}
	m.Standing = fmt.Sprintf("%s, %d of %d gates passed", pack.Manifest.Status, len(judged.Gates)-len(not), len(judged.Gates))
	if len(not) > 0 {
		m.Standing += ", not " + strings.Join(not, ", ")
	}
	const heldOut = "held_out.csv.gz"
	if b, err = readTable(filepath.Join(dir, heldOut)); err != nil {
		return m, nil, fmt.Errorf("what model %s said of seasons that it had not learnt from: %w", m.Name, err)
	}
	m.Estimates, found = backtest.ParseHeldOut(heldOut, b)
	return m, found, nil
}
