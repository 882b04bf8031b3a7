package backtest

import (
	"math"
	"slices"
)

// Loading is what a premium adds to the expected payment.
type Loading struct {
	K        float64 `json:"k"`        // of s/√n, for few years of history
	Return   float64 `json:"return"`   // asked on the capital that stands behind the worst years, a year
	PML      float64 `json:"pml"`      // quantile that stands for the worst years
	Alpha    float64 `json:"alpha"`    // of s, for the σ principle
	Expenses float64 `json:"expenses"` // share of the sum insured
	Load     float64 `json:"load"`     // share of the gross premium that is not for claims: commission and tax
}

// DefaultLoading is a usual choice.
func DefaultLoading() Loading {
	return Loading{K: 1, Return: 0.10, PML: 0.99, Alpha: 0.30, Expenses: 0.005, Load: 0.15}
}

// Interval holds 95 % of what resampled years gave.
type Interval struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// Quantile is how bad one year in so many is: shares of the sum insured.
type Quantile struct {
	Q      float64 `json:"q"`
	Period float64 `json:"return_period"` // years
	VaR    float64 `json:"var"`
	TVaR   float64 `json:"tvar"` // mean of the years at VaR or beyond
}

// Price is a burn analysis: shares of the sum insured of a year.
type Price struct {
	Years        int        `json:"years"`
	Paying       int        `json:"paying_years"`
	Pure         float64    `json:"pure"`     // mean payment
	Deviation    float64    `json:"sd"`       // of a year's payment
	Adjusted     float64    `json:"adjusted"` // mean + k·s/√n
	Risk         float64    `json:"return_on_risk"`
	Sigma        float64    `json:"sigma_principle"`
	Gross        float64    `json:"gross"` // return-on-risk premium/(1 − load); premium over limit: the rate on line
	Quantiles    []Quantile `json:"quantiles"`
	Frequency    float64    `json:"frequency"`     // share of years that pay
	FrequencyCI  Interval   `json:"frequency_ci"`  // of Beta(s+1, n−s+1)
	ReturnPeriod float64    `json:"return_period"` // 1/frequency, years; 0 when no year pays
}

var quantiles = []float64{0.8, 0.9, 0.95, 0.98, 0.99}

// PriceOf analyses a year's payments, shares of the sum insured, in the order of years.
func PriceOf(paid []float64, l Loading) Price {
	p := Price{Years: len(paid)}
	if len(paid) == 0 {
		return p
	}
	sorted := slices.Sorted(slices.Values(paid))
	p.load(sorted, l)
	for _, x := range paid {
		if x > 0 {
			p.Paying++
		}
	}
	for _, q := range quantiles {
		value, tail := tailOf(sorted, q)
		p.Quantiles = append(p.Quantiles, Quantile{q, 1 / (1 - q), value, tail})
	}
	n := float64(len(paid))
	p.Frequency = float64(p.Paying) / n
	p.FrequencyCI = betaInterval(float64(p.Paying+1), n-float64(p.Paying)+1)
	if p.Paying > 0 {
		p.ReturnPeriod = 1 / p.Frequency
	}
	return p
}

// load works out the premiums from sorted payments.
func (p *Price) load(sorted []float64, l Loading) {
	p.Pure, p.Deviation = moments(sorted)
	p.Adjusted = p.Pure + l.K*p.Deviation/math.Sqrt(float64(len(sorted)))
	pml := sorted[rankOf(sorted, l.PML)]
	p.Risk = p.Adjusted + l.Return*max(0, pml-p.Adjusted) + l.Expenses
	p.Sigma = p.Pure + l.Alpha*p.Deviation
	p.Gross = p.Risk / (1 - l.Load)
}

// moments are the mean and the sample deviation.
func moments(x []float64) (mean, deviation float64) {
	for _, v := range x {
		mean += v / float64(len(x))
	}
	if len(x) < 2 {
		return mean, 0
	}
	for _, v := range x {
		deviation += (v - mean) * (v - mean) / float64(len(x)-1)
	}
	return mean, math.Sqrt(deviation)
}

// tailOf is the q-quantile of sorted values, the smallest with at least a share
// q at it or under it, and the mean of what is at it or beyond.
func tailOf(sorted []float64, q float64) (value, tail float64) {
	value = sorted[rankOf(sorted, q)]
	first, _ := slices.BinarySearch(sorted, value)
	for _, v := range sorted[first:] {
		tail += v / float64(len(sorted)-first)
	}
	return value, tail
}

// rankOf is where the q-quantile of sorted values is.
func rankOf(sorted []float64, q float64) int {
	return max(0, int(math.Ceil(q*float64(len(sorted))-1e-9))-1)
}

// betaInterval holds 95 % of a Beta(a, b), by halving its distribution.
func betaInterval(a, b float64) Interval {
	at := func(p float64) float64 {
		low, high := 0.0, 1.0
		for range 60 {
			if mid := (low + high) / 2; betaBelow(a, b, mid) < p {
				low = mid
			} else {
				high = mid
			}
		}
		return (low + high) / 2
	}
	return Interval{at(0.025), at(0.975)}
}

// betaBelow is the regularised incomplete beta function: the share of a Beta(a, b)
// under x, by the continued fraction that Lentz's method evaluates.
func betaBelow(a, b, x float64) float64 {
	switch {
	case x <= 0:
		return 0
	case x >= 1:
		return 1
	case x > (a+1)/(a+b+2):
		return 1 - betaBelow(b, a, 1-x)
	}
	la, _ := math.Lgamma(a)
	lb, _ := math.Lgamma(b)
	lab, _ := math.Lgamma(a + b)
	front := math.Exp(lab-la-lb+a*math.Log(x)+b*math.Log1p(-x)) / a
	const tiny = 1e-300
	c, d := 1.0, 1/(1-(a+b)*x/(a+1))
	f := d
	for m := 1.0; m < 300; m++ {
		for _, k := range []float64{
			m * (b - m) * x / ((a + 2*m - 1) * (a + 2*m)),
			-(a + m) * (a + b + m) * x / ((a + 2*m) * (a + 2*m + 1)),
		} {
			d = 1 / orTiny(1+k*d, tiny)
			c = orTiny(1+k/c, tiny)
			f *= c * d
		}
		if math.Abs(c*d-1) < 1e-12 {
			break
		}
	}
	return front * f
}

func orTiny(x, tiny float64) float64 {
	if math.Abs(x) < tiny {
		return tiny
	}
	return x
}

// Exceedance is one point of the exceedance curve.
type Exceedance struct {
	Year   int     `json:"year"`
	Paid   float64 `json:"paid"`          // share of the sum insured
	Period float64 `json:"return_period"` // (n+1)/rank, years
}

// exceedanceOf ranks the years by what they paid, the most first.
func exceedanceOf(years []int, paid []float64) []Exceedance {
	out := make([]Exceedance, len(years))
	for i, year := range years {
		out[i] = Exceedance{Year: year, Paid: paid[i]}
	}
	slices.SortStableFunc(out, func(a, b Exceedance) int {
		if a.Paid != b.Paid {
			if a.Paid > b.Paid {
				return -1
			}
			return 1
		}
		return a.Year - b.Year
	})
	for i := range out {
		out[i].Period = float64(len(out)+1) / float64(i+1)
	}
	return out
}
