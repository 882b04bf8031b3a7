package fetch

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// shop is a provider of one file in versions.
type shop struct {
	mu      sync.Mutex
	body    []byte
	version string // its validator
	asked   []*http.Request
}

func (s *shop) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = append(s.asked, r)
	w.Header().Set("ETag", s.version)
	w.Header().Set("Content-Type", "image/tiff")
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(s.body))
}

func openCacheForT(t *testing.T, next Getter, c CacheConfig) *Cache {
	t.Helper()
	if c.Dir == "" {
		c.Dir = filepath.Join(t.TempDir(), "cache")
	}
	cache, err := OpenCache(next, c)
	require.NoError(t, err)
	return cache
}

func noise(n int) []byte {
	b := make([]byte, n)
	state := uint32(7)
	for i := range b {
		state = state*1664525 + 1013904223
		b[i] = byte(state >> 24)
	}
	return b
}

func get(t *testing.T, g Getter, link string, offset, length int64) Response {
	t.Helper()
	response, err := g.Fetch(t.Context(), Request{Provider: "files", URL: link, Offset: offset, Length: length})
	require.NoError(t, err)
	return response
}

func TestAWarmReadMakesNoRequest(t *testing.T) {
	s := &shop{body: noise(100_000), version: `"1"`}
	client, root := serve(t, nil, s.ServeHTTP)
	dir := t.TempDir()
	cache := openCacheForT(t, client, CacheConfig{Dir: dir})
	for _, r := range [][2]int64{{0, 16384}, {32768, 32768}, {16384, 16384}, {98304, 16384}} {
		response := get(t, cache, root+"/a.tif", r[0], r[1])
		require.Equal(t, s.body[r[0]:min(r[0]+r[1], 100_000)], response.Body)
	}
	require.Len(t, s.asked, 4)
	again := openCacheForT(t, getterFunc(func(_ context.Context, r Request) (Response, error) {
		return Response{}, fmt.Errorf("asked for %s", r)
	}), CacheConfig{Dir: dir})
	for _, r := range [][2]int64{{0, 16384}, {16384, 49152}, {0, 65536}, {98304, 16384}, {99_000, 500}, {5, 1}} {
		response := get(t, again, root+"/a.tif", r[0], r[1])
		require.Equal(t, s.body[r[0]:min(r[0]+r[1], 100_000)], response.Body)
		require.Equal(t, int64(100_000), response.Total)
		require.Equal(t, `"1"`, response.ETag)
		require.Equal(t, "image/tiff", response.Media)
		require.Equal(t, 206, response.Exchange.Status)
		require.Equal(t, int64(len(response.Body)), response.Exchange.Size)
		require.Equal(t, "files", response.Exchange.Provider)
	}
	for _, r := range [][2]int64{{65536, 16384}, {0, 100_000}} {
		_, err := again.Fetch(t.Context(), Request{URL: root + "/a.tif", Offset: r[0], Length: r[1]})
		require.ErrorContains(t, err, "asked for", "not all of it is there")
	}
	_, err := again.Fetch(t.Context(), Request{URL: root + "/b.tif", Length: 10})
	require.ErrorContains(t, err, "asked for")
}

func TestAStaleRangeIsConfirmedOrReplaced(t *testing.T) {
	s := &shop{body: noise(1000), version: `"1"`}
	client, root := serve(t, nil, s.ServeHTTP)
	cache := openCacheForT(t, client, CacheConfig{Fresh: time.Nanosecond})
	first := get(t, cache, root+"/a", 0, 100)
	get(t, cache, root+"/a", 200, 100)
	s.asked = nil
	require.Equal(t, first.Body, get(t, cache, root+"/a", 0, 100).Body)
	require.Len(t, s.asked, 1)
	require.Equal(t, `"1"`, s.asked[0].Header.Get("If-None-Match"))

	s.body, s.version = noise(2000)[1000:], `"2"`
	second := get(t, cache, root+"/a", 0, 100)
	require.Equal(t, s.body[:100], second.Body)
	require.Equal(t, `"2"`, second.ETag)
	s.asked = nil
	require.Equal(t, s.body[200:300], get(t, cache, root+"/a", 200, 100).Body, "the older version's ranges are gone")
	require.Empty(t, s.asked[0].Header.Get("If-None-Match"))
}

func TestFreshEnds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		calls := 0
		cache := openCacheForT(t, getterFunc(func(_ context.Context, r Request) (Response, error) {
			calls++
			if r.Unless != "" {
				return Response{Status: 304}, nil
			}
			response := ok(r, "body")
			response.ETag = "Mon, 02 Jan 2006 15:04:05 GMT"
			return response, nil
		}), CacheConfig{Fresh: time.Hour})
		for minute, want := range []int{1, 1, 2, 2, 3} {
			get(t, cache, "http://files.test/a", 0, 4)
			require.Equal(t, want, calls, "after %d half hours", minute)
			time.Sleep(31 * time.Minute)
		}
	})
}

