package evidence

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// MaxObject bounds one object, in bytes.
const MaxObject = 256 << 20

// Archive stores objects in a folder under their SHA-256. It is safe for
// several goroutines; one process owns a folder.
type Archive struct {
	dir   string
	quota int64 // bytes; 0 is none
	view  bool  // another process owns the folder: nothing is written
	mu    sync.Mutex
	used  int64
}

// Open returns the archive in dir, which it creates. quota is in bytes; 0 is none.
func Open(dir string, quota int64) (*Archive, error) {
	a := &Archive{dir: filepath.Join(dir, "objects"), quota: quota}
	if err := os.MkdirAll(a.dir, 0o700); err != nil {
		return nil, fmt.Errorf("open archive: %w", err)
	}
	if err := a.tidy(); err != nil {
		return nil, fmt.Errorf("open archive: %w", err)
	}
	used, err := a.measure()
	if err != nil {
		return nil, fmt.Errorf("open archive: %w", err)
	}
	a.used = used
	return a, nil
}

// measure sums the sizes of the objects on disk.
func (a *Archive) measure() (used int64, err error) {
	return used, eachFile(a.dir, func(path string, entry fs.DirEntry) error {
		info, err := entry.Info()
		if err != nil {
			return err
		}
		if filepath.Ext(path) != tmpExt {
			used += info.Size()
		}
		return nil
	})
}

// eachFile sees every file below a folder, except those that are removed meanwhile.
func eachFile(dir string, see func(path string, entry fs.DirEntry) error) error {
	return filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			err = see(path, entry)
		}
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		return err
	})
}

// errView is a write to what was opened for reading.
var errView = errors.New("the evidence folder was opened for reading only")

// Put stores b and returns its SHA-256 once it is on disk.
func (a *Archive) Put(b []byte) (oracle.Hash, error) {
	digest := oracle.Hash(sha256.Sum256(b))
	if len(b) > MaxObject {
		return digest, fmt.Errorf("archive object of %d bytes: want at most %d", len(b), MaxObject)
	}
	if a.view {
		return digest, errView
	}
	path, now := a.path(digest), time.Now()
	if err := os.Chtimes(path, now, now); err == nil { // it is there; a sweep spares what was just used
		return digest, nil
	}
	if err := a.reserve(int64(len(b))); err != nil {
		return digest, err
	}
	if err := writeDurable(path, b); err != nil {
		a.release(int64(len(b)))
		return digest, fmt.Errorf("archive object %s: %w: %w", digest.Short(), oracle.ReasonArchiveFull, err)
	}
	return digest, nil
}

// Get reads an object and verifies it; the error names an object that was altered.
func (a *Archive) Get(digest oracle.Hash) ([]byte, error) {
	return readObject(a.path(digest), digest)
}

// Open opens an object for reading ranges; the caller closes it. It is verified first.
func (a *Archive) Open(digest oracle.Hash) (io.ReadSeekCloser, int64, error) {
	b, err := a.Get(digest)
	if err != nil {
		return nil, 0, err
	}
	f, err := os.Open(a.path(digest))
	if err != nil {
		return nil, 0, fmt.Errorf("open object %s: %w", digest, err)
	}
	return f, int64(len(b)), nil
}

// Used is the archive's size in bytes.
func (a *Archive) Used() int64 {
	a.mu.Lock()
	defer a.mu.Unlock()
	return a.used
}

func (a *Archive) path(digest oracle.Hash) string { return objectPath(a.dir, digest) }

func (a *Archive) reserve(n int64) error {
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.quota > 0 && a.used+n > a.quota { // unless another process swept meanwhile
		if used, err := a.measure(); err == nil {
			a.used = used
		}
	}
	if a.quota > 0 && a.used+n > a.quota {
		return fmt.Errorf("archive of %d bytes with %d more is over its quota of %d: %w", a.used, n, a.quota, oracle.ReasonArchiveFull)
	}
	a.used += n
	return nil
}

func (a *Archive) release(n int64) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.used -= n
}

func objectPath(dir string, digest oracle.Hash) string {
	name := hex.EncodeToString(digest[:])
	return filepath.Join(dir, name[:2], name)
}

func readObject(path string, digest oracle.Hash) ([]byte, error) {
	info, err := os.Stat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("object %s is missing: %w", digest, fs.ErrNotExist)
	}
	if err == nil && info.Size() > MaxObject {
		return nil, fmt.Errorf("object %s has %d bytes: want at most %d", digest, info.Size(), MaxObject)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read object %s: %w", digest, err)
	}
	if got := oracle.Hash(sha256.Sum256(b)); got != digest {
		return nil, fmt.Errorf("object %s was altered: its bytes hash to %s", digest, got)
	}
	return b, nil
}
