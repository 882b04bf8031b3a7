// Command sheaf is the one binary of Sheaf: an operator's node, the demo, and
// the tools to check what a node saw and said.
//
// It reads flags, builds what a command needs from the packages below it and
// prints what comes back. Exit codes: 0 done, 1 an error that the last line
// names, 2 a wrong call, 3 a demo, a replay or a check that ended with another
// result than it must, 130 interrupted.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
)

// resultError marks a command that worked and found that a result is not what
// it must be.
type resultError struct{ error }

func (e *resultError) Unwrap() error { return e.error }

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	rasters, err := isolate()
	if err != nil {
		fmt.Fprintln(os.Stderr, "sheaf:", err)
		os.Exit(1)
	}
	code := run(ctx, os.Args[1:])
	stop()
	rasters.Close()
	os.Exit(code)
}

func run(ctx context.Context, args []string) int {
	root := newRoot()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		return 130 // as shells say of an interrupt
	}
	printError(os.Stderr, err)
	var usage *usageError
	var result *resultError
	switch {
	case errors.As(err, &usage):
		return 2
	case errors.As(err, &result):
		return 3
	}
	return 1
}

// listed is an error that names many things, such as the findings in a table.
type listed interface {
	error
	Lines() []string
	Summary() string
}

// printError writes what an error names a line each, and what it says in the last.
func printError(out io.Writer, err error) {
	text := err.Error()
	if list := listed(nil); errors.As(err, &list) {
		for _, line := range list.Lines() {
			fmt.Fprintln(out, "  "+line)
		}
		text = strings.Replace(text, list.Error(), list.Summary(), 1)
	}
	// Several sources that failed are several lines of one error: here they are one.
	fmt.Fprintln(out, "sheaf:", strings.ReplaceAll(text, "\n", "; "))
}

// many writes a count with its word: 1 finding, 2 findings.
func many(n int, word string) string {
	if n == 1 {
		return "1 " + word
	}
	return fmt.Sprintf("%d %ss", n, word)
}

// spanOf writes seconds as people say them: whole days where they are.
func spanOf(seconds uint64) string {
	if seconds >= 86_400 && seconds%86_400 == 0 && seconds < 1<<40 {
		return many(int(seconds/86_400), "day") //nolint:gosec // bounded
	}
	return many(int(min(seconds, 1<<40)), "second") //nolint:gosec // bounded
}

// usageError is a call that cannot be understood.
type usageError struct{ error }

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:           "sheaf",
		Short:         "AI oracle network for parametric crop insurance",
		Long:          "Sheaf's operators look at satellite imagery and weather, agree on what they saw, and sign one report\nthat pays policies on chain. This binary is an operator's node, the demo and the tools to check both.",
		Version:       version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          cobra.ArbitraryArgs,
		RunE:          group,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &usageError{err} })
	root.AddCommand(commands()...)
	return root
}

func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return info.Main.Version
}
