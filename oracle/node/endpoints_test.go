package node_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"
	"go.uber.org/zap/zaptest/observer"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
)

// liar is an endpoint before the chain's own that tells, while it lies, other bytes
// for some.
func liar(t *testing.T, target string, lies *atomic.Bool, truth, lie []byte) string {
	t.Helper()
	to, err := url.Parse(target)
	require.NoError(t, err)
	server := httptest.NewServer(&httputil.ReverseProxy{
		Rewrite: func(r *httputil.ProxyRequest) {
			r.SetURL(to)
			r.Out.Header.Del("Accept-Encoding")
		},
		Transport: &http.Transport{DisableCompression: true},
		ModifyResponse: func(res *http.Response) error {
			body, err := io.ReadAll(res.Body)
			if err != nil {
				return err
			}
			if lies.Load() {
				body = bytes.ReplaceAll(body, truth, lie)
			}
			res.Body, res.ContentLength = io.NopCloser(bytes.NewReader(body)), int64(len(body))
			res.Header.Set("Content-Length", strconv.Itoa(len(body)))
			return nil
		},
	})
	t.Cleanup(server.Close)
	return server.URL
}

// saidReason says whether an error with a reason was logged.
func saidReason(said *observer.ObservedLogs, reason oracle.Reason) bool {
	for _, e := range said.All() {
		for _, f := range e.Context {
			if err, ok := f.Interface.(error); ok && errors.Is(err, reason) {
				return true
			}
		}
	}
	return false
}

// TestEndpointsThatLieOrGoAwayAreSeen: one that says of the registry what two others
// do not is left out, one that goes away is done without, and each is told by its
// metric and its reason. The node goes on.
func TestEndpointsThatLieOrGoAwayAreSeen(t *testing.T) {
	c := chaintest.New(t)
	rewired := c.Operators[1].WithTLS("rewired")
	truth, lie := hex.EncodeToString(rewired.Member.TLSKey[:]), hex.EncodeToString(make([]byte, 32))
	var lies atomic.Bool
	lies.Store(true)
	lying, away := liar(t, c.HTTPURL(), &lies, []byte(truth), []byte(lie)), chaintest.NewProxy(t, c.WSURL())
	gone := "ws://" + away.Addr()
	cfg := config(t, c)
	cfg.Chain.URLs = []string{gone, lying, c.HTTPURL()}
	l := live(t, cfg)
	metric := func(name, endpoint string, want int) {
		t.Helper()
		l.ask("/metrics", fmt.Sprintf("%s{endpoint=%q} %d\n", name, endpoint, want))
	}
	for _, url := range cfg.Chain.URLs {
		metric("sheaf_chain_endpoint_believed", url, 1)
	}
	l.ask("/metrics", "sheaf_chain_disagreements_total 0\n")
	c.SetKeys(rewired)
	metric("sheaf_chain_endpoint_lies_total", lying, 1)
	metric("sheaf_chain_endpoint_believed", lying, 0)
	l.count("sheaf_chain_disagreements_total", 1)
	require.True(t, saidReason(l.said, oracle.ReasonChainDisagrees))

	away.Cut()
	metric("sheaf_chain_endpoint_believed", gone, 0)
	open(c)
	l.ask("/v1/requests", "terms_unknown")
	require.True(t, saidReason(l.said, oracle.ReasonChainDown))
	l.end()
}

// TestTwoEndpointsThatDifferStopTheNode until they agree: it acts on nothing that it
// cannot be sure of.
func TestTwoEndpointsThatDifferStopTheNode(t *testing.T) {
	c := chaintest.New(t)
	rewired := c.Operators[1].WithTLS("rewired")
	truth, lie := hex.EncodeToString(rewired.Member.TLSKey[:]), hex.EncodeToString(make([]byte, 32))
	var lies atomic.Bool
	lies.Store(true)
	cfg := config(t, c)
	cfg.Chain.URLs = []string{liar(t, c.HTTPURL(), &lies, []byte(truth), []byte(lie)), c.HTTPURL()}
	l := live(t, cfg)
	l.ask("/metrics", "sheaf_committee_epoch 1\n")
	c.SetKeys(rewired)
	c.Seat(c.Operators[0], rewired, c.Operators[2], c.Operators[3])
	open(c)
	l.count("sheaf_chain_disagreements_total", 2) // it has tried again
	l.ask("/v1/requests", `"requests":[]`)
	l.ask("/metrics", "sheaf_committee_epoch 1\n")
	require.True(t, saidReason(l.said, oracle.ReasonChainDisagrees))
	lies.Store(false)
	l.ask("/v1/requests", "terms_unknown")
	l.ask("/metrics", "sheaf_committee_epoch 2\n")
	l.end()
}

// laggard is an endpoint before the chain's own that tells the same finalized block
// again and again while it lags.
func laggard(t *testing.T, target string, lags *atomic.Bool) string {
	t.Helper()
	var mu sync.Mutex
	var newest json.RawMessage
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		upstream, err := http.Post(target, "application/json", bytes.NewReader(body))
		if err != nil {
			return
		}
		defer upstream.Body.Close()
		reply, err := io.ReadAll(upstream.Body)
		if err != nil {
			return
		}
		var answer map[string]json.RawMessage
		if bytes.Contains(body, []byte(`"finalized"`)) && json.Unmarshal(reply, &answer) == nil {
			mu.Lock()
			if newest == nil || !lags.Load() {
				newest = answer["result"]
			}
			answer["result"] = newest
			mu.Unlock()
			reply, _ = json.Marshal(answer)
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(reply)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// TestALaggingEndpointIsSeenAndHoldsNobodyUp: its metric stays behind, the other two
// are enough, and it is believed again where it is.
func TestALaggingEndpointIsSeenAndHoldsNobodyUp(t *testing.T) {
	c := chaintest.New(t)
	var lags atomic.Bool
	lagging := laggard(t, c.HTTPURL(), &lags)
	cfg := config(t, c)
	cfg.Chain.URLs = []string{c.WSURL(), lagging, c.HTTPURL()}
	l := live(t, cfg)
	final := func(url string) uint64 {
		return l.value(fmt.Sprintf("sheaf_chain_endpoint_finalized_block{endpoint=%q}", url))
	}
	l.ask("/metrics", "sheaf_committee_epoch 1\n")
	lags.Store(true)
	c.Finalize()
	open(c)
	l.ask("/v1/requests", "terms_unknown")
	stays := final(lagging)
	require.Greater(t, final(c.WSURL()), stays)
	c.Finalize()
	l.count("sheaf_chain_finalized_block", stays+2)
	require.Equal(t, stays, final(lagging))
	l.ask("/metrics", fmt.Sprintf("sheaf_chain_endpoint_lies_total{endpoint=%q} 0\n", lagging))
	l.ask("/metrics", "sheaf_chain_disagreements_total 0\n")
	lags.Store(false)
	c.Finalize()
	l.count(fmt.Sprintf("sheaf_chain_endpoint_finalized_block{endpoint=%q}", lagging), stays+1)
	l.end()
}
