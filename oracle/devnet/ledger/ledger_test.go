package ledger

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"
)

var (
	april   = time.Date(2021, 4, 1, 0, 0, 0, 0, time.UTC)
	rich, _ = crypto.ToECDSA(crypto.Keccak256([]byte("rich")))
	richAt  = crypto.PubkeyToAddress(rich.PublicKey)
)

func testConfig() Config {
	return Config{
		ChainID:  31337,
		Genesis:  april,
		Period:   20 * time.Millisecond,
		Accounts: map[common.Address]*big.Int{richAt: new(big.Int).Mul(big.NewInt(100), big.NewInt(params.Ether))},
	}
}

// startChainForT runs a chain until the test ends and fails it if Run does.
func startChainForT(t *testing.T, cfg Config) (*Chain, context.Context) {
	t.Helper()
	chain, err := NewChain(cfg)
	require.NoError(t, err)
	limit, cancelLimit := context.WithTimeout(t.Context(), 30*time.Second)
	ctx, cancel := context.WithCancel(limit)
	ended := make(chan error, 1)
	go func() { ended <- chain.Run(ctx) }()
	t.Cleanup(func() {
		cancel()
		require.NoError(t, <-ended)
		cancelLimit()
	})
	require.NoError(t, chain.WaitReady(ctx))
	return chain, ctx
}

func dial(t *testing.T, ctx context.Context, url string) *ethclient.Client {
	t.Helper()
	client, err := ethclient.DialContext(ctx, url)
	require.NoError(t, err)
	t.Cleanup(client.Close)
	return client
}

func header(t *testing.T, ctx context.Context, client *ethclient.Client, tag rpc.BlockNumber) *types.Header {
	t.Helper()
	h, err := client.HeaderByNumber(ctx, big.NewInt(tag.Int64()))
	require.NoError(t, err)
	return h
}

func transfer(t *testing.T, ctx context.Context, client *ethclient.Client, nonce uint64) *types.Transaction {
	t.Helper()
	id, err := client.ChainID(ctx)
	require.NoError(t, err)
	to := common.Address{0x42}
	tx, err := types.SignNewTx(rich, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &to, Value: big.NewInt(1), Gas: 21000,
		GasFeeCap: big.NewInt(2 * params.GWei), GasTipCap: big.NewInt(1),
	})
	require.NoError(t, err)
	require.NoError(t, client.SendTransaction(ctx, tx))
	return tx
}

func TestChainFinalizesTwoBehindTheHead(t *testing.T) {
	chain, ctx := startChainForT(t, testConfig())
	client := dial(t, ctx, chain.HTTPURL())
	require.Equal(t, uint64(0), header(t, ctx, client, rpc.EarliestBlockNumber).Number.Uint64())
	require.NoError(t, chain.AwaitFinalized(ctx, 3))

	for range 5 {
		// Finalized is read first, so the head can only be further on.
		final := header(t, ctx, client, rpc.FinalizedBlockNumber)
		head := header(t, ctx, client, rpc.LatestBlockNumber)
		require.GreaterOrEqual(t, head.Number.Uint64(), final.Number.Uint64()+FinalityDepth)
		canonical, err := client.HeaderByNumber(ctx, final.Number)
		require.NoError(t, err)
		require.Equal(t, canonical.Hash(), final.Hash())
		require.NoError(t, chain.AwaitFinalized(ctx, final.Number.Uint64()+1))
	}
	chain.mu.Lock()
	defer chain.mu.Unlock()
	require.Equal(t, chain.head.Number, chain.finalized.Number+FinalityDepth)
}

func TestGenesisIsFinalizedAtOnce(t *testing.T) {
	cfg := testConfig()
	cfg.Period = time.Hour
	chain, ctx := startChainForT(t, cfg)
	client := dial(t, ctx, chain.HTTPURL())
	for _, tag := range []rpc.BlockNumber{rpc.FinalizedBlockNumber, rpc.SafeBlockNumber, rpc.LatestBlockNumber} {
		h := header(t, ctx, client, tag)
		require.Zero(t, h.Number.Sign(), tag)
		require.Equal(t, uint64(april.Unix()), h.Time)
	}
	require.Equal(t, april, chain.Time())
}

func TestAdvanceStampsTheChosenTimeAndFinalizesIt(t *testing.T) {
	cfg := testConfig()
	cfg.Period = time.Hour // only Advance makes blocks
	chain, ctx := startChainForT(t, cfg)
	client := dial(t, ctx, chain.HTTPURL())
	tx := transfer(t, ctx, client, 0)

	june := time.Date(2021, 6, 20, 12, 0, 0, 0, time.UTC)
	require.NoError(t, chain.Advance(ctx, june))
	final := header(t, ctx, client, rpc.FinalizedBlockNumber)
	require.Equal(t, uint64(june.Unix()), final.Time)
	require.Equal(t, june, chain.Finalized().Time)
	require.True(t, chain.Time().After(june))

	receipt, err := client.TransactionReceipt(ctx, tx.Hash())
	require.NoError(t, err)
	require.Equal(t, final.Number, receipt.BlockNumber, "what waited is in the block of the jump")

	err = chain.Advance(ctx, june)
	require.ErrorIs(t, err, errTimeNotRising)
	require.ErrorContains(t, err, "advance to 2021-06-20T12:00:00Z")
	require.ErrorContains(t, chain.Advance(ctx, june.Add(time.Hour+time.Nanosecond)), "whole second")
	require.NoError(t, chain.Advance(ctx, june.Add(48*time.Hour)), "a refused jump does not stop the chain")
}

