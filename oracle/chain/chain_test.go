package chain

import (
	"context"
	"errors"
	"net/http/httptest"
	"net/url"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"
	"go.uber.org/zap/zapcore"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

const testPoll = 10 * time.Millisecond

// world is a chain with the contracts on it and a client of them.
type world struct {
	*chaintest.Chain
	client *Client
}

func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{Chain: chaintest.New(t)}
	w.client = w.connect(w.WSURL())
	return w
}

func (w *world) config(urls ...string) Config {
	return Config{
		URLs: urls, ChainID: chaintest.ChainID, Hub: oracle.Address(w.At.Hub),
		Registry: oracle.Address(w.At.Registry), Policies: oracle.Address(w.At.Policies),
	}
}

func (w *world) connect(urls ...string) *Client {
	w.T.Helper()
	client, err := Connect(w.Ctx, w.config(urls...))
	require.NoError(w.T, err)
	w.T.Cleanup(client.Close)
	return client
}

// open has the admin open a monitoring request of n risks whose window has ended.
func (w *world) open(n int) {
	w.T.Helper()
	_, risks := oracletest.Request(1, n)
	start := uint64(chaintest.Genesis.Unix())
	w.Must(chaintest.Key("admin"), w.At.Hub, bindings.NewReportHub().PackOpen(uint8(oracle.KindMonitoring),
		oracletest.Hash("product"), oracletest.Hash("model"), wordsFor(risks), start-86400, start, start+60*86400))
}

// watch runs a watcher until the test ends and hands out its events.
func (w *world) watch(client *Client, from uint64, log *zap.Logger) <-chan Event {
	w.T.Helper()
	events := make(chan Event, 1024)
	ctx, cancel := context.WithCancel(w.Ctx)
	ended := make(chan error, 1)
	go func() {
		ended <- NewWatcher(client, from, testPoll, log).Run(ctx, func(ctx context.Context, e Event) error {
			select {
			case events <- e:
			case <-ctx.Done(): // the test has failed and takes no more
			}
			return nil
		})
	}()
	w.T.Cleanup(func() {
		cancel()
		require.NoError(w.T, <-ended)
	})
	return events
}

// next is the next event of a kind, with those before it dropped.
func next[E Event](w *world, events <-chan Event) E {
	w.T.Helper()
	for {
		select {
		case e := <-events:
			if wanted, ok := e.(E); ok {
				return wanted
			}
		case <-w.Ctx.Done():
			var none E
			w.T.Fatalf("no %T was delivered", none)
		}
	}
}

// awaitLog returns a logger and a channel that gets each of its messages.
func awaitLog() (*zap.Logger, <-chan string) {
	said := make(chan string, 1024)
	core := zapcore.NewCore(zapcore.NewJSONEncoder(zapcore.EncoderConfig{}), zapcore.AddSync(discard{}), zap.DebugLevel)
	return zap.New(core, zap.Hooks(func(e zapcore.Entry) error {
		select {
		case said <- e.Message:
		default: // nobody listens any more
		}
		return nil
	})), said
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }

func (w *world) hears(said <-chan string, want string) {
	w.T.Helper()
	for {
		select {
		case got := <-said:
			if got == want {
				return
			}
		case <-w.Ctx.Done():
			w.T.Fatalf("%q was never logged", want)
		}
	}
}

