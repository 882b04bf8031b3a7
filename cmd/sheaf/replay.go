package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

type replayOptions struct {
	library, rpc, hub, registry string
}

func replayCommand() *cobra.Command {
	var o replayOptions
	cmd := &cobra.Command{
		Use:   "replay BUNDLE...",
		Short: "Re-derive a report from exported evidence, with no network",
		Long: "Re-derives a node's estimates from the archived bytes without any network, recomputes outcomes and roots from the\n" +
			"signed observations, and checks every signature against the committee in the bundle. Of several nodes' bundles each is re-derived.\n" +
			"With --rpc, --hub and --registry the chain's outcome root and committee are compared too, and when it opened the request: that\n" +
			"rules the restatement cut-off. Of the folder of one `sheaf assess` every page is re-derived. Exit code 3: something differs.",
		Args: between(1, oracle.MaxCommittee),
		RunE: func(cmd *cobra.Command, args []string) error {
			if set := o.rpc != ""; (o.hub != "") != set || (o.registry != "") != set {
				return &usageError{errors.New("--rpc, --hub and --registry go together")}
			}
			return replay(cmd.Context(), cmd.OutOrStdout(), args, o)
		},
	}
	cmd.Flags().StringVar(&o.library, "library", defaultLibrary, "ONNX Runtime shared library, for bundles that a model answered")
	cmd.Flags().StringVar(&o.rpc, "rpc", "", "JSON-RPC endpoint of the chain to compare with; empty: none")
	cmd.Flags().StringVar(&o.hub, "hub", "", "address of ReportHub, with --rpc")
	cmd.Flags().StringVar(&o.registry, "registry", "", "address of OperatorRegistry, with --rpc")
	return cmd
}

func replay(ctx context.Context, out io.Writer, dirs []string, o replayOptions) error {
	if evidence.IsAssessment(dirs[0]) {
		return replayAssessment(ctx, out, dirs, o)
	}
	all := make([]node.Replayed, len(dirs))
	for i, dir := range dirs {
		if err := isBundle(dir); err != nil {
			return err
		}
		r, err := node.Replay(ctx, dir, o.library)
		switch {
		case errors.Is(err, context.Canceled):
			return err
		case err != nil:
			return &resultError{fmt.Errorf("%s: %w", dir, err)}
		case r.Context != all[0].Context && i > 0:
			return &usageError{fmt.Errorf("%s is about attempt %s, %s about %s: replay one attempt at a time", dirs[0], all[0].Context, dir, r.Context)}
		}
		fmt.Fprintf(out, "%s: operator %s, %d estimates re-derived, root %s\n", dir, r.Operator, len(r.Estimates), r.Root)
		if r.Agreement != nil && !r.Sealed {
			fmt.Fprintf(out, "%s: its observation was late: no signature names this root\n", dir)
		}
		all[i] = r
	}
	agreed, err := agreement(dirs, all)
	if err != nil {
		return err
	}
	if agreed == nil {
		fmt.Fprintln(out, "the committee had not agreed when the bundle was exported")
	} else if err := printOutcomes(out, *agreed); err != nil {
		return err
	}
	if o.rpc != "" {
		return compareChain(ctx, out, dirs, all, agreed, o)
	}
	return notCompared(out, dirs, all)
}

// notCompared says what only a chain can confirm; bundles of one request that differ
// in it are a result of their own.
func notCompared(out io.Writer, dirs []string, all []node.Replayed) error {
	for i, r := range all {
		if r.Opened != all[0].Opened {
			return &resultError{fmt.Errorf("manifest.json: task.opened differs: %s says that the request was opened %s, and %s %s", dirs[0], opening(all[0].Opened), dirs[i], opening(r.Opened))}
		}
	}
	if all[0].Request.Kind != oracle.KindDispute {
		fmt.Fprintf(out, "not compared with a chain (--rpc): that the request was opened %s, which rules the restatement cut-off\n", opening(all[0].Opened))
	}
	return nil
}

// opening writes when a bundle says that its request was opened.
func opening(at uint64) string {
	if at == 0 {
		return "at no time"
	}
	return "at " + time.Unix(int64(min(at, 1<<40)), 0).UTC().Format("2006-01-02 15:04:05 UTC") //nolint:gosec // bounded
}

// replayAssessment re-derives what one operator looked at without a chain.
func replayAssessment(ctx context.Context, out io.Writer, dirs []string, o replayOptions) error {
	if len(dirs) > 1 || o.rpc != "" {
		return &usageError{fmt.Errorf("%s is an assessment: replay it alone, no chain knows of it", dirs[0])}
	}
	assessment, pages, err := node.ReplayAssessment(ctx, dirs[0], o.library)
	switch {
	case errors.Is(err, context.Canceled):
		return err
	case err != nil:
		return &resultError{fmt.Errorf("%s: %w", dirs[0], err)}
	}
	estimates := 0
	for _, p := range pages {
		estimates += len(p.Estimates)
	}
	fmt.Fprintf(out, "%s: %d of %d estimates re-derived, %d of %d pages; nobody signed them\n", dirs[0], estimates, assessment.Parcels, len(pages), len(assessment.Pages))
	return nil
}

