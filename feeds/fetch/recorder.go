package fetch

import (
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// DefaultBudget is how many bytes one task may read unless told otherwise.
const DefaultBudget = 1 << 30

// Recorder keeps what one task sees: bytes in the archive, exchanges in a list.
// The same question is asked once; later it is answered from the archive, so
// that a task sees one version of each resource. A failure is recorded too (no
// bytes, status and reason), so that a replay falls back where the task did.
type Recorder struct {
	next    Getter
	archive oracle.Archive
	budget  int64

	mu   sync.Mutex
	seen map[key]*memo
	size int64
}

// memo is one exchange, or the wait for it.
type memo struct {
	done     chan struct{}
	recorded bool
	exchange oracle.Exchange
	err      error
}

// NewRecorder wraps next for one task. budget is the most bytes the task may
// read; 0 is DefaultBudget.
func NewRecorder(next Getter, archive oracle.Archive, budget int64) *Recorder {
	return &Recorder{next: next, archive: archive, budget: or(budget, DefaultBudget), seen: make(map[key]*memo)}
}

// Fetch answers r, recording the answer before it returns it.
func (c *Recorder) Fetch(ctx context.Context, r Request) (Response, error) {
	k := keyOf(r.exchange())
	c.mu.Lock()
	m, again := c.seen[k]
	if !again {
		m = &memo{done: make(chan struct{})}
		c.seen[k] = m
	}
	c.mu.Unlock()
	if !again {
		return c.first(ctx, r, k, m)
	}
	select {
	case <-m.done:
	case <-ctx.Done():
		return Response{}, context.Cause(ctx)
	}
	if m.err != nil {
		return Response{}, m.err
	}
	return answerFrom(m.exchange, c.archive, r)
}

// first asks the source and stores what came back.
func (c *Recorder) first(ctx context.Context, r Request, k key, m *memo) (Response, error) {
	defer close(m.done)
	response, err := c.next.Fetch(ctx, r)
	if err == nil {
		err = c.spend(r, int64(len(response.Body)))
	}
	if err != nil && Fatal(err) {
		c.forget(k)
		m.err = err
		return Response{}, err
	}
	if err != nil {
		response = Response{Exchange: failed(r, err)}
	}
	digest, putErr := c.archive.Put(response.Body)
	if putErr == nil && digest != response.Exchange.Digest {
		putErr = fmt.Errorf("archive names %s what is %s", digest, response.Exchange.Digest)
	}
	if putErr != nil {
		c.forget(k)
		m.err = &Error{Reason: oracle.ReasonArchiveFull, Provider: r.Provider, Act: "archive " + r.String(), Err: putErr}
		return Response{}, m.err
	}
	c.mu.Lock()
	m.exchange, m.err, m.recorded = response.Exchange, err, true
	c.mu.Unlock()
	return response, err
}

func (c *Recorder) forget(k key) {
	c.mu.Lock()
	defer c.mu.Unlock()
	delete(c.seen, k)
}

// spend takes n bytes from the task's budget.
func (c *Recorder) spend(r Request, n int64) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.size += n; c.size > c.budget {
		return Corrupt(r.Provider, r.String(), fmt.Errorf("the task has read more than its %d bytes", c.budget))
	}
	return nil
}

// failed is the record of a request without a usable answer. Its digest is that
// of no bytes, its first decision the reason and the sentence.
func failed(r Request, err error) oracle.Exchange {
	e := r.exchange()
	e.Digest = sha256.Sum256(nil)
	e.Retrieved = time.Now().UTC().Truncate(time.Second)
	cause := err
	if f, ok := errors.AsType[*Error](err); ok {
		e.Status, cause = f.Status, f.Err
	}
	e.Decisions = []string{string(ReasonOf(err)) + ": " + cause.Error()}
	return e
}

// Exchanges lists what was recorded, sorted by URL, range, method and body,
// each once, whatever the order in which it was asked for.
func (c *Recorder) Exchanges() []oracle.Exchange {
	c.mu.Lock()
	defer c.mu.Unlock()
	list := make([]oracle.Exchange, 0, len(c.seen))
	for _, m := range c.seen {
		if m.recorded {
			e := m.exchange
			e.Decisions = slices.Clone(e.Decisions)
			list = append(list, e)
		}
	}
	slices.SortFunc(list, order)
	return list
}

func order(a, b oracle.Exchange) int {
	return cmp.Or(
		cmp.Compare(a.URL, b.URL), cmp.Compare(a.Offset, b.Offset), cmp.Compare(a.Length, b.Length),
		cmp.Compare(a.Method, b.Method), slices.Compare(a.Body[:], b.Body[:]),
	)
}
