package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

var nopLog = zap.NewNop()

// ModelStatus is where a model stands in the registry.
type ModelStatus uint8

// The statuses; numbers are those of the contract.
const (
	ModelUnknown    ModelStatus = 0
	ModelPreview    ModelStatus = 1
	ModelReleased   ModelStatus = 2
	ModelDeprecated ModelStatus = 3
)

// String is the word used in messages.
func (s ModelStatus) String() string {
	names := [...]string{"unknown", "preview", "released", "deprecated"}
	if int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("status %d", uint8(s))
}

// ModelAt reads where a model stands, and whether products may use it.
func (m Market) ModelAt(ctx context.Context, at Tag, digest oracle.Hash) (status ModelStatus, usable bool, err error) {
	abi := bindings.NewModelRegistry()
	s, err := call(ctx, m.Client, at, m.Models, abi.PackStatusOf(digest), abi.UnpackStatusOf)
	if err != nil {
		return 0, false, fmt.Errorf("read model %s: %w", digest, err)
	}
	if usable, err = call(ctx, m.Client, at, m.Models, abi.PackUsable(digest), abi.UnpackUsable); err != nil {
		return 0, false, fmt.Errorf("read model %s: %w", digest, err)
	}
	return ModelStatus(s), usable, nil
}

// ProductAt reads a product; false if there is none of this id.
func (m Market) ProductAt(ctx context.Context, at Tag, id oracle.Hash) (Product, bool, error) {
	abi := bindings.NewProductBook()
	p, err := call(ctx, m.Client, at, m.Products, abi.PackProduct(id), abi.UnpackProduct)
	if refused(err, "ProductUnknown") {
		return Product{}, false, nil
	}
	if err != nil {
		return Product{}, false, fmt.Errorf("read product %s: %w", id, err)
	}
	return productOf(p), true, nil
}

// Offer is what a product costs and until when.
type Offer struct {
	Premium    *big.Int    // minor units, rounded up as the contract does
	SaleCutoff uint64      // last second of the sale, unix time
	Retired    bool        // the sale ended before that
	Zone       oracle.Hash // see Product.Zone
}

// OfferAt reads what a sum insured costs.
func (m Market) OfferAt(ctx context.Context, at Tag, id oracle.Hash, sum *big.Int) (Offer, error) {
	abi := bindings.NewProductBook()
	data, err := abi.TryPackQuote(id, sum)
	if err != nil {
		return Offer{}, fmt.Errorf("encode quote: %w", err)
	}
	q, err := call(ctx, m.Client, at, m.Products, data, abi.UnpackQuote)
	if err != nil {
		return Offer{}, fmt.Errorf("read the price of product %s: %w", id, err)
	}
	return Offer{Premium: q.Premium, SaleCutoff: q.SaleCutoff, Retired: q.Retired, Zone: q.Zone}, nil
}

// Retire ends the sale of a product.
func (m Market) Retire(ctx context.Context, send Sender, id oracle.Hash) (*types.Receipt, error) {
	return send.Send(ctx, m.Products, bindings.NewProductBook().PackRetire(id))
}

// Room is what may still be insured, in minor units.
type Room struct {
	Capacity     *big.Int // capital that is neither locked nor waiting to leave
	ProductLimit *big.Int // most that the product may have at risk
	ProductUsed  *big.Int
	ZoneLimit    *big.Int // most that its zone may have at risk
	ZoneUsed     *big.Int
}

// RoomAt reads what the pool may still insure for a product in a zone.
func (m Market) RoomAt(ctx context.Context, at Tag, product, zone oracle.Hash) (r Room, err error) {
	abi := bindings.NewRiskPool()
	for _, field := range []struct {
		into   **big.Int
		data   []byte
		unpack func([]byte) (*big.Int, error)
	}{
		{&r.Capacity, abi.PackCapacity(), abi.UnpackCapacity},
		{&r.ProductLimit, abi.PackProductLimit(product), abi.UnpackProductLimit},
		{&r.ProductUsed, abi.PackLockedBy(product), abi.UnpackLockedBy},
		{&r.ZoneLimit, abi.PackZoneLimit(zone), abi.UnpackZoneLimit},
		{&r.ZoneUsed, abi.PackLockedIn(zone), abi.UnpackLockedIn},
	} {
		if *field.into, err = call(ctx, m.Client, at, m.Pool, field.data, field.unpack); err != nil {
			return r, fmt.Errorf("read the pool: %w", err)
		}
	}
	return r, nil
}