// agreement is the bundle with the committee's part, signed where one is; two
// that differ are a result of their own.
func agreement(dirs []string, all []node.Replayed) (agreed *node.Replayed, err error) {
	first := ""
	for i := range all {
		a := all[i].Agreement
		if a == nil {
			continue
		}
		if agreed != nil && a.Report.Report != agreed.Agreement.Report.Report {
			return nil, &resultError{fmt.Errorf("%s and %s hold two different reports of one attempt: %w", first, dirs[i], node.SameReport(*agreed.Agreement, *a))}
		}
		if agreed == nil || a.Signed() && !agreed.Agreement.Signed() {
			agreed, first = &all[i], dirs[i]
		}
	}
	return agreed, nil
}

func printOutcomes(out io.Writer, r node.Replayed) error {
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "PARCEL\tVALUE (%s)\tLOW\tHIGH\tSTATUS\tOPERATORS\n", r.Sheet.Unit)
	for i, o := range r.Agreement.Report.Outcomes {
		fmt.Fprintf(table, "%s\t%s\t%s\t%s\t%s\t%d\n", r.Parcels[i].Name, terms.FormatValue(o.Value), terms.FormatValue(o.Low), terms.FormatValue(o.High), o.Status, o.K)
	}
	if err := table.Flush(); err != nil {
		return err
	}
	a := r.Agreement
	if !a.Signed() {
		fmt.Fprintf(out, "outcome root %s, no quorum had signed it when the bundle was exported\n", a.Report.Report.OutcomeRoot)
		return nil
	}
	fmt.Fprintf(out, "outcome root %s, signed by %d of %d operators\n", a.Report.Report.OutcomeRoot, len(a.Report.Signatures), a.Committee.N())
	return nil
}

// compareChain compares what the bundles say with the chain; agreed is nil where the
// committee had not agreed.
func compareChain(ctx context.Context, out io.Writer, dirs []string, all []node.Replayed, agreed *node.Replayed, o replayOptions) error {
	hub, err := oracle.ParseAddress(o.hub)
	if err != nil {
		return &usageError{fmt.Errorf("--hub: %w", err)}
	}
	registrar, err := oracle.ParseAddress(o.registry)
	if err != nil {
		return &usageError{fmt.Errorf("--registry: %w", err)}
	}
	domain := all[0].Domain
	for i, r := range all {
		if r.Domain.Hub != hub {
			return &resultError{fmt.Errorf("the bundle is about hub %s, --hub is %s", r.Domain.Hub, hub)}
		}
		if r.Domain != domain {
			return &resultError{fmt.Errorf("manifest.json: domain differs: %s is about chain %d, %s about %d", dirs[0], domain.ChainID, dirs[i], r.Domain.ChainID)}
		}
	}
	client, err := chain.Connect(ctx, chain.Config{URLs: []string{o.rpc}, ChainID: domain.ChainID, Hub: hub, Registry: registrar})
	if err != nil {
		return err
	}
	defer client.Close()
	if err := compareOpening(ctx, out, chain.NewHub(client, nil), dirs, all); err != nil || agreed == nil {
		return err
	}
	report := agreed.Agreement.Report.Report
	root, err := chain.NewHub(client, nil).OutcomeRoot(ctx, chain.Finalized, report.RequestID)
	if err != nil {
		return err
	}
	if root != report.OutcomeRoot {
		return &resultError{fmt.Errorf("the chain has outcome root %s for the request, the bundle %s", root, report.OutcomeRoot)}
	}
	committee, err := registry.New(client, registrar).Committee(ctx, agreed.Agreement.Committee.Epoch)
	if err != nil {
		return err
	}
	if committee.Digest() != report.CommitteeDigest {
		return &resultError{fmt.Errorf("the chain's committee of epoch %d is another one than the bundle's", committee.Epoch)}
	}
	fmt.Fprintln(out, "the chain has the same outcome root and the same committee")
	return nil
}

// compareOpening compares when the request was opened: an operator that moves it across
// the restatement cut-off turns an answer into none, and its bundle agrees with itself.
func compareOpening(ctx context.Context, out io.Writer, hub *chain.Hub, dirs []string, all []node.Replayed) error {
	event, err := hub.Opening(ctx, all[0].Request)
	if errors.Is(err, chain.ErrNotOpened) {
		return &resultError{fmt.Errorf("%s: %w", dirs[0], err)}
	}
	if err != nil {
		return err
	}
	if event.Request.Kind == oracle.KindDispute {
		fmt.Fprintln(out, "the chain opened the request; no time rules a challenge")
		return nil // the replay found no time in it
	}
	for i, r := range all {
		if r.Opened != event.Block.Time {
			return &resultError{fmt.Errorf("%s: manifest.json: task.opened differs: operator %s says that the request was opened %s, and the chain opened it %s",
				dirs[i], r.Operator, opening(r.Opened), opening(event.Block.Time))}
		}
	}
	fmt.Fprintf(out, "the chain opened the request %s, as the bundle says\n", opening(event.Block.Time))
	return nil
}
