package index

import (
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// bindPhaseRain is the rain of a phase, mm, where no period of "period_days"
// days counts for more than "cap_mm": rain beyond what the soil can hold does
// not make up for a drought before or after it. The last period may be shorter
// and has the same cap.
func bindPhaseRain(raw []byte) (function, error) {
	p := struct {
		phase
		Cap    decimal `json:"cap_mm"`
		Period int     `json:"period_days"`
	}{Period: 1}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Cap < 0 || p.Period < 1 || p.Period > 31 {
		return nil, fmt.Errorf("cap_mm and period_days: want cap_mm of 0 or more and period_days of 1 to 31")
	}
	return overPhase(p.phase, oracle.Precipitation, func(rain []int64) (total int64) {
		for i := 0; i < len(rain); i += p.Period {
			mm := sum(rain[i:min(i+p.Period, len(rain))])
			if p.Cap > 0 {
				mm = min(mm, int64(p.Cap))
			}
			total += mm
		}
		return total
	}), p.check()
}

// bindWetRun is the longest run of days with "threshold_mm" of rain or more, days.
func bindWetRun(raw []byte) (function, error) {
	var p struct {
		phase
		Threshold decimal `json:"threshold_mm"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Threshold <= 0 {
		return nil, fmt.Errorf("threshold_mm: want more than 0, such as \"2.5\"")
	}
	return overPhase(p.phase, oracle.Precipitation, func(rain []int64) (longest int64) {
		run := int64(0)
		for _, mm := range rain {
			if run++; mm < int64(p.Threshold) {
				run = 0
			}
			longest = max(longest, run)
		}
		return longest * scale
	}), p.check()
}

// normal is what is usual for the window, mm: "normal_mm", or the mean of the
// same dates in the years "from_year" to "to_year".
type normal struct {
	baseline
	Normal decimal `json:"normal_mm"`
}

func (n normal) check() error {
	if (n.Normal != 0) == (n.baseline != baseline{}) {
		return fmt.Errorf("normal_mm, or from_year and to_year: want exactly one of them")
	}
	if n.Normal < 0 {
		return fmt.Errorf("normal_mm: want more than 0")
	}
	if n.Normal > 0 {
		return nil
	}
	return n.baseline.check(10)
}

// percent is the window's rain in percent of normal.
func (n normal) percent(readings []oracle.Reading, w Window) Result {
	if n.Normal > 0 {
		rain, bad := values(readings, oracle.Precipitation, w, false)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		return exact(share(sum(rain), int64(n.Normal), 100))
	}
	years, now, bad := n.sums(readings, oracle.Precipitation, w)
	if bad.Status != oracle.StatusOK {
		return bad
	}
	total := sum(years)
	if total == 0 {
		return refuse(oracle.StatusOutOfDomain, "it never rained in the baseline")
	}
	return exact(share(now*int64(len(years)), total, 100))
}

// share is times·part/whole in 1e-4, halves up; part and times are 0 or more.
func share(part, whole, times int64) int64 {
	return (2*part*times*scale + whole) / (2 * whole)
}

// bindRainfallIndex is RMA's final grid index: the window's rain in percent of normal.
func bindRainfallIndex(raw []byte) (function, error) {
	var p struct{ normal }
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	return p.percent, p.check()
}

// bindPRF is RMA's payment calculation factor, a share of 0 to 1: by how much
// the final grid index lies under the trigger "coverage_pct", over the trigger.
// Without a drop of rain it is 1, a total loss.
func bindPRF(raw []byte) (function, error) {
	var p struct {
		normal
		Coverage decimal `json:"coverage_pct"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Coverage <= 0 || p.Coverage > 100*scale {
		return nil, fmt.Errorf("coverage_pct: want more than 0 and at most 100, such as \"90\"")
	}
	return func(readings []oracle.Reading, w Window) Result {
		index := p.percent(readings, w)
		if index.Status != oracle.StatusOK {
			return index
		}
		return exact(share(max(0, int64(p.Coverage)-index.Value), int64(p.Coverage), 1))
	}, p.check()
}

// monthShare is one month of a weighted percent of normal.
type monthShare struct {
	Month  int     `json:"month"`
	Normal decimal `json:"normal_mm"`
	Weight decimal `json:"weight"`
}

// bindRainPercent is the weighted percent of normal of several months: the sum
// of weight·rain/normal, percent. Each month must lie in the window once.
func bindRainPercent(raw []byte) (function, error) {
	var p struct {
		Cap    decimal      `json:"cap_pct"`
		Months []monthShare `json:"months"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	var weights decimal
	seen := map[int]bool{}
	for i, m := range p.Months {
		if m.Month < 1 || m.Month > 12 || seen[m.Month] || m.Normal <= 0 || m.Weight <= 0 {
			return nil, fmt.Errorf("months[%d]: want a month of 1 to 12, named once, with normal_mm and weight above 0", i)
		}
		seen[m.Month], weights = true, weights+m.Weight
	}
	if weights != scale || p.Cap < 0 {
		return nil, fmt.Errorf("months and cap_pct: want weights that add up to 1 and a cap of 0 or more")
	}
	return func(readings []oracle.Reading, w Window) Result {
		rain, bad := monthly(readings, oracle.Precipitation, w)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		total := int64(0)
		for _, m := range p.Months {
			mm, ok := rain[time.Month(m.Month)]
			if !ok {
				return refuse(oracle.StatusOutOfDomain, "month %d is not whole in the window, or in it twice", m.Month)
			}
			percent := share(mm, int64(m.Normal), 100)
			if p.Cap > 0 {
				percent = min(percent, int64(p.Cap))
			}
			total += percent * int64(m.Weight)
		}
		return exact((total + scale/2) / scale)
	}, nil
}
