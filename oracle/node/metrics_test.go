package node

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// metricsForT is a node's metrics with one child of each.
func metricsForT() *metrics {
	m := newMetrics()
	m.watch(func() standing {
		return standing{epoch: 6, members: 4, quorum: 3, seated: true, cleared: true, connected: 1, committees: 2, missing: 5}
	}, func() int64 { return 7 }, 9)
	m.endpoints(func() []chain.Health {
		return []chain.Health{{Endpoint: "wss://rpc.example", Believed: true, Finalized: 12, Lies: 1, Splits: 3}, {Endpoint: "wss://rpc.example", Splits: 3}}
	})
	m.ended(oracle.ReasonNone)
	m.noted(oracle.ReasonLate)
	m.parts.WithLabelValues("0x01", phaseCommit, partIncluded).Inc()
	m.equivocations.WithLabelValues("0x01").Inc()
	m.leg("observe", time.Second)
	m.block(chain.Block{Number: 12, Time: 34})
	m.leading(1, func() bool { return true })
	m.leading(2, func() bool { return false })
	return m
}

// TestMetricsPage writes METRICS.md from the registry.
func TestMetricsPage(t *testing.T) {
	families, err := metricsForT().registry.Gather()
	require.NoError(t, err)
	var page strings.Builder
	page.WriteString("# Metrics\n\nWhat `/metrics` of a node shows, in Prometheus' text form, beside Go's and the process's own (`go_`, `process_`).\n" +
		"Written from the code by `go test ./oracle/node -run TestMetricsPage -update`. The codes of `reason` are in [REASONS.md](../REASONS.md).\n\n" +
		"| metric | kind | labels | what it counts |\n|---|---|---|---|\n")
	for _, f := range families {
		if !strings.HasPrefix(f.GetName(), "sheaf_") {
			require.True(t, strings.HasPrefix(f.GetName(), "go_") || strings.HasPrefix(f.GetName(), "process_"), f.GetName())
			continue
		}
		var labels []string
		for _, l := range f.GetMetric()[0].GetLabel() {
			labels = append(labels, "`"+l.GetName()+"`")
		}
		slices.Sort(labels)
		fmt.Fprintf(&page, "| `%s` | %s | %s | %s |\n", f.GetName(), strings.ToLower(f.GetType().String()), strings.Join(labels, " "), f.GetHelp())
	}
	oracletest.Page(t, "oracle/node/METRICS.md", page.String())
}

func TestMetricsCount(t *testing.T) {
	families, err := metricsForT().registry.Gather()
	require.NoError(t, err)
	got := map[string]float64{}
	for _, f := range families {
		m := f.GetMetric()[0]
		switch {
		case m.GetGauge() != nil:
			got[f.GetName()] = m.GetGauge().GetValue()
		case m.GetCounter() != nil:
			got[f.GetName()] = m.GetCounter().GetValue()
		case m.GetHistogram() != nil:
			got[f.GetName()] = m.GetHistogram().GetSampleSum()
		}
	}
	wants := map[string]float64{
		"sheaf_requests_ended_total": 1, "sheaf_messages_refused_total": 1, "sheaf_leg_seconds": 1, "sheaf_chain_finalized_block": 12,
		"sheaf_chain_finalized_time_seconds": 34, "sheaf_groups_led": 1, "sheaf_peers_connected": 1, "sheaf_archive_bytes": 7, "sheaf_archive_quota_bytes": 9, "sheaf_committee_quorum": 3, "sheaf_committee_epoch": 6, "sheaf_committee_seated": 1, "sheaf_committees_held": 2, "sheaf_keys_missing": 5, "sheaf_lock_cleared": 1, "sheaf_peer_parts_total": 1, "sheaf_equivocations_total": 1,
		"sheaf_chain_endpoint_believed": 1, "sheaf_chain_endpoint_finalized_block": 12, "sheaf_chain_endpoint_lies_total": 1, "sheaf_chain_disagreements_total": 3,
	}
	for name := range got {
		if strings.HasPrefix(name, "sheaf_") {
			require.Contains(t, wants, name, "nothing is known of what moves it")
		}
	}
	for name, want := range wants {
		require.Contains(t, got, name)
		require.InDelta(t, want, got[name], 0, name)
	}
}
