package features

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// TestExampleBringsItsVectorsBack makes evidence of golden vectors and features
// of the evidence: the vectors must come out, for every shipped model. Of a field
// seen by scene the example has one scene a period, so its months and last days
// are its own and the periods must come out.
func TestExampleBringsItsVectorsBack(t *testing.T) {
	for _, name := range artifacts.Names() {
		p, err := models.Load(artifacts.Folder(name))
		require.NoError(t, err)
		e, err := New(p.Manifest)
		require.NoError(t, err)
		task, evidence, err := Example(p.Manifest, p.Golden, 40)
		require.NoError(t, err)
		got, err := e.Extract(task, evidence)
		require.NoError(t, err)
		require.Len(t, got, 40)
		for i, f := range got {
			require.Equal(t, oracle.StatusOK, f.Status, "%s %d: %s", name, i, f.Reason)
			shown := len(f.Values)
			if last := slices.IndexFunc(p.Manifest.Input.Columns, func(c models.Column) bool { return c.Name == "seen_last" }); last >= 0 && f.Values[last] == 1 {
				shown = 3 * perMonth * len(p.Manifest.Window.Months)
			}
			require.True(t, slices.ContainsFunc(p.Golden, func(v models.Vector) bool { return slices.Equal(v.Features[:shown], f.Values[:shown]) }), "%s %d", name, i)
		}
		_, _, err = Example(p.Manifest, nil, 1)
		require.ErrorContains(t, err, "no golden vector of its last assessment date")
	}
}
