package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/big"
	"os"
	"path/filepath"
	"syscall"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
)

// Options say how to run a demo.
type Options struct {
	Root     string    // the project's folder, with testdata and models
	Dir      string    // folder of this demo's data; made, or emptied at start if a demo left it
	Program  string    // path of the sheaf binary, which runs the nodes
	Library  string    // path of the ONNX Runtime shared library
	Season   string    // SeasonBelgium, SeasonHard or SeasonIowa
	Page     string    // host:port of the page; empty is none, port 0 a free one
	RPCPort  int       // of the chain; 0 is a free one
	Once     bool      // end after the season, with an error unless all was read back
	Polygons int       // plots in place of the fields; 0 keeps the fields
	Accounts int       // funded accounts for developers; Up prints their keys
	At       time.Time // Up moves chain time there once all is ready; zero: it stays at the season's beginning
	Dispute  bool      // play a season whose reports are challenged, with a jury of four more operators
	Fault    Fault     // what goes wrong on purpose
	Out      io.Writer // progress and the final table
	Figures  io.Writer // "name value unit" lines; nil is none
	Log      *zap.Logger

	clock *clock // lets whoever reaches the chain move its time; nil: nobody
}

// ErrResult is what Run returns when a demo ended with another result than it
// must, or without a quorum.
var ErrResult = errors.New("the season did not end as it must")

// stepBound is how long any one step of the demo may take.
const stepBound = 90 * time.Second

// demo is one run: the network, what the page shows, and what has happened.
type demo struct {
	*network
	whole  context.Context // of the demo, longer than any step's
	page   *page
	steps  int
	said   []string // lines for the end of the step
	inStep bool
	start  time.Time
	saboteur
	docket
	sold int
	// settleFrom is the first block in which a settlement may stand.
	settleFrom uint64
	policies   []chain.Policy                 // as read back at the end
	outcomes   map[oracle.Hash]oracle.Outcome // by risk, likewise
	monitors   [][32]byte
	requests   [][32]byte
	mined      time.Time // when the last settlement request was mined
	settled    time.Time // when the last payout was mined
	money      money
}

// Run plays a season from policy to payout, keeps the page up until ctx ends
// (unless Once), and leaves no process behind.
func Run(ctx context.Context, opt Options) error {
	return run(ctx, opt, (*demo).play)
}

// run brings a network up, does what work says, and ends everything.
func run(ctx context.Context, opt Options, work func(*demo, context.Context) error) (err error) {
	_, err = os.Stat(opt.Dir)
	made := errors.Is(err, fs.ErrNotExist)
	release, err := claim(opt.Dir)
	if err != nil {
		return err
	}
	defer release()
	begun := false
	defer func() {
		if made && !begun { // a start that was refused leaves nothing behind
			err = errors.Join(err, os.RemoveAll(opt.Dir))
		}
	}()
	n, err := newNetwork(opt)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	d := &demo{network: n, start: time.Now(), saboteur: newSaboteur(opt.Fault)}
	d.page = newPage(d)
	defer d.page.close() // after the parts have ended: who serves it would take its closing for a fault
	defer func() { n.stop(cancel) }()
	if err := d.page.listen(ctx, opt.Page); err != nil {
		return err
	}
	// A part that fails ends the step that is under way.
	ctx, stop := context.WithCancelCause(ctx)
	go func() {
		select {
		case err := <-n.failed:
			stop(err)
		case <-ctx.Done():
		}
	}()
	d.whole = ctx
	err = work(d, ctx)
	begun = d.steps > 1 // the first is the chain
	if cause := context.Cause(ctx); err != nil && cause != nil && !errors.Is(cause, context.Canceled) {
		err = cause
	}
	if opt.Once || (err != nil && !errors.Is(err, ErrResult)) {
		return err
	}
	if err != nil {
		d.page.stopped(err)
		d.say("%s", err)
	}
	if address := d.page.address(); address != "" {
		d.say("page stays at http://%s until Ctrl-C", address)
	} else {
		d.say("the network stays up until Ctrl-C")
	}
	<-ctx.Done()
	return err
}

// marker is the file by which a demo's folder is known: nothing else is emptied.
const marker = ".sheaf-demo"

