package backtest

import "slices"

const (
	wholeE6     = 1_000_000 // one whole in 1e-6
	trendYears  = 25        // earlier years that a trend rests on
	fewestTrend = 10        // with fewer, a year has no expected yield
)

// Losses are what really happened, by zone in the order of Yields.Zones and by
// year: 1 − yield/expected, in 1e-6, at least 0. What is not known is not there.
type Losses []map[int]int64

// LossesOf measures losses against what was to be expected: the straight line
// through a zone's 25 latest earlier years or, while it has fewer, that of the
// region times the zone's ratio to the region in its earlier years. Only earlier
// years count, without those that skip names. The region is what the table says of it,
// else the mean of its zones.
func LossesOf(y Yields, skip ...int) Losses {
	region := regionOf(y, skip)
	losses := make(Losses, len(y.Zones))
	for i, z := range y.Zones {
		years, values := without(z.Yields, skip)
		ratio := ratios(years, values, region)
		losses[i] = map[int]int64{}
		for n, year := range years {
			expected, ok := line(years[:n], values[:n], year, trendYears)
			if !ok {
				if expected, ok = region.before(year); ok {
					expected *= ratio[n]
				}
			}
			if ok && expected > 0 {
				losses[i][year] = int64(max(0, 1-values[n]/expected)*wholeE6 + 0.5)
			}
		}
	}
	return losses
}

// ratios are, for each year, a zone's mean ratio to the region in earlier years; 1 at first.
func ratios(years []int, values []float64, region history) []float64 {
	out, total, counted := make([]float64, len(years)), 0.0, 0.0
	for i, year := range years {
		if out[i] = 1; counted > 0 {
			out[i] = total / counted
		}
		if r, ok := region.at(year); ok && r > 0 {
			total, counted = total+values[i]/r, counted+1
		}
	}
	return out
}

// history is a series by year, in order.
type history struct {
	years  []int
	values []float64
}

func (h history) at(year int) (float64, bool) {
	i, ok := slices.BinarySearch(h.years, year)
	if !ok {
		return 0, false
	}
	return h.values[i], true
}

// before is what the 25 years before a year lead to, or at least ten of them.
func (h history) before(year int) (float64, bool) {
	i, _ := slices.BinarySearch(h.years, year)
	if v, ok := line(h.years[:i], h.values[:i], year, trendYears); ok {
		return v, true
	}
	return line(h.years[:i], h.values[:i], year, fewestTrend)
}

func regionOf(y Yields, skip []int) (h history) {
	sum, count := map[int]float64{}, map[int]float64{}
	for _, z := range y.Zones {
		for year := range z.Yields {
			count[year]++
		}
	}
	for year := range count {
		for _, z := range y.Zones { // in the zones' order: a float sum depends on it
			sum[year] += z.Yields[year]
		}
		sum[year] /= count[year]
	}
	for year, v := range y.Region {
		sum[year] = v
	}
	h.years, h.values = without(sum, skip)
	return h
}

// without lists a series by year, without some years.
func without(by map[int]float64, skip []int) (years []int, values []float64) {
	years = make([]int, 0, len(by))
	for year := range by {
		if !slices.Contains(skip, year) {
			years = append(years, year)
		}
	}
	slices.Sort(years)
	values = make([]float64, len(years))
	for i, year := range years {
		values[i] = by[year]
	}
	return years, values
}

// line is the least-squares line through the latest of the years given, at least
// fewest of them and at most trendYears, read at another year.
func line(years []int, values []float64, at, fewest int) (float64, bool) {
	if len(years) < fewest {
		return 0, false
	}
	from := max(0, len(years)-trendYears)
	a, b := fit(years[from:], values[from:])
	return a + b*float64(at), true
}

// fit is the least-squares line a + b·year; b is 0 for a single year.
func fit(years []int, values []float64) (a, b float64) {
	n := float64(len(years))
	var mx, my, xx, xy float64
	for i := range years {
		mx += float64(years[i]) / n
		my += values[i] / n
	}
	for i := range years {
		dx := float64(years[i]) - mx
		xx += dx * dx
		xy += dx * (values[i] - my)
	}
	if xx > 0 {
		b = xy / xx
	}
	return my - b*mx, b
}
