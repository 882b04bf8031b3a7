package consensus

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/hashicorp/raft"
	wal "github.com/hashicorp/raft-wal"
	"github.com/hashicorp/raft-wal/metadb"
	"github.com/stretchr/testify/require"
)

func openJournalForT(t *testing.T, dir string) (*journal, func()) {
	t.Helper()
	j, err := openJournal(dir, 4096, hclog.NewNullLogger())
	require.NoError(t, err)
	return j, func() { require.NoError(t, j.Close()) }
}

// TestJournalIsAList: entries stored, taken back and read, over restarts and
// segments, are those of a list.
func TestJournalIsAList(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	dir := filepath.Join(t.TempDir(), "log")
	j, closes := openJournalForT(t, dir)
	var list []string
	check := func() {
		first, err := j.FirstIndex()
		require.NoError(t, err)
		require.Equal(t, min(1, uint64(len(list))), first)
		last, err := j.LastIndex()
		require.NoError(t, err)
		require.Equal(t, uint64(len(list)), last)
		for i, want := range list {
			var e raft.Log
			require.NoError(t, j.GetLog(uint64(i+1), &e))
			require.Equal(t, uint64(i+1), e.Index)
			require.Equal(t, uint64(7), e.Term)
			require.Equal(t, want, string(e.Data))
		}
		require.ErrorIs(t, j.GetLog(0, &raft.Log{}), raft.ErrLogNotFound)
		require.ErrorIs(t, j.GetLog(last+1, &raft.Log{}), raft.ErrLogNotFound)
	}
	for step := range 300 {
		switch rng.IntN(5) {
		case 0:
			if len(list) > 1 {
				from := 1 + rng.IntN(len(list))
				require.NoError(t, j.DeleteRange(uint64(from), uint64(len(list))))
				list = list[:from-1]
			}
		case 1:
			closes()
			j, closes = openJournalForT(t, dir)
		default:
			var entries []*raft.Log
			for range 1 + rng.IntN(4) {
				data := fmt.Sprintf("step %d %0*d", step, rng.IntN(200), 1)
				list = append(list, data)
				entries = append(entries, &raft.Log{Index: uint64(len(list)), Term: 7, Data: []byte(data)})
			}
			require.NoError(t, j.StoreLogs(entries))
		}
		check()
	}
	require.Error(t, j.DeleteRange(1, 1), "the beginning stays")
	require.Error(t, j.StoreLog(&raft.Log{Index: uint64(len(list) + 2)}), "no gaps")
	require.NoError(t, j.SetUint64([]byte("CurrentTerm"), 9))
	closes()
	j, closes = openJournalForT(t, dir)
	term, err := j.GetUint64([]byte("CurrentTerm"))
	require.NoError(t, err)
	require.Equal(t, uint64(9), term)
	closes()
}

// TestJournalEndedBetweenSegments: raft-wal that was closed after it filled a
// segment and before it began the next takes no more; the journal does.
func TestJournalEndedBetweenSegments(t *testing.T) {
	dir, index := filepath.Join(t.TempDir(), "log"), uint64(0)
	for range 500 {
		j, closes := openJournalForT(t, dir)
		require.Equal(t, index, j.last())
		require.NoError(t, j.SetUint64([]byte("CurrentTerm"), index+1))
		index++
		require.NoError(t, j.StoreLog(&raft.Log{Index: index, Data: make([]byte, 1500)}))
		closes()
		raw, err := readJournal(dir, 4096, hclog.NewNullLogger())
		require.NoError(t, err)
		broken := raw.takeBackFrom(index + 1)
		require.NoError(t, raw.Close())
		if broken == nil {
			continue
		}
		j, closes = openJournalForT(t, dir)
		defer closes()
		for i := range index {
			require.NoError(t, j.GetLog(i+1, &raft.Log{}))
		}
		term, err := j.GetUint64([]byte("CurrentTerm"))
		require.NoError(t, err)
		require.Equal(t, index, term)
		require.NoError(t, j.StoreLog(&raft.Log{Index: index + 1, Data: []byte("more")}))
		return
	}
	t.Fatal("raft-wal never ended between two segments")
}

// TestJournalRefusesOtherLogs: a write-ahead log that something else wrote.
func TestJournalRefusesOtherLogs(t *testing.T) {
	for name, data := range map[string]string{"short": "x", "another index": "\x00\x00\x00\x00\x00\x00\x00\x09data"} {
		dir := t.TempDir()
		meta := &metadb.BoltMetaDB{}
		w, err := wal.Open(dir, wal.WithMetaStore(meta))
		require.NoError(t, err)
		require.NoError(t, w.StoreLog(&raft.Log{Index: 1, Data: []byte(data)}))
		require.NoError(t, errors.Join(w.Close(), meta.Close()))
		_, err = openJournal(dir, 4096, hclog.NewNullLogger())
		require.ErrorIs(t, err, errRecord, name)
	}
}

// TestWALForgetsWhatItTookBack is why there is a journal: what raft-wal still
// holds after taking entries back, it cannot read after a restart. If it ever
// can, the journal may go.
func TestWALForgetsWhatItTookBack(t *testing.T) {
	dir := t.TempDir()
	open := func() (*wal.WAL, func()) {
		meta := &metadb.BoltMetaDB{}
		w, err := wal.Open(dir, wal.WithMetaStore(meta))
		require.NoError(t, err)
		return w, func() { require.NoError(t, w.Close()); require.NoError(t, meta.Close()) }
	}
	w, closes := open()
	for i := range uint64(5) {
		require.NoError(t, w.StoreLog(&raft.Log{Index: i + 1, Data: []byte("entry")}))
	}
	require.NoError(t, w.DeleteRange(4, 5))
	require.NoError(t, w.GetLog(1, &raft.Log{}))
	closes()
	w, closes = open()
	defer closes()
	require.ErrorContains(t, w.GetLog(1, &raft.Log{}), "no index block")
}
