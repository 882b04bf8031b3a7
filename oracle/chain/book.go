package chain

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Book is PolicyBook, read and written. Writes need a Transactor.
type Book struct {
	client *Client
	send   *Transactor
	abi    *bindings.PolicyBook

	mu       sync.Mutex
	disputes oracle.Address // read once
}

// NewBook binds the policy book of the client's configuration. A nil transactor
// makes it read only.
func NewBook(client *Client, send *Transactor) *Book {
	return &Book{client: client, send: send, abi: bindings.NewPolicyBook()}
}

// Pending says for each risk whether the request has something to do for it now,
// at the head: a settlement that waits for this very request and may no longer be
// challenged, a challenge that a dispute has yet to rule on, or an index older than
// what was monitored. A request that is not the book's has nothing.
func (b *Book) Pending(ctx context.Context, requestID [32]byte, risks []oracle.Hash) ([]bool, error) {
	id := number(requestID)
	request, err := call(ctx, b.client, Latest, b.client.cfg.Policies, b.abi.PackAssessmentOf(id), b.abi.UnpackAssessmentOf)
	if err != nil {
		return nil, fmt.Errorf("read request %s of the policy book: %w", id, err)
	}
	ruled, err := make([]bool, len(risks)), error(nil)
	switch oracle.Kind(request.Arg1) {
	case oracle.KindSettlement:
		return b.settling(ctx, requestID, risks, b.settles)
	case oracle.KindMonitoring:
		return b.monitoring(ctx, risks, request.Arg2)
	case oracle.KindDispute: // it has overturned something, and may have more to rule on
		if ruled, err = b.settling(ctx, requestID, risks, atOnce); err != nil {
			return nil, err
		}
	}
	open, err := b.disputed(ctx, requestID, risks)
	for i := range open {
		ruled[i] = ruled[i] || open[i]
	}
	return ruled, err
}

// settling says which risks a settlement, or a dispute that took its place, may close now.
func (b *Book) settling(ctx context.Context, requestID [32]byte, risks []oracle.Hash,
	may func(context.Context, [32]byte, []oracle.Hash) ([]bool, error),
) ([]bool, error) {
	pending := make([]bool, len(risks))
	waits, err := b.waiting(ctx, requestID, risks)
	if err != nil || len(waits) == 0 {
		return pending, err
	}
	free, err := may(ctx, requestID, waits)
	if err != nil {
		return nil, err
	}
	for i, risk := range waits {
		pending[slices.Index(risks, risk)] = free[i]
	}
	return pending, nil
}

// atOnce is for what nobody may challenge any more: the report of a dispute.
func atOnce(_ context.Context, _ [32]byte, risks []oracle.Hash) ([]bool, error) {
	return slices.Repeat([]bool{true}, len(risks)), nil
}

// monitoring says for which risks an index until windowEnd is news.
func (b *Book) monitoring(ctx context.Context, risks []oracle.Hash, windowEnd uint64) ([]bool, error) {
	states, err := b.risks(ctx, Latest, risks)
	if err != nil {
		return nil, err
	}
	pending := make([]bool, len(risks))
	for i, risk := range states {
		pending[i] = !risk.Closed && risk.ProductId != [32]byte{} && risk.AssessedUntil < windowEnd
	}
	return pending, nil
}

func (b *Book) risks(ctx context.Context, at Tag, ids []oracle.Hash) ([]bindings.Risk, error) {
	inputs := make([][]byte, len(ids))
	for i, id := range ids {
		inputs[i] = b.abi.PackRiskOf(id)
	}
	risks, err := callEach(ctx, b.client, at, b.client.cfg.Policies, inputs, b.abi.UnpackRiskOf)
	if err != nil {
		return nil, fmt.Errorf("read risks of the policy book: %w", err)
	}
	return risks, nil
}

// Settle applies a page of a request's outcomes and waits until that is mined. Of
// a dispute it has the challenges ruled on first, and settles what was overturned.
func (b *Book) Settle(ctx context.Context, requestID [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (oracle.Receipt, error) {
	risks := make([]oracle.Hash, len(page))
	for i, o := range page {
		risks[i] = o.Risk
	}
	open, err := b.disputed(ctx, requestID, risks)
	if err != nil {
		return oracle.Receipt{}, err
	}
	if slices.Contains(open, true) {
		ruling, err := b.rule(ctx, requestID, page, proof)
		if err != nil {
			return oracle.Receipt{}, err
		}
		if overturned, err := b.waiting(ctx, requestID, risks); err != nil || len(overturned) == 0 {
			return ruling, err
		}
	}
	data, err := b.abi.TryPackSettle(number(requestID), outcomesFor(page), wordsFor(proof.Proof), proof.Flags)
	if err != nil {
		return oracle.Receipt{}, fmt.Errorf("encode page: %w", err)
	}
	mined, err := b.send.Send(ctx, b.client.cfg.Policies, data)
	if err != nil {
		return oracle.Receipt{}, err
	}
	return receiptOf(mined, oracle.Context{}, requestID, b.send.Address()), nil
}
