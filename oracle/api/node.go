package api

import (
	"bytes"
	"context"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.uber.org/zap"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// MaxRequests bounds the answers of /v1/requests and /v1/changes.
const MaxRequests = 200

// Requests tells where each request stands.
type Requests interface {
	// List returns at most limit requests, newest first, opened before the
	// cursor; cursor 0 is the newest.
	List(ctx context.Context, cursor uint64, limit int) ([]Line, error)
	// Timeline returns one request's stages in order, or fs.ErrNotExist.
	Timeline(ctx context.Context, requestHash oracle.Hash) (Timeline, error)
}

// Objects reads archived bytes by their SHA-256, or says fs.ErrNotExist.
type Objects interface {
	Get(digest oracle.Hash) ([]byte, error)
}

// Bundles reads the manifest (canonical JSON) of what this node saw and signed
// for one attempt, or says fs.ErrNotExist. An attempt that is not sealed is to be
// kept back: its manifest holds the estimates that a commitment still hides.
type Bundles interface {
	Manifest(ctx context.Context, attempt oracle.Context) ([]byte, error)
	// Agreement reads what the committee made of the attempt (canonical JSON):
	// the revealed observations and, once a quorum signed it, the report.
	Agreement(ctx context.Context, attempt oracle.Context) ([]byte, error)
}

// Changes lists what providers answered differently to the same query later, over
// attempts that are sealed: before, it would tell what a node has just seen.
type Changes interface {
	Changes(ctx context.Context) ([]Change, error)
}

// Change is a query with the answers it got, by the time at which each was first
// seen: at least two.
type Change struct {
	Provider string      `json:"provider"` // source name of the node's configuration
	Method   string      `json:"method"`
	URL      string      `json:"url"`
	Body     oracle.Hash `json:"body"`   // SHA-256 of the question's body; zero when none
	Offset   int64       `json:"offset"` // of a range
	Length   int64       `json:"length"` // of a range; 0 is the whole resource
	Versions []Version   `json:"versions"`
}

// Version is one answer; its bytes are at /v1/evidence/{digest}.
type Version struct {
	Digest    oracle.Hash `json:"digest"`         // SHA-256
	Size      int64       `json:"size"`           // bytes
	ETag      string      `json:"etag,omitempty"` // validator that the provider gave
	Retrieved time.Time   `json:"retrieved"`      // when it was first seen, UTC
	Attempts  int         `json:"attempts"`       // whose evidence holds it
}

// Line is one request in a list.
type Line struct {
	Cursor      uint64      `json:"cursor"`       // rises with every request this node saw; from 1
	RequestHash oracle.Hash `json:"request_hash"` // key of the timeline
	RequestID   string      `json:"request_id"`   // the hub's number, decimal
	Kind        string      `json:"kind"`         // settlement, monitoring or dispute
	Terms       oracle.Hash `json:"terms_hash"`   // product
	Attempt     uint32      `json:"attempt"`      // the newest one, from 0
	State       string      `json:"state"`        // open, reported or failed
	Opened      time.Time   `json:"opened"`       // when this node first saw it, UTC
	Updated     time.Time   `json:"updated"`      // last change, UTC
	Reason      Reason      `json:"reason"`       // why it stands still; empty code when it does not
}

// Reason is a reason code with its sentence.
type Reason struct {
	Code oracle.Reason `json:"code"`
	Text string        `json:"text"`
}

// Because returns the reason with its sentence.
func Because(code oracle.Reason) Reason { return Reason{Code: code, Text: code.Text()} }

// Timeline is one request with all its stages.
type Timeline struct {
	Line
	Stages []Stage `json:"stages"` // in the order in which they were entered
}

// Stage is one step of one attempt as this node saw it.
type Stage struct {
	Attempt uint32    `json:"attempt"`
	Name    string    `json:"name"`   // opened, collected, committed, certified …
	State   string    `json:"state"`  // active, done or stopped
	At      time.Time `json:"at"`     // when it was entered, UTC
	Detail  string    `json:"detail"` // one sentence; may be empty
	Reason  Reason    `json:"reason"` // why it stopped; empty code when it did not
}

// Node is what NodeHandler serves. All fields but Hosts are required.
type Node struct {
	Requests Requests
	Objects  Objects
	Bundles  Bundles
	Changes  Changes
	Events   *Stream
	Metrics  http.Handler                // Prometheus text, of this node's own registry
	Ready    func(context.Context) error // nil when the node can answer for requests; the error names what lacks
	Hosts    []string                    // names a browser may use for this node beside localhost and IP literals
	Log      *zap.Logger
}

// NodeHandler serves one node's stores. It starts nothing.
func NodeHandler(n Node) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		writeJSON(w, http.StatusOK, map[string]bool{"alive": true})
	})
	mux.HandleFunc("GET /readyz", n.ready)
	mux.Handle("GET /metrics", n.Metrics)
	mux.HandleFunc("GET /v1/requests", n.list)
	mux.HandleFunc("GET /v1/requests/{hash}", n.timeline)
	mux.HandleFunc("GET /v1/bundles/{context}", n.document("bundle", n.Bundles.Manifest))
	mux.HandleFunc("GET /v1/agreements/{context}", n.document("agreement", n.Bundles.Agreement))
	mux.HandleFunc("GET /v1/evidence/{digest}", n.object)
	mux.HandleFunc("GET /v1/changes", n.changes)
	mux.Handle("GET /v1/events", n.Events)
	mux.HandleFunc("/", notFound)
	return guard{next: mux, hosts: n.Hosts}
}

