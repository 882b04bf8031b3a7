package api

import (
	"bytes"
	"context"
	"net/http"
	"regexp"
	"strings"
	"sync"
	"time"

	"go.uber.org/zap"
)

// MaxPictureBytes bounds a policy's picture as the chain gives it.
const MaxPictureBytes = 256 << 10

// States gives a network's state, whole and consistent, quickly (it is read for
// each reader after each change).
type States interface {
	State(ctx context.Context) (State, error)
}

// Pictures gives a policy's SVG as its contract draws it, or fs.ErrNotExist.
type Pictures interface {
	Picture(ctx context.Context, policyID string) ([]byte, error)
}

// Rasters gives a published month's bands, or fs.ErrNotExist. A month's bands
// never change.
type Rasters interface {
	Bands(ctx context.Context, month string) (Bands, error)
}

// Network is what NetworkHandler serves. All fields are required.
type Network struct {
	States   States
	Pictures Pictures
	Rasters  Rasters
	Events   *Stream      // "state" after each change of State, "head" with a Chain after each block
	Page     http.Handler // everything outside /api/
	Log      *zap.Logger
}

// NetworkHandler serves a network on one machine and the page. It starts nothing
// and answers only under localhost and IP literals.
func NetworkHandler(n Network) http.Handler {
	s := &network{Network: n, painted: make(map[string][]byte)}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/state", s.state)
	mux.Handle("GET /api/events", n.Events)
	mux.HandleFunc("GET /api/raster/{month}/{file}", s.raster)
	mux.HandleFunc("GET /api/nft/{file}", s.picture)
	mux.HandleFunc("/api/", notFound)
	mux.Handle("/", n.Page)
	return guard{next: mux}
}

type network struct {
	Network
	mu      sync.Mutex
	painted map[string][]byte // by "month/layer", at most maxPainted
}

const maxPainted = 128

func (s *network) state(w http.ResponseWriter, r *http.Request) {
	state, err := s.States.State(r.Context())
	state.Raster.NDVIRamp = ndviRamp
	answer(w, s.Log, "state", filled(state), err)
}

// filled replaces nil slices at the top level, so that readers always find lists.
func filled(s State) State {
	s.Contracts = list(s.Contracts)
	s.Committee.Members = list(s.Committee.Members)
	s.Fields.Features = list(s.Fields.Features)
	s.Months = list(s.Months)
	s.Products = list(s.Products)
	s.Policies = list(s.Policies)
	s.Journal = list(s.Journal)
	s.Restated = list(s.Restated)
	s.Notices = list(s.Notices)
	requests := make([]Request, len(s.Requests))
	for i, q := range s.Requests {
		q.Phases, q.Risks, q.Outcomes = list(q.Phases), list(q.Risks), list(q.Outcomes)
		q.Signers, q.Txs = list(q.Signers), list(q.Txs)
		observations := make([]Observation, len(q.Observations))
		for j, o := range q.Observations {
			o.Estimates, o.Outliers = list(o.Estimates), list(o.Outliers)
			observations[j] = o
		}
		q.Observations = observations
		requests[i] = q
	}
	s.Requests = requests
	return s
}

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

var monthPattern = regexp.MustCompile(`^[0-9]{4}-(0[1-9]|1[0-2])$`)

func (s *network) raster(w http.ResponseWriter, r *http.Request) {
	month := r.PathValue("month")
	layer, isPNG := strings.CutSuffix(r.PathValue("file"), ".png")
	paint, known := layers[layer]
	if !isPNG || !known || !monthPattern.MatchString(month) {
		notFound(w, r)
		return
	}
	key := month + "/" + layer
	png, ok := s.cached(key)
	if !ok {
		bands, err := s.Rasters.Bands(r.Context(), month)
		if err == nil {
			png, err = paint(bands)
		}
		if err != nil {
			answerError(w, s.Log, "month", err)
			return
		}
		s.keep(key, png)
	}
	w.Header().Set("Content-Type", "image/png")
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("ETag", `"`+sum(png).String()+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(png))
}

func (s *network) cached(key string) ([]byte, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	png, ok := s.painted[key]
	return png, ok
}

func (s *network) keep(key string, png []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.painted) < maxPainted {
		s.painted[key] = png
	}
}

var idPattern = regexp.MustCompile(`^[0-9]{1,78}$`)

// picture serves what a contract drew. It is not ours: it may style itself, and
// neither load nor run anything.
func (s *network) picture(w http.ResponseWriter, r *http.Request) {
	id, isSVG := strings.CutSuffix(r.PathValue("file"), ".svg")
	if !isSVG || !idPattern.MatchString(id) {
		notFound(w, r)
		return
	}
	svg, err := s.Pictures.Picture(r.Context(), id)
	if err != nil {
		answerError(w, s.Log, "policy", err)
		return
	}
	if len(svg) > MaxPictureBytes {
		refuse(w, http.StatusBadGateway, "picture_too_large", "The contract's picture is larger than any it should draw.")
		return
	}
	w.Header().Set("Content-Type", "image/svg+xml; charset=utf-8")
	w.Header().Set("Content-Security-Policy", policyForeign)
	w.Header().Set("Cache-Control", "no-cache")
	w.Header().Set("ETag", `"`+sum(svg).String()+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(svg))
}
