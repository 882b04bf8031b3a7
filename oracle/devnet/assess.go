package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// stuckAfter is how long a request may wait for a quorum that can no longer come
// before the demo ends with the reason.
const stuckAfter = 20 * time.Second

// monitor asks for the index so far of the last product, which pays nothing.
func (d *demo) monitor(ctx context.Context) error {
	if err := d.ledger.Advance(ctx, d.season.monitor); err != nil {
		return err
	}
	risks, err := d.season.risks(d.season.last())
	if err != nil {
		return err
	}
	book := chain.NewBook(d.client, d.admin)
	before, err := d.market().PoolAt(ctx, chain.Latest)
	if err != nil {
		return err
	}
	from := d.ledger.Head().Number + 1
	id, _, err := book.RequestMonitoring(ctx, d.season.last().id, risks, uint64(d.season.monitorEnd.Unix()))
	if err != nil {
		return err
	}
	d.monitors = append(d.monitors, id)
	d.page.watch(id)
	if err := d.awaitDone(ctx, id, risks); err != nil {
		return err
	}
	if err := d.checkMonitored(ctx, before, from); err != nil {
		return fmt.Errorf("%w: %w", ErrResult, err)
	}
	d.page.note("done", "Monitored", "The policies show the index so far; nothing is paid before the window has ended.")
	return d.finality(ctx)
}

// checkMonitored checks that monitoring, since block from, has redrawn each token
// of the damage product, has touched no other, and has moved no money.
func (d *demo) checkMonitored(ctx context.Context, before chain.PoolState, from uint64) error {
	book := chain.NewBook(d.client, nil)
	policies, err := book.Policies(ctx, chain.Latest)
	if err != nil {
		return err
	}
	redrawn, err := book.Redrawn(ctx, from)
	if err != nil {
		return err
	}
	for _, p := range policies {
		stage, until, times := chain.StageBound, uint64(0), 0
		if p.Product == d.season.last().id {
			stage, until, times = chain.StageMonitored, uint64(d.season.monitorEnd.Unix()), 1
		}
		if p.Stage != stage || p.AssessedUntil != until || redrawn[p.ID] != times || p.Payout.Sign() != 0 {
			return fmt.Errorf("policy %d is %s, assessed until %d, redrawn %d times, paid %s after monitoring: want %s, %d, %d, 0",
				p.ID, p.Stage, p.AssessedUntil, redrawn[p.ID], p.Payout, stage, until, times)
		}
	}
	after, err := d.market().PoolAt(ctx, chain.Latest)
	if err != nil {
		return err
	}
	for i, now := range []*big.Int{after.Capital, after.Locked, after.Unearned, after.Owed} {
		if was := []*big.Int{before.Capital, before.Locked, before.Unearned, before.Owed}[i]; now.Cmp(was) != 0 {
			return fmt.Errorf("monitoring moved money: the pool was %+v and is %+v", before, after)
		}
	}
	return d.conserved(ctx, chain.Latest, after)
}

// settle asks for both products' settlement and waits until every policy of
// every page is settled.
func (d *demo) settle(ctx context.Context) error {
	if err := d.ledger.Advance(ctx, d.season.settle); err != nil {
		return err
	}
	d.sabotageFeeds()
	restore, err := d.silence()
	if err != nil {
		return err
	}
	book := chain.NewBook(d.client, d.admin)
	d.settleFrom = d.ledger.Head().Number + 1
	products := d.season.products
	ids, pages := make([][32]byte, len(products)), make([][]oracle.Hash, len(products))
	err = d.parallel(ctx, len(products), func(ctx context.Context, i int) (err error) {
		if pages[i], err = d.season.risks(products[i]); err != nil {
			return err
		}
		ids[i], _, err = book.RequestSettlement(ctx, products[i].id, pages[i])
		return err
	})
	if err != nil {
		return err
	}
	d.mined, d.requests = time.Now(), ids
	for _, id := range ids {
		d.page.watch(id)
	}
	stop := d.sabotage(ctx, ids[len(ids)-1])
	defer stop()
	if err := restore(ctx, ids); err != nil {
		return err
	}
	for i, id := range ids {
		if err := d.awaitDone(ctx, id, pages[i]); err != nil {
			return err
		}
	}
	d.settled = time.Now()
	d.page.paid(d.settled.Sub(d.mined))
	d.page.note("done", "Settled", "Every policy is paid, closed without payment or refunded.")
	return d.finality(ctx)
}

