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
