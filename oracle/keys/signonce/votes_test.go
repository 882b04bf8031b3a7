package signonce

import (
	"errors"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
	"go.etcd.io/bbolt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestVoteOnceInATerm(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	vote := oracle.Vote{Group: 3, Term: 7, Candidate: oracle.Address{1}}
	sig, err := s.SignVote(vote, gives(1))
	require.NoError(t, err)
	require.Equal(t, oracle.Signature{1}, sig)

	refused := func(v oracle.Vote) {
		t.Helper()
		_, err := s.SignVote(v, never(t))
		require.ErrorIs(t, err, ErrLocked)
	}
	other := vote
	other.Candidate = oracle.Address{2}
	refused(other)
	earlier := vote
	earlier.Term--
	refused(earlier)
	require.NoError(t, s.Close())
	s = openForT(t, path) // a restart forgets nothing
	refused(other)
	refused(earlier)

	_, err = s.SignVote(vote, gives(1))
	require.NoError(t, err, "the same vote may be asked for again")
	other.Term++
	_, err = s.SignVote(other, gives(2))
	require.NoError(t, err, "a later term is free")
	refused(vote)
	elsewhere := vote
	elsewhere.Group++
	_, err = s.SignVote(elsewhere, gives(3))
	require.NoError(t, err, "and so is another group")
	_, err = s.SignVote(oracle.Vote{Group: 9}, func() (oracle.Signature, error) { return oracle.Signature{}, errors.New("no key") })
	require.ErrorContains(t, err, "no key")

	require.NoError(t, s.db.Update(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketVotes).ForEach(func(k, _ []byte) error { return tx.Bucket(bucketVotes).Put(k, []byte{1}) })
	}))
	_, err = s.SignVote(other, never(t))
	require.ErrorContains(t, err, "damaged")
}
