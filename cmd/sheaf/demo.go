package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle/devnet"
)

type demoFlags struct {
	devnet.Options
	figures string
}

// killStages are the stages of a request at which --kill-at may strike.
var killStages = []string{"opened", "collected", "committed", "certified", "revealed", "sealed", "signed", "attested", "reported", "settled"}

func demoCommand() *cobra.Command {
	var f demoFlags
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Play a season from policy to payout with four operators on this machine",
		Long: "Starts a chain, recorded real feeds and four operators as processes of their own, sells policies in April,\n" +
			"monitors them in June and settles them after July. The page stays up until Ctrl-C, unless --once is given.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error { return runDemo(cmd.Context(), cmd.OutOrStdout(), f) },
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.Once, "once", false, "end after the season; exit 0 only if everything was read back from the chain")
	flags.StringVar(&f.Season, "season", devnet.SeasonBelgium, "season to play: belgium-2021, belgium-2021-hard with clouds, water and catalogues that disagree, or iowa-2012 with 99 counties in the drought")
	flags.StringVar(&f.Page, "page", "127.0.0.1:8080", "address of the page; port 0 is a free one, empty is none")
	flags.IntVar(&f.RPCPort, "rpc-port", 0, "port of the chain's JSON-RPC; 0 is a free one")
	flags.IntVar(&f.Fault.Kill, "kill", 0, "nodes to kill during the settlement")
	flags.StringVar(&f.Fault.At, "kill-at", "", "stage at which to kill: "+strings.Join(killStages, ", ")+"; empty is a random moment")
	flags.BoolVar(&f.Fault.Leader, "kill-leader", false, "kill the raft leader first")
	flags.BoolVar(&f.Fault.Restart, "restart", false, "start killed nodes again a second later")
	flags.IntVar(&f.Fault.Lie, "lie", 0, "operators that are shown tampered rain and pixels")
	flags.BoolVar(&f.Fault.Outage, "outage", false, "take every feed down at the settlement, until each node has given that as its reason")
	flags.BoolVar(&f.Dispute, "dispute", false, "play reports that are challenged before they are paid: one is overturned by a jury of four more operators, one upheld, one answered by nobody")
	flags.Uint64Var(&f.Fault.Seed, "seed", 1, "seed of the random moment and of the choice of nodes")
	flags.IntVar(&f.Polygons, "polygons", 0, "insure that many small plots in place of the eleven fields")
	flags.StringVar(&f.Dir, "dir", "demo-data", "folder of this demo's data; made, or emptied if a demo left it")
	flags.StringVar(&f.Root, "root", ".", "the project's folder, which holds testdata and models")
	completes(cmd, "season", devnet.Seasons...)
	completes(cmd, "kill-at", killStages...)
	flags.StringVar(&f.figures, "figures", "", "file for figures, a line each of name, value and unit; empty is none")
	return cmd
}

func runDemo(ctx context.Context, out io.Writer, f demoFlags) (err error) {
	f.Out = out
	if err := f.complete(); err != nil {
		return err
	}
	if f.figures != "" {
		file, err := os.Create(f.figures)
		if err != nil {
			return fmt.Errorf("--figures: %w", err)
		}
		defer func() { err = errors.Join(err, file.Close()) }()
		f.Figures = file
	}
	began := time.Now()
	err = devnet.Run(ctx, f.Options)
	if errors.Is(err, devnet.ErrResult) {
		return &resultError{err}
	}
	if err == nil && f.Once {
		fmt.Fprintf(out, "done in %.1f s\n", time.Since(began).Seconds())
	}
	return err
}

// complete fills in what the flags leave to the machine, with absolute paths:
// the nodes run in folders of their own.
func (f *demoFlags) complete() (err error) {
	if f.Fault.Kill < 0 || f.Fault.Kill > 4 || f.Fault.Lie < 0 || f.Fault.Lie > 1 || f.Polygons < 0 {
		return &usageError{fmt.Errorf("--kill wants 0 to 4, --lie 0 or 1, --polygons 0 or more")}
	}
	if !slices.Contains(devnet.Seasons, f.Season) {
		return &usageError{fmt.Errorf("--season %.40q: want one of %s", f.Season, strings.Join(devnet.Seasons, ", "))}
	}
	if f.Dispute && (f.Season != devnet.SeasonBelgium || f.Polygons > 0 || f.Fault.Kill > 0 || f.Fault.Lie > 0 || f.Fault.Outage || f.Fault.At != "") {
		return &usageError{errors.New("--dispute plays faults of its own on the fields of belgium-2021: it takes no --season, --polygons, --kill, --kill-at, --lie or --outage")}
	}
	if f.Dispute {
		f.Accounts = 1 // who challenges
	}
	if f.Fault.At != "" && !slices.Contains(killStages, f.Fault.At) {
		return &usageError{fmt.Errorf("--kill-at %q: want one of %s", f.Fault.At, strings.Join(killStages, ", "))}
	}
	if f.Program, err = os.Executable(); err != nil {
		return fmt.Errorf("find this program: %w", err)
	}
	for _, path := range []*string{&f.Root, &f.Dir} {
		if *path, err = filepath.Abs(*path); err != nil {
			return err
		}
	}
	f.Library = filepath.Join(f.Root, defaultLibrary)
	for _, path := range []string{filepath.Join(f.Root, "testdata"), f.Library} {
		if _, err := os.Stat(path); err != nil {
			return fmt.Errorf("%s is missing: run `make setup` in the project's folder and name it with --root", path)
		}
	}
	config := zap.NewProductionConfig()
	config.Level = zap.NewAtomicLevelAt(zap.WarnLevel)
	config.DisableStacktrace = true
	f.Log, err = config.Build()
	return err
}
