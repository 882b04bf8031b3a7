package main

import "github.com/spf13/cobra"

// commands lists the commands in the order of the help text.
func commands() []*cobra.Command {
	return []*cobra.Command{demoCommand(), nodeCommand(), operatorCommand(), evidenceCommand(), replayCommand(), termsCommand(), modelCommand()}
}

// exactly refuses a call with another number of arguments.
func exactly(n int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := cobra.ExactArgs(n)(cmd, args); err != nil {
			return &usageError{err}
		}
		return nil
	}
}
