package evidence_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// pageOf is a bundle of one parcel for an assessment.
func pageOf(t *testing.T, store *evidence.Store, id uint64) (oracle.Request, oracle.Context) {
	t.Helper()
	request, risks := oracletest.Request(id, 1)
	c := oracle.Context{RequestHash: request.Hash()}
	digest, err := store.Put([]byte("what was seen"))
	require.NoError(t, err)
	_, err = store.Save(evidence.Manifest{
		Format: evidence.ManifestFormat, Request: request, Context: c, Sources: []byte("{}"),
		Task:      oracle.Task{Context: c, Request: request, Parcels: []oracle.Parcel{{Risk: risks[0]}}},
		Objects:   []evidence.Object{{Name: "seen", Digest: digest}},
		Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
	})
	require.NoError(t, err)
	return request, c
}

func TestAssessmentOwnsItsFolder(t *testing.T) {
	dir := t.TempDir()
	store, err := evidence.OpenStore(dir, 0)
	require.NoError(t, err)
	require.False(t, evidence.IsAssessment(dir))
	request, _ := oracletest.Request(1, 1)
	open := oracle.Context{RequestHash: oracletest.Hash("not done")}
	a := evidence.Assessment{
		TermsHash: request.TermsHash, ModelDigest: request.ModelDigest, WindowStart: request.WindowStart, WindowEnd: request.WindowEnd,
		Sources: []byte(`{}`), Parcels: 2, Pages: []oracle.Context{open, {RequestHash: request.Hash()}},
	}
	require.NoError(t, store.Claim(a))
	require.True(t, evidence.IsAssessment(dir))
	_, page := pageOf(t, store, 1)
	require.NoError(t, store.Claim(a), "a second time, with a page done")
	other := a
	other.WindowEnd++
	require.ErrorContains(t, store.Claim(other), "another assessment")

	read, done, err := evidence.ReadAssessment(dir)
	require.NoError(t, err)
	require.Equal(t, 2, read.Parcels)
	require.Len(t, done, 1, "the page that is not done is left out")
	require.Equal(t, page, done[0].Manifest.Context)
	b, err := done[0].Object("seen")
	require.NoError(t, err)
	require.Equal(t, "what was seen", string(b))
}

func TestAssessmentIsNotForANodesFolder(t *testing.T) {
	store, err := evidence.OpenStore(t.TempDir(), 0)
	require.NoError(t, err)
	pageOf(t, store, 1)
	require.ErrorContains(t, store.Claim(evidence.Assessment{Sources: []byte("{}")}), "a node's evidence")
}

func TestReadAssessmentNamesWhatWasAltered(t *testing.T) {
	dir := t.TempDir()
	store, err := evidence.OpenStore(dir, 0)
	require.NoError(t, err)
	request, page := oracletest.Request(1, 1)
	require.NotEmpty(t, page)
	require.NoError(t, store.Claim(evidence.Assessment{
		TermsHash: request.TermsHash, ModelDigest: request.ModelDigest, WindowStart: request.WindowStart, WindowEnd: request.WindowEnd,
		Sources: []byte(`{}`), Parcels: 1, Pages: []oracle.Context{{RequestHash: request.Hash()}},
	}))
	pageOf(t, store, 1)
	for _, c := range []struct{ file, from, to, want string }{
		{"assessment.json", evidence.AssessmentFormat, "sheaf/assessment/9", "format"},
		{"assessment.json", `"parcels":1`, `"parcels": 1`, "canonical"},
		{"assessment.json", `"parcels":1`, `"parcels":1,"extra":1`, "extra"},
		{"assessment.json", request.TermsHash.String(), oracletest.Hash("x").String(), "request.terms_hash differs"},
		{"bundles/" + request.Hash().String() + "-0/manifest.json", `"status":"insufficient"`, `"status": "insufficient"`, "canonical"},
		{"bundles/" + request.Hash().String() + "-0/manifest.json", `"name":"seen"`, `"name":"unseen","x":1`, `"x"`},
	} {
		path := filepath.Join(dir, filepath.FromSlash(c.file))
		was, err := os.ReadFile(path)
		require.NoError(t, err)
		now := strings.Replace(string(was), c.from, c.to, 1)
		require.NotEqual(t, string(was), now, c.from)
		require.NoError(t, os.WriteFile(path, []byte(now), 0o600))
		_, _, err = evidence.ReadAssessment(dir)
		require.ErrorContains(t, err, c.want)
		require.NoError(t, os.WriteFile(path, was, 0o600))
	}
	_, done, err := evidence.ReadAssessment(dir)
	require.NoError(t, err)
	require.Len(t, done, 1)
}
