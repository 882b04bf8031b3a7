package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// seasonBound is how long a demo may take on a busy machine.
const seasonBound = 3 * time.Minute

// sheaf runs the program and returns its exit code and what it wrote.
func sheaf(t *testing.T, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	return program(t, "sheaf", args...)
}

func program(t *testing.T, name string, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), seasonBound)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	var out, problem bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &problem
	err := cmd.Run()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		t.Fatalf("run %s: %v", name, err)
	}
	return cmd.ProcessState.ExitCode(), out.String(), problem.String()
}

// TestOnce plays a season in which a node is killed in the middle of a
// settlement and started again: it ends with 0 and nobody signed twice.
func TestOnce(t *testing.T) {
	if testing.Short() {
		t.Skip("plays a season with four processes")
	}
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "demo")
	code, stdout, stderr := sheaf(t, "demo", "--once", "--root", oracletest.Root(t), "--page", "127.0.0.1:0", "--dir", dir,
		"--kill", "1", "--kill-at", "certified", "--restart", "--figures", dir+"-figures")
	require.Zero(t, code, "%s\n%s", stdout, stderr)
	require.Contains(t, stdout, "refused: the contract refuses: SaleClosed")
	require.Contains(t, stdout, "killed: op-")
	require.Contains(t, stdout, "5090.00")
	figures, err := os.ReadFile(dir + "-figures")
	require.NoError(t, err)
	for line := range strings.Lines(string(figures)) {
		require.Len(t, strings.Fields(line), 3, "figure %q: want name value unit", line)
	}
	for i := 1; i <= 4; i++ {
		log, err := os.ReadFile(filepath.Join(dir, fmt.Sprintf("op-%d", i), "node.log"))
		require.NoError(t, err)
		require.NotContains(t, string(log), "signed two messages")
		require.NotContains(t, string(log), "lock_refused")
		require.NotContains(t, string(log), `"level":"error"`)
	}
	require.NoFileExists(t, dir+".lock")
}

// TestSeasonAndReplay plays a season, compares bundles with the running chain,
// stops it as Ctrl-C does, and replays what is left without a network.
func TestSeasonAndReplay(t *testing.T) {
	if testing.Short() {
		t.Skip("plays a season with four processes")
	}
	t.Parallel()
	root, dir := oracletest.Root(t), filepath.Join(t.TempDir(), "demo")
	stop := startDemo(t, root, dir)
	bundles := exportAll(t, dir)
	library := filepath.Join(root, defaultLibrary)

	t.Run("against the chain", func(t *testing.T) { replayWithChain(t, dir, library, bundles) })
	pids, err := os.ReadFile(filepath.Join(dir, "processes.json"))
	require.NoError(t, err)
	stop()
	requireEnded(t, pids)

	for request, of := range bundles {
		t.Run(request[:10]+" offline", func(t *testing.T) { replayOffline(t, library, of) })
	}
	t.Run("bundles of two requests", func(t *testing.T) {
		args := []string{"replay", "--library", library}
		for _, of := range bundles {
			args = append(args, of[0])
		}
		code, _, stderr := sheaf(t, args...)
		require.Equal(t, 2, code)
		require.Contains(t, stderr, "replay one attempt at a time")
	})
	t.Run("altered", func(t *testing.T) { replayAltered(t, library, bundles) })
}

// startDemo runs a demo until its page stays, and returns what stops it.
func startDemo(t *testing.T, root, dir string) (stop func()) {
	t.Helper()
	return startStaying(t, dir, "demo", "--root", root, "--page", "127.0.0.1:0", "--dir", dir)
}

