package raster

import (
	"context"
	"fmt"
	"io"
	"sync"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
)

const (
	blockSize = 16 << 10  // bytes; ranges start and end on its multiples
	mergeGap  = 4         // blocks not asked for that are read rather than make two requests
	maxRange  = 16 << 20  // bytes asked for in one request
	maxKept   = 256 << 20 // bytes of one file that one read may need
	freshKept = 24 << 20  // bytes kept of a file after which what was not used lately goes
)

// Link names a remote raster and the source it is from.
type Link struct {
	Provider string // source name of the configuration
	URL      string // without credentials
	Signed   bool   // the provider wants a signature on it
}

// blocks is a remote file read in aligned ranges, each once.
type blocks struct {
	ctx    context.Context // of the Open: GDAL's callbacks carry none
	getter fetch.Getter
	link   Link

	mu    sync.Mutex
	total int64
	etag  string
	have  map[int64][]byte // by block number
	older map[int64][]byte // not used since have was started
	err   error            // first failure; the file is not used after it
}

func newBlocks(ctx context.Context, getter fetch.Getter, link Link) *blocks {
	return &blocks{ctx: ctx, getter: getter, link: link, total: -1, have: make(map[int64][]byte)}
}

// failure is the first error of a read, which GDAL would blur.
func (b *blocks) failure() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.err
}

// length is the size of the file, known from its first range.
func (b *blocks) length() (int64, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.head(); err != nil {
		return -1, err
	}
	return b.total, nil
}

// trim forgets all but the first blocks.
func (b *blocks) trim(first int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for n := range b.have {
		if n >= first {
			delete(b.have, n)
		}
	}
}

// holds reports whether a block is kept, and counts as its use.
func (b *blocks) holds(n int64) bool {
	if _, ok := b.have[n]; ok {
		return true
	}
	body, ok := b.older[n]
	if ok {
		b.have[n] = body
		delete(b.older, n)
	}
	return ok
}

// part reads a range as it is in the file, for a child.
func (b *blocks) part(offset, length int64) (total int64, body []byte, err error) {
	if total, err = b.length(); err != nil {
		return 0, nil, err
	}
	if offset >= total {
		return 0, nil, fmt.Errorf("range starts at byte %d of %d", offset, total)
	}
	body = make([]byte, min(length, total-offset))
	_, err = b.ReadAt(body, offset)
	return total, body, err
}

// head reads the first block, unless it is there.
func (b *blocks) head() error {
	if b.total >= 0 || b.err != nil {
		return b.err
	}
	return b.load(0, 1)
}

// ReadAt copies from the file, reading what is missing.
func (b *blocks) ReadAt(p []byte, off int64) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.head(); err != nil {
		return 0, err
	}
	if off < 0 || off >= b.total {
		return 0, io.EOF
	}
	want := min(int64(len(p)), b.total-off)
	if err := b.need(off, want); err != nil {
		return 0, err
	}
	n := int64(0)
	for n < want {
		at := off + n
		n += int64(copy(p[n:want], b.have[at/blockSize][at%blockSize:]))
	}
	if want < int64(len(p)) {
		return int(n), io.EOF
	}
	return int(n), nil
}

// span is a byte range of a file.
type span struct{ off, size int64 }

// within is the part of s that a file of total bytes has.
func (s span) within(total int64) span {
	from, to := max(0, s.off), min(s.off+s.size, total)
	return span{from, max(0, to-from)}
}

// prefetch reads what is missing of the spans, in few requests. What lies
// outside the file is left to whoever reads it.
func (b *blocks) prefetch(spans []span) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.head(); err != nil {
		return err
	}
	if int64(len(b.have))*blockSize > freshKept {
		b.older, b.have = b.have, make(map[int64][]byte)
	}
	wanted := make(map[int64]bool)
	for _, s := range spans {
		s = s.within(b.total)
		for n := s.off / blockSize; n*blockSize < s.off+s.size; n++ {
			wanted[n] = true
		}
	}
	return b.fill(wanted)
}

// need reads what is missing of one span inside the file.
func (b *blocks) need(off, size int64) error {
	var wanted map[int64]bool
	for n := off / blockSize; n*blockSize < off+size; n++ {
		if !b.holds(n) {
			if wanted == nil {
				wanted = make(map[int64]bool)
			}
			wanted[n] = true
		}
	}
	if wanted == nil {
		return b.err
	}
	return b.fill(wanted)
}

// load reads count blocks from first in one request and keeps them.
func (b *blocks) load(first, count int64) error {
	if b.err != nil {
		return b.err
	}
	response, err := b.getter.Fetch(b.ctx, fetch.Request{
		Provider: b.link.Provider, URL: b.link.URL, Signed: b.link.Signed,
		Offset: first * blockSize, Length: count * blockSize,
	})
	if err == nil {
		err = b.accept(first, count, response)
	}
	b.err = err
	return err
}

// accept holds a range to the version and size of the first one.
func (b *blocks) accept(first, count int64, r fetch.Response) error {
	act := "read " + b.link.URL
	switch {
	case r.Total < 0:
		return fetch.Corrupt(b.link.Provider, act, fmt.Errorf("its size is not said"))
	case b.total < 0:
		b.total, b.etag = r.Total, r.ETag
	case r.ETag != b.etag:
		return fetch.Corrupt(b.link.Provider, act, fmt.Errorf("it changed while it was read: validator %s, then %s", b.etag, r.ETag))
	case r.Total != b.total:
		return fetch.Corrupt(b.link.Provider, act, fmt.Errorf("it changed while it was read: %d bytes, then %d", b.total, r.Total))
	}
	if want := min(count*blockSize, b.total-first*blockSize); int64(len(r.Body)) != want {
		return fetch.Corrupt(b.link.Provider, act, fmt.Errorf("range of %d bytes holds %d", want, len(r.Body)))
	}
	if int64(len(b.have))*blockSize+int64(len(r.Body)) > maxKept {
		return fetch.Corrupt(b.link.Provider, act, fmt.Errorf("the window needs more than %d bytes of it", maxKept))
	}
	for i := int64(0); i*blockSize < int64(len(r.Body)); i++ {
		b.have[first+i] = r.Body[i*blockSize : min((i+1)*blockSize, int64(len(r.Body)))]
	}
	return nil
}
