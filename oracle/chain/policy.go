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

// Stage is where a policy stands on chain.
type Stage uint8

// The stages of a policy; numbers are those of the contract.
const (
	StageNone      Stage = 0
	StageBound     Stage = 1
	StageMonitored Stage = 2
	StagePaid      Stage = 3
	StageNoPayout  Stage = 4
	StageRefunded  Stage = 5
	StageCancelled Stage = 6
)

var policyStages = [...]string{"none", "bound", "monitored", "paid", "no_payout", "refunded", "cancelled"}

// String is the word used in JSON, logs and pages.
func (s Stage) String() string {
	if int(s) < len(policyStages) {
		return policyStages[s]
	}
	return fmt.Sprintf("stage %d", uint8(s))
}

// MarshalText writes the word.
func (s Stage) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Policy is one policy as the chain has it. Sums are in minor units of the
// payout token.
type Policy struct {
	ID            uint64         `json:"id"` // also its token id, from 1
	Product       oracle.Hash    `json:"product"`
	Risk          oracle.Hash    `json:"risk"`
	ParcelHash    oracle.Hash    `json:"parcel_hash"` // salted
	Holder        oracle.Address `json:"holder"`
	SumInsured    *big.Int       `json:"sum_insured"`
	Premium       *big.Int       `json:"premium"`
	Payout        *big.Int       `json:"payout"`    // what the index paid, sent or claimable
	Claimable     *big.Int       `json:"claimable"` // what waits in the policy
	Stage         Stage          `json:"stage"`
	Status        oracle.Status  `json:"status"` // of the newest outcome; 0 none, 6 expired
	Value         int32          `json:"value"`  // of the newest outcome, 1e-4 of the index's unit
	AssessedUntil uint64         `json:"assessed_until"`
	OpenRequest   uint64         `json:"open_request"` // settlement that is not done; 0 none
}

// Open reports whether a policy may still be paid.
func (p Policy) Open() bool { return p.Stage == StageBound || p.Stage == StageMonitored }

// Policies reads every policy sold, in the order of sale.
func (b *Book) Policies(ctx context.Context, at Tag) ([]Policy, error) {
	count, err := call(ctx, b.client, at, b.client.cfg.Policies, b.abi.PackPolicyCount(), b.abi.UnpackPolicyCount)
	if err != nil {
		return nil, fmt.Errorf("read number of policies: %w", err)
	}
	if !count.IsUint64() || count.Uint64() > maxPolicies {
		return nil, fmt.Errorf("read policies: the book says it has %s: want at most %d", count, maxPolicies)
	}
	inputs := make([][]byte, count.Uint64())
	for i := range inputs {
		inputs[i] = b.abi.PackPolicyOf(big.NewInt(int64(i) + 1))
	}
	views, err := callEach(ctx, b.client, at, b.client.cfg.Policies, inputs, b.abi.UnpackPolicyOf)
	if err != nil {
		return nil, fmt.Errorf("read policies: %w", err)
	}
	policies := make([]Policy, len(views))
	for i, v := range views {
		policies[i] = policyOf(uint64(i)+1, v)
	}
	return policies, nil
}

// maxPolicies bounds what Policies reads into memory.
const maxPolicies = 1 << 20

func policyOf(id uint64, v bindings.PolicyView) Policy {
	return Policy{
		ID: id, Product: v.ProductId, Risk: v.RiskId, ParcelHash: v.ParcelHash, Holder: oracle.Address(v.Holder),
		SumInsured: v.SumInsured, Premium: v.Premium, Payout: v.Payout, Claimable: v.Claimable, Stage: Stage(v.Stage),
		Status: oracle.Status(v.Status), Value: v.Value, AssessedUntil: v.AssessedUntil, OpenRequest: v.OpenRequest.Uint64(),
	}
}

// TokenURI reads a policy's metadata, a data URI of JSON with its picture.
func (b *Book) TokenURI(ctx context.Context, at Tag, id uint64) (string, error) {
	uri, err := call(ctx, b.client, at, b.client.cfg.Policies, b.abi.PackTokenURI(new(big.Int).SetUint64(id)), b.abi.UnpackTokenURI)
	if err != nil {
		return "", fmt.Errorf("read metadata of policy %d: %w", id, err)
	}
	return uri, nil
}

// Sell sells a policy to holder; the sender pays the premium, which the book
// must be allowed to take. It returns the policy's number.
func (b *Book) Sell(ctx context.Context, product, parcelHash oracle.Hash, holder oracle.Address, sum *big.Int, outline []byte) (uint64, *types.Receipt, error) {
	data, err := b.abi.TryPackSell(product, parcelHash, common.Address(holder), sum, outline)
	if err != nil {
		return 0, nil, fmt.Errorf("encode sale: %w", err)
	}
	mined, err := b.send.Send(ctx, b.client.cfg.Policies, data)
	if err != nil {
		return 0, mined, err
	}
	sold, err := logOf(mined, b.client.cfg.Policies, b.abi.UnpackPolicySoldEvent)
	if err != nil {
		return 0, mined, err
	}
	return sold.PolicyId.Uint64(), mined, nil
}

// RequestSettlement orders the assessment that settles risks of a product; the
// sender pays the hub's fee, which the book must be allowed to take. It returns
// the request's number.
func (b *Book) RequestSettlement(ctx context.Context, product oracle.Hash, risks []oracle.Hash) ([32]byte, *types.Receipt, error) {
	data, err := b.abi.TryPackRequestSettlement(product, wordsFor(risks))
	if err != nil {
		return [32]byte{}, nil, fmt.Errorf("encode request: %w", err)
	}
	return b.request(ctx, data)
}

// RequestMonitoring orders an assessment of the index up to windowEnd (unix
// seconds), which pays nothing. It returns the request's number.
func (b *Book) RequestMonitoring(ctx context.Context, product oracle.Hash, risks []oracle.Hash, windowEnd uint64) ([32]byte, *types.Receipt, error) {
	data, err := b.abi.TryPackRequestMonitoring(product, wordsFor(risks), windowEnd)
	if err != nil {
		return [32]byte{}, nil, fmt.Errorf("encode request: %w", err)
	}
	return b.request(ctx, data)
}

func (b *Book) request(ctx context.Context, data []byte) ([32]byte, *types.Receipt, error) {
	mined, err := b.send.Send(ctx, b.client.cfg.Policies, data)
	if err != nil {
		return [32]byte{}, mined, err
	}
	asked, err := logOf(mined, b.client.cfg.Policies, b.abi.UnpackAssessmentRequestedEvent)
	if err != nil {
		return [32]byte{}, mined, err
	}
	return word(asked.RequestId), mined, nil
}

// logOf finds the event that a call of ours must have left.
func logOf[E any](mined *types.Receipt, contract oracle.Address, unpack func(*types.Log) (*E, error)) (*E, error) {
	for _, l := range mined.Logs {
		if l.Address != common.Address(contract) {
			continue
		}
		if e, err := unpack(l); err == nil {
			return e, nil
		}
	}
	return nil, fmt.Errorf("transaction %s left no %T", mined.TxHash, *new(E))
}
