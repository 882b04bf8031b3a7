package ledger

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"net"
	"os"
	"slices"
	"strconv"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/eth/filters"
	"github.com/ethereum/go-ethereum/miner"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/p2p"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
)

// gasLimit of a block: that of the main network, so that what fits here fits there.
const gasLimit = 60_000_000

// engine is one go-ethereum node and the consensus layer's side of it: it asks
// for a payload with a chosen time, has it validated and imported, and says
// which block is head, safe and final. It takes the steps of the engine API
// (forkchoiceUpdated, getPayload, newPayload, forkchoiceUpdated) on the objects
// behind that API, because the API object starts a goroutine that never ends
// and hands out a payload before the waiting transactions are in it.
type engine struct {
	stack   *node.Node
	eth     *eth.Ethereum
	scratch string // removed at stop
}

// startEngine assembles and starts the node and opens its port.
func startEngine(ctx context.Context, cfg Config) (_ *engine, err error) {
	if err := probePort(ctx, cfg); err != nil {
		return nil, err
	}
	scratch, err := os.MkdirTemp(cfg.Scratch, "sheaf-chain-")
	if err != nil {
		return nil, fmt.Errorf("embedded chain: make scratch folder: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(scratch))
		}
	}()
	stack, err := node.New(nodeConfig(cfg, scratch))
	if err != nil {
		return nil, fmt.Errorf("embedded chain: make node: %w", err)
	}
	backend, err := eth.New(stack, ethConfig(cfg))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("embedded chain: make ledger: %w", err), stack.Close())
	}
	stack.RegisterAPIs([]rpc.API{{
		Namespace: "eth",
		Service:   filters.NewFilterAPI(filters.NewFilterSystem(backend.APIBackend, filters.Config{})),
	}})
	for namespace, service := range cfg.Services {
		stack.RegisterAPIs([]rpc.API{{Namespace: namespace, Service: service}})
	}
	if err := stack.Start(); err != nil {
		return nil, fmt.Errorf("embedded chain: start node: %w", err)
	}
	backend.SetSynced()
	genesis := backend.BlockChain().CurrentBlock()
	backend.BlockChain().SetFinalized(genesis)
	backend.BlockChain().SetSafe(genesis)
	return &engine{stack: stack, eth: backend, scratch: scratch}, nil
}

// probePort opens and closes the port, so that one in use is found before the
// ledger exists: a node that does not start never stops its ledger either.
func probePort(ctx context.Context, cfg Config) error {
	listener, err := new(net.ListenConfig).Listen(ctx, "tcp", net.JoinHostPort(cfg.Host, strconv.Itoa(cfg.Port)))
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("embedded chain: port %d on %s is already in use: choose another, or 0 for a free one", cfg.Port, cfg.Host)
	}
	if err != nil {
		return fmt.Errorf("embedded chain: listen on Host %s Port %d: %w", cfg.Host, cfg.Port, err)
	}
	return listener.Close()
}

// nodeConfig has no peers, no discovery, no disk and one loopback port for
// both kinds of JSON-RPC.
func nodeConfig(cfg Config, scratch string) *node.Config {
	modules := append([]string{"eth", "net", "web3"}, slices.Sorted(maps.Keys(cfg.Services))...)
	return &node.Config{
		Name:                  "sheaf",
		KeyStoreDir:           scratch, // the node insists on one; it stays empty
		P2P:                   p2p.Config{NoDiscovery: true, NoDial: true},
		HTTPHost:              cfg.Host,
		HTTPPort:              cfg.Port,
		HTTPModules:           modules,
		HTTPTimeouts:          rpc.DefaultHTTPTimeouts,
		WSHost:                cfg.Host,
		WSPort:                cfg.Port,
		WSModules:             modules,
		BatchRequestLimit:     node.DefaultConfig.BatchRequestLimit,
		BatchResponseMaxSize:  node.DefaultConfig.BatchResponseMaxSize,
		HTTPBodyLimit:         node.DefaultConfig.HTTPBodyLimit,
		InsecureUnlockAllowed: false,
	}
}

// ethConfig is a small archive in memory. Logs are searched without an index:
// the chain is short.
func ethConfig(cfg Config) *ethconfig.Config {
	conf := ethconfig.Defaults
	conf.Genesis = genesis(cfg)
	conf.SyncMode = ethconfig.FullSync
	conf.StateScheme = rawdb.HashScheme
	conf.NoPruning = true
	conf.LogNoHistory = true
	conf.DatabaseCache = 16
	conf.TrieCleanCache = 16
	conf.TrieDirtyCache = 16
	conf.SnapshotCache = 0
	conf.TxPool.NoLocals = true
	conf.TxPool.Journal = ""
	conf.TxPool.AccountSlots = 256 // a deployer sends its whole set at once
	conf.TxPool.AccountQueue = 256
	conf.Miner.GasPrice = big.NewInt(1) // whatever pays the base fee is mined
	conf.Miner.GasCeil = gasLimit
	return &conf
}

