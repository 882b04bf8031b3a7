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
	proposed(t, card, client)
	out, err := os.ReadFile(dir + "-out")
	require.NoError(t, err)
	require.Contains(t, string(out), card.Developers[0].Key)
	for _, at := range []common.Address{card.Contracts.Governor, card.Contracts.Timelock, card.Contracts.AccessManager} {
		require.Contains(t, string(out), at.String())
	}
	require.Contains(t, string(out), card.Proposers[0])
	stop()
}

// proposed makes a proposal with the account of an operator that the card names, as
// contracts/README.md says, and finds it waiting for its vote.
func proposed(t *testing.T, card devnet.Card, client *ethclient.Client) {
	t.Helper()
	require.Len(t, card.Proposers, 4)
	proposer, err := keys.Open(card.Proposers[0], "demo")
	require.NoError(t, err)
	at, err := chain.Connect(t.Context(), chain.Config{
		URLs: []string{card.RPC}, ChainID: card.Contracts.ChainID, Hub: oracle.Address(card.Contracts.Hub), Registry: oracle.Address(card.Contracts.Registry),
	})
	require.NoError(t, err)
	defer at.Close()
	governor := bindings.NewSheafGovernor()
	targets, values := []common.Address{card.Contracts.Hub}, []*big.Int{new(big.Int)}
	calls, what := [][]byte{bindings.NewReportHub().PackSetTiming(600, 60)}, "ten minutes for an attempt"
	_, err = chain.NewTransactor(at, proposer, chain.TransactorConfig{}).Send(t.Context(), oracle.Address(card.Contracts.Governor), governor.PackPropose(targets, values, calls, what))
	require.NoError(t, err)
	answer, err := client.CallContract(t.Context(), callOf(card.Contracts.Governor, governor.PackGetProposalId(targets, values, calls, [32]byte(crypto.Keccak256([]byte(what))))), nil)
	require.NoError(t, err)
	id, err := governor.UnpackGetProposalId(answer)
	require.NoError(t, err)
	answer, err = client.CallContract(t.Context(), callOf(card.Contracts.Governor, governor.PackState(id)), nil)
	require.NoError(t, err)
	state, err := governor.UnpackState(answer)
	require.NoError(t, err)
	require.Zero(t, state, "pending: its vote begins after the voting delay")
}
