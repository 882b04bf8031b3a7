package main

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/round"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/contracts/bindings"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/devnet"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
)

// double is an operator's keys without its node and its sign-once lock: what a
// restored backup or a thief of the keys would be.
type double struct {
	cfg       node.Config
	signer    *keys.Signer
	transport *transport.Transport
}

// doubleOf kills an operator's node and takes its place among its peers.
func doubleOf(t *testing.T, dir, name string) *double {
	t.Helper()
	killNode(t, dir, name)
	var d double
	var err error
	d.cfg, err = node.LoadConfig(filepath.Join(dir, name, "node.yaml"))
	require.NoError(t, err)
	password, err := keys.Password(d.cfg.Operator.PasswordFile, "SHEAF_NO_SUCH_VARIABLE")
	require.NoError(t, err)
	d.signer, err = keys.Open(d.cfg.Operator.SignerKey, password)
	require.NoError(t, err)
	connection, err := keys.OpenTLS(d.cfg.Operator.TLSKey, password)
	require.NoError(t, err)
	certificate, err := connection.Certificate()
	require.NoError(t, err)
	client, err := connect(t.Context(), d.cfg)
	require.NoError(t, err)
	defer client.Close()
	committee, err := registry.New(client, d.cfg.Chain.Registry).Committee(t.Context(), 1)
	require.NoError(t, err)
	listener, err := new(net.ListenConfig).Listen(t.Context(), "tcp", d.cfg.Peers.Listen)
	require.NoError(t, err)
	d.transport, err = transport.New(transport.Config{
		Self: d.cfg.Operator.Address, Key: certificate.PrivateKey.(ed25519.PrivateKey), Committee: committee, Listener: listener, Logger: zap.NewNop(),
	})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() { ended <- d.transport.Run(ctx) }()
	t.Cleanup(func() { stop(); <-ended })
	return &d
}

// killNode ends one node of a network as a power cut would, and waits until it is gone.
func killNode(t *testing.T, dir, name string) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, "processes.json"))
	require.NoError(t, err)
	var all []struct {
		PID    int    `json:"pid"`
		Marker string `json:"marker"`
	}
	require.NoError(t, json.Unmarshal(b, &all))
	for _, p := range all {
		if strings.Contains(p.Marker, filepath.Join(dir, name)+string(filepath.Separator)) {
			require.NoError(t, syscall.Kill(p.PID, syscall.SIGKILL))
			eventually(t, name+" is gone", func() bool { return syscall.Kill(p.PID, 0) != nil })
			return
		}
	}
	t.Fatalf("no process of %s in %s", name, b)
}

// eventually waits for what another process does.
func eventually(t *testing.T, what string, is func() bool) {
	t.Helper()
	tick, bound := time.NewTicker(50*time.Millisecond), time.After(seasonBound)
	defer tick.Stop()
	for !is() {
		select {
		case <-tick.C:
		case <-bound:
			t.Fatalf("it never came true: %s", what)
		}
	}
}

// commitTwice signs two commitments of one attempt and tells both to every peer that is left.
func (d *double) commitTwice(t *testing.T, c oracle.Context) {
	t.Helper()
	eventually(t, "the double is connected to the two nodes that are left", func() bool {
		connected := 0
		for _, p := range d.transport.Peers() {
			if p.Connected {
				connected++
			}
		}
		return connected == 2
	})
	domain := oracle.Domain{ChainID: d.cfg.Chain.ID, Hub: d.cfg.Chain.Hub}
	for range 2 {
		m := oracle.Commitment{Context: c, Operator: d.cfg.Operator.Address}
		_, err := rand.Read(m.Digest[:])
		require.NoError(t, err)
		m.Sig, err = d.signer.Sign(domain.Digest(m.StructHash()))
		require.NoError(t, err)
		b, err := round.Encode(m)
		require.NoError(t, err)
		require.NoError(t, d.transport.Broadcast(b))
	}
}

// openOn orders an assessment that pays nothing, as the admin of a network.
func openOn(t *testing.T, card devnet.Card, client *chain.Client) oracle.Context {
	t.Helper()
	key, err := crypto.HexToECDSA(card.Admin.Key[2:])
	require.NoError(t, err)
	send := chain.NewTransactor(client, keys.NewSigner(key), chain.TransactorConfig{})
	token := chain.Token{Client: client, Send: send, Address: oracle.Address(card.Contracts.PayoutToken)}
	_, err = token.Approve(t.Context(), oracle.Address(card.Contracts.Hub), big.NewInt(1e9))
	require.NoError(t, err)
	market := chain.Market{Client: client, Products: oracle.Address(card.Contracts.Products)}
	product, known, err := market.ProductAt(t.Context(), chain.Latest, card.Products[0])
	require.NoError(t, err)
	require.True(t, known)
	now, err := client.Now(t.Context(), chain.Latest)
	require.NoError(t, err)
	hub := bindings.NewReportHub()
	mined, err := send.Send(t.Context(), oracle.Address(card.Contracts.Hub), hub.PackOpen(uint8(oracle.KindMonitoring), product.TermsHash, product.ModelDigest,
		[][32]byte{oracle.RiskID(product.TermsHash, oracle.Hash{1})}, now.Time-86_400, now.Time, now.Time+30*86_400))
	require.NoError(t, err)
	for _, l := range mined.Logs {
		if e, err := hub.UnpackAttemptOpenedEvent(l); err == nil {
			return oracle.Context{RequestHash: e.RequestHash, Attempt: e.Attempt}
		}
	}
	t.Fatal("the request has no attempt")
	return oracle.Context{}
}

