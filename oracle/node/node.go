package node

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"sync"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/consensus/boot"
	"github.com/sheaf-oracle/sheaf/consensus/transport"
	"github.com/sheaf-oracle/sheaf/feeds/fetch"
	"github.com/sheaf-oracle/sheaf/oracle"
	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/evidence"
	"github.com/sheaf-oracle/sheaf/oracle/keys"
	"github.com/sheaf-oracle/sheaf/oracle/keys/signonce"
	"github.com/sheaf-oracle/sheaf/oracle/observe"
	"github.com/sheaf-oracle/sheaf/oracle/publish"
	"github.com/sheaf-oracle/sheaf/oracle/registry"
	"github.com/sheaf-oracle/sheaf/oracle/tracker"
)

// Node is one operator. Open it, Run it once, Close it.
type Node struct {
	cfg Config
	log *zap.Logger

	signer    *keys.Signer // the configured one; a seat may have another
	ring      keys.Ring    // of further keys
	lock      *signonce.Store
	store     *evidence.Store
	changes   changes // what providers restated, as last looked up
	products  *products
	methods   *methods
	feeds     *fetch.Client
	client    *chain.Client
	outbox    *outbox // is keeper, hub and book
	keeper    keeper
	hub       publish.Hub
	book      publish.Book // nil: nothing is settled
	grace     uint32
	transport *transport.Transport
	listener  net.Listener // of the API; nil when off
	tracker   *tracker.Tracker
	events    *api.Stream
	metrics   *metrics
	observer  observe.Observer // without a lock: that is of an attempt's seat
	attempts  *attempts
	roll      *roll
	desk      *boot.Desk
	start     oracle.Boot   // this one, without a signature
	recovered uint64        // block of the lock's recovery: what opened before is left alone
	reseated  chan struct{} // a seat was taken: its members are to be told of the start
	resuming  chan struct{} // a place for each of the resumers
	looking   chan struct{} // a place for each of the lookers

	// Guarded by attempts.mu.
	groups  map[uint64]*group
	roster  *registry.Roster // as finalized blocks tell it
	seats   map[uint64]*seat // by epoch
	tlsKey  oracle.Hash      // public key of the node's connections
	met     []oracle.Member  // peers that the transport was told last
	missing map[string]error // keys that the registry names and the node does not hold

	ctx     context.Context // of Run
	stop    context.CancelCauseFunc
	running sync.WaitGroup
	closers []func()
}

// Open prepares a node: keys, stores, models, the chain and its listeners; a start
// that fails in one of these is not counted. Nothing runs yet. A registered operator
// without a seat is no error: its node waits for one.
// The error says which part is not as it must be.
func Open(ctx context.Context, cfg Config, log *zap.Logger) (*Node, error) {
	n := &Node{
		cfg: cfg, log: log, metrics: newMetrics(), attempts: newAttempts(), groups: map[uint64]*group{},
		roster: registry.NewRoster(), seats: map[uint64]*seat{}, reseated: make(chan struct{}, 1),
		resuming: make(chan struct{}, resumers), looking: make(chan struct{}, lookers),
		tracker: tracker.New(time.Now), events: api.NewStream(),
	}
	n.roll = newRoll(n.metrics.parts)
	for _, open := range []func(context.Context) error{n.openData, n.openModels, n.openChain, n.openPeers, n.openLegs, n.openAPI, n.openBoot} {
		if err := open(ctx); err != nil {
			n.Close()
			return nil, err
		}
	}
	return n, nil
}

// Close releases what Open took. Call it after Run has returned.
func (n *Node) Close() {
	for i := len(n.closers) - 1; i >= 0; i-- {
		n.closers[i]()
	}
	n.closers = nil
}

func (n *Node) onClose(f func()) { n.closers = append(n.closers, f) }

func (n *Node) openData(context.Context) error {
	if err := os.MkdirAll(n.cfg.DataDir, 0o700); err != nil {
		return fmt.Errorf("data_dir: %w", err)
	}
	domain := oracle.Domain{ChainID: n.cfg.Chain.ID, Hub: n.cfg.Chain.Hub}
	var err error
	if n.lock, err = signonce.Open(filepath.Join(n.cfg.DataDir, LockName), n.cfg.Operator.Address, domain); err != nil {
		return err
	}
	n.onClose(func() { _ = n.lock.Close() })
	if n.store, err = evidence.OpenStore(filepath.Join(n.cfg.DataDir, "evidence"), n.cfg.Archive.QuotaBytes); err != nil {
		return err
	}
	n.products, err = openProducts(n.cfg.Products.TermsDir, n.cfg.Products.ParcelsDir)
	return err
}

