package terms_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// TestSourcesAreHeldToTheSheet: whatever could leave open which data decide is refused by name.
func TestSourcesAreHeldToTheSheet(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{`{"name": "agera5", `, `{"name": "era6", `, `data.sources[0].name "era6": want one of [agera5 chirps`},
		{`{"name": "open_meteo", `, `{"name": "agera5", `, `data.sources[1].name "agera5": it is named before`},
		{`"values": "final"`, `"values": "best"`, `data.sources[0].values "best"`},
		{`"values": "final"`, `"value": "final"`, "data.sources[0].value: unknown field"},
		{`, "values": "final"`, ``, "data.sources[0].values: missing"},
		{`"version": "v2.0"`, `"version": "v2.0\n"`, "data.sources[0].version"},
		{`{"name": "agera5", "version": "v2.0", "values": "final"}`, `{"name": "sentinel-2-l2a", "values": "final"}`, "data.sources: want a collection of images exactly where data.imagery is true"},
		{`{"name": "agera5", "version": "v2.0", "values": "final"}`, `{"name": "sentinel-2-l2a", "version": "5", "values": "final"}`, "data.sources[0].version \"5\": want none for images"},
		{`{"name": "agera5", "version": "v2.0", "values": "final"}`, `{"name": "sentinel-2-l2a", "values": "preliminary"}`, "data.sources[0].values \"preliminary\""},
		{`"preliminary"`, `"final"`, `data.sources[1].values "final": want "preliminary": anyone may ask for the settlement 0 hours after the window, and open_meteo`},
		{`{"name": "agera5", "version": "v2.0", `, `{"name": "nass_quickstats", "version": "CORN, GRAIN - YIELD", `, `data.sources[0].values "final": want "preliminary"`},
		{`{"name": "agera5", "version": "v2.0", `, `{"name": "nass_quickstats", `, `data.sources[0].version: want the NASS name`},
		{`"restatement_cutoff_hours": 720`, `"restatement_cutoff_hours": 0`, "data.restatement_cutoff_hours 0: want more than 0"},
		{`"restatement_cutoff_hours": 720`, `"restatement_cutoff_hours": 17569`, "data.restatement_cutoff_hours 17569"},
		{`,
           "restatement_cutoff_hours": 720`, ``, "data.restatement_cutoff_hours: missing"},
	} {
		text := strings.Replace(rainSheet, c.from, c.to, 1)
		require.NotEqual(t, rainSheet, text, c.from)
		_, err := terms.Parse([]byte(text))
		require.ErrorContains(t, err, c.want, c.to)
	}
	first, rest, _ := strings.Cut(rainSheet, `"sources": [`)
	_, after, _ := strings.Cut(rest, "],")
	_, err := terms.Parse([]byte(first + `"sources": [],` + after))
	require.ErrorContains(t, err, "data.sources: 0: want 1 to 8, the primary first")
}

// TestTheCutoffLeavesTimeForAChallenge: who may still challenge must still be answered.
func TestTheCutoffLeavesTimeForAChallenge(t *testing.T) {
	s, err := terms.Parse([]byte(rainSheet))
	require.NoError(t, err)
	require.Equal(t, time.Date(2021, 8, 31, 0, 0, 0, 0, time.UTC), s.Cutoff())
	s.Window.SettlementDelayHours, s.Dispute = 600, &terms.Dispute{WindowHours: 12, BondBps: 1, Floor: 1}
	require.ErrorContains(t, s.Check(), "data.restatement_cutoff_hours 720: want more than 720")
	s.Data.CutoffHours = 721
	require.NoError(t, s.Check())
	require.Equal(t, []string{"data.restatement_cutoff_hours 721 leaves 1 h in which a settlement can be asked for: asked for later it reads no data, and every premium goes back; want at least 792"}, s.Doubts())
	s.Data.CutoffHours = 792
	require.Empty(t, s.Doubts())
	s.Data.CutoffHours = 721
	s.Dispute.WindowHours = 200 // grows to 336 hours and no further
	require.ErrorContains(t, s.Check(), "want more than 936")
}

// TestSourcesAreInThePlanAndInTheHash: operators follow them, and another source is another product.
func TestSourcesAreInThePlanAndInTheHash(t *testing.T) {
	hashes := map[oracle.Hash]bool{}
	for _, with := range []string{`"v2.0"`, `"v2.1"`} {
		s, err := terms.Parse([]byte(strings.Replace(rainSheet, `"v2.0"`, with, 1)))
		require.NoError(t, err)
		h, err := s.Hash()
		require.NoError(t, err)
		hashes[h] = true
		plan, err := s.Plan(uint64(s.Window.End.Unix()))
		require.NoError(t, err)
		require.Equal(t, []oracle.DataSet{{Name: "agera5", Version: strings.Trim(with, `"`)}, {Name: "open_meteo", Version: "era5_land", Preliminary: true}}, plan.Sets)
		require.Equal(t, s.Cutoff().Unix(), plan.Cutoff)
	}
	require.Len(t, hashes, 2)
}
