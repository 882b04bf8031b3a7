package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

// deskCommand is a command that gathers calls and has them sent.
func deskCommand(cmd *cobra.Command, load func(string) (node.Config, error), gather func(ctx context.Context, d *desk, args []string) error) *cobra.Command {
	var flags deskFlags
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		d, err := openDesk(cmd.Context(), flags, load)
		if err != nil {
			return err
		}
		defer d.client.Close()
		if err := gather(cmd.Context(), d, args); err != nil {
			return err
		}
		return d.carryOut(cmd)
	}
	flags.bind(cmd)
	return cmd
}

func operatorRegisterCommand() *cobra.Command {
	var endpoint string
	cmd := deskCommand(&cobra.Command{
		Use: "register", Args: exactly(0),
		Short: "Register the account as an operator with the node's keys",
		Long: "Registers the account as an operator. The keys are those of the configuration's operator section: they are opened,\n" +
			"so that no key is registered that nobody can use. The endpoint is where the other operators reach the node.",
	}, node.LoadKeys, func(ctx context.Context, d *desk, _ []string) error {
		record, registered, err := d.operator(ctx, endpoint)
		if err != nil {
			return err
		}
		if registered {
			return fmt.Errorf("operator %s is registered already: change its keys with `sheaf operator rotate`", record.Address)
		}
		_, err = d.reader.Register(ctx, d.plan("register operator %s: signer %s, transmitter %s, tls key %s, endpoint %s",
			record.Address, record.Signer, record.Transmitter, oracle.Hash(record.TLSKey), record.Endpoint), record)
		return err
	})
	cmd.Flags().StringVar(&endpoint, "endpoint", "", "host:port where the other operators reach the node")
	return cmd
}

func operatorRotateCommand() *cobra.Command {
	var endpoint, folder string
	cmd := deskCommand(&cobra.Command{
		Use: "rotate", Args: exactly(0),
		Short: "Replace the operator's registered keys or endpoint by the node's",
		Long: "Registers keys of an operator that has others: those of the configuration, or with --keys those of a folder that\n" +
			"`sheaf operator keys --dir` made. A seated committee keeps the signer it was seated with: a new one counts from the\n" +
			"next committee on. TLS key, transmitter and endpoint count at once. A node that runs finds the new keys by itself\n" +
			"if the folder is operator.keys_dir or lies in it; nothing is started again. With another folder nothing is sent:\n" +
			"the node would be without the keys that the registry has.",
	}, node.LoadKeys, func(ctx context.Context, d *desk, _ []string) error {
		old, registered, err := d.reader.Operator(ctx, d.cfg.Operator.Address)
		if err != nil {
			return err
		}
		if endpoint == "" {
			endpoint = old.Endpoint
		}
		configured := d.cfg.Operator
		if folder != "" {
			o := &d.cfg.Operator
			o.SignerKey, o.TransmitterKey, o.TLSKey = filepath.Join(folder, "signer.json"), filepath.Join(folder, "transmitter.json"), filepath.Join(folder, "tls.json")
		}
		record, _, err := d.operator(ctx, endpoint)
		switch {
		case err != nil:
			return err
		case !registered:
			return fmt.Errorf("operator %s is not registered: use `sheaf operator register`", record.Address)
		case old.Signer == record.Signer && old.Transmitter == record.Transmitter && old.TLSKey == record.TLSKey && old.Endpoint == record.Endpoint:
			return fmt.Errorf("operator %s is registered with these keys and this endpoint already", record.Address)
		}
		if folder != "" {
			if err := mustFind(configured, record); err != nil {
				return err
			}
		}
		_, err = d.reader.SetKeys(ctx, d.plan("change operator %s: signer %s, transmitter %s, tls key %s, endpoint %s",
			record.Address, record.Signer, record.Transmitter, oracle.Hash(record.TLSKey), record.Endpoint), record)
		return err
	})
	cmd.Flags().StringVar(&endpoint, "endpoint", "", "host:port where the other operators reach the node; empty: as it is")
	cmd.Flags().StringVar(&folder, "keys", "", "folder with the new signer.json, transmitter.json and tls.json; empty: the configuration's")
	return cmd
}

// mustFind refuses keys that the node, as it is configured, would not find by itself: once
// the registry has them, it could neither connect nor send.
func mustFind(o node.OperatorConfig, record registry.Operator) error {
	password, err := keys.Password(o.PasswordFile, "SHEAF_PASSWORD")
	if err != nil {
		return fmt.Errorf("operator.password_file: %w", err)
	}
	ring := keys.Ring{Dir: o.KeysDir, Password: password}
	for _, key := range []struct {
		file string
		held func() error
		own  func() bool // it is the configuration's
	}{
		{"signer.json", func() error { _, err := ring.Signer(record.Signer); return err }, func() bool {
			k, err := keys.Open(o.SignerKey, password)
			return err == nil && k.Address() == record.Signer
		}},
		{"transmitter.json", func() error { _, err := ring.Signer(record.Transmitter); return err }, func() bool {
			k, err := keys.Open(o.TransmitterKey, password)
			return err == nil && k.Address() == record.Transmitter
		}},
		{"tls.json", func() error { _, err := ring.TLS(record.TLSKey); return err }, func() bool {
			k, err := keys.OpenTLS(o.TLSKey, password)
			return err == nil && k.PublicKey() == record.TLSKey
		}},
	} {
		err := key.held()
		if err == nil || key.own() {
			continue
		}
		where := "operator.keys_dir is empty"
		if o.KeysDir != "" {
			where = "operator.keys_dir is " + o.KeysDir
		}
		return fmt.Errorf("nothing was sent: the node would not find the new %s by itself, as %s (%w): put the folder with the new keys there first", key.file, where, err)
	}
	return nil
}

