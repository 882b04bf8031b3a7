package index

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// bindClampedGDD is the growing degree days of a phase where each day's maximum
// and minimum are first held to between "base_c" and "cap_c" and then averaged:
// method 2 of McMaster and Wilhelm (1997). With base 10 °C and cap 30 °C it is
// the "86/50" count of maize in °C (Cross and Zuber 1972).
func bindClampedGDD(raw []byte) (function, error) {
	var p struct {
		phase
		Base *decimal `json:"base_c"`
		Cap  *decimal `json:"cap_c"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	switch {
	case p.Base == nil || *p.Base < -20*scale || *p.Base > 40*scale:
		return nil, fmt.Errorf("base_c: want -20 to 40 °C, such as \"10\"")
	case p.Cap == nil || *p.Cap <= *p.Base:
		return nil, fmt.Errorf("cap_c: want more than base_c, such as \"30\"")
	}
	low, high := int64(*p.Base), int64(*p.Cap)
	hold := func(t int64) int64 { return min(max(t, low), high) - low }
	return func(readings []oracle.Reading, w Window) Result {
		part, bad := p.of(w)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		warmest, bad := values(readings, oracle.MaxTemperature, part, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		coldest, bad := values(readings, oracle.MinTemperature, part, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		twice := int64(0)
		for i := range warmest {
			twice += hold(warmest[i]) + hold(coldest[i])
		}
		return exact((twice + 1) / 2)
	}, p.check()
}

// bindHeat is the heat of a phase, degree days: the sum of what each day's
// maximum has over "above_c".
func bindHeat(raw []byte) (function, error) {
	var p struct {
		phase
		Above *decimal `json:"above_c"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Above == nil || *p.Above < 0 || *p.Above > 60*scale {
		return nil, fmt.Errorf("above_c: want 0 to 60 °C, such as \"32\"")
	}
	return overPhase(p.phase, oracle.MaxTemperature, func(t []int64) int64 { return over(t, int64(*p.Above)) }), p.check()
}

// bindFrost is the frost of a phase, degree days: the sum of what each day's
// minimum lacks to "below_c".
func bindFrost(raw []byte) (function, error) {
	var p struct {
		phase
		Below *decimal `json:"below_c"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Below == nil || *p.Below < -60*scale || *p.Below > 20*scale {
		return nil, fmt.Errorf("below_c: want -60 to 20 °C, such as \"0\"")
	}
	return overPhase(p.phase, oracle.MinTemperature, func(t []int64) (total int64) {
		for _, c := range t {
			total += max(0, int64(*p.Below)-c)
		}
		return total
	}), p.check()
}

// bindExtreme is the largest or smallest daily value of a variable in a phase.
func bindExtreme(variable oracle.Variable, largest bool) func(raw []byte) (function, error) {
	return func(raw []byte) (function, error) {
		var p struct{ phase }
		if err := oracle.StrictJSON(raw, &p); err != nil {
			return nil, err
		}
		return overPhase(p.phase, variable, func(v []int64) int64 {
			extreme := v[0]
			for _, x := range v {
				if largest == (x > extreme) {
					extreme = x
				}
			}
			return extreme
		}), p.check()
	}
}

// bindExcessWind is the sum of what each day's largest wind has over "above_ms", m/s·days.
func bindExcessWind(raw []byte) (function, error) {
	var p struct {
		phase
		Above decimal `json:"above_ms"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Above <= 0 || p.Above > 100*scale {
		return nil, fmt.Errorf("above_ms: want more than 0 and at most 100 m/s, such as \"20\"")
	}
	return overPhase(p.phase, oracle.MaxWind, func(v []int64) int64 { return over(v, int64(p.Above)) }), p.check()
}

func over(v []int64, limit int64) (total int64) {
	for _, x := range v {
		total += max(0, x-limit)
	}
	return total
}
