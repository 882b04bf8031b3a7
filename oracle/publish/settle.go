package publish

import (
	"context"
	"fmt"
	"time"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// PageSize is how many outcomes one settlement transaction carries; see the
// gas table of the contracts.
const PageSize = 50

// Book is what a settler needs of the consumer of a report.
type Book interface {
	// Pending says for each risk whether the request still has something to settle for it.
	Pending(ctx context.Context, requestID [32]byte, risks []oracle.Hash) ([]bool, error)
	// Held reports whether some risks wait for the end of a challenge window or of a challenge.
	Held(ctx context.Context, requestID [32]byte, risks []oracle.Hash) (bool, error)
	Settle(ctx context.Context, requestID [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (oracle.Receipt, error)
}

// Settler has the outcomes of a report settled, page by page. Anyone may settle,
// and a page that is settled already is skipped, so it resumes by itself.
type Settler struct {
	Book Book
	Slot time.Duration
	Turn func(c oracle.Context) int
}

// Settle waits for this member's turn, then settles what is pending. It returns
// the receipts of the pages it sent.
func (s Settler) Settle(ctx context.Context, report oracle.Attested) ([]oracle.Receipt, error) {
	c := oracle.Context{RequestHash: report.Report.RequestHash, Attempt: report.Report.Attempt}
	if err := wait(ctx, time.Duration(s.Turn(c))*s.Slot); err != nil {
		return nil, err
	}
	tree, err := oracle.OutcomeTree(report.Outcomes)
	if err != nil {
		return nil, err
	}
	var receipts []oracle.Receipt
	for start := 0; start < len(report.Outcomes); start += PageSize {
		page := report.Outcomes[start:min(start+PageSize, len(report.Outcomes))]
		sent, err := s.page(ctx, tree, report.Report.RequestID, page)
		receipts = append(receipts, sent...)
		if err != nil {
			return receipts, fmt.Errorf("settle outcomes from %d: %w", start, err)
		}
	}
	return receipts, nil
}

// page settles what is pending of a page. One that the chain does not take it
// halves: a risk may have 64 policies, and a page of such is more than a block holds.
func (s Settler) page(ctx context.Context, tree oracle.Tree, id [32]byte, page []oracle.Outcome) ([]oracle.Receipt, error) {
	pending, err := s.pending(ctx, id, page)
	if err != nil || len(pending) == 0 {
		return nil, err
	}
	indices := make([]int, len(pending))
	for i, o := range pending {
		indices[i] = int(o.Index)
	}
	proof, err := tree.Prove(indices)
	if err != nil {
		return nil, err
	}
	receipt, err := s.Book.Settle(ctx, id, pending, proof)
	if err == nil {
		return []oracle.Receipt{receipt}, nil
	}
	left, again := s.pending(ctx, id, page)
	switch {
	case again != nil:
		return nil, err // the chain is away
	case len(left) == 0:
		return nil, nil // another member settled the page in the same block
	case len(left) == 1:
		return nil, err
	}
	receipts, err := s.page(ctx, tree, id, left[:len(left)/2])
	if err != nil {
		return receipts, err
	}
	more, err := s.page(ctx, tree, id, left[len(left)/2:])
	return append(receipts, more...), err
}

func (s Settler) pending(ctx context.Context, id [32]byte, page []oracle.Outcome) ([]oracle.Outcome, error) {
	risks := make([]oracle.Hash, len(page))
	for i, o := range page {
		risks[i] = o.Risk
	}
	flags, err := s.Book.Pending(ctx, id, risks)
	if err != nil {
		return nil, fmt.Errorf("read what is pending: %w", err)
	}
	if len(flags) != len(page) {
		return nil, fmt.Errorf("read what is pending: %d answers for %d risks", len(flags), len(page))
	}
	var left []oracle.Outcome
	for i, o := range page {
		if flags[i] {
			left = append(left, o)
		}
	}
	return left, nil
}