// startStaying runs a command until it says that it stays, and returns what
// stops it.
func startStaying(t *testing.T, dir string, args ...string) (stop func()) {
	t.Helper()
	log, err := os.Create(dir + "-out")
	require.NoError(t, err)
	t.Cleanup(func() { _ = log.Close() })
	cmd := exec.Command("sheaf", args...)
	cmd.Stdout, cmd.Stderr = log, log
	require.NoError(t, cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() { _ = cmd.Process.Kill() }) // of no effect once it has ended
	output := func() string {
		b, _ := os.ReadFile(dir + "-out")
		return string(b)
	}
	tick, bound := time.NewTicker(50*time.Millisecond), time.After(seasonBound)
	defer tick.Stop()
	for !strings.Contains(output(), "until Ctrl-C") {
		select {
		case <-tick.C:
		case err := <-ended:
			t.Fatalf("the network ended: %v\n%s", err, output())
		case <-bound:
			t.Fatalf("the network does not come up\n%s", output())
		}
	}
	return func() {
		require.NoError(t, cmd.Process.Signal(os.Interrupt))
		select {
		case err := <-ended:
			require.NoError(t, err, output())
		case <-time.After(30 * time.Second):
			t.Fatalf("the network does not stop\n%s", output())
		}
	}
}

// exportAll exports every operator's bundles of a demo, by request, while the
// nodes run.
func exportAll(t *testing.T, dir string) map[string][]string {
	t.Helper()
	bundles := map[string][]string{}
	for i := 1; i <= 4; i++ {
		evidence := filepath.Join(dir, fmt.Sprintf("op-%d", i), "data", "evidence")
		code, list, stderr := sheaf(t, "evidence", "list", "--dir", evidence)
		require.Zero(t, code, stderr)
		lines := strings.Split(strings.TrimSpace(list), "\n")
		require.Len(t, lines, 4, "want three requests under a heading:\n%s", list)
		for _, line := range lines[1:] {
			request := strings.Fields(line)[0]
			out := filepath.Join(dir+"-bundles", request[:10], fmt.Sprintf("op-%d", i))
			require.NoError(t, os.MkdirAll(filepath.Dir(out), 0o700))
			code, _, stderr := sheaf(t, "evidence", "export", request, "--dir", evidence, "--out", out)
			require.Zero(t, code, stderr)
			code, verified, stderr := sheaf(t, "evidence", "verify", out)
			require.Zero(t, code, stderr)
			require.Contains(t, verified, `"agreement":true`)
			bundles[request] = append(bundles[request], out)
		}
	}
	require.Len(t, bundles, 3)
	return bundles
}

func replayWithChain(t *testing.T, dir, library string, bundles map[string][]string) {
	c, err := node.LoadConfig(filepath.Join(dir, "op-1", "node.yaml"))
	require.NoError(t, err)
	args := []string{"replay", "--library", library, "--rpc", c.Chain.URLs[0], "--registry", c.Chain.Registry.String()}
	for _, of := range bundles {
		code, stdout, stderr := sheaf(t, append(append(args, "--hub", c.Chain.Hub.String()), of...)...)
		require.Zero(t, code, stderr)
		require.Contains(t, stdout, "the chain has the same outcome root and the same committee")
		require.Regexp(t, `the chain opened the request at 2021-\d\d-\d\d \d\d:\d\d:\d\d UTC, as the bundle says`, stdout)

		code, _, stderr = sheaf(t, append(append(args, "--hub", c.Chain.Registry.String()), of...)...)
		require.Equal(t, 3, code)
		require.Contains(t, stderr, "the bundle is about hub "+c.Chain.Hub.String())
		replayAnotherOpening(t, append(args, "--hub", c.Chain.Hub.String()), of)
	}
}

