package devnet

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

// clockNamespace is that of what a devnet's JSON-RPC has besides Ethereum's.
const clockNamespace = "devnet"

// methodMissing is JSON-RPC's code of a method that an endpoint does not have.
const methodMissing = -32601

// clock is the service by which developers move a devnet's time. No other chain has it,
// a demo's neither.
type clock struct{ of atomic.Pointer[network] } // nil until the network is up

// Advance is devnet_advance: it makes a block at a time (unix seconds, after the head's)
// and the two that make it final, and returns the head's time. While a request is open it
// refuses, naming it: the jump would eat the deadline by which the operators answer. With
// force it does not ask; the attempt then lapses, and the operators try again or let the
// request fail, as they do where a quorum was away.
func (c *clock) Advance(ctx context.Context, to hexutil.Uint64, force *bool) (hexutil.Uint64, error) {
	n := c.of.Load()
	if n == nil {
		return 0, errors.New("the network is not up yet")
	}
	may := func() error { return n.noneOpen(ctx) }
	if force != nil && *force {
		may = nil
	}
	if uint64(to) > uint64(farthest.Unix()) {
		return 0, fmt.Errorf("chain time goes to %s at most", farthest.Format(time.DateOnly))
	}
	err := n.ledger.AdvanceIf(ctx, time.Unix(int64(to), 0), may) //nolint:gosec // bounded
	var open *openError
	if errors.As(err, &open) { // asked here, where no block waits for the node's answer
		return 0, fmt.Errorf("request %s is open%s: wait for its report, or force the jump, and its attempt lapses", decimal(open.Request.ID), n.held(ctx, open.Hash))
	}
	if err != nil {
		return 0, err
	}
	return hexutil.Uint64(n.ledger.Time().Unix()), nil //nolint:gosec // after 1970
}

// farthest is a bound that no season reaches.
var farthest = date(2200, 1, 1)

// openError is a request that a jump would rob of its deadline.
type openError struct{ chain.RequestOpened }

func (e *openError) Error() string { return "request " + decimal(e.Request.ID) + " is open" }

// noneOpen is an *openError while a request is open.
func (n *network) noneOpen(ctx context.Context) error {
	hub := chain.NewHub(n.client, nil)
	opened, err := hub.Opened(ctx, n.addresses.FromBlock)
	if err != nil {
		return err
	}
	for _, o := range opened {
		state, err := hub.State(ctx, chain.Latest, o.Request.ID)
		if err != nil {
			return err
		}
		if state == chain.StateOpen {
			return &openError{o}
		}
	}
	return nil
}

// held words why a request stands still, where a node knows.
func (n *network) held(ctx context.Context, hash oracle.Hash) string {
	for _, o := range n.operators {
		var t api.Timeline
		if found, err := n.read(ctx, o, "/v1/requests/"+hash.String(), &t); err == nil && found && t.Reason.Code != oracle.ReasonNone {
			return fmt.Sprintf(" (%s: %s)", o.name, t.Reason.Code)
		}
	}
	return ""
}

// Move asks the devnet at an address of its JSON-RPC to move its time, which is where to
// puts it from where it is, and returns the time it is then. See clock.Advance for force.
func Move(ctx context.Context, url string, to func(now time.Time) time.Time, force bool) (time.Time, error) {
	client, err := ethclient.DialContext(ctx, url)
	if err != nil {
		return time.Time{}, fmt.Errorf("chain endpoint %s: %w", url, err)
	}
	defer client.Close()
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return time.Time{}, fmt.Errorf("chain endpoint %s: read the head: %w", url, err)
	}
	now := time.Unix(int64(head.Time), 0).UTC() //nolint:gosec // a time of the chain
	at := to(now)
	if !at.After(now) {
		return now, fmt.Errorf("chain time is %s and only moves forward: %s is not after it", now.Format(time.RFC3339), at.Format(time.RFC3339))
	}
	var reached hexutil.Uint64
	err = client.Client().CallContext(ctx, &reached, clockNamespace+"_advance", hexutil.Uint64(at.Unix()), force) //nolint:gosec // after 1970
	var coded rpc.Error
	if errors.As(err, &coded) && coded.ErrorCode() == methodMissing {
		return now, fmt.Errorf("chain endpoint %s is no `sheaf devnet`: nobody can move its time", url)
	}
	if err != nil {
		return now, err
	}
	return time.Unix(int64(reached), 0).UTC(), nil //nolint:gosec // a time of the chain
}
