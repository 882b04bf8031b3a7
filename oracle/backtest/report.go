package backtest

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"math/big"
	"slices"
	"strconv"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// ReportFormat is the format of the JSON report.
const ReportFormat = "sheaf/backtest/1"

// Report is what a backtest found. Shares are of the sum insured; money is in
// minor units of the sheet's currency.
type Report struct {
	Format      string            `json:"format"`
	Product     string            `json:"product"`
	Sheets      []SheetInfo       `json:"sheets"`
	Sources     []string          `json:"sources"`
	Findings    []Finding         `json:"findings"` // all of them accepted
	Dropped     map[string]string `json:"dropped"`  // years left out, with the reason
	Price       Range             `json:"pricing_years"`
	Score       *Range            `json:"scoring_years,omitempty"`
	Zones       int               `json:"zones"`
	Weather     int               `json:"weather_zones"` // distinct series that the index rests on
	ZoneYears   int               `json:"zone_years"`    // with an index value
	Unanswered  []Skipped         `json:"unanswered"`
	Insured     int64             `json:"sum_insured"`
	Currency    string            `json:"currency"`
	Decimals    uint8             `json:"decimals"`
	YieldUnit   string            `json:"yield_unit"`
	Samples     int               `json:"bootstrap_samples"`
	Seed        uint64            `json:"seed"`
	Loading     Loading           `json:"loading"`
	Raw         Priced            `json:"raw"`
	Detrended   Priced            `json:"detrended"`
	Now         int               `json:"detrended_to"`
	Sensitivity []Sensitivity     `json:"sensitivity"`
	Gathering   Accumulation      `json:"accumulation"`
	Annual      []Annual          `json:"annual"`
	ByZone      []ZoneReport      `json:"by_zone"`
	BasisPriced Basis             `json:"basis_pricing_years"`
	BasisScored *Basis            `json:"basis_scoring_years,omitempty"`
	NoLoss      []Skipped         `json:"not_scored"` // zone-years without a basis
	Compared    []Compared        `json:"compared,omitempty"`
	Standing    string            `json:"standing,omitempty"` // of the model that answers
	Tuned       *Tuned            `json:"tuned,omitempty"`
	TunedScored *Basis            `json:"tuned_scoring_years,omitempty"` // with the final choice

	outlines Outlines
}

// SheetInfo names a sheet.
type SheetInfo struct {
	Name    string      `json:"name"`
	Peril   string      `json:"peril"`
	Hash    oracle.Hash `json:"hash"`
	Index   string      `json:"index"`
	Unit    string      `json:"unit"`
	Trigger terms.Value `json:"trigger"`
	Exit    terms.Value `json:"exit"`
	RateBps uint16      `json:"premium_rate_bps"`
}

// Priced is a burn analysis with intervals, and the gross premium in money.
type Priced struct {
	Price
	Intervals PriceIntervals `json:"intervals"`
	Premium   int64          `json:"gross_premium"` // of the whole portfolio, minor units, rounded up
}

// Sensitivity is what another trigger pays.
type Sensitivity struct {
	TriggerBps int64   `json:"trigger_bps"` // by which every trigger lies further from zero, 1e-4 of itself
	Pure       float64 `json:"pure"`
	Gross      float64 `json:"gross"`
	Paying     int     `json:"paying_years"`
}

// Accumulation is how zones lose together.
type Accumulation struct {
	Exceedance  []Exceedance `json:"exceedance"`
	PML         float64      `json:"pml"`              // of the portfolio, share of its sum insured
	Alone       float64      `json:"pml_alone"`        // the same if each zone's worst years came at once
	Diversified float64      `json:"diversification"`  // 1 − PML/alone
	Correlation float64      `json:"mean_correlation"` // of payments between weather zones
}

