package signonce

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"time"

	"go.etcd.io/bbolt"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// ExportFormat is the format of an exported lock.
const ExportFormat = "sheaf/signonce/1"

// maxExport bounds an export, in bytes.
const maxExport = 1 << 30

// Summary is what a lock holds, for people.
type Summary struct {
	Operator  oracle.Address `json:"operator"`
	Boot      uint64         `json:"boot"`      // starts so far
	Instance  oracle.Hash    `json:"instance"`  // of the last start; zero before the first
	Recovered uint64         `json:"recovered"` // block of the recovery; 0: none
	Retired   bool           `json:"retired"`   // it was exported
	Locks     map[string]int `json:"locks"`     // digests by kind
	Unsigned  int            `json:"unsigned"`  // of them without a stored signature
	Answers   int            `json:"answers"`
	Votes     int            `json:"votes"` // terms of raft groups in which it voted
}

// Summary counts what the lock holds, of every chain and hub.
func (s *Store) Summary() (sum Summary, err error) {
	sum.Locks = map[string]int{}
	err = s.db.View(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		sum.Operator, sum.Boot = oracle.Address(meta.Get(keyOperator)), number(meta.Get(keyBoot))
		copy(sum.Instance[:], meta.Get(keyInstance))
		sum.Recovered, sum.Retired = number(meta.Get(keyRecovered)), meta.Get(keyRetired) != nil
		sum.Answers, sum.Votes = tx.Bucket(bucketAnswers).Stats().KeyN, tx.Bucket(bucketVotes).Stats().KeyN
		return tx.Bucket(bucketLocks).ForEach(func(k, v []byte) error {
			r, err := decodeRecord(v)
			if err != nil {
				return err
			}
			sum.Locks[Kind(k[len(k)-1]).String()]++
			if !r.Complete {
				sum.Unsigned++
			}
			return nil
		})
	})
	if err != nil {
		return sum, fmt.Errorf("read sign-once lock: %w", err)
	}
	return sum, nil
}

// export is a lock on its way to another machine: everything but what names this
// one's starts, in the file's own keys and values.
type export struct {
	Format   string            `json:"format"`
	Operator oracle.Address    `json:"operator"`
	Boot     uint64            `json:"boot"`
	Recover  uint64            `json:"recovered"`
	Locks    map[string]string `json:"locks"` // hex
	Answers  map[string]string `json:"answers"`
	Votes    map[string]string `json:"votes"`
	Boots    map[string]string `json:"boots"`
}

// Export writes the whole lock and retires it: from then on it starts no node,
// so that two never sign for one operator. The retirement is durable before the
// first byte is written. What is written holds answers that may not be revealed
// yet: it is as secret as the file.
func (s *Store) Export(w io.Writer) error {
	out := export{Format: ExportFormat, Locks: map[string]string{}, Answers: map[string]string{}, Votes: map[string]string{}, Boots: map[string]string{}}
	err := s.update(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucketMeta).Put(keyRetired, []byte(time.Now().UTC().Format(time.RFC3339)))
	})
	if err != nil {
		return fmt.Errorf("export sign-once lock: %w", err)
	}
	err = s.db.View(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		out.Operator, out.Boot, out.Recover = oracle.Address(meta.Get(keyOperator)), number(meta.Get(keyBoot)), number(meta.Get(keyRecovered))
		for name, into := range out.buckets() {
			err := tx.Bucket([]byte(name)).ForEach(func(k, v []byte) error {
				into[hex.EncodeToString(k)] = hex.EncodeToString(v)
				return nil
			})
			if err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil {
		err = json.NewEncoder(w).Encode(out)
	}
	if err != nil {
		return fmt.Errorf("export sign-once lock: %w", err)
	}
	return nil
}

func (e export) buckets() map[string]map[string]string {
	return map[string]map[string]string{string(bucketLocks): e.Locks, string(bucketAnswers): e.Answers, string(bucketVotes): e.Votes, string(bucketBoots): e.Boots}
}

// Import makes the lock at path, where nothing may be, from an export. It is
// whole or not there.
func Import(path string, operator oracle.Address, domain oracle.Domain, r io.Reader) (err error) {
	if _, err := os.Stat(path); !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("import sign-once lock: %s exists already, or cannot be looked at: a lock is never replaced", path)
	}
	text, err := io.ReadAll(io.LimitReader(r, maxExport+1))
	if err != nil {
		return fmt.Errorf("import sign-once lock: %w", err)
	}
	if len(text) > maxExport {
		return fmt.Errorf("import sign-once lock: more than %d bytes", maxExport)
	}
	var in export
	reader := json.NewDecoder(bytes.NewReader(text))
	reader.DisallowUnknownFields()
	if err := reader.Decode(&in); err != nil {
		return fmt.Errorf("import sign-once lock: the file is no whole export: %w", err)
	}
	if in.Format != ExportFormat {
		return fmt.Errorf("import sign-once lock: format %.40q: want %q", in.Format, ExportFormat)
	}
	if in.Operator != operator {
		return fmt.Errorf("import sign-once lock: it belongs to operator %s, not %s", in.Operator, operator)
	}
	temporary := path + ".importing"
	if err := os.Remove(temporary); err != nil && !errors.Is(err, os.ErrNotExist) { // of an import that was cut short
		return fmt.Errorf("import sign-once lock: %w", err)
	}
	s, err := Open(temporary, operator, domain)
	if err != nil {
		return fmt.Errorf("import sign-once lock: %w", err)
	}
	err = errors.Join(s.fill(in), s.Close())
	if err == nil {
		err = os.Rename(temporary, path)
	}
	if err == nil {
		err = syncDir(filepath.Dir(path))
	}
	if err != nil {
		return fmt.Errorf("import sign-once lock: %w", errors.Join(err, os.RemoveAll(temporary)))
	}
	return nil
}

func (s *Store) fill(in export) error {
	return s.update(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		err := errors.Join(meta.Put(keyBoot, binary.BigEndian.AppendUint64(nil, in.Boot)), meta.Put(keyRecovered, binary.BigEndian.AppendUint64(nil, in.Recover)))
		for name, from := range in.buckets() {
			for k, v := range from {
				key, err1 := hex.DecodeString(k)
				value, err2 := hex.DecodeString(v)
				if err = errors.Join(err, err1, err2); err != nil {
					return fmt.Errorf("%s: %w", name, err)
				}
				if name == string(bucketLocks) {
					if _, err := decodeRecord(value); err != nil {
						return err
					}
				}
				if err := tx.Bucket([]byte(name)).Put(key, value); err != nil {
					return err
				}
			}
		}
		return err
	})
}

// Recover makes a lock fit to sign for what is opened after a block, the newest
// of the chain: for what was opened before, a lock that is lost may have signed.
// The number of starts goes to at least that of seconds since 1970, above what
// any peer remembers. What the lock holds already stays.
func (s *Store) Recover(block uint64, now time.Time) error {
	err := s.update(func(tx *bbolt.Tx) error {
		meta := tx.Bucket(bucketMeta)
		boot := max(number(meta.Get(keyBoot)), uint64(max(now.Unix(), 0)))
		block = max(block, number(meta.Get(keyRecovered)))
		return errors.Join(meta.Delete(keyRetired), meta.Put(keyBoot, binary.BigEndian.AppendUint64(nil, boot)),
			meta.Put(keyRecovered, binary.BigEndian.AppendUint64(nil, block)))
	})
	if err != nil {
		return fmt.Errorf("recover sign-once lock: %w", err)
	}
	return nil
}
