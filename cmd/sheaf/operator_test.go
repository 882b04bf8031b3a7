package main

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/consensus/threshold"
	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestOperator brings an operator from nothing to a seat and out again, on a
// chain with the whole set on it.
func TestOperator(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	root := oracletest.Root(t)
	c := chaintest.New(t)
	newcomer := crypto.PubkeyToAddress(chaintest.Key("newcomer").PublicKey)
	c.Must(chaintest.Key("admin"), c.At.StakeToken, bindings.NewDemoToken().PackMint(newcomer, big.NewInt(20_000_000_000)))
	t.Run("scripts", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir: filepath.Join("testdata", "operator"),
			Cmds: map[string]func(*testscript.TestScript, bool, []string){
				"set": scriptSet, "code": scriptCode, "await": scriptAwait, "finalize": func(*testscript.TestScript, bool, []string) { c.Finalize() },
			},
			Setup: func(env *testscript.Env) error { return setupOperator(env, root, c, newcomer) },
		})
	})
}

func setupOperator(env *testscript.Env, root string, c *chaintest.Chain, newcomer common.Address) error {
	if err := setupNode(env, root, c); err != nil {
		return err
	}
	env.Setenv("NEWCOMER", oracle.Address(newcomer).String())
	env.Setenv("THIRD", c.Operators[2].Member.Operator.String())
	env.Setenv("FOURTH", c.Operators[3].Member.Operator.String())
	env.Setenv("SHEAF_PASSWORD", "script")
	for name, key := range map[string]string{"account.json": "newcomer", "admin.json": "admin"} {
		if _, err := keys.Import(filepath.Join(env.WorkDir, name), chaintest.Key(key), "script", keys.Light); err != nil {
			return err
		}
	}
	if err := writeEvidence(filepath.Join(env.WorkDir, "evidence.json"), c); err != nil {
		return err
	}
	path := filepath.Join(env.WorkDir, "keys")
	if err := os.RemoveAll(path); err != nil { // the first operator's: the newcomer has keys of its own
		return err
	}
	for _, name := range []string{"signer.json", "transmitter.json", "next.json"} {
		if _, err := keys.Create(filepath.Join(path, name), "script", keys.Light); err != nil {
			return err
		}
	}
	if _, err := keys.CreateTLS(filepath.Join(path, "tls.json"), "script", keys.Light); err != nil {
		return err
	}
	config := filepath.Join(env.WorkDir, "node.yaml")
	text, err := os.ReadFile(config)
	if err != nil {
		return err
	}
	own := c.Operators[0].Member.Operator.String()
	return os.WriteFile(config, []byte(strings.Replace(string(text), own, oracle.Address(newcomer).String(), 1)), 0o600)
}

// writeEvidence writes two commit roots of the second operator as a node does.
func writeEvidence(path string, c *chaintest.Chain) error {
	o, domain := c.Operators[1], oracle.Domain{ChainID: chaintest.ChainID, Hub: oracle.Address(c.At.Hub)}
	var roots [2]oracle.CommitRoot
	for i := range roots {
		roots[i] = oracle.CommitRoot{Context: oracle.Context{RequestHash: oracle.Hash{1}}, Operator: o.Member.Operator, Root: oracle.Hash{byte(i)}}
		sig, err := o.Signer.Sign(domain.Digest(roots[i].StructHash()))
		if err != nil {
			return err
		}
		roots[i].Sig = sig
	}
	e, err := evidence.Accuse(domain, o.Member.Signer, threshold.Recover, roots[0], roots[1])
	if err != nil {
		return err
	}
	text, err := json.Marshal(e)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o600)
}

func TestAmounts(t *testing.T) {
	for text, want := range map[string]int64{"1": 1_000_000, "2500.5": 2_500_500_000, "0.000001": 1, ".5": 500_000, "7.": 7_000_000} {
		got, err := amountOf(text, 6)
		require.NoError(t, err, text)
		require.Equal(t, big.NewInt(want), got, text)
	}
	for _, text := range []string{"", "0", "0.0", ".", "-1", "+1", "1e6", "1_000", "1.0000001", "1.2.3", "0x10", "1 "} {
		_, err := amountOf(text, 6)
		require.Error(t, err, text)
	}
	for minor, want := range map[int64]string{0: "0", 1: "0.000001", 1_000_000: "1", 2_500_500_000: "2500.5", 10_000_000_000: "10000"} {
		require.Equal(t, want, decimal(big.NewInt(minor), 6))
	}
	require.Equal(t, "700", decimal(big.NewInt(700), 0))
}
