// Package signonce keeps an operator from signing two different messages of one
// kind for one attempt, whatever crashes. That is the whole of its safety: two
// quorums share an honest operator, and an honest operator signs once.
//
//	Sign ─▶ lock digest, fsync ─▶ ask the signer ─▶ store signature, fsync ─▶ return it
//	          └ equal digest: go on, or return the stored signature
//	          └ another digest: ErrLocked
//
// It also keeps an operator's answer (observation, salt, estimates) from before
// its commitment leaves until it is revealed, so that a restart sends the same
// bytes. The package holds no key, checks no rule of the protocol and forgets
// nothing. One file belongs to one operator and to one process at a time; it is
// never restored from a backup, which would not know what was signed since: it
// moves by Export and Import, and what is lost is made good by Recover. Starts are
// counted, so that peers can tell an old copy (consensus/boot).
package signonce

import (
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"
	berrors "go.etcd.io/bbolt/errors"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// ErrLocked says that another message of the kind was signed for the attempt.
const ErrLocked = oracle.ReasonLockRefused

// MaxSigned bounds the bytes kept beside a digest.
const MaxSigned = 4 << 10

// openWait is how long Open waits for another process to let go of the file.
const openWait = time.Second

// Kind is a type of message of which two make slashing evidence.
type Kind uint8

// The kinds; numbers are part of the file's form.
const (
	Commitment  Kind = 1
	CommitRoot  Kind = 2
	Observation Kind = 3
	Report      Kind = 4
)

// String names the kind in errors.
func (k Kind) String() string {
	switch k {
	case Commitment:
		return "commitment"
	case CommitRoot:
		return "commit root"
	case Observation:
		return "observation"
	case Report:
		return "report"
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

var (
	bucketMeta    = []byte("meta")
	bucketLocks   = []byte("locks")
	bucketAnswers = []byte("answers")
	bucketVotes   = []byte("votes")
	keyOperator   = []byte("operator")
)

// Store is one operator's lock on disk. It is safe for concurrent use.
type Store struct {
	db     *bbolt.DB
	domain oracle.Domain
	step   func(point string) // of tests: told before and after each write that is synced
}

// update is a write that is on disk when it returns. A write that the disk did not
// take carries ReasonArchiveFull: nothing was signed, and it may be tried again.
func (s *Store) update(change func(*bbolt.Tx) error) error {
	if s.step != nil {
		s.step("before")
		defer s.step("after")
	}
	agreed := false
	err := s.db.Update(func(tx *bbolt.Tx) error {
		err := change(tx)
		agreed = err == nil
		return err
	})
	if err != nil && agreed {
		return fmt.Errorf("%w: %w", oracle.ReasonArchiveFull, err)
	}
	return err
}

// ErrInUse says that a lock is open already: one process at a time has it.
var ErrInUse = errors.New("another process has it open, such as the node of this folder: stop that one first, and never start a second on the same data_dir")

// Open opens or makes the operator's file for messages of a domain. It fails on
// a file of another operator and on one that another process has open.
func Open(path string, operator oracle.Address, domain oracle.Domain) (*Store, error) {
	_, err := os.Stat(path) //nolint:gosec // the operator names the file
	isNew := errors.Is(err, os.ErrNotExist)
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: openWait})
	if errors.Is(err, berrors.ErrTimeout) {
		return nil, fmt.Errorf("open sign-once lock %s: %w", path, ErrInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("open sign-once lock %s: %w", path, err)
	}
	s := &Store{db: db, domain: domain}
	if err := s.prepare(operator); err != nil {
		return nil, fmt.Errorf("open sign-once lock %s: %w", path, errors.Join(err, db.Close()))
	}
	if isNew { // the file's name must survive a crash as its content does
		if err := syncDir(filepath.Dir(path)); err != nil {
			return nil, fmt.Errorf("open sign-once lock %s: %w", path, errors.Join(err, db.Close()))
		}
	}
	return s, nil
}

func (s *Store) prepare(operator oracle.Address) error {
	return s.db.Update(func(tx *bbolt.Tx) error {
		for _, name := range [][]byte{bucketMeta, bucketLocks, bucketAnswers, bucketVotes, bucketBoots} {
			if _, err := tx.CreateBucketIfNotExists(name); err != nil {
				return err
			}
		}
		meta := tx.Bucket(bucketMeta)
		if owner := meta.Get(keyOperator); owner != nil {
			if string(owner) != string(operator[:]) {
				return fmt.Errorf("it belongs to operator 0x%x, not %s", owner, operator)
			}
			return nil
		}
		return meta.Put(keyOperator, operator[:])
	})
}

func syncDir(dir string) error {
	d, err := os.Open(dir) //nolint:gosec // the operator names the file
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Close lets go of the file.
func (s *Store) Close() error { return s.db.Close() }

// key is (chain id, hub, request hash, attempt); a lock's key ends in its kind.
func (s *Store) key(context oracle.Context) []byte {
	b := binary.BigEndian.AppendUint64(nil, s.domain.ChainID)
	b = append(b, s.domain.Hub[:]...)
	b = append(b, context.RequestHash[:]...)
	return binary.BigEndian.AppendUint32(b, context.Attempt)
}

// Sign returns this operator's one signature of a kind for an attempt. digest
// is what sign signs; signed are the bytes behind it, kept so that a refusal
// can be explained (at most MaxSigned, may be nil). sign runs after the digest
// is locked on disk, and again after a crash before its signature was stored;
// an equal digest gets the stored signature, another one ErrLocked.
func (s *Store) Sign(kind Kind, context oracle.Context, digest oracle.Hash, signed []byte, sign func() (oracle.Signature, error)) (oracle.Signature, error) {
	if kind < Commitment || kind > Report || len(signed) > MaxSigned {
		return oracle.Signature{}, fmt.Errorf("sign %s of %d bytes: want a known kind and at most %d bytes", kind, len(signed), MaxSigned)
	}
	key := append(s.key(context), byte(kind))
	held, err := s.lock(key, record{Digest: digest, Signed: signed})
	if err != nil {
		return oracle.Signature{}, fmt.Errorf("lock %s for %s: %w", kind, context, err)
	}
	if held.Digest != digest {
		return oracle.Signature{}, fmt.Errorf("%w: %s for %s: signed %s, asked for %s", ErrLocked, kind, context, held.Digest.Short(), digest.Short())
	}
	if held.Complete {
		return held.Sig, nil
	}
	sig, err := sign()
	if err != nil {
		return oracle.Signature{}, fmt.Errorf("sign %s for %s: %w", kind, context, err)
	}
	stored, err := s.complete(key, sig)
	if err != nil {
		return oracle.Signature{}, fmt.Errorf("store signature of %s for %s: %w", kind, context, err)
	}
	return stored, nil
}

// lock writes the record unless the key has one, and returns the one it has.
func (s *Store) lock(key []byte, r record) (held record, err error) {
	err = s.update(func(tx *bbolt.Tx) error {
		locks := tx.Bucket(bucketLocks)
		if b := locks.Get(key); b != nil {
			held, err = decodeRecord(b)
			return err
		}
		held = r
		return locks.Put(key, r.encode())
	})
	return held, err
}

// complete stores the signature, unless another call was faster; the stored one
// is the only one that leaves.
func (s *Store) complete(key []byte, sig oracle.Signature) (oracle.Signature, error) {
	var held record
	err := s.update(func(tx *bbolt.Tx) (err error) {
		locks := tx.Bucket(bucketLocks)
		if held, err = decodeRecord(locks.Get(key)); err != nil || held.Complete {
			return err
		}
		held.Sig, held.Complete = sig, true
		return locks.Put(key, held.encode())
	})
	return held.Sig, err
}

// Record is what the lock holds for one kind and attempt.
type Record struct {
	Digest   oracle.Hash
	Signed   []byte           // the bytes behind the digest, as given to Sign
	Sig      oracle.Signature // when Complete
	Complete bool             // the signature was stored, and may have left
}

// Signed returns what is locked for a kind and attempt.
func (s *Store) Signed(kind Kind, context oracle.Context) (r Record, ok bool, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucketLocks).Get(append(s.key(context), byte(kind)))
		if b == nil {
			return nil
		}
		held, err := decodeRecord(b)
		r, ok = Record(held), err == nil
		return err
	})
	if err != nil {
		return Record{}, false, fmt.Errorf("read lock of %s for %s: %w", kind, context, err)
	}
	return r, ok, nil
}
