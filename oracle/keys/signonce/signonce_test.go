package signonce

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
	"go.etcd.io/bbolt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

var (
	operator = oracle.Address{1}
	domain   = oracle.Domain{ChainID: 5, Hub: oracle.Address{0xaa}}
	attempt  = oracle.Context{RequestHash: oracle.Hash{9}, Attempt: 2}
)

func openForT(t *testing.T, path string) *Store {
	t.Helper()
	s, err := Open(path, operator, domain)
	require.NoError(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

func gives(b byte) func() (oracle.Signature, error) {
	return func() (oracle.Signature, error) { return oracle.Signature{b}, nil }
}

func never(t *testing.T) func() (oracle.Signature, error) {
	return func() (oracle.Signature, error) {
		t.Error("the signer was asked")
		return oracle.Signature{}, nil
	}
}

func TestSignOnce(t *testing.T) {
	s := openForT(t, filepath.Join(t.TempDir(), "lock.db"))
	first, other := oracle.Hash{1}, oracle.Hash{2}
	_, ok, err := s.Signed(Report, attempt)
	require.NoError(t, err)
	require.False(t, ok)

	sig, err := s.Sign(Report, attempt, first, []byte("report"), gives(1))
	require.NoError(t, err)
	require.Equal(t, oracle.Signature{1}, sig)
	again, err := s.Sign(Report, attempt, first, nil, never(t))
	require.NoError(t, err)
	require.Equal(t, sig, again, "the stored signature, not a new one")
	_, err = s.Sign(Report, attempt, other, nil, never(t))
	require.ErrorIs(t, err, ErrLocked)
	require.ErrorIs(t, err, oracle.ReasonLockRefused)
	r, ok, err := s.Signed(Report, attempt)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, Record{Digest: first, Signed: []byte("report"), Sig: sig, Complete: true}, r)

	// Another kind, attempt, request or domain has a lock of its own.
	for _, kind := range []Kind{Commitment, CommitRoot, Observation} {
		_, err = s.Sign(kind, attempt, other, nil, gives(2))
		require.NoError(t, err, kind)
	}
	later := attempt
	later.Attempt++
	_, err = s.Sign(Report, later, other, nil, gives(2))
	require.NoError(t, err)
	_, err = s.Sign(Report, oracle.Context{RequestHash: oracle.Hash{8}, Attempt: 2}, other, nil, gives(2))
	require.NoError(t, err)
	elsewhere := &Store{db: s.db, domain: oracle.Domain{ChainID: 6, Hub: domain.Hub}}
	_, err = elsewhere.Sign(Report, attempt, other, nil, gives(2))
	require.NoError(t, err)

	_, err = s.Sign(0, attempt, other, nil, never(t))
	require.Error(t, err)
	_, err = s.Sign(Report+1, attempt, other, nil, never(t))
	require.Error(t, err)
	_, err = s.Sign(Report, attempt, first, make([]byte, MaxSigned+1), never(t))
	require.Error(t, err)
}

// crash copies the file as it is on disk and opens the copy, as a process does
// that comes back after the old one was killed.
func crash(t *testing.T, from string) *Store {
	t.Helper()
	b, err := os.ReadFile(from)
	require.NoError(t, err)
	to := filepath.Join(t.TempDir(), "after.db")
	require.NoError(t, os.WriteFile(to, b, 0o600))
	return openForT(t, to)
}

// After a crash at any step the first digest holds and another is refused.
func TestLockSurvivesACrashAtEveryStep(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	first, other := oracle.Hash{1}, oracle.Hash{2}

	fresh := crash(t, path) // nothing was asked: either may be signed
	_, err := fresh.Sign(CommitRoot, attempt, other, nil, gives(2))
	require.NoError(t, err)

	_, err = s.Sign(CommitRoot, attempt, first, []byte("root"), func() (oracle.Signature, error) {
		during := crash(t, path) // killed while the signer works: it may have signed
		_, err := during.Sign(CommitRoot, attempt, other, nil, never(t))
		require.ErrorIs(t, err, ErrLocked)
		r, ok, err := during.Signed(CommitRoot, attempt)
		require.NoError(t, err)
		require.True(t, ok)
		require.False(t, r.Complete)
		sig, err := during.Sign(CommitRoot, attempt, first, []byte("root"), gives(3))
		require.NoError(t, err)
		require.Equal(t, oracle.Signature{3}, sig)
		return oracle.Signature{1}, nil
	})
	require.NoError(t, err)

	after := crash(t, path)
	sig, err := after.Sign(CommitRoot, attempt, first, nil, never(t))
	require.NoError(t, err)
	require.Equal(t, oracle.Signature{1}, sig)
	_, err = after.Sign(CommitRoot, attempt, other, nil, never(t))
	require.ErrorIs(t, err, ErrLocked)
}

func TestASignerThatFailsKeepsTheLock(t *testing.T) {
	s := openForT(t, filepath.Join(t.TempDir(), "lock.db"))
	broken := errors.New("key is away")
	_, err := s.Sign(Report, attempt, oracle.Hash{1}, nil, func() (oracle.Signature, error) { return oracle.Signature{}, broken })
	require.ErrorIs(t, err, broken)
	_, err = s.Sign(Report, attempt, oracle.Hash{2}, nil, never(t))
	require.ErrorIs(t, err, ErrLocked, "the digest may have left with the request to sign")
	_, err = s.Sign(Report, attempt, oracle.Hash{1}, nil, gives(1))
	require.NoError(t, err)
}

func TestConcurrentCallersGetOneSignature(t *testing.T) {
	s := openForT(t, filepath.Join(t.TempDir(), "lock.db"))
	var wg sync.WaitGroup
	var mu sync.Mutex
	digests, signatures := map[oracle.Hash]bool{}, map[oracle.Signature]bool{}
	for i := range 8 {
		wg.Go(func() {
			digest := oracle.Hash{byte(i % 2)}
			sig, err := s.Sign(Report, attempt, digest, nil, gives(byte(10+i)))
			if err != nil {
				return
			}
			mu.Lock()
			defer mu.Unlock()
			digests[digest], signatures[sig] = true, true
		})
	}
	wg.Wait()
	require.Len(t, digests, 1)
	require.Len(t, signatures, 1)
}

func TestOpenRefusesAnotherOperatorAndAnotherProcess(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	_, err := Open(path, operator, domain)
	require.ErrorIs(t, err, ErrInUse)
	require.ErrorContains(t, err, "another process has it open")
	require.NoError(t, s.Close())
	_, err = Open(path, oracle.Address{2}, domain)
	require.ErrorContains(t, err, "belongs to operator")
	_, err = Open(filepath.Join(path, "below"), operator, domain)
	require.Error(t, err)
}

func answerForT(count int, value int32) oracle.Reveal {
	estimates := make([]oracle.Estimate, count)
	for i := range estimates {
		estimates[i] = oracle.Estimate{Value: value, Low: value, High: value, Status: oracle.StatusOK}
	}
	return oracle.Reveal{
		Observation: oracle.Observation{
			Context: attempt, Operator: operator, EstimatesHash: oracle.EstimatesHash(estimates),
			EvidenceRoot: oracle.Hash{4}, Sig: oracle.Signature{5},
		},
		Salt: oracle.Hash{6}, Estimates: estimates,
	}
}

func TestAnswerComesBackAsItWas(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	_, ok, err := s.Kept(attempt)
	require.NoError(t, err)
	require.False(t, ok)
	answer := answerForT(3, 77)
	require.NoError(t, s.Keep(answer))
	require.NoError(t, s.Keep(answer), "keeping it again changes nothing")
	require.ErrorIs(t, s.Keep(answerForT(3, 78)), ErrLocked)
	require.Error(t, s.Keep(oracle.Reveal{}))
	wrong := answer
	wrong.EstimatesHash = oracle.Hash{1}
	require.Error(t, s.Keep(wrong))

	after := crash(t, path)
	got, ok, err := after.Kept(attempt)
	require.NoError(t, err)
	require.True(t, ok)
	require.Equal(t, answer, got)
	large := answerForT(oracle.MaxRisks, 1)
	large.Attempt = 3
	require.NoError(t, after.Keep(large))
	contexts, err := after.Contexts()
	require.NoError(t, err)
	require.Equal(t, []oracle.Context{attempt, large.Context}, contexts)
	elsewhere := &Store{db: after.db, domain: oracle.Domain{ChainID: 4, Hub: domain.Hub}}
	contexts, err = elsewhere.Contexts()
	require.NoError(t, err)
	require.Empty(t, contexts)
}

func TestDamagedValuesAreRefused(t *testing.T) {
	s := openForT(t, filepath.Join(t.TempDir(), "lock.db"))
	for i, value := range [][]byte{{}, {1, 2}, make([]byte, recordHead), append([]byte{2}, make([]byte, 200)...)} {
		require.NoError(t, s.db.Update(func(tx *bbolt.Tx) error {
			return errors.Join(tx.Bucket(bucketLocks).Put(append(s.key(attempt), byte(Report)), value),
				tx.Bucket(bucketAnswers).Put(s.key(attempt), value))
		}))
		name := fmt.Sprintf("value %d", i)
		_, err := s.Sign(Report, attempt, oracle.Hash{}, nil, never(t))
		require.ErrorContains(t, err, "damaged", name)
		_, _, err = s.Signed(Report, attempt)
		require.ErrorContains(t, err, "damaged", name)
		_, _, err = s.Kept(attempt)
		require.ErrorContains(t, err, "damaged", name)
	}
}
