package backtest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TestATableCountsAsALiveSourceWould: a stated table is held to the sheet's sources;
// preliminary values of it count only where the sheet takes them.
func TestATableCountsAsALiveSourceWould(t *testing.T) {
	s := iowaForT(t)
	series := s.Weather
	sheet := s.Design.Sheets[0]
	values := func(set TableSet, change func(*terms.Sheet)) (Values, error) {
		one := sheet
		one.Data.Sources = append([]terms.Source{}, sheet.Data.Sources...)
		change(&one)
		return ValuesOf(Design{Name: "one", Sheets: []terms.Sheet{one}}, Stated{series, set}, s.Yields.Zones[:1], []int{2015, 2016}, nil)
	}
	same := func(*terms.Sheet) {}
	table := TableSet{"nclimdiv", "nClimDiv v1.0.0 of 2017-08-07", "2016-01"}
	plain, err := ValuesOf(Design{Sheets: []terms.Sheet{sheet}}, series, s.Yields.Zones[:1], []int{2015, 2016}, nil)
	require.NoError(t, err)
	early, err := values(table, same)
	require.NoError(t, err)
	require.Equal(t, plain, early, "the sheet takes preliminary values: all count")

	final, err := values(table, func(s *terms.Sheet) { s.Data.Sources[0].Values = "final" })
	require.NoError(t, err)
	require.Equal(t, plain[0][0][0], final[0][0][0], "2015 is final")
	require.False(t, final[0][0][1].OK, "2016 is preliminary")
	require.Contains(t, final[0][0][1].Reason, "no source has palmer_z")

	_, err = values(TableSet{"nclimdiv", "nClimDiv v2.0.0", ""}, same)
	require.ErrorContains(t, err, `the weather table is nclimdiv of version "nClimDiv v2.0.0", and the sheet takes "nClimDiv v1.0.0"`)
	_, err = values(table, func(s *terms.Sheet) { s.Data.Sources[0].Name = "agera5" })
	require.ErrorContains(t, err, "the weather table is of nclimdiv, and the sheet settles on agera5")
	again, err := ValuesOf(Design{Sheets: []terms.Sheet{sheet}}, series, s.Yields.Zones[:1], []int{2015, 2016}, nil)
	require.NoError(t, err)
	require.Equal(t, plain, again, "the table itself stays as it was")
}

func TestATableSetIsNamedInFull(t *testing.T) {
	require.NoError(t, TableSet{"nclimdiv", "v", ""}.Check())
	require.ErrorContains(t, TableSet{"", "v", ""}.Check(), "want both")
	require.ErrorContains(t, TableSet{"nclimdiv", "v", "2016"}.Check(), `preliminary_from "2016": want a month`)
	_, err := ParseDataset([]byte(`{"weather_set":{"name":"nclimdiv","version":"","preliminary_from":""}}`))
	require.ErrorContains(t, err, "dataset: weather_set")
}
