package evidence

import (
	"bufio"
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
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// children is set where this test binary is a process that is to be killed.
const children = "SHEAF_EVIDENCE_CHILD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(children); dir != "" {
		doomed(dir)
		return
	}
	os.Exit(m.Run())
}

// bundleOf is a bundle about one risk, with an object of its own and one that all
// share, both in the store. failAfter says until when a report may come.
func bundleOf(s *Store, n, failAfter uint64) (Manifest, error) {
	r, risks := oracletest.Request(n, 1)
	r.WindowStart, r.WindowEnd, r.FailAfter = 1, 2, failAfter
	c := oracle.Context{RequestHash: r.Hash()}
	m := Manifest{
		Format: ManifestFormat, Context: c, Request: r, Sources: []byte("{}"), Estimates: []oracle.Estimate{{Status: oracle.StatusInsufficient}},
		Task: oracle.Task{Context: c, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}}},
	}
	for _, text := range []string{"what all saw", fmt.Sprintf("what request %d saw", n)} {
		digest, err := s.Put([]byte(text))
		if err != nil {
			return m, err
		}
		m.Evidence.Exchanges = append(m.Evidence.Exchanges, oracle.Exchange{Method: "GET", URL: "http://a/" + text[:9], Status: 200, Digest: digest, Size: int64(len(text))})
	}
	return m, nil
}

// farAhead is when nothing of the first bundle counts any more; the second stays until
// the day after.
var farAhead = time.Date(2150, 1, 1, 0, 0, 0, 0, time.UTC)

var stays = uint64(farAhead.AddDate(0, 0, 1).Unix())

// doomed lives one life of an evidence folder: two bundles, an agreement, an export, a
// sweep that removes one of them, an import. At each thing that is done to the disk it
// says so on standard output and waits for a word on standard input.
func doomed(dir string) {
	in := bufio.NewReader(os.Stdin)
	say := func(point string) {
		fmt.Println(point)
		_, _ = in.ReadString('\n')
	}
	step = say
	s, err := OpenStore(filepath.Join(dir, "evidence"), 0)
	old, err2 := bundleOf(s, 1, 3)
	_, err3 := s.Save(old)
	say("saved old")
	err4 := s.SaveAgreement(old.Context, Agreement{Format: AgreementFormat, Request: old.Request})
	say("agreed old")
	out := filepath.Join(dir, "out")
	if _, err := os.Stat(out); errors.Is(err, fs.ErrNotExist) {
		if err := s.Export(old.Context, out); err != nil {
			say("error " + err.Error())
		}
	}
	say("exported")
	young, err5 := bundleOf(s, 2, stays)
	_, err6 := s.Save(young)
	say("saved young")
	say("sweeping")
	swept, err7 := s.Sweep(farAhead, Retention{Grace: time.Minute}, false)
	if len(swept.Bundles) == 1 && swept.Objects == 1 {
		say("swept")
	}
	err8 := importOut(filepath.Join(dir, "other"), out)
	say("imported")
	if err := errors.Join(err, err2, err3, err4, err5, err6, err7, err8); err != nil {
		say("error " + err.Error())
	}
	say("end")
}

func importOut(dir, out string) error {
	b, err := Read(out)
	if err != nil {
		return err
	}
	s, err := JoinStore(dir, 0)
	if err != nil {
		return err
	}
	return s.Import(b)
}

// TestKilledAtEveryPoint kills a process (SIGKILL) in the middle of every write and of
// every removal. What was stored before is there and whole, nothing is there in part,
// and the next life goes on as if nothing had happened.
func TestKilledAtEveryPoint(t *testing.T) {
	stride := 1
	if testing.Short() {
		stride = 5
	}
	points := 0
	for point := 0; ; point += stride {
		dir := t.TempDir()
		said := liveUntil(t, dir, point)
		if said[len(said)-1] == "end" {
			points = len(said)
			break
		}
		whole(t, dir, said)
		again := liveUntil(t, dir, 1<<20)
		require.Equal(t, "end", again[len(again)-1], "after a kill at %q", said[len(said)-1])
		require.NotContains(t, strings.Join(again, "\n"), "error", "after a kill at %q", said[len(said)-1])
		whole(t, dir, again)
	}
	require.Greater(t, points, 60)
}

// liveUntil runs a life up to its point-th stop, kills it and returns what it said.
func liveUntil(t *testing.T, dir string, point int) (said []string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^$")
	cmd.Env = append(os.Environ(), children+"="+dir)
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	lines := bufio.NewScanner(out)
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
	return said
}