func TestConnectRefusesInASentence(t *testing.T) {
	w := newWorld(t)
	good := w.config(w.HTTPURL())
	for name, tc := range map[string]struct {
		spoil func(*Config)
		want  string
		down  bool
	}{
		"no url":         {func(c *Config) { c.URLs = nil }, "chain.urls is empty", false},
		"nobody there":   {func(c *Config) { c.URLs = []string{"http://127.0.0.1:1"} }, "chain endpoint http://127.0.0.1:1: ", true},
		"no scheme":      {func(c *Config) { c.URLs = []string{"127.0.0.1"} }, "chain endpoint", true},
		"secret in url":  {func(c *Config) { c.URLs = []string{"http://user:hush@127.0.0.1:1/hush?key=hush"} }, "http://127.0.0.1:1", true},
		"wrong chain":    {func(c *Config) { c.ChainID = 5 }, "it serves chain 31337: chain.id is 5", true},
		"no hub":         {func(c *Config) { c.Hub = oracletest.Address("x") }, "chain.hub 0x", false},
		"no registry":    {func(c *Config) { c.Registry = oracletest.Address("x") }, "there is no contract at this address on chain 31337", false},
		"no policies":    {func(c *Config) { c.Policies = oracletest.Address("x") }, "chain.policies 0x", false},
		"not a hub":      {func(c *Config) { c.Hub = c.Policies }, "is not a ReportHub of Sheaf", false},
		"other registry": {func(c *Config) { c.Registry = c.Policies }, "uses registry", false},
	} {
		cfg := good
		tc.spoil(&cfg)
		_, err := Connect(w.Ctx, cfg)
		require.ErrorContains(t, err, tc.want, name)
		require.NotContains(t, err.Error(), "hush", name)
		require.Equal(t, tc.down, isDown(err), name)
	}
	good.Policies = oracle.Address{}
	client, err := Connect(w.Ctx, good)
	require.NoError(t, err, "a node may go without a policy book")
	client.Close()
}

func TestConnectTakesTheFirstThatServes(t *testing.T) {
	w := newWorld(t)
	client := w.connect("ws://127.0.0.1:1", w.HTTPURL())
	now, err := client.Now(w.Ctx, Finalized)
	require.NoError(t, err)
	require.GreaterOrEqual(t, now.Time, uint64(chaintest.Genesis.Unix()))
}

func TestClientGoesToTheNextEndpoint(t *testing.T) {
	w := newWorld(t)
	proxy := chaintest.NewProxy(t, w.WSURL())
	client := w.connect("ws://"+proxy.Addr(), w.HTTPURL())
	_, err := client.Now(w.Ctx, Latest)
	require.NoError(t, err)
	proxy.Cut()
	var failed int
	for {
		if _, err = client.Now(w.Ctx, Latest); err == nil {
			break
		}
		require.True(t, isDown(err), err)
		failed++
	}
	require.LessOrEqual(t, failed, 1, "one exchange is lost, the next endpoint has the rest")
}

func isDown(err error) bool { return errors.Is(err, oracle.ReasonChainDown) }

// tamper is an endpoint over HTTP that changes answers on their way.
func tamper(t *testing.T, target string, change func([]byte) []byte) *httptest.Server {
	t.Helper()
	to, err := url.Parse(target)
	require.NoError(t, err)
	server := httptest.NewServer(rewriter(to, change))
	t.Cleanup(server.Close)
	return server
}

func TestWatcherDeliversTheLifeOfRequests(t *testing.T) {
	w := newWorld(t)
	events := w.watch(w.client, w.At.FromBlock, zap.NewNop())
	w.open(3)
	opened := next[RequestOpened](w, events)
	require.Equal(t, opened.Request.Hash(), opened.Hash)
	require.Equal(t, oracle.RisksHash(opened.Risks), opened.Request.RisksHash)
	require.Len(t, opened.Risks, 3)
	require.Equal(t, w.Admin.Address(), opened.Request.Consumer)

	attempt := next[AttemptOpened](w, events)
	require.Equal(t, opened.Block, attempt.Block)
	require.Equal(t, opened.Request.ID, attempt.RequestID)
	require.Equal(t, oracle.Context{RequestHash: opened.Hash}, attempt.Attempt.Context)
	require.Equal(t, uint64(1), attempt.Attempt.Epoch)
	require.Equal(t, attempt.Block.Time+120, attempt.Attempt.Deadline)
	header, err := w.Eth.HeaderByHash(w.Ctx, common.Hash(attempt.Block.Hash))
	require.NoError(t, err)
	require.Equal(t, attempt.Block.Time, header.Time)
	require.Equal(t, opened.Request.Anchor, oracle.Hash(header.ParentHash))

	sender := NewTransactor(w.client, w.Admin, TransactorConfig{})
	report := w.Attest(opened.Request, attempt.Attempt, opened.Risks, 3)
	_, err = NewHub(w.client, sender).Submit(w.Ctx, report)
	require.NoError(t, err)
	accepted := next[ReportAccepted](w, events)
	require.Equal(t, report.Report.OutcomeRoot, accepted.OutcomeRoot)
	require.Equal(t, w.client.Domain().Digest(report.Report.StructHash()), accepted.Digest)
	require.Equal(t, uint32(0b111), accepted.Signers)
	require.Equal(t, w.Admin.Address(), accepted.Submitter)

	w.open(1)
	failing := next[AttemptOpened](w, events)
	require.NoError(t, w.Advance(w.Ctx, chaintest.Genesis.Add(366*24*time.Hour)))
	_, err = NewHub(w.client, sender).Fail(w.Ctx, failing.RequestID)
	require.NoError(t, err)
	failed := next[RequestFailed](w, events)
	require.Equal(t, failing.RequestID, failed.RequestID)
	require.Equal(t, failing.Attempt.RequestHash, failed.Hash)
}

