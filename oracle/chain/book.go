package chain

import (
	"context"
	"fmt"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Book is PolicyBook, read and written. Writes need a Transactor.
type Book struct {
	client *Client
	send   *Transactor
	abi    *bindings.PolicyBook
}

// NewBook binds the policy book of the client's configuration. A nil transactor
// makes it read only.
func NewBook(client *Client, send *Transactor) *Book {
	return &Book{client: client, send: send, abi: bindings.NewPolicyBook()}
}

// Pending says for each risk whether the request still has something to do for
// it, at the head: a settlement that waits for this very request, or an index
// older than what was monitored. A request that was not opened here has nothing.
func (b *Book) Pending(ctx context.Context, requestID [32]byte, risks []oracle.Hash) ([]bool, error) {
	id := number(requestID)
	request, err := call(ctx, b.client, Latest, b.client.cfg.Policies, b.abi.PackAssessmentOf(id), b.abi.UnpackAssessmentOf)
	if err != nil {
		return nil, fmt.Errorf("read request %s of the policy book: %w", id, err)
	}
	pending := make([]bool, len(risks))
	if request.Arg1 == 0 {
		return pending, nil
	}
	states, err := b.risks(ctx, Latest, risks)
	if err != nil {
		return nil, err
	}
	for i, risk := range states {
		switch oracle.Kind(request.Arg1) {
		case oracle.KindSettlement:
			pending[i] = !risk.Closed && id.IsUint64() && risk.OpenRequest == id.Uint64()
		default:
			pending[i] = !risk.Closed && risk.ProductId != [32]byte{} && risk.AssessedUntil < request.Arg2
		}
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

// Settle applies a page of a request's outcomes and waits until that is mined.
func (b *Book) Settle(ctx context.Context, requestID [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (oracle.Receipt, error) {
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
