package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// dial opens a connection whose answers are bounded.
func dial(ctx context.Context, address string) (*ethclient.Client, error) {
	bounded, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	conn, err := rpc.DialOptions(bounded, address,
		rpc.WithHTTPClient(&http.Client{Transport: capped{http.DefaultTransport}}),
		rpc.WithWebsocketMessageSizeLimit(maxAnswer))
	if err != nil {
		return nil, err
	}
	return ethclient.NewClient(conn), nil
}

// capped ends an HTTP answer that is longer than maxAnswer.
type capped struct{ http.RoundTripper }

func (t capped) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := t.RoundTripper.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	res.Body = struct {
		io.Reader
		io.Closer
	}{io.LimitReader(res.Body, maxAnswer), res.Body}
	return res, nil
}

// errWrongChain is permanent, unlike an endpoint that is away.
var errWrongChain = errors.New("it serves chain")

// checkChain refuses an endpoint of another chain.
func checkChain(ctx context.Context, conn *ethclient.Client, want uint64) error {
	bounded, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	id, err := conn.ChainID(bounded)
	if err != nil {
		return err
	}
	if !id.IsUint64() || id.Uint64() != want {
		return fmt.Errorf("%w %s: chain.id is %d", errWrongChain, id, want)
	}
	return nil
}

// verify says why this chain is not one with Sheaf's contracts, or nil.
func (c *Client) verify(ctx context.Context) error {
	final, err := c.Now(ctx, Finalized)
	if err != nil {
		return fmt.Errorf("read the finalized block: %w", err)
	}
	for _, contract := range []struct {
		field   string
		address oracle.Address
	}{{"chain.hub", c.cfg.Hub}, {"chain.registry", c.cfg.Registry}, {"chain.policies", c.cfg.Policies}} {
		if contract.address.IsZero() && contract.field == "chain.policies" {
			continue
		}
		code, err := c.CodeAt(ctx, common.Address(contract.address), Finalized.number())
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return fmt.Errorf("%s %s: there is no contract at this address on chain %d at finalized block %d: check the address and the chain",
				contract.field, contract.address, c.cfg.ChainID, final.Number)
		}
	}
	return c.verifyHub(ctx)
}

// verifyHub asks the hub for its name and for its registry.
func (c *Client) verifyHub(ctx context.Context) error {
	hub := bindings.NewReportHub()
	domain, err := call(ctx, c, Finalized, c.cfg.Hub, hub.PackEip712Domain(), hub.UnpackEip712Domain)
	if errors.Is(err, oracle.ReasonChainDown) {
		return err
	}
	if err != nil || domain.Name != "Sheaf" || domain.Version != "1" {
		return fmt.Errorf("chain.hub %s: the contract there is not a ReportHub of Sheaf version 1", c.cfg.Hub)
	}
	registry, err := call(ctx, c, Finalized, c.cfg.Hub, hub.PackRegistry(), hub.UnpackRegistry)
	if err != nil {
		return fmt.Errorf("chain.hub %s: read its registry: %w", c.cfg.Hub, err)
	}
	if oracle.Address(registry) != c.cfg.Registry {
		return fmt.Errorf("chain.registry %s: the hub %s uses registry %s", c.cfg.Registry, c.cfg.Hub, oracle.Address(registry))
	}
	return nil
}

// redact drops what may be a credential from an endpoint's address: user,
// path and query often hold an access token.
func redact(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "endpoint"
	}
	return u.Scheme + "://" + u.Host
}
