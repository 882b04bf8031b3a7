package recorded

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestADaysFileIsReadOnceForItsRanges: ranges of a file come from what was read and
// checked for the first of them, until others have taken its room.
func TestADaysFileIsReadOnceForItsRanges(t *testing.T) {
	dir := t.TempDir()
	file := func(name string) DailyFile {
		body := []byte("the rain of " + name)
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), body, 0o600))
		sum := sha256.Sum256(body)
		return DailyFile{File: name, SHA256: hex.EncodeToString(sum[:])}
	}
	st := newStore(&Dataset{dir: dir})
	first, second, third := file("day-1"), file("day-2"), file("day-3")
	st.room = 2 * len("the rain of day-1")
	for _, f := range []DailyFile{first, second, first} {
		h, err := st.rain(f, 1)
		require.NoError(t, err)
		require.Equal(t, "the rain of "+f.File, string(h.body))
		require.Equal(t, f.SHA256, h.digest)
	}
	for _, f := range []DailyFile{first, second} { // from now on a read would say so
		require.NoError(t, os.WriteFile(filepath.Join(dir, f.File), []byte("altered"), 0o600))
	}
	h, err := st.rain(first, 1)
	require.NoError(t, err)
	require.Equal(t, "the rain of day-1", string(h.body))
	_, err = st.rain(third, 1)
	require.NoError(t, err)
	_, err = st.rain(second, 1)
	require.ErrorContains(t, err, "recorded file day-2 has sha256", "the one asked for least lately made room")
	_, err = st.rain(first, 1)
	require.NoError(t, err)
}
