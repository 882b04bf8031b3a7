package index

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Result is what an index says of one series. Values are in 1e-4 of the unit.
type Result struct {
	Value, Low, High int64
	Status           oracle.Status
	Reason           string // a sentence, when Status is not ok
	ClearBps         uint16 // middle clear share of the scenes used, 1e-4; 0 for weather
}

// Window is half open, in unix seconds, which are negative before 1970.
type Window struct{ Start, End int64 }

// WindowOf is a request's window; what lies beyond any season stays beyond it.
func WindowOf(r oracle.Request) Window {
	return Window{int64(min(r.WindowStart, lastSecond+1)), int64(min(r.WindowEnd, lastSecond+1))}
}

// far reports a window that no season has and no calendar holds.
func (w Window) far() bool {
	return min(w.Start, w.End) < firstSecond || max(w.Start, w.End) > lastSecond
}

// function computes an index over readings.
type function func(readings []oracle.Reading, w Window) Result

// view is what an index of imagery sees of one parcel.
type view struct {
	scenes   []oracle.Scene
	window   Window
	minClear uint16 // a date under it counts as missing, 1e-4
	minDates int    // fewer usable dates in the window: insufficient
}

// bound is an index with its parameters: over weather or over imagery.
type bound struct {
	weather function
	imagery func(v view) Result
	reads   []oracle.Variable
}

func (b bound) compute(s oracle.Series, v view) Result {
	if b.imagery != nil {
		v.scenes = s.Imagery
		return b.imagery(v)
	}
	return b.weather(s.Weather, v.window)
}

// Names lists the indices this node has, as "name@version".
func Names() []string { return slices.Sorted(maps.Keys(definitions)) }

// Index is a named index with its parameters. It has no state and may be shared.
type Index struct {
	name       string
	params     []byte
	definition definition
	bound      bound
}

// New returns the index "name@version" with canonical parameters; nil and {} are
// the same. The error names what is wrong.
func New(name string, params []byte) (*Index, error) {
	d, ok := definitions[name]
	if !ok {
		return nil, fmt.Errorf("index %.60q: this node has %v", name, Names())
	}
	if len(params) == 0 {
		params = []byte("{}")
	}
	canonical, err := oracle.CanonicalJSON(json.RawMessage(params))
	if err != nil {
		return nil, fmt.Errorf("index %s: params: %w", name, err)
	}
	if !bytes.Equal(canonical, params) {
		return nil, fmt.Errorf("index %s: params are not canonical JSON, so the digest is not defined", name)
	}
	made, err := d.bind(params)
	if err != nil {
		return nil, fmt.Errorf("index %s: params: %w", name, err)
	}
	return &Index{name: name, params: bytes.Clone(params), definition: d, bound: made}, nil
}

// Digest is what a request names as its model.
func (x *Index) Digest() oracle.Hash { return oracle.Keccak([]byte(x.name), x.params) }

// Name is "name@version".
func (x *Index) Name() string { return x.name }

// Unit is the unit of the index, for people.
func (x *Index) Unit() string { return x.definition.unit }

// oneSided are the indices whose losses lie on one side whatever they insure: true
// where more is worse. The others serve both droughts and floods, or cold and heat.
var oneSided = map[string]bool{
	"abrupt_drop@1": true, "area_shortfall@1": true, "dry_spell@1": true, "excess_wind@1": true, "flooded_share@1": true, "frost@1": true, "heat@1": true,
	"max_wind@1": true, "prf_factor@1": true,
	"wrsi@1": false,
}

// Worse says on which side of its scale the index has losses: more is worse, or
// less is; known is false for an index that may insure either.
func (x *Index) Worse() (more, known bool) {
	more, known = oneSided[x.name]
	return more, known
}

// Variables lists the weather the index reads; none for an index of imagery.
func (x *Index) Variables() []oracle.Variable { return slices.Clone(x.bound.reads) }

