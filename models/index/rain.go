package index

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// bindExcessRain is the rain of the window, mm: the sum of all of it, or with
// "days": n the largest sum of n consecutive days. With "cap_mm" no day counts
// for more. Without "days" and "cap_mm" any period tiles the window, such as a
// month; with either, readings must be daily. "0" and 0 mean none.
func bindExcessRain(raw []byte) (function, error) {
	var p struct {
		Cap  decimal `json:"cap_mm"`
		Days int     `json:"days"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Cap < 0 || p.Days < 0 || p.Days > 366 {
		return nil, fmt.Errorf("cap_mm and days: want cap_mm of 0 or more and days of 0 to 366")
	}
	return func(readings []oracle.Reading, w Window) Result {
		rain, bad := values(readings, oracle.Precipitation, w, p.Cap > 0 || p.Days > 0)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		if p.Days > len(rain) {
			return refuse(oracle.StatusOutOfDomain, "the window has %d days, the index sums %d", len(rain), p.Days)
		}
		for i := range rain {
			if p.Cap > 0 {
				rain[i] = min(rain[i], int64(p.Cap))
			}
		}
		if p.Days == 0 {
			return exact(sum(rain))
		}
		return exact(largest(rain, p.Days))
	}, nil
}

// bindDrySpell is the longest run of days with less than "threshold_mm" of rain, days.
func bindDrySpell(raw []byte) (function, error) {
	return overDays(raw, func(rain []int64, threshold int64) (longest int64) {
		run := int64(0)
		for _, mm := range rain {
			if run++; mm >= threshold {
				run = 0
			}
			longest = max(longest, run)
		}
		return longest
	})
}

// bindRainDays counts the days with "threshold_mm" of rain or more.
func bindRainDays(raw []byte) (function, error) {
	return overDays(raw, func(rain []int64, threshold int64) (days int64) {
		for _, mm := range rain {
			if mm >= threshold {
				days++
			}
		}
		return days
	})
}

// overDays binds a count over daily rain with one parameter, threshold_mm.
func overDays(raw []byte, count func(rain []int64, threshold int64) int64) (function, error) {
	var p struct {
		Threshold decimal `json:"threshold_mm"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Threshold <= 0 {
		return nil, fmt.Errorf("threshold_mm: want more than 0, such as \"2.5\"")
	}
	return func(readings []oracle.Reading, w Window) Result {
		rain, bad := values(readings, oracle.Precipitation, w, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		return exact(count(rain, int64(p.Threshold)) * scale)
	}, nil
}

func sum(v []int64) (total int64) {
	for _, x := range v {
		total += x
	}
	return total
}

// largest is the largest sum of n consecutive values; n is at least 1.
func largest(v []int64, n int) int64 {
	run := sum(v[:n])
	best := run
	for i := n; i < len(v); i++ {
		run += v[i] - v[i-n]
		best = max(best, run)
	}
	return best
}
