package round

import (
	"fmt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Gate checks entries before they enter a log: form, membership, signature. It
// is a node's own filter and decides nothing that others must agree on. It is
// safe for concurrent use.
type Gate struct {
	domain    oracle.Domain
	committee oracle.Committee
	seen      *Seen
}

// NewGate makes the Gate of a committee that passes Check.
func NewGate(domain oracle.Domain, committee oracle.Committee) *Gate {
	return &Gate{domain: domain, committee: committee, seen: NewSeen()}
}

// Seen is what the Gate remembers of signatures, for the same node's other parts.
func (g *Gate) Seen() *Seen { return g.seen }

// Author says who signed the entry, zero for an Open, which nobody signs; or
// why it may not enter a log.
func (g *Gate) Author(entry []byte) (oracle.Address, error) {
	m, err := Decode(entry)
	if err != nil {
		return oracle.Address{}, err
	}
	switch m.(type) {
	case Open:
		return oracle.Address{}, nil
	case oracle.CommitRoot, oracle.Share:
		return oracle.Address{}, fmt.Errorf("check entry: a %T is not a log entry", m)
	}
	author := AuthorOf(m)
	place := g.committee.Index(author)
	if place < 0 {
		return oracle.Address{}, fmt.Errorf("check entry: author %s is not in the committee", author)
	}
	if err := g.seen.verify(g.domain, g.committee, place, m); err != nil {
		return oracle.Address{}, fmt.Errorf("check entry: %w", err)
	}
	return author, nil
}
