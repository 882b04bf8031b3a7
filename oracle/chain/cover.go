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
	if found.CoverId.Sign() == 0 {
		return Cover{}, false, nil
	}
	c := found.Cover
	return Cover{ID: found.CoverId.Uint64(), Product: c.ProductId, Left: c.Left, Open: int(c.Open)}, true, nil
}
