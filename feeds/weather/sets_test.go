package weather

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// early is one data set of which preliminary values count too.
func early(name string) []oracle.DataSet { return []oracle.DataSet{{Name: name, Preliminary: true}} }

// TestTheSheetsDataSetsCountAndNoOthers: their order is the sheet's, not the operator's.
func TestTheSheetsDataSetsCountAndNoOthers(t *testing.T) {
	var log []string
	chain := Chain{Sources: []Source{
		&fake{name: "stray", has: all(june), log: &log}, &fake{name: "second", has: all(june), log: &log}, &fake{name: "first", has: all(holed), log: &log},
	}}
	q := query(oracle.Precipitation)
	q.Places = q.Places[:1]
	q.Sets = []oracle.DataSet{{Name: "first"}, {Name: "second"}, {Name: "absent"}}
	r, err := chain.Read(t.Context(), nil, q)
	require.NoError(t, err)
	require.Equal(t, []string{"first precipitation", "second precipitation"}, log, "stray is not asked")
	require.Empty(t, r.Gaps)
	require.Contains(t, r.Decisions, "precipitation of 1 of 1 parcels is from second (fallback).")

	q.Sets, log = []oracle.DataSet{{Name: "absent"}}, nil
	r, err = chain.Read(t.Context(), nil, q)
	require.NoError(t, err)
	require.Empty(t, log)
	require.Empty(t, r.Series[0])
	require.Len(t, r.Gaps, 1)
}

// TestAnotherVersionIsMissing: a reissue under another version is not what was sold.
func TestAnotherVersionIsMissing(t *testing.T) {
	q := iowaQuery("2012-07-01", "2012-08-01", oracle.PalmerZ)
	q.Places = q.Places[:1]
	for version, want := range map[string]int{"": 1, "nClimDiv v1.0.0": 1, "nClimDiv v1.1.0": 0} {
		q.Sets = []oracle.DataSet{{Name: "nclimdiv", Version: version}}
		r, err := Chain{Sources: []Source{climDiv()}}.Read(t.Context(), iowa(t, nil), q)
		require.NoError(t, err)
		require.Len(t, r.Series[0], want, version)
		said := `its version is "nClimDiv v1.0.0 of 2017-08-07"`
		require.Equal(t, want == 0, strings.Contains(strings.Join(r.Decisions, "\n"), strings.Replace(said, "its", "their", 1)), "%v", r.Decisions)
	}
}
