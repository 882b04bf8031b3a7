package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

// accountPassword is the variable with the password of --account: another than
// the node's, whose keys can be replaced.
const accountPassword = "SHEAF_ACCOUNT_PASSWORD" //nolint:gosec // a name

// deskFlags are common to the commands that send.
type deskFlags struct {
	config, account, passwordFile string
	dryRun, yes                   bool
}

func (f *deskFlags) bind(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.config, "config", "node.yaml", "configuration file")
	f.bindAccount(cmd)
}

// bindAccount are the flags of who sends, without a node's configuration.
func (f *deskFlags) bindAccount(cmd *cobra.Command) {
	f.bindSigner(cmd, "sends")
	cmd.Flags().BoolVar(&f.dryRun, "dry-run", false, "say what would be sent, and send nothing")
	cmd.Flags().BoolVar(&f.yes, "yes", false, "send without asking")
}

// bindSigner are the flags of the account that signs; does is the word for what it does.
func (f *deskFlags) bindSigner(cmd *cobra.Command, does string) {
	cmd.Flags().StringVar(&f.account, "account", "account.json", "keystore file of the account that "+does)
	cmd.Flags().StringVar(&f.passwordFile, "account-password-file", "", "file that holds its password; the environment variable "+accountPassword+" goes before it")
}

// desk is an open connection to the registry, and the calls that a command
// gathers before it asks whether to send them.
type desk struct {
	flags   deskFlags
	cfg     node.Config
	client  *chain.Client
	reader  *registry.Registry
	account *keys.Signer
	send    *chain.Transactor
	steps   []step
	last    func(context.Context) error // what must still hold when the last step is sent, which is sent once; nil: nothing
	mined   []*types.Receipt            // of the steps that were sent
}

// step is one transaction that is to be sent.
type step struct {
	what string
	to   oracle.Address
	data []byte
}

// openDesk reads the configuration and the account's key, and connects.
func openDesk(ctx context.Context, flags deskFlags, load func(string) (node.Config, error)) (*desk, error) {
	cfg, err := load(flags.config)
	if err != nil {
		return nil, err
	}
	account, err := flags.open()
	if err != nil {
		return nil, err
	}
	client, err := connect(ctx, cfg)
	if err != nil {
		return nil, err
	}
	return &desk{
		flags: flags, cfg: cfg, client: client, reader: registry.New(client, cfg.Chain.Registry), account: account,
		send: chain.NewTransactor(client, account, chain.TransactorConfig{}),
	}, nil
}

// open opens the account's keystore.
func (f deskFlags) open() (*keys.Signer, error) {
	password, err := keys.Password(f.passwordFile, accountPassword)
	if err != nil {
		return nil, fmt.Errorf("--account-password-file: %w", err)
	}
	account, err := keys.Open(f.account, password)
	if err != nil {
		return nil, fmt.Errorf("--account: %w", err)
	}
	return account, nil
}

func connect(ctx context.Context, cfg node.Config) (*chain.Client, error) {
	c := cfg.Chain
	return chain.Connect(ctx, chain.Config{URLs: c.URLs, ChainID: c.ID, Hub: c.Hub, Registry: c.Registry, Policies: c.Policies})
}

// plan is a Sender that gathers a call under a name.
type plan struct {
	desk *desk
	what string
}

func (p plan) Send(_ context.Context, to oracle.Address, data []byte) (*types.Receipt, error) {
	p.desk.steps = append(p.desk.steps, step{p.what, to, data})
	return &types.Receipt{}, nil
}

func (d *desk) plan(format string, args ...any) plan { return plan{d, fmt.Sprintf(format, args...)} }

