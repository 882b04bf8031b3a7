package fetch

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// BreakerConfig says when a source is left alone. The zero value of a number is
// its default.
type BreakerConfig struct {
	Failures int           // in a row, each after its own tries, that open the circuit; default 5
	Rest     time.Duration // for which a source is not asked then; doubled while it stays down; default 30 s
	MaxRest  time.Duration // default 10 min
}

// Breaker spares a source that is down, and the task the wait for it:
//
//	closed ── failures in a row ─▶ open ── rest is over ─▶ one request as a probe
//	   ▲◀──────────── it answers ─────────────────────────────┤
//	                               open, for longer ◀─ it fails ─┘
//
// Sources are told apart by their name in the configuration. An answer that
// refuses or that is wrong is an answer; only silence, 5xx and 429 are failures.
type Breaker struct {
	next   Getter
	config BreakerConfig

	mu      sync.Mutex
	sources map[string]*circuit
}

// circuit is one source's state.
type circuit struct {
	failures int
	until    time.Time     // open until then
	rest     time.Duration // of the last opening
	probing  bool
}

// NewBreaker wraps next.
func NewBreaker(next Getter, c BreakerConfig) *Breaker {
	c.Failures, c.Rest, c.MaxRest = or(c.Failures, 5), or(c.Rest, 30*time.Second), or(c.MaxRest, 10*time.Minute)
	return &Breaker{next: next, config: c, sources: make(map[string]*circuit)}
}

// Fetch asks the source, unless it is to be left alone.
func (b *Breaker) Fetch(ctx context.Context, r Request) (Response, error) {
	if wait, failures := b.enter(r.Provider); failures > 0 {
		return Response{}, Down(r.Provider, r.String(), fmt.Errorf("not asked: it failed %d times in a row and is asked again in %s", failures, wait.Round(time.Second)))
	}
	response, err := b.next.Fetch(ctx, r)
	b.leave(r.Provider, err)
	return response, err
}

// enter gives the failures for which a source is left alone, or zero.
func (b *Breaker) enter(provider string) (time.Duration, int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	c := b.sources[provider]
	if c == nil {
		c = &circuit{}
		b.sources[provider] = c
	}
	switch wait := time.Until(c.until); {
	case c.failures < b.config.Failures:
		return 0, 0
	case wait > 0 || c.probing:
		return max(0, wait), c.failures
	}
	c.probing = true
	return 0, 0
}

// leave notes how a request ended.
func (b *Breaker) leave(provider string, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	c := b.sources[provider]
	c.probing = false
	switch {
	case err == nil || answered(err):
		*c = circuit{}
	case Fatal(err) || errors.Is(err, ErrRefused): // says nothing about the source
	default:
		if c.failures++; c.failures < b.config.Failures {
			return
		}
		c.rest = min(max(2*c.rest, b.config.Rest), b.config.MaxRest)
		c.until = time.Now().Add(c.rest/2 + rand.N(c.rest/2+1)) // so that nodes do not all come back at once
	}
}

// answered reports whether an error is what a working source said.
func answered(err error) bool {
	f, ok := errors.AsType[*Error](err)
	if !ok {
		return false
	}
	client := f.Status >= 400 && f.Status < 500 && f.Status != http.StatusTooManyRequests && f.Status != http.StatusRequestTimeout
	return client || f.Reason == oracle.ReasonSourceCorrupt
}
