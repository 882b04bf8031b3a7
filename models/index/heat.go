package index

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// bindGDD is the growing degree days of the window: the sum over days of the
// mean of maximum and minimum temperature, held to at most "cap_c", less
// "base_c", never below zero: method 1 of McMaster and Wilhelm (1997), with the
// upper limit of Gilmore and Rogers (1958). Maize is usually counted with base
// 10 °C and cap 30 °C (Gilmore and Rogers 1958; Cross and Zuber 1972), winter
// wheat with base 0 °C and no cap (McMaster and Wilhelm 1997).
func bindGDD(raw []byte) (function, error) {
	var p struct {
		Base *decimal `json:"base_c"`
		Cap  *decimal `json:"cap_c"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	switch {
	case p.Base == nil || *p.Base < -20*scale || *p.Base > 40*scale:
		return nil, fmt.Errorf("base_c: want -20 to 40 °C, such as \"10\"")
	case p.Cap != nil && *p.Cap <= *p.Base:
		return nil, fmt.Errorf("cap_c: want more than base_c")
	}
	base := int64(*p.Base)
	return func(readings []oracle.Reading, w Window) Result {
		high, bad := values(readings, oracle.MaxTemperature, w, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		low, bad := values(readings, oracle.MinTemperature, w, true)
		if bad.Status != oracle.StatusOK {
			return bad
		}
		twice := int64(0) // twice the sum, so that halves stay exact
		for i := range high {
			t := high[i] + low[i]
			if p.Cap != nil {
				t = min(t, 2*int64(*p.Cap))
			}
			twice += max(0, t-2*base)
		}
		return exact((twice + 1) / 2)
	}, nil
}
