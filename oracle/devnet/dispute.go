package devnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// challenges are when reports of a season with a jury may be challenged: a field
// with one policy has just the floor at stake.
var challenges = terms.Dispute{WindowHours: 24, BondBps: 1000, Floor: sumInsured / 1_000_000}

// open has the season sell its first product alone, with reports open to challenge.
func (s *season) open(d terms.Dispute) (err error) {
	p := s.products[0]
	p.Dispute = &d
	if err := p.Check(); err != nil {
		return err
	}
	p.id, err = p.Hash()
	s.products, s.monitor = []product{p}, time.Time{}
	return err
}

// trial is a settlement request, one field of which is challenged.
//
//	first report ─▶ challenge ─▶ second report ─▶ ruled: upheld | rejected
//	                    └─▶ nobody answers ─▶ deadline ─▶ as if not challenged
type trial struct {
	title  string
	places []int // its fields; the first is challenged
	first  [32]byte
	second [32]byte
	risk   oracle.Hash // of the challenged field
	was    oracle.Outcome
	found  oracle.Outcome // by the jury; zero if it answered nothing
	fee    *big.Int       // what the challenge cost, minor units
	bond   *big.Int
	ends   chain.ChallengeState
}

// docket are the trials of a season, and where they are heard.
type docket struct {
	false, true, lost *trial // by what is challenged: a false report, a true one, one that no juror answers
	court             chain.Disputes
	challenger        *chain.Transactor
}

func (k *docket) all() []*trial { return []*trial{k.false, k.true, k.lost} }

// playDisputes is a season in which a product's reports are challenged before they
// are paid. Each step goes the way of production: nodes report, rule and settle, the
// challenger's account sends what a challenger would.
func (d *demo) playDisputes(ctx context.Context) error {
	for _, step := range append(
		d.beginning(),
		part{"fund the challenger", d.fundDevelopers},
		part{"sell policies", d.sell},
		part{"report the rain, on four fields half of it", d.reportTrials},
		part{"challenge a false report and a true one", d.challengeAnswered},
		part{"kill the jury and challenge once more", d.challengeUnanswered},
		part{"let every window and deadline pass", d.passDeadlines},
		part{"read everything back from the chain", d.checkDisputes},
	) {
		if err := d.step(ctx, step.title, step.do); err != nil {
			return err
		}
	}
	return d.verdicts(ctx)
}

// reportTrials has every field reported in three requests: of the first the whole
// committee is shown half the rain.
func (d *demo) reportTrials(ctx context.Context) error {
	if err := d.ledger.Advance(ctx, d.season.settle); err != nil {
		return err
	}
	d.settleFrom = d.ledger.Head().Number + 1
	third := len(d.season.fields) / 3
	d.false = &trial{title: "half the rain", ends: chain.ChallengeUpheld}
	d.true = &trial{title: "the rain", ends: chain.ChallengeRejected}
	d.lost = &trial{title: "the rain", ends: chain.ChallengeNone}
	for i := range d.season.fields {
		t := d.all()[min(i/third, 2)]
		t.places = append(t.places, i)
	}
	if err := errors.Join(d.order(ctx, d.true), d.order(ctx, d.lost)); err != nil {
		return err
	}
	if err := errors.Join(d.awaitReported(ctx, d.true.first), d.awaitReported(ctx, d.lost.first)); err != nil {
		return err
	}
	for _, o := range d.operators {
		if _, err := d.feeds.Inject(recorded.Injection{Kind: recorded.KindRain, Factor: 0.5, View: o.name}); err != nil {
			return err
		}
	}
	d.page.note("warning", "Tampered feeds", "Every operator of the committee is shown half the rain. The jury is not.")
	if err := errors.Join(d.order(ctx, d.false), d.awaitReported(ctx, d.false.first)); err != nil {
		return err
	}
	return d.finality(ctx)
}

// order requests the settlement of a trial's fields.
func (d *demo) order(ctx context.Context, t *trial) error {
	all, err := d.season.risks(d.season.products[0])
	if err != nil {
		return err
	}
	risks := make([]oracle.Hash, len(t.places))
	for i, place := range t.places {
		risks[i] = all[place]
	}
	t.risk = risks[0]
	if t.first, _, err = chain.NewBook(d.client, d.admin).RequestSettlement(ctx, d.season.products[0].id, risks); err != nil {
		return err
	}
	d.requests = append(d.requests, t.first)
	d.page.watch(t.first)
	return nil
}