// genesis has the rules of Prague, which the contracts are compiled for, and
// none of the later forks that the developer rules switch on.
func genesis(cfg Config) *core.Genesis {
	rules := *params.AllDevChainProtocolChanges
	rules.ChainID = new(big.Int).SetUint64(cfg.ChainID)
	rules.OsakaTime, rules.BogotaTime = nil, nil

	predeployed := core.SystemContractAllocs()
	alloc := make(types.GenesisAlloc, len(cfg.Accounts)+4)
	for _, system := range []common.Address{
		params.BeaconRootsAddress, params.HistoryStorageAddress,
		params.WithdrawalQueueAddress, params.ConsolidationQueueAddress,
	} {
		alloc[system] = predeployed[system]
	}
	for account, balance := range cfg.Accounts {
		alloc[account] = types.Account{Balance: new(big.Int).Set(balance)}
	}
	for account, code := range cfg.Code {
		alloc[account] = types.Account{Balance: new(big.Int), Code: code}
	}
	return &core.Genesis{
		Config:    &rules,
		Timestamp: uint64(cfg.Genesis.Unix()),
		GasLimit:  gasLimit,
		BaseFee:   big.NewInt(params.InitialBaseFee),
		Alloc:     alloc,
	}
}

// produce makes the next block at the given time with every transaction that
// waits, imports it as any node would, and moves head, safe and finalized.
func (e *engine) produce(ctx context.Context, at uint64) (*types.Block, error) {
	return e.extend(ctx, e.head(), at, false)
}

// fork replaces the head, which is not final, by an empty block at the given time.
// Transactions of the block that is lost wait again.
func (e *engine) fork(ctx context.Context, at uint64) (lost *types.Block, err error) {
	chain, head := e.eth.BlockChain(), e.head()
	lost = chain.GetBlockByHash(head.Hash())
	if _, err := e.extend(ctx, chain.GetHeaderByHash(head.ParentHash), at, true); err != nil {
		return nil, err
	}
	return lost, nil
}

// extend makes a block on top of another the head.
func (e *engine) extend(ctx context.Context, parent *types.Header, at uint64, empty bool) (*types.Block, error) {
	chain := e.eth.BlockChain()
	number, extra := parent.Number.Uint64()+1, []byte("sheaf")
	if empty {
		extra = []byte("sheaf, forked") // another block even where nothing waited
	}
	// The pool resets itself in the background after each head: wait for it,
	// or the transactions of the last block would be tried again.
	if err := e.eth.TxPool().Sync(); err != nil {
		return nil, fmt.Errorf("make block %d: sync pool: %w", number, err)
	}
	block, _, err := e.eth.Miner().BuildTestingPayload(&miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   at,
		Random:      randao(number),
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  &common.Hash{},
	}, nil, empty, extra)
	if err != nil {
		return nil, fmt.Errorf("make block %d: %w", number, err)
	}
	if _, err := chain.InsertBlockWithoutSetHead(ctx, block, false); err != nil {
		return nil, fmt.Errorf("import block %d: %w", number, err)
	}
	if _, err := chain.SetCanonical(block); err != nil {
		return nil, fmt.Errorf("make block %d the head: %w", number, err)
	}
	final := chain.GetHeaderByNumber(number - min(number, FinalityDepth))
	chain.SetFinalized(final)
	chain.SetSafe(final)
	return block, nil
}

// randao is the block's prevrandao: no randomness, but never twice the same.
func randao(number uint64) common.Hash {
	return crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte("sheaf embedded chain"), number))
}

func (e *engine) head() *types.Header      { return e.eth.BlockChain().CurrentBlock() }
func (e *engine) finalized() *types.Header { return e.eth.BlockChain().CurrentFinalBlock() }
func (e *engine) httpURL() string          { return e.stack.HTTPEndpoint() }
func (e *engine) wsURL() string            { return e.stack.WSEndpoint() }

// stop closes the port and frees the ledger.
func (e *engine) stop() error {
	err := e.stack.Close()
	if err != nil {
		err = fmt.Errorf("embedded chain: stop node: %w", err)
	}
	return errors.Join(err, os.RemoveAll(e.scratch))
}
