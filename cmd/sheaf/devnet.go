package main

import (
	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle/devnet"
)

func devnetCommand() *cobra.Command {
	var f demoFlags
	cmd := &cobra.Command{
		Use:   "devnet",
		Short: "Run a network for developers, with funded keys, until Ctrl-C",
		Long: "Starts a chain, recorded real feeds and four operators as processes of their own, deploys the contracts,\n" +
			"funds the pool, puts two products on sale, and prints addresses and funded keys. It stays up until Ctrl-C.",
		Args: exactly(0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			f.Out, f.Season = cmd.OutOrStdout(), devnet.SeasonBelgium
			if err := f.complete(); err != nil {
				return err
			}
			return devnet.Up(cmd.Context(), f.Options)
		},
	}
	flags := cmd.Flags()
	flags.StringVar(&f.Page, "page", "127.0.0.1:8080", "address of the page; port 0 is a free one, empty is none")
	flags.IntVar(&f.RPCPort, "rpc-port", 8545, "port of the chain's JSON-RPC; 0 is a free one")
	flags.IntVar(&f.Accounts, "accounts", 3, "funded accounts for developers")
	flags.StringVar(&f.Dir, "dir", "devnet-data", "folder of the network's data; made, or emptied if a network left it")
	flags.StringVar(&f.Root, "root", ".", "the project's folder, which holds testdata and models")
	return cmd
}
