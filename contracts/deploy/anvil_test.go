package deploy_test

import (
	"bufio"
	"context"
	"io"
	"math/big"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/sheaf-oracle/sheaf/contracts/deploy"
)

// anvilAt is the anvil that the tests of this package run on; empty: the simulated chain.
// `make test-anvil` sets it.
var anvilAt = os.Getenv("SHEAF_ANVIL")

// newAnvil starts an anvil of its own for a test, on a port that the system chooses.
func newAnvil(t *testing.T, alloc types.GenesisAlloc) *chain {
	t.Helper()
	cmd := exec.Command(anvilAt, "--port", "0", "--hardfork", "prague", "--chain-id", "1337", "--timestamp", "1600000000", "--accounts", "1", "--no-mining")
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatalf("start %s: %v", anvilAt, err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // its end is what was asked for
		_ = cmd.Wait()
	})
	client, err := rpc.DialContext(t.Context(), "http://"+listening(t, out))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(client.Close)
	c := &chain{t: t}
	ask := func(method string, args ...any) {
		t.Helper()
		if err := client.CallContext(context.Background(), nil, method, args...); err != nil {
			t.Fatalf("%s: %v", method, err)
		}
	}
	for address, account := range alloc {
		ask("anvil_setBalance", address, (*hexutil.Big)(account.Balance))
		ask("anvil_setCode", address, hexutil.Bytes(account.Code))
	}
	c.Client = ethclient.NewClient(client)
	c.commit = func() { ask("evm_mine") }
	c.adjust = func(d time.Duration) {
		ask("evm_increaseTime", (*hexutil.Big)(big.NewInt(int64(d/time.Second))))
		ask("evm_mine")
	}
	return c
}

// listening reads the address that anvil says it listens at, and lets it say on.
func listening(t *testing.T, out io.Reader) string {
	t.Helper()
	lines := bufio.NewScanner(out)
	for lines.Scan() {
		if at, ok := strings.CutPrefix(lines.Text(), "Listening on "); ok {
			go io.Copy(io.Discard, out) //nolint:errcheck // what it says later is of no use
			return at
		}
	}
	t.Fatalf("%s ended without listening: %v", anvilAt, lines.Err())
	return ""
}

// TestAnvilIsTheChainThatWasAskedFor keeps the other tests honest: with SHEAF_ANVIL they run on anvil.
func TestAnvilIsTheChainThatWasAskedFor(t *testing.T) {
	if anvilAt == "" {
		t.Skip("SHEAF_ANVIL names no anvil")
	}
	c := newChain(t, newAccount("someone"))
	var version string
	client := c.Client.(*ethclient.Client).Client()
	if err := client.CallContext(t.Context(), &version, "web3_clientVersion"); err != nil || !strings.HasPrefix(version, "anvil/") {
		t.Fatalf("the chain is %q: %v", version, err)
	}
	if code, err := c.CodeAt(t.Context(), deploy.Factory, nil); err != nil || len(code) == 0 {
		t.Fatalf("no factory: %v", err)
	}
}