func productOf(p bindings.Product) Product {
	out := Product{
		TermsHash: p.TermsHash, ModelDigest: p.ModelDigest, WindowStart: p.WindowStart, WindowEnd: p.WindowEnd, SaleCutoff: p.SaleCutoff,
		WaitingPeriod: p.WaitingPeriod, SettlementDelay: p.SettlementDelay, SpreadTolerance: p.SpreadTolerance, MinClearBps: p.MinClearBps,
		PremiumRateBps: p.PremiumRateBps, Zone: p.Zone, CoolingOffDays: p.CoolingOffDays, CancelRefundBps: p.CancelRefundBps,
		PayByClaim: p.PayByClaim, DisputeWindow: p.DisputeWindow, DisputeBondBps: p.DisputeBondBps, DisputeFloor: p.DisputeFloor, Name: p.Name, Peril: p.Peril, Unit: p.Unit, IndexDecimals: p.IndexDecimals,
		Curve: Curve{
			Kind: p.Curve.Kind, Trigger: p.Curve.Trigger, Exit: p.Curve.Exit, MinPaymentBps: p.Curve.MinPaymentBps, FranchiseBps: p.Curve.FranchiseBps,
			DeductibleBps: p.Curve.DeductibleBps, CoinsuranceBps: p.Curve.CoinsuranceBps, LimitBps: p.Curve.LimitBps,
			Knee: p.Curve.Knee, KneeShareBps: p.Curve.KneeShareBps, Tick: p.Curve.Tick,
		},
	}
	for _, b := range p.Curve.Bands {
		out.Curve.Thresholds, out.Curve.ShareBps = append(out.Curve.Thresholds, b.Threshold), append(out.Curve.ShareBps, b.ShareBps)
	}
	return out
}

// Rights says who stands behind a policy besides its owner; zero addresses are nobody.
type Rights struct {
	Beneficiary oracle.Address `json:"beneficiary"` // who is paid in the owner's place
	NamedBy     oracle.Address `json:"named_by"`    // the owner that named it: a later owner is not bound
	Creditor    oracle.Address `json:"creditor"`    // who is paid first
	Lien        *big.Int       `json:"lien"`        // what the creditor may still take, minor units
	ClaimKey    oracle.Address `json:"claim_key"`   // key that may claim a policy that nobody holds yet
}

// Deed is PolicyRights: what owners give away of their policies.
type Deed struct {
	Client   *Client
	Contract oracle.Address
}

// Of reads who stands behind a policy.
func (d Deed) Of(ctx context.Context, at Tag, policy uint64) (Rights, error) {
	abi := bindings.NewPolicyRights()
	r, err := call(ctx, d.Client, at, d.Contract, abi.PackRightsOf(new(big.Int).SetUint64(policy)), abi.UnpackRightsOf)
	if err != nil {
		return Rights{}, fmt.Errorf("read the rights of policy %d: %w", policy, err)
	}
	return Rights{
		Beneficiary: oracle.Address(r.Beneficiary), NamedBy: oracle.Address(r.NamedBy), Creditor: oracle.Address(r.Creditor),
		Lien: r.Lien, ClaimKey: oracle.Address(r.ClaimKey),
	}, nil
}

// ClaimKeys reads the key that each policy waits for; zero where somebody holds it.
func (d Deed) ClaimKeys(ctx context.Context, at Tag, policies []uint64) ([]oracle.Address, error) {
	abi := bindings.NewPolicyRights()
	inputs := make([][]byte, len(policies))
	for i, id := range policies {
		inputs[i] = abi.PackRightsOf(new(big.Int).SetUint64(id))
	}
	rights, err := callEach(ctx, d.Client, at, d.Contract, inputs, abi.UnpackRightsOf)
	if err != nil {
		return nil, fmt.Errorf("read the claim keys of policies: %w", err)
	}
	keys := make([]oracle.Address, len(rights))
	for i, r := range rights {
		keys[i] = oracle.Address(r.ClaimKey)
	}
	return keys, nil
}

// SetBeneficiary names who is paid in the owner's place; zero is the owner again.
func (d Deed) SetBeneficiary(ctx context.Context, send Sender, policy uint64, beneficiary oracle.Address) (*types.Receipt, error) {
	return send.Send(ctx, d.Contract, bindings.NewPolicyRights().PackSetBeneficiary(new(big.Int).SetUint64(policy), common.Address(beneficiary)))
}

