package node_test

import (
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	"go.uber.org/zap/zaptest/observer"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/port"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// config is the configuration of the chain's first operator, with no products
// and no model.
func config(t *testing.T, c *chaintest.Chain) node.Config {
	t.Helper()
	dir := t.TempDir()
	require.NoError(t, c.Operators[0].WriteKeys(filepath.Join(dir, "keys"), "life"))
	for _, name := range []string{"terms", "parcels"} {
		require.NoError(t, os.Mkdir(filepath.Join(dir, name), 0o700))
	}
	cfg := node.Config{
		DataDir: filepath.Join(dir, "data"),
		Operator: node.OperatorConfig{
			Address: c.Operators[0].Member.Operator, SignerKey: filepath.Join(dir, "keys", "signer.json"), TransmitterKey: filepath.Join(dir, "keys", "transmitter.json"),
			TLSKey: filepath.Join(dir, "keys", "tls.json"), PasswordFile: filepath.Join(dir, "keys", "password"),
		},
		Chain: node.ChainConfig{
			URLs: []string{c.WSURL()}, ID: chaintest.ChainID, Hub: oracle.Address(c.At.Hub), Registry: oracle.Address(c.At.Registry),
			Policies: oracle.Address(c.At.Policies), FromBlock: c.At.FromBlock, Poll: node.Duration(50 * time.Millisecond),
		},
		Peers: node.PeersConfig{Listen: "127.0.0.1:0"}, API: node.APIConfig{Listen: free(t)},
		Products: node.ProductsConfig{TermsDir: filepath.Join(dir, "terms"), ParcelsDir: filepath.Join(dir, "parcels")},
		Sources: node.SourcesConfig{
			Weather:       []node.WeatherConfig{{Name: "agera5", Kind: "agera5", URL: "http://127.0.0.1:1/index.json"}},
			AllowLoopback: true, Tries: 1, RequestTimeout: node.Duration(time.Second), TaskBytes: 1 << 20,
		},
		Timing: node.TimingConfig{
			CommitBound: node.Duration(time.Second), RevealBound: node.Duration(time.Second), Delta: node.Duration(100 * time.Millisecond),
			Retry: node.Duration(100 * time.Millisecond), Slot: node.Duration(time.Second), Election: node.Duration(200 * time.Millisecond),
		},
		Log: node.LogConfig{Level: "info", Format: "json"},
	}
	require.NoError(t, cfg.Validate())
	return cfg
}

func free(t *testing.T) string {
	t.Helper()
	address, err := port.Free()
	require.NoError(t, err)
	return address
}

// life is a running node.
type life struct {
	t     *testing.T
	cfg   node.Config
	node  *node.Node
	stop  context.CancelFunc
	ended chan error
	said  *observer.ObservedLogs
}

func live(t *testing.T, cfg node.Config) *life {
	t.Helper()
	core, said := observer.New(zap.WarnLevel)
	n, err := node.Open(t.Context(), cfg, zap.New(core))
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	l := &life{t: t, cfg: cfg, node: n, stop: stop, ended: make(chan error, 1), said: said}
	go func() { l.ended <- n.Run(ctx) }()
	return l
}

// ask polls the node's API until an answer has a text.
func (l *life) ask(path, want string) {
	l.t.Helper()
	l.await(path, want, func(answer string) bool { return strings.Contains(answer, want) })
}

// count polls the node's metrics until one is at least so much. How often a
// node tries again is a matter of timing, so that a counter may pass a value unseen.
func (l *life) count(metric string, least uint64) {
	l.t.Helper()
	l.await("/metrics", fmt.Sprintf("%s of at least %d", metric, least), func(answer string) bool {
		value, told := read(answer, metric)
		return told && value >= float64(least)
	})
}

// value is a metric of the node now.
func (l *life) value(metric string) (v uint64) {
	l.t.Helper()
	l.await("/metrics", metric, func(answer string) bool {
		value, told := read(answer, metric)
		v = uint64(value)
		return told
	})
	return v
}

// read finds a metric, with its labels if it has any, in a node's answer.
func read(answer, metric string) (float64, bool) {
	for line := range strings.Lines(answer) {
		if value, ok := strings.CutPrefix(strings.TrimSpace(line), metric+" "); ok {
			v, err := strconv.ParseFloat(value, 64)
			return v, err == nil
		}
	}
	return 0, false
}

func (l *life) await(path, want string, ok func(answer string) bool) {
	l.t.Helper()
	tick, bound, last := time.NewTicker(20*time.Millisecond), time.After(30*time.Second), ""
	defer tick.Stop()
	for !ok(last) {
		response, err := http.Get("http://" + l.cfg.API.Listen + path)
		if err == nil {
			b, _ := io.ReadAll(response.Body)
			_ = response.Body.Close()
			last = string(b)
		}
		select {
		case <-tick.C:
		case err := <-l.ended:
			l.t.Fatalf("the node ended: %v", err)
		case <-bound:
			l.t.Fatalf("%s answers %q, want %q", path, last, want)
		}
	}
}

func (l *life) end() {
	l.t.Helper()
	l.stop()
	select {
	case err := <-l.ended:
		require.NoError(l.t, err)
	case <-time.After(30 * time.Second):
		l.t.Fatal("the node does not stop")
	}
	l.node.Close()
}

// TestNodeLeavesNothingRunning: a node with a request under way, and its raft
// group, peers and watchers with it, ends when asked, and starts again over
// what it left.
func TestNodeLeavesNothingRunning(t *testing.T) {
	c := chaintest.New(t)
	cfg := config(t, c)
	for range 2 {
		l := live(t, cfg)
		l.ask("/healthz", "alive")
		open(c)
		l.ask("/v1/requests", "terms_unknown")
		l.ask("/metrics", "sheaf_groups_led 0")
		l.end()
		http.DefaultClient.CloseIdleConnections()
		requireNoneOf(t, "oracle/node.", "consensus.(*Log)", "consensus/transport", "hashicorp/raft", "oracle/api.", "chain.(*Watcher)")
		for _, e := range l.said.All() {
			require.Less(t, e.Level, zap.ErrorLevel, "%s %v", e.Message, e.ContextMap())
		}
	}
}

// open has the admin open a request of a product that the node does not know.
func open(c *chaintest.Chain) {
	_, risks := oracletest.Request(1, 2)
	words := make([][32]byte, len(risks))
	for i, r := range risks {
		words[i] = r
	}
	start := uint64(chaintest.Genesis.Unix())
	c.Must(chaintest.Key("admin"), c.At.Hub, bindings.NewReportHub().PackOpen(uint8(oracle.KindMonitoring),
		oracletest.Hash("product"), oracletest.Hash("model"), words, start-86400, start, start+60*86400))
}

// requireNoneOf demands that no goroutine is left in code of these names. One
// that was told to end may take a moment for it.
func requireNoneOf(t *testing.T, names ...string) {
	t.Helper()
	tick, bound := time.NewTicker(20*time.Millisecond), time.After(10*time.Second)
	defer tick.Stop()
	for {
		all := make([]byte, 4<<20)
		left := ""
		for stack := range strings.SplitSeq(string(all[:runtime.Stack(all, true)]), "\n\n") {
			for _, name := range names {
				if strings.Contains(stack, name) && !strings.Contains(stack, "node_test.") && !strings.Contains(stack, "node.TestMain(") {
					left += stack + "\n\n"
				}
			}
		}
		if left == "" {
			return
		}
		select {
		case <-tick.C:
		case <-bound:
			t.Fatalf("goroutines are left:\n%s", left)
		}
	}
}
