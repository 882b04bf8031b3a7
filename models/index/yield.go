package index

import (
	"fmt"
	"math"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// bindShortfall is by how much a zone's yield in the window's year lies under what
// was to be expected, as a share of that; 0 where it does not. Expected is, of the
// "years" years before, the value of their straight line ("trend") or their mean
// ("aph"). A reading is the yield of a calendar year, from its first second to its
// last: exactly one for the window's year, one for each of the years before.
//
// Missing rule: a year without a reading, or with two, is insufficient. An
// expectation that is not positive is out_of_domain.
func bindShortfall(raw []byte) (function, error) {
	var p struct {
		Expect string `json:"expect"`
		Years  int    `json:"years"`
	}
	if err := oracle.StrictJSON(raw, &p); err != nil {
		return nil, err
	}
	if p.Expect != "trend" && p.Expect != "aph" {
		return nil, fmt.Errorf("expect %.40q: want \"trend\" or \"aph\"", p.Expect)
	}
	if p.Years < 4 || p.Years > 40 {
		return nil, fmt.Errorf("years %d: want 4 to 40", p.Years)
	}
	return func(readings []oracle.Reading, w Window) Result {
		if w.far() || w.Start >= w.End {
			return refuse(oracle.StatusOutOfDomain, "the window is no season")
		}
		year := date(w.Start).Year()
		values := make([]float64, p.Years+1)
		for i := range values {
			of := Window{yearStart(year - p.Years + i), yearStart(year - p.Years + i + 1)}
			v, n := 0.0, 0
			for _, r := range readings {
				if r.Variable == oracle.Yield && r.Start == of.Start && r.End == of.End {
					v, n = r.Value, n+1
				}
			}
			if n != 1 || !(v >= 0) || math.IsInf(v, 0) {
				return refuse(oracle.StatusInsufficient, "%d yields are known of %d: want one", n, date(of.Start).Year())
			}
			values[i] = v
		}
		expected := expectation(values[:p.Years], p.Expect == "trend")
		if !(expected > 0) {
			return refuse(oracle.StatusOutOfDomain, "the earlier years let expect %.4f", expected)
		}
		return exact(quantise(math.Max(0, 1-values[p.Years]/expected)))
	}, nil
}

// expectation is the mean of values, or their least-squares line one step on.
func expectation(values []float64, trend bool) float64 {
	n := float64(len(values))
	mean, slope, spread := 0.0, 0.0, 0.0
	for _, v := range values {
		mean += v / n
	}
	if !trend {
		return mean
	}
	for i, v := range values {
		dx := float64(i) - (n-1)/2
		slope, spread = slope+dx*(v-mean), spread+dx*dx
	}
	return mean + slope/spread*(n+1)/2
}

// yearStart is the first second of a year.
func yearStart(year int) int64 { return time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Unix() }
