package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/rogpeppe/go-internal/testscript"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/contracts/deploy"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/backtest"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestInsurer takes a product from its sheet to bordereaux and notices, on a chain
// with the whole set on it.
func TestInsurer(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain")
	}
	root := oracletest.Root(t)
	c := chaintest.New(t)
	c.Must(chaintest.Key("admin"), c.At.Pool, bindings.NewRiskPool().PackDeposit(big.NewInt(100_000_000_000), crypto.PubkeyToAddress(chaintest.Key("admin").PublicKey)))
	t.Run("scripts", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir: filepath.Join("testdata", "insurer"),
			Cmds: map[string]func(*testscript.TestScript, bool, []string){
				"set": scriptSet, "code": scriptCode, "finalize": func(*testscript.TestScript, bool, []string) { c.Finalize() },
				"advance": func(ts *testscript.TestScript, _ bool, args []string) {
					at, err := time.Parse(time.DateOnly, args[0])
					ts.Check(err)
					ts.Check(c.Advance(c.Ctx, at))
				},
				"keep": func(ts *testscript.TestScript, _ bool, args []string) {
					ts.Setenv(args[0], strings.TrimSpace(ts.ReadFile("stdout")))
				},
				"seller": func(_ *testscript.TestScript, _ bool, args []string) {
					c.Must(chaintest.Key("admin"), c.At.AccessManager, bindings.NewAccessManager().PackGrantRole(deploy.RoleSeller, common.HexToAddress(args[0]), 0))
				},
				"settle": func(ts *testscript.TestScript, _ bool, args []string) { scriptSettle(ts, c, args) },
				"report": func(ts *testscript.TestScript, _ bool, args []string) { scriptReport(ts, c, args) },
				"fail":   func(ts *testscript.TestScript, _ bool, args []string) { scriptFail(ts, c, args) },
				"stall":  func(ts *testscript.TestScript, _ bool, _ []string) { ts.Check(stall(c, 1)) },
				"unstall": func(ts *testscript.TestScript, _ bool, _ []string) {
					ts.Check(stall(c, 100*params.GWei))
					ts.Check(mined(c))
				},
				"beside":   func(ts *testscript.TestScript, _ bool, args []string) { scriptBeside(ts, args) },
				"together": func(ts *testscript.TestScript, _ bool, args []string) { scriptTogether(ts, args) },
				"wait-days": func(ts *testscript.TestScript, _ bool, args []string) {
					days, err := strconv.Atoi(args[0])
					ts.Check(err)
					head, err := c.Eth.HeaderByNumber(c.Ctx, nil)
					ts.Check(err)
					ts.Check(c.Advance(c.Ctx, time.Unix(int64(head.Time), 0).AddDate(0, 0, days)))
				},
			},
			Setup: func(env *testscript.Env) error {
				for name, value := range map[string]string{
					"ROOT": root, "RPC": c.HTTPURL(), "SHEAF_BOOK": oracle.Address(c.At.Policies).String(), "SHEAF_ACCOUNT_PASSWORD": "script",
					"ADMIN": c.Admin.Address().String(), "HOLDER": oracle.Address(crypto.PubkeyToAddress(chaintest.Key("newcomer").PublicKey)).String(),
					"OTHER": oracletest.Address("other").String(), "HUB": oracle.Address(c.At.Hub).String(),
				} {
					env.Setenv(name, value)
				}
				holder := env.Getenv("HOLDER")
				for name, rows := range map[string]string{
					"fields.csv":    "F1,any,2000000000," + holder + ",\"" + square(0) + "\"\nF2,any,2000000000," + holder + ",\"" + square(2) + "\"\nF3,any,2000000000," + holder + ",\"" + square(4) + "\"\n",
					"corrected.csv": "F1,any,2000000000," + oracletest.Address("other").String() + ",\"" + square(0) + "\"\nF2,any,2000000000," + holder + ",\"" + square(2) + "\"\n",
					"wrong.csv":     "F2,any,2000000000," + oracletest.Address("other").String() + ",\"" + square(2) + "\"\n",
					"other.csv":     "F1,any,2000000000," + holder + ",\"" + square(6) + "\"\n",
				} {
					if err := os.WriteFile(filepath.Join(env.WorkDir, name), []byte("name,crop,sum_insured,holder,outline\n"+rows), 0o600); err != nil {
						return err
					}
				}
				if err := os.WriteFile(filepath.Join(env.WorkDir, "weather.csv"), rainyYears(), 0o600); err != nil {
					return err
				}
				for name, key := range map[string]string{"account.json": "admin", "holder.json": "newcomer"} {
					if _, err := keys.Import(filepath.Join(env.WorkDir, name), chaintest.Key(key), "script", keys.Light); err != nil {
						return err
					}
				}
				return nil
			},
		})
	})
}