// withBrokenDisk starts a node of a network again on a disk that takes no log of a raft
// group, and waits until a quorum has acknowledged that start. What it returns waits
// until the process has ended, and says how.
func withBrokenDisk(t *testing.T, dir, name string) (ended func() (code int, said string)) {
	t.Helper()
	killNode(t, dir, name)
	groups := filepath.Join(dir, name, "data", "groups")
	require.NoError(t, os.RemoveAll(groups))
	require.NoError(t, os.WriteFile(groups, nil, 0o600))
	cfg, err := node.LoadConfig(filepath.Join(dir, name, "node.yaml"))
	require.NoError(t, err)
	var said bytes.Buffer
	ctx, cancel := context.WithTimeout(t.Context(), seasonBound)
	t.Cleanup(cancel)
	cmd := exec.CommandContext(ctx, "sheaf", "node", "--config", filepath.Join(dir, name, "node.yaml"))
	cmd.Stdout, cmd.Stderr = &said, &said
	require.NoError(t, cmd.Start())
	eventually(t, "a quorum acknowledges the start of "+name, func() bool {
		response, err := http.Get("http://" + cfg.API.Listen + "/metrics")
		if err != nil {
			return false
		}
		defer response.Body.Close()
		b, err := io.ReadAll(response.Body)
		return err == nil && strings.Contains(string(b), "\nsheaf_lock_cleared 1\n")
	})
	return func() (int, string) {
		_ = cmd.Wait() // its code says it
		return cmd.ProcessState.ExitCode(), said.String()
	}
}

// TestAnEquivocationThatANodeFindsIsSlashed: of four live nodes one ends as its disk
// fails, and one is replaced by a double that signs two commitments. The others write that down by themselves, the
// file is all that `sheaf operator accuse` needs, and the registry takes the stake,
// owes the reporter its part, and never seats the operator again.
func TestAnEquivocationThatANodeFindsIsSlashed(t *testing.T) {
	if testing.Short() {
		t.Skip("runs a network of four processes")
	}
	t.Parallel()
	dir := filepath.Join(t.TempDir(), "net")
	card, stop := upForT(t, dir, "")
	broken := withBrokenDisk(t, dir, "op-2")
	d := doubleOf(t, dir, "op-4")
	client, err := connect(t.Context(), d.cfg)
	require.NoError(t, err)
	defer client.Close()
	c := openOn(t, card, client)
	code, said := broken()
	require.Equal(t, 1, code, "a node whose disk fails ends: %s", said)
	lines := strings.Split(strings.TrimSpace(said), "\n")
	require.Regexp(t, `^sheaf: raft group \d+: open log: .*/op-2/data/groups.*not a directory$`, lines[len(lines)-1], "with one sentence")
	for _, at := range []int{0, 2} {
		eventually(t, "a node works on the request", func() bool { return answers(card.Nodes[at]+"/v1/requests", c.RequestHash.String()) })
	}
	d.commitTwice(t, c)

	var files []string
	eventually(t, "an honest node writes evidence", func() bool {
		files, err = filepath.Glob(filepath.Join(dir, "op-[13]", "data", "evidence", "equivocations", "*.json"))
		require.NoError(t, err)
		return len(files) > 0
	})
	reader := registry.New(client, oracle.Address(card.Contracts.Registry))
	before, _, err := reader.Operator(t.Context(), d.cfg.Operator.Address)
	require.NoError(t, err)
	config := filepath.Join(dir, "op-1", "node.yaml")
	accuse := []string{"operator", "accuse", files[0], "--config", config, "--account", filepath.Join(card.Keystores, "developer-1.json"), "--account-password-file", filepath.Join(card.Keystores, "password"), "--yes"}
	code, stdout, stderr := sheaf(t, accuse...)
	require.Zero(t, code, stderr)
	require.Contains(t, stdout, fmt.Sprintf("accuse operator %s of two messages of kind 1", d.cfg.Operator.Address))

	taken := new(big.Int).Div(before.Stake, big.NewInt(5)) // 20 %
	eventually(t, "the stake has fallen", func() bool {
		after, _, err := reader.Operator(t.Context(), d.cfg.Operator.Address)
		require.NoError(t, err)
		return new(big.Int).Sub(before.Stake, after.Stake).Cmp(taken) == 0
	})
	abi := bindings.NewOperatorRegistry()
	gone, err := client.CallContract(t.Context(), callOf(card.Contracts.Registry, abi.PackTombstoned(common.Address(d.cfg.Operator.Address))), nil)
	require.NoError(t, err)
	tombstoned, err := abi.UnpackTombstoned(gone)
	require.NoError(t, err)
	require.True(t, tombstoned)
	owed, err := client.CallContract(t.Context(), callOf(card.Contracts.Registry, abi.PackCreditOf(card.Developers[0].Address)), nil)
	require.NoError(t, err)
	credit, err := abi.UnpackCreditOf(owed)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Div(taken, big.NewInt(20)).String(), credit.String(), "5 % is the reporter's")

	code, _, stderr = sheaf(t, accuse...)
	require.Equal(t, 1, code)
	require.Contains(t, stderr, "the contract refuses: AlreadySlashed")
	code, stdout, stderr = sheaf(t, "operator", "show", d.cfg.Operator.Address.String(), "--config", config)
	require.Zero(t, code, stderr)
	require.Contains(t, stdout, "stake        16000 ")
	stop()
}

// answers reports whether a node's answer has a text.
func answers(url, text string) bool {
	response, err := http.Get(url)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	var list struct {
		Requests []api.Line `json:"requests"`
	}
	if json.NewDecoder(response.Body).Decode(&list) != nil {
		return false
	}
	for _, line := range list.Requests {
		if line.RequestHash.String() == text {
			return true
		}
	}
	return false
}

func callOf(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}