func (d *demo) awaitReported(ctx context.Context, id [32]byte) error {
	hub := chain.NewHub(d.client, nil)
	return poll(ctx, 50*time.Millisecond, func() (bool, error) { return hub.Reported(ctx, id) })
}

// challengeAnswered challenges a field of the false report and one of a true one
// while the jury is there, and waits until nodes have ruled on both and paid what
// was corrected.
func (d *demo) challengeAnswered(ctx context.Context) error {
	var err error
	if d.court, err = chain.NewBook(d.client, nil).Disputes(ctx); err != nil {
		return err
	}
	d.challenger = d.transactor(keys.NewSigner(d.developers[0]))
	if err := d.nothingPaid(ctx); err != nil {
		return err
	}
	if err := errors.Join(d.challenge(ctx, d.false), d.challenge(ctx, d.true)); err != nil {
		return err
	}
	for _, t := range []*trial{d.false, d.true} {
		if err := d.awaitRuling(ctx, t); err != nil {
			return err
		}
	}
	return d.awaitClosed(ctx, func(p chain.Policy) bool { return p.Risk == d.false.risk })
}

// nothingPaid checks that reports are not paid while they may be challenged.
func (d *demo) nothingPaid(ctx context.Context) error {
	policies, err := chain.NewBook(d.client, nil).Policies(ctx, chain.Latest)
	if err != nil {
		return err
	}
	for _, p := range policies {
		if !p.Open() {
			return fmt.Errorf("%w: policy %d is %s while its report may be challenged", ErrResult, p.ID, p.Stage)
		}
	}
	return nil
}

// challenge disputes the first field of a trial, with a proof made of what a node
// gives out of the report.
func (d *demo) challenge(ctx context.Context, t *trial) error {
	a, err := d.settledAgreement(ctx, t.first)
	if err != nil {
		return err
	}
	t.was = a.Report.Outcomes[0]
	tree, err := oracle.OutcomeTree(a.Report.Outcomes)
	if err != nil {
		return err
	}
	proof, err := tree.Prove([]int{0})
	if err != nil {
		return err
	}
	fee, bonds, err := d.court.Cost(ctx, chain.Latest, d.season.products[0].id, t.first, []oracle.Hash{t.risk})
	if err != nil {
		return err
	}
	t.fee, t.bond = fee, bonds[0]
	purse := chain.Token{Client: d.client, Send: d.challenger, Address: d.at(d.addresses.PayoutToken)}
	if _, err := purse.Approve(ctx, d.court.Contract, new(big.Int).Add(t.fee, t.bond)); err != nil {
		return err
	}
	mined, err := d.court.Challenge(ctx, d.challenger, t.first, a.Report.Outcomes[:1], proof)
	if err != nil {
		return err
	}
	if t.second, err = d.court.OpenedIn(mined); err != nil {
		return err
	}
	field := d.season.fields[t.places[0]].Name
	d.say("%s of request %s is challenged with a bond of %s: request %s", field, decimal(t.first), dollars(t.bond), decimal(t.second))
	d.page.note("warning", "Report challenged", fmt.Sprintf("%s was found to have %s; a bond of %s says otherwise.", field, figure(t.was.Value, d.season.products[0].Unit), dollars(t.bond)))
	return nil
}

// awaitRuling waits until nodes have had a challenge ruled on, and reads what the
// jury found from its nodes.
func (d *demo) awaitRuling(ctx context.Context, t *trial) error {
	state := chain.ChallengeOpen
	err := poll(ctx, 50*time.Millisecond, func() (bool, error) {
		found, err := d.court.Challenges(ctx, chain.Finalized, t.first, []oracle.Hash{t.risk})
		if err != nil {
			return false, err
		}
		state = found[0].State
		return state == chain.ChallengeUpheld || state == chain.ChallengeRejected, nil
	})
	if err != nil {
		return err
	}
	if state != t.ends {
		return fmt.Errorf("%w: the challenge of %s, of which request %s reported %s, is %s: want %s", ErrResult, d.season.fields[t.places[0]].Name, decimal(t.first), t.title, state, t.ends)
	}
	a, err := d.settledAgreement(ctx, t.second)
	if err != nil {
		return err
	}
	if err := d.ofTheJury(a); err != nil {
		return err
	}
	t.found = a.Report.Outcomes[0]
	d.page.note("done", "Challenge ruled on", fmt.Sprintf("The jury found %s: the challenge is %s.", figure(t.found.Value, d.season.products[0].Unit), state))
	return nil
}

