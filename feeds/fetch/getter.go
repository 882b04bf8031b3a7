package fetch

import (
	"context"
	"crypto/sha256"
	"fmt"
	"net/http"
	"net/url"

	"github.com/sheaf-oracle/sheaf/oracle"
)

// Getter answers one request or says with a reason why it cannot. It is safe
// for concurrent use.
type Getter interface {
	Fetch(ctx context.Context, r Request) (Response, error)
}

// Request asks a provider for a resource or a range of it. Method, URL, Body,
// Offset and Length name it in the record; Header and Secret never appear there.
type Request struct {
	Provider string      // source name of the configuration
	Method   string      // GET or POST; empty is GET
	URL      string      // http or https, without credentials or signature
	Body     []byte      // of a POST
	Media    string      // Content-Type of Body
	Offset   int64       // first byte wanted, 0 unless a range
	Length   int64       // bytes wanted; 0 is the whole resource
	Limit    int64       // most bytes accepted; 0 is the client's cap
	Header   http.Header // credentials only: sent, never recorded
	Secret   url.Values  // query parameters that are credentials: sent, never recorded
	Signed   bool        // the provider wants a signature on this link; see satellite.Signer
	Unless   string      // a validator: while the resource has it, the answer is status 304 without a body
}

// Response is an answer with status 200 or 206. Its Body is shared: do not change it.
type Response struct {
	Body     []byte          // exactly the range asked for, or what of it exists
	Total    int64           // size of the whole resource in bytes; -1 unknown
	ETag     string          // validator of the version: ETag, else Last-Modified, else empty
	Media    string          // Content-Type
	Status   int             // HTTP status as received
	Exchange oracle.Exchange // what goes into the evidence
}

// method is the request's method with its default.
func (r Request) method() string {
	if r.Method == "" {
		return http.MethodGet
	}
	return r.Method
}

// String names the request in errors, without its credentials.
func (r Request) String() string { return describe(r.method(), r.URL, r.Offset, r.Length) }

func describe(method, link string, offset, length int64) string {
	if length == 0 {
		return method + " " + link
	}
	return fmt.Sprintf("%s %s bytes %d-%d", method, link, offset, offset+length-1)
}

// check refuses what no implementation can answer.
func (r Request) check() error {
	if m := r.method(); m != http.MethodGet && m != http.MethodPost {
		return fmt.Errorf("method %q: want GET or POST", m)
	}
	if r.Offset < 0 || r.Length < 0 || r.Length == 0 && r.Offset != 0 {
		return fmt.Errorf("range of %d bytes from %d is not one", r.Length, r.Offset)
	}
	return nil
}

// exchange starts the record of r.
func (r Request) exchange() oracle.Exchange {
	e := oracle.Exchange{
		Method: r.method(), URL: r.URL, Offset: r.Offset, Length: r.Length,
		Total: -1, Provider: r.Provider,
	}
	if len(r.Body) > 0 {
		e.Body = sha256.Sum256(r.Body)
	}
	return e
}

// key is what makes two requests the same for record and replay.
type key struct {
	method, url    string
	body           oracle.Hash
	offset, length int64
}

func keyOf(e oracle.Exchange) key { return key{e.Method, e.URL, e.Body, e.Offset, e.Length} }