func TestAWholeResourceIsAskedAboutEachTime(t *testing.T) {
	s := &shop{body: []byte("rain 1"), version: `"1"`}
	client, root := serve(t, nil, s.ServeHTTP)
	cache := openCacheForT(t, client, CacheConfig{})
	for range 3 {
		response := get(t, cache, root+"/rain.json", 0, 0)
		require.Equal(t, "rain 1", string(response.Body))
		require.Equal(t, 200, response.Status)
	}
	require.Len(t, s.asked, 3)
	require.Equal(t, `"1"`, s.asked[2].Header.Get("If-None-Match"))
	s.body, s.version = []byte("rain restated"), `"2"`
	require.Equal(t, "rain restated", string(get(t, cache, root+"/rain.json", 0, 0).Body))
}

func TestWhatIsNotKept(t *testing.T) {
	calls := 0
	validator := ""
	cache := openCacheForT(t, getterFunc(func(_ context.Context, r Request) (Response, error) {
		calls++
		response := ok(r, strings.Repeat("x", 200))
		response.ETag = validator
		return response, nil
	}), CacheConfig{Bytes: 1000})
	ask := func(r Request) {
		_, err := cache.Fetch(t.Context(), r)
		require.NoError(t, err)
	}
	for range 2 {
		ask(Request{URL: "http://files.test/no-validator", Length: 200})
	}
	validator = `"1"`
	for range 2 {
		ask(Request{URL: "http://files.test/search", Method: "POST", Body: []byte("{}")})
		ask(Request{URL: "http://files.test/large", Length: 200})
	}
	require.Equal(t, 6, calls, "an answer without a validator, a search, and what is an eighth of the room")
	failing := openCacheForT(t, &moody{err: Down("a", "GET", fs.ErrClosed)}, CacheConfig{})
	for range 2 {
		_, err := failing.Fetch(t.Context(), Request{URL: "http://files.test/a", Length: 9})
		require.ErrorIs(t, err, fs.ErrClosed)
	}
}

// size is what a folder holds of bodies.
func size(t *testing.T, dir string) (n int64) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && entry.Name() != metaName {
			info, err := entry.Info()
			require.NoError(t, err)
			n += info.Size()
		}
		return err
	}))
	return n
}

func TestTheFolderIsBounded(t *testing.T) {
	dir := t.TempDir()
	calls := 0
	next := getterFunc(func(_ context.Context, r Request) (Response, error) {
		calls++
		response := ok(r, strings.Repeat(r.URL[len(r.URL)-1:], 100))
		response.ETag = `"1"`
		return response, nil
	})
	cache := openCacheForT(t, next, CacheConfig{Dir: dir, Bytes: 1000})
	link := func(i int) string { return fmt.Sprintf("http://files.test/%c", 'a'+i) }
	for i := range 20 {
		get(t, cache, link(i), 0, 100)
		get(t, cache, link(0), 0, 100)
		require.LessOrEqual(t, size(t, dir), int64(1000))
	}
	require.Equal(t, 20, calls, "what is used stays")
	cache = openCacheForT(t, next, CacheConfig{Dir: dir, Bytes: 1000})
	require.Equal(t, size(t, dir), cache.size)
	get(t, cache, link(19), 0, 100)
	require.Equal(t, 20, calls)
	for i := range 12 {
		get(t, cache, link(i), 0, 100)
	}
	require.LessOrEqual(t, size(t, dir), int64(1000))
}

func TestDamagedPartsAreReadAnew(t *testing.T) {
	s := &shop{body: noise(1000), version: `"1"`}
	client, root := serve(t, nil, s.ServeHTTP)
	for name, damage := range map[string]func(path string) error{
		"other bytes": func(path string) error { return os.WriteFile(path, noise(2000)[900:1000], 0o600) },
		"cut short":   func(path string) error { return os.Truncate(path, 40) },
		"removed":     os.Remove,
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			get(t, openCacheForT(t, client, CacheConfig{Dir: dir}), root+"/a", 0, 100)
			cache := openCacheForT(t, client, CacheConfig{Dir: dir})
			parts, err := filepath.Glob(filepath.Join(dir, "*", "*", "range-*"))
			require.NoError(t, err)
			require.Len(t, parts, 1)
			require.NoError(t, damage(parts[0]))
			require.Equal(t, s.body[:100], get(t, cache, root+"/a", 0, 100).Body)
			require.Equal(t, s.body[:100], get(t, cache, root+"/a", 0, 100).Body)
		})
	}
	t.Run("meta", func(t *testing.T) {
		for _, text := range []string{"", "{", `{"url":"http://other.test/"}`, `{"url":"` + root + `/a"}`} {
			dir := t.TempDir()
			get(t, openCacheForT(t, client, CacheConfig{Dir: dir}), root+"/a", 0, 100)
			metas, err := filepath.Glob(filepath.Join(dir, "*", "*", metaName))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(metas[0], []byte(text), 0o600))
			cache := openCacheForT(t, client, CacheConfig{Dir: dir})
			require.Equal(t, s.body[:100], get(t, cache, root+"/a", 0, 100).Body)
			require.Equal(t, int64(100), cache.size)
		}
	})
}

