package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func termsCommand() *cobra.Command {
	var model string
	cmd := &cobra.Command{Use: "terms", Short: "Begin, check, explain and hash term sheets", Args: cobra.ArbitraryArgs, RunE: group}
	check := &cobra.Command{
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
				s, err := readSheetOf(path, model)
				if err != nil {
					return err
				}
				if _, err := methodOf(s); err != nil {
					return fmt.Errorf("%s: %w", path, err)
				}
				phases = append(phases, s)
				fmt.Fprintf(cmd.OutOrStdout(), "%s is valid\n", path)
				for _, doubt := range s.Doubts() {
					fmt.Fprintf(cmd.OutOrStdout(), "%s: worth a second look: %s\n", path, doubt)
				}
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
	}
	hash := &cobra.Command{
		Use:   "hash FILE",
		Short: "Print a term sheet's hash, which is the product's id on chain",
		Args:  exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := readSheetOf(args[0], model)
			if err != nil {
				return err
			}
			h, err := s.Hash()
			if err == nil {
				fmt.Fprintln(cmd.OutOrStdout(), h)
			}
			return err
		},
	}
	for _, c := range []*cobra.Command{check, hash} {
		c.Flags().StringVar(&model, "model", "", modelHelp)
	}
	cmd.AddCommand(check, hash, termsNewCommand(), termsExplainCommand(), termsSchemaCommand(), termsIndicesCommand())
	return cmd
}

// modelHelp is of the flag --model where a sheet is read.
const modelHelp = "digest of the model that answers, for a term sheet that names none; see sheaf model inspect"

// readSheet reads a sheet that says itself what answers.
func readSheet(path string) (terms.Sheet, error) { return readSheetOf(path, "") }

// readSheetOf reads a sheet, and puts a model's digest into one that leaves open
// what answers; model is empty for none.
func readSheetOf(path, model string) (s terms.Sheet, err error) {
	b, err := readBounded(path, terms.MaxSheetBytes)
	if err != nil {
		return s, err
	}
	if model != "" {
		digest, err := oracle.ParseHash(model)
		if err != nil {
			return s, &usageError{fmt.Errorf("--model: %w", err)}
		}
		if b, err = withModel(b, digest); err != nil {
			return s, fmt.Errorf("%s: %w", path, err)
		}
	}
	if s, err = terms.Parse(b); errors.Is(err, terms.ErrOpen) {
		return s, fmt.Errorf("%s: %w (terms check, terms hash and assess take a model's digest with --model; `sheaf model inspect` prints it)", path, err)
	}
	if err != nil {
		return s, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}
