package node_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/node"
)

// TestReplayNamesTheFirstValueThatDiffers alters a value of every kind that a bundle
// holds, in canonical form, where no signature binds it. The replay names its path.
func TestReplayNamesTheFirstValueThatDiffers(t *testing.T) {
	w := newWorld(t)
	order := w.order(w.planted(), t.TempDir(), 64)
	answers, err := node.Assess(t.Context(), w.cfg, order)
	require.NoError(t, err)
	path := filepath.Join(order.Dir, "bundles", answers[0].Page.RequestHash.String()+"-0", "manifest.json")
	good, err := os.ReadFile(path)
	require.NoError(t, err)
	replay := func() error {
		_, _, err := node.ReplayAssessment(t.Context(), order.Dir, "")
		return err
	}
	require.NoError(t, replay())
	for want, alter := range map[string]func(m *evidence.Manifest){
		"manifest.json: estimates[3].value differs: recorded 1607201, re-derived 1607200 (parcel ": func(m *evidence.Manifest) {
			m.Estimates[3].Value = 1607201
		},
		"manifest.json: estimates[0].status differs: recorded \"insufficient\", re-derived \"ok\"": func(m *evidence.Manifest) {
			m.Estimates[0].Status = oracle.StatusInsufficient
		},
		"manifest.json: evidence.series[2].weather[0].value differs: recorded 99, re-derived 51.3": func(m *evidence.Manifest) { m.Evidence.Series[2].Weather[0].Value = 99 },
		"manifest.json: evidence.series[1].weather[0].version differs: recorded \"another\"":       func(m *evidence.Manifest) { m.Evidence.Series[1].Weather[0].Version = "another" },
		"manifest.json: evidence.series[4].imagery[1].bands.nir differs: recorded 0.5, ":           func(m *evidence.Manifest) { m.Evidence.Series[4].Imagery[1].Bands["nir"] = 0.5 },
		"manifest.json: evidence.series[4].imagery[0].clear_bps differs: recorded 1, ":             func(m *evidence.Manifest) { m.Evidence.Series[4].Imagery[0].ClearBps = 1 },
		"manifest.json: evidence.series[0].missing differs: recorded \"a cloud\"":                  func(m *evidence.Manifest) { m.Evidence.Series[0].Missing = "a cloud" },
		"manifest.json: evidence.series differs: recorded 10, re-derived 11":                       func(m *evidence.Manifest) { m.Evidence.Series = m.Evidence.Series[1:] },
		"manifest.json: evidence.decisions[0] differs: recorded \"all is well\"":                   func(m *evidence.Manifest) { m.Evidence.Decisions[0] = "all is well" },
		"manifest.json: task.plan.tolerance differs: recorded 1, re-derived ":                      func(m *evidence.Manifest) { m.Task.Plan.Tolerance = 1 },
		"manifest.json: task.plan.plot.presence.peak differs: recorded 1, re-derived 5000":         func(m *evidence.Manifest) { m.Task.Plan.Plot.Presence.Peak = 1 },
		"manifest.json: evidence.exchanges differs: what is asked again is not recorded": func(m *evidence.Manifest) {
			i := slices.IndexFunc(m.Evidence.Exchanges, func(e oracle.Exchange) bool { return strings.Contains(e.URL, "index.json") })
			m.Evidence.Exchanges[i].URL += "&x=1"
		},
		"manifest.json: sources.weather agera5: kind": func(m *evidence.Manifest) {
			m.Sources = []byte(strings.Replace(string(m.Sources), `"kind":"agera5"`, `"kind":"almanac"`, 1))
		},
		"manifest.json: request.window_end differs":                         func(m *evidence.Manifest) { m.Request.WindowEnd++; m.Task.Request.WindowEnd++ },
		"manifest.json: task: its parcels are not the request's risks":      func(m *evidence.Manifest) { m.Task.Parcels[0].Risk[0]++; m.Evidence.Series[0].Risk[0]++ },
		"manifest.json: task: is for another request than the manifest":     func(m *evidence.Manifest) { m.Task.Request.Fee[0]++ },
		"manifest.json: format \"sheaf/bundle/9\": want \"sheaf/bundle/1\"": func(m *evidence.Manifest) { m.Format = "sheaf/bundle/9" },
		"manifest.json names what the bundle does not hold: object 0x":      func(m *evidence.Manifest) { m.Evidence.Exchanges[0].Digest[0]++ },
		"terms.json": func(m *evidence.Manifest) { m.Objects[0].Digest = m.Evidence.Exchanges[0].Digest },
	} {
		var m evidence.Manifest
		require.NoError(t, oracle.StrictJSON(good, &m))
		alter(&m)
		if m.Request.Hash() != m.Context.RequestHash { // a page of another request, in the place of this one
			m.Context.RequestHash, m.Task.Context.RequestHash = m.Request.Hash(), m.Request.Hash()
			want = "manifest.json: context differs"
		}
		b, err := oracle.CanonicalJSON(m)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(path, append(b, '\n'), 0o600))
		require.ErrorContains(t, replay(), want)
	}
	require.NoError(t, os.WriteFile(path, good, 0o600))
	require.NoError(t, replay())
}

// TestSameReportNamesTheFirstValue: of two reports about one attempt.
func TestSameReportNamesTheFirstValue(t *testing.T) {
	report := func(value int32, signers uint32) (a evidence.Agreement) {
		a.Report.Outcomes = []oracle.Outcome{{Value: 5}, {Value: value}}
		a.Report.Report.Observers = signers
		return a
	}
	require.NoError(t, node.SameReport(report(1, 7), report(1, 7)))
	require.EqualError(t, node.SameReport(report(1, 7), report(2, 7)), "agreement.json: report.outcomes[1].value differs: recorded 1, re-derived 2")
	require.ErrorContains(t, node.SameReport(report(1, 7), report(1, 15)), "agreement.json: report.report.observers differs: recorded 7, re-derived 15")
}
