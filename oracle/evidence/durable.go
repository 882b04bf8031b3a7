package evidence

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

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
