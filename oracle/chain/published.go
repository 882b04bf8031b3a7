package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
)

// Published reads every product that the product book has, from block from to the
// head, in the order of publication. A retired one is among them.
func (m Market) Published(ctx context.Context, from uint64) ([]Product, error) {
	abi := bindings.NewProductBook()
	parsed, err := bindings.ProductBookMetaData.ParseABI()
	if err != nil {
		return nil, fmt.Errorf("read products: %w", err)
	}
	query := ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), Addresses: []common.Address{common.Address(m.Products)},
		Topics: [][]common.Hash{{parsed.Events["ProductPublished"].ID}},
	}
	var logs []types.Log
	err = m.Client.do(ctx, "read products", func(ctx context.Context, conn *ethclient.Client) (err error) {
		logs, err = conn.FilterLogs(ctx, query)
		return err
	})
	if err != nil {
		return nil, err
	}
	inputs := make([][]byte, len(logs))
	for i := range logs {
		published, err := abi.UnpackProductPublishedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("read products: %w", err)
		}
		inputs[i] = abi.PackProduct(published.ProductId)
	}
	found, err := callEach(ctx, m.Client, Latest, m.Products, inputs, abi.UnpackProduct)
	if err != nil {
		return nil, fmt.Errorf("read products: %w", err)
	}
	products := make([]Product, len(found))
	for i, p := range found {
		products[i] = productOf(p)
	}
	return products, nil
}

// Opened reads every request that the hub has, from block from to the head, in the
// order of their opening. It is for who shows them: a block at the head may yet be
// replaced, and what an operator answers it takes from a Watcher.
func (h *Hub) Opened(ctx context.Context, from uint64) ([]RequestOpened, error) {
	head, err := h.client.Now(ctx, Latest)
	if err != nil {
		return nil, err
	}
	events, err := h.client.events(ctx, from, head.Number, nil)
	if err != nil {
		return nil, err
	}
	var requests []RequestOpened
	for _, e := range events {
		if opened, ok := e.(RequestOpened); ok {
			requests = append(requests, opened)
		}
	}
	return requests, nil
}
