package main

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/devnet"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// upForT brings a network for developers up, and returns its card and what stops it.
func upForT(t *testing.T, dir, page string) (card devnet.Card, stop func()) {
	t.Helper()
	stop = startStaying(t, dir, "devnet", "--root", oracletest.Root(t), "--page", page, "--rpc-port", "0", "--accounts", "2", "--dir", dir)
	b, err := os.ReadFile(filepath.Join(dir, "devnet.json"))
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(b, &card))
	return card, stop
}

// TestDevnet brings a network up, reads its card, finds the contracts and the
// funds there, and stops it as Ctrl-C does.
func TestDevnet(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a network of four processes")
	}
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "net")
	card, stop := upForT(t, dir, "")
	require.Len(t, card.Developers, 2)
	require.Len(t, card.Products, 2)
	require.Len(t, card.Nodes, 4)
	require.Empty(t, card.Page)

	client, err := ethclient.DialContext(t.Context(), card.RPC)
	require.NoError(t, err)
	defer client.Close()
	id, err := client.ChainID(t.Context())
	require.NoError(t, err)
	require.Equal(t, card.Contracts.ChainID, id.Uint64())
	for _, at := range []common.Address{card.Contracts.Policies, card.Contracts.Rights, card.Contracts.Feed, card.Contracts.Pool} {
		code, err := client.CodeAt(t.Context(), at, nil)
		require.NoError(t, err)
		require.NotEmpty(t, code)
	}
	for _, account := range append(card.Developers, card.Admin) {
		key, err := crypto.HexToECDSA(account.Key[2:])
		require.NoError(t, err)
		require.Equal(t, account.Address, crypto.PubkeyToAddress(key.PublicKey))
		ether, err := client.BalanceAt(t.Context(), account.Address, nil)
		require.NoError(t, err)
		require.Positive(t, ether.Cmp(big.NewInt(1e18)))
	}
	governed(t, card, client)
	out, err := os.ReadFile(dir + "-out")
	require.NoError(t, err)
	require.Contains(t, string(out), card.Developers[0].Key)
	for _, at := range []common.Address{card.Contracts.Governor, card.Contracts.Timelock, card.Contracts.AccessManager} {
		require.Contains(t, string(out), at.String())
	}
	require.Contains(t, string(out), card.Proposers[0])
	stop()
}

// governed takes a proposal from the accounts of the operators that the card names to the
// parameter that it changes, as contracts/README.md says; chain time goes as a user moves it.
func governed(t *testing.T, card devnet.Card, client *ethclient.Client) {
	t.Helper()
	require.Len(t, card.Proposers, 4)
	at, err := chain.Connect(t.Context(), chain.Config{
		URLs: []string{card.RPC}, ChainID: card.Contracts.ChainID, Hub: oracle.Address(card.Contracts.Hub), Registry: oracle.Address(card.Contracts.Registry),
	})
	require.NoError(t, err)
	defer at.Close()
	send := func(by chain.TxSigner, to common.Address, data []byte) {
		t.Helper()
		_, err := chain.NewTransactor(at, by, chain.TransactorConfig{}).Send(t.Context(), oracle.Address(to), data)
		require.NoError(t, err)
	}
	ask := func(to common.Address, data []byte) *big.Int {
		t.Helper()
		answer, err := client.CallContract(t.Context(), callOf(to, data), nil)
		require.NoError(t, err)
		return new(big.Int).SetBytes(answer)
	}
	advance := func(by string) {
		t.Helper()
		code, _, stderr := sheaf(t, "devnet", "advance", by, "--rpc", card.RPC)
		require.Zero(t, code, stderr)
	}
	key, err := crypto.HexToECDSA(card.Admin.Key[2:])
	require.NoError(t, err)
	admin, governor, hub := keys.NewSigner(key), bindings.NewSheafGovernor(), bindings.NewReportHub()
	targets, values := []common.Address{card.Contracts.Hub}, []*big.Int{new(big.Int)}
	calls, what := [][]byte{hub.PackSetTiming(600, 60)}, "ten minutes for an attempt"
	hash := [32]byte(crypto.Keccak256([]byte(what)))
	state := func(want int64, why string) (id *big.Int) {
		t.Helper()
		id = ask(card.Contracts.Governor, governor.PackGetProposalId(targets, values, calls, hash))
		require.Equal(t, want, ask(card.Contracts.Governor, governor.PackState(id)).Int64(), why)
		return id
	}
	send(admin, card.Contracts.AccessManager, bindings.NewAccessManager().PackGrantRole(0, card.Contracts.Timelock, 0))
	for i, path := range card.Proposers {
		voter, err := keys.Open(path, "demo")
		require.NoError(t, err)
		if i == 0 {
			send(voter, card.Contracts.Governor, governor.PackPropose(targets, values, calls, what))
			state(0, "pending: its vote begins after the voting delay")
			advance("25h")
		}
		send(voter, card.Contracts.Governor, governor.PackCastVote(state(1, "active"), 1))
	}
	advance("5d")
	state(4, "succeeded")
	send(admin, card.Contracts.Governor, governor.PackQueue(targets, values, calls, hash))
	require.NotEqual(t, int64(60), ask(card.Contracts.Hub, hub.PackGrace()).Int64(), "what waits changes nothing")
	advance("49h")
	send(admin, card.Contracts.Governor, governor.PackExecute(targets, values, calls, hash))
	state(7, "executed")
	require.Equal(t, int64(60), ask(card.Contracts.Hub, hub.PackGrace()).Int64())
	require.Equal(t, int64(600), ask(card.Contracts.Hub, hub.PackAttemptDuration()).Int64())
}
