package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// commands lists the commands in the order of the help text.
func commands() []*cobra.Command {
	return []*cobra.Command{demoCommand(), devnetCommand(), nodeCommand(), operatorCommand(), evidenceCommand(), replayCommand(), termsCommand(), productCommand(), policyCommand(), disputeCommand(), modelCommand(), assessCommand(), backtestCommand(), feedsCommand(), rastersCommand()}
}

// group is what a command does that only holds others: it helps, or says which
// one there is not.
func group(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return &usageError{fmt.Errorf("%s has no command %q: see `%s --help`", cmd.CommandPath(), args[0], cmd.CommandPath())}
	}
	return cmd.Help()
}

// completes gives a shell the words that a flag takes.
func completes(cmd *cobra.Command, flag string, words ...string) {
	if err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)); err != nil {
		panic(err) // the command has no such flag
	}
}

// exactly refuses a call with another number of arguments.
func exactly(n int) cobra.PositionalArgs { return between(n, n) }

// between refuses a call with fewer or more arguments.
func between(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if len(args) >= least && len(args) <= most {
			return nil
		}
		if len(args) == 0 {
			return &usageError{fmt.Errorf("an argument is missing: the call is `%s`", cmd.UseLine())}
		}
		return &usageError{fmt.Errorf("the arguments %.200q do not fit: the call is `%s`", args, cmd.UseLine())}
	}
}

// isBundle refuses a folder that is none: a call that names the wrong one has found
// nothing wrong with any bundle.
func isBundle(path string) error {
	if err := isFolder("bundle", path); err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(path, "manifest.json")); errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s is no bundle: it has no manifest.json; `sheaf evidence export` writes bundles", path)
	}
	return nil
}

// isFolder refuses a path at which there is no folder; what says what it should hold.
func isFolder(what, path string) error {
	if info, err := os.Stat(path); err != nil || !info.IsDir() {
		return fmt.Errorf("%s %s is not a folder that exists", what, path)
	}
	return nil
}
