package evidence

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Holds says why the bundle of an attempt, with this root, is not complete in the
// store, or nil.
func (s *Store) Holds(c oracle.Context, root oracle.Hash) error {
	m, found, err := s.Manifest(c)
	if err != nil {
		return err
	}
	if !found {
		return fmt.Errorf("bundle %s is missing", c)
	}
	if got, err := m.Root(); err != nil || got != root {
		return errors.Join(err, fmt.Errorf("bundle %s has root %s, want %s", c, got, root))
	}
	for _, digest := range m.Digests() {
		if _, err := os.Stat(s.path(digest)); err != nil {
			return fmt.Errorf("bundle %s: object %s: %w", c, digest, err)
		}
	}
	return nil
}

// What crashes leave behind: a write that was cut short was never answered for, an
// object that a sweep had set aside may be one that a bundle names.
const (
	tmpExt   = ".tmp"
	asideExt = ".aside"
)

// step is where the tests cut a life short: called after each thing that is done to
// the disk, with what that was.
var step = func(string) {}

// writeDurable makes path hold b or nothing: the bytes are on disk before the
// name is, and the name is on disk before it returns.
func writeDurable(path string, b []byte) error {
	dir := filepath.Dir(path)
	if err := makeDurable(dir); err != nil {
		return err
	}
	step("folder made")
	f, err := os.CreateTemp(dir, "*"+tmpExt)
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // of no effect once renamed
	half := len(b) / 2
	for _, part := range [][]byte{b[:half], b[half:]} {
		if err == nil {
			_, err = f.Write(part)
		}
		step("half written")
	}
	if err == nil {
		err = f.Sync()
	}
	step("written")
	if err := errors.Join(err, f.Close()); err != nil {
		return err
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return err
	}
	step("named")
	return syncDir(dir)
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// tidy removes what a crash cut short, and puts back what a sweep had set aside.
func (a *Archive) tidy() error {
	return eachFile(a.dir, func(path string, _ fs.DirEntry) error {
		switch filepath.Ext(path) {
		case tmpExt:
			return os.Remove(path) //nolint:gosec // nobody but the node writes in this folder
		case asideExt:
			return putBack(path)
		}
		return nil
	})
}

// putBack gives an object that was set aside its name again, unless it has been
// written anew since.
func putBack(aside string) error {
	path := aside[:len(aside)-len(asideExt)]
	if err := os.Link(aside, path); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return os.Remove(aside)
}

// discard removes an object that nobody has used since a time. It takes the name
// away first: a writer, of another process too, that needs the object from then on
// writes it anew, and one that used it just before is seen by the file's time.
func discard(path string, since time.Time) (removed bool, err error) {
	aside := path + asideExt
	if err := os.Rename(path, aside); err != nil {
		return false, err
	}
	step("set aside")
	info, err := os.Stat(aside)
	if err != nil {
		return false, err
	}
	if info.ModTime().After(since) {
		return false, putBack(aside)
	}
	if err := os.Remove(aside); err != nil {
		return false, err
	}
	step("object removed")
	return true, nil
}

// makeDurable makes a folder whose name, and those of the folders above it that
// it had to make, are on disk.
func makeDurable(dir string) error {
	if _, err := os.Stat(dir); err == nil {
		return nil
	}
	parent := filepath.Dir(dir)
	if err := makeDurable(parent); err != nil {
		return err
	}
	if err := os.Mkdir(dir, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	return syncDir(parent)
}
