package feeds

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"

	"github.com/paulmach/orb"
	"github.com/paulmach/orb/planar"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/feeds/weather"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// weather fills the series' readings.
func (j *job) weather(ctx context.Context, c Config) error {
	if len(j.plan.Variables) == 0 {
		return nil
	}
	if len(c.Weather) == 0 {
		return fetch.Down("weather", "read", errors.New("no weather source is configured"))
	}
	query := weather.Query{
		Variables: j.plan.Variables, From: time.Unix(j.plan.From, 0).UTC(), To: time.Unix(j.plan.To, 0).UTC(), Sets: j.plan.Sets,
	}
	for _, shape := range j.shapes {
		query.Places = append(query.Places, centroid(shape))
	}
	watched := &failures{}
	chain := weather.Chain{Agree: make(map[oracle.Variable]float64, len(j.plan.Agree))}
	for _, a := range j.plan.Agree {
		chain.Agree[a.Variable] = float64(a.Within) / 1e4
	}
	if err := j.named(c); err != nil {
		return err
	}
	for _, source := range c.Weather {
		chain.Sources = append(chain.Sources, &watchedSource{source, watched})
	}
	result, err := chain.Read(ctx, j.session, query)
	if err != nil {
		return err
	}
	j.notes = append(j.notes, result.Decisions...)
	seen := 0
	for place, i := range j.placed {
		j.series[i].Weather = result.Series[place]
		seen += len(result.Series[place])
		for _, v := range j.plan.Variables {
			if !has(result.Series[place], v) {
				j.lacks(place, j.without(result.Gaps, place, v))
			}
		}
	}
	if seen == 0 && watched.last() != nil {
		return fmt.Errorf("no weather: %w", watched.last())
	}
	return nil
}

// named refuses a mix of which the term sheet names nothing.
func (j *job) named(c Config) error {
	for _, source := range c.Weather {
		if _, ok := oracle.SetOf(j.plan.Sets, source.Set()); ok {
			return nil
		}
	}
	return fetch.Down("weather", "read", fmt.Errorf("no source is of a data set that the term sheet names: want one of %s", names(j.plan.Sets)))
}

func names(sets []oracle.DataSet) string {
	list := make([]string, len(sets))
	for i, s := range sets {
		list[i] = s.Name
	}
	return strings.Join(list, ", ")
}

// without says why a parcel has no value of a variable at all.
func (j *job) without(gaps []weather.Gap, place int, v oracle.Variable) string {
	for _, g := range gaps {
		if g.Place == place && g.Variable == v && g.Disagreed {
			return fmt.Sprintf("%s: no two sources agree on %s from %s to %s.", string(oracle.ReasonWeatherApart), v, day(j.plan.From), day(j.plan.To))
		}
	}
	return fmt.Sprintf("%s: no source has %s from %s to %s.", string(oracle.ReasonWeatherMissing), v, day(j.plan.From), day(j.plan.To))
}

func has(readings []oracle.Reading, v oracle.Variable) bool {
	for _, r := range readings {
		if r.Variable == v {
			return true
		}
	}
	return false
}

// centroid is where a parcel's weather is read.
func centroid(outline raster.Outline) weather.Place {
	ring := make(orb.Ring, len(outline[0]))
	for i, p := range outline[0] {
		ring[i] = orb.Point(p)
	}
	at, area := planar.CentroidArea(ring)
	if area == 0 { // a line: any point of it will do
		at = ring[0]
	}
	return weather.Place{Latitude: at.Lat(), Longitude: at.Lon()}
}

// watchedSource remembers the error of a source, which a chain turns into a sentence.
type watchedSource struct {
	weather.Source
	seen *failures
}

func (s *watchedSource) Read(ctx context.Context, getter fetch.Getter, q weather.Query) (weather.Result, error) {
	result, err := s.Source.Read(ctx, getter, q)
	s.seen.add(err)
	return result, err
}

type failures struct {
	mu  sync.Mutex
	err error
}

func (f *failures) add(err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if err != nil {
		f.err = err
	}
}

func (f *failures) last() error {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.err
}
