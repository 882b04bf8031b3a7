package portfolio

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

// Unsold lists the places of the plan that Run would sell, or says why it would not
// begin. It sends and writes nothing; the folder need not be there.
func (i *Issuer) Unsold(ctx context.Context) ([]int, error) {
	j := &journal{signed: map[int]chain.Signed{}, mined: map[int]entry{}}
	b, err := os.ReadFile(filepath.Join(i.Dir, planFile))
	if errors.Is(err, fs.ErrNotExist) {
		return i.open(ctx, j)
	}
	if err == nil {
		_, err = resume(i.Dir, b, i.Plan)
	}
	if err != nil {
		return nil, err
	}
	path := filepath.Join(i.Dir, journalFile)
	if b, err = os.ReadFile(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("read journal: %w", err)
	}
	if _, err := j.parse(path, b); err != nil {
		return nil, err
	}
	return i.open(ctx, j)
}

// open lists the places of the plan that are to be sold at the head. Where the
// journal has a mined sale it is sold, whatever its holder has done with it since.
// Where others have sold, the row's own policy has to be among theirs: that a parcel
// has policies does not say who is insured, and for how much.
func (i *Issuer) open(ctx context.Context, j *journal) (places []int, err error) {
	risks := i.Plan.Risks()
	counts, err := i.Book.Sold(ctx, chain.Latest, risks)
	if err != nil {
		return nil, err
	}
	var doubtful []int
	for place, n := range counts {
		if _, ours := j.mined[place]; n != 0 && !ours {
			doubtful = append(doubtful, place)
		}
	}
	sold, err := i.insured(ctx, j, doubtful, risks)
	if err != nil {
		return nil, err
	}
	for place, n := range counts {
		if is, asked := sold[place]; n == 0 || asked && !is {
			places = append(places, place)
		}
	}
	return places, nil
}

// insured says of places whose parcels have policies whether one of them is the
// row's: for its sum, and sold to its holder or claim key or theirs by now. One that
// was cancelled is only where the journal has signed the sale, and a crash kept its
// end from being written down. Where all were cancelled nobody is insured; any other
// policy is an error that names the row.
func (i *Issuer) insured(ctx context.Context, j *journal, places []int, risks []oracle.Hash) (map[int]bool, error) {
	sold := make(map[int]bool, len(places))
	if len(places) == 0 {
		return sold, nil
	}
	asked := make([]oracle.Hash, len(places))
	for n, place := range places {
		asked[n] = risks[place]
	}
	policies, err := i.Book.PoliciesOn(ctx, chain.Latest, asked)
	if err != nil {
		return nil, err
	}
	keys, err := i.claimKeys(ctx, policies)
	if err != nil {
		return nil, err
	}
	var others []uint64 // asked for their first owners, which takes a search of events
	for n, place := range places {
		sold[place] = slices.ContainsFunc(policies[n], func(p chain.Policy) bool { return i.fills(j, place, p, p.Holder, keys[p.ID]) })
		for _, p := range policies[n] {
			if !sold[place] {
				others = append(others, p.ID)
			}
		}
	}
	firstHolders, firstKeys, err := i.Book.FirstOwners(ctx, others)
	if err != nil {
		return nil, err
	}
	for n, place := range places {
		sold[place] = sold[place] || slices.ContainsFunc(policies[n], func(p chain.Policy) bool { return i.fills(j, place, p, firstHolders[p.ID], firstKeys[p.ID]) })
		at := slices.IndexFunc(policies[n], func(p chain.Policy) bool { return p.Stage != chain.StageCancelled })
		if !sold[place] && at >= 0 {
			row, p := i.Plan.Policies[place], policies[n][at]
			return nil, fmt.Errorf("row %d (%s): the parcel has policy %d of %s minor units for %s already, and the row wants %s for %s: take the row out, or have that policy cancelled",
				row.Line, row.Name, p.ID, p.SumInsured, owner(p.Holder, keys[p.ID]), row.Sum(), owner(row.Holder, row.ClaimKey))
		}
	}
	return sold, nil
}

// fills reports whether a policy that is or was its holder's or claim key's is a row's.
func (i *Issuer) fills(j *journal, place int, p chain.Policy, holder, key oracle.Address) bool {
	row := i.Plan.Policies[place]
	_, signed := j.signed[place]
	return owner(row.Holder, row.ClaimKey) == owner(holder, key) && p.SumInsured.Cmp(row.Sum()) == 0 && (p.Stage != chain.StageCancelled || signed)
}

// claimKeys are the keys of the policies that wait for one, by number.
func (i *Issuer) claimKeys(ctx context.Context, policies [][]chain.Policy) (map[uint64]oracle.Address, error) {
	deed, err := i.Book.Deed(ctx)
	if err != nil {
		return nil, err
	}
	var waiting []uint64
	for _, list := range policies {
		for _, p := range list {
			if p.Holder == deed.Contract {
				waiting = append(waiting, p.ID)
			}
		}
	}
	found, err := deed.ClaimKeys(ctx, chain.Latest, waiting)
	if err != nil {
		return nil, err
	}
	keys := make(map[uint64]oracle.Address, len(waiting))
	for n, id := range waiting {
		keys[id] = found[n]
	}
	return keys, nil
}

// owner says whom a policy belongs to: its holder, or whoever has the claim key.
func owner(holder, key oracle.Address) string {
	if !key.IsZero() {
		return "the claim key " + key.String()
	}
	return holder.String()
}
