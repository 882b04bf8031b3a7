package fetch

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

var content = bytes.Repeat([]byte("0123456789abcdef"), 64)

// ranges serves content as a file store does.
func ranges(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("ETag", `"v1"`)
	http.ServeContent(w, r, "file.tif", time.Time{}, bytes.NewReader(content))
}

func TestAnAnswerIsReadAndRecorded(t *testing.T) {
	var seen http.Header
	c, base := serve(t, nil, func(w http.ResponseWriter, r *http.Request) {
		seen = r.Header.Clone()
		body, _ := io.ReadAll(r.Body)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("ETag", `"v2"`)
		fmt.Fprintf(w, "%s %s %s", r.Method, r.URL.Query().Get("key"), body)
	})
	r := Request{
		Provider: "stac", Method: "POST", URL: base + "/search", Body: []byte("{}"), Media: "application/json",
		Header: http.Header{"Authorization": {"Bearer s3cret"}}, Secret: url.Values{"key": {"s3cret"}},
	}
	got, err := c.Fetch(t.Context(), r)
	require.NoError(t, err)
	require.Equal(t, "POST s3cret {}", string(got.Body))
	require.Equal(t, "Bearer s3cret", seen.Get("Authorization"))
	require.Equal(t, "application/json", seen.Get("Content-Type"))
	e := got.Exchange
	require.False(t, e.Retrieved.IsZero())
	e.Retrieved = time.Time{}
	require.Equal(t, oracle.Exchange{
		Method: "POST", URL: base + "/search", Body: sha256.Sum256([]byte("{}")), Total: 14, Status: 200, ETag: `"v2"`,
		Provider: "stac", Media: "application/json", Digest: sha256.Sum256(got.Body), Size: 14,
	}, e, "and nothing secret")
}

func TestRanges(t *testing.T) {
	c, base := serve(t, nil, ranges)
	for _, one := range []struct{ off, size, want int64 }{{0, 16, 16}, {1000, 24, 24}, {1020, 100, 4}, {0, 5000, 1024}} {
		got, err := c.Fetch(t.Context(), Request{URL: base, Offset: one.off, Length: one.size})
		require.NoError(t, err)
		require.Equal(t, content[one.off:one.off+one.want], got.Body)
		require.EqualValues(t, 1024, got.Total)
		require.Equal(t, 206, got.Status)
		require.Equal(t, `"v1"`, got.ETag)
	}
	_, err := c.Fetch(t.Context(), Request{URL: base, Offset: 2000, Length: 16})
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
	for _, bad := range []Request{{URL: base, Offset: -1, Length: 1}, {URL: base, Length: -1}, {URL: base, Offset: 3}, {URL: base, Method: "PUT"}} {
		_, err := c.Fetch(t.Context(), bad)
		require.Error(t, err)
	}
}

func TestARangeOfAServerWithoutRanges(t *testing.T) {
	c, base := serve(t, nil, func(w http.ResponseWriter, _ *http.Request) { w.Write(content) })
	got, err := c.Fetch(t.Context(), Request{URL: base, Offset: 1000, Length: 100})
	require.NoError(t, err)
	require.Equal(t, content[1000:], got.Body)
	require.EqualValues(t, 1024, got.Total)
	_, err = c.Fetch(t.Context(), Request{URL: base, Offset: 1024, Length: 1})
	require.ErrorContains(t, err, "range starts at 1024 of 1024 bytes")
}

func TestWrongRangesAreRefused(t *testing.T) {
	for name, header := range map[string]string{
		"another start": "bytes 1-16/1024", "another end": "bytes 0-14/1024", "no numbers": "bytes a-b/c",
		"backwards": "bytes 15-0/1024", "past the end": "bytes 0-15/8", "absent": "", "no total": "bytes 0-15",
	} {
		t.Run(name, func(t *testing.T) {
			c, base := serve(t, func(c *Config) { c.Tries = 2 }, func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Range", header)
				w.WriteHeader(206)
				w.Write(content[:16])
			})
			_, err := c.Fetch(t.Context(), Request{URL: base, Length: 16})
			require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
		})
	}
}

