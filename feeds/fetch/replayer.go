package fetch

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Replayer answers from recorded exchanges and their bytes, without a network.
// A range is answered from the same range or from a wider one of the same
// resource. What was not recorded is an error that names it.
type Replayer struct {
	archive oracle.Archive
	exact   map[key]oracle.Exchange
	ranges  map[string][]oracle.Exchange // by URL, of GET, widest first

	mu   sync.Mutex
	used map[key]bool
}

// NewReplayer indexes the exchanges. It reads no bytes yet.
func NewReplayer(exchanges []oracle.Exchange, archive oracle.Archive) *Replayer {
	p := &Replayer{
		archive: archive, exact: make(map[key]oracle.Exchange, len(exchanges)),
		ranges: make(map[string][]oracle.Exchange), used: make(map[key]bool),
	}
	for _, e := range slices.SortedFunc(slices.Values(exchanges), order) {
		p.exact[keyOf(e)] = e
		if e.Method == "GET" && e.Body.IsZero() && !isFailure(e) {
			p.ranges[e.URL] = append(p.ranges[e.URL], e)
		}
	}
	for _, list := range p.ranges {
		slices.SortStableFunc(list, func(a, b oracle.Exchange) int { return cmp.Compare(b.Size, a.Size) })
	}
	return p
}

// Fetch answers r from the record.
func (p *Replayer) Fetch(ctx context.Context, r Request) (Response, error) {
	if ctx.Err() != nil {
		return Response{}, context.Cause(ctx)
	}
	e, ok := p.find(r)
	if !ok {
		return Response{}, &Error{Reason: oracle.ReasonSourceDown, Provider: r.Provider, Act: "replay " + r.String(), Err: ErrNotRecorded}
	}
	p.mu.Lock()
	p.used[keyOf(e)] = true
	p.mu.Unlock()
	return answerFrom(e, p.archive, r)
}

func (p *Replayer) find(r Request) (oracle.Exchange, bool) {
	k := keyOf(r.exchange())
	if e, ok := p.exact[k]; ok {
		return e, true
	}
	for _, e := range p.ranges[r.URL] {
		end := r.Offset + r.Length
		if e.Total >= 0 {
			end = min(end, e.Total)
		}
		if r.Length > 0 && k.method == "GET" && e.Offset <= r.Offset && r.Offset < end && end <= e.Offset+e.Size {
			return e, true
		}
	}
	return oracle.Exchange{}, false
}

// Exchanges lists the recorded exchanges that were asked for, in Recorder's order.
func (p *Replayer) Exchanges() []oracle.Exchange {
	p.mu.Lock()
	defer p.mu.Unlock()
	list := make([]oracle.Exchange, 0, len(p.used))
	for k := range p.used {
		list = append(list, p.exact[k])
	}
	slices.SortFunc(list, order)
	return list
}

// isFailure tells the record of a request without a usable answer.
func isFailure(e oracle.Exchange) bool { return e.Status != 200 && e.Status != 206 }

// answerFrom rebuilds the answer to r from an exchange that covers it, after
// checking the stored bytes against their digest.
func answerFrom(e oracle.Exchange, archive oracle.Archive, r Request) (Response, error) {
	if isFailure(e) {
		return Response{}, replayFailure(e, r)
	}
	body, err := archive.Get(e.Digest)
	if err == nil && (oracle.Hash(sha256.Sum256(body)) != e.Digest || int64(len(body)) != e.Size) {
		err = fmt.Errorf("object %s of %d bytes is not what was recorded", e.Digest, len(body))
	}
	if err != nil {
		return Response{}, &Error{
			Reason: oracle.ReasonSourceCorrupt, Provider: r.Provider, Act: "read archived " + r.String(),
			Err: errors.Join(ErrNotRecorded, err),
		}
	}
	if r.Length > 0 && (e.Offset != r.Offset || e.Length != r.Length) {
		from := r.Offset - e.Offset
		body = bytes.Clone(body[from:min(from+r.Length, int64(len(body)))])
	}
	return Response{Body: body, Total: e.Total, ETag: e.ETag, Media: e.Media, Status: e.Status, Exchange: e}, nil
}

// replayFailure gives back the failure that was recorded.
func replayFailure(e oracle.Exchange, r Request) error {
	code, text := string(oracle.ReasonSourceDown), fmt.Sprintf("status %d", e.Status)
	if len(e.Decisions) > 0 {
		if c, t, ok := strings.Cut(e.Decisions[0], ": "); ok {
			code, text = c, t
		}
	}
	return &Error{Reason: oracle.Reason(code), Provider: r.Provider, Act: r.String(), Status: e.Status, Err: errors.New(text)}
}
