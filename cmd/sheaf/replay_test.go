package main

import (
	"io"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestReplayOfWhatTheChainDoesNotHave: that the chain has no such request is a result,
// and that it does not answer is not.
func TestReplayOfWhatTheChainDoesNotHave(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	c := chaintest.New(t)
	first, err := c.Eth.HeaderByNumber(c.Ctx, common.Big1)
	require.NoError(t, err)
	proxy := chaintest.NewProxy(t, c.WSURL())
	client, err := chain.Connect(c.Ctx, chain.Config{
		URLs: []string{"ws://" + proxy.Addr()}, ChainID: chaintest.ChainID, Hub: oracle.Address(c.At.Hub), Registry: oracle.Address(c.At.Registry),
	})
	require.NoError(t, err)
	defer client.Close()
	hub := chain.NewHub(client, nil)
	compare := func(anchor oracle.Hash) error {
		replayed := node.Replayed{}
		replayed.Request.ID, replayed.Request.Anchor = oracletest.Uint256(1), anchor
		return compareOpening(c.Ctx, io.Discard, hub, []string{"bundle"}, []node.Replayed{replayed})
	}
	var result *resultError
	for anchor, want := range map[oracle.Hash]string{
		oracletest.Hash("elsewhere"): "the chain has no block 0x", oracle.Hash(first.Hash()): "it is not in block 2",
	} {
		err := compare(anchor)
		require.ErrorContains(t, err, want)
		require.ErrorAs(t, err, &result)
	}
	proxy.Cut()
	err = compare(oracle.Hash(first.Hash()))
	require.ErrorIs(t, err, oracle.ReasonChainDown)
	require.NotErrorAs(t, err, &result)
}
