package evidence

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxDocument bounds manifest.json and agreement.json, in bytes.
const maxDocument = 256 << 20

// Store keeps a node's bundles: their documents by attempt, their objects in
// one archive shared by all.
type Store struct {
	*Archive
	dir string
}

// OpenStore opens the bundles in dir, which it creates. quota is in bytes; 0 is none.
func OpenStore(dir string, quota int64) (*Store, error) {
	archive, err := Open(dir, quota)
	if err != nil {
		return nil, err
	}
	s := &Store{Archive: archive, dir: dir}
	if err := s.tidyBundles(); err != nil {
		return nil, fmt.Errorf("open evidence folder: %w", err)
	}
	return s, nil
}

// tidyBundles removes documents that a crash cut short.
func (s *Store) tidyBundles() error {
	return eachFile(s.bundles(), func(path string, _ fs.DirEntry) error {
		if filepath.Ext(path) == tmpExt {
			return os.Remove(path) //nolint:gosec // nobody but the node writes in this folder
		}
		return nil
	})
}

// bundles is the folder of the bundles' documents.
func (s *Store) bundles() string { return filepath.Join(s.dir, "bundles") }

// ViewStore reads the bundles in dir, which a node may be writing to meanwhile.
func ViewStore(dir string) (*Store, error) {
	objects := filepath.Join(dir, "objects")
	if info, err := os.Stat(objects); err != nil || !info.IsDir() {
		return nil, fmt.Errorf("evidence folder %s does not exist", dir)
	}
	return &Store{Archive: &Archive{dir: objects, view: true}, dir: dir}, nil
}

// JoinStore opens the bundles in dir for writing, beside a node that may own it: it
// removes nothing of the node's. quota is in bytes of all objects, the node's among
// them; 0 is none.
func JoinStore(dir string, quota int64) (*Store, error) {
	objects := filepath.Join(dir, "objects")
	if err := os.MkdirAll(objects, 0o700); err != nil {
		return nil, fmt.Errorf("open evidence folder: %w", err)
	}
	a := &Archive{dir: objects, quota: quota}
	used, err := a.measure()
	if err != nil {
		return nil, fmt.Errorf("open evidence folder: %w", err)
	}
	a.used = used
	return &Store{Archive: a, dir: dir}, nil
}

// Save stores a manifest durably and returns its root. Every object it names
// must already be in the archive.
func (s *Store) Save(m Manifest) (oracle.Hash, error) {
	root, err := m.Root()
	if err != nil {
		return root, err
	}
	for _, digest := range m.Digests() {
		if _, err := os.Stat(s.path(digest)); err != nil {
			return root, fmt.Errorf("save bundle: object %s: %w", digest, err)
		}
	}
	return root, s.write(m.Context, "manifest.json", m)
}

// SaveAgreement stores the committee's part of a bundle durably.
func (s *Store) SaveAgreement(c oracle.Context, a Agreement) error {
	return s.write(c, "agreement.json", a)
}

// Manifest reads the manifest of an attempt; found is false when there is none.
func (s *Store) Manifest(c oracle.Context) (m Manifest, found bool, err error) {
	err = readDocument(filepath.Join(s.folder(c), "manifest.json"), &m)
	if errors.Is(err, fs.ErrNotExist) {
		return m, false, nil
	}
	return m, err == nil, err
}

// Agreement reads the committee's part of a bundle; found is false when there is none.
func (s *Store) Agreement(c oracle.Context) (a Agreement, found bool, err error) {
	err = readDocument(filepath.Join(s.folder(c), "agreement.json"), &a)
	if errors.Is(err, fs.ErrNotExist) {
		return a, false, nil
	}
	return a, err == nil, err
}

// Contexts lists the attempts that have a manifest.
func (s *Store) Contexts() ([]oracle.Context, error) {
	paths, err := filepath.Glob(filepath.Join(s.bundles(), "*", "manifest.json"))
	if err != nil {
		return nil, fmt.Errorf("list bundles: %w", err)
	}
	var all []oracle.Context
	for _, path := range paths {
		var m Manifest
		if err := readDocument(path, &m); err != nil {
			return nil, err
		}
		all = append(all, m.Context)
	}
	return all, nil
}

// Export copies the bundle of an attempt into the folder out, which must not
// exist or be empty. It is complete or absent.
func (s *Store) Export(c oracle.Context, out string) error {
	m, found, err := s.Manifest(c)
	if err != nil {
		return err
	}
	if !found {
		return fmt.Errorf("export bundle %s: this node has no evidence for it", c)
	}
	if entries, err := os.ReadDir(out); err == nil && len(entries) > 0 {
		return fmt.Errorf("export bundle: folder %s is not empty", out)
	}
	partial := out + ".partial"
	if err := os.RemoveAll(partial); err != nil { // of an export that was cut short
		return fmt.Errorf("export bundle: %w", err)
	}
	if err := s.copyTo(partial, m); err != nil {
		return errors.Join(err, os.RemoveAll(partial))
	}
	if err := os.Remove(out); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("export bundle: %w", err)
	}
	step("copied")
	if err := os.Rename(partial, out); err != nil {
		return fmt.Errorf("export bundle: %w", err)
	}
	return syncDir(filepath.Dir(out))
}