// changes answers with the queries whose latest version is newest, at most
// MaxRequests of them, and with how many there are.
func (n Node) changes(w http.ResponseWriter, r *http.Request) {
	all, err := n.Changes.Changes(r.Context())
	total := len(all)
	shown := slices.Clone(all)
	slices.SortStableFunc(shown, func(a, b Change) int {
		return b.Versions[len(b.Versions)-1].Retrieved.Compare(a.Versions[len(a.Versions)-1].Retrieved)
	})
	shown = append([]Change{}, shown[:min(len(shown), MaxRequests)]...)
	answer(w, n.Log, "list of changes", ChangeList{total, shown}, err)
}

// ChangeList is what /v1/changes answers with.
type ChangeList struct {
	Total   int      `json:"total"`   // queries that changed their answer
	Changes []Change `json:"changes"` // newest first, at most MaxRequests
}

func notFound(w http.ResponseWriter, _ *http.Request) {
	refuse(w, http.StatusNotFound, "not_found", "There is nothing at this path.")
}

func (n Node) ready(w http.ResponseWriter, r *http.Request) {
	if err := n.Ready(r.Context()); err != nil {
		refuse(w, http.StatusServiceUnavailable, "not_ready", err.Error())
		return
	}
	writeJSON(w, http.StatusOK, map[string]bool{"ready": true})
}

func (n Node) list(w http.ResponseWriter, r *http.Request) {
	query := r.URL.Query()
	limit, okLimit := number(query.Get("limit"), 50, MaxRequests)
	cursor, okCursor := number(query.Get("cursor"), 0, 1<<62)
	if !okLimit || !okCursor {
		refuse(w, http.StatusBadRequest, "bad_query", "Want limit from 1 to 200 and cursor as the last line gave it.")
		return
	}
	lines, err := n.Requests.List(r.Context(), cursor, int(limit))
	if lines == nil {
		lines = []Line{}
	}
	answer(w, n.Log, "request", map[string][]Line{"requests": lines}, err)
}

// number reads a decimal from 1 to most; empty is the default.
func number(text string, preset, most uint64) (uint64, bool) {
	if text == "" {
		return preset, true
	}
	v, err := strconv.ParseUint(text, 10, 64)
	return v, err == nil && v >= 1 && v <= most
}

func (n Node) timeline(w http.ResponseWriter, r *http.Request) {
	hash, err := oracle.ParseHash(r.PathValue("hash"))
	if err != nil {
		refuse(w, http.StatusBadRequest, "bad_hash", "Want the request's hash: 0x and 64 hex digits.")
		return
	}
	timeline, err := n.Requests.Timeline(r.Context(), hash)
	answer(w, n.Log, "request", timeline, err)
}

// BundlePath is the path of an attempt's manifest on a node.
func BundlePath(c oracle.Context) string {
	return "/v1/bundles/" + c.RequestHash.String() + "-" + strconv.FormatUint(uint64(c.Attempt), 10)
}

// AgreementPath is the path of an attempt's agreement on a node.
func AgreementPath(c oracle.Context) string {
	return "/v1/agreements/" + c.RequestHash.String() + "-" + strconv.FormatUint(uint64(c.Attempt), 10)
}

func parseContext(text string) (c oracle.Context, ok bool) {
	hash, attempt, found := strings.Cut(text, "-")
	n, err := strconv.ParseUint(attempt, 10, 32)
	if !found || err != nil || c.RequestHash.UnmarshalText([]byte(hash)) != nil {
		return oracle.Context{}, false
	}
	c.Attempt = uint32(n)
	return c, true
}

// document serves one document of an attempt's bundle.
func (n Node) document(what string, read func(context.Context, oracle.Context) ([]byte, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		attempt, ok := parseContext(r.PathValue("context"))
		if !ok {
			refuse(w, http.StatusBadRequest, "bad_context", "Want the request's hash, a hyphen and the attempt: 0x…-0.")
			return
		}
		text, err := read(r.Context(), attempt)
		if err != nil {
			answerError(w, n.Log, what, err)
			return
		}
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("ETag", `"`+sum(text).String()+`"`)
		http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(text))
	}
}

// object serves archived bytes. They come from outside, so a browser is told to
// save them and never to show them.
func (n Node) object(w http.ResponseWriter, r *http.Request) {
	digest, err := oracle.ParseHash(r.PathValue("digest"))
	if err != nil {
		refuse(w, http.StatusBadRequest, "bad_digest", "Want the object's SHA-256: 0x and 64 hex digits.")
		return
	}
	object, err := n.Objects.Get(digest)
	if err != nil {
		answerError(w, n.Log, "object", err)
		return
	}
	header := w.Header()
	header.Set("Content-Type", "application/octet-stream")
	header.Set("Content-Disposition", `attachment; filename="`+digest.String()+`"`)
	header.Set("Content-Security-Policy", policyForeign)
	header.Set("Cache-Control", "public, max-age=31536000, immutable")
	header.Set("ETag", `"`+digest.String()+`"`)
	http.ServeContent(w, r, "", time.Time{}, bytes.NewReader(object))
}
