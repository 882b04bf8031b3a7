package node

import (
	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
)

// locker is the sign-once lock as leg 1 sees it.
type locker struct {
	lock   *signonce.Lock
	domain oracle.Domain
	signer oracle.Signer
}

// Answer implements observe.Lock.
func (l locker) Answer(c oracle.Context) (oracle.Commitment, oracle.Reveal, bool, error) {
	a, found, err := l.lock.Answer(c)
	return a.Commitment, a.Reveal, found, err
}

// SaveAnswer implements observe.Lock.
func (l locker) SaveAnswer(commitment oracle.Commitment, reveal oracle.Reveal) error {
	return l.lock.SaveAnswer(signonce.Answer{Commitment: commitment, Reveal: reveal})
}

// SignObservation implements observe.Lock.
func (l locker) SignObservation(c oracle.Context, structHash oracle.Hash) (oracle.Signature, error) {
	return l.lock.Sign(signonce.Observation, c, l.domain.Digest(structHash), l.signer)
}

// SignCommitment implements observe.Lock.
func (l locker) SignCommitment(c oracle.Context, structHash oracle.Hash) (oracle.Signature, error) {
	return l.lock.Sign(signonce.Commitment, c, l.domain.Digest(structHash), l.signer)
}

// contextOfMessage reads which attempt a peer's message belongs to.
func contextOfMessage(data []byte) (oracle.Context, error) {
	m, err := round.Decode(data)
	if err != nil {
		return oracle.Context{}, err
	}
	return round.ContextOf(m), nil
}
