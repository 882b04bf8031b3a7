package fetch

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Config says how a Client may use the network. The zero value of a number is
// its default; Hosts is required.
type Config struct {
	Hosts       []string      // host or host:port that may be contacted; nothing else is
	Private     bool          // allow loopback, private and link-local addresses; default refuse
	Redirects   int           // redirects followed per request, within Hosts; default 0, refuse
	Timeout     time.Duration // for one try, body included; default 30 s
	Tries       int           // tries on 429, 5xx, broken connections and short bodies; default 4
	Backoff     time.Duration // wait before the second try, doubled each time and jittered; default 250 ms
	MaxWait     time.Duration // longest wait between tries; a longer Retry-After gives up; default 15 s
	MaxBytes    int64         // largest body accepted, after decompression; default 64 MiB
	MaxParallel int           // requests in flight per host; default 8
	HostBytes   int64         // most bytes read of one host in a day; default 256 GiB
	UserAgent   string        // default "sheaf"
}

// Client is a Getter over HTTP. NewClient opens nothing.
type Client struct {
	config Config
	guard  guard
	http   *http.Client

	mu    sync.Mutex
	slots map[string]chan struct{} // by host
	spent map[string]*spending     // by host
}

// NewClient checks the configuration and fills in its defaults.
func NewClient(c Config) (*Client, error) {
	g, err := newGuard(c.Hosts, c.Private)
	if err != nil {
		return nil, fmt.Errorf("fetch configuration: %w", err)
	}
	if c.Redirects < 0 || c.Timeout < 0 || c.Tries < 0 || c.Backoff < 0 || c.MaxWait < 0 || c.MaxBytes < 0 || c.MaxParallel < 0 || c.HostBytes < 0 {
		return nil, fmt.Errorf("fetch configuration: a negative number: %+v", c)
	}
	c.Timeout = or(c.Timeout, 30*time.Second)
	c.Tries = or(c.Tries, 4)
	c.Backoff = or(c.Backoff, 250*time.Millisecond)
	c.MaxWait = or(c.MaxWait, 15*time.Second)
	c.MaxBytes = or(c.MaxBytes, 64<<20)
	c.MaxParallel = or(c.MaxParallel, 8)
	c.HostBytes = or(c.HostBytes, 256<<30)
	c.UserAgent = or(c.UserAgent, "sheaf")
	client := &Client{config: c, guard: g, slots: make(map[string]chan struct{}), spent: make(map[string]*spending)}
	client.http = &http.Client{
		Transport: &http.Transport{
			DialContext:            g.dialer().DialContext,
			DisableCompression:     true, // read.go decompresses, under the cap
			MaxIdleConnsPerHost:    c.MaxParallel,
			IdleConnTimeout:        60 * time.Second,
			TLSHandshakeTimeout:    10 * time.Second,
			MaxResponseHeaderBytes: 64 << 10,
		},
		CheckRedirect: client.redirect,
	}
	return client, nil
}

func or[T comparable](value, fallback T) T {
	var zero T
	if value == zero {
		return fallback
	}
	return value
}

// Close drops idle connections.
func (c *Client) Close() { c.http.CloseIdleConnections() }

// redirect allows a hop only within the configured hosts.
func (c *Client) redirect(req *http.Request, via []*http.Request) error {
	if len(via) > c.config.Redirects {
		return fmt.Errorf("redirect to %s: %w", req.URL.Host, ErrRefused)
	}
	req.Header.Del("Referer") // the link it names may hold a credential
	return c.guard.check(req.URL)
}

// Fetch sends r, tries again where that may help, and returns the answer.
func (c *Client) Fetch(ctx context.Context, r Request) (Response, error) {
	fail := func(status int, err error) (Response, error) {
		return Response{}, &Error{Reason: reasonOf(err), Provider: r.Provider, Act: r.String(), Status: status, Err: err}
	}
	if err := r.check(); err != nil {
		return fail(0, err)
	}
	link, err := url.Parse(r.URL)
	if err != nil {
		return fail(0, fmt.Errorf("%w: the link is no URL", ErrRefused))
	}
	if err := c.guard.check(link); err != nil {
		return fail(0, err)
	}
	release, err := c.acquire(ctx, link.Host)
	if err != nil {
		return Response{}, err
	}
	defer release()
	for try := 1; ; try++ {
		response, err := c.try(ctx, r, link)
		if err == nil {
			return response, nil
		}
		if ctx.Err() != nil {
			return Response{}, context.Cause(ctx)
		}
		wait, again := c.again(err, try)
		if !again {
			return fail(statusOf(err), fmt.Errorf("%w (tries: %d)", err, try))
		}
		if err := sleep(ctx, wait); err != nil {
			return Response{}, err
		}
	}
}

// acquire waits for one of the host's slots.
func (c *Client) acquire(ctx context.Context, host string) (func(), error) {
	c.mu.Lock()
	slots, ok := c.slots[host]
	if !ok {
		slots = make(chan struct{}, c.config.MaxParallel)
		c.slots[host] = slots
	}
	c.mu.Unlock()
	select {
	case slots <- struct{}{}:
		return func() { <-slots }, nil
	case <-ctx.Done():
		return nil, context.Cause(ctx)
	}
}

// try sends r once.
func (c *Client) try(ctx context.Context, r Request, link *url.URL) (Response, error) {
	if err := c.allowance(link.Host); err != nil {
		return Response{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()
	req, err := c.request(ctx, r, link)
	if err != nil {
		return Response{}, err
	}
	answer, err := c.http.Do(req)
	if err != nil {
		return Response{}, withoutURL(err)
	}
	defer answer.Body.Close()
	counted := &counter{ReadCloser: answer.Body}
	answer.Body = counted
	defer func() { c.spend(link.Host, counted.bytes) }()
	limit := c.config.MaxBytes
	if r.Limit > 0 && r.Limit < limit {
		limit = r.Limit
	}
	response, err := read(answer, r, limit)
	if err != nil {
		return Response{}, err
	}
	e := r.exchange()
	e.Total, e.Status, e.ETag, e.Media = response.Total, response.Status, response.ETag, response.Media
	e.Retrieved = time.Now().UTC().Truncate(time.Second)
	e.Digest, e.Size = oracle.Hash(sha256.Sum256(response.Body)), int64(len(response.Body))
	response.Exchange = e
	return response, nil
}