// replayAnotherOpening moves a bundle's opening time by a second, in canonical form and
// without the committee's part, so that nothing in it disagrees: a chain alone can tell.
func replayAnotherOpening(t *testing.T, args, of []string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "moved")
	require.NoError(t, os.CopyFS(dir, os.DirFS(of[0])))
	require.NoError(t, os.Remove(filepath.Join(dir, "agreement.json")))
	code, stdout, stderr := sheaf(t, append(args, dir)...)
	require.Zero(t, code, stderr)
	require.Contains(t, stdout, "as the bundle says", "it is compared where nobody has agreed too")
	path, m := filepath.Join(dir, "manifest.json"), evidence.Manifest{}
	b, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NoError(t, oracle.StrictJSON(b, &m))
	m.Task.Opened++
	b, err = oracle.CanonicalJSON(m)
	require.NoError(t, err)
	require.NoError(t, os.Chmod(path, 0o600))
	require.NoError(t, os.WriteFile(path, append(b, '\n'), 0o600))

	code, _, stderr = sheaf(t, append(args, dir)...)
	require.Equal(t, 3, code)
	require.Regexp(t, `moved: manifest.json: task.opened differs: operator 0x[0-9a-f]{40} says that the request was opened at .* UTC, and the chain opened it at .* UTC`, stderr)
	code, stdout, stderr = sheaf(t, args[0], args[1], args[2], dir)
	require.Zero(t, code, stderr)
	require.Contains(t, stdout, "not compared with a chain (--rpc): that the request was opened at 2021-")
	code, _, stderr = sheaf(t, args[0], args[1], args[2], of[0], dir)
	require.Equal(t, 3, code)
	require.Contains(t, stderr, "manifest.json: task.opened differs: ")
}

// replayOffline replays one bundle alone and all four, where no network is.
func replayOffline(t *testing.T, library string, of []string) {
	for _, dirs := range [][]string{of[:1], of} {
		name, args := "sheaf", append([]string{"replay", "--library", library}, dirs...)
		if exec.Command("unshare", "--map-root-user", "--net", "true").Run() == nil {
			name, args = "unshare", append([]string{"--map-root-user", "--net", "sheaf"}, args...)
		} // else the feeds are gone all the same: their ports are dead
		code, stdout, stderr := program(t, name, args...)
		require.Zero(t, code, stderr)
		require.Equal(t, len(dirs), strings.Count(stdout, "11 estimates re-derived"))
		require.Contains(t, stdout, "BE-A-04")
		require.Regexp(t, `outcome root 0x[0-9a-f]{64}, signed by [34] of 4 operators`, stdout)
	}
}

// replayAltered flips one bit at a time and demands that the file is named.
func replayAltered(t *testing.T, library string, bundles map[string][]string) {
	for _, of := range bundles {
		dir := of[0]
		var files []string
		require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() {
				files = append(files, path)
			}
			return err
		}))
		require.Greater(t, len(files), 3)
		for _, path := range files {
			alteredFile(t, library, dir, path)
		}
		code, _, stderr := sheaf(t, "replay", "--library", library, dir)
		require.Zero(t, code, "every flip was undone: %s", stderr)
	}
}

func alteredFile(t *testing.T, library, dir, path string) {
	good, err := os.ReadFile(path)
	require.NoError(t, err)
	flips := 3
	if filepath.Ext(path) == ".json" {
		flips = 40
	}
	for i := range flips {
		at := i * (len(good) - 1) / (flips - 1)
		require.NoError(t, flip(path, at))
		_, err := node.Replay(t.Context(), dir, library)
		require.ErrorContains(t, err, filepath.Base(path), "byte %d of %s", at, path)
		if i == flips/2 { // as the program says it
			for _, command := range [][]string{{"replay", "--library", library}, {"evidence", "verify"}} {
				code, _, stderr := sheaf(t, append(command, dir)...)
				require.Equal(t, 3, code, stderr)
				require.Contains(t, stderr, filepath.Base(path))
			}
		}
		require.NoError(t, flip(path, at))
	}
}

// requireEnded checks that none of the processes of a ledger is left.
func requireEnded(t *testing.T, ledger []byte) {
	t.Helper()
	var left []struct {
		PID int `json:"pid"`
	}
	require.NoError(t, json.Unmarshal(ledger, &left))
	require.Len(t, left, 4)
	for _, p := range left {
		require.ErrorIs(t, syscall.Kill(p.PID, 0), syscall.ESRCH, "process %d is left", p.PID)
	}
}
