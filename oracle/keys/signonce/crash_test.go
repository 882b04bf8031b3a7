package signonce

import (
	"bufio"
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// children is set where this test binary is a process that is to be killed.
const children = "SHEAF_SIGNONCE_CHILD"

func TestMain(m *testing.M) {
	if path := os.Getenv(children); path != "" {
		doomed(path)
		return
	}
	os.Exit(m.Run())
}

// doomed lives one life of a lock and says on standard output where it is; at
// each point it waits for a word on standard input. What it signs has left.
func doomed(path string) {
	in := bufio.NewReader(os.Stdin)
	say := func(format string, args ...any) {
		fmt.Printf(format+"\n", args...)
		_, _ = in.ReadString('\n')
	}
	s, err := Open(path, operator, domain)
	if err != nil {
		say("error %v", err)
		return
	}
	s.step = func(point string) { say("%s", point) }
	if _, err := s.Start(); err != nil {
		say("error %v", err)
	}
	if err := s.Keep(answerForT(2, 5)); err == nil {
		say("kept")
	}
	sig, err := s.SignVote(oracle.Vote{Group: 3, Term: 5, Candidate: oracle.Address{1}}, func() (oracle.Signature, error) {
		say("voting")
		return oracle.Signature{5}, nil
	})
	if err == nil {
		say("voted %x", sig[:1])
	}
	if err := s.Remember(oracle.Boot{Operator: oracle.Address{7}, Number: 3}); err == nil {
		say("remembered")
	}
	for _, kind := range []Kind{Commitment, CommitRoot} {
		sig, err := s.Sign(kind, attempt, oracle.Hash{byte(kind)}, nil, func() (oracle.Signature, error) {
			say("signing %d", kind)
			return oracle.Signature{byte(kind)}, nil
		})
		if err == nil {
			say("left %d %x", kind, sig[:1])
		}
	}
	say("end")
}

// TestKilledAtEveryPoint kills a process (SIGKILL) before and after each write
// that is synced, while it signs or votes, and after a signature has left. Whatever
// left or may have left binds the next life: the start that was counted, the salt and
// estimates behind a commitment, the vote, the boot of another that was acknowledged.
func TestKilledAtEveryPoint(t *testing.T) {
	for point := 0; ; point++ {
		path := filepath.Join(t.TempDir(), "lock.db")
		said := liveUntil(t, path, point)
		s := openForT(t, path)
		for _, kind := range []Kind{Commitment, CommitRoot} {
			bound := strings.Contains(said, fmt.Sprintf("signing %d", kind))
			other, err := s.Sign(kind, attempt, oracle.Hash{99}, nil, gives(99))
			if bound {
				require.ErrorIs(t, err, ErrLocked, "killed after %q", said)
				sig, err := s.Sign(kind, attempt, oracle.Hash{byte(kind)}, nil, gives(byte(kind)))
				require.NoError(t, err)
				require.Equal(t, oracle.Signature{byte(kind)}, sig)
			} else if err == nil {
				require.Equal(t, oracle.Signature{99}, other)
			}
		}
		answer, kept, err := s.Kept(attempt)
		require.NoError(t, err)
		require.True(t, kept || !strings.Contains(said, "kept"), "an answer that was kept is gone after %q", said)
		if kept {
			require.Equal(t, answerForT(2, 5), answer)
		}
		if strings.Contains(said, "voting") {
			for _, other := range []oracle.Vote{{Group: 3, Term: 5, Candidate: oracle.Address{2}}, {Group: 3, Term: 4, Candidate: oracle.Address{1}}} {
				_, err := s.SignVote(other, never(t))
				require.ErrorIs(t, err, ErrLocked, "killed after %q", said)
			}
		}
		_, seen, err := s.Seen(oracle.Address{7})
		require.NoError(t, err)
		require.True(t, seen || !strings.Contains(said, "remembered"), "a boot that was acknowledged is gone after %q", said)
		b, err := s.Start()
		require.NoError(t, err)
		require.LessOrEqual(t, b.Number, uint64(2))
		require.NoError(t, s.Close())
		if strings.HasSuffix(said, "end") {
			require.GreaterOrEqual(t, point, 22, "points: %s", said)
			return
		}
	}
}

// liveUntil runs a life up to its point-th stop, kills it and returns what it said.
func liveUntil(t *testing.T, path string, point int) string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^$")
	cmd.Env = append(os.Environ(), children+"="+path)
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	lines, said := bufio.NewScanner(out), []string{}
	for i := 0; lines.Scan(); i++ {
		said = append(said, lines.Text())
		if i == point || lines.Text() == "end" {
			break
		}
		_, err := in.Write([]byte("go\n"))
		require.NoError(t, err)
	}
	require.NoError(t, cmd.Process.Kill())
	_ = cmd.Wait() // it was killed
	return strings.Join(said, ", ")
}

// TestPowerCutAtEveryPage: a commit writes pages, syncs, writes the page that
// makes them count, and syncs. Each state of the disk in between, with any one
// page missing or torn, opens as the lock before or as the lock after.
func TestPowerCutAtEveryPage(t *testing.T) {
	path := filepath.Join(t.TempDir(), "lock.db")
	s := openForT(t, path)
	first, second := oracle.Hash{1}, oracle.Hash{2}
	_, err := s.Sign(Commitment, attempt, first, nil, gives(1))
	require.NoError(t, err)
	before, err := os.ReadFile(path)
	require.NoError(t, err)
	_, err = s.lock(append(s.key(attempt), byte(Report)), record{Digest: second})
	require.NoError(t, err)
	after, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Len(t, after, len(before))
	page := os.Getpagesize()
	var data, meta []int // pages that the commit changed
	for at := 0; at < len(after); at += page {
		switch {
		case bytes.Equal(before[at:at+page], after[at:at+page]):
		case at < 2*page:
			meta = append(meta, at)
		default:
			data = append(data, at)
		}
	}
	require.NotEmpty(t, data)
	require.Len(t, meta, 1)
	check := func(name string, disk []byte, committed bool) {
		to := filepath.Join(t.TempDir(), "after.db")
		require.NoError(t, os.WriteFile(to, disk, 0o600))
		cut := openForT(t, to)
		held, found, err := cut.Signed(Commitment, attempt)
		require.NoError(t, err, name)
		require.True(t, found && held.Digest == first, name)
		_, found, err = cut.Signed(Report, attempt)
		require.NoError(t, err, name)
		require.Equal(t, committed, found, name)
		require.NoError(t, cut.Close())
	}
	for _, missing := range data { // before the first sync: any of them may not be there
		disk := bytes.Clone(after)
		copy(disk[missing:missing+page], before[missing:missing+page])
		copy(disk[meta[0]:meta[0]+page], before[meta[0]:meta[0]+page])
		check(fmt.Sprintf("page %d missing", missing/page), disk, false)
	}
	for _, torn := range []int{8, 40, 60, 72} { // while the last page is written
		disk := bytes.Clone(after)
		copy(disk[meta[0]+torn:meta[0]+page], before[meta[0]+torn:meta[0]+page])
		if !bytes.Equal(disk, after) {
			check(fmt.Sprintf("torn at %d", torn), disk, false)
		}
	}
	check("whole", after, true)
}
