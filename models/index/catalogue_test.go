package index

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestCatalogue holds every definition to what it says of itself.
func TestCatalogue(t *testing.T) {
	for _, e := range Catalogue() {
		x, err := New(e.Name, []byte(e.Example))
		require.NoError(t, err, e.Name)
		require.NotEmpty(t, e.Source, e.Name)
		require.NotContains(t, e.About, ".", "%s: a clause", e.Name)
		require.Equal(t, x.Imagery(), len(x.Variables()) == 0, e.Name)
		documented := map[string]bool{}
		for _, p := range e.Parameters {
			_, err := definitions[e.Name].bind([]byte(`{"` + p.Name + `":null}`))
			require.NotContains(t, fmt.Sprint(err), "unknown field", e.Name)
			documented[p.Name] = true
		}
		for _, s := range x.Settings() {
			require.True(t, documented[s.Name] && s.About != "", "%s: %s is not documented", e.Name, s.Name)
		}
		_, err = New(e.Name, []byte(`{"no_such_parameter":1}`))
		require.ErrorContains(t, err, "unknown field", e.Name)
	}
}

// TestPage writes README.md from the definitions.
func TestPage(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Classical indices\n\nWritten by `go test ./models/index -update` from the definitions. A term sheet names an\n" +
		"index and its parameters; their digest is the product's model. Numbers among the\nparameters are decimal strings, counts are plain. The missing rules are in the\n" +
		"package comment (`doc.go`). `sheaf terms check` tries an index against a sheet.\n")
	for _, e := range Catalogue() {
		x, err := New(e.Name, []byte(e.Example))
		require.NoError(t, err)
		reads := "imagery"
		if !x.Imagery() {
			reads = strings.Trim(fmt.Sprint(x.Variables()), "[]")
		}
		fmt.Fprintf(&b, "\n## %s\n\n%s, in %s. Reads: %s. Source: %s.\n\n    %s\n\n", e.Name, capital(e.About), e.Unit, reads, e.Source, e.Example)
		for _, p := range e.Parameters {
			fmt.Fprintf(&b, "- `%s`: %s\n", p.Name, p.About)
		}
		if len(e.Parameters) == 0 {
			b.WriteString("No parameters.\n")
		}
	}
	oracletest.Page(t, "models/index/README.md", b.String())
}

func capital(s string) string { return strings.ToUpper(s[:1]) + s[1:] }
