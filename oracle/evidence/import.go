package evidence

import (
	"fmt"
	"os"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Import puts an exported bundle, read and verified by Read, into the store. The
// same bundle twice is no error; another one of the same attempt is, and so is an
// agreement that differs from the one that is here. A bundle that would not fit the
// quota is refused before anything of it is copied.
func (s *Store) Import(b Bundle) error {
	c := b.Manifest.Context
	root, err := b.Manifest.Root()
	if err != nil {
		return err
	}
	known, found, err := s.Manifest(c)
	if err != nil {
		return err
	}
	if found {
		if have, err := known.Root(); err != nil || have != root {
			return fmt.Errorf("import bundle %s: the folder has another one of this attempt, of operator %s with root %s", c, known.Operator, have)
		}
	}
	if err := s.fits(b); err != nil {
		return fmt.Errorf("import bundle %s: %w", c, err)
	}
	for _, digest := range b.Manifest.Digests() {
		content, err := b.Get(digest)
		if err != nil {
			return err
		}
		if _, err := s.Put(content); err != nil {
			return fmt.Errorf("import bundle %s: %w", c, err)
		}
	}
	if b.Agreement != nil {
		if err := s.importAgreement(c, *b.Agreement); err != nil {
			return err
		}
	}
	if _, err := s.Save(b.Manifest); err != nil {
		return fmt.Errorf("import bundle %s: %w", c, err)
	}
	return nil
}

// fits says whether what the store lacks of a bundle is within the quota.
func (s *Store) fits(b Bundle) error {
	if s.quota <= 0 {
		return nil
	}
	used, err := s.measure() // another process may own the folder
	if err != nil {
		return err
	}
	lacks := int64(0)
	for _, digest := range b.Manifest.Digests() {
		if _, err := os.Stat(s.path(digest)); err == nil {
			continue
		}
		content, err := b.Get(digest)
		if err != nil {
			return err
		}
		lacks += int64(len(content))
	}
	if used+lacks > s.quota {
		return fmt.Errorf("the folder holds %d bytes, the bundle brings %d more, and the quota is %d: %w", used, lacks, s.quota, oracle.ReasonArchiveFull)
	}
	return nil
}

// importAgreement keeps a signed agreement before an unsigned one.
func (s *Store) importAgreement(c oracle.Context, a Agreement) error {
	known, found, err := s.Agreement(c)
	if err != nil {
		return err
	}
	if found && known.Report.Report != a.Report.Report {
		return fmt.Errorf("import bundle %s: the folder has another agreement of this attempt", c)
	}
	if found && known.Signed() {
		return nil
	}
	return s.SaveAgreement(c, a)
}
