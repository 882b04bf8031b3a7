package features

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/oracle"
)

func division(t *testing.T) (*Extractor, []vector) {
	t.Helper()
	p, err := models.Load(artifacts.Folder("yield-loss"))
	require.NoError(t, err)
	e, err := New(p.Manifest)
	require.NoError(t, err)
	b, err := os.ReadFile("../../testdata/vectors/division_features.json")
	require.NoError(t, err)
	var file struct {
		Columns []string `json:"columns"`
		Cases   []vector `json:"cases"`
	}
	require.NoError(t, json.Unmarshal(b, &file))
	require.Equal(t, divisionColumns(p.Manifest.Window.Months), file.Columns)
	return e, file.Cases
}

func TestDivisionVectorsOfPython(t *testing.T) {
	e, cases := division(t)
	seen := map[oracle.Status]int{}
	for i, v := range cases {
		task, evidence := v.task()
		got, err := e.Extract(task, evidence)
		require.NoError(t, err)
		require.Equal(t, v.Want.Status, got[0].Status, "case %d: %s", i, got[0].Reason)
		require.Equal(t, v.Want.ClearBps, got[0].ClearBps, "case %d", i)
		require.Len(t, got[0].Values, len(v.Want.Values), "case %d", i)
		for j, want := range v.Want.Values {
			require.InDelta(t, want, float64(got[0].Values[j]), 1e-6, "case %d, column %d", i, j)
		}
		seen[got[0].Status]++
	}
	require.Len(t, seen, 3, "the vectors should meet every status: %v", seen)
}

// TestDivisionWeatherIsNeverFilled takes one reading after another away: whoever
// lacks a month has no estimate, and says which.
func TestDivisionWeatherIsNeverFilled(t *testing.T) {
	e, _ := division(t)
	p, err := models.Load(artifacts.Folder("yield-loss"))
	require.NoError(t, err)
	task, evidence, err := Example(p.Manifest, p.Golden, 1)
	require.NoError(t, err)
	whole := evidence.Series[0].Weather
	require.Len(t, whole, 11)
	for i := range whole {
		evidence.Series[0].Weather = append(append([]oracle.Reading(nil), whole[:i]...), whole[i+1:]...)
		got, err := e.Extract(task, evidence)
		require.NoError(t, err)
		require.Equal(t, oracle.StatusInsufficient, got[0].Status)
		require.Contains(t, got[0].Reason, string(whole[i].Variable)+" is missing in month")
		require.Nil(t, got[0].Values)
	}
}
