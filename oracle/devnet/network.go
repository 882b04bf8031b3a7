package devnet

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"go.uber.org/zap"
	"golang.org/x/sync/errgroup"

	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/ledger"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
)

// Demo's chain.
const (
	chainID     = 1_337_021
	blockPeriod = 400 * time.Millisecond
)

// network is one demo's chain, feeds, contracts and operators.
type network struct {
	opt       Options
	season    *season
	ledger    *ledger.Chain
	feeds     *recorded.Server
	processes *processes
	params    deploy.Params
	addresses deploy.Addresses
	client    *chain.Client
	adminKey  *keys.Signer
	// adminSecret is adminKey's key, for the deployer, which signs in another way.
	adminSecret *ecdsa.PrivateKey
	admin       *chain.Transactor
	holders     []*keys.Signer // one per field; they only receive
	developers  []*ecdsa.PrivateKey
	operators   []*operator
	jury        []*operator // answers disputes; nil: nothing may be challenged
	committee   oracle.Committee
	http        *http.Client
	parts       sync.WaitGroup
	failed      chan error
}

// newNetwork prepares the parts that need no chain.
func newNetwork(opt Options) (*network, error) {
	n := &network{opt: opt, http: &http.Client{Timeout: 5 * time.Second}, failed: make(chan error, 8)}
	pack, err := models.Load(os.DirFS(filepath.Join(opt.Root, "models", "artifacts", "crop-damage")))
	if err != nil {
		return nil, fmt.Errorf("model crop-damage: %w", err)
	}
	if n.season, err = loadSeason(opt.Root, opt.Season, pack.Manifest.Digest(), opt.Polygons); err != nil {
		return nil, err
	}
	if opt.Dispute {
		if err := n.season.open(challenges); err != nil {
			return nil, err
		}
	}
	if n.processes, err = newProcesses(filepath.Join(opt.Dir, "processes.json")); err != nil {
		return nil, err
	}
	if n.operators, err = newOperators(opt.Dir, "op", n.season.mixes); err != nil {
		return nil, err
	}
	if opt.Dispute {
		if n.jury, err = newOperators(opt.Dir, "juror", n.season.mixes); err != nil {
			return nil, err
		}
	}
	if n.adminSecret, err = crypto.GenerateKey(); err != nil {
		return nil, fmt.Errorf("make the admin's account: %w", err)
	}
	n.adminKey = keys.NewSigner(n.adminSecret)
	for range n.season.fields {
		holder, err := newAccount()
		if err != nil {
			return nil, err
		}
		n.holders = append(n.holders, holder)
	}
	for range opt.Accounts {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, fmt.Errorf("make an account: %w", err)
		}
		n.developers = append(n.developers, key)
	}
	return n, n.newLedger()
}

func newAccount() (*keys.Signer, error) {
	key, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("make an account: %w", err)
	}
	return keys.NewSigner(key), nil
}

func (n *network) newLedger() (err error) {
	rich := new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(1e18))
	accounts := map[common.Address]*big.Int{common.Address(n.adminKey.Address()): rich}
	for _, key := range n.developers {
		accounts[crypto.PubkeyToAddress(key.PublicKey)] = rich
	}
	for _, o := range n.everyone() {
		accounts[common.Address(o.account.Address())] = rich
		accounts[common.Address(o.sender.Address())] = rich
	}
	var services map[string]any
	if n.opt.clock != nil {
		services = map[string]any{clockNamespace: n.opt.clock}
	}
	n.ledger, err = ledger.NewChain(ledger.Config{
		Services: services,
		Code:     map[common.Address][]byte{deploy.Factory: deploy.FactoryCode},
		ChainID:  chainID, Genesis: n.season.genesis, Period: blockPeriod, Port: n.opt.RPCPort, Accounts: accounts, Log: n.opt.Log.Named("ledger"),
	})
	return err
}

// part runs a piece of the network beside the demo; its failure ends the demo.
func (n *network) part(ctx context.Context, name string, run func(context.Context) error) {
	n.parts.Go(func() {
		if err := run(ctx); err != nil && ctx.Err() == nil {
			n.failed <- fmt.Errorf("%s: %w", name, err)
		}
	})
}

// aside runs what only shows: its failure is said, and ends nothing.
func (n *network) aside(ctx context.Context, name string, run func(context.Context) error) {
	n.parts.Go(func() {
		if err := safely(func() error { return run(ctx) }); err != nil && ctx.Err() == nil {
			n.opt.Log.Error(name+" has ended; the network goes on", zap.Error(err))
		}
	})
}