// rainyYears is daily rain of one zone from 2009 to 10 July 2021: each year has half a
// millimetre a day more than the year before, from 3 mm in 2009.
func rainyYears() []byte {
	b := []byte("zone,period,precipitation_mm\n")
	for day := time.Date(2009, 1, 1, 0, 0, 0, 0, time.UTC); day.Before(time.Date(2021, 7, 11, 0, 0, 0, 0, time.UTC)); day = day.AddDate(0, 0, 1) {
		b = fmt.Appendf(b, "meuse,%s,%.1f\n", day.Format(time.DateOnly), 3+float64(day.Year()-2009)/2)
	}
	return b
}

// square is a field of 0.8 ha, so many thousandths of a degree east of the first.
func square(at int) string {
	w, e := 5.4+0.001*float64(at), 5.4+0.001*float64(at+1)
	return fmt.Sprintf("POLYGON((%.3f 50.7,%.3f 50.7,%.3f 50.701,%.3f 50.701,%.3f 50.7))", w, e, e, w, w)
}

// scriptSettle orders the settlement of the open policies of a product, has the
// committee find the values given, by policy number, and settles: settle PRODUCT
// POLICY=VALUE... ; a value of "insufficient" is no value.
func scriptSettle(ts *testscript.TestScript, c *chaintest.Chain, args []string) {
	client, err := chain.Connect(c.Ctx, chain.Config{
		URLs: []string{c.WSURL()}, ChainID: chaintest.ChainID, Hub: oracle.Address(c.At.Hub), Registry: oracle.Address(c.At.Registry), Policies: oracle.Address(c.At.Policies),
	})
	ts.Check(err)
	defer client.Close()
	send := chain.NewTransactor(client, c.Admin, chain.TransactorConfig{})
	book, hub := chain.NewBook(client, send), chain.NewHub(client, send)
	product, err := oracle.ParseHash(args[0])
	ts.Check(err)
	var risks []oracle.Hash
	var outcomes []oracle.Outcome
	for _, arg := range args[1:] {
		number, value, _ := strings.Cut(arg, "=")
		id, err := strconv.ParseUint(number, 10, 64)
		ts.Check(err)
		p, _, err := book.Policy(c.Ctx, chain.Latest, id)
		ts.Check(err)
		o := oracle.Outcome{Index: uint32(len(risks)), Risk: p.Risk, K: 4, Status: oracle.StatusInsufficient}
		if value != "insufficient" {
			v, err := strconv.ParseInt(value, 10, 32)
			ts.Check(err)
			o.Value, o.Low, o.High, o.Status, o.ClearBps = int32(v), int32(v), int32(v), oracle.StatusOK, 10_000
		}
		risks, outcomes = append(risks, p.Risk), append(outcomes, o)
	}
	id, _, err := book.RequestSettlement(c.Ctx, product, risks)
	ts.Check(err)
	request, _, err := hub.Request(c.Ctx, chain.Latest, id)
	ts.Check(err)
	attempt, err := hub.Attempt(c.Ctx, chain.Latest, id)
	ts.Check(err)
	_, err = hub.Submit(c.Ctx, c.AttestAs(request, attempt, outcomes, 3))
	ts.Check(err)
	tree, err := oracle.OutcomeTree(outcomes)
	ts.Check(err)
	all := make([]int, len(outcomes))
	for i := range all {
		all[i] = i
	}
	proof, err := tree.Prove(all)
	ts.Check(err)
	_, err = book.Settle(c.Ctx, id, outcomes, proof)
	ts.Check(err)
	c.Finalize()
}