func TestARangeThatEndsEarlyIsRefused(t *testing.T) {
	c, base := serve(t, func(c *Config) { c.Tries = 2 }, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Range", "bytes 0-15/1024")
		w.WriteHeader(206)
		w.(http.Flusher).Flush() // no Content-Length: the end is where the body ends
		w.Write(content[:8])
	})
	_, err := c.Fetch(t.Context(), Request{URL: base, Length: 16})
	require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
	require.ErrorContains(t, err, "range of 16 bytes holds 8")
}

func TestABusyServerRecovers(t *testing.T) {
	for _, status := range []int{429, 500, 503} {
		var calls atomic.Int32
		c, base := serve(t, nil, func(w http.ResponseWriter, r *http.Request) {
			if calls.Add(1) < 3 {
				w.Header().Set("Retry-After", "0")
				w.WriteHeader(status)
				return
			}
			ranges(w, r)
		})
		got, err := c.Fetch(t.Context(), Request{URL: base})
		require.NoError(t, err)
		require.Equal(t, content, got.Body)
		require.EqualValues(t, 3, calls.Load())
	}
}

func TestTriesEnd(t *testing.T) {
	for name, one := range map[string]struct {
		status int
		wait   string
		tries  int32
	}{
		"always busy":         {503, "", 4},
		"not there":           {404, "", 1},
		"asks for too long":   {503, "3600", 1},
		"asks for a date":     {429, "Fri, 31 Dec 2100 00:00:00 GMT", 1},
		"asks for a past day": {429, "Fri, 31 Dec 1999 00:00:00 GMT", 4},
	} {
		t.Run(name, func(t *testing.T) {
			var calls atomic.Int32
			c, base := serve(t, nil, func(w http.ResponseWriter, _ *http.Request) {
				calls.Add(1)
				w.Header().Set("Retry-After", one.wait)
				http.Error(w, "the reason", one.status)
			})
			_, err := c.Fetch(t.Context(), Request{Provider: "stac", URL: base + "/x"})
			require.ErrorIs(t, err, oracle.ReasonSourceDown)
			require.ErrorContains(t, err, "stac: GET "+base+"/x: status "+strconv.Itoa(one.status)+`: "the reason"`)
			require.Equal(t, one.tries, calls.Load())
			require.False(t, Fatal(err))
		})
	}
}

func TestATruncatedBodyIsTriedAgainAndThenCorrupt(t *testing.T) {
	for _, healthy := range []int32{2, 100} {
		var calls atomic.Int32
		c, base := serve(t, nil, func(w http.ResponseWriter, r *http.Request) {
			if calls.Add(1) >= healthy {
				ranges(w, r)
				return
			}
			w.Header().Set("Content-Length", "1024")
			w.Write(content[:500])
		})
		got, err := c.Fetch(t.Context(), Request{URL: base})
		if healthy == 2 {
			require.NoError(t, err)
			require.Equal(t, content, got.Body)
			continue
		}
		require.ErrorIs(t, err, oracle.ReasonSourceCorrupt)
		require.EqualValues(t, 4, calls.Load())
	}
}

func TestBodiesAreCapped(t *testing.T) {
	var calls atomic.Int32
	bomb := func(w http.ResponseWriter, r *http.Request) {
		calls.Add(1)
		switch r.URL.Path {
		case "/announced":
			w.Header().Set("Content-Length", "100000000")
		case "/gzip":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			io.Copy(z, io.LimitReader(zeros{}, 1<<24))
			z.Close()
			return
		}
		io.Copy(w, io.LimitReader(zeros{}, 1<<20))
	}
	c, base := serve(t, func(c *Config) { c.MaxBytes = 1 << 16 }, bomb)
	for _, path := range []string{"/announced", "/gzip", "/chunked"} {
		_, err := c.Fetch(t.Context(), Request{URL: base + path})
		require.ErrorIs(t, err, oracle.ReasonSourceCorrupt, path)
		require.ErrorContains(t, err, "larger than the cap of 65536 bytes", path)
	}
	require.EqualValues(t, 3, calls.Load(), "a second try would be as large")
	_, err := c.Fetch(t.Context(), Request{URL: base + "/chunked", Limit: 100})
	require.ErrorContains(t, err, "cap of 100 bytes")
}