// start brings up the chain and the feeds.
func (n *network) start(ctx context.Context) error {
	n.part(ctx, "chain", n.ledger.Run)
	if err := n.ledger.WaitReady(ctx); err != nil {
		return fmt.Errorf("--rpc-port %d: %w", n.opt.RPCPort, err)
	}
	var err error
	n.feeds, err = recorded.New(n.season.data, n.ledger.Time, n.opt.Log.Named("feeds"), recorded.Options{})
	if err != nil {
		return err
	}
	if err := n.feeds.Listen(); err != nil {
		return err
	}
	n.part(ctx, "feeds", n.feeds.Run)
	for _, in := range n.season.injections {
		if _, err := n.feeds.Inject(in); err != nil {
			return fmt.Errorf("season %s: %w", n.season.name, err)
		}
	}
	return nil
}

// deploy puts the contracts on the chain and connects to them as anybody would.
func (n *network) deploy(ctx context.Context, admin *ecdsa.PrivateKey) error {
	backend, err := ethclient.DialContext(ctx, n.ledger.WSURL())
	if err != nil {
		return fmt.Errorf("dial the chain: %w", err)
	}
	defer backend.Close()
	n.params = deploy.DevnetParams(crypto.PubkeyToAddress(admin.PublicKey))
	n.addresses, err = deploy.Deploy(ctx, backend, bind.NewKeyedTransactor(admin, big.NewInt(chainID)), n.params)
	if err != nil {
		return err
	}
	head, err := backend.BlockNumber(ctx)
	if err != nil {
		return fmt.Errorf("read the head: %w", err)
	}
	if err := n.ledger.AwaitFinalized(ctx, head); err != nil {
		return err
	}
	n.client, err = chain.Connect(ctx, chain.Config{
		URLs: []string{n.ledger.WSURL()}, ChainID: chainID, Hub: n.at(n.addresses.Hub), Registry: n.at(n.addresses.Registry),
		Policies: n.at(n.addresses.Policies), Log: n.opt.Log.Named("chain"),
	})
	if err != nil {
		return err
	}
	n.admin = n.transactor(n.adminKey)
	return nil
}

func (n *network) at(a common.Address) oracle.Address { return oracle.Address(a) }

func (n *network) transactor(signer *keys.Signer) *chain.Transactor {
	return chain.NewTransactor(n.client, signer, chain.TransactorConfig{})
}

func (n *network) token() chain.Token {
	return chain.Token{Client: n.client, Send: n.admin, Address: n.at(n.addresses.PayoutToken)}
}

func (n *network) deed() chain.Deed {
	return chain.Deed{Client: n.client, Contract: n.at(n.addresses.Rights)}
}

func (n *network) market() chain.Market {
	return chain.Market{
		Client: n.client, Send: n.admin, Models: n.at(n.addresses.Models), Products: n.at(n.addresses.Products), Pool: n.at(n.addresses.Pool),
	}
}

// parallel runs work for 0 … count−1 side by side and returns the first error.
func (n *network) parallel(ctx context.Context, count int, work func(context.Context, int) error) error {
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(64)
	for i := range count {
		group.Go(func() error { return work(ctx, i) })
	}
	return group.Wait()
}

// stop ends every process, then every part in this one.
func (n *network) stop(cancel context.CancelFunc) {
	n.processes.stop()
	if n.client != nil {
		n.client.Close()
	}
	cancel()
	n.parts.Wait()
	n.http.CloseIdleConnections()
}

// read asks a node's API and decodes its answer; found is false on 404.
func (n *network) read(ctx context.Context, o *operator, path string, into any) (found bool, err error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+o.api+path, nil)
	if err != nil {
		return false, err
	}
	response, err := n.http.Do(request)
	if err != nil {
		return false, err
	}
	defer response.Body.Close()
	b, err := io.ReadAll(io.LimitReader(response.Body, 64<<20))
	switch {
	case err != nil:
		return false, err
	case response.StatusCode == http.StatusNotFound:
		return false, nil
	case response.StatusCode != http.StatusOK:
		return false, fmt.Errorf("%s: %s", path, lastLine(b))
	case into == nil:
		return true, nil
	}
	return true, json.Unmarshal(b, into)
}

// awaitReady polls a node until it is ready or has ended.
func (n *network) awaitReady(ctx context.Context, o *operator) error {
	return poll(ctx, 50*time.Millisecond, func() (bool, error) {
		ready, err := n.read(ctx, o, "/readyz", nil)
		if ready && err == nil {
			return true, nil
		}
		if !n.processes.up(o.name) {
			b, _ := os.ReadFile(o.log())
			return false, errors.New(lastLine(b))
		}
		return false, nil
	})
}

// poll calls check until it is true, fails, or ctx ends.
func poll(ctx context.Context, every time.Duration, check func() (bool, error)) error {
	tick := time.NewTicker(every)
	defer tick.Stop()
	for {
		if done, err := check(); done || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-tick.C:
		}
	}
}
