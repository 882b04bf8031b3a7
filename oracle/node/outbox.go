package node

import (
	"context"
	"fmt"
	"sync"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

// outbox is the hub and the policy book as the transmitter's account sends to
// them. The account can be replaced while the node runs: what is on its way then
// is seen through by the account that sent it.
type outbox struct {
	client *chain.Client
	log    *zap.Logger

	mu      sync.Mutex
	address oracle.Address
	hub     *chain.Hub
	book    *chain.Book
}

func newOutbox(client *chain.Client, sender *keys.Signer, log *zap.Logger) *outbox {
	o := &outbox{client: client, log: log}
	o.use(sender)
	return o
}

// use sends by another account from now on.
func (o *outbox) use(sender *keys.Signer) {
	o.mu.Lock()
	defer o.mu.Unlock()
	send := chain.NewTransactor(o.client, sender, chain.TransactorConfig{Log: o.log})
	o.address, o.hub, o.book = sender.Address(), chain.NewHub(o.client, send), chain.NewBook(o.client, send)
}

func (o *outbox) account() oracle.Address {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.address
}

func (o *outbox) now() (*chain.Hub, *chain.Book) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.hub, o.book
}

// Reported implements publish.Hub.
func (o *outbox) Reported(ctx context.Context, requestID [32]byte) (bool, error) {
	hub, _ := o.now()
	return hub.Reported(ctx, requestID)
}

// Submit implements publish.Hub.
func (o *outbox) Submit(ctx context.Context, report oracle.Attested) (oracle.Receipt, error) {
	hub, _ := o.now()
	return hub.Submit(ctx, report)
}

// Standing implements keeper.
func (o *outbox) Standing(ctx context.Context, requestID [32]byte) (chain.State, oracle.Context, error) {
	hub, _ := o.now()
	return hub.Standing(ctx, requestID)
}

// Reopen implements keeper.
func (o *outbox) Reopen(ctx context.Context, requestID [32]byte) (oracle.Receipt, error) {
	hub, _ := o.now()
	return hub.Reopen(ctx, requestID)
}

// Fail implements keeper.
func (o *outbox) Fail(ctx context.Context, requestID [32]byte) (oracle.Receipt, error) {
	hub, _ := o.now()
	return hub.Fail(ctx, requestID)
}

// Pending implements publish.Book.
func (o *outbox) Pending(ctx context.Context, requestID [32]byte, risks []oracle.Hash) ([]bool, error) {
	_, book := o.now()
	return book.Pending(ctx, requestID, risks)
}

// Held implements publish.Book.
func (o *outbox) Held(ctx context.Context, requestID [32]byte, risks []oracle.Hash) (bool, error) {
	_, book := o.now()
	return book.Held(ctx, requestID, risks)
}

// Settle implements publish.Book.
func (o *outbox) Settle(ctx context.Context, requestID [32]byte, page []oracle.Outcome, proof oracle.MultiProof) (oracle.Receipt, error) {
	_, book := o.now()
	return book.Settle(ctx, requestID, page, proof)
}

// grace reads the seconds between an attempt's deadline and its reopening.
func (o *outbox) grace(ctx context.Context) (uint32, error) {
	hub, _ := o.now()
	grace, err := hub.Grace(ctx, chain.Finalized)
	if err != nil {
		return 0, fmt.Errorf("read the hub's grace: %w", err)
	}
	return grace, nil
}
