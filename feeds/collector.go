package feeds

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/feeds/satellite"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Config is an operator's mix of sources.
type Config struct {
	Catalogues []satellite.Catalogue // in order: the first that has a scene gives it
	Weather    []weather.Source      // in order: primary, then fallback
	Bands      []string              // common names of the bands to read; nil: satellite.DefaultBands
}

// Collector implements oracle.Collector.
type Collector struct {
	config Config
	open   Opener
}

var _ oracle.Collector = (*Collector)(nil)

// New checks the configuration.
func New(c Config, open Opener) (*Collector, error) {
	names := make(map[string]bool)
	for _, catalogue := range c.Catalogues {
		if err := catalogue.Check(); err != nil {
			return nil, fmt.Errorf("sources: %w", err)
		}
		if names[catalogue.Name] {
			return nil, fmt.Errorf("sources: two are named %s", catalogue.Name)
		}
		names[catalogue.Name] = true
	}
	for _, source := range c.Weather {
		if source.Name() == "" || names[source.Name()] {
			return nil, fmt.Errorf("sources: weather source %q has no name or another's", source.Name())
		}
		names[source.Name()] = true
	}
	if c.Bands == nil {
		c.Bands = satellite.DefaultBands()
	}
	if err := satellite.CheckBands(c.Bands); err != nil {
		return nil, err
	}
	if open == nil {
		return nil, fmt.Errorf("collector without a way to open a session")
	}
	c.Catalogues, c.Weather, c.Bands = slices.Clone(c.Catalogues), slices.Clone(c.Weather), slices.Clone(c.Bands)
	return &Collector{config: c, open: open}, nil
}

// Collect reads what the plan asks for over every parcel. A parcel without it
// says so in its series; the error, which carries a reason, means that a kind of
// source that the plan needs gave nothing at all.
func (c *Collector) Collect(ctx context.Context, task oracle.Task) (oracle.Evidence, error) {
	if len(task.Parcels) == 0 || len(task.Parcels) > oracle.MaxRisks {
		return oracle.Evidence{}, fmt.Errorf("collect: %d parcels: want 1 to %d", len(task.Parcels), oracle.MaxRisks)
	}
	if task.Plan.From >= task.Plan.To {
		return oracle.Evidence{}, fmt.Errorf("collect: the plan's window [%d, %d) is empty", task.Plan.From, task.Plan.To)
	}
	j := newJob(task, c.open(task))
	if task.Expired() {
		j.expire(task)
	} else if len(j.placed) > 0 {
		for _, part := range []func(context.Context, Config) error{j.imagery, j.weather} {
			if err := part(ctx, c.config); err != nil {
				return oracle.Evidence{}, fmt.Errorf("collect: %w", err)
			}
		}
	}
	return oracle.Evidence{Exchanges: j.session.Exchanges(), Series: j.series, Decisions: j.notes}, nil
}

// job is one Collect.
type job struct {
	plan    oracle.Plan
	session Session
	series  []oracle.Series
	placed  []int // parcels with a usable outline, by place in series
	shapes  []raster.Outline
	notes   []string
}

func newJob(task oracle.Task, session Session) *job {
	j := &job{plan: task.Plan, session: session, series: make([]oracle.Series, len(task.Parcels))}
	for i, p := range task.Parcels {
		j.series[i] = oracle.Series{Risk: p.Risk, Crop: p.Crop}
		if err := raster.CheckOutline(p.Outline); err != nil {
			j.series[i].Missing = fmt.Sprintf("%s: %v.", string(oracle.ReasonParcelUnknown), err)
			continue
		}
		j.placed, j.shapes = append(j.placed, i), append(j.shapes, p.Outline)
	}
	return j
}

// expire reads nothing: what sources say now may have been corrected after the
// restatement cut-off, and a payment must not follow from that.
func (j *job) expire(task oracle.Task) {
	const form = "2 January 2006 15:04 UTC"
	cause := fmt.Sprintf("%s: the request was opened on %s, after the term sheet's restatement cut-off of %s.", string(oracle.ReasonCutoffPassed),
		time.Unix(int64(task.Opened), 0).UTC().Format(form), time.Unix(j.plan.Cutoff, 0).UTC().Format(form))
	j.note("%s", cause)
	for place := range j.placed {
		j.lacks(place, cause)
	}
}

// note adds a sentence to the evidence.
func (j *job) note(format string, args ...any) {
	j.notes = append(j.notes, fmt.Sprintf(format, args...))
}

// lacks marks a parcel's series as unusable; the first cause stays.
func (j *job) lacks(place int, cause string) {
	if s := &j.series[j.placed[place]]; s.Missing == "" {
		s.Missing = cause
	}
}