// Annual is one season of the portfolio.
type Annual struct {
	Year    int     `json:"year"`
	Known   string  `json:"known,omitempty"` // by what name
	Scored  bool    `json:"scored"`          // after the pricing years
	Paid    int64   `json:"paid"`            // minor units
	Lost    *int64  `json:"lost"`            // minor units; null where no loss is known
	Zones   int     `json:"paying_zones"`
	Asked   int     `json:"answered_zones"` // with an index value; where there is none, nothing is paid and the premium goes back
	PaidBps float64 `json:"paid_share"`     // of what the answered zones insure
	LostBps float64 `json:"lost_share"`
	// Index is each sheet's mean value over the zones, in the unit; null where none has one.
	Index []*float64 `json:"index"`
	// BySheet is what each sheet pays alone, share of what the zones with its index insure.
	BySheet []float64 `json:"paid_share_by_sheet"`
}

// ZoneReport is one zone.
type ZoneReport struct {
	Zone      string    `json:"zone"`
	Name      string    `json:"name"`
	Insured   int64     `json:"sum_insured"`
	Years     int       `json:"years"` // pricing years that have an answer
	Pure      float64   `json:"pure"`
	PureCI    Interval  `json:"pure_ci"`
	Detrended float64   `json:"pure_detrended"`
	Gross     float64   `json:"gross"`
	Premium   int64     `json:"gross_premium"`
	Frequency float64   `json:"frequency"`
	Loss      float64   `json:"mean_loss"`
	Worst     []ZoneBad `json:"worst"` // five years of the largest losses, of those with an answer
}

// ZoneBad is a bad year of a zone.
type ZoneBad struct {
	Year int     `json:"year"`
	Lost float64 `json:"lost"`
	Paid float64 `json:"paid"`
}

// describe fills what the study is about.
func (r *run) describe() error {
	o := &r.report
	o.Format, o.Product, o.Standing, o.Price = ReportFormat, r.Design.Name, r.Design.Standing, r.Price
	o.Sources = append(slices.Clone(r.Sources), told(r.Weather, r.Design.Sheets[0]))
	o.Samples, o.Seed, o.Loading, o.Now, o.YieldUnit, o.outlines = r.Samples, r.Seed, r.Loading, r.Now, r.Yields.Unit, r.Zones
	if r.Score != (Range{}) {
		o.Score = &r.Score
	}
	o.Dropped = map[string]string{}
	for year, why := range r.Drop {
		o.Dropped[strconv.Itoa(year)] = why
	}
	for s, sheet := range r.Design.Sheets {
		h, err := sheet.Hash()
		if err != nil {
			return err
		}
		premium := sheet.Premium
		o.Sheets = append(o.Sheets, SheetInfo{sheet.Name, sheet.Peril, h, methodOf(sheet), sheet.Unit, sheet.Payout.Trigger, sheet.Payout.Exit, premium.RateBps})
		if s > 0 && (premium.Currency != o.Currency || premium.Decimals != o.Decimals) {
			return fmt.Errorf("sheet %q pays in %s with %d decimals, the first in %s with %d", sheet.Name, premium.Currency, premium.Decimals, o.Currency, o.Decimals)
		}
		o.Currency, o.Decimals = premium.Currency, premium.Decimals
	}
	o.Zones, o.Weather = len(r.places), len(groupsOf(r.Design, r.places))
	for z, zone := range r.places {
		o.Insured += r.insured[z]
		for y, year := range r.years {
			for s := range r.values {
				if one := r.values[s][z][y]; !one.OK {
					o.Unanswered = skip(o.Unanswered, r.Design.Sheets[s].Peril+": "+one.Reason, zone.ID, year)
				} else if s == 0 {
					o.ZoneYears++
				}
			}
		}
	}
	return nil
}

func methodOf(s terms.Sheet) string {
	if s.Index == nil {
		return "model " + s.Model.String()
	}
	params, err := s.IndexParams()
	if err != nil || string(params) == "{}" {
		return s.Index.Name
	}
	return s.Index.Name + " " + string(params)
}

