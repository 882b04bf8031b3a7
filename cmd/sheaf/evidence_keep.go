package main

import (
	"encoding/json"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/node"
)

func evidenceImportCommand() *cobra.Command {
	var dir string
	var quota int64
	cmd := &cobra.Command{
		Use:   "import BUNDLE...",
		Short: "Verify exported bundles and put them into an evidence folder",
		Long: "Checks each bundle as `sheaf evidence verify` does and copies it. A bundle that is there already changes nothing; another\n" +
			"operator's of the same attempt is refused: give it a folder of its own. One that would not fit --quota-bytes is refused\n" +
			"whole, and those before it stay. Exit code 3: altered.",
		Args: between(1, 1024),
		RunE: func(cmd *cobra.Command, args []string) error {
			if quota < 0 {
				return &usageError{fmt.Errorf("--quota-bytes %d: want 0 or more", quota)}
			}
			store, err := evidence.JoinStore(dir, quota)
			if err != nil {
				return err
			}
			for _, path := range args {
				if err := isBundle(path); err != nil {
					return err
				}
				b, _, err := node.Verify(path)
				if err != nil {
					return &resultError{fmt.Errorf("%s: %w", path, err)}
				}
				if err := store.Import(b); err != nil {
					return fmt.Errorf("%s: %w", path, err)
				}
				fmt.Fprintf(cmd.OutOrStdout(), "%s  %d\n", b.Manifest.Context.RequestHash, b.Manifest.Context.Attempt)
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "data/evidence", "evidence folder; created where it is missing")
	cmd.Flags().Int64Var(&quota, "quota-bytes", 0, "most bytes of evidence in the folder, as a node's archive.quota_bytes; 0 is no bound")
	return cmd
}

func evidenceSweepCommand() *cobra.Command {
	var dir string
	var dry bool
	var r evidence.Retention
	cmd := &cobra.Command{
		Use:   "gc",
		Short: "Remove evidence that nobody can ask for any more",
		Long: "Removes the bundles of attempts whose report can no longer be disputed and whose retention has passed, and bytes that no\n" +
			"bundle names. Evidence of a report that a later request disputes stays as long as that one's. It may run beside the node,\n" +
			"which does the same once a day where archive.retention is set. If a manifest cannot be read nothing is removed.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			store, err := openExisting(dir)
			if err != nil {
				return err
			}
			swept, err := store.Sweep(time.Now(), r, dry)
			if err != nil {
				return err
			}
			for _, c := range swept.Bundles {
				fmt.Fprintf(cmd.OutOrStdout(), "%s  %d\n", c.RequestHash, c.Attempt)
			}
			verb := "removed"
			if dry {
				verb = "would be removed"
			}
			fmt.Fprintf(cmd.OutOrStdout(), "%d bundles and %d objects of %d bytes %s, %d bundles stay\n", len(swept.Bundles), swept.Objects, swept.Bytes, verb, swept.Kept)
			return nil
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&dir, "dir", "data/evidence", "evidence folder of the node")
	flags.DurationVar(&r.Dispute, "dispute-window", 2160*time.Hour, "how long after a report its last dispute may open")
	flags.DurationVar(&r.Keep, "retention", 43800*time.Hour, "how long evidence is kept after that; five years")
	flags.DurationVar(&r.Grace, "grace", node.SweepGrace, "how long bytes stay that no bundle names; longer than any task takes")
	flags.BoolVar(&dry, "dry-run", false, "only say what would be removed")
	return cmd
}

func evidenceChangesCommand() *cobra.Command {
	var dir string
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "changes",
		Short: "Show what providers answered differently to the same query later",
		Long: "Lists every query of all bundles that was answered with other bytes at another time: a value that was restated, a list that\n" +
			"grew, a file that was replaced. Each bundle still replays from the version that it saw.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			store, err := openExisting(dir)
			if err != nil {
				return err
			}
			changes, err := store.Changes(nil)
			if err != nil {
				return err
			}
			if asJSON {
				if changes == nil {
					changes = []evidence.Change{}
				}
				encoder := json.NewEncoder(cmd.OutOrStdout())
				encoder.SetIndent("", "  ")
				return encoder.Encode(changes)
			}
			return printChanges(cmd.OutOrStdout(), changes)
		},
	}
	cmd.Flags().StringVar(&dir, "dir", "data/evidence", "evidence folder of the node")
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON, with the attempts that saw each version")
	return cmd
}

func printChanges(out io.Writer, changes []evidence.Change) error {
	for _, change := range changes {
		where := ""
		if change.Length > 0 {
			where = fmt.Sprintf(" bytes %d-%d", change.Offset, change.Offset+change.Length-1)
		}
		fmt.Fprintf(out, "%s: %s %s%s\n", change.Provider, change.Method, change.URL, where)
		table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
		for i, v := range change.Versions {
			fmt.Fprintf(table, "  version %d\t%s\t%d bytes\t%s\tseen by %d attempts\n", i+1, v.Retrieved.Format(time.RFC3339), v.Size, v.Digest, len(v.Attempts))
		}
		if err := table.Flush(); err != nil {
			return err
		}
	}
	fmt.Fprintf(out, "%d queries changed their answer\n", len(changes))
	return nil
}
