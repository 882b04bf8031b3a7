package main

import (
	"encoding/json"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/devnet"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// onDevnet runs commands against a network as its README does.
type onDevnet struct {
	t    *testing.T
	card devnet.Card
	dir  string
}

// must runs a command that succeeds and returns what it printed.
func (d onDevnet) must(args ...string) string {
	d.t.Helper()
	code, out, said := sheaf(d.t, args...)
	require.Zero(d.t, code, "%s\n%s%s", strings.Join(args, " "), out, said)
	return out
}

// refused runs a command that ends with a code and returns its last words.
func (d onDevnet) refused(code int, args ...string) string {
	d.t.Helper()
	got, out, said := sheaf(d.t, args...)
	require.Equal(d.t, code, got, "%s\n%s%s", strings.Join(args, " "), out, said)
	return said
}

// desk are the flags of a command of the insurer's.
func (d onDevnet) desk(sends bool, args ...string) []string {
	args = append(args, "--rpc", d.card.RPC, "--book", d.card.Contracts.Policies.String())
	if sends {
		args = append(args, "--account", filepath.Join(d.card.Keystores, "admin.json"), "--account-password-file", filepath.Join(d.card.Keystores, "password"), "--yes")
	}
	return args
}

// page waits until the page's state is as it should be.
func (d onDevnet) page(what string, ok func(api.State) bool) {
	d.t.Helper()
	var s api.State
	tick, bound := time.NewTicker(200*time.Millisecond), time.After(seasonBound)
	defer tick.Stop()
	for {
		response, err := http.Get(d.card.Page + "/api/state")
		require.NoError(d.t, err)
		err = json.NewDecoder(response.Body).Decode(&s)
		require.NoError(d.t, response.Body.Close())
		require.NoError(d.t, err)
		if ok(s) {
			return
		}
		select {
		case <-tick.C:
		case <-bound:
			b, _ := json.MarshalIndent(s, "", " ")
			d.t.Fatalf("%s: the page does not show it\n%s", what, b)
		}
	}
}

// policies reports whether the page has so many policies of the own product, all of which hold.
func policies(s api.State, count int, hold func(api.Policy) bool) bool {
	n := 0
	for _, p := range s.Policies {
		if hold(p) {
			n++
		}
	}
	return n == count && len(s.Policies) == count
}

// TestDevnetPaysAnOwnProduct publishes and sells a product of one's own on a devnet with
// its page, hands it to the operators, moves time, and has it settled.
func TestDevnetPaysAnOwnProduct(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a network of four processes")
	}
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "net")
	card, stop := upForT(t, dir, "127.0.0.1:0")
	d := onDevnet{t, card, dir}
	sheet, season := filepath.Join(card.Desk, "terms.json"), filepath.Join(dir, "season")
	d.page("the network is up", func(s api.State) bool {
		return s.Step == "The network is up, for developers" && !strings.Contains(strings.Join(s.Notices, " "), "few minutes")
	})

	d.must(d.desk(true, "product", "publish", "--terms", sheet, "--zone", "meuse")...)
	d.must(d.desk(true, "policy", "import", filepath.Join(card.Desk, "fields.csv"), "--terms", sheet, "--dir", season)...)
	d.page("sold, and unknown to the operators", func(s api.State) bool {
		return len(s.Products) == 3 && s.Products[2].Name == "Excess rain, June 2021" &&
			policies(s, 11, func(p api.Policy) bool { return strings.HasPrefix(p.Field, "parcel 0x") && p.Stage == "bound" })
	})
	require.Contains(t, d.refused(1, d.desk(true, "policy", "request", "--terms", sheet)...), "this can be asked for from 2021-07-01 01:00 UTC on")

	// A request that the operators cannot answer yet holds the time.
	require.Contains(t, d.must("devnet", "advance", "2021-06-10", "--rpc", card.RPC), "chain time is 2021-06-10T00:00:0")
	require.Contains(t, d.must(d.desk(true, "policy", "request", "--terms", sheet, "--until", "2021-06-05")...), "request  1")
	require.Contains(t, d.refused(1, "devnet", "advance", "1d", "--rpc", card.RPC), "request 1 is open")
	require.Contains(t, d.refused(1, "devnet", "advance", "2021-06-01", "--rpc", card.RPC), "only moves forward")
	for _, wrong := range []string{"soon", "0s", "-3h", "1.5s", "d"} {
		d.refused(2, "devnet", "advance", "--rpc", card.RPC, "--", wrong)
	}
	for _, op := range []string{"op-1", "op-2", "op-3", "op-4"} {
		copyFile(t, sheet, filepath.Join(dir, op, "terms", "own.json"))
		copyFile(t, filepath.Join(season, "parcels.json"), filepath.Join(dir, op, "parcels", "own.json"))
	}
	d.must("devnet", "advance", "2021-07-01T02:00:00Z", "--force", "--rpc", card.RPC)
	require.Contains(t, d.must(d.desk(true, "policy", "request", "--terms", sheet)...), "request  2")
	d.page("paid", func(s api.State) bool {
		return len(s.Requests) == 2 && policies(s, 11, func(p api.Policy) bool {
			return strings.HasPrefix(p.Field, "my-BE-A-") && p.Stage == "paid" && p.PayoutBps == 5021 && p.Request == "2" &&
				p.Notice == "The figure for excess rain is 160.17 mm, beyond the trigger of 120 mm: it pays 1,004.25 DUSD."
		})
	})
	// The page's head is read before its policies: the block that paid may be later.
	client, err := ethclient.DialContext(t.Context(), card.RPC)
	require.NoError(t, err)
	defer client.Close()
	head, err := client.BlockNumber(t.Context())
	require.NoError(t, err)
	d.page("final", func(s api.State) bool { return s.Chain.Finalized >= head })
	parcels := filepath.Join(season, "parcels.json")
	require.Contains(t, d.must(d.desk(false, "policy", "notice", "--request", "2", "--terms", sheet, "--parcels", parcels, "--out", filepath.Join(dir, "notices"))...), "11 of them of a payment")
	notice, err := os.ReadFile(filepath.Join(dir, "notices", "policy-1.txt"))
	require.NoError(t, err)
	require.Contains(t, string(notice), "160.17")
	d.must(d.desk(false, "policy", "bordereaux", "--out", filepath.Join(dir, "books"), "--parcels", parcels)...)
	require.Contains(t, d.refused(1, d.desk(true, "policy", "request", "--terms", sheet)...), "has no open policy")
	stop()
}

func copyFile(t *testing.T, from, to string) {
	t.Helper()
	b, err := os.ReadFile(from)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(to, b, 0o600))
}

// TestARefusedDevnetLeavesNothing: a call that cannot start makes no folder.
func TestARefusedDevnetLeavesNothing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "net")
	for says, args := range map[string][]string{
		"--accounts -1: want 0 to 1000":         {"--accounts", "-1"},
		"--at \"tomorrow\": want a day such as": {"--at", "tomorrow"},
	} {
		code, _, said := sheaf(t, append([]string{"devnet", "--root", oracletest.Root(t), "--dir", dir}, args...)...)
		require.Equal(t, 2, code)
		require.Contains(t, said, says)
		require.NoDirExists(t, dir)
	}
	taken, err := new(net.ListenConfig).Listen(t.Context(), "tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer taken.Close()
	code, _, said := sheaf(t, "devnet", "--root", oracletest.Root(t), "--dir", dir, "--page", taken.Addr().String(), "--rpc-port", "0")
	require.Equal(t, 1, code)
	require.Contains(t, said, "the page's address "+taken.Addr().String()+" cannot be used")
	require.NoDirExists(t, dir)
	require.NoFileExists(t, dir+".lock")
}