func TestWatcherResumesAfterWhatWasDelivered(t *testing.T) {
	w := newWorld(t)
	first := w.watch(w.client, w.At.FromBlock, zap.NewNop())
	w.open(1)
	id := next[RequestOpened](w, first).Request.ID
	done := next[Advanced](w, first).Block
	w.open(2)
	second := w.watch(w.client, done.Number+1, zap.NewNop())
	opened := next[RequestOpened](w, second)
	require.Len(t, opened.Risks, 2, "what was delivered is not delivered again")

	again, err := w.client.Opened(w.Ctx, id, w.At.FromBlock)
	require.NoError(t, err)
	require.Len(t, again, 2)
	require.Equal(t, id, again[0].(RequestOpened).Request.ID)
	require.Equal(t, id, again[1].(AttemptOpened).RequestID)
}

func TestWatcherDeliversInOrderAndOnce(t *testing.T) {
	w := newWorld(t)
	const requests = 8
	for n := range requests {
		w.open(n + 1)
	}
	w.Finalize()
	events := w.watch(w.client, 0, zap.NewNop())
	next[CommitteeSeated](w, events)
	for n := range requests {
		opened, isOpened := (<-events).(RequestOpened)
		attempt, isAttempt := (<-events).(AttemptOpened)
		require.True(t, isOpened && isAttempt)
		require.Equal(t, oracletest.Uint256(uint64(n+1)), opened.Request.ID)
		require.Equal(t, opened.Request.ID, attempt.RequestID)
	}
	last := next[Advanced](w, events)
	for range 5 {
		e := <-events
		moved, ok := e.(Advanced)
		require.True(t, ok, "%T is delivered a second time", e)
		require.Greater(t, moved.Block.Number, last.Block.Number)
		last = moved
	}
}

func TestWatcherOutlivesAnOutage(t *testing.T) {
	w := newWorld(t)
	proxy := chaintest.NewProxy(t, w.WSURL())
	log, said := awaitLog()
	events := w.watch(w.connect("ws://"+proxy.Addr()), w.At.FromBlock, log)
	w.open(1)
	next[AttemptOpened](w, events)
	proxy.Cut()
	w.hears(said, "chain cannot be read, trying on")
	w.open(2)
	proxy.Restore()
	w.hears(said, "chain can be read again")
	require.Len(t, next[RequestOpened](w, events).Risks, 2)
}

func TestWatcherNeverDeliversWhatDoesNotHash(t *testing.T) {
	w := newWorld(t)
	w.open(2)
	w.Finalize()
	_, risks := oracletest.Request(1, 2)
	honest, lie := []byte(risks[1].String()[2:]), []byte(oracletest.Hash("lie").String()[2:])
	var lying atomic.Bool
	lying.Store(true)
	server := tamper(t, w.HTTPURL(), func(answer []byte) []byte {
		if lying.Load() {
			return replace(answer, honest, lie)
		}
		return answer
	})
	log, said := awaitLog()
	events := w.watch(w.connect(server.URL), 0, log)
	w.hears(said, "chain cannot be read, trying on")
	require.Empty(t, events)
	lying.Store(false)
	require.Equal(t, risks, next[RequestOpened](w, events).Risks)
}

func TestWatcherEndsWithItsReceiver(t *testing.T) {
	w := newWorld(t)
	full := errors.New("disk is full")
	err := NewWatcher(w.client, 0, testPoll, zap.NewNop()).Run(w.Ctx, func(context.Context, Event) error { return full })
	require.Equal(t, full, err)
}
