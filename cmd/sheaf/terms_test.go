package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestSheetWithAMark: the mark that some editors put before a text in UTF-8 is no
// part of it, and changes no hash.
func TestSheetWithAMark(t *testing.T) {
	path := filepath.Join(oracletest.Root(t), "testdata", "seasons", "belgium-2021", "excess-rain.json")
	plain, err := readSheet(path)
	require.NoError(t, err)
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	marked := filepath.Join(t.TempDir(), "marked.json")
	require.NoError(t, os.WriteFile(marked, append([]byte("\ufeff"), b...), 0o600))
	sheet, err := readSheet(marked)
	require.NoError(t, err)
	require.Equal(t, plain, sheet)
}
