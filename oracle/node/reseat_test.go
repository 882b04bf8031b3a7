package node_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// sluice lets requests through to the feeds, or holds them.
type sluice struct {
	next http.Handler

	mu   sync.Mutex
	open chan struct{} // closed: everything passes
	held chan struct{} // one token per held request
}

func newSluice(next http.Handler) *sluice {
	return &sluice{next: next, open: make(chan struct{}), held: make(chan struct{}, 1024)}
}

func (s *sluice) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	open := s.open
	s.mu.Unlock()
	select {
	case <-open:
	default:
		s.held <- struct{}{}
		select {
		case <-open:
		case <-r.Context().Done():
			return
		}
	}
	s.next.ServeHTTP(w, r)
}

// league is operators on one chain whose nodes answer for rain over one field.
type league struct {
	t      *testing.T
	chain  *chaintest.Chain
	hub    *chain.Hub
	feeds  *sluice
	sheet  terms.Sheet
	parcel terms.ParcelRecord
	url    string
	dirs   map[oracle.Address]string

	catalogues []node.CatalogueConfig // that the nodes read, beside the weather
}

// newLeague lets requests reach the feeds, or what stands before them, when its
// sluice is open.
func newLeague(t *testing.T, before http.Handler) *league {
	t.Helper()
	w := newWorld(t)
	if before == nil {
		before = w.feeds
	}
	l := &league{
		t: t, feeds: newSluice(before), sheet: w.rain, parcel: w.all[0], dirs: map[oracle.Address]string{},
		chain: chaintest.NewWith(t, func(p *deploy.Params) { p.AttemptDuration = 7200 }), // 144 s of blocks
	}
	server := httptest.NewServer(l.feeds)
	t.Cleanup(server.Close)
	l.url = server.URL
	require.NoError(t, l.chain.Advance(l.chain.Ctx, w.rain.Window.End.Add(24*time.Hour)))
	client, err := chain.Connect(l.chain.Ctx, chain.Config{
		URLs: []string{l.chain.WSURL()}, ChainID: chaintest.ChainID, Hub: oracle.Address(l.chain.At.Hub), Registry: oracle.Address(l.chain.At.Registry),
	})
	require.NoError(t, err)
	t.Cleanup(client.Close)
	l.hub = chain.NewHub(client, nil)
	return l
}

// enlist writes an operator's files and returns its node's configuration.
func (l *league) enlist(o chaintest.Operator) node.Config {
	l.t.Helper()
	dir := l.t.TempDir()
	l.dirs[o.Member.Operator] = dir
	require.NoError(l.t, o.WriteKeys(filepath.Join(dir, "keys"), "league"))
	for name, value := range map[string]any{
		"terms/rain.json": l.sheet, "parcels/parcels.json": map[string]any{"format": "sheaf/parcels/1", "parcels": []terms.ParcelRecord{l.parcel}},
	} {
		b, err := json.Marshal(value)
		require.NoError(l.t, err)
		require.NoError(l.t, os.MkdirAll(filepath.Dir(filepath.Join(dir, name)), 0o700))
		require.NoError(l.t, os.WriteFile(filepath.Join(dir, name), b, 0o600))
	}
	path := func(name string) string { return filepath.Join(dir, name) }
	cfg := node.Config{
		DataDir: path("data"),
		Operator: node.OperatorConfig{
			Address: o.Member.Operator, SignerKey: path("keys/signer.json"), TransmitterKey: path("keys/transmitter.json"),
			TLSKey: path("keys/tls.json"), KeysDir: path("keys"), PasswordFile: path("keys/password"),
		},
		Chain: node.ChainConfig{
			URLs: []string{l.chain.WSURL()}, ID: chaintest.ChainID, Hub: oracle.Address(l.chain.At.Hub), Registry: oracle.Address(l.chain.At.Registry),
			FromBlock: l.chain.At.FromBlock, Poll: node.Duration(50 * time.Millisecond),
		},
		Peers: node.PeersConfig{Listen: o.Member.Endpoint}, API: node.APIConfig{Listen: free(l.t)},
		Products: node.ProductsConfig{TermsDir: path("terms"), ParcelsDir: path("parcels")},
		Sources: node.SourcesConfig{
			Catalogues:    l.catalogues,
			Weather:       []node.WeatherConfig{{Name: "agera5", Kind: "agera5", URL: l.url + "/agera5/v1/index.json"}},
			AllowLoopback: true, Tries: 1, RequestTimeout: node.Duration(time.Minute), TaskBytes: 256 << 20,
		},
		Timing: node.TimingConfig{
			CommitBound: node.Duration(2 * time.Second), RevealBound: node.Duration(time.Second), Delta: node.Duration(200 * time.Millisecond),
			Retry: node.Duration(200 * time.Millisecond), Slot: node.Duration(500 * time.Millisecond), Election: node.Duration(400 * time.Millisecond),
		},
		Log: node.LogConfig{Level: "info", Format: "json"},
	}
	require.NoError(l.t, cfg.Validate())
	return cfg
}