// claim empties the demo's folder, which one demo uses at a time. A folder that
// holds anything and was not made by a demo is refused.
func claim(dir string) (release func(), err error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("demo folder: %w", err)
	}
	lock, err := os.OpenFile(dir+".lock", os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("demo folder: %w", err)
	}
	release = func() { _ = os.Remove(dir + ".lock"); _ = lock.Close() }
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		return nil, errors.Join(fmt.Errorf("another demo uses the folder %s: stop it or choose another with --dir", dir), lock.Close())
	}
	if err := empty(dir); err != nil {
		release()
		return nil, err
	}
	return release, nil
}

// empty removes what an earlier demo left in its folder, processes first.
func empty(dir string) error {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return fmt.Errorf("demo folder: %w", err)
	}
	mark := filepath.Join(dir, marker)
	if _, err := os.Stat(mark); len(entries) > 0 && err != nil {
		return fmt.Errorf("the folder %s is not empty and no demo's, so it is left alone: choose another with --dir", dir)
	}
	if _, err := newProcesses(filepath.Join(dir, "processes.json")); err != nil {
		return err
	}
	for _, entry := range entries { // the mark stays, in case this is cut short
		if entry.Name() == marker {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, entry.Name())); err != nil {
			return fmt.Errorf("demo folder: %w", err)
		}
	}
	if err := os.WriteFile(mark, []byte("sheaf empties this folder at its next start\n"), 0o600); err != nil {
		return fmt.Errorf("demo folder: %w", err)
	}
	return nil
}

// part is one step of what is played.
type part struct {
	title string
	do    func(context.Context) error
}

// beginning are the steps of any network, up to products on sale.
func (d *demo) beginning() []part {
	seat, start, publish := "seat four operators", "start four nodes", "fund the pool and publish two products"
	if d.opt.Dispute {
		seat, start, publish = "seat four operators and a jury of four", "start eight nodes", "publish a product open to challenge"
	}
	return []part{
		{"start the chain and the recorded feeds", func(context.Context) error { return d.network.start(d.whole) }},
		{"deploy the contracts", d.deployAll},
		{seat, d.enrol},
		{"open the page", d.openPage},
		{start, d.startNodes},
		{publish, d.publish},
	}
}

// play is the season, step by step.
func (d *demo) play(ctx context.Context) error {
	if d.opt.Dispute {
		return d.playDisputes(ctx)
	}
	parts := append(d.beginning(), part{"sell policies", d.sell}, part{"refuse a late sale", d.sellLate})
	if at := d.season.monitor; !at.IsZero() {
		parts = append(parts, part{fmt.Sprintf("monitor %s on %s", d.season.last().Peril, at.Format("2 January")), d.monitor})
	}
	for _, step := range append(parts, part{d.season.settleText, d.settle}, part{"read everything back from the chain", d.check}) {
		if err := d.step(ctx, step.title, step.do); err != nil {
			return err
		}
	}
	return d.table(ctx)
}

func (d *demo) step(ctx context.Context, title string, do func(context.Context) error) error {
	ctx, cancel := context.WithTimeoutCause(ctx, stepBound, fmt.Errorf("it took longer than %s", stepBound))
	defer cancel()
	d.steps++
	began := time.Now()
	d.page.step(title)
	d.inStep = true
	fmt.Fprintf(d.opt.Out, "%2d. %-46s", d.steps, title)
	err := do(ctx)
	d.inStep = false
	if err == nil {
		fmt.Fprintf(d.opt.Out, " ✓ %6.2f s\n", time.Since(began).Seconds())
	} else {
		fmt.Fprintln(d.opt.Out, " ✗")
	}
	for _, line := range d.said {
		d.say("%s", line)
	}
	d.said = nil
	if err == nil {
		return nil
	}
	if cause := context.Cause(ctx); ctx.Err() != nil && cause != nil {
		err = fmt.Errorf("%w: %w", err, cause)
	}
	return fmt.Errorf("%s: %w", title, err)
}

// say prints a line under the step that it belongs to, once that has ended.
func (d *demo) say(format string, args ...any) {
	line := fmt.Sprintf(format, args...)
	if d.inStep {
		d.said = append(d.said, line)
		return
	}
	fmt.Fprintln(d.opt.Out, "    "+line)
}

