package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func termsCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "terms", Short: "Begin, check, explain and hash term sheets", Args: cobra.ArbitraryArgs, RunE: group}
	cmd.AddCommand(&cobra.Command{
		Use:   "check FILE",
		Short: "Check a term sheet; the error names the field",
		Long: "Checks the sheet by itself and, where it names a classical index, that the index exists, takes the parameters,\n" +
			"answers in the sheet's unit and reads nothing that the sheet does not provide.",
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := readSheet(args[0])
			if err != nil {
				return err
			}
			if _, err := methodOf(s); err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%s is valid\n", args[0])
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
