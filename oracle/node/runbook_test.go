package node

import (
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestRunbook writes a page for every reason, and knows no others.
func TestRunbook(t *testing.T) {
	codes := slices.Sorted(maps.Keys(oracle.Reasons()))
	require.Equal(t, codes, slices.Sorted(maps.Keys(runbook)))
	var files []string
	for _, code := range codes {
		e := runbook[code]
		require.NotEmpty(t, e.look, code)
		require.NotEmpty(t, e.do, code)
		require.NotEmpty(t, e.harm, code)
		name := string(code) + ".md"
		files = append(files, name)
		oracletest.Page(t, "oracle/node/runbook/"+name, pageOf(code, e))
	}
	there, err := os.ReadDir(filepath.Join(oracletest.Root(t), "oracle", "node", "runbook"))
	require.NoError(t, err)
	var names []string
	for _, f := range there {
		names = append(names, f.Name())
	}
	require.Equal(t, slices.Sorted(slices.Values(files)), names)
}

// TestAlerts writes alerts.yml and holds every rule to metrics, labels and pages
// that exist.
func TestAlerts(t *testing.T) {
	var text strings.Builder
	require.NoError(t, WriteAlerts(&text))
	oracletest.Page(t, "oracle/node/alerts.yml", text.String())
	var file struct {
		Groups []struct {
			Rules []struct {
				Alert, Expr string
				Annotations map[string]string
			}
		}
	}
	require.NoError(t, yaml.Unmarshal([]byte(text.String()), &file))
	require.Len(t, file.Groups[0].Rules, len(alerts))

	known := map[string]bool{}
	families, err := metricsForT().registry.Gather()
	require.NoError(t, err)
	for _, f := range families {
		known[f.GetName()], known[f.GetName()+"_bucket"] = true, true
	}
	reasons := oracle.Reasons()
	for _, a := range alerts {
		for _, name := range regexp.MustCompile(`sheaf_[a-z_]+`).FindAllString(a.expr, -1) {
			require.True(t, known[name], "%s asks for %s", a.name, name)
		}
		for _, label := range regexp.MustCompile(`reason="([a-z_]+)"`).FindAllStringSubmatch(a.expr, -1) {
			require.Contains(t, reasons, oracle.Reason(label[1]), a.name)
		}
		for _, label := range regexp.MustCompile(`part="([a-z_]+)"`).FindAllStringSubmatch(a.expr, -1) {
			require.Contains(t, []string{partIncluded, partLeftOut, partLate, partUnused, partAbsent}, label[1], a.name)
		}
		require.Contains(t, runbook, a.about, a.name)
	}
}