// ofTheJury checks that a dispute was answered by jurors alone.
func (d *demo) ofTheJury(a *evidence.Agreement) error {
	for _, o := range d.operators {
		if a.Committee.Index(o.account.Address()) >= 0 {
			return fmt.Errorf("%w: %s answered a challenge of its own committee's report", ErrResult, o.name)
		}
	}
	return nil
}

// awaitClosed waits until no policy of those named is open on the finalized chain.
func (d *demo) awaitClosed(ctx context.Context, of func(chain.Policy) bool) error {
	book := chain.NewBook(d.client, nil)
	return poll(ctx, 50*time.Millisecond, func() (bool, error) {
		policies, err := book.Policies(ctx, chain.Finalized)
		if err != nil {
			return false, err
		}
		for _, p := range policies {
			if of(p) && p.Open() {
				return false, nil
			}
		}
		return true, nil
	})
}

// challengeUnanswered kills the whole jury and challenges another field.
func (d *demo) challengeUnanswered(ctx context.Context) error {
	for _, o := range d.jury {
		if err := d.processes.kill(o.name); err != nil {
			return err
		}
	}
	return d.challenge(ctx, d.lost)
}

// passDeadlines sets the clock to the hard deadline of the dispute that nobody
// answered. By then nodes settle whatever a window or that challenge held, and fail
// the dispute's request; the challenger takes its bonds and that fee back.
func (d *demo) passDeadlines(ctx context.Context) error {
	dispute, known, err := d.court.Of(ctx, chain.Latest, d.lost.second)
	if err != nil || !known {
		return errors.Join(err, fmt.Errorf("the chain knows no dispute %s", decimal(d.lost.second)))
	}
	if err := d.ledger.Advance(ctx, time.Unix(int64(dispute.Deadline), 0)); err != nil { //nolint:gosec // a time of the chain
		return err
	}
	if err := d.awaitClosed(ctx, func(chain.Policy) bool { return true }); err != nil {
		return err
	}
	hub := chain.NewHub(d.client, nil)
	err = poll(ctx, 50*time.Millisecond, func() (bool, error) {
		state, err := hub.State(ctx, chain.Latest, d.lost.second)
		return state == chain.StateFailed, err
	})
	if err != nil {
		return err
	}
	if _, err := d.court.Close(ctx, d.challenger, d.lost.second, []oracle.Hash{d.lost.risk}); err != nil {
		return err
	}
	if _, err := d.court.ReturnFee(ctx, d.challenger, d.lost.second); err != nil {
		return err
	}
	if _, err := d.court.Claim(ctx, d.challenger, d.challenger.Address()); err != nil {
		return err
	}
	return d.finality(ctx)
}

// checkDisputes reads back who settled each field, every payment, every bond and
// fee, and holds the chain's books against each other.
func (d *demo) checkDisputes(ctx context.Context) error {
	if d.true.found != withPlace(d.true.was, d.true.found) || d.false.found.Value != d.true.found.Value {
		return fmt.Errorf("%w: the jury found %+v and %+v, a true report %+v", ErrResult, d.false.found, d.true.found, d.true.was)
	}
	d.outcomes = map[oracle.Hash]oracle.Outcome{}
	for _, t := range d.all() {
		a, err := d.settledAgreement(ctx, t.first)
		if err != nil {
			return err
		}
		for _, o := range a.Report.Outcomes {
			d.outcomes[o.Risk] = o
		}
	}
	d.outcomes[d.false.risk] = d.false.found
	var err error
	if d.policies, err = chain.NewBook(d.client, nil).Policies(ctx, chain.Finalized); err != nil {
		return err
	}
	for _, p := range d.policies {
		if err := d.checkPolicy(ctx, p, d.outcomes[p.Risk]); err != nil {
			return fmt.Errorf("%w: policy %d: %w", ErrResult, p.ID, err)
		}
	}
	if err := errors.Join(d.checkMoney(ctx, d.policies), d.checkBonds(ctx)); err != nil {
		return fmt.Errorf("%w: %w", ErrResult, err)
	}
	d.page.complete()
	return d.reconcile(ctx)
}

