package recorded

import (
	"bytes"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"
)

// FaultKind says how an answer is broken.
type FaultKind string

// The kinds of fault.
const (
	FaultBusy      FaultKind = "busy"      // 503 with Retry-After
	FaultSlow      FaultKind = "slow"      // a correct answer, Delay later
	FaultTruncated FaultKind = "truncated" // Content-Length is right, the body ends half-way
	FaultLength    FaultKind = "length"    // a well-formed answer that lacks its last byte
	FaultETag      FaultKind = "etag"      // another validator with every answer
	FaultJSON      FaultKind = "json"      // well-formed JSON of the wrong shape
	FaultDown      FaultKind = "down"      // the connection closes without an answer
)

// Resource is a class of paths that a Fault may be limited to.
type Resource string

// The classes of paths.
const (
	ResourceSearch Resource = "search" // STAC search, collections, items, the weather index and daily series
	ResourceToken  Resource = "token"  // tokens for signed links
	ResourceRaster Resource = "raster" // the COGs, and the files of divisions and of stations
)

// Fault breaks answers of one or all providers.
type Fault struct {
	Kind       FaultKind     `json:"kind"`
	View       string        `json:"view,omitempty"`        // only for this view; empty: for everyone
	Provider   string        `json:"provider,omitempty"`    // empty: all
	Resource   Resource      `json:"resource,omitempty"`    // empty: all
	Count      int           `json:"count,omitempty"`       // answers to break; 0: until it is removed
	RetryAfter time.Duration `json:"retry_after,omitempty"` // of busy: whole seconds are sent
	Delay      time.Duration `json:"delay,omitempty"`       // of slow
}

func (f Fault) validate() error {
	kinds := []FaultKind{FaultBusy, FaultSlow, FaultTruncated, FaultLength, FaultETag, FaultJSON, FaultDown}
	if !slices.Contains(kinds, f.Kind) {
		return fmt.Errorf("fault kind %q is unknown", f.Kind)
	}
	if !slices.Contains([]Resource{"", ResourceSearch, ResourceToken, ResourceRaster}, f.Resource) {
		return fmt.Errorf("fault %s: resource %q is unknown", f.Kind, f.Resource)
	}
	if f.Count < 0 || f.RetryAfter < 0 || f.Delay < 0 {
		return fmt.Errorf("fault %s: count, retry_after and delay must not be negative", f.Kind)
	}
	return nil
}

// faults holds what is broken now.
type faults struct {
	mu   sync.Mutex
	next int
	list []*pending
}

type pending struct {
	Fault
	id   int
	left int
}

func (fs *faults) add(f Fault) (remove func()) {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	fs.next++
	id := fs.next
	fs.list = append(fs.list, &pending{Fault: f, id: id, left: f.Count})
	return func() { fs.drop(id) }
}

func (fs *faults) drop(id int) {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	fs.list = slices.DeleteFunc(fs.list, func(p *pending) bool { return p.id == id })
}

// take returns the faults of one answer, in the order in which they were added,
// and counts them.
func (fs *faults) take(view, provider string, resource Resource) []Fault {
	fs.mu.Lock()
	defer fs.mu.Unlock()
	var taken []Fault
	fs.list = slices.DeleteFunc(fs.list, func(p *pending) bool {
		if p.View != "" && p.View != view || p.Provider != "" && p.Provider != provider || p.Resource != "" && p.Resource != resource {
			return false
		}
		taken = append(taken, p.Fault)
		p.left--
		return p.left == 0
	})
	return taken
}

// serveBroken answers as handler would, with the faults upon it.
func (s *Server) serveBroken(w http.ResponseWriter, r *http.Request, broken []Fault, handler http.HandlerFunc) {
	answer := &capture{header: http.Header{}}
	handler(answer, r)
	cut := false
	for _, f := range broken {
		switch f.Kind {
		case FaultDown:
			panic(http.ErrAbortHandler)
		case FaultBusy:
			answer.header = http.Header{"Retry-After": {strconv.Itoa(int(f.RetryAfter / time.Second))}}
			answer.replace(http.StatusServiceUnavailable, []byte("Service Unavailable\n"))
		case FaultSlow:
			timer := time.NewTimer(f.Delay)
			select {
			case <-timer.C:
			case <-r.Context().Done():
				timer.Stop()
				panic(http.ErrAbortHandler)
			}
		case FaultTruncated:
			cut = true
		case FaultLength:
			if n := answer.body.Len(); n > 0 {
				answer.body.Truncate(n - 1)
			}
		case FaultETag:
			answer.header.Set("ETag", fmt.Sprintf("%q", "changed-"+strconv.FormatUint(s.etags.Add(1), 10)))
		case FaultJSON:
			answer.header.Del("ETag")
			answer.replace(http.StatusOK, []byte(`{"type":"FeatureCollection","features":{"0":null},"items":"none"}`))
		}
	}
	answer.send(w, r, cut)
}

// capture holds an answer back until the faults have been put on it.
type capture struct {
	header http.Header
	status int
	body   bytes.Buffer
}

func (c *capture) Header() http.Header { return c.header }

func (c *capture) WriteHeader(status int) {
	if c.status == 0 {
		c.status = status
	}
}

func (c *capture) Write(b []byte) (int, error) {
	c.WriteHeader(http.StatusOK)
	return c.body.Write(b)
}

func (c *capture) replace(status int, body []byte) {
	c.status = status
	c.header.Del("Content-Range")
	c.body.Reset()
	c.body.Write(body)
}

// send writes the answer; cut ends the connection half-way through the body.
func (c *capture) send(w http.ResponseWriter, r *http.Request, cut bool) {
	for name, values := range c.header {
		w.Header()[name] = values
	}
	if c.status == 0 {
		c.status = http.StatusOK
	}
	if r.Method != http.MethodHead && c.status != http.StatusNotModified {
		w.Header().Set("Content-Length", strconv.Itoa(c.body.Len()))
	}
	w.WriteHeader(c.status)
	body := c.body.Bytes()
	if cut {
		body = body[:len(body)/2]
	}
	_, _ = w.Write(body)
	if cut {
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler)
	}
}
