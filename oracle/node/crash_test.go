package node

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/feeds/raster"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
	"github.com/sheaf-oracle/sheaf/oracle/observe"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// childDir is set where this test binary is a process that is to be killed.
const childDir = "SHEAF_NODE_CHILD"

func TestMain(m *testing.M) {
	if dir := os.Getenv(childDir); dir != "" {
		if err := doomed(dir); err != nil {
			fmt.Println("error", err)
		}
		return
	}
	if os.Getenv("SHEAF_NODE_RASTERS") != "" { // of hostile_test.go
		if err := raster.Serve(os.Stdin, os.Stdout); err != nil {
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// doomedTask is what a process that is to be killed is asked for.
func doomedTask() oracle.Task {
	r, risks := oracletest.Request(1, 2)
	return oracle.Task{Context: oracle.Context{RequestHash: r.Hash()}, Request: r, Parcels: []oracle.Parcel{{Risk: risks[0]}, {Risk: risks[1]}}}
}

var (
	doomedDomain   = oracle.Domain{ChainID: 5, Hub: oracletest.Address("hub")}
	doomedOperator = oracletest.Address("doomed")
)

// stops is leg 1's collaborators over the real store and lock; it says where it is
// and waits for a word at each point.
type stops struct {
	locker
	store *evidence.Store
	say   func(format string, args ...any)
}

func (s stops) Collect(context.Context, oracle.Task) (oracle.Evidence, error) {
	return oracle.Evidence{}, nil
}

func (s stops) Estimate(context.Context, oracle.Task, oracle.Evidence) ([]oracle.Estimate, error) {
	return []oracle.Estimate{{Value: 2, Low: 1, High: 3, Status: oracle.StatusOK}, {Status: oracle.StatusInsufficient}}, nil
}

// Bundle keeps a few objects and the manifest that names them, as a node does.
func (s stops) Bundle(task oracle.Task, seen oracle.Evidence, estimates []oracle.Estimate) (oracle.Hash, error) {
	m := evidence.Manifest{
		Format: evidence.ManifestFormat, Domain: doomedDomain, Operator: doomedOperator, Context: task.Context,
		Request: task.Request, Task: task, Evidence: seen, Estimates: estimates,
	}
	for i := range 3 {
		s.say("object %d", i)
		digest, err := s.store.Put([]byte(fmt.Sprintf("object %d", i)))
		if err != nil {
			return oracle.Hash{}, err
		}
		m.Objects = append(m.Objects, evidence.Object{Name: fmt.Sprint("object", i), Digest: digest})
	}
	s.say("manifest")
	root, err := s.store.Save(m)
	s.say("bundled %s", root)
	return root, err
}

func (s stops) SaveAnswer(c oracle.Commitment, r oracle.Reveal) error {
	s.say("answer")
	err := s.locker.SaveAnswer(c, r)
	s.say("answered")
	return err
}

func (s stops) SignObservation(c oracle.Context, h oracle.Hash) (oracle.Signature, error) {
	s.say("sign observation")
	return s.locker.SignObservation(c, h)
}

func (s stops) SignCommitment(c oracle.Context, h oracle.Hash) (oracle.Signature, error) {
	s.say("sign commitment")
	return s.locker.SignCommitment(c, h)
}

// doomed answers one task over the files in dir. What it calls left has left.
func doomed(dir string) error {
	in := bufio.NewReader(os.Stdin)
	say := func(format string, args ...any) {
		fmt.Printf(format+"\n", args...)
		_, _ = in.ReadString('\n')
	}
	store, err1 := evidence.OpenStore(filepath.Join(dir, "evidence"), 0)
	lock, err2 := signonce.Open(filepath.Join(dir, LockName), doomedOperator, doomedDomain)
	key, err3 := crypto.ToECDSA(crypto.Keccak256([]byte("doomed")))
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	s := stops{locker{lock, doomedDomain, keys.NewSigner(key)}, store, say}
	say("open")
	c, r, err := observe.Observer{Operator: doomedOperator, Collector: s, Estimator: s, Bundler: s, Lock: s}.Observe(context.Background(), doomedTask())
	if err != nil {
		return err
	}
	say("left %s %s", c.Digest, r.EvidenceRoot)
	say("end")
	return nil
}

// liveUntil runs a life and kills it at its point-th stop, or after a while where
// point is −1, and returns what it said.
func liveUntil(t *testing.T, dir string, point int, after time.Duration) []string {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), os.Args[0], "-test.run", "^$")
	cmd.Env = append(os.Environ(), childDir+"="+dir)
	in, err := cmd.StdinPipe()
	require.NoError(t, err)
	out, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	lines, said := bufio.NewScanner(out), []string{}
	if lines.Scan() && point < 0 { // it has begun
		said = append(said, lines.Text())
		defer time.AfterFunc(after, func() { _ = cmd.Process.Kill() }).Stop()
		_, _ = in.Write([]byte(strings.Repeat("go\n", 64)))
	} else {
		said = append(said, lines.Text())
		if point > 0 {
			_, _ = in.Write([]byte("go\n"))
		}
	}
	for i := 1; (point < 0 || i <= point) && lines.Scan(); i++ {
		said = append(said, lines.Text())
		if lines.Text() == "end" || i == point {
			break
		}
		if point > 0 {
			_, _ = in.Write([]byte("go\n"))
		}
	}
	_ = cmd.Process.Kill()
	_ = cmd.Wait() // it was killed
	return said
}

// TestNothingLeavesBeforeItIsOnDisk kills a process (SIGKILL) at each step of leg 1
// over the real archive and lock, and at chance moments between them. A commitment
// that has left is opened by what the next life finds: the same salt and estimates,
// and the whole bundle that its root names; and the next life sends the same one.
func TestNothingLeavesBeforeItIsOnDisk(t *testing.T) {
	check := func(dir string, said []string) (left string) {
		t.Helper()
		for _, line := range said {
			require.NotContains(t, line, "error")
			if rest, ok := strings.CutPrefix(line, "left "); ok {
				left = rest
			}
		}
		lock, err := signonce.Open(filepath.Join(dir, LockName), doomedOperator, doomedDomain)
		require.NoError(t, err)
		defer lock.Close()
		store, err := evidence.OpenStore(filepath.Join(dir, "evidence"), 0)
		require.NoError(t, err)
		c, r, kept, err := locker{lock, doomedDomain, nil}.Answer(doomedTask().Context)
		require.NoError(t, err)
		_, signed, err := lock.Signed(signonce.Commitment, doomedTask().Context)
		require.NoError(t, err)
		require.True(t, kept || !signed && left == "", "a commitment was locked or left and nothing opens it, after %v", said)
		if kept {
			require.NoError(t, store.Holds(doomedTask().Context, r.EvidenceRoot), "after %v", said)
			require.True(t, left == "" || left == fmt.Sprintf("%s %s", c.Digest, r.EvidenceRoot), "another answer is kept than has left, after %v", said)
		}
		return left
	}
	again := func(dir, left string) {
		t.Helper()
		next := check(dir, liveUntil(t, dir, 64, 0))
		require.NotEmpty(t, next)
		require.True(t, left == "" || left == next, "the next life sends another commitment")
	}
	points := 0
	for point := 0; ; point++ {
		dir := t.TempDir()
		said := liveUntil(t, dir, point, 0)
		again(dir, check(dir, said))
		if said[len(said)-1] == "end" {
			points = point
			break
		}
	}
	require.GreaterOrEqual(t, points, 11)
	seed := rand.Uint64()
	random := rand.New(rand.NewPCG(seed, 1)) //nolint:gosec // repeatable on purpose
	t.Log("seed", seed)
	for range 12 {
		dir := t.TempDir()
		again(dir, check(dir, liveUntil(t, dir, -1, time.Duration(random.Int64N(int64(30*time.Millisecond))))))
	}
}