func (s *Store) copyTo(out string, m Manifest) error {
	for _, digest := range m.Digests() {
		b, err := s.Get(digest)
		if err != nil {
			return err
		}
		if err := writeDurable(objectPath(filepath.Join(out, "objects"), digest), b); err != nil {
			return fmt.Errorf("export object %s: %w", digest, err)
		}
	}
	for _, name := range []string{"manifest.json", "agreement.json"} {
		b, err := os.ReadFile(filepath.Join(s.folder(m.Context), name))
		if errors.Is(err, fs.ErrNotExist) && name == "agreement.json" {
			continue // the committee has not agreed yet
		}
		if err != nil {
			return fmt.Errorf("export %s: %w", name, err)
		}
		if err := writeDurable(filepath.Join(out, name), b); err != nil {
			return fmt.Errorf("export %s: %w", name, err)
		}
	}
	return nil
}

func (s *Store) folder(c oracle.Context) string {
	return filepath.Join(s.bundles(), fmt.Sprintf("%s-%d", c.RequestHash, c.Attempt))
}

func (s *Store) write(c oracle.Context, name string, v any) error {
	if s.view {
		return errView
	}
	b, err := oracle.CanonicalJSON(v)
	if err != nil {
		return err
	}
	if err := writeDurable(filepath.Join(s.folder(c), name), append(b, '\n')); err != nil {
		return fmt.Errorf("save bundle %s %s: %w: %w", c, name, oracle.ReasonArchiveFull, err)
	}
	return nil
}

// Bundle is an exported bundle, read and verified.
type Bundle struct {
	Manifest  Manifest
	Agreement *Agreement // nil when the committee had not agreed at export
	dir       string
}

// Read opens an exported bundle and verifies every object it names, naming the
// first that is missing or altered.
func Read(dir string) (Bundle, error) { return readBundle(dir, dir) }

// readBundle reads the documents in one folder and the objects below another.
func readBundle(dir, objects string) (Bundle, error) {
	b := Bundle{dir: objects}
	if err := readDocument(filepath.Join(dir, "manifest.json"), &b.Manifest); err != nil {
		return b, err
	}
	if err := canonical(filepath.Join(dir, "manifest.json"), b.Manifest); err != nil {
		return b, err
	}
	if err := b.Manifest.check(); err != nil {
		return b, fmt.Errorf("manifest.json: %w", err)
	}
	for _, digest := range b.Manifest.Digests() {
		switch _, err := b.Get(digest); {
		case errors.Is(err, fs.ErrNotExist): // either may be the altered one
			return b, fmt.Errorf("manifest.json names what the bundle does not hold: %w", err)
		case err != nil:
			return b, err
		}
	}
	var a Agreement
	switch err := readDocument(filepath.Join(dir, "agreement.json"), &a); {
	case errors.Is(err, fs.ErrNotExist):
		return b, nil
	case err != nil:
		return b, err
	case a.Format != AgreementFormat:
		return b, fmt.Errorf("agreement.json: format %.40q: want %q", a.Format, AgreementFormat)
	}
	b.Agreement = &a
	return b, canonical(filepath.Join(dir, "agreement.json"), a)
}

// Get reads an object of the bundle and verifies it.
func (b Bundle) Get(digest oracle.Hash) ([]byte, error) {
	return readObject(objectPath(filepath.Join(b.dir, "objects"), digest), digest)
}

// Put refuses: a bundle is read only.
func (b Bundle) Put([]byte) (oracle.Hash, error) {
	return oracle.Hash{}, fmt.Errorf("bundle %s is read only", filepath.Base(b.dir))
}

// Object reads a named object of the manifest.
func (b Bundle) Object(name string) ([]byte, error) {
	for _, o := range b.Manifest.Objects {
		if o.Name == name {
			return b.Get(o.Digest)
		}
	}
	return nil, fmt.Errorf("manifest.json names no object %q", name)
}

func readDocument(path string, v any) error {
	info, err := os.Stat(path)
	if err != nil {
		return fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	if info.Size() > maxDocument {
		return fmt.Errorf("read %s: %d bytes, want at most %d", filepath.Base(path), info.Size(), maxDocument)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	if err := oracle.StrictJSON(b, v); err != nil {
		return fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	return nil
}

// canonical refuses a document in any other bytes than the ones that v is
// written in: what a reader of JSON forgives would else be changed unseen.
func canonical(path string, v any) error {
	written, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read %s: %w", filepath.Base(path), err)
	}
	want, err := oracle.CanonicalJSON(v)
	if err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(path), err)
	}
	if !bytes.Equal(written, append(want, '\n')) {
		return fmt.Errorf("%s was altered: it is not in canonical form", filepath.Base(path))
	}
	return nil
}
