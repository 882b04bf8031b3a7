package signonce_test

import (
	"errors"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// counter signs by stamping a count, so that a second signature is visible.
type counter struct {
	mu    sync.Mutex
	count byte
	err   error
}

func (s *counter) Address() oracle.Address { return oracle.Address{} }

func (s *counter) Sign(digest oracle.Hash) (sig oracle.Signature, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.err != nil {
		return sig, s.err
	}
	s.count++
	copy(sig[:], digest[:])
	sig[63] = s.count
	return sig, nil
}

var (
	domain   = oracle.Domain{ChainID: 5, Hub: oracletest.Address("hub")}
	operator = oracletest.Address("operator")
	attempt  = oracle.Context{RequestHash: oracletest.Hash("request"), Attempt: 1}
)

func open(t *testing.T, path string) *signonce.Lock {
	t.Helper()
	l, err := signonce.Open(path, domain, operator)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = l.Close() })
	return l
}

// TestOneSignaturePerKindAndAttempt also closes and opens the file between calls,
// as a crash would.
func TestOneSignaturePerKindAndAttempt(t *testing.T) {
	path, signer := filepath.Join(t.TempDir(), "lock"), &counter{}
	l := open(t, path)
	first, err := l.Sign(signonce.Report, attempt, oracletest.Hash("a"), signer)
	if err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, path)
	again, err := l.Sign(signonce.Report, attempt, oracletest.Hash("a"), signer)
	if err != nil || again != first {
		t.Errorf("same digest: %v, signature changed: %v", err, again != first)
	}
	_, err = l.Sign(signonce.Report, attempt, oracletest.Hash("b"), signer)
	if !errors.Is(err, signonce.ErrLocked) || !errors.Is(err, oracle.ReasonLockRefused) {
		t.Errorf("another digest: %v, want lock_refused", err)
	}
	if signer.count != 1 {
		t.Errorf("signed %d times, want 1", signer.count)
	}
	other := attempt
	other.Attempt++
	for name, sign := range map[string]func() (oracle.Signature, error){
		"another kind": func() (oracle.Signature, error) {
			return l.Sign(signonce.CommitRoot, attempt, oracletest.Hash("b"), signer)
		},
		"another attempt": func() (oracle.Signature, error) { return l.Sign(signonce.Report, other, oracletest.Hash("b"), signer) },
	} {
		if _, err := sign(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if digest, sig, found := l.Signed(signonce.Report, attempt); !found || digest != oracletest.Hash("a") || sig != first {
		t.Errorf("stored: %v %v", digest, found)
	}
}

// TestRaceForOneSlot: of many different messages at once one is signed.
func TestRaceForOneSlot(t *testing.T) {
	l, signer := open(t, filepath.Join(t.TempDir(), "lock")), &counter{}
	var wg sync.WaitGroup
	for i := range 16 {
		wg.Go(func() { _, _ = l.Sign(signonce.Observation, attempt, oracletest.Hash(string(rune('a'+i))), signer) })
	}
	wg.Wait()
	if signer.count != 1 {
		t.Errorf("%d different messages signed, want 1", signer.count)
	}
}

// TestFailedSignatureLeavesNoLock: a key that could not sign may sign later.
func TestFailedSignatureLeavesNoLock(t *testing.T) {
	l, signer := open(t, filepath.Join(t.TempDir(), "lock")), &counter{err: errors.New("key is away")}
	if _, err := l.Sign(signonce.Commitment, attempt, oracletest.Hash("a"), signer); err == nil {
		t.Fatal("want an error")
	}
	signer.err = nil
	if _, err := l.Sign(signonce.Commitment, attempt, oracletest.Hash("b"), signer); err != nil {
		t.Error(err)
	}
}

func TestAnswerIsTheSameAfterARestart(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	l := open(t, path)
	a := signonce.Answer{
		Commitment: oracle.Commitment{Context: attempt, Operator: operator, Digest: oracletest.Hash("digest")},
		Reveal:     oracle.Reveal{Salt: oracletest.Hash("salt"), Estimates: []oracle.Estimate{{Value: 3, Low: 1, High: 5, Status: oracle.StatusOK}}},
	}
	if _, found, err := l.Answer(attempt); found || err != nil {
		t.Fatalf("before saving: %v %v", found, err)
	}
	if err := l.SaveAnswer(a); err != nil {
		t.Fatal(err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	l = open(t, path)
	got, found, err := l.Answer(attempt)
	if err != nil || !found || got.Reveal.Salt != a.Reveal.Salt || got.Commitment != a.Commitment || got.Reveal.Estimates[0] != a.Reveal.Estimates[0] {
		t.Errorf("answer %+v %v %v", got, found, err)
	}
	a.Reveal.Salt = oracletest.Hash("another salt")
	if err := l.SaveAnswer(a); !errors.Is(err, signonce.ErrLocked) {
		t.Errorf("second answer: %v, want a refusal", err)
	}
}

func TestOpenRefusesWhatIsNotOurs(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock")
	l := open(t, path)
	if _, err := signonce.Open(path, domain, operator); err == nil || !strings.Contains(err.Error(), "another process") {
		t.Errorf("held by another: %v", err)
	}
	if err := l.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := signonce.Open(path, domain, oracletest.Address("somebody else")); err == nil || !strings.Contains(err.Error(), "belongs to") {
		t.Errorf("another operator's: %v", err)
	}
}
