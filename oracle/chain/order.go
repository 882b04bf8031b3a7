package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Order is an assessment that somebody asks the policy book for.
type Order struct {
	Product oracle.Hash
	Risks   []oracle.Hash // open ones of the product, each once; 1 to oracle.MaxRisks
	Until   uint64        // unix seconds: the index so far, which pays nothing; 0: the settlement
}

// Order asks for an assessment; the sender pays Fee, which the book must be allowed to take.
func (b *Book) Order(ctx context.Context, send Sender, o Order) (*types.Receipt, error) {
	data, err := b.abi.TryPackRequestSettlement(o.Product, wordsFor(o.Risks))
	if o.Until > 0 {
		data, err = b.abi.TryPackRequestMonitoring(o.Product, wordsFor(o.Risks), o.Until)
	}
	if err != nil {
		return nil, fmt.Errorf("encode request: %w", err)
	}
	return send.Send(ctx, b.client.cfg.Policies, data)
}

// Asked reads where the open requests of policies stand at the hub, each once.
func (b *Book) Asked(ctx context.Context, at Tag, policies []Policy) (map[uint64]State, error) {
	states, hub := map[uint64]State{}, NewHub(b.client, nil)
	for _, p := range policies {
		if _, known := states[p.OpenRequest]; known || p.OpenRequest == 0 {
			continue
		}
		state, err := hub.State(ctx, at, word(new(big.Int).SetUint64(p.OpenRequest)))
		if err != nil {
			return nil, fmt.Errorf("read where request %d stands: %w", p.OpenRequest, err)
		}
		states[p.OpenRequest] = state
	}
	return states, nil
}

// Settling says for each policy whether a settlement of its risk is under way, by the policy book's own rule: there
// is none after a request that failed, nor by an outcome that is lost. Of any other a settlement may be asked for.
func (b *Book) Settling(ctx context.Context, at Tag, policies []Policy) ([]bool, error) {
	states, err := b.Asked(ctx, at, policies)
	if err != nil {
		return nil, err
	}
	settling, reported := make([]bool, len(policies)), map[uint64][]int{}
	for i, p := range policies {
		switch states[p.OpenRequest] {
		case StateOpen:
			settling[i] = true
		case StateReported:
			reported[p.OpenRequest] = append(reported[p.OpenRequest], i)
		}
	}
	if len(reported) == 0 {
		return settling, nil
	}
	court, err := b.Disputes(ctx)
	if err != nil {
		return nil, err
	}
	for request, of := range reported {
		risks := make([]oracle.Hash, len(of))
		for k, i := range of {
			risks[k] = policies[i].Risk
		}
		lost, err := court.Lost(ctx, at, word(new(big.Int).SetUint64(request)), risks)
		if err != nil {
			return nil, err
		}
		for k, i := range of {
			settling[i] = !lost[k]
		}
	}
	return settling, nil
}

// Fee is what a request of the book by a model costs now, minor units of the hub's fee token.
func (b *Book) Fee(ctx context.Context, at Tag, model oracle.Hash, risks int) (*big.Int, error) {
	hub := bindings.NewReportHub()
	to := common.Address(b.client.cfg.Hub)
	out, err := b.client.CallContract(ctx, ethereum.CallMsg{ // as the book: a model may have a price of its own for each who asks
		From: common.Address(b.client.cfg.Policies), To: &to, Data: hub.PackFeeOf(model, big.NewInt(int64(risks))),
	}, at.number())
	if err != nil {
		return nil, fmt.Errorf("read the fee: %w", refusalOr(err))
	}
	fee, err := hub.UnpackFeeOf(out)
	if err != nil {
		return nil, fmt.Errorf("read the fee: %w", err)
	}
	return fee, nil
}

// Ordered finds the number of the request that a mined Order has opened.
func (b *Book) Ordered(mined *types.Receipt) (*big.Int, error) {
	asked, err := logOf(mined, b.client.cfg.Policies, b.abi.UnpackAssessmentRequestedEvent)
	if err != nil {
		return nil, err
	}
	return asked.RequestId, nil
}
