package backtest

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Range is a run of years, both included.
type Range struct {
	From int `json:"from"`
	To   int `json:"to"`
}

func (r Range) holds(year int) bool { return year >= r.From && year <= r.To }

// String writes the range as flags take it.
func (r Range) String() string { return fmt.Sprintf("%d-%d", r.From, r.To) }

// Study is a backtest: what to do with which data. Design, Weather, Yields,
// Price, Insured and Samples are required.
type Study struct {
	Design  Design
	Compare []Design // scored beside the design at its mean payment
	Weather Weather
	Yields  Yields
	Zones   Outlines         // for the map; may be nil
	Insured map[string]int64 // sum insured by zone, minor units; a zone that is not in it has Sum
	Sum     int64
	Price   Range          // years that make the price
	Score   Range          // later years that the price never saw; zero is none
	Drop    map[int]string // years left out, with the reason
	Named   map[int]string // years that people know
	Found   []Finding      // in the tables
	Accept  []Code
	Loading Loading
	Samples int
	Seed    uint64
	Event   float64 // a loss that counts as one, share of the sum insured
	Now     int     // year whose climate detrended prices are of
	Tune    bool
	Sources []string // the files, for people
	Step    func(what string, done, total int)
}

// Skipped says how many zone-years could not be answered, and why.
type Skipped struct {
	Reason string `json:"reason"`
	Count  int    `json:"count"`
	First  string `json:"first"` // zone and year of the first
	Years  []int  `json:"years"` // each once, in order
}

// In names the years, at most ten of them.
func (s Skipped) In() string {
	var words []string
	for _, year := range s.Years[:min(len(s.Years), 10)] {
		words = append(words, strconv.Itoa(year))
	}
	text := "in " + strings.Join(words, ", ")
	if more := len(s.Years) - 10; more > 0 {
		text += fmt.Sprintf(" and %d years more", more)
	}
	return text
}

func (s *Study) step(what string, done, total int) {
	if s.Step != nil {
		s.Step(what, done, total)
	}
}

// check says what cannot be studied.
func (s *Study) check() error {
	if len(s.Design.Sheets) == 0 || s.Weather == nil || len(s.Yields.Zones) == 0 {
		return errors.New("a backtest wants a term sheet, weather and zones with yields")
	}
	if err := s.CheckNumbers(); err != nil {
		return err
	}
	for id, sum := range s.Insured {
		if sum <= 0 || sum > 1<<53 {
			return fmt.Errorf("zone %s: sum insured %d: want 1 to 2^53 minor units", id, sum)
		}
	}
	return nil
}

// CheckNumbers says which of the study's years and numbers cannot be, before any
// table is read.
func (s *Study) CheckNumbers() error {
	l := s.Loading
	switch {
	case s.Price.From > s.Price.To || s.Price.To-s.Price.From > 400:
		return fmt.Errorf("pricing years %s: want a run of at most 400 years", s.Price)
	case s.Score != (Range{}) && (s.Score.From > s.Score.To || s.Score.From <= s.Price.To || s.Score.To-s.Score.From > 400):
		return fmt.Errorf("scoring years %s: want years after the pricing years %s", s.Score, s.Price)
	case s.Samples < 1 || s.Samples > 100_000:
		return fmt.Errorf("%d bootstrap samples: want 1 to 100000", s.Samples)
	case s.Sum <= 0 || s.Sum > 1<<53:
		return fmt.Errorf("sum insured %d: want 1 to 2^53 minor units", s.Sum)
	case !(l.PML > 0.5 && l.PML < 1) || !(l.Load >= 0 && l.Load < 1):
		return fmt.Errorf("loading: PML quantile %g, load %g: want a quantile in (0.5, 1) and a load in [0, 1)", l.PML, l.Load)
	case !(l.K >= 0 && l.K <= 100) || !(l.Alpha >= 0 && l.Alpha <= 100) || !(l.Return >= 0 && l.Return <= 10) || !(l.Expenses >= 0 && l.Expenses < 1):
		return fmt.Errorf("loading: k %g, alpha %g, return %g, expenses %g: want k and alpha in [0, 100], return in [0, 10] and expenses in [0, 1)", l.K, l.Alpha, l.Return, l.Expenses)
	case !(s.Event > 0 && s.Event <= 1):
		return fmt.Errorf("event %g: want a share of the sum insured in (0, 1]", s.Event)
	}
	return nil
}

