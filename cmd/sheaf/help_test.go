package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/require"
)

// TestFlagHelpHasNoBackquotes: pflag takes what stands in them for the flag's type.
func TestFlagHelpHasNoBackquotes(t *testing.T) {
	var walk func(c *cobra.Command)
	walk = func(c *cobra.Command) {
		c.Flags().VisitAll(func(f *pflag.Flag) {
			require.NotContains(t, f.Usage, "`", "%s --%s", c.CommandPath(), f.Name)
		})
		for _, sub := range c.Commands() {
			walk(sub)
		}
	}
	walk(newRoot())
}

// TestFlagsComplete: a shell is told the words that a flag takes.
func TestFlagsComplete(t *testing.T) {
	for call, want := range map[string]string{
		"policy list --stage": "no_payout", "demo --season": "iowa-2012", "demo --kill-at": "sealed", "assess --series": "dekad",
		"terms new --kind": "drought", "backtest --accept": "zero-yield", "policy alert --accept": "gap",
	} {
		root := newRoot()
		var out bytes.Buffer
		root.SetOut(&out)
		root.SetErr(io.Discard)
		root.SetArgs(append(append([]string{cobra.ShellCompRequestCmd}, strings.Fields(call)...), ""))
		require.NoError(t, root.Execute())
		require.Contains(t, strings.Split(out.String(), "\n"), want, call)
	}
}

func TestCountsAndSpans(t *testing.T) {
	require.Equal(t, "1 finding, 2 findings, 0 findings", strings.Join([]string{many(1, "finding"), many(2, "finding"), many(0, "finding")}, ", "))
	require.Equal(t, "21 days", spanOf(1_814_400))
	require.Equal(t, "1 day", spanOf(86_400))
	require.Equal(t, "90 seconds", spanOf(90))
	require.Equal(t, "1099511627776 seconds", spanOf(1<<62))
}
