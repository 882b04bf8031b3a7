package evidence

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Import puts an exported bundle, read and verified by Read, into the store. The
// same bundle twice is no error; another one of the same attempt is, and so is an
// agreement that differs from the one that is here.
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
