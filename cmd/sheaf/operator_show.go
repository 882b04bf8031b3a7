package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

func operatorShowCommand() *cobra.Command {
	var config string
	cmd := &cobra.Command{
		Use: "show [OPERATOR]", Args: between(0, 1),
		Short: "Show what the registry holds of an operator at the finalized block",
		Long:  "Shows keys, stake and seats of an operator; without an argument, of the configuration's own. Needs no key.",
		RunE: func(cmd *cobra.Command, args []string) error {
			cfg, err := node.LoadChain(config)
			if err != nil {
				return err
			}
			account := cfg.Operator.Address
			if len(args) == 1 {
				if err := account.UnmarshalText([]byte(args[0])); err != nil {
					return &usageError{fmt.Errorf("operator %.60q: %w", args[0], err)}
				}
			}
			if account.IsZero() {
				return &usageError{errors.New("no operator is named, and operator.address is not set")}
			}
			client, err := connect(cmd.Context(), cfg)
			if err != nil {
				return err
			}
			defer client.Close()
			d := &desk{cfg: cfg, client: client, reader: registry.New(client, cfg.Chain.Registry)}
			return d.show(cmd.Context(), cmd.OutOrStdout(), account)
		},
	}
	cmd.Flags().StringVar(&config, "config", "node.yaml", "configuration file")
	return cmd
}

func (d *desk) show(ctx context.Context, out io.Writer, account oracle.Address) error {
	o, registered, err := d.reader.Operator(ctx, account)
	if err != nil {
		return err
	}
	if !registered {
		return fmt.Errorf("operator %s is not registered at the finalized block", account)
	}
	terms, _, symbol, decimals, err := d.terms(ctx)
	if err != nil {
		return err
	}
	seat, err := d.seat(ctx, account)
	if err != nil {
		return err
	}
	lines := [][2]string{
		{"operator", account.String()},
		{"signer", o.Signer.String()},
		{"transmitter", o.Transmitter.String()},
		{"tls key", oracle.Hash(o.TLSKey).String()},
		{"endpoint", o.Endpoint},
		{"stake", fmt.Sprintf("%s %s (a seat takes %s)", decimal(o.Stake, decimals), symbol, decimal(terms.MinStake, decimals))},
		{"seat", seat},
	}
	if o.Unbonding.Sign() > 0 {
		lines = append(lines, [2]string{"unbonding", fmt.Sprintf("%s %s, free from %s", decimal(o.Unbonding, decimals), symbol,
			time.Unix(int64(o.ReleaseAt), 0).UTC().Format(time.RFC3339))}) //nolint:gosec // a date of the contract
	}
	if o.StandingDown {
		lines = append(lines, [2]string{"standing", "down: refuses new seats"})
	}
	for _, line := range lines {
		fmt.Fprintf(out, "%-12s %s\n", line[0], line[1])
	}
	return nil
}

// seat says in words whether an operator sits in the active committee.
func (d *desk) seat(ctx context.Context, account oracle.Address) (string, error) {
	epoch, err := d.reader.ActiveEpoch(ctx)
	if err != nil || epoch == 0 {
		return "no committee is seated yet", err
	}
	committee, err := d.reader.Committee(ctx, epoch)
	if err != nil {
		return "", err
	}
	at := committee.Index(account)
	if at < 0 {
		return fmt.Sprintf("none in epoch %d", epoch), nil
	}
	return fmt.Sprintf("%d of %d in epoch %d, signing as %s", at+1, committee.N(), epoch, committee.Members[at].Signer), nil
}
