package main

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/devnet"
)

func devnetCommand() *cobra.Command {
	var f demoFlags
	var at string
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a network for developers, with funded keys, until Ctrl-C",
		Long: "Starts a chain, recorded real feeds and four operators as processes of their own, deploys the contracts,\n" +
			"funds the pool, puts two products on sale, and prints addresses and funded keys. It stays up until Ctrl-C.\n\n" +
			"Its season is 2021: it begins on 1 April by the chain's clock, whose data the feeds give out as it passes. Move it with\n" +
			"`sheaf devnet advance`. A sheet and a portfolio of one's own to begin with lie in the folder desk of --dir.",
		Example: "  sheaf devnet --at 2021-06-01\n  sheaf devnet advance 30d",
		Args:    exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			f.Out, f.Season = cmd.OutOrStdout(), devnet.SeasonBelgium
			if f.Accounts < 0 || f.Accounts > maxAccounts {
				return &usageError{fmt.Errorf("--accounts %d: want 0 to %d", f.Accounts, maxAccounts)}
			}
			if at != "" {
				var err error
				if f.At, err = dayOrMoment(at); err != nil {
					return &usageError{fmt.Errorf("--at %w", err)}
				}
			}
			if err := f.complete(); err != nil {
				return err
			}
			return devnet.Up(cmd.Context(), f.Options)
		},
	}
	cmd.AddCommand(devnetAdvanceCommand())
	flags := cmd.Flags()
	flags.StringVar(&at, "at", "", "move chain time there once all is ready, such as 2021-06-01; empty: it stays at the beginning")
	flags.StringVar(&f.Page, "page", "127.0.0.1:8080", "address of the page; port 0 is a free one, empty is none")
	flags.IntVar(&f.RPCPort, "rpc-port", 8545, "port of the chain's JSON-RPC; 0 is a free one")
	flags.IntVar(&f.Accounts, "accounts", 3, "funded accounts for developers")
	flags.StringVar(&f.Dir, "dir", "devnet-data", "folder of the network's data; made, or emptied if a network left it")
	flags.StringVar(&f.Root, "root", ".", "the project's folder, which holds testdata and models")
	return cmd
}

// maxAccounts bounds what a devnet's genesis funds.
const maxAccounts = 1000

func devnetAdvanceCommand() *cobra.Command {
	var url string
	var force bool
	cmd := &cobra.Command{
		Use: "advance DATE|DURATION", Args: exactly(1),
		Short: "Move the time of a devnet's chain forward",
		Long: "Moves the chain of a running `sheaf devnet` to a day or moment (2021-07-02, 2021-07-02T06:00:00Z, in UTC) or by a\n" +
			"duration (30d, 36h), by devnet_advance, a method of JSON-RPC that no other chain has: its parameters are the time in\n" +
			"unix seconds as a hexadecimal quantity, and whether to force. While a request is open nothing is moved, since the\n" +
			"operators would miss its deadline.",
		Example: "  sheaf devnet advance 2021-07-02\n  sheaf devnet advance 36h",
		RunE: func(cmd *cobra.Command, args []string) error {
			to, err := jump(args[0])
			if err != nil {
				return &usageError{err}
			}
			reached, err := devnet.Move(cmd.Context(), url, to, force)
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.OutOrStdout(), "chain time is %s\n", reached.Format(time.RFC3339))
			return nil
		},
	}
	cmd.Flags().StringVar(&url, "rpc", "http://127.0.0.1:8545", "the devnet's JSON-RPC")
	cmd.Flags().BoolVar(&force, "force", false, "also while a request is open, whose attempt then lapses")
	return cmd
}

// jump reads where chain time is to go: a day, a moment, or a duration from now.
func jump(text string) (func(now time.Time) time.Time, error) {
	if at, err := dayOrMoment(text); err == nil {
		return func(time.Time) time.Time { return at }, nil
	}
	by, err := time.ParseDuration(text)
	if days, isDays := strings.CutSuffix(text, "d"); isDays {
		var n uint64
		n, err = strconv.ParseUint(days, 10, 16)
		by = time.Duration(n) * 24 * time.Hour //nolint:gosec // 16 bits
	}
	if err != nil || by < time.Second || by%time.Second != 0 {
		return nil, fmt.Errorf("%.40q: want a day such as 2021-07-02, a moment such as 2021-07-02T06:00:00Z, or a duration of whole seconds such as 30d or 36h", text)
	}
	return func(now time.Time) time.Time { return now.Add(by) }, nil
}

// dayOrMoment reads a day, for its beginning in UTC, or a moment.
func dayOrMoment(text string) (time.Time, error) {
	at, err := time.Parse(time.DateOnly, text)
	if err != nil {
		at, err = time.Parse(time.RFC3339, text)
	}
	if err != nil || at.Unix() <= 0 || at.Nanosecond() != 0 {
		return at, fmt.Errorf("%.40q: want a day such as 2021-07-02, or a moment such as 2021-07-02T06:00:00Z", text)
	}
	return at.UTC(), nil
}
