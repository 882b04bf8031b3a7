package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/rogpeppe/go-internal/testscript"

	"github.com/sheaf-oracle/sheaf/models"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain/chaintest"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/port"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/oracletest"
)

// TestMain lets this test binary be the program that the scripts call, and its
// own child that decodes rasters.
func TestMain(m *testing.M) {
	if len(os.Args) == 2 && os.Args[1] == rastersName {
		main()
	}
	testscript.Main(m, map[string]func(){"sheaf": main})
}

// scriptCommands are what the scripts know beside testscript's own commands.
var scriptCommands = map[string]func(*testscript.TestScript, bool, []string){
	"set":   scriptSet,
	"code":  scriptCode,
	"await": scriptAwait,
	"flip":  scriptFlip,
}

// TestCommands runs the commands that need no chain.
func TestCommands(t *testing.T) {
	root := oracletest.Root(t)
	testscript.Run(t, testscript.Params{
		Dir: filepath.Join("testdata", "script"), Cmds: scriptCommands,
		Setup: func(env *testscript.Env) error {
			env.Setenv("ROOT", root)
			env.Setenv("LIBRARY", filepath.Join(root, defaultLibrary))
			pack, err := models.Load(os.DirFS(filepath.Join(root, "models", "artifacts", "crop-damage")))
			if err != nil {
				return err
			}
			env.Setenv("DIGEST", pack.Manifest.Digest().String())
			return setPort(env, "FEED")
		},
	})
}

// TestNode starts an operator's node against a chain with the whole set on it,
// and with everything that can be wrong.
func TestNode(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a chain and processes")
	}
	root := oracletest.Root(t)
	c := chaintest.New(t)
	// The scripts run side by side: the chain must outlive this function's body.
	t.Run("scripts", func(t *testing.T) {
		testscript.Run(t, testscript.Params{
			Dir: filepath.Join("testdata", "node"), Cmds: scriptCommands,
			Setup: func(env *testscript.Env) error { return setupNode(env, root, c) },
		})
	})
}

// setPort names an address on which nobody listens now.
func setPort(env *testscript.Env, name string) error {
	address, err := port.Free()
	env.Setenv(name, address)
	return err
}

// setupNode writes the configuration and the keys of the chain's first operator,
// ready to start, into a script's folder.
func setupNode(env *testscript.Env, root string, c *chaintest.Chain) error {
	var listen net.ListenConfig
	taken, err := listen.Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	env.Defer(func() { _ = taken.Close() })
	for name, value := range map[string]string{
		"ROOT": root, "RPC": c.WSURL(), "TAKEN": taken.Addr().String(), "LIBRARY": filepath.Join(root, defaultLibrary),
		"HUB": oracle.Address(c.At.Hub).String(), "REGISTRY": oracle.Address(c.At.Registry).String(), "TOKEN": oracle.Address(c.At.StakeToken).String(),
		"SECOND": c.Operators[1].Member.Operator.String(), "FIRST": c.Operators[0].Member.Operator.String(),
	} {
		env.Setenv(name, value)
	}
	for _, name := range []string{"API", "PEER"} {
		if err := setPort(env, name); err != nil {
			return err
		}
	}
	if err := c.Operators[0].WriteKeys(filepath.Join(env.WorkDir, "keys"), "script"); err != nil {
		return err
	}
	return writeConfig(env, root, c)
}

