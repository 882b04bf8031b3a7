package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Block is a block as the node acts on it. Its hash is the anchor of the
// attempts that it opens.
type Block struct {
	Number uint64      `json:"number"`
	Hash   oracle.Hash `json:"hash"`
	Time   uint64      `json:"time"` // unix seconds, the chain's clock
}

func blockOf(h *types.Header) Block {
	return Block{Number: h.Number.Uint64(), Hash: oracle.Hash(h.Hash()), Time: h.Time}
}

// call reads a contract. A revert is a *Refusal; an account without code is an error.
func call[T any](ctx context.Context, c *Client, at Tag, to oracle.Address, data []byte, unpack func([]byte) (T, error)) (result T, err error) {
	target := common.Address(to)
	out, err := c.CallContract(ctx, ethereum.CallMsg{To: &target, Data: data}, at.number())
	if err != nil {
		return result, refusalOr(err)
	}
	if result, err = unpack(out); err != nil {
		return result, fmt.Errorf("contract %s answers in another form than expected (%d bytes): %w", to, len(out), err)
	}
	return result, nil
}

// maxBatch bounds the calls in one batch; endpoints refuse much larger ones.
const maxBatch = 100

// callEach makes several calls to one contract at the same tag, in few exchanges.
func callEach[T any](ctx context.Context, c *Client, at Tag, to oracle.Address, data [][]byte, unpack func([]byte) (T, error)) ([]T, error) {
	results := make([]T, 0, len(data))
	for start := 0; start < len(data); start += maxBatch {
		part := data[start:min(start+maxBatch, len(data))]
		answers := make([]hexutil.Bytes, len(part))
		batch := make([]rpc.BatchElem, len(part))
		for i, input := range part {
			msg := map[string]any{"to": to.String(), "input": hexutil.Bytes(input)}
			batch[i] = rpc.BatchElem{Method: "eth_call", Args: []any{msg, rpc.BlockNumber(at)}, Result: &answers[i]}
		}
		err := c.do(ctx, "call contract", func(ctx context.Context, conn *ethclient.Client) error {
			return conn.Client().BatchCallContext(ctx, batch)
		})
		if err != nil {
			return nil, err
		}
		for i := range batch {
			if batch[i].Error != nil {
				return nil, refusalOr(fmt.Errorf("call contract: %w", batch[i].Error))
			}
			result, err := unpack(answers[i])
			if err != nil {
				return nil, fmt.Errorf("contract %s answers in another form than expected: %w", to, err)
			}
			results = append(results, result)
		}
	}
	return results, nil
}

// isNotFound says whether the endpoint answered that it has no such thing.
func isNotFound(err error) bool { return errors.Is(err, ethereum.NotFound) }

func word(v *big.Int) (w [32]byte) { v.FillBytes(w[:]); return w }

func number(w [32]byte) *big.Int { return new(big.Int).SetBytes(w[:]) }

func requestOf(r bindings.Request) oracle.Request {
	return oracle.Request{
		ID: word(r.RequestId), Kind: oracle.Kind(r.Kind), Consumer: oracle.Address(r.Consumer),
		TermsHash: r.TermsHash, ModelDigest: r.ModelDigest, RisksHash: r.RisksHash, RiskCount: r.RiskCount,
		WindowStart: r.WindowStart, WindowEnd: r.WindowEnd, FailAfter: r.FailAfter, Fee: word(r.Fee), Anchor: r.AnchorHash,
	}
}

func reportFor(r oracle.Report) bindings.Report {
	return bindings.Report{
		CommitteeDigest: r.CommitteeDigest, RequestHash: r.RequestHash, RequestId: number(r.RequestID), Attempt: r.Attempt,
		TermsHash: r.TermsHash, ModelDigest: r.ModelDigest, OutcomeRoot: r.OutcomeRoot, OutcomeCount: r.OutcomeCount,
		ObservationRoot: r.ObservationRoot, AuxRoot: r.AuxRoot, Observers: r.Observers, WindowEnd: r.WindowEnd,
	}
}

func outcomesFor(page []oracle.Outcome) []bindings.Outcome {
	out := make([]bindings.Outcome, len(page))
	for i, o := range page {
		out[i] = bindings.Outcome{
			Index: o.Index, RiskId: o.Risk, Value: o.Value, Low: o.Low, High: o.High, Spread: o.Spread,
			ClearBps: o.ClearBps, K: o.K, Status: uint8(o.Status),
		}
	}
	return out
}

func wordsFor(hashes []oracle.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, h := range hashes {
		out[i] = h
	}
	return out
}

func hashesOf(words [][32]byte) []oracle.Hash {
	out := make([]oracle.Hash, len(words))
	for i, w := range words {
		out[i] = w
	}
	return out
}
