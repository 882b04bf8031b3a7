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

	"github.com/sheaf-oracle/sheaf/oracle/devnet"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// upForT brings a network for developers up, and returns its card and what stops it.
func upForT(t *testing.T, dir string) (card devnet.Card, stop func()) {
	t.Helper()
	stop = startStaying(t, dir, "devnet", "--root", oracletest.Root(t), "--page", "", "--rpc-port", "0", "--accounts", "2", "--dir", dir)
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
	card, stop := upForT(t, dir)
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
	out, err := os.ReadFile(dir + "-out")
	require.NoError(t, err)
	require.Contains(t, string(out), card.Developers[0].Key)
	stop()
}
