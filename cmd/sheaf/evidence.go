package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/node"
)

func evidenceCommand() *cobra.Command {
	cmd := &cobra.Command{Use: "evidence", Short: "List, export, import, verify and sweep what a node saw", Args: cobra.ArbitraryArgs, RunE: group}
	cmd.AddCommand(evidenceListCommand(), evidenceExportCommand(), evidenceImportCommand(), evidenceVerifyCommand(), evidenceChangesCommand(), evidenceSweepCommand())
	return cmd
}

func evidenceListCommand() *cobra.Command {
	var dir string
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the attempts a node has evidence for",
		Args:  exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			store, err := openExisting(dir)
			if err != nil {
				return err
			}
			contexts, err := store.Contexts()
			if err != nil {
				return err
			}
			table := tabwriter.NewWriter(cmd.OutOrStdout(), 0, 0, 2, ' ', 0)
			fmt.Fprintln(table, "REQUEST\tATTEMPT")
			for _, c := range contexts {
				fmt.Fprintf(table, "%s\t%d\n", c.RequestHash, c.Attempt)
			}
			return table.Flush()
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "data/evidence", "evidence folder of the node")
	return cmd
}

func evidenceExportCommand() *cobra.Command {
	var dir, out string
	var attempt uint32
	cmd := &cobra.Command{
		Use:   "export REQUEST",
		Short: "Copy one attempt's bundle to a folder that needs nothing else",
		Args:  exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			request, err := oracle.ParseHash(args[0])
			if err != nil {
				return &usageError{err}
			}
			store, err := openExisting(dir)
			if err != nil {
				return err
			}
			if out == "" {
				out = "bundle-" + request.Short()
			}
			if err := store.Export(oracle.Context{RequestHash: request, Attempt: attempt}, out); err != nil {
				return err
			}
			fmt.Fprintln(cmd.OutOrStdout(), out)
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "data/evidence", "evidence folder of the node")
	cmd.Flags().StringVar(&out, "out", "", "folder to write; default bundle-REQUEST")
	cmd.Flags().Uint32Var(&attempt, "attempt", 0, "attempt, from 0")
	return cmd
}

func evidenceVerifyCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "verify BUNDLE",
		Short: "Check an exported bundle's bytes against the digests and signatures that name them",
		Long: "Checks every object against its SHA-256 and every signature of the committee. What no signature names, the\n" +
			"root printed here binds: compare it with the node's. Of the folder of one `sheaf assess` every page is checked.\n" +
			"`sheaf replay` re-derives the numbers too. Exit code 3: altered.",
		Args: exactly(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := isFolder("bundle", args[0]); err != nil {
				return err
			}
			if evidence.IsAssessment(args[0]) {
				return verifyAssessment(cmd.OutOrStdout(), args[0])
			}
			if err := isBundle(args[0]); err != nil {
				return err
			}
			b, sealed, err := node.Verify(args[0])
			if err != nil {
				return &resultError{fmt.Errorf("%s: %w", args[0], err)}
			}
			root, err := b.Manifest.Root()
			if err != nil {
				return err
			}
			return json.NewEncoder(cmd.OutOrStdout()).Encode(map[string]any{
				"root": root, "objects": len(b.Manifest.Digests()), "agreement": b.Agreement != nil, "signed": sealed,
			})
		},
	}
}

// verifyAssessment checks the pages of what nobody signed: only its bytes can be.
func verifyAssessment(out io.Writer, dir string) error {
	assessment, pages, err := evidence.ReadAssessment(dir)
	if err != nil {
		return &resultError{fmt.Errorf("%s: %w", dir, err)}
	}
	roots, objects := []oracle.Hash{}, map[oracle.Hash]bool{}
	for _, page := range pages {
		root, err := page.Manifest.Root()
		if err != nil {
			return err
		}
		roots = append(roots, root)
		for _, digest := range page.Manifest.Digests() {
			objects[digest] = true
		}
	}
	return json.NewEncoder(out).Encode(map[string]any{
		"pages": len(assessment.Pages), "roots": roots, "objects": len(objects), "agreement": false, "signed": false,
	})
}

// openExisting reads a node's folder, whether or not the node runs.
func openExisting(dir string) (*evidence.Store, error) {
	store, err := evidence.ViewStore(dir)
	if err != nil {
		return nil, fmt.Errorf("%w: name the node's data_dir/evidence with --dir", err)
	}
	return store, nil
}
