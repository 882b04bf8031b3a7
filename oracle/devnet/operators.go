package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml"

	"github.com/sheaf-oracle/sheaf/feeds/recorded"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/devnet/port"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/node"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
	"github.com/sheaf-oracle/sheaf/oracle/terms"
)

// committeeSize of the demo: the smallest that tolerates one faulty operator.
const committeeSize = 4

// operator is one of the demo's operators: an account with keys of its own, and
// a node that will run as a process of its own.
type operator struct {
	name    string // op-1 …, in committee order
	dir     string
	account *keys.Signer // stakes
	// accountFile is its keystore, under accountPassword.
	accountFile string
	signer      *keys.Signer
	sender      *keys.Signer
	tls         *keys.TLS
	peer        string // host:port
	api         string // host:port
	mix         []string
}

func (o *operator) log() string    { return filepath.Join(o.dir, "node.log") }
func (o *operator) config() string { return filepath.Join(o.dir, "node.yaml") }

// accountPassword is of keys that hold nothing of value and live as long as the demo.
const accountPassword = "demo" //nolint:gosec // as said

// newOperators makes keys and folders. Operators are named in committee order:
// prefix-1 and so on.
func newOperators(dir, prefix string, mixes [committeeSize][]string) ([]*operator, error) {
	operators := make([]*operator, committeeSize)
	for i := range operators {
		o := &operator{accountFile: filepath.Join(dir, fmt.Sprintf("%s-account-%d.json", prefix, i+1))}
		var err error
		if o.account, err = keys.Create(o.accountFile, accountPassword, keys.Light); err != nil {
			return nil, err
		}
		operators[i] = o
	}
	slices.SortFunc(operators, func(a, b *operator) int { return a.account.Address().Compare(b.account.Address()) })
	for i, o := range operators {
		o.name, o.mix = fmt.Sprintf("%s-%d", prefix, i+1), mixes[i]
		o.dir = filepath.Join(dir, o.name)
		if err := o.makeKeys(accountPassword); err != nil {
			return nil, fmt.Errorf("operator %s: %w", o.name, err)
		}
	}
	return operators, nil
}

func (o *operator) makeKeys(password string) (err error) {
	folder := filepath.Join(o.dir, "keys")
	if err = os.MkdirAll(folder, 0o700); err != nil {
		return err
	}
	if err = os.WriteFile(filepath.Join(folder, "password"), []byte(password+"\n"), 0o600); err != nil {
		return err
	}
	if o.signer, err = keys.Create(filepath.Join(folder, "signer.json"), password, keys.Light); err != nil {
		return err
	}
	if o.sender, err = keys.Create(filepath.Join(folder, "transmitter.json"), password, keys.Light); err != nil {
		return err
	}
	o.tls, err = keys.CreateTLS(filepath.Join(folder, "tls.json"), password, keys.Light)
	if err != nil {
		return err
	}
	if o.peer, err = port.Free(); err != nil {
		return err
	}
	o.api, err = port.Free()
	return err
}

// everyone is the committee's operators and, where there is a jury, its own.
func (n *network) everyone() []*operator { return slices.Concat(n.operators, n.jury) }

// enrol registers the operators, has them stake and seats them.
func (n *network) enrol(ctx context.Context) error {
	stake := chain.Token{Client: n.client, Send: n.admin, Address: n.at(n.addresses.StakeToken)}
	reader := registry.New(n.client, n.at(n.addresses.Registry))
	amount := new(big.Int).Mul(n.params.MinStake, big.NewInt(2))
	all := n.everyone()
	err := n.parallel(ctx, len(all), func(ctx context.Context, i int) error {
		o := all[i]
		send := n.transactor(o.account)
		if _, err := stake.Mint(ctx, o.account.Address(), amount); err != nil {
			return err
		}
		mine := chain.Token{Client: n.client, Send: send, Address: stake.Address}
		if _, err := mine.Approve(ctx, n.at(n.addresses.Registry), amount); err != nil {
			return err
		}
		record := registry.Operator{Signer: o.signer.Address(), Transmitter: o.sender.Address(), TLSKey: o.tls.PublicKey(), Endpoint: o.peer}
		if _, err := reader.Register(ctx, send, record); err != nil {
			return err
		}
		_, err := reader.Stake(ctx, send, amount)
		return err
	})
	if err != nil {
		return fmt.Errorf("enrol operators: %w", err)
	}
	mined, err := reader.Seat(ctx, n.admin, accountsOf(n.operators))
	if err != nil {
		return fmt.Errorf("seat the committee: %w", err)
	}
	if len(n.jury) > 0 {
		if mined, err = reader.SeatJury(ctx, n.admin, accountsOf(n.jury)); err != nil {
			return fmt.Errorf("seat the jury: %w", err)
		}
	}
	if err := n.ledger.AwaitFinalized(ctx, mined.BlockNumber.Uint64()); err != nil {
		return err
	}
	n.committee, err = reader.Committee(ctx, 1)
	return err
}