// annual is the portfolio's payment by year, as a share of what was insured and answered.
func (r *run) annual(v Values, curves []terms.Curve, years []int) []float64 {
	return r.annualOf(r.Design, v, curves, years)
}

func (r *run) annualOf(d Design, v Values, curves []terms.Curve, years []int) []float64 {
	out := make([]float64, len(years))
	for i, y := range years {
		paid, insured := int64(0), int64(0)
		for z := range r.places {
			if r.answered(v, z, y) {
				paid += payout(d, v, curves, z, y, r.insured[z])
				insured += r.insured[z]
			}
		}
		if insured > 0 {
			out[i] = float64(paid) / float64(insured)
		}
	}
	return out
}

func (r *run) answered(v Values, zone, year int) bool {
	return slices.ContainsFunc(v, func(sheet [][]Value) bool { return sheet[zone][year].OK })
}

// price fills the burn analyses, the sensitivity, the accumulation and the years.
func (r *run) price() error {
	curves := curvesOf(r.Design)
	var err error
	if r.burn, err = r.burnt(r.Design, r.values); err != nil {
		return err
	}
	boot := newBootstrap(len(r.burn), r.Samples, r.Seed)
	trendless := detrended(r.values, r.years, r.priced, r.Now)
	priced := func(v Values) Priced {
		paid := r.annual(v, curves, r.burn)
		p := Priced{Price: PriceOf(paid, r.Loading), Intervals: boot.price(paid, r.Loading)}
		p.Premium = money(p.Gross, r.report.Insured)
		return p
	}
	r.report.Raw, r.report.Detrended = priced(r.values), priced(trendless)
	for _, bps := range []int64{-1000, -500, 0, 500, 1000} {
		other := make([]terms.Curve, len(curves))
		for s, c := range curves {
			if other[s] = moved(c, bps); other[s].Check() != nil {
				return fmt.Errorf("sheet %q: a trigger moved by %d bps passes the exit", r.Design.Sheets[s].Name, bps)
			}
		}
		p := PriceOf(r.annual(r.values, other, r.burn), r.Loading)
		r.report.Sensitivity = append(r.report.Sensitivity, Sensitivity{bps, p.Pure, p.Gross, p.Paying})
	}
	r.byYear(curves)
	r.byZone(curves, trendless, boot)
	r.accumulate(curves)
	return nil
}

// money is a share of a sum in minor units, rounded up.
func money(share float64, sum int64) int64 { return int64(math.Ceil(share*float64(sum) - 1e-6)) }

func (r *run) byYear(curves []terms.Curve) {
	for y, year := range r.years {
		a := Annual{Year: year, Known: r.Named[year], Scored: !r.Price.holds(year)}
		var insured, with, lost int64
		for z := range r.places {
			if r.answered(r.values, z, y) {
				paid := payout(r.Design, r.values, curves, z, y, r.insured[z])
				a.Asked++
				a.Paid += paid
				insured += r.insured[z]
				a.Zones += min(1, int(min(paid, 1)))
			}
			if l, ok := r.losses[z][year]; ok {
				with += r.insured[z]
				lost += int64(float64(r.insured[z]) / wholeE6 * float64(l))
			}
		}
		if insured > 0 {
			a.PaidBps = float64(a.Paid) / float64(insured)
		}
		if with > 0 {
			a.Lost, a.LostBps = &lost, float64(lost)/float64(with)
		}
		for s := range r.values {
			mean, paid := r.sheetYear(curves[s], s, y)
			a.Index, a.BySheet = append(a.Index, mean), append(a.BySheet, paid)
		}
		r.report.Annual = append(r.report.Annual, a)
	}
}

