package terms

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestAgreeReachesThePlan: what the sheet wants sources to agree on is what a node is told.
func TestAgreeReachesThePlan(t *testing.T) {
	start, err := Begin("excess", 2021)
	require.NoError(t, err)
	s := start.Sheet
	plain, err := s.Hash()
	require.NoError(t, err)
	s.Data.Agree = []Agree{{oracle.Precipitation, 50_000}}
	require.NoError(t, s.Check())
	plan, err := s.Plan(uint64(s.Window.End.Unix()))
	require.NoError(t, err)
	require.Equal(t, []oracle.Agree{{Variable: oracle.Precipitation, Within: 50_000}}, plan.Agree)
	hash, err := s.Hash()
	require.NoError(t, err)
	require.NotEqual(t, plain, hash)
	b, err := oracle.CanonicalJSON(s)
	require.NoError(t, err)
	require.Contains(t, string(b), `"agree":[{"variable":"precipitation","within":"5"}]`)
	_, err = Parse(b)
	require.NoError(t, err)

	for want, agree := range map[string][]Agree{
		"data.agree[0].variable": {{oracle.MeanTemperature, 1}},
		"data.agree[1].variable": {{oracle.Precipitation, 1}, {oracle.Precipitation, 1}},
		"data.agree[0].within":   {{oracle.Precipitation, -1}},
	} {
		s.Data.Agree = agree
		require.ErrorContains(t, s.Check(), want)
	}
}
