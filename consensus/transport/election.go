package transport

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"sync"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Signer signs for this operator. SignVote is durable before it returns: never
// two candidates in one term of a group, and no term below one voted in.
type Signer interface {
	SignVote(vote oracle.Vote) (oracle.Signature, error)
	SignComplaint(complaint oracle.Complaint) (oracle.Signature, error)
}

// certificate is a quorum's votes for one candidate in a term. Two for one term
// of a group would need an honest operator that voted twice.
type certificate struct {
	term      uint64
	candidate oracle.Address
	voters    uint32 // bitmap over the committee
	votes     []oracle.Signature
}

const certificateHead = 8 + 20 + 4

func (c certificate) encode() []byte {
	b := binary.BigEndian.AppendUint64(make([]byte, 0, certificateHead+64*len(c.votes)), c.term)
	b = append(b, c.candidate[:]...)
	b = binary.BigEndian.AppendUint32(b, c.voters)
	for _, sig := range c.votes {
		b = append(b, sig[:]...)
	}
	return b
}

// decodeCertificate reads and verifies a certificate of a group.
func decodeCertificate(b []byte, domain oracle.Domain, committee oracle.Committee, group uint64) (certificate, error) {
	if len(b) < certificateHead {
		return certificate{}, fmt.Errorf("leader certificate of %d bytes: want at least %d", len(b), certificateHead)
	}
	c := certificate{
		term: binary.BigEndian.Uint64(b), candidate: oracle.Address(b[8:28]), voters: binary.BigEndian.Uint32(b[28:32]),
	}
	count := bits.OnesCount32(c.voters)
	if c.voters>>committee.N() != 0 || count < committee.Quorum() || len(b) != certificateHead+64*count {
		return certificate{}, fmt.Errorf("leader certificate of %d bytes with voters %b: want %d of %d members", len(b), c.voters, committee.Quorum(), committee.N())
	}
	if committee.Index(c.candidate) < 0 {
		return certificate{}, fmt.Errorf("leader certificate for %s, which is not in the committee", c.candidate)
	}
	digest := domain.Digest(oracle.Vote{Group: group, Term: c.term, Candidate: c.candidate}.StructHash())
	rest := b[certificateHead:]
	for i, m := range committee.Members {
		if c.voters&(1<<i) == 0 {
			continue
		}
		sig := oracle.Signature(rest[:64])
		if err := threshold.Verify(digest, sig, m.Signer); err != nil {
			return certificate{}, fmt.Errorf("leader certificate: vote of %s: %w", m.Operator, err)
		}
		c.votes = append(c.votes, sig)
		rest = rest[64:]
	}
	return c, nil
}

// ballot gathers the votes for this node in one term. raft needs fewer than a
// quorum of ours, so grants are held back until they are one.
type ballot struct {
	term   uint64
	won    chan struct{} // closed once a quorum voted
	over   chan struct{} // closed when a later term began
	mu     sync.Mutex
	voters uint32
	votes  [oracle.MaxCommittee]oracle.Signature
}

func newBallot(term uint64) *ballot {
	return &ballot{term: term, won: make(chan struct{}), over: make(chan struct{})}
}

// add counts a verified vote; with the one that makes a quorum it returns the
// certificate.
func (b *ballot) add(place, quorum int, candidate oracle.Address, sig oracle.Signature) *certificate {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.voters&(1<<place) != 0 || bits.OnesCount32(b.voters) >= quorum {
		return nil
	}
	b.voters |= 1 << place
	b.votes[place] = sig
	if bits.OnesCount32(b.voters) < quorum {
		return nil
	}
	c := &certificate{term: b.term, candidate: candidate, voters: b.voters}
	for i, vote := range b.votes {
		if b.voters&(1<<i) != 0 {
			c.votes = append(c.votes, vote)
		}
	}
	return c
}
