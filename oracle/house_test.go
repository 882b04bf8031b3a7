package oracle_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

const module = "github.com/sheaf-oracle/sheaf"

// source is one Go file of the module.
type source struct {
	name string // from the module's root
	pkg  string // folder
	tree *ast.File
	file *token.File
}

func (s source) test() bool      { return strings.HasSuffix(s.name, "_test.go") }
func (s source) generated() bool { return ast.IsGenerated(s.tree) }

// imports are the paths that the file imports, those of the module without its name.
func (s source) imports() (paths []string) {
	for _, spec := range s.tree.Imports {
		p, _ := strconv.Unquote(spec.Path.Value)
		if p == module || strings.HasPrefix(p, module+"/") {
			p = "./" + strings.TrimPrefix(strings.TrimPrefix(p, module), "/")
		}
		paths = append(paths, p)
	}
	return paths
}

// sources parses every Go file of the module once.
var sources = sync.OnceValues(func() ([]source, error) {
	root := filepath.Join("..")
	var all []source
	set := token.NewFileSet()
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := entry.Name()
		if entry.IsDir() {
			if name != root && (strings.HasPrefix(base, ".") || slices.Contains([]string{"node_modules", "testdata", "bin", "demo-data"}, base)) {
				return fs.SkipDir
			}
			return nil
		}
		if path.Ext(base) != ".go" {
			return nil
		}
		tree, err := parser.ParseFile(set, name, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, name)
		all = append(all, source{name: filepath.ToSlash(relative), pkg: filepath.ToSlash(filepath.Dir(relative)), tree: tree, file: set.File(tree.Pos())})
		return err
	})
	return all, err
})

func sourcesForT(t *testing.T) []source {
	t.Helper()
	all, err := sources()
	require.NoError(t, err)
	require.Greater(t, len(all), 100, "files of the module")
	return all
}

// The budgets of a room: numbers past which one splits.
const (
	mostFileLines     = 600
	mostFunctionLines = 80
)

func TestFilesAndFunctionsAreShort(t *testing.T) {
	for _, s := range sourcesForT(t) {
		if s.generated() {
			continue
		}
		require.LessOrEqual(t, s.file.LineCount(), mostFileLines, "lines of %s", s.name)
		for _, d := range s.tree.Decls {
			if f, ok := d.(*ast.FuncDecl); ok {
				lines := s.file.Line(f.End()) - s.file.Line(f.Pos()) + 1
				require.LessOrEqual(t, lines, mostFunctionLines, "lines of %s in %s", f.Name.Name, s.name)
			}
		}
	}
}

func TestPackagesSayWhatTheyDo(t *testing.T) {
	said := map[string]int{}
	for _, s := range sourcesForT(t) {
		if s.test() {
			continue
		}
		if s.tree.Doc != nil {
			first := "Package " + s.tree.Name.Name + " "
			if s.tree.Name.Name == "main" {
				first = "Command " + path.Base(s.pkg) + " "
			}
			require.True(t, strings.HasPrefix(s.tree.Doc.Text(), first), "the package comment in %s begins otherwise than %q", s.name, first)
			said[s.pkg]++
		} else {
			said[s.pkg] += 0
		}
	}
	for pkg, n := range said {
		require.Equal(t, 1, n, "package comments of %s", pkg)
	}
}

func TestExportedNamesAreDocumented(t *testing.T) {
	for _, s := range sourcesForT(t) {
		if s.test() || s.generated() {
			continue
		}
		for _, d := range s.tree.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				if d.Name.IsExported() && (d.Recv == nil || exportedReceiver(d.Recv)) {
					require.NotNil(t, d.Doc, "%s in %s has no comment", d.Name.Name, s.name)
				}
			case *ast.GenDecl:
				for _, spec := range d.Specs {
					if ts, ok := spec.(*ast.TypeSpec); ok && ts.Name.IsExported() {
						require.True(t, d.Doc != nil || ts.Doc != nil || ts.Comment != nil, "%s in %s has no comment", ts.Name.Name, s.name)
					}
				}
			}
		}
	}
}

func exportedReceiver(list *ast.FieldList) bool {
	kind := list.List[0].Type
	if star, ok := kind.(*ast.StarExpr); ok {
		kind = star.X
	}
	name, ok := kind.(*ast.Ident)
	return ok && name.IsExported()
}

// TestOnlyBubblesSleep: a test that waits does so in virtual time. A helper that
// sleeps stands in a file whose tests run in bubbles.
func TestOnlyBubblesSleep(t *testing.T) {
	for _, s := range sourcesForT(t) {
		ast.Inspect(s.tree, func(n ast.Node) bool {
			f, ok := n.(*ast.SelectorExpr)
			if !ok || f.Sel.Name != "Sleep" {
				return true
			}
			if x, ok := f.X.(*ast.Ident); ok && x.Name == "time" {
				require.True(t, s.test() && slices.Contains(s.imports(), "testing/synctest"), "%s:%d sleeps outside of a bubble", s.name, s.file.Line(n.Pos()))
			}
			return true
		})
	}
}
