package consensus

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	wal "github.com/hashicorp/raft-wal"
	"github.com/hashicorp/raft-wal/metadb"
	"github.com/hashicorp/raft-wal/types"
)

// journal is raft's log over a write-ahead log to which it only ever appends.
// raft takes back entries that another leader replaces; raft-wal (v0.4.0) then
// seals a segment without its index, and after a restart nothing in it can be
// read. Here taking back is a record of its own:
//
//	records   1:[1] 2:[2] 3:[3] 4:[4] 5:take back from 3  6:[3] 7:[4]
//	entries   1     2                                      3     4
//
// A record's first eight bytes are the entry's index; opening reads all records
// once, and writes one that takes back nothing: where the last run ended between
// two segments raft-wal takes no more, and the records are copied into a new
// folder. A journal is safe for concurrent use.
type journal struct {
	*wal.WAL // raft's terms and votes are kept there as they are

	meta   *metadb.BoltMetaDB
	broken func(error) // told of what raft would not survive; nil before it runs
	mu     sync.RWMutex
	record uint64   // last one written
	places []uint64 // of entries 1, 2, …: their records
}

// takeBack is the type of a record that takes entries back; raft has none such.
const takeBack raft.LogType = math.MaxUint8

var errRecord = errors.New("record of the log is broken")

// openJournal opens the log in a folder, which is made if missing.
func openJournal(dir string, size int, logger hclog.Logger) (*journal, error) {
	if err := finishCopy(dir); err != nil {
		return nil, err
	}
	j, err := readJournal(dir, size, logger)
	if err != nil {
		return nil, err
	}
	switch probe := j.takeBackFrom(j.last() + 1); {
	case probe == nil:
		return j, nil
	case !errors.Is(probe, types.ErrSealed):
		return nil, errors.Join(probe, j.Close())
	}
	if err := errors.Join(j.copyTo(dir+copySuffix, size, logger), j.Close()); err != nil {
		return nil, fmt.Errorf("copy log: %w", err)
	}
	return openJournal(dir, size, logger) // the copy may end between two segments too; it is a record longer
}

// A folder with copySuffix becomes complete by a rename that takes part of the
// suffix away; finishCopy puts a complete one in the place of the log.
const (
	copySuffix = ".copy.part"
	copied     = ".copy"
)

func finishCopy(dir string) error {
	if err := os.RemoveAll(dir + copySuffix); err != nil {
		return err
	}
	if _, err := os.Stat(dir + copied); errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	return os.Rename(dir+copied, dir)
}

// copyTo writes all records and what raft keeps of terms and votes into a new folder.
func (j *journal) copyTo(dir string, size int, logger hclog.Logger) error {
	to, err := readJournal(dir, size, logger)
	if err != nil {
		return err
	}
	for at := uint64(1); at <= j.record; at++ {
		var r raft.Log
		if err = j.WAL.GetLog(at, &r); err == nil {
			err = to.WAL.StoreLog(&r)
		}
		if err != nil {
			return errors.Join(fmt.Errorf("record %d: %w", at, err), to.Close())
		}
	}
	for _, key := range []string{"CurrentTerm", "LastVoteTerm", "LastVoteCand"} { // raft's own names
		value, err := j.Get([]byte(key))
		if err == nil && value != nil {
			err = to.Set([]byte(key), value)
		}
		if err != nil {
			return errors.Join(fmt.Errorf("%s: %w", key, err), to.Close())
		}
	}
	if err := to.Close(); err != nil {
		return err
	}
	return os.Rename(dir, strings.TrimSuffix(dir, copySuffix)+copied)
}

// readJournal reads which entries a write-ahead log holds.
func readJournal(dir string, size int, logger hclog.Logger) (_ *journal, err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, err
	}
	j := &journal{meta: &metadb.BoltMetaDB{}} // given by us because the log does not close its own
	if j.WAL, err = wal.Open(dir, wal.WithSegmentSize(size), wal.WithLogger(logger), wal.WithMetaStore(j.meta)); err != nil {
		return nil, errors.Join(err, j.meta.Close())
	}
	if err := j.read(); err != nil {
		return nil, errors.Join(err, j.Close())
	}
	return j, nil
}

// Close closes the files.
func (j *journal) Close() error { return errors.Join(j.WAL.Close(), j.meta.Close()) }