func TestOrdinaryBlocksRiseByTheStep(t *testing.T) {
	for _, tc := range []struct {
		period time.Duration
		step   uint64
	}{{20 * time.Millisecond, 1}, {time.Second, 1}, {1500 * time.Millisecond, 2}, {12 * time.Second, 12}} {
		cfg := testConfig()
		cfg.Period = tc.period
		chain, err := NewChain(cfg)
		require.NoError(t, err)
		require.Equal(t, tc.step, chain.step(), tc.period)
	}
	chain, ctx := startChainForT(t, testConfig())
	client := dial(t, ctx, chain.HTTPURL())
	require.NoError(t, chain.AwaitFinalized(ctx, 4))
	for number := range int64(4) {
		h, err := client.HeaderByNumber(ctx, big.NewInt(number))
		require.NoError(t, err)
		require.Equal(t, uint64(april.Unix()+number), h.Time)
	}
}

func TestTransactionsAreMinedInTheNextBlock(t *testing.T) {
	chain, ctx := startChainForT(t, testConfig())
	client := dial(t, ctx, chain.WSURL())
	heads := make(chan *types.Header, 64)
	sub, err := client.SubscribeNewHead(ctx, heads)
	require.NoError(t, err)
	defer sub.Unsubscribe()

	sent := chain.Head().Number
	const many = 100 // one account, one burst
	var last *types.Transaction
	for nonce := range uint64(many) {
		last = transfer(t, ctx, client, nonce)
	}
	for {
		select {
		case <-heads:
		case err := <-sub.Err():
			t.Fatal(err)
		case <-ctx.Done():
			t.Fatal("never mined")
		}
		receipt, err := client.TransactionReceipt(ctx, last.Hash())
		if errors.Is(err, ethereum.NotFound) || err != nil && err.Error() == "transaction indexing is in progress" {
			continue // a client cannot tell yet; the next block asks again
		}
		require.NoError(t, err)
		require.Equal(t, uint64(1), receipt.Status)
		require.Greater(t, receipt.BlockNumber.Uint64(), sent)
		break
	}
	balance, err := client.BalanceAt(ctx, common.Address{0x42}, nil)
	require.NoError(t, err)
	require.Equal(t, int64(many), balance.Int64())
	old, err := client.BalanceAt(ctx, common.Address{0x42}, big.NewInt(0))
	require.NoError(t, err)
	require.Zero(t, old.Sign(), "every past state is kept")
}

func TestChainHasPragueRulesAndNoLater(t *testing.T) {
	config := genesis(testConfig()).Config
	now := uint64(time.Now().Unix())
	require.True(t, config.IsPrague(big.NewInt(1), now))
	require.False(t, config.IsOsaka(big.NewInt(1), now))
	require.Nil(t, config.BogotaTime)
	require.NotNil(t, params.AllDevChainProtocolChanges.BogotaTime, "the shared rules are copied, not changed")

	chain, ctx := startChainForT(t, testConfig())
	client := dial(t, ctx, chain.HTTPURL())
	code, err := client.CodeAt(ctx, params.HistoryStorageAddress, nil)
	require.NoError(t, err)
	require.NotEmpty(t, code)
}

func TestSeveralChainsInOneProcess(t *testing.T) {
	urls := make(map[string]bool)
	for id := range uint64(3) {
		cfg := testConfig()
		cfg.ChainID = 100 + id
		chain, ctx := startChainForT(t, cfg)
		got, err := dial(t, ctx, chain.HTTPURL()).ChainID(ctx)
		require.NoError(t, err)
		require.Equal(t, cfg.ChainID, got.Uint64())
		urls[chain.HTTPURL()] = true
	}
	require.Len(t, urls, 3)
}

func TestPortInUseIsSaidClearly(t *testing.T) {
	taken, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	cfg := testConfig()
	cfg.Port = taken.Addr().(*net.TCPAddr).Port
	chain, err := NewChain(cfg)
	require.NoError(t, err)
	want := fmt.Sprintf("port %d on 127.0.0.1 is already in use", cfg.Port)
	require.ErrorContains(t, chain.Run(t.Context()), want)
	require.ErrorContains(t, chain.WaitReady(t.Context()), want)
	require.ErrorContains(t, chain.Advance(t.Context(), april.Add(time.Hour)), want)
}