type zeros struct{}

func (zeros) Read(p []byte) (int, error) { clear(p); return len(p), nil }

func TestGzipIsUnpacked(t *testing.T) {
	c, base := serve(t, nil, func(w http.ResponseWriter, r *http.Request) {
		require.Equal(t, "gzip", r.Header.Get("Accept-Encoding"))
		w.Header().Set("Content-Encoding", r.URL.Query().Get("as"))
		z := gzip.NewWriter(w)
		z.Write(content)
		z.Close()
	})
	got, err := c.Fetch(t.Context(), Request{URL: base + "?as=gzip"})
	require.NoError(t, err)
	require.Equal(t, content, got.Body)
	require.Equal(t, oracle.Hash(sha256.Sum256(content)), got.Exchange.Digest, "evidence holds what was read")
	_, err = c.Fetch(t.Context(), Request{URL: base + "?as=br"})
	require.ErrorContains(t, err, `Content-Encoding "br" was not asked for`)
}

func TestOnlyConfiguredHostsAreContacted(t *testing.T) {
	reached := false
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { reached = true }))
	defer other.Close()
	c, base := serve(t, nil, func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, other.URL, http.StatusFound) })
	for _, link := range []string{
		other.URL, "file:///etc/passwd", "ftp://" + hostOf(t, base), "http://user@" + hostOf(t, base) + "/", "http://[::1]:1/", "gopher://x", ":", "",
		base, // redirects
	} {
		_, err := c.Fetch(t.Context(), Request{URL: link})
		require.ErrorIs(t, err, ErrRefused, link)
		require.ErrorIs(t, err, oracle.ReasonLinkRefused, link)
	}
	require.False(t, reached)
}

func TestRedirectsWithinTheHostsMayBeAllowed(t *testing.T) {
	var referer string
	handler := func(w http.ResponseWriter, r *http.Request) {
		n, _ := strconv.Atoi(r.URL.Path[1:])
		if n == 0 {
			referer = r.Header.Get("Referer")
			ranges(w, r)
			return
		}
		http.Redirect(w, r, "/"+strconv.Itoa(n-1), http.StatusFound)
	}
	c, base := serve(t, func(c *Config) { c.Redirects = 2 }, handler)
	got, err := c.Fetch(t.Context(), Request{URL: base + "/2", Secret: url.Values{"key": {"s3cret"}}})
	require.NoError(t, err)
	require.Equal(t, content, got.Body)
	require.Empty(t, referer, "it would name the credential")
	_, err = c.Fetch(t.Context(), Request{URL: base + "/3"})
	require.ErrorIs(t, err, ErrRefused)
}

func TestPrivateAddressesAreRefused(t *testing.T) {
	c, base := serve(t, func(c *Config) { c.Private = false }, ranges)
	_, err := c.Fetch(t.Context(), Request{URL: base})
	require.ErrorIs(t, err, ErrRefused)
	require.ErrorContains(t, err, "is not public")
	g := guard{}
	for _, inner := range []string{
		"127.0.0.1:80", "10.1.2.3:80", "172.16.0.1:80", "192.168.1.1:80", "169.254.169.254:80", "100.64.0.1:80", "0.0.0.0:80",
		"224.0.0.1:80", "[::1]:80", "[::]:80", "[fe80::1]:80", "[fd00::1]:80", "[::ffff:127.0.0.1]:80", "[2002:7f00:1::]:80", "nonsense",
	} {
		require.ErrorIs(t, g.checkAddress(inner), ErrRefused, inner)
	}
	for _, public := range []string{"1.1.1.1:443", "[2606:4700::1111]:443"} {
		require.NoError(t, g.checkAddress(public), public)
	}
}

