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

// Product is a product as ProductBook publishes it. Its id is TermsHash.
type Product struct {
	TermsHash, ModelDigest oracle.Hash
	WindowStart, WindowEnd uint64 // unix seconds
	SaleCutoff             uint64 // unix seconds
	WaitingPeriod          uint64 // seconds between SaleCutoff and WindowStart at least
	SettlementDelay        uint64 // seconds after WindowEnd until settlement may be requested: what the sources need to publish
	SpreadTolerance        uint32 // 1e-4 units
	MinClearBps            uint16
	PremiumRateBps         uint16
	Zone                   oracle.Hash // the pool bounds what is at risk in one
	CoolingOffDays         uint16      // with the day of sale, in UTC: a cancellation within gives the whole premium back
	CancelRefundBps        uint16      // of the premium, for a later cancellation before the window
	PayByClaim             bool        // whether payments wait in the policy until they are claimed
	DisputeWindow          uint32      // seconds after a report in which the floor at stake may be challenged; 0: reports are final
	DisputeBondBps         uint16      // of the sum at stake
	DisputeFloor           *big.Int    // minor units; risks with less at stake are paid at once; nil is zero
	Curve                  Curve
	Name, Peril, Unit      string
	IndexDecimals          uint8
}

// Curve is a payout curve as ProductBook takes it; terms.Curve says what each field means.
type Curve struct {
	Kind           uint8
	Trigger, Exit  int32 // 1e-4 units
	MinPaymentBps  uint16
	FranchiseBps   uint16
	DeductibleBps  uint16
	CoinsuranceBps uint16
	LimitBps       uint16
	Knee           int32 // 1e-4 units
	KneeShareBps   uint16
	Tick           uint32
	Thresholds     []int32  // of bands, ascending
	ShareBps       []uint16 // of bands
}

func (c Curve) bound() (bindings.Curve, error) {
	if len(c.Thresholds) != len(c.ShareBps) {
		return bindings.Curve{}, fmt.Errorf("%d thresholds and %d shares", len(c.Thresholds), len(c.ShareBps))
	}
	out := bindings.Curve{
		Kind: c.Kind, Trigger: c.Trigger, Exit: c.Exit, MinPaymentBps: c.MinPaymentBps, FranchiseBps: c.FranchiseBps,
		DeductibleBps: c.DeductibleBps, CoinsuranceBps: c.CoinsuranceBps, LimitBps: c.LimitBps,
		Knee: c.Knee, KneeShareBps: c.KneeShareBps, Tick: c.Tick,
	}
	for i := range c.Thresholds {
		out.Bands = append(out.Bands, bindings.Band{Threshold: c.Thresholds[i], ShareBps: c.ShareBps[i]})
	}
	return out, nil
}

// fallbackRefund is the only fallback that ProductBook knows: the premium goes back.
const fallbackRefund = 1

// Market is what an insurer and an investor do on chain besides selling: it
// publishes products and brings capital. Addresses are the deployed set's.
type Market struct {
	Client   *Client
	Send     Sender         // nil: only reads
	Models   oracle.Address // ModelRegistry
	Products oracle.Address // ProductBook
	Pool     oracle.Address // RiskPool
}

// RegisterModel makes a model or an index known, as a preview.
func (m Market) RegisterModel(ctx context.Context, digest oracle.Hash, uri string) (*types.Receipt, error) {
	return m.Send.Send(ctx, m.Models, bindings.NewModelRegistry().PackRegister(digest, uri))
}

// ReleaseModel marks a model as released: any registry lets products use it.
func (m Market) ReleaseModel(ctx context.Context, digest oracle.Hash) (*types.Receipt, error) {
	return m.Send.Send(ctx, m.Models, bindings.NewModelRegistry().PackRelease(digest))
}

// Publish puts a product on sale.
func (m Market) Publish(ctx context.Context, p Product) (*types.Receipt, error) {
	curve, err := p.Curve.bound()
	if err != nil {
		return nil, fmt.Errorf("publish product: %w", err)
	}
	floor := p.DisputeFloor
	if floor == nil {
		floor = new(big.Int)
	}
	return m.Send.Send(ctx, m.Products, bindings.NewProductBook().PackPublish(bindings.Product{
		TermsHash: p.TermsHash, ModelDigest: p.ModelDigest, WindowStart: p.WindowStart, WindowEnd: p.WindowEnd,
		SaleCutoff: p.SaleCutoff, WaitingPeriod: p.WaitingPeriod, SettlementDelay: p.SettlementDelay,
		SpreadTolerance: p.SpreadTolerance, MinClearBps: p.MinClearBps,
		FallbackRule: fallbackRefund, PremiumRateBps: p.PremiumRateBps, Curve: curve,
		Zone: p.Zone, CoolingOffDays: p.CoolingOffDays, CancelRefundBps: p.CancelRefundBps, PayByClaim: p.PayByClaim,
		DisputeWindow: p.DisputeWindow, DisputeBondBps: p.DisputeBondBps, DisputeFloor: floor,
		Name: p.Name, Peril: p.Peril, Unit: p.Unit, IndexDecimals: p.IndexDecimals,
	}))
}