// sheetYear is the mean index of one sheet in one year, nil where no zone has one,
// and what the sheet pays of the sums insured of the zones that have.
func (r *run) sheetYear(c terms.Curve, s, y int) (mean *float64, share float64) {
	sum, n, paid, insured := 0.0, 0.0, 0.0, 0.0
	for z := range r.places {
		if one := r.values[s][z][y]; one.OK {
			sum, n = sum+float64(one.Value)/1e4, n+1
			paid += float64(c.Payout(one.Value, big.NewInt(r.insured[z])).Int64())
			insured += float64(r.insured[z])
		}
	}
	if n == 0 {
		return nil, 0
	}
	sum /= n
	return &sum, paid / insured
}

func (r *run) byZone(curves []terms.Curve, trendless Values, boot bootstrap) {
	for z, zone := range r.places {
		of := func(v Values) (paid []float64) {
			for _, y := range r.burn {
				if r.answered(v, z, y) {
					paid = append(paid, float64(payout(r.Design, v, curves, z, y, r.insured[z]))/float64(r.insured[z]))
				}
			}
			return paid
		}
		paid := of(r.values)
		p := PriceOf(paid, r.Loading)
		own := boot
		if len(paid) < len(r.burn) {
			own = newBootstrap(len(paid), r.Samples, r.Seed)
		}
		mean, _ := moments(of(trendless))
		out := ZoneReport{
			Years: p.Years, Zone: zone.ID, Name: zone.Name, Insured: r.insured[z], Pure: p.Pure, Detrended: mean, Gross: p.Gross,
			Premium: money(p.Gross, r.insured[z]), Frequency: p.Frequency,
		}
		out.PureCI = own.interval(func(draw []int) (m float64, ok bool) {
			for _, y := range draw {
				m += paid[y] / float64(len(draw))
			}
			return m, len(draw) > 0
		})
		losses := 0.0
		for y, year := range r.years {
			if l, ok := r.losses[z][year]; ok {
				losses++
				out.Loss += float64(l) / wholeE6
				if !r.answered(r.values, z, y) {
					continue
				}
				p := float64(payout(r.Design, r.values, curves, z, y, r.insured[z])) / float64(r.insured[z])
				out.Worst = append(out.Worst, ZoneBad{year, float64(l) / wholeE6, p})
			}
		}
		out.Loss /= max(losses, 1)
		slices.SortStableFunc(out.Worst, func(a, b ZoneBad) int { return -compareFloat(a.Lost, b.Lost) })
		out.Worst = out.Worst[:min(5, len(out.Worst))]
		r.report.ByZone = append(r.report.ByZone, out)
	}
}

