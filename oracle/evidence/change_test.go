package evidence_test

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// saw saves a bundle whose one exchange asked a link and got a text.
func saw(t *testing.T, s *evidence.Store, n uint64, link, text string, status int, at time.Time) oracle.Context {
	t.Helper()
	r, risks := oracletest.Request(n, 1)
	c := oracle.Context{RequestHash: r.Hash()}
	digest, err := s.Put([]byte(text))
	require.NoError(t, err)
	_, err = s.Save(evidence.Manifest{
		Format: evidence.ManifestFormat, Context: c, Request: r, Sources: []byte("{}"), Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
		Task: oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}}},
		Evidence: oracle.Evidence{Exchanges: []oracle.Exchange{{
			Method: "GET", URL: link, Status: status, ETag: text, Provider: "noaa", Digest: digest, Size: int64(len(text)), Retrieved: at,
		}}},
	})
	require.NoError(t, err)
	return c
}

// TestChangesShowsWhatAProviderRestated: the same query later with other bytes is a new version.
func TestChangesShowsWhatAProviderRestated(t *testing.T) {
	s, _ := open(t, 0)
	at := time.Date(2021, 8, 1, 0, 0, 0, 0, time.UTC)
	second := saw(t, s, 2, "http://noaa/july", "161.0", 200, at.Add(48*time.Hour))
	first := saw(t, s, 1, "http://noaa/july", "160.7", 200, at)
	again := saw(t, s, 3, "http://noaa/july", "160.7", 206, at.Add(time.Hour))
	saw(t, s, 4, "http://noaa/june", "160.2", 200, at)
	saw(t, s, 5, "http://noaa/june", "160.2", 200, at.Add(time.Hour))
	saw(t, s, 6, "http://noaa/june", "", 503, at.Add(2*time.Hour))
	changes, err := s.Changes(nil)
	require.NoError(t, err)
	require.Len(t, changes, 1, "what stayed the same and what failed is no change")
	require.Equal(t, evidence.Query{Provider: "noaa", Method: "GET", URL: "http://noaa/july"}, changes[0].Query)
	require.Len(t, changes[0].Versions, 2)
	require.Equal(t, "160.7", changes[0].Versions[0].ETag, "by time first seen")
	require.ElementsMatch(t, []oracle.Context{first, again}, changes[0].Versions[0].Attempts)
	require.Equal(t, at, changes[0].Versions[0].Retrieved)
	require.Equal(t, []oracle.Context{second}, changes[0].Versions[1].Attempts)
	changes, err = s.Changes(func(c oracle.Context) bool { return c != second })
	require.NoError(t, err)
	require.Empty(t, changes, "an attempt that does not count shows nothing of what it saw")
}

func TestImportIsExportBackwards(t *testing.T) {
	s, _ := open(t, 0)
	m := manifest(t, s)
	root, err := s.Save(m)
	require.NoError(t, err)
	out := filepath.Join(t.TempDir(), "bundle")
	require.NoError(t, s.Export(m.Context, out))
	b, err := evidence.Read(out)
	require.NoError(t, err)

	other, _ := open(t, 0)
	for range 2 {
		require.NoError(t, other.Import(b), "twice is no error")
	}
	require.NoError(t, other.Holds(m.Context, root))
	back := filepath.Join(t.TempDir(), "back")
	require.NoError(t, other.Export(m.Context, back))
	_, err = evidence.Read(back)
	require.NoError(t, err)

	full, _ := open(t, 1)
	require.ErrorIs(t, full.Import(b), oracle.ReasonArchiveFull)
	_, found, err := full.Manifest(m.Context)
	require.NoError(t, err)
	require.False(t, found, "it is complete or absent")

	theirs, _ := open(t, 0)
	m.Operator = oracletest.Address("another")
	digest, err := theirs.Put([]byte("what a provider answered"))
	require.NoError(t, err)
	require.Equal(t, digest, m.Evidence.Exchanges[0].Digest)
	_, err = theirs.Save(m)
	require.NoError(t, err)
	require.ErrorContains(t, theirs.Import(b), "another one of this attempt")
}
