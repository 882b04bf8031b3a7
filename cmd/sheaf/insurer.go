package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/portfolio"
)

// bookVariable is the variable with the policy book's address.
const bookVariable = "SHEAF_BOOK"

// insurerFlags are common to the commands of an insurer's desk.
type insurerFlags struct {
	rpc, book string
	deskFlags
}

func (f *insurerFlags) bind(cmd *cobra.Command, sends bool) {
	cmd.Flags().StringVar(&f.rpc, "rpc", "http://127.0.0.1:8545", "the chain's JSON-RPC")
	cmd.Flags().StringVar(&f.book, "book", "", "address of the policy book, which knows the other contracts; empty: the environment variable "+bookVariable)
	if sends {
		f.bindAccount(cmd)
	}
}

// insurer is an open connection to a policy book and what belongs to it.
type insurer struct {
	*desk
	set      chain.Set
	book     *chain.Book
	market   chain.Market
	token    chain.Token
	symbol   string // of the payout token
	decimals uint8
}

// openInsurer connects; with sends it opens the account's keystore first.
func openInsurer(ctx context.Context, f insurerFlags, sends bool) (*insurer, error) {
	text := f.book
	if text == "" {
		text = os.Getenv(bookVariable)
	}
	if text == "" {
		return nil, &usageError{fmt.Errorf("--book is missing: want the policy book's address, or %s", bookVariable)}
	}
	address, err := oracle.ParseAddress(text)
	if err != nil {
		return nil, &usageError{fmt.Errorf("--book: %w", err)}
	}
	i := &insurer{desk: &desk{flags: f.deskFlags}}
	if sends {
		if i.account, err = f.open(); err != nil {
			return nil, err
		}
	}
	if i.client, i.set, err = chain.ConnectBook(ctx, f.rpc, address); err != nil {
		return nil, err
	}
	if sends {
		i.send = chain.NewTransactor(i.client, i.account, chain.TransactorConfig{})
	}
	i.book = chain.NewBook(i.client, i.send)
	i.market = chain.Market{Client: i.client, Models: i.set.Models, Products: i.set.Products, Pool: i.set.Pool}
	i.token = chain.Token{Client: i.client, Address: i.set.Token}
	if i.symbol, i.decimals, err = i.token.Unit(ctx, chain.Latest); err != nil {
		i.client.Close()
		return nil, err
	}
	return i, nil
}

// insurerCommand is a command that gathers calls and has them sent.
func insurerCommand(cmd *cobra.Command, gather func(ctx context.Context, i *insurer, args []string) error) *cobra.Command {
	var f insurerFlags
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		i, err := openInsurer(cmd.Context(), f, true)
		if err != nil {
			return err
		}
		defer i.client.Close()
		if err := gather(cmd.Context(), i, args); err != nil {
			return err
		}
		return i.carryOut(cmd)
	}
	f.bind(cmd, true)
	return cmd
}

// readCommand is a command that reads the chain and prints.
func readCommand(cmd *cobra.Command, read func(ctx context.Context, i *insurer, out io.Writer, args []string) error) *cobra.Command {
	var f insurerFlags
	cmd.RunE = func(cmd *cobra.Command, args []string) error {
		i, err := openInsurer(cmd.Context(), f, false)
		if err != nil {
			return err
		}
		defer i.client.Close()
		return read(cmd.Context(), i, cmd.OutOrStdout(), args)
	}
	f.bind(cmd, false)
	return cmd
}

// money writes minor units of the payout token with its symbol.
func (i *insurer) money(n *big.Int) string { return portfolio.Money(n, i.decimals) + " " + i.symbol }

// deed is the contract of who stands behind a policy, and of covers.
func (i *insurer) deed() chain.Deed { return chain.Deed{Client: i.client, Contract: i.set.Rights} }

// now is the chain's time.
func (i *insurer) now(ctx context.Context) (time.Time, error) {
	head, err := i.client.Now(ctx, chain.Latest)
	return time.Unix(int64(head.Time), 0).UTC(), err //nolint:gosec // a time of the chain
}

// may says before anything is signed or sent that the account may not make a call:
// the contract would only answer AccessManagedUnauthorized.
func (i *insurer) may(ctx context.Context, contract oracle.Address, data []byte, what string) error {
	own := i.account.Address()
	ok, err := i.set.May(ctx, i.client, own, contract, data)
	if err == nil && !ok {
		err = fmt.Errorf("account %s may not %s: the contracts' authority %s has not given it that role", own, what, i.set.Manager)
	}
	return err
}

// maySell says that the account may not sell policies to holders, or with toKey to claim keys.
func (i *insurer) maySell(ctx context.Context, toKey bool) error {
	own, none := i.account.Address(), oracle.Address{}
	holder, key := own, none
	if toKey {
		holder, key = none, own
	}
	data, err := i.book.SaleCall(oracle.Hash{}, oracle.Hash{}, holder, key, oneUnit)
	if err != nil {
		return err
	}
	return i.may(ctx, i.set.Policies, data, "sell policies")
}

// pay plans that the policy book may take a premium, where it may not yet.
func (i *insurer) pay(ctx context.Context, premium *big.Int) error {
	return i.allow(ctx, toll{i.token, i.set.Policies, "the policy book", premium, i.money, "the premium is " + i.money(premium)})
}

// product reads a product that must exist.
func (i *insurer) product(ctx context.Context, text string) (chain.Product, error) {
	id, err := oracle.ParseHash(text)
	if err != nil {
		return chain.Product{}, &usageError{fmt.Errorf("product %.80q: %w", text, err)}
	}
	p, known, err := i.market.ProductAt(ctx, chain.Latest, id)
	if err == nil && !known {
		err = fmt.Errorf("product %s is not published at this product book", id)
	}
	return p, err
}

// policy reads a policy that must exist.
func (i *insurer) policy(ctx context.Context, text string) (chain.Policy, error) {
	id, err := strconv.ParseUint(text, 10, 64)
	if err != nil || id == 0 {
		return chain.Policy{}, &usageError{fmt.Errorf("policy %.40q: want its number, from 1", text)}
	}
	p, known, err := i.book.Policy(ctx, chain.Latest, id)
	if err == nil && !known {
		err = fmt.Errorf("policy %d does not exist", id)
	}
	return p, err
}

// address reads an address given as a flag.
func address(flag, text string) (oracle.Address, error) {
	a, err := oracle.ParseAddress(text)
	if err == nil && a.IsZero() {
		err = errors.New("it is zero")
	}
	if err != nil {
		return a, &usageError{fmt.Errorf("--%s %.60q: %w", flag, text, err)}
	}
	return a, nil
}

// printJSON writes a value for programs.
func printJSON(out io.Writer, v any) error {
	e := json.NewEncoder(out)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

func utc(at uint64) string { return time.Unix(int64(at), 0).UTC().Format("2006-01-02 15:04 UTC") } //nolint:gosec // a time of the chain
