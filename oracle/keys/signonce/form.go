package signonce

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"go.etcd.io/bbolt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// formVersion is the first byte of every stored value.
const formVersion = 1

type record Record

const recordHead = 1 + 32 + 1 + 64

// encode writes version, digest, complete, signature, signed bytes.
func (r record) encode() []byte {
	b := append([]byte{formVersion}, r.Digest[:]...)
	var complete byte
	if r.Complete {
		complete = 1
	}
	b = append(b, complete)
	b = append(b, r.Sig[:]...)
	return append(b, r.Signed...)
}

// decodeRecord reads what encode wrote; the bytes of a transaction are copied.
func decodeRecord(b []byte) (record, error) {
	if len(b) < recordHead || b[0] != formVersion || b[33] > 1 {
		return record{}, fmt.Errorf("stored lock of %d bytes is damaged", len(b))
	}
	return record{
		Digest: oracle.Hash(b[1:33]), Complete: b[33] == 1,
		Sig: oracle.Signature(b[34:98]), Signed: bytes.Clone(b[recordHead:]),
	}, nil
}

const answerHead = 1 + 20 + 32 + 64 + 32

// Keep stores the answer of leg 1 durably before its commitment leaves. An
// equal answer is kept already; another one for the attempt is ErrLocked.
func (s *Store) Keep(r oracle.Reveal) error {
	if len(r.Estimates) == 0 || len(r.Estimates) > oracle.MaxRisks || oracle.EstimatesHash(r.Estimates) != r.EstimatesHash {
		return fmt.Errorf("keep answer for %s: %d estimates: want 1 to %d that hash to estimates_hash", r.Context, len(r.Estimates), oracle.MaxRisks)
	}
	value := append([]byte{formVersion}, r.Operator[:]...)
	for _, field := range [][]byte{r.EvidenceRoot[:], r.Sig[:], r.Salt[:], oracle.EncodeEstimates(r.Estimates)} {
		value = append(value, field...)
	}
	key := s.key(r.Context)
	err := s.update(func(tx *bbolt.Tx) error {
		answers := tx.Bucket(bucketAnswers)
		if held := answers.Get(key); held != nil {
			if !bytes.Equal(held, value) {
				return fmt.Errorf("%w: another answer is kept", ErrLocked)
			}
			return nil
		}
		return answers.Put(key, value)
	})
	if err != nil {
		return fmt.Errorf("keep answer for %s: %w", r.Context, err)
	}
	return nil
}

// Kept returns the answer kept for an attempt.
func (s *Store) Kept(context oracle.Context) (r oracle.Reveal, ok bool, err error) {
	err = s.db.View(func(tx *bbolt.Tx) error {
		b := tx.Bucket(bucketAnswers).Get(s.key(context))
		if b == nil {
			return nil
		}
		r, err = decodeAnswer(context, b)
		ok = err == nil
		return err
	})
	if err != nil {
		return oracle.Reveal{}, false, fmt.Errorf("read answer for %s: %w", context, err)
	}
	return r, ok, nil
}

func decodeAnswer(context oracle.Context, b []byte) (oracle.Reveal, error) {
	records := len(b) - answerHead
	if records < oracle.EstimateSize || b[0] != formVersion {
		return oracle.Reveal{}, fmt.Errorf("stored answer of %d bytes is damaged", len(b))
	}
	estimates, err := oracle.DecodeEstimates(b[answerHead:], records/oracle.EstimateSize)
	if err != nil {
		return oracle.Reveal{}, fmt.Errorf("stored answer: %w", err)
	}
	r := oracle.Reveal{Salt: oracle.Hash(b[117:149]), Estimates: estimates}
	r.Observation = oracle.Observation{
		Context: context, Operator: oracle.Address(b[1:21]), EstimatesHash: oracle.EstimatesHash(estimates),
		EvidenceRoot: oracle.Hash(b[21:53]), Sig: oracle.Signature(b[53:117]),
	}
	return r, nil
}

// Contexts lists the attempts with a kept answer of this domain, for a node
// that starts again and must finish what it began.
func (s *Store) Contexts() ([]oracle.Context, error) {
	var out []oracle.Context
	prefix := binary.BigEndian.AppendUint64(nil, s.domain.ChainID)
	prefix = append(prefix, s.domain.Hub[:]...)
	err := s.db.View(func(tx *bbolt.Tx) error {
		c := tx.Bucket(bucketAnswers).Cursor()
		for k, _ := c.Seek(prefix); bytes.HasPrefix(k, prefix) && len(k) == len(prefix)+36; k, _ = c.Next() {
			rest := k[len(prefix):]
			out = append(out, oracle.Context{RequestHash: oracle.Hash(rest[:32]), Attempt: binary.BigEndian.Uint32(rest[32:])})
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list kept answers: %w", err)
	}
	return out, nil
}
