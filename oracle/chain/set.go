package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
)

// Set is where the contracts stand that hang together with one policy book.
type Set struct {
	ChainID                               uint64
	Policies, Products, Models, Pool      oracle.Address
	Rights, Hub, Registry, Token, Manager oracle.Address
}

// ConnectBook connects to the chain that an endpoint serves and asks the policy
// book there which contracts belong to it. It is for who knows one address; a
// node's configuration names them all.
func ConnectBook(ctx context.Context, url string, policies oracle.Address) (*Client, Set, error) {
	set := Set{Policies: policies}
	conn, err := dial(ctx, url)
	if err != nil {
		return nil, set, fmt.Errorf("chain endpoint %s: %w", redact(url), err)
	}
	defer conn.Close()
	id, err := conn.ChainID(ctx)
	if err != nil {
		return nil, set, fmt.Errorf("chain endpoint %s: %w", redact(url), err)
	}
	if !id.IsUint64() {
		return nil, set, fmt.Errorf("chain id %s does not fit 64 bits", id)
	}
	set.ChainID = id.Uint64()
	code, err := conn.CodeAt(ctx, common.Address(policies), nil)
	if err == nil && len(code) == 0 {
		err = fmt.Errorf("policy book %s: there is no contract at this address on chain %d", policies, set.ChainID)
	}
	if err != nil {
		return nil, set, err
	}
	bare := &Client{cfg: Config{URLs: []string{url}, ChainID: set.ChainID, Policies: policies}, log: nopLog}
	defer bare.Close()
	if err := set.read(ctx, bare); err != nil {
		return nil, set, fmt.Errorf("policy book %s: %w", policies, err)
	}
	client, err := Connect(ctx, Config{URLs: []string{url}, ChainID: set.ChainID, Hub: set.Hub, Registry: set.Registry, Policies: policies})
	return client, set, err
}

func (s *Set) read(ctx context.Context, c *Client) error {
	book, products, hub := bindings.NewPolicyBook(), bindings.NewProductBook(), bindings.NewReportHub()
	for _, part := range []struct {
		of     *oracle.Address
		into   *oracle.Address
		data   []byte
		unpack func([]byte) (common.Address, error)
	}{
		{&s.Policies, &s.Products, book.PackPRODUCTS(), book.UnpackPRODUCTS},
		{&s.Policies, &s.Pool, book.PackPOOL(), book.UnpackPOOL},
		{&s.Policies, &s.Rights, book.PackRIGHTS(), book.UnpackRIGHTS},
		{&s.Policies, &s.Hub, book.PackHUB(), book.UnpackHUB},
		{&s.Policies, &s.Token, book.PackTOKEN(), book.UnpackTOKEN},
		{&s.Policies, &s.Manager, book.PackAuthority(), book.UnpackAuthority},
		{&s.Products, &s.Models, products.PackMODELS(), products.UnpackMODELS},
		{&s.Hub, &s.Registry, hub.PackRegistry(), hub.UnpackRegistry},
	} {
		found, err := call(ctx, c, Latest, *part.of, part.data, part.unpack)
		if errors.Is(err, oracle.ReasonChainDown) {
			return err
		}
		if err != nil {
			return fmt.Errorf("the contract there is not Sheaf's: %w", err)
		}
		*part.into = oracle.Address(found)
	}
	return nil
}
