package node

import (
	"net/http"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/sheaf-oracle/sheaf/consensus/transport"
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

// figures are settled for as long as the node runs.
type figures struct {
	quorum int   // of the committee
	quota  int64 // of the archive, bytes
}

// watch adds what is read at each scrape.
func (m *metrics) watch(peers func() []transport.Status, archived func() int64, fixed figures, cleared func() bool) {
	m.registry.MustRegister(
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sheaf_committee_quorum", Help: "Signatures that a report of the committee needs."}, func() float64 { return float64(fixed.quorum) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sheaf_archive_quota_bytes", Help: "Most bytes that the evidence archive may hold; 0 is no bound."}, func() float64 { return float64(fixed.quota) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sheaf_lock_cleared", Help: "Whether a quorum has acknowledged the node's start: 1, or 0 while it signs nothing."}, func() float64 {
			if cleared() {
				return 1
			}
			return 0
		}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sheaf_peers_connected", Help: "Committee members with a live connection."}, func() (n float64) {
			for _, p := range peers() {
				if p.Connected {
					n++
				}
			}
			return n
		}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "sheaf_archive_bytes", Help: "Bytes of archived evidence."}, func() float64 { return float64(archived()) }),
	)
}
