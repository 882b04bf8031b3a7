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

	Tick     CurveKind = 4 // a fixed amount for each unit beyond the trigger
	TwoSlope CurveKind = 5 // proportional in two pieces that meet at the knee
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

// wholeTick is one whole of a tick.
const wholeTick = 1_000_000_000

// Curve says how much of the sum insured an index value pays. Exit below
// trigger is deficit (drought), exit above it is excess (rain, damage). Shares
// are of the sum insured in basis points unless a field says otherwise.
type Curve struct {
	Kind           CurveKind
	Trigger        int32  // payment begins here, 1e-4 of the index's unit
	Exit           int32  // nothing more is paid beyond it; never equal to Trigger
	MinPaymentBps  uint16 // a triggered policy is paid at least this share
	FranchiseBps   uint16 // a loss below it is not paid, one at it or above is paid whole
	DeductibleBps  uint16 // the part of every loss that is not paid; below 10,000
	CoinsuranceBps uint16 // the holder's own share of what is left; below 10,000
	LimitBps       uint16 // the most that is paid; 0 is no such limit
	Knee           int32  // TwoSlope only: where the second slope begins, between Trigger and Exit
	KneeShareBps   uint16 // TwoSlope only: the loss at the knee
	Tick           uint32 // Tick only: loss per 1e-4 of the index's unit, 1e-9 of the sum insured
	Bands          []Band // Steps only: ascending thresholds, 1 … MaxBands
}

// Check says which rule the curve breaks, or nil. The rules are the contract's.
func (c Curve) Check() error {
	switch {
	case c.Kind < Linear || c.Kind > TwoSlope:
		return fmt.Errorf("kind %d: want linear, binary, steps, tick or two_slope", c.Kind)
	case c.Trigger == c.Exit:
		return fmt.Errorf("exit %s is the trigger too: want two values, since their order is the direction", FormatValue(c.Trigger))
	case c.Kind != Steps && len(c.Bands) != 0:
		return fmt.Errorf("bands: want none unless the kind is steps")
	case (c.Kind == Tick) != (c.Tick != 0):
		return fmt.Errorf("tick %d: want one of kind tick alone, and at least 1", c.Tick)
	case c.Kind != TwoSlope && (c.Knee != 0 || c.KneeShareBps != 0):
		return fmt.Errorf("knee: want none unless the kind is two_slope")
	case c.Kind == TwoSlope && !c.between(c.Knee):
		return fmt.Errorf("knee %s: want a value strictly between trigger and exit", FormatValue(c.Knee))
	}
	if err := c.checkModifiers(); err != nil || c.Kind != Steps {
		return err
	}
	return c.checkBands()
}

// modified reports whether something is taken off what the shape alone would pay.
func (c Curve) modified() bool {
	return c.FranchiseBps|c.DeductibleBps|c.CoinsuranceBps|c.LimitBps != 0
}

// between reports whether value lies strictly between trigger and exit.
func (c Curve) between(value int32) bool {
	return min(c.Trigger, c.Exit) < value && value < max(c.Trigger, c.Exit)
}

func (c Curve) checkModifiers() error {
	for _, m := range []struct {
		name  string
		value uint16
		most  uint16
	}{
		{"min_payment_bps", c.MinPaymentBps, wholeBps},
		{"franchise_bps", c.FranchiseBps, wholeBps},
		{"deductible_bps", c.DeductibleBps, wholeBps - 1},
		{"coinsurance_bps", c.CoinsuranceBps, wholeBps - 1},
		{"limit_bps", c.LimitBps, wholeBps},
		{"knee_share_bps", c.KneeShareBps, wholeBps},
	} {
		if m.value > m.most {
			return fmt.Errorf("%s %d: want at most %d", m.name, m.value, m.most)
		}
	}
	if c.MinPaymentBps != 0 && (c.FranchiseBps != 0 || c.DeductibleBps != 0) {
		return fmt.Errorf("min_payment_bps %d: a minimum payment contradicts a franchise or a deductible", c.MinPaymentBps)
	}
	if c.LimitBps != 0 && c.MinPaymentBps > c.LimitBps {
		return fmt.Errorf("min_payment_bps %d: want at most limit_bps %d", c.MinPaymentBps, c.LimitBps)
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
	amount := c.loss(value, sumInsured)
	franchise := new(big.Int).Mul(sumInsured, big.NewInt(int64(c.FranchiseBps)))
	if new(big.Int).Mul(amount, big.NewInt(wholeBps)).Cmp(franchise) < 0 {
		amount.SetInt64(0)
	}
	own := new(big.Int).Mul(sumInsured, big.NewInt(int64(c.DeductibleBps)))
	own.Quo(own.Add(own, big.NewInt(wholeBps-1)), big.NewInt(wholeBps))
	amount = larger(amount.Sub(amount, own), new(big.Int))
	amount = share(amount, wholeBps-int64(c.CoinsuranceBps), wholeBps)
	amount = larger(amount, share(sumInsured, int64(c.MinPaymentBps), wholeBps))
	if most := share(sumInsured, int64(c.LimitBps), wholeBps); c.LimitBps != 0 && amount.Cmp(most) > 0 {
		return most
	}
	return amount
}

// loss is what a triggered value costs before any modifier, at most sumInsured.
func (c Curve) loss(value int32, sumInsured *big.Int) *big.Int {
	full := distance(c.Exit, c.Trigger)
	depth := min(distance(value, c.Trigger), full)
	switch c.Kind {
	case Linear:
		return share(sumInsured, depth, full)
	case Steps:
		return share(sumInsured, int64(c.bandShare(value)), wholeBps)
	case Tick:
		// depth and tick are below 2^32, so their product needs more than an int64.
		amount := new(big.Int).Mul(sumInsured, big.NewInt(depth))
		amount = share(amount, int64(c.Tick), wholeTick)
		if amount.Cmp(sumInsured) > 0 {
			amount.Set(sumInsured)
		}
		return amount
	case TwoSlope:
		knee, s := distance(c.Knee, c.Trigger), int64(c.KneeShareBps)
		if depth <= knee {
			return share(sumInsured, s*depth, wholeBps*knee)
		}
		rest := full - knee
		return share(sumInsured, s*rest+(wholeBps-s)*(depth-knee), wholeBps*rest)
	}
	return new(big.Int).Set(sumInsured)
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
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
