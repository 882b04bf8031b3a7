package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func termsCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "terms", Short: "Begin, check, explain and hash term sheets", Args: cobra.ArbitraryArgs, RunE: group}
	cmd.AddCommand(&cobra.Command{
		Use:   "check FILE...",
		Short: "Check term sheets; the error names the field",
		Long: "Checks a sheet by itself and, where it names a classical index, that the index exists, takes the parameters,\n" +
			"answers in the sheet's unit, has its losses on the side of the exit and reads nothing that the sheet does not\n" +
			"provide. Several files are checked as the phases of one cover too: their payments add up, so that two of them\n" +
			"against the same peril must not overlap.",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return &usageError{errors.New("want at least one FILE")}
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			var phases []terms.Sheet
			for _, path := range args {
				s, err := readSheet(path)
				if err != nil {
					return err
				}
				if _, err := methodOf(s); err != nil {
					return fmt.Errorf("%s: %w", path, err)
				}
				phases = append(phases, s)
				fmt.Fprintf(cmd.OutOrStdout(), "%s is valid\n", path)
			}
			if len(phases) == 1 {
				return nil
			}
			if err := terms.CheckPhases(phases); err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "together they are a cover of %d phases\n", len(phases))
			return nil
		},
	}, &cobra.Command{
		Use:   "hash FILE",
		Short: "Print a term sheet's hash, which is the product's id on chain",
		Args:  exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := readSheet(args[0])
			if err != nil {
				return err
			}
			h, err := s.Hash()
			if err == nil {
				fmt.Fprintln(cmd.OutOrStdout(), h)
			}
			return err
		},
	}, termsNewCommand(), termsExplainCommand(), termsSchemaCommand(), termsIndicesCommand())
	return cmd
}

func readSheet(path string) (terms.Sheet, error) {
	f, err := os.Open(path)
	if err != nil {
		return terms.Sheet{}, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, terms.MaxSheetBytes+1))
	if err != nil {
		return terms.Sheet{}, err
	}
	s, err := terms.Parse(b)
	if err != nil {
		return s, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}
