package node

import (
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

// metrics are the node's own figures, in a registry of its own.
type metrics struct {
	registry  *prometheus.Registry
	requests  *prometheus.CounterVec
	notes     *prometheus.CounterVec
	legs      *prometheus.HistogramVec
	finalized prometheus.Gauge
	blockTime prometheus.Gauge
	parts     *prometheus.CounterVec

	equivocations *prometheus.CounterVec

	mu    sync.Mutex
	known map[uint64]func() bool // whether this node leads a group
}

func newMetrics() *metrics {
	m := &metrics{
		registry:      prometheus.NewRegistry(),
		requests:      prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sheaf_requests_ended_total", Help: "Attempts that ended, by reason; empty is reported."}, []string{"reason"}),
		notes:         prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sheaf_messages_refused_total", Help: "Messages of rounds that were not counted, by reason."}, []string{"reason"}),
		legs:          prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "sheaf_leg_seconds", Help: "Time from an attempt's opening, as this node saw it, to the end of a leg: observe (its estimates are made), agree (its report is made).", Buckets: prometheus.ExponentialBuckets(0.1, 2, 14)}, []string{"leg"}),
		finalized:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "sheaf_chain_finalized_block", Help: "Newest finalized block that was read."}),
		blockTime:     prometheus.NewGauge(prometheus.GaugeOpts{Name: "sheaf_chain_finalized_time_seconds", Help: "Time of that block on chain, unix seconds."}),
		parts:         prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sheaf_peer_parts_total", Help: "What became of a peer's part in a phase of the attempts that ended: commit, reveal and sign; included, left_out (it came in time from its author, and the log's leader did not have it included), late, unused (no set was fixed) or absent."}, []string{"operator", "phase", "part"}),
		equivocations: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "sheaf_equivocations_total", Help: "Pairs of messages of one kind and attempt that an operator signed; each is a file in data_dir/evidence/equivocations."}, []string{"operator"}),
		known:         map[uint64]func() bool{},
	}
	m.registry.MustRegister(m.parts, m.equivocations, m.requests, m.notes, m.legs, m.finalized, m.blockTime,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sheaf_groups_led", Help: "Raft groups that this node leads."}, m.led))
	return m
}

func (m *metrics) handler() http.Handler {
	return promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{})
}

func (m *metrics) block(b chain.Block) {
	m.finalized.Set(float64(b.Number))
	m.blockTime.Set(float64(b.Time))
}

func (m *metrics) ended(reason oracle.Reason) { m.requests.WithLabelValues(string(reason)).Inc() }
func (m *metrics) noted(reason oracle.Reason) { m.notes.WithLabelValues(string(reason)).Inc() }

func (m *metrics) leg(name string, d time.Duration) {
	m.legs.WithLabelValues(name).Observe(d.Seconds())
}

func (m *metrics) leading(group uint64, leads func() bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.known[group] = leads
}

func (m *metrics) left(group uint64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.known, group)
}

func (m *metrics) led() (n float64) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, leads := range m.known {
		if leads() {
			n++
		}
	}
	return n
}

// standing is how the node stands in its committees.
type standing struct {
	epoch      uint64 // of the active committee, or of the jury where the operator has a seat there alone; 0 before the first
	members    int    // of it
	quorum     int    // of it
	seated     bool   // the operator is one of its members
	cleared    bool   // a quorum of it has acknowledged the node's start
	connected  int    // other members of it with a live connection
	committees int    // in which the node has something to do
	missing    int    // registered keys of the operator that it does not hold
	unable     int    // of them, those without which it does not answer
}

// watch adds what is read at each scrape. Quota is of the archive, in bytes.
func (m *metrics) watch(stands func() standing, archived func() int64, quota int64) {
	gauge := func(name, help string, value func() float64) {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, value))
	}
	truth := func(is bool) float64 {
		if is {
			return 1
		}
		return 0
	}
	gauge("sheaf_committee_epoch", "Epoch of the committee of which the other figures speak, as finalized blocks tell it: the active one, or the jury (above 2147483648) where the operator has a seat there alone; 0 before the first.", func() float64 { return float64(stands().epoch) })
	gauge("sheaf_committee_quorum", "Signatures that a report of that committee needs.", func() float64 { return float64(stands().quorum) })
	gauge("sheaf_committee_seated", "Whether the operator has a seat in that committee: 1 or 0.", func() float64 { return truth(stands().seated) })
	gauge("sheaf_committees_held", "Committees in which the node has something to do: the active one, the jury, and those of open attempts.", func() float64 { return float64(stands().committees) })
	gauge("sheaf_keys_missing", "Registered keys of the operator (signer of a seat, transmitter, TLS) that the node does not hold.", func() float64 { return float64(stands().missing) })
	gauge("sheaf_lock_cleared", "Whether a quorum of that committee has acknowledged the node's start: 1, or 0 while it signs nothing there.", func() float64 { return truth(stands().cleared) })
	gauge("sheaf_peers_connected", "Other members of that committee with a live connection.", func() float64 { return float64(stands().connected) })
	gauge("sheaf_archive_bytes", "Bytes of archived evidence.", func() float64 { return float64(archived()) })
	gauge("sheaf_archive_quota_bytes", "Most bytes that the evidence archive may hold; 0 is no bound.", func() float64 { return float64(quota) })
}
