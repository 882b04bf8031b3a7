package simtest

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

var breakRules = flag.String("mutants", "", "break the rules whose names match, each alone, and look for a seed that sees it")

// mutantSeeds is how many worlds a broken rule may survive unseen.
const mutantSeeds = 1000

// mutant breaks one rule of the protocol by one change of one file.
type mutant struct {
	name, file, old, new string
}

const (
	machine     = "consensus/round/machine.go"
	participant = "consensus/round/participant.go"
	hold        = "consensus/round/hold.go"
	resend      = "consensus/round/resend.go"
	verifying   = "consensus/round/verify.go"
	combiner    = "consensus/threshold/combiner.go"
	medians     = "consensus/aggregate/aggregate.go"
	committee   = "oracle/committee.go"
	simDisk     = "oracle/simtest/disk_test.go"
	simNode     = "oracle/simtest/node_test.go"
	simChain    = "oracle/simtest/chain_test.go"
	simLog      = "oracle/simtest/log_test.go"
)

// mutants are the rules of PROTOCOL.md, each broken once.
var mutants = []mutant{
	// Sizes.
	{"quorum of one less", committee, "(c.N()+c.F())/2 + 1", "(c.N() + c.F()) / 2"},
	{"majority of 2f", committee, "2*c.F() + 1", "2 * c.F()"},
	{"f of one more", committee, "(c.N() - 1) / 3", "(c.N() + 2) / 3"},
	// The machine.
	{"commit phase closes at m without ticks", machine, "in == all || (in >= enough && held(s.ticks[oracle.PhaseCommit]) >= clock)", "in == all || in >= enough"},
	{"set is sealed at m without ticks", machine, "(in >= enough && held(s.ticks[oracle.PhaseReveal]) >= clock)", "in >= enough"},
	{"f ticks end a phase", machine, "m.committee.F()+1", "m.committee.F()"},
	{"ticks end a phase below m", machine, "all, enough, clock := m.committee.N(), m.committee.Majority(), m.committee.F()+1", "all, enough, clock := m.committee.N(), 1, m.committee.F()+1"},
	{"commitments are not verified", machine, "if err := verify(m.domain, m.committee, place, c); err != nil {", "if err := error(nil); err != nil {"},
	{"ticks are not verified", machine, "if err := verify(m.domain, m.committee, place, t); err != nil {", "if err := error(nil); err != nil {"},
	{"reveals are not verified", machine, "if err := verify(m.domain, m.committee, place, r); err != nil {", "if err := error(nil); err != nil {"},
	{"a reveal need not open its commitment", machine, "if err := opens(r, s.commitments[place].Digest, s.request.RiskCount); err != nil {", "if err := error(nil); err != nil {"},
	{"a seal is replaced", machine, "case s.sealed != nil:", "case false:"},
	{"an operator need not have committed", machine, "case !s.committed.has(place):", "case false && !s.committed.has(place):"},
	{"a pushed out request stays out", participant, "p.opened = p.opened && e.Context != p.context", "p.opened = p.opened && true"},
	// What a node signs.
	{"a commit root may omit what was relayed in time", hold, "omitted := p.omits(oracle.PhaseCommit, p.commits, p.committed); len(omitted) > 0", "omitted := p.omits(oracle.PhaseCommit, p.commits, p.committed); false"},
	{"a report may omit what was relayed in time", participant, "if len(p.omitted) == 0 {", "if true {"},
	{"a late commitment is a reason to refuse", hold, "!rec.since.Add(p.cfg.Parameters.Delta).After(clock)", "true"},
	{"a report's evidence is not synced", simNode, "	n.disk.sync()\n", ""},
	{"the lock lets a second digest pass", simDisk, "if oracle.Hash(held[:32]) != digest {", "if false {"},
	{"the lock is not synced", simDisk, "		l.put(key, held)\n		l.sync()\n", "		l.put(key, held)\n"},
	{"the answer is not kept", simDisk, "	l.put(key, value)\n	l.sync()\n", ""},
	{"the answer is not synced", simDisk, "	l.put(key, value)\n	l.sync()\n", "	l.put(key, value)\n"},
	// When a node reveals and ticks.
	{"one commit root is a certificate", hold, "if equal >= p.cfg.Committee.Quorum() {", "if equal >= 1 {"},
	{"revealing needs the own log", hold, "if p.certified == nil || p.answer == nil ||", "if p.closed == nil || p.certified != nil && p.certified.Root != p.closed.Root || p.certified == nil || p.answer == nil ||"},
	{"a root need not be over its set", verifying, "root := CommitRootOf(set); root != r.Root", "root := CommitRootOf(set); false"},
	{"a tick needs no m messages", hold, "held(records) >= p.cfg.Committee.Majority()", "held(records) >= 1"},
	{"a tick waits for no bound", participant, "return ph.enough.Add(bound), !ph.asked", "return ph.enough.Add(0 * bound), !ph.asked"},
	// What travels.
	{"messages are not relayed", hold, "rec := &record{message: m, data: p.broadcast(m), since: now}", "rec := &record{message: m, since: now}\n	if rec.data, _ = Encode(m); AuthorOf(m) == p.cfg.Self {\n		p.broadcast(m)\n	}"},
	{"nothing is sent again", participant, "		p.resend()\n", ""},
	{"early reveals are dropped", hold, "	p.early[place] = append(p.early[place], r)\n", ""},
	{"a leader appends ticks first", resend, "		p.proposeAll(p.commits)\n		p.proposeAll(p.ticks[oracle.PhaseCommit])\n", "		p.proposeAll(p.ticks[oracle.PhaseCommit])\n		p.proposeAll(p.commits)\n"},
	{"a leader does not append what it holds", hold, "	if p.leading {\n		p.propose(rec)\n	}\n", ""},
	// Shares and outcomes.
	{"shares of another attempt count", combiner, "if share.Context() != c.context {", "if false {"},
	{"shares are not verified", combiner, "if err := Verify(digest, share.Sig, c.committee.Members[place].Signer); err != nil {", "if err := error(nil); err != nil {"},
	{"t−1 shares attest", combiner, "c.count(c.digest) < c.committee.Quorum()", "c.count(c.digest) < c.committee.Quorum()-1"},
	{"the highest value counts", medians, "ascending[(len(ascending)-1)/2]", "ascending[len(ascending)-1]"},
	{"the spread is that of all values", medians, "values[k-1-r.F] - values[r.F]", "values[k-1] - values[0]"},
	{"f other statuses decide", medians, ">= r.F+1:", ">= r.F:"},
	{"f+1 values are enough", medians, "		return r.M + 1\n	}\n	return r.M\n", "		return r.M + 1\n	}\n	return r.F + 1\n"},
	// Attempts on chain.
	{"a report of an older attempt is accepted", simChain, "case report.Attempt != r.attempt:", "case report.Attempt > r.attempt:"},
	{"a second report is accepted", simChain, "case r.state != stateOpen:", "case false:"},
	{"signatures are not checked on chain", simChain, "if err := threshold.Verify(digest, a.Signatures[next], member.Signer); err != nil {", "if err := threshold.Verify(digest, a.Signatures[next], member.Signer); false {"},
	{"reopened attempts keep their leader", simLog, "first := int(c.Attempt) % w.s.n", "first := 0 * w.s.n"},
}