// cacheEnv makes this test binary fill a cache until it is killed.
const cacheEnv = "SHEAF_FETCH_TEST_CACHE"

func TestMain(m *testing.M) {
	if dir := os.Getenv(cacheEnv); dir != "" {
		fill(dir)
	}
	os.Exit(m.Run())
}

// versioned answers with bytes that say which version and place they are of.
func versioned(version int) Getter {
	return getterFunc(func(_ context.Context, r Request) (Response, error) {
		response := ok(r, strings.Repeat(fmt.Sprintf("%03d", version%1000), int(r.Length)/3))
		response.ETag, response.Total, response.Status = fmt.Sprintf("\"%03d\"", version%1000), 1<<20, 206
		return response, nil
	})
}

func fill(dir string) {
	for version := 0; ; version++ {
		cache, err := OpenCache(versioned(version), CacheConfig{Dir: dir, Bytes: 1 << 20, Fresh: time.Nanosecond})
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		for i := range 40 {
			_, err := cache.Fetch(context.Background(), Request{URL: fmt.Sprintf("http://files.test/%d", i%8), Offset: int64(i) * 3000, Length: 3000})
			fmt.Println("kept", err)
		}
	}
}

func TestAKilledWriterLeavesNothingWrong(t *testing.T) {
	dir := t.TempDir()
	for _, lines := range []int{3, 47, 150} {
		cmd := exec.Command(os.Args[0])
		cmd.Env = append(os.Environ(), cacheEnv+"="+dir)
		out, err := cmd.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, cmd.Start())
		reader := bufio.NewReader(out)
		for range lines {
			line, err := reader.ReadString('\n')
			require.NoError(t, err)
			require.Equal(t, "kept <nil>\n", line)
		}
		require.NoError(t, cmd.Process.Kill())
		_ = cmd.Wait()

		asked := 0
		cache := openCacheForT(t, getterFunc(func(ctx context.Context, r Request) (Response, error) {
			asked++
			return versioned(999).Fetch(ctx, r)
		}), CacheConfig{Dir: dir})
		for i := range 40 {
			response := get(t, cache, fmt.Sprintf("http://files.test/%d", i%8), int64(i)*3000, 3000)
			require.Len(t, response.Body, 3000)
			version := strings.Trim(response.ETag, `"`)
			require.Equal(t, strings.Repeat(version, 1000), string(response.Body), "bytes are of the version that they are said to be of")
		}
		require.Less(t, asked, 40, "something was kept")
		left, err := filepath.Glob(filepath.Join(dir, "*", "*", partial+"*"))
		require.NoError(t, err)
		require.Empty(t, left)
	}
}

func TestManyReadersShareACache(t *testing.T) {
	s := &shop{body: noise(100_000), version: `"1"`}
	client, root := serve(t, nil, s.ServeHTTP)
	cache := openCacheForT(t, client, CacheConfig{Bytes: 200_000})
	var group sync.WaitGroup
	for i := range 8 {
		group.Go(func() {
			for n := range 30 {
				offset := int64((i*7+n*13)%90) * 1000
				response, err := cache.Fetch(context.Background(), Request{URL: fmt.Sprintf("%s/%d", root, n%4), Offset: offset, Length: 5000})
				if err != nil || !bytes.Equal(response.Body, s.body[offset:offset+5000]) {
					t.Errorf("bytes at %d differ: %v", offset, err)
				}
			}
		})
	}
	group.Wait()
	require.LessOrEqual(t, size(t, cache.config.Dir), int64(200_000))
}

func TestWrongCachesAreRefused(t *testing.T) {
	for _, c := range []CacheConfig{{}, {Dir: "x", Bytes: -1}, {Dir: "x", Fresh: -1}, {Dir: "/proc/no/such"}} {
		_, err := OpenCache(nil, c)
		require.ErrorContains(t, err, "cache")
	}
}
