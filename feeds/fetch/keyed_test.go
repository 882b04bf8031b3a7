package fetch

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sheaf-oracle/sheaf/oracle"
)

const secretKey = "k3y-of+the/operator"

// keyedTask reads one link with a key through all that a live task reads through, and
// returns what of it could reach a log or the evidence.
func keyedTask(t *testing.T, key Key, answer http.HandlerFunc) (seen *http.Request, kept string, err error) {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = r
		answer(w, r)
	}))
	defer server.Close()
	link, err := url.Parse(server.URL)
	require.NoError(t, err)
	client, err := NewClient(Config{Hosts: []string{link.Host}, Private: true, Tries: 1})
	require.NoError(t, err)
	defer client.Close()
	keyed, err := NewKeyed(client, map[string]Key{"meteo": key})
	require.NoError(t, err)
	dir := t.TempDir()
	cache, err := OpenCache(NewBreaker(keyed, BreakerConfig{}), CacheConfig{Dir: dir, Bytes: 1 << 20})
	require.NoError(t, err)
	archive := newMemory()
	defer func() {
		for _, body := range archive.m {
			kept += string(body)
		}
	}()
	recorder := NewRecorder(cache, archive, 0)
	_, err = recorder.Fetch(t.Context(), Request{Provider: "meteo", URL: server.URL + "/v1/archive?latitude=1"})
	exchanges, jsonErr := json.Marshal(recorder.Exchanges())
	require.NoError(t, jsonErr)
	return seen, fmt.Sprint(string(exchanges), filesUnder(t, dir), err, key, fmt.Sprintf("%+v %#v", key, key)), err
}

// filesUnder is all that a folder holds, names too.
func filesUnder(t *testing.T, dir string) string {
	t.Helper()
	var all strings.Builder
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		b, err := os.ReadFile(path)
		all.WriteString(path + "\n" + string(b) + "\n")
		return err
	}))
	return all.String()
}

// TestAKeyIsSentAndKeptNowhere: not in the evidence, the cache, an error or a print.
func TestAKeyIsSentAndKeptNowhere(t *testing.T) {
	hidden := func(kept string) {
		t.Helper()
		for _, form := range []string{secretKey, url.QueryEscape(secretKey)} {
			require.NotContains(t, kept, form)
		}
	}
	fine := func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("ETag", `"1"`)
		fmt.Fprint(w, `{"rain":1}`)
	}
	seen, kept, err := keyedTask(t, Key{Parameter: "apikey", Value: secretKey}, fine)
	require.NoError(t, err)
	require.Equal(t, secretKey, seen.URL.Query().Get("apikey"))
	require.Contains(t, kept, "/v1/archive?latitude=1")
	hidden(kept)
	seen, kept, err = keyedTask(t, Key{Header: "Ocp-Apim-Subscription-Key", Value: secretKey}, fine)
	require.NoError(t, err)
	require.Equal(t, secretKey, seen.Header.Get("Ocp-Apim-Subscription-Key"))
	require.Empty(t, seen.URL.Query().Get("apikey"))
	hidden(kept)

	for name, answer := range map[string]http.HandlerFunc{
		"body": func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, `{"reason":"%s"}`, secretKey) },
		"link": func(w http.ResponseWriter, r *http.Request) { fmt.Fprintf(w, `{"next":%q}`, r.URL.String()) },
		"etag": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("ETag", `"`+secretKey+`"`)
			fmt.Fprint(w, "x")
		},
		"media": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/"+secretKey)
			fmt.Fprint(w, "x")
		},
		"refusal": func(w http.ResponseWriter, _ *http.Request) {
			http.Error(w, "no such key "+secretKey, http.StatusForbidden)
		},
		"elsewhere": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Location", "http://elsewhere.test/?apikey="+url.QueryEscape(secretKey))
			w.WriteHeader(http.StatusFound)
		},
	} {
		_, kept, err := keyedTask(t, Key{Parameter: "apikey", Value: secretKey}, answer)
		require.Error(t, err, name)
		hidden(kept)
	}
}

func TestKeysThatCannotBeSent(t *testing.T) {
	for want, k := range map[string]Key{
		"and not both":        {Value: secretKey},
		"a query parameter":   {Parameter: "a", Header: "b", Value: secretKey},
		"key of 3 characters": {Parameter: "a", Value: "abc"},
		"no space":            {Parameter: "a", Value: "two words or more"},
	} {
		_, err := NewKeyed(nil, map[string]Key{"meteo": k})
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "two words")
	}
}

// TestAnErrorThatHoldsTheKeyIsLeftOut: whatever a transport says, the reason stays.
func TestAnErrorThatHoldsTheKeyIsLeftOut(t *testing.T) {
	down := getterFunc(func(context.Context, Request) (Response, error) {
		return Response{}, &Error{Reason: oracle.ReasonSourceDown, Provider: "meteo", Status: 401, Err: errors.New("dial ?apikey=" + url.QueryEscape(secretKey))}
	})
	keyed, err := NewKeyed(down, map[string]Key{"meteo": {Parameter: "apikey", Value: secretKey}})
	require.NoError(t, err)
	_, err = keyed.Fetch(t.Context(), Request{Provider: "meteo", URL: "http://a.test/b"})
	require.ErrorIs(t, err, oracle.ReasonSourceDown)
	require.False(t, strings.Contains(err.Error(), "operator%"), err)
	var f *Error
	require.ErrorAs(t, err, &f)
	require.Equal(t, 401, f.Status)
	_, err = keyed.Fetch(t.Context(), Request{Provider: "other", URL: "http://a.test/b"})
	require.ErrorContains(t, err, "dial", "a provider without a key is passed through")
}

// A catalogue's links may lead to files of others, who get no key.
func TestAKeyGoesToItsOwnHostsAlone(t *testing.T) {
	var seen string
	c, base := serve(t, nil, func(_ http.ResponseWriter, r *http.Request) { seen = r.Header.Get("X-Api-Key") })
	for host, want := range map[string]string{hostOf(t, base): secretKey, "elsewhere.test": ""} {
		keyed, err := NewKeyed(c, map[string]Key{"stac": {Header: "X-Api-Key", Value: secretKey, Hosts: []string{host}}})
		require.NoError(t, err)
		_, err = keyed.Fetch(t.Context(), Request{Provider: "stac", URL: base})
		require.NoError(t, err)
		require.Equal(t, want, seen)
	}
}
