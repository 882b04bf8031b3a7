package fetch

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// Key is an operator's key for one provider, and how it is sent.
type Key struct {
	Parameter string // query parameter that carries it; or Header
	Header    string
	Value     string
	Hosts     []string // host or host:port that it is sent to; none: every one
}

// goes reports whether the key may be sent with a link: a catalogue names links
// to hosts of others.
func (k Key) goes(link string) bool {
	u, err := url.Parse(link)
	return err == nil && (len(k.Hosts) == 0 || slices.ContainsFunc(k.Hosts, func(h string) bool { return strings.EqualFold(h, u.Host) }))
}

// String hides the key, so that no print of a configuration shows it.
func (Key) String() string { return "[key]" }

// GoString hides it too.
func (k Key) GoString() string { return k.String() }

// check says what is wrong with a key, without showing it.
func (k Key) check() error {
	switch {
	case (k.Parameter == "") == (k.Header == ""):
		return errors.New("key: want a query parameter or a header that carries it, and not both")
	case len(k.Value) < 8 || len(k.Value) > 4096 || strings.ContainsAny(k.Value, " \t\r\n"):
		return fmt.Errorf("key of %d characters: want 8 to 4096 and no space", len(k.Value))
	}
	return nil
}

// Keyed is a Getter that sends operators' keys. It lies right above the Client,
// under Recorder, Cache and signer: what those keep has no key in it. An answer
// that repeats a key is refused, because every answer goes into the evidence.
type Keyed struct {
	next Getter
	keys map[string]Key // by provider
}

// NewKeyed wraps next; providers without a key are passed through.
func NewKeyed(next Getter, keys map[string]Key) (*Keyed, error) {
	for provider, k := range keys {
		if err := k.check(); err != nil {
			return nil, fmt.Errorf("%s: %w", provider, err)
		}
	}
	return &Keyed{next, maps.Clone(keys)}, nil
}

// Fetch sends r with its provider's key.
func (k *Keyed) Fetch(ctx context.Context, r Request) (Response, error) {
	key, ok := k.keys[r.Provider]
	if !ok || !key.goes(r.URL) {
		return k.next.Fetch(ctx, r)
	}
	keyed := r
	if key.Parameter != "" {
		keyed.Secret = maps.Clone(r.Secret)
		if keyed.Secret == nil {
			keyed.Secret = url.Values{}
		}
		keyed.Secret.Set(key.Parameter, key.Value)
	} else {
		keyed.Header = r.Header.Clone()
		if keyed.Header == nil {
			keyed.Header = http.Header{}
		}
		keyed.Header.Set(key.Header, key.Value)
	}
	response, err := k.next.Fetch(ctx, keyed)
	if err != nil {
		return Response{}, key.hide(r, err)
	}
	if key.in(response.ETag) || key.in(response.Media) || key.inBytes(response.Body) {
		return Response{}, Corrupt(r.Provider, r.String(), errors.New("the answer repeats the operator's key: it cannot be kept as evidence"))
	}
	return response, nil
}

func (k Key) in(text string) bool { return strings.Contains(text, k.Value) }

func (k Key) inBytes(body []byte) bool {
	return bytes.Contains(body, []byte(k.Value)) || bytes.Contains(body, []byte(url.QueryEscape(k.Value)))
}

// hide gives back an error whose text cannot hold the key.
func (k Key) hide(r Request, err error) error {
	if !k.in(err.Error()) && !strings.Contains(err.Error(), url.QueryEscape(k.Value)) {
		return err
	}
	status := 0
	if f, ok := errors.AsType[*Error](err); ok {
		status = f.Status
	}
	return &Error{Reason: ReasonOf(err), Provider: r.Provider, Act: r.String(), Status: status, Err: errors.New("its words repeat the operator's key and are left out")}
}
