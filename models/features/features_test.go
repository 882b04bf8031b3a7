package features

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// vector is one case of testdata/vectors/features.json: a series as Python saw it.
type vector struct {
	Crop        string           `json:"crop"`
	Missing     string           `json:"missing"`
	Imagery     []oracle.Scene   `json:"imagery"`
	Weather     []oracle.Reading `json:"weather"`
	Start       uint64           `json:"window_start"`
	End         uint64           `json:"window_end"`
	MinClearBps uint16           `json:"min_clear_bps"`
	MinDates    int              `json:"min_dates"`
	Want        struct {
		Status   oracle.Status `json:"status"`
		ClearBps uint16        `json:"clear_bps"`
		Values   []float64     `json:"values"`
	} `json:"want"`
}

func (v vector) task() (oracle.Task, oracle.Evidence) {
	risk := oracle.Hash{1}
	task := oracle.Task{
		Request: oracle.Request{WindowStart: v.Start, WindowEnd: v.End, RiskCount: 1},
		Parcels: []oracle.Parcel{{Risk: risk, Crop: v.Crop}},
		Plan:    oracle.Plan{MinClearBps: v.MinClearBps, MinDates: v.MinDates},
	}
	series := oracle.Series{Risk: risk, Crop: v.Crop, Missing: v.Missing, Imagery: v.Imagery, Weather: v.Weather}
	return task, oracle.Evidence{Series: []oracle.Series{series}}
}

func extractor(t *testing.T) (*Extractor, *models.Manifest) {
	t.Helper()
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(t, err)
	e, err := New(p.Manifest)
	require.NoError(t, err)
	return e, p.Manifest
}

func vectors(t *testing.T) (columns []string, cases []vector) {
	t.Helper()
	b, err := os.ReadFile("../../testdata/vectors/features.json")
	require.NoError(t, err)
	var file struct {
		Columns []string `json:"columns"`
		Cases   []vector `json:"cases"`
	}
	require.NoError(t, json.Unmarshal(b, &file))
	return file.Columns, file.Cases
}

func TestVectorsOfPython(t *testing.T) {
	e, m := extractor(t)
	names, cases := vectors(t)
	require.Equal(t, cropColumns(m.Window.Months, m.Crops), names)
	seen := map[oracle.Status]int{}
	for i, v := range cases {
		task, evidence := v.task()
		got, err := e.Extract(task, evidence)
		require.NoError(t, err)
		require.Equal(t, v.Want.Status, got[0].Status, "case %d: %s", i, got[0].Reason)
		require.Equal(t, v.Want.ClearBps, got[0].ClearBps, "case %d", i)
		require.Equal(t, got[0].Status == oracle.StatusOK, got[0].Reason == "", "case %d", i)
		require.Len(t, got[0].Values, len(v.Want.Values), "case %d", i)
		for j, want := range v.Want.Values {
			require.InDelta(t, want, float64(got[0].Values[j]), 1e-6, "case %d, %s", i, names[j])
		}
		seen[got[0].Status]++
	}
	require.Greater(t, len(seen), 2, "the vectors should meet every status: %v", seen)
}

// TestOrderDoesNotMatter shuffles scenes: nodes may list them differently.
func TestOrderDoesNotMatter(t *testing.T) {
	e, _ := extractor(t)
	_, cases := vectors(t)
	for i, v := range cases {
		task, evidence := v.task()
		before, err := e.Extract(task, evidence)
		require.NoError(t, err)
		slices.Reverse(evidence.Series[0].Imagery)
		after, err := e.Extract(task, evidence)
		require.NoError(t, err)
		require.Equal(t, before, after, "case %d", i)
	}
}

