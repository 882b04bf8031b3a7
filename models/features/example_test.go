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
// of the evidence: the vectors must come out, for every shipped model.
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
			require.True(t, slices.ContainsFunc(p.Golden, func(v models.Vector) bool { return slices.Equal(v.Features, f.Values) }), "%s %d", name, i)
		}
		_, _, err = Example(p.Manifest, nil, 1)
		require.ErrorContains(t, err, "no golden vector of its last assessment date")
	}
}