func (n *Node) openModels(ctx context.Context) (err error) {
	if n.methods, err = openMethods(ctx, n.cfg.Models); err != nil {
		return err
	}
	n.onClose(n.methods.close)
	return nil
}

func (n *Node) openChain(ctx context.Context) (err error) {
	c := n.cfg.Chain
	n.client, err = chain.Connect(ctx, chain.Config{
		URLs: c.URLs, ChainID: c.ID, Hub: c.Hub, Registry: c.Registry, Policies: c.Policies, Log: n.log.Named("chain"),
	})
	if err != nil {
		return err
	}
	n.onClose(n.client.Close)
	password, err := keys.Password(n.cfg.Operator.PasswordFile, "SHEAF_PASSWORD")
	if err != nil {
		return fmt.Errorf("operator.password_file: %w", err)
	}
	if n.signer, err = keys.Open(n.cfg.Operator.SignerKey, password); err != nil {
		return fmt.Errorf("operator.signer_key: %w", err)
	}
	sender, err := keys.Open(n.cfg.Operator.TransmitterKey, password)
	if err != nil {
		return fmt.Errorf("operator.transmitter_key: %w", err)
	}
	n.ring = keys.Ring{Dir: n.cfg.Operator.KeysDir, Password: password}
	n.outbox = newOutbox(n.client, sender, n.log.Named("chain"))
	n.keeper, n.hub = n.outbox, n.outbox
	if !c.Policies.IsZero() {
		n.book = n.outbox
	}
	n.grace, err = n.outbox.grace(ctx)
	return err
}

func (n *Node) openPeers(ctx context.Context) error {
	password, err := keys.Password(n.cfg.Operator.PasswordFile, "SHEAF_PASSWORD")
	if err != nil {
		return fmt.Errorf("operator.password_file: %w", err)
	}
	tlsKey, err := keys.OpenTLS(n.cfg.Operator.TLSKey, password)
	if err != nil {
		return fmt.Errorf("operator.tls_key: %w", err)
	}
	n.tlsKey = tlsKey.PublicKey()
	if err := n.checkKeys(ctx); err != nil {
		return err
	}
	key, err := ed25519Of(tlsKey)
	if err != nil {
		return fmt.Errorf("operator.tls_key: %w", err)
	}
	var listen net.ListenConfig
	listener, err := listen.Listen(ctx, "tcp", n.cfg.Peers.Listen)
	if err != nil {
		return fmt.Errorf("peers.listen: %w", err)
	}
	n.transport, err = transport.New(transport.Config{
		Self: n.cfg.Operator.Address, Key: key, Listener: listener, Logger: n.log.Named("peers"),
	})
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	n.onClose(func() { _ = listener.Close() })
	n.metrics.watch(n.standing, n.store.Used, n.cfg.Archive.QuotaBytes)
	return nil
}

// checkKeys refuses a start with keys that are not the operator's. It asks one
// endpoint, so that a mistake in the configuration is said at once; what the node
// acts on is what it reads of finalized blocks later.
func (n *Node) checkKeys(ctx context.Context) error {
	reader := registry.New(n.client, n.cfg.Chain.Registry)
	own := registry.Own{Operator: n.cfg.Operator.Address, Signer: n.signer.Address(), TLSKey: n.tlsKey}
	o, registered, err := reader.Operator(ctx, own.Operator)
	if err != nil {
		return err
	}
	if !registered {
		return fmt.Errorf("operator.address %s is not registered with %s at the finalized block: %w", own.Operator, n.cfg.Chain.Registry, oracle.ReasonNotSeated)
	}
	if key, err := n.ring.TLS(o.TLSKey); err == nil {
		own.TLSKey = key.PublicKey()
	}
	epoch, err := reader.ActiveEpoch(ctx)
	if err != nil {
		return err
	}
	if epoch == 0 {
		return n.held(o.Signer, &own, func() error { return registry.Registered(o, own) })
	}
	committee, err := reader.Committee(ctx, epoch)
	if err != nil {
		return fmt.Errorf("read the committee of epoch %d: %w", epoch, err)
	}
	at := committee.Index(own.Operator)
	if at < 0 {
		n.log.Info("the operator has no seat in the active committee: the node waits for one", zap.Uint64("epoch", epoch))
		return n.held(o.Signer, &own, func() error { return registry.Registered(o, own) })
	}
	return n.held(committee.Members[at].Signer, &own, func() error { return registry.Seated(committee, own) })
}

