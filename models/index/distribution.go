package index

import (
	"math"
	"slices"
)

// mostZ bounds a standardised index: one year in a thousand. Thirty or a
// hundred years of data say nothing beyond.
const mostZ = 3.09

// gamma is a gamma distribution with a mass at zero.
type gamma struct {
	shape, scale float64
	zero         float64 // share of years at zero
}

// fitGamma fits by Thom's (1958) approximation to the largest likelihood, as
// McKee, Doesken and Kleist (1993) and WMO-No. 1090 do. ok is false when fewer
// than ten values are above zero, or all of them are the same.
func fitGamma(values []float64) (g gamma, ok bool) {
	var total, logs, n float64
	for _, v := range values {
		if v > 0 {
			total, logs, n = total+v, logs+math.Log(v), n+1
		}
	}
	spread := math.Log(total/n) - logs/n
	if n < 10 || !(spread > 1e-9) {
		return g, false
	}
	g.zero = 1 - n/float64(len(values))
	g.shape = (1 + math.Sqrt(1+4*spread/3)) / (4 * spread)
	g.scale = total / n / g.shape
	return g, true
}

// below is the chance of at most v.
func (g gamma) below(v float64) float64 {
	return g.zero + (1-g.zero)*lowerGamma(g.shape, v/g.scale)
}

// lowerGamma is the regularised lower incomplete gamma function P(a, x) for a >
// 0: the power series (DLMF 8.11.4) below a+1, Legendre's continued fraction
// (DLMF 8.9.2) above.
func lowerGamma(a, x float64) float64 {
	if x <= 0 {
		return 0
	}
	front, _ := math.Lgamma(a)
	front = math.Exp(a*math.Log(x) - x - front)
	const most, enough = 100_000, 1e-15
	if x < a+1 {
		term := 1 / a
		total := term
		for k := 1; k < most && term > total*enough; k++ {
			term *= x / (a + float64(k))
			total += term
		}
		return min(1, front*total)
	}
	const tiny = 1e-300
	b := x + 1 - a
	c, d := 1/tiny, 1/b
	h := d
	for k := 1; k < most; k++ {
		n := float64(k)
		an := n * (a - n)
		b += 2
		d = 1 / away(an*d+b, tiny)
		c = away(b+an/c, tiny)
		h *= d * c
		if math.Abs(d*c-1) < enough {
			break
		}
	}
	return max(0, 1-front*h)
}

// away keeps a divisor from being zero.
func away(v, tiny float64) float64 {
	if math.Abs(v) < tiny {
		return tiny
	}
	return v
}

// logistic is the three-parameter log-logistic distribution of SPEI, in
// Hosking's form (the generalised logistic), which also holds for k = 0.
type logistic struct{ at, scale, k float64 }

// fitLogistic fits by unbiased probability-weighted moments, as Vicente-Serrano,
// Beguería and López-Moreno (2010) with the correction of Beguería et al. (2014).
// ok is false when there is no spread to fit.
func fitLogistic(values []float64) (l logistic, ok bool) {
	x := slices.Sorted(slices.Values(values))
	n := float64(len(x))
	var b0, b1, b2 float64
	for i, v := range x {
		j := float64(i)
		b0 += v
		b1 += v * j / (n - 1)
		b2 += v * j * (j - 1) / ((n - 1) * (n - 2))
	}
	b0, b1, b2 = b0/n, b1/n, b2/n
	second := 2*b1 - b0
	if n < 10 || !(second > 1e-9) {
		return l, false
	}
	l.k = -(6*b2 - 6*b1 + b0) / second
	if math.Abs(l.k) < 1e-9 {
		return logistic{at: b0, scale: second}, true
	}
	turn := math.Pi * l.k / math.Sin(math.Pi*l.k)
	l.scale = second / turn
	l.at = b0 - l.scale*(1-turn)/l.k
	return l, math.Abs(l.k) < 1
}

// below is the chance of at most v.
func (l logistic) below(v float64) float64 {
	y := (v - l.at) / l.scale
	if l.k != 0 {
		inside := 1 - l.k*y
		if inside <= 0 { // beyond the end of the distribution
			if l.k > 0 {
				return 1
			}
			return 0
		}
		y = -math.Log(inside) / l.k
	}
	return 1 / (1 + math.Exp(-y))
}

// standard is the standard normal deviate with chance p of at most it, held to ±3.09.
func standard(p float64) float64 {
	return min(mostZ, max(-mostZ, -math.Sqrt2*math.Erfcinv(2*p)))
}

// percentile is the share of years under now, in percent and 1e-4, where a year
// equal to it counts half.
func percentile(years []int64, now int64) int64 {
	halves := int64(0)
	for _, y := range years {
		if y < now {
			halves += 2
		} else if y == now {
			halves++
		}
	}
	return share(halves, int64(2*len(years)), 100)
}
