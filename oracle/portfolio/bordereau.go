package portfolio

import (
	"bytes"
	"context"
	"encoding/csv"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Ledger is what the chain holds of policies at one block, told by five of its parts:
// the policies' state, their covers, the book's events, the token's events and the pool.
type Ledger struct {
	Policies  []chain.Policy // all, in order of their numbers
	Phases    chain.Phases   // of all policies, those that share a sum insured
	Movements chain.Movements
	Pool      chain.PoolState
	Currency  string
	Names     map[oracle.Hash]terms.ParcelRecord // by parcel hash, from the insurer's files; may be empty
}

// ReadLedger reads all of it at one finalized block, from the block on in which the
// contracts stand. Currency and names are the caller's.
func ReadLedger(ctx context.Context, client *chain.Client, set chain.Set, from uint64) (l Ledger, err error) {
	book := chain.NewBook(client, nil)
	if l.Movements, err = book.Movements(ctx, set, from); err != nil {
		return l, err
	}
	at := chain.Tag(l.Movements.Until.Number) //nolint:gosec // a block's number
	if l.Policies, err = book.Policies(ctx, at); err != nil {
		return l, err
	}
	if l.Phases, err = (chain.Deed{Client: client, Contract: set.Rights}).Phases(ctx, at, l.Policies); err != nil {
		return l, err
	}
	l.Pool, err = chain.Market{Client: client, Pool: set.Pool}.PoolAt(ctx, at)
	return l, err
}

// MismatchError says where two of the chain's accounts differ.
type MismatchError struct{ Differences []string }

// Error lists the first ten differences.
func (e *MismatchError) Error() string {
	text := strings.Join(e.Differences[:min(len(e.Differences), 10)], "; ")
	if more := len(e.Differences) - 10; more > 0 {
		text += fmt.Sprintf("; and %d more", more)
	}
	return fmt.Sprintf("the bordereaux do not reconcile with the chain: %d differences: %s", len(e.Differences), text)
}

// Totals are sums over policies, minor units.
type Totals struct {
	Nameless   int    `json:"nameless,omitempty"` // policies whose parcel no file of the insurer's holds, where there are files
	Policies   int    `json:"policies"`
	SumInsured string `json:"sum_insured"` // of a cover once
	Premiums   string `json:"premiums"`
	Payouts    string `json:"payouts"`
	Returned   string `json:"premiums_returned"` // refunds and cancellations
	Claimable  string `json:"claimable"`         // of payouts and refunds, not yet taken
	Open       int    `json:"open"`
	AtRisk     string `json:"at_risk"` // sum insured of open policies; of a cover what it has left, once
	Block      uint64 `json:"block"`
}

// Reconcile holds the five accounts against each other, to the last minor unit:
// every policy against the events of its sale and its end, every cover against its
// phases, every transaction's premiums and payments against what the token moved,
// open sums and premiums against what the pool has locked and not earned. Any
// difference is a *MismatchError.
func (l Ledger) Reconcile() error {
	r := reconciler{Ledger: l, ends: map[uint64]chain.Closing{}}
	r.sales()
	r.closings()
	r.covers()
	r.money()
	r.pool()
	if len(r.found) > 0 {
		return &MismatchError{r.found}
	}
	return nil
}

type reconciler struct {
	Ledger
	ends  map[uint64]chain.Closing
	found []string
}

func (r *reconciler) differ(format string, args ...any) {
	r.found = append(r.found, fmt.Sprintf(format, args...))
}

// sales compares each policy with the event of its sale.
func (r *reconciler) sales() {
	if len(r.Movements.Sales) != len(r.Policies) {
		r.differ("the book holds %d policies and told of %d sales", len(r.Policies), len(r.Movements.Sales))
		return
	}
	for i, p := range r.Policies {
		s := r.Movements.Sales[i]
		if s.Policy != p.ID || s.Product != p.Product || s.ParcelHash != p.ParcelHash || s.SumInsured.Cmp(p.SumInsured) != 0 || s.Premium.Cmp(p.Premium) != 0 {
			r.differ("policy %d: sum %s and premium %s in the book, %s and %s at its sale", p.ID, p.SumInsured, p.Premium, s.SumInsured, s.Premium)
		}
	}
}

// closings compares each policy's end with its event.
func (r *reconciler) closings() {
	for _, c := range r.Movements.Closings {
		if _, twice := r.ends[c.Policy]; twice {
			r.differ("policy %d ended twice", c.Policy)
		}
		r.ends[c.Policy] = c
	}
	for _, p := range r.Policies {
		c, ended := r.ends[p.ID]
		if p.Open() == ended {
			r.differ("policy %d is %s, and its end was told: %t", p.ID, p.Stage, ended)
			continue
		}
		if !ended {
			continue
		}
		kind, amount, most := "settled", p.Payout, p.SumInsured
		switch p.Stage {
		case chain.StageRefunded:
			kind, amount, most = "refunded", p.Premium, p.Premium
		case chain.StageCancelled:
			kind, amount, most = "cancelled", c.Amount, p.Premium
		}
		if phase, shared := r.Phases[p.ID]; shared {
			if p.Stage == chain.StageRefunded {
				amount = c.Amount // its cover may have had less left than its premium
			}
			if c.Amount.Cmp(phase.Paid) != 0 {
				r.differ("policy %d: %s by its event, and the rights say it was paid %s", p.ID, c.Amount, phase.Paid)
			}
		}
		if c.Kind != kind || c.Amount.Cmp(amount) != 0 || c.Amount.Cmp(most) > 0 {
			r.differ("policy %d is %s for %s in the book, %s for %s by its event", p.ID, p.Stage, amount, c.Kind, c.Amount)
		}
	}
}

// covers compares each cover with its phases: those that are open, and that what
// they were paid and what is left are the sum insured.
func (r *reconciler) covers() {
	type told struct {
		open int
		paid *big.Int
	}
	all := map[uint64]*told{}
	var first []chain.Policy // phase of each cover
	for _, p := range r.Policies {
		phase, shared := r.Phases[p.ID]
		if !shared {
			continue
		}
		c := all[phase.Cover.ID]
		if c == nil {
			c = &told{paid: new(big.Int)}
			all[phase.Cover.ID] = c
			first = append(first, p)
		}
		c.paid.Add(c.paid, phase.Paid)
		if p.Open() {
			c.open++
		}
	}
	for _, p := range first {
		cover := r.Phases[p.ID].Cover
		c, left := all[cover.ID], new(big.Int)
		if c.open > 0 {
			left.Sub(p.SumInsured, c.paid)
		}
		if c.open != cover.Open {
			r.differ("cover %d: %d of its phases are open in the rights, %d in the book", cover.ID, cover.Open, c.open)
		}
		if left.Cmp(cover.Left) != 0 || c.paid.Cmp(p.SumInsured) > 0 {
			r.differ("cover %d: its phases were paid %s of %s, and %s is left", cover.ID, c.paid, p.SumInsured, cover.Left)
		}
	}
}

// money compares what the book told of each transaction with what the token moved.
func (r *reconciler) money() {
	for _, m := range r.Movements.ByTx {
		if m.In.Cmp(m.MovedIn) != 0 && m.In.Sign() != 0 {
			r.differ("transaction %s: premiums of %s, and the token moved %s to the pool", m.Tx, m.In, m.MovedIn)
		}
		if m.Out.Cmp(m.Moved) != 0 {
			r.differ("transaction %s: payments of %s, and the token moved %s from the pool", m.Tx, m.Out, m.Moved)
		}
	}
}

// pool compares open policies with what the pool has locked, not earned and owes.
func (r *reconciler) pool() {
	waiting := new(big.Int)
	for _, p := range r.Policies {
		waiting.Add(waiting, p.Claimable)
	}
	if locked := r.Phases.AtRisk(r.Policies); locked.Cmp(r.Pool.Locked) != 0 {
		r.differ("open policies insure %s, and the pool has locked %s", locked, r.Pool.Locked)
	}
	if unearned := r.Phases.Unearned(r.Policies); unearned.Cmp(r.Pool.Unearned) != 0 {
		r.differ("open policies may be given %s of their premiums back, and the pool has %s unearned", unearned, r.Pool.Unearned)
	}
	if waiting.Cmp(r.Pool.Owed) > 0 {
		r.differ("%s waits in policies, and the pool owes %s", waiting, r.Pool.Owed)
	}
}

// Of sums policies up: those of one product, or of all where product is zero.
func (l Ledger) Of(product oracle.Hash) Totals {
	sums := [4]*big.Int{}
	for i := range sums {
		sums[i] = new(big.Int)
	}
	t := Totals{Block: l.Movements.Until.Number}
	var of []chain.Policy
	returned := l.returned()
	for _, p := range l.Policies {
		if !product.IsZero() && p.Product != product {
			continue
		}
		of = append(of, p)
		back := returned[p.ID]
		if back == nil {
			back = new(big.Int)
		}
		for i, amount := range []*big.Int{p.Premium, p.Payout, back, p.Claimable} {
			sums[i].Add(sums[i], amount)
		}
		if p.Open() {
			t.Open++
		}
	}
	t.Policies, t.SumInsured, t.AtRisk = len(of), l.Phases.Insured(of).String(), l.Phases.AtRisk(of).String()
	t.Premiums, t.Payouts, t.Returned, t.Claimable = sums[0].String(), sums[1].String(), sums[2].String(), sums[3].String()
	return t
}

// returned is what was given back of a policy's premium, by policy.
func (l Ledger) returned() map[uint64]*big.Int {
	back := map[uint64]*big.Int{}
	for _, c := range l.Movements.Closings {
		if c.Kind != "settled" {
			back[c.Policy] = c.Amount
		}
	}
	return back
}

// cover is the number of a policy's cover; empty for one that is alone.
func (l Ledger) cover(policy uint64) string {
	phase, shared := l.Phases[policy]
	if !shared {
		return ""
	}
	return id(phase.Cover.ID)
}

// Premiums is the premium bordereau: a row for each policy of the product (zero:
// of all), amounts in minor units. Rows with one cover share its sum insured.
func (l Ledger) Premiums(product oracle.Hash) ([]byte, error) {
	rows := [][]string{{
		"policy", "product", "parcel_hash", "name", "crop", "holder", "payer", "sold_at", "block", "transaction", "currency",
		"sum_insured_minor", "premium_minor", "premium_returned_minor", "stage", "cover",
	}}
	returned := l.returned()
	for i, p := range l.Policies {
		if !product.IsZero() && p.Product != product {
			continue
		}
		s, name := l.Movements.Sales[i], l.Names[p.ParcelHash]
		rows = append(rows, []string{
			id(p.ID), p.Product.String(), p.ParcelHash.String(), cell(name.Name), cell(name.Crop), p.Holder.String(), s.Payer.String(), moment(s.Time), id(s.Block), s.Tx.String(),
			cell(l.Currency), p.SumInsured.String(), p.Premium.String(), text(returned[p.ID]), p.Stage.String(), l.cover(p.ID),
		})
	}
	return table(rows)
}

// Nameless counts the policies of the product (zero: of all) whose parcel the
// insurer's files do not hold.
func (l Ledger) Nameless(product oracle.Hash) (n int) {
	for _, p := range l.Policies {
		if _, known := l.Names[p.ParcelHash]; !known && (product.IsZero() || p.Product == product) {
			n++
		}
	}
	return n
}

// Claims is the claims bordereau: a row for each policy of the product (zero: of
// all) that has ended, amounts in minor units.
func (l Ledger) Claims(product oracle.Hash) ([]byte, error) {
	rows := [][]string{{
		"policy", "product", "parcel_hash", "name", "crop", "holder", "closed_at", "block", "transaction", "request", "stage", "status", "index",
		"currency", "sum_insured_minor", "payout_minor", "premium_returned_minor", "claimable_minor", "cover",
	}}
	of := make(map[uint64]chain.Policy, len(l.Policies))
	for _, p := range l.Policies {
		of[p.ID] = p
	}
	for _, c := range l.Movements.Closings {
		p := of[c.Policy]
		if !product.IsZero() && p.Product != product {
			continue
		}
		name, status, index, request, payout, back := l.Names[p.ParcelHash], "", "", "", c.Amount, new(big.Int)
		if c.Kind != "settled" {
			payout, back = back, payout
		}
		if c.Request != nil {
			request, status = c.Request.String(), StatusWord(p.Status)
		}
		if c.Kind == "settled" {
			index = terms.FormatValue(p.Value)
		}
		rows = append(rows, []string{
			id(p.ID), p.Product.String(), p.ParcelHash.String(), cell(name.Name), cell(name.Crop), p.Holder.String(), moment(c.Time), id(c.Block), c.Tx.String(),
			request, p.Stage.String(), status, index, cell(l.Currency), p.SumInsured.String(), payout.String(), back.String(), p.Claimable.String(), l.cover(p.ID),
		})
	}
	return table(rows)
}

// StatusWord is the status of a policy's newest outcome: none before the first,
// expired for a risk that nobody settled in time.
func StatusWord(s oracle.Status) string {
	switch s {
	case oracle.StatusInvalid:
		return "none"
	case StatusExpired:
		return "expired"
	}
	return s.String()
}

// StatusExpired is the status of a risk that nobody settled in time.
const StatusExpired oracle.Status = 6

func id(n uint64) string { return strconv.FormatUint(n, 10) }

func moment(at uint64) string { return time.Unix(int64(at), 0).UTC().Format(time.RFC3339) } //nolint:gosec // a time of the chain

func text(n *big.Int) string {
	if n == nil {
		return "0"
	}
	return n.String()
}

// cell is a text that somebody else chose, for a table that is opened as a
// spreadsheet: on one line, and with an apostrophe before what would be a formula.
func cell(text string) string {
	text = oneLine(text)
	if text != "" && strings.ContainsRune("=+-@", rune(text[0])) {
		return "'" + text
	}
	return text
}

// oneLine is a text on one line without what moves the words around it: controls,
// and marks of direction. Joiners, which names of some scripts need, stay.
func oneLine(text string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		if unicode.In(r, unicode.Cc, unicode.Zl, unicode.Zp, unicode.Bidi_Control) {
			return ' '
		}
		return r
	}, text))
}

func table(rows [][]string) ([]byte, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.WriteAll(rows); err != nil {
		return nil, fmt.Errorf("write bordereau: %w", err)
	}
	return b.Bytes(), nil
}
