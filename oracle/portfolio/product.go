package portfolio

import (
	"fmt"
	"math/big"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// Rules are what a product says on chain beside its term sheet.
type Rules struct {
	Zone            string // label of where it insures, for the pool's limits; empty: none
	CoolingOffDays  uint16 // with the day of sale, in UTC; at most 366
	CancelRefundBps uint16 // of the premium, for a later cancellation before the window
	PayByClaim      bool   // whether payments wait in the policy until they are claimed
}

// Limits of the product book, which refuses what is beyond them.
const (
	maxWindow      = 1096 * 24 * time.Hour
	maxAhead       = 1826 * 24 * time.Hour
	maxCoolingOff  = 366
	maxChainName   = 64
	maxChainUnit   = 16
	indexDecimals  = 4
	secondsPerDay  = 86_400
	secondsPerHour = 3600
)

// ZoneID is a zone's label as the chain has it.
func ZoneID(label string) oracle.Hash {
	if label == "" {
		return oracle.Hash{}
	}
	return oracle.Keccak([]byte("sheaf/zone/" + label))
}

// Product is a checked sheet as the product book takes it.
func Product(s terms.Sheet, r Rules) (chain.Product, error) {
	id, err := s.Hash()
	if err != nil {
		return chain.Product{}, err
	}
	model, err := s.ModelDigest()
	if err != nil {
		return chain.Product{}, err
	}
	c := s.Curve()
	out := chain.Product{
		TermsHash: id, ModelDigest: model, WindowStart: uint64(s.Window.Start.Unix()), WindowEnd: uint64(s.Window.End.Unix()),
		SaleCutoff: uint64(s.Sale.Cutoff.Unix()), WaitingPeriod: uint64(s.Sale.WaitingDays) * secondsPerDay,
		SettlementDelay: uint64(s.Window.SettlementDelayHours) * secondsPerHour, SpreadTolerance: uint32(s.Tolerance),
		MinClearBps: s.Data.MinClearBps, PremiumRateBps: s.Premium.RateBps, Name: s.Name, Peril: s.Peril, Unit: s.Unit, IndexDecimals: indexDecimals,
		Zone: ZoneID(r.Zone), CoolingOffDays: r.CoolingOffDays, CancelRefundBps: r.CancelRefundBps, PayByClaim: r.PayByClaim,
		Curve: chain.Curve{
			Kind: uint8(c.Kind), Trigger: c.Trigger, Exit: c.Exit, MinPaymentBps: c.MinPaymentBps, FranchiseBps: c.FranchiseBps,
			DeductibleBps: c.DeductibleBps, CoinsuranceBps: c.CoinsuranceBps, LimitBps: c.LimitBps,
			Knee: c.Knee, KneeShareBps: c.KneeShareBps, Tick: c.Tick,
		},
	}
	if d := s.Dispute; d != nil {
		unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(s.Premium.Decimals)), nil)
		out.DisputeWindow, out.DisputeBondBps = uint32(d.WindowHours)*secondsPerHour, d.BondBps
		out.DisputeFloor = unit.Mul(unit, new(big.Int).SetUint64(uint64(d.Floor)))
	}
	for _, b := range c.Bands {
		out.Curve.Thresholds, out.Curve.ShareBps = append(out.Curve.Thresholds, b.Threshold), append(out.Curve.ShareBps, b.ShareBps)
	}
	return out, nil
}

// Publishable says which limit of the product book a sheet is beyond at a time of
// the chain, naming the field, before a transaction is paid for.
func Publishable(s terms.Sheet, r Rules, now time.Time) error {
	const day = "2 January 2006 15:04 MST"
	switch {
	case !s.Sale.Cutoff.After(now):
		return fmt.Errorf("sale.cutoff %s is not after the chain's time %s", s.Sale.Cutoff.UTC().Format(day), now.UTC().Format(day))
	case s.Window.End.Sub(s.Window.Start) > maxWindow:
		return fmt.Errorf("window: longer than 1096 days")
	case s.Window.End.Sub(now) > maxAhead:
		return fmt.Errorf("window.end %s is more than 1826 days ahead: capital would be locked until then", s.Window.End.UTC().Format(day))
	case len(s.Name) > maxChainName || len(s.Peril) > maxChainName || len(s.Unit) > maxChainUnit:
		return fmt.Errorf("name, peril, unit: want at most %d, %d and %d bytes", maxChainName, maxChainName, maxChainUnit)
	case r.CoolingOffDays > maxCoolingOff || r.CancelRefundBps > 10_000:
		return fmt.Errorf("cooling-off %d days, refund %d bps: want at most %d and 10000", r.CoolingOffDays, r.CancelRefundBps, maxCoolingOff)
	}
	return nil
}

// CancelRefund is what cancelling gives back of a premium: all of it within the
// cooling-off days, counted in UTC with the day of sale, later the product's part,
// rounded down. Times are unix seconds.
func CancelRefund(p chain.Product, premium *big.Int, sold, now uint64) *big.Int {
	back := new(big.Int).Set(premium)
	if now/secondsPerDay >= sold/secondsPerDay+uint64(p.CoolingOffDays) {
		back.Mul(back, big.NewInt(int64(p.CancelRefundBps)))
		back.Quo(back, big.NewInt(10_000))
	}
	return back
}

// Premium is what a sum insured costs, rounded up as the product book does.
func Premium(p chain.Product, sum *big.Int) *big.Int {
	premium := new(big.Int).Mul(sum, big.NewInt(int64(p.PremiumRateBps)))
	return premium.Quo(premium.Add(premium, big.NewInt(9_999)), big.NewInt(10_000))
}
