package keys_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

// TestRingFindsKeysByWhatTheRegistryNames, in the folder and one below it, whatever
// else lies there.
func TestRingFindsKeysByWhatTheRegistryNames(t *testing.T) {
	dir := t.TempDir()
	ring := keys.Ring{Dir: dir, Password: "ring"}
	first, err := keys.Create(filepath.Join(dir, "signer.json"), "ring", keys.Light)
	require.NoError(t, err)
	second, err := keys.Create(filepath.Join(dir, "next", "whatever.json"), "ring", keys.Light)
	require.NoError(t, err)
	deep, err := keys.Create(filepath.Join(dir, "a", "b", "deep.json"), "ring", keys.Light)
	require.NoError(t, err)
	connection, err := keys.CreateTLS(filepath.Join(dir, "next", "tls.json"), "ring", keys.Light)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "broken.json"), []byte("{"), 0o600))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "password"), []byte("ring"), 0o600))

	for _, want := range []*keys.Signer{first, second} {
		got, err := ring.Signer(want.Address())
		require.NoError(t, err)
		require.Equal(t, want.Address(), got.Address())
	}
	got, err := ring.TLS(connection.PublicKey())
	require.NoError(t, err)
	require.Equal(t, connection.PublicKey(), got.PublicKey())

	_, err = ring.Signer(deep.Address())
	require.ErrorIs(t, err, keys.ErrNoKey, "two folders down")
	_, err = ring.TLS(oracle.Hash{1})
	require.ErrorIs(t, err, keys.ErrNoKey)
	_, err = keys.Ring{}.Signer(first.Address())
	require.ErrorIs(t, err, keys.ErrNoKey)
	_, err = keys.Ring{Dir: dir, Password: "wrong"}.Signer(first.Address())
	require.ErrorIs(t, err, keys.ErrPassword)
	_, err = keys.Ring{Dir: filepath.Join(dir, "none")}.Signer(first.Address())
	require.ErrorContains(t, err, "look for a key")

	many := t.TempDir()
	for i := range 257 {
		require.NoError(t, os.WriteFile(filepath.Join(many, fmt.Sprint(i, ".json")), nil, 0o600))
	}
	_, err = keys.Ring{Dir: many}.Signer(first.Address())
	require.ErrorContains(t, err, "more than 256 key files")
}
