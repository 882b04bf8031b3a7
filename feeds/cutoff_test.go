package feeds_test

import (
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestAfterTheCutoffNothingIsRead: an attempt opened at the cut-off still counts,
// one opened a minute later asks nobody and says why, live and replayed.
func TestAfterTheCutoffNothingIsRead(t *testing.T) {
	r := newRig(t)
	asked := 0
	r.before = func(http.ResponseWriter, *http.Request) bool { asked++; return false }
	task := r.task("2021-06-01", "2021-08-01")
	task.Plan.Imagery, task.Plan.Cutoff = false, at("2021-08-31").Unix()
	for _, opened := range []int64{0, task.Plan.Cutoff} {
		task.Opened = uint64(opened)
		e, err := r.live(t).Collect(t.Context(), task)
		require.NoError(t, err)
		require.Empty(t, e.Series[0].Missing)
		require.Len(t, e.Series[0].Weather, 4)
	}
	asked = 0
	task.Opened = uint64(task.Plan.Cutoff + 60)
	e, err := r.live(t).Collect(t.Context(), task)
	require.NoError(t, err)
	require.Zero(t, asked)
	require.Empty(t, e.Exchanges)
	for _, s := range e.Series {
		require.Equal(t, "cutoff_passed: the request was opened on 31 August 2021 00:01 UTC, after the term sheet's restatement cut-off of 31 August 2021 00:00 UTC.", s.Missing)
		require.Empty(t, s.Weather)
	}
	again, err := r.replay(t, e).Collect(t.Context(), task)
	require.NoError(t, err)
	require.Equal(t, e, again)
}

// TestTheSheetsDataSetsAreHeldToTheMix: a mix without any of them is a source that is down, by name.
func TestTheSheetsDataSetsAreHeldToTheMix(t *testing.T) {
	r := newRig(t)
	task := r.task("2021-06-01", "2021-08-01")
	task.Plan.Sets = []oracle.DataSet{{Name: "sentinel-2-l2a-monthly"}, {Name: "agera5", Version: "monthly"}}
	e, err := r.live(t).Collect(t.Context(), task)
	require.NoError(t, err)
	require.Len(t, e.Series[0].Imagery, 2)
	require.Len(t, e.Series[0].Weather, 4)
	for missing, want := range map[string]string{
		"agera5":                 "no source is of a data set that the term sheet names: want one of sentinel-2-l2a-monthly, chirps",
		"sentinel-2-l2a-monthly": "no catalogue has a collection that the term sheet names: want one of chirps, agera5",
	} {
		other := task
		other.Plan.Sets = nil
		for _, set := range task.Plan.Sets {
			if set.Name == missing {
				set = oracle.DataSet{Name: "chirps"}
			}
			other.Plan.Sets = append(other.Plan.Sets, set)
		}
		_, err := r.live(t).Collect(t.Context(), other)
		require.ErrorIs(t, err, oracle.ReasonSourceDown)
		require.ErrorContains(t, err, want)
	}
	task.Plan.Sets[1].Version = "daily"
	e, err = r.live(t).Collect(t.Context(), task)
	require.NoError(t, err)
	require.Empty(t, e.Series[0].Weather)
	require.Contains(t, e.Series[0].Missing, "weather_missing")
	require.Contains(t, strings.Join(e.Decisions, "\n"), `their version is "monthly, WorldCereal extract 6c574425", and the term sheet takes "daily"`)
}