func (j *journal) read() error {
	last, err := j.WAL.LastIndex()
	if err != nil {
		return err
	}
	for at := uint64(1); at <= last; at++ {
		var r raft.Log
		if err := j.WAL.GetLog(at, &r); err != nil {
			return fmt.Errorf("read record %d: %w", at, err)
		}
		if len(r.Data) < 8 {
			return fmt.Errorf("record %d: %w: %d bytes", at, errRecord, len(r.Data))
		}
		index := binary.BigEndian.Uint64(r.Data)
		switch {
		case r.Type == takeBack && index >= 1 && index <= j.last()+1:
			j.places = j.places[:index-1]
		case r.Type != takeBack && index == j.last()+1:
			j.places = append(j.places, at)
		default:
			return fmt.Errorf("record %d: %w: index %d after entry %d", at, errRecord, index, j.last())
		}
	}
	j.record = last
	return nil
}

func (j *journal) last() uint64 { return uint64(len(j.places)) }

// FirstIndex implements raft.LogStore: 1, or 0 while there is no entry.
func (j *journal) FirstIndex() (uint64, error) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	return min(1, j.last()), nil
}

// LastIndex implements raft.LogStore.
func (j *journal) LastIndex() (uint64, error) {
	j.mu.RLock()
	defer j.mu.RUnlock()
	return j.last(), nil
}

// end tells what broke, and ends the goroutine that asked: raft panics where it
// cannot save its term or read an entry back, and would take the whole node with
// it; and after one failed write raft-wal (v0.4.0) takes no other until it is
// opened anew. What raft defers still runs, so it can be shut down after this.
func (j *journal) end(err error) {
	if j.broken != nil {
		j.broken(err)
		runtime.Goexit()
	}
}

// SetUint64 implements raft.StableStore: what raft keeps in numbers is its terms.
func (j *journal) SetUint64(key []byte, value uint64) error {
	err := j.WAL.SetUint64(key, value)
	if err != nil {
		j.end(fmt.Errorf("save %s %d: %w", key, value, err))
	}
	return err
}

// GetLog implements raft.LogStore.
func (j *journal) GetLog(index uint64, entry *raft.Log) error {
	err := j.get(index, entry)
	if err != nil && !errors.Is(err, raft.ErrLogNotFound) {
		j.end(fmt.Errorf("read entry %d: %w", index, err))
	}
	return err
}

func (j *journal) get(index uint64, entry *raft.Log) error {
	j.mu.RLock()
	defer j.mu.RUnlock()
	if index < 1 || index > j.last() {
		return raft.ErrLogNotFound
	}
	if err := j.WAL.GetLog(j.places[index-1], entry); err != nil {
		return err
	}
	entry.Index, entry.Data = index, entry.Data[8:]
	return nil
}

// StoreLog implements raft.LogStore.
func (j *journal) StoreLog(entry *raft.Log) error { return j.StoreLogs([]*raft.Log{entry}) }

// StoreLogs implements raft.LogStore. The entries are on disk when it returns.
func (j *journal) StoreLogs(entries []*raft.Log) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	records := make([]*raft.Log, len(entries))
	for i, e := range entries {
		if want := j.last() + 1 + uint64(i); e.Index != want {
			return fmt.Errorf("store entry %d: want %d next", e.Index, want)
		}
		r := *e
		r.Index = j.record + 1 + uint64(i)
		r.Data = slices.Concat(binary.BigEndian.AppendUint64(nil, e.Index), e.Data)
		records[i] = &r
	}
	if err := j.WAL.StoreLogs(records); err != nil {
		j.end(fmt.Errorf("write entry %d: %w", entries[0].Index, err))
		return err
	}
	for range entries {
		j.record++
		j.places = append(j.places, j.record)
	}
	return nil
}

// DeleteRange implements raft.LogStore for the end of the log, which is all that
// raft takes back where there are no snapshots.
func (j *journal) DeleteRange(first, last uint64) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if first < 1 || first > last || last != j.last() {
		return fmt.Errorf("take back entries %d to %d of %d: want an end of the log", first, last, j.last())
	}
	return j.takeBackFrom(first)
}

func (j *journal) takeBackFrom(first uint64) error {
	r := &raft.Log{Index: j.record + 1, Type: takeBack, Data: binary.BigEndian.AppendUint64(nil, first)}
	if err := j.WAL.StoreLog(r); err != nil {
		if !errors.Is(err, types.ErrSealed) { // opening asks for that one
			j.end(fmt.Errorf("take back from entry %d: %w", first, err))
		}
		return err
	}
	j.record++
	j.places = j.places[:first-1]
	return nil
}

var (
	_ raft.LogStore    = (*journal)(nil)
	_ raft.StableStore = (*journal)(nil)
)
