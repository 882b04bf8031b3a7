package node

import (
	"fmt"
	"io"

	"github.com/goccy/go-yaml"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// alert is a Prometheus alerting rule over a node's own metrics.
type alert struct {
	name, expr, wait string
	urgent           bool
	says             string
	about            oracle.Reason // page of the runbook
}

// alerts are for one node; labels of the scrape (instance, job) stay.
var alerts = []alert{
	{"SheafNodeDown", `up{job="sheaf"} == 0`, "2m", true, "The node does not answer.", oracle.ReasonChainDown},
	{"SheafChainStale", `time() - sheaf_chain_finalized_time_seconds > 1800`, "5m", true, "The newest finalized block that was read is older than half an hour.", oracle.ReasonChainDown},
	{"SheafChainStandsStill", `changes(sheaf_chain_finalized_block[30m]) == 0`, "5m", true, "No new finalized block was acted on for half an hour.", oracle.ReasonChainGap},
	{"SheafChainDisagreement", `increase(sheaf_chain_disagreements_total[15m]) > 0`, "0m", true, "RPC endpoints told different things of the same finalized blocks.", oracle.ReasonChainDisagrees},
	{"SheafChainEndpointOut", `sheaf_chain_endpoint_believed == 0`, "15m", false, "RPC endpoint {{ $labels.endpoint }} is silent, stands still or was found wrong.", oracle.ReasonChainDown},
	{"SheafPeersMissing", `sheaf_peers_connected < sheaf_committee_quorum - 1 and sheaf_committee_seated == 1`, "5m", true, "Fewer peers are connected than a quorum needs.", oracle.ReasonNoQuorum},
	{"SheafStartNotAcknowledged", `sheaf_lock_cleared == 0 and sheaf_committee_seated == 1`, "5m", true, "No quorum has acknowledged the node's start: it signs nothing.", oracle.ReasonLockUncleared},
	{"SheafKeyMissing", `sheaf_keys_missing > 0`, "5m", true, "The registry names a key of this operator that the node does not hold.", oracle.ReasonNotSeated},
	{"SheafSeatLost", `sheaf_committee_seated < sheaf_committee_seated offset 1h`, "0m", false, "The operator has no seat in the active committee any more.", oracle.ReasonNotSeated},
	{"SheafAttemptsWithoutReport", `increase(sheaf_requests_ended_total{reason="superseded"}[1h]) > 2`, "0m", true, "Several attempts of the last hour brought no report.", oracle.ReasonNoQuorum},
	{"SheafRequestFailed", `increase(sheaf_requests_ended_total{reason="failed"}[1h]) > 0`, "0m", true, "A request ended without a report.", oracle.ReasonFailed},
	{"SheafLockRefused", `increase(sheaf_messages_refused_total{reason="lock_refused"}[1h]) > 0`, "0m", true, "The sign-once lock refused a second message: another node of this operator may run.", oracle.ReasonLockRefused},
	{"SheafEquivocation", `increase(sheaf_equivocations_total[1h]) > 0`, "0m", true, "Operator {{ $labels.operator }} signed two messages of one kind; the evidence is a file.", oracle.ReasonEquivocation},
	{"SheafCensorship", `sum by (operator) (increase(sheaf_peer_parts_total{part="left_out"}[24h])) > 2`, "0m", false, "Parts of operator {{ $labels.operator }} came in time and were left out of the log.", oracle.ReasonNoRevealQuorum},
	{"SheafPeerAbsent", `sum by (operator) (increase(sheaf_peer_parts_total{part="absent",phase="commit"}[24h])) > 5`, "0m", false, "Operator {{ $labels.operator }} takes no part.", oracle.ReasonNoCommitQuorum},
	{"SheafSlowAnswers", `histogram_quantile(0.9, sum by (le) (rate(sheaf_leg_seconds_bucket{leg="observe"}[6h]))) > 90`, "15m", false, "One answer in ten takes longer than a minute and a half.", oracle.ReasonLate},
	{"SheafInvalidMessages", `increase(sheaf_messages_refused_total{reason="invalid_message"}[10m]) > 100`, "0m", false, "A peer sends messages that break rules.", oracle.ReasonInvalidMessage},
	{"SheafArchiveGrows", `predict_linear(sheaf_archive_bytes[1d], 7 * 86400) > sheaf_archive_quota_bytes > 0`, "1h", false, "The evidence archive reaches its quota within a week.", oracle.ReasonArchiveFull},
}

// WriteAlerts writes the alerting rules as a Prometheus rule file.
func WriteAlerts(w io.Writer) error {
	type rule struct {
		Alert       string            `yaml:"alert"`
		Expr        string            `yaml:"expr"`
		For         string            `yaml:"for"`
		Labels      map[string]string `yaml:"labels"`
		Annotations map[string]string `yaml:"annotations"`
	}
	rules := make([]rule, len(alerts))
	for i, a := range alerts {
		severity := "warning"
		if a.urgent {
			severity = "critical"
		}
		rules[i] = rule{
			a.name, a.expr, a.wait,
			map[string]string{"severity": severity},
			map[string]string{"summary": a.says, "runbook": "oracle/node/runbook/" + string(a.about) + ".md"},
		}
	}
	text, err := yaml.Marshal(map[string]any{"groups": []map[string]any{{"name": "sheaf", "rules": rules}}})
	if err != nil {
		return fmt.Errorf("write alerts: %w", err)
	}
	if _, err := fmt.Fprintf(w, "# Alerting rules of a Sheaf node, for Prometheus; written from alerts.go by `sheaf node alerts`.\n%s", text); err != nil {
		return fmt.Errorf("write alerts: %w", err)
	}
	return nil
}