// operator is what the registry is to know of the configured operator, and
// whether it knows one by this account.
func (d *desk) operator(ctx context.Context, endpoint string) (o registry.Operator, registered bool, err error) {
	c := d.cfg.Operator
	if c.Address != d.account.Address() {
		return o, false, fmt.Errorf("--account is %s, operator.address is %s: an operator is the account that registers", d.account.Address(), c.Address)
	}
	if host, port, err := net.SplitHostPort(endpoint); err != nil || host == "" || port == "" || len(endpoint) > 128 {
		return o, false, &usageError{fmt.Errorf("--endpoint %.140q: want host:port of at most 128 bytes", endpoint)}
	}
	password, err := keys.Password(c.PasswordFile, "SHEAF_PASSWORD")
	if err != nil {
		return o, false, fmt.Errorf("operator.password_file: %w", err)
	}
	signer, err := keys.Open(c.SignerKey, password)
	if err != nil {
		return o, false, fmt.Errorf("operator.signer_key: %w", err)
	}
	sender, err := keys.Open(c.TransmitterKey, password)
	if err != nil {
		return o, false, fmt.Errorf("operator.transmitter_key: %w", err)
	}
	connection, err := keys.OpenTLS(c.TLSKey, password)
	if err != nil {
		return o, false, fmt.Errorf("operator.tls_key: %w", err)
	}
	if signer.Address() == c.Address || sender.Address() == c.Address || signer.Address() == sender.Address() {
		return o, false, errors.New("operator.signer_key, operator.transmitter_key and the operator's account must be three keys: the node holds two of them, and the third holds the stake")
	}
	_, registered, err = d.reader.Operator(ctx, c.Address)
	return registry.Operator{
		Address: c.Address, Signer: signer.Address(), Transmitter: sender.Address(), TLSKey: connection.PublicKey(), Endpoint: endpoint,
	}, registered, err
}

func operatorStakeCommand() *cobra.Command {
	return deskCommand(&cobra.Command{
		Use: "stake AMOUNT", Args: exactly(1),
		Short: "Bond stake, in units of the stake token",
		Long:  "Lets the registry take AMOUNT (such as 10000 or 2500.5, in whole units of the stake token) and bonds it for the account.",
	}, node.LoadChain, func(ctx context.Context, d *desk, args []string) error {
		terms, token, symbol, decimals, err := d.terms(ctx)
		if err != nil {
			return err
		}
		amount, err := amountOf(args[0], decimals)
		if err != nil {
			return err
		}
		if err := d.mustBeRegistered(ctx); err != nil {
			return err
		}
		money := func(n *big.Int) string { return decimal(n, decimals) + " " + symbol }
		registrar := d.cfg.Chain.Registry
		if err := d.allow(ctx, toll{token, registrar, "the registry " + registrar.String(), amount, money, "the stake is " + money(amount)}); err != nil {
			return err
		}
		_, err = d.reader.Stake(ctx, d.plan("stake %s (a seat takes %s)", money(amount), decimal(terms.MinStake, decimals)), amount)
		return err
	})
}

func operatorUnbondCommand() *cobra.Command {
	return deskCommand(&cobra.Command{
		Use: "unbond AMOUNT", Args: exactly(1),
		Short: "Begin to take stake out; it can be withdrawn after the delay",
	}, node.LoadChain, func(ctx context.Context, d *desk, args []string) error {
		terms, _, symbol, decimals, err := d.terms(ctx)
		if err != nil {
			return err
		}
		amount, err := amountOf(args[0], decimals)
		if err != nil {
			return err
		}
		_, err = d.reader.Unbond(ctx, d.plan("unbond %s %s, to be withdrawn after %s", decimal(amount, decimals), symbol, spanOf(terms.Delay)), amount)
		return err
	})
}

func operatorWithdrawCommand() *cobra.Command {
	return deskCommand(&cobra.Command{
		Use: "withdraw", Args: exactly(0),
		Short: "Take out what was unbonded, once the delay has passed",
	}, node.LoadChain, func(ctx context.Context, d *desk, _ []string) error {
		_, err := d.reader.Withdraw(ctx, d.plan("withdraw what was unbonded"))
		return err
	})
}

