package simtest

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

var breakRules = flag.String("mutants", "", "break the rules whose names match, each alone, look for a seed that sees it and write it into the README's table")

// mutantSeeds is how many worlds a broken rule may survive unseen, a twentieth of them
// where raft is real.
const mutantSeeds = 1000

// families are the tests that play worlds.
const families = "TestSeeds$|TestForks$|TestStalls$|TestWhispers$|TestUsurpers$|TestCoups$"

// TestMutantsApply: every change still finds the one place that it breaks.
func TestMutantsApply(t *testing.T) {
	names := map[string]bool{}
	for _, m := range mutants {
		for part := &m; part != nil; part = part.also {
			text, err := os.ReadFile(filepath.Join(oracletest.Root(t), part.file))
			require.NoError(t, err)
			require.Equal(t, 1, strings.Count(string(text), part.old), "%s: %q in %s", m.name, part.old, part.file)
		}
		require.False(t, names[m.name], m.name)
		names[m.name] = true
	}
}

// TestMutantsAreListed: the README's table has a row for each broken rule, in order.
func TestMutantsAreListed(t *testing.T) {
	var want, got []string
	for _, m := range mutants {
		want = append(want, m.name)
	}
	_, rows, _ := tableForT(t)
	for _, row := range rows {
		got = append(got, nameOf(row))
	}
	require.Equal(t, want, got)
}

// TestMutants builds this package with one rule broken and plays worlds until one of
// them fails: first the one that the README's table names, then all. Each row of the
// table is what it saw.
func TestMutants(t *testing.T) {
	if *breakRules == "" {
		t.Skip("run with -mutants . to break every rule once")
	}
	names := regexp.MustCompile(*breakRules)
	rows := map[string]string{}
	_, old, _ := tableForT(t)
	seen := map[string]string{}
	for _, row := range old {
		seen[nameOf(row)] = row
	}
	for _, m := range mutants {
		if !names.MatchString(m.name) {
			continue
		}
		t.Run(m.name, func(t *testing.T) {
			out, err := m.play(t, seen[m.name])
			require.Error(t, err, "%d worlds do not see it", mutantSeeds)
			rows[m.name] = m.rowForT(t, out)
			fmt.Println(rows[m.name])
		})
	}
	before, old, after := tableForT(t) // it may have been written meanwhile
	for _, row := range old {
		if name := nameOf(row); rows[name] == "" {
			rows[name] = row
		}
	}
	var table strings.Builder
	for _, m := range mutants {
		if rows[m.name] != "" {
			fmt.Fprintln(&table, rows[m.name])
		}
	}
	require.NoError(t, os.WriteFile("README.md", []byte(before+table.String()+after), 0o600))
}

const tableHead = "| rule broken | file | seed | what the world says |\n|---|---|---|---|\n"

// tableForT is the README: what stands before the rows of its table, the rows, and
// what stands behind them.
func tableForT(t *testing.T) (before string, rows []string, after string) {
	text, err := os.ReadFile("README.md")
	require.NoError(t, err)
	before, rest, found := strings.Cut(string(text), tableHead)
	require.True(t, found)
	for strings.HasPrefix(rest, "|") {
		row, more, _ := strings.Cut(rest, "\n")
		rows, rest = append(rows, row), more
	}
	return before + tableHead, rows, rest
}

func nameOf(row string) string { return strings.TrimSpace(strings.Split(row, "|")[1]) }

var (
	playedLine = regexp.MustCompile(`(?m)^(Test\w+) seed (\d+): n (\d+)$`)
	failedLine = regexp.MustCompile(`_test.go:\d+: (.*)`)
	panicLine  = regexp.MustCompile(`(?m)^panic: (.*)$`)
)

// rowForT is a row of the table, of what a run of worlds printed until one failed.
func (m mutant) rowForT(t *testing.T, out string) string {
	played := playedLine.FindAllStringSubmatch(out, -1)
	require.NotEmpty(t, played, out)
	require.NotContains(t, out, "test timed out")
	last := played[len(played)-1]
	seed := fmt.Sprintf("%s (n %s)", last[2], last[3])
	if last[1] != "TestSeeds" {
		seed = fmt.Sprintf("%s of `%s` (n %s)", last[2], last[1], last[3])
	} else if m.guards() {
		seed += ", `--real`"
	}
	what := failedLine.FindStringSubmatch(out)
	if what == nil {
		what = panicLine.FindStringSubmatch(out)
		require.NotNil(t, what, out)
		what[1] = "panic: " + what[1]
	}
	files := []string{m.file}
	for part := m.also; part != nil; part = part.also {
		if !slices.Contains(files, part.file) {
			files = append(files, part.file)
		}
	}
	said := regexp.MustCompile(`0x01([0-9a-f]{2})0{36}`).ReplaceAllString(what[1], "0x01$1…")
	return fmt.Sprintf("| %s | %s | %s | %s |", m.name, strings.Join(files, ", "), seed, strings.ReplaceAll(said, "|", "/"))
}

// guards says whether the rule is one of worlds with real raft.
func (m mutant) guards() bool { return strings.HasPrefix(m.file, "consensus/transport/") }

// seenBefore is what a row of the table names: a seed of TestSeeds, or of another test.
var seenBefore = regexp.MustCompile("\\| (\\d+)(?: of `(Test\\w+)`)? \\(n \\d+\\)")

// play builds the worlds with the rule broken and plays them.
func (m mutant) play(t *testing.T, row string) (string, error) {
	binary := m.build(t)
	run := func(tests string, more ...string) (string, error) {
		args := append([]string{"-test.run", tests, "-test.failfast", "-test.timeout", "30m", "-each"}, more...)
		if m.guards() {
			args = append(args, "-real")
		}
		out, err := exec.CommandContext(t.Context(), binary, args...).CombinedOutput()
		return string(out), err
	}
	if named := seenBefore.FindStringSubmatch(row); named != nil {
		tests, more := "^TestSeeds$", []string{"-seeds", "1", "-first", named[1]}
		if named[2] != "" {
			tests, more = "^"+named[2]+"$", nil
		}
		if out, err := run(tests, more...); err != nil {
			return out, err
		}
	}
	count := mutantSeeds
	if m.guards() {
		count /= 20
	}
	return run(families, "-seeds", fmt.Sprint(count))
}

// build compiles this package with the rule broken.
func (m mutant) build(t *testing.T) string {
	root, dir := oracletest.Root(t), t.TempDir()
	replaced := map[string]string{} // by file: the changed one
	for part := &m; part != nil; part = part.also {
		from, to := filepath.Join(root, part.file), filepath.Join(dir, fmt.Sprint(len(replaced), ".go"))
		if replaced[from] != "" {
			from, to = replaced[from], replaced[from]
		}
		text, err := os.ReadFile(from)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(to, []byte(strings.Replace(string(text), part.old, part.new, 1)), 0o600))
		if from != to {
			replaced[from] = to
		}
	}
	overlay, err := json.Marshal(map[string]any{"Replace": replaced})
	require.NoError(t, err)
	list, binary := filepath.Join(dir, "overlay.json"), filepath.Join(dir, "simtest")
	require.NoError(t, os.WriteFile(list, overlay, 0o600))
	build := exec.CommandContext(t.Context(), "go", "test", "-vet=off", "-ldflags=-s -w", "-c", "-overlay", list, "-o", binary, ".")
	out, err := build.CombinedOutput()
	require.NoError(t, err, string(out))
	return binary
}
