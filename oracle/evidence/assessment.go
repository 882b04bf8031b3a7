package evidence

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// AssessmentFormat is the format of assessment.json.
const AssessmentFormat = "sheaf/assessment/1"

// Assessment says what a store is for that one operator fills by itself, without
// a chain: pages of one product over one window. Each page has a bundle, once it
// is done.
type Assessment struct {
	Format      string           `json:"format"`
	TermsHash   oracle.Hash      `json:"terms_hash"`
	ModelDigest oracle.Hash      `json:"model_digest"`
	WindowStart uint64           `json:"window_start"` // unix seconds, inclusive
	WindowEnd   uint64           `json:"window_end"`   // exclusive
	Sources     json.RawMessage  `json:"sources"`      // the mix that is read
	Parcels     int              `json:"parcels"`
	Pages       []oracle.Context `json:"pages"`
}

// Claim makes the store that of an assessment, or checks that it is already. One
// that holds anything else is refused: pages of two would be taken for one.
func (s *Store) Claim(a Assessment) error {
	a.Format = AssessmentFormat
	b, err := oracle.CanonicalJSON(a)
	if err != nil {
		return err
	}
	b = append(b, '\n')
	path := filepath.Join(s.dir, "assessment.json")
	known, err := os.ReadFile(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		others, err := s.Contexts()
		if err != nil {
			return err
		}
		if len(others) > 0 {
			return fmt.Errorf("folder %s holds a node's evidence: choose another", s.dir)
		}
		return writeDurable(path, b)
	case err != nil:
		return fmt.Errorf("read assessment.json: %w", err)
	case !bytes.Equal(known, b):
		return fmt.Errorf("folder %s holds another assessment, of other terms, parcels, window, sources or pages: choose another", s.dir)
	}
	return nil
}

// IsAssessment says whether a folder is an assessment's store.
func IsAssessment(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "assessment.json"))
	return err == nil
}

// ReadAssessment reads an assessment's store and verifies every object in it.
// The bundles are of the pages that are done, in page order.
func ReadAssessment(dir string) (Assessment, []Bundle, error) {
	var a Assessment
	path := filepath.Join(dir, "assessment.json")
	if err := readDocument(path, &a); err != nil {
		return a, nil, err
	}
	if a.Format != AssessmentFormat {
		return a, nil, fmt.Errorf("assessment.json: format %.40q: want %q", a.Format, AssessmentFormat)
	}
	if err := canonical(path, a); err != nil {
		return a, nil, err
	}
	store, err := ViewStore(dir)
	if err != nil {
		return a, nil, err
	}
	var done []Bundle
	for _, page := range a.Pages {
		b, err := readBundle(store.folder(page), dir)
		if errors.Is(err, fs.ErrNotExist) && b.Manifest.Format == "" {
			continue // not done yet
		}
		if err == nil {
			err = a.binds(b.Manifest, page)
		}
		if err != nil {
			return a, nil, fmt.Errorf("page %s: %w", page, err)
		}
		done = append(done, b)
	}
	return a, done, nil
}

// binds says why a page's bundle is not of the assessment, or nil.
func (a Assessment) binds(m Manifest, page oracle.Context) error {
	r := m.Request
	for _, field := range []struct {
		name      string
		want, got any
	}{
		{"context", page, m.Context},
		{"request.terms_hash", a.TermsHash, r.TermsHash},
		{"request.model_digest", a.ModelDigest, r.ModelDigest},
		{"request.window_start", a.WindowStart, r.WindowStart},
		{"request.window_end", a.WindowEnd, r.WindowEnd},
	} {
		if field.want != field.got {
			return fmt.Errorf("manifest.json: %s differs: it is %v, assessment.json has %v: a page of another request", field.name, field.got, field.want)
		}
	}
	return nil
}
