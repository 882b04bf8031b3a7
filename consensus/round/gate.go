package round

import (
	"fmt"
	"sync"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxPassed is how many entries a Gate knows again without a look at their signature.
const maxPassed = 4096

// Gate checks entries before they enter a log: form, membership, signature. It
// is a node's own filter and decides nothing that others must agree on. It is
// safe for concurrent use.
type Gate struct {
	domain    oracle.Domain
	committee oracle.Committee

	mu     sync.Mutex
	passed map[oracle.Hash]bool
	oldest []oracle.Hash
}

// NewGate makes the Gate of a committee that passes Check.
func NewGate(domain oracle.Domain, committee oracle.Committee) *Gate {
	return &Gate{domain: domain, committee: committee, passed: map[oracle.Hash]bool{}}
}

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
	key := oracle.Keccak(entry)
	if g.knows(key) {
		return author, nil
	}
	if err := verify(g.domain, g.committee, place, m); err != nil {
		return oracle.Address{}, fmt.Errorf("check entry: %w", err)
	}
	g.remember(key)
	return author, nil
}

func (g *Gate) knows(key oracle.Hash) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	return g.passed[key]
}

func (g *Gate) remember(key oracle.Hash) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.passed[key] {
		return
	}
	g.passed[key] = true
	g.oldest = append(g.oldest, key)
	if len(g.oldest) > maxPassed {
		delete(g.passed, g.oldest[0])
		g.oldest = g.oldest[1:]
	}
}
