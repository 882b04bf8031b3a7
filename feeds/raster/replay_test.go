package raster

import (
	"context"
	"crypto/sha256"
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// shelf is an archive in memory.
type shelf struct {
	mu  sync.Mutex
	all map[oracle.Hash][]byte
}

func (s *shelf) Put(b []byte) (oracle.Hash, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	digest := oracle.Hash(sha256.Sum256(b))
	s.all[digest] = b
	return digest, nil
}

func (s *shelf) Get(digest oracle.Hash) ([]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	b, ok := s.all[digest]
	if !ok {
		return nil, fmt.Errorf("object %s is missing", digest)
	}
	return b, nil
}

// told is a store that says of each answer what was asked and given, as the client does.
type told struct{ *store }

func (s told) Fetch(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	response, err := s.store.Fetch(ctx, r)
	response.Exchange = oracle.Exchange{
		Method: "GET", URL: r.URL, Offset: r.Offset, Length: r.Length, Provider: r.Provider, Status: response.Status, ETag: response.ETag,
		Total: response.Total, Size: int64(len(response.Body)), Digest: oracle.Hash(sha256.Sum256(response.Body)),
	}
	return response, err
}

// readSome reads windows far apart, some of an overview, as a task reads parcels.
func readSome(ctx context.Context, getter fetch.Getter) (all [][]float32, err error) {
	f, err := Open(ctx, getter, Link{Provider: "files", URL: link})
	if err != nil {
		return nil, err
	}
	defer f.Close()
	o, err := f.Overview(0)
	if err != nil {
		return nil, err
	}
	defer o.Close()
	for _, one := range []struct {
		file    *File
		windows []Window
	}{{f, []Window{{10, 10, 40, 40}, {1300, 20, 60, 30}}}, {o, []Window{{5, 600, 90, 90}}}, {f, []Window{{700, 1380, 100, 100}, {20, 30, 200, 20}}}} {
		read, err := one.file.ReadAll(0, one.windows)
		if err != nil {
			return nil, err
		}
		all = append(all, read...)
	}
	return all, nil
}

// TestWhatWasReadByRangesIsReplayed: evidence holds the ranges that were asked for, and
// a replay asks for the same ones, whether each of the two decodes in a child or here.
func TestWhatWasReadByRangesIsReplayed(t *testing.T) {
	b := tiff{width: 1500, height: 1500, driver: "COG", options: []string{"BLOCKSIZE=128", "COMPRESS=DEFLATE"}}.write(t)
	for _, live := range []bool{true, false} {
		for _, replay := range []bool{true, false} {
			t.Run(fmt.Sprintf("live in a child %t, replay in a child %t", live, replay), func(t *testing.T) {
				in := func(child bool) {
					Isolate(nil)
					if child {
						isolateForT(t, workersForT(t, WorkerConfig{Most: 1}))
					}
				}
				in(live)
				archive := &shelf{all: map[oracle.Hash][]byte{}}
				recorder := fetch.NewRecorder(told{newStore(map[string][]byte{link: b})}, archive, 0)
				want, err := readSome(t.Context(), recorder)
				require.NoError(t, err)
				kept := 0
				for _, e := range recorder.Exchanges() {
					require.NotZero(t, e.Length, "a range")
					kept += int(e.Size)
				}
				require.Greater(t, len(recorder.Exchanges()), 3, "the file is read by several ranges")
				require.Less(t, kept, len(b))
				in(replay)
				replayer := fetch.NewReplayer(recorder.Exchanges(), archive)
				got, err := readSome(t.Context(), replayer)
				require.NoError(t, err)
				require.Equal(t, want, got)
				require.Equal(t, recorder.Exchanges(), replayer.Exchanges(), "all of the evidence is needed, and no more")
			})
		}
	}
}
