package devnet

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestClaimEmptiesOnlyWhatADemoLeft: a folder that somebody names by mistake
// keeps what is in it.
func TestClaimEmptiesOnlyWhatADemoLeft(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "demo")
	release, err := claim(dir)
	require.NoError(t, err)
	_, err = claim(dir)
	require.ErrorContains(t, err, "another demo uses the folder "+dir)
	left := filepath.Join(dir, "op-1", "node.log")
	require.NoError(t, os.MkdirAll(filepath.Dir(left), 0o700))
	require.NoError(t, os.WriteFile(left, nil, 0o600))
	release()

	release, err = claim(dir)
	require.NoError(t, err)
	release()
	require.NoFileExists(t, left)

	home := t.TempDir()
	kept := filepath.Join(home, "thesis.txt")
	require.NoError(t, os.WriteFile(kept, []byte("ten years"), 0o600))
	for range 2 {
		_, err = claim(home)
		require.ErrorContains(t, err, home+" is not empty and no demo's")
		require.FileExists(t, kept)
		require.NoFileExists(t, home+".lock")
	}
}
