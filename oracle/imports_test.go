package oracle_test

import (
	"go/ast"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// edges lists for every package what it imports of this module, outside tests.
// A new line or word is a change of the design: the commit that brings it says
// why. What nothing imports any more is taken out.
var edges = map[string]string{
	"cmd/sheaf": "feeds/raster feeds/recorded feeds/weather models models/features models/index models/onnx oracle oracle/api oracle/backtest oracle/chain oracle/devnet oracle/evidence oracle/keys oracle/keys/signonce oracle/node oracle/portfolio oracle/registry oracle/terms oracle/terms/parcels",

	"oracle/devnet": "contracts/deploy feeds/recorded models oracle oracle/api oracle/backtest oracle/chain oracle/dashboard oracle/devnet/ledger oracle/devnet/port oracle/evidence " +
		"oracle/keys oracle/node oracle/portfolio oracle/registry oracle/terms oracle/terms/parcels",
	"oracle/devnet/ledger": "",
	"oracle/devnet/port":   "",

	"oracle/backtest":  "models/index oracle oracle/terms",
	"oracle/portfolio": "consensus/threshold oracle oracle/chain oracle/terms oracle/terms/parcels",

	"oracle/node": "consensus consensus/boot consensus/round consensus/threshold consensus/transport feeds feeds/fetch feeds/satellite feeds/weather " +
		"models models/features models/index models/onnx oracle oracle/api oracle/chain oracle/evidence oracle/keys oracle/keys/signonce " +
		"oracle/observe oracle/publish oracle/registry oracle/terms oracle/terms/parcels oracle/tracker",

	"oracle/api":             "oracle",
	"oracle/chain":           "contracts/bindings oracle",
	"oracle/chain/chaintest": "contracts/bindings contracts/deploy oracle oracle/devnet/ledger oracle/keys",
	"oracle/dashboard":       "",
	"oracle/evidence":        "oracle",
	"oracle/keys":            "oracle",
	"oracle/keys/signonce":   "oracle",
	"oracle/observe":         "oracle",
	"oracle/oracletest":      "oracle",
	"oracle/publish":         "oracle",
	"oracle/registry":        "contracts/bindings oracle",
	"oracle/tracker":         "oracle",

	"consensus":                  "consensus/transport oracle",
	"consensus/aggregate":        "oracle",
	"consensus/boot":             "consensus/threshold oracle",
	"consensus/round":            "consensus/aggregate consensus/threshold oracle",
	"consensus/threshold":        "oracle",
	"consensus/transport":        "consensus/threshold oracle",
	"consensus/transport/memnet": "",
	"contracts/bindings":         "",
	"contracts/deploy":           "contracts/bindings",
	"feeds":                      "feeds/fetch feeds/raster feeds/satellite feeds/weather oracle",
	"feeds/fetch":                "oracle",
	"feeds/raster":               "feeds/fetch",
	"feeds/recorded":             "oracle",
	"feeds/satellite":            "feeds/fetch feeds/raster oracle",
	"feeds/weather":              "feeds/fetch feeds/raster oracle",
	"models":                     "oracle",
	"models/artifacts":           "",
	"models/features":            "models oracle",
	"models/index":               "models oracle",
	"models/onnx":                "models oracle",
	"oracle/terms":               "oracle",
	"oracle/terms/parcels":       "oracle oracle/terms",

	"oracle": "",
}

// layers goes from the top down: a package imports from lower layers, and from
// its own family. A longer path goes before a shorter one.
var layers = []struct {
	level int
	under string
}{
	{5, "cmd"},
	{1, "oracle/devnet/ledger"}, // a chain as technology: it knows nothing of Sheaf
	{4, "oracle/devnet"},
	{4, "oracle/simtest"},
	{3, "oracle/node"},
	{3, "oracle/backtest"},
	{3, "oracle/portfolio"}, // the insurer's desk joins term sheets, parcels and the chain
	{1, "oracle/terms"},
	{1, "oracle/oracletest"},
	{1, "feeds"},
	{1, "models"},
	{1, "consensus"},
	{1, "contracts"},
	{2, "oracle/"},
	{0, "oracle"},
}

// sideways are the edges between layers that the house argues for.
var sideways = map[string]string{
	"oracle/chain/chaintest oracle/keys": "only tests import chaintest: it plays an operator who signs",
}

// pure packages answer alike on every machine: they see no clock, network, file
// or chance.
var pure = []string{"consensus/aggregate", "consensus/round", "models/features", "models/index", "oracle", "oracle/terms", "oracle/terms/parcels"}

var impure = []string{"math/rand", "math/rand/v2", "crypto/rand", "net", "net/http", "os", "os/exec", "syscall", "unsafe", "C"}

var clock = []string{"After", "AfterFunc", "NewTicker", "NewTimer", "Now", "Since", "Sleep", "Tick", "Until"}

// seeded are the packages that may use math/rand outside tests, none of them
// for a secret: jitter, the demo's choice of what goes wrong, samples of years.
var seeded = []string{"consensus/transport", "feeds/fetch", "oracle/backtest", "oracle/chain", "oracle/devnet"}

func TestImportsFollowTheHouse(t *testing.T) {
	found := map[string]map[string]bool{}
	for _, s := range sourcesForT(t) {
		if s.test() {
			continue
		}
		if found[s.pkg] == nil {
			found[s.pkg] = map[string]bool{}
		}
		for _, p := range s.imports() {
			if to, own := strings.CutPrefix(p, "./"); own {
				found[s.pkg][to] = true
			}
		}
	}
	for from, imported := range found {
		listed, known := edges[from]
		require.True(t, known, "package %s is not in the table of edges", from)
		require.Equal(t, listed, strings.Join(slices.Sorted(maps.Keys(imported)), " "), "what %s imports", from)
	}
	for from := range edges {
		require.Contains(t, found, from, "package %s of the table of edges does not exist", from)
	}
}

func TestEdgesGoDown(t *testing.T) {
	argued := maps.Clone(sideways)
	for from, listed := range edges {
		for _, to := range strings.Fields(listed) {
			if family(from) == family(to) || level(t, to) < level(t, from) {
				continue
			}
			require.NotEmpty(t, argued[from+" "+to], "%s imports %s, which is not below it", from, to)
			delete(argued, from+" "+to)
		}
	}
	require.Empty(t, argued, "edges argued for that do not exist")
}

func TestBindingsAreSeenByFew(t *testing.T) {
	may := []string{"contracts/deploy", "oracle/chain", "oracle/chain/chaintest", "oracle/registry"}
	for from, listed := range edges {
		if slices.Contains(strings.Fields(listed), "contracts/bindings") {
			require.Contains(t, may, from)
		}
	}
}

func TestVocabularyIsALeaf(t *testing.T) {
	for _, s := range sourcesForT(t) {
		if s.pkg != "oracle" || s.test() {
			continue
		}
		for _, p := range s.imports() {
			domain, _, _ := strings.Cut(p, "/")
			require.True(t, !strings.Contains(domain, ".") || strings.HasPrefix(p, "golang.org/x/crypto/"),
				"%s imports %s: the vocabulary has the standard library and Keccak, nothing else", s.name, p)
		}
	}
}

func TestPurePackagesSeeNoWorld(t *testing.T) {
	for _, s := range sourcesForT(t) {
		if s.test() {
			continue
		}
		if slices.Contains(s.imports(), "math/rand") || slices.Contains(s.imports(), "math/rand/v2") {
			require.Contains(t, seeded, s.pkg, "%s uses chance that is no secret", s.name)
		}
		if !slices.Contains(pure, s.pkg) {
			continue
		}
		for _, p := range s.imports() {
			require.NotContains(t, impure, p, "%s is of a pure package", s.name)
		}
		ast.Inspect(s.tree, func(n ast.Node) bool {
			if call, ok := n.(*ast.SelectorExpr); ok {
				if of, ok := call.X.(*ast.Ident); ok && of.Name == "time" {
					require.NotContains(t, clock, call.Sel.Name, "%s:%d reads a clock", s.name, s.file.Line(call.Pos()))
				}
			}
			_, spawns := n.(*ast.GoStmt)
			require.False(t, spawns, "%s starts a goroutine in a pure package", s.name)
			return true
		})
	}
}

// family is the part of a path within which packages may use their own leaves.
func family(pkg string) string {
	parts := strings.Split(pkg, "/")
	if parts[0] == "oracle" && len(parts) > 1 {
		return parts[0] + "/" + parts[1]
	}
	return parts[0]
}

func level(t *testing.T, pkg string) int {
	t.Helper()
	for _, l := range layers {
		if pkg == l.under || strings.HasPrefix(pkg, strings.TrimSuffix(l.under, "/")+"/") {
			return l.level
		}
	}
	t.Fatalf("package %s is in no layer", pkg)
	return 0
}

func TestTestToolsAreImportedByTestsAlone(t *testing.T) {
	for from, listed := range edges {
		for _, to := range strings.Fields(listed) {
			require.NotContains(t, []string{"oracle/oracletest", "oracle/chain/chaintest", "consensus/transport/memnet"}, to, "imported by %s", from)
		}
	}
}
