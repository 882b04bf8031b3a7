package signonce

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// ErrRetired says that the lock was handed over to another machine.
var ErrRetired = errors.New("the lock was exported and may sign no more here: import the export where the node runs now, or recover the lock")

var (
	bucketBoots  = []byte("boots")
	keyBoot      = []byte("boot")
	keyInstance  = []byte("instance")
	keyRecovered = []byte("recovered")
	keyRetired   = []byte("retired")
)

// Start counts a start of the node, durably, and names its instance. It fails on
// a lock that was exported.
func (s *Store) Start() (b oracle.Boot, err error) {
	if _, err := rand.Read(b.Instance[:]); err != nil {
		return b, fmt.Errorf("start sign-once lock: %w", err)
	}
	err = s.update(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		if meta.Get(keyRetired) != nil {
			return ErrRetired
		}
		b.Operator = oracle.Address(meta.Get(keyOperator))
		b.Number = number(meta.Get(keyBoot)) + 1
		return errors.Join(meta.Put(keyBoot, binary.BigEndian.AppendUint64(nil, b.Number)), meta.Put(keyInstance, b.Instance[:]))
	})
	if err != nil {
		return b, fmt.Errorf("start sign-once lock: %w", err)
	}
	return b, nil
}

func number(b []byte) uint64 {
	if len(b) != 8 {
		return 0
	}
	return binary.BigEndian.Uint64(b)
}

// Recovered is the block at which the lock was recovered: what was opened at or
// before it may have been signed for by a lock that is lost. 0: it never was.
func (s *Store) Recovered() (block uint64, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		block = number(tx.Bucket(bucketMeta).Get(keyRecovered))
		return nil
	})
	return block, err
}

// Seen is the newest Boot that is held of an operator.
func (s *Store) Seen(operator oracle.Address) (b oracle.Boot, found bool, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		held := tx.Bucket(bucketBoots).Get(operator[:])
		if held == nil {
			return nil
		}
		if len(held) != 8+32+64 {
			return fmt.Errorf("stored boot of %d bytes is damaged", len(held))
		}
		b = oracle.Boot{Operator: operator, Number: number(held[:8]), Instance: oracle.Hash(held[8:40]), Sig: oracle.Signature(held[40:])}
		found = true
		return nil
	})
	if err != nil {
		return b, false, fmt.Errorf("read boot of %s: %w", operator, err)
	}
	return b, found, nil
}

// Remember holds a Boot as the newest of its operator, durably.
func (s *Store) Remember(b oracle.Boot) error {
	value := binary.BigEndian.AppendUint64(nil, b.Number)
	value = append(append(value, b.Instance[:]...), b.Sig[:]...)
	err := s.update(func(tx *bbolt.Tx) error { return tx.Bucket(bucketBoots).Put(b.Operator[:], value) })
	if err != nil {
		return fmt.Errorf("remember boot of %s: %w", b.Operator, err)
	}
	return nil
}