// Imagery reports whether the index reads satellite scenes.
func (x *Index) Imagery() bool { return x.bound.imagery != nil }

// Since is the first second that the index reads for a window: the window's
// start, or earlier where it compares with other years, months or dates.
func (x *Index) Since(w Window) int64 {
	var p struct {
		From    int             `json:"from_year"`
		Months  json.RawMessage `json:"months"`
		MaxDays int64           `json:"max_days"`
		Years   int             `json:"years"`
	}
	if json.Unmarshal(x.params, &p) != nil || w.far() {
		return w.Start
	}
	first, months := w.Start-p.MaxDays*day, 0
	if json.Unmarshal(p.Months, &months) == nil {
		if season, bad := monthsBefore(w.End, months); bad.Status == oracle.StatusOK {
			first = season.Start
		}
	}
	if p.Years > 0 {
		first = yearStart(date(w.Start).Year() - p.Years)
	}
	if p.From > 0 {
		first = shift(first, p.From-date(w.End-1).Year())
	}
	return first
}

// Compute is the index of one weather series over a window.
func (x *Index) Compute(readings []oracle.Reading, w Window) Result {
	return x.bound.compute(oracle.Series{Weather: readings}, view{window: w})
}

// Assess is the index of one parcel's series over a window, whatever it reads.
// Scenes that are clear to less than minClear (1e-4) count as missing, and fewer
// than minDates usable ones in the window are insufficient.
func (x *Index) Assess(s oracle.Series, w Window, minClear uint16, minDates int) Result {
	if s.Missing != "" {
		return refuse(oracle.StatusInsufficient, "%s", s.Missing)
	}
	return x.bound.compute(s, view{window: w, minClear: minClear, minDates: minDates})
}

// Estimate returns one estimate per parcel, in page order.
func (x *Index) Estimate(ctx context.Context, task oracle.Task, evidence oracle.Evidence) ([]oracle.Estimate, error) {
	if len(evidence.Series) != len(task.Parcels) {
		return nil, fmt.Errorf("index %s: %d series for %d parcels", x.name, len(evidence.Series), len(task.Parcels))
	}
	estimates := make([]oracle.Estimate, len(evidence.Series))
	for i, s := range evidence.Series {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("index %s: %w", x.name, err)
		}
		if s.Risk != task.Parcels[i].Risk {
			return nil, fmt.Errorf("index %s: series %d is of risk %s, the page says %s", x.name, i, s.Risk, task.Parcels[i].Risk)
		}
		w := WindowOf(task.Request)
		estimates[i] = x.Assess(s, w, task.Plan.MinClearBps, task.Plan.MinDates).estimate(x.Imagery())
	}
	return estimates, nil
}

// Explain is the index of one series of a task with its reason, for notices.
func (x *Index) Explain(task oracle.Task, s oracle.Series) Result {
	return x.Assess(s, WindowOf(task.Request), task.Plan.MinClearBps, task.Plan.MinDates)
}

// estimate is the result as it is signed. Weather has no cloud: it is clear.
func (r Result) estimate(imagery bool) oracle.Estimate {
	const most = 1<<31 - 1
	clear := r.ClearBps
	if !imagery {
		clear = 10000
	}
	if r.Status == oracle.StatusOK && (r.Low < -most || r.High > most) {
		return oracle.Estimate{Status: oracle.StatusOutOfDomain}
	}
	if r.Status != oracle.StatusOK {
		return oracle.Estimate{Status: r.Status}
	}
	return oracle.Estimate{Value: int32(r.Value), Low: int32(r.Low), High: int32(r.High), ClearBps: clear, Status: oracle.StatusOK}
}

func exact(value int64) Result {
	return Result{Value: value, Low: value, High: value, Status: oracle.StatusOK}
}

func refuse(status oracle.Status, format string, args ...any) Result {
	return Result{Status: status, Reason: fmt.Sprintf(format, args...)}
}
