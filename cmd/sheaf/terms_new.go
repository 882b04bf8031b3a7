package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func termsNewCommand() *cobra.Command {
	var kind, out string
	var year int
	cmd := &cobra.Command{
		Use:   "new --kind KIND",
		Short: "Write a term sheet to begin with",
		Long: "Writes a sheet that is valid as it stands, and on the standard error what to think about at each place of\n" +
			"it. Kinds: " + strings.Join(terms.Kinds(), ", ") + ".",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			start, err := terms.Begin(kind, year)
			if err != nil {
				return &usageError{err}
			}
			var b bytes.Buffer
			encoder := json.NewEncoder(&b)
			encoder.SetIndent("", "  ")
			encoder.SetEscapeHTML(false)
			if err := encoder.Encode(start.Sheet); err != nil {
				return err
			}
			if err := writeResult(cmd, out, b.Bytes()); err != nil {
				return err
			}
			for _, h := range start.Hints {
				fmt.Fprintf(cmd.ErrOrStderr(), "%s: %s\n", h.Path, h.Text)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&kind, "kind", "", "what it insures against: "+strings.Join(terms.Kinds(), ", "))
	completes(cmd, "kind", terms.Kinds()...)
	cmd.Flags().IntVar(&year, "year", time.Now().Year()+1, "year of the season")
	cmd.Flags().StringVar(&out, "out", "", "write to this file, which must not exist yet, instead of the standard output")
	return cmd
}

func termsSchemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema of term sheets, for editors",
		Long: "The schema knows the shape of a sheet: its fields, their forms and bounds. What fields ask of each other,\n" +
			"`sheaf terms check` knows.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			_, err := cmd.OutOrStdout().Write(terms.Schema())
			return err
		},
	}
}

func termsIndicesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "indices",
		Short: "List the classical indices that a term sheet can name",
		Args:  exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			for _, e := range index.Catalogue() {
				fmt.Fprintf(cmd.OutOrStdout(), "%s (%s): %s\n    %s\n", e.Name, e.Unit, e.About, e.Example)
				for _, p := range e.Parameters {
					fmt.Fprintf(cmd.OutOrStdout(), "    %s: %s\n", p.Name, p.About)
				}
			}
			return nil
		},
	}
}
