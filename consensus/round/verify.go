package round

import (
	"fmt"
	"math/bits"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// bitmap is a set of members by their place in the committee.
type bitmap uint32

func (b bitmap) has(i int) bool { return b&(1<<i) != 0 }
func (b *bitmap) add(i int)     { *b |= 1 << i }
func (b bitmap) count() int     { return bits.OnesCount32(uint32(b)) }

// Digest is the 32 bytes that the author of a message signs.
func Digest(domain oracle.Domain, m Message) (oracle.Hash, error) {
	switch m := m.(type) {
	case oracle.Commitment:
		return domain.Digest(m.StructHash()), nil
	case oracle.Reveal:
		return domain.Digest(m.StructHash()), nil
	case oracle.Observation:
		return domain.Digest(m.StructHash()), nil
	case oracle.Tick:
		return domain.Digest(m.StructHash()), nil
	case oracle.CommitRoot:
		return domain.Digest(m.StructHash()), nil
	case oracle.Share:
		return domain.Digest(m.Report.StructHash()), nil
	}
	return oracle.Hash{}, fmt.Errorf("digest: a %T is not signed", m)
}

// WithSignature returns the message with its signature set.
func WithSignature(m Message, sig oracle.Signature) Message {
	switch m := m.(type) {
	case oracle.Commitment:
		m.Sig = sig
		return m
	case oracle.Reveal:
		m.Sig = sig
		return m
	case oracle.Observation:
		m.Sig = sig
		return m
	case oracle.Tick:
		m.Sig = sig
		return m
	case oracle.CommitRoot:
		m.Sig = sig
		return m
	case oracle.Share:
		m.Sig = sig
		return m
	}
	return m
}

func signatureOf(m Message) oracle.Signature {
	switch m := m.(type) {
	case oracle.Commitment:
		return m.Sig
	case oracle.Reveal:
		return m.Sig
	case oracle.Tick:
		return m.Sig
	case oracle.CommitRoot:
		return m.Sig
	case oracle.Share:
		return m.Sig
	}
	return oracle.Signature{}
}

// opens says why a reveal does not open the commitment with this digest for a
// page of count risks, or nil. The signature is checked elsewhere.
func opens(r oracle.Reveal, digest oracle.Hash, count uint32) error {
	if len(r.Estimates) != int(count) {
		return fmt.Errorf("reveal of %d estimates: want %d", len(r.Estimates), count)
	}
	if oracle.CommitmentDigest(r.Observation, r.Salt) != digest {
		return fmt.Errorf("reveal does not open the commitment %s", digest.Short())
	}
	return nil
}

// operatorRoot is the Merkle root over (operator, digest) leaves.
func operatorRoot[T any](items []T, leaf func(T) oracle.Hash) oracle.Hash {
	leaves := make([]oracle.Hash, len(items))
	for i, item := range items {
		leaves[i] = leaf(item)
	}
	tree, err := oracle.NewTree(leaves)
	if err != nil {
		panic(fmt.Sprintf("round: %v", err)) // the caller has at least 2f+1 items
	}
	return tree.Root()
}

// newCommitRoot is a member's unsigned word on a closed set.
func newCommitRoot(committee oracle.Committee, self oracle.Address, e Closed) oracle.CommitRoot {
	r := oracle.CommitRoot{Context: e.Context, Operator: self, Root: e.Root}
	for _, c := range e.Commitments {
		r.Members |= 1 << committee.Index(c.Operator)
		r.Digests = append(r.Digests, c.Digest)
	}
	return r
}

// checkSet says why the set beside a commit root is not the one its root is
// over, or nil. The signature is checked elsewhere.
func checkSet(committee oracle.Committee, r oracle.CommitRoot) error {
	members := bitmap(r.Members)
	if members.count() != len(r.Digests) || len(r.Digests) < committee.Majority() || r.Members>>committee.N() != 0 {
		return fmt.Errorf("commit root over %d commitments of members %b: want at least %d of %d members", len(r.Digests), r.Members, committee.Majority(), committee.N())
	}
	var set []oracle.Commitment
	for i, m := range committee.Members {
		if members.has(i) {
			set = append(set, oracle.Commitment{Operator: m.Operator, Digest: r.Digests[len(set)]})
		}
	}
	if root := CommitRootOf(set); root != r.Root {
		return fmt.Errorf("commit root %s beside a set whose root is %s", r.Root.Short(), root.Short())
	}
	return nil
}

// holds says whether a checked commit root is over this commitment of a member.
func holds(r oracle.CommitRoot, place int, digest oracle.Hash) bool {
	members := bitmap(r.Members)
	before := members & (1<<place - 1)
	return members.has(place) && r.Digests[before.count()] == digest
}

// CommitRootOf is the root over commitments in ascending operator order.
func CommitRootOf(commitments []oracle.Commitment) oracle.Hash {
	return operatorRoot(commitments, func(c oracle.Commitment) oracle.Hash { return oracle.OperatorLeaf(c.Operator, c.Digest) })
}

// ObservationRootOf is the root over observations in ascending operator order.
func ObservationRootOf(reveals []oracle.Reveal) oracle.Hash {
	return operatorRoot(reveals, func(r oracle.Reveal) oracle.Hash { return oracle.OperatorLeaf(r.Operator, r.StructHash()) })
}