// carryOut says what is to be sent, asks, sends it in order and says where it
// was mined. Calls after the first are quoted when their turn comes: they may
// need what the first does.
func (d *desk) carryOut(cmd *cobra.Command) error {
	ctx, out := cmd.Context(), cmd.OutOrStdout()
	fmt.Fprintf(out, "from     %s\n", d.account.Address())
	for i, s := range d.steps {
		fmt.Fprintf(out, "%d. %s\n   to       %s\n", i+1, s.what, s.to)
		if i > 0 {
			fmt.Fprintf(out, "   gas      known once the one before is mined\n")
			continue
		}
		quote, err := d.send.Quote(ctx, s.to, s.data)
		if err != nil {
			return fmt.Errorf("%s: %w", s.what, err)
		}
		fmt.Fprintf(out, "   gas      at most %d, for at most %s ether\n", quote.Gas, decimal(quote.Cost, 18))
	}
	if d.flags.dryRun {
		fmt.Fprintln(out, "dry run: nothing was sent")
		return nil
	}
	if !d.flags.yes && !confirmed(cmd.InOrStdin(), out) {
		return errors.New("nothing was sent: it was not confirmed with yes")
	}
	for n, s := range d.steps {
		send := d.send.Send
		if d.last != nil && n == len(d.steps)-1 {
			send = d.sendOnce
		}
		receipt, err := send(ctx, s.to, s.data)
		if err != nil {
			return fmt.Errorf("%s: %w", s.what, err)
		}
		fmt.Fprintf(out, "mined    %s in block %s: %s\n", receipt.TxHash, receipt.BlockNumber, s.what)
		d.mined = append(d.mined, receipt)
	}
	return nil
}

// sendOnce sends what must not be sent twice: no contract refuses a second sale. It takes the
// nonce first and looks then whether the call is still wanted, so that who sends the same
// meanwhile either was seen or has the nonce; what waits for a block may be the same, too.
// This holds where one endpoint answers both: of several behind one address, the look may
// be answered by one that is a block behind the nonce.
func (d *desk) sendOnce(ctx context.Context, to oracle.Address, data []byte) (*types.Receipt, error) {
	nonce, waiting, err := d.send.Free(ctx)
	if err != nil {
		return nil, err
	}
	if waiting > 0 {
		return nil, fmt.Errorf("%s of account %s is not mined yet, and may be this sale: wait until it is mined, then run this again", many(int(min(waiting, 1<<20)), "transaction"), d.account.Address()) //nolint:gosec // bounded
	}
	if err := d.last(ctx); err != nil {
		return nil, err
	}
	return d.send.SendAt(ctx, nonce, to, data)
}

// toll is an amount of a token that a contract takes from the account.
type toll struct {
	token  chain.Token
	to     oracle.Address
	taker  string // who that is, such as "the policy book"
	amount *big.Int
	money  func(*big.Int) string // writes an amount of the token with its symbol
	why    string                // such as "the premium is 5.00 DUSD"
}

// allow plans that a contract may take its toll, where it may not yet, or says that
// the account does not have it.
func (d *desk) allow(ctx context.Context, t toll) error {
	own := d.account.Address()
	balance, err := t.token.Balance(ctx, chain.Latest, own)
	if err != nil {
		return fmt.Errorf("read the balance: %w", err)
	}
	if balance.Cmp(t.amount) < 0 {
		return fmt.Errorf("account %s has %s: %s", own, t.money(balance), t.why)
	}
	allowed, err := t.token.Allowance(ctx, chain.Latest, own, t.to)
	if err != nil {
		return fmt.Errorf("read the allowance: %w", err)
	}
	if allowed.Cmp(t.amount) >= 0 {
		return nil
	}
	t.token.Send = d.plan("let %s take %s", t.taker, t.money(t.amount))
	_, err = t.token.Approve(ctx, t.to, t.amount)
	return err
}

// confirmed asks for the word yes.
func confirmed(in io.Reader, out io.Writer) bool {
	fmt.Fprint(out, "Sure? Type yes: ")
	line, err := bufio.NewReader(io.LimitReader(in, 64)).ReadString('\n')
	fmt.Fprintln(out)
	return (err == nil || errors.Is(err, io.EOF)) && strings.TrimSpace(line) == "yes"
}

// amountOf reads an amount such as 12.5 of a token with so many decimals.
func amountOf(text string, decimals uint8) (*big.Int, error) {
	whole, part, _ := strings.Cut(text, ".")
	digits := whole + part + strings.Repeat("0", max(0, int(decimals)-len(part)))
	amount, ok := new(big.Int).SetString(digits, 10)
	if !ok || len(part) > int(decimals) || len(text) > 80 || strings.ContainsAny(text, "+-_") || amount.Sign() == 0 {
		return nil, &usageError{fmt.Errorf("amount %.80q: want a number above 0 with at most %d digits after the point", text, decimals)}
	}
	return amount, nil
}

// decimal writes minor units with the point where it belongs.
func decimal(amount *big.Int, decimals uint8) string {
	digits := amount.String()
	if missing := int(decimals) + 1 - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	at := len(digits) - int(decimals)
	return strings.TrimSuffix(strings.TrimRight(digits[:at]+"."+digits[at:], "0"), ".")
}
