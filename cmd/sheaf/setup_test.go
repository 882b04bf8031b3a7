package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// machine is a copy of what .ci/setup reads, and programs in place of the
// machine's own, which write down how they are called.
type machine struct {
	t           *testing.T
	root, tools string
}

func newMachine(t *testing.T) machine {
	t.Helper()
	m := machine{t: t, root: t.TempDir(), tools: t.TempDir()}
	for _, name := range []string{".ci/setup", "go.mod", "contracts/package-lock.json", "oracle/dashboard/web/package-lock.json"} {
		b, err := os.ReadFile(filepath.Join(oracletest.Root(t), name))
		require.NoError(t, err)
		require.NoError(t, os.MkdirAll(filepath.Dir(filepath.Join(m.root, name)), 0o700))
		require.NoError(t, os.WriteFile(filepath.Join(m.root, name), b, 0o700))
	}
	m.has("go", `case "$1" in env) echo go1.26.0;; *) echo go version go1.26.0 linux/amd64;; esac`)
	m.has("node", `[ "$1" = -p ] && echo 20 || echo v20.19.0`)
	m.has("npm", `mkdir -p node_modules; echo "npm $* in $(basename "$PWD")" >>"`+m.root+`/calls"`)
	m.has("apt-get", `echo "apt-get $*" >>"`+m.root+`/calls"`)
	for _, name := range []string{"pkg-config", "gcc", "chromium", "curl"} {
		m.has(name, "exit 0")
	}
	m.has("id", "echo 1000")
	return m
}

// has puts a program on the machine's path.
func (m machine) has(name, script string) {
	m.t.Helper()
	require.NoError(m.t, os.WriteFile(filepath.Join(m.tools, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700))
}

// setup runs .ci/setup and returns its exit code, what it said and what it called.
func (m machine) setup(level string) (code int, said, calls string) {
	m.t.Helper()
	_ = os.Remove(filepath.Join(m.root, "calls"))
	cmd := exec.CommandContext(m.t.Context(), filepath.Join(m.root, ".ci", "setup"), level)
	cmd.Env = []string{"PATH=" + m.tools + ":" + os.Getenv("PATH"), "HOME=" + m.root}
	out, err := cmd.CombinedOutput()
	if err != nil && cmd.ProcessState == nil {
		m.t.Fatalf("run setup: %v", err)
	}
	b, _ := os.ReadFile(filepath.Join(m.root, "calls"))
	return cmd.ProcessState.ExitCode(), string(out), string(b)
}

// TestSetupDoesNothingWhenAllIsThere: npm packages are installed once for a lock file.
func TestSetupDoesNothingWhenAllIsThere(t *testing.T) {
	m := newMachine(t)
	code, said, calls := m.setup("test")
	require.Zero(t, code, said)
	require.Equal(t, 2, strings.Count(calls, "npm ci --ignore-scripts"), calls)
	require.NotContains(t, calls, "apt-get")
	code, said, calls = m.setup("test")
	require.Zero(t, code)
	require.Empty(t, said+calls)

	lock := filepath.Join(m.root, "contracts", "package-lock.json")
	require.NoError(t, os.WriteFile(lock, []byte("{}"), 0o600))
	_, _, calls = m.setup("test")
	require.Equal(t, "npm ci --ignore-scripts --no-audit --no-fund --loglevel=error in contracts\n", calls)
}

// TestSetupWithoutRootNamesTheOneCommand: it fails, skips nothing and installs nothing.
func TestSetupWithoutRootNamesTheOneCommand(t *testing.T) {
	m := newMachine(t)
	m.has("pkg-config", "exit 1")
	code, said, calls := m.setup("run")
	require.Equal(t, 1, code)
	require.Equal(t, 1, strings.Count(said, "\n"), said)
	require.Regexp(t, `^setup: missing packages; run: (sudo apt-get update && )?sudo apt-get install -y --no-install-recommends .* pkg-config libgdal-dev\n$`, said)
	require.Empty(t, calls)
}

// TestSetupAsRootInstallsInOneTransaction: once, with all that is missing.
func TestSetupAsRootInstallsInOneTransaction(t *testing.T) {
	m := newMachine(t)
	m.has("id", "echo 0")
	m.has("pkg-config", "exit 1")
	code, said, calls := m.setup("test")
	require.Zero(t, code, said)
	require.Equal(t, 1, strings.Count(calls, "apt-get install"), calls)
	require.Contains(t, calls, "pkg-config libgdal-dev\n")
}

// TestSetupNamesWhatIsTooOld: Go and Node are the two it does not bring.
func TestSetupNamesWhatIsTooOld(t *testing.T) {
	for name, c := range map[string]struct{ script, want string }{
		"go":   {`case "$1" in env) echo go1.21.3;; *) echo go version go1.21.3 linux/amd64;; esac`, "setup: Go go1.21.3 is too old"},
		"node": {`[ "$1" = -p ] && echo 18 || echo v18.19.0`, "setup: Node v18.19.0 is too old: install Node 20 or later"},
	} {
		t.Run(name, func(t *testing.T) {
			m := newMachine(t)
			m.has(name, c.script)
			code, said, calls := m.setup("run")
			require.Equal(t, 1, code, fmt.Sprint(said, calls))
			require.Contains(t, said, c.want)
			require.Empty(t, calls)
		})
	}
}