// hand puts an operator's keys where its running node finds them.
func (l *league) hand(o chaintest.Operator) {
	l.t.Helper()
	require.NoError(l.t, o.WriteKeys(filepath.Join(l.dirs[o.Member.Operator], "keys", "next"), "league"))
}

// ask opens a request for the field's rain; requests are numbered from 1.
func (l *league) ask(number uint64) (id [32]byte) {
	l.t.Helper()
	product, err := l.sheet.Hash()
	require.NoError(l.t, err)
	digest, err := l.sheet.ModelDigest()
	require.NoError(l.t, err)
	parcel, err := l.parcel.Parcel(product)
	require.NoError(l.t, err)
	end := uint64(l.sheet.Window.End.Unix())
	l.chain.Must(chaintest.Key("admin"), l.chain.At.Hub, bindings.NewReportHub().PackOpen(uint8(oracle.KindMonitoring),
		product, digest, [][32]byte{parcel.Risk}, uint64(l.sheet.Window.Start.Unix()), end, end+40*86400))
	id[31] = byte(number)
	return id
}

// reported waits until a request is, and returns its last attempt.
func (l *league) reported(id [32]byte) oracle.Attempt {
	l.t.Helper()
	tick, bound := time.NewTicker(50*time.Millisecond), time.After(time.Minute)
	defer tick.Stop()
	for {
		state, err := l.hub.State(l.chain.Ctx, chain.Finalized, id)
		if err == nil && state == chain.StateReported {
			break
		}
		select {
		case <-tick.C:
		case <-bound:
			l.t.Fatalf("request %d is %s, %v", id[31], state, err)
		}
	}
	attempt, err := l.hub.Attempt(l.chain.Ctx, chain.Finalized, id)
	require.NoError(l.t, err)
	return attempt
}

// keeps waits until an operator has so many folders of raft groups.
func (l *league) keeps(o chaintest.Operator, want int) {
	l.t.Helper()
	tick, bound := time.NewTicker(50*time.Millisecond), time.After(20*time.Second)
	defer tick.Stop()
	for {
		folders, _ := os.ReadDir(filepath.Join(l.dirs[o.Member.Operator], "data", "groups"))
		if len(folders) == want {
			return
		}
		select {
		case <-tick.C:
		case <-bound:
			l.t.Fatalf("operator %s keeps %v: want %d", o.Member.Operator, folders, want)
		}
	}
}