// held checks the node's keys, with that of an account if it is among the further
// ones.
func (n *Node) held(account oracle.Address, own *registry.Own, check func() error) error {
	if key, err := n.ring.Signer(account); err == nil {
		own.Signer = key.Address()
	}
	return check()
}

func ed25519Of(key *keys.TLS) (ed25519.PrivateKey, error) {
	certificate, err := key.Certificate()
	if err != nil {
		return nil, err
	}
	private, ok := certificate.PrivateKey.(ed25519.PrivateKey)
	if !ok {
		return nil, fmt.Errorf("want an Ed25519 key")
	}
	return private, nil
}

func (n *Node) openLegs(context.Context) error {
	collector, client, err := openCollector(n.cfg.Sources, n.store)
	if err != nil {
		return err
	}
	n.feeds = client
	n.onClose(client.Close)
	sources, err := mixOf(n.cfg.Sources)
	if err != nil {
		return err
	}
	n.observer = observe.Observer{
		Operator: n.cfg.Operator.Address, Collector: collector, Estimator: estimator{n.methods},
		Bundler: bundler{
			store: n.store, methods: n.methods, domain: n.client.Domain(), operator: n.cfg.Operator.Address,
			sources: sources, sheet: n.products.canonical,
		},
	}
	return nil
}

func (n *Node) openAPI(ctx context.Context) error {
	if n.cfg.API.Listen == "" {
		return nil
	}
	var listen net.ListenConfig
	listener, err := listen.Listen(ctx, "tcp", n.cfg.API.Listen)
	if err != nil {
		return fmt.Errorf("api.listen: %w", err)
	}
	n.listener = listener
	n.onClose(func() { _ = listener.Close() })
	return nil
}

// Run works until ctx ends or a part fails for good, and returns when all it
// started has ended.
func (n *Node) Run(ctx context.Context) error {
	ctx, n.stop = context.WithCancelCause(ctx)
	defer n.stop(nil)
	n.ctx = ctx
	n.log.Info("node started", zap.Stringer("operator", n.cfg.Operator.Address), zap.Uint64("chain", n.cfg.Chain.ID))
	n.part("peers", n.transport.Run)
	n.part("messages", n.route)
	n.part("boot", n.boot)
	n.part("announcements", n.announce)
	n.part("retention", n.retain)
	n.spawn(n.doubtParcels)
	if n.listener != nil {
		n.part("api", n.serve)
	}
	watcher := chain.NewWatcher(n.client, n.cfg.Chain.FromBlock, time.Duration(n.cfg.Chain.Poll), n.log.Named("chain"))
	n.metrics.endpoints(watcher.Health)
	n.part("chain", func(ctx context.Context) error { return watcher.Run(ctx, n.deliver) })
	<-ctx.Done()
	n.running.Wait()
	n.log.Info("node stopped")
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) {
		return cause
	}
	return nil
}

// part runs a piece of the node whose end is the node's end.
func (n *Node) part(name string, run func(context.Context) error) {
	n.running.Go(func() {
		if err := run(n.ctx); err != nil && n.ctx.Err() == nil {
			n.fail(fmt.Errorf("%s: %w", name, err))
		}
	})
}

// spawn runs work for an attempt; it sees the node's end.
func (n *Node) spawn(work func(context.Context)) {
	n.running.Go(func() { work(n.ctx) })
}

// fail ends the node.
func (n *Node) fail(err error) { n.stop(err) }

// route hands peers' messages to their attempts, or keeps them for attempts that
// the chain has not shown yet.
func (n *Node) route(ctx context.Context) error {
	for {
		select {
		case <-ctx.Done():
			return nil
		case m := <-n.transport.Receive():
			n.routeOne(ctx, m)
		}
	}
}

func (n *Node) routeOne(ctx context.Context, m transport.Message) {
	if boot.Is(m.Data) {
		n.booted(ctx, m)
		return
	}
	c, err := contextOfMessage(m.Data)
	if err != nil {
		n.metrics.noted(oracle.ReasonInvalidMessage)
		return
	}
	n.attempts.mu.Lock()
	var g *group
	for _, open := range n.attempts.open {
		if open.Context == c {
			g = open.group
		}
	}
	if g == nil {
		n.attempts.backlog.Add(m.From, c, m.Data)
	}
	n.attempts.mu.Unlock()
	if g != nil {
		g.enqueue(ctx, g.receive(m.From, m.Data))
	}
}
