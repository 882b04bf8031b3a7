package index

import (
	"fmt"
	"math"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// greenYears is an index of imagery against the same dekads or months of other years.
type greenYears struct {
	baseline
	greenness
	Period string `json:"period"`
}

func (g greenYears) check() error {
	if g.Period != PerDekad && g.Period != PerMonth {
		return fmt.Errorf("period %.40q: want %q or %q", g.Period, PerDekad, PerMonth)
	}
	if err := g.greenness.check(); err != nil {
		return err
	}
	return g.baseline.check(fewestYears)
}

// usual is one period of the window: what was seen, and in which baseline years what.
type usual struct {
	now   int64
	years map[int]int64 // by position of the year in the baseline
}

// values are the baseline's, in order of size.
func (u usual) values() []int64 {
	out := make([]int64, 0, len(u.years))
	for _, v := range u.years {
		out = append(out, v)
	}
	slices.Sort(out)
	return out
}

// moments are the baseline's mean and standard deviation (n − 1), 1e-4.
func (u usual) moments() (mean, deviation float64) {
	v := u.values()
	for _, x := range v {
		mean += float64(x) / float64(len(v))
	}
	for _, x := range v {
		deviation += (float64(x) - mean) * (float64(x) - mean) / float64(len(v)-1)
	}
	return mean, math.Sqrt(deviation)
}

// compare lays the window's periods over the baseline. A period counts when it
// was seen and at least five baseline years saw it, not all alike; half of the
// window's periods must count.
func (g greenYears) compare(v view) ([]usual, uint16, Result) {
	whole := periods(v.window, g.Period)
	clear, bad := v.few(v.sights(g.Name, v.window.Start, v.window.End))
	if bad.Status != oracle.StatusOK {
		return nil, 0, bad
	}
	if len(whole) == 0 {
		return nil, 0, refuse(oracle.StatusOutOfDomain, "the window holds no whole %s", g.Period)
	}
	if _, bad := g.over(v.window); bad.Status != oracle.StatusOK {
		return nil, 0, bad
	}
	own := date(v.window.End - 1).Year()
	var used []usual
	for _, p := range whole {
		now := composite(v.sights(g.Name, p.Start, p.End))
		if now.Dates == 0 {
			continue
		}
		u := usual{now: now.Median, years: map[int]int64{}}
		for i := 0; i <= g.To-g.From; i++ {
			by := g.From + i - own
			if then := composite(v.sights(g.Name, shift(p.Start, by), shift(p.End, by))); then.Dates > 0 {
				u.years[i] = then.Median
			}
		}
		if all := u.values(); len(all) >= fewestYears && all[0] < all[len(all)-1] {
			used = append(used, u)
		}
	}
	if 2*len(used) < len(whole) {
		return nil, 0, refuse(oracle.StatusInsufficient, "%d of the window's %d %ss can be compared with the baseline: want half", len(used), len(whole), g.Period)
	}
	return used, clear, Result{Status: oracle.StatusOK}
}

// bindVCI is the vegetation condition index (Kogan 1995), percent: the mean over
// the window's periods of 100·(N − Nmin)/(Nmax − Nmin), each held to 0 to 100.
func bindVCI(raw []byte) (bound, error) {
	return overGreenYears(raw, func(used []usual) (int64, bool) {
		total := int64(0)
		for _, u := range used {
			all := u.values()
			low, high := all[0], all[len(all)-1]
			total += share(min(max(u.now, low), high)-low, high-low, 100)
		}
		return ratio(total, int64(len(used))), true
	})
}

// bindGreenZ is the mean over the window's periods of (N − mean)/deviation.
func bindGreenZ(raw []byte) (bound, error) {
	return overGreenYears(raw, func(used []usual) (int64, bool) {
		total := 0.0
		for _, u := range used {
			mean, deviation := u.moments()
			total += (float64(u.now) - mean) / deviation
		}
		return quantise(total / float64(len(used))), true
	})
}

// bindCumulativeGreenZ is the percentile of the season's sum of z among the sums
// of the baseline's years, over the periods that count: a share of real years,
// not of a normal distribution. A year that lacks one of them is left out; at
// least five must remain.
func bindCumulativeGreenZ(raw []byte) (bound, error) {
	return overGreenYears(raw, func(used []usual) (int64, bool) {
		now, whole := 0.0, map[int]int{}
		sums := map[int]float64{}
		for _, u := range used {
			mean, deviation := u.moments()
			now += (float64(u.now) - mean) / deviation
			for i, v := range u.years {
				sums[i] += (float64(v) - mean) / deviation
				whole[i]++
			}
		}
		var years []int64
		for i, n := range whole {
			if n == len(used) {
				years = append(years, quantise(sums[i]))
			}
		}
		if len(years) < fewestYears {
			return 0, false
		}
		return percentile(years, quantise(now)), true
	})
}

// overGreenYears binds what is computed from the periods that count.
func overGreenYears(raw []byte, compute func(used []usual) (int64, bool)) (bound, error) {
	var p greenYears
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return bound{}, err
	}
	return bound{imagery: func(v view) Result {
		used, clear, bad := p.compare(v)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		value, ok := compute(used)
		if !ok {
			return refuse(oracle.StatusInsufficient, "fewer than %d years of the baseline saw every period of this season", fewestYears)
		}
		return seen(value, clear)
	}}, p.check()
}