// TestACommitteeIsReplacedWhileARequestIsOpen: one member goes, one comes, one has
// another signer and one another key of its connections. The open attempt ends with
// its own committee, the next request with the new one, and no node is started again.
func TestACommitteeIsReplacedWhileARequestIsOpen(t *testing.T) {
	if testing.Short() {
		t.Skip("runs five nodes")
	}
	l := newLeague(t, nil)
	ops := append([]chaintest.Operator{}, l.chain.Operators...)
	for i := range ops {
		ops[i].Member.Endpoint = free(t)
	}
	newcomer := chaintest.Newcomer(free(t))
	l.chain.SetKeys(ops...)
	l.chain.Enrol(newcomer)
	l.chain.Finalize()
	var nodes []*life
	for _, o := range append(ops, newcomer) {
		nodes = append(nodes, live(t, l.enlist(o)))
	}
	leaver, signs, connects, stays, comes := nodes[0], nodes[1], nodes[2], nodes[3], nodes[4]
	for _, n := range nodes[:4] {
		n.ask("/readyz", "ready")
		n.ask("/metrics", "sheaf_lock_cleared 1")
	}
	comes.ask("/readyz", "no seat in the committee of epoch 1")

	first := l.ask(1)
	for range 4 {
		<-l.feeds.held // each member is at work on it
	}
	rotated, rewired := ops[1].WithSigner("rotated"), ops[2].WithTLS("rewired")
	l.hand(rotated)
	l.hand(rewired)
	l.chain.SetKeys(rotated, rewired)
	l.chain.Seat(rotated, rewired, ops[3], newcomer)
	for _, n := range nodes {
		n.ask("/metrics", "sheaf_committee_epoch 2")
		n.ask("/metrics", "sheaf_keys_missing 0")
	}
	leaver.ask("/metrics", "sheaf_committee_seated 0")
	leaver.ask("/metrics", "sheaf_committees_held 2")
	for _, n := range nodes[1:] {
		n.ask("/metrics", "sheaf_lock_cleared 1")
		n.ask("/metrics", "sheaf_peers_connected 3")
	}

	close(l.feeds.open)
	attempt := l.reported(first)
	require.Equal(t, [2]uint64{0, 1}, [2]uint64{uint64(attempt.Attempt), attempt.Epoch}, "the open attempt keeps its committee")
	for _, n := range nodes {
		n.ask("/metrics", "sheaf_committees_held 1")
	}
	leaver.ask("/readyz", "no seat in the committee of epoch 2")
	leaver.ask("/metrics", "sheaf_peers_connected 0")

	stays.end() // from here on each of the other three is needed
	second := l.ask(2)
	attempt = l.reported(second)
	require.Equal(t, [2]uint64{0, 2}, [2]uint64{uint64(attempt.Attempt), attempt.Epoch})
	for _, n := range []*life{signs, connects, comes} {
		n.ask("/metrics", `sheaf_leg_seconds_count{leg="agree"}`)
		for _, o := range []chaintest.Operator{rotated, rewired, newcomer} {
			if o.Member.Operator != n.cfg.Operator.Address {
				n.ask("/metrics", fmt.Sprintf(`sheaf_peer_parts_total{operator="%s",part="included",phase="reveal"}`, o.Member.Operator))
			}
		}
	}
	requireFiguresOfWork(t, l.chain.WSURL(), signs, connects, comes)
	for i, o := range []chaintest.Operator{ops[0], ops[1], ops[2]} {
		l.keeps(o, min(i, 1))
	}
	signs.end()
	signs = live(t, signs.cfg) // the old signer is in the file that the configuration names
	signs.ask("/readyz", "ready")
	endQuietly(t, leaver, signs, connects, comes)
}

// requireFiguresOfWork: what three members of a committee of four, which have reported
// a request without the fourth, tell of themselves.
func requireFiguresOfWork(t *testing.T, endpoint string, nodes ...*life) {
	t.Helper()
	led := uint64(0)
	for _, n := range nodes {
		for metric, least := range map[string]uint64{
			`sheaf_requests_ended_total{reason=""}`: 1, `sheaf_leg_seconds_count{leg="observe"}`: 1, `sheaf_leg_seconds_count{leg="agree"}`: 1,
			"sheaf_chain_finalized_block": 1, "sheaf_chain_finalized_time_seconds": uint64(chaintest.Genesis.Unix()), "sheaf_archive_bytes": 1,
			fmt.Sprintf("sheaf_chain_endpoint_finalized_block{endpoint=%q}", endpoint): 1,
		} {
			n.count(metric, least)
		}
		for metric, want := range map[string]uint64{
			"sheaf_committee_epoch": 2, "sheaf_committee_quorum": 3, "sheaf_committee_seated": 1, "sheaf_committees_held": 1, "sheaf_keys_missing": 0,
			"sheaf_lock_cleared": 1, "sheaf_peers_connected": 2, "sheaf_archive_quota_bytes": uint64(n.cfg.Archive.QuotaBytes),
			fmt.Sprintf("sheaf_chain_endpoint_believed{endpoint=%q}", endpoint): 1, fmt.Sprintf("sheaf_chain_endpoint_lies_total{endpoint=%q}", endpoint): 0,
			"sheaf_chain_disagreements_total": 0,
		} {
			n.ask("/metrics", fmt.Sprintf("\n%s %d\n", metric, want))
		}
		led += n.value("sheaf_groups_led")
	}
	require.LessOrEqual(t, led, uint64(1), "one group, one leader")
}

// endQuietly ends nodes that have found no operator to have signed twice, and have
// met no error.
func endQuietly(t *testing.T, nodes ...*life) {
	t.Helper()
	for _, n := range nodes {
		n.end()
		require.Empty(t, n.said.FilterMessage("operator signed two messages of one kind").All())
		for _, e := range n.said.All() {
			require.Less(t, e.Level, zap.ErrorLevel, "%s %v", e.Message, e.ContextMap())
		}
	}
}
