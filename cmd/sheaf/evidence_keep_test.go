package main

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// fill saves a bundle whose one query was answered with a text.
func fill(t *testing.T, store *evidence.Store, n uint64, operator, text string) evidence.Manifest {
	t.Helper()
	r, risks := oracletest.Request(n, 1)
	r.WindowStart, r.WindowEnd, r.FailAfter = 1, 2, 3
	c := oracle.Context{RequestHash: r.Hash()}
	digest, err := store.Put([]byte(text))
	require.NoError(t, err)
	m := evidence.Manifest{
		Format: evidence.ManifestFormat, Operator: oracletest.Address(operator), Context: c, Request: r, Sources: []byte("{}"),
		Task:      oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}}},
		Objects:   []evidence.Object{},
		Evidence:  oracle.Evidence{Exchanges: []oracle.Exchange{{Method: "GET", URL: "http://noaa/july", Status: 200, Provider: "noaa", Digest: digest, Size: int64(len(text)), Retrieved: time.Unix(int64(n)*86400, 0).UTC()}}},
		Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
	}
	_, err = store.Save(m)
	require.NoError(t, err)
	return m
}

func evidenceCall(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	cmd := evidenceCommand()
	cmd.SetArgs(args)
	cmd.SetOut(&out)
	cmd.SetErr(&out)
	cmd.SilenceUsage = true
	err := cmd.ExecuteContext(t.Context())
	return out.String(), err
}

func TestEvidenceMovesBetweenFolders(t *testing.T) {
	from, to, bundle := t.TempDir(), filepath.Join(t.TempDir(), "new"), filepath.Join(t.TempDir(), "bundle")
	store, err := evidence.OpenStore(from, 0)
	require.NoError(t, err)
	m := fill(t, store, 1, "first", "160.7")
	_, err = evidenceCall(t, "export", m.Context.RequestHash.String(), "--dir", from, "--out", bundle)
	require.NoError(t, err)
	for range 2 {
		out, err := evidenceCall(t, "import", bundle, "--dir", to)
		require.NoError(t, err)
		require.Equal(t, m.Context.RequestHash.String()+"  0\n", out)
	}
	out, err := evidenceCall(t, "list", "--dir", to)
	require.NoError(t, err)
	require.Contains(t, out, m.Context.RequestHash.String())

	small := filepath.Join(t.TempDir(), "small")
	_, err = evidenceCall(t, "import", bundle, "--dir", small, "--quota-bytes", "4")
	require.ErrorIs(t, err, oracle.ReasonArchiveFull)
	require.ErrorContains(t, err, "brings 5 more, and the quota is 4")
	left, err := filepath.Glob(filepath.Join(small, "objects", "*", "*"))
	require.NoError(t, err)
	require.Empty(t, left, "nothing of it is copied")
	for range 2 { // what is there already needs no room
		_, err = evidenceCall(t, "import", bundle, "--dir", small, "--quota-bytes", "5")
		require.NoError(t, err)
	}
	_, err = evidenceCall(t, "import", bundle, "--dir", small, "--quota-bytes", "-1")
	var wrong *usageError
	require.ErrorAs(t, err, &wrong)

	objects, err := filepath.Glob(filepath.Join(bundle, "objects", "*", "*"))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(objects[0], []byte("161.7"), 0o600))
	_, err = evidenceCall(t, "import", bundle, "--dir", filepath.Join(t.TempDir(), "other"))
	var refused *resultError
	require.ErrorAs(t, err, &refused, "an altered bundle is a result, and is not copied")
}

func TestEvidenceChangesAndSweep(t *testing.T) {
	dir := t.TempDir()
	store, err := evidence.OpenStore(dir, 0)
	require.NoError(t, err)
	fill(t, store, 1, "first", "160.7")
	fill(t, store, 2, "first", "161.0")
	out, err := evidenceCall(t, "changes", "--dir", dir)
	require.NoError(t, err)
	require.Contains(t, out, "noaa: GET http://noaa/july\n")
	require.Regexp(t, `version 2 +1970-01-03T00:00:00Z +5 bytes +0x[0-9a-f]{64} +seen by 1 attempts`, out)
	require.Contains(t, out, "1 queries changed their answer")
	out, err = evidenceCall(t, "changes", "--dir", dir, "--json")
	require.NoError(t, err)
	require.Contains(t, out, `"attempts"`)

	out, err = evidenceCall(t, "gc", "--dir", dir)
	require.NoError(t, err)
	require.Equal(t, "0 bundles and 0 objects of 0 bytes removed, 2 bundles stay\n", out)
	past := time.Now().Add(-10 * 365 * 24 * time.Hour)
	require.NoError(t, filepath.WalkDir(dir, func(path string, _ os.DirEntry, err error) error {
		require.NoError(t, err)
		return os.Chtimes(path, past, past)
	}))
	out, err = evidenceCall(t, "gc", "--dir", dir, "--dry-run")
	require.NoError(t, err)
	require.Contains(t, out, "2 bundles and 2 objects of 10 bytes would be removed, 0 bundles stay")
	out, err = evidenceCall(t, "gc", "--dir", dir)
	require.NoError(t, err)
	require.Contains(t, out, "2 bundles and 2 objects of 10 bytes removed")
	out, err = evidenceCall(t, "list", "--dir", dir)
	require.NoError(t, err)
	require.Equal(t, "REQUEST  ATTEMPT\n", out)
}
