package devnet

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

// developerFunds is what a developer's account gets of the payout token, in
// minor units: a million.
const developerFunds = 1_000_000_000_000

// Card is how to reach a network that stays up: devnet.json in its folder.
type Card struct {
	RPC       string           `json:"rpc"`       // JSON-RPC over HTTP
	WebSocket string           `json:"websocket"` // the same over a WebSocket
	Page      string           `json:"page,omitempty"`
	Nodes     []string         `json:"nodes"` // the operators' APIs
	Contracts deploy.Addresses `json:"contracts"`
	Products  []oracle.Hash    `json:"products"` // on sale, by their ids
	// Keystores holds admin.json, developer-1.json … and their password, for the
	// commands that sign with a keystore.
	Keystores string `json:"keystores"`
	// Proposers are the keystores of the operators' own accounts, whose bonded stake
	// lets them propose to the governor and vote.
	Proposers []string `json:"proposers"`
	// Admin holds every role and the demo tokens: it may publish, sell and mint.
	Admin      Account   `json:"admin"`
	Developers []Account `json:"developers"` // with ether, payout and stake tokens, without roles
	// Desk holds terms.json and fields.csv, a product and a portfolio of one's own to begin with.
	Desk string `json:"desk"`
}

// Account is a funded key of a network that is worth nothing.
type Account struct {
	Address common.Address `json:"address"`
	Key     string         `json:"key"` // 32 bytes in hexadecimal
}

func accountOf(key *ecdsa.PrivateKey) Account {
	return Account{crypto.PubkeyToAddress(key.PublicKey), "0x" + hex.EncodeToString(crypto.FromECDSA(key))}
}

// Up brings a network up for developers: four operators that answer, a funded
// pool, two products on sale. It prints addresses and funded keys, writes them
// to devnet.json in the network's folder, and stays until ctx ends.
func Up(ctx context.Context, opt Options) error {
	opt.clock = &clock{}
	return run(ctx, opt, (*demo).up)
}

func (d *demo) up(ctx context.Context) error {
	d.season.about = []string{previewModel, devnetData}
	d.page.watchAll()
	steps := append(d.beginning(), part{"fund the developers", d.fundDevelopers})
	if at := d.opt.At; !at.IsZero() {
		if !at.After(d.season.genesis) {
			return fmt.Errorf("--at %s: want a moment after the network's beginning, %s", at.Format(time.RFC3339), d.season.genesis.Format(time.RFC3339))
		}
		steps = append(steps, part{"move chain time to " + at.Format("2 January 2006"), func(ctx context.Context) error { return d.ledger.Advance(ctx, at) }})
	}
	for _, step := range steps {
		if err := d.step(ctx, step.title, step.do); err != nil {
			return err
		}
	}
	d.opt.clock.of.Store(d.network)
	d.page.step("the network is up, for developers")
	return d.show()
}

// fundDevelopers gives each what a developer needs: payout tokens, and twice the stake of
// a seat, so that one may register as an operator too.
func (d *demo) fundDevelopers(ctx context.Context) error {
	stake := chain.Token{Client: d.client, Send: d.admin, Address: d.at(d.addresses.StakeToken)}
	bond := new(big.Int).Mul(d.params.MinStake, big.NewInt(2))
	for _, key := range d.developers {
		to := oracle.Address(crypto.PubkeyToAddress(key.PublicKey))
		if _, err := d.token().Mint(ctx, to, big.NewInt(developerFunds)); err != nil {
			return err
		}
		if _, err := stake.Mint(ctx, to, bond); err != nil {
			return err
		}
		d.money.minted.Add(d.money.minted, big.NewInt(developerFunds))
	}
	return d.finality(ctx)
}

