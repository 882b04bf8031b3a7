package backtest

import (
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Outlook is what a running season of one zone may still come to: the index so far,
// and what it would be if the rest of the season went as in each past year.
type Outlook struct {
	Zone     string        `json:"zone"`
	Until    time.Time     `json:"until"`              // what is measured ends here
	SoFar    *int32        `json:"so_far,omitempty"`   // index of what is measured, 1e-4 of the unit
	Why      string        `json:"why,omitempty"`      // why there is none
	Trigger  int32         `json:"trigger"`            // 1e-4 of the unit
	Distance *int32        `json:"distance,omitempty"` // from SoFar to the trigger; negative: passed by that much
	Years    int           `json:"years"`              // past years that gave a rest
	Skipped  []int         `json:"skipped"`            // past years that could not
	Index    Spread        `json:"index"`              // at the season's end, 1e-4 of the unit
	Insured  int64         `json:"sum_insured"`        // minor units; of a cover of several phases at most what it has left
	Payout   Spread        `json:"payout"`             // minor units
	Mean     int64         `json:"mean_payout"`        // minor units, rounded down
	Paying   int           `json:"paying_years"`       // rests after which something is paid
	ByYear   map[int]int64 `json:"payout_by_year"`     // minor units
}

// Spread is the tenth, fiftieth and ninetieth of a hundred.
type Spread struct {
	Low    int64 `json:"p10"`
	Middle int64 `json:"p50"`
	High   int64 `json:"p90"`
}

// fewestRests is how many past years an outlook wants.
const fewestRests = 10

// LookAhead is the outlook of a sheet's season for a sum insured (minor units, at
// most 2^53) in a zone whose readings, of this season up to until and of past
// years, are sorted by variable and time. The past
// years from first on are taken as they were: no trend is taken out, and each counts alike.
func LookAhead(s terms.Sheet, insured int64, zone string, readings []oracle.Reading, until time.Time, first int) (Outlook, error) {
	o := Outlook{Zone: zone, Until: until.UTC(), Trigger: s.Curve().Trigger, Skipped: []int{}, Insured: insured, ByYear: map[int]int64{}}
	if insured < 1 || insured > 1<<53 {
		return o, fmt.Errorf("sum insured %d: want 1 to 2^53 minor units", insured)
	}
	x, err := IndexOf(s)
	if err != nil {
		return o, err
	}
	if x == nil {
		return o, errors.New("the sheet leaves the answer to a model: an outlook is of an index")
	}
	w := index.Window{Start: s.Window.Start.Unix(), End: s.Window.End.Unix()}
	if until.Unix() > w.End {
		return o, fmt.Errorf("the season ended on %s: settle it", s.Window.End.Format(time.DateOnly))
	}
	known := upTo(readings, x.Variables(), x.Since(w), until.Unix())
	o.soFar(x, known, index.Window{Start: w.Start, End: until.Unix()})
	var values []int64
	for year := first; year < s.Window.Start.Year(); year++ {
		rest := restOf(readings, x.Variables(), until, s.Window.End, s.Window.Start.Year()-year)
		v := valueOf(x.Compute(merged(known, rest), w))
		if !v.OK {
			o.Skipped = append(o.Skipped, year)
			continue
		}
		values, o.ByYear[year] = append(values, int64(v.Value)), s.Curve().Payout(v.Value, big.NewInt(insured)).Int64()
	}
	if o.Years = len(values); o.Years < fewestRests {
		return o, fmt.Errorf("zone %s: %d past years have the rest of the season: want at least %d", zone, o.Years, fewestRests)
	}
	o.Index = spreadOf(values)
	o.pays()
	return o, nil
}

// pays adds up what is paid by year.
func (o *Outlook) pays() {
	total := new(big.Int)
	o.Paying = 0
	for _, paid := range o.ByYear {
		if total.Add(total, big.NewInt(paid)); paid > 0 {
			o.Paying++
		}
	}
	o.Mean, o.Payout = total.Quo(total, big.NewInt(int64(o.Years))).Int64(), spreadOf(slices.Collect(maps.Values(o.ByYear)))
}

// AtMost is the outlook of a phase whose cover has so much left (minor units): its
// curve is applied to the whole sum insured, and what that gives is cut.
func (o Outlook) AtMost(left int64) Outlook {
	o.Insured, o.ByYear = min(o.Insured, left), maps.Clone(o.ByYear)
	for year, paid := range o.ByYear {
		o.ByYear[year] = min(paid, left)
	}
	o.pays()
	return o
}

// soFar is the index of the part of the season that is measured.
func (o *Outlook) soFar(x *index.Index, known []oracle.Reading, part index.Window) {
	if part.End <= part.Start {
		o.Why = "the season has not begun"
		return
	}
	v := valueOf(x.Compute(known, part))
	if !v.OK {
		o.Why = v.Reason
		return
	}
	distance := o.Trigger - v.Value
	o.SoFar, o.Distance = &v.Value, &distance
}

// upTo are the readings of some variables that lie in [from, to).
func upTo(readings []oracle.Reading, wanted []oracle.Variable, from, to int64) (part []oracle.Reading) {
	for _, r := range readings {
		if slices.Contains(wanted, r.Variable) && r.Start >= from && r.End <= to {
			part = append(part, r)
		}
	}
	return part
}

// restOf is the rest of the season as it was some years before, moved to this one.
// The 29 February of a leap year has no place in another and is left out.
func restOf(readings []oracle.Reading, wanted []oracle.Variable, until, end time.Time, before int) (rest []oracle.Reading) {
	for _, r := range readings {
		at, to := time.Unix(r.Start, 0).UTC(), time.Unix(r.End, 0).UTC()
		moved, movedTo := at.AddDate(before, 0, 0), to.AddDate(before, 0, 0)
		if !slices.Contains(wanted, r.Variable) || moved.Day() != at.Day() || moved.Before(until) || movedTo.After(end) {
			continue
		}
		r.Start, r.End = moved.Unix(), movedTo.Unix()
		rest = append(rest, r)
	}
	return rest
}

// merged joins what is known with a rest, in the order that indices want.
func merged(known, rest []oracle.Reading) []oracle.Reading {
	all := append(slices.Clone(known), rest...)
	slices.SortStableFunc(all, func(a, b oracle.Reading) int {
		if a.Variable != b.Variable {
			if a.Variable < b.Variable {
				return -1
			}
			return 1
		}
		return compare(a.Start, b.Start)
	})
	return all
}

func spreadOf(values []int64) Spread {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	at := func(percent int) int64 { return sorted[(len(sorted)-1)*percent/100] }
	return Spread{at(10), at(50), at(90)}
}

// Gathering is what many policies of one season may pay together.
type Gathering struct {
	Insured int64         `json:"sum_insured"` // minor units
	Years   int           `json:"years"`       // past years that gave all of them a rest
	Payout  Spread        `json:"payout"`      // minor units
	Mean    int64         `json:"mean_payout"` // minor units, rounded down
	Most    int64         `json:"most"`        // minor units
	Worst   int           `json:"worst_year"`  // after which the most is paid; the first of those
	ByYear  map[int]int64 `json:"payout_by_year"`
}

// Gather adds outlooks up year by year: fields share their weather, so the rest of
// one past year comes to all of them at once, and the sum's spread is not the sum
// of spreads. Years that are missing to any of them are left out.
func Gather(all []Outlook) (g Gathering, err error) {
	g.ByYear = map[int]int64{}
	counted := map[int]int{}
	for _, o := range all {
		if o.Insured > 1<<62-g.Insured {
			return g, errors.New("the sums insured add up to more than 2^62 minor units")
		}
		g.Insured += o.Insured
		for year, paid := range o.ByYear {
			g.ByYear[year] += paid
			counted[year]++
		}
	}
	var payouts []int64
	total := new(big.Int)
	for _, year := range slices.Sorted(maps.Keys(counted)) {
		if counted[year] < len(all) {
			delete(g.ByYear, year)
			continue
		}
		paid := g.ByYear[year]
		if payouts = append(payouts, paid); len(payouts) == 1 || paid > g.Most {
			g.Most, g.Worst = paid, year
		}
		total.Add(total, big.NewInt(paid))
	}
	if g.Years = len(payouts); g.Years < fewestRests {
		return g, fmt.Errorf("%d past years have the rest of the season for every policy: want at least %d", g.Years, fewestRests)
	}
	g.Mean, g.Payout = total.Quo(total, big.NewInt(int64(g.Years))).Int64(), spreadOf(payouts)
	return g, nil
}