func TestStopIsClean(t *testing.T) {
	before := goroutines()
	cfg := testConfig()
	cfg.Scratch = t.TempDir()
	chain, err := NewChain(cfg)
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- chain.Run(ctx) }()
	require.NoError(t, chain.WaitReady(ctx))
	client, err := ethclient.DialContext(ctx, chain.WSURL())
	require.NoError(t, err)
	transfer(t, ctx, client, 0)
	require.NoError(t, chain.AwaitFinalized(ctx, 2))
	require.Greater(t, goroutines(), before, "the count below counts something")
	cancel()
	require.NoError(t, <-ended)
	client.Close()

	require.ErrorIs(t, chain.AwaitFinalized(t.Context(), 1<<40), ErrChainStopped)
	require.ErrorIs(t, chain.Advance(t.Context(), april.Add(time.Hour)), ErrChainStopped)
	left, err := os.ReadDir(cfg.Scratch)
	require.NoError(t, err)
	require.Empty(t, left, "scratch files are removed")
	_, err = net.DialTimeout("tcp", strings.TrimPrefix(chain.HTTPURL(), "http://"), time.Second)
	require.Error(t, err, "the port is closed")
	require.Eventually(t, func() bool { return goroutines() <= before }, 10*time.Second, 10*time.Millisecond,
		"goroutines outlive the chain")
}

// goroutines counts those that run code of the chain or of its node, without the pool
// of workers that the first chain of a process starts for all.
func goroutines() int {
	buf := make([]byte, 1<<20)
	buf = buf[:runtime.Stack(buf, true)]
	count := 0
	for _, g := range strings.Split(string(buf), "\n\n") {
		if (strings.Contains(g, "go-ethereum") || strings.Contains(g, "ledger.(*")) && !strings.Contains(g, "core.(*txSenderCacher)") {
			count++
		}
	}
	return count
}

func TestNewChainNamesTheWrongField(t *testing.T) {
	for field, spoil := range map[string]func(*Config){
		"ChainID":  func(c *Config) { c.ChainID = 0 },
		"Genesis":  func(c *Config) { c.Genesis = time.Time{} },
		"Period":   func(c *Config) { c.Period = time.Millisecond },
		"Host":     func(c *Config) { c.Host = "0.0.0.0" },
		"Port":     func(c *Config) { c.Port = 1 << 16 },
		"balance":  func(c *Config) { c.Accounts[richAt] = nil },
		"negative": func(c *Config) { c.Accounts[richAt] = big.NewInt(-1) },
	} {
		cfg := testConfig()
		spoil(&cfg)
		_, err := NewChain(cfg)
		require.ErrorContains(t, err, field)
	}
}

// TestForkReplacesTheHead: the lost block's transactions wait again, and finality
// goes on over the block that stayed.
func TestForkReplacesTheHead(t *testing.T) {
	chain, ctx := startChainForT(t, testConfig())
	client := dial(t, ctx, chain.WSURL())
	lost, err := chain.Fork(ctx)
	require.NoError(t, err)
	at := lost.NumberU64()
	require.NoError(t, chain.AwaitFinalized(ctx, at))
	stayed, err := client.HeaderByNumber(ctx, new(big.Int).SetUint64(at))
	require.NoError(t, err)
	require.NotEqual(t, lost.Hash(), stayed.Hash())
	require.Equal(t, lost.ParentHash(), stayed.ParentHash)
}

// service is one method of JSON-RPC besides Ethereum's.
type service struct{}

// Twice is double_twice.
func (service) Twice(n uint64) uint64 { return 2 * n }

// A jump that its caller refuses moves nothing and ends nothing, and further methods
// answer over both kinds of JSON-RPC.
func TestAdvanceIfMayBeRefused(t *testing.T) {
	cfg := testConfig()
	cfg.Services = map[string]any{"double": service{}}
	chain, ctx := startChainForT(t, cfg)
	for _, url := range []string{chain.HTTPURL(), chain.WSURL()} {
		client := dial(t, ctx, url)
		var n uint64
		require.NoError(t, client.Client().CallContext(ctx, &n, "double_twice", 21))
		require.Equal(t, uint64(42), n)
	}
	no := errors.New("a request is open")
	var seen Tip
	require.ErrorIs(t, chain.AdvanceIf(ctx, april.AddDate(0, 1, 0), func() error { seen = chain.Head(); return no }), no)
	require.NoError(t, chain.AwaitFinalized(ctx, seen.Number+1), "blocks go on")
	require.True(t, chain.Time().Before(april.AddDate(0, 1, 0)))
	require.NoError(t, chain.AdvanceIf(ctx, april.AddDate(0, 1, 0), func() error { seen = chain.Head(); return nil }))
	require.GreaterOrEqual(t, chain.Head().Number, seen.Number+FinalityDepth+1)
	require.False(t, chain.Time().Before(april.AddDate(0, 1, 0)))
}