// Deposit brings the sender's capital to the pool for an account, in minor units;
// the pool must be allowed to take it.
func (m Market) Deposit(ctx context.Context, amount *big.Int, account oracle.Address) (*types.Receipt, error) {
	return m.Send.Send(ctx, m.Pool, bindings.NewRiskPool().PackDeposit(amount, common.Address(account)))
}

// PoolState is where the pool's money is, in minor units.
type PoolState struct {
	Capital  *big.Int `json:"capital"`  // belongs to the shares
	Locked   *big.Int `json:"locked"`   // for open policies, in full
	Unearned *big.Int `json:"unearned"` // premiums of open policies that may still go back
	Owed     *big.Int `json:"owed"`     // what a token refused to send
}

// PoolAt reads the pool.
func (m Market) PoolAt(ctx context.Context, at Tag) (s PoolState, err error) {
	abi := bindings.NewRiskPool()
	for _, field := range []struct {
		into   **big.Int
		data   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&s.Capital, abi.PackCapital(), abi.UnpackCapital},
		{&s.Locked, abi.PackLocked(), abi.UnpackLocked},
		{&s.Unearned, abi.PackUnearned(), abi.UnpackUnearned},
		{&s.Owed, abi.PackOwed(), abi.UnpackOwed},
	} {
		if *field.into, err = call(ctx, m.Client, at, m.Pool, field.data, field.unpack); err != nil {
			return s, fmt.Errorf("read the pool: %w", err)
		}
	}
	return s, nil
}

// Token is an ERC-20. Mint works on demo tokens only.
type Token struct {
	Client  *Client
	Send    Sender // nil: only reads
	Address oracle.Address
}

// Sender has a call mined, or gathers it for later; a Transactor does the first.
type Sender interface {
	Send(ctx context.Context, to oracle.Address, data []byte) (*types.Receipt, error)
}

// Mint makes demo money.
func (t Token) Mint(ctx context.Context, to oracle.Address, amount *big.Int) (*types.Receipt, error) {
	return t.Send.Send(ctx, t.Address, bindings.NewDemoToken().PackMint(common.Address(to), amount))
}

// Approve lets a spender take up to amount from the sender.
func (t Token) Approve(ctx context.Context, spender oracle.Address, amount *big.Int) (*types.Receipt, error) {
	return t.Send.Send(ctx, t.Address, bindings.NewDemoToken().PackApprove(common.Address(spender), amount))
}

// Balance reads an account, in minor units.
func (t Token) Balance(ctx context.Context, at Tag, account oracle.Address) (*big.Int, error) {
	abi := bindings.NewDemoToken()
	return call(ctx, t.Client, at, t.Address, abi.PackBalanceOf(common.Address(account)), abi.UnpackBalanceOf)
}

// Allowance reads how much a spender may take from an account, in minor units.
func (t Token) Allowance(ctx context.Context, at Tag, account, spender oracle.Address) (*big.Int, error) {
	abi := bindings.NewDemoToken()
	return call(ctx, t.Client, at, t.Address, abi.PackAllowance(common.Address(account), common.Address(spender)), abi.UnpackAllowance)
}

// Unit reads the token's short name and the digits after its decimal point.
func (t Token) Unit(ctx context.Context, at Tag) (symbol string, decimals uint8, err error) {
	abi := bindings.NewDemoToken()
	if symbol, err = call(ctx, t.Client, at, t.Address, abi.PackSymbol(), abi.UnpackSymbol); err != nil {
		return "", 0, fmt.Errorf("read the token's symbol: %w", err)
	}
	if decimals, err = call(ctx, t.Client, at, t.Address, abi.PackDecimals(), abi.UnpackDecimals); err != nil {
		return "", 0, fmt.Errorf("read the token's decimals: %w", err)
	}
	return symbol, decimals, nil
}
