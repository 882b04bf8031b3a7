package devnet

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// check reads every policy, outcome and balance back from the finalized chain
// and says the first that is not as the term sheets and the signed observations
// want it.
func (d *demo) check(ctx context.Context) error {
	policies, err := chain.NewBook(d.client, nil).Policies(ctx, chain.Finalized)
	if err != nil {
		return err
	}
	if want := len(d.season.products) * len(d.season.fields); len(policies) != want {
		return fmt.Errorf("%w: the chain has %d policies, want %d", ErrResult, len(policies), want)
	}
	outcomes := map[oracle.Hash]oracle.Outcome{}
	for _, id := range d.requests {
		a, err := d.settledAgreement(ctx, id)
		if err != nil {
			return err
		}
		for _, o := range a.Report.Outcomes {
			outcomes[o.Risk] = o
		}
		if err := d.checkHonest(a); err != nil {
			return err
		}
	}
	redrawn, err := chain.NewBook(d.client, nil).Redrawn(ctx, d.settleFrom)
	if err != nil {
		return err
	}
	for _, p := range policies {
		if err := d.checkPolicy(ctx, p, outcomes[p.Risk]); err != nil {
			return fmt.Errorf("%w: policy %d: %w", ErrResult, p.ID, err)
		}
		if redrawn[p.ID] == 0 {
			return fmt.Errorf("%w: policy %d: its settlement did not say that its picture changed", ErrResult, p.ID)
		}
	}
	if err := d.checkMoney(ctx, policies); err != nil {
		return fmt.Errorf("%w: %w", ErrResult, err)
	}
	d.page.complete()
	d.policies, d.outcomes = policies, outcomes
	return d.figures()
}

// settledAgreement is what the committee made of a request, with its quorum,
// equal to what the chain accepted.
func (d *demo) settledAgreement(ctx context.Context, id [32]byte) (*evidence.Agreement, error) {
	hub := chain.NewHub(d.client, nil)
	attempt, err := hub.Attempt(ctx, chain.Finalized, id)
	if err != nil {
		return nil, err
	}
	root, err := hub.OutcomeRoot(ctx, chain.Finalized, id)
	if err != nil {
		return nil, err
	}
	a, err := d.agreement(ctx, attempt.RequestHash, attempt.Attempt)
	if err != nil {
		return nil, err
	}
	if a == nil || a.Report.Report.OutcomeRoot != root {
		return nil, fmt.Errorf("%w: no node has the report of request %s that the chain accepted", ErrResult, decimal(id))
	}
	return a, nil
}

// checkPolicy compares what the chain did with what the curve says.
func (d *demo) checkPolicy(ctx context.Context, p chain.Policy, o oracle.Outcome) error {
	product := d.productOf(p.Product)
	if product == nil || o.Risk != p.Risk {
		return fmt.Errorf("the chain has no outcome for its risk")
	}
	wantStage, wantPayout := chain.StageRefunded, new(big.Int)
	if o.Status == oracle.StatusOK {
		wantPayout = product.Curve().Payout(o.Value, p.SumInsured)
		wantStage = chain.StageNoPayout
		if wantPayout.Sign() > 0 {
			wantStage = chain.StagePaid
		}
	}
	if p.Stage != wantStage || p.Payout.Cmp(wantPayout) != 0 || p.Status != o.Status || p.Value != o.Value {
		return fmt.Errorf("stage %d, payout %s, status %s, value %d: want stage %d, payout %s, status %s, value %d",
			p.Stage, p.Payout, p.Status, p.Value, wantStage, wantPayout, o.Status, o.Value)
	}
	uri, err := chain.NewBook(d.client, nil).TokenURI(ctx, chain.Finalized, p.ID)
	if err != nil {
		return err
	}
	if svg, err := pictureOf(uri); err != nil || len(svg) == 0 {
		return fmt.Errorf("its token has no picture: %w", err)
	}
	return nil
}

// checkHonest checks, where an operator was lied to, that each payout lies within
// those that the honest operators' own values would give, and that a field on
// which they all agree is decided.
func (d *demo) checkHonest(a *evidence.Agreement) error {
	if d.fault.Lie == 0 {
		return nil
	}
	liars := map[oracle.Address]bool{}
	for i := range d.fault.Lie {
		liars[d.liedTo(i).account.Address()] = true
	}
	product := d.productOf(a.Request.TermsHash)
	for i, o := range a.Report.Outcomes {
		var honest []int32
		for _, r := range a.Reveals {
			if e := r.Estimates[i]; !liars[r.Operator] && e.Status == oracle.StatusOK {
				honest = append(honest, e.Value)
			}
		}
		if err := withinHonest(product, o, honest, len(d.operators)-len(liars)); err != nil {
			return fmt.Errorf("%w: %s on %s: %w", ErrResult, product.Name, d.season.fields[i].Name, err)
		}
	}
	return nil
}

