package recorded

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
	"time"
)

// serveToken hands out a token for a collection's blobs, in the shape of a
// shared access signature: a query string that the client appends to the link.
func (s *Server) serveToken(w http.ResponseWriter, r *http.Request, k Catalogue) {
	if r.Method != http.MethodGet {
		refuse(w, http.StatusMethodNotAllowed, "MethodNotAllowed", "want GET")
		return
	}
	start := s.opts.Wall().UTC()
	expiry := start.Add(s.opts.TokenLife)
	values := url.Values{
		"st": {stamp(start)}, "se": {stamp(expiry)}, "sp": {"rl"}, "sv": {"2024-05-04"}, "sr": {"c"},
	}
	values.Set("sig", s.sign(k.Collection, values))
	writeJSON(w, http.StatusOK, "application/json", map[string]string{"msft:expiry": stamp(expiry), "token": values.Encode()})
}

// tokenValid checks the signature and the life of a token.
func (s *Server) tokenValid(collection string, v url.Values) bool {
	expiry, err := time.Parse(time.RFC3339, v.Get("se"))
	return err == nil && s.opts.Wall().Before(expiry) && hmac.Equal([]byte(v.Get("sig")), []byte(s.sign(collection, v)))
}

func (s *Server) sign(collection string, v url.Values) string {
	mac := hmac.New(sha256.New, s.key[:])
	for _, part := range []string{collection, v.Get("st"), v.Get("se"), v.Get("sp"), v.Get("sr")} {
		mac.Write([]byte(part + "\n"))
	}
	return base64.StdEncoding.EncodeToString(mac.Sum(nil))
}

// refuseBlob is how a blob store answers an unsigned or expired link.
func refuseBlob(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "application/xml")
	w.WriteHeader(http.StatusForbidden)
	_, _ = w.Write([]byte(`<?xml version="1.0" encoding="utf-8"?><Error><Code>AuthenticationFailed</Code>` +
		`<Message>Server failed to authenticate the request: the link carries no valid signature.</Message></Error>`))
}
