package signonce

import (
	"math"
	"path/filepath"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// withoutDisk runs work while no file of this process can grow, as on a full disk.
func withoutDisk(t *testing.T, work func()) {
	t.Helper()
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit))
	full := limit
	full.Cur = 0
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &full))
	defer func() { require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit)) }()
	work()
}

// TestFullDiskSignsNothingAndSaysSo: the reason is one an operator can mend, the
// signer is not asked, and once there is room the same bytes are signed.
func TestFullDiskSignsNothingAndSaysSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	digest := oracle.Hash{1}
	withoutDisk(t, func() {
		_, err := s.Sign(Report, attempt, digest, nil, never(t))
		require.ErrorIs(t, err, oracle.ReasonArchiveFull)
		require.NotErrorIs(t, err, ErrLocked)
		require.ErrorIs(t, s.Keep(answerForT(2, 5)), oracle.ReasonArchiveFull)
		_, err = s.SignVote(oracle.Vote{Group: 1, Term: math.MaxInt8}, never(t))
		require.ErrorIs(t, err, oracle.ReasonArchiveFull)
	})
	_, found, err := s.Signed(Report, attempt)
	require.NoError(t, err)
	require.False(t, found, "what is not on disk is not held")
	require.NoError(t, s.Keep(answerForT(2, 5)))
	sig, err := s.Sign(Report, attempt, digest, nil, gives(7))
	require.NoError(t, err)
	require.Equal(t, oracle.Signature{7}, sig)
	require.NoError(t, s.Close())

	s = openForT(t, path)
	_, err = s.Sign(Report, attempt, oracle.Hash{2}, nil, never(t))
	require.ErrorIs(t, err, ErrLocked, "what a full disk refused did not blind the lock")
}
