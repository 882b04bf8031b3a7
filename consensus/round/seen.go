package round

import (
	"sync"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// maxSeen is how many signatures a Seen knows: those of some thirty attempts of the
// largest committee, in about 1 MiB.
const maxSeen = 4096

// Seen remembers signatures that this node has found valid. A message comes to a
// node by side stream, at the gate of its log and out of the log, and is checked
// each time: the second and third time cost a look-up. What it changes is time
// alone, so a Machine with one stays a pure function of its entries. It belongs to
// one node, is safe for concurrent use, and nil is one that remembers nothing.
type Seen struct {
	mu     sync.Mutex
	valid  map[signed]struct{}
	oldest []signed // a ring once it is full
	next   int
}

// signed is all that a signature's validity depends on.
type signed struct {
	digest oracle.Hash
	signer oracle.Address
	sig    oracle.Signature
}

// NewSeen makes an empty Seen.
func NewSeen() *Seen { return &Seen{valid: map[signed]struct{}{}} }

// verify checks that the message carries the signature of the member it names.
func (s *Seen) verify(domain oracle.Domain, committee oracle.Committee, place int, m Message) error {
	digest, err := Digest(domain, m)
	if err != nil {
		return err
	}
	key := signed{digest, committee.Members[place].Signer, signatureOf(m)}
	if s.knows(key) {
		return nil
	}
	if err := threshold.Verify(digest, key.sig, key.signer); err != nil {
		return err
	}
	s.remember(key)
	return nil
}

func (s *Seen) knows(key signed) bool {
	if s == nil {
		return false
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	_, known := s.valid[key]
	return known
}

func (s *Seen) remember(key signed) {
	if s == nil {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, known := s.valid[key]; known {
		return
	}
	s.valid[key] = struct{}{}
	if len(s.oldest) < maxSeen {
		s.oldest = append(s.oldest, key)
		return
	}
	delete(s.valid, s.oldest[s.next])
	s.oldest[s.next] = key
	s.next = (s.next + 1) % maxSeen
}
