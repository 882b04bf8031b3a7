package signonce

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

func TestStartsAreCountedAndInstancesDiffer(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	first, err := s.Start()
	require.NoError(t, err)
	require.Equal(t, uint64(1), first.Number)
	require.Equal(t, operator, first.Operator)
	require.NoError(t, s.Close())
	s = openForT(t, path)
	second, err := s.Start()
	require.NoError(t, err)
	require.Equal(t, uint64(2), second.Number)
	require.NotEqual(t, first.Instance, second.Instance)
	block, err := s.Recovered()
	require.NoError(t, err)
	require.Zero(t, block)
}

func TestBootsOfPeersAreRemembered(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	_, found, err := s.Seen(oracle.Address{7})
	require.NoError(t, err)
	require.False(t, found)
	b := oracle.Boot{Operator: oracle.Address{7}, Number: 3, Instance: oracle.Hash{4}, Sig: oracle.Signature{5}}
	require.NoError(t, s.Remember(b))
	held, found, err := crash(t, path).Seen(b.Operator)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, b, held)
}

// filled is a lock with one of everything.
func filled(t *testing.T, path string) *Store {
	t.Helper()
	s := openForT(t, path)
	_, err := s.Start()
	require.NoError(t, err)
	_, err = s.Sign(Report, attempt, oracle.Hash{1}, []byte("report"), gives(1))
	require.NoError(t, err)
	_, err = s.Sign(CommitRoot, attempt, oracle.Hash{2}, nil, func() (oracle.Signature, error) { return oracle.Signature{}, os.ErrClosed })
	require.Error(t, err)
	require.NoError(t, s.Keep(answerForT(2, 5)))
	require.NoError(t, s.Remember(oracle.Boot{Operator: oracle.Address{7}, Number: 3}))
	return s
}

func TestExportMovesTheWholeLockAndRetiresIt(t *testing.T) {
	dir := t.TempDir()
	s := filled(t, filepath.Join(dir, "old.db"))
	var file bytes.Buffer
	require.NoError(t, s.Export(&file))
	_, err := s.Start()
	require.ErrorIs(t, err, ErrRetired)

	to := filepath.Join(dir, "new.db")
	require.ErrorContains(t, Import(to, oracle.Address{9}, domain, bytes.NewReader(file.Bytes())), "belongs to operator")
	require.ErrorContains(t, Import(to, operator, domain, strings.NewReader(file.String()[:file.Len()/2])), "no whole export")
	require.ErrorContains(t, Import(to, operator, domain, strings.NewReader(`{"format":"other"}`)), "format")
	spoilt := strings.Replace(file.String(), `"locks":{"`, `"locks":{"zz":"00","`, 1)
	require.Error(t, Import(to, operator, domain, strings.NewReader(spoilt)))
	require.NoFileExists(t, to)
	require.NoError(t, os.WriteFile(to+".importing", []byte("cut short"), 0o600))
	require.NoError(t, Import(to, operator, domain, bytes.NewReader(file.Bytes())))
	require.NoFileExists(t, to+".importing")
	require.ErrorContains(t, Import(to, operator, domain, bytes.NewReader(file.Bytes())), "never replaced")

	moved := openForT(t, to)
	want, err := s.Summary()
	require.NoError(t, err)
	got, err := moved.Summary()
	require.NoError(t, err)
	want.Retired, want.Instance = false, oracle.Hash{}
	require.Equal(t, want, got)
	require.Equal(t, map[string]int{"report": 1, "commit root": 1}, got.Locks)
	require.Equal(t, 1, got.Unsigned)
	b, err := moved.Start()
	require.NoError(t, err)
	require.Equal(t, uint64(2), b.Number, "peers know the numbers before")
	_, err = moved.Sign(CommitRoot, attempt, oracle.Hash{3}, nil, never(t))
	require.ErrorIs(t, err, ErrLocked)
	sig, err := moved.Sign(Report, attempt, oracle.Hash{1}, nil, never(t))
	require.NoError(t, err)
	require.Equal(t, oracle.Signature{1}, sig)
	answer, found, err := moved.Kept(attempt)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, answerForT(2, 5), answer)
}

func TestRecoverGoesAboveWhatPeersRemember(t *testing.T) {
	s := filled(t, filepath.Join(t.TempDir(), "lock.db"))
	now := time.Unix(1_700_000_000, 0)
	require.NoError(t, s.Export(&bytes.Buffer{}))
	require.NoError(t, s.Recover(500, now))
	block, err := s.Recovered()
	require.NoError(t, err)
	require.Equal(t, uint64(500), block)
	b, err := s.Start()
	require.NoError(t, err)
	require.Equal(t, uint64(1_700_000_001), b.Number)
	_, err = s.Sign(Report, attempt, oracle.Hash{9}, nil, never(t))
	require.ErrorIs(t, err, ErrLocked, "what is known stays locked")
	require.NoError(t, s.Recover(400, now.Add(-time.Hour)))
	block, err = s.Recovered()
	require.NoError(t, err)
	require.Equal(t, uint64(500), block, "neither goes back")
	b, err = s.Start()
	require.NoError(t, err)
	require.Equal(t, uint64(1_700_000_002), b.Number)
}
