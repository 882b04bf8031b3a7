package main

import (
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

func TestCountsAndSpans(t *testing.T) {
	require.Equal(t, "1 finding, 2 findings, 0 findings", strings.Join([]string{many(1, "finding"), many(2, "finding"), many(0, "finding")}, ", "))
	require.Equal(t, "21 days", spanOf(1_814_400))
	require.Equal(t, "1 day", spanOf(86_400))
	require.Equal(t, "90 seconds", spanOf(90))
	require.Equal(t, "1099511627776 seconds", spanOf(1<<62))
}
