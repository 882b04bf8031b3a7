package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// exchange is one call with its answer.
type exchange struct {
	ID     json.RawMessage   `json:"id"`
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

// bent is an endpoint before the chain's own that changes answers, call by call.
func bent(t *testing.T, target string, change func(exchange, *answer)) string {
	t.Helper()
	to, err := url.Parse(target)
	require.NoError(t, err)
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		upstream, err := http.Post(to.String(), "application/json", bytes.NewReader(body)) //nolint:noctx // a test's
		if err != nil {
			return
		}
		defer upstream.Body.Close()
		reply, err := io.ReadAll(upstream.Body)
		if err != nil {
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write(bend(body, reply, change))
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func bend(body, reply []byte, change func(exchange, *answer)) []byte {
	var calls []exchange
	var answers []answer
	batch := len(body) > 0 && body[0] == '['
	if !batch {
		body, reply = append(append([]byte("["), body...), ']'), append(append([]byte("["), reply...), ']')
	}
	if json.Unmarshal(body, &calls) != nil || json.Unmarshal(reply, &answers) != nil {
		return reply
	}
	for _, call := range calls {
		for i := range answers {
			if bytes.Equal(answers[i].ID, call.ID) {
				change(call, &answers[i])
			}
		}
	}
	var out []byte
	if batch {
		out, _ = json.Marshal(answers)
	} else {
		out, _ = json.Marshal(answers[0])
	}
	return out
}

// forgetful loses all logs while it is told to.
func forgetful(forgets *atomic.Bool) func(exchange, *answer) {
	return func(call exchange, a *answer) {
		if call.Method == "eth_getLogs" && forgets.Load() {
			a.Result = json.RawMessage("[]")
		}
	}
}

// frozen shows for ever the finalized block that it showed first.
func frozen() func(exchange, *answer) {
	var mu sync.Mutex
	var first json.RawMessage
	return func(call exchange, a *answer) {
		if call.Method != "eth_getBlockByNumber" || string(call.Params[0]) != `"finalized"` {
			return
		}
		mu.Lock()
		defer mu.Unlock()
		if first == nil {
			first = bytes.Clone(a.Result)
		}
		a.Result = first
	}
}

func TestTwoEndpointsThatDifferAreNotBelieved(t *testing.T) {
	w := newWorld(t)
	var forgets atomic.Bool
	forgets.Store(true)
	client := w.connect(bent(t, w.HTTPURL(), forgetful(&forgets)), w.HTTPURL())
	w.open(2)
	w.Finalize()
	log, said := awaitLog()
	events := w.watch(client, 0, log)
	w.hears(said, "chain cannot be read, trying on")
	require.Empty(t, events, "an Advanced would say that nothing has happened")
	forgets.Store(false)
	require.Len(t, next[RequestOpened](w, events).Risks, 2)
}

// outvotes opens requests until the one that loses them was heard beside two others:
// it is not asked of blocks that it does not have yet.
func (w *world) outvotes(said <-chan string, events <-chan Event) {
	w.T.Helper()
	for {
		for len(said) > 0 {
			if <-said == "chain endpoint tells other things than two others: it is left out for a while" {
				return
			}
		}
		w.open(1)
		w.Finalize()
		next[RequestOpened](w, events)
	}
}

func TestAThirdEndpointDecides(t *testing.T) {
	w := newWorld(t)
	var forgets atomic.Bool
	forgets.Store(true)
	client := w.connect(bent(t, w.HTTPURL(), forgetful(&forgets)), w.HTTPURL(), w.WSURL())
	w.open(2)
	w.Finalize()
	log, said := awaitLog()
	events := w.watch(client, 0, log)
	require.Len(t, next[RequestOpened](w, events).Risks, 2)
	w.outvotes(said, events)
}

// TestALiarIsHeardWhoeverAgrees: the two that agree are asked before it.
func TestALiarIsHeardWhoeverAgrees(t *testing.T) {
	w := newWorld(t)
	var forgets atomic.Bool
	forgets.Store(true)
	client := w.connect(w.HTTPURL(), w.WSURL(), bent(t, w.HTTPURL(), forgetful(&forgets)))
	w.open(2)
	w.Finalize()
	log, said := awaitLog()
	events := w.watch(client, 0, log)
	require.Len(t, next[RequestOpened](w, events).Risks, 2)
	w.outvotes(said, events)
}

// late tells a time of its own of every block that is asked for by its hash.
func late(call exchange, a *answer) {
	var block map[string]json.RawMessage
	if call.Method == "eth_getBlockByHash" && json.Unmarshal(a.Result, &block) == nil && block != nil {
		block["timestamp"] = json.RawMessage(`"0xf0000000"`)
		a.Result, _ = json.Marshal(block)
	}
}

// TestALiarAboutTimesIsFound: when a request was opened decides whether it is still answered.
func TestALiarAboutTimesIsFound(t *testing.T) {
	w := newWorld(t)
	client := w.connect(bent(t, w.HTTPURL(), late), w.HTTPURL(), w.WSURL())
	w.open(2)
	w.Finalize()
	log, said := awaitLog()
	events := w.watch(client, 0, log)
	require.Less(t, next[RequestOpened](w, events).Block.Time, uint64(0xf0000000))
	w.outvotes(said, events)
}

func TestVerdictIsWhatMostSayAndTwoAtLeast(t *testing.T) {
	for said, want := range map[string]int{"aa": 0, "ab": -1, "abb": 1, "aba": 0, "baa": 1, "abc": -1, "aabb": -1, "abab": -1, "abbab": 1, "abcc": 2, "aabbb": 2} {
		var told []testimony
		for _, x := range said {
			told = append(told, testimony{last: rawBlock{Number: hexutil.Uint64(x)}})
		}
		most, ok := verdict(told)
		require.Equal(t, want >= 0, ok, said)
		if ok {
			require.Equal(t, told[want], told[most], said)
		}
	}
}

// TestLostEventsAreFoundByTheirNumbers: one endpoint that loses a request is
// found out by the next one, and what it lost is delivered in its order.
func TestLostEventsAreFoundByTheirNumbers(t *testing.T) {
	w := newWorld(t)
	var forgets atomic.Bool
	client := w.connect(bent(t, w.HTTPURL(), forgetful(&forgets)))
	log, said := awaitLog()
	events := w.watch(client, 0, log)
	w.open(1)
	require.Len(t, next[RequestOpened](w, events).Risks, 1)
	next[AttemptOpened](w, events)
	forgets.Store(true)
	w.open(2)
	w.Finalize()
	for next[Advanced](w, events).Block.Number < w.Finalized().Number {
	}
	forgets.Store(false)
	w.open(3)
	w.hears(said, "chain cannot be read, trying on")
	require.Len(t, next[RequestOpened](w, events).Risks, 2)
	require.Len(t, next[RequestOpened](w, events).Risks, 3)
}

// TestWhoLagsHoldsUpUntilItStandsStill: two endpoints are read up to the block
// that both have, until one of them has not moved for long.
func TestWhoLagsHoldsUpUntilItStandsStill(t *testing.T) {
	w := newWorld(t)
	client := w.connect(bent(t, w.HTTPURL(), frozen()), w.HTTPURL())
	court := newCourt(client, zap.NewNop())
	t.Cleanup(court.close)
	now := time.Now()
	court.now = func() time.Time { return now }
	panel, stuck, err := court.sit(w.Ctx)
	require.NoError(t, err)
	require.Len(t, panel, 2)
	w.open(1)
	w.Finalize()
	now = now.Add(stallAfter)
	panel, final, err := court.sit(w.Ctx)
	require.NoError(t, err)
	require.Equal(t, stuck, final, "the future of one endpoint is not believed")
	require.Len(t, panel, 2)
	w.open(1)
	w.Finalize()
	now = now.Add(time.Second)
	panel, final, err = court.sit(w.Ctx)
	require.NoError(t, err)
	require.Len(t, panel, 1)
	require.Greater(t, final.Number, stuck.Number)
}

// TestSilentEndpointIsAskedAgain after a while, and at once when nobody else answers.
func TestSilentEndpointIsAskedAgain(t *testing.T) {
	w := newWorld(t)
	client, err := Connect(w.Ctx, w.config("http://127.0.0.1:1", w.HTTPURL()))
	require.NoError(t, err)
	t.Cleanup(client.Close)
	court := newCourt(client, zap.NewNop())
	t.Cleanup(court.close)
	panel, _, err := court.sit(w.Ctx)
	require.NoError(t, err)
	require.Len(t, panel, 1)
	require.True(t, court.seats[0].silent)
	court.seats[1].rests = time.Now().Add(time.Hour)
	_, _, err = court.sit(w.Ctx)
	require.ErrorIs(t, err, oracle.ReasonChainDown)
	require.ErrorContains(t, err, "127.0.0.1:1")
}

func TestServerWithoutTheBlocksIsNoWitness(t *testing.T) {
	w := newWorld(t)
	head := w.Finalized().Number
	_, err := w.client.testify(w.Ctx, head+1000, head+1010)
	require.Error(t, err)
	behind := w.connect(bent(t, w.HTTPURL(), func(call exchange, a *answer) {
		if call.Method == "eth_getBlockByNumber" && call.Params[0][1] != 'f' && call.Params[0][1] != 'l' {
			a.Result = json.RawMessage("null")
		}
	}))
	_, err = behind.testify(w.Ctx, 1, head)
	require.ErrorContains(t, err, "does not have the blocks 1 to")
	said, err := w.client.testify(w.Ctx, 0, head)
	require.NoError(t, err)
	require.Equal(t, head, uint64(said.last.Number))
	require.Zero(t, said.parent)
}

func TestReplacedFinalizedBlockEndsTheRun(t *testing.T) {
	w := newWorld(t)
	watcher := NewWatcher(w.client, 1, testPoll, zap.NewNop())
	watcher.parent = common.Hash{1} // as it was when it was read
	err := watcher.Run(w.Ctx, func(_ context.Context, _ Event) error { return nil })
	require.ErrorIs(t, err, ErrRewritten)
}

func TestThread(t *testing.T) {
	opened := func(id byte) RequestOpened {
		return RequestOpened{Request: oracle.Request{ID: [32]byte{31: id}}}
	}
	attempt := func(id byte, n uint32) AttemptOpened {
		return AttemptOpened{RequestID: [32]byte{31: id}, Attempt: oracle.Attempt{Context: oracle.Context{RequestHash: oracletest.Hash("r"), Attempt: n}}}
	}
	report := func(id byte, n uint32) ReportAccepted { return ReportAccepted{RequestID: [32]byte{31: id}, Attempt: n} }
	seats := func(epoch uint64) CommitteeSeated { return CommitteeSeated{Committee: oracletest.Committee(epoch, 4)} }
	attemptIn := func(epoch uint64, id byte) AttemptOpened {
		e := attempt(id, 0)
		e.Attempt.Epoch = epoch
		return e
	}
	keys := func(member, signer string) KeysSet {
		operator := oracletest.Committee(1, 4).Members[member[0]-'a'].Operator
		return KeysSet{Operator: operator, Signer: oracletest.Address(signer)}
	}
	fails := func(id byte) RequestFailed { return RequestFailed{RequestID: [32]byte{31: id}} }
	for name, events := range map[string][]Event{
		"a life":                   {opened(3), attempt(3, 0), attempt(3, 1), report(3, 1), opened(4), attempt(4, 0), fails(4)},
		"of before":                {attempt(2, 7), report(1, 2), fails(2), opened(3), attempt(3, 0)},
		"older, after newer ones":  {opened(3), attempt(3, 0), report(1, 4), attempt(2, 1), fails(2)},
		"heads without any events": {Advanced{}, Advanced{}},
		"committees":               {seats(1), opened(3), attemptIn(1, 3), seats(2), opened(4), attemptIn(2, 4)},
		"committees from later on": {seats(7), opened(3), attemptIn(7, 3), seats(8)},
		"a jury beside committees": {seats(1), seats(oracle.Juries + 1), opened(3), attemptIn(1, 3), opened(4), attemptIn(oracle.Juries+1, 4), seats(2), seats(oracle.Juries + 2), opened(5), attemptIn(oracle.Juries+2, 5), opened(6), attemptIn(2, 6)},
		"juries from later on":     {seats(7), opened(3), attemptIn(oracle.Juries+4, 3), seats(oracle.Juries + 5)},
		"a jury of before":         {seats(1), opened(3), attemptIn(1, 3), opened(4), attemptIn(oracle.Juries+1, 4), seats(oracle.Juries + 2), opened(5), attemptIn(oracle.Juries+2, 5)},
		"another key, then a seat": {keys("b", "old"), keys("b", "signer b"), seats(1)},
	} {
		_, err := thread{}.follow(events)
		require.NoError(t, err, name)
	}
	for name, events := range map[string][]Event{
		"a request":                  {opened(3), attempt(3, 0), opened(5)},
		"a request's opening":        {opened(3), attempt(3, 0), attempt(4, 0)},
		"the first opening":          {attempt(4, 0)},
		"an attempt":                 {opened(3), attempt(3, 0), attempt(3, 2)},
		"a first attempt":            {opened(3), attempt(3, 1)},
		"before a report":            {opened(3), attempt(3, 0), report(3, 1)},
		"before an end":              {opened(3), fails(4)},
		"before a report of another": {opened(3), report(4, 0)},
		"a committee":                {seats(1), seats(3)},
		"an attempt's committee":     {seats(1), opened(3), attemptIn(2, 3)},
		"the newest committee":       {seats(1), seats(2), opened(3), attemptIn(1, 3)},
		"a jury":                     {seats(1), seats(oracle.Juries + 1), seats(oracle.Juries + 3)},
		"the jury of an attempt":     {seats(oracle.Juries + 1), opened(3), attemptIn(oracle.Juries+2, 3)},
		"the newest jury":            {seats(oracle.Juries + 1), seats(oracle.Juries + 2), opened(3), attemptIn(oracle.Juries+1, 3)},
		"a juror's newest key":       {seats(1), keys("b", "old"), seats(oracle.Juries + 1)},
		"a member's newest key":      {keys("b", "old"), seats(1)},
	} {
		begun := thread{}
		_, err := begun.follow(events)
		require.ErrorIs(t, err, oracle.ReasonChainGap, name)
		require.Nil(t, begun.last, "the thread itself stays as it is")
	}
}
