package fetch

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// CacheConfig says what a Cache keeps. The zero value of a number is its default;
// Dir is required.
type CacheConfig struct {
	Dir   string        // made if it is not there
	Bytes int64         // most bytes of bodies kept; default 4 GiB
	Fresh time.Duration // for which a range is given without asking whether it changed; default 1 h
}

// Cache keeps answers on disk by URL and validator, so that what was read before
// costs no request. Ranges of one version of a file are kept together; when the
// validator changes, all of the older version go. A whole resource is asked about
// each time, and comes from here if the source says that it is the same. Searches
// (POST) and answers without a validator are not kept.
//
// The folder may be deleted, and its writer killed, at any time: an object
// appears whole or not at all, and is checked against its digest when it is read.
type Cache struct {
	next   Getter
	config CacheConfig

	mu   sync.Mutex
	urls map[string]*shelf // by folder
	size int64
	tick int64 // orders use
}

// OpenCache reads what a folder holds and answers from it before next.
func OpenCache(next Getter, c CacheConfig) (*Cache, error) {
	c.Bytes, c.Fresh = or(c.Bytes, 4<<30), or(c.Fresh, time.Hour)
	if c.Dir == "" || c.Bytes < 0 || c.Fresh < 0 {
		return nil, fmt.Errorf("cache: want a folder and no negative number: %+v", c)
	}
	if err := os.MkdirAll(c.Dir, 0o700); err != nil {
		return nil, fmt.Errorf("cache: %w", err)
	}
	cache := &Cache{next: next, config: c, urls: make(map[string]*shelf)}
	if err := cache.scan(); err != nil {
		return nil, fmt.Errorf("cache %s: %w", c.Dir, err)
	}
	return cache, nil
}

// Fetch answers from the folder, or asks and keeps the answer.
func (c *Cache) Fetch(ctx context.Context, r Request) (Response, error) {
	if r.method() != http.MethodGet || len(r.Body) > 0 || r.check() != nil {
		return c.next.Fetch(ctx, r)
	}
	s := c.shelf(r.URL)
	s.mu.Lock()
	stored, found := s.find(r)
	validator, fresh := s.meta.Validator, r.Length > 0 && time.Since(s.meta.Checked) < c.config.Fresh
	s.mu.Unlock()
	if found && fresh {
		return stored, nil
	}
	if found {
		r.Unless = validator
	}
	response, err := c.next.Fetch(ctx, r)
	if err != nil {
		return Response{}, err
	}
	if response.Status == http.StatusNotModified {
		c.keep(s, func() (int64, error) { return 0, s.confirm(validator) })
		return stored, nil
	}
	if response.ETag != "" && (response.Status == http.StatusOK || response.Status == http.StatusPartialContent) && int64(len(response.Body)) <= c.config.Bytes/8 {
		c.keep(s, func() (int64, error) { return s.add(r, response) })
	}
	return response, nil
}

// shelf is what is known of a URL; it is then the last to make room.
func (c *Cache) shelf(link string) *shelf {
	dir := shelfDir(c.config.Dir, link)
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.urls[dir]
	if s == nil {
		s = &shelf{dir: dir, url: link}
		c.urls[dir] = s
	}
	c.tick++
	s.used = c.tick
	s.mu.Lock()
	defer s.mu.Unlock()
	s.url = link
	c.size += s.load()
	return s
}

// keep changes a shelf and makes room. A disk that refuses costs the next reader
// a request, not this one its answer.
func (c *Cache) keep(s *shelf, change func() (int64, error)) {
	s.mu.Lock()
	if s.gone {
		s.mu.Unlock()
		return
	}
	grown, err := change()
	if err != nil {
		grown -= s.clear()
	}
	s.mu.Unlock()
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.size += grown; c.size <= c.config.Bytes {
		return
	}
	oldest := make([]*shelf, 0, len(c.urls))
	for _, other := range c.urls {
		if other != s {
			oldest = append(oldest, other)
		}
	}
	slices.SortFunc(oldest, func(a, b *shelf) int { return int(a.used - b.used) })
	for _, other := range append(oldest, s) { // the one in use last
		if c.size <= c.config.Bytes-c.config.Bytes/10 {
			return
		}
		other.mu.Lock()
		other.gone = true
		c.size -= other.clear()
		other.mu.Unlock()
		delete(c.urls, other.dir)
	}
}

// answerOf is an answer made of kept bytes.
func answerOf(r Request, m shelfMeta, body []byte, retrieved time.Time) Response {
	status := http.StatusOK
	if r.Length > 0 {
		status = http.StatusPartialContent
	}
	e := r.exchange()
	e.Total, e.Status, e.ETag, e.Media = m.Total, status, m.Validator, m.Media
	e.Retrieved = retrieved.UTC().Truncate(time.Second)
	e.Digest, e.Size = oracle.Hash(sha256.Sum256(body)), int64(len(body))
	return Response{Body: body, Total: m.Total, ETag: m.Validator, Media: m.Media, Status: status, Exchange: e}
}

var errOtherVersion = errors.New("the resource is another version by now")
