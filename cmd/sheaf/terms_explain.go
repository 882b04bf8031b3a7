package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/models/index"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

func termsExplainCommand() *cobra.Command {
	var html bool
	var out string
	cmd := &cobra.Command{
		Use:   "explain FILE",
		Short: "Put a term sheet into plain language for who buys it",
		Long: "Writes what is measured, when and how much is paid, what it costs and what happens in doubt, as text or\n" +
			"with --html as one page that prints well and needs nothing else. Every number comes from the sheet.",
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := readSheet(args[0])
			if err != nil {
				return err
			}
			method, err := methodOf(s)
			if err != nil {
				return fmt.Errorf("%s: %w", args[0], err)
			}
			e, err := s.Explain(method)
			if err != nil {
				return err
			}
			text := []byte(e.Text())
			if html {
				if text, err = e.HTML(); err != nil {
					return err
				}
			}
			return writeResult(cmd, out, text)
		},
	}
	cmd.Flags().BoolVar(&html, "html", false, "write a page with a drawing instead of text")
	cmd.Flags().StringVar(&out, "out", "", "write to this file, which must not exist yet, instead of the standard output")
	return cmd
}

// writeResult writes to the standard output, or to a new file.
func writeResult(cmd *cobra.Command, path string, b []byte) error {
	if path == "" {
		_, err := cmd.OutOrStdout().Write(b)
		return err
	}
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644) //nolint:gosec // a public page
	if err != nil {
		return err
	}
	if _, err := f.Write(b); err != nil {
		_ = f.Close()
		return fmt.Errorf("write %s: %w", path, err)
	}
	return f.Close()
}

// methodOf puts what measures into words, and refuses a sheet whose index is
// unknown, takes other parameters, or reads what the sheet does not provide.
func methodOf(s terms.Sheet) (terms.Method, error) {
	if s.Index == nil {
		return terms.Method{
			About: "the " + s.Peril + " that a computer model estimates",
			Settings: []string{
				fmt.Sprintf("the model is a fixed file with the number %s; no other may answer", s.Model),
				"what it gives is an estimate, with the range it is unsure about, and not a measured loss",
			},
		}, nil
	}
	params, err := s.IndexParams()
	if err != nil {
		return terms.Method{}, err
	}
	x, err := index.New(s.Index.Name, params)
	if err != nil {
		return terms.Method{}, fmt.Errorf("term sheet: index: %w", err)
	}
	if err := fits(s, x); err != nil {
		return terms.Method{}, fmt.Errorf("term sheet: %w", err)
	}
	m := terms.Method{About: x.About()}
	for _, setting := range x.Settings() {
		about, _, _ := strings.Cut(setting.About, ";")
		m.Settings = append(m.Settings, about+": "+setting.Value)
	}
	return m, nil
}

// fits says what an index needs that the sheet does not give it.
func fits(s terms.Sheet, x *index.Index) error {
	if s.Unit != x.Unit() {
		return fmt.Errorf("unit %q: index %s answers in %q", s.Unit, x.Name(), x.Unit())
	}
	if more, known := x.Worse(); known {
		worse := terms.Deficit
		if more {
			worse = terms.Excess
		}
		if err := s.CheckSide(worse, x.Name()); err != nil {
			return err
		}
	}
	if x.Imagery() && !s.Data.Imagery {
		return fmt.Errorf("data.imagery: index %s reads satellite images", x.Name())
	}
	for _, v := range x.Variables() {
		if !slices.Contains(s.Data.Variables, v) {
			return fmt.Errorf("data.variables: index %s reads %s, which is not listed", x.Name(), v)
		}
	}
	w := index.Window{Start: s.Window.Start.Unix(), End: s.Window.End.Unix()}
	if since := time.Unix(x.Since(w), 0).UTC(); s.Data.From.After(since) {
		return fmt.Errorf("data.from %s: index %s reads from %s on", s.Data.From.Format(time.DateOnly), x.Name(), since.Format(time.DateOnly))
	}
	return nil
}
