package models_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/models/features"
	"github.com/sheaf-oracle/sheaf/models/onnx"
	"github.com/sheaf-oracle/sheaf/oracle"
)

const library = "../contracts/node_modules/onnxruntime-node/bin/napi-v6/linux/x64/libonnxruntime.so.1"

// season is the recorded year of the eleven Belgian fields: month → [ndvi, ndmi, ndti]
// per field, and month → [rain mm, temperature °C] of their one weather cell.
type season struct {
	Declared map[string]string                `json:"declared"`
	Bare     [3]float64                       `json:"bare"` // of bare ground
	Fields   map[string]map[string][3]float64 `json:"fields"`
	Weather  map[string][2]float64            `json:"weather"`
}

func belgium(t *testing.T) (s season) {
	t.Helper()
	b, err := os.ReadFile("../testdata/vectors/belgium_fields.json")
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &s))
	return s
}

func (s season) names() []string { return slices.Sorted(maps.Keys(s.Fields)) }

// strip sets a field to bare ground from a month on: an injected loss.
func (s season) strip(name, from string) season {
	out := s
	out.Fields = maps.Clone(s.Fields)
	out.Fields[name] = maps.Clone(s.Fields[name])
	for month := range out.Fields[name] {
		if month >= from {
			out.Fields[name][month] = s.Bare
		}
	}
	return out
}

func at(t *testing.T, month string) (start, end int64) {
	t.Helper()
	first, err := time.Parse("2006-01", month)
	require.NoError(t, err)
	return first.Unix(), first.AddDate(0, 1, 0).Unix()
}

// task lays the season out as evidence, up to the end of the window.
func (s season) task(t *testing.T, end string) (oracle.Task, oracle.Evidence) {
	t.Helper()
	opens, _ := at(t, "2021-05")
	closes, _ := at(t, end)
	task := oracle.Task{Request: oracle.Request{WindowStart: uint64(opens), WindowEnd: uint64(closes)}, Plan: oracle.Plan{MinClearBps: 5000, MinDates: 2}}
	var evidence oracle.Evidence
	for i, name := range s.names() {
		one := oracle.Series{Risk: oracle.Hash{byte(i + 1)}, Crop: s.Declared[name]}
		for month, v := range s.Fields[name] {
			if from, to := at(t, month); to <= closes {
				one.Imagery = append(one.Imagery, oracle.Scene{
					Start: from, End: to, ClearBps: 10000,
					Indices: map[string]float64{features.NDVI: v[0], features.NDMI: v[1], features.NDTI: v[2]},
				})
			}
		}
		for month, v := range s.Weather {
			if from, to := at(t, month); to <= closes {
				one.Weather = append(one.Weather, oracle.Reading{Variable: oracle.Precipitation, Source: "agera5", Start: from, End: to, Value: v[0]},
					oracle.Reading{Variable: oracle.MeanTemperature, Source: "agera5", Start: from, End: to, Value: v[1]})
			}
		}
		evidence.Series = append(evidence.Series, one)
		task.Parcels = append(task.Parcels, oracle.Parcel{Risk: one.Risk, Name: name, Crop: one.Crop})
	}
	return task, evidence
}

func estimator(t *testing.T) (models.Estimator, *onnx.Model) {
	t.Helper()
	runtime, err := onnx.Open(library)
	require.NoError(t, err)
	p, err := models.Load(artifacts.CropDamage())
	require.NoError(t, err)
	extractor, err := features.New(p.Manifest)
	require.NoError(t, err)
	model, err := runtime.Load(t.Context(), p)
	require.NoError(t, err)
	t.Cleanup(model.Close)
	return models.Estimator{Extractor: extractor, Predictor: model}, model
}

func TestBelgianFieldsUndamaged(t *testing.T) {
	e, _ := estimator(t)
	s := belgium(t)
	for _, end := range []string{"2021-06", "2021-07", "2021-08", "2021-09"} {
		task, evidence := s.task(t, end)
		got, err := e.Estimate(t.Context(), task, evidence)
		require.NoError(t, err)
		for i, name := range s.names() {
			t.Logf("to %s %s %-10s %+v", end, name, s.Declared[name], got[i])
			require.NoError(t, got[i].Check())
			if s.Declared[name] == "other" {
				require.Equal(t, oracle.StatusOutOfDomain, got[i].Status, name)
				continue
			}
			require.Equal(t, oracle.StatusOK, got[i].Status, "%s to %s", name, end)
			require.EqualValues(t, 10000, got[i].ClearBps)
		}
	}
}

// TestStrippedFieldRises injects a loss into one field at a time: its estimate
// rises by at least 0.3 at the window's end, the others stay equal.
func TestStrippedFieldRises(t *testing.T) {
	e, _ := estimator(t)
	s := belgium(t)
	task, evidence := s.task(t, "2021-08")
	before, err := e.Estimate(t.Context(), task, evidence)
	require.NoError(t, err)
	for i, name := range s.names() {
		if s.Declared[name] == "other" {
			continue
		}
		months := []string{"2021-06"}
		if s.Declared[name] == "cereal" {
			months = []string{"2021-05", "2021-06"}
		}
		for _, from := range months {
			t.Run(fmt.Sprintf("%s %s from %s", name, s.Declared[name], from), func(t *testing.T) {
				task, evidence := s.strip(name, from).task(t, "2021-08")
				after, err := e.Estimate(t.Context(), task, evidence)
				require.NoError(t, err)
				t.Logf("%+v became %+v", before[i], after[i])
				require.Equal(t, oracle.StatusOK, after[i].Status)
				require.GreaterOrEqual(t, after[i].Value, before[i].Value+3000)
				for j := range after {
					if j != i {
						require.Equal(t, before[j], after[j])
					}
				}
			})
		}
	}
}

// TestCloudIsNotAHarvest: composites of cloud or snow are out of the domain.
func TestCloudIsNotAHarvest(t *testing.T) {
	e, _ := estimator(t)
	s := belgium(t)
	s.Bare = [3]float64{0.05, 0.55, 0.2} // bright everywhere, dark at 1.6 µm
	for i, name := range s.names() {
		task, evidence := s.strip(name, "2021-06").task(t, "2021-08")
		got, err := e.Estimate(t.Context(), task, evidence)
		require.NoError(t, err)
		require.Equal(t, oracle.StatusOutOfDomain, got[i].Status, name)
	}
}