// scriptFail waits until a request that nobody answered may be ended, and ends it: fail REQUEST.
func scriptFail(ts *testscript.TestScript, c *chaintest.Chain, args []string) {
	number, ok := new(big.Int).SetString(args[0], 10)
	if !ok {
		ts.Fatalf("usage: fail REQUEST")
	}
	hub := bindings.NewReportHub()
	out, err := c.Eth.CallContract(c.Ctx, ethereum.CallMsg{To: &c.At.Hub, Data: hub.PackFailAfterOf(number)}, nil)
	ts.Check(err)
	after, err := hub.UnpackFailAfterOf(out)
	ts.Check(err)
	ts.Check(c.Advance(c.Ctx, time.Unix(after.Int64(), 0)))
	c.Must(chaintest.Key("admin"), c.At.Hub, hub.PackFail(number))
	c.Finalize()
}

// stall sends a transaction of the admin, or sends it again, at a price of gas: at 1 wei no block takes it.
func stall(c *chaintest.Chain, price int64) error {
	nonce, err := c.Eth.NonceAt(c.Ctx, common.Address(c.Admin.Address()), nil)
	if err != nil {
		return err
	}
	id := big.NewInt(chaintest.ChainID)
	tx, err := types.SignNewTx(chaintest.Key("admin"), types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, To: &c.At.Hub, Gas: 50_000, GasFeeCap: big.NewInt(price), GasTipCap: big.NewInt(price),
	})
	if err != nil {
		return err
	}
	return c.Eth.SendTransaction(c.Ctx, tx)
}

// mined waits until nothing of the admin waits for a block.
func mined(c *chaintest.Chain) error {
	for {
		waiting, err := c.Eth.PendingNonceAt(c.Ctx, common.Address(c.Admin.Address()))
		if err != nil {
			return err
		}
		if used, err := c.Eth.NonceAt(c.Ctx, common.Address(c.Admin.Address()), nil); err != nil || used >= waiting {
			return err
		}
		head, err := c.Eth.BlockNumber(c.Ctx)
		if err != nil {
			return err
		}
		if err := c.AwaitFinalized(c.Ctx, head); err != nil {
			return err
		}
	}
}

// asking is a call of sheaf in a terminal of its own, which asks for confirmation.
type asking struct {
	ts     *testscript.TestScript
	cmd    *exec.Cmd
	cancel context.CancelFunc
	in     io.WriteCloser
	out    io.Reader
	errors bytes.Buffer
}

// ask runs sheaf until it asks for confirmation.
func ask(ts *testscript.TestScript, args []string) *asking {
	ctx, cancel := context.WithTimeout(context.Background(), seasonBound)
	a := &asking{ts: ts, cmd: exec.CommandContext(ctx, "sheaf", args...), cancel: cancel}
	a.cmd.Dir = ts.MkAbs(".")
	a.cmd.Env = append(os.Environ(), "SHEAF_BOOK="+ts.Getenv("SHEAF_BOOK"), "SHEAF_ACCOUNT_PASSWORD="+ts.Getenv("SHEAF_ACCOUNT_PASSWORD"))
	a.cmd.Stderr = &a.errors
	var err error
	a.in, err = a.cmd.StdinPipe()
	ts.Check(err)
	a.out, err = a.cmd.StdoutPipe()
	ts.Check(err)
	ts.Check(a.cmd.Start())
	said, next := "", make([]byte, 1)
	for !strings.HasSuffix(said, "Type yes: ") {
		if _, err := a.out.Read(next); err != nil {
			ts.Fatalf("%q, and then %v: %s", said, err, a.errors.String())
		}
		said += string(next)
	}
	return a
}

