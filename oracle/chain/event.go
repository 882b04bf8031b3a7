package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Event is one of RequestOpened, AttemptOpened, ReportAccepted, RequestFailed,
// KeysSet, CommitteeSeated and Advanced, from a finalized block.
type Event interface{ event() }

// RequestOpened is a request with the risks of its page. Its hash and the hash
// of its risks have been checked.
type RequestOpened struct {
	Block   Block
	Hash    oracle.Hash // request hash
	Request oracle.Request
	Risks   []oracle.Hash // in page order
}

// AttemptOpened is a committee's turn at a request. Block.Hash is its anchor.
type AttemptOpened struct {
	Block     Block
	RequestID [32]byte
	Attempt   oracle.Attempt
}

// ReportAccepted ends a request.
type ReportAccepted struct {
	Block       Block
	RequestID   [32]byte
	Attempt     uint32
	OutcomeRoot oracle.Hash
	Digest      oracle.Hash // what was signed
	Signers     uint32      // bitmap over the committee
	Submitter   oracle.Address
	Tx          oracle.Hash
}

// RequestFailed ends a request without a report; its fee went back.
type RequestFailed struct {
	Block     Block
	RequestID [32]byte
	Hash      oracle.Hash // request hash
	Tx        oracle.Hash
}

// KeysSet is what an operator has registered of itself from this block on; the
// signer counts from the next committee on.
type KeysSet struct {
	Block               Block
	Operator            oracle.Address
	Signer, Transmitter oracle.Address
	TLSKey              oracle.Hash // raw Ed25519 public key
	Endpoint            string      // as it was registered: perhaps none
}

// CommitteeSeated is the committee of all attempts that are opened after it: its
// members with their signers, which hash to the digest on chain, and nothing else
// of them.
type CommitteeSeated struct {
	Block     Block
	Committee oracle.Committee
}

// Advanced says that every event up to and including this finalized block has
// been delivered: a reader that starts again may resume after it.
type Advanced struct{ Block Block }

func (RequestOpened) event()   {}
func (AttemptOpened) event()   {}
func (ReportAccepted) event()  {}
func (RequestFailed) event()   {}
func (KeysSet) event()         {}
func (CommitteeSeated) event() {}
func (Advanced) event()        {}

var hubEvents = func() (topics []common.Hash) {
	events := bindings.NewReportHub()
	contract := events.GetABI()
	for _, name := range []string{"RequestOpened", "AttemptOpened", "ReportAccepted", "RequestFailed"} {
		topics = append(topics, contract.Events[name].ID)
	}
	return topics
}()

// events reads the hub's events of the blocks from … to, checked and in order.
// With a request id, those of that request alone.
func (c *Client) events(ctx context.Context, from, to uint64, requestID *[32]byte) ([]Event, error) {
	query := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{common.Address(c.cfg.Hub)}, Topics: [][]common.Hash{hubEvents},
	}
	if requestID != nil {
		query.Topics = append(query.Topics, []common.Hash{*requestID})
	}
	var logs []types.Log
	err := c.do(ctx, "read events", func(ctx context.Context, conn *ethclient.Client) (err error) {
		logs, err = conn.FilterLogs(ctx, query)
		return err
	})
	if err != nil {
		return nil, err
	}
	if err := sortLogs(logs, []common.Address{common.Address(c.cfg.Hub)}, from, to); err != nil {
		return nil, err
	}
	blocks, err := c.blocksOf(ctx, logs)
	if err != nil {
		return nil, err
	}
	return c.decodeLogs(logs, blocks)
}

// decodeLogs turns logs, in order, into events with their blocks, those of blocksOf.
func (c *Client) decodeLogs(logs []types.Log, blocks []rawBlock) ([]Event, error) {
	events := make([]Event, 0, len(logs))
	for i := range logs {
		l := &logs[i]
		if i > 0 && l.BlockHash != logs[i-1].BlockHash {
			blocks = blocks[1:]
		}
		e, err := c.decode(blocks[0].block(), l)
		if err != nil {
			return nil, fmt.Errorf("read event %d of block %d: %w", l.Index, l.BlockNumber, err)
		}
		events = append(events, e)
	}
	return events, nil
}

