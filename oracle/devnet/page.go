package devnet

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io/fs"
	"net"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/airbusgeo/godal"
	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle/api"
	"github.com/sheaf-oracle/sheaf/oracle/chain"
	"github.com/sheaf-oracle/sheaf/oracle/dashboard"
)

// refresh is how often the page's state is read anew.
const refresh = 500 * time.Millisecond

// page is what people look at. It reads the chain and the nodes' APIs as anybody
// could, and holds nothing but what was read last.
type page struct {
	d        *demo
	events   *api.Stream
	listener net.Listener

	mu       sync.Mutex
	state    api.State
	encoded  []byte
	journal  []api.Note
	watched  map[[32]byte]bool
	all      bool // requests that nobody of the demo opened are shown too
	title    string
	done     bool
	took     time.Duration // from the settlement request mined to the last payout mined
	pictures map[string][]byte
	ups      map[string]upTime
	bands    map[string]api.Bands
	parcels  parcelNames // read by run alone
}

// upTime is since when a node is up or down.
type upTime struct {
	up    bool
	since time.Time
}

func newPage(d *demo) *page {
	return &page{d: d, events: api.NewStream(), pictures: map[string][]byte{}, ups: map[string]upTime{}, watched: map[[32]byte]bool{}, bands: map[string]api.Bands{}}
}

// listen opens the page's port before anything else is started, or says which
// port is in use. An empty address is no page.
func (p *page) listen(ctx context.Context, address string) (err error) {
	if address == "" {
		return nil
	}
	var config net.ListenConfig
	if p.listener, err = config.Listen(ctx, "tcp", address); err != nil {
		return fmt.Errorf("the page's address %s cannot be used (choose another with --page): %w", address, err)
	}
	return nil
}

// close frees the port of a page that was never served.
func (p *page) close() {
	if p.listener != nil {
		_ = p.listener.Close() // closed already where it was served
	}
}

// openPage serves the page until the demo ends.
func (d *demo) openPage(context.Context) error {
	if d.page.listener == nil {
		return nil
	}
	handler := api.NetworkHandler(api.Network{
		States: d.page, Pictures: d.page, Rasters: d.page, Events: d.page.events, Page: dashboard.Handler(), Log: d.opt.Log.Named("page"),
	})
	d.aside(d.whole, "page", func(ctx context.Context) error {
		return api.Serve(ctx, d.page.listener, handler, d.opt.Log.Named("page"))
	})
	d.aside(d.whole, "page state", d.page.run)
	d.say("http://%s", d.page.address())
	return nil
}

func (p *page) address() string {
	if p.listener == nil {
		return ""
	}
	return p.listener.Addr().String()
}

// run reads the state anew until ctx ends and tells readers when it changed.
func (p *page) run(ctx context.Context) error {
	tick := time.NewTicker(refresh)
	defer tick.Stop()
	for {
		if err := safely(func() error { return p.update(ctx) }); err != nil && ctx.Err() == nil {
			p.d.opt.Log.Warn("page not updated", zap.Error(err))
		}
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
		}
	}
}

// safely turns a panic into an error. The page only shows: no fault of it may take the
// chain along, in whose memory is all that people did on it.
func safely(do func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("the page has a fault: %v\n%s", fault, debug.Stack())
		}
	}()
	return do()
}

func (p *page) update(ctx context.Context) error {
	state, err := p.read(ctx)
	if err != nil {
		return err
	}
	head := state.Chain
	state.Chain.Time, state.Chain.Head, state.Chain.Finalized = 0, 0, 0
	encoded, err := json.Marshal(state) // without the head, which changes with every block
	if err != nil {
		return err
	}
	state.Chain = head
	p.mu.Lock()
	changed := string(encoded) != string(p.encoded)
	p.state, p.encoded = state, encoded
	p.mu.Unlock()
	if changed {
		if err := p.events.Publish("state", map[string]string{"step": state.Step}); err != nil {
			return err
		}
	}
	return p.events.Publish("head", head)
}

// State implements api.States.
func (p *page) State(context.Context) (api.State, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.state, nil
}

// Picture implements api.Pictures.
func (p *page) Picture(_ context.Context, policyID string) ([]byte, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	svg, ok := p.pictures[policyID]
	if !ok {
		return nil, fmt.Errorf("policy %s: %w", policyID, fs.ErrNotExist)
	}
	return svg, nil
}