// confirm says yes.
func (a *asking) confirm() {
	_, err := io.WriteString(a.in, "yes\n")
	a.ts.Check(err)
}

// end waits for the call's end and returns what it said last, and what it complained of when it
// did not have its way.
func (a *asking) end() (said, complaint string) {
	defer a.cancel()
	out, err := io.ReadAll(a.out)
	a.ts.Check(err)
	if a.cmd.Wait() != nil {
		complaint = "complaint: " + a.errors.String()
	}
	return string(out), complaint
}

// scriptBeside runs sheaf until it asks for confirmation, runs the same call to its end in
// another terminal, and then confirms the first, which must refuse: beside ARGS... .
func scriptBeside(ts *testscript.TestScript, args []string) {
	first := ask(ts, args)
	ts.Check(ts.Exec("sheaf", append(args, "--yes")...))
	first.confirm()
	if _, complaint := first.end(); !strings.Contains(complaint, "after the quote of") {
		ts.Fatalf("the call that was confirmed last: %q; want that it refuses", complaint)
	}
}

// scriptTogether confirms the same call in three terminals at once. One sells, and the others
// refuse or, where they happened to sign the very same transaction, tell of the same policy:
// together ARGS... .
func scriptTogether(ts *testscript.TestScript, args []string) {
	var calls []*asking
	for range 3 {
		calls = append(calls, ask(ts, args))
	}
	for _, a := range calls {
		a.confirm()
	}
	sold := map[string]bool{}
	for _, a := range calls {
		said, complaint := a.end()
		_, policy, told := strings.Cut(said, "\npolicy ")
		switch {
		case complaint == "" && told:
			sold[strings.TrimSpace(policy)] = true
		case !strings.Contains(complaint, "after the quote of") && !strings.Contains(complaint, "is not mined yet") && !strings.Contains(complaint, "nothing was sent") &&
			!strings.Contains(complaint, "was used by another transaction"): // a sale at a higher fee took its nonce
			ts.Fatalf("%q, %q: want a policy, or that it was sold meanwhile", said, complaint)
		}
	}
	if len(sold) != 1 {
		ts.Fatalf("sold %v: want one policy", sold)
	}
}

// TestAlertIsTheBacktestsIndex: with all of the season measured, what is told so far
// is the index that the backtest has for the year, and every rest pays the same.
func TestAlertIsTheBacktestsIndex(t *testing.T) {
	root := oracletest.Root(t)
	dir := filepath.Join(root, "testdata", "seasons", "iowa-corn")
	file := filepath.Join(t.TempDir(), "out")
	out, err := os.Create(file)
	require.NoError(t, err)
	require.NoError(t, alert(out, alertFlags{
		sheet: filepath.Join(dir, "designs", "z-july-dry.json"), weather: filepath.Join(dir, "weather.csv"), until: "2012-08-01", sum: "10000", zones: []string{"IA-05"}, asJSON: true,
	}))
	require.NoError(t, out.Close())
	b, err := os.ReadFile(file)
	require.NoError(t, err)
	var got []backtest.Outlook
	require.NoError(t, json.Unmarshal(b, &got))
	require.Equal(t, int32(-37_000), *got[0].SoFar)
	require.Equal(t, int32(14_900), *got[0].Distance, "past the trigger of −2.21 by 1.49")
	require.Equal(t, backtest.Spread{Low: 4_474_474_474, Middle: 4_474_474_474, High: 4_474_474_474}, got[0].Payout)
	require.Equal(t, 86, got[0].Years, "1926 to 2011")
}
