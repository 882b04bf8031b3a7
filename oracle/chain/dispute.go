package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// court is the Disputes contract that the policy book names.
func (b *Book) court(ctx context.Context) (oracle.Address, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.disputes.IsZero() {
		at, err := call(ctx, b.client, Latest, b.client.cfg.Policies, b.abi.PackDISPUTES(), b.abi.UnpackDISPUTES)
		if err != nil {
			return oracle.Address{}, fmt.Errorf("read the policy book's disputes: %w", err)
		}
		b.disputes = oracle.Address(at)
	}
	return b.disputes, nil
}

// disputed says for each risk whether a dispute, named by its request, still has
// to rule on it; all false if the request is none.
func (b *Book) disputed(ctx context.Context, requestID [32]byte, risks []oracle.Hash) ([]bool, error) {
	open := make([]bool, len(risks))
	court, err := b.Disputes(ctx)
	if err != nil {
		return nil, err
	}
	dispute, known, err := court.Of(ctx, Latest, requestID)
	if err != nil || !known {
		return open, err
	}
	challenges, err := court.Challenges(ctx, Latest, word(new(big.Int).SetUint64(dispute.First)), risks)
	if err != nil {
		return nil, err
	}
	id := number(requestID)
	for i, c := range challenges {
		open[i] = c.State == ChallengeOpen && id.IsUint64() && c.Second == id.Uint64()
	}
	return open, nil
}

// settles says for each risk whether its window is over, and its challenge too.
func (b *Book) settles(ctx context.Context, requestID [32]byte, risks []oracle.Hash) ([]bool, error) {
	court, err := b.Disputes(ctx)
	if err != nil {
		return nil, err
	}
	return court.Settles(ctx, Latest, requestID, risks)
}

// Held reports whether a settlement's report has risks that wait for the end of
// their challenge window, or of a challenge: Settle passes them for now.
func (b *Book) Held(ctx context.Context, requestID [32]byte, risks []oracle.Hash) (bool, error) {
	waits, err := b.waiting(ctx, requestID, risks)
	if err != nil || len(waits) == 0 {
		return false, err
	}
	free, err := b.settles(ctx, requestID, waits)
	if err != nil {
		return false, err
	}
	for _, f := range free {
		if !f {
			return true, nil
		}
	}
	return false, nil
}

// Replaces is the settlement request whose answers a dispute, named by its request,
// was opened against; false if the request is no dispute.
func (b *Book) Replaces(ctx context.Context, requestID [32]byte) (first uint64, ok bool, err error) {
	court, err := b.Disputes(ctx)
	if err != nil {
		return 0, false, err
	}
	dispute, known, err := court.Of(ctx, Latest, requestID)
	return dispute.First, known, err
}

// waiting are the risks that a request opened at the book, or a dispute that
// overturned one, has yet to close.
func (b *Book) waiting(ctx context.Context, requestID [32]byte, risks []oracle.Hash) ([]oracle.Hash, error) {
	id := number(requestID)
	states, err := b.risks(ctx, Latest, risks)
	if err != nil {
		return nil, err
	}
	var waits []oracle.Hash
	for i, risk := range states {
		if !risk.Closed && id.IsUint64() && risk.OpenRequest == id.Uint64() {
			waits = append(waits, risks[i])
		}
	}
	return waits, nil
}

// ChallengePage disputes proven outcomes of a settlement's report; the sender
// pays the hub's fee and the bonds, which Disputes must be allowed to take. It
// returns the dispute's request.
func (b *Book) ChallengePage(ctx context.Context, requestID [32]byte, page []oracle.Outcome, proof oracle.MultiProof) ([32]byte, error) {
	court, err := b.Disputes(ctx)
	if err != nil {
		return [32]byte{}, err
	}
	mined, err := court.Challenge(ctx, b.send, requestID, page, proof)
	if err != nil {
		return [32]byte{}, err
	}
	return court.OpenedIn(mined)
}

// rule has a dispute's outcomes ruled on.
func (b *Book) rule(ctx context.Context, requestID [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (oracle.Receipt, error) {
	court, err := b.Disputes(ctx)
	if err != nil {
		return oracle.Receipt{}, err
	}
	mined, err := court.Rule(ctx, b.send, requestID, page, proof)
	if err != nil {
		return oracle.Receipt{}, err
	}
	return receiptOf(mined, oracle.Context{}, requestID, b.send.Address()), nil
}