// awaitDone waits until nothing of a request is pending on chain, or until it is
// certain that a quorum is missing.
func (d *demo) awaitDone(ctx context.Context, id [32]byte, risks []oracle.Hash) error {
	book, hub := chain.NewBook(d.client, nil), chain.NewHub(d.client, nil)
	began := time.Now()
	return poll(ctx, 50*time.Millisecond, func() (bool, error) {
		reported, err := hub.Reported(ctx, id)
		if err != nil {
			return false, err
		}
		if !reported {
			return false, d.stuck(ctx, id, began)
		}
		pending, err := book.Pending(ctx, id, risks)
		if err != nil {
			return false, err
		}
		for _, p := range pending {
			if p {
				return false, nil
			}
		}
		return true, nil
	})
}

// stuck gives the reason when too few nodes are left and those that are say so.
func (d *demo) stuck(ctx context.Context, id [32]byte, began time.Time) error {
	up := 0
	for _, o := range d.operators {
		if d.processes.up(o.name) {
			up++
		}
	}
	if up >= d.committee.Quorum() || time.Since(began) < stuckAfter {
		return nil
	}
	reason := oracle.ReasonNoQuorum
	for _, line := range d.lines(ctx) {
		if line.RequestID == decimal(id) && line.Reason.Code != oracle.ReasonNone {
			reason = line.Reason.Code
		}
	}
	if err := d.accountStuck(ctx); err != nil {
		return err
	}
	return fmt.Errorf("%w: %d of %d operators are left, a quorum is %d: %w", ErrResult, up, d.committee.N(), d.committee.Quorum(), reason)
}

// lines are the requests as the nodes that are up tell them.
func (d *demo) lines(ctx context.Context) (all []api.Line) {
	for _, o := range d.operators {
		var list struct {
			Requests []api.Line `json:"requests"`
		}
		if found, err := d.read(ctx, o, "/v1/requests", &list); err == nil && found {
			all = append(all, list.Requests...)
		}
	}
	return all
}

// agreement asks the nodes for what the committee made of a request's current
// attempt: the first that is complete, or the first at all.
func (d *demo) agreement(ctx context.Context, hash oracle.Hash, attempt uint32) (*evidence.Agreement, error) {
	var best *evidence.Agreement
	for _, o := range d.everyone() {
		var raw json.RawMessage
		found, err := d.read(ctx, o, api.AgreementPath(oracle.Context{RequestHash: hash, Attempt: attempt}), &raw)
		if err != nil || !found {
			continue // it is down, or was away
		}
		var a evidence.Agreement
		if err := json.Unmarshal(raw, &a); err != nil {
			return nil, fmt.Errorf("agreement from %s: %w", o.name, err)
		}
		if len(a.Report.Signatures) > 0 {
			return &a, nil
		}
		if best == nil {
			best = &a
		}
	}
	return best, nil
}

func decimal(id [32]byte) string { return new(big.Int).SetBytes(id[:]).String() }

// outlineOf is the field's outline for the policy's picture: bytes (x right, y
// down) normalised to its bounding box, without coordinates.
func outlineOf(f terms.ParcelRecord) []byte {
	ring := f.Outline[0]
	west, east, south, north := ring[0][0], ring[0][0], ring[0][1], ring[0][1]
	for _, p := range ring {
		west, east, south, north = min(west, p[0]), max(east, p[0]), min(south, p[1]), max(north, p[1])
	}
	const most = 64 // points that the contract takes
	step := (len(ring) + most - 1) / most
	var out []byte
	for i := 0; i < len(ring)-1; i += step {
		out = append(out, byte(255*(ring[i][0]-west)/(east-west)), byte(255*(north-ring[i][1])/(north-south)))
	}
	return out
}