// whole holds what a life left to the promises of the package.
func whole(t *testing.T, dir string, said []string) {
	t.Helper()
	at := "killed at " + said[len(said)-1]
	heard := func(word string) bool {
		for _, s := range said {
			if s == word {
				return true
			}
		}
		return false
	}
	for _, name := range []string{"evidence", "other"} {
		s, err := OpenStore(filepath.Join(dir, name), 0)
		require.NoError(t, err, at)
		contexts, err := s.Contexts()
		require.NoError(t, err, at)
		found := map[uint64]bool{}
		for _, c := range contexts {
			m, _, err := s.Manifest(c)
			require.NoError(t, err, at)
			root, err := m.Root()
			require.NoError(t, err, at)
			require.NoError(t, s.Holds(c, root), at)
			for _, digest := range m.Digests() {
				_, err := s.Get(digest)
				require.NoError(t, err, at)
			}
			found[m.Request.FailAfter] = true
		}
		used, err := s.measure()
		require.NoError(t, err, at)
		require.Equal(t, used, s.Used(), at)
		require.NoError(t, eachFile(s.dir, func(path string, _ fs.DirEntry) error {
			require.NotContains(t, []string{tmpExt, asideExt}, filepath.Ext(path), at)
			return nil
		}))
		if name == "other" {
			require.True(t, !heard("imported") || found[3], at)
			continue
		}
		require.True(t, !heard("saved old") || heard("sweeping") || found[3], "%s: a bundle is gone before its sweep", at)
		require.True(t, !heard("saved young") || found[stays], "%s: a bundle that must stay is gone", at)
		require.False(t, heard("swept") && found[3], at)
	}
	if _, err := os.Stat(filepath.Join(dir, "out")); err == nil || heard("exported") {
		_, err := Read(filepath.Join(dir, "out"))
		require.NoError(t, err, at)
	}
}

// TestNothingGoesBeforeItsBundle: a cut of power may lose what was not synced, so all
// documents are removed and synced before the first object is.
func TestNothingGoesBeforeItsBundle(t *testing.T) {
	dir := t.TempDir()
	s, err := OpenStore(dir, 0)
	require.NoError(t, err)
	m, err := bundleOf(s, 1, 3)
	require.NoError(t, err)
	_, err = s.Save(m)
	require.NoError(t, err)
	var order []string
	step = func(point string) { order = append(order, point) }
	defer func() { step = func(string) {} }()
	_, err = s.Sweep(farAhead, Retention{Grace: time.Minute}, false)
	require.NoError(t, err)
	require.Equal(t, []string{"document removed", "document removed", "bundles removed", "set aside", "object removed", "set aside", "object removed"}, order)
}

// TestASweepYieldsToAWriter: a task that needs an object in the very moment in which a
// sweep takes it has it in the end.
func TestASweepYieldsToAWriter(t *testing.T) {
	for _, after := range []string{"before", "set aside", "object removed"} {
		s, err := OpenStore(t.TempDir(), 0)
		require.NoError(t, err)
		digest, err := s.Put([]byte("needed again"))
		require.NoError(t, err)
		past := time.Now().Add(-time.Hour)
		require.NoError(t, os.Chtimes(s.path(digest), past, past))
		put := func() {
			_, err := s.Put([]byte("needed again"))
			require.NoError(t, err)
		}
		if after == "before" { // after the sweep has looked at its time, before it takes it
			put()
			removed, err := discard(s.path(digest), time.Now().Add(-time.Minute))
			require.NoError(t, err)
			require.False(t, removed)
		} else {
			step = func(point string) {
				if point == after {
					put()
				}
			}
			_, err = s.Sweep(time.Now(), Retention{Grace: time.Minute}, false)
			step = func(string) {}
			require.NoError(t, err)
		}
		_, err = s.Get(digest)
		require.NoError(t, err, after)
		require.NoError(t, s.tidy())
		_, err = s.Get(digest)
		require.NoError(t, err, after)
	}
}

