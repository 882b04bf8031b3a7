package fetch

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// serve starts a provider and a client that may reach it.
func serve(t *testing.T, change func(*Config), handler http.HandlerFunc) (*Client, string) {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	c := Config{Hosts: []string{hostOf(t, server.URL)}, Private: true, Backoff: time.Millisecond, MaxWait: 10 * time.Millisecond}
	if change != nil {
		change(&c)
	}
	client, err := NewClient(c)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client, server.URL
}

func hostOf(t *testing.T, link string) string {
	u, err := url.Parse(link)
	require.NoError(t, err)
	return u.Host
}

// memory is an archive for one test; full makes it refuse.
type memory struct {
	mu   sync.Mutex
	m    map[oracle.Hash][]byte
	full bool
}

func newMemory() *memory { return &memory{m: make(map[oracle.Hash][]byte)} }

func (a *memory) Put(b []byte) (oracle.Hash, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	digest := oracle.Hash(sha256.Sum256(b))
	if a.full {
		return digest, errors.New("disk is full")
	}
	a.m[digest] = append([]byte(nil), b...)
	return digest, nil
}

func (a *memory) Get(digest oracle.Hash) ([]byte, error) {
	a.mu.Lock()
	defer a.mu.Unlock()
	if b, ok := a.m[digest]; ok {
		return b, nil
	}
	return nil, fmt.Errorf("object %s is missing", digest)
}

// getterFunc answers with a closure.
type getterFunc func(ctx context.Context, r Request) (Response, error)

func (f getterFunc) Fetch(ctx context.Context, r Request) (Response, error) { return f(ctx, r) }

// ok is an answer with a body.
func ok(r Request, body string) Response {
	e := r.exchange()
	e.Status, e.Digest, e.Size, e.Total = 200, sha256.Sum256([]byte(body)), int64(len(body)), int64(len(body))
	return Response{Body: []byte(body), Status: 200, Total: e.Total, Exchange: e}
}
