package node

import (
	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
)

// LockName is the sign-once lock's file in data_dir.
const LockName = "signonce.db"

// locker is the sign-once lock as leg 1 sees it, with the key that the operator has
// in the attempt's committee. The lock itself is the operator's: a new key opens
// nothing that an old one has locked.
type locker struct {
	store  *signonce.Store
	domain oracle.Domain
	signer oracle.Signer
}

func (n *Node) locker(signer *keys.Signer) locker { return locker{n.lock, n.domain(), signer} }

// Answer implements observe.Lock. The commitment follows from the kept reveal.
func (l locker) Answer(c oracle.Context) (oracle.Commitment, oracle.Reveal, bool, error) {
	reveal, found, err := l.store.Kept(c)
	if err != nil || !found {
		return oracle.Commitment{}, oracle.Reveal{}, false, err
	}
	commitment := oracle.Commitment{
		Context: c, Operator: reveal.Operator, Digest: oracle.CommitmentDigest(reveal.Observation, reveal.Salt),
	}
	return commitment, reveal, true, nil
}

// SaveAnswer implements observe.Lock.
func (l locker) SaveAnswer(_ oracle.Commitment, reveal oracle.Reveal) error {
	return l.store.Keep(reveal)
}

// SignObservation implements observe.Lock.
func (l locker) SignObservation(c oracle.Context, structHash oracle.Hash) (oracle.Signature, error) {
	return l.sign(signonce.Observation, c, l.domain.Digest(structHash))
}

// SignCommitment implements observe.Lock.
func (l locker) SignCommitment(c oracle.Context, structHash oracle.Hash) (oracle.Signature, error) {
	return l.sign(signonce.Commitment, c, l.domain.Digest(structHash))
}

// SignVote implements transport.Signer: one candidate in a term of a group.
func (l locker) SignVote(v oracle.Vote) (oracle.Signature, error) {
	return l.store.SignVote(v, func() (oracle.Signature, error) { return l.signer.Sign(l.domain.Digest(v.StructHash())) })
}

// SignComplaint implements transport.Signer; complaints need no lock.
func (l locker) SignComplaint(c oracle.Complaint) (oracle.Signature, error) {
	return l.signer.Sign(l.domain.Digest(c.StructHash()))
}

// sign passes the lock: one digest per kind and attempt, for good.
func (l locker) sign(kind signonce.Kind, c oracle.Context, digest oracle.Hash) (oracle.Signature, error) {
	return l.store.Sign(kind, c, digest, nil, func() (oracle.Signature, error) { return l.signer.Sign(digest) })
}

// contextOfMessage reads which attempt a peer's message belongs to.
func contextOfMessage(data []byte) (oracle.Context, error) {
	m, err := round.Decode(data)
	if err != nil {
		return oracle.Context{}, err
	}
	return round.ContextOf(m), nil
}
