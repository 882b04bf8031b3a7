package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Cover is what the policies of several phases share: terms.Aggregate says how.
type Cover struct {
	ID      uint64      `json:"id"`      // number of its first policy
	Product oracle.Hash `json:"product"` // of its first phase, under which the pool locks the sum
	Left    *big.Int    `json:"left"`    // what the open phases may be paid together, minor units
	Open    int         `json:"open"`    // phases that are open
}

// SellCover sells a policy for each product, 2 to 8 of them, on one parcel with one
// sum insured, which the policies share; it returns their numbers, by product. The
// sender needs the seller's role and pays the premiums, which the policy book must
// be allowed to take. Without a holder the policies wait for the claim key.
func (d Deed) SellCover(ctx context.Context, send Sender, products []oracle.Hash, parcelHash oracle.Hash, holder, claimKey oracle.Address, sum *big.Int) ([]uint64, *types.Receipt, error) {
	data, err := CoverCall(products, parcelHash, holder, claimKey, sum)
	if err != nil {
		return nil, nil, err
	}
	mined, err := send.Send(ctx, d.Contract, data)
	if err != nil {
		return nil, mined, err
	}
	ids, err := CoverIn(mined, d.Contract)
	return ids, mined, err
}

// CoverIn are the numbers of the policies that a mined sale of a cover made, by phase.
func CoverIn(mined *types.Receipt, rights oracle.Address) ([]uint64, error) {
	sold, err := logOf(mined, rights, bindings.NewPolicyRights().UnpackCoverSoldEvent)
	if err != nil {
		return nil, err
	}
	ids := make([]uint64, len(sold.PolicyIds))
	for i, id := range sold.PolicyIds {
		ids[i] = id.Uint64()
	}
	return ids, nil
}

// CoverCall is what SellCover would send.
func CoverCall(products []oracle.Hash, parcelHash oracle.Hash, holder, claimKey oracle.Address, sum *big.Int) (data []byte, err error) {
	abi := bindings.NewPolicyRights()
	if holder.IsZero() {
		data, err = abi.TryPackSellPhasesFor(wordsFor(products), parcelHash, common.Address(claimKey), sum)
	} else {
		data, err = abi.TryPackSellPhases(wordsFor(products), parcelHash, common.Address(holder), sum)
	}
	if err != nil {
		return nil, fmt.Errorf("encode sale of a cover: %w", err)
	}
	return data, nil
}

// CoverOf reads the cover of a policy; false if the policy is no phase of one.
func (d Deed) CoverOf(ctx context.Context, at Tag, policy uint64) (Cover, bool, error) {
	abi := bindings.NewPolicyRights()
	found, err := call(ctx, d.Client, at, d.Contract, abi.PackCoverOf(new(big.Int).SetUint64(policy)), abi.UnpackCoverOf)
	if err != nil {
		return Cover{}, false, fmt.Errorf("read the cover of policy %d: %w", policy, err)
	}
	c, ok := coverOf(found)
	return c, ok, nil
}

func coverOf(found bindings.PolicyRightsCoverOfOutput) (Cover, bool) {
	if found.CoverId.Sign() == 0 {
		return Cover{}, false
	}
	c := found.Cover
	return Cover{ID: found.CoverId.Uint64(), Product: c.ProductId, Left: c.Left, Open: int(c.Open)}, true
}

// Phase is a policy that shares its sum insured with the others of a cover.
type Phase struct {
	Cover Cover
	Paid  *big.Int // what it was paid when it closed, also of its premium, minor units; 0 while it is open
}

// Phases are the phases among some policies, by number; a policy that is not among
// them is alone, with a sum insured of its own.
type Phases map[uint64]Phase

// Phases reads which of some policies are phases, with their covers.
func (d Deed) Phases(ctx context.Context, at Tag, policies []Policy) (Phases, error) {
	abi := bindings.NewPolicyRights()
	inputs := make([][]byte, len(policies))
	for i, p := range policies {
		inputs[i] = abi.PackCoverOf(new(big.Int).SetUint64(p.ID))
	}
	found, err := callEach(ctx, d.Client, at, d.Contract, inputs, abi.UnpackCoverOf)
	if err != nil {
		return nil, fmt.Errorf("read the covers of policies: %w", err)
	}
	phases, ids := Phases{}, []uint64(nil)
	inputs = inputs[:0]
	for i, p := range policies {
		if c, ok := coverOf(found[i]); ok {
			phases[p.ID], ids = Phase{Cover: c}, append(ids, p.ID)
			inputs = append(inputs, abi.PackPaidOf(new(big.Int).SetUint64(p.ID)))
		}
	}
	paid, err := callEach(ctx, d.Client, at, d.Contract, inputs, abi.UnpackPaidOf)
	if err != nil {
		return nil, fmt.Errorf("read what phases were paid: %w", err)
	}
	for i, id := range ids {
		phases[id] = Phase{Cover: phases[id].Cover, Paid: paid[i]}
	}
	return phases, nil
}

// Insured is the sum insured of some policies, minor units: of each that is alone,
// and of each cover once, however many of its phases are among them.
func (ps Phases) Insured(policies []Policy) *big.Int {
	return ps.sum(policies, func(p Policy) *big.Int { return p.SumInsured })
}

// AtRisk is the most that some policies may still be paid, minor units: the sum
// insured of each open one that is alone, and what each cover with an open phase
// among them has left. Of all policies of a book it is what the pool has locked.
func (ps Phases) AtRisk(policies []Policy) *big.Int {
	return ps.sum(policies, func(p Policy) *big.Int {
		if phase, shared := ps[p.ID]; shared && p.Open() {
			return phase.Cover.Left
		}
		if !p.Open() {
			return nil
		}
		return p.SumInsured
	})
}

// Unearned are the premiums of open policies that may still go back, minor units: not
// those of phases whose cover has nothing left, which the pool has earned. Of all
// policies of a book it is what the pool has not earned.
func (ps Phases) Unearned(policies []Policy) *big.Int {
	total := new(big.Int)
	for _, p := range policies {
		if phase, shared := ps[p.ID]; p.Open() && (!shared || phase.Cover.Left.Sign() > 0) {
			total.Add(total, p.Premium)
		}
	}
	return total
}

// Refund is what was given back of the premium of a policy that could not be decided,
// minor units: all of it, but to a phase no more than its cover had left. 0 at every other stage.
func (ps Phases) Refund(p Policy) *big.Int {
	phase, shared := ps[p.ID]
	switch {
	case p.Stage != StageRefunded:
		return new(big.Int)
	case shared:
		return phase.Paid
	}
	return p.Premium
}

// sum adds up what policies count for, of each cover that of its first phase that counts.
func (ps Phases) sum(policies []Policy, of func(Policy) *big.Int) *big.Int {
	total, counted := new(big.Int), map[uint64]bool{}
	for _, p := range policies {
		amount, phase := of(p), ps[p.ID]
		if amount == nil || counted[phase.Cover.ID] {
			continue
		}
		total.Add(total, amount)
		counted[phase.Cover.ID] = phase.Cover.ID != 0 // a policy that is alone has none
	}
	return total
}
