// Package features turns the evidence of a season into the vector a model
// reads. It is pure: the same evidence gives the same numbers on every node,
// and the same to 1e-6 as the Python that trained the model
// (testdata/vectors/features.json).
//
// It knows two preprocessings. crop-series@3: NDVI, NDMI and NDTI of a field's periods of
// five days, of its months and of its last two days with a scene, rain and mean
// temperature of the months, each with a mask, and the declared crop; a monthly
// composite counts in its month alone. division-weather@1: Palmer Z and mean temperature of a climate division's
// months, and the PDSI the season began with, with masks. A month counts once it
// has ended by the window's end.
//
// It never fills a gap, never guesses a crop, and never looks at two risks
// together.
package features

import (
	"fmt"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// The preprocessings.
const (
	CropSeries      = "crop-series@3"      // of the crop-damage model
	DivisionWeather = "division-weather@1" // of the yield-loss model
)

// Names of the indices that must be computed per pixel and then averaged.
const (
	NDVI = "ndvi" // (nir − red) / (nir + red)
	NDMI = "ndmi" // (nir − swir16) / (nir + swir16)
	NDTI = "ndti" // (swir16 − swir22) / (swir16 + swir22)
)

// Extractor makes the features of one model. It has no state and may be shared.
type Extractor struct {
	m         *models.Manifest
	one       func(p *page, series *oracle.Series, values []float32) oracle.Features // fills a zeroed row
	variables []oracle.Variable                                                      // of the weather it reads
}

var _ oracle.Extractor = (*Extractor)(nil)

// New returns the extractor for a manifest whose preprocessing and columns it knows.
func New(m *models.Manifest) (*Extractor, error) {
	e := &Extractor{m: m}
	var want, read []string
	switch m.Preprocessing {
	case CropSeries:
		e.one, want, read = (*page).cropFeatures, cropColumns(m.Window.Months, m.Crops), cropIndices[:]
		e.variables = []oracle.Variable{oracle.Precipitation, oracle.MeanTemperature}
	case DivisionWeather:
		e.one, want = (*page).divisionFeatures, divisionColumns(m.Window.Months)
		e.variables = []oracle.Variable{oracle.PalmerZ, oracle.MeanTemperature, oracle.PalmerDrought}
	default:
		return nil, fmt.Errorf("model %s wants preprocessing %s: this node has %s and %s", m.ID(), m.Preprocessing, CropSeries, DivisionWeather)
	}
	for _, name := range read {
		if len(m.Indices[name]) != 2 {
			return nil, fmt.Errorf("model %s does not say which bands make %s", m.ID(), name)
		}
	}
	if len(want) != len(m.Input.Columns) {
		return nil, fmt.Errorf("model %s has %d columns: %s makes %d", m.ID(), len(m.Input.Columns), m.Preprocessing, len(want))
	}
	for i, c := range m.Input.Columns {
		if c.Name != want[i] {
			return nil, fmt.Errorf("model %s: column %d is %s, %s makes %s", m.ID(), i, c.Name, m.Preprocessing, want[i])
		}
	}
	return e, nil
}

// Extract makes one Features per series, in page order. A risk that cannot be
// predicted carries a status and a sentence; an error means that the evidence
// does not belong to the task.
func (e *Extractor) Extract(task oracle.Task, evidence oracle.Evidence) ([]oracle.Features, error) {
	if len(evidence.Series) != len(task.Parcels) {
		return nil, fmt.Errorf("extract features: %d series for %d parcels", len(evidence.Series), len(task.Parcels))
	}
	season, reason := e.season(task.Request)
	p := &page{m: e.m, season: season, plan: task.Plan, variables: e.variables}
	all, width := make([]oracle.Features, len(evidence.Series)), len(e.m.Input.Columns)
	rows := make([]float32, len(all)*width) // one block: the rows live and die together
	for i := range evidence.Series {
		series := &evidence.Series[i]
		if series.Risk != task.Parcels[i].Risk {
			return nil, fmt.Errorf("extract features: series %d is of risk %s, the page says %s", i, series.Risk, task.Parcels[i].Risk)
		}
		if reason != "" {
			all[i] = oracle.Features{Status: oracle.StatusOutOfDomain, Reason: reason}
		} else {
			all[i] = e.one(p, series, rows[i*width:(i+1)*width:(i+1)*width])
		}
		all[i].Risk = series.Risk
	}
	return all, nil
}

// season is the window of a task laid over the model's months.
type season struct {
	months []span // the model's months that ended by the window's end
	inside int    // how many of them, the last ones, lie in the window
	end    int64  // of the window, unix seconds
}

type span struct{ start, end int64 } // unix seconds, half open

// season says why the window is outside what the model was made for, if it is.
func (e *Extractor) season(r oracle.Request) (s season, reason string) {
	const lastYear = 1 << 40 // seconds; far beyond any season, and safe for time.Unix
	if r.WindowStart >= r.WindowEnd || r.WindowEnd > lastYear {
		return s, fmt.Sprintf("the window [%d, %d) is not a season", r.WindowStart, r.WindowEnd)
	}
	w, start, end := e.m.Window, int64(r.WindowStart), int64(r.WindowEnd)
	year := time.Unix(end, 0).UTC().Year()
	if start != day(year, w.Start[0], w.Start[1]) {
		return s, fmt.Sprintf("the window starts at %d: model %s was made for windows from %02d-%02d", r.WindowStart, e.m.ID(), w.Start[0], w.Start[1])
	}
	if !slices.ContainsFunc(w.Ends, func(d [2]int) bool { return day(year, d[0], d[1]) == end }) {
		return s, fmt.Sprintf("the window ends at %d: model %s was made for ends on %v (month, day)", r.WindowEnd, e.m.ID(), w.Ends)
	}
	s.end = end
	for _, month := range w.Months {
		m := span{day(year, month, 1), day(year, month+1, 1)}
		if m.end > end {
			continue
		}
		s.months = append(s.months, m)
		if m.start >= start {
			s.inside++
		}
	}
	return s, ""
}

func day(year, month, day int) int64 {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix()
}