// TestMutantsApply: every change still finds the one place that it breaks.
func TestMutantsApply(t *testing.T) {
	names := map[string]bool{}
	for _, m := range mutants {
		text, err := os.ReadFile(filepath.Join(oracletest.Root(t), m.file))
		require.NoError(t, err)
		require.Equal(t, 1, strings.Count(string(text), m.old), "%s: %q in %s", m.name, m.old, m.file)
		require.False(t, names[m.name], m.name)
		names[m.name] = true
	}
}

// TestMutants builds this package with one rule broken and plays worlds until
// one of them fails. It prints a line of the README's table for each.
func TestMutants(t *testing.T) {
	if *breakRules == "" {
		t.Skip("run with -mutants . to break every rule once")
	}
	names := regexp.MustCompile(*breakRules)
	for _, m := range mutants {
		if !names.MatchString(m.name) {
			continue
		}
		t.Run(m.name, func(t *testing.T) {
			out, err := m.play(t)
			require.Error(t, err, "%d worlds do not see it", mutantSeeds)
			seed := regexp.MustCompile(`seed (\d+): n (\d+)`).FindStringSubmatch(out)
			require.NotNil(t, seed, out)
			what := regexp.MustCompile(`_test.go:\d+: (.*)`).FindStringSubmatch(out)
			if what == nil {
				what = []string{"", "panic"}
			}
			fmt.Printf("| %s | %s | %s (n %s) | %s |\n", m.name, m.file, seed[1], seed[2], what[1])
		})
	}
}

func (m mutant) play(t *testing.T) (string, error) {
	root, dir := oracletest.Root(t), t.TempDir()
	text, err := os.ReadFile(filepath.Join(root, m.file))
	require.NoError(t, err)
	broken := filepath.Join(dir, "broken.go")
	require.NoError(t, os.WriteFile(broken, []byte(strings.Replace(string(text), m.old, m.new, 1)), 0o600))
	overlay, err := json.Marshal(map[string]any{"Replace": map[string]string{filepath.Join(root, m.file): broken}})
	require.NoError(t, err)
	list, binary := filepath.Join(dir, "overlay.json"), filepath.Join(dir, "simtest")
	require.NoError(t, os.WriteFile(list, overlay, 0o600))
	build := exec.CommandContext(t.Context(), "go", "test", "-vet=off", "-c", "-overlay", list, "-o", binary, ".")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	run := exec.CommandContext(t.Context(), binary, "-test.run", "TestSeeds", "-seeds", fmt.Sprint(mutantSeeds), "-test.timeout", "30m")
	out, err = run.CombinedOutput()
	return string(out), err
}