// writeConfig writes node.yaml and the insurer's files of a node that starts.
func writeConfig(env *testscript.Env, root string, c *chaintest.Chain) error {
	config := node.Config{
		DataDir: "data",
		Operator: node.OperatorConfig{
			Address: c.Operators[0].Member.Operator, SignerKey: "keys/signer.json", TransmitterKey: "keys/transmitter.json",
			TLSKey: "keys/tls.json", KeysDir: "keys", PasswordFile: "keys/password",
		},
		Chain: node.ChainConfig{
			URLs: []string{c.WSURL()}, ID: chaintest.ChainID, Hub: oracle.Address(c.At.Hub), Registry: oracle.Address(c.At.Registry),
			Policies: oracle.Address(c.At.Policies), FromBlock: c.At.FromBlock,
		},
		Peers:    node.PeersConfig{Listen: env.Getenv("PEER")},
		API:      node.APIConfig{Listen: env.Getenv("API")},
		Products: node.ProductsConfig{TermsDir: "terms", ParcelsDir: "parcels"},
		Models:   node.ModelsConfig{Dir: filepath.Join(root, "models", "artifacts"), Library: env.Getenv("LIBRARY"), AllowPreview: true},
		Sources: node.SourcesConfig{
			Weather:       []node.WeatherConfig{{Name: "agera5", Kind: "agera5", URL: "http://127.0.0.1:1/agera5/index.json"}},
			AllowLoopback: true,
		},
	}
	text, err := yaml.Marshal(config)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(env.WorkDir, "node.yaml"), text, 0o600); err != nil {
		return err
	}
	for _, name := range []string{"terms", "parcels"} {
		if err := os.MkdirAll(filepath.Join(env.WorkDir, name), 0o700); err != nil {
			return err
		}
	}
	sheet, err := os.ReadFile(filepath.Join(root, "testdata", "seasons", "belgium-2021", "excess-rain.json"))
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(env.WorkDir, "terms", "excess-rain.json"), sheet, 0o600)
}

// scriptSet replaces a text in a file: set FILE OLD NEW. OLD must be there; \n
// in NEW is a line break.
func scriptSet(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: set FILE OLD NEW")
	}
	path := ts.MkAbs(args[0])
	text := ts.ReadFile(args[0])
	changed := strings.Replace(text, args[1], strings.ReplaceAll(args[2], `\n`, "\n"), 1)
	if changed == text {
		ts.Fatalf("%q is not in %s:\n%s", args[1], args[0], text)
	}
	ts.Check(os.WriteFile(path, []byte(changed), 0o600))
}

// scriptCode runs sheaf and demands an exit code: code N ARGS... .
func scriptCode(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 1 {
		ts.Fatalf("usage: code N ARGS...")
	}
	began := time.Now()
	err := ts.Exec("sheaf", args[1:]...)
	got := 0
	var ended *exec.ExitError
	switch {
	case errors.As(err, &ended):
		got = ended.ExitCode()
	case err != nil:
		ts.Fatalf("run sheaf: %v", err)
	}
	if fmt.Sprint(got) != args[0] {
		ts.Fatalf("exit code %d, want %s", got, args[0])
	}
	if spent := time.Since(began); got != 0 && spent > time.Minute {
		ts.Fatalf("it took %s to fail", spent)
	}
	lines := strings.Split(strings.TrimSuffix(ts.ReadFile("stderr"), "\n"), "\n")
	for i, line := range lines {
		if last := i == len(lines)-1; got != 0 && last != strings.HasPrefix(line, "sheaf: ") || got != 0 && !last && !strings.HasPrefix(line, "  ") {
			ts.Fatalf("want one line on standard error, after what it names a line each, two spaces in")
		}
	}
}

// scriptAwait asks an URL until it answers with a status and a text: await URL STATUS TEXT.
func scriptAwait(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: await URL STATUS TEXT")
	}
	tick, deadline, last := time.NewTicker(20*time.Millisecond), time.After(30*time.Second), ""
	defer tick.Stop()
	for {
		if response, err := http.Get(args[0]); err == nil {
			b, _ := io.ReadAll(response.Body)
			_ = response.Body.Close()
			last = fmt.Sprintf("%d %s", response.StatusCode, b)
			if fmt.Sprint(response.StatusCode) == args[1] && strings.Contains(last, args[2]) {
				return
			}
		}
		select {
		case <-tick.C:
		case <-deadline:
			ts.Fatalf("%s answers %q, want %s with %q", args[0], last, args[1], args[2])
		}
	}
}

// scriptFlip changes one bit of a file: flip FILE OFFSET.
func scriptFlip(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: flip FILE OFFSET")
	}
	at, err := strconv.Atoi(args[1])
	ts.Check(err)
	ts.Check(flip(ts.MkAbs(args[0]), at))
}

// flip changes the lowest bit of one byte; a negative offset counts from the end.
func flip(path string, at int) error {
	b, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if at < 0 {
		at += len(b)
	}
	b[at] ^= 1
	return os.WriteFile(path, b, 0o600)
}
