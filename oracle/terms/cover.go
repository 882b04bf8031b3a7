package terms

import "math/big"

// Aggregate is what the phases of one cover are paid: each what it is due, in the
// order in which they close, and all together at most the sum insured. A premium
// given back counts like a payout. It is the rule of the contract (PhaseLedger.sol).
// No argument is changed; sum and dues must not be negative.
func Aggregate(sum *big.Int, dues ...*big.Int) []*big.Int {
	left, paid := new(big.Int).Set(sum), make([]*big.Int, len(dues))
	for i, due := range dues {
		paid[i] = new(big.Int).Set(due)
		if due.Cmp(left) > 0 {
			paid[i].Set(left)
		}
		left.Sub(left, paid[i])
	}
	return paid
}
