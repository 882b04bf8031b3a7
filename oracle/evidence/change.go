package evidence

import (
	"cmp"
	"slices"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Query is one question to a provider, asked at least once.
type Query struct {
	Provider string      `json:"provider"`
	Method   string      `json:"method"`
	URL      string      `json:"url"`
	Body     oracle.Hash `json:"body"`   // SHA-256 of the question's body; zero when none
	Offset   int64       `json:"offset"` // of a range
	Length   int64       `json:"length"` // of a range; 0 is the whole resource
}

// Version is one answer to a query.
type Version struct {
	Digest    oracle.Hash      `json:"digest"` // SHA-256
	Size      int64            `json:"size"`   // bytes
	ETag      string           `json:"etag,omitempty"`
	Retrieved time.Time        `json:"retrieved"` // when it was first seen, UTC
	Attempts  []oracle.Context `json:"attempts"`  // whose evidence holds it, by time
}

// Change is a query whose answer did not stay the same.
type Change struct {
	Query
	Versions []Version `json:"versions"` // by time first seen, at least two
}

// Changes lists the queries that were answered with different bytes at different
// times, over all bundles of the store: what a provider restated, extended or
// quietly replaced. Each bundle still replays from the version that it saw.
// Requests that failed are no versions. counts leaves out attempts for which it is
// false; nil counts all.
func (s *Store) Changes(counts func(oracle.Context) bool) ([]Change, error) {
	contexts, err := s.Contexts()
	if err != nil {
		return nil, err
	}
	known := make(map[Query][]Version)
	for _, c := range contexts {
		if counts != nil && !counts(c) {
			continue
		}
		m, _, err := s.Manifest(c)
		if err != nil {
			return nil, err
		}
		for _, e := range m.Evidence.Exchanges {
			if e.Status != 200 && e.Status != 206 {
				continue
			}
			q := Query{e.Provider, e.Method, e.URL, e.Body, e.Offset, e.Length}
			known[q] = seen(known[q], e, c)
		}
	}
	var changes []Change
	for q, versions := range known {
		if len(versions) < 2 {
			continue
		}
		slices.SortFunc(versions, func(a, b Version) int {
			return cmp.Or(a.Retrieved.Compare(b.Retrieved), slices.Compare(a.Digest[:], b.Digest[:]))
		})
		changes = append(changes, Change{q, versions})
	}
	slices.SortFunc(changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Provider, b.Provider), cmp.Compare(a.URL, b.URL), cmp.Compare(a.Offset, b.Offset),
			cmp.Compare(a.Length, b.Length), slices.Compare(a.Body[:], b.Body[:]))
	})
	return changes, nil
}

// seen adds an exchange of an attempt to the versions of its query.
func seen(versions []Version, e oracle.Exchange, c oracle.Context) []Version {
	for i := range versions {
		if v := &versions[i]; v.Digest == e.Digest {
			if e.Retrieved.Before(v.Retrieved) {
				v.Retrieved, v.ETag = e.Retrieved, e.ETag
			}
			v.Attempts = append(v.Attempts, c)
			return versions
		}
	}
	return append(versions, Version{Digest: e.Digest, Size: e.Size, ETag: e.ETag, Retrieved: e.Retrieved, Attempts: []oracle.Context{c}})
}
