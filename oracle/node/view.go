package node

import (
	"context"
	"fmt"
	"io/fs"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// view shows the node's stores to the API. It only reads.
type view struct{ n *Node }

// List implements api.Requests.
func (v view) List(_ context.Context, cursor uint64, limit int) ([]api.Line, error) {
	all := v.n.tracker.All()
	var lines []api.Line
	for i, t := range slices.Backward(all) {
		at := uint64(i + 1)
		if cursor != 0 && at >= cursor {
			continue
		}
		if len(lines) == limit {
			break
		}
		lines = append(lines, lineOf(t, at))
	}
	return lines, nil
}

// Timeline implements api.Requests: all attempts at one request, joined.
func (v view) Timeline(_ context.Context, hash oracle.Hash) (api.Timeline, error) {
	var joined api.Timeline
	for i, t := range v.n.tracker.All() {
		if t.Context.RequestHash != hash {
			continue
		}
		joined.Line = lineOf(t, uint64(i+1))
		for _, e := range t.Events {
			state := "done"
			switch e.Stage {
			case tracker.Stopped:
				state = "stopped"
			case tracker.Failed:
				state = "failed"
			}
			joined.Stages = append(joined.Stages, api.Stage{
				Attempt: t.Context.Attempt, Name: string(e.Stage), State: state, At: e.At, Detail: e.Detail, Reason: api.Because(e.Reason),
			})
		}
	}
	if joined.Stages == nil {
		return joined, fs.ErrNotExist
	}
	return joined, nil
}

func lineOf(t tracker.Timeline, cursor uint64) api.Line {
	line := api.Line{
		Cursor: cursor, RequestHash: t.Context.RequestHash, RequestID: new(big.Int).SetBytes(t.Request.ID[:]).String(),
		Kind: t.Request.Kind.String(), Terms: t.Request.TermsHash, Attempt: t.Context.Attempt, State: "open", Reason: api.Because(t.Waiting),
	}
	for i, e := range t.Events {
		if i == 0 {
			line.Opened = e.At
		}
		line.Updated = e.At
		switch e.Stage {
		case tracker.Reported:
			line.State, line.Reason = "reported", api.Because(oracle.ReasonNone)
		case tracker.Failed:
			line.State = "failed"
		case tracker.Stopped:
			line.Reason = api.Because(e.Reason)
		}
	}
	return line
}

// Manifest implements api.Bundles. A manifest holds the hidden answer: it is
// shown only once the attempt's observations are sealed.
func (v view) Manifest(_ context.Context, c oracle.Context) ([]byte, error) {
	if _, sealed, err := v.n.store.Agreement(c); err != nil || !sealed {
		return canonical(nil, false, err)
	}
	m, found, err := v.n.store.Manifest(c)
	return canonical(m, found, err)
}

// Agreement implements api.Bundles.
func (v view) Agreement(_ context.Context, c oracle.Context) ([]byte, error) {
	a, found, err := v.n.store.Agreement(c)
	return canonical(a, found, err)
}

func canonical(value any, found bool, err error) ([]byte, error) {
	if err != nil {
		return nil, err
	}
	if !found {
		return nil, fs.ErrNotExist
	}
	return oracle.CanonicalJSON(value)
}

// Get implements api.Objects.
func (v view) Get(digest oracle.Hash) ([]byte, error) { return v.n.store.Get(digest) }

// Changes implements api.Changes, of attempts that are sealed.
func (v view) Changes(context.Context) ([]api.Change, error) {
	return v.n.changes.list(time.Now(), v.n.store)
}

// changesAge is how old a list of changes may be: making one reads every manifest.
const changesAge = time.Minute

// changes keeps the last list of what providers restated.
type changes struct {
	mu   sync.Mutex
	at   time.Time
	last []api.Change
}

func (c *changes) list(now time.Time, store *evidence.Store) ([]api.Change, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.at.IsZero() && now.Sub(c.at) < changesAge {
		return c.last, nil
	}
	all, err := store.Changes(func(attempt oracle.Context) bool {
		_, sealed, err := store.Agreement(attempt)
		return err == nil && sealed
	})
	if err != nil {
		return nil, err
	}
	list := make([]api.Change, len(all))
	for i, change := range all {
		q := change.Query
		list[i] = api.Change{Provider: q.Provider, Method: q.Method, URL: q.URL, Body: q.Body, Offset: q.Offset, Length: q.Length}
		for _, version := range change.Versions {
			list[i].Versions = append(list[i].Versions, api.Version{
				Digest: version.Digest, Size: version.Size, ETag: version.ETag, Retrieved: version.Retrieved, Attempts: len(version.Attempts),
			})
		}
	}
	c.at, c.last = now, list
	return list, nil
}

// ready says what keeps the node from answering, or nil.
func (n *Node) ready(context.Context) error {
	n.attempts.mu.Lock()
	head := n.attempts.head
	n.attempts.mu.Unlock()
	if head.Number == 0 {
		return fmt.Errorf("the chain has not been read yet")
	}
	s := n.standing()
	switch {
	case !s.seated:
		return fmt.Errorf("the operator has no seat in the committee of epoch %d: it waits for one", s.epoch)
	case s.unable > 0:
		return fmt.Errorf("%d of the operator's registered keys are not held by this node: see its log", s.unable)
	case s.connected+1 < s.quorum:
		return fmt.Errorf("%d of %d operators are connected: want %d", s.connected+1, s.members, s.quorum)
	}
	return nil
}

// serve answers HTTP until ctx ends.
func (n *Node) serve(ctx context.Context) error {
	v, log := view{n}, n.log.Named("api")
	handler := api.NodeHandler(api.Node{
		Requests: v, Objects: v, Bundles: v, Changes: v, Events: n.events, Metrics: n.metrics.handler(), Ready: n.ready, Log: log,
	})
	return api.Serve(ctx, n.listener, handler, log)
}

// announce tells the event stream's readers that something has changed.
func (n *Node) announce(ctx context.Context) error {
	changed, release := n.tracker.Watch()
	defer release()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-changed:
			lines, err := view{n}.List(ctx, 0, 1)
			if err == nil && len(lines) > 0 {
				err = n.events.Publish("request", lines[0])
			}
			if err != nil {
				return err
			}
		}
	}
}