// TestFoldersWithoutAManifestGoToo: what the committee agreed on without this node
// stays as long as a dispute may ask for it; what a crash cut short goes at once.
func TestFoldersWithoutAManifestGoToo(t *testing.T) {
	s, err := OpenStore(t.TempDir(), 0)
	require.NoError(t, err)
	r, _ := oracletest.Request(1, 1)
	r.WindowEnd, r.FailAfter = 2, 3
	c := oracle.Context{RequestHash: r.Hash()}
	require.NoError(t, s.SaveAgreement(c, Agreement{Format: AgreementFormat, Request: r}))
	empty := filepath.Join(s.bundles(), "cut-short")
	require.NoError(t, os.MkdirAll(empty, 0o700))
	keep := Retention{Dispute: 24 * time.Hour, Keep: 48 * time.Hour, Grace: time.Hour}
	sweep := func(after time.Duration) (folders int) {
		_, err := s.Sweep(time.Now().Add(after), keep, false)
		require.NoError(t, err)
		entries, err := os.ReadDir(s.bundles())
		require.NoError(t, err)
		return len(entries)
	}
	require.Equal(t, 2, sweep(30*time.Minute))
	require.Equal(t, 1, sweep(2*time.Hour))
	require.Equal(t, 1, sweep(71*time.Hour))
	require.Equal(t, 0, sweep(73*time.Hour))
}

// withoutDisk runs work while no file of this process can grow, as on a full disk.
func withoutDisk(t *testing.T, work func()) {
	t.Helper()
	var limit syscall.Rlimit
	require.NoError(t, syscall.Getrlimit(syscall.RLIMIT_FSIZE, &limit))
	full := limit
	full.Cur = 0
	require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &full))
	defer func() { require.NoError(t, syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit)) }()
	work()
}

// TestFullDisk: nothing is half there, the reason is one that an operator can mend,
// evidence can still be removed, and with room again everything goes on.
func TestFullDisk(t *testing.T) {
	const child = "SHEAF_EVIDENCE_FULL"
	if os.Getenv(child) == "" { // in a process of its own: go test keeps a log of its files, which could not grow either
		cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^TestFullDisk$", "-test.v")
		cmd.Env = append(os.Environ(), child+"=1")
		said, err := cmd.CombinedOutput()
		require.NoError(t, err, string(said))
		require.Contains(t, string(said), "PASS: TestFullDisk")
		return
	}
	dir := t.TempDir()
	s, err := OpenStore(filepath.Join(dir, "evidence"), 0)
	require.NoError(t, err)
	old, err := bundleOf(s, 1, 3)
	require.NoError(t, err)
	_, err = s.Save(old)
	require.NoError(t, err)
	out := filepath.Join(dir, "out")
	require.NoError(t, s.Export(old.Context, out))
	bundle, err := Read(out)
	require.NoError(t, err)
	young, err := bundleOf(s, 2, stays)
	require.NoError(t, err)
	used := s.Used()
	withoutDisk(t, func() {
		_, err := s.Put([]byte("more"))
		require.ErrorIs(t, err, oracle.ReasonArchiveFull)
		_, err = s.Save(young)
		require.ErrorIs(t, err, oracle.ReasonArchiveFull)
		require.ErrorIs(t, s.SaveAgreement(old.Context, Agreement{Format: AgreementFormat}), oracle.ReasonArchiveFull)
		require.Error(t, s.Export(old.Context, filepath.Join(dir, "second")))
		other, err := JoinStore(filepath.Join(dir, "other"), 0)
		require.NoError(t, err)
		require.ErrorIs(t, other.Import(bundle), oracle.ReasonArchiveFull)
		require.Error(t, other.Claim(Assessment{Sources: []byte("{}")}))
		_, err = s.Get(old.Digests()[0])
		require.NoError(t, err, "what is there can be read")
	})
	require.Equal(t, used, s.Used(), "nothing is counted that is not there")
	_, found, err := s.Manifest(young.Context)
	require.NoError(t, err)
	require.False(t, found)
	_, found, err = s.Agreement(old.Context)
	require.NoError(t, err)
	require.False(t, found)
	require.NoFileExists(t, filepath.Join(dir, "second"))
	require.NoError(t, eachFile(dir, func(path string, _ fs.DirEntry) error {
		require.NotEqual(t, tmpExt, filepath.Ext(path), "a write that failed left %s", path)
		return nil
	}))

	withoutDisk(t, func() {
		swept, err := s.Sweep(farAhead, Retention{Grace: time.Minute}, false)
		require.NoError(t, err)
		require.Len(t, swept.Bundles, 1, "a full disk can be emptied")
	})
	again, err := bundleOf(s, 2, stays)
	require.NoError(t, err)
	_, err = s.Save(again)
	require.NoError(t, err)
}