// withinHonest compares an outcome with the values that honest operators found ok;
// all is how many honest operators there are.
func withinHonest(product *product, o oracle.Outcome, honest []int32, all int) error {
	if o.Status != oracle.StatusOK {
		if len(honest) == all && slices.Min(honest) == slices.Max(honest) {
			return fmt.Errorf("it ends %s although every honest operator found %s", o.Status, terms.FormatValue(honest[0]))
		}
		return nil
	}
	if len(honest) == 0 {
		return fmt.Errorf("it ends ok although no honest operator found a value")
	}
	sum := big.NewInt(sumInsured)
	bounds := []*big.Int{product.Curve().Payout(slices.Min(honest), sum), product.Curve().Payout(slices.Max(honest), sum)}
	slices.SortFunc(bounds, (*big.Int).Cmp) // a deficit pays more for less
	if got := product.Curve().Payout(o.Value, sum); got.Cmp(bounds[0]) < 0 || got.Cmp(bounds[1]) > 0 {
		return fmt.Errorf("it pays %s, outside the honest operators' %s to %s", dollars(got), dollars(bounds[0]), dollars(bounds[1]))
	}
	return nil
}

func (d *demo) productOf(id oracle.Hash) *product {
	for i := range d.season.products {
		if d.season.products[i].id == id {
			return &d.season.products[i]
		}
	}
	return nil
}

