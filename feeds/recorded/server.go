package recorded

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"go.uber.org/zap"
)

// Options are what a server may be told beyond its folder and clock.
type Options struct {
	Addr      string           // host:port to listen on; empty: a free loopback port
	TokenLife time.Duration    // how long a signed link works; 0: 45 minutes
	Wall      func() time.Time // clock of the tokens; nil: time.Now
}

// Server plays the providers of one recorded folder. It is an http.Handler; Run
// makes it listen by itself. All methods are safe for concurrent use.
type Server struct {
	data  *Dataset
	clock func() time.Time
	opts  Options
	log   *zap.Logger
	store *store
	key   [32]byte // signs tokens; new for every server
	etags atomic.Uint64

	mu       sync.Mutex
	listener net.Listener
	nextID   int
	injected []active
	faults   faults
}

// New makes a server for a loaded folder. The clock says which items are
// published: those whose end it has passed.
func New(data *Dataset, clock func() time.Time, log *zap.Logger, opts Options) (*Server, error) {
	if opts.TokenLife == 0 {
		opts.TokenLife = 45 * time.Minute
	}
	if opts.Wall == nil {
		opts.Wall = time.Now
	}
	s := &Server{data: data, clock: clock, opts: opts, log: log, store: newStore(data)}
	if _, err := rand.Read(s.key[:]); err != nil {
		return nil, fmt.Errorf("make token key: %w", err)
	}
	for _, in := range data.Manifest.Injections {
		if _, err := s.Inject(in); err != nil {
			return nil, err
		}
	}
	for _, f := range data.Manifest.Faults {
		if _, err := s.Break(f); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Inject puts an injection in force until remove is called. Rasters linked
// before stay what they were.
func (s *Server) Inject(in Injection) (remove func(), err error) {
	a, err := s.data.resolve(in)
	if err != nil {
		return nil, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.nextID++
	a.id = s.nextID
	s.injected = append(s.injected, a)
	s.log.Info("injection in force", zap.String("kind", string(in.Kind)), zap.String("view", in.View), zap.String("field", in.Field))
	return func() {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.injected = slices.DeleteFunc(s.injected, func(b active) bool { return b.id == a.id })
	}, nil
}

// Break puts a fault in force until it has hit its count or remove is called.
func (s *Server) Break(f Fault) (remove func(), err error) {
	if err := f.validate(); err != nil {
		return nil, err
	}
	s.log.Info("fault in force", zap.String("kind", string(f.Kind)), zap.String("view", f.View), zap.String("provider", f.Provider))
	return s.faults.add(f), nil
}

// injections returns those in force for an item, in the order of injection.
func (s *Server) injections(view, provider string, start time.Time, kinds ...Kind) []active {
	s.mu.Lock()
	defer s.mu.Unlock()
	var in []active
	for _, a := range s.injected {
		if slices.Contains(kinds, a.Kind) && a.touches(view, provider, start) {
			in = append(in, a)
		}
	}
	return in
}

// Listen binds the port, so that URL is known before Run.
func (s *Server) Listen() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.listener != nil {
		return nil
	}
	addr := s.opts.Addr
	if addr == "" {
		addr = "127.0.0.1:0"
	}
	listener, err := net.Listen("tcp", addr) //nolint:noctx // binding a port does not wait
	if err != nil {
		return fmt.Errorf("listen for recorded feeds: %w", err)
	}
	s.listener = listener
	return nil
}

// URL is the address of everything the server plays, for one view; an empty
// view is the plain data. It is empty before Listen.
func (s *Server) URL(view string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.listener == nil {
		return ""
	}
	return "http://" + s.listener.Addr().String() + viewPath(view)
}

// Run serves until ctx ends, then closes what it opened.
func (s *Server) Run(ctx context.Context) error {
	if err := s.Listen(); err != nil {
		return err
	}
	server := &http.Server{
		Handler: s, ReadHeaderTimeout: 10 * time.Second, ReadTimeout: 30 * time.Second, IdleTimeout: time.Minute,
		MaxHeaderBytes: 32 << 10, BaseContext: func(net.Listener) context.Context { return ctx },
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(s.listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve recorded feeds: %w", err)
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 2*time.Second)
	defer cancel()
	if err := server.Shutdown(grace); err != nil {
		_ = server.Close()
	}
	if err := <-failed; !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serve recorded feeds: %w", err)
	}
	return nil
}

// call is one request with what its path says.
type call struct {
	view     string // empty: the plain data
	provider string
	base     string // scheme, host, view and provider: what hrefs start with
	rest     string // path below the provider, without the leading slash
}

// ServeHTTP answers as the provider in the path would.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c, ok := parseCall(r)
	if !ok {
		notFound(w)
		return
	}
	resource, handler := s.route(c)
	if handler == nil {
		notFound(w)
		return
	}
	if broken := s.faults.take(c.view, c.provider, resource); len(broken) > 0 {
		s.serveBroken(w, r, broken, handler)
		return
	}
	handler(w, r)
}

func parseCall(r *http.Request) (call, bool) {
	var c call
	rest := strings.TrimPrefix(r.URL.Path, "/")
	if under, ok := strings.CutPrefix(rest, "view/"); ok {
		if c.view, rest, ok = strings.Cut(under, "/"); !ok || !nameRule.MatchString(c.view) {
			return c, false
		}
	}
	c.provider, c.rest, _ = strings.Cut(rest, "/")
	c.base = "http://" + r.Host + viewPath(c.view) + "/" + c.provider
	return c, true
}

func viewPath(view string) string {
	if view == "" {
		return ""
	}
	return "/view/" + view
}

// route finds who answers a call.
func (s *Server) route(c call) (Resource, http.HandlerFunc) {
	if w := s.data.Manifest.Weather; w != nil && w.Name == c.provider {
		return s.routeWeather(c)
	}
	if d := s.data.Manifest.Divisions; d != nil && d.Name == c.provider {
		return s.routeDivisions(c)
	}
	for _, one := range s.data.Manifest.Series {
		if one.Name == c.provider {
			return s.routeSeries(c, one)
		}
	}
	for _, p := range s.data.Manifest.Stations {
		if p.Name == c.provider {
			return s.routeStations(c, p)
		}
	}
	for _, p := range s.data.Manifest.Chirps {
		if p.Name == c.provider {
			return s.routeChirps(c)
		}
	}
	for _, y := range s.data.Manifest.Yields {
		if y.Name == c.provider {
			return s.routeYields(c, y)
		}
	}
	for _, k := range s.data.Manifest.Catalogues {
		if k.Name == c.provider {
			return s.routeCatalogue(c, k)
		}
	}
	return "", nil
}

// serveAsset sends a raster with its validator; ServeContent answers ranges,
// HEAD and conditions.
func (s *Server) serveAsset(w http.ResponseWriter, r *http.Request, digest, file string) {
	a, ok := s.store.asset(digest)
	if !ok || file != a.name+".tif" {
		notFound(w)
		return
	}
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		http.Error(w, "method not allowed", http.StatusMethodNotAllowed)
		return
	}
	w.Header().Set("Content-Type", "image/tiff; application=geotiff; profile=cloud-optimized")
	w.Header().Set("ETag", `"`+a.digest+`"`)
	w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	http.ServeContent(w, r, file, time.Time{}, strings.NewReader(string(a.body)))
}

func writeJSON(w http.ResponseWriter, status int, media string, value any) {
	body, err := json.Marshal(value)
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", media)
	w.WriteHeader(status)
	_, _ = w.Write(body)
}

// refuse answers as both catalogues do when a request is wrong.
func refuse(w http.ResponseWriter, status int, code, text string) {
	writeJSON(w, status, "application/json", map[string]string{"code": code, "description": text})
}

func notFound(w http.ResponseWriter) { refuse(w, http.StatusNotFound, "NotFound", "no such resource") }