func TestErrorsNameNoCredential(t *testing.T) {
	c, base := serve(t, func(c *Config) { c.Tries = 1 }, func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	_, err := c.Fetch(t.Context(), Request{URL: base, Secret: url.Values{"key": {"s3cret"}}})
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	require.NotContains(t, err.Error(), "s3cret")
}

func TestASlowServerIsATimeoutNotAnEnd(t *testing.T) {
	c, base := serve(t, func(c *Config) { c.Timeout, c.Tries = 5*time.Millisecond, 2 }, func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	_, err := c.Fetch(t.Context(), Request{URL: base})
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	require.False(t, Fatal(err), "another source may help")
}

func TestTheCallersEndIsFatal(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c, base := serve(t, nil, func(_ http.ResponseWriter, r *http.Request) { cancel(); <-r.Context().Done() })
	_, err := c.Fetch(ctx, Request{URL: base})
	require.ErrorIs(t, err, context.Canceled)
	require.True(t, Fatal(err))
}

func TestRequestsPerHostAreBounded(t *testing.T) {
	var now, most atomic.Int32
	release := make(chan struct{})
	c, base := serve(t, func(c *Config) { c.MaxParallel = 3 }, func(http.ResponseWriter, *http.Request) {
		for n := now.Add(1); ; {
			if m := most.Load(); n <= m || most.CompareAndSwap(m, n) {
				break
			}
		}
		release <- struct{}{}
		now.Add(-1)
	})
	var group sync.WaitGroup
	for range 12 {
		group.Go(func() { _, _ = c.Fetch(t.Context(), Request{URL: base}) })
	}
	for range 12 {
		<-release
	}
	group.Wait()
	require.LessOrEqual(t, most.Load(), int32(3))
}

func TestWrongConfigurationsAreRefused(t *testing.T) {
	for want, c := range map[string]Config{
		"no hosts":          {},
		`host "http://a"`:   {Hosts: []string{"http://a"}},
		"a negative number": {Hosts: []string{"a"}, Tries: -1},
	} {
		_, err := NewClient(c)
		require.ErrorContains(t, err, want)
	}
}

func TestHostsMatchWithoutCaseAndWithOrWithoutPort(t *testing.T) {
	g, err := newGuard([]string{"Data.Example.org", "other.example:8443"}, false)
	require.NoError(t, err)
	for link, want := range map[string]bool{
		"https://data.example.org/x": true, "https://DATA.example.org:8080/": true, "https://other.example:8443/": true,
		"https://other.example/": false, "https://example.org/": false, "https://data.example.org.evil.net/": false,
	} {
		u, err := url.Parse(link)
		require.NoError(t, err)
		require.Equal(t, want, g.check(u) == nil, link)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for text, want := range map[string]time.Duration{"0": 0, "7": 7 * time.Second, "Thu, 01 Jan 2026 00:00:30 GMT": 30 * time.Second, "Wed, 31 Dec 2025 00:00:00 GMT": 0} {
		got, ok := retryAfter(text, now)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "-1", "soon", strings.Repeat("9", 30)} {
		_, ok := retryAfter(text, now)
		require.False(t, ok, text)
	}
}

func TestContentRange(t *testing.T) {
	first, last, total, err := contentRange("bytes 3-15/1024")
	require.NoError(t, err)
	require.Equal(t, []int64{3, 15, 1024}, []int64{first, last, total})
	_, _, total, err = contentRange("bytes 0-0/*")
	require.NoError(t, err)
	require.EqualValues(t, -1, total)
	for _, text := range []string{
		"", "bytes */9", "bytes 0-0", "bytes 0/1", "bits 0-0/1", "bytes 2-1/9", "bytes 0-9/9", "bytes 0-0/", "bytes 0-0/0",
		"bytes 0-0/-1", "bytes 0-0/-2", "bytes 0-0/+1", "bytes +0-0/1", "bytes -0-0/1", "bytes 0-0/9223372036854775808",
	} {
		_, _, _, err := contentRange(text)
		require.Error(t, err, text)
	}
}

func FuzzContentRange(f *testing.F) {
	f.Add("bytes 0-15/1024")
	f.Add("bytes 0-0/*")
	f.Add("bytes 0-0/-2")
	f.Fuzz(func(t *testing.T, s string) {
		first, last, total, err := contentRange(s)
		if err == nil && (first < 0 || last < first || total < -1 || total >= 0 && last >= total) {
			t.Fatalf("%q read as %d-%d/%d", s, first, last, total)
		}
	})
}
