package oracle_test

import (
	"fmt"
	"go/ast"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestReasonsPage writes REASONS.md from the code.
func TestReasonsPage(t *testing.T) {
	var page strings.Builder
	page.WriteString("# Reasons\n\nWhy a request, a source or a message stopped: the codes of logs, pages, metrics and answers.\n" +
		"Written from reason.go by `go test ./oracle -run TestReasonsPage -update`.\n\n| code | what it says |\n|---|---|\n")
	all := oracle.Reasons()
	for _, code := range slices.Sorted(maps.Keys(all)) {
		fmt.Fprintf(&page, "| `%s` | %s |\n", string(code), all[code])
	}
	oracletest.Page(t, "oracle/REASONS.md", page.String())
}

func TestEachReasonHasASentence(t *testing.T) {
	all := oracle.Reasons()
	declared := 0
	for _, s := range sourcesForT(t) {
		if s.name != "oracle/reason.go" {
			continue
		}
		ast.Inspect(s.tree, func(n ast.Node) bool {
			spec, ok := n.(*ast.ValueSpec)
			if !ok || len(spec.Values) != 1 {
				return true
			}
			literal, ok := spec.Values[0].(*ast.BasicLit)
			if !ok || literal.Value == `""` {
				return true
			}
			code, err := strconv.Unquote(literal.Value)
			require.NoError(t, err)
			declared++
			text := all[oracle.Reason(code)]
			require.NotEmpty(t, text, "%s has no sentence", spec.Names[0])
			require.True(t, strings.HasSuffix(text, ".") && !strings.ContainsAny(text, "|\n"), "%s: %q is not one sentence", code, text)
			require.Equal(t, text, oracle.Reason(code).Text())
			require.Equal(t, code+": "+text, oracle.Reason(code).Error())
			return true
		})
	}
	require.Len(t, all, declared)
	require.Equal(t, "unheard_of", oracle.Reason("unheard_of").Text())
}

func TestReasonsCannotBeChanged(t *testing.T) {
	delete(oracle.Reasons(), oracle.ReasonCloudy)
	require.Contains(t, oracle.Reasons(), oracle.ReasonCloudy)
}
