package devnet

import (
	"context"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
)

// money is what the demo must be able to account for, in minor units.
type money struct {
	minted  *big.Int // of the payout token, all there is
	capital *big.Int // deposited
}

// checkMoney compares holders' balances and the pool with what was paid.
func (d *demo) checkMoney(ctx context.Context, policies []chain.Policy) error {
	pool, err := d.market().PoolAt(ctx, chain.Finalized)
	if err != nil {
		return err
	}
	due := map[oracle.Address]*big.Int{}
	want := new(big.Int).Set(d.money.capital)
	for _, p := range policies {
		got := p.Payout
		if p.Stage == chain.StageRefunded {
			got = p.Premium
		} else {
			want.Add(want, p.Premium)
		}
		want.Sub(want, p.Payout)
		if due[p.Holder] == nil {
			due[p.Holder] = new(big.Int)
		}
		due[p.Holder].Add(due[p.Holder], got)
	}
	if pool.Capital.Cmp(want) != 0 || pool.Locked.Sign() != 0 || pool.Unearned.Sign() != 0 || pool.Owed.Sign() != 0 {
		return fmt.Errorf("the pool has capital %s, locked %s, unearned %s, owed %s: want %s and nothing else", pool.Capital, pool.Locked, pool.Unearned, pool.Owed, want)
	}
	if err := d.conserved(ctx, chain.Finalized, pool); err != nil {
		return err
	}
	for holder, amount := range due {
		balance, err := d.token().Balance(ctx, chain.Finalized, holder)
		if err != nil {
			return err
		}
		if balance.Cmp(amount) != 0 {
			return fmt.Errorf("holder %s has %s, want %s", holder, balance, amount)
		}
	}
	return nil
}

// accountStuck checks that a network without a quorum has paid nothing and lost
// nothing: every premium and all capital are in the pool.
func (d *demo) accountStuck(ctx context.Context) error {
	policies, err := chain.NewBook(d.client, nil).Policies(ctx, chain.Latest)
	if err != nil {
		return err
	}
	phases, err := d.deed().Phases(ctx, chain.Latest, policies)
	if err != nil {
		return err
	}
	premiums, locked := phases.Unearned(policies), phases.AtRisk(policies)
	for _, p := range policies {
		if p.Payout.Sign() != 0 {
			return fmt.Errorf("%w: policy %d is paid although a quorum is missing", ErrResult, p.ID)
		}
	}
	pool, err := d.market().PoolAt(ctx, chain.Latest)
	if err != nil {
		return err
	}
	if pool.Capital.Cmp(d.money.capital) != 0 || pool.Unearned.Cmp(premiums) != 0 || pool.Locked.Cmp(locked) != 0 {
		return fmt.Errorf("%w: the pool has capital %s, unearned %s, locked %s: want %s, %s, %s", ErrResult, pool.Capital, pool.Unearned, pool.Locked, d.money.capital, premiums, locked)
	}
	if err := d.conserved(ctx, chain.Latest, pool); err != nil {
		return fmt.Errorf("%w: %w", ErrResult, err)
	}
	account := fmt.Sprintf("nothing is paid; all money is accounted for: capital %s, premiums %s, locked for policies %s", dollars(pool.Capital), dollars(premiums), dollars(locked))
	d.say("%s", account)
	d.page.note("done", "Nothing is lost", strings.ToUpper(account[:1])+account[1:]+".")
	return nil
}

// conserved checks the token itself: the pool holds what its books say, and all
// that was ever minted is with the accounts of the demo.
func (d *demo) conserved(ctx context.Context, at chain.Tag, pool chain.PoolState) error {
	accounts := []oracle.Address{
		d.at(d.addresses.Pool), d.at(d.addresses.Hub), d.at(d.addresses.Policies), d.at(d.addresses.Disputes), d.adminKey.Address(),
	}
	for _, key := range d.developers {
		accounts = append(accounts, oracle.Address(crypto.PubkeyToAddress(key.PublicKey)))
	}
	for _, h := range d.holders {
		accounts = append(accounts, h.Address())
	}
	found := new(big.Int)
	for i, account := range accounts {
		balance, err := d.token().Balance(ctx, at, account)
		if err != nil {
			return err
		}
		books := new(big.Int).Add(pool.Capital, pool.Unearned)
		if books.Add(books, pool.Owed); i == 0 && balance.Cmp(books) != 0 {
			return fmt.Errorf("the pool holds %s of the token, its books say %s", dollars(balance), dollars(books))
		}
		found.Add(found, balance)
	}
	if found.Cmp(d.money.minted) != 0 {
		return fmt.Errorf("%s of the token is found, %s was minted", dollars(found), dollars(d.money.minted))
	}
	return nil
}