// blocksOf reads the blocks of logs that are in order, each once.
func (c *Client) blocksOf(ctx context.Context, logs []types.Log) ([]rawBlock, error) {
	var batch []rpc.BatchElem
	for i, l := range logs {
		if i == 0 || l.BlockHash != logs[i-1].BlockHash {
			batch = append(batch, rpc.BatchElem{Method: "eth_getBlockByHash", Args: []any{l.BlockHash, false}, Result: new(rawBlock)})
		}
	}
	for part := range slices.Chunk(batch, maxBatch) {
		err := c.do(ctx, "read block headers", func(ctx context.Context, conn *ethclient.Client) error {
			return conn.Client().BatchCallContext(ctx, part)
		})
		for i := range part {
			if err == nil && part[i].Error != nil {
				err = fmt.Errorf("read block headers: %w", part[i].Error)
			}
		}
		if err != nil {
			return nil, err
		}
	}
	blocks := make([]rawBlock, 0, len(batch))
	for i, l := range logs {
		if i > 0 && l.BlockHash == logs[i-1].BlockHash {
			continue
		}
		b := *batch[len(blocks)].Result.(*rawBlock) //nolint:forcetypeassert // made above
		if b.Hash != l.BlockHash || uint64(b.Number) != l.BlockNumber {
			return nil, fmt.Errorf("read event %d of block %d: its block hash is of block %d", l.Index, l.BlockNumber, uint64(b.Number))
		}
		blocks = append(blocks, b)
	}
	return blocks, nil
}

func (c *Client) blockWithHash(ctx context.Context, hash common.Hash) (b Block, err error) {
	err = c.do(ctx, "read block header", func(ctx context.Context, conn *ethclient.Client) error {
		h, err := conn.HeaderByHash(ctx, hash)
		if err == nil {
			// The hash is the one asked for: a chain may have header fields that
			// this program cannot hash.
			b = Block{Number: h.Number.Uint64(), Hash: oracle.Hash(hash), Time: h.Time}
		}
		return err
	})
	return b, err
}

// decode turns a log into an event and checks what can be checked.
func (c *Client) decode(block Block, l *types.Log) (Event, error) {
	if len(l.Topics) == 0 {
		return nil, fmt.Errorf("it has no topic")
	}
	if l.Address != common.Address(c.cfg.Hub) {
		return decodeSeat(block, l)
	}
	hub := bindings.NewReportHub()
	switch l.Topics[0] {
	case hubEvents[0]:
		e, err := hub.UnpackRequestOpenedEvent(l)
		if err != nil {
			return nil, err
		}
		return opened(block, e)
	case hubEvents[1]:
		e, err := hub.UnpackAttemptOpenedEvent(l)
		if err != nil {
			return nil, err
		}
		return AttemptOpened{Block: block, RequestID: word(e.RequestId), Attempt: oracle.Attempt{
			Context: oracle.Context{RequestHash: e.RequestHash, Attempt: e.Attempt},
			Epoch:   e.Epoch, Group: e.Group, Deadline: e.Deadline,
		}}, nil
	case hubEvents[2]:
		e, err := hub.UnpackReportAcceptedEvent(l)
		if err != nil {
			return nil, err
		}
		return ReportAccepted{
			Block: block, RequestID: word(e.RequestId), Attempt: e.Attempt, OutcomeRoot: e.OutcomeRoot,
			Digest: e.ReportDigest, Signers: e.Signers, Submitter: oracle.Address(e.Submitter), Tx: oracle.Hash(l.TxHash),
		}, nil
	case hubEvents[3]:
		e, err := hub.UnpackRequestFailedEvent(l)
		if err != nil {
			return nil, err
		}
		return RequestFailed{Block: block, RequestID: word(e.RequestId), Hash: e.RequestHash, Tx: oracle.Hash(l.TxHash)}, nil
	}
	return nil, fmt.Errorf("it was not asked for")
}

// opened checks a request against its own hashes: an endpoint that lies about a
// field is found here.
func opened(block Block, e *bindings.ReportHubRequestOpened) (Event, error) {
	request, risks := requestOf(e.Request), hashesOf(e.RiskIds)
	switch {
	case len(risks) == 0 || len(risks) > oracle.MaxRisks || uint32(len(risks)) != request.RiskCount:
		return nil, fmt.Errorf("request %s has %d risks and says %d: want 1 to %d", e.RequestId, len(risks), request.RiskCount, oracle.MaxRisks)
	case oracle.RisksHash(risks) != request.RisksHash:
		return nil, fmt.Errorf("request %s: its risks do not hash to risks_hash", e.RequestId)
	case request.Hash() != e.RequestHash || request.ID != word(e.RequestId):
		return nil, fmt.Errorf("request %s: its fields do not hash to request_hash", e.RequestId)
	}
	return RequestOpened{Block: block, Hash: e.RequestHash, Request: request, Risks: risks}, nil
}
