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
		require.NotRegexp(t, `\.$|\. `, e.About, "%s: a clause", e.Name)
		require.NotRegexp(t, `[{}]|\.$|\. `, x.About(), "%s: a clause", e.Name)
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

// TestPhrases: what is said of an index is what its parameters make of it, and
// what is not said is listed.
func TestPhrases(t *testing.T) {
	for _, c := range [][4]string{
		{"excess_rain@1", `{}`, "the rain of all days added up", ""},
		{"excess_rain@1", `{"cap_mm":"0","days":0}`, "the rain of all days added up", ""},
		{"excess_rain@1", `{"cap_mm":"40","days":3}`, "the rain of the wettest 3 days in a row, where no day counts for more than 40 mm", ""},
		{"phase_rain@1", `{"cap_mm":"60","from_day":0,"period_days":10,"to_day":30}`, "the rain added up, where 10 days count for at most 60 mm", "from_day 0, to_day 30"},
		{"gdd@1", `{"base_c":"0"}`, "the warmth above 0 °C added up, by the mean temperature of each day", ""},
		{"abrupt_drop@1", `{"confirm":0,"index":"ndvi","max_days":20,"rise":false}`, "the deepest loss of green (by ndvi) within 20 days", ""},
		{"abrupt_drop@1", `{"index":"psri","max_days":20,"rise":true}`, "the deepest sudden loss of green", "index psri, max_days 20, rise true"},
		{"wrsi@1", `{"capacity_mm":"50","kc":[["0","0.3"],["100","1.2"]]}`, "how much of the water that the crop asked for it got from rain and soil", "capacity_mm 50, kc 0, 0.3; 100, 1.2"},
	} {
		x, err := New(c[0], []byte(c[1]))
		require.NoError(t, err)
		require.Equal(t, c[2], x.About())
		var listed []string
		for _, s := range x.Settings() {
			listed = append(listed, s.Name+" "+s.Value)
		}
		require.Equal(t, c[3], strings.Join(listed, ", "))
	}
	for name := range phrases {
		require.Contains(t, definitions, name)
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