// GrantLien lets a creditor be paid first, up to an amount in minor units.
func (d Deed) GrantLien(ctx context.Context, send Sender, policy uint64, creditor oracle.Address, amount *big.Int) (*types.Receipt, error) {
	data, err := bindings.NewPolicyRights().TryPackGrantLien(new(big.Int).SetUint64(policy), common.Address(creditor), amount)
	if err != nil {
		return nil, fmt.Errorf("encode lien: %w", err)
	}
	return send.Send(ctx, d.Contract, data)
}

// LowerLien lowers a lien; zero releases it. The creditor alone may.
func (d Deed) LowerLien(ctx context.Context, send Sender, policy uint64, amount *big.Int) (*types.Receipt, error) {
	data, err := bindings.NewPolicyRights().TryPackLowerLien(new(big.Int).SetUint64(policy), amount)
	if err != nil {
		return nil, fmt.Errorf("encode lien: %w", err)
	}
	return send.Send(ctx, d.Contract, data)
}

// Policy reads one policy; false if none has this number.
func (b *Book) Policy(ctx context.Context, at Tag, id uint64) (Policy, bool, error) {
	v, err := call(ctx, b.client, at, b.client.cfg.Policies, b.abi.PackPolicyOf(new(big.Int).SetUint64(id)), b.abi.UnpackPolicyOf)
	if refused(err, "PolicyUnknown") {
		return Policy{}, false, nil
	}
	if err != nil {
		return Policy{}, false, fmt.Errorf("read policy %d: %w", id, err)
	}
	return policyOf(id, v), true, nil
}

// Sold says for each risk how many policies it has.
func (b *Book) Sold(ctx context.Context, at Tag, risks []oracle.Hash) ([]int, error) {
	states, err := b.risks(ctx, at, risks)
	if err != nil {
		return nil, err
	}
	counts := make([]int, len(states))
	for i, s := range states {
		counts[i] = int(s.PolicyCount)
	}
	return counts, nil
}

// PoliciesOn reads the policies of each risk, newest first.
func (b *Book) PoliciesOn(ctx context.Context, at Tag, risks []oracle.Hash) ([][]Policy, error) {
	inputs := make([][]byte, len(risks))
	for i, risk := range risks {
		inputs[i] = b.abi.PackPoliciesOfRisk(risk)
	}
	lists, err := callEach(ctx, b.client, at, b.client.cfg.Policies, inputs, b.abi.UnpackPoliciesOfRisk)
	if err != nil {
		return nil, fmt.Errorf("read the policies of risks: %w", err)
	}
	inputs = inputs[:0]
	for _, list := range lists {
		for _, id := range list {
			inputs = append(inputs, b.abi.PackPolicyOf(id))
		}
	}
	views, err := callEach(ctx, b.client, at, b.client.cfg.Policies, inputs, b.abi.UnpackPolicyOf)
	if err != nil {
		return nil, fmt.Errorf("read the policies of risks: %w", err)
	}
	policies := make([][]Policy, len(lists))
	for i, list := range lists {
		for n, id := range list {
			policies[i] = append(policies[i], policyOf(id.Uint64(), views[n]))
		}
		views = views[len(list):]
	}
	return policies, nil
}

// Deed is the contract that keeps the rights in the book's policies.
func (b *Book) Deed(ctx context.Context) (Deed, error) {
	at, err := call(ctx, b.client, Latest, b.client.cfg.Policies, b.abi.PackRIGHTS(), b.abi.UnpackRIGHTS)
	if err != nil {
		return Deed{}, fmt.Errorf("read the policy book's rights: %w", err)
	}
	return Deed{Client: b.client, Contract: oracle.Address(at)}, nil
}

// PoliciesOf reads the numbers of the policies of a risk, newest first.
func (b *Book) PoliciesOf(ctx context.Context, at Tag, risk oracle.Hash) ([]uint64, error) {
	list, err := call(ctx, b.client, at, b.client.cfg.Policies, b.abi.PackPoliciesOfRisk(risk), b.abi.UnpackPoliciesOfRisk)
	if err != nil {
		return nil, fmt.Errorf("read the policies of risk %s: %w", risk, err)
	}
	ids := make([]uint64, len(list))
	for i, id := range list {
		ids[i] = id.Uint64()
	}
	return ids, nil
}

// SoldOn reads the day of a policy's sale from its event, as unix seconds.
func (b *Book) SoldOn(ctx context.Context, id uint64) (uint64, error) {
	logs, err := b.client.logs(ctx, 0, nil, []common.Address{common.Address(b.client.cfg.Policies)},
		[][]common.Hash{{b.abi.GetABI().Events["PolicySold"].ID}, {common.BigToHash(new(big.Int).SetUint64(id))}})
	if err != nil {
		return 0, err
	}
	if len(logs) != 1 {
		return 0, fmt.Errorf("policy %d: the chain has %d events of its sale, want 1", id, len(logs))
	}
	block, err := b.client.blockWithHash(ctx, logs[0].BlockHash)
	return block.Time, err
}

