package evidence

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Retention says how long evidence is kept.
type Retention struct {
	// Dispute is how long after a report its last dispute may open: no less than
	// the longest of the contracts.
	Dispute time.Duration
	// Keep is how long evidence is kept after that.
	Keep time.Duration
	// Grace keeps an object that no bundle names: a task in work stores its objects
	// first and its manifest last. Longer than any task takes.
	Grace time.Duration
}

// Swept is what a sweep removed, or would remove.
type Swept struct {
	Bundles []oracle.Context // removed
	Kept    int              // bundles that stay
	Objects int              // removed
	Bytes   int64            // of those objects
}

// stored is one bundle with the time until which it must stay.
type stored struct {
	manifest Manifest
	until    time.Time
}

// Sweep removes bundles that nobody can ask for any more, and then objects that
// no bundle names. A bundle stays until the last dispute of its report can no
// longer open, and r.Keep longer. One whose risks a later request of the product
// names again, such as a dispute, stays as long as that one.
//
// It may run beside a node that writes to the folder, and may be cut short: what
// is left is whole. If any manifest cannot be read nothing is removed. With dry
// it only says what it would do.
func (s *Store) Sweep(now time.Time, r Retention, dry bool) (Swept, error) {
	if r.Dispute < 0 || r.Keep < 0 || r.Grace < time.Minute {
		return Swept{}, fmt.Errorf("sweep evidence: dispute %s, keep %s and grace %s: want no negative, and a grace of at least a minute", r.Dispute, r.Keep, r.Grace)
	}
	bundles, err := s.stored(r)
	if err != nil {
		return Swept{}, fmt.Errorf("sweep evidence: %w", err)
	}
	var swept Swept
	named := make(map[oracle.Hash]bool)
	for _, b := range bundles {
		if now.Before(b.until) {
			swept.Kept++
			for _, digest := range b.manifest.Digests() {
				named[digest] = true
			}
			continue
		}
		swept.Bundles = append(swept.Bundles, b.manifest.Context)
		if !dry {
			if err := s.drop(b.manifest.Context); err != nil {
				return swept, fmt.Errorf("sweep evidence: %w", err)
			}
		}
	}
	if err := s.sweepObjects(now.Add(-r.Grace), named, dry, &swept); err != nil {
		return swept, fmt.Errorf("sweep evidence: %w", err)
	}
	return swept, nil
}

// claim is a risk of a product.
type claim struct{ terms, risk oracle.Hash }

// stored lists the bundles with the time until which each must stay.
func (s *Store) stored(r Retention) ([]stored, error) {
	contexts, err := s.Contexts()
	if err != nil {
		return nil, err
	}
	bundles, longest := make([]stored, 0, len(contexts)), make(map[claim]time.Time)
	for _, c := range contexts {
		m, found, err := s.Manifest(c)
		if err != nil || !found || m.Context != c {
			return nil, fmt.Errorf("bundle %s cannot be read: %w", c, err)
		}
		last, err := s.lastWrite(c)
		if err != nil {
			return nil, err
		}
		// A report may still come until the request can be failed.
		for _, at := range []uint64{m.Request.WindowEnd, m.Request.FailAfter} {
			if t := time.Unix(int64(at), 0); t.After(last) {
				last = t
			}
		}
		b := stored{m, last.Add(r.Dispute).Add(r.Keep)}
		for _, p := range m.Task.Parcels {
			key := claim{m.Request.TermsHash, p.Risk}
			if b.until.After(longest[key]) {
				longest[key] = b.until
			}
		}
		bundles = append(bundles, b)
	}
	for i, b := range bundles {
		for _, p := range b.manifest.Task.Parcels {
			if until := longest[claim{b.manifest.Request.TermsHash, p.Risk}]; until.After(bundles[i].until) {
				bundles[i].until = until
			}
		}
	}
	return bundles, nil
}

// lastWrite is when a document of the bundle was last written.
func (s *Store) lastWrite(c oracle.Context) (last time.Time, err error) {
	entries, err := os.ReadDir(s.folder(c))
	if err != nil {
		return last, err
	}
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			return last, err
		}
		if info.ModTime().After(last) {
			last = info.ModTime()
		}
	}
	return last, nil
}

// drop removes a bundle's documents, the manifest last: a bundle that was cut in
// two is found again.
func (s *Store) drop(c oracle.Context) error {
	folder := s.folder(c)
	for _, name := range []string{"agreement.json", "manifest.json"} {
		if err := os.Remove(filepath.Join(folder, name)); err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	return os.RemoveAll(folder)
}

// sweepObjects removes objects that are not named and were not touched since.
func (s *Store) sweepObjects(since time.Time, named map[oracle.Hash]bool, dry bool, swept *Swept) error {
	return filepath.WalkDir(s.Archive.dir, func(path string, entry fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil // a writer renamed it meanwhile
		}
		if err != nil || entry.IsDir() {
			return err
		}
		digest, err := oracle.ParseHash("0x" + filepath.Base(path))
		if err != nil || named[digest] {
			return nil //nolint:nilerr // what is no object is not ours to remove
		}
		info, err := entry.Info()
		if os.IsNotExist(err) || err == nil && info.ModTime().After(since) {
			return nil
		}
		if err != nil {
			return err
		}
		swept.Objects++
		swept.Bytes += info.Size()
		if dry {
			return nil
		}
		if err := os.Remove(path); err != nil { //nolint:gosec // nobody but the node writes in this folder
			return err
		}
		s.release(info.Size())
		return nil
	})
}