// Run does the study. The error names what cannot be done; a table's findings
// that were not accepted are a *FindingsError.
func (s *Study) Run(ctx context.Context) (*Report, error) {
	s.coverage()
	var sheets []terms.Sheet
	for _, d := range append([]Design{s.Design}, s.Compare...) {
		sheets = append(sheets, d.Sheets...)
	}
	found, err := SetAside(s.Found, sheets)
	if err != nil {
		return nil, err
	}
	found, err = judge(found, s.Accept)
	if err != nil { // first: a table that cannot be read leaves nothing to study, and is why
		return nil, err
	}
	if err := s.check(); err != nil {
		return nil, err
	}
	r := &run{Study: s, ctx: ctx}
	for _, part := range []func() error{r.compute, r.price, r.basis, r.compare, r.tune} {
		if err := errors.Join(ctx.Err(), part()); err != nil {
			return nil, err
		}
	}
	r.report.Findings = found
	return &r.report, nil
}

// coverage adds findings for zones that the map insures without yields.
func (s *Study) coverage() {
	for _, id := range slices.Sorted(maps.Keys(s.Zones)) {
		if !slices.ContainsFunc(s.Yields.Zones, func(z Zone) bool { return z.ID == id }) {
			s.Found = append(s.Found, Finding{Code: CodeNoData, Table: "zones", Column: "zone", Text: fmt.Sprintf("zone %s has no yield in any year", id)})
		}
	}
}

// run is one study under way.
type run struct {
	*Study
	ctx     context.Context //nolint:containedctx // of one call
	years   []int           // of price and score, without those dropped
	places  []Zone
	insured []int64
	values  Values
	losses  Losses
	priced  []int // places of years
	burn    []int // those of priced that the design answers
	scored  []int
	report  Report
}

// compute fills index values and losses.
func (r *run) compute() error {
	for year := r.Price.From; year <= max(r.Price.To, r.Score.To); year++ {
		if _, dropped := r.Drop[year]; dropped || !r.Price.holds(year) && !r.Score.holds(year) {
			continue
		}
		if r.Price.holds(year) {
			r.priced = append(r.priced, len(r.years))
		} else {
			r.scored = append(r.scored, len(r.years))
		}
		r.years = append(r.years, year)
	}
	if len(r.priced) < fewestTrend {
		return fmt.Errorf("%d pricing years are left: want at least %d", len(r.priced), fewestTrend)
	}
	r.places = r.Yields.Zones
	for _, z := range r.places {
		sum, ok := r.Insured[z.ID]
		if !ok {
			sum = r.Sum
		}
		r.insured = append(r.insured, sum)
	}
	done := 0
	var err error
	r.values, err = ValuesOf(r.Design, r.Weather, r.places, r.years, func() {
		done++
		r.step("zones", done, len(r.places))
	})
	if err != nil {
		return err
	}
	r.losses = LossesOf(r.Yields)
	return r.describe()
}

// pairs are the zone-years of some years of which payment and loss are known.
func (r *run) pairs(d Design, v Values, years []int, losses Losses) (pairs []pair, skipped []Skipped) {
	paid := shares(d, v, curvesOf(d))
	for y, place := range years {
		for z := range r.places {
			lost, known := losses[z][r.years[place]]
			switch {
			case !known:
				skipped = skip(skipped, "no yield, or too few earlier years for a trend", r.places[z].ID, r.years[place])
			case paid[z][place] < 0:
				skipped = skip(skipped, v[0][z][place].Reason, r.places[z].ID, r.years[place])
			default:
				pairs = append(pairs, pair{z, y, float64(paid[z][place]) / wholeE6, float64(lost) / wholeE6})
			}
		}
	}
	return pairs, skipped
}

func skip(list []Skipped, reason, zone string, year int) []Skipped {
	for i := range list {
		if list[i].Reason == reason {
			list[i].Count++
			if at, there := slices.BinarySearch(list[i].Years, year); !there {
				list[i].Years = slices.Insert(list[i].Years, at, year)
			}
			return list
		}
	}
	return append(list, Skipped{reason, 1, fmt.Sprintf("%s %d", zone, year), []int{year}})
}
