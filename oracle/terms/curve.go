package terms

import (
	"fmt"
	"math/big"
)

// CurveKind is the shape of a payout curve; numbers are those of the contract.
type CurveKind uint8

// The shapes.
const (
	Linear CurveKind = 1 // proportional between trigger and exit
	Binary CurveKind = 2 // all or nothing at the trigger
	Steps  CurveKind = 3 // shares by band
)

// MaxBands bounds the bands of a Steps curve.
const MaxBands = 16

// wholeBps is one whole in basis points.
const wholeBps = 10_000

// Band is one step of a Steps curve.
type Band struct {
	Threshold int32  // 1e-4 of the index's unit
	ShareBps  uint16 // of the sum insured, 0 … 10000
}

// Curve says how much of the sum insured an index value pays. Exit below
// trigger is deficit (drought), exit above it is excess (rain, damage).
type Curve struct {
	Kind          CurveKind
	Trigger       int32  // payment begins here, 1e-4 of the index's unit
	Exit          int32  // the full loss; never equal to Trigger
	MinPaymentBps uint16 // a triggered policy is paid at least this share
	Bands         []Band // Steps only: ascending thresholds, 1 … MaxBands
}

// Check says which rule the curve breaks, or nil. The rules are the contract's.
func (c Curve) Check() error {
	switch {
	case c.Kind < Linear || c.Kind > Steps:
		return fmt.Errorf("kind %d: want linear, binary or steps", c.Kind)
	case c.Trigger == c.Exit:
		return fmt.Errorf("exit %s is the trigger too: want two values, since their order is the direction", FormatValue(c.Trigger))
	case c.MinPaymentBps > wholeBps:
		return fmt.Errorf("min_payment_bps %d: want at most %d", c.MinPaymentBps, wholeBps)
	case c.Kind != Steps && len(c.Bands) != 0:
		return fmt.Errorf("bands: want none unless the kind is steps")
	case c.Kind == Steps:
		return c.checkBands()
	}
	return nil
}

func (c Curve) checkBands() error {
	n := len(c.Bands)
	if n == 0 || n > MaxBands {
		return fmt.Errorf("bands: %d of them: want 1 to %d", n, MaxBands)
	}
	for i, b := range c.Bands {
		if b.ShareBps > wholeBps {
			return fmt.Errorf("bands[%d].share_bps %d: want at most %d", i, b.ShareBps, wholeBps)
		}
		if i == 0 {
			continue
		}
		before := c.Bands[i-1]
		if b.Threshold <= before.Threshold {
			return fmt.Errorf("bands[%d].threshold %s: want more than that of the band before", i, FormatValue(b.Threshold))
		}
		if c.Excess() && b.ShareBps < before.ShareBps || !c.Excess() && b.ShareBps > before.ShareBps {
			return fmt.Errorf("bands[%d].share_bps %d: a deeper loss pays less", i, b.ShareBps)
		}
	}
	mild, deep := c.Bands[0].Threshold, c.Bands[n-1].Threshold
	if !c.Excess() {
		mild, deep = deep, mild
	}
	if mild != c.Trigger || c.Excess() && deep > c.Exit || !c.Excess() && deep < c.Exit {
		return fmt.Errorf("bands: want the mildest at the trigger %s and none beyond the exit %s", FormatValue(c.Trigger), FormatValue(c.Exit))
	}
	return nil
}

// Excess reports whether larger values are worse.
func (c Curve) Excess() bool { return c.Exit > c.Trigger }

// Triggered reports whether value is at the trigger or beyond it.
func (c Curve) Triggered(value int32) bool {
	if c.Excess() {
		return value >= c.Trigger
	}
	return value <= c.Trigger
}

// Payout is what value pays of sumInsured, in the same minor units, rounded
// down, between zero and sumInsured. The curve has passed Check.
func (c Curve) Payout(value int32, sumInsured *big.Int) *big.Int {
	if !c.Triggered(value) {
		return new(big.Int)
	}
	amount := new(big.Int)
	switch c.Kind {
	case Linear:
		depth, full := distance(value, c.Trigger), distance(c.Exit, c.Trigger)
		amount = share(sumInsured, min(depth, full), full)
	case Binary:
		amount.Set(sumInsured)
	case Steps:
		amount = share(sumInsured, int64(c.bandShare(value)), wholeBps)
	}
	if least := share(sumInsured, int64(c.MinPaymentBps), wholeBps); amount.Cmp(least) < 0 {
		return least
	}
	return amount
}

func (c Curve) bandShare(value int32) (bps uint16) {
	for i := range c.Bands {
		b := c.Bands[i]
		if !c.Excess() {
			b = c.Bands[len(c.Bands)-1-i]
		}
		if c.Excess() && b.Threshold > value || !c.Excess() && b.Threshold < value {
			break
		}
		bps = b.ShareBps
	}
	return bps
}

func distance(a, b int32) int64 {
	d := int64(a) - int64(b)
	return max(d, -d)
}

func share(sum *big.Int, part, whole int64) *big.Int {
	p := new(big.Int).Mul(sum, big.NewInt(part))
	return p.Quo(p, big.NewInt(whole))
}
