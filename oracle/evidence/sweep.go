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
// It may run beside a node that writes to the folder, and may be cut short at any
// point: what is left is whole. If any manifest cannot be read nothing is removed.
// With dry it only says what it would do.
func (s *Store) Sweep(now time.Time, r Retention, dry bool) (Swept, error) {
	if r.Dispute < 0 || r.Keep < 0 || r.Grace < time.Minute {
		return Swept{}, fmt.Errorf("sweep evidence: dispute %s, keep %s and grace %s: want no negative, and a grace of at least a minute", r.Dispute, r.Keep, r.Grace)
	}
	swept, named, old, err := s.sort(now, r)
	if err == nil && !dry {
		err = s.drop(old)
	}
	if err == nil {
		err = s.sweepObjects(now.Add(-r.Grace), named, dry, &swept)
	}
	if err != nil {
		return swept, fmt.Errorf("sweep evidence: %w", err)
	}
	return swept, nil
}

// sort tells what stays from what is old: the objects that bundles which stay name,
// and the folders that may go.
func (s *Store) sort(now time.Time, r Retention) (swept Swept, named map[oracle.Hash]bool, old []string, err error) {
	bundles, err := s.stored(r)
	if err != nil {
		return swept, nil, nil, err
	}
	named = make(map[oracle.Hash]bool)
	for _, b := range bundles {
		if now.Before(b.until) {
			swept.Kept++
			for _, digest := range b.manifest.Digests() {
				named[digest] = true
			}
			continue
		}
		swept.Bundles = append(swept.Bundles, b.manifest.Context)
		old = append(old, s.folder(b.manifest.Context))
	}
	bare, err := s.bare(now, r)
	return swept, named, append(old, bare...), err
}

// bare lists folders without a manifest that may go: of attempts that the committee
// agreed on without this node, and of writes that a crash cut short.
func (s *Store) bare(now time.Time, r Retention) (old []string, err error) {
	entries, err := os.ReadDir(s.bundles())
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	for _, entry := range entries {
		folder := filepath.Join(s.bundles(), entry.Name())
		if _, err := os.Stat(filepath.Join(folder, "manifest.json")); !errors.Is(err, fs.ErrNotExist) || !entry.IsDir() {
			continue
		}
		last, err := lastWrite(folder)
		if err != nil {
			return nil, err
		}
		until := last.Add(r.Grace)
		var a Agreement
		switch err := readDocument(filepath.Join(folder, "agreement.json"), &a); {
		case err == nil:
			until = ends(last, a.Request).Add(r.Dispute).Add(r.Keep)
		case !errors.Is(err, fs.ErrNotExist):
			return nil, err
		}
		if !now.Before(until) {
			old = append(old, folder)
		}
	}
	return old, err
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
		last, err := lastWrite(s.folder(c))
		if err != nil {
			return nil, err
		}
		b := stored{m, ends(last, m.Request).Add(r.Dispute).Add(r.Keep)}
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

// ends is when a report may last have come: it still may until its request can be
// failed.
func ends(last time.Time, r oracle.Request) time.Time {
	for _, at := range []uint64{r.WindowEnd, r.FailAfter} {
		if t := time.Unix(int64(at), 0); t.After(last) {
			last = t
		}
	}
	return last
}

// lastWrite is when a document of a folder, or the folder, was last written.
func lastWrite(folder string) (last time.Time, err error) {
	entries, err := os.ReadDir(folder)
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
	if len(entries) > 0 {
		return last, nil
	}
	info, err := os.Stat(folder)
	if err != nil {
		return last, err
	}
	return info.ModTime(), nil
}

// drop removes bundles' documents, the manifest last: a bundle that was cut in two
// is found again. All of it is on disk before an object may go: else a cut of power
// could bring a manifest back whose objects are gone.
func (s *Store) drop(folders []string) error {
	for _, folder := range folders {
		for _, name := range []string{"agreement.json", "manifest.json"} {
			if err := os.Remove(filepath.Join(folder, name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
			step("document removed")
		}
		if err := os.RemoveAll(folder); err != nil {
			return err
		}
	}
	if len(folders) == 0 {
		return nil
	}
	if err := syncDir(s.bundles()); err != nil {
		return err
	}
	step("bundles removed")
	return nil
}

// sweepObjects removes objects that are not named and were not touched since.
func (s *Store) sweepObjects(since time.Time, named map[oracle.Hash]bool, dry bool, swept *Swept) error {
	return eachFile(s.Archive.dir, func(path string, entry fs.DirEntry) error {
		if filepath.Ext(path) == asideExt && !dry { // of a sweep that was cut short: this one, or the next, decides
			return putBack(path)
		}
		digest, err := oracle.ParseHash("0x" + filepath.Base(path))
		if err != nil || named[digest] {
			return nil //nolint:nilerr // what is no object is not ours to remove
		}
		info, err := entry.Info()
		if err != nil || info.ModTime().After(since) {
			return err
		}
		removed := true
		if !dry {
			if removed, err = discard(path, since); err != nil {
				return err
			}
		}
		if !removed {
			return nil
		}
		swept.Objects++
		swept.Bytes += info.Size()
		if !dry {
			s.release(info.Size())
		}
		return nil
	})
}
