// Package signonce is the lock that keeps an honest operator from ever signing
// two different messages of one kind for one attempt, whatever crashes.
//
//	Sign ─▶ nothing stored: sign, store, fsync ─▶ release the signature
//	      ─▶ same digest stored: release the stored signature again
//	      ─▶ another digest stored: refuse
//
// It lives outside the log that orders messages, one file per operator, and
// never forgets: entries outlive the time in which evidence can slash. It also
// keeps the answer (salt, observation, estimates) so that a restart sends the
// same bytes. It decides nothing about what is worth signing.
package signonce

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"go.etcd.io/bbolt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Kind is a kind of message that can be evidence against its author.
type Kind uint8

// The four kinds of slashing evidence.
const (
	Commitment  Kind = 1
	CommitRoot  Kind = 2
	Observation Kind = 3
	Report      Kind = 4
)

// String names the kind.
func (k Kind) String() string {
	names := [...]string{"", "commitment", "commit root", "observation", "report"}
	if int(k) < len(names) {
		return names[k]
	}
	return fmt.Sprintf("kind %d", uint8(k))
}

// ErrLocked is what Sign returns for a second, different message.
var ErrLocked = errors.New("another message of this kind is signed already")

var (
	bucketSigned  = []byte("signed")
	bucketAnswers = []byte("answers")
	bucketOwner   = []byte("owner")
)

// Lock is safe for several goroutines; one process holds its file.
type Lock struct {
	db     *bbolt.DB
	domain oracle.Domain
}

// Open opens the lock of one operator for one hub on one chain. A file that
// belongs to another operator is refused.
func Open(path string, domain oracle.Domain, operator oracle.Address) (*Lock, error) {
	db, err := bbolt.Open(path, 0o600, &bbolt.Options{Timeout: time.Second})
	if errors.Is(err, bbolt.ErrTimeout) {
		return nil, fmt.Errorf("open sign-once lock %s: another process holds it; an operator runs one node at a time", path)
	}
	if err != nil {
		return nil, fmt.Errorf("open sign-once lock: %w", err)
	}
	l := &Lock{db: db, domain: domain}
	if err := db.Update(func(tx *bbolt.Tx) error { return claim(tx, operator) }); err != nil {
		return nil, errors.Join(fmt.Errorf("open sign-once lock %s: %w", path, err), db.Close())
	}
	return l, nil
}

func claim(tx *bbolt.Tx, operator oracle.Address) error {
	for _, name := range [][]byte{bucketSigned, bucketAnswers, bucketOwner} {
		if _, err := tx.CreateBucketIfNotExists(name); err != nil {
			return err
		}
	}
	owner := tx.Bucket(bucketOwner)
	switch stored := owner.Get(bucketOwner); {
	case stored == nil:
		return owner.Put(bucketOwner, operator[:])
	case !bytes.Equal(stored, operator[:]):
		return fmt.Errorf("it belongs to operator 0x%x, not %s", stored, operator)
	}
	return nil
}

// Close releases the file.
func (l *Lock) Close() error { return l.db.Close() }

// Sign returns the operator's one signature of this kind for an attempt. digest
// is the EIP-712 digest. The signature is on disk before it is returned.
func (l *Lock) Sign(kind Kind, c oracle.Context, digest oracle.Hash, signer oracle.Signer) (sig oracle.Signature, err error) {
	err = l.db.Update(func(tx *bbolt.Tx) error {
		bucket, key := tx.Bucket(bucketSigned), l.key(kind, c)
		if stored := bucket.Get(key); stored != nil {
			return recall(stored, kind, c, digest, &sig)
		}
		if sig, err = signer.Sign(digest); err != nil {
			return fmt.Errorf("sign %s: %w", kind, err)
		}
		return bucket.Put(key, append(digest[:len(digest):len(digest)], sig[:]...))
	})
	if err != nil {
		return oracle.Signature{}, err
	}
	return sig, nil
}

func recall(stored []byte, kind Kind, c oracle.Context, digest oracle.Hash, sig *oracle.Signature) error {
	if len(stored) != len(digest)+len(sig) {
		return fmt.Errorf("sign-once lock: entry of %s for %s has %d bytes", kind, c, len(stored))
	}
	if !bytes.Equal(stored[:len(digest)], digest[:]) {
		return fmt.Errorf("sign %s for %s: %w: %w", kind, c, ErrLocked, oracle.ReasonLockRefused)
	}
	copy(sig[:], stored[len(digest):])
	return nil
}

// Signed returns the signature of this kind for an attempt, if there is one.
func (l *Lock) Signed(kind Kind, c oracle.Context) (digest oracle.Hash, sig oracle.Signature, found bool) {
	_ = l.db.View(func(tx *bbolt.Tx) error { // a read of an open file does not fail
		stored := tx.Bucket(bucketSigned).Get(l.key(kind, c))
		if found = len(stored) == len(digest)+len(sig); found {
			copy(digest[:], stored)
			copy(sig[:], stored[len(digest):])
		}
		return nil
	})
	return digest, sig, found
}

// Answer is what an operator sends for an attempt: the commitment first, the
// reveal once a quorum has certified the set of commitments.
type Answer struct {
	Commitment oracle.Commitment `json:"commitment"`
	Reveal     oracle.Reveal     `json:"reveal"`
}

// SaveAnswer stores the answer before its commitment may leave. A second answer
// for the attempt is refused.
func (l *Lock) SaveAnswer(a Answer) error {
	value, err := json.Marshal(a)
	if err != nil {
		return fmt.Errorf("save answer: %w", err)
	}
	return l.db.Update(func(tx *bbolt.Tx) error {
		bucket, key := tx.Bucket(bucketAnswers), l.key(0, a.Commitment.Context)
		if stored := bucket.Get(key); stored != nil && !bytes.Equal(stored, value) {
			return fmt.Errorf("save answer for %s: %w: %w", a.Commitment.Context, ErrLocked, oracle.ReasonLockRefused)
		}
		return bucket.Put(key, value)
	})
}

// Answer returns the stored answer for an attempt, if there is one.
func (l *Lock) Answer(c oracle.Context) (a Answer, found bool, err error) {
	err = l.db.View(func(tx *bbolt.Tx) error {
		stored := tx.Bucket(bucketAnswers).Get(l.key(0, c))
		if found = stored != nil; !found {
			return nil
		}
		return json.Unmarshal(stored, &a)
	})
	if err != nil {
		return a, false, fmt.Errorf("read answer for %s: %w", c, err)
	}
	return a, found, nil
}

// key is (chain id, hub, request hash, attempt, kind).
func (l *Lock) key(kind Kind, c oracle.Context) []byte {
	key := binary.BigEndian.AppendUint64(nil, l.domain.ChainID)
	key = append(key, l.domain.Hub[:]...)
	key = append(key, c.RequestHash[:]...)
	key = binary.BigEndian.AppendUint32(key, c.Attempt)
	return append(key, byte(kind))
}