func compareFloat(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// accumulate compares the portfolio's worst years with those of its zones.
func (r *run) accumulate(curves []terms.Curve) {
	paid := r.annual(r.values, curves, r.burn)
	years := make([]int, len(r.burn))
	for i, y := range r.burn {
		years[i] = r.years[y]
	}
	a := Accumulation{Exceedance: exceedanceOf(years, paid)}
	a.PML, _ = tailOf(slices.Sorted(slices.Values(paid)), r.Loading.PML)
	groups := groupsOf(r.Design, r.places)
	series := make([][]float64, len(groups))
	for g, zones := range groups {
		weight := 0.0
		for _, z := range zones {
			weight += float64(r.insured[z]) / float64(r.report.Insured)
		}
		for _, y := range r.burn {
			z := zones[0]
			series[g] = append(series[g], float64(payout(r.Design, r.values, curves, z, y, r.insured[z]))/float64(r.insured[z]))
		}
		pml, _ := tailOf(slices.Sorted(slices.Values(series[g])), r.Loading.PML)
		a.Alone += weight * pml
	}
	if a.Alone > 0 {
		a.Diversified = 1 - a.PML/a.Alone
	}
	a.Correlation = correlations(series[:min(len(series), 200)])
	r.report.Gathering = a
}

// correlations is the mean correlation of all pairs of series that vary.
func correlations(series [][]float64) float64 {
	sum, n := 0.0, 0.0
	for i := range series {
		for k := range i {
			var t tally
			for y := range series[i] {
				t.add(pair{paid: series[i][y], lost: series[k][y]}, 2)
			}
			if c, ok := t.pearson(); ok {
				sum, n = sum+c, n+1
			}
		}
	}
	return sum / max(n, 1)
}

// basis scores the design on the losses of both runs of years.
func (r *run) basis() error {
	pairs, skipped := r.pairs(r.Design, r.values, r.priced, r.losses)
	r.report.BasisPriced = BasisOf(pairs, len(r.priced), r.Event, newBootstrap(len(r.priced), r.Samples, r.Seed))
	r.report.NoLoss = skipped
	if len(r.scored) > 0 {
		pairs, more := r.pairs(r.Design, r.values, r.scored, r.losses)
		b := BasisOf(pairs, len(r.scored), r.Event, newBootstrap(len(r.scored), r.Samples, r.Seed))
		r.report.BasisScored = &b
		for _, one := range more {
			r.report.NoLoss = append(r.report.NoLoss, Skipped{"scoring: " + one.Reason, one.Count, one.First, one.Years})
		}
	}
	return nil
}

// tune chooses triggers and exits without the year they are scored on.
func (r *run) tune() error {
	if !r.Tune {
		return nil
	}
	if slices.ContainsFunc(r.Design.Sheets, func(s terms.Sheet) bool { return slices.Contains(s.Data.Variables, oracle.Yield) }) {
		return errors.New("tune: an index of yields rests on those of the years before, the year left out among them: choose without it")
	}
	t := tuner{r.Design, r.values, groupsOf(r.Design, r.places), r.years}
	out := &Tuned{}
	var pairs []pair
	for i, y := range r.priced {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		seen := slices.Delete(slices.Clone(r.priced), i, i+1)
		chosen := t.choose(seen, LossesOf(r.Yields, r.years[y]))
		mine, _ := r.pairs(r.Design.with(chosen), r.values, []int{y}, r.losses)
		fold := Fold{Year: r.years[y], Chosen: chosen}
		for _, p := range mine {
			fold.Paid += p.paid / float64(len(mine))
			fold.Lost += p.lost / float64(len(mine))
			p.year = i
			pairs = append(pairs, p)
		}
		out.Folds = append(out.Folds, fold)
		r.step("years left out", i+1, len(r.priced))
	}
	out.Basis = BasisOf(pairs, len(r.priced), r.Event, newBootstrap(len(r.priced), r.Samples, r.Seed))
	late := make([]int, 0, len(r.scored))
	for _, y := range r.scored {
		late = append(late, r.years[y])
	}
	out.Final = t.choose(r.priced, LossesOf(r.Yields, late...))
	r.report.Tuned = out
	if len(r.scored) > 0 {
		pairs, _ := r.pairs(r.Design.with(out.Final), r.values, r.scored, r.losses)
		b := BasisOf(pairs, len(r.scored), r.Event, newBootstrap(len(r.scored), r.Samples, r.Seed))
		r.report.TunedScored = &b
	}
	return nil
}

// UnderPriced is at what share of the sum insured the sheets are sold in all, and
// whether that is less than their gross premium, rounded up to a basis point as a
// sheet states it.
func (r *Report) UnderPriced() (sold float64, under bool) {
	bps := 0
	for _, s := range r.Sheets {
		bps += int(s.RateBps)
	}
	return float64(bps) / 1e4, bps < int(math.Ceil(r.Raw.Gross*1e4-1e-6))
}

// Worst lists the years of a report by what was lost, the most first.
func (r *Report) Worst(n int) []Annual {
	known := slices.DeleteFunc(slices.Clone(r.Annual), func(a Annual) bool { return a.Lost == nil })
	slices.SortStableFunc(known, func(a, b Annual) int { return -compareFloat(a.LostBps, b.LostBps) })
	return known[:min(n, len(known))]
}

// DroppedYears are the years left out, in order.
func (r *Report) DroppedYears() []string { return slices.Sorted(maps.Keys(r.Dropped)) }
