package evidence_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

const day = 24 * time.Hour

var keep = evidence.Retention{Dispute: 30 * day, Keep: 365 * day, Grace: day}

// asked saves a bundle about one risk, which names an object that only it has and
// one that all have, and returns its attempt. All of it was written at a time.
func asked(t *testing.T, s *evidence.Store, dir string, n uint64, kind oracle.Kind, risk string, at time.Time) oracle.Context {
	t.Helper()
	r, _ := oracletest.Request(n, 1)
	r.Kind, r.WindowStart, r.WindowEnd, r.FailAfter = kind, 1, 2, 3
	c := oracle.Context{RequestHash: r.Hash()}
	m := evidence.Manifest{
		Format: evidence.ManifestFormat, Context: c, Request: r, Sources: []byte("{}"), Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
		Task: oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: oracletest.Hash(risk)}}},
	}
	for _, text := range []string{"shared", c.String()} {
		digest, err := s.Put([]byte(text))
		require.NoError(t, err)
		m.Evidence.Exchanges = append(m.Evidence.Exchanges, oracle.Exchange{Method: "GET", URL: "http://a/" + text, Status: 200, Digest: digest})
	}
	_, err := s.Save(m)
	require.NoError(t, err)
	paths, err := filepath.Glob(filepath.Join(dir, "bundles", c.RequestHash.String()+"-0", "*"))
	require.NoError(t, err)
	objects, err := filepath.Glob(filepath.Join(dir, "objects", "*", "*"))
	require.NoError(t, err)
	for _, path := range append(paths, objects...) {
		require.NoError(t, os.Chtimes(path, at, at))
	}
	return c
}

func TestSweepKeepsWhatADisputeCanAskFor(t *testing.T) {
	s, dir := open(t, 0)
	reported := time.Date(2021, 8, 1, 0, 0, 0, 0, time.UTC)
	old := asked(t, s, dir, 1, oracle.KindSettlement, "field", reported)
	other := asked(t, s, dir, 2, oracle.KindSettlement, "orchard", reported)
	dispute := asked(t, s, dir, 3, oracle.KindDispute, "field", reported.Add(20*day))

	last := reported.Add(395 * day)
	swept, err := s.Sweep(last.Add(-time.Second), keep, false)
	require.NoError(t, err)
	require.Equal(t, evidence.Swept{Kept: 3}, swept, "one second too early")

	swept, err = s.Sweep(last, keep, true)
	require.NoError(t, err)
	require.Equal(t, []oracle.Context{other}, swept.Bundles, "the dispute keeps the report that it is about")
	require.Equal(t, 2, swept.Kept)
	require.Equal(t, 1, swept.Objects)
	_, found, err := s.Manifest(other)
	require.NoError(t, err)
	require.True(t, found, "a dry sweep removes nothing")

	before := s.Used()
	swept, err = s.Sweep(last, keep, false)
	require.NoError(t, err)
	require.Equal(t, before-swept.Bytes, s.Used())
	_, found, err = s.Manifest(other)
	require.NoError(t, err)
	require.False(t, found)
	for _, c := range []oracle.Context{old, dispute} {
		m, found, err := s.Manifest(c)
		require.NoError(t, err)
		require.True(t, found)
		for _, digest := range m.Digests() {
			_, err := s.Get(digest)
			require.NoError(t, err, "the object that all bundles share stays")
		}
	}

	swept, err = s.Sweep(last.Add(20*day), keep, false)
	require.NoError(t, err)
	require.Len(t, swept.Bundles, 2)
	require.Zero(t, s.Used())
}

// TestSweepWaitsForAReportThatMayStillCome: a request can be answered until it can be failed.
func TestSweepWaitsForAReportThatMayStillCome(t *testing.T) {
	s, _ := open(t, 0)
	m := manifest(t, s)
	m.Request.FailAfter = uint64(time.Date(2090, 1, 1, 0, 0, 0, 0, time.UTC).Unix())
	m.Context.RequestHash = m.Request.Hash()
	m.Task.Request, m.Task.Context = m.Request, m.Context
	_, err := s.Save(m)
	require.NoError(t, err)
	swept, err := s.Sweep(time.Date(2090, 12, 1, 0, 0, 0, 0, time.UTC), keep, false)
	require.NoError(t, err)
	require.Equal(t, 1, swept.Kept)
}

// TestSweepSparesATaskInWork: its objects are stored before its manifest.
func TestSweepSparesATaskInWork(t *testing.T) {
	s, dir := open(t, 0)
	old, err := s.Put([]byte("of a task that a crash cut short"))
	require.NoError(t, err)
	again, err := s.Put([]byte("of a bundle that has gone, and of a task in work"))
	require.NoError(t, err)
	past := time.Now().Add(-48 * time.Hour)
	paths, err := filepath.Glob(filepath.Join(dir, "objects", "*", "*"))
	require.NoError(t, err)
	for _, path := range paths {
		require.NoError(t, os.Chtimes(path, past, past))
	}
	_, err = s.Put([]byte("of a bundle that has gone, and of a task in work"))
	require.NoError(t, err)
	swept, err := s.Sweep(time.Now(), keep, false)
	require.NoError(t, err)
	require.Equal(t, 1, swept.Objects)
	_, err = s.Get(old)
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = s.Get(again)
	require.NoError(t, err)
}

// TestSweepRemovesNothingWhereAManifestCannotBeRead: whose objects would be whose?
func TestSweepRemovesNothingWhereAManifestCannotBeRead(t *testing.T) {
	s, dir := open(t, 0)
	at := time.Date(2001, 1, 1, 0, 0, 0, 0, time.UTC)
	c := asked(t, s, dir, 1, oracle.KindSettlement, "field", at)
	broken := asked(t, s, dir, 2, oracle.KindSettlement, "orchard", at)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "bundles", broken.RequestHash.String()+"-0", "manifest.json"), []byte("{"), 0o600))
	_, err := s.Sweep(time.Now(), keep, false)
	require.ErrorContains(t, err, "sweep evidence")
	_, found, err := s.Manifest(c)
	require.NoError(t, err)
	require.True(t, found)
	for _, r := range []evidence.Retention{{Grace: time.Second}, {Dispute: -1, Grace: day}, {Keep: -1, Grace: day}} {
		_, err := s.Sweep(time.Now(), r, false)
		require.ErrorContains(t, err, "want no negative")
	}
}

// TestQuotaSeesWhatAnotherProcessRemoved: `sheaf evidence gc` runs beside the node.
func TestQuotaSeesWhatAnotherProcessRemoved(t *testing.T) {
	s, dir := open(t, 10)
	_, err := s.Put(make([]byte, 8))
	require.NoError(t, err)
	_, err = s.Put(make([]byte, 9))
	require.ErrorIs(t, err, oracle.ReasonArchiveFull)
	view, err := evidence.ViewStore(dir)
	require.NoError(t, err)
	_, err = view.Sweep(time.Now().Add(48*time.Hour), keep, false)
	require.NoError(t, err)
	_, err = s.Put(make([]byte, 9))
	require.NoError(t, err)
	require.EqualValues(t, 9, s.Used())
}
