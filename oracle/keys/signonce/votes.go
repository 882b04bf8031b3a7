package signonce

import (
	"encoding/binary"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// voteSize is version, term, candidate.
const voteSize = 1 + 8 + 20

// SignVote returns this operator's signature over a vote for a leader; sign runs
// after the candidate is locked on disk. One candidate per group and term is
// locked, and no term below one that was voted in: only the newest is kept.
func (s *Store) SignVote(v oracle.Vote, sign func() (oracle.Signature, error)) (oracle.Signature, error) {
	key := binary.BigEndian.AppendUint64(nil, s.domain.ChainID)
	key = append(key, s.domain.Hub[:]...)
	key = binary.BigEndian.AppendUint64(key, v.Group)
	value := binary.BigEndian.AppendUint64([]byte{formVersion}, v.Term)
	value = append(value, v.Candidate[:]...)
	err := s.update(func(tx *bbolt.Tx) error {
		votes := tx.Bucket(bucketVotes)
		if held := votes.Get(key); held != nil {
			if len(held) != voteSize || held[0] != formVersion {
				return fmt.Errorf("stored vote of %d bytes is damaged", len(held))
			}
			term, candidate := binary.BigEndian.Uint64(held[1:9]), oracle.Address(held[9:])
			switch {
			case v.Term < term:
				return fmt.Errorf("%w: voted in term %d", ErrLocked, term)
			case v.Term == term && v.Candidate != candidate:
				return fmt.Errorf("%w: voted for %s", ErrLocked, candidate)
			case v.Term == term:
				return nil
			}
		}
		return votes.Put(key, value)
	})
	if err != nil {
		return oracle.Signature{}, fmt.Errorf("lock vote for %s in group %d, term %d: %w", v.Candidate, v.Group, v.Term, err)
	}
	sig, err := sign()
	if err != nil {
		return oracle.Signature{}, fmt.Errorf("sign vote in group %d, term %d: %w", v.Group, v.Term, err)
	}
	return sig, nil
}