func accountsOf(operators []*operator) []oracle.Address {
	accounts := make([]oracle.Address, len(operators))
	for i, o := range operators {
		accounts[i] = o.account.Address()
	}
	return accounts
}

// configure writes an operator's configuration and its copy of the insurer's files.
func (n *network) configure(o *operator) error {
	files := map[string]any{"parcels/parcels.json": map[string]any{"format": terms.ParcelsFormat, "parcels": n.season.fields}}
	for _, p := range n.season.products {
		files["terms/"+p.id.String()+".json"] = p.Sheet
	}
	for name, value := range files {
		b, err := json.Marshal(value)
		if err != nil {
			return err
		}
		path := filepath.Join(o.dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return err
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			return err
		}
	}
	b, err := yaml.Marshal(n.nodeConfig(o))
	if err != nil {
		return err
	}
	return os.WriteFile(o.config(), b, 0o600)
}

func (n *network) nodeConfig(o *operator) node.Config {
	c := node.Config{
		DataDir: "data",
		Operator: node.OperatorConfig{
			Address: o.account.Address(), SignerKey: "keys/signer.json", TransmitterKey: "keys/transmitter.json",
			TLSKey: "keys/tls.json", KeysDir: "keys", PasswordFile: "keys/password",
		},
		Chain: node.ChainConfig{
			URLs: []string{n.ledger.WSURL()}, ID: n.ledger.ChainID(), Hub: n.at(n.addresses.Hub), Registry: n.at(n.addresses.Registry),
			Policies: n.at(n.addresses.Policies), FromBlock: n.addresses.FromBlock, Poll: node.Duration(200 * time.Millisecond),
		},
		Peers:    node.PeersConfig{Listen: o.peer},
		API:      node.APIConfig{Listen: o.api},
		Products: node.ProductsConfig{TermsDir: "terms", ParcelsDir: "parcels"},
		Models:   node.ModelsConfig{Dir: filepath.Join(n.opt.Root, "models", "artifacts"), Library: n.opt.Library, AllowPreview: true},
		Sources: node.SourcesConfig{
			AllowLoopback: true, RequestTimeout: node.Duration(5 * time.Second), Tries: 3, TaskBytes: 256 << 20, CacheDir: "cache",
		},
		Timing: demoTiming,
		Log:    node.LogConfig{Level: "info", Format: "json"},
	}
	if n.opt.Dispute {
		c.Sources.CacheDir = "" // what a feed says of a month changes between two reports
	}
	catalogues := map[string]node.CatalogueConfig{}
	for _, p := range n.feeds.Providers(o.name) {
		switch p.Shape {
		case "":
			c.Sources.Weather = append(c.Sources.Weather, node.WeatherConfig{Name: p.Name, Kind: "agera5", URL: p.URL})
		case recorded.ShapeDivisions:
			c.Sources.Weather = append(c.Sources.Weather, node.WeatherConfig{Name: p.Name, Kind: "nclimdiv", URL: p.URL, DivisionsURL: p.Outlines})
		default:
			catalogues[p.Name] = node.CatalogueConfig{Name: p.Name, Kind: strings.ReplaceAll(p.Shape, "-", "_"), URL: p.URL, Collection: p.Collection}
		}
	}
	for _, name := range o.mix {
		c.Sources.Catalogues = append(c.Sources.Catalogues, catalogues[name])
	}
	return c
}

// demoTiming fits one machine with loopback links and small pages: an honest
// first leg takes under two seconds, a relayed hop a few milliseconds.
var demoTiming = node.TimingConfig{
	CommitBound: node.Duration(4 * time.Second), RevealBound: node.Duration(2 * time.Second), Delta: node.Duration(300 * time.Millisecond),
	Retry: node.Duration(500 * time.Millisecond), Slot: node.Duration(2 * time.Second), Election: node.Duration(500 * time.Millisecond),
}

// startNodes runs every operator's node as a process and waits until each can
// answer for requests.
func (n *network) startNodes(ctx context.Context) error {
	for _, o := range n.everyone() {
		if err := n.configure(o); err != nil {
			return fmt.Errorf("configure %s: %w", o.name, err)
		}
		if err := n.startNode(o); err != nil {
			return err
		}
	}
	for _, o := range n.everyone() {
		if err := n.awaitReady(ctx, o); err != nil {
			return fmt.Errorf("%s does not become ready: %w", o.name, err)
		}
	}
	return nil
}

func (n *network) startNode(o *operator) error {
	return n.processes.start(o.name, o.config(), o.log(), n.opt.Program, "node", "--config", o.config())
}