func TestWhatCannotBePredicted(t *testing.T) {
	e, _ := extractor(t)
	_, cases := vectors(t)
	good := cases[slices.IndexFunc(cases, func(v vector) bool { return v.Want.Status == oracle.StatusOK })]
	for name, c := range map[string]struct {
		change func(*vector)
		status oracle.Status
		want   string
	}{
		"crop":         {func(v *vector) { v.Crop = "other" }, oracle.StatusOutOfDomain, `crop "other" is none of`},
		"missing":      {func(v *vector) { v.Missing = "no scene" }, oracle.StatusInsufficient, "no scene"},
		"start":        {func(v *vector) { v.Start++ }, oracle.StatusOutOfDomain, "the window starts at"},
		"end":          {func(v *vector) { v.End++ }, oracle.StatusOutOfDomain, "the window ends at"},
		"reversed":     {func(v *vector) { v.Start = v.End + 1 }, oracle.StatusOutOfDomain, "is not a season"},
		"endless":      {func(v *vector) { v.End = math.MaxUint64 }, oracle.StatusOutOfDomain, "is not a season"},
		"no scene":     {func(v *vector) { v.Imagery = nil }, oracle.StatusInsufficient, "0 months were clear enough"},
		"too few":      {func(v *vector) { v.MinDates = 7 }, oracle.StatusInsufficient, "the product asks for 7"},
		"no weather":   {func(v *vector) { v.Weather = nil }, oracle.StatusInsufficient, "rain or temperature is missing"},
		"cloudy":       {func(v *vector) { v.MinClearBps, v.MinDates = 10001, 0 }, oracle.StatusInsufficient, "the model asks for half"},
		"not a number": {func(v *vector) { v.MinDates, v.Imagery = 0, blank(v.Imagery) }, oracle.StatusInsufficient, "the model asks for half"},
		"stale":        {func(v *vector) { v.MinDates, v.Imagery = 1, monthly(v.End, 20*24*time.Hour) }, oracle.StatusInsufficient, "the last clear scene is 20 days older than the assessment: the model asks for 10 at most"},
		"rain unknown": {func(v *vector) { v.Weather[0].Value = math.NaN() }, oracle.StatusInsufficient, "rain or temperature is missing"},
	} {
		t.Run(name, func(t *testing.T) {
			v := good
			v.Imagery, v.Weather = slices.Clone(good.Imagery), slices.Clone(good.Weather)
			if c.change(&v); name == "rain unknown" {
				v.Weather = slices.DeleteFunc(v.Weather, func(r oracle.Reading) bool { return r.Source == "point" })
			}
			task, evidence := v.task()
			got, err := e.Extract(task, evidence)
			require.NoError(t, err)
			require.Equal(t, c.status, got[0].Status, got[0].Reason)
			require.Contains(t, got[0].Reason, c.want)
			require.Nil(t, got[0].Values)
		})
	}
}

// monthly is an acquisition a month, the youngest so long before the end.
func monthly(end uint64, before time.Duration) (out []oracle.Scene) {
	for at := time.Unix(int64(end), 0).UTC().Add(-before); at.Month() >= time.March; at = at.AddDate(0, -1, 0) {
		out = append(out, oracle.Scene{Start: at.Unix(), End: at.Unix(), ClearBps: 10000, Indices: map[string]float64{NDVI: 0.5, NDMI: 0.2, NDTI: 0.2}})
	}
	return out
}

func TestAFieldSeenLatelyIsAnswered(t *testing.T) {
	e, _ := extractor(t)
	_, cases := vectors(t)
	v := cases[slices.IndexFunc(cases, func(v vector) bool { return v.Want.Status == oracle.StatusOK })]
	v.MinDates, v.Imagery = 1, monthly(v.End, 10*24*time.Hour)
	task, evidence := v.task()
	got, err := e.Extract(task, evidence)
	require.NoError(t, err)
	require.Equal(t, oracle.StatusOK, got[0].Status, got[0].Reason)
}

func blank(scenes []oracle.Scene) []oracle.Scene {
	out := slices.Clone(scenes)
	for i := range out {
		out[i].Indices = map[string]float64{NDVI: 0.5, NDMI: 0, NDTI: math.NaN()}
	}
	return out
}

func TestEvidenceOfAnotherPage(t *testing.T) {
	e, _ := extractor(t)
	_, cases := vectors(t)
	task, evidence := cases[0].task()
	task.Parcels[0].Risk[5]++
	_, err := e.Extract(task, evidence)
	require.ErrorContains(t, err, "series 0 is of risk")
	evidence.Series = nil
	_, err = e.Extract(task, evidence)
	require.ErrorContains(t, err, "0 series for 1 parcels")
}

func TestNewRefusesOtherModels(t *testing.T) {
	_, m := extractor(t)
	for i, change := range []func(*models.Manifest){
		func(m *models.Manifest) { m.Preprocessing = "crop-series@1" },
		func(m *models.Manifest) { m.Indices = nil },
		func(m *models.Manifest) { m.Crops = append(slices.Clone(m.Crops), "hops") },
		func(m *models.Manifest) {
			m.Input.Columns = slices.Clone(m.Input.Columns)
			m.Input.Columns[0].Name = "evi_03"
		},
	} {
		other := *m
		change(&other)
		_, err := New(&other)
		require.Error(t, err, fmt.Sprint(i))
	}
}
