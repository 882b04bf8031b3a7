package index

import (
	"fmt"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// months is an index over the n calendar months that end with the window,
// against the same months of the baseline.
type months struct {
	baseline
	Months int `json:"months"`
}

func (m months) check() error {
	if m.Months < 1 || m.Months > 24 {
		return fmt.Errorf("months %d: want 1 to 24", m.Months)
	}
	return m.baseline.check(20)
}

// bindSPI is the standardised precipitation index (McKee, Doesken and Kleist
// 1993; WMO-No. 1090): the rain of the "months" calendar months that end with
// the window, as a deviate of the gamma distribution of the same months in
// "from_year" to "to_year", with a mass at zero. Held to ±3.09.
func bindSPI(raw []byte) (function, error) {
	var p months
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	return func(readings []oracle.Reading, w Window) Result {
		season, bad := monthsBefore(w.End, p.Months)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		years, now, bad := p.sums(readings, oracle.Precipitation, season)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		fit, ok := fitGamma(millimetres(years))
		if !ok {
			return refuse(oracle.StatusOutOfDomain, "too few years of the baseline have rain in these months, or all have the same")
		}
		return exact(quantise(standard(fit.below(float64(now) / scale))))
	}, p.check()
}

// bindSPEI is the standardised precipitation-evapotranspiration index
// (Vicente-Serrano, Beguería and López-Moreno 2010): as SPI of rain less ET0, by
// the log-logistic distribution. Held to ±3.09.
func bindSPEI(raw []byte) (bound, error) {
	var p struct {
		months
		evaporation
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return bound{}, err
	}
	if err := p.months.check(); err != nil {
		return bound{}, err
	}
	return bound{reads: p.reads(), weather: func(readings []oracle.Reading, w Window) Result {
		season, bad := monthsBefore(w.End, p.Months)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		years, now, bad := p.sums(readings, oracle.Precipitation, season)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		spans, _ := p.over(season)
		et0, bad := p.of(readings, Window{spans[0].Start, season.End}, false)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		for i, s := range append(spans, season) {
			in, ok := within(et0, s)
			if !ok {
				return refuse(oracle.StatusInsufficient, "a reading of evapotranspiration crosses an end of %s", s)
			}
			for _, e := range in {
				if i < len(years) {
					years[i] -= e.value
				} else {
					now -= e.value
				}
			}
		}
		fit, ok := fitLogistic(millimetres(years))
		if !ok {
			return refuse(oracle.StatusOutOfDomain, "the baseline's years are all the same")
		}
		return exact(quantise(standard(fit.below(float64(now) / scale))))
	}}, p.evaporation.check()
}

func millimetres(v []int64) []float64 {
	out := make([]float64, len(v))
	for i, x := range v {
		out[i] = float64(x) / scale
	}
	return out
}

// bindMonthlyMean is the mean of a monthly variable over the window's months, or
// over those that "months" names; each of these must lie in the window once.
func bindMonthlyMean(variable oracle.Variable) func(raw []byte) (function, error) {
	return func(raw []byte) (function, error) {
		var p struct {
			Months []int `json:"months"`
		}
		if err := oracle.StrictJSON(raw, &p); err != nil {
			return nil, err
		}
		for i, m := range p.Months {
			if m < 1 || m > 12 || i > 0 && m <= p.Months[i-1] {
				return nil, fmt.Errorf("months: want rising numbers of 1 to 12")
			}
		}
		return func(readings []oracle.Reading, w Window) Result {
			all, bad := points(readings, variable, w, false)
			if bad.Status != oracle.StatusOK {
				return bad
			}
			total, counted, seen := int64(0), int64(0), map[int]bool{}
			for _, v := range all {
				month, bad := monthsBefore(v.end, 1)
				if bad.Status != oracle.StatusOK || month.Start != v.start {
					return refuse(oracle.StatusInsufficient, "a reading of %s is not of one calendar month", variable)
				}
				m := int(date(v.start).Month())
				if len(p.Months) > 0 && (!slices.Contains(p.Months, m) || seen[m]) {
					if seen[m] {
						return refuse(oracle.StatusOutOfDomain, "month %d is in the window twice", m)
					}
					continue
				}
				total, counted, seen[m] = total+v.value, counted+1, true
			}
			if int(counted) < len(p.Months) {
				return refuse(oracle.StatusOutOfDomain, "the window has %d of the %d months", counted, len(p.Months))
			}
			return exact(ratio(total, counted))
		}, nil
	}
}

// bindSoil is the percentile of the window's mean of a variable of the soil among
// the same dates in "from_year" to "to_year"; a year equal to it counts half.
func bindSoil(variable oracle.Variable) func(raw []byte) (function, error) {
	return func(raw []byte) (function, error) {
		var p struct{ baseline }
		if err := oracle.StrictJSON(raw, &p); err != nil {
			return nil, err
		}
		return p.soil(variable), p.check(10)
	}
}

func (p baseline) soil(variable oracle.Variable) function {
	return func(readings []oracle.Reading, w Window) Result {
		spans, bad := p.over(w)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		all, bad := points(readings, variable, Window{spans[0].Start, w.End}, false)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		means := make([]int64, 0, len(spans)+1)
		for _, s := range append(spans, w) {
			in, ok := within(all, s)
			if !ok {
				return refuse(oracle.StatusInsufficient, "a reading of %s crosses an end of %s", variable, s)
			}
			weighed := int64(0)
			for _, p := range in {
				weighed += p.value * (p.end - p.start)
			}
			means = append(means, ratio(weighed, s.End-s.Start))
		}
		return exact(percentile(means[:len(spans)], means[len(spans)]))
	}
}
