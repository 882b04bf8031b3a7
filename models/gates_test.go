package models_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/models/artifacts"
)

// TestReleasedModelsPassedTheirGates holds a model's status to what `make gates`
// wrote about it: one that failed a gate, or was never judged, is a preview.
func TestReleasedModelsPassedTheirGates(t *testing.T) {
	for _, name := range artifacts.Names() {
		p, err := models.Load(artifacts.Folder(name))
		require.NoError(t, err)
		raw, err := os.ReadFile(filepath.Join("artifacts", name, "gates.json"))
		require.NoError(t, err, "run make gates")
		var judged struct {
			Model  string `json:"model"`
			Passed bool   `json:"passed"`
			Gates  []struct {
				Name   string `json:"name"`
				Passed bool   `json:"passed"`
			} `json:"gates"`
		}
		require.NoError(t, json.Unmarshal(raw, &judged))
		require.Equal(t, p.Manifest.ID(), judged.Model)
		require.GreaterOrEqual(t, len(judged.Gates), 10)
		all := true
		for _, g := range judged.Gates {
			all = all && g.Passed
		}
		require.Equal(t, all, judged.Passed, name)
		if p.Manifest.Status == models.Released {
			require.True(t, judged.Passed, "%s is released and failed a gate", name)
		}
	}
}
