package main

import (
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestDisputeCommands takes a challenge from a report to the bond that comes back,
// and names whatever is wrong, on a chain with the whole set on it.
func TestDisputeCommands(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	root := oracletest.Root(t)
	c := chaintest.New(t)
	c.Must(chaintest.Key("admin"), c.At.Pool, bindings.NewRiskPool().PackDeposit(big.NewInt(100_000_000_000), crypto.PubkeyToAddress(chaintest.Key("admin").PublicKey)))
	t.Run("scripts", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir: filepath.Join("testdata", "dispute"),
			Cmds: map[string]func(*testscript.TestScript, bool, []string){
				"set": scriptSet, "code": scriptCode,
				"advance": func(ts *testscript.TestScript, _ bool, args []string) {
					at, err := time.Parse(time.DateOnly, args[0])
					ts.Check(err)
					ts.Check(c.Advance(c.Ctx, at))
				},
				"keep": func(ts *testscript.TestScript, _ bool, args []string) {
					ts.Setenv(args[0], strings.TrimSpace(ts.ReadFile("stdout")))
				},
				"report": func(ts *testscript.TestScript, _ bool, args []string) { scriptReport(ts, c, args) },
			},
			Setup: func(env *testscript.Env) error { return setupDispute(env, root, c) },
		})
	})
}

func setupDispute(env *testscript.Env, root string, c *chaintest.Chain) error {
	// A node that has what the script wrote of the first report.
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, err := os.ReadFile(filepath.Join(env.WorkDir, "first.json"))
		if err != nil || !strings.HasPrefix(r.URL.Path, "/v1/agreements/0x") {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write(b)
	}))
	env.Defer(node.Close)
	for name, value := range map[string]string{
		"ROOT": root, "RPC": c.HTTPURL(), "NODE": node.URL, "SHEAF_BOOK": oracle.Address(c.At.Policies).String(), "SHEAF_ACCOUNT_PASSWORD": "script", "ADMIN": c.Admin.Address().String(),
	} {
		env.Setenv(name, value)
	}
	holder := oracle.Address(crypto.PubkeyToAddress(chaintest.Key("newcomer").PublicKey)).String()
	rows := "name,crop,sum_insured,holder,outline\n"
	for i, name := range []string{"F1", "F2", "F3"} {
		rows += name + ",any,2000000000," + holder + ",\"" + square(2*i) + "\"\n"
	}
	if err := os.WriteFile(filepath.Join(env.WorkDir, "fields.csv"), []byte(rows), 0o600); err != nil {
		return err
	}
	for name, key := range map[string]string{"account.json": "admin", "holder.json": "newcomer"} {
		if _, err := keys.Import(filepath.Join(env.WorkDir, name), chaintest.Key(key), "script", keys.Light); err != nil {
			return err
		}
	}
	return nil
}

// scriptReport has the committee report values by policy number and writes what a
// node would give out of it: report FILE PRODUCT|REQUEST POLICY=VALUE... ; of a
// product it orders the settlement first.
func scriptReport(ts *testscript.TestScript, c *chaintest.Chain, args []string) {
	client, err := chain.Connect(c.Ctx, chain.Config{
		URLs: []string{c.WSURL()}, ChainID: chaintest.ChainID, Hub: oracle.Address(c.At.Hub), Registry: oracle.Address(c.At.Registry), Policies: oracle.Address(c.At.Policies),
	})
	ts.Check(err)
	defer client.Close()
	send := chain.NewTransactor(client, c.Admin, chain.TransactorConfig{})
	book, hub := chain.NewBook(client, send), chain.NewHub(client, send)
	var risks []oracle.Hash
	var outcomes []oracle.Outcome
	for i, arg := range args[2:] {
		policy, text, _ := strings.Cut(arg, "=")
		id, err := strconv.ParseUint(policy, 10, 64)
		ts.Check(err)
		value, err := strconv.ParseInt(text, 10, 32)
		ts.Check(err)
		p, _, err := book.Policy(c.Ctx, chain.Latest, id)
		ts.Check(err)
		risks = append(risks, p.Risk)
		outcomes = append(outcomes, oracle.Outcome{
			Index: uint32(i), Risk: p.Risk, Value: int32(value), Low: int32(value), High: int32(value), ClearBps: 10_000, K: 4, Status: oracle.StatusOK,
		})
	}
	var id [32]byte
	if n, err := strconv.ParseUint(args[1], 10, 64); err == nil {
		id = oracletest.Uint256(n)
	} else {
		product, err := oracle.ParseHash(args[1])
		ts.Check(err)
		id, _, err = book.RequestSettlement(c.Ctx, product, risks)
		ts.Check(err)
	}
	request, _, err := hub.Request(c.Ctx, chain.Latest, id)
	ts.Check(err)
	attempt, err := hub.Attempt(c.Ctx, chain.Latest, id)
	ts.Check(err)
	report := c.AttestAs(request, attempt, outcomes, 3)
	_, err = hub.Submit(c.Ctx, report)
	ts.Check(err)
	b, err := json.Marshal(evidence.Agreement{Format: evidence.AgreementFormat, Committee: evidence.Bare(c.Committee()), Request: request, Risks: risks, Report: report})
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o600))
	c.Finalize()
}

// TestDispute plays reports that are challenged, with a committee and a jury of four
// processes each: a false one is overturned and what it should have paid is paid, the
// challenge of a true one is lost, and one that the jury never answers holds no claim
// beyond its deadline; bonds, fees and books are read back from the chain.
func TestDispute(t *testing.T) {
	if testing.Short() {
		t.Skip("plays a season with eight processes")
	}
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "demo")
	code, stdout, stderr := sheaf(t, "demo", "--once", "--dispute", "--root", oracletest.Root(t), "--page", "127.0.0.1:0", "--dir", dir)
	require.Zero(t, code, "%s\n%s", stdout, stderr)
	require.Regexp(t, `BE-A-\d+ +\d+ +80\.36 +upheld +160\.72 +1000\.00 +5090\.00 `, stdout)
	require.Regexp(t, `BE-A-\d+ +\d+ +160\.72 +rejected +160\.72 +1000\.00 lost +5090\.00 `, stdout)
	require.Regexp(t, `BE-A-\d+ +\d+ +160\.72 +not answered +– +1000\.00 +5090\.00 `, stdout)
	require.Regexp(t, `BE-A-\d+ +\d+ +80\.36 +– +– +– +0\.00 `, stdout, "what nobody challenged is paid as reported")
	require.Contains(t, stdout, "the books reconcile with policies, events, token and pool")
	for _, name := range []string{"op-1", "op-4", "juror-1", "juror-4"} {
		log, err := os.ReadFile(filepath.Join(dir, name, "node.log"))
		require.NoError(t, err)
		require.NotContains(t, string(log), `"level":"error"`)
	}
	code, _, stderr = sheaf(t, "demo", "--dispute", "--lie", "1")
	require.Equal(t, 2, code)
	require.Contains(t, stderr, "--dispute plays faults of its own")
}