func operatorStandDownCommand() *cobra.Command {
	var undo bool
	cmd := deskCommand(&cobra.Command{
		Use: "stand-down", Args: exactly(0),
		Short: "Refuse new seats, the first step of leaving",
	}, node.LoadChain, func(ctx context.Context, d *desk, _ []string) error {
		what := "refuse new seats"
		if undo {
			what = "take new seats again"
		}
		_, err := d.reader.StandDown(ctx, d.plan("%s", what), !undo)
		return err
	})
	cmd.Flags().BoolVar(&undo, "undo", false, "take new seats again")
	return cmd
}

func operatorSeatCommand() *cobra.Command {
	return deskCommand(&cobra.Command{
		Use: "seat OPERATOR...", Args: between(oracle.MinCommittee, oracle.MaxCommittee),
		Short: "Seat operators as the committee of the next epoch",
		Long: "Seats 4 to 31 operators, named by their accounts in any order, as the committee of the next epoch. The account must\n" +
			"be one that the registry's authority lets seat committees. Requests that are open keep the committee they have.",
	}, node.LoadChain, func(ctx context.Context, d *desk, args []string) error {
		operators := make([]oracle.Address, len(args))
		for i, text := range args {
			if err := operators[i].UnmarshalText([]byte(text)); err != nil {
				return &usageError{fmt.Errorf("operator %.60q: %w", text, err)}
			}
		}
		slices.SortFunc(operators, oracle.Address.Compare)
		if len(slices.Compact(slices.Clone(operators))) != len(operators) {
			return &usageError{errors.New("an operator is named twice")}
		}
		if err := d.seatable(ctx, operators); err != nil {
			return err
		}
		active, err := d.reader.ActiveEpoch(ctx)
		if err != nil {
			return err
		}
		n := oracle.Committee{Members: make([]oracle.Member, len(operators))}
		_, err = d.reader.Seat(ctx, d.plan("seat %d operators for epoch %d: f %d, %d signatures to a report", n.N(), active+1, n.F(), n.Quorum()), operators)
		return err
	})
}

// seatable says which operator cannot be seated, before the chain does.
func (d *desk) seatable(ctx context.Context, operators []oracle.Address) error {
	terms, _, symbol, decimals, err := d.terms(ctx)
	if err != nil {
		return err
	}
	for _, account := range operators {
		o, registered, err := d.reader.Operator(ctx, account)
		switch {
		case err != nil:
			return err
		case !registered:
			return fmt.Errorf("operator %s is not registered at the finalized block", account)
		case o.StandingDown:
			return fmt.Errorf("operator %s refuses new seats", account)
		case o.Stake.Cmp(terms.MinStake) < 0:
			return fmt.Errorf("operator %s has staked %s %s: a seat takes %s", account, decimal(o.Stake, decimals), symbol, decimal(terms.MinStake, decimals))
		}
	}
	return nil
}

func (d *desk) mustBeRegistered(ctx context.Context) error {
	_, registered, err := d.reader.Operator(ctx, d.account.Address())
	if err == nil && !registered {
		err = fmt.Errorf("account %s is not a registered operator at the finalized block: register it first, and wait for finality", d.account.Address())
	}
	return err
}

// terms are the registry's terms and the unit of its stake token.
func (d *desk) terms(ctx context.Context) (terms registry.Terms, token chain.Token, symbol string, decimals uint8, err error) {
	if terms, err = d.reader.Terms(ctx); err != nil {
		return terms, token, "", 0, err
	}
	token = chain.Token{Client: d.client, Address: terms.StakeToken}
	symbol, decimals, err = token.Unit(ctx, chain.Finalized)
	return terms, token, symbol, decimals, err
}

func operatorAccuseCommand() *cobra.Command {
	return deskCommand(&cobra.Command{
		Use: "accuse FILE", Args: exactly(1),
		Short: "Show the registry that an operator signed two messages of one kind",
		Long: "Sends a file of data_dir/evidence/equivocations to the registry, which takes stake from the operator and owes a part\n" +
			"of it to the account. Any account may; what the registry would refuse is not sent.",
	}, node.LoadChain, func(ctx context.Context, d *desk, args []string) error {
		e, err := evidence.ReadEquivocation(args[0])
		if err != nil {
			return err
		}
		if want := (oracle.Domain{ChainID: d.cfg.Chain.ID, Hub: d.cfg.Chain.Hub}); e.Domain != want {
			return fmt.Errorf("%s is of chain %d and hub %s, the configuration is of chain %d and hub %s", args[0], e.Domain.ChainID, e.Domain.Hub, want.ChainID, want.Hub)
		}
		_, err = d.reader.Slash(ctx, d.plan("accuse operator %s of two messages of kind %d at request %s, attempt %d", e.Operator, e.Kind, e.RequestHash, e.Attempt), registry.Evidence{
			Kind: e.Kind, Operator: e.Operator, Context: oracle.Context{RequestHash: e.RequestHash, Attempt: e.Attempt},
			First: e.First, FirstSignature: e.FirstSignature, Second: e.Second, SecondSignature: e.SecondSignature,
		})
		return err
	})
}