// card describes the network.
func (d *demo) card() Card {
	c := Card{
		RPC: d.ledger.HTTPURL(), WebSocket: d.ledger.WSURL(), Contracts: d.addresses,
		Admin: accountOf(d.adminSecret), Developers: []Account{}, Keystores: filepath.Join(d.opt.Dir, "keystores"),
		Desk: filepath.Join(d.opt.Dir, "desk"),
	}
	for _, p := range d.season.products {
		c.Products = append(c.Products, p.id)
	}
	if address := d.page.address(); address != "" {
		c.Page = "http://" + address
	}
	for _, o := range d.operators {
		c.Proposers = append(c.Proposers, o.accountFile)
		c.Nodes = append(c.Nodes, "http://"+o.api)
	}
	for _, key := range d.developers {
		c.Developers = append(c.Developers, accountOf(key))
	}
	return c
}

// writeKeystores writes the funded keys as keystore files, under one password that
// lies beside them: they are worth nothing anywhere else.
func (d *demo) writeKeystores(dir string) error {
	const password = "devnet"
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return fmt.Errorf("write keystores: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "password"), []byte(password+"\n"), 0o600); err != nil {
		return fmt.Errorf("write keystores: %w", err)
	}
	if _, err := keys.Import(filepath.Join(dir, "admin.json"), d.adminSecret, password, keys.Light); err != nil {
		return err
	}
	for i, key := range d.developers {
		if _, err := keys.Import(filepath.Join(dir, fmt.Sprintf("developer-%d.json", i+1)), key, password, keys.Light); err != nil {
			return err
		}
	}
	return nil
}

// show prints the card and writes it.
func (d *demo) show() error {
	c := d.card()
	b, err := json.MarshalIndent(c, "", "  ")
	if err != nil {
		return err
	}
	if err := d.writeKeystores(c.Keystores); err != nil {
		return err
	}
	if err := d.writeDesk(c.Desk); err != nil {
		return err
	}
	path := filepath.Join(d.opt.Dir, "devnet.json")
	if err := os.WriteFile(path, append(b, '\n'), 0o600); err != nil {
		return fmt.Errorf("write the network's card: %w", err)
	}
	d.say("JSON-RPC     %s, chain %d", c.RPC, c.Contracts.ChainID)
	for _, line := range []struct {
		name string
		at   common.Address
	}{
		{"ReportHub", c.Contracts.Hub},
		{"PolicyBook", c.Contracts.Policies},
		{"SheafFeed", c.Contracts.Feed},
		{"callbacks", c.Contracts.Callbacks},
		{"Disputes", c.Contracts.Disputes},
		{"PolicyRights", c.Contracts.Rights},
		{"ProductBook", c.Contracts.Products},
		{"RiskPool", c.Contracts.Pool},
		{"payout token", c.Contracts.PayoutToken},
		{"authority", c.Contracts.AccessManager},
		{"governor", c.Contracts.Governor},
		{"timelock", c.Contracts.Timelock},
	} {
		d.say("%-12s %s", line.name, line.at)
	}
	d.say("%-12s %s  key %s", "admin", c.Admin.Address, c.Admin.Key)
	for i, a := range c.Developers {
		d.say("%-12s %s  key %s", fmt.Sprintf("developer %d", i+1), a.Address, a.Key)
	}
	d.say("%-12s %s, for --account, with --account-password-file %s", "keystores", c.Keystores, filepath.Join(c.Keystores, "password"))
	d.say("%-12s %s: a product that is not published yet, and fields to sell it on", "desk", c.Desk)
	d.say("%-12s know a product of your own once its sheet is in terms and its parcels, under another name, in parcels of each %s", "operators",
		filepath.Join(d.opt.Dir, "op-*"))
	d.say("%-12s by %s and the others, password %q: each has bonded %s of the %s votes that a proposal takes", "proposals",
		c.Proposers[0], accountPassword, dollars(new(big.Int).Mul(d.params.MinStake, big.NewInt(2))), dollars(d.params.ProposalThreshold))
	d.say("all of this is in %s; the keys are worth nothing anywhere else", path)
	return nil
}