// Bands implements api.Rasters: a month that chain time has not passed yet has none.
func (p *page) Bands(_ context.Context, month string) (api.Bands, error) {
	start, err := time.Parse("2006-01", month)
	if err != nil || p.d.ledger.Time().Before(start.AddDate(0, 1, 0)) {
		return api.Bands{}, fmt.Errorf("month %s: %w", month, fs.ErrNotExist)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if b, ok := p.bands[month]; ok {
		return b, nil
	}
	b, err := p.d.readBands(month)
	if err == nil {
		p.bands[month] = b
	}
	return b, err
}

// readBands reads a month's recorded scene for the pictures of the page.
func (d *demo) readBands(month string) (api.Bands, error) {
	m := d.season.data.Manifest
	at := slices.IndexFunc(m.Imagery.Scenes, func(s sceneOf) bool { return strings.HasSuffix(s.ID, month) })
	if at < 0 {
		return api.Bands{}, fmt.Errorf("month %s: %w", month, fs.ErrNotExist)
	}
	if err := godal.RegisterInternalDrivers(); err != nil {
		return api.Bands{}, fmt.Errorf("read scene of %s: %w", month, err)
	}
	file, err := godal.Open(filepath.Join(d.season.folder, m.Imagery.Scenes[at].File))
	if err != nil {
		return api.Bands{}, fmt.Errorf("read scene of %s: %w", month, err)
	}
	defer file.Close()
	size := file.Structure()
	b := api.Bands{Width: size.SizeX, Height: size.SizeY, NoData: m.Imagery.Nodata}
	for name, into := range map[string]*[]uint16{"B04": &b.Red, "B03": &b.Green, "B02": &b.Blue, "B08": &b.NIR} {
		*into = make([]uint16, size.SizeX*size.SizeY)
		band := file.Bands()[slices.Index(m.Imagery.Bands, name)]
		if err := band.Read(0, 0, *into, size.SizeX, size.SizeY); err != nil {
			return api.Bands{}, fmt.Errorf("read band %s of %s: %w", name, month, err)
		}
	}
	return b, nil
}

func (p *page) step(title string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.title = strings.ToUpper(title[:1]) + title[1:]
}

// stopped says why the season ended before its time.
func (p *page) stopped(err error) {
	reason := err.Error()
	if _, why, ok := strings.Cut(reason, ErrResult.Error()+": "); ok {
		reason = why
	}
	p.mu.Lock()
	p.title = "The season has stopped: " + reason
	p.mu.Unlock()
	p.note("warning", "The season has stopped", reason)
}

func (p *page) paid(took time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.took = took
}

func (p *page) note(level, title, text string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.journal = append(p.journal, api.Note{Time: uint64(p.d.ledger.Time().Unix()), Title: title, Text: text, Level: level})
}

// watch shows a request from now on.
func (p *page) watch(id [32]byte) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.watched[id] = true
}

// watchAll shows every request from now on, whoever opened it.
func (p *page) watchAll() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.all = true
}

func (p *page) shows(id [32]byte) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.all || p.watched[id]
}

func (p *page) complete() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done, p.title = true, "The season is over: every policy is settled and read back from the chain."
}

// pictureOf takes the SVG out of a token's data URI.
func pictureOf(uri string) ([]byte, error) {
	body, ok := strings.CutPrefix(uri, "data:application/json;base64,")
	if !ok {
		return nil, fmt.Errorf("token URI is no data URI of JSON")
	}
	text, err := base64.StdEncoding.DecodeString(body)
	if err != nil {
		return nil, fmt.Errorf("token URI: %w", err)
	}
	var token struct {
		Image string `json:"image"`
	}
	if err := json.Unmarshal(text, &token); err != nil {
		return nil, fmt.Errorf("token metadata: %w", err)
	}
	image, ok := strings.CutPrefix(token.Image, "data:image/svg+xml;base64,")
	if !ok {
		return nil, fmt.Errorf("token image is no data URI of SVG")
	}
	return base64.StdEncoding.DecodeString(image)
}

// readPictures asks the chain for the pictures of policies whose version changed.
func (p *page) readPictures(ctx context.Context, policies []chain.Policy, versions map[uint64]string) error {
	book := chain.NewBook(p.d.client, nil)
	for _, policy := range policies {
		key := strconv.FormatUint(policy.ID, 10)
		p.mu.Lock()
		known := p.pictures[key] != nil && p.pictures[key+"@"+versions[policy.ID]] != nil
		p.mu.Unlock()
		if known {
			continue
		}
		uri, err := book.TokenURI(ctx, chain.Latest, policy.ID)
		if err != nil {
			return err
		}
		svg, err := pictureOf(uri)
		if err != nil {
			return fmt.Errorf("policy %d: %w", policy.ID, err)
		}
		p.mu.Lock()
		p.pictures[key], p.pictures[key+"@"+versions[policy.ID]] = svg, []byte{1}
		p.mu.Unlock()
	}
	return nil
}
