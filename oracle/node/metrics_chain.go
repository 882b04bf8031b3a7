package node

import (
	"github.com/prometheus/client_golang/prometheus"

	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

// endpoints shows how the chain's endpoints are doing, read at each scrape.
func (m *metrics) endpoints(health func() []chain.Health) {
	m.registry.MustRegister(&endpoints{
		health:   health,
		believed: prometheus.NewDesc("sheaf_chain_endpoint_believed", "Whether an RPC endpoint answers, moves and says what another says: 1 or 0.", []string{"endpoint"}, nil),
		final:    prometheus.NewDesc("sheaf_chain_endpoint_finalized_block", "Newest finalized block that an RPC endpoint has told.", []string{"endpoint"}, nil),
		lies:     prometheus.NewDesc("sheaf_chain_endpoint_lies_total", "Times that two other RPC endpoints said otherwise.", []string{"endpoint"}, nil),
		splits:   prometheus.NewDesc("sheaf_chain_disagreements_total", "Times that RPC endpoints told different things of the same finalized blocks.", nil, nil),
	})
}

// endpoints is a Collector: the endpoints are those of the configuration.
type endpoints struct {
	health                        func() []chain.Health
	believed, final, lies, splits *prometheus.Desc
}

// Describe implements prometheus.Collector.
func (e *endpoints) Describe(out chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{e.believed, e.final, e.lies, e.splits} {
		out <- d
	}
}

// Collect implements prometheus.Collector. Endpoints of one host are one line.
func (e *endpoints) Collect(out chan<- prometheus.Metric) {
	type line struct {
		up          float64
		final, lies uint64
	}
	lines, splits := map[string]line{}, uint64(0)
	for _, h := range e.health() {
		l := lines[h.Endpoint]
		if h.Believed {
			l.up = 1
		}
		l.final, l.lies = max(l.final, h.Finalized), l.lies+h.Lies
		lines[h.Endpoint], splits = l, h.Splits
	}
	for name, l := range lines {
		out <- prometheus.MustNewConstMetric(e.believed, prometheus.GaugeValue, l.up, name)
		out <- prometheus.MustNewConstMetric(e.final, prometheus.GaugeValue, float64(l.final), name)
		out <- prometheus.MustNewConstMetric(e.lies, prometheus.CounterValue, float64(l.lies), name)
	}
	out <- prometheus.MustNewConstMetric(e.splits, prometheus.CounterValue, float64(splits))
}