// withPlace is an outcome at another's place in its page.
func withPlace(o, at oracle.Outcome) oracle.Outcome {
	o.Index = at.Index
	return o
}

// checkBonds checks who has each bond and fee: of a challenge that was upheld or not
// answered the challenger, of one that was rejected the treasury; fees are spent
// where a jury answered.
func (d *demo) checkBonds(ctx context.Context) error {
	want := big.NewInt(developerFunds)
	for _, spent := range []*big.Int{d.false.fee, d.true.fee, d.true.bond} {
		want.Sub(want, spent)
	}
	own := oracle.Address(crypto.PubkeyToAddress(d.developers[0].PublicKey))
	purse, err := d.token().Balance(ctx, chain.Finalized, own)
	if err != nil {
		return err
	}
	kept, err2 := d.court.Credit(ctx, chain.Finalized, d.adminKey.Address()) // the treasury
	held, err3 := d.token().Balance(ctx, chain.Finalized, d.court.Contract)
	if err := errors.Join(err2, err3); err != nil {
		return err
	}
	if purse.Cmp(want) != 0 || kept.Cmp(d.true.bond) != 0 || held.Cmp(d.true.bond) != 0 {
		return fmt.Errorf("the challenger has %s, the treasury may claim %s of %s that the disputes hold: want %s, %s and %s",
			dollars(purse), dollars(kept), dollars(held), dollars(want), dollars(d.true.bond), dollars(d.true.bond))
	}
	found, err := d.court.Challenges(ctx, chain.Finalized, d.lost.first, []oracle.Hash{d.lost.risk})
	if err == nil && found[0].State != d.lost.ends {
		err = fmt.Errorf("the challenge that nobody answered is %s: want %s", found[0].State, d.lost.ends)
	}
	return err
}

// reconcile holds the books of the policies against each other as an insurer does.
func (d *demo) reconcile(ctx context.Context) error {
	client, set, err := chain.ConnectBook(ctx, d.ledger.HTTPURL(), d.at(d.addresses.Policies))
	if err != nil {
		return err
	}
	defer client.Close()
	books, err := portfolio.ReadLedger(ctx, client, set, d.addresses.FromBlock)
	if err != nil {
		return err
	}
	if err := books.Reconcile(); err != nil {
		return fmt.Errorf("%w: %w", ErrResult, err)
	}
	d.say("the books reconcile with policies, events, token and pool at finalized block %d", books.Movements.Until.Number)
	return nil
}

// verdicts prints what became of every field.
func (d *demo) verdicts(ctx context.Context) error {
	w := tabwriter.NewWriter(d.opt.Out, 4, 0, 2, ' ', 0)
	fmt.Fprintln(w, "\n    FIELD\tREQUEST\tREPORTED mm\tCHALLENGE\tJURY mm\tBOND\tPAYS\tPOLICY")
	for _, t := range d.all() {
		a, err := d.settledAgreement(ctx, t.first)
		if err != nil {
			return err
		}
		for i, o := range a.Report.Outcomes {
			challenge, jury, bond := "–", "–", "–"
			if o.Risk == t.risk {
				challenge, bond = t.ends.String(), dollars(t.bond)+map[chain.ChallengeState]string{chain.ChallengeRejected: " lost"}[t.ends]
				if jury = terms.FormatValue(t.found.Value); t.found.Status == 0 {
					challenge, jury = "not answered", "–"
				}
			}
			p := d.policyOf(o.Risk)
			fmt.Fprintf(w, "    %s\t%s\t%s\t%s\t%s\t%s\t%s\t#%d\n", d.season.fields[t.places[i]].Name, decimal(t.first), terms.FormatValue(o.Value), challenge, jury, bond, paid(p), p.ID)
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	d.say("what is challenged is assessed anew by operators of a jury; what nobody challenges in its window is paid as reported")
	return nil
}

func (d *demo) policyOf(risk oracle.Hash) (found chain.Policy) {
	for _, p := range d.policies {
		if p.Risk == risk {
			found = p
		}
	}
	return found
}