// table prints what happened to every field.
func (d *demo) table(ctx context.Context) error {
	last, err := d.settledAgreement(ctx, d.requests[len(d.requests)-1])
	if err != nil {
		return err
	}
	switch {
	case d.season.known != nil:
		if err := d.beside(); err != nil {
			return err
		}
	case d.opt.Polygons == 0:
		d.rows(d.policies, d.outcomes, last)
	}
	txs, err := d.client.History(ctx, d.addresses.FromBlock)
	if err != nil {
		return err
	}
	w := tabwriter.NewWriter(d.opt.Out, 4, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\n    TRANSACTION\tREQUEST\tBLOCK\tGAS\tFROM")
	for _, tx := range txs {
		fmt.Fprintf(w, "    %s\t%s\t%d\t%d\t%s\n", tx.Name, decimal(tx.RequestID), tx.Block, tx.Gas, d.nameOf(tx.From))
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if err := d.life(ctx); err != nil {
		return err
	}
	if err := d.outliers(ctx); err != nil {
		return err
	}
	fmt.Fprintln(w, "\n    CONTRACT\tADDRESS")
	for _, c := range d.page.contracts() {
		fmt.Fprintf(w, "    %s\t%s\n", c.Name, c.Address)
	}
	if err := w.Flush(); err != nil {
		return err
	}
	d.say("from settlement request mined to last payout mined: %.2f s", d.settled.Sub(d.mined).Seconds())
	return nil
}

func (d *demo) rows(policies []chain.Policy, outcomes map[oracle.Hash]oracle.Outcome, damage *evidence.Agreement) {
	w := tabwriter.NewWriter(d.opt.Out, 4, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\n    FIELD\tRAIN mm\tPAYS\tDAMAGE [10-90 %]\tOBSERVATIONS\tCLEAR\tSTATUS\tPAYS\tPOLICIES")
	order := make([]int, len(d.season.fields))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(a, b int) int { return strings.Compare(d.season.fields[a].Name, d.season.fields[b].Name) })
	for _, i := range order {
		f := d.season.fields[i]
		var rain, crop chain.Policy
		for _, p := range policies {
			if p.Holder == d.holders[i].Address() && p.Product == d.season.products[0].id {
				rain = p
			} else if p.Holder == d.holders[i].Address() {
				crop = p
			}
		}
		r, o := outcomes[rain.Risk], outcomes[crop.Risk]
		clear := "–"
		if o.Status == oracle.StatusOK {
			clear = fmt.Sprintf("%d %%", o.ClearBps/100)
		}
		seen := ""
		for _, reveal := range damage.Reveals {
			e := reveal.Estimates[i]
			if e.Status == oracle.StatusOK {
				seen += terms.FormatValue(e.Value) + " "
			} else {
				seen += e.Status.String() + " "
			}
		}
		fmt.Fprintf(w, "    %s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t#%d #%d\n", f.Name, terms.FormatValue(r.Value), dollars(rain.Payout),
			interval(o), seen, clear, o.Status, paid(crop), rain.ID, crop.ID)
	}
	_ = w.Flush() // progress; the result is the exit code
	for _, p := range policies {
		if p.Stage == chain.StageRefunded {
			d.say("#%d: %s", p.ID, noticeOf(p, nil, d.season.shown(*d.productOf(p.Product)))) // none of them is a phase of a cover
		}
	}
	d.say("all fields share one AgERA5 weather cell; damage is an estimate by a preview model, not a measured loss")
}

// interval writes an outcome's value and its bounds; without an estimate, a dash.
func interval(o oracle.Outcome) string {
	if o.Status != oracle.StatusOK {
		return "–"
	}
	return fmt.Sprintf("%s [%s-%s]", terms.FormatValue(o.Value), terms.FormatValue(o.Low), terms.FormatValue(o.High))
}

// mostNamed is how many fields a line of the outliers names.
const mostNamed = 16

// outliers names the operators whose answers stood apart from the outcome by
// more than the product's tolerance.
func (d *demo) outliers(ctx context.Context) error {
	for _, id := range d.requests {
		a, err := d.settledAgreement(ctx, id)
		if err != nil {
			return err
		}
		x := d.productOf(a.Request.TermsHash)
		for _, reveal := range a.Reveals {
			var fields []string
			for _, i := range apart(reveal, a.Report.Outcomes, uint32(x.Tolerance)) {
				fields = append(fields, d.season.fields[i].Name)
			}
			if rest := len(fields) - mostNamed; rest > 1 {
				fields = append(fields[:mostNamed], fmt.Sprintf("%d more", rest))
			}
			if len(fields) > 0 {
				d.say("outlier: %s stood apart on %s of %s", d.operators[a.Committee.Index(reveal.Operator)].name, x.Peril, strings.Join(fields, ", "))
			}
		}
	}
	return nil
}

// apart are the places of a page at which an operator's answer differs from an
// ok outcome by more than the product's tolerance, or in its status.
func apart(reveal oracle.Reveal, outcomes []oracle.Outcome, tolerance uint32) (places []uint32) {
	for i, o := range outcomes {
		e := reveal.Estimates[i]
		distance := int64(e.Value) - int64(o.Value)
		if o.Status == oracle.StatusOK && (e.Status != oracle.StatusOK || max(distance, -distance) > int64(tolerance)) {
			places = append(places, uint32(i))
		}
	}
	return places
}

func paid(p chain.Policy) string {
	if p.Stage == chain.StageRefunded {
		return dollars(p.Premium) + " refund"
	}
	return dollars(p.Payout)
}

// dollars writes minor units of a 6-decimal token.
func dollars(n *big.Int) string {
	whole, rest := new(big.Int).QuoRem(n, big.NewInt(1_000_000), new(big.Int))
	return fmt.Sprintf("%s.%02d", whole, rest.Int64()/10_000)
}

func (d *demo) nameOf(account oracle.Address) string {
	for _, o := range d.everyone() {
		if o.sender.Address() == account || o.account.Address() == account {
			return o.name
		}
	}
	if account == d.adminKey.Address() {
		return "insurer"
	}
	for i, key := range d.developers {
		if account == oracle.Address(crypto.PubkeyToAddress(key.PublicKey)) {
			if d.opt.Dispute {
				return "challenger"
			}
			return fmt.Sprintf("developer %d", i+1)
		}
	}
	return account.String()
}

// figures writes one "name value unit" line each.
func (d *demo) figures() error {
	if d.opt.Figures == nil {
		return nil
	}
	suffix := ""
	if d.season.known != nil {
		suffix = fmt.Sprintf("_%d_counties", len(d.season.fields))
	}
	if d.opt.Polygons > 0 {
		suffix = fmt.Sprintf("_%d_polygons", d.opt.Polygons)
	}
	var peak int64
	for _, o := range d.operators {
		peak = max(peak, d.processes.memory(o.name))
	}
	_, err := fmt.Fprintf(d.opt.Figures, "settlement%s %.2f s\nnode_peak_memory%s %.0f MB\nseason%s %.2f s\n",
		suffix, d.settled.Sub(d.mined).Seconds(), suffix, float64(peak)/1e6, suffix, time.Since(d.start).Seconds())
	return err
}
