package api

import (
	"encoding/json"
	"errors"
	"io/fs"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"

	"go.uber.org/zap"
)

// MaxPathBytes bounds a request's path and query together.
const MaxPathBytes = 1024

// Content security policies. Pages load only from their own origin. Pictures and
// objects that others wrote may load and run nothing at all.
const (
	policyPage    = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
	policyForeign = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
)

// guard refuses what no route of this package takes, before any route sees it,
// and sets the headers that every answer carries.
type guard struct {
	next  http.Handler
	hosts []string // names a browser may use beside localhost and IP literals
}

// ServeHTTP answers 405, 414 or 421 itself and passes the rest on.
func (g guard) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	header := w.Header()
	header.Set("X-Content-Type-Options", "nosniff")
	header.Set("Referrer-Policy", "no-referrer")
	header.Set("Content-Security-Policy", policyPage)
	header.Set("Cross-Origin-Resource-Policy", "same-origin")
	header.Set("Cross-Origin-Opener-Policy", "same-origin")
	header.Set("Cache-Control", "no-store")
	switch {
	case r.Method != http.MethodGet && r.Method != http.MethodHead:
		header.Set("Allow", "GET, HEAD")
		refuse(w, http.StatusMethodNotAllowed, "read_only", "This interface only reads: use GET or HEAD.")
	case len(r.URL.Path)+len(r.URL.RawQuery) > MaxPathBytes:
		refuse(w, http.StatusRequestURITooLong, "path_too_long", "The path is longer than any this interface has.")
	case !g.knows(r.Host):
		refuse(w, http.StatusMisdirectedRequest, "unknown_host",
			"This interface is not known under the name the request used: use its address, or add the name to its configuration.")
	default:
		g.next.ServeHTTP(w, r)
	}
}

// knows reports whether a Host header names this server. A foreign web page that
// has its own name resolve to this machine (DNS rebinding) sends that name; IP
// literals and localhost cannot be rebound.
func (g guard) knows(hostport string) bool {
	host := hostport
	if h, _, err := net.SplitHostPort(hostport); err == nil {
		host = h
	}
	host = strings.TrimSuffix(strings.ToLower(host), ".")
	if _, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil || host == "localhost" {
		return true
	}
	return slices.Contains(g.hosts, host)
}

// Problem is the body of every answer that is not a success.
type Problem struct {
	Code    string `json:"code"`    // for programs; stable
	Message string `json:"message"` // one sentence for people
}

func refuse(w http.ResponseWriter, status int, code, message string) {
	writeJSON(w, status, struct {
		Error Problem `json:"error"`
	}{Problem{code, message}})
}

func writeJSON(w http.ResponseWriter, status int, value any) {
	body, err := json.Marshal(value)
	if err != nil { // only our own types come here
		status, body = http.StatusInternalServerError, []byte(`{"error":{"code":"internal","message":"The answer could not be encoded."}}`)
	}
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	_, _ = w.Write(append(body, '\n')) // the reader is gone: nothing to tell it
}

// answer writes a store's value, or what its error means to the reader. Causes
// that are not the reader's business go to the log alone.
func answer(w http.ResponseWriter, log *zap.Logger, what string, value any, err error) {
	if err != nil {
		answerError(w, log, what, err)
		return
	}
	writeJSON(w, http.StatusOK, value)
}

func answerError(w http.ResponseWriter, log *zap.Logger, what string, err error) {
	if errors.Is(err, fs.ErrNotExist) {
		refuse(w, http.StatusNotFound, "not_found", "There is no such "+what+" here.")
		return
	}
	log.Warn("answer reader", zap.String("what", what), zap.Error(err))
	refuse(w, http.StatusServiceUnavailable, "unavailable", "The "+what+" cannot be read at the moment; the log says why.")
}