// deployAll deploys as the demo's admin: insurer, underwriter and investor in one.
func (d *demo) deployAll(ctx context.Context) error { return d.deploy(ctx, d.adminSecret) }

// publish brings capital, registers both models and puts both products on sale.
func (d *demo) publish(ctx context.Context) error {
	policies := int64(max(2, len(d.season.products)) * len(d.season.fields)) // one product may put half of the capital at risk
	capital := big.NewInt(policies * sumInsured)
	purse := new(big.Int).Mul(capital, big.NewInt(3))
	token, market := d.token(), d.market()
	if _, err := token.Mint(ctx, d.adminKey.Address(), purse); err != nil {
		return err
	}
	for _, spender := range []oracle.Address{d.at(d.addresses.Pool), d.at(d.addresses.Policies)} {
		if _, err := token.Approve(ctx, spender, purse); err != nil {
			return err
		}
	}
	if _, err := market.Deposit(ctx, capital, d.adminKey.Address()); err != nil {
		return err
	}
	known := map[oracle.Hash]bool{}
	for _, p := range d.season.products {
		if !known[p.model] { // two products may pay by one index
			known[p.model] = true
			if _, err := market.RegisterModel(ctx, p.model, "sheaf:"+p.Name); err != nil {
				return fmt.Errorf("register the model of %s: %w", p.Name, err)
			}
		}
		offered, err := portfolio.Product(p.Sheet, portfolio.Rules{})
		if err != nil {
			return fmt.Errorf("publish %s: %w", p.Name, err)
		}
		if _, err := market.Publish(ctx, offered); err != nil {
			return fmt.Errorf("publish %s: %w", p.Name, err)
		}
	}
	d.money = money{minted: purse, capital: capital}
	return nil
}

// sell sells both products on every field, to the field's own holder.
func (d *demo) sell(ctx context.Context) error {
	if err := d.ledger.Advance(ctx, d.season.sale); err != nil {
		return err
	}
	book := chain.NewBook(d.client, d.admin)
	for _, p := range d.season.products {
		if err := d.season.checkParcels(ctx, p); err != nil {
			return err
		}
		err := d.parallel(ctx, len(d.season.fields), func(ctx context.Context, i int) error {
			hash, err := d.season.fields[i].Hash()
			if err != nil {
				return err
			}
			_, _, err = book.Sell(ctx, p.id, hash, d.holders[i].Address(), big.NewInt(sumInsured), outlineOf(d.season.fields[i]))
			return err
		})
		if err != nil {
			return fmt.Errorf("%s: %w", p.Name, err)
		}
		d.sold += len(d.season.fields)
	}
	d.page.note("done", "Policies sold", fmt.Sprintf("%d policies on %d fields, %d of each product.", d.sold, len(d.season.fields), len(d.season.fields)))
	return d.finality(ctx)
}

// sellLate tries a sale after the cut-off, which the contract must refuse.
func (d *demo) sellLate(ctx context.Context) error {
	if err := d.ledger.Advance(ctx, d.season.late); err != nil {
		return err
	}
	hash, err := d.season.fields[0].Hash()
	if err != nil {
		return err
	}
	_, _, err = chain.NewBook(d.client, d.admin).Sell(ctx, d.season.products[0].id, hash, d.holders[0].Address(), big.NewInt(sumInsured), nil)
	var refusal *chain.Refusal
	if !errors.As(err, &refusal) || refusal.Name != "SaleClosed" {
		return fmt.Errorf("%w: a sale on %s should be refused as SaleClosed, got: %w", ErrResult, d.season.late.Format(time.DateOnly), err)
	}
	d.say("refused: %s", refusal.Error())
	d.page.note("refused", "Late sale refused", refusedSale(d.season.products[0], d.season.late, refusal))
	return nil
}

// finality waits until what the endpoint shows as mined is finalized; the
// ledger's own Head follows a moment later.
func (d *demo) finality(ctx context.Context) error {
	head, err := d.client.Now(ctx, chain.Latest)
	if err != nil {
		return err
	}
	return d.ledger.AwaitFinalized(ctx, head.Number)
}
