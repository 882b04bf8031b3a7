package satellite

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"sync"
	"time"

	"github.com/sheaf-oracle/sheaf/feeds/fetch"
)

// tokenMargin is how long before its end a token is no longer used.
const tokenMargin = time.Minute

// Signer is a Getter that signs links for the catalogues that want it. It lies
// between Recorder and Client, so that tokens, which are credentials, never
// reach the evidence and a replay needs none.
type Signer struct {
	next    fetch.Getter
	sources map[string]*tokenSource // by catalogue name
}

type tokenSource struct {
	url string

	mu     sync.Mutex
	query  url.Values
	expiry time.Time
}

// NewSigner wraps next; catalogues without a token service are passed through.
func NewSigner(next fetch.Getter, catalogues []Catalogue) *Signer {
	s := &Signer{next: next, sources: make(map[string]*tokenSource)}
	for _, c := range catalogues {
		if link := c.tokenURL(); link != "" {
			s.sources[c.Name] = &tokenSource{url: link}
		}
	}
	return s
}

// Fetch adds the provider's token to a request that wants one. A token that is
// refused is fetched anew, once.
func (s *Signer) Fetch(ctx context.Context, r fetch.Request) (fetch.Response, error) {
	source := s.sources[r.Provider]
	if !r.Signed || source == nil {
		return s.next.Fetch(ctx, r)
	}
	for try := 0; ; try++ {
		query, err := source.token(ctx, s.next, r.Provider)
		if err != nil {
			return fetch.Response{}, err
		}
		signed := r
		signed.Secret = query
		response, err := s.next.Fetch(ctx, signed)
		refused, ok := errors.AsType[*fetch.Error](err)
		if try == 0 && ok && (refused.Status == http.StatusForbidden || refused.Status == http.StatusUnauthorized) {
			source.drop(query)
			continue
		}
		return response, err
	}
}

// token gives a valid token, fetching one when there is none.
func (t *tokenSource) token(ctx context.Context, getter fetch.Getter, provider string) (url.Values, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.query != nil && time.Now().Add(tokenMargin).Before(t.expiry) {
		return t.query, nil
	}
	request := fetch.Request{Provider: provider, URL: t.url, Limit: 64 << 10}
	response, err := getter.Fetch(ctx, request)
	if err != nil {
		return nil, err
	}
	var answer struct {
		Expiry time.Time `json:"msft:expiry"`
		Token  string    `json:"token"`
	}
	err = json.Unmarshal(response.Body, &answer)
	query, parseErr := url.ParseQuery(answer.Token)
	if err != nil || parseErr != nil || answer.Token == "" {
		return nil, fetch.Corrupt(provider, "read token of "+request.String(), fmt.Errorf("it is not {token, msft:expiry}"))
	}
	t.query, t.expiry = query, answer.Expiry
	return query, nil
}

// drop forgets a token, unless another request already replaced it.
func (t *tokenSource) drop(query url.Values) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.query != nil && t.query.Encode() == query.Encode() {
		t.query = nil
	}
}
