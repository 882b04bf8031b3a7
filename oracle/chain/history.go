package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Tx is a mined transaction that belongs to a request.
type Tx struct {
	RequestID [32]byte
	Name      string // requestSettlement, requestMonitoring, submit, settle, reopen, fail; "other" for a call through another contract
	Hash      oracle.Hash
	Block     uint64
	From      oracle.Address
	Gas       uint64 // used
}

// History reads, from block from to the head, the transactions by which each
// request came about and went on, in order of blocks.
func (c *Client) History(ctx context.Context, from uint64) (txs []Tx, err error) {
	hub, book := common.Address(c.cfg.Hub), common.Address(c.cfg.Policies)
	query := ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), Addresses: []common.Address{hub, book}}
	err = c.do(ctx, "read history", func(ctx context.Context, conn *ethclient.Client) error {
		txs = nil
		logs, err := conn.FilterLogs(ctx, query)
		if err != nil {
			return err
		}
		seen := map[common.Hash]bool{}
		for _, l := range logs {
			id, ok := requestNamed(l, hub)
			if !ok || seen[l.TxHash] {
				continue
			}
			seen[l.TxHash] = true
			tx, err := readTx(ctx, conn, l, id)
			if err != nil {
				return err
			}
			txs = append(txs, tx)
		}
		return nil
	})
	return txs, err
}

// Redrawn counts, from block from to the head, how often each policy's token has
// said that its metadata changed (ERC-4906).
func (b *Book) Redrawn(ctx context.Context, from uint64) (map[uint64]int, error) {
	parsed, err := bindings.PolicyBookMetaData.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("read metadata updates: %w", err)
	}
	query := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), Addresses: []common.Address{common.Address(b.client.cfg.Policies)},
		Topics: [][]common.Hash{{parsed.Events["MetadataUpdate"].ID}},
	}
	var logs []types.Log
	err = b.client.do(ctx, "read metadata updates", func(ctx context.Context, conn *ethclient.Client) (err error) {
		logs, err = conn.FilterLogs(ctx, query)
		return err
	})
	if err != nil {
		return nil, err
	}
	times := map[uint64]int{}
	for i := range logs {
		update, err := b.abi.UnpackMetadataUpdateEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read metadata updates: %w", err)
		}
		times[update.TokenId.Uint64()]++
	}
	return times, nil
}

// requestNamed finds the request that an event is about: the hub's events name it
// first, the policy book's settlement and monitoring events second.
func requestNamed(l types.Log, hub common.Address) (id [32]byte, ok bool) {
	if l.Address == hub && len(l.Topics) > 1 {
		hubABI := &bindings.ReportHubMetaData
		parsed, err := hubABI.ParseABI()
		if err != nil {
			return id, false
		}
		event, err := parsed.EventByID(l.Topics[0])
		if err == nil && len(event.Inputs) > 0 && event.Inputs[0].Name == "requestId" {
			return l.Topics[1], true
		}
		return id, false
	}
	parsed, err := bindings.PolicyBookMetaData.ParseABI()
	if err != nil || len(l.Topics) < 3 {
		return id, false
	}
	event, err := parsed.EventByID(l.Topics[0])
	if err == nil && len(event.Inputs) > 1 && event.Inputs[1].Name == "requestId" {
		return l.Topics[2], true
	}
	return id, false
}

func readTx(ctx context.Context, conn *ethclient.Client, l types.Log, id [32]byte) (Tx, error) {
	tx, _, err := conn.TransactionByHash(ctx, l.TxHash)
	if err != nil {
		return Tx{}, fmt.Errorf("transaction %s: %w", l.TxHash, err)
	}
	receipt, err := conn.TransactionReceipt(ctx, l.TxHash)
	if err != nil {
		return Tx{}, fmt.Errorf("receipt of %s: %w", l.TxHash, err)
	}
	sender, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return Tx{}, fmt.Errorf("sender of %s: %w", l.TxHash, err)
	}
	return Tx{
		RequestID: id, Name: methodOf(tx.Data()), Hash: oracle.Hash(l.TxHash), Block: l.BlockNumber,
		From: oracle.Address(sender), Gas: receipt.GasUsed,
	}, nil
}

func methodOf(data []byte) string {
	for _, meta := range []interface{ ParseABI() (*abi.ABI, error) }{&bindings.ReportHubMetaData, &bindings.PolicyBookMetaData} {
		parsed, err := meta.ParseABI()
		if err != nil || len(data) < 4 {
			continue
		}
		if method, err := parsed.MethodById(data[:4]); err == nil {
			return method.Name
		}
	}
	return "other"
}