// FirstOwners reads from the events of their sales to whom policies were sold, by
// number: a holder, or the key that each waited for.
func (b *Book) FirstOwners(ctx context.Context, policies []uint64) (holders, keys map[uint64]oracle.Address, err error) {
	holders, keys = map[uint64]oracle.Address{}, map[uint64]oracle.Address{}
	if len(policies) == 0 {
		return holders, keys, nil
	}
	deed, err := b.Deed(ctx)
	if err != nil {
		return nil, nil, err
	}
	rights, numbers := bindings.NewPolicyRights(), make([]common.Hash, len(policies))
	for i, id := range policies {
		numbers[i] = common.BigToHash(new(big.Int).SetUint64(id))
	}
	events := []common.Hash{b.abi.GetABI().Events["PolicySold"].ID, rights.GetABI().Events["PolicyHeld"].ID}
	for part := range slices.Chunk(numbers, maxBatch) {
		logs, err := b.client.logs(ctx, 0, nil, []common.Address{common.Address(b.client.cfg.Policies), common.Address(deed.Contract)}, [][]common.Hash{events, part})
		if err != nil {
			return nil, nil, err
		}
		for i := range logs {
			if sold, err := b.abi.UnpackPolicySoldEvent(&logs[i]); err == nil {
				holders[sold.PolicyId.Uint64()] = oracle.Address(sold.Holder)
			} else if held, err := rights.UnpackPolicyHeldEvent(&logs[i]); err == nil {
				keys[held.PolicyId.Uint64()] = oracle.Address(held.ClaimKey)
			} else {
				return nil, nil, fmt.Errorf("read a sale's event in %s: %w", logs[i].TxHash, err)
			}
		}
	}
	return holders, keys, nil
}

// SaleCall is what Sell would send; without a holder, the claim key gets the policy.
func (b *Book) SaleCall(product, parcelHash oracle.Hash, holder, claimKey oracle.Address, sum *big.Int) ([]byte, error) {
	var data []byte
	var err error
	if holder.IsZero() {
		data, err = b.abi.TryPackSellFor(product, parcelHash, common.Address(claimKey), sum)
	} else {
		data, err = b.abi.TryPackSell(product, parcelHash, common.Address(holder), sum, nil)
	}
	if err != nil {
		return nil, fmt.Errorf("encode sale: %w", err)
	}
	return data, nil
}

// Cancel ends a policy before its window; its owner alone may.
func (b *Book) Cancel(ctx context.Context, send Sender, id uint64, to oracle.Address) (*types.Receipt, error) {
	return send.Send(ctx, b.client.cfg.Policies, b.abi.PackCancel(new(big.Int).SetUint64(id), common.Address(to)))
}

// Transfer gives a policy to another owner; its owner alone may.
func (b *Book) Transfer(ctx context.Context, send Sender, id uint64, from, to oracle.Address) (*types.Receipt, error) {
	return send.Send(ctx, b.client.cfg.Policies, b.abi.PackTransferFrom(common.Address(from), common.Address(to), new(big.Int).SetUint64(id)))
}

// Address is the policy book's.
func (b *Book) Address() oracle.Address { return b.client.cfg.Policies }

// SoldIn is the number of the policy that a mined sale made.
func (b *Book) SoldIn(mined *types.Receipt) (uint64, error) {
	sold, err := logOf(mined, b.client.cfg.Policies, b.abi.UnpackPolicySoldEvent)
	if err != nil {
		return 0, err
	}
	return sold.PolicyId.Uint64(), nil
}

// Risks reads the risks that a request names, from its event.
func (h *Hub) Risks(ctx context.Context, requestID [32]byte) ([]oracle.Hash, error) {
	head, err := h.client.Now(ctx, Latest)
	if err != nil {
		return nil, err
	}
	for from := uint64(0); from <= head.Number; from += logSpan {
		events, err := h.client.events(ctx, from, min(head.Number, from+logSpan-1), &requestID)
		if err != nil {
			return nil, err
		}
		for _, e := range events {
			if opened, ok := e.(RequestOpened); ok {
				return opened.Risks, nil
			}
		}
	}
	return nil, fmt.Errorf("request %s: the hub has no event of its opening", number(requestID))
}
